//===- WeightImage.cpp - The weight file of a compiled model --------------===//

#include "WeightImage.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"

using namespace mlir;
using namespace jpq;

llvm::Error WeightImage::addComponent(StringRef name, StringRef key, ElementType type, ArrayRef<int64_t> sizes,
                                      ArrayRef<uint8_t> bytes) {
  keys[name].push_back(key.str());
  components[name].push_back({0, SmallVector<int64_t, 4>(sizes)});
  return writer.add(key, type, sizes, bytes);
}

llvm::Error WeightImage::addComponents(WeightOp weight, StringRef name, bool isPacked, const StoredBytes &loaded) {
  StoredForm form = getStoredForm(weight.getType());
  if (isPacked || form.isPlain()) {
    for (const StoredComponent &component : form.getComponents()) {
      std::string key = weight.getSymName().str();
      if (isPacked)
        key += "." + component.name.str();
      if (llvm::Error error = addComponent(name, key, component.type, component.shape, loaded.get(component.name)))
        return error;
    }
    return llvm::Error::success();
  }
  RankedTensorType logical = weight.getLogicalType();
  std::vector<float> &values = unpacked.emplace_back(logical.getNumElements());
  form.decode(loaded, values.data());
  ArrayRef<uint8_t> bytes(reinterpret_cast<const uint8_t *>(values.data()), values.size() * sizeof(float));
  return addComponent(name, weight.getSymName(), ElementType::F32, logical.getShape(), bytes);
}

FailureOr<std::string> WeightImage::add(WeightOp weight, bool isPacked) {
  // No weight's name has a line feed behind it.
  std::string name = weight.getSymName().str() + (isPacked ? "\npacked" : "");
  if (keys.contains(name))
    return name;
  FailureOr<StoredBytes> loaded = loadComponents(weight);
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
