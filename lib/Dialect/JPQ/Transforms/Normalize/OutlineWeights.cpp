//===- OutlineWeights.cpp - Inline constants become stored weights --------===//
//
// Every tensor of a function is of one of three kinds: it depends on the function's arguments (the data), it is
// computed from constants alone, or it is computed from positions and sizes. A constant is a weight if data meet it, or
// what is computed from it and other constants; or if rows of it are looked up. The frequencies of rotary embeddings
// meet positions first: they stay constants.
//
//===----------------------------------------------------------------------===//

#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/SymbolTable.h"

namespace jpq {
#define GEN_PASS_DEF_JPQOUTLINEWEIGHTS
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Elements from which a constant that is written as text counts as a weight; resources always do.
static constexpr int64_t kLeastElements = 16;

namespace {
/// What the tensors of a function are computed from.
class Origins {
public:
  explicit Origins(func::FuncOp function);

  /// Whether data meet `constant`, or what is computed from it and other constants.
  bool isWeight(Value constant) const;

private:
  bool isConstant(Value value) const { return constants.contains(value); }
  bool isData(Value value) const { return data.contains(value); }
  void classify(Operation *op);

  Region &body;
  DenseSet<Value> constants, data;
};
} // namespace

/// Calls `callback` with all values from outside of `op` that it or its regions use.
static void forEachOperand(Operation *op, function_ref<void(Value)> callback) {
  op->walk([&](Operation *nested) {
    for (Value operand : nested->getOperands())
      if (operand.getParentRegion() == op->getParentRegion())
        callback(operand);
  });
}

/// A single integer says where a step stands: it is no more data than the numbers of positions are.
static bool isPosition(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && tensor.getRank() == 0 && tensor.getElementType().isInteger();
}

Origins::Origins(func::FuncOp function) : body(function.getBody()) {
  for (Block &block : body)
    for (BlockArgument argument : block.getArguments())
      if (!isPosition(argument.getType()))
        data.insert(argument);
  for (Operation &op : body.getOps())
    classify(&op);
}

void Origins::classify(Operation *op) {
  // Sizes are no data, and tensors without values depend on nothing.
  if (isa<tensor::DimOp>(op))
    return;
  bool readsData = false, isComputable = isPure(op) || isa<linalg::LinalgOp>(op);
  forEachOperand(op, [&](Value operand) {
    readsData |= isData(operand);
    isComputable &= isConstant(operand);
  });
  op->walk([&](linalg::IndexOp) { isComputable = false; });
  isComputable |= isa<tensor::EmptyOp>(op);
  if (readsData)
    data.insert(op->result_begin(), op->result_end());
  else if (isComputable)
    constants.insert(op->result_begin(), op->result_end());
}

bool Origins::isWeight(Value constant) const {
  for (Operation *user : constant.getUsers()) {
    Operation *op = body.findAncestorOpInRegion(*user);
    if (op->hasTrait<OpTrait::ReturnLike>() || isa<tensor::ExtractOp>(user))
      return true;
    bool meetsData = false;
    forEachOperand(op, [&](Value operand) { meetsData |= isData(operand); });
    if (meetsData ||
        llvm::any_of(op->getResults(), [&](Value result) { return isConstant(result) && isWeight(result); }))
      return true;
  }
  return false;
}

/// The bytes of a constant that may be a weight; null where it cannot be one. A resource without its data is
/// diagnosed.
static FailureOr<PackedAttr> getStoredForm(arith::ConstantOp constant, StringRef name) {
  auto type = dyn_cast<RankedTensorType>(constant.getType());
  if (!type || !type.hasStaticShape() || type.getEncoding() || !isWeightElementType(type.getElementType()))
    return PackedAttr();
  int64_t bytes = type.getNumElements() * (type.getElementTypeBitWidth() / 8);
  MLIRContext *context = constant.getContext();
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(constant.getValue())) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob || int64_t(blob->getData().size()) != bytes)
      return constant.emitError() << "resource '" << resource.getRawHandle().getKey() << "' holds "
                                  << (blob ? blob->getData().size() : 0) << " bytes, but " << type << " needs "
                                  << bytes;
    // The same bytes under their own key.
    auto raw = DenseResourceElementsAttr::get(RankedTensorType::get({bytes}, IntegerType::get(context, 8)),
                                              resource.getRawHandle());
    NamedAttrList components;
    components.append(kValuesComponent, raw);
    return PackedAttr::get(context, components.getDictionary(context));
  }
  auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
  if (!dense || dense.isSplat() || type.getNumElements() < kLeastElements)
    return PackedAttr();
  ArrayRef<char> raw = dense.getRawData();
  auto *data = reinterpret_cast<const uint8_t *>(raw.data());
  return createInlineComponents(context, name,
                                {Component{kValuesComponent.str(), std::vector<uint8_t>(data, data + raw.size())}});
}

namespace {
struct JPQOutlineWeightsPass : jpq::impl::JPQOutlineWeightsBase<JPQOutlineWeightsPass> {
  using Base::Base;

  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    for (func::FuncOp function : SmallVector<func::FuncOp>(getOperation().getOps<func::FuncOp>()))
      if (failed(outline(function, symbols)))
        return signalPassFailure();
  }

private:
  LogicalResult outline(func::FuncOp function, SymbolTable &symbols);
  /// The weight of a constant, which other functions may share; null if it can be none.
  FailureOr<WeightOp> getWeight(arith::ConstantOp constant, SymbolTable &symbols);

  DenseMap<Attribute, WeightOp> weights;
  Block::iterator place;
};
} // namespace

FailureOr<WeightOp> JPQOutlineWeightsPass::getWeight(arith::ConstantOp constant, SymbolTable &symbols) {
  WeightOp &weight = weights[constant.getValue()];
  if (weight)
    return weight;
  auto resource = dyn_cast<DenseResourceElementsAttr>(constant.getValue());
  std::string name = resource ? resource.getRawHandle().getKey().str() : "constant";
  FailureOr<PackedAttr> stored = getStoredForm(constant, name);
  if (failed(stored))
    return failure();
  if (!*stored)
    return WeightOp();
  OpBuilder builder(&getContext());
  weight = WeightOp::create(builder, constant.getLoc(), name, constant.getType(), *stored, /*coupling=*/nullptr,
                            /*plan=*/nullptr, /*sym_visibility=*/nullptr);
  // Renames it where the name is taken.
  symbols.insert(weight, place);
  place = std::next(Block::iterator(weight));
  return weight;
}

LogicalResult JPQOutlineWeightsPass::outline(func::FuncOp function, SymbolTable &symbols) {
  if (function.isDeclaration())
    return success();
  Origins origins(function);
  // Weights stand in the order of their first use.
  DenseMap<Operation *, unsigned> firstUse, definition;
  unsigned position = 0;
  SmallVector<arith::ConstantOp> constants;
  function.walk([&](Operation *op) {
    definition[op] = ++position;
    if (auto constant = dyn_cast<arith::ConstantOp>(op))
      constants.push_back(constant);
    for (Value operand : op->getOperands())
      if (auto constant = operand.getDefiningOp<arith::ConstantOp>())
        firstUse.try_emplace(constant, position);
  });
  llvm::sort(constants, [&](arith::ConstantOp a, arith::ConstantOp b) {
    return std::tie(firstUse[a], definition[a]) < std::tie(firstUse[b], definition[b]);
  });
  place = getOperation().getBody()->begin();
  for (WeightOp weight : getOperation().getOps<WeightOp>())
    place = std::next(Block::iterator(weight));
  for (arith::ConstantOp constant : constants) {
    if (constant->getParentRegion() != &function.getBody() || !origins.isWeight(constant))
      continue;
    FailureOr<WeightOp> weight = getWeight(constant, symbols);
    if (failed(weight))
      return failure();
    if (!*weight)
      continue;
    OpBuilder builder(constant);
    Value get = GetWeightOp::create(builder, constant.getLoc(), constant.getType(), weight->getSymName());
    constant.replaceAllUsesWith(get);
    constant.erase();
  }
  return success();
}
