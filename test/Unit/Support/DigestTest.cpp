//===- DigestTest.cpp - By which content is known -------------------------===//

#include "jpq/Support/Digest.h"
#include "llvm/ADT/STLExtras.h"
#include <gtest/gtest.h>
#include <set>

using namespace jpq;

TEST(Digest, IsXXH3) { EXPECT_EQ(computeDigest(""), "99aa06d3014798d86001c324468d497f"); }

// Of 200 numbers of 128 bits some begin with a zero, and some have one in the middle.
TEST(Digest, HasAllDigits) {
  std::set<std::string> seen;
  for (int i = 0; i < 200; ++i) {
    std::string digest = computeDigest(std::to_string(i));
    EXPECT_EQ(digest.size(), 32u) << i;
    EXPECT_TRUE(llvm::all_of(digest, [](char c) { return llvm::StringRef("0123456789abcdef").contains(c); }));
    seen.insert(digest);
  }
  EXPECT_EQ(seen.size(), 200u);
  EXPECT_TRUE(llvm::any_of(seen, [](const std::string &digest) { return digest[0] == '0'; }));
  EXPECT_TRUE(llvm::any_of(seen, [](const std::string &digest) { return digest[16] == '0'; }));
}
