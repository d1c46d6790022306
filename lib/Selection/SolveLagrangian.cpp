//===- SolveLagrangian.cpp - The relaxation, rounded and filled up --------===//

#include "Relaxation.h"

namespace jpq {

llvm::Expected<Selection> solveLagrangian(const SelectionProblem &problem) {
  llvm::Expected<selection::ReducedProblem> reduced = selection::ReducedProblem::create(problem);
  if (!reduced)
    return reduced.takeError();
  selection::Relaxation relaxation = selection::relax(*reduced);
  selection::fillUp(*reduced, relaxation.positions);
  return reduced->expand(problem, relaxation.positions, relaxation.bound);
}

} // namespace jpq
