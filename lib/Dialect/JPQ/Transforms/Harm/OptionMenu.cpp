//===- OptionMenu.cpp - The storage forms and sizes to choose from --------===//

#include "jpq/Dialect/JPQ/Transforms/Harm/OptionMenu.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "llvm/ADT/StringSwitch.h"
#include <set>

using namespace mlir;
using namespace jpq;

template <typename Order = std::less<>>
static SmallVector<unsigned> sortUnique(ArrayRef<unsigned> numbers, Order order = {}) {
  SmallVector<unsigned> sorted(numbers);
  llvm::sort(sorted, order);
  sorted.erase(llvm::unique(sorted), sorted.end());
  return sorted;
}

llvm::Expected<KeptWidth> KeptWidth::parse(StringRef text) {
  auto [name, bits] = text.rsplit('=');
  const bool orMore = bits.consume_back("+");
  unsigned number;
  if (name.empty() || bits.getAsInteger(10, number))
    return llvm::createStringError("keep=%s is not understood: it is a pattern of names and the bits, as in "
                                   "keep=blk.*.attn_v.weight=6, or 6+ for at least as many",
                                   text.str().c_str());
  llvm::Expected<llvm::GlobPattern> pattern = llvm::GlobPattern::create(name);
  if (!pattern)
    return llvm::createStringError("keep=%s: '%s' is no pattern of names: %s", text.str().c_str(), name.str().c_str(),
                                   llvm::toString(pattern.takeError()).c_str());
  return KeptWidth{text.str(), std::move(*pattern), number, orMore};
}

llvm::Expected<std::vector<KeptWidth>> KeptWidth::parse(ArrayRef<std::string> texts) {
  std::vector<KeptWidth> widths;
  for (StringRef text : texts) {
    llvm::Expected<KeptWidth> width = parse(text);
    if (!width)
      return width.takeError();
    widths.push_back(std::move(*width));
  }
  return widths;
}

llvm::Expected<OptionMenu> OptionMenu::create(const MenuSettings &settings) {
  OptionMenu menu;
  if (!settings.widths.empty())
    menu.widths.assign(settings.widths.begin(), settings.widths.end());
  // Who lists affine codes or codebooks means these alone.
  if (!settings.widths.empty() || !settings.codebooks.empty())
    menu.codebooks.assign(settings.codebooks.begin(), settings.codebooks.end());
  menu.trellisWindow = settings.trellisWindow;
  if (!settings.groups.empty())
    menu.groupSizes.assign(settings.groups.begin(), settings.groups.end());
  if (!settings.widths.empty() || !settings.codebooks.empty() || !settings.trellises.empty())
    menu.trellises.assign(settings.trellises.begin(), settings.trellises.end());
  else if (auto usable = menu.getUsable(MenuList::Trellises); !usable.empty())
    menu.trellises = std::move(usable);
  menu.prune = settings.prune;
  menu.segments = settings.segments;
  menu.rates = settings.rates;
  menu.rowScales = settings.rowScales;
  llvm::Expected<std::vector<KeptWidth>> kept = KeptWidth::parse(settings.keep);
  if (!kept)
    return kept.takeError();
  menu.kept = std::move(*kept);
  auto rotated = llvm::StringSwitch<std::optional<RotatedOffer>>(settings.rotation)
                     .Case("none", RotatedOffer::None)
                     .Case("auto", RotatedOffer::Auto)
                     .Case("also", RotatedOffer::Also)
                     .Case("all", RotatedOffer::All)
                     .Default(std::nullopt);
  if (!rotated)
    return llvm::createStringError("rotation=%s is not understood; it is none, auto, also or all",
                                   settings.rotation.str().c_str());
  menu.rotation = *rotated;
  if (llvm::Error error = menu.check())
    return std::move(error);
  return std::move(menu);
}

/// The bits that codecs offer to a list of menus.
static SmallVector<unsigned> getOffered(MenuList list) {
  SmallVector<unsigned> offered;
  for (const CodecRow *row : CodecRegistry::get().getRows())
    if (row->offer && row->offer->list == list)
      llvm::append_range(offered, row->offer->bits);
  return sortUnique(offered);
}

static std::string print(ArrayRef<unsigned> numbers) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  llvm::interleaveComma(numbers, stream);
  return text;
}

ArrayRef<unsigned> OptionMenu::getList(MenuList list) const {
  static constexpr unsigned kPruned[] = {0};
  switch (list) {
  case MenuList::Prune:
    return prune ? ArrayRef(kPruned) : ArrayRef<unsigned>();
  case MenuList::Widths:
    return widths;
  case MenuList::Codebooks:
    return codebooks;
  case MenuList::Trellises:
    return trellises;
  }
  llvm_unreachable("no list");
}

/// All bits that a menu has of some lists, ascending.
static SmallVector<unsigned> getWidths(const OptionMenu &menu, ArrayRef<MenuList> lists) {
  SmallVector<unsigned> all;
  for (MenuList list : lists)
    llvm::append_range(all, menu.getList(list));
  return sortUnique(all);
}

/// The lists of what stores numbers.
static constexpr MenuList kStoring[] = {MenuList::Widths, MenuList::Codebooks, MenuList::Trellises};

/// What a list is called among options of passes.
static const char *getListName(MenuList list) {
  switch (list) {
  case MenuList::Prune:
    return "prune";
  case MenuList::Widths:
    return "widths";
  case MenuList::Codebooks:
    return "codebooks";
  case MenuList::Trellises:
    return "trellises";
  }
  llvm_unreachable("no list");
}

/// Says which bits of a menu's list nobody offers.
static llvm::Error checkOffered(const OptionMenu &menu, MenuList list) {
  const SmallVector<unsigned> offered = getOffered(list);
  for (unsigned bits : menu.getList(list))
    if (!llvm::is_contained(offered, bits))
      return llvm::createStringError("%s=%u is not offered; there are %s bits%s", getListName(list), bits,
                                     print(offered).c_str(), bits == 0 ? " (what is pruned has 0: see prune)" : "");
  return llvm::Error::success();
}

llvm::Error OptionMenu::checkCodecs(MenuList list, unsigned bits) const {
  for (const CodecRow *row : CodecRegistry::get().getRows()) {
    if (!row->offer || row->offer->list != list || !llvm::is_contained(row->offer->bits, bits))
      continue;
    for (unsigned group : groupSizes) {
      auto codec = CodecRegistry::get().specify(row->name, row->offer->getParameters({bits, group, trellisWindow}));
      if (!codec)
        return codec.takeError();
    }
  }
  return llvm::Error::success();
}

SmallVector<unsigned> OptionMenu::getUsable(MenuList list) const {
  return llvm::filter_to_vector(getList(list),
                                [&](unsigned bits) { return !llvm::errorToBool(checkCodecs(list, bits)); });
}

llvm::Error OptionMenu::check() const {
  if (widths.empty() || groupSizes.empty())
    return llvm::createStringError("the menu has no widths or no group sizes");
  for (MenuList list : kStoring)
    if (llvm::Error error = checkOffered(*this, list))
      return error;
  for (unsigned size : groupSizes)
    if (size < 8 || size > 1024)
      return llvm::createStringError("group size %u is not offered; groups have 8 to 1024 columns", size);
  for (MenuList list : kStoring)
    for (unsigned bits : getList(list))
      if (llvm::Error error = checkCodecs(list, bits))
        return llvm::createStringError("%s=%u: %s", getListName(list), bits, llvm::toString(std::move(error)).c_str());
  if (segments == 1 || segments > 16)
    return llvm::createStringError("%u segments are not offered; shares are from 1/2 to 1/16 of the columns, or 0 for "
                                   "none",
                                   segments);
  if (rates > 8)
    return llvm::createStringError("rates=%u are not offered; a bit has up to 8 steps, or 0 for no rates", rates);
  const SmallVector<unsigned> offered = getWidths(*this, kStoring);
  for (const KeptWidth &width : kept)
    if (!llvm::is_contained(offered, width.bits))
      return llvm::createStringError("keep=%s: %u bits are not on offer; there are %s", width.text.c_str(), width.bits,
                                     print(offered).c_str());
  return llvm::Error::success();
}

/// Whether a menu has the codecs of `bits` bits of a row.
static bool offers(const OptionMenu &menu, const CodecRow &row, unsigned bits) {
  return row.offer && llvm::is_contained(row.offer->bits, bits) &&
         llvm::is_contained(menu.getList(row.offer->list), bits);
}

CodecAttr OptionMenu::getOffered(MLIRContext *context, const CodecRow &row, unsigned bits, unsigned group) const {
  return getCodecAttr(context, row.name, row.offer->getParameters({bits, group, trellisWindow}));
}

SmallVector<CodecAttr> OptionMenu::getCodecs(MLIRContext *context, int64_t columns) const {
  SmallVector<CodecAttr> codecs;
  auto append = [&](const CodecRow &row, unsigned bits) {
    bool whole = false;
    for (unsigned group : sortUnique(groupSizes, std::greater<>()))
      // Groups wider than the matrix are all the same, and so are all where there are none.
      if ((int64_t(group) < columns && row.offer->inGroups) || !std::exchange(whole, true))
        codecs.push_back(getOffered(context, row, bits, group));
  };
  for (unsigned bits : getWidths(*this, kStoring))
    for (const CodecRow *row : CodecRegistry::get().getRows())
      if (offers(*this, *row, bits))
        append(*row, bits);
  return codecs;
}

namespace {
/// A width that may be mixed with others, and whose it is.
struct MixedWidth {
  unsigned bits;
  const CodecRow *row;
};
} // namespace

/// The widths of a menu that a codec may be mixed of, narrowest first: its own, and nothing.
static SmallVector<MixedWidth> getMixedWidths(const OptionMenu &menu, const CodecRow &mixed) {
  SmallVector<MixedWidth> widths;
  for (unsigned bits : getWidths(menu, {MenuList::Prune, mixed.offer->list}))
    for (const CodecRow *row : CodecRegistry::get().getRows())
      if ((bits == 0 || row == &mixed) && offers(menu, *row, bits) && row->offer->mixes)
        widths.push_back({bits, row});
  return widths;
}

/// Appends mixes of two widths, one for each share of the wider that comes to other columns or scales.
static void appendMixes(const OptionMenu &menu, MixedWidth wide, MixedWidth narrow, int64_t columns,
                        MLIRContext *context, SmallVectorImpl<SegmentsAttr> &mixes) {
  std::set<std::pair<int64_t, int64_t>> seen;
  const SmallVector<unsigned> groups =
      wide.row->offer->inGroups ? sortUnique(menu.groupSizes, std::greater<>()) : SmallVector<unsigned>{1};
  for (unsigned group : groups)
    for (unsigned share = 1; share < menu.segments; ++share) {
      int64_t parts[] = {share, menu.segments - share}, blocks[] = {group, group},
              extent = divideColumns(columns, parts, blocks).front(), rest = columns - extent,
              scales = countGroups(extent, group) + (narrow.bits == 0 ? 0 : countGroups(rest, group));
      if (extent == 0 || rest == 0 || !seen.insert({extent, scales}).second)
        continue;
      Attribute codecs[] = {menu.getOffered(context, *wide.row, wide.bits, group),
                            menu.getOffered(context, *narrow.row, narrow.bits, group)};
      mixes.push_back(SegmentsAttr::get(context, parts, codecs));
    }
}

SmallVector<SegmentsAttr> OptionMenu::getMixes(MLIRContext *context, int64_t columns) const {
  SmallVector<SegmentsAttr> mixes;
  for (const CodecRow *row : CodecRegistry::get().getRows()) {
    if (!row->offer || !row->offer->mixes || row->offer->list == MenuList::Prune)
      continue;
    SmallVector<MixedWidth> widths = getMixedWidths(*this, *row);
    for (size_t narrow = 0; narrow < widths.size(); ++narrow)
      for (size_t wide = narrow + 1; wide < std::min(narrow + 3, widths.size()); ++wide)
        appendMixes(*this, widths[wide], widths[narrow], columns, context, mixes);
  }
  return mixes;
}

SmallVector<SmallVector<CodecAttr>> OptionMenu::getRateCodecs(MLIRContext *context) const {
  SmallVector<SmallVector<CodecAttr>> families;
  if (rates == 0)
    return families;
  for (const CodecRow *row : CodecRegistry::get().getRows()) {
    if (!row->offer || !row->offer->mixes || row->offer->inGroups || row->offer->list == MenuList::Prune)
      continue;
    SmallVector<CodecAttr> family;
    for (unsigned bits : getWidths(*this, {row->offer->list}))
      if (offers(*this, *row, bits))
        family.push_back(getOffered(context, *row, bits, /*group=*/1));
    if (family.size() < 2)
      continue;
    if (emptyColumns)
      family.insert(family.begin(), getCodecAttr(context, "pruned", {}));
    families.push_back(std::move(family));
  }
  return families;
}

const KeptWidth *OptionMenu::findKept(StringRef name) const {
  for (const KeptWidth &width : llvm::reverse(kept))
    if (width.pattern.match(name))
      return &width;
  return nullptr;
}

bool OptionMenu::isKept(StringRef name) const { return findKept(name) != nullptr; }

OptionMenu OptionMenu::getMenuOf(StringRef name) const {
  OptionMenu menu = *this;
  const KeptWidth *width = findKept(name);
  if (!width)
    return menu;
  menu.prune = menu.emptyColumns = false;
  for (SmallVector<unsigned> *list : {&menu.widths, &menu.codebooks, &menu.trellises})
    llvm::erase_if(*list, [&](unsigned bits) { return bits < width->bits || (bits > width->bits && !width->orMore); });
  return menu;
}

/// The option with other rows; null if it stores no codes.
static SegmentsAttr withRows(Attribute option, bool rowScaled, bool rotated) {
  auto segments = dyn_cast<SegmentsAttr>(option);
  if (!segments && cast<OptionAttr>(option).getKind() != OptionKind::Quantize)
    return SegmentsAttr();
  const int64_t whole = 1;
  return SegmentsAttr::get(option.getContext(), segments ? segments.getParts() : ArrayRef(whole),
                           segments ? segments.getCodecs() : ArrayRef(option), rowScaled,
                           rotated ? std::optional<int64_t>(0) : std::nullopt);
}

/// Whether rows share the scales of an option's codes.
static bool hasScalesDownColumns(Attribute option) {
  auto segments = dyn_cast<SegmentsAttr>(option);
  return llvm::any_of(segments ? segments.getCodecs() : ArrayRef(option),
                      [](Attribute codec) { return cast<CodecAttr>(codec).getCodec()->getBlockRows() > 1; });
}

SmallVector<Attribute> OptionMenu::getOptions(MLIRContext *context, StringRef name, int64_t columns) const {
  const OptionMenu menu = getMenuOf(name);
  SmallVector<Attribute> options;
  llvm::append_range(options, menu.getCodecs(context, columns));
  llvm::append_range(options, menu.getMixes(context, columns));
  return options;
}

SmallVector<Attribute> OptionMenu::offerRows(ArrayRef<Attribute> options, bool lookedUp) const {
  SmallVector<Attribute> offered, turned;
  for (Attribute option : options) {
    bool gains =
        !lookedUp && rotation != RotatedOffer::None && (rotation != RotatedOffer::Auto || hasScalesDownColumns(option));
    SegmentsAttr rotated = gains ? withRows(option, rowScales, /*rotated=*/true) : SegmentsAttr();
    if (rotated)
      turned.push_back(rotated);
    if (rotated && rotation != RotatedOffer::Also)
      continue;
    SegmentsAttr scaled =
        rowScales && !lookedUp ? withRows(option, /*rowScaled=*/true, /*rotated=*/false) : SegmentsAttr();
    offered.push_back(scaled ? Attribute(scaled) : option);
  }
  llvm::append_range(offered, turned);
  return offered;
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
