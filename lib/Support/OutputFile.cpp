//===- OutputFile.cpp - Files that are written whole or not at all --------===//

#include "jpq/Support/OutputFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

namespace jpq {

std::string getTemporaryName(llvm::StringRef path) {
  return (path + ".tmp" + llvm::Twine(llvm::sys::Process::getProcessId())).str();
}

llvm::Error failToWrite(llvm::StringRef path, std::error_code error) {
  return llvm::createStringError(error, "%s: cannot be written: %s", path.str().c_str(), error.message().c_str());
}

/// Whether something that is no regular file lies at `path`: a folder or a device.
static bool isSpecial(llvm::StringRef path) {
  llvm::sys::fs::file_status status;
  return !llvm::sys::fs::status(path, status) && !llvm::sys::fs::is_regular_file(status);
}

static llvm::Error refuseSpecial(llvm::StringRef path) {
  if (isSpecial(path))
    return llvm::createStringError("%s: is no regular file and cannot be replaced by one", path.str().c_str());
  return llvm::Error::success();
}

llvm::Error checkReplaceable(llvm::StringRef path) {
  if (llvm::Error error = refuseSpecial(path))
    return error;
  int descriptor;
  std::string temporary = getTemporaryName(path);
  if (std::error_code error = llvm::sys::fs::openFileForWrite(temporary, descriptor))
    return failToWrite(path, error);
  llvm::sys::fs::file_t file = llvm::sys::fs::convertFDToNativeFile(descriptor);
  llvm::sys::fs::closeFile(file);
  llvm::sys::fs::remove(temporary);
  return llvm::Error::success();
}

llvm::Error checkWritable(llvm::StringRef path) {
  return path == "-" || path == "/dev/null" ? llvm::Error::success() : checkReplaceable(path);
}

llvm::Error moveIntoPlace(llvm::StringRef temporary, llvm::StringRef path) {
  if (llvm::Error error = refuseSpecial(path))
    return error;
  if (std::error_code error = llvm::sys::fs::rename(temporary, path))
    return failToWrite(path, error);
  return llvm::Error::success();
}

llvm::Error hideTemporary(llvm::Error error, llvm::StringRef temporary, llvm::StringRef path) {
  std::string message = llvm::toString(std::move(error));
  if (llvm::StringRef rest = message; rest.consume_front(temporary))
    return llvm::createStringError("%s%s", path.str().c_str(), rest.str().c_str());
  return llvm::createStringError(message);
}

/// Whether two names are of one file, be it there or not.
static bool isSameFile(llvm::StringRef a, llvm::StringRef b) {
  if (llvm::sys::fs::exists(a) && llvm::sys::fs::exists(b))
    return llvm::sys::fs::equivalent(a, b);
  auto getFolder = [](llvm::StringRef path) {
    llvm::StringRef folder = llvm::sys::path::parent_path(path);
    return folder.empty() ? llvm::StringRef(".") : folder;
  };
  return llvm::sys::path::filename(a) == llvm::sys::path::filename(b) &&
         llvm::sys::fs::equivalent(getFolder(a), getFolder(b));
}

llvm::Error FileUses::add(llvm::StringRef path, Kind kind, llvm::StringRef what) {
  if (path.empty() || path == "-" || isSpecial(path))
    return llvm::Error::success();
  for (const Use &use : uses) {
    if (use.path == path && use.kind == kind && use.what == what)
      return llvm::Error::success();
    if ((kind == Kind::Write || use.kind == Kind::Write) && isSameFile(path, use.path))
      return llvm::createStringError("%s: would be overwritten: %s %s it, and %s %s it", path.str().c_str(),
                                     use.what.c_str(), use.kind == Kind::Read ? "reads" : "writes", what.str().c_str(),
                                     kind == Kind::Read ? "reads" : "writes");
  }
  uses.push_back({path.str(), kind, what.str()});
  return llvm::Error::success();
}

} // namespace jpq
