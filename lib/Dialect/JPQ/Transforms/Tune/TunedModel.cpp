//===- TunedModel.cpp - A model with factors to be found ------------------===//

#include "TunedModel.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace jpq;

/// The bytes of a vector of floats as the one component of a plain weight.
static Component toComponent(ArrayRef<float> values) {
  auto bytes = reinterpret_cast<const uint8_t *>(values.data());
  return {kValuesComponent.str(), std::vector<uint8_t>(bytes, bytes + values.size() * sizeof(float))};
}

/// The largest f16.
static constexpr float kLargestHalf = 65504;

/// The name of the weight that stands for the factors of `weight`'s rows.
static std::string getFactorsName(WeightOp weight) { return ("jpq.factors." + weight.getSymName()).str(); }

/// `product` with its last dimension times the weight `factors`.
static void multiply(LinearOp product, WeightOp factors) {
  OpBuilder builder(product->getContext());
  builder.setInsertionPointAfter(product);
  Location location = product.getLoc();
  Value output = product.getOutput(),
        vector = GetWeightOp::create(builder, location, factors.getType(), factors.getSymName());
  auto type = cast<RankedTensorType>(output.getType());
  Value empty = tensor::EmptyOp::create(builder, location, tensor::getMixedSizes(builder, location, output),
                                        type.getElementType());
  AffineMap all = builder.getMultiDimIdentityMap(type.getRank()),
            last = AffineMap::get(type.getRank(), 0, builder.getAffineDimExpr(type.getRank() - 1));
  SmallVector<utils::IteratorType> loops(type.getRank(), utils::IteratorType::parallel);
  auto scaled = linalg::GenericOp::create(
      builder, location, empty.getType(), ValueRange{output, vector}, ValueRange{empty}, ArrayRef{all, last, all},
      loops, [](OpBuilder &body, Location inside, ValueRange arguments) {
        linalg::YieldOp::create(body, inside, Value(arith::MulFOp::create(body, inside, arguments[0], arguments[1])));
      });
  output.replaceUsesWithIf(scaled.getResult(0), [&](OpOperand &use) {
    return use.getOwner() != scaled && !isa<tensor::DimOp>(use.getOwner());
  });
}

/// Multiplies all products with `weight` by factors, ones.
void TunedModel::multiplyProducts(WeightOp weight) {
  const int64_t rows = weight.getLogicalType().getDimSize(0);
  OpBuilder builder = OpBuilder::atBlockBegin(module->getBody());
  std::string name = getFactorsName(weight);
  auto factors =
      WeightOp::create(builder, weight.getLoc(), name, RankedTensorType::get({rows}, builder.getF32Type()),
                       createInlineComponents(builder.getContext(), name, toComponent(std::vector<float>(rows, 1.0f))),
                       /*coupling=*/nullptr, /*plan=*/nullptr, /*sym_visibility=*/nullptr);
  copy.walk([&](LinearOp linear) {
    auto get = linear.getWeight().getDefiningOp<GetWeightOp>();
    if (get && get.getWeight() == weight.getSymName())
      multiply(linear, factors);
  });
  add(weight, /*ofRows=*/true, name, std::vector<float>(rows, 1.0f));
}

void TunedModel::add(WeightOp weight, bool ofRows, StringRef name, std::vector<float> start) {
  Vector &vector = vectors[name];
  vector = {weight, ofRows, count, start, start};
  count += vector.start.size();
  overrides[name] = vector.values.data();
}

/// Whether gradient descent may change the factors of `weight`'s rows, of which `reads` are the reads.
static bool hasFactors(WeightOp weight, ArrayRef<GetWeightOp> reads) {
  auto stored = dyn_cast<StoredTensorType>(weight.getType());
  return stored && stored.getRowScaled() && !stored.getLayout() && llvm::all_of(reads, [](GetWeightOp get) {
           return llvm::all_of(get->getUses(), [&](OpOperand &use) {
             auto linear = dyn_cast<LinearOp>(use.getOwner());
             return linear && linear.getWeightMutable().getOperandNumber() == use.getOperandNumber();
           });
         });
}

FailureOr<TunedModel> TunedModel::create(func::FuncOp function) {
  TunedModel tuned;
  auto original = function->getParentOfType<ModuleOp>();
  tuned.module = original.clone();
  tuned.copy = tuned.module->lookupSymbol<func::FuncOp>(function.getSymName());
  SymbolTable symbols(original);
  llvm::MapVector<WeightOp, SmallVector<GetWeightOp, 1>> reads;
  function.walk([&](GetWeightOp get) { reads[symbols.lookup<WeightOp>(get.getWeight())].push_back(get); });
  for (auto &[read, gets] : reads) {
    WeightOp weight = read;
    if (hasFactors(weight, gets)) {
      tuned.multiplyProducts(weight);
    } else if (auto plain = dyn_cast<RankedTensorType>(weight.getType());
               plain && plain.getRank() == 1 && plain.getElementType().isF32()) {
      FailureOr<std::vector<float>> values = loadValues(weight);
      if (failed(values))
        return failure();
      tuned.add(weight, /*ofRows=*/false, weight.getSymName(), std::move(*values));
    }
  }
  if (tuned.count == 0)
    return function.emitError(
        "has nothing to tune: no vectors of f32, such as norms, and no products with weights whose "
        "rows have factors (row-scales=true of jpq-joint-compress gives them to all codes)");
  return std::move(tuned);
}

llvm::StringSet<> TunedModel::getNames() const {
  llvm::StringSet<> names;
  for (StringRef name : vectors.keys())
    names.insert(name);
  return names;
}

void TunedModel::set(ArrayRef<float> parameters) {
  for (auto &[name, vector] : vectors)
    for (auto [value, start, parameter] :
         llvm::zip_equal(vector.values, vector.start, parameters.slice(vector.first, vector.start.size())))
      value = start * parameter;
}

void TunedModel::addGradient(const MatrixGradient &gradient, MutableArrayRef<float> gradients) const {
  const Vector &vector = vectors.find(gradient.weight)->second;
  ArrayRef<float> given(gradient.gradients.get<float>(), vector.start.size());
  for (auto [sum, start, value] :
       llvm::zip_equal(gradients.slice(vector.first, vector.start.size()), vector.start, given))
    sum += start * value;
}

LogicalResult TunedModel::write() const {
  for (const auto &[name, vector] : vectors) {
    WeightOp weight = vector.weight;
    FailureOr<StoredBytes> loaded = loadComponents(weight);
    if (failed(loaded))
      return failure();
    std::vector<Component> components = loaded->copy();
    if (vector.ofRows) {
      StoredForm form = getStoredForm(weight.getType());
      std::vector<float> scales = form.getRowScales(*loaded);
      for (auto [scale, factor] : llvm::zip_equal(scales, vector.values))
        scale = std::clamp(scale * factor, -kLargestHalf, kLargestHalf);
      llvm::find_if(components, [](const Component &component) {
        return component.name == kRowScalesComponent;
      })->bytes = StoredForm::packRowScales(scales);
    } else {
      components = {toComponent(vector.values)};
    }
    weight.setValueAttr(createInlineComponents(weight.getContext(), weight.getSymName(), components));
  }
  return success();
}
