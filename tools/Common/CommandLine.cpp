//===- CommandLine.cpp - What all command lines share ---------------------===//

#include "CommandLine.h"
#include "llvm/Support/WithColor.h"

using namespace jpq;
namespace cl = llvm::cl;

mlir::FailureOr<Session> jpq::loadPrepared(llvm::StringRef path) {
  Session session;
  if (failed(session.load(path, ModelFormat::Module)) || failed(session.prepare()))
    return mlir::failure();
  return mlir::FailureOr<Session>(std::move(session));
}

static std::unique_ptr<cl::opt<unsigned>> threads;

void jpq::addThreadsOption(cl::OptionCategory &category) {
  // libLLVM.so brings an option of the same name for tools of its own.
  auto &options = cl::getRegisteredOptions();
  if (auto foreign = options.find("threads"); foreign != options.end())
    foreign->second->removeArgument();
  threads = std::make_unique<cl::opt<unsigned>>("threads", cl::desc("Threads (default: one per processor)"),
                                                cl::value_desc("N"), cl::init(0), cl::cat(category));
}

void jpq::hideForeignOptions(cl::OptionCategory &category) {
  for (auto &entry : cl::getRegisteredOptions())
    if (!llvm::is_contained(entry.second->Categories, &category) && !entry.first.starts_with("help"))
      entry.second->setHiddenFlag(cl::ReallyHidden);
}

void jpq::applyThreadsOption() {
  setThreadCount(*threads);
  if (threads->getValue() > getThreadCount())
    llvm::WithColor::warning() << "--threads=" << threads->getValue() << " is more than the processors have use for; "
                               << getThreadCount() << " are used\n";
}

int jpq::reportError(llvm::StringRef tool, llvm::Error error) {
  std::string message = llvm::toString(std::move(error));
  if (!message.empty())
    llvm::WithColor::error(llvm::errs(), tool) << message << "\n";
  return 1;
}
