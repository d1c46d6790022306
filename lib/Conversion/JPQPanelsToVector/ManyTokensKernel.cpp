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
        endToken(operands.endToken), slices(getStripPanels(segment) * format.laneRows),
        steps(segment.getGroup() / kVectorColumns),
        largest(segment.isInRuns() ? getLargestValue(segment) : (int64_t(1) << bits) - 1),
        center(dot.getCenter(largest)) {}

  void build();

private:
  /// Panels that many tokens go through together; on the stack. Each takes as many slices, of one row to a lane, as its
  /// lanes have rows.
  struct Strip {
    /// One group's codes as bytes [slice, word, lane and column], its scales and zero points [slice, lane].
    Value codes, scales, zeros;
    /// The outputs [token, slice and lane].
    Value sums;
    /// What sums of two products are begun with that take the center off codes: [pair of words, token] of a tile.
    Value centers;
  };

  Strip allocateStrip();
  void unpackGroup(const Group &group, Value blocks, Value panelInStrip, const Strip &strip);
  void startCentered(const Group &group, Value tileToken, const Strip &strip);
  Values sumProducts(const Group &group, Value tileToken, Value slice, const Strip &strip);
  Values sumCentered(const Group &group, Value tileToken, Value slice, const Strip &strip);
  void addTile(const Group &group, Value tileToken, Value slice, const Strip &strip);
  /// The codes of a word of a slice, as row vectors.
  Values loadCodes(Value slice, Value step, const Strip &strip);
  /// Sums of all tokens of a tile and row vectors, one behind the other.
  Values createStarts(const Group &group, Value tileToken, std::optional<int64_t> offset = std::nullopt);

  const Value firstToken, endToken;
  const int64_t slices, steps;
  /// The largest number that is multiplied, and what is taken off all of them if that makes sums last longer.
  const int64_t largest;
  const std::optional<int64_t> center;
};
} // namespace

ManyTokensKernel::Strip ManyTokensKernel::allocateStrip() {
  auto allocate = [&](ArrayRef<int64_t> shape, Type element) -> Value {
    return memref::AllocaOp::create(builder, MemRefType::get(shape, element), builder.getI64IntegerAttr(kChunkBytes));
  };
  Type zeroType = segment.zeroPoint == ZeroPoint::Byte ? Type(builder.getI32Type()) : Type(builder.getF32Type());
  return {allocate({slices, steps, kChunkBytes}, builder.getI8Type()),
          allocate({slices, kChunkLanes}, builder.getF32Type()), allocate({slices, kChunkLanes}, zeroType),
          allocate({kTaskTokens, slices * kChunkLanes}, builder.getF32Type()),
          center ? allocate({steps / 2 * kTileTokens}, builder.getI32Type()) : Value()};
}

void ManyTokensKernel::unpackGroup(const Group &group, Value blocks, Value panelInStrip, const Strip &strip) {
  unsigned vectors = format.vectors.size();
  Value firstSlice = builder.mul(panelInStrip, format.laneRows);
  builder.loop(blocks, [&](Value block) {
    SmallVector<Values> chunks = loadBlock(group, block);
    for (unsigned vector = 0; vector < vectors; ++vector)
      for (unsigned v = 0; v < builder.getRowVectors(); ++v) {
        // Vectors are columns behind one another, or rows.
        Value slice = segment.isInRuns() ? builder.add(firstSlice, vector) : firstSlice;
        Value step = segment.isInRuns() ? block : builder.add(builder.mul(block, vectors), vector);
        builder.store(getFactors(chunks[v], vector, /*inPlace=*/false), strip.codes,
                      {slice, step, builder.index(v * dot.getVectorBytes())});
      }
  });
  if (segment.isInRuns())
    return;
  for (unsigned v = 0; v < builder.getRowVectors(); ++v) {
    Value row = builder.index(v * builder.getLanes());
    builder.store(builder.loadHalves(operands.weight, builder.add(group.scalesByte, 2 * builder.getLanes() * v)),
                  strip.scales, {firstSlice, row});
    if (segment.zeroPoint != ZeroPoint::Middle)
      builder.store(loadZeros(group, v), strip.zeros, {firstSlice, row});
  }
}

ManyTokensKernel::Values ManyTokensKernel::loadCodes(Value slice, Value step, const Strip &strip) {
  Values rows;
  for (unsigned v = 0; v < builder.getRowVectors(); ++v)
    rows.push_back(
        builder.load(builder.getBytesType(), strip.codes, {slice, step, builder.index(v * dot.getVectorBytes())}));
  return rows;
}

ManyTokensKernel::Values ManyTokensKernel::createStarts(const Group &group, Value tileToken,
                                                        std::optional<int64_t> offset) {
  Values start;
  for (int64_t t = 0; t < kTileTokens; ++t) {
    Value value = createStart(group, builder.add(tileToken, t), 1, offset);
    start.append(builder.getRowVectors(), value);
  }
  return start;
}

/// The integer sums of a group of a slice and kTileTokens tokens.
ManyTokensKernel::Values ManyTokensKernel::sumProducts(const Group &group, Value tileToken, Value slice,
                                                       const Strip &strip) {
  unsigned rowVectors = builder.getRowVectors();
  int64_t perRun = steps;
  if (std::optional<int64_t> run = dot.getRunLength(largest))
    perRun = std::clamp<int64_t>(llvm::bit_floor(uint64_t(*run)), 1, std::min<int64_t>(steps, 16));
  // Where registers are wide a tile has few sums: then each has several chains of products.
  constexpr unsigned kMostChains = 8;
  unsigned sumCount = kTileTokens * rowVectors, chains = std::clamp(kMostChains / sumCount, 1u, dot.getChainCount());
  VectorType partialType = dot.getPartialType(builder.getContext());
  Values noPartials(sumCount * chains, builder.zeros(partialType)), start = createStarts(group, tileToken);
  Value tileWord = builder.add(group.word, builder.mul(tileToken, steps));
  auto addStep = [&](Value step, MutableArrayRef<Value> partials) {
    Values rows = loadCodes(slice, step, strip);
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
  return builder.loop(builder.index(0), builder.index(steps), perRun, start, [&](Value first, ValueRange values) {
    Values sumsOfRows = llvm::to_vector(values);
    if (perRun == 1)
      return widen(addSteps(first, noPartials), sumsOfRows);
    Values partials =
        builder.loop(first, builder.add(first, perRun), chains, noPartials,
                     [&](Value step, ValueRange values) { return addSteps(step, llvm::to_vector(values)); });
    return widen(partials, sumsOfRows);
  });
}

/// Begins the sums of all pairs of words of a tile: they are the same for all rows.
void ManyTokensKernel::startCentered(const Group &group, Value tileToken, const Strip &strip) {
  Value tileWord = builder.add(group.word, builder.mul(tileToken, steps));
  builder.loop(builder.index(steps / 2), [&](Value pair) {
    // One word of all tokens, and the next one.
    Value place = builder.mul(pair, 2 * kTileTokens);
    auto words = VectorType::get(2 * kTileTokens, builder.getI32Type());
    Value both = builder.load(words, operands.codes, builder.add(tileWord, place));
    Value products =
        dot.startCentered(builder, vector::BitCastOp::create(builder, builder.getBytesType(), both), *center);
    int64_t half = cast<VectorType>(products.getType()).getNumElements() / 2;
    auto getHalf = [&](int64_t first) {
      return vector::ExtractStridedSliceOp::create(builder, products, {first}, {half}, {1}).getResult();
    };
    Value sums = builder.add(getHalf(0), getHalf(half));
    builder.store(vector::BitCastOp::create(builder, VectorType::get(kTileTokens, builder.getI32Type()), sums),
                  strip.centers, builder.mul(pair, kTileTokens));
  });
}

/// As sumProducts(), two products to a partial sum.
ManyTokensKernel::Values ManyTokensKernel::sumCentered(const Group &group, Value tileToken, Value slice,
                                                       const Strip &strip) {
  unsigned rowVectors = builder.getRowVectors();
  Value tileWord = builder.add(group.word, builder.mul(tileToken, steps));
  VectorType partialType = dot.getPartialType(builder.getContext());
  return builder.loop(builder.index(0), builder.index(steps / 2), 1, createStarts(group, tileToken, *center),
                      [&](Value pair, ValueRange values) {
                        Values sums = llvm::to_vector(values);
                        Value step = builder.mul(pair, 2);
                        Values first = loadCodes(slice, step, strip),
                               second = loadCodes(slice, builder.add(step, 1), strip);
                        Value word = builder.add(tileWord, builder.mul(step, kTileTokens));
                        for (int64_t t = 0; t < kTileTokens; ++t) {
                          Value place = builder.add(builder.mul(pair, kTileTokens), t);
                          Value centers = vector::BitCastOp::create(builder, partialType,
                                                                    builder.broadcastActivations(strip.centers, place));
                          Value x = builder.broadcastActivations(operands.codes, builder.add(word, t)),
                                next = builder.broadcastActivations(operands.codes, builder.add(word, kTileTokens + t));
                          for (unsigned v = 0; v < rowVectors; ++v) {
                            Value partial = dot.addProduct(builder, centers, first[v], x, bits);
                            partial = dot.addProduct(builder, partial, second[v], next, bits);
                            Value &sum = sums[t * rowVectors + v];
                            sum = dot.addPartial(builder, sum, partial, 1);
                          }
                        }
                        return sums;
                      });
}

/// Adds the products of one unpacked group of a slice and kTileTokens tokens to the strip's outputs.
void ManyTokensKernel::addTile(const Group &group, Value tileToken, Value slice, const Strip &strip) {
  unsigned rowVectors = builder.getRowVectors();
  Values wide = center ? sumCentered(group, tileToken, slice, strip) : sumProducts(group, tileToken, slice, strip);
  auto loadRows = [&](VectorType type, Value memory, unsigned v) {
    return builder.load(type, memory, {slice, builder.index(v * builder.getLanes())});
  };
  VectorType zeroType = segment.zeroPoint == ZeroPoint::Byte ? builder.getIntsType() : builder.getFloatsType();
  Value column = builder.mul(slice, kChunkLanes);
  for (int64_t t = 0; t < kTileTokens; ++t) {
    Value token = builder.add(tileToken, t);
    addTo(
        strip.sums, builder.sub(token, firstToken), column, group, token,
        ArrayRef(wide).slice(t * rowVectors, rowVectors), 1,
        [&](unsigned v) { return loadRows(builder.getFloatsType(), strip.scales, v); },
        [&](unsigned v) { return loadRows(zeroType, strip.zeros, v); });
  }
}

void ManyTokensKernel::build() {
  Strip strip = allocateStrip();
  const int64_t stripPanels = getStripPanels(segment);
  builder.loop(operands.firstPanel, operands.endPanel, stripPanels, {}, [&](Value stripPanel, ValueRange) -> Values {
    Value count =
        arith::MinUIOp::create(builder, builder.index(stripPanels), builder.sub(operands.endPanel, stripPanel));
    // Rows of the output lie far apart, so that those of many tokens would not stay in the caches from group to group.
    auto forEachPanel = [&](auto move) {
      builder.loop(builder.sub(endToken, firstToken), [&](Value token) {
        builder.loop(count, [&](Value panel) {
          move(builder.add(firstToken, token), builder.add(stripPanel, panel), token,
               builder.mul(panel, segment.getPanelRows()));
        });
      });
    };
    forEachPanel(
        [&](Value token, Value panel, Value row, Value column) { loadSums(token, panel, strip.sums, row, column); });
    builder.loop(getGroupCount(), [&](Value index) {
      Value blocks = getBlockCount(index);
      builder.loop(count, [&](Value panel) {
        unpackGroup(locate(builder.add(stripPanel, panel), index, blocks), blocks, panel, strip);
      });
      builder.loop(firstToken, endToken, kTileTokens, {}, [&](Value token, ValueRange) -> Values {
        // Panels of runs may be of different ones, whose activations are rounded differently.
        if (center && !segment.isInRuns())
          startCentered(locate(stripPanel, index, blocks), token, strip);
        builder.loop(count, [&](Value panel) {
          Group group = locate(builder.add(stripPanel, panel), index, blocks);
          if (center && segment.isInRuns())
            startCentered(group, token, strip);
          // Activations behind a partial group are zeros: whatever codes lie there add nothing.
          builder.loop(builder.index(format.laneRows), [&](Value row) {
            addTile(group, token, builder.add(builder.mul(panel, format.laneRows), row), strip);
          });
        });
        return {};
      });
    });
    forEachPanel(
        [&](Value token, Value panel, Value row, Value column) { storeSums(token, panel, strip.sums, row, column); });
    return {};
  });
}

int64_t jpq::getStripPanels(const PanelSegment &segment) {
  constexpr int64_t kStripRows = 64;
  return std::max<int64_t>(1, kStripRows / segment.getPanelRows());
}

Kernel<ManyTokensOperands> jpq::getManyTokensKernel(ModuleOp module, const KernelTarget &target,
                                                    const PanelSegment &segment) {
  ManyTokensOperands optional;
  optional.product.isInRuns = segment.isInRuns();
  return getKernel(module, getKernelName("many", segment), optional,
                   [&](func::FuncOp kernel, const ManyTokensOperands &operands) {
                     ManyTokensKernel(kernel, operands, target, segment).build();
                   });
}
