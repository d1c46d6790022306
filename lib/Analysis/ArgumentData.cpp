//===- ArgumentData.cpp - Arrays for the arguments of a model -------------===//

#include "jpq/Analysis/ArgumentData.h"
#include "jpq/Analysis/LookupIds.h"
#include "jpq/Analysis/TokenWindows.h"

using namespace mlir;
using namespace jpq;

std::string jpq::getArgumentName(func::FuncOp function, unsigned argument) {
  if (auto name = function.getArgAttrOfType<StringAttr>(argument, JPQDialect::kArgumentNameAttrName))
    return name.getValue().str();
  if (function.getNumArguments() == 1 && getElementTypeOrSelf(function.getArgument(0)).isIntOrIndex())
    return "tokens";
  return "arg" + std::to_string(argument);
}

/// Writes `value` as an integer of `width` bytes; false if it does not fit.
static bool writeInteger(unsigned width, uint8_t *data, int64_t index, int64_t value) {
  if (!llvm::isIntN(8 * width, value))
    return false;
  std::memcpy(data + index * width, &value, width);
  return true;
}

llvm::Expected<HostTensor> jpq::readArgument(const SafeTensorsFile &file, func::FuncOp function, unsigned argument,
                                             unsigned leading) {
  std::string path = file.getPath().str(), name = getArgumentName(function, argument);
  auto type = dyn_cast<RankedTensorType>(function.getArgument(argument).getType());
  std::optional<ElementType> wanted = type ? getHostElementType(type.getElementType()) : std::nullopt;
  if (!wanted)
    return llvm::createStringError("argument %u has a type that no array holds", argument);
  const TensorEntry *entry = file.find(name);
  if (!entry)
    return llvm::createStringError("%s: no array '%s', which argument %u of the model is to be fed with", path.c_str(),
                                   name.c_str(), argument);
  bool fits = int64_t(entry->shape.size()) == type.getRank();
  for (auto [dim, given, size] : llvm::enumerate(entry->shape, type.getShape()))
    fits &= dim < leading || ShapedType::isDynamic(size) || given == size;
  if (!fits) {
    std::string shape, text;
    llvm::raw_string_ostream shapeStream(shape), stream(text);
    llvm::interleaveComma(entry->shape, shapeStream);
    stream << type;
    return llvm::createStringError("%s: array '%s' has shape [%s], but argument %u of the model is %s", path.c_str(),
                                   name.c_str(), shape.c_str(), argument, text.c_str());
  }
  HostTensor tensor = HostTensor::create(*wanted, entry->shape);
  ArrayRef<uint8_t> bytes = file.getBytes(*entry);
  if (std::optional<int64_t> rows = findRowBound(function, argument))
    for (int64_t i = 0, e = tensor.getNumElements(); i < e; ++i)
      if (std::optional<int64_t> id = readInteger(entry->type, bytes.data(), i))
        if (llvm::Error error = checkToken(path, i, *id, *rows))
          return std::move(error);
  if (entry->type == *wanted) {
    std::memcpy(tensor.data.get(), bytes.data(), bytes.size());
    return tensor;
  }
  for (int64_t i = 0, e = tensor.getNumElements(); i < e; ++i) {
    std::optional<int64_t> value =
        isa<FloatType>(type.getElementType()) ? std::nullopt : readInteger(entry->type, bytes.data(), i);
    if (!value)
      return llvm::createStringError("%s: array '%s' holds %s, but argument %u of the model takes %s", path.c_str(),
                                     name.c_str(), getName(entry->type).str().c_str(), argument,
                                     getName(*wanted).str().c_str());
    if (!writeInteger(getByteWidth(*wanted), tensor.data.get(), i, *value))
      return llvm::createStringError(
          "%s: element %lld of array '%s' is %lld, which argument %u of the model cannot hold", path.c_str(),
          (long long)i, name.c_str(), (long long)*value, argument);
  }
  return tensor;
}
