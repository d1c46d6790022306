//===- JPQDialect.h - Types, attributes and ops of the jpq dialect -*- C++ -*-===//
#pragma once

#include "jpq/Interfaces/AdjointOpInterface.h"
#include "jpq/Interfaces/DimCouplingOpInterface.h"
#include "jpq/Interfaces/ErrorTransferOpInterface.h"
#include "jpq/Numerics/CodecRegistry.h"
#include "jpq/Numerics/StoredForm.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace jpq {
class WeightStore;
} // namespace jpq

#include "jpq/Dialect/JPQ/IR/JPQDialect.h.inc"

#include "jpq/Dialect/JPQ/IR/JPQAttrInterfaces.h.inc"

#define GET_ATTRDEF_CLASSES
#include "jpq/Dialect/JPQ/IR/JPQAttrs.h.inc"

#define GET_TYPEDEF_CLASSES
#include "jpq/Dialect/JPQ/IR/JPQTypes.h.inc"

#define GET_OP_CLASSES
#include "jpq/Dialect/JPQ/IR/JPQOps.h.inc"

namespace jpq {

/// The logical tensor of a stored or dense weight type; null for any other type.
mlir::RankedTensorType getLogicalType(mlir::Type weightType);

/// False for a shape with a negative (or dynamic) dimension or so large that sizes of its stored forms leave 63 bits.
bool hasCountableBytes(llvm::ArrayRef<int64_t> shape);

/// The attribute of a codec of the registry.
CodecAttr getCodecAttr(mlir::MLIRContext *context, const CodecSpec &spec);
/// The same, of parameters that make sense.
CodecAttr getCodecAttr(mlir::MLIRContext *context, llvm::StringRef codec, const CodecParameters &parameters);
/// The codec of plain numbers of an element type of weights.
CodecAttr getDenseCodec(mlir::Type elementType);

/// Whether plain tensors of weights may have this element type: f32, f16 or bf16.
bool isWeightElementType(mlir::Type type);

/// The elements of a plain tensor that holds the numbers of its `count` elements in some order: signless integers of as
/// many bits as that takes (getPermutationType()).
mlir::IntegerType getOrderElementType(mlir::MLIRContext *context, int64_t count);
/// Whether plain tensors of this type hold such an order.
bool isOrderType(mlir::RankedTensorType type);

/// What a type of plain tensors of weights holds in memory.
ElementType getStoredElementType(mlir::Type elementType);

/// What a weight of this type is stored as: a stored tensor, or a plain one of floats.
StoredForm getStoredForm(mlir::Type weightType);

/// The codec that an option of a weight stores all columns by, rotated or not; null if there are several.
CodecAttr getOnlyCodec(mlir::Attribute option);
/// Whether an option of a plan rotates the rows of a weight.
bool isRotated(mlir::Attribute option);
/// Whether a weight of this type is stored with its rows rotated.
bool isRotated(mlir::Type weightType);

/// The layout in which the code of a target (`cpu`) reads weights; null if no target is named so.
LayoutAttr getTargetLayout(mlir::MLIRContext *context, llvm::StringRef target);

/// The names of these targets.
llvm::SmallVector<llvm::StringRef> getLayoutTargets();

/// Bytes that a weight of this type takes in its file: every component padded to kBlobAlignment.
uint64_t getStoredBytes(mlir::Type weightType);

/// The stored bytes of all weights of a module.
uint64_t getStoredBytes(mlir::ModuleOp module);

/// Parameters of the original model: what the module's attribute says, else the elements of all its weights.
int64_t getOriginalParameters(mlir::ModuleOp module);

} // namespace jpq
