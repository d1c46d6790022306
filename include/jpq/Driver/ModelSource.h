//===- ModelSource.h - The files that models come in -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace jpq {

struct LlamaModel;

/// What models are read from.
enum class ModelFormat { Module, Llama2c, GGUF, HuggingFace };

/// The format of `path`: a folder is Hugging Face's, a file is known by its content, or else by its ending (`.mlir`,
/// and `.bin` for llama2.c); `-` is a module. An error says what there is.
llvm::Expected<ModelFormat> findModelFormat(llvm::StringRef path);

/// Reads a model that is no module. `tokenizer` is the vocabulary of a llama2.c file; if empty, one beside it.
llvm::Expected<LlamaModel> readModel(ModelFormat format, llvm::StringRef path, llvm::StringRef tokenizer = "");

/// An error if the content of `path` is known to be something else than a module.
llvm::Error checkModuleFile(llvm::StringRef path, llvm::StringRef content);

/// An error if `output`, which is to be written, is what is read: `source` itself, or a file in that folder.
llvm::Error checkNotRead(llvm::StringRef source, llvm::StringRef output);

} // namespace jpq
