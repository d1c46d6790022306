//===- FewTokensKernel.cpp - Products for one to four tokens --------------===//

#include "FewTokensKernel.h"
#include "MatrixKernel.h"
#include "SegmentCodes.h"
#include "llvm/ADT/bit.h"

using namespace mlir;
using namespace jpq;

void FewTokensOperands::visit(OperandTypes types, OperandVisitor visit) {
  product.visit(types, visit);
  visit(firstToken, types.getIndexType());
  visit(streams, types.getIndexType());
}

namespace {
class FewTokensKernel : MatrixKernel {
public:
  FewTokensKernel(func::FuncOp function, const FewTokensOperands &operands, const KernelTarget &target,
                  const PanelSegment &segment)
      : MatrixKernel(function, operands.product, target, segment), firstToken(operands.firstToken),
        streams(operands.streams) {}

  void build(unsigned tokens);

private:
  void addGroup(const Group &group, std::optional<Value> blocks, ArrayRef<Value> tokens);
  bool keepsCodesInPlace(unsigned tokens) const;
  void buildInGroups(ArrayRef<Value> tokens);
  void buildInRuns(ArrayRef<Value> tokens);
  void addGroupOfRun(const Group &group, Value blocks, ArrayRef<Value> tokens, Value sums);

  const Value firstToken, streams;
};
} // namespace

bool FewTokensKernel::keepsCodesInPlace(unsigned tokens) const {
  // Partial sums for each shift must fit into the registers beside the codes.
  constexpr unsigned kMaxPartials = 8;
  return dot.prefersCodesInPlace() && bits <= 2 && tokens * builder.getRowVectors() * (4 / bits) <= kMaxPartials;
}

/// Adds the products of one group to the output's rows of its panel: all of its blocks, or the first `blocks`.
void FewTokensKernel::addGroup(const Group &group, std::optional<Value> blocks, ArrayRef<Value> tokens) {
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
    SmallVector<Values> chunks = loadBlock(group, block);
    Value word = builder.add(group.word, builder.mul(block, vectors * tokens.size()));
    int64_t held = 0;
    for (unsigned vector = 0; vector < vectors; ++vector) {
      Values factors;
      for (unsigned v = 0; v < rowVectors; ++v)
        factors.push_back(getFactors(chunks[v], vector, inPlace));
      for (unsigned t = 0; t < tokens.size(); ++t) {
        Value x = builder.broadcastActivations(operands.codes, builder.add(word, vector * tokens.size() + t));
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
    scaleRows.push_back(builder.loadHalves(operands.weight, builder.add(group.scalesByte, 2 * builder.getLanes() * v)));
    zeroRows.push_back(segment.zeroPoint == ZeroPoint::Middle ? Value() : loadZeros(group, v));
  }
  Value row = builder.mul(group.panel, kChunkLanes);
  for (auto [t, token] : llvm::enumerate(tokens))
    addTo(
        operands.output, token, row, group, token, ArrayRef(wide).slice(t * rowVectors, rowVectors), factor,
        [&](unsigned v) { return scaleRows[v]; }, [&](unsigned v) { return zeroRows[v]; });
}

void FewTokensKernel::buildInGroups(ArrayRef<Value> tokens) {
  // Rounds of `streams` panels side by side, then of single panels for the rest.
  Value panels = builder.sub(operands.endPanel, operands.firstPanel);
  Value shared = arith::DivUIOp::create(builder, panels, streams);
  Value inStreams = builder.mul(shared, streams);
  Value rounds = builder.add(shared, builder.sub(panels, inStreams));
  builder.loop(rounds, [&](Value round) {
    Value isShared = arith::CmpIOp::create(builder, arith::CmpIPredicate::ult, round, shared);
    Value single = builder.add(inStreams, builder.sub(round, shared));
    Value start =
        builder.add(operands.firstPanel, arith::SelectOp::create(builder, isShared, round, single).getResult());
    Value count = arith::SelectOp::create(builder, isShared, streams, builder.index(1));
    auto forEachStream = [&](function_ref<void(Value)> body) {
      builder.loop(count, [&](Value stream) { body(builder.add(start, builder.mul(stream, shared))); });
    };
    Value blocks = builder.index(segment.getWholeBlockCount());
    builder.loop(operands.fullGroups, [&](Value index) {
      forEachStream([&](Value panel) { addGroup(locate(panel, index, blocks), std::nullopt, tokens); });
    });
    Value isPartial =
        arith::CmpIOp::create(builder, arith::CmpIPredicate::ne, operands.partialBlocks, builder.index(0));
    auto branch = scf::IfOp::create(builder, isPartial);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(branch.thenBlock());
    forEachStream([&](Value panel) {
      addGroup(locate(panel, operands.fullGroups, operands.partialBlocks), operands.partialBlocks, tokens);
    });
  });
}

/// Adds the products of one group of a panel of runs to `sums`: lanes sum one row at a time, of those that the
/// registers have room for.
void FewTokensKernel::addGroupOfRun(const Group &group, Value blocks, ArrayRef<Value> tokens, Value sums) {
  unsigned rowVectors = builder.getRowVectors(), tokenCount = tokens.size();
  // Half of the registers: the others hold codes, tables and activations.
  const unsigned mostSums = dot.getVectorBytes() == 64 ? 16 : 8;
  // Row vectors share activations, but constants would not stay in registers beside many sums.
  const bool takesBoth = format.laneRows * tokenCount * rowVectors <= mostSums / 2;
  const unsigned rowsAtOnce = std::min(format.laneRows, mostSums / tokenCount),
                 vectorsAtOnce = takesBoth ? rowVectors : 1;
  const bool widens = dot.getRunLength(getLargestValue(segment)).has_value();
  const Values starts =
      llvm::map_to_vector(tokens, [&](Value token) { return createStart(group, token, /*factor=*/1); });
  Value noPartial = builder.zeros(dot.getPartialType(builder.getContext()));
  for (unsigned firstVector = 0; firstVector < rowVectors; firstVector += vectorsAtOnce)
    for (unsigned firstRow = 0; firstRow < format.laneRows; firstRow += rowsAtOnce) {
      // [token, row, row vector]
      auto sumAt = [&](unsigned t, unsigned row, unsigned v) { return (t * rowsAtOnce + row) * vectorsAtOnce + v; };
      Values start;
      for (Value value : starts)
        start.append(rowsAtOnce * vectorsAtOnce, value);
      const bool isFirst = firstVector == 0 && firstRow == 0;
      Values all = builder.loop(builder.index(0), blocks, 1, start, [&](Value block, ValueRange values) {
        Values next = llvm::to_vector(values), activations;
        Value word = builder.add(group.word, builder.mul(block, tokenCount));
        for (unsigned t = 0; t < tokenCount; ++t)
          activations.push_back(builder.broadcastActivations(operands.codes, builder.add(word, t)));
        for (unsigned v = 0; v < vectorsAtOnce; ++v) {
          Values chunks = loadChunks(group, block, firstVector + v, isFirst && v == 0);
          for (unsigned row = 0; row < rowsAtOnce; ++row) {
            Value factors = getFactors(chunks, firstRow + row, /*inPlace=*/false);
            for (unsigned t = 0; t < tokenCount; ++t) {
              Value &sum = next[sumAt(t, row, v)];
              if (widens)
                sum =
                    dot.addPartial(builder, sum, dot.addProduct(builder, noPartial, factors, activations[t], bits), 1);
              else
                sum = dot.addProduct(builder, sum, factors, activations[t], bits);
            }
          }
        }
        return next;
      });
      for (unsigned t = 0; t < tokenCount; ++t)
        for (unsigned row = 0; row < rowsAtOnce; ++row)
          addTo(
              sums, builder.index(t), builder.index((firstRow + row) * kChunkLanes + firstVector * builder.getLanes()),
              group, tokens[t], ArrayRef(all).slice(sumAt(t, row, 0), vectorsAtOnce), 1,
              [](unsigned) { return Value(); }, [](unsigned) { return Value(); });
    }
}

void FewTokensKernel::buildInRuns(ArrayRef<Value> tokens) {
  Value sums = memref::AllocaOp::create(
      builder, MemRefType::get({int64_t(tokens.size()), segment.getPanelRows()}, builder.getF32Type()),
      builder.getI64IntegerAttr(kChunkBytes));
  Value groups = getGroupCount(), none = builder.index(0);
  builder.loop(operands.firstPanel, operands.endPanel, 1, {}, [&](Value panel, ValueRange) -> Values {
    for (auto [t, token] : llvm::enumerate(tokens))
      loadSums(token, panel, sums, builder.index(t), none);
    builder.loop(groups, [&](Value index) {
      Value blocks = getBlockCount(index);
      addGroupOfRun(locate(panel, index, blocks), blocks, tokens, sums);
    });
    for (auto [t, token] : llvm::enumerate(tokens))
      storeSums(token, panel, sums, builder.index(t), none);
    return {};
  });
}

void FewTokensKernel::build(unsigned tokens) {
  Values all;
  for (unsigned t = 0; t < tokens; ++t)
    all.push_back(builder.add(firstToken, t));
  if (segment.isInRuns())
    buildInRuns(all);
  else
    buildInGroups(all);
}

Kernel<FewTokensOperands> jpq::getFewTokensKernel(ModuleOp module, const KernelTarget &target,
                                                  const PanelSegment &segment, unsigned tokens) {
  FewTokensOperands optional;
  optional.product.isInRuns = segment.isInRuns();
  return getKernel(module, getKernelName("few", segment) + "_" + std::to_string(tokens), optional,
                   [&](func::FuncOp kernel, const FewTokensOperands &operands) {
                     FewTokensKernel(kernel, operands, target, segment).build(tokens);
                   });
}
