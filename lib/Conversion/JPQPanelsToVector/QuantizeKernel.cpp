//===- QuantizeKernel.cpp - Activations rounded to bytes ------------------===//

#include "QuantizeKernel.h"
#include "KernelBuilder.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace jpq;

void QuantizeOperands::visit(OperandTypes types, OperandVisitor visit) {
  visit(input, types.getRows(types.getF32Type()));
  visit(codes, types.getMemory(types.getI32Type(), 1));
  visit(sums, types.getMemory(types.getI32Type(), 2));
  visit(scales, types.getMemory(types.getF32Type(), 2));
  for (Value *index : {&firstColumn, &columns, &firstWord, &firstGroup, &token})
    visit(*index, types.getIndexType());
  if (permutationBits != 0)
    visit(permutation, types.getMemory(types.getIntegerType(permutationBits), 1));
}

static void build(func::FuncOp kernel, const QuantizeOperands &operands, unsigned group, int64_t tile) {
  constexpr int64_t kStep = 16;
  KernelBuilder builder(kernel.getLoc(), OpBuilder(kernel.getBody().front().getTerminator()), kStep * 4);
  VectorType floats = builder.getFloatsType(), ints = builder.getIntsType();
  Value groups = arith::CeilDivUIOp::create(builder, operands.columns, builder.index(group));
  builder.loop(groups, [&](Value index) {
    Value start = builder.mul(index, group);
    auto load = [&](Value column) -> Value {
      Value within = builder.add(start, column);
      Value left = arith::MaxSIOp::create(builder, builder.sub(operands.columns, within), builder.index(0));
      Value mask = vector::CreateMaskOp::create(builder, VectorType::get(kStep, builder.getI1Type()), left);
      Value place = builder.add(operands.firstColumn, within);
      if (operands.permutationBits == 0)
        return vector::MaskedLoadOp::create(builder, floats, operands.input, ValueRange{operands.token, place}, mask,
                                            builder.zeros(floats));
      VectorType narrow = VectorType::get(kStep, builder.getIntegerType(operands.permutationBits));
      Value columnsOfLanes =
          vector::MaskedLoadOp::create(builder, narrow, operands.permutation, place, mask, builder.zeros(narrow));
      VectorType wide = VectorType::get(kStep, builder.getI64Type());
      return vector::GatherOp::create(builder, floats, operands.input, ValueRange{operands.token, builder.index(0)},
                                      arith::ExtUIOp::create(builder, wide, columnsOfLanes), mask,
                                      builder.zeros(floats));
    };
    Value largest = builder
                        .loop(builder.index(0), builder.index(group), kStep, builder.zeros(floats),
                              [&](Value column, ValueRange values) -> SmallVector<Value> {
                                Value magnitude = math::AbsFOp::create(builder, load(column));
                                Value isLarger = arith::CmpFOp::create(builder, arith::CmpFPredicate::OGT, magnitude,
                                                                       values.front());
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
    Value wordsBefore = builder.add(operands.firstWord, builder.mul(index, words));
    Value lane = arith::RemUIOp::create(builder, operands.token, builder.index(tile));
    Value firstPlace = builder.add(builder.mul(wordsBefore, memref::DimOp::create(builder, operands.scales, 1)),
                                   builder.add(builder.mul(builder.sub(operands.token, lane), words), lane));
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
    Value number = builder.add(operands.firstGroup, index);
    memref::StoreOp::create(builder, total, operands.sums, ValueRange{number, operands.token});
    memref::StoreOp::create(builder, scale, operands.scales, ValueRange{number, operands.token});
  });
}

Kernel<QuantizeOperands> jpq::getQuantizeKernel(ModuleOp module, unsigned group, unsigned permutationBits,
                                                int64_t tile) {
  std::string name = llvm::formatv("jpq_quantize_group{0}_{1}", group, tile);
  if (permutationBits != 0)
    name += "_permuted" + std::to_string(permutationBits);
  QuantizeOperands optional;
  optional.permutationBits = permutationBits;
  return getKernel(module, name, optional, [&](func::FuncOp kernel, const QuantizeOperands &operands) {
    build(kernel, operands, group, tile);
  });
}
