//===- TMTensorOps.cpp - Verifiers, coupling and errors of scans and sorts ===//

#include "jpq/Dialect/TMTensor/IR/TMTensorDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
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

std::optional<FactorMap> SortOp::getFactorMap() {
  FactorMap map;
  SmallVector<DimFactors> dims = addDimensions(map, cast<RankedTensorType>(getOutputs().front().getType()),
                                               getDimension(), "its elements are sorted");
  map.operands.assign(getOutputs().size(), dims);
  map.results = map.operands;
  return map;
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
