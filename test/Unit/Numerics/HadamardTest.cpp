//===- HadamardTest.cpp - Rotations of rows -------------------------------===//

#include "jpq/Numerics/Hadamard.h"
#include "TestMatrix.h"
#include "jpq/Support/Digest.h"
#include "jpq/Support/Threads.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace jpq;
using test::Matrix;

static std::string checked(llvm::Error error) { return llvm::toString(std::move(error)); }

/// Powers of two, small and large odd parts, primes, and rows that blocks of 64 do not fill.
static constexpr int64_t kRows[] = {1, 2, 7, 32, 43, 64, 99, 172, 576, 1391, 1536, 2730, 4096, 11008};

TEST(Hadamard, ChoosesWhatFitsTheRows) {
  auto choose = [](int64_t rows) {
    Hadamard chosen = Hadamard::choose(rows, 3);
    EXPECT_EQ(chosen.seed, 3u);
    return std::pair(chosen.block, chosen.odd);
  };
  using Sizes = std::pair<int64_t, int64_t>;
  EXPECT_EQ(choose(1), Sizes(1, 1));
  EXPECT_EQ(choose(7), Sizes(1, 7));
  EXPECT_EQ(choose(64), Sizes(64, 1));
  EXPECT_EQ(choose(576), Sizes(64, 9));
  EXPECT_EQ(choose(1536), Sizes(512, 3));
  EXPECT_EQ(choose(31), Sizes(1, 31));
  // The odd part is too large: blocks of the rows in another order.
  EXPECT_EQ(choose(33), Sizes(32, 0));
  EXPECT_EQ(choose(43), Sizes(32, 0));
  EXPECT_EQ(choose(172), Sizes(64, 0));
  EXPECT_EQ(choose(1391), Sizes(64, 0));
  EXPECT_EQ(choose(2730), Sizes(64, 0));
  // 256 x 43: larger blocks that leave no rest.
  EXPECT_EQ(choose(11008), Sizes(256, 0));
  // Blocks end at 4096.
  EXPECT_EQ(choose(32768), Sizes(4096, 8));
  EXPECT_EQ(choose(262144), Sizes(4096, 0));
}

TEST(Hadamard, SaysWhatDoesNotFit) {
  EXPECT_EQ(checked(Hadamard{48, 1, 0}.check()), "a block has a power of two of rows, at most 4096, not 48");
  EXPECT_EQ(checked(Hadamard{0, 1, 0}.check()), "a block has a power of two of rows, at most 4096, not 0");
  EXPECT_EQ(checked(Hadamard{8192, 1, 0}.check()), "a block has a power of two of rows, at most 4096, not 8192");
  EXPECT_EQ(checked(Hadamard{64, 43, 0}.check()), "at most 32 blocks are rotated together, not 43");
  EXPECT_EQ(checked(Hadamard{64, 9, 0}.check(577)), "9 blocks of 64 are 576 rows, but the matrix has 577");
  EXPECT_EQ(checked(Hadamard{64, 0, 0}.check(43)), "a block has 64 rows, but the matrix has 43");
  for (int64_t rows : kRows) {
    EXPECT_EQ(checked(Hadamard::choose(rows, 1).check()), "") << rows;
    EXPECT_EQ(checked(Hadamard::choose(rows, 1).check(rows)), "") << rows;
  }
}

// The columns of the rotated identity are those of the matrix: of length 1, and at right angles.
TEST(Hadamard, IsOrthogonal) {
  for (int64_t rows : {1, 7, 33, 43, 96, 172, 288}) {
    Matrix matrix(rows, rows);
    for (int64_t i = 0; i < rows; ++i)
      matrix(i, i) = 1;
    Hadamard::choose(rows, 5).apply(matrix.view());
    for (int64_t a = 0; a < rows; ++a)
      for (int64_t b = 0; b <= a; ++b) {
        double dot = 0;
        for (int64_t i = 0; i < rows; ++i)
          dot += double(matrix(i, a)) * matrix(i, b);
        ASSERT_NEAR(dot, a == b ? 1 : 0, 1e-6) << rows << " rows, " << a << ", " << b;
      }
  }
}

TEST(Hadamard, ComesBack) {
  for (int64_t rows : kRows)
    for (int64_t columns : {1, 19}) {
      const Matrix original = test::makeWeights(rows, columns, 1);
      Matrix rotated = original;
      Hadamard rotation = Hadamard::choose(rows, 2);
      rotation.apply(rotated.view());
      if (rows > 7)
        EXPECT_NE(rotated.data, original.data) << rows;
      for (int64_t j = 0; j < columns; ++j) {
        double before = 0, after = 0;
        for (int64_t i = 0; i < rows; ++i) {
          before += double(original(i, j)) * original(i, j);
          after += double(rotated(i, j)) * rotated(i, j);
        }
        EXPECT_NEAR(after, before, 1e-5 * before) << rows << " rows, column " << j;
      }
      rotation.applyInverse(rotated.view());
      for (size_t i = 0; i < original.data.size(); ++i)
        ASSERT_NEAR(rotated.data[i], original.data[i], 1e-5) << rows << " rows, number " << i;
    }
}

// What one row holds goes to all of its block, or of all blocks if a matrix mixes them.
TEST(Hadamard, SpreadsWhatIsLarge) {
  for (auto [rows, reached] : {std::pair<int64_t, int64_t>(576, 576), {1536, 1536}, {1344, 1344}}) {
    Matrix matrix(rows, 1);
    matrix(10, 0) = 1;
    Hadamard::choose(rows, 4).apply(matrix.view());
    EXPECT_EQ(llvm::count_if(matrix.data, [](float value) { return value != 0; }), reached) << rows;
  }
  Matrix matrix(1391, 1391);
  for (int64_t i = 0; i < 1391; ++i)
    matrix(i, i) = 1;
  Hadamard::choose(1391, 4).apply(matrix.view());
  int64_t spread = 0, alone = 0;
  for (int64_t j = 0; j < 1391; ++j) {
    int64_t reached = 0;
    for (int64_t i = 0; i < 1391; ++i)
      reached += matrix(i, j) != 0;
    spread += reached == 64;
    alone += reached == 1;
  }
  EXPECT_EQ(spread, 1344);
  EXPECT_EQ(alone, 47);
}

TEST(Hadamard, DependsOnTheSeedAlone) {
  const Matrix original = test::makeWeights(172, 70, 1);
  auto rotate = [&](uint64_t seed, unsigned threads) {
    ThreadCountScope scope(threads);
    Matrix rotated = original;
    Hadamard::choose(172, seed).apply(rotated.view());
    return rotated.data;
  };
  EXPECT_EQ(rotate(1, 1), rotate(1, 3));
  EXPECT_NE(rotate(1, 1), rotate(2, 1));
}

// Stored models must keep their meaning: what a seed says never changes.
TEST(Hadamard, IsTheSameForEver) {
  auto getDigest = [](int64_t rows) {
    Matrix matrix(rows, 2);
    for (size_t i = 0; i < matrix.data.size(); ++i)
      matrix.data[i] = float(i * i % 23) - 11;
    Hadamard::choose(rows, 9).apply(matrix.view());
    return computeDigest({reinterpret_cast<const char *>(matrix.data.data()), matrix.data.size() * sizeof(float)});
  };
  EXPECT_EQ(getDigest(64), "24dd3d481ed2cfaf41287c5fb582cfdc");
  EXPECT_EQ(getDigest(576), "1d3c5c8e19839cbd753b0ba747e42e9c");
  EXPECT_EQ(getDigest(172), "7b11a51fd352e87bfc9e4f637580296b");
}

// A part of a larger matrix: what lies beside it stays.
TEST(Hadamard, LeavesOtherColumnsAlone) {
  const Matrix original = test::makeWeights(64, 40, 3);
  Matrix part = original, alone(64, 20);
  for (int64_t i = 0; i < 64; ++i)
    std::copy_n(original.data.begin() + i * 40 + 10, 20, alone.data.begin() + i * 20);
  Hadamard rotation = Hadamard::choose(64, 1);
  rotation.apply({part.data.data() + 10, 64, 20, 40});
  rotation.apply(alone.view());
  for (int64_t i = 0; i < 64; ++i)
    for (int64_t j = 0; j < 40; ++j)
      ASSERT_EQ(part(i, j), j >= 10 && j < 30 ? alone(i, j - 10) : original(i, j)) << i << ", " << j;
}
