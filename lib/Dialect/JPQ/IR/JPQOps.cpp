//===- JPQOps.cpp - Verifiers, folders and coupling of jpq ops ------------===//

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace jpq;

/// The size of a group stands bare behind the colon: `jpq.group @g : 1536`.
static ParseResult parseSize(OpAsmParser &parser, IntegerAttr &size) {
  int64_t value;
  if (parser.parseInteger(value))
    return failure();
  size = parser.getBuilder().getI64IntegerAttr(value);
  return success();
}

static void printSize(OpAsmPrinter &printer, Operation *, IntegerAttr size) { printer << size.getInt(); }

/// `name = %operand, ...`
static ParseResult parseNamedComponents(OpAsmParser &parser, ArrayAttr &names,
                                        SmallVectorImpl<OpAsmParser::UnresolvedOperand> &components) {
  SmallVector<Attribute> parsed;
  auto parseComponent = [&]() -> ParseResult {
    std::string name;
    if (parser.parseKeywordOrString(&name) || parser.parseEqual() || parser.parseOperand(components.emplace_back()))
      return failure();
    parsed.push_back(parser.getBuilder().getStringAttr(name));
    return success();
  };
  if (parser.parseCommaSeparatedList(parseComponent))
    return failure();
  names = parser.getBuilder().getArrayAttr(parsed);
  return success();
}

static void printNamedComponents(OpAsmPrinter &printer, Operation *, ArrayAttr names, OperandRange components) {
  llvm::interleaveComma(llvm::zip(names.getAsValueRange<StringAttr>(), components), printer, [&](auto component) {
    printer.printKeywordOrString(std::get<0>(component));
    printer << " = " << std::get<1>(component);
  });
}

#define GET_OP_CLASSES
#include "jpq/Dialect/JPQ/IR/JPQOps.cpp.inc"

//===----------------------------------------------------------------------===//
// Symbols
//===----------------------------------------------------------------------===//

RankedTensorType WeightOp::getLogicalType() { return jpq::getLogicalType(getType()); }

StringRef WeightOp::getModelName() {
  auto whole = (*this)->getAttrOfType<StringAttr>(JPQDialect::kRowsOfAttrName);
  return whole ? whole.getValue() : getSymName();
}

uint64_t WeightOp::getStoredBytes() { return jpq::getStoredBytes(getType()); }

/// The size of a blob; none for a resource whose data is missing.
static std::optional<uint64_t> getBlobSize(Attribute blob) {
  if (auto file = dyn_cast<FileBlobAttr>(blob))
    return file.getBytes();
  AsmResourceBlob *data = cast<DenseResourceElementsAttr>(blob).getRawHandle().getBlob();
  if (!data)
    return std::nullopt;
  return data->getData().size();
}

/// Says what the bytes are for: "but 576 x 1391 weights stored as [...] need 200304".
static InFlightDiagnostic describe(InFlightDiagnostic diagnostic, WeightOp weight, uint64_t bytes) {
  RankedTensorType logical = weight.getLogicalType();
  llvm::interleave(logical.getShape(), [&](int64_t dim) { diagnostic << dim; }, [&] { diagnostic << " x "; });
  diagnostic << " weights of " << weight.getType() << " need " << bytes;
  return diagnostic;
}

LogicalResult WeightOp::verify() {
  RankedTensorType logical = getLogicalType();
  if (!logical || !logical.hasStaticShape())
    return emitOpError() << "holds a !jpq.tensor or a tensor of static shape, not " << getType();
  if (!hasCountableBytes(logical.getShape()))
    return emitOpError() << "holds " << getType() << ", which has more bytes than fit in 63 bits";
  if (logical.getEncoding())
    return emitOpError() << "holds plain tensors; what " << logical.getEncoding() << " means is unknown";
  if (isa<RankedTensorType>(getType()) && !isWeightElementType(logical.getElementType()) && !isOrderType(logical))
    return emitOpError() << "holds f32, f16 or bf16, not " << logical.getElementType();

  DictionaryAttr given = getValue().getComponents();
  SmallVector<StoredComponent, 3> needed = getStoredForm(getType()).getComponents();
  for (const StoredComponent &component : needed) {
    uint64_t size = component.getBytes();
    Attribute blob = given.get(component.name);
    if (!blob)
      return describe(emitOpError() << "has no " << component.name << ", but ", *this, size);
    std::optional<uint64_t> bytes = getBlobSize(blob);
    if (!bytes)
      return emitOpError() << component.name << ": resource data missing";
    if (*bytes != size)
      return describe(emitOpError() << component.name << " hold " << *bytes << " bytes, but ", *this, size);
    if (auto resource = dyn_cast<DenseResourceElementsAttr>(blob);
        resource && resource.getNumElements() != int64_t(*bytes))
      return emitOpError() << component.name << " hold " << *bytes << " bytes, but are declared as "
                           << resource.getType();
  }
  for (NamedAttribute component : given)
    if (llvm::none_of(needed, [&](const StoredComponent &c) { return c.name == component.getName(); }))
      return emitOpError() << "has a component '" << component.getName().getValue() << "', which " << getType()
                           << " does not store";

  if (PlanAttr plan = getPlanAttr())
    if (plan.isOfGroup())
      return emitOpError() << "has a plan whose options are channel counts; a weight's options are codecs";
  if (ArrayAttr coupling = getCouplingAttr()) {
    if (int64_t(coupling.size()) != logical.getRank())
      return emitOpError() << "has coupling for " << coupling.size() << " dimensions, but " << logical.getRank()
                           << " dimensions";
    for (Attribute dim : coupling) {
      auto groups = dyn_cast<ArrayAttr>(dim);
      if (!groups || !llvm::all_of(groups, llvm::IsaPred<CoupledAttr>))
        return emitOpError() << "coupling has a list of #jpq.coupled per dimension, not " << dim;
    }
  }
  return success();
}

LogicalResult WeightOp::verifySymbolUses(SymbolTableCollection &symbols) {
  if (!getCouplingAttr())
    return success();
  for (auto [dim, groups] : llvm::enumerate(getCouplingAttr().getAsRange<ArrayAttr>())) {
    for (auto coupled : groups.getAsRange<CoupledAttr>()) {
      auto group = symbols.lookupNearestSymbolFrom<GroupOp>(*this, coupled.getGroup());
      if (!group)
        return emitOpError() << "is coupled to " << coupled.getGroup() << ", which is no jpq.group";
      int64_t size = getLogicalType().getDimSize(dim), extent = coupled.getExtent(), channels = group.getSize(),
              length = coupled.getLengthIn(size);
      // A difference: the sum of offset and length may overflow.
      if (coupled.getOffset() > size || length > size - coupled.getOffset())
        return emitOpError() << "dimension " << dim << " of size " << size << " has no segment of length " << length
                             << " at " << coupled.getOffset();
      // Divided twice: the product of extent and channels may overflow.
      if (channels == 0 ? length == 0 : length % extent == 0 && length / extent % channels == 0)
        continue;
      InFlightDiagnostic diagnostic = emitOpError()
                                      << (coupled.getLength() == 0 ? "dimension " : "a segment of dimension ") << dim
                                      << " of size " << length << " is no multiple of " << group.getSize()
                                      << " channels of extent " << coupled.getExtent();
      diagnostic.attachNote(group.getLoc()) << "the coupling group is here";
      return diagnostic;
    }
  }
  return success();
}

LogicalResult GroupOp::verify() {
  int64_t size = getSize();
  if (size < 1)
    return emitOpError() << "has " << size << " channels; a group has at least one";
  if (auto order = getOrder()) {
    SmallVector<int64_t> sorted(*order);
    llvm::sort(sorted);
    if (int64_t(sorted.size()) != size)
      return emitOpError() << "orders " << sorted.size() << " channels of " << size;
    for (auto [i, channel] : llvm::enumerate(sorted))
      if (channel != int64_t(i))
        return emitOpError() << "order must name each of its " << size << " channels once";
  }
  if (PlanAttr plan = getPlanAttr()) {
    if (!plan.isOfGroup())
      return emitOpError() << "has a plan whose options are codecs; a group's options are channel counts";
    for (Attribute option : plan.getOptions()) {
      int64_t kept = cast<ChannelsAttr>(option).getKept();
      if (kept < 0 || kept > size)
        return emitOpError() << "has an option that keeps " << kept << " channels of " << size;
      if (kept < size && !getOrder())
        return emitOpError() << "has an option that keeps " << kept << " channels of " << size
                             << ", but no order in which to prune them";
    }
  }
  return success();
}

uint64_t jpq::getStoredBytes(ModuleOp module) {
  uint64_t bytes = 0;
  for (auto weight : module.getOps<WeightOp>())
    bytes += weight.getStoredBytes();
  return bytes;
}

int64_t jpq::getOriginalParameters(ModuleOp module) {
  if (auto count = module->getAttrOfType<IntegerAttr>(JPQDialect::kParametersAttrName))
    return count.getInt();
  int64_t parameters = 0;
  for (auto weight : module.getOps<WeightOp>())
    parameters += weight.getLogicalType().getNumElements();
  return parameters;
}

//===----------------------------------------------------------------------===//
// Computations
//===----------------------------------------------------------------------===//

LogicalResult GetWeightOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto weight = symbols.lookupNearestSymbolFrom<WeightOp>(*this, getWeightAttr());
  if (!weight)
    return emitOpError() << getWeightAttr() << " is no jpq.weight";
  if (weight.getType() != getResult().getType()) {
    InFlightDiagnostic diagnostic = emitOpError() << "has type " << getResult().getType() << ", but " << getWeightAttr()
                                                  << " is " << weight.getType();
    diagnostic.attachNote(weight.getLoc()) << "the weight is here";
    return diagnostic;
  }
  PlanAttr plan = weight.getPlanAttr();
  if (!plan || llvm::none_of(getResult().getUsers(), llvm::IsaPred<EmbeddingOp>))
    return success();
  for (Attribute option : plan.getOptions())
    if (isRotated(option)) {
      InFlightDiagnostic diagnostic = weight.emitOpError()
                                      << "has the option " << option << ", but its rows are looked up: they cannot be "
                                      << "rotated";
      diagnostic.attachNote(getLoc()) << "they are read here";
      return diagnostic;
    }
  return success();
}

/// Checks that the output has the leading dimensions, then `columns`. A weight's sizes are static, and so are those
/// that come from it.
static LogicalResult verifyLeading(Operation *op, ArrayRef<int64_t> leading, int64_t columns, RankedTensorType output) {
  SmallVector<int64_t> expected(leading);
  expected.push_back(columns);
  if (succeeded(verifyCompatibleShape(expected, output.getShape())) && output.getShape().back() == columns)
    return success();
  return op->emitOpError() << "gives " << RankedTensorType::get(expected, output.getElementType())
                           << ", but its type says " << output;
}

LogicalResult LinearOp::verify() {
  RankedTensorType input = getInput().getType(), weight = jpq::getLogicalType(getWeight().getType());
  if (weight.getRank() != 2)
    return emitOpError() << "needs a matrix, not " << weight;
  if (input.getRank() < 1 ||
      (!input.isDynamicDim(input.getRank() - 1) && input.getShape().back() != weight.getDimSize(1)))
    return emitOpError() << "multiplies " << input << " with a weight of " << weight.getDimSize(1) << " columns";
  Type element = weight.getElementType();
  if (input.getElementType() != element || getOutput().getType().getElementType() != element)
    return emitOpError() << "computes with one element type, not with " << input.getElementType() << ", " << element
                         << " and " << getOutput().getType().getElementType();
  if (RoundingAttr rounding = getActivationsAttr();
      rounding && !rounding.getExtents().empty() && rounding.getColumns() != weight.getDimSize(1))
    return emitOpError() << "rounds " << rounding.getColumns() << " columns of activations, but the weight has "
                         << weight.getDimSize(1);
  return verifyLeading(*this, input.getShape().drop_back(), weight.getDimSize(0), getOutput().getType());
}

LogicalResult EmbeddingOp::verify() {
  RankedTensorType weight = jpq::getLogicalType(getWeight().getType());
  if (weight.getRank() != 2)
    return emitOpError() << "needs a matrix, not " << weight;
  if (isRotated(getWeight().getType()))
    return emitOpError() << "cannot look up rows of a weight that stores them rotated, by "
                         << cast<StoredTensorType>(getWeight().getType()).getRotation();
  if (getOutput().getType().getElementType() != weight.getElementType())
    return emitOpError() << "looks up " << weight.getElementType() << ", but its type says " << getOutput().getType();
  return verifyLeading(*this, getIds().getType().getShape(), weight.getDimSize(1), getOutput().getType());
}

LogicalResult RotateOp::verify() {
  RankedTensorType type = getInput().getType();
  if (type.getRank() < 1 || type.isDynamicDim(type.getRank() - 1))
    return emitOpError() << "needs a last dimension of known size to rotate, not " << type;
  if (llvm::Error error = getRotation().getRotation().check(type.getShape().back()))
    return emitOpError() << "rotates " << type.getShape().back() << " channels by " << getRotation() << ": "
                         << llvm::toString(std::move(error));
  return success();
}

/// There and back again.
OpFoldResult RotateOp::fold(FoldAdaptor) {
  auto before = getInput().getDefiningOp<RotateOp>();
  if (before && before.getRotation() == getRotation() && before.getInverse() != getInverse())
    return before.getInput();
  return {};
}

LogicalResult ReorderOp::verify() {
  RankedTensorType type = getInput().getType(), places = getPlaces().getType();
  if (places.getRank() != 2 || places.getDimSize(1) != 1)
    return emitOpError() << "needs one place for each row of a matrix, not " << places;
  if (!isOrderType(places))
    return emitOpError() << "has places of " << places << ", but those of " << places.getDimSize(0) << " rows are "
                         << getOrderElementType(getContext(), places.getDimSize(0));
  if (type.getRank() < 1 || type.getShape().back() != places.getDimSize(0))
    return emitOpError() << "puts the channels of " << type << " to " << places.getDimSize(0) << " places";
  return success();
}

LogicalResult PackOp::verify() {
  RankedTensorType logical = getOutput().getType().getLogicalType();
  if (logical != getInput().getType())
    return emitOpError() << "stores " << getInput().getType() << " as " << logical;
  return success();
}

LogicalResult ObserveOp::verify() {
  if (getName().empty())
    return emitOpError() << "needs a name";
  return success();
}

LogicalResult UnpackOp::verify() {
  RankedTensorType logical = jpq::getLogicalType(getInput().getType());
  if (logical != getOutput().getType())
    return emitOpError() << "gives " << logical << ", but its type says " << getOutput().getType();
  return success();
}

namespace {
/// Takes the stored weight instead of its unpacked form: whoever lowers the op may have a faster way to read it.
template <typename OpTy>
struct AbsorbUnpack : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;
  LogicalResult matchAndRewrite(OpTy op, PatternRewriter &rewriter) const override {
    auto unpack = op.getWeight().template getDefiningOp<UnpackOp>();
    if (!unpack)
      return rewriter.notifyMatchFailure(op, "the weight is not unpacked");
    if (isa<EmbeddingOp>(op) && isRotated(unpack.getInput().getType()))
      return rewriter.notifyMatchFailure(op, "a rotated row is no row of the matrix");
    rewriter.modifyOpInPlace(op, [&] { op.getWeightMutable().assign(unpack.getInput()); });
    return success();
  }
};

/// A weight without columns (all input channels pruned) gives zeros.
struct LinearOfNothing : OpRewritePattern<LinearOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(LinearOp op, PatternRewriter &rewriter) const override {
    RankedTensorType output = op.getOutput().getType();
    if (jpq::getLogicalType(op.getWeight().getType()).getDimSize(1) != 0)
      return rewriter.notifyMatchFailure(op, "the weight has columns");
    SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(rewriter, op.getLoc(), op.getInput());
    sizes.back() = rewriter.getIndexAttr(output.getShape().back());
    Value zero = arith::ConstantOp::create(rewriter, op.getLoc(), rewriter.getZeroAttr(output.getElementType()));
    Value empty = tensor::EmptyOp::create(rewriter, op.getLoc(), sizes, output.getElementType());
    Value filled = linalg::FillOp::create(rewriter, op.getLoc(), zero, empty).getResult(0);
    if (filled.getType() != output)
      filled = tensor::CastOp::create(rewriter, op.getLoc(), output, filled);
    rewriter.replaceOp(op, filled);
    return success();
  }
};
} // namespace

void LinearOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<AbsorbUnpack<LinearOp>, LinearOfNothing>(context);
}

void EmbeddingOp::getCanonicalizationPatterns(RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<AbsorbUnpack<EmbeddingOp>>(context);
}

//===----------------------------------------------------------------------===//
// Coupling
//===----------------------------------------------------------------------===//

/// One factor per leading dimension, shared by operand and result.
static SmallVector<DimFactors> addLeading(FactorMap &map, ArrayRef<int64_t> shape) {
  SmallVector<DimFactors> dims;
  for (int64_t size : shape)
    dims.push_back({map.addFactor(size)});
  return dims;
}

std::optional<FactorMap> LinearOp::getFactorMap() {
  FactorMap map;
  RankedTensorType weight = jpq::getLogicalType(getWeight().getType());
  SmallVector<DimFactors> input = addLeading(map, getInput().getType().getShape().drop_back()), output = input;
  unsigned in = map.addFactor(weight.getDimSize(1), FactorKind::Reduction), out = map.addFactor(weight.getDimSize(0));
  input.push_back({in});
  output.push_back({out});
  map.operands = {input, {{out}, {in}}};
  map.results = {output};
  return map;
}

/// The input has all factors but that of the rows, which the weight has: a product with zero.
bool LinearOp::vanishes(unsigned, const llvm::SmallBitVector &zeros) { return zeros.any(); }

std::optional<FactorMap> EmbeddingOp::getFactorMap() {
  FactorMap map;
  RankedTensorType weight = jpq::getLogicalType(getWeight().getType());
  SmallVector<DimFactors> ids = addLeading(map, getIds().getType().getShape()), output = ids;
  unsigned row = map.addFactor(weight.getDimSize(0), FactorKind::Blocked, "rows are looked up by index");
  // Places are no channels.
  unsigned column = weight.getElementType().isInteger()
                        ? map.addFactor(weight.getDimSize(1), FactorKind::Blocked, "its numbers say places")
                        : map.addFactor(weight.getDimSize(1));
  output.push_back({column});
  map.operands = {ids, {{row}, {column}}};
  map.results = {output};
  return map;
}

bool EmbeddingOp::vanishes(unsigned, const llvm::SmallBitVector &zeros) { return zeros.test(1); }

std::optional<FactorMap> UnpackOp::getFactorMap() {
  FactorMap map;
  SmallVector<DimFactors> dims = addLeading(map, getOutput().getType().getShape());
  map.operands = {dims};
  map.results = {dims};
  return map;
}

bool UnpackOp::vanishes(unsigned, const llvm::SmallBitVector &zeros) { return zeros.test(0); }

/// Factors of an op from which each channel, the last dimension, may depend on any: rows stay what they are.
static FactorMap mapRows(ArrayRef<int64_t> shape, StringRef reason) {
  FactorMap map;
  SmallVector<DimFactors> input = addLeading(map, shape.drop_back()), output = input;
  input.push_back({map.addFactor(shape.back(), FactorKind::Blocked, reason)});
  output.push_back({map.addFactor(shape.back(), FactorKind::Blocked, reason)});
  map.operands = {input};
  map.results = {output};
  return map;
}

std::optional<FactorMap> RotateOp::getFactorMap() {
  return mapRows(getInput().getType().getShape(), "a rotation mixes all channels");
}

bool RotateOp::vanishes(unsigned, const llvm::SmallBitVector &zeros) { return zeros.test(0); }

/// Which channel comes where is known when the model runs.
std::optional<FactorMap> ReorderOp::getFactorMap() {
  constexpr StringLiteral reason = "its channels are reordered";
  FactorMap map = mapRows(getInput().getType().getShape(), reason);
  SmallVector<DimFactors> places;
  for (int64_t size : getPlaces().getType().getShape())
    places.push_back({map.addFactor(size, FactorKind::Blocked, reason)});
  map.operands.push_back(places);
  return map;
}

bool ReorderOp::vanishes(unsigned, const llvm::SmallBitVector &zeros) { return zeros.test(0); }
