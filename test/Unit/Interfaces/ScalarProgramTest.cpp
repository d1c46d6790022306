//===- ScalarProgramTest.cpp - Scalar rules against compiled code ---------===//
//
// Values against what compiled code computes, derivatives against central differences: with a step of 1e-5 these are
// good to about 1e-10 of the third derivative and 1e-11 of the value.
//
//===----------------------------------------------------------------------===//

#include "ScalarProgram.h"
#include "../TestContext.h"
#include "jpq/Execution/InProcess/CompiledFunctions.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Parser/Parser.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace jpq;
using jpq::test::getContext;

namespace {
/// Where programs are tried. None is where a case has a corner.
constexpr double kPoints[][2] = {{0.3, 1.7}, {1.4, 0.6}, {2.2, 3.1}, {0.9, 0.8}};

struct Case {
  std::string name;
  /// Ops that define %r (f64) from %a and %b (f64) and %i and %j, the same cut to i64.
  std::string body;
};

/// A function @f that applies a case's body to the elements of two vectors.
OwningOpRef<ModuleOp> parse(const std::string &body) {
  return parseSourceString<ModuleOp>(R"(
    #m = affine_map<(i) -> (i)>
    func.func @f(%x: tensor<4xf64>, %y: tensor<4xf64>) -> tensor<4xf64> {
      %one = arith.constant 1.0 : f64
      %half = arith.constant 0.5 : f64
      %minus = arith.constant -2.0 : f64
      %three = arith.constant 3 : i64
      %e = tensor.empty() : tensor<4xf64>
      %z = linalg.generic {indexing_maps = [#m, #m, #m], iterator_types = ["parallel"]}
          ins(%x, %y : tensor<4xf64>, tensor<4xf64>) outs(%e : tensor<4xf64>) {
      ^bb0(%a: f64, %b: f64, %o: f64):
        %i = arith.fptosi %a : f64 to i64
        %j = arith.fptosi %b : f64 to i64
        )" + body + R"(
        linalg.yield %r : f64
      } -> tensor<4xf64>
      return %z : tensor<4xf64>
    })",
                                     getContext());
}

linalg::GenericOp getGeneric(ModuleOp module) {
  linalg::GenericOp generic;
  module.walk([&](linalg::GenericOp op) { generic = op; });
  return generic;
}

llvm::Expected<ScalarProgram> createProgram(linalg::GenericOp generic) {
  return ScalarProgram::create(generic.getBody()->getTerminator()->getOperand(0), generic.getBody());
}

/// %a and %b at a point, in the order of the program's inputs.
SmallVector<double> arrange(const ScalarProgram &program, ArrayRef<double> point) {
  SmallVector<double> inputs;
  for (Value input : program.getInputs())
    inputs.push_back(point[cast<BlockArgument>(input).getArgNumber()]);
  return inputs;
}

class ScalarProgramTest : public testing::TestWithParam<Case> {};

TEST_P(ScalarProgramTest, ComputesWhatTheOpsDo) {
  OwningOpRef<ModuleOp> module = parse(GetParam().body);
  ASSERT_TRUE(module);
  llvm::Expected<ScalarProgram> program = createProgram(getGeneric(*module));
  ASSERT_TRUE(bool(program)) << llvm::toString(program.takeError());

  HostTensor x = HostTensor::create(ElementType::F64, {4}), y = HostTensor::create(ElementType::F64, {4});
  for (auto [i, point] : llvm::enumerate(kPoints)) {
    x.get<double>()[i] = point[0];
    y.get<double>()[i] = point[1];
  }
  CompiledFunctions code(module->getLoc());
  auto function = cast<func::FuncOp>(module->lookupSymbol("f")->clone());
  code.getModule().push_back(function);
  unsigned number = code.add(function);
  ASSERT_TRUE(succeeded(code.compile()));
  auto outputs = code.call(number, {x, y});
  ASSERT_TRUE(bool(outputs)) << llvm::toString(outputs.takeError());
  for (auto [i, point] : llvm::enumerate(kPoints)) {
    SmallVector<double> inputs = arrange(*program, point), derivatives(inputs.size());
    double expected = outputs->front().get<double>()[i];
    // Compiled code has polynomials of its own for functions.
    EXPECT_NEAR(program->run(inputs, derivatives), expected, 1e-6 * std::max(1.0, std::abs(expected))) << "point " << i;
  }
}

TEST_P(ScalarProgramTest, DerivativesAgreeWithCentralDifferences) {
  constexpr double kStep = 1e-5, kTolerance = 1e-7;
  OwningOpRef<ModuleOp> module = parse(GetParam().body);
  ASSERT_TRUE(module);
  llvm::Expected<ScalarProgram> program = createProgram(getGeneric(*module));
  ASSERT_TRUE(bool(program)) << llvm::toString(program.takeError());
  for (ArrayRef<double> point : kPoints) {
    SmallVector<double> inputs = arrange(*program, point), derivatives(inputs.size()), ignored(inputs.size());
    double value = program->run(inputs, derivatives);
    for (auto [i, derivative] : llvm::enumerate(derivatives)) {
      SmallVector<double> above(inputs), below(inputs);
      above[i] += kStep;
      below[i] -= kStep;
      double difference = (program->run(above, ignored) - program->run(below, ignored)) / (2 * kStep);
      EXPECT_NEAR(derivative, difference, kTolerance * std::max(1.0, std::abs(value))) << "input " << i;
    }
  }
}

/// Turns the i64 %n into %r.
std::string fromInteger(std::string body) { return body + " %r = arith.sitofp %n : i64 to f64"; }
/// Turns the truth value %t into %r.
std::string fromTruth(std::string body) { return body + " %r = arith.uitofp %t : i1 to f64"; }

const Case kArith[] = {
    {"addf", "%r = arith.addf %a, %b : f64"},
    {"addi", fromInteger("%n = arith.addi %i, %j : i64")},
    {"andi", fromTruth("%p = arith.cmpf olt, %a, %b : f64 %q = arith.cmpf ogt, %a, %one : f64 "
                       "%t = arith.andi %p, %q : i1")},
    {"cmpf_oeq", fromTruth("%s = arith.sitofp %i : i64 to f64 %u = arith.sitofp %j : i64 to f64 "
                           "%t = arith.cmpf oeq, %s, %u : f64")},
    {"cmpf_oge", fromTruth("%t = arith.cmpf oge, %a, %b : f64")},
    {"cmpf_ole", fromTruth("%t = arith.cmpf ole, %a, %b : f64")},
    {"cmpf_une", fromTruth("%t = arith.cmpf une, %a, %b : f64")},
    {"cmpi_eq", fromTruth("%t = arith.cmpi eq, %i, %j : i64")},
    {"cmpi_ne", fromTruth("%t = arith.cmpi ne, %i, %j : i64")},
    {"cmpi_sge", fromTruth("%t = arith.cmpi sge, %i, %j : i64")},
    {"cmpi_sgt", fromTruth("%t = arith.cmpi sgt, %i, %j : i64")},
    {"cmpi_ule", fromTruth("%t = arith.cmpi ule, %i, %j : i64")},
    {"cmpi_ult", fromTruth("%t = arith.cmpi ult, %i, %j : i64")},
    {"divf", "%r = arith.divf %a, %b : f64"},
    {"divsi", fromInteger("%d = arith.addi %j, %three : i64 %m = arith.muli %three, %d : i64 "
                          "%n = arith.divsi %m, %three : i64")},
    {"divui", fromInteger("%d = arith.addi %i, %three : i64 %n = arith.divui %d, %three : i64")},
    {"floordivsi", fromInteger("%d = arith.addi %i, %three : i64 %n = arith.floordivsi %d, %three : i64")},
    {"maximumf", "%r = arith.maximumf %a, %b : f64"},
    {"maxnumf", "%r = arith.maxnumf %b, %a : f64"},
    {"maxsi", fromInteger("%n = arith.maxsi %i, %j : i64")},
    {"minimumf", "%r = arith.minimumf %a, %b : f64"},
    {"minnumf", "%r = arith.minnumf %b, %a : f64"},
    {"minui", fromInteger("%n = arith.minui %i, %j : i64")},
    {"mulf", "%r = arith.mulf %a, %b : f64"},
    {"mulf_square", "%r = arith.mulf %a, %a : f64"},
    {"muli", fromInteger("%n = arith.muli %i, %j : i64")},
    {"negf", "%r = arith.negf %a : f64"},
    {"ori", fromTruth("%p = arith.cmpf olt, %a, %b : f64 %q = arith.cmpf ogt, %a, %one : f64 "
                      "%t = arith.ori %p, %q : i1")},
    {"remsi", fromInteger("%d = arith.addi %j, %three : i64 %n = arith.remsi %d, %three : i64")},
    {"select", "%c = arith.cmpf olt, %a, %b : f64 %p = arith.mulf %a, %b : f64 %r = arith.select %c, %p, %b : f64"},
    {"subf", "%r = arith.subf %a, %b : f64"},
    {"subi", fromInteger("%n = arith.subi %i, %j : i64")},
    {"xori", fromTruth("%p = arith.cmpf olt, %a, %b : f64 %q = arith.cmpf ogt, %a, %one : f64 "
                       "%t = arith.xori %p, %q : i1")},
};

const Case kMath[] = {
    {"absf", "%s = arith.subf %a, %b : f64 %r = math.absf %s : f64"},
    {"atan", "%r = math.atan %a : f64"},
    {"ceil", "%r = math.ceil %a : f64"},
    {"cos", "%r = math.cos %a : f64"},
    {"erf", "%r = math.erf %a : f64"},
    {"exp", "%r = math.exp %a : f64"},
    {"exp2", "%r = math.exp2 %a : f64"},
    {"expm1", "%r = math.expm1 %a : f64"},
    {"floor", "%r = math.floor %a : f64"},
    {"fma", "%r = math.fma %a, %b, %a : f64"},
    {"fpowi", "%r = math.fpowi %a, %three : f64, i64"},
    {"log", "%r = math.log %a : f64"},
    {"log1p", "%r = math.log1p %a : f64"},
    {"powf", "%r = math.powf %a, %b : f64"},
    {"powf_negative", "%r = math.powf %a, %minus : f64"},
    {"round", "%r = math.round %a : f64"},
    {"roundeven", "%r = math.roundeven %a : f64"},
    {"rsqrt", "%r = math.rsqrt %a : f64"},
    {"sigmoid", "%n1 = arith.negf %a : f64 %e1 = math.exp %n1 : f64 %s = arith.addf %e1, %one : f64 "
                "%r = arith.divf %b, %s : f64"},
    {"sin", "%r = math.sin %a : f64"},
    {"sqrt", "%r = math.sqrt %a : f64"},
    {"tanh", "%r = math.tanh %a : f64"},
    {"trunc", "%r = math.trunc %a : f64"},
};

std::string getName(const testing::TestParamInfo<Case> &info) { return info.param.name; }
INSTANTIATE_TEST_SUITE_P(Arith, ScalarProgramTest, testing::ValuesIn(kArith), getName);
INSTANTIATE_TEST_SUITE_P(Math, ScalarProgramTest, testing::ValuesIn(kMath), getName);

TEST(ScalarProgram, NamesOpsWithoutARule) {
  OwningOpRef<ModuleOp> module = parse("%r = math.acosh %a : f64");
  llvm::Expected<ScalarProgram> program = createProgram(getGeneric(*module));
  ASSERT_FALSE(bool(program));
  EXPECT_EQ(llvm::toString(program.takeError()), "there is no rule for 'math.acosh'");
}

/// Whether all that happens to %b in `body` is that it divides, or that it shifts an exponent.
std::pair<bool, bool> classify(const std::string &body) {
  OwningOpRef<ModuleOp> module = parse(body);
  linalg::GenericOp generic = getGeneric(*module);
  llvm::Expected<ScalarProgram> program = createProgram(generic);
  EXPECT_TRUE(bool(program));
  Value b = generic.getBody()->getArgument(1);
  return {program->isScale(b), program->isExponentShift(b)};
}

TEST(ScalarProgram, KnowsDivisors) {
  EXPECT_TRUE(classify("%r = arith.divf %a, %b : f64").first);
  // A normalization: the root of a mean, with a constant added.
  EXPECT_TRUE(classify("%m = arith.mulf %b, %half : f64 %s = arith.addf %m, %one : f64 %q = math.rsqrt %s : f64 "
                       "%r = arith.mulf %a, %q : f64")
                  .first);
  EXPECT_TRUE(classify("%q = math.powf %b, %minus : f64 %r = arith.mulf %a, %q : f64").first);
  EXPECT_FALSE(classify("%r = arith.mulf %a, %b : f64").first);
  EXPECT_FALSE(classify("%r = arith.divf %b, %a : f64").first);
  EXPECT_FALSE(classify("%q = arith.divf %a, %b : f64 %r = arith.addf %q, %b : f64").first);
}

TEST(ScalarProgram, KnowsShiftsOfExponents) {
  EXPECT_TRUE(classify("%s = arith.subf %a, %b : f64 %r = math.exp %s : f64").second);
  EXPECT_FALSE(classify("%s = arith.subf %b, %a : f64 %r = math.exp %s : f64").second);
  EXPECT_FALSE(classify("%r = arith.subf %a, %b : f64").second);
  EXPECT_FALSE(classify("%s = arith.subf %a, %b : f64 %e1 = math.exp %s : f64 %r = arith.mulf %e1, %b : f64").second);
}
} // namespace
