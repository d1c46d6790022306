//===- ReaderSupport.h - What the readers of models share -------*- C++ -*-===//
//
// Private to lib/Target.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Target/LlamaModel.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/SwapByteOrder.h"

namespace jpq::readers {

static_assert(llvm::sys::IsLittleEndianHost, "mapped tensors are little-endian and used as they are");

/// An error about the contents of a file: "<path>: <message>".
llvm::Error fileError(llvm::StringRef path, const llvm::Twine &message);

/// Maps a file; the message of an error names it.
llvm::Expected<std::shared_ptr<llvm::MemoryBuffer>> mapFile(llvm::StringRef path);

/// Checks what holds for every model before anything is computed from it: each
/// fact lies in [1, 2^31), query heads share key/value heads evenly, heads have
/// an even size, and epsilon is a positive number.
llvm::Error checkFacts(llvm::StringRef path, const LlamaConfig &config);

/// The tokenizer of a model's files.
struct SourceTokenizer {
  /// The text of metadata["jpq.tokenizer"] (docs/tokenizer.md); empty if there is no tokenizer, or one of a kind that
  /// jpq does not know.
  std::string description;
  /// The token that windows begin with (BOS), where the tokenizer asks for one.
  std::optional<int64_t> bos;
};

/// Keeps both for the model's module.
void keepTokenizer(SourceTokenizer tokenizer, LlamaModel &model);

/// A token or merge as docs/tokenizer.md wants it: a string, or an array of
/// bytes where the text is not valid UTF-8.
llvm::json::Value getTokenText(llvm::StringRef text);

/// The value as one line of text.
std::string toText(const llvm::json::Value &value);

/// The text of metadata["jpq.source"].
std::string describeSource(llvm::StringRef format, llvm::StringRef architecture, llvm::StringRef name);

} // namespace jpq::readers
