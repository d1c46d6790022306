//===- BlockFormat.cpp - How codes are put together from chunks -----------===//

#include "jpq/Numerics/Layouts/BlockFormat.h"
#include <algorithm>
#include <numeric>
#include <vector>

namespace jpq {

BitFields getPart(llvm::ArrayRef<BitField> fields, unsigned first, unsigned count) {
  BitFields part;
  for (const BitField &field : fields) {
    const unsigned low = std::max(field.destination, first),
                   high = std::min(field.destination + field.width, first + count);
    if (low < high)
      part.push_back({field.chunk, field.source + (low - field.destination), high - low, low - first});
  }
  return part;
}

/// Formats in which the codes of one chunk divide a byte.
static BlockFormat createDividingFormat(unsigned bits) {
  BlockFormat format{.bits = bits, .chunks = 1};
  for (unsigned source = 0; source < 8; source += bits)
    format.vectors.push_back({{0, source, bits, 0}});
  return format;
}

static BlockFormat createFormat(unsigned bits) {
  switch (bits) {
  case 3:
    // Two codes to a byte; the two bits that are left of three bytes hold two codes more.
    return {3,
            3,
            1,
            {{{0, 0, 3, 0}},
             {{1, 0, 3, 0}},
             {{2, 0, 3, 0}},
             {{0, 3, 3, 0}},
             {{1, 3, 3, 0}},
             {{2, 3, 3, 0}},
             {{0, 6, 2, 0}, {2, 6, 1, 2}},
             {{1, 6, 2, 0}, {2, 7, 1, 2}}}};
  case 5:
    return {5,
            5,
            1,
            {{{0, 0, 5, 0}},
             {{1, 0, 5, 0}},
             {{2, 0, 5, 0}},
             {{3, 0, 5, 0}},
             {{4, 0, 5, 0}},
             {{0, 5, 3, 0}, {3, 5, 2, 3}},
             {{1, 5, 3, 0}, {4, 5, 2, 3}},
             {{2, 5, 3, 0}, {3, 7, 1, 3}, {4, 7, 1, 4}}}};
  case 6:
    return {6, 3, 1, {{{0, 0, 6, 0}}, {{1, 0, 6, 0}}, {{2, 0, 6, 0}}, {{0, 6, 2, 0}, {1, 6, 2, 2}, {2, 6, 2, 4}}}};
  default:
    return createDividingFormat(bits);
  }
}

const BlockFormat *getBlockFormat(unsigned bits) {
  static const BlockFormat formats[] = {createFormat(1), createFormat(2), createFormat(3), createFormat(4),
                                        createFormat(5), createFormat(6), createFormat(8)};
  for (const BlockFormat &format : formats)
    if (format.bits == bits)
      return &format;
  return nullptr;
}

/// The last `window` bits of codes at each row of a lane: the bits of its chunks are one number, the first chunk's are
/// the highest, and above those are the bytes of the rows above.
static BlockFormat createColumnFormat(unsigned bits, unsigned window) {
  constexpr unsigned kByte = 8;
  const unsigned rows = kByte / std::gcd(bits, kByte), chunks = rows * bits / kByte;
  BlockFormat format{bits, chunks, rows, {}};
  for (unsigned row = 0; row < rows; ++row) {
    const unsigned end = (rows - 1 - row) * bits;
    BitFields &fields = format.vectors.emplace_back();
    for (unsigned bit = end; bit < end + window;) {
      const unsigned byte = bit / kByte, width = std::min((byte + 1) * kByte, end + window) - bit;
      fields.push_back({byte < chunks ? chunks - 1 - byte : byte, bit % kByte, width, bit - end});
      if (byte >= chunks)
        format.aboveChunks = std::max(format.aboveChunks, byte + 1 - chunks);
      bit += width;
    }
  }
  return format;
}

const BlockFormat *getColumnBlockFormat(unsigned bits, unsigned window) {
  // By bits, then by what states have more than them.
  static const auto formats = [] {
    std::vector<std::vector<BlockFormat>> created(kMostColumnBits + 1);
    for (unsigned width = 1; width <= kMostColumnBits; ++width)
      for (unsigned state = width; state <= kMostColumnWindow; ++state)
        created[width].push_back(createColumnFormat(width, state));
    return created;
  }();
  if (bits < 1 || bits > kMostColumnBits || window < bits || window > kMostColumnWindow)
    return nullptr;
  return &formats[bits][window - bits];
}

} // namespace jpq
