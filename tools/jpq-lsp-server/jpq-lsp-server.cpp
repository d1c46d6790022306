//===- jpq-lsp-server.cpp - Language server for modules with jpq ----------===//

#include "CommandLine.h"
#include "jpq/Driver/Registration.h"
#include "mlir/Tools/mlir-lsp-server/MlirLspServerMain.h"

int main(int argc, char **argv) {
  llvm::cl::OptionCategory category("jpq-lsp-server options");
  jpq::hideForeignOptions(category);
  mlir::DialectRegistry registry;
  jpq::registerDialects(registry);
  return failed(mlir::MlirLspServerMain(argc, argv, registry));
}
