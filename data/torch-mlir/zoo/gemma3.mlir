// weight model.model.embed_tokens.weight normal 0.0 0.25
// weight model.model.layers.0.input_layernorm.weight normal 0.0 0.1
// weight model.model.layers.0.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.0.mlp.gate_proj.weight normal 0.0 0.125
// weight model.model.layers.0.mlp.up_proj.weight normal 0.0 0.125
// weight model.model.layers.0.post_attention_layernorm.weight normal 0.0 0.1
// weight model.model.layers.0.post_feedforward_layernorm.weight normal 0.0 0.1
// weight model.model.layers.0.pre_feedforward_layernorm.weight normal 0.0 0.1
// weight model.model.layers.0.self_attn.k_norm.weight normal 0.0 0.1
// weight model.model.layers.0.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.q_norm.weight normal 0.0 0.1
// weight model.model.layers.0.self_attn.q_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.v_proj.weight normal 0.0 0.125
// weight model.model.layers.1.input_layernorm.weight normal 0.0 0.1
// weight model.model.layers.1.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.1.mlp.gate_proj.weight normal 0.0 0.125
// weight model.model.layers.1.mlp.up_proj.weight normal 0.0 0.125
// weight model.model.layers.1.post_attention_layernorm.weight normal 0.0 0.1
// weight model.model.layers.1.post_feedforward_layernorm.weight normal 0.0 0.1
// weight model.model.layers.1.pre_feedforward_layernorm.weight normal 0.0 0.1
// weight model.model.layers.1.self_attn.k_norm.weight normal 0.0 0.1
// weight model.model.layers.1.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.layers.1.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.1.self_attn.q_norm.weight normal 0.0 0.1
// weight model.model.layers.1.self_attn.q_proj.weight normal 0.0 0.125
// weight model.model.layers.1.self_attn.v_proj.weight normal 0.0 0.125
// weight model.model.norm.weight normal 0.0 0.1
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x256xf32> {
 %c0_i64 = arith.constant 0 : i64
 %c2_i64 = arith.constant 2 : i64
 %c1_i64 = arith.constant 1 : i64
 %c16_i64 = arith.constant 16 : i64
 %c6_i64 = arith.constant 6 : i64
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f32
 %cst_0 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %c3_i64 = arith.constant 3 : i64
 %cst_1 = arith.constant 4.471500e-02 : f32
 %cst_2 = arith.constant 7.977240e-01 : f32
 %cst_3 = arith.constant 1.000000e+00 : f32
 %cst_4 = arith.constant 5.000000e-01 : f32
 %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
 %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_7 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_8 = arith.constant dense<true> : tensor<i1>
 %cst_9 = arith.constant dense_resource<model.model.norm.weight> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.post_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.1.pre_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.1.self_attn.k_norm.weight> : tensor<16xf32>
 %cst_18 = arith.constant dense_resource<model.model.layers.1.self_attn.q_norm.weight> : tensor<16xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_21 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_22 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.model.layers.0.post_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_24 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_25 = arith.constant dense_resource<model.model.layers.0.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_26 = arith.constant dense_resource<model.model.layers.0.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_27 = arith.constant dense_resource<model.model.layers.0.pre_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_29 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_30 = arith.constant 0xFFF0000000000000 : f64
 %cst_31 = arith.constant dense_resource<model.model.layers.0.self_attn.k_norm.weight> : tensor<16xf32>
 %cst_32 = arith.constant dense_resource<model.model.layers.0.self_attn.q_norm.weight> : tensor<16xf32>
 %cst_33 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_34 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_35 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_36 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_37 = arith.constant 9.9999999999999995E-7 : f64
 %cst_38 = arith.constant dense_resource<model.model.rotary_emb.full_attention_inv_freq> : tensor<8xf32>
 %cst_39 = arith.constant dense_resource<model.model.rotary_emb.sliding_attention_inv_freq> : tensor<8xf32>
 %cst_40 = arith.constant dense<8.000000e+00> : tensor<f32>
 %cst_41 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_42 = arith.constant 6.400000e+01 : f32
 %cst_43 = arith.constant 1.600000e+01 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %260 = arith.index_cast %in : i64 to index
 %261 = linalg.index 2 : index
 %262 = arith.cmpi slt, %260, %c256 : index
 cf.assert %262, "index must be smaller than dim size"
 %263 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %263, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_41[%260, %261] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_40 : tensor<1x16x64xf32>, tensor<f32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %3 = tensor.empty() : tensor<16xi64>
 %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %260 = linalg.index 0 : index
 %261 = arith.index_cast %260 : index to i64
 linalg.yield %261 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x16xi64> to tensor<1x1xi64>
 %5 = tensor.empty() : tensor<1x1xi64>
 %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%5 : tensor<1x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %260 = arith.subi %in, %c1_i64 : i64
 linalg.yield %260 : i64
 } -> tensor<1x1xi64>
 %concat = tensor.concat dim(1) %6, %expanded : (tensor<1x1xi64>, tensor<1x16xi64>) -> tensor<1x17xi64>
 %extracted_slice_44 = tensor.extract_slice %concat[0, 0] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %extracted_slice_45 = tensor.extract_slice %concat[0, 1] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %7 = tensor.empty() : tensor<1x16xi64>
 %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_45, %extracted_slice_44 : tensor<1x16xi64>, tensor<1x16xi64>) outs(%7 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %in_131: i64, %out: i64):
 %260 = arith.subi %in, %in_131 : i64
 linalg.yield %260 : i64
 } -> tensor<1x16xi64>
 %9 = tensor.empty() : tensor<1x16xi1>
 %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<1x16xi64>) outs(%9 : tensor<1x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %260 = arith.cmpi ne, %in, %c1_i64 : i64
 linalg.yield %260 : i1
 } -> tensor<1x16xi1>
 %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x16xi1>) outs(%7 : tensor<1x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %260 = arith.extui %in : i1 to i64
 linalg.yield %260 : i64
 } -> tensor<1x16xi64>
 %12 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %13 = tensor.empty() : tensor<1xi64>
 %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<1xi64>) -> tensor<1xi64>
 %15:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%11 : tensor<1x16xi64>) outs(%12, %14 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %260 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %260 : i64
 } -> tensor<1x16xi64>, tensor<1xi64>
 %16 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%13 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_46 = tensor.expand_shape %16 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_47 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %expanded_48 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
 %17 = tensor.empty() : tensor<1x1x16x1xi64>
 %18 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded_47 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%17 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_131: i64, %out: i64):
 %260 = arith.cmpi slt, %in, %c0_i64 : i64
 %261 = arith.addi %in, %c1_i64 : i64
 %262 = arith.select %260, %261, %in : i64
 %263 = arith.index_cast %262 : i64 to index
 %264 = arith.cmpi slt, %in_131, %c0_i64 : i64
 %265 = arith.addi %in_131, %c16_i64 : i64
 %266 = arith.select %264, %265, %in_131 : i64
 %267 = arith.index_cast %266 : i64 to index
 %extracted = tensor.extract %expanded[%263, %267] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %19 = tensor.empty() : tensor<1x1x1x16xi64>
 %20 = linalg.generic {indexing_maps = [#map5, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded_48 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%19 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_131: i64, %out: i64):
 %260 = arith.cmpi slt, %in, %c0_i64 : i64
 %261 = arith.addi %in, %c1_i64 : i64
 %262 = arith.select %260, %261, %in : i64
 %263 = arith.index_cast %262 : i64 to index
 %264 = arith.cmpi slt, %in_131, %c0_i64 : i64
 %265 = arith.addi %in_131, %c16_i64 : i64
 %266 = arith.select %264, %265, %in_131 : i64
 %267 = arith.index_cast %266 : i64 to index
 %extracted = tensor.extract %expanded[%263, %267] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %21 = tensor.empty() : tensor<1x1x16x16xi1>
 %22 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %18 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_131: i64, %out: i1):
 %260 = arith.cmpi sle, %in, %in_131 : i64
 linalg.yield %260 : i1
 } -> tensor<1x1x16x16xi1>
 %23 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %22 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_131: i1, %out: i1):
 %260 = arith.andi %in, %in_131 : i1
 linalg.yield %260 : i1
 } -> tensor<1x1x16x16xi1>
 %24 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded_47 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%17 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_131: i64, %out: i64):
 %260 = arith.cmpi slt, %in, %c0_i64 : i64
 %261 = arith.addi %in, %c1_i64 : i64
 %262 = arith.select %260, %261, %in : i64
 %263 = arith.index_cast %262 : i64 to index
 %264 = arith.cmpi slt, %in_131, %c0_i64 : i64
 %265 = arith.addi %in_131, %c16_i64 : i64
 %266 = arith.select %264, %265, %in_131 : i64
 %267 = arith.index_cast %266 : i64 to index
 %extracted = tensor.extract %15#0[%263, %267] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %25 = linalg.generic {indexing_maps = [#map5, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded_48 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%19 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_131: i64, %out: i64):
 %260 = arith.cmpi slt, %in, %c0_i64 : i64
 %261 = arith.addi %in, %c1_i64 : i64
 %262 = arith.select %260, %261, %in : i64
 %263 = arith.index_cast %262 : i64 to index
 %264 = arith.cmpi slt, %in_131, %c0_i64 : i64
 %265 = arith.addi %in_131, %c16_i64 : i64
 %266 = arith.select %264, %265, %in_131 : i64
 %267 = arith.index_cast %266 : i64 to index
 %extracted = tensor.extract %15#0[%263, %267] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %26 = linalg.generic {indexing_maps = [#map10, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_131: i64, %out: i1):
 %260 = arith.cmpi eq, %in, %in_131 : i64
 linalg.yield %260 : i1
 } -> tensor<1x1x16x16xi1>
 %27 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_131: i1, %out: i1):
 %260 = arith.andi %in, %in_131 : i1
 linalg.yield %260 : i1
 } -> tensor<1x1x16x16xi1>
 %28:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%11 : tensor<1x16xi64>) outs(%12, %14 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %260 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %260 : i64
 } -> tensor<1x16xi64>, tensor<1xi64>
 %29 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x16x1xi64>) outs(%17 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %260 = arith.subi %in, %c6_i64 : i64
 linalg.yield %260 : i64
 } -> tensor<1x1x16x1xi64>
 %30 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %29 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_131: i64, %out: i1):
 %260 = arith.cmpi sgt, %in, %in_131 : i64
 linalg.yield %260 : i1
 } -> tensor<1x1x16x16xi1>
 %31 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %30 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_131: i1, %out: i1):
 %260 = arith.andi %in, %in_131 : i1
 linalg.yield %260 : i1
 } -> tensor<1x1x16x16xi1>
 %32 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %22 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_131: i1, %out: i1):
 %260 = arith.andi %in, %in_131 : i1
 linalg.yield %260 : i1
 } -> tensor<1x1x16x16xi1>
 %33 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %32 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_131: i1, %out: i1):
 %260 = arith.andi %in, %in_131 : i1
 linalg.yield %260 : i1
 } -> tensor<1x1x16x16xi1>
 %34 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded_47 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%17 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_131: i64, %out: i64):
 %260 = arith.cmpi slt, %in, %c0_i64 : i64
 %261 = arith.addi %in, %c1_i64 : i64
 %262 = arith.select %260, %261, %in : i64
 %263 = arith.index_cast %262 : i64 to index
 %264 = arith.cmpi slt, %in_131, %c0_i64 : i64
 %265 = arith.addi %in_131, %c16_i64 : i64
 %266 = arith.select %264, %265, %in_131 : i64
 %267 = arith.index_cast %266 : i64 to index
 %extracted = tensor.extract %28#0[%263, %267] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %35 = linalg.generic {indexing_maps = [#map5, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded_48 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%19 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_131: i64, %out: i64):
 %260 = arith.cmpi slt, %in, %c0_i64 : i64
 %261 = arith.addi %in, %c1_i64 : i64
 %262 = arith.select %260, %261, %in : i64
 %263 = arith.index_cast %262 : i64 to index
 %264 = arith.cmpi slt, %in_131, %c0_i64 : i64
 %265 = arith.addi %in_131, %c16_i64 : i64
 %266 = arith.select %264, %265, %in_131 : i64
 %267 = arith.index_cast %266 : i64 to index
 %extracted = tensor.extract %28#0[%263, %267] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %36 = linalg.generic {indexing_maps = [#map10, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %35 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_131: i64, %out: i1):
 %260 = arith.cmpi eq, %in, %in_131 : i64
 linalg.yield %260 : i1
 } -> tensor<1x1x16x16xi1>
 %37 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_131: i1, %out: i1):
 %260 = arith.andi %in, %in_131 : i1
 linalg.yield %260 : i1
 } -> tensor<1x1x16x16xi1>
 %expanded_49 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 16, 1] : tensor<16xi64> into tensor<1x16x1xi64>
 %38 = tensor.empty() : tensor<1x16x1xf32>
 %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<1x16x1xi64>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %260 = arith.sitofp %in : i64 to f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %40 = tensor.empty() : tensor<1x16x8xf32>
 %41 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %cst_39 : tensor<1x16x1xf32>, tensor<8xf32>) outs(%40 : tensor<1x16x8xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x8xf32>
 %concat_50 = tensor.concat dim(2) %41, %41 : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
 %42 = tensor.empty() : tensor<1x16x16xf32>
 %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_50 : tensor<1x16x16xf32>) outs(%42 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.cos %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x16xf32>
 %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_50 : tensor<1x16x16xf32>) outs(%42 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.sin %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x16xf32>
 %45 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %cst_38 : tensor<1x16x1xf32>, tensor<8xf32>) outs(%40 : tensor<1x16x8xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x8xf32>
 %concat_51 = tensor.concat dim(2) %45, %45 : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
 %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_51 : tensor<1x16x16xf32>) outs(%42 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.cos %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x16xf32>
 %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_51 : tensor<1x16x16xf32>) outs(%42 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.sin %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x16xf32>
 %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %49 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %50 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_42 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x16x1xf32>
 %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %54 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %53 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %55 = tensor.empty() : tensor<64xf32>
 %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_36 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<64xf32>
 %57 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %58 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_35 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %57 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %59 = tensor.empty() : tensor<16x64xf32>
 %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %61 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_52 = tensor.expand_shape %61 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %62 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<1x16x4x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %63 = tensor.empty() : tensor<64x32xf32>
 %transposed_54 = linalg.transpose ins(%cst_34 : tensor<32x64xf32>) outs(%63 : tensor<64x32xf32>) permutation = [1, 0] 
 %64 = tensor.empty() : tensor<16x32xf32>
 %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %66 = linalg.matmul ins(%collapsed, %transposed_54 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%65 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_55 = tensor.expand_shape %66 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %67 = tensor.empty() : tensor<1x2x16x16xf32>
 %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<1x16x2x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_57 = linalg.transpose ins(%cst_33 : tensor<32x64xf32>) outs(%63 : tensor<64x32xf32>) permutation = [1, 0] 
 %68 = linalg.matmul ins(%collapsed, %transposed_57 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%65 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_58 = tensor.expand_shape %68 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<1x16x2x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %69 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %70 = tensor.empty() : tensor<1x4x16x1xf32>
 %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %72 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x4x16x16xf32>) outs(%71 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x1xf32>
 %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x4x16x1xf32>) outs(%70 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_43 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x1xf32>
 %74 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x4x16x1xf32>) outs(%70 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x4x16x1xf32>
 %75 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x4x16x1xf32>) outs(%70 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x1xf32>
 %76 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53, %75 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %77 = tensor.empty() : tensor<16xf32>
 %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_32 : tensor<16xf32>) outs(%77 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<16xf32>
 %79 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %78 : tensor<1x4x16x16xf32>, tensor<16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %80 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<1x2x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %81 = tensor.empty() : tensor<1x2x16x1xf32>
 %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<1x2x16x1xf32>) -> tensor<1x2x16x1xf32>
 %83 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<1x2x16x16xf32>) outs(%82 : tensor<1x2x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x1xf32>
 %84 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x2x16x1xf32>) outs(%81 : tensor<1x2x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_43 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x1xf32>
 %85 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<1x2x16x1xf32>) outs(%81 : tensor<1x2x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x2x16x1xf32>
 %86 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x2x16x1xf32>) outs(%81 : tensor<1x2x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x1xf32>
 %87 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56, %86 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %88 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_31 : tensor<16xf32>) outs(%77 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<16xf32>
 %89 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %88 : tensor<1x2x16x16xf32>, tensor<16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %expanded_60 = tensor.expand_shape %43 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %expanded_61 = tensor.expand_shape %44 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %90 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_60 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_62 = tensor.extract_slice %79[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_63 = tensor.extract_slice %79[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %91 = tensor.empty() : tensor<1x4x16x8xf32>
 %92 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_63 : tensor<1x4x16x8xf32>) outs(%91 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.negf %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_64 = tensor.concat dim(3) %92, %extracted_slice_62 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %93 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_64, %expanded_61 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %94 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.addf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %95 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_60 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_65 = tensor.extract_slice %89[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_66 = tensor.extract_slice %89[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %96 = tensor.empty() : tensor<1x2x16x8xf32>
 %97 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_66 : tensor<1x2x16x8xf32>) outs(%96 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.negf %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_67 = tensor.concat dim(3) %97, %extracted_slice_65 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %98 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_67, %expanded_61 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %99 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %98 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.addf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %100 = tensor.empty() : tensor<1x2x2x16x16xf32>
 %101 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<1x2x16x16xf32>) outs(%100 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_68 = tensor.collapse_shape %101 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %102 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59 : tensor<1x2x16x16xf32>) outs(%100 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %103 = tensor.empty() : tensor<1x1x16x16xf32>
 %104 = linalg.generic {indexing_maps = [#map7, #map11, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_6, %cst_7 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%103 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_131: f32, %in_132: f32, %out: f32):
 %260 = arith.select %in, %in_131, %in_132 : f32
 linalg.yield %260 : f32
 } -> tensor<1x1x16x16xf32>
 %105 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.mulf %in, %cst_4 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_69 = linalg.transpose ins(%collapsed_68 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %106 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.mulf %in, %cst_4 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_70 = tensor.collapse_shape %105 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_71 = tensor.collapse_shape %106 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %107 = tensor.empty() : tensor<4x16x16xf32>
 %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %109 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%108 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_72 = tensor.expand_shape %109 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %110 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_72, %104 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.addf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %111 = tensor.empty() : tensor<1x4x16xi64>
 %112 = linalg.fill ins(%c0_i64 : i64) outs(%111 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %113 = tensor.empty() : tensor<1x4x16xf32>
 %114 = linalg.fill ins(%cst_0 : f32) outs(%113 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %115:2 = linalg.generic {indexing_maps = [#map7, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<1x4x16x16xf32>) outs(%114, %112 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_131: i64):
 %260 = linalg.index 3 : index
 %261 = arith.index_cast %260 : index to i64
 %262 = arith.maximumf %in, %out : f32
 %263 = arith.cmpf ogt, %in, %out : f32
 %264 = arith.select %263, %261, %out_131 : i64
 linalg.yield %262, %264 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_73 = tensor.expand_shape %115#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %116 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_73 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.subf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %117 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.exp %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %118 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<1x4x16x16xf32>) outs(%71 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x1xf32>
 %119 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %118 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.divf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %120 = tensor.empty() : tensor<1x4x16x16xi1>
 %121 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x4x16x16xf32>) outs(%120 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %260 = arith.extf %in : f32 to f64
 %261 = arith.cmpf oeq, %260, %cst_30 : f64
 linalg.yield %261 : i1
 } -> tensor<1x4x16x16xi1>
 %122 = tensor.empty() : tensor<1x4x16x1xi1>
 %123 = linalg.fill ins(%true : i1) outs(%122 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %124 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<1x4x16x16xi1>) outs(%123 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %260 = arith.andi %in, %out : i1
 linalg.yield %260 : i1
 } -> tensor<1x4x16x1xi1>
 %125 = linalg.generic {indexing_maps = [#map10, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %cst_5, %119 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_131: f32, %in_132: f32, %out: f32):
 %260 = arith.select %in, %in_131, %in_132 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_74 = tensor.collapse_shape %125 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_75 = tensor.collapse_shape %102 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %126 = linalg.batch_matmul ins(%collapsed_74, %collapsed_75 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%108 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_76 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %127 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<1x4x16x16xf32>) outs(%127 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_78 = linalg.transpose ins(%cst_29 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_79 = tensor.collapse_shape %transposed_77 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %128 = linalg.matmul ins(%collapsed_79, %transposed_78 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_80 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %130 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_42 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x16x1xf32>
 %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %134 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80, %133 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %135 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_28 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<64xf32>
 %136 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %135 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %136 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.addf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %139 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_42 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x16x1xf32>
 %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %143 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %142 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %144 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_27 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<64xf32>
 %145 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %144 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %146 = tensor.empty() : tensor<64x160xf32>
 %transposed_81 = linalg.transpose ins(%cst_26 : tensor<160x64xf32>) outs(%146 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_82 = tensor.collapse_shape %145 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %147 = tensor.empty() : tensor<16x160xf32>
 %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %149 = linalg.matmul ins(%collapsed_82, %transposed_81 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%148 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_83 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %150 = tensor.empty() : tensor<1x16x160xf32>
 %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<1x16x160xf32>) outs(%150 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c3_i64 : f32, i64
 %261 = arith.mulf %260, %cst_1 : f32
 %262 = arith.addf %in, %261 : f32
 %263 = arith.mulf %262, %cst_2 : f32
 %264 = math.tanh %263 : f32
 %265 = arith.addf %264, %cst_3 : f32
 %266 = arith.mulf %265, %cst_4 : f32
 %267 = arith.mulf %in, %266 : f32
 linalg.yield %267 : f32
 } -> tensor<1x16x160xf32>
 %transposed_84 = linalg.transpose ins(%cst_25 : tensor<160x64xf32>) outs(%146 : tensor<64x160xf32>) permutation = [1, 0] 
 %152 = linalg.matmul ins(%collapsed_82, %transposed_84 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%148 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_85 = tensor.expand_shape %152 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %expanded_85 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%150 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x160xf32>
 %154 = tensor.empty() : tensor<160x64xf32>
 %transposed_86 = linalg.transpose ins(%cst_24 : tensor<64x160xf32>) outs(%154 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_87 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %155 = linalg.matmul ins(%collapsed_87, %transposed_86 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_88 = tensor.expand_shape %155 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_88 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %157 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_42 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x16x1xf32>
 %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %161 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_88, %160 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_23 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<64xf32>
 %163 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %162 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %163 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.addf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %166 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%165 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_42 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x16x1xf32>
 %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %170 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %169 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_22 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<64xf32>
 %172 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %171 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %transposed_89 = linalg.transpose ins(%cst_21 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_90 = tensor.collapse_shape %172 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %173 = linalg.matmul ins(%collapsed_90, %transposed_89 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_91 = tensor.expand_shape %173 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<1x16x4x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_93 = linalg.transpose ins(%cst_20 : tensor<32x64xf32>) outs(%63 : tensor<64x32xf32>) permutation = [1, 0] 
 %174 = linalg.matmul ins(%collapsed_90, %transposed_93 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%65 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_94 = tensor.expand_shape %174 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_95 = linalg.transpose ins(%expanded_94 : tensor<1x16x2x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_96 = linalg.transpose ins(%cst_19 : tensor<32x64xf32>) outs(%63 : tensor<64x32xf32>) permutation = [1, 0] 
 %175 = linalg.matmul ins(%collapsed_90, %transposed_96 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%65 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_97 = tensor.expand_shape %175 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_98 = linalg.transpose ins(%expanded_97 : tensor<1x16x2x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %176 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_92 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %177 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%176 : tensor<1x4x16x16xf32>) outs(%71 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x1xf32>
 %178 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<1x4x16x1xf32>) outs(%70 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_43 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x1xf32>
 %179 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<1x4x16x1xf32>) outs(%70 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x4x16x1xf32>
 %180 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<1x4x16x1xf32>) outs(%70 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x1xf32>
 %181 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_92, %180 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_18 : tensor<16xf32>) outs(%77 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<16xf32>
 %183 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %182 : tensor<1x4x16x16xf32>, tensor<16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %184 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_95 : tensor<1x2x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %185 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%184 : tensor<1x2x16x16xf32>) outs(%82 : tensor<1x2x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x1xf32>
 %186 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<1x2x16x1xf32>) outs(%81 : tensor<1x2x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_43 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x1xf32>
 %187 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186 : tensor<1x2x16x1xf32>) outs(%81 : tensor<1x2x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x2x16x1xf32>
 %188 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<1x2x16x1xf32>) outs(%81 : tensor<1x2x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x1xf32>
 %189 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_95, %188 : tensor<1x2x16x16xf32>, tensor<1x2x16x1xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %190 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_17 : tensor<16xf32>) outs(%77 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<16xf32>
 %191 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %190 : tensor<1x2x16x16xf32>, tensor<16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %expanded_99 = tensor.expand_shape %46 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %expanded_100 = tensor.expand_shape %47 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %192 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %expanded_99 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_101 = tensor.extract_slice %183[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_102 = tensor.extract_slice %183[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %193 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_102 : tensor<1x4x16x8xf32>) outs(%91 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.negf %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_103 = tensor.concat dim(3) %193, %extracted_slice_101 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %194 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_103, %expanded_100 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %195 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %194 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.addf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %196 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %expanded_99 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_104 = tensor.extract_slice %191[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_105 = tensor.extract_slice %191[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %197 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_105 : tensor<1x2x16x8xf32>) outs(%96 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.negf %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_106 = tensor.concat dim(3) %197, %extracted_slice_104 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %198 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_106, %expanded_100 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %199 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %198 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.addf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x2x16x16xf32>
 %200 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<1x2x16x16xf32>) outs(%100 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_107 = tensor.collapse_shape %200 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %201 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_98 : tensor<1x2x16x16xf32>) outs(%100 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %202 = linalg.generic {indexing_maps = [#map7, #map11, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_6, %cst_7 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%103 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_131: f32, %in_132: f32, %out: f32):
 %260 = arith.select %in, %in_131, %in_132 : f32
 linalg.yield %260 : f32
 } -> tensor<1x1x16x16xf32>
 %203 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.mulf %in, %cst_4 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_108 = linalg.transpose ins(%collapsed_107 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %204 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_108 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.mulf %in, %cst_4 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_109 = tensor.collapse_shape %203 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_110 = tensor.collapse_shape %204 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %205 = linalg.batch_matmul ins(%collapsed_109, %collapsed_110 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%108 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_111 = tensor.expand_shape %205 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %206 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_111, %202 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.addf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %207:2 = linalg.generic {indexing_maps = [#map7, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%206 : tensor<1x4x16x16xf32>) outs(%114, %112 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_131: i64):
 %260 = linalg.index 3 : index
 %261 = arith.index_cast %260 : index to i64
 %262 = arith.maximumf %in, %out : f32
 %263 = arith.cmpf ogt, %in, %out : f32
 %264 = arith.select %263, %261, %out_131 : i64
 linalg.yield %262, %264 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_112 = tensor.expand_shape %207#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %208 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %expanded_112 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.subf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %209 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.exp %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %210 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%209 : tensor<1x4x16x16xf32>) outs(%71 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x1xf32>
 %211 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %210 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.divf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %212 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206 : tensor<1x4x16x16xf32>) outs(%120 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %260 = arith.extf %in : f32 to f64
 %261 = arith.cmpf oeq, %260, %cst_30 : f64
 linalg.yield %261 : i1
 } -> tensor<1x4x16x16xi1>
 %213 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%212 : tensor<1x4x16x16xi1>) outs(%123 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %260 = arith.andi %in, %out : i1
 linalg.yield %260 : i1
 } -> tensor<1x4x16x1xi1>
 %214 = linalg.generic {indexing_maps = [#map10, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %cst_5, %211 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_131: f32, %in_132: f32, %out: f32):
 %260 = arith.select %in, %in_131, %in_132 : f32
 linalg.yield %260 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_113 = tensor.collapse_shape %214 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_114 = tensor.collapse_shape %201 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %215 = linalg.batch_matmul ins(%collapsed_113, %collapsed_114 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%108 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_115 = tensor.expand_shape %215 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_116 = linalg.transpose ins(%expanded_115 : tensor<1x4x16x16xf32>) outs(%127 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_117 = linalg.transpose ins(%cst_16 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_118 = tensor.collapse_shape %transposed_116 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %216 = linalg.matmul ins(%collapsed_118, %transposed_117 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_119 = tensor.expand_shape %216 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_119 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %218 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%217 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_42 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x16x1xf32>
 %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %222 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_119, %221 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %223 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_15 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<64xf32>
 %224 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %223 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %225 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %224 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.addf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %227 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%226 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_42 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x16x1xf32>
 %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %231 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %230 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %232 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_14 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<64xf32>
 %233 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %232 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %transposed_120 = linalg.transpose ins(%cst_13 : tensor<160x64xf32>) outs(%146 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_121 = tensor.collapse_shape %233 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %234 = linalg.matmul ins(%collapsed_121, %transposed_120 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%148 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_122 = tensor.expand_shape %234 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_122 : tensor<1x16x160xf32>) outs(%150 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c3_i64 : f32, i64
 %261 = arith.mulf %260, %cst_1 : f32
 %262 = arith.addf %in, %261 : f32
 %263 = arith.mulf %262, %cst_2 : f32
 %264 = math.tanh %263 : f32
 %265 = arith.addf %264, %cst_3 : f32
 %266 = arith.mulf %265, %cst_4 : f32
 %267 = arith.mulf %in, %266 : f32
 linalg.yield %267 : f32
 } -> tensor<1x16x160xf32>
 %transposed_123 = linalg.transpose ins(%cst_12 : tensor<160x64xf32>) outs(%146 : tensor<64x160xf32>) permutation = [1, 0] 
 %236 = linalg.matmul ins(%collapsed_121, %transposed_123 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%148 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_124 = tensor.expand_shape %236 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %237 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %expanded_124 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%150 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x160xf32>
 %transposed_125 = linalg.transpose ins(%cst_11 : tensor<64x160xf32>) outs(%154 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_126 = tensor.collapse_shape %237 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %238 = linalg.matmul ins(%collapsed_126, %transposed_125 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_127 = tensor.expand_shape %238 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_127 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %240 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_42 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x16x1xf32>
 %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %244 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_127, %243 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %245 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_10 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<64xf32>
 %246 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %245 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %247 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %246 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.addf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %249 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %out : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.divf %in, %cst_42 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.truncf %cst_37 : f64 to f32
 %261 = arith.addf %in, %260 : f32
 linalg.yield %261 : f32
 } -> tensor<1x16x1xf32>
 %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x16x1xf32>) outs(%38 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = math.rsqrt %in : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x1xf32>
 %253 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %252 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %254 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_9 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %260 = arith.addf %in, %cst_3 : f32
 linalg.yield %260 : f32
 } -> tensor<64xf32>
 %255 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %254 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_131: f32, %out: f32):
 %260 = arith.mulf %in, %in_131 : f32
 linalg.yield %260 : f32
 } -> tensor<1x16x64xf32>
 %256 = tensor.empty() : tensor<64x256xf32>
 %transposed_128 = linalg.transpose ins(%cst_41 : tensor<256x64xf32>) outs(%256 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_129 = tensor.collapse_shape %255 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %257 = tensor.empty() : tensor<16x256xf32>
 %258 = linalg.fill ins(%cst : f32) outs(%257 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %259 = linalg.matmul ins(%collapsed_129, %transposed_128 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%258 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_130 = tensor.expand_shape %259 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_130 : tensor<1x16x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.full_attention_inv_freq: "0x040000000000803F8718363EE386013D9C44B83B6F12833A53773A39B2A20438C1B0BC36",
      model.model.rotary_emb.sliding_attention_inv_freq: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
