//===- TinyModels.h - Models that the readers' tests write ------*- C++ -*-===//
#pragma once

#include "jpq/Target/GGUFFile.h"
#include "jpq/Target/LlamaModel.h"
#include "llvm/Support/JSON.h"
#include <string>
#include <vector>

namespace jpq::test {

/// A folder that is removed at the end, with all that lies in it.
class TemporaryFolder {
public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder &) = delete;
  TemporaryFolder &operator=(const TemporaryFolder &) = delete;

  /// Writes a file and returns its path.
  std::string write(llvm::StringRef name, llvm::StringRef content) const;
  std::string getPath(llvm::StringRef name) const;
  const std::string &getPath() const { return path; }

private:
  std::string path;
};

/// The facts of a tiny model; the sizes differ, so that nothing can be mixed
/// up.
struct TinyShape {
  int64_t vocabulary = 7, hidden = 32, feedForward = 5, layers = 2;
  int64_t heads = 4, keyValueHeads = 2, headSize = 8, context = 11;
};

/// Appends `value`, little-endian.
template <typename T>
void append(std::string &bytes, T value) {
  bytes.append(reinterpret_cast<const char *>(&value), sizeof(value));
}

/// `count` f32 numbers: first, first + 1, ...
std::string getCountingFloats(int64_t first, int64_t count);

/// The model's floats are 0, 1, 2, ... in the order of the file.
std::string makeLlama2c(const TinyShape &shape, bool tied);

/// llama2.c's tokenizer file of these tokens; token i has score i / 2.
std::string makeLlama2cTokenizer(llvm::ArrayRef<std::string> tokens);

/// A GGUF file in the making.
class GGUFBuilder {
public:
  void setInteger(llvm::StringRef key, uint32_t value);
  void setFloat(llvm::StringRef key, float value);
  void setBool(llvm::StringRef key, bool value);
  void setString(llvm::StringRef key, llvm::StringRef value);
  void setStrings(llvm::StringRef key, llvm::ArrayRef<std::string> values);
  void setInt32s(llvm::StringRef key, llvm::ArrayRef<int32_t> values);
  void setFloat32s(llvm::StringRef key, llvm::ArrayRef<float> values);
  /// The value's type code and bytes.
  void setValue(llvm::StringRef key, std::string value);
  void removeKey(llvm::StringRef key);

  /// `shape` is [out, in]. Replaces a tensor of that name.
  void setTensor(llvm::StringRef name, llvm::ArrayRef<int64_t> shape, uint32_t type, std::string bytes);
  void setFloatTensor(llvm::StringRef name, llvm::ArrayRef<int64_t> shape);
  void removeTensor(llvm::StringRef name);

  std::string build(uint32_t version = 3) const;

private:
  struct Tensor {
    std::string name;
    std::vector<int64_t> shape;
    uint32_t type;
    std::string bytes;
  };
  std::vector<std::pair<std::string, std::string>> values;
  std::vector<Tensor> tensors;
};

/// A model of F32 tensors, each of which counts from 0, with a sentencepiece
/// tokenizer.
GGUFBuilder makeGGUF(const TinyShape &shape, llvm::StringRef architecture = "llama");

/// A Hugging Face model: config.json, and its tensors' shapes by name.
struct TinyHuggingFace {
  llvm::json::Object config;
  std::map<std::string, std::vector<int64_t>> tensors;
};
TinyHuggingFace makeHuggingFace(const TinyShape &shape);

/// A safetensors file of F32 tensors, each of which counts from 0.
std::string makeSafeTensors(const std::map<std::string, std::vector<int64_t>> &tensors);

/// Writes `model` as config.json and model.safetensors.
void writeHuggingFace(const TemporaryFolder &folder, const TinyHuggingFace &model);

/// All of a model's tensors that are present.
std::vector<const SourceTensor *> getTensors(const LlamaModel &model);

/// Element i of an F32 tensor.
float getFloat(const SourceTensor &tensor, int64_t i);

/// The message of an error; empty for a value.
template <typename T>
std::string getMessage(llvm::Expected<T> result) {
  return result ? "" : llvm::toString(result.takeError());
}

} // namespace jpq::test
