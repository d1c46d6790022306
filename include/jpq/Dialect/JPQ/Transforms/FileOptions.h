//===- FileOptions.h - The files that options of passes name -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Support/OutputFile.h"
#include <set>

namespace jpq {

/// The files that a tool has to do with, so that passes, which do not see `-o`, neither overwrite what the tool reads
/// nor read what it overwrites; attached to the jpq dialect by the tool.
class FileUsesDialectInterface : public mlir::DialectInterface::Base<FileUsesDialectInterface> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(FileUsesDialectInterface)
  FileUsesDialectInterface(mlir::Dialect *dialect, std::shared_ptr<FileUses> uses) : Base(dialect), uses(uses) {}

  /// Takes note of a file that an option of a pass names. Passes that run others give them their own options.
  llvm::Error add(llvm::StringRef path, FileUses::Kind kind, llvm::StringRef what) const;

private:
  std::shared_ptr<FileUses> uses;
  mutable std::set<std::pair<std::string, FileUses::Kind>> known;
};

/// An option of a pass that names a file; an empty path is none.
struct FileOption {
  llvm::StringRef name, path;
  FileUses::Kind kind;
};

/// Tries the files that `options` have written, and takes note of all: for initialize() of passes, which runs before
/// any pass of a pipeline does. Diagnostics name the paths as given.
mlir::LogicalResult checkFileOptions(mlir::MLIRContext *context, llvm::ArrayRef<FileOption> options);

} // namespace jpq
