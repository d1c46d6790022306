//===- Products.cpp - Which contractions are worth a call of BLAS ---------===//

#include "Products.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace jpq;

/// Multiply-adds per row below which a loop is as good.
static constexpr int64_t kLargeProduct = 64;

/// Whether the body is `yield out + a * b`, a and b possibly extended, and no more: what linalg calls a contraction may
/// also apply functions.
static bool addsProducts(linalg::LinalgOp op) {
  Block *body = op.getBlock();
  if (body->getNumArguments() != 3)
    return false;
  auto add = body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add)
    return false;
  auto takes = [](Operation *op, Value x, Value y) {
    auto strip = [](Value value) {
      auto extend = value.getDefiningOp<arith::ExtFOp>();
      return extend ? extend.getIn() : value;
    };
    Value left = strip(op->getOperand(0)), right = strip(op->getOperand(1));
    return (left == x && right == y) || (left == y && right == x);
  };
  Value out = body->getArgument(2);
  auto multiply = (add.getLhs() == out ? add.getRhs() : add.getLhs()).getDefiningOp<arith::MulFOp>();
  return multiply && takes(add, multiply, out) && takes(multiply, body->getArgument(0), body->getArgument(1));
}

int64_t jpq::countRows(linalg::LinalgOp op, ArrayRef<unsigned> loops) {
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  int64_t count = 1;
  for (unsigned loop : loops)
    count = ShapedType::isDynamic(sizes[loop]) ? kFewRows + 1 : std::min(count * sizes[loop], kFewRows + 1);
  return count;
}

bool jpq::isLargeProduct(linalg::LinalgOp op) {
  if (!linalg::isaContractionOpInterface(op) || !addsProducts(op))
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

linalg::FillOp jpq::findZeroFill(linalg::GenericOp op) {
  Value result = op.getDpsInits()[0];
  if (llvm::is_contained(op.getDpsInputs(), result))
    return nullptr;
  for (Operation *before = op->getPrevNode(); before; before = before->getPrevNode()) {
    if (auto fill = dyn_cast<linalg::FillOp>(before)) {
      bool isZero = matchPattern(fill.getInputs()[0], m_PosZeroFloat());
      return fill.getOutputs()[0] == result && isZero ? fill : nullptr;
    }
    if (!isMemoryEffectFree(before) && !isa<memref::AllocOp>(before))
      return nullptr;
  }
  return nullptr;
}
