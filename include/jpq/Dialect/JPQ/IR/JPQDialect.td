#ifndef JPQ_DIALECT
#define JPQ_DIALECT

include "mlir/IR/OpBase.td"

def JPQ_Dialect : Dialect {
  let name = "jpq";
  let cppNamespace = "::jpq";
  let summary = "tensors of mixed precision, pruned channels, and the choice between them";
  let description = [{
    The `jpq` dialect says what upstream dialects cannot: that a weight is stored in another form than it is computed
    with, which forms it could be stored in, what each would cost and harm, and which one was chosen. Pruned is a
    storage form of zero bits. Everything else of a model stays in `linalg`, `tensor`, `arith` and `math`.

    Weights lie in a safetensors file beside the IR, which the module names together with its digest:
    ```mlir
    module attributes {jpq.weights = #jpq.weight_file<"small.safetensors", "0f343b0931126a20f133d67c2b018a3b">} {
      jpq.weight @blk.0.ffn_up.weight : !jpq.tensor<172x64xf32, [64: #jpq.affine<3, group = 64>]>
          = #jpq.packed<codes = #jpq.file<"blk.0.ffn_up.weight.codes", 4128>,
                        scales = #jpq.file<"blk.0.ffn_up.weight.scales", 344>>
    }
    ```
    Verifiers read no file. The weight store, bound to the context by the tool, maps the file and checks it when the
    first weight is used.
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect", "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect"];
  let useDefaultAttributePrinterParser = 1;
  let useDefaultTypePrinterParser = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let extraClassDeclaration = [{
    /// Module attribute: the `#jpq.weight_file` in which `#jpq.file` blobs of the module lie.
    static constexpr ::llvm::StringLiteral kWeightsAttrName = "jpq.weights";
    /// Module attribute (i64): parameters of the original model, to which bits per weight refer.
    static constexpr ::llvm::StringLiteral kParametersAttrName = "jpq.original_parameters";
    /// Module attribute (i64): the token that every window of tokens begins with (BOS), where the model asks for one.
    static constexpr ::llvm::StringLiteral kBosTokenAttrName = "jpq.bos_token";
    /// Module attribute (i64): the stored bytes that the chosen options add up to; checked when they are applied.
    static constexpr ::llvm::StringLiteral kPlannedBytesAttrName = "jpq.planned_bytes";
    /// Module attribute (array of f64): pairs of a sum of harms and the harm of the whole plan that has it (GrowthCurve).
    static constexpr ::llvm::StringLiteral kGrowthAttrName = "jpq.growth";
    /// Module attribute (f64): KL per token from the original model, as predicted for the choices that were carried out.
    static constexpr ::llvm::StringLiteral kPredictedHarmAttrName = "jpq.predicted_kl";
    /// Unit attribute of function arguments that carry state from call to call (a key/value cache).
    static constexpr ::llvm::StringLiteral kStateAttrName = "jpq.state";
    /// On a weight of some rows of another (or of the places of all of them): its name.
    static constexpr ::llvm::StringLiteral kRowsOfAttrName = "jpq.rows_of";
    /// String attribute of function arguments: the array of calibration and test files that feeds the argument.
    static constexpr ::llvm::StringLiteral kArgumentNameAttrName = "jpq.name";

    /// The weight store of this context.
    WeightStore &getWeightStore() { return *weightStore; }

  private:
    void registerAttributes();
    void registerTypes();
    std::shared_ptr<WeightStore> weightStore;
  public:
  }];
}

#endif // JPQ_DIALECT
