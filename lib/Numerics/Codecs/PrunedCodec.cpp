//===- PrunedCodec.cpp - Nothing is stored, everything is 0 ---------------===//

#include "Rows.h"
#include <algorithm>

namespace jpq {

static void fillWithZeros(MutableMatrix values) {
  for (int64_t i = 0; i < values.rows; ++i)
    std::fill_n(values.row(i), values.columns, 0.0f);
}

namespace {
class PrunedCoder : public BlockCoder {
public:
  void fix(int64_t, int64_t, ConstMatrix) override {}
  void code(int64_t, int64_t, ConstMatrix, MutableMatrix stored) override { fillWithZeros(stored); }
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
  void decode(const StoredBytes &, MutableMatrix values) const override { fillWithZeros(values); }
};
} // namespace

static llvm::Expected<std::unique_ptr<Codec>> create(const CodecParameters &) {
  return std::make_unique<PrunedCodec>();
}

static constexpr unsigned kOffered[] = {0};

constinit const CodecRow kPrunedRow = {
    .name = "pruned",
    .parameters = {},
    .kind = OptionKind::Prune,
    .create = create,
    .offer = CodecOffer{.list = MenuList::Prune,
                        .bits = kOffered,
                        .inGroups = false,
                        .mixes = true,
                        .getParameters = [](const CodecRequest &) { return CodecParameters(); }}};

} // namespace jpq
