//===- FlattenProducts.cpp - Products of tensors become products of matrices ===//
//
// Windows are laid out by a linalg.generic that copies: its maps say all there is to know, so that coupling, gradients
// and errors need to know nothing of convolutions. The columns of the matrix are the weight's own order, in which an
// input channel has the elements of its window side by side.
//
//===----------------------------------------------------------------------===//

#include "FlattenProducts.h"
#include "WeightUses.h"
#include "jpq/Interfaces/Elementwise.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace jpq;

//===----------------------------------------------------------------------===//
// Matching
//===----------------------------------------------------------------------===//

/// Whether the op gives the elements of its only input as they are, extended at most.
static bool isExtension(Operation *op) {
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic || generic.getNumDpsInputs() != 1 || generic.getNumDpsInits() != 1 ||
      !llvm::all_of(generic.getIndexingMapsArray(), [](AffineMap map) { return map.isIdentity(); }))
    return false;
  Value yielded = generic.getBody()->getTerminator()->getOperand(0);
  if (auto extended = yielded.getDefiningOp<arith::ExtFOp>())
    yielded = extended.getIn();
  return yielded == generic.getBody()->getArgument(0);
}

/// The read of a weight whose elements `value` has in their order.
static GetWeightOp traceOrder(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (auto get = dyn_cast<GetWeightOp>(op))
      return get;
    if (!isa<UnpackOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp>(op) && !isExtension(op))
      return nullptr;
    value = op->getOperand(0);
  }
  return nullptr;
}

namespace {
/// A product with a weight, by its loops.
struct Product {
  linalg::LinalgOp op;
  OpOperand *input, *weight;
  GetWeightOp get;
  /// The loops of the weight's dimensions, in its order: those that are summed over, and the others.
  SmallVector<unsigned, 4> ins, outs;
  /// Whether some of the others are the input's, too.
  bool hasOwnParts = false;
  /// The loops that the weight does not have, in the result's order.
  SmallVector<unsigned, 4> rows;
};
} // namespace

static std::optional<Product> matchTensorProduct(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || !isMultiplyAdd(op))
    return std::nullopt;
  GetWeightOp reads[] = {traceOrder(op.getDpsInputs()[0]), traceOrder(op.getDpsInputs()[1])};
  if (bool(reads[0]) == bool(reads[1]))
    return std::nullopt;
  Product product;
  product.op = op;
  product.get = reads[0] ? reads[0] : reads[1];
  product.weight = op.getDpsInputOperand(reads[0] ? 0 : 1);
  product.input = op.getDpsInputOperand(reads[0] ? 1 : 0);
  AffineMap weightMap = op.getMatchingIndexingMap(product.weight), inputMap = op.getMatchingIndexingMap(product.input),
            resultMap = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  if (!weightMap.isProjectedPermutation() || !resultMap.isProjectedPermutation())
    return std::nullopt;
  for (AffineExpr expr : weightMap.getResults()) {
    unsigned loop = cast<AffineDimExpr>(expr).getPosition();
    bool isSummed = op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction;
    (isSummed ? product.ins : product.outs).push_back(loop);
    product.hasOwnParts |= !isSummed && inputMap.isFunctionOfDim(loop);
  }
  for (AffineExpr expr : resultMap.getResults())
    if (unsigned loop = cast<AffineDimExpr>(expr).getPosition(); !weightMap.isFunctionOfDim(loop))
      product.rows.push_back(loop);
  return product;
}

/// Whether `first`, then `second` are the dimensions of the weight.
static bool isOrder(const Product &product, ArrayRef<unsigned> first, ArrayRef<unsigned> second) {
  linalg::LinalgOp op = product.op;
  SmallVector<unsigned> loops =
      llvm::map_to_vector(op.getMatchingIndexingMap(product.weight).getResults(),
                          [](AffineExpr expr) { return cast<AffineDimExpr>(expr).getPosition(); });
  return llvm::equal(loops, llvm::concat<const unsigned>(first, second));
}

/// Whether the product is one with a matrix, once its windows are laid out.
static bool hasMatrix(const Product &product) {
  linalg::LinalgOp op = product.op;
  return product.outs.size() == 1 && !product.hasOwnParts && !product.ins.empty() &&
         product.rows.size() + 1 + product.ins.size() == op.getNumLoops() &&
         (isOrder(product, product.outs, product.ins) || isOrder(product, product.ins, product.outs));
}

//===----------------------------------------------------------------------===//
// Weights
//===----------------------------------------------------------------------===//

/// How many of the first dimensions of `shape` have `rows` elements; 0 if none.
static unsigned countLeading(ArrayRef<int64_t> shape, int64_t rows) {
  int64_t count = 1;
  for (auto [dim, size] : llvm::enumerate(shape.drop_back())) {
    count *= size;
    if (count == rows)
      return dim + 1;
  }
  return 0;
}

static ReassociationIndices getRange(int64_t first, int64_t last) {
  ReassociationIndices range;
  llvm::append_range(range, llvm::seq(first, last));
  return range;
}

namespace {
/// The weights of a module, which can be stored as matrices.
class Weights {
public:
  explicit Weights(ModuleOp module) : symbols(module) {
    module.walk([&](GetWeightOp get) { reads[get.getWeight()].push_back(get); });
  }

  /// Whether a weight is, or can become, a matrix of `rows` rows.
  bool canFlatten(GetWeightOp get, int64_t rows) const;
  /// Makes it one. Who reads the weight sees it in its old shape.
  void flatten(GetWeightOp get, int64_t rows);
  /// Lets a matrix be read by jpq.unpack. Plans are for f32: half precision becomes a form that it is stored in.
  void unpack(GetWeightOp get);

private:
  SymbolTable symbols;
  llvm::StringMap<SmallVector<GetWeightOp>> reads;
};
} // namespace

bool Weights::canFlatten(GetWeightOp get, int64_t rows) const {
  auto weight = symbols.lookup<WeightOp>(get.getWeight());
  RankedTensorType type = weight.getLogicalType();
  if (type.getRank() == 2)
    return type.getDimSize(0) == rows;
  return isa<RankedTensorType>(weight.getType()) && !weight.getPlanAttr() && !weight.getCouplingAttr() &&
         countLeading(type.getShape(), rows) > 0;
}

void Weights::flatten(GetWeightOp get, int64_t rows) {
  auto weight = symbols.lookup<WeightOp>(get.getWeight());
  RankedTensorType type = weight.getLogicalType();
  if (type.getRank() == 2)
    return;
  int64_t leading = countLeading(type.getShape(), rows);
  auto matrix = RankedTensorType::get({rows, rows == 0 ? 0 : type.getNumElements() / rows}, type.getElementType());
  weight.setType(matrix);
  for (GetWeightOp read : reads[weight.getSymName()]) {
    read.getResult().setType(matrix);
    OpBuilder builder(read.getContext());
    builder.setInsertionPointAfter(read);
    auto expanded = tensor::ExpandShapeOp::create(
        builder, read.getLoc(), type, read.getResult(),
        ArrayRef<ReassociationIndices>{getRange(0, leading), getRange(leading, type.getRank())});
    read.getResult().replaceAllUsesExcept(expanded.getResult(), expanded);
  }
}

void Weights::unpack(GetWeightOp get) {
  auto weight = symbols.lookup<WeightOp>(get.getWeight());
  MLIRContext *context = weight.getContext();
  auto dense = dyn_cast<RankedTensorType>(weight.getType());
  Type element = weight.getLogicalType().getElementType();
  if (dense && !element.isF32())
    weight.setType(StoredTensorType::get(context, RankedTensorType::get(dense.getShape(), Float32Type::get(context)),
                                         getDenseCodec(element)));
  for (GetWeightOp read : reads[weight.getSymName()]) {
    if (llvm::any_of(read->getUsers(), llvm::IsaPred<UnpackOp>))
      continue;
    read.getResult().setType(weight.getType());
    OpBuilder builder(context);
    builder.setInsertionPointAfter(read);
    auto unpacked = UnpackOp::create(builder, read.getLoc(), weight.getLogicalType(), read);
    Value values = convertElements(builder, read.getLoc(), unpacked, element);
    read.getResult().replaceAllUsesExcept(values, unpacked);
  }
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

/// What each row of the result sees, `[rows..., in x window]`.
static Value layOutWindows(OpBuilder &builder, const Product &product) {
  linalg::LinalgOp op = product.op;
  Location location = op.getLoc();
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  OpOperand *init = op.getDpsInitOperand(0);
  AffineMap resultMap = op.getMatchingIndexingMap(init);
  unsigned loops = product.rows.size() + product.ins.size();
  SmallVector<AffineExpr> places(op.getNumLoops(), builder.getAffineConstantExpr(0));
  SmallVector<OpFoldResult> sizes;
  for (unsigned loop : product.rows) {
    places[loop] = builder.getAffineDimExpr(sizes.size());
    unsigned dim = *resultMap.getResultPosition(builder.getAffineDimExpr(loop));
    sizes.push_back(tensor::getMixedSize(builder, location, init->get(), dim));
  }
  for (unsigned loop : product.ins) {
    places[loop] = builder.getAffineDimExpr(sizes.size());
    sizes.push_back(builder.getIndexAttr(ranges[loop]));
  }
  AffineMap read = op.getMatchingIndexingMap(product.input).replaceDimsAndSymbols(places, {}, loops, 0);
  Value input = product.input->get();
  Value empty = tensor::EmptyOp::create(builder, location, sizes, getElementTypeOrSelf(input));
  SmallVector<utils::IteratorType> iterators(loops, utils::IteratorType::parallel);
  Value windows =
      linalg::GenericOp::create(builder, location, empty.getType(), input, empty,
                                ArrayRef<AffineMap>{read, builder.getMultiDimIdentityMap(loops)}, iterators,
                                [](OpBuilder &b, Location l, ValueRange v) { linalg::YieldOp::create(b, l, v[0]); })
          .getResult(0);
  if (product.ins.size() == 1)
    return windows;
  SmallVector<ReassociationIndices> reassociation;
  for (unsigned row = 0; row < product.rows.size(); ++row)
    reassociation.push_back({int64_t(row)});
  reassociation.push_back(getRange(product.rows.size(), loops));
  return tensor::CollapseShapeOp::create(builder, location, windows, reassociation);
}

/// The product of laid out windows and the weight as a matrix.
static void multiplyMatrix(const Product &product) {
  linalg::LinalgOp op = product.op;
  OpBuilder builder(op);
  unsigned rows = product.rows.size(), loops = rows + 2;
  SmallVector<AffineExpr> leading, places(op.getNumLoops());
  for (auto [i, loop] : llvm::enumerate(product.rows)) {
    leading.push_back(builder.getAffineDimExpr(i));
    places[loop] = leading.back();
  }
  AffineExpr out = builder.getAffineDimExpr(rows), in = builder.getAffineDimExpr(rows + 1);
  places[product.outs.front()] = out;
  for (unsigned loop : product.ins)
    places[loop] = in;
  SmallVector<AffineExpr> inputDims(leading), weightDims = {out, in};
  inputDims.push_back(in);
  if (!isOrder(product, product.outs, product.ins))
    std::swap(weightDims[0], weightDims[1]);
  AffineMap maps[] = {AffineMap::get(loops, 0, inputDims, op.getContext()),
                      AffineMap::get(loops, 0, weightDims, op.getContext()),
                      op.getMatchingIndexingMap(op.getDpsInitOperand(0)).replaceDimsAndSymbols(places, {}, loops, 0)};
  SmallVector<utils::IteratorType> iterators(rows + 1, utils::IteratorType::parallel);
  iterators.push_back(utils::IteratorType::reduction);
  GetWeightOp get = product.get;
  Value windows = layOutWindows(builder, product), init = op.getDpsInits()[0];
  auto matrix = linalg::GenericOp::create(
      builder, op.getLoc(), init.getType(), ValueRange{windows, get.getResult()}, init, maps, iterators,
      [](OpBuilder &b, Location l, ValueRange v) {
        auto extend = [&](Value value) -> Value {
          return value.getType() == v[2].getType() ? value : arith::ExtFOp::create(b, l, v[2].getType(), value);
        };
        Value term = arith::MulFOp::create(b, l, extend(v[0]), extend(v[1]));
        linalg::YieldOp::create(b, l, arith::AddFOp::create(b, l, v[2], term).getResult());
      });
  op->replaceAllUsesWith(matrix.getResults());
  op->erase();
}

static int64_t countElements(ArrayRef<int64_t> ranges, ArrayRef<unsigned> loops) {
  int64_t count = 1;
  for (unsigned loop : loops)
    count *= ranges[loop];
  return count;
}

static void flatten(const Product &product, Weights &weights) {
  linalg::LinalgOp op = product.op;
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  if (hasMatrix(product)) {
    bool isOutFirst = isOrder(product, product.outs, product.ins);
    int64_t rows = countElements(ranges, isOutFirst ? product.outs : product.ins);
    if (weights.canFlatten(product.get, rows)) {
      weights.flatten(product.get, rows);
      multiplyMatrix(product);
    }
    return;
  }
  // Of one column there is nothing to choose.
  int64_t rows = countElements(ranges, product.outs);
  if (product.hasOwnParts && isOrder(product, product.outs, product.ins) && countElements(ranges, product.ins) > 1 &&
      weights.canFlatten(product.get, rows)) {
    weights.flatten(product.get, rows);
    weights.unpack(product.get);
  }
}

/// Whether some product multiplies with `value`, or with its elements in another order or shape.
static bool isMultiplied(Value value) {
  return llvm::any_of(value.getUses(), [](OpOperand &use) {
    Operation *op = use.getOwner();
    if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp, linalg::TransposeOp>(op) || isExtension(op))
      return use.getOperandNumber() == 0 && isMultiplied(op->getResult(0));
    auto product = dyn_cast<linalg::LinalgOp>(op);
    return product && product.isDpsInput(&use) && isMultiplyAdd(product);
  });
}

/// Weights of which an op picks parts (experts) that are multiplied with.
static void flattenPicked(linalg::GenericOp op, Weights &weights) {
  if (!op.hasPureTensorSemantics() || op.getNumResults() != 1 || !isMultiplied(op.getResult(0)))
    return;
  for (auto extract : SmallVector<tensor::ExtractOp>(op.getBody()->getOps<tensor::ExtractOp>())) {
    GetWeightOp get = traceOrder(extract.getTensor());
    ArrayRef<int64_t> shape = extract.getTensor().getType().getShape();
    int64_t rows = ShapedType::getNumElements(shape.drop_back());
    if (get && shape.size() > 2 && weights.canFlatten(get, rows)) {
      weights.flatten(get, rows);
      weights.unpack(get);
    }
  }
}

void jpq::flattenProducts(ModuleOp module) {
  SmallVector<linalg::LinalgOp> ops;
  module.walk([&](linalg::LinalgOp op) { ops.push_back(op); });
  Weights weights(module);
  for (linalg::LinalgOp op : ops) {
    WeightProduct known;
    Reason reason;
    // What is a product with a matrix already needs no windows.
    if (std::optional<Product> product = matchTensorProduct(op); product && !matchProduct(op, known, reason))
      flatten(*product, weights);
    else if (auto generic = dyn_cast<linalg::GenericOp>(op.getOperation()))
      flattenPicked(generic, weights);
  }
}
