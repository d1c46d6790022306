//===- HuggingFaceConfig.h - A model's config.json --------------*- C++ -*-===//
//
// Private to lib/Target.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Target/LlamaModel.h"
#include "llvm/Support/JSON.h"

namespace jpq::readers {

/// Reads a JSON file whose outermost value is an object. `text`, if given,
/// receives the file's text.
llvm::Expected<llvm::json::Object> readJSONObject(llvm::StringRef path, std::string *text = nullptr);

/// What config.json says beyond the facts that size the graph.
struct HuggingFaceConfig {
  /// The class that it was made for ("LlamaForCausalLM").
  std::string architecture;
  std::string name;
  bool tiedHead = false;
  bool biases = false;
  LlamaConfig facts;
};

/// Reads the facts and checks them (see checkFacts()). An error names what
/// would make this another kind of model than jpq builds. Frequencies are not
/// computed yet.
llvm::Expected<HuggingFaceConfig> readHuggingFaceConfig(llvm::StringRef path, const llvm::json::Object &config);

/// The inverse frequencies of the rotary embedding; to be called when the
/// tensors have shown that the size of a head is true.
llvm::Expected<std::vector<float>> readRotaryFrequencies(llvm::StringRef path, const llvm::json::Object &config,
                                                         int64_t headSize);

} // namespace jpq::readers
