//===- ErrorTransferOpInterface.cpp - How errors pass through ops ---------===//

#include "jpq/Interfaces/ErrorTransferOpInterface.h"

using namespace mlir;
using namespace jpq;

#include "jpq/Interfaces/ErrorTransferOpInterface.cpp.inc"

ErrorModel::~ErrorModel() = default;

ErrorResponse jpq::applyToElements(const ScalarResponse &response) {
  ErrorResponse result{response.value, {}};
  for (ScalarResponse::Sensitivity sensitivity : response.sensitivities)
    result.gains.push_back(sensitivity.square);
  return result;
}

Signal jpq::mixSignals(ArrayRef<Signal> parts, ArrayRef<double> shares) {
  Signal mixed{0, 0, true};
  double finite = 0;
  for (auto [part, share] : llvm::zip_equal(parts, shares)) {
    if (!part.isFinite())
      continue;
    finite += share;
    mixed.mean += share * part.mean;
    mixed.square += share * part.square;
    mixed.isPositive &= part.isPositive;
  }
  if (finite == 0)
    return parts.empty() ? Signal() : parts.front();
  return {mixed.mean / finite, mixed.square / finite, mixed.isPositive};
}
