//===- CalibrationData.h - Calibration files of passes -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/Evaluation.h"

namespace jpq {

/// Reads the calibration file of a pass: the array that the function's only argument is named after (`jpq.name`, else
/// "tokens"): `windows` of them (0 for all) from number `first` on. A diagnostic at the function if there is no file
/// name, no such array, no such window, or more than one argument.
mlir::FailureOr<TokenWindows> readCalibration(mlir::func::FuncOp function, llvm::StringRef path, int64_t window,
                                              int64_t windows, int64_t first = 0);

/// The digest by which statistics know a data file.
llvm::Expected<std::string> getCalibrationDigest(llvm::StringRef path);

} // namespace jpq
