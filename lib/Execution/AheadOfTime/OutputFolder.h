//===- OutputFolder.h - A folder that is written whole or not at all -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace jpq {

/// Files are written to a temporary folder beside the one that is wanted, then renamed into place.
class OutputFolder {
public:
  /// Makes the temporary folder.
  static llvm::Expected<OutputFolder> create(llvm::StringRef path);
  OutputFolder(OutputFolder &&other);
  /// Removes the temporary folder.
  ~OutputFolder();

  /// The temporary path of a file. Only what is named so is kept by commit().
  std::string addFile(llvm::StringRef name);
  /// The temporary path of something that is not kept.
  std::string getScratch(llvm::StringRef name) const;
  /// Writes a file that addFile() or getScratch() named.
  static llvm::Error write(llvm::StringRef path, llvm::StringRef content);
  /// Renames the folder into place. Into one that exists the files are renamed one by one, in the order of addFile().
  llvm::Error commit();

private:
  OutputFolder(llvm::StringRef path, llvm::StringRef temporary) : path(path), temporary(temporary) {}

  std::string path, temporary;
  std::vector<std::string> files;
};

} // namespace jpq
