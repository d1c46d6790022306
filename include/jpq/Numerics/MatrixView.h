//===- MatrixView.h - Matrices that somebody else owns ----------*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <type_traits>

namespace jpq {

/// A row-major view of `rows x columns` floats whose rows lie `stride` floats apart.
template <typename T>
struct MatrixView {
  T *data;
  int64_t rows, columns, stride;
  T *row(int64_t i) const { return data + i * stride; }
  /// The part of `height` rows from `i` and `width` columns from `j`.
  MatrixView block(int64_t i, int64_t j, int64_t height, int64_t width) const {
    return {row(i) + j, height, width, stride};
  }
  /// What may be written may be read.
  operator MatrixView<const T>() const
    requires(!std::is_const_v<T>)
  {
    return {data, rows, columns, stride};
  }
};
using ConstMatrix = MatrixView<const float>;
using MutableMatrix = MatrixView<float>;

} // namespace jpq
