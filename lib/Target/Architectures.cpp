//===- Architectures.cpp - What tells the architectures apart -------------===//

#include "Architectures.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace jpq::readers {

static constexpr Architecture kArchitectures[] = {
    {.huggingFace = "LlamaForCausalLM",
     .type = "llama",
     .gguf = "llama",
     .interleavedInGGUF = true,
     .windowsInGGUF = Windows::All,
     .ownKeyValueHeads = true},
    {.huggingFace = "MistralForCausalLM", .type = "mistral", .gguf = "", .windows = Windows::All, .window = 4096},
    {.huggingFace = "Qwen2ForCausalLM",
     .type = "qwen2",
     .gguf = "qwen2",
     .biases = true,
     .windows = Windows::Upper,
     .window = 4096},
    {.huggingFace = "Qwen3ForCausalLM",
     .type = "qwen3",
     .gguf = "qwen3",
     .queryKeyNorms = QueryKeyNorms::PerHead,
     .windows = Windows::Upper,
     .window = 4096,
     .headSize = 128},
    {.huggingFace = "GemmaForCausalLM",
     .type = "gemma",
     .gguf = "gemma",
     .gemma = true,
     .activation = Activation::GeluTanh,
     .tiedHead = true,
     .headSize = 256},
    {.huggingFace = "Gemma2ForCausalLM",
     .type = "gemma2",
     .gguf = "gemma2",
     .norms = Norms::InAndOut,
     .gemma = true,
     .activation = Activation::GeluTanh,
     .windows = Windows::Periodic,
     .windowsInGGUF = Windows::Periodic,
     .window = 4096,
     .windowPeriod = 2,
     .tiedHead = true,
     .headSize = 256,
     .queryScalar = 256,
     .layersScaledByHidden = 46,
     .caps = true,
     .attentionCap = 50,
     .logitCap = 30},
    {.huggingFace = "Gemma3ForCausalLM",
     .type = "gemma3_text",
     .gguf = "gemma3",
     .queryKeyNorms = QueryKeyNorms::PerHead,
     .norms = Norms::InAndOut,
     .gemma = true,
     .activation = Activation::GeluTanh,
     .windows = Windows::Periodic,
     .windowsInGGUF = Windows::Periodic,
     .window = 4096,
     .windowPeriod = 6,
     .tiedHead = true,
     .headSize = 256,
     .rotaryBase = 1e6,
     .windowRotaryBase = 10000,
     .queryScalar = 256,
     .layersScaledByHidden = 62,
     .caps = true},
    {.huggingFace = "Phi3ForCausalLM",
     .type = "phi3",
     .gguf = "phi3",
     .fused = true,
     .windows = Windows::All,
     .windowsInGGUF = Windows::All,
     .ownKeyValueHeads = true,
     .normEpsilon = 1e-5,
     .scaledRotary = false},
    {.huggingFace = "Olmo2ForCausalLM",
     .type = "olmo2",
     .gguf = "olmo2",
     .queryKeyNorms = QueryKeyNorms::AllHeads,
     .norms = Norms::Out,
     .ownKeyValueHeads = true,
     .normEpsilon = 1e-5}};

const Architecture *findHuggingFaceArchitecture(StringRef huggingFace, StringRef type) {
  for (const Architecture &architecture : kArchitectures)
    if (huggingFace.empty() ? type == architecture.type : huggingFace == architecture.huggingFace)
      return &architecture;
  return nullptr;
}

const Architecture *findGGUFArchitecture(StringRef name) {
  for (const Architecture &architecture : kArchitectures)
    if (!name.empty() && name == architecture.gguf)
      return &architecture;
  return nullptr;
}

static std::string list(StringRef Architecture::*name) {
  SmallVector<StringRef> names;
  for (const Architecture &architecture : kArchitectures)
    if (StringRef text = architecture.*name; !text.empty())
      names.push_back(text);
  return join(names, ", ");
}

std::string listHuggingFaceArchitectures() { return list(&Architecture::huggingFace); }

std::string listGGUFArchitectures() { return list(&Architecture::gguf); }

} // namespace jpq::readers
