//===- TrellisCodec.cpp - Codes whose level is that of a window of them ---===//
//
// value = scale * levels[state], where the state is the last `window` bits of the codes of a run: that of the weight
// and of those above it. A run is `rows` rows of a column (the last one of a column may be shorter); it has a scale of
// its own, and begins behind state 0. Such runs may have any length, one pass over the weights finds the best one, and
// a decoder may begin at any row. Runs that end in the state that they begin behind (tail-biting) lose 1 % less of 2
// bits, in 64 rows, than these in 288; but they take two passes, and are not shorter than a window.
//
// "codes": columns one after another, the runs of each from above, each padded to whole bytes. "scales": a byte per run
// (LogScale.h), in the same order. `levels` are those of all states, or, where they are fewer, two tables that add: the
// level of a state is the entry of its lowest four bits plus that of the others. A state of more than 8 bits is folded
// to as many first (LevelTables.h); so there are 16 + 2^(window - 4) numbers, or 32.
//
//===----------------------------------------------------------------------===//

#include "CleanWeight.h"
#include "NormalLevels.h"
#include "Rows.h"
#include "jpq/Numerics/BitStream.h"
#include "jpq/Numerics/LogScale.h"
#include "jpq/Numerics/Trellis.h"
#include "jpq/Support/Threads.h"
#include <algorithm>
#include <cmath>

namespace jpq {

constexpr int64_t kMostBits = 5, kMostWindowBits = 12, kMostRows = 1 << 16;
/// Runs have a multiple of so many rows: codes of any width fill whole bytes.
constexpr int64_t kRowUnit = 8;

namespace {
class TrellisCodec : public Codec {
public:
  explicit TrellisCodec(CodeFormat given) : format(std::move(given)), levels(format.getLevels()) {}

  unsigned getBits() const override { return format.bits; }
  const CodeFormat *getCodeFormat() const override { return &format; }
  bool hasHalfRange() const override { return false; }
  llvm::SmallVector<StoredComponent, 3> getComponents(int64_t rows, int64_t columns) const override;
  std::unique_ptr<BlockCoder> createCoder(int64_t rows, int64_t columns, llvm::ArrayRef<float>) const override;
  void decode(const StoredBytes &components, MutableMatrix values) const override;

  llvm::ArrayRef<int8_t> getLevels() const { return levels; }

private:
  const CodeFormat format;
  const llvm::SmallVector<int8_t, 0> levels;
};

/// Where the runs of a segment are stored.
template <typename Bytes>
struct RunParts {
  RunParts(const CodeFormat &format, int64_t rows, const NamedBytes<Bytes> &components)
      : codes(components.get(kCodesComponent)), scales(components.get(kScalesComponent)), height(format.run.rows),
        runs(countGroups(rows, height)), bits(format.bits), columnBytes(getBitStreamBytes(rows, bits)) {}

  /// The codes of run `run` of a column, which has `rows` rows.
  Bytes getCodes(int64_t column, int64_t run, int64_t rows) const {
    return codes.slice(column * columnBytes + run * getBitStreamBytes(height, bits), getBitStreamBytes(rows, bits));
  }
  auto &getScale(int64_t column, int64_t run) const { return scales[column * runs + run]; }

  Bytes codes, scales;
  /// Rows of a run, but for the last one of a column; runs of a column.
  int64_t height, runs;
  unsigned bits;
  uint64_t columnBytes;
};

/// How normally distributed weights lose least, in units of levels.
struct Fit {
  /// Their standard deviation, and the mean squared error.
  double spread, error;
  double getRelativeError() const { return error / (spread * spread); }
};

class TrellisCoder : public BlockCoder {
public:
  TrellisCoder(const TrellisCodec &codec, int64_t rows, int64_t columns);
  void fix(int64_t row, int64_t column, ConstMatrix weights) override;
  void code(int64_t row, int64_t column, ConstMatrix weights, MutableMatrix stored) override;
  std::vector<Component> finish() override { return std::move(components); }

private:
  /// Calls `body(column, run, its weights, the row where it begins in `weights`)` for each run of weights.
  template <typename Body>
  void forEachRun(int64_t row, int64_t column, ConstMatrix weights, Body body) const;

  const Trellis trellis;
  std::vector<Component> components;
  const RunParts<llvm::MutableArrayRef<uint8_t>> parts;
  const Fit fit;
};

/// The states of a run and what they make of its weights.
struct CodedRun {
  std::vector<uint16_t> states;
  uint8_t scale = 0;
  double error;
};
} // namespace

llvm::SmallVector<StoredComponent, 3> TrellisCodec::getComponents(int64_t rows, int64_t columns) const {
  return {{kCodesComponent, ElementType::U8, {columns, int64_t(getBitStreamBytes(rows, format.bits))}},
          {kScalesComponent, ElementType::U8, {columns, countGroups(rows, format.run.rows)}}};
}

static double sumSquares(llvm::ArrayRef<float> weights) {
  double sum = 0;
  for (float weight : weights)
    sum += double(weight) * weight;
  return sum;
}

/// Codes weights that are divided by `unit`. The scale is that of least squared error for the states, and none if that
/// errs less.
static CodedRun codeRun(const Trellis &trellis, llvm::ArrayRef<float> weights, float unit) {
  CodedRun run{std::vector<uint16_t>(weights.size()), 0, sumSquares(weights)};
  std::vector<float> targets(weights.begin(), weights.end());
  for (float &target : targets)
    target /= unit;
  trellis.findStates(targets, run.states);
  double products = 0, squares = 0;
  for (size_t i = 0; i < weights.size(); ++i) {
    const double level = trellis.getLevels()[run.states[i]];
    products += level * weights[i];
    squares += level * level;
  }
  const uint8_t fitted = squares > 0 ? floatToLogScale(float(products / squares)) : 0;
  const double scale = logScaleToFloat(fitted), error = run.error + scale * (scale * squares - 2 * products);
  if (error < run.error) {
    run.error = error;
    run.scale = fitted;
  }
  return run;
}

/// Nearly normally distributed numbers in no order, the same on every machine: those below which the number of heads of
/// many tosses is with probabilities at equal distances.
static std::vector<float> drawSample() {
  constexpr int kTosses = 1000, kNumbers = 4096;
  const double deviation = std::sqrt(kTosses / 4.0);
  std::vector<float> sample;
  double probability = 0x1p-1000, below = 0;
  for (int i = 0, heads = 0; i < kNumbers; ++i) {
    const double wanted = (i + 0.5) / kNumbers;
    for (; below + probability < wanted; ++heads) {
      below += probability;
      probability *= double(kTosses - heads) / (heads + 1);
    }
    sample.push_back(float((heads - 0.5 + (wanted - below) / probability - kTosses / 2.0) / deviation));
  }
  uint64_t state = 1;
  for (size_t i = sample.size(); i > 1; --i) {
    state = state * 6364136223846793005 + 1442695040888963407;
    std::swap(sample[i - 1], sample[(state >> 33) % i]);
  }
  return sample;
}

static Fit findFit(const Trellis &trellis) {
  static const std::vector<float> sample = drawSample();
  const double count = double(sample.size());
  double squares = 0;
  for (int8_t level : trellis.getLevels())
    squares += double(level) * level;
  // All zeros code nothing, whatever the spread.
  const double first = std::sqrt(std::max(squares / double(trellis.getLevels().size()), 1.0));
  auto measure = [&](double spread) {
    return Fit{spread, codeRun(trellis, sample, float(1 / spread)).error / count * spread * spread};
  };
  constexpr double kStep = 1.05;
  Fit best = measure(first);
  for (double step : {kStep, 1 / kStep})
    for (double next = best.spread * step; next > first / 2 && next < first * 2; next *= step) {
      const Fit fit = measure(next);
      if (fit.getRelativeError() >= best.getRelativeError())
        break;
      best = fit;
    }
  return best;
}

TrellisCoder::TrellisCoder(const TrellisCodec &codec, int64_t rows, int64_t columns)
    : trellis(codec.getBits(), codec.getCodeFormat()->window, codec.getLevels()),
      components(createComponents(codec.getComponents(rows, columns))),
      parts(*codec.getCodeFormat(), rows, MutableBytes(components)), fit(findFit(trellis)) {}

template <typename Body>
void TrellisCoder::forEachRun(int64_t row, int64_t column, ConstMatrix weights, Body body) const {
  std::vector<float> run;
  for (int64_t i = 0; i < weights.rows; i += parts.height) {
    run.resize(std::min(parts.height, weights.rows - i));
    for (int64_t j = 0; j < weights.columns; ++j) {
      for (size_t k = 0; k < run.size(); ++k)
        run[k] = cleanWeight(weights.row(i + k)[j]);
      body(column + j, (row + i) / parts.height, llvm::ArrayRef(run), i);
    }
  }
}

/// What weights lose that are beyond `reach`, at least.
static double getOverload(llvm::ArrayRef<float> weights, float reach) {
  double sum = 0;
  for (float weight : weights) {
    const double beyond = std::max(std::fabs(weight) - reach, 0.0f);
    sum += beyond * beyond;
  }
  return sum;
}

void TrellisCoder::fix(int64_t row, int64_t column, ConstMatrix weights) {
  const auto [least, most] = std::minmax_element(trellis.getLevels().begin(), trellis.getLevels().end());
  const double largest = std::max(-int(*least), int(*most));
  forEachRun(row, column, weights, [&](int64_t at, int64_t run, llvm::ArrayRef<float> given, int64_t) {
    const double count = double(given.size());
    auto getError = [&](double scale) {
      return scale * scale * fit.error * count + getOverload(given, float(scale * largest));
    };
    // As if they were normally distributed; if many are large, as large as what is gained is more than others lose.
    constexpr double kStep = 1.05;
    double scale = std::sqrt(sumSquares(given) / count) / fit.spread, error = getError(scale);
    for (double next = scale * kStep; scale > 0; next *= kStep) {
      const double other = getError(next);
      if (other >= error)
        break;
      scale = next;
      error = other;
    }
    parts.getScale(at, run) = floatToLogScale(float(scale));
  });
}

void TrellisCoder::code(int64_t row, int64_t column, ConstMatrix weights, MutableMatrix stored) {
  constexpr int kTurns = 3;
  forEachRun(row, column, weights, [&](int64_t at, int64_t run, llvm::ArrayRef<float> given, int64_t first) {
    uint8_t &scale = parts.getScale(at, run);
    CodedRun best{std::vector<uint16_t>(given.size()), 0, sumSquares(given)};
    // The scale that suits the codes may suit others better.
    for (int turn = 0; turn < kTurns && scale != 0; ++turn) {
      CodedRun coded = codeRun(trellis, given, logScaleToFloat(scale));
      if (coded.error >= best.error)
        break;
      std::swap(best, coded);
      if (scale == best.scale)
        break;
      scale = best.scale;
    }
    scale = best.scale;
    const float factor = logScaleToFloat(scale);
    const llvm::MutableArrayRef<uint8_t> stream = parts.getCodes(at, run, int64_t(given.size()));
    for (size_t i = 0; i < given.size(); ++i) {
      const uint16_t state = best.states[i];
      writeCode(stream, int64_t(i), parts.bits, uint8_t(state & ((1u << parts.bits) - 1)));
      stored.row(first + int64_t(i))[at - column] = factor * float(trellis.getLevels()[state]);
    }
  });
}

std::unique_ptr<BlockCoder> TrellisCodec::createCoder(int64_t rows, int64_t columns, llvm::ArrayRef<float>) const {
  return std::make_unique<TrellisCoder>(*this, rows, columns);
}

void TrellisCodec::decode(const StoredBytes &components, MutableMatrix values) const {
  // Columns that are written together, as rows lie far apart.
  constexpr int64_t kWidth = 16;
  const RunParts<llvm::ArrayRef<uint8_t>> parts(format, values.rows, components);
  const int64_t tiles = countGroups(values.columns, kWidth);
  const uint32_t mask = (1u << format.window) - 1;
  parallelFor(parts.runs * tiles, [&](int64_t i) {
    const int64_t run = i / tiles, first = run * parts.height, rows = std::min(parts.height, values.rows - first);
    std::vector<uint8_t> codes(rows);
    for (int64_t j = i % tiles * kWidth, end = std::min(j + kWidth, values.columns); j < end; ++j) {
      unpackBits(parts.getCodes(j, run, rows), format.bits, codes);
      const float scale = logScaleToFloat(parts.getScale(j, run));
      uint32_t state = 0;
      for (int64_t k = 0; k < rows; ++k) {
        state = ((state << format.bits) | codes[k]) & mask;
        values.row(first + k)[j] = scale * float(levels[state]);
      }
    }
  });
}

static constexpr CodecParameter kParameters[] = {
    {"bits", CodecParameter::Kind::Number},
    {"window", CodecParameter::Kind::Number, {}, [](const CodecParameters &) -> ParameterValue { return 8; }},
    {"rows", CodecParameter::Kind::Number, {}, [](const CodecParameters &) -> ParameterValue { return 384; }},
    {"levels", CodecParameter::Kind::Numbers, {}, [](const CodecParameters &before) -> ParameterValue {
       const llvm::ArrayRef<int8_t> levels = getTrellisLevels(before.getNumber("bits"), before.getNumber("window"));
       return std::vector<int64_t>(levels.begin(), levels.end());
     }}};

/// The tables that a list of levels is.
static llvm::Expected<CodeFormat> createFormat(unsigned bits, unsigned window, llvm::ArrayRef<int64_t> levels) {
  constexpr size_t kLow = 16, kMostHigh = 16;
  const size_t states = size_t(1) << window, additive = kLow + std::min(states / kLow, kMostHigh);
  const bool adds = window > 4 && levels.size() == additive;
  if (levels.empty())
    return llvm::createStringError("#jpq.trellis has no levels of its own for codes of %u bits with a window of %u "
                                   "bits: they need 'levels'",
                                   bits, window);
  if (levels.size() != states && !adds)
    return llvm::createStringError(
        "#jpq.trellis codes with a window of %u bits have %zu levels%s, not %zu", window, states,
        window > 4 ? (" or, in two tables that add, " + std::to_string(additive)).c_str() : "", levels.size());
  CodeFormat format{.bits = bits, .window = window};
  for (auto [i, level] : llvm::enumerate(levels))
    if (level < kLowestLevel || level > kHighestLevel)
      return llvm::createStringError("#jpq.trellis levels are from %d to %d; level %zu is %lld", kLowestLevel,
                                     kHighestLevel, i, (long long)level);
  const llvm::SmallVector<int8_t, 0> all = llvm::to_vector_of<int8_t, 0>(levels);
  const size_t first = adds ? kLow : all.size();
  format.tables.emplace_back(all.begin(), all.begin() + first);
  if (adds)
    format.tables.emplace_back(all.begin() + first, all.end());
  return format;
}

static llvm::Expected<std::unique_ptr<Codec>> create(const CodecParameters &parameters) {
  const int64_t bits = parameters.getNumber("bits"), window = parameters.getNumber("window"),
                rows = parameters.getNumber("rows");
  if (bits < 1 || bits > kMostBits)
    return llvm::createStringError("#jpq.trellis codes have 1 to %lld bits, not %lld", (long long)kMostBits,
                                   (long long)bits);
  if (window < bits || window > kMostWindowBits)
    return llvm::createStringError("#jpq.trellis codes of %lld bits have a window of %lld to %lld bits, not %lld",
                                   (long long)bits, (long long)bits, (long long)kMostWindowBits, (long long)window);
  if (rows < kRowUnit || rows > kMostRows || rows % kRowUnit != 0)
    return llvm::createStringError("#jpq.trellis runs have a multiple of %lld rows, at most %lld, not %lld",
                                   (long long)kRowUnit, (long long)kMostRows, (long long)rows);
  llvm::Expected<CodeFormat> format = createFormat(unsigned(bits), unsigned(window), parameters.getNumbers("levels"));
  if (!format)
    return format.takeError();
  format->run.rows = format->scaleBlock.rows = unsigned(rows);
  format->scaleEncoding = ScaleEncoding::LogByte;
  if (llvm::Error error = format->check())
    return llvm::createStringError("#jpq.trellis: %s", llvm::toString(std::move(error)).c_str());
  return std::make_unique<TrellisCodec>(std::move(*format));
}

static constexpr unsigned kOffered[] = {1, 2, 3, 4, 5};

/// With levels for normally distributed weights.
static CodecParameters getOffered(const CodecRequest &request) {
  return {{"bits", int64_t(request.bits)}, {"window", int64_t(request.window)}};
}

constinit const CodecRow kTrellisRow = {
    .name = "trellis",
    .parameters = kParameters,
    .kind = OptionKind::Quantize,
    .create = create,
    .offer = CodecOffer{
        .list = MenuList::Trellises, .bits = kOffered, .inGroups = false, .mixes = true, .getParameters = getOffered}};

} // namespace jpq
