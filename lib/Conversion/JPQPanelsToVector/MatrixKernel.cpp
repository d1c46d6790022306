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
  if (isInRuns)
    for (Value *index : {&runWords, &runGroups})
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
  group.number = builder.add(operands.firstGroup, index);
  if (segment.isInRuns()) {
    Value panelsOfRun = builder.index(segment.run.rows / segment.getPanelRows());
    Value run = arith::DivUIOp::create(builder, panel, panelsOfRun);
    words = builder.add(words, builder.mul(run, operands.runWords));
    group.number = builder.add(group.number, builder.mul(run, operands.runGroups));
    Value isFirst =
        arith::CmpIOp::create(builder, arith::CmpIPredicate::eq,
                              arith::RemUIOp::create(builder, panel, panelsOfRun).getResult(), builder.index(0));
    // The first panel of all has none above it: any bytes will do.
    group.aboveByte =
        arith::SelectOp::create(builder, isFirst, group.byte, builder.sub(group.byte, operands.panelBytes));
    auto constant = [&](int64_t value) -> Value {
      return arith::ConstantIntOp::create(builder, builder.getI32Type(), value);
    };
    group.aboveMask = arith::SelectOp::create(builder, isFirst, constant(0), constant(-1));
  }
  group.word = builder.mul(words, tokenCount);
  group.scalesByte = builder.add(group.byte, builder.mul(blocks, format.getBytes()));
  return group;
}

Value MatrixKernel::getGroupCount() {
  Value isPartial =
      arith::CmpIOp::create(builder, arith::CmpIPredicate::ne, operands.partialBlocks, builder.index(0)).getResult();
  Value one = arith::IndexCastUIOp::create(builder, builder.getIndexType(), isPartial);
  return builder.add(operands.fullGroups, one);
}

Value MatrixKernel::getBlockCount(Value index) {
  Value isFull = arith::CmpIOp::create(builder, arith::CmpIPredicate::ult, index, operands.fullGroups);
  return arith::SelectOp::create(builder, isFull, builder.index(segment.getWholeBlockCount()), operands.partialBlocks);
}

MatrixKernel::Values MatrixKernel::loadChunks(const Group &group, Value block, unsigned rowVector, bool prefetches) {
  Value byte = builder.add(group.byte, builder.mul(block, format.getBytes()));
  int64_t ofVector = rowVector * dot.getVectorBytes();
  auto load = [&](Value at) { return builder.load(builder.getBytesType(), operands.weight, at); };
  Values chunks;
  for (unsigned chunk = 0; chunk < format.chunks; ++chunk) {
    chunks.push_back(load(builder.add(byte, chunk * kChunkBytes + ofVector)));
    if (target.prefetchBytes != 0 && prefetches)
      memref::PrefetchOp::create(builder, operands.weight,
                                 builder.add(byte, chunk * kChunkBytes + target.prefetchBytes),
                                 /*isWrite=*/false, /*localityHint=*/3, /*isDataCache=*/true);
  }
  for (unsigned index = 0; index < format.aboveChunks; ++index) {
    const BlockFormat::Above above = format.getAbove(index);
    chunks.push_back(loadAbove(group, block, rowVector, above, chunks[above.chunk]));
  }
  return chunks;
}

Value MatrixKernel::loadAbove(const Group &group, Value block, unsigned rowVector, BlockFormat::Above above,
                              Value own) {
  const unsigned lanes = builder.getLanes();
  const int64_t distance = above.lanes * kVectorColumns;
  auto load = [&](VectorType type, Value ofGroup, int64_t at) {
    Value byte = builder.add(ofGroup, builder.mul(block, format.getBytes()));
    return builder.load(type, operands.weight, builder.add(byte, above.chunk * kChunkBytes + at));
  };
  if (rowVector != 0)
    return load(builder.getBytesType(), group.byte, rowVector * dot.getVectorBytes() - distance);
  // The last lanes of the panel above, then all but the last ones of this vector.
  Value bytes = load(VectorType::get(distance, builder.getI8Type()), group.aboveByte, kChunkBytes - distance);
  auto words = VectorType::get(above.lanes, builder.getI32Type());
  Value masked = arith::AndIOp::create(builder, vector::BitCastOp::create(builder, words, bytes).getResult(),
                                       vector::BroadcastOp::create(builder, words, group.aboveMask).getResult());
  SmallVector<int64_t> widened, order;
  for (unsigned lane = 0; lane < lanes; ++lane) {
    const bool isAbove = lane < above.lanes;
    widened.push_back(isAbove ? lane : 0);
    order.push_back(isAbove ? lane : lanes + lane - above.lanes);
  }
  Value first = vector::ShuffleOp::create(builder, masked, masked, widened);
  Value others = vector::BitCastOp::create(builder, builder.getIntsType(), own);
  return vector::BitCastOp::create(builder, builder.getBytesType(),
                                   vector::ShuffleOp::create(builder, first, others, order).getResult());
}

SmallVector<MatrixKernel::Values> MatrixKernel::loadBlock(const Group &group, Value block) {
  SmallVector<Values> rowVectors;
  for (unsigned v = 0; v < builder.getRowVectors(); ++v)
    rowVectors.push_back(loadChunks(group, block, v, /*prefetches=*/v == 0));
  return rowVectors;
}

Value MatrixKernel::getFactors(ArrayRef<Value> chunks, unsigned vector, bool inPlace) {
  Value values = createValues(builder, segment, chunks, format.vectors[vector], inPlace,
                              [&](Value codes, ArrayRef<uint8_t> table) { return dot.lookUp(builder, codes, table); });
  return dot.prepareCodes(builder, values, bits);
}

Value MatrixKernel::createStart(const Group &group, Value token, int64_t factor, std::optional<int64_t> offset) {
  int64_t times = (offset.value_or(dot.getCodeOffset(bits)) - getFixedZero(segment)) * factor;
  if (times == 0)
    return builder.zeros(builder.getIntsType());
  Value sum = memref::LoadOp::create(builder, operands.sums, ValueRange{group.number, token});
  return builder.broadcast(
      arith::MulIOp::create(builder, sum, arith::ConstantIntOp::create(builder, builder.getI32Type(), times)));
}

Value MatrixKernel::loadZeros(const Group &group, unsigned rowVector) {
  unsigned lanes = builder.getLanes();
  Value zeros = builder.add(group.scalesByte, 2 * kChunkLanes);
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
    Value scaled =
        segment.isInRuns() ? scaleOfToken : arith::MulFOp::create(builder, getScales(v), scaleOfToken).getResult();
    Value result = vector::FMAOp::create(builder, floats, scaled, old);
    if (segment.zeroPoint == ZeroPoint::Minimum) {
      Value sumOfToken =
          arith::MulFOp::create(builder, arith::SIToFPOp::create(builder, builder.getF32Type(), sum), scale);
      result = vector::FMAOp::create(builder, getZeros(v), builder.broadcast(sumOfToken), result);
    }
    builder.store(result, memory, {row, place});
  }
}

void MatrixKernel::loadSums(Value token, Value panel, Value sums, Value row, Value column) {
  unsigned lanes = builder.getLanes(), laneRows = format.laneRows;
  for (unsigned v = 0; v < builder.getRowVectors(); ++v) {
    Value first = builder.add(builder.mul(panel, segment.getPanelRows()), v * lanes * laneRows);
    Values rows = {
        builder.load(VectorType::get(lanes * laneRows, builder.getF32Type()), operands.output, {token, first})};
    while (rows.size() < laneRows) {
      Values even, odd;
      for (Value both : rows) {
        auto halves = vector::DeinterleaveOp::create(builder, both);
        even.push_back(halves.getRes1());
        odd.push_back(halves.getRes2());
      }
      rows = std::move(even);
      llvm::append_range(rows, odd);
    }
    for (auto [number, values] : llvm::enumerate(rows))
      builder.store(values, sums, {row, builder.add(column, number * kChunkLanes + v * lanes)});
  }
}

void MatrixKernel::storeSums(Value token, Value panel, Value sums, Value row, Value column) {
  unsigned lanes = builder.getLanes(), laneRows = format.laneRows;
  for (unsigned v = 0; v < builder.getRowVectors(); ++v) {
    Values rows;
    for (unsigned number = 0; number < laneRows; ++number)
      rows.push_back(
          builder.load(builder.getFloatsType(), sums, {row, builder.add(column, number * kChunkLanes + v * lanes)}));
    while (rows.size() > 1) {
      Values wider;
      for (size_t i = 0, half = rows.size() / 2; i < half; ++i)
        wider.push_back(vector::InterleaveOp::create(builder, rows[i], rows[half + i]));
      rows = std::move(wider);
    }
    Value first = builder.add(builder.mul(panel, segment.getPanelRows()), v * lanes * laneRows);
    builder.store(rows.front(), operands.output, {token, first});
  }
}
