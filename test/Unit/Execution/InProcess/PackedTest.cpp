//===- PackedTest.cpp - Products with packed weights against their unpack -===//
//
// Whatever a processor can run must give the same bits, for any number of tokens: integer sums are exact, and what is
// done in floats is done in one order. The numbers are checked against doubles.
//
//===----------------------------------------------------------------------===//

#include "CompiledText.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.h"
#include "jpq/Numerics/LogScale.h"
#include "mlir/AsmParser/AsmParser.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace jpq;
using namespace jpq::test;

namespace {
HostTensor toTensor(ArrayRef<uint8_t> bytes, ArrayRef<int64_t> shape) {
  HostTensor tensor = HostTensor::create(ElementType::I8, shape);
  std::memcpy(tensor.data.get(), bytes.data(), bytes.size());
  return tensor;
}

/// A random weight of a type, in panels and in numbers.
struct Weight {
  StoredTensorType type;
  std::vector<Component> components;
  std::vector<float> values;

  /// The components as arguments of a function and as what it makes the weight %w of.
  std::string getParameters() const {
    std::string text;
    for (const StoredComponent &component : getStoredForm(type).getComponents())
      text += llvm::formatv(", %{0}: {1}", component.name, getType(component));
    return text;
  }
  std::string getText() const {
    std::string names, types;
    for (const StoredComponent &component : getStoredForm(type).getComponents()) {
      StringRef comma = names.empty() ? "" : ", ";
      names += llvm::formatv("{0}{1} = %{1}", comma, component.name);
      types += llvm::formatv("{0}{1}", comma, getType(component));
    }
    return llvm::formatv("%w = jpq.from_bytes {0} : {1} -> {2}\n", names, types, type);
  }
  /// @f, the product of so many tokens ("?": of any number) with the weight.
  std::string getProduct(StringRef tokens) const {
    return llvm::formatv("func.func @f(%x: tensor<{0}x{1}xf32>{2}) -> tensor<{0}x{3}xf32> {{\n{4}"
                         "%y = jpq.linear %x, %w {{activations = #jpq.rounding<8>} : tensor<{0}x{1}xf32>, {5} -> "
                         "tensor<{0}x{3}xf32>\n"
                         "return %y : tensor<{0}x{3}xf32>\n}\n",
                         tokens, type.getColumns(), getParameters(), type.getRows(), getText(), type);
  }
  SmallVector<HostTensor> getArguments(const HostTensor &first) const {
    SmallVector<HostTensor> arguments = {first};
    for (const StoredComponent &component : getStoredForm(type).getComponents())
      arguments.push_back(toTensor(StoredBytes(components).get(component.name), component.shape));
    return arguments;
  }

private:
  static std::string getType(const StoredComponent &component) {
    std::string sizes;
    for (int64_t size : component.shape)
      sizes += std::to_string(size) + "x";
    return "tensor<" + sizes + "i8>";
  }
};

/// `change` makes of each drawn number what is stored.
Weight
createWeight(StringRef text, std::mt19937 &random, function_ref<float(float)> change = [](float x) { return x; }) {
  Weight weight;
  weight.type = cast<StoredTensorType>(parseType(text, getContext()));
  int64_t rows = weight.type.getRows(), columns = weight.type.getColumns();
  std::vector<float> drawn(rows * columns);
  std::normal_distribution<float> normal;
  for (float &value : drawn)
    value = change(normal(random));
  StoredForm form = getStoredForm(weight.type);
  std::vector<Component> components = form.encode({drawn.data(), rows, columns, columns}, {});
  weight.values.resize(rows * columns);
  form.decode(components, weight.values.data());
  weight.type = weight.type.withLayout(getTargetLayout(getContext(), "cpu"));
  weight.components = getStoredForm(weight.type).pack(components);
  return weight;
}

/// What the rounded activations stand for, group by group, for the rows of one run. Those that were multiplied by
/// scales of columns are divided by them again.
std::vector<double> roundActivations(const Weight &weight, int64_t run, const float *row) {
  std::vector<double> values;
  int64_t scaleColumn = 0;
  const Panels layout = panels::getPanels(weight.type);
  for (auto [extent, group] : llvm::zip_equal(weight.type.getExtents(), panels::getRounding(weight.type).getGroups())) {
    std::vector<float> scales(extent, group == 0 ? 0.0f : 1.0f);
    if (layout.isInRuns() && group != 0) {
      const uint8_t *bytes = StoredBytes(weight.components).get(kScalesComponent).data();
      for (int64_t i = 0; i < extent; ++i)
        scales[i] = logScaleToFloat(bytes[run * layout.getRunScaleBytes() + scaleColumn + i]);
      scaleColumn += getRunScaleBytes(extent);
    }
    for (int64_t first = 0; first < extent; first += group == 0 ? extent : group) {
      int64_t count = group == 0 ? extent : std::min(group, extent - first);
      std::vector<float> scaled;
      float largest = 0;
      for (int64_t i = 0; i < count; ++i) {
        scaled.push_back(row[values.size() + i] * scales[first + i]);
        largest = std::max(largest, std::fabs(scaled.back()));
      }
      for (int64_t i = 0; i < count; ++i)
        values.push_back(scales[first + i] == 0 || largest == 0
                             ? 0.0
                             : std::nearbyint(scaled[i] * (127.0f / largest)) * (largest / 127.0f) / scales[first + i]);
    }
  }
  return values;
}

class PackedTest : public testing::TestWithParam<const char *> {};
class PackedRowsTest : public PackedTest {};

TEST_P(PackedTest, LinearIsTheProductWithUnpack) {
  std::mt19937 random(3);
  Weight weight = createWeight(GetParam(), random);
  int64_t rows = weight.type.getRows(), columns = weight.type.getColumns();
  constexpr int64_t kTokens = 9;
  HostTensor input = HostTensor::create(ElementType::F32, {kTokens, columns});
  std::normal_distribution<float> normal;
  for (int64_t i = 0; i < kTokens * columns; ++i)
    input.get<float>()[i] = normal(random);
  // A token of zeros.
  std::fill_n(input.get<float>() + 2 * columns, columns, 0.0f);
  const Panels layout = panels::getPanels(weight.type);
  const int64_t runRows = layout.isInRuns() ? layout.getRunRows() : rows;

  std::vector<float> first;
  for (StringRef dot : getDots()) {
    CompiledFunctions code(UnknownLoc::get(getContext()), dot);
    std::vector<unsigned> fixed;
    for (int64_t tokens : {1, 2, 3})
      fixed.push_back(addFunction(code, weight.getProduct(std::to_string(tokens))));
    unsigned dynamic = addFunction(code, weight.getProduct("?"));
    ASSERT_TRUE(succeeded(code.compile()));
    HostTensor all = run(code, dynamic, weight.getArguments(input));
    const float *values = all.get<float>();
    if (first.empty()) {
      first.assign(values, values + kTokens * rows);
      for (int64_t token = 0; token < kTokens; ++token) {
        std::vector<double> rounded;
        for (int64_t row = 0; row < rows; ++row) {
          if (row % runRows == 0)
            rounded = roundActivations(weight, row / runRows, input.get<float>() + token * columns);
          double sum = 0, size = 0;
          for (int64_t i = 0; i < columns; ++i) {
            sum += rounded[i] * weight.values[row * columns + i];
            size += std::fabs(rounded[i] * weight.values[row * columns + i]);
          }
          ASSERT_NEAR(values[token * rows + row], sum, 1e-5 * size + 1e-12) << "token " << token << ", row " << row;
        }
      }
    }
    EXPECT_TRUE(std::equal(first.begin(), first.end(), values)) << dot.str();
    for (auto [number, tokens] : llvm::zip_equal(fixed, ArrayRef<int64_t>{1, 2, 3})) {
      HostTensor part = HostTensor::create(ElementType::F32, {tokens, columns});
      std::memcpy(part.data.get(), input.data.get(), tokens * columns * sizeof(float));
      HostTensor result = run(code, number, weight.getArguments(part));
      EXPECT_TRUE(std::equal(first.begin(), first.begin() + tokens * rows, result.get<float>()))
          << dot.str() << ", " << tokens << " tokens";
    }
  }
}

// More tokens than a task takes, and not a multiple of a tile.
TEST(PackedTasks, ManyTokensAreAsOneByOne) {
  for (StringRef text :
       {"!jpq.tensor<80x160xf32, [96: #jpq.affine<3, group = 32>, "
        "64: #jpq.affine<5, group = 64, zero_point = byte>]>",
        "!jpq.tensor<80x160xf32, [96: #jpq.trellis<2, rows = 128>, 64: #jpq.trellis<3, rows = 128>]>"}) {
    std::mt19937 random(5);
    Weight weight = createWeight(text, random);
    constexpr int64_t kTokens = 523;
    CompiledFunctions code(UnknownLoc::get(getContext()));
    unsigned one = addFunction(code, weight.getProduct("1")), many = addFunction(code, weight.getProduct("?"));
    ASSERT_TRUE(succeeded(code.compile()));
    HostTensor input = HostTensor::create(ElementType::F32, {kTokens, 160});
    std::normal_distribution<float> normal;
    for (int64_t i = 0; i < kTokens * 160; ++i)
      input.get<float>()[i] = normal(random);
    HostTensor all = run(code, many, weight.getArguments(input));
    for (int64_t token = 0; token < kTokens; ++token) {
      HostTensor row = HostTensor::create(ElementType::F32, {1, 160});
      std::memcpy(row.data.get(), input.get<float>() + token * 160, 160 * sizeof(float));
      HostTensor result = run(code, one, weight.getArguments(row));
      ASSERT_TRUE(std::equal(result.get<float>(), result.get<float>() + 80, all.get<float>() + token * 80)) << token;
    }
  }
}

// Each run of rows has activations rounded for itself; what all of them give is rotated back together.
TEST(PackedRotated, RunsAreRotatedBackTogether) {
  constexpr int64_t kTokens = 5, kRows = 192, kColumns = 70;
  std::mt19937 random(7);
  const Weight stored = createWeight("!jpq.tensor<192x70xf32, [30: #jpq.trellis<2, rows = 64>, "
                                     "40: #jpq.trellis<4, rows = 64>]>",
                                     random);
  Weight rotated = stored;
  auto rotation = HadamardAttr::choose(getContext(), kRows, /*seed=*/1);
  rotated.type = stored.type.withRotation(rotation);
  HostTensor input = HostTensor::create(ElementType::F32, {kTokens, kColumns});
  std::normal_distribution<float> normal;
  for (int64_t i = 0; i < kTokens * kColumns; ++i)
    input.get<float>()[i] = normal(random);
  for (StringRef dot : getDots()) {
    CompiledFunctions code(UnknownLoc::get(getContext()), dot);
    unsigned plain = addFunction(code, stored.getProduct("?")), back = addFunction(code, rotated.getProduct("?"));
    ASSERT_TRUE(succeeded(code.compile()));
    HostTensor sums = run(code, plain, stored.getArguments(input));
    // Columns are rotated there.
    std::vector<float> expected(kRows * kTokens);
    for (int64_t token = 0; token < kTokens; ++token)
      for (int64_t row = 0; row < kRows; ++row)
        expected[row * kTokens + token] = sums.get<float>()[token * kRows + row];
    rotation.getRotation().applyInverse({expected.data(), kRows, kTokens, kTokens});
    HostTensor result = run(code, back, rotated.getArguments(input));
    // Numbers are of the size of the root of kColumns, and a rotation is ten sums of them in f32.
    for (int64_t token = 0; token < kTokens; ++token)
      for (int64_t row = 0; row < kRows; ++row)
        ASSERT_NEAR(result.get<float>()[token * kRows + row], expected[row * kTokens + token], 1e-4)
            << dot.str() << ", token " << token << ", row " << row;
  }
}

// Rotated rows without columns, or with pruned ones alone: zeros, for as many tokens as there are.
TEST(PackedRotated, NothingGivesZeros) {
  CompiledFunctions code(UnknownLoc::get(getContext()));
  auto add = [&](int64_t columns, StringRef codec, StringRef tokens) {
    return addFunction(
        code,
        llvm::formatv("!w = !jpq.tensor<48x{0}xf32, [{0}: #jpq.{1}], #jpq.hadamard<16, 3, seed = 2>, #jpq.panels>\n"
                      "func.func @f(%x: tensor<{2}x{0}xf32>, %b: tensor<0xi8>) -> tensor<{2}x48xf32> {{\n"
                      "%w = jpq.from_bytes panels = %b : tensor<0xi8> -> !w\n"
                      "%y = jpq.linear %x, %w {{activations = #jpq.rounding<8>} : tensor<{2}x{0}xf32>, !w -> "
                      "tensor<{2}x48xf32>\n"
                      "return %y : tensor<{2}x48xf32>\n}\n",
                      columns, codec, tokens));
  };
  unsigned none = add(0, "affine<4, group = 32>", "?"), pruned = add(8, "pruned", "?"), one = add(8, "pruned", "1");
  ASSERT_TRUE(succeeded(code.compile()));
  HostTensor bytes = toTensor({}, {0});
  auto check = [&](unsigned number, int64_t tokens, int64_t columns) {
    HostTensor input = HostTensor::create(ElementType::F32, {tokens, columns});
    std::fill_n(input.get<float>(), tokens * columns, 1.0f);
    HostTensor result = run(code, number, {input, bytes});
    ASSERT_EQ(result.shape, (SmallVector<int64_t, 4>{tokens, 48}));
    for (int64_t i = 0; i < tokens * 48; ++i)
      EXPECT_EQ(result.get<float>()[i], 0.0f);
  };
  for (int64_t tokens : {0, 1, 5}) {
    check(none, tokens, 0);
    check(pruned, tokens, 8);
  }
  check(one, 1, 8);
}

// Products of the largest codes and activations, all of one sign, fit into partial sums.
TEST(PackedTasks, LargestProductsFit) {
  for (StringRef text : {"!jpq.tensor<16x128xf32, [128: #jpq.codebook<1, group = 128, levels = [-64, 63]>]>",
                         "!jpq.tensor<32x128xf32, [128: #jpq.trellis<4, window = 4, rows = 32>]>"}) {
    std::mt19937 random(7);
    const Weight weights[] = {createWeight(text, random, [](float) { return -1.0f; }),
                              createWeight(text, random, [](float) { return 1.0f; })};
    const Weight &any = weights[0];
    const int64_t rows = any.type.getRows();
    HostTensor input = HostTensor::create(ElementType::F32, {4, 128});
    for (int64_t i = 0; i < 4 * 128; ++i)
      input.get<float>()[i] = i / 128 % 2 == 0 ? 1.0f : -1.0f;
    for (StringRef dot : getDots()) {
      CompiledFunctions code(UnknownLoc::get(getContext()), dot);
      unsigned number = addFunction(
          code, llvm::formatv("func.func @f(%x: tensor<4x128xf32>{0}) -> tensor<4x{1}xf32> {{\n{2}"
                              "%y = jpq.linear %x, %w {{activations = #jpq.rounding<8>} : tensor<4x128xf32>, {3} -> "
                              "tensor<4x{1}xf32>\n"
                              "return %y : tensor<4x{1}xf32>\n}\n",
                              any.getParameters(), rows, any.getText(), any.type));
      ASSERT_TRUE(succeeded(code.compile()));
      for (const Weight &weight : weights) {
        HostTensor result = run(code, number, weight.getArguments(input));
        for (int64_t i = 0; i < 4 * rows; ++i) {
          const float value = weight.values[i % rows * 128];
          ASSERT_NEAR(result.get<float>()[i], (i / rows % 2 == 0 ? 128 : -128) * value, 0.1 * std::fabs(value))
              << dot.str() << ", " << text.str();
        }
      }
    }
  }
}

// Where activations are not rounded, products are those of the unpacked weight.
TEST_P(PackedTest, FloatsMeetWhatUnpackGives) {
  std::mt19937 random(6);
  Weight weight = createWeight(GetParam(), random);
  int64_t rows = weight.type.getRows(), columns = weight.type.getColumns();
  CompiledFunctions code(UnknownLoc::get(getContext()));
  unsigned number =
      addFunction(code, llvm::formatv("func.func @f(%x: tensor<?x{0}xf32>{1}) -> tensor<?x{2}xf32> {{\n{3}"
                                      "%y = jpq.linear %x, %w : tensor<?x{0}xf32>, {4} -> tensor<?x{2}xf32>\n"
                                      "return %y : tensor<?x{2}xf32>\n}\n",
                                      columns, weight.getParameters(), rows, weight.getText(), weight.type));
  ASSERT_TRUE(succeeded(code.compile()));
  constexpr int64_t kTokens = 3;
  HostTensor input = HostTensor::create(ElementType::F32, {kTokens, columns});
  std::normal_distribution<float> normal;
  for (int64_t i = 0; i < kTokens * columns; ++i)
    input.get<float>()[i] = normal(random);
  HostTensor result = run(code, number, weight.getArguments(input));
  for (int64_t token = 0; token < kTokens; ++token)
    for (int64_t row = 0; row < rows; ++row) {
      double sum = 0, size = 0;
      for (int64_t i = 0; i < columns; ++i) {
        double product = double(input.get<float>()[token * columns + i]) * weight.values[row * columns + i];
        sum += product;
        size += std::fabs(product);
      }
      ASSERT_NEAR(result.get<float>()[token * rows + row], sum, 1e-6 * size + 1e-12);
    }
}

TEST_P(PackedRowsTest, EmbeddingIsRowsOfUnpack) {
  std::mt19937 random(4);
  Weight weight = createWeight(GetParam(), random);
  int64_t rows = weight.type.getRows(), columns = weight.type.getColumns();
  CompiledFunctions code(UnknownLoc::get(getContext()), "portable");
  unsigned number =
      addFunction(code, llvm::formatv("func.func @f(%i: tensor<2x3xi32>{0}) -> tensor<2x3x{1}xf32> {{\n{2}"
                                      "%y = jpq.embedding %i, %w : tensor<2x3xi32>, {3} -> tensor<2x3x{1}xf32>\n"
                                      "return %y : tensor<2x3x{1}xf32>\n}\n",
                                      weight.getParameters(), columns, weight.getText(), weight.type));
  ASSERT_TRUE(succeeded(code.compile()));
  HostTensor ids = HostTensor::create(ElementType::I32, {2, 3});
  for (int64_t i = 0; i < 6; ++i)
    ids.get<int32_t>()[i] = i == 0 ? rows - 1 : random() % rows;
  HostTensor result = run(code, number, weight.getArguments(ids));
  for (int64_t i = 0; i < 6; ++i)
    EXPECT_TRUE(std::equal(result.get<float>() + i * columns, result.get<float>() + (i + 1) * columns,
                           weight.values.begin() + ids.get<int32_t>()[i] * columns))
        << "row " << ids.get<int32_t>()[i];
}

const auto kCodecs =
    testing::Values("!jpq.tensor<80x256xf32, [256: #jpq.affine<1, group = 128>]>",
                    "!jpq.tensor<80x256xf32, [256: #jpq.affine<2, group = 128>]>",
                    "!jpq.tensor<70x200xf32, [200: #jpq.affine<3, group = 64>]>",
                    "!jpq.tensor<70x200xf32, [200: #jpq.affine<4, group = 64>]>",
                    "!jpq.tensor<17x97xf32, [97: #jpq.affine<5, group = 32, zero_point = minimum>]>",
                    "!jpq.tensor<1391x172xf32, [172: #jpq.affine<6, group = 64, zero_point = byte>]>",
                    "!jpq.tensor<33x130xf32, [130: #jpq.affine<8, group = 128>]>",
                    "!jpq.tensor<33x130xf32, [130: #jpq.affine<8, group = 32, zero_point = byte>]>",
                    "!jpq.tensor<33x130xf32, [130: #jpq.affine<2, group = 32, zero_point = minimum>]>",
                    "!jpq.tensor<1x1xf32, [1: #jpq.affine<1, group = 32, zero_point = byte>]>",
                    "!jpq.tensor<33x130xf32, [130: #jpq.affine<4, group = 32>], exponent = -5>",
                    "!jpq.tensor<33x130xf32, [130: #jpq.codebook<1, group = 32>]>",
                    "!jpq.tensor<70x200xf32, [200: #jpq.codebook<2, group = 64>]>",
                    "!jpq.tensor<17x97xf32, [97: #jpq.codebook<3, group = 128>]>",
                    "!jpq.tensor<40x96xf32, [64: #jpq.codebook<4, group = 32>, "
                    "32: #jpq.codebook<2, group = 32, levels = [-64, -3, 0, 41]>]>",
                    "!jpq.tensor<20x84xf32, [20: #jpq.affine<4, group = 32>, 64: #jpq.affine<4, group = 32>]>",
                    "!jpq.tensor<100x160xf32, [40: #jpq.affine<8, group = 64>, 20: #jpq.pruned, "
                    "100: #jpq.affine<2, group = 32, zero_point = byte>]>");
INSTANTIATE_TEST_SUITE_P(Codecs, PackedTest, kCodecs);
INSTANTIATE_TEST_SUITE_P(Codecs, PackedRowsTest, kCodecs);

// Codes of rotated rows: what kernels give is rotated back. Powers of two, odd parts, and rows in another order; with
// rows fewer than a panel's, and with all that a form may have besides.
INSTANTIATE_TEST_SUITE_P(
    Rotated, PackedTest,
    testing::Values("!jpq.tensor<512x64xf32, [64: #jpq.affine<4, group = 64>], #jpq.hadamard<512, 1, seed = 0>>",
                    "!jpq.tensor<576x96xf32, [96: #jpq.affine<3, group = 32>], #jpq.hadamard<64, 9, seed = 7>>",
                    "!jpq.tensor<192x70xf32, [70: #jpq.codebook<2, group = 64>], #jpq.hadamard<64, 3, seed = 1>>",
                    "!jpq.tensor<49x40xf32, [40: #jpq.affine<4, group = 32, zero_point = byte>], "
                    "#jpq.hadamard<32, seed = 0>>",
                    "!jpq.tensor<1391x40xf32, [40: #jpq.affine<4, group = 32>], #jpq.hadamard<64, seed = 3>>",
                    "!jpq.tensor<1536x33xf32, [33: #jpq.affine<8, group = 64>], #jpq.hadamard<512, 3, seed = 0>>",
                    "!jpq.tensor<7x40xf32, [40: #jpq.affine<4, group = 32>], #jpq.hadamard<1, 7, seed = 5>>",
                    "!jpq.tensor<24x100xf32, [40: #jpq.affine<8, group = 64>, 20: #jpq.pruned, "
                    "40: #jpq.affine<2, group = 32>], #jpq.hadamard<8, 3, seed = 0>, exponent = -5>"));

// Codes in runs down the columns, with ragged rows and columns; with rotated rows, which are one run, as well.
const auto kTrellises = testing::Values(
    "!jpq.tensor<300x130xf32, [130: #jpq.trellis<1, rows = 128>]>",
    "!jpq.tensor<192x140xf32, [140: #jpq.trellis<2, rows = 64>]>", "!jpq.tensor<49x97xf32, [97: #jpq.trellis<3>]>",
    "!jpq.tensor<130x66xf32, [66: #jpq.trellis<4, rows = 32>]>",
    "!jpq.tensor<200x33xf32, [33: #jpq.trellis<5, rows = 128>], exponent = -5>",
    "!jpq.tensor<1x1xf32, [1: #jpq.trellis<2>]>",
    "!jpq.tensor<100x40xf32, [40: #jpq.trellis<2, window = 4, rows = 64>]>",
    "!jpq.tensor<100x40xf32, [40: #jpq.trellis<4, window = 4, rows = 64>]>",
    "!jpq.tensor<70x40xf32, [40: #jpq.trellis<2, window = 6, rows = 64, levels = [-20, 3, 9, -4, 30, 7, "
    "-11, 0, 5, -6, 2, 12, -30, 21, 1, -1, 8, -9, 20, -25]>]>",
    "!jpq.tensor<576x192xf32, [50: #jpq.trellis<3>, 20: #jpq.pruned, 90: #jpq.trellis<2>, "
    "32: #jpq.trellis<4>]>",
    // States that are folded to a byte, with codes of one lane above or of two.
    "!jpq.tensor<300x130xf32, [130: #jpq.trellis<1, window = 10, rows = 128>]>",
    "!jpq.tensor<192x140xf32, [140: #jpq.trellis<2, window = 10, rows = 64>]>",
    "!jpq.tensor<49x97xf32, [97: #jpq.trellis<3, window = 10>]>",
    "!jpq.tensor<130x66xf32, [66: #jpq.trellis<4, window = 10, rows = 32>]>",
    "!jpq.tensor<200x33xf32, [33: #jpq.trellis<5, window = 10, rows = 128>], exponent = -5>",
    "!jpq.tensor<576x192xf32, [50: #jpq.trellis<3, window = 10>, 20: #jpq.pruned, 90: #jpq.trellis<2, window = 10>, "
    "32: #jpq.trellis<2>]>",
    "!jpq.tensor<150x40xf32, [40: #jpq.trellis<2, window = 12, rows = 64, levels = [-23, 11, -7, 24, -8, 21, 8, -20, "
    "-9, 14, -14, 6, 17, -2, 4, -15, -7, 3, -1, 4, 7, -5, -3, 1, -18, -29, 22, 20, 14, 29, -26, -16]>]>",
    "!jpq.tensor<150x40xf32, [40: #jpq.trellis<3, window = 12, rows = 128, levels = [-23, 11, -7, 24, -8, 21, 8, -20, "
    "-9, 14, -14, 6, 17, -2, 4, -15, -7, 3, -1, 4, 7, -5, -3, 1, -18, -29, 22, 20, 14, 29, -26, -16]>]>");
INSTANTIATE_TEST_SUITE_P(Trellises, PackedTest, kTrellises);
INSTANTIATE_TEST_SUITE_P(Trellises, PackedRowsTest, kTrellises);
INSTANTIATE_TEST_SUITE_P(RotatedTrellises, PackedTest,
                         testing::Values("!jpq.tensor<192x70xf32, [30: #jpq.trellis<2>, 40: #jpq.trellis<3>], "
                                         "#jpq.hadamard<64, 3, seed = 1>, exponent = -3>",
                                         "!jpq.tensor<192x70xf32, [30: #jpq.trellis<2, window = 10>, "
                                         "40: #jpq.trellis<3, window = 10>], #jpq.hadamard<64, 3, seed = 1>>"));
} // namespace
