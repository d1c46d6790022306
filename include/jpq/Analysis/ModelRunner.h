//===- ModelRunner.h - "Run this model", for passes that must -*- C++ -*-===//
//
// Passes know this interface alone. Tools attach an implementation (Execution) to the context through the dialect
// registry; without one, createModelRunner() gives a diagnostic that says so.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Analysis/Stages.h"
#include "jpq/Support/SafeTensors.h"
#include "mlir/IR/DialectInterface.h"
#include <optional>

namespace jpq {

/// A row-major array in memory that copies share.
struct HostTensor {
  ElementType type = ElementType::F32;
  llvm::SmallVector<int64_t, 4> shape;
  std::shared_ptr<uint8_t> data;

  int64_t getNumElements() const;
  template <typename T>
  T *get() const {
    return reinterpret_cast<T *>(data.get());
  }
  /// An uninitialized array.
  static HostTensor create(ElementType type, llvm::ArrayRef<int64_t> shape);
};

/// The element type of host arrays of a tensor element type; none for types that no compiled code takes.
std::optional<ElementType> getHostElementType(mlir::Type type);

/// All values that are alive at a stage boundary. Copies are cheap.
struct ModelState {
  llvm::DenseMap<mlir::Value, HostTensor> values;
};

/// The rows of a model's output (its leading dimensions flattened), computed block by block where the last stage is
/// row-wise, so that an output as wide as a vocabulary is never held whole.
class OutputRows {
public:
  virtual ~OutputRows();
  virtual int64_t getRowCount() const = 0;
  virtual int64_t getColumnCount() const = 0;
  /// Rows [first, first + count); valid until the next call.
  virtual llvm::Expected<ConstMatrix> get(int64_t first, int64_t count) = 0;
};

/// How a stage uses a matrix: it multiplies rows with it (jpq.linear), looks rows of it up (jpq.embedding), or computes
/// with its values (jpq.unpack).
enum class MatrixUse { Product, Lookup, Values };

/// What a matrix took and what gradients its output got: rows of a jpq.linear (or of a jpq.embedding). Of a matrix that
/// some jpq.unpack reads, the gradient by itself, by all its uses.
struct MatrixGradient {
  llvm::StringRef weight;
  MatrixUse kind;
  /// The op's number among those of its stage: a weight may be used several times.
  unsigned use;
  /// The linear's input, `[..., in]`; the embedding's ids; nothing for values.
  HostTensor inputs;
  /// The gradient of the loss by the output, `[..., out]`; by the matrix, `[out, in]`, for values.
  HostTensor gradients;
};

/// Runs a model stage by stage. Results do not depend on the number of threads.
class ModelRunner : public WeightStages {
public:
  /// Weights to use instead of the module's: symbol to values (f32, row-major, of the weight's logical shape).
  using Overrides = llvm::StringMap<const float *>;
  /// Sees the value of a jpq.observe op.
  using Observer = llvm::function_ref<void(llvm::StringRef name, const HostTensor &value)>;

  /// The state before stage 1: inputs checked (count, type, shape, ids within the embedding) and the prologue run.
  /// Arrays for arguments that are marked jpq.state are written to; what bounds positions in them is the caller's to
  /// check.
  virtual llvm::Expected<ModelState> start(llvm::ArrayRef<HostTensor> inputs) = 0;
  /// Runs the stages [first, last) on the state before stage `first`.
  virtual llvm::Expected<ModelState> run(ModelState state, unsigned first, unsigned last,
                                         const Overrides *overrides = nullptr, Observer observer = nullptr) = 0;
  /// The function's output (getOutputValue()), given the state before the last stage. `state` and `overrides` must
  /// outlive the result.
  virtual llvm::Expected<std::unique_ptr<OutputRows>> getOutput(const ModelState &state,
                                                                const Overrides *overrides = nullptr) = 0;

  /// Runs the last stage, given the state before it, for what jpq.observe ops of it see; they may see it block by
  /// block.
  virtual llvm::Error observeOutput(const ModelState &before, Observer observer);

  /// All that the function returns but its states, given the state behind the last stage.
  virtual llvm::Expected<llvm::SmallVector<HostTensor>> getResults(ModelState state) = 0;

  // Gradients; an error from runners that have none.

  /// Turns rows of the output, of which `first` is the number of the first, into gradients of the loss by them.
  using Loss = llvm::function_ref<void(int64_t first, ConstMatrix outputs, MutableMatrix gradients)>;
  /// Sees every matrix of a stage, once per block of rows (one but for the output's stage), the first rows first.
  using GradientObserver = llvm::function_ref<void(const MatrixGradient &)>;
  /// From now on observers see the gradients by the values of these weights (MatrixUse::Values), of any shape, and none
  /// by others. To be called before gradients are asked for.
  virtual void observeGradientsBy(const llvm::StringSet<> &weights);
  /// Gradients of the loss by the values that are alive before the last stage, given the state there. Where the last
  /// stage is row-wise, the output exists one block of rows at a time.
  virtual llvm::Expected<ModelState> pullBackOutput(const ModelState &before, Loss loss, GradientObserver observer,
                                                    const Overrides *overrides = nullptr);
  /// Gradients by the values that are alive before `stage`, given the state there and the gradients behind the stage.
  /// The stage's values are computed anew.
  virtual llvm::Expected<ModelState> pullBack(const ModelState &before, unsigned stage, ModelState gradients,
                                              GradientObserver observer, const Overrides *overrides = nullptr);
};

/// Makes ModelRunners; attached to the jpq dialect.
class ModelRunnerDialectInterface : public mlir::DialectInterface::Base<ModelRunnerDialectInterface> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(ModelRunnerDialectInterface)
  explicit ModelRunnerDialectInterface(mlir::Dialect *dialect) : Base(dialect) {}
  /// Compiles `function`, which must outlive the runner, as must its module. Diagnostics at the ops.
  virtual mlir::FailureOr<std::unique_ptr<ModelRunner>> createRunner(mlir::func::FuncOp function,
                                                                     llvm::ArrayRef<mlir::Value> boundaries) const = 0;
};

/// A runner of a function of a model. Stages end behind `boundaries`, too (see StageAnalysis).
mlir::FailureOr<std::unique_ptr<ModelRunner>> createModelRunner(mlir::func::FuncOp function,
                                                                llvm::ArrayRef<mlir::Value> boundaries = {});

/// The function that computes the model's output: `forward` or `main`, else the module's only function. A diagnostic
/// if there is none.
mlir::FailureOr<mlir::func::FuncOp> getForwardFunction(mlir::ModuleOp module);

} // namespace jpq
