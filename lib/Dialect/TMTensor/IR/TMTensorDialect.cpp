//===- TMTensorDialect.cpp - The dialect of scans and sorts ---------------===//

#include "jpq/Dialect/TMTensor/IR/TMTensorDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace jpq::tm_tensor;

#include "jpq/Dialect/TMTensor/IR/TMTensorDialect.cpp.inc"

void TMTensorDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "jpq/Dialect/TMTensor/IR/TMTensorOps.cpp.inc"
      >();
}

std::optional<Dialect::ParseOpHook> TMTensorDialect::getParseOperationHook(StringRef name) const {
  return ParseOpHook([](OpAsmParser &parser, OperationState &result) -> ParseResult {
    return parser.emitError(parser.getNameLoc())
           << "'" << result.name << "' is an op of Torch-MLIR that jpq does not know; of this dialect it knows "
           << "'tm_tensor.scan' and 'tm_tensor.sort'";
  });
}
