//===- Fisher.cpp - What a change of weights does to the loss -------------===//

#include "jpq/Numerics/Fisher.h"
#include "Blas.h"
#include "jpq/Support/Threads.h"
#include <algorithm>
#include <cassert>

using namespace jpq;

/// Rows that one thread takes at a time.
static constexpr int64_t kRows = 128;

void jpq::addEffects(ConstMatrix gradients, ConstMatrix change, ConstMatrix inputs,
                     llvm::MutableArrayRef<float> effects) {
  assert(gradients.columns == change.rows && inputs.columns == change.columns && gradients.rows == inputs.rows);
  useOneBlasThread();
  const int64_t blocks = (gradients.rows + kRows - 1) / kRows;
  parallelFor(blocks, [&](int64_t block) {
    const int64_t first = block * kRows, rows = std::min(kRows, gradients.rows - first);
    std::vector<float> pulled(rows * change.columns);
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, rows, change.columns, change.rows, 1.0f,
                gradients.row(first), gradients.stride, change.data, change.stride, 0.0f, pulled.data(),
                change.columns);
    for (int64_t i = 0; i < rows; ++i)
      effects[first + i] += cblas_sdot(change.columns, pulled.data() + i * change.columns, 1, inputs.row(first + i), 1);
  });
}

void jpq::addLookupEffects(ConstMatrix gradients, ConstMatrix change, llvm::ArrayRef<int64_t> ids,
                           llvm::MutableArrayRef<float> effects) {
  assert(gradients.columns == change.columns && size_t(gradients.rows) == ids.size());
  for (int64_t i = 0; i < gradients.rows; ++i)
    effects[i] += cblas_sdot(change.columns, gradients.row(i), 1, change.row(ids[i]), 1);
}
