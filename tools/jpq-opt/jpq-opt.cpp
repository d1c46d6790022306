//===- jpq-opt.cpp - Runs passes on modules -------------------------------===//

#include "OptMain.h"

int main(int argc, char **argv) { return jpq::optMain(argc, argv); }
