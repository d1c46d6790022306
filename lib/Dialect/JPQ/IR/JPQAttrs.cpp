//===- JPQAttrs.cpp - Segments, blobs, coupling and plans as attributes ---===//

#include "CodecValues.h"
#include "SegmentSyntax.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Numerics/Permutation.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"
#include <cmath>

using namespace mlir;
using namespace jpq;

#include "jpq/Dialect/JPQ/IR/JPQAttrInterfaces.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "jpq/Dialect/JPQ/IR/JPQAttrs.cpp.inc"

void JPQDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "jpq/Dialect/JPQ/IR/JPQAttrs.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Rotations
//===----------------------------------------------------------------------===//

/// Reads `seed = 7`.
static ParseResult parseSeed(AsmParser &parser, int64_t &seed) {
  return failure(parser.parseKeyword("seed") || parser.parseEqual() || parser.parseInteger(seed));
}

static LogicalResult verifySeed(function_ref<InFlightDiagnostic()> emitError, StringRef name, int64_t seed) {
  if (seed < 0)
    return emitError() << name << " has a seed of at least 0, not " << seed;
  return success();
}

Attribute HadamardAttr::parse(AsmParser &parser, Type) {
  int64_t block, odd = 0, seed;
  auto location = parser.getCurrentLocation();
  if (parser.parseLess() || parser.parseInteger(block) || parser.parseComma())
    return {};
  auto place = parser.getCurrentLocation();
  if (OptionalParseResult given = parser.parseOptionalInteger(odd); given.has_value()) {
    if (failed(*given) || parser.parseComma())
      return {};
    if (odd < 1) {
      parser.emitError(place) << "#jpq.hadamard rotates at least one block, not " << odd;
      return {};
    }
  }
  if (parseSeed(parser, seed) || parser.parseGreater())
    return {};
  return parser.getChecked<HadamardAttr>(location, parser.getContext(), block, odd, seed);
}

void HadamardAttr::print(AsmPrinter &printer) const {
  printer << "<" << getBlock();
  if (getOdd() != 0)
    printer << ", " << getOdd();
  printer << ", seed = " << getSeed() << ">";
}

LogicalResult HadamardAttr::verify(function_ref<InFlightDiagnostic()> emitError, int64_t block, int64_t odd,
                                   int64_t seed) {
  if (llvm::Error error = Hadamard{block, odd, uint64_t(seed)}.check())
    return emitError() << "#jpq.hadamard: " << llvm::toString(std::move(error));
  return verifySeed(emitError, "#jpq.hadamard", seed);
}

HadamardAttr HadamardAttr::choose(MLIRContext *context, int64_t rows, int64_t seed) {
  Hadamard chosen = Hadamard::choose(rows, seed);
  return get(context, chosen.block, chosen.odd, seed);
}

Hadamard HadamardAttr::getRotation() const { return {getBlock(), getOdd(), uint64_t(getSeed())}; }

//===----------------------------------------------------------------------===//
// Segments
//===----------------------------------------------------------------------===//

OptionKind SegmentsAttr::getKind() const { return OptionKind::Segments; }

Attribute SegmentsAttr::parse(AsmParser &parser, Type) {
  SmallVector<int64_t> parts;
  SmallVector<Attribute> codecs;
  std::optional<int64_t> rotationSeed;
  bool rowScaled = false;
  auto location = parser.getCurrentLocation();
  if (parser.parseLess() || parseSegments(parser, parts, codecs))
    return {};
  // `, row_scaled` and `, rotated`, each optional.
  while (!rotationSeed && succeeded(parser.parseOptionalComma())) {
    if (!rowScaled && succeeded(parser.parseOptionalKeyword("row_scaled"))) {
      rowScaled = true;
      continue;
    }
    if (parser.parseKeyword("rotated"))
      return {};
    rotationSeed = 0;
    if (succeeded(parser.parseOptionalComma()) && parseSeed(parser, *rotationSeed))
      return {};
  }
  if (parser.parseGreater())
    return {};
  return parser.getChecked<SegmentsAttr>(location, parser.getContext(), parts, codecs, rowScaled, rotationSeed);
}

void SegmentsAttr::print(AsmPrinter &printer) const {
  printer << "<";
  printSegments(printer, getParts(), getCodecs());
  if (getRowScaled())
    printer << ", row_scaled";
  if (getRotationSeed())
    printer << ", rotated";
  if (getRotationSeed().value_or(0) != 0)
    printer << ", seed = " << *getRotationSeed();
  printer << ">";
}

LogicalResult SegmentsAttr::verify(function_ref<InFlightDiagnostic()> emitError, ArrayRef<int64_t> parts,
                                   ArrayRef<Attribute> codecs, bool rowScaled, std::optional<int64_t> rotationSeed) {
  if (parts.size() < (rotationSeed || rowScaled ? 1 : 2) || parts.size() != codecs.size())
    return emitError()
           << "#jpq.segments needs one codec per segment, and at least two segments unless it is rotated or "
              "its rows are scaled";
  if (parts.size() > kMostNumberedSegments)
    return emitError() << "#jpq.segments has at most " << kMostNumberedSegments << " segments, not " << parts.size();
  if (rotationSeed && failed(verifySeed(emitError, "#jpq.segments", *rotationSeed)))
    return failure();
  // No sum of parts can overflow.
  int64_t most = std::numeric_limits<int64_t>::max() / int64_t(parts.size());
  for (auto [part, codec] : llvm::zip_equal(parts, codecs)) {
    if (part < 1 || part > most)
      return emitError() << "#jpq.segments has a share of " << part << " parts; shares are from 1 to " << most;
    if (!isa<CodecAttr>(codec))
      return emitError() << "#jpq.segments are stored by codecs, not by " << codec;
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Stored values
//===----------------------------------------------------------------------===//

Attribute PackedAttr::parse(AsmParser &parser, Type) {
  NamedAttrList components;
  auto location = parser.getCurrentLocation();
  auto parseComponent = [&]() -> ParseResult {
    std::string name;
    Attribute blob;
    if (parser.parseKeywordOrString(&name) || parser.parseEqual() || parser.parseAttribute(blob))
      return failure();
    if (name.empty())
      return parser.emitError(location) << "a component needs a name";
    if (components.get(name))
      return parser.emitError(location) << "component '" << name << "' is given twice";
    components.append(name, blob);
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::LessGreater, parseComponent))
    return {};
  return parser.getChecked<PackedAttr>(location, parser.getContext(), components.getDictionary(parser.getContext()));
}

void PackedAttr::print(AsmPrinter &printer) const {
  printer << "<";
  llvm::interleaveComma(getComponents(), printer, [&](NamedAttribute component) {
    printer.printKeywordOrString(component.getName());
    printer << " = " << component.getValue();
  });
  printer << ">";
}

LogicalResult FileBlobAttr::verify(function_ref<InFlightDiagnostic()> emitError, StringRef key, uint64_t bytes) {
  if (key.empty())
    return emitError() << "#jpq.file needs a key";
  if (bytes > uint64_t(std::numeric_limits<int64_t>::max()))
    return emitError() << "#jpq.file holds 0 to 2^63 - 1 bytes";
  return success();
}

LogicalResult PackedAttr::verify(function_ref<InFlightDiagnostic()> emitError, DictionaryAttr components) {
  for (NamedAttribute component : components) {
    Attribute blob = component.getValue();
    if (isa<FileBlobAttr>(blob))
      continue;
    auto resource = dyn_cast<DenseResourceElementsAttr>(blob);
    if (!resource || !isa<RankedTensorType>(resource.getType()) || resource.getType().getRank() != 1 ||
        !resource.getType().getElementType().isSignlessInteger(8))
      return emitError() << "component '" << component.getName().getValue()
                         << "' must be a #jpq.file or a dense_resource of plain bytes (tensor<Nxi8>)";
  }
  return success();
}

LogicalResult WeightFileAttr::verify(function_ref<InFlightDiagnostic()> emitError, StringRef path, StringRef digest) {
  if (path.empty())
    return emitError() << "#jpq.weight_file needs a path";
  if (digest.size() != 32 || !llvm::all_of(digest, [](char c) { return llvm::isHexDigit(c) && !llvm::isUpper(c); }))
    return emitError() << "#jpq.weight_file needs a digest of 32 lower-case hexadecimal digits, not '" << digest << "'";
  return success();
}

//===----------------------------------------------------------------------===//
// Coupling and plan
//===----------------------------------------------------------------------===//

LogicalResult CoupledAttr::verify(function_ref<InFlightDiagnostic()> emitError, FlatSymbolRefAttr group, int64_t extent,
                                  int64_t offset, int64_t length) {
  if (extent < 1)
    return emitError() << "#jpq.coupled has an extent of at least 1, not " << extent;
  if (offset < 0 || length < 0)
    return emitError() << "#jpq.coupled has a segment of offset " << offset << " and length " << length
                       << "; neither is negative";
  if (offset > 0 && length == 0)
    return emitError() << "#jpq.coupled has a segment of offset " << offset << " without a length";
  return success();
}

OptionKind ChannelsAttr::getKind() const { return OptionKind::KeepChannels; }

/// Reads an option: a codec, or a number of channels.
static ParseResult parseOption(AsmParser &parser, Attribute &option) {
  int64_t count;
  OptionalParseResult number = parser.parseOptionalInteger(count);
  if (!number.has_value())
    return parser.parseAttribute(option);
  option = ChannelsAttr::get(parser.getContext(), count);
  return *number;
}

Attribute PlanAttr::parse(AsmParser &parser, Type) {
  SmallVector<Attribute> options;
  SmallVector<double> harms;
  std::optional<unsigned> chosen;
  bool pinned = false;
  auto location = parser.getCurrentLocation();
  // Not a colon: behind an attribute it begins a type.
  auto parseEntry = [&]() -> ParseResult {
    return failure(parseOption(parser, options.emplace_back()) || parser.parseArrow() ||
                   parser.parseFloat(harms.emplace_back()));
  };
  if (parser.parseLess() || parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseEntry))
    return {};
  if (succeeded(parser.parseOptionalComma())) {
    int64_t index;
    if (parser.parseKeyword("chosen") || parser.parseEqual() || parser.parseInteger(index))
      return {};
    if (index < 0 || index >= int64_t(options.size())) {
      parser.emitError(location) << "#jpq.plan chooses option " << index << " of " << options.size();
      return {};
    }
    chosen = index;
    if (succeeded(parser.parseOptionalComma())) {
      if (parser.parseKeyword("pinned"))
        return {};
      pinned = true;
    }
  }
  if (parser.parseGreater())
    return {};
  return parser.getChecked<PlanAttr>(location, parser.getContext(), options,
                                     parser.getBuilder().getDenseF64ArrayAttr(harms), chosen, pinned);
}

void PlanAttr::print(AsmPrinter &printer) const {
  printer << "<[";
  llvm::interleaveComma(llvm::zip_equal(getOptions(), getHarms().asArrayRef()), printer, [&](auto entry) {
    auto [option, harm] = entry;
    if (auto channels = dyn_cast<ChannelsAttr>(option))
      printer << channels.getKept();
    else
      printer << option;
    printer << " -> ";
    printer.printFloat(APFloat(harm));
  });
  printer << "]";
  if (getChosen()) {
    printer << ", chosen = " << *getChosen();
    if (getPinned())
      printer << ", pinned";
  }
  printer << ">";
}

LogicalResult PlanAttr::verify(function_ref<InFlightDiagnostic()> emitError, ArrayRef<Attribute> options,
                               DenseF64ArrayAttr harms, std::optional<unsigned> chosen, bool pinned) {
  if (options.empty())
    return emitError() << "#jpq.plan needs at least one option";
  if (options.size() != size_t(harms.size()))
    return emitError() << "#jpq.plan has " << options.size() << " options but " << harms.size() << " harms";
  auto isOfGroup = [](OptionAttr option) { return option.getKind() == OptionKind::KeepChannels; };
  for (auto [option, harm] : llvm::zip_equal(options, harms.asArrayRef())) {
    if (!isa<OptionAttr>(option) || isOfGroup(cast<OptionAttr>(option)) != isOfGroup(cast<OptionAttr>(options.front())))
      return emitError() << "#jpq.plan options are all codecs (of a weight) or all channel counts (of a group), not "
                         << option;
    if (!std::isfinite(harm))
      return emitError() << "#jpq.plan: the harm of " << option << " is not finite";
  }
  if (chosen && *chosen >= options.size())
    return emitError() << "#jpq.plan chooses option " << *chosen << " of " << options.size();
  if (pinned && !chosen)
    return emitError() << "#jpq.plan is pinned, but nothing is chosen";
  return success();
}

bool PlanAttr::isOfGroup() const {
  return cast<OptionAttr>(getOptions().front()).getKind() == OptionKind::KeepChannels;
}

PlanAttr PlanAttr::withChoice(unsigned choice) const {
  return get(getContext(), getOptions(), getHarms(), choice, getPinned());
}

Attribute PlanAttr::getChosenOption() const { return getChosen() ? getOptions()[*getChosen()] : Attribute(); }
