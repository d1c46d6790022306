#ifndef JPQ_ERROR_TRANSFER_OP_INTERFACE
#define JPQ_ERROR_TRANSFER_OP_INTERFACE

include "mlir/IR/OpBase.td"

def JPQ_ErrorTransferOpInterface : OpInterface<"ErrorTransferOpInterface"> {
  let cppNamespace = "::jpq";
  let description = [{
    What an op computes, as an error sees it: sums of how many terms, which functions, what is copied. How an error grows
    by that is the model's business (ErrorModel), not the op's.
  }];
  let methods = [
    InterfaceMethod<[{
      What each result is, and by how much an error of the values that are read (operands, and what regions capture)
      shows in it. `signals` tells what is known of a value; values that it is not asked for do not matter. An error says
      what the op does that it has no rule for.
    }], "::llvm::Expected<::llvm::SmallVector<::jpq::ErrorTransfer, 1>>", "transferErrors",
      (ins "::jpq::SignalLookup":$signals, "const ::jpq::ErrorModel &":$model)>
  ];
}

#endif // JPQ_ERROR_TRANSFER_OP_INTERFACE
