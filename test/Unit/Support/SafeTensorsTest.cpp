//===- SafeTensorsTest.cpp ------------------------------------------------===//

#include "jpq/Support/SafeTensors.h"
#include "TemporaryFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"
#include <gtest/gtest.h>
#include <thread>

using namespace jpq;
using test::makeFile;
using test::TemporaryFile;

/// The message of opening a file of this content; empty if it opens.
static std::string openError(const std::string &content) {
  TemporaryFile file;
  file.write(content);
  auto opened = SafeTensorsFile::open(file.getPath());
  if (opened)
    return "";
  std::string message = llvm::toString(opened.takeError());
  EXPECT_TRUE(llvm::StringRef(message).starts_with(file.getPath() + ": ")) << message;
  return message.substr(std::min(message.size(), file.getPath().size() + 2));
}

static std::string add(SafeTensorsWriter &writer, llvm::StringRef name, ElementType type, llvm::ArrayRef<int64_t> shape,
                       llvm::ArrayRef<uint8_t> data) {
  return llvm::toString(writer.add(name, type, shape, data));
}

TEST(SafeTensors, ElementTypesHaveNamesAndWidths) {
  for (ElementType type : {ElementType::U8, ElementType::I8, ElementType::U16, ElementType::I16, ElementType::U32,
                           ElementType::I32, ElementType::U64, ElementType::I64, ElementType::BF16, ElementType::F16,
                           ElementType::F32, ElementType::F64, ElementType::Bool})
    EXPECT_EQ(parseElementType(getName(type)), type);
  EXPECT_EQ(getByteWidth(ElementType::BF16), 2u);
  EXPECT_EQ(getByteWidth(ElementType::F64), 8u);
  EXPECT_EQ(getName(ElementType::Bool), "BOOL");
  EXPECT_EQ(parseElementType("F8_E4M3"), std::nullopt);
}

TEST(SafeTensors, RoundTrip) {
  std::vector<uint8_t> odd(30), whole(64), large(100000);
  for (size_t i = 0; i < large.size(); ++i)
    large[i] = static_cast<uint8_t>(i * 7 + i / 256);
  std::copy_n(large.begin(), odd.size(), odd.begin());

  SafeTensorsWriter writer;
  EXPECT_EQ(add(writer, "odd \"name\"\n", ElementType::BF16, {3, 5}, odd), "");
  EXPECT_EQ(add(writer, "whole", ElementType::I64, {8}, whole), "");
  EXPECT_EQ(add(writer, "empty", ElementType::F32, {4, 0, 2}, {}), "");
  EXPECT_EQ(add(writer, "large", ElementType::U8, {100, 1000}, large), "");
  EXPECT_EQ(add(writer, "scalar", ElementType::F32, {}, llvm::ArrayRef(whole).take_front(4)), "");
  writer.setMetadata({{"format", "jpq"}, {"note", "a \\ and \xC3\xA9"}});

  TemporaryFile file;
  llvm::Expected<std::string> digest = writer.write(file.getPath());
  ASSERT_TRUE(static_cast<bool>(digest));
  auto opened = SafeTensorsFile::open(file.getPath());
  ASSERT_TRUE(static_cast<bool>(opened));

  std::vector<std::string> names;
  for (const TensorEntry &entry : (*opened)->getTensors()) {
    names.push_back(entry.name);
    EXPECT_EQ(entry.offset % kBlobAlignment, 0u);
    EXPECT_EQ(reinterpret_cast<uintptr_t>((*opened)->getBytes(entry).data()) % kBlobAlignment, 0u);
  }
  EXPECT_EQ(names, (std::vector<std::string>{"odd \"name\"\n", "whole", "empty", "large", "scalar"}));
  const TensorEntry *entry = (*opened)->find("odd \"name\"\n");
  ASSERT_NE(entry, nullptr);
  EXPECT_EQ(entry->type, ElementType::BF16);
  EXPECT_EQ(entry->shape, (llvm::SmallVector<int64_t, 4>{3, 5}));
  EXPECT_EQ((*opened)->getBytes(*entry), llvm::ArrayRef(odd));
  EXPECT_EQ((*opened)->getBytes(*(*opened)->find("large")), llvm::ArrayRef(large));
  EXPECT_EQ((*opened)->find("empty")->size, 0u);
  EXPECT_EQ((*opened)->find("jpq.padding.0"), nullptr);
  EXPECT_EQ((*opened)->getMetadata().at("note"), "a \\ and \xC3\xA9");
  EXPECT_EQ((*opened)->getPayloadSize(), 64u + 64 + 100032 + 64);

  EXPECT_EQ((*opened)->getDigest(), *digest);
  std::string content = file.read();
  llvm::XXH128_hash_t hash = llvm::xxh3_128bits(llvm::arrayRefFromStringRef(content));
  char expected[33];
  snprintf(expected, sizeof expected, "%016llx%016llx", static_cast<unsigned long long>(hash.high64),
           static_cast<unsigned long long>(hash.low64));
  EXPECT_EQ(*digest, expected);
}

TEST(SafeTensors, EmptyFileRoundTrip) {
  TemporaryFile file;
  ASSERT_TRUE(static_cast<bool>(SafeTensorsWriter().write(file.getPath())));
  EXPECT_EQ(file.read().size(), 64u);
  auto opened = SafeTensorsFile::open(file.getPath());
  ASSERT_TRUE(static_cast<bool>(opened));
  EXPECT_TRUE((*opened)->getTensors().empty());
}

TEST(SafeTensors, DigestIsThreadSafe) {
  TemporaryFile file;
  ASSERT_TRUE(static_cast<bool>(SafeTensorsWriter().write(file.getPath())));
  auto opened = SafeTensorsFile::open(file.getPath());
  ASSERT_TRUE(static_cast<bool>(opened));
  std::string first, second;
  std::thread other([&] { first = (*opened)->getDigest(); });
  second = (*opened)->getDigest();
  other.join();
  EXPECT_EQ(first, second);
  EXPECT_EQ(first.size(), 32u);
}

// Byte for byte what the Python package's save() makes of {"b": float32[2],
// "a": uint8[3]}: tensors are not aligned to 64 bytes, wide types come first,
// and the header's order is not that of the payload.
TEST(SafeTensors, ReadsFilesOfThePythonPackage) {
  std::string header = R"({"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                       R"("a":{"dtype":"U8","shape":[3],"data_offsets":[8,11]}})";
  header.append((8 - header.size() % 8) % 8, ' ');
  TemporaryFile file;
  file.write(makeFile(header, "01234567abc"));
  auto opened = SafeTensorsFile::open(file.getPath());
  ASSERT_TRUE(static_cast<bool>(opened));
  ASSERT_EQ((*opened)->getTensors().size(), 2u);
  EXPECT_EQ((*opened)->getTensors()[0].name, "b");
  EXPECT_EQ(llvm::toStringRef((*opened)->getBytes(*(*opened)->find("a"))), "abc");
}

TEST(SafeTensors, WriterRefusesWhatIsWrong) {
  SafeTensorsWriter writer;
  std::vector<uint8_t> data(60);
  EXPECT_EQ(add(writer, "x", ElementType::F32, {3, 5}, data), "");
  EXPECT_EQ(add(writer, "x", ElementType::F32, {3, 5}, data), "tensor 'x' is there already");
  EXPECT_EQ(add(writer, "y", ElementType::F32, {3, 6}, data),
            "tensor 'y' holds 60 bytes, but shape [3, 6] of F32 needs 72");
  EXPECT_NE(add(writer, "y", ElementType::F32, {-3, -5}, data), "");
  EXPECT_NE(add(writer, "y", ElementType::F32, {int64_t(1) << 62, 4}, {}), "");
  EXPECT_NE(add(writer, "__metadata__", ElementType::F32, {3, 5}, data), "");
  EXPECT_NE(add(writer, "jpq.padding.7", ElementType::F32, {3, 5}, data), "");
  EXPECT_NE(add(writer, "\xFF", ElementType::F32, {3, 5}, data), "");
  auto digest = writer.write("/nonexistent/folder/file.safetensors");
  ASSERT_FALSE(static_cast<bool>(digest));
  EXPECT_EQ(llvm::toString(digest.takeError()), "/nonexistent/folder/file.safetensors: No such file or directory");
}

TEST(SafeTensors, ErrorsNameBothNumbers) {
  std::string payload(128, 'p');
  auto one = [&](llvm::StringRef entry) { return openError(makeFile(("{\"x\":" + entry + "}").str(), payload)); };
  EXPECT_EQ(one(R"({"dtype":"U8","shape":[128],"data_offsets":[0,128]})"), "");
  EXPECT_EQ(one(R"({"dtype":"F32","shape":[3, 5],"data_offsets":[0,128]})"),
            "tensor 'x' holds 128 bytes, but shape [3, 5] of F32 needs 60");
  EXPECT_EQ(one(R"({"dtype":"U8","shape":[129],"data_offsets":[0,129]})"),
            "tensor 'x' ends at byte 129 of the payload, which has 128");
  EXPECT_EQ(one(R"({"dtype":"U8","shape":[124],"data_offsets":[4,128]})"),
            "tensor 'x' begins at byte 4 of the payload, but the tensors "
            "before it end at byte 0: there is a hole");
  EXPECT_EQ(one(R"({"dtype":"U8","shape":[124],"data_offsets":[0,124]})"),
            "the payload has 128 bytes, but its tensors end at byte 124");
  EXPECT_EQ(one(R"({"dtype":"F8_E4M3","shape":[128],"data_offsets":[0,128]})"),
            "tensor 'x' has the element type 'F8_E4M3', which jpq does not know");
  EXPECT_EQ(openError("1234"), "the file has 4 bytes, but a safetensors file "
                               "begins with 8 bytes of header length");
  auto opened = SafeTensorsFile::open("/nonexistent.safetensors");
  ASSERT_FALSE(static_cast<bool>(opened));
  EXPECT_EQ(llvm::toString(opened.takeError()), "/nonexistent.safetensors: No such file or directory");
}

TEST(SafeTensors, RefusesHostileHeaders) {
  std::string payload(16, 'p');
  auto refused = [&](llvm::StringRef header) { return openError(makeFile(header, payload)); };
  const char *good = R"({"dtype":"U8","shape":[16],"data_offsets":[0,16]})";
  EXPECT_EQ(refused((llvm::Twine("{\"x\":") + good + "}").str()), "");
  // The same member twice, once written with an escape.
  EXPECT_EQ(refused((llvm::Twine("{\"x\":") + good + ",\"\\u0078\":" + good + "}").str()),
            "the header has two members of one name");
  EXPECT_NE(refused(R"({"x":{"dtype":"U8","dtype":"I8","shape":[16],"data_offsets":[0,16]}})"), "");
  // Two tensors at one place.
  EXPECT_NE(refused((llvm::Twine("{\"x\":") + good + ",\"y\":" + good + "}").str()), "");
  EXPECT_NE(refused(R"({"x":{"dtype":"U8","shape":[16],"data_offsets":[16,0]}})"), "");
  EXPECT_NE(refused(R"({"x":{"dtype":"U8","shape":[-16],"data_offsets":[0,16]}})"), "");
  EXPECT_NE(refused(R"({"x":{"dtype":"U8","shape":[4294967296,4294967296,16],"data_offsets":[0,16]}})"), "");
  // Nobody could compute this shape's strides, though it holds nothing.
  EXPECT_NE(refused(R"({"x":{"dtype":"U8","shape":[0,4294967296,4294967296],"data_offsets":[0,0]},)"
                    R"("y":{"dtype":"U8","shape":[16],"data_offsets":[0,16]}})"),
            "");
  EXPECT_NE(refused(R"({"x":{"dtype":"U8","shape":[18446744073709551616],"data_offsets":[0,16]}})"), "");
  EXPECT_NE(refused(R"({"x":{"dtype":"U8","shape":[16],"data_offsets":[0,16],"stride":[1]}})"), "");
  EXPECT_NE(refused(R"({"x":{"dtype":"U8","shape":[16],"data_offsets":[0]}})"), "");
  EXPECT_NE(refused(R"({"x":{"dtype":"U8","shape":"16","data_offsets":[0,16]}})"), "");
  EXPECT_NE(refused(R"({"x":[0,16]})"), "");
  EXPECT_NE(refused(R"([0,16])"), "");
  EXPECT_NE(refused(R"({"__metadata__":{"x":1}})"), "");
  EXPECT_NE(refused(""), "");
  EXPECT_NE(refused("{}{}"), "");
  // A recursive parser would run out of stack.
  EXPECT_EQ(refused(std::string(5000000, '[')), "the header nests objects 5000000 deep, but a safetensors header "
                                                "has 3 levels");
  std::string lengths = makeFile("{}", "");
  std::fill_n(lengths.begin(), 8, '\xFF');
  EXPECT_EQ(openError(lengths), "the header has 18446744073709551615 bytes, "
                                "but only 2 follow its length");
}
