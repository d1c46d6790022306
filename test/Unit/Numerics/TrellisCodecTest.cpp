//===- TrellisCodecTest.cpp - The stored form of trellises ----------------===//

#include "TestCodecs.h"
#include "TestMatrix.h"
#include "jpq/Numerics/BitStream.h"
#include "jpq/Numerics/LogScale.h"
#include "jpq/Numerics/RateCurve.h"
#include "jpq/Numerics/StoredForm.h"
#include <gtest/gtest.h>

using namespace jpq;
using test::Matrix;

static std::unique_ptr<Codec> createTrellis(int64_t bits, int64_t window = 8, int64_t rows = 384) {
  return createCodec("trellis", {{"bits", bits}, {"window", window}, {"rows", rows}});
}

/// Levels in no order.
static std::vector<int64_t> makeLevels(size_t count, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<int64_t> levels;
  for (size_t i = 0; i < count; ++i)
    levels.push_back(int64_t(random() % 128) - 64);
  return levels;
}

static double getSquares(const Matrix &matrix) { return test::error(matrix, Matrix(matrix.rows, matrix.columns)); }

// decode() against the formula of the codec's file, bit by bit, over random bytes.
TEST(TrellisCodec, DecodeIsTheDocumentedMeaning) {
  std::mt19937 random(5);
  struct Case {
    int64_t bits, window;
    size_t levels;
  };
  for (auto [bits, window, count] : {Case{1, 8, 32},
                                     {2, 8, 32},
                                     {2, 8, 256},
                                     {3, 7, 128},
                                     {3, 8, 32},
                                     {4, 4, 16},
                                     {5, 5, 32},
                                     {1, 10, 32},
                                     {2, 10, 1024},
                                     {3, 9, 32},
                                     {5, 12, 32}})
    for (int64_t rows : {1, 7, 16, 53}) {
      constexpr int64_t kColumns = 5, kHeight = 16;
      std::vector<int64_t> given = makeLevels(count, unsigned(window));
      for (int64_t &level : given)
        level /= 2; // Sums of two are levels.
      auto codec = createCodec("trellis", {{"bits", bits}, {"window", window}, {"rows", kHeight}, {"levels", given}});
      EXPECT_EQ(llvm::toString(codec->getCodeFormat()->check()), "");
      std::vector<Component> components = createComponents(codec->getComponents(rows, kColumns));
      for (Component &component : components)
        for (uint8_t &byte : component.bytes)
          byte = uint8_t(random());
      components[1].bytes[0] = 0;
      const std::vector<uint8_t> &codes = test::find(components, "codes"), &scales = test::find(components, "scales");
      const int64_t columnBytes = (rows * bits + 7) / 8, runs = (rows + kHeight - 1) / kHeight;
      ASSERT_EQ(int64_t(codes.size()), columnBytes * kColumns);
      ASSERT_EQ(int64_t(scales.size()), runs * kColumns);
      Matrix values = test::decode(*codec, components, rows, kColumns);
      for (int64_t j = 0; j < kColumns; ++j)
        for (int64_t i = 0; i < rows; ++i) {
          const int64_t run = i / kHeight;
          unsigned state = 0;
          for (int64_t k = run * kHeight; k <= i; ++k)
            state = (state << bits | test::readCode(codes.data() + j * columnBytes, k, unsigned(bits))) &
                    ((1u << window) - 1);
          const unsigned low = (state & 15) ^ (state >> 8), high = state >> 4 & 15;
          const int64_t level = given.size() == size_t(1) << window ? given[state] : given[low] + given[16 + high];
          const uint8_t scale = scales[j * runs + run];
          const double expected = scale == 0 ? 0 : std::exp2((scale - 128) / 16.0) * double(level);
          ASSERT_NEAR(values(i, j), expected, 1e-6 * std::abs(expected));
        }
    }
}

// What code() says was stored is what is decoded, whatever the rows; column by column or all at once. A matrix's rows
// may lie apart.
TEST(TrellisCodec, StoresWhatItSaysInRowsOfAnyNumber) {
  for (int64_t rows : {1, 7, 172, 1391})
    for (int64_t bits : {1, 2, 3, 4}) {
      constexpr int64_t kColumns = 3;
      Matrix weights = test::makeWeights(rows, kColumns, 9);
      auto codec = createTrellis(bits);
      EXPECT_EQ(codec->getBlockRows(), 384);
      EXPECT_EQ(codec->getBlockColumns(), 1);
      EXPECT_EQ(codec->getBytes(rows, kColumns), kColumns * ((rows * bits + 7) / 8 + (rows + 383) / 384));
      std::unique_ptr<BlockCoder> coder = codec->createCoder(rows, kColumns, {});
      Matrix stored(rows, kColumns);
      for (int64_t j = kColumns - 1; j >= 0; --j) {
        const ConstMatrix column = std::as_const(weights).view().block(0, j, rows, 1);
        coder->fix(0, j, column);
        coder->code(0, j, column, stored.view().block(0, j, rows, 1));
      }
      std::vector<Component> components = coder->finish(), whole = codec->encode(weights.view(), {});
      for (auto [a, b] : llvm::zip_equal(components, whole))
        EXPECT_EQ(a.bytes, b.bytes) << a.name << " of " << rows << " rows";
      EXPECT_EQ(stored.data, test::decode(*codec, components, rows, kColumns).data);
      EXPECT_LT(test::error(weights, stored), (bits == 1 ? 0.8 : 0.3) * getSquares(weights)) << rows << ", " << bits;
    }
}

// What jpq-levels found with scales that were known is found with scales of 8 bits, but for 4 %; less than codes of
// their own lose.
TEST(TrellisCodec, NormalWeightsLoseLess) {
  const double found[] = {0.2964, 0.0827, 0.0244, 0.00663}, foundWider[] = {0.2752, 0.0733, 0.0201, 0.00568};
  for (int64_t bits = 1; bits <= 4; ++bits) {
    const double error = getNormalError(*createTrellis(bits)), wider = getNormalError(*createTrellis(bits, 10));
    EXPECT_LT(error, 1.04 * found[bits - 1]) << bits;
    EXPECT_LT(wider, 1.04 * foundWider[bits - 1]) << bits;
    EXPECT_GT(wider, std::exp2(-2.0 * double(bits))) << bits;
    EXPECT_LT(error, 0.85 * getNormalError(*createTrellis(bits, bits))) << bits;
  }
}

// Columns of very different size, one of zeros, and numbers that are none.
TEST(TrellisCodec, ColumnsOfAnyKindAreStored) {
  constexpr int64_t kRows = 100, kColumns = 40;
  Matrix weights = test::makeWeights(kRows, kColumns, 7, 1.0f);
  for (int64_t i = 0; i < kRows; ++i) {
    weights(i, 1) = 0;
    weights(i, 2) *= 0x1p-20f;
    weights(i, 3) *= 50;
  }
  weights(0, 4) = std::numeric_limits<float>::quiet_NaN();
  weights(1, 5) = std::numeric_limits<float>::infinity();
  weights(1, 6) = -std::numeric_limits<float>::max();
  auto codec = createTrellis(3);
  std::vector<Component> components = test::encodeOnAnyThreads(*codec, weights);
  Matrix values = test::decode(*codec, components, kRows, kColumns);
  for (int64_t j = 0; j < kColumns; ++j) {
    double error = 0, size = 0;
    for (int64_t i = 0; i < kRows; ++i) {
      EXPECT_TRUE(std::isfinite(values(i, j)));
      const double weight = std::isnan(weights(i, j)) ? 0 : weights(i, j);
      error += (weight - values(i, j)) * (weight - values(i, j));
      size += weight * weight;
    }
    if (j == 1)
      EXPECT_EQ(error, 0);
    else if (j == 2 || j == 5 || j == 6)
      EXPECT_LE(error, size);
    else
      EXPECT_LT(error, 0.12 * size) << j;
  }
}

/// The error of 2 bits, relative to `weights`.
static double getError(const Matrix &weights, llvm::ArrayRef<int64_t> levels = {}) {
  CodecParameters parameters = {{"bits", 2}};
  if (!levels.empty()) {
    parameters.set("window", 2);
    parameters.set("levels", levels.vec());
  }
  StoredForm form(weights.rows);
  form.addSegment(createCodec("trellis", parameters), weights.columns);
  form.setExponent(form.chooseExponent(weights.view()));
  Matrix values(weights.rows, weights.columns);
  form.decode(form.encode(weights.view(), {}), values.data.data());
  return test::error(weights, values) / getSquares(weights);
}

// Scales of one byte do not reach far: the weight's power of two does, whatever the levels.
TEST(TrellisCodec, WeightsOfAnyMagnitudeKeepTheirMeaning) {
  Matrix weights = test::makeWeights(96, 16, 2, 1.0f);
  const double usual = getError(weights);
  EXPECT_LT(usual, 0.15);
  for (int power = -110; power <= 120; power += 23) {
    Matrix scaled = weights;
    for (float &weight : scaled.data)
      weight = std::ldexp(weight, power);
    EXPECT_EQ(getError(scaled), usual) << "2^" << power;
  }
  EXPECT_NEAR(getError(weights, {-2, -1, 1, 2}), getError(weights, {-62, -31, 31, 62}), 0.01);
}

// A loop with feedback stands above it: what a column lost is added to the next one, all rows at once, and sums over
// rows stay nearer to the original's.
TEST(TrellisCodec, LetsErrorsBeFedBack) {
  constexpr int64_t kRows = 200, kColumns = 48;
  Matrix weights = test::makeWeights(kRows, kColumns, 5);
  auto codec = createTrellis(2, 8, 96);
  std::unique_ptr<BlockCoder> coder = codec->createCoder(kRows, kColumns, {});
  Matrix wanted(kRows, 1), stored(kRows, kColumns);
  for (int64_t j = 0; j < kColumns; ++j) {
    for (int64_t i = 0; i < kRows; ++i)
      wanted(i, 0) += weights(i, j);
    const MutableMatrix column = stored.view().block(0, j, kRows, 1);
    coder->fix(0, j, wanted.view());
    coder->code(0, j, wanted.view(), column);
    for (int64_t i = 0; i < kRows; ++i)
      wanted(i, 0) -= stored(i, j);
  }
  EXPECT_EQ(test::decode(*codec, coder->finish(), kRows, kColumns).data, stored.data);
  Matrix alone = test::decode(*codec, codec->encode(weights.view(), {}), kRows, kColumns);
  EXPECT_LT(test::getErrorOfSums(weights, stored), 0.2 * test::getErrorOfSums(weights, alone));
}

static std::string specify(const CodecParameters &given) {
  llvm::Expected<CodecSpec> spec = CodecRegistry::get().specify("trellis", given);
  return spec ? spec->print() : llvm::toString(spec.takeError());
}

TEST(TrellisCodec, SaysWhatMakesNoSense) {
  EXPECT_EQ(specify({{"", 2}, {"window", 8}, {"rows", 384}}), "trellis<2>");
  EXPECT_EQ(specify({{"", 2}, {"window", 2}, {"rows", 288}}), "trellis<2, window = 2, rows = 288>");
  EXPECT_EQ(specify({{"", 2}, {"window", 2}, {"levels", std::vector<int64_t>{3, -4, 5, 0}}}),
            "trellis<2, window = 2, levels = [3, -4, 5, 0]>");
  EXPECT_EQ(specify({{"", 6}}), "#jpq.trellis codes have 1 to 5 bits, not 6");
  EXPECT_EQ(specify({{"", 3}, {"window", 2}}), "#jpq.trellis codes of 3 bits have a window of 3 to 12 bits, not 2");
  EXPECT_EQ(specify({{"", 3}, {"window", 13}}), "#jpq.trellis codes of 3 bits have a window of 3 to 12 bits, not 13");
  EXPECT_EQ(specify({{"", 2}, {"rows", 100}}), "#jpq.trellis runs have a multiple of 8 rows, at most 65536, not 100");
  EXPECT_EQ(specify({{"", 2}, {"window", 7}}),
            "#jpq.trellis has no levels of its own for codes of 2 bits with a window of 7 bits: they need 'levels'");
  EXPECT_EQ(specify({{"", 2}, {"levels", makeLevels(31, 1)}}),
            "#jpq.trellis codes with a window of 8 bits have 256 levels or, in two tables that add, 32, not 31");
  EXPECT_EQ(specify({{"", 2}, {"window", 10}, {"levels", makeLevels(80, 1)}}),
            "#jpq.trellis codes with a window of 10 bits have 1024 levels or, in two tables that add, 32, not 80");
  EXPECT_EQ(specify({{"", 2}, {"window", 2}, {"levels", std::vector<int64_t>{1, 2, 3, 64}}}),
            "#jpq.trellis levels are from -64 to 63; level 3 is 64");
  EXPECT_EQ(specify({{"", 2}, {"levels", std::vector<int64_t>(32, 40)}}),
            "#jpq.trellis: levels are from -64 to 63, not from 80 to 80");
}
