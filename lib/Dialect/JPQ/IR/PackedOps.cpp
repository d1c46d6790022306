//===- PackedOps.cpp - Computations on packed bytes -----------------------===//

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"

using namespace mlir;
using namespace jpq;

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
void PackedLinearOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}
void PackedEmbeddingOp::getEffects(SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>> &effects) {
  addEffects(*this, effects);
}

/// Fails unless dimension `dim` of `type` is `size` or unknown.
static LogicalResult verifySize(Operation *op, StringRef what, Type type, unsigned dim, int64_t size) {
  int64_t given = cast<ShapedType>(type).getDimSize(dim);
  if (ShapedType::isDynamic(given) || given == size)
    return success();
  return op->emitOpError() << "has " << what << " of " << type << ", but dimension " << dim << " needs " << size;
}

static LogicalResult verifyBytes(Operation *op, StoredTensorType weight, Type bytes) {
  llvm::Expected<PanelLayout> layout = getPanelLayout(weight);
  if (!layout)
    return op->emitOpError() << weight << ": " << llvm::toString(layout.takeError());
  return verifySize(op, "bytes", bytes, 0, layout->getBytes());
}

LogicalResult FromBytesOp::verify() { return verifyBytes(*this, getWeight().getType(), getBytes().getType()); }

LogicalResult QuantizeOp::verify() {
  if (getExtents().size() != getGroups().size())
    return emitOpError() << "has " << getExtents().size() << " extents, but " << getGroups().size() << " groups";
  int64_t columns = 0, groups = 0, words = 0;
  for (auto [extent, group] : llvm::zip_equal(getExtents(), getGroups())) {
    if (extent < 0 || (group != 0 && group != 32 && group != 64 && group != 128))
      return emitOpError() << "cannot divide " << extent << " columns into groups of " << group;
    columns += extent;
    if (group == 0)
      continue;
    int64_t count = llvm::divideCeil(extent, group);
    groups += count;
    words += count * group / kVectorColumns;
  }
  return failure(failed(verifySize(*this, "an input", getInput().getType(), 1, columns)) ||
                 failed(verifySize(*this, "codes", getCodes().getType(), 1, words)) ||
                 failed(verifySize(*this, "sums", getSums().getType(), 1, groups)) ||
                 failed(verifySize(*this, "scales", getScales().getType(), 1, groups)));
}

LogicalResult PackedLinearOp::verify() {
  auto weight = cast<StoredTensorType>(getWeight());
  if (failed(verifyBytes(*this, weight, getBytes().getType())))
    return failure();
  llvm::Expected<PanelLayout> layout = getPanelLayout(weight);
  int64_t groups = 0, words = 0;
  for (const PanelSegment &segment : layout->segments) {
    groups += segment.getGroupCount();
    words += segment.getGroupCount() * segment.group / kVectorColumns;
  }
  return failure(failed(verifySize(*this, "codes", getCodes().getType(), 1, words)) ||
                 failed(verifySize(*this, "sums", getSums().getType(), 1, groups)) ||
                 failed(verifySize(*this, "scales", getScales().getType(), 1, groups)) ||
                 failed(verifySize(*this, "an output", getOutput().getType(), 1, layout->getPanelCount() * kPanelRows)));
}

LogicalResult PackedEmbeddingOp::verify() {
  auto weight = cast<StoredTensorType>(getWeight());
  if (failed(verifyBytes(*this, weight, getBytes().getType())))
    return failure();
  return verifySize(*this, "an output", getOutput().getType(), 1, weight.getColumns());
}

llvm::Expected<PanelLayout> jpq::getPanelLayout(StoredTensorType type) {
  PanelLayout layout{type.getRows(), {}};
  for (auto [extent, codec] : llvm::zip_equal(type.getExtents(), type.getCodecs())) {
    if (isa<PrunedAttr>(codec))
      continue;
    auto affine = dyn_cast<AffineCodecAttr>(codec);
    if (!affine) {
      std::string text;
      llvm::raw_string_ostream(text) << codec;
      return llvm::createStringError("%s has no panel layout", text.c_str());
    }
    PanelSegment &segment = layout.segments.emplace_back();
    segment = {affine.getBits(), affine.getGroup(), affine.getNumericZeroPoint(), extent};
    if (llvm::Error error = PanelLayout::check(segment))
      return error;
  }
  return layout;
}
