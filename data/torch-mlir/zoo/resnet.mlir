// weight model.classifier.1.bias normal 0.0 0.1
// weight model.classifier.1.weight normal 0.0 0.125
// weight model.resnet.embedder.embedder.convolution.weight normal 0.0 0.1155
// weight model.resnet.embedder.embedder.normalization.bias normal 0.0 0.1
// weight model.resnet.embedder.embedder.normalization.running_mean normal 0.0 0.1
// weight model.resnet.embedder.embedder.normalization.running_var uniform 0.5 1.5
// weight model.resnet.embedder.embedder.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.layer.0.convolution.weight normal 0.0 0.35
// weight model.resnet.encoder.stages.0.layers.0.layer.0.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.layer.0.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.layer.0.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.0.layers.0.layer.0.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.layer.1.convolution.weight normal 0.0 0.165
// weight model.resnet.encoder.stages.0.layers.0.layer.1.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.layer.1.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.layer.1.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.0.layers.0.layer.1.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.layer.2.convolution.weight normal 0.0 0.495
// weight model.resnet.encoder.stages.0.layers.0.layer.2.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.layer.2.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.layer.2.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.0.layers.0.layer.2.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.shortcut.convolution.weight normal 0.0 0.35
// weight model.resnet.encoder.stages.0.layers.0.shortcut.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.shortcut.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.0.shortcut.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.0.layers.0.shortcut.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.0.layers.1.layer.0.convolution.weight normal 0.0 0.2475
// weight model.resnet.encoder.stages.0.layers.1.layer.0.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.1.layer.0.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.1.layer.0.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.0.layers.1.layer.0.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.0.layers.1.layer.1.convolution.weight normal 0.0 0.165
// weight model.resnet.encoder.stages.0.layers.1.layer.1.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.1.layer.1.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.1.layer.1.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.0.layers.1.layer.1.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.0.layers.1.layer.2.convolution.weight normal 0.0 0.495
// weight model.resnet.encoder.stages.0.layers.1.layer.2.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.1.layer.2.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.0.layers.1.layer.2.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.0.layers.1.layer.2.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.layer.0.convolution.weight normal 0.0 0.2475
// weight model.resnet.encoder.stages.1.layers.0.layer.0.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.layer.0.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.layer.0.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.1.layers.0.layer.0.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.layer.1.convolution.weight normal 0.0 0.1167
// weight model.resnet.encoder.stages.1.layers.0.layer.1.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.layer.1.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.layer.1.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.1.layers.0.layer.1.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.layer.2.convolution.weight normal 0.0 0.35
// weight model.resnet.encoder.stages.1.layers.0.layer.2.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.layer.2.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.layer.2.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.1.layers.0.layer.2.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.shortcut.convolution.weight normal 0.0 0.2475
// weight model.resnet.encoder.stages.1.layers.0.shortcut.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.shortcut.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.0.shortcut.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.1.layers.0.shortcut.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.1.layers.1.layer.0.convolution.weight normal 0.0 0.175
// weight model.resnet.encoder.stages.1.layers.1.layer.0.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.1.layer.0.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.1.layer.0.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.1.layers.1.layer.0.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.1.layers.1.layer.1.convolution.weight normal 0.0 0.1167
// weight model.resnet.encoder.stages.1.layers.1.layer.1.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.1.layer.1.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.1.layer.1.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.1.layers.1.layer.1.normalization.weight normal 1.0 0.1
// weight model.resnet.encoder.stages.1.layers.1.layer.2.convolution.weight normal 0.0 0.35
// weight model.resnet.encoder.stages.1.layers.1.layer.2.normalization.bias normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.1.layer.2.normalization.running_mean normal 0.0 0.1
// weight model.resnet.encoder.stages.1.layers.1.layer.2.normalization.running_var uniform 0.5 1.5
// weight model.resnet.encoder.stages.1.layers.1.layer.2.normalization.weight normal 1.0 0.1
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
module {
func.func @main(%arg0: tensor<1x3x32x32xf32>) -> tensor<1x10xf32> {
 %cst = arith.constant 0.000000e+00 : f32
 %cst_0 = arith.constant 1.000000e+00 : f32
 %cst_1 = arith.constant 0xFF800000 : f32
 %cst_2 = arith.constant dense_resource<model.classifier.1.bias> : tensor<10xf32>
 %cst_3 = arith.constant dense_resource<model.classifier.1.weight> : tensor<10x64xf32>
 %cst_4 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.2.normalization.bias> : tensor<64xf32>
 %cst_5 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.2.normalization.weight> : tensor<64xf32>
 %cst_6 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.2.normalization.running_var> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.2.normalization.running_mean> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.2.convolution.weight> : tensor<64x16x1x1xf32>
 %cst_9 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.1.normalization.bias> : tensor<16xf32>
 %cst_10 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.1.normalization.weight> : tensor<16xf32>
 %cst_11 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.1.normalization.running_var> : tensor<16xf32>
 %cst_12 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.1.normalization.running_mean> : tensor<16xf32>
 %cst_13 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.1.convolution.weight> : tensor<16x16x3x3xf32>
 %cst_14 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.0.normalization.bias> : tensor<16xf32>
 %cst_15 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.0.normalization.weight> : tensor<16xf32>
 %cst_16 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.0.normalization.running_var> : tensor<16xf32>
 %cst_17 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.0.normalization.running_mean> : tensor<16xf32>
 %cst_18 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.1.layer.0.convolution.weight> : tensor<16x64x1x1xf32>
 %cst_19 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.shortcut.normalization.bias> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.shortcut.normalization.weight> : tensor<64xf32>
 %cst_21 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.shortcut.normalization.running_var> : tensor<64xf32>
 %cst_22 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.shortcut.normalization.running_mean> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.shortcut.convolution.weight> : tensor<64x32x1x1xf32>
 %cst_24 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.2.normalization.bias> : tensor<64xf32>
 %cst_25 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.2.normalization.weight> : tensor<64xf32>
 %cst_26 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.2.normalization.running_var> : tensor<64xf32>
 %cst_27 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.2.normalization.running_mean> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.2.convolution.weight> : tensor<64x16x1x1xf32>
 %cst_29 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.1.normalization.bias> : tensor<16xf32>
 %cst_30 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.1.normalization.weight> : tensor<16xf32>
 %cst_31 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.1.normalization.running_var> : tensor<16xf32>
 %cst_32 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.1.normalization.running_mean> : tensor<16xf32>
 %cst_33 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.1.convolution.weight> : tensor<16x16x3x3xf32>
 %cst_34 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.0.normalization.bias> : tensor<16xf32>
 %cst_35 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.0.normalization.weight> : tensor<16xf32>
 %cst_36 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.0.normalization.running_var> : tensor<16xf32>
 %cst_37 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.0.normalization.running_mean> : tensor<16xf32>
 %cst_38 = arith.constant dense_resource<model.resnet.encoder.stages.1.layers.0.layer.0.convolution.weight> : tensor<16x32x1x1xf32>
 %cst_39 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.2.normalization.bias> : tensor<32xf32>
 %cst_40 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.2.normalization.weight> : tensor<32xf32>
 %cst_41 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.2.normalization.running_var> : tensor<32xf32>
 %cst_42 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.2.normalization.running_mean> : tensor<32xf32>
 %cst_43 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.2.convolution.weight> : tensor<32x8x1x1xf32>
 %cst_44 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.1.normalization.bias> : tensor<8xf32>
 %cst_45 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.1.normalization.weight> : tensor<8xf32>
 %cst_46 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.1.normalization.running_var> : tensor<8xf32>
 %cst_47 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.1.normalization.running_mean> : tensor<8xf32>
 %cst_48 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.1.convolution.weight> : tensor<8x8x3x3xf32>
 %cst_49 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.0.normalization.bias> : tensor<8xf32>
 %cst_50 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.0.normalization.weight> : tensor<8xf32>
 %cst_51 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.0.normalization.running_var> : tensor<8xf32>
 %cst_52 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.0.normalization.running_mean> : tensor<8xf32>
 %cst_53 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.1.layer.0.convolution.weight> : tensor<8x32x1x1xf32>
 %cst_54 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.shortcut.normalization.bias> : tensor<32xf32>
 %cst_55 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.shortcut.normalization.weight> : tensor<32xf32>
 %cst_56 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.shortcut.normalization.running_var> : tensor<32xf32>
 %cst_57 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.shortcut.normalization.running_mean> : tensor<32xf32>
 %cst_58 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.shortcut.convolution.weight> : tensor<32x16x1x1xf32>
 %cst_59 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.2.normalization.bias> : tensor<32xf32>
 %cst_60 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.2.normalization.weight> : tensor<32xf32>
 %cst_61 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.2.normalization.running_var> : tensor<32xf32>
 %cst_62 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.2.normalization.running_mean> : tensor<32xf32>
 %cst_63 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.2.convolution.weight> : tensor<32x8x1x1xf32>
 %cst_64 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.1.normalization.bias> : tensor<8xf32>
 %cst_65 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.1.normalization.weight> : tensor<8xf32>
 %cst_66 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.1.normalization.running_var> : tensor<8xf32>
 %cst_67 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.1.normalization.running_mean> : tensor<8xf32>
 %cst_68 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.1.convolution.weight> : tensor<8x8x3x3xf32>
 %cst_69 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.0.normalization.bias> : tensor<8xf32>
 %cst_70 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.0.normalization.weight> : tensor<8xf32>
 %cst_71 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.0.normalization.running_var> : tensor<8xf32>
 %cst_72 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.0.normalization.running_mean> : tensor<8xf32>
 %cst_73 = arith.constant dense_resource<model.resnet.encoder.stages.0.layers.0.layer.0.convolution.weight> : tensor<8x16x1x1xf32>
 %cst_74 = arith.constant dense_resource<model.resnet.embedder.embedder.normalization.bias> : tensor<16xf32>
 %cst_75 = arith.constant dense_resource<model.resnet.embedder.embedder.normalization.weight> : tensor<16xf32>
 %cst_76 = arith.constant 1.000000e-05 : f64
 %cst_77 = arith.constant dense_resource<model.resnet.embedder.embedder.normalization.running_var> : tensor<16xf32>
 %cst_78 = arith.constant dense_resource<model.resnet.embedder.embedder.normalization.running_mean> : tensor<16xf32>
 %cst_79 = arith.constant dense_resource<model.resnet.embedder.embedder.convolution.weight> : tensor<16x3x7x7xf32>
 %cst_80 = arith.constant 1.600000e+01 : f32
 %padded = tensor.pad %arg0 low[0, 0, 3, 3] high[0, 0, 3, 3] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x3x32x32xf32> to tensor<1x3x38x38xf32>
 %0 = tensor.empty() : tensor<1x16x16x16xf32>
 %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
 %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %cst_79 : tensor<1x3x38x38xf32>, tensor<16x3x7x7xf32>) outs(%1 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
 %3 = tensor.empty() : tensor<16xf32>
 %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_77 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<16xf32>
 %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<16xf32>
 %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<16xf32>
 %expanded = tensor.expand_shape %cst_78 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %expanded_81 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x16x16xf32>
 %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_81 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x16x16xf32>
 %expanded_82 = tensor.expand_shape %cst_75 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_82 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x16x16xf32>
 %expanded_83 = tensor.expand_shape %cst_74 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_83 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x16x16xf32>
 %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x16x16x16xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x16x16x16xf32>
 %padded_84 = tensor.pad %11 low[0, 0, 1, 1] high[0, 0, 1, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst_1 : f32
 } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
 %12 = tensor.empty() : tensor<1x16x8x8xf32>
 %13 = linalg.fill ins(%cst_1 : f32) outs(%12 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
 %14 = tensor.empty() : tensor<3x3xf32>
 %15 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_84, %14 : tensor<1x16x18x18xf32>, tensor<3x3xf32>) outs(%13 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
 %16 = tensor.empty() : tensor<1x8x8x8xf32>
 %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
 %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%15, %cst_73 : tensor<1x16x8x8xf32>, tensor<8x16x1x1xf32>) outs(%17 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
 %19 = tensor.empty() : tensor<8xf32>
 %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_71 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<8xf32>
 %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%20 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<8xf32>
 %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%21 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<8xf32>
 %expanded_85 = tensor.expand_shape %cst_72 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %expanded_86 = tensor.expand_shape %22 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_85 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_86 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_87 = tensor.expand_shape %cst_70 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_87 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_88 = tensor.expand_shape %cst_69 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %26 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_88 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x8x8xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x8x8x8xf32>
 %padded_89 = tensor.pad %27 low[0, 0, 1, 1] high[0, 0, 1, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x8x8x8xf32> to tensor<1x8x10x10xf32>
 %28 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_89, %cst_68 : tensor<1x8x10x10xf32>, tensor<8x8x3x3xf32>) outs(%17 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
 %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_66 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<8xf32>
 %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%29 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<8xf32>
 %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%30 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<8xf32>
 %expanded_90 = tensor.expand_shape %cst_67 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %expanded_91 = tensor.expand_shape %31 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %32 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_90 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %33 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %expanded_91 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_92 = tensor.expand_shape %cst_65 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %34 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_92 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_93 = tensor.expand_shape %cst_64 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %35 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_93 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x8x8x8xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x8x8x8xf32>
 %37 = tensor.empty() : tensor<1x32x8x8xf32>
 %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
 %39 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%36, %cst_63 : tensor<1x8x8x8xf32>, tensor<32x8x1x1xf32>) outs(%38 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
 %40 = tensor.empty() : tensor<32xf32>
 %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_61 : tensor<32xf32>) outs(%40 : tensor<32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<32xf32>
 %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%41 : tensor<32xf32>) outs(%40 : tensor<32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<32xf32>
 %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%42 : tensor<32xf32>) outs(%40 : tensor<32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<32xf32>
 %expanded_94 = tensor.expand_shape %cst_62 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %expanded_95 = tensor.expand_shape %43 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %44 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_94 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %45 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_95 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %expanded_96 = tensor.expand_shape %cst_60 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %46 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_96 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %expanded_97 = tensor.expand_shape %cst_59 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %47 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_97 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %48 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%15, %cst_58 : tensor<1x16x8x8xf32>, tensor<32x16x1x1xf32>) outs(%38 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
 %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_56 : tensor<32xf32>) outs(%40 : tensor<32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<32xf32>
 %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%49 : tensor<32xf32>) outs(%40 : tensor<32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<32xf32>
 %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%50 : tensor<32xf32>) outs(%40 : tensor<32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<32xf32>
 %expanded_98 = tensor.expand_shape %cst_57 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %expanded_99 = tensor.expand_shape %51 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_98 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %53 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_99 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %expanded_100 = tensor.expand_shape %cst_55 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %54 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_100 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %expanded_101 = tensor.expand_shape %cst_54 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %55 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_101 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %55 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x32x8x8xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x32x8x8xf32>
 %58 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%57, %cst_53 : tensor<1x32x8x8xf32>, tensor<8x32x1x1xf32>) outs(%17 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
 %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_51 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<8xf32>
 %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%59 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<8xf32>
 %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%60 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<8xf32>
 %expanded_102 = tensor.expand_shape %cst_52 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %expanded_103 = tensor.expand_shape %61 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %62 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_102 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %63 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_103 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_104 = tensor.expand_shape %cst_50 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %64 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_104 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_105 = tensor.expand_shape %cst_49 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %65 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_105 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x8x8x8xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x8x8x8xf32>
 %padded_106 = tensor.pad %66 low[0, 0, 1, 1] high[0, 0, 1, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x8x8x8xf32> to tensor<1x8x10x10xf32>
 %67 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_106, %cst_48 : tensor<1x8x10x10xf32>, tensor<8x8x3x3xf32>) outs(%17 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
 %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_46 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<8xf32>
 %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%68 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<8xf32>
 %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%69 : tensor<8xf32>) outs(%19 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<8xf32>
 %expanded_107 = tensor.expand_shape %cst_47 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %expanded_108 = tensor.expand_shape %70 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %71 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_107 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %72 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_108 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_109 = tensor.expand_shape %cst_45 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %73 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_109 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_110 = tensor.expand_shape %cst_44 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_110 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x8x8x8xf32>
 %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x8x8x8xf32>) outs(%16 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x8x8x8xf32>
 %76 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%75, %cst_43 : tensor<1x8x8x8xf32>, tensor<32x8x1x1xf32>) outs(%38 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
 %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_41 : tensor<32xf32>) outs(%40 : tensor<32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<32xf32>
 %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%77 : tensor<32xf32>) outs(%40 : tensor<32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<32xf32>
 %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%78 : tensor<32xf32>) outs(%40 : tensor<32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<32xf32>
 %expanded_111 = tensor.expand_shape %cst_42 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %expanded_112 = tensor.expand_shape %79 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %80 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_111 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %81 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_112 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %expanded_113 = tensor.expand_shape %cst_40 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %82 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_113 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %expanded_114 = tensor.expand_shape %cst_39 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
 %83 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %expanded_114 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %57 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x32x8x8xf32>
 %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<1x32x8x8xf32>) outs(%37 : tensor<1x32x8x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x32x8x8xf32>
 %86 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
 %87 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%85, %cst_38 : tensor<1x32x8x8xf32>, tensor<16x32x1x1xf32>) outs(%86 : tensor<1x16x8x8xf32>) -> tensor<1x16x8x8xf32>
 %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_36 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<16xf32>
 %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%88 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<16xf32>
 %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%89 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<16xf32>
 %expanded_115 = tensor.expand_shape %cst_37 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %expanded_116 = tensor.expand_shape %90 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %91 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %expanded_115 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%12 : tensor<1x16x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x8x8xf32>
 %92 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_116 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%12 : tensor<1x16x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x8x8xf32>
 %expanded_117 = tensor.expand_shape %cst_35 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %93 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %expanded_117 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%12 : tensor<1x16x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x8x8xf32>
 %expanded_118 = tensor.expand_shape %cst_34 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %94 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_118 : tensor<1x16x8x8xf32>, tensor<16x1x1xf32>) outs(%12 : tensor<1x16x8x8xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x8x8xf32>
 %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<1x16x8x8xf32>) outs(%12 : tensor<1x16x8x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x16x8x8xf32>
 %padded_119 = tensor.pad %95 low[0, 0, 1, 1] high[0, 0, 1, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x16x8x8xf32> to tensor<1x16x10x10xf32>
 %96 = tensor.empty() : tensor<1x16x4x4xf32>
 %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
 %98 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_119, %cst_33 : tensor<1x16x10x10xf32>, tensor<16x16x3x3xf32>) outs(%97 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
 %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_31 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<16xf32>
 %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%99 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<16xf32>
 %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%100 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<16xf32>
 %expanded_120 = tensor.expand_shape %cst_32 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %expanded_121 = tensor.expand_shape %101 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %102 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_120 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %103 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_121 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_122 = tensor.expand_shape %cst_30 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %104 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %expanded_122 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_123 = tensor.expand_shape %cst_29 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %expanded_123 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<1x16x4x4xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x16x4x4xf32>
 %107 = tensor.empty() : tensor<1x64x4x4xf32>
 %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
 %109 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%106, %cst_28 : tensor<1x16x4x4xf32>, tensor<64x16x1x1xf32>) outs(%108 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
 %110 = tensor.empty() : tensor<64xf32>
 %111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_26 : tensor<64xf32>) outs(%110 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<64xf32>
 %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%111 : tensor<64xf32>) outs(%110 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<64xf32>
 %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%112 : tensor<64xf32>) outs(%110 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<64xf32>
 %expanded_124 = tensor.expand_shape %cst_27 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %expanded_125 = tensor.expand_shape %113 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %114 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %expanded_124 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %115 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_125 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %expanded_126 = tensor.expand_shape %cst_25 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %116 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %expanded_126 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %expanded_127 = tensor.expand_shape %cst_24 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %117 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %expanded_127 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %118 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%85, %cst_23 : tensor<1x32x8x8xf32>, tensor<64x32x1x1xf32>) outs(%108 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
 %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_21 : tensor<64xf32>) outs(%110 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<64xf32>
 %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%119 : tensor<64xf32>) outs(%110 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<64xf32>
 %121 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%120 : tensor<64xf32>) outs(%110 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<64xf32>
 %expanded_128 = tensor.expand_shape %cst_22 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %expanded_129 = tensor.expand_shape %121 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %122 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_128 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %123 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %expanded_129 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %expanded_130 = tensor.expand_shape %cst_20 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %124 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_130 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %expanded_131 = tensor.expand_shape %cst_19 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %125 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %expanded_131 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %125 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<1x64x4x4xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x64x4x4xf32>
 %128 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%127, %cst_18 : tensor<1x64x4x4xf32>, tensor<16x64x1x1xf32>) outs(%97 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
 %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_16 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<16xf32>
 %130 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%129 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<16xf32>
 %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%130 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<16xf32>
 %expanded_132 = tensor.expand_shape %cst_17 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %expanded_133 = tensor.expand_shape %131 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %132 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %expanded_132 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %133 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %expanded_133 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_134 = tensor.expand_shape %cst_15 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %134 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %expanded_134 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_135 = tensor.expand_shape %cst_14 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %135 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %expanded_135 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<1x16x4x4xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x16x4x4xf32>
 %padded_136 = tensor.pad %136 low[0, 0, 1, 1] high[0, 0, 1, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x16x4x4xf32> to tensor<1x16x6x6xf32>
 %137 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_136, %cst_13 : tensor<1x16x6x6xf32>, tensor<16x16x3x3xf32>) outs(%97 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
 %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_11 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<16xf32>
 %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%138 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<16xf32>
 %140 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%139 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<16xf32>
 %expanded_137 = tensor.expand_shape %cst_12 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %expanded_138 = tensor.expand_shape %140 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %141 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %expanded_137 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %142 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %expanded_138 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_139 = tensor.expand_shape %cst_10 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %expanded_139 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_140 = tensor.expand_shape %cst_9 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %expanded_140 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x16x4x4xf32>
 %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<1x16x4x4xf32>) outs(%96 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x16x4x4xf32>
 %146 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%145, %cst_8 : tensor<1x16x4x4xf32>, tensor<64x16x1x1xf32>) outs(%108 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
 %147 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_6 : tensor<64xf32>) outs(%110 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.truncf %cst_76 : f64 to f32
 %166 = arith.addf %in, %165 : f32
 linalg.yield %166 : f32
 } -> tensor<64xf32>
 %148 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%147 : tensor<64xf32>) outs(%110 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = math.sqrt %in : f32
 linalg.yield %165 : f32
 } -> tensor<64xf32>
 %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%148 : tensor<64xf32>) outs(%110 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf one, %in, %cst : f32
 cf.assert %165, "unimplemented: tensor with zero element"
 %166 = arith.divf %cst_0, %in : f32
 linalg.yield %166 : f32
 } -> tensor<64xf32>
 %expanded_141 = tensor.expand_shape %cst_7 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %expanded_142 = tensor.expand_shape %149 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %150 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %expanded_141 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.subf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %151 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %expanded_142 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %expanded_143 = tensor.expand_shape %cst_5 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %152 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_143 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.mulf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %expanded_144 = tensor.expand_shape %cst_4 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %153 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_144 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %127 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x4x4xf32>
 %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<1x64x4x4xf32>) outs(%107 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.cmpf ugt, %in, %cst : f32
 %166 = arith.select %165, %in, %cst : f32
 linalg.yield %166 : f32
 } -> tensor<1x64x4x4xf32>
 %156 = tensor.empty() : tensor<1x64x1x1xf32>
 %157 = linalg.fill ins(%cst : f32) outs(%156 : tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
 %158 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%155 : tensor<1x64x4x4xf32>) outs(%157 : tensor<1x64x1x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.addf %in, %out : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x1x1xf32>
 %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<1x64x1x1xf32>) outs(%156 : tensor<1x64x1x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %165 = arith.divf %in, %cst_80 : f32
 linalg.yield %165 : f32
 } -> tensor<1x64x1x1xf32>
 %collapsed = tensor.collapse_shape %159 [[0], [1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<1x64xf32>
 %160 = tensor.empty() : tensor<64x10xf32>
 %transposed = linalg.transpose ins(%cst_3 : tensor<10x64xf32>) outs(%160 : tensor<64x10xf32>) permutation = [1, 0] 
 %161 = tensor.empty() : tensor<1x10xf32>
 %162 = linalg.fill ins(%cst : f32) outs(%161 : tensor<1x10xf32>) -> tensor<1x10xf32>
 %163 = linalg.matmul ins(%collapsed, %transposed : tensor<1x64xf32>, tensor<64x10xf32>) outs(%162 : tensor<1x10xf32>) -> tensor<1x10xf32>
 %164 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%163, %cst_2 : tensor<1x10xf32>, tensor<10xf32>) outs(%161 : tensor<1x10xf32>) {
 ^bb0(%in: f32, %in_145: f32, %out: f32):
 %165 = arith.addf %in, %in_145 : f32
 linalg.yield %165 : f32
 } -> tensor<1x10xf32>
 return %164 : tensor<1x10xf32>
}
}

