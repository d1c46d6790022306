//===- TMTensorOps.cpp - Verifiers, coupling and errors of scans and sorts ===//

#include "jpq/Dialect/TMTensor/IR/TMTensorDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace jpq;
using namespace jpq::tm_tensor;

#define GET_OP_CLASSES
#include "jpq/Dialect/TMTensor/IR/TMTensorOps.cpp.inc"

static LogicalResult verifyDimension(Operation *op, int64_t dimension, RankedTensorType type) {
  if (dimension >= 0 && dimension < type.getRank())
    return success();
  return op->emitOpError() << "goes along dimension " << dimension << " of " << type;
}

/// Verifies what the body takes and yields.
static LogicalResult verifyBody(Operation *op, TypeRange arguments, Type yielded) {
  Block &body = op->getRegion(0).front();
  if (body.getArgumentTypes() != arguments)
    return op->emitOpError() << "has a body that takes " << body.getArgumentTypes() << ", not " << arguments;
  auto yield = dyn_cast<YieldOp>(body.getTerminator());
  if (!yield || yield.getValues().getTypes() != TypeRange(yielded))
    return op->emitOpError() << "has a body that does not yield " << yielded;
  return success();
}

/// The factors of a tensor of which one dimension must stay whole.
static SmallVector<DimFactors> addDimensions(FactorMap &map, RankedTensorType type, int64_t whole, StringRef reason) {
  SmallVector<DimFactors> dims;
  for (auto [dimension, size] : llvm::enumerate(type.getShape()))
    dims.push_back(
        {int64_t(dimension) == whole ? map.addFactor(size, FactorKind::Blocked, reason) : map.addFactor(size)});
  return dims;
}

//===----------------------------------------------------------------------===//
// Scans
//===----------------------------------------------------------------------===//

LogicalResult ScanOp::verify() {
  RankedTensorType input = getInput().getType(), output = getOutput().getType(),
                   accumulator = getAccumulator().getType();
  if (failed(verifyDimension(*this, getDimension(), input)))
    return failure();
  if (input.getElementType() != output.getElementType() || failed(verifyCompatibleShape(input, output)))
    return emitOpError() << "scans " << input << " into " << output;
  SmallVector<int64_t> rows(output.getShape());
  rows.erase(rows.begin() + getDimension());
  if (accumulator.getElementType() != output.getElementType() ||
      failed(verifyCompatibleShape(accumulator.getShape(), rows)))
    return emitOpError() << "has an accumulator of " << accumulator << ", not of " << output.clone(rows);
  return success();
}

LogicalResult ScanOp::verifyRegions() {
  Type element = getOutput().getType().getElementType();
  return verifyBody(*this, {element, element}, element);
}

bool ScanOp::isSum() {
  Block &body = getBody().front();
  Operation *sum = body.getTerminator()->getOperand(0).getDefiningOp();
  return isa_and_nonnull<arith::AddFOp, arith::AddIOp>(sum) &&
         (llvm::equal(sum->getOperands(), body.getArguments()) ||
          llvm::equal(sum->getOperands(), llvm::reverse(body.getArguments())));
}

std::optional<FactorMap> ScanOp::getFactorMap() {
  FactorMap map;
  SmallVector<DimFactors> dims = addDimensions(map, getInput().getType(), getDimension(), "a scan runs along it"),
                          rows = dims;
  rows.erase(rows.begin() + getDimension());
  map.operands = {dims, dims, rows};
  map.results = {dims, rows};
  return map;
}

llvm::Expected<SmallVector<ErrorTransfer, 1>> ScanOp::transferErrors(SignalLookup signals, const ErrorModel &model) {
  if (!isSum())
    return llvm::createStringError("it scans with more than a sum");
  int64_t count = model.getExtent(getInput().getType().getDimSize(getDimension()));
  SmallVector<ErrorTransfer, 1> transfers;
  // Half of the elements stand before one, on average.
  for (int64_t terms : {(count + 1) / 2, count}) {
    ErrorResponse response = model.sum({signals(getInput()), {{1, 1}}}, terms, {1});
    transfers.push_back({response.value, {{getInput(), response.gains[0]}}});
  }
  return std::move(transfers);
}

//===----------------------------------------------------------------------===//
// Sorts
//===----------------------------------------------------------------------===//

LogicalResult SortOp::verify() {
  if (getOutputs().empty())
    return emitOpError("sorts nothing");
  auto first = cast<RankedTensorType>(getOutputs().front().getType());
  if (failed(verifyDimension(*this, getDimension(), first)))
    return failure();
  for (Type type : getOutputs().getTypes())
    if (failed(verifyCompatibleShape(type, first)))
      return emitOpError() << "sorts " << first << " together with " << type;
  return success();
}

LogicalResult SortOp::verifyRegions() {
  SmallVector<Type> arguments;
  for (Type type : getOutputs().getTypes())
    arguments.append(2, cast<RankedTensorType>(type).getElementType());
  return verifyBody(*this, arguments, IntegerType::get(getContext(), 1));
}

/// Behind the sort the dimension has places, not what was sorted.
std::optional<FactorMap> SortOp::getFactorMap() {
  constexpr StringLiteral kReason = "its elements are sorted";
  FactorMap map;
  auto type = cast<RankedTensorType>(getOutputs().front().getType());
  SmallVector<DimFactors> dims = addDimensions(map, type, getDimension(), kReason), sorted = dims;
  sorted[getDimension()] = {map.addFactor(type.getDimSize(getDimension()), FactorKind::Blocked, kReason)};
  map.operands.assign(getOutputs().size(), dims);
  map.results.assign(getOutputs().size(), sorted);
  return map;
}

/// The tensor whose elements alone are compared, and the number that comes behind all others.
static std::optional<std::pair<unsigned, TypedAttr>> getKey(SortOp op) {
  Block &body = op.getBody().front();
  auto compare = body.getTerminator()->getOperand(0).getDefiningOp<arith::CmpFOp>();
  auto first = compare ? dyn_cast<BlockArgument>(compare.getLhs()) : BlockArgument(),
       second = compare ? dyn_cast<BlockArgument>(compare.getRhs()) : BlockArgument();
  if (!first || !second || first.getOwner() != &body || second.getOwner() != &body ||
      first.getArgNumber() / 2 != second.getArgNumber() / 2 || first == second)
    return std::nullopt;
  using Predicate = arith::CmpFPredicate;
  bool isLarger =
           llvm::is_contained({Predicate::OGT, Predicate::OGE, Predicate::UGT, Predicate::UGE}, compare.getPredicate()),
       isSmaller =
           llvm::is_contained({Predicate::OLT, Predicate::OLE, Predicate::ULT, Predicate::ULE}, compare.getPredicate());
  if (!isLarger && !isSmaller)
    return std::nullopt;
  bool isDescending = isLarger == (first.getArgNumber() < second.getArgNumber());
  auto type = cast<FloatType>(first.getType());
  return std::pair(first.getArgNumber() / 2,
                   FloatAttr::get(type, APFloat::getInf(type.getFloatSemantics(), /*Negative=*/isDescending)));
}

/// How many of the sorted elements are read, if those are the first ones.
static std::optional<int64_t> countRead(SortOp op) {
  int64_t count = 0, dimension = op.getDimension();
  for (Operation *user : op->getUsers()) {
    if (auto dim = dyn_cast<tensor::DimOp>(user); dim && dim.getConstantIndex() && *dim.getConstantIndex() != dimension)
      continue;
    auto slice = dyn_cast<tensor::ExtractSliceOp>(user);
    if (!slice || slice.getStaticOffset(dimension) != 0 || slice.isDynamicSize(dimension) ||
        slice.getStaticStride(dimension) != 1)
      return std::nullopt;
    count = std::max(count, slice.getStaticSize(dimension));
  }
  return count;
}

ChannelPicking SortOp::getChannelPicking(const FactorMap &map) {
  ChannelPicking picking;
  auto key = getKey(*this);
  std::optional<int64_t> count = countRead(*this);
  if (!key || !count)
    return picking;
  unsigned factor = map.operands.front()[getDimension()].front(), place = map.results.front()[getDimension()].front();
  picking.compared.push_back({factor, {key->first}, {key->second}, *count});
  picking.places = {{place, factor}};
  for (auto [i, output] : llvm::enumerate(getOutputs()))
    if (i != key->first)
      picking.passes.push_back({i, i});
  return picking;
}

/// What is sorted stays the same numbers.
bool SortOp::vanishes(unsigned, const llvm::SmallBitVector &zeros) { return zeros.all(); }

/// Errors move with their elements.
llvm::Expected<SmallVector<ErrorTransfer, 1>> SortOp::transferErrors(SignalLookup signals, const ErrorModel &) {
  SmallVector<ErrorTransfer, 1> transfers;
  for (Value output : getOutputs())
    transfers.push_back(ErrorTransfer::copy(output, signals(output)));
  return std::move(transfers);
}
