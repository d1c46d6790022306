//===- Running.cpp - What a session's model gives, and how well -----------===//

#include "jpq/Driver/Running.h"
#include "jpq/Analysis/ArgumentData.h"
#include "jpq/Support/SafeTensors.h"
#include <cmath>

using namespace mlir;
using namespace jpq;

/// Stands for what was diagnosed.
static llvm::Error makeDiagnosedError() { return llvm::createStringError(""); }

llvm::Expected<TextMeasurement> jpq::measureText(Session &session, const TextWindows &windows, Session *against) {
  Session::Scope scope(session);
  FailureOr<func::FuncOp> function = session.getFunction();
  if (failed(function))
    return makeDiagnosedError();
  if (!takesTokens(*function))
    return llvm::createStringError(
        "the model does not take [batch, length] of token ids alone: it is no language model");
  auto tokens = readTokenWindows(*function, windows.tokens, windows.length, windows.count);
  if (!tokens)
    return tokens.takeError();
  auto runner = session.createRunner();
  if (failed(runner))
    return makeDiagnosedError();
  std::unique_ptr<ModelRunner> reference;
  if (against) {
    auto created = against->createRunner();
    if (failed(created))
      return makeDiagnosedError();
    reference = std::move(*created);
  }
  auto evaluation = evaluate(**runner, *tokens, reference.get(), "evaluating");
  if (!evaluation)
    return evaluation.takeError();
  for (auto [what, value] :
       {std::pair("perplexity", evaluation->getPerplexity()), std::pair("KL divergence", evaluation->getDivergence())})
    if (!std::isfinite(value))
      return llvm::createStringError("%s: the %s is %g: the model's output overflows", windows.tokens.c_str(), what,
                                     value);
  ModuleOp module = session.getModule();
  return TextMeasurement{std::move(*evaluation), tokens->bos, int64_t(getStoredBytes(module)),
                         int64_t(getOriginalParameters(module))};
}

llvm::Error jpq::runOnArrays(Session &session, StringRef inputs, StringRef output) {
  Session::Scope scope(session);
  auto file = SafeTensorsFile::open(inputs);
  if (!file)
    return file.takeError();
  FailureOr<func::FuncOp> function = session.getFunction();
  if (failed(function))
    return makeDiagnosedError();
  auto runner = session.createRunner();
  if (failed(runner))
    return makeDiagnosedError();
  SmallVector<HostTensor> arguments;
  for (unsigned i = 0; i < function->getNumArguments(); ++i) {
    auto argument = readArgument(**file, *function, i, /*leading=*/0);
    if (!argument)
      return argument.takeError();
    arguments.push_back(*argument);
  }
  auto state = (*runner)->start(arguments);
  if (!state)
    return state.takeError();
  state = (*runner)->run(std::move(*state), 1, (*runner)->getStageCount());
  if (!state)
    return state.takeError();
  auto results = (*runner)->getResults(std::move(*state));
  if (!results)
    return results.takeError();
  SafeTensorsWriter writer;
  for (auto [number, result] : llvm::enumerate(*results)) {
    std::string name = results->size() == 1 ? "output" : "result" + std::to_string(number);
    ArrayRef<uint8_t> bytes(result.data.get(), result.getNumElements() * getByteWidth(result.type));
    if (llvm::Error error = writer.add(name, result.type, result.shape, bytes))
      return error;
  }
  return writer.replace(output);
}
