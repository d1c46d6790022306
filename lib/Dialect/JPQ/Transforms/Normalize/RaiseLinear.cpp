//===- RaiseLinear.cpp - Contractions with weights become jpq.linear ------===//

#include "FlattenProducts.h"
#include "WeightUses.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Passes.h"
#include "jpq/Interfaces/Elementwise.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/Transforms/Transforms.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"
#include <variant>

namespace jpq {
#define GEN_PASS_DEF_JPQRAISELINEAR
#include "jpq/Dialect/JPQ/Transforms/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Elements from which it is said of a weight that it stays as it is.
static constexpr int64_t kLeastElements = 256;

//===----------------------------------------------------------------------===//
// Emission
//===----------------------------------------------------------------------===//

/// `value` with dimension `permutation[i]` at place `i`.
static Value createTranspose(OpBuilder &builder, Location location, Value value, ArrayRef<int64_t> permutation) {
  if (llvm::equal(permutation, llvm::seq<int64_t>(0, permutation.size())))
    return value;
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, location, value), permuted;
  for (int64_t dim : permutation)
    permuted.push_back(sizes[dim]);
  Value empty = tensor::EmptyOp::create(builder, location, permuted, getElementTypeOrSelf(value));
  return linalg::TransposeOp::create(builder, location, value, empty, permutation)->getResult(0);
}

/// The places in `from` of the elements of `to`.
static SmallVector<int64_t> getPermutation(ArrayRef<unsigned> from, ArrayRef<unsigned> to) {
  return llvm::map_to_vector(to, [&](unsigned loop) { return int64_t(llvm::find(from, loop) - from.begin()); });
}

static bool isZero(Value value) {
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    value = fill.getInputs()[0];
  return matchPattern(value, m_AnyZeroFloat());
}

static bool isHalf(Type type) { return type.isF16() || type.isBF16(); }

/// The product as a jpq.linear, in front of it. The weight is a matrix `[out, in]` by now. Sums of half precision
/// numbers are sums of f32, as they are wherever such models are made.
static void raise(const WeightProduct &product) {
  linalg::LinalgOp op = product.op;
  OpBuilder builder(op);
  Location location = op.getLoc();
  auto result = cast<RankedTensorType>(op->getResult(0).getType());
  GetWeightOp get = product.get;
  Type element = isHalf(result.getElementType()) ? builder.getF32Type() : result.getElementType();
  Value input = convertElements(builder, location, product.input->get(), element);
  SmallVector<unsigned, 4> inner = product.rows, outer = product.rows;
  inner.push_back(product.in);
  outer.push_back(product.out);
  input = createTranspose(builder, location, input, getPermutation(product.inputLoops, inner));
  SmallVector<int64_t> shape(cast<RankedTensorType>(input.getType()).getShape());
  shape.back() = getLogicalType(get.getResult().getType()).getDimSize(0);
  Value output = LinearOp::create(builder, location, RankedTensorType::get(shape, element), input, get.getResult());
  output = createTranspose(builder, location, output, getPermutation(outer, product.resultLoops));
  if (output.getType() != result.clone(element))
    output = tensor::CastOp::create(builder, location, result.clone(element), output);
  if (Value init = op.getDpsInits()[0]; !isZero(init))
    output = createElementwise(
        builder, location, {output, convertElements(builder, location, init, element)}, element,
        [](OpBuilder &b, Location l, ValueRange v) -> Value { return arith::AddFOp::create(b, l, v[0], v[1]); });
  output = convertElements(builder, location, output, result.getElementType());
  op->getResult(0).replaceAllUsesWith(output);
  op->erase();
}

static void raise(const WeightLookup &lookup) {
  linalg::GenericOp op = lookup.op;
  OpBuilder builder(op);
  GetWeightOp get = lookup.get;
  auto result = cast<RankedTensorType>(op.getResult(0).getType());
  Type stored = getLogicalType(get.getResult().getType()).getElementType();
  Value output = EmbeddingOp::create(builder, op.getLoc(), result.clone(stored), lookup.ids, get.getResult());
  // What was extended is exact in the narrower type.
  output = convertElements(builder, op.getLoc(), output, result.getElementType());
  op.getResult(0).replaceAllUsesWith(output);
  op.erase();
}

//===----------------------------------------------------------------------===//
// Weights
//===----------------------------------------------------------------------===//

namespace {
/// All that is done with one weight.
struct WeightUse {
  SmallVector<WeightProduct, 1> products;
  SmallVector<WeightLookup, 1> lookups;
};

/// How a weight has to be stored anew.
struct Change {
  bool transpose = false, reshape = false, extend = false;
  explicit operator bool() const { return transpose || reshape || extend; }
};
} // namespace

/// What one product needs of its weight; a message if jpq.linear cannot compute it.
static std::variant<Change, Reason> findChange(const WeightProduct &product) {
  GetWeightOp get = product.get;
  linalg::LinalgOp op = product.op;
  Type type = get.getResult().getType(), element = getElementTypeOrSelf(op->getResult(0)),
       input = getElementTypeOrSelf(product.input->get());
  RankedTensorType logical = getLogicalType(type);
  Type weight = logical.getElementType();
  if ((weight != element || input != element) &&
      !llvm::all_of(ArrayRef{weight, input, element}, [](Type type) { return type.isF32() || isHalf(type); })) {
    Reason reason;
    llvm::raw_string_ostream(reason) << "it multiplies " << input << " by " << weight << " into " << element
                                     << ", which jpq.linear does not";
    return reason;
  }
  return Change{product.isTransposed, logical.getRank() != 2, isHalf(weight)};
}

/// Whether anything reads the weight but ops that will be raised.
static bool hasOtherUsers(Value value, const DenseSet<Operation *> &raised) {
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    if (raised.contains(user) || raised.contains(user->getParentOp()))
      return false;
    return user->getNumResults() != 1 || !traceWeight(user->getResult(0)) || hasOtherUsers(user->getResult(0), raised);
  });
}

/// The values of a matrix of `rows` x `columns`, transposed.
static std::vector<uint8_t> transposeBytes(ArrayRef<uint8_t> bytes, int64_t rows, int64_t columns, unsigned width) {
  std::vector<uint8_t> result(bytes.size());
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t column = 0; column < columns; ++column)
      std::memcpy(result.data() + (column * rows + row) * width, bytes.data() + (row * columns + column) * width,
                  width);
  return result;
}

/// Stores a dense weight anew. `out` and `in` are the sizes of the matrix that it becomes.
static LogicalResult changeWeight(WeightOp weight, const Change &change, int64_t out, int64_t in) {
  MLIRContext *context = weight.getContext();
  auto type = cast<RankedTensorType>(weight.getType());
  FailureOr<StoredBytes> stored = loadComponents(weight);
  if (failed(stored))
    return failure();
  ArrayRef<uint8_t> values = stored->get(kValuesComponent);
  unsigned width = type.getElementTypeBitWidth() / 8;
  Component component{kValuesComponent.str(), change.transpose ? transposeBytes(values, in, out, width) : values.vec()};
  Type element = type.getElementType();
  Type changed = RankedTensorType::get({out, in}, element);
  if (change.extend)
    changed = StoredTensorType::get(context, RankedTensorType::get({out, in}, Float32Type::get(context)),
                                    getDenseCodec(element));
  weight.setType(changed);
  weight.setValueAttr(createInlineComponents(context, weight.getSymName(), {component}));
  return success();
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {
struct JPQRaiseLinearPass : jpq::impl::JPQRaiseLinearBase<JPQRaiseLinearPass> {
  using Base::Base;

  void runOnOperation() override {
    flattenProducts(getOperation());
    if (failed(raiseAll()))
      signalPassFailure();
  }

private:
  LogicalResult raiseAll();
  /// Raises what is done with one weight; remarks on what cannot be.
  LogicalResult raiseUses(WeightOp weight, WeightUse &use);
  /// Sizes of values become sizes of the function's arguments.
  LogicalResult simplifySizes();
  /// Says why a use of a weight is not raised.
  void explain(Operation *op, GetWeightOp get, const Reason &reason);
  /// Remarks on large weights that some op reads as they are, unless their names are among `explained`.
  void explainOtherUses();

  DenseMap<StringRef, SmallVector<GetWeightOp>> gets;
  llvm::StringSet<> explained;
};
} // namespace

void JPQRaiseLinearPass::explain(Operation *op, GetWeightOp get, const Reason &reason) {
  explained.insert(get.getWeight());
  // What jpq.unpack reads can be stored in any form all the same.
  if (llvm::any_of(get->getUsers(), llvm::IsaPred<UnpackOp>))
    return;
  op->emitRemark() << "uses weight " << get.getWeightAttr() << " and is not raised: " << reason;
}

/// Whether storing the weight in another form would be worth something: not for a bias or a norm.
static bool isLarge(GetWeightOp get) {
  RankedTensorType type = getLogicalType(get.getResult().getType());
  return type && type.getNumElements() >= kLeastElements &&
         llvm::count_if(type.getShape(), [](int64_t size) { return size > 1; }) >= 2;
}

/// An op that reads `value`, a weight as it is stored, and is not just a view of it; null if there is none.
static Operation *findReader(Value value) {
  for (Operation *user : value.getUsers()) {
    if (isa<LinearOp, EmbeddingOp>(user))
      continue;
    Operation *reader = user;
    if (user->getNumResults() == 1 && traceWeight(user->getResult(0)))
      reader = findReader(user->getResult(0));
    if (reader)
      return reader;
  }
  return nullptr;
}

void JPQRaiseLinearPass::explainOtherUses() {
  getOperation().walk([&](GetWeightOp get) {
    Operation *reader = isLarge(get) && !explained.contains(get.getWeight()) ? findReader(get.getResult()) : nullptr;
    if (!reader)
      return;
    Reason reason;
    llvm::raw_string_ostream(reason) << "'" << reader->getName() << "' reads it as neither a product with a matrix nor "
                                     << "a lookup of rows does; it stays " << get.getResult().getType();
    explain(reader, get, reason);
  });
}

LogicalResult JPQRaiseLinearPass::simplifySizes() {
  IRRewriter rewriter(&getContext());
  RewritePatternSet patterns(&getContext());
  memref::populateResolveRankedShapedTypeResultDimsPatterns(patterns);
  tensor::DimOp::getCanonicalizationPatterns(patterns, &getContext());
  cf::AssertOp::getCanonicalizationPatterns(patterns, &getContext());
  FrozenRewritePatternSet frozen(std::move(patterns));
  // Equal sizes are one value before checks of them are.
  if (failed(applyPatternsGreedily(getOperation(), frozen)))
    return failure();
  for (func::FuncOp function : getOperation().getOps<func::FuncOp>()) {
    DominanceInfo dominance(function);
    eliminateCommonSubExpressions(rewriter, dominance, function);
  }
  return applyPatternsGreedily(getOperation(), frozen);
}

/// Whether `op` is, or nearly is, something to raise.
static bool usesWeight(Operation *op) {
  Reason reason;
  WeightProduct product;
  WeightLookup lookup;
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  auto generic = dyn_cast<linalg::GenericOp>(op);
  return (linalgOp && matchProduct(linalgOp, product, reason)) || (generic && matchLookup(generic, lookup, reason)) ||
         !reason.empty();
}

LogicalResult JPQRaiseLinearPass::raiseAll() {
  WalkResult found = getOperation().walk(
      [](Operation *op) { return usesWeight(op) ? WalkResult::interrupt() : WalkResult::advance(); });
  gets.clear();
  explained.clear();
  if (!found.wasInterrupted()) {
    explainOtherUses();
    return success();
  }
  if (failed(simplifySizes()))
    return failure();
  llvm::MapVector<StringRef, WeightUse> uses;
  getOperation().walk([&](Operation *op) {
    Reason reason;
    WeightProduct product;
    WeightLookup lookup;
    if (auto get = dyn_cast<GetWeightOp>(op))
      gets[get.getWeight()].push_back(get);
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    auto generic = dyn_cast<linalg::GenericOp>(op);
    if (linalgOp && matchProduct(linalgOp, product, reason))
      uses[product.get.getWeight()].products.push_back(product);
    else if (!reason.empty())
      explain(op, product.get, reason);
    else if (generic && matchLookup(generic, lookup, reason))
      uses[lookup.get.getWeight()].lookups.push_back(lookup);
    else if (!reason.empty())
      explain(op, lookup.get, reason);
  });
  SymbolTable symbols(getOperation());
  for (auto &[name, use] : uses)
    if (failed(raiseUses(symbols.lookup<WeightOp>(name), use)))
      return failure();
  // What led from weights to raised ops, from the last to the first, and what is inside of an op before the op.
  SmallVector<Operation *> ops;
  getOperation().walk<WalkOrder::PreOrder>([&](Operation *op) { ops.push_back(op); });
  for (Operation *op : llvm::reverse(ops))
    if (isOpTriviallyDead(op))
      op->erase();
  explainOtherUses();
  return success();
}

LogicalResult JPQRaiseLinearPass::raiseUses(WeightOp weight, WeightUse &use) {
  Change change;
  SmallVector<Change> changes;
  SmallVector<WeightProduct, 1> products;
  for (WeightProduct &product : use.products) {
    auto found = findChange(product);
    if (auto *reason = std::get_if<Reason>(&found)) {
      explain(product.op, product.get, *reason);
      continue;
    }
    products.push_back(product);
    changes.push_back(std::get<Change>(found));
    change.transpose |= changes.back().transpose;
    change.reshape |= changes.back().reshape;
    change.extend |= changes.back().extend;
  }
  if (products.empty() && use.lookups.empty())
    return success();
  // Lookups take a matrix as it is; in half precision, it can be stored in other forms only once it counts as f32.
  RankedTensorType logical = weight.getLogicalType();
  if (!use.lookups.empty())
    change.extend |= isHalf(logical.getElementType());

  DenseSet<Operation *> raised;
  for (WeightProduct &product : products)
    raised.insert(product.op);
  for (WeightLookup &lookup : use.lookups)
    raised.insert(lookup.op);
  // A weight is stored anew only if all agree on how.
  Reason conflict;
  if (change) {
    if (llvm::any_of(gets[weight.getSymName()],
                     [&](GetWeightOp get) { return hasOtherUsers(get.getResult(), raised); }))
      conflict = "other ops read the weight as it is stored";
    else if (llvm::any_of(changes,
                          [&](Change &c) { return c.transpose != change.transpose || c.extend != change.extend; }) ||
             (change.transpose && !use.lookups.empty()))
      conflict = "the weight's users read it in different orders or types";
    else if (!isa<RankedTensorType>(weight.getType()) || weight.getPlanAttr() || weight.getCouplingAttr())
      conflict = "the weight is encoded or planned already, and cannot be stored in another order";
  }
  if (change && conflict.empty()) {
    int64_t out = logical.getDimSize(0), in = logical.getDimSize(1);
    if (!products.empty()) {
      linalg::LinalgOp op = products.front().op;
      SmallVector<int64_t> ranges = op.getStaticLoopRanges();
      out = ranges[products.front().out];
      in = ranges[products.front().in];
    }
    if (failed(changeWeight(weight, change, out, in)))
      return failure();
    for (GetWeightOp get : gets[weight.getSymName()])
      get.getResult().setType(weight.getType());
  }
  for (auto [product, needed] : llvm::zip_equal(products, changes)) {
    if (needed && !conflict.empty())
      explain(product.op, product.get, conflict);
    else
      raise(product);
  }
  for (const WeightLookup &lookup : use.lookups)
    raise(lookup);
  return success();
}
