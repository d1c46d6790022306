//===- ProductKernel.cpp - Ways to multiply with stored weights -----------===//

#include "ProductKernel.h"
#include "Bench.h"
#include "CompiledProducts.h"
#include "jpq/Runtime/Runtime.h"
#include "jpq/Support/Progress.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include <map>

using namespace mlir;
using namespace jpq;
using namespace jpq::bench;

/// No cache holds more.
static constexpr int64_t kBeyondCaches = 256 << 20;

ProductKernel::~ProductKernel() = default;

/// Seconds of one call of `multiply`, the mean of as many as take a millisecond; the first, which may touch what was
/// never touched, is not counted.
static llvm::Expected<double> timeCalls(llvm::function_ref<llvm::Error()> multiply) {
  constexpr double kLeastSeconds = 1e-3;
  if (llvm::Error error = multiply())
    return std::move(error);
  int64_t count = 0;
  auto start = Clock::now();
  double seconds = 0;
  for (; seconds < kLeastSeconds; seconds = getSecondsSince(start), ++count)
    if (llvm::Error error = multiply())
      return std::move(error);
  return seconds / double(count);
}

namespace {
/// Generated code that reads weights as they are stored.
class PackedKernel : public ProductKernel {
public:
  PackedKernel(MLIRContext *context, int64_t tokens, int64_t weightCount)
      : context(context), tokens(tokens), weightCount(weightCount), slab(std::min(weightCount, kBeyondCaches)) {}

  std::optional<StoredProduct> getMeasured(const StoredProduct &product) const override {
    return isPackable(getType(product)) ? std::optional(product) : std::nullopt;
  }

  llvm::Error prepare(ArrayRef<StoredProduct> measured) override {
    // Kernels are shared by the shapes of a codec.
    std::map<std::string, std::vector<const StoredProduct *>> byCodec;
    for (const StoredProduct &product : measured)
      byCodec[product.codec].push_back(&product);
    Progress progress("compiling", byCodec.size());
    for (const auto &[codec, shapes] : byCodec) {
      auto code = std::make_shared<CompiledProducts>(context);
      for (const StoredProduct *product : shapes)
        compiled[getKey(*product)] = {code, code->add(getType(*product), tokens)};
      if (llvm::Error error = code->compile())
        return error;
      progress.advance();
    }
    return llvm::Error::success();
  }

  llvm::Expected<double> measure(const StoredProduct &product) override {
    const auto &[code, number] = compiled.at(getKey(product));
    const double share = double(code->getBytes(number)) / double(product.out * product.in);
    const auto within = std::min(kBeyondCaches, int64_t(share * double(weightCount)));
    return timeCalls([&code = code, number = number, within, this] { return code->run(number, slab, within); });
  }

private:
  using Key = std::tuple<std::string, int64_t, int64_t>;
  static Key getKey(const StoredProduct &product) { return {product.codec, product.out, product.in}; }
  StoredTensorType getType(const StoredProduct &product) const {
    auto logical = RankedTensorType::get({product.out, product.in}, Float32Type::get(context));
    return StoredTensorType::get(context, logical, parseAttribute(product.codec, context));
  }

  MLIRContext *context;
  int64_t tokens, weightCount;
  WeightSlab slab;
  std::map<Key, std::pair<std::shared_ptr<CompiledProducts>, unsigned>> compiled;
};

/// Rotations of what products with packed weights give.
class RotationKernel : public ProductKernel {
public:
  RotationKernel(MLIRContext *context, int64_t tokens)
      : context(context), tokens(tokens), code(UnknownLoc::get(context)) {}

  std::optional<StoredProduct> getMeasured(const StoredProduct &product) const override {
    return product.codec == kRotationCodec ? std::optional(product) : std::nullopt;
  }

  llvm::Error prepare(ArrayRef<StoredProduct> measured) override {
    for (const StoredProduct &product : measured)
      numbers[product.out] = code.add(createFunction(product.out));
    if (!measured.empty() && failed(code.compile()))
      return llvm::createStringError("rotations cannot be compiled");
    return llvm::Error::success();
  }

  llvm::Expected<double> measure(const StoredProduct &product) override {
    HostTensor input = HostTensor::create(ElementType::F32, {tokens, product.out});
    std::fill_n(input.get<float>(), input.getNumElements(), 0.5f);
    llvm::Expected<double> seconds = timeCalls([&]() -> llvm::Error {
      auto result = code.call(numbers.at(product.out), input);
      return result ? llvm::Error::success() : result.takeError();
    });
    return seconds ? llvm::Expected<double>(*seconds / kRotations) : seconds.takeError();
  }

private:
  /// One behind the other in each call, so that calling does not count.
  static constexpr int64_t kRotations = 16;

  func::FuncOp createFunction(int64_t channels) {
    ImplicitLocOpBuilder builder(UnknownLoc::get(context), context);
    builder.setInsertionPointToEnd(code.getModule().getBody());
    auto type = RankedTensorType::get({tokens, channels}, builder.getF32Type());
    auto function = func::FuncOp::create(builder, "rotations", builder.getFunctionType(type, type));
    builder.setInsertionPointToStart(function.addEntryBlock());
    Value value = function.getArgument(0);
    auto rotation = HadamardAttr::choose(context, channels, /*seed=*/0);
    for (int64_t i = 0; i < kRotations; ++i)
      value = RotateOp::create(builder, value, rotation, /*inverse=*/true);
    func::ReturnOp::create(builder, value);
    return function;
  }

  MLIRContext *context;
  int64_t tokens;
  CompiledFunctions code;
  /// By the number of channels.
  std::map<int64_t, unsigned> numbers;
};

/// The runtime's product of f32 matrices: weights that have no packed form are unpacked when they are first used.
class DenseKernel : public ProductKernel {
public:
  DenseKernel(int64_t tokens, int64_t weightCount)
      : tokens(tokens), weights(std::min(weightCount, kBeyondCaches / int64_t(sizeof(float))), 0.25f) {}

  std::optional<StoredProduct> getMeasured(const StoredProduct &product) const override {
    return StoredProduct{"#jpq.dense<f32>", product.out, product.in};
  }

  llvm::Error prepare(ArrayRef<StoredProduct> measured) override { return llvm::Error::success(); }

  llvm::Expected<double> measure(const StoredProduct &product) override {
    const int64_t size = product.out * product.in;
    if (int64_t(weights.size()) < size)
      weights.resize(size, 0.25f);
    inputs.resize(tokens * product.in, 0.5f);
    outputs.resize(tokens * product.out);
    return timeCalls([&] {
      multiply(product);
      return llvm::Error::success();
    });
  }

private:
  void multiply(const StoredProduct &product) {
    const int64_t size = product.out * product.in;
    if (next + size > int64_t(weights.size()))
      next = 0;
    jpq_sgemm(tokens, product.out, product.in, inputs.data(), product.in, 1, weights.data() + next, product.in, 1,
              outputs.data(), product.out, 1, /*accumulate=*/0);
    next += size;
  }

  int64_t tokens, next = 0;
  std::vector<float> weights, inputs, outputs;
};
} // namespace

std::vector<std::unique_ptr<ProductKernel>> bench::createKernels(MLIRContext *context, int64_t tokens,
                                                                 int64_t weightCount) {
  std::vector<std::unique_ptr<ProductKernel>> kernels;
  kernels.push_back(std::make_unique<RotationKernel>(context, tokens));
  kernels.push_back(std::make_unique<PackedKernel>(context, tokens, weightCount));
  kernels.push_back(std::make_unique<DenseKernel>(tokens, weightCount));
  return kernels;
}
