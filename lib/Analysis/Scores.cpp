//===- Scores.cpp - Sums of squared effects of options --------------------===//

#include "jpq/Analysis/Scores.h"
#include "SumFile.h"

using namespace jpq;

static constexpr llvm::StringLiteral kMetadataKey = "jpq.scores";
static constexpr llvm::StringLiteral kPrefix = "score/";

llvm::Error Scores::merge(const Scores &other) {
  if (menu != other.menu)
    return llvm::createStringError("of another menu of options, or made with other statistics");
  for (const auto &[name, values] : other.sums)
    if (auto known = sums.find(name); known != sums.end() && known->second.size() != values.size())
      return llvm::createStringError("of another number of options for '%s'", name.c_str());
  if (llvm::Error error = provenance.merge(other.provenance))
    return error;
  for (const auto &[name, values] : other.sums) {
    std::vector<double> &sum = sums[name];
    sum.resize(std::max(sum.size(), values.size()), 0.0);
    for (size_t i = 0; i < values.size(); ++i)
      sum[i] += values[i];
  }
  return llvm::Error::success();
}

llvm::Error Scores::write(llvm::StringRef path) const {
  llvm::json::Object counts;
  std::map<std::string, std::vector<double>> arrays;
  for (const auto &[name, values] : sums) {
    counts[name] = int64_t(values.size());
    arrays[(kPrefix + name).str()] = values;
  }
  return writeSumFile(
      path, kMetadataKey,
      llvm::json::Object{{"provenance", provenance.toJSON()}, {"menu", menu}, {"options", std::move(counts)}}, arrays);
}

llvm::Expected<bool> Scores::isScores(llvm::StringRef path) {
  auto file = SafeTensorsFile::open(path);
  if (!file)
    return file.takeError();
  return (*file)->getMetadata().count(kMetadataKey.str()) != 0;
}

llvm::Expected<Scores> Scores::read(llvm::StringRef path) {
  auto file = SumFile::open(path, kMetadataKey, "scores file (jpq-annotate-error writes them)");
  if (!file)
    return file.takeError();
  const llvm::json::Object *origin = file->description.getObject("provenance"),
                           *counts = file->description.getObject("options");
  auto menu = file->description.getString("menu");
  if (!origin || !counts || !menu)
    return file->fail("lacks some of its description");
  Scores result;
  llvm::Expected<Provenance> provenance = Provenance::fromJSON(*origin);
  if (!provenance)
    return file->fail(llvm::toString(provenance.takeError()));
  result.provenance = std::move(*provenance);
  result.menu = menu->str();
  for (const auto &[name, value] : *counts) {
    auto count = value.getAsInteger();
    if (!count || *count < 0)
      return file->fail("does not say how many options '" + name.str() + "' has");
    auto sums = file->get((kPrefix + name.str()).str(), *count);
    if (!sums)
      return sums.takeError();
    result.sums[name.str()] = std::move(*sums);
  }
  return result;
}
