//===- CodecRegistry.h - All codecs, by name --------------------*- C++ -*-===//
//
// A codec is its name and the values of its parameters: `affine<4, group = 64>`. What there is of codecs is rows of one
// table; menus, attributes and reports read it, so that a new codec is a row (and an attribute that carries it).
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Numerics/Codec.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <variant>
#include <vector>

namespace jpq {

/// What a choice makes of what it is an option of.
enum class OptionKind {
  /// Columns are not stored, and are 0.
  Prune,
  /// Numbers are stored as they are, as floats.
  KeepDense,
  /// Numbers are stored as codes.
  Quantize,
  /// Segments of columns, each stored by a codec.
  Segments,
  /// Some channels of a group are kept, the others pruned.
  KeepChannels,
};

/// A parameter's value: a number, a word or a list of numbers.
using ParameterValue = std::variant<int64_t, std::string, std::vector<int64_t>>;

/// The values of a codec's parameters, by name.
class CodecParameters {
public:
  using Entry = std::pair<std::string, ParameterValue>;

  CodecParameters() = default;
  CodecParameters(std::initializer_list<Entry> entries) : entries(entries) {}

  void set(llvm::StringRef name, ParameterValue value) { entries.emplace_back(name.str(), std::move(value)); }
  /// Null if there is none of that name.
  const ParameterValue *find(llvm::StringRef name) const;
  /// The value of a parameter, which there is, and which is of that kind.
  int64_t getNumber(llvm::StringRef name) const { return std::get<int64_t>(*find(name)); }
  llvm::StringRef getWord(llvm::StringRef name) const { return std::get<std::string>(*find(name)); }
  llvm::ArrayRef<int64_t> getNumbers(llvm::StringRef name) const { return std::get<std::vector<int64_t>>(*find(name)); }

  auto begin() const { return entries.begin(); }
  auto end() const { return entries.end(); }
  friend bool operator==(const CodecParameters &, const CodecParameters &) = default;

private:
  std::vector<Entry> entries;
};

/// What a codec may be told.
struct CodecParameter {
  enum class Kind { Number, Word, Numbers };

  llvm::StringLiteral name;
  Kind kind;
  /// The words that it may be, if it is one.
  llvm::ArrayRef<llvm::StringLiteral> words = {};
  /// The value where none is given, for what the parameters before it are; null for one that must be given.
  ParameterValue (*getDefault)(const CodecParameters &before) = nullptr;
};

/// What people ask menus for, as options of passes are named.
enum class MenuList { Prune, Widths, Codebooks, Trellises };

/// What menus ask of a codec; each takes of it what means something for it.
struct CodecRequest {
  unsigned bits;
  /// Columns of a group.
  unsigned group;
  /// Bits of the window of a trellis.
  unsigned window;
};

/// What a codec offers to menus.
struct CodecOffer {
  MenuList list;
  /// The bits on offer, ascending.
  llvm::ArrayRef<unsigned> bits;
  /// Whether there is one for each group size of the menu; else `group` means nothing.
  bool inGroups;
  /// Whether segments of columns may mix several of its widths.
  bool mixes;
  CodecParameters (*getParameters)(const CodecRequest &request);
};

/// The row of a codec.
struct CodecRow {
  /// The mnemonic of its attribute.
  llvm::StringLiteral name;
  /// The first is written without its name, the others as `name = value`; defaults are not written.
  llvm::ArrayRef<CodecParameter> parameters;
  OptionKind kind;
  /// Makes a codec of parameters that are all there, each of its kind; an error says which value makes no sense.
  llvm::Expected<std::unique_ptr<Codec>> (*create)(const CodecParameters &parameters);
  std::optional<CodecOffer> offer = {};
};

/// A codec that is told all it may be told: parameters in the order of the row, defaults too.
struct CodecSpec {
  const CodecRow *row;
  CodecParameters parameters;

  std::unique_ptr<Codec> create() const { return llvm::cantFail(row->create(parameters)); }
  /// `affine<4, group = 64>`: what MLIR prints behind `#jpq.`.
  std::string print() const;
};

/// Rows by name.
class CodecRegistry {
public:
  /// The codecs of jpq.
  static const CodecRegistry &get();

  /// `rows` live as long as the registry. Of codecs with as many bits menus offer those first that come first.
  explicit CodecRegistry(llvm::ArrayRef<const CodecRow *> rows) : rows(rows.begin(), rows.end()) {}
  llvm::ArrayRef<const CodecRow *> getRows() const { return rows; }
  /// Null if there is none of that name.
  const CodecRow *find(llvm::StringRef name) const;
  /// The codec of a name that is told `given`, of which one without a name is the first parameter. Errors: a codec or
  /// parameter that there is none of, a parameter that is missing, given twice or of another kind, and what the codec
  /// itself says.
  llvm::Expected<CodecSpec> specify(llvm::StringRef name, const CodecParameters &given) const;

private:
  std::vector<const CodecRow *> rows;
};

} // namespace jpq
