//===- Effort.cpp - How much time a search may take -----------------------===//

#include "jpq/Dialect/JPQ/Transforms/Effort.h"
#include "llvm/ADT/StringSwitch.h"
#include <optional>

using namespace jpq;

llvm::Expected<Effort> Effort::parse(llvm::StringRef name) {
  std::optional<Effort> effort = llvm::StringSwitch<std::optional<Effort>>(name)
                                     .Case("fast", Effort{.windows = 32,
                                                          .trellisWindow = 8,
                                                          .classifiedTokens = 2048,
                                                          .rankedTokens = 0,
                                                          .scoredTokens = 2048,
                                                          .scoredCodecs = 1,
                                                          .measureAbove = 0,
                                                          .measuredTokens = 256,
                                                          .rounds = 0,
                                                          .measuresPruning = false,
                                                          .propagation = 0})
                                     .Case("balanced", Effort{.windows = 96,
                                                              .trellisWindow = 10,
                                                              .classifiedTokens = 8192,
                                                              .rankedTokens = 12288,
                                                              .scoredTokens = 4096,
                                                              .scoredCodecs = 1,
                                                              .measureAbove = 0,
                                                              .measuredTokens = 512,
                                                              .rounds = 0,
                                                              .measuresPruning = true,
                                                              .propagation = 0.5})
                                     .Case("best", Effort{.windows = 192,
                                                          .trellisWindow = 10,
                                                          .classifiedTokens = 8192,
                                                          .rankedTokens = 12288,
                                                          .scoredTokens = 4096,
                                                          .scoredCodecs = 2,
                                                          .measureAbove = 0,
                                                          .measuredTokens = 512,
                                                          .rounds = 0,
                                                          .measuresPruning = true,
                                                          .propagation = 0.5})
                                     .Default(std::nullopt);
  if (effort)
    return *effort;
  return llvm::createStringError("effort=%s is not offered; there are fast, balanced and best", name.str().c_str());
}
