//===- SumFilesTest.cpp - Files of sums that are not what they should be --===//

#include "../Support/TemporaryFile.h"
#include "jpq/Analysis/Scores.h"
#include "jpq/Analysis/Statistics.h"
#include <gtest/gtest.h>

using namespace jpq;
using jpq::test::TemporaryFile;

namespace {
Scores makeScores() {
  Scores scores;
  scores.provenance.model = "model";
  scores.menu = "menu";
  scores.sums = {{"a", {1, 2, 3}}, {"b", {4}}};
  return scores;
}

template <typename T>
std::string getMessage(llvm::Expected<T> value) {
  return value ? "" : llvm::toString(value.takeError());
}

/// A file with one array `name` of one f64 and the description `json` under `key`.
std::string makeSumFile(llvm::StringRef key, llvm::StringRef name, llvm::StringRef json) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::json::Value(json);
  std::string header = ("{\"__metadata__\":{\"" + key + "\":" + text + "},\"" + name +
                        "\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,8]}}")
                           .str();
  return jpq::test::makeFile(header, std::string(8, '\0'));
}

/// What reading statistics of `inputs` and `weights` (JSON objects) says; there is a moment of one number for `w`.
std::string readStatistics(const std::string &inputs, const std::string &weights) {
  TemporaryFile file;
  std::string provenance;
  llvm::raw_string_ostream(provenance) << llvm::json::Value(Provenance().toJSON());
  file.write(makeSumFile("jpq.statistics", "moment/w",
                         "{\"provenance\":" + provenance + ",\"inputs\":" + inputs + ",\"weights\":" + weights + "}"));
  return getMessage(Statistics::read(file.getPath()));
}

TEST(Scores, ComeBackAsTheyWere) {
  TemporaryFile file;
  ASSERT_FALSE(bool(makeScores().write(file.getPath())));
  llvm::Expected<Scores> read = Scores::read(file.getPath());
  ASSERT_TRUE(bool(read));
  EXPECT_EQ(read->sums, makeScores().sums);
  EXPECT_EQ(read->menu, "menu");
}

TEST(Scores, TruncatedFilesAreErrors) {
  TemporaryFile file;
  ASSERT_FALSE(bool(makeScores().write(file.getPath())));
  std::string whole = file.read();
  for (size_t size = 0; size < whole.size(); size += 13) {
    file.write(llvm::StringRef(whole).take_front(size));
    EXPECT_NE(getMessage(Scores::read(file.getPath())), "") << "after " << size << " bytes";
  }
}

TEST(Scores, OtherCountsDoNotAdd) {
  Scores scores = makeScores(), other = makeScores();
  other.sums["b"] = {1, 2};
  EXPECT_EQ(llvm::toString(scores.merge(other)), "of another number of options for 'b'");
  EXPECT_EQ(scores.sums, makeScores().sums);
}

TEST(Scores, CountsThatNoFileHoldsAreErrors) {
  std::string provenance;
  llvm::raw_string_ostream(provenance) << llvm::json::Value(Provenance().toJSON());
  // 2^61 numbers: their bytes are a multiple of 2^64.
  for (const char *count : {"2", "-1", "2305843009213693952", "\"1\""}) {
    TemporaryFile file;
    file.write(makeSumFile("jpq.scores", "score/a",
                           "{\"provenance\":" + provenance + ",\"menu\":\"\",\"options\":{\"a\":" + count + "}}"));
    EXPECT_NE(getMessage(Scores::read(file.getPath())), "") << count;
  }
}

TEST(Statistics, AreRead) { EXPECT_EQ(readStatistics(R"({"w":[1,5]})", R"({"w":"w","v":"w"})"), ""); }

TEST(Statistics, DescriptionsThatDoNotFitAreErrors) {
  EXPECT_NE(readStatistics(R"({"w":[2,5]})", R"({"w":"w"})").find("has no array 'moment/w' of 3 numbers"),
            std::string::npos);
  for (const char *inputs :
       {R"({"w":1})", R"({"w":[1]})", R"({"w":[-1,5]})", R"({"w":[1,-5]})", R"({"w":[99999999,5]})"})
    EXPECT_NE(readStatistics(inputs, "{}").find("does not say how wide the input 'w' is"), std::string::npos) << inputs;
  EXPECT_NE(readStatistics(R"({"w":[1,5]})", R"({"v":"u"})").find("has no moment for 'v'"), std::string::npos);
  EXPECT_NE(readStatistics("[]", "{}").find("lacks some of its description"), std::string::npos);
}
} // namespace
