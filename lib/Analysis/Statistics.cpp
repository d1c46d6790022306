//===- Statistics.cpp - Second moments of a model's inputs ----------------===//

#include "jpq/Analysis/Statistics.h"
#include "SumFile.h"

using namespace jpq;

static constexpr llvm::StringLiteral kMetadataKey = "jpq.statistics";
static constexpr llvm::StringLiteral kMomentPrefix = "moment/";

llvm::Error Statistics::addWindow(InputSource &source, const SampleWindows &data, int64_t index, llvm::StringRef digest,
                                  int64_t number) {
  Provenance added = provenance;
  added.windows.clear();
  added.windows[digest.str()].add(number, number + 1);
  added.rows = data.getRowsPerWindow();
  if (llvm::Error error = provenance.merge(added))
    return error;
  weighsTokens = source.weighsTokens();
  // One window at a time: what it adds does not depend on the others.
  return source.run(number, data.getBatch(index, 1),
                    [&](llvm::ArrayRef<std::string> weights, ConstMatrix rows, llvm::ArrayRef<double> weighting) {
                      sums.add(weights, rows, weighting);
                    });
}

llvm::Error Statistics::merge(const Statistics &other) {
  if (!sums.isLike(other.sums))
    return llvm::createStringError("of other weights");
  if (weighsTokens != other.weighsTokens)
    return llvm::createStringError(weighsTokens ? "of tokens that all count the same" : "of weighted tokens");
  if (llvm::Error error = provenance.merge(other.provenance))
    return error;
  sums.merge(other.sums);
  return llvm::Error::success();
}

llvm::Error Statistics::write(llvm::StringRef path) const {
  std::map<std::string, std::vector<double>> triangles;
  llvm::json::Object sizes, sharing;
  for (const auto &[name, moment] : sums.getMoments()) {
    triangles[(kMomentPrefix + name).str()] = moment->getTriangle();
    sizes[name] = llvm::json::Array{moment->getSize(), moment->getCount()};
  }
  for (const auto &[weight, first] : sums.getSharing())
    sharing[weight] = first;
  return writeSumFile(path, kMetadataKey,
                      llvm::json::Object{{"provenance", provenance.toJSON()},
                                         {"weighs_tokens", weighsTokens},
                                         {"inputs", std::move(sizes)},
                                         {"weights", std::move(sharing)}},
                      triangles);
}

llvm::Expected<Statistics> Statistics::read(llvm::StringRef path) {
  auto file = SumFile::open(path, kMetadataKey, "statistics file (jpq-calibrate writes them)");
  if (!file)
    return file.takeError();
  const llvm::json::Object *origin = file->description.getObject("provenance"),
                           *sizes = file->description.getObject("inputs"),
                           *sharing = file->description.getObject("weights");
  if (!origin || !sizes || !sharing)
    return file->fail("lacks some of its description");
  Statistics result;
  llvm::Expected<Provenance> provenance = Provenance::fromJSON(*origin);
  if (!provenance)
    return file->fail(llvm::toString(provenance.takeError()));
  result.provenance = std::move(*provenance);
  result.weighsTokens = file->description.getBoolean("weighs_tokens").value_or(false);
  for (const auto &[name, value] : *sizes) {
    const llvm::json::Array *pair = value.getAsArray();
    auto size = pair && pair->size() == 2 ? (*pair)[0].getAsInteger() : std::nullopt,
         count = pair && pair->size() == 2 ? (*pair)[1].getAsInteger() : std::nullopt;
    if (!size || !count || *count < 0 || *size < 0 || *size > (1 << 24))
      return file->fail("does not say how wide the input '" + name.str() + "' is");
    auto triangle = file->get((kMomentPrefix + name.str()).str(), uint64_t(*size) * (*size + 1) / 2);
    if (!triangle)
      return triangle.takeError();
    result.sums.set(name, std::make_shared<SecondMoment>(SecondMoment::fromTriangle(*size, *count, *triangle)));
  }
  for (const auto &[weight, first] : *sharing) {
    auto name = first.getAsString();
    if (!name || !result.sums.share(weight, *name))
      return file->fail("has no moment for '" + weight.str() + "'");
  }
  return result;
}
