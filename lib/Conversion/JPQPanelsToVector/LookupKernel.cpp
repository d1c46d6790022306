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
}

static void build(func::FuncOp kernel, const LookupOperands &operands, const PanelSegment &segment) {
  // A "vector" is the four bytes of one row in a chunk.
  KernelBuilder builder(kernel.getLoc(), OpBuilder(kernel.getBody().front().getTerminator()), kChunkBytes);
  const BlockFormat &format = segment.getFormat();
  auto bytes = VectorType::get(kVectorColumns, builder.getI8Type()),
       floats = VectorType::get(kVectorColumns, builder.getF32Type());
  auto broadcast = [&](Value scalar) -> Value { return vector::BroadcastOp::create(builder, floats, scalar); };
  auto loadHalf = [&](Value byte) -> Value {
    Value pair = builder.load(VectorType::get(2, builder.getI8Type()), operands.weight, byte);
    Value half = vector::BitCastOp::create(builder, VectorType::get(1, builder.getF16Type()), pair);
    Value wide = arith::ExtFOp::create(builder, VectorType::get(1, builder.getF32Type()), half);
    return vector::ExtractOp::create(builder, wide, int64_t(0));
  };
  builder.loop(
      arith::CeilDivUIOp::create(builder, operands.columns, builder.index(segment.getGroup())), [&](Value index) {
        Value start = builder.mul(index, segment.getGroup()),
              byte = builder.add(operands.offset, builder.mul(index, segment.getWholeGroupBytes()));
        Value width =
            arith::MinUIOp::create(builder, builder.sub(operands.columns, start), builder.index(segment.getGroup()));
        Value blocks = arith::CeilDivUIOp::create(builder, width, builder.index(format.getColumns()));
        Value scales = builder.add(byte, builder.mul(blocks, format.getBytes()));
        Value scale = broadcast(loadHalf(builder.add(scales, builder.mul(operands.row, 2))));
        Value zeros = builder.add(scales, 2 * kPanelRows), zero, minimum;
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
            Value first = builder.add(column, vector * kVectorColumns);
            Value codes = builder.extractCodes(chunks, fields);
            if (segment.hasLevels())
              codes = lookUpBySelection(builder, codes, getLevelTable(segment));
            Value values = arith::UIToFPOp::create(builder, floats, codes);
            if (zero)
              values = arith::SubFOp::create(builder, values, zero);
            values = arith::MulFOp::create(builder, values, scale);
            if (minimum)
              values = arith::AddFOp::create(builder, values, minimum);
            Value left = arith::MaxSIOp::create(builder, builder.sub(operands.columns, first), builder.index(0));
            Value mask =
                vector::CreateMaskOp::create(builder, VectorType::get(kVectorColumns, builder.getI1Type()), left);
            vector::MaskedStoreOp::create(builder, operands.output,
                                          ValueRange{operands.outputRow, builder.add(operands.firstColumn, first)},
                                          mask, values);
          }
        });
      });
}

Kernel<LookupOperands> jpq::getLookupKernel(ModuleOp module, const PanelSegment &segment) {
  return getKernel(module, getKernelName("lookup", segment), LookupOperands(),
                   [&](func::FuncOp kernel, const LookupOperands &operands) { build(kernel, operands, segment); });
}
