//===- JPQPanelsDialect.cpp - Products with weights in panels -------------===//

#include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.h"
#include "mlir/Transforms/InliningUtils.h"

using namespace mlir;
using namespace jpq;
using namespace jpq::panels;

#include "jpq/Dialect/JPQPanels/IR/JPQPanelsDialect.cpp.inc"

namespace {
/// Functions with ops of the dialect may be inlined.
struct InlineAll : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;
  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const override { return true; }
};
} // namespace

void JPQPanelsDialect::initialize() {
  addInterfaces<InlineAll>();
  addOperations<
#define GET_OP_LIST
#include "jpq/Dialect/JPQPanels/IR/JPQPanelsOps.cpp.inc"
      >();
}

ActivationSize jpq::panels::getActivationSize(RoundingAttr rounding) {
  ActivationSize size;
  for (auto [extent, group] : llvm::zip_equal(rounding.getExtents(), rounding.getGroups())) {
    if (group == 0)
      continue;
    size.words += countWords(extent, group);
    size.groups += countGroups(extent, group);
  }
  return size;
}

int64_t jpq::panels::getRunScaleColumns(RoundingAttr rounding) {
  int64_t columns = 0;
  for (auto [extent, group] : llvm::zip_equal(rounding.getExtents(), rounding.getGroups()))
    if (group != 0)
      columns += getRunScaleBytes(extent);
  return columns;
}

Panels jpq::panels::getPanels(StoredTensorType weight) { return Panels::get(getStoredForm(weight)); }

RoundingAttr jpq::panels::getRounding(StoredTensorType weight) {
  const StoredForm form = getStoredForm(weight);
  SmallVector<int64_t> groups;
  for (const StoredSegment &segment : form.getSegments()) {
    const CodeFormat *format = segment.codec->getCodeFormat();
    groups.push_back(format ? PanelSegment{*format, segment.columns}.getGroup() : 0);
  }
  return RoundingAttr::get(weight.getContext(), kActivationBits, weight.getExtents(), groups);
}
