//===- CodeFormatTest.cpp - What codes mean, and what makes no sense ------===//

#include "jpq/Numerics/LevelTables.h"
#include <gtest/gtest.h>

using namespace jpq;

static std::string check(const CodeFormat &format) { return llvm::toString(format.check()); }

/// Codes of 2 bits and states of 8, in runs of 64 rows of a column, with two tables that add.
static CodeFormat createTrellis() {
  CodeFormat format{.bits = 2, .window = 8};
  format.tables.resize(2);
  for (int i = 0; i < 16; ++i) {
    format.tables[0].push_back(int8_t(2 * i - 15));
    format.tables[1].push_back(int8_t(3 * i - 22));
  }
  format.run = {64, /*tailBiting=*/true};
  format.scaleBlock = {288, 1};
  format.scaleEncoding = ScaleEncoding::LogByte;
  return format;
}

TEST(CodeFormat, GroupsAreFormats) {
  for (unsigned bits = 1; bits <= 8; ++bits)
    for (ZeroPoint zeroPoint : {ZeroPoint::Middle, ZeroPoint::Byte, ZeroPoint::Minimum}) {
      CodeFormat format = CodeFormat::inGroups(bits, 48, zeroPoint);
      EXPECT_EQ(check(format), "");
      EXPECT_EQ(llvm::toString(format.checkInGroups()), "");
      EXPECT_TRUE(format.isScalar());
      EXPECT_FALSE(format.hasLevels());
      EXPECT_TRUE(format.getLevels().empty());
    }
  CodeFormat levels = CodeFormat::inGroups(32, {-63, -19, 19, 63});
  EXPECT_EQ(check(levels), "");
  EXPECT_EQ(levels.bits, 2u);
  EXPECT_EQ(levels.getLevels(), (llvm::SmallVector<int8_t, 0>{-63, -19, 19, 63}));
}

// level[state] = A[state & 15] + B[state >> 4].
TEST(CodeFormat, TablesAdd) {
  CodeFormat format = createTrellis();
  EXPECT_EQ(check(format), "");
  EXPECT_FALSE(format.isScalar());
  llvm::SmallVector<int8_t, 0> levels = format.getLevels();
  ASSERT_EQ(levels.size(), 256u);
  for (unsigned state = 0; state < 256; ++state)
    EXPECT_EQ(levels[state], format.tables[0][state & 15] + format.tables[1][state >> 4]);
  EXPECT_EQ(llvm::toString(format.checkInGroups()), "codes of 2 bits with a window of 8 bits");
}

// A state of more bits than two tables have indexes for: what is above the byte is added to it, bit by bit.
TEST(CodeFormat, WideStatesAreFolded) {
  CodeFormat format = createTrellis();
  format.window = 10;
  EXPECT_EQ(check(format), "");
  EXPECT_EQ(getIndexBits(format), 8u);
  llvm::SmallVector<int8_t, 0> levels = format.getLevels();
  ASSERT_EQ(levels.size(), 1024u);
  for (unsigned state = 0; state < 1024; ++state) {
    const unsigned first = state >> 8 & 1, second = state >> 9;
    const unsigned low = (state & 15) ^ (second << 1 | first);
    EXPECT_EQ(levels[state], format.tables[0][low] + format.tables[1][state >> 4 & 15]);
  }
}

/// What is said of a trellis that `change` makes another one.
template <typename Change>
static std::string checkChanged(Change change) {
  CodeFormat format = createTrellis();
  change(format);
  return check(format);
}

TEST(CodeFormat, SaysWhatMakesNoSense) {
  EXPECT_EQ(check(CodeFormat::inGroups(0, 32)), "codes have 1 to 8 bits, not 0");
  EXPECT_EQ(check(CodeFormat::inGroups(9, 32)), "codes have 1 to 8 bits, not 9");
  EXPECT_EQ(check(CodeFormat::inGroups(4, 0)), "scales are of at least 1 x 1 weights, not 1 x 0");
  EXPECT_EQ(checkChanged([](CodeFormat &f) { f.window = 17; }),
            "codes of 2 bits have a window of 2 to 16 bits, not 17");
  EXPECT_EQ(checkChanged([](CodeFormat &f) { f.window = 1; }), "codes of 2 bits have a window of 2 to 16 bits, not 1");
  EXPECT_EQ(checkChanged([](CodeFormat &f) { f.tables.clear(); }),
            "codes of 2 bits with a window of 8 bits have no level tables");
  EXPECT_EQ(checkChanged([](CodeFormat &f) { f.window = 7; }),
            "level tables for states of 8 to 16 bits are given to codes with a window of 7 bits");
  EXPECT_EQ(checkChanged([](CodeFormat &f) {
              f.tables.pop_back();
              f.window = 9;
            }),
            "level tables for states of 4 to 8 bits are given to codes with a window of 9 bits");
  EXPECT_EQ(checkChanged([](CodeFormat &f) { f.tables[1].resize(12); }),
            "a level table has 2, 4, 8, ... entries, not 12");
  EXPECT_EQ(checkChanged([](CodeFormat &f) { f.tables[1].back() = 60; }),
            "levels are from -64 to 63, not from -37 to 75");
  EXPECT_EQ(checkChanged([](CodeFormat &f) { f.zeroPoint = ZeroPoint::Byte; }),
            "codes with level tables have no zero points");
  EXPECT_EQ(checkChanged([](CodeFormat &f) { f.run.rows = 0; }), "a run of codes has at least 1 row");
  EXPECT_EQ(checkChanged([](CodeFormat &f) { f.run.rows = 3; }),
            "a tail-biting run of 3 codes of 2 bits is shorter than its window of 8 bits");
  EXPECT_EQ(checkChanged([](CodeFormat &f) { f.scaleBlock = {0, 1}; }),
            "scales are of at least 1 x 1 weights, not 0 x 1");
  CodeFormat own = CodeFormat::inGroups(4, 32);
  own.run = {64, /*tailBiting=*/true};
  EXPECT_EQ(check(own), "a run of codes of their own is not tail-biting");
}
