//===- InputStatistics.cpp - The one source of a model's input statistics -===//

#include "jpq/Analysis/InputStatistics.h"
#include "jpq/Support/Progress.h"

using namespace jpq;

llvm::Expected<std::shared_ptr<const Statistics>> InputStatistics::read(llvm::StringRef path, llvm::StringRef model) {
  std::string wanted = ("file " + path).str();
  if (!known || source != wanted) {
    llvm::Expected<Statistics> file = Statistics::read(path);
    if (!file)
      return file.takeError();
    known = std::make_shared<Statistics>(std::move(*file));
    source = wanted;
  }
  if (known->provenance.model != model)
    return llvm::createStringError("'%s' is of another model: weights with digest %s, not %s", path.str().c_str(),
                                   known->provenance.model.c_str(), model.str().c_str());
  return known;
}

mlir::FailureOr<std::shared_ptr<const Statistics>> InputStatistics::make(mlir::func::FuncOp function,
                                                                         const SampleWindows &data,
                                                                         llvm::StringRef digest,
                                                                         llvm::StringRef model) {
  int64_t count = getCountOf(data.getCount());
  std::string wanted;
  llvm::raw_string_ostream(wanted) << "data " << digest << " model " << model << " length " << data.length << " rows "
                                   << data.getRowsPerWindow() << " windows " << count;
  if (known && source == wanted)
    return known;
  mlir::FailureOr<std::unique_ptr<InputSource>> inputs = createPlainInputs(function);
  if (failed(inputs))
    return mlir::failure();
  auto sums = std::make_shared<Statistics>();
  sums->provenance.model = model.str();
  sums->provenance.length = data.length;
  Progress progress("calibrating", count);
  for (int64_t window = 0; window < count; ++window) {
    if (llvm::Error error = sums->addWindow(**inputs, data, window, digest, window))
      return function.emitError() << llvm::toString(std::move(error));
    progress.advance();
  }
  known = std::move(sums);
  source = wanted;
  return known;
}
