// weight model.transformer.h.0.input_layernorm.bias normal 0.0 0.1
// weight model.transformer.h.0.input_layernorm.weight normal 1.0 0.1
// weight model.transformer.h.0.mlp.dense_4h_to_h.bias normal 0.0 0.1
// weight model.transformer.h.0.mlp.dense_4h_to_h.weight normal 0.0 0.0625
// weight model.transformer.h.0.mlp.dense_h_to_4h.bias normal 0.0 0.1
// weight model.transformer.h.0.mlp.dense_h_to_4h.weight normal 0.0 0.125
// weight model.transformer.h.0.post_attention_layernorm.bias normal 0.0 0.1
// weight model.transformer.h.0.post_attention_layernorm.weight normal 1.0 0.1
// weight model.transformer.h.0.self_attention.dense.bias normal 0.0 0.1
// weight model.transformer.h.0.self_attention.dense.weight normal 0.0 0.125
// weight model.transformer.h.0.self_attention.query_key_value.bias normal 0.0 0.1
// weight model.transformer.h.0.self_attention.query_key_value.weight normal 0.0 0.125
// weight model.transformer.h.1.input_layernorm.bias normal 0.0 0.1
// weight model.transformer.h.1.input_layernorm.weight normal 1.0 0.1
// weight model.transformer.h.1.mlp.dense_4h_to_h.bias normal 0.0 0.1
// weight model.transformer.h.1.mlp.dense_4h_to_h.weight normal 0.0 0.0625
// weight model.transformer.h.1.mlp.dense_h_to_4h.bias normal 0.0 0.1
// weight model.transformer.h.1.mlp.dense_h_to_4h.weight normal 0.0 0.125
// weight model.transformer.h.1.post_attention_layernorm.bias normal 0.0 0.1
// weight model.transformer.h.1.post_attention_layernorm.weight normal 1.0 0.1
// weight model.transformer.h.1.self_attention.dense.bias normal 0.0 0.1
// weight model.transformer.h.1.self_attention.dense.weight normal 0.0 0.125
// weight model.transformer.h.1.self_attention.query_key_value.bias normal 0.0 0.1
// weight model.transformer.h.1.self_attention.query_key_value.weight normal 0.0 0.125
// weight model.transformer.ln_f.bias normal 0.0 0.1
// weight model.transformer.ln_f.weight normal 1.0 0.1
// weight model.transformer.word_embeddings.weight normal 0.0 0.25
// weight model.transformer.word_embeddings_layernorm.bias normal 0.0 0.1
// weight model.transformer.word_embeddings_layernorm.weight normal 1.0 0.1
#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map16 = affine_map<(d0, d1) -> (d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x256xf32> {
 %c1_i64 = arith.constant 1 : i64
 %c0 = arith.constant 0 : index
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f64
 %cst_0 = arith.constant 0.000000e+00 : f32
 %c4_i64 = arith.constant 4 : i64
 %c3 = arith.constant 3 : index
 %cst_1 = arith.constant 0xFF800000 : f32
 %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
 %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_4 = arith.constant dense<true> : tensor<i1>
 %cst_5 = arith.constant dense<2.500000e-01> : tensor<f32>
 %cst_6 = arith.constant dense_resource<model.transformer.ln_f.bias> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.transformer.ln_f.weight> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.transformer.h.1.mlp.dense_4h_to_h.bias> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.transformer.h.1.mlp.dense_4h_to_h.weight> : tensor<64x256xf32>
 %cst_10 = arith.constant dense_resource<model.transformer.h.1.mlp.dense_h_to_4h.bias> : tensor<256xf32>
 %cst_11 = arith.constant dense_resource<model.transformer.h.1.mlp.dense_h_to_4h.weight> : tensor<256x64xf32>
 %cst_12 = arith.constant dense_resource<model.transformer.h.1.post_attention_layernorm.bias> : tensor<64xf32>
 %cst_13 = arith.constant dense_resource<model.transformer.h.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.transformer.h.1.self_attention.dense.bias> : tensor<64xf32>
 %cst_15 = arith.constant dense_resource<model.transformer.h.1.self_attention.dense.weight> : tensor<64x64xf32>
 %cst_16 = arith.constant dense_resource<model.transformer.h.1.self_attention.query_key_value.bias> : tensor<192xf32>
 %cst_17 = arith.constant dense_resource<model.transformer.h.1.self_attention.query_key_value.weight> : tensor<192x64xf32>
 %cst_18 = arith.constant dense_resource<model.transformer.h.1.input_layernorm.bias> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.transformer.h.1.input_layernorm.weight> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.transformer.h.0.mlp.dense_4h_to_h.bias> : tensor<64xf32>
 %cst_21 = arith.constant dense_resource<model.transformer.h.0.mlp.dense_4h_to_h.weight> : tensor<64x256xf32>
 %cst_22 = arith.constant 4.471500e-02 : f64
 %cst_23 = arith.constant 0.79788455999999996 : f64
 %cst_24 = arith.constant dense_resource<model.transformer.h.0.mlp.dense_h_to_4h.bias> : tensor<256xf32>
 %cst_25 = arith.constant dense_resource<model.transformer.h.0.mlp.dense_h_to_4h.weight> : tensor<256x64xf32>
 %cst_26 = arith.constant dense_resource<model.transformer.h.0.post_attention_layernorm.bias> : tensor<64xf32>
 %cst_27 = arith.constant dense_resource<model.transformer.h.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.transformer.h.0.self_attention.dense.bias> : tensor<64xf32>
 %cst_29 = arith.constant dense_resource<model.transformer.h.0.self_attention.dense.weight> : tensor<64x64xf32>
 %cst_30 = arith.constant dense_resource<model.transformer.h.0.self_attention.query_key_value.bias> : tensor<192xf32>
 %cst_31 = arith.constant dense_resource<model.transformer.h.0.self_attention.query_key_value.weight> : tensor<192x64xf32>
 %cst_32 = arith.constant dense_resource<model.transformer.h.0.input_layernorm.bias> : tensor<64xf32>
 %cst_33 = arith.constant dense_resource<model.transformer.h.0.input_layernorm.weight> : tensor<64xf32>
 %cst_34 = arith.constant dense_resource<model.transformer.word_embeddings_layernorm.bias> : tensor<64xf32>
 %cst_35 = arith.constant dense_resource<model.transformer.word_embeddings_layernorm.weight> : tensor<64xf32>
 %cst_36 = arith.constant 1.000000e-05 : f64
 %cst_37 = arith.constant dense_resource<model.transformer.word_embeddings.weight> : tensor<256x64xf32>
 %cst_38 = arith.constant 6.400000e+01 : f64
 %cst_39 = arith.constant 6.400000e+01 : f32
 %c1_i32 = arith.constant 1 : i32
 %cst_40 = arith.constant 2.500000e-01 : f32
 %cst_41 = arith.constant 5.000000e-01 : f32
 %cst_42 = arith.constant 1.000000e+00 : f32
 %c1 = arith.constant 1 : index
 %c0_i64 = arith.constant 0 : i64
 %cst_43 = arith.constant dense<1> : tensor<i64>
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %1, "negative values not allowed in new dimensions"
 %2 = tensor.empty(%dim) : tensor<1x?xi64>
 %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_43 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 linalg.yield %in : i64
 } -> tensor<1x?xi64>
 %4 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%4 : tensor<1x?x64xf32>) {
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
 %6 = tensor.empty(%dim) : tensor<1x?x64xf64>
 %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %248 = arith.extf %in : f32 to f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %8 = tensor.empty(%dim) : tensor<1x?x1xf64>
 %9 = linalg.fill ins(%cst : f64) outs(%8 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %10 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.subf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.mulf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %14 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %16 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x?x1xf64>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %248 = arith.truncf %in : f64 to f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %18 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %19 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x?x64xf32>) outs(%18 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.divf %in, %cst_39 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_36 : f64 to f32
 %249 = arith.addf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x1xf32>
 %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.rsqrt %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %23 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %20 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.subf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %24 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %22 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %25 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %cst_35 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %26 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_34 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %27 = tensor.empty() : tensor<4xi32>
 %28 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%27 : tensor<4xi32>) {
 ^bb0(%out: i32):
 %248 = linalg.index 0 : index
 %249 = arith.index_cast %248 : index to i64
 %250 = arith.trunci %249 : i64 to i32
 %251 = arith.addi %250, %c1_i32 : i32
 linalg.yield %251 : i32
 } -> tensor<4xi32>
 %29 = tensor.empty() : tensor<4xf32>
 %30 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel"]} ins(%cst_5, %28 : tensor<f32>, tensor<4xi32>) outs(%29 : tensor<4xf32>) {
 ^bb0(%in: f32, %in_113: i32, %out: f32):
 %248 = arith.extf %in : f32 to f64
 %249 = arith.sitofp %in_113 : i32 to f64
 %250 = math.powf %248, %249 : f64
 %251 = arith.truncf %250 : f64 to f32
 linalg.yield %251 : f32
 } -> tensor<4xf32>
 %dim_44 = tensor.dim %3, %c1 : tensor<1x?xi64>
 %31 = tensor.empty(%dim_44) : tensor<1x?xi64>
 %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<1x?xi64>) -> tensor<1x?xi64>
 %33 = tensor.empty() : tensor<1xi64>
 %34 = linalg.fill ins(%c0_i64 : i64) outs(%33 : tensor<1xi64>) -> tensor<1xi64>
 %35:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%3 : tensor<1x?xi64>) outs(%32, %34 : tensor<1x?xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %248 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %248 : i64
 } -> tensor<1x?xi64>, tensor<1xi64>
 %dim_45 = tensor.dim %35#0, %c1 : tensor<1x?xi64>
 %36 = tensor.empty(%dim_45) : tensor<1x?xi64>
 %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%35#0 : tensor<1x?xi64>) outs(%36 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 %248 = arith.subi %in, %c1_i64 : i64
 linalg.yield %248 : i64
 } -> tensor<1x?xi64>
 %38 = arith.cmpi eq, %dim_45, %dim : index
 cf.assert %38, "mismatched size for broadcast"
 %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37, %3 : tensor<1x?xi64>, tensor<1x?xi64>) outs(%36 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %in_113: i64, %out: i64):
 %248 = arith.muli %in, %in_113 : i64
 linalg.yield %248 : i64
 } -> tensor<1x?xi64>
 %expanded = tensor.expand_shape %39 [[0], [1, 2]] output_shape [1, 1, %dim_45] : tensor<1x?xi64> into tensor<1x1x?xi64>
 %expanded_46 = tensor.expand_shape %30 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
 %40 = tensor.empty(%dim_45) : tensor<1x4x?xf32>
 %41 = linalg.generic {indexing_maps = [#map8, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded : tensor<4x1xf32>, tensor<1x1x?xi64>) outs(%40 : tensor<1x4x?xf32>) {
 ^bb0(%in: f32, %in_113: i64, %out: f32):
 %248 = arith.sitofp %in_113 : i64 to f32
 %249 = arith.mulf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x4x?xf32>
 %collapsed = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<1x4x?xf32> into tensor<4x?xf32>
 %expanded_47 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [4, 1, %dim_45] : tensor<4x?xf32> into tensor<4x1x?xf32>
 %42 = tensor.empty(%dim) : tensor<1x?xi1>
 %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%42 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %248 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %248 : i1
 } -> tensor<1x?xi1>
 %44 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%33 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %45 = tensor.empty(%dim) : tensor<?xi64>
 %46 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%45 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %248 = linalg.index 0 : index
 %249 = arith.index_cast %248 : index to i64
 linalg.yield %249 : i64
 } -> tensor<?xi64>
 %expanded_48 = tensor.expand_shape %44 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_49 = tensor.expand_shape %46 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %expanded_50 = tensor.expand_shape %46 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
 %47 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %48 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50, %expanded_49 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%47 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_113: i64, %out: i1):
 %248 = arith.cmpi sle, %in, %in_113 : i64
 linalg.yield %248 : i1
 } -> tensor<1x1x?x?xi1>
 %49 = linalg.generic {indexing_maps = [#map13, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %48 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%47 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_113: i1, %out: i1):
 %248 = arith.andi %in, %in_113 : i1
 linalg.yield %248 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_51 = tensor.dim %expanded_50, %c3 : tensor<1x1x1x?xi64>
 %50 = tensor.empty(%dim_51) : tensor<1x1x1x?xi1>
 %51 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_50 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%50 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_113: i64, %out: i1):
 %248 = arith.cmpi slt, %in, %c0_i64 : i64
 %249 = arith.addi %in, %c1_i64 : i64
 %250 = arith.select %248, %249, %in : i64
 %251 = arith.index_cast %250 : i64 to index
 %252 = arith.cmpi slt, %in_113, %c0_i64 : i64
 %253 = arith.addi %in_113, %0 : i64
 %254 = arith.select %252, %253, %in_113 : i64
 %255 = arith.index_cast %254 : i64 to index
 %extracted = tensor.extract %43[%251, %255] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %52 = arith.cmpi eq, %dim, %dim_51 : index
 cf.assert %52, "mismatched size for broadcast"
 %53 = linalg.generic {indexing_maps = [#map12, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%47 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_113: i1, %out: i1):
 %248 = arith.andi %in, %in_113 : i1
 linalg.yield %248 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %54 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %55 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %248 = linalg.index 2 : index
 %249 = linalg.index 3 : index
 %250 = arith.cmpi eq, %dim, %c1 : index
 %251 = arith.select %250, %c0, %248 : index
 %252 = arith.select %250, %c0, %249 : index
 %extracted = tensor.extract %53[%c0, %c0, %251, %252] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %56 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %57 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %cst_3, %cst_2 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%56 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_113: f32, %in_114: f32, %out: f32):
 %248 = arith.select %in, %in_113, %in_114 : f32
 linalg.yield %248 : f32
 } -> tensor<1x1x?x?xf32>
 %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %248 = arith.extf %in : f32 to f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %59 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %61 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %60 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.subf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %61 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.mulf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %63 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x?x1xf64>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %248 = arith.truncf %in : f64 to f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %66 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<1x?x64xf32>) outs(%18 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.divf %in, %cst_39 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_36 : f64 to f32
 %249 = arith.addf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x1xf32>
 %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.rsqrt %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %70 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %67 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.subf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %71 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %69 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %72 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %cst_33 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %73 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %cst_32 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_52 = tensor.collapse_shape %73 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %74 = tensor.empty() : tensor<64x192xf32>
 %transposed = linalg.transpose ins(%cst_31 : tensor<192x64xf32>) outs(%74 : tensor<64x192xf32>) permutation = [1, 0] 
 %75 = tensor.empty(%dim) : tensor<?x192xf32>
 %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<?x192xf32>) -> tensor<?x192xf32>
 %77 = linalg.matmul ins(%collapsed_52, %transposed : tensor<?x64xf32>, tensor<64x192xf32>) outs(%76 : tensor<?x192xf32>) -> tensor<?x192xf32>
 %78 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%77, %cst_30 : tensor<?x192xf32>, tensor<192xf32>) outs(%75 : tensor<?x192xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<?x192xf32>
 %expanded_53 = tensor.expand_shape %78 [[0, 1], [2, 3, 4]] output_shape [1, %dim, 4, 3, 16] : tensor<?x192xf32> into tensor<1x?x4x3x16xf32>
 %extracted_slice = tensor.extract_slice %expanded_53[0, 0, 0, 0, 0] [1, %dim, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x?x4x3x16xf32> to tensor<1x?x4x1x16xf32>
 %collapsed_54 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x?x4x1x16xf32> into tensor<1x?x4x16xf32>
 %79 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %transposed_55 = linalg.transpose ins(%collapsed_54 : tensor<1x?x4x16xf32>) outs(%79 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_56 = tensor.extract_slice %expanded_53[0, 0, 0, 1, 0] [1, %dim, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x?x4x3x16xf32> to tensor<1x?x4x1x16xf32>
 %collapsed_57 = tensor.collapse_shape %extracted_slice_56 [[0], [1], [2, 3], [4]] : tensor<1x?x4x1x16xf32> into tensor<1x?x4x16xf32>
 %transposed_58 = linalg.transpose ins(%collapsed_57 : tensor<1x?x4x16xf32>) outs(%79 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_59 = tensor.extract_slice %expanded_53[0, 0, 0, 2, 0] [1, %dim, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x?x4x3x16xf32> to tensor<1x?x4x1x16xf32>
 %collapsed_60 = tensor.collapse_shape %extracted_slice_59 [[0], [1], [2, 3], [4]] : tensor<1x?x4x1x16xf32> into tensor<1x?x4x16xf32>
 %transposed_61 = linalg.transpose ins(%collapsed_60 : tensor<1x?x4x16xf32>) outs(%79 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_62 = tensor.collapse_shape %transposed_55 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %collapsed_63 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %80 = tensor.empty(%dim) : tensor<4x16x?xf32>
 %transposed_64 = linalg.transpose ins(%collapsed_63 : tensor<4x?x16xf32>) outs(%80 : tensor<4x16x?xf32>) permutation = [0, 2, 1] 
 %collapsed_65 = tensor.collapse_shape %transposed_61 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %81 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %83 = linalg.batch_matmul ins(%collapsed_62, %transposed_64 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%82 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<4x?x?xf32>) outs(%81 : tensor<4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.mulf %in, %cst_40 : f32
 linalg.yield %248 : f32
 } -> tensor<4x?x?xf32>
 %85 = arith.cmpi eq, %dim_45, %dim : index
 cf.assert %85, "mismatched size for broadcast"
 %86 = tensor.empty(%dim, %dim_45) : tensor<4x?x?xf32>
 %87 = linalg.generic {indexing_maps = [#map9, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %84 : tensor<4x1x?xf32>, tensor<4x?x?xf32>) outs(%86 : tensor<4x?x?xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<4x?x?xf32>
 %88 = arith.muli %0, %c4_i64 : i64
 %89 = arith.cmpi slt, %0, %c0_i64 : i64
 %90 = arith.select %89, %c4_i64, %88 : i64
 %91 = arith.extui %89 : i1 to i64
 %92 = arith.addi %91, %c1_i64 : i64
 %93 = arith.cmpi sle, %92, %c1_i64 : i64
 cf.assert %93, "must have at most one inferred (negative) dimension"
 %94 = arith.muli %0, %c4_i64 : i64
 %95 = arith.index_cast %dim_45 : index to i64
 %96 = arith.muli %94, %95 : i64
 %97 = arith.divsi %96, %90 : i64
 %98 = arith.select %89, %97, %0 : i64
 %from_elements = tensor.from_elements %c1_i64, %c4_i64, %98, %97 : tensor<4xi64>
 %reshape = tensor.reshape %87(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %99 = arith.index_cast %98 : i64 to index
 %100 = arith.index_cast %97 : i64 to index
 %101 = arith.cmpi eq, %99, %dim : index
 cf.assert %101, "mismatched size for broadcast"
 %102 = arith.cmpi eq, %100, %dim : index
 cf.assert %102, "mismatched size for broadcast"
 %103 = tensor.empty(%99, %100) : tensor<1x4x?x?xf32>
 %104 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %57 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%103 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %105 = tensor.empty(%99) : tensor<1x4x?xi64>
 %106 = linalg.fill ins(%c0_i64 : i64) outs(%105 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %107 = tensor.empty(%99) : tensor<1x4x?xf32>
 %108 = linalg.fill ins(%cst_1 : f32) outs(%107 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %109:2 = linalg.generic {indexing_maps = [#map12, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<1x4x?x?xf32>) outs(%108, %106 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_113: i64):
 %248 = linalg.index 3 : index
 %249 = arith.index_cast %248 : index to i64
 %250 = arith.maximumf %in, %out : f32
 %251 = arith.cmpf ogt, %in, %out : f32
 %252 = arith.select %251, %249, %out_113 : i64
 linalg.yield %250, %252 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_66 = tensor.expand_shape %109#0 [[0], [1], [2, 3]] output_shape [1, 4, %99, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %110 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %expanded_66 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%103 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.subf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %111 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x4x?x?xf32>) outs(%103 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.exp %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %112 = tensor.empty(%99) : tensor<1x4x?x1xf32>
 %113 = linalg.fill ins(%cst_0 : f32) outs(%112 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %114 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%111 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x1xf32>
 %115 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %114 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%103 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.divf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %93, "must have at most one inferred (negative) dimension"
 %116 = arith.muli %98, %c4_i64 : i64
 %117 = arith.muli %116, %97 : i64
 %118 = arith.divsi %117, %90 : i64
 %119 = arith.select %89, %118, %0 : i64
 %from_elements_67 = tensor.from_elements %c4_i64, %119, %118 : tensor<3xi64>
 %reshape_68 = tensor.reshape %115(%from_elements_67) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 %120 = arith.index_cast %119 : i64 to index
 %121 = arith.cmpi eq, %118, %0 : i64
 cf.assert %121, "mismatching contracting dimension"
 %122 = tensor.empty(%120) : tensor<4x?x16xf32>
 %123 = linalg.fill ins(%cst_0 : f32) outs(%122 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %124 = linalg.batch_matmul ins(%reshape_68, %collapsed_65 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%123 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_69 = tensor.expand_shape %124 [[0, 1], [2], [3]] output_shape [1, 4, %120, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %125 = tensor.empty(%120) : tensor<1x?x4x16xf32>
 %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<1x4x?x16xf32>) outs(%125 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_71 = tensor.collapse_shape %transposed_70 [[0, 1], [2, 3]] : tensor<1x?x4x16xf32> into tensor<?x64xf32>
 %126 = tensor.empty() : tensor<64x64xf32>
 %transposed_72 = linalg.transpose ins(%cst_29 : tensor<64x64xf32>) outs(%126 : tensor<64x64xf32>) permutation = [1, 0] 
 %127 = tensor.empty(%120) : tensor<?x64xf32>
 %128 = linalg.fill ins(%cst_0 : f32) outs(%127 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %129 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%128 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %130 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%129, %cst_28 : tensor<?x64xf32>, tensor<64xf32>) outs(%127 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<?x64xf32>
 %expanded_73 = tensor.expand_shape %130 [[0, 1], [2]] output_shape [1, %120, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %131 = arith.cmpi eq, %dim, %120 : index
 cf.assert %131, "mismatched size for broadcast"
 %132 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %expanded_73 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %133 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %248 = arith.extf %in : f32 to f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %134 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %135 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %136 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %135 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.subf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %137 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %136 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.mulf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %138 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %139 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %140 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x?x1xf64>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %248 = arith.truncf %in : f64 to f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %141 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<1x?x64xf32>) outs(%18 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.divf %in, %cst_39 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %143 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_36 : f64 to f32
 %249 = arith.addf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x1xf32>
 %144 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.rsqrt %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %145 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %142 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.subf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %146 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %144 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %147 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %cst_27 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %148 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %cst_26 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_74 = tensor.collapse_shape %148 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %149 = tensor.empty() : tensor<64x256xf32>
 %transposed_75 = linalg.transpose ins(%cst_25 : tensor<256x64xf32>) outs(%149 : tensor<64x256xf32>) permutation = [1, 0] 
 %150 = tensor.empty(%dim) : tensor<?x256xf32>
 %151 = linalg.fill ins(%cst_0 : f32) outs(%150 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %152 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%151 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %153 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%152, %cst_24 : tensor<?x256xf32>, tensor<256xf32>) outs(%150 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<?x256xf32>
 %expanded_76 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 %154 = tensor.empty(%dim) : tensor<1x?x256xf32>
 %155 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.mulf %in, %cst_41 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %156 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_23 : f64 to f32
 %249 = arith.mulf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x256xf32>
 %157 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_22 : f64 to f32
 %249 = arith.mulf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x256xf32>
 %158 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %expanded_76 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %cst_42 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %160 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %159 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.tanh %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %cst_42 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %162 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %collapsed_77 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
 %164 = tensor.empty() : tensor<256x64xf32>
 %transposed_78 = linalg.transpose ins(%cst_21 : tensor<64x256xf32>) outs(%164 : tensor<256x64xf32>) permutation = [1, 0] 
 %165 = tensor.empty(%dim) : tensor<?x64xf32>
 %166 = linalg.fill ins(%cst_0 : f32) outs(%165 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %167 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%166 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %168 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%167, %cst_20 : tensor<?x64xf32>, tensor<64xf32>) outs(%165 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<?x64xf32>
 %expanded_79 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %169 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %expanded_79 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %248 = arith.extf %in : f32 to f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %171 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %172 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %173 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %172 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.subf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %173 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.mulf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %175 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %177 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x?x1xf64>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %248 = arith.truncf %in : f64 to f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %178 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<1x?x64xf32>) outs(%18 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %179 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.divf %in, %cst_39 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_36 : f64 to f32
 %249 = arith.addf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x1xf32>
 %181 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.rsqrt %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %182 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %179 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.subf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %183 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %181 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %184 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %cst_19 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %185 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %cst_18 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_80 = tensor.collapse_shape %185 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_81 = linalg.transpose ins(%cst_17 : tensor<192x64xf32>) outs(%74 : tensor<64x192xf32>) permutation = [1, 0] 
 %186 = linalg.matmul ins(%collapsed_80, %transposed_81 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%76 : tensor<?x192xf32>) -> tensor<?x192xf32>
 %187 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%186, %cst_16 : tensor<?x192xf32>, tensor<192xf32>) outs(%75 : tensor<?x192xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<?x192xf32>
 %expanded_82 = tensor.expand_shape %187 [[0, 1], [2, 3, 4]] output_shape [1, %dim, 4, 3, 16] : tensor<?x192xf32> into tensor<1x?x4x3x16xf32>
 %extracted_slice_83 = tensor.extract_slice %expanded_82[0, 0, 0, 0, 0] [1, %dim, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x?x4x3x16xf32> to tensor<1x?x4x1x16xf32>
 %collapsed_84 = tensor.collapse_shape %extracted_slice_83 [[0], [1], [2, 3], [4]] : tensor<1x?x4x1x16xf32> into tensor<1x?x4x16xf32>
 %transposed_85 = linalg.transpose ins(%collapsed_84 : tensor<1x?x4x16xf32>) outs(%79 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_86 = tensor.extract_slice %expanded_82[0, 0, 0, 1, 0] [1, %dim, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x?x4x3x16xf32> to tensor<1x?x4x1x16xf32>
 %collapsed_87 = tensor.collapse_shape %extracted_slice_86 [[0], [1], [2, 3], [4]] : tensor<1x?x4x1x16xf32> into tensor<1x?x4x16xf32>
 %transposed_88 = linalg.transpose ins(%collapsed_87 : tensor<1x?x4x16xf32>) outs(%79 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_89 = tensor.extract_slice %expanded_82[0, 0, 0, 2, 0] [1, %dim, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x?x4x3x16xf32> to tensor<1x?x4x1x16xf32>
 %collapsed_90 = tensor.collapse_shape %extracted_slice_89 [[0], [1], [2, 3], [4]] : tensor<1x?x4x1x16xf32> into tensor<1x?x4x16xf32>
 %transposed_91 = linalg.transpose ins(%collapsed_90 : tensor<1x?x4x16xf32>) outs(%79 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_92 = tensor.collapse_shape %transposed_85 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %collapsed_93 = tensor.collapse_shape %transposed_88 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %transposed_94 = linalg.transpose ins(%collapsed_93 : tensor<4x?x16xf32>) outs(%80 : tensor<4x16x?xf32>) permutation = [0, 2, 1] 
 %collapsed_95 = tensor.collapse_shape %transposed_91 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %188 = linalg.batch_matmul ins(%collapsed_92, %transposed_94 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%82 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<4x?x?xf32>) outs(%81 : tensor<4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.mulf %in, %cst_40 : f32
 linalg.yield %248 : f32
 } -> tensor<4x?x?xf32>
 cf.assert %85, "mismatched size for broadcast"
 %190 = linalg.generic {indexing_maps = [#map9, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %189 : tensor<4x1x?xf32>, tensor<4x?x?xf32>) outs(%86 : tensor<4x?x?xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<4x?x?xf32>
 cf.assert %93, "must have at most one inferred (negative) dimension"
 %reshape_96 = tensor.reshape %190(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %101, "mismatched size for broadcast"
 cf.assert %102, "mismatched size for broadcast"
 %191 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_96, %57 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%103 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %192:2 = linalg.generic {indexing_maps = [#map12, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%191 : tensor<1x4x?x?xf32>) outs(%108, %106 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_113: i64):
 %248 = linalg.index 3 : index
 %249 = arith.index_cast %248 : index to i64
 %250 = arith.maximumf %in, %out : f32
 %251 = arith.cmpf ogt, %in, %out : f32
 %252 = arith.select %251, %249, %out_113 : i64
 linalg.yield %250, %252 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_97 = tensor.expand_shape %192#0 [[0], [1], [2, 3]] output_shape [1, 4, %99, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %193 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %expanded_97 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%103 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.subf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %194 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193 : tensor<1x4x?x?xf32>) outs(%103 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.exp %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 %195 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x1xf32>
 %196 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %195 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%103 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.divf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %93, "must have at most one inferred (negative) dimension"
 %reshape_98 = tensor.reshape %196(%from_elements_67) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %121, "mismatching contracting dimension"
 %197 = linalg.batch_matmul ins(%reshape_98, %collapsed_95 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%123 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_99 = tensor.expand_shape %197 [[0, 1], [2], [3]] output_shape [1, 4, %120, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_100 = linalg.transpose ins(%expanded_99 : tensor<1x4x?x16xf32>) outs(%125 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_101 = tensor.collapse_shape %transposed_100 [[0, 1], [2, 3]] : tensor<1x?x4x16xf32> into tensor<?x64xf32>
 %transposed_102 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%126 : tensor<64x64xf32>) permutation = [1, 0] 
 %198 = linalg.matmul ins(%collapsed_101, %transposed_102 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%128 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %199 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%198, %cst_14 : tensor<?x64xf32>, tensor<64xf32>) outs(%127 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<?x64xf32>
 %expanded_103 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [1, %120, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %131, "mismatched size for broadcast"
 %200 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %expanded_103 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %201 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %248 = arith.extf %in : f32 to f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %202 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%201 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %203 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %204 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %203 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.subf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %205 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %204 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.mulf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %206 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%205 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %207 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %208 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x?x1xf64>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %248 = arith.truncf %in : f64 to f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %209 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%200 : tensor<1x?x64xf32>) outs(%18 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %210 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.divf %in, %cst_39 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_36 : f64 to f32
 %249 = arith.addf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x1xf32>
 %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.rsqrt %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %213 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %210 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.subf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %214 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213, %212 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %215 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %cst_13 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %216 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %cst_12 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_104 = tensor.collapse_shape %216 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_105 = linalg.transpose ins(%cst_11 : tensor<256x64xf32>) outs(%149 : tensor<64x256xf32>) permutation = [1, 0] 
 %217 = linalg.matmul ins(%collapsed_104, %transposed_105 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%151 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %218 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%217, %cst_10 : tensor<?x256xf32>, tensor<256xf32>) outs(%150 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<?x256xf32>
 %expanded_106 = tensor.expand_shape %218 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 %219 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.mulf %in, %cst_41 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %220 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_23 : f64 to f32
 %249 = arith.mulf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x256xf32>
 %221 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_22 : f64 to f32
 %249 = arith.mulf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x256xf32>
 %222 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %expanded_106 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %223 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %cst_42 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %224 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %223 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %225 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.tanh %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %226 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %cst_42 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %227 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %226 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%154 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x256xf32>
 %collapsed_107 = tensor.collapse_shape %227 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
 %transposed_108 = linalg.transpose ins(%cst_9 : tensor<64x256xf32>) outs(%164 : tensor<256x64xf32>) permutation = [1, 0] 
 %228 = linalg.matmul ins(%collapsed_107, %transposed_108 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%166 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %229 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel"]} ins(%228, %cst_8 : tensor<?x64xf32>, tensor<64xf32>) outs(%165 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<?x64xf32>
 %expanded_109 = tensor.expand_shape %229 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %230 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %expanded_109 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %231 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %248 = arith.extf %in : f32 to f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %232 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%231 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %233 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %234 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %233 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.subf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %235 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %234 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%6 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_113: f64, %out: f64):
 %248 = arith.mulf %in, %in_113 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x64xf64>
 %236 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%235 : tensor<1x?x64xf64>) outs(%9 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.addf %in, %out : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %237 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<1x?x1xf64>) outs(%8 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %248 = arith.divf %in, %cst_38 : f64
 linalg.yield %248 : f64
 } -> tensor<1x?x1xf64>
 %238 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<1x?x1xf64>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %248 = arith.truncf %in : f64 to f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %239 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<1x?x64xf32>) outs(%18 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.addf %in, %out : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %240 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.divf %in, %cst_39 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %241 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = arith.truncf %cst_36 : f64 to f32
 %249 = arith.addf %in, %248 : f32
 linalg.yield %249 : f32
 } -> tensor<1x?x1xf32>
 %242 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<1x?x1xf32>) outs(%16 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %248 = math.rsqrt %in : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x1xf32>
 %243 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %240 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.subf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %244 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %242 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %245 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %cst_7 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.mulf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %246 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %cst_6 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%4 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_113: f32, %out: f32):
 %248 = arith.addf %in, %in_113 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x64xf32>
 %transposed_110 = linalg.transpose ins(%cst_37 : tensor<256x64xf32>) outs(%149 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_111 = tensor.collapse_shape %246 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %247 = linalg.matmul ins(%collapsed_111, %transposed_110 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%151 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_112 = tensor.expand_shape %247 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 return %expanded_112 : tensor<1x?x256xf32>
}
}

