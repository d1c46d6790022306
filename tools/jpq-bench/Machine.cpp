//===- Machine.cpp - Where and when something was measured ----------------===//

#include "Machine.h"
#include "jpq/Pipelines/TargetFeatures.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/Chrono.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include <chrono>

using namespace jpq;

std::string bench::getProcessorName() {
  // The file has no size that could be asked for.
  if (auto buffer = llvm::MemoryBuffer::getFileAsStream("/proc/cpuinfo")) {
    llvm::StringRef rest = (*buffer)->getBuffer();
    while (!rest.empty()) {
      auto [line, later] = rest.split('\n');
      auto [key, value] = line.split(':');
      if (key.trim() == "model name")
        return value.trim().str();
      rest = later;
    }
  }
  return llvm::sys::getHostCPUName().str();
}

std::string bench::getDotProductName() {
  llvm::InitializeNativeTarget();
  auto host = llvm::orc::JITTargetMachineBuilder::detectHost();
  auto machine = host ? host->createTargetMachine() : host.takeError();
  if (!machine) {
    // What cannot be compiled for is not measured either.
    llvm::consumeError(machine.takeError());
    return "none";
  }
  return chooseDotProduct(**machine).str();
}

std::string bench::getDate() {
  auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  return llvm::formatv("{0:%Y-%m-%dT%H:%M:%SZ}", llvm::sys::UtcTime<std::chrono::seconds>(now.time_since_epoch()))
      .str();
}

std::string bench::getToolVersion() { return "jpq-bench " JPQ_VERSION; }
