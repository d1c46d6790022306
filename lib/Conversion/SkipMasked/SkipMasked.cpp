//===- SkipMasked.cpp - Keys that no row of a tile may see are left out ---===//
//
// A causal mask hides all keys behind a row's own. In a tile of rows, the keys behind the last row's own are hidden
// from all: scores there are minus infinity, their exponentials zero, and neither the largest nor a sum changes by
// them. So the tile's loops over keys may end there.
//
//===----------------------------------------------------------------------===//

#include "jpq/Conversion/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/MapVector.h"

namespace jpq {
#define GEN_PASS_DEF_JPQSKIPMASKED
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// What is known of numbers behind the end. Old: what an op has summed so far.
enum class Known { Nothing, Zero, MinusInfinity, Old };

namespace {
/// In a body, `index < limit` or `index <= limit` (unsigned) for the index of a loop.
struct Mask {
  arith::CmpIOp comparison;
  unsigned loop;

  bool isInclusive() { return comparison.getPredicate() == arith::CmpIPredicate::ule; }
};

/// The tensors of one block along the dimension that a mask's loop walks, and the ops that walk it.
class MaskedDimension {
public:
  MaskedDimension(linalg::GenericOp op, Mask mask) : op(op), mask(mask) {}

  /// Ends the dimension where the mask hides all, if that changes nothing.
  void cut();

private:
  bool collect();
  bool add(Value tensor, int64_t dim);
  bool addOp(linalg::LinalgOp op, unsigned loop);
  /// Whether results without the dimension are the same without what lies behind the end.
  bool isNeutral();
  Known evaluate(linalg::LinalgOp op, Value value, unsigned loop);
  enum class Row { First, Last };
  /// The value of an expression of the mask's body in the first or last row; null if it is no sum with indices (and so
  /// may fall as an index grows), or is not known where the builder stands.
  Value getInRow(Row row, Value value, ImplicitLocOpBuilder &builder);
  static Value getIfBefore(OpFoldResult size, ImplicitLocOpBuilder &builder);

  linalg::GenericOp op;
  Mask mask;
  llvm::MapVector<Value, int64_t> dims;
  llvm::MapVector<Operation *, unsigned> loops;
  DenseMap<Value, Known> known;
};
} // namespace

static std::optional<Mask> findMask(linalg::GenericOp op) {
  for (auto comparison : op.getBody()->getOps<arith::CmpIOp>()) {
    auto index = comparison.getLhs().getDefiningOp<linalg::IndexOp>();
    Mask mask{comparison, index ? unsigned(index.getDim()) : 0};
    if (index && (mask.isInclusive() || comparison.getPredicate() == arith::CmpIPredicate::ult))
      return mask;
  }
  return std::nullopt;
}

bool MaskedDimension::add(Value tensor, int64_t dim) {
  auto [it, isNew] = dims.try_emplace(tensor, dim);
  if (!isNew)
    return it->second == dim;
  Operation *producer = tensor.getDefiningOp();
  if (!producer || producer->getBlock() != op->getBlock() ||
      !cast<RankedTensorType>(tensor.getType()).isDynamicDim(dim))
    return false;
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(producer)) {
    if (slice.getSourceType().getRank() != slice.getType().getRank())
      return false;
  } else if (auto linalg = dyn_cast<linalg::LinalgOp>(producer)) {
    auto expr =
        dyn_cast<AffineDimExpr>(linalg.getIndexingMapMatchingResult(cast<OpResult>(tensor)).getResult(unsigned(dim)));
    if (!expr || !addOp(linalg, expr.getPosition()))
      return false;
  } else if (!isa<tensor::EmptyOp>(producer)) {
    return false;
  }
  for (OpOperand &use : tensor.getUses()) {
    auto user = dyn_cast<linalg::LinalgOp>(use.getOwner());
    if (!user || user->getBlock() != op->getBlock())
      return false;
    auto expr = dyn_cast<AffineDimExpr>(user.getMatchingIndexingMap(&use).getResult(unsigned(dim)));
    if (!expr || !addOp(user, expr.getPosition()))
      return false;
  }
  return true;
}

/// Adds everything that `op` reads and writes along `loop`.
bool MaskedDimension::addOp(linalg::LinalgOp op, unsigned loop) {
  auto [it, isNew] = loops.insert({op, loop});
  if (!isNew)
    return it->second == loop;
  if (!op.hasPureTensorSemantics())
    return false;
  for (OpOperand &operand : op->getOpOperands()) {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    if (!map.isFunctionOfDim(loop))
      continue;
    std::optional<unsigned> dim = map.getResultPosition(getAffineDimExpr(loop, op.getContext()));
    if (!map.isProjectedPermutation() || !dim || !add(operand.get(), *dim))
      return false;
    if (op.isDpsInit(&operand) && !add(op.getTiedOpResult(&operand), *dim))
      return false;
  }
  return true;
}

static Known getKnown(Value constant) {
  if (matchPattern(constant, m_AnyZeroFloat()))
    return Known::Zero;
  return matchPattern(constant, m_NegInfFloat()) ? Known::MinusInfinity : Known::Nothing;
}

/// What is known of `value`, in the body of `op` or outside of it, behind the end of `loop`.
Known MaskedDimension::evaluate(linalg::LinalgOp op, Value value, unsigned loop) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    if (argument.getOwner() != op.getBlock())
      return Known::Nothing;
    OpOperand &operand = op->getOpOperand(argument.getArgNumber());
    if (op.isDpsInit(&operand) && !op.getMatchingIndexingMap(&operand).isFunctionOfDim(loop))
      return Known::Old;
    Known constant = getKnown(operand.get());
    return constant == Known::Nothing ? known.lookup(operand.get()) : constant;
  }
  Operation *producer = value.getDefiningOp();
  auto of = [&](unsigned i) { return evaluate(op, producer->getOperand(i), loop); };
  if (producer->hasTrait<OpTrait::ConstantLike>())
    return getKnown(value);
  if (producer->getBlock() != op.getBlock())
    return Known::Nothing;
  if (isa<arith::ExtFOp, arith::TruncFOp>(producer))
    return of(0) == Known::Old ? Known::Nothing : of(0);
  if (isa<arith::MulFOp>(producer))
    return of(0) == Known::Zero || of(1) == Known::Zero ? Known::Zero : Known::Nothing;
  if (isa<arith::DivFOp>(producer))
    return of(0) == Known::Zero ? Known::Zero : Known::Nothing;
  if (isa<arith::AddFOp>(producer)) {
    Known a = of(0), b = of(1);
    if (a == Known::Zero || b == Known::Zero)
      return a == Known::Zero ? b : a;
    return a == Known::MinusInfinity && b == Known::MinusInfinity ? a : Known::Nothing;
  }
  if (isa<arith::SubFOp>(producer))
    return of(1) == Known::Zero || (of(0) == Known::MinusInfinity && of(1) == Known::Nothing) ? of(0) : Known::Nothing;
  if (isa<arith::MaximumFOp, arith::MaxNumFOp>(producer)) {
    Known a = of(0), b = of(1);
    return a == Known::MinusInfinity ? b : b == Known::MinusInfinity ? a : Known::Nothing;
  }
  if (isa<math::ExpOp, math::Exp2Op>(producer))
    return of(0) == Known::MinusInfinity ? Known::Zero : Known::Nothing;
  if (auto select = dyn_cast<arith::SelectOp>(producer))
    if (op == this->op && select.getCondition() == mask.comparison.getResult())
      return evaluate(op, select.getFalseValue(), loop);
  return Known::Nothing;
}

bool MaskedDimension::isNeutral() {
  SmallVector<std::pair<Operation *, unsigned>> order(loops.begin(), loops.end());
  llvm::sort(order, [](const auto &a, const auto &b) { return a.first->isBeforeInBlock(b.first); });
  for (auto [operation, loop] : order) {
    auto walked = cast<linalg::LinalgOp>(operation);
    for (auto [result, yielded] :
         llvm::zip_equal(operation->getResults(), walked.getBlock()->getTerminator()->getOperands())) {
      Known value = evaluate(walked, yielded, loop);
      OpOperand *init = walked.getDpsInitOperand(cast<OpResult>(result).getResultNumber());
      AffineMap map = walked.getMatchingIndexingMap(init);
      if (!map.isFunctionOfDim(loop) && value != Known::Old)
        return false;
      // Sums over other loops start with what is known of the initial value, and must stay with it.
      bool isFinal = map.isPermutation() || value == known.lookup(init->get());
      known[result] = isFinal ? value : Known::Nothing;
    }
  }
  return true;
}

/// The size of a tensor as its producer was given it; null if it has none.
static OpFoldResult getGivenSize(Value tensor, int64_t dim) {
  while (auto op = tensor.getDefiningOp<linalg::LinalgOp>())
    tensor = op.getTiedOpOperand(cast<OpResult>(tensor))->get();
  if (auto slice = tensor.getDefiningOp<tensor::ExtractSliceOp>();
      slice && slice.getSourceType().getRank() == slice.getType().getRank())
    return slice.getMixedSizes()[dim];
  if (auto empty = tensor.getDefiningOp<tensor::EmptyOp>())
    return empty.getMixedSizes()[dim];
  return OpFoldResult();
}

Value MaskedDimension::getIfBefore(OpFoldResult size, ImplicitLocOpBuilder &builder) {
  if (!size)
    return Value();
  Value value = getValueOrCreateConstantIndexOp(builder, builder.getLoc(), size);
  Operation *producer = value.getDefiningOp();
  bool isBefore = !producer || producer->getBlock() != builder.getBlock() ||
                  producer->isBeforeInBlock(&*builder.getInsertionPoint());
  return isBefore ? value : Value();
}

Value MaskedDimension::getInRow(Row row, Value value, ImplicitLocOpBuilder &builder) {
  if (!op.getRegion().isAncestor(value.getParentRegion()))
    return getIfBefore(value, builder);
  Operation *producer = value.getDefiningOp();
  if (!producer)
    return Value();
  if (auto index = dyn_cast<linalg::IndexOp>(producer)) {
    if (row == Row::First)
      return arith::ConstantIndexOp::create(builder, 0);
    AffineExpr loop = builder.getAffineDimExpr(index.getDim());
    std::optional<unsigned> dim = op.getMatchingIndexingMap(op.getDpsInitOperand(0)).getResultPosition(loop);
    Value size = dim ? getIfBefore(getGivenSize(op.getDpsInits()[0], *dim), builder) : Value();
    return size ? arith::SubIOp::create(builder, size, arith::ConstantIndexOp::create(builder, 1)) : Value();
  }
  bool grows = isa<arith::AddIOp>(producer);
  if (auto apply = dyn_cast<affine::AffineApplyOp>(producer)) {
    grows = true;
    apply.getAffineMap().getResult(0).walk([&](AffineExpr expr) {
      auto constant = dyn_cast<AffineConstantExpr>(expr);
      grows &= llvm::is_contained(
                   {AffineExprKind::Add, AffineExprKind::Constant, AffineExprKind::DimId, AffineExprKind::SymbolId},
                   expr.getKind()) &&
               (!constant || constant.getValue() >= 0);
    });
  }
  if (!grows)
    return Value();
  IRMapping mapping;
  for (Value operand : producer->getOperands()) {
    Value inRow = getInRow(row, operand, builder);
    if (!inRow)
      return Value();
    mapping.map(operand, inRow);
  }
  return builder.clone(*producer, mapping)->getResult(0);
}

/// Gives the slice or empty tensor `size` along `dim`, where its size is dynamic.
static void resize(Value tensor, int64_t dim, Value size) {
  if (auto slice = tensor.getDefiningOp<tensor::ExtractSliceOp>())
    slice->setOperand(slice.getIndexOfDynamicSize(dim), size);
  else if (auto empty = tensor.getDefiningOp<tensor::EmptyOp>())
    empty->setOperand(empty.getType().getDynamicDimIndex(dim), size);
}

void MaskedDimension::cut() {
  if (!addOp(op, mask.loop) || !isNeutral())
    return;
  Operation *earliest = op;
  for (Value tensor : llvm::make_first_range(dims))
    if (tensor.getDefiningOp()->isBeforeInBlock(earliest))
      earliest = tensor.getDefiningOp();
  ImplicitLocOpBuilder builder(op.getLoc(), earliest);
  auto [tensor, dim] = *dims.begin();
  Value size = getIfBefore(getGivenSize(tensor, dim), builder);
  Value first = getInRow(Row::First, mask.comparison.getRhs(), builder);
  Value last = getInRow(Row::Last, mask.comparison.getRhs(), builder);
  if (!size || !first || !last)
    return;
  // The last row sees most, unless its sum is negative no more and others are: as unsigned numbers these are larger
  // than any size, and hide nothing.
  Value end = arith::MinUIOp::create(builder, size, arith::MaxUIOp::create(builder, first, last));
  if (mask.isInclusive()) {
    Value behind = arith::AddIOp::create(builder, end, arith::ConstantIndexOp::create(builder, 1));
    end = arith::MinUIOp::create(builder, size, behind);
  }
  for (auto [tensor, dim] : dims)
    resize(tensor, dim, end);
}

namespace {
struct JPQSkipMaskedPass : jpq::impl::JPQSkipMaskedBase<JPQSkipMaskedPass> {
  void runOnOperation() override {
    getOperation().walk([](linalg::GenericOp op) {
      if (!op->getParentOfType<scf::ForallOp>() || !op.hasPureTensorSemantics())
        return;
      if (std::optional<Mask> mask = findMask(op))
        MaskedDimension(op, *mask).cut();
    });
  }
};
} // namespace
