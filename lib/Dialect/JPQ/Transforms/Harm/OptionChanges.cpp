//===- OptionChanges.cpp - What the options of a plan make of matrices ----===//

#include "jpq/Dialect/JPQ/Transforms/Harm/OptionChanges.h"

using namespace mlir;
using namespace jpq;

FailureOr<OptionChanges> OptionChanges::create(const PlanTarget &target, MomentLookup lookup) {
  OptionChanges changes;
  changes.target = &target;
  for (WeightOp weight : target.matrices) {
    auto builder = WeightBuilder::create(weight, lookup ? lookup(weight.getSymName()) : nullptr);
    if (failed(builder))
      return failure();
    changes.builders.push_back(std::move(*builder));
  }
  return std::move(changes);
}

WeightChoice OptionChanges::getChoice(unsigned index) const {
  Attribute option = target->options[index];
  if (target->weight)
    return {option};
  return {Attribute(), {{target->group, cast<ChannelsAttr>(option).getKept()}}};
}

/// Gives `values` the rows of `original` that go with the channels of groups.
static void restoreCutRows(WeightOp weight, const WeightChoice &choice, ArrayRef<float> original,
                           std::vector<float> &values) {
  if (choice.cuts.empty())
    return;
  int64_t columns = weight.getLogicalType().getDimSize(1);
  SmallVector<int64_t> kept = getKeptIndices(weight, 0, getKeptChannels(choice.cuts));
  for (int64_t row = 0, rows = weight.getLogicalType().getDimSize(0); row < rows; ++row)
    if (!llvm::binary_search(kept, row))
      std::copy_n(original.begin() + row * columns, columns, values.begin() + row * columns);
}

llvm::Expected<SmallVector<EncodedWeight, 1>> OptionChanges::build(unsigned index) const {
  SmallVector<EncodedWeight, 1> built;
  for (const WeightBuilder &builder : builders) {
    auto stored = builder.build(getChoice(index));
    if (!stored)
      return stored.takeError();
    built.push_back(std::move(*stored));
  }
  return std::move(built);
}

SmallVector<std::vector<float>, 1> OptionChanges::decode(unsigned index, ArrayRef<EncodedWeight> built) const {
  SmallVector<std::vector<float>, 1> changed;
  WeightChoice choice = getChoice(index);
  for (auto [weight, builder, stored] : llvm::zip_equal(target->matrices, builders, built)) {
    changed.push_back(WeightBuilder::decode(weight, stored, choice));
    restoreCutRows(weight, choice, builder.getOriginal(), changed.back());
  }
  return changed;
}

llvm::Expected<SmallVector<std::vector<float>, 1>> OptionChanges::apply(unsigned index) const {
  auto built = build(index);
  if (!built)
    return built.takeError();
  return decode(index, *built);
}

double OptionChanges::getRelativeChange(ArrayRef<std::vector<float>> changed) const {
  double largest = 0;
  for (auto [builder, values] : llvm::zip_equal(builders, changed))
    largest = std::max(largest, builder.getRelativeChange(values));
  return largest;
}
