//===- JPQPanelsOps.cpp - Products with weights in panels -----------------===//

#include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.h"
#include "jpq/Numerics/Permutation.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace jpq;

#define GET_OP_CLASSES
#include "jpq/Dialect/JPQPanels/IR/JPQPanelsOps.cpp.inc"

using namespace jpq::panels;

/// On buffers, what DPS ops read and write.
static void addEffects(DestinationStyleOpInterface op,
                       SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isa<MemRefType>(operand.get().getType()))
      continue;
    effects.emplace_back(MemoryEffects::Read::get(), &operand);
    if (op.isDpsInit(&operand))
      effects.emplace_back(MemoryEffects::Write::get(), &operand);
  }
}

void QuantizeOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}
void panels::LinearOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}
void panels::EmbeddingOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}
void panels::RotateOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}

/// Fails unless dimension `dim` of `type` is `size` or unknown.
static LogicalResult verifySize(Operation *op, StringRef what, Type type, unsigned dim, int64_t size) {
  int64_t given = cast<ShapedType>(type).getDimSize(dim);
  if (ShapedType::isDynamic(given) || given == size)
    return success();
  return op->emitOpError() << "has " << what << " of " << type << ", but dimension " << dim << " needs " << size;
}

/// Fails unless kernels know the rounding, and activations so rounded, for `runs` runs of rows, have types that fit.
static LogicalResult verifyActivations(Operation *op, RoundingAttr rounding, int64_t runs, Type codes, Type sums,
                                       Type scales) {
  if (rounding.getBits() != kActivationBits)
    return op->emitOpError() << "computes with activations of " << kActivationBits << " bits, not of "
                             << rounding.getBits();
  for (int64_t group : rounding.getGroups())
    if (group != 0 && group != 32 && group != 64 && group != 128)
      return op->emitOpError() << "rounds groups of 32, 64 or 128 activations, not of " << group;
  ActivationSize size = getActivationSize(rounding);
  size.words *= runs, size.groups *= runs;
  const int64_t tokens = cast<ShapedType>(scales).getDimSize(1);
  if (!ShapedType::isDynamic(tokens)) {
    if (tokens > kUnpaddedTokens && tokens % kTileTokens != 0)
      return op->emitOpError() << "has scales of " << scales << ", but more than " << kUnpaddedTokens
                               << " tokens must come in tiles of " << kTileTokens;
    if (failed(verifySize(op, "codes", codes, 0, size.words * tokens)) ||
        failed(verifySize(op, "sums", sums, 1, tokens)))
      return failure();
  }
  return failure(failed(verifySize(op, "sums", sums, 0, size.groups)) ||
                 failed(verifySize(op, "scales", scales, 0, size.groups)));
}

/// Fails unless the weight is one that kernels know, and has as many bytes as `bytes`.
static LogicalResult verifyWeight(Operation *op, StoredTensorType weight, Type bytes) {
  if (!isa_and_nonnull<PanelsAttr>(weight.getLayout()))
    return op->emitOpError() << "takes weights in #jpq.panels, not " << weight;
  if (weight.getExponent() != 0)
    return op->emitOpError() << "computes with what codes stand for, but " << weight << " has an exponent";
  if (weight.getRowScaled())
    return op->emitOpError() << "computes with what codes stand for, but " << weight << " has scaled rows";
  if (weight.getRotation())
    return op->emitOpError() << "computes with what codes stand for, but " << weight << " is rotated";
  return verifySize(op, "bytes", bytes, 0, getPanels(weight).getBytes());
}

/// Fails unless `scales` are those of `runs` runs of a weight whose activations are so rounded.
static LogicalResult verifyRunScales(Operation *op, RoundingAttr rounding, int64_t runs, Value scales) {
  return failure(failed(verifySize(op, "scales of runs", scales.getType(), 0, runs)) ||
                 failed(verifySize(op, "scales of runs", scales.getType(), 1, getRunScaleColumns(rounding))));
}

/// Fails if the rows of `output` are more or fewer than the tokens of `source` along `dim`.
static LogicalResult verifyTokens(Operation *op, Type output, Type source, unsigned dim) {
  const int64_t tokens = cast<ShapedType>(source).getDimSize(dim);
  return ShapedType::isDynamic(tokens) ? success() : verifySize(op, "an output", output, 0, tokens);
}

/// Fails if some operands are tensors and others buffers.
static LogicalResult verifyOneKind(Operation *op) {
  if (llvm::all_of(op->getOperandTypes(), llvm::IsaPred<RankedTensorType>) ||
      llvm::all_of(op->getOperandTypes(), llvm::IsaPred<MemRefType>))
    return success();
  return op->emitOpError("takes tensors or buffers, not both");
}

LogicalResult QuantizeOp::verify() {
  const int64_t runs = getRunScales() ? cast<ShapedType>(getRunScales().getType()).getDimSize(0) : 1;
  if (ShapedType::isDynamic(runs))
    return emitOpError() << "has scales of " << getRunScales().getType()
                         << ", but needs to know how many runs there are";
  if (failed(verifyOneKind(*this)) || failed(verifyActivations(*this, getRounding(), runs, getCodes().getType(),
                                                               getSums().getType(), getScales().getType())))
    return failure();
  if (getRunScales() && failed(verifyRunScales(*this, getRounding(), runs, getRunScales())))
    return failure();
  const int64_t columns = getRounding().getColumns();
  if (Value permutation = getPermutation()) {
    const unsigned bits = getElementTypeOrSelf(permutation).getIntOrFloatBitWidth(),
                   needed = getOrderElementType(getContext(), columns).getWidth();
    if (columns > 0 && bits != needed)
      return emitOpError() << "has a permutation of " << permutation.getType() << ", but indices of " << columns
                           << " columns have " << needed << " bits";
    if (failed(verifySize(*this, "a permutation", permutation.getType(), 0, columns)))
      return failure();
  }
  const int64_t given = cast<ShapedType>(getInput().getType()).getDimSize(0),
                room = cast<ShapedType>(getScales().getType()).getDimSize(1);
  if (!ShapedType::isDynamic(given) && !ShapedType::isDynamic(room) && given > room)
    return emitOpError() << "has " << given << " tokens, but room for " << room;
  return verifySize(*this, "an input", getInput().getType(), 1, columns);
}

LogicalResult panels::LinearOp::verify() {
  auto weight = cast<StoredTensorType>(getWeight());
  if (failed(verifyOneKind(*this)) || failed(verifyWeight(*this, weight, getBytes().getType())) ||
      failed(verifyTokens(*this, getOutput().getType(), getScales().getType(), 1)))
    return failure();
  if (RoundingAttr needed = panels::getRounding(weight); getRounding() != needed)
    return emitOpError() << "has activations rounded by " << getRounding() << ", but " << weight << " needs " << needed;
  const Panels layout = getPanels(weight);
  return failure(failed(verifyActivations(*this, getRounding(), layout.getRunCount(), getCodes().getType(),
                                          getSums().getType(), getScales().getType())) ||
                 failed(verifySize(*this, "an output", getOutput().getType(), 1, layout.getPaddedRows())));
}

LogicalResult panels::EmbeddingOp::verify() {
  auto weight = cast<StoredTensorType>(getWeight());
  if (weight.getPermuted())
    return emitOpError() << "cannot look up rows of a permuted weight";
  if (failed(verifyOneKind(*this)) || failed(verifyWeight(*this, weight, getBytes().getType())) ||
      failed(verifyTokens(*this, getOutput().getType(), getIds().getType(), 0)))
    return failure();
  const Panels layout = getPanels(weight);
  if (layout.isInRuns() != bool(getRunScales()))
    return emitOpError() << (layout.isInRuns() ? "needs" : "has") << " scales of runs"
                         << (layout.isInRuns() ? " for " : ", but not ") << weight;
  if (getRunScales() &&
      failed(verifyRunScales(*this, panels::getRounding(weight), layout.getRunCount(), getRunScales())))
    return failure();
  return verifySize(*this, "an output", getOutput().getType(), 1, weight.getColumns());
}

LogicalResult panels::RotateOp::verify() {
  auto output = cast<ShapedType>(getOutput().getType());
  if (output.isDynamicDim(1))
    return emitOpError() << "needs a number of columns to rotate, not " << output;
  if (llvm::Error error = getRotation().getRotation().check(output.getDimSize(1)))
    return emitOpError() << "rotates " << output.getDimSize(1) << " columns by " << getRotation() << ": "
                         << llvm::toString(std::move(error));
  return failure(failed(verifyOneKind(*this)) ||
                 failed(verifySize(*this, "an input", getInput().getType(), 1, output.getDimSize(1))) ||
                 failed(verifyTokens(*this, output, getInput().getType(), 0)));
}
