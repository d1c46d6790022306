//===- WeightBuilder.cpp - What a choice makes of a weight ----------------===//

#include "jpq/Dialect/JPQ/Transforms/Rewrite/WeightBuilder.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/Cutting.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "jpq/Support/Threads.h"
#include <numeric>

using namespace mlir;
using namespace jpq;

/// Rows of which changes are set beside what they change.
static constexpr int64_t kComparedRows = 64;

/// What errors of each column cost once others make up for them: the more, the more bits a column should have.
static llvm::Expected<std::vector<double>> getColumnCosts(ConstMatrix values, ErrorFeedback *feedback) {
  if (!feedback)
    return getColumnImportance(values, /*importance=*/{});
  llvm::Expected<ArrayRef<float>> remaining = feedback->getRemainingPower();
  if (!remaining)
    return remaining.takeError();
  return getColumnImportance(values, *remaining);
}

llvm::Expected<EncodedWeight> jpq::encodeReconstructed(Type type, ConstMatrix values, ErrorFeedback *feedback) {
  Type inRange = chooseRange(type, values);
  const StoredForm form = getStoredForm(inRange);
  std::vector<int64_t> permutation;
  if (auto stored = dyn_cast<StoredTensorType>(type); stored && stored.getPermuted()) {
    auto costs = getColumnCosts(values, feedback);
    if (!costs)
      return costs.takeError();
    permutation = orderColumns(*costs, stored.getExtents());
  }
  if (!feedback || form.isPlain())
    return EncodedWeight{inRange, form.encode(values, /*importance=*/{}, permutation)};
  auto components = form.encode(values, *feedback, permutation);
  if (!components)
    return components.takeError();
  return EncodedWeight{inRange, std::move(*components)};
}

/// Values of a tensor of `shape` as a matrix; what is none is one row.
static ConstMatrix view(const float *values, ArrayRef<int64_t> shape) {
  int64_t columns = shape.size() == 2 ? shape[1] : ShapedType::getNumElements(shape),
          rows = shape.size() == 2 ? shape[0] : 1;
  return {values, rows, columns, columns};
}

FailureOr<WeightBuilder> WeightBuilder::create(WeightOp weight, std::shared_ptr<const SecondMoment> moment,
                                               std::optional<PropagatedError> propagation) {
  WeightBuilder builder(weight, std::move(moment), std::move(propagation));
  auto loaded = loadComponents(weight);
  if (failed(loaded))
    return failure();
  builder.components = std::move(*loaded);
  builder.original.resize(weight.getLogicalType().getNumElements());
  getStoredForm(weight.getType()).decode(builder.components, builder.original.data());
  return std::move(builder);
}

llvm::Expected<EncodedWeight> WeightBuilder::build(const WeightChoice &choice) const {
  WeightOp weight = this->weight;
  SmallVector<int64_t> shape = getCutShape(weight, choice.cuts);
  Type type = getStoredType(weight, choice.option, shape);
  if (!choice.option && type == weight.getType())
    return EncodedWeight{type, components.copy()};
  auto fail = [&](llvm::Error error) {
    return llvm::createStringError("weight '%s': %s", weight.getSymName().str().c_str(),
                                   llvm::toString(std::move(error)).c_str());
  };
  SmallVector<int64_t> cutShape;
  SmallVector<ChannelCut> cuts = getKeptChannels(choice.cuts);
  auto cut = cutValues(weight, original, cuts, moment.get(), propagation ? &*propagation : nullptr, cutShape);
  if (!cut)
    return fail(cut.takeError());
  ErrorFeedback *input = feedback.get();
  std::optional<SecondMoment> cutMoment;
  std::optional<ErrorFeedback> cutInput;
  bool cutsColumns = llvm::any_of(
      cuts, [&](const ChannelCut &cut) { return llvm::is_contained(getCutDimensions(weight, cut.group), 1u); });
  if (moment && cutsColumns) {
    cutMoment = moment->select(getKeptIndices(weight, 1, cuts));
    input = &cutInput.emplace(*cutMoment);
  }
  auto encoded = encodeReconstructed(type, view(cut->data(), shape), input);
  if (!encoded)
    return fail(encoded.takeError());
  return encoded;
}

std::vector<float> WeightBuilder::decode(WeightOp weight, const EncodedWeight &stored, const WeightChoice &choice) {
  SmallVector<int64_t> cutShape = getCutShape(weight, choice.cuts);
  std::vector<float> cut(ShapedType::getNumElements(cutShape));
  getStoredForm(stored.type).decode(stored.components, cut.data());
  ArrayRef<int64_t> shape = weight.getLogicalType().getShape();
  if (ArrayRef(cutShape) == shape)
    return cut;
  // Back to where it was; only matrices are looked at so.
  std::vector<float> whole(ShapedType::getNumElements(shape), 0.0f);
  SmallVector<ChannelCut> cuts = getKeptChannels(choice.cuts);
  SmallVector<int64_t> columns = getKeptIndices(weight, 1, cuts);
  const float *next = cut.data();
  for (int64_t row : getKeptIndices(weight, 0, cuts))
    for (int64_t column : columns)
      whole[row * shape[1] + column] = *next++;
  return whole;
}

bool WeightBuilder::isSeen(WeightOp weight, ArrayRef<GroupCut> cuts) {
  RankedTensorType type = weight.getLogicalType();
  return type.getRank() == 2 && type.getElementType().isF32() &&
         (weight.getPlanAttr() || llvm::any_of(cuts, [&](const GroupCut &cut) {
            return llvm::is_contained(getCutDimensions(weight, cut.group), 1u);
          }));
}

double WeightBuilder::getRelativeChange(ArrayRef<float> changed) const {
  ConstMatrix all = view(original.data(), WeightOp(weight).getLogicalType().getShape());
  // An odd step meets all places of what repeats along the rows, as heads do.
  int64_t step = all.rows <= kComparedRows ? 1 : (all.rows / kComparedRows) | 1,
          rows = llvm::divideCeil(all.rows, step);
  std::vector<float> difference(rows * all.columns);
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t column = 0; column < all.columns; ++column)
      difference[row * all.columns + column] = changed[row * step * all.columns + column] - all.row(row * step)[column];
  if (!comparedPower)
    comparedPower = getOutputPower({all.data, rows, all.columns, all.columns * step}, moment.get());
  return jpq::getRelativeChange({difference.data(), rows, all.columns, all.columns}, *comparedPower, moment.get());
}

llvm::Expected<std::vector<double>> WeightBuilder::getColumnCosts() const {
  RankedTensorType logical = WeightOp(weight).getLogicalType();
  return ::getColumnCosts(view(original.data(), logical.getShape()), feedback.get());
}

FailureOr<EncodedWeight> jpq::buildWeight(WeightOp weight, const WeightChoice &choice,
                                          std::shared_ptr<const SecondMoment> moment,
                                          std::optional<PropagatedError> propagation) {
  FailureOr<WeightBuilder> builder = WeightBuilder::create(weight, std::move(moment), std::move(propagation));
  if (failed(builder))
    return failure();
  llvm::Expected<EncodedWeight> stored = builder->build(choice);
  if (!stored)
    return weight.emitError() << llvm::toString(stored.takeError());
  return std::move(*stored);
}

void jpq::forEachMatrix(MLIRContext *context, int64_t count, llvm::function_ref<void(int64_t)> body) {
  if (context->isMultithreadingEnabled())
    return parallelTasks(count, body);
  // Types are made without locks then.
  for (int64_t i = 0; i < count; ++i)
    body(i);
}
