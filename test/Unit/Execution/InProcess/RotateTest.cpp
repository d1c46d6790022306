//===- RotateTest.cpp - Compiled rotations against those of Numerics ------===//

#include "CompiledText.h"
#include "jpq/Analysis/Adjoint.h"
#include "jpq/Conversion/Passes.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace jpq;
using namespace jpq::test;

namespace {
class RotateTest : public testing::TestWithParam<Hadamard> {};

/// `jpq.rotate` of so many channels, of a tensor with the given leading dimensions ("2x3x" or none).
std::string getText(const Hadamard &rotation, bool inverse, int64_t channels, StringRef leading) {
  std::string attribute =
      rotation.odd == 0
          ? llvm::formatv("#jpq.hadamard<{0}, seed = {1}>", rotation.block, rotation.seed).str()
          : llvm::formatv("#jpq.hadamard<{0}, {1}, seed = {2}>", rotation.block, rotation.odd, rotation.seed).str();
  return llvm::formatv("func.func @f(%x: tensor<{0}{1}xf32>) -> tensor<{0}{1}xf32> {{\n"
                       "%y = jpq.rotate {2}{3}, %x : tensor<{0}{1}xf32>\n"
                       "return %y : tensor<{0}{1}xf32>\n}\n",
                       leading, channels, inverse ? "inverse " : "", attribute);
}

int64_t getChannels(const Hadamard &rotation) {
  // A rest that no block takes, where blocks may leave one.
  return rotation.odd != 0 ? rotation.block * rotation.odd : 3 * rotation.block + rotation.block / 2 + 1;
}

/// The same function, of linalg alone before code is made.
unsigned addPortable(CompiledFunctions &code, const std::string &text) {
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, getContext());
  RewritePatternSet patterns(getContext());
  populateJPQToLinalgPatterns(patterns);
  EXPECT_TRUE(succeeded(applyPatternsGreedily(*module, std::move(patterns))));
  module->walk([](RotateOp) { ADD_FAILURE() << "a rotation stays"; });
  auto function = module->lookupSymbol<func::FuncOp>("f");
  function->remove();
  code.getModule().push_back(function);
  return code.add(function);
}

// Few tokens, many, tokens in two dimensions and none at all, there and back.
TEST_P(RotateTest, IsThatOfNumerics) {
  const Hadamard rotation = GetParam();
  const int64_t channels = getChannels(rotation);
  constexpr int64_t kTokens = 6;
  HostTensor input = HostTensor::create(ElementType::F32, {kTokens, channels});
  std::mt19937 random(3);
  std::normal_distribution<float> normal;
  for (int64_t i = 0; i < kTokens * channels; ++i)
    input.get<float>()[i] = normal(random);

  CompiledFunctions code(UnknownLoc::get(getContext()));
  struct Numbers {
    unsigned none, one, any, batch, portable;
  };
  std::vector<Numbers> numbers;
  for (bool inverse : {false, true}) {
    auto add = [&](StringRef leading) { return addFunction(code, getText(rotation, inverse, channels, leading)); };
    numbers.push_back({add(""), add("1x"), add("?x"), add("2x3x"), 0});
    numbers.back().portable = addPortable(code, getText(rotation, inverse, channels, "?x3x"));
  }
  ASSERT_TRUE(succeeded(code.compile()));

  for (bool inverse : {false, true}) {
    // Columns are rotated there: the transpose.
    std::vector<float> expected(channels * kTokens);
    for (int64_t token = 0; token < kTokens; ++token)
      for (int64_t i = 0; i < channels; ++i)
        expected[i * kTokens + token] = input.get<float>()[token * channels + i];
    const MutableMatrix matrix{expected.data(), channels, kTokens, kTokens};
    if (inverse)
      rotation.applyInverse(matrix);
    else
      rotation.apply(matrix);

    const Numbers &of = numbers[inverse];
    HostTensor batch = input;
    batch.shape = {kTokens / 3, 3, channels};
    HostTensor portable = run(code, of.portable, {batch});
    HostTensor all = run(code, of.any, {input});
    for (const HostTensor &result : {all, portable})
      for (int64_t token = 0; token < kTokens; ++token)
        for (int64_t i = 0; i < channels; ++i)
          ASSERT_NEAR(result.get<float>()[token * channels + i], expected[i * kTokens + token], 1e-5)
              << "token " << token << ", channel " << i << (inverse ? ", inverse" : "");

    auto check = [&](unsigned number, SmallVector<int64_t, 4> shape) {
      HostTensor part = HostTensor::create(ElementType::F32, shape);
      std::memcpy(part.data.get(), input.data.get(), part.getNumElements() * sizeof(float));
      HostTensor result = run(code, number, {part});
      EXPECT_EQ(result.shape, part.shape);
      EXPECT_TRUE(std::equal(all.get<float>(), all.get<float>() + part.getNumElements(), result.get<float>()));
    };
    check(of.none, {channels});
    check(of.one, {1, channels});
    check(of.batch, {2, 3, channels});
    check(of.any, {2, channels});
    check(of.any, {0, channels});
  }
}

// A rotation's transpose is its inverse.
TEST(RotateAdjoint, RotatesBack) {
  constexpr int64_t kChannels = 12;
  const Hadamard rotation{4, 3, 5};
  for (bool inverse : {false, true}) {
    OwningOpRef<ModuleOp> module =
        parseSourceString<ModuleOp>(getText(rotation, inverse, kChannels, "?x"), getContext());
    auto function = module->lookupSymbol<func::FuncOp>("f");
    ASSERT_TRUE(succeeded(buildPullback(function, {0})));
    SmallVector<RotateOp> built;
    function.walk([&](RotateOp op) { built.push_back(op); });
    // The function itself, then its adjoint, of the gradient that comes as the last argument.
    ASSERT_EQ(built.size(), 2u);
    EXPECT_EQ(built.back().getRotation().getRotation(), rotation);
    EXPECT_EQ(built.back().getInverse(), !inverse);
    EXPECT_EQ(built.back().getInput(), function.getArguments().back());
  }
}

// Every length of vectors and of passes over them, matrices that are no multiple of what fits in registers, the largest
// of both, and channels in another order.
INSTANTIATE_TEST_SUITE_P(Sizes, RotateTest,
                         testing::Values(Hadamard{1, 1, 1}, Hadamard{2, 1, 0}, Hadamard{8, 1, 5}, Hadamard{16, 1, 0},
                                         Hadamard{32, 1, 0}, Hadamard{64, 1, 2}, Hadamard{128, 1, 0},
                                         Hadamard{512, 1, 0}, Hadamard{4096, 1, 0}, Hadamard{1, 7, 0},
                                         Hadamard{4, 13, 0}, Hadamard{64, 3, 0}, Hadamard{64, 9, 7},
                                         Hadamard{512, 3, 0}, Hadamard{4096, 12, 0}, Hadamard{16, 32, 1},
                                         Hadamard{1, 0, 4}, Hadamard{4, 0, 0}, Hadamard{32, 0, 0}, Hadamard{64, 0, 9},
                                         Hadamard{4096, 0, 0}));
} // namespace
