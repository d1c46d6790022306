//===- GroupCodec.h - Codes whose groups of columns share a scale -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Codec.h"

namespace jpq {

/// What the columns of a group share.
struct GroupCode {
  uint16_t scale = 0;    // f16
  uint8_t zeroPoint = 0; // ZeroPoint::Byte
  uint16_t minimum = 0;  // f16, ZeroPoint::Minimum
  /// Weights were divided by 2^exponent to choose the others. Not stored.
  int16_t exponent = 0;
};

/// Says that groups of `group` columns make no sense, if they don't.
llvm::Error checkGroup(llvm::StringRef codec, int64_t group);

/// Chooses what the columns of one group share, for any row.
class GroupSearch {
public:
  virtual ~GroupSearch();
  /// For `weights`, which are finite.
  virtual GroupCode search(llvm::ArrayRef<float> weights) const = 0;
};

/// A codec of codes in groups of columns, as its CodeFormat says: components, the loops over rows and groups, decoding,
/// and what becomes of numbers that are none. What is left to a codec is the choice of scales and codes.
class GroupCodec : public Codec {
public:
  /// `format` is one of CodeFormat::inGroups().
  explicit GroupCodec(CodeFormat format);

  unsigned getBits() const final { return format.bits; }
  const CodeFormat *getCodeFormat() const final { return &format; }
  /// What codes stand for; none if for themselves.
  llvm::ArrayRef<int8_t> getLevels() const { return levels; }
  llvm::SmallVector<StoredComponent, 3> getComponents(int64_t rows, int64_t columns) const final;
  std::unique_ptr<BlockCoder> createCoder(int64_t rows, int64_t columns, llvm::ArrayRef<float> importance) const final;
  void decode(const StoredBytes &components, MutableMatrix values) const final;

  /// A search in groups whose columns have these importances: finite, none negative, not all 0.
  virtual std::unique_ptr<GroupSearch> createSearch(llvm::ArrayRef<float> importance) const = 0;
  /// Writes the codes of what is nearest to `weights`, which are finite.
  virtual void code(const GroupCode &shared, llvm::ArrayRef<float> weights, uint8_t *codes) const = 0;

protected:
  const CodeFormat format;

private:
  const llvm::SmallVector<int8_t, 0> levels;
};

} // namespace jpq
