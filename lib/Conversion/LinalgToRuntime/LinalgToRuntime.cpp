//===- LinalgToRuntime.cpp - Contractions become runtime calls ------------===//

#include "../Products.h"
#include "jpq/Conversion/Passes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace jpq {
#define GEN_PASS_DEF_JPQLINALGTORUNTIME
#include "jpq/Conversion/Passes.h.inc"
} // namespace jpq

using namespace mlir;
using namespace jpq;

static constexpr StringLiteral kGemm = "jpq_sgemm";
static constexpr unsigned kGemmArguments = 13;

namespace {
/// One operand of a contraction: where its data begin, and its stride (in elements) along each loop.
struct Operand {
  Value address;
  SmallVector<Value> strides;
};

/// The contraction's loops by role; rows, columns and depth are left to the runtime, the others become loops around it.
struct Roles {
  unsigned row, column, depth;
  SmallVector<unsigned> outer;
};
} // namespace

static bool isProduct(linalg::GenericOp op) {
  return op.hasPureBufferSemantics() && isLargeProduct(op) &&
         llvm::all_of(op->getOperandTypes(), [](Type type) { return getElementTypeOrSelf(type).isF32(); });
}

/// Chooses rows, columns and depth: of each kind the longest loop.
static Roles chooseRoles(linalg::GenericOp op) {
  FailureOr<linalg::ContractionDimensions> dims = linalg::inferContractionDims(op);
  Roles roles{getLongestLoop(op, dims->m), getLongestLoop(op, dims->n), getLongestLoop(op, dims->k), {}};
  for (unsigned loop = 0, e = op.getNumLoops(); loop < e; ++loop)
    if (loop != roles.row && loop != roles.column && loop != roles.depth)
      roles.outer.push_back(loop);
  return roles;
}

static Operand describe(ImplicitLocOpBuilder &builder, linalg::GenericOp op, OpOperand &operand) {
  auto metadata = memref::ExtractStridedMetadataOp::create(builder, operand.get());
  Value bytes = arith::ConstantIndexOp::create(builder, sizeof(float));
  Value base = memref::ExtractAlignedPointerAsIndexOp::create(builder, operand.get());
  Value elements = getValueOrCreateConstantIndexOp(builder, builder.getLoc(), metadata.getConstifiedMixedOffset());
  Value offset = arith::MulIOp::create(builder, elements, bytes);
  Operand result{arith::AddIOp::create(builder, base, offset), {}};
  Value zero = arith::ConstantIndexOp::create(builder, 0);
  result.strides.assign(op.getNumLoops(), zero);
  SmallVector<OpFoldResult> strides = metadata.getConstifiedMixedStrides();
  for (auto [dim, expr] : llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults()))
    if (auto loop = dyn_cast<AffineDimExpr>(expr))
      result.strides[loop.getPosition()] = getValueOrCreateConstantIndexOp(builder, builder.getLoc(), strides[dim]);
  return result;
}

static void lower(linalg::GenericOp op, const Roles &roles) {
  ImplicitLocOpBuilder builder(op.getLoc(), op);
  linalg::FillOp fill = findZeroFill(op);
  SmallVector<Range> loops = cast<linalg::LinalgOp>(op.getOperation()).createLoopRanges(builder, op.getLoc());
  auto getExtent = [&](unsigned loop) {
    return getValueOrCreateConstantIndexOp(builder, op.getLoc(), loops[loop].size);
  };
  Value m = getExtent(roles.row), n = getExtent(roles.column), k = getExtent(roles.depth);

  // The operand that has the rows is the left one.
  unsigned left = op.getIndexingMapsArray()[0].isFunctionOfDim(roles.row) ? 0 : 1;
  SmallVector<Operand> operands;
  for (unsigned i : {left, 1 - left, 2u})
    operands.push_back(describe(builder, op, op->getOpOperand(i)));

  Value zero = arith::ConstantIndexOp::create(builder, 0), one = arith::ConstantIndexOp::create(builder, 1);
  Value bytes = arith::ConstantIndexOp::create(builder, sizeof(float));
  Value accumulate = fill ? zero : one;
  bool outerReduction = llvm::any_of(
      roles.outer, [&](unsigned loop) { return op.getIteratorTypesArray()[loop] == utils::IteratorType::reduction; });
  // With a reduction outside, each call but the first must add: keep the fill.
  if (fill && outerReduction) {
    fill = nullptr;
    accumulate = one;
  }
  SmallVector<Value> addresses;
  for (Operand &operand : operands)
    addresses.push_back(operand.address);
  for (unsigned loop : roles.outer) {
    if (op.getStaticLoopRanges()[loop] == 1)
      continue;
    auto around = scf::ForOp::create(builder, zero, getExtent(loop), one);
    builder.setInsertionPointToStart(around.getBody());
    for (auto [address, operand] : llvm::zip_equal(addresses, operands)) {
      Value step = arith::MulIOp::create(builder, operand.strides[loop], bytes);
      address = arith::AddIOp::create(builder, address, arith::MulIOp::create(builder, around.getInductionVar(), step));
    }
  }
  const Operand &a = operands[0], &b = operands[1], &c = operands[2];
  SmallVector<Value> arguments = {m,
                                  n,
                                  k,
                                  addresses[0],
                                  a.strides[roles.row],
                                  a.strides[roles.depth],
                                  addresses[1],
                                  b.strides[roles.column],
                                  b.strides[roles.depth],
                                  addresses[2],
                                  c.strides[roles.row],
                                  c.strides[roles.column],
                                  accumulate};
  func::CallOp::create(builder, kGemm, TypeRange(), arguments);
  if (fill)
    fill.erase();
  op.erase();
}

namespace {
struct JPQLinalgToRuntimePass : jpq::impl::JPQLinalgToRuntimeBase<JPQLinalgToRuntimePass> {
  void runOnOperation() override {
    // A copy between layouts would be a call of a function that compiled code does not have.
    getOperation().walk([](memref::CopyOp copy) {
      OpBuilder builder(copy);
      linalg::CopyOp::create(builder, copy.getLoc(), copy.getSource(), copy.getTarget());
      copy.erase();
    });
    bool used = false;
    getOperation().walk([&](linalg::GenericOp op) {
      if (!isProduct(op))
        return;
      lower(op, chooseRoles(op));
      used = true;
    });
    if (!used || getOperation().lookupSymbol(kGemm))
      return;
    OpBuilder builder = OpBuilder::atBlockBegin(getOperation().getBody());
    SmallVector<Type> types(kGemmArguments, builder.getIndexType());
    auto declaration =
        func::FuncOp::create(builder, getOperation().getLoc(), kGemm, builder.getFunctionType(types, {}));
    declaration.setPrivate();
  }
};
} // namespace
