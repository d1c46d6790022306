//===- TestPasses.h - Passes that write what an analysis found -*- C++ -*-===//
#pragma once

namespace jpq::test {

/// `--test-jpq-stages`
void registerTestStagesPass();

} // namespace jpq::test
