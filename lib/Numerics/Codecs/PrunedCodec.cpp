//===- PrunedCodec.cpp - Nothing is stored, everything is 0 ---------------===//

#include "jpq/Numerics/Codec.h"
#include <algorithm>

namespace jpq {

namespace {
class PrunedCoder : public BlockCoder {
public:
  void fix(int64_t, int64_t, llvm::ArrayRef<float>) override {}
  void code(int64_t, int64_t, llvm::ArrayRef<float>, llvm::MutableArrayRef<float> stored) override {
    std::fill(stored.begin(), stored.end(), 0.0f);
  }
  std::vector<Component> finish() override { return {}; }
};

class PrunedCodec : public Codec {
public:
  unsigned getBits() const override { return 0; }
  bool hasHalfRange() const override { return false; }
  llvm::SmallVector<StoredComponent, 3> getComponents(int64_t, int64_t) const override { return {}; }
  std::unique_ptr<BlockCoder> createCoder(int64_t, int64_t, llvm::ArrayRef<float>) const override {
    return std::make_unique<PrunedCoder>();
  }
  void decode(const StoredBytes &, MutableMatrix values) const override {
    for (int64_t i = 0; i < values.rows; ++i)
      std::fill_n(values.row(i), values.columns, 0.0f);
  }
};
} // namespace

std::unique_ptr<Codec> createPrunedCodec() { return std::make_unique<PrunedCodec>(); }

} // namespace jpq
