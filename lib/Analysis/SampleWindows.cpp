//===- SampleWindows.cpp - Data that go through a model, window by window -===//

#include "jpq/Analysis/SampleWindows.h"
#include "jpq/Analysis/ArgumentData.h"
#include "jpq/Analysis/LookupIds.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"

using namespace mlir;
using namespace jpq;

/// Rows that go through a model at a time.
static constexpr int64_t kRowsPerBatch = 2048;

SampleWindows::SampleWindows(const TokenWindows &tokens) : length(tokens.length), bos(tokens.bos) {
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

SmallVector<int64_t> SampleWindows::chooseSpread(int64_t first, int64_t count, int64_t rows) const {
  int64_t few = std::clamp<int64_t>(rows / getRowsPerWindow(), 1, count);
  SmallVector<int64_t> chosen;
  for (int64_t i = 0; i < few; ++i)
    chosen.push_back(first + i * count / few);
  return chosen;
}

SampleWindows SampleWindows::shorten(int64_t tokens) const {
  if (length <= tokens)
    return *this;
  SampleWindows shortened = *this;
  shortened.length = tokens;
  for (auto [array, copy] : llvm::zip_equal(arrays, shortened.arrays)) {
    copy = HostTensor::create(array.type, {array.shape[0], tokens});
    const int64_t width = getByteWidth(array.type);
    for (int64_t sequence = 0; sequence < array.shape[0]; ++sequence)
      std::memcpy(copy.data.get() + sequence * tokens * width, array.data.get() + sequence * length * width,
                  tokens * width);
  }
  return shortened;
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

bool jpq::takesTokens(func::FuncOp function) {
  if (function.getNumArguments() != 1)
    return false;
  auto type = dyn_cast<RankedTensorType>(function.getArgument(0).getType());
  return type && type.getRank() == 2 && type.getElementType().isIntOrIndex();
}

std::optional<int64_t> jpq::getStaticBatch(func::FuncOp function) {
  auto type = dyn_cast<RankedTensorType>(function.getArgument(0).getType());
  if (!type || type.getRank() == 0 || type.isDynamicDim(0))
    return std::nullopt;
  return type.getDimSize(0);
}

std::optional<int64_t> jpq::getBosToken(func::FuncOp function) {
  auto module = function->getParentOfType<ModuleOp>();
  auto token = module ? module->getAttrOfType<IntegerAttr>(JPQDialect::kBosTokenAttrName) : nullptr;
  return token ? std::optional(token.getInt()) : std::nullopt;
}

llvm::Expected<SampleWindows> jpq::readTokenWindows(func::FuncOp function, StringRef path, int64_t length,
                                                    int64_t limit) {
  auto type = cast<RankedTensorType>(function.getArgument(0).getType());
  if (int64_t own = type.getDimSize(1); !ShapedType::isDynamic(own)) {
    if (length != 0 && length != own)
      return llvm::createStringError("the model takes %lld tokens at a time; windows of %lld do not fit",
                                     (long long)own, (long long)length);
    length = own;
  }
  std::optional<int64_t> batch = getStaticBatch(function);
  // A model of empty batches is refused when it is run.
  int64_t perWindow = std::max<int64_t>(batch.value_or(1), 1);
  llvm::Expected<TokenWindows> tokens =
      readTokens(path, getArgumentName(function, 0), length,
                 limit > std::numeric_limits<int64_t>::max() / perWindow ? 0 : limit * perWindow, getBosToken(function),
                 findRowBound(function, 0));
  if (!tokens || !batch)
    return std::move(tokens);
  SampleWindows windows(tokens->getBatch(0, tokens->getCount()), perWindow, /*isWhole=*/true);
  windows.length = tokens->length;
  windows.bos = tokens->bos;
  if (windows.getCount() == 0)
    return llvm::createStringError("%s: %lld windows of %lld tokens are too few for a model that takes %lld at a time",
                                   path.str().c_str(), (long long)tokens->getCount(), (long long)tokens->length,
                                   (long long)perWindow);
  return windows;
}
