//===- GGUFTokenizer.h - The tokenizer in a GGUF file -----------*- C++ -*-===//
//
// Private to lib/Target.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Target/GGUFFile.h"

namespace jpq::readers {

/// The text of metadata["jpq.tokenizer"] (docs/tokenizer.md); empty if the file
/// has no tokenizer or one of a kind that jpq does not know.
llvm::Expected<std::string> readGGUFTokenizer(const GGUFFile &file, int64_t vocabularySize);

} // namespace jpq::readers
