//===- TargetProcessorTest.cpp --------------------------------------------===//

#include "TargetProcessor.h"
#include "jpq/Pipelines/TargetFeatures.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/TargetParser/X86TargetParser.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace jpq;

namespace {
const StringLiteral kKnownFeatures[] = {
#define JPQ_FEATURE(name) name,
#include "jpq/Runtime/ProcessorFeatures.def"
};

TargetProcessor getProcessor(StringRef name) {
  auto processors = cantFail(getTargetProcessors(name));
  EXPECT_EQ(processors.size(), 1u);
  return std::move(processors.front());
}

bool hasFeature(const TargetMachine &machine, StringRef feature) {
  return machine.getMCSubtargetInfo()->checkFeatures("+" + feature.str());
}

std::string getMessage(StringRef name) {
  auto processors = getTargetProcessors(name);
  return processors ? "" : toString(processors.takeError());
}

// Features that libraries cannot ask for are off; that takes nothing from those that kernels are made of.
TEST(TargetProcessor, HasTheKnownFeaturesOfEveryProcessor) {
  getProcessor("native");
  SmallVector<StringRef> names;
  X86::fillValidCPUArchList(names, /*Only64Bit=*/true);
  EXPECT_GT(names.size(), 50u);
  for (StringRef name : names) {
    TargetProcessor processor = getProcessor(name);
    std::string error;
    std::unique_ptr<TargetMachine> plain(
        TargetRegistry::lookupTarget(processor.machine->getTargetTriple(), error)
            ->createTargetMachine(processor.machine->getTargetTriple(), name, "", TargetOptions(), std::nullopt));
    for (auto [bit, feature] : enumerate(kKnownFeatures)) {
      EXPECT_EQ(hasFeature(*processor.machine, feature), hasFeature(*plain, feature))
          << name.str() << " " << feature.str();
      EXPECT_EQ(processor.features >> bit & 1, hasFeature(*plain, feature)) << name.str() << " " << feature.str();
    }
    EXPECT_EQ(chooseDotProduct(*processor.machine), chooseDotProduct(*plain)) << name.str();
    // A library cannot ask for these.
    for (StringRef feature : {"amx-tile", "avxvnniint8", "sha"})
      EXPECT_FALSE(hasFeature(*processor.machine, feature)) << name.str() << " " << feature.str();
  }
}

TEST(TargetProcessor, AddsFeatures) {
  EXPECT_EQ(chooseDotProduct(*getProcessor("x86-64-v3").machine), "avx2");
  EXPECT_EQ(chooseDotProduct(*getProcessor("x86-64-v3+avxvnni").machine), "vnni256");
  EXPECT_EQ(chooseDotProduct(*getProcessor("x86-64-v4").machine), "avx2");
  EXPECT_EQ(chooseDotProduct(*getProcessor("x86-64-v4+avx512vnni").machine), "vnni512");
  EXPECT_EQ(chooseDotProduct(*getProcessor("x86-64").machine), "portable");
}

TEST(TargetProcessor, ServesMany) {
  auto processors = cantFail(getTargetProcessors("multi"));
  std::vector<std::string> dots;
  for (const TargetProcessor &processor : processors)
    dots.push_back(chooseDotProduct(*processor.machine).str());
  EXPECT_EQ(dots, (std::vector<std::string>{"vnni512", "avx2", "vnni256", "avx2"}));
}

TEST(TargetProcessor, RefusesUnknownNames) {
  EXPECT_NE(getMessage("foo").find("no processor is named 'foo'"), std::string::npos);
  EXPECT_NE(getMessage("i686").find("no processor is named 'i686'"), std::string::npos);
  EXPECT_NE(getMessage("").find("no processor is named ''"), std::string::npos);
  EXPECT_NE(getMessage("x86-64-v3,").find("no processor is named ''"), std::string::npos);
  EXPECT_NE(getMessage("multi,native").find("'multi' stands for a whole list"), std::string::npos);
  EXPECT_NE(getMessage("multi+avxvnni").find("'multi' stands for a whole list"), std::string::npos);
  EXPECT_NE(getMessage("x86-64-v3+amx-tile").find("no instruction set 'amx-tile'"), std::string::npos);
}
} // namespace
