//===- RateOptions.cpp - Mean widths of weights in small steps ------------===//

#include "RateOptions.h"
#include "jpq/Dialect/JPQ/Transforms/Rewrite/WeightBuilder.h"
#include "jpq/Numerics/BitAllocation.h"
#include "jpq/Support/Progress.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace jpq;

/// Columns that get one width together: their codes are whole bytes at any width.
static constexpr int64_t kBlockColumns = 8;

/// Segments of so many columns of each codec, the widest first; null if all columns have one codec.
static SegmentsAttr getSegments(ArrayRef<CodecAttr> codecs, ArrayRef<int64_t> counts) {
  SmallVector<int64_t> parts;
  SmallVector<Attribute> stored;
  for (auto [codec, count] : llvm::reverse(llvm::zip_equal(codecs, counts)))
    if (count > 0) {
      parts.push_back(count);
      stored.push_back(codec);
    }
  return parts.size() < 2 ? SegmentsAttr() : SegmentsAttr::get(codecs.front().getContext(), parts, stored);
}

/// Adds its rates to the options of one target.
static LogicalResult offerRates(PlanTarget &target, const OptionMenu &menu, MomentLookup moments, CodecErrors &errors) {
  int64_t columns = WeightOp(target.matrices.front()).getLogicalType().getDimSize(1);
  SmallVector<SmallVector<CodecAttr>> families;
  if (target.weight && columns > 0)
    families = menu.getMenuOf(WeightOp(target.weight).getModelName()).getRateCodecs(target.getOp()->getContext());
  const bool offersRates = !families.empty();
  if (!offersRates && (target.group || llvm::all_of(target.options, getOnlyCodec)))
    return success();
  FailureOr<WeightBuilder> builder =
      WeightBuilder::create(target.weight, moments ? moments(target.getName()) : nullptr);
  if (failed(builder))
    return failure();
  auto costs = builder->getColumnCosts();
  if (!costs)
    return target.getOp()->emitError() << llvm::toString(costs.takeError());
  target.columnCosts = std::move(*costs);
  if (!offersRates)
    return success();
  llvm::SetVector<Attribute> rates;
  for (ArrayRef<CodecAttr> codecs : families) {
    SmallVector<WidthError> widths;
    for (CodecAttr codec : codecs)
      widths.push_back({codec.getCodec()->getBits(), errors.get(codec)});
    // The first width may be none.
    unsigned narrowest = widths.front().bits == 0 ? widths[1].bits : widths.front().bits,
             steps = (widths.back().bits - narrowest) * menu.rates;
    for (unsigned step = 0; step <= steps; ++step) {
      double bits = narrowest + double(step) / menu.rates;
      if (SegmentsAttr segments = getSegments(codecs, allocateWidths(target.columnCosts, widths, kBlockColumns, bits)))
        rates.insert(segments);
    }
  }
  llvm::append_range(target.options, menu.offerRows(rates.getArrayRef(), target.lookedUp));
  return success();
}

LogicalResult jpq::offerRates(MutableArrayRef<SmallVector<PlanTarget>> targets, const OptionMenu &menu,
                              MomentLookup moments, CodecErrors &errors) {
  uint64_t count = 0;
  for (ArrayRef<PlanTarget> stage : targets)
    count += stage.size();
  // Costs of columns take factors of the moments of their inputs.
  Progress progress("dividing columns among widths", count);
  for (MutableArrayRef<PlanTarget> stage : targets)
    for (PlanTarget &target : stage) {
      if (failed(::offerRates(target, menu, moments, errors)))
        return failure();
      progress.advance(1, target.getName());
    }
  return success();
}
