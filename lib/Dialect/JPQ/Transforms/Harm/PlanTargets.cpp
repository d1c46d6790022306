//===- PlanTargets.cpp - What gets a plan, and what its options make of weights ===//

#include "jpq/Dialect/JPQ/Transforms/Harm/PlanTargets.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/Cutting.h"
#include "jpq/Dialect/JPQ/Transforms/Rewrite/Reconstructing.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "jpq/Numerics/Reconstruction.h"
#include "llvm/ADT/MapVector.h"

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

std::vector<SmallVector<PlanTarget>> jpq::findPlanTargets(ModuleOp module, func::FuncOp function,
                                                          const WeightStages &reading, const OptionMenu &menu) {
  std::vector<SmallVector<PlanTarget>> targets(reading.getStageCount());
  DenseSet<WeightOp> matrices = findMatrices(module, reading);
  for (WeightOp weight : module.getOps<WeightOp>()) {
    if (!matrices.contains(weight))
      continue;
    PlanTarget &target = targets[reading.getStagesOf(weight.getSymName()).back()].emplace_back();
    target.weight = weight;
    target.matrices = {weight};
    target.options = menu.getOptions(module.getContext(), weight.getLogicalType().getDimSize(1));
  }
  if (!menu.prune)
    return targets;

  DenseSet<WeightOp> taken;
  for (GroupOp group : module.getOps<GroupOp>()) {
    PlanTarget target;
    target.group = group;
    SmallVector<WeightOp> members;
    std::optional<unsigned> stage;
    bool isLocal = true;
    for (WeightOp weight : module.getOps<WeightOp>()) {
      if (getCoupledDimensions(weight, group).empty())
        continue;
      members.push_back(weight);
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
      target.options.push_back(IntegerAttr::get(IntegerType::get(module.getContext(), 64), kept));
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
    std::shared_ptr<SecondMoment> moment = lookup ? lookup(weight.getSymName()) : nullptr;
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

FailureOr<OptionChanges> OptionChanges::create(const PlanTarget &target, MomentLookup lookup) {
  OptionChanges changes;
  changes.target = &target;
  for (WeightOp weight : target.matrices) {
    FailureOr<std::vector<float>> values = loadValues(weight);
    if (failed(values))
      return failure();
    changes.originals.push_back(std::move(*values));
    changes.moments.push_back(lookup ? lookup(weight.getSymName()) : nullptr);
  }
  return std::move(changes);
}

/// An error that says of which weight it is.
static llvm::Error nameWeight(WeightOp weight, llvm::Error error) {
  return llvm::createStringError("weight '%s': %s", weight.getSymName().str().c_str(),
                                 llvm::toString(std::move(error)).c_str());
}

static ConstMatrix view(WeightOp weight, ArrayRef<float> values) {
  RankedTensorType logical = weight.getLogicalType();
  return {values.data(), logical.getDimSize(0), logical.getDimSize(1), logical.getDimSize(1)};
}

/// The values of `weight` once they have been stored as `option` says.
static llvm::Expected<std::vector<float>> storeAndLoad(WeightOp weight, Attribute option, ArrayRef<float> values,
                                                       const SecondMoment *moment) {
  Type type = StoredTensorType::getStoredBy(weight.getLogicalType(), option);
  auto encoded = encodeReconstructed(type, view(weight, values), moment);
  if (!encoded)
    return encoded.takeError();
  SmallVector<ArrayRef<uint8_t>> bytes;
  for (const Component &component : encoded->components)
    bytes.push_back(component.bytes);
  std::vector<float> decoded(values.size());
  decodeWeight(encoded->type, bytes, decoded.data());
  return decoded;
}

llvm::Expected<SmallVector<std::vector<float>, 1>> OptionChanges::apply(unsigned index) const {
  SmallVector<std::vector<float>, 1> changed;
  Attribute option = target->options[index];
  if (target->weight) {
    auto stored = storeAndLoad(target->weight, option, originals.front(), moments.front().get());
    if (!stored)
      return nameWeight(target->weight, stored.takeError());
    changed.push_back(std::move(*stored));
    return changed;
  }
  GroupOp group = target->group;
  int64_t kept = cast<IntegerAttr>(option).getInt();
  SmallVector<int64_t> channels = getKeptChannels(group, kept);
  for (auto [weight, original, moment] : llvm::zip_equal(target->matrices, originals, moments)) {
    WeightOp matrix = weight;
    if (kept == int64_t(group.getSize())) {
      changed.push_back(original);
      continue;
    }
    SmallVector<int64_t> indices = getKeptIndices(matrix, 1, group, channels);
    auto full = zeroPrunedColumns(view(matrix, original), indices, moment.get());
    if (!full)
      return nameWeight(matrix, full.takeError());
    changed.push_back(std::move(*full));
  }
  return changed;
}

double OptionChanges::getRelativeChange(ArrayRef<std::vector<float>> changed) const {
  double largest = 0;
  for (auto [weight, values, original, moment] : llvm::zip_equal(target->matrices, changed, originals, moments)) {
    std::vector<float> difference(values.size());
    llvm::transform(llvm::zip_equal(values, original), difference.begin(),
                    [](auto pair) { return std::get<0>(pair) - std::get<1>(pair); });
    largest = std::max(largest, jpq::getRelativeChange(view(weight, difference), view(weight, original), moment.get()));
  }
  return largest;
}

double OptionChanges::getExpectedError(unsigned index, CodecError getError) const {
  Attribute option = target->options[index];
  auto segments = dyn_cast<SegmentsAttr>(option);
  if (!segments)
    return getError(cast<CodecAttr>(option));
  WeightOp weight = target->weight;
  const SecondMoment *moment = moments.front().get();
  std::vector<double> importance =
      getColumnImportance(view(weight, originals.front()), moment ? moment->meanDiagonal() : std::vector<float>());
  StoredTensorType type = StoredTensorType::getStoredBy(weight.getLogicalType(), option);
  std::vector<int64_t> order = orderColumns(importance, type.getExtents());
  double sum = 0, all = 0;
  const int64_t *column = order.data();
  for (auto [extent, codec] : llvm::zip_equal(type.getExtents(), type.getCodecs())) {
    double share = 0;
    for (int64_t i = 0; i < extent; ++i)
      share += importance[*column++];
    sum += share * getError(cast<CodecAttr>(codec));
    all += share;
  }
  return all == 0 ? getError(cast<CodecAttr>(type.getCodecs().front())) : sum / all;
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
