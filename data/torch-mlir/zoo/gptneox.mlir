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
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x256xf32> {
 %c0_i64 = arith.constant 0 : i64
 %c1_i64 = arith.constant 1 : i64
 %c16_i64 = arith.constant 16 : i64
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f64
 %cst_0 = arith.constant 0.000000e+00 : f32
 %cst_1 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_2 = arith.constant 1.000000e+00 : f32
 %cst_3 = arith.constant 5.000000e-01 : f32
 %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
 %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_7 = arith.constant dense<true> : tensor<i1>
 %cst_8 = arith.constant dense_resource<model.lm_head.weight> : tensor<256x64xf32>
 %cst_9 = arith.constant dense_resource<model.gpt_neox.final_layer_norm.bias> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.gpt_neox.final_layer_norm.weight> : tensor<64xf32>
 %cst_11 = arith.constant dense_resource<model.gpt_neox.layers.1.mlp.dense_4h_to_h.bias> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.gpt_neox.layers.1.mlp.dense_4h_to_h.weight> : tensor<64x256xf32>
 %cst_13 = arith.constant dense_resource<model.gpt_neox.layers.1.mlp.dense_h_to_4h.bias> : tensor<256xf32>
 %cst_14 = arith.constant dense_resource<model.gpt_neox.layers.1.mlp.dense_h_to_4h.weight> : tensor<256x64xf32>
 %cst_15 = arith.constant dense_resource<model.gpt_neox.layers.1.post_attention_layernorm.bias> : tensor<64xf32>
 %cst_16 = arith.constant dense_resource<model.gpt_neox.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_17 = arith.constant dense_resource<model.gpt_neox.layers.1.attention.dense.bias> : tensor<64xf32>
 %cst_18 = arith.constant dense_resource<model.gpt_neox.layers.1.attention.dense.weight> : tensor<64x64xf32>
 %cst_19 = arith.constant dense_resource<model.gpt_neox.layers.1.attention.query_key_value.bias> : tensor<192xf32>
 %cst_20 = arith.constant dense_resource<model.gpt_neox.layers.1.attention.query_key_value.weight> : tensor<192x64xf32>
 %cst_21 = arith.constant dense_resource<model.gpt_neox.layers.1.input_layernorm.bias> : tensor<64xf32>
 %cst_22 = arith.constant dense_resource<model.gpt_neox.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.gpt_neox.layers.0.mlp.dense_4h_to_h.bias> : tensor<64xf32>
 %cst_24 = arith.constant dense_resource<model.gpt_neox.layers.0.mlp.dense_4h_to_h.weight> : tensor<64x256xf32>
 %cst_25 = arith.constant dense_resource<model.gpt_neox.layers.0.mlp.dense_h_to_4h.bias> : tensor<256xf32>
 %cst_26 = arith.constant dense_resource<model.gpt_neox.layers.0.mlp.dense_h_to_4h.weight> : tensor<256x64xf32>
 %cst_27 = arith.constant dense_resource<model.gpt_neox.layers.0.post_attention_layernorm.bias> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.gpt_neox.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_29 = arith.constant dense_resource<model.gpt_neox.layers.0.attention.dense.bias> : tensor<64xf32>
 %cst_30 = arith.constant dense_resource<model.gpt_neox.layers.0.attention.dense.weight> : tensor<64x64xf32>
 %cst_31 = arith.constant 0xFFF0000000000000 : f64
 %cst_32 = arith.constant dense_resource<model.gpt_neox.layers.0.attention.query_key_value.bias> : tensor<192xf32>
 %cst_33 = arith.constant dense_resource<model.gpt_neox.layers.0.attention.query_key_value.weight> : tensor<192x64xf32>
 %cst_34 = arith.constant dense_resource<model.gpt_neox.layers.0.input_layernorm.bias> : tensor<64xf32>
 %cst_35 = arith.constant dense_resource<model.gpt_neox.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_36 = arith.constant 1.000000e-05 : f64
 %cst_37 = arith.constant dense_resource<model.gpt_neox.rotary_emb.inv_freq> : tensor<2xf32>
 %cst_38 = arith.constant dense_resource<model.gpt_neox.embed_in.weight> : tensor<256x64xf32>
 %cst_39 = arith.constant 6.400000e+01 : f64
 %cst_40 = arith.constant 6.400000e+01 : f32
 %cst_41 = arith.constant 1.41421354 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %184 = arith.index_cast %in : i64 to index
 %185 = linalg.index 2 : index
 %186 = arith.cmpi slt, %184, %c256 : index
 cf.assert %186, "index must be smaller than dim size"
 %187 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %187, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_38[%184, %185] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<16xi64>
 %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %184 = linalg.index 0 : index
 %185 = arith.index_cast %184 : index to i64
 linalg.yield %185 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x16xi64> to tensor<1x1xi64>
 %4 = tensor.empty() : tensor<1x1xi64>
 %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %184 = arith.subi %in, %c1_i64 : i64
 linalg.yield %184 : i64
 } -> tensor<1x1xi64>
 %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x16xi64>) -> tensor<1x17xi64>
 %extracted_slice_42 = tensor.extract_slice %concat[0, 0] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %extracted_slice_43 = tensor.extract_slice %concat[0, 1] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %6 = tensor.empty() : tensor<1x16xi64>
 %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_43, %extracted_slice_42 : tensor<1x16xi64>, tensor<1x16xi64>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %in_126: i64, %out: i64):
 %184 = arith.subi %in, %in_126 : i64
 linalg.yield %184 : i64
 } -> tensor<1x16xi64>
 %8 = tensor.empty() : tensor<1x16xi1>
 %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x16xi64>) outs(%8 : tensor<1x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %184 = arith.cmpi ne, %in, %c1_i64 : i64
 linalg.yield %184 : i1
 } -> tensor<1x16xi1>
 %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x16xi1>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %184 = arith.extui %in : i1 to i64
 linalg.yield %184 : i64
 } -> tensor<1x16xi64>
 %11 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %12 = tensor.empty() : tensor<1xi64>
 %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1xi64>) -> tensor<1xi64>
 %14:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%10 : tensor<1x16xi64>) outs(%11, %13 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %184 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %184 : i64
 } -> tensor<1x16xi64>, tensor<1xi64>
 %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_44 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_45 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %expanded_46 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
 %16 = tensor.empty() : tensor<1x1x16x1xi64>
 %17 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_45 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_126: i64, %out: i64):
 %184 = arith.cmpi slt, %in, %c0_i64 : i64
 %185 = arith.addi %in, %c1_i64 : i64
 %186 = arith.select %184, %185, %in : i64
 %187 = arith.index_cast %186 : i64 to index
 %188 = arith.cmpi slt, %in_126, %c0_i64 : i64
 %189 = arith.addi %in_126, %c16_i64 : i64
 %190 = arith.select %188, %189, %in_126 : i64
 %191 = arith.index_cast %190 : i64 to index
 %extracted = tensor.extract %expanded[%187, %191] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %18 = tensor.empty() : tensor<1x1x1x16xi64>
 %19 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_46 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_126: i64, %out: i64):
 %184 = arith.cmpi slt, %in, %c0_i64 : i64
 %185 = arith.addi %in, %c1_i64 : i64
 %186 = arith.select %184, %185, %in : i64
 %187 = arith.index_cast %186 : i64 to index
 %188 = arith.cmpi slt, %in_126, %c0_i64 : i64
 %189 = arith.addi %in_126, %c16_i64 : i64
 %190 = arith.select %188, %189, %in_126 : i64
 %191 = arith.index_cast %190 : i64 to index
 %extracted = tensor.extract %expanded[%187, %191] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %20 = tensor.empty() : tensor<1x1x16x16xi1>
 %21 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_126: i64, %out: i1):
 %184 = arith.cmpi sle, %in, %in_126 : i64
 linalg.yield %184 : i1
 } -> tensor<1x1x16x16xi1>
 %22 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %21 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_126: i1, %out: i1):
 %184 = arith.andi %in, %in_126 : i1
 linalg.yield %184 : i1
 } -> tensor<1x1x16x16xi1>
 %23 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_45 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_126: i64, %out: i64):
 %184 = arith.cmpi slt, %in, %c0_i64 : i64
 %185 = arith.addi %in, %c1_i64 : i64
 %186 = arith.select %184, %185, %in : i64
 %187 = arith.index_cast %186 : i64 to index
 %188 = arith.cmpi slt, %in_126, %c0_i64 : i64
 %189 = arith.addi %in_126, %c16_i64 : i64
 %190 = arith.select %188, %189, %in_126 : i64
 %191 = arith.index_cast %190 : i64 to index
 %extracted = tensor.extract %14#0[%187, %191] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %24 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_46 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_126: i64, %out: i64):
 %184 = arith.cmpi slt, %in, %c0_i64 : i64
 %185 = arith.addi %in, %c1_i64 : i64
 %186 = arith.select %184, %185, %in : i64
 %187 = arith.index_cast %186 : i64 to index
 %188 = arith.cmpi slt, %in_126, %c0_i64 : i64
 %189 = arith.addi %in_126, %c16_i64 : i64
 %190 = arith.select %188, %189, %in_126 : i64
 %191 = arith.index_cast %190 : i64 to index
 %extracted = tensor.extract %14#0[%187, %191] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %25 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_126: i64, %out: i1):
 %184 = arith.cmpi eq, %in, %in_126 : i64
 linalg.yield %184 : i1
 } -> tensor<1x1x16x16xi1>
 %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_126: i1, %out: i1):
 %184 = arith.andi %in, %in_126 : i1
 linalg.yield %184 : i1
 } -> tensor<1x1x16x16xi1>
 %expanded_47 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 16, 1] : tensor<16xi64> into tensor<1x16x1xi64>
 %27 = tensor.empty() : tensor<1x16x1xf32>
 %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<1x16x1xi64>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %184 = arith.sitofp %in : i64 to f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %29 = tensor.empty() : tensor<1x16x2xf32>
 %30 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_37 : tensor<1x16x1xf32>, tensor<2xf32>) outs(%29 : tensor<1x16x2xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x2xf32>
 %concat_48 = tensor.concat dim(2) %30, %30 : (tensor<1x16x2xf32>, tensor<1x16x2xf32>) -> tensor<1x16x4xf32>
 %31 = tensor.empty() : tensor<1x16x4xf32>
 %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_48 : tensor<1x16x4xf32>) outs(%31 : tensor<1x16x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.cos %in : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x4xf32>
 %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_48 : tensor<1x16x4xf32>) outs(%31 : tensor<1x16x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.sin %in : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x4xf32>
 %34 = tensor.empty() : tensor<1x16x64xf64>
 %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x64xf32>) outs(%34 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %184 = arith.extf %in : f32 to f64
 linalg.yield %184 : f64
 } -> tensor<1x16x64xf64>
 %36 = tensor.empty() : tensor<1x16x1xf64>
 %37 = linalg.fill ins(%cst : f64) outs(%36 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
 %38 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<1x16x64xf64>) outs(%37 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.addf %in, %out : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x16x1xf64>) outs(%36 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.divf %in, %cst_39 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %40 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %39 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%34 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_126: f64, %out: f64):
 %184 = arith.subf %in, %in_126 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x64xf64>
 %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %40 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%34 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_126: f64, %out: f64):
 %184 = arith.mulf %in, %in_126 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x64xf64>
 %42 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<1x16x64xf64>) outs(%37 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.addf %in, %out : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x16x1xf64>) outs(%36 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.divf %in, %cst_39 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x16x1xf64>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %184 = arith.truncf %in : f64 to f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %45 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %46 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x16x64xf32>) outs(%45 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.addf %in, %out : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.divf %in, %cst_40 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_36 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.rsqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %50 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %47 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.subf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %51 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %49 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %52 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %cst_35 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %53 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %cst_34 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %collapsed = tensor.collapse_shape %53 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %54 = tensor.empty() : tensor<64x192xf32>
 %transposed = linalg.transpose ins(%cst_33 : tensor<192x64xf32>) outs(%54 : tensor<64x192xf32>) permutation = [1, 0] 
 %55 = tensor.empty() : tensor<16x192xf32>
 %56 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<16x192xf32>) -> tensor<16x192xf32>
 %57 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x192xf32>) outs(%56 : tensor<16x192xf32>) -> tensor<16x192xf32>
 %58 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%57, %cst_32 : tensor<16x192xf32>, tensor<192xf32>) outs(%55 : tensor<16x192xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<16x192xf32>
 %expanded_49 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [1, 16, 4, 48] : tensor<16x192xf32> into tensor<1x16x4x48xf32>
 %59 = tensor.empty() : tensor<1x4x16x48xf32>
 %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<1x16x4x48xf32>) outs(%59 : tensor<1x4x16x48xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_51 = tensor.extract_slice %transposed_50[0, 0, 0, 0] [1, 4, 16, 16] [1, 1, 1, 1] : tensor<1x4x16x48xf32> to tensor<1x4x16x16xf32>
 %extracted_slice_52 = tensor.extract_slice %transposed_50[0, 0, 0, 16] [1, 4, 16, 16] [1, 1, 1, 1] : tensor<1x4x16x48xf32> to tensor<1x4x16x16xf32>
 %extracted_slice_53 = tensor.extract_slice %transposed_50[0, 0, 0, 32] [1, 4, 16, 16] [1, 1, 1, 1] : tensor<1x4x16x48xf32> to tensor<1x4x16x16xf32>
 %expanded_54 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 16, 4] : tensor<1x16x4xf32> into tensor<1x1x16x4xf32>
 %expanded_55 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 16, 4] : tensor<1x16x4xf32> into tensor<1x1x16x4xf32>
 %extracted_slice_56 = tensor.extract_slice %extracted_slice_51[0, 0, 0, 0] [1, 4, 16, 4] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x4xf32>
 %extracted_slice_57 = tensor.extract_slice %extracted_slice_51[0, 0, 0, 4] [1, 4, 16, 12] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x12xf32>
 %extracted_slice_58 = tensor.extract_slice %extracted_slice_52[0, 0, 0, 0] [1, 4, 16, 4] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x4xf32>
 %extracted_slice_59 = tensor.extract_slice %extracted_slice_52[0, 0, 0, 4] [1, 4, 16, 12] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x12xf32>
 %60 = tensor.empty() : tensor<1x4x16x4xf32>
 %61 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56, %expanded_54 : tensor<1x4x16x4xf32>, tensor<1x1x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %extracted_slice_60 = tensor.extract_slice %extracted_slice_56[0, 0, 0, 0] [1, 4, 16, 2] [1, 1, 1, 1] : tensor<1x4x16x4xf32> to tensor<1x4x16x2xf32>
 %extracted_slice_61 = tensor.extract_slice %extracted_slice_56[0, 0, 0, 2] [1, 4, 16, 2] [1, 1, 1, 1] : tensor<1x4x16x4xf32> to tensor<1x4x16x2xf32>
 %62 = tensor.empty() : tensor<1x4x16x2xf32>
 %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_61 : tensor<1x4x16x2xf32>) outs(%62 : tensor<1x4x16x2xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.negf %in : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x2xf32>
 %concat_62 = tensor.concat dim(3) %63, %extracted_slice_60 : (tensor<1x4x16x2xf32>, tensor<1x4x16x2xf32>) -> tensor<1x4x16x4xf32>
 %64 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_62, %expanded_55 : tensor<1x4x16x4xf32>, tensor<1x1x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %65 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x4x16x4xf32>, tensor<1x4x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %66 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58, %expanded_54 : tensor<1x4x16x4xf32>, tensor<1x1x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %extracted_slice_63 = tensor.extract_slice %extracted_slice_58[0, 0, 0, 0] [1, 4, 16, 2] [1, 1, 1, 1] : tensor<1x4x16x4xf32> to tensor<1x4x16x2xf32>
 %extracted_slice_64 = tensor.extract_slice %extracted_slice_58[0, 0, 0, 2] [1, 4, 16, 2] [1, 1, 1, 1] : tensor<1x4x16x4xf32> to tensor<1x4x16x2xf32>
 %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_64 : tensor<1x4x16x2xf32>) outs(%62 : tensor<1x4x16x2xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.negf %in : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x2xf32>
 %concat_65 = tensor.concat dim(3) %67, %extracted_slice_63 : (tensor<1x4x16x2xf32>, tensor<1x4x16x2xf32>) -> tensor<1x4x16x4xf32>
 %68 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_65, %expanded_55 : tensor<1x4x16x4xf32>, tensor<1x1x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %69 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<1x4x16x4xf32>, tensor<1x4x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %concat_66 = tensor.concat dim(3) %65, %extracted_slice_57 : (tensor<1x4x16x4xf32>, tensor<1x4x16x12xf32>) -> tensor<1x4x16x16xf32>
 %concat_67 = tensor.concat dim(3) %69, %extracted_slice_59 : (tensor<1x4x16x4xf32>, tensor<1x4x16x12xf32>) -> tensor<1x4x16x16xf32>
 %70 = tensor.empty() : tensor<1x1x16x16xf32>
 %71 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_5, %cst_6 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%70 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_126: f32, %in_127: f32, %out: f32):
 %184 = arith.select %in, %in_126, %in_127 : f32
 linalg.yield %184 : f32
 } -> tensor<1x1x16x16xf32>
 %72 = tensor.empty() : tensor<1x4x16x16xf32>
 %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_66 : tensor<1x4x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.mulf %in, %cst_3 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_68 = linalg.transpose ins(%concat_67 : tensor<1x4x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_68 : tensor<1x4x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.mulf %in, %cst_3 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_69 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_70 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %75 = tensor.empty() : tensor<4x16x16xf32>
 %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %77 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%76 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_71 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %78 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_71, %71 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %79 = tensor.empty() : tensor<1x4x16xi64>
 %80 = linalg.fill ins(%c0_i64 : i64) outs(%79 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %81 = tensor.empty() : tensor<1x4x16xf32>
 %82 = linalg.fill ins(%cst_1 : f32) outs(%81 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %83:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<1x4x16x16xf32>) outs(%82, %80 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_126: i64):
 %184 = linalg.index 3 : index
 %185 = arith.index_cast %184 : index to i64
 %186 = arith.maximumf %in, %out : f32
 %187 = arith.cmpf ogt, %in, %out : f32
 %188 = arith.select %187, %185, %out_126 : i64
 linalg.yield %186, %188 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_72 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %84 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_72 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.subf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<1x4x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.exp %in : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %86 = tensor.empty() : tensor<1x4x16x1xf32>
 %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %88 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<1x4x16x16xf32>) outs(%87 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.addf %in, %out : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x1xf32>
 %89 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.divf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %90 = tensor.empty() : tensor<1x4x16x16xi1>
 %91 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x4x16x16xf32>) outs(%90 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %184 = arith.extf %in : f32 to f64
 %185 = arith.cmpf oeq, %184, %cst_31 : f64
 linalg.yield %185 : i1
 } -> tensor<1x4x16x16xi1>
 %92 = tensor.empty() : tensor<1x4x16x1xi1>
 %93 = linalg.fill ins(%true : i1) outs(%92 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %94 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<1x4x16x16xi1>) outs(%93 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %184 = arith.andi %in, %out : i1
 linalg.yield %184 : i1
 } -> tensor<1x4x16x1xi1>
 %95 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %cst_4, %89 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_126: f32, %in_127: f32, %out: f32):
 %184 = arith.select %in, %in_126, %in_127 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_73 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_74 = tensor.collapse_shape %extracted_slice_53 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %96 = linalg.batch_matmul ins(%collapsed_73, %collapsed_74 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%76 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_75 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %97 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<1x4x16x16xf32>) outs(%97 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_77 = tensor.collapse_shape %transposed_76 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %98 = tensor.empty() : tensor<64x64xf32>
 %transposed_78 = linalg.transpose ins(%cst_30 : tensor<64x64xf32>) outs(%98 : tensor<64x64xf32>) permutation = [1, 0] 
 %99 = tensor.empty() : tensor<16x64xf32>
 %100 = linalg.fill ins(%cst_0 : f32) outs(%99 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %101 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%100 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %102 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%101, %cst_29 : tensor<16x64xf32>, tensor<64xf32>) outs(%99 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<16x64xf32>
 %expanded_79 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %103 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %cst_28 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %104 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %cst_27 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_80 = tensor.collapse_shape %104 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %105 = tensor.empty() : tensor<64x256xf32>
 %transposed_81 = linalg.transpose ins(%cst_26 : tensor<256x64xf32>) outs(%105 : tensor<64x256xf32>) permutation = [1, 0] 
 %106 = tensor.empty() : tensor<16x256xf32>
 %107 = linalg.fill ins(%cst_0 : f32) outs(%106 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %108 = linalg.matmul ins(%collapsed_80, %transposed_81 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%107 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %109 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%108, %cst_25 : tensor<16x256xf32>, tensor<256xf32>) outs(%106 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<16x256xf32>
 %expanded_82 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %110 = tensor.empty() : tensor<1x16x256xf32>
 %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<1x16x256xf32>) outs(%110 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.divf %in, %cst_41 : f32
 %185 = math.erf %184 : f32
 %186 = arith.addf %185, %cst_2 : f32
 %187 = arith.mulf %186, %cst_3 : f32
 %188 = arith.mulf %in, %187 : f32
 linalg.yield %188 : f32
 } -> tensor<1x16x256xf32>
 %collapsed_83 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<1x16x256xf32> into tensor<16x256xf32>
 %112 = tensor.empty() : tensor<256x64xf32>
 %transposed_84 = linalg.transpose ins(%cst_24 : tensor<64x256xf32>) outs(%112 : tensor<256x64xf32>) permutation = [1, 0] 
 %113 = linalg.matmul ins(%collapsed_83, %transposed_84 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%100 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %114 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%113, %cst_23 : tensor<16x64xf32>, tensor<64xf32>) outs(%99 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<16x64xf32>
 %expanded_85 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85, %expanded_79 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %1 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x64xf32>) outs(%34 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %184 = arith.extf %in : f32 to f64
 linalg.yield %184 : f64
 } -> tensor<1x16x64xf64>
 %118 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<1x16x64xf64>) outs(%37 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.addf %in, %out : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x16x1xf64>) outs(%36 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.divf %in, %cst_39 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %120 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%34 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_126: f64, %out: f64):
 %184 = arith.subf %in, %in_126 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x64xf64>
 %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%34 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_126: f64, %out: f64):
 %184 = arith.mulf %in, %in_126 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x64xf64>
 %122 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x16x64xf64>) outs(%37 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.addf %in, %out : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x16x1xf64>) outs(%36 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.divf %in, %cst_39 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x16x1xf64>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %184 = arith.truncf %in : f64 to f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %125 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<1x16x64xf32>) outs(%45 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.addf %in, %out : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.divf %in, %cst_40 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_36 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.rsqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %129 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %126 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.subf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %130 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %128 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %131 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %cst_22 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %132 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %cst_21 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_86 = tensor.collapse_shape %132 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_87 = linalg.transpose ins(%cst_20 : tensor<192x64xf32>) outs(%54 : tensor<64x192xf32>) permutation = [1, 0] 
 %133 = linalg.matmul ins(%collapsed_86, %transposed_87 : tensor<16x64xf32>, tensor<64x192xf32>) outs(%56 : tensor<16x192xf32>) -> tensor<16x192xf32>
 %134 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%133, %cst_19 : tensor<16x192xf32>, tensor<192xf32>) outs(%55 : tensor<16x192xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<16x192xf32>
 %expanded_88 = tensor.expand_shape %134 [[0, 1], [2, 3]] output_shape [1, 16, 4, 48] : tensor<16x192xf32> into tensor<1x16x4x48xf32>
 %transposed_89 = linalg.transpose ins(%expanded_88 : tensor<1x16x4x48xf32>) outs(%59 : tensor<1x4x16x48xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_90 = tensor.extract_slice %transposed_89[0, 0, 0, 0] [1, 4, 16, 16] [1, 1, 1, 1] : tensor<1x4x16x48xf32> to tensor<1x4x16x16xf32>
 %extracted_slice_91 = tensor.extract_slice %transposed_89[0, 0, 0, 16] [1, 4, 16, 16] [1, 1, 1, 1] : tensor<1x4x16x48xf32> to tensor<1x4x16x16xf32>
 %extracted_slice_92 = tensor.extract_slice %transposed_89[0, 0, 0, 32] [1, 4, 16, 16] [1, 1, 1, 1] : tensor<1x4x16x48xf32> to tensor<1x4x16x16xf32>
 %extracted_slice_93 = tensor.extract_slice %extracted_slice_90[0, 0, 0, 0] [1, 4, 16, 4] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x4xf32>
 %extracted_slice_94 = tensor.extract_slice %extracted_slice_90[0, 0, 0, 4] [1, 4, 16, 12] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x12xf32>
 %extracted_slice_95 = tensor.extract_slice %extracted_slice_91[0, 0, 0, 0] [1, 4, 16, 4] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x4xf32>
 %extracted_slice_96 = tensor.extract_slice %extracted_slice_91[0, 0, 0, 4] [1, 4, 16, 12] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x12xf32>
 %135 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_93, %expanded_54 : tensor<1x4x16x4xf32>, tensor<1x1x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %extracted_slice_97 = tensor.extract_slice %extracted_slice_93[0, 0, 0, 0] [1, 4, 16, 2] [1, 1, 1, 1] : tensor<1x4x16x4xf32> to tensor<1x4x16x2xf32>
 %extracted_slice_98 = tensor.extract_slice %extracted_slice_93[0, 0, 0, 2] [1, 4, 16, 2] [1, 1, 1, 1] : tensor<1x4x16x4xf32> to tensor<1x4x16x2xf32>
 %136 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_98 : tensor<1x4x16x2xf32>) outs(%62 : tensor<1x4x16x2xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.negf %in : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x2xf32>
 %concat_99 = tensor.concat dim(3) %136, %extracted_slice_97 : (tensor<1x4x16x2xf32>, tensor<1x4x16x2xf32>) -> tensor<1x4x16x4xf32>
 %137 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_99, %expanded_55 : tensor<1x4x16x4xf32>, tensor<1x1x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %138 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<1x4x16x4xf32>, tensor<1x4x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %139 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_95, %expanded_54 : tensor<1x4x16x4xf32>, tensor<1x1x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %extracted_slice_100 = tensor.extract_slice %extracted_slice_95[0, 0, 0, 0] [1, 4, 16, 2] [1, 1, 1, 1] : tensor<1x4x16x4xf32> to tensor<1x4x16x2xf32>
 %extracted_slice_101 = tensor.extract_slice %extracted_slice_95[0, 0, 0, 2] [1, 4, 16, 2] [1, 1, 1, 1] : tensor<1x4x16x4xf32> to tensor<1x4x16x2xf32>
 %140 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_101 : tensor<1x4x16x2xf32>) outs(%62 : tensor<1x4x16x2xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.negf %in : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x2xf32>
 %concat_102 = tensor.concat dim(3) %140, %extracted_slice_100 : (tensor<1x4x16x2xf32>, tensor<1x4x16x2xf32>) -> tensor<1x4x16x4xf32>
 %141 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_102, %expanded_55 : tensor<1x4x16x4xf32>, tensor<1x1x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %142 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %141 : tensor<1x4x16x4xf32>, tensor<1x4x16x4xf32>) outs(%60 : tensor<1x4x16x4xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x4xf32>
 %concat_103 = tensor.concat dim(3) %138, %extracted_slice_94 : (tensor<1x4x16x4xf32>, tensor<1x4x16x12xf32>) -> tensor<1x4x16x16xf32>
 %concat_104 = tensor.concat dim(3) %142, %extracted_slice_96 : (tensor<1x4x16x4xf32>, tensor<1x4x16x12xf32>) -> tensor<1x4x16x16xf32>
 %143 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_103 : tensor<1x4x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.mulf %in, %cst_3 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_105 = linalg.transpose ins(%concat_104 : tensor<1x4x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %144 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_105 : tensor<1x4x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.mulf %in, %cst_3 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_106 = tensor.collapse_shape %143 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_107 = tensor.collapse_shape %144 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %145 = linalg.batch_matmul ins(%collapsed_106, %collapsed_107 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%76 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_108 = tensor.expand_shape %145 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %146 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_108, %71 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %147:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146 : tensor<1x4x16x16xf32>) outs(%82, %80 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_126: i64):
 %184 = linalg.index 3 : index
 %185 = arith.index_cast %184 : index to i64
 %186 = arith.maximumf %in, %out : f32
 %187 = arith.cmpf ogt, %in, %out : f32
 %188 = arith.select %187, %185, %out_126 : i64
 linalg.yield %186, %188 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_109 = tensor.expand_shape %147#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %148 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %expanded_109 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.subf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %149 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148 : tensor<1x4x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.exp %in : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %150 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<1x4x16x16xf32>) outs(%87 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.addf %in, %out : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x1xf32>
 %151 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %150 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.divf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %152 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146 : tensor<1x4x16x16xf32>) outs(%90 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %184 = arith.extf %in : f32 to f64
 %185 = arith.cmpf oeq, %184, %cst_31 : f64
 linalg.yield %185 : i1
 } -> tensor<1x4x16x16xi1>
 %153 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152 : tensor<1x4x16x16xi1>) outs(%93 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %184 = arith.andi %in, %out : i1
 linalg.yield %184 : i1
 } -> tensor<1x4x16x1xi1>
 %154 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %cst_4, %151 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%72 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_126: f32, %in_127: f32, %out: f32):
 %184 = arith.select %in, %in_126, %in_127 : f32
 linalg.yield %184 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_110 = tensor.collapse_shape %154 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_111 = tensor.collapse_shape %extracted_slice_92 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %155 = linalg.batch_matmul ins(%collapsed_110, %collapsed_111 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%76 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_112 = tensor.expand_shape %155 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_113 = linalg.transpose ins(%expanded_112 : tensor<1x4x16x16xf32>) outs(%97 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_114 = tensor.collapse_shape %transposed_113 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %transposed_115 = linalg.transpose ins(%cst_18 : tensor<64x64xf32>) outs(%98 : tensor<64x64xf32>) permutation = [1, 0] 
 %156 = linalg.matmul ins(%collapsed_114, %transposed_115 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%100 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %157 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%156, %cst_17 : tensor<16x64xf32>, tensor<64xf32>) outs(%99 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<16x64xf32>
 %expanded_116 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %158 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %cst_16 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %159 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %cst_15 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_117 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_118 = linalg.transpose ins(%cst_14 : tensor<256x64xf32>) outs(%105 : tensor<64x256xf32>) permutation = [1, 0] 
 %160 = linalg.matmul ins(%collapsed_117, %transposed_118 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%107 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %161 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%160, %cst_13 : tensor<16x256xf32>, tensor<256xf32>) outs(%106 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<16x256xf32>
 %expanded_119 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_119 : tensor<1x16x256xf32>) outs(%110 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.divf %in, %cst_41 : f32
 %185 = math.erf %184 : f32
 %186 = arith.addf %185, %cst_2 : f32
 %187 = arith.mulf %186, %cst_3 : f32
 %188 = arith.mulf %in, %187 : f32
 linalg.yield %188 : f32
 } -> tensor<1x16x256xf32>
 %collapsed_120 = tensor.collapse_shape %162 [[0, 1], [2]] : tensor<1x16x256xf32> into tensor<16x256xf32>
 %transposed_121 = linalg.transpose ins(%cst_12 : tensor<64x256xf32>) outs(%112 : tensor<256x64xf32>) permutation = [1, 0] 
 %163 = linalg.matmul ins(%collapsed_120, %transposed_121 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%100 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %164 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%163, %cst_11 : tensor<16x64xf32>, tensor<64xf32>) outs(%99 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<16x64xf32>
 %expanded_122 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_122, %expanded_116 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %116 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x16x64xf32>) outs(%34 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %184 = arith.extf %in : f32 to f64
 linalg.yield %184 : f64
 } -> tensor<1x16x64xf64>
 %168 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x16x64xf64>) outs(%37 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.addf %in, %out : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x16x1xf64>) outs(%36 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.divf %in, %cst_39 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %170 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %169 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%34 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_126: f64, %out: f64):
 %184 = arith.subf %in, %in_126 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x64xf64>
 %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %170 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%34 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_126: f64, %out: f64):
 %184 = arith.mulf %in, %in_126 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x64xf64>
 %172 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x16x64xf64>) outs(%37 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.addf %in, %out : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x16x1xf64>) outs(%36 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %184 = arith.divf %in, %cst_39 : f64
 linalg.yield %184 : f64
 } -> tensor<1x16x1xf64>
 %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x16x1xf64>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %184 = arith.truncf %in : f64 to f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %175 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<1x16x64xf32>) outs(%45 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.addf %in, %out : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.divf %in, %cst_40 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = arith.truncf %cst_36 : f64 to f32
 %185 = arith.addf %in, %184 : f32
 linalg.yield %185 : f32
 } -> tensor<1x16x1xf32>
 %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %184 = math.rsqrt %in : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x1xf32>
 %179 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %176 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.subf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %180 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %178 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %181 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %cst_10 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.mulf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %182 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %cst_9 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %184 = arith.addf %in, %in_126 : f32
 linalg.yield %184 : f32
 } -> tensor<1x16x64xf32>
 %transposed_123 = linalg.transpose ins(%cst_8 : tensor<256x64xf32>) outs(%105 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_124 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %183 = linalg.matmul ins(%collapsed_124, %transposed_123 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%107 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_125 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_125 : tensor<1x16x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.gpt_neox.rotary_emb.inv_freq: "0x040000000000803F0AD7233C"
    }
  }
#-}
