//===- ClassifyRows.cpp - Rows of a vocabulary in classes by use ----------===//

#include "jpq/Analysis/Evaluation.h"
#include "jpq/Analysis/LookupIds.h"
#include "jpq/Dialect/JPQ/IR/States.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/CalibrationData.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Interfaces/Elementwise.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "jpq/Numerics/Distribution.h"
#include "jpq/Numerics/Permutation.h"
#include "jpq/Support/Progress.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/ADT/MapVector.h"
#include <numeric>

namespace jpq {
#define GEN_PASS_DEF_JPQCLASSIFYROWS
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Powers of four, then of two: where most rows are, finer steps pay.
static constexpr int64_t kUsualRanks[] = {256, 1024, 4096, 16384, 32768, 65536, 131072};

/// Rows with outliers are apart if they are at most one of so many.
static constexpr int64_t kLeastRowsPerOutlier = 16;

namespace {
/// The places of the rows of a vocabulary, and the classes that they make.
struct RowOrder {
  /// Rows, the most used first.
  std::vector<int64_t> rows;
  /// The first place of each class, and the end of the last one.
  SmallVector<int64_t> bounds;

  unsigned countClasses() const { return bounds.size() - 1; }
};

/// What a weight becomes.
struct DividedWeight {
  WeightOp places;
  SmallVector<WeightOp> classes;
};

struct JPQClassifyRowsPass : jpq::impl::JPQClassifyRowsBase<JPQClassifyRowsPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    auto fail = [&] { return emitError(UnknownLoc::get(context)); };
    if (!llvm::is_sorted(ranks, std::less_equal<>()) || (!ranks.empty() && ranks.front() < 1))
      return fail() << "ranks are at least 1, each above the one before";
    if (!(outliers >= 0))
      return fail() << "outliers are elements of more than so many times a column's root mean square, or 0 for none";
    if (least < 2 || tokens < 0)
      return fail() << "a weight that is divided has at least 2 rows, and at least 0 tokens are looked at, not "
                    << least << " and " << tokens;
    return checkFileOptions(context, {{"calibration", calibration, FileUses::Kind::Read}});
  }

  void runOnOperation() override {
    if (failed(classify()))
      signalPassFailure();
  }

private:
  LogicalResult classify();
  /// How much each token of a vocabulary is used: how often it comes, and its mean predicted probability.
  FailureOr<std::vector<double>> measureUse(func::FuncOp function, int64_t size);
  RowOrder sortRows(ArrayRef<double> use, ConstMatrix values) const;
  FailureOr<DividedWeight> divide(WeightOp whole, RowOrder &order, ArrayRef<double> use) const;
};
} // namespace

/// The tokens that a function knows: the columns of its output; none if it takes or gives something else.
static std::optional<int64_t> getVocabularySize(func::FuncOp function) {
  auto output = dyn_cast<RankedTensorType>(getOutputValue(function).getType());
  if (!takesTokens(function) || !output || output.getRank() < 2 || output.isDynamicDim(output.getRank() - 1))
    return std::nullopt;
  return output.getShape().back();
}

/// Whether a read of a weight looks tokens up in it, or gives a number for each of its rows.
static bool isOfTokens(OpOperand &use) {
  if (auto embedding = dyn_cast<EmbeddingOp>(use.getOwner())) {
    std::optional<LookupIds> ids = findLookupIds(embedding.getIds());
    return ids && ids->argument && embedding.getIds().getType().getRank() > 0;
  }
  auto linear = dyn_cast<LinearOp>(use.getOwner());
  return linear && &use == &linear.getWeightMutable();
}

/// The weights that give the numbers of `size` tokens, stored as numbers, and that are read for nothing else but to
/// look tokens up. A weight that is looked up alone is none: nothing would say what rows are for that the data lack.
static SmallVector<WeightOp> findVocabularies(ModuleOp module, int64_t size) {
  struct Reads {
    bool ofTokens = true, inProducts = false;
  };
  llvm::MapVector<StringRef, Reads> reads;
  module.walk([&](GetWeightOp get) {
    Reads &of = reads[get.getWeight()];
    for (OpOperand &use : get->getUses()) {
      of.ofTokens &= isOfTokens(use);
      of.inProducts |= isa<LinearOp>(use.getOwner());
    }
  });
  SmallVector<WeightOp> found;
  SymbolTable symbols(module);
  for (const auto &[name, of] : reads) {
    auto weight = symbols.lookup<WeightOp>(name);
    RankedTensorType type = weight.getLogicalType();
    bool isOfNumbers = llvm::all_of(getStoredForm(weight.getType()).getSegments(), [](const StoredSegment &segment) {
      return !segment.codec->isPruned() && !segment.codec->getCodeFormat();
    });
    if (of.ofTokens && of.inProducts && isOfNumbers && type.getRank() == 2 && type.getDimSize(0) == size &&
        type.getElementType().isF32())
      found.push_back(weight);
  }
  return found;
}

FailureOr<std::vector<double>> JPQClassifyRowsPass::measureUse(func::FuncOp function, int64_t size) {
  FailureOr<SampleWindows> data = readCalibration(function, calibration, window, windows);
  if (failed(data))
    return failure();
  auto fail = [&](llvm::Error error) { return function.emitError() << llvm::toString(std::move(error)); };
  llvm::Expected<std::vector<int64_t>> counts = countTokens(*data, size);
  if (!counts)
    return fail(llvm::createStringError("'%s': %s", calibration.c_str(), llvm::toString(counts.takeError()).c_str()));
  const int64_t all = std::accumulate(counts->begin(), counts->end(), int64_t(0)), unseen = llvm::count(*counts, 0);
  function.emitRemark() << unseen << " of " << size << " tokens never come in " << all
                        << " tokens of calibration data, and their rows lose bits first";
  std::vector<double> use(counts->begin(), counts->end()), predicted(size, 0.0);
  int64_t seen = 0;
  for (double &count : use)
    count /= std::max<int64_t>(all, 1);
  if (tokens == 0)
    return std::move(use);
  FailureOr<std::unique_ptr<ModelRunner>> runner = createModelRunner(function);
  if (failed(runner))
    return failure();
  SampleWindows spread = data->selectSpread(0, data->getCount(), tokens);
  Progress progress("classifying rows", spread.getCount());
  for (int64_t window = 0; window < spread.getCount(); ++window) {
    llvm::Expected<ModelState> state = runToOutput(**runner, spread.getBatch(window, 1));
    if (!state)
      return fail(state.takeError());
    auto output = (*runner)->getOutput(*state);
    if (!output)
      return fail(output.takeError());
    seen += (*output)->getRowCount();
    llvm::Error error = forEachBlock(**output, [&](int64_t, ConstMatrix logits) {
      addProbabilities(logits, predicted);
      return llvm::Error::success();
    });
    if (error)
      return fail(std::move(error));
    progress.advance();
  }
  for (auto [sum, probability] : llvm::zip_equal(use, predicted))
    sum += probability / std::max<int64_t>(seen, 1);
  return std::move(use);
}

/// Which rows have an element of more than `times` the root mean square of its column.
static std::vector<bool> findOutliers(ConstMatrix values, double times) {
  std::vector<double> bounds(values.columns, 0.0);
  for (int64_t row = 0; row < values.rows; ++row)
    for (auto [bound, value] : llvm::zip_equal(bounds, ArrayRef(values.row(row), values.columns)))
      bound += double(value) * value;
  for (double &bound : bounds)
    bound = times * std::sqrt(bound / std::max<int64_t>(values.rows, 1));
  std::vector<bool> isOutlier(values.rows);
  for (int64_t row = 0; row < values.rows; ++row)
    for (auto [bound, value] : llvm::zip_equal(bounds, ArrayRef(values.row(row), values.columns)))
      if (std::abs(value) > bound)
        isOutlier[row] = true;
  return isOutlier;
}

RowOrder JPQClassifyRowsPass::sortRows(ArrayRef<double> use, ConstMatrix values) const {
  RowOrder order{sortByImportance(use), {0}};
  if (outliers > 0) {
    const std::vector<bool> isOutlier = findOutliers(values, outliers);
    std::vector<int64_t> first, others;
    for (int64_t row : order.rows)
      (isOutlier[row] ? first : others).push_back(row);
    // What many rows have is nothing apart.
    if (!first.empty() && int64_t(first.size()) * kLeastRowsPerOutlier <= values.rows) {
      order.bounds.push_back(first.size());
      order.rows = std::move(first);
      llvm::append_range(order.rows, others);
    }
  }
  const int64_t apart = order.bounds.back();
  for (int64_t rank : ranks.empty() ? ArrayRef(kUsualRanks) : ArrayRef<int64_t>(ranks))
    if (apart + rank < int64_t(use.size()))
      order.bounds.push_back(apart + rank);
  order.bounds.push_back(use.size());
  return order;
}

/// A weight that holds part of what `whole` says, named after it.
static WeightOp createPart(OpBuilder &builder, WeightOp whole, const Twine &suffix, Type type,
                           ArrayRef<Component> components) {
  std::string name = (whole.getSymName() + suffix).str();
  auto weight = WeightOp::create(builder, whole.getLoc(), name, type,
                                 createInlineComponents(whole.getContext(), name, components),
                                 /*coupling=*/ArrayAttr(), /*plan=*/PlanAttr(), whole.getSymVisibilityAttr());
  weight->setAttr(JPQDialect::kRowsOfAttrName, whole.getSymNameAttr());
  return weight;
}

/// A weight that holds some rows of another, as that is stored.
static WeightOp createClass(OpBuilder &builder, WeightOp whole, unsigned number, ArrayRef<float> values) {
  RankedTensorType logical = whole.getLogicalType();
  int64_t columns = logical.getDimSize(1), rows = values.size() / columns;
  Type type = RankedTensorType::get({rows, columns}, logical.getElementType());
  if (auto stored = dyn_cast<StoredTensorType>(whole.getType()))
    type = StoredTensorType::get(whole.getContext(), rows, columns, stored.getElementType(), stored.getExtents(),
                                 stored.getCodecs(), /*permuted=*/false, /*rowScaled=*/false,
                                 /*rotation=*/HadamardAttr(), /*layout=*/LayoutAttr(), /*exponent=*/0);
  ConstMatrix matrix{values.data(), rows, columns, columns};
  type = chooseRange(type, matrix);
  return createPart(builder, whole, ".rows" + Twine(number), type,
                    getStoredForm(type).encode(matrix, /*importance=*/{}));
}

/// The places of the rows of `whole`.
static WeightOp createPlaces(OpBuilder &builder, WeightOp whole, const RowOrder &order) {
  std::vector<int64_t> places(order.rows.size());
  for (auto [place, row] : llvm::enumerate(order.rows))
    places[row] = place;
  int64_t size = places.size();
  return createPart(builder, whole, ".places",
                    RankedTensorType::get({size, 1}, getOrderElementType(builder.getContext(), size)),
                    Component{kValuesComponent.str(), packPermutation(places)});
}

FailureOr<DividedWeight> JPQClassifyRowsPass::divide(WeightOp whole, RowOrder &order, ArrayRef<double> use) const {
  FailureOr<std::vector<float>> values = loadValues(whole);
  if (failed(values))
    return failure();
  int64_t size = use.size(), columns = whole.getLogicalType().getDimSize(1);
  order = sortRows(use, {values->data(), size, columns, columns});
  OpBuilder builder(whole);
  DividedWeight divided;
  divided.places = createPlaces(builder, whole, order);
  for (unsigned number = 0; number < order.countClasses(); ++number) {
    std::vector<float> rows;
    for (int64_t row :
         ArrayRef(order.rows).slice(order.bounds[number], order.bounds[number + 1] - order.bounds[number]))
      rows.insert(rows.end(), values->begin() + row * columns, values->begin() + (row + 1) * columns);
    divided.classes.push_back(createClass(builder, whole, number, rows));
  }
  return divided;
}

/// The same numbers, which have no sign, as i32.
static Value extend(ImplicitLocOpBuilder &builder, Value places) {
  if (getElementTypeOrSelf(places.getType()).isInteger(32))
    return places;
  return createElementwise(builder, builder.getLoc(), places, builder.getI32Type(),
                           [](OpBuilder &body, Location location, ValueRange place) -> Value {
                             return arith::ExtUIOp::create(body, location, body.getI32Type(), place[0]);
                           });
}

/// Places, of i32, in a class of `size` rows from `first` on; those of other classes become some of it.
static Value getPlacesInClass(ImplicitLocOpBuilder &builder, Value places, int64_t first, int64_t size) {
  return createElementwise(builder, builder.getLoc(), places, builder.getI32Type(),
                           [&](OpBuilder &nested, Location location, ValueRange arguments) -> Value {
                             ImplicitLocOpBuilder body(location, nested);
                             auto constant = [&](int64_t value) -> Value {
                               return arith::ConstantOp::create(body, body.getI32IntegerAttr(value));
                             };
                             Value place = arith::SubIOp::create(body, arguments[0], constant(first));
                             place = arith::MaxSIOp::create(body, place, constant(0));
                             return arith::MinSIOp::create(body, place, constant(size - 1));
                           });
}

/// Of what was looked up in each class, what is at a place of it.
static Value takeFromClass(ImplicitLocOpBuilder &builder, Value places, ArrayRef<Value> looked, const RowOrder &order) {
  auto type = cast<RankedTensorType>(looked.front().getType());
  Value empty = tensor::EmptyOp::create(builder, tensor::getMixedSizes(builder, builder.getLoc(), looked.front()),
                                        type.getElementType());
  AffineMap all = builder.getMultiDimIdentityMap(type.getRank());
  SmallVector<Value> inputs = {places};
  llvm::append_range(inputs, looked);
  SmallVector<AffineMap> maps(inputs.size() + 1, all);
  maps.front() = all.getMajorSubMap(type.getRank() - 1);
  SmallVector<utils::IteratorType> loops(type.getRank(), utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, type, inputs, empty, maps, loops,
             [&](OpBuilder &nested, Location location, ValueRange arguments) {
               ImplicitLocOpBuilder b(location, nested);
               Value place = arguments[0], taken = arguments[1];
               for (unsigned number = 1; number < order.countClasses(); ++number) {
                 Value first = arith::ConstantOp::create(b, b.getIntegerAttr(place.getType(), order.bounds[number]));
                 Value isInside = arith::CmpIOp::create(b, arith::CmpIPredicate::sge, place, first);
                 taken = arith::SelectOp::create(b, isInside, arguments[1 + number], taken);
               }
               linalg::YieldOp::create(b, taken);
             })
      .getResult(0);
}

static Value getWeight(ImplicitLocOpBuilder &builder, WeightOp weight) {
  return GetWeightOp::create(builder, weight.getType(), weight.getSymName());
}

static void replaceLookup(EmbeddingOp op, const DividedWeight &divided, const RowOrder &order) {
  ImplicitLocOpBuilder builder(op.getLoc(), op);
  RankedTensorType ids = op.getIds().getType(), output = op.getOutput().getType();
  SmallVector<int64_t> shape(ids.getShape());
  shape.push_back(1);
  Value table = getWeight(builder, divided.places);
  Value places = EmbeddingOp::create(builder, RankedTensorType::get(shape, getElementTypeOrSelf(table.getType())),
                                     op.getIds(), table);
  SmallVector<ReassociationIndices> dims;
  for (int64_t dim = 0; dim < ids.getRank(); ++dim)
    dims.push_back({dim});
  if (!dims.empty())
    dims.back().push_back(ids.getRank());
  places = extend(builder, tensor::CollapseShapeOp::create(builder, places, dims));
  SmallVector<Value> looked;
  for (auto [number, rows] : llvm::enumerate(divided.classes)) {
    int64_t first = order.bounds[number];
    Value inClass = getPlacesInClass(builder, places, first, order.bounds[number + 1] - first);
    looked.push_back(EmbeddingOp::create(builder, output, inClass, getWeight(builder, rows)));
  }
  op.replaceAllUsesWith(takeFromClass(builder, places, looked, order));
  op.erase();
}

static void replaceProduct(LinearOp op, const DividedWeight &divided) {
  ImplicitLocOpBuilder builder(op.getLoc(), op);
  RankedTensorType output = op.getOutput().getType();
  int64_t last = output.getRank() - 1;
  SmallVector<Value> products;
  for (WeightOp rows : divided.classes) {
    SmallVector<int64_t> shape(output.getShape());
    shape[last] = rows.getLogicalType().getDimSize(0);
    products.push_back(LinearOp::create(builder, output.clone(shape), op.getInput(), getWeight(builder, rows)));
  }
  Value all = tensor::ConcatOp::create(builder, output, last, products);
  op.replaceAllUsesWith(
      ReorderOp::create(builder, all, getWeight(builder, divided.places), /*inverse=*/false).getResult());
  op.erase();
}

LogicalResult JPQClassifyRowsPass::classify() {
  ModuleOp module = getOperation();
  FailureOr<func::FuncOp> function = getForwardFunction(module);
  if (failed(function))
    return failure();
  std::optional<int64_t> size = getVocabularySize(*function);
  if (!size || *size < least || *size <= (ranks.empty() ? kUsualRanks[0] : ranks.front()))
    return success();
  SmallVector<WeightOp> weights = findVocabularies(module, *size);
  if (weights.empty())
    return success();
  for (WeightOp weight : weights)
    if (weight.getPlanAttr() || weight.getCouplingAttr())
      return weight.emitError() << "has a plan or coupling groups, which its classes would not have: "
                                   "jpq-classify-rows comes before";
  FailureOr<std::vector<double>> use = measureUse(*function, *size);
  if (failed(use))
    return failure();
  // Places are no parameters of the model.
  int64_t parameters = getOriginalParameters(module);
  SymbolTable symbols(module);
  for (WeightOp weight : weights) {
    RowOrder order;
    FailureOr<DividedWeight> divided = divide(weight, order, *use);
    if (failed(divided))
      return failure();
    SmallVector<GetWeightOp> reads;
    module.walk([&](GetWeightOp get) {
      if (get.getWeight() == weight.getSymName())
        reads.push_back(get);
    });
    for (GetWeightOp read : reads) {
      for (Operation *user : llvm::make_early_inc_range(read->getUsers()))
        if (auto embedding = dyn_cast<EmbeddingOp>(user))
          replaceLookup(embedding, *divided, order);
        else
          replaceProduct(cast<LinearOp>(user), *divided);
      read.erase();
    }
    symbols.erase(weight);
  }
  module->setAttr(JPQDialect::kParametersAttrName, Builder(module).getI64IntegerAttr(parameters));
  return success();
}
