//===- CodecErrors.h - How much codecs err, each found once -*- C++ -*-===//
#pragma once

#include "jpq/Dialect/JPQ/IR/JPQDialect.h"
#include "llvm/ADT/DenseMap.h"

namespace jpq {

/// The errors that codecs make of normally distributed numbers (getNormalError()).
class CodecErrors {
public:
  double get(CodecAttr codec);

private:
  llvm::DenseMap<mlir::Attribute, double> known;
};

} // namespace jpq
