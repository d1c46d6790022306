// weight model.lm_head.weight normal 0.0 0.125
// weight model.model.embed_tokens.weight normal 0.0 0.25
// weight model.model.layers.0.input_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.0.mlp.gate_up_proj.weight normal 0.0 0.125
// weight model.model.layers.0.post_attention_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.qkv_proj.weight normal 0.0 0.125
// weight model.model.layers.1.input_layernorm.weight normal 1.0 0.1
// weight model.model.layers.1.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.1.mlp.gate_up_proj.weight normal 0.0 0.125
// weight model.model.layers.1.post_attention_layernorm.weight normal 1.0 0.1
// weight model.model.layers.1.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.1.self_attn.qkv_proj.weight normal 0.0 0.125
// weight model.model.norm.weight normal 1.0 0.1
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
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x256xf32> {
 %c0_i64 = arith.constant 0 : i64
 %c2_i64 = arith.constant 2 : i64
 %c1_i64 = arith.constant 1 : i64
 %c16_i64 = arith.constant 16 : i64
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f32
 %cst_0 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_1 = arith.constant 1.000000e+00 : f32
 %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
 %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_5 = arith.constant dense<true> : tensor<i1>
 %cst_6 = arith.constant dense_resource<model.lm_head.weight> : tensor<256x64xf32>
 %cst_7 = arith.constant dense_resource<model.model.norm.weight> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.model.layers.1.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_9 = arith.constant dense_resource<model.model.layers.1.mlp.gate_up_proj.weight> : tensor<320x64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.self_attn.qkv_proj.weight> : tensor<128x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.0.mlp.gate_up_proj.weight> : tensor<320x64xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_18 = arith.constant 0xFFF0000000000000 : f64
 %cst_19 = arith.constant dense_resource<model.model.layers.0.self_attn.qkv_proj.weight> : tensor<128x64xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_21 = arith.constant 1.000000e-05 : f64
 %cst_22 = arith.constant dense_resource<model.model.rotary_emb.inv_freq> : tensor<8xf32>
 %cst_23 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_24 = arith.constant 6.400000e+01 : f32
 %cst_25 = arith.constant 5.000000e-01 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %168 = arith.index_cast %in : i64 to index
 %169 = linalg.index 2 : index
 %170 = arith.cmpi slt, %168, %c256 : index
 cf.assert %170, "index must be smaller than dim size"
 %171 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %171, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_23[%168, %169] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<16xi64>
 %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %168 = linalg.index 0 : index
 %169 = arith.index_cast %168 : index to i64
 linalg.yield %169 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x16xi64> to tensor<1x1xi64>
 %4 = tensor.empty() : tensor<1x1xi64>
 %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %168 = arith.subi %in, %c1_i64 : i64
 linalg.yield %168 : i64
 } -> tensor<1x1xi64>
 %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x16xi64>) -> tensor<1x17xi64>
 %extracted_slice_26 = tensor.extract_slice %concat[0, 0] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %extracted_slice_27 = tensor.extract_slice %concat[0, 1] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %6 = tensor.empty() : tensor<1x16xi64>
 %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_27, %extracted_slice_26 : tensor<1x16xi64>, tensor<1x16xi64>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %in_114: i64, %out: i64):
 %168 = arith.subi %in, %in_114 : i64
 linalg.yield %168 : i64
 } -> tensor<1x16xi64>
 %8 = tensor.empty() : tensor<1x16xi1>
 %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x16xi64>) outs(%8 : tensor<1x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %168 = arith.cmpi ne, %in, %c1_i64 : i64
 linalg.yield %168 : i1
 } -> tensor<1x16xi1>
 %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x16xi1>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %168 = arith.extui %in : i1 to i64
 linalg.yield %168 : i64
 } -> tensor<1x16xi64>
 %11 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %12 = tensor.empty() : tensor<1xi64>
 %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1xi64>) -> tensor<1xi64>
 %14:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%10 : tensor<1x16xi64>) outs(%11, %13 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %168 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %168 : i64
 } -> tensor<1x16xi64>, tensor<1xi64>
 %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_28 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_29 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %expanded_30 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
 %16 = tensor.empty() : tensor<1x1x16x1xi64>
 %17 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %expanded_29 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_114: i64, %out: i64):
 %168 = arith.cmpi slt, %in, %c0_i64 : i64
 %169 = arith.addi %in, %c1_i64 : i64
 %170 = arith.select %168, %169, %in : i64
 %171 = arith.index_cast %170 : i64 to index
 %172 = arith.cmpi slt, %in_114, %c0_i64 : i64
 %173 = arith.addi %in_114, %c16_i64 : i64
 %174 = arith.select %172, %173, %in_114 : i64
 %175 = arith.index_cast %174 : i64 to index
 %extracted = tensor.extract %expanded[%171, %175] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %18 = tensor.empty() : tensor<1x1x1x16xi64>
 %19 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %expanded_30 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_114: i64, %out: i64):
 %168 = arith.cmpi slt, %in, %c0_i64 : i64
 %169 = arith.addi %in, %c1_i64 : i64
 %170 = arith.select %168, %169, %in : i64
 %171 = arith.index_cast %170 : i64 to index
 %172 = arith.cmpi slt, %in_114, %c0_i64 : i64
 %173 = arith.addi %in_114, %c16_i64 : i64
 %174 = arith.select %172, %173, %in_114 : i64
 %175 = arith.index_cast %174 : i64 to index
 %extracted = tensor.extract %expanded[%171, %175] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %20 = tensor.empty() : tensor<1x1x16x16xi1>
 %21 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_114: i64, %out: i1):
 %168 = arith.cmpi sle, %in, %in_114 : i64
 linalg.yield %168 : i1
 } -> tensor<1x1x16x16xi1>
 %22 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %21 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_114: i1, %out: i1):
 %168 = arith.andi %in, %in_114 : i1
 linalg.yield %168 : i1
 } -> tensor<1x1x16x16xi1>
 %23 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %expanded_29 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_114: i64, %out: i64):
 %168 = arith.cmpi slt, %in, %c0_i64 : i64
 %169 = arith.addi %in, %c1_i64 : i64
 %170 = arith.select %168, %169, %in : i64
 %171 = arith.index_cast %170 : i64 to index
 %172 = arith.cmpi slt, %in_114, %c0_i64 : i64
 %173 = arith.addi %in_114, %c16_i64 : i64
 %174 = arith.select %172, %173, %in_114 : i64
 %175 = arith.index_cast %174 : i64 to index
 %extracted = tensor.extract %14#0[%171, %175] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %24 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %expanded_30 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_114: i64, %out: i64):
 %168 = arith.cmpi slt, %in, %c0_i64 : i64
 %169 = arith.addi %in, %c1_i64 : i64
 %170 = arith.select %168, %169, %in : i64
 %171 = arith.index_cast %170 : i64 to index
 %172 = arith.cmpi slt, %in_114, %c0_i64 : i64
 %173 = arith.addi %in_114, %c16_i64 : i64
 %174 = arith.select %172, %173, %in_114 : i64
 %175 = arith.index_cast %174 : i64 to index
 %extracted = tensor.extract %14#0[%171, %175] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %25 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_114: i64, %out: i1):
 %168 = arith.cmpi eq, %in, %in_114 : i64
 linalg.yield %168 : i1
 } -> tensor<1x1x16x16xi1>
 %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_114: i1, %out: i1):
 %168 = arith.andi %in, %in_114 : i1
 linalg.yield %168 : i1
 } -> tensor<1x1x16x16xi1>
 %expanded_31 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 16, 1] : tensor<16xi64> into tensor<1x16x1xi64>
 %27 = tensor.empty() : tensor<1x16x1xf32>
 %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x16x1xi64>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %168 = arith.sitofp %in : i64 to f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %29 = tensor.empty() : tensor<1x16x8xf32>
 %30 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_22 : tensor<1x16x1xf32>, tensor<8xf32>) outs(%29 : tensor<1x16x8xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x8xf32>
 %concat_32 = tensor.concat dim(2) %30, %30 : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
 %31 = tensor.empty() : tensor<1x16x16xf32>
 %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_32 : tensor<1x16x16xf32>) outs(%31 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.cos %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x16xf32>
 %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_32 : tensor<1x16x16xf32>) outs(%31 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.sin %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x16xf32>
 %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %35 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %36 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.addf %in, %out : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.divf %in, %cst_24 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.truncf %cst_21 : f64 to f32
 %169 = arith.addf %in, %168 : f32
 linalg.yield %169 : f32
 } -> tensor<1x16x1xf32>
 %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.rsqrt %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %40 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %39 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %41 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_20, %40 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %42 = tensor.empty() : tensor<64x128xf32>
 %transposed = linalg.transpose ins(%cst_19 : tensor<128x64xf32>) outs(%42 : tensor<64x128xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %43 = tensor.empty() : tensor<16x128xf32>
 %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<16x128xf32>) -> tensor<16x128xf32>
 %45 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x128xf32>) outs(%44 : tensor<16x128xf32>) -> tensor<16x128xf32>
 %expanded_33 = tensor.expand_shape %45 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
 %extracted_slice_34 = tensor.extract_slice %expanded_33[0, 0, 0] [1, 16, 64] [1, 1, 1] : tensor<1x16x128xf32> to tensor<1x16x64xf32>
 %extracted_slice_35 = tensor.extract_slice %expanded_33[0, 0, 64] [1, 16, 32] [1, 1, 1] : tensor<1x16x128xf32> to tensor<1x16x32xf32>
 %extracted_slice_36 = tensor.extract_slice %expanded_33[0, 0, 96] [1, 16, 32] [1, 1, 1] : tensor<1x16x128xf32> to tensor<1x16x32xf32>
 %expanded_37 = tensor.expand_shape %extracted_slice_34 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %46 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x16x4x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_39 = tensor.expand_shape %extracted_slice_35 [[0], [1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<1x16x32xf32> into tensor<1x16x2x16xf32>
 %47 = tensor.empty() : tensor<1x2x16x16xf32>
 %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x16x2x16xf32>) outs(%47 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_41 = tensor.expand_shape %extracted_slice_36 [[0], [1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<1x16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<1x16x2x16xf32>) outs(%47 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_43 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %expanded_44 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %48 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38, %expanded_43 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_45 = tensor.extract_slice %transposed_38[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_46 = tensor.extract_slice %transposed_38[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %49 = tensor.empty() : tensor<1x4x16x8xf32>
 %50 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_46 : tensor<1x4x16x8xf32>) outs(%49 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.negf %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_47 = tensor.concat dim(3) %50, %extracted_slice_45 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %51 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_47, %expanded_44 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %52 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.addf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %53 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40, %expanded_43 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%47 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_48 = tensor.extract_slice %transposed_40[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_49 = tensor.extract_slice %transposed_40[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %54 = tensor.empty() : tensor<1x2x16x8xf32>
 %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_49 : tensor<1x2x16x8xf32>) outs(%54 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.negf %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_50 = tensor.concat dim(3) %55, %extracted_slice_48 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %56 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_50, %expanded_44 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%47 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x2x16x16xf32>
 %57 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%47 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.addf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x2x16x16xf32>
 %58 = tensor.empty() : tensor<1x2x2x16x16xf32>
 %59 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x2x16x16xf32>) outs(%58 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_51 = tensor.collapse_shape %59 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %60 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<1x2x16x16xf32>) outs(%58 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %61 = tensor.empty() : tensor<1x1x16x16xf32>
 %62 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%61 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_114: f32, %in_115: f32, %out: f32):
 %168 = arith.select %in, %in_114, %in_115 : f32
 linalg.yield %168 : f32
 } -> tensor<1x1x16x16xf32>
 %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.mulf %in, %cst_25 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_52 = linalg.transpose ins(%collapsed_51 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.mulf %in, %cst_25 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_53 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_54 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %65 = tensor.empty() : tensor<4x16x16xf32>
 %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %67 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%66 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_55 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %68 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %62 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.addf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %69 = tensor.empty() : tensor<1x4x16xi64>
 %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %71 = tensor.empty() : tensor<1x4x16xf32>
 %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %73:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x4x16x16xf32>) outs(%72, %70 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_114: i64):
 %168 = linalg.index 3 : index
 %169 = arith.index_cast %168 : index to i64
 %170 = arith.maximumf %in, %out : f32
 %171 = arith.cmpf ogt, %in, %out : f32
 %172 = arith.select %171, %169, %out_114 : i64
 linalg.yield %170, %172 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_56 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %74 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_56 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.subf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.exp %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %76 = tensor.empty() : tensor<1x4x16x1xf32>
 %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %78 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<1x4x16x16xf32>) outs(%77 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.addf %in, %out : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x1xf32>
 %79 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.divf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %80 = tensor.empty() : tensor<1x4x16x16xi1>
 %81 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x4x16x16xf32>) outs(%80 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %168 = arith.extf %in : f32 to f64
 %169 = arith.cmpf oeq, %168, %cst_18 : f64
 linalg.yield %169 : i1
 } -> tensor<1x4x16x16xi1>
 %82 = tensor.empty() : tensor<1x4x16x1xi1>
 %83 = linalg.fill ins(%true : i1) outs(%82 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %84 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<1x4x16x16xi1>) outs(%83 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %168 = arith.andi %in, %out : i1
 linalg.yield %168 : i1
 } -> tensor<1x4x16x1xi1>
 %85 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %cst_2, %79 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_114: f32, %in_115: f32, %out: f32):
 %168 = arith.select %in, %in_114, %in_115 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_57 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_58 = tensor.collapse_shape %60 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %86 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%66 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_59 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %87 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x4x16x16xf32>) outs(%87 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %88 = tensor.empty() : tensor<64x64xf32>
 %transposed_61 = linalg.transpose ins(%cst_17 : tensor<64x64xf32>) outs(%88 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_62 = tensor.collapse_shape %transposed_60 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %89 = tensor.empty() : tensor<16x64xf32>
 %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %91 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%90 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_63 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_63 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.addf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %94 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.addf %in, %out : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.divf %in, %cst_24 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.truncf %cst_21 : f64 to f32
 %169 = arith.addf %in, %168 : f32
 linalg.yield %169 : f32
 } -> tensor<1x16x1xf32>
 %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.rsqrt %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %98 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %99 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16, %98 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %100 = tensor.empty() : tensor<64x320xf32>
 %transposed_64 = linalg.transpose ins(%cst_15 : tensor<320x64xf32>) outs(%100 : tensor<64x320xf32>) permutation = [1, 0] 
 %collapsed_65 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %101 = tensor.empty() : tensor<16x320xf32>
 %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<16x320xf32>) -> tensor<16x320xf32>
 %103 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<16x64xf32>, tensor<64x320xf32>) outs(%102 : tensor<16x320xf32>) -> tensor<16x320xf32>
 %expanded_66 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [1, 16, 320] : tensor<16x320xf32> into tensor<1x16x320xf32>
 %extracted_slice_67 = tensor.extract_slice %expanded_66[0, 0, 0] [1, 16, 160] [1, 1, 1] : tensor<1x16x320xf32> to tensor<1x16x160xf32>
 %extracted_slice_68 = tensor.extract_slice %expanded_66[0, 0, 160] [1, 16, 160] [1, 1, 1] : tensor<1x16x320xf32> to tensor<1x16x160xf32>
 %104 = tensor.empty() : tensor<1x16x160xf32>
 %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_67 : tensor<1x16x160xf32>) outs(%104 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.negf %in : f32
 %169 = math.exp %168 : f32
 %170 = arith.addf %169, %cst_1 : f32
 %171 = arith.divf %cst_1, %170 : f32
 linalg.yield %171 : f32
 } -> tensor<1x16x160xf32>
 %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_67, %105 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%104 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x160xf32>
 %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_68, %106 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%104 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x160xf32>
 %108 = tensor.empty() : tensor<160x64xf32>
 %transposed_69 = linalg.transpose ins(%cst_14 : tensor<64x160xf32>) outs(%108 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_70 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %109 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%90 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_71 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %expanded_71 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.addf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %112 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.addf %in, %out : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.divf %in, %cst_24 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.truncf %cst_21 : f64 to f32
 %169 = arith.addf %in, %168 : f32
 linalg.yield %169 : f32
 } -> tensor<1x16x1xf32>
 %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.rsqrt %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %116 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %115 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %117 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13, %116 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %transposed_72 = linalg.transpose ins(%cst_12 : tensor<128x64xf32>) outs(%42 : tensor<64x128xf32>) permutation = [1, 0] 
 %collapsed_73 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %118 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<16x64xf32>, tensor<64x128xf32>) outs(%44 : tensor<16x128xf32>) -> tensor<16x128xf32>
 %expanded_74 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
 %extracted_slice_75 = tensor.extract_slice %expanded_74[0, 0, 0] [1, 16, 64] [1, 1, 1] : tensor<1x16x128xf32> to tensor<1x16x64xf32>
 %extracted_slice_76 = tensor.extract_slice %expanded_74[0, 0, 64] [1, 16, 32] [1, 1, 1] : tensor<1x16x128xf32> to tensor<1x16x32xf32>
 %extracted_slice_77 = tensor.extract_slice %expanded_74[0, 0, 96] [1, 16, 32] [1, 1, 1] : tensor<1x16x128xf32> to tensor<1x16x32xf32>
 %expanded_78 = tensor.expand_shape %extracted_slice_75 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<1x16x4x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_80 = tensor.expand_shape %extracted_slice_76 [[0], [1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<1x16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<1x16x2x16xf32>) outs(%47 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_82 = tensor.expand_shape %extracted_slice_77 [[0], [1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<1x16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x16x2x16xf32>) outs(%47 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %119 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_79, %expanded_43 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_84 = tensor.extract_slice %transposed_79[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_85 = tensor.extract_slice %transposed_79[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %120 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_85 : tensor<1x4x16x8xf32>) outs(%49 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.negf %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_86 = tensor.concat dim(3) %120, %extracted_slice_84 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %121 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_86, %expanded_44 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %122 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %121 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.addf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %123 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_81, %expanded_43 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%47 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_87 = tensor.extract_slice %transposed_81[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_88 = tensor.extract_slice %transposed_81[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %124 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_88 : tensor<1x2x16x8xf32>) outs(%54 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.negf %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_89 = tensor.concat dim(3) %124, %extracted_slice_87 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %125 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_89, %expanded_44 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%47 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x2x16x16xf32>
 %126 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%47 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.addf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x2x16x16xf32>
 %127 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<1x2x16x16xf32>) outs(%58 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_90 = tensor.collapse_shape %127 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %128 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_83 : tensor<1x2x16x16xf32>) outs(%58 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.mulf %in, %cst_25 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_91 = linalg.transpose ins(%collapsed_90 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_91 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.mulf %in, %cst_25 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_92 = tensor.collapse_shape %129 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_93 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %131 = linalg.batch_matmul ins(%collapsed_92, %collapsed_93 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%66 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_94 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %132 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_94, %62 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.addf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %133:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%132 : tensor<1x4x16x16xf32>) outs(%72, %70 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_114: i64):
 %168 = linalg.index 3 : index
 %169 = arith.index_cast %168 : index to i64
 %170 = arith.maximumf %in, %out : f32
 %171 = arith.cmpf ogt, %in, %out : f32
 %172 = arith.select %171, %169, %out_114 : i64
 linalg.yield %170, %172 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_95 = tensor.expand_shape %133#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %134 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %expanded_95 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.subf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %135 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.exp %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %136 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<1x4x16x16xf32>) outs(%77 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.addf %in, %out : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x1xf32>
 %137 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %136 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.divf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %138 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<1x4x16x16xf32>) outs(%80 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %168 = arith.extf %in : f32 to f64
 %169 = arith.cmpf oeq, %168, %cst_18 : f64
 linalg.yield %169 : i1
 } -> tensor<1x4x16x16xi1>
 %139 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<1x4x16x16xi1>) outs(%83 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %168 = arith.andi %in, %out : i1
 linalg.yield %168 : i1
 } -> tensor<1x4x16x1xi1>
 %140 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %cst_2, %137 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_114: f32, %in_115: f32, %out: f32):
 %168 = arith.select %in, %in_114, %in_115 : f32
 linalg.yield %168 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_96 = tensor.collapse_shape %140 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_97 = tensor.collapse_shape %128 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %141 = linalg.batch_matmul ins(%collapsed_96, %collapsed_97 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%66 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_98 = tensor.expand_shape %141 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_99 = linalg.transpose ins(%expanded_98 : tensor<1x4x16x16xf32>) outs(%87 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_100 = linalg.transpose ins(%cst_11 : tensor<64x64xf32>) outs(%88 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_101 = tensor.collapse_shape %transposed_99 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %142 = linalg.matmul ins(%collapsed_101, %transposed_100 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%90 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_102 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %expanded_102 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.addf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %145 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.addf %in, %out : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.divf %in, %cst_24 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.truncf %cst_21 : f64 to f32
 %169 = arith.addf %in, %168 : f32
 linalg.yield %169 : f32
 } -> tensor<1x16x1xf32>
 %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.rsqrt %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %149 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %148 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %150 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10, %149 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %transposed_103 = linalg.transpose ins(%cst_9 : tensor<320x64xf32>) outs(%100 : tensor<64x320xf32>) permutation = [1, 0] 
 %collapsed_104 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %151 = linalg.matmul ins(%collapsed_104, %transposed_103 : tensor<16x64xf32>, tensor<64x320xf32>) outs(%102 : tensor<16x320xf32>) -> tensor<16x320xf32>
 %expanded_105 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [1, 16, 320] : tensor<16x320xf32> into tensor<1x16x320xf32>
 %extracted_slice_106 = tensor.extract_slice %expanded_105[0, 0, 0] [1, 16, 160] [1, 1, 1] : tensor<1x16x320xf32> to tensor<1x16x160xf32>
 %extracted_slice_107 = tensor.extract_slice %expanded_105[0, 0, 160] [1, 16, 160] [1, 1, 1] : tensor<1x16x320xf32> to tensor<1x16x160xf32>
 %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_106 : tensor<1x16x160xf32>) outs(%104 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.negf %in : f32
 %169 = math.exp %168 : f32
 %170 = arith.addf %169, %cst_1 : f32
 %171 = arith.divf %cst_1, %170 : f32
 linalg.yield %171 : f32
 } -> tensor<1x16x160xf32>
 %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_106, %152 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%104 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x160xf32>
 %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_107, %153 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%104 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x160xf32>
 %transposed_108 = linalg.transpose ins(%cst_8 : tensor<64x160xf32>) outs(%108 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_109 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %155 = linalg.matmul ins(%collapsed_109, %transposed_108 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%90 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_110 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %expanded_110 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.addf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %158 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.addf %in, %out : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.divf %in, %cst_24 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = arith.truncf %cst_21 : f64 to f32
 %169 = arith.addf %in, %168 : f32
 linalg.yield %169 : f32
 } -> tensor<1x16x1xf32>
 %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %168 = math.rsqrt %in : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x1xf32>
 %162 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %161 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %163 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %162 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_114: f32, %out: f32):
 %168 = arith.mulf %in, %in_114 : f32
 linalg.yield %168 : f32
 } -> tensor<1x16x64xf32>
 %164 = tensor.empty() : tensor<64x256xf32>
 %transposed_111 = linalg.transpose ins(%cst_6 : tensor<256x64xf32>) outs(%164 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_112 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %165 = tensor.empty() : tensor<16x256xf32>
 %166 = linalg.fill ins(%cst : f32) outs(%165 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %167 = linalg.matmul ins(%collapsed_112, %transposed_111 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%166 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_113 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_113 : tensor<1x16x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.inv_freq: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
