//===- LookupKernel.cpp - One row of a segment, unpacked ------------------===//

#include "LookupKernel.h"
#include "KernelBuilder.h"
#include "SegmentCodes.h"

using namespace mlir;
using namespace jpq;

void LookupOperands::visit(OperandTypes types, OperandVisitor visit) {
  visit(weight, types.getMemory(types.getI8Type(), 1));
  visit(output, types.getMemory(types.getF32Type(), 2));
  for (Value *index : {&offset, &row, &columns, &outputRow, &firstColumn})
    visit(*index, types.getIndexType());
  if (!isInRuns)
    return;
  visit(runScales, types.getMemory(types.getI8Type(), 2));
  for (Value *index : {&run, &firstScale, &aboveOffset})
    visit(*index, types.getIndexType());
  visit(aboveMask, types.getI8Type());
}

namespace {
class LookupKernel {
public:
  LookupKernel(func::FuncOp kernel, const LookupOperands &operands, const PanelSegment &segment)
      : operands(operands), segment(segment), format(segment.getFormat()),
        builder(kernel.getLoc(), OpBuilder(kernel.getBody().front().getTerminator()), kChunkBytes),
        bytes(VectorType::get(kVectorColumns, builder.getI8Type())),
        floats(VectorType::get(kVectorColumns, builder.getF32Type())) {}

  void buildInGroups();
  void buildInRuns();

private:
  Value broadcast(Value scalar) { return vector::BroadcastOp::create(builder, floats, scalar); }
  Value loadHalf(Value byte);
  /// What the fields of four columns stand for, as floats.
  Value createFloats(ArrayRef<Value> chunks, ArrayRef<BitField> fields);
  /// Stores four columns of the segment, of which some may not exist.
  void store(Value values, Value column);
  void addRow(unsigned rowOfLane, Value lane);

  const LookupOperands &operands;
  const PanelSegment &segment;
  const BlockFormat &format;
  // A "vector" is the four bytes of one lane in a chunk.
  KernelBuilder builder;
  const VectorType bytes, floats;
};
} // namespace

Value LookupKernel::loadHalf(Value byte) {
  Value pair = builder.load(VectorType::get(2, builder.getI8Type()), operands.weight, byte);
  Value half = vector::BitCastOp::create(builder, VectorType::get(1, builder.getF16Type()), pair);
  Value wide = arith::ExtFOp::create(builder, VectorType::get(1, builder.getF32Type()), half);
  return vector::ExtractOp::create(builder, wide, int64_t(0));
}

Value LookupKernel::createFloats(ArrayRef<Value> chunks, ArrayRef<BitField> fields) {
  Value values =
      createValues(builder, segment, chunks, fields, /*inPlace=*/false,
                   [&](Value codes, ArrayRef<uint8_t> table) { return lookUpBySelection(builder, codes, table); });
  return arith::UIToFPOp::create(builder, floats, values);
}

void LookupKernel::store(Value values, Value column) {
  Value left = arith::MaxSIOp::create(builder, builder.sub(operands.columns, column), builder.index(0));
  Value mask = vector::CreateMaskOp::create(builder, VectorType::get(kVectorColumns, builder.getI1Type()), left);
  vector::MaskedStoreOp::create(builder, operands.output,
                                ValueRange{operands.outputRow, builder.add(operands.firstColumn, column)}, mask,
                                values);
}

void LookupKernel::buildInGroups() {
  builder.loop(
      arith::CeilDivUIOp::create(builder, operands.columns, builder.index(segment.getGroup())), [&](Value index) {
        Value start = builder.mul(index, segment.getGroup()),
              byte = builder.add(operands.offset, builder.mul(index, segment.getWholeGroupBytes()));
        Value width =
            arith::MinUIOp::create(builder, builder.sub(operands.columns, start), builder.index(segment.getGroup()));
        Value blocks = arith::CeilDivUIOp::create(builder, width, builder.index(format.getColumns()));
        Value scales = builder.add(byte, builder.mul(blocks, format.getBytes()));
        Value scale = broadcast(loadHalf(builder.add(scales, builder.mul(operands.row, 2))));
        Value zeros = builder.add(scales, 2 * kChunkLanes), zero, minimum;
        if (segment.zeroPoint == ZeroPoint::Middle) {
          zero = arith::ConstantOp::create(builder, builder.getF32FloatAttr(float(getFixedZero(segment))));
          zero = broadcast(zero);
        } else if (segment.zeroPoint == ZeroPoint::Byte) {
          Value code = memref::LoadOp::create(builder, operands.weight, ValueRange{builder.add(zeros, operands.row)});
          zero = broadcast(arith::UIToFPOp::create(builder, builder.getF32Type(), code));
        } else {
          minimum = broadcast(loadHalf(builder.add(zeros, builder.mul(operands.row, 2))));
        }
        builder.loop(blocks, [&](Value block) {
          Value place = builder.add(builder.add(byte, builder.mul(block, format.getBytes())),
                                    builder.mul(operands.row, kVectorColumns));
          SmallVector<Value> chunks;
          for (unsigned chunk = 0; chunk < format.chunks; ++chunk)
            chunks.push_back(builder.load(bytes, operands.weight, builder.add(place, chunk * kChunkBytes)));
          Value column = builder.add(start, builder.mul(block, format.getColumns()));
          for (auto [vector, fields] : llvm::enumerate(format.vectors)) {
            Value values = createFloats(chunks, fields);
            if (zero)
              values = arith::SubFOp::create(builder, values, zero);
            values = arith::MulFOp::create(builder, values, scale);
            if (minimum)
              values = arith::AddFOp::create(builder, values, minimum);
            store(values, builder.add(column, vector * kVectorColumns));
          }
        });
      });
}

/// Unpacks one row of lane `lane`.
void LookupKernel::addRow(unsigned rowOfLane, Value lane) {
  Value noMask = arith::ConstantIntOp::create(builder, builder.getI8Type(), -1);
  Value zero = arith::ConstantOp::create(builder, builder.getF32FloatAttr(float(getFixedZero(segment))));
  Value zeros = broadcast(zero);
  Value blocks = arith::CeilDivUIOp::create(builder, operands.columns, builder.index(kVectorColumns));
  builder.loop(blocks, [&](Value block) {
    auto load = [&](Value panel, Value ofLane, unsigned chunk) {
      Value place =
          builder.add(builder.add(panel, builder.mul(block, format.getBytes())), builder.mul(ofLane, kVectorColumns));
      return builder.load(bytes, operands.weight, builder.add(place, chunk * kChunkBytes));
    };
    SmallVector<Value> chunks;
    for (unsigned chunk = 0; chunk < format.chunks; ++chunk)
      chunks.push_back(load(operands.offset, lane, chunk));
    for (unsigned index = 0; index < format.aboveChunks; ++index) {
      const BlockFormat::Above above = format.getAbove(index);
      Value isOutside = arith::CmpIOp::create(builder, arith::CmpIPredicate::ult, lane, builder.index(above.lanes));
      Value panel = arith::SelectOp::create(builder, isOutside, operands.aboveOffset, operands.offset);
      Value ofLane = builder.sub(lane, builder.index(above.lanes)),
            ofLaneAbove = builder.add(ofLane, builder.index(kChunkLanes));
      Value found = load(panel, arith::SelectOp::create(builder, isOutside, ofLaneAbove, ofLane), above.chunk);
      Value mask = vector::BroadcastOp::create(
          builder, bytes, arith::SelectOp::create(builder, isOutside, operands.aboveMask, noMask).getResult());
      chunks.push_back(arith::AndIOp::create(builder, found, mask));
    }
    Value column = builder.mul(block, kVectorColumns);
    Value scales = builder.load(bytes, operands.runScales, {operands.run, builder.add(operands.firstScale, column)});
    Value values = createFloats(chunks, format.vectors[rowOfLane]);
    values = arith::SubFOp::create(builder, values, zeros);
    store(arith::MulFOp::create(builder, builder.decodeLogScales(scales), values), column);
  });
}

void LookupKernel::buildInRuns() {
  Value laneRows = builder.index(format.laneRows);
  Value lane = arith::DivUIOp::create(builder, operands.row, laneRows),
        rowOfLane = arith::RemUIOp::create(builder, operands.row, laneRows);
  for (unsigned row = 0; row < format.laneRows; ++row) {
    Value isRow = arith::CmpIOp::create(builder, arith::CmpIPredicate::eq, rowOfLane, builder.index(row));
    auto branch = scf::IfOp::create(builder, isRow);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(branch.thenBlock());
    addRow(row, lane);
  }
}

Kernel<LookupOperands> jpq::getLookupKernel(ModuleOp module, const PanelSegment &segment) {
  LookupOperands optional;
  optional.isInRuns = segment.isInRuns();
  return getKernel(module, getKernelName("lookup", segment), optional,
                   [&](func::FuncOp function, const LookupOperands &operands) {
                     LookupKernel kernel(function, operands, segment);
                     if (segment.isInRuns())
                       kernel.buildInRuns();
                     else
                       kernel.buildInGroups();
                   });
}
