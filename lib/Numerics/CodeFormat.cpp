//===- CodeFormat.cpp - What codes mean -----------------------------------===//

#include "jpq/Numerics/CodeFormat.h"
#include "jpq/Numerics/LevelTables.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"
#include <algorithm>

namespace jpq {

constexpr unsigned kMostBits = 8, kMostWindowBits = 16;

template <typename... Values>
static llvm::Error fail(const char *format, Values &&...values) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 llvm::formatv(format, std::forward<Values>(values)...).str());
}

CodeFormat CodeFormat::inGroups(unsigned bits, unsigned group, ZeroPoint zeroPoint) {
  CodeFormat format{.bits = bits, .window = bits};
  format.scaleBlock = {1, group};
  format.zeroPoint = zeroPoint;
  return format;
}

CodeFormat CodeFormat::inGroups(unsigned group, llvm::ArrayRef<int8_t> levels) {
  CodeFormat format = inGroups(llvm::Log2_64(levels.size()), group);
  format.tables.emplace_back(levels.begin(), levels.end());
  return format;
}

unsigned getIndexBits(const CodeFormat &format) {
  unsigned bits = 0;
  for (const auto &table : format.tables)
    bits += llvm::Log2_64(table.size());
  return bits;
}

/// Says what is wrong with tables that number the states of `window` bits.
static llvm::Error checkTables(const CodeFormat &format) {
  int least = 0, largest = 0;
  for (const auto &table : format.tables) {
    if (table.size() < 2 || !llvm::isPowerOf2_64(table.size()))
      return fail("a level table has 2, 4, 8, ... entries, not {0}", table.size());
    auto [low, high] = std::minmax_element(table.begin(), table.end());
    least += *low, largest += *high;
  }
  if (const unsigned most = getIndexBits(format); format.window < most || format.window > 2 * most)
    return fail("level tables for states of {0} to {1} bits are given to codes with a window of {2} bits", most,
                2 * most, format.window);
  // Every entry of a table meets every entry of the others.
  if (least < kLowestLevel || largest > kHighestLevel)
    return fail("levels are from {0} to {1}, not from {2} to {3}", kLowestLevel, kHighestLevel, least, largest);
  if (format.zeroPoint != ZeroPoint::Middle)
    return fail("codes with level tables have no zero points");
  return llvm::Error::success();
}

llvm::Error CodeFormat::check() const {
  if (bits < 1 || bits > kMostBits)
    return fail("codes have 1 to {0} bits, not {1}", kMostBits, bits);
  if (window < bits || window > kMostWindowBits)
    return fail("codes of {0} bits have a window of {0} to {1} bits, not {2}", bits, kMostWindowBits, window);
  if (hasLevels()) {
    if (llvm::Error error = checkTables(*this))
      return error;
  } else if (!isScalar()) {
    return fail("codes of {0} bits with a window of {1} bits have no level tables", bits, window);
  }
  if (run.rows < 1)
    return fail("a run of codes has at least 1 row");
  if (run.tailBiting && isScalar())
    return fail("a run of codes of their own is not tail-biting");
  if (run.tailBiting && run.rows > 1 && uint64_t(run.rows) * bits < window)
    return fail("a tail-biting run of {0} codes of {1} bits is shorter than its window of {2} bits", run.rows, bits,
                window);
  if (scaleBlock.rows < 1 || scaleBlock.columns < 1)
    return fail("scales are of at least 1 x 1 weights, not {0} x {1}", scaleBlock.rows, scaleBlock.columns);
  return llvm::Error::success();
}

llvm::Error CodeFormat::checkInGroups() const {
  if (!isScalar())
    return fail("codes of {0} bits with a window of {1} bits", bits, window);
  if (tables.size() > 1)
    return fail("levels that are sums of {0} tables", tables.size());
  if (run.rows != 1)
    return fail("codes in runs of {0} rows of a column", run.rows);
  if (scaleBlock.rows != 1)
    return fail("scales of {0} x {1} weights", scaleBlock.rows, scaleBlock.columns);
  if (scaleEncoding != ScaleEncoding::Half)
    return fail("logarithmic scales of 8 bits");
  return llvm::Error::success();
}

llvm::SmallVector<int8_t, 0> CodeFormat::getLevels() const {
  llvm::SmallVector<int8_t, 0> levels;
  if (hasLevels())
    levels.assign(1, 0);
  for (const auto &table : tables) {
    llvm::SmallVector<int8_t, 0> sums;
    for (int8_t entry : table)
      for (int8_t below : levels)
        sums.push_back(int8_t(below + entry));
    levels = std::move(sums);
  }
  const unsigned indexBits = getIndexBits(*this);
  if (!hasLevels() || window == indexBits)
    return levels;
  llvm::SmallVector<int8_t, 0> all;
  for (size_t state = 0; state < size_t(1) << window; ++state)
    all.push_back(levels[foldState(state, indexBits)]);
  return all;
}

} // namespace jpq
