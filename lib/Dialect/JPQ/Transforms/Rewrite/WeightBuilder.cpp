//===- WeightBuilder.cpp - What a choice makes of a weight ----------------===//

#include "jpq/Dialect/JPQ/Transforms/Rewrite/WeightBuilder.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/Cutting.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "jpq/Numerics/Reconstruction.h"
#include <numeric>

using namespace mlir;
using namespace jpq;

/// Rows of which changes are set beside what they change.
static constexpr int64_t kComparedRows = 256;

/// The weights of columns in squared errors; none where nothing is known of the input.
static std::vector<float> getImportance(const SecondMoment *moment) {
  return moment ? moment->meanDiagonal() : std::vector<float>();
}

/// The column of the weight at each place of a permuted type.
static std::vector<int64_t> getPermutation(StoredTensorType type, ConstMatrix values, ArrayRef<float> importance) {
  return orderColumns(getColumnImportance(values, importance), type.getExtents());
}

/// A matrix of the same shape whose columns are zero but for `kept` (ascending), which carry the share of the others by
/// least squares against `moment`; without one (null) they stay as they are.
static llvm::Expected<std::vector<float>> zeroPrunedColumns(ConstMatrix values, ArrayRef<int64_t> kept,
                                                            const SecondMoment *moment) {
  std::vector<float> full(values.rows * values.columns, 0.0f);
  if (kept.empty())
    return full;
  if (!moment) {
    for (int64_t row = 0; row < values.rows; ++row)
      for (int64_t column : kept)
        full[row * values.columns + column] = values.row(row)[column];
    return full;
  }
  auto folded = foldPrunedChannels(values, *moment, kept);
  if (!folded)
    return folded.takeError();
  for (int64_t row = 0; row < values.rows; ++row)
    for (auto [i, column] : llvm::enumerate(kept))
      full[row * values.columns + column] = (*folded)[row * kept.size() + i];
  return full;
}

static EncodedWeight encode(Type type, ConstMatrix values, ArrayRef<float> importance,
                            ArrayRef<int64_t> permutation = {}) {
  Type inRange = chooseRange(type, values);
  return {inRange, getStoredForm(inRange).encode(values, importance, permutation)};
}

llvm::Expected<EncodedWeight> jpq::encodeReconstructed(Type type, ConstMatrix values, const SecondMoment *moment) {
  std::vector<float> importance = getImportance(moment);
  auto stored = dyn_cast<StoredTensorType>(type);
  if (!stored || !stored.getPermuted())
    return encode(type, values, importance);
  std::vector<int64_t> permutation = getPermutation(stored, values, importance);
  std::vector<int64_t> kept = getStoredForm(stored).getKeptColumns(permutation);
  if (int64_t(kept.size()) == values.columns)
    return encode(type, values, importance, permutation);
  auto folded = zeroPrunedColumns(values, kept, moment);
  if (!folded)
    return folded.takeError();
  return encode(type, {folded->data(), values.rows, values.columns, values.columns}, importance, permutation);
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
  const SecondMoment *input = moment.get();
  std::optional<SecondMoment> cutInput;
  bool cutsColumns = llvm::any_of(
      cuts, [&](const ChannelCut &cut) { return llvm::is_contained(getCutDimensions(weight, cut.group), 1u); });
  if (moment && cutsColumns) {
    cutInput = moment->select(getKeptIndices(weight, 1, cuts));
    input = &*cutInput;
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
  return jpq::getRelativeChange({difference.data(), rows, all.columns, all.columns},
                                {all.data, rows, all.columns, all.columns * step}, moment.get());
}

SmallVector<double> WeightBuilder::getSegmentImportance(SegmentsAttr option) const {
  RankedTensorType logical = WeightOp(weight).getLogicalType();
  ConstMatrix values = view(original.data(), logical.getShape());
  StoredTensorType type = StoredTensorType::getStoredBy(logical, option);
  std::vector<float> importance = getImportance(moment.get());
  std::vector<double> ofColumn = getColumnImportance(values, importance);
  std::vector<int64_t> permutation = getPermutation(type, values, importance);
  SmallVector<double> sums;
  const int64_t *column = permutation.data();
  for (int64_t extent : type.getExtents()) {
    double &sum = sums.emplace_back(0.0);
    for (int64_t i = 0; i < extent; ++i)
      sum += ofColumn[*column++];
  }
  return sums;
}
