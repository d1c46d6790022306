// weight model.gpt_neox.embed_in.weight normal 0.0 0.25
// weight model.gpt_neox.final_layer_norm.bias normal 0.0 0.1
// weight model.gpt_neox.final_layer_norm.weight normal 1.0 0.1
// weight model.gpt_neox.layers.0.attention.dense.bias normal 0.0 0.1
// weight model.gpt_neox.layers.0.attention.dense.weight normal 0.0 0.125
// weight model.gpt_neox.layers.0.attention.query_key_value.bias normal 0.0 0.1
// weight model.gpt_neox.layers.0.attention.query_key_value.weight normal 0.0 0.125
// weight model.gpt_neox.layers.0.input_layernorm.bias normal 0.0 0.1
// weight model.gpt_neox.layers.0.input_layernorm.weight normal 1.0 0.1
// weight model.gpt_neox.layers.0.mlp.dense_4h_to_h.bias normal 0.0 0.1
// weight model.gpt_neox.layers.0.mlp.dense_4h_to_h.weight normal 0.0 0.0625
// weight model.gpt_neox.layers.0.mlp.dense_h_to_4h.bias normal 0.0 0.1
// weight model.gpt_neox.layers.0.mlp.dense_h_to_4h.weight normal 0.0 0.125
// weight model.gpt_neox.layers.0.post_attention_layernorm.bias normal 0.0 0.1
// weight model.gpt_neox.layers.0.post_attention_layernorm.weight normal 1.0 0.1
// weight model.gpt_neox.layers.1.attention.dense.bias normal 0.0 0.1
// weight model.gpt_neox.layers.1.attention.dense.weight normal 0.0 0.125
// weight model.gpt_neox.layers.1.attention.query_key_value.bias normal 0.0 0.1
// weight model.gpt_neox.layers.1.attention.query_key_value.weight normal 0.0 0.125
// weight model.gpt_neox.layers.1.input_layernorm.bias normal 0.0 0.1
// weight model.gpt_neox.layers.1.input_layernorm.weight normal 1.0 0.1
// weight model.gpt_neox.layers.1.mlp.dense_4h_to_h.bias normal 0.0 0.1
// weight model.gpt_neox.layers.1.mlp.dense_4h_to_h.weight normal 0.0 0.0625
// weight model.gpt_neox.layers.1.mlp.dense_h_to_4h.bias normal 0.0 0.1
// weight model.gpt_neox.layers.1.mlp.dense_h_to_4h.weight normal 0.0 0.125
// weight model.gpt_neox.layers.1.post_attention_layernorm.bias normal 0.0 0.1
// weight model.gpt_neox.layers.1.post_attention_layernorm.weight normal 1.0 0.1
// weight model.lm_head.weight normal 0.0 0.125
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
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x256xf32> {
 %c48_i64 = arith.constant 48 : i64
 %c4_i64 = arith.constant 4 : i64
 %c0_i64 = arith.constant 0 : i64
 %c1_i64 = arith.constant 1 : i64
 %c0 = arith.constant 0 : index
 %c1 = arith.constant 1 : index
 %c256 = arith.constant 256 : index
 %c3 = arith.constant 3 : index
 %cst = arith.constant 0.000000e+00 : f64
 %cst_0 = arith.constant 0.000000e+00 : f32
 %cst_1 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_2 = arith.constant 1.000000e+00 : f32
 %cst_3 = arith.constant 5.000000e-01 : f32
 %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_6 = arith.constant dense<true> : tensor<i1>
 %cst_7 = arith.constant dense_resource<model.lm_head.weight> : tensor<256x64xf32>
 %cst_8 = arith.constant dense_resource<model.gpt_neox.final_layer_norm.bias> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.gpt_neox.final_layer_norm.weight> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.gpt_neox.layers.1.mlp.dense_4h_to_h.bias> : tensor<64xf32>
 %cst_11 = arith.constant dense_resource<model.gpt_neox.layers.1.mlp.dense_4h_to_h.weight> : tensor<64x256xf32>
 %cst_12 = arith.constant dense_resource<model.gpt_neox.layers.1.mlp.dense_h_to_4h.bias> : tensor<256xf32>
 %cst_13 = arith.constant dense_resource<model.gpt_neox.layers.1.mlp.dense_h_to_4h.weight> : tensor<256x64xf32>
 %cst_14 = arith.constant dense_resource<model.gpt_neox.layers.1.post_attention_layernorm.bias> : tensor<64xf32>
 %cst_15 = arith.constant dense_resource<model.gpt_neox.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_16 = arith.constant dense_resource<model.gpt_neox.layers.1.attention.dense.bias> : tensor<64xf32>
 %cst_17 = arith.constant dense_resource<model.gpt_neox.layers.1.attention.dense.weight> : tensor<64x64xf32>
 %cst_18 = arith.constant dense_resource<model.gpt_neox.layers.1.attention.query_key_value.bias> : tensor<192xf32>
 %cst_19 = arith.constant dense_resource<model.gpt_neox.layers.1.attention.query_key_value.weight> : tensor<192x64xf32>
 %cst_20 = arith.constant dense_resource<model.gpt_neox.layers.1.input_layernorm.bias> : tensor<64xf32>
 %cst_21 = arith.constant dense_resource<model.gpt_neox.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_22 = arith.constant dense_resource<model.gpt_neox.layers.0.mlp.dense_4h_to_h.bias> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.gpt_neox.layers.0.mlp.dense_4h_to_h.weight> : tensor<64x256xf32>
 %cst_24 = arith.constant dense_resource<model.gpt_neox.layers.0.mlp.dense_h_to_4h.bias> : tensor<256xf32>
 %cst_25 = arith.constant dense_resource<model.gpt_neox.layers.0.mlp.dense_h_to_4h.weight> : tensor<256x64xf32>
 %cst_26 = arith.constant dense_resource<model.gpt_neox.layers.0.post_attention_layernorm.bias> : tensor<64xf32>
 %cst_27 = arith.constant dense_resource<model.gpt_neox.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.gpt_neox.layers.0.attention.dense.bias> : tensor<64xf32>
 %cst_29 = arith.constant dense_resource<model.gpt_neox.layers.0.attention.dense.weight> : tensor<64x64xf32>
 %cst_30 = arith.constant 0xFFF0000000000000 : f64
 %cst_31 = arith.constant dense_resource<model.gpt_neox.layers.0.attention.query_key_value.bias> : tensor<192xf32>
 %cst_32 = arith.constant dense_resource<model.gpt_neox.layers.0.attention.query_key_value.weight> : tensor<192x64xf32>
 %cst_33 = arith.constant dense_resource<model.gpt_neox.layers.0.input_layernorm.bias> : tensor<64xf32>
 %cst_34 = arith.constant dense_resource<model.gpt_neox.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_35 = arith.constant 1.000000e-05 : f64
 %cst_36 = arith.constant dense_resource<model.gpt_neox.rotary_emb.inv_freq> : tensor<2xf32>
 %cst_37 = arith.constant dense_resource<model.gpt_neox.embed_in.weight> : tensor<256x64xf32>
 %cst_38 = arith.constant 6.400000e+01 : f64
 %cst_39 = arith.constant 6.400000e+01 : f32
 %c192_i64 = arith.constant 192 : i64
 %c64_i64 = arith.constant 64 : i64
 %cst_40 = arith.constant 1.41421354 : f32
 %cst_41 = arith.constant dense<1> : tensor<i64>
 %c2 = arith.constant 2 : index
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %1, "negative values not allowed in new dimensions"
 %2 = tensor.empty(%dim) : tensor<1x?xi64>
 %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_41 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 linalg.yield %in : i64
 } -> tensor<1x?xi64>
 %4 = tensor.empty(%dim) : tensor<?xi64>
 %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %248 = linalg.index 0 : index
 %249 = arith.index_cast %248 : index to i64
 linalg.yield %249 : i64
 } -> tensor<?xi64>
 %6 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %248 = arith.index_cast %in : i64 to index
 %249 = linalg.index 2 : index
 %250 = arith.cmpi slt, %248, %c256 : index
 cf.assert %250, "index must be smaller than dim size"
 %251 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %251, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_37[%248, %249] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %8 = tensor.empty(%dim) : tensor<1x?xi1>
 %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%8 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %248 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %248 : i1
 } -> tensor<1x?xi1>
 %10 = tensor.empty() : tensor<1xi64>
 %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_42 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %expanded_43 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
 %12 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %13 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %expanded_42 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_137: i64, %out: i1):
 %248 = arith.cmpi sle, %in, %in_137 : i64
 linalg.yield %248 : i1
 } -> tensor<1x1x?x?xi1>
 %14 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %13 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_137: i1, %out: i1):
 %248 = arith.andi %in, %in_137 : i1
 linalg.yield %248 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_44 = tensor.dim %expanded_43, %c3 : tensor<1x1x1x?xi64>
 %15 = tensor.empty(%dim_44) : tensor<1x1x1x?xi1>
 %16 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_43 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%15 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_137: i64, %out: i1):
 %248 = arith.cmpi slt, %in, %c0_i64 : i64
 %249 = arith.addi %in, %c1_i64 : i64
 %250 = arith.select %248, %249, %in : i64
 %251 = arith.index_cast %250 : i64 to index
 %252 = arith.cmpi slt, %in_137, %c0_i64 : i64
 %253 = arith.addi %in_137, %0 : i64
 %254 = arith.select %252, %253, %in_137 : i64
 %255 = arith.index_cast %254 : i64 to index
 %extracted = tensor.extract %9[%251, %255] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %17 = arith.cmpi eq, %dim, %dim_44 : index
 cf.assert %17, "mismatched size for broadcast"
 %18 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_137: i1, %out: i1):
 %248 = arith.andi %in, %in_137 : i1
 linalg.yield %248 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %19 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %20 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %248 = linalg.index 2 : index
 %249 = linalg.index 3 : index
 %250 = arith.cmpi eq, %dim, %c1 : index
 %251 = arith.select %250, %c0, %248 : index
 %252 = arith.select %250, %c0, %249 : index
 %extracted = tensor.extract %18[%c0, %c0, %251, %252] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %expanded_45 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
 %21 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<1x?x1xi64>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %248 = arith.sitofp %in : i64 to f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %23 = tensor.empty(%dim) : tensor<1x?x2xf32>
 %24 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_36 : tensor<1x?x1xf32>, tensor<2xf32>) outs(%23 : tensor<1x?x2xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x2xf32>
 %concat = tensor.concat dim(2) %24, %24 : (tensor<1x?x2xf32>, tensor<1x?x2xf32>) -> tensor<1x?x4xf32>
 %dim_46 = tensor.dim %24, %c1 : tensor<1x?x2xf32>
 %25 = tensor.empty(%dim_46) : tensor<1x?x4xf32>
 %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%25 : tensor<1x?x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.cos %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x4xf32>
 %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%25 : tensor<1x?x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.sin %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x4xf32>
 %28 = tensor.empty(%dim) : tensor<1x?x64xf64>
 %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x64xf32>) outs(%28 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %248 = arith.extf %in : f32 to f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %30 = tensor.empty(%dim) : tensor<1x?x1xf64>
 %31 = linalg.fill ins(%cst : f64) outs(%30 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %32 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<1x?x64xf64>) outs(%31 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf64>) outs(%30 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %34 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %33 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%28 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_137: f64, %out: f64):
 %248 = arith.subf %in, %in_137 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %35 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %34 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%28 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_137: f64, %out: f64):
 %248 = arith.mulf %in, %in_137 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %36 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<1x?x64xf64>) outs(%31 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x?x1xf64>) outs(%30 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x?x1xf64>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %248 = arith.truncf %in : f64 to f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %39 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %40 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x?x64xf32>) outs(%39 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.divf %in, %cst_39 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %42 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_35 : f64 to f32
 %249 = arith.addf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x1xf32>
 %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.rsqrt %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %44 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %41 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.subf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %45 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %43 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %46 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %cst_34 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %47 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %cst_33 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %collapsed = tensor.collapse_shape %47 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %48 = tensor.empty() : tensor<64x192xf32>
 %transposed = linalg.transpose ins(%cst_32 : tensor<192x64xf32>) outs(%48 : tensor<64x192xf32>) permutation = [1, 0] 
 %49 = tensor.empty(%dim) : tensor<?x192xf32>
 %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<?x192xf32>) -> tensor<?x192xf32>
 %51 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x192xf32>) outs(%50 : tensor<?x192xf32>) -> tensor<?x192xf32>
 %52 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%51, %cst_31 : tensor<?x192xf32>, tensor<192xf32>) outs(%49 : tensor<?x192xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<?x192xf32>
 %expanded_47 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
 %53 = arith.cmpi slt, %0, %c0_i64 : i64
 %54 = arith.select %53, %c1_i64, %0 : i64
 %55 = arith.extui %53 : i1 to i64
 %56 = arith.addi %55, %c1_i64 : i64
 %57 = arith.muli %54, %c48_i64 : i64
 %58 = arith.cmpi sle, %56, %c1_i64 : i64
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %59 = arith.muli %0, %c192_i64 : i64
 %60 = arith.divsi %59, %57 : i64
 %61 = arith.select %53, %60, %0 : i64
 %from_elements = tensor.from_elements %c1_i64, %61, %60, %c48_i64 : tensor<4xi64>
 %reshape = tensor.reshape %expanded_47(%from_elements) : (tensor<1x?x192xf32>, tensor<4xi64>) -> tensor<1x?x4x48xf32>
 %62 = arith.index_cast %61 : i64 to index
 %63 = tensor.empty(%62) : tensor<1x4x?x48xf32>
 %transposed_48 = linalg.transpose ins(%reshape : tensor<1x?x4x48xf32>) outs(%63 : tensor<1x4x?x48xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice = tensor.extract_slice %transposed_48[0, 0, 0, 0] [1, 4, %62, 16] [1, 1, 1, 1] : tensor<1x4x?x48xf32> to tensor<1x4x?x16xf32>
 %extracted_slice_49 = tensor.extract_slice %transposed_48[0, 0, 0, 16] [1, 4, %62, 16] [1, 1, 1, 1] : tensor<1x4x?x48xf32> to tensor<1x4x?x16xf32>
 %extracted_slice_50 = tensor.extract_slice %transposed_48[0, 0, 0, 32] [1, 4, %62, 16] [1, 1, 1, 1] : tensor<1x4x?x48xf32> to tensor<1x4x?x16xf32>
 %expanded_51 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, %dim_46, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
 %expanded_52 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, %dim_46, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
 %extracted_slice_53 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 4, %62, 4] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x4xf32>
 %extracted_slice_54 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [1, 4, %62, 12] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x12xf32>
 %extracted_slice_55 = tensor.extract_slice %extracted_slice_49[0, 0, 0, 0] [1, 4, %62, 4] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x4xf32>
 %extracted_slice_56 = tensor.extract_slice %extracted_slice_49[0, 0, 0, 4] [1, 4, %62, 12] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x12xf32>
 %64 = arith.cmpi eq, %62, %dim_46 : index
 cf.assert %64, "mismatched size for broadcast"
 %65 = tensor.empty(%62) : tensor<1x4x?x4xf32>
 %66 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_53, %expanded_51 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%65 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 %extracted_slice_57 = tensor.extract_slice %extracted_slice_53[0, 0, 0, 0] [1, 4, %62, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
 %extracted_slice_58 = tensor.extract_slice %extracted_slice_53[0, 0, 0, 2] [1, 4, %62, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
 %67 = tensor.empty(%62) : tensor<1x4x?x2xf32>
 %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58 : tensor<1x4x?x2xf32>) outs(%67 : tensor<1x4x?x2xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.negf %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x2xf32>
 %concat_59 = tensor.concat dim(3) %68, %extracted_slice_57 : (tensor<1x4x?x2xf32>, tensor<1x4x?x2xf32>) -> tensor<1x4x?x4xf32>
 %dim_60 = tensor.dim %68, %c2 : tensor<1x4x?x2xf32>
 %69 = arith.cmpi eq, %dim_60, %dim_46 : index
 cf.assert %69, "mismatched size for broadcast"
 %70 = tensor.empty(%dim_60) : tensor<1x4x?x4xf32>
 %71 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_59, %expanded_52 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%70 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 %72 = arith.cmpi eq, %62, %dim_60 : index
 cf.assert %72, "mismatched size for broadcast"
 %73 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %71 : tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) outs(%65 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 cf.assert %64, "mismatched size for broadcast"
 %74 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55, %expanded_51 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%65 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 %extracted_slice_61 = tensor.extract_slice %extracted_slice_55[0, 0, 0, 0] [1, 4, %62, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
 %extracted_slice_62 = tensor.extract_slice %extracted_slice_55[0, 0, 0, 2] [1, 4, %62, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
 %75 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<1x4x?x2xf32>) outs(%67 : tensor<1x4x?x2xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.negf %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x2xf32>
 %concat_63 = tensor.concat dim(3) %75, %extracted_slice_61 : (tensor<1x4x?x2xf32>, tensor<1x4x?x2xf32>) -> tensor<1x4x?x4xf32>
 %dim_64 = tensor.dim %75, %c2 : tensor<1x4x?x2xf32>
 %76 = arith.cmpi eq, %dim_64, %dim_46 : index
 cf.assert %76, "mismatched size for broadcast"
 %77 = tensor.empty(%dim_64) : tensor<1x4x?x4xf32>
 %78 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_63, %expanded_52 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%77 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 %79 = arith.cmpi eq, %62, %dim_64 : index
 cf.assert %79, "mismatched size for broadcast"
 %80 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %78 : tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) outs(%65 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 %concat_65 = tensor.concat dim(3) %73, %extracted_slice_54 : (tensor<1x4x?x4xf32>, tensor<1x4x?x12xf32>) -> tensor<1x4x?x16xf32>
 %concat_66 = tensor.concat dim(3) %80, %extracted_slice_56 : (tensor<1x4x?x4xf32>, tensor<1x4x?x12xf32>) -> tensor<1x4x?x16xf32>
 %81 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %82 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_4, %cst_5 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%81 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_137: f32, %in_138: f32, %out: f32):
 %248 = arith.select %in, %in_137, %in_138 : f32
 linalg.yield %248 : f32
 } -> tensor<1x1x?x?xf32>
 %dim_67 = tensor.dim %73, %c2 : tensor<1x4x?x4xf32>
 %83 = tensor.empty(%dim_67) : tensor<1x4x?x16xf32>
 %84 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_65 : tensor<1x4x?x16xf32>) outs(%83 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.mulf %in, %cst_3 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x16xf32>
 %dim_68 = tensor.dim %80, %c2 : tensor<1x4x?x4xf32>
 %85 = tensor.empty(%dim_68) : tensor<1x4x16x?xf32>
 %transposed_69 = linalg.transpose ins(%concat_66 : tensor<1x4x?x16xf32>) outs(%85 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %86 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69 : tensor<1x4x16x?xf32>) outs(%85 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.mulf %in, %cst_3 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %87 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %88 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %248 = linalg.index 1 : index
 %249 = linalg.index 2 : index
 %250 = linalg.index 3 : index
 %251 = arith.cmpi eq, %dim_67, %c1 : index
 %252 = arith.select %251, %c0, %249 : index
 %extracted = tensor.extract %84[%c0, %248, %252, %250] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_70 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %89 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %90 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %248 = linalg.index 1 : index
 %249 = linalg.index 2 : index
 %250 = linalg.index 3 : index
 %251 = arith.cmpi eq, %dim_68, %c1 : index
 %252 = arith.select %251, %c0, %250 : index
 %extracted = tensor.extract %86[%c0, %248, %249, %252] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_71 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %91 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %92 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %93 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%92 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %94 = arith.muli %0, %c4_i64 : i64
 %95 = arith.select %53, %c4_i64, %94 : i64
 %96 = arith.muli %95, %0 : i64
 %97 = arith.select %53, %c4_i64, %96 : i64
 %98 = arith.select %53, %56, %55 : i64
 %99 = arith.cmpi sle, %98, %c1_i64 : i64
 cf.assert %99, "must have at most one inferred (negative) dimension"
 %100 = arith.muli %94, %0 : i64
 %101 = arith.divsi %100, %97 : i64
 %102 = arith.select %53, %101, %0 : i64
 %from_elements_72 = tensor.from_elements %c1_i64, %c4_i64, %102, %102 : tensor<4xi64>
 %reshape_73 = tensor.reshape %93(%from_elements_72) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %103 = arith.index_cast %102 : i64 to index
 %104 = arith.cmpi eq, %103, %dim : index
 cf.assert %104, "mismatched size for broadcast"
 cf.assert %104, "mismatched size for broadcast"
 %105 = tensor.empty(%103, %103) : tensor<1x4x?x?xf32>
 %106 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_73, %82 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %107 = tensor.empty(%103) : tensor<1x4x?xi64>
 %108 = linalg.fill ins(%c0_i64 : i64) outs(%107 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %109 = tensor.empty(%103) : tensor<1x4x?xf32>
 %110 = linalg.fill ins(%cst_1 : f32) outs(%109 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %111:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<1x4x?x?xf32>) outs(%110, %108 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_137: i64):
 %248 = linalg.index 3 : index
 %249 = arith.index_cast %248 : index to i64
 %250 = arith.maximumf %in, %out : f32
 %251 = arith.cmpf ogt, %in, %out : f32
 %252 = arith.select %251, %249, %out_137 : i64
 linalg.yield %250, %252 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_74 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [1, 4, %103, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %112 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_74 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.subf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %113 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<1x4x?x?xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.exp %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %114 = tensor.empty(%103) : tensor<1x4x?x1xf32>
 %115 = linalg.fill ins(%cst_0 : f32) outs(%114 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %116 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<1x4x?x?xf32>) outs(%115 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x1xf32>
 %117 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.divf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %118 = tensor.empty(%103, %103) : tensor<1x4x?x?xi1>
 %119 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x4x?x?xf32>) outs(%118 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %248 = arith.extf %in : f32 to f64
 %249 = arith.cmpf oeq, %248, %cst_30 : f64
 linalg.yield %249 : i1
 } -> tensor<1x4x?x?xi1>
 %120 = tensor.empty(%103) : tensor<1x4x?x1xi1>
 %121 = linalg.fill ins(%true : i1) outs(%120 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %122 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<1x4x?x?xi1>) outs(%121 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %248 = arith.andi %in, %out : i1
 linalg.yield %248 : i1
 } -> tensor<1x4x?x1xi1>
 %123 = arith.cmpi sge, %102, %c0_i64 : i64
 cf.assert %123, "negative values not allowed in new dimensions"
 %124 = arith.index_cast %102 : i64 to index
 cf.assert %123, "negative values not allowed in new dimensions"
 %125 = tensor.empty(%124, %124) : tensor<1x4x?x?xf32>
 %126 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%125 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %127 = arith.cmpi eq, %103, %124 : index
 cf.assert %127, "mismatched size for broadcast"
 %128 = arith.cmpi eq, %124, %103 : index
 cf.assert %128, "mismatched size for broadcast"
 %129 = tensor.empty(%103, %124) : tensor<1x4x?x?xf32>
 %130 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %126, %117 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%129 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_137: f32, %in_138: f32, %out: f32):
 %248 = arith.select %in, %in_137, %in_138 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %131 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %132 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %248 = linalg.index 1 : index
 %249 = linalg.index 2 : index
 %250 = linalg.index 3 : index
 %251 = arith.cmpi eq, %103, %c1 : index
 %252 = arith.select %251, %c0, %249 : index
 %253 = arith.cmpi eq, %124, %c1 : index
 %254 = arith.select %253, %c0, %250 : index
 %extracted = tensor.extract %130[%c0, %248, %252, %254] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %99, "must have at most one inferred (negative) dimension"
 %from_elements_75 = tensor.from_elements %c4_i64, %102, %102 : tensor<3xi64>
 %reshape_76 = tensor.reshape %132(%from_elements_75) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %133 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %248 = linalg.index 1 : index
 %249 = linalg.index 2 : index
 %250 = linalg.index 3 : index
 %251 = arith.cmpi eq, %62, %c1 : index
 %252 = arith.select %251, %c0, %249 : index
 %extracted = tensor.extract %extracted_slice_50[%c0, %248, %252, %250] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_77 = tensor.collapse_shape %133 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %134 = arith.cmpi eq, %102, %0 : i64
 cf.assert %134, "mismatching contracting dimension"
 %135 = tensor.empty(%103) : tensor<4x?x16xf32>
 %136 = linalg.fill ins(%cst_0 : f32) outs(%135 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %137 = linalg.batch_matmul ins(%reshape_76, %collapsed_77 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%136 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_78 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [1, 4, %103, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %138 = tensor.empty(%103) : tensor<1x?x4x16xf32>
 %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<1x4x?x16xf32>) outs(%138 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %139 = arith.muli %102, %c64_i64 : i64
 %140 = arith.divsi %139, %54 : i64
 %141 = arith.select %53, %140, %0 : i64
 %from_elements_80 = tensor.from_elements %c1_i64, %141, %140 : tensor<3xi64>
 %reshape_81 = tensor.reshape %transposed_79(%from_elements_80) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %collapsed_82 = tensor.collapse_shape %reshape_81 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %142 = tensor.empty() : tensor<64x64xf32>
 %transposed_83 = linalg.transpose ins(%cst_29 : tensor<64x64xf32>) outs(%142 : tensor<64x64xf32>) permutation = [1, 0] 
 %143 = arith.index_cast %141 : i64 to index
 %144 = tensor.empty(%143) : tensor<?x64xf32>
 %145 = linalg.fill ins(%cst_0 : f32) outs(%144 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %146 = linalg.matmul ins(%collapsed_82, %transposed_83 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%145 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %147 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%146, %cst_28 : tensor<?x64xf32>, tensor<64xf32>) outs(%144 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<?x64xf32>
 %expanded_84 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [1, %143, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %148 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %cst_27 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %149 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %cst_26 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_85 = tensor.collapse_shape %149 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %150 = tensor.empty() : tensor<64x256xf32>
 %transposed_86 = linalg.transpose ins(%cst_25 : tensor<256x64xf32>) outs(%150 : tensor<64x256xf32>) permutation = [1, 0] 
 %151 = tensor.empty(%dim) : tensor<?x256xf32>
 %152 = linalg.fill ins(%cst_0 : f32) outs(%151 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %153 = linalg.matmul ins(%collapsed_85, %transposed_86 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%152 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %154 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%153, %cst_24 : tensor<?x256xf32>, tensor<256xf32>) outs(%151 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<?x256xf32>
 %expanded_87 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 %155 = tensor.empty(%dim) : tensor<1x?x256xf32>
 %156 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87 : tensor<1x?x256xf32>) outs(%155 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.divf %in, %cst_40 : f32
 %249 = math.erf %248 : f32
 %250 = arith.addf %249, %cst_2 : f32
 %251 = arith.mulf %250, %cst_3 : f32
 %252 = arith.mulf %in, %251 : f32
 linalg.yield %252 : f32
 } -> tensor<1x?x256xf32>
 %collapsed_88 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
 %157 = tensor.empty() : tensor<256x64xf32>
 %transposed_89 = linalg.transpose ins(%cst_23 : tensor<64x256xf32>) outs(%157 : tensor<256x64xf32>) permutation = [1, 0] 
 %158 = tensor.empty(%dim) : tensor<?x64xf32>
 %159 = linalg.fill ins(%cst_0 : f32) outs(%158 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %160 = linalg.matmul ins(%collapsed_88, %transposed_89 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%159 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %161 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%160, %cst_22 : tensor<?x64xf32>, tensor<64xf32>) outs(%158 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<?x64xf32>
 %expanded_90 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %162 = arith.cmpi eq, %dim, %143 : index
 cf.assert %162, "mismatched size for broadcast"
 %163 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %expanded_84 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %164 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %7 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %165 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x?x64xf32>) outs(%28 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %248 = arith.extf %in : f32 to f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %166 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<1x?x64xf64>) outs(%31 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %167 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x1xf64>) outs(%30 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %168 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %167 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%28 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_137: f64, %out: f64):
 %248 = arith.subf %in, %in_137 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %169 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %168 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%28 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_137: f64, %out: f64):
 %248 = arith.mulf %in, %in_137 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %170 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<1x?x64xf64>) outs(%31 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %171 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x?x1xf64>) outs(%30 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x?x1xf64>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %248 = arith.truncf %in : f64 to f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %173 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<1x?x64xf32>) outs(%39 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %174 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.divf %in, %cst_39 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %175 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_35 : f64 to f32
 %249 = arith.addf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x1xf32>
 %176 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.rsqrt %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %177 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %174 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.subf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %178 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %176 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %179 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %cst_21 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %180 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %cst_20 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_91 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_92 = linalg.transpose ins(%cst_19 : tensor<192x64xf32>) outs(%48 : tensor<64x192xf32>) permutation = [1, 0] 
 %181 = linalg.matmul ins(%collapsed_91, %transposed_92 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%50 : tensor<?x192xf32>) -> tensor<?x192xf32>
 %182 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%181, %cst_18 : tensor<?x192xf32>, tensor<192xf32>) outs(%49 : tensor<?x192xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<?x192xf32>
 %expanded_93 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [1, %dim, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %reshape_94 = tensor.reshape %expanded_93(%from_elements) : (tensor<1x?x192xf32>, tensor<4xi64>) -> tensor<1x?x4x48xf32>
 %transposed_95 = linalg.transpose ins(%reshape_94 : tensor<1x?x4x48xf32>) outs(%63 : tensor<1x4x?x48xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_96 = tensor.extract_slice %transposed_95[0, 0, 0, 0] [1, 4, %62, 16] [1, 1, 1, 1] : tensor<1x4x?x48xf32> to tensor<1x4x?x16xf32>
 %extracted_slice_97 = tensor.extract_slice %transposed_95[0, 0, 0, 16] [1, 4, %62, 16] [1, 1, 1, 1] : tensor<1x4x?x48xf32> to tensor<1x4x?x16xf32>
 %extracted_slice_98 = tensor.extract_slice %transposed_95[0, 0, 0, 32] [1, 4, %62, 16] [1, 1, 1, 1] : tensor<1x4x?x48xf32> to tensor<1x4x?x16xf32>
 %extracted_slice_99 = tensor.extract_slice %extracted_slice_96[0, 0, 0, 0] [1, 4, %62, 4] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x4xf32>
 %extracted_slice_100 = tensor.extract_slice %extracted_slice_96[0, 0, 0, 4] [1, 4, %62, 12] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x12xf32>
 %extracted_slice_101 = tensor.extract_slice %extracted_slice_97[0, 0, 0, 0] [1, 4, %62, 4] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x4xf32>
 %extracted_slice_102 = tensor.extract_slice %extracted_slice_97[0, 0, 0, 4] [1, 4, %62, 12] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x12xf32>
 cf.assert %64, "mismatched size for broadcast"
 %183 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_99, %expanded_51 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%65 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 %extracted_slice_103 = tensor.extract_slice %extracted_slice_99[0, 0, 0, 0] [1, 4, %62, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
 %extracted_slice_104 = tensor.extract_slice %extracted_slice_99[0, 0, 0, 2] [1, 4, %62, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
 %184 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_104 : tensor<1x4x?x2xf32>) outs(%67 : tensor<1x4x?x2xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.negf %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x2xf32>
 %concat_105 = tensor.concat dim(3) %184, %extracted_slice_103 : (tensor<1x4x?x2xf32>, tensor<1x4x?x2xf32>) -> tensor<1x4x?x4xf32>
 %dim_106 = tensor.dim %184, %c2 : tensor<1x4x?x2xf32>
 %185 = arith.cmpi eq, %dim_106, %dim_46 : index
 cf.assert %185, "mismatched size for broadcast"
 %186 = tensor.empty(%dim_106) : tensor<1x4x?x4xf32>
 %187 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_105, %expanded_52 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%186 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 %188 = arith.cmpi eq, %62, %dim_106 : index
 cf.assert %188, "mismatched size for broadcast"
 %189 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %187 : tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) outs(%65 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 cf.assert %64, "mismatched size for broadcast"
 %190 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_101, %expanded_51 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%65 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 %extracted_slice_107 = tensor.extract_slice %extracted_slice_101[0, 0, 0, 0] [1, 4, %62, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
 %extracted_slice_108 = tensor.extract_slice %extracted_slice_101[0, 0, 0, 2] [1, 4, %62, 2] [1, 1, 1, 1] : tensor<1x4x?x4xf32> to tensor<1x4x?x2xf32>
 %191 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_108 : tensor<1x4x?x2xf32>) outs(%67 : tensor<1x4x?x2xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.negf %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x2xf32>
 %concat_109 = tensor.concat dim(3) %191, %extracted_slice_107 : (tensor<1x4x?x2xf32>, tensor<1x4x?x2xf32>) -> tensor<1x4x?x4xf32>
 %dim_110 = tensor.dim %191, %c2 : tensor<1x4x?x2xf32>
 %192 = arith.cmpi eq, %dim_110, %dim_46 : index
 cf.assert %192, "mismatched size for broadcast"
 %193 = tensor.empty(%dim_110) : tensor<1x4x?x4xf32>
 %194 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_109, %expanded_52 : tensor<1x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%193 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 %195 = arith.cmpi eq, %62, %dim_110 : index
 cf.assert %195, "mismatched size for broadcast"
 %196 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %194 : tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) outs(%65 : tensor<1x4x?x4xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x4xf32>
 %concat_111 = tensor.concat dim(3) %189, %extracted_slice_100 : (tensor<1x4x?x4xf32>, tensor<1x4x?x12xf32>) -> tensor<1x4x?x16xf32>
 %concat_112 = tensor.concat dim(3) %196, %extracted_slice_102 : (tensor<1x4x?x4xf32>, tensor<1x4x?x12xf32>) -> tensor<1x4x?x16xf32>
 %dim_113 = tensor.dim %189, %c2 : tensor<1x4x?x4xf32>
 %197 = tensor.empty(%dim_113) : tensor<1x4x?x16xf32>
 %198 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_111 : tensor<1x4x?x16xf32>) outs(%197 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.mulf %in, %cst_3 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x16xf32>
 %dim_114 = tensor.dim %196, %c2 : tensor<1x4x?x4xf32>
 %199 = tensor.empty(%dim_114) : tensor<1x4x16x?xf32>
 %transposed_115 = linalg.transpose ins(%concat_112 : tensor<1x4x?x16xf32>) outs(%199 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %200 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_115 : tensor<1x4x16x?xf32>) outs(%199 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.mulf %in, %cst_3 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %201 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %248 = linalg.index 1 : index
 %249 = linalg.index 2 : index
 %250 = linalg.index 3 : index
 %251 = arith.cmpi eq, %dim_113, %c1 : index
 %252 = arith.select %251, %c0, %249 : index
 %extracted = tensor.extract %198[%c0, %248, %252, %250] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_116 = tensor.collapse_shape %201 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %202 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %248 = linalg.index 1 : index
 %249 = linalg.index 2 : index
 %250 = linalg.index 3 : index
 %251 = arith.cmpi eq, %dim_114, %c1 : index
 %252 = arith.select %251, %c0, %250 : index
 %extracted = tensor.extract %200[%c0, %248, %249, %252] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_117 = tensor.collapse_shape %202 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %203 = linalg.batch_matmul ins(%collapsed_116, %collapsed_117 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%92 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %99, "must have at most one inferred (negative) dimension"
 %reshape_118 = tensor.reshape %203(%from_elements_72) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %104, "mismatched size for broadcast"
 cf.assert %104, "mismatched size for broadcast"
 %204 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_118, %82 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %205:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%204 : tensor<1x4x?x?xf32>) outs(%110, %108 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_137: i64):
 %248 = linalg.index 3 : index
 %249 = arith.index_cast %248 : index to i64
 %250 = arith.maximumf %in, %out : f32
 %251 = arith.cmpf ogt, %in, %out : f32
 %252 = arith.select %251, %249, %out_137 : i64
 linalg.yield %250, %252 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_119 = tensor.expand_shape %205#0 [[0], [1], [2, 3]] output_shape [1, 4, %103, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %206 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %expanded_119 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.subf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %207 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206 : tensor<1x4x?x?xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.exp %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %208 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%207 : tensor<1x4x?x?xf32>) outs(%115 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x1xf32>
 %209 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %208 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.divf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %210 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<1x4x?x?xf32>) outs(%118 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %248 = arith.extf %in : f32 to f64
 %249 = arith.cmpf oeq, %248, %cst_30 : f64
 linalg.yield %249 : i1
 } -> tensor<1x4x?x?xi1>
 %211 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%210 : tensor<1x4x?x?xi1>) outs(%121 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %248 = arith.andi %in, %out : i1
 linalg.yield %248 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %123, "negative values not allowed in new dimensions"
 cf.assert %123, "negative values not allowed in new dimensions"
 cf.assert %127, "mismatched size for broadcast"
 cf.assert %128, "mismatched size for broadcast"
 %212 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %126, %209 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%129 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_137: f32, %in_138: f32, %out: f32):
 %248 = arith.select %in, %in_137, %in_138 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %213 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %248 = linalg.index 1 : index
 %249 = linalg.index 2 : index
 %250 = linalg.index 3 : index
 %251 = arith.cmpi eq, %103, %c1 : index
 %252 = arith.select %251, %c0, %249 : index
 %253 = arith.cmpi eq, %124, %c1 : index
 %254 = arith.select %253, %c0, %250 : index
 %extracted = tensor.extract %212[%c0, %248, %252, %254] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %99, "must have at most one inferred (negative) dimension"
 %reshape_120 = tensor.reshape %213(%from_elements_75) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %214 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %248 = linalg.index 1 : index
 %249 = linalg.index 2 : index
 %250 = linalg.index 3 : index
 %251 = arith.cmpi eq, %62, %c1 : index
 %252 = arith.select %251, %c0, %249 : index
 %extracted = tensor.extract %extracted_slice_98[%c0, %248, %252, %250] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_121 = tensor.collapse_shape %214 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %134, "mismatching contracting dimension"
 %215 = linalg.batch_matmul ins(%reshape_120, %collapsed_121 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%136 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_122 = tensor.expand_shape %215 [[0, 1], [2], [3]] output_shape [1, 4, %103, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_123 = linalg.transpose ins(%expanded_122 : tensor<1x4x?x16xf32>) outs(%138 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %reshape_124 = tensor.reshape %transposed_123(%from_elements_80) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %collapsed_125 = tensor.collapse_shape %reshape_124 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_126 = linalg.transpose ins(%cst_17 : tensor<64x64xf32>) outs(%142 : tensor<64x64xf32>) permutation = [1, 0] 
 %216 = arith.index_cast %141 : i64 to index
 %217 = tensor.empty(%216) : tensor<?x64xf32>
 %218 = linalg.fill ins(%cst_0 : f32) outs(%217 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %219 = linalg.matmul ins(%collapsed_125, %transposed_126 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%218 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %220 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%219, %cst_16 : tensor<?x64xf32>, tensor<64xf32>) outs(%217 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<?x64xf32>
 %expanded_127 = tensor.expand_shape %220 [[0, 1], [2]] output_shape [1, %216, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %221 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %cst_15 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %222 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %cst_14 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_128 = tensor.collapse_shape %222 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_129 = linalg.transpose ins(%cst_13 : tensor<256x64xf32>) outs(%150 : tensor<64x256xf32>) permutation = [1, 0] 
 %223 = linalg.matmul ins(%collapsed_128, %transposed_129 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%152 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %224 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%223, %cst_12 : tensor<?x256xf32>, tensor<256xf32>) outs(%151 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<?x256xf32>
 %expanded_130 = tensor.expand_shape %224 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 %225 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<1x?x256xf32>) outs(%155 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.divf %in, %cst_40 : f32
 %249 = math.erf %248 : f32
 %250 = arith.addf %249, %cst_2 : f32
 %251 = arith.mulf %250, %cst_3 : f32
 %252 = arith.mulf %in, %251 : f32
 linalg.yield %252 : f32
 } -> tensor<1x?x256xf32>
 %collapsed_131 = tensor.collapse_shape %225 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
 %transposed_132 = linalg.transpose ins(%cst_11 : tensor<64x256xf32>) outs(%157 : tensor<256x64xf32>) permutation = [1, 0] 
 %226 = linalg.matmul ins(%collapsed_131, %transposed_132 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%159 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %227 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%226, %cst_10 : tensor<?x64xf32>, tensor<64xf32>) outs(%158 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<?x64xf32>
 %expanded_133 = tensor.expand_shape %227 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %228 = arith.cmpi eq, %dim, %216 : index
 cf.assert %228, "mismatched size for broadcast"
 %229 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133, %expanded_127 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %230 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %164 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %231 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x?x64xf32>) outs(%28 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %248 = arith.extf %in : f32 to f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %232 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%231 : tensor<1x?x64xf64>) outs(%31 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %233 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x?x1xf64>) outs(%30 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %234 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %233 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%28 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_137: f64, %out: f64):
 %248 = arith.subf %in, %in_137 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %235 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %234 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%28 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_137: f64, %out: f64):
 %248 = arith.mulf %in, %in_137 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %236 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%235 : tensor<1x?x64xf64>) outs(%31 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %237 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<1x?x1xf64>) outs(%30 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %238 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<1x?x1xf64>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %248 = arith.truncf %in : f64 to f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %239 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<1x?x64xf32>) outs(%39 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %240 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.divf %in, %cst_39 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %241 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_35 : f64 to f32
 %249 = arith.addf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x1xf32>
 %242 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.rsqrt %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %243 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %240 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.subf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %244 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %242 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %245 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %cst_9 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.mulf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %246 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %cst_8 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_137: f32, %out: f32):
 %248 = arith.addf %in, %in_137 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %transposed_134 = linalg.transpose ins(%cst_7 : tensor<256x64xf32>) outs(%150 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_135 = tensor.collapse_shape %246 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %247 = linalg.matmul ins(%collapsed_135, %transposed_134 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%152 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_136 = tensor.expand_shape %247 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 return %expanded_136 : tensor<1x?x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.gpt_neox.rotary_emb.inv_freq: "0x040000000000803F0AD7233C"
    }
  }
#-}
