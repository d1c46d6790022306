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

// Of a lane's rows each has the last bits of codes: its own, which no other row has, and those before them.
TEST(Panels, FieldsOfColumnsAreStates) {
  for (unsigned bits : {1, 2, 3, 4, 5})
    for (unsigned window = bits; window <= 12; ++window) {
      const BlockFormat &format = *getColumnBlockFormat(bits, window);
      ASSERT_EQ(format.laneRows * bits, 8 * format.chunks);
      std::mt19937 random(bits);
      // The chunks of two lanes above and of the lane itself.
      std::vector<uint8_t> lanes[3];
      __uint128_t all = 0;
      for (std::vector<uint8_t> &lane : lanes)
        for (unsigned chunk = 0; chunk < format.chunks; ++chunk) {
          lane.push_back(uint8_t(random()));
          all = all << 8 | lane.back();
        }
      unsigned above = 0;
      for (unsigned row = 0; row < format.laneRows; ++row) {
        unsigned state = 0;
        for (const BitField &field : format.vectors[row]) {
          uint8_t byte;
          if (field.chunk < format.chunks) {
            byte = lanes[2][field.chunk];
          } else {
            const BlockFormat::Above from = format.getAbove(field.chunk - format.chunks);
            ASSERT_LE(from.lanes, 2u);
            byte = lanes[2 - from.lanes][from.chunk];
            above = std::max(above, field.chunk - format.chunks + 1);
          }
          state |= (byte >> field.source & ((1u << field.width) - 1)) << field.destination;
        }
        EXPECT_EQ(state, unsigned(all >> (format.laneRows - 1 - row) * bits) & ((1u << window) - 1))
            << bits << ", " << window << ", " << row;
        for (const BitField &field : getPart(format.vectors[row], 0, bits))
          EXPECT_LT(field.chunk, format.chunks);
      }
      EXPECT_EQ(above, format.aboveChunks);
    }
  EXPECT_EQ(getColumnBlockFormat(6, 8), nullptr);
  EXPECT_EQ(getColumnBlockFormat(2, 13), nullptr);
  EXPECT_EQ(getColumnBlockFormat(2, 1), nullptr);
}

TEST(Panels, PartsOfFields) {
  const BitField fields[] = {{2, 5, 3, 0}, {1, 0, 4, 3}};
  const BitFields part = getPart(fields, 1, 4);
  ASSERT_EQ(part.size(), 2u);
  EXPECT_EQ(std::make_tuple(part[0].chunk, part[0].source, part[0].width, part[0].destination),
            std::make_tuple(2u, 6u, 2u, 0u));
  EXPECT_EQ(std::make_tuple(part[1].chunk, part[1].source, part[1].width, part[1].destination),
            std::make_tuple(1u, 0u, 2u, 2u));
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
    unpackPanels(layout, panels, {}, to);
    setThreadCount(0);
    for (auto [a, b] : llvm::zip_equal(given, got))
      for (auto [x, y] : llvm::zip_equal(a, b))
        EXPECT_EQ(x.bytes, y.bytes) << "round " << round << ", " << x.name;
  }
}

namespace {
/// A weight of trellis segments: [bits, columns], ...; 0 bits for pruned columns.
StoredForm createTrellisForm(int64_t rows, int64_t runRows, llvm::ArrayRef<std::pair<int64_t, int64_t>> segments) {
  StoredForm form(rows);
  for (auto [bits, columns] : segments)
    form.addSegment(bits == 0 ? createPrunedCodec() : createCodec("trellis", {{"bits", bits}, {"rows", runRows}}),
                    columns);
  return form;
}

std::vector<Component> pack(StoredForm form, llvm::ArrayRef<Component> components) {
  form.setLayout(std::make_shared<PanelsLayout>());
  return form.pack(std::vector<Component>(components));
}
} // namespace

// What segments take together is whole panels of 64 rows of 2 bits and of 128 rows of 3 bits, four columns wide.
TEST(Panels, BytesOfRuns) {
  const StoredForm form = createTrellisForm(576, 384, {{2, 30}, {0, 3}, {3, 129}});
  const Panels panels = Panels::get(form);
  EXPECT_EQ(panels.getBytes(), 9 * (8 * 64) + 5 * (33 * 3 * 64));
  EXPECT_EQ(panels.getUnitRows(), 128);
  EXPECT_EQ(panels.getPaddedRows(), 640);
  const auto components = PanelsLayout().getComponents(form);
  ASSERT_EQ(components.size(), 2u);
  EXPECT_EQ(components[1].shape, (llvm::SmallVector<int64_t, 2>{2, 32 + 144}));
}

// Rows 0 to 3 of 2 bits are a byte from its highest bits down; row 64 begins the next panel; scales lie run by run.
TEST(Panels, FirstCodesOfRuns) {
  const StoredForm form = createTrellisForm(72, 64, {{2, 5}});
  std::vector<Component> components = createComponents(form.getComponents());
  auto codes = MutableBytes(components).get(kCodesComponent), scales = MutableBytes(components).get(kScalesComponent);
  // Column 4: rows 0, 1, 3 and 5 are 1, 2, 3 and 1, row 65 is 3.
  for (auto [row, code] : std::vector<std::pair<int, int>>{{0, 1}, {1, 2}, {3, 3}, {5, 1}, {65, 3}})
    writeCode(codes.slice(4 * 18, 18), row, 2, uint8_t(code));
  scales[4 * 2] = 7, scales[4 * 2 + 1] = 9;
  const std::vector<Component> packed = pack(form, components);
  const StoredBytes parts(packed);
  const llvm::ArrayRef<uint8_t> panels = parts.get(kPanelsComponent);
  ASSERT_EQ(panels.size(), 4u * 64);
  EXPECT_EQ(panels[64], 1 << 6 | 2 << 4 | 3);
  EXPECT_EQ(panels[64 + 4], 1 << 4);
  EXPECT_EQ(panels[3 * 64], 3 << 4);
  EXPECT_EQ(std::accumulate(panels.begin(), panels.end(), 0), (1 << 6 | 2 << 4 | 3) + (1 << 4) + (3 << 4));
  EXPECT_EQ(parts.get(kScalesComponent)[4], 7);
  EXPECT_EQ(parts.get(kScalesComponent)[16 + 4], 9);
}

TEST(Panels, RunsRoundTripBitForBit) {
  Random random{std::mt19937(13)};
  for (int round = 0; round < 30; ++round) {
    std::vector<std::pair<int64_t, int64_t>> segments;
    for (int64_t i = random.get(1, 3); i > 0; --i)
      segments.emplace_back(random.get(0, 5), random.get(0, 90));
    const StoredForm form =
        createTrellisForm(getSize(random) / 2 + random.get(1, 17), 128 * random.get(1, 3), segments);
    std::vector<Component> given = createComponents(form.getComponents());
    const std::vector<MutableBytes> parts = form.getParts(MutableBytes(given));
    for (auto [segment, bytes] : llvm::zip_equal(form.getSegments(), parts)) {
      if (segment.codec->isPruned())
        continue;
      // Streams of codes are padded with zeros.
      const unsigned bits = segment.codec->getBits();
      const uint64_t columnBytes = getBitStreamBytes(form.getRows(), bits);
      for (int64_t column = 0; column < segment.columns; ++column)
        for (int64_t row = 0; row < form.getRows(); ++row)
          writeCode(bytes.get(kCodesComponent).slice(column * columnBytes, columnBytes), row, bits,
                    uint8_t(random.get(0, (1 << bits) - 1)));
      for (uint8_t &byte : bytes.get(kScalesComponent))
        byte = random.engine();
    }
    setThreadCount(1);
    const std::vector<Component> packed = pack(form, given);
    setThreadCount(3);
    const std::vector<Component> again = pack(form, given);
    StoredForm inPanels = form;
    inPanels.setLayout(std::make_shared<PanelsLayout>());
    const std::vector<Component> got = inPanels.unpack(packed);
    setThreadCount(0);
    for (auto [a, b] : llvm::zip_equal(packed, again))
      EXPECT_EQ(a.bytes, b.bytes) << "round " << round << ", " << a.name;
    for (auto [a, b] : llvm::zip_equal(given, got))
      EXPECT_EQ(a.bytes, b.bytes) << "round " << round << ", " << a.name;
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

TEST(Panels, SaysWhichRunsHaveNoLayout) {
  auto create = [](int64_t bits, int64_t window, int64_t rows) {
    return *createCodec("trellis", {{"bits", bits}, {"window", window}, {"rows", rows}})->getCodeFormat();
  };
  EXPECT_EQ(check(create(2, 8, 384)), "");
  EXPECT_EQ(check(create(4, 4, 32)), "");
  EXPECT_EQ(check(create(1, 10, 384)), "");
  EXPECT_EQ(check(create(2, 6, 384)), "tables of 64 levels have no panel layout (2, 4, 8 and 16 have)");
  CodeFormat wide = create(2, 10, 384);
  wide.window = 13;
  EXPECT_EQ(check(wide), "codes with a window of 13 bits have no panel layout (up to 12 have)");
  EXPECT_EQ(check(create(2, 8, 32)),
            "codes of 2 bits in runs of 32 rows have no panel layout (multiples of 64 rows have)");
  CodeFormat tailBiting = create(2, 8, 384);
  tailBiting.run.tailBiting = true;
  EXPECT_EQ(check(tailBiting), "tail-biting runs have no panel layout");
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
