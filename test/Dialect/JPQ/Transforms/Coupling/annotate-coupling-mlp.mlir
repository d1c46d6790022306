// A network of two linears.
// As Torch-MLIR writes it, but that constants are weights and lookups unchecked.

// RUN: jpq-opt %s --jpq-annotate-coupling > %t.mlir 2> %t.remarks && count 0 < %t.remarks
// RUN: FileCheck %s < %t.mlir
// RUN: jpq-test-opt %t.mlir --test-jpq-cut-groups 2>&1 | FileCheck %s --check-prefix=CUT
// CUT-COUNT-1: is the same as zeros

// CHECK: jpq.group @[[HIDDEN:group[0-9]+]] : 64
// CHECK-NOT: jpq.group

// CHECK: jpq.weight @a.weight : tensor<64x32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[HIDDEN]]>], []]
// CHECK: jpq.weight @a.bias : tensor<64xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[HIDDEN]]>]]
// CHECK: jpq.weight @b.weight : tensor<10x64xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@[[HIDDEN]]>]]
// CHECK: jpq.weight @b.bias : tensor<10xf32> = #jpq.packed<{{[^{]*$}}

#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
jpq.weight @a.weight : tensor<64x32xf32> = #jpq.packed<values = #jpq.file<"a.weight", 8192>>
jpq.weight @a.bias : tensor<64xf32> = #jpq.packed<values = #jpq.file<"a.bias", 256>>
jpq.weight @b.weight : tensor<10x64xf32> = #jpq.packed<values = #jpq.file<"b.weight", 2560>>
jpq.weight @b.bias : tensor<10xf32> = #jpq.packed<values = #jpq.file<"b.bias", 40>>
func.func @main(%arg0: tensor<4x32xf32>) -> tensor<4x10xf32> {
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %cst_1 = arith.constant 5.000000e-01 : f32
  %cst_2 = jpq.get_weight @b.bias : tensor<10xf32>
  %cst_3 = jpq.get_weight @b.weight : tensor<10x64xf32>
  %cst_4 = jpq.get_weight @a.bias : tensor<64xf32>
  %cst_5 = jpq.get_weight @a.weight : tensor<64x32xf32>
  %cst_6 = arith.constant 1.41421354 : f32
  %0 = tensor.empty() : tensor<32x64xf32>
  %transposed = linalg.transpose ins(%cst_5 : tensor<64x32xf32>) outs(%0 : tensor<32x64xf32>) permutation = [1, 0] 
  %1 = tensor.empty() : tensor<4x64xf32>
  %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x64xf32>) -> tensor<4x64xf32>
  %3 = linalg.matmul ins(%arg0, %transposed : tensor<4x32xf32>, tensor<32x64xf32>) outs(%2 : tensor<4x64xf32>) -> tensor<4x64xf32>
  %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_4 : tensor<4x64xf32>, tensor<64xf32>) outs(%1 : tensor<4x64xf32>) {
  ^bb0(%in: f32, %in_8: f32, %out: f32):
    %12 = arith.addf %in, %in_8 : f32
    linalg.yield %12 : f32
  } -> tensor<4x64xf32>
  %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<4x64xf32>) outs(%1 : tensor<4x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.cmpf ugt, %in, %cst : f32
    %13 = arith.select %12, %in, %cst : f32
    linalg.yield %13 : f32
  } -> tensor<4x64xf32>
  %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<4x64xf32>) outs(%1 : tensor<4x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %12 = arith.divf %in, %cst_6 : f32
    %13 = math.erf %12 : f32
    %14 = arith.addf %13, %cst_0 : f32
    %15 = arith.mulf %14, %cst_1 : f32
    %16 = arith.mulf %in, %15 : f32
    linalg.yield %16 : f32
  } -> tensor<4x64xf32>
  %7 = tensor.empty() : tensor<64x10xf32>
  %transposed_7 = linalg.transpose ins(%cst_3 : tensor<10x64xf32>) outs(%7 : tensor<64x10xf32>) permutation = [1, 0] 
  %8 = tensor.empty() : tensor<4x10xf32>
  %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<4x10xf32>) -> tensor<4x10xf32>
  %10 = linalg.matmul ins(%6, %transposed_7 : tensor<4x64xf32>, tensor<64x10xf32>) outs(%9 : tensor<4x10xf32>) -> tensor<4x10xf32>
  %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_2 : tensor<4x10xf32>, tensor<10xf32>) outs(%8 : tensor<4x10xf32>) {
  ^bb0(%in: f32, %in_8: f32, %out: f32):
    %12 = arith.addf %in, %in_8 : f32
    linalg.yield %12 : f32
  } -> tensor<4x10xf32>
  return %11 : tensor<4x10xf32>
}
