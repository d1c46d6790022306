//===- ArgumentData.h - Arrays for the arguments of a model -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"

namespace jpq {

/// The name of the array that feeds an argument: its `jpq.name`, else "tokens" for an only argument of integers, else
/// "arg0", "arg1", ...
std::string getArgumentName(mlir::func::FuncOp function, unsigned argument);

/// The array of a file that feeds an argument, in the argument's element type: integers of another width are converted
/// (and must fit), other types must agree. `leading` dimensions may have another size than the argument's. Errors name
/// file and array.
llvm::Expected<HostTensor> readArgument(const SafeTensorsFile &file, mlir::func::FuncOp function, unsigned argument,
                                        unsigned leading);

} // namespace jpq
