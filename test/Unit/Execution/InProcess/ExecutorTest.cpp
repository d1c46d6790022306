//===- ExecutorTest.cpp - Running functions stage by stage ----------------===//

#include "../../TestContext.h"
#include "jpq/Analysis/ModelRunner.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"
#include <thread>

using namespace mlir;
using namespace jpq;
using jpq::test::getContext;

namespace {
/// Three products in a row, of which the values between are observed.
constexpr const char *kModel = R"(
  jpq.weight @a : tensor<2x2xf32> = #jpq.packed<values = dense_resource<a> : tensor<16xi8>>
  jpq.weight @b : tensor<2x2xf32> = #jpq.packed<values = dense_resource<b> : tensor<16xi8>>
  jpq.weight @c : tensor<2x2xf32> = #jpq.packed<values = dense_resource<c> : tensor<16xi8>>
  func.func @forward(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
    %a = jpq.get_weight @a : tensor<2x2xf32>
    %b = jpq.get_weight @b : tensor<2x2xf32>
    %c = jpq.get_weight @c : tensor<2x2xf32>
    %0 = jpq.linear %x, %a : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
    jpq.observe %0 as "first" : tensor<?x2xf32>
    %1 = jpq.linear %0, %b : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
    jpq.observe %1 as "second" : tensor<?x2xf32>
    %2 = jpq.linear %1, %c : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
    return %2 : tensor<?x2xf32>
  }
  {-# dialect_resources: {builtin: {
    a: "0x040000000000803F000000400000404000008040",
    b: "0x04000000000000000000803F0000803F00000000",
    c: "0x04000000000000400000000000000000000000C0"
  }} #-}
)";

class Executor : public ::testing::Test {
protected:
  Executor() {
    module = parseSourceString<ModuleOp>(kModel, getContext());
    runner = std::move(*createModelRunner(*getForwardFunction(*module)));
  }
  static HostTensor getInput() {
    HostTensor x = HostTensor::create(ElementType::F32, {1, 2});
    x.get<float>()[0] = 1;
    x.get<float>()[1] = 10;
    return x;
  }
  std::vector<float> getOutput(const ModelState &state) {
    auto results = runner->getResults(state);
    EXPECT_TRUE(bool(results)) << llvm::toString(results.takeError());
    return {results->front().get<float>(), results->front().get<float>() + 2};
  }
  ModelState start(const HostTensor &x) { return llvm::cantFail(runner->start({x})); }
  unsigned getCount() { return runner->getStageCount(); }

  OwningOpRef<ModuleOp> module;
  std::unique_ptr<ModelRunner> runner;
};
} // namespace

// [1 2; 3 4] [1, 10] = [21, 43]; swapped; times [2, -2].
TEST_F(Executor, RunsStagesAtOnceOrOneByOne) {
  std::vector<float> wanted = {86, -42};
  EXPECT_EQ(getOutput(llvm::cantFail(runner->run(start(getInput()), 1, getCount()))), wanted);
  ModelState state = start(getInput());
  std::vector<ModelState> before;
  for (unsigned stage = 1; stage < getCount(); ++stage) {
    before.push_back(state);
    state = llvm::cantFail(runner->run(std::move(state), stage, stage + 1));
  }
  EXPECT_EQ(getOutput(state), wanted);
  // States that were kept are as they were.
  for (auto [index, kept] : llvm::enumerate(before))
    EXPECT_EQ(getOutput(llvm::cantFail(runner->run(kept, index + 1, getCount()))), wanted);
}

TEST_F(Executor, ShowsWhatIsObservedInOrder) {
  std::vector<std::pair<std::string, float>> seen;
  llvm::cantFail(runner->run(start(getInput()), 1, getCount(), nullptr, [&](StringRef name, const HostTensor &value) {
    seen.push_back({name.str(), value.get<float>()[0]});
  }));
  EXPECT_EQ(seen, (std::vector<std::pair<std::string, float>>{{"first", 21}, {"second", 43}}));
}

TEST_F(Executor, ReplacesWeightsForOneRun) {
  const float other[] = {1, 0, 0, 1};
  ModelRunner::Overrides overrides;
  overrides["b"] = other;
  EXPECT_EQ(getOutput(llvm::cantFail(runner->run(start(getInput()), 1, getCount(), &overrides))),
            (std::vector<float>{42, -86}));
  EXPECT_EQ(getOutput(llvm::cantFail(runner->run(start(getInput()), 1, getCount()))), (std::vector<float>{86, -42}));
}

// Whoever hands a state over keeps nothing of it alive.
TEST_F(Executor, LetsGoOfValuesAtTheirLastUse) {
  ASSERT_GE(getCount(), 3u);
  HostTensor x = getInput();
  std::weak_ptr<uint8_t> input = x.data;
  ModelState state = start(x);
  x = HostTensor();
  ASSERT_FALSE(input.expired());
  bool wasThere = true;
  state = llvm::cantFail(
      runner->run(std::move(state), 1, getCount(), nullptr, [&](StringRef name, const HostTensor &value) {
        if (name == "second")
          wasThere = !input.expired();
      }));
  EXPECT_FALSE(wasThere);
  EXPECT_EQ(getOutput(state), (std::vector<float>{86, -42}));
  // Results outlive what ran the model.
  auto results = llvm::cantFail(runner->getResults(std::move(state)));
  runner.reset();
  EXPECT_EQ(results.front().get<float>()[0], 86);
}

TEST_F(Executor, RunsSeveralTimesAtOnce) {
  std::vector<std::vector<float>> outputs(4);
  std::vector<std::thread> threads;
  for (std::vector<float> &output : outputs)
    threads.emplace_back([&] {
      for (int repetition = 0; repetition < 20; ++repetition)
        output = getOutput(llvm::cantFail(runner->run(start(getInput()), 1, getCount())));
    });
  for (std::thread &thread : threads)
    thread.join();
  for (const std::vector<float> &output : outputs)
    EXPECT_EQ(output, (std::vector<float>{86, -42}));
}

TEST_F(Executor, SaysWhatDoesNotFit) {
  auto getError = [&](ArrayRef<HostTensor> inputs) {
    auto state = runner->start(inputs);
    return state ? std::string() : llvm::toString(state.takeError());
  };
  EXPECT_EQ(getError({}), "the model takes 1 arguments, not 0");
  EXPECT_EQ(getError({HostTensor::create(ElementType::F32, {2, 3})}),
            "argument 0 of the model is tensor<?x2xf32>, but is given 2x3 numbers");
  EXPECT_EQ(getError({HostTensor::create(ElementType::F32, {2})}),
            "argument 0 of the model is tensor<?x2xf32>, but is given 2 numbers");
  EXPECT_EQ(getError({HostTensor::create(ElementType::I32, {1, 2})}),
            "argument 0 of the model is given I32 numbers, but takes F32");
  // A stage whose inputs are not there.
  auto state = runner->run(ModelState(), getCount() - 1, getCount());
  ASSERT_FALSE(bool(state));
  EXPECT_TRUE(StringRef(llvm::toString(state.takeError())).ends_with("(tensor<?x2xf32>), which is not there"));
}
