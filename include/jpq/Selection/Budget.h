//===- Budget.h - What a person means by a budget -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <cstdint>

namespace jpq {

/// How much may be spent, and of what.
struct Budget {
  enum class Kind { Bytes, Nanoseconds };
  Kind kind;
  int64_t amount;
};

/// What `text` allows: bits per weight of the original model (`2.5bpw`), bytes (`123456B`, `800kB`, `40MB`, `1.5GB`,
/// powers of 1000), a share of the original model's f32 bytes (`0.2x`), or time (`1.5s`, `8ms`, `200us`, `500ns`).
/// `parameters` are the original model's. Amounts are rounded down. Errors say what was not understood.
llvm::Expected<Budget> parseBudget(llvm::StringRef text, int64_t parameters);

} // namespace jpq
