//===- TestPasses.h - Passes that write what an analysis found -*- C++ -*-===//
#pragma once

namespace jpq::test {

/// `--test-jpq-adjoint`
void registerTestAdjointPass();
/// `--test-jpq-cut-groups`
void registerTestCutGroupsPass();
/// `--test-jpq-error-propagation`
void registerTestErrorPropagationPass();
/// `--test-jpq-stages`
void registerTestStagesPass();
/// `--test-jpq-stored-changes`
void registerTestStoredChangesPass();
/// `--test-jpq-weight-gradients`
void registerTestWeightGradientsPass();

} // namespace jpq::test
