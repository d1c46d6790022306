//===- Masking.cpp - Leaving picked channels out without cutting ----------===//

#include "jpq/Dialect/JPQ/Transforms/Coupling/Masking.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/Cutting.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq;

std::string jpq::getMaskName(GroupOp group) { return ("jpq.mask." + group.getSymName()).str(); }

std::vector<float> jpq::getMask(GroupOp group, ArrayRef<int64_t> channels) {
  std::vector<float> mask(group.getSize(), 0.0f);
  for (int64_t channel : channels)
    mask[channel] = 1;
  return mask;
}

/// Adds the mask of `group`, which lets all channels stay, to the module.
static WeightOp createMask(GroupOp group) {
  SmallVector<int64_t> all = llvm::to_vector(llvm::seq<int64_t>(0, group.getSize()));
  std::vector<float> ones = getMask(group, all);
  auto bytes = reinterpret_cast<const uint8_t *>(ones.data());
  Component values{kValuesComponent.str(), std::vector<uint8_t>(bytes, bytes + ones.size() * sizeof(float))};
  OpBuilder builder(group);
  auto type = RankedTensorType::get({int64_t(group.getSize())}, builder.getF32Type());
  std::string name = getMaskName(group);
  return WeightOp::create(builder, group.getLoc(), name, type,
                          createInlineComponents(group.getContext(), name, {values}), /*coupling=*/nullptr,
                          /*plan=*/nullptr, /*sym_visibility=*/nullptr);
}

/// Lets the op that reads `place` see its neutral element wherever the mask is zero.
static void mask(const ComparedOperand &place, WeightOp weight) {
  Operation *op = place.operand->getOwner();
  Location location = op->getLoc();
  OpBuilder builder(op);
  Value value = place.operand->get(),
        stays = GetWeightOp::create(builder, location, weight.getType(), weight.getSymName());
  auto type = cast<RankedTensorType>(value.getType());
  Value empty = tensor::EmptyOp::create(builder, location, tensor::getMixedSizes(builder, location, value),
                                        type.getElementType());
  AffineMap all = builder.getMultiDimIdentityMap(type.getRank()),
            channel = AffineMap::get(type.getRank(), 0, builder.getAffineDimExpr(place.dimension));
  SmallVector<utils::IteratorType> loops(type.getRank(), utils::IteratorType::parallel);
  place.operand->set(
      linalg::GenericOp::create(
          builder, location, empty.getType(), ValueRange{value, stays}, ValueRange{empty},
          ArrayRef<AffineMap>{all, channel, all}, loops,
          [&](OpBuilder &body, Location inside, ValueRange arguments) {
            Value zero = arith::ConstantOp::create(body, inside, body.getF32FloatAttr(0)),
                  neutral = arith::ConstantOp::create(body, inside, place.neutral),
                  isKept = arith::CmpFOp::create(body, inside, arith::CmpFPredicate::UNE, arguments[1], zero);
            linalg::YieldOp::create(body, inside,
                                    Value(arith::SelectOp::create(body, inside, isKept, arguments[0], neutral)));
          })
          .getResult(0));
}

FailureOr<MaskedModel> MaskedModel::create(func::FuncOp function) {
  MaskedModel masked;
  masked.module = function->getParentOfType<ModuleOp>().clone();
  masked.function = masked.module->lookupSymbol<func::FuncOp>(function.getSymName());
  SmallVector<FunctionOpInterface> functions = getCoupledFunctions(masked.function);
  for (FunctionOpInterface coupled : functions)
    separateInits(coupled);
  CouplingAnalysis coupling(functions);
  SmallVector<std::pair<GroupOp, SmallVector<ComparedOperand>>> places;
  for (GroupOp group : masked.module->getOps<GroupOp>()) {
    if (getPickedCount(group) == 0)
      continue;
    FailureOr<int64_t> index = findGroup(coupling, group, getMembers(*masked.module, group));
    if (failed(index))
      return failure();
    if (coupling.getGroups()[*index].picked == 0)
      return group.emitError("is picked no more (run jpq-annotate-coupling again)");
    places.push_back({group, coupling.getComparedOperands(*index)});
  }
  for (auto &[group, operands] : places) {
    WeightOp weight = createMask(group);
    for (const ComparedOperand &place : operands)
      mask(place, weight);
  }
  return std::move(masked);
}

FailureOr<MaskedRunner> MaskedRunner::create(func::FuncOp function) {
  MaskedRunner masked;
  if (llvm::any_of(function->getParentOfType<ModuleOp>().getOps<GroupOp>(),
                   [](GroupOp group) { return getPickedCount(group) > 0; })) {
    FailureOr<MaskedModel> model = MaskedModel::create(function);
    if (failed(model))
      return failure();
    masked.model = std::move(*model);
    function = masked.model.function;
  }
  FailureOr<std::unique_ptr<ModelRunner>> runner = createModelRunner(function);
  if (failed(runner))
    return failure();
  masked.runner = std::move(*runner);
  return std::move(masked);
}
