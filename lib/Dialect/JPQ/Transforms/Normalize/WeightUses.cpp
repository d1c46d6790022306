//===- WeightUses.cpp - Upstream ops that multiply with weights or look them up ===//
//
// Everything is decided by values, maps and extents, never by who else uses a value: empty and filled tensors are
// shared by unrelated ops.
//
//===----------------------------------------------------------------------===//

#include "WeightUses.h"
#include "jpq/Analysis/LookupIds.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"

using namespace mlir;
using namespace jpq;

//===----------------------------------------------------------------------===//
// Views of weights
//===----------------------------------------------------------------------===//

/// The dimension of the weight that a group of dimensions stands for: the only one that has more than one element, else
/// the first; none if there are several.
static std::optional<int64_t> pickDim(ArrayRef<int64_t> group, ArrayRef<int64_t> dims, ArrayRef<int64_t> shape) {
  int64_t picked = -1, extent = 1;
  for (int64_t i : group) {
    if (shape[i] != 1 && extent != 1)
      return std::nullopt;
    if (shape[i] != 1 || picked < 0)
      picked = dims[i];
    if (shape[i] != 1)
      extent = shape[i];
  }
  return picked;
}

static std::optional<WeightView> collapse(WeightView view, tensor::CollapseShapeOp op) {
  SmallVector<int64_t, 4> dims;
  for (ReassociationIndices &group : op.getReassociationIndices()) {
    std::optional<int64_t> dim = pickDim(group, view.dims, op.getSrcType().getShape());
    if (!dim)
      return std::nullopt;
    dims.push_back(*dim);
  }
  view.dims = dims;
  return view;
}

static std::optional<WeightView> expand(WeightView view, tensor::ExpandShapeOp op) {
  ArrayRef<int64_t> shape = op.getResultType().getShape();
  SmallVector<int64_t, 4> dims(shape.size(), -1);
  for (auto [source, group] : llvm::enumerate(op.getReassociationIndices())) {
    int64_t holder = -1;
    for (int64_t i : group) {
      if (shape[i] != 1 && holder >= 0)
        return std::nullopt;
      if (shape[i] != 1)
        holder = i;
    }
    dims[holder >= 0 ? holder : group.front()] = view.dims[source];
  }
  view.dims = dims;
  return view;
}

/// An op that moves elements of its only input to other places, extending and repeating them at most.
static std::optional<WeightView> permute(WeightView view, linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 1 || op.getNumDpsInits() != 1 || op.getNumParallelLoops() != op.getNumLoops())
    return std::nullopt;
  AffineMap read = op.getMatchingIndexingMap(op.getDpsInputOperand(0)),
            written = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  // A constant stands for a dimension of size 1.
  if (!read.isProjectedPermutation(/*allowZeroInResults=*/true) || !written.isPermutation())
    return std::nullopt;
  Value yielded = op.getBlock()->getTerminator()->getOperand(0);
  if (auto extended = yielded.getDefiningOp<arith::ExtFOp>())
    yielded = extended.getIn();
  if (yielded != op.getBlock()->getArgument(0))
    return std::nullopt;
  SmallVector<int64_t, 4> dimOfLoop(op.getNumLoops(), -1), dims;
  for (auto [dim, expr] : llvm::zip_equal(view.dims, read.getResults()))
    if (auto loop = dyn_cast<AffineDimExpr>(expr))
      dimOfLoop[loop.getPosition()] = dim;
  for (AffineExpr expr : written.getResults())
    dims.push_back(dimOfLoop[cast<AffineDimExpr>(expr).getPosition()]);
  view.dims = dims;
  return view;
}

std::optional<WeightView> jpq::traceWeight(Value value) {
  Operation *op = value.getDefiningOp();
  if (auto get = dyn_cast_or_null<GetWeightOp>(op)) {
    RankedTensorType type = getLogicalType(get.getResult().getType());
    if (!type)
      return std::nullopt;
    return WeightView{get, llvm::to_vector<4>(llvm::seq<int64_t>(0, type.getRank()))};
  }
  if (!isa_and_nonnull<UnpackOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp, linalg::TransposeOp,
                       linalg::BroadcastOp, linalg::GenericOp>(op) ||
      op->getNumOperands() == 0)
    return std::nullopt;
  std::optional<WeightView> view = traceWeight(op->getOperand(0));
  if (!view || isa<UnpackOp>(op))
    return view;
  if (auto collapsed = dyn_cast<tensor::CollapseShapeOp>(op))
    return collapse(*view, collapsed);
  if (auto expanded = dyn_cast<tensor::ExpandShapeOp>(op))
    return expand(*view, expanded);
  return permute(*view, cast<linalg::LinalgOp>(op));
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

bool jpq::isMultiplyAdd(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 || op.getNumReductionLoops() == 0)
    return false;
  Block &body = *op.getBlock();
  auto skipExtension = [](Value value) {
    auto extended = value.getDefiningOp<arith::ExtFOp>();
    return extended ? extended.getIn() : value;
  };
  auto sum = body.getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!sum)
    return false;
  for (unsigned side : {0u, 1u}) {
    auto product = sum->getOperand(side).getDefiningOp<arith::MulFOp>();
    if (!product || sum->getOperand(1 - side) != body.getArgument(2))
      continue;
    Value a = skipExtension(product.getLhs()), b = skipExtension(product.getRhs());
    if ((a == body.getArgument(0) && b == body.getArgument(1)) ||
        (b == body.getArgument(0) && a == body.getArgument(1)))
      return true;
  }
  return false;
}

/// The loop of each result of `map` once the loops of `unit` are zero; none if a result is more than a loop.
static std::optional<SmallVector<unsigned, 4>> getLoops(AffineMap map, const llvm::SmallBitVector &unit) {
  SmallVector<AffineExpr> replacements;
  for (unsigned loop = 0; loop < map.getNumDims(); ++loop)
    replacements.push_back(unit.test(loop) ? getAffineConstantExpr(0, map.getContext())
                                           : getAffineDimExpr(loop, map.getContext()));
  SmallVector<unsigned, 4> loops;
  for (AffineExpr expr : map.getResults()) {
    auto loop = dyn_cast<AffineDimExpr>(expr.replaceDims(replacements));
    if (!loop)
      return std::nullopt;
    loops.push_back(loop.getPosition());
  }
  return loops;
}

namespace {
/// The weight's side of a product.
struct WeightLoops {
  /// The loop of each dimension of the weight's operand; a constant is none.
  SmallVector<std::optional<unsigned>, 4> loops;

  explicit WeightLoops(AffineMap map) {
    for (AffineExpr expr : map.getResults()) {
      auto loop = dyn_cast<AffineDimExpr>(expr);
      loops.push_back(loop ? std::optional<unsigned>(loop.getPosition()) : std::nullopt);
    }
  }
  /// The loops for which `wanted` holds; those of one iteration only if there is no other.
  SmallVector<unsigned> select(ArrayRef<int64_t> ranges, function_ref<bool(unsigned)> wanted) const {
    SmallVector<unsigned> selected, unit;
    for (std::optional<unsigned> loop : loops)
      if (loop && wanted(*loop))
        (ranges[*loop] == 1 ? unit : selected).push_back(*loop);
    if (selected.empty() && !unit.empty())
      selected.push_back(unit.front());
    return selected;
  }
};
} // namespace

bool jpq::matchProduct(linalg::LinalgOp op, WeightProduct &product, Reason &reason) {
  if (!op.hasPureTensorSemantics() || !isMultiplyAdd(op))
    return false;
  std::optional<WeightView> views[] = {traceWeight(op.getDpsInputs()[0]), traceWeight(op.getDpsInputs()[1])};
  if (!views[0] && !views[1])
    return false;
  if (views[0] && views[1]) {
    product.get = views[0]->get;
    reason = ("it multiplies it with another weight, @" + views[1]->get.getWeight()).str();
    return false;
  }
  OpOperand *weight = op.getDpsInputOperand(views[0] ? 0 : 1);
  const WeightView &view = views[0] ? *views[0] : *views[1];
  product.op = op;
  product.get = view.get;
  product.input = op.getDpsInputOperand(views[0] ? 1 : 0);
  if (getLogicalType(product.get.getResult().getType()).getRank() < 2)
    return false;

  AffineMap inputMap = op.getMatchingIndexingMap(product.input),
            resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  auto isReduction = [&](unsigned loop) { return op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction; };
  WeightLoops weightLoops(op.getMatchingIndexingMap(weight));
  SmallVector<unsigned> ins = weightLoops.select(ranges, isReduction),
                        outs = weightLoops.select(ranges, [&](unsigned loop) {
                          return !isReduction(loop) && !inputMap.isFunctionOfDim(loop);
                        });
  if (ins.size() != 1) {
    reason = "it sums over " + std::to_string(ins.size()) + " dimensions of the weight";
    return false;
  }
  if (outs.size() != 1) {
    reason = outs.empty() ? "each of its outputs has weights of its own" : "its weight has more than two dimensions";
    return false;
  }
  product.in = ins.front();
  product.out = outs.front();

  // Windows of one element are no windows.
  llvm::SmallBitVector unit(op.getNumLoops());
  for (unsigned loop = 0; loop < op.getNumLoops(); ++loop)
    if (isReduction(loop) && loop != product.in) {
      if (ranges[loop] != 1) {
        reason = "it sums over more than one dimension";
        return false;
      }
      unit.set(loop);
    }
  auto inputLoops = getLoops(inputMap, unit), resultLoops = getLoops(resultMap, unit);
  if (!inputLoops || !resultLoops) {
    reason = "it does not read its input element by element";
    return false;
  }
  product.inputLoops = *inputLoops;
  product.resultLoops = *resultLoops;
  product.rows.clear();
  for (unsigned loop : product.resultLoops)
    if (loop != product.out)
      product.rows.push_back(loop);
  SmallVector<unsigned, 4> wanted = product.rows, given = product.inputLoops;
  wanted.push_back(product.in);
  llvm::sort(wanted);
  llvm::sort(given);
  if (wanted != given || product.rows.size() + 1 != product.resultLoops.size()) {
    reason = "its input and its result have different leading dimensions";
    return false;
  }
  int64_t outDim = -1, inDim = -1;
  for (auto [loop, dim] : llvm::zip_equal(weightLoops.loops, view.dims)) {
    bool isRow = loop && llvm::is_contained(product.rows, *loop);
    if (isRow && dim >= 0 && ranges[*loop] != 1) {
      reason = "its weight differs from one element of a batch to the next";
      return false;
    }
    if (loop && *loop == product.out)
      outDim = dim;
    if (loop && *loop == product.in)
      inDim = dim;
  }
  if (outDim < 0 || inDim < 0) {
    reason = "the weight is read in part";
    return false;
  }
  product.isTransposed = inDim < outDim;
  return true;
}

//===----------------------------------------------------------------------===//
// Lookups
//===----------------------------------------------------------------------===//

/// Whether the body does nothing but give the element of `extract` at the row of its input and the column of its last
/// loop; checks of the row may stand beside it.
static bool isRowLookup(linalg::GenericOp op, tensor::ExtractOp extract) {
  Block &body = *op.getBody();
  if (op.getNumDpsInputs() != 1 || op.getNumDpsInits() != 1 || op.getNumParallelLoops() != op.getNumLoops() ||
      body.getTerminator()->getOperand(0) != extract.getResult() || extract.getIndices().size() != 2)
    return false;
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  unsigned rank = op.getNumLoops();
  if (!maps[1].isIdentity() || maps[0] != maps[1].getMajorSubMap(rank - 1))
    return false;
  for (Operation &nested : body.without_terminator())
    if (!isa<arith::IndexCastOp, linalg::IndexOp, arith::CmpIOp, arith::ConstantOp, cf::AssertOp, tensor::ExtractOp>(
            nested))
      return false;
  auto row = extract.getIndices()[0].getDefiningOp<arith::IndexCastOp>();
  auto column = extract.getIndices()[1].getDefiningOp<linalg::IndexOp>();
  return row && row.getIn() == body.getArgument(0) && column && column.getDim() == rank - 1;
}

bool jpq::matchLookup(linalg::GenericOp op, WeightLookup &lookup, Reason &reason) {
  if (!op.hasPureTensorSemantics())
    return false;
  std::optional<WeightView> view;
  tensor::ExtractOp extract;
  for (auto candidate : op.getBody()->getOps<tensor::ExtractOp>())
    if ((view = traceWeight(candidate.getTensor()))) {
      extract = candidate;
      break;
    }
  if (!view || getLogicalType(view->get.getResult().getType()).getRank() != 2)
    return false;
  lookup = {op, view->get, Value()};
  bool isWhole =
      view->dims == SmallVector<int64_t, 4>{0, 1} &&
      getElementTypeOrSelf(extract.getTensor()) == getLogicalType(view->get.getResult().getType()).getElementType();
  if (!isWhole || !isRowLookup(op, extract)) {
    reason = "it does not look up whole rows";
    return false;
  }
  if (isRotated(view->get.getResult().getType())) {
    reason = "it looks up rows of a weight that stores them rotated";
    return false;
  }
  lookup.ids = op.getDpsInputs()[0];
  Type id = getElementTypeOrSelf(lookup.ids);
  if (!(id.isInteger(16) || id.isInteger(32) || id.isInteger(64))) {
    reason = "it looks up rows by numbers that are no integers of 16, 32 or 64 bits";
    return false;
  }
  std::optional<LookupIds> ids = findLookupIds(lookup.ids);
  int64_t rows = getLogicalType(view->get.getResult().getType()).getDimSize(0);
  if (ids && !ids->argument && !ShapedType::isDynamic(ids->count) && ids->count > rows) {
    reason = "it looks up " + std::to_string(ids->count) + " positions of " + std::to_string(rows);
    return false;
  }
  return true;
}
