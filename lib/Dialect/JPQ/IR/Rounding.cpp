//===- Rounding.cpp - How activations are rounded, as an attribute --------===//

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "mlir/IR/DialectImplementation.h"

using namespace mlir;
using namespace jpq;

Attribute RoundingAttr::parse(AsmParser &parser, Type) {
  unsigned bits = 0;
  SmallVector<int64_t> extents, groups;
  auto location = parser.getCurrentLocation();
  if (parser.parseLess() || parser.parseInteger(bits))
    return {};
  auto parseSegment = [&]() -> ParseResult {
    return failure(parser.parseInteger(extents.emplace_back()) || parser.parseColon() ||
                   parser.parseInteger(groups.emplace_back()));
  };
  if (succeeded(parser.parseOptionalComma()) &&
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseSegment))
    return {};
  if (parser.parseGreater())
    return {};
  return parser.getChecked<RoundingAttr>(location, parser.getContext(), bits, ArrayRef(extents), ArrayRef(groups));
}

void RoundingAttr::print(AsmPrinter &printer) const {
  printer << "<" << getBits();
  if (!getExtents().empty()) {
    printer << ", [";
    llvm::interleaveComma(llvm::zip_equal(getExtents(), getGroups()), printer,
                          [&](auto segment) { printer << std::get<0>(segment) << ": " << std::get<1>(segment); });
    printer << "]";
  }
  printer << ">";
}

LogicalResult RoundingAttr::verify(function_ref<InFlightDiagnostic()> emitError, unsigned bits,
                                   ArrayRef<int64_t> extents, ArrayRef<int64_t> groups) {
  if (bits < 2 || bits > 8)
    return emitError() << "#jpq.rounding is to 2 to 8 bits, not " << bits;
  if (extents.size() != groups.size())
    return emitError() << "#jpq.rounding has " << extents.size() << " segments, but " << groups.size() << " groups";
  // Nothing that is counted of columns can overflow.
  const int64_t most = (int64_t(1) << 48) / std::max<int64_t>(extents.size(), 1);
  for (auto [extent, group] : llvm::zip_equal(extents, groups))
    if (extent < 0 || extent > most || group < 0)
      return emitError() << "#jpq.rounding cannot divide " << extent << " columns into groups of " << group;
  return success();
}

int64_t RoundingAttr::getColumns() const {
  int64_t columns = 0;
  for (int64_t extent : getExtents())
    columns += extent;
  return columns;
}
