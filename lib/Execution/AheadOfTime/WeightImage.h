//===- WeightImage.h - The weight file of a compiled model -*- C++ -*-===//
#pragma once

#include "../ProgramTable.h"
#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "jpq/Support/SafeTensors.h"

namespace jpq {

/// The weights of a model as compiled code takes them: packed ones in their components, dense ones as they are, others
/// unpacked to f32.
class WeightImage {
public:
  /// Adds a weight, once, and gives the name that getComponents() knows it by; a diagnostic if it cannot be loaded.
  /// Functions may take one weight in both forms.
  mlir::FailureOr<std::string> add(WeightOp weight, bool isPacked);

  /// Writes a new safetensors file; gives its digest and finds where everything lies.
  llvm::Expected<std::string> write(llvm::StringRef path);

  /// The arguments that compiled code takes for a weight, after write().
  llvm::ArrayRef<ProgramTable::Component> getComponents(llvm::StringRef name) const {
    return components.find(name)->second;
  }

private:
  llvm::Error addComponent(llvm::StringRef name, llvm::StringRef key, ElementType type, llvm::ArrayRef<int64_t> sizes,
                           llvm::ArrayRef<uint8_t> bytes);
  llvm::Error addComponents(WeightOp weight, llvm::StringRef name, bool isPacked, const StoredBytes &loaded);

  SafeTensorsWriter writer;
  /// Unpacked weights.
  std::vector<std::vector<float>> unpacked;
  llvm::StringMap<llvm::SmallVector<std::string, 2>> keys;
  llvm::StringMap<llvm::SmallVector<ProgramTable::Component, 2>> components;
};

} // namespace jpq
