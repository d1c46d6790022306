//===- PanelsTest.cpp - Packing into panels and back ----------------------===//

#include "jpq/Numerics/Layouts/Panels.h"
#include "TestCodecs.h"
#include "jpq/Numerics/BitStream.h"
#include "jpq/Numerics/StoredForm.h"
#include "jpq/Support/Threads.h"
#include <gtest/gtest.h>
#include <numeric>
#include <random>

using namespace jpq;

constexpr unsigned kWidths[] = {1, 2, 3, 4, 5, 6, 8};
constexpr ZeroPoint kZeroPoints[] = {ZeroPoint::Middle, ZeroPoint::Byte, ZeroPoint::Minimum};

// Every bit of a block is used at most once, every bit of a code comes from one place, and few bits are idle.
TEST(Panels, FieldsCoverCodes) {
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

TEST(Panels, Bytes) {
  // Two groups of 64 columns, and one of 7: a block of 16 columns.
  PanelSegment segment{CodeFormat::inGroups(2, 64), 135};
  EXPECT_EQ(segment.getGroupCount(), 3);
  EXPECT_EQ(segment.getBytes(), 2 * (4 * 64 + 32) + 64 + 32);
  EXPECT_EQ((PanelSegment{CodeFormat::inGroups(4, 32, ZeroPoint::Byte), 32}.getBytes()), 4 * 64 + 48);
  EXPECT_EQ((PanelSegment{CodeFormat::inGroups(8, 128, ZeroPoint::Minimum), 1}.getBytes()), 64 + 64);
  EXPECT_EQ((PanelSegment{CodeFormat::inGroups(3, 32), 0}.getBytes()), 0);
  Panels layout{17, {segment, {CodeFormat::inGroups(4, 32, ZeroPoint::Byte), 32}}};
  EXPECT_EQ(layout.getBytes(), 2 * (672 + 304));
}

// The place of one code, by the words of the header.
TEST(Panels, FirstCodes) {
  Panels layout{16, {{CodeFormat::inGroups(4, 32), 32}}};
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

TEST(Panels, RoundTripsBitForBit) {
  Random random{std::mt19937(11)};
  for (int round = 0; round < 120; ++round) {
    Panels layout{getSize(random) + random.get(0, 17), {}};
    for (int64_t i = random.get(1, 3); i > 0; --i)
      layout.segments.push_back(
          {CodeFormat::inGroups(kWidths[random.get(0, 6)], 32u << random.get(0, 2), kZeroPoints[random.get(0, 2)]),
           getSize(random) - random.get(0, 1)});
    std::vector<std::vector<Component>> given, got;
    for (const PanelSegment &segment : layout.segments) {
      auto codec = createAffineCodec(segment.bits, segment.getGroup(), segment.zeroPoint);
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

static std::string check(const CodeFormat &format) { return llvm::toString(Panels::check(format)); }

TEST(Panels, SaysWhatHasNoLayout) {
  EXPECT_EQ(check(CodeFormat::inGroups(4, 64)), "");
  EXPECT_EQ(check(CodeFormat::inGroups(7, 64)), "codes of 7 bits have no panel layout (1 to 6 and 8 have)");
  EXPECT_EQ(check(CodeFormat::inGroups(4, 16)), "groups of 16 columns have no panel layout (32, 64 and 128 have)");
  std::vector<int8_t> levels(32);
  std::iota(levels.begin(), levels.end(), -16);
  EXPECT_EQ(check(CodeFormat::inGroups(32, llvm::ArrayRef(levels).take_front(16))), "");
  EXPECT_EQ(check(CodeFormat::inGroups(32, levels)), "tables of 32 levels have no panel layout (2, 4, 8 and 16 have)");
}

// Formats of codecs that there are none of yet: each is refused for what panels do not know, not laid out as something
// else.
TEST(Panels, RefusesWhatItDoesNotKnow) {
  const std::vector<int8_t> table = {-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8};
  CodeFormat trellis = CodeFormat::inGroups(2, 64);
  trellis.window = 4;
  trellis.tables.assign(1, {table.begin(), table.end()});
  EXPECT_EQ(check(trellis), "codes of 2 bits with a window of 4 bits have no panel layout");
  CodeFormat additive = CodeFormat::inGroups(4, 64);
  additive.tables.assign(2, {-3, 0, 3, 9});
  EXPECT_EQ(check(additive), "levels that are sums of 2 tables have no panel layout");
  CodeFormat columns = CodeFormat::inGroups(4, 64);
  columns.run = {64};
  EXPECT_EQ(check(columns), "codes in runs of 64 rows of a column have no panel layout");
  CodeFormat segments = CodeFormat::inGroups(4, 1);
  segments.scaleBlock = {288, 1};
  EXPECT_EQ(check(segments), "scales of 288 x 1 weights have no panel layout");
  CodeFormat logarithmic = CodeFormat::inGroups(4, 64);
  logarithmic.scaleEncoding = ScaleEncoding::LogByte;
  EXPECT_EQ(check(logarithmic), "logarithmic scales of 8 bits have no panel layout");
  // What makes no sense is no layout either.
  CodeFormat narrow = CodeFormat::inGroups(4, 64);
  narrow.window = 3;
  EXPECT_EQ(check(narrow), "codes of 4 bits have a window of 4 to 16 bits, not 3");
}

TEST(Panels, SayWhatTheyDoNotTake) {
  auto message = [](std::unique_ptr<Codec> codec) {
    StoredForm form(3);
    form.addSegment(createPrunedCodec(), 5);
    form.addSegment(createAffineCodec(4, 64, ZeroPoint::Byte), 64);
    form.addSegment(std::move(codec), 7);
    return llvm::toString(PanelsLayout().check(form));
  };
  EXPECT_EQ(message(createAffineCodec(8, 128, ZeroPoint::Minimum)), "");
  EXPECT_EQ(message(createNormalCodec(3, 32)), "");
  EXPECT_EQ(message(createAffineCodec(7, 64, ZeroPoint::Middle)),
            "codes of 7 bits have no panel layout (1 to 6 and 8 have)");
  EXPECT_EQ(message(createAffineCodec(4, 16, ZeroPoint::Middle)),
            "groups of 16 columns have no panel layout (32, 64 and 128 have)");
  EXPECT_EQ(message(createDenseCodec(ElementType::BF16)), "values of BF16 have no panel layout (codes have)");
}
