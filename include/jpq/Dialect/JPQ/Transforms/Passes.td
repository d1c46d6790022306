#ifndef JPQ_TRANSFORMS_PASSES
#define JPQ_TRANSFORMS_PASSES

include "mlir/Pass/PassBase.td"

def JPQAnnotateCoupling : Pass<"jpq-annotate-coupling", "mlir::ModuleOp"> {
  let summary = "find the channels that must be pruned together";
  let description = [{
    Finds the coupling groups of the forward function from the factor maps of its ops (indexing maps, reshapes), writes
    each as a `jpq.group`, and lists in every weight's `coupling` which groups its dimensions belong to. Ops whose
    coupling is unknown are named in remarks; what they touch is not pruned.
    (an example: test/Dialect/JPQ/Transforms/annotate-coupling.mlir)
  }];
  let options = [
    Option<"reportUnknown", "report-unknown", "bool", /*default=*/"true", "remark on ops whose coupling is unknown">
  ];
}

#endif // JPQ_TRANSFORMS_PASSES
