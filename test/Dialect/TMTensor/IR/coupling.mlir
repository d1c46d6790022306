// RUN: jpq-opt %s -split-input-file --jpq-annotate-coupling -verify-diagnostics | FileCheck %s
// RUN: jpq-test-opt %s -split-input-file --jpq-annotate-coupling --test-jpq-cut-groups 2>&1 | FileCheck %s --check-prefix=CUT
// CUT: is the same as zeros
// CUT-NOT: is the same as zeros

// Sums of rows and sorted columns know nothing of channels.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @along_rows(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %zero = arith.constant 0.0 : f32
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %s = tm_tensor.sort dimension(0) outs(%h : tensor<7x6xf32>) {
    ^bb0(%a: f32, %b: f32):
      %0 = arith.cmpf oge, %a, %b : f32
      tm_tensor.yield %0 : i1
  } -> tensor<7x6xf32>
  %e = tensor.empty() : tensor<7x6xf32>
  %f = tensor.empty() : tensor<6xf32>
  %first = linalg.fill ins(%zero : f32) outs(%f : tensor<6xf32>) -> tensor<6xf32>
  %sums, %last = tm_tensor.scan dimension(0) inclusive(true) ins(%s : tensor<7x6xf32>) outs(%e, %first : tensor<7x6xf32>, tensor<6xf32>) {
    ^bb0(%a: f32, %b: f32):
      %0 = arith.addf %a, %b : f32
      tm_tensor.yield %0 : f32
  } -> tensor<7x6xf32>, tensor<6xf32>
  %y = jpq.linear %sums, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Channels that are sorted stay.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @along_channels
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @along_channels(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %s = tm_tensor.sort dimension(1) outs(%h : tensor<7x6xf32>) {
    ^bb0(%a: f32, %b: f32):
      %0 = arith.cmpf oge, %a, %b : f32
      tm_tensor.yield %0 : i1
  } -> tensor<7x6xf32>
  %y = jpq.linear %s, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}
