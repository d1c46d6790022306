//===- LinalgToForall.cpp - Parallel tiles with producers inside ----------===//
//
// Ops are taken from the last to the first. Each that nobody has moved yet is the root of a group: itself and those
// producers whose tiles are needed once only, that is, whose dimensions follow all tiled loops of the root. A group
// that multiplies activations is tiled one batch element at a time, any other in row tiles of about kTileElements.
//
//===----------------------------------------------------------------------===//

#include "../Products.h"
#include "jpq/Conversion/Passes.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/TilingInterface.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/MapVector.h"

namespace jpq {
#define GEN_PASS_DEF_JPQLINALGTOFORALL
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

/// Elements of a tile of an elementwise group: some of its buffers stay in the first-level cache.
static constexpr int64_t kTileElements = 8192;
/// Rows of a tile of an attention-like product: the scores of a few thousand keys stay in the second-level cache.
static constexpr int64_t kTileRows = 32;

/// A product in which one side is a whole matrix from outside the function: a weight.
static bool isWeightProduct(linalg::LinalgOp op) {
  return isLargeProduct(op) && llvm::any_of(op.getDpsInputs(), [](Value input) {
           auto type = dyn_cast<RankedTensorType>(input.getType());
           return isa<BlockArgument>(input) && type && type.getRank() == 2 && type.hasStaticShape();
         });
}

namespace {
/// A root, its tile sizes, and the producers to move into its tiles.
class Group {
public:
  explicit Group(linalg::LinalgOp root) : root(root) { tiles = chooseTiles(); }

  ArrayRef<int64_t> getTiles() const { return tiles; }
  bool isTiled() const {
    return llvm::any_of(tiles, [](int64_t tile) { return tile != 0; });
  }
  /// Grows the group by all producers that qualify.
  void grow();
  bool contains(Operation *op) const { return rootLoops.contains(op); }

private:
  /// For each of an op's loops the root's loop that it follows, or -1.
  using LoopMap = SmallVector<int64_t>;

  SmallVector<int64_t> chooseTiles();
  std::optional<LoopMap> mapThrough(linalg::LinalgOp consumer, OpOperand &operand, linalg::LinalgOp producer);
  bool coversTiledLoops(const LoopMap &map) const;
  /// The producer's loops, if all its users are in the group and each of its tiles is needed by one tile alone.
  std::optional<LoopMap> mapUses(linalg::LinalgOp producer);

  linalg::LinalgOp root;
  SmallVector<int64_t> tiles;
  llvm::MapVector<Operation *, LoopMap> rootLoops;
};
} // namespace

/// The contraction that gives the root's rows, through elementwise ops: the root itself or a producer of one of its
/// inputs. `loops` receives, for each loop of the contraction, the root's loop or -1.
static linalg::LinalgOp findContraction(linalg::LinalgOp root, SmallVector<int64_t> &loops) {
  if (isLargeProduct(root)) {
    loops = llvm::to_vector(llvm::seq<int64_t>(0, root.getNumLoops()));
    return root;
  }
  for (OpOperand *input : root.getDpsInputOperands()) {
    auto producer = input->get().getDefiningOp<linalg::LinalgOp>();
    if (!producer || !isLargeProduct(producer) || isWeightProduct(producer))
      continue;
    loops.assign(producer.getNumLoops(), -1);
    AffineMap read = root.getMatchingIndexingMap(input),
              written = producer.getIndexingMapMatchingResult(cast<OpResult>(input->get()));
    for (auto [readDim, writtenDim] : llvm::zip_equal(read.getResults(), written.getResults()))
      if (isa<AffineDimExpr>(readDim) && isa<AffineDimExpr>(writtenDim))
        loops[cast<AffineDimExpr>(writtenDim).getPosition()] = cast<AffineDimExpr>(readDim).getPosition();
    return producer;
  }
  return nullptr;
}

SmallVector<int64_t> Group::chooseTiles() {
  SmallVector<int64_t> sizes = root.getStaticLoopRanges(), chosen(root.getNumLoops(), 0);
  auto isParallel = [&](int64_t loop) { return root.getIteratorTypesArray()[loop] == utils::IteratorType::parallel; };

  SmallVector<int64_t> loops;
  if (linalg::LinalgOp contraction = findContraction(root, loops)) {
    FailureOr<linalg::ContractionDimensions> dims = linalg::inferContractionDims(contraction);
    unsigned rows = getLongestLoop(contraction, dims->m);
    for (auto [loop, rootLoop] : llvm::enumerate(loops)) {
      bool outer = llvm::is_contained(dims->batch, loop) || llvm::is_contained(dims->m, loop);
      if (outer && rootLoop >= 0 && isParallel(rootLoop))
        chosen[rootLoop] = loop == rows ? kTileRows : 1;
    }
    return chosen;
  }

  // From the innermost loop outwards: whole while the tile is small, then one loop in part, then one at a time.
  int64_t elements = 1;
  bool full = false;
  for (int64_t loop = root.getNumLoops() - 1; loop >= 0; --loop) {
    if (!isParallel(loop)) {
      if (!ShapedType::isDynamic(sizes[loop]))
        elements *= std::max<int64_t>(sizes[loop], 1);
      continue;
    }
    if (full) {
      chosen[loop] = 1;
    } else if (ShapedType::isDynamic(sizes[loop]) || elements * sizes[loop] > kTileElements) {
      chosen[loop] = std::max<int64_t>(1, kTileElements / elements);
      full = true;
    } else {
      elements *= std::max<int64_t>(sizes[loop], 1);
    }
  }
  return chosen;
}

std::optional<Group::LoopMap> Group::mapThrough(linalg::LinalgOp consumer, OpOperand &operand,
                                                linalg::LinalgOp producer) {
  const LoopMap &consumerLoops = rootLoops.find(consumer)->second;
  LoopMap loops(producer.getNumLoops(), -1);
  AffineMap read = consumer.getMatchingIndexingMap(&operand),
            written = producer.getIndexingMapMatchingResult(cast<OpResult>(operand.get()));
  for (auto [readDim, writtenDim] : llvm::zip_equal(read.getResults(), written.getResults())) {
    auto to = dyn_cast<AffineDimExpr>(writtenDim);
    if (!to)
      return std::nullopt;
    if (auto from = dyn_cast<AffineDimExpr>(readDim))
      loops[to.getPosition()] = consumerLoops[from.getPosition()];
  }
  return loops;
}

bool Group::coversTiledLoops(const LoopMap &map) const {
  for (auto [loop, tile] : llvm::enumerate(tiles))
    if (tile != 0 && !llvm::is_contained(map, int64_t(loop)))
      return false;
  return true;
}

std::optional<Group::LoopMap> Group::mapUses(linalg::LinalgOp producer) {
  std::optional<LoopMap> common;
  for (OpOperand &use : producer->getUses()) {
    auto consumer = dyn_cast<linalg::LinalgOp>(use.getOwner());
    if (!consumer || !contains(consumer)) {
      // A fill is cheaper to repeat than to share.
      if (isa<linalg::FillOp>(producer))
        continue;
      return std::nullopt;
    }
    std::optional<LoopMap> loops = mapThrough(consumer, use, producer);
    if (!loops || !coversTiledLoops(*loops))
      return std::nullopt;
    // Loops that are not tiled are whole in every tile: they make no difference.
    for (int64_t &loop : *loops)
      if (loop >= 0 && tiles[loop] == 0)
        loop = -1;
    // One use may follow the tiles (x[i, j]) and another need other parts (x[j, i]).
    if (common && *common != *loops)
      return std::nullopt;
    common = loops;
  }
  return common;
}

void Group::grow() {
  rootLoops.insert({root, llvm::to_vector(llvm::seq<int64_t>(0, root.getNumLoops()))});
  for (bool changed = true; changed;) {
    changed = false;
    for (Operation *member : llvm::to_vector(llvm::make_first_range(rootLoops))) {
      auto consumer = cast<linalg::LinalgOp>(member);
      for (OpOperand &operand : consumer->getOpOperands()) {
        auto producer = operand.get().getDefiningOp<linalg::LinalgOp>();
        if (!producer || contains(producer) || isWeightProduct(producer))
          continue;
        std::optional<LoopMap> loops = mapUses(producer);
        if (!loops)
          continue;
        rootLoops.insert({producer, *loops});
        changed = true;
      }
    }
  }
}

/// Tiles the group's root and moves its producers inside.
static LogicalResult tile(RewriterBase &rewriter, linalg::LinalgOp root, Group &group) {
  scf::SCFTilingOptions tiling;
  tiling.setTileSizes(getAsIndexOpFoldResult(rewriter.getContext(), group.getTiles()));
  tiling.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
  scf::SCFTileAndFuseOptions options;
  options.setTilingOptions(std::move(tiling));
  options.setFusionControlFn([&](tensor::ExtractSliceOp, OpResult producer,
                                 bool) -> std::optional<scf::SCFTileAndFuseOptions::ControlFnResult> {
    if (!group.contains(producer.getOwner()))
      return std::nullopt;
    return scf::SCFTileAndFuseOptions::ControlFnResult{};
  });
  rewriter.setInsertionPoint(root);
  FailureOr<scf::SCFTileAndFuseResult> result =
      scf::tileConsumerAndFuseProducersUsingSCF(rewriter, cast<TilingInterface>(root.getOperation()), options);
  if (failed(result))
    return root.emitError("cannot be tiled");
  for (OpResult value : root->getResults())
    if (Value replacement = result->replacements.lookup(value))
      rewriter.replaceAllUsesWith(value, replacement);
  return success();
}

/// Writes an elementwise result over an operand that nobody reads afterwards, instead of into a buffer of its own.
static void reuseOperand(linalg::GenericOp op) {
  if (op.getNumDpsInits() != 1 || !op.getDpsInits()[0].getDefiningOp<tensor::EmptyOp>() ||
      op.getNumParallelLoops() != op.getNumLoops() || !op.getMatchingBlockArgument(op.getDpsInitOperand(0)).use_empty())
    return;
  for (OpOperand *input : op.getDpsInputOperands()) {
    Operation *producer = input->get().getDefiningOp();
    bool last = producer && isa<linalg::LinalgOp>(producer) && producer->getBlock() == op->getBlock() &&
                llvm::all_of(input->get().getUsers(), [&](Operation *user) {
                  return user->getBlock() == op->getBlock() && (user == op || user->isBeforeInBlock(op));
                });
    if (!last || input->get().getType() != op.getDpsInits()[0].getType() ||
        op.getMatchingIndexingMap(input) != op.getMatchingIndexingMap(op.getDpsInitOperand(0)))
      continue;
    op.getDpsInitsMutable()[0].set(input->get());
    return;
  }
}

namespace {
struct JPQLinalgToForallPass : jpq::impl::JPQLinalgToForallBase<JPQLinalgToForallPass> {
  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops(getOperation().getOps<linalg::LinalgOp>());
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : llvm::reverse(ops)) {
      if (!op.hasPureTensorSemantics())
        continue;
      if (op->use_empty()) {
        rewriter.eraseOp(op);
        continue;
      }
      if (isWeightProduct(op) || isa<linalg::FillOp>(op))
        continue;
      Group group(op);
      group.grow();
      if (!group.isTiled())
        continue;
      if (failed(tile(rewriter, op, group)))
        return signalPassFailure();
      rewriter.eraseOp(op);
    }
    // Chains that share a producer were moved with a copy of it each.
    getOperation().walk([&](scf::ForallOp loop) { eliminateCommonSubExpressions(rewriter, dominance(), loop); });
    // A slice of an empty tensor is an empty tensor: buffers exist one tile at a time.
    RewritePatternSet patterns(&getContext());
    tensor::populateFoldTensorEmptyPatterns(patterns);
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      return signalPassFailure();
    getOperation().walk([](linalg::GenericOp op) { reuseOperand(op); });
  }
  DominanceInfo &dominance() { return getAnalysis<DominanceInfo>(); }
};
} // namespace
