//===- SpecializeTest.cpp - Functions for arguments of known sizes --------===//

#include "../../TestContext.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Execution/StepFunction.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace jpq;

namespace {
// What is known of sizes goes through ops on rows, which stay what they are otherwise: a product that rounds its input
// goes on to round it, or code for one token would compute with floats.
TEST(Specialize, KeepsWhatOpsSay) {
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(R"(
    !weight = !jpq.tensor<16x32xf32, [32: #jpq.affine<4, group = 32>], #jpq.panels>
    jpq.weight @table : tensor<9x32xf32> = #jpq.packed<values = #jpq.file<"table", 1152>>
    jpq.weight @w : !weight = #jpq.packed<panels = #jpq.file<"w", 288>>
    func.func @step(%tokens: tensor<?x?xi32>, %position: tensor<i64>, %state: tensor<?x?x4xf32> {jpq.state})
        -> (tensor<?x?x16xf32>, tensor<?x?x4xf32>) {
      %table = jpq.get_weight @table : tensor<9x32xf32>
      %w = jpq.get_weight @w : !weight
      %x = jpq.embedding %tokens, %table : tensor<?x?xi32>, tensor<9x32xf32> -> tensor<?x?x32xf32>
      %y = jpq.linear %x, %w {activations = #jpq.rounding<8>} : tensor<?x?x32xf32>, !weight -> tensor<?x?x16xf32>
      %z = jpq.rotate inverse #jpq.hadamard<16, 1, seed = 3>, %y : tensor<?x?x16xf32>
      return %z, %state : tensor<?x?x16xf32>, tensor<?x?x4xf32>
    })",
                                                             test::getContext());
  ASSERT_TRUE(module);
  FailureOr<OwningOpRef<ModuleOp>> specialized =
      specializeForOneToken(module->lookupSymbol<func::FuncOp>("step"), /*batch=*/1);
  ASSERT_TRUE(succeeded(specialized));
  unsigned found = 0;
  (*specialized)->walk([&](LinearOp op) {
    ++found;
    EXPECT_EQ(op.getOutput().getType().getShape(), ArrayRef<int64_t>({1, 1, 16}));
    EXPECT_EQ(op.getActivationsAttr(), RoundingAttr::get(test::getContext(), 8, {}, {}));
  });
  (*specialized)->walk([&](RotateOp op) {
    ++found;
    EXPECT_EQ(op.getOutput().getType().getShape(), ArrayRef<int64_t>({1, 1, 16}));
    EXPECT_TRUE(op.getInverse());
    EXPECT_EQ(op.getRotation().getSeed(), 3);
  });
  EXPECT_EQ(found, 2u);
}
} // namespace
