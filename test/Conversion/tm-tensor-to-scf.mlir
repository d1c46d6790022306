// RUN: jpq-opt %s --pass-pipeline='builtin.module(func.func(jpq-tm-tensor-to-scf),canonicalize)' | FileCheck %s

// The first element stays as it is; the rows are the other dimensions.
// CHECK-LABEL: func.func @inclusive(
// CHECK-SAME: %[[X:.*]]: tensor<3x16xi64>, %[[E:.*]]: tensor<3x16xi64>, %[[F:.*]]: tensor<3xi64>)
// CHECK: scf.for %[[ROW:.*]] = %c0 to %c3 step %c1
// CHECK: scf.for %[[I:.*]] = %c0 to %c16 step %c1
// CHECK: %[[NEXT:.*]] = tensor.extract %[[X]][%[[ROW]], %[[I]]]
// CHECK: %[[IS_FIRST:.*]] = arith.cmpi eq, %[[I]], %c0
// CHECK: %[[SUM:.*]] = scf.if %[[IS_FIRST]]
// CHECK: scf.yield %[[NEXT]]
// CHECK: arith.addi %{{.*}}, %[[NEXT]]
// CHECK: tensor.insert %[[SUM]] into %{{.*}}[%[[ROW]], %[[I]]]
// CHECK-NOT: tm_tensor
func.func @inclusive(%x: tensor<3x16xi64>, %e: tensor<3x16xi64>, %f: tensor<3xi64>) -> tensor<3x16xi64> {
  %0:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<3x16xi64>) outs(%e, %f : tensor<3x16xi64>, tensor<3xi64>) {
  ^bb0(%a: i64, %b: i64):
    %sum = arith.addi %a, %b : i64
    tm_tensor.yield %sum : i64
  } -> tensor<3x16xi64>, tensor<3xi64>
  return %0#0 : tensor<3x16xi64>
}

// It begins with the accumulator, and needs no first element.
// CHECK-LABEL: func.func @exclusive(
// CHECK-SAME: %[[X:.*]]: tensor<?xf32>, %[[E:.*]]: tensor<?xf32>, %[[F:.*]]: tensor<f32>)
// CHECK: %[[N:.*]] = tensor.dim %[[X]], %c0
// CHECK: %[[FIRST:.*]] = tensor.extract %[[F]][]
// CHECK: scf.for %{{.*}} = %c0 to %[[N]] step %c1 iter_args({{.*}} = %[[E]], %{{.*}} = %[[FIRST]]
// CHECK-NOT: scf.if
// CHECK: arith.mulf
func.func @exclusive(%x: tensor<?xf32>, %e: tensor<?xf32>, %f: tensor<f32>) -> (tensor<?xf32>, tensor<f32>) {
  %0:2 = tm_tensor.scan dimension(0) inclusive(false) ins(%x : tensor<?xf32>) outs(%e, %f : tensor<?xf32>, tensor<f32>) {
  ^bb0(%a: f32, %b: f32):
    %product = arith.mulf %a, %b : f32
    tm_tensor.yield %product : f32
  } -> tensor<?xf32>, tensor<f32>
  return %0#0, %0#1 : tensor<?xf32>, tensor<f32>
}

// Eight elements are sorted in three passes: runs of 1, 2 and 4.
// CHECK-LABEL: func.func @sort(
// CHECK-SAME: %[[X:.*]]: tensor<5x8xf32>
// CHECK: scf.for %[[ROW:.*]] = %c0 to %c5
// CHECK: scf.for %[[PASS:.*]] = %c0 to %c3
// CHECK: arith.shli %c1, %[[PASS]]
// CHECK: scf.for %{{.*}} = %c0 to %c8
// CHECK: arith.cmpf oge
// CHECK: scf.for %{{.*}} = %c0 to %c8
// CHECK: tensor.insert
func.func @sort(%x: tensor<5x8xf32>) -> tensor<5x8xf32> {
  %0 = tm_tensor.sort dimension(1) outs(%x : tensor<5x8xf32>) {
  ^bb0(%a: f32, %b: f32):
    %stay = arith.cmpf oge, %a, %b : f32
    tm_tensor.yield %stay : i1
  } -> tensor<5x8xf32>
  return %0 : tensor<5x8xf32>
}

// CHECK-LABEL: func.func @sort_dynamic(
// CHECK: math.ctlz
// CHECK: scf.for
func.func @sort_dynamic(%x: tensor<?xi32>) -> tensor<?xi32> {
  %0 = tm_tensor.sort dimension(0) outs(%x : tensor<?xi32>) {
  ^bb0(%a: i32, %b: i32):
    %stay = arith.cmpi sle, %a, %b : i32
    tm_tensor.yield %stay : i1
  } -> tensor<?xi32>
  return %0 : tensor<?xi32>
}
