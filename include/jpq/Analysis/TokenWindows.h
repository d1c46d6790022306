//===- TokenWindows.h - Token ids, window by window -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"

namespace jpq {

/// Windows of token ids, one after another: `[windows, length]`.
struct TokenWindows {
  std::vector<int32_t> ids;
  int64_t length = 0;

  int64_t getCount() const { return length == 0 ? 0 : int64_t(ids.size()) / length; }
  /// Windows [first, first + count) as the model's argument.
  HostTensor getBatch(int64_t first, int64_t count) const;
};

/// Reads the array `name` of a safetensors file (u16, i32, u32 or i64; one stream or `[windows, length]`) and cuts it
/// into windows that do not overlap; the rest is dropped. `length` 0 takes the array's own length, or 256 for a stream;
/// `limit` > 0 keeps only the first windows. Errors name the file and both numbers.
llvm::Expected<TokenWindows> readTokens(llvm::StringRef path, llvm::StringRef name, int64_t length, int64_t limit);

} // namespace jpq
