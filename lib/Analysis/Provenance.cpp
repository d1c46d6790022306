//===- Provenance.cpp - Which windows of which data a sum is over ---------===//

#include "jpq/Analysis/Provenance.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace jpq;

bool WindowRanges::add(int64_t first, int64_t last) {
  if (first >= last)
    return true;
  auto next = llvm::lower_bound(ranges, first, [](const auto &range, int64_t value) { return range.second <= value; });
  if (next != ranges.end() && next->first < last)
    return false;
  next = ranges.insert(next, {first, last});
  if (auto after = std::next(next); after != ranges.end() && after->first == next->second) {
    next->second = after->second;
    ranges.erase(after);
  }
  if (next != ranges.begin())
    if (auto before = std::prev(next); before->second == next->first) {
      before->second = next->second;
      ranges.erase(next);
    }
  return true;
}

bool WindowRanges::contains(int64_t window) const {
  return llvm::any_of(ranges, [&](const auto &range) { return range.first <= window && window < range.second; });
}

int64_t WindowRanges::getCount() const {
  int64_t count = 0;
  for (auto [first, last] : ranges)
    count += last - first;
  return count;
}

llvm::Error Provenance::checkSame(const Provenance &other) const {
  if (model != other.model)
    return llvm::createStringError("of another model: weights with digest %s, not %s", other.model.c_str(),
                                   model.c_str());
  if (seed != other.seed)
    return llvm::createStringError("labels drawn with seed %llu, not %llu", (unsigned long long)other.seed,
                                   (unsigned long long)seed);
  if (length != other.length)
    return llvm::createStringError("windows of %lld tokens, not %lld", (long long)other.length, (long long)length);
  return llvm::Error::success();
}

llvm::Error Provenance::merge(const Provenance &other) {
  if (llvm::Error error = checkSame(other))
    return error;
  Provenance merged = *this;
  for (const auto &[data, ranges] : other.windows)
    for (auto [first, last] : ranges.getRanges())
      if (!merged.windows[data].add(first, last))
        return llvm::createStringError("some of the windows [%lld, %lld) are in both: they would count twice",
                                       (long long)first, (long long)last);
  merged.rows += other.rows;
  *this = std::move(merged);
  return llvm::Error::success();
}

int64_t Provenance::getWindowCount() const {
  int64_t count = 0;
  for (const auto &[data, ranges] : windows)
    count += ranges.getCount();
  return count;
}

int64_t Provenance::getFirstOther(const std::string &data) const {
  auto known = windows.find(data);
  if (known == windows.end() || known->second.getRanges().empty())
    return 0;
  auto [first, last] = known->second.getRanges().front();
  return first == 0 ? last : 0;
}

llvm::json::Object Provenance::toJSON() const {
  llvm::json::Object files;
  for (const auto &[data, ranges] : windows) {
    llvm::json::Array list;
    for (auto [first, last] : ranges.getRanges())
      list.push_back(llvm::json::Array{first, last});
    files[data] = std::move(list);
  }
  return llvm::json::Object{
      {"model", model}, {"seed", int64_t(seed)}, {"length", length}, {"rows", rows}, {"windows", std::move(files)}};
}

llvm::Expected<Provenance> Provenance::fromJSON(const llvm::json::Object &object) {
  auto malformed = [] { return llvm::createStringError("says not well what it is a sum of"); };
  Provenance result;
  auto model = object.getString("model");
  auto seed = object.getInteger("seed"), length = object.getInteger("length"), rows = object.getInteger("rows");
  const llvm::json::Object *files = object.getObject("windows");
  if (!model || !seed || !length || !rows || !files || *length < 0 || *rows < 0)
    return malformed();
  result.model = model->str();
  result.seed = *seed;
  result.length = *length;
  result.rows = *rows;
  for (const auto &[data, value] : *files) {
    const llvm::json::Array *list = value.getAsArray();
    if (!list)
      return malformed();
    for (const llvm::json::Value &entry : *list) {
      const llvm::json::Array *range = entry.getAsArray();
      if (!range || range->size() != 2)
        return malformed();
      auto first = (*range)[0].getAsInteger(), last = (*range)[1].getAsInteger();
      if (!first || !last || *first < 0 || *first >= *last || !result.windows[data.str()].add(*first, *last))
        return malformed();
    }
  }
  return result;
}
