//===- GGUFParts.h - A model in one GGUF file or several --------*- C++ -*-===//
//
// Private to lib/Target.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Target/GGUFFile.h"

namespace jpq::readers {

/// The files of one model: as `llama-gguf-split` writes them, name-00001-of-00003.gguf and so on, the first of which
/// has the metadata.
class GGUFParts {
public:
  /// `path` is any of the files. The others must lie beside it.
  static llvm::Expected<GGUFParts> open(llvm::StringRef path);

  /// The one with the model's metadata.
  const GGUFFile &getFirst() const { return *files.front(); }
  llvm::ArrayRef<std::shared_ptr<GGUFFile>> getFiles() const { return files; }

private:
  std::vector<std::shared_ptr<GGUFFile>> files;
};

} // namespace jpq::readers
