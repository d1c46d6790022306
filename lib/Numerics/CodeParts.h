//===- CodeParts.h - The components of codes by their meaning ---*- C++ -*-===//
#pragma once

#include "jpq/Numerics/BitStream.h"
#include "jpq/Numerics/CodeFormat.h"
#include "jpq/Numerics/Components.h"

namespace jpq {

/// The components of a segment of codes in groups (CodeFormat::inGroups()); `Bytes` is an ArrayRef or a MutableArrayRef
/// of bytes.
template <typename Bytes>
struct CodeParts {
  CodeParts(const CodeFormat &format, int64_t columns, const NamedBytes<Bytes> &components)
      : codes(components.get(kCodesComponent)), scales(components.get(kScalesComponent)),
        rowBytes(getBitStreamBytes(columns, format.bits)) {
    if (format.zeroPoint == ZeroPoint::Byte)
      zeroPoints = components.get(kZeroPointsComponent);
    else if (format.zeroPoint == ZeroPoint::Minimum)
      minimums = components.get(kMinimumsComponent);
  }
  /// The stream of a row's codes.
  Bytes getCodes(int64_t row) const { return codes.slice(row * rowBytes, rowBytes); }

  /// `zeroPoints` and `minimums` are empty where the format has none.
  Bytes codes, scales, zeroPoints, minimums;
  uint64_t rowBytes;
};

} // namespace jpq
