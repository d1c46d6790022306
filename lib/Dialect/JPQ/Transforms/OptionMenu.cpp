//===- OptionMenu.cpp - The storage forms and sizes to choose from --------===//

#include "jpq/Dialect/JPQ/Transforms/OptionMenu.h"

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
  for (unsigned size : groupSizes)
    if (size < 8 || size > 1024)
      return llvm::createStringError("group size %u is not offered; groups have 8 to 1024 columns", size);
  return llvm::Error::success();
}

SmallVector<CodecAttr> OptionMenu::getCodecs(MLIRContext *context, int64_t columns) const {
  SmallVector<CodecAttr> codecs;
  SmallVector<unsigned> sorted(widths), groups(groupSizes);
  llvm::sort(sorted);
  sorted.erase(llvm::unique(sorted), sorted.end());
  llvm::sort(groups, std::greater<>());
  groups.erase(llvm::unique(groups), groups.end());
  for (unsigned width : sorted) {
    if (width == 16) {
      codecs.push_back(DenseCodecAttr::get(context, Float16Type::get(context)));
      continue;
    }
    ZeroPointKind zeroPoint = width < 8 ? ZeroPointKind::Byte : ZeroPointKind::Middle;
    bool whole = false;
    for (unsigned group : groups) {
      // Groups wider than the matrix are all the same.
      if (int64_t(group) >= columns && std::exchange(whole, true))
        continue;
      codecs.push_back(AffineCodecAttr::get(context, width, group, zeroPoint));
    }
  }
  return codecs;
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
