//===- InputSums.cpp - Sums over what the weights of a model take ---------===//

#include "jpq/Numerics/Inputs/InputSums.h"
#include <algorithm>

using namespace jpq;

void InputSums::add(llvm::ArrayRef<std::string> weights, ConstMatrix rows, llvm::ArrayRef<double> tokenWeights) {
  auto [known, isNew] = firstOfInput.try_emplace(weights.front(), weights.front());
  std::shared_ptr<SecondMoment> &moment = moments[known->second];
  if (!moment)
    moment = std::make_shared<SecondMoment>(rows.columns);
  moment->add(rows, tokenWeights);
  for (const std::string &weight : weights)
    firstOfInput.try_emplace(weight, known->second);
}

void InputSums::set(llvm::StringRef first, std::shared_ptr<SecondMoment> moment) {
  moments[first.str()] = std::move(moment);
}

bool InputSums::share(llvm::StringRef weight, llvm::StringRef first) {
  if (!moments.contains(first.str()))
    return false;
  firstOfInput[weight.str()] = first.str();
  return true;
}

bool InputSums::isLike(const InputSums &other) const {
  auto areAlike = [](const auto &a, const auto &b) {
    return a.first == b.first && a.second->getSize() == b.second->getSize();
  };
  return firstOfInput == other.firstOfInput &&
         std::equal(moments.begin(), moments.end(), other.moments.begin(), other.moments.end(), areAlike);
}

void InputSums::merge(const InputSums &other) {
  for (auto &[name, moment] : moments)
    moment->merge(*other.moments.at(name));
}

std::shared_ptr<const SecondMoment> InputSums::lookup(llvm::StringRef weight) const {
  auto first = firstOfInput.find(weight.str());
  return first == firstOfInput.end() ? nullptr : moments.at(first->second);
}
