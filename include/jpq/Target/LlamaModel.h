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

/// The facts that shape the graph. All are checked by the readers: positive, and consistent with every tensor's shape.
struct LlamaConfig {
  int64_t vocabularySize = 0, hiddenSize = 0, feedForwardSize = 0, layerCount = 0;
  int64_t headCount = 0, keyValueHeadCount = 0, headSize = 0, contextLength = 0;
  double normEpsilon = 1e-5;
  /// Rotary embedding: one inverse frequency per pair of a head's channels (headSize / 2 of them), scaling applied.
  std::vector<float> inverseFrequencies;
  /// Pairs are channels (2i, 2i+1) as in llama2.c and GGUF, instead of (i, i + headSize/2) as in Hugging Face.
  bool interleavedRotary = true;
};

/// Projection biases (Qwen2, some Llamas) are present or absent by their name being empty.
struct LlamaLayer {
  SourceTensor attentionNorm, query, key, value, attentionOutput;
  SourceTensor queryBias, keyBias, valueBias;
  SourceTensor feedForwardNorm, gate, up, down;
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

/// GGUF version 2 and 3, architectures of the Llama family ("llama", "qwen2" and those that differ in nothing that
/// LlamaConfig lacks); tensor types of GGMLType. Any other is an error that names it.
llvm::Expected<LlamaModel> readGGUF(llvm::StringRef path);

/// A Hugging Face folder: config.json, one model.safetensors or shards with model.safetensors.index.json, and
/// tokenizer.json where there is one.
llvm::Expected<LlamaModel> readHuggingFace(llvm::StringRef folder);

} // namespace jpq
