//===- KernelBuilder.cpp - Short ways to build kernels --------------------===//

#include "KernelBuilder.h"

using namespace mlir;
using namespace jpq;

Value KernelBuilder::index(int64_t value) { return arith::ConstantIndexOp::create(*this, value); }
Value KernelBuilder::add(Value a, Value b) { return arith::AddIOp::create(*this, a, b); }
Value KernelBuilder::sub(Value a, Value b) { return arith::SubIOp::create(*this, a, b); }
Value KernelBuilder::mul(Value a, Value b) { return arith::MulIOp::create(*this, a, b); }

Value KernelBuilder::zeros(Type type) { return arith::ConstantOp::create(*this, getZeroAttr(type)); }

SmallVector<Value> KernelBuilder::loop(Value first, Value end, int64_t step, ValueRange values, LoopBody body) {
  return createLoop(*this, first, end, step, values, body);
}

void KernelBuilder::loop(Value end, function_ref<void(Value)> body) {
  loop(index(0), end, 1, {}, [&](Value i, ValueRange) -> SmallVector<Value> {
    body(i);
    return {};
  });
}

Value KernelBuilder::load(VectorType type, Value memory, ValueRange indices) {
  return vector::LoadOp::create(*this, type, memory, indices);
}

void KernelBuilder::store(Value vector, Value memory, ValueRange indices) {
  vector::StoreOp::create(*this, vector, memory, indices);
}

Value KernelBuilder::loadHalves(Value memory, Value byte) {
  Value bytes = load(VectorType::get(2 * getLanes(), getI8Type()), memory, byte);
  Value halves = vector::BitCastOp::create(*this, VectorType::get(getLanes(), getF16Type()), bytes);
  return arith::ExtFOp::create(*this, getFloatsType(), halves);
}

Value KernelBuilder::broadcast(Value scalar) {
  return vector::BroadcastOp::create(*this, VectorType::get(getLanes(), scalar.getType()), scalar);
}

Value KernelBuilder::broadcastActivations(Value codes, Value word) {
  Value words = broadcast(memref::LoadOp::create(*this, codes, word));
  return vector::BitCastOp::create(*this, getBytesType(), words);
}

/// Shifts in 16 bits, as there is no instruction for bytes; bits that come from the neighbour are masked off later.
Value KernelBuilder::shiftRight(Value bytes, unsigned bits) {
  auto type = cast<VectorType>(bytes.getType());
  if (bits == 0)
    return bytes;
  auto words = VectorType::get(type.getNumElements() / 2, getI16Type());
  Value shifted =
      arith::ShRUIOp::create(*this, vector::BitCastOp::create(*this, words, bytes), createSplat(*this, words, bits));
  return vector::BitCastOp::create(*this, type, shifted);
}

Value KernelBuilder::extractCodes(ArrayRef<Value> chunks, ArrayRef<BitField> fields, bool inPlace) {
  auto type = cast<VectorType>(chunks.front().getType());
  Value codes;
  for (const BitField &field : fields) {
    unsigned place = inPlace ? getShift(fields) : field.destination;
    Value bits = chunks[field.chunk];
    if (field.width < 8) {
      bits = shiftRight(bits, field.source - place);
      bits = arith::AndIOp::create(*this, bits, createSplat(*this, type, ((1 << field.width) - 1) << place));
    }
    codes = codes ? arith::OrIOp::create(*this, codes, bits) : bits;
  }
  return codes;
}
