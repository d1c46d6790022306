//===- GGUFFacts.h - What a GGUF file's metadata say of a model -*- C++ -*-===//
//
// Private to lib/Target.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "Architectures.h"
#include "LlamaTensors.h"
#include "jpq/Target/GGUFFile.h"
#include "llvm/ADT/StringSet.h"

namespace jpq::readers {

/// Reads one file's facts, whose keys begin with the architecture's name. What llama.cpp assumes where a file does not
/// say is assumed here too.
class GGUFFacts {
public:
  GGUFFacts(const GGUFFile &file, const Architecture &architecture) : file(file), architecture(architecture) {}

  /// Facts that size the model (`vocabularySize` is that of the embedding), and those that are single numbers.
  llvm::Error readSizes(int64_t vocabularySize, LlamaConfig &config);
  llvm::Error readWindows(llvm::MutableArrayRef<LlamaLayer> layers);
  llvm::Error readRotary(LlamaConfig &config);
  /// Names a key of the architecture that nobody read: the model may compute something else by it.
  llvm::Error checkAllRead();

private:
  std::string getKey(llvm::StringRef key);
  llvm::Error error(const llvm::Twine &message) const;
  /// Without a default the file must have the key.
  llvm::Error read(llvm::StringRef key, int64_t &fact, std::optional<int64_t> byDefault = std::nullopt);
  llvm::Error read(llvm::StringRef key, double &fact, std::optional<double> byDefault = std::nullopt);
  llvm::Error readPositive(llvm::StringRef key, double &fact, std::optional<double> byDefault = std::nullopt);
  llvm::Error readScales(LlamaConfig &config);
  llvm::Error checkFixed(const LlamaConfig &config);
  /// Scales the frequencies of `base`.
  llvm::Error scale(double base, const LlamaConfig &config, RotaryEmbedding &rotary);
  llvm::Error scaleAsYarn(double factor, double base, const LlamaConfig &config, RotaryEmbedding &rotary);

  const GGUFFile &file;
  const Architecture &architecture;
  /// The keys that getKey() was asked for.
  llvm::StringSet<> known;
};

} // namespace jpq::readers
