//===- TargetProcessor.cpp - Processors that code is compiled for ---------===//

#include "TargetProcessor.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"
#include "llvm/TargetParser/X86TargetParser.h"

using namespace llvm;
using namespace jpq;

/// The best first.
static constexpr StringLiteral kMulti = "x86-64-v4+avx512vnni,x86-64-v4,x86-64-v3+avxvnni,x86-64-v3";

/// What a library can ask a processor for when it is loaded.
static constexpr StringLiteral kKnownFeatures[] = {
#define JPQ_FEATURE(name) name,
#include "jpq/Runtime/ProcessorFeatures.def"
};

/// What every x86-64 has.
static constexpr StringLiteral kFirstFeatures[] = {"64bit", "cmov", "cx8", "fxsr", "mmx", "sse", "sse2", "x87"};

/// What LLVM is told about `cpu`: nothing beyond the first features that isn't among the known ones, and of those what
/// is `present` (or not) as well as what was `added`.
static std::string describeFeatures(StringRef cpu, const StringMap<bool> &present, ArrayRef<StringRef> added) {
  SubtargetFeatures description;
  SmallVector<StringRef> features;
  X86::getFeaturesForCPU(cpu, features);
  for (StringRef feature : features)
    if (!is_contained(kFirstFeatures, feature) && !is_contained(kKnownFeatures, feature))
      description.AddFeature(feature, false);
  for (StringRef feature : kKnownFeatures)
    if (auto known = present.find(feature); known != present.end())
      description.AddFeature(feature, known->second);
  for (StringRef feature : added)
    description.AddFeature(feature);
  return description.getString();
}

static Expected<TargetProcessor> getTargetProcessor(StringRef name) {
  SmallVector<StringRef> added;
  name.split(added, '+');
  StringRef cpu = added.front();
  added.erase(added.begin());
  StringMap<bool> present;
  if (cpu == "native") {
    name = cpu = sys::getHostCPUName();
    present = sys::getHostCPUFeatures();
  }
  if (cpu == "multi")
    return createStringError("'multi' stands for a whole list of processors: it cannot be part of one, and nothing can "
                             "be added to it");
  if (X86::parseArchX86(cpu, /*Only64Bit=*/true) == X86::CK_None)
    return createStringError("no processor is named '%s' (native, multi, x86-64-v3, x86-64-v4, znver4, alderlake and "
                             "others that LLVM knows are)",
                             cpu.str().c_str());
  for (StringRef feature : added)
    if (!is_contained(kKnownFeatures, feature))
      return createStringError("no instruction set '%s' can be added to '%s' (avxvnni, avx512vnni and the like can)",
                               feature.str().c_str(), cpu.str().c_str());

  Triple triple("x86_64-unknown-linux-gnu");
  std::string error;
  const Target *target = TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return createStringError("LLVM cannot make code for x86-64: " + error);
  TargetProcessor processor;
  processor.name = name.str();
  processor.machine.reset(
      target->createTargetMachine(triple, cpu, describeFeatures(cpu, present, added), TargetOptions(), Reloc::PIC_));
  for (auto [bit, feature] : enumerate(kKnownFeatures))
    if (processor.machine->getMCSubtargetInfo()->checkFeatures("+" + feature.str()))
      processor.features |= uint64_t(1) << bit;
  return std::move(processor);
}

Expected<SmallVector<TargetProcessor, 4>> jpq::getTargetProcessors(StringRef list) {
  LLVMInitializeX86TargetInfo();
  LLVMInitializeX86Target();
  LLVMInitializeX86TargetMC();
  LLVMInitializeX86AsmPrinter();
  SmallVector<StringRef> names;
  (list == "multi" ? StringRef(kMulti) : list).split(names, ',');
  SmallVector<TargetProcessor, 4> processors;
  for (StringRef name : names) {
    Expected<TargetProcessor> processor = getTargetProcessor(name);
    if (!processor)
      return processor.takeError();
    processors.push_back(std::move(*processor));
  }
  return std::move(processors);
}
