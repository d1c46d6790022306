//===- SelectionBench.cpp - How fast choice problems are solved -----------===//

#include "Bench.h"
#include "jpq/Selection/SyntheticProblem.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace jpq;

namespace {
struct Measured {
  size_t units = 0, options = 0;
  /// Seconds to build the units' fronts, and to choose.
  double build = 0, solve = 0;
  /// Of the harm.
  double relativeGap = 0;
};
} // namespace

static llvm::Expected<Measured> measure(const SyntheticModel &model, double bitsPerWeight, int64_t repetitions) {
  Measured result;
  std::vector<double> build, solve;
  for (int64_t round = 0; round < repetitions; ++round) {
    auto start = bench::Clock::now();
    SelectionProblem problem = makeSyntheticProblem(model, bitsPerWeight, /*seed=*/1);
    build.push_back(bench::getSecondsSince(start));
    start = bench::Clock::now();
    llvm::Expected<Selection> selection = solveExact(problem);
    if (!selection)
      return selection.takeError();
    solve.push_back(bench::getSecondsSince(start));
    if (llvm::Error error = problem.verify(*selection))
      return std::move(error);
    result.units = problem.units.size();
    result.options = 0;
    for (const Unit &unit : problem.units)
      result.options += unit.options.size();
    result.relativeGap = selection->gap / selection->harm;
  }
  result.build = bench::getMedian(build);
  result.solve = bench::getMedian(solve);
  return result;
}

llvm::Error jpq::bench::benchSelection(int64_t repetitions, bool json) {
  if (!json)
    llvm::outs() << "problem     bits/weight  units  options on fronts  build [s]  solve [s]      gap\n";
  llvm::json::Array rows;
  for (const SyntheticModel &model : {kSynthetic135M, kSynthetic70B, kSynthetic70BGroups})
    for (double bits : {2.0, 3.0, 4.0}) {
      llvm::Expected<Measured> measured = measure(model, bits, repetitions);
      if (!measured)
        return measured.takeError();
      rows.push_back(llvm::json::Object{{"problem", model.name},
                                        {"bits_per_weight", bits},
                                        {"units", int64_t(measured->units)},
                                        {"options", int64_t(measured->options)},
                                        {"build_seconds", measured->build},
                                        {"solve_seconds", measured->solve},
                                        {"relative_gap", measured->relativeGap}});
      if (!json)
        llvm::outs() << llvm::format("%-10s  %11.1f  %5zu  %17zu  %9.3f  %9.3f  %.4f %%\n", model.name, bits,
                                     measured->units, measured->options, measured->build, measured->solve,
                                     100 * measured->relativeGap);
    }
  if (json)
    llvm::outs() << llvm::formatv("{0}", llvm::json::Value(llvm::json::Object{{"selection", std::move(rows)}})) << "\n";
  return llvm::Error::success();
}
