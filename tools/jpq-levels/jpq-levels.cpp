//===- jpq-levels.cpp - Trains the levels of trellises --------------------===//
//
// Prints a line of lib/Numerics/Codecs/TrellisLevels.def: levels that lose little of normally distributed weights, for
// codes of some bits with some window. Lloyd's method: code a sample, give every level the mean of the numbers that it
// was used for, and again; from many random tables, of which the best are trained longer. Where two tables add, each is
// fitted to what the other leaves, in turn; a wide state is folded to the byte whose halves number their entries.
//
//===----------------------------------------------------------------------===//

#include "jpq/Numerics/LevelTables.h"
#include "jpq/Numerics/Trellis.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

using namespace jpq;

namespace cl = llvm::cl;

static cl::OptionCategory category("Options");
static cl::opt<unsigned> bits(cl::Positional, cl::Required, cl::desc("<bits of a code>"), cl::cat(category));
static cl::opt<unsigned> window(cl::Positional, cl::Required, cl::desc("<bits of a state>"), cl::cat(category));
static cl::opt<bool> adds("adds",
                          cl::desc("Two tables that add: of the lowest four bits of a state, and of the others; a "
                                   "state of more than 8 bits is folded to as many (LevelTables.h)"),
                          cl::cat(category));
static cl::opt<unsigned> starts("starts", cl::init(64), cl::desc("Tables to begin with (default: 64)"),
                                cl::cat(category));
static cl::opt<unsigned> rounds("rounds", cl::init(100), cl::desc("Rounds for the best of them (default: 100)"),
                                cl::cat(category));

/// Numbers of a run, and runs of a sample: of a small one, on which tables are trained from the beginning, and of a
/// large one, on which the best are chosen and trained on.
constexpr size_t kRun = 256, kFewRuns = 32, kRuns = 256;

namespace {
class Random {
public:
  explicit Random(uint64_t seed) : state(seed) {}
  double uniform() {
    uint64_t mixed = state += 0x9E3779B97F4A7C15;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return (double((mixed ^ (mixed >> 31)) >> 11) + 0.5) * 0x1p-53;
  }
  double normal() {
    const double radius = std::sqrt(-2 * std::log(uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
  }
  std::vector<size_t> permutation(size_t count) {
    std::vector<size_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    for (size_t i = count; i > 1; --i)
      std::swap(order[i - 1], order[size_t(uniform() * double(i))]);
    return order;
  }

private:
  uint64_t state;
};

/// Levels in units of the standard deviation.
struct Tables {
  /// Of the low bits of a state; of the others, a single 0 where there are none.
  std::vector<double> low, high = {0};

  /// The entries of `low` and `high` that make a state's level.
  std::pair<size_t, size_t> getEntries(size_t state) const {
    const size_t index = foldState(state, llvm::Log2_64(low.size() * high.size()));
    return {index % low.size(), index / low.size()};
  }
  double getLevel(size_t state) const {
    const auto [ofLow, ofHigh] = getEntries(state);
    return low[ofLow] + high[ofHigh];
  }
};

/// Levels as they are stored.
struct Rounded {
  /// Levels per standard deviation.
  double unit;
  std::vector<int> entries;
  std::vector<int8_t> levels;
};
} // namespace

/// The number below which a normally distributed one is with this probability.
static double getQuantile(double probability) {
  double low = -8, high = 8;
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (0.5 * std::erfc(-middle / std::numbers::sqrt2) < probability ? low : high) = middle;
  }
  return (low + high) / 2;
}

static size_t getStates() { return size_t(1) << window; }

static Tables drawTables(Random &random) {
  const size_t codes = size_t(1) << bits;
  Tables tables;
  if (adds) {
    for (auto [table, count, width] :
         {std::tuple(&tables.low, size_t(16), 0.85), {&tables.high, std::min<size_t>(getStates() / 16, 16), 0.5}}) {
      table->clear();
      for (size_t i : random.permutation(count))
        table->push_back(width * getQuantile((double(i) + 0.5) / double(count)));
    }
    return tables;
  }
  // The codes behind a state have levels all over the distribution, those behind different ones different levels.
  const std::vector<size_t> offsets = random.permutation(getStates() / codes);
  for (size_t offset : offsets)
    for (size_t code : random.permutation(codes))
      tables.low.push_back(
          getQuantile((double(code) + (double(offset) + 0.5) / double(offsets.size())) / double(codes)));
  return tables;
}

static Rounded round(const Tables &tables) {
  auto [leastLow, mostLow] = std::minmax_element(tables.low.begin(), tables.low.end());
  auto [leastHigh, mostHigh] = std::minmax_element(tables.high.begin(), tables.high.end());
  // Two entries that are rounded up are a level, too.
  const double largest = adds ? 62.5 : 63;
  Rounded rounded;
  rounded.unit = largest / std::max(*mostLow + *mostHigh, -(*leastLow + *leastHigh));
  for (double entry : tables.low)
    rounded.entries.push_back(int(std::lround(entry * rounded.unit)));
  if (adds)
    for (double entry : tables.high)
      rounded.entries.push_back(int(std::lround(entry * rounded.unit)));
  for (size_t state = 0; state < getStates(); ++state) {
    const auto [low, high] = tables.getEntries(state);
    rounded.levels.push_back(int8_t(rounded.entries[low] + (adds ? rounded.entries[tables.low.size() + high] : 0)));
  }
  return rounded;
}

/// Codes numbers of a new sample, `body(number, state)` each; the mean squared error of the levels as they are stored.
template <typename Body>
static double codeSample(const Rounded &rounded, Random &random, size_t run, size_t runs, Body body) {
  const Trellis trellis(bits, window, rounded.levels);
  std::vector<double> numbers(run);
  std::vector<float> targets(run);
  std::vector<uint16_t> states(run);
  double sum = 0;
  for (size_t i = 0; i < runs; ++i) {
    for (size_t k = 0; k < run; ++k) {
      numbers[k] = random.normal();
      targets[k] = float(numbers[k] * rounded.unit);
    }
    trellis.findStates(targets, states);
    for (size_t k = 0; k < run; ++k) {
      const double off = numbers[k] - rounded.levels[states[k]] / rounded.unit;
      sum += off * off;
      body(numbers[k], states[k]);
    }
  }
  return sum / double(run * runs);
}

/// One round of Lloyd's method.
static void train(Tables &tables, Random &random, size_t runs) {
  // What is never used stays as it is.
  constexpr double kFirst = 0.2;
  std::vector<double> counts(getStates(), kFirst), sums(counts.size());
  for (size_t state = 0; state < sums.size(); ++state)
    sums[state] = kFirst * tables.getLevel(state);
  codeSample(round(tables), random, kRun, runs, [&](double number, size_t state) {
    counts[state] += 1;
    sums[state] += number;
  });
  auto fit = [&](std::vector<double> &table, const std::vector<double> &other, auto getEntry, auto getOther) {
    std::vector<double> left(table.size()), used(table.size());
    for (size_t state = 0; state < sums.size(); ++state) {
      left[getEntry(state)] += sums[state] - counts[state] * other[getOther(state)];
      used[getEntry(state)] += counts[state];
    }
    for (size_t i = 0; i < table.size(); ++i)
      table[i] = left[i] / used[i];
  };
  auto getLow = [&](size_t state) { return tables.getEntries(state).first; };
  auto getHigh = [&](size_t state) { return tables.getEntries(state).second; };
  constexpr int kTurns = 4;
  for (int turn = 0; turn < (adds ? kTurns : 1); ++turn) {
    fit(tables.low, tables.high, getLow, getHigh);
    if (adds)
      fit(tables.high, tables.low, getHigh, getLow);
  }
}

/// Rounds of Lloyd's method from the beginning. Between them entries are moved about, less and less, so that few tables
/// end where any small change makes them worse (K. Zeger, J. Vaisey and A. Gersho, "Globally optimal vector quantizer
/// design by stochastic relaxation", 1992).
static void trainFirst(Tables &tables, Random &random) {
  constexpr unsigned kRounds = 100, kMoved = 90;
  constexpr double kDistance = 0.05;
  for (unsigned i = 0; i < kRounds; ++i) {
    train(tables, random, kFewRuns);
    if (i >= kMoved)
      continue;
    const double left = 1 - double(i) / kRounds;
    auto move = [&](std::vector<double> &table) {
      for (double &entry : table)
        entry += kDistance * left * left * random.normal();
    };
    move(tables.low);
    if (adds)
      move(tables.high);
  }
}

/// The error of tables on a sample that they were not trained on, the same for all.
static double measure(const Rounded &rounded) {
  Random random(uint64_t(1) << 32);
  return codeSample(rounded, random, kRun, kRuns, [](double, size_t) {});
}

int main(int argc, char **argv) {
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, "Trains the levels of #jpq.trellis\n");
  if (bits < 1 || bits > 5 || window < bits || window > 12 || (adds && window <= 4)) {
    llvm::errs() << llvm::formatv(
        "error: there are codes of 1 to 5 bits with a window of as many to 12 bits, more than "
        "4 if tables add; not of {0} bits with a window of {1}\n",
        unsigned(bits), unsigned(window));
    return 1;
  }
  if (starts < 1 || rounds < 1) {
    llvm::errs() << llvm::formatv(
        "error: levels are trained from 1 table on for 1 round or more, not from {0} for {1}\n", unsigned(starts),
        unsigned(rounds));
    return 1;
  }
  constexpr unsigned kFinalists = 4;
  struct Candidate {
    double error;
    Tables tables;
    Random random;
  };
  std::vector<Candidate> candidates;
  for (unsigned start = 0; start < starts; ++start) {
    Candidate candidate{0, {}, Random(start)};
    candidate.tables = drawTables(candidate.random);
    trainFirst(candidate.tables, candidate.random);
    candidate.error = measure(round(candidate.tables));
    candidates.push_back(std::move(candidate));
  }
  llvm::sort(candidates, [](const Candidate &a, const Candidate &b) { return a.error < b.error; });
  Rounded best;
  double least = INFINITY;
  for (Candidate &candidate :
       llvm::MutableArrayRef(candidates).take_front(std::min<size_t>(kFinalists, candidates.size())))
    for (unsigned i = 0; i < rounds; ++i) {
      train(candidate.tables, candidate.random, kRuns);
      const Rounded rounded = round(candidate.tables);
      const double error = measure(rounded);
      if (error < least) {
        least = error;
        best = rounded;
      }
    }
  Random random(uint64_t(1) << 33);
  const double error = codeSample(best, random, 384, 512, [](double, size_t) {});
  llvm::outs() << llvm::formatv("// Mean squared error in runs of 384: {0:f5}; {1:f2} levels per standard deviation.\n",
                                error, best.unit);
  llvm::outs() << llvm::formatv("JPQ_LEVELS({0}, {1}, {2})\n", unsigned(bits), unsigned(window),
                                llvm::make_range(best.entries.begin(), best.entries.end()));
}
