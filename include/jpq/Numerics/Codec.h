//===- Codec.h - How the numbers of one segment of a weight are stored -*- C++ -*-===//
//
// A codec is the one description of a stored form: the bytes of its components, encoding, decoding. `decode` is the
// meaning of stored bytes; packers and code generators are checked against it. CodecRegistry.h makes codecs.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Numerics/BlockCoder.h"
#include "jpq/Numerics/CodeFormat.h"
#include <cstdint>
#include <memory>
#include <optional>

namespace jpq {

/// How the numbers of one segment (`rows x columns`, all rows of a weight, a range of its columns) are stored.
class Codec {
public:
  virtual ~Codec();

  /// Bits of one code, without overheads: 0 for pruned, 32 for f32.
  virtual unsigned getBits() const = 0;
  /// Whether nothing is stored, and everything is 0.
  bool isPruned() const { return getBits() == 0; }
  /// What codes mean; null for a codec that stores none.
  virtual const CodeFormat *getCodeFormat() const { return nullptr; }
  /// The components of a segment. None for pruned.
  virtual llvm::SmallVector<StoredComponent, 3> getComponents(int64_t rows, int64_t columns) const = 0;
  /// Begins to encode a segment. `importance` holds one non-negative number per column (the second moment of that
  /// input), by which squared errors are weighted; empty for equal weights.
  virtual std::unique_ptr<BlockCoder> createCoder(int64_t rows, int64_t columns,
                                                  llvm::ArrayRef<float> importance) const = 0;
  /// Encodes `weights`, all columns as they are given. Deterministic for any number of threads.
  std::vector<Component> encode(ConstMatrix weights, llvm::ArrayRef<float> importance) const;
  /// Writes the values that `components` (of the sizes that getComponents() says) stand for.
  virtual void decode(const StoredBytes &components, MutableMatrix values) const = 0;

  /// Columns of a row that share what is stored beside codes (a scale); 1 where columns share nothing.
  int64_t getBlockColumns() const;
  /// Rows that are encoded together, because they share a scale or a run of codes; 1 where rows share nothing.
  int64_t getBlockRows() const;
  /// Whether what is stored are f16 numbers (values or scales): weights outside of their range need a power of two.
  virtual bool hasHalfRange() const { return true; }
  /// A stored number (a value, or what the columns of a row share) that is not finite.
  struct NotFinite {
    llvm::StringRef component;
    int64_t row, column;
    float value;
  };
  /// The first one of `components`, of `rows` rows and `columns` columns; none if all are finite.
  std::optional<NotFinite> findNotFinite(const StoredBytes &components, int64_t rows, int64_t columns) const;

  /// All bytes of the components together.
  uint64_t getBytes(int64_t rows, int64_t columns) const;
};

} // namespace jpq
