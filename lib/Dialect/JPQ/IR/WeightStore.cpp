//===- WeightStore.cpp - The files in which a context's weights lie -------===//

#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"
#include <cstddef>

using namespace mlir;
using namespace jpq;

void WeightStore::setDirectory(StringRef path) {
  std::lock_guard<std::mutex> lock(mutex);
  directory = path.str();
  files.clear();
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

/// The element type that a component has in the file.
static ElementType getStoredElementType(Type weightType, StringRef component) {
  auto dense = dyn_cast<RankedTensorType>(weightType);
  if (!dense || component != "values")
    return ElementType::U8;
  return dense.getElementType().isF32()   ? ElementType::F32
         : dense.getElementType().isF16() ? ElementType::F16
                                          : ElementType::BF16;
}

FailureOr<SmallVector<ArrayRef<uint8_t>, 3>> jpq::loadComponents(WeightOp weight) {
  SmallVector<ArrayRef<uint8_t>, 3> loaded;
  WeightStore &store = weight->getContext()->getOrLoadDialect<JPQDialect>()->getWeightStore();
  for (const ComponentSize &component : getStoredComponents(weight.getType())) {
    Attribute blob = weight.getValue().getComponents().get(component.name);
    if (auto resource = dyn_cast<DenseResourceElementsAttr>(blob)) {
      ArrayRef<char> data = resource.getRawHandle().getBlob()->getData();
      loaded.push_back({reinterpret_cast<const uint8_t *>(data.data()), data.size()});
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
    ElementType type = getStoredElementType(weight.getType(), component.name);
    if (entry->type != type)
      return weight.emitError() << (*file)->getPath() << ": tensor '" << key.getKey() << "' holds "
                                << getName(entry->type) << ", but " << component.name << " of " << weight.getType()
                                << " are " << getName(type);
    if (entry->size != component.bytes)
      return weight.emitError() << (*file)->getPath() << ": tensor '" << key.getKey() << "' holds " << entry->size
                                << " bytes, but " << component.name << " of " << weight.getType() << " need "
                                << component.bytes;
    auto dense = dyn_cast<RankedTensorType>(weight.getType());
    if (dense && ArrayRef<int64_t>(entry->shape) != dense.getShape()) {
      InFlightDiagnostic diagnostic = weight.emitError()
                                      << (*file)->getPath() << ": tensor '" << key.getKey() << "' has shape [";
      llvm::interleaveComma(entry->shape, diagnostic);
      diagnostic << "], but " << weight.getType() << " is [";
      llvm::interleaveComma(dense.getShape(), diagnostic);
      return diagnostic << "]";
    }
    loaded.push_back((*file)->getBytes(*entry));
  }
  return loaded;
}

/// The segments of a weight with the codec of each. A dense weight is one segment; weights that are no matrices are
/// seen as one row.
namespace {
struct Segment {
  std::unique_ptr<Codec> codec;
  int64_t first, columns;
};
} // namespace

static SmallVector<Segment> getSegments(Type type, int64_t &rows, int64_t &columns) {
  SmallVector<Segment> segments;
  if (auto stored = dyn_cast<StoredTensorType>(type)) {
    rows = stored.getRows();
    columns = stored.getColumns();
    int64_t first = 0;
    for (auto [extent, codec] : llvm::zip_equal(stored.getExtents(), stored.getCodecs())) {
      segments.push_back({cast<CodecAttr>(codec).getCodec(), first, extent});
      first += extent;
    }
    return segments;
  }
  auto dense = cast<RankedTensorType>(type);
  rows = dense.getRank() == 2 ? dense.getDimSize(0) : 1;
  columns = dense.getRank() == 2 ? dense.getDimSize(1) : dense.getNumElements();
  segments.push_back({DenseCodecAttr::get(type.getContext(), dense.getElementType()).getCodec(), 0, columns});
  return segments;
}

/// Calls `body(segment, parts)` with the part of each component that belongs to a segment, in its codec's order.
template <typename Bytes, typename Body>
static void forEachSegment(Type type, ArrayRef<Bytes> components, Body body) {
  SmallVector<ComponentSize, 3> names = getStoredComponents(type);
  SmallVector<uint64_t, 3> offsets(names.size(), 0);
  int64_t rows, columns;
  for (const Segment &segment : getSegments(type, rows, columns)) {
    SmallVector<Bytes, 3> parts;
    for (const ComponentSize &part : segment.codec->getComponents(rows, segment.columns)) {
      size_t i = llvm::find_if(names, [&](const ComponentSize &c) { return c.name == part.name; }) - names.begin();
      parts.push_back(components[i].slice(offsets[i], part.bytes));
      offsets[i] += part.bytes;
    }
    body(segment, parts);
  }
}

void jpq::decodeWeight(Type type, ArrayRef<ArrayRef<uint8_t>> components, float *values) {
  int64_t rows, columns;
  getSegments(type, rows, columns);
  forEachSegment(type, components, [&](const Segment &segment, ArrayRef<ArrayRef<uint8_t>> parts) {
    segment.codec->decode(parts, {values + segment.first, rows, segment.columns, columns});
  });
}

/// The parts of components by segment that is in panels.
template <typename Bytes>
static std::vector<SmallVector<Bytes, 3>> getPanelParts(StoredTensorType type, ArrayRef<Bytes> components) {
  std::vector<SmallVector<Bytes, 3>> segments;
  forEachSegment(type, components, [&](const Segment &segment, ArrayRef<Bytes> parts) {
    if (segment.codec->getBits() != 0)
      segments.emplace_back(parts);
  });
  return segments;
}

std::vector<uint8_t> jpq::packWeight(StoredTensorType type, ArrayRef<ArrayRef<uint8_t>> components) {
  PanelLayout layout = llvm::cantFail(getPanelLayout(type));
  std::vector<uint8_t> panels(layout.getBytes());
  packPanels(layout, getPanelParts(type, components), panels);
  return panels;
}

std::vector<Component> jpq::unpackWeight(StoredTensorType type, ArrayRef<uint8_t> panels) {
  std::vector<Component> components;
  SmallVector<MutableArrayRef<uint8_t>, 3> bytes;
  for (const ComponentSize &size : getStoredComponents(type))
    components.push_back({size.name.str(), std::vector<uint8_t>(size.bytes)});
  for (Component &component : components)
    bytes.push_back(component.bytes);
  unpackPanels(llvm::cantFail(getPanelLayout(type)), panels,
               getPanelParts(type, ArrayRef<MutableArrayRef<uint8_t>>(bytes)));
  return components;
}

std::vector<Component> jpq::encodeWeight(Type type, ConstMatrix values, ArrayRef<float> importance) {
  std::vector<Component> components;
  for (const ComponentSize &component : getStoredComponents(type))
    components.push_back({component.name.str(), {}});
  int64_t rows, columns;
  for (const Segment &segment : getSegments(type, rows, columns)) {
    ConstMatrix view{values.data + segment.first, rows, segment.columns, values.stride};
    ArrayRef<float> part = importance.empty() ? importance : importance.slice(segment.first, segment.columns);
    for (Component &encoded : segment.codec->encode(view, part)) {
      auto it = llvm::find_if(components, [&](const Component &c) { return c.name == encoded.name; });
      it->bytes.insert(it->bytes.end(), encoded.bytes.begin(), encoded.bytes.end());
    }
  }
  return components;
}

FailureOr<std::vector<float>> jpq::loadValues(WeightOp weight) {
  auto components = loadComponents(weight);
  if (failed(components))
    return failure();
  std::vector<float> values(weight.getLogicalType().getNumElements());
  decodeWeight(weight.getType(), *components, values.data());
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

std::string jpq::getModelDigest(ModuleOp module) {
  if (auto file = module->getAttrOfType<WeightFileAttr>(JPQDialect::kWeightsAttrName))
    return file.getDigest().str();
  std::string text;
  llvm::raw_string_ostream stream(text);
  module.print(stream);
  llvm::XXH128_hash_t hash = llvm::xxh3_128bits(llvm::arrayRefFromStringRef(text));
  return llvm::utohexstr(hash.high64, /*LowerCase=*/true) + llvm::utohexstr(hash.low64, /*LowerCase=*/true);
}
