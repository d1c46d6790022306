//===- StoredFormTest.cpp - Whole weights below MLIR ----------------------===//

#include "jpq/Numerics/StoredForm.h"
#include "TestCodecs.h"
#include "TestMatrix.h"
#include "jpq/Numerics/Layouts/Panels.h"
#include "jpq/Numerics/Permutation.h"
#include <gtest/gtest.h>
#include <limits>

using namespace jpq;
using test::Matrix;

/// The permutation that gives the first segment the last columns, and so on.
static std::vector<int64_t> reverse(const StoredForm &form) {
  std::vector<int64_t> permutation;
  for (const StoredSegment &segment : form.getSegments())
    for (int64_t i = 0; i < segment.columns; ++i)
      permutation.push_back(form.getColumns() - segment.first - segment.columns + i);
  return permutation;
}

/// Stored columns [0, 40) of 3 bits, [40, 45) pruned, [45, 70) of f16, permuted.
static StoredForm getMixed(int64_t rows) {
  StoredForm form(rows);
  form.addSegment(createAffineCodec(3, 32, ZeroPoint::Byte), 40);
  form.addSegment(createPrunedCodec(), 5);
  form.addSegment(createDenseCodec(ElementType::F16), 25);
  form.setPermuted();
  return form;
}

static std::vector<std::string> describe(llvm::ArrayRef<StoredComponent> components) {
  std::vector<std::string> texts;
  for (const StoredComponent &component : components) {
    std::string text = component.name.str() + ":";
    for (int64_t dim : component.shape)
      text += " " + std::to_string(dim);
    texts.push_back(text + " " + getName(component.type).str());
  }
  return texts;
}

TEST(StoredForm, NamesItsComponents) {
  StoredForm form = getMixed(4);
  EXPECT_EQ(form.getColumns(), 70);
  EXPECT_EQ(describe(form.getComponents()),
            (std::vector<std::string>{"codes: 4 15 U8", "scales: 4 2 F16", "segments: 18 U8", "values: 4 25 F16",
                                      "zero_points: 4 2 U8"}));
  EXPECT_EQ(describe(form.getFileComponents()),
            (std::vector<std::string>{"codes: 60 U8", "scales: 16 U8", "segments: 18 U8", "values: 200 U8",
                                      "zero_points: 8 U8"}));
  EXPECT_EQ(form.getFileBytes(), 64u + 64 + 64 + 256 + 64);
  // Parts of segments follow each other; of several types they are bytes. Numbers of five segments have three bits.
  form.addSegment(createNormalCodec(2, 32), 8);
  form.addSegment(createDenseCodec(ElementType::F32), 1);
  EXPECT_EQ(describe(form.getComponents()),
            (std::vector<std::string>{"codes: 68 U8", "scales: 12 F16", "segments: 30 U8", "values: 216 U8",
                                      "zero_points: 4 2 U8"}));
}

TEST(StoredForm, OfPlainTensorsHasTheirShape) {
  StoredForm form = StoredForm::getPlain({2, 3, 5}, ElementType::BF16);
  EXPECT_TRUE(form.isPlain());
  EXPECT_EQ(form.getRows(), 1);
  EXPECT_EQ(form.getColumns(), 30);
  EXPECT_EQ(describe(form.getComponents()), std::vector<std::string>{"values: 2 3 5 BF16"});
  EXPECT_EQ(describe(form.getFileComponents()), std::vector<std::string>{"values: 2 3 5 BF16"});
  EXPECT_EQ(form.getFileBytes(), 64u);
  EXPECT_EQ(describe(StoredForm::getPlain({}, ElementType::F32).getComponents()),
            std::vector<std::string>{"values: F32"});
}

TEST(StoredForm, OfOrdersHoldsEachNumberOnce) {
  StoredForm form = StoredForm::getPlain({3, 1}, ElementType::U16);
  EXPECT_TRUE(form.isPlain() && form.isOrder());
  EXPECT_FALSE(StoredForm::getPlain({3, 1}, ElementType::F16).isOrder());
  EXPECT_EQ(describe(form.getComponents()), std::vector<std::string>{"values: 3 1 U16"});
  auto check = [&](llvm::ArrayRef<uint8_t> bytes) {
    StoredBytes components;
    components.add(kValuesComponent, bytes);
    return llvm::toString(form.check(components));
  };
  EXPECT_EQ(check({2, 0, 0, 0, 1, 0}), "");
  EXPECT_NE(check({2, 0, 0, 0, 2, 0}), "");
  EXPECT_NE(check({2, 0, 0, 0, 3, 0}), "");
  const uint8_t bytes[] = {2, 0, 0, 0, 1, 0};
  StoredBytes components;
  components.add(kValuesComponent, bytes);
  float values[3];
  form.decode(components, values);
  EXPECT_EQ(llvm::ArrayRef(values), llvm::ArrayRef<float>({2, 0, 1}));
}

TEST(StoredForm, FindsComponentsInAnyOrder) {
  StoredForm form = getMixed(6);
  Matrix weights = test::makeWeights(6, 70, 1), expected(6, 70), values(6, 70);
  std::vector<Component> components = form.encode(weights.view(), {}, reverse(form));
  form.decode(components, expected.data.data());
  std::reverse(components.begin(), components.end());
  form.decode(components, values.data.data());
  EXPECT_EQ(values.data, expected.data);
  for (int64_t i = 0; i < 6; ++i)
    for (int64_t j = 0; j < 70; ++j)
      EXPECT_NEAR(values(i, j), j >= 25 && j < 30 ? 0.0f : weights(i, j), j < 25 ? 1e-3f : 0.4f) << i << ", " << j;
}

// What codecs see and say is rotated, what the form takes and gives is not.
TEST(StoredForm, RotatesRows) {
  for (int64_t rows : {12, 43}) {
    StoredForm form(rows), plain(rows);
    for (StoredForm *each : {&form, &plain}) {
      each->addSegment(createDenseCodec(ElementType::F32), 9);
      each->addSegment(createAffineCodec(4, 4, ZeroPoint::Middle), 8);
      each->setPermuted();
    }
    const Hadamard rotation = Hadamard::choose(rows, 11);
    form.setRotation(rotation);
    EXPECT_EQ(form.getRotation(), rotation);
    EXPECT_EQ(form.getFileBytes(), plain.getFileBytes());
    const Matrix weights = test::makeWeights(rows, 17, 5);
    Matrix rotated = weights, values(rows, 17), expected(rows, 17);
    rotation.apply(rotated.view());
    std::vector<Component> components = form.encode(weights.view(), {}, reverse(form)),
                           ofRotated = plain.encode(std::as_const(rotated).view(), {}, reverse(form));
    for (auto [a, b] : llvm::zip_equal(components, ofRotated))
      EXPECT_EQ(a.bytes, b.bytes) << a.name;
    plain.decode(ofRotated, expected.data.data());
    rotation.applyInverse(expected.view());
    form.decode(components, values.data.data());
    EXPECT_EQ(values.data, expected.data);
    // Floats come back but for rounding.
    for (int64_t i = 0; i < rows; ++i)
      for (int64_t j = 8; j < 17; ++j)
        EXPECT_NEAR(values(i, j), weights(i, j), 1e-6) << i << ", " << j;
  }
}

// Rotated numbers may be larger than those that are given: the exponent is theirs.
TEST(StoredForm, ChoosesTheExponentOfRotatedNumbers) {
  StoredForm form(64);
  form.addSegment(createDenseCodec(ElementType::F16), 1);
  form.setRotation(Hadamard::choose(64, 1));
  for (float scale : {1.0f, 0x1p14f, 0x1p100f, 0x1p120f, 0x1p-100f}) {
    // A column that is rotated into one row.
    Matrix weights(64, 1), values(64, 1);
    weights(5, 0) = 8 * scale;
    form.getRotation()->applyInverse(weights.view());
    form.setExponent(form.chooseExponent(std::as_const(weights).view()));
    std::vector<Component> components = form.encode(std::as_const(weights).view(), {});
    EXPECT_FALSE(form.findNotFinite(components)) << scale;
    form.decode(components, values.data.data());
    for (int64_t i = 0; i < 64; ++i)
      EXPECT_NEAR(values(i, 0) / scale, weights(i, 0) / scale, 1e-3) << scale << ", " << i;
    form.setExponent(0);
  }
}

// Rows whose scales are shared are brought to one size first; a factor each says what they were.
TEST(StoredForm, DividesRowsThatShareScales) {
  const int64_t rows = 48, columns = 10;
  StoredForm form(rows), plain(rows);
  for (StoredForm *each : {&form, &plain})
    each->addSegment(createCodec("trellis", {{"", 4}}), columns);
  form.setRowScaled();
  // Components lie at multiples of 64 bytes.
  EXPECT_EQ(form.getFileBytes(), plain.getFileBytes() + 128);
  Matrix weights = test::makeWeights(rows, columns, 3), values(rows, columns), ofPlain(rows, columns);
  for (int64_t j = 0; j < columns; ++j) {
    for (int64_t i = 0; i < rows; i += 2)
      weights(i, j) *= 100;
    weights(7, j) = 0;
  }
  std::vector<Component> components = form.encode(std::as_const(weights).view(), {});
  form.decode(components, values.data.data());
  plain.decode(plain.encode(std::as_const(weights).view(), {}), ofPlain.data.data());
  auto getError = [&](Matrix &changed, int64_t row) {
    double error = 0, power = 0;
    for (int64_t j = 0; j < columns; ++j) {
      error += std::pow(changed(row, j) - weights(row, j), 2);
      power += std::pow(weights(row, j), 2);
    }
    return error / power;
  };
  for (int64_t i = 1; i < rows; i += 2) {
    if (i == 7)
      continue;
    EXPECT_LT(getError(values, i), 0.1) << i;
    EXPECT_GT(getError(ofPlain, i), 0.5) << i;
  }
  // A row of zeros says nothing of its size.
  std::vector<float> scales = form.getRowScales(components);
  EXPECT_EQ(scales[7], 1);
  EXPECT_NEAR(scales[0] / scales[1], 100, 60);
  EXPECT_FALSE(form.findNotFinite(components));
  // Factors can be others.
  for (float &scale : scales)
    scale *= 2;
  llvm::find_if(components, [](const Component &c) { return c.name == kRowScalesComponent; })->bytes =
      StoredForm::packRowScales(scales);
  Matrix doubled(rows, columns);
  form.decode(components, doubled.data.data());
  for (auto [a, b] : llvm::zip_equal(doubled.data, values.data))
    EXPECT_EQ(a, 2 * b);
  scales[9] = std::numeric_limits<float>::infinity();
  llvm::find_if(components, [](const Component &c) { return c.name == kRowScalesComponent; })->bytes =
      StoredForm::packRowScales(scales);
  std::optional<Codec::NotFinite> found = form.findNotFinite(components);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->component, kRowScalesComponent);
  EXPECT_EQ(found->row, 9);
}

// A rotation makes rows alike, and scales along rows know their sizes.
TEST(StoredForm, LeavesOtherRowsAsTheyAre) {
  const Matrix weights = test::makeWeights(12, 8, 4);
  for (bool rotated : {false, true}) {
    StoredForm form(12);
    form.addSegment(rotated ? createCodec("trellis", {{"", 2}}) : createAffineCodec(4, 4, ZeroPoint::Middle), 8);
    form.setRowScaled();
    if (rotated)
      form.setRotation(Hadamard::choose(12, 1));
    EXPECT_EQ(form.getRowScales(form.encode(weights.view(), {})), std::vector<float>(12, 1.0f));
  }
}

TEST(StoredForm, ComesBackFromPanelsBitForBit) {
  StoredForm form(19);
  form.addSegment(createAffineCodec(3, 32, ZeroPoint::Byte), 50);
  form.addSegment(createPrunedCodec(), 5);
  form.addSegment(createNormalCodec(2, 64), 70);
  form.setPermuted();
  StoredForm inPanels = form;
  inPanels.setLayout(std::make_shared<PanelsLayout>());
  Matrix weights = test::makeWeights(19, 125, 2), values(19, 125), expected(19, 125);
  std::vector<Component> components = form.encode(weights.view(), {}, reverse(form)),
                         packed = inPanels.pack(components), again = inPanels.unpack(packed);
  for (auto [a, b] : llvm::zip_equal(components, again)) {
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.bytes, b.bytes) << a.name;
  }
  form.decode(components, expected.data.data());
  EXPECT_EQ(describe(inPanels.getComponents()),
            (std::vector<std::string>{"panels: " + std::to_string(Panels::get(form).getBytes()) + " U8",
                                      "permutation: 125 U16"}));
  inPanels.decode(packed, values.data.data());
  EXPECT_EQ(values.data, expected.data);
}

namespace {
/// Components of codes and scales are turned round, byte by byte.
class BackwardsLayout : public Layout {
public:
  llvm::Error check(const StoredForm &) const override { return llvm::Error::success(); }
  llvm::SmallVector<StoredComponent, 3> getComponents(const StoredForm &form) const override {
    return {{"a", ElementType::U8, {getPart(form, 0)}}, {"z", ElementType::U16, {getPart(form, 1), 1}}};
  }
  void pack(const StoredForm &, const StoredBytes &components, const MutableBytes &packed) const override {
    llvm::copy(llvm::reverse(components.get(kCodesComponent)), packed.get("a").begin());
    llvm::copy(llvm::reverse(components.get(kScalesComponent)), packed.get("z").begin());
  }
  void unpack(const StoredForm &, const StoredBytes &packed, const MutableBytes &components) const override {
    llvm::copy(llvm::reverse(packed.get("a")), components.get(kCodesComponent).begin());
    llvm::copy(llvm::reverse(packed.get("z")), components.get(kScalesComponent).begin());
  }

private:
  static int64_t getPart(const StoredForm &form, unsigned number) {
    const StoredSegment &segment = form.getSegments().front();
    const StoredComponent part = segment.codec->getComponents(form.getRows(), segment.columns)[number];
    return number == 0 ? part.getBytes() : part.getCount();
  }
};
} // namespace

// A layout has components of its own, of any names and types; the order of columns stays the form's.
TEST(StoredForm, AsksAnyLayout) {
  StoredForm form(6);
  form.addSegment(createAffineCodec(4, 16, ZeroPoint::Middle), 40);
  form.addSegment(createPrunedCodec(), 8);
  form.setPermuted();
  StoredForm backwards = form;
  backwards.setLayout(std::make_shared<BackwardsLayout>());
  EXPECT_EQ(describe(backwards.getComponents()),
            (std::vector<std::string>{"a: 120 U8", "permutation: 48 U16", "z: 18 1 U16"}));
  EXPECT_EQ(backwards.getFileBytes(), 128u + 128 + 64);
  Matrix weights = test::makeWeights(6, 48, 2), values(6, 48), expected(6, 48);
  std::vector<Component> components = form.encode(weights.view(), {}, reverse(form)),
                         packed = backwards.pack(components), again = backwards.unpack(packed);
  EXPECT_EQ(llvm::toString(backwards.check(packed)), "");
  for (auto [a, b] : llvm::zip_equal(components, again))
    EXPECT_EQ(a.bytes, b.bytes) << a.name;
  form.decode(components, expected.data.data());
  backwards.decode(packed, values.data.data());
  EXPECT_EQ(values.data, expected.data);
  // No numbers of segments say such an order.
  std::vector<int64_t> order = reverse(form);
  std::swap(order[3], order[4]);
  llvm::copy(packPermutation(order), MutableBytes(packed).get(kPermutationComponent).begin());
  EXPECT_EQ(llvm::toString(backwards.check(packed)),
            "the permutation has column 11 behind column 12, both of one segment");
  llvm::copy(packPermutation(std::vector<int64_t>(48, 3)), MutableBytes(packed).get(kPermutationComponent).begin());
  EXPECT_EQ(llvm::toString(backwards.check(packed)), "the permutation has column 3 twice, again as stored column 1");
}

TEST(StoredForm, SaysWhatIsNoPermutation) {
  StoredForm form = getMixed(1);
  std::vector<Component> components = form.encode(test::makeWeights(1, 70, 1).view(), {}, reverse(form));
  EXPECT_EQ(llvm::toString(form.check(components)), "");
  llvm::fill(MutableBytes(components).get(kSegmentsComponent), 0);
  EXPECT_EQ(llvm::toString(form.check(components)),
            "column 40 is said to belong to segment 0, which has its 40 columns already");
}

TEST(StoredForm, FindsWhatIsNotFiniteWhereItIsInTheMatrix) {
  StoredForm form = getMixed(3);
  Matrix weights = test::makeWeights(3, 70, 1);
  weights(2, 7) = std::numeric_limits<float>::infinity();
  auto found = form.findNotFinite(form.encode(weights.view(), {}, reverse(form)));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->component, kValuesComponent);
  EXPECT_EQ(found->row, 2);
  EXPECT_EQ(found->column, 7);
  // Masks are made of minus infinity.
  StoredForm plain = StoredForm::getPlain({2, 4}, ElementType::F32);
  Matrix mask(2, 4);
  mask(0, 1) = mask(1, 3) = -std::numeric_limits<float>::infinity();
  EXPECT_TRUE(plain.findNotFinite(plain.encode(mask.view(), {})));
  EXPECT_FALSE(plain.findNotFinite(plain.encode(mask.view(), {}), /*exceptMasks=*/true));
  mask(1, 2) = std::numeric_limits<float>::quiet_NaN();
  found = plain.findNotFinite(plain.encode(mask.view(), {}), /*exceptMasks=*/true);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->row, 1);
  EXPECT_EQ(found->column, 2);
}
