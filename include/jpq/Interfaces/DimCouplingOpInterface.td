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
    }], "::std::optional<::jpq::FactorMap>", "getFactorMap">,
    InterfaceMethod<[{
      True if zeros stay zeros: at a channel of `factor` at which all operands in `zeros` are zero, so are the results
      (and, for a reduction, the terms that are summed). `zeros` has a bit per operand, then one per captured tensor of
      the factor map. Operands without the factor are in `zeros` never. Where this is false, cutting the channel is
      another thing than making its weights zero.
    }], "bool", "vanishes", (ins "unsigned":$factor, "const ::llvm::SmallBitVector &":$zeros), [{}], [{ return false; }]>
  ];
}

#endif // JPQ_DIM_COUPLING_OP_INTERFACE
