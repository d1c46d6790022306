//===- Pack.cpp - Lays weights out for a target ---------------------------===//

#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"

namespace jpq {
#define GEN_PASS_DEF_JPQPACK
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

namespace {
struct JPQPackPass : jpq::impl::JPQPackBase<JPQPackPass> {
  using Base::Base;

  void runOnOperation() override;

private:
  /// Gives `weight` the layout (null: none).
  LogicalResult layOut(WeightOp weight, LayoutAttr layout);

  llvm::StringMap<Type> changed;
};
} // namespace

LogicalResult JPQPackPass::layOut(WeightOp weight, LayoutAttr layout) {
  auto type = dyn_cast<StoredTensorType>(weight.getType());
  if (!type || type.getLayout() == layout)
    return success();
  if (layout)
    if (llvm::Error error = checkPanelCodecs(type.getCodecs())) {
      weight.emitRemark() << "stays as it is: " << llvm::toString(std::move(error));
      return success();
    }
  StoredTensorType wanted = type.withLayout(layout);
  // Layouts of one target differ in what meets the weight, not in its bytes.
  if (!layout || !type.getLayout()) {
    FailureOr<StoredBytes> loaded = loadComponents(weight);
    if (failed(loaded))
      return failure();
    StoredForm form = getStoredForm(type.withLayout(LayoutAttr()));
    std::vector<Component> components = layout ? form.pack(*loaded) : form.unpack(*loaded);
    weight.setValueAttr(createInlineComponents(&getContext(), weight.getSymName(), components));
  }
  weight.setType(wanted);
  changed[weight.getSymName()] = wanted;
  return success();
}

void JPQPackPass::runOnOperation() {
  LayoutAttr layout;
  std::optional<ActivationKind> kind = symbolizeActivationKind(activations);
  if (!kind) {
    getOperation().emitError() << "no activations are named '" << activations << "' (int8 and f32 are)";
    return signalPassFailure();
  }
  if (target == "cpu") {
    layout = LayoutAttr::get(&getContext(), LayoutTarget::CPU, *kind);
  } else if (target != "none") {
    getOperation().emitError() << "no layout is named '" << target << "' (cpu and none are)";
    return signalPassFailure();
  }
  for (WeightOp weight : getOperation().getOps<WeightOp>())
    if (failed(layOut(weight, layout)))
      return signalPassFailure();
  getOperation().walk([&](GetWeightOp get) {
    if (Type type = changed.lookup(get.getWeight()))
      get.getResult().setType(type);
  });
}
