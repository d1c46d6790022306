//===- GeneratorTest.cpp - Models step by step against models at once -----===//

#include "jpq/Execution/InProcess/Generator.h"
#include "../../TestContext.h"
#include "jpq/Execution/StepFunction.h"
#include "jpq/Target/LlamaToMLIR.h"
#include "gtest/gtest.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace jpq;
using jpq::test::getContext;

namespace {
constexpr int64_t kVocabulary = 50, kHidden = 32, kHeads = 4, kKeyValueHeads = 2, kHeadSize = 8;

/// A model of two layers with random weights.
class TinyLlama {
public:
  TinyLlama() {
    LlamaModel model;
    model.config.vocabularySize = kVocabulary;
    model.config.hiddenSize = kHidden;
    model.config.feedForwardSize = 48;
    model.config.layerCount = 2;
    model.config.headCount = kHeads;
    model.config.keyValueHeadCount = kKeyValueHeads;
    model.config.headSize = kHeadSize;
    model.config.contextLength = 64;
    model.config.rotary.inverseFrequencies = {1.0f, 0.3f, 0.1f, 0.03f};
    model.embedding = draw("embedding", {kVocabulary, kHidden});
    model.finalNorm = draw("norm", {kHidden});
    for (std::string prefix : {"0.", "1."}) {
      LlamaLayer &layer = model.layers.emplace_back();
      layer.attentionNorm = draw(prefix + "attention_norm", {kHidden});
      layer.query = draw(prefix + "query", {kHeads * kHeadSize, kHidden});
      layer.key = draw(prefix + "key", {kKeyValueHeads * kHeadSize, kHidden});
      layer.value = draw(prefix + "value", {kKeyValueHeads * kHeadSize, kHidden});
      layer.attentionOutput = draw(prefix + "output", {kHidden, kHeads * kHeadSize});
      layer.feedForwardNorm = draw(prefix + "norm", {kHidden});
      layer.gate = draw(prefix + "gate", {48, kHidden});
      layer.up = draw(prefix + "up", {48, kHidden});
      layer.down = draw(prefix + "down", {kHidden, 48});
    }
    module = importLlama(getContext(), model);
  }
  ModuleOp get() { return *module; }

private:
  SourceTensor draw(const std::string &name, ArrayRef<int64_t> shape) {
    auto values = std::make_shared<std::vector<float>>(ShapedType::getNumElements(shape));
    std::normal_distribution<float> normal(0, 0.4f);
    for (float &value : *values)
      value = normal(random);
    SourceTensor tensor;
    tensor.name = name;
    tensor.shape.assign(shape.begin(), shape.end());
    tensor.bytes = {reinterpret_cast<const uint8_t *>(values->data()), values->size() * sizeof(float)};
    tensor.owner = values;
    return tensor;
  }

  std::mt19937 random{7};
  OwningOpRef<ModuleOp> module;
};

HostTensor getTokens(int64_t batch, int64_t first, int64_t count) {
  HostTensor tokens = HostTensor::create(ElementType::I32, {batch, count});
  for (int64_t b = 0; b < batch; ++b)
    for (int64_t i = 0; i < count; ++i)
      tokens.get<int32_t>()[b * count + i] = (b * 13 + (first + i) * 17 + 3) % kVocabulary;
  return tokens;
}

/// The logits of all tokens at once.
HostTensor runForward(ModuleOp module, const HostTensor &tokens) {
  func::FuncOp function = *getForwardFunction(module);
  std::unique_ptr<ModelRunner> runner = std::move(*createModelRunner(function));
  ModelState state = llvm::cantFail(runner->start({tokens}));
  state = llvm::cantFail(runner->run(std::move(state), 1, runner->getStageCount()));
  return state.values.lookup(function.getBody().front().getTerminator()->getOperand(0));
}

/// Feeds chunks, and compares the logits of the last token of each.
void expectEqual(ModuleOp module, int64_t batch, ArrayRef<int64_t> chunks) {
  int64_t total = 0;
  for (int64_t chunk : chunks)
    total += chunk;
  HostTensor wanted = runForward(module, getTokens(batch, 0, total));
  FailureOr<Generator> generator = Generator::create(findStepFunction(module), batch, total);
  ASSERT_TRUE(succeeded(generator));
  int64_t position = 0;
  for (int64_t chunk : chunks) {
    HostTensor logits = llvm::cantFail(generator->feed(getTokens(batch, position, chunk)));
    position += chunk;
    ASSERT_EQ(logits.getNumElements(), batch * kVocabulary);
    for (int64_t b = 0; b < batch; ++b) {
      const float *row = wanted.get<float>() + (b * total + position - 1) * kVocabulary;
      float largest = 0;
      for (int64_t i = 0; i < kVocabulary; ++i)
        largest = std::max(largest, std::abs(row[i]));
      for (int64_t i = 0; i < kVocabulary; ++i)
        EXPECT_NEAR(logits.get<float>()[b * kVocabulary + i], row[i], 1e-4 * largest)
            << "token " << position - 1 << " of sequence " << b;
    }
  }
}
} // namespace

TEST(GeneratorTest, ChunksGiveTheLogitsOfTheWhole) {
  TinyLlama model;
  expectEqual(model.get(), 1, {1, 1, 1, 1});
  expectEqual(model.get(), 1, {2, 2, 2});
  expectEqual(model.get(), 1, {5, 5});
  expectEqual(model.get(), 1, {1, 2, 5, 1, 1, 3});
  expectEqual(model.get(), 3, {5, 1, 2, 1});
}

// A prompt's rows are computed in tiles of 32, each with the keys that its rows see; one token's are no tile.
TEST(GeneratorTest, TilesGiveTheLogitsOfTokensOneByOne) {
  TinyLlama model;
  expectEqual(model.get(), 1, SmallVector<int64_t>(40, 1));
  expectEqual(model.get(), 1, {35, 1, 28});
  expectEqual(model.get(), 2, {3, 33, 1, 27});
}

TEST(GeneratorTest, ForgetsWhatIsRewound) {
  TinyLlama model;
  FailureOr<Generator> generator = Generator::create(findStepFunction(model.get()), 1, 8);
  ASSERT_TRUE(succeeded(generator));
  llvm::cantFail(generator->feed(getTokens(1, 0, 4)));
  HostTensor first = llvm::cantFail(generator->feed(getTokens(1, 4, 1)));
  llvm::cantFail(generator->feed(getTokens(1, 20, 2)));
  generator->rewind(4);
  HostTensor again = llvm::cantFail(generator->feed(getTokens(1, 4, 1)));
  for (int64_t i = 0; i < kVocabulary; ++i)
    EXPECT_EQ(first.get<float>()[i], again.get<float>()[i]);
}

TEST(GeneratorTest, NamesBothNumbersIfTokensExceedTheCaches) {
  TinyLlama model;
  FailureOr<Generator> generator = Generator::create(findStepFunction(model.get()), 1, 6);
  ASSERT_TRUE(succeeded(generator));
  llvm::cantFail(generator->feed(getTokens(1, 0, 5)));
  auto result = generator->feed(getTokens(1, 5, 2));
  ASSERT_FALSE(bool(result));
  EXPECT_EQ(llvm::toString(result.takeError()), "there is room for 6 tokens, but 2 are given behind 5");
  // Nothing was written.
  EXPECT_EQ(generator->getPosition(), 5);
  EXPECT_TRUE(bool(generator->feed(getTokens(1, 5, 1))));
}
