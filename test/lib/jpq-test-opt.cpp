//===- jpq-test-opt.cpp - jpq-opt with passes for tests -------------------===//

#include "OptMain.h"
#include "TestPasses.h"

int main(int argc, char **argv) {
  jpq::test::registerTestAdjointPass();
  jpq::test::registerTestCutGroupsPass();
  jpq::test::registerTestErrorPropagationPass();
  jpq::test::registerTestStagesPass();
  jpq::test::registerTestStoredChangesPass();
  jpq::test::registerTestWeightGradientsPass();
  return jpq::optMain(argc, argv);
}
