//===- LinalgErrorTransfer.cpp - Errors through structured ops ------------===//
//
// The body is a function of scalars; loops of a reduction say how many of its values are combined, and which operands
// are the same in several of them.
//
//===----------------------------------------------------------------------===//

#include "ScalarProgram.h"
#include "jpq/Interfaces/ErrorTransferOpInterface.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace jpq;

namespace {
/// The transfer of one op.
class StructuredTransfer {
public:
  StructuredTransfer(linalg::LinalgOp op, SignalLookup signals, const ErrorModel &model)
      : op(op), body(op.getBlock()), signals(signals), model(model), sizes(op.getStaticLoopRanges()) {}

  llvm::Expected<ErrorTransfer> transferResult(unsigned index);

private:
  /// What `value`, computed by the body, is like; fills `sources`, the values that it reads, one per input.
  llvm::Expected<ScalarResponse> evaluate(Value value);
  /// Where an input of the body comes from; an index comes from nowhere (null).
  Value getSource(Value input);
  /// In how many terms of the reduction one element of `input` appears.
  int64_t countRepeats(Value input);
  /// Whether one element of `input` is read with several of others.
  bool isShared(Value input);
  int64_t countTerms();
  ErrorTransfer collect(const ErrorResponse &response);
  /// Takes what the reduction begins with into account.
  ErrorTransfer addInit(ErrorTransfer reduced, Value init);
  ErrorTransfer compareWithInit(ErrorTransfer reduced, Value init, bool greatest);

  linalg::LinalgOp op;
  Block *body;
  SignalLookup signals;
  const ErrorModel &model;
  SmallVector<int64_t> sizes;
  SmallVector<Value> inputs;
};
} // namespace

Value StructuredTransfer::getSource(Value input) {
  if (auto argument = dyn_cast<BlockArgument>(input); argument && argument.getOwner() == body)
    return op.getMatchingOpOperand(argument)->get();
  Operation *producer = input.getDefiningOp();
  if (producer && producer->getBlock() == body) {
    if (auto extract = dyn_cast<tensor::ExtractOp>(producer))
      return extract.getTensor();
    return nullptr;
  }
  return input;
}

llvm::Expected<ScalarResponse> StructuredTransfer::evaluate(Value value) {
  llvm::Expected<ScalarProgram> program = ScalarProgram::create(value, body);
  if (!program)
    return program.takeError();
  inputs.assign(program->getInputs().begin(), program->getInputs().end());
  SmallVector<ScalarInput> scalars;
  // Operands that are the same element of the same tensor are one input.
  SmallVector<unsigned> same;
  DenseMap<std::pair<Value, AffineMap>, unsigned> seen;
  for (Value input : inputs) {
    if (auto index = input.getDefiningOp<linalg::IndexOp>(); index && index->getBlock() == body) {
      same.push_back(scalars.size());
      scalars.push_back({{}, std::max<int64_t>(model.getExtent(sizes[index.getDim()]), 1)});
      continue;
    }
    unsigned next = scalars.size();
    bool isShared = this->isShared(input),
         isScale = program->isScale(input) || (isShared && program->isExponentShift(input));
    if (auto argument = dyn_cast<BlockArgument>(input); argument && argument.getOwner() == body) {
      OpOperand *operand = op.getMatchingOpOperand(argument);
      next = seen.try_emplace({operand->get(), op.getMatchingIndexingMap(operand)}, next).first->second;
    }
    same.push_back(next);
    if (next == scalars.size())
      scalars.push_back({signals(getSource(input)), 0, isScale, isShared});
    else
      scalars[next].isScale &= isScale;
  }
  if (program->isCopy() && scalars.front().range == 0)
    return ScalarResponse{scalars.front().signal, {{1, 1}}};

  SmallVector<double> point(inputs.size()), partials(inputs.size());
  auto run = [&](ArrayRef<double> distinct, MutableArrayRef<double> derivatives) {
    for (auto [number, at] : llvm::zip_equal(point, same))
      number = distinct[at];
    double result = program->run(point, partials);
    std::fill(derivatives.begin(), derivatives.end(), 0.0);
    for (auto [partial, at] : llvm::zip_equal(partials, same))
      derivatives[at] += partial;
    return result;
  };
  ScalarResponse response = model.evaluate(run, scalars);
  // One of each is enough to speak for it.
  SmallVector<Value> distinct(scalars.size());
  for (auto [input, at] : llvm::zip_equal(inputs, same))
    if (!distinct[at])
      distinct[at] = input;
  inputs = distinct;
  return response;
}

bool StructuredTransfer::isShared(Value input) {
  auto argument = dyn_cast<BlockArgument>(input);
  if (!argument || argument.getOwner() != body)
    return false;
  AffineMap map = op.getMatchingIndexingMap(op.getMatchingOpOperand(argument));
  return llvm::any_of(llvm::seq<unsigned>(0, op.getNumLoops()),
                      [&](unsigned loop) { return !map.isFunctionOfDim(loop); });
}

int64_t StructuredTransfer::countTerms() {
  int64_t count = 1;
  for (auto [size, iterator] : llvm::zip_equal(sizes, op.getIteratorTypesArray()))
    if (iterator == utils::IteratorType::reduction)
      count *= model.getExtent(size);
  return count;
}

int64_t StructuredTransfer::countRepeats(Value input) {
  auto argument = dyn_cast<BlockArgument>(input);
  bool isOperand = argument && argument.getOwner() == body;
  // An element at a computed place is taken to be another one in every term; a captured scalar is the same in all.
  if (!isOperand && input.getParentBlock() == body)
    return 1;
  int64_t repeats = 1;
  for (auto [loop, iterator] : llvm::enumerate(op.getIteratorTypesArray()))
    if (iterator == utils::IteratorType::reduction &&
        !(isOperand && op.getMatchingIndexingMap(op.getMatchingOpOperand(argument)).isFunctionOfDim(loop)))
      repeats *= model.getExtent(sizes[loop]);
  return repeats;
}

ErrorTransfer StructuredTransfer::collect(const ErrorResponse &response) {
  ErrorTransfer transfer{response.value, {}};
  for (auto [input, gain] : llvm::zip_equal(inputs, response.gains))
    if (Value source = getSource(input))
      transfer.gains.push_back({source, gain});
  return transfer;
}

ErrorTransfer StructuredTransfer::addInit(ErrorTransfer reduced, Value init) {
  Signal first = signals(init);
  double variance = reduced.signal.getVariance() + first.getVariance();
  reduced.signal.mean += first.mean;
  reduced.signal.square = variance + reduced.signal.mean * reduced.signal.mean;
  reduced.signal.isPositive &= first.isPositive;
  reduced.gains.push_back({init, 1.0});
  return reduced;
}

ErrorTransfer StructuredTransfer::compareWithInit(ErrorTransfer reduced, Value init, bool greatest) {
  Signal first = signals(init);
  if (!first.isFinite())
    return reduced;
  auto compare = [&](ArrayRef<double> x, MutableArrayRef<double> derivatives) {
    derivatives[0] = greatest ? x[0] >= x[1] : x[0] <= x[1];
    derivatives[1] = 1 - derivatives[0];
    return derivatives[0] != 0 ? x[0] : x[1];
  };
  ScalarResponse response = model.evaluate(compare, {{reduced.signal}, {first}});
  reduced.signal = response.value;
  for (auto &gain : reduced.gains)
    gain.second *= response.sensitivities[0].square;
  reduced.gains.push_back({init, response.sensitivities[1].square});
  return reduced;
}

/// Whether `value` is computed from `source`, an argument of the same body.
static bool dependsOn(Value value, Value source) {
  SetVector<Value> seen;
  seen.insert(value);
  for (unsigned next = 0; next < seen.size(); ++next)
    if (Operation *op = seen[next].getDefiningOp(); op && op->getBlock() == source.getParentBlock())
      seen.insert(op->operand_begin(), op->operand_end());
  return seen.contains(source);
}

llvm::Expected<ErrorTransfer> StructuredTransfer::transferResult(unsigned index) {
  Value yielded = body->getTerminator()->getOperand(index);
  OpOperand *init = op.getDpsInitOperand(index);
  if (op.getNumReductionLoops() == 0) {
    llvm::Expected<ScalarResponse> response = evaluate(yielded);
    if (!response)
      return response.takeError();
    return collect(applyToElements(*response));
  }
  Value accumulator = op.getMatchingBlockArgument(init);
  Operation *combiner = yielded.getDefiningOp();
  if (!combiner || combiner->getBlock() != body || combiner->getNumOperands() != 2 ||
      !llvm::is_contained(combiner->getOperands(), accumulator))
    return llvm::createStringError("it reduces with more than a sum, a maximum or a minimum of terms");
  Value newTerm = combiner->getOperand(combiner->getOperand(0) == accumulator ? 1 : 0);
  // Other results may compare with what was the maximum so far.
  if (dependsOn(newTerm, accumulator))
    return llvm::createStringError("it reduces with more than a sum, a maximum or a minimum of terms");
  bool isSum = isa<arith::AddFOp>(combiner), isGreatest = isa<arith::MaximumFOp, arith::MaxNumFOp>(combiner);
  if (!isSum && !isGreatest && !isa<arith::MinimumFOp, arith::MinNumFOp>(combiner))
    return llvm::createStringError("it reduces by '%s'", combiner->getName().getStringRef().str().c_str());
  llvm::Expected<ScalarResponse> term = evaluate(newTerm);
  if (!term)
    return term.takeError();
  if (!isSum)
    return compareWithInit(collect(model.selectExtreme(*term, countTerms(), isGreatest)), init->get(), isGreatest);
  SmallVector<int64_t> repeats;
  for (Value input : inputs)
    repeats.push_back(countRepeats(input));
  return addInit(collect(model.sum(*term, countTerms(), repeats)), init->get());
}

namespace {
template <typename OpTy>
struct LinalgErrorTransfer : ErrorTransferOpInterface::ExternalModel<LinalgErrorTransfer<OpTy>, OpTy> {
  llvm::Expected<SmallVector<ErrorTransfer, 1>> transferErrors(Operation *operation, SignalLookup signals,
                                                               const ErrorModel &model) const {
    auto op = cast<linalg::LinalgOp>(operation);
    if (!op.hasPureTensorSemantics())
      return llvm::createStringError("it works on buffers");
    SmallVector<ErrorTransfer, 1> transfers;
    for (unsigned result = 0; result < operation->getNumResults(); ++result) {
      // A softmax's maximum comes with its place, which nobody looks at.
      if (operation->getResult(result).use_empty()) {
        transfers.emplace_back();
        continue;
      }
      llvm::Expected<ErrorTransfer> transfer = StructuredTransfer(op, signals, model).transferResult(result);
      if (!transfer)
        return transfer.takeError();
      transfers.push_back(std::move(*transfer));
    }
    return std::move(transfers);
  }
};

template <typename... Ops>
void attachAll(MLIRContext *context) {
  (Ops::template attachInterface<LinalgErrorTransfer<Ops>>(*context), ...);
}
} // namespace

void jpq::registerLinalgErrorTransferModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, linalg::LinalgDialect *) {
    attachAll<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
        >(context);
  });
}
