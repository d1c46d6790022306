//===- CostTable.cpp - Measured times of products with stored weights -----===//

#include "jpq/Selection/CostTable.h"
#include "jpq/Support/FileKind.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include <cmath>

using namespace jpq;

template <typename... Values>
static llvm::Error fail(const char *format, Values &&...values) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 llvm::formatv(format, std::forward<Values>(values)...).str());
}

/// More nanoseconds (3 days) than any product takes; sums over a model stay within 63 bits.
static constexpr double kTooLong = 0x1p48;

/// The number of weights. A double: exact below 2^53, and beyond that no measurement is.
static double getSize(int64_t out, int64_t in) { return static_cast<double>(out) * static_cast<double>(in); }

llvm::Error CostTable::add(CostEntry entry) {
  if (entry.out < 1 || entry.in < 1)
    return fail("the shape {0} x {1} of '{2}' has no weights", entry.out, entry.in, entry.codec);
  if (!(entry.nanoseconds > 0 && entry.nanoseconds < kTooLong))
    return fail("the time of {0} x {1} in '{2}' is {3} ns, but times are positive and below 2^48 ns", entry.out,
                entry.in, entry.codec, entry.nanoseconds);
  std::vector<size_t> &sorted = bySize[entry.codec];
  for (size_t other : sorted)
    if (entries[other].out == entry.out && entries[other].in == entry.in)
      return fail("{0} x {1} in '{2}' is there twice", entry.out, entry.in, entry.codec);
  const double size = getSize(entry.out, entry.in);
  auto place = llvm::upper_bound(sorted, size, [&](double wanted, size_t other) {
    return wanted < getSize(entries[other].out, entries[other].in);
  });
  sorted.insert(place, entries.size());
  entries.push_back(std::move(entry));
  return llvm::Error::success();
}

llvm::Expected<CostTable> CostTable::read(llvm::StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer)
    return fail("{0}: {1}", path, buffer.getError().message());
  if (llvm::Error error = checkFileKind(path, (*buffer)->getBuffer(), FileKind::JSON, "a cost table"))
    return std::move(error);
  llvm::Expected<CostTable> table = parse((*buffer)->getBuffer());
  if (!table)
    return fail("{0}: {1}", path, llvm::toString(table.takeError()));
  return table;
}

static llvm::Expected<CostEntry> parseEntry(const llvm::json::Value &value, size_t number) {
  const llvm::json::Object *object = value.getAsObject();
  std::optional<int64_t> out, in;
  std::optional<llvm::StringRef> codec;
  std::optional<double> nanoseconds;
  if (object) {
    out = object->getInteger("out");
    in = object->getInteger("in");
    codec = object->getString("codec");
    nanoseconds = object->getNumber("nanoseconds");
  }
  if (!out || !in || !codec || !nanoseconds)
    return fail("entry {0} needs \"out\" and \"in\" (integers), \"codec\" (text) and \"nanoseconds\" (a number)",
                number);
  return CostEntry{*out, *in, codec->str(), *nanoseconds};
}

llvm::Expected<CostTable> CostTable::parse(llvm::StringRef text) {
  llvm::Expected<llvm::json::Value> json = llvm::json::parse(text);
  if (!json)
    return json.takeError();
  const llvm::json::Object *root = json->getAsObject();
  const llvm::json::Array *entries = root ? root->getArray("entries") : nullptr;
  const std::optional<int64_t> tokens = root ? root->getInteger("tokens") : std::nullopt;
  const llvm::json::Object *source = root ? root->getObject("provenance") : nullptr;
  if (!entries || !tokens || *tokens < 1 || !source)
    return fail("a cost table is an object with \"provenance\" (an object), \"tokens\" (an integer of at least 1) and "
                "\"entries\" (an array)");
  CostProvenance provenance;
  provenance.cpu = source->getString("cpu").value_or("").str();
  provenance.date = source->getString("date").value_or("").str();
  provenance.tool = source->getString("tool").value_or("").str();
  provenance.dot = source->getString("dot").value_or("").str();
  provenance.threads = source->getInteger("threads").value_or(1);
  CostTable table(std::move(provenance), *tokens);
  for (auto [number, value] : llvm::enumerate(*entries)) {
    llvm::Expected<CostEntry> entry = parseEntry(value, number);
    if (!entry)
      return entry.takeError();
    if (llvm::Error error = table.add(std::move(*entry)))
      return fail("entry {0}: {1}", number, llvm::toString(std::move(error)));
  }
  return table;
}

llvm::Expected<int64_t> CostTable::getNanoseconds(llvm::StringRef codec, int64_t out, int64_t in) const {
  auto found = bySize.find(codec);
  if (found == bySize.end()) {
    std::vector<std::string> names;
    for (llvm::StringRef name : bySize.keys())
      names.push_back(name.str());
    llvm::sort(names);
    return fail("no times for the codec '{0}'; there are some for: {1}", codec,
                names.empty() ? "none" : llvm::join(names, "; "));
  }
  if (out == 0 || in == 0)
    return 0;

  const double size = getSize(out, in);
  /// The ends of the interval that holds `size`; several shapes of one number of weights are one point, their mean.
  struct Point {
    double size = 0, sum = 0;
    unsigned count = 0;
    double getTime() const { return sum / count; }
  } below, above;
  for (size_t index : found->second) {
    const CostEntry &entry = entries[index];
    if (entry.out == out && entry.in == in)
      return std::llround(entry.nanoseconds);
    const double measured = getSize(entry.out, entry.in);
    Point &point = measured <= size ? below : above;
    if (&point == &above && above.count > 0 && above.size != measured)
      break;
    if (point.size != measured)
      point = {measured};
    point.sum += entry.nanoseconds;
    ++point.count;
  }
  double time;
  if (below.count == 0)
    time = above.getTime() * size / above.size;
  else if (above.count == 0)
    time = below.getTime() * size / below.size;
  else
    time = below.getTime() + (above.getTime() - below.getTime()) * (size - below.size) / (above.size - below.size);
  if (!(time < kTooLong))
    return fail("{0} x {1} in '{2}' takes more than 2^48 ns", out, in, codec);
  return std::llround(time);
}

llvm::json::Value CostTable::toJSON() const {
  llvm::json::Array array;
  for (const CostEntry &entry : entries)
    array.push_back(llvm::json::Object{
        {"out", entry.out}, {"in", entry.in}, {"codec", entry.codec}, {"nanoseconds", entry.nanoseconds}});
  return llvm::json::Object{{"provenance", llvm::json::Object{{"cpu", provenance.cpu},
                                                              {"date", provenance.date},
                                                              {"dot", provenance.dot},
                                                              {"threads", provenance.threads},
                                                              {"tool", provenance.tool}}},
                            {"tokens", tokens},
                            {"entries", std::move(array)}};
}
