//===- CodecValues.cpp - Attributes of codecs, as the registry says -------===//

#include "CodecValues.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace jpq;

static ParseResult parseValue(AsmParser &parser, ParameterValue &value) {
  std::vector<int64_t> numbers;
  auto parseNumber = [&] { return parser.parseInteger(numbers.emplace_back()); };
  StringRef word;
  int64_t number;
  if (succeeded(parser.parseOptionalKeyword(&word))) {
    value = word.str();
    return success();
  }
  if (OptionalParseResult parsed = parser.parseOptionalInteger(number); parsed.has_value()) {
    value = number;
    return *parsed;
  }
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseNumber))
    return failure();
  value = std::move(numbers);
  return success();
}

/// `64`, `byte`, `group = 64`.
static ParseResult parseParameter(AsmParser &parser, CodecParameters &parameters) {
  ParameterValue value;
  if (parseValue(parser, value))
    return failure();
  std::string name;
  if (auto *word = std::get_if<std::string>(&value); word && succeeded(parser.parseOptionalEqual())) {
    name = std::move(*word);
    if (parseValue(parser, value))
      return failure();
  }
  parameters.set(name, std::move(value));
  return success();
}

static Attribute toAttribute(MLIRContext *context, const ParameterValue &value) {
  Builder builder(context);
  if (auto *number = std::get_if<int64_t>(&value))
    return builder.getI64IntegerAttr(*number);
  if (auto *word = std::get_if<std::string>(&value))
    return builder.getStringAttr(*word);
  return builder.getDenseI64ArrayAttr(std::get<std::vector<int64_t>>(value));
}

/// None for an attribute that toAttribute() does not make.
static std::optional<ParameterValue> toValue(Attribute attribute) {
  if (auto number = dyn_cast<IntegerAttr>(attribute); number && number.getType().isSignlessInteger(64))
    return number.getInt();
  if (auto word = dyn_cast<StringAttr>(attribute))
    return word.str();
  if (auto numbers = dyn_cast<DenseI64ArrayAttr>(attribute))
    return numbers.asArrayRef().vec();
  return std::nullopt;
}

static llvm::Expected<CodecSpec> specify(StringRef codec, ArrayAttr values) {
  const CodecRegistry &registry = CodecRegistry::get();
  const CodecRow *row = registry.find(codec);
  if (!row)
    return registry.specify(codec, {});
  if (values.size() != row->parameters.size())
    return llvm::createStringError("#jpq.%s has %zu parameters, not %zu", codec.str().c_str(), row->parameters.size(),
                                   values.size());
  CodecParameters parameters;
  for (auto [parameter, attribute] : llvm::zip_equal(row->parameters, values)) {
    std::optional<ParameterValue> value = toValue(attribute);
    if (!value)
      return llvm::createStringError("#jpq.%s: '%s' is no number, word or list of numbers", codec.str().c_str(),
                                     parameter.name.data());
    parameters.set(parameter.name, std::move(*value));
  }
  return registry.specify(codec, parameters);
}

static ArrayAttr getValues(MLIRContext *context, const CodecSpec &spec) {
  SmallVector<Attribute> values;
  for (const auto &entry : spec.parameters)
    values.push_back(toAttribute(context, entry.second));
  return ArrayAttr::get(context, values);
}

ArrayAttr jpq::parseCodecValues(StringRef codec, AsmParser &parser) {
  CodecParameters given;
  auto location = parser.getCurrentLocation();
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::OptionalLessGreater,
                                     [&] { return parseParameter(parser, given); }))
    return {};
  llvm::Expected<CodecSpec> spec = CodecRegistry::get().specify(codec, given);
  if (!spec) {
    parser.emitError(location) << llvm::toString(spec.takeError());
    return {};
  }
  return getValues(parser.getContext(), *spec);
}

void jpq::printCodecValues(StringRef codec, ArrayAttr values, AsmPrinter &printer) {
  printer << getCodecSpec(codec, values).print().substr(codec.size());
}

LogicalResult jpq::verifyCodecValues(function_ref<InFlightDiagnostic()> emitError, StringRef codec, ArrayAttr values) {
  llvm::Expected<CodecSpec> spec = specify(codec, values);
  if (!spec)
    return emitError() << llvm::toString(spec.takeError());
  return success();
}

CodecSpec jpq::getCodecSpec(StringRef codec, ArrayAttr values) { return llvm::cantFail(specify(codec, values)); }

CodecAttr jpq::getCodecAttr(MLIRContext *context, const CodecSpec &spec) {
  return cast<CodecAttr>(parseAttribute("#jpq." + spec.print(), context));
}

CodecAttr jpq::getCodecAttr(MLIRContext *context, StringRef codec, const CodecParameters &parameters) {
  return getCodecAttr(context, llvm::cantFail(CodecRegistry::get().specify(codec, parameters)));
}

CodecAttr jpq::getDenseCodec(Type elementType) {
  return getCodecAttr(elementType.getContext(), "dense",
                      {{"type", getName(getStoredElementType(elementType)).lower()}});
}
