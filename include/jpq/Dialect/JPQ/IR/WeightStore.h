//===- WeightStore.h - The files in which a context's weights lie -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Support/SafeTensors.h"
#include <mutex>

namespace jpq {

/// Maps weight files on first use and hands out their bytes. One per context; thread safe.
class WeightStore {
public:
  /// The folder to which paths in `#jpq.weight_file` are relative; the working directory if never set.
  void setDirectory(llvm::StringRef path);

  /// The file that `attr` names, mapped, its digest checked once.
  llvm::Expected<std::shared_ptr<SafeTensorsFile>> getFile(WeightFileAttr attr);

  /// Whether the numbers of a weight have been found to be finite.
  bool isFinite(WeightOp weight);
  void setFinite(WeightOp weight);

private:
  std::mutex mutex;
  std::string directory;
  llvm::StringMap<std::shared_ptr<SafeTensorsFile>> files;
  /// Types and values of weights, with the files in which they lie.
  llvm::DenseSet<std::tuple<mlir::Type, mlir::Attribute, mlir::Attribute>> finite;
};

/// The bytes of a weight's components. Missing file or key, wrong dtype, size or digest, a permutation that is none, or
/// a number that is not finite (but for minus infinity in what nothing multiplies by, a mask): a diagnostic at the
/// weight. The bytes live as long as the context.
mlir::FailureOr<StoredBytes> loadComponents(WeightOp weight);

/// Loads all weights of a module once, so that what is wrong with one is said before anything runs.
mlir::LogicalResult checkWeights(mlir::ModuleOp module);

/// The values of a weight, unpacked to f32, row-major. Diagnostics as loadComponents().
mlir::FailureOr<std::vector<float>> loadValues(WeightOp weight);

/// `type` with the exponent that `values` need to be stored so (chooseExponent()), if it is a stored form of numbers of
/// limited range.
mlir::Type chooseRange(mlir::Type type, ConstMatrix values);

/// The path of the weight file that a module names; empty if it names none, or none that can be read: weights that need
/// it say what is wrong with it.
std::string getWeightFilePath(mlir::ModuleOp module);

/// Whether all that a weight stores lies in a weight file.
bool isInFile(WeightOp weight);

/// What tells a model from others: the digest of its weight file, or of its text where the weights are inline.
std::string getModelDigest(mlir::ModuleOp module);

/// `#jpq.packed` with inline blobs that own `components`, named after `weightName`.
PackedAttr createInlineComponents(mlir::MLIRContext *context, llvm::StringRef weightName,
                                  llvm::ArrayRef<Component> components);

/// The blob of memory that somebody else owns: `owner` lives as long as the blob does.
mlir::Attribute createInlineBlob(mlir::MLIRContext *context, llvm::StringRef key, llvm::ArrayRef<uint8_t> bytes,
                                 std::shared_ptr<void> owner);

} // namespace jpq
