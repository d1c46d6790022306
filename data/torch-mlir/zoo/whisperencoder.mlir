// weight model.conv1.bias normal 0.0 0.1
// weight model.conv1.weight normal 0.0 0.1278
// weight model.conv2.bias normal 0.0 0.1
// weight model.conv2.weight normal 0.0 0.101
// weight model.embed_positions.weight normal 0.0 0.25
// weight model.layer_norm.bias normal 0.0 0.1
// weight model.layer_norm.weight normal 1.0 0.1
// weight model.layers.0.fc1.bias normal 0.0 0.1
// weight model.layers.0.fc1.weight normal 0.0 0.125
// weight model.layers.0.fc2.bias normal 0.0 0.1
// weight model.layers.0.fc2.weight normal 0.0 0.0625
// weight model.layers.0.final_layer_norm.bias normal 0.0 0.1
// weight model.layers.0.final_layer_norm.weight normal 1.0 0.1
// weight model.layers.0.self_attn.k_proj.weight normal 0.0 0.125
// weight model.layers.0.self_attn.out_proj.bias normal 0.0 0.1
// weight model.layers.0.self_attn.out_proj.weight normal 0.0 0.125
// weight model.layers.0.self_attn.q_proj.bias normal 0.0 0.1
// weight model.layers.0.self_attn.q_proj.weight normal 0.0 0.125
// weight model.layers.0.self_attn.v_proj.bias normal 0.0 0.1
// weight model.layers.0.self_attn.v_proj.weight normal 0.0 0.125
// weight model.layers.0.self_attn_layer_norm.bias normal 0.0 0.1
// weight model.layers.0.self_attn_layer_norm.weight normal 1.0 0.1
// weight model.layers.1.fc1.bias normal 0.0 0.1
// weight model.layers.1.fc1.weight normal 0.0 0.125
// weight model.layers.1.fc2.bias normal 0.0 0.1
// weight model.layers.1.fc2.weight normal 0.0 0.0625
// weight model.layers.1.final_layer_norm.bias normal 0.0 0.1
// weight model.layers.1.final_layer_norm.weight normal 1.0 0.1
// weight model.layers.1.self_attn.k_proj.weight normal 0.0 0.125
// weight model.layers.1.self_attn.out_proj.bias normal 0.0 0.1
// weight model.layers.1.self_attn.out_proj.weight normal 0.0 0.125
// weight model.layers.1.self_attn.q_proj.bias normal 0.0 0.1
// weight model.layers.1.self_attn.q_proj.weight normal 0.0 0.125
// weight model.layers.1.self_attn.v_proj.bias normal 0.0 0.1
// weight model.layers.1.self_attn.v_proj.weight normal 0.0 0.125
// weight model.layers.1.self_attn_layer_norm.bias normal 0.0 0.1
// weight model.layers.1.self_attn_layer_norm.weight normal 1.0 0.1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
func.func @main(%arg0: tensor<1x40x32xf32>) -> tensor<1x16x64xf32> {
 %c0_i64 = arith.constant 0 : i64
 %cst = arith.constant 0.000000e+00 : f32
 %cst_0 = arith.constant 1.000000e+00 : f32
 %cst_1 = arith.constant 5.000000e-01 : f32
 %c16 = arith.constant 16 : index
 %cst_2 = arith.constant 0.000000e+00 : f64
 %cst_3 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
 %cst_5 = arith.constant dense_resource<model.layer_norm.bias> : tensor<64xf32>
 %cst_6 = arith.constant dense_resource<model.layer_norm.weight> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.layers.1.fc2.bias> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.layers.1.fc2.weight> : tensor<64x256xf32>
 %cst_9 = arith.constant dense_resource<model.layers.1.fc1.bias> : tensor<256xf32>
 %cst_10 = arith.constant dense_resource<model.layers.1.fc1.weight> : tensor<256x64xf32>
 %cst_11 = arith.constant dense_resource<model.layers.1.final_layer_norm.bias> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.layers.1.final_layer_norm.weight> : tensor<64xf32>
 %cst_13 = arith.constant dense_resource<model.layers.1.self_attn.out_proj.bias> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.layers.1.self_attn.out_proj.weight> : tensor<64x64xf32>
 %cst_15 = arith.constant dense_resource<model.layers.1.self_attn.v_proj.bias> : tensor<64xf32>
 %cst_16 = arith.constant dense_resource<model.layers.1.self_attn.v_proj.weight> : tensor<64x64xf32>
 %cst_17 = arith.constant dense_resource<model.layers.1.self_attn.k_proj.weight> : tensor<64x64xf32>
 %cst_18 = arith.constant dense_resource<model.layers.1.self_attn.q_proj.bias> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_20 = arith.constant dense_resource<model.layers.1.self_attn_layer_norm.bias> : tensor<64xf32>
 %cst_21 = arith.constant dense_resource<model.layers.1.self_attn_layer_norm.weight> : tensor<64xf32>
 %cst_22 = arith.constant dense_resource<model.layers.0.fc2.bias> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.layers.0.fc2.weight> : tensor<64x256xf32>
 %cst_24 = arith.constant dense_resource<model.layers.0.fc1.bias> : tensor<256xf32>
 %cst_25 = arith.constant dense_resource<model.layers.0.fc1.weight> : tensor<256x64xf32>
 %cst_26 = arith.constant dense_resource<model.layers.0.final_layer_norm.bias> : tensor<64xf32>
 %cst_27 = arith.constant dense_resource<model.layers.0.final_layer_norm.weight> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.layers.0.self_attn.out_proj.bias> : tensor<64xf32>
 %cst_29 = arith.constant dense_resource<model.layers.0.self_attn.out_proj.weight> : tensor<64x64xf32>
 %cst_30 = arith.constant 0xFFF0000000000000 : f64
 %cst_31 = arith.constant dense_resource<model.layers.0.self_attn.v_proj.bias> : tensor<64xf32>
 %cst_32 = arith.constant dense_resource<model.layers.0.self_attn.v_proj.weight> : tensor<64x64xf32>
 %cst_33 = arith.constant dense_resource<model.layers.0.self_attn.k_proj.weight> : tensor<64x64xf32>
 %cst_34 = arith.constant dense_resource<model.layers.0.self_attn.q_proj.bias> : tensor<64xf32>
 %cst_35 = arith.constant dense_resource<model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_36 = arith.constant dense_resource<model.layers.0.self_attn_layer_norm.bias> : tensor<64xf32>
 %cst_37 = arith.constant dense_resource<model.layers.0.self_attn_layer_norm.weight> : tensor<64xf32>
 %cst_38 = arith.constant 1.000000e-05 : f64
 %cst_39 = arith.constant dense_resource<model.embed_positions.weight> : tensor<16x64xf32>
 %cst_40 = arith.constant dense_resource<model.conv2.bias> : tensor<64xf32>
 %cst_41 = arith.constant dense_resource<model.conv2.weight> : tensor<64x64x3xf32>
 %cst_42 = arith.constant dense_resource<model.conv1.weight> : tensor<64x40x3xf32>
 %cst_43 = arith.constant dense_resource<model.conv1.bias> : tensor<64xf32>
 %cst_44 = arith.constant 1.41421354 : f32
 %cst_45 = arith.constant 6.400000e+01 : f64
 %cst_46 = arith.constant 6.400000e+01 : f32
 %cst_47 = arith.constant 2.500000e-01 : f32
 %padded = tensor.pad %arg0 low[0, 0, 1] high[0, 0, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index):
 tensor.yield %cst : f32
 } : tensor<1x40x32xf32> to tensor<1x40x34xf32>
 %0 = tensor.empty() : tensor<1x64x32xf32>
 %broadcasted = linalg.broadcast ins(%cst_43 : tensor<64xf32>) outs(%0 : tensor<1x64x32xf32>) dimensions = [0, 2] 
 %1 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%padded, %cst_42 : tensor<1x40x34xf32>, tensor<64x40x3xf32>) outs(%broadcasted : tensor<1x64x32xf32>) -> tensor<1x64x32xf32>
 %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x64x32xf32>) outs(%0 : tensor<1x64x32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.divf %in, %cst_44 : f32
 %168 = math.erf %167 : f32
 %169 = arith.addf %168, %cst_0 : f32
 %170 = arith.mulf %169, %cst_1 : f32
 %171 = arith.mulf %in, %170 : f32
 linalg.yield %171 : f32
 } -> tensor<1x64x32xf32>
 %padded_48 = tensor.pad %2 low[0, 0, 1] high[0, 0, 1] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index):
 tensor.yield %cst : f32
 } : tensor<1x64x32xf32> to tensor<1x64x34xf32>
 %3 = tensor.empty() : tensor<1x64x16xf32>
 %broadcasted_49 = linalg.broadcast ins(%cst_40 : tensor<64xf32>) outs(%3 : tensor<1x64x16xf32>) dimensions = [0, 2] 
 %4 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<2> : vector<1xi64>} ins(%padded_48, %cst_41 : tensor<1x64x34xf32>, tensor<64x64x3xf32>) outs(%broadcasted_49 : tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
 %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<1x64x16xf32>) outs(%3 : tensor<1x64x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.divf %in, %cst_44 : f32
 %168 = math.erf %167 : f32
 %169 = arith.addf %168, %cst_0 : f32
 %170 = arith.mulf %169, %cst_1 : f32
 %171 = arith.mulf %in, %170 : f32
 linalg.yield %171 : f32
 } -> tensor<1x64x16xf32>
 %6 = tensor.empty() : tensor<1x16x64xf32>
 %transposed = linalg.transpose ins(%5 : tensor<1x64x16xf32>) outs(%6 : tensor<1x16x64xf32>) permutation = [0, 2, 1] 
 %7 = tensor.empty() : tensor<16xi64>
 %8 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%7 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %167 = linalg.index 0 : index
 %168 = arith.index_cast %167 : index to i64
 linalg.yield %168 : i64
 } -> tensor<16xi64>
 %9 = tensor.empty() : tensor<16x64xf32>
 %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<16xi64>) outs(%9 : tensor<16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %167 = arith.index_cast %in : i64 to index
 %168 = linalg.index 1 : index
 %169 = arith.cmpi slt, %167, %c16 : index
 cf.assert %169, "index must be smaller than dim size"
 %170 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %170, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_39[%167, %168] : tensor<16x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<16x64xf32>
 %11 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %10 : tensor<1x16x64xf32>, tensor<16x64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %12 = tensor.empty() : tensor<1x16x64xf64>
 %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x16x64xf32>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %167 = arith.extf %in : f32 to f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %14 = tensor.empty() : tensor<1x16x1xf64>
 %15 = linalg.fill ins(%cst_2 : f64) outs(%14 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
 %16 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x16x64xf64>) outs(%15 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.addf %in, %out : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x16x1xf64>) outs(%14 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.divf %in, %cst_45 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %18 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %167 = arith.subf %in, %in_104 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %167 = arith.mulf %in, %in_104 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %20 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x16x64xf64>) outs(%15 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.addf %in, %out : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x16x1xf64>) outs(%14 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.divf %in, %cst_45 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %22 = tensor.empty() : tensor<1x16x1xf32>
 %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x16x1xf64>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %167 = arith.truncf %in : f64 to f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %24 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %25 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x16x64xf32>) outs(%24 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.addf %in, %out : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.divf %in, %cst_46 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.truncf %cst_38 : f64 to f32
 %168 = arith.addf %in, %167 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = math.rsqrt %in : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %26 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.subf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %30 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %28 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.mulf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %cst_37 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.mulf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %32 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %cst_36 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %33 = tensor.empty() : tensor<64x64xf32>
 %transposed_50 = linalg.transpose ins(%cst_35 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
 %34 = linalg.fill ins(%cst : f32) outs(%9 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %35 = linalg.matmul ins(%collapsed, %transposed_50 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %36 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_34 : tensor<16x64xf32>, tensor<64xf32>) outs(%9 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<16x64xf32>
 %expanded = tensor.expand_shape %36 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x16x64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.mulf %in, %cst_47 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %expanded_51 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %38 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x16x4x16xf32>) outs(%38 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_53 = linalg.transpose ins(%cst_33 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
 %39 = linalg.matmul ins(%collapsed, %transposed_53 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_54 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_55 = linalg.transpose ins(%cst_32 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
 %40 = linalg.matmul ins(%collapsed, %transposed_55 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %41 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%40, %cst_31 : tensor<16x64xf32>, tensor<64xf32>) outs(%9 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<16x64xf32>
 %expanded_56 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<1x16x4x16xf32>) outs(%38 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_58 = linalg.transpose ins(%expanded_54 : tensor<1x16x4x16xf32>) outs(%38 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %collapsed_59 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_60 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %42 = tensor.empty() : tensor<4x16x16xf32>
 %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %44 = linalg.batch_matmul ins(%collapsed_59, %collapsed_60 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%43 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_61 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %45 = tensor.empty() : tensor<1x4x16xi64>
 %46 = linalg.fill ins(%c0_i64 : i64) outs(%45 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %47 = tensor.empty() : tensor<1x4x16xf32>
 %48 = linalg.fill ins(%cst_3 : f32) outs(%47 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %49:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_61 : tensor<1x4x16x16xf32>) outs(%48, %46 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_104: i64):
 %167 = linalg.index 3 : index
 %168 = arith.index_cast %167 : index to i64
 %169 = arith.maximumf %in, %out : f32
 %170 = arith.cmpf ogt, %in, %out : f32
 %171 = arith.select %170, %168, %out_104 : i64
 linalg.yield %169, %171 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_62 = tensor.expand_shape %49#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %50 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_61, %expanded_62 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%38 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.subf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x4x16x16xf32>
 %51 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x4x16x16xf32>) outs(%38 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = math.exp %in : f32
 linalg.yield %167 : f32
 } -> tensor<1x4x16x16xf32>
 %52 = tensor.empty() : tensor<1x4x16x1xf32>
 %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %54 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x4x16x16xf32>) outs(%53 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.addf %in, %out : f32
 linalg.yield %167 : f32
 } -> tensor<1x4x16x1xf32>
 %55 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%38 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.divf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x4x16x16xf32>
 %56 = tensor.empty() : tensor<1x4x16x16xi1>
 %57 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %167 = arith.extf %in : f32 to f64
 %168 = arith.cmpf oeq, %167, %cst_30 : f64
 linalg.yield %168 : i1
 } -> tensor<1x4x16x16xi1>
 %58 = tensor.empty() : tensor<1x4x16x1xi1>
 %59 = linalg.fill ins(%true : i1) outs(%58 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %60 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<1x4x16x16xi1>) outs(%59 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %167 = arith.andi %in, %out : i1
 linalg.yield %167 : i1
 } -> tensor<1x4x16x1xi1>
 %61 = linalg.generic {indexing_maps = [#map10, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %cst_4, %55 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%38 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
 %167 = arith.select %in, %in_104, %in_105 : f32
 linalg.yield %167 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_63 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_64 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %62 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%43 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_65 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %63 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<1x4x16x16xf32>) outs(%63 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_67 = tensor.collapse_shape %transposed_66 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %transposed_68 = linalg.transpose ins(%cst_29 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
 %64 = linalg.matmul ins(%collapsed_67, %transposed_68 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %65 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%64, %cst_28 : tensor<16x64xf32>, tensor<64xf32>) outs(%9 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<16x64xf32>
 %expanded_69 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_69 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x16x64xf32>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %167 = arith.extf %in : f32 to f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %68 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x16x64xf64>) outs(%15 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.addf %in, %out : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x16x1xf64>) outs(%14 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.divf %in, %cst_45 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %70 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %167 = arith.subf %in, %in_104 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %70 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %167 = arith.mulf %in, %in_104 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %72 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x16x64xf64>) outs(%15 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.addf %in, %out : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x16x1xf64>) outs(%14 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.divf %in, %cst_45 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x16x1xf64>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %167 = arith.truncf %in : f64 to f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %75 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<1x16x64xf32>) outs(%24 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.addf %in, %out : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.divf %in, %cst_46 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.truncf %cst_38 : f64 to f32
 %168 = arith.addf %in, %167 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = math.rsqrt %in : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %79 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %76 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.subf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %80 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %78 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.mulf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %81 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %cst_27 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.mulf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %82 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %cst_26 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_70 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %83 = tensor.empty() : tensor<64x256xf32>
 %transposed_71 = linalg.transpose ins(%cst_25 : tensor<256x64xf32>) outs(%83 : tensor<64x256xf32>) permutation = [1, 0] 
 %84 = tensor.empty() : tensor<16x256xf32>
 %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %86 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%85 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %87 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%86, %cst_24 : tensor<16x256xf32>, tensor<256xf32>) outs(%84 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<16x256xf32>
 %expanded_72 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %88 = tensor.empty() : tensor<1x16x256xf32>
 %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72 : tensor<1x16x256xf32>) outs(%88 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.divf %in, %cst_44 : f32
 %168 = math.erf %167 : f32
 %169 = arith.addf %168, %cst_0 : f32
 %170 = arith.mulf %169, %cst_1 : f32
 %171 = arith.mulf %in, %170 : f32
 linalg.yield %171 : f32
 } -> tensor<1x16x256xf32>
 %collapsed_73 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<1x16x256xf32> into tensor<16x256xf32>
 %90 = tensor.empty() : tensor<256x64xf32>
 %transposed_74 = linalg.transpose ins(%cst_23 : tensor<64x256xf32>) outs(%90 : tensor<256x64xf32>) permutation = [1, 0] 
 %91 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%34 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %92 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%91, %cst_22 : tensor<16x64xf32>, tensor<64xf32>) outs(%9 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<16x64xf32>
 %expanded_75 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %expanded_75 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x16x64xf32>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %167 = arith.extf %in : f32 to f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %95 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x16x64xf64>) outs(%15 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.addf %in, %out : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %96 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x16x1xf64>) outs(%14 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.divf %in, %cst_45 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %97 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %167 = arith.subf %in, %in_104 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %167 = arith.mulf %in, %in_104 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %99 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x16x64xf64>) outs(%15 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.addf %in, %out : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x16x1xf64>) outs(%14 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.divf %in, %cst_45 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x16x1xf64>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %167 = arith.truncf %in : f64 to f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %102 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x16x64xf32>) outs(%24 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.addf %in, %out : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.divf %in, %cst_46 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.truncf %cst_38 : f64 to f32
 %168 = arith.addf %in, %167 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = math.rsqrt %in : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %106 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %103 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.subf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %107 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.mulf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %108 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %cst_21 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.mulf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %109 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %cst_20 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_76 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_77 = linalg.transpose ins(%cst_19 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
 %110 = linalg.matmul ins(%collapsed_76, %transposed_77 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %111 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%110, %cst_18 : tensor<16x64xf32>, tensor<64xf32>) outs(%9 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<16x64xf32>
 %expanded_78 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<1x16x64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.mulf %in, %cst_47 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %expanded_79 = tensor.expand_shape %112 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_80 = linalg.transpose ins(%expanded_79 : tensor<1x16x4x16xf32>) outs(%38 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_81 = linalg.transpose ins(%cst_17 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
 %113 = linalg.matmul ins(%collapsed_76, %transposed_81 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_82 = tensor.expand_shape %113 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_83 = linalg.transpose ins(%cst_16 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
 %114 = linalg.matmul ins(%collapsed_76, %transposed_83 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %115 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%114, %cst_15 : tensor<16x64xf32>, tensor<64xf32>) outs(%9 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<16x64xf32>
 %expanded_84 = tensor.expand_shape %115 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<1x16x4x16xf32>) outs(%38 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_86 = linalg.transpose ins(%expanded_82 : tensor<1x16x4x16xf32>) outs(%38 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %collapsed_87 = tensor.collapse_shape %transposed_80 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_88 = tensor.collapse_shape %transposed_86 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %116 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%43 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_89 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %117:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_89 : tensor<1x4x16x16xf32>) outs(%48, %46 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_104: i64):
 %167 = linalg.index 3 : index
 %168 = arith.index_cast %167 : index to i64
 %169 = arith.maximumf %in, %out : f32
 %170 = arith.cmpf ogt, %in, %out : f32
 %171 = arith.select %170, %168, %out_104 : i64
 linalg.yield %169, %171 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_90 = tensor.expand_shape %117#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %118 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_89, %expanded_90 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%38 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.subf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x4x16x16xf32>
 %119 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<1x4x16x16xf32>) outs(%38 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = math.exp %in : f32
 linalg.yield %167 : f32
 } -> tensor<1x4x16x16xf32>
 %120 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<1x4x16x16xf32>) outs(%53 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.addf %in, %out : f32
 linalg.yield %167 : f32
 } -> tensor<1x4x16x1xf32>
 %121 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %120 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%38 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.divf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x4x16x16xf32>
 %122 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %167 = arith.extf %in : f32 to f64
 %168 = arith.cmpf oeq, %167, %cst_30 : f64
 linalg.yield %168 : i1
 } -> tensor<1x4x16x16xi1>
 %123 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%122 : tensor<1x4x16x16xi1>) outs(%59 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %167 = arith.andi %in, %out : i1
 linalg.yield %167 : i1
 } -> tensor<1x4x16x1xi1>
 %124 = linalg.generic {indexing_maps = [#map10, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %cst_4, %121 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%38 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
 %167 = arith.select %in, %in_104, %in_105 : f32
 linalg.yield %167 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_91 = tensor.collapse_shape %124 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_92 = tensor.collapse_shape %transposed_85 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %125 = linalg.batch_matmul ins(%collapsed_91, %collapsed_92 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%43 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_93 = tensor.expand_shape %125 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<1x4x16x16xf32>) outs(%63 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_95 = tensor.collapse_shape %transposed_94 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %transposed_96 = linalg.transpose ins(%cst_14 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
 %126 = linalg.matmul ins(%collapsed_95, %transposed_96 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %127 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%126, %cst_13 : tensor<16x64xf32>, tensor<64xf32>) outs(%9 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<16x64xf32>
 %expanded_97 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %128 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_97 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x16x64xf32>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %167 = arith.extf %in : f32 to f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %130 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<1x16x64xf64>) outs(%15 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.addf %in, %out : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x16x1xf64>) outs(%14 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.divf %in, %cst_45 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %132 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %131 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %167 = arith.subf %in, %in_104 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %133 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %132 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %167 = arith.mulf %in, %in_104 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %134 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<1x16x64xf64>) outs(%15 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.addf %in, %out : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x16x1xf64>) outs(%14 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.divf %in, %cst_45 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %136 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x16x1xf64>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %167 = arith.truncf %in : f64 to f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %137 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<1x16x64xf32>) outs(%24 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.addf %in, %out : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.divf %in, %cst_46 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.truncf %cst_38 : f64 to f32
 %168 = arith.addf %in, %167 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %140 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = math.rsqrt %in : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %141 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %138 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.subf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %142 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %140 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.mulf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %143 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %cst_12 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.mulf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %144 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %cst_11 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_98 = tensor.collapse_shape %144 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_99 = linalg.transpose ins(%cst_10 : tensor<256x64xf32>) outs(%83 : tensor<64x256xf32>) permutation = [1, 0] 
 %145 = linalg.matmul ins(%collapsed_98, %transposed_99 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%85 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %146 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%145, %cst_9 : tensor<16x256xf32>, tensor<256xf32>) outs(%84 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<16x256xf32>
 %expanded_100 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %147 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_100 : tensor<1x16x256xf32>) outs(%88 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.divf %in, %cst_44 : f32
 %168 = math.erf %167 : f32
 %169 = arith.addf %168, %cst_0 : f32
 %170 = arith.mulf %169, %cst_1 : f32
 %171 = arith.mulf %in, %170 : f32
 linalg.yield %171 : f32
 } -> tensor<1x16x256xf32>
 %collapsed_101 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<1x16x256xf32> into tensor<16x256xf32>
 %transposed_102 = linalg.transpose ins(%cst_8 : tensor<64x256xf32>) outs(%90 : tensor<256x64xf32>) permutation = [1, 0] 
 %148 = linalg.matmul ins(%collapsed_101, %transposed_102 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%34 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %149 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%148, %cst_7 : tensor<16x64xf32>, tensor<64xf32>) outs(%9 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<16x64xf32>
 %expanded_103 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %150 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %expanded_103 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %151 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x16x64xf32>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %167 = arith.extf %in : f32 to f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %152 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<1x16x64xf64>) outs(%15 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.addf %in, %out : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %153 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x16x1xf64>) outs(%14 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.divf %in, %cst_45 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %154 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %153 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %167 = arith.subf %in, %in_104 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %155 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %154 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%12 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %167 = arith.mulf %in, %in_104 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x64xf64>
 %156 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<1x16x64xf64>) outs(%15 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.addf %in, %out : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x16x1xf64>) outs(%14 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %167 = arith.divf %in, %cst_45 : f64
 linalg.yield %167 : f64
 } -> tensor<1x16x1xf64>
 %158 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x16x1xf64>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %167 = arith.truncf %in : f64 to f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %159 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<1x16x64xf32>) outs(%24 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.addf %in, %out : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %160 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.divf %in, %cst_46 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %161 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = arith.truncf %cst_38 : f64 to f32
 %168 = arith.addf %in, %167 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %162 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x16x1xf32>) outs(%22 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %167 = math.rsqrt %in : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x1xf32>
 %163 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %160 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.subf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %164 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %162 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.mulf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %165 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %cst_6 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.mulf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 %166 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %cst_5 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %167 = arith.addf %in, %in_104 : f32
 linalg.yield %167 : f32
 } -> tensor<1x16x64xf32>
 return %166 : tensor<1x16x64xf32>
}
}

