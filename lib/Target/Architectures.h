//===- Architectures.h - What tells the architectures apart -----*- C++ -*-===//
//
// Private to lib/Target. docs/import.md is written from this table.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Target/LlamaModel.h"
#include "llvm/Support/Error.h"

namespace jpq::readers {

/// Norms of attention and of the feed-forward network: of what goes in, of what comes out, or of both.
enum class Norms { In, Out, InAndOut };

enum class QueryKeyNorms { None, PerHead, AllHeads };

/// Which layers see a window of tokens instead of all.
enum class Windows {
  None,
  All,
  /// Those from `max_window_layers` on, where `use_sliding_window` says so.
  Upper,
  /// All but every n-th.
  Periodic
};

/// One architecture, as transformers and llama.cpp know it. Defaults are those of transformers' configuration classes:
/// what a config.json may leave out.
struct Architecture {
  /// The class in Hugging Face's `architectures`, its `model_type`, and GGUF's `general.architecture`; the last is
  /// empty where a GGUF file calls the architecture by another's name.
  llvm::StringRef huggingFace, type, gguf;

  /// GGUF stores queries and keys with the channels of a rotary pair beside each other.
  bool interleavedInGGUF = false;
  /// Query, key and value always have biases; others have them where the source says so.
  bool biases = false;
  QueryKeyNorms queryKeyNorms = QueryKeyNorms::None;
  Norms norms = Norms::In;
  /// Query, key and value are rows of one matrix, and so are gate and up.
  bool fused = false;
  /// Gemma: Hugging Face stores what a norm's weights exceed 1 by, and embeddings are multiplied by
  /// sqrt(hidden size).
  bool gemma = false;
  Activation activation = Activation::Silu;

  Windows windows = Windows::None, windowsInGGUF = Windows::None;
  /// The default size of a window, and after how many layers the pattern of windows begins anew.
  int64_t window = 0, windowPeriod = 0;

  bool tiedHead = false;
  /// Key/value heads are as many as heads unless the source says more.
  bool ownKeyValueHeads = false;
  /// 0: hidden size / heads.
  int64_t headSize = 0;
  double normEpsilon = 1e-6;
  double rotaryBase = 10000;
  /// Layers with a window rotate by a base of their own; 0 if they do not.
  double windowRotaryBase = 0;
  /// Hugging Face's class knows the ways of scaling rotary embeddings that others do.
  bool scaledRotary = true;
  /// Scores are divided by the root of this; 0: of the size of a head.
  double queryScalar = 0;
  /// GGUF has no key for `queryScalar`: models of so many layers take hidden size / heads.
  int64_t layersScaledByHidden = 0;
  /// The architecture has caps; their defaults.
  bool caps = false;
  double attentionCap = 0, logitCap = 0;
};

/// By the class's name, or by the type where `huggingFace` is empty; null if there is none.
const Architecture *findHuggingFaceArchitecture(llvm::StringRef huggingFace, llvm::StringRef type);

/// By `general.architecture`; null if there is none.
const Architecture *findGGUFArchitecture(llvm::StringRef name);

/// The names of all architectures, for messages.
std::string listHuggingFaceArchitectures();
std::string listGGUFArchitectures();

} // namespace jpq::readers
