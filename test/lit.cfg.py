# How lit runs the .mlir, .test and .py files of this folder. Reached through build/test/lit.site.cfg.py.

import os
import re
import sys

import lit.formats

config.name = "jpq"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["CMakeLists.txt", "Inputs", "Unit"]
config.test_source_root = os.path.join(config.jpq_source_dir, "test")
config.test_exec_root = os.path.join(config.jpq_binary_dir, "test")

# FileCheck, not, count, split-file and jpq's own tools are found by their names.
tools_dir = os.path.join(config.jpq_binary_dir, "bin")
config.environment["PATH"] = os.pathsep.join([tools_dir, config.llvm_tools_dir, os.environ.get("PATH", "")])
config.environment["JPQ_BIN_DIR"] = tools_dir
config.environment["LLVM_TOOLS_DIR"] = config.llvm_tools_dir
config.environment["FILECHECK_OPTS"] = "-enable-var-scope -dump-input=fail"
# Many small tests run side by side: a thread pool in each would only get in their way.
config.environment["OPENBLAS_NUM_THREADS"] = "1"

# The python that runs lit has jpq's Python packages if it is that of build/venv.
config.substitutions.append(("%python", sys.executable))
config.substitutions += [
    ("%data", os.path.join(config.jpq_source_dir, "data")),
    ("%source", config.jpq_source_dir),
    ("%build", config.jpq_binary_dir),
    ("%cc", config.cc),
    ("%cxx", config.cxx),
]

# What users of compiled models have at hand; programs that take a sanitized runtime in must be sanitized too.
config.substitutions.append(("%compile-c", config.cc + " -fsanitize=address,undefined" if config.jpq_sanitize else "cc"))

if config.jpq_sanitize:
    config.available_features.add("asan")

# Machines that AVX-512 code must be refused on.
if "avx512f" not in open("/proc/cpuinfo").read():
    config.available_features.add("no-avx512")

if os.environ.get("JPQ_SLOW"):
    config.available_features.add("slow")
if os.environ.get("JPQ_VERIFY_ROUNDTRIP"):
    config.available_features.add("verify-roundtrip")
    # The tool's name as a word of its own: not in a path, and not as a part of another name.
    for tool in ("jpq-opt", "jpq-test-opt"):
        name = re.compile(rf"(?<![-./\w]){tool}(?![-./\w])")
        config.substitutions.append((name.pattern, f"{tool} --verify-roundtrip"))
