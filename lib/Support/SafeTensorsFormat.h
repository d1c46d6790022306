//===- SafeTensorsFormat.h - What reader and writer share -------*- C++ -*-===//
#pragma once

#include "jpq/Support/SafeTensors.h"
#include "llvm/ADT/Twine.h"

namespace jpq::safetensors {

/// Bytes of the little-endian header length that begins a file.
constexpr uint64_t kLengthBytes = 8;
/// The limit of the safetensors package.
constexpr uint64_t kLongestHeader = 100'000'000;
constexpr llvm::StringLiteral kMetadataName = "__metadata__";
constexpr llvm::StringLiteral kPaddingPrefix = "jpq.padding.";

inline bool isPadding(llvm::StringRef name) { return name.starts_with(kPaddingPrefix); }

/// An error "path: message".
llvm::Error fail(llvm::StringRef path, const llvm::Twine &message);

/// Bytes of a tensor; none if a dimension is negative or the product of the
/// dimensions (zeros taken as ones) leaves 63 bits.
std::optional<uint64_t> getStoredSize(ElementType type, llvm::ArrayRef<int64_t> shape);

/// "[3, 5] of F32".
std::string describe(ElementType type, llvm::ArrayRef<int64_t> shape);

} // namespace jpq::safetensors
