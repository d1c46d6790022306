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
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x256xf32> {
 %c0_i64 = arith.constant 0 : i64
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f64
 %cst_0 = arith.constant 0.000000e+00 : f32
 %cst_1 = arith.constant 0xFF800000 : f32
 %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
 %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
 %cst_5 = arith.constant dense_resource<model.transformer.ln_f.bias> : tensor<64xf32>
 %cst_6 = arith.constant dense_resource<model.transformer.ln_f.weight> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.transformer.h.1.mlp.dense_4h_to_h.bias> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.transformer.h.1.mlp.dense_4h_to_h.weight> : tensor<64x256xf32>
 %cst_9 = arith.constant dense_resource<model.transformer.h.1.mlp.dense_h_to_4h.bias> : tensor<256xf32>
 %cst_10 = arith.constant dense_resource<model.transformer.h.1.mlp.dense_h_to_4h.weight> : tensor<256x64xf32>
 %cst_11 = arith.constant dense_resource<model.transformer.h.1.post_attention_layernorm.bias> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.transformer.h.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_13 = arith.constant dense_resource<model.transformer.h.1.self_attention.dense.bias> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.transformer.h.1.self_attention.dense.weight> : tensor<64x64xf32>
 %cst_15 = arith.constant dense_resource<model.transformer.h.1.self_attention.query_key_value.bias> : tensor<192xf32>
 %cst_16 = arith.constant dense_resource<model.transformer.h.1.self_attention.query_key_value.weight> : tensor<192x64xf32>
 %cst_17 = arith.constant dense_resource<model.transformer.h.1.input_layernorm.bias> : tensor<64xf32>
 %cst_18 = arith.constant dense_resource<model.transformer.h.1.input_layernorm.weight> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.transformer.h.0.mlp.dense_4h_to_h.bias> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.transformer.h.0.mlp.dense_4h_to_h.weight> : tensor<64x256xf32>
 %cst_21 = arith.constant 4.471500e-02 : f64
 %cst_22 = arith.constant 0.79788455999999996 : f64
 %cst_23 = arith.constant dense_resource<model.transformer.h.0.mlp.dense_h_to_4h.bias> : tensor<256xf32>
 %cst_24 = arith.constant dense_resource<model.transformer.h.0.mlp.dense_h_to_4h.weight> : tensor<256x64xf32>
 %cst_25 = arith.constant dense_resource<model.transformer.h.0.post_attention_layernorm.bias> : tensor<64xf32>
 %cst_26 = arith.constant dense_resource<model.transformer.h.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_27 = arith.constant dense_resource<model.transformer.h.0.self_attention.dense.bias> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.transformer.h.0.self_attention.dense.weight> : tensor<64x64xf32>
 %cst_29 = arith.constant dense_resource<model.transformer.h.0.self_attention.query_key_value.bias> : tensor<192xf32>
 %cst_30 = arith.constant dense_resource<model.transformer.h.0.self_attention.query_key_value.weight> : tensor<192x64xf32>
 %cst_31 = arith.constant dense_resource<model.transformer.h.0.input_layernorm.bias> : tensor<64xf32>
 %cst_32 = arith.constant dense_resource<model.transformer.h.0.input_layernorm.weight> : tensor<64xf32>
 %cst_33 = arith.constant dense_resource<model.transformer.word_embeddings_layernorm.bias> : tensor<64xf32>
 %cst_34 = arith.constant dense_resource<model.transformer.word_embeddings_layernorm.weight> : tensor<64xf32>
 %cst_35 = arith.constant 1.000000e-05 : f64
 %cst_36 = arith.constant dense_resource<model.transformer.word_embeddings.weight> : tensor<256x64xf32>
 %cst_37 = arith.constant 6.400000e+01 : f64
 %cst_38 = arith.constant 6.400000e+01 : f32
 %c1_i32 = arith.constant 1 : i32
 %cst_39 = arith.constant 2.500000e-01 : f32
 %cst_40 = arith.constant 5.000000e-01 : f32
 %cst_41 = arith.constant 1.000000e+00 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %195 = arith.index_cast %in : i64 to index
 %196 = linalg.index 2 : index
 %197 = arith.cmpi slt, %195, %c256 : index
 cf.assert %197, "index must be smaller than dim size"
 %198 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %198, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_36[%195, %196] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<1x16x64xf64>
 %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x64xf32>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %195 = arith.extf %in : f32 to f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %4 = tensor.empty() : tensor<1x16x1xf64>
 %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
 %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.subf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.mulf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %12 = tensor.empty() : tensor<1x16x1xf32>
 %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x16x1xf64>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %195 = arith.truncf %in : f64 to f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x16x64xf32>) outs(%14 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %out : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.divf %in, %cst_38 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.truncf %cst_35 : f64 to f32
 %196 = arith.addf %in, %195 : f32
 linalg.yield %196 : f32
 } -> tensor<1x16x1xf32>
 %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = math.rsqrt %in : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.subf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_34 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_33 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %23 = tensor.empty() : tensor<4xi32>
 %24 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%23 : tensor<4xi32>) {
 ^bb0(%out: i32):
 %195 = linalg.index 0 : index
 %196 = arith.index_cast %195 : index to i64
 %197 = arith.trunci %196 : i64 to i32
 %198 = arith.addi %197, %c1_i32 : i32
 linalg.yield %198 : i32
 } -> tensor<4xi32>
 %25 = tensor.empty() : tensor<4xf32>
 %26 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_4, %24 : tensor<f32>, tensor<4xi32>) outs(%25 : tensor<4xf32>) {
 ^bb0(%in: f32, %in_104: i32, %out: f32):
 %195 = arith.extf %in : f32 to f64
 %196 = arith.sitofp %in_104 : i32 to f64
 %197 = math.powf %195, %196 : f64
 %198 = arith.truncf %197 : f64 to f32
 linalg.yield %198 : f32
 } -> tensor<4xf32>
 %expanded = tensor.expand_shape %26 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
 %27 = tensor.empty() : tensor<16xi64>
 %28 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%27 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %195 = linalg.index 0 : index
 %196 = arith.index_cast %195 : index to i64
 linalg.yield %196 : i64
 } -> tensor<16xi64>
 %29 = tensor.empty() : tensor<4x1x16xf32>
 %30 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %28 : tensor<4x1x1xf32>, tensor<16xi64>) outs(%29 : tensor<4x1x16xf32>) {
 ^bb0(%in: f32, %in_104: i64, %out: f32):
 %195 = arith.sitofp %in_104 : i64 to f32
 %196 = arith.mulf %in, %195 : f32
 linalg.yield %196 : f32
 } -> tensor<4x1x16xf32>
 %expanded_42 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %expanded_43 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
 %31 = tensor.empty() : tensor<1x1x16x16xi1>
 %32 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %expanded_42 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%31 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_104: i64, %out: i1):
 %195 = arith.cmpi sle, %in, %in_104 : i64
 linalg.yield %195 : i1
 } -> tensor<1x1x16x16xi1>
 %33 = tensor.empty() : tensor<1x1x16x16xf32>
 %34 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_3, %cst_2 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%33 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
 %195 = arith.select %in, %in_104, %in_105 : f32
 linalg.yield %195 : f32
 } -> tensor<1x1x16x16xf32>
 %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x16x64xf32>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %195 = arith.extf %in : f32 to f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %36 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %38 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.subf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.mulf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %40 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x16x1xf64>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %195 = arith.truncf %in : f64 to f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %43 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<1x16x64xf32>) outs(%14 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %out : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.divf %in, %cst_38 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.truncf %cst_35 : f64 to f32
 %196 = arith.addf %in, %195 : f32
 linalg.yield %196 : f32
 } -> tensor<1x16x1xf32>
 %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = math.rsqrt %in : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %47 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %44 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.subf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %48 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %46 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %49 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %cst_32 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %50 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %cst_31 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %collapsed = tensor.collapse_shape %50 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %51 = tensor.empty() : tensor<64x192xf32>
 %transposed = linalg.transpose ins(%cst_30 : tensor<192x64xf32>) outs(%51 : tensor<64x192xf32>) permutation = [1, 0] 
 %52 = tensor.empty() : tensor<16x192xf32>
 %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<16x192xf32>) -> tensor<16x192xf32>
 %54 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x192xf32>) outs(%53 : tensor<16x192xf32>) -> tensor<16x192xf32>
 %55 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%54, %cst_29 : tensor<16x192xf32>, tensor<192xf32>) outs(%52 : tensor<16x192xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<16x192xf32>
 %expanded_44 = tensor.expand_shape %55 [[0, 1], [2, 3, 4]] output_shape [1, 16, 4, 3, 16] : tensor<16x192xf32> into tensor<1x16x4x3x16xf32>
 %extracted_slice = tensor.extract_slice %expanded_44[0, 0, 0, 0, 0] [1, 16, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x16x4x3x16xf32> to tensor<1x16x4x1x16xf32>
 %collapsed_45 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<1x16x4x1x16xf32> into tensor<1x16x4x16xf32>
 %56 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_46 = linalg.transpose ins(%collapsed_45 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_47 = tensor.extract_slice %expanded_44[0, 0, 0, 1, 0] [1, 16, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x16x4x3x16xf32> to tensor<1x16x4x1x16xf32>
 %collapsed_48 = tensor.collapse_shape %extracted_slice_47 [[0], [1], [2, 3], [4]] : tensor<1x16x4x1x16xf32> into tensor<1x16x4x16xf32>
 %transposed_49 = linalg.transpose ins(%collapsed_48 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_50 = tensor.extract_slice %expanded_44[0, 0, 0, 2, 0] [1, 16, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x16x4x3x16xf32> to tensor<1x16x4x1x16xf32>
 %collapsed_51 = tensor.collapse_shape %extracted_slice_50 [[0], [1], [2, 3], [4]] : tensor<1x16x4x1x16xf32> into tensor<1x16x4x16xf32>
 %transposed_52 = linalg.transpose ins(%collapsed_51 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_53 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_54 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %57 = tensor.empty() : tensor<4x16x16xf32>
 %transposed_55 = linalg.transpose ins(%collapsed_54 : tensor<4x16x16xf32>) outs(%57 : tensor<4x16x16xf32>) permutation = [0, 2, 1] 
 %collapsed_56 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %59 = linalg.batch_matmul ins(%collapsed_53, %transposed_55 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%58 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<4x16x16xf32>) outs(%57 : tensor<4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.mulf %in, %cst_39 : f32
 linalg.yield %195 : f32
 } -> tensor<4x16x16xf32>
 %61 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %60 : tensor<4x1x16xf32>, tensor<4x16x16xf32>) outs(%57 : tensor<4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<4x16x16xf32>
 %expanded_57 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %62 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57, %34 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x4x16x16xf32>
 %63 = tensor.empty() : tensor<1x4x16xi64>
 %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %65 = tensor.empty() : tensor<1x4x16xf32>
 %66 = linalg.fill ins(%cst_1 : f32) outs(%65 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %67:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x4x16x16xf32>) outs(%66, %64 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_104: i64):
 %195 = linalg.index 3 : index
 %196 = arith.index_cast %195 : index to i64
 %197 = arith.maximumf %in, %out : f32
 %198 = arith.cmpf ogt, %in, %out : f32
 %199 = arith.select %198, %196, %out_104 : i64
 linalg.yield %197, %199 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_58 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %68 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_58 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.subf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x4x16x16xf32>
 %69 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = math.exp %in : f32
 linalg.yield %195 : f32
 } -> tensor<1x4x16x16xf32>
 %70 = tensor.empty() : tensor<1x4x16x1xf32>
 %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %72 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x4x16x16xf32>) outs(%71 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %out : f32
 linalg.yield %195 : f32
 } -> tensor<1x4x16x1xf32>
 %73 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.divf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_59 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %74 = linalg.batch_matmul ins(%collapsed_59, %collapsed_56 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%58 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_60 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %75 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<1x4x16x16xf32>) outs(%75 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_62 = tensor.collapse_shape %transposed_61 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %76 = tensor.empty() : tensor<64x64xf32>
 %transposed_63 = linalg.transpose ins(%cst_28 : tensor<64x64xf32>) outs(%76 : tensor<64x64xf32>) permutation = [1, 0] 
 %77 = tensor.empty() : tensor<16x64xf32>
 %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %79 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%78 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %80 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%79, %cst_27 : tensor<16x64xf32>, tensor<64xf32>) outs(%77 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<16x64xf32>
 %expanded_64 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_64 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x16x64xf32>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %195 = arith.extf %in : f32 to f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %83 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %85 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %84 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.subf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %85 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.mulf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %87 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x16x1xf64>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %195 = arith.truncf %in : f64 to f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %90 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<1x16x64xf32>) outs(%14 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %out : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.divf %in, %cst_38 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.truncf %cst_35 : f64 to f32
 %196 = arith.addf %in, %195 : f32
 linalg.yield %196 : f32
 } -> tensor<1x16x1xf32>
 %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = math.rsqrt %in : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %94 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %91 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.subf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %93 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %96 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %cst_26 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %97 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %cst_25 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_65 = tensor.collapse_shape %97 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %98 = tensor.empty() : tensor<64x256xf32>
 %transposed_66 = linalg.transpose ins(%cst_24 : tensor<256x64xf32>) outs(%98 : tensor<64x256xf32>) permutation = [1, 0] 
 %99 = tensor.empty() : tensor<16x256xf32>
 %100 = linalg.fill ins(%cst_0 : f32) outs(%99 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %101 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%100 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %102 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%101, %cst_23 : tensor<16x256xf32>, tensor<256xf32>) outs(%99 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<16x256xf32>
 %expanded_67 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %103 = tensor.empty() : tensor<1x16x256xf32>
 %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.mulf %in, %cst_40 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.truncf %cst_22 : f64 to f32
 %196 = arith.mulf %in, %195 : f32
 linalg.yield %196 : f32
 } -> tensor<1x16x256xf32>
 %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.truncf %cst_21 : f64 to f32
 %196 = arith.mulf %in, %195 : f32
 linalg.yield %196 : f32
 } -> tensor<1x16x256xf32>
 %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %expanded_67 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %cst_41 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %108 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = math.tanh %in : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %cst_41 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %111 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %collapsed_68 = tensor.collapse_shape %112 [[0, 1], [2]] : tensor<1x16x256xf32> into tensor<16x256xf32>
 %113 = tensor.empty() : tensor<256x64xf32>
 %transposed_69 = linalg.transpose ins(%cst_20 : tensor<64x256xf32>) outs(%113 : tensor<256x64xf32>) permutation = [1, 0] 
 %114 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%78 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %115 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%114, %cst_19 : tensor<16x64xf32>, tensor<64xf32>) outs(%77 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<16x64xf32>
 %expanded_70 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %expanded_70 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x64xf32>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %195 = arith.extf %in : f32 to f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %118 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %120 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.subf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.mulf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %122 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x16x1xf64>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %195 = arith.truncf %in : f64 to f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %125 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<1x16x64xf32>) outs(%14 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %out : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.divf %in, %cst_38 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.truncf %cst_35 : f64 to f32
 %196 = arith.addf %in, %195 : f32
 linalg.yield %196 : f32
 } -> tensor<1x16x1xf32>
 %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = math.rsqrt %in : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %129 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %126 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.subf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %130 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %128 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %131 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %cst_18 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %132 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %cst_17 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_71 = tensor.collapse_shape %132 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_72 = linalg.transpose ins(%cst_16 : tensor<192x64xf32>) outs(%51 : tensor<64x192xf32>) permutation = [1, 0] 
 %133 = linalg.matmul ins(%collapsed_71, %transposed_72 : tensor<16x64xf32>, tensor<64x192xf32>) outs(%53 : tensor<16x192xf32>) -> tensor<16x192xf32>
 %134 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%133, %cst_15 : tensor<16x192xf32>, tensor<192xf32>) outs(%52 : tensor<16x192xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<16x192xf32>
 %expanded_73 = tensor.expand_shape %134 [[0, 1], [2, 3, 4]] output_shape [1, 16, 4, 3, 16] : tensor<16x192xf32> into tensor<1x16x4x3x16xf32>
 %extracted_slice_74 = tensor.extract_slice %expanded_73[0, 0, 0, 0, 0] [1, 16, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x16x4x3x16xf32> to tensor<1x16x4x1x16xf32>
 %collapsed_75 = tensor.collapse_shape %extracted_slice_74 [[0], [1], [2, 3], [4]] : tensor<1x16x4x1x16xf32> into tensor<1x16x4x16xf32>
 %transposed_76 = linalg.transpose ins(%collapsed_75 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_77 = tensor.extract_slice %expanded_73[0, 0, 0, 1, 0] [1, 16, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x16x4x3x16xf32> to tensor<1x16x4x1x16xf32>
 %collapsed_78 = tensor.collapse_shape %extracted_slice_77 [[0], [1], [2, 3], [4]] : tensor<1x16x4x1x16xf32> into tensor<1x16x4x16xf32>
 %transposed_79 = linalg.transpose ins(%collapsed_78 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_80 = tensor.extract_slice %expanded_73[0, 0, 0, 2, 0] [1, 16, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<1x16x4x3x16xf32> to tensor<1x16x4x1x16xf32>
 %collapsed_81 = tensor.collapse_shape %extracted_slice_80 [[0], [1], [2, 3], [4]] : tensor<1x16x4x1x16xf32> into tensor<1x16x4x16xf32>
 %transposed_82 = linalg.transpose ins(%collapsed_81 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_83 = tensor.collapse_shape %transposed_76 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_84 = tensor.collapse_shape %transposed_79 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %transposed_85 = linalg.transpose ins(%collapsed_84 : tensor<4x16x16xf32>) outs(%57 : tensor<4x16x16xf32>) permutation = [0, 2, 1] 
 %collapsed_86 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %135 = linalg.batch_matmul ins(%collapsed_83, %transposed_85 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%58 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<4x16x16xf32>) outs(%57 : tensor<4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.mulf %in, %cst_39 : f32
 linalg.yield %195 : f32
 } -> tensor<4x16x16xf32>
 %137 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %136 : tensor<4x1x16xf32>, tensor<4x16x16xf32>) outs(%57 : tensor<4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<4x16x16xf32>
 %expanded_87 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %138 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_87, %34 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x4x16x16xf32>
 %139:2 = linalg.generic {indexing_maps = [#map8, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<1x4x16x16xf32>) outs(%66, %64 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_104: i64):
 %195 = linalg.index 3 : index
 %196 = arith.index_cast %195 : index to i64
 %197 = arith.maximumf %in, %out : f32
 %198 = arith.cmpf ogt, %in, %out : f32
 %199 = arith.select %198, %196, %out_104 : i64
 linalg.yield %197, %199 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_88 = tensor.expand_shape %139#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %140 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %expanded_88 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.subf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x4x16x16xf32>
 %141 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = math.exp %in : f32
 linalg.yield %195 : f32
 } -> tensor<1x4x16x16xf32>
 %142 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<1x4x16x16xf32>) outs(%71 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %out : f32
 linalg.yield %195 : f32
 } -> tensor<1x4x16x1xf32>
 %143 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %142 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.divf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_89 = tensor.collapse_shape %143 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %144 = linalg.batch_matmul ins(%collapsed_89, %collapsed_86 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%58 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_90 = tensor.expand_shape %144 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<1x4x16x16xf32>) outs(%75 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_92 = tensor.collapse_shape %transposed_91 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %transposed_93 = linalg.transpose ins(%cst_14 : tensor<64x64xf32>) outs(%76 : tensor<64x64xf32>) permutation = [1, 0] 
 %145 = linalg.matmul ins(%collapsed_92, %transposed_93 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%78 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %146 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%145, %cst_13 : tensor<16x64xf32>, tensor<64xf32>) outs(%77 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<16x64xf32>
 %expanded_94 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %expanded_94 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x16x64xf32>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %195 = arith.extf %in : f32 to f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %149 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %151 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %150 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.subf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %151 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.mulf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %153 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x16x1xf64>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %195 = arith.truncf %in : f64 to f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %156 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<1x16x64xf32>) outs(%14 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %out : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.divf %in, %cst_38 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.truncf %cst_35 : f64 to f32
 %196 = arith.addf %in, %195 : f32
 linalg.yield %196 : f32
 } -> tensor<1x16x1xf32>
 %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = math.rsqrt %in : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %160 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %157 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.subf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %161 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %159 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %162 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %cst_12 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %163 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %cst_11 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_95 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_96 = linalg.transpose ins(%cst_10 : tensor<256x64xf32>) outs(%98 : tensor<64x256xf32>) permutation = [1, 0] 
 %164 = linalg.matmul ins(%collapsed_95, %transposed_96 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%100 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %165 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%164, %cst_9 : tensor<16x256xf32>, tensor<256xf32>) outs(%99 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<16x256xf32>
 %expanded_97 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.mulf %in, %cst_40 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.truncf %cst_22 : f64 to f32
 %196 = arith.mulf %in, %195 : f32
 linalg.yield %196 : f32
 } -> tensor<1x16x256xf32>
 %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.truncf %cst_21 : f64 to f32
 %196 = arith.mulf %in, %195 : f32
 linalg.yield %196 : f32
 } -> tensor<1x16x256xf32>
 %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %expanded_97 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %cst_41 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %170 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = math.tanh %in : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %cst_41 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %173 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%103 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x256xf32>
 %collapsed_98 = tensor.collapse_shape %174 [[0, 1], [2]] : tensor<1x16x256xf32> into tensor<16x256xf32>
 %transposed_99 = linalg.transpose ins(%cst_8 : tensor<64x256xf32>) outs(%113 : tensor<256x64xf32>) permutation = [1, 0] 
 %175 = linalg.matmul ins(%collapsed_98, %transposed_99 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%78 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %176 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%175, %cst_7 : tensor<16x64xf32>, tensor<64xf32>) outs(%77 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<16x64xf32>
 %expanded_100 = tensor.expand_shape %176 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %expanded_100 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x16x64xf32>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %195 = arith.extf %in : f32 to f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %179 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %181 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %180 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.subf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %181 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%2 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_104: f64, %out: f64):
 %195 = arith.mulf %in, %in_104 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x64xf64>
 %183 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<1x16x64xf64>) outs(%5 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.addf %in, %out : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x16x1xf64>) outs(%4 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %195 = arith.divf %in, %cst_37 : f64
 linalg.yield %195 : f64
 } -> tensor<1x16x1xf64>
 %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x16x1xf64>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %195 = arith.truncf %in : f64 to f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %186 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<1x16x64xf32>) outs(%14 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.addf %in, %out : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.divf %in, %cst_38 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = arith.truncf %cst_35 : f64 to f32
 %196 = arith.addf %in, %195 : f32
 linalg.yield %196 : f32
 } -> tensor<1x16x1xf32>
 %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x16x1xf32>) outs(%12 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %195 = math.rsqrt %in : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x1xf32>
 %190 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %187 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.subf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %191 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %189 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %192 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %cst_6 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.mulf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %193 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %cst_5 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_104: f32, %out: f32):
 %195 = arith.addf %in, %in_104 : f32
 linalg.yield %195 : f32
 } -> tensor<1x16x64xf32>
 %transposed_101 = linalg.transpose ins(%cst_36 : tensor<256x64xf32>) outs(%98 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_102 = tensor.collapse_shape %193 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %194 = linalg.matmul ins(%collapsed_102, %transposed_101 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%100 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_103 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_103 : tensor<1x16x256xf32>
}
}

