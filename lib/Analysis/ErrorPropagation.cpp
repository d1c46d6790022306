//===- ErrorPropagation.cpp - What changed weights do to values -----------===//

#include "jpq/Analysis/ErrorPropagation.h"
#include "jpq/Dialect/JPQ/IR/States.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "mlir/Analysis/DataFlow/SparseAnalysis.h"
#include "mlir/Analysis/DataFlow/Utils.h"

using namespace mlir;
using namespace jpq;

/// Changes of a value's numbers after which it is unknown: they grow with every turn of a loop.
static constexpr unsigned kMaxChanges = 64;
/// What grows by less than this share does not grow.
static constexpr double kTolerance = 1e-3;

namespace {
/// What the analysis knows of one value: nothing yet, numbers, or that they are unknown.
class ErrorLattice : public dataflow::AbstractSparseLattice {
public:
  using AbstractSparseLattice::AbstractSparseLattice;

  bool isVisited() const { return state != State::Unvisited; }
  bool isUnknown() const { return state == State::Unknown; }
  /// Too many changes made it unknown.
  bool isDiverged() const { return changes > kMaxChanges; }
  const ValueError &getError() const { return error; }

  ChangeResult join(const AbstractSparseLattice &other) override {
    const auto &lattice = static_cast<const ErrorLattice &>(other);
    if (lattice.isUnknown())
      return setUnknown();
    return lattice.isVisited() ? join(lattice.error) : ChangeResult::NoChange;
  }
  ChangeResult join(const ValueError &other);
  ChangeResult setUnknown();
  void print(raw_ostream &os) const override;

private:
  enum class State { Unvisited, Known, Unknown };
  State state = State::Unvisited;
  ValueError error;
  unsigned changes = 0;
};
} // namespace

static bool isGreater(double a, double b) { return a > b && a - b > kTolerance * std::fabs(b); }

ChangeResult ErrorLattice::join(const ValueError &other) {
  if (state == State::Unvisited) {
    state = State::Known;
    error = other;
    return ChangeResult::Change;
  }
  if (state == State::Unknown)
    return ChangeResult::NoChange;
  ValueError joined = error;
  // The mean goes with the larger square.
  bool changed = isGreater(other.signal.square, error.signal.square);
  if (changed)
    joined.signal = other.signal;
  joined.signal.isPositive = error.signal.isPositive && other.signal.isPositive;
  changed |= joined.signal.isPositive != error.signal.isPositive;
  if (joined.gains.size() < other.gains.size())
    joined.gains.resize(other.gains.size(), 0.0);
  for (auto [gain, otherGain] : llvm::zip(joined.gains, other.gains))
    if (isGreater(otherGain, gain)) {
      gain = otherGain;
      changed = true;
    }
  if (!changed)
    return ChangeResult::NoChange;
  if (++changes > kMaxChanges)
    return setUnknown();
  error = std::move(joined);
  return ChangeResult::Change;
}

ChangeResult ErrorLattice::setUnknown() {
  if (state == State::Unknown)
    return ChangeResult::NoChange;
  state = State::Unknown;
  error = {};
  return ChangeResult::Change;
}

void ErrorLattice::print(raw_ostream &os) const {
  if (state != State::Known)
    os << (isVisited() ? "unknown" : "not visited");
  else
    os << "mean " << error.signal.mean << ", square " << error.signal.square;
}

namespace {
class ErrorAnalysis : public dataflow::SparseForwardDataFlowAnalysis<ErrorLattice> {
public:
  using Weights = llvm::StringMap<std::pair<unsigned, Signal>>;
  /// By op; the last reason counts.
  using Unknown = llvm::MapVector<Operation *, std::string>;

  ErrorAnalysis(DataFlowSolver &solver, func::FuncOp function, const ErrorModel &model, const Weights &weights,
                Unknown &unknown)
      : SparseForwardDataFlowAnalysis(solver), function(function), model(model), weights(weights), unknown(unknown) {}

  LogicalResult visitOperation(Operation *op, ArrayRef<const ErrorLattice *> operands,
                               ArrayRef<ErrorLattice *> results) override;
  void visitExternalCall(CallOpInterface call, ArrayRef<const ErrorLattice *>,
                         ArrayRef<ErrorLattice *> results) override {
    giveUp(call, results, "what it calls is not looked into");
  }
  void setToEntryState(ErrorLattice *lattice) override;

private:
  void set(ErrorLattice *lattice, const ValueError &error) { propagateIfChanged(lattice, lattice->join(error)); }
  void setAllUnknown(ArrayRef<ErrorLattice *> results) {
    for (ErrorLattice *result : results)
      propagateIfChanged(result, result->setUnknown());
  }
  void giveUp(Operation *op, ArrayRef<ErrorLattice *> results, std::string reason) {
    unknown[op] = std::move(reason);
    setAllUnknown(results);
  }

  func::FuncOp function;
  const ErrorModel &model;
  const Weights &weights;
  Unknown &unknown;
};
} // namespace

/// True if some value that the op gives holds floats.
static bool givesFloats(Operation *op) {
  return llvm::any_of(op->getResultTypes(), [](Type type) { return isa<FloatType>(getElementTypeOrSelf(type)); });
}

void ErrorAnalysis::setToEntryState(ErrorLattice *lattice) {
  auto argument = dyn_cast<BlockArgument>(lattice->getAnchor());
  bool isInput = argument && argument.getOwner() == &function.getBody().front();
  // What integers from outside are is known to nobody; floats are taken to be normalized.
  if (isInput && isa<FloatType>(getElementTypeOrSelf(argument.getType())))
    set(lattice, {{0, 1}, {}});
  else
    propagateIfChanged(lattice, lattice->setUnknown());
}

LogicalResult ErrorAnalysis::visitOperation(Operation *op, ArrayRef<const ErrorLattice *>,
                                            ArrayRef<ErrorLattice *> results) {
  if (results.empty())
    return success();
  // The bodies of ops that answer for themselves.
  if (isa<ErrorTransferOpInterface>(op->getParentOp())) {
    setAllUnknown(results);
    return success();
  }
  if (auto get = dyn_cast<GetWeightOp>(op)) {
    auto [index, signal] = weights.lookup(get.getWeight());
    ValueError error{signal, std::vector<double>(weights.size(), 0.0)};
    error.gains[index] = 1;
    set(results.front(), error);
    return success();
  }
  auto interface = dyn_cast<ErrorTransferOpInterface>(op);
  if (!interface) {
    if (givesFloats(op))
      giveUp(op, results, "the op does not say how");
    else
      setAllUnknown(results);
    return success();
  }

  // An op asks for what matters to it; nothing else needs to be known.
  bool isOpen = false;
  const ErrorLattice *missing = nullptr;
  auto find = [&](Value value) {
    return static_cast<const ErrorLattice *>(getLatticeElementFor(getProgramPointAfter(op), value));
  };
  auto lookup = [&](Value value) -> Signal {
    const ErrorLattice *lattice = find(value);
    isOpen |= !lattice->isVisited();
    if (lattice->isUnknown())
      missing = lattice;
    return lattice->getError().signal;
  };
  auto transfers = interface.transferErrors(lookup, model);
  if (!transfers) {
    std::string reason = llvm::toString(transfers.takeError());
    if (givesFloats(op))
      giveUp(op, results, std::move(reason));
    else
      setAllUnknown(results);
    return success();
  }
  if (missing) {
    // Whoever made an unknown float has been named.
    if (givesFloats(op) && !isa<FloatType>(getElementTypeOrSelf(missing->getAnchor().getType())))
      giveUp(op, results, "it computes with integers that are not known");
    else
      setAllUnknown(results);
    return success();
  }
  if (isOpen)
    return success();
  for (auto [result, transfer] : llvm::zip_equal(results, *transfers)) {
    ValueError error{transfer.signal, {}};
    for (auto [source, gain] : transfer.gains) {
      const std::vector<double> &gains = find(source)->getError().gains;
      error.gains.resize(std::max(error.gains.size(), gains.size()), 0.0);
      for (auto [sum, sourceGain] : llvm::zip(error.gains, gains))
        sum += gain * sourceGain;
    }
    set(result, error);
  }
  return success();
}

/// What the elements of a weight are like.
static FailureOr<Signal> measure(WeightOp weight) {
  FailureOr<std::vector<float>> values = loadValues(weight);
  if (failed(values))
    return failure();
  Signal signal{0, 0, true};
  for (float value : *values) {
    signal.isPositive &= value >= 0;
    signal.mean += value;
    signal.square += double(value) * value;
  }
  double count = std::max<size_t>(values->size(), 1);
  return Signal{signal.mean / count, signal.square / count, signal.isPositive};
}

FailureOr<ErrorPropagation> ErrorPropagation::create(func::FuncOp function, const ErrorModel &model) {
  ErrorPropagation propagation(function);
  ErrorAnalysis::Weights weights;
  for (WeightOp weight : function->getParentOfType<ModuleOp>().getOps<WeightOp>()) {
    FailureOr<Signal> signal = measure(weight);
    if (failed(signal))
      return failure();
    weights[weight.getSymName()] = {propagation.weights.size(), *signal};
    propagation.weights.push_back(weight.getSymName());
  }

  DataFlowSolver solver;
  dataflow::loadBaselineAnalyses(solver);
  ErrorAnalysis::Unknown unknown;
  solver.load<ErrorAnalysis>(function, model, weights, unknown);
  if (failed(solver.initializeAndRun(function)))
    return function.emitError("its data flow cannot be analyzed");

  auto keep = [&](Value value) {
    const auto *lattice = solver.lookupState<ErrorLattice>(value);
    if (!lattice || !lattice->isVisited())
      return;
    if (lattice->isDiverged())
      unknown.insert({value.getDefiningOp() ? value.getDefiningOp() : value.getParentBlock()->getParentOp(),
                      "errors grow with every turn of its loop"});
    if (!lattice->isUnknown())
      propagation.values[value] = lattice->getError();
  };
  function->walk([&](Block *block) { llvm::for_each(block->getArguments(), keep); });
  function->walk([&](Operation *op) { llvm::for_each(op->getResults(), keep); });
  for (auto &[op, reason] : unknown)
    propagation.unknownOps.push_back({op, reason});
  return propagation;
}

const ValueError *ErrorPropagation::lookup(Value value) const {
  auto found = values.find(value);
  return found == values.end() ? nullptr : &found->second;
}

const ValueError *ErrorPropagation::getOutput() const {
  // Where several blocks return, the largest numbers have not met: nothing is known.
  func::FuncOp output = function;
  if (!llvm::hasSingleElement(output.getBody()) || output.getNumResults() == 0)
    return nullptr;
  return lookup(getOutputValue(output));
}

std::optional<double> ErrorPropagation::getGain(StringRef weight) const {
  const ValueError *output = getOutput();
  auto found = llvm::find(weights, weight);
  if (!output || found == weights.end())
    return std::nullopt;
  size_t index = found - weights.begin();
  return index < output->gains.size() ? output->gains[index] : 0.0;
}
