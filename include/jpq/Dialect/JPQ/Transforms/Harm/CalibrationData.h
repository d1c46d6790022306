//===- CalibrationData.h - Calibration files of passes -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/InputStatistics.h"

namespace jpq {

/// Reads a file of data for a pass: one array per argument of the function, named after it (getArgumentName()).
/// A model whose only argument is `[batch, length]` of integers gets windows of `window` tokens (0: the model's, or the
/// file's own length), any other gets windows of as many samples as it takes at a time (`window` is 0): `windows` of
/// them (0 for all) from number `first` on. A diagnostic at the function if there is no file name, no such array or
/// window, or if shapes do not fit.
mlir::FailureOr<SampleWindows> readSampleWindows(mlir::func::FuncOp function, llvm::StringRef path, int64_t window,
                                                 int64_t windows, int64_t first = 0);

/// The same, with a warning at the function about data that cannot tell what matters (describeLackOfVariety()).
mlir::FailureOr<SampleWindows> readCalibration(mlir::func::FuncOp function, llvm::StringRef path, int64_t window,
                                               int64_t windows, int64_t first = 0);

/// How often each of `size` tokens comes in windows of tokens; an error names one that is none of them.
llvm::Expected<std::vector<int64_t>> countTokens(const SampleWindows &data, int64_t size);

/// What passes are told of data and of statistics: their CalibrationOptions.
struct CalibrationSettings {
  /// A file of data, cut into windows (readCalibration()); may be empty.
  std::string calibration;
  int64_t window = 0, windows = 0;
  /// A file of jpq-calibrate; if empty, statistics are made from the first windows of the data.
  std::string statistics;
};

/// The statistics of the inputs of `function`: those that the settings name a file of, or else of the first windows of
/// `data` (the calibration file's). Failures are diagnostics.
mlir::FailureOr<std::shared_ptr<const Statistics>> getInputStatistics(mlir::func::FuncOp function,
                                                                      const CalibrationSettings &settings,
                                                                      const SampleWindows &data,
                                                                      InputStatistics &known);

/// The digest by which statistics know a data file.
llvm::Expected<std::string> getCalibrationDigest(llvm::StringRef path);

} // namespace jpq
