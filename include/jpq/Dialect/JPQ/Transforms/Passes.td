#ifndef JPQ_TRANSFORMS_PASSES
#define JPQ_TRANSFORMS_PASSES

include "mlir/Pass/PassBase.td"

/// Options of passes that run the model on calibration data.
class CalibrationOptions {
  list<Option> options = [
    Option<"calibration", "calibration", "std::string", /*default=*/"\"\"",
           "safetensors file with the array `tokens` (u16, i32, u32 or i64; one stream or [windows, length])">,
    Option<"window", "window", "int64_t", /*default=*/"0", "tokens per window (default: the file's own, or 256)">,
    Option<"windows", "windows", "int64_t", /*default=*/"8", "number of windows, from the file's start; 0 takes all">
  ];
}

/// Options that say what there is to choose from, and how harm is found.
class HarmOptions {
  list<Option> options = [
    ListOption<"widths", "widths", "unsigned", "bits per code on offer (default: 2,3,4,5,6,8,16)">,
    ListOption<"groups", "groups", "unsigned", "columns per scale on offer (default: 32,64)">,
    Option<"prune", "prune", "bool", /*default=*/"true", "offer pruned channels and heads">,
    Option<"model", "model", "std::string", /*default=*/"\"fisher\"", "how harm is found: fisher, measured or static">,
    Option<"seed", "seed", "uint64_t", /*default=*/"0", "fisher: seed of the labels">,
    Option<"statistics", "statistics", "std::string", /*default=*/"\"\"",
           "fisher: statistics file of jpq-calibrate (default: made from the first half of the windows)">,
    Option<"scores", "scores", "std::string", /*default=*/"\"\"",
           "fisher: file for the sums, to go on with after a stop, or to merge">,
    Option<"fast", "fast", "bool", /*default=*/"false",
           "fisher: score one codec per weight, and take the others by their errors relative to it">,
    Option<"measureAbove", "measure-above", "double", /*default=*/"0.05",
           "fisher: measure options of which more harm is predicted, and whole plans for the growth curve; 0: never">,
    Option<"measureWindows", "measure-windows", "int64_t", /*default=*/"0",
           "measured: windows on which harm is measured, the first of the calibration windows (default: all of them)">
  ];
}

def JPQAnnotateCoupling : Pass<"jpq-annotate-coupling", "mlir::ModuleOp"> {
  let summary = "find the channels that must be pruned together";
  let description = [{
    Finds the coupling groups of the forward function from the factor maps of its ops (indexing maps, reshapes), writes
    each as a `jpq.group`, and lists in every weight's `coupling` which groups its dimensions belong to. Ops whose
    coupling is unknown are named in remarks; what they touch is not pruned. Empty and filled tensors that several ops
    share are repeated for each, so that they couple nothing.
    (an example: test/Dialect/JPQ/Transforms/annotate-coupling.mlir)
  }];
  let options = [
    Option<"reportUnknown", "report-unknown", "bool", /*default=*/"true", "remark on ops whose coupling is unknown">
  ];
}

def JPQCalibrate : Pass<"jpq-calibrate", "mlir::ModuleOp"> {
  let summary = "sum what the model's linears see on calibration data into a statistics file";
  let description = [{
    Runs the model and its adjoint on calibration windows and sums, for every input of linears, the second moment, each
    token weighted by the squared gradients at the linears' outputs. The loss is that of labels drawn from the model's
    own prediction. The module stays as it is:
    ```
    jpq-opt --jpq-calibrate="calibration=calib.safetensors windows=16 statistics=model.statistics" model.mlir -o /dev/null
    ```
    Statistics are sums: files of other windows (`first-window=16`), made by other processes, merge with `jpq-stats` to
    what one run gives. The file is written anew after every few thousand tokens; a run that was stopped goes on where
    the file ends.
    (an example: test/Dialect/JPQ/Transforms/calibrate.test)
  }];
  let options = !listconcat(CalibrationOptions<>.options, [
    Option<"firstWindow", "first-window", "int64_t", /*default=*/"0", "number of the first window of the data to take">,
    Option<"seed", "seed", "uint64_t", /*default=*/"0", "seed of the labels">,
    Option<"statistics", "statistics", "std::string", /*default=*/"\"\"", "the statistics file to write, or to go on with">
  ]);
}

def JPQAnnotateError : Pass<"jpq-annotate-error", "mlir::ModuleOp"> {
  let summary = "what each storage form and each pruned channel count would do to the model's output";
  let description = [{
    Gives every matrix that is multiplied or looked up a plan with the codecs of the menu, and every coupling group that
    lives within one stage a plan with channel counts and the order in which channels would be pruned. The harm of each
    option is KL(original || changed) per token on the calibration tokens.

    `model=fisher` predicts it from gradients: with labels drawn from the model's own prediction, half the mean square
    of the first-order change of the loss, with the weights that the option really gives. Windows that channels are
    ranked on do not score them. docs/error-model.md derives it and says how right it is.

    Large harms (`measure-above`) are measured, since second order does not reach so far; so are a few whole plans, whose
    harm is more than the sum of their options' (`jpq.growth`).

    `model=measured` takes each option alone and runs the model from the changed stage on.

    `model=static` needs no calibration data and runs nothing: variances of values and errors, carried through the ops
    by `ErrorTransferOpInterface`. It ranks options better than it predicts their harm. Channels are ranked by the norms
    of what reads them. Sizes that are not known are taken to be `window`, or 256. docs/static-error-model.md lists what
    it assumes and what it does not promise.

    In the other two, channels are ranked by what the matrix behind them loses when one goes and the others are refitted; the harm
    of a channel count is that with the pruned channels' share folded into the kept ones.
    (an example: test/Dialect/JPQ/Transforms/annotate-error.mlir)
  }];
  let options = !listconcat(CalibrationOptions<>.options, HarmOptions<>.options);
}

def JPQSelect : Pass<"jpq-select", "mlir::ModuleOp"> {
  let summary = "choose one option per weight and group under a budget";
  let description = [{
    Reads the plans that `jpq-annotate-error` wrote and chooses one option each, so that the sum of harms is least and
    the stored bytes of all weights are within the budget. Pinned choices stay. Fails with the smallest reachable budget
    when `budget` is below it. Changes attributes only.

    A budget is bits per weight of the original model (`2.5bpw`), bytes (`800kB`, `40MB`, `123456B`), or a share of the
    original model's f32 bytes (`0.2x`).
    (an example: test/Dialect/JPQ/Transforms/select.mlir)
  }];
  let options = [
    Option<"budget", "budget", "std::string", /*default=*/"\"\"", "bits per weight (2.5bpw), bytes (40MB) or share (0.2x)">,
    Option<"report", "report", "std::string", /*default=*/"\"\"", "JSON file for the choices made">
  ];
}

def JPQApplyPlan : Pass<"jpq-apply-plan", "mlir::ModuleOp"> {
  let summary = "cut pruned channels, reconstruct and encode the weights as chosen";
  let description = [{
    Carries out the chosen options: cuts pruned channels out of all weights and values, folds their share into the kept
    ones by least squares on the calibration data, and encodes every weight with the chosen codec, squared errors
    weighted by the second moment of the input. Without calibration data, channels are cut alone and squared errors are
    not weighted. Plans, groups and coupling are consumed. Checks that the stored bytes of
    the result are those that selection counted.
    (an example: test/Dialect/JPQ/Transforms/apply-plan.mlir)
  }];
  let options = CalibrationOptions<>.options;
}

def JPQJointCompress : Pass<"jpq-joint-compress", "mlir::ModuleOp"> {
  let summary = "make a model small: what to prune and how many bits, in one search";
  let description = [{
    Runs `jpq-annotate-coupling`, `jpq-annotate-error`, `jpq-select` and `jpq-apply-plan`, with their options:
    ```
    jpq-opt --jpq-joint-compress="budget=2.5bpw calibration=calib.safetensors" model.mlir -o small.mlir
    ```
    The uniform baseline of 3 bits is `widths=3 prune=false`.
    (an example: test/Dialect/JPQ/Transforms/joint-compress.test)
  }];
  let options = !listconcat(CalibrationOptions<>.options, HarmOptions<>.options, [
    Option<"budget", "budget", "std::string", /*default=*/"\"\"", "bits per weight (2.5bpw), bytes (40MB) or share (0.2x)">,
    Option<"report", "report", "std::string", /*default=*/"\"\"", "JSON file for the choices made">
  ]);
}

#endif // JPQ_TRANSFORMS_PASSES
