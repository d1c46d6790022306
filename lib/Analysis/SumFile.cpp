//===- SumFile.cpp - Files of sums ----------------------------------------===//

#include "SumFile.h"
#include "llvm/Support/FormatVariadic.h"

using namespace jpq;

llvm::Error jpq::writeSumFile(llvm::StringRef path, llvm::StringRef key, llvm::json::Object description,
                              const std::map<std::string, std::vector<double>> &arrays) {
  SafeTensorsWriter writer;
  for (const auto &[name, values] : arrays) {
    llvm::ArrayRef<uint8_t> bytes(reinterpret_cast<const uint8_t *>(values.data()), values.size() * sizeof(double));
    if (llvm::Error error = writer.add(name, ElementType::F64, int64_t(values.size()), bytes))
      return error;
  }
  writer.setMetadata({{key.str(), llvm::formatv("{0}", llvm::json::Value(std::move(description))).str()}});
  return writer.replace(path);
}

llvm::Expected<SumFile> SumFile::open(llvm::StringRef path, llvm::StringRef key, llvm::StringRef kind) {
  auto file = SafeTensorsFile::open(path);
  if (!file)
    return file.takeError();
  SumFile result{{}, std::move(*file)};
  auto text = result.file->getMetadata().find(key.str());
  if (text == result.file->getMetadata().end())
    return result.fail("is no " + kind);
  llvm::Expected<llvm::json::Value> json = llvm::json::parse(text->second);
  if (!json)
    return result.fail("holds malformed JSON: " + llvm::toString(json.takeError()));
  if (!json->getAsObject())
    return result.fail("lacks its description");
  result.description = std::move(*json->getAsObject());
  return result;
}

llvm::Expected<std::vector<double>> SumFile::get(llvm::StringRef name, uint64_t count) const {
  const TensorEntry *entry = file->find(name);
  if (!entry || entry->type != ElementType::F64 || entry->size / sizeof(double) != count)
    return fail("has no array '" + name + "' of " + llvm::Twine(count) + " numbers");
  std::vector<double> values(count);
  std::memcpy(values.data(), file->getBytes(*entry).data(), entry->size);
  return values;
}

llvm::Error SumFile::fail(const llvm::Twine &message) const {
  return llvm::createStringError(("'" + file->getPath() + "' " + message).str());
}
