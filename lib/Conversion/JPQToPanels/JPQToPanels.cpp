//===- JPQToPanels.cpp - Computations with weights in panels, on bytes -----===//

#include "jpq/Conversion/Passes.h"
#include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.h"
#include "jpq/Interfaces/Elementwise.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include <cmath>

namespace jpq {
#define GEN_PASS_DEF_JPQTOPANELS
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;
using panels::kTileTokens, panels::kUnpaddedTokens;

/// A tensor of `sizes` whose elements are `body(builder, indices)`.
static Value generate(ImplicitLocOpBuilder &builder, ArrayRef<OpFoldResult> sizes, Type element,
                      function_ref<Value(ImplicitLocOpBuilder &, ValueRange)> body) {
  auto empty = tensor::EmptyOp::create(builder, sizes, element);
  unsigned rank = sizes.size();
  SmallVector<utils::IteratorType> iterators(rank, utils::IteratorType::parallel);
  return linalg::GenericOp::create(builder, empty.getType(), ValueRange(), ValueRange(empty),
                                   ArrayRef<AffineMap>{builder.getMultiDimIdentityMap(rank)}, iterators,
                                   [&](OpBuilder &nested, Location location, ValueRange) {
                                     ImplicitLocOpBuilder b(location, nested);
                                     SmallVector<Value> indices;
                                     for (unsigned dim = 0; dim < rank; ++dim)
                                       indices.push_back(linalg::IndexOp::create(b, dim));
                                     linalg::YieldOp::create(b, body(b, indices));
                                   })
      .getResult(0);
}

/// `tensor` with every element `body(builder, element)`.
static Value mapElements(ImplicitLocOpBuilder &builder, Value tensor,
                         function_ref<Value(ImplicitLocOpBuilder &, Value)> body) {
  return createElementwise(builder, builder.getLoc(), tensor, getElementTypeOrSelf(tensor),
                           [&](OpBuilder &nested, Location location, ValueRange values) -> Value {
                             ImplicitLocOpBuilder b(location, nested);
                             return body(b, values[0]);
                           });
}

/// `tensor` times 2^`exponent`: what the exponent of a weight says of what its codes give.
static Value multiplyByPower(ImplicitLocOpBuilder &builder, Value tensor, int64_t exponent) {
  if (exponent == 0)
    return tensor;
  Value power = arith::ConstantOp::create(builder, builder.getF32FloatAttr(std::ldexp(1.0f, int(exponent))));
  return mapElements(builder, tensor, [&](ImplicitLocOpBuilder &b, Value value) -> Value {
    return arith::MulFOp::create(b, value, power);
  });
}

/// Number `row` of the factors of a weight's rows.
static Value loadRowScale(ImplicitLocOpBuilder &builder, Value rowScales, Value row) {
  Value bits = tensor::ExtractOp::create(builder, rowScales, row),
        half = arith::BitcastOp::create(builder, builder.getF16Type(), bits);
  return arith::ExtFOp::create(builder, builder.getF32Type(), half);
}

/// A product with each of its columns times the factor of that row of the weight; as it is if there are none.
static Value multiplyByRowScales(ImplicitLocOpBuilder &builder, Value product, Value rowScales) {
  if (!rowScales)
    return product;
  unsigned last = cast<RankedTensorType>(product.getType()).getRank() - 1;
  return mapElements(builder, product, [&](ImplicitLocOpBuilder &b, Value value) -> Value {
    return arith::MulFOp::create(b, value, loadRowScale(b, rowScales, linalg::IndexOp::create(b, last)));
  });
}

namespace {
/// Tensors seen as matrices: all dimensions but the last (or all, for ids) are rows.
class Rows {
public:
  Rows(ImplicitLocOpBuilder &builder, Value tensor, unsigned leading) : builder(builder), leading(leading) {
    for (unsigned dim = 0; dim < leading; ++dim)
      sizes.push_back(tensor::getMixedSize(builder, builder.getLoc(), tensor, dim));
    count = builder.getIndexAttr(1);
    AffineExpr a = builder.getAffineDimExpr(0), b = builder.getAffineDimExpr(1);
    for (OpFoldResult size : sizes)
      count = affine::makeComposedFoldedAffineApply(builder, builder.getLoc(), a * b, {count, size});
  }

  OpFoldResult getCount() const { return count; }

  /// `tensor` with its leading dimensions as one.
  Value collapse(Value tensor) {
    auto type = cast<RankedTensorType>(tensor.getType());
    if (leading == 1)
      return tensor;
    SmallVector<int64_t> shape = {getStatic(count)};
    SmallVector<ReassociationIndices> groups = {llvm::to_vector<2>(llvm::seq<int64_t>(0, leading))};
    for (int64_t dim = leading; dim < type.getRank(); ++dim) {
      shape.push_back(type.getDimSize(dim));
      groups.push_back({dim});
    }
    if (leading == 0)
      return tensor::ExpandShapeOp::create(builder, type.clone(expandedShape(type)), tensor,
                                           type.getRank() == 0 ? ArrayRef<ReassociationIndices>()
                                                               : ArrayRef<ReassociationIndices>({{0, 1}}));
    return tensor::CollapseShapeOp::create(builder, type.clone(shape), tensor, groups);
  }

  /// The reverse, of type `type`, for a matrix that may have more rows and columns.
  Value expand(Value matrix, RankedTensorType type) {
    OpFoldResult one = builder.getIndexAttr(1), none = builder.getIndexAttr(0);
    OpFoldResult width = builder.getIndexAttr(type.getShape().back());
    if (llvm::count_if(sizes, [](OpFoldResult size) { return !getConstantIntValue(size); }) > 1)
      return gather(matrix, type);
    RankedTensorType wanted = type.clone({getStatic(count), type.getShape().back()});
    if (matrix.getType() != wanted || ShapedType::isDynamic(wanted.getDimSize(0)))
      matrix = tensor::ExtractSliceOp::create(builder, wanted, matrix, ArrayRef<OpFoldResult>{none, none},
                                              ArrayRef<OpFoldResult>{count, width}, ArrayRef<OpFoldResult>{one, one});
    if (leading == 1)
      return matrix;
    if (leading == 0)
      return tensor::CollapseShapeOp::create(builder, type, matrix, ArrayRef<ReassociationIndices>({{0, 1}}));
    SmallVector<OpFoldResult> shape(sizes);
    shape.push_back(width);
    return tensor::ExpandShapeOp::create(
        builder, type, matrix,
        ArrayRef<ReassociationIndices>({llvm::to_vector<2>(llvm::seq<int64_t>(0, leading)), {int64_t(leading)}}),
        shape);
  }

private:
  /// As expand(), by copying: MLIR's expand-strided-metadata crashes on one dimension that becomes two of unknown size.
  Value gather(Value matrix, RankedTensorType type) {
    SmallVector<OpFoldResult> shape(sizes);
    shape.push_back(builder.getIndexAttr(type.getShape().back()));
    SmallVector<Value> bounds = getValueOrCreateConstantIndexOp(builder, builder.getLoc(), sizes);
    return generate(builder, shape, type.getElementType(), [&](ImplicitLocOpBuilder &b, ValueRange indices) -> Value {
      Value row = indices.front();
      for (unsigned dim = 1; dim < leading; ++dim)
        row = arith::AddIOp::create(b, arith::MulIOp::create(b, row, bounds[dim]), indices[dim]);
      return tensor::ExtractOp::create(b, matrix, ValueRange{row, indices.back()});
    });
  }

  static int64_t getStatic(OpFoldResult size) { return getConstantIntValue(size).value_or(ShapedType::kDynamic); }
  static SmallVector<int64_t> expandedShape(RankedTensorType type) {
    SmallVector<int64_t> shape = {1};
    llvm::append_range(shape, type.getShape());
    return shape;
  }

  ImplicitLocOpBuilder &builder;
  unsigned leading;
  SmallVector<OpFoldResult> sizes;
  OpFoldResult count;
};

/// Rotates the product with what a weight stores instead of the weight, or multiplies it by the factors of rows; in any
/// layout.
struct ChangeRowsOfProduct : OpRewritePattern<LinearOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(LinearOp op, PatternRewriter &rewriter) const override;
};

struct LowerLinear : OpRewritePattern<LinearOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(LinearOp op, PatternRewriter &rewriter) const override;
};

struct LowerEmbedding : OpRewritePattern<EmbeddingOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(EmbeddingOp op, PatternRewriter &rewriter) const override;
};

struct LowerRotate : OpRewritePattern<RotateOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(RotateOp op, PatternRewriter &rewriter) const override;
};

struct JPQToPanelsPass : jpq::impl::JPQToPanelsBase<JPQToPanelsPass> {
  void runOnOperation() override;
};
} // namespace

/// The bytes in panels that `weight` is; null for other weights.
static FromBytesOp findPanels(Value weight) {
  auto bytes = weight.getDefiningOp<FromBytesOp>();
  return bytes && isa<PanelsAttr>(bytes.getWeight().getType().getLayout()) ? bytes : FromBytesOp();
}

/// The scales of the runs of a weight in panels; null where it has none.
static Value getRunScales(FromBytesOp bytes) {
  return panels::getPanels(bytes.getWeight().getType()).isInRuns() ? bytes.getComponent(kScalesComponent) : Value();
}

/// The components of a weight without those that say something of whole rows.
static SmallVector<std::pair<StringRef, Value>> getSegmentComponents(FromBytesOp bytes) {
  SmallVector<std::pair<StringRef, Value>> components;
  for (auto [name, component] : llvm::zip_equal(bytes.getNames().getAsRange<StringAttr>(), bytes.getComponents()))
    if (name.getValue() != kRowScalesComponent)
      components.push_back({name.getValue(), component});
  return components;
}

LogicalResult LowerEmbedding::matchAndRewrite(EmbeddingOp op, PatternRewriter &rewriter) const {
  FromBytesOp bytes = findPanels(op.getWeight());
  if (!bytes || bytes.getWeight().getType().getPermuted())
    return rewriter.notifyMatchFailure(op, "the weight is not given as rows in panels");
  ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
  RankedTensorType type = op.getOutput().getType();
  Rows rows(builder, op.getIds(), op.getIds().getType().getRank());
  Value ids = rows.collapse(op.getIds());
  Value empty = tensor::EmptyOp::create(
      builder, ArrayRef<OpFoldResult>{rows.getCount(), builder.getIndexAttr(type.getShape().back())},
      type.getElementType());
  StoredTensorType weight = bytes.getWeight().getType();
  Value matrix = panels::EmbeddingOp::create(builder, empty.getType(), ids, bytes.getComponent(kPanelsComponent),
                                             weight.withExponent(0).withRowScales(false), getRunScales(bytes), empty)
                     .getResult();
  matrix = multiplyByPower(builder, matrix, weight.getExponent());
  if (Value rowScales = bytes.getComponent(kRowScalesComponent))
    matrix = mapElements(builder, matrix, [&](ImplicitLocOpBuilder &b, Value value) -> Value {
      Value token = linalg::IndexOp::create(b, 0), id = tensor::ExtractOp::create(b, ids, token),
            row = arith::IndexCastOp::create(b, b.getIndexType(), id);
      return arith::MulFOp::create(b, value, loadRowScale(b, rowScales, row));
    });
  rewriter.replaceOp(op, rows.expand(matrix, type));
  return success();
}

/// Rows of the buffers for `tokens`: what kernels that go four by four write.
static OpFoldResult getPaddedTokens(ImplicitLocOpBuilder &builder, OpFoldResult tokens) {
  std::optional<int64_t> known = getConstantIntValue(tokens);
  if (known && *known <= kUnpaddedTokens)
    return tokens;
  AffineExpr count = builder.getAffineDimExpr(0);
  return affine::makeComposedFoldedAffineApply(builder, builder.getLoc(), count.ceilDiv(kTileTokens) * kTileTokens,
                                               {tokens});
}

/// The product with activations as they are: all rows of the weight are looked up first.
static void multiplyFloats(LinearOp op, FromBytesOp bytes, PatternRewriter &rewriter) {
  ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
  StoredTensorType weight = bytes.getWeight().getType();
  OpFoldResult rows = builder.getIndexAttr(weight.getRows()), columns = builder.getIndexAttr(weight.getColumns());
  Type i64 = builder.getI64Type(), f32 = builder.getF32Type();
  Value ids = generate(builder, rows, i64, [&](ImplicitLocOpBuilder &b, ValueRange indices) -> Value {
    return arith::IndexCastOp::create(b, i64, indices[0]);
  });
  Value empty = tensor::EmptyOp::create(builder, ArrayRef<OpFoldResult>{rows, columns}, f32);
  auto unpermuted = StoredTensorType::get(weight.getContext(), weight.getRows(), weight.getColumns(),
                                          weight.getElementType(), weight.getExtents(), weight.getCodecs(),
                                          /*permuted=*/false, /*rowScaled=*/false, weight.getRotation(),
                                          weight.getLayout(), /*exponent=*/0);
  Value codes = panels::EmbeddingOp::create(builder, empty.getType(), ids, bytes.getComponent(kPanelsComponent),
                                            unpermuted, getRunScales(bytes), empty)
                    .getResult();
  Value values = multiplyByPower(builder, codes, weight.getExponent());
  Value input = op.getInput();
  if (Value permutation = bytes.getComponent(kPermutationComponent))
    input = generate(builder, tensor::getMixedSizes(builder, op.getLoc(), input), f32,
                     [&](ImplicitLocOpBuilder &b, ValueRange indices) -> Value {
                       Value number = tensor::ExtractOp::create(b, permutation, indices.back());
                       SmallVector<Value> place(indices);
                       place.back() = arith::IndexCastUIOp::create(b, b.getIndexType(), number);
                       return tensor::ExtractOp::create(b, input, place);
                     });
  rewriter.replaceOpWithNewOp<LinearOp>(op, op.getOutput().getType(), input, values);
}

LogicalResult ChangeRowsOfProduct::matchAndRewrite(LinearOp op, PatternRewriter &rewriter) const {
  auto bytes = op.getWeight().getDefiningOp<FromBytesOp>();
  if (!bytes || (!bytes.getWeight().getType().getRotation() && !bytes.getWeight().getType().getRowScaled()))
    return rewriter.notifyMatchFailure(op, "the weight is not given as bytes of rotated or scaled rows");
  ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
  StoredTensorType weight = bytes.getWeight().getType();
  // The power of two comes last, so that no sum is outside the range of floats because of it.
  Value stored = FromBytesOp::create(builder, weight.withRotation({}).withExponent(0).withRowScales(false),
                                     getSegmentComponents(bytes));
  // A matrix until it was rotated back: results are brought into shape once.
  Rows rows(builder, op.getInput(), op.getInput().getType().getRank() - 1);
  Value input = rows.collapse(op.getInput());
  auto type = RankedTensorType::get({cast<RankedTensorType>(input.getType()).getDimSize(0), weight.getRows()},
                                    weight.getElementType());
  Value product = LinearOp::create(builder, type, input, stored, op.getActivationsAttr());
  Value result = product;
  if (HadamardAttr rotation = weight.getRotation())
    result = RotateOp::create(builder, product, rotation, /*inverse=*/true);
  result = multiplyByPower(builder, result, weight.getExponent());
  result = multiplyByRowScales(builder, result, bytes.getComponent(kRowScalesComponent));
  rewriter.replaceOp(op, rows.expand(result, op.getOutput().getType()));
  return success();
}

LogicalResult LowerRotate::matchAndRewrite(RotateOp op, PatternRewriter &rewriter) const {
  ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
  RankedTensorType type = op.getInput().getType();
  Rows rows(builder, op.getInput(), type.getRank() - 1);
  Value input = rows.collapse(op.getInput());
  Value empty = tensor::EmptyOp::create(
      builder, ArrayRef<OpFoldResult>{rows.getCount(), builder.getIndexAttr(type.getShape().back())},
      type.getElementType());
  Value result =
      panels::RotateOp::create(builder, empty.getType(), input, op.getRotationAttr(), op.getInverseAttr(), empty)
          .getResult();
  rewriter.replaceOp(op, rows.expand(result, type));
  return success();
}

LogicalResult LowerLinear::matchAndRewrite(LinearOp op, PatternRewriter &rewriter) const {
  FromBytesOp bytes = findPanels(op.getWeight());
  if (!bytes || bytes.getWeight().getType().getRotation() || bytes.getWeight().getType().getRowScaled())
    return rewriter.notifyMatchFailure(op, "the weight is not given as bytes in panels of rows as they are");
  if (!op.getActivations()) {
    multiplyFloats(op, bytes, rewriter);
    return success();
  }
  ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
  StoredTensorType weight = bytes.getWeight().getType();
  RoundingAttr rounding = panels::getRounding(weight);
  Rows rows(builder, op.getInput(), op.getInput().getType().getRank() - 1);
  Value input = rows.collapse(op.getInput());
  OpFoldResult padded = getPaddedTokens(builder, rows.getCount());

  const Panels layout = panels::getPanels(weight);
  panels::ActivationSize size = panels::getActivationSize(rounding);
  size.words *= layout.getRunCount(), size.groups *= layout.getRunCount();
  Type i32 = builder.getI32Type(), f32 = builder.getF32Type();
  OpFoldResult wordsOfAll = affine::makeComposedFoldedAffineApply(builder, builder.getLoc(),
                                                                  builder.getAffineDimExpr(0) * size.words, {padded});
  Value codes = tensor::EmptyOp::create(builder, wordsOfAll, i32);
  auto createScalars = [&](Type element) -> Value {
    return tensor::EmptyOp::create(builder, ArrayRef<OpFoldResult>{builder.getIndexAttr(size.groups), padded}, element);
  };
  Value sums = createScalars(i32), scales = createScalars(f32);
  auto quantized = panels::QuantizeOp::create(builder, TypeRange{codes.getType(), sums.getType(), scales.getType()},
                                              input, bytes.getComponent(kPermutationComponent), getRunScales(bytes),
                                              rounding, codes, sums, scales);
  int64_t width = layout.getPaddedRows();
  Value zero = arith::ConstantOp::create(builder, builder.getF32FloatAttr(0.0f));
  Value empty = tensor::EmptyOp::create(builder, ArrayRef<OpFoldResult>{padded, builder.getIndexAttr(width)}, f32);
  Value zeros = linalg::FillOp::create(builder, zero, empty).getResult(0);
  Value result = panels::LinearOp::create(builder, zeros.getType(), quantized.getResults()[0],
                                          quantized.getResults()[1], quantized.getResults()[2], rounding,
                                          bytes.getComponent(kPanelsComponent), weight.withExponent(0), zeros)
                     .getResult();
  rewriter.replaceOp(op, rows.expand(multiplyByPower(builder, result, weight.getExponent()), op.getOutput().getType()));
  return success();
}

/// Fails if activations of `op` are to be rounded otherwise than code for panels does.
static LogicalResult checkRounding(LinearOp op) {
  FromBytesOp bytes = findPanels(op.getWeight());
  RoundingAttr wanted = op.getActivationsAttr();
  if (!bytes || !wanted)
    return success();
  RoundingAttr known = panels::getRounding(bytes.getWeight().getType());
  if (wanted.getBits() == known.getBits() && (wanted.getExtents().empty() || wanted == known))
    return success();
  return op.emitOpError() << "rounds activations by " << wanted << ", but code for this weight in panels rounds by "
                          << known;
}

void JPQToPanelsPass::runOnOperation() {
  WalkResult checked = getOperation().walk([](LinearOp op) { return WalkResult(checkRounding(op)); });
  if (checked.wasInterrupted())
    return signalPassFailure();
  RewritePatternSet patterns(&getContext());
  patterns.add<ChangeRowsOfProduct, LowerLinear, LowerEmbedding, LowerRotate>(&getContext());
  if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
    signalPassFailure();
}
