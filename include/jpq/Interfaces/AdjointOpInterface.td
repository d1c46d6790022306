#ifndef JPQ_ADJOINT_OP_INTERFACE
#define JPQ_ADJOINT_OP_INTERFACE

include "mlir/IR/OpBase.td"

def JPQ_AdjointOpInterface : OpInterface<"AdjointOpInterface"> {
  let cppNamespace = "::jpq";
  let description = [{
    How gradients flow back through an op (reverse-mode differentiation), as ops of the same dialects. A gradient has the
    type of the value that it belongs to.
  }];
  let methods = [
    InterfaceMethod<[{
      Builds the op's vector-Jacobian product at `builder`, where the op's operands and results are available, and adds
      to `gradients` what flows to the values that it reads (operands, and what its regions capture). At least one of
      its results has a gradient. A failure is a diagnostic at the op.
    }], "::mlir::LogicalResult", "buildAdjoint",
      (ins "::mlir::OpBuilder &":$builder, "::jpq::Gradients &":$gradients)>
  ];
}

#endif // JPQ_ADJOINT_OP_INTERFACE
