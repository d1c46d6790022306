//===- PackedProduct.h - A product with a packed weight, to be timed -*- C++ -*-===//
#pragma once

#include "jpq/Execution/CompiledFunctions.h"
#include <vector>

namespace jpq::bench {

/// Memory as full as a model's weights, from which products take theirs in turn.
class WeightSlab {
public:
  /// `bytes` of valid weights: any place may be the start of one.
  explicit WeightSlab(int64_t bytes) : bytes(bytes, 0x2C) {}
  /// The next `size` bytes; from the start again where they would not fit.
  uint8_t *take(int64_t size);
  int64_t getSize() const { return bytes.size(); }
  const uint8_t *getData() const { return bytes.data(); }

private:
  std::vector<uint8_t> bytes;
  int64_t next = 0;
};

/// Activations times a packed weight, compiled for this processor: rounding of the activations included.
class PackedProduct {
public:
  /// An error if the type has no panel layout or does not compile.
  static llvm::Expected<PackedProduct> create(mlir::MLIRContext *context, StoredTensorType type, int64_t tokens);

  int64_t getBytes() const { return bytes; }
  /// Computes one product with the slab's next weight.
  llvm::Error run(WeightSlab &slab) const;

private:
  std::unique_ptr<CompiledFunctions> code;
  unsigned function = 0;
  int64_t bytes = 0;
  HostTensor input;
};

} // namespace jpq::bench
