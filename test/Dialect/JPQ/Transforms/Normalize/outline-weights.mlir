// RUN: jpq-opt --jpq-outline-weights -split-input-file %s | FileCheck %s

// Weights are named after their resources, in the order of their first use.
// CHECK: jpq.weight @scale : tensor<2xf16> = #jpq.packed<values = dense_resource<scale> : tensor<4xi8>>
// CHECK: jpq.weight @w.weight : tensor<2x2xf32> = #jpq.packed<values = dense_resource<w.weight> : tensor<16xi8>>
// CHECK: jpq.weight @variance : tensor<2xf32>
// CHECK: jpq.weight @positions : tensor<2x2xf32>
// CHECK-LABEL: func.func @f
// Integers, and floats that meet positions before they meet data, stay constants.
// CHECK-DAG: arith.constant dense_resource<mask> : tensor<2xi8>
// CHECK-DAG: arith.constant dense_resource<frequencies> : tensor<2xf32>
// CHECK-DAG: arith.constant dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>
// CHECK-DAG: jpq.get_weight @scale : tensor<2xf16>
// CHECK-DAG: jpq.get_weight @w.weight : tensor<2x2xf32>
// One weight, whoever names its resource.
// CHECK-DAG: jpq.get_weight @w.weight : tensor<2x2xf32>
// CHECK-DAG: jpq.get_weight @variance : tensor<2xf32>
// CHECK-DAG: jpq.get_weight @positions : tensor<2x2xf32>
// CHECK-NOT: dense_resource<w.weight> : tensor<2x2xf32>
#id1 = affine_map<(i) -> (i)>
#id = affine_map<(i, j) -> (i, j)>
#column = affine_map<(i, j) -> (j)>
func.func @f(%x: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi8>) {
  %mask = arith.constant dense_resource<mask> : tensor<2xi8>
  %frequencies = arith.constant dense_resource<frequencies> : tensor<2xf32>
  %few = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %variance = arith.constant dense_resource<variance> : tensor<2xf32>
  %table = arith.constant dense_resource<positions> : tensor<2x2xf32>
  %w = arith.constant dense_resource<w.weight> : tensor<2x2xf32>
  %again = arith.constant dense_resource<w.weight> : tensor<2x2xf32>
  %scale = arith.constant dense_resource<scale> : tensor<2xf16>
  %e1 = tensor.empty() : tensor<2xf32>
  %e = tensor.empty() : tensor<2x2xf32>
  // Data meet what was computed from constants.
  %half = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%scale : tensor<2xf16>) outs(%e1 : tensor<2xf32>) {
    ^bb0(%in: f16, %out: f32):
      %0 = arith.extf %in : f16 to f32
      linalg.yield %0 : f32
  } -> tensor<2xf32>
  %scaled = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %half : tensor<2x2xf32>, tensor<2xf32>) outs(%e : tensor<2x2xf32>) {
    ^bb0(%in: f32, %s: f32, %out: f32):
      %0 = arith.mulf %in, %s : f32
      linalg.yield %0 : f32
  } -> tensor<2x2xf32>
  %t = linalg.transpose ins(%w : tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) permutation = [1, 0]
  %y = linalg.matmul ins(%scaled, %t : tensor<2x2xf32>, tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) -> tensor<2x2xf32>
  %z = linalg.matmul ins(%y, %again : tensor<2x2xf32>, tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) -> tensor<2x2xf32>
  %inverse = linalg.generic {indexing_maps = [#id1, #id1], iterator_types = ["parallel"]} ins(%variance : tensor<2xf32>) outs(%e1 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.rsqrt %in : f32
      linalg.yield %0 : f32
  } -> tensor<2xf32>
  %n = linalg.generic {indexing_maps = [#id, #column, #column, #id], iterator_types = ["parallel", "parallel"]} ins(%z, %inverse, %few : tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>) outs(%e : tensor<2x2xf32>) {
    ^bb0(%in: f32, %s: f32, %b: f32, %out: f32):
      %0 = arith.mulf %in, %s : f32
      %1 = arith.addf %0, %b : f32
      linalg.yield %1 : f32
  } -> tensor<2x2xf32>
  // Angles of positions; then data.
  %angles = linalg.generic {indexing_maps = [#column, #id], iterator_types = ["parallel", "parallel"]} ins(%frequencies : tensor<2xf32>) outs(%e : tensor<2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = linalg.index 0 : index
      %1 = arith.index_cast %0 : index to i64
      %2 = arith.sitofp %1 : i64 to f32
      %3 = arith.mulf %2, %in : f32
      linalg.yield %3 : f32
  } -> tensor<2x2xf32>
  %rotated = linalg.mul ins(%n, %angles : tensor<2x2xf32>, tensor<2x2xf32>) outs(%e : tensor<2x2xf32>) -> tensor<2x2xf32>
  // Rows of positions: a weight, though no data meet it here.
  %p = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<2x2xf32>) {
    ^bb0(%out: f32):
      %0 = linalg.index 0 : index
      %1 = linalg.index 1 : index
      %2 = tensor.extract %table[%0, %1] : tensor<2x2xf32>
      linalg.yield %2 : f32
  } -> tensor<2x2xf32>
  return %rotated, %p, %mask : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi8>
}
{-# dialect_resources: {builtin: {
  mask: "0x010000000001",
  frequencies: "0x040000000000803F00000040",
  variance: "0x040000000000803F00000040",
  positions: "0x040000000000803F000000400000803F00000040",
  w.weight: "0x040000000000803F000000400000803F00000040",
  scale: "0x02000000003C0040"
}} #-}

// -----

// A name that is taken; a constant that is text and large enough; one that is one number.
// CHECK: jpq.weight @constant_0 : tensor<4x4xf32> = #jpq.packed<values = dense_resource<constant.values> : tensor<64xi8>>
// CHECK-LABEL: func.func @constant
// CHECK: arith.constant dense<1.000000e+00> : tensor<4x4xf32>
// CHECK: %[[W:.*]] = jpq.get_weight @constant_0 : tensor<4x4xf32>
// CHECK: linalg.mul ins(%{{.*}}, %[[W]]
func.func @constant(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %ones = arith.constant dense<1.0> : tensor<4x4xf32>
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 4.0], [1.0, 2.0, 3.0, 4.0]]> : tensor<4x4xf32>
  %0 = linalg.mul ins(%x, %w : tensor<4x4xf32>, tensor<4x4xf32>) outs(%ones : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// -----

// The frequencies of a step meet its position, which is an argument but no data.
// CHECK-NOT: jpq.weight
// CHECK-LABEL: func.func @step
// CHECK: arith.constant dense_resource<step_frequencies> : tensor<2xf32>
func.func @step(%x: tensor<2xf32>, %position: tensor<i64>) -> tensor<2xf32> {
  %frequencies = arith.constant dense_resource<step_frequencies> : tensor<2xf32>
  %e = tensor.empty() : tensor<2xf32>
  %place = tensor.extract %position[] : tensor<i64>
  %angles = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%frequencies : tensor<2xf32>) outs(%e : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.sitofp %place : i64 to f32
      %1 = arith.mulf %0, %in : f32
      linalg.yield %1 : f32
  } -> tensor<2xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%x, %angles : tensor<2xf32>, tensor<2xf32>) outs(%e : tensor<2xf32>) {
    ^bb0(%in: f32, %angle: f32, %out: f32):
      %0 = arith.mulf %in, %angle : f32
      linalg.yield %0 : f32
  } -> tensor<2xf32>
  return %y : tensor<2xf32>
}
{-#
  dialect_resources: {
    builtin: {
      step_frequencies: "0x040000000000803F00000040"
    }
  }
#-}
