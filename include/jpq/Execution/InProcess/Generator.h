//===- Generator.h - Running a model token by token -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace jpq {

/// Continues sequences of tokens with the states (key/value caches) of those before.
class Generator {
public:
  /// For `batch` sequences of at most `capacity` tokens. `step` must pass checkStepFunction(), and outlives this, as
  /// its module does; diagnostics at the function.
  static mlir::FailureOr<Generator> create(mlir::func::FuncOp step, int64_t batch, int64_t capacity);
  Generator(Generator &&other);
  Generator &operator=(Generator &&other);
  ~Generator();

  /// Computes the tokens (i32, `[batch, time]`) behind those so far; the logits of the last, `[batch, 1, vocabulary]`.
  /// An error if they exceed the capacity.
  llvm::Expected<HostTensor> feed(const HostTensor &tokens);

  /// Forgets the tokens behind the first `position` of those so far.
  void rewind(int64_t position);
  /// Tokens so far.
  int64_t getPosition() const;
  int64_t getCapacity() const;

private:
  class Sequences;
  explicit Generator(std::unique_ptr<Sequences> sequences);

  std::unique_ptr<Sequences> sequences;
};

} // namespace jpq
