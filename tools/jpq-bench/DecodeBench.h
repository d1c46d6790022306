//===- DecodeBench.h - How fast a model continues texts -*- C++ -*-===//
#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace jpq::bench {

/// Times the step function of the model in the file `model`: `context` tokens at once, then `tokens` one by one behind
/// them, then the same products with weights with nothing between them. Medians of `repetitions`, interleaved.
llvm::Error benchDecoding(llvm::StringRef model, int64_t tokens, int64_t context, int64_t repetitions, bool json);

} // namespace jpq::bench
