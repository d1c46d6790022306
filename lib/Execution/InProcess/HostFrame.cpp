//===- HostFrame.cpp - A run of a function in this process ----------------===//

#include "HostFrame.h"
#include "jpq/Runtime/Model.h"

using namespace mlir;
using namespace jpq;

llvm::Error jpq::getRuntimeError() { return llvm::createStringError(llvm::Twine(jpq_error())); }

namespace {
/// What lets go of an array of the interpreter's. Its type says that the array is one.
struct BufferHolder {
  jpq_buffer *buffer;
  void operator()(uint8_t *) const { jpq_release_buffer(buffer); }
};
} // namespace

HostTensor jpq::toHostTensor(const jpq_value &value, ElementType type, unsigned rank) {
  HostTensor tensor;
  tensor.type = type;
  tensor.shape.assign(value.sizes, value.sizes + rank);
  tensor.data.reset(static_cast<uint8_t *>(value.data), BufferHolder{jpq_retain_buffer(value.buffer)});
  return tensor;
}

/// A value that holds on to an array; its buffer has to be released.
static jpq_value toValue(const HostTensor &tensor) {
  jpq_value value = {tensor.data.get(), tensor.shape.data(), nullptr};
  if (const auto *holder = std::get_deleter<BufferHolder>(tensor.data)) {
    value.buffer = jpq_retain_buffer(holder->buffer);
    return value;
  }
  // Nobody frees what is borrowed.
  if (tensor.data.use_count() == 0)
    return value;
  auto *owner = new std::shared_ptr<uint8_t>(tensor.data);
  auto release = [](void *, void *owner) { delete static_cast<std::shared_ptr<uint8_t> *>(owner); };
  value.buffer = jpq_create_buffer(owner, release, nullptr);
  if (!value.buffer)
    llvm::report_bad_alloc_error("no memory is left for an array");
  return value;
}

llvm::Expected<HostFrame> HostFrame::create(const jpq_function &function, const jpq_code &code) {
  jpq_frame *frame = jpq_create_frame(&function, &jpq_host, &code, /*weights=*/nullptr);
  if (!frame)
    return getRuntimeError();
  return HostFrame(frame);
}

llvm::Error HostFrame::start(ArrayRef<HostTensor> arguments) {
  SmallVector<jpq_argument> given;
  for (const HostTensor &argument : arguments)
    given.push_back({toValue(argument), int32_t(argument.shape.size()), /*on_device=*/1});
  int status = jpq_start(get(), given.data(), given.size());
  for (const jpq_argument &argument : given)
    jpq_release_buffer(argument.value.buffer);
  return status == 0 ? llvm::Error::success() : getRuntimeError();
}

llvm::Error HostFrame::run(int32_t first, int32_t last, const jpq_hooks *hooks) {
  return jpq_run(get(), first, last, hooks) == 0 ? llvm::Error::success() : getRuntimeError();
}

void HostFrame::set(int32_t number, const HostTensor &tensor) {
  jpq_value value = toValue(tensor);
  jpq_set_value(get(), number, &value);
  jpq_release_buffer(value.buffer);
}

HostTensor HostFrame::read(int32_t number, ElementType type) const {
  return toHostTensor(*jpq_get_value(get(), number), type, jpq_get_function(get())->types[number].rank);
}
