//===- MatrixKernel.cpp - What kernels of matrix products share -----------===//

#include "MatrixKernel.h"
#include "SegmentCodes.h"

using namespace mlir;
using namespace jpq;

void MatrixOperands::visit(OperandTypes types, OperandVisitor visit) {
  MemRefType floats = types.getMemory(types.getF32Type(), 2);
  visit(weight, types.getMemory(types.getI8Type(), 1));
  visit(codes, types.getMemory(types.getI32Type(), 1));
  visit(sums, types.getMemory(types.getI32Type(), 2));
  visit(scales, floats);
  visit(output, floats);
  for (Value *index :
       {&panelBytes, &offset, &firstWord, &firstGroup, &fullGroups, &partialBlocks, &firstPanel, &endPanel})
    visit(*index, types.getIndexType());
}

MatrixKernel::MatrixKernel(func::FuncOp function, const MatrixOperands &operands, const KernelTarget &target,
                           const PanelSegment &segment)
    : operands(operands), target(target), dot(*target.dot), segment(segment), format(segment.getFormat()),
      bits(getValueBits(segment)),
      builder(function.getLoc(), OpBuilder(function.getBody().front().getTerminator()), dot.getVectorBytes()) {
  tokenCount = memref::DimOp::create(builder, operands.scales, 1);
}

MatrixKernel::Group MatrixKernel::locate(Value panel, Value index, Value blocks) {
  Group group;
  group.panel = panel;
  group.byte = builder.add(builder.add(builder.mul(panel, operands.panelBytes), operands.offset),
                           builder.mul(index, segment.getWholeGroupBytes()));
  Value words = builder.add(operands.firstWord, builder.mul(index, segment.getGroup() / kVectorColumns));
  group.word = builder.mul(words, tokenCount);
  group.number = builder.add(operands.firstGroup, index);
  group.scalesByte = builder.add(group.byte, builder.mul(blocks, format.getBytes()));
  return group;
}

SmallVector<MatrixKernel::Values> MatrixKernel::loadBlock(Value byte) {
  SmallVector<Values> chunks(format.chunks);
  for (unsigned chunk = 0; chunk < format.chunks; ++chunk) {
    for (unsigned v = 0; v < builder.getRowVectors(); ++v)
      chunks[chunk].push_back(builder.load(builder.getBytesType(), operands.weight,
                                           builder.add(byte, chunk * kChunkBytes + v * dot.getVectorBytes())));
    if (target.prefetchBytes != 0)
      memref::PrefetchOp::create(builder, operands.weight,
                                 builder.add(byte, chunk * kChunkBytes + target.prefetchBytes),
                                 /*isWrite=*/false, /*localityHint=*/3, /*isDataCache=*/true);
  }
  return chunks;
}

Value MatrixKernel::getFactors(ArrayRef<Values> chunks, unsigned vector, unsigned v, bool inPlace) {
  Values ofRows = llvm::map_to_vector(chunks, [&](const Values &chunk) { return chunk[v]; });
  Value codes = builder.extractCodes(ofRows, format.vectors[vector], inPlace);
  if (segment.hasLevels())
    codes = dot.lookUp(builder, codes, getLevelTable(segment));
  return dot.prepareCodes(builder, codes, bits);
}

Value MatrixKernel::createStart(const Group &group, Value token, int64_t factor) {
  int64_t times = (dot.getCodeOffset(bits) - getFixedZero(segment)) * factor;
  if (times == 0)
    return builder.zeros(builder.getIntsType());
  Value sum = memref::LoadOp::create(builder, operands.sums, ValueRange{group.number, token});
  return builder.broadcast(
      arith::MulIOp::create(builder, sum, arith::ConstantIntOp::create(builder, builder.getI32Type(), times)));
}

Value MatrixKernel::loadZeros(const Group &group, unsigned rowVector) {
  unsigned lanes = builder.getLanes();
  Value zeros = builder.add(group.scalesByte, 2 * kPanelRows);
  if (segment.zeroPoint == ZeroPoint::Minimum)
    return builder.loadHalves(operands.weight, builder.add(zeros, 2 * lanes * rowVector));
  Value bytes =
      builder.load(VectorType::get(lanes, builder.getI8Type()), operands.weight, builder.add(zeros, lanes * rowVector));
  return arith::ExtUIOp::create(builder, builder.getIntsType(), bytes);
}

void MatrixKernel::addTo(Value memory, Value row, Value column, const Group &group, Value token,
                         ArrayRef<Value> sumsOfRows, int64_t factor, function_ref<Value(unsigned)> getScales,
                         function_ref<Value(unsigned)> getZeros) {
  Value scale = memref::LoadOp::create(builder, operands.scales, ValueRange{group.number, token});
  // Dividing by a power of two is exact: results do not depend on the factor.
  Value reduced =
      factor == 1
          ? scale
          : arith::MulFOp::create(builder, scale,
                                  arith::ConstantOp::create(builder, builder.getF32FloatAttr(1.0f / float(factor))))
                .getResult();
  Value scaleOfToken = builder.broadcast(reduced);
  Value sum;
  if (segment.zeroPoint != ZeroPoint::Middle)
    sum = memref::LoadOp::create(builder, operands.sums, ValueRange{group.number, token});
  for (auto [v, sumOfRows] : llvm::enumerate(sumsOfRows)) {
    Value place = builder.add(column, v * builder.getLanes());
    Value ints = sumOfRows;
    if (segment.zeroPoint == ZeroPoint::Byte) {
      Value times =
          arith::MulIOp::create(builder, sum, arith::ConstantIntOp::create(builder, builder.getI32Type(), factor));
      ints = builder.sub(ints, builder.mul(getZeros(v), builder.broadcast(times)));
    }
    Value old = builder.load(builder.getFloatsType(), memory, {row, place});
    Value floats = arith::SIToFPOp::create(builder, builder.getFloatsType(), ints);
    Value scaled = arith::MulFOp::create(builder, getScales(v), scaleOfToken);
    Value result = vector::FMAOp::create(builder, floats, scaled, old);
    if (segment.zeroPoint == ZeroPoint::Minimum) {
      Value sumOfToken =
          arith::MulFOp::create(builder, arith::SIToFPOp::create(builder, builder.getF32Type(), sum), scale);
      result = vector::FMAOp::create(builder, getZeros(v), builder.broadcast(sumOfToken), result);
    }
    builder.store(result, memory, {row, place});
  }
}
