//===- Reconstruction.cpp - Surviving channels make up for pruned ones ----===//

#include "jpq/Numerics/Reconstruction.h"
#include "DampedMoment.h"
#include "jpq/Support/Threads.h"
#include "llvm/Support/FormatVariadic.h"

namespace jpq {

using Matrix = Eigen::MatrixXd;
using RowMajorFloats = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using RowMajorDoubles = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

template <typename... Values>
static llvm::Error fail(const char *format, Values &&...values) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 llvm::formatv(format, std::forward<Values>(values)...).str());
}

static Eigen::Map<const RowMajorFloats, 0, Eigen::OuterStride<>> view(ConstMatrix matrix) {
  return {matrix.data, matrix.rows, matrix.columns, Eigen::OuterStride<>(matrix.stride)};
}

static Eigen::Map<const RowMajorDoubles> viewSum(const SecondMoment &moment) {
  return {moment.getSum().data(), moment.getSize(), moment.getSize()};
}

static llvm::Error checkSizes(ConstMatrix weights, const SecondMoment &moment) {
  if (weights.columns != moment.getSize())
    return fail("the weight has {0} input channels, but the second moment {1}", weights.columns, moment.getSize());
  return llvm::Error::success();
}

/// The channels that are not `kept`, which are ascending; an error if those are not.
static llvm::Expected<std::vector<Eigen::Index>> findPruned(int64_t channels, llvm::ArrayRef<int64_t> kept) {
  std::vector<Eigen::Index> pruned;
  auto next = kept.begin();
  for (int64_t channel = 0; channel < channels; ++channel)
    if (next != kept.end() && *next == channel)
      ++next;
    else
      pruned.push_back(channel);
  if (next != kept.end())
    return fail("the kept channels are not ascending within [0, {0}): see number {1}, which is {2}", channels,
                next - kept.begin(), *next);
  return pruned;
}

/// `propagation` null: the input is that of the original model.
static llvm::Expected<std::vector<float>> reconstruct(ConstMatrix weights, const SecondMoment &moment,
                                                      const PropagatedError *propagation,
                                                      llvm::ArrayRef<int64_t> kept) {
  if (llvm::Error error = checkSizes(weights, moment))
    return std::move(error);
  llvm::Expected<std::vector<Eigen::Index>> pruned = findPruned(weights.columns, kept);
  if (!pruned)
    return pruned.takeError();
  std::vector<float> folded(weights.rows * kept.size());
  if (kept.empty())
    return folded;
  const auto all = view(weights);
  const auto keptColumns = llvm::to_vector_of<Eigen::Index>(kept);
  Eigen::Map<RowMajorFloats> result(folded.data(), weights.rows, kept.size());
  if (pruned->empty() && !propagation) {
    result = all;
    return folded;
  }
  // The sum serves as well as the mean: a common factor cancels.
  const auto sum = viewSum(moment);
  llvm::Expected<DampedMoment> damped = factorDamped(sum(keptColumns, keptColumns));
  if (!damped)
    return damped.takeError();
  // H is symmetric: the transpose of B (H_SS + lambda I)^-1 is (H_SS + lambda I)^-1 Bᵀ.
  const double unit = damped->unit;
  auto solve = [&](const Matrix &right) -> Matrix { return damped->factor.solve(Matrix(right.transpose() / unit)); };
  Matrix prunedSums = sum(*pruned, keptColumns), ofPruned, ofKept;
  if (propagation) {
    const Eigen::Map<const RowMajorDoubles> cross(propagation->cross->getSum().data(), weights.columns,
                                                  weights.columns);
    prunedSums += cross(*pruned, keptColumns);
    ofKept = solve(propagation->strength * cross(keptColumns, keptColumns));
  }
  ofPruned = solve(prunedSums);
  if (!ofPruned.allFinite() || !ofKept.allFinite())
    return fail("what {0} channels of the original model give is not finite", weights.columns);

  constexpr int64_t kRows = 64;
  parallelFor((weights.rows + kRows - 1) / kRows, [&](int64_t block) {
    const int64_t first = block * kRows, count = std::min(kRows, weights.rows - first);
    const Matrix rows = all.middleRows(first, count).cast<double>(), own = rows(Eigen::all, keptColumns);
    Matrix target = own;
    if (!pruned->empty())
      target += rows(Eigen::all, *pruned) * ofPruned.transpose();
    if (propagation)
      target += own * ofKept.transpose();
    result.middleRows(first, count) = target.cast<float>();
  });
  return folded;
}

llvm::Expected<std::vector<float>> foldPrunedChannels(ConstMatrix weights, const SecondMoment &moment,
                                                      llvm::ArrayRef<int64_t> kept) {
  return reconstruct(weights, moment, nullptr, kept);
}

llvm::Expected<std::vector<float>> correctTarget(ConstMatrix weights, const SecondMoment &moment,
                                                 const PropagatedError &propagation, llvm::ArrayRef<int64_t> kept) {
  const CrossMoment &cross = *propagation.cross;
  if (cross.getSize() != moment.getSize() || cross.getCount() != moment.getCount())
    return fail("the cross moment is of {0} samples of {1} channels, but the second moment of {2} of {3}",
                cross.getCount(), cross.getSize(), moment.getCount(), moment.getSize());
  return reconstruct(weights, moment, &propagation, kept);
}

llvm::Expected<std::vector<double>> rankBlocks(ConstMatrix weights, const SecondMoment &moment, int64_t extent) {
  if (llvm::Error error = checkSizes(weights, moment))
    return std::move(error);
  if (extent < 1 || weights.columns % extent != 0)
    return fail("{0} input channels do not divide into blocks of {1}", weights.columns, extent);
  const double samples = std::max<double>(1.0, moment.getCount());
  std::vector<double> ranks;
  if (moment.isZero()) {
    // What reads nothing loses nothing.
    ranks.assign(weights.columns / extent, 0.0);
    return ranks;
  }
  llvm::Expected<DampedMoment> damped = factorDamped(viewSum(moment) / samples);
  if (!damped)
    return damped.takeError();
  const Matrix inverse = damped->factor.solve(Matrix::Identity(weights.columns, weights.columns));

  const auto all = view(weights);
  for (int64_t first = 0; first < weights.columns; first += extent) {
    // trace(W_B M^-1 W_Bᵀ) with M = L Lᵀ is the squared norm of L^-1 W_Bᵀ.
    Eigen::LLT<Matrix> block(inverse.block(first, first, extent, extent));
    if (block.info() != Eigen::Success)
      return fail("the inverse second moment of channels [{0}, {1}) is not "
                  "positive definite",
                  first, first + extent);
    const Matrix columns = all.middleCols(first, extent).transpose().cast<double>();
    ranks.push_back(damped->unit * block.matrixL().solve(columns).squaredNorm());
  }
  return ranks;
}

} // namespace jpq
