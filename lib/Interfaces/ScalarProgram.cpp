//===- ScalarProgram.cpp - A function of scalars, taken from IR -----------===//

#include "ScalarProgram.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace jpq;

/// The number that a scalar constant is.
static std::optional<double> getConstant(Value value) {
  FloatAttr number;
  if (matchPattern(value, m_Constant(&number)))
    return number.getValueAsDouble();
  IntegerAttr integer;
  if (matchPattern(value, m_Constant(&integer)))
    return integer.getType().isInteger(1) ? double(integer.getValue().getBoolValue())
                                          : integer.getValue().signedRoundToDouble();
  return std::nullopt;
}

llvm::Expected<ScalarProgram> ScalarProgram::create(Value result, Block *body) {
  return build([&](ScalarProgram &program) { return program.place(result, body); });
}

llvm::Expected<ScalarProgram> ScalarProgram::create(Operation *op) {
  return build([&](ScalarProgram &program) { return program.addStep(op, nullptr); });
}

llvm::Expected<ScalarProgram>
ScalarProgram::build(llvm::function_ref<llvm::Expected<unsigned>(ScalarProgram &)> placeResult) {
  ScalarProgram program;
  llvm::Expected<unsigned> place = placeResult(program);
  if (!place)
    return place.takeError();
  program.result = *place;
  program.sensitivities.resize(program.values.size());
  return std::move(program);
}

unsigned ScalarProgram::addValue(Value value, double number) {
  values.push_back(number);
  return places[value] = values.size() - 1;
}

llvm::Expected<unsigned> ScalarProgram::place(Value value, Block *body) {
  if (auto known = places.find(value); known != places.end())
    return known->second;
  if (std::optional<double> constant = getConstant(value))
    return addValue(value, *constant);
  Operation *producer = value.getDefiningOp();
  if (body && producer && producer->getBlock() == body && !isa<linalg::IndexOp, tensor::ExtractOp>(producer))
    return addStep(producer, body);
  inputs.push_back(value);
  inputPlaces.push_back(addValue(value));
  return inputPlaces.back();
}

llvm::Expected<unsigned> ScalarProgram::addStep(Operation *op, Block *body) {
  std::optional<ScalarRule> rule = getScalarRule(op);
  if (!rule || op->getNumResults() != 1)
    return llvm::createStringError("there is no rule for '%s'", op->getName().getStringRef().str().c_str());
  Step step{op, *rule, {}, 0};
  for (Value operand : op->getOperands()) {
    llvm::Expected<unsigned> at = place(operand, body);
    if (!at)
      return at.takeError();
    step.operands.push_back(*at);
  }
  partials.resize(std::max<size_t>(partials.size(), step.operands.size()));
  step.result = addValue(op->getResult(0));
  steps.push_back(std::move(step));
  return steps.back().result;
}

bool ScalarProgram::isScale(Value input) const {
  DenseSet<Value> scales = {input};
  for (const Step &step : steps) {
    Operation *op = step.op;
    if (llvm::none_of(op->getOperands(), [&](Value operand) { return scales.contains(operand); }))
      continue;
    auto isConstant = [&](unsigned operand) { return getConstant(op->getOperand(operand)).has_value(); };
    std::optional<double> power;
    if (isa<math::PowFOp, math::FPowIOp>(op))
      power = getConstant(op->getOperand(1));
    bool divides = isa<arith::DivFOp>(op) && !scales.contains(op->getOperand(0));
    if (divides || isa<math::LogOp, math::RsqrtOp>(op) || (power && *power < 0))
      continue;
    bool isStillScale = isa<arith::ExtFOp, arith::TruncFOp, math::SqrtOp>(op) ||
                        (isa<arith::DivFOp>(op) && isConstant(1)) ||
                        (isa<arith::AddFOp, arith::MaximumFOp, arith::MaxNumFOp, arith::MulFOp>(op) &&
                         (isConstant(0) || isConstant(1)));
    if (!isStillScale || places.lookup(op->getResult(0)) == result)
      return false;
    scales.insert(op->getResult(0));
  }
  return places.lookup(input) != result;
}

bool ScalarProgram::isExponentShift(Value input) const {
  if (places.lookup(input) == result)
    return false;
  DenseSet<Value> exponents;
  for (const Step &step : steps) {
    bool takesExponent =
        llvm::any_of(step.op->getOperands(), [&](Value operand) { return exponents.contains(operand); });
    if (takesExponent && !isa<math::ExpOp, math::Exp2Op>(step.op))
      return false;
    if (!llvm::is_contained(step.op->getOperands(), input))
      continue;
    if (!isa<arith::SubFOp>(step.op) || step.op->getOperand(0) == input)
      return false;
    exponents.insert(step.op->getResult(0));
  }
  return llvm::none_of(exponents, [&](Value exponent) { return places.lookup(exponent) == result; });
}

double ScalarProgram::run(ArrayRef<double> point, MutableArrayRef<double> derivatives) {
  for (auto [place, number] : llvm::zip_equal(inputPlaces, point))
    values[place] = number;
  SmallVector<double, 4> operands;
  auto gather = [&](const Step &step) {
    operands.clear();
    for (unsigned place : step.operands)
      operands.push_back(values[place]);
    return operands.data();
  };
  for (const Step &step : steps)
    values[step.result] = step.rule.value(step.op, gather(step));

  // Backwards, all derivatives at once.
  std::fill(sensitivities.begin(), sensitivities.end(), 0.0);
  sensitivities[result] = 1;
  for (const Step &step : llvm::reverse(steps)) {
    double sensitivity = sensitivities[step.result];
    // What a select leaves out may have an infinite derivative.
    if (sensitivity == 0 || !step.rule.derive)
      continue;
    step.rule.derive(gather(step), values[step.result], partials.data());
    for (auto [place, partial] : llvm::zip(step.operands, partials))
      if (partial != 0)
        sensitivities[place] += sensitivity * partial;
  }
  for (auto [place, derivative] : llvm::zip_equal(inputPlaces, derivatives))
    derivative = sensitivities[place];
  return values[result];
}
