//===- DampedMoment.cpp - Second moments to solve with --------------------===//

#include "DampedMoment.h"
#include "Blas.h"
#include "llvm/Support/FormatVariadic.h"

namespace jpq {

/// Damping as a share of the mean of the diagonal.
constexpr double kDamping = 0.01;

llvm::Expected<DampedMoment> factorDamped(Eigen::MatrixXd matrix) {
  useOneBlasThread();
  const Eigen::Index size = matrix.rows();
  DampedMoment damped;
  if (const double mean = matrix.diagonal().mean(); mean != 0)
    damped.unit = mean;
  // A moment in units of its own neither overflows nor underflows on the way.
  matrix /= damped.unit;
  matrix.diagonal().array() += kDamping;
  damped.factor.compute(matrix);
  // Eigen lets a NaN pass.
  if (damped.factor.info() != Eigen::Success || !damped.factor.matrixLLT().diagonal().allFinite())
    return llvm::createStringError(
        llvm::formatv("the second moment of {0} channels, whose mean square is {1}, is not positive definite", size,
                      damped.unit)
            .str());
  return damped;
}

} // namespace jpq
