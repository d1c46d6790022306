//===- Reports.cpp - What the JSON reports of passes share ----------------===//

#include "Reports.h"
#include "jpq/Support/OutputFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir;
using namespace jpq;

std::string jpq::print(Attribute attribute) {
  std::string text;
  llvm::raw_string_ostream(text) << attribute;
  return text;
}

/// JSON has no numbers that are not finite: they become null.
static void removeNotFinite(llvm::json::Value &json) {
  if (auto *object = json.getAsObject()) {
    for (auto &member : *object)
      removeNotFinite(member.second);
  } else if (auto *array = json.getAsArray()) {
    for (llvm::json::Value &element : *array)
      removeNotFinite(element);
  } else if (std::optional<double> number = json.getAsNumber(); number && !std::isfinite(*number)) {
    json = nullptr;
  }
}

LogicalResult jpq::writeReport(ModuleOp module, StringRef path, llvm::json::Value json) {
  removeNotFinite(json);
  if (llvm::Error error = llvm::writeToOutput(path, [&](llvm::raw_ostream &stream) {
        stream << llvm::formatv("{0:2}\n", json);
        return llvm::Error::success();
      }))
    return module.emitError() << llvm::toString(failToWrite(path, llvm::errorToErrorCode(std::move(error))));
  return success();
}
