//===- MatrixKernel.h - What kernels of matrix products share -*- C++ -*-===//
#pragma once

#include "DotProduct.h"
#include "Kernel.h"
#include "KernelBuilder.h"

namespace jpq {

/// What kernels of a module are generated for.
struct KernelTarget {
  std::shared_ptr<const DotProduct> dot;
  /// Bytes ahead of what is computed with that are fetched into the cache; 0 for none.
  int64_t prefetchBytes = 1024;
};

/// What products of rounded activations with one segment of a weight take.
struct MatrixOperands {
  /// Panels.
  mlir::Value weight;
  /// Four activations in a word; ordered by group, tile of tokens, word, token (see jpq_panels.quantize), so that what
  /// a group of all tokens needs lies together.
  mlir::Value codes;
  /// Of a group's activations: [group, token].
  mlir::Value sums, scales;
  /// [token, row], rows up to whole panels; the segment's products are added to it.
  mlir::Value output;
  /// Bytes of a panel, and where in it the segment begins.
  mlir::Value panelBytes, offset;
  /// The segment's first word and first group in the activations.
  mlir::Value firstWord, firstGroup;
  /// Whole groups, and blocks of the partial group behind them (0: none).
  mlir::Value fullGroups, partialBlocks;
  /// Panels [firstPanel, endPanel) are multiplied.
  mlir::Value firstPanel, endPanel;
  /// Of codes in runs, whose activations are rounded for each run: words and groups of a run, of all segments.
  mlir::Value runWords, runGroups;
  bool isInRuns = false;

  void visit(OperandTypes types, OperandVisitor visit);
};

/// Builds a kernel of products with one segment.
class MatrixKernel {
protected:
  using Values = llvm::SmallVector<mlir::Value>;

  MatrixKernel(mlir::func::FuncOp function, const MatrixOperands &operands, const KernelTarget &target,
               const PanelSegment &segment);

  /// One group of one panel.
  struct Group {
    /// Of the panel; of the group's first byte, its first word of activations (all tokens together) and its number in
    /// the activations.
    mlir::Value panel, byte, word, number;
    /// Behind the blocks.
    mlir::Value scalesByte;
    /// Of codes in runs: the same group of the panel above, and what keeps its bytes, which are not those of the run if
    /// the panel is the first one of it.
    mlir::Value aboveByte, aboveMask;
  };

  Group locate(mlir::Value panel, mlir::Value index, mlir::Value blocks);
  /// Whole groups, and a partial one if there is one.
  mlir::Value getGroupCount();
  /// Blocks of group `index`.
  mlir::Value getBlockCount(mlir::Value index);

  /// The chunks of block `block`, as row vectors: [row vector][chunk]. Of codes in runs, chunks of the lanes above are
  /// behind them. With `prefetches`, what lies ahead is fetched into the cache.
  llvm::SmallVector<Values> loadBlock(const Group &group, mlir::Value block);
  Values loadChunks(const Group &group, mlir::Value block, unsigned rowVector, bool prefetches);
  /// What a chunk of lanes above holds for the lanes of row vector `rowVector`, whose own such chunk is `own`.
  mlir::Value loadAbove(const Group &group, mlir::Value block, unsigned rowVector, BlockFormat::Above above,
                        mlir::Value own);
  /// The numbers that code vector `vector` of a row vector's chunks stands for, ready to be multiplied.
  mlir::Value getFactors(llvm::ArrayRef<mlir::Value> chunks, unsigned vector, bool inPlace);
  /// What lanes start from: what the fixed zero point takes off, times `factor`; less what the product takes off, or
  /// `offset` in its place.
  mlir::Value createStart(const Group &group, mlir::Value token, int64_t factor,
                          std::optional<int64_t> offset = std::nullopt);
  /// Adds integer sums, `factor` times too large, to the row of `memory` from `column` on. Codes in runs have no scales
  /// left to multiply by.
  void addTo(mlir::Value memory, mlir::Value row, mlir::Value column, const Group &group, mlir::Value token,
             llvm::ArrayRef<mlir::Value> sumsOfRows, int64_t factor,
             llvm::function_ref<mlir::Value(unsigned)> getScales, llvm::function_ref<mlir::Value(unsigned)> getZeros);
  mlir::Value loadZeros(const Group &group, unsigned rowVector);
  /// Copies the outputs of a token for one panel between the output's row `token` and `sums` [row, lanes], in which all
  /// first rows of lanes come first, then all second rows.
  void loadSums(mlir::Value token, mlir::Value panel, mlir::Value sums, mlir::Value row, mlir::Value column);
  void storeSums(mlir::Value token, mlir::Value panel, mlir::Value sums, mlir::Value row, mlir::Value column);

  const MatrixOperands operands;
  const KernelTarget &target;
  const DotProduct &dot;
  const PanelSegment &segment;
  const BlockFormat &format;
  /// Of the numbers that are multiplied.
  const unsigned bits;
  KernelBuilder builder;
  /// Tokens of the operands, in tiles.
  mlir::Value tokenCount;
};

} // namespace jpq
