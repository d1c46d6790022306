//===- CodecRegistryTest.cpp - Codecs by name, and one of a test's own ----===//

#include "TestCodecs.h"
#include "TestMatrix.h"
#include "jpq/Numerics/Layouts/Panels.h"
#include "jpq/Numerics/LogScale.h"
#include "jpq/Numerics/StoredForm.h"
#include "jpq/Numerics/ValueRange.h"
#include <gtest/gtest.h>

using namespace jpq;
using test::Matrix;

//===----------------------------------------------------------------------===//
// Names and parameters
//===----------------------------------------------------------------------===//

static std::string print(llvm::StringRef name, const CodecParameters &given) {
  llvm::Expected<CodecSpec> spec = CodecRegistry::get().specify(name, given);
  return spec ? spec->print() : llvm::toString(spec.takeError());
}

TEST(CodecRegistry, PrintsWhatIsNoDefault) {
  EXPECT_EQ(print("pruned", {}), "pruned");
  EXPECT_EQ(print("dense", {{"", std::string("bf16")}}), "dense<bf16>");
  EXPECT_EQ(print("affine", {{"group", 64}, {"bits", 4}}), "affine<4, group = 64>");
  EXPECT_EQ(print("affine", {{"", 4}, {"group", 64}, {"zero_point", std::string("middle")}}), "affine<4, group = 64>");
  EXPECT_EQ(print("affine", {{"", 4}, {"group", 64}, {"zero_point", std::string("byte")}}),
            "affine<4, group = 64, zero_point = byte>");
  EXPECT_EQ(print("codebook", {{"", 2}, {"group", 32}}), "codebook<2, group = 32>");
  const std::vector<int64_t> normal = {-63, -19, 19, 63}, other = {-63, -20, 19, 63};
  EXPECT_EQ(print("codebook", {{"", 2}, {"group", 32}, {"levels", normal}}), "codebook<2, group = 32>");
  EXPECT_EQ(print("codebook", {{"", 2}, {"group", 32}, {"levels", other}}),
            "codebook<2, group = 32, levels = [-63, -20, 19, 63]>");
}

TEST(CodecRegistry, SaysWhatIsWrong) {
  EXPECT_EQ(print("afine", {}), "there is no codec 'afine'; there are pruned, dense, codebook, trellis, affine");
  EXPECT_EQ(print("pruned", {{"", 3}}), "#jpq.pruned has no parameters");
  EXPECT_EQ(print("affine", {{"", 4}}), "#jpq.affine needs 'group'");
  EXPECT_EQ(print("affine", {{"", 4}, {"bits", 4}, {"group", 64}}), "#jpq.affine: 'bits' is given twice");
  EXPECT_EQ(print("affine", {{"", 4}, {"grup", 64}}),
            "#jpq.affine has no parameter 'grup'; it has bits, group, zero_point");
  EXPECT_EQ(print("affine", {{"", std::string("four")}, {"group", 64}}), "#jpq.affine: 'bits' is a number, not four");
  EXPECT_EQ(print("dense", {{"", std::string("f64")}}), "#jpq.dense: 'type' is f32, f16 or bf16, not f64");
  EXPECT_EQ(print("affine", {{"", 9}, {"group", 64}}), "#jpq.affine codes have 1 to 8 bits, not 9");
  EXPECT_EQ(print("codebook", {{"", 9}, {"group", 64}}), "#jpq.codebook codes have 1 to 4 bits, not 9");
  EXPECT_EQ(print("codebook", {{"", 1}, {"group", 64}, {"levels", std::vector<int64_t>{1, 300}}}),
            "#jpq.codebook levels ascend from -64 to 63; level 1 is 300");
}

// What menus offer can be made, and has the bits that it is offered as.
TEST(CodecRegistry, OffersWhatThereIs) {
  unsigned offers = 0;
  for (const CodecRow *row : CodecRegistry::get().getRows()) {
    EXPECT_EQ(CodecRegistry::get().find(row->name), row);
    if (!row->offer)
      continue;
    for (unsigned bits : row->offer->bits) {
      auto spec =
          CodecRegistry::get().specify(row->name, row->offer->getParameters({bits, /*group=*/64, /*window=*/8}));
      ASSERT_TRUE(bool(spec));
      EXPECT_EQ(spec->create()->getBits(), bits);
      EXPECT_EQ(spec->create()->isPruned(), row->kind == OptionKind::Prune);
      EXPECT_EQ(spec->create()->getCodeFormat() != nullptr, row->kind == OptionKind::Quantize);
      ++offers;
    }
  }
  EXPECT_EQ(offers, 17u);
}

//===----------------------------------------------------------------------===//
// A codec of one's own
//===----------------------------------------------------------------------===//

namespace {
/// Weights of -1, 0 or 1 times a scale that the `height` rows of a column segment share: a byte b, for
/// 2^((b - 128) / 16). Codes of 2 bits go down a column, one segment in one byte ("codes"); code c stands for level
/// {0, 1, -1, 0}[c].
class TernaryCodec : public Codec {
public:
  explicit TernaryCodec(int64_t height) : height(height) {
    format.tables.assign(1, {0, 1, -1, 0});
    format.run = {unsigned(height)};
    format.scaleBlock = {unsigned(height), 1};
    format.scaleEncoding = ScaleEncoding::LogByte;
  }

  unsigned getBits() const override { return format.bits; }
  const CodeFormat *getCodeFormat() const override { return &format; }
  llvm::SmallVector<StoredComponent, 3> getComponents(int64_t rows, int64_t columns) const override {
    const int64_t segments = countGroups(rows, height);
    return {{kCodesComponent, ElementType::U8, {segments, columns}},
            {kScalesComponent, ElementType::U8, {segments, columns}}};
  }
  std::unique_ptr<BlockCoder> createCoder(int64_t rows, int64_t columns, llvm::ArrayRef<float>) const override;
  void decode(const StoredBytes &components, MutableMatrix values) const override;

  const int64_t height;

private:
  CodeFormat format{.bits = 2, .window = 2};
};

class TernaryCoder : public BlockCoder {
public:
  TernaryCoder(const TernaryCodec &codec, int64_t rows, int64_t columns)
      : height(codec.height), columns(columns), components(createComponents(codec.getComponents(rows, columns))),
        codes(MutableBytes(components).get(kCodesComponent)), scales(MutableBytes(components).get(kScalesComponent)) {}

  void fix(int64_t row, int64_t column, ConstMatrix weights) override {
    for (int64_t i = 0; i < weights.rows; i += height)
      for (int64_t j = 0; j < weights.columns; ++j) {
        float largest = 0x1p-7f;
        for (int64_t k = i; k < std::min(i + height, weights.rows); ++k)
          largest = std::max(largest, std::abs(weights.row(k)[j]));
        scales[getPlace(row + i, column + j)] = floatToLogScale(0.75f * largest);
      }
  }
  void code(int64_t row, int64_t column, ConstMatrix weights, MutableMatrix stored) override {
    for (int64_t i = 0; i < weights.rows; ++i)
      for (int64_t j = 0; j < weights.columns; ++j) {
        const int64_t place = getPlace(row + i, column + j), within = (row + i) % height;
        const float scale = logScaleToFloat(scales[place]), weight = weights.row(i)[j];
        const int level = std::abs(weight) < scale / 2 ? 0 : weight > 0 ? 1 : -1;
        codes[place] |= (level < 0 ? 2 : level) << (2 * within);
        stored.row(i)[j] = scale * float(level);
      }
  }
  std::vector<Component> finish() override { return std::move(components); }

private:
  int64_t getPlace(int64_t row, int64_t column) const { return row / height * columns + column; }

  int64_t height, columns;
  std::vector<Component> components;
  llvm::MutableArrayRef<uint8_t> codes, scales;
};
} // namespace

std::unique_ptr<BlockCoder> TernaryCodec::createCoder(int64_t rows, int64_t columns, llvm::ArrayRef<float>) const {
  return std::make_unique<TernaryCoder>(*this, rows, columns);
}

void TernaryCodec::decode(const StoredBytes &components, MutableMatrix values) const {
  const llvm::SmallVector<int8_t, 0> levels = format.getLevels();
  for (int64_t i = 0; i < values.rows; ++i)
    for (int64_t j = 0; j < values.columns; ++j) {
      const int64_t place = i / height * values.columns + j;
      const unsigned code = components.get(kCodesComponent)[place] >> (2 * (i % height)) & 3;
      values.row(i)[j] = logScaleToFloat(components.get(kScalesComponent)[place]) * float(levels[code]);
    }
}

static constexpr CodecParameter kParameters[] = {
    {"height", CodecParameter::Kind::Number, {}, [](const CodecParameters &) -> ParameterValue { return 4; }}};

static llvm::Expected<std::unique_ptr<Codec>> createTernary(const CodecParameters &parameters) {
  const int64_t height = parameters.getNumber("height");
  if (height < 1 || height > 4)
    return llvm::createStringError("#jpq.ternary segments have 1 to 4 rows, not %lld", (long long)height);
  return std::make_unique<TernaryCodec>(height);
}

static constexpr CodecRow kTernaryRow = {
    .name = "ternary", .parameters = kParameters, .kind = OptionKind::Quantize, .create = createTernary};

/// Weights that a scale of segments suits, in rows that are no whole segments.
static Matrix makeSegmented() {
  Matrix weights = test::makeWeights(10, 33, 7);
  for (int64_t j = 0; j < weights.columns; ++j)
    for (int64_t i = 0; i < weights.rows; ++i)
      weights(i, j) *= float(1 + j % 5);
  return weights;
}

class OwnCodec : public testing::Test {
protected:
  const CodecRow *rows[2] = {&kTernaryRow, CodecRegistry::get().find("dense")};
  const CodecRegistry registry{rows};
};

TEST_F(OwnCodec, IsARow) {
  llvm::Expected<CodecSpec> spec = registry.specify("ternary", {});
  ASSERT_TRUE(bool(spec));
  EXPECT_EQ(spec->print(), "ternary");
  EXPECT_EQ(llvm::cantFail(registry.specify("ternary", {{"", 3}})).print(), "ternary<3>");
  EXPECT_EQ(llvm::toString(registry.specify("ternary", {{"", 5}}).takeError()),
            "#jpq.ternary segments have 1 to 4 rows, not 5");
  EXPECT_EQ(llvm::toString(spec->create()->getCodeFormat()->check()), "");
  EXPECT_EQ(CodecRegistry::get().find("ternary"), nullptr);
}

TEST_F(OwnCodec, IsRefusedByPanels) {
  std::unique_ptr<Codec> codec = llvm::cantFail(registry.specify("ternary", {})).create();
  EXPECT_EQ(llvm::toString(Panels::check(*codec->getCodeFormat())),
            "codes of 2 bits in runs of 4 rows have no panel layout (multiples of 64 rows have)");
}

// Beside another codec, in permuted columns: bytes are as many as components say, and decode to the nearest levels.
TEST_F(OwnCodec, StoresSegmentsOfWeights) {
  Matrix weights = makeSegmented();
  StoredForm form(weights.rows);
  form.addSegment(llvm::cantFail(registry.specify("ternary", {})).create(), 30);
  form.addSegment(llvm::cantFail(registry.specify("dense", {{"", std::string("f32")}})).create(), 3);
  form.setPermuted();
  std::vector<int64_t> permutation;
  for (int64_t j = 0; j < weights.columns; ++j)
    permutation.push_back((j * 7 + 3) % weights.columns);
  std::sort(permutation.begin(), permutation.begin() + 30);
  std::sort(permutation.begin() + 30, permutation.end());
  std::vector<Component> components = form.encode(weights.view(), {}, permutation);
  EXPECT_EQ(test::find(components, "codes").size(), 90u);
  EXPECT_EQ(test::find(components, "scales").size(), 90u);
  Matrix values(weights.rows, weights.columns);
  form.decode(components, values.data.data());
  for (int64_t i = 0; i < weights.rows; ++i)
    for (int64_t j = 0; j < 3; ++j)
      EXPECT_EQ(values(i, permutation[30 + j]), weights(i, permutation[30 + j]));
  EXPECT_LT(test::error(weights, values), 0.35 * test::error(weights, Matrix(weights.rows, weights.columns)));
  EXPECT_FALSE(form.findNotFinite(components));
}

// A loop with feedback stands above it: column by column, all rows at once, what each column lost is made up for by the
// next one. What the coder says was stored is what is decoded.
TEST_F(OwnCodec, IsReconstructedWithFeedback) {
  Matrix weights = makeSegmented();
  std::unique_ptr<Codec> codec = llvm::cantFail(registry.specify("ternary", {})).create();
  EXPECT_EQ(codec->getBlockRows(), 4);
  EXPECT_EQ(codec->getBlockColumns(), 1);
  std::unique_ptr<BlockCoder> coder = codec->createCoder(weights.rows, weights.columns, {});
  coder->fix(0, 0, weights.view());
  Matrix carried(weights.rows, 1), wanted(weights.rows, 1), stored(weights.rows, weights.columns);
  for (int64_t j = 0; j < weights.columns; ++j) {
    for (int64_t i = 0; i < weights.rows; ++i)
      wanted(i, 0) = weights(i, j) + carried(i, 0);
    coder->code(0, j, wanted.view(), stored.view().block(0, j, weights.rows, 1));
    for (int64_t i = 0; i < weights.rows; ++i)
      carried(i, 0) = wanted(i, 0) - stored(i, j);
  }
  EXPECT_EQ(test::decode(*codec, coder->finish(), weights.rows, weights.columns).data, stored.data);
  Matrix plain = test::decode(*codec, codec->encode(weights.view(), {}), weights.rows, weights.columns);
  auto getErrorOfSums = [&](const Matrix &values) {
    double error = 0;
    for (int64_t i = 0; i < weights.rows; ++i) {
      double sum = 0;
      for (int64_t j = 0; j < weights.columns; ++j)
        sum += double(weights(i, j)) - values(i, j);
      error += sum * sum;
    }
    return error;
  };
  EXPECT_LT(getErrorOfSums(stored), 0.5 * getErrorOfSums(plain));
}
