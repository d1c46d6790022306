// RUN: jpq-opt %s -split-input-file -pass-pipeline="builtin.module(func.func(jpq-states-in-place))" -verify-diagnostics | FileCheck %s

// CHECK-LABEL: func.func @update(
// CHECK-SAME: %{{.*}}: memref<?x4xf32>, %{{.*}}: memref<4xf32>) -> memref<4xf32> {
// CHECK: return %{{.*}} : memref<4xf32>
func.func @update(%cache: memref<?x4xf32> {jpq.state}, %row: memref<4xf32>) -> (memref<4xf32>, memref<?x4xf32>) {
  return %row, %cache : memref<4xf32>, memref<?x4xf32>
}

// -----

// expected-error @+1 {{does not update the state in argument 0 where it lies}}
func.func @copy(%cache: memref<2xf32> {jpq.state}) -> memref<2xf32> {
  %new = memref.alloc() : memref<2xf32>
  memref.copy %cache, %new : memref<2xf32> to memref<2xf32>
  return %new : memref<2xf32>
}
