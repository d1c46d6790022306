// RUN: jpq-opt --jpq-to-packed --cse %s | FileCheck %s

// Two weights of different widths share the rounding of their input; tokens are padded to four, rows to a panel.
// CHECK-LABEL: @linear
func.func @linear(%x: tensor<1x3x72xf32>, %a: tensor<416xi8>, %b: tensor<720xi8>) -> (tensor<1x3x10xf32>, tensor<1x3x10xf32>) {
  // CHECK: %[[X:.*]] = tensor.collapse_shape %{{.*}} {{\[}}[0, 1], [2]] : tensor<1x3x72xf32> into tensor<3x72xf32>
  // CHECK: %[[Q:.*]]:3 = jpq.quantize %[[X]] extents = [72] groups = [32] outs({{.*}} : tensor<96xi32>, tensor<3x4xi32>, tensor<3x4xf32>)
  // CHECK: jpq.packed_linear %[[Q]]#0, %[[Q]]#1, %[[Q]]#2, %{{.*}} as {{.*}}affine<2
  // CHECK-SAME: outs(%{{.*}} : tensor<4x16xf32>)
  // CHECK: tensor.extract_slice %{{.*}}[0, 0] [3, 10] [1, 1]
  // CHECK-NOT: jpq.quantize
  // CHECK: jpq.packed_linear %[[Q]]#0, %[[Q]]#1, %[[Q]]#2, %{{.*}} as {{.*}}affine<4
  %v = jpq.from_bytes %a : tensor<416xi8> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.layout<cpu>>
  %w = jpq.from_bytes %b : tensor<720xi8> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<4, group = 32, zero_point = byte>], #jpq.layout<cpu>>
  %y = jpq.linear %x, %v : tensor<1x3x72xf32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.layout<cpu>> -> tensor<1x3x10xf32>
  %z = jpq.linear %x, %w : tensor<1x3x72xf32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<4, group = 32, zero_point = byte>], #jpq.layout<cpu>> -> tensor<1x3x10xf32>
  return %y, %z : tensor<1x3x10xf32>, tensor<1x3x10xf32>
}

// CHECK-LABEL: @embedding
func.func @embedding(%ids: tensor<2x?xi32>, %a: tensor<96xi8>) -> tensor<2x?x8xf32> {
  // CHECK: jpq.packed_embedding %{{.*}}, %{{.*}} as {{.*}} : tensor<?xi32>, tensor<96xi8> -> tensor<?x8xf32>
  // CHECK: tensor.expand_shape
  %w = jpq.from_bytes %a : tensor<96xi8> -> !jpq.tensor<5x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.layout<cpu>>
  %h = jpq.embedding %ids, %w : tensor<2x?xi32>, !jpq.tensor<5x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.layout<cpu>> -> tensor<2x?x8xf32>
  return %h : tensor<2x?x8xf32>
}

// What codes give is multiplied by the weight's power of two behind the kernels, which know nothing of it.
// CHECK-LABEL: @exponent
func.func @exponent(%x: tensor<1x72xf32>, %ids: tensor<3xi32>, %a: tensor<416xi8>) -> (tensor<1x10xf32>, tensor<3x72xf32>) {
  // CHECK-DAG: %[[POWER:.*]] = arith.constant 7.812500e-03 : f32
  // CHECK: jpq.packed_linear {{.*}} as !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.layout<cpu>>
  // CHECK: linalg.generic
  // CHECK: arith.mulf %{{.*}}, %[[POWER]]
  // CHECK: jpq.packed_embedding {{.*}} as !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.layout<cpu>>
  // CHECK: arith.mulf %{{.*}}, %[[POWER]]
  %v = jpq.from_bytes %a : tensor<416xi8> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], exponent = -7, #jpq.layout<cpu>>
  %y = jpq.linear %x, %v : tensor<1x72xf32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], exponent = -7, #jpq.layout<cpu>> -> tensor<1x10xf32>
  %h = jpq.embedding %ids, %v : tensor<3xi32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], exponent = -7, #jpq.layout<cpu>> -> tensor<3x72xf32>
  return %y, %h : tensor<1x10xf32>, tensor<3x72xf32>
}
