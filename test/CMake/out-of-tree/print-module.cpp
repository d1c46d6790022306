// Reads a module with jpq's dialect and prints it: what a project outside of jpq's tree starts with.

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"

int main(int, char **argv) {
  mlir::MLIRContext context;
  context.loadDialect<jpq::JPQDialect>();
  auto module = mlir::parseSourceFile<mlir::ModuleOp>(argv[1], &context);
  if (!module)
    return 1;
  module->print(llvm::outs());
}
