//===- PackedOps.cpp - Computations on packed bytes -----------------------===//

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Numerics/Permutation.h"

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

/// Fails unless activations of `words` words and `groups` groups per token have types that fit.
static LogicalResult verifyActivations(Operation *op, Type codes, Type sums, Type scales, int64_t words,
                                       int64_t groups) {
  int64_t tokens = cast<ShapedType>(scales).getDimSize(1);
  if (!ShapedType::isDynamic(tokens)) {
    if (tokens > kUnpaddedTokens && tokens % kTileTokens != 0)
      return op->emitOpError() << "has scales of " << scales << ", but more than " << kUnpaddedTokens
                               << " tokens must come in tiles of " << kTileTokens;
    if (failed(verifySize(op, "codes", codes, 0, words * tokens)) || failed(verifySize(op, "sums", sums, 1, tokens)))
      return failure();
  }
  return failure(failed(verifySize(op, "sums", sums, 0, groups)) ||
                 failed(verifySize(op, "scales", scales, 0, groups)));
}

/// Computations on bytes know nothing of exponents: what multiplies by the power stands behind them.
static LogicalResult verifyNoExponent(Operation *op, StoredTensorType weight) {
  if (weight.getExponent() == 0)
    return success();
  return op->emitOpError() << "computes with what codes stand for, but " << weight << " has an exponent";
}

static LogicalResult verifyBytes(Operation *op, StoredTensorType weight, Type bytes) {
  llvm::Expected<PanelLayout> layout = getPanelLayout(weight);
  if (!layout)
    return op->emitOpError() << weight << ": " << llvm::toString(layout.takeError());
  return verifySize(op, "bytes", bytes, 0, layout->getBytes());
}

/// Permutations are of 16 bits where those are enough, as the store has them.
static LogicalResult verifyPermutation(Operation *op, Type type, int64_t columns) {
  unsigned bits = cast<ShapedType>(type).getElementTypeBitWidth(),
           needed = 8 * getByteWidth(getPermutationType(columns));
  if (columns > 0 && bits != needed)
    return op->emitOpError() << "has a permutation of " << type << ", but " << columns << " columns need "
                             << columns * (needed / 8) << " bytes";
  return verifySize(op, "a permutation", type, 0, columns);
}

LogicalResult FromBytesOp::verify() {
  StoredTensorType weight = getWeight().getType();
  if (!weight.getLayout())
    return emitOpError() << "gives " << weight << ", which has no layout";
  if (weight.getPermuted() != bool(getPermutation()))
    return emitOpError() << (weight.getPermuted() ? "needs" : "has no use for") << " a permutation";
  return failure(
      failed(verifyBytes(*this, weight, getBytes().getType())) ||
      (getPermutation() && failed(verifyPermutation(*this, getPermutation().getType(), weight.getColumns()))));
}

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
    groups += countGroups(extent, group);
    words += countWords(extent, group);
  }
  if (getPermutation() && failed(verifyPermutation(*this, getPermutation().getType(), columns)))
    return failure();
  return failure(failed(verifySize(*this, "an input", getInput().getType(), 1, columns)) ||
                 failed(verifyActivations(*this, getCodes().getType(), getSums().getType(), getScales().getType(),
                                          words, groups)));
}

LogicalResult PackedLinearOp::verify() {
  auto weight = cast<StoredTensorType>(getWeight());
  if (failed(verifyBytes(*this, weight, getBytes().getType())) || failed(verifyNoExponent(*this, weight)))
    return failure();
  llvm::Expected<PanelLayout> layout = getPanelLayout(weight);
  int64_t groups = 0, words = 0;
  for (const PanelSegment &segment : layout->segments) {
    groups += segment.getGroupCount();
    words += segment.getWordCount();
  }
  return failure(failed(verifyActivations(*this, getCodes().getType(), getSums().getType(), getScales().getType(),
                                          words, groups)) ||
                 failed(verifySize(*this, "an output", getOutput().getType(), 1, layout->getPaddedRows())));
}

LogicalResult PackedEmbeddingOp::verify() {
  auto weight = cast<StoredTensorType>(getWeight());
  if (weight.getPermuted())
    return emitOpError() << "cannot look up rows of a permuted weight";
  if (failed(verifyBytes(*this, weight, getBytes().getType())) || failed(verifyNoExponent(*this, weight)))
    return failure();
  return verifySize(*this, "an output", getOutput().getType(), 1, weight.getColumns());
}

llvm::Error jpq::checkPanelCodecs(ArrayRef<Attribute> codecs) {
  for (Attribute attribute : codecs) {
    std::unique_ptr<Codec> codec = cast<CodecAttr>(attribute).getCodec();
    if (const CodeFormat *format = codec->getCodeFormat()) {
      if (llvm::Error error = PanelLayout::check(*format))
        return error;
    } else if (!codec->isPruned()) {
      std::string text;
      llvm::raw_string_ostream(text) << attribute;
      return llvm::createStringError("%s has no panel layout", text.c_str());
    }
  }
  return llvm::Error::success();
}

llvm::Expected<PanelLayout> jpq::getPanelLayout(StoredTensorType type) {
  if (llvm::Error error = checkPanelCodecs(type.getCodecs()))
    return error;
  return getStoredForm(type).getPanelLayout();
}
