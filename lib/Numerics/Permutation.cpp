//===- Permutation.cpp - The order in which columns are stored ------------===//

#include "jpq/Numerics/Permutation.h"
#include "jpq/Numerics/BitStream.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

namespace jpq {

using namespace llvm::support;

ElementType getPermutationType(int64_t columns) {
  return columns <= int64_t(1) << 16 ? ElementType::U16 : ElementType::U32;
}

std::vector<uint8_t> packPermutation(llvm::ArrayRef<int64_t> permutation) {
  const unsigned width = getByteWidth(getPermutationType(permutation.size()));
  std::vector<uint8_t> bytes(permutation.size() * width);
  for (size_t i = 0; i < permutation.size(); ++i)
    if (width == 2)
      endian::write16le(bytes.data() + 2 * i, permutation[i]);
    else
      endian::write32le(bytes.data() + 4 * i, permutation[i]);
  return bytes;
}

llvm::Expected<std::vector<int64_t>> unpackPermutation(llvm::ArrayRef<uint8_t> bytes, int64_t columns) {
  const unsigned width = getByteWidth(getPermutationType(columns));
  if (columns < 0 || columns > kMostPermutedColumns || bytes.size() != uint64_t(columns) * width)
    return llvm::createStringError("a permutation of %lld columns does not have %zu bytes", (long long)columns,
                                   bytes.size());
  std::vector<int64_t> permutation(columns);
  llvm::BitVector seen(columns);
  for (int64_t i = 0; i < columns; ++i) {
    int64_t column = width == 2 ? endian::read16le(bytes.data() + 2 * i) : endian::read32le(bytes.data() + 4 * i);
    if (column >= columns)
      return llvm::createStringError("the permutation says that stored column %lld is column %lld of %lld",
                                     (long long)i, (long long)column, (long long)columns);
    if (seen.test(column))
      return llvm::createStringError("the permutation has column %lld twice, again as stored column %lld",
                                     (long long)column, (long long)i);
    seen.set(column);
    permutation[i] = column;
  }
  return permutation;
}

static unsigned getSegmentBits(size_t segments) { return segments < 2 ? 0 : llvm::Log2_64_Ceil(segments); }

uint64_t getSegmentNumberBytes(int64_t columns, size_t segments) {
  return getBitStreamBytes(columns, getSegmentBits(segments));
}

std::vector<uint8_t> packSegmentNumbers(llvm::ArrayRef<int64_t> permutation, llvm::ArrayRef<int64_t> extents) {
  std::vector<uint8_t> bytes(getSegmentNumberBytes(permutation.size(), extents.size()));
  const unsigned bits = getSegmentBits(extents.size());
  if (bits == 0)
    return bytes;
  const int64_t *column = permutation.begin();
  for (auto [number, extent] : llvm::enumerate(extents))
    for (const int64_t *end = column + extent; column != end; ++column)
      writeCode(bytes, *column, bits, uint8_t(number));
  return bytes;
}

llvm::Expected<std::vector<int64_t>> unpackSegmentNumbers(llvm::ArrayRef<uint8_t> bytes,
                                                          llvm::ArrayRef<int64_t> extents) {
  const int64_t columns = std::accumulate(extents.begin(), extents.end(), int64_t(0));
  if (bytes.size() != getSegmentNumberBytes(columns, extents.size()))
    return llvm::createStringError(
        "the numbers of the segments of %lld columns, of %zu segments, do not have %zu bytes", (long long)columns,
        extents.size(), bytes.size());
  std::vector<uint8_t> numbers(columns, 0);
  if (const unsigned bits = getSegmentBits(extents.size()))
    unpackBits(bytes, bits, numbers);
  // Where the next column of each segment is stored.
  std::vector<int64_t> places(extents.size(), 0);
  for (size_t i = 1; i < extents.size(); ++i)
    places[i] = places[i - 1] + extents[i - 1];
  const std::vector<int64_t> firsts = places;
  std::vector<int64_t> permutation(columns);
  for (int64_t column = 0; column < columns; ++column) {
    const size_t number = numbers[column];
    if (number >= extents.size())
      return llvm::createStringError("column %lld is said to belong to segment %zu of %zu", (long long)column, number,
                                     extents.size());
    if (places[number] == firsts[number] + extents[number])
      return llvm::createStringError("column %lld is said to belong to segment %zu, which has its %lld columns already",
                                     (long long)column, number, (long long)extents[number]);
    permutation[places[number]++] = column;
  }
  return permutation;
}

llvm::Error checkAscending(llvm::ArrayRef<int64_t> permutation, llvm::ArrayRef<int64_t> extents) {
  int64_t first = 0;
  for (int64_t extent : extents) {
    for (int64_t i = first + 1; i < first + extent; ++i)
      if (permutation[i - 1] > permutation[i])
        return llvm::createStringError("the permutation has column %lld behind column %lld, both of one segment",
                                       (long long)permutation[i], (long long)permutation[i - 1]);
    first += extent;
  }
  return llvm::Error::success();
}

} // namespace jpq
