//===- Compress.cpp - A model made small, from file to file ---------------===//

#include "jpq/Driver/Compress.h"
#include "WholeProgress.h"
#include "jpq/Analysis/Evaluation.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Effort.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/CalibrationData.h"
#include "jpq/Dialect/JPQ/Transforms/Harm/PlanTargets.h"
#include "jpq/Selection/Budget.h"
#include "jpq/Support/OutputFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

using namespace mlir;
using namespace jpq;

/// Shares of the time, roughly: with default options, models of any size spend most of it on scoring.
static constexpr Phase kPhases[] = {{"classifying rows", 1},
                                    {"calibrating", 2},
                                    {"dividing columns among widths", 0.5},
                                    {"scoring options", 5},
                                    {"measuring large changes", 2},
                                    {"measuring whole plans", 1},
                                    {"measuring experts", 1},
                                    {"measuring parts of the plan", 1},
                                    {"rebuilding", 4},
                                    {"encoding", 1.5},
                                    {"tuning", 3},
                                    {"evaluating", 1}};

namespace {
/// One run of compress().
class Compressor {
public:
  ~Compressor() {
    if (lock >= 0)
      llvm::sys::Process::SafelyCloseFileDescriptor(lock);
  }
  Compressor(const CompressRequest &request, const SessionOptions &options) : request(request), options(options) {}
  FailureOr<CompressReport> run();

private:
  /// Diagnoses an error; one without a message has been diagnosed.
  static LogicalResult fail(Session &session, llvm::Error error);
  /// Makes the folder this run's own; an error if another run is at work there, or other files are.
  llvm::Error takeFolder();
  /// What the request says about names, numbers and files, as far as it can be known without the model.
  llvm::Error checkRequest() const;
  /// The same, with the model.
  llvm::Error checkAgainst(ModuleOp module) const;
  /// Makes the model a file that is mapped, unless it is one: its digest tells it from others.
  LogicalResult settleOriginal(Session &session);
  /// Divides the data into windows to calibrate on and others.
  llvm::Error divideData(Session &session);
  LogicalResult countUnseen(Session &session);
  /// Removes what a run of another request has left.
  llvm::Error resume(Session &session) const;
  /// Everything up to a model in a file, and checks of the request. What an import takes is given back at the end.
  LogicalResult prepare();
  LogicalResult makeSmall();
  LogicalResult measure();
  /// Removes what was made on the way.
  void clean() const;

  std::string getPath(StringRef name) const {
    SmallString<256> path(folder);
    llvm::sys::path::append(path, name);
    return path.str().str();
  }
  std::string getDataOptions(int64_t count) const;
  std::string getCalibrationOptions(int64_t count) const;
  std::string getCompressOptions() const;

  const CompressRequest &request;
  SessionOptions options;
  /// Where what was found is kept.
  std::string folder = request.work.empty() ? request.output + ".work" : request.work;
  /// Locked while this runs.
  int lock = -1;
  /// The module of the model as it was.
  std::string original;
  /// Windows that are looked at, those of them whose tokens are counted, those of these that rank channels and weigh
  /// columns, and the first window of the others.
  int64_t calibrated = 0, counted = 0, ranking = 0, firstTest = 0;
  CompressReport report;
};
} // namespace

/// What passes remark on is for those who study them.
static LogicalResult isRemark(Diagnostic &diagnostic) {
  return success(diagnostic.getSeverity() == DiagnosticSeverity::Remark);
}

/// An option's value as pipelines read it.
static std::string quote(StringRef value) { return ("'" + value + "'").str(); }

LogicalResult Compressor::fail(Session &session, llvm::Error error) {
  std::string message = llvm::toString(std::move(error));
  if (message.empty())
    return failure();
  return emitError(UnknownLoc::get(session.getContext())) << message;
}

llvm::Error Compressor::checkRequest() const {
  // How many parameters there are does not matter for what can be understood.
  llvm::Expected<Budget> budget = parseBudget(request.budget, /*parameters=*/1);
  if (!budget)
    return budget.takeError();
  if (budget->kind == Budget::Kind::Nanoseconds && !StringRef(request.options).contains("cost-table="))
    return llvm::createStringError("budget '%s' is a time, which needs measurements: options that have "
                                   "cost-table=table.json (jpq-bench --cost-table makes one)",
                                   request.budget.c_str());
  if (llvm::Expected<Effort> effort = Effort::parse(request.effort); !effort)
    return effort.takeError();
  if (llvm::any_of(llvm::split(request.options, ' '), [](StringRef option) { return option.starts_with("effort="); }))
    return llvm::createStringError("effort is no further option: it chooses the windows, too (--effort)");
  if (auto kept = KeptWidth::parse(request.keep); !kept)
    return kept.takeError();
  if ((request.windows != 0 && request.windows < 2) || request.testWindows < 1 || request.window < 0)
    return llvm::createStringError(
        "%lld windows to calibrate on, %lld to measure on and %lld tokens per window are too "
        "few: at least 2 (or 0: by effort), 1, and 0 (the model's own)",
        (long long)request.windows, (long long)request.testWindows, (long long)request.window);
  for (const std::string &file : {request.calibration, request.test})
    if (!file.empty() && !llvm::sys::fs::exists(file))
      return llvm::createStringError("%s: No such file or directory", file.c_str());
  if (request.calibration.empty())
    return llvm::createStringError("no data to calibrate on");
  return llvm::Error::success();
}

llvm::Error Compressor::takeFolder() {
  const std::string path = getPath("request"), locked = getPath("lock");
  std::error_code error = llvm::sys::fs::create_directory(folder);
  if (error)
    return failToWrite(folder, error);
  // What is not ours is not to be replaced. Beside an output the name is ours.
  if (!request.work.empty() && !llvm::sys::fs::exists(path)) {
    llvm::sys::fs::directory_iterator first(folder, error), none;
    if (error || first != none)
      return llvm::createStringError("%s: holds other files: --work takes a folder of an earlier run, or a new one",
                                     folder.c_str());
  }
  if (llvm::Error failed = checkReplaceable(path))
    return failed;
  error = llvm::sys::fs::openFileForReadWrite(locked, lock, llvm::sys::fs::CD_OpenAlways, llvm::sys::fs::OF_None);
  if (error)
    return failToWrite(locked, error);
  if (llvm::sys::fs::tryLockFile(lock)) {
    llvm::sys::Process::SafelyCloseFileDescriptor(std::exchange(lock, -1));
    return llvm::createStringError("%s: another run is at work there", folder.c_str());
  }
  // From now on the folder is one of an earlier run.
  if (llvm::sys::fs::exists(path))
    return llvm::Error::success();
  return llvm::writeToOutput(path, [](raw_ostream &) { return llvm::Error::success(); });
}

llvm::Error Compressor::checkAgainst(ModuleOp module) const {
  OptionMenu menu;
  menu.kept = llvm::cantFail(KeptWidth::parse(request.keep));
  if (llvm::Error error = checkKeptWidths(module, menu))
    return error;
  llvm::Expected<Budget> budget = parseBudget(request.budget, getOriginalParameters(module));
  return budget ? llvm::Error::success() : budget.takeError();
}

LogicalResult Compressor::settleOriginal(Session &session) {
  ModuleOp module = session.getModule();
  bool isMapped = !session.getWeightFile().empty() && llvm::all_of(module.getOps<WeightOp>(), isInFile);
  original = request.model;
  if (isMapped)
    return success();
  original = getPath("original.mlir");
  return session.save(original);
}

LogicalResult Compressor::countUnseen(Session &session) {
  auto weights = session.getModule().getOps<WeightOp>();
  auto places = llvm::find_if(weights, [](WeightOp weight) { return getStoredForm(weight.getType()).isOrder(); });
  if (places == weights.end())
    return success();
  FailureOr<func::FuncOp> function = session.getFunction();
  if (failed(function))
    return failure();
  FailureOr<SampleWindows> data = readSampleWindows(*function, request.calibration, request.window, counted);
  if (failed(data))
    return failure();
  report.vocabularyWeight = (*places).getModelName();
  report.vocabulary = (*places).getLogicalType().getDimSize(0);
  auto counts = countTokens(*data, report.vocabulary);
  if (!counts)
    return fail(session, counts.takeError());
  report.unseenTokens = llvm::count(*counts, 0);
  return success();
}

llvm::Error Compressor::divideData(Session &session) {
  FailureOr<func::FuncOp> function = session.getFunction();
  if (failed(function))
    return llvm::createStringError("");
  FailureOr<SampleWindows> data = readSampleWindows(*function, request.calibration, request.window, /*windows=*/0);
  if (failed(data))
    return llvm::createStringError("");
  int64_t count = data->getCount(), apart = 0;
  if (request.test.empty())
    apart = std::clamp<int64_t>(count / 4, 1, request.testWindows);
  const Effort effort = llvm::cantFail(Effort::parse(request.effort));
  int64_t wanted = request.windows > 0 ? request.windows : effort.windows;
  calibrated = std::min(wanted, count - apart);
  // Sums of what is seen are cheap, and gain by more data; scores take long.
  counted = std::max<int64_t>(1, calibrated * 3 / 4);
  ranking = counted;
  if (effort.rankedTokens > 0)
    ranking = std::clamp<int64_t>(effort.rankedTokens / data->getRowsPerWindow(), 1, counted);
  firstTest = count - apart;
  if (calibrated < 2)
    return llvm::createStringError("%s: has %lld windows, and at least %lld are needed: channels are ranked on some, "
                                   "scored on others, and the result is measured on %s",
                                   request.calibration.c_str(), (long long)count, (long long)(2 + apart),
                                   apart ? "a third kind" : "other data");
  return llvm::Error::success();
}

std::string Compressor::getDataOptions(int64_t count) const {
  return llvm::formatv("calibration={0} window={1} windows={2}", quote(request.calibration), request.window, count)
      .str();
}

std::string Compressor::getCalibrationOptions(int64_t count) const {
  return getDataOptions(count) + " statistics=" + quote(getPath("statistics"));
}

std::string Compressor::getCompressOptions() const {
  std::string text = "effort=" + request.effort;
  if (!request.options.empty())
    text += " " + request.options;
  if (!request.keep.empty())
    text += " keep=" + llvm::join(request.keep, ",");
  return text;
}

llvm::Error Compressor::resume(Session &session) const {
  llvm::Expected<std::string> digest = getCalibrationDigest(request.calibration);
  if (!digest)
    return digest.takeError();
  // Neither what is seen nor what it scores depends on the budget.
  std::string text =
      llvm::formatv("model {0}\ndata {1}\nwindow {2}, {3} windows\n{4}\n", getModelDigest(session.getModule()), *digest,
                    request.window, calibrated, getCompressOptions())
          .str();
  std::string path = getPath("request");
  auto earlier = llvm::MemoryBuffer::getFile(path);
  if (earlier && (*earlier)->getBuffer() == text)
    return llvm::Error::success();
  for (StringRef name : {"statistics", "scores", "rebuilding", "tuning"})
    llvm::sys::fs::remove(getPath(name));
  return llvm::writeToOutput(path, [&](raw_ostream &stream) {
    stream << text;
    return llvm::Error::success();
  });
}

LogicalResult Compressor::measure() {
  Session before(options), after(options);
  if (failed(before.load(original, ModelFormat::Module)) || failed(before.prepare()) ||
      failed(after.load(request.output, ModelFormat::Module)))
    return failure();
  Session::Scope scope(before);
  FailureOr<func::FuncOp> function = before.getFunction();
  auto reference = before.createRunner(), changed = after.createRunner();
  if (failed(function) || failed(reference) || failed(changed))
    return failure();
  FailureOr<SampleWindows> data =
      request.test.empty() ? readSampleWindows(*function, request.calibration, request.window, /*windows=*/0, firstTest)
                           : readSampleWindows(*function, request.test, request.window, request.testWindows);
  if (failed(data))
    return failure();
  report.testWindows = data->getCount();
  report.testLength = data->length;
  if (data->length == 0) {
    llvm::Expected<double> divergence = measureDivergence(**changed, **reference, *data, "evaluating");
    if (!divergence)
      return fail(after, divergence.takeError());
    report.measured = *divergence;
    return success();
  }
  auto evaluation = evaluate(**changed, *data, reference->get(), "evaluating");
  if (!evaluation)
    return fail(after, evaluation.takeError());
  report.measured = evaluation->getDivergence();
  report.measuredError = evaluation->getDivergenceError();
  report.originalPerplexity = evaluation->getReferencePerplexity();
  report.perplexity = evaluation->getPerplexity();
  return success();
}

void Compressor::clean() const {
  // Others may have put files of their own there: these stay, and the folder with them.
  for (StringRef name :
       {"original.mlir", "original.safetensors", "statistics", "scores", "rebuilding", "tuning", "request", "lock"})
    llvm::sys::fs::remove(getPath(name));
  llvm::sys::fs::remove(folder);
}

LogicalResult Compressor::prepare() {
  Session session(options);
  ScopedDiagnosticHandler silence(session.getContext(), isRemark);
  if (llvm::Error error = checkRequest())
    return fail(session, std::move(error));
  if (llvm::Error error = takeFolder())
    return fail(session, std::move(error));
  llvm::Expected<ModelFormat> format = findModelFormat(request.model);
  if (!format)
    return fail(session, format.takeError());
  if (failed(session.load(request.model, *format, request.tokenizer)) || failed(session.checkSave(request.output)) ||
      failed(session.prepare()))
    return failure();
  report.originalBytes = getStoredBytes(session.getModule());
  report.originalParameters = getOriginalParameters(session.getModule());
  if (llvm::Error error = checkAgainst(session.getModule()))
    return fail(session, std::move(error));
  if (llvm::Error error = divideData(session))
    return fail(session, std::move(error));
  if (request.rowClasses) {
    const int64_t tokens = llvm::cantFail(Effort::parse(request.effort)).classifiedTokens;
    if (failed(session.run(llvm::formatv("jpq-classify-rows{{{0} tokens={1}}", getDataOptions(counted), tokens).str())))
      return failure();
  }
  return failed(countUnseen(session)) ? failure() : settleOriginal(session);
}

LogicalResult Compressor::makeSmall() {
  Session session(options);
  ScopedDiagnosticHandler silence(session.getContext(), isRemark);
  if (failed(session.load(original, ModelFormat::Module)) || failed(session.prepare()))
    return failure();
  if (llvm::Error error = resume(session))
    return fail(session, std::move(error));
  std::string pipeline =
      llvm::formatv("jpq-calibrate{{{0}},jpq-joint-compress{{{1} scores={2} state={3} budget={4} {5}}",
                    getCalibrationOptions(ranking), getCalibrationOptions(calibrated), quote(getPath("scores")),
                    quote(getPath("rebuilding")), request.budget, getCompressOptions())
          .str();
  if (request.tuningSteps > 0)
    pipeline += llvm::formatv(",jpq-tune{{{0} reference={1} state={2} steps={3}}", getDataOptions(calibrated),
                              quote(original), quote(getPath("tuning")), request.tuningSteps)
                    .str();
  if (failed(session.run(pipeline)) || failed(session.save(request.output)))
    return failure();
  ModuleOp module = session.getModule();
  report.storedBytes = getStoredBytes(module);
  if (auto predicted = module->getAttrOfType<FloatAttr>(JPQDialect::kPredictedHarmAttrName))
    report.predicted = predicted.getValueAsDouble();
  return success();
}

FailureOr<CompressReport> Compressor::run() {
  WholeProgress progress(options.progress, "compressing", kPhases);
  options.progress = &progress;
  if (failed(prepare()) || failed(makeSmall()) || failed(measure())) {
    if (lock >= 0 && request.work.empty() && !llvm::sys::fs::exists(getPath("statistics")))
      clean();
    return failure();
  }
  if (request.work.empty())
    clean();
  // Only the same choices could go on with these.
  for (StringRef name : {"rebuilding", "tuning"})
    llvm::sys::fs::remove(getPath(name));
  report.seconds = progress.getSeconds();
  return report;
}

FailureOr<CompressReport> jpq::compress(const CompressRequest &request, const SessionOptions &options) {
  return Compressor(request, options).run();
}
