//===- Calibration.cpp - What a model's linears see -----------------------===//

#include "jpq/Analysis/Calibration.h"

using namespace mlir;
using namespace jpq;

Calibration::~Calibration() = default;

FailureOr<std::unique_ptr<Calibration>> Calibration::create(func::FuncOp function, const SampleWindows &data) {
  auto calibration = std::unique_ptr<Calibration>(new Calibration());
  auto module = function->getParentOfType<ModuleOp>();
  calibration->probed = module.clone();
  auto copy = calibration->probed->lookupSymbol<func::FuncOp>(function.getSymName());

  DenseMap<Value, StringRef> probes;
  SmallVector<LinearOp> linears;
  copy.walk([&](LinearOp linear) { linears.push_back(linear); });
  for (LinearOp linear : linears) {
    auto get = linear.getWeight().getDefiningOp<GetWeightOp>();
    if (!get)
      continue;
    auto [probe, isNew] = probes.try_emplace(linear.getInput(), get.getWeight());
    if (isNew) {
      OpBuilder builder(linear);
      ObserveOp::create(builder, linear.getLoc(), linear.getInput(), get.getWeight());
    }
    calibration->sharers[probe->second].push_back(get.getWeight().str());
  }
  FailureOr<std::unique_ptr<ModelRunner>> runner = createModelRunner(copy);
  if (failed(runner))
    return failure();
  calibration->runner = std::move(*runner);
  for (ArrayRef<HostTensor> batch : data.getBatches()) {
    llvm::Expected<ModelState> state = calibration->runner->start(batch);
    if (!state)
      return function.emitError() << llvm::toString(state.takeError());
    calibration->states.push_back(std::move(*state));
  }
  return calibration;
}

unsigned Calibration::getStageCount() const { return runner->getStageCount(); }

ArrayRef<unsigned> Calibration::getStagesOf(StringRef weight) const { return runner->getStagesOf(weight); }

llvm::Expected<Calibration::Moments> Calibration::runNextStage() {
  Moments moments;
  unsigned stage = next++;
  if (stage + 1 >= runner->getStageCount())
    return moments;
  auto observe = [&](StringRef name, const HostTensor &value) {
    int64_t columns = value.shape.back(), rows = columns == 0 ? 0 : value.getNumElements() / columns;
    std::shared_ptr<SecondMoment> &moment = moments[name];
    if (!moment)
      moment = std::make_shared<SecondMoment>(columns);
    moment->add({value.get<float>(), rows, columns, columns});
  };
  for (ModelState &state : states) {
    llvm::Expected<ModelState> after = runner->run(std::move(state), stage, stage + 1, nullptr, observe);
    if (!after)
      return after.takeError();
    state = std::move(*after);
  }
  for (const auto &[probe, weights] : sharers)
    if (std::shared_ptr<SecondMoment> moment = moments.lookup(probe))
      for (const std::string &weight : weights)
        moments[weight] = moment;
  return moments;
}
