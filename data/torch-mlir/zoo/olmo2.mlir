// weight model.lm_head.weight normal 0.0 0.125
// weight model.model.embed_tokens.weight normal 0.0 0.25
// weight model.model.layers.0.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.0.mlp.gate_proj.weight normal 0.0 0.125
// weight model.model.layers.0.mlp.up_proj.weight normal 0.0 0.125
// weight model.model.layers.0.post_attention_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.post_feedforward_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.self_attn.k_norm.weight normal 1.0 0.1
// weight model.model.layers.0.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.q_norm.weight normal 1.0 0.1
// weight model.model.layers.0.self_attn.q_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.v_proj.weight normal 0.0 0.125
// weight model.model.layers.1.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.1.mlp.gate_proj.weight normal 0.0 0.125
// weight model.model.layers.1.mlp.up_proj.weight normal 0.0 0.125
// weight model.model.layers.1.post_attention_layernorm.weight normal 1.0 0.1
// weight model.model.layers.1.post_feedforward_layernorm.weight normal 1.0 0.1
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
 %cst_8 = arith.constant dense_resource<model.model.layers.1.post_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.model.layers.1.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.1.self_attn.k_norm.weight> : tensor<32xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.1.self_attn.q_norm.weight> : tensor<64xf32>
 %cst_18 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.0.post_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_21 = arith.constant dense_resource<model.model.layers.0.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_22 = arith.constant dense_resource<model.model.layers.0.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_23 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_24 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_25 = arith.constant 0xFFF0000000000000 : f64
 %cst_26 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_27 = arith.constant dense_resource<model.model.layers.0.self_attn.k_norm.weight> : tensor<32xf32>
 %cst_28 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_29 = arith.constant dense_resource<model.model.layers.0.self_attn.q_norm.weight> : tensor<64xf32>
 %cst_30 = arith.constant 1.000000e-05 : f64
 %cst_31 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_32 = arith.constant dense_resource<model.model.rotary_emb.inv_freq> : tensor<8xf32>
 %cst_33 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_34 = arith.constant 6.400000e+01 : f32
 %cst_35 = arith.constant 3.200000e+01 : f32
 %cst_36 = arith.constant 5.000000e-01 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %203 = arith.index_cast %in : i64 to index
 %204 = linalg.index 2 : index
 %205 = arith.cmpi slt, %203, %c256 : index
 cf.assert %205, "index must be smaller than dim size"
 %206 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %206, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_33[%203, %204] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<16xi64>
 %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %203 = linalg.index 0 : index
 %204 = arith.index_cast %203 : index to i64
 linalg.yield %204 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x16xi64> to tensor<1x1xi64>
 %4 = tensor.empty() : tensor<1x1xi64>
 %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %203 = arith.subi %in, %c1_i64 : i64
 linalg.yield %203 : i64
 } -> tensor<1x1xi64>
 %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x16xi64>) -> tensor<1x17xi64>
 %extracted_slice_37 = tensor.extract_slice %concat[0, 0] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %extracted_slice_38 = tensor.extract_slice %concat[0, 1] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %6 = tensor.empty() : tensor<1x16xi64>
 %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_38, %extracted_slice_37 : tensor<1x16xi64>, tensor<1x16xi64>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %in_125: i64, %out: i64):
 %203 = arith.subi %in, %in_125 : i64
 linalg.yield %203 : i64
 } -> tensor<1x16xi64>
 %8 = tensor.empty() : tensor<1x16xi1>
 %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x16xi64>) outs(%8 : tensor<1x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %203 = arith.cmpi ne, %in, %c1_i64 : i64
 linalg.yield %203 : i1
 } -> tensor<1x16xi1>
 %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x16xi1>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %203 = arith.extui %in : i1 to i64
 linalg.yield %203 : i64
 } -> tensor<1x16xi64>
 %11 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %12 = tensor.empty() : tensor<1xi64>
 %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1xi64>) -> tensor<1xi64>
 %14:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%10 : tensor<1x16xi64>) outs(%11, %13 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %203 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %203 : i64
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
 ^bb0(%in: i64, %in_125: i64, %out: i64):
 %203 = arith.cmpi slt, %in, %c0_i64 : i64
 %204 = arith.addi %in, %c1_i64 : i64
 %205 = arith.select %203, %204, %in : i64
 %206 = arith.index_cast %205 : i64 to index
 %207 = arith.cmpi slt, %in_125, %c0_i64 : i64
 %208 = arith.addi %in_125, %c16_i64 : i64
 %209 = arith.select %207, %208, %in_125 : i64
 %210 = arith.index_cast %209 : i64 to index
 %extracted = tensor.extract %expanded[%206, %210] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %18 = tensor.empty() : tensor<1x1x1x16xi64>
 %19 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_41 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_125: i64, %out: i64):
 %203 = arith.cmpi slt, %in, %c0_i64 : i64
 %204 = arith.addi %in, %c1_i64 : i64
 %205 = arith.select %203, %204, %in : i64
 %206 = arith.index_cast %205 : i64 to index
 %207 = arith.cmpi slt, %in_125, %c0_i64 : i64
 %208 = arith.addi %in_125, %c16_i64 : i64
 %209 = arith.select %207, %208, %in_125 : i64
 %210 = arith.index_cast %209 : i64 to index
 %extracted = tensor.extract %expanded[%206, %210] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %20 = tensor.empty() : tensor<1x1x16x16xi1>
 %21 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_125: i64, %out: i1):
 %203 = arith.cmpi sle, %in, %in_125 : i64
 linalg.yield %203 : i1
 } -> tensor<1x1x16x16xi1>
 %22 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %21 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_125: i1, %out: i1):
 %203 = arith.andi %in, %in_125 : i1
 linalg.yield %203 : i1
 } -> tensor<1x1x16x16xi1>
 %23 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_40 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_125: i64, %out: i64):
 %203 = arith.cmpi slt, %in, %c0_i64 : i64
 %204 = arith.addi %in, %c1_i64 : i64
 %205 = arith.select %203, %204, %in : i64
 %206 = arith.index_cast %205 : i64 to index
 %207 = arith.cmpi slt, %in_125, %c0_i64 : i64
 %208 = arith.addi %in_125, %c16_i64 : i64
 %209 = arith.select %207, %208, %in_125 : i64
 %210 = arith.index_cast %209 : i64 to index
 %extracted = tensor.extract %14#0[%206, %210] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %24 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_41 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_125: i64, %out: i64):
 %203 = arith.cmpi slt, %in, %c0_i64 : i64
 %204 = arith.addi %in, %c1_i64 : i64
 %205 = arith.select %203, %204, %in : i64
 %206 = arith.index_cast %205 : i64 to index
 %207 = arith.cmpi slt, %in_125, %c0_i64 : i64
 %208 = arith.addi %in_125, %c16_i64 : i64
 %209 = arith.select %207, %208, %in_125 : i64
 %210 = arith.index_cast %209 : i64 to index
 %extracted = tensor.extract %14#0[%206, %210] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %25 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_125: i64, %out: i1):
 %203 = arith.cmpi eq, %in, %in_125 : i64
 linalg.yield %203 : i1
 } -> tensor<1x1x16x16xi1>
 %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_125: i1, %out: i1):
 %203 = arith.andi %in, %in_125 : i1
 linalg.yield %203 : i1
 } -> tensor<1x1x16x16xi1>
 %expanded_42 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 16, 1] : tensor<16xi64> into tensor<1x16x1xi64>
 %27 = tensor.empty() : tensor<1x16x1xf32>
 %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x16x1xi64>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %203 = arith.sitofp %in : i64 to f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %29 = tensor.empty() : tensor<1x16x8xf32>
 %30 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_32 : tensor<1x16x1xf32>, tensor<8xf32>) outs(%29 : tensor<1x16x8xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x8xf32>
 %concat_43 = tensor.concat dim(2) %30, %30 : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
 %31 = tensor.empty() : tensor<1x16x16xf32>
 %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_43 : tensor<1x16x16xf32>) outs(%31 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.cos %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x16xf32>
 %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_43 : tensor<1x16x16xf32>) outs(%31 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.sin %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x16xf32>
 %34 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_31 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %35 = tensor.empty() : tensor<16x64xf32>
 %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %37 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%36 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_44 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %39 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %40 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.addf %in, %out : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.divf %in, %cst_34 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.truncf %cst_30 : f64 to f32
 %204 = arith.addf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x1xf32>
 %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.rsqrt %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %44 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %43 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %45 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_29, %44 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %46 = tensor.empty() : tensor<64x32xf32>
 %transposed_45 = linalg.transpose ins(%cst_28 : tensor<32x64xf32>) outs(%46 : tensor<64x32xf32>) permutation = [1, 0] 
 %47 = tensor.empty() : tensor<16x32xf32>
 %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %49 = linalg.matmul ins(%collapsed, %transposed_45 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%48 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_46 = tensor.expand_shape %49 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
 %50 = tensor.empty() : tensor<1x16x32xf32>
 %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<1x16x32xf32>) outs(%50 : tensor<1x16x32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %203 : f32
 } -> tensor<1x16x32xf32>
 %52 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%51 : tensor<1x16x32xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.addf %in, %out : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.divf %in, %cst_35 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.truncf %cst_30 : f64 to f32
 %204 = arith.addf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x1xf32>
 %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.rsqrt %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %56 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %55 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%50 : tensor<1x16x32xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x32xf32>
 %57 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_27, %56 : tensor<32xf32>, tensor<1x16x32xf32>) outs(%50 : tensor<1x16x32xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x32xf32>
 %transposed_47 = linalg.transpose ins(%cst_26 : tensor<32x64xf32>) outs(%46 : tensor<64x32xf32>) permutation = [1, 0] 
 %58 = linalg.matmul ins(%collapsed, %transposed_47 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%48 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_48 = tensor.expand_shape %45 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %59 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<1x16x4x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_50 = tensor.expand_shape %57 [[0], [1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<1x16x32xf32> into tensor<1x16x2x16xf32>
 %60 = tensor.empty() : tensor<1x2x16x16xf32>
 %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x16x2x16xf32>) outs(%60 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_52 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<1x16x2x16xf32>) outs(%60 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_54 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %expanded_55 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %61 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_49, %expanded_54 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_56 = tensor.extract_slice %transposed_49[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_57 = tensor.extract_slice %transposed_49[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %62 = tensor.empty() : tensor<1x4x16x8xf32>
 %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57 : tensor<1x4x16x8xf32>) outs(%62 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.negf %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_58 = tensor.concat dim(3) %63, %extracted_slice_56 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %64 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_58, %expanded_55 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %65 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.addf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %66 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_54 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%60 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_59 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_60 = tensor.extract_slice %transposed_51[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %67 = tensor.empty() : tensor<1x2x16x8xf32>
 %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_60 : tensor<1x2x16x8xf32>) outs(%67 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.negf %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_61 = tensor.concat dim(3) %68, %extracted_slice_59 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %69 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_61, %expanded_55 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%60 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x2x16x16xf32>
 %70 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%60 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.addf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x2x16x16xf32>
 %71 = tensor.empty() : tensor<1x2x2x16x16xf32>
 %72 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x2x16x16xf32>) outs(%71 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_62 = tensor.collapse_shape %72 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %73 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<1x2x16x16xf32>) outs(%71 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %74 = tensor.empty() : tensor<1x1x16x16xf32>
 %75 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%74 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_125: f32, %in_126: f32, %out: f32):
 %203 = arith.select %in, %in_125, %in_126 : f32
 linalg.yield %203 : f32
 } -> tensor<1x1x16x16xf32>
 %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.mulf %in, %cst_36 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_63 = linalg.transpose ins(%collapsed_62 : tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %77 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_63 : tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.mulf %in, %cst_36 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_64 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_65 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %78 = tensor.empty() : tensor<4x16x16xf32>
 %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %80 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%79 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_66 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %81 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66, %75 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.addf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %82 = tensor.empty() : tensor<1x4x16xi64>
 %83 = linalg.fill ins(%c0_i64 : i64) outs(%82 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %84 = tensor.empty() : tensor<1x4x16xf32>
 %85 = linalg.fill ins(%cst_0 : f32) outs(%84 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %86:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<1x4x16x16xf32>) outs(%85, %83 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_125: i64):
 %203 = linalg.index 3 : index
 %204 = arith.index_cast %203 : index to i64
 %205 = arith.maximumf %in, %out : f32
 %206 = arith.cmpf ogt, %in, %out : f32
 %207 = arith.select %206, %204, %out_125 : i64
 linalg.yield %205, %207 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_67 = tensor.expand_shape %86#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %87 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_67 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.subf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.exp %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %89 = tensor.empty() : tensor<1x4x16x1xf32>
 %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %91 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<1x4x16x16xf32>) outs(%90 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.addf %in, %out : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x1xf32>
 %92 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %91 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.divf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %93 = tensor.empty() : tensor<1x4x16x16xi1>
 %94 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x4x16x16xf32>) outs(%93 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %203 = arith.extf %in : f32 to f64
 %204 = arith.cmpf oeq, %203, %cst_25 : f64
 linalg.yield %204 : i1
 } -> tensor<1x4x16x16xi1>
 %95 = tensor.empty() : tensor<1x4x16x1xi1>
 %96 = linalg.fill ins(%true : i1) outs(%95 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %97 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<1x4x16x16xi1>) outs(%96 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %203 = arith.andi %in, %out : i1
 linalg.yield %203 : i1
 } -> tensor<1x4x16x1xi1>
 %98 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %cst_2, %92 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_125: f32, %in_126: f32, %out: f32):
 %203 = arith.select %in, %in_125, %in_126 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_68 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_69 = tensor.collapse_shape %73 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %99 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%79 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_70 = tensor.expand_shape %99 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %100 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<1x4x16x16xf32>) outs(%100 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_72 = linalg.transpose ins(%cst_24 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_73 = tensor.collapse_shape %transposed_71 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %101 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%36 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_74 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %103 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.addf %in, %out : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.divf %in, %cst_34 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.truncf %cst_30 : f64 to f32
 %204 = arith.addf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x1xf32>
 %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.rsqrt %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %107 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74, %106 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %108 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_23, %107 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %108 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.addf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %110 = tensor.empty() : tensor<64x160xf32>
 %transposed_75 = linalg.transpose ins(%cst_22 : tensor<160x64xf32>) outs(%110 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_76 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %111 = tensor.empty() : tensor<16x160xf32>
 %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %113 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%112 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_77 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %114 = tensor.empty() : tensor<1x16x160xf32>
 %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77 : tensor<1x16x160xf32>) outs(%114 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.negf %in : f32
 %204 = math.exp %203 : f32
 %205 = arith.addf %204, %cst_1 : f32
 %206 = arith.divf %cst_1, %205 : f32
 linalg.yield %206 : f32
 } -> tensor<1x16x160xf32>
 %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77, %115 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%114 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x160xf32>
 %transposed_78 = linalg.transpose ins(%cst_21 : tensor<160x64xf32>) outs(%110 : tensor<64x160xf32>) permutation = [1, 0] 
 %117 = linalg.matmul ins(%collapsed_76, %transposed_78 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%112 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_79 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %expanded_79 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%114 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x160xf32>
 %119 = tensor.empty() : tensor<160x64xf32>
 %transposed_80 = linalg.transpose ins(%cst_20 : tensor<64x160xf32>) outs(%119 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_81 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %120 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%36 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_82 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %122 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.addf %in, %out : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.divf %in, %cst_34 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.truncf %cst_30 : f64 to f32
 %204 = arith.addf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x1xf32>
 %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.rsqrt %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %126 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82, %125 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %127 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_19, %126 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %127 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.addf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %transposed_83 = linalg.transpose ins(%cst_18 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_84 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %129 = linalg.matmul ins(%collapsed_84, %transposed_83 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%36 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_85 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %131 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.addf %in, %out : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.divf %in, %cst_34 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.truncf %cst_30 : f64 to f32
 %204 = arith.addf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x1xf32>
 %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.rsqrt %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %135 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85, %134 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %136 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %135 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %transposed_86 = linalg.transpose ins(%cst_16 : tensor<32x64xf32>) outs(%46 : tensor<64x32xf32>) permutation = [1, 0] 
 %137 = linalg.matmul ins(%collapsed_84, %transposed_86 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%48 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_87 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [1, 16, 32] : tensor<16x32xf32> into tensor<1x16x32xf32>
 %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87 : tensor<1x16x32xf32>) outs(%50 : tensor<1x16x32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %203 : f32
 } -> tensor<1x16x32xf32>
 %139 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<1x16x32xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.addf %in, %out : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.divf %in, %cst_35 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.truncf %cst_30 : f64 to f32
 %204 = arith.addf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x1xf32>
 %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.rsqrt %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %143 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87, %142 : tensor<1x16x32xf32>, tensor<1x16x1xf32>) outs(%50 : tensor<1x16x32xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x32xf32>
 %144 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15, %143 : tensor<32xf32>, tensor<1x16x32xf32>) outs(%50 : tensor<1x16x32xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x32xf32>
 %transposed_88 = linalg.transpose ins(%cst_14 : tensor<32x64xf32>) outs(%46 : tensor<64x32xf32>) permutation = [1, 0] 
 %145 = linalg.matmul ins(%collapsed_84, %transposed_88 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%48 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_89 = tensor.expand_shape %136 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<1x16x4x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_91 = tensor.expand_shape %144 [[0], [1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<1x16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<1x16x2x16xf32>) outs(%60 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_93 = tensor.expand_shape %145 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<1x16x2x16xf32>) outs(%60 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %146 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_90, %expanded_54 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_95 = tensor.extract_slice %transposed_90[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_96 = tensor.extract_slice %transposed_90[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %147 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_96 : tensor<1x4x16x8xf32>) outs(%62 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.negf %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_97 = tensor.concat dim(3) %147, %extracted_slice_95 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %148 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_97, %expanded_55 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %149 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %148 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.addf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %150 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_92, %expanded_54 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%60 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_98 = tensor.extract_slice %transposed_92[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_99 = tensor.extract_slice %transposed_92[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %151 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_99 : tensor<1x2x16x8xf32>) outs(%67 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.negf %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_100 = tensor.concat dim(3) %151, %extracted_slice_98 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %152 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_100, %expanded_55 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%60 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x2x16x16xf32>
 %153 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %152 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%60 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.addf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x2x16x16xf32>
 %154 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<1x2x16x16xf32>) outs(%71 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_101 = tensor.collapse_shape %154 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %155 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_94 : tensor<1x2x16x16xf32>) outs(%71 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %156 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.mulf %in, %cst_36 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_102 = linalg.transpose ins(%collapsed_101 : tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %157 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_102 : tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.mulf %in, %cst_36 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_103 = tensor.collapse_shape %156 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_104 = tensor.collapse_shape %157 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %158 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%79 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_105 = tensor.expand_shape %158 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %159 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_105, %75 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.addf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %160:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159 : tensor<1x4x16x16xf32>) outs(%85, %83 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_125: i64):
 %203 = linalg.index 3 : index
 %204 = arith.index_cast %203 : index to i64
 %205 = arith.maximumf %in, %out : f32
 %206 = arith.cmpf ogt, %in, %out : f32
 %207 = arith.select %206, %204, %out_125 : i64
 linalg.yield %205, %207 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_106 = tensor.expand_shape %160#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %161 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %expanded_106 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.subf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %162 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.exp %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %163 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<1x4x16x16xf32>) outs(%90 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.addf %in, %out : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x1xf32>
 %164 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %163 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.divf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %165 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<1x4x16x16xf32>) outs(%93 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %203 = arith.extf %in : f32 to f64
 %204 = arith.cmpf oeq, %203, %cst_25 : f64
 linalg.yield %204 : i1
 } -> tensor<1x4x16x16xi1>
 %166 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%165 : tensor<1x4x16x16xi1>) outs(%96 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %203 = arith.andi %in, %out : i1
 linalg.yield %203 : i1
 } -> tensor<1x4x16x1xi1>
 %167 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %cst_2, %164 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%59 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_125: f32, %in_126: f32, %out: f32):
 %203 = arith.select %in, %in_125, %in_126 : f32
 linalg.yield %203 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_107 = tensor.collapse_shape %167 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_108 = tensor.collapse_shape %155 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %168 = linalg.batch_matmul ins(%collapsed_107, %collapsed_108 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%79 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_109 = tensor.expand_shape %168 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_110 = linalg.transpose ins(%expanded_109 : tensor<1x4x16x16xf32>) outs(%100 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_111 = linalg.transpose ins(%cst_13 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_112 = tensor.collapse_shape %transposed_110 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %169 = linalg.matmul ins(%collapsed_112, %transposed_111 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%36 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_113 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %171 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.addf %in, %out : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.divf %in, %cst_34 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.truncf %cst_30 : f64 to f32
 %204 = arith.addf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x1xf32>
 %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.rsqrt %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %175 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %174 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %176 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12, %175 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %176 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.addf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %transposed_114 = linalg.transpose ins(%cst_11 : tensor<160x64xf32>) outs(%110 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_115 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %178 = linalg.matmul ins(%collapsed_115, %transposed_114 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%112 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_116 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116 : tensor<1x16x160xf32>) outs(%114 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.negf %in : f32
 %204 = math.exp %203 : f32
 %205 = arith.addf %204, %cst_1 : f32
 %206 = arith.divf %cst_1, %205 : f32
 linalg.yield %206 : f32
 } -> tensor<1x16x160xf32>
 %180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116, %179 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%114 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x160xf32>
 %transposed_117 = linalg.transpose ins(%cst_10 : tensor<160x64xf32>) outs(%110 : tensor<64x160xf32>) permutation = [1, 0] 
 %181 = linalg.matmul ins(%collapsed_115, %transposed_117 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%112 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_118 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %expanded_118 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%114 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x160xf32>
 %transposed_119 = linalg.transpose ins(%cst_9 : tensor<64x160xf32>) outs(%119 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_120 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %183 = linalg.matmul ins(%collapsed_120, %transposed_119 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%36 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_121 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_121 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %185 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.addf %in, %out : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.divf %in, %cst_34 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.truncf %cst_30 : f64 to f32
 %204 = arith.addf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x1xf32>
 %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.rsqrt %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %189 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_121, %188 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %190 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8, %189 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %190 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.addf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %193 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.addf %in, %out : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.divf %in, %cst_34 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = arith.truncf %cst_30 : f64 to f32
 %204 = arith.addf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x1xf32>
 %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %203 = math.rsqrt %in : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x1xf32>
 %197 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %196 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %198 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %197 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_125: f32, %out: f32):
 %203 = arith.mulf %in, %in_125 : f32
 linalg.yield %203 : f32
 } -> tensor<1x16x64xf32>
 %199 = tensor.empty() : tensor<64x256xf32>
 %transposed_122 = linalg.transpose ins(%cst_6 : tensor<256x64xf32>) outs(%199 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_123 = tensor.collapse_shape %198 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %200 = tensor.empty() : tensor<16x256xf32>
 %201 = linalg.fill ins(%cst : f32) outs(%200 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %202 = linalg.matmul ins(%collapsed_123, %transposed_122 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%201 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_124 = tensor.expand_shape %202 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_124 : tensor<1x16x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.inv_freq: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
