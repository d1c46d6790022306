//===- DecodeBench.cpp - How fast a model continues texts -----------------===//

#include "DecodeBench.h"
#include "Bench.h"
#include "CommandLine.h"
#include "jpq/Analysis/Stages.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Execution/InProcess/CompiledFunctions.h"
#include "jpq/Execution/InProcess/Generator.h"
#include "jpq/Execution/StepFunction.h"
#include "jpq/Support/Threads.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/Support/CheckedArithmetic.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace jpq;
using namespace jpq::bench;

namespace {
/// The products of a function with weights for one token, stage by stage, on activations that are always the same:
/// what a step would take if there were nothing else.
class Products {
public:
  static llvm::Expected<Products> create(func::FuncOp function);
  llvm::Error run() const;

private:
  struct Stage {
    unsigned function;
    SmallVector<HostTensor> arguments;
  };
  std::unique_ptr<CompiledFunctions> code;
  SmallVector<Stage> stages;
  /// Weights that are multiplied as floats.
  std::vector<std::unique_ptr<std::vector<float>>> values;

  llvm::Error appendWeight(WeightOp weight, bool isPacked, SmallVectorImpl<HostTensor> &arguments);
};
} // namespace

/// Borrowed bytes of a weight; compiled code knows the element type.
static HostTensor borrow(ArrayRef<int64_t> shape, const void *data) {
  HostTensor tensor;
  llvm::append_range(tensor.shape, shape);
  tensor.data =
      std::shared_ptr<uint8_t>(std::shared_ptr<void>(), const_cast<uint8_t *>(reinterpret_cast<const uint8_t *>(data)));
  return tensor;
}

llvm::Error Products::appendWeight(WeightOp weight, bool isPacked, SmallVectorImpl<HostTensor> &arguments) {
  if (!isPacked) {
    FailureOr<std::vector<float>> loaded = loadValues(weight);
    if (failed(loaded))
      return llvm::createStringError("cannot load weight '%s'", weight.getSymName().str().c_str());
    values.push_back(std::make_unique<std::vector<float>>(std::move(*loaded)));
    arguments.push_back(borrow(weight.getLogicalType().getShape(), values.back()->data()));
    return llvm::Error::success();
  }
  FailureOr<StoredBytes> components = loadComponents(weight);
  if (failed(components))
    return llvm::createStringError("cannot load weight '%s'", weight.getSymName().str().c_str());
  for (const StoredComponent &component : getStoredForm(weight.getType()).getComponents())
    arguments.push_back(borrow(component.shape, components->get(component.name).data()));
  return llvm::Error::success();
}

/// One row of activations for a linear.
static RankedTensorType getRowType(RankedTensorType type) {
  SmallVector<int64_t> shape(type.getRank(), 1);
  shape.back() = type.getShape().back();
  return type.clone(shape);
}

/// A function of the linears of `stage`: one argument per distinct input, then those of the stage from `weights` on.
/// Null if the stage has no linear.
static func::FuncOp extractLinears(func::FuncOp stage, unsigned weights) {
  SmallVector<LinearOp> linears(stage.getOps<LinearOp>());
  if (linears.empty())
    return nullptr;
  llvm::SetVector<Value> inputs;
  for (LinearOp linear : linears)
    inputs.insert(linear.getInput());
  SmallVector<Type> types, results;
  for (Value input : inputs)
    types.push_back(getRowType(cast<RankedTensorType>(input.getType())));
  llvm::append_range(types, stage.getArgumentTypes().drop_front(weights));
  for (LinearOp linear : linears)
    results.push_back(getRowType(linear.getType()));
  OpBuilder builder(stage);
  auto function = func::FuncOp::create(builder, stage.getLoc(), "products", builder.getFunctionType(types, results));
  Block *body = function.addEntryBlock();
  builder.setInsertionPointToStart(body);
  IRMapping mapping;
  for (auto [number, input] : llvm::enumerate(inputs))
    mapping.map(input, body->getArgument(number));
  for (BlockArgument weight : stage.getArguments().drop_front(weights))
    mapping.map(weight, body->getArgument(inputs.size() + weight.getArgNumber() - weights));
  SmallVector<Value> returned;
  for (auto [linear, type] : llvm::zip_equal(linears, results)) {
    if (Operation *bytes = linear.getWeight().getDefiningOp(); bytes && !mapping.contains(linear.getWeight()))
      builder.clone(*bytes, mapping);
    returned.push_back(LinearOp::create(builder, linear.getLoc(), type, mapping.lookup(linear.getInput()),
                                        mapping.lookup(linear.getWeight())));
  }
  func::ReturnOp::create(builder, stage.getLoc(), returned);
  return function;
}

llvm::Expected<Products> Products::create(func::FuncOp function) {
  Products products;
  products.code = std::make_unique<CompiledFunctions>(function.getLoc());
  StageAnalysis analysis(function);
  for (auto [index, stage] : llvm::enumerate(analysis.getStages())) {
    func::FuncOp outlined = analysis.outline(index, products.code->getModule(), "stage");
    func::FuncOp linears = extractLinears(outlined, stage.inputs.size());
    outlined.erase();
    if (!linears)
      continue;
    SmallVector<HostTensor> arguments;
    for (Type type : linears.getArgumentTypes())
      if (auto tensor = cast<RankedTensorType>(type); tensor.getRank() == 3) {
        HostTensor &row = arguments.emplace_back(HostTensor::create(ElementType::F32, tensor.getShape()));
        for (int64_t i = 0, e = row.getNumElements(); i < e; ++i)
          row.get<float>()[i] = float(i % 17) - 8;
      }
    for (StringRef name : stage.weights)
      if (llvm::Error error = products.appendWeight(
              SymbolTable::lookupNearestSymbolFrom<WeightOp>(function, StringAttr::get(function.getContext(), name)),
              analysis.isReadPacked(name), arguments))
        return std::move(error);
    products.stages.push_back({products.code->add(linears), std::move(arguments)});
  }
  if (failed(products.code->compile()))
    return llvm::createStringError("the model's products cannot be compiled");
  return std::move(products);
}

llvm::Error Products::run() const {
  for (const Stage &stage : stages)
    if (auto results = code->call(stage.function, stage.arguments); !results)
      return results.takeError();
  return llvm::Error::success();
}

namespace {
/// What was measured, in seconds: all `context` tokens at once, one token, and its products.
struct DecodeTimes {
  std::vector<double> prefill, step, products;
};
} // namespace

static llvm::Expected<DecodeTimes> measure(Generator &generator, const Products &products, int64_t vocabulary,
                                           int64_t tokens, int64_t context, int64_t repetitions) {
  auto draw = [&](int64_t count) {
    HostTensor ids = HostTensor::create(ElementType::I32, {1, count});
    for (int64_t i = 0; i < count; ++i)
      ids.get<int32_t>()[i] = (i + 1) * 7919 % vocabulary;
    return ids;
  };
  HostTensor prompt = draw(context), one = draw(1);
  DecodeTimes times;
  auto time = [&](std::vector<double> &seconds, bool counts, auto run) -> llvm::Error {
    Clock::time_point start = Clock::now();
    if (llvm::Error error = run())
      return error;
    if (counts)
      seconds.push_back(getSecondsSince(start));
    return llvm::Error::success();
  };
  auto feed = [&](const HostTensor &ids) { return generator.feed(ids).takeError(); };
  // The first round warms up.
  for (int64_t round = 0; round <= repetitions; ++round) {
    generator.rewind(0);
    if (llvm::Error error = time(times.prefill, round > 0, [&] { return feed(prompt); }))
      return std::move(error);
    for (int64_t token = 0; token < tokens; ++token)
      if (llvm::Error error = time(times.step, round > 0, [&] { return feed(one); }))
        return std::move(error);
    for (int64_t token = 0; token < tokens; ++token)
      if (llvm::Error error = time(times.products, round > 0, [&] { return products.run(); }))
        return std::move(error);
  }
  return std::move(times);
}

llvm::Error bench::benchDecoding(StringRef model, int64_t tokens, int64_t context, int64_t repetitions, bool json) {
  FailureOr<Session> loaded = loadPrepared(model);
  if (failed(loaded))
    return llvm::createStringError("%s: cannot be read", model.str().c_str());
  func::FuncOp function = findStepFunction(loaded->getModule());
  if (!function)
    return llvm::createStringError("%s: has no function 'step' with states (import the model again)",
                                   model.str().c_str());
  std::optional<int64_t> capacity = llvm::checkedAdd(context, tokens);
  if (!capacity)
    return llvm::createStringError("--decode=%lld behind --context=%lld are more tokens than can be counted",
                                   (long long)tokens, (long long)context);
  FailureOr<Generator> generator = Generator::create(function, /*batch=*/1, *capacity);
  if (failed(generator))
    return llvm::createStringError("%s: cannot be run", model.str().c_str());
  llvm::Expected<Products> products = Products::create(function);
  if (!products)
    return products.takeError();
  int64_t vocabulary = cast<RankedTensorType>(function.getResultTypes().front()).getShape().back();
  auto times = measure(*generator, *products, vocabulary, tokens, context, repetitions);
  if (!times)
    return times.takeError();

  double prefill = getMedian(times->prefill), step = getMedian(times->step), product = getMedian(times->products);
  double share = std::max(0.0, 1 - product / step);
  if (json) {
    llvm::json::Object object{{"threads", int64_t(getThreadCount())},
                              {"context", context},
                              {"prefill_tokens_per_second", double(context) / prefill},
                              {"decode_tokens_per_second", 1 / step},
                              {"decode_seconds", step},
                              {"product_seconds", product},
                              {"share_beside_products", share}};
    llvm::outs() << llvm::formatv("{0}", llvm::json::Value(std::move(object))) << "\n";
    return llvm::Error::success();
  }
  llvm::outs() << llvm::format("threads         %u\n", getThreadCount())
               << llvm::format("prefill         %.0f tokens/s (%lld tokens at once)\n", double(context) / prefill,
                               (long long)context)
               << llvm::format("decode          %.1f tokens/s, %.3f ms per token behind %lld\n", 1 / step, 1e3 * step,
                               (long long)context)
               << llvm::format("its products    %.3f ms\n", 1e3 * product)
               << llvm::format("everything else %.1f %% (attention, norms, rotary embedding, calls)\n", 100 * share);
  return llvm::Error::success();
}
