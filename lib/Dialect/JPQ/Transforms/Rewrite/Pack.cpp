//===- Pack.cpp - Lays weights out for a target ---------------------------===//

#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "llvm/ADT/StringExtras.h"

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
    if (llvm::Error error = layout.getLayout()->check(getStoredForm(type))) {
      weight.emitRemark() << "stays as it is: " << llvm::toString(std::move(error));
      return success();
    }
  StoredTensorType wanted = type.withLayout(layout);
  FailureOr<StoredBytes> loaded = loadComponents(weight);
  if (failed(loaded))
    return failure();
  std::vector<Component> plain, packed;
  if (type.getLayout())
    plain = getStoredForm(type).unpack(*loaded);
  if (layout)
    packed = getStoredForm(wanted).pack(type.getLayout() ? StoredBytes(std::as_const(plain)) : *loaded);
  weight.setValueAttr(createInlineComponents(&getContext(), weight.getSymName(), layout ? packed : plain));
  weight.setType(wanted);
  changed[weight.getSymName()] = wanted;
  return success();
}

void JPQPackPass::runOnOperation() {
  LayoutAttr layout = getTargetLayout(&getContext(), target);
  if (!layout && target != "none") {
    getOperation().emitError() << "no layout is named '" << target << "' (" << llvm::join(getLayoutTargets(), ", ")
                               << " and none are)";
    return signalPassFailure();
  }
  RoundingAttr rounding;
  if (activations == "int8") {
    rounding = RoundingAttr::get(&getContext(), 8, {}, {});
  } else if (activations != "f32") {
    getOperation().emitError() << "no activations are named '" << activations << "' (int8 and f32 are)";
    return signalPassFailure();
  }
  for (WeightOp weight : getOperation().getOps<WeightOp>())
    if (failed(layOut(weight, layout)))
      return signalPassFailure();
  getOperation().walk([&](GetWeightOp get) {
    if (Type type = changed.lookup(get.getWeight()))
      get.getResult().setType(type);
  });
  getOperation().walk([&](LinearOp linear) {
    if (auto stored = dyn_cast<StoredTensorType>(linear.getWeight().getType()))
      linear.setActivationsAttr(stored.getLayout() ? rounding : RoundingAttr());
  });
}
