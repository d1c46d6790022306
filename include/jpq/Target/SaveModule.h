//===- SaveModule.h - A module and its weight file, written whole or not at all -*- C++ -*-===//
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"
#include <map>
#include <string>

namespace jpq {

/// Writes a module as a pair: text, and a safetensors file of the same stem beside it. Both are written to temporary
/// files first; the weights are renamed into place, then the text, which names the weights' digest: an interrupted save
/// leaves the old pair, or a pair that loading rejects.
class ModuleSaver {
public:
  /// `path` is the text file to write.
  explicit ModuleSaver(llvm::StringRef path);
  ~ModuleSaver();

  /// Whether both files can be written, so that it is known before the work is done; what is there stays. An error
  /// names the path that was given.
  llvm::Error check() const;

  /// The file that the weights go to.
  std::string getWeightsPath() const;

  /// Writes the weights to a temporary file and lets the module refer to what will be its name: inline blobs become
  /// `#jpq.file`. `metadata` is added to that of the module's present weight file. Diagnostics at the weights.
  mlir::LogicalResult saveWeights(mlir::ModuleOp module, const std::map<std::string, std::string> &metadata = {});

  /// Writes `text` and renames everything into place.
  llvm::Error commit(llvm::StringRef text);

private:
  std::string path, weightsPath, temporaryWeights;
};

/// saveWeights() and commit() in one. The diagnostic of a failure is emitted.
mlir::LogicalResult saveModule(mlir::ModuleOp module, llvm::StringRef path,
                               const std::map<std::string, std::string> &metadata = {});

/// Takes the bytes of all weights into the module, which needs no weight file any more. Diagnostics at the weights.
mlir::LogicalResult inlineBlobs(mlir::ModuleOp module);

/// Writes the unpacked f32 values of all weights under their symbols to a safetensors file (written whole or not at
/// all), so that anybody can check a result with their own code.
mlir::LogicalResult exportDense(mlir::ModuleOp module, llvm::StringRef path);

} // namespace jpq
