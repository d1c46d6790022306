//===- JPQToLinalg.cpp - jpq computations on dense weights ----------------===//

#include "RotateToLinalg.h"
#include "jpq/Analysis/RuntimeChecks.h"
#include "jpq/Conversion/Passes.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace jpq {
#define GEN_PASS_DEF_JPQTOLINALG
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// The weight as a plain tensor.
static Value getDense(PatternRewriter &rewriter, Location location, Value weight) {
  auto stored = dyn_cast<StoredTensorType>(weight.getType());
  if (!stored)
    return weight;
  return UnpackOp::create(rewriter, location, stored.getLogicalType(), weight);
}

/// An empty tensor of `type` whose dynamic (leading) sizes are those of `source`.
static Value createEmpty(PatternRewriter &rewriter, Location location, RankedTensorType type, Value source) {
  SmallVector<Value> sizes;
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (ShapedType::isDynamic(size))
      sizes.push_back(
          getValueOrCreateConstantIndexOp(rewriter, location, tensor::getMixedSize(rewriter, location, source, dim)));
  return tensor::EmptyOp::create(rewriter, location, type.getShape(), type.getElementType(), sizes);
}

namespace {
struct LowerLinear : OpRewritePattern<LinearOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(LinearOp op, PatternRewriter &rewriter) const override {
    Location location = op.getLoc();
    Value weight = getDense(rewriter, location, op.getWeight());
    RankedTensorType output = op.getOutput().getType();
    Type element = output.getElementType();
    if (getElementTypeOrSelf(weight) != element || op.getInput().getType().getElementType() != element)
      return rewriter.notifyMatchFailure(op, "operands and result have different element types");
    Value zero = arith::ConstantOp::create(rewriter, location, rewriter.getZeroAttr(element));
    Value init =
        linalg::FillOp::create(rewriter, location, zero, createEmpty(rewriter, location, output, op.getInput()))
            .getResult(0);

    // Loops: the leading dimensions, then out, then in.
    unsigned leading = output.getRank() - 1;
    SmallVector<AffineExpr> loops;
    for (unsigned i = 0; i < leading + 2; ++i)
      loops.push_back(rewriter.getAffineDimExpr(i));
    AffineExpr out = loops[leading], in = loops[leading + 1];
    SmallVector<AffineExpr> inputDims(ArrayRef<AffineExpr>(loops).take_front(leading)), outputDims(inputDims);
    inputDims.push_back(in);
    outputDims.push_back(out);
    auto toMap = [&](ArrayRef<AffineExpr> dims) { return AffineMap::get(leading + 2, 0, dims, getContext()); };
    SmallVector<utils::IteratorType> iterators(leading + 1, utils::IteratorType::parallel);
    iterators.push_back(utils::IteratorType::reduction);
    rewriter.replaceOpWithNewOp<linalg::GenericOp>(
        op, output, ValueRange{op.getInput(), weight}, init,
        ArrayRef<AffineMap>{toMap(inputDims), toMap({out, in}), toMap(outputDims)}, iterators,
        [](OpBuilder &b, Location l, ValueRange v) {
          Value product = arith::MulFOp::create(b, l, v[0], v[1]);
          linalg::YieldOp::create(b, l, arith::AddFOp::create(b, l, v[2], product).getResult());
        });
    return success();
  }
};

struct LowerEmbedding : OpRewritePattern<EmbeddingOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(EmbeddingOp op, PatternRewriter &rewriter) const override {
    Location location = op.getLoc();
    Value weight = getDense(rewriter, location, op.getWeight());
    RankedTensorType output = op.getOutput().getType();
    Value init = createEmpty(rewriter, location, output, op.getIds());
    unsigned rank = output.getRank();
    AffineMap all = rewriter.getMultiDimIdentityMap(rank), ids = all.getMajorSubMap(rank - 1);
    SmallVector<utils::IteratorType> iterators(rank, utils::IteratorType::parallel);
    rewriter.replaceOpWithNewOp<linalg::GenericOp>(
        op, output, op.getIds(), init, ArrayRef<AffineMap>{ids, all}, iterators,
        [&](OpBuilder &b, Location l, ValueRange v) {
          Value row = arith::IndexCastOp::create(b, l, b.getIndexType(), v[0]);
          Value column = linalg::IndexOp::create(b, l, rank - 1);
          linalg::YieldOp::create(b, l, tensor::ExtractOp::create(b, l, weight, ValueRange{row, column}).getResult());
        });
    return success();
  }
};

/// Where each place comes in an order: `inverse[places[i]] = i`.
static Value invert(OpBuilder &builder, Location location, Value places) {
  auto type = cast<RankedTensorType>(places.getType());
  Value zero = arith::ConstantIndexOp::create(builder, location, 0),
        one = arith::ConstantIndexOp::create(builder, location, 1),
        size = arith::ConstantIndexOp::create(builder, location, type.getDimSize(0));
  // Zeros: what no order gives is then inside, too.
  Value none = arith::ConstantOp::create(builder, location, builder.getZeroAttr(type.getElementType()));
  Value empty = tensor::EmptyOp::create(builder, location, type.getShape(), type.getElementType());
  empty = linalg::FillOp::create(builder, location, none, empty).getResult(0);
  return scf::ForOp::create(builder, location, zero, size, one, empty,
                            [&](OpBuilder &b, Location l, Value i, ValueRange sofar) {
                              Value place = tensor::ExtractOp::create(b, l, places, ValueRange{i, zero});
                              Value at = arith::IndexCastUIOp::create(b, l, b.getIndexType(), place);
                              Value number = arith::IndexCastUIOp::create(b, l, type.getElementType(), i);
                              Value next = tensor::InsertOp::create(b, l, number, sofar.front(), ValueRange{at, zero});
                              scf::YieldOp::create(b, l, next);
                            })
      .getResult(0);
}

struct LowerReorder : OpRewritePattern<ReorderOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(ReorderOp op, PatternRewriter &rewriter) const override {
    Location location = op.getLoc();
    RankedTensorType type = op.getOutput().getType();
    Value places = op.getInverse() ? invert(rewriter, location, op.getPlaces()) : op.getPlaces();
    unsigned rank = type.getRank();
    AffineMap all = rewriter.getMultiDimIdentityMap(rank);
    // The order's second dimension is one place.
    AffineMap place = AffineMap::get(rank, 0, {rewriter.getAffineDimExpr(rank - 1), rewriter.getAffineConstantExpr(0)},
                                     rewriter.getContext());
    SmallVector<utils::IteratorType> iterators(rank, utils::IteratorType::parallel);
    rewriter.replaceOpWithNewOp<linalg::GenericOp>(
        op, type, places, createEmpty(rewriter, location, type, op.getInput()), ArrayRef<AffineMap>{place, all},
        iterators, [&](OpBuilder &b, Location l, ValueRange v) {
          SmallVector<Value> indices;
          for (unsigned dim = 0; dim + 1 < rank; ++dim)
            indices.push_back(linalg::IndexOp::create(b, l, dim));
          indices.push_back(arith::IndexCastUIOp::create(b, l, b.getIndexType(), v[0]));
          linalg::YieldOp::create(b, l, tensor::ExtractOp::create(b, l, op.getInput(), indices).getResult());
        });
    return success();
  }
};

/// A plain tensor is its own dense form.
struct LowerUnpack : OpRewritePattern<UnpackOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(UnpackOp op, PatternRewriter &rewriter) const override {
    if (op.getInput().getType() != op.getOutput().getType())
      return rewriter.notifyMatchFailure(op, "the weight is stored in another form");
    rewriter.replaceOp(op, op.getInput());
    return success();
  }
};

/// Loops without iterations, as pruning whole groups leaves them, give what they began with.
struct RemoveEmptyLoops : OpInterfaceRewritePattern<linalg::LinalgOp> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;
  LogicalResult matchAndRewrite(linalg::LinalgOp op, PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics() || !llvm::is_contained(op.getStaticLoopRanges(), 0))
      return rewriter.notifyMatchFailure(op, "no loop is known to be empty");
    rewriter.replaceOp(op, op.getDpsInits());
    return success();
  }
};

/// Only numbered checks have somebody to tell.
struct DropAssert : OpRewritePattern<cf::AssertOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(cf::AssertOp op, PatternRewriter &rewriter) const override {
    if (op->hasAttr(kCheckAttrName))
      return rewriter.notifyMatchFailure(op, "it is numbered");
    rewriter.eraseOp(op);
    return success();
  }
};

struct JPQToLinalgPass : jpq::impl::JPQToLinalgBase<JPQToLinalgPass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateJPQToLinalgPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace

void jpq::populateJPQToLinalgPatterns(RewritePatternSet &patterns) {
  populateRotateToLinalgPatterns(patterns);
  patterns.add<LowerLinear, LowerEmbedding, LowerReorder, LowerUnpack, RemoveEmptyLoops, DropAssert>(
      patterns.getContext());
}
