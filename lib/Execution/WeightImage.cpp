//===- WeightImage.cpp - The weight file of a compiled model --------------===//

#include "WeightImage.h"
#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"

using namespace mlir;
using namespace jpq;

llvm::Error WeightImage::addComponent(StringRef name, StringRef key, ElementType type, ArrayRef<int64_t> sizes,
                                      ArrayRef<uint8_t> bytes) {
  keys[name].push_back(key.str());
  components[name].push_back({0, SmallVector<int64_t, 4>(sizes)});
  return writer.add(key, type, sizes, bytes);
}

llvm::Error WeightImage::addComponents(WeightOp weight, StringRef name, bool isPacked,
                                       ArrayRef<ArrayRef<uint8_t>> loaded) {
  RankedTensorType logical = weight.getLogicalType();
  if (isPacked) {
    for (auto [component, bytes] : llvm::zip_equal(getStoredComponents(weight.getType()), loaded)) {
      bool isPermutation = component.name == kPermutationComponent;
      int64_t count = isPermutation ? logical.getDimSize(1) : bytes.size();
      unsigned width = bytes.size() / std::max<int64_t>(count, 1);
      ElementType type = width == 4 ? ElementType::U32 : width == 2 ? ElementType::U16 : ElementType::U8;
      std::string key = (weight.getSymName() + "." + component.name).str();
      if (llvm::Error error = addComponent(name, key, type, count, bytes))
        return error;
    }
    return llvm::Error::success();
  }
  if (isa<RankedTensorType>(weight.getType()))
    return addComponent(name, weight.getSymName(), *getHostElementType(logical.getElementType()), logical.getShape(),
                        loaded.front());
  std::vector<float> &values = unpacked.emplace_back(logical.getNumElements());
  decodeWeight(weight.getType(), loaded, values.data());
  ArrayRef<uint8_t> bytes(reinterpret_cast<const uint8_t *>(values.data()), values.size() * sizeof(float));
  return addComponent(name, weight.getSymName(), ElementType::F32, logical.getShape(), bytes);
}

FailureOr<std::string> WeightImage::add(WeightOp weight, bool isPacked) {
  // No weight's name has a line feed behind it.
  std::string name = weight.getSymName().str() + (isPacked ? "\npacked" : "");
  if (keys.contains(name))
    return name;
  FailureOr<SmallVector<ArrayRef<uint8_t>, 3>> loaded = loadComponents(weight);
  if (failed(loaded))
    return failure();
  if (llvm::Error error = addComponents(weight, name, isPacked, *loaded))
    return weight.emitError() << llvm::toString(std::move(error));
  return name;
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
