//===- FromBytesOp.cpp - Bytes in a layout seen as a weight ---------------===//

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace jpq;

void FromBytesOp::build(OpBuilder &builder, OperationState &state, StoredTensorType weight,
                        ArrayRef<std::pair<StringRef, Value>> components) {
  SmallVector<StringRef> names;
  SmallVector<Value> values;
  for (auto [name, value] : components) {
    names.push_back(name);
    values.push_back(value);
  }
  build(builder, state, weight, builder.getStrArrayAttr(names), values);
}

Value FromBytesOp::getComponent(StringRef name) {
  for (auto [given, component] : llvm::zip(getNames().getAsValueRange<StringAttr>(), getComponents()))
    if (given == name)
      return component;
  return {};
}

LogicalResult FromBytesOp::verify() {
  StoredTensorType weight = getWeight().getType();
  if (!weight.getLayout())
    return emitOpError() << "gives " << weight << ", which has no layout";
  if (getNames().size() != getComponents().size())
    return emitOpError() << "has " << getNames().size() << " names for " << getComponents().size() << " components";
  const auto expected = getStoredForm(weight).getComponents();
  for (const StoredComponent &component : expected) {
    Value given = getComponent(component.name);
    if (!given)
      return emitOpError() << "needs component '" << component.name << "' of " << weight;
    auto needed =
        RankedTensorType::get(component.shape, IntegerType::get(getContext(), 8 * getByteWidth(component.type)));
    auto type = dyn_cast<RankedTensorType>(given.getType());
    if (!type || type.getElementType() != needed.getElementType() ||
        failed(verifyCompatibleShape(type.getShape(), needed.getShape())))
      return emitOpError() << "has component '" << component.name << "' of " << given.getType() << ", but needs "
                           << needed;
  }
  llvm::SmallDenseSet<StringRef> seen;
  for (StringRef name : getNames().getAsValueRange<StringAttr>()) {
    if (!seen.insert(name).second)
      return emitOpError() << "has component '" << name << "' twice";
    if (llvm::none_of(expected, [&](const StoredComponent &component) { return component.name == name; }))
      return emitOpError() << "has component '" << name << "', which " << weight << " has not";
  }
  return success();
}
