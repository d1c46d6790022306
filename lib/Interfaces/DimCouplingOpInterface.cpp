//===- DimCouplingOpInterface.cpp - Dimensions that must be cut together --===//

#include "jpq/Interfaces/DimCouplingOpInterface.h"

#include "jpq/Interfaces/DimCouplingOpInterface.cpp.inc"
