//===- TestPasses.h - Passes that write what an analysis found -*- C++ -*-===//
#pragma once

namespace jpq::test {

/// `--test-jpq-adjoint`
void registerTestAdjointPass();
/// `--test-jpq-error-propagation`
void registerTestErrorPropagationPass();
/// `--test-jpq-stages`
void registerTestStagesPass();

} // namespace jpq::test
