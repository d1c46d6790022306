//===- WeightBuilder.h - What a choice makes of a weight -*- C++ -*-===//
//
// The only code that turns a weight, what is chosen for it and the second moment of its input into stored components,
// and into the values that the model then computes with. What is scored, measured and stored comes from here.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Coupling/CompressionUnits.h"
#include "jpq/Numerics/ErrorFeedback.h"
#include "jpq/Numerics/Reconstruction.h"

namespace jpq {

/// What is chosen for one weight.
struct WeightChoice {
  /// A codec, or segments of several; null: it is stored as it is now.
  mlir::Attribute option;
  /// The groups of which channels are cut, and how many of them stay.
  llvm::SmallVector<GroupCut> cuts = {};
};

/// A weight in stored form.
struct EncodedWeight {
  mlir::Type type;
  std::vector<Component> components;
};

/// Encodes a matrix as `type` says, with the exponent that its numbers need (chooseRange()), and with the feedback of
/// its input's second moment (null if unknown: all columns count the same, and nothing makes up for what is lost).
/// Segments of a permuted type get columns by what they add to the product, the first the most. An error if the moment
/// cannot be solved with.
llvm::Expected<EncodedWeight> encodeReconstructed(mlir::Type type, ConstMatrix values, ErrorFeedback *feedback);

/// Builds one weight under any choice.
class WeightBuilder {
public:
  /// Loads the weight. `moment` is that of its input as it is, before anything is cut; without one (null) all columns
  /// count the same, and what is pruned is not folded into what stays. A failure is a diagnostic.
  /// With `propagation`, `moment` is that of the input in a model of which earlier weights have changed, and the weight
  /// makes up for what that has done to its input (correctTarget()).
  static mlir::FailureOr<WeightBuilder> create(WeightOp weight, std::shared_ptr<const SecondMoment> moment,
                                               std::optional<PropagatedError> propagation = std::nullopt);

  /// The weight's values as they are (f32, row-major).
  const std::vector<float> &getOriginal() const { return original; }

  /// What is stored: pruned channels are cut, their share is folded into the kept ones, and all is encoded by the
  /// option. Errors name the weight. Not for two threads at once.
  llvm::Expected<EncodedWeight> build(const WeightChoice &choice) const;
  /// The values that `stored`, which build() made of `weight` by `choice`, stands for, in the shape that the weight has
  /// now: zero in the rows and columns that are cut.
  static std::vector<float> decode(WeightOp weight, const EncodedWeight &stored, const WeightChoice &choice);

  /// Whether decode()'s values, put in the place of the weight's own, show what a choice does: cut rows of a weight
  /// without a plan do not, since the columns that read them are cut as well; nor can weights be exchanged that are no
  /// matrices of f32.
  static bool isSeen(WeightOp weight, llvm::ArrayRef<GroupCut> cuts);

  /// How large the change to `changed` is beside what it changes, at the weight's output (jpq::getRelativeChange()): of
  /// some 64 rows from all over the matrix, if it has more.
  /// Not for two threads at once.
  double getRelativeChange(llvm::ArrayRef<float> changed) const;
  /// What an error in each column costs beside others, once other columns make up for it: the more, the more bits the
  /// column should have. An error if the moment cannot be solved with.
  llvm::Expected<std::vector<double>> getColumnCosts() const;

private:
  WeightBuilder(WeightOp weight, std::shared_ptr<const SecondMoment> given, std::optional<PropagatedError> propagation)
      : weight(weight), moment(std::move(given)), feedback(moment ? std::make_unique<ErrorFeedback>(*moment) : nullptr),
        propagation(std::move(propagation)) {}

  WeightOp weight;
  std::shared_ptr<const SecondMoment> moment;
  /// Of all columns; null without a moment.
  std::unique_ptr<ErrorFeedback> feedback;
  std::optional<PropagatedError> propagation;
  StoredBytes components;
  std::vector<float> original;
  /// Of the rows that changes are compared with, once it is known.
  mutable std::optional<double> comparedPower;
};

/// What a builder of these (WeightBuilder::create()) makes of one choice. A failure is a diagnostic.
mlir::FailureOr<EncodedWeight> buildWeight(WeightOp weight, const WeightChoice &choice,
                                           std::shared_ptr<const SecondMoment> moment,
                                           std::optional<PropagatedError> propagation = std::nullopt);

/// Calls `body(i)` for matrices i in [0, count), each for itself, side by side unless `context` is of one thread.
/// Alone, a matrix leaves threads idle: it has few runs of rows, and one factorization. The largest should come first,
/// so that all end at about the same time.
void forEachMatrix(mlir::MLIRContext *context, int64_t count, llvm::function_ref<void(int64_t)> body);

} // namespace jpq
