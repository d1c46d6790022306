//===- TunedModel.h - A model with factors to be found ----------*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "mlir/IR/OwningOpRef.h"

namespace jpq {

/// A copy of a model, and numbers of it that gradient descent may change: vectors of f32 (norms, biases), and the
/// factors of rows of codes (`row_scaled`) of weights that only products read. Each number is multiplied by a parameter
/// of its own, all of which are 1 at first: so a step changes large and small ones alike.
class TunedModel {
public:
  /// The copy of `function`'s module. An error at the function if there is nothing to change.
  static mlir::FailureOr<TunedModel> create(mlir::func::FuncOp function);

  mlir::func::FuncOp getFunction() const { return copy; }
  /// The weights of the copy that the gradients are to be seen by.
  llvm::StringSet<> getNames() const;
  size_t getParameterCount() const { return count; }
  /// Gives the numbers other parameters.
  void set(llvm::ArrayRef<float> parameters);
  /// The weights as they are by the parameters that were set; valid while this lives.
  const ModelRunner::Overrides &getOverrides() const { return overrides; }
  /// Adds to `gradients` those by the parameters that a gradient by a weight gives.
  void addGradient(const MatrixGradient &gradient, llvm::MutableArrayRef<float> gradients) const;
  /// Stores the numbers in the module that was copied, as they are by the parameters that were set.
  mlir::LogicalResult write() const;

private:
  /// A vector of numbers.
  struct Vector {
    /// The weight of the module that was copied.
    WeightOp weight;
    /// Whether they are factors of its rows, or its values.
    bool ofRows;
    /// The number of its first parameter.
    size_t first;
    /// What is multiplied, and the products.
    std::vector<float> start, values;
  };
  void add(WeightOp weight, bool ofRows, llvm::StringRef name, std::vector<float> start);
  void multiplyProducts(WeightOp weight);

  mlir::OwningOpRef<mlir::ModuleOp> module;
  mlir::func::FuncOp copy;
  size_t count = 0;
  /// By the names of weights of the copy.
  llvm::StringMap<Vector> vectors;
  ModelRunner::Overrides overrides;
};

} // namespace jpq
