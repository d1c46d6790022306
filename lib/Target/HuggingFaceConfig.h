//===- HuggingFaceConfig.h - A model's config.json --------------*- C++ -*-===//
//
// Private to lib/Target.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "Architectures.h"
#include "JSONObject.h"

namespace jpq::readers {

/// What config.json says beyond the facts that size the graph.
struct HuggingFaceConfig {
  const Architecture *architecture;
  std::string name;
  bool tiedHead = false;
  /// The attention's projections have them.
  bool biases = false;
  LlamaConfig facts;
};

/// Reads the facts and checks them (see checkFacts()). An error names what would make this another kind of model than
/// jpq builds. What takes memory by the facts is not computed yet.
llvm::Expected<HuggingFaceConfig> readHuggingFaceConfig(const ObjectReader &config);

/// Sets the layers' windows.
llvm::Error readWindows(const ObjectReader &config, const Architecture &architecture,
                        llvm::MutableArrayRef<LlamaLayer> layers);

/// Sets the rotary embeddings; to be called when the tensors have shown that the size of a head is true.
llvm::Error readRotaryEmbeddings(const ObjectReader &config, const Architecture &architecture, LlamaConfig &facts);

} // namespace jpq::readers
