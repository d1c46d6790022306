//===- StoredForm.h - What a stored weight is -------------------*- C++ -*-===//
//
// A weight is a matrix in another form than it is computed with: segments of columns, a codec for each; perhaps with
// its columns in another order; perhaps with its rows rotated; perhaps divided by a power of two; perhaps with its rows
// divided by a factor each; perhaps laid out for a target. A plain tensor is one too: its numbers as they are. The form
// knows the components and their exact bytes, how they are made of numbers, and what numbers they stand for:
//
//   decode: the segments' codecs, then columns to their places, then the rotation back, then the power of two, then the
//   rows' factors.
//
// encode() takes these steps the other way round. A further step is one more in both, with a component of its own if it
// stores something.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Numerics/Codec.h"
#include "jpq/Numerics/Hadamard.h"
#include "jpq/Numerics/Layout.h"

namespace jpq {

class ErrorFeedback;

/// Columns next to each other, as they are stored, of one codec.
struct StoredSegment {
  std::shared_ptr<const Codec> codec;
  int64_t first, columns;
};

/// What a weight is stored as.
class StoredForm {
public:
  /// A tensor of any shape, of F32, F16 or BF16 numbers. One that is no matrix is seen as a single row. Of another
  /// type, that of a permutation of as many elements (getPermutationType()), it is one.
  static StoredForm getPlain(llvm::ArrayRef<int64_t> shape, ElementType type);

  /// A matrix of `rows` rows without columns, to which addSegment() gives some.
  explicit StoredForm(int64_t rows) : rows(rows) {}
  void addSegment(std::shared_ptr<const Codec> codec, int64_t columns);
  /// Whether columns lie in another order: "segments" says which segment each belongs to, and those of a segment are in
  /// their own order. In a layout, "permutation" says which column each stored one is.
  void setPermuted(bool value = true) { permuted = value; }
  /// Codecs store the columns rotated; as they are if there is no rotation. It is one of the form's rows.
  void setRotation(std::optional<Hadamard> value) { rotation = value; }
  /// Codecs store the numbers divided by 2^exponent.
  void setExponent(int64_t value) { exponent = value; }
  /// Whether "row_scales" says what each row is divided by. Ones where rows are rotated, which makes them alike; the
  /// row's root mean square, set beside the matrix's, where rows share scales; ones elsewhere.
  void setRowScaled(bool value = true) { rowScaled = value; }
  /// In which order what segments store lies; as the codecs write it if null. The layout accepts the form.
  void setLayout(std::shared_ptr<const Layout> value) { layout = std::move(value); }

  int64_t getRows() const { return rows; }
  int64_t getColumns() const { return columns; }
  llvm::ArrayRef<StoredSegment> getSegments() const { return segments; }
  bool isRowScaled() const { return rowScaled; }
  bool isPlain() const { return plain.has_value(); }
  /// Whether it is plain, and a permutation.
  bool isOrder() const { return plain && !isWeightType(plain->type); }
  std::optional<Hadamard> getRotation() const { return rotation; }

  /// The components, in alphabetical order.
  llvm::SmallVector<StoredComponent, 3> getComponents() const;
  /// The same as weight files have them: those of a plain tensor as they are, others as plain bytes.
  llvm::SmallVector<StoredComponent, 3> getFileComponents() const;
  /// Bytes in a weight file: every component padded to kBlobAlignment.
  uint64_t getFileBytes() const;

  /// The exponent that `values` need to be stored so: the form's own where no codec has the range of f16.
  int64_t chooseExponent(ConstMatrix values) const;

  /// Encodes `values`. `importance` is by column of the matrix (Codec::encode()); `permutation` is that of the stored
  /// columns, ascending within a segment (orderColumns()), and empty if they are not permuted. For forms that are not
  /// laid out.
  std::vector<Component> encode(ConstMatrix values, llvm::ArrayRef<float> importance,
                                llvm::ArrayRef<int64_t> permutation = {}) const;
  /// The same with error feedback. Columns count by their inputs' mean squares.
  llvm::Expected<std::vector<Component>> encode(ConstMatrix values, ErrorFeedback &feedback,
                                                llvm::ArrayRef<int64_t> permutation = {}) const;
  /// Writes the numbers that `components`, which check() accepts, stand for: `values` has room for all of them.
  void decode(const StoredBytes &components, float *values) const;
  /// What the sizes of components do not say of them: each segment has its columns, a permutation is one of those.
  llvm::Error check(const StoredBytes &components) const;

  /// The components of this form, which has a layout, from those of the form without, and the exact inverse.
  std::vector<Component> pack(const StoredBytes &components) const;
  std::vector<Component> unpack(const StoredBytes &packed) const;
  /// What belongs to each segment of the components of a form that is not laid out.
  std::vector<StoredBytes> getParts(const StoredBytes &components) const;
  std::vector<MutableBytes> getParts(const MutableBytes &components) const;

  /// The first stored number that is not finite, at its place in the matrix (rotated, if it is stored so); with
  /// `exceptMasks`, that is not minus infinity either. None if all are finite. What is laid out was checked before.
  std::optional<Codec::NotFinite> findNotFinite(const StoredBytes &components, bool exceptMasks = false) const;

  /// The factor of each row of `components`, for forms that have them, and the bytes of such.
  std::vector<float> getRowScales(const StoredBytes &components) const;
  static std::vector<uint8_t> packRowScales(llvm::ArrayRef<float> scales);

private:
  StoredForm withoutLayout() const;
  std::vector<int64_t> getPermutation(const StoredBytes &components) const;
  /// What every layout leaves as it is.
  void copyRowScales(const StoredBytes &from, const MutableBytes &to) const;
  std::vector<float> chooseRowScales(ConstMatrix values) const;
  std::vector<float> toStored(ConstMatrix values, llvm::ArrayRef<int64_t> permutation,
                              llvm::ArrayRef<float> rowScales) const;
  std::vector<Component> join(std::vector<std::vector<Component>> parts, llvm::ArrayRef<int64_t> permutation,
                              llvm::ArrayRef<float> rowScales) const;

  int64_t rows, columns = 0, exponent = 0;
  llvm::SmallVector<StoredSegment, 2> segments;
  bool permuted = false, rowScaled = false;
  std::optional<Hadamard> rotation;
  std::shared_ptr<const Layout> layout;
  /// A plain tensor's one component.
  std::optional<StoredComponent> plain;
};

} // namespace jpq
