//===- RotateKernel.cpp - Rows of activations rotated ---------------------===//
//
// A block is transformed in passes over its vectors, each of which takes two steps of the transform: four vectors are
// in registers. The first also takes those steps that stay within a vector. Signs and the factor of the transform
// belong to the first or the last pass.
//
//===----------------------------------------------------------------------===//

#include "RotateKernel.h"
#include "KernelBuilder.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace jpq;

void RotateOperands::visit(OperandTypes types, OperandVisitor visit) {
  visit(input, types.getRows(types.getF32Type()));
  visit(output, types.getRows(types.getF32Type()));
  visit(signs, types.getMemory(types.getI8Type(), 1));
  if (hasMatrix)
    visit(matrix, types.getMemory(types.getF32Type(), 1));
  if (hasOrder) {
    visit(order, types.getMemory(types.getI32Type(), 1));
    visit(channels, types.getIndexType());
    visit(blocks, types.getIndexType());
  }
  visit(token, types.getIndexType());
}

namespace {
/// Floats of a vector, where a block has as many.
constexpr int64_t kLanes = 16;
/// Vectors that a pass combines, and results that a matrix gives at a time: they stay in registers.
constexpr int64_t kRadix = 4;

class RotateBuilder : public KernelBuilder {
public:
  RotateBuilder(func::FuncOp kernel, const RotateOperands &operands, const Hadamard &rotation, bool inverse)
      : KernelBuilder(kernel.getLoc(), OpBuilder(kernel.getBody().front().getTerminator()),
                      4 * std::min(kLanes, rotation.block)),
        operands(operands), rotation(rotation), inverse(inverse), lanes(getLanes()), vectors(rotation.block / lanes) {}

  void build() {
    if (rotation.odd == 0)
      return inverse ? scatterBlocks() : gatherBlocks();
    if (inverse && rotation.odd > 1)
      mixBlocks(operands.input);
    // What a matrix gave lies in the output.
    Value source = inverse && rotation.odd > 1 ? operands.output : operands.input;
    loop(index(rotation.odd), [&](Value number) {
      Value first = mul(number, rotation.block);
      transform([&](Value column) { return load(getFloatsType(), source, at(add(first, column))); },
                [&](Value column) { return load(getFloatsType(), operands.output, at(add(first, column))); },
                [&](Value vector, Value column) { store(vector, operands.output, at(add(first, column))); }, first);
    });
    if (!inverse && rotation.odd > 1)
      mixBlocks(operands.output);
  }

private:
  using Load = function_ref<Value(Value)>;
  using Store = function_ref<void(Value, Value)>;

  SmallVector<Value, 2> at(Value column) { return {operands.token, column}; }
  Value getSigns(Value column);
  /// The steps of the transform within a vector.
  Value transformVector(Value vector);
  /// Transforms a block: `read` gives what it was, from a column of it on; `load` what `store` has stored. `first` is
  /// the block's first channel.
  void transform(Load read, Load load, Store store, Value first);
  /// Multiplies the blocks of `source` with the matrix, into the output. It may be the output.
  void mixBlocks(Value source);
  Value allocate(int64_t floats) {
    return memref::AllocaOp::create(*this, MemRefType::get({floats}, getF32Type()), getI64IntegerAttr(64));
  }
  /// body(i, the channel that is rotated as i) for channels [first, end).
  void forChannels(Value first, Value end, function_ref<void(Value, Value)> body);
  void gatherBlocks();
  void scatterBlocks();
  Value getSign(Value channel) {
    return arith::SIToFPOp::create(*this, getF32Type(), memref::LoadOp::create(*this, operands.signs, channel));
  }

  const RotateOperands &operands;
  const Hadamard rotation;
  const bool inverse;
  const int64_t lanes, vectors;
};
} // namespace

Value RotateBuilder::getSigns(Value column) {
  Value signs = arith::SIToFPOp::create(*this, getFloatsType(),
                                        load(VectorType::get(lanes, getI8Type()), operands.signs, column));
  auto factor = DenseElementsAttr::get(getFloatsType(), rotation.getFactor());
  return arith::MulFOp::create(*this, signs, arith::ConstantOp::create(*this, factor).getResult());
}

Value RotateBuilder::transformVector(Value vector) {
  for (int64_t half = 1; half < lanes; half *= 2) {
    SmallVector<int64_t> partners;
    SmallVector<float> signs;
    for (int64_t lane = 0; lane < lanes; ++lane) {
      partners.push_back(lane ^ half);
      signs.push_back(lane & half ? -1 : 1);
    }
    Value other = vector::ShuffleOp::create(*this, vector, vector, partners);
    Value factors = arith::ConstantOp::create(*this, DenseElementsAttr::get(getFloatsType(), ArrayRef<float>(signs)));
    vector = arith::AddFOp::create(*this, other, arith::MulFOp::create(*this, vector, factors));
  }
  return vector;
}

void RotateBuilder::transform(Load read, Load load, Store store, Value first) {
  int64_t stride = 1;
  do {
    const int64_t radix = std::min(kRadix, vectors / stride);
    const bool isFirst = stride == 1, isLast = stride * radix == vectors;
    loop(index(0), index(vectors), stride * radix, {}, [&](Value outer, ValueRange) -> SmallVector<Value> {
      loop(index(stride), [&](Value inner) {
        SmallVector<Value, kRadix> columns, values;
        for (int64_t i = 0; i < radix; ++i) {
          columns.push_back(mul(add(add(outer, inner), i * stride), lanes));
          values.push_back(isFirst ? read(columns.back()) : load(columns.back()));
          if (isFirst && !inverse)
            values.back() = arith::MulFOp::create(*this, values.back(), getSigns(add(first, columns.back())));
          if (isFirst)
            values.back() = transformVector(values.back());
        }
        for (int64_t half = 1; half < radix; half *= 2)
          for (int64_t i = 0; i < radix; ++i)
            if ((i & half) == 0) {
              Value a = values[i], b = values[i + half];
              values[i] = arith::AddFOp::create(*this, a, b);
              values[i + half] = arith::SubFOp::create(*this, a, b);
            }
        for (auto [value, column] : llvm::zip_equal(values, columns)) {
          if (isLast && inverse)
            value = arith::MulFOp::create(*this, value, getSigns(add(first, column)));
          store(value, column);
        }
      });
      return {};
    });
    stride *= radix;
  } while (stride < vectors);
}

void RotateBuilder::mixBlocks(Value source) {
  const int64_t odd = rotation.odd;
  // Copied: vectors of all blocks may lie at places that share few lines of the cache.
  Value copy = allocate(odd * lanes);
  loop(index(vectors), [&](Value vector) {
    Value column = mul(vector, lanes);
    auto place = [&](Value block) { return at(add(mul(block, rotation.block), column)); };
    loop(index(odd), [&](Value from) { store(load(getFloatsType(), source, place(from)), copy, mul(from, lanes)); });
    for (int64_t to = 0; to < odd; to += kRadix) {
      const int64_t count = std::min(kRadix, odd - to);
      SmallVector<Value> zero(count, zeros(getFloatsType()));
      SmallVector<Value> sums =
          loop(index(0), index(odd), 1, zero, [&](Value from, ValueRange sums) -> SmallVector<Value> {
            Value factor = load(getFloatsType(), copy, mul(from, lanes));
            SmallVector<Value> next;
            for (int64_t i = 0; i < count; ++i) {
              Value weight = memref::LoadOp::create(*this, operands.matrix, add(from, (to + i) * odd));
              next.push_back(vector::FMAOp::create(*this, broadcast(weight), factor, sums[i]));
            }
            return next;
          });
      for (auto [i, sum] : llvm::enumerate(sums))
        store(sum, operands.output, place(index(to + i)));
    }
  });
}

void RotateBuilder::forChannels(Value first, Value end, function_ref<void(Value, Value)> body) {
  loop(first, end, 1, {}, [&](Value i, ValueRange) -> SmallVector<Value> {
    body(i, arith::IndexCastOp::create(*this, getIndexType(), memref::LoadOp::create(*this, operands.order, i)));
    return {};
  });
}

void RotateBuilder::gatherBlocks() {
  Value block = allocate(rotation.block);
  loop(operands.blocks, [&](Value number) {
    Value first = mul(number, rotation.block);
    forChannels(first, add(first, rotation.block), [&](Value i, Value channel) {
      memref::StoreOp::create(*this, memref::LoadOp::create(*this, operands.input, at(channel)), block, sub(i, first));
    });
    transform([&](Value column) { return load(getFloatsType(), block, column); },
              [&](Value column) { return load(getFloatsType(), operands.output, at(add(first, column))); },
              [&](Value vector, Value column) { store(vector, operands.output, at(add(first, column))); }, first);
  });
  forChannels(mul(operands.blocks, rotation.block), operands.channels, [&](Value i, Value channel) {
    Value value = memref::LoadOp::create(*this, operands.input, at(channel));
    memref::StoreOp::create(*this, arith::MulFOp::create(*this, value, getSign(i)), operands.output, at(i));
  });
}

void RotateBuilder::scatterBlocks() {
  Value block = allocate(rotation.block);
  loop(operands.blocks, [&](Value number) {
    Value first = mul(number, rotation.block);
    transform([&](Value column) { return load(getFloatsType(), operands.input, at(add(first, column))); },
              [&](Value column) { return load(getFloatsType(), block, column); },
              [&](Value vector, Value column) { store(vector, block, column); }, first);
    forChannels(first, add(first, rotation.block), [&](Value i, Value channel) {
      memref::StoreOp::create(*this, memref::LoadOp::create(*this, block, sub(i, first)), operands.output, at(channel));
    });
  });
  forChannels(mul(operands.blocks, rotation.block), operands.channels, [&](Value i, Value channel) {
    Value value = memref::LoadOp::create(*this, operands.input, at(i));
    memref::StoreOp::create(*this, arith::MulFOp::create(*this, value, getSign(i)), operands.output, at(channel));
  });
}

Kernel<RotateOperands> jpq::getRotateKernel(ModuleOp module, const Hadamard &rotation, bool inverse) {
  RotateOperands optional;
  optional.hasMatrix = rotation.odd > 1;
  optional.hasOrder = rotation.odd == 0;
  std::string name = llvm::formatv("jpq_rotate{0}_{1}_{2}", inverse ? "_inverse" : "", rotation.block,
                                   optional.hasOrder ? "ordered" : std::to_string(rotation.odd));
  return getKernel(module, name, optional, [&](func::FuncOp kernel, const RotateOperands &operands) {
    RotateBuilder(kernel, operands, rotation, inverse).build();
  });
}
