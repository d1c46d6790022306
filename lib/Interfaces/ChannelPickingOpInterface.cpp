//===- ChannelPickingOpInterface.cpp - Channels that numbers pick ---------===//

#include "jpq/Interfaces/ChannelPickingOpInterface.h"

using namespace mlir;
using namespace jpq;

#include "jpq/Interfaces/ChannelPickingOpInterface.cpp.inc"

bool ChannelPicking::opens(unsigned factor) const {
  auto isOf = [&](const auto &pair) { return pair.second == factor; };
  return llvm::any_of(compared, [&](const ComparedFactor &other) { return other.factor == factor; }) ||
         llvm::any_of(numbers, isOf) || llvm::any_of(picks, isOf);
}

bool ChannelPicking::understands(unsigned operand) const {
  auto isOf = [&](const auto &pair) { return pair.first == operand; };
  auto isEither = [&](const auto &pair) { return pair.first == operand || pair.second == operand; };
  return llvm::is_contained(unread, operand) || llvm::any_of(matches, isEither) || llvm::any_of(picks, isOf) ||
         llvm::any_of(passes, isOf);
}
