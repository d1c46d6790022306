//===- TokenWindows.h - Token ids, window by window -*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"

namespace jpq {

/// The key of a token file's metadata that says with which token (BOS) its windows begin: what the tokenizer that wrote
/// the file asks for.
constexpr llvm::StringLiteral kBosTokenKey = "jpq.bos_token";

/// Windows of token ids, one after another: `[windows, length]`.
struct TokenWindows {
  std::vector<int32_t> ids;
  int64_t length = 0;
  /// The token that every window begins with, if the model or the file asks for one.
  std::optional<int32_t> bos;

  int64_t getCount() const { return length == 0 ? 0 : int64_t(ids.size()) / length; }
  /// Windows [first, first + count) as the model's argument.
  HostTensor getBatch(int64_t first, int64_t count) const;
};

/// Reads the array `name` of a safetensors file (u16, i32, u32 or i64; one stream or `[windows, length]`) and cuts it
/// into windows that do not overlap; the rest is dropped. `length` 0 takes the array's own length, or 256 for a stream;
/// `limit` > 0 keeps only the first windows. `vocabulary` is the number of tokens that the model knows, if that is
/// known.
///
/// Every window begins with `bos`, the token that the model asks for, or else with what the file asks for
/// (kBosTokenKey). Where the data do not have it there, it is put before `length` - 1 of them. An array of windows of
/// `length` stays one window per row: what BOS has no room for is dropped at the row's end.
///
/// Errors name the file and both numbers, and count tokens from the array's start; it is one if model and file ask for
/// different tokens.
llvm::Expected<TokenWindows> readTokens(llvm::StringRef path, llvm::StringRef name, int64_t length, int64_t limit,
                                        std::optional<int64_t> bos = std::nullopt,
                                        std::optional<int64_t> vocabulary = std::nullopt);

/// An error unless a model that knows `vocabulary` tokens knows `id`, the `position`-th number of an array in `path`.
llvm::Error checkToken(llvm::StringRef path, int64_t position, int64_t id, int64_t vocabulary);

} // namespace jpq
