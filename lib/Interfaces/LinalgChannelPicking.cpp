//===- LinalgChannelPicking.cpp - Numbers of channels in linalg ops -------===//
//
// Bodies show what becomes of channels that are picked: a maximum compares them, linalg.index counts them, and an
// element that is nothing but a number of one is passed on, or says which row of a tensor is read.
//
//===----------------------------------------------------------------------===//

#include "jpq/Interfaces/ChannelPickingOpInterface.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace jpq;

static bool isIntegerCast(Operation *op) {
  return isa_and_nonnull<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp>(op);
}

static Value stripCasts(Value value) {
  while (isIntegerCast(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  return value;
}

/// Whether `select` counts a number below zero from the end, and leaves others as they are: numbers of channels are
/// none below zero.
static bool isWrap(arith::SelectOp select) {
  auto below = select.getCondition().getDefiningOp<arith::CmpIOp>();
  auto sum = select.getTrueValue().getDefiningOp<arith::AddIOp>();
  Value number = stripCasts(select.getFalseValue());
  return below && sum && below.getPredicate() == arith::CmpIPredicate::slt && stripCasts(below.getLhs()) == number &&
         matchPattern(below.getRhs(), m_Zero()) && stripCasts(sum.getLhs()) == number;
}

/// The value that `value` is, if it is the number of a channel: without casts and what numbers below zero would need.
static Value getNumber(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (isIntegerCast(op))
      value = op->getOperand(0);
    else if (auto select = dyn_cast<arith::SelectOp>(op); select && isWrap(select))
      value = select.getFalseValue();
    else
      break;
  }
  return value;
}

/// Whether `op` is what makes a number below zero one from the end of `value`.
static bool isWrapOf(Operation *op, Value value) {
  auto select = dyn_cast<arith::SelectOp>(op);
  return select && isWrap(select) && stripCasts(select.getFalseValue()) == stripCasts(value);
}

/// Whether a comparison of `number` holds of the numbers of fewer channels, too, if it does of those of all.
static bool isBound(arith::CmpIOp compare, Value number) {
  using Predicate = arith::CmpIPredicate;
  if (compare.getLhs() != number)
    return false;
  if (compare.getPredicate() == Predicate::sge)
    return matchPattern(compare.getRhs(), m_Zero());
  return llvm::is_contained({Predicate::slt, Predicate::sle, Predicate::ult, Predicate::ule}, compare.getPredicate()) &&
         matchPattern(compare.getRhs(), m_Constant());
}

/// Whether `compare` asks if two numbers are the same.
static bool isMatch(arith::CmpIOp compare) {
  return llvm::is_contained({arith::CmpIPredicate::eq, arith::CmpIPredicate::ne}, compare.getPredicate());
}

/// Whether the body does nothing with the number of a channel but to pass it on, to look up what it numbers, to ask
/// whether another is equal (addMatches() has what), and to check that it is not too large.
static bool isOnlyNumber(Value value) {
  return llvm::all_of(value.getUsers(), [&](Operation *user) {
    auto compare = dyn_cast<arith::CmpIOp>(user);
    if (isa<linalg::YieldOp, tensor::ExtractOp>(user) || (compare && isMatch(compare)))
      return true;
    if (isIntegerCast(user) || isWrapOf(user, value))
      return isOnlyNumber(user->getResult(0));
    auto isChecked = [&](Operation *reader) { return isa<cf::AssertOp>(reader) || isWrapOf(reader, value); };
    auto isWrapped = [&](Operation *reader) { return isWrapOf(reader, value); };
    if (compare)
      return llvm::all_of(compare->getUsers(),
                          isBound(compare, value) ? llvm::function_ref<bool(Operation *)>(isChecked) : isWrapped);
    return isa<arith::AddIOp>(user) && llvm::all_of(user->getUsers(), isWrapped);
  });
}

/// The input that a reduction takes the largest (or smallest) element of for `result`, and what is larger than none.
static std::optional<std::pair<OpOperand *, TypedAttr>> getExtremum(linalg::LinalgOp op, unsigned result) {
  Block *body = op.getBlock();
  Operation *extremum = body->getTerminator()->getOperand(result).getDefiningOp();
  bool isMax = isa_and_nonnull<arith::MaximumFOp, arith::MaxNumFOp>(extremum);
  if (!isMax && !isa_and_nonnull<arith::MinimumFOp, arith::MinNumFOp>(extremum))
    return std::nullopt;
  Value accumulator = op.getMatchingBlockArgument(op.getDpsInitOperand(result));
  if (extremum->getOperand(0) != accumulator && extremum->getOperand(1) != accumulator)
    return std::nullopt;
  auto element = dyn_cast<BlockArgument>(extremum->getOperand(extremum->getOperand(0) == accumulator ? 1 : 0));
  if (!element || element.getOwner() != body || element == accumulator)
    return std::nullopt;
  auto type = cast<FloatType>(element.getType());
  TypedAttr neutral = FloatAttr::get(type, APFloat::getInf(type.getFloatSemantics(), /*Negative=*/isMax));
  return std::pair(op.getMatchingOpOperand(element), neutral);
}

/// The loop of whose indices `result` is that at which result `of`, an extremum, was found.
static std::optional<unsigned> getPlaceLoop(linalg::LinalgOp op, unsigned result, unsigned of) {
  Block *body = op.getBlock();
  auto select = body->getTerminator()->getOperand(result).getDefiningOp<arith::SelectOp>();
  auto compare = select ? select.getCondition().getDefiningOp<arith::CmpFOp>() : arith::CmpFOp();
  auto index = select ? stripCasts(select.getTrueValue()).getDefiningOp<linalg::IndexOp>() : linalg::IndexOp();
  auto extremum = getExtremum(op, of);
  if (!compare || !index || !extremum ||
      select.getFalseValue() != op.getMatchingBlockArgument(op.getDpsInitOperand(result)) ||
      compare.getLhs() != op.getMatchingBlockArgument(extremum->first) ||
      compare.getRhs() != op.getMatchingBlockArgument(op.getDpsInitOperand(of)))
    return std::nullopt;
  using Predicate = arith::CmpFPredicate;
  bool isLarger =
           llvm::is_contained({Predicate::OGT, Predicate::OGE, Predicate::UGT, Predicate::UGE}, compare.getPredicate()),
       isSmaller =
           llvm::is_contained({Predicate::OLT, Predicate::OLE, Predicate::ULT, Predicate::ULE}, compare.getPredicate()),
       isMax = cast<FloatAttr>(extremum->second).getValue().isNegative();
  return (isMax ? isLarger : isSmaller) ? std::optional<unsigned>(index.getDim()) : std::nullopt;
}

/// A reduction to largest and smallest elements, and to where they are.
static void addExtrema(linalg::LinalgOp op, ChannelPicking &picking) {
  SmallVector<unsigned> loops;
  op.getReductionDims(loops);
  unsigned results = op.getNumDpsInits();
  SmallVector<std::pair<unsigned, unsigned>> places;
  ComparedFactor compared{};
  for (unsigned result = 0; result < results; ++result) {
    if (auto extremum = getExtremum(op, result)) {
      compared.operands.push_back(extremum->first->getOperandNumber());
      compared.neutral.push_back(extremum->second);
      continue;
    }
    std::optional<unsigned> place;
    for (unsigned of = 0; of < results && !place; ++of)
      place = of == result ? std::nullopt : getPlaceLoop(op, result, of);
    if (!place || loops.size() != 1 || *place != loops.front())
      return;
    places.push_back({result, *place});
  }
  for (unsigned loop : loops) {
    compared.factor = loop;
    picking.compared.push_back(compared);
  }
  llvm::append_range(picking.numbers, places);
}

/// Whether nothing but the numbers of channels is done with the index of a loop.
static bool isOnlyCounted(linalg::LinalgOp op, unsigned loop) {
  return !op->walk([&](linalg::IndexOp index) {
              return index.getDim() == loop && !isOnlyNumber(index.getResult()) ? WalkResult::interrupt()
                                                                                : WalkResult::advance();
            }).wasInterrupted();
}

/// Results of a parallel op whose elements are the indices of a loop, or numbers that it got.
static void addNumbers(linalg::LinalgOp op, ChannelPicking &picking) {
  for (OpOperand &yielded : op.getBlock()->getTerminator()->getOpOperands()) {
    Value number = getNumber(yielded.get());
    unsigned result = yielded.getOperandNumber();
    if (auto argument = dyn_cast<BlockArgument>(number); argument && argument.getOwner() == op.getBlock()) {
      if (argument.getType().isIntOrIndex() && isOnlyNumber(argument))
        picking.passes.push_back({op.getMatchingOpOperand(argument)->getOperandNumber(), result});
    } else if (auto index = number.getDefiningOp<linalg::IndexOp>()) {
      if (isOnlyCounted(op, index.getDim()))
        picking.numbers.push_back({result, index.getDim()});
    }
  }
}

/// Operands that say at which index another tensor is read.
static void addPicks(linalg::LinalgOp op, const FactorMap &map, ChannelPicking &picking) {
  for (const auto &[tensor, dims] : map.captured)
    for (auto [index, dim] : llvm::zip_equal(cast<tensor::ExtractOp>(tensor->getOwner()).getIndices(), dims)) {
      auto argument = dyn_cast<BlockArgument>(getNumber(index));
      if (argument && argument.getOwner() == op.getBlock() && isOnlyNumber(argument))
        picking.picks.push_back({op.getMatchingOpOperand(argument)->getOperandNumber(), dim.front()});
    }
}

/// Operands whose elements are compared with a loop's index, or with each other; false if some are with others.
static bool addMatches(linalg::LinalgOp op, ChannelPicking &picking) {
  auto getOperand = [&](Value number) -> std::optional<unsigned> {
    auto argument = dyn_cast<BlockArgument>(number);
    if (!argument || argument.getOwner() != op.getBlock())
      return std::nullopt;
    return op.getMatchingOpOperand(argument)->getOperandNumber();
  };
  return !op->walk([&](arith::CmpIOp compare) {
              if (!isMatch(compare))
                return WalkResult::advance();
              Value left = getNumber(compare.getLhs()), right = getNumber(compare.getRhs());
              if (left.getDefiningOp<linalg::IndexOp>())
                std::swap(left, right);
              std::optional<unsigned> first = getOperand(left), second = getOperand(right);
              auto index = right.getDefiningOp<linalg::IndexOp>();
              if (!first || (!second && !(index && isOnlyCounted(op, index.getDim()))))
                return WalkResult::interrupt();
              if (second)
                picking.matches.push_back({*first, *second});
              else
                picking.picks.push_back({*first, unsigned(index.getDim())});
              return WalkResult::advance();
            }).wasInterrupted();
}

namespace {
template <typename OpTy>
struct LinalgChannelPicking : ChannelPickingOpInterface::ExternalModel<LinalgChannelPicking<OpTy>, OpTy> {
  ChannelPicking getChannelPicking(Operation *operation, const FactorMap &map) const {
    auto op = cast<linalg::LinalgOp>(operation);
    ChannelPicking picking;
    for (OpOperand &init : op.getDpsInitsMutable())
      if (op.getMatchingBlockArgument(&init).use_empty())
        picking.unread.push_back(init.getOperandNumber());
    if (!llvm::all_of(op.getIndexingMapsArray(), [](AffineMap map) { return map.isProjectedPermutation(true); }))
      return picking;
    ChannelPicking unread = picking;
    if (op.getNumReductionLoops() > 0) {
      addExtrema(op, picking);
      return picking;
    }
    addNumbers(op, picking);
    addPicks(op, map, picking);
    return addMatches(op, picking) ? picking : unread;
  }
};

struct SoftmaxPicking : ChannelPickingOpInterface::ExternalModel<SoftmaxPicking, linalg::SoftmaxOp> {
  ChannelPicking getChannelPicking(Operation *operation, const FactorMap &map) const {
    auto op = cast<linalg::SoftmaxOp>(operation);
    ChannelPicking picking;
    if (auto type = dyn_cast<FloatType>(op.getInputOperandType().getElementType())) {
      TypedAttr neutral = FloatAttr::get(type, APFloat::getInf(type.getFloatSemantics(), /*Negative=*/true));
      picking.compared.push_back({map.operands[0][op.getDimension()].front(), {0}, {neutral}});
    }
    return picking;
  }
};

template <typename... Ops>
void attachAll(MLIRContext *context) {
  (Ops::template attachInterface<LinalgChannelPicking<Ops>>(*context), ...);
}
} // namespace

void jpq::registerLinalgChannelPickingModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, linalg::LinalgDialect *) {
    attachAll<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
        >(context);
    linalg::SoftmaxOp::attachInterface<SoftmaxPicking>(*context);
  });
}
