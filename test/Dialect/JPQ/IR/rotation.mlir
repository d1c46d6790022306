// RUN: jpq-opt %s | jpq-opt | FileCheck %s

// A rotation stores nothing: bytes are those of the codec.
// CHECK: jpq.weight @alone : !jpq.tensor<12x4xf32, [4: #jpq.affine<2, group = 4>], #jpq.hadamard<4, 3, seed = 7>>
// CHECK-SAME: = #jpq.packed<codes = #jpq.file<"c", 12>, scales = #jpq.file<"s", 24>>
// CHECK-SAME: plan = #jpq.plan<[#jpq.segments<[1: #jpq.affine<4, group = 4>], rotated> -> 5.000000e-01,
// CHECK-SAME: #jpq.segments<[1: #jpq.affine<4, group = 4>, 3: #jpq.pruned], rotated, seed = 5> -> 2.500000e-01]>
jpq.weight @alone : !jpq.tensor<12x4xf32, [4: #jpq.affine<2, group = 4>], #jpq.hadamard<4, 3, seed = 7>>
    = #jpq.packed<codes = #jpq.file<"c", 12>, scales = #jpq.file<"s", 24>>
  {plan = #jpq.plan<[#jpq.segments<[1: #jpq.affine<4, group = 4>], rotated, seed = 0> -> 0.5,
                     #jpq.segments<[1: #jpq.affine<4, group = 4>, 3: #jpq.pruned], rotated, seed = 5> -> 0.25]>}

// Parts of a type come in any order, and are printed in one. A rotation that reorders rows leaves the last of them.
// CHECK: jpq.weight @with.others : !jpq.tensor<11x3xf32, [1: #jpq.dense<f16>, 2: #jpq.pruned], permuted, #jpq.hadamard<8, seed = 0>, exponent = 12>
jpq.weight @with.others : !jpq.tensor<11x3xf32, [1: #jpq.dense<f16>, 2: #jpq.pruned], exponent = 12, #jpq.hadamard<8, seed = 0>, permuted>
    = #jpq.packed<segments = #jpq.file<"p", 1>, values = #jpq.file<"v", 22>>

// CHECK-LABEL: @product
func.func @product(%x: tensor<?x4xf32>) -> tensor<?x12xf32> {
  // CHECK: jpq.linear %{{.*}}, %{{.*}} : tensor<?x4xf32>, !jpq.tensor<12x4xf32, [4: #jpq.affine<2, group = 4>], #jpq.hadamard<4, 3, seed = 7>> -> tensor<?x12xf32>
  %w = jpq.get_weight @alone : !jpq.tensor<12x4xf32, [4: #jpq.affine<2, group = 4>], #jpq.hadamard<4, 3, seed = 7>>
  %y = jpq.linear %x, %w : tensor<?x4xf32>, !jpq.tensor<12x4xf32, [4: #jpq.affine<2, group = 4>], #jpq.hadamard<4, 3, seed = 7>> -> tensor<?x12xf32>
  return %y : tensor<?x12xf32>
}

// CHECK-LABEL: @rotate
func.func @rotate(%x: tensor<?x2x12xf32>, %y: tensor<11xf32>) -> (tensor<?x2x12xf32>, tensor<11xf32>) {
  // CHECK: jpq.rotate #jpq.hadamard<4, 3, seed = 7>, %{{.*}} : tensor<?x2x12xf32>
  %0 = jpq.rotate #jpq.hadamard<4, 3, seed = 7>, %x : tensor<?x2x12xf32>
  // CHECK: jpq.rotate inverse #jpq.hadamard<8, seed = 0>, %{{.*}} : tensor<11xf32>
  %1 = jpq.rotate inverse #jpq.hadamard<8, seed = 0>, %y : tensor<11xf32>
  return %0, %1 : tensor<?x2x12xf32>, tensor<11xf32>
}
