//===- JPQDialect.cpp - The dialect and its module attributes -------------===//

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "ChannelPicking.h"
#include "JPQBytecode.h"
#include "jpq/Dialect/JPQ/IR/States.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/InliningUtils.h"

using namespace mlir;
using namespace jpq;

#include "jpq/Dialect/JPQ/IR/JPQDialect.cpp.inc"

namespace {
/// Functions with ops of jpq may be inlined.
struct InlineAll : DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;
  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const override { return true; }
};
} // namespace

void JPQDialect::initialize() {
  weightStore = std::make_shared<WeightStore>();
  registerAttributes();
  registerTypes();
  addBytecodeInterface(*this);
  addInterfaces<InlineAll>();
  addOperations<
#define GET_OP_LIST
#include "jpq/Dialect/JPQ/IR/JPQOps.cpp.inc"
      >();
  attachChannelPicking(*getContext());
}

LogicalResult JPQDialect::verifyOperationAttribute(Operation *op, NamedAttribute attribute) {
  StringRef name = attribute.getName();
  auto requireModule = [&]() -> LogicalResult {
    if (isa<ModuleOp>(op))
      return success();
    return op->emitOpError() << "'" << name << "' belongs to a module";
  };
  if (name == kWeightsAttrName) {
    if (!isa<WeightFileAttr>(attribute.getValue()))
      return op->emitOpError() << "'" << name << "' must be a #jpq.weight_file";
    return requireModule();
  }
  if (name == kParametersAttrName) {
    auto count = dyn_cast<IntegerAttr>(attribute.getValue());
    if (!count || !count.getType().isSignlessInteger(64) || count.getInt() <= 0)
      return op->emitOpError() << "'" << name << "' must be a positive i64";
    return requireModule();
  }
  if (name == kBosTokenAttrName) {
    auto token = dyn_cast<IntegerAttr>(attribute.getValue());
    if (!token || !token.getType().isSignlessInteger(64) || token.getInt() < 0)
      return op->emitOpError() << "'" << name << "' must be a token id: an i64 of at least 0";
    return requireModule();
  }
  if (name == kGrowthAttrName) {
    if (!isa<DenseF64ArrayAttr>(attribute.getValue()))
      return op->emitOpError() << "'" << name << "' must be an array of f64";
    return requireModule();
  }
  if (name == kPredictedHarmAttrName) {
    auto harm = dyn_cast<FloatAttr>(attribute.getValue());
    if (!harm || !harm.getType().isF64() || !harm.getValue().isFinite())
      return op->emitOpError() << "'" << name << "' must be a finite f64";
    return requireModule();
  }
  if (name == kStateAttrName || name == kArgumentNameAttrName)
    return op->emitOpError() << "'" << name << "' belongs to a function's argument";
  if (name == kRowsOfAttrName) {
    if (!isa<WeightOp>(op))
      return op->emitOpError() << "'" << name << "' belongs to a weight";
    if (auto whole = dyn_cast<StringAttr>(attribute.getValue()); !whole || whole.empty())
      return op->emitOpError() << "'" << name << "' must be the name of the weight whose rows these are";
  }
  return success();
}

/// A state is a tensor (or, while code is generated, a buffer), and the function returns what becomes of it.
static LogicalResult verifyState(Operation *op, unsigned argument) {
  StringRef name = JPQDialect::kStateAttrName;
  auto function = dyn_cast<FunctionOpInterface>(op);
  if (!function)
    return op->emitOpError() << "'" << name << "' belongs to a function's argument";
  Type type = function.getArgumentTypes()[argument];
  if (auto shaped = dyn_cast<ShapedType>(type); !shaped || !shaped.hasRank())
    return op->emitOpError() << "'" << name << "' of argument " << argument << " belongs to a ranked tensor, not to "
                             << type;
  unsigned following = 0;
  for (unsigned other = argument; other < function.getNumArguments(); ++other)
    following += function.getArgAttr(other, name) != nullptr;
  if (function.getNumResults() < following)
    return op->emitOpError() << "returns no value for the state in argument " << argument;
  unsigned result = function.getNumResults() - following;
  if (function.getResultTypes()[result] != type)
    return op->emitOpError() << "returns " << function.getResultTypes()[result] << " as result " << result
                             << " for the state in argument " << argument << ", which is " << type;
  return success();
}

LogicalResult JPQDialect::verifyRegionArgAttribute(Operation *op, unsigned, unsigned argument,
                                                   NamedAttribute attribute) {
  StringRef name = attribute.getName();
  if (name == kStateAttrName && !isa<UnitAttr>(attribute.getValue()))
    return op->emitOpError() << "'" << name << "' of argument " << argument << " has no value";
  if (name == kStateAttrName)
    return verifyState(op, argument);
  if (name == kOutputAttrName)
    return op->emitOpError() << "'" << name << "' belongs to a function's result, not to an argument";
  if (name == kArgumentNameAttrName)
    if (auto array = dyn_cast<StringAttr>(attribute.getValue()); !array || array.empty())
      return op->emitOpError() << "'" << name << "' of argument " << argument << " must be the name of an array";
  if (name == kWeightsAttrName || name == kParametersAttrName || name == kBosTokenAttrName)
    return op->emitOpError() << "'" << name << "' belongs to a module";
  return success();
}

LogicalResult JPQDialect::verifyRegionResultAttribute(Operation *op, unsigned, unsigned, NamedAttribute attribute) {
  StringRef name = attribute.getName();
  if (name == kStateAttrName || name == kArgumentNameAttrName)
    return op->emitOpError() << "'" << name << "' belongs to a function's argument, not to a result";
  if (name == kOutputAttrName && !isa<UnitAttr>(attribute.getValue()))
    return op->emitOpError() << "'" << name << "' of a result has no value";
  if (name == kWeightsAttrName || name == kParametersAttrName || name == kBosTokenAttrName)
    return op->emitOpError() << "'" << name << "' belongs to a module";
  return success();
}
