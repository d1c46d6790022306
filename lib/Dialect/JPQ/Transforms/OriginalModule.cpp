//===- OriginalModule.cpp - The model that another one is compared with ---===//

#include "OriginalModule.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace jpq;

FailureOr<std::unique_ptr<OriginalModule>> OriginalModule::load(Operation *op, StringRef path) {
  std::unique_ptr<OriginalModule> loaded(new OriginalModule(op->getContext()->getDialectRegistry()));
  StringRef directory = llvm::sys::path::parent_path(path);
  loaded->context.getOrLoadDialect<JPQDialect>()->getWeightStore().setDirectory(directory.empty() ? "." : directory);
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer)
    return op->emitError() << "cannot read '" << path << "': " << buffer.getError().message();
  loaded->sources.AddNewSourceBuffer(std::move(*buffer), SMLoc());
  loaded->module = parseSourceFile<ModuleOp>(loaded->sources, &loaded->context);
  if (!loaded->module)
    return op->emitError() << "cannot read '" << path << "' as a module";
  return loaded;
}
