// A convolutional network: convolutions with a batch norm, a pooling and a depthwise convolution between, a mean over
// places, a linear.
// As Torch-MLIR writes it, but that constants are weights and lookups unchecked.

// RUN: jpq-opt %s --jpq-annotate-coupling > %t.mlir 2> %t.remarks && count 0 < %t.remarks
// RUN: FileCheck %s < %t.mlir
// RUN: jpq-test-opt %t.mlir --test-jpq-cut-groups 2>&1 | FileCheck %s --check-prefix=CUT
// CUT-COUNT-2: is the same as zeros

// Channels that survive the mean over places, and channels from the first convolution to the last.
// CHECK: jpq.group @[[MEANS:group[0-9]+]] : 16
// CHECK-NEXT: jpq.group @[[CHANNELS:group[0-9]+]] : 8
// CHECK-NOT: jpq.group

// CHECK: jpq.weight @c1.bias : tensor<8xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[CHANNELS]]>]]
// CHECK: jpq.weight @c1.weight : tensor<8x3x3x3xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[CHANNELS]]>], [], [], []]
// CHECK: jpq.weight @bn.running_mean : tensor<8xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[CHANNELS]]>]]
// CHECK: jpq.weight @bn.running_var : tensor<8xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[CHANNELS]]>]]
// CHECK: jpq.weight @bn.weight : tensor<8xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[CHANNELS]]>]]
// CHECK: jpq.weight @bn.bias : tensor<8xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[CHANNELS]]>]]
// CHECK: jpq.weight @c2.weight : tensor<8x1x3x3xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[CHANNELS]]>], [], [], []]
// CHECK: jpq.weight @c2.bias : tensor<8xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[CHANNELS]]>]]
// CHECK: jpq.weight @c3.weight : tensor<16x8x1x1xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[MEANS]]>], [#jpq.coupled<@[[CHANNELS]]>], [], []]
// CHECK: jpq.weight @c3.bias : tensor<16xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[MEANS]]>]]
// CHECK: jpq.weight @fc.weight : tensor<10x16xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@[[MEANS]]>]]
// CHECK: jpq.weight @fc.bias : tensor<10xf32> = #jpq.packed<{{[^{]*$}}

#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
jpq.weight @c1.bias : tensor<8xf32> = #jpq.packed<values = #jpq.file<"c1.bias", 32>>
jpq.weight @c1.weight : tensor<8x3x3x3xf32> = #jpq.packed<values = #jpq.file<"c1.weight", 864>>
jpq.weight @bn.running_mean : tensor<8xf32> = #jpq.packed<values = #jpq.file<"bn.running_mean", 32>>
jpq.weight @bn.running_var : tensor<8xf32> = #jpq.packed<values = #jpq.file<"bn.running_var", 32>>
jpq.weight @bn.weight : tensor<8xf32> = #jpq.packed<values = #jpq.file<"bn.weight", 32>>
jpq.weight @bn.bias : tensor<8xf32> = #jpq.packed<values = #jpq.file<"bn.bias", 32>>
jpq.weight @c2.weight : tensor<8x1x3x3xf32> = #jpq.packed<values = #jpq.file<"c2.weight", 288>>
jpq.weight @c2.bias : tensor<8xf32> = #jpq.packed<values = #jpq.file<"c2.bias", 32>>
jpq.weight @c3.weight : tensor<16x8x1x1xf32> = #jpq.packed<values = #jpq.file<"c3.weight", 512>>
jpq.weight @c3.bias : tensor<16xf32> = #jpq.packed<values = #jpq.file<"c3.bias", 64>>
jpq.weight @fc.weight : tensor<10x16xf32> = #jpq.packed<values = #jpq.file<"fc.weight", 640>>
jpq.weight @fc.bias : tensor<10xf32> = #jpq.packed<values = #jpq.file<"fc.bias", 40>>
func.func @main(%arg0: tensor<1x3x16x16xf32>) -> tensor<1x10xf32> {
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %cst_1 = arith.constant 0xFF800000 : f32
  %cst_2 = jpq.get_weight @fc.bias : tensor<10xf32>
  %cst_3 = jpq.get_weight @fc.weight : tensor<10x16xf32>
  %cst_4 = jpq.get_weight @c3.bias : tensor<16xf32>
  %cst_5 = jpq.get_weight @c3.weight : tensor<16x8x1x1xf32>
  %cst_6 = jpq.get_weight @c2.bias : tensor<8xf32>
  %cst_7 = jpq.get_weight @c2.weight : tensor<8x1x3x3xf32>
  %cst_8 = jpq.get_weight @bn.bias : tensor<8xf32>
  %cst_9 = jpq.get_weight @bn.weight : tensor<8xf32>
  %cst_10 = arith.constant 1.000000e-05 : f64
  %cst_11 = jpq.get_weight @bn.running_var : tensor<8xf32>
  %cst_12 = jpq.get_weight @bn.running_mean : tensor<8xf32>
  %cst_13 = jpq.get_weight @c1.weight : tensor<8x3x3x3xf32>
  %cst_14 = jpq.get_weight @c1.bias : tensor<8xf32>
  %cst_15 = arith.constant 1.600000e+01 : f32
  %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
    tensor.yield %cst : f32
  } : tensor<1x3x16x16xf32> to tensor<1x3x18x18xf32>
  %0 = tensor.empty() : tensor<1x8x16x16xf32>
  %broadcasted = linalg.broadcast ins(%cst_14 : tensor<8xf32>) outs(%0 : tensor<1x8x16x16xf32>) dimensions = [0, 2, 3] 
  %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_13 : tensor<1x3x18x18xf32>, tensor<8x3x3x3xf32>) outs(%broadcasted : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
  %2 = tensor.empty() : tensor<8xf32>
  %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_11 : tensor<8xf32>) outs(%2 : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = arith.truncf %cst_10 : f64 to f32
    %30 = arith.addf %in, %29 : f32
    linalg.yield %30 : f32
  } -> tensor<8xf32>
  %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<8xf32>) outs(%2 : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = math.sqrt %in : f32
    linalg.yield %29 : f32
  } -> tensor<8xf32>
  %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%2 : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = arith.cmpf one, %in, %cst : f32
    %30 = arith.divf %cst_0, %in : f32
    linalg.yield %30 : f32
  } -> tensor<8xf32>
  %expanded = tensor.expand_shape %cst_12 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
  %expanded_16 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %expanded : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
  ^bb0(%in: f32, %in_23: f32, %out: f32):
    %29 = arith.subf %in, %in_23 : f32
    linalg.yield %29 : f32
  } -> tensor<1x8x16x16xf32>
  %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_16 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
  ^bb0(%in: f32, %in_23: f32, %out: f32):
    %29 = arith.mulf %in, %in_23 : f32
    linalg.yield %29 : f32
  } -> tensor<1x8x16x16xf32>
  %expanded_17 = tensor.expand_shape %cst_9 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
  %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_17 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
  ^bb0(%in: f32, %in_23: f32, %out: f32):
    %29 = arith.mulf %in, %in_23 : f32
    linalg.yield %29 : f32
  } -> tensor<1x8x16x16xf32>
  %expanded_18 = tensor.expand_shape %cst_8 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
  %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_18 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
  ^bb0(%in: f32, %in_23: f32, %out: f32):
    %29 = arith.addf %in, %in_23 : f32
    linalg.yield %29 : f32
  } -> tensor<1x8x16x16xf32>
  %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x8x16x16xf32>) outs(%0 : tensor<1x8x16x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = arith.cmpf ugt, %in, %cst : f32
    %30 = arith.select %29, %in, %cst : f32
    linalg.yield %30 : f32
  } -> tensor<1x8x16x16xf32>
  %11 = tensor.empty() : tensor<1x8x8x8xf32>
  %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
  %13 = tensor.empty() : tensor<2x2xf32>
  %14 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%10, %13 : tensor<1x8x16x16xf32>, tensor<2x2xf32>) outs(%12 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
  %padded_19 = tensor.pad %14 low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
    tensor.yield %cst : f32
  } : tensor<1x8x8x8xf32> to tensor<1x8x10x10xf32>
  %15 = tensor.empty() : tensor<1x8x4x4xf32>
  %broadcasted_20 = linalg.broadcast ins(%cst_6 : tensor<8xf32>) outs(%15 : tensor<1x8x4x4xf32>) dimensions = [0, 2, 3] 
  %collapsed = tensor.collapse_shape %cst_7 [[0, 1], [2], [3]] : tensor<8x1x3x3xf32> into tensor<8x3x3xf32>
  %16 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_19, %collapsed : tensor<1x8x10x10xf32>, tensor<8x3x3xf32>) outs(%broadcasted_20 : tensor<1x8x4x4xf32>) -> tensor<1x8x4x4xf32>
  %17 = tensor.empty() : tensor<1x16x4x4xf32>
  %broadcasted_21 = linalg.broadcast ins(%cst_4 : tensor<16xf32>) outs(%17 : tensor<1x16x4x4xf32>) dimensions = [0, 2, 3] 
  %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%16, %cst_5 : tensor<1x8x4x4xf32>, tensor<16x8x1x1xf32>) outs(%broadcasted_21 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
  %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x16x4x4xf32>) outs(%17 : tensor<1x16x4x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = arith.cmpf ugt, %in, %cst : f32
    %30 = arith.select %29, %in, %cst : f32
    linalg.yield %30 : f32
  } -> tensor<1x16x4x4xf32>
  %20 = tensor.empty() : tensor<1x16x1x1xf32>
  %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<1x16x1x1xf32>) -> tensor<1x16x1x1xf32>
  %22 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%19 : tensor<1x16x4x4xf32>) outs(%21 : tensor<1x16x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = arith.addf %in, %out : f32
    linalg.yield %29 : f32
  } -> tensor<1x16x1x1xf32>
  %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x16x1x1xf32>) outs(%20 : tensor<1x16x1x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %29 = arith.divf %in, %cst_15 : f32
    linalg.yield %29 : f32
  } -> tensor<1x16x1x1xf32>
  %collapsed_22 = tensor.collapse_shape %23 [[0], [1, 2, 3]] : tensor<1x16x1x1xf32> into tensor<1x16xf32>
  %24 = tensor.empty() : tensor<16x10xf32>
  %transposed = linalg.transpose ins(%cst_3 : tensor<10x16xf32>) outs(%24 : tensor<16x10xf32>) permutation = [1, 0] 
  %25 = tensor.empty() : tensor<1x10xf32>
  %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<1x10xf32>) -> tensor<1x10xf32>
  %27 = linalg.matmul ins(%collapsed_22, %transposed : tensor<1x16xf32>, tensor<16x10xf32>) outs(%26 : tensor<1x10xf32>) -> tensor<1x10xf32>
  %28 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%27, %cst_2 : tensor<1x10xf32>, tensor<10xf32>) outs(%25 : tensor<1x10xf32>) {
  ^bb0(%in: f32, %in_23: f32, %out: f32):
    %29 = arith.addf %in, %in_23 : f32
    linalg.yield %29 : f32
  } -> tensor<1x10xf32>
  return %28 : tensor<1x10xf32>
}
