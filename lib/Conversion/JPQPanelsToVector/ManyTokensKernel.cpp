//===- ManyTokensKernel.cpp - Products for many tokens --------------------===//

#include "ManyTokensKernel.h"
#include "SegmentCodes.h"
#include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.h"
#include "llvm/ADT/bit.h"

using namespace mlir;
using namespace jpq;
using panels::kTileTokens;

void ManyTokensOperands::visit(OperandTypes types, OperandVisitor visit) {
  product.visit(types, visit);
  visit(firstToken, types.getIndexType());
  visit(endToken, types.getIndexType());
}

namespace {
class ManyTokensKernel : MatrixKernel {
public:
  ManyTokensKernel(func::FuncOp function, const ManyTokensOperands &operands, const KernelTarget &target,
                   const PanelSegment &segment)
      : MatrixKernel(function, operands.product, target, segment), firstToken(operands.firstToken),
        endToken(operands.endToken) {}

  void build();

private:
  /// Panels that many tokens go through together; on the stack.
  struct Strip {
    /// One group's codes as bytes [panel, word, row and column], its scales and zero points [panel, row].
    Value codes, scales, zeros;
    /// The outputs [token, row].
    Value sums;
  };

  Value getGroupCount();
  Strip allocateStrip();
  void unpackGroup(const Group &group, Value blocks, Value panelInStrip, const Strip &strip);
  void addTile(const Group &group, Value tileToken, Value panelInStrip, const Strip &strip);

  const Value firstToken, endToken;
};
} // namespace

Value ManyTokensKernel::getGroupCount() {
  Value isPartial =
      arith::CmpIOp::create(builder, arith::CmpIPredicate::ne, operands.partialBlocks, builder.index(0)).getResult();
  Value one = arith::IndexCastUIOp::create(builder, builder.getIndexType(), isPartial);
  return builder.add(operands.fullGroups, one);
}

ManyTokensKernel::Strip ManyTokensKernel::allocateStrip() {
  auto allocate = [&](ArrayRef<int64_t> shape, Type element) -> Value {
    return memref::AllocaOp::create(builder, MemRefType::get(shape, element), builder.getI64IntegerAttr(kChunkBytes));
  };
  Type zeroType = segment.zeroPoint == ZeroPoint::Byte ? Type(builder.getI32Type()) : Type(builder.getF32Type());
  return {allocate({kStripPanels, segment.getGroup() / kVectorColumns, kChunkBytes}, builder.getI8Type()),
          allocate({kStripPanels, kPanelRows}, builder.getF32Type()), allocate({kStripPanels, kPanelRows}, zeroType),
          allocate({kTaskTokens, kStripPanels * kPanelRows}, builder.getF32Type())};
}

void ManyTokensKernel::unpackGroup(const Group &group, Value blocks, Value panelInStrip, const Strip &strip) {
  unsigned vectors = format.vectors.size();
  builder.loop(blocks, [&](Value block) {
    SmallVector<Values> chunks = loadBlock(builder.add(group.byte, builder.mul(block, format.getBytes())));
    for (unsigned vector = 0; vector < vectors; ++vector)
      for (unsigned v = 0; v < builder.getRowVectors(); ++v) {
        Value step = builder.add(builder.mul(block, vectors), vector);
        builder.store(getFactors(chunks, vector, v, /*inPlace=*/false), strip.codes,
                      {panelInStrip, step, builder.index(v * dot.getVectorBytes())});
      }
  });
  for (unsigned v = 0; v < builder.getRowVectors(); ++v) {
    Value row = builder.index(v * builder.getLanes());
    builder.store(builder.loadHalves(operands.weight, builder.add(group.scalesByte, 2 * builder.getLanes() * v)),
                  strip.scales, {panelInStrip, row});
    if (segment.zeroPoint != ZeroPoint::Middle)
      builder.store(loadZeros(group, v), strip.zeros, {panelInStrip, row});
  }
}

/// Adds the products of one unpacked group of a panel and kTileTokens tokens to the strip's outputs.
void ManyTokensKernel::addTile(const Group &group, Value tileToken, Value panelInStrip, const Strip &strip) {
  unsigned rowVectors = builder.getRowVectors();
  int64_t steps = segment.getGroup() / kVectorColumns, perRun = steps;
  if (std::optional<int64_t> run = dot.getRunLength((int64_t(1) << bits) - 1))
    perRun = std::clamp<int64_t>(llvm::bit_floor(uint64_t(*run)), 1, std::min<int64_t>(steps, 16));
  // Where registers are wide a tile has few sums: then each has several chains of products.
  constexpr unsigned kMostChains = 8;
  unsigned sumCount = kTileTokens * rowVectors, chains = std::clamp(kMostChains / sumCount, 1u, dot.getChainCount());
  VectorType partialType = dot.getPartialType(builder.getContext());
  Values noPartials(sumCount * chains, builder.zeros(partialType)), start, tokens;
  for (int64_t t = 0; t < kTileTokens; ++t) {
    tokens.push_back(builder.add(tileToken, t));
    Value value = createStart(group, tokens.back(), 1);
    start.append(rowVectors, value);
  }
  Value tileWord = builder.add(group.word, builder.mul(tileToken, steps));
  auto addStep = [&](Value step, MutableArrayRef<Value> partials) {
    Values rows;
    for (unsigned v = 0; v < rowVectors; ++v)
      rows.push_back(builder.load(builder.getBytesType(), strip.codes,
                                  {panelInStrip, step, builder.index(v * dot.getVectorBytes())}));
    Value word = builder.add(tileWord, builder.mul(step, kTileTokens));
    for (int64_t t = 0; t < kTileTokens; ++t) {
      Value x = builder.broadcastActivations(operands.codes, builder.add(word, t));
      for (unsigned v = 0; v < rowVectors; ++v) {
        Value &partial = partials[t * rowVectors + v];
        partial = dot.addProduct(builder, partial, rows[v], x, bits);
      }
    }
  };
  auto addSteps = [&](Value step, Values partials) {
    for (unsigned chain = 0; chain < chains; ++chain)
      addStep(builder.add(step, chain), MutableArrayRef(partials).slice(chain * sumCount, sumCount));
    return partials;
  };
  auto widen = [&](ArrayRef<Value> partials, Values wide) {
    for (auto [i, partial] : llvm::enumerate(partials))
      wide[i % sumCount] = dot.addPartial(builder, wide[i % sumCount], partial, 1);
    return wide;
  };
  Values wide =
      builder.loop(builder.index(0), builder.index(steps), perRun, start, [&](Value first, ValueRange values) {
        Values sumsOfRows = llvm::to_vector(values);
        if (perRun == 1)
          return widen(addSteps(first, noPartials), sumsOfRows);
        Values partials =
            builder.loop(first, builder.add(first, perRun), chains, noPartials,
                         [&](Value step, ValueRange values) { return addSteps(step, llvm::to_vector(values)); });
        return widen(partials, sumsOfRows);
      });
  auto loadRows = [&](VectorType type, Value memory, unsigned v) {
    return builder.load(type, memory, {panelInStrip, builder.index(v * builder.getLanes())});
  };
  VectorType zeroType = segment.zeroPoint == ZeroPoint::Byte ? builder.getIntsType() : builder.getFloatsType();
  Value column = builder.mul(panelInStrip, kPanelRows);
  for (auto [t, token] : llvm::enumerate(tokens))
    addTo(
        strip.sums, builder.sub(token, firstToken), column, group, token,
        ArrayRef(wide).slice(t * rowVectors, rowVectors), 1,
        [&](unsigned v) { return loadRows(builder.getFloatsType(), strip.scales, v); },
        [&](unsigned v) { return loadRows(zeroType, strip.zeros, v); });
}

void ManyTokensKernel::build() {
  Strip strip = allocateStrip();
  builder.loop(operands.firstPanel, operands.endPanel, kStripPanels, {}, [&](Value stripPanel, ValueRange) -> Values {
    Value count =
        arith::MinUIOp::create(builder, builder.index(kStripPanels), builder.sub(operands.endPanel, stripPanel));
    // Rows of the output lie far apart, so that those of many tokens would not stay in the caches from group to group.
    auto forEachSum = [&](function_ref<void(ArrayRef<Value>, ArrayRef<Value>)> body) {
      builder.loop(builder.sub(endToken, firstToken), [&](Value token) {
        builder.loop(count, [&](Value panel) {
          for (unsigned v = 0; v < builder.getRowVectors(); ++v) {
            int64_t lane = v * builder.getLanes();
            Value row = builder.mul(builder.add(stripPanel, panel), kPanelRows);
            body({builder.add(firstToken, token), builder.add(row, lane)},
                 {token, builder.add(builder.mul(panel, kPanelRows), lane)});
          }
        });
      });
    };
    forEachSum([&](ArrayRef<Value> inOutput, ArrayRef<Value> inStrip) {
      builder.store(builder.load(builder.getFloatsType(), operands.output, inOutput), strip.sums, inStrip);
    });
    builder.loop(getGroupCount(), [&](Value index) {
      Value isFull = arith::CmpIOp::create(builder, arith::CmpIPredicate::ult, index, operands.fullGroups);
      Value blocks =
          arith::SelectOp::create(builder, isFull, builder.index(segment.getWholeBlockCount()), operands.partialBlocks);
      builder.loop(count, [&](Value panel) {
        unpackGroup(locate(builder.add(stripPanel, panel), index, blocks), blocks, panel, strip);
      });
      builder.loop(firstToken, endToken, kTileTokens, {}, [&](Value token, ValueRange) -> Values {
        builder.loop(count, [&](Value panel) {
          // Activations behind a partial group are zeros: whatever codes lie there add nothing.
          addTile(locate(builder.add(stripPanel, panel), index, blocks), token, panel, strip);
        });
        return {};
      });
    });
    forEachSum([&](ArrayRef<Value> inOutput, ArrayRef<Value> inStrip) {
      builder.store(builder.load(builder.getFloatsType(), strip.sums, inStrip), operands.output, inOutput);
    });
    return {};
  });
}

Kernel<ManyTokensOperands> jpq::getManyTokensKernel(ModuleOp module, const KernelTarget &target,
                                                    const PanelSegment &segment) {
  return getKernel(module, getKernelName("many", segment), ManyTokensOperands(),
                   [&](func::FuncOp kernel, const ManyTokensOperands &operands) {
                     ManyTokensKernel(kernel, operands, target, segment).build();
                   });
}
