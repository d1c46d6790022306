//===- FileOptions.cpp - The files that options of passes name ------------===//

#include "jpq/Dialect/JPQ/Transforms/FileOptions.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace jpq;

llvm::Error FileUsesDialectInterface::add(StringRef path, FileUses::Kind kind, StringRef what) const {
  if (!known.insert({path.str(), kind}).second)
    return llvm::Error::success();
  return uses->add(path, kind, what);
}

LogicalResult jpq::checkFileOptions(MLIRContext *context, ArrayRef<FileOption> options) {
  auto *ofAll = context->getOrLoadDialect<JPQDialect>()->getRegisteredInterface<FileUsesDialectInterface>();
  FileUses own;
  for (const FileOption &option : options) {
    if (option.path.empty())
      continue;
    std::string what = (option.name + "=" + option.path).str();
    llvm::Error error = own.add(option.path, option.kind, what);
    if (!error && ofAll)
      error = ofAll->add(option.path, option.kind, what);
    if (!error && option.kind == FileUses::Kind::Write)
      error = checkWritable(option.path);
    if (!error && option.kind == FileUses::Kind::Update)
      error = checkReplaceable(option.path);
    if (error)
      return emitError(UnknownLoc::get(context)) << llvm::toString(std::move(error));
  }
  return success();
}
