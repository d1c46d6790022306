//===- SyntheticProblem.cpp - Choice problems as large as models' ---------===//

#include "jpq/Selection/SyntheticProblem.h"
#include "jpq/Selection/ParetoFront.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include <cmath>
#include <random>

using namespace jpq;

namespace {
struct WeightShape {
  int64_t rows, columns;
};

/// The normal distribution by Box and Muller: that of the standard library differs between implementations.
class Gaussian {
public:
  explicit Gaussian(unsigned seed) : random(seed) {}
  double operator()() {
    constexpr double kTwoPi = 6.283185307179586;
    double radius = std::sqrt(-2 * std::log(uniform()));
    return radius * std::cos(kTwoPi * uniform());
  }

private:
  double uniform() { return (static_cast<double>(random()) + 0.5) * 0x1p-32; }
  std::mt19937 random;
};

/// How strongly a weight's storage shows at the output, and what each of its forms does, the weight whole.
struct WeightForms {
  std::vector<double> bits, harms;
};
} // namespace

static std::vector<WeightShape> getAttention(const SyntheticModel &model) {
  return {{model.width, model.width},
          {model.keyValueWidth, model.width},
          {model.keyValueWidth, model.width},
          {model.width, model.width}};
}

static std::vector<WeightShape> getFeedForward(const SyntheticModel &model) {
  return {{model.hiddenWidth, model.width}, {model.hiddenWidth, model.width}, {model.width, model.hiddenWidth}};
}

int64_t SyntheticModel::getParameters() const {
  int64_t perLayer = 0;
  for (const std::vector<WeightShape> &weights : {getAttention(*this), getFeedForward(*this)})
    for (const WeightShape &weight : weights)
      perLayer += weight.rows * weight.columns;
  return layers * perLayer;
}

static WeightForms makeForms(const SyntheticModel &model, Gaussian &gaussian) {
  constexpr double kNarrowest = 1.5, kWidest = 8.5, kSpread = 1.0, kRoughness = 0.15;
  const double sensitivity = std::exp(kSpread * gaussian());
  WeightForms forms;
  for (unsigned option = 0; option < model.options; ++option) {
    double bits = kNarrowest + (kWidest - kNarrowest) * option / std::max(1u, model.options - 1);
    forms.bits.push_back(bits);
    // Forms of about the same size differ a little in what they do: some are not worth it, and leave the front.
    forms.harms.push_back(sensitivity * std::exp2(-2 * bits) * std::exp(kRoughness * gaussian()));
  }
  return forms;
}

/// The front of one weight of which `share` of the numbers stays.
static ParetoFront makeWeightFront(const WeightShape &shape, const WeightForms &forms, double share) {
  std::vector<FrontPoint> points;
  for (unsigned option = 0; option < forms.bits.size(); ++option)
    points.push_back({std::llround(static_cast<double>(shape.rows * shape.columns) * share * forms.bits[option] / 8),
                      share == 0 ? 0.0 : forms.harms[option],
                      {option}});
  return reduceToFront(std::move(points));
}

/// The front of a group of weights that lose channels together.
static ParetoFront makeGroupFront(const SyntheticModel &model, llvm::ArrayRef<WeightShape> weights,
                                  Gaussian &gaussian) {
  std::vector<WeightForms> forms;
  for (size_t weight = 0; weight < weights.size(); ++weight)
    forms.push_back(makeForms(model, gaussian));
  constexpr double kWholeGroup = 0.3, kSteepness = 2;
  const double sensitivity = kWholeGroup * std::exp(gaussian());
  std::vector<FrontPoint> all;
  for (unsigned size = 0; size < model.sizes; ++size) {
    const double share = model.sizes == 1 ? 1.0 : static_cast<double>(size) / (model.sizes - 1);
    ParetoFront front = {{0, sensitivity * std::pow(1 - share, kSteepness), {size}}};
    for (auto [weight, weightForms] : llvm::zip_equal(weights, forms))
      front = combineFronts(front, makeWeightFront(weight, weightForms, share));
    all.insert(all.end(), front.begin(), front.end());
  }
  return reduceToFront(std::move(all));
}

SelectionProblem jpq::makeSyntheticProblem(const SyntheticModel &model, double bitsPerWeight, unsigned seed) {
  Gaussian gaussian(seed);
  SelectionProblem problem;
  problem.budget = static_cast<int64_t>(bitsPerWeight * static_cast<double>(model.getParameters()) / 8);
  auto add = [&](const llvm::Twine &name, const ParetoFront &front) {
    Unit &unit = problem.units.emplace_back();
    unit.name = name.str();
    for (const FrontPoint &point : front)
      unit.options.push_back({point.cost, point.harm});
  };
  for (unsigned layer = 0; layer < model.layers; ++layer)
    for (const std::vector<WeightShape> &weights : {getAttention(model), getFeedForward(model)}) {
      if (model.sizes > 0) {
        add("group" + llvm::Twine(problem.units.size()), makeGroupFront(model, weights, gaussian));
        continue;
      }
      for (const WeightShape &weight : weights)
        add("weight" + llvm::Twine(problem.units.size()), makeWeightFront(weight, makeForms(model, gaussian), 1.0));
    }
  return problem;
}
