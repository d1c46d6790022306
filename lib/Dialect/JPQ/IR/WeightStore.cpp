//===- WeightStore.cpp - The files in which a context's weights lie -------===//

#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Support/Digest.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <cstddef>

using namespace mlir;
using namespace jpq;

void WeightStore::setDirectory(StringRef path) {
  std::lock_guard<std::mutex> lock(mutex);
  directory = path.str();
  files.clear();
  finite.clear();
}

/// What the numbers of a weight depend on.
static std::tuple<Type, Attribute, Attribute> getContent(WeightOp weight) {
  return {weight.getType(), weight.getValue(),
          weight->getParentOfType<ModuleOp>()->getAttr(JPQDialect::kWeightsAttrName)};
}

bool WeightStore::isFinite(WeightOp weight) {
  std::lock_guard<std::mutex> lock(mutex);
  return finite.contains(getContent(weight));
}

void WeightStore::setFinite(WeightOp weight) {
  std::lock_guard<std::mutex> lock(mutex);
  finite.insert(getContent(weight));
}

llvm::Expected<std::shared_ptr<SafeTensorsFile>> WeightStore::getFile(WeightFileAttr attr) {
  std::lock_guard<std::mutex> lock(mutex);
  SmallString<256> path(attr.getPath());
  if (!llvm::sys::path::is_absolute(path)) {
    path = directory;
    llvm::sys::path::append(path, attr.getPath());
  }
  std::shared_ptr<SafeTensorsFile> &file = files[path];
  if (!file) {
    auto opened = SafeTensorsFile::open(path);
    if (!opened)
      return opened.takeError();
    file = std::move(*opened);
  }
  if (file->getDigest() != attr.getDigest())
    return llvm::createStringError("%s: digest %s, but the module was written with a weight file of digest %s; the "
                                   "pair does not belong together (was writing it interrupted?)",
                                   path.c_str(), file->getDigest().c_str(), attr.getDigest().str().c_str());
  return file;
}

/// The bytes of all components, of the sizes that the type says.
static FailureOr<StoredBytes> readComponents(WeightOp weight) {
  StoredBytes loaded;
  WeightStore &store = weight->getContext()->getOrLoadDialect<JPQDialect>()->getWeightStore();
  for (const StoredComponent &component : getStoredForm(weight.getType()).getFileComponents()) {
    Attribute blob = weight.getValue().getComponents().get(component.name);
    if (auto resource = dyn_cast<DenseResourceElementsAttr>(blob)) {
      ArrayRef<char> data = resource.getRawHandle().getBlob()->getData();
      loaded.add(component.name, {reinterpret_cast<const uint8_t *>(data.data()), data.size()});
      continue;
    }
    auto module = weight->getParentOfType<ModuleOp>();
    auto fileAttr = module->getAttrOfType<WeightFileAttr>(JPQDialect::kWeightsAttrName);
    if (!fileAttr)
      return weight.emitError() << "the module names no weight file ('" << JPQDialect::kWeightsAttrName << "')";
    auto file = store.getFile(fileAttr);
    if (!file)
      return weight.emitError() << llvm::toString(file.takeError());
    auto key = cast<FileBlobAttr>(blob);
    const TensorEntry *entry = (*file)->find(key.getKey());
    if (!entry)
      return weight.emitError() << (*file)->getPath() << ": no tensor '" << key.getKey() << "'";
    if (entry->type != component.type)
      return weight.emitError() << (*file)->getPath() << ": tensor '" << key.getKey() << "' holds "
                                << getName(entry->type) << ", but " << component.name << " of " << weight.getType()
                                << " are " << getName(component.type);
    if (entry->size != component.getBytes())
      return weight.emitError() << (*file)->getPath() << ": tensor '" << key.getKey() << "' holds " << entry->size
                                << " bytes, but " << component.name << " of " << weight.getType() << " need "
                                << component.getBytes();
    if (isa<RankedTensorType>(weight.getType()) && ArrayRef(entry->shape) != ArrayRef(component.shape)) {
      InFlightDiagnostic diagnostic = weight.emitError()
                                      << (*file)->getPath() << ": tensor '" << key.getKey() << "' has shape [";
      llvm::interleaveComma(entry->shape, diagnostic);
      diagnostic << "], but " << weight.getType() << " is [";
      llvm::interleaveComma(component.shape, diagnostic);
      return diagnostic << "]";
    }
    loaded.add(component.name, (*file)->getBytes(*entry));
  }
  return loaded;
}

/// The place of an element in a tensor of `shape`.
static SmallVector<int64_t> unravel(int64_t index, ArrayRef<int64_t> shape) {
  SmallVector<int64_t> place(shape.size());
  for (int64_t dim = shape.size() - 1; dim >= 0; --dim) {
    place[dim] = index % shape[dim];
    index /= shape[dim];
  }
  return place;
}

/// Whether something multiplies by the weight, or reads rows of it.
static bool isMatrix(WeightOp weight) {
  bool found = false;
  weight->getParentOfType<ModuleOp>().walk([&](GetWeightOp get) {
    found |=
        get.getWeight() == weight.getSymName() && llvm::any_of(get->getUsers(), llvm::IsaPred<LinearOp, EmbeddingOp>);
  });
  return found;
}

static LogicalResult reportNotFinite(WeightOp weight, const Codec::NotFinite &found) {
  InFlightDiagnostic diagnostic = weight.emitError() << "weight '" << weight.getSymName() << "' holds " << found.value;
  RankedTensorType logical = weight.getLogicalType();
  if (found.component != kValuesComponent)
    diagnostic << " among the " << found.component;
  if (logical.getRank() == 2)
    return diagnostic << " at row " << found.row << ", column " << found.column << "; weights must be finite";
  diagnostic << " at [";
  llvm::interleaveComma(unravel(found.column, logical.getShape()), diagnostic);
  return diagnostic << "]; weights must be finite";
}

/// Fails at the first number that is not finite.
static LogicalResult checkFinite(WeightOp weight, const StoredForm &form, const StoredBytes &components) {
  WeightStore &store = weight->getContext()->getOrLoadDialect<JPQDialect>()->getWeightStore();
  if (store.isFinite(weight))
    return success();
  std::optional<Codec::NotFinite> found = form.findNotFinite(components);
  // Minus infinity is what masks are made of.
  if (found && form.isPlain() && !isMatrix(weight))
    found = form.findNotFinite(components, /*exceptMasks=*/true);
  if (found)
    return reportNotFinite(weight, *found);
  store.setFinite(weight);
  return success();
}

FailureOr<StoredBytes> jpq::loadComponents(WeightOp weight) {
  FailureOr<StoredBytes> components = readComponents(weight);
  if (failed(components))
    return failure();
  StoredForm form = getStoredForm(weight.getType());
  if (llvm::Error error = form.check(*components))
    return weight.emitError() << llvm::toString(std::move(error));
  if (failed(checkFinite(weight, form, *components)))
    return failure();
  return components;
}

LogicalResult jpq::checkWeights(ModuleOp module) {
  for (WeightOp weight : module.getOps<WeightOp>())
    if (failed(loadComponents(weight)))
      return failure();
  return success();
}

Type jpq::chooseRange(Type type, ConstMatrix values) {
  auto stored = dyn_cast<StoredTensorType>(type);
  return stored ? Type(stored.withExponent(getStoredForm(stored).chooseExponent(values))) : type;
}

FailureOr<std::vector<float>> jpq::loadValues(WeightOp weight) {
  FailureOr<StoredBytes> components = loadComponents(weight);
  if (failed(components))
    return failure();
  std::vector<float> values(weight.getLogicalType().getNumElements());
  getStoredForm(weight.getType()).decode(*components, values.data());
  return values;
}

Attribute jpq::createInlineBlob(MLIRContext *context, StringRef key, ArrayRef<uint8_t> bytes,
                                std::shared_ptr<void> owner) {
  auto type = RankedTensorType::get({int64_t(bytes.size())}, IntegerType::get(context, 8));
  ArrayRef<char> chars(reinterpret_cast<const char *>(bytes.data()), bytes.size());
  // What malloc gives: MLIR cannot read bytecode back from its own buffers if a blob asks for more.
  AsmResourceBlob blob(chars, alignof(std::max_align_t), [owner](void *, size_t, size_t) {}, /*dataIsMutable=*/false);
  return DenseResourceElementsAttr::get(type, key, std::move(blob));
}

PackedAttr jpq::createInlineComponents(MLIRContext *context, StringRef weightName, ArrayRef<Component> components) {
  NamedAttrList blobs;
  for (const Component &component : components) {
    auto owner = std::make_shared<std::vector<uint8_t>>(component.bytes);
    blobs.append(component.name, createInlineBlob(context, (weightName + "." + component.name).str(), *owner, owner));
  }
  return PackedAttr::get(context, blobs.getDictionary(context));
}

std::string jpq::getWeightFilePath(ModuleOp module) {
  auto used = module->getAttrOfType<WeightFileAttr>(JPQDialect::kWeightsAttrName);
  if (!used)
    return "";
  auto file = module->getContext()->getOrLoadDialect<JPQDialect>()->getWeightStore().getFile(used);
  if (file)
    return (*file)->getPath().str();
  llvm::consumeError(file.takeError());
  return "";
}

bool jpq::isInFile(WeightOp weight) {
  return llvm::all_of(weight.getValue().getComponents(),
                      [](NamedAttribute component) { return isa<FileBlobAttr>(component.getValue()); });
}

std::string jpq::getModelDigest(ModuleOp module) {
  auto file = module->getAttrOfType<WeightFileAttr>(JPQDialect::kWeightsAttrName);
  if (file && llvm::all_of(module.getOps<WeightOp>(), isInFile))
    return file.getDigest().str();
  // Of weights alone: plans that a pass gives them change nothing.
  std::string text = file ? file.getDigest().str() : std::string();
  llvm::raw_string_ostream stream(text);
  for (WeightOp weight : module.getOps<WeightOp>()) {
    if (file && isInFile(weight))
      continue;
    stream << weight.getSymName() << weight.getType();
    if (auto components = loadComponents(weight); succeeded(components))
      for (const auto &component : *components)
        stream << llvm::toStringRef(component.bytes);
  }
  return computeDigest(text);
}
