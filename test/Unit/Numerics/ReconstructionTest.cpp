//===- ReconstructionTest.cpp ---------------------------------------------===//

#include "jpq/Numerics/Reconstruction.h"
#include "TestMatrix.h"
#include <Eigen/Dense>
#include <gtest/gtest.h>

using namespace jpq;
using Eigen::MatrixXd;
using test::Matrix;

/// Correlated samples: neighbours share noise, as channels of real models do.
static SecondMoment makeMoment(int64_t size, int64_t samples, unsigned seed) {
  Matrix x = test::makeWeights(samples, size, seed, 1.0f);
  for (int64_t t = 0; t < samples; ++t)
    for (int64_t j = 1; j < size; ++j)
      x(t, j) = 0.6f * x(t, j - 1) + x(t, j);
  SecondMoment moment(size);
  moment.add(x.view());
  return moment;
}

static MatrixXd toEigen(const SecondMoment &moment) {
  MatrixXd matrix(moment.getSize(), moment.getSize());
  for (int64_t i = 0; i < moment.getSize(); ++i)
    for (int64_t j = 0; j < moment.getSize(); ++j)
      matrix(i, j) = moment.mean(i, j);
  return matrix;
}

/// The least-squares refit of `row` from the kept channels, found from its
/// normal equations by full-pivot LU.
static Eigen::VectorXd refit(const Eigen::VectorXd &row, const MatrixXd &moment, const std::vector<Eigen::Index> &kept,
                             double damping) {
  MatrixXd normal = moment(kept, kept);
  normal += damping * MatrixXd::Identity(kept.size(), kept.size());
  // Minimize |(row - u) X|² + damping |u - row_S|² over u supported on the kept
  // channels.
  Eigen::VectorXd right = moment(kept, Eigen::all) * row + damping * row(kept);
  return normal.fullPivLu().solve(right);
}

static std::string errorOf(llvm::Expected<std::vector<float>> result) {
  return result ? std::string() : llvm::toString(result.takeError());
}

TEST(Reconstruction, FoldSolvesTheNormalEquations) {
  const int64_t size = 40, out = 6;
  Matrix weights = test::makeWeights(out, size, 2);
  SecondMoment moment = makeMoment(size, 300, 3);
  MatrixXd mean = toEigen(moment);
  std::vector<int64_t> kept;
  for (int64_t j = 0; j < size; ++j)
    if (j % 3 != 1)
      kept.push_back(j);
  std::vector<Eigen::Index> indices(kept.begin(), kept.end());
  double damping = 0.01 * MatrixXd(mean(indices, indices)).diagonal().mean();

  auto folded = foldPrunedChannels(weights.view(), moment, kept);
  ASSERT_TRUE(static_cast<bool>(folded));
  ASSERT_EQ(folded->size(), out * kept.size());
  for (int64_t i = 0; i < out; ++i) {
    Eigen::VectorXd row(size);
    for (int64_t j = 0; j < size; ++j)
      row(j) = weights(i, j);
    Eigen::VectorXd expected = refit(row, mean, indices, damping);
    for (size_t j = 0; j < kept.size(); ++j)
      EXPECT_NEAR((*folded)[i * kept.size() + j], expected(j), 1e-6 * row.cwiseAbs().maxCoeff());
    // Folding has to be better than cutting.
    Eigen::VectorXd cut = row, refitted = Eigen::VectorXd::Zero(size);
    for (size_t j = 0; j < kept.size(); ++j) {
      cut(kept[j]) = 0;
      refitted(kept[j]) = (*folded)[i * kept.size() + j];
    }
    Eigen::VectorXd left = row - refitted;
    EXPECT_LT(left.dot(mean * left), 0.9 * cut.dot(mean * cut));
  }
}

TEST(Reconstruction, FoldAtTheEnds) {
  Matrix weights = test::makeWeights(3, 10, 4);
  SecondMoment moment = makeMoment(10, 50, 5);
  std::vector<int64_t> all = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  EXPECT_EQ(llvm::cantFail(foldPrunedChannels(weights.view(), moment, all)), weights.data);
  EXPECT_TRUE(llvm::cantFail(foldPrunedChannels(weights.view(), moment, {})).empty());
}

TEST(Reconstruction, FoldRefusesWhatIsWrong) {
  Matrix weights = test::makeWeights(3, 10, 4);
  EXPECT_EQ(errorOf(foldPrunedChannels(weights.view(), SecondMoment(9), {0})),
            "the weight has 10 input channels, but the second moment 9");
  SecondMoment moment = makeMoment(10, 50, 5);
  EXPECT_NE(errorOf(foldPrunedChannels(weights.view(), moment, {3, 2})), "");
  EXPECT_NE(errorOf(foldPrunedChannels(weights.view(), moment, {3, 3})), "");
  EXPECT_NE(errorOf(foldPrunedChannels(weights.view(), moment, {10})), "");
  EXPECT_NE(errorOf(foldPrunedChannels(weights.view(), moment, {-1})), "");
  SecondMoment odd(10);
  Matrix nan(1, 10);
  nan(0, 0) = std::numeric_limits<float>::quiet_NaN();
  odd.add(nan.view());
  EXPECT_NE(errorOf(foldPrunedChannels(weights.view(), odd, {0, 1})), "");
}

// The rank of a block is what is lost when it is pruned and all others are
// refitted: with the damped moment M, the least of (w - u) M (w - u)ᵀ over u
// without the block.
TEST(Reconstruction, RankIsTheLossAfterRefit) {
  const int64_t size = 24, out = 5;
  Matrix weights = test::makeWeights(out, size, 6);
  SecondMoment moment = makeMoment(size, 200, 7);
  MatrixXd damped = toEigen(moment);
  damped.diagonal().array() += 0.01 * damped.diagonal().mean();
  for (int64_t extent : {1, 4, 24}) {
    auto ranks = rankBlocks(weights.view(), moment, extent);
    ASSERT_TRUE(static_cast<bool>(ranks));
    ASSERT_EQ(ranks->size(), static_cast<size_t>(size / extent));
    for (int64_t block = 0; block < size / extent; ++block) {
      std::vector<Eigen::Index> kept;
      for (int64_t j = 0; j < size; ++j)
        if (j / extent != block)
          kept.push_back(j);
      double loss = 0;
      for (int64_t i = 0; i < out; ++i) {
        Eigen::VectorXd row(size), left(size);
        for (int64_t j = 0; j < size; ++j)
          row(j) = left(j) = weights(i, j);
        if (!kept.empty())
          left(kept) -= refit(row, damped, kept, 0);
        loss += left.dot(damped * left);
      }
      EXPECT_NEAR((*ranks)[block], loss, 1e-9 * loss);
    }
  }
}

TEST(Reconstruction, RankRefusesWhatIsWrong) {
  Matrix weights = test::makeWeights(3, 10, 4);
  SecondMoment moment = makeMoment(10, 50, 5);
  for (int64_t extent : {0, -1, 3, 20}) {
    auto ranks = rankBlocks(weights.view(), moment, extent);
    ASSERT_FALSE(static_cast<bool>(ranks));
    EXPECT_NE(llvm::toString(ranks.takeError()), "");
  }
  EXPECT_FALSE(llvm::errorToBool(rankBlocks(weights.view(), moment, 5).takeError()));
}

// What is zero for every sample is free to go, whatever its scale would be.
TEST(Reconstruction, ZeroMomentsAreNoError) {
  Matrix weights = test::makeWeights(3, 10, 4);
  SecondMoment zero(10);
  zero.add(Matrix(5, 10).view());
  for (const SecondMoment &moment : {zero, SecondMoment(10)}) {
    std::vector<float> folded = llvm::cantFail(foldPrunedChannels(weights.view(), moment, {0, 7}));
    for (int64_t i = 0; i < 3; ++i) {
      EXPECT_EQ(folded[2 * i], weights(i, 0));
      EXPECT_EQ(folded[2 * i + 1], weights(i, 7));
    }
    EXPECT_EQ(llvm::cantFail(rankBlocks(weights.view(), moment, 5)), (std::vector<double>{0, 0}));
  }
}

TEST(Reconstruction, DeadChannelsComeFirst) {
  Matrix weights = test::makeWeights(3, 12, 8), x = test::makeWeights(40, 12, 9, 1.0f);
  for (int64_t t = 0; t < x.rows; ++t)
    for (int64_t j : {1, 4, 5})
      x(t, j) = 0;
  SecondMoment moment(12);
  moment.add(x.view());
  std::vector<double> ranks = llvm::cantFail(rankBlocks(weights.view(), moment, 1));
  for (int64_t j = 0; j < 12; ++j)
    if (j != 1 && j != 4 && j != 5)
      EXPECT_GT(ranks[j], 10 * std::max({ranks[1], ranks[4], ranks[5]}));
  // Dead channels alone cannot take over what the others did.
  std::vector<float> folded = llvm::cantFail(foldPrunedChannels(weights.view(), moment, {1, 4, 5}));
  EXPECT_EQ(folded[1], weights(0, 4));
}

// The damping is a share of the moment's own scale: nothing depends on the unit of the activations.
TEST(Reconstruction, KnowsNoScale) {
  Matrix weights = test::makeWeights(3, 10, 4);
  const double scales[] = {1.0, 0x1p-70, 0x1p60};
  std::vector<float> folded[3];
  double rank[3];
  for (auto [number, scale] : llvm::enumerate(scales)) {
    Matrix x = test::makeWeights(50, 10, 5, 1.0f);
    for (float &value : x.data)
      value *= float(scale);
    SecondMoment moment(10);
    moment.add(x.view());
    folded[number] = llvm::cantFail(foldPrunedChannels(weights.view(), moment, {0, 3, 4}));
    rank[number] = llvm::cantFail(rankBlocks(weights.view(), moment, 5))[1] / (scale * scale);
  }
  EXPECT_EQ(folded[0], folded[1]);
  EXPECT_EQ(folded[0], folded[2]);
  EXPECT_NEAR(rank[1], rank[0], 1e-9 * rank[0]);
  EXPECT_NEAR(rank[2], rank[0], 1e-9 * rank[0]);
}

/// Inputs of a weight in an original and in a changed model: the changed ones are attenuated, mixed and noisy.
struct Streams {
  Streams(int64_t size, int64_t samples, unsigned seed)
      : x(test::makeWeights(samples, size, seed, 1.0f)), y(samples, size), moment(size) {
    Matrix noise = test::makeWeights(samples, size, seed + 1, 0.3f);
    for (int64_t t = 0; t < samples; ++t)
      for (int64_t j = 0; j < size; ++j)
        y(t, j) = 0.8f * x(t, j) + 0.2f * x(t, (j + 1) % size) + noise(t, j);
    add();
  }
  void add() {
    moment = SecondMoment(x.columns);
    moment.add(y.view());
    auto sums = std::make_shared<CrossMoment>(x.columns);
    sums->add(x.view(), y.view());
    cross = std::move(sums);
  }
  Matrix x, y;
  SecondMoment moment;
  std::shared_ptr<const CrossMoment> cross;
};

/// Row `row` of the corrected target, from the samples themselves: the V that minimizes
/// |t - V y_S|² + damping |V - W_S|² with t = W_S (a x_S + (1 - a) y_S) + W_P x_P.
static Eigen::VectorXd correctPlainly(const Matrix &weights, int64_t row, const Streams &streams, double strength,
                                      const std::vector<int64_t> &kept) {
  const int64_t samples = streams.x.rows, size = kept.size();
  std::vector<bool> stays(weights.columns, false);
  for (int64_t channel : kept)
    stays[channel] = true;
  MatrixXd inputs(samples, size);
  Eigen::VectorXd targets = Eigen::VectorXd::Zero(samples), own(size);
  for (int64_t t = 0; t < samples; ++t) {
    for (int64_t j = 0; j < size; ++j)
      inputs(t, j) = streams.y(t, kept[j]);
    for (int64_t j = 0; j < weights.columns; ++j) {
      double x = streams.x(t, j), y = streams.y(t, j);
      targets(t) += double(weights(row, j)) * (stays[j] ? strength * x + (1 - strength) * y : x);
    }
  }
  for (int64_t j = 0; j < size; ++j)
    own(j) = weights(row, kept[j]);
  MatrixXd normal = inputs.transpose() * inputs;
  double damping = 0.01 * normal.diagonal().mean();
  normal += damping * MatrixXd::Identity(size, size);
  return normal.fullPivLu().solve(inputs.transpose() * targets + damping * own);
}

// Ragged sizes, with fewer samples than channels (the moment is singular) and with more; all channels, and some.
TEST(Reconstruction, CorrectsWhatHasBecomeOfTheInput) {
  for (auto [out, size, samples] : {std::tuple{6, 40, 300}, {70, 23, 9}, {1, 1, 5}, {130, 17, 64}}) {
    Matrix weights = test::makeWeights(out, size, 12);
    Streams streams(size, samples, 13);
    std::vector<int64_t> all, some;
    for (int64_t j = 0; j < size; ++j) {
      all.push_back(j);
      if (j % 4 != 1)
        some.push_back(j);
    }
    for (const std::vector<int64_t> &kept : {all, some})
      for (double strength : {0.0, 0.5, 1.0}) {
        std::vector<float> target =
            llvm::cantFail(correctTarget(weights.view(), streams.moment, {streams.cross, strength}, kept));
        ASSERT_EQ(target.size(), out * kept.size());
        for (int64_t i = 0; i < out; ++i) {
          Eigen::VectorXd expected = correctPlainly(weights, i, streams, strength, kept);
          for (size_t j = 0; j < kept.size(); ++j)
            EXPECT_NEAR(target[i * kept.size() + j], expected(j), 2e-6 * std::max(1.0, expected.cwiseAbs().maxCoeff()));
        }
      }
  }
}

// Where nothing has changed there is nothing to make up for but what is pruned.
TEST(Reconstruction, CorrectionOfNothingFolds) {
  Matrix weights = test::makeWeights(5, 12, 14);
  Streams streams(12, 60, 15);
  streams.y = streams.x;
  streams.add();
  for (std::vector<int64_t> kept : {std::vector<int64_t>{0, 3, 4, 9, 11}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, {}})
    EXPECT_EQ(llvm::cantFail(correctTarget(weights.view(), streams.moment, {streams.cross, 0.5}, kept)),
              llvm::cantFail(foldPrunedChannels(weights.view(), streams.moment, kept)));
}

// What is zero in the changed model cannot make up for anything; its own weights stay.
TEST(Reconstruction, CorrectionWithoutInputs) {
  Matrix weights = test::makeWeights(3, 10, 4);
  Streams streams(10, 30, 16);
  std::fill(streams.y.data.begin(), streams.y.data.end(), 0.0f);
  streams.add();
  std::vector<float> target =
      llvm::cantFail(correctTarget(weights.view(), streams.moment, {streams.cross, 0.5}, {0, 7}));
  for (int64_t i = 0; i < 3; ++i) {
    EXPECT_EQ(target[2 * i], weights(i, 0));
    EXPECT_EQ(target[2 * i + 1], weights(i, 7));
  }
  SecondMoment none(10);
  EXPECT_EQ(llvm::cantFail(correctTarget(weights.view(), none, {std::make_shared<CrossMoment>(10), 0.5}, {2}))[0],
            weights(0, 2));
}

TEST(Reconstruction, CorrectionRefusesWhatIsWrong) {
  Matrix weights = test::makeWeights(3, 10, 4);
  Streams streams(10, 30, 17), other(9, 30, 18), fewer(10, 29, 19);
  auto correct = [&](const SecondMoment &moment, std::shared_ptr<const CrossMoment> cross,
                     llvm::ArrayRef<int64_t> kept = {0, 1}) {
    return errorOf(correctTarget(weights.view(), moment, {std::move(cross), 0.5}, kept));
  };
  EXPECT_EQ(correct(streams.moment, streams.cross), "");
  EXPECT_EQ(correct(streams.moment, fewer.cross),
            "the cross moment is of 29 samples of 10 channels, but the second moment of 30 of 10");
  EXPECT_NE(correct(streams.moment, other.cross), "");
  EXPECT_NE(correct(other.moment, other.cross), "");
  EXPECT_NE(correct(streams.moment, streams.cross, {3, 3}), "");
  // Samples that are not finite, in either model, give an error and no weights.
  for (float odd : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()})
    for (bool inOriginal : {true, false}) {
      Streams broken(10, 30, 17);
      (inOriginal ? broken.x : broken.y)(5, 1) = odd;
      broken.add();
      EXPECT_NE(correct(broken.moment, broken.cross), "");
    }
}
