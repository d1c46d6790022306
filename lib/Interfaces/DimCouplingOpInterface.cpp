//===- DimCouplingOpInterface.cpp - Dimensions that must be cut together --===//

#include "jpq/Interfaces/DimCouplingOpInterface.h"

using namespace mlir;
using namespace jpq;

#include "jpq/Interfaces/DimCouplingOpInterface.cpp.inc"

unsigned FactorMap::addConcatenation(ArrayRef<unsigned> segments) {
  int64_t size = 0;
  for (unsigned segment : segments)
    size += factors[segment].size;
  unsigned whole = addFactor(size);
  factors[whole].segments.assign(segments.begin(), segments.end());
  return whole;
}

bool FactorMap::contains(ArrayRef<DimFactors> dims, unsigned factor) const {
  return llvm::any_of(dims, [&](const DimFactors &dim) {
    return llvm::any_of(
        dim, [&](unsigned own) { return own == factor || llvm::is_contained(factors[own].segments, factor); });
  });
}

bool FactorMap::isZeroInAll(unsigned factor, const llvm::SmallBitVector &zeros) const {
  bool any = false;
  for (auto [i, dims] : llvm::enumerate(operands)) {
    if (!contains(dims, factor))
      continue;
    if (!zeros.test(i))
      return false;
    any = true;
  }
  return any;
}
