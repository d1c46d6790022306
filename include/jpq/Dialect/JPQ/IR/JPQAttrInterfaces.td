#ifndef JPQ_ATTR_INTERFACES
#define JPQ_ATTR_INTERFACES

include "mlir/IR/Interfaces.td"

def JPQ_CodecAttrInterface : AttrInterface<"CodecAttr"> {
  let cppNamespace = "::jpq";
  let description = [{
    An attribute that names a codec of `Numerics` (how the numbers of one segment are stored).
  }];
  let methods = [
    InterfaceMethod<"The codec that the attribute stands for.", "::std::unique_ptr<::jpq::Codec>", "getCodec">
  ];
}

#endif // JPQ_ATTR_INTERFACES
