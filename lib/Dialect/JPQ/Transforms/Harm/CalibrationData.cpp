//===- CalibrationData.cpp - Calibration files of passes ------------------===//

#include "jpq/Dialect/JPQ/Transforms/Harm/CalibrationData.h"
#include "jpq/Analysis/ArgumentData.h"
#include "jpq/Analysis/DataVariety.h"
#include "jpq/Dialect/JPQ/IR/WeightStore.h"
#include "jpq/Support/SafeTensors.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace jpq;

/// One array per argument, samples first.
static llvm::Expected<SampleWindows> readSamples(func::FuncOp function, StringRef path, int64_t window) {
  if (window != 0)
    return llvm::createStringError("takes no tokens; window=%lld means nothing to it", (long long)window);
  auto file = SafeTensorsFile::open(path);
  if (!file)
    return file.takeError();
  std::optional<int64_t> batch = getStaticBatch(function);
  SmallVector<HostTensor> arrays;
  for (BlockArgument argument : function.getArguments()) {
    unsigned number = argument.getArgNumber();
    auto type = dyn_cast<RankedTensorType>(argument.getType());
    if (!type || type.getRank() == 0 || type.getDimSize(0) != batch.value_or(ShapedType::kDynamic))
      return llvm::createStringError("argument %u has no samples for its first dimension, or not as many as argument 0",
                                     number);
    llvm::Expected<HostTensor> array = readArgument(**file, function, number, /*leading=*/1);
    if (!array)
      return array.takeError();
    if (!arrays.empty() && arrays.front().shape[0] != array->shape[0])
      return llvm::createStringError("%s: array '%s' has %lld samples, but '%s' has %lld", path.str().c_str(),
                                     getArgumentName(function, number).c_str(), (long long)array->shape[0],
                                     getArgumentName(function, 0).c_str(), (long long)arrays.front().shape[0]);
    arrays.push_back(std::move(*array));
  }
  SampleWindows samples(arrays, std::max<int64_t>(batch.value_or(1), 1), batch.has_value());
  if (samples.getCount() == 0)
    return llvm::createStringError("%s: %lld samples are too few for a model that takes %lld at a time",
                                   path.str().c_str(), (long long)arrays.front().shape[0],
                                   (long long)batch.value_or(1));
  return samples;
}

FailureOr<SampleWindows> jpq::readSampleWindows(func::FuncOp function, StringRef path, int64_t window, int64_t windows,
                                                int64_t first) {
  if (path.empty())
    return function.emitError("needs calibration data: calibration=calib.safetensors");
  if (window < 0 || windows < 0 || first < 0)
    return function.emitError() << "window, windows and the first window are at least 0, not " << window << ", "
                                << windows << " and " << first;
  if (function.getNumArguments() == 0)
    return function.emitError("takes no arguments; there is nothing to calibrate on");
  int64_t limit = windows == 0 ? 0 : first + std::min(windows, std::numeric_limits<int64_t>::max() - first);
  llvm::Expected<SampleWindows> data =
      takesTokens(function) ? readTokenWindows(function, path, window, limit) : readSamples(function, path, window);
  if (!data)
    return function.emitError() << llvm::toString(data.takeError());
  int64_t count = limit == 0 ? data->getCount() : std::min(data->getCount(), limit);
  if (first >= count && data->length != 0)
    return function.emitError() << "'" << path << "' has " << data->getCount() << " windows of " << data->length
                                << " tokens; window " << first << " is not among them";
  if (first >= count)
    return function.emitError() << "'" << path << "' has " << data->getCount() << " windows; window " << first
                                << " is not among them";
  if (data->bos)
    remark::analysis(function.getLoc(), remark::RemarkOpts::name("BeginOfWindows").category("jpq-calibrate"))
        << remark::add("every window of '{0}' begins with token {1} (BOS)", path, *data->bos);
  if (first == 0 && count == data->getCount())
    return std::move(*data);
  return data->select(llvm::to_vector(llvm::seq(first, count)));
}

FailureOr<SampleWindows> jpq::readCalibration(func::FuncOp function, StringRef path, int64_t window, int64_t windows,
                                              int64_t first) {
  FailureOr<SampleWindows> data = readSampleWindows(function, path, window, windows, first);
  if (failed(data))
    return failure();
  if (std::string lack = describeLackOfVariety(function, *data); !lack.empty())
    function.emitWarning() << "'" << path << "' has " << lack
                           << ": what matters for other data does not show, and may be pruned";
  return data;
}

llvm::Expected<std::vector<int64_t>> jpq::countTokens(const SampleWindows &data, int64_t size) {
  std::vector<int64_t> counts(size, 0);
  for (ArrayRef<HostTensor> batch : data.getBatches())
    for (int32_t id : ArrayRef(batch.front().get<int32_t>(), batch.front().getNumElements())) {
      if (id < 0 || id >= size)
        return llvm::createStringError("token %d is not one of %lld", id, (long long)size);
      ++counts[id];
    }
  return std::move(counts);
}

FailureOr<std::shared_ptr<const Statistics>> jpq::getInputStatistics(func::FuncOp function,
                                                                     const CalibrationSettings &settings,
                                                                     const SampleWindows &data,
                                                                     InputStatistics &known) {
  std::string model = getModelDigest(function->getParentOfType<ModuleOp>());
  if (settings.statistics.empty()) {
    llvm::Expected<std::string> digest = getCalibrationDigest(settings.calibration);
    if (!digest)
      return function.emitError() << llvm::toString(digest.takeError());
    return known.make(function, data, *digest, model);
  }
  llvm::Expected<std::shared_ptr<const Statistics>> read = known.read(settings.statistics, model);
  if (!read)
    return function.emitError() << llvm::toString(read.takeError());
  return std::move(*read);
}

llvm::Expected<std::string> jpq::getCalibrationDigest(StringRef path) {
  auto file = SafeTensorsFile::open(path);
  if (!file)
    return file.takeError();
  return (*file)->getDigest();
}
