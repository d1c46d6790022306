//===- CostTableTest.cpp --------------------------------------------------===//

#include "jpq/Selection/CostTable.h"
#include "llvm/Support/FormatVariadic.h"
#include <gtest/gtest.h>
#include <limits>

using namespace jpq;

static CostTable makeTable(std::initializer_list<CostEntry> entries) {
  CostTable table({"some CPU", "2026-01-31T12:00:00Z", "a test", "avx2", 2}, 1);
  for (const CostEntry &entry : entries)
    llvm::cantFail(table.add(entry));
  return table;
}

static int64_t get(const CostTable &table, llvm::StringRef codec, int64_t out, int64_t in) {
  return llvm::cantFail(table.getNanoseconds(codec, out, in));
}

static std::string addError(const CostEntry &entry) {
  CostTable table = makeTable({{2, 3, "a", 10}});
  return llvm::toString(table.add(entry));
}

static std::string parseError(llvm::StringRef text) {
  llvm::Expected<CostTable> table = CostTable::parse(text);
  return table ? "" : llvm::toString(table.takeError());
}

TEST(CostTable, MeasuredShapesHaveTheirOwnTime) {
  CostTable table = makeTable({{20, 30, "a", 100}, {30, 20, "a", 140}, {20, 30, "b", 7.6}});
  EXPECT_EQ(get(table, "a", 20, 30), 100);
  EXPECT_EQ(get(table, "a", 30, 20), 140);
  EXPECT_EQ(get(table, "b", 20, 30), 8);
}

TEST(CostTable, BetweenMeasurementsTimeIsLinear) {
  // Added out of order: 100 weights in 50 ns, 200 in 90 ns, 400 in 100 ns.
  CostTable table = makeTable({{20, 20, "a", 100}, {10, 10, "a", 50}, {10, 20, "a", 90}});
  EXPECT_EQ(get(table, "a", 15, 10), 70);
  EXPECT_EQ(get(table, "a", 10, 15), 70);
  EXPECT_EQ(get(table, "a", 30, 10), 95);
  EXPECT_EQ(get(table, "a", 1, 201), 90);
}

TEST(CostTable, BeyondMeasurementsTimeIsProportional) {
  CostTable table = makeTable({{10, 10, "a", 50}, {10, 20, "a", 90}});
  EXPECT_EQ(get(table, "a", 5, 4), 10);
  EXPECT_EQ(get(table, "a", 100, 20), 900);
}

// Shapes of one number of weights are one point.
TEST(CostTable, ShapesOfOneSizeAreAveraged) {
  CostTable table = makeTable({{10, 20, "a", 80}, {20, 10, "a", 120}, {10, 40, "a", 200}, {40, 10, "a", 100}});
  EXPECT_EQ(get(table, "a", 5, 40), 100);
  EXPECT_EQ(get(table, "a", 10, 30), 125);
  EXPECT_EQ(get(table, "a", 10, 10), 50);
  EXPECT_EQ(get(table, "a", 80, 10), 300);
}

TEST(CostTable, NothingTakesNoTime) {
  CostTable table = makeTable({{10, 10, "a", 50}});
  EXPECT_EQ(get(table, "a", 0, 10), 0);
  EXPECT_EQ(get(table, "a", 10, 0), 0);
}

TEST(CostTable, AbsentCodecsAreErrors) {
  CostTable table = makeTable({{10, 10, "b", 50}, {10, 10, "a", 50}});
  EXPECT_EQ(llvm::toString(table.getNanoseconds("c", 10, 10).takeError()),
            "no times for the codec 'c'; there are some for: a; b");
  EXPECT_EQ(llvm::toString(CostTable().getNanoseconds("c", 0, 0).takeError()),
            "no times for the codec 'c'; there are some for: none");
}

TEST(CostTable, TimesBeyondAllMeasureAreErrors) {
  CostTable table = makeTable({{1, 1, "a", 1e12}});
  EXPECT_EQ(llvm::toString(table.getNanoseconds("a", 1 << 20, 1 << 20).takeError()),
            "1048576 x 1048576 in 'a' takes more than 2^48 ns");
}

TEST(CostTable, WhatIsNoMeasurement) {
  EXPECT_EQ(addError({0, 3, "a", 10}), "the shape 0 x 3 of 'a' has no weights");
  EXPECT_EQ(addError({2, 3, "a", 10}), "2 x 3 in 'a' is there twice");
  EXPECT_EQ(addError({3, 2, "a", 10}), "");
  EXPECT_EQ(addError({2, 3, "b", 10}), "");
  for (double time : {0.0, -1.0, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
    EXPECT_NE(addError({3, 3, "a", time}).find("times are positive"), std::string::npos) << time;
}

TEST(CostTable, ReadsWhatItWrites) {
  CostTable table = makeTable({{20, 30, "a", 100.25}, {10, 10, "#jpq.affine<2, group = 64>", 5}});
  CostTable again = llvm::cantFail(CostTable::parse(llvm::formatv("{0:2}", table.toJSON()).str()));
  EXPECT_EQ(again.toJSON(), table.toJSON());
  EXPECT_EQ(again.getProvenance().cpu, "some CPU");
  EXPECT_EQ(again.getProvenance().threads, 2);
  EXPECT_EQ(again.getProvenance().dot, "avx2");
  EXPECT_EQ(again.getTokens(), 1);
  ASSERT_EQ(again.getEntries().size(), 2u);
  EXPECT_EQ(again.getEntries()[0].nanoseconds, 100.25);
}

TEST(CostTable, WhatIsNoTable) {
  for (llvm::StringRef text : {"[]", "{}", R"({"tokens": 1, "entries": []})", R"({"tokens": 0, "entries": [],
                               "provenance": {}})",
                               R"({"tokens": 1, "entries": {}, "provenance": {}})"})
    EXPECT_NE(parseError(text).find("a cost table is an object with"), std::string::npos) << text.str();
  EXPECT_NE(parseError("{"), "");
  EXPECT_EQ(parseError(R"({"tokens": 1, "provenance": {}, "entries": []})"), "");
  EXPECT_EQ(parseError(R"({"tokens": 1, "provenance": {}, "entries": [{"out": 1.5, "in": 1, "codec": "a",
                           "nanoseconds": 1}]})"),
            R"(entry 0 needs "out" and "in" (integers), "codec" (text) and "nanoseconds" (a number))");
  EXPECT_EQ(parseError(R"({"tokens": 1, "provenance": {}, "entries": [{"out": 1, "in": 0, "codec": "a",
                           "nanoseconds": 1}]})"),
            "entry 0: the shape 1 x 0 of 'a' has no weights");
}

TEST(CostTable, ErrorsNameTheFile) {
  std::string message = llvm::toString(CostTable::read("no/such/table.json").takeError());
  EXPECT_EQ(message, "no/such/table.json: No such file or directory");
}
