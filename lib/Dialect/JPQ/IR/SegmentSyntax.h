//===- SegmentSyntax.h - Lists of segments in text --------------*- C++ -*-===//
#pragma once

#include "mlir/IR/OpImplementation.h"

namespace jpq {

/// Reads `[16: #jpq.affine<4, group = 16>, 48: #jpq.pruned]`: numbers, and what they are of.
mlir::ParseResult parseSegments(mlir::AsmParser &parser, llvm::SmallVectorImpl<int64_t> &numbers,
                                llvm::SmallVectorImpl<mlir::Attribute> &codecs);

void printSegments(mlir::AsmPrinter &printer, llvm::ArrayRef<int64_t> numbers, llvm::ArrayRef<mlir::Attribute> codecs);

} // namespace jpq
