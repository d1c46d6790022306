//===- InputSums.h - Sums over what the weights of a model take -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Inputs/SecondMoment.h"
#include <map>

namespace jpq {

/// Second moments of the inputs of a model's weights. Weights that share an input share its moment, which is kept under
/// the name of the first of them. Sums of disjoint tokens add.
class InputSums {
public:
  /// Adds rows of the input that all of `weights` take. They are the same for every call that begins with the same
  /// weight. `tokenWeights` as for SecondMoment::add().
  void add(llvm::ArrayRef<std::string> weights, ConstMatrix rows, llvm::ArrayRef<double> tokenWeights);
  /// Puts a moment in under the first of the weights that take it, as add() would have made it.
  void set(llvm::StringRef first, std::shared_ptr<SecondMoment> moment);
  /// Says that `weight` takes the input that `first` takes; false if no moment is known of that.
  bool share(llvm::StringRef weight, llvm::StringRef first);

  /// Whether `other` is of inputs of the same weights, of the same widths.
  bool isLike(const InputSums &other) const;
  /// Adds `other`, which is like this.
  void merge(const InputSums &other);

  /// The moment of the input of `weight`; null if there is none.
  std::shared_ptr<const SecondMoment> lookup(llvm::StringRef weight) const;

  /// By the first weight that takes the input.
  const std::map<std::string, std::shared_ptr<SecondMoment>> &getMoments() const { return moments; }
  /// That first weight, for all weights.
  const std::map<std::string, std::string> &getSharing() const { return firstOfInput; }

private:
  std::map<std::string, std::shared_ptr<SecondMoment>> moments;
  std::map<std::string, std::string> firstOfInput;
};

} // namespace jpq
