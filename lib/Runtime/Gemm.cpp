//===- Gemm.cpp - Matrix products of compiled models ----------------------===//

#include "jpq/Runtime/Runtime.h"
#include <algorithm>
#include <cblas.h>
#include <omp.h>

namespace {
struct Matrix {
  const float *data;
  int64_t row, column;
};

/// Whether BLAS can read the matrix row by row: its numbers are one behind another, and its rows don't overlap (as
/// those of a broadcast do).
bool isRowMajor(const Matrix &matrix, int64_t rows, int64_t columns) {
  return matrix.column == 1 && (rows <= 1 || matrix.row >= columns);
}

/// Whether BLAS can read the matrix, and how: along rows, or transposed.
bool isPlain(const Matrix &matrix, int64_t rows, int64_t columns) {
  return isRowMajor(matrix, rows, columns) || isRowMajor({matrix.data, matrix.column, matrix.row}, columns, rows);
}

/// Rows for which products with vectors are faster than one of matrices.
constexpr int64_t kFewRows = 4;

void multiplyTile(int64_t m, int64_t n, int64_t k, Matrix a, Matrix b, float *c, int64_t cRow, bool accumulate) {
  bool aTransposed = !isRowMajor(a, m, k), bTransposed = isRowMajor(b, n, k);
  // One token's heads: BLAS would pack the whole other side for each product.
  if (m <= kFewRows && !aTransposed && k > 1) {
    for (int64_t i = 0; i < m; ++i)
      cblas_sgemv(CblasRowMajor, bTransposed ? CblasNoTrans : CblasTrans, bTransposed ? n : k, bTransposed ? k : n,
                  1.0f, b.data, std::max(bTransposed ? b.row : b.column, bTransposed ? k : n), a.data + i * a.row, 1,
                  accumulate ? 1.0f : 0.0f, c + i * cRow, 1);
    return;
  }
  // A leading dimension is at least the row's length, even where there is only one row.
  int64_t lda = std::max(aTransposed ? a.column : a.row, aTransposed ? m : k);
  int64_t ldb = std::max(bTransposed ? b.row : b.column, bTransposed ? k : n);
  cblas_sgemm(CblasRowMajor, aTransposed ? CblasTrans : CblasNoTrans, bTransposed ? CblasTrans : CblasNoTrans, m, n, k,
              1.0f, a.data, lda, b.data, ldb, accumulate ? 1.0f : 0.0f, c, std::max(cRow, n));
}

void multiplyPlainly(int64_t m, int64_t n, int64_t k, Matrix a, Matrix b, float *c, int64_t cRow, int64_t cColumn,
                     bool accumulate) {
  for (int64_t i = 0; i < m; ++i)
    for (int64_t j = 0; j < n; ++j) {
      float sum = accumulate ? c[i * cRow + j * cColumn] : 0.0f;
      for (int64_t l = 0; l < k; ++l)
        sum += a.data[i * a.row + l * a.column] * b.data[j * b.row + l * b.column];
      c[i * cRow + j * cColumn] = sum;
    }
}

/// One BLAS thread per call; set before the first product.
const bool singleThreadedBlas = [] {
  openblas_set_num_threads(1);
  return true;
}();
} // namespace

extern "C" void jpq_sgemm(int64_t m, int64_t n, int64_t k, const float *a, int64_t aRow, int64_t aColumn,
                          const float *b, int64_t bRow, int64_t bColumn, float *c, int64_t cRow, int64_t cColumn,
                          int64_t accumulate) {
  (void)singleThreadedBlas;
  if (m == 0 || n == 0)
    return;
  // A unit stride in the rows of c: compute its transpose.
  if (cColumn != 1 && cRow == 1)
    return jpq_sgemm(n, m, k, b, bRow, bColumn, a, aRow, aColumn, c, cColumn, cRow, accumulate);
  Matrix left{a, aRow, aColumn}, right{b, bRow, bColumn};
  if (k == 0 || cColumn != 1 || !isPlain(left, m, k) || !isPlain(right, n, k))
    return multiplyPlainly(m, n, k, left, right, c, cRow, cColumn, accumulate);

  // Tiles large enough to hide what BLAS spends on packing, and enough of them to share out.
  constexpr int64_t kRows = 256, kMaxColumns = 768, kMinColumns = 96, kEnoughTiles = 8;
  int64_t rowTiles = (m + kRows - 1) / kRows, columns = kMaxColumns;
  auto countColumnTiles = [&] { return (n + columns - 1) / columns; };
  while (rowTiles * countColumnTiles() < kEnoughTiles && columns > kMinColumns)
    columns /= 2;
  int64_t columnTiles = countColumnTiles(), tiles = rowTiles * columnTiles;
  constexpr int64_t kWorthSharing = 1 << 18;
  // Inside a parallel region the caller has shared out the work. Regions of one thread count too (omp_in_parallel()
  // does not see them): whether there are tiles, and so how sums are rounded, must not depend on the number of threads.
  if (tiles == 1 || m * n * k < kWorthSharing || omp_get_level() > 0)
    return multiplyTile(m, n, k, left, right, c, cRow, accumulate);
#pragma omp parallel for schedule(dynamic)
  for (int64_t tile = 0; tile < tiles; ++tile) {
    int64_t i = tile / columnTiles * kRows, j = tile % columnTiles * columns;
    multiplyTile(std::min(kRows, m - i), std::min(columns, n - j), k, {a + i * aRow, aRow, aColumn},
                 {b + j * bRow, bRow, bColumn}, c + i * cRow + j, cRow, accumulate);
  }
}
