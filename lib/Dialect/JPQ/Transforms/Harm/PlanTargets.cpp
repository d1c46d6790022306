//===- PlanTargets.cpp - What gets a plan ---------------------------------===//

#include "jpq/Dialect/JPQ/Transforms/Harm/PlanTargets.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/Cutting.h"
#include "jpq/Numerics/Reconstruction.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace jpq;

Operation *PlanTarget::getOp() const {
  return weight ? WeightOp(weight).getOperation() : GroupOp(group).getOperation();
}

PlanAttr PlanTarget::getPlan() const { return weight ? WeightOp(weight).getPlanAttr() : GroupOp(group).getPlanAttr(); }

/// Weights that cannot be stored otherwise, with the reasons.
using Obstacles = llvm::MapVector<WeightOp, std::string>;

/// Why a weight cannot be stored otherwise than it is, as far as one read of it shows; empty if nothing speaks against.
static std::string findObstacle(WeightOp weight, GetWeightOp get) {
  std::string reason;
  llvm::raw_string_ostream text(reason);
  RankedTensorType logical = weight.getLogicalType();
  if (logical.getRank() != 2)
    text << "it has " << logical.getRank() << " dimensions, and is no matrix";
  else if (!logical.getElementType().isF32())
    text << "it is computed with in " << logical.getElementType() << ", not in f32";
  else if (auto other = llvm::find_if_not(get->getUsers(), llvm::IsaPred<LinearOp, EmbeddingOp, UnpackOp>);
           other != get->user_end())
    text << "'" << other->getName() << "' reads it";
  return reason;
}

static Obstacles findObstacles(ModuleOp module) {
  SymbolTable symbols(module);
  Obstacles obstacles;
  module.walk([&](GetWeightOp get) {
    auto weight = symbols.lookup<WeightOp>(get.getWeight());
    if (std::string reason = findObstacle(weight, get); !reason.empty())
      obstacles.insert({weight, std::move(reason)});
  });
  return obstacles;
}

/// The matrices of the function that `reading` knows that nothing reads but products, lookups and jpq.unpack, in other
/// functions (a step function), too.
static DenseSet<WeightOp> findMatrices(ModuleOp module, const WeightStages &reading) {
  DenseSet<WeightOp> found;
  Obstacles obstacles = findObstacles(module);
  for (WeightOp weight : module.getOps<WeightOp>())
    if (!obstacles.contains(weight) && !reading.getStagesOf(weight.getSymName()).empty())
      found.insert(weight);
  return found;
}

llvm::Error jpq::checkKeptWidths(ModuleOp module, const OptionMenu &menu) {
  constexpr size_t kShown = 8;
  if (menu.kept.empty())
    return llvm::Error::success();
  Obstacles obstacles = findObstacles(module);
  llvm::SetVector<StringRef> names;
  for (WeightOp weight : module.getOps<WeightOp>())
    if (weight.getLogicalType().getRank() == 2 && !obstacles.contains(weight))
      names.insert(weight.getModelName());
  for (const KeptWidth &width : menu.kept)
    if (llvm::none_of(names, [&](StringRef name) { return width.pattern.match(name); })) {
      std::string shown = llvm::join(names.getArrayRef().take_front(kShown), ", ");
      return llvm::createStringError("keep=%s: no weight that can be stored otherwise has such a name; there are %zu: "
                                     "%s%s",
                                     width.text.c_str(), names.size(), shown.c_str(),
                                     names.size() > kShown ? ", ..." : "");
    }
  return llvm::Error::success();
}

LogicalResult jpq::failWithoutPlans(ModuleOp module) {
  constexpr size_t kShown = 8;
  if (module.getOps<WeightOp>().empty())
    return module.emitError("has no weights that could be stored otherwise (jpq-outline-weights makes weights of "
                            "constants)");
  Obstacles obstacles = findObstacles(module);
  WalkResult matrix = module.walk([&](GetWeightOp get) {
    auto weight = SymbolTable::lookupNearestSymbolFrom<WeightOp>(module, get.getWeightAttr());
    return obstacles.contains(weight) ? WalkResult::advance() : WalkResult::interrupt();
  });
  if (matrix.wasInterrupted() || obstacles.empty())
    return module.emitError("no weight has a plan to choose from (run jpq-annotate-error first)");
  InFlightDiagnostic diagnostic = module.emitError("no weight can be stored otherwise than it is: that takes matrices "
                                                   "of f32, f16 or bf16 that are multiplied or looked up");
  // Biases and norms are small, and never stored otherwise.
  obstacles.remove_if([](auto &entry) { return WeightOp(entry.first).getLogicalType().getRank() < 2; });
  for (auto &[weight, reason] : obstacles.getArrayRef().take_front(kShown))
    diagnostic.attachNote(WeightOp(weight).getLoc())
        << "weight @" << WeightOp(weight).getSymName() << " stays as it is: " << reason;
  if (obstacles.size() > kShown)
    diagnostic.attachNote() << "so do " << obstacles.size() - kShown << " others";
  return diagnostic;
}

bool jpq::isUnpacked(WeightOp weight) {
  WalkResult found = weight->getParentOfType<ModuleOp>().walk([&](UnpackOp unpack) {
    auto get = unpack.getInput().getDefiningOp<GetWeightOp>();
    return get && get.getWeight() == weight.getSymName() ? WalkResult::interrupt() : WalkResult::advance();
  });
  return found.wasInterrupted();
}

/// The weights of which rows are looked up.
static llvm::StringSet<> findLookedUp(ModuleOp module) {
  llvm::StringSet<> names;
  module.walk([&](GetWeightOp get) {
    if (llvm::any_of(get->getUsers(), llvm::IsaPred<EmbeddingOp>))
      names.insert(get.getWeight());
  });
  return names;
}

std::vector<SmallVector<PlanTarget>> jpq::findPlanTargets(ModuleOp module, func::FuncOp function,
                                                          const WeightStages &reading, const OptionMenu &menu) {
  std::vector<SmallVector<PlanTarget>> targets(reading.getStageCount());
  DenseSet<WeightOp> matrices = findMatrices(module, reading);
  llvm::StringSet<> lookedUp = findLookedUp(module);
  for (WeightOp weight : module.getOps<WeightOp>()) {
    if (!matrices.contains(weight))
      continue;
    PlanTarget &target = targets[reading.getStagesOf(weight.getSymName()).back()].emplace_back();
    target.weight = weight;
    target.matrices = {weight};
    target.lookedUp = lookedUp.contains(weight.getSymName());
    target.options = menu.offerRows(
        menu.getOptions(module.getContext(), weight.getModelName(), weight.getLogicalType().getDimSize(1)),
        target.lookedUp);
  }
  if (!menu.prune)
    return targets;

  DenseSet<WeightOp> taken;
  for (GroupOp group : module.getOps<GroupOp>()) {
    // What zeros do is not what leaving out does.
    if (getPickedCount(group) > 0)
      continue;
    PlanTarget target;
    target.group = group;
    SmallVector<WeightOp> members;
    std::optional<unsigned> stage;
    bool isLocal = true;
    for (WeightOp weight : module.getOps<WeightOp>()) {
      if (getCoupledDimensions(weight, group).empty())
        continue;
      members.push_back(weight);
      isLocal &= !menu.isKept(weight.getModelName());
      ArrayRef<unsigned> stages = reading.getStagesOf(weight.getSymName());
      isLocal &= stages.size() == 1 && (!stage || *stage == stages.front()) && !taken.contains(weight);
      if (!stages.empty())
        stage = stages.front();
      if (getFoldableColumns(weight, group) && matrices.contains(weight))
        target.matrices.push_back(weight);
    }
    if (!isLocal || !stage || target.matrices.empty() || *stage + 1 == reading.getStageCount())
      continue;
    taken.insert(members.begin(), members.end());
    for (int64_t kept : menu.getKeptCounts(group.getSize()))
      target.options.push_back(ChannelsAttr::get(module.getContext(), kept));
    targets[*stage].push_back(std::move(target));
  }
  return targets;
}

std::vector<PlanTarget> jpq::findPlannedTargets(ModuleOp module, func::FuncOp function, const WeightStages &stages) {
  std::vector<PlanTarget> planned;
  OptionMenu any;
  any.widths = {16};
  any.groupSizes = {64};
  for (auto &stage : findPlanTargets(module, function, stages, any))
    for (PlanTarget &target : stage)
      if (PlanAttr plan = target.getPlan()) {
        target.options.assign(plan.getOptions().begin(), plan.getOptions().end());
        planned.push_back(std::move(target));
      }
  return planned;
}

/// The sum of squares of every block of `extent` columns: what a block adds to a product with white noise.
static llvm::Expected<std::vector<double>> sumSquares(ConstMatrix matrix, int64_t extent) {
  std::vector<double> sums(matrix.columns / extent, 0);
  for (int64_t row = 0; row < matrix.rows; ++row)
    for (int64_t column = 0; column < matrix.columns; ++column)
      sums[column / extent] += double(matrix.row(row)[column]) * matrix.row(row)[column];
  return sums;
}

LogicalResult jpq::orderChannels(const PlanTarget &target, MomentLookup lookup) {
  GroupOp group = target.group;
  if (!group)
    return success();
  std::vector<double> ranks(group.getSize(), 0);
  // What is multiplied with unpacked matrices is not known. It counts only where nothing else is.
  bool anyMoment =
      lookup && llvm::any_of(target.matrices, [&](WeightOp weight) { return bool(lookup(weight.getSymName())); });
  for (WeightOp weight : target.matrices) {
    std::shared_ptr<const SecondMoment> moment = lookup ? lookup(weight.getSymName()) : nullptr;
    if (lookup && !moment && !isUnpacked(weight))
      return weight.emitError("no calibration data reached it");
    if (anyMoment && !moment)
      continue;
    FailureOr<std::vector<float>> values = loadValues(weight);
    if (failed(values))
      return failure();
    int64_t rows = weight.getLogicalType().getDimSize(0), columns = weight.getLogicalType().getDimSize(1);
    ConstMatrix matrix{values->data(), rows, columns, columns};
    int64_t extent = getFoldableColumns(weight, group)->getExtent();
    auto losses = moment ? rankBlocks(matrix, *moment, extent) : sumSquares(matrix, extent);
    if (!losses)
      return weight.emitError() << llvm::toString(losses.takeError());
    for (auto [rank, loss] : llvm::zip_equal(ranks, *losses))
      rank += loss;
  }
  SmallVector<int64_t> order(llvm::to_vector(llvm::seq<int64_t>(0, group.getSize())));
  llvm::sort(order, [&](int64_t a, int64_t b) { return std::tie(ranks[a], a) < std::tie(ranks[b], b); });
  group.setOrder(order);
  return success();
}

LogicalResult jpq::setPlan(const PlanTarget &target, ArrayRef<double> harms) {
  MLIRContext *context = target.getOp()->getContext();
  SmallVector<Attribute> options;
  SmallVector<double> finite;
  // A codec that cannot hold the weights (f16 ends at 65504) is no option.
  for (auto [option, harm] : llvm::zip_equal(target.options, harms)) {
    if (!std::isfinite(harm))
      continue;
    options.push_back(option);
    finite.push_back(harm);
  }
  if (options.empty())
    return target.getOp()->emitError("no option leaves the model's output finite; is the original's?");
  auto plan = PlanAttr::get(context, options, DenseF64ArrayAttr::get(context, finite), std::nullopt, /*pinned=*/false);
  if (WeightOp weight = target.weight)
    weight.setPlanAttr(plan);
  else
    GroupOp(target.group).setPlanAttr(plan);
  return success();
}
