//===- Permutation.cpp - The order in which columns are stored ------------===//

#include "jpq/Numerics/Permutation.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/Support/Endian.h"

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

} // namespace jpq
