//===- Digest.h - By which content is known ---------------------*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include <string>

namespace jpq {

/// The XXH3 128-bit digest of bytes, as 32 lower-case hexadecimal digits.
std::string computeDigest(llvm::StringRef bytes);

} // namespace jpq
