#ifndef JPQ_TM_TENSOR_DIALECT
#define JPQ_TM_TENSOR_DIALECT

include "mlir/IR/OpBase.td"

def TMTensor_Dialect : Dialect {
  let name = "tm_tensor";
  let cppNamespace = "::jpq::tm_tensor";
  let summary = "what Torch-MLIR writes beside linalg: scans and sorts";
  let description = [{
    Torch-MLIR has a dialect of its own for what `linalg` cannot say. Modules on tensors that it exports hold two ops of
    it: `tm_tensor.scan` (cumulative sums: positions of packed sequences) and `tm_tensor.sort` (the largest of several:
    routers of experts). They are read and written here as Torch-MLIR does, and become loops (`jpq-tm-tensor-to-scf`)
    before a model runs. Its other ops are refused by name.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
  let extraClassDeclaration = [{
    /// Says of other ops of Torch-MLIR's dialect that they are not known.
    ::std::optional<ParseOpHook> getParseOperationHook(::llvm::StringRef name) const override;
  }];
}

#endif // JPQ_TM_TENSOR_DIALECT
