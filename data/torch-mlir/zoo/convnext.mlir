// weight model.classifier.bias normal 0.0 0.1
// weight model.classifier.weight normal 0.0 0.125
// weight model.convnext.embeddings.layernorm.bias normal 0.0 0.1
// weight model.convnext.embeddings.layernorm.weight normal 1.0 0.1
// weight model.convnext.embeddings.patch_embeddings.bias normal 0.0 0.1
// weight model.convnext.embeddings.patch_embeddings.weight normal 0.0 0.2021
// weight model.convnext.encoder.stages.0.layers.0.dwconv.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.0.layers.0.dwconv.weight normal 0.0 0.2
// weight model.convnext.encoder.stages.0.layers.0.layer_scale_parameter normal 0.0 0.1
// weight model.convnext.encoder.stages.0.layers.0.layernorm.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.0.layers.0.layernorm.weight normal 1.0 0.1
// weight model.convnext.encoder.stages.0.layers.0.pwconv1.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.0.layers.0.pwconv1.weight normal 0.0 0.1768
// weight model.convnext.encoder.stages.0.layers.0.pwconv2.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.0.layers.0.pwconv2.weight normal 0.0 0.0884
// weight model.convnext.encoder.stages.0.layers.1.dwconv.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.0.layers.1.dwconv.weight normal 0.0 0.2
// weight model.convnext.encoder.stages.0.layers.1.layer_scale_parameter normal 0.0 0.1
// weight model.convnext.encoder.stages.0.layers.1.layernorm.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.0.layers.1.layernorm.weight normal 1.0 0.1
// weight model.convnext.encoder.stages.0.layers.1.pwconv1.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.0.layers.1.pwconv1.weight normal 0.0 0.1768
// weight model.convnext.encoder.stages.0.layers.1.pwconv2.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.0.layers.1.pwconv2.weight normal 0.0 0.0884
// weight model.convnext.encoder.stages.1.downsampling_layer.0.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.1.downsampling_layer.0.weight normal 0.0 0.1
// weight model.convnext.encoder.stages.1.downsampling_layer.1.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.1.downsampling_layer.1.weight normal 0.0 0.1237
// weight model.convnext.encoder.stages.1.layers.0.dwconv.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.1.layers.0.dwconv.weight normal 0.0 0.2
// weight model.convnext.encoder.stages.1.layers.0.layer_scale_parameter normal 0.0 0.1
// weight model.convnext.encoder.stages.1.layers.0.layernorm.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.1.layers.0.layernorm.weight normal 1.0 0.1
// weight model.convnext.encoder.stages.1.layers.0.pwconv1.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.1.layers.0.pwconv1.weight normal 0.0 0.125
// weight model.convnext.encoder.stages.1.layers.0.pwconv2.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.1.layers.0.pwconv2.weight normal 0.0 0.0625
// weight model.convnext.encoder.stages.1.layers.1.dwconv.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.1.layers.1.dwconv.weight normal 0.0 0.2
// weight model.convnext.encoder.stages.1.layers.1.layer_scale_parameter normal 0.0 0.1
// weight model.convnext.encoder.stages.1.layers.1.layernorm.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.1.layers.1.layernorm.weight normal 1.0 0.1
// weight model.convnext.encoder.stages.1.layers.1.pwconv1.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.1.layers.1.pwconv1.weight normal 0.0 0.125
// weight model.convnext.encoder.stages.1.layers.1.pwconv2.bias normal 0.0 0.1
// weight model.convnext.encoder.stages.1.layers.1.pwconv2.weight normal 0.0 0.0625
// weight model.convnext.layernorm.bias normal 0.0 0.1
// weight model.convnext.layernorm.weight normal 1.0 0.1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
module {
func.func @main(%arg0: tensor<1x3x32x32xf32>) -> tensor<1x10xf32> {
 %cst = arith.constant 0.000000e+00 : f32
 %cst_0 = arith.constant 0.000000e+00 : f64
 %cst_1 = arith.constant 1.000000e+00 : f32
 %cst_2 = arith.constant 5.000000e-01 : f32
 %cst_3 = arith.constant dense_resource<model.classifier.bias> : tensor<10xf32>
 %cst_4 = arith.constant dense_resource<model.classifier.weight> : tensor<10x64xf32>
 %cst_5 = arith.constant dense_resource<model.convnext.layernorm.bias> : tensor<64xf32>
 %cst_6 = arith.constant dense_resource<model.convnext.layernorm.weight> : tensor<64xf32>
 %cst_7 = arith.constant 9.9999999999999998E-13 : f64
 %cst_8 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.1.layer_scale_parameter> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.1.pwconv2.bias> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.1.pwconv2.weight> : tensor<64x256xf32>
 %cst_11 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.1.pwconv1.bias> : tensor<256xf32>
 %cst_12 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.1.pwconv1.weight> : tensor<256x64xf32>
 %cst_13 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.1.layernorm.bias> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.1.layernorm.weight> : tensor<64xf32>
 %cst_15 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.1.dwconv.bias> : tensor<64xf32>
 %cst_16 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.1.dwconv.weight> : tensor<64x1x7x7xf32>
 %cst_17 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.0.layer_scale_parameter> : tensor<64xf32>
 %cst_18 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.0.pwconv2.bias> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.0.pwconv2.weight> : tensor<64x256xf32>
 %cst_20 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.0.pwconv1.bias> : tensor<256xf32>
 %cst_21 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.0.pwconv1.weight> : tensor<256x64xf32>
 %cst_22 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.0.layernorm.bias> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.0.layernorm.weight> : tensor<64xf32>
 %cst_24 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.0.dwconv.bias> : tensor<64xf32>
 %cst_25 = arith.constant dense_resource<model.convnext.encoder.stages.1.layers.0.dwconv.weight> : tensor<64x1x7x7xf32>
 %cst_26 = arith.constant dense_resource<model.convnext.encoder.stages.1.downsampling_layer.1.bias> : tensor<64xf32>
 %cst_27 = arith.constant dense_resource<model.convnext.encoder.stages.1.downsampling_layer.1.weight> : tensor<64x32x2x2xf32>
 %cst_28 = arith.constant dense_resource<model.convnext.encoder.stages.1.downsampling_layer.0.bias> : tensor<32xf32>
 %cst_29 = arith.constant dense_resource<model.convnext.encoder.stages.1.downsampling_layer.0.weight> : tensor<32xf32>
 %cst_30 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.1.layer_scale_parameter> : tensor<32xf32>
 %cst_31 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.1.pwconv2.bias> : tensor<32xf32>
 %cst_32 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.1.pwconv2.weight> : tensor<32x128xf32>
 %cst_33 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.1.pwconv1.bias> : tensor<128xf32>
 %cst_34 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.1.pwconv1.weight> : tensor<128x32xf32>
 %cst_35 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.1.layernorm.bias> : tensor<32xf32>
 %cst_36 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.1.layernorm.weight> : tensor<32xf32>
 %cst_37 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.1.dwconv.bias> : tensor<32xf32>
 %cst_38 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.1.dwconv.weight> : tensor<32x1x7x7xf32>
 %cst_39 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.0.layer_scale_parameter> : tensor<32xf32>
 %cst_40 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.0.pwconv2.bias> : tensor<32xf32>
 %cst_41 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.0.pwconv2.weight> : tensor<32x128xf32>
 %cst_42 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.0.pwconv1.bias> : tensor<128xf32>
 %cst_43 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.0.pwconv1.weight> : tensor<128x32xf32>
 %cst_44 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.0.layernorm.bias> : tensor<32xf32>
 %cst_45 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.0.layernorm.weight> : tensor<32xf32>
 %cst_46 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.0.dwconv.bias> : tensor<32xf32>
 %cst_47 = arith.constant dense_resource<model.convnext.encoder.stages.0.layers.0.dwconv.weight> : tensor<32x1x7x7xf32>
 %cst_48 = arith.constant dense_resource<model.convnext.embeddings.layernorm.bias> : tensor<32xf32>
 %cst_49 = arith.constant dense_resource<model.convnext.embeddings.layernorm.weight> : tensor<32xf32>
 %cst_50 = arith.constant 9.9999999999999995E-7 : f64
 %cst_51 = arith.constant dense_resource<model.convnext.embeddings.patch_embeddings.weight> : tensor<32x3x4x4xf32>
 %cst_52 = arith.constant dense_resource<model.convnext.embeddings.patch_embeddings.bias> : tensor<32xf32>
 %cst_53 = arith.constant 3.200000e+01 : f64
 %cst_54 = arith.constant 3.200000e+01 : f32
 %cst_55 = arith.constant 1.41421354 : f32
 %cst_56 = arith.constant 6.400000e+01 : f64
 %cst_57 = arith.constant 6.400000e+01 : f32
 %cst_58 = arith.constant 1.600000e+01 : f32
 %0 = tensor.empty() : tensor<1x32x8x8xf32>
 %broadcasted = linalg.broadcast ins(%cst_52 : tensor<32xf32>) outs(%0 : tensor<1x32x8x8xf32>) dimensions = [0, 2, 3] 
 %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg0, %cst_51 : tensor<1x3x32x32xf32>, tensor<32x3x4x4xf32>) outs(%broadcasted : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
 %2 = tensor.empty() : tensor<1x8x8x32xf32>
 %transposed = linalg.transpose ins(%1 : tensor<1x32x8x8xf32>) outs(%2 : tensor<1x8x8x32xf32>) permutation = [0, 2, 3, 1] 
 %3 = tensor.empty() : tensor<1x8x8x32xf64>
 %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<1x8x8x32xf32>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f32, %out: f64):
 %188 = arith.extf %in : f32 to f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %5 = tensor.empty() : tensor<1x8x8x1xf64>
 %6 = linalg.fill ins(%cst_0 : f64) outs(%5 : tensor<1x8x8x1xf64>) -> tensor<1x8x8x1xf64>
 %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<1x8x8x32xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_53 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<1x8x8x32xf64>, tensor<1x8x8x1xf64>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.subf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<1x8x8x32xf64>, tensor<1x8x8x32xf64>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.mulf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x8x8x32xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_53 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %13 = tensor.empty() : tensor<1x8x8x1xf32>
 %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x8x8x1xf64>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %188 = arith.truncf %in : f64 to f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %15 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x8x8x1xf32>) -> tensor<1x8x8x1xf32>
 %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed : tensor<1x8x8x32xf32>) outs(%15 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.addf %in, %out : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_54 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.truncf %cst_50 : f64 to f32
 %189 = arith.addf %in, %188 : f32
 linalg.yield %189 : f32
 } -> tensor<1x8x8x1xf32>
 %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = math.rsqrt %in : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %17 : tensor<1x8x8x32xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.subf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<1x8x8x32xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_49 : tensor<1x8x8x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_48 : tensor<1x8x8x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %transposed_59 = linalg.transpose ins(%23 : tensor<1x8x8x32xf32>) outs(%0 : tensor<1x32x8x8xf32>) permutation = [0, 3, 1, 2] 
 %padded = tensor.pad %transposed_59 low[0, 0, 3, 3] high[0, 0, 3, 3] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x32x8x8xf32> to tensor<1x32x14x14xf32>
 %broadcasted_60 = linalg.broadcast ins(%cst_46 : tensor<32xf32>) outs(%0 : tensor<1x32x8x8xf32>) dimensions = [0, 2, 3] 
 %collapsed = tensor.collapse_shape %cst_47 [[0, 1], [2], [3]] : tensor<32x1x7x7xf32> into tensor<32x7x7xf32>
 %24 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed : tensor<1x32x14x14xf32>, tensor<32x7x7xf32>) outs(%broadcasted_60 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
 %transposed_61 = linalg.transpose ins(%24 : tensor<1x32x8x8xf32>) outs(%2 : tensor<1x8x8x32xf32>) permutation = [0, 2, 3, 1] 
 %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<1x8x8x32xf32>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f32, %out: f64):
 %188 = arith.extf %in : f32 to f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x8x8x32xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_53 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<1x8x8x32xf64>, tensor<1x8x8x1xf64>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.subf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<1x8x8x32xf64>, tensor<1x8x8x32xf64>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.mulf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x8x8x32xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_53 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x8x8x1xf64>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %188 = arith.truncf %in : f64 to f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_61 : tensor<1x8x8x32xf32>) outs(%15 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.addf %in, %out : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_54 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.truncf %cst_50 : f64 to f32
 %189 = arith.addf %in, %188 : f32
 linalg.yield %189 : f32
 } -> tensor<1x8x8x1xf32>
 %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = math.rsqrt %in : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61, %34 : tensor<1x8x8x32xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.subf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %38 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<1x8x8x32xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %39 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_45 : tensor<1x8x8x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %40 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_44 : tensor<1x8x8x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %collapsed_62 = tensor.collapse_shape %40 [[0, 1, 2], [3]] : tensor<1x8x8x32xf32> into tensor<64x32xf32>
 %41 = tensor.empty() : tensor<32x128xf32>
 %transposed_63 = linalg.transpose ins(%cst_43 : tensor<128x32xf32>) outs(%41 : tensor<32x128xf32>) permutation = [1, 0] 
 %42 = tensor.empty() : tensor<64x128xf32>
 %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<64x128xf32>) -> tensor<64x128xf32>
 %44 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<64x32xf32>, tensor<32x128xf32>) outs(%43 : tensor<64x128xf32>) -> tensor<64x128xf32>
 %45 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%44, %cst_42 : tensor<64x128xf32>, tensor<128xf32>) outs(%42 : tensor<64x128xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<64x128xf32>
 %expanded = tensor.expand_shape %45 [[0, 1, 2], [3]] output_shape [1, 8, 8, 128] : tensor<64x128xf32> into tensor<1x8x8x128xf32>
 %46 = tensor.empty() : tensor<1x8x8x128xf32>
 %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x8x128xf32>) outs(%46 : tensor<1x8x8x128xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_55 : f32
 %189 = math.erf %188 : f32
 %190 = arith.addf %189, %cst_1 : f32
 %191 = arith.mulf %190, %cst_2 : f32
 %192 = arith.mulf %in, %191 : f32
 linalg.yield %192 : f32
 } -> tensor<1x8x8x128xf32>
 %collapsed_64 = tensor.collapse_shape %47 [[0, 1, 2], [3]] : tensor<1x8x8x128xf32> into tensor<64x128xf32>
 %48 = tensor.empty() : tensor<128x32xf32>
 %transposed_65 = linalg.transpose ins(%cst_41 : tensor<32x128xf32>) outs(%48 : tensor<128x32xf32>) permutation = [1, 0] 
 %49 = tensor.empty() : tensor<64x32xf32>
 %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<64x32xf32>) -> tensor<64x32xf32>
 %51 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<64x128xf32>, tensor<128x32xf32>) outs(%50 : tensor<64x32xf32>) -> tensor<64x32xf32>
 %52 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%51, %cst_40 : tensor<64x32xf32>, tensor<32xf32>) outs(%49 : tensor<64x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<64x32xf32>
 %expanded_66 = tensor.expand_shape %52 [[0, 1, 2], [3]] output_shape [1, 8, 8, 32] : tensor<64x32xf32> into tensor<1x8x8x32xf32>
 %53 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_39, %expanded_66 : tensor<32xf32>, tensor<1x8x8x32xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %transposed_67 = linalg.transpose ins(%53 : tensor<1x8x8x32xf32>) outs(%0 : tensor<1x32x8x8xf32>) permutation = [0, 3, 1, 2] 
 %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59, %transposed_67 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%0 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x32x8x8xf32>
 %padded_68 = tensor.pad %54 low[0, 0, 3, 3] high[0, 0, 3, 3] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x32x8x8xf32> to tensor<1x32x14x14xf32>
 %broadcasted_69 = linalg.broadcast ins(%cst_37 : tensor<32xf32>) outs(%0 : tensor<1x32x8x8xf32>) dimensions = [0, 2, 3] 
 %collapsed_70 = tensor.collapse_shape %cst_38 [[0, 1], [2], [3]] : tensor<32x1x7x7xf32> into tensor<32x7x7xf32>
 %55 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_68, %collapsed_70 : tensor<1x32x14x14xf32>, tensor<32x7x7xf32>) outs(%broadcasted_69 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
 %transposed_71 = linalg.transpose ins(%55 : tensor<1x32x8x8xf32>) outs(%2 : tensor<1x8x8x32xf32>) permutation = [0, 2, 3, 1] 
 %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_71 : tensor<1x8x8x32xf32>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f32, %out: f64):
 %188 = arith.extf %in : f32 to f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %57 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x8x8x32xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_53 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %59 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %58 : tensor<1x8x8x32xf64>, tensor<1x8x8x1xf64>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.subf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %59 : tensor<1x8x8x32xf64>, tensor<1x8x8x32xf64>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.mulf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %61 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x8x8x32xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_53 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x8x8x1xf64>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %188 = arith.truncf %in : f64 to f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %64 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_71 : tensor<1x8x8x32xf32>) outs(%15 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.addf %in, %out : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_54 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.truncf %cst_50 : f64 to f32
 %189 = arith.addf %in, %188 : f32
 linalg.yield %189 : f32
 } -> tensor<1x8x8x1xf32>
 %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = math.rsqrt %in : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %68 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_71, %65 : tensor<1x8x8x32xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.subf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %69 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %67 : tensor<1x8x8x32xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %70 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %cst_36 : tensor<1x8x8x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %71 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %cst_35 : tensor<1x8x8x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %collapsed_72 = tensor.collapse_shape %71 [[0, 1, 2], [3]] : tensor<1x8x8x32xf32> into tensor<64x32xf32>
 %transposed_73 = linalg.transpose ins(%cst_34 : tensor<128x32xf32>) outs(%41 : tensor<32x128xf32>) permutation = [1, 0] 
 %72 = linalg.matmul ins(%collapsed_72, %transposed_73 : tensor<64x32xf32>, tensor<32x128xf32>) outs(%43 : tensor<64x128xf32>) -> tensor<64x128xf32>
 %73 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%72, %cst_33 : tensor<64x128xf32>, tensor<128xf32>) outs(%42 : tensor<64x128xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<64x128xf32>
 %expanded_74 = tensor.expand_shape %73 [[0, 1, 2], [3]] output_shape [1, 8, 8, 128] : tensor<64x128xf32> into tensor<1x8x8x128xf32>
 %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<1x8x8x128xf32>) outs(%46 : tensor<1x8x8x128xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_55 : f32
 %189 = math.erf %188 : f32
 %190 = arith.addf %189, %cst_1 : f32
 %191 = arith.mulf %190, %cst_2 : f32
 %192 = arith.mulf %in, %191 : f32
 linalg.yield %192 : f32
 } -> tensor<1x8x8x128xf32>
 %collapsed_75 = tensor.collapse_shape %74 [[0, 1, 2], [3]] : tensor<1x8x8x128xf32> into tensor<64x128xf32>
 %transposed_76 = linalg.transpose ins(%cst_32 : tensor<32x128xf32>) outs(%48 : tensor<128x32xf32>) permutation = [1, 0] 
 %75 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<64x128xf32>, tensor<128x32xf32>) outs(%50 : tensor<64x32xf32>) -> tensor<64x32xf32>
 %76 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%75, %cst_31 : tensor<64x32xf32>, tensor<32xf32>) outs(%49 : tensor<64x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<64x32xf32>
 %expanded_77 = tensor.expand_shape %76 [[0, 1, 2], [3]] output_shape [1, 8, 8, 32] : tensor<64x32xf32> into tensor<1x8x8x32xf32>
 %77 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_30, %expanded_77 : tensor<32xf32>, tensor<1x8x8x32xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %transposed_78 = linalg.transpose ins(%77 : tensor<1x8x8x32xf32>) outs(%0 : tensor<1x32x8x8xf32>) permutation = [0, 3, 1, 2] 
 %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %transposed_78 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%0 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x32x8x8xf32>
 %transposed_79 = linalg.transpose ins(%78 : tensor<1x32x8x8xf32>) outs(%2 : tensor<1x8x8x32xf32>) permutation = [0, 2, 3, 1] 
 %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_79 : tensor<1x8x8x32xf32>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f32, %out: f64):
 %188 = arith.extf %in : f32 to f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %80 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<1x8x8x32xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_53 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %82 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %81 : tensor<1x8x8x32xf64>, tensor<1x8x8x1xf64>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.subf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %82 : tensor<1x8x8x32xf64>, tensor<1x8x8x32xf64>) outs(%3 : tensor<1x8x8x32xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.mulf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x32xf64>
 %84 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<1x8x8x32xf64>) outs(%6 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<1x8x8x1xf64>) outs(%5 : tensor<1x8x8x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_53 : f64
 linalg.yield %188 : f64
 } -> tensor<1x8x8x1xf64>
 %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x8x8x1xf64>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %188 = arith.truncf %in : f64 to f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %87 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_79 : tensor<1x8x8x32xf32>) outs(%15 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.addf %in, %out : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_54 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.truncf %cst_50 : f64 to f32
 %189 = arith.addf %in, %188 : f32
 linalg.yield %189 : f32
 } -> tensor<1x8x8x1xf32>
 %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x8x8x1xf32>) outs(%13 : tensor<1x8x8x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = math.rsqrt %in : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x1xf32>
 %91 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_79, %88 : tensor<1x8x8x32xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.subf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %92 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %90 : tensor<1x8x8x32xf32>, tensor<1x8x8x1xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %93 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %cst_29 : tensor<1x8x8x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %94 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %cst_28 : tensor<1x8x8x32xf32>, tensor<32xf32>) outs(%2 : tensor<1x8x8x32xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x8x8x32xf32>
 %transposed_80 = linalg.transpose ins(%94 : tensor<1x8x8x32xf32>) outs(%0 : tensor<1x32x8x8xf32>) permutation = [0, 3, 1, 2] 
 %95 = tensor.empty() : tensor<1x64x4x4xf32>
 %broadcasted_81 = linalg.broadcast ins(%cst_26 : tensor<64xf32>) outs(%95 : tensor<1x64x4x4xf32>) dimensions = [0, 2, 3] 
 %96 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%transposed_80, %cst_27 : tensor<1x32x8x8xf32>, tensor<64x32x2x2xf32>) outs(%broadcasted_81 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
 %padded_82 = tensor.pad %96 low[0, 0, 3, 3] high[0, 0, 3, 3] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x64x4x4xf32> to tensor<1x64x10x10xf32>
 %broadcasted_83 = linalg.broadcast ins(%cst_24 : tensor<64xf32>) outs(%95 : tensor<1x64x4x4xf32>) dimensions = [0, 2, 3] 
 %collapsed_84 = tensor.collapse_shape %cst_25 [[0, 1], [2], [3]] : tensor<64x1x7x7xf32> into tensor<64x7x7xf32>
 %97 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_82, %collapsed_84 : tensor<1x64x10x10xf32>, tensor<64x7x7xf32>) outs(%broadcasted_83 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
 %98 = tensor.empty() : tensor<1x4x4x64xf32>
 %transposed_85 = linalg.transpose ins(%97 : tensor<1x64x4x4xf32>) outs(%98 : tensor<1x4x4x64xf32>) permutation = [0, 2, 3, 1] 
 %99 = tensor.empty() : tensor<1x4x4x64xf64>
 %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_85 : tensor<1x4x4x64xf32>) outs(%99 : tensor<1x4x4x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %188 = arith.extf %in : f32 to f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x64xf64>
 %101 = tensor.empty() : tensor<1x4x4x1xf64>
 %102 = linalg.fill ins(%cst_0 : f64) outs(%101 : tensor<1x4x4x1xf64>) -> tensor<1x4x4x1xf64>
 %103 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<1x4x4x64xf64>) outs(%102 : tensor<1x4x4x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x1xf64>
 %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<1x4x4x1xf64>) outs(%101 : tensor<1x4x4x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_56 : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x1xf64>
 %105 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %104 : tensor<1x4x4x64xf64>, tensor<1x4x4x1xf64>) outs(%99 : tensor<1x4x4x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.subf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x64xf64>
 %106 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %105 : tensor<1x4x4x64xf64>, tensor<1x4x4x64xf64>) outs(%99 : tensor<1x4x4x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.mulf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x64xf64>
 %107 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<1x4x4x64xf64>) outs(%102 : tensor<1x4x4x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x1xf64>
 %108 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<1x4x4x1xf64>) outs(%101 : tensor<1x4x4x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_56 : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x1xf64>
 %109 = tensor.empty() : tensor<1x4x4x1xf32>
 %110 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x4x4x1xf64>) outs(%109 : tensor<1x4x4x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %188 = arith.truncf %in : f64 to f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x1xf32>
 %111 = linalg.fill ins(%cst : f32) outs(%109 : tensor<1x4x4x1xf32>) -> tensor<1x4x4x1xf32>
 %112 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_85 : tensor<1x4x4x64xf32>) outs(%111 : tensor<1x4x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.addf %in, %out : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x1xf32>
 %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<1x4x4x1xf32>) outs(%109 : tensor<1x4x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_57 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x1xf32>
 %114 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x4x4x1xf32>) outs(%109 : tensor<1x4x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.truncf %cst_50 : f64 to f32
 %189 = arith.addf %in, %188 : f32
 linalg.yield %189 : f32
 } -> tensor<1x4x4x1xf32>
 %115 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<1x4x4x1xf32>) outs(%109 : tensor<1x4x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = math.rsqrt %in : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x1xf32>
 %116 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_85, %113 : tensor<1x4x4x64xf32>, tensor<1x4x4x1xf32>) outs(%98 : tensor<1x4x4x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.subf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x64xf32>
 %117 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<1x4x4x64xf32>, tensor<1x4x4x1xf32>) outs(%98 : tensor<1x4x4x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x64xf32>
 %118 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %cst_23 : tensor<1x4x4x64xf32>, tensor<64xf32>) outs(%98 : tensor<1x4x4x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x64xf32>
 %119 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %cst_22 : tensor<1x4x4x64xf32>, tensor<64xf32>) outs(%98 : tensor<1x4x4x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x64xf32>
 %collapsed_86 = tensor.collapse_shape %119 [[0, 1, 2], [3]] : tensor<1x4x4x64xf32> into tensor<16x64xf32>
 %120 = tensor.empty() : tensor<64x256xf32>
 %transposed_87 = linalg.transpose ins(%cst_21 : tensor<256x64xf32>) outs(%120 : tensor<64x256xf32>) permutation = [1, 0] 
 %121 = tensor.empty() : tensor<16x256xf32>
 %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %123 = linalg.matmul ins(%collapsed_86, %transposed_87 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%122 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %124 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%123, %cst_20 : tensor<16x256xf32>, tensor<256xf32>) outs(%121 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<16x256xf32>
 %expanded_88 = tensor.expand_shape %124 [[0, 1, 2], [3]] output_shape [1, 4, 4, 256] : tensor<16x256xf32> into tensor<1x4x4x256xf32>
 %125 = tensor.empty() : tensor<1x4x4x256xf32>
 %126 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_88 : tensor<1x4x4x256xf32>) outs(%125 : tensor<1x4x4x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_55 : f32
 %189 = math.erf %188 : f32
 %190 = arith.addf %189, %cst_1 : f32
 %191 = arith.mulf %190, %cst_2 : f32
 %192 = arith.mulf %in, %191 : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x4x256xf32>
 %collapsed_89 = tensor.collapse_shape %126 [[0, 1, 2], [3]] : tensor<1x4x4x256xf32> into tensor<16x256xf32>
 %127 = tensor.empty() : tensor<256x64xf32>
 %transposed_90 = linalg.transpose ins(%cst_19 : tensor<64x256xf32>) outs(%127 : tensor<256x64xf32>) permutation = [1, 0] 
 %128 = tensor.empty() : tensor<16x64xf32>
 %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %130 = linalg.matmul ins(%collapsed_89, %transposed_90 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%129 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %131 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%130, %cst_18 : tensor<16x64xf32>, tensor<64xf32>) outs(%128 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<16x64xf32>
 %expanded_91 = tensor.expand_shape %131 [[0, 1, 2], [3]] output_shape [1, 4, 4, 64] : tensor<16x64xf32> into tensor<1x4x4x64xf32>
 %132 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_17, %expanded_91 : tensor<64xf32>, tensor<1x4x4x64xf32>) outs(%98 : tensor<1x4x4x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x64xf32>
 %transposed_92 = linalg.transpose ins(%132 : tensor<1x4x4x64xf32>) outs(%95 : tensor<1x64x4x4xf32>) permutation = [0, 3, 1, 2] 
 %133 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %transposed_92 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%95 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x64x4x4xf32>
 %padded_93 = tensor.pad %133 low[0, 0, 3, 3] high[0, 0, 3, 3] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x64x4x4xf32> to tensor<1x64x10x10xf32>
 %broadcasted_94 = linalg.broadcast ins(%cst_15 : tensor<64xf32>) outs(%95 : tensor<1x64x4x4xf32>) dimensions = [0, 2, 3] 
 %collapsed_95 = tensor.collapse_shape %cst_16 [[0, 1], [2], [3]] : tensor<64x1x7x7xf32> into tensor<64x7x7xf32>
 %134 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_93, %collapsed_95 : tensor<1x64x10x10xf32>, tensor<64x7x7xf32>) outs(%broadcasted_94 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
 %transposed_96 = linalg.transpose ins(%134 : tensor<1x64x4x4xf32>) outs(%98 : tensor<1x4x4x64xf32>) permutation = [0, 2, 3, 1] 
 %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_96 : tensor<1x4x4x64xf32>) outs(%99 : tensor<1x4x4x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %188 = arith.extf %in : f32 to f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x64xf64>
 %136 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<1x4x4x64xf64>) outs(%102 : tensor<1x4x4x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x1xf64>
 %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x4x4x1xf64>) outs(%101 : tensor<1x4x4x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_56 : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x1xf64>
 %138 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<1x4x4x64xf64>, tensor<1x4x4x1xf64>) outs(%99 : tensor<1x4x4x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.subf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x64xf64>
 %139 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<1x4x4x64xf64>, tensor<1x4x4x64xf64>) outs(%99 : tensor<1x4x4x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.mulf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x64xf64>
 %140 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%139 : tensor<1x4x4x64xf64>) outs(%102 : tensor<1x4x4x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x1xf64>
 %141 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<1x4x4x1xf64>) outs(%101 : tensor<1x4x4x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_56 : f64
 linalg.yield %188 : f64
 } -> tensor<1x4x4x1xf64>
 %142 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x4x4x1xf64>) outs(%109 : tensor<1x4x4x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %188 = arith.truncf %in : f64 to f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x1xf32>
 %143 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_96 : tensor<1x4x4x64xf32>) outs(%111 : tensor<1x4x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.addf %in, %out : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x1xf32>
 %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<1x4x4x1xf32>) outs(%109 : tensor<1x4x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_57 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x1xf32>
 %145 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<1x4x4x1xf32>) outs(%109 : tensor<1x4x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.truncf %cst_50 : f64 to f32
 %189 = arith.addf %in, %188 : f32
 linalg.yield %189 : f32
 } -> tensor<1x4x4x1xf32>
 %146 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145 : tensor<1x4x4x1xf32>) outs(%109 : tensor<1x4x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = math.rsqrt %in : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x1xf32>
 %147 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_96, %144 : tensor<1x4x4x64xf32>, tensor<1x4x4x1xf32>) outs(%98 : tensor<1x4x4x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.subf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x64xf32>
 %148 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %146 : tensor<1x4x4x64xf32>, tensor<1x4x4x1xf32>) outs(%98 : tensor<1x4x4x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x64xf32>
 %149 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %cst_14 : tensor<1x4x4x64xf32>, tensor<64xf32>) outs(%98 : tensor<1x4x4x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x64xf32>
 %150 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %cst_13 : tensor<1x4x4x64xf32>, tensor<64xf32>) outs(%98 : tensor<1x4x4x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x64xf32>
 %collapsed_97 = tensor.collapse_shape %150 [[0, 1, 2], [3]] : tensor<1x4x4x64xf32> into tensor<16x64xf32>
 %transposed_98 = linalg.transpose ins(%cst_12 : tensor<256x64xf32>) outs(%120 : tensor<64x256xf32>) permutation = [1, 0] 
 %151 = linalg.matmul ins(%collapsed_97, %transposed_98 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%122 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %152 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%151, %cst_11 : tensor<16x256xf32>, tensor<256xf32>) outs(%121 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<16x256xf32>
 %expanded_99 = tensor.expand_shape %152 [[0, 1, 2], [3]] output_shape [1, 4, 4, 256] : tensor<16x256xf32> into tensor<1x4x4x256xf32>
 %153 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_99 : tensor<1x4x4x256xf32>) outs(%125 : tensor<1x4x4x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_55 : f32
 %189 = math.erf %188 : f32
 %190 = arith.addf %189, %cst_1 : f32
 %191 = arith.mulf %190, %cst_2 : f32
 %192 = arith.mulf %in, %191 : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x4x256xf32>
 %collapsed_100 = tensor.collapse_shape %153 [[0, 1, 2], [3]] : tensor<1x4x4x256xf32> into tensor<16x256xf32>
 %transposed_101 = linalg.transpose ins(%cst_10 : tensor<64x256xf32>) outs(%127 : tensor<256x64xf32>) permutation = [1, 0] 
 %154 = linalg.matmul ins(%collapsed_100, %transposed_101 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%129 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %155 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%154, %cst_9 : tensor<16x64xf32>, tensor<64xf32>) outs(%128 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<16x64xf32>
 %expanded_102 = tensor.expand_shape %155 [[0, 1, 2], [3]] output_shape [1, 4, 4, 64] : tensor<16x64xf32> into tensor<1x4x4x64xf32>
 %156 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %expanded_102 : tensor<64xf32>, tensor<1x4x4x64xf32>) outs(%98 : tensor<1x4x4x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x4x4x64xf32>
 %transposed_103 = linalg.transpose ins(%156 : tensor<1x4x4x64xf32>) outs(%95 : tensor<1x64x4x4xf32>) permutation = [0, 3, 1, 2] 
 %157 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %transposed_103 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%95 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x64x4x4xf32>
 %158 = tensor.empty() : tensor<1x64xf32>
 %159 = linalg.fill ins(%cst : f32) outs(%158 : tensor<1x64xf32>) -> tensor<1x64xf32>
 %160 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%157 : tensor<1x64x4x4xf32>) outs(%159 : tensor<1x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.addf %in, %out : f32
 linalg.yield %188 : f32
 } -> tensor<1x64xf32>
 %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%160 : tensor<1x64xf32>) outs(%158 : tensor<1x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_58 : f32
 linalg.yield %188 : f32
 } -> tensor<1x64xf32>
 %162 = tensor.empty() : tensor<1x64xf64>
 %163 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<1x64xf32>) outs(%162 : tensor<1x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %188 = arith.extf %in : f32 to f64
 linalg.yield %188 : f64
 } -> tensor<1x64xf64>
 %164 = tensor.empty() : tensor<1x1xf64>
 %165 = linalg.fill ins(%cst_0 : f64) outs(%164 : tensor<1x1xf64>) -> tensor<1x1xf64>
 %166 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "reduction"]} ins(%163 : tensor<1x64xf64>) outs(%165 : tensor<1x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x1xf64>
 %167 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%166 : tensor<1x1xf64>) outs(%164 : tensor<1x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_56 : f64
 linalg.yield %188 : f64
 } -> tensor<1x1xf64>
 %168 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%163, %167 : tensor<1x64xf64>, tensor<1x1xf64>) outs(%162 : tensor<1x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.subf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x64xf64>
 %169 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%168, %168 : tensor<1x64xf64>, tensor<1x64xf64>) outs(%162 : tensor<1x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %188 = arith.mulf %in, %in_105 : f64
 linalg.yield %188 : f64
 } -> tensor<1x64xf64>
 %170 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "reduction"]} ins(%169 : tensor<1x64xf64>) outs(%165 : tensor<1x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.addf %in, %out : f64
 linalg.yield %188 : f64
 } -> tensor<1x1xf64>
 %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<1x1xf64>) outs(%164 : tensor<1x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %188 = arith.divf %in, %cst_56 : f64
 linalg.yield %188 : f64
 } -> tensor<1x1xf64>
 %172 = tensor.empty() : tensor<1x1xf32>
 %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%171 : tensor<1x1xf64>) outs(%172 : tensor<1x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %188 = arith.truncf %in : f64 to f32
 linalg.yield %188 : f32
 } -> tensor<1x1xf32>
 %174 = linalg.fill ins(%cst : f32) outs(%172 : tensor<1x1xf32>) -> tensor<1x1xf32>
 %175 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "reduction"]} ins(%161 : tensor<1x64xf32>) outs(%174 : tensor<1x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.addf %in, %out : f32
 linalg.yield %188 : f32
 } -> tensor<1x1xf32>
 %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%175 : tensor<1x1xf32>) outs(%172 : tensor<1x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.divf %in, %cst_57 : f32
 linalg.yield %188 : f32
 } -> tensor<1x1xf32>
 %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%173 : tensor<1x1xf32>) outs(%172 : tensor<1x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = arith.truncf %cst_7 : f64 to f32
 %189 = arith.addf %in, %188 : f32
 linalg.yield %189 : f32
 } -> tensor<1x1xf32>
 %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<1x1xf32>) outs(%172 : tensor<1x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %188 = math.rsqrt %in : f32
 linalg.yield %188 : f32
 } -> tensor<1x1xf32>
 %179 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%161, %176 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%158 : tensor<1x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.subf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x64xf32>
 %180 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%179, %178 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%158 : tensor<1x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x64xf32>
 %181 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%180, %cst_6 : tensor<1x64xf32>, tensor<64xf32>) outs(%158 : tensor<1x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.mulf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x64xf32>
 %182 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%181, %cst_5 : tensor<1x64xf32>, tensor<64xf32>) outs(%158 : tensor<1x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x64xf32>
 %183 = tensor.empty() : tensor<64x10xf32>
 %transposed_104 = linalg.transpose ins(%cst_4 : tensor<10x64xf32>) outs(%183 : tensor<64x10xf32>) permutation = [1, 0] 
 %184 = tensor.empty() : tensor<1x10xf32>
 %185 = linalg.fill ins(%cst : f32) outs(%184 : tensor<1x10xf32>) -> tensor<1x10xf32>
 %186 = linalg.matmul ins(%182, %transposed_104 : tensor<1x64xf32>, tensor<64x10xf32>) outs(%185 : tensor<1x10xf32>) -> tensor<1x10xf32>
 %187 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%186, %cst_3 : tensor<1x10xf32>, tensor<10xf32>) outs(%184 : tensor<1x10xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %188 = arith.addf %in, %in_105 : f32
 linalg.yield %188 : f32
 } -> tensor<1x10xf32>
 return %187 : tensor<1x10xf32>
}
}

