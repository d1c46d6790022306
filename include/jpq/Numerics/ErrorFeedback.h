//===- ErrorFeedback.h - Later columns make up for what earlier ones lost -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Codec.h"
#include "jpq/Numerics/Inputs/SecondMoment.h"

namespace jpq {

/// Columns next to each other, as they are stored, that one coder encodes.
struct CodedSegment {
  const Codec *codec;
  BlockCoder *coder;
  int64_t first, columns;
};

/// Encoding in turn, with feedback (GPTQ, arXiv 2210.17323, above any codec): what becomes of a column is made up for
/// by those that are not encoded yet, so that the error of the product with the input is least, not that of the
/// weights. Blocks of columns that share a scale are taken in descending order of their inputs' mean square; pruned
/// ones, which make up for nothing, come first, and so are folded into the others by least squares.
///
/// With H the second moment of the input in this order, damped by 0.01 mean diag H, and Uᵀ U = H^-1, U upper
/// triangular: column j, encoded as q_j, adds -(w_j - q_j) U_jk / U_jj to every later column k.
class ErrorFeedback {
public:
  /// `moment`, that of the inputs of all columns, must outlive this.
  explicit ErrorFeedback(const SecondMoment &moment) : moment(moment) {}

  const SecondMoment &getMoment() const { return moment; }

  /// Encodes `values`, whose column i meets channel `channels[i]` of the input, by `segments`, which are all of the
  /// columns. Leaves in `values` what is stored. An error if the damped moment is not positive definite, as where a
  /// sample was not finite. The same for any number of threads.
  llvm::Error encode(MutableMatrix values, llvm::ArrayRef<int64_t> channels, llvm::ArrayRef<CodedSegment> segments);

  /// By channel, what a squared error costs that is made up for: 1 / U_jj², with columns in descending order of their
  /// inputs' mean square. Columns that others can stand in for count less than by their inputs alone.
  llvm::Expected<llvm::ArrayRef<float>> getRemainingPower();

private:
  llvm::Error factor(llvm::ArrayRef<int64_t> order);

  const SecondMoment &moment;
  /// Of the last order: options of a weight mostly share one.
  std::vector<int64_t> order;
  /// U_jk / U_jj, row-major.
  std::vector<float> shares;
  /// 1 / U_jj², in the last order.
  std::vector<float> remaining;
  /// The same by channel, in the order of getRemainingPower(), once it was asked for.
  std::vector<float> remainingPower;
};

} // namespace jpq
