//===- PanelLayoutTest.cpp - Packing into panels and back -----------------===//

#include "jpq/Numerics/PanelLayout.h"
#include "jpq/Numerics/BitStream.h"
#include "jpq/Support/Threads.h"
#include <gtest/gtest.h>
#include <random>

using namespace jpq;

constexpr unsigned kWidths[] = {1, 2, 3, 4, 5, 6, 8};
constexpr ZeroPoint kZeroPoints[] = {ZeroPoint::Middle, ZeroPoint::Byte, ZeroPoint::Minimum};

// Every bit of a block is used at most once, every bit of a code comes from one place, and few bits are idle.
TEST(PanelLayout, FieldsCoverCodes) {
  for (unsigned bits : kWidths) {
    const BlockFormat &format = *getBlockFormat(bits);
    std::vector<unsigned> used(format.chunks, 0);
    for (const auto &fields : format.vectors) {
      unsigned code = 0;
      for (const BitField &field : fields) {
        unsigned mask = (1u << field.width) - 1;
        EXPECT_LE(field.source + field.width, 8u);
        EXPECT_EQ(used[field.chunk] & (mask << field.source), 0u);
        EXPECT_EQ(code & (mask << field.destination), 0u);
        used[field.chunk] |= mask << field.source;
        code |= mask << field.destination;
      }
      EXPECT_EQ(code, (1u << bits) - 1);
    }
    EXPECT_EQ(format.vectors.size() * bits, format.chunks * 8u);
  }
  EXPECT_EQ(getBlockFormat(0), nullptr);
  EXPECT_EQ(getBlockFormat(7), nullptr);
  EXPECT_EQ(getBlockFormat(9), nullptr);
}

TEST(PanelLayout, Bytes) {
  // Two groups of 64 columns, and one of 7: a block of 16 columns.
  PanelSegment segment{{2, 64, ZeroPoint::Middle}, 135};
  EXPECT_EQ(segment.getGroupCount(), 3);
  EXPECT_EQ(segment.getBytes(), 2 * (4 * 64 + 32) + 64 + 32);
  EXPECT_EQ((PanelSegment{{4, 32, ZeroPoint::Byte}, 32}.getBytes()), 4 * 64 + 48);
  EXPECT_EQ((PanelSegment{{8, 128, ZeroPoint::Minimum}, 1}.getBytes()), 64 + 64);
  EXPECT_EQ((PanelSegment{{3, 32, ZeroPoint::Middle}, 0}.getBytes()), 0);
  PanelLayout layout{17, {segment, {{4, 32, ZeroPoint::Byte}, 32}}};
  EXPECT_EQ(layout.getBytes(), 2 * (672 + 304));
}

// The place of one code, by the words of the header.
TEST(PanelLayout, FirstCodes) {
  PanelLayout layout{16, {{{4, 32, ZeroPoint::Middle}, 32}}};
  std::vector<uint8_t> codes(16 * 16, 0), scales(16 * 2, 0), panels(layout.getBytes());
  // Row 3: column 1 is 5, column 6 is 9, column 8 is 2.
  std::vector<uint8_t> row(32, 0);
  row[1] = 5, row[6] = 9, row[8] = 2;
  packBits(row, 4, llvm::MutableArrayRef(codes).slice(3 * 16, 16));
  scales[2 * 3 + 1] = 0x3C;
  StoredBytes parts;
  parts.add(kCodesComponent, codes);
  parts.add(kScalesComponent, scales);
  packPanels(layout, parts, panels);
  EXPECT_EQ(panels[4 * 3 + 1], 5);
  EXPECT_EQ(panels[4 * 3 + 2], 9 << 4);
  EXPECT_EQ(panels[64 + 4 * 3 + 0], 2);
  EXPECT_EQ(panels[4 * 64 + 2 * 3 + 1], 0x3C);
}

namespace {
struct Random {
  std::mt19937 engine;
  int64_t get(int64_t low, int64_t high) { return std::uniform_int_distribution<int64_t>(low, high)(engine); }
};

/// Sizes up to 3000, small ones as often as large ones.
int64_t getSize(Random &random) { return std::max<int64_t>(1, 3000 >> random.get(0, 11)); }
} // namespace

TEST(PanelLayout, RoundTripsBitForBit) {
  Random random{std::mt19937(11)};
  for (int round = 0; round < 120; ++round) {
    PanelLayout layout{getSize(random) + random.get(0, 17), {}};
    for (int64_t i = random.get(1, 3); i > 0; --i)
      layout.segments.push_back({{kWidths[random.get(0, 6)], 32u << random.get(0, 2), kZeroPoints[random.get(0, 2)]},
                                 getSize(random) - random.get(0, 1)});
    std::vector<std::vector<Component>> given, got;
    for (const PanelSegment &segment : layout.segments) {
      auto codec = createAffineCodec(segment.bits, segment.group, segment.zeroPoint);
      std::vector<Component> &components =
          given.emplace_back(createComponents(codec->getComponents(layout.rows, segment.columns)));
      got.push_back(components);
      for (Component &component : components)
        for (uint8_t &byte : component.bytes)
          byte = random.engine();
      // Streams of codes are padded with zeros.
      std::vector<uint8_t> codes(segment.columns);
      uint64_t bytes = getBitStreamBytes(segment.columns, segment.bits);
      for (int64_t row = 0; row < layout.rows; ++row) {
        auto stream = MutableBytes(components).get(kCodesComponent).slice(row * bytes, bytes);
        unpackBits(stream, segment.bits, codes);
        packBits(codes, segment.bits, stream);
      }
      for (Component &component : got.back())
        std::fill(component.bytes.begin(), component.bytes.end(), 0xAA);
    }
    std::vector<StoredBytes> from(given.begin(), given.end());
    std::vector<MutableBytes> to(got.begin(), got.end());
    std::vector<uint8_t> panels(layout.getBytes(), 0x55), again(layout.getBytes());
    setThreadCount(1);
    packPanels(layout, from, panels);
    setThreadCount(3);
    packPanels(layout, from, again);
    EXPECT_EQ(panels, again);
    unpackPanels(layout, panels, to);
    setThreadCount(0);
    for (auto [a, b] : llvm::zip_equal(given, got))
      for (auto [x, y] : llvm::zip_equal(a, b))
        EXPECT_EQ(x.bytes, y.bytes) << "round " << round << ", " << x.name;
  }
}

TEST(PanelLayout, SaysWhatHasNoLayout) {
  auto message = [](unsigned bits, unsigned group) { return llvm::toString(PanelLayout::check({bits, group})); };
  EXPECT_EQ(message(4, 64), "");
  EXPECT_EQ(message(7, 64), "codes of 7 bits have no panel layout (1 to 6 and 8 have)");
  EXPECT_EQ(message(4, 16), "groups of 16 columns have no panel layout (32, 64 and 128 have)");
}
