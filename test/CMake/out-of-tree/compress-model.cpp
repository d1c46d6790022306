// Compresses a model inside another program: compress-model MODEL DATA OUTPUT. Progress goes where the program wants
// it, and so do messages.

#include "jpq/Driver/Session.h"
#include "llvm/Support/raw_ostream.h"
#include <set>

namespace {
/// Remembers what was done.
class Labels : public jpq::ProgressSink {
public:
  std::unique_ptr<Task> begin(llvm::StringRef label, uint64_t total) override {
    struct Silent : Task {
      void update(uint64_t, llvm::StringRef) override {}
    };
    seen.insert(label.str());
    return std::make_unique<Silent>();
  }
  std::set<std::string> seen;
};
} // namespace

int main(int argc, char **argv) {
  if (argc != 4)
    return 2;
  Labels labels;
  jpq::SessionOptions options;
  options.threads = 1;
  options.progress = &labels;
  options.printDiagnostics = false;
  jpq::Session session(options);
  mlir::ScopedDiagnosticHandler messages(session.getContext(), [](mlir::Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == mlir::DiagnosticSeverity::Error)
      llvm::outs() << "message: " << diagnostic << "\n";
    return mlir::success();
  });
  std::string compress = "jpq-joint-compress{budget=8bpw windows=64 rounds=0 calibration=" + std::string(argv[2]) + "}";
  if (failed(session.load(argv[1])) || failed(session.checkSave(argv[3])) || failed(session.prepare()) ||
      failed(session.run(compress)) || failed(session.save(argv[3])))
    return 1;
  for (const std::string &label : labels.seen)
    llvm::outs() << "progress: " << label << "\n";
  return 0;
}
