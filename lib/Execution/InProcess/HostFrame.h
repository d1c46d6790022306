//===- HostFrame.h - A run of a function in this process --------*- C++ -*-===//
#pragma once

#include "jpq/Analysis/ModelRunner.h"
#include "jpq/Runtime/Interpreter.h"

namespace jpq {

/// What the interpreter's last call that failed says.
llvm::Error getRuntimeError();

/// A value of the interpreter's as an array that shares its memory.
HostTensor toHostTensor(const jpq_value &value, ElementType type, unsigned rank);

/// A frame of the interpreter on the host, with values that are shared with host arrays.
class HostFrame {
public:
  /// Function and code outlive this.
  static llvm::Expected<HostFrame> create(const jpq_function &function, const jpq_code &code);

  jpq_frame *get() const { return frame.get(); }
  /// As jpq_start().
  llvm::Error start(llvm::ArrayRef<HostTensor> arguments);
  /// As jpq_run().
  llvm::Error run(int32_t first, int32_t last, const jpq_hooks *hooks = nullptr);
  /// As jpq_set_value(); the frame keeps the array as long as it needs it.
  void set(int32_t number, const HostTensor &tensor);
  /// Whether a value is there.
  bool has(int32_t number) const { return jpq_get_value(get(), number)->data; }
  /// A value that is there.
  HostTensor read(int32_t number, ElementType type) const;

private:
  explicit HostFrame(jpq_frame *frame) : frame(frame, jpq_free_frame) {}

  std::unique_ptr<jpq_frame, void (*)(jpq_frame *)> frame;
};

} // namespace jpq
