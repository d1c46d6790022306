//===- DampedMoment.h - Second moments to solve with ------------*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Inputs/SecondMoment.h"
#include <Eigen/Cholesky>
#include <Eigen/Core>

namespace jpq {

/// A second moment in units of the mean of its diagonal, damped and factored. One that is zero is taken for none of its
/// channels being like another: what reads it may be anything.
struct DampedMoment {
  double unit = 1;
  Eigen::LLT<Eigen::MatrixXd> factor;
};

/// Adds 0.01 mean diag to the diagonal, as GPTQ does. An error if the result is not positive definite.
llvm::Expected<DampedMoment> factorDamped(Eigen::MatrixXd matrix);

} // namespace jpq
