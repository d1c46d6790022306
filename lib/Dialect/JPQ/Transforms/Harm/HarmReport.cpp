//===- HarmReport.cpp - All options with what they cost and do ------------===//

#include "HarmReport.h"
#include "../Reports.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/CompressionUnits.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace jpq;

namespace {
/// An option of one plan.
struct PlannedOption {
  Attribute option;
  int64_t bytes;
  double harm;
};
} // namespace

/// The options of a plan, with what `getBytes` says of each.
static SmallVector<PlannedOption> getOptions(PlanAttr plan, llvm::function_ref<int64_t(Attribute)> getBytes) {
  SmallVector<PlannedOption> options;
  for (auto [option, harm] : llvm::zip_equal(plan.getOptions(), plan.getHarms().asArrayRef()))
    options.push_back({option, getBytes(option), harm});
  return options;
}

/// Calls `visit` with each plan's op, its unit's name, its group (null for a weight's) and its options.
static LogicalResult
visitPlans(ModuleOp module,
           llvm::function_ref<void(Operation *, StringRef unit, GroupOp, ArrayRef<PlannedOption>)> visit) {
  FailureOr<SmallVector<CompressionUnit>> units = getCompressionUnits(module);
  if (failed(units))
    return failure();
  for (CompressionUnit &unit : *units) {
    for (GroupOp group : unit.groups) {
      SmallVector<WeightOp> members = getMembers(module, group);
      visit(group, unit.getName(), group,
            getOptions(group.getPlanAttr(), [&](Attribute option) { return getOptionBytes(group, members, option); }));
    }
    for (WeightOp weight : unit.weights)
      if (PlanAttr plan = weight.getPlanAttr())
        visit(weight, weight.getSymName(), GroupOp(),
              getOptions(plan, [&](Attribute option) { return getOptionBytes(weight, option); }));
  }
  return success();
}

LogicalResult jpq::remarkOnPlans(ModuleOp module) {
  return visitPlans(module, [](Operation *op, StringRef unit, GroupOp group, ArrayRef<PlannedOption> options) {
    auto [smallest, largest] = std::minmax_element(options.begin(), options.end(),
                                                   [](const auto &a, const auto &b) { return a.bytes < b.bytes; });
    auto [least, most] = std::minmax_element(options.begin(), options.end(),
                                             [](const auto &a, const auto &b) { return a.harm < b.harm; });
    remark::analysis(op->getLoc(), remark::RemarkOpts::name("options").category("jpq-annotate-error"))
        << llvm::formatv("{0}{1}: {2} options of {3} to {4} bytes, predicted KL {5:e3} to {6:e3}",
                         group ? (getChannelNoun(group) + " of ").str() : "", unit, options.size(), smallest->bytes,
                         largest->bytes, least->harm, most->harm)
               .str();
  });
}

LogicalResult jpq::writeHarmReport(ModuleOp module, StringRef path) {
  llvm::json::Array array;
  auto describe = [&](Operation *, StringRef unit, GroupOp group, ArrayRef<PlannedOption> options) {
    for (const PlannedOption &option : options) {
      llvm::json::Object object{{"unit", unit}, {"bytes", option.bytes}, {"predicted_kl", option.harm}};
      if (group) {
        int64_t kept = cast<ChannelsAttr>(option.option).getKept();
        object["group"] = group.getSymName();
        object["kept"] = kept;
        object["total_channels"] = int64_t(group.getSize());
        object["option"] = llvm::formatv("{0} of {1} {2}", kept, group.getSize(), getChannelNoun(group)).str();
      } else {
        object["option"] = print(option.option);
      }
      array.push_back(std::move(object));
    }
  };
  if (failed(visitPlans(module, describe)))
    return failure();
  return writeReport(module, path, llvm::json::Object{{"options", std::move(array)}});
}
