//===- WeightStore.cpp - The files in which a context's weights lie -------===//

#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Numerics/Permutation.h"
#include "jpq/Numerics/ValueRange.h"
#include "jpq/Support/Threads.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"
#include <cmath>
#include <cstddef>
#include <limits>

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

/// The element type that a component has in the file.
static ElementType getStoredElementType(Type weightType, StringRef component) {
  auto dense = dyn_cast<RankedTensorType>(weightType);
  if (!dense || component != "values")
    return ElementType::U8;
  return dense.getElementType().isF32()   ? ElementType::F32
         : dense.getElementType().isF16() ? ElementType::F16
                                          : ElementType::BF16;
}

/// What the sizes of components do not say of them.
static LogicalResult checkValues(WeightOp weight, StringRef component, ArrayRef<uint8_t> bytes) {
  if (component != kPermutationComponent)
    return success();
  if (auto permutation = unpackPermutation(bytes, weight.getLogicalType().getDimSize(1)); !permutation)
    return weight.emitError() << llvm::toString(permutation.takeError());
  return success();
}

/// The bytes of all components, of the sizes that the type says.
static FailureOr<SmallVector<ArrayRef<uint8_t>, 3>> readComponents(WeightOp weight) {
  SmallVector<ArrayRef<uint8_t>, 3> loaded;
  WeightStore &store = weight->getContext()->getOrLoadDialect<JPQDialect>()->getWeightStore();
  for (const ComponentSize &component : getStoredComponents(weight.getType())) {
    Attribute blob = weight.getValue().getComponents().get(component.name);
    if (auto resource = dyn_cast<DenseResourceElementsAttr>(blob)) {
      ArrayRef<char> data = resource.getRawHandle().getBlob()->getData();
      loaded.push_back({reinterpret_cast<const uint8_t *>(data.data()), data.size()});
      if (failed(checkValues(weight, component.name, loaded.back())))
        return failure();
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
    if (failed(checkValues(weight, component.name, loaded.back())))
      return failure();
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

/// The place of a component of that name.
template <typename Components>
static size_t findComponent(const Components &components, StringRef name) {
  return llvm::find_if(components, [&](const auto &component) { return component.name == name; }) - components.begin();
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
      size_t i = findComponent(names, part.name);
      parts.push_back(components[i].slice(offsets[i], part.bytes));
      offsets[i] += part.bytes;
    }
    body(segment, parts);
  }
}

static bool isPermuted(Type type) {
  auto stored = dyn_cast<StoredTensorType>(type);
  return stored && stored.getPermuted();
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

static LogicalResult reportNotFinite(WeightOp weight, const Codec::NotFinite &found, int64_t firstColumn,
                                     ArrayRef<int64_t> permutation) {
  InFlightDiagnostic diagnostic = weight.emitError() << "weight '" << weight.getSymName() << "' holds " << found.value;
  RankedTensorType logical = weight.getLogicalType();
  int64_t column = firstColumn + found.column;
  if (!permutation.empty())
    column = permutation[column];
  if (found.component != "values")
    diagnostic << " among the " << found.component;
  if (logical.getRank() == 2)
    return diagnostic << " at row " << found.row << ", column " << column << "; weights must be finite";
  diagnostic << " at [";
  llvm::interleaveComma(unravel(column, logical.getShape()), diagnostic);
  return diagnostic << "]; weights must be finite";
}

/// Fails at the first number that is not finite. What is in panels was checked before it was laid out.
static LogicalResult checkFinite(WeightOp weight, ArrayRef<ArrayRef<uint8_t>> components) {
  auto stored = dyn_cast<StoredTensorType>(weight.getType());
  WeightStore &store = weight->getContext()->getOrLoadDialect<JPQDialect>()->getWeightStore();
  if ((stored && stored.getLayout()) || store.isFinite(weight))
    return success();
  int64_t rows, columns;
  getSegments(weight.getType(), rows, columns);
  std::vector<int64_t> permutation;
  if (isPermuted(weight.getType()))
    permutation = llvm::cantFail(unpackPermutation(
        components[findComponent(getStoredComponents(weight.getType()), kPermutationComponent)], columns));
  LogicalResult result = success();
  forEachSegment(weight.getType(), components, [&](const Segment &segment, ArrayRef<ArrayRef<uint8_t>> parts) {
    std::optional<Codec::NotFinite> found = segment.codec->findNotFinite(parts, rows, segment.columns);
    if (!found || failed(result))
      return;
    // Minus infinity is what masks are made of.
    constexpr float kMasked = -std::numeric_limits<float>::infinity();
    if (!stored && found->value == kMasked && !isMatrix(weight)) {
      std::vector<float> values(rows * columns);
      segment.codec->decode(parts, {values.data(), rows, columns, columns});
      auto other = llvm::find_if(values, [&](float value) { return !std::isfinite(value) && value != kMasked; });
      if (other == values.end())
        return;
      int64_t index = other - values.begin();
      found = Codec::NotFinite{found->component, index / columns, index % columns, *other};
    }
    result = reportNotFinite(weight, *found, segment.first, permutation);
  });
  if (succeeded(result))
    store.setFinite(weight);
  return result;
}

FailureOr<SmallVector<ArrayRef<uint8_t>, 3>> jpq::loadComponents(WeightOp weight) {
  FailureOr<SmallVector<ArrayRef<uint8_t>, 3>> components = readComponents(weight);
  if (failed(components) || failed(checkFinite(weight, *components)))
    return failure();
  return components;
}

LogicalResult jpq::checkWeights(ModuleOp module) {
  for (WeightOp weight : module.getOps<WeightOp>())
    if (failed(loadComponents(weight)))
      return failure();
  return success();
}

/// Moves every stored column to the place that `permutation` says.
static void scatterColumns(ArrayRef<int64_t> permutation, MutableMatrix values) {
  parallelFor(values.rows, [&](int64_t i) {
    std::vector<float> stored(values.row(i), values.row(i) + values.columns);
    for (auto [column, value] : llvm::zip_equal(permutation, stored))
      values.row(i)[column] = value;
  });
}

/// The bytes of components.
static SmallVector<ArrayRef<uint8_t>, 3> getBytes(ArrayRef<Component> components) {
  return llvm::map_to_vector<3>(components, [](const Component &component) { return ArrayRef(component.bytes); });
}

void jpq::decodeWeight(Type type, ArrayRef<ArrayRef<uint8_t>> components, float *values) {
  if (auto stored = dyn_cast<StoredTensorType>(type); stored && stored.getLayout())
    return decodeWeight(stored.withLayout(LayoutAttr()), getBytes(unpackWeight(stored, components)), values);
  int64_t rows, columns;
  getSegments(type, rows, columns);
  forEachSegment(type, components, [&](const Segment &segment, ArrayRef<ArrayRef<uint8_t>> parts) {
    segment.codec->decode(parts, {values + segment.first, rows, segment.columns, columns});
  });
  if (isPermuted(type))
    scatterColumns(llvm::cantFail(unpackPermutation(
                       components[findComponent(getStoredComponents(type), kPermutationComponent)], columns)),
                   {values, rows, columns, columns});
  if (auto stored = dyn_cast<StoredTensorType>(type); stored && stored.getExponent() != 0)
    multiplyByPower({values, rows, columns, columns}, stored.getExponent());
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

/// Components of `type`, all zeros.
static std::vector<Component> createComponents(StoredTensorType type) {
  std::vector<Component> components;
  for (const ComponentSize &size : getStoredComponents(type))
    components.push_back({size.name.str(), std::vector<uint8_t>(size.bytes)});
  return components;
}

std::vector<Component> jpq::packWeight(StoredTensorType packed, ArrayRef<ArrayRef<uint8_t>> components) {
  StoredTensorType type = packed.withLayout(LayoutAttr());
  std::vector<Component> result = createComponents(packed);
  packPanels(llvm::cantFail(getPanelLayout(type)), getPanelParts(type, components), result.front().bytes);
  if (packed.getPermuted())
    result.back().bytes = components[findComponent(getStoredComponents(type), kPermutationComponent)].vec();
  return result;
}

std::vector<Component> jpq::unpackWeight(StoredTensorType packed, ArrayRef<ArrayRef<uint8_t>> components) {
  StoredTensorType type = packed.withLayout(LayoutAttr());
  std::vector<Component> result = createComponents(type);
  auto bytes = llvm::map_to_vector<3>(result, [](Component &c) { return MutableArrayRef(c.bytes); });
  unpackPanels(llvm::cantFail(getPanelLayout(type)), components.front(),
               getPanelParts(type, ArrayRef<MutableArrayRef<uint8_t>>(bytes)));
  if (packed.getPermuted())
    result[findComponent(result, kPermutationComponent)].bytes = components.back().vec();
  return result;
}

/// Columns `indices` of a matrix, side by side.
static std::vector<float> gatherColumns(ConstMatrix values, ArrayRef<int64_t> indices) {
  std::vector<float> gathered(values.rows * indices.size());
  parallelFor(values.rows, [&](int64_t i) {
    for (auto [j, column] : llvm::enumerate(indices))
      gathered[i * indices.size() + j] = values.row(i)[column];
  });
  return gathered;
}

/// The numbers at `indices`; none if there are none.
static std::vector<float> gather(ArrayRef<float> values, ArrayRef<int64_t> indices) {
  if (values.empty())
    return {};
  std::vector<float> gathered;
  for (int64_t index : indices)
    gathered.push_back(values[index]);
  return gathered;
}

Type jpq::chooseRange(Type type, ConstMatrix values) {
  auto stored = dyn_cast<StoredTensorType>(type);
  if (!stored || llvm::none_of(stored.getCodecs(),
                               [](Attribute codec) { return cast<CodecAttr>(codec).getCodec()->hasHalfRange(); }))
    return type;
  return stored.withExponent(chooseExponent(values));
}

std::vector<Component> jpq::encodeWeight(Type type, ConstMatrix values, ArrayRef<float> importance,
                                         ArrayRef<int64_t> permutation) {
  std::vector<Component> components;
  for (const ComponentSize &component : getStoredComponents(type))
    components.push_back({component.name.str(), {}});
  int64_t rows, columns;
  SmallVector<Segment> segments = getSegments(type, rows, columns);
  assert(permutation.size() == (isPermuted(type) ? size_t(columns) : 0));
  std::vector<float> divided;
  if (auto stored = dyn_cast<StoredTensorType>(type); stored && stored.getExponent() != 0) {
    divided.resize(rows * columns);
    for (int64_t row = 0; row < rows; ++row)
      std::copy_n(values.row(row), columns, divided.begin() + row * columns);
    values = {divided.data(), rows, columns, columns};
    multiplyByPower({divided.data(), rows, columns, columns}, -stored.getExponent());
  }
  for (const Segment &segment : segments) {
    ConstMatrix view{values.data + segment.first, rows, segment.columns, values.stride};
    ArrayRef<float> part = importance.empty() ? importance : importance.slice(segment.first, segment.columns);
    std::vector<float> gathered, gatheredImportance;
    if (!permutation.empty()) {
      ArrayRef<int64_t> indices = permutation.slice(segment.first, segment.columns);
      gathered = gatherColumns(values, indices);
      gatheredImportance = gather(importance, indices);
      view = {gathered.data(), rows, segment.columns, segment.columns};
      part = gatheredImportance;
    }
    for (Component &encoded : segment.codec->encode(view, part)) {
      std::vector<uint8_t> &bytes = components[findComponent(components, encoded.name)].bytes;
      bytes.insert(bytes.end(), encoded.bytes.begin(), encoded.bytes.end());
    }
  }
  if (isPermuted(type))
    components[findComponent(components, kPermutationComponent)].bytes = packPermutation(permutation);
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
