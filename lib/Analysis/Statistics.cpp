//===- Statistics.cpp - Token-weighted second moments ---------------------===//

#include "jpq/Analysis/Statistics.h"
#include "SumFile.h"
#include "jpq/Numerics/Fisher.h"

using namespace jpq;

static constexpr llvm::StringLiteral kMetadataKey = "jpq.statistics";
static constexpr llvm::StringLiteral kMomentPrefix = "moment/";

namespace {
/// Inputs of the linears of one stage, for one window, and the squared norms of the gradients at their outputs.
class StageInputs {
public:
  /// Rows of a matrix come in order; those of linears that share an input, block by block.
  void add(const MatrixGradient &matrix) {
    if (matrix.kind != MatrixUse::Product)
      return;
    auto [place, isNew] = inputOf.try_emplace(matrix.weight, 0);
    if (isNew) {
      // The same array, so the same input.
      auto found = llvm::find_if(inputs, [&](const Input &input) { return input.last == matrix.inputs.data.get(); });
      place->second = found - inputs.begin();
      if (found == inputs.end())
        inputs.push_back({matrix.weight.str(), matrix.inputs.shape.back(), nullptr, {}, {}});
      else
        found->weights.push_back(matrix.weight.str());
    }
    Input &input = inputs[place->second];
    int64_t rows = matrix.gradients.getNumElements() / std::max<int64_t>(matrix.gradients.shape.back(), 1);
    if (input.first == matrix.weight) {
      input.last = matrix.inputs.data.get();
      const float *values = matrix.inputs.get<float>();
      input.rows.insert(input.rows.end(), values, values + rows * input.columns);
      input.squaredNorms.resize(input.squaredNorms.size() + rows, 0.0);
    }
    int64_t &next = rowsOf[matrix.weight], out = matrix.gradients.shape.back();
    for (int64_t row = 0; row < rows; ++row, ++next) {
      double sum = 0;
      for (int64_t i = 0; i < out; ++i) {
        double value = matrix.gradients.get<float>()[row * out + i];
        sum += value * value;
      }
      input.squaredNorms[next] += sum;
    }
  }

  struct Input {
    /// The first weight that takes it.
    std::string first;
    int64_t columns;
    const uint8_t *last;
    std::vector<float> rows;
    std::vector<double> squaredNorms;
    std::vector<std::string> weights = {};
  };
  llvm::ArrayRef<Input> getInputs() const { return inputs; }

private:
  std::vector<Input> inputs;
  llvm::StringMap<unsigned> inputOf;
  llvm::StringMap<int64_t> rowsOf;
};
} // namespace

llvm::Error Statistics::addWindow(ModelRunner &runner, BackwardSweep &sweep) {
  for (unsigned stage = runner.getStageCount() - 1; stage >= 1; --stage) {
    StageInputs inputs;
    if (llvm::Error error = sweep.pullBack(0, stage, [&](const MatrixGradient &matrix) { inputs.add(matrix); }))
      return error;
    for (const StageInputs::Input &input : inputs.getInputs()) {
      auto [known, isNew] = firstOfInput.try_emplace(input.first, input.first);
      std::shared_ptr<SecondMoment> &moment = moments[known->second];
      if (!moment)
        moment = std::make_shared<SecondMoment>(input.columns);
      moment->add({input.rows.data(), int64_t(input.squaredNorms.size()), input.columns, input.columns},
                  getTokenWeights(input.squaredNorms));
      for (const std::string &weight : input.weights)
        firstOfInput.try_emplace(weight, known->second);
    }
  }
  return llvm::Error::success();
}

llvm::Error Statistics::merge(const Statistics &other) {
  auto areAlike = [](const auto &a, const auto &b) {
    return a.first == b.first && a.second->getSize() == b.second->getSize();
  };
  if (firstOfInput != other.firstOfInput ||
      !std::equal(moments.begin(), moments.end(), other.moments.begin(), other.moments.end(), areAlike))
    return llvm::createStringError("of other weights");
  if (llvm::Error error = provenance.merge(other.provenance))
    return error;
  for (auto &[name, moment] : moments)
    moment->merge(*other.moments.at(name));
  return llvm::Error::success();
}

std::shared_ptr<SecondMoment> Statistics::lookup(llvm::StringRef weight) const {
  auto first = firstOfInput.find(weight.str());
  return first == firstOfInput.end() ? nullptr : moments.at(first->second);
}

llvm::Error Statistics::write(llvm::StringRef path) const {
  std::map<std::string, std::vector<double>> triangles;
  llvm::json::Object sizes, sharing;
  for (const auto &[name, moment] : moments) {
    triangles[(kMomentPrefix + name).str()] = moment->getTriangle();
    sizes[name] = llvm::json::Array{moment->getSize(), moment->getCount()};
  }
  for (const auto &[weight, first] : firstOfInput)
    sharing[weight] = first;
  return writeSumFile(path, kMetadataKey,
                      llvm::json::Object{{"provenance", provenance.toJSON()},
                                         {"inputs", std::move(sizes)},
                                         {"weights", std::move(sharing)}},
                      triangles);
}

llvm::Expected<Statistics> Statistics::read(llvm::StringRef path) {
  auto file = SumFile::open(path, kMetadataKey, "statistics file (jpq-calibrate writes them)");
  if (!file)
    return file.takeError();
  const llvm::json::Object *origin = file->description.getObject("provenance"),
                           *sizes = file->description.getObject("inputs"),
                           *sharing = file->description.getObject("weights");
  if (!origin || !sizes || !sharing)
    return file->fail("lacks some of its description");
  Statistics result;
  llvm::Expected<Provenance> provenance = Provenance::fromJSON(*origin);
  if (!provenance)
    return file->fail(llvm::toString(provenance.takeError()));
  result.provenance = std::move(*provenance);
  for (const auto &[name, value] : *sizes) {
    const llvm::json::Array *pair = value.getAsArray();
    auto size = pair && pair->size() == 2 ? (*pair)[0].getAsInteger() : std::nullopt,
         count = pair && pair->size() == 2 ? (*pair)[1].getAsInteger() : std::nullopt;
    if (!size || !count || *count < 0 || *size < 0 || *size > (1 << 24))
      return file->fail("does not say how wide the input '" + name.str() + "' is");
    auto triangle = file->get((kMomentPrefix + name.str()).str(), uint64_t(*size) * (*size + 1) / 2);
    if (!triangle)
      return triangle.takeError();
    result.moments[name.str()] = std::make_shared<SecondMoment>(SecondMoment::fromTriangle(*size, *count, *triangle));
  }
  for (const auto &[weight, first] : *sharing) {
    auto name = first.getAsString();
    if (!name || !result.moments.contains(name->str()))
      return file->fail("has no moment for '" + weight.str() + "'");
    result.firstOfInput[weight.str()] = name->str();
  }
  return result;
}
