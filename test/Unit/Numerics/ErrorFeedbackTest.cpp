//===- ErrorFeedbackTest.cpp - Later columns make up for earlier ones -----===//

#include "jpq/Numerics/ErrorFeedback.h"
#include "TestCodecs.h"
#include "TestMatrix.h"
#include "jpq/Numerics/Reconstruction.h"
#include "jpq/Numerics/StoredForm.h"
#include "jpq/Support/Threads.h"
#include <Eigen/Dense>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>

using namespace jpq;
using Eigen::MatrixXd;
using test::Matrix;

/// Correlated samples whose power differs from channel to channel.
static SecondMoment makeMoment(int64_t size, unsigned seed) {
  Matrix x = test::makeWeights(4 * size, size, seed, 1.0f);
  std::vector<float> power = test::makeImportance(size, seed + 1);
  for (int64_t t = 0; t < x.rows; ++t)
    for (int64_t j = 0; j < size; ++j)
      x(t, j) = std::sqrt(power[j]) * x(t, j) + (j > 0 ? 0.7f * x(t, j - 1) : 0.0f);
  SecondMoment moment(size);
  moment.add(x.view());
  return moment;
}

static Matrix encode(const StoredForm &form, const Matrix &weights, const SecondMoment &moment,
                     llvm::ArrayRef<int64_t> permutation = {}) {
  ErrorFeedback feedback(moment);
  Matrix values(weights.rows, weights.columns);
  form.decode(llvm::cantFail(form.encode(weights.view(), feedback, permutation)), values.data.data());
  return values;
}

static StoredForm getForm(int64_t rows, std::initializer_list<std::pair<std::shared_ptr<const Codec>, int64_t>> parts) {
  StoredForm form(rows);
  for (const auto &[codec, columns] : parts)
    form.addSegment(codec, columns);
  return form;
}

static double getLoss(const Matrix &weights, const Matrix &stored, const SecondMoment &moment) {
  Matrix change = weights;
  for (size_t i = 0; i < change.data.size(); ++i)
    change.data[i] -= stored.data[i];
  return getOutputPower(change.view(), &moment);
}

// Column by column, each time by the least-squares solution for all columns that are left.
TEST(ErrorFeedback, IsTheLeastSquaresAnswerToEveryColumn) {
  const int64_t size = 24, rows = 3;
  Matrix weights = test::makeWeights(rows, size, 5, 0.3f);
  SecondMoment moment = makeMoment(size, 6);
  // Each number rounds to the nearest bfloat16, whatever the others became.
  Matrix stored = encode(getForm(rows, {{createDenseCodec(ElementType::BF16), size}}), weights, moment);

  MatrixXd damped(size, size);
  for (int64_t i = 0; i < size; ++i)
    for (int64_t j = 0; j < size; ++j)
      damped(i, j) = moment.mean(i, j);
  damped += 0.01 * damped.diagonal().mean() * MatrixXd::Identity(size, size);
  std::vector<Eigen::Index> left(size);
  std::iota(left.begin(), left.end(), 0);
  llvm::sort(left, [&](auto a, auto b) { return damped(a, a) > damped(b, b); });
  MatrixXd now(rows, size);
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < size; ++j)
      now(i, j) = weights(i, j);
  while (!left.empty()) {
    const Eigen::Index column = left.front();
    left.erase(left.begin());
    const Eigen::VectorXd loss =
        now.col(column) - Eigen::VectorXd::NullaryExpr(rows, [&](Eigen::Index i) { return double(stored(i, column)); });
    for (int64_t i = 0; i < rows; ++i)
      EXPECT_LE(std::fabs(loss(i)), std::fabs(now(i, column)) / 128) << i << ", " << column;
    if (left.empty())
      break;
    const MatrixXd rest = damped(left, left);
    const Eigen::VectorXd share = rest.fullPivLu().solve(damped(left, column));
    for (auto [k, other] : llvm::enumerate(left))
      now.col(other) += loss * share(k);
  }
}

TEST(ErrorFeedback, LosesLess) {
  const int64_t rows = 40, size = 150;
  Matrix weights = test::makeWeights(rows, size, 1);
  SecondMoment moment = makeMoment(size, 2);
  const std::shared_ptr<const Codec> codecs[] = {createAffineCodec(2, 32, ZeroPoint::Byte),
                                                 createAffineCodec(4, 150, ZeroPoint::Middle),
                                                 createNormalCodec(3, 16)};
  for (const std::shared_ptr<const Codec> &codec : codecs) {
    StoredForm form = getForm(rows, {{codec, size}});
    Matrix rounded(rows, size);
    form.decode(form.encode(weights.view(), moment.meanDiagonal()), rounded.data.data());
    EXPECT_LT(getLoss(weights, encode(form, weights, moment), moment), 0.7 * getLoss(weights, rounded, moment));
  }
}

TEST(ErrorFeedback, FoldsPrunedColumnsIntoTheOthers) {
  const int64_t rows = 9, size = 60, kept = 41;
  Matrix weights = test::makeWeights(rows, size, 3);
  SecondMoment moment = makeMoment(size, 4);
  std::vector<int64_t> order(size);
  for (int64_t i = 0; i < size; ++i)
    order[i] = i * 7 % size;
  std::sort(order.begin(), order.begin() + kept);
  std::sort(order.begin() + kept, order.end());
  StoredForm form = getForm(rows, {{createDenseCodec(ElementType::F32), kept}, {createPrunedCodec(), size - kept}});
  form.setPermuted();
  Matrix stored = encode(form, weights, moment, order);
  std::vector<int64_t> channels(order.begin(), order.begin() + kept);
  std::vector<float> folded = llvm::cantFail(foldPrunedChannels(weights.view(), moment, channels));
  Matrix expected(rows, size);
  for (int64_t i = 0; i < rows; ++i)
    for (auto [j, channel] : llvm::enumerate(channels))
      expected(i, channel) = folded[i * kept + j];
  // The damping is a share of the mean over all channels here, over the kept ones there.
  EXPECT_LT(test::error(stored, expected), 1e-3 * test::error(stored, weights));
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = kept; j < size; ++j)
      EXPECT_EQ(stored(i, order[j]), 0.0f);
}

// Rows of unlike size share a scale: rotated they are alike, and nothing is lost on the way.
TEST(ErrorFeedback, LosesLessOfRotatedRowsThatShareScales) {
  const int64_t size = 32, rows = 96;
  Matrix weights = test::makeWeights(rows, size, 21);
  const std::vector<float> power = test::makeImportance(rows, 22);
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < size; ++j)
      weights(i, j) *= power[i];
  const SecondMoment moment = makeMoment(size, 23);
  std::shared_ptr<const Codec> trellis =
      llvm::cantFail(CodecRegistry::get().specify("trellis", {{"", int64_t(2)}})).create();
  StoredForm plain = getForm(rows, {{trellis, size}}), form = plain;
  const Hadamard rotation = Hadamard::choose(rows, 24);
  form.setRotation(rotation);
  const Matrix stored = encode(form, weights, moment);
  EXPECT_LT(getLoss(weights, stored, moment), 0.7 * getLoss(weights, encode(plain, weights, moment), moment));

  // What is coded are the rotated rows.
  Matrix rotated = weights;
  rotation.apply(rotated.view());
  Matrix expected = encode(plain, rotated, moment);
  rotation.applyInverse(expected.view());
  EXPECT_EQ(stored.data, expected.data);
}

TEST(ErrorFeedback, DoesNotDependOnThreads) {
  const int64_t rows = 130, size = 300;
  Matrix weights = test::makeWeights(rows, size, 7);
  SecondMoment moment = makeMoment(size, 8);
  StoredForm form = getForm(rows, {{createAffineCodec(2, 32, ZeroPoint::Byte), 170}, {createNormalCodec(4, 16), 130}});
  std::vector<Matrix> stored;
  for (unsigned threads : {1u, 2u, 3u}) {
    setThreadCount(threads);
    stored.push_back(encode(form, weights, moment));
  }
  setThreadCount(0);
  EXPECT_EQ(stored[0].data, stored[1].data);
  EXPECT_EQ(stored[0].data, stored[2].data);
}

// The least number of rows that are whole runs of all of them is no number of 64 bits.
TEST(ErrorFeedback, TakesCodecsWhoseRunsHaveLittleInCommon) {
  const int64_t rows = 24;
  Matrix weights = test::makeWeights(rows, 5, 14);
  StoredForm form(rows);
  for (int64_t run : {65528, 65432, 65368, 65336, 65288})
    form.addSegment(createCodec("trellis", {{"bits", int64_t(4)}, {"rows", run}}), 1);
  EXPECT_LT(test::error(encode(form, weights, makeMoment(5, 15)), weights),
            0.2 * test::error(Matrix(rows, 5), weights));
}

TEST(ErrorFeedback, TakesOptionsInAnyOrder) {
  const int64_t rows = 5, size = 64;
  Matrix weights = test::makeWeights(rows, size, 9);
  SecondMoment moment = makeMoment(size, 10);
  StoredForm narrow = getForm(rows, {{createAffineCodec(2, 16, ZeroPoint::Byte), size}}),
             wide = getForm(rows, {{createAffineCodec(2, 64, ZeroPoint::Byte), size}});
  ErrorFeedback feedback(moment);
  Matrix values(rows, size);
  for (const StoredForm *form : {&narrow, &wide, &narrow}) {
    form->decode(llvm::cantFail(form->encode(weights.view(), feedback)), values.data.data());
    EXPECT_EQ(values.data, encode(*form, weights, moment).data);
  }
}

TEST(ErrorFeedback, MakesUpForNothingThatIsNoNumber) {
  const int64_t rows = 2, size = 32;
  Matrix weights = test::makeWeights(rows, size, 11);
  weights(0, 3) = std::numeric_limits<float>::quiet_NaN();
  SecondMoment moment = makeMoment(size, 12);
  Matrix stored = encode(getForm(rows, {{createAffineCodec(4, 32, ZeroPoint::Byte), size}}), weights, moment);
  for (float value : stored.data)
    EXPECT_TRUE(std::isfinite(value));
}

TEST(ErrorFeedback, SaysWhichMomentCannotBeSolvedWith) {
  const int64_t size = 4;
  Matrix samples(2, size);
  samples(1, 2) = std::numeric_limits<float>::infinity();
  SecondMoment moment(size);
  moment.add(samples.view());
  ErrorFeedback feedback(moment);
  StoredForm form = getForm(1, {{createAffineCodec(2, 4, ZeroPoint::Byte), size}});
  auto components = form.encode(Matrix(1, size).view(), feedback);
  ASSERT_FALSE(static_cast<bool>(components));
  EXPECT_EQ(llvm::toString(components.takeError()),
            "the second moment of 4 channels, whose mean square is INF, is not positive definite");
}

TEST(ErrorFeedback, OfInputsThatAreZeroIsRounding) {
  Matrix weights = test::makeWeights(3, 40, 13);
  StoredForm form = getForm(3, {{createAffineCodec(3, 16, ZeroPoint::Byte), 40}});
  Matrix rounded(3, 40);
  form.decode(form.encode(weights.view(), {}), rounded.data.data());
  EXPECT_EQ(encode(form, weights, SecondMoment(40)).data, rounded.data);
}
