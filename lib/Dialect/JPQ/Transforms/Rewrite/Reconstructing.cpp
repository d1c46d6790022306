//===- Reconstructing.cpp - Weights whose kept columns make up for others -===//

#include "jpq/Dialect/JPQ/Transforms/Rewrite/Reconstructing.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "jpq/Numerics/Reconstruction.h"

using namespace mlir;
using namespace jpq;

llvm::Expected<std::vector<float>> jpq::zeroPrunedColumns(ConstMatrix values, ArrayRef<int64_t> kept,
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

/// The columns that some segment stores, ascending.
static SmallVector<int64_t> getStoredColumns(StoredTensorType type, ArrayRef<int64_t> permutation) {
  SmallVector<int64_t> stored;
  int64_t first = 0;
  for (auto [extent, codec] : llvm::zip_equal(type.getExtents(), type.getCodecs())) {
    if (!isa<PrunedAttr>(codec))
      llvm::append_range(stored, permutation.slice(first, extent));
    first += extent;
  }
  llvm::sort(stored);
  return stored;
}

static EncodedWeight encode(Type type, ConstMatrix values, ArrayRef<float> importance,
                            ArrayRef<int64_t> permutation = {}) {
  Type inRange = chooseRange(type, values);
  return {inRange, encodeWeight(inRange, values, importance, permutation)};
}

llvm::Expected<EncodedWeight> jpq::encodeReconstructed(Type type, ConstMatrix values, const SecondMoment *moment) {
  std::vector<float> importance = moment ? moment->meanDiagonal() : std::vector<float>();
  auto stored = dyn_cast<StoredTensorType>(type);
  if (!stored || !stored.getPermuted())
    return encode(type, values, importance);
  std::vector<int64_t> permutation = orderColumns(getColumnImportance(values, importance), stored.getExtents());
  SmallVector<int64_t> kept = getStoredColumns(stored, permutation);
  if (int64_t(kept.size()) == values.columns)
    return encode(type, values, importance, permutation);
  auto folded = zeroPrunedColumns(values, kept, moment);
  if (!folded)
    return folded.takeError();
  return encode(type, {folded->data(), values.rows, values.columns, values.columns}, importance, permutation);
}
