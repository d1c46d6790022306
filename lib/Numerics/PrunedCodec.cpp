//===- PrunedCodec.cpp - Nothing is stored, everything is 0 ---------------===//

#include "jpq/Numerics/Codec.h"
#include <algorithm>

namespace jpq {

namespace {
class PrunedCodec : public Codec {
public:
  unsigned getBits() const override { return 0; }

  llvm::SmallVector<ComponentSize, 3> getComponents(int64_t, int64_t) const override { return {}; }

  std::vector<Component> encode(ConstMatrix, llvm::ArrayRef<float>) const override { return {}; }

  bool hasHalfRange() const override { return false; }

  void decode(llvm::ArrayRef<llvm::ArrayRef<uint8_t>>, MutableMatrix values) const override {
    for (int64_t i = 0; i < values.rows; ++i)
      std::fill_n(values.row(i), values.columns, 0.0f);
  }
};
} // namespace

std::unique_ptr<Codec> createPrunedCodec() { return std::make_unique<PrunedCodec>(); }

} // namespace jpq
