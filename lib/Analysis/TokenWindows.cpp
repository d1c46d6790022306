//===- TokenWindows.cpp - Token ids, window by window ---------------------===//

#include "jpq/Analysis/TokenWindows.h"

using namespace mlir;
using namespace jpq;

HostTensor TokenWindows::getBatch(int64_t first, int64_t count) const {
  HostTensor batch = HostTensor::create(ElementType::I32, {count, length});
  std::copy_n(ids.begin() + first * length, count * length, batch.get<int32_t>());
  return batch;
}

llvm::Expected<TokenWindows> jpq::readTokens(StringRef path, StringRef name, int64_t length, int64_t limit) {
  auto file = SafeTensorsFile::open(path);
  if (!file)
    return file.takeError();
  const TensorEntry *entry = (*file)->find(name);
  if (!entry)
    return llvm::createStringError("%s: no array '%s'", path.str().c_str(), name.str().c_str());
  if (entry->type != ElementType::U16 && entry->type != ElementType::I32 && entry->type != ElementType::U32 &&
      entry->type != ElementType::I64)
    return llvm::createStringError("%s: array '%s' holds %s, but token ids are U16, U32, I32 or I64",
                                   path.str().c_str(), name.str().c_str(), getName(entry->type).str().c_str());
  if (entry->shape.empty() || entry->shape.size() > 2)
    return llvm::createStringError(
        "%s: array '%s' has %zu dimensions, but token ids are one stream or [windows, length]", path.str().c_str(),
        name.str().c_str(), size_t(entry->shape.size()));
  TokenWindows windows;
  int64_t count = ShapedType::getNumElements(entry->shape);
  if (length == 0)
    length = entry->shape.size() == 2 ? entry->shape[1] : 256;
  windows.length = length;
  if (length < 2 || count / length < 1)
    return llvm::createStringError("%s: %lld tokens give no window of %lld (a window has at least 2)",
                                   path.str().c_str(), (long long)count, (long long)length);
  int64_t kept = count / length;
  if (limit > 0)
    kept = std::min(kept, limit);
  const uint8_t *data = (*file)->getBytes(*entry).data();
  windows.ids.resize(kept * length);
  for (auto [i, id] : llvm::enumerate(windows.ids)) {
    int64_t value = *readInteger(entry->type, data, i);
    if (value < 0 || value > std::numeric_limits<int32_t>::max())
      return llvm::createStringError("%s: token %lld is %lld, which is no token id", path.str().c_str(), (long long)i,
                                     (long long)value);
    id = value;
  }
  return windows;
}
