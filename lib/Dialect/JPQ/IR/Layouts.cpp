//===- Layouts.cpp - Layouts as attributes, and whose they are ------------===//

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Numerics/Layouts/Panels.h"

using namespace mlir;
using namespace jpq;

std::unique_ptr<Layout> PanelsAttr::getLayout() const { return std::make_unique<PanelsLayout>(); }

/// Rows of a permuted weight are not looked up: their columns would have to be put back.
bool PanelsAttr::isReadBy(Operation *user) const {
  if (auto embedding = dyn_cast<EmbeddingOp>(user))
    return !cast<StoredTensorType>(embedding.getWeight().getType()).getPermuted();
  return isa<LinearOp>(user);
}

namespace {
struct TargetLayout {
  StringLiteral target;
  LayoutAttr (*get)(MLIRContext *);
};
} // namespace

static constexpr TargetLayout kTargetLayouts[] = {
    {"cpu", [](MLIRContext *context) -> LayoutAttr { return PanelsAttr::get(context); }},
};

LayoutAttr jpq::getTargetLayout(MLIRContext *context, StringRef target) {
  for (const TargetLayout &layout : kTargetLayouts)
    if (layout.target == target)
      return layout.get(context);
  return {};
}

SmallVector<StringRef> jpq::getLayoutTargets() {
  return llvm::map_to_vector(kTargetLayouts, [](const TargetLayout &layout) -> StringRef { return layout.target; });
}
