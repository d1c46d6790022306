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
#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1) -> (d0, 0)>
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x256xf32> {
 %c2_i64 = arith.constant 2 : i64
 %c0_i64 = arith.constant 0 : i64
 %c1_i64 = arith.constant 1 : i64
 %c0 = arith.constant 0 : index
 %c1 = arith.constant 1 : index
 %c256 = arith.constant 256 : index
 %c3 = arith.constant 3 : index
 %c66 = arith.constant 66 : index
 %cst = arith.constant 0.000000e+00 : f64
 %cst_0 = arith.constant 0.000000e+00 : f32
 %c4_i64 = arith.constant 4 : i64
 %cst_1 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_4 = arith.constant dense<true> : tensor<i1>
 %cst_5 = arith.constant dense_resource<model.model.decoder.final_layer_norm.bias> : tensor<64xf32>
 %cst_6 = arith.constant dense_resource<model.model.decoder.final_layer_norm.weight> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.model.decoder.layers.1.fc2.bias> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.model.decoder.layers.1.fc2.weight> : tensor<64x256xf32>
 %cst_9 = arith.constant dense_resource<model.model.decoder.layers.1.fc1.bias> : tensor<256xf32>
 %cst_10 = arith.constant dense_resource<model.model.decoder.layers.1.fc1.weight> : tensor<256x64xf32>
 %cst_11 = arith.constant dense_resource<model.model.decoder.layers.1.final_layer_norm.bias> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.model.decoder.layers.1.final_layer_norm.weight> : tensor<64xf32>
 %cst_13 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.out_proj.bias> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.out_proj.weight> : tensor<64x64xf32>
 %cst_15 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.v_proj.bias> : tensor<64xf32>
 %cst_16 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.v_proj.weight> : tensor<64x64xf32>
 %cst_17 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.k_proj.bias> : tensor<64xf32>
 %cst_18 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.k_proj.weight> : tensor<64x64xf32>
 %cst_19 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.q_proj.bias> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_21 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn_layer_norm.bias> : tensor<64xf32>
 %cst_22 = arith.constant dense_resource<model.model.decoder.layers.1.self_attn_layer_norm.weight> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.model.decoder.layers.0.fc2.bias> : tensor<64xf32>
 %cst_24 = arith.constant dense_resource<model.model.decoder.layers.0.fc2.weight> : tensor<64x256xf32>
 %cst_25 = arith.constant dense_resource<model.model.decoder.layers.0.fc1.bias> : tensor<256xf32>
 %cst_26 = arith.constant dense_resource<model.model.decoder.layers.0.fc1.weight> : tensor<256x64xf32>
 %cst_27 = arith.constant dense_resource<model.model.decoder.layers.0.final_layer_norm.bias> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.model.decoder.layers.0.final_layer_norm.weight> : tensor<64xf32>
 %cst_29 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.out_proj.bias> : tensor<64xf32>
 %cst_30 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.out_proj.weight> : tensor<64x64xf32>
 %cst_31 = arith.constant 0xFFF0000000000000 : f64
 %cst_32 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.v_proj.bias> : tensor<64xf32>
 %cst_33 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.v_proj.weight> : tensor<64x64xf32>
 %cst_34 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.k_proj.bias> : tensor<64xf32>
 %cst_35 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.k_proj.weight> : tensor<64x64xf32>
 %cst_36 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.q_proj.bias> : tensor<64xf32>
 %cst_37 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_38 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn_layer_norm.bias> : tensor<64xf32>
 %cst_39 = arith.constant dense_resource<model.model.decoder.layers.0.self_attn_layer_norm.weight> : tensor<64xf32>
 %cst_40 = arith.constant 1.000000e-05 : f64
 %cst_41 = arith.constant dense_resource<model.model.decoder.embed_positions.weight> : tensor<66x64xf32>
 %cst_42 = arith.constant dense_resource<model.model.decoder.embed_tokens.weight> : tensor<256x64xf32>
 %cst_43 = arith.constant 6.400000e+01 : f64
 %cst_44 = arith.constant 6.400000e+01 : f32
 %cst_45 = arith.constant 2.500000e-01 : f32
 %c64_i64 = arith.constant 64 : i64
 %cst_46 = arith.constant dense<1> : tensor<i64>
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %1, "negative values not allowed in new dimensions"
 %2 = tensor.empty(%dim) : tensor<1x?xi64>
 %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_46 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 linalg.yield %in : i64
 } -> tensor<1x?xi64>
 %4 = tensor.empty(%dim) : tensor<?xi64>
 %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %256 = linalg.index 0 : index
 %257 = arith.index_cast %256 : index to i64
 linalg.yield %257 : i64
 } -> tensor<?xi64>
 %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
 %6 = arith.cmpi slt, %0, %c0_i64 : i64
 %7 = arith.select %6, %c1_i64, %0 : i64
 %8 = arith.select %6, %c2_i64, %c1_i64 : i64
 %9 = arith.cmpi sle, %8, %c1_i64 : i64
 cf.assert %9, "must have at most one inferred (negative) dimension"
 %10 = arith.divsi %0, %7 : i64
 %11 = arith.select %6, %10, %0 : i64
 %from_elements = tensor.from_elements %10, %11 : tensor<2xi64>
 %reshape = tensor.reshape %arg0(%from_elements) : (tensor<1x?xi64>, tensor<2xi64>) -> tensor<1x?xi64>
 %12 = arith.index_cast %11 : i64 to index
 %13 = tensor.empty(%12) : tensor<1x?x64xf32>
 %14 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x?xi64>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %256 = arith.index_cast %in : i64 to index
 %257 = linalg.index 2 : index
 %258 = arith.cmpi slt, %256, %c256 : index
 cf.assert %258, "index must be smaller than dim size"
 %259 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %259, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_42[%256, %257] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %15 = tensor.empty(%dim) : tensor<1x?xi1>
 %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%15 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %256 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %256 : i1
 } -> tensor<1x?xi1>
 %17 = tensor.empty() : tensor<1xi64>
 %18 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%17 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_47 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_48 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %expanded_49 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
 %19 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %20 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49, %expanded_48 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%19 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_109: i64, %out: i1):
 %256 = arith.cmpi sle, %in, %in_109 : i64
 linalg.yield %256 : i1
 } -> tensor<1x1x?x?xi1>
 %21 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %20 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%19 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_109: i1, %out: i1):
 %256 = arith.andi %in, %in_109 : i1
 linalg.yield %256 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_50 = tensor.dim %expanded_49, %c3 : tensor<1x1x1x?xi64>
 %22 = tensor.empty(%dim_50) : tensor<1x1x1x?xi1>
 %23 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47, %expanded_49 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%22 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_109: i64, %out: i1):
 %256 = arith.cmpi slt, %in, %c0_i64 : i64
 %257 = arith.addi %in, %c1_i64 : i64
 %258 = arith.select %256, %257, %in : i64
 %259 = arith.index_cast %258 : i64 to index
 %260 = arith.cmpi slt, %in_109, %c0_i64 : i64
 %261 = arith.addi %in_109, %0 : i64
 %262 = arith.select %260, %261, %in_109 : i64
 %263 = arith.index_cast %262 : i64 to index
 %extracted = tensor.extract %16[%259, %263] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %24 = arith.cmpi eq, %dim, %dim_50 : index
 cf.assert %24, "mismatched size for broadcast"
 %25 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %23 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%19 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_109: i1, %out: i1):
 %256 = arith.andi %in, %in_109 : i1
 linalg.yield %256 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %26 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %27 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%26 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %256 = linalg.index 2 : index
 %257 = linalg.index 3 : index
 %258 = arith.cmpi eq, %dim, %c1 : index
 %259 = arith.select %258, %c0, %256 : index
 %260 = arith.select %258, %c0, %257 : index
 %extracted = tensor.extract %25[%c0, %c0, %259, %260] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %28 = tensor.empty(%dim) : tensor<1x?xi64>
 %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<1x?xi64>) outs(%28 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 %256 = arith.addi %in, %c2_i64 : i64
 linalg.yield %256 : i64
 } -> tensor<1x?xi64>
 %30 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %31 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x?xi64>) outs(%30 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %256 = arith.index_cast %in : i64 to index
 %257 = linalg.index 2 : index
 %258 = arith.cmpi slt, %256, %c66 : index
 cf.assert %258, "index must be smaller than dim size"
 %259 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %259, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_41[%256, %257] : tensor<66x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %32 = arith.cmpi eq, %12, %dim : index
 cf.assert %32, "mismatched size for broadcast"
 %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %31 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %34 = tensor.empty(%12) : tensor<1x?x64xf64>
 %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x?x64xf32>) outs(%34 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %256 = arith.extf %in : f32 to f64
 linalg.yield %256 : f64
 } -> tensor<1x?x64xf64>
 %36 = tensor.empty(%12) : tensor<1x?x1xf64>
 %37 = linalg.fill ins(%cst : f64) outs(%36 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %38 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<1x?x64xf64>) outs(%37 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.addf %in, %out : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x?x1xf64>) outs(%36 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.divf %in, %cst_43 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %40 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %39 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%34 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_109: f64, %out: f64):
 %256 = arith.subf %in, %in_109 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x64xf64>
 %41 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %40 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%34 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_109: f64, %out: f64):
 %256 = arith.mulf %in, %in_109 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x64xf64>
 %42 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<1x?x64xf64>) outs(%37 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.addf %in, %out : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x?x1xf64>) outs(%36 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.divf %in, %cst_43 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %44 = tensor.empty(%12) : tensor<1x?x1xf32>
 %45 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x?x1xf64>) outs(%44 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %256 = arith.truncf %in : f64 to f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %46 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %47 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<1x?x64xf32>) outs(%46 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.addf %in, %out : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x?x1xf32>) outs(%44 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.divf %in, %cst_44 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x?x1xf32>) outs(%44 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.truncf %cst_40 : f64 to f32
 %257 = arith.addf %in, %256 : f32
 linalg.yield %257 : f32
 } -> tensor<1x?x1xf32>
 %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x?x1xf32>) outs(%44 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = math.rsqrt %in : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %51 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %48 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.subf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %52 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %50 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.mulf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %53 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %cst_39 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.mulf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %54 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %cst_38 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %collapsed = tensor.collapse_shape %54 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %55 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_37 : tensor<64x64xf32>) outs(%55 : tensor<64x64xf32>) permutation = [1, 0] 
 %56 = arith.index_cast %11 : i64 to index
 %57 = tensor.empty(%56) : tensor<?x64xf32>
 %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %59 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %60 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%59, %cst_36 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %expanded_51 = tensor.expand_shape %60 [[0, 1], [2]] output_shape [1, %56, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %61 = tensor.empty(%56) : tensor<1x?x64xf32>
 %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<1x?x64xf32>) outs(%61 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.mulf %in, %cst_45 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %expanded_52 = tensor.expand_shape %62 [[0], [1], [2, 3]] output_shape [1, %56, 4, 16] : tensor<1x?x64xf32> into tensor<1x?x4x16xf32>
 %63 = tensor.empty(%56) : tensor<1x4x?x16xf32>
 %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<1x?x4x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_54 = linalg.transpose ins(%cst_35 : tensor<64x64xf32>) outs(%55 : tensor<64x64xf32>) permutation = [1, 0] 
 %64 = linalg.matmul ins(%collapsed, %transposed_54 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %65 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%64, %cst_34 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %transposed_55 = linalg.transpose ins(%cst_33 : tensor<64x64xf32>) outs(%55 : tensor<64x64xf32>) permutation = [1, 0] 
 %66 = linalg.matmul ins(%collapsed, %transposed_55 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %67 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%66, %cst_32 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %expanded_56 = tensor.expand_shape %65 [[0, 1], [2, 3]] output_shape [1, %56, 4, 16] : tensor<?x64xf32> into tensor<1x?x4x16xf32>
 %expanded_57 = tensor.expand_shape %67 [[0, 1], [2, 3]] output_shape [1, %56, 4, 16] : tensor<?x64xf32> into tensor<1x?x4x16xf32>
 %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x?x4x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %68 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %69 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%68 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_109: f32, %in_110: f32, %out: f32):
 %256 = arith.select %in, %in_109, %in_110 : f32
 linalg.yield %256 : f32
 } -> tensor<1x1x?x?xf32>
 %70 = tensor.empty(%56) : tensor<1x4x16x?xf32>
 %transposed_59 = linalg.transpose ins(%expanded_56 : tensor<1x?x4x16xf32>) outs(%70 : tensor<1x4x16x?xf32>) permutation = [0, 2, 3, 1] 
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %71 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %72 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %256 = linalg.index 1 : index
 %257 = linalg.index 2 : index
 %258 = linalg.index 3 : index
 %259 = arith.cmpi eq, %56, %c1 : index
 %260 = arith.select %259, %c0, %257 : index
 %extracted = tensor.extract %transposed_53[%c0, %256, %260, %258] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_60 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %73 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %74 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%73 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %256 = linalg.index 1 : index
 %257 = linalg.index 2 : index
 %258 = linalg.index 3 : index
 %259 = arith.cmpi eq, %56, %c1 : index
 %260 = arith.select %259, %c0, %258 : index
 %extracted = tensor.extract %transposed_59[%c0, %256, %257, %260] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_61 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %75 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %77 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%76 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %78 = arith.muli %0, %c4_i64 : i64
 %79 = arith.select %6, %c4_i64, %78 : i64
 %80 = arith.extui %6 : i1 to i64
 %81 = arith.muli %79, %0 : i64
 %82 = arith.addi %80, %c1_i64 : i64
 %83 = arith.select %6, %c4_i64, %81 : i64
 %84 = arith.select %6, %82, %80 : i64
 %85 = arith.cmpi sle, %84, %c1_i64 : i64
 cf.assert %85, "must have at most one inferred (negative) dimension"
 %86 = arith.muli %78, %0 : i64
 %87 = arith.divsi %86, %83 : i64
 %88 = arith.select %6, %87, %0 : i64
 %from_elements_62 = tensor.from_elements %c1_i64, %c4_i64, %88, %88 : tensor<4xi64>
 %reshape_63 = tensor.reshape %77(%from_elements_62) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %89 = arith.index_cast %88 : i64 to index
 %90 = arith.cmpi eq, %89, %dim : index
 cf.assert %90, "mismatched size for broadcast"
 cf.assert %90, "mismatched size for broadcast"
 %91 = tensor.empty(%89, %89) : tensor<1x4x?x?xf32>
 %92 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_63, %69 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%91 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x?xf32>
 %93 = tensor.empty(%89) : tensor<1x4x?xi64>
 %94 = linalg.fill ins(%c0_i64 : i64) outs(%93 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %95 = tensor.empty(%89) : tensor<1x4x?xf32>
 %96 = linalg.fill ins(%cst_1 : f32) outs(%95 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %97:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<1x4x?x?xf32>) outs(%96, %94 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_109: i64):
 %256 = linalg.index 3 : index
 %257 = arith.index_cast %256 : index to i64
 %258 = arith.maximumf %in, %out : f32
 %259 = arith.cmpf ogt, %in, %out : f32
 %260 = arith.select %259, %257, %out_109 : i64
 linalg.yield %258, %260 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_64 = tensor.expand_shape %97#0 [[0], [1], [2, 3]] output_shape [1, 4, %89, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %98 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %expanded_64 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%91 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.subf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x?xf32>
 %99 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<1x4x?x?xf32>) outs(%91 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = math.exp %in : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x?xf32>
 %100 = tensor.empty(%89) : tensor<1x4x?x1xf32>
 %101 = linalg.fill ins(%cst_0 : f32) outs(%100 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %102 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<1x4x?x?xf32>) outs(%101 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.addf %in, %out : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x1xf32>
 %103 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %102 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%91 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.divf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x?xf32>
 %104 = tensor.empty(%89, %89) : tensor<1x4x?x?xi1>
 %105 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<1x4x?x?xf32>) outs(%104 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %256 = arith.extf %in : f32 to f64
 %257 = arith.cmpf oeq, %256, %cst_31 : f64
 linalg.yield %257 : i1
 } -> tensor<1x4x?x?xi1>
 %106 = tensor.empty(%89) : tensor<1x4x?x1xi1>
 %107 = linalg.fill ins(%true : i1) outs(%106 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %108 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<1x4x?x?xi1>) outs(%107 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %256 = arith.andi %in, %out : i1
 linalg.yield %256 : i1
 } -> tensor<1x4x?x1xi1>
 %109 = arith.cmpi sge, %88, %c0_i64 : i64
 cf.assert %109, "negative values not allowed in new dimensions"
 %110 = arith.index_cast %88 : i64 to index
 cf.assert %109, "negative values not allowed in new dimensions"
 %111 = tensor.empty(%110, %110) : tensor<1x4x?x?xf32>
 %112 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%111 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %113 = arith.cmpi eq, %89, %110 : index
 cf.assert %113, "mismatched size for broadcast"
 %114 = arith.cmpi eq, %110, %89 : index
 cf.assert %114, "mismatched size for broadcast"
 %115 = tensor.empty(%89, %110) : tensor<1x4x?x?xf32>
 %116 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %112, %103 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%115 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_109: f32, %in_110: f32, %out: f32):
 %256 = arith.select %in, %in_109, %in_110 : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %117 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %118 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %256 = linalg.index 1 : index
 %257 = linalg.index 2 : index
 %258 = linalg.index 3 : index
 %259 = arith.cmpi eq, %89, %c1 : index
 %260 = arith.select %259, %c0, %257 : index
 %261 = arith.cmpi eq, %110, %c1 : index
 %262 = arith.select %261, %c0, %258 : index
 %extracted = tensor.extract %116[%c0, %256, %260, %262] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %85, "must have at most one inferred (negative) dimension"
 %from_elements_65 = tensor.from_elements %c4_i64, %88, %88 : tensor<3xi64>
 %reshape_66 = tensor.reshape %118(%from_elements_65) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %119 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %256 = linalg.index 1 : index
 %257 = linalg.index 2 : index
 %258 = linalg.index 3 : index
 %259 = arith.cmpi eq, %56, %c1 : index
 %260 = arith.select %259, %c0, %257 : index
 %extracted = tensor.extract %transposed_58[%c0, %256, %260, %258] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_67 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %120 = arith.cmpi eq, %88, %0 : i64
 cf.assert %120, "mismatching contracting dimension"
 %121 = tensor.empty(%89) : tensor<4x?x16xf32>
 %122 = linalg.fill ins(%cst_0 : f32) outs(%121 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %123 = linalg.batch_matmul ins(%reshape_66, %collapsed_67 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%122 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_68 = tensor.expand_shape %123 [[0, 1], [2], [3]] output_shape [1, 4, %89, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %124 = tensor.empty(%89) : tensor<1x?x4x16xf32>
 %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<1x4x?x16xf32>) outs(%124 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 %125 = arith.cmpi sle, %82, %c1_i64 : i64
 cf.assert %125, "must have at most one inferred (negative) dimension"
 %126 = arith.muli %88, %c64_i64 : i64
 %127 = arith.divsi %126, %7 : i64
 %128 = arith.select %6, %127, %0 : i64
 %from_elements_70 = tensor.from_elements %c1_i64, %128, %127 : tensor<3xi64>
 %reshape_71 = tensor.reshape %transposed_69(%from_elements_70) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %collapsed_72 = tensor.collapse_shape %reshape_71 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_73 = linalg.transpose ins(%cst_30 : tensor<64x64xf32>) outs(%55 : tensor<64x64xf32>) permutation = [1, 0] 
 %129 = arith.index_cast %128 : i64 to index
 %130 = tensor.empty(%129) : tensor<?x64xf32>
 %131 = linalg.fill ins(%cst_0 : f32) outs(%130 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %132 = linalg.matmul ins(%collapsed_72, %transposed_73 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%131 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %133 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%132, %cst_29 : tensor<?x64xf32>, tensor<64xf32>) outs(%130 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %expanded_74 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [1, %129, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %134 = arith.cmpi eq, %12, %129 : index
 cf.assert %134, "mismatched size for broadcast"
 %135 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %expanded_74 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_75 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %136 = tensor.empty(%56) : tensor<?x64xf64>
 %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_75 : tensor<?x64xf32>) outs(%136 : tensor<?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %256 = arith.extf %in : f32 to f64
 linalg.yield %256 : f64
 } -> tensor<?x64xf64>
 %138 = tensor.empty(%56) : tensor<?x1xf64>
 %139 = linalg.fill ins(%cst : f64) outs(%138 : tensor<?x1xf64>) -> tensor<?x1xf64>
 %140 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "reduction"]} ins(%137 : tensor<?x64xf64>) outs(%139 : tensor<?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.addf %in, %out : f64
 linalg.yield %256 : f64
 } -> tensor<?x1xf64>
 %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<?x1xf64>) outs(%138 : tensor<?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.divf %in, %cst_43 : f64
 linalg.yield %256 : f64
 } -> tensor<?x1xf64>
 %142 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%137, %141 : tensor<?x64xf64>, tensor<?x1xf64>) outs(%136 : tensor<?x64xf64>) {
 ^bb0(%in: f64, %in_109: f64, %out: f64):
 %256 = arith.subf %in, %in_109 : f64
 linalg.yield %256 : f64
 } -> tensor<?x64xf64>
 %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%142, %142 : tensor<?x64xf64>, tensor<?x64xf64>) outs(%136 : tensor<?x64xf64>) {
 ^bb0(%in: f64, %in_109: f64, %out: f64):
 %256 = arith.mulf %in, %in_109 : f64
 linalg.yield %256 : f64
 } -> tensor<?x64xf64>
 %144 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "reduction"]} ins(%143 : tensor<?x64xf64>) outs(%139 : tensor<?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.addf %in, %out : f64
 linalg.yield %256 : f64
 } -> tensor<?x1xf64>
 %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<?x1xf64>) outs(%138 : tensor<?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.divf %in, %cst_43 : f64
 linalg.yield %256 : f64
 } -> tensor<?x1xf64>
 %146 = tensor.empty(%56) : tensor<?x1xf32>
 %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<?x1xf64>) outs(%146 : tensor<?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %256 = arith.truncf %in : f64 to f32
 linalg.yield %256 : f32
 } -> tensor<?x1xf32>
 %148 = linalg.fill ins(%cst_0 : f32) outs(%146 : tensor<?x1xf32>) -> tensor<?x1xf32>
 %149 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "reduction"]} ins(%collapsed_75 : tensor<?x64xf32>) outs(%148 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.addf %in, %out : f32
 linalg.yield %256 : f32
 } -> tensor<?x1xf32>
 %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%149 : tensor<?x1xf32>) outs(%146 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.divf %in, %cst_44 : f32
 linalg.yield %256 : f32
 } -> tensor<?x1xf32>
 %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<?x1xf32>) outs(%146 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.truncf %cst_40 : f64 to f32
 %257 = arith.addf %in, %256 : f32
 linalg.yield %257 : f32
 } -> tensor<?x1xf32>
 %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<?x1xf32>) outs(%146 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = math.rsqrt %in : f32
 linalg.yield %256 : f32
 } -> tensor<?x1xf32>
 %153 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_75, %150 : tensor<?x64xf32>, tensor<?x1xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.subf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %154 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%153, %152 : tensor<?x64xf32>, tensor<?x1xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.mulf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %155 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%154, %cst_28 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.mulf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %156 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%155, %cst_27 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %157 = tensor.empty() : tensor<64x256xf32>
 %transposed_76 = linalg.transpose ins(%cst_26 : tensor<256x64xf32>) outs(%157 : tensor<64x256xf32>) permutation = [1, 0] 
 %158 = tensor.empty(%56) : tensor<?x256xf32>
 %159 = linalg.fill ins(%cst_0 : f32) outs(%158 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %160 = linalg.matmul ins(%156, %transposed_76 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%159 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %161 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%160, %cst_25 : tensor<?x256xf32>, tensor<256xf32>) outs(%158 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x256xf32>
 %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<?x256xf32>) outs(%158 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.cmpf ugt, %in, %cst_0 : f32
 %257 = arith.select %256, %in, %cst_0 : f32
 linalg.yield %257 : f32
 } -> tensor<?x256xf32>
 %163 = tensor.empty() : tensor<256x64xf32>
 %transposed_77 = linalg.transpose ins(%cst_24 : tensor<64x256xf32>) outs(%163 : tensor<256x64xf32>) permutation = [1, 0] 
 %164 = linalg.matmul ins(%162, %transposed_77 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%58 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %165 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%164, %cst_23 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_75, %165 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %expanded_78 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [1, %56, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %167 = tensor.empty(%56) : tensor<1x?x64xf64>
 %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<1x?x64xf32>) outs(%167 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %256 = arith.extf %in : f32 to f64
 linalg.yield %256 : f64
 } -> tensor<1x?x64xf64>
 %169 = tensor.empty(%56) : tensor<1x?x1xf64>
 %170 = linalg.fill ins(%cst : f64) outs(%169 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %171 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<1x?x64xf64>) outs(%170 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.addf %in, %out : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x?x1xf64>) outs(%169 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.divf %in, %cst_43 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %173 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %172 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%167 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_109: f64, %out: f64):
 %256 = arith.subf %in, %in_109 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x64xf64>
 %174 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %173 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%167 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_109: f64, %out: f64):
 %256 = arith.mulf %in, %in_109 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x64xf64>
 %175 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<1x?x64xf64>) outs(%170 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.addf %in, %out : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %176 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x1xf64>) outs(%169 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.divf %in, %cst_43 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %177 = tensor.empty(%56) : tensor<1x?x1xf32>
 %178 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x?x1xf64>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %256 = arith.truncf %in : f64 to f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %179 = linalg.fill ins(%cst_0 : f32) outs(%177 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %180 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_78 : tensor<1x?x64xf32>) outs(%179 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.addf %in, %out : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x1xf32>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.divf %in, %cst_44 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %182 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x?x1xf32>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.truncf %cst_40 : f64 to f32
 %257 = arith.addf %in, %256 : f32
 linalg.yield %257 : f32
 } -> tensor<1x?x1xf32>
 %183 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = math.rsqrt %in : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %184 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %181 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%61 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.subf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %185 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %183 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%61 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.mulf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %186 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %cst_22 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%61 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.mulf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %187 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %cst_21 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%61 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_79 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_80 = linalg.transpose ins(%cst_20 : tensor<64x64xf32>) outs(%55 : tensor<64x64xf32>) permutation = [1, 0] 
 %188 = linalg.matmul ins(%collapsed_79, %transposed_80 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %189 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%188, %cst_19 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %expanded_81 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [1, %56, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %190 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81 : tensor<1x?x64xf32>) outs(%61 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.mulf %in, %cst_45 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %expanded_82 = tensor.expand_shape %190 [[0], [1], [2, 3]] output_shape [1, %56, 4, 16] : tensor<1x?x64xf32> into tensor<1x?x4x16xf32>
 %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x?x4x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_84 = linalg.transpose ins(%cst_18 : tensor<64x64xf32>) outs(%55 : tensor<64x64xf32>) permutation = [1, 0] 
 %191 = linalg.matmul ins(%collapsed_79, %transposed_84 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %192 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%191, %cst_17 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %transposed_85 = linalg.transpose ins(%cst_16 : tensor<64x64xf32>) outs(%55 : tensor<64x64xf32>) permutation = [1, 0] 
 %193 = linalg.matmul ins(%collapsed_79, %transposed_85 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %194 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%193, %cst_15 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %expanded_86 = tensor.expand_shape %192 [[0, 1], [2, 3]] output_shape [1, %56, 4, 16] : tensor<?x64xf32> into tensor<1x?x4x16xf32>
 %expanded_87 = tensor.expand_shape %194 [[0, 1], [2, 3]] output_shape [1, %56, 4, 16] : tensor<?x64xf32> into tensor<1x?x4x16xf32>
 %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<1x?x4x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_89 = linalg.transpose ins(%expanded_86 : tensor<1x?x4x16xf32>) outs(%70 : tensor<1x4x16x?xf32>) permutation = [0, 2, 3, 1] 
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %195 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %256 = linalg.index 1 : index
 %257 = linalg.index 2 : index
 %258 = linalg.index 3 : index
 %259 = arith.cmpi eq, %56, %c1 : index
 %260 = arith.select %259, %c0, %257 : index
 %extracted = tensor.extract %transposed_83[%c0, %256, %260, %258] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_90 = tensor.collapse_shape %195 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %196 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%73 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %256 = linalg.index 1 : index
 %257 = linalg.index 2 : index
 %258 = linalg.index 3 : index
 %259 = arith.cmpi eq, %56, %c1 : index
 %260 = arith.select %259, %c0, %258 : index
 %extracted = tensor.extract %transposed_89[%c0, %256, %257, %260] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_91 = tensor.collapse_shape %196 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %197 = linalg.batch_matmul ins(%collapsed_90, %collapsed_91 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%76 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %85, "must have at most one inferred (negative) dimension"
 %reshape_92 = tensor.reshape %197(%from_elements_62) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %90, "mismatched size for broadcast"
 cf.assert %90, "mismatched size for broadcast"
 %198 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_92, %69 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%91 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x?xf32>
 %199:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%198 : tensor<1x4x?x?xf32>) outs(%96, %94 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_109: i64):
 %256 = linalg.index 3 : index
 %257 = arith.index_cast %256 : index to i64
 %258 = arith.maximumf %in, %out : f32
 %259 = arith.cmpf ogt, %in, %out : f32
 %260 = arith.select %259, %257, %out_109 : i64
 linalg.yield %258, %260 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_93 = tensor.expand_shape %199#0 [[0], [1], [2, 3]] output_shape [1, 4, %89, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %200 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %expanded_93 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%91 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.subf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x?xf32>
 %201 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<1x4x?x?xf32>) outs(%91 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = math.exp %in : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x?xf32>
 %202 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%201 : tensor<1x4x?x?xf32>) outs(%101 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.addf %in, %out : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x1xf32>
 %203 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %202 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%91 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.divf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x?xf32>
 %204 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<1x4x?x?xf32>) outs(%104 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %256 = arith.extf %in : f32 to f64
 %257 = arith.cmpf oeq, %256, %cst_31 : f64
 linalg.yield %257 : i1
 } -> tensor<1x4x?x?xi1>
 %205 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%204 : tensor<1x4x?x?xi1>) outs(%107 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %256 = arith.andi %in, %out : i1
 linalg.yield %256 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %109, "negative values not allowed in new dimensions"
 cf.assert %109, "negative values not allowed in new dimensions"
 cf.assert %113, "mismatched size for broadcast"
 cf.assert %114, "mismatched size for broadcast"
 %206 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %112, %203 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%115 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_109: f32, %in_110: f32, %out: f32):
 %256 = arith.select %in, %in_109, %in_110 : f32
 linalg.yield %256 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %207 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%117 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %256 = linalg.index 1 : index
 %257 = linalg.index 2 : index
 %258 = linalg.index 3 : index
 %259 = arith.cmpi eq, %89, %c1 : index
 %260 = arith.select %259, %c0, %257 : index
 %261 = arith.cmpi eq, %110, %c1 : index
 %262 = arith.select %261, %c0, %258 : index
 %extracted = tensor.extract %206[%c0, %256, %260, %262] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %85, "must have at most one inferred (negative) dimension"
 %reshape_94 = tensor.reshape %207(%from_elements_65) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %208 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%71 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %256 = linalg.index 1 : index
 %257 = linalg.index 2 : index
 %258 = linalg.index 3 : index
 %259 = arith.cmpi eq, %56, %c1 : index
 %260 = arith.select %259, %c0, %257 : index
 %extracted = tensor.extract %transposed_88[%c0, %256, %260, %258] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_95 = tensor.collapse_shape %208 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %120, "mismatching contracting dimension"
 %209 = linalg.batch_matmul ins(%reshape_94, %collapsed_95 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%122 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_96 = tensor.expand_shape %209 [[0, 1], [2], [3]] output_shape [1, 4, %89, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<1x4x?x16xf32>) outs(%124 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %125, "must have at most one inferred (negative) dimension"
 %reshape_98 = tensor.reshape %transposed_97(%from_elements_70) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %collapsed_99 = tensor.collapse_shape %reshape_98 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_100 = linalg.transpose ins(%cst_14 : tensor<64x64xf32>) outs(%55 : tensor<64x64xf32>) permutation = [1, 0] 
 %210 = arith.index_cast %128 : i64 to index
 %211 = tensor.empty(%210) : tensor<?x64xf32>
 %212 = linalg.fill ins(%cst_0 : f32) outs(%211 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %213 = linalg.matmul ins(%collapsed_99, %transposed_100 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%212 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %214 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%213, %cst_13 : tensor<?x64xf32>, tensor<64xf32>) outs(%211 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %expanded_101 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [1, %210, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %215 = arith.cmpi eq, %56, %210 : index
 cf.assert %215, "mismatched size for broadcast"
 %216 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %expanded_101 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%61 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_102 = tensor.collapse_shape %216 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_102 : tensor<?x64xf32>) outs(%136 : tensor<?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %256 = arith.extf %in : f32 to f64
 linalg.yield %256 : f64
 } -> tensor<?x64xf64>
 %218 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "reduction"]} ins(%217 : tensor<?x64xf64>) outs(%139 : tensor<?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.addf %in, %out : f64
 linalg.yield %256 : f64
 } -> tensor<?x1xf64>
 %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%218 : tensor<?x1xf64>) outs(%138 : tensor<?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.divf %in, %cst_43 : f64
 linalg.yield %256 : f64
 } -> tensor<?x1xf64>
 %220 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%217, %219 : tensor<?x64xf64>, tensor<?x1xf64>) outs(%136 : tensor<?x64xf64>) {
 ^bb0(%in: f64, %in_109: f64, %out: f64):
 %256 = arith.subf %in, %in_109 : f64
 linalg.yield %256 : f64
 } -> tensor<?x64xf64>
 %221 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%220, %220 : tensor<?x64xf64>, tensor<?x64xf64>) outs(%136 : tensor<?x64xf64>) {
 ^bb0(%in: f64, %in_109: f64, %out: f64):
 %256 = arith.mulf %in, %in_109 : f64
 linalg.yield %256 : f64
 } -> tensor<?x64xf64>
 %222 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "reduction"]} ins(%221 : tensor<?x64xf64>) outs(%139 : tensor<?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.addf %in, %out : f64
 linalg.yield %256 : f64
 } -> tensor<?x1xf64>
 %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%222 : tensor<?x1xf64>) outs(%138 : tensor<?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.divf %in, %cst_43 : f64
 linalg.yield %256 : f64
 } -> tensor<?x1xf64>
 %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%223 : tensor<?x1xf64>) outs(%146 : tensor<?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %256 = arith.truncf %in : f64 to f32
 linalg.yield %256 : f32
 } -> tensor<?x1xf32>
 %225 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "reduction"]} ins(%collapsed_102 : tensor<?x64xf32>) outs(%148 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.addf %in, %out : f32
 linalg.yield %256 : f32
 } -> tensor<?x1xf32>
 %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<?x1xf32>) outs(%146 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.divf %in, %cst_44 : f32
 linalg.yield %256 : f32
 } -> tensor<?x1xf32>
 %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<?x1xf32>) outs(%146 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.truncf %cst_40 : f64 to f32
 %257 = arith.addf %in, %256 : f32
 linalg.yield %257 : f32
 } -> tensor<?x1xf32>
 %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%227 : tensor<?x1xf32>) outs(%146 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = math.rsqrt %in : f32
 linalg.yield %256 : f32
 } -> tensor<?x1xf32>
 %229 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_102, %226 : tensor<?x64xf32>, tensor<?x1xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.subf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %230 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%229, %228 : tensor<?x64xf32>, tensor<?x1xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.mulf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %231 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%230, %cst_12 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.mulf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %232 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%231, %cst_11 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %transposed_103 = linalg.transpose ins(%cst_10 : tensor<256x64xf32>) outs(%157 : tensor<64x256xf32>) permutation = [1, 0] 
 %233 = linalg.matmul ins(%232, %transposed_103 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%159 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %234 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%233, %cst_9 : tensor<?x256xf32>, tensor<256xf32>) outs(%158 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x256xf32>
 %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%234 : tensor<?x256xf32>) outs(%158 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.cmpf ugt, %in, %cst_0 : f32
 %257 = arith.select %256, %in, %cst_0 : f32
 linalg.yield %257 : f32
 } -> tensor<?x256xf32>
 %transposed_104 = linalg.transpose ins(%cst_8 : tensor<64x256xf32>) outs(%163 : tensor<256x64xf32>) permutation = [1, 0] 
 %236 = linalg.matmul ins(%235, %transposed_104 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%58 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %237 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%236, %cst_7 : tensor<?x64xf32>, tensor<64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_102, %237 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%57 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<?x64xf32>
 %expanded_105 = tensor.expand_shape %238 [[0, 1], [2]] output_shape [1, %56, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %239 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<1x?x64xf32>) outs(%167 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %256 = arith.extf %in : f32 to f64
 linalg.yield %256 : f64
 } -> tensor<1x?x64xf64>
 %240 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<1x?x64xf64>) outs(%170 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.addf %in, %out : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %241 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<1x?x1xf64>) outs(%169 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.divf %in, %cst_43 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %242 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %241 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%167 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_109: f64, %out: f64):
 %256 = arith.subf %in, %in_109 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x64xf64>
 %243 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %242 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%167 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_109: f64, %out: f64):
 %256 = arith.mulf %in, %in_109 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x64xf64>
 %244 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%243 : tensor<1x?x64xf64>) outs(%170 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.addf %in, %out : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %245 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<1x?x1xf64>) outs(%169 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %256 = arith.divf %in, %cst_43 : f64
 linalg.yield %256 : f64
 } -> tensor<1x?x1xf64>
 %246 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x?x1xf64>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %256 = arith.truncf %in : f64 to f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %247 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_105 : tensor<1x?x64xf32>) outs(%179 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.addf %in, %out : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %248 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x?x1xf32>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.divf %in, %cst_44 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %249 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x?x1xf32>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = arith.truncf %cst_40 : f64 to f32
 %257 = arith.addf %in, %256 : f32
 linalg.yield %257 : f32
 } -> tensor<1x?x1xf32>
 %250 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x?x1xf32>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %256 = math.rsqrt %in : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x1xf32>
 %251 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105, %248 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%61 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.subf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %252 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %250 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%61 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.mulf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %253 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %cst_6 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%61 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.mulf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %254 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %cst_5 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%61 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_109: f32, %out: f32):
 %256 = arith.addf %in, %in_109 : f32
 linalg.yield %256 : f32
 } -> tensor<1x?x64xf32>
 %transposed_106 = linalg.transpose ins(%cst_42 : tensor<256x64xf32>) outs(%157 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_107 = tensor.collapse_shape %254 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %255 = linalg.matmul ins(%collapsed_107, %transposed_106 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%159 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_108 = tensor.expand_shape %255 [[0, 1], [2]] output_shape [1, %56, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 return %expanded_108 : tensor<1x?x256xf32>
}
}

