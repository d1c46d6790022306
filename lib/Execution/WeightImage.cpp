//===- WeightImage.cpp - The weight file of a compiled model --------------===//

#include "WeightImage.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"

using namespace mlir;
using namespace jpq;

llvm::Error WeightImage::addComponent(WeightOp weight, StringRef key, ElementType type, ArrayRef<int64_t> sizes,
                                      ArrayRef<uint8_t> bytes) {
  keys[weight.getSymName()].push_back(key.str());
  components[weight.getSymName()].push_back({0, SmallVector<int64_t, 4>(sizes)});
  return writer.add(key, type, sizes, bytes);
}

LogicalResult WeightImage::add(WeightOp weight, bool isPacked) {
  StringRef name = weight.getSymName();
  if (keys.contains(name))
    return success();
  FailureOr<SmallVector<ArrayRef<uint8_t>, 3>> loaded = loadComponents(weight);
  if (failed(loaded))
    return failure();
  auto check = [&](llvm::Error error) -> LogicalResult {
    return error ? weight.emitError() << llvm::toString(std::move(error)) : success();
  };
  RankedTensorType logical = weight.getLogicalType();
  if (isPacked) {
    for (auto [component, bytes] : llvm::zip_equal(getStoredComponents(weight.getType()), *loaded)) {
      bool isPermutation = component.name == kPermutationComponent;
      int64_t count = isPermutation ? logical.getDimSize(1) : bytes.size();
      unsigned width = bytes.size() / std::max<int64_t>(count, 1);
      ElementType type = width == 4 ? ElementType::U32 : width == 2 ? ElementType::U16 : ElementType::U8;
      if (failed(check(addComponent(weight, (name + "." + component.name).str(), type, count, bytes))))
        return failure();
    }
    return success();
  }
  if (isa<RankedTensorType>(weight.getType()))
    return check(
        addComponent(weight, name, *getHostElementType(logical.getElementType()), logical.getShape(), loaded->front()));
  std::vector<float> &values = unpacked.emplace_back(logical.getNumElements());
  decodeWeight(weight.getType(), *loaded, values.data());
  ArrayRef<uint8_t> bytes(reinterpret_cast<const uint8_t *>(values.data()), values.size() * sizeof(float));
  return check(addComponent(weight, name, ElementType::F32, logical.getShape(), bytes));
}

llvm::Expected<std::string> WeightImage::write(StringRef path) {
  llvm::Expected<std::string> digest = writer.write(path);
  if (!digest)
    return digest;
  auto file = SafeTensorsFile::open(path);
  if (!file)
    return file.takeError();
  for (auto &[weight, parts] : components)
    for (auto [key, component] : llvm::zip_equal(keys[weight], parts))
      component.offset = (*file)->find(key)->offset;
  return digest;
}
