//===- Codec.h - How the numbers of one segment of a weight are stored -*- C++ -*-===//
//
// A codec is the one description of a stored form: the bytes of its components, encoding, decoding. `decode` is the
// meaning of stored bytes; packers and code generators are checked against it.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Numerics/Components.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <memory>
#include <optional>
#include <type_traits>

namespace jpq {

/// A row-major view of `rows x columns` floats whose rows lie `stride` floats apart.
template <typename T>
struct MatrixView {
  T *data;
  int64_t rows, columns, stride;
  T *row(int64_t i) const { return data + i * stride; }
  /// What may be written may be read.
  operator MatrixView<const T>() const
    requires(!std::is_const_v<T>)
  {
    return {data, rows, columns, stride};
  }
};
using ConstMatrix = MatrixView<const float>;
using MutableMatrix = MatrixView<float>;

/// What a code stands for besides its scale.
enum class ZeroPoint {
  /// Fixed at the middle, 2^(bits-1): value = scale * (code - 2^(bits-1)).
  Middle,
  /// One byte per group ("zero_points"): value = scale * (code - zero point).
  Byte,
  /// One f16 per group ("minimums"): value = scale * code + minimum.
  Minimum,
};

/// What there is to know of a codec of codes in groups: packers and code generators read this, and no codec.
struct CodeFormat {
  unsigned bits;
  /// Columns of a row that share a scale.
  unsigned group;
  ZeroPoint zeroPoint = ZeroPoint::Middle;
  /// What codes stand for, if that is not themselves: value = scale * levels[code], and there is no zero point.
  llvm::SmallVector<int8_t, 0> levels = {};
};

/// Groups of `columns` columns, the last of which may be shorter.
constexpr int64_t countGroups(int64_t columns, int64_t group) { return (columns + group - 1) / group; }

/// Encodes a segment, so that what becomes of a column can be made up for by those that are not encoded yet, of the
/// same block too. Rows are independent: threads may work on different ones at once.
class BlockCoder {
public:
  virtual ~BlockCoder();
  /// Fixes what columns [first, first + weights.size()) of a row share, which are whole blocks: what stores `weights`
  /// with least error.
  virtual void fix(int64_t row, int64_t first, llvm::ArrayRef<float> weights) = 0;
  /// Encodes columns [first, first + weights.size()) of a row, whose blocks are fixed, once, as what is nearest to
  /// `weights`; `stored` are then the values that they decode to.
  virtual void code(int64_t row, int64_t first, llvm::ArrayRef<float> weights, llvm::MutableArrayRef<float> stored) = 0;
  /// The components, after all columns of all rows. The last call.
  virtual std::vector<Component> finish() = 0;
};

/// How the numbers of one segment (`rows x columns`, all rows of a weight, a range of its columns) are stored.
class Codec {
public:
  virtual ~Codec();

  /// Bits of one code, without overheads: 0 for pruned, 32 for f32.
  virtual unsigned getBits() const = 0;
  /// Whether nothing is stored, and everything is 0.
  bool isPruned() const { return getBits() == 0; }
  /// What codes mean; null for a codec that stores none.
  virtual const CodeFormat *getCodeFormat() const { return nullptr; }
  /// The components of a segment. None for pruned.
  virtual llvm::SmallVector<StoredComponent, 3> getComponents(int64_t rows, int64_t columns) const = 0;
  /// Begins to encode a segment. `importance` holds one non-negative number per column (the second moment of that
  /// input), by which squared errors are weighted; empty for equal weights.
  virtual std::unique_ptr<BlockCoder> createCoder(int64_t rows, int64_t columns,
                                                  llvm::ArrayRef<float> importance) const = 0;
  /// Encodes `weights`, all columns as they are given. Deterministic for any number of threads.
  std::vector<Component> encode(ConstMatrix weights, llvm::ArrayRef<float> importance) const;
  /// Writes the values that `components` (of the sizes that getComponents() says) stand for.
  virtual void decode(const StoredBytes &components, MutableMatrix values) const = 0;

  /// Columns of a row that share what is stored beside codes (a scale); 1 where columns share nothing.
  int64_t getBlockColumns() const;
  /// Whether what is stored are f16 numbers (values or scales): weights outside of their range need a power of two.
  virtual bool hasHalfRange() const { return true; }
  /// A stored number (a value, or what the columns of a row share) that is not finite.
  struct NotFinite {
    llvm::StringRef component;
    int64_t row, column;
    float value;
  };
  /// The first one of `components`, of `rows` rows and `columns` columns; none if all are finite.
  std::optional<NotFinite> findNotFinite(const StoredBytes &components, int64_t rows, int64_t columns) const;

  /// All bytes of the components together.
  uint64_t getBytes(int64_t rows, int64_t columns) const;
};

/// Bits of a code of value zero: nothing is stored, everything decodes to 0.
std::unique_ptr<Codec> createPrunedCodec();

/// Numbers of `type` (F32, F16 or BF16) as they are ("values"), rounded to nearest even; finite numbers beyond the
/// type's range take its largest finite value.
std::unique_ptr<Codec> createDenseCodec(ElementType type);

/// Affine codes of 1..8 bits in groups of `group` columns along a row (the last group of a row may be shorter). Codes
/// are one little-endian bit stream per row (column j at bits [j*bits, (j+1)*bits)), each row padded to whole bytes;
/// "scales" holds one f16 per row and group, row-major. Encoding searches each group's scale (and zero point) for the
/// least weighted squared error, as decoded (the f16 rounding included). With ZeroPoint::Middle a scale may be negative
/// (the range has one more level below the middle than above); with ZeroPoint::Byte zero points are codes, so that 0
/// is exact. Weights that no f16 scale reaches saturate; a NaN is encoded as 0, an infinity as the largest float.
std::unique_ptr<Codec> createAffineCodec(unsigned bits, unsigned group, ZeroPoint zeroPoint);

/// The levels of codebooks are integers of 7 bits, so that products of levels and activation bytes stay exact in
/// 16-bit sums of two.
constexpr int kLowestLevel = -64, kHighestLevel = 63;
/// The 2^bits levels (`bits` is 1 to 4) that lose least of normally distributed weights, ascending.
llvm::ArrayRef<int8_t> getNormalLevels(unsigned bits);
/// Codes that number the entries of a table: value = scale * levels[code]. The table has 2, 4, 8 or 16 levels, strictly
/// ascending. "codes" and "scales" (one f16 per row and group of `group` columns) are stored as affine codes and scales
/// are. Encoding searches each group's scale for the least weighted squared error, as decoded.
std::unique_ptr<Codec> createCodebookCodec(unsigned group, llvm::ArrayRef<int8_t> levels);

} // namespace jpq
