// Where no weight can have options, the weights are named, and why; no pass that would have to run before is to blame.
// RUN: not jpq-opt --jpq-select=budget=4bpw %s 2>&1 | FileCheck %s
// RUN: not jpq-opt --jpq-joint-compress="budget=4bpw model=static" %s 2>&1 | FileCheck %s
// CHECK: error: no weight can be stored otherwise than it is: that takes matrices of f32, f16 or bf16 that are multiplied or looked up
// CHECK-NOT: @norm
// CHECK: [[#@LINE+4]]:{{[0-9]+}}: note: weight @cube stays as it is: it has 3 dimensions, and is no matrix
// CHECK: [[#@LINE+4]]:{{[0-9]+}}: note: weight @added stays as it is: 'linalg.add' reads it
// RUN: echo "func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }" | not jpq-opt --jpq-select=budget=4bpw 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: error: has no weights that could be stored otherwise
jpq.weight @cube : tensor<2x2x4xf32> = #jpq.packed<values = dense_resource<cube> : tensor<64xi8>>
jpq.weight @added : tensor<2x4xf32> = #jpq.packed<values = dense_resource<added> : tensor<32xi8>>
jpq.weight @norm : tensor<4xf32> = #jpq.packed<values = dense_resource<norm> : tensor<16xi8>>
func.func @main(%x: tensor<2x2x4xf32>, %y: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %cube = jpq.get_weight @cube : tensor<2x2x4xf32>
  %added = jpq.get_weight @added : tensor<2x4xf32>
  %norm = jpq.get_weight @norm : tensor<4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %0 = linalg.add ins(%y, %added : tensor<2x4xf32>, tensor<2x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (k)>, affine_map<(i, j, k) -> (j, k)>],
      iterator_types = ["reduction", "parallel", "parallel"]} ins(%x, %cube, %norm : tensor<2x2x4xf32>, tensor<2x2x4xf32>, tensor<4xf32>) outs(%0 : tensor<2x4xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32, %sum: f32):
      %2 = arith.mulf %a, %b : f32
      %3 = arith.mulf %2, %c : f32
      %4 = arith.addf %sum, %3 : f32
      linalg.yield %4 : f32
  } -> tensor<2x4xf32>
  return %1 : tensor<2x4xf32>
}
{-# dialect_resources: {builtin: {
  cube: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
  added: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
  norm: "0x040000000000803F0000803F0000803F0000803F"
}} #-}
