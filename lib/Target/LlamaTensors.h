//===- LlamaTensors.h - Sorts a file's tensors into a model -----*- C++ -*-===//
//
// Private to lib/Target; for formats whose tensors have names and shapes.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "Architectures.h"
#include "jpq/Target/LlamaModel.h"
#include "llvm/ADT/StringMap.h"
#include <functional>

namespace jpq::readers {

/// A format's names. Those of a layer are between its number and ".weight" or ".bias"; those that no architecture has
/// together may be the same.
struct LlamaNames {
  llvm::StringRef embedding, finalNorm, head, layerPrefix;
  llvm::StringRef attentionNorm, query, key, value, attentionOutput;
  llvm::StringRef queryNorm, keyNorm, attentionOutputNorm;
  llvm::StringRef feedForwardNorm, gate, up, down, feedForwardOutputNorm;
  /// The matrices of architectures whose projections are fused. Their parts get the names that others have.
  llvm::StringRef queryKeyValue, gateUp;
};

/// Whether the attention's projections have biases.
enum class Biases { None, WhereStored, All };

/// A file's tensors, each to be taken once under its name.
class TensorTable {
public:
  /// `load` makes the tensor once its shape is known to be right.
  struct Entry {
    llvm::SmallVector<int64_t, 4> shape;
    std::function<llvm::Expected<SourceTensor>()> load;
    bool taken = false;
  };

  explicit TensorTable(llvm::StringRef path) : path(path.str()) {}

  void add(llvm::StringRef name, Entry entry) { entries[name] = std::move(entry); }
  bool contains(llvm::StringRef name) const { return entries.contains(name); }
  size_t size() const { return entries.size(); }

  /// The number of rows of a matrix.
  llvm::Expected<int64_t> getRows(llvm::StringRef name) const;

  llvm::Expected<SourceTensor> take(llvm::StringRef name, llvm::ArrayRef<int64_t> shape);

  /// An error that names a tensor which nobody took: the model would compute
  /// something else with it.
  llvm::Error checkAllTaken() const;

private:
  std::string path;
  llvm::StringMap<Entry> entries;
};

/// Takes the model's tensors, whose shapes follow from `model.config` and the architecture; the facts were checked (see
/// checkFacts()). Tensors that are left in the table are for the caller to judge.
llvm::Error takeLlamaTensors(llvm::StringRef path, TensorTable &table, const LlamaNames &names,
                             const Architecture &architecture, Biases biases, LlamaModel &model);

/// Adds 1 to the weights of every norm, which become F32: Gemma's are stored as what they exceed 1 by.
void addOneToNorms(LlamaModel &model);

} // namespace jpq::readers
