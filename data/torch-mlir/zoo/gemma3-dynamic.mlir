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
#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x256xf32> {
 %c16_i64 = arith.constant 16 : i64
 %c3_i64 = arith.constant 3 : i64
 %c2_i64 = arith.constant 2 : i64
 %c6_i64 = arith.constant 6 : i64
 %c0_i64 = arith.constant 0 : i64
 %c1_i64 = arith.constant 1 : i64
 %c0 = arith.constant 0 : index
 %c1 = arith.constant 1 : index
 %c256 = arith.constant 256 : index
 %c3 = arith.constant 3 : index
 %cst = arith.constant 0.000000e+00 : f32
 %c4_i64 = arith.constant 4 : i64
 %cst_0 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_1 = arith.constant 4.471500e-02 : f32
 %cst_2 = arith.constant 7.977240e-01 : f32
 %cst_3 = arith.constant 1.000000e+00 : f32
 %cst_4 = arith.constant 5.000000e-01 : f32
 %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_7 = arith.constant dense<true> : tensor<i1>
 %cst_8 = arith.constant dense_resource<model.model.norm.weight> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.model.layers.1.post_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.pre_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.1.self_attn.k_norm.weight> : tensor<16xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.1.self_attn.q_norm.weight> : tensor<16xf32>
 %cst_18 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_21 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_22 = arith.constant dense_resource<model.model.layers.0.post_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_24 = arith.constant dense_resource<model.model.layers.0.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_25 = arith.constant dense_resource<model.model.layers.0.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_26 = arith.constant dense_resource<model.model.layers.0.pre_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_27 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_29 = arith.constant 0xFFF0000000000000 : f64
 %cst_30 = arith.constant dense_resource<model.model.layers.0.self_attn.k_norm.weight> : tensor<16xf32>
 %cst_31 = arith.constant dense_resource<model.model.layers.0.self_attn.q_norm.weight> : tensor<16xf32>
 %cst_32 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_33 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_34 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_35 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_36 = arith.constant 9.9999999999999995E-7 : f64
 %cst_37 = arith.constant dense_resource<model.model.rotary_emb.full_attention_inv_freq> : tensor<8xf32>
 %cst_38 = arith.constant dense_resource<model.model.rotary_emb.sliding_attention_inv_freq> : tensor<8xf32>
 %cst_39 = arith.constant dense<8.000000e+00> : tensor<f32>
 %cst_40 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_41 = arith.constant 6.400000e+01 : f32
 %c64_i64 = arith.constant 64 : i64
 %c32_i64 = arith.constant 32 : i64
 %cst_42 = arith.constant 1.600000e+01 : f32
 %cst_43 = arith.constant dense<1> : tensor<i64>
 %c2 = arith.constant 2 : index
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %1, "negative values not allowed in new dimensions"
 %2 = tensor.empty(%dim) : tensor<1x?xi64>
 %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_43 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 linalg.yield %in : i64
 } -> tensor<1x?xi64>
 %4 = tensor.empty(%dim) : tensor<?xi64>
 %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %335 = linalg.index 0 : index
 %336 = arith.index_cast %335 : index to i64
 linalg.yield %336 : i64
 } -> tensor<?xi64>
 %6 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %335 = arith.index_cast %in : i64 to index
 %336 = linalg.index 2 : index
 %337 = arith.cmpi slt, %335, %c256 : index
 cf.assert %337, "index must be smaller than dim size"
 %338 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %338, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_40[%335, %336] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %8 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_39 : tensor<1x?x64xf32>, tensor<f32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %9 = tensor.empty(%dim) : tensor<1x?xi1>
 %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %335 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %335 : i1
 } -> tensor<1x?xi1>
 %11 = tensor.empty() : tensor<1xi64>
 %12 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%11 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded = tensor.expand_shape %12 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_44 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %expanded_45 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
 %13 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45, %expanded_44 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_150: i64, %out: i1):
 %335 = arith.cmpi sle, %in, %in_150 : i64
 linalg.yield %335 : i1
 } -> tensor<1x1x?x?xi1>
 %15 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %14 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_150: i1, %out: i1):
 %335 = arith.andi %in, %in_150 : i1
 linalg.yield %335 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_46 = tensor.dim %expanded_45, %c3 : tensor<1x1x1x?xi64>
 %16 = tensor.empty(%dim_46) : tensor<1x1x1x?xi1>
 %17 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_45 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%16 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_150: i64, %out: i1):
 %335 = arith.cmpi slt, %in, %c0_i64 : i64
 %336 = arith.addi %in, %c1_i64 : i64
 %337 = arith.select %335, %336, %in : i64
 %338 = arith.index_cast %337 : i64 to index
 %339 = arith.cmpi slt, %in_150, %c0_i64 : i64
 %340 = arith.addi %in_150, %0 : i64
 %341 = arith.select %339, %340, %in_150 : i64
 %342 = arith.index_cast %341 : i64 to index
 %extracted = tensor.extract %10[%338, %342] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %18 = arith.cmpi eq, %dim, %dim_46 : index
 cf.assert %18, "mismatched size for broadcast"
 %19 = linalg.generic {indexing_maps = [#map8, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_150: i1, %out: i1):
 %335 = arith.andi %in, %in_150 : i1
 linalg.yield %335 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %20 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %21 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %335 = linalg.index 2 : index
 %336 = linalg.index 3 : index
 %337 = arith.cmpi eq, %dim, %c1 : index
 %338 = arith.select %337, %c0, %335 : index
 %339 = arith.select %337, %c0, %336 : index
 %extracted = tensor.extract %19[%c0, %c0, %338, %339] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %22 = tensor.empty(%dim) : tensor<1x1x?x1xi64>
 %23 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x1x?x1xi64>) outs(%22 : tensor<1x1x?x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %335 = arith.subi %in, %c6_i64 : i64
 linalg.yield %335 : i64
 } -> tensor<1x1x?x1xi64>
 %24 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45, %23 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_150: i64, %out: i1):
 %335 = arith.cmpi sgt, %in, %in_150 : i64
 linalg.yield %335 : i1
 } -> tensor<1x1x?x?xi1>
 %25 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %24 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_150: i1, %out: i1):
 %335 = arith.andi %in, %in_150 : i1
 linalg.yield %335 : i1
 } -> tensor<1x1x?x?xi1>
 %26 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %14 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_150: i1, %out: i1):
 %335 = arith.andi %in, %in_150 : i1
 linalg.yield %335 : i1
 } -> tensor<1x1x?x?xi1>
 %27 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %26 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_150: i1, %out: i1):
 %335 = arith.andi %in, %in_150 : i1
 linalg.yield %335 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %18, "mismatched size for broadcast"
 %28 = linalg.generic {indexing_maps = [#map8, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %17 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_150: i1, %out: i1):
 %335 = arith.andi %in, %in_150 : i1
 linalg.yield %335 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %29 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %335 = linalg.index 2 : index
 %336 = linalg.index 3 : index
 %337 = arith.cmpi eq, %dim, %c1 : index
 %338 = arith.select %337, %c0, %335 : index
 %339 = arith.select %337, %c0, %336 : index
 %extracted = tensor.extract %28[%c0, %c0, %338, %339] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %expanded_47 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
 %30 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<1x?x1xi64>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %335 = arith.sitofp %in : i64 to f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %32 = tensor.empty(%dim) : tensor<1x?x8xf32>
 %33 = linalg.generic {indexing_maps = [#map12, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %cst_38 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%32 : tensor<1x?x8xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x8xf32>
 %concat = tensor.concat dim(2) %33, %33 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
 %dim_48 = tensor.dim %33, %c1 : tensor<1x?x8xf32>
 %34 = tensor.empty(%dim_48) : tensor<1x?x16xf32>
 %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%34 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.cos %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x16xf32>
 %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%34 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.sin %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x16xf32>
 %37 = linalg.generic {indexing_maps = [#map12, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %cst_37 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%32 : tensor<1x?x8xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x8xf32>
 %concat_49 = tensor.concat dim(2) %37, %37 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
 %dim_50 = tensor.dim %37, %c1 : tensor<1x?x8xf32>
 %38 = tensor.empty(%dim_50) : tensor<1x?x16xf32>
 %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_49 : tensor<1x?x16xf32>) outs(%38 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.cos %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x16xf32>
 %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_49 : tensor<1x?x16xf32>) outs(%38 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.sin %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x16xf32>
 %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %42 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %43 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<1x?x64xf32>) outs(%42 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_41 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %45 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x?x1xf32>
 %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %47 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %46 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %48 = tensor.empty() : tensor<64xf32>
 %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_35 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<64xf32>
 %50 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %51 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_34 : tensor<64x64xf32>) outs(%51 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %50 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %52 = tensor.empty(%dim) : tensor<?x64xf32>
 %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %54 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%53 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_51 = tensor.expand_shape %54 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %55 = arith.cmpi slt, %0, %c0_i64 : i64
 %56 = arith.select %55, %c1_i64, %0 : i64
 %57 = arith.extui %55 : i1 to i64
 %58 = arith.addi %57, %c1_i64 : i64
 %59 = arith.muli %56, %c16_i64 : i64
 %60 = arith.cmpi sle, %58, %c1_i64 : i64
 cf.assert %60, "must have at most one inferred (negative) dimension"
 %61 = arith.muli %0, %c64_i64 : i64
 %62 = arith.divsi %61, %59 : i64
 %63 = arith.select %55, %62, %0 : i64
 %from_elements = tensor.from_elements %c1_i64, %63, %62, %c16_i64 : tensor<4xi64>
 %reshape = tensor.reshape %expanded_51(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %64 = arith.index_cast %63 : i64 to index
 %65 = tensor.empty(%64) : tensor<1x4x?x16xf32>
 %transposed_52 = linalg.transpose ins(%reshape : tensor<1x?x4x16xf32>) outs(%65 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %66 = tensor.empty() : tensor<64x32xf32>
 %transposed_53 = linalg.transpose ins(%cst_33 : tensor<32x64xf32>) outs(%66 : tensor<64x32xf32>) permutation = [1, 0] 
 %67 = tensor.empty(%dim) : tensor<?x32xf32>
 %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %69 = linalg.matmul ins(%collapsed, %transposed_53 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%68 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_54 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %60, "must have at most one inferred (negative) dimension"
 %70 = arith.muli %0, %c32_i64 : i64
 %71 = arith.divsi %70, %59 : i64
 %72 = arith.select %55, %71, %0 : i64
 %from_elements_55 = tensor.from_elements %c1_i64, %72, %71, %c16_i64 : tensor<4xi64>
 %reshape_56 = tensor.reshape %expanded_54(%from_elements_55) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %73 = arith.index_cast %72 : i64 to index
 %74 = tensor.empty(%73) : tensor<1x2x?x16xf32>
 %transposed_57 = linalg.transpose ins(%reshape_56 : tensor<1x?x2x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_58 = linalg.transpose ins(%cst_32 : tensor<32x64xf32>) outs(%66 : tensor<64x32xf32>) permutation = [1, 0] 
 %75 = linalg.matmul ins(%collapsed, %transposed_58 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%68 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_59 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %60, "must have at most one inferred (negative) dimension"
 %reshape_60 = tensor.reshape %expanded_59(%from_elements_55) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_61 = linalg.transpose ins(%reshape_60 : tensor<1x?x2x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %76 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<1x4x?x16xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %77 = tensor.empty(%64) : tensor<1x4x?x1xf32>
 %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %79 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<1x4x?x16xf32>) outs(%78 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x1xf32>
 %80 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x4x?x1xf32>) outs(%77 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_42 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x1xf32>
 %81 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x4x?x1xf32>) outs(%77 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x4x?x1xf32>
 %82 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x4x?x1xf32>) outs(%77 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x1xf32>
 %83 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52, %82 : tensor<1x4x?x16xf32>, tensor<1x4x?x1xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %84 = tensor.empty() : tensor<16xf32>
 %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_31 : tensor<16xf32>) outs(%84 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<16xf32>
 %86 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %85 : tensor<1x4x?x16xf32>, tensor<16xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %87 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<1x2x?x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %88 = tensor.empty(%73) : tensor<1x2x?x1xf32>
 %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
 %90 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<1x2x?x16xf32>) outs(%89 : tensor<1x2x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x1xf32>
 %91 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<1x2x?x1xf32>) outs(%88 : tensor<1x2x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_42 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x1xf32>
 %92 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x2x?x1xf32>) outs(%88 : tensor<1x2x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x2x?x1xf32>
 %93 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<1x2x?x1xf32>) outs(%88 : tensor<1x2x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x1xf32>
 %94 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57, %93 : tensor<1x2x?x16xf32>, tensor<1x2x?x1xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %95 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_30 : tensor<16xf32>) outs(%84 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<16xf32>
 %96 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %95 : tensor<1x2x?x16xf32>, tensor<16xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_62 = tensor.expand_shape %35 [[0], [1, 2], [3]] output_shape [1, 1, %dim_48, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %expanded_63 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, %dim_48, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %97 = arith.cmpi eq, %64, %dim_48 : index
 cf.assert %97, "mismatched size for broadcast"
 %98 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_62 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice = tensor.extract_slice %86[0, 0, 0, 0] [1, 4, %64, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_64 = tensor.extract_slice %86[0, 0, 0, 8] [1, 4, %64, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %99 = tensor.empty(%64) : tensor<1x4x?x8xf32>
 %100 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_64 : tensor<1x4x?x8xf32>) outs(%99 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.negf %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_65 = tensor.concat dim(3) %100, %extracted_slice : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_66 = tensor.dim %100, %c2 : tensor<1x4x?x8xf32>
 %101 = arith.cmpi eq, %dim_66, %dim_48 : index
 cf.assert %101, "mismatched size for broadcast"
 %102 = tensor.empty(%dim_66) : tensor<1x4x?x16xf32>
 %103 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_65, %expanded_63 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%102 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %104 = arith.cmpi eq, %64, %dim_66 : index
 cf.assert %104, "mismatched size for broadcast"
 %105 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.addf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %106 = arith.cmpi eq, %73, %dim_48 : index
 cf.assert %106, "mismatched size for broadcast"
 %107 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_62 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_67 = tensor.extract_slice %96[0, 0, 0, 0] [1, 2, %73, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_68 = tensor.extract_slice %96[0, 0, 0, 8] [1, 2, %73, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %108 = tensor.empty(%73) : tensor<1x2x?x8xf32>
 %109 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_68 : tensor<1x2x?x8xf32>) outs(%108 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.negf %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_69 = tensor.concat dim(3) %109, %extracted_slice_67 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_70 = tensor.dim %109, %c2 : tensor<1x2x?x8xf32>
 %110 = arith.cmpi eq, %dim_70, %dim_48 : index
 cf.assert %110, "mismatched size for broadcast"
 %111 = tensor.empty(%dim_70) : tensor<1x2x?x16xf32>
 %112 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_69, %expanded_63 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%111 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %113 = arith.cmpi eq, %73, %dim_70 : index
 cf.assert %113, "mismatched size for broadcast"
 %114 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.addf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_71 = tensor.expand_shape %114 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %73, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %115 = tensor.empty(%dim) : tensor<1x2x2x?x16xf32>
 %116 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 3 : index
 %337 = linalg.index 4 : index
 %338 = arith.cmpi eq, %73, %c1 : index
 %339 = arith.select %338, %c0, %336 : index
 %extracted = tensor.extract %expanded_71[%c0, %335, %c0, %339, %337] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_72 = tensor.collapse_shape %116 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_73 = tensor.expand_shape %transposed_61 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %73, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %117 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 3 : index
 %337 = linalg.index 4 : index
 %338 = arith.cmpi eq, %73, %c1 : index
 %339 = arith.select %338, %c0, %336 : index
 %extracted = tensor.extract %expanded_73[%c0, %335, %c0, %339, %337] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_74 = tensor.collapse_shape %117 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %118 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %119 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_5, %cst_6 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%118 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_150: f32, %in_151: f32, %out: f32):
 %335 = arith.select %in, %in_150, %in_151 : f32
 linalg.yield %335 : f32
 } -> tensor<1x1x?x?xf32>
 %120 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<1x4x?x16xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.mulf %in, %cst_4 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %121 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %transposed_75 = linalg.transpose ins(%collapsed_72 : tensor<1x4x?x16xf32>) outs(%121 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %122 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_75 : tensor<1x4x16x?xf32>) outs(%121 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.mulf %in, %cst_4 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %123 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %124 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 2 : index
 %337 = linalg.index 3 : index
 %338 = arith.cmpi eq, %64, %c1 : index
 %339 = arith.select %338, %c0, %336 : index
 %extracted = tensor.extract %120[%c0, %335, %339, %337] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_76 = tensor.collapse_shape %124 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %125 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%121 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 2 : index
 %337 = linalg.index 3 : index
 %338 = arith.cmpi eq, %dim, %c1 : index
 %339 = arith.select %338, %c0, %337 : index
 %extracted = tensor.extract %122[%c0, %335, %336, %339] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_77 = tensor.collapse_shape %125 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %126 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %128 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%127 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %129 = arith.muli %0, %c4_i64 : i64
 %130 = arith.select %55, %c4_i64, %129 : i64
 %131 = arith.muli %130, %0 : i64
 %132 = arith.select %55, %c4_i64, %131 : i64
 %133 = arith.select %55, %58, %57 : i64
 %134 = arith.cmpi sle, %133, %c1_i64 : i64
 cf.assert %134, "must have at most one inferred (negative) dimension"
 %135 = arith.muli %129, %0 : i64
 %136 = arith.divsi %135, %132 : i64
 %137 = arith.select %55, %136, %0 : i64
 %from_elements_78 = tensor.from_elements %c1_i64, %c4_i64, %137, %137 : tensor<4xi64>
 %reshape_79 = tensor.reshape %128(%from_elements_78) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %138 = arith.index_cast %137 : i64 to index
 %139 = arith.cmpi eq, %138, %dim : index
 cf.assert %139, "mismatched size for broadcast"
 cf.assert %139, "mismatched size for broadcast"
 %140 = tensor.empty(%138, %138) : tensor<1x4x?x?xf32>
 %141 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_79, %119 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%140 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.addf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x?xf32>
 %142 = tensor.empty(%138) : tensor<1x4x?xi64>
 %143 = linalg.fill ins(%c0_i64 : i64) outs(%142 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %144 = tensor.empty(%138) : tensor<1x4x?xf32>
 %145 = linalg.fill ins(%cst_0 : f32) outs(%144 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %146:2 = linalg.generic {indexing_maps = [#map8, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<1x4x?x?xf32>) outs(%145, %143 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_150: i64):
 %335 = linalg.index 3 : index
 %336 = arith.index_cast %335 : index to i64
 %337 = arith.maximumf %in, %out : f32
 %338 = arith.cmpf ogt, %in, %out : f32
 %339 = arith.select %338, %336, %out_150 : i64
 linalg.yield %337, %339 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_80 = tensor.expand_shape %146#0 [[0], [1], [2, 3]] output_shape [1, 4, %138, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %147 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %expanded_80 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%140 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.subf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x?xf32>
 %148 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<1x4x?x?xf32>) outs(%140 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.exp %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x?xf32>
 %149 = tensor.empty(%138) : tensor<1x4x?x1xf32>
 %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %151 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%148 : tensor<1x4x?x?xf32>) outs(%150 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x1xf32>
 %152 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %151 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%140 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.divf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x?xf32>
 %153 = tensor.empty(%138, %138) : tensor<1x4x?x?xi1>
 %154 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x4x?x?xf32>) outs(%153 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %335 = arith.extf %in : f32 to f64
 %336 = arith.cmpf oeq, %335, %cst_29 : f64
 linalg.yield %336 : i1
 } -> tensor<1x4x?x?xi1>
 %155 = tensor.empty(%138) : tensor<1x4x?x1xi1>
 %156 = linalg.fill ins(%true : i1) outs(%155 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %157 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<1x4x?x?xi1>) outs(%156 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %335 = arith.andi %in, %out : i1
 linalg.yield %335 : i1
 } -> tensor<1x4x?x1xi1>
 %158 = arith.cmpi sge, %137, %c0_i64 : i64
 cf.assert %158, "negative values not allowed in new dimensions"
 %159 = arith.index_cast %137 : i64 to index
 cf.assert %158, "negative values not allowed in new dimensions"
 %160 = tensor.empty(%159, %159) : tensor<1x4x?x?xf32>
 %161 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%160 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %162 = arith.cmpi eq, %138, %159 : index
 cf.assert %162, "mismatched size for broadcast"
 %163 = arith.cmpi eq, %159, %138 : index
 cf.assert %163, "mismatched size for broadcast"
 %164 = tensor.empty(%138, %159) : tensor<1x4x?x?xf32>
 %165 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %161, %152 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%164 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_150: f32, %in_151: f32, %out: f32):
 %335 = arith.select %in, %in_150, %in_151 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %166 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %167 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%166 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 2 : index
 %337 = linalg.index 3 : index
 %338 = arith.cmpi eq, %138, %c1 : index
 %339 = arith.select %338, %c0, %336 : index
 %340 = arith.cmpi eq, %159, %c1 : index
 %341 = arith.select %340, %c0, %337 : index
 %extracted = tensor.extract %165[%c0, %335, %339, %341] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %134, "must have at most one inferred (negative) dimension"
 %from_elements_81 = tensor.from_elements %c4_i64, %137, %137 : tensor<3xi64>
 %reshape_82 = tensor.reshape %167(%from_elements_81) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %168 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 2 : index
 %337 = linalg.index 3 : index
 %338 = arith.cmpi eq, %dim, %c1 : index
 %339 = arith.select %338, %c0, %336 : index
 %extracted = tensor.extract %collapsed_74[%c0, %335, %339, %337] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_83 = tensor.collapse_shape %168 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %169 = arith.cmpi eq, %137, %0 : i64
 cf.assert %169, "mismatching contracting dimension"
 %170 = tensor.empty(%138) : tensor<4x?x16xf32>
 %171 = linalg.fill ins(%cst : f32) outs(%170 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %172 = linalg.batch_matmul ins(%reshape_82, %collapsed_83 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%171 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_84 = tensor.expand_shape %172 [[0, 1], [2], [3]] output_shape [1, 4, %138, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %173 = tensor.empty(%138) : tensor<1x?x4x16xf32>
 %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<1x4x?x16xf32>) outs(%173 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %60, "must have at most one inferred (negative) dimension"
 %174 = arith.muli %137, %c64_i64 : i64
 %175 = arith.divsi %174, %56 : i64
 %176 = arith.select %55, %175, %0 : i64
 %from_elements_86 = tensor.from_elements %c1_i64, %176, %175 : tensor<3xi64>
 %reshape_87 = tensor.reshape %transposed_85(%from_elements_86) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_88 = linalg.transpose ins(%cst_28 : tensor<64x64xf32>) outs(%51 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_89 = tensor.collapse_shape %reshape_87 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %177 = arith.index_cast %176 : i64 to index
 %178 = tensor.empty(%177) : tensor<?x64xf32>
 %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %180 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%179 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_90 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, %177, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %181 = tensor.empty(%177) : tensor<1x?x64xf32>
 %182 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<1x?x64xf32>) outs(%181 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %183 = tensor.empty(%177) : tensor<1x?x1xf32>
 %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %185 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<1x?x64xf32>) outs(%184 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %186 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x?x1xf32>) outs(%183 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_41 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %187 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x1xf32>) outs(%183 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x?x1xf32>
 %188 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x?x1xf32>) outs(%183 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %189 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %188 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%181 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %190 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_27 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<64xf32>
 %191 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %190 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%181 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %192 = arith.cmpi eq, %dim, %177 : index
 cf.assert %192, "mismatched size for broadcast"
 %193 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %191 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.addf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %194 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %195 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<1x?x64xf32>) outs(%42 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %196 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_41 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %197 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x?x1xf32>
 %198 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %199 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %198 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %200 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_26 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<64xf32>
 %201 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %200 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %202 = tensor.empty() : tensor<64x160xf32>
 %transposed_91 = linalg.transpose ins(%cst_25 : tensor<160x64xf32>) outs(%202 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_92 = tensor.collapse_shape %201 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %203 = tensor.empty(%dim) : tensor<?x160xf32>
 %204 = linalg.fill ins(%cst : f32) outs(%203 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %205 = linalg.matmul ins(%collapsed_92, %transposed_91 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%204 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_93 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %206 = tensor.empty(%dim) : tensor<1x?x160xf32>
 %207 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93 : tensor<1x?x160xf32>) outs(%206 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c3_i64 : f32, i64
 %336 = arith.mulf %335, %cst_1 : f32
 %337 = arith.addf %in, %336 : f32
 %338 = arith.mulf %337, %cst_2 : f32
 %339 = math.tanh %338 : f32
 %340 = arith.addf %339, %cst_3 : f32
 %341 = arith.mulf %340, %cst_4 : f32
 %342 = arith.mulf %in, %341 : f32
 linalg.yield %342 : f32
 } -> tensor<1x?x160xf32>
 %transposed_94 = linalg.transpose ins(%cst_24 : tensor<160x64xf32>) outs(%202 : tensor<64x160xf32>) permutation = [1, 0] 
 %208 = linalg.matmul ins(%collapsed_92, %transposed_94 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%204 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_95 = tensor.expand_shape %208 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %209 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %expanded_95 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%206 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x160xf32>
 %210 = tensor.empty() : tensor<160x64xf32>
 %transposed_96 = linalg.transpose ins(%cst_23 : tensor<64x160xf32>) outs(%210 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_97 = tensor.collapse_shape %209 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %211 = linalg.matmul ins(%collapsed_97, %transposed_96 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%53 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_98 = tensor.expand_shape %211 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %212 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %213 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<1x?x64xf32>) outs(%42 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %214 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_41 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %215 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x?x1xf32>
 %216 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %217 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_98, %216 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %218 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_22 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<64xf32>
 %219 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %218 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %220 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %219 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.addf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %221 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %222 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%221 : tensor<1x?x64xf32>) outs(%42 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %223 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_41 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %224 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x?x1xf32>
 %225 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %226 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %225 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %227 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_21 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<64xf32>
 %228 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %227 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %transposed_99 = linalg.transpose ins(%cst_20 : tensor<64x64xf32>) outs(%51 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_100 = tensor.collapse_shape %228 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %229 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%53 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_101 = tensor.expand_shape %229 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %60, "must have at most one inferred (negative) dimension"
 %reshape_102 = tensor.reshape %expanded_101(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_103 = linalg.transpose ins(%reshape_102 : tensor<1x?x4x16xf32>) outs(%65 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_104 = linalg.transpose ins(%cst_19 : tensor<32x64xf32>) outs(%66 : tensor<64x32xf32>) permutation = [1, 0] 
 %230 = linalg.matmul ins(%collapsed_100, %transposed_104 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%68 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_105 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %60, "must have at most one inferred (negative) dimension"
 %reshape_106 = tensor.reshape %expanded_105(%from_elements_55) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_107 = linalg.transpose ins(%reshape_106 : tensor<1x?x2x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_108 = linalg.transpose ins(%cst_18 : tensor<32x64xf32>) outs(%66 : tensor<64x32xf32>) permutation = [1, 0] 
 %231 = linalg.matmul ins(%collapsed_100, %transposed_108 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%68 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_109 = tensor.expand_shape %231 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %60, "must have at most one inferred (negative) dimension"
 %reshape_110 = tensor.reshape %expanded_109(%from_elements_55) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_111 = linalg.transpose ins(%reshape_110 : tensor<1x?x2x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %232 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_103 : tensor<1x4x?x16xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %233 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%232 : tensor<1x4x?x16xf32>) outs(%78 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x1xf32>
 %234 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<1x4x?x1xf32>) outs(%77 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_42 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x1xf32>
 %235 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234 : tensor<1x4x?x1xf32>) outs(%77 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x4x?x1xf32>
 %236 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235 : tensor<1x4x?x1xf32>) outs(%77 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x1xf32>
 %237 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_103, %236 : tensor<1x4x?x16xf32>, tensor<1x4x?x1xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %238 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_17 : tensor<16xf32>) outs(%84 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<16xf32>
 %239 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %238 : tensor<1x4x?x16xf32>, tensor<16xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %240 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_107 : tensor<1x2x?x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %241 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%240 : tensor<1x2x?x16xf32>) outs(%89 : tensor<1x2x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x1xf32>
 %242 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241 : tensor<1x2x?x1xf32>) outs(%88 : tensor<1x2x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_42 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x1xf32>
 %243 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242 : tensor<1x2x?x1xf32>) outs(%88 : tensor<1x2x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x2x?x1xf32>
 %244 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243 : tensor<1x2x?x1xf32>) outs(%88 : tensor<1x2x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x1xf32>
 %245 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_107, %244 : tensor<1x2x?x16xf32>, tensor<1x2x?x1xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %246 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_16 : tensor<16xf32>) outs(%84 : tensor<16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<16xf32>
 %247 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245, %246 : tensor<1x2x?x16xf32>, tensor<16xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_112 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [1, 1, %dim_50, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %expanded_113 = tensor.expand_shape %40 [[0], [1, 2], [3]] output_shape [1, 1, %dim_50, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %248 = arith.cmpi eq, %64, %dim_50 : index
 cf.assert %248, "mismatched size for broadcast"
 %249 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239, %expanded_112 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice_114 = tensor.extract_slice %239[0, 0, 0, 0] [1, 4, %64, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_115 = tensor.extract_slice %239[0, 0, 0, 8] [1, 4, %64, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %250 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_115 : tensor<1x4x?x8xf32>) outs(%99 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.negf %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_116 = tensor.concat dim(3) %250, %extracted_slice_114 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_117 = tensor.dim %250, %c2 : tensor<1x4x?x8xf32>
 %251 = arith.cmpi eq, %dim_117, %dim_50 : index
 cf.assert %251, "mismatched size for broadcast"
 %252 = tensor.empty(%dim_117) : tensor<1x4x?x16xf32>
 %253 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_116, %expanded_113 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%252 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %254 = arith.cmpi eq, %64, %dim_117 : index
 cf.assert %254, "mismatched size for broadcast"
 %255 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %253 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.addf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %256 = arith.cmpi eq, %73, %dim_50 : index
 cf.assert %256, "mismatched size for broadcast"
 %257 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247, %expanded_112 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_118 = tensor.extract_slice %247[0, 0, 0, 0] [1, 2, %73, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_119 = tensor.extract_slice %247[0, 0, 0, 8] [1, 2, %73, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %258 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_119 : tensor<1x2x?x8xf32>) outs(%108 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.negf %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_120 = tensor.concat dim(3) %258, %extracted_slice_118 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_121 = tensor.dim %258, %c2 : tensor<1x2x?x8xf32>
 %259 = arith.cmpi eq, %dim_121, %dim_50 : index
 cf.assert %259, "mismatched size for broadcast"
 %260 = tensor.empty(%dim_121) : tensor<1x2x?x16xf32>
 %261 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_120, %expanded_113 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%260 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %262 = arith.cmpi eq, %73, %dim_121 : index
 cf.assert %262, "mismatched size for broadcast"
 %263 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%257, %261 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%74 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.addf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_122 = tensor.expand_shape %263 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %73, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %264 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 3 : index
 %337 = linalg.index 4 : index
 %338 = arith.cmpi eq, %73, %c1 : index
 %339 = arith.select %338, %c0, %336 : index
 %extracted = tensor.extract %expanded_122[%c0, %335, %c0, %339, %337] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_123 = tensor.collapse_shape %264 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_124 = tensor.expand_shape %transposed_111 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %73, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %265 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%115 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 3 : index
 %337 = linalg.index 4 : index
 %338 = arith.cmpi eq, %73, %c1 : index
 %339 = arith.select %338, %c0, %336 : index
 %extracted = tensor.extract %expanded_124[%c0, %335, %c0, %339, %337] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_125 = tensor.collapse_shape %265 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %266 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_5, %cst_6 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%118 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_150: f32, %in_151: f32, %out: f32):
 %335 = arith.select %in, %in_150, %in_151 : f32
 linalg.yield %335 : f32
 } -> tensor<1x1x?x?xf32>
 %267 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255 : tensor<1x4x?x16xf32>) outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.mulf %in, %cst_4 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x16xf32>
 %transposed_126 = linalg.transpose ins(%collapsed_123 : tensor<1x4x?x16xf32>) outs(%121 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %268 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_126 : tensor<1x4x16x?xf32>) outs(%121 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.mulf %in, %cst_4 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %269 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 2 : index
 %337 = linalg.index 3 : index
 %338 = arith.cmpi eq, %64, %c1 : index
 %339 = arith.select %338, %c0, %336 : index
 %extracted = tensor.extract %267[%c0, %335, %339, %337] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_127 = tensor.collapse_shape %269 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %270 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%121 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 2 : index
 %337 = linalg.index 3 : index
 %338 = arith.cmpi eq, %dim, %c1 : index
 %339 = arith.select %338, %c0, %337 : index
 %extracted = tensor.extract %268[%c0, %335, %336, %339] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_128 = tensor.collapse_shape %270 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %271 = linalg.batch_matmul ins(%collapsed_127, %collapsed_128 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%127 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %134, "must have at most one inferred (negative) dimension"
 %reshape_129 = tensor.reshape %271(%from_elements_78) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %139, "mismatched size for broadcast"
 cf.assert %139, "mismatched size for broadcast"
 %272 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_129, %266 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%140 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.addf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x?xf32>
 %273:2 = linalg.generic {indexing_maps = [#map8, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%272 : tensor<1x4x?x?xf32>) outs(%145, %143 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_150: i64):
 %335 = linalg.index 3 : index
 %336 = arith.index_cast %335 : index to i64
 %337 = arith.maximumf %in, %out : f32
 %338 = arith.cmpf ogt, %in, %out : f32
 %339 = arith.select %338, %336, %out_150 : i64
 linalg.yield %337, %339 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_130 = tensor.expand_shape %273#0 [[0], [1], [2, 3]] output_shape [1, 4, %138, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %274 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %expanded_130 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%140 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.subf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x?xf32>
 %275 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274 : tensor<1x4x?x?xf32>) outs(%140 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.exp %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x?xf32>
 %276 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%275 : tensor<1x4x?x?xf32>) outs(%150 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x1xf32>
 %277 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%275, %276 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%140 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.divf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x?xf32>
 %278 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272 : tensor<1x4x?x?xf32>) outs(%153 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %335 = arith.extf %in : f32 to f64
 %336 = arith.cmpf oeq, %335, %cst_29 : f64
 linalg.yield %336 : i1
 } -> tensor<1x4x?x?xi1>
 %279 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%278 : tensor<1x4x?x?xi1>) outs(%156 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %335 = arith.andi %in, %out : i1
 linalg.yield %335 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %158, "negative values not allowed in new dimensions"
 cf.assert %158, "negative values not allowed in new dimensions"
 cf.assert %162, "mismatched size for broadcast"
 cf.assert %163, "mismatched size for broadcast"
 %280 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279, %161, %277 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%164 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_150: f32, %in_151: f32, %out: f32):
 %335 = arith.select %in, %in_150, %in_151 : f32
 linalg.yield %335 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %281 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%166 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 2 : index
 %337 = linalg.index 3 : index
 %338 = arith.cmpi eq, %138, %c1 : index
 %339 = arith.select %338, %c0, %336 : index
 %340 = arith.cmpi eq, %159, %c1 : index
 %341 = arith.select %340, %c0, %337 : index
 %extracted = tensor.extract %280[%c0, %335, %339, %341] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %134, "must have at most one inferred (negative) dimension"
 %reshape_131 = tensor.reshape %281(%from_elements_81) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %282 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%123 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %335 = linalg.index 1 : index
 %336 = linalg.index 2 : index
 %337 = linalg.index 3 : index
 %338 = arith.cmpi eq, %dim, %c1 : index
 %339 = arith.select %338, %c0, %336 : index
 %extracted = tensor.extract %collapsed_125[%c0, %335, %339, %337] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_132 = tensor.collapse_shape %282 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %169, "mismatching contracting dimension"
 %283 = linalg.batch_matmul ins(%reshape_131, %collapsed_132 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%171 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_133 = tensor.expand_shape %283 [[0, 1], [2], [3]] output_shape [1, 4, %138, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_134 = linalg.transpose ins(%expanded_133 : tensor<1x4x?x16xf32>) outs(%173 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %60, "must have at most one inferred (negative) dimension"
 %reshape_135 = tensor.reshape %transposed_134(%from_elements_86) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_136 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%51 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_137 = tensor.collapse_shape %reshape_135 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %284 = arith.index_cast %176 : i64 to index
 %285 = tensor.empty(%284) : tensor<?x64xf32>
 %286 = linalg.fill ins(%cst : f32) outs(%285 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %287 = linalg.matmul ins(%collapsed_137, %transposed_136 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%286 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_138 = tensor.expand_shape %287 [[0, 1], [2]] output_shape [1, %284, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %288 = tensor.empty(%284) : tensor<1x?x64xf32>
 %289 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_138 : tensor<1x?x64xf32>) outs(%288 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %290 = tensor.empty(%284) : tensor<1x?x1xf32>
 %291 = linalg.fill ins(%cst : f32) outs(%290 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %292 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%289 : tensor<1x?x64xf32>) outs(%291 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %293 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<1x?x1xf32>) outs(%290 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_41 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %294 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<1x?x1xf32>) outs(%290 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x?x1xf32>
 %295 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294 : tensor<1x?x1xf32>) outs(%290 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %296 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_138, %295 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%288 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %297 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_14 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<64xf32>
 %298 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %297 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%288 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %299 = arith.cmpi eq, %dim, %284 : index
 cf.assert %299, "mismatched size for broadcast"
 %300 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %298 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.addf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %301 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %302 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%301 : tensor<1x?x64xf32>) outs(%42 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %303 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_41 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %304 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x?x1xf32>
 %305 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %306 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300, %305 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %307 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_13 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<64xf32>
 %308 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306, %307 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %transposed_139 = linalg.transpose ins(%cst_12 : tensor<160x64xf32>) outs(%202 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_140 = tensor.collapse_shape %308 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %309 = linalg.matmul ins(%collapsed_140, %transposed_139 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%204 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_141 = tensor.expand_shape %309 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %310 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_141 : tensor<1x?x160xf32>) outs(%206 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c3_i64 : f32, i64
 %336 = arith.mulf %335, %cst_1 : f32
 %337 = arith.addf %in, %336 : f32
 %338 = arith.mulf %337, %cst_2 : f32
 %339 = math.tanh %338 : f32
 %340 = arith.addf %339, %cst_3 : f32
 %341 = arith.mulf %340, %cst_4 : f32
 %342 = arith.mulf %in, %341 : f32
 linalg.yield %342 : f32
 } -> tensor<1x?x160xf32>
 %transposed_142 = linalg.transpose ins(%cst_11 : tensor<160x64xf32>) outs(%202 : tensor<64x160xf32>) permutation = [1, 0] 
 %311 = linalg.matmul ins(%collapsed_140, %transposed_142 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%204 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_143 = tensor.expand_shape %311 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %312 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %expanded_143 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%206 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x160xf32>
 %transposed_144 = linalg.transpose ins(%cst_10 : tensor<64x160xf32>) outs(%210 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_145 = tensor.collapse_shape %312 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %313 = linalg.matmul ins(%collapsed_145, %transposed_144 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%53 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_146 = tensor.expand_shape %313 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %314 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_146 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %315 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%314 : tensor<1x?x64xf32>) outs(%42 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %316 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_41 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %317 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x?x1xf32>
 %318 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %319 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_146, %318 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %320 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_9 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<64xf32>
 %321 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319, %320 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %322 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300, %321 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.addf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %323 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %324 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%323 : tensor<1x?x64xf32>) outs(%42 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %out : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %325 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.divf %in, %cst_41 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %326 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.truncf %cst_36 : f64 to f32
 %336 = arith.addf %in, %335 : f32
 linalg.yield %336 : f32
 } -> tensor<1x?x1xf32>
 %327 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = math.rsqrt %in : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x1xf32>
 %328 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %327 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %329 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_8 : tensor<64xf32>) outs(%48 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %335 = arith.addf %in, %cst_3 : f32
 linalg.yield %335 : f32
 } -> tensor<64xf32>
 %330 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %329 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_150: f32, %out: f32):
 %335 = arith.mulf %in, %in_150 : f32
 linalg.yield %335 : f32
 } -> tensor<1x?x64xf32>
 %331 = tensor.empty() : tensor<64x256xf32>
 %transposed_147 = linalg.transpose ins(%cst_40 : tensor<256x64xf32>) outs(%331 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_148 = tensor.collapse_shape %330 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %332 = tensor.empty(%dim) : tensor<?x256xf32>
 %333 = linalg.fill ins(%cst : f32) outs(%332 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %334 = linalg.matmul ins(%collapsed_148, %transposed_147 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%333 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_149 = tensor.expand_shape %334 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 return %expanded_149 : tensor<1x?x256xf32>
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
