//===- JPQTypes.cpp - Stored tensors --------------------------------------===//

#include "SegmentSyntax.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "jpq/Numerics/Permutation.h"
#include "jpq/Numerics/ValueRange.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace jpq;

#define GET_TYPEDEF_CLASSES
#include "jpq/Dialect/JPQ/IR/JPQTypes.cpp.inc"

void JPQDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "jpq/Dialect/JPQ/IR/JPQTypes.cpp.inc"
      >();
}

Type StoredTensorType::parse(AsmParser &parser) {
  SmallVector<int64_t> shape, extents;
  SmallVector<Attribute> codecs;
  Type elementType;
  auto location = parser.getCurrentLocation();
  if (parser.parseLess() || parser.parseDimensionList(shape, /*allowDynamic=*/false) || parser.parseType(elementType) ||
      parser.parseComma())
    return {};
  if (shape.size() != 2) {
    parser.emitError(location) << "!jpq.tensor is a matrix, but has " << shape.size() << " dimensions";
    return {};
  }
  if (parseSegments(parser, extents, codecs))
    return {};
  // `, permuted`, `, row_scaled`, a rotation, `, exponent = ...` and a layout, each optional.
  bool permuted = false, rowScaled = false;
  HadamardAttr rotation;
  int64_t exponent = 0;
  LayoutAttr layout;
  while (!layout && succeeded(parser.parseOptionalComma())) {
    if (!permuted && succeeded(parser.parseOptionalKeyword("permuted"))) {
      permuted = true;
      continue;
    }
    if (!rowScaled && succeeded(parser.parseOptionalKeyword("row_scaled"))) {
      rowScaled = true;
      continue;
    }
    if (exponent == 0 && succeeded(parser.parseOptionalKeyword("exponent"))) {
      if (parser.parseEqual() || parser.parseInteger(exponent))
        return {};
      continue;
    }
    Attribute attribute;
    auto place = parser.getCurrentLocation();
    OptionalParseResult parsed = parser.parseOptionalAttribute(attribute);
    if (parsed.has_value() && failed(*parsed))
      return {};
    if (auto hadamard = dyn_cast_or_null<HadamardAttr>(attribute); hadamard && !rotation) {
      rotation = hadamard;
      continue;
    }
    layout = dyn_cast_or_null<LayoutAttr>(attribute);
    if (!layout) {
      parser.emitError(place) << "expected " << (permuted ? "" : "'permuted', ") << (rowScaled ? "" : "'row_scaled', ")
                              << (rotation ? "" : "a rotation (#jpq.hadamard), ") << (exponent ? "" : "'exponent' or ")
                              << "a layout (#jpq.panels)";
      return {};
    }
  }
  if (parser.parseGreater())
    return {};
  return parser.getChecked<StoredTensorType>(location, parser.getContext(), shape[0], shape[1], elementType, extents,
                                             codecs, permuted, rowScaled, rotation, layout, exponent);
}

void StoredTensorType::print(AsmPrinter &printer) const {
  printer << "<" << getRows() << "x" << getColumns() << "x" << getElementType() << ", ";
  printSegments(printer, getExtents(), getCodecs());
  if (getPermuted())
    printer << ", permuted";
  if (getRowScaled())
    printer << ", row_scaled";
  if (HadamardAttr rotation = getRotation())
    printer << ", " << rotation;
  if (getExponent() != 0)
    printer << ", exponent = " << getExponent();
  if (LayoutAttr layout = getLayout())
    printer << ", " << layout;
  printer << ">";
}

/// The form of a matrix that is not laid out.
static StoredForm createForm(int64_t rows, ArrayRef<int64_t> extents, ArrayRef<Attribute> codecs, bool permuted,
                             bool rowScaled, HadamardAttr rotation, int64_t exponent) {
  StoredForm form(rows);
  for (auto [extent, codec] : llvm::zip_equal(extents, codecs))
    form.addSegment(cast<CodecAttr>(codec).getCodec(), extent);
  form.setPermuted(permuted);
  form.setRowScaled(rowScaled);
  if (rotation)
    form.setRotation(rotation.getRotation());
  form.setExponent(exponent);
  return form;
}

LogicalResult StoredTensorType::verify(function_ref<InFlightDiagnostic()> emitError, int64_t rows, int64_t columns,
                                       Type elementType, ArrayRef<int64_t> extents, ArrayRef<Attribute> codecs,
                                       bool permuted, bool rowScaled, HadamardAttr rotation, LayoutAttr layout,
                                       int64_t exponent) {
  if (rows < 0 || columns < 0)
    return emitError() << "!jpq.tensor has a negative dimension: " << rows << "x" << columns;
  // A layout pads rows and columns: a lone number may take some hundred bytes.
  if (!hasCountableBytes({rows, columns, layout ? 32 : 1}))
    return emitError() << "!jpq.tensor of " << rows << "x" << columns << " numbers has more bytes than fit in 63 bits";
  if (!elementType.isF32())
    return emitError() << "!jpq.tensor computes with f32, not " << elementType;
  if (extents.empty() || extents.size() != codecs.size())
    return emitError() << "!jpq.tensor needs one codec per segment, and at least one segment";
  // No sum can overflow: each extent is at most what the columns leave.
  int64_t sum = 0;
  for (auto [extent, codec] : llvm::zip_equal(extents, codecs)) {
    if (!isa<CodecAttr>(codec))
      return emitError() << "!jpq.tensor segments are stored by codecs, not by " << codec;
    if (extent < 0 || extent > columns - sum)
      return emitError() << "!jpq.tensor has a segment of " << extent << " columns, but only " << columns - sum
                         << " of " << columns << " are left";
    sum += extent;
  }
  if (sum != columns)
    return emitError() << "!jpq.tensor segments cover " << sum << " columns of " << columns;
  if (permuted && columns > kMostPermutedColumns)
    return emitError() << "!jpq.tensor permutes at most 2^32 columns, not " << columns;
  if (permuted && codecs.size() > kMostNumberedSegments)
    return emitError() << "!jpq.tensor permutes columns of at most " << kMostNumberedSegments << " segments, not of "
                       << codecs.size();
  if (rotation)
    if (llvm::Error error = rotation.getRotation().check(rows))
      return emitError() << "!jpq.tensor rotated by " << rotation << ": " << llvm::toString(std::move(error));
  if (exponent < kLeastExponent || exponent > kLargestExponent)
    return emitError() << "!jpq.tensor has an exponent of " << exponent << ", but they go from " << kLeastExponent
                       << " to " << kLargestExponent;
  if (layout)
    if (llvm::Error error =
            layout.getLayout()->check(createForm(rows, extents, codecs, permuted, rowScaled, rotation, exponent)))
      return emitError() << "!jpq.tensor in " << layout << ": " << llvm::toString(std::move(error));
  return success();
}

bool jpq::hasCountableBytes(ArrayRef<int64_t> shape) {
  // Any stored form takes less than 16 bytes per number, and codes, scales and minimums are rounded up by row.
  std::optional<int64_t> bytes = 16;
  for (int64_t dim : shape)
    if (dim < 0 || !(bytes = llvm::checkedMul<int64_t>(*bytes, std::max<int64_t>(dim, 1))))
      return false;
  return true;
}

RankedTensorType StoredTensorType::getLogicalType() const {
  return RankedTensorType::get({getRows(), getColumns()}, getElementType());
}

StoredTensorType StoredTensorType::withLayout(LayoutAttr layout) const {
  return get(getContext(), getRows(), getColumns(), getElementType(), getExtents(), getCodecs(), getPermuted(),
             getRowScaled(), getRotation(), layout, getExponent());
}

StoredTensorType StoredTensorType::withExponent(int64_t exponent) const {
  return get(getContext(), getRows(), getColumns(), getElementType(), getExtents(), getCodecs(), getPermuted(),
             getRowScaled(), getRotation(), getLayout(), exponent);
}

StoredTensorType StoredTensorType::withRotation(HadamardAttr rotation) const {
  return get(getContext(), getRows(), getColumns(), getElementType(), getExtents(), getCodecs(), getPermuted(),
             getRowScaled(), rotation, getLayout(), getExponent());
}

StoredTensorType StoredTensorType::withRowScales(bool rowScaled) const {
  return get(getContext(), getRows(), getColumns(), getElementType(), getExtents(), getCodecs(), getPermuted(),
             rowScaled, getRotation(), getLayout(), getExponent());
}

RankedTensorType jpq::getLogicalType(Type weightType) {
  if (auto stored = dyn_cast<StoredTensorType>(weightType))
    return stored.getLogicalType();
  return dyn_cast<RankedTensorType>(weightType);
}

StoredTensorType StoredTensorType::getStoredBy(RankedTensorType logical, Attribute option) {
  auto segments = dyn_cast<SegmentsAttr>(option);
  if (!segments)
    return get(logical.getContext(), logical, option);
  SmallVector<int64_t> blocks, extents;
  for (Attribute codec : segments.getCodecs())
    blocks.push_back(cast<CodecAttr>(codec).getCodec()->getBlockColumns());
  SmallVector<Attribute> codecs;
  for (auto [extent, codec] :
       llvm::zip_equal(divideColumns(logical.getDimSize(1), segments.getParts(), blocks), segments.getCodecs())) {
    if (extent == 0)
      continue;
    extents.push_back(extent);
    codecs.push_back(codec);
  }
  const int64_t rows = logical.getDimSize(0), columns = logical.getDimSize(1);
  // Of no columns any codec will do.
  if (codecs.empty()) {
    extents.push_back(columns);
    codecs.push_back(segments.getCodecs().front());
  }
  HadamardAttr rotation;
  if (segments.getRotationSeed() && rows > 0)
    rotation = HadamardAttr::choose(logical.getContext(), rows, *segments.getRotationSeed());
  // One codec needs no order.
  return get(logical.getContext(), rows, columns, logical.getElementType(), extents, codecs,
             /*permuted=*/codecs.size() > 1, segments.getRowScaled(), rotation, LayoutAttr(), /*exponent=*/0);
}

bool jpq::isWeightElementType(Type type) { return type.isF32() || type.isF16() || type.isBF16(); }

IntegerType jpq::getOrderElementType(MLIRContext *context, int64_t count) {
  return IntegerType::get(context, 8 * getByteWidth(getPermutationType(count)));
}

bool jpq::isOrderType(RankedTensorType type) {
  return type.hasStaticShape() && type.getNumElements() <= kMostPermutedColumns &&
         type.getElementType() == getOrderElementType(type.getContext(), type.getNumElements());
}

ElementType jpq::getStoredElementType(Type elementType) {
  if (elementType.isInteger())
    return elementType.isInteger(16) ? ElementType::U16 : ElementType::U32;
  return elementType.isF32() ? ElementType::F32 : elementType.isF16() ? ElementType::F16 : ElementType::BF16;
}

StoredForm jpq::getStoredForm(Type weightType) {
  auto stored = dyn_cast<StoredTensorType>(weightType);
  if (!stored) {
    auto plain = cast<RankedTensorType>(weightType);
    return StoredForm::getPlain(plain.getShape(), getStoredElementType(plain.getElementType()));
  }
  StoredForm form = createForm(stored.getRows(), stored.getExtents(), stored.getCodecs(), stored.getPermuted(),
                               stored.getRowScaled(), stored.getRotation(), stored.getExponent());
  if (LayoutAttr layout = stored.getLayout())
    form.setLayout(layout.getLayout());
  return form;
}

CodecAttr jpq::getOnlyCodec(Attribute option) {
  auto segments = dyn_cast<SegmentsAttr>(option);
  if (!segments)
    return dyn_cast<CodecAttr>(option);
  return segments.getCodecs().size() == 1 ? cast<CodecAttr>(segments.getCodecs().front()) : CodecAttr();
}

bool jpq::isRotated(Attribute option) {
  auto segments = dyn_cast<SegmentsAttr>(option);
  return segments && segments.getRotationSeed();
}

bool jpq::isRotated(Type weightType) {
  auto stored = dyn_cast<StoredTensorType>(weightType);
  return stored && stored.getRotation();
}

uint64_t jpq::getStoredBytes(Type weightType) { return getStoredForm(weightType).getFileBytes(); }
