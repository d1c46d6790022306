//===- SegmentCodes.h - What the codes of a segment stand for, for kernels -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Layouts/Panels.h"
#include <array>

namespace jpq {

/// The name of a kernel of this kind for segments of such codes.
std::string getKernelName(llvm::StringRef kind, const PanelSegment &segment);

/// Bits of what codes stand for: levels are of 7 bits, their zero point is the middle of those.
unsigned getValueBits(const PanelSegment &segment);

/// The zero point of what codes stand for, where it is the same for all groups.
int64_t getFixedZero(const PanelSegment &segment);

/// The levels that all codes stand for, as unsigned bytes.
std::array<uint8_t, 16> getLevelTable(const PanelSegment &segment);

} // namespace jpq
