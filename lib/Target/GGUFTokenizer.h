//===- GGUFTokenizer.h - The tokenizer in a GGUF file -----------*- C++ -*-===//
//
// Private to lib/Target.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ReaderSupport.h"
#include "jpq/Target/GGUFFile.h"

namespace jpq::readers {

/// The tokenizer of a GGUF file, whose `tokenizer.ggml.add_bos_token` says whether windows begin with BOS; a file
/// without it means what llama.cpp takes it to mean.
llvm::Expected<SourceTokenizer> readGGUFTokenizer(const GGUFFile &file, int64_t vocabularySize);

} // namespace jpq::readers
