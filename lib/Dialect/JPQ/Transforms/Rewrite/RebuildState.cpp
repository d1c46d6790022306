//===- RebuildState.cpp - Where rebuilding goes on after a stop -----------===//

#include "RebuildState.h"
#include "jpq/Support/SafeTensors.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace jpq;

/// Keys of the file's metadata; `type.N` is that of weight N.
static constexpr StringLiteral kRunKey = "rebuilding", kStageKey = "stage", kArraysKey = "arrays";

/// The values of a function in an order that is the same whenever the function is made.
static SmallVector<Value> listValues(func::FuncOp function) {
  SmallVector<Value> values;
  function->walk<WalkOrder::PreOrder>([&](Operation *op) {
    llvm::append_range(values, op->getResults());
    for (Region &region : op->getRegions())
      for (Block &block : region)
        llvm::append_range(values, block.getArguments());
  });
  return values;
}

static std::string nameValue(bool isOriginal, size_t batch, size_t value) {
  return llvm::formatv("{0}.{1}.{2}", isOriginal ? "original" : "compressed", batch, value).str();
}

static std::string nameComponent(size_t weight, StringRef component) {
  return llvm::formatv("weight.{0}.{1}", weight, component).str();
}

static std::string nameType(size_t weight) { return llvm::formatv("type.{0}", weight).str(); }

llvm::Error RebuildState::save(func::FuncOp function, const Reached &reached) const {
  if (path.empty())
    return llvm::Error::success();
  std::map<std::string, std::string> metadata = {{kRunKey.str(), run},
                                                 {kStageKey.str(), std::to_string(reached.stage)}};
  SafeTensorsWriter writer;
  size_t arrays = 0;
  auto add = [&](const std::string &name, ElementType type, ArrayRef<int64_t> shape, ArrayRef<uint8_t> bytes) {
    ++arrays;
    return writer.add(name, type, shape, bytes);
  };
  for (const auto &[number, weight] : llvm::enumerate(reached.built)) {
    if (!weight.type)
      continue;
    llvm::raw_string_ostream(metadata[nameType(number)]) << weight.type;
    for (const Component &component : weight.components)
      if (llvm::Error error = add(nameComponent(number, component.name), ElementType::U8,
                                  int64_t(component.bytes.size()), component.bytes))
        return error;
  }
  const SmallVector<Value> values = listValues(function);
  auto addValue = [&](bool isOriginal, size_t batch, size_t number, const HostTensor &tensor) {
    const size_t size = tensor.getNumElements() * getByteWidth(tensor.type);
    return add(nameValue(isOriginal, batch, number), tensor.type, tensor.shape, {tensor.data.get(), size});
  };
  for (size_t batch = 0; batch < reached.original.size(); ++batch)
    for (const auto &[number, value] : llvm::enumerate(values)) {
      auto original = reached.original[batch].values.find(value),
           compressed = reached.compressed[batch].values.find(value);
      const bool hasOriginal = original != reached.original[batch].values.end();
      if (hasOriginal)
        if (llvm::Error error = addValue(true, batch, number, original->second))
          return error;
      // What no weight has changed yet is one array.
      if (compressed != reached.compressed[batch].values.end() &&
          !(hasOriginal && original->second.data == compressed->second.data))
        if (llvm::Error error = addValue(false, batch, number, compressed->second))
          return error;
    }
  metadata[kArraysKey.str()] = std::to_string(arrays);
  writer.setMetadata(std::move(metadata));
  return writer.replace(path);
}

/// Whether an array is one that `value` can be.
static bool fits(const TensorEntry &entry, Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type)
    return entry.shape.empty();
  return getHostElementType(type.getElementType()) == entry.type &&
         succeeded(verifyCompatibleShape(type.getShape(), entry.shape));
}

/// Copies the array `name` of a file, if there is one, to what a state has for `value`; false if that cannot be.
static bool readValue(const SafeTensorsFile &file, StringRef name, Value value, ModelState &state) {
  const TensorEntry *entry = file.find(name);
  if (!entry)
    return true;
  if (!fits(*entry, value))
    return false;
  HostTensor tensor = HostTensor::create(entry->type, entry->shape);
  llvm::copy(file.getBytes(*entry), tensor.data.get());
  state.values[value] = tensor;
  return true;
}

/// The weights that are built.
static std::optional<std::vector<EncodedWeight>> readWeights(const SafeTensorsFile &file, size_t count,
                                                             MLIRContext *context) {
  std::vector<EncodedWeight> built(count);
  for (auto [number, weight] : llvm::enumerate(built)) {
    auto text = file.getMetadata().find(nameType(number));
    if (text == file.getMetadata().end())
      continue;
    weight.type = parseType(text->second, context);
    if (!isa_and_nonnull<RankedTensorType, StoredTensorType>(weight.type))
      return std::nullopt;
    for (const StoredComponent &component : getStoredForm(weight.type).getComponents()) {
      const TensorEntry *entry = file.find(nameComponent(number, component.name));
      if (!entry || entry->size != component.getBytes())
        return std::nullopt;
      weight.components.push_back({component.name.str(), file.getBytes(*entry).vec()});
    }
    if (llvm::errorToBool(getStoredForm(weight.type).check(StoredBytes(weight.components))))
      return std::nullopt;
  }
  return built;
}

llvm::Expected<std::optional<RebuildState::Reached>> RebuildState::load(func::FuncOp function, size_t weights,
                                                                        size_t batches, unsigned stages) const {
  if (path.empty() || !llvm::sys::fs::exists(path))
    return std::nullopt;
  auto file = SafeTensorsFile::open(path);
  if (!file)
    return file.takeError();
  const auto &metadata = (*file)->getMetadata();
  auto found = metadata.find(kRunKey.str());
  if (found == metadata.end())
    return llvm::createStringError("%s is no state of jpq-apply-plan", path.c_str());
  if (found->second != run)
    return std::nullopt;
  auto fail = [&] { return llvm::createStringError("%s is no whole state of jpq-apply-plan", path.c_str()); };
  auto getNumber = [&](StringRef key, size_t &number) {
    auto text = metadata.find(key.str());
    return text != metadata.end() && !StringRef(text->second).getAsInteger(10, number);
  };
  size_t stage, arrays;
  if (!getNumber(kStageKey, stage) || !getNumber(kArraysKey, arrays) || stage < 1 || stage > stages ||
      arrays != (*file)->getTensors().size())
    return fail();
  Reached reached;
  reached.stage = stage;
  auto built = readWeights(**file, weights, function.getContext());
  if (!built)
    return fail();
  reached.built = std::move(*built);
  const SmallVector<Value> values = listValues(function);
  reached.original.resize(batches);
  reached.compressed.resize(batches);
  for (size_t batch = 0; batch < batches; ++batch)
    for (const auto &[number, value] : llvm::enumerate(values)) {
      ModelState &original = reached.original[batch], &compressed = reached.compressed[batch];
      if (!readValue(**file, nameValue(true, batch, number), value, original))
        return fail();
      if (auto shared = original.values.find(value); shared != original.values.end())
        compressed.values[value] = shared->second;
      if (!readValue(**file, nameValue(false, batch, number), value, compressed))
        return fail();
    }
  return std::optional(std::move(reached));
}
