// An installed jpq serves a project of its own.
// One build is enough; and sanitized libraries would ask the project to be sanitized too.
// UNSUPPORTED: verify-roundtrip, asan
// RUN: rm -rf %t && cmake --install %build --prefix %t/prefix
// RUN: cmake -G Ninja -S %S/out-of-tree -B %t/build -DCMAKE_PREFIX_PATH=%t/prefix -DCMAKE_CXX_COMPILER=%cxx -DCMAKE_C_COMPILER=%cc
// RUN: cmake --build %t/build
// RUN: %t/build/print-module %s | FileCheck %s
// The installed tools run too.
// RUN: %t/prefix/bin/jpq-opt %s | FileCheck %s
// RUN: %t/prefix/bin/jpq-opt --jpq-outline-weights %data/torch-mlir/tiny_mlp.mlir -o %t/mlp.mlir
// RUN: %t/prefix/bin/jpq-compile %t/mlp.mlir -o %t/mlp && ls %t/mlp/libmlp.so

// CHECK: jpq.weight @w : !jpq.tensor<8x64xf32, [64: #jpq.pruned]> = #jpq.packed<>
jpq.weight @w : !jpq.tensor<8x64xf32, [64: #jpq.pruned]> = #jpq.packed<>
