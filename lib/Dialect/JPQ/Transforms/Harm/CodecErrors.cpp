//===- CodecErrors.cpp - How much codecs err, each found once -------------===//

#include "CodecErrors.h"
#include "jpq/Numerics/RateCurve.h"

using namespace jpq;

double CodecErrors::get(CodecAttr codec) {
  auto [entry, isNew] = known.try_emplace(codec, 0.0);
  if (isNew)
    entry->second = getNormalError(*codec.getCodec());
  return entry->second;
}
