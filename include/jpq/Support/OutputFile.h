//===- OutputFile.h - Files that are written whole or not at all -*- C++ -*-===//
//
// What is written to a temporary file and renamed, tried before the work that makes it is done.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace jpq {

/// A name beside `path` that no other process uses.
std::string getTemporaryName(llvm::StringRef path);

/// "path: cannot be written: message".
llvm::Error failToWrite(llvm::StringRef path, std::error_code error);

/// Whether a temporary file can be written and renamed to `path`: one is created and removed, and what lies at `path`
/// stays. A folder or a device there must stay what it is. An error names `path`.
llvm::Error checkReplaceable(llvm::StringRef path);

/// The same for what llvm::writeToOutput() writes: it also knows "-" (the console) and /dev/null.
llvm::Error checkWritable(llvm::StringRef path);

/// Renames what was written to a temporary file; an error names `path`.
llvm::Error moveIntoPlace(llvm::StringRef temporary, llvm::StringRef path);

/// An error in writing a temporary file as one in writing `path`.
llvm::Error hideTemporary(llvm::Error error, llvm::StringRef temporary, llvm::StringRef path);

/// The files that a command reads and writes, so that no output overwrites what is read.
class FileUses {
public:
  enum class Kind {
    Read,
    Write,
    /// Read if it is there, and written anew: sums that a run goes on with.
    Update
  };

  /// Takes note of a file; `what` is how the user named it (`calibration=calib.safetensors`). An error, which names
  /// both, if one of this use and another one before it writes, and the file is the same.
  llvm::Error add(llvm::StringRef path, Kind kind, llvm::StringRef what);

private:
  struct Use {
    std::string path;
    Kind kind;
    std::string what;
  };
  std::vector<Use> uses;
};

} // namespace jpq
