//===- OptionMenu.cpp - The storage forms and sizes to choose from --------===//

#include "jpq/Dialect/JPQ/Transforms/Harm/OptionMenu.h"
#include "jpq/Numerics/ColumnSegments.h"
#include <set>

using namespace mlir;
using namespace jpq;

static constexpr unsigned kWidths[] = {2, 3, 4, 5, 6, 8, 16};

template <typename Order = std::less<>>
static SmallVector<unsigned> sortUnique(ArrayRef<unsigned> numbers, Order order = {}) {
  SmallVector<unsigned> sorted(numbers);
  llvm::sort(sorted, order);
  sorted.erase(llvm::unique(sorted), sorted.end());
  return sorted;
}

llvm::Expected<KeptWidth> KeptWidth::parse(StringRef text) {
  auto [name, bits] = text.rsplit('=');
  unsigned number;
  if (name.empty() || bits.getAsInteger(10, number))
    return llvm::createStringError("keep=%s is not understood: it is a pattern of names and the bits, as in "
                                   "keep=blk.*.attn_v.weight=6",
                                   text.str().c_str());
  llvm::Expected<llvm::GlobPattern> pattern = llvm::GlobPattern::create(name);
  if (!pattern)
    return llvm::createStringError("keep=%s: '%s' is no pattern of names: %s", text.str().c_str(), name.str().c_str(),
                                   llvm::toString(pattern.takeError()).c_str());
  return KeptWidth{text.str(), std::move(*pattern), number};
}

llvm::Expected<OptionMenu> OptionMenu::create(ArrayRef<unsigned> widths, ArrayRef<unsigned> codebooks,
                                              ArrayRef<unsigned> groups, bool prune, unsigned segments,
                                              ArrayRef<std::string> keep) {
  OptionMenu menu;
  if (!widths.empty())
    menu.widths.assign(widths.begin(), widths.end());
  menu.codebooks.assign(codebooks.begin(), codebooks.end());
  if (!groups.empty())
    menu.groupSizes.assign(groups.begin(), groups.end());
  menu.prune = prune;
  menu.segments = segments;
  for (StringRef text : keep) {
    llvm::Expected<KeptWidth> width = KeptWidth::parse(text);
    if (!width)
      return width.takeError();
    menu.kept.push_back(std::move(*width));
  }
  if (llvm::Error error = menu.check())
    return std::move(error);
  return std::move(menu);
}

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
  SmallVector<unsigned> offered(widths);
  llvm::append_range(offered, codebooks);
  offered = sortUnique(offered);
  for (const KeptWidth &width : kept)
    if (!llvm::is_contained(offered, width.bits)) {
      std::string list;
      llvm::raw_string_ostream stream(list);
      llvm::interleaveComma(offered, stream);
      return llvm::createStringError("keep=%s: %u bits are not on offer; there are %s", width.text.c_str(), width.bits,
                                     list.c_str());
    }
  return llvm::Error::success();
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

std::optional<unsigned> OptionMenu::getKeptBits(StringRef name) const {
  for (const KeptWidth &width : llvm::reverse(kept))
    if (width.pattern.match(name))
      return width.bits;
  return std::nullopt;
}

SmallVector<Attribute> OptionMenu::getOptions(MLIRContext *context, StringRef name, int64_t columns) const {
  SmallVector<Attribute> options;
  if (std::optional<unsigned> bits = getKeptBits(name)) {
    for (CodecAttr codec : getCodecs(context, columns))
      if (codec.getCodec()->getBits() == *bits)
        options.push_back(codec);
    return options;
  }
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
