//===- SafeTensorsCorruptionTest.cpp - Every truncation, every byte -------===//

#include "TemporaryFile.h"
#include "jpq/Support/SafeTensors.h"
#include <gtest/gtest.h>

using namespace jpq;
using test::TemporaryFile;

/// A file with padding, metadata and an empty tensor.
static std::string makeSmallFile() {
  static const uint8_t data[30] = {1, 2, 3};
  SafeTensorsWriter writer;
  llvm::cantFail(writer.add("a", ElementType::F16, {3, 5}, data));
  llvm::cantFail(writer.add("none", ElementType::F32, {0}, {}));
  llvm::cantFail(writer.add("b", ElementType::I32, {2}, llvm::ArrayRef(data).take_front(8)));
  writer.setMetadata({{"key", "text"}});
  TemporaryFile file;
  llvm::cantFail(writer.write(file.getPath()).takeError());
  return file.read();
}

/// Opens `content` and, if it opens, touches all that it offers: a sanitizer
/// sees what lies outside.
static bool opens(const TemporaryFile &file, llvm::StringRef content) {
  file.write(content);
  auto opened = SafeTensorsFile::open(file.getPath());
  if (!opened) {
    EXPECT_NE(llvm::toString(opened.takeError()), "");
    return false;
  }
  unsigned sum = 0;
  for (const TensorEntry &entry : (*opened)->getTensors()) {
    uint64_t elements = 1;
    for (int64_t dim : entry.shape)
      elements *= dim;
    EXPECT_EQ(elements * getByteWidth(entry.type), entry.size);
    EXPECT_LE(entry.offset + entry.size, content.size());
    EXPECT_NE((*opened)->find(entry.name), nullptr);
    for (uint8_t byte : (*opened)->getBytes(entry))
      sum += byte;
  }
  EXPECT_LE(sum, 255u * content.size());
  return true;
}

TEST(SafeTensorsCorruption, EveryTruncationIsAnError) {
  std::string content = makeSmallFile();
  TemporaryFile file;
  ASSERT_TRUE(opens(file, content));
  for (size_t size = 0; size < content.size(); ++size)
    EXPECT_FALSE(opens(file, llvm::StringRef(content).take_front(size))) << "cut to " << size << " bytes";
  EXPECT_FALSE(opens(file, content + "x"));
}

TEST(SafeTensorsCorruption, EveryByteOfTheHeaderMayBeWrong) {
  std::string content = makeSmallFile();
  size_t headerEnd = content.size() - 128;
  TemporaryFile file;
  unsigned refused = 0, tried = 0;
  for (size_t position = 0; position < headerEnd; ++position)
    for (int value : {0x00, 0x20, 0x22, 0x2C, 0x30, 0x31, 0x39, 0x3A, 0x5B, 0x5C, 0x5D, 0x7B, 0x7D, 0x7F, 0x80, 0xFF}) {
      std::string corrupt = content;
      corrupt[position] = static_cast<char>(value);
      if (corrupt == content)
        continue;
      ++tried;
      refused += !opens(file, corrupt);
    }
  // Letters of names and metadata and the spaces behind the header may change
  // unnoticed; nothing else may.
  EXPECT_GT(refused, tried / 2);
  EXPECT_LT(refused, tried);
}

// The payload is no business of the reader, but of the digest.
TEST(SafeTensorsCorruption, EveryByteChangesTheDigest) {
  std::string content = makeSmallFile();
  TemporaryFile file;
  auto digestOf = [&](const std::string &bytes) {
    file.write(bytes);
    auto opened = SafeTensorsFile::open(file.getPath());
    if (!opened) {
      llvm::consumeError(opened.takeError());
      return std::string();
    }
    return (*opened)->getDigest();
  };
  std::string digest = digestOf(content);
  ASSERT_EQ(digest.size(), 32u);
  for (size_t position = 0; position < content.size(); ++position) {
    std::string corrupt = content;
    corrupt[position] ^= 1;
    EXPECT_NE(digestOf(corrupt), digest) << "byte " << position;
  }
}
