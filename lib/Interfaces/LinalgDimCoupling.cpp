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
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace jpq;

namespace {
/// Which values of a body are zero, given block arguments that are.
class ZeroValues {
public:
  /// The inputs in `zeros` are zero, as are constants that say so.
  ZeroValues(linalg::LinalgOp op, const llvm::SmallBitVector &zeros) : body(op.getBlock()) {
    for (OpOperand &operand : op->getOpOperands())
      known[op.getMatchingBlockArgument(&operand)] =
          zeros.test(operand.getOperandNumber()) || matchPattern(operand.get(), m_AnyZeroFloat());
  }

  bool contains(Value value) {
    auto found = known.find(value);
    if (found != known.end())
      return found->second;
    bool zero = matchPattern(value, m_AnyZeroFloat()) || isComputed(value);
    return known[value] = zero;
  }

private:
  bool isComputed(Value value) {
    Operation *op = value.getDefiningOp();
    if (!op || op->getBlock() != body)
      return false;
    auto zero = [&](unsigned operand) { return contains(op->getOperand(operand)); };
    if (isa<arith::MulFOp>(op))
      return zero(0) || zero(1);
    if (isa<math::FmaOp>(op))
      return (zero(0) || zero(1)) && zero(2);
    if (isa<arith::AddFOp, arith::SubFOp, arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp, arith::MinNumFOp>(op))
      return zero(0) && zero(1);
    if (isa<arith::SelectOp>(op))
      return zero(1) && zero(2);
    if (isa<arith::DivFOp, arith::NegFOp, arith::ExtFOp, arith::TruncFOp, math::AbsFOp, math::AtanOp, math::ErfOp,
            math::ExpM1Op, math::Log1pOp, math::SinOp, math::SqrtOp, math::TanhOp>(op))
      return zero(0);
    return false;
  }

  Block *body;
  DenseMap<Value, bool> known;
};
} // namespace

/// What a sum over loops adds to its only result; null if the op is no sum.
static Value getSummand(linalg::LinalgOp op) {
  if (op.getNumDpsInits() != 1)
    return nullptr;
  Block *body = op.getBlock();
  Value accumulator = body->getArguments().back();
  auto add = body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  // The term must not look at the sum so far.
  if (!add || !accumulator.hasOneUse() || (add.getLhs() != accumulator && add.getRhs() != accumulator))
    return nullptr;
  return add.getLhs() == accumulator ? add.getRhs() : add.getLhs();
}

/// True if the op adds up a term that is zero where all inputs with loop `loop` are.
static bool addsZero(linalg::LinalgOp op, unsigned loop) {
  Value term = getSummand(op);
  if (!term)
    return false;
  llvm::SmallBitVector zeros(op->getNumOperands());
  for (OpOperand *input : op.getDpsInputOperands())
    zeros[input->getOperandNumber()] = op.getMatchingIndexingMap(input).isFunctionOfDim(loop);
  return ZeroValues(op, zeros).contains(term);
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
        map.addFactor(sizes[loop], FactorKind::Blocked,
                      "the reduction is no sum of terms that vanish with the channel");
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

  bool vanishes(Operation *operation, unsigned factor, const llvm::SmallBitVector &zeros) const {
    auto op = cast<linalg::LinalgOp>(operation);
    ZeroValues values(op, zeros);
    if (op.getIteratorTypesArray()[factor] == utils::IteratorType::reduction) {
      Value term = getSummand(op);
      return term && values.contains(term);
    }
    return llvm::all_of(op.getBlock()->getTerminator()->getOperands(),
                        [&](Value value) { return values.contains(value); });
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
