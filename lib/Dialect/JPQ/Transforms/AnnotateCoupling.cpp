//===- AnnotateCoupling.cpp - Coupling groups as symbols ------------------===//

#include "jpq/Analysis/Coupling.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"

namespace jpq {
#define GEN_PASS_DEF_JPQANNOTATECOUPLING
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

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
    separateInits(*function);
    CouplingAnalysis coupling(*function);
    if (reportUnknown)
      for (Operation *op : coupling.getUnknownOps())
        op->emitRemark() << "coupling of '" << op->getName() << "' is unknown; what it touches is not pruned";

    SymbolTable symbols(module);
    OpBuilder builder = OpBuilder::atBlockBegin(module.getBody());
    DenseMap<WeightOp, SmallVector<SmallVector<Attribute>>> dimensions;
    for (auto [number, found] : llvm::enumerate(coupling.getGroups())) {
      auto group = GroupOp::create(builder, function->getLoc(), ("group" + Twine(number)).str(), found.size,
                                   DenseI64ArrayAttr(), PlanAttr(), StringAttr());
      symbols.insert(group, builder.getInsertionPoint());
      auto symbol = FlatSymbolRefAttr::get(group);
      for (const CoupledDimension &member : found.members) {
        auto weight = symbols.lookup<WeightOp>(member.weight);
        auto &lists = dimensions[weight];
        lists.resize(weight.getLogicalType().getRank());
        lists[member.dimension].push_back(CoupledAttr::get(&getContext(), symbol, member.extent));
      }
    }
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
