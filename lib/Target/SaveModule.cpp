//===- SaveModule.cpp - A module and its weight file ----------------------===//

#include "jpq/Target/SaveModule.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Support/OutputFile.h"
#include "mlir/IR/Diagnostics.h"
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
  SmallVector<std::vector<float>, 0> values;
  SmallVector<WeightOp> weights(module.getOps<WeightOp>());
  if (weights.empty())
    return module.emitError("has no weights to be exported");
  values.reserve(weights.size());
  for (WeightOp weight : weights) {
    FailureOr<std::vector<float>> loaded = loadValues(weight);
    if (failed(loaded))
      return failure();
    values.push_back(std::move(*loaded));
    ArrayRef<uint8_t> bytes(reinterpret_cast<const uint8_t *>(values.back().data()),
                            values.back().size() * sizeof(float));
    if (llvm::Error error =
            writer.add(weight.getSymName(), ElementType::F32, weight.getLogicalType().getShape(), bytes))
      return weight.emitError() << llvm::toString(std::move(error));
  }
  if (llvm::Error error = writer.replace(path))
    return module.emitError() << llvm::toString(std::move(error));
  return success();
}
