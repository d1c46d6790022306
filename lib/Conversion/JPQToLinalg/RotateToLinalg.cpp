//===- RotateToLinalg.cpp - Rotations in linalg ---------------------------===//

#include "RotateToLinalg.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace jpq;

namespace {
/// Builds the steps of a rotation of the last dimension of tensors of one type.
class StepsBuilder : public ImplicitLocOpBuilder {
public:
  StepsBuilder(RotateOp op, OpBuilder &builder)
      : ImplicitLocOpBuilder(op.getLoc(), builder), type(op.getInput().getType()), rank(type.getRank()),
        channels(type.getShape().back()), rotation(op.getRotation().getRotation()), steps(rotation.getSteps(channels)) {
  }

  Value rotate(Value value);
  Value rotateBack(Value value);

private:
  Value index(int64_t value) { return arith::ConstantIndexOp::create(*this, value); }
  Value empty(Value like) {
    return tensor::EmptyOp::create(*this, tensor::getMixedSizes(*this, getLoc(), like), type.getElementType());
  }
  template <typename T>
  Value constant(ArrayRef<T> values, ArrayRef<int64_t> shape, Type element) {
    return arith::ConstantOp::create(*this, DenseElementsAttr::get(RankedTensorType::get(shape, element), values));
  }
  /// The number of `source` (like the op's input) at the place of the body's, but in another channel.
  Value extract(Value source, Value channel);
  /// A tensor like `source`, of body(channel, the number of `source` there).
  Value map(Value source, function_ref<Value(Value, Value)> body);

  /// Channel i is channel order[i] of `value`.
  Value gather(Value value, ArrayRef<int64_t> order);
  /// Signs, and the factor of the transform.
  Value multiplySigns(Value value);
  Value transformBlocks(Value value);
  /// Blocks multiplied with the orthogonal matrix, `weights`, or its transpose.
  Value mixBlocks(Value value, ArrayRef<float> weights);

  const RankedTensorType type;
  const int64_t rank, channels;
  const Hadamard rotation;
  const HadamardSteps steps;
};

struct LowerRotate : OpRewritePattern<RotateOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(RotateOp op, PatternRewriter &rewriter) const override {
    StepsBuilder builder(op, rewriter);
    rewriter.replaceOp(op, op.getInverse() ? builder.rotateBack(op.getInput()) : builder.rotate(op.getInput()));
    return success();
  }
};
} // namespace

Value StepsBuilder::extract(Value source, Value channel) {
  SmallVector<Value> place;
  for (int64_t dim = 0; dim + 1 < rank; ++dim)
    place.push_back(linalg::IndexOp::create(*this, dim));
  place.push_back(channel);
  return tensor::ExtractOp::create(*this, source, place);
}

Value StepsBuilder::map(Value source, function_ref<Value(Value, Value)> body) {
  AffineMap all = getMultiDimIdentityMap(rank);
  SmallVector<utils::IteratorType> iterators(rank, utils::IteratorType::parallel);
  Value init = empty(source);
  return linalg::GenericOp::create(*this, type, source, init, ArrayRef<AffineMap>{all, all}, iterators,
                                   [&](OpBuilder &nested, Location, ValueRange values) {
                                     OpBuilder::InsertionGuard guard(*this);
                                     setInsertionPoint(nested.getInsertionBlock(), nested.getInsertionPoint());
                                     Value channel = linalg::IndexOp::create(*this, rank - 1);
                                     linalg::YieldOp::create(*this, body(channel, values[0]));
                                   })
      .getResult(0);
}

Value StepsBuilder::gather(Value value, ArrayRef<int64_t> order) {
  if (order.empty())
    return value;
  Value places = constant(order, {channels}, getI64Type());
  return map(value, [&](Value channel, Value) -> Value {
    Value place = tensor::ExtractOp::create(*this, places, channel);
    return extract(value, arith::IndexCastOp::create(*this, getIndexType(), place));
  });
}

Value StepsBuilder::multiplySigns(Value value) {
  Value signs = constant(ArrayRef(steps.factors), {channels}, getF32Type());
  return map(value, [&](Value channel, Value own) -> Value {
    return arith::MulFOp::create(*this, own, tensor::ExtractOp::create(*this, signs, channel));
  });
}

Value StepsBuilder::transformBlocks(Value value) {
  const int64_t transformed = channels / rotation.block * rotation.block;
  for (int64_t half = 1; half < rotation.block; half *= 2)
    value = map(value, [&, value](Value channel, Value own) -> Value {
      // What no block has meets itself.
      Value partner = arith::XOrIOp::create(*this, channel, index(half)), inBlock;
      if (transformed < channels) {
        inBlock = arith::CmpIOp::create(*this, arith::CmpIPredicate::ult, channel, index(transformed));
        partner = arith::SelectOp::create(*this, inBlock, partner, channel);
      }
      Value other = extract(value, partner);
      Value bit = arith::AndIOp::create(*this, channel, index(half));
      Value isFirst = arith::CmpIOp::create(*this, arith::CmpIPredicate::eq, bit, index(0));
      Value sum = arith::AddFOp::create(*this, own, other), difference = arith::SubFOp::create(*this, other, own);
      Value result = arith::SelectOp::create(*this, isFirst, sum, difference);
      return inBlock ? arith::SelectOp::create(*this, inBlock, result, own).getResult() : result;
    });
  return value;
}

Value StepsBuilder::mixBlocks(Value value, ArrayRef<float> weights) {
  const int64_t odd = rotation.odd;
  if (weights.empty())
    return value;
  Value matrix = constant(weights, {odd, odd}, getF32Type());
  Value zero = arith::ConstantOp::create(*this, getF32FloatAttr(0));
  Value init = linalg::FillOp::create(*this, zero, empty(value)).getResult(0);
  // The last loop is over the blocks that are summed; a tensor that nobody reads says how many there are.
  SmallVector<utils::IteratorType> iterators(rank, utils::IteratorType::parallel);
  iterators.push_back(utils::IteratorType::reduction);
  AffineExpr from = getAffineDimExpr(rank);
  AffineMap written = AffineMap::getMultiDimIdentityMap(rank + 1, getContext()).getMajorSubMap(rank),
            row = AffineMap::get(rank + 1, 0, from);
  Value blocks = tensor::EmptyOp::create(*this, ArrayRef<int64_t>{odd}, getF32Type());
  return linalg::GenericOp::create(*this, type, blocks, init, ArrayRef<AffineMap>{row, written}, iterators,
                                   [&](OpBuilder &nested, Location, ValueRange values) {
                                     OpBuilder::InsertionGuard guard(*this);
                                     setInsertionPoint(nested.getInsertionBlock(), nested.getInsertionPoint());
                                     Value channel = linalg::IndexOp::create(*this, rank - 1);
                                     Value other = linalg::IndexOp::create(*this, rank), block = index(rotation.block);
                                     Value own = arith::DivUIOp::create(*this, channel, block);
                                     Value within = arith::RemUIOp::create(*this, channel, block);
                                     Value weight = tensor::ExtractOp::create(*this, matrix, ValueRange{own, other});
                                     Value first = arith::MulIOp::create(*this, other, block);
                                     Value term = extract(value, arith::AddIOp::create(*this, first, within));
                                     Value product = arith::MulFOp::create(*this, weight, term);
                                     linalg::YieldOp::create(
                                         *this, arith::AddFOp::create(*this, values[1], product).getResult());
                                   })
      .getResult(0);
}

Value StepsBuilder::rotate(Value value) {
  return mixBlocks(transformBlocks(multiplySigns(gather(value, steps.order))), steps.matrix);
}

Value StepsBuilder::rotateBack(Value value) {
  std::vector<int64_t> places(steps.order.size());
  for (auto [i, channel] : llvm::enumerate(steps.order))
    places[channel] = i;
  return gather(multiplySigns(transformBlocks(mixBlocks(value, steps.transposed))), places);
}

void jpq::populateRotateToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<LowerRotate>(patterns.getContext());
}
