//===- JPQPanelsToVector.cpp - Products with weights in panels as vector code -===//

#include "FewTokensKernel.h"
#include "LookupKernel.h"
#include "ManyTokensKernel.h"
#include "QuantizeKernel.h"
#include "RotateKernel.h"
#include "jpq/Conversion/Passes.h"
#include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/Support/FormatVariadic.h"

namespace jpq {
#define GEN_PASS_DEF_JPQPANELSTOVECTOR
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;
using panels::kTileTokens, panels::kUnpaddedTokens, panels::QuantizeOp;

/// Bytes of a weight that are worth a task of their own, and the most tasks that a weight is divided into.
static constexpr int64_t kTaskBytes = 1 << 16, kMostTasks = 16;

namespace {
struct JPQPanelsToVectorPass : jpq::impl::JPQPanelsToVectorBase<JPQPanelsToVectorPass> {
  using Base::Base;

  void runOnOperation() override;

private:
  LogicalResult lower(panels::LinearOp op);
  LogicalResult lower(panels::EmbeddingOp op);
  LogicalResult lower(QuantizeOp op);
  LogicalResult lower(panels::RotateOp op);
  /// The buffer of a constant of the module, which gets one for each content.
  template <typename T>
  Value getConstant(ImplicitLocOpBuilder &builder, StringRef name, ArrayRef<T> values);

  KernelTarget target;
};

/// Calls kernels with buffers of any static or dynamic sizes.
class Caller : public ImplicitLocOpBuilder {
public:
  explicit Caller(Operation *op) : ImplicitLocOpBuilder(op->getLoc(), op) {}

  Value index(int64_t value) { return arith::ConstantIndexOp::create(*this, value); }
  Value dim(Value memory, int64_t number) {
    return getValueOrCreateConstantIndexOp(*this, getLoc(), memref::getMixedSize(*this, getLoc(), memory, number));
  }

  /// Calls `kernel`, with buffers cast to what it takes.
  template <typename Operands>
  void call(Kernel<Operands> kernel, Operands operands) {
    SmallVector<Value> values;
    operands.visit(OperandTypes(getContext()), [&](Value &operand, Type type) {
      values.push_back(operand.getType() == type ? operand : memref::CastOp::create(*this, type, operand).getResult());
    });
    func::CallOp::create(*this, kernel.function, values);
  }

  /// body(i...) for all i below `ends`, in parallel unless that is one call.
  void forAll(ArrayRef<OpFoldResult> ends, function_ref<void(ValueRange)> body) {
    if (llvm::all_of(ends, [](OpFoldResult end) { return getConstantIntValue(end) == 1; }))
      return body(SmallVector<Value>(ends.size(), index(0)));
    auto loop = scf::ForallOp::create(*this, ends, ValueRange(), std::nullopt);
    OpBuilder::InsertionGuard guard(*this);
    setInsertionPoint(loop.getTerminator());
    body(loop.getInductionVars());
  }
};
} // namespace

/// Fails unless kernels can take `op`'s buffers: matrices whose rows lie behind one another.
static LogicalResult checkLayouts(Operation *op, ValueRange operands) {
  for (Value operand : operands)
    if (auto type = dyn_cast<MemRefType>(operand.getType()); !type || !type.getLayout().isIdentity())
      return op->emitOpError() << "needs plain buffers to be lowered, not " << operand.getType();
  return success();
}

/// Fails unless kernels can take `input`: a matrix whose columns lie behind one another.
static LogicalResult checkRows(Operation *op, Value input) {
  auto type = dyn_cast<MemRefType>(input.getType());
  SmallVector<int64_t> strides;
  int64_t offset;
  if (type && succeeded(type.getStridesAndOffset(strides, offset)) && strides.back() == 1)
    return success();
  return op->emitOpError() << "needs an input whose columns lie behind one another, not " << input.getType();
}

/// body(token) for all of them; few are not worth waking threads for.
static void forTokens(Caller &caller, OpFoldResult tokens, function_ref<void(ValueRange)> body) {
  std::optional<int64_t> few = getConstantIntValue(tokens);
  if (!few || *few > kUnpaddedTokens)
    return caller.forAll(tokens, body);
  for (int64_t token = 0; token < *few; ++token)
    body(caller.index(token));
}

LogicalResult JPQPanelsToVectorPass::lower(QuantizeOp op) {
  if (failed(checkRows(op, op.getInput())) || failed(checkLayouts(op, op->getOperands().drop_front())))
    return failure();
  Caller caller(op);
  OpFoldResult tokens = memref::getMixedSize(caller, op.getLoc(), op.getInput(), 0);
  int64_t padded = cast<MemRefType>(op.getScales().getType()).getDimSize(1);
  int64_t tile = padded == 1 || padded == kUnpaddedTokens ? padded : kTileTokens;
  auto quantize = [&](ValueRange token) {
    int64_t column = 0, word = 0, group = 0;
    for (auto [extent, size] : llvm::zip_equal(op.getRounding().getExtents(), op.getRounding().getGroups())) {
      if (size != 0 && extent != 0) {
        Value permutation = op.getPermutation();
        unsigned bits = permutation ? getElementTypeOrSelf(permutation).getIntOrFloatBitWidth() : 0;
        caller.call(getQuantizeKernel(getOperation(), size, bits, tile), {.input = op.getInput(),
                                                                          .codes = op.getCodes(),
                                                                          .sums = op.getSums(),
                                                                          .scales = op.getScales(),
                                                                          .firstColumn = caller.index(column),
                                                                          .columns = caller.index(extent),
                                                                          .firstWord = caller.index(word),
                                                                          .firstGroup = caller.index(group),
                                                                          .token = token.front(),
                                                                          .permutation = permutation,
                                                                          .permutationBits = bits});
        word += panels::countWords(extent, size);
        group += countGroups(extent, size);
      }
      column += extent;
    }
  };
  forTokens(caller, tokens, quantize);
  op->erase();
  return success();
}

LogicalResult JPQPanelsToVectorPass::lower(panels::LinearOp op) {
  if (failed(checkLayouts(op, op->getOperands())))
    return failure();
  Caller caller(op);
  const Panels layout = panels::getPanels(cast<StoredTensorType>(op.getWeight()));
  const int64_t panelCount = layout.getPanelCount();
  Value tokens = caller.dim(op.getOutput(), 0), width = caller.index(layout.getPanelBytes());

  // Calls a kernel for every segment on panels [first, end).
  auto callSegments = [&](Value first, Value end,
                          function_ref<void(const PanelSegment &, const MatrixOperands &)> call) {
    int64_t offset = 0, word = 0, group = 0;
    for (const PanelSegment &segment : layout.segments) {
      int64_t full = segment.columns / segment.getGroup(), count = segment.getGroupCount();
      int64_t partial = full == count ? 0 : segment.getBlockCount(full);
      if (count != 0)
        call(segment, {.weight = op.getBytes(),
                       .codes = op.getCodes(),
                       .sums = op.getSums(),
                       .scales = op.getScales(),
                       .output = op.getOutput(),
                       .panelBytes = width,
                       .offset = caller.index(offset),
                       .firstWord = caller.index(word),
                       .firstGroup = caller.index(group),
                       .fullGroups = caller.index(full),
                       .partialBlocks = caller.index(partial),
                       .firstPanel = first,
                       .endPanel = end});
      offset += segment.getBytes();
      word += panels::countWords(segment.columns, segment.getGroup());
      group += count;
    }
  };
  auto createFew = [&](unsigned count) {
    int64_t tasks =
        std::clamp<int64_t>(layout.getBytes() / kTaskBytes, 1, std::min(kMostTasks, std::max<int64_t>(panelCount, 1)));
    int64_t size = llvm::divideCeil(panelCount, tasks);
    tasks = size == 0 ? 0 : llvm::divideCeil(panelCount, size);
    caller.forAll(OpFoldResult(caller.getIndexAttr(tasks)), [&](ValueRange task) {
      Value first = arith::MulIOp::create(caller, task.front(), caller.index(size));
      Value end = arith::MinUIOp::create(caller, arith::AddIOp::create(caller, first, caller.index(size)),
                                         caller.index(panelCount));
      Value firstToken = caller.index(0), sideBySide = caller.index(streams);
      callSegments(first, end, [&](const PanelSegment &segment, const MatrixOperands &product) {
        caller.call(getFewTokensKernel(getOperation(), target, segment, count),
                    {.product = product, .firstToken = firstToken, .streams = sideBySide});
      });
    });
  };
  auto createMany = [&] {
    OpFoldResult blocks =
        getAsOpFoldResult(arith::CeilDivUIOp::create(caller, tokens, caller.index(kTaskTokens)).getResult());
    int64_t strips = llvm::divideCeil(panelCount, kStripPanels);
    caller.forAll({OpFoldResult(caller.getIndexAttr(strips)), blocks}, [&](ValueRange task) {
      Value first = arith::MulIOp::create(caller, task[0], caller.index(kStripPanels));
      Value end = arith::MinUIOp::create(caller, arith::AddIOp::create(caller, first, caller.index(kStripPanels)),
                                         caller.index(panelCount));
      Value token = arith::MulIOp::create(caller, task[1], caller.index(kTaskTokens));
      Value endToken =
          arith::MinUIOp::create(caller, arith::AddIOp::create(caller, token, caller.index(kTaskTokens)), tokens);
      callSegments(first, end, [&](const PanelSegment &segment, const MatrixOperands &product) {
        caller.call(getManyTokensKernel(getOperation(), target, segment),
                    {.product = product, .firstToken = token, .endToken = endToken});
      });
    });
  };

  std::optional<int64_t> known = getConstantIntValue(tokens);
  if (known && *known <= kTileTokens) {
    if (*known > 0)
      createFew(*known);
  } else if (known) {
    createMany();
  } else {
    // Dynamic numbers come in whole tiles.
    Value isTile = arith::CmpIOp::create(caller, arith::CmpIPredicate::eq, tokens, caller.index(kTileTokens));
    auto branch = scf::IfOp::create(caller, isTile, /*withElseRegion=*/true);
    OpBuilder::InsertionGuard guard(caller);
    caller.setInsertionPointToStart(branch.thenBlock());
    createFew(kTileTokens);
    caller.setInsertionPointToStart(branch.elseBlock());
    createMany();
  }
  op->erase();
  return success();
}

LogicalResult JPQPanelsToVectorPass::lower(panels::EmbeddingOp op) {
  if (failed(checkLayouts(op, op->getOperands())))
    return failure();
  Caller caller(op);
  StoredForm form = getStoredForm(op.getWeight());
  const Panels layout = Panels::get(form);
  OpFoldResult count = memref::getMixedSize(caller, op.getLoc(), op.getOutput(), 0);
  caller.forAll(count, [&](ValueRange token) {
    Value id = memref::LoadOp::create(caller, op.getIds(), token);
    Value row = arith::IndexCastOp::create(caller, caller.getIndexType(), id);
    Value rows = caller.index(kPanelRows);
    Value panel = arith::DivUIOp::create(caller, row, rows), within = arith::RemUIOp::create(caller, row, rows);
    Value start = arith::MulIOp::create(caller, panel, caller.index(layout.getPanelBytes()));
    int64_t offset = 0;
    const PanelSegment *segment = layout.segments.begin();
    for (const StoredSegment &stored : form.getSegments()) {
      int64_t extent = stored.columns, column = stored.first;
      if (stored.codec->isPruned()) {
        Value part = memref::SubViewOp::create(caller, op.getOutput(), {token.front(), caller.getIndexAttr(column)},
                                               {caller.getIndexAttr(1), caller.getIndexAttr(extent)},
                                               {caller.getIndexAttr(1), caller.getIndexAttr(1)});
        linalg::FillOp::create(caller, arith::ConstantOp::create(caller, caller.getF32FloatAttr(0.0f)).getResult(),
                               part);
      } else {
        caller.call(getLookupKernel(getOperation(), *segment),
                    {.weight = op.getBytes(),
                     .output = op.getOutput(),
                     .offset = arith::AddIOp::create(caller, start, caller.index(offset)),
                     .row = within,
                     .columns = caller.index(extent),
                     .outputRow = token.front(),
                     .firstColumn = caller.index(column)});
        offset += segment->getBytes();
        ++segment;
      }
    }
  });
  op->erase();
  return success();
}

template <typename T>
Value JPQPanelsToVectorPass::getConstant(ImplicitLocOpBuilder &builder, StringRef name, ArrayRef<T> values) {
  ModuleOp module = getOperation();
  Type element = std::is_same_v<T, float> ? Type(builder.getF32Type()) : builder.getIntegerType(8 * sizeof(T));
  auto type = MemRefType::get({int64_t(values.size())}, element);
  if (!module.lookupSymbol(name)) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(module.getBody());
    auto content = DenseElementsAttr::get(RankedTensorType::get(type.getShape(), element), values);
    memref::GlobalOp::create(builder, name, builder.getStringAttr("private"), type, content, /*constant=*/true,
                             /*alignment=*/builder.getI64IntegerAttr(64));
  }
  return memref::GetGlobalOp::create(builder, type, name);
}

LogicalResult JPQPanelsToVectorPass::lower(panels::RotateOp op) {
  if (failed(checkRows(op, op.getInput())) || failed(checkLayouts(op, op.getOutput())))
    return failure();
  Caller caller(op);
  const Hadamard rotation = op.getRotation().getRotation();
  const bool inverse = op.getInverse();
  const int64_t channels = cast<MemRefType>(op.getOutput().getType()).getDimSize(1);
  const HadamardSteps steps = rotation.getSteps(channels);
  const std::string name =
      llvm::formatv("jpq_rotation_{0}_{1}_{2}_{3}", rotation.block, rotation.odd, rotation.seed, channels);
  RotateOperands operands;
  operands.input = op.getInput();
  operands.output = op.getOutput();
  operands.signs = getConstant<int8_t>(caller, name + "_signs", steps.signs);
  if ((operands.hasMatrix = !steps.matrix.empty())) {
    std::vector<float> matrix = steps.matrix;
    for (int64_t i = 0; inverse && i < rotation.odd; ++i)
      for (int64_t j = 0; j < i; ++j)
        std::swap(matrix[i * rotation.odd + j], matrix[j * rotation.odd + i]);
    operands.matrix = getConstant<float>(caller, name + (inverse ? "_transposed" : "_matrix"), matrix);
  }
  if ((operands.hasOrder = !steps.order.empty())) {
    const std::vector<int32_t> order(steps.order.begin(), steps.order.end());
    operands.order = getConstant<int32_t>(caller, name + "_order", order);
    operands.channels = caller.index(channels);
    operands.blocks = caller.index(channels / rotation.block);
  }
  Kernel<RotateOperands> kernel = getRotateKernel(getOperation(), rotation, inverse);
  auto rotate = [&](ValueRange token) {
    operands.token = token.front();
    caller.call(kernel, operands);
  };
  forTokens(caller, memref::getMixedSize(caller, op.getLoc(), op.getOutput(), 0), rotate);
  op->erase();
  return success();
}

void JPQPanelsToVectorPass::runOnOperation() {
  target.dot = DotProduct::create(dot);
  target.prefetchBytes = prefetch;
  if (!target.dot) {
    getOperation().emitError() << "no way to multiply is named '" << dot
                               << "' (portable, portable512, avx2, vnni256 and vnni512 are)";
    return signalPassFailure();
  }
  if (streams < 1 || prefetch < 0) {
    getOperation().emitError() << "needs at least one stream and no negative prefetch, not " << streams.getValue()
                               << " and " << prefetch.getValue();
    return signalPassFailure();
  }
  SmallVector<Operation *> ops;
  getOperation().walk([&](Operation *op) {
    if (isa<QuantizeOp, panels::LinearOp, panels::EmbeddingOp, panels::RotateOp>(op))
      ops.push_back(op);
  });
  for (Operation *op : ops) {
    LogicalResult lowered = success();
    if (auto quantize = dyn_cast<QuantizeOp>(op))
      lowered = lower(quantize);
    else if (auto linear = dyn_cast<panels::LinearOp>(op))
      lowered = lower(linear);
    else if (auto rotate = dyn_cast<panels::RotateOp>(op))
      lowered = lower(rotate);
    else
      lowered = lower(cast<panels::EmbeddingOp>(op));
    if (failed(lowered))
      return signalPassFailure();
  }
}
