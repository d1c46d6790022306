#ifndef JPQ_PANELS_DIALECT
#define JPQ_PANELS_DIALECT

include "mlir/IR/OpBase.td"

def JPQPanels_Dialect : Dialect {
  let name = "jpq_panels";
  let cppNamespace = "::jpq::panels";
  let summary = "products of rounded activations with weights in panels";
  let description = [{
    The level of the CPU: what `jpq` computes with weights in panels (`#jpq.panels`, docs/cpu-layout.md), on plain bytes.
    Activations are rounded by an op of their own, so that several products share it; a product takes them in words of
    four bytes, ordered as kernels read them. Ops fill a destination, as those of `linalg` do: on tensors first, then on
    buffers. `jpq-to-panels` makes them, `jpq-panels-to-vector` turns them into calls of kernels.
  }];
  let dependentDialects = ["::jpq::JPQDialect"];
}

#endif // JPQ_PANELS_DIALECT
