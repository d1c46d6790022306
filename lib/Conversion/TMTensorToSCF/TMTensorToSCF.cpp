//===- TMTensorToSCF.cpp - Scans and sorts become loops -------------------===//
//
// A sort merges runs of sorted elements, twice as long in every pass: stable, and quick for rows of any length.
//
//===----------------------------------------------------------------------===//

#include "jpq/Conversion/Passes.h"
#include "jpq/Dialect/TMTensor/IR/TMTensorDialect.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"

namespace jpq {
#define GEN_PASS_DEF_JPQTMTENSORTOSCF
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// What `body` yields for `arguments`.
static Value inlineBody(OpBuilder &builder, Block &body, ValueRange arguments) {
  IRMapping mapping;
  mapping.map(body.getArguments(), arguments);
  for (Operation &op : body.without_terminator())
    builder.clone(op, mapping);
  return mapping.lookupOrDefault(body.getTerminator()->getOperand(0));
}

static Value createSize(OpBuilder &builder, Location location, Value tensor, int64_t dimension) {
  return getValueOrCreateConstantIndexOp(builder, location, tensor::getMixedSize(builder, location, tensor, dimension));
}

using LoopBody = function_ref<SmallVector<Value>(OpBuilder &, Location, Value, ValueRange)>;

/// Counts from 0 to `end`.
static SmallVector<Value> createLoop(OpBuilder &builder, Location location, Value end, ValueRange carried,
                                     LoopBody body) {
  Value zero = arith::ConstantIndexOp::create(builder, location, 0),
        one = arith::ConstantIndexOp::create(builder, location, 1);
  auto loop = scf::ForOp::create(
      builder, location, zero, end, one, carried,
      [&](OpBuilder &b, Location l, Value i, ValueRange values) { scf::YieldOp::create(b, l, body(b, l, i, values)); });
  return loop.getResults();
}

using RowBody = function_ref<SmallVector<Value>(OpBuilder &, Location, ArrayRef<Value>, ValueRange)>;

/// Goes through the rows of `tensor` along `dimension`; `body` gets the other coordinates.
static SmallVector<Value> forEachRow(OpBuilder &builder, Location location, Value tensor, int64_t dimension,
                                     ValueRange carried, RowBody body) {
  int64_t rank = cast<RankedTensorType>(tensor.getType()).getRank();
  SmallVector<Value> lower, upper, steps;
  for (int64_t i = 0; i < rank; ++i) {
    if (i == dimension)
      continue;
    lower.push_back(arith::ConstantIndexOp::create(builder, location, 0));
    upper.push_back(createSize(builder, location, tensor, i));
    steps.push_back(arith::ConstantIndexOp::create(builder, location, 1));
  }
  scf::LoopNest nest = scf::buildLoopNest(builder, location, lower, upper, steps, carried,
                                          [&](OpBuilder &b, Location l, ValueRange at, ValueRange values) {
                                            return body(b, l, llvm::to_vector(at), values);
                                          });
  return nest.results;
}

static SmallVector<Value> getPlace(ArrayRef<Value> row, int64_t dimension, Value i) {
  SmallVector<Value> place(row);
  place.insert(place.begin() + dimension, i);
  return place;
}

static SmallVector<Value> lower(OpBuilder &builder, tm_tensor::ScanOp op) {
  int64_t dimension = op.getDimension();
  Value size = createSize(builder, op.getLoc(), op.getInput(), dimension);
  auto scanRow = [&](OpBuilder &b, Location l, ArrayRef<Value> row, ValueRange tensors) -> SmallVector<Value> {
    Value first = tensor::ExtractOp::create(b, l, tensors[1], row);
    // The output, what the next element is combined with, and the last element.
    SmallVector<Value> carried =
        createLoop(b, l, size, {tensors[0], first, first},
                   [&](OpBuilder &b, Location l, Value i, ValueRange values) -> SmallVector<Value> {
                     SmallVector<Value> place = getPlace(row, dimension, i);
                     Value element = tensor::ExtractOp::create(b, l, op.getInput(), place), soFar = values[1];
                     Block &body = op.getBody().front();
                     if (!op.getInclusive()) {
                       Value output = tensor::InsertOp::create(b, l, soFar, values[0], place);
                       return {output, inlineBody(b, body, {soFar, element}), soFar};
                     }
                     Value isFirst = arith::CmpIOp::create(b, l, arith::CmpIPredicate::eq, i,
                                                           arith::ConstantIndexOp::create(b, l, 0));
                     auto begin = [&](OpBuilder &b, Location l) { scf::YieldOp::create(b, l, element); };
                     auto goOn = [&](OpBuilder &b, Location l) {
                       scf::YieldOp::create(b, l, inlineBody(b, body, {soFar, element}));
                     };
                     Value combined = scf::IfOp::create(b, l, isFirst, begin, goOn).getResult(0);
                     return {tensor::InsertOp::create(b, l, combined, values[0], place), combined, combined};
                   });
    return {carried[0], tensor::InsertOp::create(b, l, carried[2], tensors[1], row)};
  };
  return forEachRow(builder, op.getLoc(), op.getInput(), dimension, {op.getOutput(), op.getAccumulator()}, scanRow);
}

namespace {
/// The loops of one sort.
class SortLowering {
public:
  explicit SortLowering(tm_tensor::SortOp op) : op(op), count(op.getOutputs().size()), dimension(op.getDimension()) {}

  SmallVector<Value> lower(OpBuilder &builder);

private:
  /// How often runs of one element must be doubled until one run is as long as a row.
  Value countPasses(OpBuilder &builder);
  /// Merges pairs of sorted runs of `width` elements of one row; gives the tensors and the buffers.
  SmallVector<Value> mergeRuns(OpBuilder &builder, Location location, ArrayRef<Value> row, Value width,
                               ValueRange tensors, ValueRange buffers);
  /// Whether `right`, which stands behind `left`, has to come before it.
  Value mustSwap(OpBuilder &builder, Location location, ValueRange left, ValueRange right);

  tm_tensor::SortOp op;
  unsigned count;
  int64_t dimension;
  Value size;
};
} // namespace

Value SortLowering::countPasses(OpBuilder &builder) {
  Location location = op.getLoc();
  int64_t known = cast<RankedTensorType>(op.getOutputs().front().getType()).getDimSize(dimension);
  if (!ShapedType::isDynamic(known))
    return arith::ConstantIndexOp::create(builder, location, known > 1 ? llvm::Log2_64_Ceil(known) : 0);
  auto constant = [&](int64_t value) -> Value { return arith::ConstantIntOp::create(builder, location, value, 64); };
  // Nothing is left to do for no element as for one.
  Value elements = arith::IndexCastOp::create(builder, location, builder.getI64Type(), size);
  elements = arith::MaxSIOp::create(builder, location, elements, constant(1));
  Value zeros = math::CountLeadingZerosOp::create(builder, location,
                                                  arith::SubIOp::create(builder, location, elements, constant(1)));
  return arith::IndexCastOp::create(builder, location, builder.getIndexType(),
                                    arith::SubIOp::create(builder, location, constant(64), zeros));
}

Value SortLowering::mustSwap(OpBuilder &builder, Location location, ValueRange left, ValueRange right) {
  SmallVector<Value> asIs, swapped;
  for (auto [a, b] : llvm::zip_equal(left, right)) {
    asIs.append({a, b});
    swapped.append({b, a});
  }
  Block &body = op.getBody().front();
  Value mayStay = inlineBody(builder, body, asIs), maySwap = inlineBody(builder, body, swapped);
  Value isFalse = arith::ConstantIntOp::create(builder, location, 0, 1);
  return arith::SelectOp::create(builder, location, mayStay, isFalse, maySwap);
}

SmallVector<Value> SortLowering::mergeRuns(OpBuilder &builder, Location location, ArrayRef<Value> row, Value width,
                                           ValueRange tensors, ValueRange buffers) {
  Value zero = arith::ConstantIndexOp::create(builder, location, 0),
        one = arith::ConstantIndexOp::create(builder, location, 1);
  Value pair = arith::AddIOp::create(builder, location, width, width),
        last = arith::SubIOp::create(builder, location, size, one);
  // The next of the left and of the right run, and the buffers.
  SmallVector<Value> carried = {zero, zero};
  llvm::append_range(carried, buffers);
  carried = createLoop(
      builder, location, size, carried,
      [&](OpBuilder &b, Location l, Value i, ValueRange values) -> SmallVector<Value> {
        auto least = [&](Value x, Value y) -> Value { return arith::MinSIOp::create(b, l, x, y); };
        auto isEnd = [&](Value x, Value end) -> Value {
          return arith::CmpIOp::create(b, l, arith::CmpIPredicate::sge, x, end);
        };
        Value offset = arith::RemSIOp::create(b, l, i, pair);
        Value begin = arith::SubIOp::create(b, l, i, offset);
        Value middle = least(arith::AddIOp::create(b, l, begin, width), size),
              end = least(arith::AddIOp::create(b, l, begin, pair), size);
        Value isFirst = arith::CmpIOp::create(b, l, arith::CmpIPredicate::eq, offset, zero);
        Value left = arith::SelectOp::create(b, l, isFirst, begin, values[0]),
              right = arith::SelectOp::create(b, l, isFirst, middle, values[1]);
        SmallVector<Value> lefts, rights;
        for (Value tensor : tensors) {
          lefts.push_back(tensor::ExtractOp::create(b, l, tensor, getPlace(row, dimension, least(left, last))));
          rights.push_back(tensor::ExtractOp::create(b, l, tensor, getPlace(row, dimension, least(right, last))));
        }
        Value takeRight = arith::OrIOp::create(b, l, isEnd(left, middle), mustSwap(b, l, lefts, rights));
        Value isFalse = arith::ConstantIntOp::create(b, l, 0, 1);
        takeRight = arith::SelectOp::create(b, l, isEnd(right, end), isFalse, takeRight);
        Value taken = arith::IndexCastUIOp::create(b, l, b.getIndexType(), takeRight);
        SmallVector<Value> next = {arith::AddIOp::create(b, l, left, arith::SubIOp::create(b, l, one, taken)),
                                   arith::AddIOp::create(b, l, right, taken)};
        for (auto [a, z, buffer] : llvm::zip_equal(lefts, rights, values.drop_front(2)))
          next.push_back(tensor::InsertOp::create(b, l, arith::SelectOp::create(b, l, takeRight, z, a), buffer, i));
        return next;
      });
  SmallVector<Value> merged(ArrayRef(carried).drop_front(2));
  SmallVector<Value> results =
      createLoop(builder, location, size, tensors, [&](OpBuilder &b, Location l, Value i, ValueRange values) {
        SmallVector<Value> copied;
        for (auto [buffer, tensor] : llvm::zip_equal(merged, values))
          copied.push_back(tensor::InsertOp::create(b, l, tensor::ExtractOp::create(b, l, buffer, i), tensor,
                                                    getPlace(row, dimension, i)));
        return copied;
      });
  llvm::append_range(results, merged);
  return results;
}

SmallVector<Value> SortLowering::lower(OpBuilder &builder) {
  Location location = op.getLoc();
  size = createSize(builder, location, op.getOutputs().front(), dimension);
  Value passes = countPasses(builder);
  SmallVector<Value> carried(op.getOutputs());
  // A buffer each: equal empty tensors would become one that two loop arguments write.
  int64_t length = cast<RankedTensorType>(op.getOutputs().front().getType()).getDimSize(dimension);
  for (Value output : op.getOutputs())
    carried.push_back(bufferization::AllocTensorOp::create(
        builder, location, RankedTensorType::get(length, getElementTypeOrSelf(output)),
        ShapedType::isDynamic(length) ? ValueRange(size) : ValueRange()));
  SmallVector<Value> sorted = forEachRow(
      builder, location, op.getOutputs().front(), dimension, carried,
      [&](OpBuilder &b, Location l, ArrayRef<Value> row, ValueRange values) {
        return createLoop(b, l, passes, values, [&](OpBuilder &b, Location l, Value pass, ValueRange values) {
          Value width = arith::ShLIOp::create(b, l, arith::ConstantIndexOp::create(b, l, 1), pass);
          return mergeRuns(b, l, row, width, values.take_front(count), values.take_back(count));
        });
      });
  sorted.truncate(count);
  return sorted;
}

namespace {
struct JPQTMTensorToSCFPass : jpq::impl::JPQTMTensorToSCFBase<JPQTMTensorToSCFPass> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    getOperation().walk([&](Operation *op) {
      if (!isa<tm_tensor::ScanOp, tm_tensor::SortOp>(op))
        return;
      rewriter.setInsertionPoint(op);
      if (auto scan = dyn_cast<tm_tensor::ScanOp>(op))
        rewriter.replaceOp(op, lower(rewriter, scan));
      else
        rewriter.replaceOp(op, SortLowering(cast<tm_tensor::SortOp>(op)).lower(rewriter));
    });
  }
};
} // namespace
