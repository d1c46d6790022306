//===- Codec.h - How the numbers of one segment of a weight are stored -*- C++ -*-===//
//
// A codec is the one description of a stored form: the bytes of its components, encoding, decoding. `decode` is the
// meaning of stored bytes; packers and code generators are checked against it.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

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

/// One stored component of a segment: its name ("values", "codes", "scales", "zero_points", "minimums") and exact size.
struct ComponentSize {
  llvm::StringRef name;
  uint64_t bytes;
};

/// The bytes of one component.
struct Component {
  std::string name;
  std::vector<uint8_t> bytes;
};

/// How the numbers of one segment (`rows x columns`, all rows of a weight, a range of its columns) are stored.
class Codec {
public:
  virtual ~Codec();

  /// Bits of one code, without overheads: 0 for pruned, 32 for f32.
  virtual unsigned getBits() const = 0;
  /// The components in the order in which they are stored, with their exact sizes. Empty for pruned.
  virtual llvm::SmallVector<ComponentSize, 3> getComponents(int64_t rows, int64_t columns) const = 0;
  /// Encodes `weights`. `importance` holds one non-negative number per column (the second moment of that input), by
  /// which squared errors are weighted; empty for equal weights. Deterministic for any number of threads.
  virtual std::vector<Component> encode(ConstMatrix weights, llvm::ArrayRef<float> importance) const = 0;
  /// Writes the values that `components` (sizes as getComponents() says) stand for.
  virtual void decode(llvm::ArrayRef<llvm::ArrayRef<uint8_t>> components, MutableMatrix values) const = 0;

  /// Columns of a row that share what is stored beside codes (a scale); 1 where columns share nothing.
  virtual int64_t getBlockColumns() const { return 1; }
  /// Whether what is stored are f16 numbers (values or scales): weights outside of their range need a power of two.
  virtual bool hasHalfRange() const { return true; }
  /// A stored number (a value, or what the columns of a row share) that is not finite.
  struct NotFinite {
    llvm::StringRef component;
    int64_t row, column;
    float value;
  };
  /// The first one of `components`, of `rows` rows and `columns` columns; none if all are finite.
  virtual std::optional<NotFinite> findNotFinite(llvm::ArrayRef<llvm::ArrayRef<uint8_t>> components, int64_t rows,
                                                 int64_t columns) const;

  /// All bytes of the components together.
  uint64_t getBytes(int64_t rows, int64_t columns) const;
};

/// Bits of a code of value zero: nothing is stored, everything decodes to 0.
std::unique_ptr<Codec> createPrunedCodec();

enum class DenseFormat { F32, F16, BF16 };
/// Numbers as they are ("values"), rounded to nearest even; finite numbers beyond the format's range take its largest
/// finite value.
std::unique_ptr<Codec> createDenseCodec(DenseFormat format);

enum class ZeroPoint {
  /// Fixed at the middle, 2^(bits-1): value = scale * (code - 2^(bits-1)).
  Middle,
  /// One byte per group ("zero_points"): value = scale * (code - zero point).
  Byte,
  /// One f16 per group ("minimums"): value = scale * code + minimum.
  Minimum,
};
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
