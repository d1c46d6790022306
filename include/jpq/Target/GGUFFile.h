//===- GGUFFile.h - The container format of llama.cpp -----------*- C++ -*-===//
//
// Version 2 and 3, little-endian: a header, key/value pairs, descriptions of
// tensors, then their data, mapped into memory.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Target/GGMLDequantize.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>
#include <optional>
#include <vector>

namespace jpq {

/// Types of metadata values, with their codes in the file.
enum class GGUFValueType : uint32_t {
  UInt8,
  Int8,
  UInt16,
  Int16,
  UInt32,
  Int32,
  Float32,
  Bool,
  String,
  Array,
  UInt64,
  Int64,
  Float64
};

/// One tensor of a file.
struct GGUFTensor {
  llvm::StringRef name;
  const GGMLTypeInfo *type;
  /// The slowest dimension first ([out, in]); the file has it last.
  llvm::SmallVector<int64_t, 4> shape;
  int64_t elementCount;
  llvm::ArrayRef<uint8_t> bytes;
};

/// A GGUF file. Everything that its header claims is checked by open(): lengths
/// and offsets lie inside the file, tensors are aligned and do not overlap, and
/// names are unique.
class GGUFFile {
public:
  static llvm::Expected<std::shared_ptr<GGUFFile>> open(llvm::StringRef path);

  llvm::StringRef getPath() const { return path; }
  llvm::ArrayRef<GGUFTensor> getTensors() const { return tensors; }

  /// The keys of all metadata values, in text order.
  std::vector<llvm::StringRef> getKeys() const;
  /// The value as a message shows it; arrays by their length.
  std::string describe(llvm::StringRef key) const;
  bool isArray(llvm::StringRef key) const;

  /// Metadata values. None if the file has no such key; an error if its value
  /// is of another type. Integers and floats of every width are taken, negative
  /// integers are not.
  template <typename T>
  using Result = llvm::Expected<std::optional<T>>;
  Result<int64_t> getInteger(llvm::StringRef key) const;
  Result<double> getFloat(llvm::StringRef key) const;
  Result<bool> getBool(llvm::StringRef key) const;
  Result<llvm::StringRef> getString(llvm::StringRef key) const;
  Result<std::vector<llvm::StringRef>> getStrings(llvm::StringRef key) const;
  Result<std::vector<int32_t>> getInt32s(llvm::StringRef key) const;
  Result<std::vector<bool>> getBools(llvm::StringRef key) const;
  Result<std::vector<float>> getFloat32s(llvm::StringRef key) const;

private:
  class Parser;
  /// `bytes` begins at the value's first byte; an array's count is known.
  struct Value {
    GGUFValueType type;
    GGUFValueType elementType = GGUFValueType::UInt8;
    uint64_t count = 1;
    llvm::StringRef bytes;
  };

  GGUFFile() = default;
  const Value *find(llvm::StringRef key) const;
  /// Null if there is no such key; an error if it holds no such array.
  llvm::Expected<const Value *> findArray(llvm::StringRef key, GGUFValueType elementType) const;
  llvm::Error typeError(llvm::StringRef key, const Value &value, const llvm::Twine &wanted) const;

  std::string path;
  std::shared_ptr<llvm::MemoryBuffer> buffer;
  llvm::StringMap<Value> values;
  std::vector<GGUFTensor> tensors;
};

} // namespace jpq
