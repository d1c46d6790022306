//===- CalibrationData.cpp - Calibration files of passes ------------------===//

#include "jpq/Dialect/JPQ/Transforms/CalibrationData.h"

using namespace mlir;
using namespace jpq;

FailureOr<TokenWindows> jpq::readCalibration(func::FuncOp function, StringRef path, int64_t window, int64_t windows,
                                             int64_t first) {
  if (path.empty())
    return function.emitError("needs calibration data: calibration=calib.safetensors");
  if (window < 0 || windows < 0 || first < 0)
    return function.emitError() << "window, windows and the first window are at least 0, not " << window << ", "
                                << windows << " and " << first;
  if (function.getNumArguments() != 1)
    return function.emitError() << "takes " << function.getNumArguments() << " arguments; calibration feeds one";
  auto name = function.getArgAttrOfType<StringAttr>(0, JPQDialect::kArgumentNameAttrName);
  llvm::Expected<TokenWindows> tokens =
      readTokens(path, name ? name.getValue() : "tokens", window, windows == 0 ? 0 : first + windows);
  if (!tokens)
    return function.emitError() << llvm::toString(tokens.takeError());
  if (first >= tokens->getCount())
    return function.emitError() << "'" << path << "' has " << tokens->getCount() << " windows of " << tokens->length
                                << " tokens; window " << first << " is not among them";
  tokens->ids.erase(tokens->ids.begin(), tokens->ids.begin() + first * tokens->length);
  return std::move(*tokens);
}

llvm::Expected<std::string> jpq::getCalibrationDigest(StringRef path) {
  auto file = SafeTensorsFile::open(path);
  if (!file)
    return file.takeError();
  return (*file)->getDigest();
}
