//===- Session.cpp - One model, from its file to another ------------------===//

#include "jpq/Driver/Session.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Dialect/JPQ/Transforms/Normalize/Preparing.h"
#include "jpq/Driver/Registration.h"
#include "jpq/Target/LlamaModel.h"
#include "jpq/Target/LlamaToMLIR.h"
#include "jpq/Target/SaveModule.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"

using namespace mlir;
using namespace jpq;

/// Prints a diagnostic that has no place in a source; says whether it did.
static LogicalResult printPlaceless(Diagnostic &diagnostic) {
  if (!isa<UnknownLoc>(diagnostic.getLocation()))
    return failure();
  auto print = [](Diagnostic &one) {
    raw_ostream &stream = one.getSeverity() == DiagnosticSeverity::Error     ? llvm::WithColor::error()
                          : one.getSeverity() == DiagnosticSeverity::Warning ? llvm::WithColor::warning()
                          : one.getSeverity() == DiagnosticSeverity::Remark  ? llvm::WithColor::remark()
                                                                             : llvm::WithColor::note();
    stream << one << "\n";
  };
  print(diagnostic);
  for (Diagnostic &note : diagnostic.getNotes())
    print(note);
  return success();
}

Session::Session(SessionOptions given) : options(std::move(given)) {
  registerPasses();
  DialectRegistry registry;
  registerDialects(registry);
  setFileUses(registry, uses);
  context = std::make_unique<MLIRContext>(registry, MLIRContext::Threading::DISABLED);
  // A message at a module would bring the whole module with it.
  context->printOpOnDiagnostic(false);
  sources = std::make_unique<llvm::SourceMgr>();
  if (!options.printDiagnostics)
    return;
  printer = std::make_unique<SourceMgrDiagnosticHandler>(*sources, context.get());
  placelessPrinter = std::make_unique<ScopedDiagnosticHandler>(context.get(), printPlaceless);
}

Session::~Session() = default;
Session::Session(Session &&) = default;

LogicalResult Session::fail(llvm::Error error) {
  return emitError(UnknownLoc::get(context.get())) << llvm::toString(std::move(error));
}

LogicalResult Session::load(StringRef path) {
  llvm::Expected<ModelFormat> format = findModelFormat(path);
  if (!format)
    return fail(format.takeError());
  return load(path, *format);
}

LogicalResult Session::load(StringRef path, ModelFormat format, StringRef tokenizer) {
  Scope scope(*this);
  module = nullptr;
  metadata.clear();
  source = path.str();
  std::string folder = path == "-" ? "" : llvm::sys::path::parent_path(path).str();
  context->getOrLoadDialect<JPQDialect>()->getWeightStore().setDirectory(options.weightFolder.value_or(folder));
  if (format == ModelFormat::Module)
    return loadText(path);
  llvm::Expected<LlamaModel> model = readModel(format, path, tokenizer);
  if (!model)
    return fail(model.takeError());
  module = importLlama(context.get(), *model);
  metadata = std::move(model->metadata);
  return success(bool(module));
}

LogicalResult Session::loadText(StringRef path) {
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> buffer = openInputFile(path, &error);
  if (!buffer)
    return fail(llvm::createStringError(error));
  if (llvm::Error unfit = checkModuleFile(path, buffer->getBuffer()))
    return fail(std::move(unfit));
  sources->AddNewSourceBuffer(std::move(buffer), SMLoc());
  // The sources of earlier modules stay, for diagnostics: the newest is read.
  const llvm::MemoryBuffer *newest = sources->getMemoryBuffer(sources->getNumBuffers());
  module = parseSourceString<ModuleOp>(newest->getBuffer(), context.get(), newest->getBufferIdentifier());
  return success(bool(module));
}

LogicalResult Session::prepare() {
  Scope scope(*this);
  return prepareModule(*module);
}

LogicalResult Session::run(StringRef pipeline) {
  OpPassManager passes(ModuleOp::getOperationName());
  std::string message;
  llvm::raw_string_ostream stream(message);
  if (failed(parsePassPipeline(pipeline, passes, stream)))
    return fail(llvm::createStringError(StringRef(message).rtrim()));
  return run([&](OpPassManager &manager) { manager = std::move(passes); });
}

LogicalResult Session::run(function_ref<void(OpPassManager &)> addPasses) {
  Scope scope(*this);
  PassManager manager(context.get());
  addPasses(manager);
  return manager.run(*module);
}

FailureOr<std::unique_ptr<ModelRunner>> Session::createRunner() {
  Scope scope(*this);
  FailureOr<func::FuncOp> function = getFunction();
  if (failed(function))
    return failure();
  return createModelRunner(*function);
}

LogicalResult Session::checkSave(StringRef path) {
  ModuleSaver saver(path);
  SmallVector<std::pair<std::string, FileUses::Kind>> files;
  bool isInPlace = llvm::sys::fs::exists(source) && llvm::sys::fs::equivalent(source, path);
  if (!isInPlace && !saved.contains(source))
    for (const std::string &read : {source, getWeightFile()})
      files.push_back({read, FileUses::Kind::Read});
  for (const std::string &written : {path.str(), saver.getWeightsPath()})
    files.push_back({written, FileUses::Kind::Write});
  for (const auto &[file, kind] : files) {
    if (kind == FileUses::Kind::Write && !isInPlace)
      if (llvm::Error error = checkNotRead(source, file))
        return fail(std::move(error));
    if (llvm::Error error = uses->add(file, kind, kind == FileUses::Kind::Read ? StringRef(source) : path))
      return fail(std::move(error));
  }
  if (llvm::Error error = saver.check())
    return fail(std::move(error));
  return success();
}

LogicalResult Session::save(StringRef path) {
  Scope scope(*this);
  if (failed(checkSave(path)))
    return failure();
  if (failed(saveModule(*module, path, metadata)))
    return failure();
  saved.insert(path);
  return success();
}
