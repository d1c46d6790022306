//===- OptMain.h - Running passes on modules, as a command line -*- C++ -*-===//
#pragma once

namespace jpq {

/// The whole of a tool like mlir-opt, on the passes that are registered, with one step more: `-o small.mlir` writes the
/// weights to small.safetensors beside it. Returns the exit status.
int optMain(int argc, char **argv);

} // namespace jpq
