//===- KernelBuilder.cpp - Short ways to build kernels --------------------===//

#include "KernelBuilder.h"
#include "jpq/Numerics/LogScale.h"

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

Value KernelBuilder::decodeLogScales(Value bytes) {
  auto type = cast<VectorType>(bytes.getType());
  VectorType ints = type.cloneWith(std::nullopt, getI32Type()), floats = type.cloneWith(std::nullopt, getF32Type());
  auto splat = [&](int64_t value) { return createSplat(*this, ints, value); };
  Value wide = arith::ExtUIOp::create(*this, ints, bytes);
  // One of sixteen roots, by the lowest four bits.
  SmallVector<Value> roots;
  for (size_t i = 0; i < kLogScaleRoots.size(); i += 2)
    roots.push_back(arith::ConstantOp::create(*this, DenseElementsAttr::get(floats, kLogScaleRoots[i])));
  Value root = selectByBits(*this, wide, std::move(roots));
  // Times a power of two, by its bits.
  Value exponent = add(arith::ShRUIOp::create(*this, wide, splat(4)), splat(127 - 8));
  Value power = arith::BitcastOp::create(*this, floats, arith::ShLIOp::create(*this, exponent, splat(23)).getResult());
  Value isZero = arith::CmpIOp::create(*this, arith::CmpIPredicate::eq, wide, splat(0));
  return arith::SelectOp::create(*this, isZero, zeros(floats), arith::MulFOp::create(*this, root, power).getResult());
}

Value KernelBuilder::broadcast(Value scalar) {
  return vector::BroadcastOp::create(*this, VectorType::get(getLanes(), scalar.getType()), scalar);
}

Value KernelBuilder::broadcastActivations(Value codes, Value word) {
  Value words = broadcast(memref::LoadOp::create(*this, codes, word));
  return vector::BitCastOp::create(*this, getBytesType(), words);
}

/// Shifts in 16 bits, as there is no instruction for bytes; bits that come from the neighbour are masked off later.
Value KernelBuilder::moveBits(Value bytes, unsigned from, unsigned to) {
  auto type = cast<VectorType>(bytes.getType());
  if (from == to)
    return bytes;
  auto words = VectorType::get(type.getNumElements() / 2, getI16Type());
  Value wide = vector::BitCastOp::create(*this, words, bytes);
  Value shifted = from > to ? arith::ShRUIOp::create(*this, wide, createSplat(*this, words, from - to)).getResult()
                            : arith::ShLIOp::create(*this, wide, createSplat(*this, words, to - from)).getResult();
  return vector::BitCastOp::create(*this, type, shifted);
}

Value KernelBuilder::extractCodes(ArrayRef<Value> chunks, ArrayRef<BitField> fields, bool inPlace) {
  auto type = cast<VectorType>(chunks.front().getType());
  auto mask = [&](Value bits, const BitField &field, unsigned place) -> Value {
    return arith::AndIOp::create(*this, bits, createSplat(*this, type, ((1 << field.width) - 1) << place));
  };
  // A field that is moved as far as another one, and to bits of it, is moved together with it.
  SmallVector<std::pair<BitField, Value>> moved;
  for (const BitField &field : fields) {
    Value bits = chunks[field.chunk];
    auto *under = llvm::find_if(moved, [&](const std::pair<BitField, Value> &other) {
      const BitField &wide = other.first;
      return field.source - field.destination == wide.source - wide.destination && field.source >= wide.source &&
             field.source + field.width <= wide.source + wide.width;
    });
    if (under == moved.end()) {
      moved.emplace_back(field, bits);
      continue;
    }
    if (field.width < under->first.width)
      bits = mask(bits, field, field.source);
    under->second = arith::XOrIOp::create(*this, under->second, bits);
  }
  Value codes;
  for (auto [field, bits] : moved) {
    unsigned place = inPlace ? getShift(fields) : field.destination;
    if (field.width < 8)
      bits = mask(moveBits(bits, field.source, place), field, place);
    codes = codes ? arith::XOrIOp::create(*this, codes, bits) : bits;
  }
  return codes;
}
