//===- LlamaModel.h - A Llama-family model as its file describes it -*- C++ -*-===//
//
// What the readers of all source formats produce, and what the one builder of IR (LlamaToMLIR.h) takes. No MLIR here.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Support/SafeTensors.h"

namespace jpq {

/// One stored tensor under its source name. Dense types stay as they are (F32, F16, BF16); quantized ones arrive
/// dequantized to F32. `bytes` lies in a mapped file or in memory; `owner` keeps it alive.
struct SourceTensor {
  std::string name;
  ElementType type = ElementType::F32;
  llvm::SmallVector<int64_t, 2> shape;
  llvm::ArrayRef<uint8_t> bytes;
  std::shared_ptr<void> owner;
};

/// What turns queries and keys by their position (arXiv 2104.09864).
struct RotaryEmbedding {
  /// One inverse frequency per pair of a head's channels (headSize / 2 of them), scaling applied.
  std::vector<float> inverseFrequencies;
  /// What cosines and sines are multiplied by: the attention factor of YaRN.
  double magnitude = 1.0;
};

/// What the gate goes through before it is multiplied.
enum class Activation { Silu, GeluTanh };

/// The facts that shape the graph. All are checked by the readers: positive, and consistent with every tensor's shape.
struct LlamaConfig {
  int64_t vocabularySize = 0, hiddenSize = 0, feedForwardSize = 0, layerCount = 0;
  int64_t headCount = 0, keyValueHeadCount = 0, headSize = 0, contextLength = 0;
  double normEpsilon = 1e-5;
  /// `windowRotary` is that of layers with a window, where it differs (has frequencies).
  RotaryEmbedding rotary, windowRotary;
  /// Pairs are channels (2i, 2i+1) as in llama2.c and GGUF's Llama, instead of (i, i + headSize/2) as in Hugging Face.
  bool interleavedRotary = true;
  Activation activation = Activation::Silu;
  double embeddingScale = 1.0;
  /// What products of queries and keys are multiplied by; 0 for 1 / sqrt(headSize).
  double attentionScale = 0.0;
  /// Scores and logits go through cap * tanh(x / cap); 0 for no cap.
  double attentionCap = 0.0, logitCap = 0.0;
};

/// Tensors that a layer lacks have an empty name: biases, norms of queries and keys (of one head's size, or of that of
/// all heads), norms in front of attention or the network, and norms of what comes out of them.
struct LlamaLayer {
  SourceTensor attentionNorm, query, key, value, attentionOutput;
  SourceTensor queryBias, keyBias, valueBias, attentionOutputBias;
  SourceTensor queryNorm, keyNorm, attentionOutputNorm;
  SourceTensor feedForwardNorm, gate, up, down, feedForwardOutputNorm;
  /// A token sees itself and the `window` - 1 before it; 0 for all.
  int64_t window = 0;

  /// Those that the layer has, in the order in which they are used.
  llvm::SmallVector<const SourceTensor *> getTensors() const {
    llvm::SmallVector<const SourceTensor *> tensors;
    for (const SourceTensor *tensor : {&attentionNorm, &query, &queryBias, &queryNorm, &key, &keyBias, &keyNorm, &value,
                                       &valueBias, &attentionOutput, &attentionOutputBias, &attentionOutputNorm,
                                       &feedForwardNorm, &gate, &up, &down, &feedForwardOutputNorm})
      if (!tensor->name.empty())
        tensors.push_back(tensor);
    return tensors;
  }
};

struct LlamaModel {
  LlamaConfig config;
  SourceTensor embedding, finalNorm;
  /// Empty name: the head is tied to the embedding.
  SourceTensor head;
  std::vector<LlamaLayer> layers;
  /// The token that windows of this model begin with (BOS), where it asks for one.
  std::optional<int64_t> bosToken;
  /// Kept in the weight file's metadata: "jpq.tokenizer" (JSON, see docs/tokenizer.md) and "jpq.source" (format and
  /// model name).
  std::map<std::string, std::string> metadata;
};

/// llama2.c's `.bin` (version 0: seven i32 and f32 tensors). `tokenizer` is its vocabulary file; when empty,
/// `tokenizer.bin`, `tok<vocabulary size>.bin` beside the model is taken if it exists, else the model has none.
/// Tensors are named as in GGUF (token_embd.weight, blk.0.attn_q.weight, ...). Errors name the file, what was being
/// read, and both numbers.
llvm::Expected<LlamaModel> readLlama2c(llvm::StringRef path, llvm::StringRef tokenizer = "");

/// GGUF version 2 and 3 of tensor types of GGMLType; docs/import.md says which architectures and metadata are read. Any
/// other is an error that names it. Of a model in several files any may be given: the others are found beside it.
llvm::Expected<LlamaModel> readGGUF(llvm::StringRef path);

/// A Hugging Face folder: config.json, one model.safetensors or shards with model.safetensors.index.json, and
/// tokenizer.json where there is one. docs/import.md says which architectures are read.
llvm::Expected<LlamaModel> readHuggingFace(llvm::StringRef folder);

} // namespace jpq
