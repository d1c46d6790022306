//===- SumFile.h - Files of sums: arrays of doubles with a JSON description -*- C++ -*-===//
#pragma once

#include "jpq/Support/SafeTensors.h"
#include "llvm/Support/JSON.h"

namespace jpq {

/// Writes arrays of f64 and a description (under `key` in the file's metadata) to `path`, whole or not at all.
llvm::Error writeSumFile(llvm::StringRef path, llvm::StringRef key, llvm::json::Object description,
                         const std::map<std::string, std::vector<double>> &arrays);

/// A file that writeSumFile() wrote.
struct SumFile {
  llvm::json::Object description;
  std::unique_ptr<SafeTensorsFile> file;

  /// Errors name the file; `kind` says what it should be ("statistics file (jpq-calibrate writes them)").
  static llvm::Expected<SumFile> open(llvm::StringRef path, llvm::StringRef key, llvm::StringRef kind);
  /// The numbers of an array; an error if there is none or it has other than `count` of them.
  llvm::Expected<std::vector<double>> get(llvm::StringRef name, uint64_t count) const;
  llvm::Error fail(const llvm::Twine &message) const;
};

} // namespace jpq
