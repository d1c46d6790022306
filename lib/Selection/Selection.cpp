//===- Selection.cpp - The choice problem and its checks ------------------===//

#include "jpq/Selection/Selection.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CheckedArithmetic.h"
#include "llvm/Support/FormatVariadic.h"
#include <algorithm>
#include <cmath>

namespace jpq {

template <typename... Values>
static llvm::Error fail(const char *format, Values &&...values) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 llvm::formatv(format, std::forward<Values>(values)...).str());
}

llvm::Error SelectionProblem::check() const {
  if (units.empty())
    return fail("the problem has no unit");
  int64_t largestSum = 0;
  for (const Unit &unit : units) {
    if (unit.options.empty())
      return fail("unit '{0}' has no options", unit.name);
    int64_t largest = 0;
    for (auto [index, option] : llvm::enumerate(unit.options)) {
      if (option.cost < 0)
        return fail("option {0} of unit '{1}' costs {2}, but costs are not negative", index, unit.name, option.cost);
      if (!std::isfinite(option.harm))
        return fail("the harm of option {0} of unit '{1}' is not finite", index, unit.name);
      largest = std::max(largest, option.cost);
    }
    std::optional<int64_t> sum = llvm::checkedAdd(largestSum, largest);
    if (!sum)
      return fail("the costs of the units sum to more than 63 bits hold");
    largestSum = *sum;
  }
  return llvm::Error::success();
}

int64_t SelectionProblem::getSmallestCost() const {
  int64_t sum = 0;
  for (const Unit &unit : units)
    sum += llvm::min_element(unit.options, [](const Option &a, const Option &b) { return a.cost < b.cost; })->cost;
  return sum;
}

llvm::Error SelectionProblem::verify(const Selection &selection) const {
  if (llvm::Error error = check())
    return error;
  if (selection.choice.size() != units.size())
    return fail("the selection has {0} choices for {1} units", selection.choice.size(), units.size());
  int64_t cost = 0;
  double harm = 0, magnitude = 0;
  for (auto [unit, chosen] : llvm::zip_equal(units, selection.choice)) {
    if (chosen >= unit.options.size())
      return fail("unit '{0}' is given option {1}, but has {2} options", unit.name, chosen, unit.options.size());
    cost += unit.options[chosen].cost;
    harm += unit.options[chosen].harm;
    magnitude += std::abs(unit.options[chosen].harm);
  }
  if (cost != selection.cost)
    return fail("the selection states the cost {0}, but its options cost {1}", selection.cost, cost);
  // Harms of both signs may cancel; the order of a sum may change it by a share
  // of its terms.
  if (!(std::abs(harm - selection.harm) <= 1e-9 * magnitude))
    return fail("the selection states the harm {0}, but its options do {1}", selection.harm, harm);
  if (cost > budget)
    return fail("the selection costs {0}, more than the budget of {1}", cost, budget);
  if (!(selection.gap >= 0))
    return fail("the selection states the gap {0}, which is not positive or zero", selection.gap);
  return llvm::Error::success();
}

} // namespace jpq
