//===- SimplifyShapes.cpp - Reshapes and broadcasts, seen through ---------===//
//
// Torch-MLIR does not use that sizes which it computes are equal, or not negative: heads of a text of dynamic length
// are split by a tensor.reshape, and read by bodies that ask for each index whether its dimension is broadcast. Numbers
// that go with heads, as ALiBi's slopes do, are computed from their places.
//
//===----------------------------------------------------------------------===//

#include "SimplifyShapes.h"
#include "SizeProduct.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Analysis/DataFlow/IntegerRangeAnalysis.h"
#include "mlir/Analysis/DataFlow/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace jpq;

/// Elements of a vector that becomes a constant.
static constexpr int64_t kConstantElements = 1024;

/// The tensors from outside that a body reads elements of, in its order.
static SmallVector<tensor::ExtractOp> findReads(linalg::GenericOp op) {
  SmallVector<tensor::ExtractOp> reads;
  op.walk([&](tensor::ExtractOp extract) {
    if (!op->isAncestor(extract.getTensor().getParentRegion()->getParentOp()))
      reads.push_back(extract);
  });
  return reads;
}

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

/// Integers that can have only one value become constants (no size is below zero), and sizes of values become sizes of
/// arguments.
static LogicalResult simplifyScalars(FunctionOpInterface function) {
  DataFlowSolver solver;
  dataflow::loadBaselineAnalyses(solver);
  solver.load<dataflow::IntegerRangeAnalysis>();
  if (failed(solver.initializeAndRun(function)))
    return failure();
  OpBuilder builder(function.getContext());
  for (Operation &op : function.getFunctionBody().front())
    for (Value result : op.getResults()) {
      auto *range = solver.lookupState<dataflow::IntegerValueRangeLattice>(result);
      if (!result.getType().isIntOrIndex() || matchPattern(result, m_Constant()) || !range ||
          range->getValue().isUninitialized())
        continue;
      std::optional<APInt> value = range->getValue().getValue().getConstantValue();
      if (!value)
        continue;
      builder.setInsertionPoint(&op);
      Value constant =
          arith::ConstantOp::create(builder, op.getLoc(), builder.getIntegerAttr(result.getType(), *value));
      result.replaceAllUsesWith(constant);
    }
  RewritePatternSet patterns(function.getContext());
  memref::populateResolveRankedShapedTypeResultDimsPatterns(patterns);
  tensor::DimOp::getCanonicalizationPatterns(patterns, function.getContext());
  return applyPatternsGreedily(function, std::move(patterns));
}

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

namespace {
/// Dimensions [first, first + count) of a source and of a result that have as many elements.
struct Segment {
  ReassociationIndices source, result;
};
} // namespace

static SizeProduct multiply(ArrayRef<SizeProduct> sizes) {
  SizeProduct product;
  for (const SizeProduct &size : sizes)
    product *= size;
  return product;
}

/// Divides both sides into the shortest runs that are of equal size; nothing if that is not known.
static std::optional<SmallVector<Segment>> divide(ArrayRef<SizeProduct> source, ArrayRef<SizeProduct> result) {
  SmallVector<Segment> segments;
  size_t s = 0, r = 0;
  auto findNext = [&]() -> std::optional<std::pair<size_t, size_t>> {
    for (size_t total = 2; total <= source.size() - s + result.size() - r; ++total)
      for (size_t count = 1; count < total; ++count) {
        size_t other = total - count;
        if (count <= source.size() - s && other <= result.size() - r &&
            multiply(source.slice(s, count)) == multiply(result.slice(r, other)))
          return std::pair(count, other);
      }
    return std::nullopt;
  };
  while (s < source.size() && r < result.size()) {
    auto next = findNext();
    if (!next)
      return std::nullopt;
    auto [sources, results] = *next;
    segments.push_back({llvm::to_vector<2>(llvm::seq<int64_t>(s, s + sources)),
                        llvm::to_vector<2>(llvm::seq<int64_t>(r, r + results))});
    s += sources;
    r += results;
  }
  // Dimensions of one element are left.
  if (segments.empty() || !multiply(source.drop_front(s)).isOne() || !multiply(result.drop_front(r)).isOne())
    return std::nullopt;
  for (; s < source.size(); ++s)
    segments.back().source.push_back(s);
  for (; r < result.size(); ++r)
    segments.back().result.push_back(r);
  return segments;
}

/// The sizes of a reshape's result. One that nothing is known of is what all others leave.
static void inferUnknownSize(ArrayRef<SizeProduct> source, MutableArrayRef<SizeProduct> result) {
  for (unsigned unknown = 0; unknown < result.size(); ++unknown)
    for (const SizeProduct &candidate : source) {
      SizeProduct others;
      for (unsigned dim = 0; dim < result.size(); ++dim)
        others *= dim == unknown ? candidate : result[dim];
      // If the elements are as many, the size is the candidate.
      if (others == multiply(source))
        result[unknown] = candidate;
    }
}

/// Writes a reshape as a collapse, an expansion, or both.
static void resolveReshape(tensor::ReshapeOp reshape) {
  auto source = dyn_cast<RankedTensorType>(reshape.getSource().getType()),
       result = dyn_cast<RankedTensorType>(reshape.getType());
  auto listed = reshape.getShape().getDefiningOp<tensor::FromElementsOp>();
  if (!source || !result || !listed || source.getRank() == 0 || result.getRank() == 0 ||
      llvm::is_contained(source.getShape(), 0) || llvm::is_contained(result.getShape(), 0))
    return;
  SmallVector<SizeProduct> sourceSizes, resultSizes;
  for (int64_t dim = 0; dim < source.getRank(); ++dim)
    sourceSizes.push_back(SizeProduct::ofDim(reshape.getSource(), dim));
  for (int64_t dim = 0; dim < result.getRank(); ++dim)
    resultSizes.push_back(SizeProduct::ofDim(reshape.getResult(), dim));
  inferUnknownSize(sourceSizes, resultSizes);
  std::optional<SmallVector<Segment>> segments = divide(sourceSizes, resultSizes);
  if (!segments)
    return;

  SmallVector<ReassociationIndices> collapsed, expanded;
  SmallVector<int64_t> shape;
  for (const Segment &segment : *segments) {
    collapsed.push_back(segment.source);
    expanded.push_back(segment.result);
    auto count = [](RankedTensorType type, ArrayRef<int64_t> dims) {
      int64_t size = 1;
      for (int64_t dim : dims)
        size =
            type.isDynamicDim(dim) || ShapedType::isDynamic(size) ? ShapedType::kDynamic : size * type.getDimSize(dim);
      return size;
    };
    shape.push_back(count(source, segment.source));
    // Where only one side's type knows a size, a reshape is needed to say so.
    if (shape.back() != count(result, segment.result))
      return;
  }
  OpBuilder builder(reshape);
  Location location = reshape.getLoc();
  Value value = reshape.getSource();
  if (int64_t(segments->size()) != source.getRank())
    value = tensor::CollapseShapeOp::create(builder, location, source.clone(shape), value, collapsed);
  if (int64_t(segments->size()) != result.getRank()) {
    SmallVector<OpFoldResult> sizes;
    for (auto [size, element] : llvm::zip_equal(result.getShape(), listed.getElements())) {
      if (!ShapedType::isDynamic(size))
        sizes.push_back(builder.getIndexAttr(size));
      else if (element.getType().isIndex())
        sizes.push_back(element);
      else
        sizes.push_back(arith::IndexCastOp::create(builder, location, builder.getIndexType(), element).getResult());
    }
    value = tensor::ExpandShapeOp::create(builder, location, result, value, expanded, sizes);
  }
  reshape.replaceAllUsesWith(value);
  reshape.erase();
}

//===----------------------------------------------------------------------===//
// Reads at the loops' own indices
//===----------------------------------------------------------------------===//

/// The extent of a loop.
static std::optional<SizeProduct> getLoopSize(linalg::GenericOp op, unsigned loop) {
  for (OpOperand &operand : op->getOpOperands())
    for (auto [dim, expr] : llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults()))
      if (auto position = dyn_cast<AffineDimExpr>(expr); position && position.getPosition() == loop)
        return SizeProduct::ofDim(operand.get(), dim);
  return std::nullopt;
}

/// What indexing map result reads dimension `dim` of `tensor` at `index`; null if none does.
static AffineExpr matchIndex(linalg::GenericOp op, Value index, Value tensor, unsigned dim) {
  MLIRContext *context = op.getContext();
  if (matchPattern(index, m_Zero()))
    return SizeProduct::ofDim(tensor, dim).isOne() ? getAffineConstantExpr(0, context) : AffineExpr();
  // `size == 1 ? 0 : i` is i in a loop of that size.
  while (auto select = index.getDefiningOp<arith::SelectOp>()) {
    auto compare = select.getCondition().getDefiningOp<arith::CmpIOp>();
    auto loop = select.getFalseValue().getDefiningOp<linalg::IndexOp>();
    if (!compare || !loop || compare.getPredicate() != arith::CmpIPredicate::eq ||
        !matchPattern(compare.getRhs(), m_One()) || !matchPattern(select.getTrueValue(), m_Zero()) ||
        getLoopSize(op, loop.getDim()) != SizeProduct::ofScalar(compare.getLhs()))
      return {};
    index = loop;
  }
  auto loop = index.getDefiningOp<linalg::IndexOp>();
  if (!loop || loop->getParentOp() != op || getLoopSize(op, loop.getDim()) != SizeProduct::ofDim(tensor, dim))
    return {};
  return getAffineDimExpr(loop.getDim(), context);
}

/// Gives an op whose body reads elements of other tensors, all of them where an indexing map would, those as operands.
static void makeOperands(linalg::GenericOp op) {
  SmallVector<tensor::ExtractOp> reads = findReads(op);
  SmallVector<AffineMap> maps;
  for (tensor::ExtractOp read : reads) {
    SmallVector<AffineExpr> exprs;
    for (auto [dim, index] : llvm::enumerate(read.getIndices()))
      if (AffineExpr expr = matchIndex(op, index, read.getTensor(), dim))
        exprs.push_back(expr);
    // Rows of weights are looked up, which raising knows.
    if (exprs.size() != read.getIndices().size() || read.getTensor().getDefiningOp<GetWeightOp>())
      return;
    maps.push_back(AffineMap::get(op.getNumLoops(), 0, exprs, op.getContext()));
  }
  if (reads.empty() || !op.hasPureTensorSemantics())
    return;
  SmallVector<Value> inputs(op.getInputs());
  unsigned first = inputs.size();
  SmallVector<AffineMap> allMaps = op.getIndexingMapsArray();
  allMaps.insert(allMaps.begin() + first, maps.begin(), maps.end());
  for (tensor::ExtractOp read : reads)
    inputs.push_back(read.getTensor());
  OpBuilder builder(op);
  auto changed = linalg::GenericOp::create(builder, op.getLoc(), op.getResultTypes(), inputs, op.getOutputs(), allMaps,
                                           op.getIteratorTypesArray());
  changed.getRegion().takeBody(op.getRegion());
  Block *body = changed.getBody();
  for (auto [i, read] : llvm::enumerate(reads)) {
    read.replaceAllUsesWith(Value(body->insertArgument(first + i, read.getType(), read.getLoc())));
    read.erase();
  }
  for (Operation &nested : llvm::make_early_inc_range(llvm::reverse(*body)))
    if (isOpTriviallyDead(&nested))
      nested.erase();
  op.replaceAllUsesWith(changed.getResults());
  op.erase();
}

//===----------------------------------------------------------------------===//
// Constants in disguise
//===----------------------------------------------------------------------===//

namespace {
/// The elements of tensors that depend on nothing but constants and their places.
class Evaluator {
public:
  /// Null if `value` is no such tensor, or a large one.
  DenseElementsAttr evaluate(Value value);

private:
  DenseElementsAttr evaluateReshaped(Value source, RankedTensorType type);
  DenseElementsAttr evaluateLoops(linalg::GenericOp op, RankedTensorType type);

  DenseMap<Value, DenseElementsAttr> known;
};
} // namespace

DenseElementsAttr Evaluator::evaluate(Value value) {
  if (auto found = known.find(value); found != known.end())
    return found->second;
  DenseElementsAttr result;
  auto type = dyn_cast<RankedTensorType>(value.getType());
  Operation *op = value.getDefiningOp();
  if (type && op && type.hasStaticShape() && type.getNumElements() <= kConstantElements) {
    if (matchPattern(value, m_Constant(&result)))
      ;
    else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op))
      result = evaluateReshaped(expand.getSrc(), type);
    else if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op))
      result = evaluateReshaped(collapse.getSrc(), type);
    else if (auto fill = dyn_cast<linalg::FillOp>(op)) {
      if (Attribute element; matchPattern(fill.getInputs()[0], m_Constant(&element)))
        result = DenseElementsAttr::get(type, element);
    } else if (auto generic = dyn_cast<linalg::GenericOp>(op))
      result = evaluateLoops(generic, type);
  }
  known[value] = result;
  return result;
}

DenseElementsAttr Evaluator::evaluateReshaped(Value source, RankedTensorType type) {
  DenseElementsAttr elements = evaluate(source);
  return elements ? elements.reshape(type) : elements;
}

/// The values of a body's ops at one place; false if one cannot be folded.
static bool evaluateBody(Block *body, DenseMap<Value, Attribute> &values, ArrayRef<int64_t> place) {
  Builder builder(body->getParentOp()->getContext());
  auto getConstant = [&](Value value) -> Attribute {
    Attribute constant = values.lookup(value);
    if (!constant)
      matchPattern(value, m_Constant(&constant));
    return constant;
  };
  for (Operation &op : body->without_terminator()) {
    if (auto index = dyn_cast<linalg::IndexOp>(op)) {
      values[index] = builder.getIndexAttr(place[index.getDim()]);
      continue;
    }
    if (op.getNumRegions() > 0 || op.getNumResults() != 1 || !isPure(&op))
      return false;
    SmallVector<Attribute> operands = llvm::map_to_vector(op.getOperands(), getConstant);
    SmallVector<OpFoldResult> folded;
    // Folders may change the op itself: ask a copy.
    OwningOpRef<Operation *> copy(op.clone());
    if (failed(copy->fold(operands, folded)))
      return false;
    Attribute result;
    if (folded.empty())
      return false;
    if (auto value = dyn_cast<Value>(folded.front()))
      result = getConstant(value);
    else
      result = cast<Attribute>(folded.front());
    if (!result)
      return false;
    values[op.getResult(0)] = result;
  }
  return true;
}

DenseElementsAttr Evaluator::evaluateLoops(linalg::GenericOp op, RankedTensorType type) {
  if (op->getNumResults() != 1 || op.getNumLoops() != op.getNumParallelLoops() || !findReads(op).empty() ||
      !op.getIndexingMapsArray().back().isIdentity() || !type.getElementType().isIntOrIndexOrFloat())
    return {};
  SmallVector<DenseElementsAttr> inputs;
  for (Value input : op.getInputs())
    if (!inputs.emplace_back(evaluate(input)))
      return {};
  Block *body = op.getBlock();
  if (!body->getArguments().back().use_empty())
    return {};
  SmallVector<Attribute> elements;
  SmallVector<int64_t> strides = computeStrides(type.getShape());
  for (int64_t i = 0; i < type.getNumElements(); ++i) {
    SmallVector<int64_t> place = delinearize(i, strides);
    DenseMap<Value, Attribute> values;
    for (auto [input, operand] : llvm::zip_equal(inputs, op.getDpsInputOperands())) {
      SmallVector<uint64_t> at;
      for (AffineExpr expr : op.getMatchingIndexingMap(operand).getResults()) {
        auto loop = dyn_cast<AffineDimExpr>(expr);
        auto constant = dyn_cast<AffineConstantExpr>(expr);
        if (!loop && !constant)
          return {};
        at.push_back(loop ? place[loop.getPosition()] : constant.getValue());
      }
      values[op.getMatchingBlockArgument(operand)] = input.getValues<Attribute>()[at];
    }
    if (!evaluateBody(body, values, place))
      return {};
    Value yielded = body->getTerminator()->getOperand(0);
    Attribute element = values.lookup(yielded);
    if (!element && !matchPattern(yielded, m_Constant(&element)))
      return {};
    elements.push_back(element);
  }
  return DenseElementsAttr::get(type, elements);
}

/// Whether a value may be a vector of numbers that go with one dimension.
static bool isVector(linalg::GenericOp op) {
  if (op->getNumResults() != 1)
    return false;
  auto type = dyn_cast<RankedTensorType>(op.getResult(0).getType());
  return type && type.hasStaticShape() && isa<FloatType>(type.getElementType()) && type.getNumElements() > 1 &&
         llvm::count_if(type.getShape(), [](int64_t size) { return size != 1; }) == 1;
}

static void makeConstants(FunctionOpInterface function) {
  Evaluator evaluator;
  SmallVector<std::pair<linalg::GenericOp, DenseElementsAttr>> found;
  for (auto op : function.getFunctionBody().front().getOps<linalg::GenericOp>())
    if (isVector(op))
      if (DenseElementsAttr elements = evaluator.evaluate(op.getResult(0)))
        found.push_back({op, elements});
  for (auto [op, elements] : found) {
    OpBuilder builder(op);
    op.getResult(0).replaceAllUsesWith(arith::ConstantOp::create(builder, op.getLoc(), elements).getResult());
    op.erase();
  }
}

LogicalResult jpq::simplifyShapes(FunctionOpInterface function) {
  Block &body = function.getFunctionBody().front();
  makeConstants(function);
  bool isDynamic = !body.getOps<tensor::ReshapeOp>().empty() ||
                   llvm::any_of(body.getOps<linalg::GenericOp>(), [](auto op) { return !findReads(op).empty(); });
  if (!isDynamic)
    return success();
  if (failed(simplifyScalars(function)))
    return failure();
  for (Operation &op : llvm::make_early_inc_range(body)) {
    if (auto reshape = dyn_cast<tensor::ReshapeOp>(op))
      resolveReshape(reshape);
    else if (auto generic = dyn_cast<linalg::GenericOp>(op))
      makeOperands(generic);
  }
  return success();
}
