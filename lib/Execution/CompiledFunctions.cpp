//===- CompiledFunctions.cpp - Functions on tensors as callable code ------===//

#include "jpq/Execution/CompiledFunctions.h"
#include "CodeCache.h"
#include "Runnable.h"

using namespace mlir;
using namespace jpq;

namespace {
/// The memory layout of a memref descriptor of any rank: allocated and aligned pointer, offset, sizes, strides.
class Descriptor {
public:
  /// A contiguous array.
  explicit Descriptor(const HostTensor &tensor) : words(3 + 2 * tensor.shape.size(), 0) {
    words[0] = words[1] = reinterpret_cast<intptr_t>(tensor.data.get());
    int64_t rank = tensor.shape.size(), stride = 1;
    for (int64_t dim = rank - 1; dim >= 0; --dim) {
      words[3 + dim] = tensor.shape[dim];
      words[3 + rank + dim] = stride;
      stride *= tensor.shape[dim];
    }
  }
  void *get() { return words.data(); }

private:
  SmallVector<int64_t, 11> words;
};
} // namespace

CompiledFunctions::CompiledFunctions(Location location, StringRef dot, CodeCache *cache)
    : collected(location), dot(dot), cache(cache) {}
CompiledFunctions::~CompiledFunctions() = default;

unsigned CompiledFunctions::add(func::FuncOp function, ArrayRef<std::string> checks) {
  Function &added = functions.emplace_back();
  added.checks.assign(checks.begin(), checks.end());
  for (Type type : function.getResultTypes().drop_back(getStates(function).size()))
    added.results.push_back(cast<RankedTensorType>(type));
  added.number = collected.add(function);
  return functions.size() - 1;
}

LogicalResult CompiledFunctions::compile() {
  ModuleOp module = collected.getModule();
  FailureOr<std::shared_ptr<HostCompiler>> compiled =
      cache ? cache->compile(module, dot) : HostCompiler::compile(module, dot);
  if (failed(compiled))
    return failure();
  compiler = std::move(*compiled);
  for (Function &function : functions) {
    auto entry = compiler->lookup(FunctionCollection::getName(function.number));
    if (!entry)
      return collected.getModule().emitError() << "cannot compile: " << llvm::toString(entry.takeError());
    function.entry = *entry;
  }
  collected.clear();
  return success();
}

llvm::Expected<SmallVector<HostTensor>> CompiledFunctions::call(unsigned number, ArrayRef<HostTensor> arguments) const {
  const Function &function = functions[number];
  // The result structure: one descriptor after another.
  SmallVector<int64_t> results;
  for (RankedTensorType type : function.results)
    results.append(3 + 2 * type.getRank(), 0);
  SmallVector<Descriptor> descriptors;
  for (const HostTensor &argument : arguments)
    descriptors.emplace_back(argument);
  SmallVector<void *> pointers;
  if (!results.empty())
    pointers.push_back(results.data());
  for (Descriptor &descriptor : descriptors)
    pointers.push_back(descriptor.get());
  // The descriptor of the record of checks: the lowest number of one that failed.
  int64_t failedCheck = std::numeric_limits<int64_t>::max();
  auto place = reinterpret_cast<intptr_t>(&failedCheck);
  std::array<int64_t, 3> record = {place, place, 0};
  if (!function.checks.empty())
    pointers.push_back(record.data());
  function.entry(pointers.data());

  SmallVector<HostTensor> outputs;
  // A value that is returned twice is one buffer.
  DenseMap<int64_t, std::shared_ptr<uint8_t>> owners;
  int64_t *words = results.data();
  for (RankedTensorType type : function.results) {
    HostTensor &output = outputs.emplace_back();
    output.type = *getHostElementType(type.getElementType());
    output.shape.assign(words + 3, words + 3 + type.getRank());
    std::shared_ptr<uint8_t> &owner = owners[words[0]];
    if (!owner)
      owner.reset(reinterpret_cast<uint8_t *>(words[0]), std::free);
    auto *aligned = reinterpret_cast<uint8_t *>(words[1]) + words[2] * getByteWidth(output.type);
    output.data = std::shared_ptr<uint8_t>(owner, aligned);
    words += 3 + 2 * type.getRank();
  }
  if (failedCheck < int64_t(function.checks.size()))
    return llvm::createStringError(function.checks[failedCheck]);
  return outputs;
}
