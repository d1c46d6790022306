//===- CostTableBench.cpp - Measures what products take -------------------===//
//
// Which products: those that the plans of the model lead to. A model without plans gets those that jpq-annotate-error
// would give it with its usual menu, rotated rows too, without harms. Of the many sizes that pruning leaves, some are
// measured: tables interpolate.
//
//===----------------------------------------------------------------------===//

#include "Bench.h"
#include "CommandLine.h"
#include "Machine.h"
#include "ProductKernel.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/Transforms/Effort.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/PlanTargets.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Support/OutputFile.h"
#include "jpq/Support/Progress.h"
#include "jpq/Support/Threads.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include <map>
#include <set>

using namespace mlir;
using namespace jpq;
using namespace jpq::bench;

/// Gives the model the plans that it would be given, all harms zero.
static LogicalResult addPlans(func::FuncOp function) {
  auto module = function->getParentOfType<ModuleOp>();
  PassManager passes(module.getContext());
  JPQAnnotateCouplingOptions options;
  options.reportUnknown = false;
  passes.addPass(createJPQAnnotateCoupling(options));
  if (failed(passes.run(module)))
    return failure();
  FailureOr<std::unique_ptr<ModelRunner>> runner = createModelRunner(function);
  if (failed(runner))
    return failure();
  // Efforts differ in the windows of trellis codes.
  OptionMenu menu, finer;
  menu.rotation = finer.rotation = RotatedOffer::Also;
  menu.trellisWindow = llvm::cantFail(Effort::parse("fast")).trellisWindow;
  finer.trellisWindow = llvm::cantFail(Effort::parse("best")).trellisWindow;
  auto targetsOfMenu = findPlanTargets(module, function, **runner, menu);
  for (auto [targets, others] : llvm::zip_equal(targetsOfMenu, findPlanTargets(module, function, **runner, finer)))
    for (auto [target, other] : llvm::zip_equal(targets, others)) {
      for (Attribute option : other.options)
        if (!llvm::is_contained(target.options, option))
          target.options.push_back(option);
      // A group's plan says how many channels stay; the order says which, and no time depends on it.
      if (GroupOp group = target.group)
        group.setOrder(llvm::to_vector(llvm::seq<int64_t>(0, group.getSize())));
      if (failed(setPlan(target, SmallVector<double>(target.options.size(), 0.0))))
        return failure();
    }
  return success();
}

static bool hasPlans(ModuleOp module) {
  return llvm::any_of(module.getOps<WeightOp>(), [](WeightOp weight) { return bool(weight.getPlanAttr()); });
}

/// Leaves out products whose time tables interpolate well. Of each codec those stay whose shape is that of a whole
/// weight (of rotations, those of its rows), and so many others that each has at most twice the weights of the one
/// before, where there are such.
static std::vector<StoredProduct> thinOut(ArrayRef<StoredProduct> products, ModuleOp module) {
  std::set<std::pair<int64_t, int64_t>> wholeShapes;
  for (WeightOp weight : module.getOps<WeightOp>())
    if (RankedTensorType type = weight.getLogicalType(); type.getRank() == 2)
      wholeShapes.insert({{type.getDimSize(0), type.getDimSize(1)}, {type.getDimSize(0), 1}});
  auto getSize = [](const StoredProduct &product) { return product.out * product.in; };
  std::map<std::string, std::vector<StoredProduct>> byCodec;
  for (const StoredProduct &product : products)
    byCodec[product.codec].push_back(product);
  std::vector<StoredProduct> kept;
  for (std::vector<StoredProduct> &all : llvm::make_second_range(byCodec)) {
    llvm::sort(all, [&](const auto &a, const auto &b) {
      return std::make_pair(getSize(a), a.out) < std::make_pair(getSize(b), b.out);
    });
    int64_t last = 0;
    for (auto [i, product] : llvm::enumerate(all)) {
      const bool isWhole = wholeShapes.contains({product.out, product.in});
      if (!isWhole && i + 1 < all.size() && getSize(all[i + 1]) <= 2 * last)
        continue;
      kept.push_back(product);
      last = getSize(product);
    }
  }
  return kept;
}

static FailureOr<std::vector<StoredProduct>> findProducts(ModuleOp module) {
  FailureOr<func::FuncOp> function = getForwardFunction(module);
  if (failed(function) || (!hasPlans(module) && failed(addPlans(*function))))
    return failure();
  FailureOr<SmallVector<CompressionUnit>> units = getCompressionUnits(module);
  if (failed(units))
    return failure();
  return thinOut(collectProducts(*function, *units), module);
}

/// How many weights the model has.
static int64_t countWeights(ModuleOp module) {
  int64_t count = 0;
  for (WeightOp weight : module.getOps<WeightOp>())
    count += weight.getLogicalType().getNumElements();
  return count;
}

namespace {
/// A product and the kernel that computes it.
struct Measurement {
  ProductKernel *kernel;
  StoredProduct product;
  std::vector<double> seconds;
};
/// By kernel, codec and shape.
using MeasurementKey = std::tuple<ProductKernel *, std::string, int64_t, int64_t>;
} // namespace

/// The preferred kernel for `product`, with the product that stands for it.
static llvm::Expected<Measurement> chooseKernel(ArrayRef<std::unique_ptr<ProductKernel>> kernels,
                                                const StoredProduct &product) {
  for (const std::unique_ptr<ProductKernel> &kernel : kernels)
    if (std::optional<StoredProduct> measured = kernel->getMeasured(product))
      return Measurement{kernel.get(), *measured, {}};
  return llvm::createStringError("nothing multiplies weights stored as " + product.codec);
}

static llvm::Expected<CostTable> measure(ArrayRef<StoredProduct> products,
                                         ArrayRef<std::unique_ptr<ProductKernel>> kernels, int64_t tokens,
                                         int64_t repetitions) {
  std::map<MeasurementKey, Measurement> measurements;
  SmallVector<const Measurement *> standsFor;
  for (const StoredProduct &product : products) {
    llvm::Expected<Measurement> chosen = chooseKernel(kernels, product);
    if (!chosen)
      return chosen.takeError();
    MeasurementKey key{chosen->kernel, chosen->product.codec, chosen->product.out, chosen->product.in};
    standsFor.push_back(&measurements.try_emplace(key, std::move(*chosen)).first->second);
  }
  for (const std::unique_ptr<ProductKernel> &kernel : kernels) {
    std::vector<StoredProduct> own;
    for (const Measurement &measurement : llvm::make_second_range(measurements))
      if (measurement.kernel == kernel.get())
        own.push_back(measurement.product);
    if (llvm::Error error = kernel->prepare(own))
      return std::move(error);
  }
  // Interleaved, so that what disturbs the machine for a while disturbs few repetitions of each.
  Progress progress("measuring", repetitions * measurements.size());
  for (int64_t round = 0; round < repetitions; ++round)
    for (Measurement &measurement : llvm::make_second_range(measurements)) {
      llvm::Expected<double> seconds = measurement.kernel->measure(measurement.product);
      if (!seconds)
        return seconds.takeError();
      measurement.seconds.push_back(*seconds);
      progress.advance();
    }
  CostTable table({getProcessorName(), getDate(), getToolVersion(), getDotProductName(), getThreadCount()}, tokens);
  for (auto [product, measurement] : llvm::zip_equal(products, standsFor))
    if (llvm::Error error = table.add({product.out, product.in, product.codec, getMedian(measurement->seconds) * 1e9}))
      return std::move(error);
  return table;
}

llvm::Error bench::benchCosts(StringRef model, StringRef path, int64_t tokens, int64_t repetitions) {
  if (llvm::Error error = checkWritable(path))
    return error;
  FailureOr<Session> loaded = loadPrepared(model);
  if (failed(loaded))
    return llvm::createStringError("%s: cannot be read", model.str().c_str());
  FailureOr<std::vector<StoredProduct>> products = findProducts(loaded->getModule());
  if (failed(products))
    return llvm::createStringError("%s: has no products to measure", model.str().c_str());
  auto kernels = createKernels(loaded->getContext(), tokens, countWeights(loaded->getModule()));
  llvm::Expected<CostTable> table = measure(*products, kernels, tokens, repetitions);
  if (!table)
    return table.takeError();
  return llvm::writeToOutput(path, [&](llvm::raw_ostream &stream) {
    stream << llvm::formatv("{0:2}\n", table->toJSON());
    return llvm::Error::success();
  });
}
