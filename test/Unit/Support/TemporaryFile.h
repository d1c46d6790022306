//===- TemporaryFile.h - A file that a test writes --------------*- C++ -*-===//
#pragma once

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <string>

namespace jpq::test {

/// A path of its own in the temporary folder; the file is removed at the end.
class TemporaryFile {
public:
  TemporaryFile() {
    llvm::SmallString<128> name;
    if (!llvm::sys::fs::createTemporaryFile("jpq-test", "safetensors", name))
      path = name.str().str();
  }
  ~TemporaryFile() { llvm::sys::fs::remove(path); }
  TemporaryFile(const TemporaryFile &) = delete;
  TemporaryFile &operator=(const TemporaryFile &) = delete;

  const std::string &getPath() const { return path; }

  void write(llvm::StringRef content) const {
    std::error_code code;
    llvm::raw_fd_ostream stream(path, code);
    stream << content;
  }

  std::string read() const {
    auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                              /*RequiresNullTerminator=*/false);
    return buffer ? (*buffer)->getBuffer().str() : std::string();
  }

private:
  std::string path;
};

/// A safetensors file of this header and payload.
inline std::string makeFile(llvm::StringRef header, llvm::StringRef payload) {
  std::string content;
  for (unsigned i = 0; i < 8; ++i)
    content.push_back(static_cast<char>(static_cast<uint64_t>(header.size()) >> (8 * i)));
  content += header;
  content += payload;
  return content;
}

} // namespace jpq::test
