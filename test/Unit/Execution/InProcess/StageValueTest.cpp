//===- StageValueTest.cpp - Values inside of stages -----------------------===//

#include "jpq/Analysis/StageValue.h"
#include "../../TestContext.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace jpq;
using jpq::test::getContext;

namespace {
/// A product, and a stage of two products around which its input is passed.
constexpr const char *kModel = R"(
  jpq.weight @first : tensor<2x2xf32> = #jpq.packed<values = dense_resource<first> : tensor<16xi8>>
  jpq.weight @up : tensor<2x2xf32> = #jpq.packed<values = dense_resource<up> : tensor<16xi8>>
  jpq.weight @down : tensor<2x2xf32> = #jpq.packed<values = dense_resource<up> : tensor<16xi8>>
  func.func @forward(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
    %c0 = arith.constant 0 : index
    %first = jpq.get_weight @first : tensor<2x2xf32>
    %up = jpq.get_weight @up : tensor<2x2xf32>
    %down = jpq.get_weight @down : tensor<2x2xf32>
    %0 = jpq.linear %x, %first : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
    %1 = jpq.linear %0, %up : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
    %rows = tensor.dim %x, %c0 : tensor<?x2xf32>
    %empty = tensor.empty(%rows) : tensor<?x2xf32>
    %2 = linalg.generic {
        indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
        iterator_types = ["parallel", "parallel"]}
        ins(%1 : tensor<?x2xf32>) outs(%empty : tensor<?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %negative = arith.negf %in : f32
      linalg.yield %negative : f32
    } -> tensor<?x2xf32>
    %3 = jpq.linear %2, %down : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
    %4 = linalg.add ins(%0, %3 : tensor<?x2xf32>, tensor<?x2xf32>) outs(%empty : tensor<?x2xf32>) -> tensor<?x2xf32>
    return %4 : tensor<?x2xf32>
  }
  {-# dialect_resources: {builtin: {
    first: "0x040000000000803F000000400000404000008040",
    up: "0x04000000000000000000803F0000803F00000000"
  }} #-}
)";

class StageValueTest : public ::testing::Test {
protected:
  StageValueTest() : module(parseSourceString<ModuleOp>(kModel, getContext())) {
    function = *getForwardFunction(*module);
    runner = std::move(*createModelRunner(function));
    HostTensor x = HostTensor::create(ElementType::F32, {1, 2});
    x.get<float>()[0] = 1;
    x.get<float>()[1] = 10;
    before = llvm::cantFail(runner->run(llvm::cantFail(runner->start({x})), 1, 2));
  }
  /// The input of the linear that multiplies `weight`.
  Value getInput(StringRef weight) {
    Value found;
    function.walk([&](LinearOp linear) {
      if (linear.getWeight().getDefiningOp<GetWeightOp>().getWeight() == weight)
        found = linear.getInput();
    });
    return found;
  }
  std::vector<float> compute(const StageValue &value, const ModelRunner::Overrides *overrides = nullptr) {
    HostTensor computed = llvm::cantFail(value.compute(before, overrides));
    return {computed.get<float>(), computed.get<float>() + computed.getNumElements()};
  }

  OwningOpRef<ModuleOp> module;
  func::FuncOp function;
  std::unique_ptr<ModelRunner> runner;
  /// Before the second stage.
  ModelState before;
};
} // namespace

// [1 2; 3 4] [1, 10] = [21, 43]; swapped and negated.
TEST_F(StageValueTest, ComputesWhatTheValueTakes) {
  StageAnalysis stages(function);
  ASSERT_EQ(stages.getStageCount(), 3u);
  {
    auto value = std::move(*StageValue::create(stages.getStages()[2], getInput("down")));
    EXPECT_EQ(compute(*value), (std::vector<float>{-43, -21}));
    const float twice[] = {2, 0, 0, 2};
    ModelRunner::Overrides overrides;
    overrides["up"] = twice;
    EXPECT_EQ(compute(*value, &overrides), (std::vector<float>{-42, -86}));
    EXPECT_EQ(compute(*value), (std::vector<float>{-43, -21}));
  }
  // Nothing of it stays.
  EXPECT_TRUE(llvm::hasSingleElement(module->getOps<func::FuncOp>()));
}

TEST_F(StageValueTest, TakesInputsOfTheStageAsTheyAre) {
  StageAnalysis stages(function);
  auto value = std::move(*StageValue::create(stages.getStages()[2], getInput("up")));
  EXPECT_EQ(compute(*value), (std::vector<float>{21, 43}));
}
