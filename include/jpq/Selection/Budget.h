//===- Budget.h - What a person means by a budget -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>

namespace jpq {

/// The bytes that `text` allows: bits per weight of the original model (`2.5bpw`), bytes (`123456B`, `800kB`, `40MB`,
/// `1.5GB`, powers of 1000), or a share of the original model's f32 bytes (`0.2x`). `parameters` are the original
/// model's. Errors say what was not understood.
llvm::Expected<int64_t> parseBudget(llvm::StringRef text, int64_t parameters);

} // namespace jpq
