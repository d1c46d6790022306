//===- AdjointTest.cpp - Gradients against central differences ------------===//
//
// In double precision: with a step of 1e-5 the truncation error of a central difference is about 1e-10 of the third
// derivative, and its rounding error 1e-16 / 1e-5 = 1e-11 of the value; both are far below the tolerance of 1e-6.
//
//===----------------------------------------------------------------------===//

#include "jpq/Analysis/Adjoint.h"
#include "../../TestContext.h"
#include "jpq/Execution/InProcess/CompiledFunctions.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"
#include <random>

using namespace mlir;
using namespace jpq;
using jpq::test::getContext;

namespace {
constexpr double kStep = 1e-5, kTolerance = 1e-6;

HostTensor copy(const HostTensor &tensor) {
  HostTensor result = HostTensor::create(tensor.type, tensor.shape);
  std::memcpy(result.data.get(), tensor.data.get(), tensor.getNumElements() * getByteWidth(tensor.type));
  return result;
}

struct Case {
  std::string name;
  /// A function @f from tensors to one tensor of f64; dynamic dimensions take 3.
  std::string text;
};

/// Random numbers in (0.2, 1.2), so that logarithms exist and maxima are unique; integers in [0, 3).
HostTensor draw(RankedTensorType type, std::mt19937 &generator) {
  SmallVector<int64_t> shape;
  for (int64_t size : type.getShape())
    shape.push_back(ShapedType::isDynamic(size) ? 3 : size);
  HostTensor tensor = HostTensor::create(*getHostElementType(type.getElementType()), shape);
  for (int64_t i = 0; i < tensor.getNumElements(); ++i)
    if (type.getElementType().isF64())
      tensor.get<double>()[i] = std::uniform_real_distribution<double>(0.2, 1.2)(generator);
    else
      tensor.get<int64_t>()[i] = generator() % 3;
  return tensor;
}

class AdjointTest : public testing::TestWithParam<Case> {};

TEST_P(AdjointTest, AgreesWithCentralDifferences) {
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(GetParam().text, getContext());
  ASSERT_TRUE(module);
  auto function = module->lookupSymbol<func::FuncOp>("f");
  ASSERT_TRUE(function);
  SmallVector<unsigned> variables;
  std::mt19937 generator(7);
  SmallVector<HostTensor> inputs;
  for (auto [i, type] : llvm::enumerate(function.getArgumentTypes())) {
    inputs.push_back(draw(cast<RankedTensorType>(type), generator));
    if (getElementTypeOrSelf(type).isF64())
      variables.push_back(i);
  }
  CompiledFunctions code(module->getLoc());
  auto add = [&](bool pullback) -> unsigned {
    OwningOpRef<Operation *> clone = function->clone();
    auto copied = cast<func::FuncOp>(*clone);
    if (pullback)
      EXPECT_TRUE(succeeded(buildPullback(copied, variables)));
    code.getModule().push_back(clone.release());
    return code.add(copied);
  };
  unsigned forward = add(false), backward = add(true);
  ASSERT_TRUE(succeeded(code.compile()));

  auto run = [&](ArrayRef<HostTensor> arguments) {
    auto outputs = code.call(forward, arguments);
    EXPECT_TRUE(bool(outputs));
    return outputs->front();
  };
  HostTensor output = run(inputs);
  HostTensor cotangent = draw(RankedTensorType::get(output.shape, Float64Type::get(getContext())), generator);
  auto loss = [&](ArrayRef<HostTensor> arguments) {
    HostTensor value = run(arguments);
    double sum = 0;
    for (int64_t i = 0; i < value.getNumElements(); ++i)
      sum += value.get<double>()[i] * cotangent.get<double>()[i];
    return sum;
  };
  SmallVector<HostTensor> withCotangent(inputs);
  withCotangent.push_back(cotangent);
  auto gradients = code.call(backward, withCotangent);
  ASSERT_TRUE(bool(gradients));
  for (auto [variable, gradient] : llvm::zip_equal(variables, *gradients)) {
    ASSERT_EQ(gradient.shape, inputs[variable].shape);
    for (int64_t i = 0; i < gradient.getNumElements(); ++i) {
      SmallVector<HostTensor> moved(inputs);
      moved[variable] = copy(inputs[variable]);
      double &value = moved[variable].get<double>()[i], at = value;
      value = at + kStep;
      double above = loss(moved);
      value = at - kStep;
      double below = loss(moved);
      EXPECT_NEAR(gradient.get<double>()[i], (above - below) / (2 * kStep), kTolerance)
          << "argument " << variable << ", element " << i;
    }
  }
}

/// A function that applies `body` (which defines %r from %a and %b) to the elements of two vectors.
Case scalar(std::string name, std::string body) {
  return {name, R"(
    #m = affine_map<(i) -> (i)>
    func.func @f(%x: tensor<?xf64>, %y: tensor<?xf64>) -> tensor<?xf64> {
      %c0 = arith.constant 0 : index
      %n = tensor.dim %x, %c0 : tensor<?xf64>
      %e = tensor.empty(%n) : tensor<?xf64>
      %one = arith.constant 1.0 : f64
      %three = arith.constant 3 : i64
      %z = linalg.generic {indexing_maps = [#m, #m, #m], iterator_types = ["parallel"]}
          ins(%x, %y : tensor<?xf64>, tensor<?xf64>) outs(%e : tensor<?xf64>) {
      ^bb0(%a: f64, %b: f64, %o: f64):
        )" + body + R"(
        linalg.yield %r : f64
      } -> tensor<?xf64>
      return %z : tensor<?xf64>
    })"};
}

const Case kScalars[] = {
    scalar("absf", "%n1 = arith.negf %a : f64 %r = math.absf %n1 : f64"),
    scalar("addf", "%r = arith.addf %a, %b : f64"),
    scalar("cos", "%r = math.cos %a : f64"),
    scalar("divf", "%r = arith.divf %a, %b : f64"),
    scalar("erf", "%r = math.erf %a : f64"),
    scalar("exp", "%r = math.exp %a : f64"),
    scalar("exp2", "%r = math.exp2 %a : f64"),
    scalar("expm1", "%r = math.expm1 %a : f64"),
    scalar("floor", "%k = math.floor %a : f64 %r = arith.addf %k, %b : f64"),
    scalar("fma", "%r = math.fma %a, %b, %a : f64"),
    scalar("fpowi", "%r = math.fpowi %a, %three : f64, i64"),
    scalar("log", "%r = math.log %a : f64"),
    scalar("log1p", "%r = math.log1p %a : f64"),
    scalar("maximumf", "%r = arith.maximumf %a, %b : f64"),
    scalar("maxnumf", "%r = arith.maxnumf %a, %b : f64"),
    scalar("minimumf", "%r = arith.minimumf %a, %b : f64"),
    scalar("minnumf", "%r = arith.minnumf %a, %b : f64"),
    scalar("mulf", "%r = arith.mulf %a, %b : f64"),
    // The same value twice.
    scalar("mulf_square", "%r = arith.mulf %a, %a : f64"),
    scalar("negf", "%r = arith.negf %a : f64"),
    scalar("powf", "%r = math.powf %a, %b : f64"),
    scalar("rsqrt", "%r = math.rsqrt %a : f64"),
    scalar("select",
           "%c = arith.cmpf olt, %a, %b : f64 %p = arith.mulf %a, %b : f64 %r = arith.select %c, %p, %b : f64"),
    // A logistic function, as models write it.
    scalar("sigmoid", "%n1 = arith.negf %a : f64 %e1 = math.exp %n1 : f64 %s = arith.addf %e1, %one : f64 "
                      "%r = arith.divf %one, %s : f64"),
    scalar("sin", "%r = math.sin %a : f64"),
    scalar("sqrt", "%r = math.sqrt %a : f64"),
    scalar("subf", "%r = arith.subf %a, %b : f64"),
    scalar("tanh", "%r = math.tanh %a : f64"),
};

/// A function of one linalg.generic.
Case generic(std::string name, std::string arguments, std::string result, std::string before, std::string op) {
  return {name, "func.func @f(" + arguments + ") -> " + result + " {\n%zero = arith.constant 0.0 : f64\n" + before +
                    "\n" + op + "\nreturn %z : " + result + "\n}"};
}

const Case kStructured[] = {
    generic("batch_matmul", "%x: tensor<2x3x4xf64>, %y: tensor<2x4x5xf64>", "tensor<2x3x5xf64>",
            "%e = tensor.empty() : tensor<2x3x5xf64> "
            "%i = linalg.fill ins(%zero : f64) outs(%e : tensor<2x3x5xf64>) -> tensor<2x3x5xf64>",
            "%z = linalg.batch_matmul ins(%x, %y : tensor<2x3x4xf64>, tensor<2x4x5xf64>) "
            "outs(%i : tensor<2x3x5xf64>) -> tensor<2x3x5xf64>"),
    generic("broadcast", "%x: tensor<4xf64>", "tensor<3x4xf64>", "%e = tensor.empty() : tensor<3x4xf64>",
            "%z = linalg.broadcast ins(%x : tensor<4xf64>) outs(%e : tensor<3x4xf64>) dimensions = [0]"),
    generic("captured", "%x: tensor<3x4xf64>, %ids: tensor<5xi64>", "tensor<5x4xf64>",
            "%e = tensor.empty() : tensor<5x4xf64>",
            R"(%z = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>],
                   iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<5xi64>) outs(%e : tensor<5x4xf64>) {
               ^bb0(%id: i64, %o: f64):
                 %row = arith.index_cast %id : i64 to index
                 %column = linalg.index 1 : index
                 %v = tensor.extract %x[%row, %column] : tensor<3x4xf64>
                 %r = arith.mulf %v, %v : f64
                 linalg.yield %r : f64
               } -> tensor<5x4xf64>)"),
    generic("conv_2d", "%x: tensor<1x2x5x5xf64>, %k: tensor<3x2x3x3xf64>, %i: tensor<1x3x2x2xf64>",
            "tensor<1x3x2x2xf64>", "",
            "%z = linalg.conv_2d_nchw_fchw {strides = dense<2> : tensor<2xi64>} ins(%x, %k : tensor<1x2x5x5xf64>, "
            "tensor<3x2x3x3xf64>) outs(%i : tensor<1x3x2x2xf64>) -> tensor<1x3x2x2xf64>"),
    generic("index", "%x: tensor<4xf64>", "tensor<4xf64>", "%e = tensor.empty() : tensor<4xf64>",
            R"(%z = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
                   iterator_types = ["parallel"]} ins(%x : tensor<4xf64>) outs(%e : tensor<4xf64>) {
               ^bb0(%a: f64, %o: f64):
                 %at = linalg.index 0 : index
                 %n = arith.index_cast %at : index to i64
                 %s = arith.sitofp %n : i64 to f64
                 %r = arith.mulf %a, %s : f64
                 linalg.yield %r : f64
               } -> tensor<4xf64>)"),
    // A loop that no operand of the adjoint would have by itself.
    generic("lost_loop", "%x: tensor<3xf64>, %y: tensor<4xf64>, %i: tensor<3xf64>", "tensor<3xf64>", "",
            R"(%z = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>,
                   affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
                   ins(%x, %y : tensor<3xf64>, tensor<4xf64>) outs(%i : tensor<3xf64>) {
               ^bb0(%a: f64, %b: f64, %o: f64):
                 %s = arith.addf %a, %b : f64
                 %r = arith.addf %o, %s : f64
                 linalg.yield %r : f64
               } -> tensor<3xf64>)"),
    generic("matmul", "%x: tensor<?x4xf64>, %y: tensor<4x5xf64>, %i: tensor<?x5xf64>", "tensor<?x5xf64>", "",
            "%z = linalg.matmul ins(%x, %y : tensor<?x4xf64>, tensor<4x5xf64>) outs(%i : tensor<?x5xf64>) "
            "-> tensor<?x5xf64>"),
    // The maximum and where it is, as Torch-MLIR writes it.
    generic("max_with_index", "%x: tensor<3x4xf64>", "tensor<3xf64>",
            "%e = tensor.empty() : tensor<3xf64> %ei = tensor.empty() : tensor<3xi64> %none = arith.constant 0 : i64 "
            "%i = linalg.fill ins(%zero : f64) outs(%e : tensor<3xf64>) -> tensor<3xf64> "
            "%ii = linalg.fill ins(%none : i64) outs(%ei : tensor<3xi64>) -> tensor<3xi64>",
            R"(%z, %at = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>,
                   affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
                   ins(%x : tensor<3x4xf64>) outs(%i, %ii : tensor<3xf64>, tensor<3xi64>) {
               ^bb0(%a: f64, %o: f64, %oi: i64):
                 %p = linalg.index 1 : index
                 %pi = arith.index_cast %p : index to i64
                 %r = arith.maximumf %a, %o : f64
                 %g = arith.cmpf ogt, %a, %o : f64
                 %ri = arith.select %g, %pi, %oi : i64
                 linalg.yield %r, %ri : f64, i64
               } -> (tensor<3xf64>, tensor<3xi64>))"),
    generic("pooling_max", "%x: tensor<1x2x4x4xf64>", "tensor<1x2x2x2xf64>",
            "%w = tensor.empty() : tensor<2x2xf64> %e = tensor.empty() : tensor<1x2x2x2xf64> "
            "%i = linalg.fill ins(%zero : f64) outs(%e : tensor<1x2x2x2xf64>) -> tensor<1x2x2x2xf64>",
            "%z = linalg.pooling_nchw_max {strides = dense<2> : tensor<2xi64>} ins(%x, %w : tensor<1x2x4x4xf64>, "
            "tensor<2x2xf64>) outs(%i : tensor<1x2x2x2xf64>) -> tensor<1x2x2x2xf64>"),
    // A sum that keeps its dimension, and a mean's divisor.
    generic("sum_keepdim", "%x: tensor<3x4xf64>", "tensor<3x1xf64>",
            "%four = arith.constant 4.0 : f64 %e = tensor.empty() : tensor<3x1xf64> "
            "%i = linalg.fill ins(%zero : f64) outs(%e : tensor<3x1xf64>) -> tensor<3x1xf64>",
            R"(%z = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, 0)>],
                   iterator_types = ["parallel", "reduction"]} ins(%x : tensor<3x4xf64>) outs(%i : tensor<3x1xf64>) {
               ^bb0(%a: f64, %o: f64):
                 %q = arith.divf %a, %four : f64
                 %s = arith.mulf %q, %q : f64
                 %r = arith.addf %s, %o : f64
                 linalg.yield %r : f64
               } -> tensor<3x1xf64>)"),
    // Read through a dimension of size 1.
    generic("read_broadcast", "%x: tensor<3x1xf64>, %y: tensor<3x4xf64>", "tensor<3x4xf64>",
            "%e = tensor.empty() : tensor<3x4xf64>",
            R"(%z = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, 0)>, affine_map<(i, j) -> (i, j)>,
                   affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
                   ins(%x, %y : tensor<3x1xf64>, tensor<3x4xf64>) outs(%e : tensor<3x4xf64>) {
               ^bb0(%a: f64, %b: f64, %o: f64):
                 %r = arith.mulf %a, %b : f64
                 linalg.yield %r : f64
               } -> tensor<3x4xf64>)"),
    generic("transpose", "%x: tensor<3x4xf64>", "tensor<4x3xf64>", "%e = tensor.empty() : tensor<4x3xf64>",
            "%z = linalg.transpose ins(%x : tensor<3x4xf64>) outs(%e : tensor<4x3xf64>) permutation = [1, 0]"),
};

const Case kTensors[] = {
    generic("cast", "%x: tensor<?x4xf64>", "tensor<3x4xf64>", "",
            "%z = tensor.cast %x : tensor<?x4xf64> to tensor<3x4xf64>"),
    generic("collapse_shape", "%x: tensor<?x4x5xf64>", "tensor<?x20xf64>", "",
            "%z = tensor.collapse_shape %x [[0], [1, 2]] : tensor<?x4x5xf64> into tensor<?x20xf64>"),
    generic("concat", "%x: tensor<3x?xf64>, %y: tensor<3x2xf64>", "tensor<3x?xf64>", "",
            "%z = tensor.concat dim(1) %x, %y, %x : (tensor<3x?xf64>, tensor<3x2xf64>, tensor<3x?xf64>) "
            "-> tensor<3x?xf64>"),
    generic(
        "expand_shape", "%x: tensor<6x4xf64>", "tensor<2x3x4xf64>", "",
        "%z = tensor.expand_shape %x [[0, 1], [2]] output_shape [2, 3, 4] : tensor<6x4xf64> into tensor<2x3x4xf64>"),
    generic("extract_slice", "%x: tensor<5x6xf64>", "tensor<3xf64>", "",
            "%z = tensor.extract_slice %x[1, 2] [3, 1] [1, 2] : tensor<5x6xf64> to tensor<3xf64>"),
    generic("insert_slice", "%x: tensor<2xf64>, %y: tensor<3x4xf64>", "tensor<3x4xf64>", "",
            "%z = tensor.insert_slice %x into %y[1, 1] [1, 2] [1, 1] : tensor<2xf64> into tensor<3x4xf64>"),
    generic("pad", "%x: tensor<3x4xf64>", "tensor<5x7xf64>", "",
            "%z = tensor.pad %x low[1, 2] high[1, 1] { ^bb0(%i: index, %j: index): tensor.yield %zero : f64 } "
            ": tensor<3x4xf64> to tensor<5x7xf64>"),
    generic("reshape", "%x: tensor<3x4xf64>", "tensor<12xf64>", "%s = arith.constant dense<12> : tensor<1xindex>",
            "%z = tensor.reshape %x(%s) : (tensor<3x4xf64>, tensor<1xindex>) -> tensor<12xf64>"),
    generic("jpq_embedding", "%ids: tensor<2x3xi64>, %w: tensor<3x4xf64>", "tensor<2x3x4xf64>", "",
            "%z = jpq.embedding %ids, %w : tensor<2x3xi64>, tensor<3x4xf64> -> tensor<2x3x4xf64>"),
    generic("scan", "%x: tensor<2x3xf64>", "tensor<2x3xf64>",
            "%e = tensor.empty() : tensor<2x3xf64> %a = arith.constant dense<0.0> : tensor<2xf64>",
            "%z, %l = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<2x3xf64>) "
            "outs(%e, %a : tensor<2x3xf64>, tensor<2xf64>) { ^bb0(%s: f64, %v: f64): %0 = arith.addf %s, %v : f64 "
            "tm_tensor.yield %0 : f64 } -> tensor<2x3xf64>, tensor<2xf64>"),
    generic("scan_exclusive", "%x: tensor<?xf64>, %e: tensor<?xf64>", "tensor<?xf64>",
            "%a = arith.constant dense<1.0> : tensor<f64>",
            "%z, %l = tm_tensor.scan dimension(0) inclusive(false) ins(%x : tensor<?xf64>) "
            "outs(%e, %a : tensor<?xf64>, tensor<f64>) { ^bb0(%s: f64, %v: f64): %0 = arith.addf %v, %s : f64 "
            "tm_tensor.yield %0 : f64 } -> tensor<?xf64>, tensor<f64>"),
    generic("sort", "%x: tensor<5x3xf64>, %y: tensor<5x3xf64>, %i: tensor<5x3xi64>", "tensor<5x3xf64>",
            "%e = tensor.empty() : tensor<5x3xf64>",
            "%s:3 = tm_tensor.sort dimension(0) outs(%x, %y, %i : tensor<5x3xf64>, tensor<5x3xf64>, tensor<5x3xi64>) { "
            "^bb0(%a: f64, %b: f64, %c: f64, %d: f64, %j: i64, %k: i64): %0 = arith.cmpf oge, %a, %b : f64 "
            "tm_tensor.yield %0 : i1 } -> tensor<5x3xf64>, tensor<5x3xf64>, tensor<5x3xi64> "
            "%z = linalg.mul ins(%s#0, %s#1 : tensor<5x3xf64>, tensor<5x3xf64>) outs(%e : tensor<5x3xf64>) "
            "-> tensor<5x3xf64>"),
    generic("jpq_reorder", "%x: tensor<2x?x4xf64>", "tensor<2x?x4xf64>",
            "%p = arith.constant dense<[[2], [0], [3], [1]]> : tensor<4x1xi16>",
            "%z = jpq.reorder %x by %p : tensor<2x?x4xf64>, tensor<4x1xi16>"),
    generic("jpq_reorder_inverse", "%x: tensor<4xf64>", "tensor<4xf64>",
            "%p = arith.constant dense<[[2], [0], [3], [1]]> : tensor<4x1xi16>",
            "%z = jpq.reorder inverse %x by %p : tensor<4xf64>, tensor<4x1xi16>"),
    generic("jpq_linear", "%x: tensor<2x3x4xf64>, %w: tensor<5x4xf64>", "tensor<2x3x5xf64>", "",
            "%z = jpq.linear %x, %w : tensor<2x3x4xf64>, tensor<5x4xf64> -> tensor<2x3x5xf64>"),
};

std::string getName(const testing::TestParamInfo<Case> &info) { return info.param.name; }
INSTANTIATE_TEST_SUITE_P(Scalar, AdjointTest, testing::ValuesIn(kScalars), getName);
INSTANTIATE_TEST_SUITE_P(Structured, AdjointTest, testing::ValuesIn(kStructured), getName);
INSTANTIATE_TEST_SUITE_P(Tensor, AdjointTest, testing::ValuesIn(kTensors), getName);
} // namespace
