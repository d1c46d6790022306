//===- SafeTensors.h - Weight files: mapped reading, whole writing -*- C++ -*-===//
//
// The safetensors format: 8 bytes little-endian header length, a JSON header, then the payload. jpq pads the header
// and every tensor to 64 bytes, so that mapped data are aligned: safetensors allows no holes, so a padding entry named
// `jpq.padding.N` (dtype U8) follows a tensor whose size is no multiple of 64.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Support/ElementType.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace jpq {

/// Bytes to which headers and tensors are aligned in files that jpq writes.
constexpr uint64_t kBlobAlignment = 64;

/// The `index`-th of the numbers at `data` (of any alignment), which are of `type`; none if these are no integers, or
/// unsigned ones of 64 bits.
std::optional<int64_t> readInteger(ElementType type, const uint8_t *data, int64_t index);

/// One tensor of a file. `offset` counts from the start of the file.
struct TensorEntry {
  std::string name;
  ElementType type;
  llvm::SmallVector<int64_t, 4> shape;
  uint64_t offset;
  uint64_t size;
};

/// A safetensors file, mapped into memory and read only where it is used.
class SafeTensorsFile {
public:
  /// Maps `path` and checks its header: every length and offset lies inside the file, tensors do not overlap, sizes
  /// agree with shape and type. The message of an error names the file.
  static llvm::Expected<std::unique_ptr<SafeTensorsFile>> open(llvm::StringRef path);

  llvm::StringRef getPath() const { return path; }
  /// All tensors except padding entries, in order of offset.
  llvm::ArrayRef<TensorEntry> getTensors() const { return tensors; }
  /// Null if there is no tensor of that name.
  const TensorEntry *find(llvm::StringRef name) const;
  llvm::ArrayRef<uint8_t> getBytes(const TensorEntry &entry) const;
  /// Strings of the header's `__metadata__`.
  const std::map<std::string, std::string> &getMetadata() const { return metadata; }
  /// Bytes behind the header, padding entries included.
  uint64_t getPayloadSize() const;
  /// XXH3 128-bit digest of the whole file, as 32 lower-case hex digits. Computed once, on first use; thread safe.
  const std::string &getDigest() const;

private:
  SafeTensorsFile() = default;
  std::string path;
  std::unique_ptr<llvm::MemoryBuffer> buffer;
  std::vector<TensorEntry> tensors;
  llvm::StringMap<unsigned> index;
  std::map<std::string, std::string> metadata;
  uint64_t payloadOffset = 0;
  mutable std::string digest;
  mutable std::once_flag digestOnce;
};

/// Collects tensors, then writes them as one file. The data must live until write() returns.
class SafeTensorsWriter {
public:
  /// Adds a tensor; `data.size()` must agree with shape and type, and the name must be new (an error otherwise).
  llvm::Error add(llvm::StringRef name, ElementType type, llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<uint8_t> data);
  void setMetadata(std::map<std::string, std::string> strings) { metadata = std::move(strings); }

  /// Writes everything to `path` (no temporary file: the caller has one) and flushes it to disk. Returns the digest,
  /// as SafeTensorsFile::getDigest() would.
  llvm::Expected<std::string> write(llvm::StringRef path) const;
  /// Writes `path` whole or not at all, by way of a temporary file.
  llvm::Error replace(llvm::StringRef path) const;

private:
  struct Item {
    TensorEntry entry;
    llvm::ArrayRef<uint8_t> data;
  };
  std::vector<Item> items;
  llvm::StringMap<char> names;
  std::map<std::string, std::string> metadata;
};

} // namespace jpq
