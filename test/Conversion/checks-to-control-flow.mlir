// RUN: jpq-opt %s --pass-pipeline="builtin.module(func.func(jpq-checks-to-control-flow))" | FileCheck %s

// In a loop a failed check is recorded, and the loop goes on; outside, what has been allocated is freed.
// CHECK-LABEL: func.func @checked(
// CHECK-SAME: %[[N:.*]]: index, %[[X:.*]]: memref<?xf32>, %[[RECORD:.*]]: memref<i64>) -> memref<?xf32>
// CHECK: %[[A:.*]] = memref.alloc(%[[N]])
// CHECK: %[[FAILED:.*]] = arith.xori %[[OK:.*]], %{{.*}} : i1
// CHECK: scf.if %[[FAILED]] {
// CHECK: %[[ZERO:.*]] = arith.constant 0 : i64
// CHECK: memref.atomic_rmw mins %[[ZERO]], %[[RECORD]][]
// CHECK: cf.cond_br %[[OK]], ^[[GO:.*]], ^[[EXIT:.*]]
// CHECK: ^[[GO]]:
// CHECK: scf.for
// CHECK: %[[ONE:.*]] = arith.constant 1 : i64
// CHECK: memref.atomic_rmw mins %[[ONE]], %[[RECORD]][]
// CHECK: return %[[A]]
// CHECK: ^[[EXIT]]:
// CHECK: memref.dealloc %[[A]]
// CHECK: %[[NONE:.*]] = memref.alloc(%{{.*}})
// CHECK: return %[[NONE]]
func.func @checked(%n: index, %x: memref<?xf32>) -> memref<?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %a = memref.alloc(%n) : memref<?xf32>
  %ok = arith.cmpi sge, %n, %c1 : index
  cf.assert %ok, "not empty" {jpq.check = 0 : i64}
  scf.for %i = %c0 to %n step %c1 {
    %v = memref.load %x[%i] : memref<?xf32>
    %positive = arith.cmpf oge, %v, %zero : f32
    cf.assert %positive, "positive" {jpq.check = 1 : i64}
    memref.store %v, %a[%i] : memref<?xf32>
  }
  return %a : memref<?xf32>
}

// CHECK-LABEL: func.func @unchecked(
// CHECK-SAME: %{{[^,]*}}: i1) {
// CHECK: cf.assert
func.func @unchecked(%ok: i1) {
  cf.assert %ok, "nobody is told"
  return
}
