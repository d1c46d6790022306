//===- FileKind.h - What a file is, by how it begins -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace jpq {

/// Kinds of files that people give to jpq, on purpose or not.
enum class FileKind {
  /// None of the others.
  Unknown,
  Empty,
  LFSPointer,
  ByteOrderMark,
  HTML,
  Pickle,
  Zip,
  Gzip,
  GGUF,
  SafeTensors,
  Llama2cLater,
  JSON,
  MLIRBytecode,
  ELF,
};

/// The kind of a file with this content.
FileKind findFileKind(llvm::StringRef content);

/// An error, "path: is a Git LFS pointer, not a GGUF file (...)", if the content is of a kind that is known and not
/// `wanted`. What it says of unknown kinds is up to their readers.
llvm::Error checkFileKind(llvm::StringRef path, llvm::StringRef content, FileKind wanted, llvm::StringRef wantedName);

} // namespace jpq
