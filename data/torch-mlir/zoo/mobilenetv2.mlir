// weight model.classifier.bias normal 0.0 0.1
// weight model.classifier.weight normal 0.0 0.125
// weight model.mobilenet_v2.conv_1x1.convolution.weight normal 0.0 0.35
// weight model.mobilenet_v2.conv_1x1.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.conv_1x1.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.conv_1x1.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.conv_1x1.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.conv_stem.conv_3x3.convolution.weight normal 0.0 0.4667
// weight model.mobilenet_v2.conv_stem.conv_3x3.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.conv_stem.conv_3x3.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.conv_stem.conv_3x3.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.conv_stem.conv_3x3.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.conv_stem.first_conv.convolution.weight normal 0.0 0.2694
// weight model.mobilenet_v2.conv_stem.first_conv.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.conv_stem.first_conv.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.conv_stem.first_conv.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.conv_stem.first_conv.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.conv_stem.reduce_1x1.convolution.weight normal 0.0 0.35
// weight model.mobilenet_v2.conv_stem.reduce_1x1.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.conv_stem.reduce_1x1.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.conv_stem.reduce_1x1.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.conv_stem.reduce_1x1.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.0.conv_3x3.convolution.weight normal 0.0 0.4667
// weight model.mobilenet_v2.layer.0.conv_3x3.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.0.conv_3x3.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.0.conv_3x3.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.0.conv_3x3.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.0.expand_1x1.convolution.weight normal 0.0 0.495
// weight model.mobilenet_v2.layer.0.expand_1x1.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.0.expand_1x1.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.0.expand_1x1.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.0.expand_1x1.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.0.reduce_1x1.convolution.weight normal 0.0 0.2021
// weight model.mobilenet_v2.layer.0.reduce_1x1.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.0.reduce_1x1.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.0.reduce_1x1.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.0.reduce_1x1.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.1.conv_3x3.convolution.weight normal 0.0 0.4667
// weight model.mobilenet_v2.layer.1.conv_3x3.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.1.conv_3x3.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.1.conv_3x3.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.1.conv_3x3.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.1.expand_1x1.convolution.weight normal 0.0 0.495
// weight model.mobilenet_v2.layer.1.expand_1x1.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.1.expand_1x1.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.1.expand_1x1.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.1.expand_1x1.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.1.reduce_1x1.convolution.weight normal 0.0 0.2021
// weight model.mobilenet_v2.layer.1.reduce_1x1.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.1.reduce_1x1.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.1.reduce_1x1.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.1.reduce_1x1.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.2.conv_3x3.convolution.weight normal 0.0 0.4667
// weight model.mobilenet_v2.layer.2.conv_3x3.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.2.conv_3x3.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.2.conv_3x3.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.2.conv_3x3.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.2.expand_1x1.convolution.weight normal 0.0 0.495
// weight model.mobilenet_v2.layer.2.expand_1x1.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.2.expand_1x1.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.2.expand_1x1.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.2.expand_1x1.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.2.reduce_1x1.convolution.weight normal 0.0 0.2021
// weight model.mobilenet_v2.layer.2.reduce_1x1.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.2.reduce_1x1.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.2.reduce_1x1.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.2.reduce_1x1.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.3.conv_3x3.convolution.weight normal 0.0 0.4667
// weight model.mobilenet_v2.layer.3.conv_3x3.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.3.conv_3x3.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.3.conv_3x3.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.3.conv_3x3.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.3.expand_1x1.convolution.weight normal 0.0 0.35
// weight model.mobilenet_v2.layer.3.expand_1x1.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.3.expand_1x1.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.3.expand_1x1.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.3.expand_1x1.normalization.weight normal 1.0 0.1
// weight model.mobilenet_v2.layer.3.reduce_1x1.convolution.weight normal 0.0 0.1429
// weight model.mobilenet_v2.layer.3.reduce_1x1.normalization.bias normal 0.0 0.1
// weight model.mobilenet_v2.layer.3.reduce_1x1.normalization.running_mean normal 0.0 0.1
// weight model.mobilenet_v2.layer.3.reduce_1x1.normalization.running_var uniform 0.5 1.5
// weight model.mobilenet_v2.layer.3.reduce_1x1.normalization.weight normal 1.0 0.1
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
module {
func.func @main(%arg0: tensor<1x3x32x32xf32>) -> tensor<1x10xf32> {
 %cst = arith.constant 0.000000e+00 : f32
 %cst_0 = arith.constant 1.000000e+00 : f32
 %cst_1 = arith.constant dense<6.000000e+00> : tensor<f32>
 %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_3 = arith.constant dense_resource<model.classifier.bias> : tensor<10xf32>
 %cst_4 = arith.constant dense_resource<model.classifier.weight> : tensor<10x64xf32>
 %cst_5 = arith.constant dense_resource<model.mobilenet_v2.conv_1x1.normalization.bias> : tensor<64xf32>
 %cst_6 = arith.constant dense_resource<model.mobilenet_v2.conv_1x1.normalization.weight> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.mobilenet_v2.conv_1x1.normalization.running_var> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.mobilenet_v2.conv_1x1.normalization.running_mean> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.mobilenet_v2.conv_1x1.convolution.weight> : tensor<64x16x1x1xf32>
 %cst_10 = arith.constant dense_resource<model.mobilenet_v2.layer.3.reduce_1x1.normalization.bias> : tensor<16xf32>
 %cst_11 = arith.constant dense_resource<model.mobilenet_v2.layer.3.reduce_1x1.normalization.weight> : tensor<16xf32>
 %cst_12 = arith.constant dense_resource<model.mobilenet_v2.layer.3.reduce_1x1.normalization.running_var> : tensor<16xf32>
 %cst_13 = arith.constant dense_resource<model.mobilenet_v2.layer.3.reduce_1x1.normalization.running_mean> : tensor<16xf32>
 %cst_14 = arith.constant dense_resource<model.mobilenet_v2.layer.3.reduce_1x1.convolution.weight> : tensor<16x96x1x1xf32>
 %cst_15 = arith.constant dense_resource<model.mobilenet_v2.layer.3.conv_3x3.normalization.bias> : tensor<96xf32>
 %cst_16 = arith.constant dense_resource<model.mobilenet_v2.layer.3.conv_3x3.normalization.weight> : tensor<96xf32>
 %cst_17 = arith.constant dense_resource<model.mobilenet_v2.layer.3.conv_3x3.normalization.running_var> : tensor<96xf32>
 %cst_18 = arith.constant dense_resource<model.mobilenet_v2.layer.3.conv_3x3.normalization.running_mean> : tensor<96xf32>
 %cst_19 = arith.constant dense_resource<model.mobilenet_v2.layer.3.conv_3x3.convolution.weight> : tensor<96x1x3x3xf32>
 %cst_20 = arith.constant dense_resource<model.mobilenet_v2.layer.3.expand_1x1.normalization.bias> : tensor<96xf32>
 %cst_21 = arith.constant dense_resource<model.mobilenet_v2.layer.3.expand_1x1.normalization.weight> : tensor<96xf32>
 %cst_22 = arith.constant dense_resource<model.mobilenet_v2.layer.3.expand_1x1.normalization.running_var> : tensor<96xf32>
 %cst_23 = arith.constant dense_resource<model.mobilenet_v2.layer.3.expand_1x1.normalization.running_mean> : tensor<96xf32>
 %cst_24 = arith.constant dense_resource<model.mobilenet_v2.layer.3.expand_1x1.convolution.weight> : tensor<96x16x1x1xf32>
 %cst_25 = arith.constant dense_resource<model.mobilenet_v2.layer.2.reduce_1x1.normalization.bias> : tensor<16xf32>
 %cst_26 = arith.constant dense_resource<model.mobilenet_v2.layer.2.reduce_1x1.normalization.weight> : tensor<16xf32>
 %cst_27 = arith.constant dense_resource<model.mobilenet_v2.layer.2.reduce_1x1.normalization.running_var> : tensor<16xf32>
 %cst_28 = arith.constant dense_resource<model.mobilenet_v2.layer.2.reduce_1x1.normalization.running_mean> : tensor<16xf32>
 %cst_29 = arith.constant dense_resource<model.mobilenet_v2.layer.2.reduce_1x1.convolution.weight> : tensor<16x48x1x1xf32>
 %cst_30 = arith.constant dense_resource<model.mobilenet_v2.layer.2.conv_3x3.normalization.bias> : tensor<48xf32>
 %cst_31 = arith.constant dense_resource<model.mobilenet_v2.layer.2.conv_3x3.normalization.weight> : tensor<48xf32>
 %cst_32 = arith.constant dense_resource<model.mobilenet_v2.layer.2.conv_3x3.normalization.running_var> : tensor<48xf32>
 %cst_33 = arith.constant dense_resource<model.mobilenet_v2.layer.2.conv_3x3.normalization.running_mean> : tensor<48xf32>
 %cst_34 = arith.constant dense_resource<model.mobilenet_v2.layer.2.conv_3x3.convolution.weight> : tensor<48x1x3x3xf32>
 %cst_35 = arith.constant dense_resource<model.mobilenet_v2.layer.2.expand_1x1.normalization.bias> : tensor<48xf32>
 %cst_36 = arith.constant dense_resource<model.mobilenet_v2.layer.2.expand_1x1.normalization.weight> : tensor<48xf32>
 %cst_37 = arith.constant dense_resource<model.mobilenet_v2.layer.2.expand_1x1.normalization.running_var> : tensor<48xf32>
 %cst_38 = arith.constant dense_resource<model.mobilenet_v2.layer.2.expand_1x1.normalization.running_mean> : tensor<48xf32>
 %cst_39 = arith.constant dense_resource<model.mobilenet_v2.layer.2.expand_1x1.convolution.weight> : tensor<48x8x1x1xf32>
 %cst_40 = arith.constant dense_resource<model.mobilenet_v2.layer.1.reduce_1x1.normalization.bias> : tensor<8xf32>
 %cst_41 = arith.constant dense_resource<model.mobilenet_v2.layer.1.reduce_1x1.normalization.weight> : tensor<8xf32>
 %cst_42 = arith.constant dense_resource<model.mobilenet_v2.layer.1.reduce_1x1.normalization.running_var> : tensor<8xf32>
 %cst_43 = arith.constant dense_resource<model.mobilenet_v2.layer.1.reduce_1x1.normalization.running_mean> : tensor<8xf32>
 %cst_44 = arith.constant dense_resource<model.mobilenet_v2.layer.1.reduce_1x1.convolution.weight> : tensor<8x48x1x1xf32>
 %cst_45 = arith.constant dense_resource<model.mobilenet_v2.layer.1.conv_3x3.normalization.bias> : tensor<48xf32>
 %cst_46 = arith.constant dense_resource<model.mobilenet_v2.layer.1.conv_3x3.normalization.weight> : tensor<48xf32>
 %cst_47 = arith.constant dense_resource<model.mobilenet_v2.layer.1.conv_3x3.normalization.running_var> : tensor<48xf32>
 %cst_48 = arith.constant dense_resource<model.mobilenet_v2.layer.1.conv_3x3.normalization.running_mean> : tensor<48xf32>
 %cst_49 = arith.constant dense_resource<model.mobilenet_v2.layer.1.conv_3x3.convolution.weight> : tensor<48x1x3x3xf32>
 %cst_50 = arith.constant dense_resource<model.mobilenet_v2.layer.1.expand_1x1.normalization.bias> : tensor<48xf32>
 %cst_51 = arith.constant dense_resource<model.mobilenet_v2.layer.1.expand_1x1.normalization.weight> : tensor<48xf32>
 %cst_52 = arith.constant dense_resource<model.mobilenet_v2.layer.1.expand_1x1.normalization.running_var> : tensor<48xf32>
 %cst_53 = arith.constant dense_resource<model.mobilenet_v2.layer.1.expand_1x1.normalization.running_mean> : tensor<48xf32>
 %cst_54 = arith.constant dense_resource<model.mobilenet_v2.layer.1.expand_1x1.convolution.weight> : tensor<48x8x1x1xf32>
 %cst_55 = arith.constant dense_resource<model.mobilenet_v2.layer.0.reduce_1x1.normalization.bias> : tensor<8xf32>
 %cst_56 = arith.constant dense_resource<model.mobilenet_v2.layer.0.reduce_1x1.normalization.weight> : tensor<8xf32>
 %cst_57 = arith.constant dense_resource<model.mobilenet_v2.layer.0.reduce_1x1.normalization.running_var> : tensor<8xf32>
 %cst_58 = arith.constant dense_resource<model.mobilenet_v2.layer.0.reduce_1x1.normalization.running_mean> : tensor<8xf32>
 %cst_59 = arith.constant dense_resource<model.mobilenet_v2.layer.0.reduce_1x1.convolution.weight> : tensor<8x48x1x1xf32>
 %cst_60 = arith.constant dense_resource<model.mobilenet_v2.layer.0.conv_3x3.normalization.bias> : tensor<48xf32>
 %cst_61 = arith.constant dense_resource<model.mobilenet_v2.layer.0.conv_3x3.normalization.weight> : tensor<48xf32>
 %cst_62 = arith.constant dense_resource<model.mobilenet_v2.layer.0.conv_3x3.normalization.running_var> : tensor<48xf32>
 %cst_63 = arith.constant dense_resource<model.mobilenet_v2.layer.0.conv_3x3.normalization.running_mean> : tensor<48xf32>
 %cst_64 = arith.constant dense_resource<model.mobilenet_v2.layer.0.conv_3x3.convolution.weight> : tensor<48x1x3x3xf32>
 %cst_65 = arith.constant dense_resource<model.mobilenet_v2.layer.0.expand_1x1.normalization.bias> : tensor<48xf32>
 %cst_66 = arith.constant dense_resource<model.mobilenet_v2.layer.0.expand_1x1.normalization.weight> : tensor<48xf32>
 %cst_67 = arith.constant dense_resource<model.mobilenet_v2.layer.0.expand_1x1.normalization.running_var> : tensor<48xf32>
 %cst_68 = arith.constant dense_resource<model.mobilenet_v2.layer.0.expand_1x1.normalization.running_mean> : tensor<48xf32>
 %cst_69 = arith.constant dense_resource<model.mobilenet_v2.layer.0.expand_1x1.convolution.weight> : tensor<48x8x1x1xf32>
 %cst_70 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.reduce_1x1.normalization.bias> : tensor<8xf32>
 %cst_71 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.reduce_1x1.normalization.weight> : tensor<8xf32>
 %cst_72 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.reduce_1x1.normalization.running_var> : tensor<8xf32>
 %cst_73 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.reduce_1x1.normalization.running_mean> : tensor<8xf32>
 %cst_74 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.reduce_1x1.convolution.weight> : tensor<8x16x1x1xf32>
 %cst_75 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.conv_3x3.normalization.bias> : tensor<16xf32>
 %cst_76 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.conv_3x3.normalization.weight> : tensor<16xf32>
 %cst_77 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.conv_3x3.normalization.running_var> : tensor<16xf32>
 %cst_78 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.conv_3x3.normalization.running_mean> : tensor<16xf32>
 %cst_79 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.conv_3x3.convolution.weight> : tensor<16x1x3x3xf32>
 %cst_80 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.first_conv.normalization.bias> : tensor<16xf32>
 %cst_81 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.first_conv.normalization.weight> : tensor<16xf32>
 %cst_82 = arith.constant 1.000000e-03 : f64
 %cst_83 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.first_conv.normalization.running_var> : tensor<16xf32>
 %cst_84 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.first_conv.normalization.running_mean> : tensor<16xf32>
 %cst_85 = arith.constant dense_resource<model.mobilenet_v2.conv_stem.first_conv.convolution.weight> : tensor<16x3x3x3xf32>
 %cst_86 = arith.constant 1.600000e+01 : f32
 %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x3x32x32xf32> to tensor<1x3x33x33xf32>
 %0 = tensor.empty() : tensor<1x16x16x16xf32>
 %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
 %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %cst_85 : tensor<1x3x33x33xf32>, tensor<16x3x3x3xf32>) outs(%1 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
 %3 = tensor.empty() : tensor<16xf32>
 %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_83 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<16xf32>
 %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<16xf32>
 %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<16xf32>
 %expanded = tensor.expand_shape %cst_84 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %expanded_87 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x16x16xf32>
 %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_87 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x16x16xf32>
 %expanded_88 = tensor.expand_shape %cst_81 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_88 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x16x16xf32>
 %expanded_89 = tensor.expand_shape %cst_80 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_89 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x16x16xf32>
 %11 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_2 : tensor<1x16x16x16xf32>, tensor<f32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf ogt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x16x16xf32>
 %12 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %11 : tensor<f32>, tensor<1x16x16x16xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf olt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x16x16xf32>
 %padded_90 = tensor.pad %12 low[0, 0, 1, 1] high[0, 0, 1, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
 %collapsed = tensor.collapse_shape %cst_79 [[0, 1], [2], [3]] : tensor<16x1x3x3xf32> into tensor<16x3x3xf32>
 %13 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_90, %collapsed : tensor<1x16x18x18xf32>, tensor<16x3x3xf32>) outs(%1 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
 %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_77 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<16xf32>
 %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%14 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<16xf32>
 %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%15 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<16xf32>
 %expanded_91 = tensor.expand_shape %cst_78 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %expanded_92 = tensor.expand_shape %16 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %17 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_91 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x16x16xf32>
 %18 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_92 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x16x16xf32>
 %expanded_93 = tensor.expand_shape %cst_76 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_93 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x16x16xf32>
 %expanded_94 = tensor.expand_shape %cst_75 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_94 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x16x16xf32>
 %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2 : tensor<1x16x16x16xf32>, tensor<f32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf ogt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x16x16xf32>
 %22 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %21 : tensor<f32>, tensor<1x16x16x16xf32>) outs(%0 : tensor<1x16x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf olt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x16x16xf32>
 %23 = tensor.empty() : tensor<1x8x16x16xf32>
 %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
 %25 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%22, %cst_74 : tensor<1x16x16x16xf32>, tensor<8x16x1x1xf32>) outs(%24 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
 %26 = tensor.empty() : tensor<8xf32>
 %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_72 : tensor<8xf32>) outs(%26 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<8xf32>
 %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%27 : tensor<8xf32>) outs(%26 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<8xf32>
 %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%28 : tensor<8xf32>) outs(%26 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<8xf32>
 %expanded_95 = tensor.expand_shape %cst_73 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %expanded_96 = tensor.expand_shape %29 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %30 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_95 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%23 : tensor<1x8x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x16x16xf32>
 %31 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_96 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%23 : tensor<1x8x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x16x16xf32>
 %expanded_97 = tensor.expand_shape %cst_71 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %32 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_97 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%23 : tensor<1x8x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x16x16xf32>
 %expanded_98 = tensor.expand_shape %cst_70 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %33 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %expanded_98 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%23 : tensor<1x8x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x16x16xf32>
 %34 = tensor.empty() : tensor<1x48x16x16xf32>
 %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
 %36 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%33, %cst_69 : tensor<1x8x16x16xf32>, tensor<48x8x1x1xf32>) outs(%35 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
 %37 = tensor.empty() : tensor<48xf32>
 %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_67 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%38 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<48xf32>
 %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%39 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %expanded_99 = tensor.expand_shape %cst_68 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %expanded_100 = tensor.expand_shape %40 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_99 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%34 : tensor<1x48x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x16x16xf32>
 %42 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_100 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%34 : tensor<1x48x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x16x16xf32>
 %expanded_101 = tensor.expand_shape %cst_66 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %43 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_101 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%34 : tensor<1x48x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x16x16xf32>
 %expanded_102 = tensor.expand_shape %cst_65 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %44 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_102 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%34 : tensor<1x48x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x16x16xf32>
 %45 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %cst_2 : tensor<1x48x16x16xf32>, tensor<f32>) outs(%34 : tensor<1x48x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf ogt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x16x16xf32>
 %46 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %45 : tensor<f32>, tensor<1x48x16x16xf32>) outs(%34 : tensor<1x48x16x16xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf olt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x16x16xf32>
 %padded_103 = tensor.pad %46 low[0, 0, 0, 0] high[0, 0, 1, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x48x16x16xf32> to tensor<1x48x17x17xf32>
 %47 = tensor.empty() : tensor<1x48x8x8xf32>
 %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
 %collapsed_104 = tensor.collapse_shape %cst_64 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
 %49 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_103, %collapsed_104 : tensor<1x48x17x17xf32>, tensor<48x3x3xf32>) outs(%48 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
 %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_62 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%50 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<48xf32>
 %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%51 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %expanded_105 = tensor.expand_shape %cst_63 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %expanded_106 = tensor.expand_shape %52 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %53 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_105 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %54 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_106 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %expanded_107 = tensor.expand_shape %cst_61 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %55 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_107 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %expanded_108 = tensor.expand_shape %cst_60 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %56 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_108 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %57 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %cst_2 : tensor<1x48x8x8xf32>, tensor<f32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf ogt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x8x8xf32>
 %58 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %57 : tensor<f32>, tensor<1x48x8x8xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf olt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x8x8xf32>
 %59 = tensor.empty() : tensor<1x8x8x8xf32>
 %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
 %61 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%58, %cst_59 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%60 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
 %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_57 : tensor<8xf32>) outs(%26 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<8xf32>
 %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%62 : tensor<8xf32>) outs(%26 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<8xf32>
 %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%63 : tensor<8xf32>) outs(%26 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<8xf32>
 %expanded_109 = tensor.expand_shape %cst_58 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %expanded_110 = tensor.expand_shape %64 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %65 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_109 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%59 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x8x8xf32>
 %66 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_110 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%59 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_111 = tensor.expand_shape %cst_56 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_111 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%59 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_112 = tensor.expand_shape %cst_55 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_112 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%59 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x8x8xf32>
 %69 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%68, %cst_54 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%48 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
 %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_52 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%70 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<48xf32>
 %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%71 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %expanded_113 = tensor.expand_shape %cst_53 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %expanded_114 = tensor.expand_shape %72 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %73 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_113 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_114 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %expanded_115 = tensor.expand_shape %cst_51 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %75 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_115 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %expanded_116 = tensor.expand_shape %cst_50 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %76 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_116 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %77 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %cst_2 : tensor<1x48x8x8xf32>, tensor<f32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf ogt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x8x8xf32>
 %78 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %77 : tensor<f32>, tensor<1x48x8x8xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf olt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x8x8xf32>
 %padded_117 = tensor.pad %78 low[0, 0, 1, 1] high[0, 0, 1, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
 %collapsed_118 = tensor.collapse_shape %cst_49 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
 %79 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_117, %collapsed_118 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%48 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
 %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_47 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%80 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<48xf32>
 %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%81 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %expanded_119 = tensor.expand_shape %cst_48 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %expanded_120 = tensor.expand_shape %82 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %83 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_119 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %84 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %expanded_120 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %expanded_121 = tensor.expand_shape %cst_46 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %85 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_121 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %expanded_122 = tensor.expand_shape %cst_45 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %86 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_122 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %87 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %cst_2 : tensor<1x48x8x8xf32>, tensor<f32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf ogt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x8x8xf32>
 %88 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %87 : tensor<f32>, tensor<1x48x8x8xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf olt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x8x8xf32>
 %89 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%88, %cst_44 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%60 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
 %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_42 : tensor<8xf32>) outs(%26 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<8xf32>
 %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%90 : tensor<8xf32>) outs(%26 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<8xf32>
 %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%91 : tensor<8xf32>) outs(%26 : tensor<8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<8xf32>
 %expanded_123 = tensor.expand_shape %cst_43 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %expanded_124 = tensor.expand_shape %92 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %93 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_123 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%59 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x8x8xf32>
 %94 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_124 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%59 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_125 = tensor.expand_shape %cst_41 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %expanded_125 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%59 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x8x8xf32>
 %expanded_126 = tensor.expand_shape %cst_40 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
 %96 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %expanded_126 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%59 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x8x8xf32>
 %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %96 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%59 : tensor<1x8x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x8x8x8xf32>
 %98 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%97, %cst_39 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%48 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
 %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_37 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%99 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<48xf32>
 %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%100 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %expanded_127 = tensor.expand_shape %cst_38 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %expanded_128 = tensor.expand_shape %101 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %102 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_127 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %103 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_128 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %expanded_129 = tensor.expand_shape %cst_36 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %104 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %expanded_129 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %expanded_130 = tensor.expand_shape %cst_35 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %expanded_130 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x8x8xf32>
 %106 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %cst_2 : tensor<1x48x8x8xf32>, tensor<f32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf ogt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x8x8xf32>
 %107 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %106 : tensor<f32>, tensor<1x48x8x8xf32>) outs(%47 : tensor<1x48x8x8xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf olt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x8x8xf32>
 %padded_131 = tensor.pad %107 low[0, 0, 0, 0] high[0, 0, 1, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x48x8x8xf32> to tensor<1x48x9x9xf32>
 %108 = tensor.empty() : tensor<1x48x4x4xf32>
 %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<1x48x4x4xf32>) -> tensor<1x48x4x4xf32>
 %collapsed_132 = tensor.collapse_shape %cst_34 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
 %110 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_131, %collapsed_132 : tensor<1x48x9x9xf32>, tensor<48x3x3xf32>) outs(%109 : tensor<1x48x4x4xf32>) -> tensor<1x48x4x4xf32>
 %111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_32 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%111 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<48xf32>
 %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%112 : tensor<48xf32>) outs(%37 : tensor<48xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<48xf32>
 %expanded_133 = tensor.expand_shape %cst_33 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %expanded_134 = tensor.expand_shape %113 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %114 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_133 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x4x4xf32>
 %115 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_134 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x4x4xf32>
 %expanded_135 = tensor.expand_shape %cst_31 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %116 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %expanded_135 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x4x4xf32>
 %expanded_136 = tensor.expand_shape %cst_30 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
 %117 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %expanded_136 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x48x4x4xf32>
 %118 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %cst_2 : tensor<1x48x4x4xf32>, tensor<f32>) outs(%108 : tensor<1x48x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf ogt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x4x4xf32>
 %119 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %118 : tensor<f32>, tensor<1x48x4x4xf32>) outs(%108 : tensor<1x48x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf olt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x48x4x4xf32>
 %120 = tensor.empty() : tensor<1x16x4x4xf32>
 %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
 %122 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%119, %cst_29 : tensor<1x48x4x4xf32>, tensor<16x48x1x1xf32>) outs(%121 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
 %123 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_27 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<16xf32>
 %124 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%123 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<16xf32>
 %125 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%124 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<16xf32>
 %expanded_137 = tensor.expand_shape %cst_28 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %expanded_138 = tensor.expand_shape %125 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %126 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %expanded_137 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%120 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x4x4xf32>
 %127 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %expanded_138 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%120 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_139 = tensor.expand_shape %cst_26 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %128 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %expanded_139 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%120 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_140 = tensor.expand_shape %cst_25 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %129 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %expanded_140 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%120 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x4x4xf32>
 %130 = tensor.empty() : tensor<1x96x4x4xf32>
 %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
 %132 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%129, %cst_24 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%131 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
 %133 = tensor.empty() : tensor<96xf32>
 %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_22 : tensor<96xf32>) outs(%133 : tensor<96xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<96xf32>
 %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%134 : tensor<96xf32>) outs(%133 : tensor<96xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<96xf32>
 %136 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%135 : tensor<96xf32>) outs(%133 : tensor<96xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<96xf32>
 %expanded_141 = tensor.expand_shape %cst_23 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
 %expanded_142 = tensor.expand_shape %136 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
 %137 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %expanded_141 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x96x4x4xf32>
 %138 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %expanded_142 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x96x4x4xf32>
 %expanded_143 = tensor.expand_shape %cst_21 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
 %139 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %expanded_143 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x96x4x4xf32>
 %expanded_144 = tensor.expand_shape %cst_20 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
 %140 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %expanded_144 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x96x4x4xf32>
 %141 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %cst_2 : tensor<1x96x4x4xf32>, tensor<f32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf ogt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x96x4x4xf32>
 %142 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %141 : tensor<f32>, tensor<1x96x4x4xf32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf olt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x96x4x4xf32>
 %padded_145 = tensor.pad %142 low[0, 0, 1, 1] high[0, 0, 1, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
 %collapsed_146 = tensor.collapse_shape %cst_19 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
 %143 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_145, %collapsed_146 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%131 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
 %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_17 : tensor<96xf32>) outs(%133 : tensor<96xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<96xf32>
 %145 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%144 : tensor<96xf32>) outs(%133 : tensor<96xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<96xf32>
 %146 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%145 : tensor<96xf32>) outs(%133 : tensor<96xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<96xf32>
 %expanded_147 = tensor.expand_shape %cst_18 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
 %expanded_148 = tensor.expand_shape %146 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
 %147 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %expanded_147 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x96x4x4xf32>
 %148 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %expanded_148 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x96x4x4xf32>
 %expanded_149 = tensor.expand_shape %cst_16 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
 %149 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %expanded_149 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x96x4x4xf32>
 %expanded_150 = tensor.expand_shape %cst_15 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
 %150 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_150 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x96x4x4xf32>
 %151 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %cst_2 : tensor<1x96x4x4xf32>, tensor<f32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf ogt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x96x4x4xf32>
 %152 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %151 : tensor<f32>, tensor<1x96x4x4xf32>) outs(%130 : tensor<1x96x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf olt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x96x4x4xf32>
 %153 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%152, %cst_14 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%121 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
 %154 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_12 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<16xf32>
 %155 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%154 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<16xf32>
 %156 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%155 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<16xf32>
 %expanded_151 = tensor.expand_shape %cst_13 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %expanded_152 = tensor.expand_shape %156 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %157 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %expanded_151 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%120 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x4x4xf32>
 %158 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %expanded_152 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%120 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_153 = tensor.expand_shape %cst_11 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %159 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %expanded_153 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%120 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_154 = tensor.expand_shape %cst_10 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
 %160 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %expanded_154 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%120 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x4x4xf32>
 %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %160 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%120 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x4x4xf32>
 %162 = tensor.empty() : tensor<1x64x4x4xf32>
 %163 = linalg.fill ins(%cst : f32) outs(%162 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
 %164 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%161, %cst_9 : tensor<1x16x4x4xf32>, tensor<64x16x1x1xf32>) outs(%163 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
 %165 = tensor.empty() : tensor<64xf32>
 %166 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_7 : tensor<64xf32>) outs(%165 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_82 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<64xf32>
 %167 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%166 : tensor<64xf32>) outs(%165 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<64xf32>
 %168 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%167 : tensor<64xf32>) outs(%165 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.cmpf one, %in, %cst : f32
 cf.assert %184, "unimplemented: tensor with zero element"
 %185 = arith.divf %cst_0, %in : f32
 linalg.yield %185 : f32
 } -> tensor<64xf32>
 %expanded_155 = tensor.expand_shape %cst_8 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %expanded_156 = tensor.expand_shape %168 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %169 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164, %expanded_155 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%162 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.subf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x64x4x4xf32>
 %170 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %expanded_156 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%162 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x64x4x4xf32>
 %expanded_157 = tensor.expand_shape %cst_6 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %171 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %expanded_157 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%162 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.mulf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x64x4x4xf32>
 %expanded_158 = tensor.expand_shape %cst_5 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
 %172 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %expanded_158 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%162 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x64x4x4xf32>
 %173 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %cst_2 : tensor<1x64x4x4xf32>, tensor<f32>) outs(%162 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf ogt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x64x4x4xf32>
 %174 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %173 : tensor<f32>, tensor<1x64x4x4xf32>) outs(%162 : tensor<1x64x4x4xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.cmpf olt, %in, %in_160 : f32
 %185 = arith.select %184, %in, %in_160 : f32
 linalg.yield %185 : f32
 } -> tensor<1x64x4x4xf32>
 %175 = tensor.empty() : tensor<1x64x1x1xf32>
 %176 = linalg.fill ins(%cst : f32) outs(%175 : tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
 %177 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%174 : tensor<1x64x4x4xf32>) outs(%176 : tensor<1x64x1x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.addf %in, %out : f32
 linalg.yield %184 : f32
 } -> tensor<1x64x1x1xf32>
 %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<1x64x1x1xf32>) outs(%175 : tensor<1x64x1x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.divf %in, %cst_86 : f32
 linalg.yield %184 : f32
 } -> tensor<1x64x1x1xf32>
 %collapsed_159 = tensor.collapse_shape %178 [[0], [1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<1x64xf32>
 %179 = tensor.empty() : tensor<64x10xf32>
 %transposed = linalg.transpose ins(%cst_4 : tensor<10x64xf32>) outs(%179 : tensor<64x10xf32>) permutation = [1, 0] 
 %180 = tensor.empty() : tensor<1x10xf32>
 %181 = linalg.fill ins(%cst : f32) outs(%180 : tensor<1x10xf32>) -> tensor<1x10xf32>
 %182 = linalg.matmul ins(%collapsed_159, %transposed : tensor<1x64xf32>, tensor<64x10xf32>) outs(%181 : tensor<1x10xf32>) -> tensor<1x10xf32>
 %183 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%182, %cst_3 : tensor<1x10xf32>, tensor<10xf32>) outs(%180 : tensor<1x10xf32>) {
 ^bb0(%in: f32, %in_160: f32, %out: f32):
 %184 = arith.addf %in, %in_160 : f32
 linalg.yield %184 : f32
 } -> tensor<1x10xf32>
 return %183 : tensor<1x10xf32>
}
}

