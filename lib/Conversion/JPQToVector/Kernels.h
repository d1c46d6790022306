//===- Kernels.h - Functions that compute with packed weights -*- C++ -*-===//
//
// Kernels know a segment's codec, not a weight's shape: shapes are arguments. So a model needs few of them.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "DotProduct.h"
#include "jpq/Numerics/PanelLayout.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace jpq {

/// What kernels of a module are generated for.
struct KernelTarget {
  std::shared_ptr<const DotProduct> dot;
  /// Bytes ahead of what is computed with that are fetched into the cache; 0 for none.
  int64_t prefetchBytes = 1024;
};

/// The dot product of that name (see DotProduct's create functions): portable, portable512, avx2, vnni256 or vnni512;
/// null for others.
std::shared_ptr<const DotProduct> createDotProduct(llvm::StringRef name);

/// The most tokens that the kernel for many tokens takes at once: their outputs of a strip and their activations of a
/// group stay in the second cache.
constexpr int64_t kTaskTokens = 256;
/// Panels that the kernel for many tokens unpacks at a time.
constexpr int64_t kStripPanels = 4;

/// The place of a segment in a weight and in the activations, as arguments of kernels (index).
///
/// Operands of matrix kernels, in this order:
///   weight   memref<?xi8>    panels
///   codes    memref<?xi32>   four activations in a word; ordered by group, tile of tokens, word, token (see
///                            jpq.quantize), so that what a group of all tokens needs lies together
///   sums     memref<?x?xi32> [group, token]: of a group's activations
///   scales   memref<?x?xf32> [group, token]: of a group's activations
///   output   memref<?x?xf32> [token, row], rows up to whole panels; the segment's products are added to it
///   panel bytes, offset of the segment in a panel, first word and first group of the segment in the activations,
///   full groups, blocks of the partial group behind them (0: none), first panel, end of panels,
/// then for few tokens: first token, streams; for many: first token, end of tokens (a multiple of kTileTokens apart).

/// The kernel for `tokens` tokens (1 to 4), found in or added to `module`. `streams` panels, spread evenly over the
/// panels, are walked side by side.
mlir::func::FuncOp getFewTokensKernel(mlir::ModuleOp module, const KernelTarget &target, const PanelSegment &segment,
                                      unsigned tokens);

/// The kernel for many tokens: a strip of panels is unpacked once, group by group, and used for all of them.
mlir::func::FuncOp getManyTokensKernel(mlir::ModuleOp module, const KernelTarget &target, const PanelSegment &segment);

/// Rounds activations to bytes, group by group: scale = largest magnitude / 127. Operands:
///   input    memref<?x?xf32, strided> [token, column]
///   codes, sums, scales as above; columns behind the segment's are zeros up to whole groups
///   first column, columns, first word, first group, token
/// With a permutation of integers of `permutationBits` bits (0: none), it comes last (memref<?xi16> or <?xi32>): column
/// i is column permutation[i] of the input.
/// `tile` says how many tokens are interleaved.
mlir::func::FuncOp getQuantizeKernel(mlir::ModuleOp module, unsigned group, unsigned permutationBits, int64_t tile);

/// Unpacks one row of a segment. Operands:
///   weight memref<?xi8>, output memref<?x?xf32> [row, column]
///   offset of the segment in the row's panel, the row in its panel, columns, output row, first output column
mlir::func::FuncOp getLookupKernel(mlir::ModuleOp module, const PanelSegment &segment);

} // namespace jpq
