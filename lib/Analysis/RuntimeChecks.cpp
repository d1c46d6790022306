//===- RuntimeChecks.cpp - What compiled code checks as it runs -----------===//

#include "jpq/Analysis/RuntimeChecks.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Interfaces/Elementwise.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace jpq;

std::string jpq::getPlace(Location location) {
  return llvm::TypeSwitch<LocationAttr, std::string>(location)
      .Case([](FileLineColLoc file) {
        return (file.getFilename().getValue() + ":" + Twine(file.getLine()) + ":" + Twine(file.getColumn())).str();
      })
      .Case([](NameLoc named) {
        std::string place = getPlace(named.getChildLoc());
        return place.empty() ? named.getName().str() : place;
      })
      .Case([](CallSiteLoc call) { return getPlace(call.getCallee()); })
      .Case([](FusedLoc fused) {
        for (Location part : fused.getLocations())
          if (std::string place = getPlace(part); !place.empty())
            return place;
        return std::string();
      })
      .Default([](LocationAttr) { return std::string(); });
}

bool RuntimeChecks::isChecked(Operation *op) {
  auto embedding = cast<EmbeddingOp>(op);
  int64_t rows = getLogicalType(embedding.getWeight().getType()).getDimSize(0);
  // findLookupBounds() has those of arguments and of as many positions as an argument has.
  std::optional<LookupIds> ids = findLookupIds(embedding.getIds());
  return (ids && (ids->argument || ids->sizedArgument)) || ranges.areInside(embedding.getIds(), rows);
}

namespace {
/// Adds checks to copies of ops.
class CheckBuilder {
public:
  CheckBuilder(SmallVectorImpl<std::string> &messages) : messages(messages) {}

  void number(cf::AssertOp check, Location location, StringRef what) {
    check->setAttr(kCheckAttrName, Builder(check.getContext()).getI64IntegerAttr(messages.size()));
    std::string place = getPlace(location);
    messages.push_back(place.empty() ? what.str() : (place + ": " + what).str());
  }

  /// `value` if it lies in [0, size), else zero; `isInside` becomes whether all did so far.
  Value restrict(ImplicitLocOpBuilder &builder, Value value, Value size, Value &isInside) {
    Value inside = arith::CmpIOp::create(builder, arith::CmpIPredicate::ult, value, size);
    isInside = isInside ? Value(arith::AndIOp::create(builder, isInside, inside)) : inside;
    Value zero = arith::ConstantOp::create(builder, builder.getZeroAttr(value.getType()));
    return arith::SelectOp::create(builder, inside, value, zero);
  }

  void guard(tensor::ExtractOp copy, Location location);
  void guard(EmbeddingOp copy, Location location);
  void guard(ReorderOp copy, Location location);

private:
  /// The numbers of a tensor, each as restrict() has it; the check says `what`.
  Value restrictAll(ImplicitLocOpBuilder &builder, Value numbers, int64_t size, Location location,
                    const std::string &what);

  SmallVectorImpl<std::string> &messages;
};
} // namespace

void CheckBuilder::guard(tensor::ExtractOp copy, Location location) {
  ImplicitLocOpBuilder builder(copy.getLoc(), copy);
  Value isInside;
  for (OpOperand &index : copy.getIndicesMutable()) {
    unsigned dim = index.getOperandNumber() - 1;
    Value size = builder.createOrFold<tensor::DimOp>(copy.getTensor(), dim);
    index.set(restrict(builder, index.get(), size, isInside));
  }
  std::string what;
  llvm::raw_string_ostream(what) << "reads an element that is not inside of " << copy.getTensor().getType();
  number(cf::AssertOp::create(builder, isInside, what), location, what);
}

Value CheckBuilder::restrictAll(ImplicitLocOpBuilder &builder, Value numbers, int64_t size, Location location,
                                const std::string &what) {
  Type element = getElementTypeOrSelf(numbers);
  return createElementwise(
      builder, builder.getLoc(), numbers, element, [&](OpBuilder &nested, Location nestedLocation, ValueRange given) {
        ImplicitLocOpBuilder body(nestedLocation, nested);
        Value isInside, limit = arith::ConstantOp::create(body, body.getIntegerAttr(element, size));
        Value inside = restrict(body, given[0], limit, isInside);
        number(cf::AssertOp::create(body, isInside, what), location, what);
        return inside;
      });
}

void CheckBuilder::guard(EmbeddingOp copy, Location location) {
  ImplicitLocOpBuilder builder(copy.getLoc(), copy);
  int64_t rows = getLogicalType(copy.getWeight().getType()).getDimSize(0);
  copy.getIdsMutable().set(
      restrictAll(builder, copy.getIds(), rows, location, "looks up a row that is not one of " + std::to_string(rows)));
}

void CheckBuilder::guard(ReorderOp copy, Location location) {
  ImplicitLocOpBuilder builder(copy.getLoc(), copy);
  int64_t places = copy.getPlaces().getType().getNumElements();
  // Of 65,536 places none is outside, and i16 has no such number.
  if (places >> copy.getPlaces().getType().getElementTypeBitWidth() == 0)
    copy.getPlacesMutable().set(restrictAll(builder, copy.getPlaces(), places, location,
                                            "reads a place that is not one of " + std::to_string(places)));
}

void RuntimeChecks::add(Operation *op, Operation *copy, SmallVectorImpl<std::string> &messages) {
  SmallVector<Operation *> originals, copies;
  op->walk<WalkOrder::PreOrder>([&](Operation *nested) { originals.push_back(nested); });
  copy->walk<WalkOrder::PreOrder>([&](Operation *nested) { copies.push_back(nested); });
  CheckBuilder builder(messages);
  for (auto [original, own] : llvm::zip_equal(originals, copies)) {
    if (auto check = dyn_cast<cf::AssertOp>(original)) {
      if (ranges.alwaysHolds(check.getArg()))
        own->erase();
      else
        builder.number(cast<cf::AssertOp>(own), check.getLoc(), check.getMsg());
    } else if (auto extract = dyn_cast<tensor::ExtractOp>(original)) {
      if (!ranges.areInside(extract.getIndices(), extract.getTensor()))
        builder.guard(cast<tensor::ExtractOp>(own), extract.getLoc());
    } else if (isa<EmbeddingOp>(original) && !isChecked(original)) {
      builder.guard(cast<EmbeddingOp>(own), original->getLoc());
    } else if (auto reorder = dyn_cast<ReorderOp>(original);
               reorder && !reorder.getPlaces().getDefiningOp<GetWeightOp>()) {
      // A weight's places are checked when it is loaded.
      builder.guard(cast<ReorderOp>(own), original->getLoc());
    }
  }
}
