//===- StageWeights.cpp - The weights that stages take --------------------===//

#include "StageWeights.h"

using namespace mlir;
using namespace jpq;

llvm::Expected<const float *> StageWeights::getWeight(StringRef name) {
  if (const float *values = known.lookup(name))
    return values;
  auto weight = SymbolTable::lookupNearestSymbolFrom<WeightOp>(function, StringAttr::get(function.getContext(), name));
  FailureOr<StoredBytes> components = loadComponents(weight);
  if (failed(components))
    return llvm::createStringError("cannot load weight '%s'", name.str().c_str());
  StoredForm form = getStoredForm(weight.getType());
  // Compiled code takes plain weights as they are, f16 and bf16 too.
  ArrayRef<uint8_t> plain = form.isPlain() ? components->get(kValuesComponent) : ArrayRef<uint8_t>();
  if (form.isPlain() && reinterpret_cast<uintptr_t>(plain.data()) % alignof(float) == 0)
    return known[name] = reinterpret_cast<const float *>(plain.data());
  std::vector<float> &buffer = unpacked[name];
  // One float more: the data pointer of an empty weight must not be null.
  if (form.isPlain()) {
    buffer.resize(plain.size() / sizeof(float) + 1);
    std::memcpy(buffer.data(), plain.data(), plain.size());
  } else {
    buffer.resize(weight.getLogicalType().getNumElements() + 1);
    form.decode(*components, buffer.data());
  }
  return known[name] = buffer.data();
}

llvm::Error StageWeights::append(StringRef name, const ModelRunner::Overrides *overrides,
                                 SmallVectorImpl<HostTensor> &arguments) {
  // Borrowed; compiled code knows the element type.
  auto borrow = [&](ArrayRef<int64_t> shape, const void *data) {
    HostTensor &argument = arguments.emplace_back();
    llvm::append_range(argument.shape, shape);
    argument.data = std::shared_ptr<uint8_t>(std::shared_ptr<void>(),
                                             const_cast<uint8_t *>(reinterpret_cast<const uint8_t *>(data)));
  };
  auto symbol = SymbolTable::lookupNearestSymbolFrom<WeightOp>(function, StringAttr::get(function.getContext(), name));
  const float *values = overrides ? overrides->lookup(name) : nullptr;
  if (analysis.isReadPacked(name)) {
    if (values)
      return llvm::createStringError("weight '%s' is packed for a target, and cannot be exchanged", name.str().c_str());
    auto [loaded, isNew] = packed.try_emplace(name);
    if (isNew) {
      FailureOr<StoredBytes> components = loadComponents(symbol);
      if (failed(components)) {
        packed.erase(loaded);
        return llvm::createStringError("cannot load weight '%s'", name.str().c_str());
      }
      loaded->second = std::move(*components);
    }
    for (const StoredComponent &component : getStoredForm(symbol.getType()).getComponents())
      borrow(component.shape, loaded->second.get(component.name).data());
    return llvm::Error::success();
  }
  if (values && !symbol.getLogicalType().getElementType().isF32())
    return llvm::createStringError("weight '%s' is not computed with in f32, and cannot be exchanged",
                                   name.str().c_str());
  if (!values) {
    auto loaded = getWeight(name);
    if (!loaded)
      return loaded.takeError();
    values = *loaded;
  }
  borrow(symbol.getLogicalType().getShape(), values);
  return llvm::Error::success();
}

llvm::Error StageWeights::append(unsigned index, const ModelRunner::Overrides *overrides,
                                 SmallVectorImpl<HostTensor> &arguments) {
  std::lock_guard<std::mutex> lock(mutex);
  auto load = [&](SmallVectorImpl<HostTensor> &loaded) -> llvm::Error {
    for (StringRef name : analysis.getStagesAndEpilogue()[index]->weights)
      if (llvm::Error error = append(name, overrides, loaded))
        return error;
    return llvm::Error::success();
  };
  if (overrides)
    return load(arguments);
  if (!ofStage[index]) {
    SmallVector<HostTensor> loaded;
    if (llvm::Error error = load(loaded))
      return error;
    ofStage[index] = std::move(loaded);
  }
  llvm::append_range(arguments, *ofStage[index]);
  return llvm::Error::success();
}
