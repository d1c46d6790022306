//===- QuantizeKernel.cpp - Activations rounded to bytes ------------------===//

#include "QuantizeKernel.h"
#include "KernelBuilder.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace jpq;

/// Columns of a vector.
static constexpr int64_t kStep = 16;

void QuantizeOperands::visit(OperandTypes types, OperandVisitor visit) {
  visit(input, types.getRows(types.getF32Type()));
  visit(codes, types.getMemory(types.getI32Type(), 1));
  visit(sums, types.getMemory(types.getI32Type(), 2));
  visit(scales, types.getMemory(types.getF32Type(), 2));
  for (Value *index : {&firstColumn, &columns, &firstWord, &firstGroup, &firstToken, &endToken})
    visit(*index, types.getIndexType());
  if (permutationBits != 0)
    visit(permutation, types.getMemory(types.getIntegerType(permutationBits), 1));
  if (isInRuns) {
    visit(runScales, types.getMemory(types.getI8Type(), 2));
    for (Value *index : {&firstScale, &runWords, &runGroups})
      visit(*index, types.getIndexType());
  }
}

namespace {
class QuantizeKernel {
public:
  QuantizeKernel(func::FuncOp kernel, const QuantizeOperands &operands, unsigned group, int64_t tile)
      : operands(operands), group(group), tile(tile),
        builder(kernel.getLoc(), OpBuilder(kernel.getBody().front().getTerminator()), kStep * 4),
        floats(builder.getFloatsType()), ints(builder.getIntsType()) {}

  void build();
  void buildInRuns();

private:
  /// Gives a vector of the group's activations from a column of it on.
  using Load = llvm::function_ref<Value(Value)>;

  Value load(Value token, Value start, Value column);
  void round(Value token, Value word, Value number, Load load);
  void decodeScales(Value run, Value start, Value width, Value memory);

  const QuantizeOperands &operands;
  const unsigned group;
  const int64_t tile;
  KernelBuilder builder;
  const VectorType floats, ints;
};
} // namespace

/// Activations of a token from column `column` of the group that begins at `start`; zeros behind the segment.
Value QuantizeKernel::load(Value token, Value start, Value column) {
  Value within = builder.add(start, column);
  Value left = arith::MaxSIOp::create(builder, builder.sub(operands.columns, within), builder.index(0));
  Value mask = vector::CreateMaskOp::create(builder, VectorType::get(kStep, builder.getI1Type()), left);
  Value place = builder.add(operands.firstColumn, within);
  if (operands.permutationBits == 0)
    return vector::MaskedLoadOp::create(builder, floats, operands.input, ValueRange{token, place}, mask,
                                        builder.zeros(floats));
  VectorType narrow = VectorType::get(kStep, builder.getIntegerType(operands.permutationBits));
  Value columnsOfLanes =
      vector::MaskedLoadOp::create(builder, narrow, operands.permutation, place, mask, builder.zeros(narrow));
  VectorType wide = VectorType::get(kStep, builder.getI64Type());
  return vector::GatherOp::create(builder, floats, operands.input, ValueRange{token, builder.index(0)},
                                  arith::ExtUIOp::create(builder, wide, columnsOfLanes), mask, builder.zeros(floats));
}

/// Rounds one group of a token, whose first word is `word` of a token's and whose number is `number`.
void QuantizeKernel::round(Value token, Value word, Value number, Load load) {
  Value largest = builder
                      .loop(builder.index(0), builder.index(group), kStep, builder.zeros(floats),
                            [&](Value column, ValueRange values) -> SmallVector<Value> {
                              Value magnitude = math::AbsFOp::create(builder, load(column));
                              Value isLarger =
                                  arith::CmpFOp::create(builder, arith::CmpFPredicate::OGT, magnitude, values.front());
                              return {arith::SelectOp::create(builder, isLarger, magnitude, values.front())};
                            })
                      .front();
  Value magnitude = vector::ReductionOp::create(builder, vector::CombiningKind::MAXNUMF, largest);
  auto constant = [&](float value) -> Value {
    return arith::ConstantOp::create(builder, builder.getF32FloatAttr(value));
  };
  Value scale = arith::DivFOp::create(builder, magnitude, constant(127.0f));
  Value isZero = arith::CmpFOp::create(builder, arith::CmpFPredicate::OEQ, magnitude, constant(0.0f));
  Value inverse = arith::SelectOp::create(builder, isZero, constant(0.0f),
                                          arith::DivFOp::create(builder, constant(127.0f), magnitude).getResult());
  Value factor = builder.broadcast(inverse);
  int64_t words = group / kVectorColumns;
  Value lane = arith::RemUIOp::create(builder, token, builder.index(tile));
  Value firstPlace = builder.add(builder.mul(word, memref::DimOp::create(builder, operands.scales, 1)),
                                 builder.add(builder.mul(builder.sub(token, lane), words), lane));
  Value sum = builder
                  .loop(builder.index(0), builder.index(group), kStep, builder.zeros(ints),
                        [&](Value column, ValueRange values) -> SmallVector<Value> {
                          Value scaled = arith::MulFOp::create(builder, load(column), factor);
                          Value rounded = math::RoundEvenOp::create(builder, scaled);
                          Value whole = arith::FPToSIOp::create(builder, ints, rounded);
                          Value bytes =
                              arith::TruncIOp::create(builder, VectorType::get(kStep, builder.getI8Type()), whole);
                          Value words = vector::BitCastOp::create(
                              builder, VectorType::get(kStep / kVectorColumns, builder.getI32Type()), bytes);
                          Value step = arith::DivUIOp::create(builder, column, builder.index(kVectorColumns));
                          Value place = builder.add(firstPlace, builder.mul(step, tile));
                          if (tile == 1)
                            builder.store(words, operands.codes, place);
                          else
                            for (int64_t word = 0; word < kStep / kVectorColumns; ++word)
                              memref::StoreOp::create(builder, vector::ExtractOp::create(builder, words, word),
                                                      operands.codes, builder.add(place, word * tile));
                          return {builder.add(values.front(), whole)};
                        })
                  .front();
  Value total = vector::ReductionOp::create(builder, vector::CombiningKind::ADD, sum);
  memref::StoreOp::create(builder, total, operands.sums, ValueRange{number, token});
  memref::StoreOp::create(builder, scale, operands.scales, ValueRange{number, token});
}

void QuantizeKernel::build() {
  Value groups = arith::CeilDivUIOp::create(builder, operands.columns, builder.index(group));
  builder.loop(operands.firstToken, operands.endToken, 1, {}, [&](Value token, ValueRange) -> SmallVector<Value> {
    builder.loop(groups, [&](Value index) {
      Value start = builder.mul(index, group);
      round(token, builder.add(operands.firstWord, builder.mul(index, group / kVectorColumns)),
            builder.add(operands.firstGroup, index), [&](Value column) { return load(token, start, column); });
    });
    return {};
  });
}

/// Writes a run's scales of `width` columns from `start` on to `memory`; those that vectors have room for behind them
/// are not of the segment.
void QuantizeKernel::decodeScales(Value run, Value start, Value width, Value memory) {
  builder.loop(builder.index(0), width, kStep, {}, [&](Value column, ValueRange) -> SmallVector<Value> {
    Value place = builder.add(builder.add(operands.firstScale, start), column);
    Value bytes = builder.load(VectorType::get(kStep, builder.getI8Type()), operands.runScales, {run, place});
    builder.store(builder.decodeLogScales(bytes), memory, column);
    return {};
  });
}

void QuantizeKernel::buildInRuns() {
  auto allocate = [&](ArrayRef<int64_t> shape) -> Value {
    return memref::AllocaOp::create(builder, MemRefType::get(shape, builder.getF32Type()),
                                    builder.getI64IntegerAttr(kChunkBytes));
  };
  // A group of the tokens, which may have to be gathered, and of a run's scales: used for all runs and all tokens.
  Value ofTokens = allocate({kRoundedTokens, group}), ofColumns = allocate({group});
  auto forEachStep = [&](function_ref<void(Value)> body) {
    builder.loop(builder.index(0), builder.index(group), kStep, {}, [&](Value column, ValueRange) {
      body(column);
      return SmallVector<Value>();
    });
  };
  forEachStep([&](Value column) { builder.store(builder.zeros(floats), ofColumns, column); });
  Value tokens = builder.sub(operands.endToken, operands.firstToken),
        runs = memref::DimOp::create(builder, operands.runScales, 0),
        groups = arith::CeilDivUIOp::create(builder, operands.columns, builder.index(group));
  builder.loop(groups, [&](Value index) {
    Value start = builder.mul(index, group);
    Value width = arith::MinUIOp::create(builder, builder.sub(operands.columns, start), builder.index(group));
    builder.loop(tokens, [&](Value t) {
      forEachStep([&](Value column) {
        builder.store(load(builder.add(operands.firstToken, t), start, column), ofTokens, {t, column});
      });
    });
    builder.loop(runs, [&](Value run) {
      decodeScales(run, start, width, ofColumns);
      Value word = builder.add(builder.add(operands.firstWord, builder.mul(index, group / kVectorColumns)),
                               builder.mul(run, operands.runWords)),
            number = builder.add(builder.add(operands.firstGroup, index), builder.mul(run, operands.runGroups));
      builder.loop(tokens, [&](Value t) {
        round(builder.add(operands.firstToken, t), word, number, [&](Value column) -> Value {
          return arith::MulFOp::create(builder, builder.load(floats, ofTokens, {t, column}),
                                       builder.load(floats, ofColumns, column));
        });
      });
    });
  });
}

Kernel<QuantizeOperands> jpq::getQuantizeKernel(ModuleOp module, unsigned group, const QuantizeOperands &optional,
                                                int64_t tile) {
  std::string name = llvm::formatv("jpq_quantize_group{0}_{1}", group, tile);
  if (optional.permutationBits != 0)
    name += "_permuted" + std::to_string(optional.permutationBits);
  if (optional.isInRuns)
    name += "_runs";
  return getKernel(module, name, optional, [&](func::FuncOp function, const QuantizeOperands &operands) {
    QuantizeKernel kernel(function, operands, group, tile);
    if (operands.isInRuns)
      kernel.buildInRuns();
    else
      kernel.build();
  });
}
