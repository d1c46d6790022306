// An installed jpq serves a project of its own.
// One build is enough; and sanitized libraries would ask the project to be sanitized too.
// UNSUPPORTED: verify-roundtrip, asan
// RUN: rm -rf %t && cmake --install %build --prefix %t/prefix
// RUN: cmake -G Ninja -S %S/out-of-tree -B %t/build -DCMAKE_PREFIX_PATH=%t/prefix -DCMAKE_CXX_COMPILER=%cxx -DCMAKE_C_COMPILER=%cc
// RUN: cmake --build %t/build
// RUN: %t/build/print-module %s | FileCheck %s
// It compresses a model with the same calls as the tools, and gets the same bytes.
// RUN: %python -c "import numpy, sys; from safetensors.numpy import save_file; save_file({'arg0': numpy.random.default_rng(0).standard_normal((64, 32), 'f4')}, sys.argv[1])" %t/samples.safetensors
// RUN: %t/build/compress-model %data/torch-mlir/tiny_mlp.mlir %t/samples.safetensors %t/small.mlir | FileCheck %s --check-prefix=PROGRESS
// PROGRESS: progress: calibrating
// PROGRESS: progress: rebuilding
// PROGRESS: progress: scoring options
// RUN: jpq-opt --jpq-joint-compress="budget=8bpw windows=64 rounds=0 calibration=%t/samples.safetensors" %data/torch-mlir/tiny_mlp.mlir -o %t/other.mlir
// RUN: cmp %t/small.safetensors %t/other.safetensors
// What goes wrong is the program's to show.
// RUN: not %t/build/compress-model %t/none.mlir %t/samples.safetensors %t/no.mlir | FileCheck %s --check-prefix=NONE
// NONE: message: {{.*}}none.mlir: No such file or directory
// RUN: not %t/build/compress-model %data/torch-mlir/tiny_mlp.mlir %t/samples.safetensors %t/samples.mlir 2>&1 | FileCheck %s --check-prefix=DATA
// DATA: message: {{.*}}samples.safetensors: would be overwritten
// RUN: not ls %t/samples.mlir
// The runtime alone, from C.
// RUN: %t/build/run-program | FileCheck %s --check-prefix=PROGRAM
// PROGRAM: stage 0: value 1 starts with 3
// PROGRAM-NEXT: stage 1: value 2 starts with 10
// PROGRAM-NEXT: 10 19
// PROGRAM-NEXT: stage 0: value 1 starts with 3
// PROGRAM-NEXT: stage 1: value 2 starts with 31
// PROGRAM-NEXT: 31 61
// PROGRAM-NEXT: error: argument 0 of the model is tensor<2xf32>, but is given 3 numbers
// The installed tools run too; passes for tests stay at home.
// RUN: not %t/prefix/bin/jpq-opt --test-jpq-stages %s 2>&1 | FileCheck %s --check-prefix=STAYS
// STAYS: Unknown command line argument '--test-jpq-stages'
// RUN: %t/prefix/bin/jpq-opt %s | FileCheck %s
// RUN: %t/prefix/bin/jpq-opt --jpq-outline-weights %data/torch-mlir/tiny_mlp.mlir -o %t/mlp.mlir
// RUN: %t/prefix/bin/jpq-compile %t/mlp.mlir -o %t/mlp && ls %t/mlp/libmlp.so

// CHECK: jpq.weight @w : !jpq.tensor<8x64xf32, [64: #jpq.pruned]> = #jpq.packed<>
jpq.weight @w : !jpq.tensor<8x64xf32, [64: #jpq.pruned]> = #jpq.packed<>
