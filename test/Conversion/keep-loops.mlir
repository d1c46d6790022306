// RUN: jpq-opt %s --pass-pipeline='builtin.module(func.func(jpq-keep-loops))' | FileCheck %s
// RUN: jpq-opt %s --jpq-to-host | FileCheck %s --check-prefix=LLVM

// Both loops of a row's sum would be far too long without loops.
// CHECK-DAG: #loop_unroll = #llvm.loop_unroll<disable = true>
// CHECK-DAG: #loop_annotation = #llvm.loop_annotation<unroll = #loop_unroll>
// CHECK-LABEL: func.func @sums(
// CHECK: scf.for
// CHECK: scf.for
// CHECK: } {loop_annotation = #loop_annotation}
// CHECK: } {loop_annotation = #loop_annotation}
// Both branches back have the mark in the end.
// LLVM-LABEL: llvm.func @sums(
// LLVM: llvm.br {{.*}}loop_annotation = #loop_annotation
// LLVM: llvm.br {{.*}}loop_annotation = #loop_annotation
// LLVM-LABEL: llvm.func @short(
func.func @sums(%x: memref<16x64xf64>, %y: memref<16xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  scf.for %i = %c0 to %c16 step %c1 {
    scf.for %j = %c0 to %c64 step %c1 {
      %0 = memref.load %x[%i, %j] : memref<16x64xf64>
      %1 = memref.load %y[%i] : memref<16xf64>
      %2 = arith.addf %0, %1 : f64
      memref.store %2, %y[%i] : memref<16xf64>
    }
  }
  return
}

// Short loops, and those whose size is not known, are left to LLVM; so is a loop around a kept one.
// CHECK-LABEL: func.func @short(
// CHECK: } {loop_annotation = #loop_annotation}
// CHECK-NOT: loop_annotation =
func.func @short(%x: memref<?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : index
  %c100 = arith.constant 100 : index
  scf.for %i = %c0 to %c4 step %c1 {
    %0 = memref.load %x[%i] : memref<?xf32>
    memref.store %0, %x[%c0] : memref<?xf32>
  }
  scf.for %i = %c0 to %n step %c1 {
    %0 = memref.load %x[%c0] : memref<?xf32>
    memref.store %0, %x[%i] : memref<?xf32>
  }
  scf.for %i = %c0 to %c2 step %c1 {
    scf.for %j = %c0 to %c100 step %c1 {
      %0 = memref.load %x[%i] : memref<?xf32>
      memref.store %0, %x[%j] : memref<?xf32>
    }
  }
  return
}

// Vector code is written as it is to be.
// CHECK-LABEL: func.func @vectors(
// CHECK-NOT: loop_annotation =
func.func @vectors(%x: memref<1024xf32>) {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %c1024 = arith.constant 1024 : index
  scf.for %i = %c0 to %c1024 step %c8 {
    %0 = vector.load %x[%i] : memref<1024xf32>, vector<8xf32>
    %1 = arith.addf %0, %0 : vector<8xf32>
    vector.store %1, %x[%i] : memref<1024xf32>, vector<8xf32>
  }
  return
}
