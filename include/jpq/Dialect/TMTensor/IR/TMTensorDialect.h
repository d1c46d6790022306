//===- TMTensorDialect.h - Scans and sorts, as Torch-MLIR writes them -*- C++ -*-===//
#pragma once

#include "jpq/Interfaces/AdjointOpInterface.h"
#include "jpq/Interfaces/ChannelPickingOpInterface.h"
#include "jpq/Interfaces/DimCouplingOpInterface.h"
#include "jpq/Interfaces/ErrorTransferOpInterface.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "jpq/Dialect/TMTensor/IR/TMTensorDialect.h.inc"

#define GET_OP_CLASSES
#include "jpq/Dialect/TMTensor/IR/TMTensorOps.h.inc"
