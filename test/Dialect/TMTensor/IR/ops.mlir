// As Torch-MLIR prints them, and in generic form.
// RUN: jpq-opt %s | jpq-opt | FileCheck %s
// RUN: jpq-opt --mlir-print-op-generic %s | jpq-opt | FileCheck %s

// CHECK-LABEL: func.func @scan(
// CHECK: %{{.*}}, %{{.*}} = tm_tensor.scan dimension(1) inclusive(true) ins(%{{.*}} : tensor<1x16xi64>) outs(%{{.*}}, %{{.*}} : tensor<1x16xi64>, tensor<1xi64>) {
// CHECK-NEXT: ^bb0(%[[A:.*]]: i64, %[[B:.*]]: i64):
// CHECK-NEXT: %[[SUM:.*]] = arith.addi %[[A]], %[[B]] : i64
// CHECK-NEXT: tm_tensor.yield %[[SUM]] : i64
// CHECK-NEXT: } -> tensor<1x16xi64>, tensor<1xi64>
func.func @scan(%x: tensor<1x16xi64>, %e: tensor<1x16xi64>, %f: tensor<1xi64>) -> tensor<1x16xi64> {
  %0:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<1x16xi64>) outs(%e, %f : tensor<1x16xi64>, tensor<1xi64>) {
  ^bb0(%a: i64, %b: i64):
    %sum = arith.addi %a, %b : i64
    tm_tensor.yield %sum : i64
  } -> tensor<1x16xi64>, tensor<1xi64>
  return %0#0 : tensor<1x16xi64>
}

// CHECK-LABEL: func.func @scan_dynamic(
// CHECK: tm_tensor.scan dimension(0) inclusive(false) ins(%{{.*}} : tensor<?xf32>) outs(%{{.*}}, %{{.*}} : tensor<?xf32>, tensor<f32>) {
func.func @scan_dynamic(%x: tensor<?xf32>, %e: tensor<?xf32>, %f: tensor<f32>) -> (tensor<?xf32>, tensor<f32>) {
  %0:2 = tm_tensor.scan dimension(0) inclusive(false) ins(%x : tensor<?xf32>) outs(%e, %f : tensor<?xf32>, tensor<f32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = arith.mulf %a, %b : f32
    tm_tensor.yield %sum : f32
  } -> tensor<?xf32>, tensor<f32>
  return %0#0, %0#1 : tensor<?xf32>, tensor<f32>
}

// CHECK-LABEL: func.func @sort(
// CHECK: tm_tensor.sort dimension(1) outs(%{{.*}}, %{{.*}} : tensor<5x8xf32>, tensor<5x8xi64>) {
// CHECK-NEXT: ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32, %{{.*}}: i64, %{{.*}}: i64):
// CHECK-NEXT: %[[STAY:.*]] = arith.cmpf oge, %[[A]], %[[B]] : f32
// CHECK-NEXT: tm_tensor.yield %[[STAY]] : i1
// CHECK-NEXT: } -> tensor<5x8xf32>, tensor<5x8xi64>
func.func @sort(%x: tensor<5x8xf32>, %i: tensor<5x8xi64>) -> (tensor<5x8xf32>, tensor<5x8xi64>) {
  %0:2 = tm_tensor.sort dimension(1) outs(%x, %i : tensor<5x8xf32>, tensor<5x8xi64>) {
  ^bb0(%a: f32, %b: f32, %c: i64, %d: i64):
    %stay = arith.cmpf oge, %a, %b : f32
    tm_tensor.yield %stay : i1
  } -> tensor<5x8xf32>, tensor<5x8xi64>
  return %0#0, %0#1 : tensor<5x8xf32>, tensor<5x8xi64>
}
