//===- OptionMenu.h - The storage forms and sizes to choose from -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "llvm/Support/GlobPattern.h"

namespace jpq {

/// Weights that are to have one width, or at least that, whatever it costs, and of which nothing is pruned.
struct KeptWidth {
  std::string text;
  llvm::GlobPattern pattern;
  unsigned bits;
  bool orMore;

  /// `blk.*.attn_v.weight=6`: a pattern of names (`*`, `?`, `[...]`), and the bits; `=3+` are 3 bits or more. The
  /// pattern refers to what it was read from, which is to outlive it.
  static llvm::Expected<KeptWidth> parse(llvm::StringRef text);
  static llvm::Expected<std::vector<KeptWidth>> parse(llvm::ArrayRef<std::string> texts);
};

/// Whether codes of rotated rows are on offer: beside others, instead of them, or instead of those whose scales go down
/// columns. Scales along rows know how rows differ in size, which a rotation hides; others gain by it.
enum class RotatedOffer { None, Auto, Also, All };

/// What passes are asked to offer.
struct MenuSettings {
  llvm::ArrayRef<unsigned> widths = {}, codebooks = {}, trellises = {};
  unsigned trellisWindow = 8;
  llvm::ArrayRef<unsigned> groups = {};
  bool prune = true;
  unsigned segments = 0, rates = 4;
  llvm::ArrayRef<std::string> keep = {};
  llvm::StringRef rotation = "auto";
  bool rowScales = false;
};

/// What the options of weights and groups may be.
struct OptionMenu {
  /// Bits of affine codes, and of floats.
  llvm::SmallVector<unsigned> widths = {2, 3, 4, 5, 6, 8, 16};
  /// Bits of codebooks.
  llvm::SmallVector<unsigned> codebooks = {2, 3, 4};
  /// Bits of trellis codes.
  llvm::SmallVector<unsigned> trellises = {1, 2, 3, 4, 5};
  /// Bits of their windows.
  unsigned trellisWindow = 8;
  /// Columns per scale, of codecs that have groups.
  llvm::SmallVector<unsigned> groupSizes = {32, 64};
  bool prune = true;
  /// Shares of 1/segments, 2/segments, ... of a weight's columns may be stored in more bits than the others; 0: none.
  unsigned segments = 0;
  /// Steps per bit of mean widths whose columns get their bits by what errors cost there (offerRates()); 0: none.
  unsigned rates = 4;
  RotatedOffer rotation = RotatedOffer::Auto;
  /// Codes have a factor for each row.
  bool rowScales = false;
  /// Rates may leave columns without bits.
  bool emptyColumns = true;
  /// Of several that a name matches, the last counts.
  std::vector<KeptWidth> kept;

  /// The menu of options of passes, checked. Empty `widths` and `groups` are those above; so are empty `codebooks`
  /// where no `widths` are given, and empty `trellises` where neither are, but for those without levels for the window.
  static llvm::Expected<OptionMenu> create(const MenuSettings &settings);
  /// What a row of the registry offers of so many bits.
  CodecAttr getOffered(mlir::MLIRContext *context, const CodecRow &row, unsigned bits, unsigned group) const;
  /// The bits that the menu has of a list.
  llvm::ArrayRef<unsigned> getList(MenuList list) const;
  /// Of these the ones with which every codec that offers them can be made.
  llvm::SmallVector<unsigned> getUsable(MenuList list) const;
  /// Checks the entries; an error names the one that is not offered.
  llvm::Error check() const;
  /// The codecs for weights of `columns` columns, narrowest first, as their rows in the registry offer them.
  llvm::SmallVector<CodecAttr> getCodecs(mlir::MLIRContext *context, int64_t columns) const;
  /// Two widths each for weights of `columns` columns, neighbours on the menu or next but one, narrowest first; if
  /// channels may be pruned, 0 is one of the widths. Shares that come to the same columns and scales are one.
  llvm::SmallVector<SegmentsAttr> getMixes(mlir::MLIRContext *context, int64_t columns) const;
  /// The widths that rates are made of: of each codec that mixes, has no groups and is on the menu with several,
  /// narrowest first; before them what stores nothing, if columns may be without bits.
  llvm::SmallVector<llvm::SmallVector<CodecAttr>> getRateCodecs(mlir::MLIRContext *context) const;
  /// What is on offer to the weight `name`: all of this, or the widths that it is to have.
  OptionMenu getMenuOf(llvm::StringRef name) const;
  /// All options of the weight `name` of so many columns that do not depend on its values: codecs, then mixes.
  llvm::SmallVector<mlir::Attribute> getOptions(mlir::MLIRContext *context, llvm::StringRef name,
                                                int64_t columns) const;
  /// What the menu makes of the rows of `options`, unless they are looked up: rotated ones beside or instead of some of
  /// them, and factors for rows. Floats stay as they are.
  llvm::SmallVector<mlir::Attribute> offerRows(llvm::ArrayRef<mlir::Attribute> options, bool lookedUp) const;
  /// Whether the width of the weight `name` is given, so that nothing of it is pruned.
  bool isKept(llvm::StringRef name) const;
  /// How many of `size` channels may be kept, ascending, 0 and `size` included: every number of few channels, else
  /// quarters, and finer steps near the whole.
  llvm::SmallVector<int64_t> getKeptCounts(int64_t size) const;

private:
  /// What is said of the width of the weight `name`; null if nothing is.
  const KeptWidth *findKept(llvm::StringRef name) const;
  /// What a codec says against `bits` of a list with the menu's groups and window.
  llvm::Error checkCodecs(MenuList list, unsigned bits) const;
};

} // namespace jpq
