//===- ElementType.h - Types of stored numbers ------------------*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace jpq {

/// Element types of stored tensors, named as in safetensors.
enum class ElementType { U8, I8, U16, I16, U32, I32, U64, I64, BF16, F16, F32, F64, Bool };

/// Bytes of one element.
unsigned getByteWidth(ElementType type);
/// Whether weights may be plain numbers of this type: F32, F16 or BF16.
constexpr bool isWeightType(ElementType type) {
  return type == ElementType::F32 || type == ElementType::F16 || type == ElementType::BF16;
}
/// The name that safetensors uses ("F32", "BF16", ...).
llvm::StringRef getName(ElementType type);
/// The reverse of getName(); none for a name that jpq does not know.
std::optional<ElementType> parseElementType(llvm::StringRef name);

} // namespace jpq
