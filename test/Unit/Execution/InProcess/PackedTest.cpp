//===- PackedTest.cpp - Products with packed weights against their unpack -===//
//
// Whatever a processor can run must give the same bits, for any number of tokens: integer sums are exact, and what is
// done in floats is done in one order. The numbers are checked against doubles.
//
//===----------------------------------------------------------------------===//

#include "CompiledText.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Numerics/Layouts/Panels.h"
#include "mlir/AsmParser/AsmParser.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace jpq;
using namespace jpq::test;

namespace {
/// A random weight of a type, in panels and in numbers.
struct Weight {
  StoredTensorType type;
  std::vector<uint8_t> panels;
  std::vector<float> values;
};

Weight createWeight(StringRef text, std::mt19937 &random) {
  Weight weight;
  weight.type = cast<StoredTensorType>(parseType(text, getContext()));
  int64_t rows = weight.type.getRows(), columns = weight.type.getColumns();
  std::vector<float> drawn(rows * columns);
  std::normal_distribution<float> normal;
  for (float &value : drawn)
    value = normal(random);
  StoredForm form = getStoredForm(weight.type);
  std::vector<Component> components = form.encode({drawn.data(), rows, columns, columns}, {});
  weight.values.resize(rows * columns);
  form.decode(components, weight.values.data());
  weight.type = weight.type.withLayout(getTargetLayout(getContext(), "cpu"));
  std::vector<Component> packed = getStoredForm(weight.type).pack(components);
  weight.panels = StoredBytes(packed).get(kPanelsComponent).vec();
  return weight;
}

HostTensor toTensor(ArrayRef<uint8_t> bytes) {
  HostTensor tensor = HostTensor::create(ElementType::I8, {int64_t(bytes.size())});
  std::memcpy(tensor.data.get(), bytes.data(), bytes.size());
  return tensor;
}

/// What the rounded activations stand for, group by group.
std::vector<double> roundActivations(StoredTensorType type, const float *row) {
  std::vector<double> values;
  for (auto [extent, codec] : llvm::zip_equal(type.getExtents(), type.getCodecs())) {
    bool isPruned = prunesColumns(codec);
    int64_t group = isPruned ? extent : cast<CodecAttr>(codec).getCodec()->getBlockColumns();
    for (int64_t first = 0; first < extent; first += group) {
      int64_t count = std::min(group, extent - first);
      const float *start = row + values.size();
      float largest = 0;
      for (int64_t i = 0; i < count; ++i)
        largest = std::max(largest, std::fabs(start[i]));
      for (int64_t i = 0; i < count; ++i)
        values.push_back(isPruned || largest == 0 ? 0.0
                                                  : std::nearbyint(start[i] * (127.0f / largest)) * (largest / 127.0f));
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
  std::string text = llvm::formatv("%w = jpq.from_bytes panels = %b : tensor<{0}xi8> -> {1}\n"
                                   "%y = jpq.linear %x, %w {{activations = #jpq.rounding<8>} : tensor<TOKENSx{2}xf32>, "
                                   "{1} -> tensor<TOKENSx{3}xf32>\n"
                                   "return %y : tensor<TOKENSx{3}xf32>\n",
                                   weight.panels.size(), weight.type, columns, rows);
  auto createText = [&](StringRef tokens) {
    std::string body = llvm::formatv("func.func @f(%x: tensor<TOKENSx{0}xf32>, %b: tensor<{1}xi8>) -> "
                                     "tensor<TOKENSx{2}xf32> {{\n{3}}\n",
                                     columns, weight.panels.size(), rows, text);
    for (size_t at; (at = body.find("TOKENS")) != std::string::npos;)
      body.replace(at, 6, tokens.str());
    return body;
  };
  constexpr int64_t kTokens = 9;
  HostTensor input = HostTensor::create(ElementType::F32, {kTokens, columns});
  std::normal_distribution<float> normal;
  for (int64_t i = 0; i < kTokens * columns; ++i)
    input.get<float>()[i] = normal(random);
  // A token of zeros.
  std::fill_n(input.get<float>() + 2 * columns, columns, 0.0f);
  HostTensor bytes = toTensor(weight.panels);

  std::vector<float> first;
  for (StringRef dot : getDots()) {
    CompiledFunctions code(UnknownLoc::get(getContext()), dot);
    std::vector<unsigned> fixed;
    for (int64_t tokens : {1, 2, 3})
      fixed.push_back(addFunction(code, createText(std::to_string(tokens))));
    unsigned dynamic = addFunction(code, createText("?"));
    ASSERT_TRUE(succeeded(code.compile()));
    HostTensor all = run(code, dynamic, {input, bytes});
    const float *values = all.get<float>();
    if (first.empty()) {
      first.assign(values, values + kTokens * rows);
      for (int64_t token = 0; token < kTokens; ++token) {
        std::vector<double> rounded = roundActivations(weight.type, input.get<float>() + token * columns);
        for (int64_t row = 0; row < rows; ++row) {
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
      HostTensor result = run(code, number, {part, bytes});
      EXPECT_TRUE(std::equal(first.begin(), first.begin() + tokens * rows, result.get<float>()))
          << dot.str() << ", " << tokens << " tokens";
    }
  }
}

// More tokens than a task takes, and not a multiple of a tile.
TEST(PackedTasks, ManyTokensAreAsOneByOne) {
  std::mt19937 random(5);
  Weight weight = createWeight("!jpq.tensor<80x160xf32, [96: #jpq.affine<3, group = 32>, "
                               "64: #jpq.affine<5, group = 64, zero_point = byte>]>",
                               random);
  constexpr int64_t kTokens = 523;
  CompiledFunctions code(UnknownLoc::get(getContext()));
  auto add = [&](StringRef tokens) {
    return addFunction(
        code, llvm::formatv("func.func @f(%x: tensor<{0}x160xf32>, %b: tensor<{1}xi8>) -> tensor<{0}x80xf32> {{\n"
                            "%w = jpq.from_bytes panels = %b : tensor<{1}xi8> -> {2}\n"
                            "%y = jpq.linear %x, %w {{activations = #jpq.rounding<8>} : tensor<{0}x160xf32>, {2} -> "
                            "tensor<{0}x80xf32>\n"
                            "return %y : tensor<{0}x80xf32>\n}\n",
                            tokens, weight.panels.size(), weight.type));
  };
  unsigned one = add("1"), many = add("?");
  ASSERT_TRUE(succeeded(code.compile()));
  HostTensor input = HostTensor::create(ElementType::F32, {kTokens, 160}), bytes = toTensor(weight.panels);
  std::normal_distribution<float> normal;
  for (int64_t i = 0; i < kTokens * 160; ++i)
    input.get<float>()[i] = normal(random);
  HostTensor all = run(code, many, {input, bytes});
  for (int64_t token = 0; token < kTokens; ++token) {
    HostTensor row = HostTensor::create(ElementType::F32, {1, 160});
    std::memcpy(row.data.get(), input.get<float>() + token * 160, 160 * sizeof(float));
    HostTensor result = run(code, one, {row, bytes});
    ASSERT_TRUE(std::equal(result.get<float>(), result.get<float>() + 80, all.get<float>() + token * 80)) << token;
  }
}

// Where activations are not rounded, products are those of the unpacked weight.
TEST_P(PackedTest, FloatsMeetWhatUnpackGives) {
  std::mt19937 random(6);
  Weight weight = createWeight(GetParam(), random);
  int64_t rows = weight.type.getRows(), columns = weight.type.getColumns();
  CompiledFunctions code(UnknownLoc::get(getContext()));
  unsigned number = addFunction(
      code, llvm::formatv("func.func @f(%x: tensor<?x{0}xf32>, %b: tensor<{1}xi8>) -> tensor<?x{3}xf32> {{\n"
                          "%w = jpq.from_bytes panels = %b : tensor<{1}xi8> -> {2}\n"
                          "%y = jpq.linear %x, %w : tensor<?x{0}xf32>, {2} -> tensor<?x{3}xf32>\n"
                          "return %y : tensor<?x{3}xf32>\n}\n",
                          columns, weight.panels.size(), weight.type, rows));
  ASSERT_TRUE(succeeded(code.compile()));
  constexpr int64_t kTokens = 3;
  HostTensor input = HostTensor::create(ElementType::F32, {kTokens, columns});
  std::normal_distribution<float> normal;
  for (int64_t i = 0; i < kTokens * columns; ++i)
    input.get<float>()[i] = normal(random);
  HostTensor result = run(code, number, {input, toTensor(weight.panels)});
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
  unsigned number = addFunction(
      code, llvm::formatv("func.func @f(%i: tensor<2x3xi32>, %b: tensor<{0}xi8>) -> tensor<2x3x{2}xf32> {{\n"
                          "%w = jpq.from_bytes panels = %b : tensor<{0}xi8> -> {1}\n"
                          "%y = jpq.embedding %i, %w : tensor<2x3xi32>, {1} -> tensor<2x3x{2}xf32>\n"
                          "return %y : tensor<2x3x{2}xf32>\n}\n",
                          weight.panels.size(), weight.type, columns));
  ASSERT_TRUE(succeeded(code.compile()));
  HostTensor ids = HostTensor::create(ElementType::I32, {2, 3});
  for (int64_t i = 0; i < 6; ++i)
    ids.get<int32_t>()[i] = i == 0 ? rows - 1 : random() % rows;
  HostTensor result = run(code, number, {ids, toTensor(weight.panels)});
  for (int64_t i = 0; i < 6; ++i)
    EXPECT_TRUE(std::equal(result.get<float>() + i * columns, result.get<float>() + (i + 1) * columns,
                           weight.values.begin() + ids.get<int32_t>()[i] * columns));
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
} // namespace
