//===- LinalgDimCoupling.cpp - Coupling of linalg ops, from their maps ----===//
//
// A structured op's loops are its factors and its indexing maps say which dimension is which. What the maps do not say
// is whether a pruned channel may vanish from a reduction: the body must add zero for it.
//
//===----------------------------------------------------------------------===//

#include "jpq/Interfaces/DimCouplingOpInterface.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace jpq;

/// True if `value` is zero whenever all of `zeros` are.
static bool isZeroWith(Value value, const DenseSet<Value> &zeros, Block *body) {
  if (zeros.contains(value))
    return true;
  Operation *op = value.getDefiningOp();
  if (!op || op->getBlock() != body)
    return false;
  auto zero = [&](unsigned operand) { return isZeroWith(op->getOperand(operand), zeros, body); };
  if (isa<arith::MulFOp>(op))
    return zero(0) || zero(1);
  if (isa<arith::AddFOp, arith::SubFOp>(op))
    return zero(0) && zero(1);
  if (isa<arith::SelectOp>(op))
    return zero(1) && zero(2);
  if (isa<arith::DivFOp, arith::NegFOp, arith::ExtFOp, arith::TruncFOp, math::SqrtOp, math::TanhOp, math::ErfOp,
          math::AbsFOp, math::SinOp>(op))
    return zero(0);
  return false;
}

/// True if the op adds up (into its only result) a term that is zero for a pruned channel of loop `loop`.
static bool addsZero(linalg::LinalgOp op, unsigned loop) {
  if (op.getNumDpsInits() != 1)
    return false;
  Block *body = op.getBlock();
  Value accumulator = body->getArguments().back();
  auto add = body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add || (add.getLhs() != accumulator && add.getRhs() != accumulator))
    return false;
  DenseSet<Value> zeros;
  for (OpOperand *input : op.getDpsInputOperands())
    if (op.getMatchingIndexingMap(input).isFunctionOfDim(loop))
      zeros.insert(op.getMatchingBlockArgument(input));
  return isZeroWith(add.getLhs() == accumulator ? add.getRhs() : add.getLhs(), zeros, body);
}

/// The loops of each dimension of a value; none for a map that is no list of loops and constants.
static std::optional<SmallVector<DimFactors>> getDims(AffineMap map) {
  SmallVector<DimFactors> dims;
  for (AffineExpr result : map.getResults()) {
    if (auto loop = dyn_cast<AffineDimExpr>(result))
      dims.push_back({loop.getPosition()});
    else if (isa<AffineConstantExpr>(result))
      dims.push_back({});
    else
      return std::nullopt;
  }
  return dims;
}

namespace {
template <typename OpTy>
struct LinalgDimCoupling : DimCouplingOpInterface::ExternalModel<LinalgDimCoupling<OpTy>, OpTy> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<linalg::LinalgOp>(operation);
    if (!op.hasPureTensorSemantics())
      return std::nullopt;
    FactorMap map;
    SmallVector<int64_t> sizes = op.getStaticLoopRanges();
    for (auto [loop, iterator] : llvm::enumerate(op.getIteratorTypesArray())) {
      if (iterator == utils::IteratorType::parallel)
        map.addFactor(sizes[loop]);
      else if (addsZero(op, loop))
        map.addFactor(sizes[loop], FactorKind::Reduction);
      else
        map.addFactor(sizes[loop], FactorKind::Blocked, "the reduction is no sum of terms that vanish with the channel");
    }
    operation->walk([&](linalg::IndexOp index) {
      map.factors[index.getDim()].kind = FactorKind::Blocked;
      map.factors[index.getDim()].reason = "the body reads the index";
    });
    for (OpOperand &operand : operation->getOpOperands()) {
      auto dims = getDims(op.getMatchingIndexingMap(&operand));
      if (!dims)
        return std::nullopt;
      map.operands.push_back(*dims);
    }
    for (OpResult result : operation->getResults())
      map.results.push_back(*getDims(op.getIndexingMapMatchingResult(result)));
    return map;
  }
};

/// Attaches the model to all structured ops.
template <typename... Ops>
void attachAll(MLIRContext *context) {
  (Ops::template attachInterface<LinalgDimCoupling<Ops>>(*context), ...);
}
} // namespace

void jpq::registerLinalgDimCouplingModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, linalg::LinalgDialect *) {
    attachAll<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
        >(context);
  });
}
