//===- Products.cpp - Which contractions are worth a call of BLAS ---------===//

#include "Products.h"

using namespace mlir;
using namespace jpq;

/// Multiply-adds per row below which a loop is as good.
static constexpr int64_t kLargeProduct = 64;

bool jpq::isLargeProduct(linalg::LinalgOp op) {
  if (!linalg::isaContractionOpInterface(op))
    return false;
  FailureOr<linalg::ContractionDimensions> dims = linalg::inferContractionDims(op);
  if (failed(dims) || dims->m.empty() || dims->n.empty() || dims->k.empty())
    return false;
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  int64_t product = 1;
  for (unsigned loop : llvm::concat<unsigned>(dims->n, dims->k)) {
    if (ShapedType::isDynamic(sizes[loop]))
      return true;
    product *= sizes[loop];
  }
  return product >= kLargeProduct;
}

unsigned jpq::getLongestLoop(linalg::LinalgOp op, ArrayRef<unsigned> loops) {
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  // Of equals the innermost: batches lie outside of rows.
  return *std::max_element(loops.rbegin(), loops.rend(), [&](unsigned a, unsigned b) {
    return !ShapedType::isDynamic(sizes[a]) && (ShapedType::isDynamic(sizes[b]) || sizes[a] < sizes[b]);
  });
}
