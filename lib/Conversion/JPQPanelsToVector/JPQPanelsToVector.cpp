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

  /// How many parts of `size` things `count` things are, the last of which may be smaller.
  OpFoldResult divideUp(Value count, int64_t size) {
    if (std::optional<int64_t> known = getConstantIntValue(count))
      return getIndexAttr(llvm::divideCeil(*known, size));
    return arith::CeilDivUIOp::create(*this, count, index(size)).getResult();
  }
  /// The first thing of part `number`, and that behind its last one.
  std::pair<Value, Value> getPart(Value number, int64_t size, Value count) {
    Value first = arith::MulIOp::create(*this, number, index(size));
    return {first, arith::MinUIOp::create(*this, arith::AddIOp::create(*this, first, index(size)), count)};
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

/// body(first, end) for all of them, `atOnce` at a time; few are not worth waking threads for.
static void forTokens(Caller &caller, OpFoldResult tokens, int64_t atOnce, function_ref<void(Value, Value)> body) {
  std::optional<int64_t> few = getConstantIntValue(tokens);
  if (!few || *few > kUnpaddedTokens) {
    Value count = getValueOrCreateConstantIndexOp(caller, caller.getLoc(), tokens);
    return caller.forAll(caller.divideUp(count, atOnce), [&](ValueRange task) {
      auto [first, end] = caller.getPart(task.front(), atOnce, count);
      body(first, end);
    });
  }
  for (int64_t first = 0; first < *few; first += atOnce)
    body(caller.index(first), caller.index(std::min(first + atOnce, *few)));
}

LogicalResult JPQPanelsToVectorPass::lower(QuantizeOp op) {
  if (failed(checkRows(op, op.getInput())) || failed(checkLayouts(op, op->getOperands().drop_front())))
    return failure();
  Caller caller(op);
  OpFoldResult tokens = memref::getMixedSize(caller, op.getLoc(), op.getInput(), 0);
  int64_t padded = cast<MemRefType>(op.getScales().getType()).getDimSize(1);
  int64_t tile = padded == 1 || padded == kUnpaddedTokens ? padded : kTileTokens;
  Value permutation = op.getPermutation();
  const panels::ActivationSize ofRun = panels::getActivationSize(op.getRounding());
  QuantizeOperands operands;
  operands.input = op.getInput();
  operands.codes = op.getCodes();
  operands.sums = op.getSums();
  operands.scales = op.getScales();
  operands.permutation = permutation;
  if (permutation)
    operands.permutationBits = getElementTypeOrSelf(permutation).getIntOrFloatBitWidth();
  if (op.getRunScales()) {
    operands.isInRuns = true;
    operands.runScales = op.getRunScales();
    operands.runWords = caller.index(ofRun.words);
    operands.runGroups = caller.index(ofRun.groups);
  }
  auto quantize = [&](Value first, Value end) {
    int64_t column = 0, word = 0, group = 0, scale = 0;
    for (auto [extent, size] : llvm::zip_equal(op.getRounding().getExtents(), op.getRounding().getGroups())) {
      if (size != 0 && extent != 0) {
        QuantizeOperands ofSegment = operands;
        ofSegment.firstColumn = caller.index(column);
        ofSegment.columns = caller.index(extent);
        ofSegment.firstWord = caller.index(word);
        ofSegment.firstGroup = caller.index(group);
        ofSegment.firstToken = first;
        ofSegment.endToken = end;
        ofSegment.firstScale = caller.index(scale);
        caller.call(getQuantizeKernel(getOperation(), size, operands, tile), ofSegment);
        word += panels::countWords(extent, size);
        group += countGroups(extent, size);
        scale += getRunScaleBytes(extent);
      }
      column += extent;
    }
  };
  // Of many tokens those that share what is done once go together.
  forTokens(caller, tokens, operands.isInRuns ? kRoundedTokens : 1, quantize);
  op->erase();
  return success();
}

LogicalResult JPQPanelsToVectorPass::lower(panels::LinearOp op) {
  if (failed(checkLayouts(op, op->getOperands())))
    return failure();
  Caller caller(op);
  const Panels layout = panels::getPanels(cast<StoredTensorType>(op.getWeight()));
  const panels::ActivationSize ofRun = panels::getActivationSize(op.getRounding());
  // Rows are divided where panels of all segments end.
  const int64_t unitRows = layout.getUnitRows(), units = countGroups(layout.rows, unitRows);
  Value tokens = caller.dim(op.getOutput(), 0);

  // Calls a kernel for every segment on the rows of units [first, end).
  auto callSegments = [&](Value first, Value end,
                          function_ref<void(const PanelSegment &, const MatrixOperands &)> call) {
    int64_t word = 0, group = 0;
    for (const Panels::Place &place : layout.getPlaces()) {
      const PanelSegment &segment = *place.segment;
      int64_t full = segment.columns / segment.getGroup(), count = segment.getGroupCount();
      int64_t partial = full == count ? 0 : segment.getBlockCount(full);
      int64_t panelsOfUnit = unitRows / segment.getPanelRows();
      auto countPanels = [&](Value unit) -> Value {
        if (panelsOfUnit == 1)
          return unit;
        Value panels = arith::MulIOp::create(caller, unit, caller.index(panelsOfUnit));
        return arith::MinUIOp::create(caller, panels, caller.index(layout.getPanelCount(segment)));
      };
      if (count != 0)
        call(segment, {.weight = op.getBytes(),
                       .codes = op.getCodes(),
                       .sums = op.getSums(),
                       .scales = op.getScales(),
                       .output = op.getOutput(),
                       .panelBytes = caller.index(place.stride),
                       .offset = caller.index(place.offset),
                       .firstWord = caller.index(word),
                       .firstGroup = caller.index(group),
                       .fullGroups = caller.index(full),
                       .partialBlocks = caller.index(partial),
                       .firstPanel = countPanels(first),
                       .endPanel = countPanels(end),
                       .runWords = caller.index(ofRun.words),
                       .runGroups = caller.index(ofRun.groups),
                       .isInRuns = layout.isInRuns()});
      word += panels::countWords(segment.columns, segment.getGroup());
      group += count;
    }
  };
  auto createFew = [&](unsigned count) {
    int64_t tasks =
        std::clamp<int64_t>(layout.getBytes() / kTaskBytes, 1, std::min(kMostTasks, std::max<int64_t>(units, 1)));
    int64_t size = llvm::divideCeil(units, tasks);
    tasks = size == 0 ? 0 : llvm::divideCeil(units, size);
    caller.forAll(OpFoldResult(caller.getIndexAttr(tasks)), [&](ValueRange task) {
      auto [first, end] = caller.getPart(task.front(), size, caller.index(units));
      Value firstToken = caller.index(0), sideBySide = caller.index(streams);
      callSegments(first, end, [&](const PanelSegment &segment, const MatrixOperands &product) {
        caller.call(getFewTokensKernel(getOperation(), target, segment, count),
                    {.product = product, .firstToken = firstToken, .streams = sideBySide});
      });
    });
  };
  auto createMany = [&] {
    int64_t size = 1;
    for (const PanelSegment &segment : layout.segments)
      size = std::max(size, getStripPanels(segment) * segment.getPanelRows() / unitRows);
    int64_t strips = llvm::divideCeil(units, size);
    caller.forAll({OpFoldResult(caller.getIndexAttr(strips)), caller.divideUp(tokens, kTaskTokens)},
                  [&](ValueRange task) {
                    auto [first, end] = caller.getPart(task[0], size, caller.index(units));
                    auto [token, endToken] = caller.getPart(task[1], kTaskTokens, tokens);
                    callSegments(first, end,
                                 [&, token = token, endToken = endToken](const PanelSegment &segment,
                                                                         const MatrixOperands &product) {
                                   caller.call(getManyTokensKernel(getOperation(), target, segment),
                                               {.product = product, .firstToken = token, .endToken = endToken});
                                 });
                  });
  };

  // States are better looked up once for a tile than held in registers beside its sums.
  const int64_t mostFew = layout.isInRuns() ? kUnpaddedTokens : kTileTokens;
  std::optional<int64_t> known = getConstantIntValue(tokens);
  if (known && *known <= mostFew) {
    if (*known > 0)
      createFew(*known);
  } else if (known || mostFew < kTileTokens) {
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

/// Where row `row` lies in a segment.
static LookupOperands locateRow(Caller &caller, const Panels::Place &place, Value row) {
  auto divide = [&](Value value, int64_t by) -> Value {
    return arith::DivUIOp::create(caller, value, caller.index(by));
  };
  auto locate = [&](Value panel) -> Value {
    return arith::AddIOp::create(caller, arith::MulIOp::create(caller, panel, caller.index(place.stride)),
                                 caller.index(place.offset));
  };
  const PanelSegment &segment = *place.segment;
  Value panel = divide(row, segment.getPanelRows());
  LookupOperands operands;
  operands.offset = locate(panel);
  operands.row = arith::RemUIOp::create(caller, row, caller.index(segment.getPanelRows()));
  if (!segment.isInRuns())
    return operands;
  operands.isInRuns = true;
  operands.run = divide(row, segment.run.rows);
  operands.firstScale = caller.index(place.scalesOffset);
  Value firstOfRun =
      arith::MulIOp::create(caller, operands.run, caller.index(segment.run.rows / segment.getPanelRows()));
  Value isFirst = arith::CmpIOp::create(caller, arith::CmpIPredicate::eq, panel, firstOfRun);
  // Nothing of the panel above the first one of a run is used: any will do.
  Value above = arith::SubIOp::create(caller, panel, caller.index(1));
  operands.aboveOffset = locate(arith::SelectOp::create(caller, isFirst, panel, above));
  auto mask = [&](int64_t value) -> Value { return arith::ConstantIntOp::create(caller, caller.getI8Type(), value); };
  operands.aboveMask = arith::SelectOp::create(caller, isFirst, mask(0), mask(-1));
  return operands;
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
    SmallVector<Panels::Place, 2> places = layout.getPlaces();
    const Panels::Place *place = places.begin();
    for (const StoredSegment &stored : form.getSegments()) {
      int64_t extent = stored.columns, column = stored.first;
      if (stored.codec->isPruned()) {
        Value part = memref::SubViewOp::create(caller, op.getOutput(), {token.front(), caller.getIndexAttr(column)},
                                               {caller.getIndexAttr(1), caller.getIndexAttr(extent)},
                                               {caller.getIndexAttr(1), caller.getIndexAttr(1)});
        linalg::FillOp::create(caller, arith::ConstantOp::create(caller, caller.getF32FloatAttr(0.0f)).getResult(),
                               part);
      } else {
        LookupOperands operands = locateRow(caller, *place, row);
        operands.weight = op.getBytes();
        operands.output = op.getOutput();
        operands.columns = caller.index(extent);
        operands.outputRow = token.front();
        operands.firstColumn = caller.index(column);
        operands.runScales = op.getRunScales();
        caller.call(getLookupKernel(getOperation(), *place->segment), operands);
        ++place;
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
  if ((operands.hasMatrix = !steps.matrix.empty()))
    operands.matrix = inverse ? getConstant<float>(caller, name + "_transposed", steps.transposed)
                              : getConstant<float>(caller, name + "_matrix", steps.matrix);
  if ((operands.hasOrder = !steps.order.empty())) {
    const std::vector<int32_t> order(steps.order.begin(), steps.order.end());
    operands.order = getConstant<int32_t>(caller, name + "_order", order);
    operands.channels = caller.index(channels);
    operands.blocks = caller.index(channels / rotation.block);
  }
  Kernel<RotateOperands> kernel = getRotateKernel(getOperation(), rotation, inverse);
  auto rotate = [&](Value token, Value) {
    operands.token = token;
    caller.call(kernel, operands);
  };
  forTokens(caller, memref::getMixedSize(caller, op.getLoc(), op.getOutput(), 0), 1, rotate);
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
