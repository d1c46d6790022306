//===- Generator.h - Running a model token by token -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "mlir/IR/OwningOpRef.h"

namespace jpq {

/// Continues sequences of tokens with the states (key/value caches) of those before.
class Generator {
public:
  /// For `batch` sequences of at most `capacity` tokens. `step` must pass checkStepFunction(); diagnostics at the
  /// function.
  static mlir::FailureOr<Generator> create(mlir::func::FuncOp step, int64_t batch, int64_t capacity);

  /// Computes the tokens (i32, `[batch, time]`) behind those so far; the logits of the last, `[batch, 1, vocabulary]`.
  /// An error if they exceed the capacity.
  llvm::Expected<HostTensor> feed(const HostTensor &tokens);

  /// Forgets the tokens behind the first `position` of those so far.
  void rewind(int64_t position) { this->position = std::min(position, this->position); }
  /// Tokens so far.
  int64_t getPosition() const { return position; }
  int64_t getCapacity() const { return capacity; }

private:
  Generator() = default;

  /// A function and what runs it.
  struct Step {
    mlir::func::FuncOp function;
    std::unique_ptr<ModelRunner> runner;
  };
  /// What computes `count` tokens: code for one, or for any number; each is compiled when it is first needed.
  llvm::Expected<Step &> getStep(int64_t count);

  mlir::func::FuncOp function;
  /// A copy of the module with the function for one token.
  mlir::OwningOpRef<mlir::ModuleOp> copy;
  Step one, any;
  int64_t batch = 1, capacity = 0, position = 0;
  llvm::SmallVector<HostTensor> states;
};

} // namespace jpq
