//===- OutputFolder.cpp - A folder that is written whole or not at all ----===//

#include "OutputFolder.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace jpq;

static Error fail(StringRef path, std::error_code error) {
  return createStringError(error, "%s: cannot be written: %s", path.str().c_str(), error.message().c_str());
}

static std::string joinPath(StringRef folder, StringRef name) {
  SmallString<256> path(folder);
  sys::path::append(path, name);
  return path.str().str();
}

Expected<OutputFolder> OutputFolder::create(StringRef given) {
  // "small/" and "small" are one folder.
  StringRef path = given;
  while (path.size() > 1 && path.ends_with("/"))
    path = path.drop_back();
  sys::fs::file_status status;
  if (!sys::fs::status(path, status) && !sys::fs::is_directory(status))
    return createStringError("%s: is no folder and cannot be replaced by one", path.str().c_str());
  std::string temporary = (path + ".tmp" + Twine(sys::Process::getProcessId())).str();
  if (std::error_code error = sys::fs::create_directories(temporary, /*IgnoreExisting=*/false, sys::fs::all_all))
    return fail(path, error);
  return OutputFolder(path, temporary);
}

OutputFolder::OutputFolder(OutputFolder &&other)
    : path(std::move(other.path)), temporary(std::exchange(other.temporary, {})), files(std::move(other.files)) {}

OutputFolder::~OutputFolder() {
  if (!temporary.empty())
    sys::fs::remove_directories(temporary);
}

std::string OutputFolder::addFile(StringRef name) {
  files.push_back(name.str());
  return joinPath(temporary, name);
}

std::string OutputFolder::getScratch(StringRef name) const { return joinPath(temporary, (".scratch-" + name).str()); }

Error OutputFolder::write(StringRef path, StringRef content) {
  std::error_code error;
  raw_fd_ostream stream(path, error);
  if (error)
    return fail(path, error);
  stream << content;
  stream.close();
  error = stream.error();
  stream.clear_error();
  return error ? fail(path, error) : Error::success();
}

Error OutputFolder::commit() {
  std::error_code error;
  for (sys::fs::directory_iterator file(temporary, error), end; !error && file != end; file.increment(error))
    if (!is_contained(files, sys::path::filename(file->path())))
      sys::fs::remove(file->path());
  if (!sys::fs::exists(path)) {
    if ((error = sys::fs::rename(temporary, path)))
      return fail(path, error);
    temporary.clear();
    return Error::success();
  }
  for (StringRef file : files)
    if ((error = sys::fs::rename(joinPath(temporary, file), joinPath(path, file))))
      return fail(joinPath(path, file), error);
  return Error::success();
}
