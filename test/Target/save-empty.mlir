// A weight without numbers has a tensor without bytes, so that its shape can be read from the file.

// MLIR's bytecode gives an empty blob an alignment that it does not read back.
// UNSUPPORTED: verify-roundtrip

// RUN: rm -rf %t && mkdir -p %t
// RUN: jpq-opt %s -o %t/pair.mlir && jpq-opt %t/pair.mlir -o %t/again.mlir
// RUN: %python %S/Inputs/show_safetensors.py %t/again.safetensors | FileCheck %s
// RUN: jpq-translate --export-dense %t/pair.mlir -o %t/dense.safetensors
// RUN: %python %S/Inputs/show_safetensors.py %t/dense.safetensors | FileCheck %s
// RUN: jpq-opt --inline-weights %t/pair.mlir | jpq-opt -o %t/inline.mlir && cmp %t/pair.safetensors %t/inline.safetensors

// CHECK: columns F32 [0, 2] aligned
// CHECK-NEXT: rows F32 [2, 0] aligned

jpq.weight @columns : tensor<0x2xf32> = #jpq.packed<values = dense_resource<empty> : tensor<0xi8>>
jpq.weight @rows : tensor<2x0xf32> = #jpq.packed<values = dense_resource<empty> : tensor<0xi8>>

{-# dialect_resources: {builtin: {empty: "0x04000000"}} #-}
