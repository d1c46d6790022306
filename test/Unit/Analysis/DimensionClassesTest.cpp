//===- DimensionClassesTest.cpp - Products, segments and their places -----===//

#include "DimensionClasses.h"
#include <gtest/gtest.h>
#include <random>

using namespace jpq;

namespace {
/// A place as text: "offset+length/extent".
std::string print(const LeafPlace &place) {
  return std::to_string(place.offset) + "+" + std::to_string(place.length) + "/" + std::to_string(place.extent);
}

/// The places of a dimension, in the order of its leaves.
std::vector<std::string> printPlaces(DimensionClasses &classes, unsigned id) {
  std::vector<std::string> places;
  for (const LeafPlace &place : classes.getPlaces(id))
    places.push_back(print(place));
  return places;
}

using Places = std::vector<std::string>;

std::vector<int64_t> getLeafSizes(DimensionClasses &classes, unsigned id) {
  std::vector<int64_t> sizes;
  for (unsigned leaf : classes.getLeaves(id))
    sizes.push_back(classes.getSize(leaf));
  return sizes;
}

TEST(DimensionClasses, EqualSizesBecomeOne) {
  DimensionClasses classes;
  unsigned a = classes.create(6), b = classes.create(6), c = classes.create(6);
  classes.unite(a, b, nullptr);
  EXPECT_EQ(classes.getLeaves(a), classes.getLeaves(b));
  EXPECT_NE(classes.getLeaves(a), classes.getLeaves(c));
  EXPECT_EQ(printPlaces(classes, a), Places{"0+6/1"});
}

TEST(DimensionClasses, ProductsHaveStrides) {
  DimensionClasses classes;
  unsigned whole = classes.create(24), heads = classes.create(3), size = classes.create(8);
  classes.unite(whole, {heads, size}, nullptr);
  EXPECT_EQ(classes.getLeaves(whole), classes.getLeaves({heads, size}));
  // All of the dimension has channels of both factors: whole heads of 8, and single elements of them.
  EXPECT_EQ(printPlaces(classes, whole), (Places{"0+24/8", "0+24/1"}));
}

TEST(DimensionClasses, ProductsAreRefinedToACommonOne) {
  DimensionClasses classes;
  unsigned whole = classes.create(24);
  unsigned a[] = {classes.create(4), classes.create(6)}, b[] = {classes.create(12), classes.create(2)};
  classes.unite(whole, a, nullptr);
  classes.unite(whole, b, nullptr);
  EXPECT_EQ(getLeafSizes(classes, whole), (std::vector<int64_t>{4, 3, 2}));
  EXPECT_EQ(getLeafSizes(classes, a[1]), (std::vector<int64_t>{3, 2}));
  EXPECT_EQ(getLeafSizes(classes, b[0]), (std::vector<int64_t>{4, 3}));
  EXPECT_FALSE(classes.isBlocked(whole));
}

TEST(DimensionClasses, ProductsThatDisagreeAreBlocked) {
  DimensionClasses classes;
  unsigned whole = classes.create(12);
  unsigned a[] = {classes.create(3), classes.create(4)}, b[] = {classes.create(4), classes.create(3)};
  classes.unite(whole, a, nullptr);
  classes.unite(whole, b, nullptr);
  for (unsigned part : {a[0], a[1], b[0], b[1]}) {
    EXPECT_TRUE(classes.isBlocked(part));
    EXPECT_EQ(classes.getCause(part).reason, "it is divided in two ways that do not agree");
  }
}

TEST(DimensionClasses, SegmentsHaveOffsets) {
  DimensionClasses classes;
  unsigned whole = classes.create(8), first = classes.create(3), rest = classes.create(5);
  classes.unite(whole, classes.createSum({first, rest}), nullptr);
  EXPECT_EQ(classes.getLeaves(whole), (llvm::SmallVector<unsigned>{first, rest}));
  EXPECT_EQ(printPlaces(classes, whole), (Places{"0+3/1", "3+5/1"}));
}

TEST(DimensionClasses, SegmentsAreRefinedToCommonOnes) {
  DimensionClasses classes;
  unsigned a = classes.create(3), b = classes.create(5), c = classes.create(5), d = classes.create(3);
  unsigned left = classes.createSum({a, b}), right = classes.createSum({c, d});
  classes.unite(left, right, nullptr);
  EXPECT_EQ(getLeafSizes(classes, left), (std::vector<int64_t>{3, 2, 3}));
  EXPECT_EQ(getLeafSizes(classes, b), (std::vector<int64_t>{2, 3}));
  EXPECT_EQ(getLeafSizes(classes, c), (std::vector<int64_t>{3, 2}));
  EXPECT_EQ(classes.getLeaves(d), llvm::SmallVector<unsigned>{classes.getLeaves(b).back()});
}

TEST(DimensionClasses, ASegmentTwiceIsOnePlace) {
  DimensionClasses classes;
  unsigned half = classes.create(4);
  unsigned whole = classes.createSum({half, half});
  EXPECT_EQ(classes.getLeaves(whole), llvm::SmallVector<unsigned>{half});
  EXPECT_EQ(printPlaces(classes, whole), Places{"0+8/1"});
}

TEST(DimensionClasses, HalvesOfAHeadAreBoundTogether) {
  // As rotary embeddings do: a head of 8 is two halves for one op, and two times four for another.
  DimensionClasses classes;
  unsigned head = classes.create(8), first = classes.create(4), second = classes.create(4);
  classes.unite(head, classes.createSum({first, second}), nullptr);
  EXPECT_NE(classes.getLeaves(first), classes.getLeaves(second));
  classes.unite(head, {classes.create(2), classes.create(4)}, nullptr);
  EXPECT_EQ(classes.getLeaves(first), classes.getLeaves(second));
  EXPECT_EQ(classes.getSize(classes.getLeaves(first).front()), 4);
}

TEST(DimensionClasses, SegmentsOfWholeHeadsStride) {
  // Queries, keys and values in one matrix: 2 + 1 + 1 heads of 8.
  DimensionClasses classes;
  unsigned whole = classes.create(32), queries = classes.create(16), keys = classes.create(8),
           values = classes.create(8);
  classes.unite(whole, classes.createSum({queries, keys, values}), nullptr);
  unsigned heads = classes.create(2), size = classes.create(8);
  classes.unite(queries, {heads, size}, nullptr);
  EXPECT_EQ(printPlaces(classes, whole), (Places{"0+16/8", "0+16/1", "16+8/1", "24+8/1"}));
}

TEST(DimensionClasses, DynamicSizesAreBlocked) {
  DimensionClasses classes;
  unsigned batch = classes.create(mlir::ShapedType::kDynamic), whole = classes.create(6);
  EXPECT_TRUE(classes.isBlocked(batch));
  EXPECT_EQ(classes.getCause(batch).reason, "its size is dynamic");
  classes.unite(batch, whole, nullptr);
  EXPECT_TRUE(classes.isBlocked(whole));
}

TEST(DimensionClasses, PartsOfWhatIsBlockedAreBlocked) {
  DimensionClasses classes;
  unsigned before = classes.create(6), after = classes.create(6);
  classes.block(before, {nullptr, "first"});
  classes.unite(before, {classes.create(2), classes.create(3)}, nullptr);
  classes.unite(after, classes.createSum({classes.create(2), classes.create(4)}), nullptr);
  classes.block(after, {nullptr, "second"});
  for (unsigned leaf : classes.getLeaves(before))
    EXPECT_EQ(classes.getCause(leaf).reason, "first");
  for (unsigned leaf : classes.getLeaves(after))
    EXPECT_EQ(classes.getCause(leaf).reason, "second");
}

TEST(DimensionClasses, CountsWhatIsKept) {
  DimensionClasses classes;
  unsigned heads = classes.create(3), size = classes.create(4), product = classes.create(12), tail = classes.create(5);
  classes.unite(product, {heads, size}, nullptr);
  unsigned whole = classes.createSum({product, tail});
  // Two of three heads, three of four elements of each, one of five behind them.
  unsigned headLeaf = classes.getLeaves(heads).front(), sizeLeaf = classes.getLeaves(size).front();
  auto getKept = [&](unsigned leaf) -> int64_t { return leaf == headLeaf ? 2 : leaf == sizeLeaf ? 3 : 1; };
  EXPECT_EQ(classes.countKept(whole, 17, getKept), 2 * 3 + 1);
  EXPECT_EQ(classes.countKept(whole, 12, getKept), 2 * 3);
  EXPECT_EQ(classes.countKept(whole, 8, getKept), 2 * 3);
  EXPECT_EQ(classes.countKept(whole, 6, getKept), 3 + 2);
  EXPECT_EQ(classes.countKept(whole, 0, getKept), 0);
}

/// What an index of a dimension is made of: leaves with channels, in any order.
using Coordinates = std::multiset<std::pair<unsigned, int64_t>>;

void addCoordinates(DimensionClasses &classes, unsigned id, int64_t index, Coordinates &coordinates) {
  for (const LeafPlace &place : classes.getPlaces(id))
    if (int64_t size = classes.getSize(place.leaf);
        size != 1 && index >= place.offset && index < place.offset + place.length)
      coordinates.insert({place.leaf, (index - place.offset) / place.extent % size});
}

/// An index of a product: its digits in the factors.
Coordinates getCoordinates(DimensionClasses &classes, llvm::ArrayRef<unsigned> factors, int64_t index) {
  Coordinates coordinates;
  for (unsigned factor : llvm::reverse(factors)) {
    int64_t size = classes.getSize(factor);
    addCoordinates(classes, factor, index % size, coordinates);
    index /= size;
  }
  return coordinates;
}

/// A dimension of `size`, at random: whole, a product or segments.
DimensionClasses::Ids draw(DimensionClasses &classes, int64_t size, std::mt19937 &random) {
  DimensionClasses::Ids parts;
  switch (random() % 3) {
  case 0:
    return {classes.create(size)};
  case 1:
    for (int64_t rest = size; rest > 1;) {
      int64_t factor = rest;
      for (int64_t candidate : {2, 3, 4, 6})
        if (rest % candidate == 0 && random() % 3 == 0)
          factor = candidate;
      parts.push_back(classes.create(factor));
      rest /= factor;
    }
    return parts;
  default:
    for (int64_t rest = size; rest > 0;) {
      int64_t segment = std::min<int64_t>(rest, size / 4 * (1 + random() % 2));
      parts.push_back(classes.create(segment));
      rest -= segment;
    }
    return {classes.createSum(parts)};
  }
}

TEST(DimensionClasses, WhatIsUnitedHasTheSameChannelsEverywhere) {
  std::mt19937 random(1);
  int64_t checked = 0;
  for (int64_t round = 0; round < 400; ++round) {
    DimensionClasses classes;
    int64_t size = round % 2 == 0 ? 24 : 16;
    std::vector<DimensionClasses::Ids> dimensions;
    for (int i = 0; i < 4; ++i) {
      dimensions.push_back(draw(classes, size, random));
      if (i > 0)
        classes.unite(dimensions.front(), dimensions.back(), nullptr);
    }
    bool isBlocked = llvm::any_of(dimensions, [&](const DimensionClasses::Ids &dimension) {
      return llvm::any_of(classes.getLeaves(dimension), [&](unsigned leaf) { return classes.isBlocked(leaf); });
    });
    if (isBlocked)
      continue;
    ++checked;
    for (const DimensionClasses::Ids &dimension : dimensions)
      for (int64_t index = 0; index < size; ++index)
        ASSERT_EQ(getCoordinates(classes, dimension, index), getCoordinates(classes, dimensions.front(), index))
            << "round " << round << ", index " << index;
  }
  EXPECT_GT(checked, 100);
}
} // namespace
