//===- SaveModule.cpp - A module and its weight file ----------------------===//

#include "jpq/Target/SaveModule.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Support/OutputFile.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <unistd.h>

using namespace mlir;
using namespace jpq;

/// Writes a new file whole and down to the disk.
static std::error_code writeThrough(StringRef path, StringRef text) {
  int descriptor;
  if (std::error_code error = llvm::sys::fs::openFileForWrite(path, descriptor))
    return error;
  llvm::raw_fd_ostream stream(descriptor, /*shouldClose=*/true);
  stream << text;
  stream.flush();
  if (!stream.has_error() && fsync(descriptor) != 0)
    return std::error_code(errno, std::generic_category());
  std::error_code error = stream.error();
  stream.clear_error();
  return error;
}

ModuleSaver::ModuleSaver(StringRef path) : path(path), weightsPath(getWeightsPath()) {}

ModuleSaver::~ModuleSaver() {
  if (!temporaryWeights.empty())
    llvm::sys::fs::remove(temporaryWeights);
}

/// The name of a blob in the file: the weight's own for a dense weight, so that others find it there.
static std::string getKey(WeightOp weight, StringRef component) {
  if (isa<RankedTensorType>(weight.getType()))
    return weight.getSymName().str();
  return (weight.getSymName() + "." + component).str();
}

std::string ModuleSaver::getWeightsPath() const {
  SmallString<256> target(path);
  llvm::sys::path::replace_extension(target, "safetensors");
  return target.str().str();
}

llvm::Error ModuleSaver::check() const {
  if (weightsPath == path)
    return llvm::createStringError("%s: the module's text would overwrite its weight file; give another extension",
                                   path.c_str());
  for (const std::string &file : {path, weightsPath})
    if (llvm::Error unfit = checkReplaceable(file))
      return unfit;
  return llvm::Error::success();
}

LogicalResult ModuleSaver::saveWeights(ModuleOp module, const std::map<std::string, std::string> &metadata) {
  MLIRContext *context = module.getContext();
  SmallVector<WeightOp> weights(module.getOps<WeightOp>());
  if (weights.empty()) {
    module->removeAttr(JPQDialect::kWeightsAttrName);
    return success();
  }
  if (llvm::Error unfit = check())
    return module.emitError() << llvm::toString(std::move(unfit));

  std::map<std::string, std::string> strings = metadata;
  if (auto previous = module->getAttrOfType<WeightFileAttr>(JPQDialect::kWeightsAttrName)) {
    // A weight file that no weight needs any more may be gone.
    auto file = context->getOrLoadDialect<JPQDialect>()->getWeightStore().getFile(previous);
    if (file)
      strings.insert((*file)->getMetadata().begin(), (*file)->getMetadata().end());
    else
      llvm::consumeError(file.takeError());
  }

  SafeTensorsWriter writer;
  writer.setMetadata(std::move(strings));
  SmallVector<PackedAttr> packed;
  for (WeightOp weight : weights) {
    FailureOr<StoredBytes> components = loadComponents(weight);
    if (failed(components))
      return failure();
    NamedAttrList blobs;
    for (const StoredComponent &component : getStoredForm(weight.getType()).getFileComponents()) {
      std::string key = getKey(weight, component.name);
      ArrayRef<uint8_t> bytes = components->get(component.name);
      if (llvm::Error error = writer.add(key, component.type, component.shape, bytes))
        return weight.emitError() << llvm::toString(std::move(error));
      blobs.append(component.name, FileBlobAttr::get(context, key, bytes.size()));
    }
    packed.push_back(PackedAttr::get(context, blobs.getDictionary(context)));
  }

  temporaryWeights = getTemporaryName(weightsPath);
  llvm::Expected<std::string> digest = writer.write(temporaryWeights);
  if (!digest)
    return module.emitError() << llvm::toString(hideTemporary(digest.takeError(), temporaryWeights, weightsPath));

  for (auto [weight, value] : llvm::zip_equal(weights, packed))
    weight.setValueAttr(value);
  module->setAttr(JPQDialect::kWeightsAttrName,
                  WeightFileAttr::get(context, llvm::sys::path::filename(weightsPath), *digest));
  return success();
}

llvm::Error ModuleSaver::commit(StringRef text) {
  std::string temporary = getTemporaryName(path);
  // A no-op once the file has been renamed.
  llvm::FileRemover remover(temporary);
  if (llvm::Error unfit = checkReplaceable(path))
    return unfit;
  if (std::error_code error = writeThrough(temporary, text))
    return failToWrite(path, error);
  if (!temporaryWeights.empty()) {
    if (llvm::Error renamed = moveIntoPlace(temporaryWeights, weightsPath))
      return renamed;
    temporaryWeights.clear();
  }
  return moveIntoPlace(temporary, path);
}

LogicalResult jpq::saveModule(ModuleOp module, StringRef path, const std::map<std::string, std::string> &metadata) {
  ModuleSaver saver(path);
  if (failed(saver.saveWeights(module, metadata)))
    return failure();
  std::string text;
  llvm::raw_string_ostream stream(text);
  module.print(stream);
  if (llvm::Error error = saver.commit(text))
    return module.emitError() << llvm::toString(std::move(error));
  return success();
}

LogicalResult jpq::inlineBlobs(ModuleOp module) {
  for (WeightOp weight : module.getOps<WeightOp>()) {
    FailureOr<StoredBytes> components = loadComponents(weight);
    if (failed(components))
      return failure();
    weight.setValueAttr(createInlineComponents(module.getContext(), weight.getSymName(), components->copy()));
  }
  module->removeAttr(JPQDialect::kWeightsAttrName);
  return success();
}

namespace {
/// Numbers of a matrix, or of another tensor, row by row.
struct DenseValues {
  SmallVector<int64_t> shape;
  std::vector<float> numbers;
};
} // namespace

/// What weights of one name hold: one as it is; of several, the rows that the others hold, at the places that one says.
static FailureOr<DenseValues> loadRows(ArrayRef<WeightOp> parts) {
  DenseValues stacked;
  std::optional<std::vector<float>> places;
  for (WeightOp part : parts) {
    FailureOr<std::vector<float>> loaded = loadValues(part);
    if (failed(loaded))
      return failure();
    RankedTensorType type = part.getLogicalType();
    if (!part->hasAttr(JPQDialect::kRowsOfAttrName) && parts.size() == 1)
      return DenseValues{SmallVector<int64_t>(type.getShape()), std::move(*loaded)};
    if (getStoredForm(part.getType()).isOrder() && !places) {
      places = std::move(*loaded);
      continue;
    }
    if (type.getRank() != 2 || (!stacked.shape.empty() && stacked.shape[1] != type.getDimSize(1)))
      return part.emitError() << "holds " << type << ", which are no rows of '" << part.getModelName() << "'";
    if (stacked.shape.empty())
      stacked.shape = {0, type.getDimSize(1)};
    stacked.shape[0] += type.getDimSize(0);
    llvm::append_range(stacked.numbers, *loaded);
  }
  WeightOp first = parts.front();
  if (!places || stacked.shape.empty() || int64_t(places->size()) != stacked.shape[0])
    return first.emitError() << "'" << first.getModelName() << "' has "
                             << (stacked.shape.empty() ? 0 : stacked.shape[0]) << " rows, but places for "
                             << (places ? places->size() : 0);
  DenseValues whole{stacked.shape, std::vector<float>(stacked.numbers.size())};
  int64_t columns = stacked.shape[1];
  for (auto [row, place] : llvm::enumerate(*places))
    std::copy_n(stacked.numbers.begin() + int64_t(place) * columns, columns, whole.numbers.begin() + row * columns);
  return whole;
}

LogicalResult jpq::exportDense(ModuleOp module, StringRef path) {
  if (llvm::Error unfit = checkReplaceable(path))
    return module.emitError() << llvm::toString(std::move(unfit));
  if (auto used = module->getAttrOfType<WeightFileAttr>(JPQDialect::kWeightsAttrName)) {
    auto file = module.getContext()->getOrLoadDialect<JPQDialect>()->getWeightStore().getFile(used);
    if (file && llvm::sys::fs::equivalent((*file)->getPath(), path))
      return module.emitError() << path << ": is the module's own weight file";
    // Weights that need the file will say what is wrong with it.
    if (!file)
      llvm::consumeError(file.takeError());
  }
  SafeTensorsWriter writer;
  // A weight whose rows are several weights is one again.
  llvm::MapVector<StringRef, SmallVector<WeightOp>> weights;
  for (WeightOp weight : module.getOps<WeightOp>())
    weights[weight.getModelName()].push_back(weight);
  if (weights.empty())
    return module.emitError("has no weights to be exported");
  SmallVector<DenseValues, 0> values;
  values.reserve(weights.size());
  for (auto &[name, parts] : weights) {
    FailureOr<DenseValues> loaded = loadRows(parts);
    if (failed(loaded))
      return failure();
    auto &[shape, numbers] = values.emplace_back(std::move(*loaded));
    ArrayRef<uint8_t> bytes(reinterpret_cast<const uint8_t *>(numbers.data()), numbers.size() * sizeof(float));
    if (llvm::Error error = writer.add(name, ElementType::F32, shape, bytes))
      return parts.front().emitError() << llvm::toString(std::move(error));
  }
  if (llvm::Error error = writer.replace(path))
    return module.emitError() << llvm::toString(std::move(error));
  return success();
}
