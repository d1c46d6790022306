//===- SegmentSyntax.cpp - Lists of segments in text ----------------------===//

#include "SegmentSyntax.h"

using namespace mlir;

ParseResult jpq::parseSegments(AsmParser &parser, SmallVectorImpl<int64_t> &numbers,
                               SmallVectorImpl<Attribute> &codecs) {
  auto parseSegment = [&]() -> ParseResult {
    return failure(parser.parseInteger(numbers.emplace_back()) || parser.parseColon() ||
                   parser.parseAttribute(codecs.emplace_back()));
  };
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseSegment);
}

void jpq::printSegments(AsmPrinter &printer, ArrayRef<int64_t> numbers, ArrayRef<Attribute> codecs) {
  printer << "[";
  llvm::interleaveComma(llvm::zip_equal(numbers, codecs), printer,
                        [&](auto segment) { printer << std::get<0>(segment) << ": " << std::get<1>(segment); });
  printer << "]";
}
