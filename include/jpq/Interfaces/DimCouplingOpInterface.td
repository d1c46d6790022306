#ifndef JPQ_DIM_COUPLING_OP_INTERFACE
#define JPQ_DIM_COUPLING_OP_INTERFACE

include "mlir/IR/OpBase.td"

def JPQ_DimCouplingOpInterface : OpInterface<"DimCouplingOpInterface"> {
  let cppNamespace = "::jpq";
  let description = [{
    How the dimensions of an op's operands and results belong together: each is a list of factors (loop dimensions, in
    the sense of Shardy's sharding rules), and dimensions that share a factor must be cut together.
  }];
  let methods = [
    InterfaceMethod<[{
      The factors of all ranked operands and results. An empty optional says that the op's coupling is unknown.
    }], "::std::optional<::jpq::FactorMap>", "getFactorMap">
  ];
}

#endif // JPQ_DIM_COUPLING_OP_INTERFACE
