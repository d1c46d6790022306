//===- Components.h - Memory of what codecs store -*- C++ -*-===//
#pragma once

#include "jpq/Numerics/Codec.h"

namespace jpq {

/// The components of `codec` for a matrix, all bytes zero.
inline std::vector<Component> createComponents(const Codec &codec, int64_t rows, int64_t columns) {
  std::vector<Component> components;
  for (const ComponentSize &size : codec.getComponents(rows, columns))
    components.push_back({size.name.str(), std::vector<uint8_t>(size.bytes)});
  return components;
}

} // namespace jpq
