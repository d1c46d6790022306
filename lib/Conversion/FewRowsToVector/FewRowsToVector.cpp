//===- FewRowsToVector.cpp - Products of a few rows as vector code --------===//
//
// One token's attention: the heads that share a key/value head are the rows. Keys and values are read once, row by row;
// what is read again, queries and sums, stays in registers.
//
//===----------------------------------------------------------------------===//

#include "../Loops.h"
#include "../Products.h"
#include "jpq/Conversion/Passes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace jpq {
#define GEN_PASS_DEF_JPQFEWROWSTOVECTOR
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Lanes of a vector, whatever the target has: LLVM splits and joins vectors. Sums depend on it.
static constexpr int64_t kLanes = 8;
/// Vectors of sums that are built side by side: enough to hide the latency of additions, and what 16 registers hold
/// beside operands.
static constexpr int64_t kSums = 12;
/// Columns of which dot products are built side by side.
static constexpr int64_t kColumns = 4;
/// How far ahead keys and values are fetched: rows of a cache lie apart, which hardware does not see coming.
static constexpr int64_t kRowsAhead = 16;
static constexpr int64_t kLineBytes = 64;

namespace {
/// A contraction of few rows: `row` and `column` are the operands that have rows and columns.
struct FewRows {
  linalg::GenericOp op;
  OpOperand *row, *column, *result;
  /// Row loops, few all together; loops of one step are left out everywhere.
  SmallVector<unsigned> rowLoops, outerLoops;
  unsigned columnLoop, depthLoop;
  /// Whether numbers of a sum lie one behind another in both operands; else columns do.
  bool isDot;
};

/// Generates the code of one contraction.
class Generator : public ImplicitLocOpBuilder {
public:
  explicit Generator(FewRows product);
  void generate();

private:
  Value index(int64_t value) { return arith::ConstantIndexOp::create(*this, value); }
  Value add(Value a, int64_t b) { return b == 0 ? a : arith::AddIOp::create(*this, a, index(b)); }

  /// Where `operand` is read for a row, a column and a term of the sum.
  SmallVector<Value> getPlace(OpOperand &operand, unsigned row, Value column, Value depth);
  Value load(OpOperand &operand, unsigned row, Value column, Value depth, bool isVector = true);
  void store(Value sum, unsigned row, Value column);
  void prefetch(Value column, Value depth);
  Value zeros(int64_t lanes) {
    return arith::ConstantOp::create(*this, getZeroAttr(VectorType::get(lanes, getF32Type())));
  }
  Value shuffleAndAdd(Value a, Value b, ArrayRef<int64_t> left, ArrayRef<int64_t> right);
  Value addLanes(ArrayRef<Value> sums);

  void generateDots(Value first, Value end, int64_t columns);
  void generateDots();
  void generateSums(Value column, int64_t vectors);
  void generateSums();

  FewRows product;
  SmallVector<Range> ranges;
  SmallVector<int64_t> sizes;
  SmallVector<Value> indices;
  /// The row loops' indices of each row.
  SmallVector<SmallVector<int64_t>> rows;
  /// Numbers in a cache line of the operand that has columns.
  int64_t lineNumbers;
  bool overwrites = false;
};
} // namespace

static bool isContiguous(OpOperand &operand, linalg::GenericOp op, unsigned loop) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  return type && map.isProjectedPermutation() && map.getNumResults() > 0 && map.isFunctionOfDim(loop) &&
         map.getDimPosition(map.getNumResults() - 1) == loop && type.isLastDimUnitStride();
}

/// Those of `loops` that do not do one step only.
static SmallVector<unsigned> getLong(ArrayRef<unsigned> loops, ArrayRef<int64_t> sizes) {
  return llvm::to_vector(llvm::make_filter_range(loops, [&](unsigned loop) { return sizes[loop] != 1; }));
}

static std::optional<FewRows> match(linalg::GenericOp op) {
  // Outside of tiles the runtime shares the work out.
  if (!op.hasPureBufferSemantics() || !isLargeProduct(op) || !op->getParentOfType<scf::ForallOp>())
    return std::nullopt;
  FailureOr<linalg::ContractionDimensions> dims = linalg::inferContractionDims(op);
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  FewRows product{op, &op->getOpOperand(0), &op->getOpOperand(1), &op->getOpOperand(2), {}, {}, 0, 0, false};
  if (countRows(op, dims->m) > kFewRows) {
    std::swap(dims->m, dims->n);
    std::swap(product.row, product.column);
  }
  SmallVector<unsigned> columns = getLong(dims->n, sizes), depths = getLong(dims->k, sizes);
  int64_t rows = countRows(op, dims->m);
  if (rows > kFewRows || rows == 0 || columns.size() != 1 || sizes[columns.front()] == 0 || depths.size() != 1)
    return std::nullopt;
  product.rowLoops = getLong(dims->m, sizes);
  product.outerLoops = getLong(dims->batch, sizes);
  product.columnLoop = columns.front();
  product.depthLoop = depths.front();
  auto isWholeVectors = [&](unsigned loop) { return !ShapedType::isDynamic(sizes[loop]) && sizes[loop] % kLanes == 0; };
  auto isF32 = [](OpOperand *operand) { return getElementTypeOrSelf(operand->get().getType()).isF32(); };
  if (!isContiguous(*product.result, op, product.columnLoop) || !isF32(product.result) || !isF32(product.row) ||
      !op.getMatchingIndexingMap(product.row).isProjectedPermutation())
    return std::nullopt;
  product.isDot = isWholeVectors(product.depthLoop) && isContiguous(*product.row, op, product.depthLoop) &&
                  isContiguous(*product.column, op, product.depthLoop);
  if (!product.isDot && !(isWholeVectors(product.columnLoop) && isContiguous(*product.column, op, product.columnLoop)))
    return std::nullopt;
  return product;
}

Generator::Generator(FewRows product)
    : ImplicitLocOpBuilder(product.op.getLoc(), product.op), product(product),
      ranges(cast<linalg::LinalgOp>(product.op.getOperation()).createLoopRanges(*this, product.op.getLoc())),
      sizes(product.op.getStaticLoopRanges()), rows(1),
      lineNumbers(kLineBytes * 8 / getElementTypeOrSelf(product.column->get().getType()).getIntOrFloatBitWidth()) {
  indices.assign(sizes.size(), index(0));
  for (unsigned rowLoop : product.rowLoops) {
    SmallVector<SmallVector<int64_t>> longer;
    for (ArrayRef<int64_t> row : rows)
      for (int64_t i = 0; i < sizes[rowLoop]; ++i) {
        longer.emplace_back(row);
        longer.back().push_back(i);
      }
    rows = longer;
  }
}

SmallVector<Value> Generator::getPlace(OpOperand &operand, unsigned row, Value column, Value depth) {
  SmallVector<Value> all = indices, place;
  for (auto [loop, i] : llvm::zip_equal(product.rowLoops, rows[row]))
    all[loop] = index(i);
  all[product.columnLoop] = column;
  all[product.depthLoop] = depth;
  for (AffineExpr expr : product.op.getMatchingIndexingMap(&operand).getResults())
    place.push_back(all[cast<AffineDimExpr>(expr).getPosition()]);
  return place;
}

Value Generator::load(OpOperand &operand, unsigned row, Value column, Value depth, bool isVector) {
  SmallVector<Value> place = getPlace(operand, row, column, depth);
  if (!isVector)
    return memref::LoadOp::create(*this, operand.get(), place);
  auto type = VectorType::get(kLanes, getElementTypeOrSelf(operand.get().getType()));
  Value stored = vector::LoadOp::create(*this, type, operand.get(), place);
  VectorType wide = type.clone(getF32Type());
  return type == wide ? stored : arith::ExtFOp::create(*this, wide, stored);
}

/// Stores sums of a row from `column` on, on top of what is there if there was no zero.
void Generator::store(Value sum, unsigned row, Value column) {
  SmallVector<Value> place = getPlace(*product.result, row, column, Value());
  Value memory = product.result->get();
  if (!overwrites)
    sum = arith::AddFOp::create(*this, vector::LoadOp::create(*this, cast<VectorType>(sum.getType()), memory, place),
                                sum);
  vector::StoreOp::create(*this, sum, memory, place);
}

/// Fetches the line with a number of the operand that has columns; nothing happens behind its end.
void Generator::prefetch(Value column, Value depth) {
  memref::PrefetchOp::create(*this, product.column->get(), getPlace(*product.column, 0, column, depth),
                             /*isWrite=*/false, /*localityHint=*/3, /*isDataCache=*/true);
}

Value Generator::shuffleAndAdd(Value a, Value b, ArrayRef<int64_t> left, ArrayRef<int64_t> right) {
  return arith::AddFOp::create(*this, vector::ShuffleOp::create(*this, a, b, left),
                               vector::ShuffleOp::create(*this, a, b, right));
}

/// The sum of the lanes of one vector, or of each of four; always in the same order.
Value Generator::addLanes(ArrayRef<Value> sums) {
  SmallVector<Value> halves;
  for (Value sum : sums)
    halves.push_back(shuffleAndAdd(sum, sum, {0, 1, 2, 3}, {4, 5, 6, 7}));
  if (halves.size() == 1) {
    Value pair = shuffleAndAdd(halves[0], halves[0], {0, 1}, {2, 3});
    return shuffleAndAdd(pair, pair, {0}, {1});
  }
  Value first = shuffleAndAdd(halves[0], halves[1], {0, 1, 4, 5}, {2, 3, 6, 7}),
        second = shuffleAndAdd(halves[2], halves[3], {0, 1, 4, 5}, {2, 3, 6, 7});
  return shuffleAndAdd(first, second, {0, 2, 4, 6}, {1, 3, 5, 7});
}

/// Dot products of all rows with columns of [first, end), so many at a time.
void Generator::generateDots(Value first, Value end, int64_t columns) {
  createLoop(*this, first, end, columns, {}, [&](Value column, ValueRange) -> SmallVector<Value> {
    SmallVector<Value> sums(rows.size() * columns, zeros(kLanes));
    for (int64_t depth = 0; depth < sizes[product.depthLoop]; depth += kLanes) {
      SmallVector<Value> factors;
      for (unsigned row = 0; row < rows.size(); ++row)
        factors.push_back(load(*product.row, row, column, index(depth)));
      for (int64_t i = 0; i < columns; ++i) {
        if (depth % lineNumbers == 0)
          prefetch(add(column, i + kRowsAhead), index(depth));
        Value term = load(*product.column, 0, add(column, i), index(depth));
        for (unsigned row = 0; row < rows.size(); ++row) {
          Value &sum = sums[row * columns + i];
          sum = vector::FMAOp::create(*this, factors[row], term, sum);
        }
      }
    }
    for (unsigned row = 0; row < rows.size(); ++row)
      store(addLanes(ArrayRef(sums).slice(row * columns, columns)), row, column);
    return {};
  });
}

void Generator::generateDots() {
  Value end = getValueOrCreateConstantIndexOp(*this, getLoc(), ranges[product.columnLoop].size);
  Value rest = arith::RemUIOp::create(*this, end, index(kColumns));
  Value whole = arith::SubIOp::create(*this, end, rest);
  generateDots(index(0), whole, kColumns);
  generateDots(whole, end, 1);
}

/// The sums of all rows for some vectors of columns from `column` on.
void Generator::generateSums(Value column, int64_t vectors) {
  Value end = getValueOrCreateConstantIndexOp(*this, getLoc(), ranges[product.depthLoop].size);
  SmallVector<Value> zero(rows.size() * vectors, zeros(kLanes));
  SmallVector<Value> sums = createLoop(*this, index(0), end, 1, zero, [&](Value depth, ValueRange before) {
    SmallVector<Value> factors, after(before);
    for (unsigned row = 0; row < rows.size(); ++row)
      factors.push_back(vector::BroadcastOp::create(*this, before[0].getType(),
                                                    load(*product.row, row, column, depth, /*isVector=*/false)));
    for (int64_t i = 0; i < vectors; ++i) {
      Value place = add(column, i * kLanes);
      if (i * kLanes % lineNumbers == 0)
        prefetch(place, add(depth, kRowsAhead));
      Value term = load(*product.column, 0, place, depth);
      for (unsigned row = 0; row < rows.size(); ++row) {
        Value &sum = after[row * vectors + i];
        sum = vector::FMAOp::create(*this, factors[row], term, sum);
      }
    }
    return after;
  });
  for (unsigned row = 0; row < rows.size(); ++row)
    for (int64_t i = 0; i < vectors; ++i)
      store(sums[row * vectors + i], row, add(column, i * kLanes));
}

void Generator::generateSums() {
  int64_t vectors = sizes[product.columnLoop] / kLanes, most = kSums / int64_t(rows.size());
  // Equal parts, as few as possible.
  int64_t parts = llvm::divideCeil(vectors, most), size = llvm::divideCeil(vectors, parts);
  for (int64_t done = 0; done < vectors; done += size)
    generateSums(index(done * kLanes), std::min(size, vectors - done));
}

void Generator::generate() {
  if (linalg::FillOp fill = findZeroFill(product.op)) {
    overwrites = true;
    fill.erase();
  }
  for (unsigned outer : product.outerLoops) {
    Value end = getValueOrCreateConstantIndexOp(*this, getLoc(), ranges[outer].size);
    auto around = scf::ForOp::create(*this, index(0), end, index(1));
    indices[outer] = around.getInductionVar();
    setInsertionPointToStart(around.getBody());
  }
  product.isDot ? generateDots() : generateSums();
  product.op.erase();
}

namespace {
struct JPQFewRowsToVectorPass : jpq::impl::JPQFewRowsToVectorBase<JPQFewRowsToVectorPass> {
  void runOnOperation() override {
    getOperation().walk([](linalg::GenericOp op) {
      if (std::optional<FewRows> product = match(op))
        Generator(*product).generate();
    });
  }
};
} // namespace
