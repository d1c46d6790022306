//===- LinalgDimCoupling.cpp - Coupling of linalg ops, from their maps ----===//
//
// A structured op's loops are its factors and its indexing maps say which dimension is which. What the maps do not say
// is whether a pruned channel may vanish from a reduction: the body must add zero for it. Tensors that the body reads
// elements of (a lookup) have the factors of those loops whose indices it reads them at.
//
//===----------------------------------------------------------------------===//

#include "ZeroPreserving.h"
#include "jpq/Interfaces/DimCouplingOpInterface.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace jpq;

/// The tensors from outside that the body reads elements of, in its order.
static SmallVector<tensor::ExtractOp> findLookups(linalg::LinalgOp op) {
  SmallVector<tensor::ExtractOp> lookups;
  op->walk([&](tensor::ExtractOp extract) {
    if (!op->isAncestor(extract.getTensor().getParentRegion()->getParentOp()))
      lookups.push_back(extract);
  });
  return lookups;
}

namespace {
/// Which values of a body are zero, given block arguments and looked up elements that are.
class ZeroValues {
public:
  /// The inputs in `zeros` are zero, as are constants that say so.
  ZeroValues(linalg::LinalgOp op, const llvm::SmallBitVector &zeros) : body(op.getBlock()) {
    for (OpOperand &operand : op->getOpOperands())
      known[op.getMatchingBlockArgument(&operand)] =
          zeros.test(operand.getOperandNumber()) || isZeroConstant(operand.get());
    for (auto [i, lookup] : llvm::enumerate(findLookups(op)))
      if (unsigned bit = op->getNumOperands() + i; bit < zeros.size() && zeros.test(bit))
        known[lookup.getResult()] = true;
  }

  bool contains(Value value) {
    auto found = known.find(value);
    if (found != known.end())
      return found->second;
    Operation *op = value.getDefiningOp();
    bool zero = isZeroConstant(value) || (op && op->getBlock() == body && op->getNumResults() == 1 &&
                                          givesZero(op, [&](Value operand) { return contains(operand); }));
    return known[value] = zero;
  }

private:
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

/// The loops of each dimension of a value; none for constants. What is neither is a window: its loops and the dimension
/// itself stay whole.
static SmallVector<DimFactors> getDims(FactorMap &factors, AffineMap map, ArrayRef<int64_t> shape) {
  constexpr StringLiteral kWindow = "it is read through a window";
  SmallVector<DimFactors> dims;
  for (auto [i, result] : llvm::enumerate(map.getResults())) {
    if (auto loop = dyn_cast<AffineDimExpr>(result)) {
      dims.push_back({loop.getPosition()});
    } else if (isa<AffineConstantExpr>(result)) {
      dims.push_back({});
    } else {
      result.walk([&](AffineExpr part) {
        if (auto loop = dyn_cast<AffineDimExpr>(part))
          factors.block(loop.getPosition(), kWindow);
      });
      dims.push_back({factors.addFactor(shape[i], FactorKind::Blocked, kWindow)});
    }
  }
  return dims;
}

/// The factors of a tensor that the body reads elements of: those of the loops whose indices it reads them at.
static SmallVector<DimFactors> getLookupDims(FactorMap &factors, tensor::ExtractOp lookup) {
  SmallVector<DimFactors> dims;
  ArrayRef<int64_t> shape = lookup.getTensor().getType().getShape();
  for (auto [index, size] : llvm::zip_equal(lookup.getIndices(), shape)) {
    if (auto loop = index.getDefiningOp<linalg::IndexOp>(); loop && factors.factors[loop.getDim()].size == size)
      dims.push_back({unsigned(loop.getDim())});
    else
      dims.push_back({factors.addFactor(size, FactorKind::Blocked, "it is looked up by a computed index")});
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
    SmallVector<tensor::ExtractOp> lookups = findLookups(op);
    operation->walk([&](linalg::IndexOp index) {
      bool onlyLooksUp = llvm::all_of(index->getUsers(), [&](Operation *user) {
        auto extract = dyn_cast<tensor::ExtractOp>(user);
        return extract && llvm::is_contained(lookups, extract);
      });
      if (!onlyLooksUp)
        map.block(index.getDim(), "the body reads the index");
    });
    for (OpOperand &operand : operation->getOpOperands())
      map.operands.push_back(getDims(map, op.getMatchingIndexingMap(&operand), op.getShape(&operand)));
    for (OpResult result : operation->getResults())
      map.results.push_back(map.operands[op.getDpsInitOperand(result.getResultNumber())->getOperandNumber()]);
    for (tensor::ExtractOp lookup : lookups)
      map.captured.push_back({&lookup.getTensorMutable(), getLookupDims(map, lookup)});
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

/// A softmax divides by a sum over one dimension to which each of its channels adds, even those that are zero.
struct SoftmaxCoupling : DimCouplingOpInterface::ExternalModel<SoftmaxCoupling, linalg::SoftmaxOp> {
  std::optional<FactorMap> getFactorMap(Operation *operation) const {
    auto op = cast<linalg::SoftmaxOp>(operation);
    if (!op.hasPureTensorSemantics())
      return std::nullopt;
    FactorMap map;
    SmallVector<DimFactors> dims;
    for (auto [dim, size] : llvm::enumerate(op.getInputOperandType().getShape()))
      dims.push_back({dim == op.getDimension()
                          ? map.addFactor(size, FactorKind::Blocked, "a softmax's divisor depends on all of it")
                          : map.addFactor(size)});
    map.operands = {dims, dims};
    map.results = {dims};
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
    linalg::SoftmaxOp::attachInterface<SoftmaxCoupling>(*context);
  });
}
