#ifndef JPQ_CHANNEL_PICKING_OP_INTERFACE
#define JPQ_CHANNEL_PICKING_OP_INTERFACE

include "mlir/IR/OpBase.td"

def JPQ_ChannelPickingOpInterface : OpInterface<"ChannelPickingOpInterface"> {
  let cppNamespace = "::jpq";
  let description = [{
    What an op has to do with channels that are picked by computed numbers, as a router picks experts: it compares the
    channels of a dimension, makes numbers of them, passes such numbers on, or looks up what they number. Beside
    DimCouplingOpInterface, whose factors it speaks of.
  }];
  let methods = [
    InterfaceMethod<[{
      What the op does with channels that are picked. `map` is its factor map.
    }], "::jpq::ChannelPicking", "getChannelPicking", (ins "const ::jpq::FactorMap &":$map)>
  ];
}

#endif // JPQ_CHANNEL_PICKING_OP_INTERFACE
