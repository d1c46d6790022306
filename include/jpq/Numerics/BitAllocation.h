//===- BitAllocation.h - How many columns get how many bits -----*- C++ -*-===//
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <vector>

namespace jpq {

/// A width that columns may be stored in, and the squared error that it makes of numbers of unit variance.
struct WidthError {
  unsigned bits;
  double error;
};

/// How many columns get each of `widths` (ascending), so that the sum of their costs times their errors is least with
/// at most `bits` bits per column on average: reverse water-filling (Cover and Thomas, "Elements of Information
/// Theory", 10.3.3) on measured errors. `costs`, by column, say what an error costs there; a NaN counts as 0. The
/// columns that cost most get the widest. They are taken in blocks of `block`, the last of which may be smaller. Where
/// even the narrowest width is more than `bits`, all columns get that.
std::vector<int64_t> allocateWidths(llvm::ArrayRef<double> costs, llvm::ArrayRef<WidthError> widths, int64_t block,
                                    double bits);

} // namespace jpq
