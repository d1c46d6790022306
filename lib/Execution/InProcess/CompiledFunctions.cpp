//===- CompiledFunctions.cpp - Functions on tensors as callable code ------===//

#include "jpq/Execution/InProcess/CompiledFunctions.h"
#include "../StageProgram.h"
#include "CodeCache.h"
#include "HostCode.h"
#include "HostFrame.h"
#include "ProgramView.h"
#include "jpq/Dialect/JPQ/IR/States.h"

using namespace mlir;
using namespace jpq;

/// A program of one call.
class CompiledFunctions::Function {
public:
  explicit Function(ProgramTable::Function table) : table(std::move(table)), view(this->table) {}

  const ProgramTable::Function table;
  const ProgramView view;
};

CompiledFunctions::CompiledFunctions(Location location, StringRef dot, bool isKept)
    : collected(location), dot(dot), isKept(isKept) {}
CompiledFunctions::~CompiledFunctions() = default;

unsigned CompiledFunctions::add(func::FuncOp function) {
  ProgramTable::Function table;
  ProgramTable::Stage &call = table.stages.emplace_back();
  auto add = [&](Type type) {
    table.types.push_back(describeType(cast<RankedTensorType>(type)));
    return int32_t(table.types.size() - 1);
  };
  for (Type argument : function.getArgumentTypes())
    call.inputs.push_back(add(argument));
  table.argumentCount = call.inputs.size();
  for (Type result : function.getResultTypes().drop_back(getStates(function).size()))
    call.outputs.push_back(add(result));
  table.results = call.outputs;
  call.entry = collected.add(function);
  functions.push_back(std::make_unique<Function>(std::move(table)));
  return functions.size() - 1;
}

LogicalResult CompiledFunctions::compile() {
  CodeCache *cache = isKept ? CodeCache::get(collected.getModule().getContext()) : nullptr;
  FailureOr<std::unique_ptr<HostCode>> compiled = HostCode::compile(collected, dot, cache);
  if (failed(compiled))
    return failure();
  code = std::move(*compiled);
  collected.clear();
  return success();
}

llvm::Expected<SmallVector<HostTensor>> CompiledFunctions::call(unsigned number, ArrayRef<HostTensor> arguments) const {
  const Function &function = *functions[number];
  llvm::Expected<HostFrame> frame = HostFrame::create(function.view.get(), code->get());
  if (!frame)
    return frame.takeError();
  if (llvm::Error error = frame->start(arguments))
    return error;
  if (llvm::Error error = frame->run(0, 1))
    return error;
  SmallVector<HostTensor> results;
  for (int32_t result : function.table.results)
    results.push_back(frame->read(result, function.table.types[result].element));
  return results;
}
