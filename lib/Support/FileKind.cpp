//===- FileKind.cpp - What a file is, by how it begins --------------------===//

#include "jpq/Support/FileKind.h"
#include "llvm/Support/Endian.h"

namespace jpq {

namespace {
struct Beginning {
  llvm::StringLiteral bytes;
  FileKind kind;
};
} // namespace

static constexpr Beginning kBeginnings[] = {
    {"version https://git-lfs.github.com/spec/", FileKind::LFSPointer},
    {"\xEF\xBB\xBF", FileKind::ByteOrderMark},
    {"GGUF", FileKind::GGUF},
    {"PK\x03\x04", FileKind::Zip},
    {"\x1F\x8B\x08", FileKind::Gzip},
    {"24ka", FileKind::Llama2cLater},
    {"ML\xEFR", FileKind::MLIRBytecode},
    {"\x7F"
     "ELF",
     FileKind::ELF},
};

/// Whether a safetensors header, its length and the brace that opens it, stands here.
static bool isSafeTensors(llvm::StringRef content) {
  return content.size() > 8 && content[8] == '{' &&
         llvm::support::endian::read64le(content.data()) <= content.size() - 8;
}

FileKind findFileKind(llvm::StringRef content) {
  if (content.empty())
    return FileKind::Empty;
  // First of all: the length of a header may look like anything.
  if (isSafeTensors(content))
    return FileKind::SafeTensors;
  for (const Beginning &beginning : kBeginnings)
    if (content.starts_with(beginning.bytes))
      return beginning.kind;
  // Two bytes say little: small numbers of 32 bits begin like that, but have a zero behind them.
  if (content.size() > 2 && content[2] != 0) {
    if (content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF"))
      return FileKind::ByteOrderMark;
    if (content[0] == '\x80' && content[1] >= 2 && content[1] <= 5)
      return FileKind::Pickle;
  }
  llvm::StringRef text = content.take_front(256).ltrim();
  if (text.starts_with_insensitive("<!doctype html") || text.starts_with_insensitive("<html") ||
      text.starts_with("<?xml"))
    return FileKind::HTML;
  return text.starts_with("{") && text.drop_front().ltrim().starts_with("\"") ? FileKind::JSON : FileKind::Unknown;
}

/// What a kind is called, and what to do about it.
static std::pair<llvm::StringRef, llvm::StringRef> describe(FileKind kind) {
  switch (kind) {
  case FileKind::Empty:
    return {"an empty file", ""};
  case FileKind::LFSPointer:
    return {"a Git LFS pointer", " (`git lfs pull` fetches the file that it stands for)"};
  case FileKind::ByteOrderMark:
    return {"text behind a byte-order mark", " (save it as UTF-8 without one)"};
  case FileKind::HTML:
    return {"an HTML page", " (what a server answered instead of the file?)"};
  case FileKind::Pickle:
    return {"a Python pickle", " (save the weights as safetensors)"};
  case FileKind::Zip:
    return {"a zip archive", " (PyTorch's .bin and .pt are such: save the weights as safetensors)"};
  case FileKind::Gzip:
    return {"compressed by gzip", " (unpack it first)"};
  case FileKind::GGUF:
    return {"a GGUF file", " (jpq-translate --import-gguf reads it)"};
  case FileKind::SafeTensors:
    return {"a safetensors file", ""};
  case FileKind::Llama2cLater:
    return {"a model of llama2.c", " (jpq-translate --import-llama2c reads it)"};
  case FileKind::JSON:
    return {"JSON", ""};
  case FileKind::MLIRBytecode:
    return {"MLIR bytecode", ""};
  case FileKind::ELF:
    return {"a compiled program or library", ""};
  case FileKind::Unknown:
    break;
  }
  return {"unknown", ""};
}

llvm::Error checkFileKind(llvm::StringRef path, llvm::StringRef content, FileKind wanted, llvm::StringRef wantedName) {
  FileKind kind = findFileKind(content);
  if (kind == wanted || kind == FileKind::Unknown)
    return llvm::Error::success();
  auto [name, hint] = describe(kind);
  return llvm::createStringError("%s: is %s, not %s%s", path.str().c_str(), name.str().c_str(),
                                 wantedName.str().c_str(), hint.str().c_str());
}

} // namespace jpq
