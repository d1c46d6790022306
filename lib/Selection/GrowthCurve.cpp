//===- GrowthCurve.cpp - From the sum of harms to the harm of the whole ---===//

#include "jpq/Selection/GrowthCurve.h"
#include <algorithm>
#include <cmath>

using namespace jpq;

llvm::Expected<GrowthCurve> GrowthCurve::create(llvm::ArrayRef<double> points) {
  GrowthCurve curve;
  if (points.size() % 2 != 0)
    return llvm::createStringError("growth holds pairs of sum and harm, not %zu numbers", points.size());
  for (size_t i = 0; i < points.size(); i += 2) {
    double sum = points[i], harm = points[i + 1];
    bool ascends = curve.sums.empty() || (sum > curve.sums.back() && harm > curve.harms.back());
    if (!(sum > 0) || !(harm > 0) || !std::isfinite(sum) || !std::isfinite(harm) || !ascends)
      return llvm::createStringError("growth at point %zu is (%g, %g), but sums and harms are positive and ascend",
                                     i / 2, sum, harm);
    curve.sums.push_back(sum);
    curve.harms.push_back(harm);
  }
  return curve;
}

double GrowthCurve::apply(double sum) const {
  if (sums.empty())
    return sum;
  if (sum <= sums.front() || sums.size() == 1)
    return sum * harms.front() / sums.front();
  size_t upper = std::clamp<size_t>(std::lower_bound(sums.begin(), sums.end(), sum) - sums.begin(), 1, sums.size() - 1);
  double x0 = std::log(sums[upper - 1]), x1 = std::log(sums[upper]), y0 = std::log(harms[upper - 1]),
         y1 = std::log(harms[upper]);
  return std::exp(y0 + (y1 - y0) * (std::log(sum) - x0) / (x1 - x0));
}

GrowthCurve GrowthCurve::stretchThrough(double sum, double harm) const {
  GrowthCurve curve = *this;
  if (!(sum > 0) || !(harm > 0) || !std::isfinite(sum) || !std::isfinite(harm))
    return curve;
  if (curve.sums.empty()) {
    curve.sums.push_back(sum);
    curve.harms.push_back(harm);
    return curve;
  }
  double factor = harm / apply(sum);
  for (double &known : curve.harms)
    known *= factor;
  return curve;
}

std::vector<double> GrowthCurve::getPoints() const {
  std::vector<double> points;
  for (size_t i = 0; i < sums.size(); ++i)
    points.insert(points.end(), {sums[i], harms[i]});
  return points;
}
