//===- jpq-stats.cpp - Looking into, and adding, files of sums ------------===//

#include "CommandLine.h"
#include "jpq/Analysis/Scores.h"
#include "jpq/Analysis/Statistics.h"
#include "jpq/Support/OutputFile.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/raw_ostream.h"

using namespace jpq;
namespace cl = llvm::cl;

static cl::OptionCategory category("jpq-stats options");

static cl::list<std::string> inputs(cl::Positional, cl::desc("<files>"), cl::OneOrMore, cl::cat(category));
static cl::opt<bool> isMerge("merge", cl::desc("Add the files up, into the file of -o"), cl::cat(category));
static cl::opt<std::string> output("o", cl::desc("The merged file"), cl::value_desc("file"), cl::cat(category));

static void describe(llvm::StringRef path, llvm::StringRef kind, const Provenance &provenance) {
  llvm::outs() << path << ": " << kind << " of " << provenance.getWindowCount() << " windows of " << provenance.length
               << " tokens, model " << provenance.model << ", seed " << provenance.seed << "\n";
  for (const auto &[data, windows] : provenance.windows) {
    llvm::outs() << "  data " << data << ": windows";
    for (auto [first, last] : windows.getRanges())
      llvm::outs() << " " << first << "-" << last - 1;
    llvm::outs() << "\n";
  }
}

/// Adds up all files of one kind, or describes them.
template <typename Sums>
static llvm::Error process(llvm::StringRef kind) {
  std::optional<Sums> sum;
  for (const std::string &path : inputs) {
    llvm::Expected<Sums> file = Sums::read(path);
    if (!file)
      return file.takeError();
    if (!isMerge) {
      describe(path, kind, file->provenance);
    } else if (!sum) {
      sum = std::move(*file);
    } else if (llvm::Error error = sum->merge(*file)) {
      return llvm::createStringError("cannot add '%s', which is %s", path.c_str(),
                                     llvm::toString(std::move(error)).c_str());
    }
  }
  return isMerge ? sum->write(output) : llvm::Error::success();
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "Files of sums: statistics of jpq-calibrate, scores of jpq-annotate-error.\n\n"
      "  jpq-stats model.statistics                       what it is a sum of\n"
      "  jpq-stats --merge a.statistics b.statistics -o ab.statistics\n\n"
      "Files of disjoint windows of one model, made by any number of processes, merge to what one\n"
      "run gives.\n");
  if (isMerge && output.empty())
    return reportError("jpq-stats", llvm::createStringError("--merge needs a file to write: -o"));
  if (!isMerge && !output.empty())
    return reportError("jpq-stats", llvm::createStringError("-o needs something to write: --merge"));
  if (isMerge)
    if (llvm::Error error = checkReplaceable(output))
      return reportError("jpq-stats", std::move(error));
  llvm::Expected<bool> areScores = Scores::isScores(inputs.front());
  llvm::Error error = !areScores   ? areScores.takeError()
                      : *areScores ? process<Scores>("scores")
                                   : process<Statistics>("statistics");
  return error ? reportError("jpq-stats", std::move(error)) : 0;
}
