#ifndef JPQ_ATTR_INTERFACES
#define JPQ_ATTR_INTERFACES

include "mlir/IR/Interfaces.td"

def JPQ_CodecAttrInterface : AttrInterface<"CodecAttr"> {
  let cppNamespace = "::jpq";
  let description = [{
    An attribute that names a codec of the registry (how the numbers of one segment are stored).
  }];
  let methods = [
    InterfaceMethod<"The codec's row and the values of its parameters.", "::jpq::CodecSpec", "getSpec">
  ];
  let extraSharedClassDeclaration = [{
    /// The codec that the attribute stands for.
    ::std::unique_ptr<::jpq::Codec> getCodec() const { return $_attr.getSpec().create(); }
  }];
}

def JPQ_OptionAttrInterface : AttrInterface<"OptionAttr"> {
  let cppNamespace = "::jpq";
  let description = [{
    An attribute that is an option of a plan: a way to store a weight, or channels of a group to keep.
  }];
  let methods = [
    InterfaceMethod<"What the option does.", "::jpq::OptionKind", "getKind">
  ];
}

def JPQ_LayoutAttrInterface : AttrInterface<"LayoutAttr"> {
  let cppNamespace = "::jpq";
  let description = [{
    An attribute that names a layout of `Numerics` (in which order a target's code reads what a weight stores).
  }];
  let methods = [
    InterfaceMethod<"The layout that the attribute stands for.", "::std::unique_ptr<::jpq::Layout>", "getLayout">,
    InterfaceMethod<"Whether the target has code that computes `user`, which takes a weight of this layout, from the "
                    "weight's bytes. Others get the weight unpacked.", "bool", "isReadBy",
                    (ins "::mlir::Operation *":$user)>
  ];
}

#endif // JPQ_ATTR_INTERFACES
