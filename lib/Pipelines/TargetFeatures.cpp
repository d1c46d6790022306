//===- TargetFeatures.cpp - What code a processor can run -----------------===//

#include "jpq/Pipelines/TargetFeatures.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/Target/TargetMachine.h"

using namespace llvm;

namespace {
struct Requirement {
  StringLiteral dot, features;
};
} // namespace

/// The best first. vpdpbusd on 32 bytes is VEX-encoded (AVX-VNNI) or EVEX-encoded (AVX-512 VNNI and VL).
static constexpr Requirement kRequirements[] = {{"vnni512", "+avx512vnni,+avx512bw,+avx512vl"},
                                                {"vnni256", "+avxvnni"},
                                                {"vnni256", "+avx512vnni,+avx512vl"},
                                                {"avx2", "+avx2,+fma,+f16c"},
                                                {"portable", ""},
                                                {"portable512", ""}};

static bool hasFeatures(const TargetMachine &machine, StringRef features) {
  if (features.empty())
    return true;
  return machine.getTargetTriple().isX86() && machine.getMCSubtargetInfo()->checkFeatures(features.str());
}

StringRef jpq::chooseDotProduct(const TargetMachine &machine) {
  for (const Requirement &requirement : kRequirements)
    if (hasFeatures(machine, requirement.features))
      return requirement.dot;
  return "portable";
}

bool jpq::supportsDotProduct(const TargetMachine &machine, StringRef name) {
  for (const Requirement &requirement : kRequirements)
    if (requirement.dot == name && hasFeatures(machine, requirement.features))
      return true;
  return false;
}
