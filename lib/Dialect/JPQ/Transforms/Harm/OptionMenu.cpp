//===- OptionMenu.cpp - The storage forms and sizes to choose from --------===//

#include "jpq/Dialect/JPQ/Transforms/Harm/OptionMenu.h"
#include "jpq/Numerics/ColumnSegments.h"
#include <set>

using namespace mlir;
using namespace jpq;

static constexpr unsigned kWidths[] = {2, 3, 4, 5, 6, 8, 16};

llvm::Error OptionMenu::check() const {
  if (widths.empty() || groupSizes.empty())
    return llvm::createStringError("the menu has no widths or no group sizes");
  for (unsigned width : widths)
    if (!llvm::is_contained(kWidths, width))
      return llvm::createStringError("width %u is not offered; widths are 2, 3, 4, 5, 6, 8 and 16 (what is pruned has "
                                     "0: see prune)",
                                     width);
  for (unsigned width : codebooks)
    if (width < 1 || width > 4)
      return llvm::createStringError("codebooks of %u bits are not offered; they have 1 to 4", width);
  for (unsigned size : groupSizes)
    if (size < 8 || size > 1024)
      return llvm::createStringError("group size %u is not offered; groups have 8 to 1024 columns", size);
  if (segments == 1 || segments > 16)
    return llvm::createStringError("%u segments are not offered; shares are from 1/2 to 1/16 of the columns, or 0 for "
                                   "none",
                                   segments);
  return llvm::Error::success();
}

template <typename Order = std::less<>>
static SmallVector<unsigned> sortUnique(ArrayRef<unsigned> numbers, Order order = {}) {
  SmallVector<unsigned> sorted(numbers);
  llvm::sort(sorted, order);
  sorted.erase(llvm::unique(sorted), sorted.end());
  return sorted;
}

/// The codec of affine codes of `width` bits (0 for none). A byte per group holds the zero point below 8 bits.
static CodecAttr getAffine(MLIRContext *context, unsigned width, unsigned group) {
  if (width == 0)
    return PrunedAttr::get(context);
  return AffineCodecAttr::get(context, width, group, width < 8 ? ZeroPointKind::Byte : ZeroPointKind::Middle);
}

SmallVector<CodecAttr> OptionMenu::getCodecs(MLIRContext *context, int64_t columns) const {
  SmallVector<CodecAttr> codecs;
  auto appendGroups = [&](function_ref<CodecAttr(unsigned)> getCodec) {
    bool whole = false;
    for (unsigned group : sortUnique(groupSizes, std::greater<>())) {
      // Groups wider than the matrix are all the same.
      if (int64_t(group) >= columns && std::exchange(whole, true))
        continue;
      codecs.push_back(getCodec(group));
    }
  };
  SmallVector<unsigned> all(widths);
  llvm::append_range(all, codebooks);
  for (unsigned width : sortUnique(all)) {
    if (llvm::is_contained(codebooks, width))
      appendGroups([&](unsigned group) { return CodebookCodecAttr::get(context, group, getNormalLevels(width)); });
    if (width == 16)
      codecs.push_back(DenseCodecAttr::get(context, Float16Type::get(context)));
    else if (llvm::is_contained(widths, width))
      appendGroups([&](unsigned group) { return getAffine(context, width, group); });
  }
  return codecs;
}

/// Appends mixes of two widths, one for each share of the wider that comes to other columns or scales.
static void appendMixes(const OptionMenu &menu, unsigned wide, unsigned narrow, int64_t columns, MLIRContext *context,
                        SmallVectorImpl<SegmentsAttr> &mixes) {
  std::set<std::pair<int64_t, int64_t>> seen;
  for (unsigned group : sortUnique(menu.groupSizes, std::greater<>()))
    for (unsigned share = 1; share < menu.segments; ++share) {
      int64_t parts[] = {share, menu.segments - share}, blocks[] = {group, group},
              extent = divideColumns(columns, parts, blocks).front(), rest = columns - extent,
              scales = llvm::divideCeil(extent, group) + (narrow == 0 ? 0 : llvm::divideCeil(rest, group));
      if (extent == 0 || rest == 0 || !seen.insert({extent, scales}).second)
        continue;
      Attribute codecs[] = {getAffine(context, wide, group), getAffine(context, narrow, group)};
      mixes.push_back(SegmentsAttr::get(context, parts, codecs));
    }
}

SmallVector<SegmentsAttr> OptionMenu::getMixes(MLIRContext *context, int64_t columns) const {
  SmallVector<unsigned> affine = sortUnique(widths);
  llvm::erase(affine, 16u);
  if (prune)
    affine.insert(affine.begin(), 0u);
  SmallVector<SegmentsAttr> mixes;
  for (size_t narrow = 0; narrow < affine.size(); ++narrow)
    for (size_t wide = narrow + 1; wide < std::min(narrow + 3, affine.size()); ++wide)
      appendMixes(*this, affine[wide], affine[narrow], columns, context, mixes);
  return mixes;
}

SmallVector<Attribute> OptionMenu::getOptions(MLIRContext *context, int64_t columns) const {
  SmallVector<Attribute> options;
  llvm::append_range(options, getCodecs(context, columns));
  llvm::append_range(options, getMixes(context, columns));
  return options;
}

SmallVector<int64_t> OptionMenu::getKeptCounts(int64_t size) const {
  SmallVector<int64_t> counts;
  if (!prune)
    return {size};
  if (size <= 8) {
    llvm::append_range(counts, llvm::seq_inclusive<int64_t>(0, size));
    return counts;
  }
  for (int64_t sixteenths : {0, 4, 8, 10, 12, 13, 14, 15, 16})
    counts.push_back(size * sixteenths / 16);
  counts.erase(llvm::unique(counts), counts.end());
  return counts;
}
