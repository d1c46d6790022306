//===- LinearTimes.cpp - How long products with stored weights take -------===//

#include "jpq/Dialect/JPQ/Transforms/LinearTimes.h"

using namespace mlir;
using namespace jpq;

namespace {
/// Columns of a weight that are stored alike.
struct Segment {
  Attribute codec;
  int64_t columns;
};
} // namespace

static SmallVector<Segment> getSegments(Type type) {
  SmallVector<Segment> segments;
  if (auto stored = dyn_cast<StoredTensorType>(type)) {
    for (auto [codec, columns] : llvm::zip_equal(stored.getCodecs(), stored.getExtents()))
      if (!isa<PrunedAttr>(codec))
        segments.push_back({codec, columns});
    return segments;
  }
  auto dense = cast<RankedTensorType>(type);
  segments.push_back({DenseCodecAttr::get(type.getContext(), dense.getElementType()), dense.getDimSize(1)});
  return segments;
}

LinearTimes::LinearTimes(func::FuncOp function, CostTable table, StringRef path) : table(std::move(table)), path(path) {
  function.walk([&](LinearOp linear) {
    if (auto get = linear.getWeight().getDefiningOp<GetWeightOp>())
      ++readers[StringAttr::get(function.getContext(), get.getWeight())];
  });
}

FailureOr<int64_t> LinearTimes::getNanoseconds(WeightOp weight, Type type) const {
  int64_t count = readers.lookup(weight.getSymNameAttr()), sum = 0;
  if (count == 0)
    return 0;
  for (const Segment &segment : getSegments(type)) {
    std::string codec;
    llvm::raw_string_ostream(codec) << segment.codec;
    llvm::Expected<int64_t> time = table.getNanoseconds(codec, getLogicalType(type).getDimSize(0), segment.columns);
    if (!time)
      return weight.emitError() << path << ": " << llvm::toString(time.takeError());
    sum += count * *time;
  }
  return sum;
}
