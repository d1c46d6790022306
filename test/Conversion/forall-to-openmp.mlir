// RUN: jpq-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(jpq-forall-to-openmp))' --verify-diagnostics | FileCheck %s

// CHECK-LABEL: func.func @one_loop(
// CHECK-SAME: %[[X:.*]]: memref<?xf32>, %[[N:.*]]: index
// CHECK: %[[COUNTER:.*]] = memref.alloca() : memref<i64>
// CHECK: memref.store %{{.*}}, %[[COUNTER]][]
// CHECK: %[[IS_SHARED:.*]] = arith.cmpi ugt, %[[TOTAL:.*]], %c1
// CHECK: omp.parallel if(%[[IS_SHARED]]) {
// CHECK: scf.while
// CHECK: %[[COUNT:.*]] = memref.atomic_rmw addi %{{.*}}, %[[COUNTER]][] : (i64, memref<i64>) -> i64
// CHECK: %[[NUMBER:.*]] = arith.index_cast %[[COUNT]]
// CHECK: %[[IS_LEFT:.*]] = arith.cmpi ult, %[[NUMBER]], %[[TOTAL]]
// CHECK: scf.condition(%[[IS_LEFT]]) %[[NUMBER]]
// CHECK: memref.store %{{.*}}, %[[X]][%{{.*}}]
// CHECK: scf.yield
// CHECK: omp.terminator
// CHECK-NOT: scf.forall
func.func @one_loop(%x: memref<?xf32>, %n: index) {
  %v = arith.constant 1.0 : f32
  scf.forall (%i) in (%n) {
    memref.store %v, %x[%i] : memref<?xf32>
  }
  return
}

// All loops are shared out together: one alone may be short.
// CHECK-LABEL: func.func @three_loops(
// CHECK-SAME: %[[X:.*]]: memref<?x4x?xf32>, %[[N:.*]]: index, %[[M:.*]]: index
// CHECK: omp.parallel
// CHECK: ^bb0(%[[NUMBER:.*]]: index):
// CHECK: %[[K_STEP:.*]] = arith.remui %[[NUMBER]], %[[K_COUNT:.*]] :
// CHECK: %[[REST:.*]] = arith.divui %[[NUMBER]], %[[K_COUNT]]
// CHECK: %[[STEPPED:.*]] = arith.muli %[[K_STEP]], %c32
// CHECK: %[[K:.*]] = arith.addi %[[STEPPED]], %c2
// CHECK: %[[J_STEP:.*]] = arith.remui %[[REST]], %[[J_COUNT:.*]] :
// CHECK: arith.divui %[[REST]], %[[J_COUNT]]
// CHECK: memref.store %{{.*}}, %[[X]][%{{.*}}, %{{.*}}, %[[K]]]
func.func @three_loops(%x: memref<?x4x?xf32>, %n: index, %m: index) {
  %v = arith.constant 1.0 : f32
  scf.forall (%i, %j, %k) = (0, 0, 2) to (%n, 4, %m) step (1, 2, 32) {
    memref.store %v, %x[%i, %j, %k] : memref<?x4x?xf32>
  }
  return
}

// Two loops one after the other are two parallel regions: the second may read what the first wrote.
// CHECK-LABEL: func.func @in_sequence(
// CHECK-COUNT-2: omp.parallel if(
func.func @in_sequence(%x: memref<?xf32>, %n: index) {
  %v = arith.constant 1.0 : f32
  scf.forall (%i) in (%n) {
    memref.store %v, %x[%i] : memref<?xf32>
  }
  scf.forall (%i) in (%n) {
    %j = arith.subi %n, %i : index
    %w = memref.load %x[%j] : memref<?xf32>
    memref.store %w, %x[%i] : memref<?xf32>
  }
  return
}

// CHECK-LABEL: func.func @nested(
// CHECK: memref.alloca
// CHECK: omp.parallel
// Each thread counts the inner loop's iterations apart.
// CHECK-NEXT: memref.alloca
// CHECK: omp.parallel
// CHECK: memref.store %{{.*}}, %{{.*}}[%{{.*}}, %{{.*}}]
// CHECK-NOT: scf.forall
func.func @nested(%x: memref<?x4xf32>, %n: index) {
  %v = arith.constant 1.0 : f32
  scf.forall (%i) in (%n) {
    scf.forall (%j) in (4) {
      memref.store %v, %x[%i, %j] : memref<?x4xf32>
    }
  }
  return
}

// A loop over no dimension runs once.
// CHECK-LABEL: func.func @no_loop(
// CHECK-NOT: omp
// CHECK: memref.store
// CHECK-NEXT: return
func.func @no_loop(%x: memref<f32>) {
  %v = arith.constant 1.0 : f32
  scf.forall () in () {
    memref.store %v, %x[] : memref<f32>
  }
  return
}

// -----

func.func @tensors(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{has results; bufferize it first}}
  %y = scf.forall (%i) in (4) shared_outs(%o = %x) -> tensor<4xf32> {
    %s = tensor.extract_slice %o[%i] [1] [1] : tensor<4xf32> to tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %s into %o[%i] [1] [1] : tensor<1xf32> into tensor<4xf32>
    }
  }
  return %y : tensor<4xf32>
}
