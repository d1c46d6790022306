//===- GGUFParts.cpp - A model in one GGUF file or several ----------------===//

#include "GGUFParts.h"
#include "ReaderSupport.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;

namespace jpq::readers {

namespace {
/// Which part of a model a file says that it is.
struct Place {
  int64_t number = 0, count = 1;
};
} // namespace

static Expected<Place> readPlace(const GGUFFile &file) {
  Place place;
  auto count = file.getInteger("split.count"), number = file.getInteger("split.no");
  if (!count || !number)
    return joinErrors(count ? Error::success() : count.takeError(), number ? Error::success() : number.takeError());
  // Splitting into one file leaves the keys.
  place.count = std::max<int64_t>(count->value_or(1), 1);
  place.number = number->value_or(0);
  if (place.number >= place.count)
    return fileError(file.getPath(),
                     formatv("metadata 'split.no' is {0}, but 'split.count' is {1}", place.number, place.count));
  return place;
}

/// What the names of a model's parts end with.
static std::string getEnding(Place place) { return formatv("-{0,0+5}-of-{1,0+5}.gguf", place.number + 1, place.count); }

static Expected<std::shared_ptr<GGUFFile>> openPart(const GGUFFile &given, Place of, StringRef stem, Place part) {
  std::string path = (stem + getEnding(part)).str();
  std::string what =
      formatv("this is part {0} of the {1} files of a model, but part {2}", of.number + 1, of.count, part.number + 1);
  if (!sys::fs::exists(path))
    return fileError(given.getPath(), what + " is not beside it: there is no " + path);
  Expected<std::shared_ptr<GGUFFile>> file = GGUFFile::open(path);
  if (!file)
    return file.takeError();
  Expected<Place> stated = readPlace(**file);
  if (!stated)
    return stated.takeError();
  if (stated->number != part.number || stated->count != part.count)
    return fileError(given.getPath(),
                     what + formatv(", {0}, says that it is part {1} of {2}", path, stated->number + 1, stated->count));
  return file;
}

/// A tensor must be in one part, and all must be there.
static Error checkTensors(ArrayRef<std::shared_ptr<GGUFFile>> files) {
  StringMap<StringRef> owners;
  for (const std::shared_ptr<GGUFFile> &file : files)
    for (const GGUFTensor &tensor : file->getTensors())
      if (auto [owner, isNew] = owners.try_emplace(tensor.name, file->getPath()); !isNew)
        return fileError(file->getPath(), "tensor '" + tensor.name + "' is in " + owner->second + " too");
  for (const std::shared_ptr<GGUFFile> &file : files) {
    auto count = file->getInteger("split.tensors.count");
    if (!count)
      return count.takeError();
    if (*count && uint64_t(**count) != owners.size())
      return fileError(file->getPath(),
                       formatv("metadata 'split.tensors.count' is {0}, but the {1} files have {2} tensors", **count,
                               files.size(), owners.size()));
  }
  return Error::success();
}

Expected<GGUFParts> GGUFParts::open(StringRef path) {
  Expected<std::shared_ptr<GGUFFile>> given = GGUFFile::open(path);
  if (!given)
    return given.takeError();
  Expected<Place> place = readPlace(**given);
  if (!place)
    return place.takeError();
  GGUFParts parts;
  if (place->count == 1) {
    parts.files.push_back(std::move(*given));
    return parts;
  }
  StringRef stem = path;
  if (!stem.consume_back(getEnding(*place)))
    return fileError(path,
                     formatv("this is part {0} of the {1} files of a model, but its name does not end with '{2}': "
                             "the others cannot be found",
                             place->number + 1, place->count, getEnding(*place)));
  for (int64_t number = 0; number < place->count; ++number) {
    if (number == place->number) {
      parts.files.push_back(*given);
      continue;
    }
    Expected<std::shared_ptr<GGUFFile>> file = openPart(**given, *place, stem, {number, place->count});
    if (!file)
      return file.takeError();
    parts.files.push_back(std::move(*file));
  }
  if (Error error = checkTensors(parts.files))
    return error;
  return parts;
}

} // namespace jpq::readers
