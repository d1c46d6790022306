// weight model.lm_head.weight normal 0.0 0.125
// weight model.model.embed_tokens.weight normal 0.0 0.25
// weight model.model.layers.0.input_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.mlp.experts.down_proj normal 0.0 0.1021
// weight model.model.layers.0.mlp.experts.gate_up_proj normal 0.0 0.125
// weight model.model.layers.0.mlp.gate.weight normal 0.0 0.125
// weight model.model.layers.0.post_attention_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.q_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.v_proj.weight normal 0.0 0.125
// weight model.model.layers.1.input_layernorm.weight normal 1.0 0.1
// weight model.model.layers.1.mlp.experts.down_proj normal 0.0 0.1021
// weight model.model.layers.1.mlp.experts.gate_up_proj normal 0.0 0.125
// weight model.model.layers.1.mlp.gate.weight normal 0.0 0.125
// weight model.model.layers.1.post_attention_layernorm.weight normal 1.0 0.1
// weight model.model.layers.1.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.layers.1.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.1.self_attn.q_proj.weight normal 0.0 0.125
// weight model.model.layers.1.self_attn.v_proj.weight normal 0.0 0.125
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
#map17 = affine_map<(d0, d1) -> (d0)>
#map18 = affine_map<(d0, d1) -> (d0, 0)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map20 = affine_map<(d0, d1, d2) -> (d0)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x256xf32> {
 %c0_i64 = arith.constant 0 : i64
 %c2_i64 = arith.constant 2 : i64
 %c1_i64 = arith.constant 1 : i64
 %c16_i64 = arith.constant 16 : i64
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f32
 %c4_i64 = arith.constant 4 : i64
 %cst_0 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_1 = arith.constant 1.000000e+00 : f32
 %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
 %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_5 = arith.constant dense<true> : tensor<i1>
 %cst_6 = arith.constant dense_resource<model.lm_head.weight> : tensor<256x64xf32>
 %cst_7 = arith.constant dense_resource<model.model.norm.weight> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.model.layers.1.mlp.experts.down_proj> : tensor<4x64x96xf32>
 %cst_9 = arith.constant dense_resource<model.model.layers.1.mlp.experts.gate_up_proj> : tensor<4x192x64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.mlp.gate.weight> : tensor<4x64xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.0.mlp.experts.down_proj> : tensor<4x64x96xf32>
 %cst_18 = arith.constant dense_resource<model.model.layers.0.mlp.experts.gate_up_proj> : tensor<4x192x64xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.0.mlp.gate.weight> : tensor<4x64xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_21 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_22 = arith.constant 0xFFF0000000000000 : f64
 %cst_23 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_24 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_25 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_26 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_27 = arith.constant 1.000000e-05 : f64
 %cst_28 = arith.constant dense_resource<model.model.rotary_emb.inv_freq> : tensor<8xf32>
 %cst_29 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_30 = arith.constant 6.400000e+01 : f32
 %cst_31 = arith.constant 5.000000e-01 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %215 = arith.index_cast %in : i64 to index
 %216 = linalg.index 2 : index
 %217 = arith.cmpi slt, %215, %c256 : index
 cf.assert %217, "index must be smaller than dim size"
 %218 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %218, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_29[%215, %216] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<16xi64>
 %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %215 = linalg.index 0 : index
 %216 = arith.index_cast %215 : index to i64
 linalg.yield %216 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x16xi64> to tensor<1x1xi64>
 %4 = tensor.empty() : tensor<1x1xi64>
 %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %215 = arith.subi %in, %c1_i64 : i64
 linalg.yield %215 : i64
 } -> tensor<1x1xi64>
 %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x16xi64>) -> tensor<1x17xi64>
 %extracted_slice_32 = tensor.extract_slice %concat[0, 0] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %extracted_slice_33 = tensor.extract_slice %concat[0, 1] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %6 = tensor.empty() : tensor<1x16xi64>
 %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_33, %extracted_slice_32 : tensor<1x16xi64>, tensor<1x16xi64>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %in_134: i64, %out: i64):
 %215 = arith.subi %in, %in_134 : i64
 linalg.yield %215 : i64
 } -> tensor<1x16xi64>
 %8 = tensor.empty() : tensor<1x16xi1>
 %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x16xi64>) outs(%8 : tensor<1x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %215 = arith.cmpi ne, %in, %c1_i64 : i64
 linalg.yield %215 : i1
 } -> tensor<1x16xi1>
 %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x16xi1>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %215 = arith.extui %in : i1 to i64
 linalg.yield %215 : i64
 } -> tensor<1x16xi64>
 %11 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %12 = tensor.empty() : tensor<1xi64>
 %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1xi64>) -> tensor<1xi64>
 %14:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%10 : tensor<1x16xi64>) outs(%11, %13 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %215 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %215 : i64
 } -> tensor<1x16xi64>, tensor<1xi64>
 %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_34 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_35 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %expanded_36 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
 %16 = tensor.empty() : tensor<1x1x16x1xi64>
 %17 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_35 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_134: i64, %out: i64):
 %215 = arith.cmpi slt, %in, %c0_i64 : i64
 %216 = arith.addi %in, %c1_i64 : i64
 %217 = arith.select %215, %216, %in : i64
 %218 = arith.index_cast %217 : i64 to index
 %219 = arith.cmpi slt, %in_134, %c0_i64 : i64
 %220 = arith.addi %in_134, %c16_i64 : i64
 %221 = arith.select %219, %220, %in_134 : i64
 %222 = arith.index_cast %221 : i64 to index
 %extracted = tensor.extract %expanded[%218, %222] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %18 = tensor.empty() : tensor<1x1x1x16xi64>
 %19 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_36 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_134: i64, %out: i64):
 %215 = arith.cmpi slt, %in, %c0_i64 : i64
 %216 = arith.addi %in, %c1_i64 : i64
 %217 = arith.select %215, %216, %in : i64
 %218 = arith.index_cast %217 : i64 to index
 %219 = arith.cmpi slt, %in_134, %c0_i64 : i64
 %220 = arith.addi %in_134, %c16_i64 : i64
 %221 = arith.select %219, %220, %in_134 : i64
 %222 = arith.index_cast %221 : i64 to index
 %extracted = tensor.extract %expanded[%218, %222] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %20 = tensor.empty() : tensor<1x1x16x16xi1>
 %21 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_134: i64, %out: i1):
 %215 = arith.cmpi sle, %in, %in_134 : i64
 linalg.yield %215 : i1
 } -> tensor<1x1x16x16xi1>
 %22 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %21 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_134: i1, %out: i1):
 %215 = arith.andi %in, %in_134 : i1
 linalg.yield %215 : i1
 } -> tensor<1x1x16x16xi1>
 %23 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_35 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_134: i64, %out: i64):
 %215 = arith.cmpi slt, %in, %c0_i64 : i64
 %216 = arith.addi %in, %c1_i64 : i64
 %217 = arith.select %215, %216, %in : i64
 %218 = arith.index_cast %217 : i64 to index
 %219 = arith.cmpi slt, %in_134, %c0_i64 : i64
 %220 = arith.addi %in_134, %c16_i64 : i64
 %221 = arith.select %219, %220, %in_134 : i64
 %222 = arith.index_cast %221 : i64 to index
 %extracted = tensor.extract %14#0[%218, %222] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %24 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_36 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_134: i64, %out: i64):
 %215 = arith.cmpi slt, %in, %c0_i64 : i64
 %216 = arith.addi %in, %c1_i64 : i64
 %217 = arith.select %215, %216, %in : i64
 %218 = arith.index_cast %217 : i64 to index
 %219 = arith.cmpi slt, %in_134, %c0_i64 : i64
 %220 = arith.addi %in_134, %c16_i64 : i64
 %221 = arith.select %219, %220, %in_134 : i64
 %222 = arith.index_cast %221 : i64 to index
 %extracted = tensor.extract %14#0[%218, %222] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %25 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_134: i64, %out: i1):
 %215 = arith.cmpi eq, %in, %in_134 : i64
 linalg.yield %215 : i1
 } -> tensor<1x1x16x16xi1>
 %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_134: i1, %out: i1):
 %215 = arith.andi %in, %in_134 : i1
 linalg.yield %215 : i1
 } -> tensor<1x1x16x16xi1>
 %expanded_37 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 16, 1] : tensor<16xi64> into tensor<1x16x1xi64>
 %27 = tensor.empty() : tensor<1x16x1xf32>
 %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x16x1xi64>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %215 = arith.sitofp %in : i64 to f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %29 = tensor.empty() : tensor<1x16x8xf32>
 %30 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_28 : tensor<1x16x1xf32>, tensor<8xf32>) outs(%29 : tensor<1x16x8xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x8xf32>
 %concat_38 = tensor.concat dim(2) %30, %30 : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
 %31 = tensor.empty() : tensor<1x16x16xf32>
 %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_38 : tensor<1x16x16xf32>) outs(%31 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.cos %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x16xf32>
 %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_38 : tensor<1x16x16xf32>) outs(%31 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.sin %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x16xf32>
 %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %35 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %36 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.divf %in, %cst_30 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.truncf %cst_27 : f64 to f32
 %216 = arith.addf %in, %215 : f32
 linalg.yield %216 : f32
 } -> tensor<1x16x1xf32>
 %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.rsqrt %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %40 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %39 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %41 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_26, %40 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %42 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_25 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %43 = tensor.empty() : tensor<16x64xf32>
 %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %45 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_39 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %46 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x16x4x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %47 = tensor.empty() : tensor<64x32xf32>
 %transposed_41 = linalg.transpose ins(%cst_24 : tensor<32x64xf32>) outs(%47 : tensor<64x32xf32>) permutation = [1, 0] 
 %48 = tensor.empty() : tensor<16x32xf32>
 %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %50 = linalg.matmul ins(%collapsed, %transposed_41 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%49 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_42 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %51 = tensor.empty() : tensor<1x2x16x16xf32>
 %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<1x16x2x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_44 = linalg.transpose ins(%cst_23 : tensor<32x64xf32>) outs(%47 : tensor<64x32xf32>) permutation = [1, 0] 
 %52 = linalg.matmul ins(%collapsed, %transposed_44 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%49 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_45 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x16x2x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_47 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %expanded_48 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %53 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40, %expanded_47 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_49 = tensor.extract_slice %transposed_40[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_50 = tensor.extract_slice %transposed_40[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %54 = tensor.empty() : tensor<1x4x16x8xf32>
 %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_50 : tensor<1x4x16x8xf32>) outs(%54 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.negf %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_51 = tensor.concat dim(3) %55, %extracted_slice_49 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %56 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_51, %expanded_48 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %57 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.addf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %58 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43, %expanded_47 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_52 = tensor.extract_slice %transposed_43[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_53 = tensor.extract_slice %transposed_43[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %59 = tensor.empty() : tensor<1x2x16x8xf32>
 %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_53 : tensor<1x2x16x8xf32>) outs(%59 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.negf %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_54 = tensor.concat dim(3) %60, %extracted_slice_52 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %61 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_54, %expanded_48 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x2x16x16xf32>
 %62 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.addf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x2x16x16xf32>
 %63 = tensor.empty() : tensor<1x2x2x16x16xf32>
 %64 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x16x16xf32>) outs(%63 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_55 = tensor.collapse_shape %64 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %65 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<1x2x16x16xf32>) outs(%63 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %66 = tensor.empty() : tensor<1x1x16x16xf32>
 %67 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%66 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
 %215 = arith.select %in, %in_134, %in_135 : f32
 linalg.yield %215 : f32
 } -> tensor<1x1x16x16xf32>
 %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.mulf %in, %cst_31 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_56 = linalg.transpose ins(%collapsed_55 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %69 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.mulf %in, %cst_31 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_57 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_58 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %70 = tensor.empty() : tensor<4x16x16xf32>
 %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %72 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%71 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_59 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %73 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %67 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.addf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %74 = tensor.empty() : tensor<1x4x16xi64>
 %75 = linalg.fill ins(%c0_i64 : i64) outs(%74 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %76 = tensor.empty() : tensor<1x4x16xf32>
 %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %78:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<1x4x16x16xf32>) outs(%77, %75 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_134: i64):
 %215 = linalg.index 3 : index
 %216 = arith.index_cast %215 : index to i64
 %217 = arith.maximumf %in, %out : f32
 %218 = arith.cmpf ogt, %in, %out : f32
 %219 = arith.select %218, %216, %out_134 : i64
 linalg.yield %217, %219 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_60 = tensor.expand_shape %78#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %79 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_60 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.subf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.exp %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %81 = tensor.empty() : tensor<1x4x16x1xf32>
 %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %83 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<1x4x16x16xf32>) outs(%82 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x1xf32>
 %84 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.divf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %85 = tensor.empty() : tensor<1x4x16x16xi1>
 %86 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x4x16x16xf32>) outs(%85 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %215 = arith.extf %in : f32 to f64
 %216 = arith.cmpf oeq, %215, %cst_22 : f64
 linalg.yield %216 : i1
 } -> tensor<1x4x16x16xi1>
 %87 = tensor.empty() : tensor<1x4x16x1xi1>
 %88 = linalg.fill ins(%true : i1) outs(%87 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %89 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<1x4x16x16xi1>) outs(%88 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %215 = arith.andi %in, %out : i1
 linalg.yield %215 : i1
 } -> tensor<1x4x16x1xi1>
 %90 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %cst_2, %84 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
 %215 = arith.select %in, %in_134, %in_135 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_61 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_62 = tensor.collapse_shape %65 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %91 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%71 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_63 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %92 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<1x4x16x16xf32>) outs(%92 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_65 = linalg.transpose ins(%cst_21 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_66 = tensor.collapse_shape %transposed_64 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %93 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_67 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_67 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.addf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %96 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.divf %in, %cst_30 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.truncf %cst_27 : f64 to f32
 %216 = arith.addf %in, %215 : f32
 linalg.yield %216 : f32
 } -> tensor<1x16x1xf32>
 %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.rsqrt %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %100 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %101 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_20, %100 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_68 = tensor.collapse_shape %101 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %102 = tensor.empty() : tensor<64x4xf32>
 %transposed_69 = linalg.transpose ins(%cst_19 : tensor<4x64xf32>) outs(%102 : tensor<64x4xf32>) permutation = [1, 0] 
 %103 = tensor.empty() : tensor<16x4xf32>
 %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<16x4xf32>) -> tensor<16x4xf32>
 %105 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<16x64xf32>, tensor<64x4xf32>) outs(%104 : tensor<16x4xf32>) -> tensor<16x4xf32>
 %106 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<16xi64>) -> tensor<16xi64>
 %107 = tensor.empty() : tensor<16xf32>
 %108 = linalg.fill ins(%cst_0 : f32) outs(%107 : tensor<16xf32>) -> tensor<16xf32>
 %109:2 = linalg.generic {indexing_maps = [#map3, #map17, #map17], iterator_types = ["parallel", "reduction"]} ins(%105 : tensor<16x4xf32>) outs(%108, %106 : tensor<16xf32>, tensor<16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_134: i64):
 %215 = linalg.index 1 : index
 %216 = arith.index_cast %215 : index to i64
 %217 = arith.maximumf %in, %out : f32
 %218 = arith.cmpf ogt, %in, %out : f32
 %219 = arith.select %218, %216, %out_134 : i64
 linalg.yield %217, %219 : f32, i64
 } -> (tensor<16xf32>, tensor<16xi64>)
 %expanded_70 = tensor.expand_shape %109#0 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32>
 %110 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%105, %expanded_70 : tensor<16x4xf32>, tensor<16x1xf32>) outs(%103 : tensor<16x4xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.subf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<16x4xf32>
 %111 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<16x4xf32>) outs(%103 : tensor<16x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.exp %in : f32
 linalg.yield %215 : f32
 } -> tensor<16x4xf32>
 %112 = tensor.empty() : tensor<16x1xf32>
 %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<16x1xf32>) -> tensor<16x1xf32>
 %114 = linalg.generic {indexing_maps = [#map3, #map18], iterator_types = ["parallel", "reduction"]} ins(%111 : tensor<16x4xf32>) outs(%113 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<16x1xf32>
 %115 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%111, %114 : tensor<16x4xf32>, tensor<16x1xf32>) outs(%103 : tensor<16x4xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.divf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<16x4xf32>
 %116 = tensor.empty() : tensor<16x4xi64>
 %117 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel"]} outs(%116 : tensor<16x4xi64>) {
 ^bb0(%out: i64):
 %215 = linalg.index 1 : index
 %216 = arith.index_cast %215 : index to i64
 linalg.yield %216 : i64
 } -> tensor<16x4xi64>
 %118:2 = tm_tensor.sort dimension(1) outs(%115, %117 : tensor<16x4xf32>, tensor<16x4xi64>) {
 ^bb0(%arg1: f32, %arg2: f32, %arg3: i64, %arg4: i64):
 %215 = arith.cmpf oge, %arg1, %arg2 : f32
 tm_tensor.yield %215 : i1
 } -> tensor<16x4xf32>, tensor<16x4xi64>
 %extracted_slice_71 = tensor.extract_slice %118#0[0, 0] [16, 2] [1, 1] : tensor<16x4xf32> to tensor<16x2xf32>
 %extracted_slice_72 = tensor.extract_slice %118#1[0, 0] [16, 2] [1, 1] : tensor<16x4xi64> to tensor<16x2xi64>
 %119 = linalg.generic {indexing_maps = [#map3, #map18], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_71 : tensor<16x2xf32>) outs(%113 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<16x1xf32>
 %120 = tensor.empty() : tensor<16x2xf32>
 %121 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_71, %119 : tensor<16x2xf32>, tensor<16x1xf32>) outs(%120 : tensor<16x2xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.divf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<16x2xf32>
 %122 = tensor.empty() : tensor<16x2x64xf32>
 %123 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_68 : tensor<16x64xf32>) outs(%122 : tensor<16x2x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<16x2x64xf32>
 %collapsed_73 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<16x2x64xf32> into tensor<32x64xf32>
 %collapsed_74 = tensor.collapse_shape %extracted_slice_72 [[0, 1]] : tensor<16x2xi64> into tensor<32xi64>
 %124 = tensor.empty() : tensor<32x192x64xf32>
 %125 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_74 : tensor<32xi64>) outs(%124 : tensor<32x192x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %215 = arith.cmpi slt, %in, %c0_i64 : i64
 %216 = arith.addi %in, %c4_i64 : i64
 %217 = arith.select %215, %216, %in : i64
 %218 = arith.index_cast %217 : i64 to index
 %219 = linalg.index 1 : index
 %220 = linalg.index 2 : index
 %extracted = tensor.extract %cst_18[%218, %219, %220] : tensor<4x192x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<32x192x64xf32>
 %expanded_75 = tensor.expand_shape %collapsed_73 [[0], [1, 2]] output_shape [32, 64, 1] : tensor<32x64xf32> into tensor<32x64x1xf32>
 %126 = tensor.empty() : tensor<32x192x1xf32>
 %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<32x192x1xf32>) -> tensor<32x192x1xf32>
 %128 = linalg.batch_matmul ins(%125, %expanded_75 : tensor<32x192x64xf32>, tensor<32x64x1xf32>) outs(%127 : tensor<32x192x1xf32>) -> tensor<32x192x1xf32>
 %collapsed_76 = tensor.collapse_shape %128 [[0], [1, 2]] : tensor<32x192x1xf32> into tensor<32x192xf32>
 %extracted_slice_77 = tensor.extract_slice %collapsed_76[0, 0] [32, 96] [1, 1] : tensor<32x192xf32> to tensor<32x96xf32>
 %extracted_slice_78 = tensor.extract_slice %collapsed_76[0, 96] [32, 96] [1, 1] : tensor<32x192xf32> to tensor<32x96xf32>
 %129 = tensor.empty() : tensor<32x96xf32>
 %130 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_77 : tensor<32x96xf32>) outs(%129 : tensor<32x96xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.negf %in : f32
 %216 = math.exp %215 : f32
 %217 = arith.addf %216, %cst_1 : f32
 %218 = arith.divf %cst_1, %217 : f32
 linalg.yield %218 : f32
 } -> tensor<32x96xf32>
 %131 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_77, %130 : tensor<32x96xf32>, tensor<32x96xf32>) outs(%129 : tensor<32x96xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<32x96xf32>
 %132 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%131, %extracted_slice_78 : tensor<32x96xf32>, tensor<32x96xf32>) outs(%129 : tensor<32x96xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<32x96xf32>
 %133 = tensor.empty() : tensor<32x64x96xf32>
 %134 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_74 : tensor<32xi64>) outs(%133 : tensor<32x64x96xf32>) {
 ^bb0(%in: i64, %out: f32):
 %215 = arith.cmpi slt, %in, %c0_i64 : i64
 %216 = arith.addi %in, %c4_i64 : i64
 %217 = arith.select %215, %216, %in : i64
 %218 = arith.index_cast %217 : i64 to index
 %219 = linalg.index 1 : index
 %220 = linalg.index 2 : index
 %extracted = tensor.extract %cst_17[%218, %219, %220] : tensor<4x64x96xf32>
 linalg.yield %extracted : f32
 } -> tensor<32x64x96xf32>
 %expanded_79 = tensor.expand_shape %132 [[0], [1, 2]] output_shape [32, 96, 1] : tensor<32x96xf32> into tensor<32x96x1xf32>
 %135 = tensor.empty() : tensor<32x64x1xf32>
 %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<32x64x1xf32>) -> tensor<32x64x1xf32>
 %137 = linalg.batch_matmul ins(%134, %expanded_79 : tensor<32x64x96xf32>, tensor<32x96x1xf32>) outs(%136 : tensor<32x64x1xf32>) -> tensor<32x64x1xf32>
 %collapsed_80 = tensor.collapse_shape %137 [[0], [1, 2]] : tensor<32x64x1xf32> into tensor<32x64xf32>
 %collapsed_81 = tensor.collapse_shape %121 [[0, 1]] : tensor<16x2xf32> into tensor<32xf32>
 %expanded_82 = tensor.expand_shape %collapsed_81 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
 %138 = tensor.empty() : tensor<32x64xf32>
 %139 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_80, %expanded_82 : tensor<32x64xf32>, tensor<32x1xf32>) outs(%138 : tensor<32x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<32x64xf32>
 %expanded_83 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [16, 2, 64] : tensor<32x64xf32> into tensor<16x2x64xf32>
 %140 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_83 : tensor<16x2x64xf32>) outs(%44 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<16x64xf32>
 %expanded_84 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %expanded_84 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.addf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %143 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.divf %in, %cst_30 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.truncf %cst_27 : f64 to f32
 %216 = arith.addf %in, %215 : f32
 linalg.yield %216 : f32
 } -> tensor<1x16x1xf32>
 %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.rsqrt %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %147 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %146 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %148 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16, %147 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %transposed_85 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_86 = tensor.collapse_shape %148 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %149 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_87 = tensor.expand_shape %149 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<1x16x4x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_89 = linalg.transpose ins(%cst_14 : tensor<32x64xf32>) outs(%47 : tensor<64x32xf32>) permutation = [1, 0] 
 %150 = linalg.matmul ins(%collapsed_86, %transposed_89 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%49 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_90 = tensor.expand_shape %150 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<1x16x2x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_92 = linalg.transpose ins(%cst_13 : tensor<32x64xf32>) outs(%47 : tensor<64x32xf32>) permutation = [1, 0] 
 %151 = linalg.matmul ins(%collapsed_86, %transposed_92 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%49 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_93 = tensor.expand_shape %151 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<1x16x2x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %152 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_88, %expanded_47 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_95 = tensor.extract_slice %transposed_88[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_96 = tensor.extract_slice %transposed_88[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %153 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_96 : tensor<1x4x16x8xf32>) outs(%54 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.negf %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_97 = tensor.concat dim(3) %153, %extracted_slice_95 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %154 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_97, %expanded_48 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %155 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %154 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.addf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %156 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_91, %expanded_47 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_98 = tensor.extract_slice %transposed_91[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_99 = tensor.extract_slice %transposed_91[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %157 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_99 : tensor<1x2x16x8xf32>) outs(%59 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.negf %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_100 = tensor.concat dim(3) %157, %extracted_slice_98 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %158 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_100, %expanded_48 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x2x16x16xf32>
 %159 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %158 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.addf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x2x16x16xf32>
 %160 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<1x2x16x16xf32>) outs(%63 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_101 = tensor.collapse_shape %160 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %161 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_94 : tensor<1x2x16x16xf32>) outs(%63 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %162 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.mulf %in, %cst_31 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_102 = linalg.transpose ins(%collapsed_101 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %163 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_102 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.mulf %in, %cst_31 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_103 = tensor.collapse_shape %162 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_104 = tensor.collapse_shape %163 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %164 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%71 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_105 = tensor.expand_shape %164 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %165 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_105, %67 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.addf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %166:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165 : tensor<1x4x16x16xf32>) outs(%77, %75 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_134: i64):
 %215 = linalg.index 3 : index
 %216 = arith.index_cast %215 : index to i64
 %217 = arith.maximumf %in, %out : f32
 %218 = arith.cmpf ogt, %in, %out : f32
 %219 = arith.select %218, %216, %out_134 : i64
 linalg.yield %217, %219 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_106 = tensor.expand_shape %166#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %167 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %expanded_106 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.subf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %168 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.exp %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %169 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<1x4x16x16xf32>) outs(%82 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x1xf32>
 %170 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %169 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.divf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %171 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<1x4x16x16xf32>) outs(%85 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %215 = arith.extf %in : f32 to f64
 %216 = arith.cmpf oeq, %215, %cst_22 : f64
 linalg.yield %216 : i1
 } -> tensor<1x4x16x16xi1>
 %172 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<1x4x16x16xi1>) outs(%88 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %215 = arith.andi %in, %out : i1
 linalg.yield %215 : i1
 } -> tensor<1x4x16x1xi1>
 %173 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %cst_2, %170 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
 %215 = arith.select %in, %in_134, %in_135 : f32
 linalg.yield %215 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_107 = tensor.collapse_shape %173 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_108 = tensor.collapse_shape %161 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %174 = linalg.batch_matmul ins(%collapsed_107, %collapsed_108 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%71 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_109 = tensor.expand_shape %174 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_110 = linalg.transpose ins(%expanded_109 : tensor<1x4x16x16xf32>) outs(%92 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_111 = linalg.transpose ins(%cst_12 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_112 = tensor.collapse_shape %transposed_110 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %175 = linalg.matmul ins(%collapsed_112, %transposed_111 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_113 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %expanded_113 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.addf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %178 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.divf %in, %cst_30 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.truncf %cst_27 : f64 to f32
 %216 = arith.addf %in, %215 : f32
 linalg.yield %216 : f32
 } -> tensor<1x16x1xf32>
 %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.rsqrt %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %182 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %181 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %183 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11, %182 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_114 = tensor.collapse_shape %183 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_115 = linalg.transpose ins(%cst_10 : tensor<4x64xf32>) outs(%102 : tensor<64x4xf32>) permutation = [1, 0] 
 %184 = linalg.matmul ins(%collapsed_114, %transposed_115 : tensor<16x64xf32>, tensor<64x4xf32>) outs(%104 : tensor<16x4xf32>) -> tensor<16x4xf32>
 %185:2 = linalg.generic {indexing_maps = [#map3, #map17, #map17], iterator_types = ["parallel", "reduction"]} ins(%184 : tensor<16x4xf32>) outs(%108, %106 : tensor<16xf32>, tensor<16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_134: i64):
 %215 = linalg.index 1 : index
 %216 = arith.index_cast %215 : index to i64
 %217 = arith.maximumf %in, %out : f32
 %218 = arith.cmpf ogt, %in, %out : f32
 %219 = arith.select %218, %216, %out_134 : i64
 linalg.yield %217, %219 : f32, i64
 } -> (tensor<16xf32>, tensor<16xi64>)
 %expanded_116 = tensor.expand_shape %185#0 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32>
 %186 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%184, %expanded_116 : tensor<16x4xf32>, tensor<16x1xf32>) outs(%103 : tensor<16x4xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.subf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<16x4xf32>
 %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%186 : tensor<16x4xf32>) outs(%103 : tensor<16x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.exp %in : f32
 linalg.yield %215 : f32
 } -> tensor<16x4xf32>
 %188 = linalg.generic {indexing_maps = [#map3, #map18], iterator_types = ["parallel", "reduction"]} ins(%187 : tensor<16x4xf32>) outs(%113 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<16x1xf32>
 %189 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%187, %188 : tensor<16x4xf32>, tensor<16x1xf32>) outs(%103 : tensor<16x4xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.divf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<16x4xf32>
 %190:2 = tm_tensor.sort dimension(1) outs(%189, %117 : tensor<16x4xf32>, tensor<16x4xi64>) {
 ^bb0(%arg1: f32, %arg2: f32, %arg3: i64, %arg4: i64):
 %215 = arith.cmpf oge, %arg1, %arg2 : f32
 tm_tensor.yield %215 : i1
 } -> tensor<16x4xf32>, tensor<16x4xi64>
 %extracted_slice_117 = tensor.extract_slice %190#0[0, 0] [16, 2] [1, 1] : tensor<16x4xf32> to tensor<16x2xf32>
 %extracted_slice_118 = tensor.extract_slice %190#1[0, 0] [16, 2] [1, 1] : tensor<16x4xi64> to tensor<16x2xi64>
 %191 = linalg.generic {indexing_maps = [#map3, #map18], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_117 : tensor<16x2xf32>) outs(%113 : tensor<16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<16x1xf32>
 %192 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_117, %191 : tensor<16x2xf32>, tensor<16x1xf32>) outs(%120 : tensor<16x2xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.divf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<16x2xf32>
 %193 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_114 : tensor<16x64xf32>) outs(%122 : tensor<16x2x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<16x2x64xf32>
 %collapsed_119 = tensor.collapse_shape %193 [[0, 1], [2]] : tensor<16x2x64xf32> into tensor<32x64xf32>
 %collapsed_120 = tensor.collapse_shape %extracted_slice_118 [[0, 1]] : tensor<16x2xi64> into tensor<32xi64>
 %194 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_120 : tensor<32xi64>) outs(%124 : tensor<32x192x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %215 = arith.cmpi slt, %in, %c0_i64 : i64
 %216 = arith.addi %in, %c4_i64 : i64
 %217 = arith.select %215, %216, %in : i64
 %218 = arith.index_cast %217 : i64 to index
 %219 = linalg.index 1 : index
 %220 = linalg.index 2 : index
 %extracted = tensor.extract %cst_9[%218, %219, %220] : tensor<4x192x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<32x192x64xf32>
 %expanded_121 = tensor.expand_shape %collapsed_119 [[0], [1, 2]] output_shape [32, 64, 1] : tensor<32x64xf32> into tensor<32x64x1xf32>
 %195 = linalg.batch_matmul ins(%194, %expanded_121 : tensor<32x192x64xf32>, tensor<32x64x1xf32>) outs(%127 : tensor<32x192x1xf32>) -> tensor<32x192x1xf32>
 %collapsed_122 = tensor.collapse_shape %195 [[0], [1, 2]] : tensor<32x192x1xf32> into tensor<32x192xf32>
 %extracted_slice_123 = tensor.extract_slice %collapsed_122[0, 0] [32, 96] [1, 1] : tensor<32x192xf32> to tensor<32x96xf32>
 %extracted_slice_124 = tensor.extract_slice %collapsed_122[0, 96] [32, 96] [1, 1] : tensor<32x192xf32> to tensor<32x96xf32>
 %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_123 : tensor<32x96xf32>) outs(%129 : tensor<32x96xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.negf %in : f32
 %216 = math.exp %215 : f32
 %217 = arith.addf %216, %cst_1 : f32
 %218 = arith.divf %cst_1, %217 : f32
 linalg.yield %218 : f32
 } -> tensor<32x96xf32>
 %197 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_123, %196 : tensor<32x96xf32>, tensor<32x96xf32>) outs(%129 : tensor<32x96xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<32x96xf32>
 %198 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%197, %extracted_slice_124 : tensor<32x96xf32>, tensor<32x96xf32>) outs(%129 : tensor<32x96xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<32x96xf32>
 %199 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_120 : tensor<32xi64>) outs(%133 : tensor<32x64x96xf32>) {
 ^bb0(%in: i64, %out: f32):
 %215 = arith.cmpi slt, %in, %c0_i64 : i64
 %216 = arith.addi %in, %c4_i64 : i64
 %217 = arith.select %215, %216, %in : i64
 %218 = arith.index_cast %217 : i64 to index
 %219 = linalg.index 1 : index
 %220 = linalg.index 2 : index
 %extracted = tensor.extract %cst_8[%218, %219, %220] : tensor<4x64x96xf32>
 linalg.yield %extracted : f32
 } -> tensor<32x64x96xf32>
 %expanded_125 = tensor.expand_shape %198 [[0], [1, 2]] output_shape [32, 96, 1] : tensor<32x96xf32> into tensor<32x96x1xf32>
 %200 = linalg.batch_matmul ins(%199, %expanded_125 : tensor<32x64x96xf32>, tensor<32x96x1xf32>) outs(%136 : tensor<32x64x1xf32>) -> tensor<32x64x1xf32>
 %collapsed_126 = tensor.collapse_shape %200 [[0], [1, 2]] : tensor<32x64x1xf32> into tensor<32x64xf32>
 %collapsed_127 = tensor.collapse_shape %192 [[0, 1]] : tensor<16x2xf32> into tensor<32xf32>
 %expanded_128 = tensor.expand_shape %collapsed_127 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
 %201 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_126, %expanded_128 : tensor<32x64xf32>, tensor<32x1xf32>) outs(%138 : tensor<32x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<32x64xf32>
 %expanded_129 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [16, 2, 64] : tensor<32x64xf32> into tensor<16x2x64xf32>
 %202 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_129 : tensor<16x2x64xf32>) outs(%44 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<16x64xf32>
 %expanded_130 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %203 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %expanded_130 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.addf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %205 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%204 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.addf %in, %out : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.divf %in, %cst_30 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = arith.truncf %cst_27 : f64 to f32
 %216 = arith.addf %in, %215 : f32
 linalg.yield %216 : f32
 } -> tensor<1x16x1xf32>
 %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %215 = math.rsqrt %in : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x1xf32>
 %209 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %208 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %210 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %209 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %215 = arith.mulf %in, %in_134 : f32
 linalg.yield %215 : f32
 } -> tensor<1x16x64xf32>
 %211 = tensor.empty() : tensor<64x256xf32>
 %transposed_131 = linalg.transpose ins(%cst_6 : tensor<256x64xf32>) outs(%211 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_132 = tensor.collapse_shape %210 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %212 = tensor.empty() : tensor<16x256xf32>
 %213 = linalg.fill ins(%cst : f32) outs(%212 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %214 = linalg.matmul ins(%collapsed_132, %transposed_131 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%213 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_133 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_133 : tensor<1x16x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.inv_freq: "0x040000000000803F8718363EE386013D9C44B83B6F12833A53773A39B2A20438C1B0BC36"
    }
  }
#-}
