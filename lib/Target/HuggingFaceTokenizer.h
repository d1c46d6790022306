//===- HuggingFaceTokenizer.h - A Hugging Face folder's tokenizer -*- C++ -*-===//
//
// Private to lib/Target.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "ReaderSupport.h"

namespace jpq::readers {

/// The tokenizer of a folder: its tokenizer.json, and what tokenizer_config.json says about BOS and EOS. Its
/// `add_bos_token` decides whether texts begin with BOS, as when such folders are converted to GGUF; without that key,
/// the template of tokenizer.json does.
llvm::Expected<SourceTokenizer> readHuggingFaceTokenizer(llvm::StringRef folder);

} // namespace jpq::readers
