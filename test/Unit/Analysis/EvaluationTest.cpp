//===- EvaluationTest.cpp - Token files, perplexity, divergence -----------===//

#include "jpq/Analysis/Evaluation.h"
#include "../Support/TemporaryFile.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace jpq;
using jpq::test::TemporaryFile;

/// A file with one array.
template <typename T>
static void writeArray(const TemporaryFile &file, llvm::StringRef name, ElementType type, llvm::ArrayRef<int64_t> shape,
                       const std::vector<T> &values, std::map<std::string, std::string> metadata = {}) {
  SafeTensorsWriter writer;
  writer.setMetadata(std::move(metadata));
  llvm::ArrayRef<uint8_t> bytes(reinterpret_cast<const uint8_t *>(values.data()), values.size() * sizeof(T));
  ASSERT_FALSE(bool(writer.add(name, type, shape, bytes)));
  llvm::Expected<std::string> digest = writer.write(file.getPath());
  ASSERT_TRUE(bool(digest));
}

static std::string getMessage(llvm::Expected<TokenWindows> tokens) {
  return tokens ? "" : llvm::toString(tokens.takeError());
}

static void expectError(const TemporaryFile &file, int64_t length, llvm::StringRef words) {
  std::string message = getMessage(readTokens(file.getPath(), "tokens", length, 0));
  EXPECT_NE(message.find(words), std::string::npos) << message;
  EXPECT_NE(message.find(file.getPath()), std::string::npos) << message;
}

TEST(ReadTokens, StreamsAreCutAndTheRestIsDropped) {
  TemporaryFile file;
  writeArray<uint16_t>(file, "tokens", ElementType::U16, {7}, {1, 2, 3, 4, 5, 6, 65535});
  auto tokens = readTokens(file.getPath(), "tokens", 3, 0);
  ASSERT_TRUE(bool(tokens));
  EXPECT_EQ(tokens->ids, (std::vector<int32_t>{1, 2, 3, 4, 5, 6}));
  EXPECT_EQ(tokens->getCount(), 2);
  tokens = readTokens(file.getPath(), "tokens", 3, 1);
  ASSERT_TRUE(bool(tokens));
  EXPECT_EQ(tokens->getCount(), 1);
  tokens = readTokens(file.getPath(), "tokens", 7, 100);
  ASSERT_TRUE(bool(tokens));
  EXPECT_EQ(tokens->ids.back(), 65535);
}

TEST(ReadTokens, WindowsKeepTheirLength) {
  TemporaryFile file;
  writeArray<int64_t>(file, "tokens", ElementType::I64, {3, 2}, {1, 2, 3, 4, 5, 6});
  auto tokens = readTokens(file.getPath(), "tokens", 0, 0);
  ASSERT_TRUE(bool(tokens));
  EXPECT_EQ(tokens->length, 2);
  EXPECT_EQ(tokens->getCount(), 3);
}

TEST(ReadTokens, EveryIntegerTypeOfTheInterface) {
  TemporaryFile file;
  std::vector<int32_t> expected = {0, 1, 300};
  writeArray<uint16_t>(file, "tokens", ElementType::U16, {3}, {0, 1, 300});
  EXPECT_EQ(llvm::cantFail(readTokens(file.getPath(), "tokens", 3, 0)).ids, expected);
  writeArray<int32_t>(file, "tokens", ElementType::I32, {3}, {0, 1, 300});
  EXPECT_EQ(llvm::cantFail(readTokens(file.getPath(), "tokens", 3, 0)).ids, expected);
  writeArray<uint32_t>(file, "tokens", ElementType::U32, {3}, {0, 1, 300});
  EXPECT_EQ(llvm::cantFail(readTokens(file.getPath(), "tokens", 3, 0)).ids, expected);
  writeArray<int64_t>(file, "tokens", ElementType::I64, {3}, {0, 1, 300});
  EXPECT_EQ(llvm::cantFail(readTokens(file.getPath(), "tokens", 3, 0)).ids, expected);
}

TEST(ReadTokens, Errors) {
  TemporaryFile file;
  writeArray<uint16_t>(file, "other", ElementType::U16, {4}, {1, 2, 3, 4});
  expectError(file, 2, "no array 'tokens'");
  writeArray<float>(file, "tokens", ElementType::F32, {2}, {1, 2});
  expectError(file, 2, "holds F32, but token ids are U16, U32, I32 or I64");
  writeArray<uint16_t>(file, "tokens", ElementType::U16, {1, 2, 2}, {1, 2, 3, 4});
  expectError(file, 2, "has 3 dimensions");
  writeArray<uint16_t>(file, "tokens", ElementType::U16, {}, {1});
  expectError(file, 2, "has 0 dimensions");
  writeArray<uint16_t>(file, "tokens", ElementType::U16, {4}, {1, 2, 3, 4});
  expectError(file, 5, "4 tokens give no window of 5");
  expectError(file, 1, "a window has at least 2");
  expectError(file, -3, "a window has at least 2");
  // A stream without a length is cut into windows of 256.
  expectError(file, 0, "4 tokens give no window of 256");
  writeArray<uint16_t>(file, "tokens", ElementType::U16, {0}, {});
  expectError(file, 2, "0 tokens give no window of 2");
  writeArray<uint16_t>(file, "tokens", ElementType::U16, {4, 0}, {});
  expectError(file, 0, "a window has at least 2");
  writeArray<int32_t>(file, "tokens", ElementType::I32, {3}, {1, -1, 3});
  expectError(file, 3, "token 1 is -1, which is no token id");
  writeArray<int64_t>(file, "tokens", ElementType::I64, {2}, {1, int64_t(1) << 32});
  expectError(file, 2, "token 1 is 4294967296");
  writeArray<uint32_t>(file, "tokens", ElementType::U32, {2}, {1, 0x80000000u});
  expectError(file, 2, "token 1 is 2147483648");
}

TEST(ReadTokens, EveryWindowBeginsWithBos) {
  TemporaryFile file;
  writeArray<uint16_t>(file, "tokens", ElementType::U16, {8}, {4, 5, 9, 6, 7, 8, 2, 3});
  auto tokens = llvm::cantFail(readTokens(file.getPath(), "tokens", 3, 0, 9));
  EXPECT_EQ(tokens.bos, 9);
  // The second window has it already; the last token fills no window.
  EXPECT_EQ(tokens.ids, (std::vector<int32_t>{9, 4, 5, 9, 6, 7, 9, 8, 2}));
  EXPECT_EQ(llvm::cantFail(readTokens(file.getPath(), "tokens", 3, 2, 9)).getCount(), 2);
  // Eight tokens and BOS.
  EXPECT_EQ(llvm::cantFail(readTokens(file.getPath(), "tokens", 9, 0, 9)).getCount(), 1);
  expectError(file, 9, "8 tokens give no window of 9");

  EXPECT_EQ(llvm::cantFail(readTokens(file.getPath(), "tokens", 3, 0)).bos, std::nullopt);
}

TEST(ReadTokens, RowsOfWindowsStayApartWithBos) {
  TemporaryFile file;
  writeArray<uint16_t>(file, "tokens", ElementType::U16, {3, 3}, {4, 5, 6, 9, 7, 8, 1, 2, 3});
  EXPECT_EQ(llvm::cantFail(readTokens(file.getPath(), "tokens", 0, 0, 9)).ids,
            (std::vector<int32_t>{9, 4, 5, 9, 7, 8, 9, 1, 2}));
}

TEST(ReadTokens, TheFileMayAskForBos) {
  TemporaryFile file;
  auto write = [&](llvm::StringRef bos) {
    writeArray<uint16_t>(file, "tokens", ElementType::U16, {3}, {4, 5, 6}, {{kBosTokenKey.str(), bos.str()}});
  };
  write("9");
  for (std::optional<int64_t> ofModel : {std::optional<int64_t>(), std::optional<int64_t>(9)})
    EXPECT_EQ(llvm::cantFail(readTokens(file.getPath(), "tokens", 3, 0, ofModel)).ids, (std::vector<int32_t>{9, 4, 5}));
  EXPECT_NE(getMessage(readTokens(file.getPath(), "tokens", 3, 0, 1))
                .find("windows that begin with token 9, but the model's begin with 1"),
            std::string::npos);
  EXPECT_NE(getMessage(readTokens(file.getPath(), "tokens", 3, 0, std::nullopt, 9))
                .find("windows cannot begin with token 9: the model knows 9 tokens"),
            std::string::npos);
  write("-9");
  expectError(file, 3, "windows cannot begin with token -9");
  write("nine");
  expectError(file, 3, "'jpq.bos_token' is 'nine', which is no token id");
}

TEST(ReadTokens, TokensOutsideOfTheVocabularyAreCountedFromTheStart) {
  TemporaryFile file;
  writeArray<int32_t>(file, "tokens", ElementType::I32, {3, 2}, {1, 2, 3, 9, 5, 96});
  EXPECT_EQ(getMessage(readTokens(file.getPath(), "tokens", 2, 0, std::nullopt, 97)), "");
  EXPECT_EQ(getMessage(readTokens(file.getPath(), "tokens", 2, 0, std::nullopt, 96)),
            file.getPath() + ": token 5 is 96, but the model knows 96 tokens");
  // What is not read does not matter.
  EXPECT_EQ(getMessage(readTokens(file.getPath(), "tokens", 2, 2, std::nullopt, 96)), "");
}

TEST(ReadTokens, MissingFile) {
  EXPECT_NE(getMessage(readTokens("/no/such/file", "tokens", 2, 0)).find("/no/such/file"), std::string::npos);
}

namespace {
constexpr int64_t kVocabulary = 5;

/// A "model" that finds `(id + step) mod kVocabulary` likeliest behind `id`, by a logit of `certainty`.
class CountingModel : public ModelRunner {
public:
  CountingModel(int64_t step, float certainty) : step(step), certainty(certainty) {}
  unsigned getStageCount() const override { return 2; }
  llvm::ArrayRef<unsigned> getStagesOf(llvm::StringRef) const override { return {}; }
  llvm::Expected<ModelState> start(llvm::ArrayRef<HostTensor> inputs) override {
    tokens = inputs.front();
    return ModelState();
  }
  llvm::Expected<ModelState> run(ModelState state, unsigned, unsigned, const Overrides *, Observer) override {
    return state;
  }
  llvm::Expected<std::unique_ptr<OutputRows>> getOutput(const ModelState &, const Overrides *) override {
    return std::make_unique<Rows>(*this);
  }
  llvm::Expected<llvm::SmallVector<HostTensor>> getResults(ModelState) override {
    return llvm::createStringError("is not asked for");
  }

  /// What the model's output lacks.
  int64_t missingRows = 0, missingColumns = 0;
  bool fails = false;

private:
  struct Rows : OutputRows {
    explicit Rows(CountingModel &model) : model(model) {}
    int64_t getRowCount() const override { return model.tokens.getNumElements() - model.missingRows; }
    int64_t getColumnCount() const override { return kVocabulary - model.missingColumns; }
    llvm::Expected<ConstMatrix> get(int64_t first, int64_t count) override {
      if (model.fails)
        return llvm::createStringError("out of order");
      values.assign(count * kVocabulary, 0.0f);
      for (int64_t i = 0; i < count; ++i)
        values[i * kVocabulary + (model.tokens.get<int32_t>()[first + i] + model.step) % kVocabulary] = model.certainty;
      return ConstMatrix{values.data(), count, getColumnCount(), kVocabulary};
    }
    CountingModel &model;
    std::vector<float> values;
  };

  int64_t step;
  float certainty;
  HostTensor tokens;
};

/// Windows that count up by one, but for the last token of the second.
TokenWindows makeTokens() { return {{0, 1, 2, 3, 1, 2, 3, 0}, 4, std::nullopt}; }
} // namespace

TEST(Evaluate, LossAndPerplexity) {
  CountingModel model(1, 2.0f);
  auto result = evaluate(model, makeTokens(), nullptr, "test");
  ASSERT_TRUE(bool(result));
  double sum = std::log(std::exp(2.0) + kVocabulary - 1), right = sum - 2, wrong = sum;
  ASSERT_EQ(result->windowLoss.size(), 2u);
  EXPECT_NEAR(result->windowLoss[0], right, 1e-6);
  EXPECT_NEAR(result->windowLoss[1], (2 * right + wrong) / 3, 1e-6);
  EXPECT_NEAR(result->getPerplexity(), std::exp((5 * right + wrong) / 6), 1e-5);
  EXPECT_TRUE(result->windowDivergence.empty());
  EXPECT_EQ(result->getTokenCount(), 8);
}

TEST(Evaluate, DivergenceAndAgreement) {
  CountingModel model(1, 2.0f), other(2, 2.0f);
  auto result = evaluate(model, makeTokens(), &other, "test");
  ASSERT_TRUE(bool(result));
  double likely = std::exp(2.0) / (std::exp(2.0) + kVocabulary - 1), unlikely = likely / std::exp(2.0);
  // The two likeliest tokens change places: their logits differ by 2.
  EXPECT_NEAR(result->getDivergence(), 2 * (likely - unlikely), 1e-6);
  EXPECT_NEAR(result->getDivergenceError(), 0, 1e-6);
  EXPECT_EQ(result->agreements, 0);
  CountingModel same(1, 2.0f);
  result = evaluate(model, makeTokens(), &same, "test");
  ASSERT_TRUE(bool(result));
  EXPECT_EQ(result->getDivergence(), 0);
  EXPECT_EQ(result->agreements, 6);
}

// More tokens than go through a model at a time, and more rows than are looked at at a time.
TEST(Evaluate, ManyBatches) {
  TokenWindows tokens;
  tokens.length = 500;
  for (int64_t i = 0; i < 9 * tokens.length; ++i)
    tokens.ids.push_back(i % kVocabulary);
  CountingModel model(1, 2.0f), other(1, 1.0f);
  auto result = evaluate(model, tokens, &other, "test");
  ASSERT_TRUE(bool(result));
  EXPECT_EQ(result->windowLoss.size(), 9u);
  EXPECT_EQ(result->windowDivergence.size(), 9u);
  EXPECT_EQ(result->agreements, 9 * 499);
  EXPECT_NEAR(std::log(result->getPerplexity()), std::log(std::exp(2.0) + kVocabulary - 1) - 2, 1e-6);
}

TEST(Evaluate, Errors) {
  auto getError = [](CountingModel &model, CountingModel *reference) {
    auto result = evaluate(model, makeTokens(), reference, "test");
    return result ? std::string() : llvm::toString(result.takeError());
  };
  CountingModel model(1, 2.0f), few(1, 2.0f), narrow(1, 2.0f), broken(1, 2.0f);
  few.missingRows = 1, narrow.missingColumns = 1, broken.fails = true;
  EXPECT_NE(getError(few, nullptr).find("7 rows for 8 tokens"), std::string::npos);
  EXPECT_NE(getError(model, &few).find("differ in their output: 8 x 5 against 7 x 5"), std::string::npos);
  EXPECT_NE(getError(model, &narrow).find("differ in their output: 8 x 5 against 8 x 4"), std::string::npos);
  EXPECT_EQ(getError(broken, nullptr), "out of order");
  EXPECT_EQ(getError(model, &broken), "out of order");
}

TEST(Evaluate, QuantilesOfDivergences) {
  Evaluation evaluation;
  for (int i = 99; i >= 0; --i)
    evaluation.divergences.push_back(float(i));
  EXPECT_EQ(evaluation.getDivergenceQuantile(0), 0);
  EXPECT_EQ(evaluation.getDivergenceQuantile(0.5), 50);
  EXPECT_EQ(evaluation.getDivergenceQuantile(0.99), 99);
  EXPECT_EQ(evaluation.getDivergenceQuantile(1), 99);
}
