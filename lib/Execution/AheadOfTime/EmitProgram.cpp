//===- EmitProgram.cpp - Programs as constants ----------------------------===//

#include "EmitProgram.h"
#include "jpq/Runtime/Program.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/DerivedTypes.h"

using namespace llvm;
using namespace jpq;

namespace {
/// Makes constants of a module.
class Emitter {
public:
  explicit Emitter(Module &module) : module(module), context(module.getContext()) {}

  void emit(const ProgramTable &program);

private:
  Constant *word(int64_t value) { return ConstantInt::getSigned(Type::getInt64Ty(context), value); }
  Constant *half(int32_t value) { return ConstantInt::getSigned(Type::getInt32Ty(context), value); }
  Constant *text(StringRef value) { return hold(ConstantDataArray::getString(context, value)); }
  Constant *words(ArrayRef<int64_t> values) {
    return array(map_to_vector(values, [&](int64_t value) { return word(value); }));
  }
  Constant *halves(ArrayRef<int32_t> values) {
    return array(map_to_vector(values, [&](int32_t value) { return half(value); }));
  }
  /// A struct that lies as T does in C.
  template <typename T>
  Constant *record(ArrayRef<Constant *> fields) {
    Constant *value = ConstantStruct::getAnon(context, fields);
    assert(module.getDataLayout().getTypeAllocSize(value->getType()) == sizeof(T) && "unlike Program.h");
    return value;
  }
  /// The address of constants of one type, one behind another.
  Constant *array(ArrayRef<Constant *> values) {
    if (values.empty())
      return ConstantPointerNull::get(PointerType::get(context, 0));
    return hold(ConstantArray::get(ArrayType::get(values.front()->getType(), values.size()), values));
  }
  /// The address of a constant.
  Constant *hold(Constant *value) {
    return new GlobalVariable(module, value->getType(), /*isConstant=*/true, GlobalValue::PrivateLinkage, value);
  }

  Constant *emit(const ProgramTable::Type &type);
  Constant *emit(const ProgramTable::Stage &stage);
  Constant *emit(const ProgramTable::Function &function);
  Constant *emit(const ProgramTable::Target &target);
  template <typename T>
  Constant *emitAll(ArrayRef<T> items) {
    return array(map_to_vector(items, [&](const T &item) { return emit(item); }));
  }

  Module &module;
  LLVMContext &context;
};
} // namespace

Constant *Emitter::emit(const ProgramTable::Type &type) {
  return record<jpq_type>(
      {text(type.text), words(type.sizes), half(type.sizes.size()), half(getByteWidth(type.element))});
}

Constant *Emitter::emit(const ProgramTable::Stage &stage) {
  auto components = map_to_vector(stage.components, [&](const ProgramTable::Component &component) {
    return record<jpq_component>({word(component.offset), words(component.sizes), word(component.sizes.size())});
  });
  auto updates = map_to_vector(stage.updates, [&](std::pair<int32_t, int32_t> update) {
    return record<jpq_update>({half(update.first), half(update.second)});
  });
  auto checks = map_to_vector(stage.checks, [&](StringRef check) { return text(check); });
  return record<jpq_stage>({halves(stage.inputs), array(components), halves(stage.outputs), array(updates),
                            halves(stage.dead), array(checks), half(stage.inputs.size()), half(components.size()),
                            half(stage.outputs.size()), half(updates.size()), half(stage.dead.size()),
                            half(checks.size()), half(stage.entry), half(0)});
}

Constant *Emitter::emit(const ProgramTable::Function &function) {
  auto bounds = map_to_vector(function.bounds, [&](const LookupBound &bound) {
    return record<jpq_bound>(
        {half(bound.argument), half(bound.sizeDim ? int32_t(*bound.sizeDim) : -1), word(bound.rows)});
  });
  return record<jpq_function>({emitAll(ArrayRef(function.types)), emitAll(ArrayRef(function.stages)), array(bounds),
                               halves(function.results), halves(function.states), half(function.types.size()),
                               half(function.argumentCount), half(function.stages.size()), half(bounds.size()),
                               half(function.results.size()), half(function.states.size())});
}

Constant *Emitter::emit(const ProgramTable::Target &target) {
  auto entries = map_to_vector(target.entries, [&](StringRef name) -> Constant * {
    auto *type = FunctionType::get(Type::getVoidTy(context), {PointerType::get(context, 0)}, false);
    auto *entry = cast<Function>(module.getOrInsertFunction(name, type).getCallee());
    entry->setVisibility(GlobalValue::HiddenVisibility);
    return entry;
  });
  return record<jpq_target>({text(target.name), array(entries), word(target.features)});
}

void Emitter::emit(const ProgramTable &program) {
  Constant *value = record<jpq_program>(
      {text(program.weightFile), text(program.digest), word(program.weightBytes), hold(emit(program.forward)),
       program.step ? hold(emit(*program.step)) : array({}), program.stepOne ? hold(emit(*program.stepOne)) : array({}),
       emitAll(ArrayRef(program.targets)), word(program.targets.size())});
  auto *table = new GlobalVariable(module, value->getType(), /*isConstant=*/true, GlobalValue::ExternalLinkage, value,
                                   "jpq_the_program");
  table->setVisibility(GlobalValue::HiddenVisibility);
}

void jpq::emitProgram(const ProgramTable &program, Module &module) { Emitter(module).emit(program); }
