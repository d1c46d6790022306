//===- HostProgram.cpp - A function of a model, ready to run --------------===//

#include "HostProgram.h"
#include "../Runnable.h"
#include "CodeCache.h"
#include "jpq/Runtime/Error.h"

using namespace mlir;
using namespace jpq;

FailureOr<std::unique_ptr<HostProgram>> HostProgram::create(func::FuncOp function, ArrayRef<Value> boundaries) {
  if (failed(checkRunnable(function)))
    return failure();
  std::unique_ptr<HostProgram> program(new HostProgram(function, boundaries));
  FunctionCollection functions(function.getLoc());
  FailureOr<StageProgram> stages = buildStageProgram(function, program->analysis, functions);
  if (failed(stages))
    return failure();
  FailureOr<std::unique_ptr<HostCode>> code =
      HostCode::compile(functions, /*dot=*/"", CodeCache::get(function.getContext()));
  if (failed(code))
    return failure();
  program->stages = std::move(*stages);
  program->code = std::move(*code);
  program->view = std::make_unique<ProgramView>(program->stages.table);
  return program;
}

/// Says where the weights of a call lie.
static int replaceWeights(void *context, int32_t call, const void **components) {
  auto &hooks = *static_cast<HostProgram::Hooks *>(context);
  SmallVector<HostTensor> loaded;
  if (llvm::Error error =
          hooks.program.getWeights().append(hooks.program.getStages().stages[call], hooks.overrides, loaded))
    return jpq_fail("%s", llvm::toString(std::move(error)).c_str());
  // An empty weight need not have data.
  static const int64_t nothing[8] = {};
  for (auto [i, component] : llvm::enumerate(loaded))
    components[i] = component.data ? static_cast<const void *>(component.data.get()) : nothing;
  return 0;
}

static void observe(void *context, int32_t call, int32_t number, const jpq_value *value) {
  auto &hooks = *static_cast<HostProgram::Hooks *>(context);
  const ProgramTable::Type &type = hooks.program.getStages().table.types[number];
  hooks.observer(number, toHostTensor(*value, type.element, type.sizes.size()));
}

jpq_hooks HostProgram::Hooks::get() { return {this, replaceWeights, observer ? observe : nullptr}; }
