#ifndef JPQ_TRANSFORMS_PASSES
#define JPQ_TRANSFORMS_PASSES

include "mlir/Pass/PassBase.td"

/// Options that name calibration data.
class DataOptions {
  list<Option> options = [
    Option<"calibration", "calibration", "std::string", /*default=*/"\"\"",
           "safetensors file with the array `tokens` (u16, i32, u32 or i64; one stream or [windows, length]); for models "
           "that take no tokens, one array per argument, named `jpq.name` or `arg0`, `arg1`, ..., samples first">,
    Option<"window", "window", "int64_t", /*default=*/"0",
           "tokens per window (default: the model's, the file's own, or 256)">,
    Option<"windows", "windows", "int64_t", /*default=*/"8",
           "number of windows, from the file's start; 0 takes all (default: 8)">
  ];
}

/// Options of passes that build weights as calibration data suggest.
class CalibrationOptions {
  list<Option> options = !listconcat(DataOptions<>.options, [
    Option<"statistics", "statistics", "std::string", /*default=*/"\"\"",
           "statistics file of jpq-calibrate, of what the inputs of weights are (default: made from the first half of the "
           "windows)">
  ]);
}

/// Options of passes that rebuild weights one behind the other.
class RebuildOptions<string value, string default> {
  list<Option> options = [
    Option<"propagation", "propagation", "double", value,
           "share of the error of earlier weights that a weight makes up for, 0 to 1; 0: weights are built for the inputs "
           "of the original model (default: " # default # ")">
  ];
}

/// Where rebuilding goes on after a stop.
class RebuildStateOptions {
  list<Option> options = [
    Option<"state", "state", "std::string", /*default=*/"\"\"",
           "file that is written behind stages of the model that are rebuilt, to go on with after a stop; of another run it "
           "is begun anew">
  ];
}

/// Options that say what may be spent.
class BudgetOptions {
  list<Option> options = [
    Option<"budget", "budget", "std::string", /*default=*/"\"\"",
           "bits per weight (2.5bpw), bytes (40MB), share (0.2x) or time (8ms)">,
    Option<"costTable", "cost-table", "std::string", /*default=*/"\"\"",
           "JSON file with measured times of products (jpq-bench --cost-table makes one); times need it">,
    Option<"report", "report", "std::string", /*default=*/"\"\"", "JSON file for the choices made">
  ];
}

/// How much time a search may take.
class EffortOptions {
  list<Option> options = [
    Option<"effort", "effort", "std::string", /*default=*/"\"balanced\"",
           "fast, balanced or best: what is scored, what is measured and how long plans are refined, where other options "
           "do not say so (default: balanced)">
  ];
}

/// Options of the search for plans that do little harm as a whole.
class RefineOptions {
  list<Option> options = [
    Option<"firstMeasured", "first-measured", "int64_t", /*default=*/"-1",
           "number of the first window on which whole plans are measured (default: the first that no weight is built "
           "with)">,
    Option<"measureTokens", "measure-tokens", "int64_t", /*default=*/"2048",
           "tokens on which whole plans are measured (default: 2048)">,
    Option<"rounds", "rounds", "int64_t", /*default=*/"-1",
           "rounds of measuring parts and new plans (default: by effort)">,
    Option<"pruningFactor", "pruning-factor", "double", /*default=*/"2",
           "what the harm of pruning is multiplied by, since it amplifies that of other changes; not without data "
           "(default: 2)">
  ];
}

/// Options that say what there is to choose from, and how harm is found.
class HarmOptions {
  list<Option> options = [
    ListOption<"widths", "widths", "unsigned", "bits per code on offer (default: 2,3,4,5,6,8,16)">,
    ListOption<"codebooks", "codebooks", "unsigned",
               "bits of codebooks on offer, 1 to 4 (default: 2,3,4; none where widths are given)">,
    ListOption<"trellises", "trellises", "unsigned",
               "bits of trellis codes on offer (default: those of 1,2,3,4,5 that have levels for the window; none where "
               "widths or codebooks are given)">,
    Option<"trellisWindow", "trellis-window", "unsigned", /*default=*/"0",
           "bits of the codes that say a weight's level: the more, the less error, and the longer encoding takes; 4, 6, 8 "
           "or 10; 6 runs unpacked (default: by effort)">,
    ListOption<"groups", "groups", "unsigned", "columns per scale on offer (default: 32,64)">,
    Option<"prune", "prune", "bool", /*default=*/"true", "offer pruned channels and heads (default: true)">,
    ListOption<"keep", "keep", "std::string",
               "weights that have one width, or at least that, and are not pruned, as in blk.*.attn_v.weight=6 or 6+">,
    Option<"segments", "segments", "unsigned", /*default=*/"0",
           "offer weights whose more important columns have more bits, at shares of 1/segments of the columns; 0: "
           "none (default: 0)">,
    Option<"rates", "rates", "unsigned", /*default=*/"4",
           "offer trellis codes at mean widths in steps of 1/rates bits, whose columns get their bits by what errors cost "
           "there; 0: none (default: 4)">,
    Option<"rotation", "rotation", "std::string", /*default=*/"\"auto\"",
           "offer codes of rotated rows: none, auto (instead of codes whose scales go down columns, which gain by it), also "
           "(beside all codes of rows as they are) or all (instead of them); never of weights whose rows are looked up "
           "(default: auto)">,
    Option<"rowScales", "row-scales", "bool", /*default=*/"false",
           "give every row of codes a factor of 2 bytes, for jpq-tune to choose; not where rows are looked up (default: "
           "false)">,
    Option<"model", "model", "std::string", /*default=*/"\"fisher\"",
           "how harm is found: fisher, measured or static (default: fisher)">,
    Option<"seed", "seed", "uint64_t", /*default=*/"0", "fisher: seed of the labels (default: 0)">,
    Option<"scores", "scores", "std::string", /*default=*/"\"\"",
           "fisher: file for the sums, to go on with after a stop, or to merge">,
    Option<"scoredCodecs", "scored-codecs", "int64_t", /*default=*/"-1",
           "fisher: codecs of each weight that are scored; the others' harms follow from their errors relative to these; "
           "0: all options are scored (default: by effort)">,
    Option<"scoredTokens", "scored-tokens", "int64_t", /*default=*/"-1",
           "fisher: tokens that score options, about, of windows from all over those that rank no channels; 0: all "
           "(default: by effort)">,
    Option<"measureAbove", "measure-above", "double", /*default=*/"-1",
           "fisher: measure options of which more harm is predicted, and whole plans for the growth curve; 0: never "
           "(default: by effort)">,
    Option<"measureChangesAbove", "measure-changes-above", "double", /*default=*/"0.4",
           "fisher: measure options that change more of what their unit gives, as a share of its root mean square; 0: "
           "never (default: 0.4)">,
    Option<"measureWindows", "measure-windows", "int64_t", /*default=*/"0",
           "measured: windows on which harm is measured, the first of the calibration windows (default: all of them)">
  ];
}

def JPQOutlineWeights : Pass<"jpq-outline-weights", "mlir::ModuleOp"> {
  let summary = "turn inline constants of weights into stored weights";
  let description = [{
    Constants of f32, f16 or bf16 (`dense_resource`, as Torch-MLIR writes weights, and larger `dense` ones) become
    `jpq.weight`s that are named after their resource. A constant is a weight if data, values that depend on the
    function's arguments, meet it or what is computed from it and other constants, or if rows of it are looked up. What
    meets positions first, as the frequencies of rotary embeddings do, stays a constant, as do integers (masks). An
    argument that is a single integer (the position of a step) is a position.
    (an example: test/Dialect/JPQ/Transforms/Normalize/outline-weights.mlir)
  }];
  let dependentDialects = ["jpq::JPQDialect"];
}

def JPQRaiseLinear : Pass<"jpq-raise-linear", "mlir::ModuleOp"> {
  let summary = "turn contractions with stored weights into jpq.linear, and row lookups into jpq.embedding";
  let description = [{
    Takes every `linalg` op that multiplies activations with a `jpq.weight` and sums, however the weight comes to it:
    transposed, repeated for a batch, extended to f32, reshaped by dimensions of size 1. So fully connected layers, HF
    `Conv1D`, batched products with one weight, and convolutions become `jpq.linear`, between transposes where the
    activation needs them. Of a convolution over windows (any strides and dilations) a `linalg.generic` lays out what
    each pixel of the result sees as a row; the weight is a matrix `[out, in x window]`. An initial value other than
    zero is added behind the product.

    Weights of which each channel, each group or each expert that ids pick has a part of its own (depthwise and grouped
    convolutions, mixtures of experts) become matrices, too, whose columns are what is summed over. `jpq.unpack` gives
    their values to the ops that multiply with them.

    Weights become `[out, in]` matrices: those that are stored the other way round are transposed once. Weights of half
    precision (f16, bf16) stay so, as `!jpq.tensor<..., [in: #jpq.dense<f16>]>`, and are multiplied in f32; where the
    product was one of half precision, its result is rounded to that. Lookups of rows by ids
    that are an argument, or positions, become `jpq.embedding`. Sizes are taken from the function's arguments, so that
    checks of equal sizes vanish. A product with a weight that is not raised is remarked on, with the reason, as is any
    other use of a weight of two dimensions or more. A module without such ops stays as it is.
    (examples: test/Dialect/JPQ/Transforms/Normalize/raise-linear.mlir, raise-convolutions.mlir)
  }];
  let dependentDialects = ["jpq::JPQDialect", "mlir::affine::AffineDialect", "mlir::arith::ArithDialect",
                           "mlir::linalg::LinalgDialect", "mlir::tensor::TensorDialect"];
}

def JPQClassifyRows : Pass<"jpq-classify-rows", "mlir::ModuleOp"> {
  let summary = "divide the rows of a vocabulary into classes by use, each a weight of its own";
  let description = [{
    A few tokens make up most of a text. This pass sorts the rows of weights that give a number for each token, an
    output head (and the embedding that is the same weight), by how much they are used: how often the token comes, and
    how probable the model takes it to be, on calibration data. The most used rows become a weight, the next ones
    another; `ranks` says where one ends. Rows with an element so large that a scale for a column would clip it come
    first, whatever their use (`outliers`): the token that every text begins with is often such a one. Each class gets a
    plan of its own, so that rarely used rows get few bits. What the model computes stays the same.

    A lookup becomes one in each class, of which one is taken; a product becomes one with each class, whose results
    `jpq.reorder` puts in order. Where each row lies is a weight, too: `tensor<49152x1xi16>`, two bytes a row (four
    above 65,536). Parts name the weight they come from (`jpq.rows_of`).

    Weights of fewer than `least` rows stay as they are, as do those that are stored as codes, and those that are looked
    up alone: nothing says what rows are worth whose tokens the data lack. Probabilities are means over about `tokens`
    tokens, counts are over all.
    ```
    jpq-opt --jpq-classify-rows="calibration=calib.safetensors windows=16" model.mlir -o classes.mlir
    ```
    (an example: test/Dialect/JPQ/Transforms/Rewrite/classify-rows.test)
  }];
  let options = !listconcat(DataOptions<>.options, [
    ListOption<"ranks", "ranks", "int64_t",
               "rows up to which classes go, most used first (default: 256,1024,4096,16384,32768,65536,131072)">,
    Option<"least", "least", "int64_t", /*default=*/"4096", "rows from which a weight is divided (default: 4096)">,
    Option<"tokens", "tokens", "int64_t", /*default=*/"8192",
           "tokens whose predictions are looked at, about; 0: none, counts alone say what is used (default: 8192)">,
    Option<"outliers", "outliers", "double", /*default=*/"8",
           "rows with an element of more than so many times its column's root mean square are a class of their own, the "
           "first, unless more than one of 16 is such a row; 0: none (default: 8)">
  ]);
  let dependentDialects = ["jpq::JPQDialect", "mlir::arith::ArithDialect", "mlir::linalg::LinalgDialect",
                           "mlir::tensor::TensorDialect"];
}

def JPQAnnotateCoupling : Pass<"jpq-annotate-coupling", "mlir::ModuleOp"> {
  let summary = "find the channels that must be pruned together";
  let description = [{
    Finds the coupling groups of the forward function from the factor maps of its ops (indexing maps, reshapes, slices,
    concatenations), writes each as a `jpq.group`, and lists in every weight's `coupling` which groups its dimensions
    belong to. Ops whose coupling is unknown are named in remarks; what they touch is not pruned. Empty and filled
    tensors and constants of one value that several ops share are repeated for each, so that they couple nothing.
    Channels that computed numbers pick (a router's experts) are a group, too: `jpq.picked` says how many are picked at
    a time, and as many must stay.
    With `explain`, remarks say by which ops the weights of a group are tied, and why other channels stay whole.
    (examples: docs/coupling.md, test/Dialect/JPQ/Transforms/Coupling/annotate-coupling.mlir)
  }];
  let options = [
    Option<"explain", "explain", "bool", /*default=*/"false",
           "remark on what ties groups and on what stays whole (default: false)">,
    Option<"reportUnknown", "report-unknown", "bool", /*default=*/"true",
           "remark on ops whose coupling is unknown (default: true)">
  ];
}

def JPQCalibrate : Pass<"jpq-calibrate", "mlir::ModuleOp"> {
  let summary = "sum what the model's linears see on calibration data into a statistics file";
  let description = [{
    Runs the model on calibration windows and sums, for every input of linears, the second moment. The module stays as
    it is:
    ```
    jpq-opt --jpq-calibrate="calibration=calib.safetensors windows=16 statistics=model.statistics" model.mlir -o /dev/null
    ```
    `statistics=` of the passes that build weights takes the file: what is scored, measured and stored is then built with
    the same numbers. With `weigh-tokens`, each token is weighted by the squared gradients at the linears' outputs; the
    loss is that of labels drawn from the model's own prediction. docs/error-model.md says what that changes.

    Statistics are sums: files of other windows (`first-window=16`), made by other processes, merge with `jpq-stats` to
    what one run gives. The file is written anew after every few thousand tokens; a run that was stopped goes on where
    the file ends.
    (an example: test/Dialect/JPQ/Transforms/Harm/calibrate.test)
  }];
  let options = !listconcat(DataOptions<>.options, [
    Option<"firstWindow", "first-window", "int64_t", /*default=*/"0",
           "number of the first window of the data to take (default: 0)">,
    Option<"weighTokens", "weigh-tokens", "bool", /*default=*/"false",
           "weigh tokens by their gradients (default: false)">,
    Option<"seed", "seed", "uint64_t", /*default=*/"0", "weigh-tokens: seed of the labels (default: 0)">,
    Option<"statistics", "statistics", "std::string", /*default=*/"\"\"", "the statistics file to write, or to go on with">
  ]);
}

def JPQAnnotateError : Pass<"jpq-annotate-error", "mlir::ModuleOp"> {
  let summary = "what each storage form and each pruned channel count would do to the model's output";
  let description = [{
    Gives every matrix that is multiplied or looked up a plan with the codecs of the menu and the mixes of their widths,
    and every coupling group that lives within one stage a plan with channel counts and the order in which channels would
    be pruned. The harm of each
    option is KL(original || changed) per token on the calibration tokens.

    `model=fisher` predicts it from gradients: with labels drawn from the model's own prediction, half the mean square
    of the first-order change of the loss, with the weights that the option really gives. Windows that channels are
    ranked on do not score them. docs/error-model.md derives it and says how right it is.

    Large harms (`measure-above`) are measured, since second order does not reach so far. So are changes that are large
    beside what they change (`measure-changes-above`): in front of a normalization, first order takes pruning everything
    for free. A few whole plans are measured too, whose harm is more than the sum of their options' (`jpq.growth`).

    `model=measured` takes each option alone and runs the model from the changed stage on.

    `model=static` needs no calibration data and runs nothing: variances of values and errors, carried through the ops
    by `ErrorTransferOpInterface`. It ranks options better than it predicts their harm. Channels are ranked by the norms
    of what reads them. Sizes that are not known are taken to be `window`, or 256. docs/static-error-model.md lists what
    it assumes and what it does not promise.

    In the other two, channels are ranked by what the matrix behind them loses when one goes and the others are refitted; the harm
    of a channel count is that with the pruned channels' share folded into the kept ones.
    Groups of which numbers pick channels (a router's experts) get plans there whose harms are measured, with masks that
    bar the router from those that are left out (docs/error-model.md has more).

    The menu has affine codes (`widths`), of few bits codes that number the levels of a table (`codebooks`), and trellis
    codes (`trellises`), which err least, and take longest to run. By default it has all three, trellis codes at mean
    widths in quarters of a bit (`rates`) and with the weight's rows rotated (`rotation`).
    A few codecs of each weight are scored, more with more `effort`; the others' harms follow from the errors that codecs
    make of normally distributed numbers.

    `keep=blk.*.attn_v.weight=6,output.weight=8` offers weights of such names that width alone, and nothing of them is
    pruned; `=6+` offers 6 bits and more. `*`, `?` and `[...]` stand for characters, and the last of several that a name matches counts.

    `segments=4` also offers two widths in one weight, at shares of 1/4, 1/2 and 3/4 of its columns: the columns that add
    most to the product get the wider codes. With `prune`, the narrower width may be none. `rates=4` offers trellis codes
    at mean widths in quarters of a bit, each a mix of all widths of the codec: how many columns get which follows from
    what an error costs in each, once later columns make up for it; where it costs least, nothing is stored.
    docs/selection.md says when that pays.

    `report` holds every option with its bytes and harm as JSON; `--remarks-filter=jpq-annotate-error` sums them up.
    (an example: test/Dialect/JPQ/Transforms/Harm/annotate-error.mlir)
  }];
  let options = !listconcat(CalibrationOptions<>.options, EffortOptions<>.options, HarmOptions<>.options, [
    Option<"report", "report", "std::string", /*default=*/"\"\"", "JSON file for all options with their bytes and harms">
  ]);
}

def JPQSelect : Pass<"jpq-select", "mlir::ModuleOp"> {
  let summary = "choose one option per weight and group under a budget";
  let description = [{
    Reads the plans that `jpq-annotate-error` wrote and chooses one option each, so that the sum of harms is least and
    the stored bytes of all weights, or the time of all linears, are within the budget. Pinned choices stay. Fails with
    the smallest reachable budget when `budget` is below it. Changes attributes only; when done, all costs are added up
    again from the plans, and a difference is an error. A group that loses all of its channels is named in a remark.

    A budget is bits per weight of the original model (`2.5bpw`), bytes (`800kB`, `40MB`, `123456B`), a share of the
    original model's f32 bytes (`0.2x`), or time (`8ms`): that of the linears of one pass over as many tokens as
    `cost-table` was measured with. With a table, the report gives bytes and time, whatever the budget is of.
    (an example: test/Dialect/JPQ/Transforms/Plan/select.mlir)
  }];
  let options = BudgetOptions<>.options;
}

def JPQRefine : Pass<"jpq-refine", "mlir::ModuleOp"> {
  let summary = "choose under a budget by what options do together";
  let description = [{
    Chooses like `jpq-select`, with pruning on offer and without, measures both plans whole, and keeps the one that
    prunes if it is better by more than two standard errors (paired by window). With `rounds=0` (any effort but `best`)
    that is all, and a plan that prunes nothing is not measured; with effort `fast` none is. The harm of pruning counts
    `pruning-factor` times: a pruned model errs more than the sum of what its options do alone. Pruned are channels: columns of a weight without bits
    are a width among others.

    Else it then searches for a plan that does less harm as a whole: options' harms are found one at
    a time, and in a plan they amplify each other. The best plan known is measured with and without each of its parts
    (units, or neighbouring ones of one kind in larger models); the harms of options are weighed by what was seen, and
    the plans that the solver chooses by them, some that prune more, less or nothing among them, are measured whole. That is
    repeated from the best plan while it gets better, at most `rounds` times. Every plan is the solver's best by the
    harms as weighed (`gap` in the report is of these), pinned choices stay, and the budget holds.

    Plans are measured on the original model with all weights changed as `jpq-apply-plan` does for the original's inputs,
    on windows behind those that weights are built with (on the only one, if there is one and `rounds=0`). A plan that
    prunes and is to be kept is then measured once more beside the one without pruning, both rebuilt one weight behind
    the other (`propagation`), on as many tokens as are measured: what is made up for so differs between the two. What was measured for the plan becomes
    its predicted harm: `jpq.growth` is stretched to give it.
    ```
    jpq-opt --jpq-annotate-coupling --jpq-annotate-error="calibration=calib.safetensors windows=16" \
        --jpq-refine="rounds=1 budget=2.5bpw calibration=calib.safetensors windows=16" model.mlir -o planned.mlir
    ```
    (an example: test/Dialect/JPQ/Transforms/Plan/refine.test)
  }];
  let options = !listconcat(CalibrationOptions<>.options, EffortOptions<>.options, BudgetOptions<>.options,
                            RefineOptions<>.options, RebuildOptions<"-1", "by effort">.options);
}

def JPQApplyPlan : Pass<"jpq-apply-plan", "mlir::ModuleOp"> {
  let summary = "cut pruned channels, reconstruct and encode the weights as chosen";
  let description = [{
    Carries out the chosen options: cuts pruned channels out of all weights and values, folds their share into the kept
    ones by least squares, and encodes every weight with the chosen codec and error feedback: columns that are not encoded
    yet make up for what the others lost.

    With calibration data, weights are rebuilt in the order in which the model runs them. The original and the
    half-compressed model run side by side over all calibration windows, stage by stage; each weight sees the inputs of
    the half-compressed one and makes up for `propagation` of the error that has come to them (docs/reconstruction.md).
    Embeddings, weights that are used several times and those whose values are computed with (experts) are built for the
    inputs of the original model, as all are with `propagation=0` or where there is a statistics file and no data: those
    of the statistics file, or of the first half of the calibration windows. They are those that
    `jpq-annotate-error` and `jpq-refine` take, and where these passes run behind one another, they are made once.
    Without either, channels are cut alone and nothing makes up for what columns lose.

    With `state`, a run over the calibration data that was stopped, even killed, goes on where it was, and what it gives
    is the same. The file holds the weights that are built, and the values of both models where they are: of 32,768
    tokens and 576 channels 150 MB.

    Segments are given their columns after the cut, so that their shares are those of what stays; a pruned segment's
    columns are folded into the others as well. Plans, groups and coupling are consumed. Checks that the stored bytes of
    the result are those that selection counted.
    (an example: test/Dialect/JPQ/Transforms/Rewrite/apply-plan.mlir)
  }];
  let options = !listconcat(CalibrationOptions<>.options, RebuildOptions<"0.5", "0.5">.options,
                            RebuildStateOptions<>.options);
}

def JPQTune : Pass<"jpq-tune", "mlir::ModuleOp"> {
  let summary = "change norms and factors of rows so that the output comes closer to the original's";
  let description = [{
    Gradient descent (Adam) on the mean divergence of the model's output from that of `reference`, the module of the
    original model: over vectors of f32 (norms, biases), and over the factors of rows of weights that are stored with
    them (`row-scales=true` of `jpq-joint-compress`). What is stored takes as many bytes as before.

    Of the calibration windows, an eighth is set apart: every `check` steps the divergence is measured on them, and what
    was best there is kept; so nothing gets worse on data that were not looked at, and what no step makes better stays as
    it is. A step takes about `tokens` tokens, and moves numbers by about `rate` of their size; the rate rises over the
    first steps and then falls (docs/tuning.md).

    With `state`, all that is needed to go on is written to a file at every check, and a run that was stopped goes on
    from there; the result is the same. A state of another run (other models, data or options) is begun anew.
    ```
    jpq-opt --jpq-tune="reference=model.mlir calibration=calib.safetensors windows=0" small.mlir -o tuned.mlir
    ```
    (an example: test/Dialect/JPQ/Transforms/Tune/tune.test)
  }];
  let options = !listconcat(DataOptions<>.options, [
    Option<"reference", "reference", "std::string", /*default=*/"\"\"", "module of the original model">,
    Option<"steps", "steps", "unsigned", /*default=*/"40", "steps of gradient descent (default: 40)">,
    Option<"tokens", "tokens", "int64_t", /*default=*/"512", "tokens per step, at least a window (default: 512)">,
    Option<"rate", "rate", "double", /*default=*/"0.002", "what a step changes, as a share (default: 0.002)">,
    Option<"check", "check", "unsigned", /*default=*/"10",
           "steps between measurements on windows set apart (default: 10)">,
    Option<"state", "state", "std::string", /*default=*/"\"\"", "file to go on with after a stop">
  ]);
}

def JPQPack : Pass<"jpq-pack", "mlir::ModuleOp"> {
  let summary = "lay weights out for a target";
  let description = [{
    Puts the stored bytes of every weight into the layout in which the target's code reads them (`target=cpu`:
    docs/cpu-layout.md), or back (`target=none`), bit for bit. Weights whose codecs have no such layout stay as they
    are, with a remark that says why. Products with the others (`jpq.linear`) are told how to round their activations:
    to 8 bits, or, for `activations=f32`, not at all.
    (an example: test/Dialect/JPQ/Transforms/Rewrite/pack.mlir)
  }];
  let options = [Option<"target", "target", "std::string", /*default=*/"\"cpu\"",
                        "cpu, or none to undo (default: cpu)">,
                 Option<"activations", "activations", "std::string", /*default=*/"\"int8\"",
                        "what meets the weights: int8, or f32 for exactness checks (default: int8)">];
  let dependentDialects = ["jpq::JPQDialect"];
}

def JPQNarrowStates : Pass<"jpq-narrow-states", "mlir::ModuleOp"> {
  let summary = "keep states, as caches of keys and values are, in half precision";
  let description = [{
    States (arguments marked `jpq.state`) of f32 become f16 or bf16, and so do the results that replace them: half the
    memory, and half the bytes that attention reads for each token. What is written is rounded; what is read is extended
    to f32 before anything is computed with it.
    (an example: test/Dialect/JPQ/Transforms/Rewrite/narrow-states.mlir)
  }];
  let options = [Option<"type", "type", "std::string", /*default=*/"\"f16\"", "f16 or bf16 (default: f16)">];
  let dependentDialects = ["mlir::arith::ArithDialect", "mlir::linalg::LinalgDialect", "mlir::tensor::TensorDialect"];
}

def JPQValidateError : Pass<"jpq-validate-error", "mlir::ModuleOp"> {
  let summary = "compare predicted with measured harm";
  let description = [{
    Runs models on held-out tokens and reports predicted beside measured harm (KL per token):

    - the whole: the module against `original`. What was predicted for it stands in the module (`jpq.predicted_kl`);
    - options, each alone: those of the plans in `original` (or, without one, in the module), a sample of every kind of
      option from its least to its most harmful. They need the statistics that the plans were made with.

    Fails if the whole's measured harm is above `max-kl`. The module stays as it is:
    ```
    jpq-opt --jpq-validate-error="original=annotated.mlir tokens=test.safetensors statistics=model.statistics \
        report=errors.json max-kl=0.5" small.mlir -o /dev/null
    ```
    The report: `{"options":[{"unit","option","bytes","relative_change","predicted_kl","measured_kl"}...],
    "whole":{"predicted_kl","measured_kl","bytes"}, "spearman"}`; an option's bytes are those of its weight, or of all
    weights of its group as they are now but for the pruned channels, and its relative change is how much it changes of
    what its matrix gives, as a share of the root mean square (null where that was zero).
    (an example: test/Dialect/JPQ/Transforms/Harm/validate-error.test)
  }];
  let options = [
    Option<"original", "original", "std::string", /*default=*/"\"\"", "the original model, perhaps with plans">,
    Option<"tokens", "tokens", "std::string", /*default=*/"\"\"", "safetensors file as for calibration">,
    Option<"window", "window", "int64_t", /*default=*/"0", "tokens per window (default: the file's own, or 256)">,
    Option<"windows", "windows", "int64_t", /*default=*/"8",
           "number of windows, from the file's start; 0 takes all (default: 8)">,
    Option<"statistics", "statistics", "std::string", /*default=*/"\"\"", "statistics of jpq-calibrate; validates options">,
    Option<"sample", "sample", "int64_t", /*default=*/"200", "options to measure; 0 takes all (default: 200)">,
    Option<"report", "report", "std::string", /*default=*/"\"\"", "JSON file to write">,
    Option<"maxKL", "max-kl", "double", /*default=*/"0",
           "fail if the whole's measured harm is above; 0: never (default: 0)">
  ];
}

def JPQJointCompress : Pass<"jpq-joint-compress", "mlir::ModuleOp"> {
  let summary = "make a model small: what to prune and how many bits, in one search";
  let description = [{
    Runs `jpq-outline-weights` and `jpq-raise-linear` (which leave models that jpq imported as they are),
    `jpq-annotate-coupling`, `jpq-annotate-error`, `jpq-refine` (without calibration data, `jpq-select`; with another
    model than `fisher`, `rounds=0`) and `jpq-apply-plan`, with their options:
    ```
    jpq-opt --jpq-joint-compress="budget=2.5bpw calibration=calib.safetensors" model.mlir -o small.mlir
    ```
    `effort` says how long the search may take (docs/selection.md). The uniform baseline of 3 bits is `widths=3
    prune=false`.
    (an example: test/Dialect/JPQ/Transforms/Plan/joint-compress.test)
  }];
  let dependentDialects = ["jpq::JPQDialect", "mlir::affine::AffineDialect", "mlir::arith::ArithDialect",
                           "mlir::linalg::LinalgDialect", "mlir::tensor::TensorDialect"];
  let options = !listconcat(CalibrationOptions<>.options, EffortOptions<>.options, HarmOptions<>.options,
                            BudgetOptions<>.options, RefineOptions<>.options,
                            RebuildOptions<"-1", "by effort: 0 for fast, else 0.5">.options, RebuildStateOptions<>.options, [
    Option<"harmReport", "harm-report", "std::string", /*default=*/"\"\"",
           "JSON file for all options with their bytes and harms">
  ]);
}

#endif // JPQ_TRANSFORMS_PASSES
