//===- CompiledProducts.h - Products with stored weights, to be timed -*- C++ -*-===//
#pragma once

#include "jpq/Execution/InProcess/CompiledFunctions.h"
#include <vector>

namespace jpq::bench {

/// Memory as full as a model's weights, from which products take theirs in turn.
class WeightSlab {
public:
  /// `bytes` of valid weights: any place may be the start of one.
  explicit WeightSlab(int64_t bytes) : bytes(bytes, 0x2C) {}
  /// The next `size` bytes of the first `within`; from the start again where they would not fit.
  uint8_t *take(int64_t size, int64_t within);
  uint8_t *take(int64_t size) { return take(size, getSize()); }
  int64_t getSize() const { return bytes.size(); }
  const uint8_t *getData() const { return bytes.data(); }

private:
  std::vector<uint8_t> bytes;
  int64_t next = 0;
};

/// Whether weights of the type have a form that compiled code reads as it is.
bool isPackable(mlir::Type weight);
/// Says why not, if it is not.
llvm::Error checkPackable(StoredTensorType weight);

/// Activations times stored weights, compiled for this processor as in models: packed weights are read as they are
/// (rounding of the activations included), others as f32.
class CompiledProducts {
public:
  explicit CompiledProducts(mlir::MLIRContext *context);

  /// Adds a product of `tokens` rows of activations and gives its number.
  unsigned add(mlir::Type weight, int64_t tokens);
  /// Compiles everything that was added; once.
  llvm::Error compile();

  /// Bytes of the weight of product `number`.
  int64_t getBytes(unsigned number) const;
  /// Computes product `number` with the slab's next weight, which lies in its first `within` bytes.
  llvm::Error run(unsigned number, WeightSlab &slab, int64_t within) const;
  llvm::Error run(unsigned number, WeightSlab &slab) const { return run(number, slab, slab.getSize()); }

private:
  struct Product {
    unsigned function;
    HostTensor input;
    /// The weight's components. Those that lie in the slab have no data; columns of a permuted weight are in their own
    /// order.
    llvm::SmallVector<HostTensor, 2> components = {};
  };

  mlir::MLIRContext *context;
  std::unique_ptr<CompiledFunctions> code;
  std::vector<Product> products;
};

} // namespace jpq::bench
