//===- ProcessorTest.cpp --------------------------------------------------===//

extern "C" {
#include "Processor.h"
#include "jpq/Runtime/Model.h"
}
#include <gtest/gtest.h>
#include <string>

namespace {
constexpr const char *kNames[] = {
#define JPQ_FEATURE(name) name,
#include "jpq/Runtime/ProcessorFeatures.def"
};

uint64_t getBit(const std::string &wanted) {
  for (unsigned bit = 0; bit < std::size(kNames); ++bit)
    if (kNames[bit] == wanted)
      return uint64_t(1) << bit;
  ADD_FAILURE() << "no feature " << wanted;
  return 0;
}

// The first one that the processor can run is taken.
TEST(Processor, ChoosesTheFirstTarget) {
  uint64_t small = getBit("avx2"), middle = small | getBit("avxvnni"), large = small | getBit("avx512f");
  const jpq_target targets[] = {{"large", nullptr, large}, {"middle", nullptr, middle}, {"small", nullptr, small}};
  jpq_program program{};
  program.targets = targets;
  program.target_count = 3;
  EXPECT_STREQ(jpq_choose_target(&program, ~uint64_t(0))->name, "large");
  EXPECT_STREQ(jpq_choose_target(&program, large)->name, "large");
  EXPECT_STREQ(jpq_choose_target(&program, middle | getBit("sse3"))->name, "middle");
  EXPECT_STREQ(jpq_choose_target(&program, small)->name, "small");
  EXPECT_EQ(jpq_choose_target(&program, getBit("avx")), nullptr);
  EXPECT_STREQ(jpq_error(), "the model is compiled for small, and this processor has no avx2");
}

// The kernel says the same, in its own words.
TEST(Processor, HasWhatTheKernelSays) {
  FILE *file = fopen("/proc/cpuinfo", "r");
  ASSERT_NE(file, nullptr);
  std::string line(1 << 16, 0);
  while (fgets(line.data(), line.size(), file) && line.compare(0, 5, "flags") != 0)
    line[0] = 0;
  fclose(file);
  std::string flags = std::string(line.c_str()) + " ";
  for (char &c : flags)
    c = c == '\n' || c == '\t' ? ' ' : c;
  uint64_t features = jpq_get_processor_features();
  for (const auto &[feature, flag] :
       {std::pair("avx2", " avx2 "), std::pair("fma", " fma "), std::pair("avxvnni", " avx_vnni "),
        std::pair("avx512f", " avx512f "), std::pair("avx512vnni", " avx512_vnni "), std::pair("bmi2", " bmi2 "),
        std::pair("avx512bf16", " avx512_bf16 "), std::pair("gfni", " gfni ")})
    EXPECT_EQ((features & getBit(feature)) != 0, flags.find(flag) != std::string::npos) << feature;
}
} // namespace
