//===- AnnotateCoupling.cpp - Coupling groups as symbols ------------------===//

#include "../Normalize/SimplifyShapes.h"
#include "jpq/Analysis/Coupling.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/CompressionUnits.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"

namespace jpq {
#define GEN_PASS_DEF_JPQANNOTATECOUPLING
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// "dimension 0 of '@up'", with what else tells a place from others.
static void describe(Diagnostic &diagnostic, const CoupledDimension &member) {
  diagnostic << "dimension " << member.dimension << " of '@" << member.weight << "'";
  if (member.extent != 1)
    diagnostic << " in runs of " << member.extent;
}

/// A remark at every read of a weight that came to be in a group: by way of which ops, and from which other weight.
static void explainGroup(func::FuncOp function, const CouplingAnalysis &coupling, unsigned index, StringRef name,
                         const llvm::StringMap<GetWeightOp> &reads) {
  const CouplingGroup &group = coupling.getGroups()[index];
  {
    InFlightDiagnostic remark = function.emitRemark() << "@" << name << " has " << group.size << " channels";
    if (group.picked > 0)
      remark << " of which " << group.picked << " are picked at a time";
    remark << ", first in ";
    describe(*remark.getUnderlyingDiagnostic(), group.members.front());
  }
  for (const CouplingChain &chain : coupling.explain(index)) {
    InFlightDiagnostic remark = GetWeightOp(reads.lookup(chain.to->weight)).emitRemark() << "@" << name << " has ";
    describe(*remark.getUnderlyingDiagnostic(), *chain.to);
    remark << ", tied to ";
    describe(*remark.getUnderlyingDiagnostic(), *chain.from);
    remark << " by ";
    llvm::interleaveComma(chain.ops, remark, [&](Operation *op) { remark << "'" << op->getName() << "'"; });
    for (Operation *op : chain.ops)
      remark.attachNote(op->getLoc()) << "by this '" << op->getName() << "'";
  }
}

/// A remark at every read of a weight that has channels which stay whole, with the reason.
static void explainWhole(const CouplingAnalysis &coupling) {
  for (WholeChannels whole : coupling.getWholeChannels()) {
    InFlightDiagnostic remark = whole.get.emitRemark()
                                << whole.size << " channels of dimension " << whole.dimension << " of '@"
                                << whole.get.getWeight() << "' stay whole: " << whole.reason;
    if (whole.op)
      remark.attachNote(whole.op->getLoc()) << "at this '" << whole.op->getName() << "'";
  }
}

namespace {
struct JPQAnnotateCouplingPass : jpq::impl::JPQAnnotateCouplingBase<JPQAnnotateCouplingPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<func::FuncOp> function = getForwardFunction(module);
    if (failed(function))
      return signalPassFailure();
    // What an earlier run found.
    for (WeightOp weight : module.getOps<WeightOp>())
      weight.removeCouplingAttr();
    for (GroupOp group : llvm::make_early_inc_range(module.getOps<GroupOp>()))
      group.erase();
    if (!llvm::hasSingleElement(function->getBody())) {
      function->emitRemark("coupling is unknown: the function has control flow between blocks");
      return;
    }
    SmallVector<FunctionOpInterface> functions = getCoupledFunctions(*function);
    for (FunctionOpInterface coupled : functions) {
      if (failed(simplifyShapes(coupled)))
        return signalPassFailure();
      separateInits(coupled);
    }
    CouplingAnalysis coupling(functions);
    if (reportUnknown)
      for (Operation *op : coupling.getUnknownOps())
        op->emitRemark() << "coupling of '" << op->getName() << "' is unknown; what it touches is not pruned";

    llvm::StringMap<GetWeightOp> reads;
    for (FunctionOpInterface coupled : functions)
      for (GetWeightOp get : coupled.getFunctionBody().getOps<GetWeightOp>())
        reads.try_emplace(get.getWeight(), get);

    SymbolTable symbols(module);
    OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
    DenseMap<WeightOp, SmallVector<SmallVector<Attribute>>> dimensions;
    for (auto [number, found] : llvm::enumerate(coupling.getGroups())) {
      auto group = GroupOp::create(builder, function->getLoc(), ("group" + Twine(number)).str(), found.size,
                                   DenseI64ArrayAttr(), PlanAttr(), StringAttr());
      if (found.picked > 0)
        group->setAttr(kPickedAttrName, builder.getI64IntegerAttr(found.picked));
      symbols.insert(group, builder.getInsertionPoint());
      if (explain)
        explainGroup(*function, coupling, number, group.getSymName(), reads);
      auto symbol = FlatSymbolRefAttr::get(group);
      for (const CoupledDimension &member : found.members) {
        auto weight = symbols.lookup<WeightOp>(member.weight);
        auto &lists = dimensions[weight];
        lists.resize(weight.getLogicalType().getRank());
        bool isWhole = member.length == weight.getLogicalType().getDimSize(member.dimension);
        lists[member.dimension].push_back(
            CoupledAttr::get(&getContext(), symbol, member.extent, member.offset, isWhole ? 0 : member.length));
      }
    }
    if (explain)
      explainWhole(coupling);
    for (WeightOp weight : module.getOps<WeightOp>()) {
      auto found = dimensions.find(weight);
      if (found == dimensions.end())
        continue;
      SmallVector<Attribute> lists;
      for (ArrayRef<Attribute> groups : found->second)
        lists.push_back(builder.getArrayAttr(groups));
      weight.setCouplingAttr(builder.getArrayAttr(lists));
    }
  }
};
} // namespace
