//===- Session.h - One model, from its file to another -*- C++ -*-===//
//
// What tools, and programs that have jpq inside, work with: a context, the folder of its weights, and a module that is
// loaded, goes through passes, runs and is saved. docs/embedding.md shows a program.
//
//===----------------------------------------------------------------------===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Driver/ModelSource.h"
#include "jpq/Support/OutputFile.h"
#include "jpq/Support/Progress.h"
#include "jpq/Support/Threads.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/SourceMgr.h"
#include <map>
#include <optional>
#include <string>

namespace jpq {

struct SessionOptions {
  /// The folder that a module's weight file lies in; none: that of the module.
  std::optional<std::string> weightFolder;
  /// Threads of what the session does; 0: as many as everybody has (getThreadCount()).
  unsigned threads = 0;
  /// Where the progress of what the session does goes; null: to the console. Outlives the session.
  ProgressSink *progress = nullptr;
  /// Whether diagnostics are printed to stderr, beside the source lines. They always reach the handlers of the context.
  bool printDiagnostics = true;
};

/// One module in a context of its own. Failures are diagnostics in the context. A session is used by one thread at a
/// time; sessions do not know of each other.
class Session {
public:
  explicit Session(SessionOptions options = {});
  ~Session();
  Session(Session &&);

  /// Reads and verifies the module in `path`, or reads a model of another format (findModelFormat()) and builds its
  /// module. Takes the place of a module that was loaded before.
  mlir::LogicalResult load(llvm::StringRef path);
  /// The same for a model that is known to be of `format`. `tokenizer` as readModel() takes it.
  mlir::LogicalResult load(llvm::StringRef path, ModelFormat format, llvm::StringRef tokenizer = "");

  /// Brings a module of any origin into the form in which models run and are compressed (prepareModule()).
  mlir::LogicalResult prepare();

  /// Runs passes on the module: a pipeline's text (`jpq-joint-compress{budget=3bpw calibration=calib.safetensors}`).
  mlir::LogicalResult run(llvm::StringRef pipeline);
  mlir::LogicalResult run(llvm::function_ref<void(mlir::OpPassManager &)> addPasses);

  /// Compiles the module's forward function and returns what runs it; lives no longer than the session.
  mlir::FailureOr<std::unique_ptr<ModelRunner>> createRunner();

  /// Whether save() could write `path`, so that it is known before the work is done.
  mlir::LogicalResult checkSave(llvm::StringRef path);
  /// Writes the module and, beside it, its weights, whole or not at all. What is read is not written over, but for the
  /// module itself.
  mlir::LogicalResult save(llvm::StringRef path);

  mlir::MLIRContext *getContext() { return context.get(); }
  /// Null before load().
  mlir::ModuleOp getModule() { return module ? *module : nullptr; }
  /// The function that computes the model (getForwardFunction()).
  mlir::FailureOr<mlir::func::FuncOp> getFunction() { return getForwardFunction(*module); }
  /// What was loaded.
  llvm::StringRef getSource() const { return source; }
  /// The weight file that the module reads; empty if there is none.
  std::string getWeightFile() { return getWeightFilePath(*module); }

  /// Gives what the calling thread does while this lives the threads and the progress sink of a session. The session's
  /// own functions do that by themselves.
  class Scope {
  public:
    explicit Scope(const Session &session) : threads(session.options.threads), progress(session.options.progress) {}

  private:
    ThreadCountScope threads;
    ProgressScope progress;
  };

private:
  mlir::LogicalResult fail(llvm::Error error);
  mlir::LogicalResult loadText(llvm::StringRef path);

  SessionOptions options;
  /// What passes and save() read and write.
  std::shared_ptr<FileUses> uses = std::make_shared<FileUses>();
  llvm::StringSet<> saved;
  std::unique_ptr<mlir::MLIRContext> context;
  std::unique_ptr<llvm::SourceMgr> sources;
  std::unique_ptr<mlir::ScopedDiagnosticHandler> printer, placelessPrinter;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  std::string source;
  /// Of the model's file, for the first weight file that is written.
  std::map<std::string, std::string> metadata;
};

} // namespace jpq
