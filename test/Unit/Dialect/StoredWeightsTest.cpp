//===- StoredWeightsTest.cpp - Segments and permutations of any shape -----===//

#include "TestMatrix.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Rewrite/WeightBuilder.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "jpq/Numerics/Permutation.h"
#include "jpq/Support/Threads.h"
#include <cmath>
#include <gtest/gtest.h>

using namespace jpq;
using namespace mlir;
using test::Matrix;

namespace {
class StoredWeights : public testing::Test {
protected:
  StoredWeights() { context.loadDialect<JPQDialect>(); }

  Attribute getAffine(unsigned bits, unsigned group) {
    return getCodecAttr(&context, "affine",
                        {{"bits", int64_t(bits)}, {"group", int64_t(group)}, {"zero_point", std::string("byte")}});
  }
  Attribute getPruned() { return getCodecAttr(&context, "pruned", {}); }
  StoredTensorType getType(const Matrix &values, Attribute option) {
    auto logical = RankedTensorType::get({values.rows, values.columns}, Float32Type::get(&context));
    return StoredTensorType::getStoredBy(logical, option);
  }
  Matrix unpack(StoredTensorType type, const std::vector<Component> &components) {
    Matrix values(type.getRows(), type.getColumns());
    getStoredForm(type).decode(components, values.data.data());
    return values;
  }

  Matrix unpack(const llvm::Expected<EncodedWeight> &encoded) {
    return unpack(cast<StoredTensorType>(encoded->type), encoded->components);
  }

  MLIRContext context;
};
} // namespace

static Matrix gather(const Matrix &values, ArrayRef<int64_t> indices) {
  Matrix gathered(values.rows, indices.size());
  for (int64_t i = 0; i < values.rows; ++i)
    for (auto [j, column] : llvm::enumerate(indices))
      gathered(i, j) = values(i, column);
  return gathered;
}

TEST_F(StoredWeights, UnpackWhatTheirSegmentsHoldAtAnyShape) {
  std::mt19937 random(3);
  for (int trial = 0; trial < 300; ++trial) {
    Matrix values = test::makeWeights(random() % 9, random() % 150, trial);
    std::vector<float> importance = test::makeImportance(values.columns, trial);
    unsigned group = std::vector<unsigned>{8, 16, 32, 64}[random() % 4];
    SmallVector<Attribute> codecs = {getAffine(2 + random() % 5, group), getAffine(1, group),
                                     getDenseCodec(Float16Type::get(&context)), getPruned()};
    std::shuffle(codecs.begin(), codecs.end(), random);
    codecs.resize(2 + random() % 3);
    SmallVector<int64_t> parts;
    for (size_t i = 0; i < codecs.size(); ++i)
      parts.push_back(1 + random() % 5);
    StoredTensorType type = getType(values, SegmentsAttr::get(&context, parts, codecs));
    std::vector<int64_t> order;
    if (type.getPermuted())
      order = orderColumns(getColumnImportance(values.view(), importance), type.getExtents());
    else
      EXPECT_EQ(type.getCodecs().size(), 1u);

    std::vector<Component> components = getStoredForm(type).encode(values.view(), importance, order);
    SmallVector<StoredComponent, 3> sizes = getStoredForm(type).getComponents();
    ASSERT_EQ(components.size(), sizes.size());
    for (auto [component, size] : llvm::zip_equal(components, sizes)) {
      EXPECT_EQ(component.name, size.name);
      EXPECT_EQ(component.bytes.size(), size.getBytes());
      if (component.name == kSegmentsComponent)
        EXPECT_EQ(llvm::cantFail(unpackSegmentNumbers(component.bytes, type.getExtents())), order);
    }
    if (order.empty())
      continue;
    // Every segment is its codec's own encoding of the columns that it holds.
    Matrix unpacked = unpack(type, components);
    int64_t first = 0;
    for (auto [extent, attribute] : llvm::zip_equal(type.getExtents(), type.getCodecs())) {
      ArrayRef<int64_t> indices = ArrayRef(order).slice(first, extent);
      first += extent;
      Matrix part = gather(values, indices);
      std::vector<float> weights;
      for (int64_t column : indices)
        weights.push_back(importance[column]);
      std::unique_ptr<Codec> codec = cast<CodecAttr>(attribute).getCodec();
      Matrix expected = test::decode(*codec, codec->encode(part.view(), weights), part.rows, part.columns);
      EXPECT_EQ(gather(unpacked, indices).data, expected.data);
    }
  }
}

TEST_F(StoredWeights, PermuteColumnsOfAsManySegmentsAsAByteTellsApart) {
  for (size_t segments : {256, 257}) {
    SmallVector<int64_t> extents(segments, 1);
    SmallVector<Attribute> codecs(segments, getPruned());
    std::string message;
    ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) { message = diagnostic.str(); });
    LogicalResult result = StoredTensorType::verify([&] { return emitError(UnknownLoc::get(&context)); }, 1, segments,
                                                    Float32Type::get(&context), extents, codecs, /*permuted=*/true,
                                                    /*rowScaled=*/false, HadamardAttr(), LayoutAttr(), /*exponent=*/0);
    EXPECT_EQ(succeeded(result), segments == 256);
    EXPECT_EQ(message, segments == 256 ? "" : "!jpq.tensor permutes columns of at most 256 segments, not of 257");
  }
}

TEST_F(StoredWeights, AreTheSameFromAnyNumberOfThreads) {
  Matrix values = test::makeWeights(70, 150, 1);
  StoredTensorType type =
      getType(values, SegmentsAttr::get(&context, ArrayRef<int64_t>{1, 2}, {getAffine(4, 32), getAffine(2, 32)}));
  SecondMoment moment(150);
  moment.add(test::makeWeights(400, 150, 2).view());
  ErrorFeedback feedback(moment);
  std::vector<std::vector<float>> unpacked;
  for (unsigned threads : {1u, 2u, 3u}) {
    setThreadCount(threads);
    unpacked.push_back(unpack(encodeReconstructed(type, values.view(), &feedback)).data);
  }
  setThreadCount(0);
  EXPECT_EQ(unpacked[0], unpacked[1]);
  EXPECT_EQ(unpacked[0], unpacked[2]);
}

TEST_F(StoredWeights, FoldTheShareOfPrunedColumnsIntoTheOthers) {
  // Column 2 sees twice what column 0 sees, and matters least.
  Matrix values(1, 3), samples(50, 3);
  values.data = {1, 1, 0.25f};
  for (int64_t t = 0; t < 50; ++t) {
    samples(t, 0) = t % 2 ? 1.0f : -1.0f;
    samples(t, 1) = t % 4 < 2 ? 1.0f : -1.0f;
    samples(t, 2) = 2 * samples(t, 0);
  }
  SecondMoment moment(3);
  moment.add(samples.view());
  ErrorFeedback feedback(moment);
  Attribute dense = getDenseCodec(Float32Type::get(&context));
  StoredTensorType type = getType(values, SegmentsAttr::get(&context, ArrayRef<int64_t>{2, 1}, {dense, getPruned()}));
  ASSERT_EQ(type.getExtents(), (ArrayRef<int64_t>{2, 1}));
  Matrix folded = unpack(encodeReconstructed(type, values.view(), &feedback));
  EXPECT_NEAR(folded(0, 0), 1.5f, 0.01f);
  EXPECT_NEAR(folded(0, 1), 1.0f, 0.01f);
  EXPECT_EQ(folded(0, 2), 0.0f);
  // Without data they are dropped.
  EXPECT_EQ(unpack(encodeReconstructed(type, values.view(), nullptr)).data, (std::vector<float>{1, 1, 0}));
}

// Farther from one: the same codes, and an exponent that says so.
TEST_F(StoredWeights, KeepTheirMeaningWhereverTheyLie) {
  Matrix values = test::makeWeights(20, 64, 5, /*scale=*/1.0f);
  SecondMoment moment(64);
  moment.add(test::makeWeights(100, 64, 6).view());
  ErrorFeedback feedback(moment);
  StoredTensorType type = getType(values, getAffine(4, 32));
  for (int power : {-60, -30, 30, 60}) {
    Matrix scaled = values, further = values;
    for (float &value : scaled.data)
      value = std::ldexp(value, power);
    for (float &value : further.data)
      value = std::ldexp(value, power + (power > 0 ? 10 : -10));
    auto first = encodeReconstructed(type, scaled.view(), &feedback),
         second = encodeReconstructed(type, further.view(), &feedback);
    ASSERT_TRUE(first && second);
    EXPECT_NE(cast<StoredTensorType>(first->type).getExponent(), 0);
    EXPECT_NE(first->type, second->type);
    for (auto [a, b] : llvm::zip_equal(first->components, second->components))
      EXPECT_EQ(a.bytes, b.bytes);
    Matrix unpacked = unpack(first);
    double error = 0, size = 0;
    for (auto [a, b] : llvm::zip_equal(scaled.data, unpacked.data)) {
      error += (double(a) - b) * (double(a) - b);
      size += double(a) * a;
    }
    EXPECT_LT(error, 0.1 * size) << "2^" << power;
  }
}
