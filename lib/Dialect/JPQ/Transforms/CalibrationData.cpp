//===- CalibrationData.cpp - Calibration files of passes ------------------===//

#include "jpq/Dialect/JPQ/Transforms/CalibrationData.h"

using namespace mlir;
using namespace jpq;

FailureOr<TokenWindows> jpq::readCalibration(func::FuncOp function, StringRef path, int64_t window, int64_t windows) {
  if (path.empty())
    return function.emitError("needs calibration data: calibration=calib.safetensors");
  if (window < 0 || windows < 0)
    return function.emitError() << "window and windows are at least 0, not " << window << " and " << windows;
  if (function.getNumArguments() != 1)
    return function.emitError() << "takes " << function.getNumArguments() << " arguments; calibration feeds one";
  auto name = function.getArgAttrOfType<StringAttr>(0, JPQDialect::kArgumentNameAttrName);
  llvm::Expected<TokenWindows> tokens = readTokens(path, name ? name.getValue() : "tokens", window, windows);
  if (!tokens)
    return function.emitError() << llvm::toString(tokens.takeError());
  return std::move(*tokens);
}
