//===- GoldenBytesTest.cpp - Stored bytes stay what they are --------------===//
//
// Weights that were stored once must be read for ever, and choices are the same on every machine: for every way to
// store a weight, a digest of what is stored of a few matrices. A failure prints the digest that there is now. Digests
// change only when what is stored is meant to change; then paste the printed rows.
//
//===----------------------------------------------------------------------===//

#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Numerics/ColumnSegments.h"
#include "mlir/AsmParser/AsmParser.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"
#include <bit>
#include <cmath>
#include <gtest/gtest.h>

using namespace jpq;
using namespace mlir;

namespace {
/// Numbers that no library draws (splitmix64), so that they are the same everywhere.
class Draw {
public:
  explicit Draw(uint64_t seed) : state(seed) {}

  uint64_t next() {
    uint64_t z = state += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }
  /// Near 0 more often than far from it, below 2^-3 in size; every 37th is an outlier.
  float getWeight(int64_t index) {
    int64_t sum = 0;
    for (int i = 0; i < 4; ++i)
      sum += int64_t(next() >> 44) - (1 << 19);
    return float(sum) * (index % 37 == 0 ? 0x1p-22f : 0x1p-24f);
  }
  /// Of any size.
  float getImportance() { return float(1 + next() % 16) * float(1 << next() % 12); }

private:
  uint64_t state;
};

/// A matrix in a larger one, as segments are.
struct Values {
  Values(int64_t rows, int64_t columns, float scale) : rows(rows), columns(columns), data(rows * (columns + 3)) {
    Draw draw(1000 * rows + columns);
    for (size_t i = 0; i < data.size(); ++i)
      data[i] = draw.getWeight(i) * scale;
    for (int64_t j = 0; j < columns; ++j)
      importance.push_back(draw.getImportance());
  }
  ConstMatrix view() const { return {data.data(), rows, columns, columns + 3}; }
  /// Puts numbers in that no code stands for.
  void spoil() {
    const float bad[] = {NAN, INFINITY, -INFINITY, 3e38f, -0.0f, 0x1p-149f};
    for (size_t i = 0; i < data.size(); i += 11)
      data[i] = bad[i / 11 % std::size(bad)];
  }

  int64_t rows, columns;
  std::vector<float> data, importance;
};

/// What is stored, in one string of bytes.
class Record {
public:
  void add(StringRef text) { append(text.data(), text.size()); }
  void add(ArrayRef<uint8_t> data) { append(data.data(), data.size()); }
  void add(uint64_t number) {
    for (int i = 0; i < 8; ++i)
      bytes.push_back(uint8_t(number >> 8 * i));
  }
  void add(ArrayRef<Component> components) {
    for (const Component &component : components) {
      add(component.name);
      add(ArrayRef(component.bytes));
    }
  }
  std::string getDigest() const {
    llvm::XXH128_hash_t hash = llvm::xxh3_128bits(bytes);
    return llvm::utohexstr(hash.high64, /*LowerCase=*/true, 16) + llvm::utohexstr(hash.low64, /*LowerCase=*/true, 16);
  }

private:
  void append(const void *data, size_t size) {
    add(uint64_t(size));
    const auto *first = static_cast<const uint8_t *>(data);
    bytes.insert(bytes.end(), first, first + size);
  }

  std::vector<uint8_t> bytes;
};

class GoldenBytes : public testing::Test {
protected:
  GoldenBytes() { context.loadDialect<JPQDialect>(); }

  RankedTensorType getTensor(ArrayRef<int64_t> shape) { return RankedTensorType::get(shape, getFloat()); }
  Type getFloat() { return Float32Type::get(&context); }
  Attribute parse(const std::string &text) { return parseAttribute(text, &context); }

  /// Stores `values` as `type` says, with and without knowing what columns are worth: components, the order of their
  /// columns, exponent, what they decode to, and panels where there are some.
  void store(Record &record, Type type, const Values &values) {
    for (ArrayRef<float> importance : {ArrayRef<float>(), ArrayRef(values.importance)}) {
      auto stored = dyn_cast<StoredTensorType>(chooseRange(type, values.view()));
      std::vector<int64_t> order;
      if (stored && stored.getPermuted())
        order = orderColumns(getColumnImportance(values.view(), importance), stored.getExtents());
      Type inRange = stored ? Type(stored) : type;
      StoredForm form = getStoredForm(inRange);
      std::vector<Component> components = form.encode(values.view(), importance, order);
      record.add(components);
      record.add(form.getFileBytes());
      std::vector<float> decoded(values.rows * values.columns);
      form.decode(components, decoded.data());
      for (float value : decoded)
        record.add(std::bit_cast<uint32_t>(value));
      if (!stored)
        continue;
      record.add(uint64_t(stored.getExponent()));
      LayoutAttr layout = getTargetLayout(&context, "cpu");
      if (llvm::Error none = layout.getLayout()->check(form)) {
        llvm::consumeError(std::move(none));
        continue;
      }
      StoredForm inPanels = getStoredForm(stored.withLayout(layout));
      std::vector<Component> panels = inPanels.pack(components), again = inPanels.unpack(panels);
      record.add(panels);
      ASSERT_EQ(again.size(), components.size());
      for (auto [a, b] : llvm::zip_equal(again, components))
        EXPECT_TRUE(a.name == b.name && a.bytes == b.bytes) << b.name;
    }
  }
  void store(Record &record, const std::string &option, const Values &values) {
    store(record, StoredTensorType::getStoredBy(getTensor({values.rows, values.columns}), parse(option)), values);
  }

  /// The digest of what `option` stores of matrices of a few shapes, in the range of f16 and far from it.
  std::string getDigest(ArrayRef<std::string> options) {
    Record record;
    for (const std::string &option : options) {
      for (auto [rows, columns] : {std::pair(1, 5), {17, 37}, {5, 192}, {33, 139}, {3, 0}, {0, 9}})
        store(record, option, Values(rows, columns, 1.0f));
      for (float scale : {0x1p-40f, 0x1p60f})
        store(record, option, Values(3, 70, scale));
    }
    return record.getDigest();
  }

  void expect(const std::string &name, const std::string &digest, const std::string &expected) {
    EXPECT_EQ(digest, expected) << "now it is\n      {\"" << name << "\", \"" << digest << "\"},";
  }

  MLIRContext context;
};

struct Golden {
  const char *name, *digest;
};
} // namespace

TEST_F(GoldenBytes, OfAffineCodes) {
  const Golden rows[] = {
      {"1, middle", "c0eece90f73b72fea3e4bfe7c45a98a4"},  {"2, middle", "48160615a29e0d5ad555c591d81e9cd3"},
      {"3, middle", "811e90b7cece373bbdbc579700890aa6"},  {"4, middle", "d76b323d167cf99d4ab7ce2667dadf0f"},
      {"5, middle", "40f086a5d34073cbcc17d15a23dadf8f"},  {"6, middle", "7bc3a178b6eb270236b2b22b7560fd27"},
      {"7, middle", "998c9e6cd28b646ac96c172d5e50b226"},  {"8, middle", "7b50ad3be5a4ed4375d1b1cd6a85e076"},
      {"1, byte", "483d3fb5065f34e7a85217d49cc31b23"},    {"2, byte", "16cd21a5cc52239798ac81eb10b6e0b7"},
      {"3, byte", "ff1d46fa0278773d992df60e1f8f6560"},    {"4, byte", "3e1594cd552eeb18cc297fbcbdd27289"},
      {"5, byte", "a28aec2071dde4200ee8e00a80584797"},    {"6, byte", "fcabd89cd96eb82413640f2c1a042273"},
      {"7, byte", "e52b2c0a0586a92d16deed47b5913591"},    {"8, byte", "867035a8914560d784874af235937986"},
      {"1, minimum", "bb9f68a2c2b9a53ee04e325a821cde17"}, {"2, minimum", "cbba2648e2b8fc1ad6a5f63be59646c5"},
      {"3, minimum", "68dba556f494a9e08f642a3cf32441ef"}, {"4, minimum", "b310ce6c9c53d0b1b38d4cb8c83d417f"},
      {"5, minimum", "db7ab7fdeb90ed4c915060fe3334444b"}, {"6, minimum", "748a362dd332f558a9c647eda10d95bb"},
      {"7, minimum", "708ae8d397953e071208eb26de844a4e"}, {"8, minimum", "38cb58e5681ef2a45a91010ce1ed8f72"},
  };
  for (auto [name, digest] : rows) {
    std::vector<std::string> options;
    for (const char *group : {"7", "32", "64", "128"}) {
      auto [bits, zero] = StringRef(name).split(", ");
      options.push_back("#jpq.affine<" + bits.str() + ", group = " + group + ", zero_point = " + zero.str() + ">");
    }
    expect(name, getDigest(options), digest);
  }
}

TEST_F(GoldenBytes, OfCodebooks) {
  const Golden rows[] = {
      {"1", "d1b7f03ff875e6cde74f4cd950bf5a0a"},
      {"2", "a5d05146425303953d4f2b06568b5215"},
      {"3", "b4995bead3e06b37d1d735353a774728"},
      {"4", "fc4bc32d217ade0a5f4f9f9b28c02535"},
      {"1, levels = [-20, 63]", "3a6bb2050a56bf605c86fd91976f7f58"},
      {"2, levels = [-64, -10, 3, 50]", "21e8607a03b5f7bedbcdad19bdc253b2"},
      {"3, levels = [-64, -33, -20, -9, 0, 11, 25, 41]", "f181497f9e598951ccdadbb63d8cf1ea"},
  };
  for (auto [name, digest] : rows) {
    std::vector<std::string> options;
    for (const char *group : {"7", "32", "64", "128"}) {
      auto [bits, levels] = StringRef(name).split(", ");
      options.push_back("#jpq.codebook<" + bits.str() + ", group = " + group +
                        (levels.empty() ? "" : ", " + levels.str()) + ">");
    }
    expect(name, getDigest(options), digest);
  }
}

TEST_F(GoldenBytes, OfTrellises) {
  const Golden rows[] = {
      {"1", "97a9ea2a8fda4d5081e5c7330a597a26"},
      {"2", "bf15a5239b216b404048322d00b3b002"},
      {"3", "065f396876b01a436bba6bfdb4ba20d0"},
      {"4", "6a4b31fb1625cbbe33e7c11de9a91910"},
      {"5", "5467563e84592c680a91d4ec7a85329d"},
      {"2, window = 10", "f190e27c09786f1d68cf7ef3958ef3e9"},
      {"3, window = 6", "6d1b799ddc8203b45a6cf24731c31cb9"},
      {"3, window = 4", "c5430dcd2f02aefa54d1bd11cc94e32f"},
      {"2, window = 2", "c5e9f24da9edd858be15b766ab9658a6"},
      {"5, window = 5", "d4502c917d3c8af221ea9bcc42bd1628"},
      {"1, window = 3, levels = [-64, 3, -20, 9, 0, 63, -25, 41]", "2281fe5da1a4b848021245c4437bb5e4"},
  };
  for (auto [name, digest] : rows) {
    std::vector<std::string> options;
    for (const char *height : {"8", "16", "384"})
      options.push_back("#jpq.trellis<" + std::string(name) + ", rows = " + height + ">");
    expect(name, getDigest(options), digest);
  }
}

TEST_F(GoldenBytes, OfFloatsAndNothing) {
  const Golden rows[] = {
      {"#jpq.dense<f32>", "80c569bcdc234f1546da35518f298e66"},
      {"#jpq.dense<f16>", "a241e7c80f04665a6adb000f0956e31e"},
      {"#jpq.dense<bf16>", "4b3c1a51883f61b7465d9a23984cd1cd"},
      {"#jpq.pruned", "85aea2c67b29705b2b8a111f6509ec73"},
  };
  for (auto [name, digest] : rows)
    expect(name, getDigest({name}), digest);
}

// The most important columns come first, in groups of their own.
TEST_F(GoldenBytes, OfSegments) {
  const Golden rows[] = {
      {"#jpq.segments<[1: #jpq.affine<4, group = 32>, 3: #jpq.affine<2, group = 32>]>",
       "de303aa2fc66900e116193cf8c055dd8"},
      {"#jpq.segments<[2: #jpq.affine<3, group = 64, zero_point = byte>, 5: #jpq.pruned]>",
       "21d26790b1c7d673e0f04f711ae4e9dc"},
      {"#jpq.segments<[1: #jpq.affine<8, group = 32>, 2: #jpq.affine<6, group = 32, zero_point = minimum>, 3: "
       "#jpq.codebook<2, group = 64>, 1: #jpq.pruned]>",
       "b09ff8877b7e7a2b0255041cb0af0b36"},
      {"#jpq.segments<[1: #jpq.dense<f16>, 7: #jpq.codebook<3, group = 32>]>", "7f2c84b73d03cf6ed7af787677f0cf9b"},
      {"#jpq.segments<[1: #jpq.pruned, 1: #jpq.dense<bf16>, 2: #jpq.affine<1, group = 8, zero_point = byte>]>",
       "d476d69186a499608346edbd22172574"},
      {"#jpq.segments<[1: #jpq.dense<f32>, 1: #jpq.pruned]>", "88162cc2a66c65d246babbbdbaa00ac4"},
  };
  for (auto [name, digest] : rows)
    expect(name, getDigest({name}), digest);
}

TEST_F(GoldenBytes, OfSegmentsInTheirOrder) {
  const Golden row = {"in order", "5f04aac10305e456f07319c9f53f455b"};
  Attribute codecs[] = {parse("#jpq.affine<5, group = 32>"), parse("#jpq.pruned"),
                        parse("#jpq.affine<2, group = 32, zero_point = byte>")};
  Record record;
  store(record,
        StoredTensorType::get(&context, 19, 90, getFloat(), {40, 7, 43}, codecs, /*permuted=*/false,
                              /*rowScaled=*/false, HadamardAttr(), LayoutAttr(), /*exponent=*/0),
        Values(19, 90, 1.0f));
  expect(row.name, record.getDigest(), row.digest);
}

// Indices of columns have 32 bits.
TEST_F(GoldenBytes, OfManyColumns) {
  const Golden row = {"wide", "2bb5e87387007c2f112ac556483c41f7"};
  Record record;
  store(record, "#jpq.segments<[1: #jpq.affine<2, group = 128>, 7: #jpq.pruned]>", Values(1, 65537, 1.0f));
  expect(row.name, record.getDigest(), row.digest);
}

TEST_F(GoldenBytes, OfPlainTensors) {
  const Golden rows[] = {
      {"tensor<17x37xf32>", "3ac43920ffe01c70ecf472594797e37d"},
      {"tensor<17x37xf16>", "ad89acd5991b33bfdceb26a60331f24d"},
      {"tensor<17x37xbf16>", "33fb05b4952a616b488a10116e3d9b89"},
      {"tensor<1391xf32>", "9a064614fe4a6156a44e3b292b358f76"},
      {"tensor<3x5x7xbf16>", "c28250adca12e1838948001b8f53f189"},
      {"tensor<f16>", "8ad3a3e68e98dab06326f0891647b696"},
      {"tensor<0x4xf32>", "660b92fc911e79521f9e53b86c44a3d5"},
  };
  for (auto [name, digest] : rows) {
    auto type = cast<RankedTensorType>(parseType(name, &context));
    bool isMatrix = type.getRank() == 2;
    Record record;
    store(record, type,
          Values(isMatrix ? type.getDimSize(0) : 1, isMatrix ? type.getDimSize(1) : type.getNumElements(), 1.0f));
    expect(name, record.getDigest(), digest);
  }
}

// NaN is encoded as 0, what is infinite as what is largest; what counts and does not.
TEST_F(GoldenBytes, OfWhatNoCodeStandsFor) {
  const Golden rows[] = {
      {"#jpq.affine<4, group = 32>", "e6f259b6937e5b9692a4d0d891687990"},
      {"#jpq.affine<3, group = 64, zero_point = byte>", "aa726ce447b6a3be1011166d3ea8d068"},
      {"#jpq.affine<2, group = 32, zero_point = minimum>", "ddd98a790e84d14a2b1083d94477f5bf"},
      {"#jpq.codebook<2, group = 32>", "ec053f76b17acca1289588b46a6228b7"},
      {"#jpq.trellis<2>", "d2f093898376e9758e814e23a375400b"},
      {"#jpq.dense<f16>", "26ab0b0693d070499948f2516eb76a36"},
      {"#jpq.dense<bf16>", "e922cc28ebea9a3733a0427d0e223481"},
      {"#jpq.segments<[1: #jpq.affine<4, group = 32>, 3: #jpq.codebook<2, group = 32>]>",
       "b97657c18bbd9dfa4d989b99c293ead2"},
  };
  for (auto [name, digest] : rows) {
    Record record;
    for (float scale : {1.0f, 0x1p-30f}) {
      Values values(9, 75, scale);
      values.spoil();
      for (size_t j = 0; j < values.importance.size(); ++j)
        if (j < 32 || j % 5 == 0)
          values.importance[j] = j % 2 ? 0.0f : j % 3 ? -1.0f : NAN;
      store(record, name, values);
    }
    expect(name, record.getDigest(), digest);
  }
}
