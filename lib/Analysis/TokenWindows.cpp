//===- TokenWindows.cpp - Token ids, window by window ---------------------===//

#include "jpq/Analysis/TokenWindows.h"

using namespace mlir;
using namespace jpq;

HostTensor TokenWindows::getBatch(int64_t first, int64_t count) const {
  HostTensor batch = HostTensor::create(ElementType::I32, {count, length});
  std::copy_n(ids.begin() + first * length, count * length, batch.get<int32_t>());
  return batch;
}

llvm::Error jpq::checkToken(StringRef path, int64_t position, int64_t id, int64_t vocabulary) {
  if (id >= 0 && id < vocabulary)
    return llvm::Error::success();
  return llvm::createStringError("%s: token %lld is %lld, but the model knows %lld tokens", path.str().c_str(),
                                 (long long)position, (long long)id, (long long)vocabulary);
}

/// The token that windows of `file` begin with: what the model asks for, or else the file.
static llvm::Expected<std::optional<int32_t>> findBos(const SafeTensorsFile &file, std::optional<int64_t> ofModel) {
  auto found = file.getMetadata().find(kBosTokenKey.str());
  std::optional<int64_t> bos = ofModel;
  if (found != file.getMetadata().end()) {
    int64_t ofFile;
    if (StringRef(found->second).getAsInteger(10, ofFile))
      return llvm::createStringError("%s: metadata '%s' is '%s', which is no token id", file.getPath().str().c_str(),
                                     kBosTokenKey.data(), found->second.c_str());
    if (ofModel && *ofModel != ofFile)
      return llvm::createStringError("%s: made for windows that begin with token %lld, but the model's begin with %lld",
                                     file.getPath().str().c_str(), (long long)ofFile, (long long)*ofModel);
    bos = ofFile;
  }
  if (!bos)
    return std::nullopt;
  if (*bos < 0 || *bos > std::numeric_limits<int32_t>::max())
    return llvm::createStringError("%s: windows cannot begin with token %lld, which is no token id",
                                   file.getPath().str().c_str(), (long long)*bos);
  return int32_t(*bos);
}

llvm::Expected<TokenWindows> jpq::readTokens(StringRef path, StringRef name, int64_t length, int64_t limit,
                                             std::optional<int64_t> bos, std::optional<int64_t> vocabulary) {
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
  llvm::Expected<std::optional<int32_t>> begin = findBos(**file, bos);
  if (!begin)
    return begin.takeError();
  if (*begin && vocabulary && **begin >= *vocabulary)
    return llvm::createStringError("%s: windows cannot begin with token %lld: the model knows %lld tokens",
                                   path.str().c_str(), (long long)**begin, (long long)*vocabulary);
  TokenWindows windows;
  windows.bos = *begin;
  int64_t count = ShapedType::getNumElements(entry->shape);
  if (length == 0)
    length = entry->shape.size() == 2 ? entry->shape[1] : 256;
  windows.length = length;
  const uint8_t *data = (*file)->getBytes(*entry).data();
  auto read = [&](int64_t i) -> llvm::Expected<int32_t> {
    int64_t value = *readInteger(entry->type, data, i);
    if (value < 0 || value > std::numeric_limits<int32_t>::max())
      return llvm::createStringError("%s: token %lld is %lld, which is no token id", path.str().c_str(), (long long)i,
                                     (long long)value);
    if (vocabulary)
      if (llvm::Error error = checkToken(path, i, value, *vocabulary))
        return std::move(error);
    return int32_t(value);
  };
  // Rows that are windows already stay apart from each other.
  bool byRow = entry->shape.size() == 2 && entry->shape[1] == length;
  for (int64_t next = 0; length >= 2 && next < count && (limit <= 0 || windows.getCount() < limit);) {
    llvm::Expected<int32_t> first = read(next);
    if (!first)
      return first.takeError();
    bool added = windows.bos && *first != *windows.bos;
    int64_t taken = length - (added ? 1 : 0);
    if (taken > count - next)
      break;
    if (added)
      windows.ids.push_back(*windows.bos);
    for (int64_t i = next; i < next + taken; ++i) {
      llvm::Expected<int32_t> id = read(i);
      if (!id)
        return id.takeError();
      windows.ids.push_back(*id);
    }
    next += byRow ? length : taken;
  }
  if (windows.ids.empty())
    return llvm::createStringError("%s: %lld tokens give no window of %lld (a window has at least 2)",
                                   path.str().c_str(), (long long)count, (long long)length);
  return windows;
}
