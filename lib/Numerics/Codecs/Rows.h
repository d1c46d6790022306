//===- Rows.h - What each codec's file defines ------------------*- C++ -*-===//
#pragma once

#include "jpq/Numerics/CodecRegistry.h"

namespace jpq {

#define JPQ_CODEC(NAME) extern const CodecRow k##NAME##Row;
#include "Registry.def"

} // namespace jpq
