//===- Kernels.cpp - Functions that compute with packed weights -----------===//

#include "Kernels.h"
#include "KernelBuilder.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/FormatVariadic.h"
#include <array>

using namespace mlir;
using namespace jpq;

static StringRef getName(ZeroPoint zeroPoint) {
  return zeroPoint == ZeroPoint::Middle ? "middle" : zeroPoint == ZeroPoint::Byte ? "byte" : "minimum";
}

static std::string getKernelName(StringRef kind, const PanelSegment &segment) {
  if (!segment.levels.empty()) {
    std::string name = llvm::formatv("jpq_{0}_codebook_group{1}", kind, segment.group);
    for (int8_t level : segment.levels)
      name += (level < 0 ? "_m" : "_") + std::to_string(std::abs(level));
    return name;
  }
  return llvm::formatv("jpq_{0}_{1}bit_group{2}_{3}", kind, segment.bits, segment.group, getName(segment.zeroPoint));
}

static MemRefType getMemRefType(Type element, unsigned rank) {
  return MemRefType::get(SmallVector<int64_t>(rank, ShapedType::kDynamic), element);
}

/// Bits of what codes stand for: levels are of 7 bits, their zero point is the middle of those.
static unsigned getValueBits(const PanelSegment &segment) {
  return segment.levels.empty() ? segment.bits : llvm::Log2_64(kHighestLevel + 1 - kLowestLevel);
}

/// The zero point of what codes stand for, where it is the same for all groups.
static int64_t getFixedZero(const PanelSegment &segment) {
  return segment.zeroPoint == ZeroPoint::Middle ? int64_t(1) << (getValueBits(segment) - 1) : 0;
}

/// The levels that all codes stand for, as unsigned bytes.
static std::array<uint8_t, 16> getLevelTable(const PanelSegment &segment) {
  std::array<uint8_t, 16> table = {};
  for (auto [code, level] : llvm::enumerate(segment.levels))
    table[code] = uint8_t(level - kLowestLevel);
  return table;
}

namespace {
/// Builds kernels of matrix products with one segment.
class MatrixKernel {
public:
  MatrixKernel(func::FuncOp function, const KernelTarget &target, const PanelSegment &segment)
      : target(target), dot(*target.dot), segment(segment), format(segment.getFormat()), bits(getValueBits(segment)),
        builder(function.getLoc(), OpBuilder(function.getBody().front().getTerminator()), dot.getVectorBytes()) {
    auto arguments = function.getArguments();
    weight = arguments[0], activations = arguments[1], sums = arguments[2], scales = arguments[3],
    output = arguments[4], panelBytes = arguments[5], offset = arguments[6], firstWord = arguments[7],
    firstGroup = arguments[8], fullGroups = arguments[9], partialBlocks = arguments[10], firstPanel = arguments[11],
    endPanel = arguments[12], extra[0] = arguments[13], extra[1] = arguments[14];
    tokenCount = memref::DimOp::create(builder, scales, 1);
  }

  static SmallVector<Type> getArgumentTypes(MLIRContext *context);
  void buildFewTokens(unsigned tokens);
  void buildManyTokens();

private:
  using Values = SmallVector<Value>;

  /// One group of one panel.
  struct Group {
    /// Of the panel; of the group's first byte, its first word of activations (all tokens together) and its number in
    /// the activations.
    Value panel, byte, word, number;
    /// Behind the blocks.
    Value scalesByte;
  };

  /// Panels that many tokens go through together; on the stack.
  struct Strip {
    /// One group's codes as bytes [panel, word, row and column], its scales and zero points [panel, row].
    Value codes, scales, zeros;
    /// The outputs [token, row].
    Value sums;
  };

  Group locate(Value panel, Value index, Value blocks);
  Value getGroupCount();

  /// Chunk `chunk` of the block at `byte`, as row vectors; [chunk][row vector]
  SmallVector<Values> loadBlock(Value byte);
  /// The numbers that code vector `vector` of row vector `v` stands for, ready to be multiplied.
  Value getFactors(ArrayRef<Values> chunks, unsigned vector, unsigned v, bool inPlace);
  /// What lanes start from: what the fixed zero point and the product's offset take off, times `factor`.
  Value createStart(const Group &group, Value token, int64_t factor);
  /// Adds integer sums, `factor` times too large, to the row of `memory` from `column` on.
  void addTo(Value memory, Value row, Value column, const Group &group, Value token, ArrayRef<Value> sumsOfRows,
             int64_t factor, function_ref<Value(unsigned)> getScales, function_ref<Value(unsigned)> getZeros);
  Value loadZeros(const Group &group, unsigned rowVector);

  // Few tokens.
  void addGroup(const Group &group, std::optional<Value> blocks, ArrayRef<Value> tokens);
  bool keepsCodesInPlace(unsigned tokens) const;

  // Many tokens.
  Strip allocateStrip();
  void unpackGroup(const Group &group, Value blocks, Value panelInStrip, const Strip &strip);
  void addTile(const Group &group, Value firstToken, Value panelInStrip, const Strip &strip);

  const KernelTarget &target;
  const DotProduct &dot;
  const PanelSegment &segment;
  const BlockFormat &format;
  /// Of the numbers that are multiplied.
  unsigned bits;
  KernelBuilder builder;
  Value weight, activations, sums, scales, output, panelBytes, offset, firstWord, firstGroup, fullGroups, partialBlocks,
      firstPanel, endPanel, extra[2];
  /// Tokens of the operands, in tiles.
  Value tokenCount;
};
} // namespace

SmallVector<Type> MatrixKernel::getArgumentTypes(MLIRContext *context) {
  Builder b(context);
  SmallVector<Type> types = {getMemRefType(b.getI8Type(), 1), getMemRefType(b.getI32Type(), 1),
                             getMemRefType(b.getI32Type(), 2), getMemRefType(b.getF32Type(), 2),
                             getMemRefType(b.getF32Type(), 2)};
  types.append(10, b.getIndexType());
  return types;
}

MatrixKernel::Group MatrixKernel::locate(Value panel, Value index, Value blocks) {
  Group group;
  group.panel = panel;
  group.byte = builder.add(builder.add(builder.mul(panel, panelBytes), offset),
                           builder.mul(index, segment.getWholeGroupBytes()));
  Value words = builder.add(firstWord, builder.mul(index, segment.group / kVectorColumns));
  group.word = builder.mul(words, tokenCount);
  group.number = builder.add(firstGroup, index);
  group.scalesByte = builder.add(group.byte, builder.mul(blocks, format.getBytes()));
  return group;
}

Value MatrixKernel::getGroupCount() {
  Value isPartial =
      arith::CmpIOp::create(builder, arith::CmpIPredicate::ne, partialBlocks, builder.index(0)).getResult();
  Value one = arith::IndexCastUIOp::create(builder, builder.getIndexType(), isPartial);
  return builder.add(fullGroups, one);
}

SmallVector<MatrixKernel::Values> MatrixKernel::loadBlock(Value byte) {
  SmallVector<Values> chunks(format.chunks);
  for (unsigned chunk = 0; chunk < format.chunks; ++chunk) {
    for (unsigned v = 0; v < builder.getRowVectors(); ++v)
      chunks[chunk].push_back(builder.load(builder.getBytesType(), weight,
                                           builder.add(byte, chunk * kChunkBytes + v * dot.getVectorBytes())));
    if (target.prefetchBytes != 0)
      memref::PrefetchOp::create(builder, weight, builder.add(byte, chunk * kChunkBytes + target.prefetchBytes),
                                 /*isWrite=*/false, /*localityHint=*/3, /*isDataCache=*/true);
  }
  return chunks;
}

Value MatrixKernel::getFactors(ArrayRef<Values> chunks, unsigned vector, unsigned v, bool inPlace) {
  Values ofRows = llvm::map_to_vector(chunks, [&](const Values &chunk) { return chunk[v]; });
  Value codes = builder.extractCodes(ofRows, format.vectors[vector], inPlace);
  if (!segment.levels.empty())
    codes = dot.lookUp(builder, codes, getLevelTable(segment));
  return dot.prepareCodes(builder, codes, bits);
}

Value MatrixKernel::createStart(const Group &group, Value token, int64_t factor) {
  int64_t times = (dot.getCodeOffset(bits) - getFixedZero(segment)) * factor;
  if (times == 0)
    return builder.zeros(builder.getIntsType());
  Value sum = memref::LoadOp::create(builder, sums, ValueRange{group.number, token});
  return builder.broadcast(
      arith::MulIOp::create(builder, sum, arith::ConstantIntOp::create(builder, builder.getI32Type(), times)));
}

Value MatrixKernel::loadZeros(const Group &group, unsigned rowVector) {
  unsigned lanes = builder.getLanes();
  Value zeros = builder.add(group.scalesByte, 2 * kPanelRows);
  if (segment.zeroPoint == ZeroPoint::Minimum)
    return builder.loadHalves(weight, builder.add(zeros, 2 * lanes * rowVector));
  Value bytes =
      builder.load(VectorType::get(lanes, builder.getI8Type()), weight, builder.add(zeros, lanes * rowVector));
  return arith::ExtUIOp::create(builder, builder.getIntsType(), bytes);
}

void MatrixKernel::addTo(Value memory, Value row, Value column, const Group &group, Value token,
                         ArrayRef<Value> sumsOfRows, int64_t factor, function_ref<Value(unsigned)> getScales,
                         function_ref<Value(unsigned)> getZeros) {
  Value scale = memref::LoadOp::create(builder, scales, ValueRange{group.number, token});
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
    sum = memref::LoadOp::create(builder, sums, ValueRange{group.number, token});
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

//===----------------------------------------------------------------------===//
// Few tokens
//===----------------------------------------------------------------------===//

bool MatrixKernel::keepsCodesInPlace(unsigned tokens) const {
  // Partial sums for each shift must fit into the registers beside the codes.
  constexpr unsigned kMaxPartials = 8;
  return dot.prefersCodesInPlace() && bits <= 2 && tokens * builder.getRowVectors() * (4 / bits) <= kMaxPartials;
}

/// Adds the products of one group to the output's rows of its panel: all of its blocks, or the first `blocks`.
void MatrixKernel::addGroup(const Group &group, std::optional<Value> blocks, ArrayRef<Value> tokens) {
  unsigned rowVectors = builder.getRowVectors(), vectors = format.vectors.size();
  bool inPlace = keepsCodesInPlace(tokens.size());
  // Partial sums of a row vector: one for each shift, or for each independent chain.
  unsigned kinds = inPlace ? 4 / bits : std::min(dot.getChainCount(), vectors);
  auto getKind = [&](unsigned vector) {
    return inPlace ? KernelBuilder::getShift(format.vectors[vector]) / bits : vector % kinds;
  };
  int64_t factor = inPlace ? int64_t(1) << (4 - bits) : 1;
  auto getFactor = [&](unsigned kind) { return inPlace ? factor >> (kind * bits) : 1; };
  int64_t largest = ((int64_t(1) << bits) - 1) * factor;
  std::optional<int64_t> run = dot.getRunLength(largest);
  unsigned perKind = vectors / kinds;

  auto partialAt = [&](unsigned t, unsigned v, unsigned kind) { return (t * rowVectors + v) * kinds + kind; };
  VectorType partialType = dot.getPartialType(builder.getContext());
  Values noPartials(tokens.size() * rowVectors * kinds, builder.zeros(partialType));
  auto widen = [&](ArrayRef<Value> partials, MutableArrayRef<Value> wide) {
    for (unsigned t = 0; t < tokens.size(); ++t)
      for (unsigned v = 0; v < rowVectors; ++v)
        for (unsigned kind = 0; kind < kinds; ++kind) {
          Value &sum = wide[t * rowVectors + v];
          sum = dot.addPartial(builder, sum, partials[partialAt(t, v, kind)], getFactor(kind));
        }
  };
  // Adds block `block`; widens inside of it where a partial sum holds less than a block.
  auto addBlock = [&](Value block, Values partials, MutableArrayRef<Value> wide) {
    SmallVector<Values> chunks = loadBlock(builder.add(group.byte, builder.mul(block, format.getBytes())));
    Value word = builder.add(group.word, builder.mul(block, vectors * tokens.size()));
    int64_t held = 0;
    for (unsigned vector = 0; vector < vectors; ++vector) {
      Values factors;
      for (unsigned v = 0; v < rowVectors; ++v)
        factors.push_back(getFactors(chunks, vector, v, inPlace));
      for (unsigned t = 0; t < tokens.size(); ++t) {
        Value x = builder.broadcastActivations(activations, builder.add(word, vector * tokens.size() + t));
        for (unsigned v = 0; v < rowVectors; ++v) {
          Value &partial = partials[partialAt(t, v, getKind(vector))];
          partial = dot.addProduct(builder, partial, factors[v], x, bits);
        }
      }
      if (run && *run < perKind && (++held == *run || vector + 1 == vectors)) {
        widen(partials, wide);
        partials = noPartials;
        held = 0;
      }
    }
    return partials;
  };
  // Adds blocks [first, end), which one run of partial sums can hold.
  auto addRun = [&](Value first, Value end, Values wide) {
    Values partials = builder.loop(first, end, 1, noPartials, [&](Value block, ValueRange values) {
      return addBlock(block, llvm::to_vector(values), {});
    });
    widen(partials, wide);
    return wide;
  };

  Values start;
  for (Value token : tokens) {
    Value value = createStart(group, token, factor);
    start.append(rowVectors, value);
  }
  int64_t all = segment.getWholeBlockCount(), perRun = all;
  if (run)
    perRun = std::clamp<int64_t>(llvm::bit_floor(uint64_t(*run / perKind)), 1, all);
  Values wide;
  if (run && *run < perKind)
    wide = builder.loop(builder.index(0), blocks.value_or(builder.index(all)), 1, start,
                        [&](Value block, ValueRange values) {
                          Values sumsOfRows = llvm::to_vector(values);
                          addBlock(block, noPartials, sumsOfRows);
                          return sumsOfRows;
                        });
  else if (!run)
    wide = addRun(builder.index(0), blocks.value_or(builder.index(all)), start);
  else if (blocks)
    wide = builder.loop(builder.index(0), *blocks, 1, start, [&](Value block, ValueRange values) {
      Values sumsOfRows = llvm::to_vector(values);
      widen(addBlock(block, noPartials, {}), sumsOfRows);
      return sumsOfRows;
    });
  else
    wide = builder.loop(builder.index(0), builder.index(all), perRun, start, [&](Value first, ValueRange values) {
      return addRun(first, builder.add(first, perRun), llvm::to_vector(values));
    });

  SmallVector<Value> scaleRows, zeroRows;
  for (unsigned v = 0; v < rowVectors; ++v) {
    scaleRows.push_back(builder.loadHalves(weight, builder.add(group.scalesByte, 2 * builder.getLanes() * v)));
    zeroRows.push_back(segment.zeroPoint == ZeroPoint::Middle ? Value() : loadZeros(group, v));
  }
  Value row = builder.mul(group.panel, kPanelRows);
  for (auto [t, token] : llvm::enumerate(tokens))
    addTo(
        output, token, row, group, token, ArrayRef(wide).slice(t * rowVectors, rowVectors), factor,
        [&](unsigned v) { return scaleRows[v]; }, [&](unsigned v) { return zeroRows[v]; });
}

void MatrixKernel::buildFewTokens(unsigned tokens) {
  Value firstToken = extra[0], streams = extra[1];
  Values all;
  for (unsigned t = 0; t < tokens; ++t)
    all.push_back(builder.add(firstToken, t));
  // Rounds of `streams` panels side by side, then of single panels for the rest.
  Value panels = builder.sub(endPanel, firstPanel);
  Value shared = arith::DivUIOp::create(builder, panels, streams);
  Value inStreams = builder.mul(shared, streams);
  Value rounds = builder.add(shared, builder.sub(panels, inStreams));
  builder.loop(rounds, [&](Value round) {
    Value isShared = arith::CmpIOp::create(builder, arith::CmpIPredicate::ult, round, shared);
    Value single = builder.add(inStreams, builder.sub(round, shared));
    Value start = builder.add(firstPanel, arith::SelectOp::create(builder, isShared, round, single).getResult());
    Value count = arith::SelectOp::create(builder, isShared, streams, builder.index(1));
    auto forEachStream = [&](function_ref<void(Value)> body) {
      builder.loop(count, [&](Value stream) { body(builder.add(start, builder.mul(stream, shared))); });
    };
    Value blocks = builder.index(segment.getWholeBlockCount());
    builder.loop(fullGroups, [&](Value index) {
      forEachStream([&](Value panel) { addGroup(locate(panel, index, blocks), std::nullopt, all); });
    });
    Value isPartial = arith::CmpIOp::create(builder, arith::CmpIPredicate::ne, partialBlocks, builder.index(0));
    auto branch = scf::IfOp::create(builder, isPartial);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(branch.thenBlock());
    forEachStream([&](Value panel) { addGroup(locate(panel, fullGroups, partialBlocks), partialBlocks, all); });
  });
}

//===----------------------------------------------------------------------===//
// Many tokens
//===----------------------------------------------------------------------===//

MatrixKernel::Strip MatrixKernel::allocateStrip() {
  auto allocate = [&](ArrayRef<int64_t> shape, Type element) -> Value {
    return memref::AllocaOp::create(builder, MemRefType::get(shape, element), builder.getI64IntegerAttr(kChunkBytes));
  };
  Type zeroType = segment.zeroPoint == ZeroPoint::Byte ? Type(builder.getI32Type()) : Type(builder.getF32Type());
  return {allocate({kStripPanels, segment.group / kVectorColumns, kChunkBytes}, builder.getI8Type()),
          allocate({kStripPanels, kPanelRows}, builder.getF32Type()), allocate({kStripPanels, kPanelRows}, zeroType),
          allocate({kTaskTokens, kStripPanels * kPanelRows}, builder.getF32Type())};
}

void MatrixKernel::unpackGroup(const Group &group, Value blocks, Value panelInStrip, const Strip &strip) {
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
    builder.store(builder.loadHalves(weight, builder.add(group.scalesByte, 2 * builder.getLanes() * v)), strip.scales,
                  {panelInStrip, row});
    if (segment.zeroPoint != ZeroPoint::Middle)
      builder.store(loadZeros(group, v), strip.zeros, {panelInStrip, row});
  }
}

/// Adds the products of one unpacked group of a panel and kTileTokens tokens to the strip's outputs.
void MatrixKernel::addTile(const Group &group, Value tileToken, Value panelInStrip, const Strip &strip) {
  unsigned rowVectors = builder.getRowVectors();
  int64_t steps = segment.group / kVectorColumns, perRun = steps;
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
  Value firstWord = builder.add(group.word, builder.mul(tileToken, steps));
  auto addStep = [&](Value step, MutableArrayRef<Value> partials) {
    Values rows;
    for (unsigned v = 0; v < rowVectors; ++v)
      rows.push_back(builder.load(builder.getBytesType(), strip.codes,
                                  {panelInStrip, step, builder.index(v * dot.getVectorBytes())}));
    Value word = builder.add(firstWord, builder.mul(step, kTileTokens));
    for (int64_t t = 0; t < kTileTokens; ++t) {
      Value x = builder.broadcastActivations(activations, builder.add(word, t));
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
        strip.sums, builder.sub(token, extra[0]), column, group, token,
        ArrayRef(wide).slice(t * rowVectors, rowVectors), 1,
        [&](unsigned v) { return loadRows(builder.getFloatsType(), strip.scales, v); },
        [&](unsigned v) { return loadRows(zeroType, strip.zeros, v); });
}

void MatrixKernel::buildManyTokens() {
  Value firstToken = extra[0], endToken = extra[1];
  Strip strip = allocateStrip();
  builder.loop(firstPanel, endPanel, kStripPanels, {}, [&](Value stripPanel, ValueRange) -> Values {
    Value count = arith::MinUIOp::create(builder, builder.index(kStripPanels), builder.sub(endPanel, stripPanel));
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
      builder.store(builder.load(builder.getFloatsType(), output, inOutput), strip.sums, inStrip);
    });
    builder.loop(getGroupCount(), [&](Value index) {
      Value isFull = arith::CmpIOp::create(builder, arith::CmpIPredicate::ult, index, fullGroups);
      Value blocks =
          arith::SelectOp::create(builder, isFull, builder.index(segment.getWholeBlockCount()), partialBlocks);
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
      builder.store(builder.load(builder.getFloatsType(), strip.sums, inStrip), output, inOutput);
    });
    return {};
  });
}

/// The kernel of that name; `build` fills in a new one.
static func::FuncOp getKernel(ModuleOp module, StringRef name, TypeRange arguments,
                              function_ref<void(func::FuncOp)> build) {
  if (auto known = module.lookupSymbol<func::FuncOp>(name))
    return known;
  func::FuncOp kernel = createKernel(module, name, arguments);
  build(kernel);
  return kernel;
}

func::FuncOp jpq::getFewTokensKernel(ModuleOp module, const KernelTarget &target, const PanelSegment &segment,
                                     unsigned tokens) {
  return getKernel(module, getKernelName("few", segment) + "_" + std::to_string(tokens),
                   MatrixKernel::getArgumentTypes(module.getContext()),
                   [&](func::FuncOp kernel) { MatrixKernel(kernel, target, segment).buildFewTokens(tokens); });
}

func::FuncOp jpq::getManyTokensKernel(ModuleOp module, const KernelTarget &target, const PanelSegment &segment) {
  return getKernel(module, getKernelName("many", segment), MatrixKernel::getArgumentTypes(module.getContext()),
                   [&](func::FuncOp kernel) { MatrixKernel(kernel, target, segment).buildManyTokens(); });
}

//===----------------------------------------------------------------------===//
// Activations and rows
//===----------------------------------------------------------------------===//

func::FuncOp jpq::getQuantizeKernel(ModuleOp module, unsigned group, unsigned permutationBits, int64_t tile) {
  Builder b(module.getContext());
  auto input = MemRefType::get({ShapedType::kDynamic, ShapedType::kDynamic}, b.getF32Type(),
                               StridedLayoutAttr::get(b.getContext(), ShapedType::kDynamic, {ShapedType::kDynamic, 1}));
  SmallVector<Type> arguments = {input, getMemRefType(b.getI32Type(), 1), getMemRefType(b.getI32Type(), 2),
                                 getMemRefType(b.getF32Type(), 2)};
  arguments.append(5, b.getIndexType());
  std::string name = llvm::formatv("jpq_quantize_group{0}_{1}", group, tile);
  if (permutationBits != 0) {
    arguments.push_back(getMemRefType(b.getIntegerType(permutationBits), 1));
    name += "_permuted" + std::to_string(permutationBits);
  }
  return getKernel(module, name, arguments, [&](func::FuncOp kernel) {
    constexpr int64_t kStep = 16;
    KernelBuilder builder(kernel.getLoc(), OpBuilder(kernel.getBody().front().getTerminator()), kStep * 4);
    auto get = [&](unsigned i) -> Value { return kernel.getArgument(i); };
    Value codes = get(1), sums = get(2), scales = get(3), firstColumn = get(4), columns = get(5), firstWord = get(6),
          firstGroup = get(7), token = get(8);
    VectorType floats = builder.getFloatsType(), ints = builder.getIntsType();
    Value groups = arith::CeilDivUIOp::create(builder, columns, builder.index(group));
    builder.loop(groups, [&](Value index) {
      Value start = builder.mul(index, group);
      auto load = [&](Value column) -> Value {
        Value within = builder.add(start, column);
        Value left = arith::MaxSIOp::create(builder, builder.sub(columns, within), builder.index(0));
        Value mask = vector::CreateMaskOp::create(builder, VectorType::get(kStep, builder.getI1Type()), left);
        Value place = builder.add(firstColumn, within);
        if (permutationBits == 0)
          return vector::MaskedLoadOp::create(builder, floats, get(0), ValueRange{token, place}, mask,
                                              builder.zeros(floats));
        VectorType narrow = VectorType::get(kStep, builder.getIntegerType(permutationBits));
        Value columnsOfLanes =
            vector::MaskedLoadOp::create(builder, narrow, get(9), place, mask, builder.zeros(narrow));
        VectorType wide = VectorType::get(kStep, builder.getI64Type());
        return vector::GatherOp::create(builder, floats, get(0), ValueRange{token, builder.index(0)},
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
      Value wordsBefore = builder.add(firstWord, builder.mul(index, words));
      Value lane = arith::RemUIOp::create(builder, token, builder.index(tile));
      Value firstPlace = builder.add(builder.mul(wordsBefore, memref::DimOp::create(builder, scales, 1)),
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
                                builder.store(words, codes, place);
                              else
                                for (int64_t word = 0; word < kStep / kVectorColumns; ++word)
                                  memref::StoreOp::create(builder, vector::ExtractOp::create(builder, words, word),
                                                          codes, builder.add(place, word * tile));
                              return {builder.add(values.front(), whole)};
                            })
                      .front();
      Value total = vector::ReductionOp::create(builder, vector::CombiningKind::ADD, sum);
      Value number = builder.add(firstGroup, index);
      memref::StoreOp::create(builder, total, sums, ValueRange{number, token});
      memref::StoreOp::create(builder, scale, scales, ValueRange{number, token});
    });
  });
}

func::FuncOp jpq::getLookupKernel(ModuleOp module, const PanelSegment &segment) {
  Builder b(module.getContext());
  SmallVector<Type> arguments = {getMemRefType(b.getI8Type(), 1), getMemRefType(b.getF32Type(), 2)};
  arguments.append(5, b.getIndexType());
  return getKernel(module, getKernelName("lookup", segment), arguments, [&](func::FuncOp kernel) {
    // A "vector" is the four bytes of one row in a chunk.
    KernelBuilder builder(kernel.getLoc(), OpBuilder(kernel.getBody().front().getTerminator()), kChunkBytes);
    auto get = [&](unsigned i) -> Value { return kernel.getArgument(i); };
    Value weight = get(0), output = get(1), offset = get(2), row = get(3), columns = get(4), outputRow = get(5),
          firstColumn = get(6);
    const BlockFormat &format = segment.getFormat();
    auto bytes = VectorType::get(kVectorColumns, builder.getI8Type()),
         floats = VectorType::get(kVectorColumns, builder.getF32Type());
    auto broadcast = [&](Value scalar) -> Value { return vector::BroadcastOp::create(builder, floats, scalar); };
    auto loadHalf = [&](Value byte) -> Value {
      Value pair = builder.load(VectorType::get(2, builder.getI8Type()), weight, byte);
      Value half = vector::BitCastOp::create(builder, VectorType::get(1, builder.getF16Type()), pair);
      Value wide = arith::ExtFOp::create(builder, VectorType::get(1, builder.getF32Type()), half);
      return vector::ExtractOp::create(builder, wide, int64_t(0));
    };
    builder.loop(arith::CeilDivUIOp::create(builder, columns, builder.index(segment.group)), [&](Value index) {
      Value start = builder.mul(index, segment.group),
            byte = builder.add(offset, builder.mul(index, segment.getWholeGroupBytes()));
      Value width = arith::MinUIOp::create(builder, builder.sub(columns, start), builder.index(segment.group));
      Value blocks = arith::CeilDivUIOp::create(builder, width, builder.index(format.getColumns()));
      Value scales = builder.add(byte, builder.mul(blocks, format.getBytes()));
      Value scale = broadcast(loadHalf(builder.add(scales, builder.mul(row, 2))));
      Value zeros = builder.add(scales, 2 * kPanelRows), zero, minimum;
      if (segment.zeroPoint == ZeroPoint::Middle) {
        zero = arith::ConstantOp::create(builder, builder.getF32FloatAttr(float(getFixedZero(segment))));
        zero = broadcast(zero);
      } else if (segment.zeroPoint == ZeroPoint::Byte) {
        Value code = memref::LoadOp::create(builder, weight, ValueRange{builder.add(zeros, row)});
        zero = broadcast(arith::UIToFPOp::create(builder, builder.getF32Type(), code));
      } else {
        minimum = broadcast(loadHalf(builder.add(zeros, builder.mul(row, 2))));
      }
      builder.loop(blocks, [&](Value block) {
        Value place =
            builder.add(builder.add(byte, builder.mul(block, format.getBytes())), builder.mul(row, kVectorColumns));
        SmallVector<Value> chunks;
        for (unsigned chunk = 0; chunk < format.chunks; ++chunk)
          chunks.push_back(builder.load(bytes, weight, builder.add(place, chunk * kChunkBytes)));
        Value column = builder.add(start, builder.mul(block, format.getColumns()));
        for (auto [vector, fields] : llvm::enumerate(format.vectors)) {
          Value first = builder.add(column, vector * kVectorColumns);
          Value codes = builder.extractCodes(chunks, fields);
          if (!segment.levels.empty())
            codes = lookUpBySelection(builder, codes, getLevelTable(segment));
          Value values = arith::UIToFPOp::create(builder, floats, codes);
          if (zero)
            values = arith::SubFOp::create(builder, values, zero);
          values = arith::MulFOp::create(builder, values, scale);
          if (minimum)
            values = arith::AddFOp::create(builder, values, minimum);
          Value left = arith::MaxSIOp::create(builder, builder.sub(columns, first), builder.index(0));
          Value mask =
              vector::CreateMaskOp::create(builder, VectorType::get(kVectorColumns, builder.getI1Type()), left);
          vector::MaskedStoreOp::create(builder, output, ValueRange{outputRow, builder.add(firstColumn, first)}, mask,
                                        values);
        }
      });
    });
  });
}
