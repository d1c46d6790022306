//===- LlamaToMLIR.cpp - A Llama-family model as a module -----------------===//
//
// Query heads that share a key/value head are a dimension of their own (`groups`), so that indexing maps alone tell
// which heads belong together. Rotary embedding is a product with a table of 2 x 2 rotations.
//
//===----------------------------------------------------------------------===//

#include "jpq/Target/LlamaToMLIR.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include <cmath>
#include <functional>
#include <numbers>

using namespace mlir;
using namespace jpq;

namespace {
/// The builder of one module. Dimensions of activations: b(atch), t(ime), then channels.
class LlamaBuilder {
public:
  LlamaBuilder(MLIRContext *context, const LlamaModel &model)
      : builder(UnknownLoc::get(context), context), model(model), config(model.config), f32(builder.getF32Type()) {}

  OwningOpRef<ModuleOp> build();

private:
  static constexpr int64_t kDynamic = ShapedType::kDynamic;

  /// What a layer knows of the tokens before those that are computed: keys and values of earlier calls.
  struct Cache {
    Value key, value;
  };

  void declareWeight(const SourceTensor &tensor);
  Value getWeight(const SourceTensor &tensor);
  Value constant(double value) { return arith::ConstantOp::create(builder, builder.getF32FloatAttr(value)); }

  /// An empty [batch, time, dims...] (or [batch, dims..., time, dims...]) tensor; kBatch, kTime and kKeys (the
  /// positions that are attended to) stand for the sizes.
  static constexpr int64_t kBatch = -1, kTime = -2, kKeys = -3;
  Value empty(ArrayRef<int64_t> shape);
  Value filled(ArrayRef<int64_t> shape, double value);
  SmallVector<OpFoldResult> getSizes(ArrayRef<int64_t> shape);
  RankedTensorType getType(ArrayRef<int64_t> shape);
  /// The shape of `input` [batch, time, ...] without its last dimension; the dimensions behind time are static.
  static SmallVector<int64_t> getLeading(Value input);

  using Body = llvm::function_ref<Value(ImplicitLocOpBuilder &, ValueRange)>;
  /// A linalg.generic; `maps` lists the loops of each operand's dimensions as letters of `loops`; lower-case loops are
  /// parallel, upper-case ones reductions.
  Value generic(StringRef loops, ArrayRef<StringRef> maps, ValueRange inputs, Value init, Body body);

  Value linear(Value input, const SourceTensor &weight, const SourceTensor *bias = nullptr);
  /// `input` itself if the weight has no name.
  Value normalize(Value input, const SourceTensor &weight);
  Value add(Value a, Value b);
  Value embed(Value tokens);
  /// cap * tanh(x / cap), or `x` itself without a cap.
  Value capSoftly(ImplicitLocOpBuilder &b, Value x, Value cap);
  Value buildRotations(const RotaryEmbedding &rotary);
  Value splitHeads(Value channels, ArrayRef<int64_t> headDims);
  /// Queries or keys of a layer, before their rotation.
  Value project(Value input, const SourceTensor &weight, const SourceTensor &bias, const SourceTensor &norm,
                ArrayRef<int64_t> headDims);
  Value rotate(Value heads, Value rotations, ArrayRef<int64_t> headDims);
  Value attend(Value query, Value key, Value value, StringRef keyDims, int64_t window);
  Value activate(Value gate, Value up);
  /// Puts `added` [b, t, h, d] into a cache [b, h, capacity, d], which is replaced; that of all positions so far.
  Value extend(Value &cache, Value added);
  /// `cache` is replaced by what the layer leaves in it; null if all tokens are computed at once.
  Value buildLayer(const LlamaLayer &layer, Value hidden, Value rotations, Cache *cache);

  func::FuncOp createFunction(StringRef name, ArrayRef<Type> arguments, ArrayRef<Type> results);
  /// What flows behind the last layer.
  Value buildLayers(Value tokens, MutableArrayRef<Cache> caches);
  Value buildLogits(Value hidden);
  void buildForward();
  void buildStep();

  ImplicitLocOpBuilder builder;
  const LlamaModel &model;
  const LlamaConfig &config;
  Type f32;
  Value batch, time, keys;
  /// The position of the first token; null if it is 0.
  Value position;
};
} // namespace

void LlamaBuilder::declareWeight(const SourceTensor &tensor) {
  if (tensor.name.empty())
    return;
  MLIRContext *context = builder.getContext();
  auto logical = RankedTensorType::get(tensor.shape, f32);
  Type type = logical;
  ArrayRef<uint8_t> bytes = tensor.bytes;
  std::shared_ptr<void> owner = tensor.owner;
  if (tensor.type != ElementType::F32) {
    Type element = tensor.type == ElementType::F16 ? Type(builder.getF16Type()) : builder.getBF16Type();
    if (tensor.shape.size() == 2) {
      type = StoredTensorType::get(context, logical, getDenseCodec(element));
    } else {
      auto widened = std::make_shared<std::vector<float>>(logical.getNumElements());
      StoredBytes stored;
      stored.add(kValuesComponent, bytes);
      StoredForm::getPlain(tensor.shape, tensor.type).decode(stored, widened->data());
      bytes = {reinterpret_cast<const uint8_t *>(widened->data()), widened->size() * sizeof(float)};
      owner = widened;
    }
  }
  NamedAttrList components;
  components.append(kValuesComponent, createInlineBlob(context, tensor.name, bytes, owner));
  auto packed = PackedAttr::get(context, components.getDictionary(context));
  WeightOp::create(builder, tensor.name, type, packed, ArrayAttr(), PlanAttr(), StringAttr());
}

Value LlamaBuilder::getWeight(const SourceTensor &tensor) {
  auto weight = SymbolTable::lookupNearestSymbolFrom<WeightOp>(builder.getInsertionBlock()->getParentOp(),
                                                               builder.getStringAttr(tensor.name));
  return GetWeightOp::create(builder, weight.getType(), tensor.name);
}

SmallVector<OpFoldResult> LlamaBuilder::getSizes(ArrayRef<int64_t> shape) {
  SmallVector<OpFoldResult> sizes;
  for (int64_t size : shape)
    sizes.push_back(size == kBatch  ? OpFoldResult(batch)
                    : size == kTime ? OpFoldResult(time)
                    : size == kKeys ? OpFoldResult(keys)
                                    : builder.getIndexAttr(size));
  return sizes;
}

RankedTensorType LlamaBuilder::getType(ArrayRef<int64_t> shape) {
  return RankedTensorType::get(llvm::map_to_vector(shape, [](int64_t s) { return s < 0 ? kDynamic : s; }), f32);
}

SmallVector<int64_t> LlamaBuilder::getLeading(Value input) {
  ArrayRef<int64_t> shape = cast<RankedTensorType>(input.getType()).getShape();
  SmallVector<int64_t> leading = {kBatch, ShapedType::isDynamic(shape[1]) ? kTime : shape[1]};
  llvm::append_range(leading, shape.drop_front(2).drop_back());
  return leading;
}

Value LlamaBuilder::empty(ArrayRef<int64_t> shape) { return tensor::EmptyOp::create(builder, getSizes(shape), f32); }

Value LlamaBuilder::filled(ArrayRef<int64_t> shape, double value) {
  return linalg::FillOp::create(builder, constant(value), empty(shape)).getResult(0);
}

Value LlamaBuilder::generic(StringRef loops, ArrayRef<StringRef> maps, ValueRange inputs, Value init, Body body) {
  SmallVector<AffineMap> affineMaps;
  for (StringRef map : maps) {
    SmallVector<AffineExpr> results;
    for (char loop : map)
      results.push_back(builder.getAffineDimExpr(loops.find(loop)));
    affineMaps.push_back(AffineMap::get(loops.size(), 0, results, builder.getContext()));
  }
  SmallVector<utils::IteratorType> iterators;
  for (char loop : loops)
    iterators.push_back(llvm::isUpper(loop) ? utils::IteratorType::reduction : utils::IteratorType::parallel);
  auto op = linalg::GenericOp::create(builder, init.getType(), inputs, init, affineMaps, iterators,
                                      [&](OpBuilder &nested, Location location, ValueRange arguments) {
                                        ImplicitLocOpBuilder bodyBuilder(location, nested);
                                        linalg::YieldOp::create(bodyBuilder, body(bodyBuilder, arguments));
                                      });
  return op.getResult(0);
}

static Value addIntoLast(ImplicitLocOpBuilder &b, Value term, ValueRange arguments) {
  return arith::AddFOp::create(b, arguments.back(), term);
}

Value LlamaBuilder::linear(Value input, const SourceTensor &weight, const SourceTensor *bias) {
  Value matrix = getWeight(weight);
  SmallVector<int64_t> shape = getLeading(input);
  shape.push_back(weight.shape[0]);
  Value result = LinearOp::create(builder, getType(shape), input, matrix);
  if (!bias || bias->name.empty())
    return result;
  return generic("btd", {"btd", "d", "btd"}, {result, getWeight(*bias)}, empty(shape),
                 [](ImplicitLocOpBuilder &b, ValueRange v) { return arith::AddFOp::create(b, v[0], v[1]); });
}

/// Letters of the dimensions that heads have in [batch, time, heads..., channels].
static std::string getHeadLetters(size_t dims) { return StringRef("hg").take_front(dims).str(); }

/// Root mean square normalization (arXiv 1910.07467) over the last dimension. The divisor is the original number of
/// channels: channels that are pruned later count as zeros.
Value LlamaBuilder::normalize(Value input, const SourceTensor &weight) {
  if (weight.name.empty())
    return input;
  int64_t channels = weight.shape[0];
  SmallVector<int64_t> shape = getLeading(input);
  std::string row = "bt" + getHeadLetters(shape.size() - 2), summed = row + "D", whole = row + "d";
  Value squares =
      generic(summed, {summed, row}, input, filled(shape, 0.0), [](ImplicitLocOpBuilder &b, ValueRange v) -> Value {
        return addIntoLast(b, arith::MulFOp::create(b, v[0], v[0]), v);
      });
  Value divisor = constant(channels), epsilon = constant(config.normEpsilon);
  shape.push_back(channels);
  return generic(whole, {whole, row, "d", whole}, {input, squares, getWeight(weight)}, empty(shape),
                 [&](ImplicitLocOpBuilder &b, ValueRange v) -> Value {
                   Value mean = arith::DivFOp::create(b, v[1], divisor);
                   Value scale = math::RsqrtOp::create(b, arith::AddFOp::create(b, mean, epsilon));
                   return arith::MulFOp::create(b, arith::MulFOp::create(b, v[0], scale), v[2]);
                 });
}

Value LlamaBuilder::embed(Value tokens) {
  SmallVector<int64_t> shape = {kBatch, kTime, config.hiddenSize};
  Value rows = EmbeddingOp::create(builder, getType(shape), tokens, getWeight(model.embedding));
  if (config.embeddingScale == 1.0)
    return rows;
  Value scale = constant(config.embeddingScale);
  return generic("btd", {"btd", "btd"}, rows, empty(shape),
                 [&](ImplicitLocOpBuilder &b, ValueRange v) -> Value { return arith::MulFOp::create(b, v[0], scale); });
}

Value LlamaBuilder::capSoftly(ImplicitLocOpBuilder &b, Value x, Value cap) {
  if (!cap)
    return x;
  return arith::MulFOp::create(b, math::TanhOp::create(b, arith::DivFOp::create(b, x, cap)), cap);
}

Value LlamaBuilder::add(Value a, Value b) {
  return generic("btd", {"btd", "btd", "btd"}, {a, b}, empty({kBatch, kTime, config.hiddenSize}),
                 [](ImplicitLocOpBuilder &b, ValueRange v) { return arith::AddFOp::create(b, v[0], v[1]); });
}

/// The rotation of every position and channel pair, as [time, pair, row, column] of its 2 x 2 matrix
/// (arXiv 2104.09864).
Value LlamaBuilder::buildRotations(const RotaryEmbedding &rotary) {
  int64_t pairs = config.headSize / 2;
  auto type = RankedTensorType::get({pairs}, f32);
  Value frequencies =
      arith::ConstantOp::create(builder, DenseElementsAttr::get(type, ArrayRef<float>(rotary.inverseFrequencies)));
  Value zero = constant(0.0);
  Value magnitude = rotary.magnitude == 1.0 ? Value() : constant(rotary.magnitude);
  return generic("tprc", {"p", "tprc"}, frequencies, empty({kTime, pairs, 2, 2}),
                 [&](ImplicitLocOpBuilder &b, ValueRange v) -> Value {
                   Value place = linalg::IndexOp::create(b, 0), row = linalg::IndexOp::create(b, 2),
                         column = linalg::IndexOp::create(b, 3);
                   if (position)
                     place = arith::AddIOp::create(b, place, position);
                   Value integer = arith::IndexCastOp::create(b, b.getI64Type(), place);
                   Value angle = arith::MulFOp::create(b, arith::SIToFPOp::create(b, f32, integer), v[0]);
                   Value sine = math::SinOp::create(b, angle), cosine = math::CosOp::create(b, angle);
                   if (magnitude) {
                     sine = arith::MulFOp::create(b, sine, magnitude);
                     cosine = arith::MulFOp::create(b, cosine, magnitude);
                   }
                   Value diagonal = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, row, column);
                   Value above = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, row, column);
                   Value negative = arith::SubFOp::create(b, zero, sine);
                   Value off = arith::SelectOp::create(b, above, negative, sine);
                   return arith::SelectOp::create(b, diagonal, cosine, off);
                 });
}

/// The channels of [batch, time, channels] as [batch, time, headDims..., head size].
Value LlamaBuilder::splitHeads(Value channels, ArrayRef<int64_t> headDims) {
  SmallVector<int64_t> split = {kBatch, kTime};
  llvm::append_range(split, headDims);
  split.push_back(config.headSize);
  ReassociationIndices ofChannels(llvm::to_vector<2>(llvm::seq<int64_t>(2, split.size())));
  return tensor::ExpandShapeOp::create(builder, getType(split), channels,
                                       ArrayRef<ReassociationIndices>{{0}, {1}, ofChannels}, getSizes(split));
}

Value LlamaBuilder::project(Value input, const SourceTensor &weight, const SourceTensor &bias, const SourceTensor &norm,
                            ArrayRef<int64_t> headDims) {
  Value projected = linear(input, weight, &bias);
  bool perHead = !norm.name.empty() && norm.shape[0] == config.headSize;
  return normalize(perHead ? splitHeads(projected, headDims) : projected, norm);
}

/// Rotates [batch, time, headDims..., head size], or its channels in one dimension; gives the former.
Value LlamaBuilder::rotate(Value heads, Value rotations, ArrayRef<int64_t> headDims) {
  int64_t pairs = config.headSize / 2;
  SmallVector<int64_t> split = {kBatch, kTime}, whole;
  llvm::append_range(split, headDims);
  whole = split;
  whole.push_back(config.headSize);
  llvm::append_range(split, config.interleavedRotary ? ArrayRef<int64_t>{pairs, 2} : ArrayRef<int64_t>{2, pairs});

  SmallVector<ReassociationIndices> expand;
  int64_t given = cast<RankedTensorType>(heads.getType()).getRank();
  for (int64_t i = 0; i < given - 1; ++i)
    expand.push_back({i});
  expand.push_back(llvm::to_vector<2>(llvm::seq<int64_t>(given - 1, split.size())));
  Value parts = tensor::ExpandShapeOp::create(builder, getType(split), heads, expand, getSizes(split));
  // Letters: h, g are head dimensions; r is the row of the result, C the column that is summed over.
  std::string head = getHeadLetters(headDims.size());
  bool interleaved = config.interleavedRotary;
  std::string loops = "bt" + head + "prC", in = "bt" + head + (interleaved ? "pC" : "Cp"),
              out = "bt" + head + (interleaved ? "pr" : "rp");
  Value zero = filled(split, 0.0);
  Value rotated =
      generic(loops, {in, "tprC", out}, {parts, rotations}, zero, [](ImplicitLocOpBuilder &b, ValueRange v) -> Value {
        return addIntoLast(b, arith::MulFOp::create(b, v[0], v[1]), v);
      });
  SmallVector<ReassociationIndices> collapse;
  for (int64_t i = 0, e = whole.size(); i < e; ++i)
    collapse.push_back({i});
  collapse.back().push_back(whole.size());
  return tensor::CollapseShapeOp::create(builder, getType(whole), rotated, collapse);
}

/// Causal attention of query [b, t, h, g, d] on key and value, whose dimensions are `keyDims` (b, s, h and d in some
/// order); gives [b, t, h * g * d].
Value LlamaBuilder::attend(Value query, Value key, Value value, StringRef keyDims, int64_t window) {
  int64_t heads = config.keyValueHeadCount, groups = config.headCount / heads, size = config.headSize;
  auto product = [](ImplicitLocOpBuilder &b, ValueRange v) -> Value {
    return addIntoLast(b, arith::MulFOp::create(b, v[0], v[1]), v);
  };
  SmallVector<int64_t> scoreShape = {kBatch, heads, groups, kTime, kKeys}, rowShape = {kBatch, heads, groups, kTime};
  // Reductions are upper-case letters.
  auto reduce = [&](char dim) {
    std::string dims(keyDims);
    llvm::replace(dims, dim, llvm::toUpper(dim));
    return dims;
  };
  std::string keyLoops = reduce('d'), valueLoops = reduce('s');
  Value scores = generic("bhgtsD", {"bthgD", keyLoops, "bhgts"}, {query, key}, filled(scoreShape, 0.0), product);
  double infinity = std::numeric_limits<double>::infinity();
  double factor = config.attentionScale == 0.0 ? 1.0 / std::sqrt(double(size)) : config.attentionScale;
  Value scale = constant(factor), minus = constant(-infinity);
  Value cap = config.attentionCap == 0.0 ? Value() : constant(config.attentionCap);
  Value width = window == 0 ? Value() : arith::ConstantIndexOp::create(builder, window).getResult();
  Value masked = generic("bhgts", {"bhgts", "bhgts"}, scores, empty(scoreShape),
                         [&](ImplicitLocOpBuilder &b, ValueRange v) -> Value {
                           Value key = linalg::IndexOp::create(b, 4), row = linalg::IndexOp::create(b, 3);
                           if (position)
                             row = arith::AddIOp::create(b, row, position);
                           Value visible = arith::CmpIOp::create(b, arith::CmpIPredicate::ule, key, row);
                           Value score = capSoftly(b, arith::MulFOp::create(b, v[0], scale), cap);
                           if (width) {
                             Value end = arith::AddIOp::create(b, key, width);
                             Value near = arith::CmpIOp::create(b, arith::CmpIPredicate::ugt, end, row);
                             score = arith::SelectOp::create(b, near, score, minus);
                           }
                           return arith::SelectOp::create(b, visible, score, minus);
                         });
  Value maximum =
      generic("bhgtS", {"bhgtS", "bhgt"}, masked, filled(rowShape, -infinity),
              [](ImplicitLocOpBuilder &b, ValueRange v) -> Value { return arith::MaximumFOp::create(b, v[0], v[1]); });
  Value powers = generic("bhgts", {"bhgts", "bhgt", "bhgts"}, {masked, maximum}, empty(scoreShape),
                         [](ImplicitLocOpBuilder &b, ValueRange v) -> Value {
                           return math::ExpOp::create(b, arith::SubFOp::create(b, v[0], v[1]));
                         });
  Value sum = generic("bhgtS", {"bhgtS", "bhgt"}, powers, filled(rowShape, 0.0),
                      [](ImplicitLocOpBuilder &b, ValueRange v) -> Value { return addIntoLast(b, v[0], v); });
  SmallVector<int64_t> outShape = {kBatch, kTime, heads, groups, size};
  Value mixed = generic("bthgdS", {"bhgtS", valueLoops, "bthgd"}, {powers, value}, filled(outShape, 0.0), product);
  // The division comes last: head size divisions a row instead of one per key.
  Value output =
      generic("bthgd", {"bthgd", "bhgt", "bthgd"}, {mixed, sum}, empty(outShape),
              [](ImplicitLocOpBuilder &b, ValueRange v) -> Value { return arith::DivFOp::create(b, v[0], v[1]); });
  return tensor::CollapseShapeOp::create(builder,
                                         RankedTensorType::get({kDynamic, kDynamic, heads * groups * size}, f32),
                                         output, ArrayRef<ReassociationIndices>{{0}, {1}, {2, 3, 4}});
}

Value LlamaBuilder::extend(Value &cache, Value added) {
  SmallVector<int64_t> shape = {kBatch, config.keyValueHeadCount, kTime, config.headSize};
  SmallVector<OpFoldResult> offsets(shape.size(), builder.getIndexAttr(0)),
      steps(shape.size(), builder.getIndexAttr(1)), place = offsets;
  place[2] = position;
  // Positions of one head lie together: attention reads them one after another.
  Value ofHeads = generic("bhtd", {"bthd", "bhtd"}, added, empty(shape),
                          [](ImplicitLocOpBuilder &, ValueRange v) -> Value { return v[0]; });
  cache = tensor::InsertSliceOp::create(builder, ofHeads, cache, place, getSizes(shape), steps);
  shape[2] = kKeys;
  return tensor::ExtractSliceOp::create(builder, getType(shape), cache, offsets, getSizes(shape), steps);
}

/// The gated unit of arXiv 2002.05202.
Value LlamaBuilder::activate(Value gate, Value up) {
  Value one = constant(1.0);
  std::function<Value(ImplicitLocOpBuilder &, Value)> activation;
  if (config.activation == Activation::Silu) {
    activation = [=](ImplicitLocOpBuilder &b, Value x) -> Value {
      Value power = math::ExpOp::create(b, arith::NegFOp::create(b, x));
      return arith::DivFOp::create(b, x, arith::AddFOp::create(b, one, power));
    };
  } else {
    // The approximation of arXiv 1606.08415.
    Value half = constant(0.5), cubic = constant(0.044715), slope = constant(std::sqrt(2 * std::numbers::inv_pi));
    activation = [=](ImplicitLocOpBuilder &b, Value x) -> Value {
      Value cube = arith::MulFOp::create(b, arith::MulFOp::create(b, x, x), x);
      Value inner = arith::AddFOp::create(b, x, arith::MulFOp::create(b, cube, cubic));
      Value tanh = math::TanhOp::create(b, arith::MulFOp::create(b, inner, slope));
      return arith::MulFOp::create(b, arith::MulFOp::create(b, x, half), arith::AddFOp::create(b, one, tanh));
    };
  }
  return generic("btd", {"btd", "btd", "btd"}, {gate, up}, empty({kBatch, kTime, config.feedForwardSize}),
                 [&](ImplicitLocOpBuilder &b, ValueRange v) -> Value {
                   return arith::MulFOp::create(b, activation(b, v[0]), v[1]);
                 });
}

Value LlamaBuilder::buildLayer(const LlamaLayer &layer, Value hidden, Value rotations, Cache *cache) {
  int64_t heads = config.keyValueHeadCount, groups = config.headCount / heads;
  Value normed = normalize(hidden, layer.attentionNorm);
  Value query = project(normed, layer.query, layer.queryBias, layer.queryNorm, {heads, groups});
  query = rotate(query, rotations, {heads, groups});
  Value key = rotate(project(normed, layer.key, layer.keyBias, layer.keyNorm, {heads}), rotations, {heads});
  Value value = splitHeads(linear(normed, layer.value, &layer.valueBias), {heads});
  if (cache) {
    key = extend(cache->key, key);
    value = extend(cache->value, value);
  }
  Value attended = attend(query, key, value, cache ? "bhsd" : "bshd", layer.window);
  attended = linear(attended, layer.attentionOutput, &layer.attentionOutputBias);
  hidden = add(hidden, normalize(attended, layer.attentionOutputNorm));

  normed = normalize(hidden, layer.feedForwardNorm);
  Value gate = linear(normed, layer.gate), up = linear(normed, layer.up);
  return add(hidden, normalize(linear(activate(gate, up), layer.down), layer.feedForwardOutputNorm));
}

/// A function that takes tokens first; what is built next is its body.
func::FuncOp LlamaBuilder::createFunction(StringRef name, ArrayRef<Type> arguments, ArrayRef<Type> results) {
  SmallVector<Type> types = {RankedTensorType::get({kDynamic, kDynamic}, builder.getI32Type())};
  llvm::append_range(types, arguments);
  auto function = func::FuncOp::create(builder, name, builder.getFunctionType(types, results));
  function.setArgAttr(0, JPQDialect::kArgumentNameAttrName, builder.getStringAttr("tokens"));
  builder.setInsertionPointToStart(function.addEntryBlock());
  batch = tensor::DimOp::create(builder, function.getArgument(0), 0);
  time = tensor::DimOp::create(builder, function.getArgument(0), 1);
  return function;
}

Value LlamaBuilder::buildLayers(Value tokens, MutableArrayRef<Cache> caches) {
  Value rotations = buildRotations(config.rotary), windowRotations = rotations;
  bool windows = llvm::any_of(model.layers, [](const LlamaLayer &layer) { return layer.window != 0; });
  if (windows && !config.windowRotary.inverseFrequencies.empty())
    windowRotations = buildRotations(config.windowRotary);
  Value hidden = embed(tokens);
  for (auto [number, layer] : llvm::enumerate(model.layers))
    hidden = buildLayer(layer, hidden, layer.window == 0 ? rotations : windowRotations,
                        caches.empty() ? nullptr : &caches[number]);
  return hidden;
}

Value LlamaBuilder::buildLogits(Value hidden) {
  Value logits = linear(normalize(hidden, model.finalNorm), model.head.name.empty() ? model.embedding : model.head);
  if (config.logitCap == 0.0)
    return logits;
  SmallVector<int64_t> shape = getLeading(logits);
  shape.push_back(config.vocabularySize);
  Value cap = constant(config.logitCap);
  return generic("btd", {"btd", "btd"}, logits, empty(shape),
                 [&](ImplicitLocOpBuilder &b, ValueRange v) { return capSoftly(b, v[0], cap); });
}

/// All tokens at once.
void LlamaBuilder::buildForward() {
  func::FuncOp function = createFunction("forward", {}, getType({kBatch, kTime, config.vocabularySize}));
  keys = time;
  position = nullptr;
  func::ReturnOp::create(builder, buildLogits(buildLayers(function.getArgument(0), {})));
}

/// Some tokens behind those whose keys and values are in the caches; the logits of the last one.
void LlamaBuilder::buildStep() {
  Type cacheType = getType({kBatch, config.keyValueHeadCount, kDynamic, config.headSize});
  SmallVector<Type> states(2 * model.layers.size(), cacheType),
      arguments = {RankedTensorType::get({}, builder.getI64Type())},
      results = {getType({kBatch, 1, config.vocabularySize})};
  llvm::append_range(arguments, states);
  llvm::append_range(results, states);
  func::FuncOp function = createFunction("step", arguments, results);
  function.setArgAttr(1, JPQDialect::kArgumentNameAttrName, builder.getStringAttr("position"));
  SmallVector<Cache> caches;
  for (unsigned i = 2; i < function.getNumArguments(); i += 2)
    caches.push_back({function.getArgument(i), function.getArgument(i + 1)});
  for (unsigned i = 2; i < function.getNumArguments(); ++i)
    function.setArgAttr(i, JPQDialect::kStateAttrName, builder.getUnitAttr());

  Value number = tensor::ExtractOp::create(builder, function.getArgument(1), ValueRange());
  position = arith::IndexCastOp::create(builder, builder.getIndexType(), number);
  keys = arith::AddIOp::create(builder, position, time);
  Value hidden = buildLayers(function.getArgument(0), caches);

  Value one = arith::ConstantIndexOp::create(builder, 1);
  SmallVector<int64_t> shape = {kBatch, 1, config.hiddenSize};
  SmallVector<OpFoldResult> offsets(shape.size(), builder.getIndexAttr(0)),
      steps(shape.size(), builder.getIndexAttr(1));
  offsets[1] = arith::SubIOp::create(builder, time, one).getResult();
  Value last = tensor::ExtractSliceOp::create(builder, getType(shape), hidden, offsets, getSizes(shape), steps);
  SmallVector<Value> returned = {buildLogits(last)};
  for (const Cache &cache : caches)
    returned.append({cache.key, cache.value});
  func::ReturnOp::create(builder, returned);
}

OwningOpRef<ModuleOp> LlamaBuilder::build() {
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder.getLoc());
  builder.setInsertionPointToEnd(module->getBody());
  declareWeight(model.embedding);
  for (const LlamaLayer &layer : model.layers)
    for (const SourceTensor *tensor : layer.getTensors())
      declareWeight(*tensor);
  declareWeight(model.finalNorm);
  declareWeight(model.head);
  (*module)->setAttr(JPQDialect::kParametersAttrName, builder.getI64IntegerAttr(getOriginalParameters(*module)));
  if (model.bosToken)
    (*module)->setAttr(JPQDialect::kBosTokenAttrName, builder.getI64IntegerAttr(*model.bosToken));

  buildForward();
  builder.setInsertionPointToEnd(module->getBody());
  buildStep();
  return module;
}

OwningOpRef<ModuleOp> jpq::importLlama(MLIRContext *context, const LlamaModel &model) {
  context->loadDialect<arith::ArithDialect, func::FuncDialect, linalg::LinalgDialect, math::MathDialect,
                       tensor::TensorDialect, JPQDialect>();
  return LlamaBuilder(context, model).build();
}
