// weight model.lm_head.weight normal 0.0 0.125
// weight model.model.embed_tokens.weight normal 0.0 0.25
// weight model.model.layers.0.input_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.0.mlp.gate_proj.weight normal 0.0 0.125
// weight model.model.layers.0.mlp.up_proj.weight normal 0.0 0.125
// weight model.model.layers.0.post_attention_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.self_attn.k_norm.weight normal 1.0 0.1
// weight model.model.layers.0.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.q_norm.weight normal 1.0 0.1
// weight model.model.layers.0.self_attn.q_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.v_proj.weight normal 0.0 0.125
// weight model.model.layers.1.input_layernorm.weight normal 1.0 0.1
// weight model.model.layers.1.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.1.mlp.gate_proj.weight normal 0.0 0.125
// weight model.model.layers.1.mlp.up_proj.weight normal 0.0 0.125
// weight model.model.layers.1.post_attention_layernorm.weight normal 1.0 0.1
// weight model.model.layers.1.self_attn.k_norm.weight normal 1.0 0.1
// weight model.model.layers.1.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.layers.1.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.1.self_attn.q_norm.weight normal 1.0 0.1
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
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
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
 %cst_9 = arith.constant dense_resource<model.model.layers.1.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.1.self_attn.k_norm.weight> : tensor<16xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.1.self_attn.q_norm.weight> : tensor<16xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_18 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.0.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_21 = arith.constant dense_resource<model.model.layers.0.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_22 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_24 = arith.constant 0xFFF0000000000000 : f64
 %cst_25 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_26 = arith.constant dense_resource<model.model.layers.0.self_attn.k_norm.weight> : tensor<16xf32>
 %cst_27 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_28 = arith.constant dense_resource<model.model.layers.0.self_attn.q_norm.weight> : tensor<16xf32>
 %cst_29 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_30 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_31 = arith.constant 9.9999999999999995E-7 : f64
 %cst_32 = arith.constant dense_resource<model.model.rotary_emb.inv_freq> : tensor<8xf32>
 %cst_33 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_34 = arith.constant 6.400000e+01 : f32
 %cst_35 = arith.constant 1.600000e+01 : f32
 %cst_36 = arith.constant 5.000000e-01 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %207 = arith.index_cast %in : i64 to index
 %208 = linalg.index 2 : index
 %209 = arith.cmpi slt, %207, %c256 : index
 cf.assert %209, "index must be smaller than dim size"
 %210 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %210, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_33[%207, %208] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<16xi64>
 %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %207 = linalg.index 0 : index
 %208 = arith.index_cast %207 : index to i64
 linalg.yield %208 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x16xi64> to tensor<1x1xi64>
 %4 = tensor.empty() : tensor<1x1xi64>
 %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %207 = arith.subi %in, %c1_i64 : i64
 linalg.yield %207 : i64
 } -> tensor<1x1xi64>
 %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x16xi64>) -> tensor<1x17xi64>
 %extracted_slice_37 = tensor.extract_slice %concat[0, 0] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %extracted_slice_38 = tensor.extract_slice %concat[0, 1] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %6 = tensor.empty() : tensor<1x16xi64>
 %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_38, %extracted_slice_37 : tensor<1x16xi64>, tensor<1x16xi64>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %in_121: i64, %out: i64):
 %207 = arith.subi %in, %in_121 : i64
 linalg.yield %207 : i64
 } -> tensor<1x16xi64>
 %8 = tensor.empty() : tensor<1x16xi1>
 %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x16xi64>) outs(%8 : tensor<1x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %207 = arith.cmpi ne, %in, %c1_i64 : i64
 linalg.yield %207 : i1
 } -> tensor<1x16xi1>
 %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x16xi1>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %207 = arith.extui %in : i1 to i64
 linalg.yield %207 : i64
 } -> tensor<1x16xi64>
 %11 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %12 = tensor.empty() : tensor<1xi64>
 %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1xi64>) -> tensor<1xi64>
 %14:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%10 : tensor<1x16xi64>) outs(%11, %13 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %207 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %207 : i64
 } -> tensor<1x16xi64>, tensor<1xi64>
 %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_39 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_40 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %expanded_41 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
 %16 = tensor.empty() : tensor<1x1x16x1xi64>
 %17 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_40 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_121: i64, %out: i64):
 %207 = arith.cmpi slt, %in, %c0_i64 : i64
 %208 = arith.addi %in, %c1_i64 : i64
 %209 = arith.select %207, %208, %in : i64
 %210 = arith.index_cast %209 : i64 to index
 %211 = arith.cmpi slt, %in_121, %c0_i64 : i64
 %212 = arith.addi %in_121, %c16_i64 : i64
 %213 = arith.select %211, %212, %in_121 : i64
 %214 = arith.index_cast %213 : i64 to index
 %extracted = tensor.extract %expanded[%210, %214] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %18 = tensor.empty() : tensor<1x1x1x16xi64>
 %19 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_41 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_121: i64, %out: i64):
 %207 = arith.cmpi slt, %in, %c0_i64 : i64
 %208 = arith.addi %in, %c1_i64 : i64
 %209 = arith.select %207, %208, %in : i64
 %210 = arith.index_cast %209 : i64 to index
 %211 = arith.cmpi slt, %in_121, %c0_i64 : i64
 %212 = arith.addi %in_121, %c16_i64 : i64
 %213 = arith.select %211, %212, %in_121 : i64
 %214 = arith.index_cast %213 : i64 to index
 %extracted = tensor.extract %expanded[%210, %214] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %20 = tensor.empty() : tensor<1x1x16x16xi1>
 %21 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_121: i64, %out: i1):
 %207 = arith.cmpi sle, %in, %in_121 : i64
 linalg.yield %207 : i1
 } -> tensor<1x1x16x16xi1>
 %22 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %21 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_121: i1, %out: i1):
 %207 = arith.andi %in, %in_121 : i1
 linalg.yield %207 : i1
 } -> tensor<1x1x16x16xi1>
 %23 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_40 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_121: i64, %out: i64):
 %207 = arith.cmpi slt, %in, %c0_i64 : i64
 %208 = arith.addi %in, %c1_i64 : i64
 %209 = arith.select %207, %208, %in : i64
 %210 = arith.index_cast %209 : i64 to index
 %211 = arith.cmpi slt, %in_121, %c0_i64 : i64
 %212 = arith.addi %in_121, %c16_i64 : i64
 %213 = arith.select %211, %212, %in_121 : i64
 %214 = arith.index_cast %213 : i64 to index
 %extracted = tensor.extract %14#0[%210, %214] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %24 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_41 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_121: i64, %out: i64):
 %207 = arith.cmpi slt, %in, %c0_i64 : i64
 %208 = arith.addi %in, %c1_i64 : i64
 %209 = arith.select %207, %208, %in : i64
 %210 = arith.index_cast %209 : i64 to index
 %211 = arith.cmpi slt, %in_121, %c0_i64 : i64
 %212 = arith.addi %in_121, %c16_i64 : i64
 %213 = arith.select %211, %212, %in_121 : i64
 %214 = arith.index_cast %213 : i64 to index
 %extracted = tensor.extract %14#0[%210, %214] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %25 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_121: i64, %out: i1):
 %207 = arith.cmpi eq, %in, %in_121 : i64
 linalg.yield %207 : i1
 } -> tensor<1x1x16x16xi1>
 %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_121: i1, %out: i1):
 %207 = arith.andi %in, %in_121 : i1
 linalg.yield %207 : i1
 } -> tensor<1x1x16x16xi1>
 %expanded_42 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 16, 1] : tensor<16xi64> into tensor<1x16x1xi64>
 %27 = tensor.empty() : tensor<1x16x1xf32>
 %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x16x1xi64>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %207 = arith.sitofp %in : i64 to f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %29 = tensor.empty() : tensor<1x16x8xf32>
 %30 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_32 : tensor<1x16x1xf32>, tensor<8xf32>) outs(%29 : tensor<1x16x8xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x8xf32>
 %concat_43 = tensor.concat dim(2) %30, %30 : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
 %31 = tensor.empty() : tensor<1x16x16xf32>
 %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_43 : tensor<1x16x16xf32>) outs(%31 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.cos %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x16xf32>
 %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_43 : tensor<1x16x16xf32>) outs(%31 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.sin %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x16xf32>
 %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %35 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %36 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.addf %in, %out : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.divf %in, %cst_34 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.truncf %cst_31 : f64 to f32
 %208 = arith.addf %in, %207 : f32
 linalg.yield %208 : f32
 } -> tensor<1x16x1xf32>
 %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.rsqrt %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %40 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %39 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %41 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_30, %40 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %42 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_29 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %43 = tensor.empty() : tensor<16x64xf32>
 %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %45 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_44 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %46 = tensor.empty() : tensor<1x16x4x16xf32>
 %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x16x4x16xf32>) outs(%46 : tensor<1x16x4x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %207 : f32
 } -> tensor<1x16x4x16xf32>
 %48 = tensor.empty() : tensor<1x16x4x1xf32>
 %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<1x16x4x1xf32>) -> tensor<1x16x4x1xf32>
 %50 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x16x4x16xf32>) outs(%49 : tensor<1x16x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.addf %in, %out : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x4x1xf32>
 %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x16x4x1xf32>) outs(%48 : tensor<1x16x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.divf %in, %cst_35 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x4x1xf32>
 %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x16x4x1xf32>) outs(%48 : tensor<1x16x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.truncf %cst_31 : f64 to f32
 %208 = arith.addf %in, %207 : f32
 linalg.yield %208 : f32
 } -> tensor<1x16x4x1xf32>
 %53 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x16x4x1xf32>) outs(%48 : tensor<1x16x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.rsqrt %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x4x1xf32>
 %54 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %53 : tensor<1x16x4x16xf32>, tensor<1x16x4x1xf32>) outs(%46 : tensor<1x16x4x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x4x16xf32>
 %55 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_28, %54 : tensor<16xf32>, tensor<1x16x4x16xf32>) outs(%46 : tensor<1x16x4x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x4x16xf32>
 %56 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_45 = linalg.transpose ins(%55 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %57 = tensor.empty() : tensor<64x32xf32>
 %transposed_46 = linalg.transpose ins(%cst_27 : tensor<32x64xf32>) outs(%57 : tensor<64x32xf32>) permutation = [1, 0] 
 %58 = tensor.empty() : tensor<16x32xf32>
 %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %60 = linalg.matmul ins(%collapsed, %transposed_46 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%59 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_47 = tensor.expand_shape %60 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %61 = tensor.empty() : tensor<1x16x2x16xf32>
 %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<1x16x2x16xf32>) outs(%61 : tensor<1x16x2x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %207 : f32
 } -> tensor<1x16x2x16xf32>
 %63 = tensor.empty() : tensor<1x16x2x1xf32>
 %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<1x16x2x1xf32>) -> tensor<1x16x2x1xf32>
 %65 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x16x2x16xf32>) outs(%64 : tensor<1x16x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.addf %in, %out : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x2x1xf32>
 %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x16x2x1xf32>) outs(%63 : tensor<1x16x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.divf %in, %cst_35 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x2x1xf32>
 %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x16x2x1xf32>) outs(%63 : tensor<1x16x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.truncf %cst_31 : f64 to f32
 %208 = arith.addf %in, %207 : f32
 linalg.yield %208 : f32
 } -> tensor<1x16x2x1xf32>
 %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x16x2x1xf32>) outs(%63 : tensor<1x16x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.rsqrt %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x2x1xf32>
 %69 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47, %68 : tensor<1x16x2x16xf32>, tensor<1x16x2x1xf32>) outs(%61 : tensor<1x16x2x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x2x16xf32>
 %70 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26, %69 : tensor<16xf32>, tensor<1x16x2x16xf32>) outs(%61 : tensor<1x16x2x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x2x16xf32>
 %71 = tensor.empty() : tensor<1x2x16x16xf32>
 %transposed_48 = linalg.transpose ins(%70 : tensor<1x16x2x16xf32>) outs(%71 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_49 = linalg.transpose ins(%cst_25 : tensor<32x64xf32>) outs(%57 : tensor<64x32xf32>) permutation = [1, 0] 
 %72 = linalg.matmul ins(%collapsed, %transposed_49 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%59 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_50 = tensor.expand_shape %72 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x16x2x16xf32>) outs(%71 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_52 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %expanded_53 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %73 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_45, %expanded_52 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_54 = tensor.extract_slice %transposed_45[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_55 = tensor.extract_slice %transposed_45[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %74 = tensor.empty() : tensor<1x4x16x8xf32>
 %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55 : tensor<1x4x16x8xf32>) outs(%74 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.negf %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_56 = tensor.concat dim(3) %75, %extracted_slice_54 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %76 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_56, %expanded_53 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %77 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.addf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %78 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48, %expanded_52 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%71 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_57 = tensor.extract_slice %transposed_48[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_58 = tensor.extract_slice %transposed_48[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %79 = tensor.empty() : tensor<1x2x16x8xf32>
 %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58 : tensor<1x2x16x8xf32>) outs(%79 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.negf %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_59 = tensor.concat dim(3) %80, %extracted_slice_57 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %81 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_59, %expanded_53 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%71 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x2x16x16xf32>
 %82 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%71 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.addf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x2x16x16xf32>
 %83 = tensor.empty() : tensor<1x2x2x16x16xf32>
 %84 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<1x2x16x16xf32>) outs(%83 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_60 = tensor.collapse_shape %84 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %85 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51 : tensor<1x2x16x16xf32>) outs(%83 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %86 = tensor.empty() : tensor<1x1x16x16xf32>
 %87 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%86 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_121: f32, %in_122: f32, %out: f32):
 %207 = arith.select %in, %in_121, %in_122 : f32
 linalg.yield %207 : f32
 } -> tensor<1x1x16x16xf32>
 %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.mulf %in, %cst_36 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_61 = linalg.transpose ins(%collapsed_60 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %89 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.mulf %in, %cst_36 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_62 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_63 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %90 = tensor.empty() : tensor<4x16x16xf32>
 %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %92 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%91 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_64 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %93 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_64, %87 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.addf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %94 = tensor.empty() : tensor<1x4x16xi64>
 %95 = linalg.fill ins(%c0_i64 : i64) outs(%94 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %96 = tensor.empty() : tensor<1x4x16xf32>
 %97 = linalg.fill ins(%cst_0 : f32) outs(%96 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %98:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%93 : tensor<1x4x16x16xf32>) outs(%97, %95 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_121: i64):
 %207 = linalg.index 3 : index
 %208 = arith.index_cast %207 : index to i64
 %209 = arith.maximumf %in, %out : f32
 %210 = arith.cmpf ogt, %in, %out : f32
 %211 = arith.select %210, %208, %out_121 : i64
 linalg.yield %209, %211 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_65 = tensor.expand_shape %98#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %99 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_65 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.subf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %100 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.exp %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %101 = tensor.empty() : tensor<1x4x16x1xf32>
 %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %103 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<1x4x16x16xf32>) outs(%102 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.addf %in, %out : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x1xf32>
 %104 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %103 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.divf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %105 = tensor.empty() : tensor<1x4x16x16xi1>
 %106 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x4x16x16xf32>) outs(%105 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %207 = arith.extf %in : f32 to f64
 %208 = arith.cmpf oeq, %207, %cst_24 : f64
 linalg.yield %208 : i1
 } -> tensor<1x4x16x16xi1>
 %107 = tensor.empty() : tensor<1x4x16x1xi1>
 %108 = linalg.fill ins(%true : i1) outs(%107 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %109 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<1x4x16x16xi1>) outs(%108 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %207 = arith.andi %in, %out : i1
 linalg.yield %207 : i1
 } -> tensor<1x4x16x1xi1>
 %110 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %cst_2, %104 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_121: f32, %in_122: f32, %out: f32):
 %207 = arith.select %in, %in_121, %in_122 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_66 = tensor.collapse_shape %110 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_67 = tensor.collapse_shape %85 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %111 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%91 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_68 = tensor.expand_shape %111 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_70 = linalg.transpose ins(%cst_23 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_71 = tensor.collapse_shape %transposed_69 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %112 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_72 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_72 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.addf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %115 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.addf %in, %out : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.divf %in, %cst_34 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.truncf %cst_31 : f64 to f32
 %208 = arith.addf %in, %207 : f32
 linalg.yield %208 : f32
 } -> tensor<1x16x1xf32>
 %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.rsqrt %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %119 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %118 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %120 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_22, %119 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %121 = tensor.empty() : tensor<64x160xf32>
 %transposed_73 = linalg.transpose ins(%cst_21 : tensor<160x64xf32>) outs(%121 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_74 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %122 = tensor.empty() : tensor<16x160xf32>
 %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %124 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%123 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_75 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %125 = tensor.empty() : tensor<1x16x160xf32>
 %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75 : tensor<1x16x160xf32>) outs(%125 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.negf %in : f32
 %208 = math.exp %207 : f32
 %209 = arith.addf %208, %cst_1 : f32
 %210 = arith.divf %cst_1, %209 : f32
 linalg.yield %210 : f32
 } -> tensor<1x16x160xf32>
 %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75, %126 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%125 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x160xf32>
 %transposed_76 = linalg.transpose ins(%cst_20 : tensor<160x64xf32>) outs(%121 : tensor<64x160xf32>) permutation = [1, 0] 
 %128 = linalg.matmul ins(%collapsed_74, %transposed_76 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%123 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_77 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %expanded_77 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%125 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x160xf32>
 %130 = tensor.empty() : tensor<160x64xf32>
 %transposed_78 = linalg.transpose ins(%cst_19 : tensor<64x160xf32>) outs(%130 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_79 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %131 = linalg.matmul ins(%collapsed_79, %transposed_78 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_80 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %expanded_80 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.addf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %134 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.addf %in, %out : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.divf %in, %cst_34 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.truncf %cst_31 : f64 to f32
 %208 = arith.addf %in, %207 : f32
 linalg.yield %208 : f32
 } -> tensor<1x16x1xf32>
 %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.rsqrt %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %138 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %137 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %139 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_18, %138 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %transposed_81 = linalg.transpose ins(%cst_17 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_82 = tensor.collapse_shape %139 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %140 = linalg.matmul ins(%collapsed_82, %transposed_81 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_83 = tensor.expand_shape %140 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<1x16x4x16xf32>) outs(%46 : tensor<1x16x4x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %207 : f32
 } -> tensor<1x16x4x16xf32>
 %142 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<1x16x4x16xf32>) outs(%49 : tensor<1x16x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.addf %in, %out : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x4x1xf32>
 %143 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<1x16x4x1xf32>) outs(%48 : tensor<1x16x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.divf %in, %cst_35 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x4x1xf32>
 %144 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<1x16x4x1xf32>) outs(%48 : tensor<1x16x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.truncf %cst_31 : f64 to f32
 %208 = arith.addf %in, %207 : f32
 linalg.yield %208 : f32
 } -> tensor<1x16x4x1xf32>
 %145 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<1x16x4x1xf32>) outs(%48 : tensor<1x16x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.rsqrt %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x4x1xf32>
 %146 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_83, %145 : tensor<1x16x4x16xf32>, tensor<1x16x4x1xf32>) outs(%46 : tensor<1x16x4x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x4x16xf32>
 %147 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_16, %146 : tensor<16xf32>, tensor<1x16x4x16xf32>) outs(%46 : tensor<1x16x4x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x4x16xf32>
 %transposed_84 = linalg.transpose ins(%147 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_85 = linalg.transpose ins(%cst_15 : tensor<32x64xf32>) outs(%57 : tensor<64x32xf32>) permutation = [1, 0] 
 %148 = linalg.matmul ins(%collapsed_82, %transposed_85 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%59 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_86 = tensor.expand_shape %148 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %149 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<1x16x2x16xf32>) outs(%61 : tensor<1x16x2x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %207 : f32
 } -> tensor<1x16x2x16xf32>
 %150 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<1x16x2x16xf32>) outs(%64 : tensor<1x16x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.addf %in, %out : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x2x1xf32>
 %151 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150 : tensor<1x16x2x1xf32>) outs(%63 : tensor<1x16x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.divf %in, %cst_35 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x2x1xf32>
 %152 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<1x16x2x1xf32>) outs(%63 : tensor<1x16x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.truncf %cst_31 : f64 to f32
 %208 = arith.addf %in, %207 : f32
 linalg.yield %208 : f32
 } -> tensor<1x16x2x1xf32>
 %153 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<1x16x2x1xf32>) outs(%63 : tensor<1x16x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.rsqrt %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x2x1xf32>
 %154 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86, %153 : tensor<1x16x2x16xf32>, tensor<1x16x2x1xf32>) outs(%61 : tensor<1x16x2x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x2x16xf32>
 %155 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_14, %154 : tensor<16xf32>, tensor<1x16x2x16xf32>) outs(%61 : tensor<1x16x2x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x2x16xf32>
 %transposed_87 = linalg.transpose ins(%155 : tensor<1x16x2x16xf32>) outs(%71 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_88 = linalg.transpose ins(%cst_13 : tensor<32x64xf32>) outs(%57 : tensor<64x32xf32>) permutation = [1, 0] 
 %156 = linalg.matmul ins(%collapsed_82, %transposed_88 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%59 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_89 = tensor.expand_shape %156 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<1x16x2x16xf32>) outs(%71 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %157 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_84, %expanded_52 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_91 = tensor.extract_slice %transposed_84[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_92 = tensor.extract_slice %transposed_84[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %158 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_92 : tensor<1x4x16x8xf32>) outs(%74 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.negf %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_93 = tensor.concat dim(3) %158, %extracted_slice_91 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %159 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_93, %expanded_53 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %160 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %159 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.addf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %161 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_87, %expanded_52 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%71 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_94 = tensor.extract_slice %transposed_87[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_95 = tensor.extract_slice %transposed_87[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %162 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_95 : tensor<1x2x16x8xf32>) outs(%79 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.negf %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_96 = tensor.concat dim(3) %162, %extracted_slice_94 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %163 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_96, %expanded_53 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%71 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x2x16x16xf32>
 %164 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %163 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%71 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.addf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x2x16x16xf32>
 %165 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<1x2x16x16xf32>) outs(%83 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_97 = tensor.collapse_shape %165 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %166 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_90 : tensor<1x2x16x16xf32>) outs(%83 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %167 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.mulf %in, %cst_36 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_98 = linalg.transpose ins(%collapsed_97 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %168 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_98 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.mulf %in, %cst_36 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_99 = tensor.collapse_shape %167 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_100 = tensor.collapse_shape %168 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %169 = linalg.batch_matmul ins(%collapsed_99, %collapsed_100 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%91 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_101 = tensor.expand_shape %169 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %170 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_101, %87 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.addf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %171:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%170 : tensor<1x4x16x16xf32>) outs(%97, %95 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_121: i64):
 %207 = linalg.index 3 : index
 %208 = arith.index_cast %207 : index to i64
 %209 = arith.maximumf %in, %out : f32
 %210 = arith.cmpf ogt, %in, %out : f32
 %211 = arith.select %210, %208, %out_121 : i64
 linalg.yield %209, %211 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_102 = tensor.expand_shape %171#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %172 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %expanded_102 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.subf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %173 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.exp %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %174 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%173 : tensor<1x4x16x16xf32>) outs(%102 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.addf %in, %out : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x1xf32>
 %175 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %174 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.divf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %176 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170 : tensor<1x4x16x16xf32>) outs(%105 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %207 = arith.extf %in : f32 to f64
 %208 = arith.cmpf oeq, %207, %cst_24 : f64
 linalg.yield %208 : i1
 } -> tensor<1x4x16x16xi1>
 %177 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%176 : tensor<1x4x16x16xi1>) outs(%108 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %207 = arith.andi %in, %out : i1
 linalg.yield %207 : i1
 } -> tensor<1x4x16x1xi1>
 %178 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %cst_2, %175 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_121: f32, %in_122: f32, %out: f32):
 %207 = arith.select %in, %in_121, %in_122 : f32
 linalg.yield %207 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_103 = tensor.collapse_shape %178 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_104 = tensor.collapse_shape %166 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %179 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%91 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_105 = tensor.expand_shape %179 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_106 = linalg.transpose ins(%expanded_105 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_107 = linalg.transpose ins(%cst_12 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_108 = tensor.collapse_shape %transposed_106 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %180 = linalg.matmul ins(%collapsed_108, %transposed_107 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_109 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %expanded_109 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.addf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %183 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.addf %in, %out : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.divf %in, %cst_34 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.truncf %cst_31 : f64 to f32
 %208 = arith.addf %in, %207 : f32
 linalg.yield %208 : f32
 } -> tensor<1x16x1xf32>
 %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.rsqrt %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %187 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %186 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %188 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11, %187 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %transposed_110 = linalg.transpose ins(%cst_10 : tensor<160x64xf32>) outs(%121 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_111 = tensor.collapse_shape %188 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %189 = linalg.matmul ins(%collapsed_111, %transposed_110 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%123 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_112 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_112 : tensor<1x16x160xf32>) outs(%125 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.negf %in : f32
 %208 = math.exp %207 : f32
 %209 = arith.addf %208, %cst_1 : f32
 %210 = arith.divf %cst_1, %209 : f32
 linalg.yield %210 : f32
 } -> tensor<1x16x160xf32>
 %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_112, %190 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%125 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x160xf32>
 %transposed_113 = linalg.transpose ins(%cst_9 : tensor<160x64xf32>) outs(%121 : tensor<64x160xf32>) permutation = [1, 0] 
 %192 = linalg.matmul ins(%collapsed_111, %transposed_113 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%123 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_114 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %expanded_114 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%125 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x160xf32>
 %transposed_115 = linalg.transpose ins(%cst_8 : tensor<64x160xf32>) outs(%130 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_116 = tensor.collapse_shape %193 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %194 = linalg.matmul ins(%collapsed_116, %transposed_115 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_117 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %195 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %expanded_117 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.addf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %197 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.addf %in, %out : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.divf %in, %cst_34 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = arith.truncf %cst_31 : f64 to f32
 %208 = arith.addf %in, %207 : f32
 linalg.yield %208 : f32
 } -> tensor<1x16x1xf32>
 %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %207 = math.rsqrt %in : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x1xf32>
 %201 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %200 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %202 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %201 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_121: f32, %out: f32):
 %207 = arith.mulf %in, %in_121 : f32
 linalg.yield %207 : f32
 } -> tensor<1x16x64xf32>
 %203 = tensor.empty() : tensor<64x256xf32>
 %transposed_118 = linalg.transpose ins(%cst_6 : tensor<256x64xf32>) outs(%203 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_119 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %204 = tensor.empty() : tensor<16x256xf32>
 %205 = linalg.fill ins(%cst : f32) outs(%204 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %206 = linalg.matmul ins(%collapsed_119, %transposed_118 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%205 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_120 = tensor.expand_shape %206 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_120 : tensor<1x16x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.inv_freq: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
