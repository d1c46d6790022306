//===- Specialize.cpp - Functions for arguments of known sizes ------------===//

#include "Specialize.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace jpq;

/// The value of a more static type that `value` is a cast of; null if it is none.
static Value getMoreStatic(Value value) {
  auto cast = value.getDefiningOp<tensor::CastOp>();
  return cast && tensor::canFoldIntoConsumerOp(cast) ? cast.getSource() : Value();
}

namespace {
/// An op on rows (a linear or a rotation on vectors, an embedding on ids) has as many rows as its first operand.
template <typename OpTy>
struct InferRows : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op, PatternRewriter &rewriter) const override {
    Value rows = getMoreStatic(op->getOperand(0));
    if (!rows)
      return rewriter.notifyMatchFailure(op, "the rows are as static as they are known to be");
    RankedTensorType old = op.getOutput().getType();
    SmallVector<int64_t> shape(cast<RankedTensorType>(rows.getType()).getShape().take_front(old.getRank() - 1));
    shape.push_back(old.getShape().back());
    auto result = cast<OpTy>(rewriter.clone(*op));
    rewriter.modifyOpInPlace(result, [&] {
      result->setOperand(0, rows);
      result.getOutput().setType(old.clone(shape));
    });
    rewriter.replaceOpWithNewOp<tensor::CastOp>(op, old, result);
    return success();
  }
};
} // namespace

LogicalResult jpq::specialize(func::FuncOp function, ArrayRef<Type> arguments) {
  Block &body = function.getBody().front();
  OpBuilder builder = OpBuilder::atBlockBegin(&body);
  for (auto [argument, type] : llvm::zip_equal(body.getArguments(), arguments)) {
    Type old = argument.getType();
    if (old == type)
      continue;
    argument.setType(type);
    auto cast = tensor::CastOp::create(builder, argument.getLoc(), old, argument);
    argument.replaceAllUsesExcept(cast, cast);
  }
  MLIRContext *context = function.getContext();
  RewritePatternSet patterns(context);
  patterns.add<InferRows<LinearOp>, InferRows<EmbeddingOp>, InferRows<RotateOp>, InferRows<ReorderOp>>(context);
  for (Dialect *dialect : context->getLoadedDialects())
    dialect->getCanonicalizationPatterns(patterns);
  for (RegisteredOperationName op : context->getRegisteredOperations())
    op.getCanonicalizationPatterns(patterns, context);
  GreedyRewriteConfig config;
  config.setMaxIterations(GreedyRewriteConfig::kNoLimit);
  if (failed(applyPatternsGreedily(function.getBody(), std::move(patterns), config)))
    return function.emitError("cannot be specialized for known sizes");
  Operation *terminator = body.getTerminator();
  for (OpOperand &returned : terminator->getOpOperands())
    if (Value source = getMoreStatic(returned.get()))
      returned.set(source);
  function.setType(builder.getFunctionType(body.getArgumentTypes(), terminator->getOperandTypes()));
  return success();
}
