//===- Machine.h - Where and when something was measured -*- C++ -*-===//
#pragma once

#include <string>

namespace jpq::bench {

/// What the processor calls itself; LLVM's name for it where the system does not say.
std::string getProcessorName();
/// How products with packed weights are computed here: a name of --jpq-panels-to-vector.
std::string getDotProductName();
/// Now, as 2026-01-31T12:00:00Z.
std::string getDate();
/// This tool, and its version.
std::string getToolVersion();

} // namespace jpq::bench
