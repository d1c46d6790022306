//===- LinkLibrary.cpp - Shared libraries from object files ---------------===//

#include "LinkLibrary.h"
#include "LinkConfig.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

using namespace llvm;
using namespace jpq;

/// A library where it was found when jpq was built, for the linker and for the loader.
static void addLibrary(std::vector<std::string> &arguments, StringRef path) {
  arguments.push_back(path.str());
  arguments.push_back(("-Wl,-rpath," + sys::path::parent_path(path)).str());
}

/// What the linker said.
static std::string readLog(StringRef path) {
  auto log = MemoryBuffer::getFile(path);
  return log ? (*log)->getBuffer().trim().str() : std::string();
}

Error jpq::linkLibrary(const LinkInputs &inputs) {
  ErrorOr<std::string> linker = sys::findProgramByName(inputs.linker);
  if (!linker)
    return createStringError("cannot link: no C compiler '%s' is found (--cc=PROGRAM names another)",
                             inputs.linker.c_str());
  if (!sys::fs::exists(inputs.runtimeArchive))
    return createStringError("cannot link: %s is missing; is jpq installed as a whole?", inputs.runtimeArchive.c_str());

  std::vector<std::string> arguments = {
      *linker, "-shared", "-o", inputs.output, "-Wl,-soname," + inputs.soname, "-Wl,--gc-sections", "-Wl,--as-needed"};
  if (!kAllowUndefined)
    arguments.push_back("-Wl,--no-undefined");
  llvm::append_range(arguments, inputs.objects);
  // Nothing in the objects calls it, yet it is to be in the library, with its kin.
  arguments.push_back("-Wl,--undefined=jpq_open");
  arguments.push_back(inputs.runtimeArchive);
  addLibrary(arguments, kOpenMPLibrary);
  addLibrary(arguments, kOpenBLASLibrary);
  arguments.push_back("-lm");

  auto references = map_to_vector(arguments, [](const std::string &argument) { return StringRef(argument); });
  std::optional<StringRef> redirects[] = {StringRef(), StringRef(inputs.log), StringRef(inputs.log)};
  std::string message;
  int status = sys::ExecuteAndWait(*linker, references, std::nullopt, redirects, 0, 0, &message);
  if (status == 0)
    return Error::success();
  if (message.empty())
    message = readLog(inputs.log);
  return createStringError("cannot link with %s: %s", linker->c_str(), message.c_str());
}
