//===- SampleWindows.cpp - Data that go through a model, window by window -===//

#include "jpq/Analysis/SampleWindows.h"

using namespace mlir;
using namespace jpq;

/// Rows that go through a model at a time.
static constexpr int64_t kRowsPerBatch = 2048;

SampleWindows::SampleWindows(const TokenWindows &tokens) : length(tokens.length) {
  if (tokens.getCount() > 0)
    arrays.push_back(tokens.getBatch(0, tokens.getCount()));
}

SampleWindows::SampleWindows(ArrayRef<HostTensor> arrays, int64_t perWindow, bool isWhole)
    : arrays(arrays), perWindow(perWindow), isWhole(isWhole) {}

int64_t SampleWindows::getCount() const { return arrays.empty() ? 0 : arrays.front().shape[0] / perWindow; }

/// The rows [first, first + count) of an array, in its memory.
static HostTensor sliceRows(const HostTensor &array, int64_t first, int64_t count) {
  HostTensor slice = array;
  slice.shape[0] = count;
  int64_t rowBytes = ShapedType::getNumElements(ArrayRef(array.shape).drop_front()) * getByteWidth(array.type);
  slice.data = std::shared_ptr<uint8_t>(array.data, array.data.get() + first * rowBytes);
  return slice;
}

SmallVector<HostTensor, 1> SampleWindows::getBatch(int64_t first, int64_t count) const {
  SmallVector<HostTensor, 1> batch;
  for (const HostTensor &array : arrays)
    batch.push_back(sliceRows(array, first * perWindow, count * perWindow));
  return batch;
}

std::vector<SmallVector<HostTensor, 1>> SampleWindows::getBatches() const {
  std::vector<SmallVector<HostTensor, 1>> batches;
  int64_t together = isWhole ? 1 : std::max<int64_t>(1, kRowsPerBatch / getRowsPerWindow());
  for (int64_t first = 0; first < getCount(); first += together)
    batches.push_back(getBatch(first, std::min(together, getCount() - first)));
  return batches;
}

SampleWindows SampleWindows::select(ArrayRef<int64_t> windows) const {
  SampleWindows selected = *this;
  for (auto [array, copy] : llvm::zip_equal(arrays, selected.arrays)) {
    SmallVector<int64_t, 4> shape = array.shape;
    shape[0] = windows.size() * perWindow;
    copy = HostTensor::create(array.type, shape);
    uint8_t *target = copy.data.get();
    for (int64_t window : windows) {
      HostTensor slice = sliceRows(array, window * perWindow, perWindow);
      int64_t bytes = slice.getNumElements() * getByteWidth(slice.type);
      std::memcpy(target, slice.data.get(), bytes);
      target += bytes;
    }
  }
  return selected;
}
