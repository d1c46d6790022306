//===- LinalgAdjoint.cpp - Gradients through structured ops ---------------===//
//
// The adjoint of a structured op by one of its inputs is a structured op over the same loops: its body is the scalar
// derivative of the op's body times the result's gradient, its result map is the input's, and loops that the input does
// not have are summed over. So the adjoint of a contraction is a contraction.
//
//===----------------------------------------------------------------------===//

#include "ScalarAdjoint.h"
#include "jpq/Interfaces/AdjointOpInterface.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace jpq;

namespace {
/// The adjoint of one op. Operands of adjoint ops are numbered: those of the op, then a gradient per result that has
/// one, then the results themselves (a maximum's gradient goes to the terms that are equal to it).
class StructuredAdjoint {
public:
  StructuredAdjoint(linalg::LinalgOp op, OpBuilder &builder, const Gradients &gradients);

  /// The gradient of an input, by its terms.
  FailureOr<Value> differentiateInput(OpOperand &input);
  /// The gradient of an initial value.
  FailureOr<Value> differentiateInit(OpOperand &init);
  /// The gradient of a tensor that the body reads elements of.
  FailureOr<Value> differentiateCaptured(tensor::ExtractOp extract);

private:
  /// Clones the body at `builder`, with `arguments` (as numbered above) for its arguments, and gives the gradient of
  /// `variable`; null for zero.
  FailureOr<Value> buildBody(OpBuilder &builder, ValueRange arguments, Value variable, ArrayRef<Value> indices = {});

  linalg::LinalgOp op;
  OpBuilder &builder;
  SmallVector<Value> values;
  SmallVector<AffineMap> maps;
  /// Where the gradient of each result stands among the values (or -1), and the result itself.
  SmallVector<int> gradientAt, resultAt;
};
} // namespace

StructuredAdjoint::StructuredAdjoint(linalg::LinalgOp op, OpBuilder &builder, const Gradients &gradients)
    : op(op), builder(builder), values(op->getOperands()), maps(op.getIndexingMapsArray()) {
  auto append = [&](Value value, AffineMap map) {
    values.push_back(value);
    maps.push_back(map);
    return int(values.size() - 1);
  };
  for (OpResult result : op->getResults()) {
    Value gradient = gradients.get(result);
    gradientAt.push_back(gradient ? append(gradient, op.getIndexingMapMatchingResult(result)) : -1);
  }
  for (OpResult result : op->getResults())
    resultAt.push_back(append(result, op.getIndexingMapMatchingResult(result)));
}

FailureOr<Value> StructuredAdjoint::buildBody(OpBuilder &builder, ValueRange arguments, Value variable,
                                              ArrayRef<Value> indices) {
  Block &body = *op.getBlock();
  IRMapping clones;
  for (auto [argument, value] : llvm::zip(body.getArguments(), arguments))
    clones.map(argument, value);
  for (Operation &nested : body.without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(nested); index && !indices.empty())
      clones.map(index.getResult(), indices[index.getDim()]);
    else if (!isa<cf::AssertOp>(nested))
      builder.clone(nested, clones);
  }
  ScalarAdjoint adjoint(builder, clones, variable);
  for (auto [i, yielded] : llvm::enumerate(body.getTerminator()->getOperands())) {
    if (gradientAt[i] < 0)
      continue;
    Value gradient = arguments[gradientAt[i]];
    if (op.getNumReductionLoops() == 0) {
      adjoint.add(yielded, gradient);
      continue;
    }
    // What a reduction combines with the value so far.
    Value accumulator = op.getMatchingBlockArgument(op.getDpsInitOperand(i));
    Operation *combiner = yielded.getDefiningOp();
    Value term;
    if (combiner && combiner->getNumOperands() == 2 && combiner->getBlock() == &body)
      for (unsigned side : {0u, 1u})
        if (combiner->getOperand(side) == accumulator)
          term = combiner->getOperand(1 - side);
    IRMapping none;
    OpBuilder scratch(op.getContext());
    bool recurrent = term && (term == accumulator || ScalarAdjoint(scratch, none, accumulator).dependsOnVariable(term));
    if (!term || recurrent)
      return op.emitError("has no adjoint: it reduces with more than a sum, a maximum or a minimum of terms");
    if (isa<arith::AddFOp>(combiner)) {
      adjoint.add(term, gradient);
    } else if (isa<arith::MaximumFOp, arith::MaxNumFOp, arith::MinimumFOp, arith::MinNumFOp>(combiner)) {
      Value taken = arith::CmpFOp::create(builder, op.getLoc(), arith::CmpFPredicate::OEQ, clones.lookupOrDefault(term),
                                          arguments[resultAt[i]]);
      Value zero = arith::ConstantOp::create(builder, op.getLoc(), builder.getZeroAttr(gradient.getType()));
      adjoint.add(term, arith::SelectOp::create(builder, op.getLoc(), taken, gradient, zero));
    } else {
      return op.emitError("has no adjoint: it reduces by '") << combiner->getName() << "'";
    }
  }
  if (failed(adjoint.pullBack(body)))
    return failure();
  return adjoint.get(variable);
}

/// Erases ops of a block that nobody uses.
static void eraseDead(Block &block) {
  for (Operation &nested : llvm::make_early_inc_range(llvm::reverse(block)))
    if (isOpTriviallyDead(&nested))
      nested.erase();
}

FailureOr<Value> StructuredAdjoint::differentiateInput(OpOperand &input) {
  AffineMap map = op.getMatchingIndexingMap(&input);
  Location location = op.getLoc();
  // Loops that the input has as they are run side by side; over all others its gradient is a sum.
  SmallVector<utils::IteratorType> iterators(op.getNumLoops(), utils::IteratorType::reduction);
  for (AffineExpr expr : map.getResults())
    if (auto loop = dyn_cast<AffineDimExpr>(expr))
      iterators[loop.getPosition()] = utils::IteratorType::parallel;
  bool sums = llvm::is_contained(iterators, utils::IteratorType::reduction);

  // The body is built apart, to see which operands it needs.
  Block scratch;
  for (Value value : values)
    scratch.addArgument(getElementTypeOrSelf(value), location);
  OpBuilder inside(op.getContext());
  inside.setInsertionPointToStart(&scratch);
  FailureOr<Value> gradient = buildBody(inside, scratch.getArguments(), op.getMatchingBlockArgument(&input));
  if (failed(gradient) || !*gradient)
    return gradient;
  Value sum = scratch.addArgument(getElementTypeOrSelf(input.get()), location);
  Value yielded = sums ? arith::AddFOp::create(inside, location, sum, *gradient) : *gradient;
  linalg::YieldOp::create(inside, location, yielded);
  eraseDead(scratch);

  // Every loop needs an operand that gives its extent.
  llvm::SmallBitVector covered(op.getNumLoops()), used(values.size());
  auto cover = [&](AffineMap operandMap) {
    bool isNew = false;
    for (AffineExpr expr : operandMap.getResults())
      if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
        isNew |= !covered.test(loop.getPosition());
        covered.set(loop.getPosition());
      }
    return isNew;
  };
  cover(map);
  for (unsigned i = 0; i < values.size(); ++i)
    if (!scratch.getArgument(i).use_empty()) {
      used.set(i);
      cover(maps[i]);
    }
  for (unsigned i = 0; i < values.size() && !covered.all(); ++i)
    if (!used.test(i) && cover(maps[i]))
      used.set(i);

  SmallVector<Value> inputs;
  SmallVector<AffineMap> inputMaps;
  for (unsigned i : used.set_bits()) {
    inputs.push_back(values[i]);
    inputMaps.push_back(maps[i]);
  }
  inputMaps.push_back(map);
  Value init = createZerosLike(builder, location, input.get());
  auto adjoint =
      linalg::GenericOp::create(builder, location, input.get().getType(), inputs, init, inputMaps, iterators);
  Block *body = builder.createBlock(&adjoint.getRegion());
  builder.setInsertionPointAfter(adjoint);
  for (Value value : inputs)
    body->addArgument(getElementTypeOrSelf(value), location);
  body->addArgument(getElementTypeOrSelf(init), location);
  unsigned next = 0;
  for (unsigned i = 0; i < values.size(); ++i)
    if (used.test(i))
      scratch.getArgument(i).replaceAllUsesWith(body->getArgument(next++));
  sum.replaceAllUsesWith(body->getArgument(next));
  body->getOperations().splice(body->end(), scratch.getOperations());
  return adjoint.getResult(0);
}

FailureOr<Value> StructuredAdjoint::differentiateInit(OpOperand &init) {
  unsigned result = init.getOperandNumber() - op.getNumDpsInputs();
  if (op.getNumReductionLoops() == 0)
    return differentiateInput(init);
  if (gradientAt[result] < 0)
    return Value();
  // What is added to passes the gradient on as it is.
  if (!isa_and_nonnull<arith::AddFOp>(op.getBlock()->getTerminator()->getOperand(result).getDefiningOp()))
    return op.emitError("has no adjoint by its initial value, with which it does more than add");
  return values[gradientAt[result]];
}

FailureOr<Value> StructuredAdjoint::differentiateCaptured(tensor::ExtractOp extract) {
  Location location = op.getLoc();
  SmallVector<Value> lower, upper, steps;
  for (Range range : op.createLoopRanges(builder, location)) {
    lower.push_back(getValueOrCreateConstantIndexOp(builder, location, range.offset));
    upper.push_back(getValueOrCreateConstantIndexOp(builder, location, range.size));
    steps.push_back(getValueOrCreateConstantIndexOp(builder, location, range.stride));
  }
  Value zeros = createZerosLike(builder, location, extract.getTensor());
  bool valid = true;
  scf::LoopNest nest = scf::buildLoopNest(
      builder, location, lower, upper, steps, zeros,
      [&](OpBuilder &b, Location l, ValueRange at, ValueRange sums) -> scf::ValueVector {
        SmallVector<Value> arguments;
        for (auto [value, map] : llvm::zip_equal(values, maps)) {
          if (!isa<ShapedType>(value.getType())) {
            arguments.push_back(value);
            continue;
          }
          SmallVector<Value> place;
          for (AffineExpr expr : map.getResults())
            place.push_back(getValueOrCreateConstantIndexOp(
                b, l,
                affine::makeComposedFoldedAffineApply(b, l, AffineMap::get(map.getNumDims(), 0, expr),
                                                      getAsOpFoldResult(at))));
          arguments.push_back(tensor::ExtractOp::create(b, l, value, place));
        }
        FailureOr<Value> gradient = buildBody(b, arguments, extract.getResult(), SmallVector<Value>(at));
        valid &= succeeded(gradient);
        if (failed(gradient) || !*gradient)
          return {sums[0]};
        // The indices once more, outside of buildBody's mapping.
        IRMapping clones;
        for (auto [argument, value] : llvm::zip(op.getBlock()->getArguments(), arguments))
          clones.map(argument, value);
        for (Operation &nested : op.getBlock()->without_terminator()) {
          if (&nested == extract.getOperation())
            break;
          if (auto index = dyn_cast<linalg::IndexOp>(nested))
            clones.map(index.getResult(), at[index.getDim()]);
          else if (!isa<cf::AssertOp>(nested))
            b.clone(nested, clones);
        }
        SmallVector<Value> place =
            llvm::map_to_vector(extract.getIndices(), [&](Value v) { return clones.lookupOrDefault(v); });
        Value sum = tensor::ExtractOp::create(b, l, sums[0], place);
        Value added = arith::AddFOp::create(b, l, sum, *gradient);
        return {tensor::InsertOp::create(b, l, added, sums[0], place)};
      });
  if (!valid)
    return failure();
  return nest.results[0];
}

namespace {
template <typename OpTy>
struct LinalgAdjoint : AdjointOpInterface::ExternalModel<LinalgAdjoint<OpTy>, OpTy> {
  LogicalResult buildAdjoint(Operation *operation, OpBuilder &builder, Gradients &gradients) const {
    auto op = cast<linalg::LinalgOp>(operation);
    if (!op.hasPureTensorSemantics())
      return op.emitError("has no adjoint on buffers");
    StructuredAdjoint adjoint(op, builder, gradients);
    auto add = [&](Value value, FailureOr<Value> gradient) -> LogicalResult {
      if (failed(gradient))
        return failure();
      if (*gradient)
        gradients.add(builder, value, *gradient);
      return success();
    };
    for (OpOperand &operand : operation->getOpOperands()) {
      if (!gradients.isWanted(operand.get()) || !isa<RankedTensorType>(operand.get().getType()))
        continue;
      if (failed(add(operand.get(), op.isDpsInit(&operand) ? adjoint.differentiateInit(operand)
                                                           : adjoint.differentiateInput(operand))))
        return failure();
    }
    for (auto extract : op.getBlock()->getOps<tensor::ExtractOp>())
      if (gradients.isWanted(extract.getTensor()) &&
          failed(add(extract.getTensor(), adjoint.differentiateCaptured(extract))))
        return failure();
    return success();
  }
};

template <typename... Ops>
void attachAll(MLIRContext *context) {
  (Ops::template attachInterface<LinalgAdjoint<Ops>>(*context), ...);
}
} // namespace

void jpq::registerLinalgAdjointModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, linalg::LinalgDialect *) {
    attachAll<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
        >(context);
  });
}
