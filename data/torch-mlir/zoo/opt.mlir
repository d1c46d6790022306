// weight model.model.decoder.embed_positions.weight normal 0.0 0.25
// weight model.model.decoder.embed_tokens.weight normal 0.0 0.25
// weight model.model.decoder.final_layer_norm.bias normal 0.0 0.1
// weight model.model.decoder.final_layer_norm.weight normal 1.0 0.1
// weight model.model.decoder.layers.0.fc1.bias normal 0.0 0.1
// weight model.model.decoder.layers.0.fc1.weight normal 0.0 0.125
// weight model.model.decoder.layers.0.fc2.bias normal 0.0 0.1
// weight model.model.decoder.layers.0.fc2.weight normal 0.0 0.0625
// weight model.model.decoder.layers.0.final_layer_norm.bias normal 0.0 0.1
// weight model.model.decoder.layers.0.final_layer_norm.weight normal 1.0 0.1
// weight model.model.decoder.layers.0.self_attn.k_proj.bias normal 0.0 0.1
// weight model.model.decoder.layers.0.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.decoder.layers.0.self_attn.out_proj.bias normal 0.0 0.1
// weight model.model.decoder.layers.0.self_attn.out_proj.weight normal 0.0 0.125
// weight model.model.decoder.layers.0.self_attn.q_proj.bias normal 0.0 0.1
// weight model.model.decoder.layers.0.self_attn.q_proj.weight normal 0.0 0.125
// weight model.model.decoder.layers.0.self_attn.v_proj.bias normal 0.0 0.1
// weight model.model.decoder.layers.0.self_attn.v_proj.weight normal 0.0 0.125
// weight model.model.decoder.layers.0.self_attn_layer_norm.bias normal 0.0 0.1
// weight model.model.decoder.layers.0.self_attn_layer_norm.weight normal 1.0 0.1
// weight model.model.decoder.layers.1.fc1.bias normal 0.0 0.1
// weight model.model.decoder.layers.1.fc1.weight normal 0.0 0.125
// weight model.model.decoder.layers.1.fc2.bias normal 0.0 0.1
// weight model.model.decoder.layers.1.fc2.weight normal 0.0 0.0625
// weight model.model.decoder.layers.1.final_layer_norm.bias normal 0.0 0.1
// weight model.model.decoder.layers.1.final_layer_norm.weight normal 1.0 0.1
// weight model.model.decoder.layers.1.self_attn.k_proj.bias normal 0.0 0.1
// weight model.model.decoder.layers.1.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.decoder.layers.1.self_attn.out_proj.bias normal 0.0 0.1
// weight model.model.decoder.layers.1.self_attn.out_proj.weight normal 0.0 0.125
// weight model.model.decoder.layers.1.self_attn.q_proj.bias normal 0.0 0.1
// weight model.model.decoder.layers.1.self_attn.q_proj.weight normal 0.0 0.125
// weight model.model.decoder.layers.1.self_attn.v_proj.bias normal 0.0 0.1
// weight model.model.decoder.layers.1.self_attn.v_proj.weight normal 0.0 0.125
// weight model.model.decoder.layers.1.self_attn_layer_norm.bias normal 0.0 0.1
// weight model.model.decoder.layers.1.self_attn_layer_norm.weight normal 1.0 0.1
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1) -> (d0, 0)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x256xf32> {
 %cst = arith.constant 0.000000e+00 : f32
 %c0_i64 = arith.constant 0 : i64
 %c2_i64 = arith.constant 2 : i64
 %cst_0 = arith.constant dense<1.000000e+00> : tensor<1x16xf32>
 %c256 = arith.constant 256 : index
 %c66 = arith.constant 66 : index
 %cst_1 = arith.constant 0.000000e+00 : f64
 %cst_2 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_3 = arith.constant dense_resource<model.model.decoder.embed_tokens.weight> : tensor<256x64xf32>
 %cst_4 = arith.constant dense_resource<model.model.decoder.embed_positions.weight> : tensor<66x64xf32>
 %cst_5 = arith.constant 1.000000e-05 : f64
 %cst_6 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn_layer_norm.weight> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn_layer_norm.bias> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_9 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.q_proj.bias> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.k_proj.weight> : tensor<64x64xf32>
 %cst_11 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.k_proj.bias> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.v_proj.weight> : tensor<64x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.v_proj.bias> : tensor<64xf32>
 %cst_14 = arith.constant 0xFFF0000000000000 : f64
 %cst_15 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.out_proj.weight> : tensor<64x64xf32>
 %cst_16 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.out_proj.bias> : tensor<64xf32>
 %cst_17 = arith.constant dense_resource<model.model.decoder.layers.0.final_layer_norm.weight> : tensor<64xf32>
 %cst_18 = arith.constant dense_resource<model.model.decoder.layers.0.final_layer_norm.bias> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.model.decoder.layers.0.fc1.weight> : tensor<256x64xf32>
 %cst_20 = arith.constant dense_resource<model.model.decoder.layers.0.fc1.bias> : tensor<256xf32>
 %cst_21 = arith.constant dense_resource<model.model.decoder.layers.0.fc2.weight> : tensor<64x256xf32>
 %cst_22 = arith.constant dense_resource<model.model.decoder.layers.0.fc2.bias> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn_layer_norm.weight> : tensor<64xf32>
 %cst_24 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn_layer_norm.bias> : tensor<64xf32>
 %cst_25 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_26 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.q_proj.bias> : tensor<64xf32>
 %cst_27 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.k_proj.weight> : tensor<64x64xf32>
 %cst_28 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.k_proj.bias> : tensor<64xf32>
 %cst_29 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.v_proj.weight> : tensor<64x64xf32>
 %cst_30 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.v_proj.bias> : tensor<64xf32>
 %cst_31 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.out_proj.weight> : tensor<64x64xf32>
 %cst_32 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.out_proj.bias> : tensor<64xf32>
 %cst_33 = arith.constant dense_resource<model.model.decoder.layers.1.final_layer_norm.weight> : tensor<64xf32>
 %cst_34 = arith.constant dense_resource<model.model.decoder.layers.1.final_layer_norm.bias> : tensor<64xf32>
 %cst_35 = arith.constant dense_resource<model.model.decoder.layers.1.fc1.weight> : tensor<256x64xf32>
 %cst_36 = arith.constant dense_resource<model.model.decoder.layers.1.fc1.bias> : tensor<256xf32>
 %cst_37 = arith.constant dense_resource<model.model.decoder.layers.1.fc2.weight> : tensor<64x256xf32>
 %cst_38 = arith.constant dense_resource<model.model.decoder.layers.1.fc2.bias> : tensor<64xf32>
 %cst_39 = arith.constant dense_resource<model.model.decoder.final_layer_norm.weight> : tensor<64xf32>
 %cst_40 = arith.constant dense_resource<model.model.decoder.final_layer_norm.bias> : tensor<64xf32>
 %cst_41 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
 %cst_42 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_43 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_44 = arith.constant 1.000000e+00 : f32
 %cst_45 = arith.constant 6.400000e+01 : f64
 %cst_46 = arith.constant 6.400000e+01 : f32
 %cst_47 = arith.constant 2.500000e-01 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %185 = arith.index_cast %in : i64 to index
 %186 = linalg.index 2 : index
 %187 = arith.cmpi slt, %185, %c256 : index
 cf.assert %187, "index must be smaller than dim size"
 %188 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %188, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_3[%185, %186] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<1x16xf32>
 %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x16xf32>) -> tensor<1x16xf32>
 %4 = tensor.empty() : tensor<1xf32>
 %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1xf32>) -> tensor<1xf32>
 %6:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%cst_0 : tensor<1x16xf32>) outs(%3, %5 : tensor<1x16xf32>, tensor<1xf32>) {
 ^bb0(%arg1: f32, %arg2: f32):
 %185 = arith.addf %arg1, %arg2 : f32
 tm_tensor.yield %185 : f32
 } -> tensor<1x16xf32>, tensor<1xf32>
 %7 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%6#0, %cst_0 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.mulf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16xf32>
 %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.subf %in, %cst_44 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16xf32>
 %9 = tensor.empty() : tensor<1x16xi64>
 %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<1x16xf32>) outs(%9 : tensor<1x16xi64>) {
 ^bb0(%in: f32, %out: i64):
 %185 = arith.fptosi %in : f32 to i64
 linalg.yield %185 : i64
 } -> tensor<1x16xi64>
 %11 = tensor.empty() : tensor<16xi64>
 %12 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%11 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %185 = linalg.index 0 : index
 %186 = arith.index_cast %185 : index to i64
 linalg.yield %186 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %12 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %expanded_48 = tensor.expand_shape %12 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
 %13 = tensor.empty() : tensor<1x1x16x16xi1>
 %14 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%13 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_102: i64, %out: i1):
 %185 = arith.cmpi sle, %in, %in_102 : i64
 linalg.yield %185 : i1
 } -> tensor<1x1x16x16xi1>
 %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x16xi64>) outs(%9 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %out: i64):
 %185 = arith.addi %in, %c2_i64 : i64
 linalg.yield %185 : i64
 } -> tensor<1x16xi64>
 %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %185 = arith.index_cast %in : i64 to index
 %186 = linalg.index 2 : index
 %187 = arith.cmpi slt, %185, %c66 : index
 cf.assert %187, "index must be smaller than dim size"
 %188 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %188, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_4[%185, %186] : tensor<66x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %18 = tensor.empty() : tensor<1x16x64xf64>
 %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x16x64xf32>) outs(%18 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %185 = arith.extf %in : f32 to f64
 linalg.yield %185 : f64
 } -> tensor<1x16x64xf64>
 %20 = tensor.empty() : tensor<1x16x1xf64>
 %21 = linalg.fill ins(%cst_1 : f64) outs(%20 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
 %22 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x16x64xf64>) outs(%21 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.addf %in, %out : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.divf %in, %cst_45 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %24 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %23 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%18 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_102: f64, %out: f64):
 %185 = arith.subf %in, %in_102 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x64xf64>
 %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %24 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%18 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_102: f64, %out: f64):
 %185 = arith.mulf %in, %in_102 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x64xf64>
 %26 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<1x16x64xf64>) outs(%21 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.addf %in, %out : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.divf %in, %cst_45 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %28 = tensor.empty() : tensor<1x16x1xf32>
 %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x16x1xf64>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %185 = arith.truncf %in : f64 to f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %30 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %31 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<1x16x64xf32>) outs(%30 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.addf %in, %out : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.divf %in, %cst_46 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.truncf %cst_5 : f64 to f32
 %186 = arith.addf %in, %185 : f32
 linalg.yield %186 : f32
 } -> tensor<1x16x1xf32>
 %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = math.rsqrt %in : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %35 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %32 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.subf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %36 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.mulf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %37 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %cst_6 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.mulf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %38 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %cst_7 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %collapsed = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %39 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_8 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
 %40 = tensor.empty() : tensor<16x64xf32>
 %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %42 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %43 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%42, %cst_9 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %expanded_49 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.mulf %in, %cst_47 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %expanded_50 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %45 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x16x4x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_52 = linalg.transpose ins(%cst_10 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
 %46 = linalg.matmul ins(%collapsed, %transposed_52 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %47 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%46, %cst_11 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %transposed_53 = linalg.transpose ins(%cst_12 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
 %48 = linalg.matmul ins(%collapsed, %transposed_53 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %49 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%48, %cst_13 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %expanded_54 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %expanded_55 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x16x4x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %50 = tensor.empty() : tensor<1x1x16x16xf32>
 %51 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_42, %cst_43 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%50 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
 %185 = arith.select %in, %in_102, %in_103 : f32
 linalg.yield %185 : f32
 } -> tensor<1x1x16x16xf32>
 %transposed_57 = linalg.transpose ins(%expanded_54 : tensor<1x16x4x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %collapsed_58 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_59 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %52 = tensor.empty() : tensor<4x16x16xf32>
 %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %54 = linalg.batch_matmul ins(%collapsed_58, %collapsed_59 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%53 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_60 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %55 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60, %51 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x16xf32>
 %56 = tensor.empty() : tensor<1x4x16xi64>
 %57 = linalg.fill ins(%c0_i64 : i64) outs(%56 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %58 = tensor.empty() : tensor<1x4x16xf32>
 %59 = linalg.fill ins(%cst_2 : f32) outs(%58 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %60:2 = linalg.generic {indexing_maps = [#map6, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x4x16x16xf32>) outs(%59, %57 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_102: i64):
 %185 = linalg.index 3 : index
 %186 = arith.index_cast %185 : index to i64
 %187 = arith.maximumf %in, %out : f32
 %188 = arith.cmpf ogt, %in, %out : f32
 %189 = arith.select %188, %186, %out_102 : i64
 linalg.yield %187, %189 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_61 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %61 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_61 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%45 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.subf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x16xf32>
 %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x4x16x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = math.exp %in : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x16xf32>
 %63 = tensor.empty() : tensor<1x4x16x1xf32>
 %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %65 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x4x16x16xf32>) outs(%64 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.addf %in, %out : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x1xf32>
 %66 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%45 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.divf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x16xf32>
 %67 = tensor.empty() : tensor<1x4x16x16xi1>
 %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x4x16x16xf32>) outs(%67 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %185 = arith.extf %in : f32 to f64
 %186 = arith.cmpf oeq, %185, %cst_14 : f64
 linalg.yield %186 : i1
 } -> tensor<1x4x16x16xi1>
 %69 = tensor.empty() : tensor<1x4x16x1xi1>
 %70 = linalg.fill ins(%true : i1) outs(%69 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %71 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x4x16x16xi1>) outs(%70 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %185 = arith.andi %in, %out : i1
 linalg.yield %185 : i1
 } -> tensor<1x4x16x1xi1>
 %72 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %cst_41, %66 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
 %185 = arith.select %in, %in_102, %in_103 : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_62 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_63 = tensor.collapse_shape %transposed_56 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %73 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%53 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_64 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %74 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<1x4x16x16xf32>) outs(%74 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_66 = tensor.collapse_shape %transposed_65 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %transposed_67 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
 %75 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %76 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%75, %cst_16 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %expanded_68 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %expanded_68 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_69 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %78 = tensor.empty() : tensor<16x64xf64>
 %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_69 : tensor<16x64xf32>) outs(%78 : tensor<16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %185 = arith.extf %in : f32 to f64
 linalg.yield %185 : f64
 } -> tensor<16x64xf64>
 %80 = tensor.empty() : tensor<16x1xf64>
 %81 = linalg.fill ins(%cst_1 : f64) outs(%80 : tensor<16x1xf64>) -> tensor<16x1xf64>
 %82 = linalg.generic {indexing_maps = [#map2, #map13], iterator_types = ["parallel", "reduction"]} ins(%79 : tensor<16x64xf64>) outs(%81 : tensor<16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.addf %in, %out : f64
 linalg.yield %185 : f64
 } -> tensor<16x1xf64>
 %83 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<16x1xf64>) outs(%80 : tensor<16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.divf %in, %cst_45 : f64
 linalg.yield %185 : f64
 } -> tensor<16x1xf64>
 %84 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%79, %83 : tensor<16x64xf64>, tensor<16x1xf64>) outs(%78 : tensor<16x64xf64>) {
 ^bb0(%in: f64, %in_102: f64, %out: f64):
 %185 = arith.subf %in, %in_102 : f64
 linalg.yield %185 : f64
 } -> tensor<16x64xf64>
 %85 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%84, %84 : tensor<16x64xf64>, tensor<16x64xf64>) outs(%78 : tensor<16x64xf64>) {
 ^bb0(%in: f64, %in_102: f64, %out: f64):
 %185 = arith.mulf %in, %in_102 : f64
 linalg.yield %185 : f64
 } -> tensor<16x64xf64>
 %86 = linalg.generic {indexing_maps = [#map2, #map13], iterator_types = ["parallel", "reduction"]} ins(%85 : tensor<16x64xf64>) outs(%81 : tensor<16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.addf %in, %out : f64
 linalg.yield %185 : f64
 } -> tensor<16x1xf64>
 %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<16x1xf64>) outs(%80 : tensor<16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.divf %in, %cst_45 : f64
 linalg.yield %185 : f64
 } -> tensor<16x1xf64>
 %88 = tensor.empty() : tensor<16x1xf32>
 %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<16x1xf64>) outs(%88 : tensor<16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %185 = arith.truncf %in : f64 to f32
 linalg.yield %185 : f32
 } -> tensor<16x1xf32>
 %90 = linalg.fill ins(%cst : f32) outs(%88 : tensor<16x1xf32>) -> tensor<16x1xf32>
 %91 = linalg.generic {indexing_maps = [#map2, #map13], iterator_types = ["parallel", "reduction"]} ins(%collapsed_69 : tensor<16x64xf32>) outs(%90 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.addf %in, %out : f32
 linalg.yield %185 : f32
 } -> tensor<16x1xf32>
 %92 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<16x1xf32>) outs(%88 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.divf %in, %cst_46 : f32
 linalg.yield %185 : f32
 } -> tensor<16x1xf32>
 %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<16x1xf32>) outs(%88 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.truncf %cst_5 : f64 to f32
 %186 = arith.addf %in, %185 : f32
 linalg.yield %186 : f32
 } -> tensor<16x1xf32>
 %94 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<16x1xf32>) outs(%88 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = math.rsqrt %in : f32
 linalg.yield %185 : f32
 } -> tensor<16x1xf32>
 %95 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_69, %92 : tensor<16x64xf32>, tensor<16x1xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.subf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %96 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%95, %94 : tensor<16x64xf32>, tensor<16x1xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.mulf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %97 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%96, %cst_17 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.mulf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %98 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%97, %cst_18 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %99 = tensor.empty() : tensor<64x256xf32>
 %transposed_70 = linalg.transpose ins(%cst_19 : tensor<256x64xf32>) outs(%99 : tensor<64x256xf32>) permutation = [1, 0] 
 %100 = tensor.empty() : tensor<16x256xf32>
 %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %102 = linalg.matmul ins(%98, %transposed_70 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%101 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %103 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%102, %cst_20 : tensor<16x256xf32>, tensor<256xf32>) outs(%100 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x256xf32>
 %104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<16x256xf32>) outs(%100 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.cmpf ugt, %in, %cst : f32
 %186 = arith.select %185, %in, %cst : f32
 linalg.yield %186 : f32
 } -> tensor<16x256xf32>
 %105 = tensor.empty() : tensor<256x64xf32>
 %transposed_71 = linalg.transpose ins(%cst_21 : tensor<64x256xf32>) outs(%105 : tensor<256x64xf32>) permutation = [1, 0] 
 %106 = linalg.matmul ins(%104, %transposed_71 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%41 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %107 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%106, %cst_22 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %108 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_69, %107 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %expanded_72 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72 : tensor<1x16x64xf32>) outs(%18 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %185 = arith.extf %in : f32 to f64
 linalg.yield %185 : f64
 } -> tensor<1x16x64xf64>
 %110 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x16x64xf64>) outs(%21 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.addf %in, %out : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.divf %in, %cst_45 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %112 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%18 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_102: f64, %out: f64):
 %185 = arith.subf %in, %in_102 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x64xf64>
 %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%18 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_102: f64, %out: f64):
 %185 = arith.mulf %in, %in_102 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x64xf64>
 %114 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<1x16x64xf64>) outs(%21 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.addf %in, %out : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.divf %in, %cst_45 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x16x1xf64>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %185 = arith.truncf %in : f64 to f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %117 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_72 : tensor<1x16x64xf32>) outs(%30 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.addf %in, %out : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.divf %in, %cst_46 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.truncf %cst_5 : f64 to f32
 %186 = arith.addf %in, %185 : f32
 linalg.yield %186 : f32
 } -> tensor<1x16x1xf32>
 %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = math.rsqrt %in : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %121 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %118 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.subf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %122 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.mulf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %123 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %cst_23 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.mulf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %124 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %cst_24 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_73 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_74 = linalg.transpose ins(%cst_25 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
 %125 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %126 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%125, %cst_26 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %expanded_75 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.mulf %in, %cst_47 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %expanded_76 = tensor.expand_shape %127 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<1x16x4x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_78 = linalg.transpose ins(%cst_27 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
 %128 = linalg.matmul ins(%collapsed_73, %transposed_78 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %129 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%128, %cst_28 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %transposed_79 = linalg.transpose ins(%cst_29 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
 %130 = linalg.matmul ins(%collapsed_73, %transposed_79 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %131 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%130, %cst_30 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %expanded_80 = tensor.expand_shape %129 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %expanded_81 = tensor.expand_shape %131 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<1x16x4x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_83 = linalg.transpose ins(%expanded_80 : tensor<1x16x4x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %collapsed_84 = tensor.collapse_shape %transposed_77 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_85 = tensor.collapse_shape %transposed_83 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %132 = linalg.batch_matmul ins(%collapsed_84, %collapsed_85 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%53 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_86 = tensor.expand_shape %132 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %133 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86, %51 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x16xf32>
 %134:2 = linalg.generic {indexing_maps = [#map6, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%133 : tensor<1x4x16x16xf32>) outs(%59, %57 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_102: i64):
 %185 = linalg.index 3 : index
 %186 = arith.index_cast %185 : index to i64
 %187 = arith.maximumf %in, %out : f32
 %188 = arith.cmpf ogt, %in, %out : f32
 %189 = arith.select %188, %186, %out_102 : i64
 linalg.yield %187, %189 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_87 = tensor.expand_shape %134#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %135 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %expanded_87 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%45 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.subf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x16xf32>
 %136 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<1x4x16x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = math.exp %in : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x16xf32>
 %137 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%136 : tensor<1x4x16x16xf32>) outs(%64 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.addf %in, %out : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x1xf32>
 %138 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %137 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%45 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.divf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x16xf32>
 %139 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133 : tensor<1x4x16x16xf32>) outs(%67 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %185 = arith.extf %in : f32 to f64
 %186 = arith.cmpf oeq, %185, %cst_14 : f64
 linalg.yield %186 : i1
 } -> tensor<1x4x16x16xi1>
 %140 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%139 : tensor<1x4x16x16xi1>) outs(%70 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %185 = arith.andi %in, %out : i1
 linalg.yield %185 : i1
 } -> tensor<1x4x16x1xi1>
 %141 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %cst_41, %138 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%45 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_102: f32, %in_103: f32, %out: f32):
 %185 = arith.select %in, %in_102, %in_103 : f32
 linalg.yield %185 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_88 = tensor.collapse_shape %141 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_89 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %142 = linalg.batch_matmul ins(%collapsed_88, %collapsed_89 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%53 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_90 = tensor.expand_shape %142 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<1x4x16x16xf32>) outs(%74 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_92 = tensor.collapse_shape %transposed_91 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %transposed_93 = linalg.transpose ins(%cst_31 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
 %143 = linalg.matmul ins(%collapsed_92, %transposed_93 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %144 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%143, %cst_32 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %expanded_94 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %expanded_94 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_95 = tensor.collapse_shape %145 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %146 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_95 : tensor<16x64xf32>) outs(%78 : tensor<16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %185 = arith.extf %in : f32 to f64
 linalg.yield %185 : f64
 } -> tensor<16x64xf64>
 %147 = linalg.generic {indexing_maps = [#map2, #map13], iterator_types = ["parallel", "reduction"]} ins(%146 : tensor<16x64xf64>) outs(%81 : tensor<16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.addf %in, %out : f64
 linalg.yield %185 : f64
 } -> tensor<16x1xf64>
 %148 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<16x1xf64>) outs(%80 : tensor<16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.divf %in, %cst_45 : f64
 linalg.yield %185 : f64
 } -> tensor<16x1xf64>
 %149 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%146, %148 : tensor<16x64xf64>, tensor<16x1xf64>) outs(%78 : tensor<16x64xf64>) {
 ^bb0(%in: f64, %in_102: f64, %out: f64):
 %185 = arith.subf %in, %in_102 : f64
 linalg.yield %185 : f64
 } -> tensor<16x64xf64>
 %150 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%149, %149 : tensor<16x64xf64>, tensor<16x64xf64>) outs(%78 : tensor<16x64xf64>) {
 ^bb0(%in: f64, %in_102: f64, %out: f64):
 %185 = arith.mulf %in, %in_102 : f64
 linalg.yield %185 : f64
 } -> tensor<16x64xf64>
 %151 = linalg.generic {indexing_maps = [#map2, #map13], iterator_types = ["parallel", "reduction"]} ins(%150 : tensor<16x64xf64>) outs(%81 : tensor<16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.addf %in, %out : f64
 linalg.yield %185 : f64
 } -> tensor<16x1xf64>
 %152 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<16x1xf64>) outs(%80 : tensor<16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.divf %in, %cst_45 : f64
 linalg.yield %185 : f64
 } -> tensor<16x1xf64>
 %153 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<16x1xf64>) outs(%88 : tensor<16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %185 = arith.truncf %in : f64 to f32
 linalg.yield %185 : f32
 } -> tensor<16x1xf32>
 %154 = linalg.generic {indexing_maps = [#map2, #map13], iterator_types = ["parallel", "reduction"]} ins(%collapsed_95 : tensor<16x64xf32>) outs(%90 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.addf %in, %out : f32
 linalg.yield %185 : f32
 } -> tensor<16x1xf32>
 %155 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<16x1xf32>) outs(%88 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.divf %in, %cst_46 : f32
 linalg.yield %185 : f32
 } -> tensor<16x1xf32>
 %156 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<16x1xf32>) outs(%88 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.truncf %cst_5 : f64 to f32
 %186 = arith.addf %in, %185 : f32
 linalg.yield %186 : f32
 } -> tensor<16x1xf32>
 %157 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<16x1xf32>) outs(%88 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = math.rsqrt %in : f32
 linalg.yield %185 : f32
 } -> tensor<16x1xf32>
 %158 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_95, %155 : tensor<16x64xf32>, tensor<16x1xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.subf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %159 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%158, %157 : tensor<16x64xf32>, tensor<16x1xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.mulf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %160 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%159, %cst_33 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.mulf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %161 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%160, %cst_34 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %transposed_96 = linalg.transpose ins(%cst_35 : tensor<256x64xf32>) outs(%99 : tensor<64x256xf32>) permutation = [1, 0] 
 %162 = linalg.matmul ins(%161, %transposed_96 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%101 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %163 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%162, %cst_36 : tensor<16x256xf32>, tensor<256xf32>) outs(%100 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x256xf32>
 %164 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%163 : tensor<16x256xf32>) outs(%100 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.cmpf ugt, %in, %cst : f32
 %186 = arith.select %185, %in, %cst : f32
 linalg.yield %186 : f32
 } -> tensor<16x256xf32>
 %transposed_97 = linalg.transpose ins(%cst_37 : tensor<64x256xf32>) outs(%105 : tensor<256x64xf32>) permutation = [1, 0] 
 %165 = linalg.matmul ins(%164, %transposed_97 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%41 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %166 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel"]} ins(%165, %cst_38 : tensor<16x64xf32>, tensor<64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %167 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_95, %166 : tensor<16x64xf32>, tensor<16x64xf32>) outs(%40 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<16x64xf32>
 %expanded_98 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<1x16x64xf32>) outs(%18 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %185 = arith.extf %in : f32 to f64
 linalg.yield %185 : f64
 } -> tensor<1x16x64xf64>
 %169 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<1x16x64xf64>) outs(%21 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.addf %in, %out : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.divf %in, %cst_45 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %171 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %170 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%18 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_102: f64, %out: f64):
 %185 = arith.subf %in, %in_102 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x64xf64>
 %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %171 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%18 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_102: f64, %out: f64):
 %185 = arith.mulf %in, %in_102 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x64xf64>
 %173 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<1x16x64xf64>) outs(%21 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.addf %in, %out : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x16x1xf64>) outs(%20 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %185 = arith.divf %in, %cst_45 : f64
 linalg.yield %185 : f64
 } -> tensor<1x16x1xf64>
 %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x16x1xf64>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %185 = arith.truncf %in : f64 to f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %176 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_98 : tensor<1x16x64xf32>) outs(%30 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.addf %in, %out : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.divf %in, %cst_46 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = arith.truncf %cst_5 : f64 to f32
 %186 = arith.addf %in, %185 : f32
 linalg.yield %186 : f32
 } -> tensor<1x16x1xf32>
 %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x16x1xf32>) outs(%28 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %185 = math.rsqrt %in : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %180 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98, %177 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.subf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %181 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %179 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.mulf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %182 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %cst_39 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.mulf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %183 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %cst_40 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_102: f32, %out: f32):
 %185 = arith.addf %in, %in_102 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x64xf32>
 %transposed_99 = linalg.transpose ins(%cst_3 : tensor<256x64xf32>) outs(%99 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_100 = tensor.collapse_shape %183 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %184 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%101 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_101 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_101 : tensor<1x16x256xf32>
}
}

