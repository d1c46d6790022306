//===- TestCutGroups.cpp - Cutting channels is making them zero, or masking -===//

#include "TestPasses.h"
#include "jpq/Conversion/Passes.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/Cutting.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/Masking.h"
#include "jpq/Execution/InProcess/CompiledFunctions.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace jpq;

namespace {
/// The size that dynamic dimensions of arguments take.
constexpr int64_t kDynamicSize = 3;
/// Of the largest output, or of 1: sums of a few hundred terms in another order.
constexpr double kTolerance = 1e-5;

/// For each coupling group of the module (found by an earlier jpq-annotate-coupling): the model whose weights are zero
/// at a channel must compute what the model that is cut there does, whatever the weights are otherwise; if numbers pick
/// the group's channels, the model with a mask must. They are drawn at random, as are the inputs. A remark per group
/// that holds, an error for one that does not.
struct TestCutGroupsPass : PassWrapper<TestCutGroupsPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestCutGroupsPass)

  StringRef getArgument() const final { return "test-jpq-cut-groups"; }
  StringRef getDescription() const final {
    return "check that cutting channels and making them zero, or masking them, are the same";
  }

  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<arith::ArithDialect, linalg::LinalgDialect, math::MathDialect, tensor::TensorDialect>();
  }

  void runOnOperation() override {
    if (failed(check()))
      signalPassFailure();
  }

private:
  LogicalResult check();
  FailureOr<unsigned> addCut(CompiledFunctions &code, GroupOp group, int64_t pruned);
  LogicalResult compare(const CompiledFunctions &code, GroupOp group, int64_t pruned, unsigned cutFunction,
                        bool &changes);
  /// The values of `weight` when `cut` is made, with zeros, or without any change.
  enum class Change { Cut, Zeros, None };
  FailureOr<HostTensor> getValues(WeightOp weight, ArrayRef<float> values, const ChannelCut &cut, Change change);
  FailureOr<SmallVector<HostTensor>> call(const CompiledFunctions &code, unsigned number, Change change,
                                          const ChannelCut &cut);
  /// Calls the masked model, whose masks let those channels stay.
  FailureOr<SmallVector<HostTensor>> callMasked(const CompiledFunctions &code, const ChannelCut &cut);

  SmallVector<HostTensor> inputs;
  SmallVector<std::vector<float>> weights;
  /// The model with masks, and the number of its function; none if no group is picked.
  std::shared_ptr<MaskedModel> masked;
  unsigned maskedFunction = 0;
};
} // namespace

/// Numbers in (-1, 1), and (0.2, 1.2) for vectors (which may be variances); indices below 3.
static HostTensor draw(RankedTensorType type, std::mt19937 &generator) {
  SmallVector<int64_t> shape;
  for (int64_t size : type.getShape())
    shape.push_back(ShapedType::isDynamic(size) ? kDynamicSize : size);
  HostTensor tensor = HostTensor::create(*getHostElementType(type.getElementType()), shape);
  double lowest = type.getRank() == 1 ? 0.2 : -1;
  for (int64_t i = 0; i < tensor.getNumElements(); ++i) {
    if (type.getElementType().isF32())
      tensor.get<float>()[i] = std::uniform_real_distribution<float>(lowest, lowest == -1 ? 1 : 1.2)(generator);
    else if (type.getElementType().isInteger(64))
      tensor.get<int64_t>()[i] = generator() % 3;
    else
      tensor.get<int32_t>()[i] = generator() % 3;
  }
  return tensor;
}

/// Writes ops as others that models are compiled from.
static LogicalResult lowerToStructuredOps(ModuleOp module) {
  WalkResult result = module.walk([](linalg::SoftmaxOp softmax) -> WalkResult {
    IRRewriter rewriter(softmax);
    FailureOr<SmallVector<Value>> values = softmax.decomposeOperation(rewriter);
    if (failed(values))
      return softmax.emitError("does not decompose");
    rewriter.replaceOp(softmax, *values);
    return WalkResult::advance();
  });
  PassManager passes(module.getContext());
  passes.addNestedPass<func::FuncOp>(createJPQTMTensorToSCF());
  passes.addPass(createConvertElementwiseToLinalgPass());
  return failure(result.wasInterrupted() || failed(passes.run(module)));
}

/// Adds a function that takes the weights of `module` behind its arguments, in the module's order.
static unsigned addFunction(CompiledFunctions &code, ModuleOp module, func::FuncOp function) {
  auto callable = cast<func::FuncOp>(function->clone());
  code.getModule().push_back(callable);
  for (WeightOp weight : module.getOps<WeightOp>()) {
    unsigned number = callable.getNumArguments();
    (void)callable.insertArgument(number, weight.getType(), {}, weight.getLoc());
    callable.walk([&](GetWeightOp get) {
      if (get.getWeight() != weight.getSymName())
        return;
      get.getResult().replaceAllUsesWith(callable.getArgument(number));
      get.erase();
    });
  }
  return code.add(callable);
}

/// The channels of a group but `pruned`.
static SmallVector<int64_t> getOthers(GroupOp group, int64_t pruned) {
  SmallVector<int64_t> channels = llvm::to_vector(llvm::seq<int64_t>(0, group.getSize()));
  channels.erase(channels.begin() + pruned);
  return channels;
}

/// Equal functions are compiled once: only constants differ by which channel is pruned.
FailureOr<unsigned> TestCutGroupsPass::addCut(CompiledFunctions &code, GroupOp group, int64_t pruned) {
  OwningOpRef<ModuleOp> module = getOperation().clone();
  FailureOr<func::FuncOp> function = getForwardFunction(*module);
  GroupOp cutGroup = module->lookupSymbol<GroupOp>(group.getSymName());
  SmallVector<FunctionOpInterface> functions = getCoupledFunctions(*function);
  for (FunctionOpInterface coupled : functions)
    separateInits(coupled);
  CouplingAnalysis coupling(functions);
  SmallVector<WeightOp> members = getMembers(*module, cutGroup);
  FailureOr<int64_t> index = findGroup(coupling, cutGroup, members);
  if (failed(index))
    return failure();
  int64_t kept = group.getSize() - 1;
  for (FunctionOpInterface coupled : functions)
    if (failed(shrinkTypes(coupled, coupling, {{*index, getOthers(group, pruned)}})))
      return failure();
  for (WeightOp weight : members)
    weight.setType(weight.getLogicalType().clone(getCutShape(weight, GroupCut{cutGroup, kept})));
  module->walk(
      [&](GetWeightOp get) { get.getResult().setType(module->lookupSymbol<WeightOp>(get.getWeight()).getType()); });
  for (FunctionOpInterface coupled : functions)
    if (failed(verify(coupled)))
      return group.emitError("cutting it makes the function invalid");
  return addFunction(code, *module, *function);
}

FailureOr<HostTensor> TestCutGroupsPass::getValues(WeightOp weight, ArrayRef<float> values, const ChannelCut &cut,
                                                   Change change) {
  GroupOp group = cut.group;
  SmallVector<int64_t> shape;
  std::vector<float> changed(values);
  bool isMember = !getCoupledDimensions(weight, group).empty();
  if (isMember && change == Change::Cut) {
    auto selected = cutValues(weight, changed, cut, /*moment=*/nullptr, /*propagation=*/nullptr, shape);
    if (!selected)
      return weight.emitError() << llvm::toString(selected.takeError());
    changed = std::move(*selected);
  } else {
    llvm::append_range(shape, weight.getLogicalType().getShape());
  }
  if (isMember && change == Change::Zeros)
    for (unsigned dimension : getCutDimensions(weight, group)) {
      int64_t size = shape[dimension], inner = ShapedType::getNumElements(ArrayRef(shape).drop_front(dimension + 1));
      BitVector pruned(size, true);
      for (int64_t index : getKeptIndices(weight, dimension, cut))
        pruned.reset(index);
      for (auto [i, value] : llvm::enumerate(changed))
        if (pruned.test(i / inner % size))
          value = 0;
    }
  HostTensor tensor = HostTensor::create(ElementType::F32, shape);
  llvm::copy(changed, tensor.get<float>());
  return tensor;
}

FailureOr<SmallVector<HostTensor>> TestCutGroupsPass::call(const CompiledFunctions &code, unsigned number,
                                                           Change change, const ChannelCut &cut) {
  SmallVector<HostTensor> arguments(inputs);
  for (auto [weight, values] : llvm::zip_equal(getOperation().getOps<WeightOp>(), weights)) {
    FailureOr<HostTensor> tensor = getValues(weight, values, cut, change);
    if (failed(tensor))
      return failure();
    arguments.push_back(*tensor);
  }
  auto results = code.call(number, arguments);
  if (!results)
    return getOperation().emitError() << llvm::toString(results.takeError());
  return std::move(*results);
}

FailureOr<SmallVector<HostTensor>> TestCutGroupsPass::callMasked(const CompiledFunctions &code, const ChannelCut &cut) {
  llvm::StringMap<std::vector<float>> values;
  for (auto [weight, own] : llvm::zip_equal(getOperation().getOps<WeightOp>(), weights))
    values[WeightOp(weight).getSymName()] = own;
  for (GroupOp group : getOperation().getOps<GroupOp>())
    values[getMaskName(group)] =
        getMask(group, group == cut.group ? cut.channels : llvm::to_vector(llvm::seq<int64_t>(0, group.getSize())));
  SmallVector<HostTensor> arguments(inputs);
  for (WeightOp weight : masked->module->getOps<WeightOp>()) {
    FailureOr<HostTensor> tensor = getValues(weight, values[weight.getSymName()], cut, Change::None);
    if (failed(tensor))
      return failure();
    arguments.push_back(*tensor);
  }
  auto results = code.call(maskedFunction, arguments);
  if (!results)
    return getOperation().emitError() << llvm::toString(results.takeError());
  return std::move(*results);
}

LogicalResult TestCutGroupsPass::compare(const CompiledFunctions &code, GroupOp group, int64_t pruned,
                                         unsigned cutFunction, bool &changes) {
  ChannelCut others{group, getOthers(group, pruned)};
  auto zeroed = getPickedCount(group) > 0 ? callMasked(code, others) : call(code, 0, Change::Zeros, others);
  auto cut = call(code, cutFunction, Change::Cut, others);
  auto whole = call(code, 0, Change::None, others);
  if (failed(zeroed) || failed(cut) || failed(whole))
    return failure();
  for (auto [a, b, c] : llvm::zip_equal(*zeroed, *cut, *whole)) {
    if (a.shape != b.shape)
      return group.emitError("cutting it changes the shape of a result");
    double largest = 1, difference = 0;
    for (int64_t i = 0; i < a.getNumElements(); ++i) {
      double x = a.get<float>()[i], y = b.get<float>()[i];
      if (!std::isfinite(x) || !std::isfinite(y))
        return group.emitError() << "channel " << pruned << " leaves a result that is not finite";
      largest = std::max(largest, std::abs(x));
      difference = std::max(difference, std::abs(x - y));
      changes |= x != c.get<float>()[i];
    }
    if (difference > kTolerance * largest)
      return group.emitError() << "cutting channel " << pruned << " changes the result by " << difference;
  }
  return success();
}

LogicalResult TestCutGroupsPass::check() {
  ModuleOp module = getOperation();
  FailureOr<func::FuncOp> function = getForwardFunction(module);
  if (failed(function))
    return failure();
  std::mt19937 generator(11);
  inputs.clear();
  weights.clear();
  for (Type type : function->getArgumentTypes())
    inputs.push_back(draw(cast<RankedTensorType>(type), generator));
  for (WeightOp weight : module.getOps<WeightOp>()) {
    HostTensor values = draw(weight.getLogicalType(), generator);
    weights.emplace_back(values.get<float>(), values.get<float>() + values.getNumElements());
  }
  CompiledFunctions code(module.getLoc());
  addFunction(code, module, *function);
  if (llvm::any_of(module.getOps<GroupOp>(), [](GroupOp group) { return getPickedCount(group) > 0; })) {
    FailureOr<MaskedModel> created = MaskedModel::create(*function);
    if (failed(created))
      return failure();
    masked = std::make_shared<MaskedModel>(std::move(*created));
    maskedFunction = addFunction(code, *masked->module, masked->function);
  }
  // For each group the channels that are cut, and the functions without them.
  SmallVector<std::pair<GroupOp, SmallVector<std::pair<int64_t, unsigned>>>> cuts;
  for (GroupOp group : module.getOps<GroupOp>()) {
    auto &functions = cuts.emplace_back(group, SmallVector<std::pair<int64_t, unsigned>>()).second;
    int64_t size = group.getSize(), step = std::max<int64_t>(1, size / 4);
    for (int64_t pruned = 0; pruned < size; pruned += step) {
      FailureOr<unsigned> cut = addCut(code, group, pruned);
      if (failed(cut))
        return failure();
      functions.push_back({pruned, *cut});
    }
  }
  if (cuts.empty())
    return success();
  if (failed(lowerToStructuredOps(code.getModule())) || failed(code.compile()))
    return failure();
  for (auto &[group, functions] : cuts) {
    bool changes = false;
    for (auto [pruned, cut] : functions)
      if (failed(compare(code, group, pruned, cut, changes)))
        return failure();
    // Weights that do not matter would prove nothing.
    if (!changes)
      return group.emitError("none of its channels matters to the result");
    group.emitRemark() << "@" << group.getSymName() << ": cutting any of " << functions.size()
                       << " channels is the same as " << (getPickedCount(group) > 0 ? "leaving them out" : "zeros");
  }
  return success();
}

void jpq::test::registerTestCutGroupsPass() { PassRegistration<TestCutGroupsPass>(); }
