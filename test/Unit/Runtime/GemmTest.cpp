//===- GemmTest.cpp -------------------------------------------------------===//

#include "jpq/Runtime/Runtime.h"
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <omp.h>
#include <random>
#include <vector>

namespace {
/// How the numbers of a matrix lie in memory.
enum class Layout { Rows, PaddedRows, Columns, PaddedColumns, Spread };
constexpr Layout kLayouts[] = {Layout::Rows, Layout::PaddedRows, Layout::Columns, Layout::PaddedColumns,
                               Layout::Spread};

/// A matrix whose memory between the numbers holds a sentinel.
struct Matrix {
  static constexpr float kSentinel = -777.0f;

  Matrix(int64_t rows, int64_t columns, Layout layout, unsigned seed) : rows(rows), columns(columns) {
    switch (layout) {
    case Layout::Rows:
      row = columns, column = 1;
      break;
    case Layout::PaddedRows:
      row = columns + 3, column = 1;
      break;
    case Layout::Columns:
      row = 1, column = rows;
      break;
    case Layout::PaddedColumns:
      row = 1, column = rows + 5;
      break;
    case Layout::Spread:
      row = 2 * columns + 1, column = 2;
      break;
    }
    memory.assign(std::max<int64_t>(1, rows * columns == 0 ? 1 : (rows - 1) * row + (columns - 1) * column + 1),
                  kSentinel);
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> uniform(-1, 1);
    for (int64_t i = 0; i < rows; ++i)
      for (int64_t j = 0; j < columns; ++j)
        (*this)(i, j) = uniform(random);
  }
  float &operator()(int64_t i, int64_t j) { return memory[i * row + j * column]; }

  int64_t rows, columns, row, column;
  std::vector<float> memory;
};

void multiply(Matrix &a, Matrix &b, Matrix &c, bool accumulate) {
  jpq_sgemm(a.rows, b.rows, a.columns, a.memory.data(), a.row, a.column, b.memory.data(), b.row, b.column,
            c.memory.data(), c.row, c.column, accumulate);
}

/// Compares `c` with a product in double precision, given what it held before.
void expectProduct(Matrix &a, Matrix &b, Matrix &before, Matrix &c, bool accumulate) {
  // Each of k products and additions rounds by 2^-24 of sums of magnitude at most k + 1, in any order.
  double tolerance = double(a.columns + 2) * double(a.columns + 1) * 0x1p-24;
  for (int64_t i = 0; i < c.rows; ++i)
    for (int64_t j = 0; j < c.columns; ++j) {
      double sum = accumulate ? before(i, j) : 0.0;
      for (int64_t l = 0; l < a.columns; ++l)
        sum += double(a(i, l)) * b(j, l);
      ASSERT_NEAR(c(i, j), sum, tolerance) << i << ", " << j;
    }
  // Nothing else was written.
  std::vector<bool> isElement(c.memory.size(), false);
  for (int64_t i = 0; i < c.rows; ++i)
    for (int64_t j = 0; j < c.columns; ++j)
      isElement[i * c.row + j * c.column] = true;
  for (size_t i = 0; i < c.memory.size(); ++i)
    if (!isElement[i]) {
      ASSERT_EQ(c.memory[i], Matrix::kSentinel) << i;
    }
}

void check(int64_t m, int64_t n, int64_t k, Layout layoutA, Layout layoutB, Layout layoutC, bool accumulate) {
  SCOPED_TRACE(::testing::Message() << m << " x " << n << " x " << k << ", layouts " << int(layoutA) << " "
                                    << int(layoutB) << " " << int(layoutC) << (accumulate ? ", accumulating" : ""));
  Matrix a(m, k, layoutA, 1), b(n, k, layoutB, 2), c(m, n, layoutC, 3), before = c;
  multiply(a, b, c, accumulate);
  expectProduct(a, b, before, c, accumulate);
}
} // namespace

TEST(Gemm, AllStridesOfRaggedShapes) {
  struct Shape {
    int64_t m, n, k;
  };
  for (Shape shape : {Shape{1, 1, 1}, {1, 7, 5}, {7, 1, 5}, {5, 7, 1}, {3, 5, 17}, {33, 29, 31}})
    for (Layout a : kLayouts)
      for (Layout b : kLayouts)
        for (Layout c : kLayouts)
          for (bool accumulate : {false, true})
            check(shape.m, shape.n, shape.k, a, b, c, accumulate);
}

// Large enough for several tiles whose last ones are cut short.
TEST(Gemm, TilesOfRaggedShapes) {
  for (Layout a : {Layout::PaddedRows, Layout::PaddedColumns})
    for (Layout b : {Layout::PaddedRows, Layout::PaddedColumns})
      for (Layout c : {Layout::PaddedRows, Layout::PaddedColumns})
        for (bool accumulate : {false, true})
          check(301, 205, 67, a, b, c, accumulate);
  check(1, 1391, 300, Layout::Rows, Layout::Rows, Layout::Rows, false);
  check(515, 100, 30, Layout::Rows, Layout::Rows, Layout::Rows, false);
}

// What was there before does not matter without accumulation, not even NaN.
TEST(Gemm, OldValuesAreNotRead) {
  for (Layout layout : {Layout::Rows, Layout::Columns, Layout::Spread})
    for (int64_t k : {0, 9}) {
      Matrix a(4, k, Layout::Rows, 1), b(6, k, Layout::Rows, 2), c(4, 6, layout, 3), before = c;
      for (int64_t i = 0; i < 4; ++i)
        for (int64_t j = 0; j < 6; ++j)
          c(i, j) = std::numeric_limits<float>::quiet_NaN();
      multiply(a, b, c, false);
      expectProduct(a, b, before, c, false);
    }
}

// A pruned group leaves matrices of no rows or no columns.
TEST(Gemm, ZeroSizes) {
  for (Layout layout : kLayouts)
    for (bool accumulate : {false, true}) {
      check(0, 5, 3, Layout::Rows, Layout::Rows, layout, accumulate);
      check(5, 0, 3, Layout::Rows, Layout::Rows, layout, accumulate);
      check(5, 3, 0, Layout::Rows, Layout::Rows, layout, accumulate);
      check(0, 0, 0, Layout::Rows, Layout::Rows, layout, accumulate);
    }
}

// Rows that overlap (a broadcast row, a sliding window) are no matrix to BLAS.
TEST(Gemm, OverlappingRows) {
  for (int64_t stride : {0, 1, 2}) {
    Matrix a(1, 40, Layout::Rows, 1), b(6, 9, Layout::Rows, 2), c(8, 6, Layout::Rows, 3);
    jpq_sgemm(8, 6, 9, a.memory.data(), stride, 1, b.memory.data(), b.row, 1, c.memory.data(), c.row, 1, 0);
    for (int64_t i = 0; i < 8; ++i)
      for (int64_t j = 0; j < 6; ++j) {
        double sum = 0;
        for (int64_t l = 0; l < 9; ++l)
          sum += double(a(0, i * stride + l)) * b(j, l);
        EXPECT_NEAR(c(i, j), sum, 1e-5) << stride;
      }
  }
}

TEST(Gemm, BitsDoNotDependOnThreads) {
  int most = omp_get_max_threads();
  for (Layout layoutC : {Layout::Rows, Layout::Columns}) {
    Matrix a(300, 129, Layout::Rows, 1), b(410, 129, Layout::Rows, 2), first(300, 410, layoutC, 3);
    omp_set_num_threads(1);
    multiply(a, b, first, false);
    for (int threads : {1, 2, 3}) {
      omp_set_num_threads(threads);
      Matrix c(300, 410, layoutC, 4);
      multiply(a, b, c, false);
      EXPECT_EQ(c.memory, first.memory) << threads;
    }
  }
  omp_set_num_threads(most);
}

// Inside a region products are not shared out again; a region of one thread does not look like one to OpenMP.
TEST(Gemm, InsideAParallelRegion) {
  int most = omp_get_max_threads();
  Matrix a(300, 129, Layout::Rows, 1), b(410, 129, Layout::Rows, 2), first(300, 410, Layout::Rows, 3);
#pragma omp parallel num_threads(1)
  multiply(a, b, first, false);
  for (int threads : {1, 2, 3}) {
    std::vector<Matrix> results(4, Matrix(300, 410, Layout::Rows, 4));
#pragma omp parallel for num_threads(threads)
    for (int i = 0; i < 4; ++i)
      multiply(a, b, results[i], false);
    for (const Matrix &result : results)
      EXPECT_EQ(result.memory, first.memory) << threads;
  }
  omp_set_num_threads(most);
}
