//===- LinearTimes.cpp - How long products with stored weights take -------===//

#include "jpq/Dialect/JPQ/Transforms/Plan/LinearTimes.h"
#include "../Reports.h"

using namespace mlir;
using namespace jpq;

/// How many linears read each weight, by its symbol.
static DenseMap<StringAttr, int64_t> countReaders(func::FuncOp function) {
  DenseMap<StringAttr, int64_t> readers;
  function.walk([&](LinearOp linear) {
    if (auto get = linear.getWeight().getDefiningOp<GetWeightOp>())
      ++readers[StringAttr::get(function.getContext(), get.getWeight())];
  });
  return readers;
}

/// Whether the code that is timed reads weights of `type` as they are stored.
static bool hasLayout(StoredTensorType type) {
  llvm::Error error = getTargetLayout(type.getContext(), kTimedTarget).getLayout()->check(getStoredForm(type));
  const bool takes = !error;
  llvm::consumeError(std::move(error));
  return takes;
}

/// The products with a weight of `type`, one per segment that is stored, and the rotation of what they give.
static SmallVector<StoredProduct, 1> getProducts(Type type) {
  RankedTensorType logical = getLogicalType(type);
  auto stored = dyn_cast<StoredTensorType>(type);
  // What is unpacked has been rotated back by then, and is one weight, whatever its segments are.
  if (!stored || ((stored.getRotation() || stored.getCodecs().size() > 1) && !hasLayout(stored)))
    return {{print(getDenseCodec(logical.getElementType())), logical.getDimSize(0), logical.getDimSize(1)}};
  SmallVector<StoredProduct, 1> products;
  for (auto [codec, columns] : llvm::zip_equal(stored.getCodecs(), stored.getExtents()))
    if (!cast<CodecAttr>(codec).getCodec()->isPruned())
      products.push_back({print(codec), stored.getRows(), columns});
  if (stored.getRotation())
    products.push_back({kRotationCodec.str(), stored.getRows(), 1});
  return products;
}

/// Calls `visit` with each type that some choice gives a weight.
static void visitTypes(func::FuncOp function, MutableArrayRef<CompressionUnit> units,
                       llvm::function_ref<void(WeightOp, Type)> visit) {
  DenseSet<WeightOp> planned;
  for (CompressionUnit &unit : units) {
    SmallVector<SmallVector<GroupCut>> cuts = {{}};
    for (GroupOp group : unit.groups) {
      SmallVector<SmallVector<GroupCut>> longer;
      for (ArrayRef<GroupCut> cut : cuts)
        for (Attribute count : group.getPlanAttr().getOptions()) {
          longer.emplace_back(cut);
          longer.back().push_back({group, cast<ChannelsAttr>(count).getKept()});
        }
      cuts = std::move(longer);
    }
    for (WeightOp weight : unit.weights) {
      planned.insert(weight);
      SmallVector<Attribute> codecs = {Attribute()};
      if (PlanAttr plan = weight.getPlanAttr())
        codecs = llvm::to_vector(plan.getOptions());
      for (ArrayRef<GroupCut> cut : cuts)
        for (Attribute codec : codecs)
          visit(weight, getStoredType(weight, codec, getCutShape(weight, cut)));
    }
  }
  for (WeightOp weight : function->getParentOfType<ModuleOp>().getOps<WeightOp>())
    if (!planned.contains(weight))
      visit(weight, weight.getType());
}

std::vector<StoredProduct> jpq::collectProducts(func::FuncOp function, MutableArrayRef<CompressionUnit> units) {
  DenseMap<StringAttr, int64_t> readers = countReaders(function);
  std::vector<StoredProduct> products;
  visitTypes(function, units, [&](WeightOp weight, Type type) {
    if (!readers.contains(weight.getSymNameAttr()))
      return;
    for (StoredProduct &product : getProducts(type))
      if (product.out > 0 && product.in > 0)
        products.push_back(std::move(product));
  });
  auto getKey = [](const StoredProduct &product) { return std::tie(product.codec, product.out, product.in); };
  llvm::sort(products, [&](const auto &a, const auto &b) { return getKey(a) < getKey(b); });
  products.erase(llvm::unique(products, [&](const auto &a, const auto &b) { return getKey(a) == getKey(b); }),
                 products.end());
  return products;
}

LinearTimes::LinearTimes(func::FuncOp function, CostTable table, StringRef path)
    : table(std::move(table)), path(path), readers(countReaders(function)) {}

FailureOr<int64_t> LinearTimes::getNanoseconds(WeightOp weight, Type type) const {
  int64_t count = readers.lookup(weight.getSymNameAttr()), sum = 0;
  if (count == 0)
    return 0;
  auto [found, isNew] = products.try_emplace(type);
  if (isNew)
    found->second = getProducts(type);
  for (const StoredProduct &product : found->second) {
    llvm::Expected<int64_t> time = table.getNanoseconds(product.codec, product.out, product.in);
    if (!time)
      return weight.emitError() << path << ": " << llvm::toString(time.takeError());
    sum += count * *time;
  }
  return sum;
}
