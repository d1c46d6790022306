//===- Reports.cpp - What the JSON reports of passes share ----------------===//

#include "Reports.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace jpq;

std::string jpq::print(Attribute attribute) {
  std::string text;
  llvm::raw_string_ostream(text) << attribute;
  return text;
}

LogicalResult jpq::writeReport(ModuleOp module, StringRef path, llvm::json::Value json) {
  if (llvm::Error error = llvm::writeToOutput(path, [&](llvm::raw_ostream &stream) {
        stream << llvm::formatv("{0:2}\n", json);
        return llvm::Error::success();
      }))
    return module.emitError() << llvm::toString(std::move(error));
  return success();
}
