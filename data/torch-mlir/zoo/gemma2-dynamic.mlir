// weight model.model.embed_tokens.weight normal 0.0 0.25
// weight model.model.layers.0.input_layernorm.weight normal 0.0 0.1
// weight model.model.layers.0.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.0.mlp.gate_proj.weight normal 0.0 0.125
// weight model.model.layers.0.mlp.up_proj.weight normal 0.0 0.125
// weight model.model.layers.0.post_attention_layernorm.weight normal 0.0 0.1
// weight model.model.layers.0.post_feedforward_layernorm.weight normal 0.0 0.1
// weight model.model.layers.0.pre_feedforward_layernorm.weight normal 0.0 0.1
// weight model.model.layers.0.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.q_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.v_proj.weight normal 0.0 0.125
// weight model.model.layers.1.input_layernorm.weight normal 0.0 0.1
// weight model.model.layers.1.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.1.mlp.gate_proj.weight normal 0.0 0.125
// weight model.model.layers.1.mlp.up_proj.weight normal 0.0 0.125
// weight model.model.layers.1.post_attention_layernorm.weight normal 0.0 0.1
// weight model.model.layers.1.post_feedforward_layernorm.weight normal 0.0 0.1
// weight model.model.layers.1.pre_feedforward_layernorm.weight normal 0.0 0.1
// weight model.model.layers.1.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.layers.1.self_attn.o_proj.weight normal 0.0 0.125
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
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x256xf32> {
 %c2_i64 = arith.constant 2 : i64
 %c6_i64 = arith.constant 6 : i64
 %c0_i64 = arith.constant 0 : i64
 %c1_i64 = arith.constant 1 : i64
 %c0 = arith.constant 0 : index
 %c1 = arith.constant 1 : index
 %c256 = arith.constant 256 : index
 %c3 = arith.constant 3 : index
 %cst = arith.constant 0.000000e+00 : f32
 %c16_i64 = arith.constant 16 : i64
 %c4_i64 = arith.constant 4 : i64
 %cst_0 = arith.constant 0xFF800000 : f32
 %c3_i64 = arith.constant 3 : i64
 %cst_1 = arith.constant 4.471500e-02 : f32
 %cst_2 = arith.constant 7.977240e-01 : f32
 %cst_3 = arith.constant 1.000000e+00 : f32
 %cst_4 = arith.constant 5.000000e-01 : f32
 %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
 %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_7 = arith.constant dense<true> : tensor<i1>
 %cst_8 = arith.constant dense_resource<model.model.norm.weight> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.model.layers.1.post_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.pre_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_18 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.0.post_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_21 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_22 = arith.constant dense_resource<model.model.layers.0.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_23 = arith.constant dense_resource<model.model.layers.0.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_24 = arith.constant dense_resource<model.model.layers.0.pre_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_25 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_26 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_27 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_28 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_29 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_30 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_31 = arith.constant 9.9999999999999995E-7 : f64
 %cst_32 = arith.constant dense_resource<model.model.rotary_emb.inv_freq> : tensor<8xf32>
 %cst_33 = arith.constant dense<8.000000e+00> : tensor<f32>
 %cst_34 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_35 = arith.constant 6.400000e+01 : f32
 %c64_i64 = arith.constant 64 : i64
 %c32_i64 = arith.constant 32 : i64
 %cst_36 = arith.constant 2.500000e-01 : f32
 %cst_37 = arith.constant 5.000000e+01 : f32
 %cst_38 = arith.constant 3.000000e+01 : f32
 %cst_39 = arith.constant dense<1> : tensor<i64>
 %c2 = arith.constant 2 : index
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %1, "negative values not allowed in new dimensions"
 %2 = tensor.empty(%dim) : tensor<1x?xi64>
 %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_39 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 linalg.yield %in : i64
 } -> tensor<1x?xi64>
 %4 = tensor.empty(%dim) : tensor<?xi64>
 %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %284 = linalg.index 0 : index
 %285 = arith.index_cast %284 : index to i64
 linalg.yield %285 : i64
 } -> tensor<?xi64>
 %6 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %284 = arith.index_cast %in : i64 to index
 %285 = linalg.index 2 : index
 %286 = arith.cmpi slt, %284, %c256 : index
 cf.assert %286, "index must be smaller than dim size"
 %287 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %287, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_34[%284, %285] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %8 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %cst_33 : tensor<1x?x64xf32>, tensor<f32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %9 = tensor.empty(%dim) : tensor<1x?xi1>
 %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%9 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %284 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %284 : i1
 } -> tensor<1x?xi1>
 %11 = tensor.empty() : tensor<1xi64>
 %12 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%11 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded = tensor.expand_shape %12 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_40 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %expanded_41 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
 %13 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %14 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %expanded_40 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_142: i64, %out: i1):
 %284 = arith.cmpi sle, %in, %in_142 : i64
 linalg.yield %284 : i1
 } -> tensor<1x1x?x?xi1>
 %15 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %14 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_142: i1, %out: i1):
 %284 = arith.andi %in, %in_142 : i1
 linalg.yield %284 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_42 = tensor.dim %expanded_41, %c3 : tensor<1x1x1x?xi64>
 %16 = tensor.empty(%dim_42) : tensor<1x1x1x?xi1>
 %17 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_41 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%16 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_142: i64, %out: i1):
 %284 = arith.cmpi slt, %in, %c0_i64 : i64
 %285 = arith.addi %in, %c1_i64 : i64
 %286 = arith.select %284, %285, %in : i64
 %287 = arith.index_cast %286 : i64 to index
 %288 = arith.cmpi slt, %in_142, %c0_i64 : i64
 %289 = arith.addi %in_142, %0 : i64
 %290 = arith.select %288, %289, %in_142 : i64
 %291 = arith.index_cast %290 : i64 to index
 %extracted = tensor.extract %10[%287, %291] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %18 = arith.cmpi eq, %dim, %dim_42 : index
 cf.assert %18, "mismatched size for broadcast"
 %19 = linalg.generic {indexing_maps = [#map8, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_142: i1, %out: i1):
 %284 = arith.andi %in, %in_142 : i1
 linalg.yield %284 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %20 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %21 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %284 = linalg.index 2 : index
 %285 = linalg.index 3 : index
 %286 = arith.cmpi eq, %dim, %c1 : index
 %287 = arith.select %286, %c0, %284 : index
 %288 = arith.select %286, %c0, %285 : index
 %extracted = tensor.extract %19[%c0, %c0, %287, %288] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %22 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %23 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_6, %cst_5 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%22 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_142: f32, %in_143: f32, %out: f32):
 %284 = arith.select %in, %in_142, %in_143 : f32
 linalg.yield %284 : f32
 } -> tensor<1x1x?x?xf32>
 %24 = tensor.empty(%dim) : tensor<1x1x?x1xi64>
 %25 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x1x?x1xi64>) outs(%24 : tensor<1x1x?x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %284 = arith.subi %in, %c6_i64 : i64
 linalg.yield %284 : i64
 } -> tensor<1x1x?x1xi64>
 %26 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %25 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_142: i64, %out: i1):
 %284 = arith.cmpi sgt, %in, %in_142 : i64
 linalg.yield %284 : i1
 } -> tensor<1x1x?x?xi1>
 %27 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %26 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_142: i1, %out: i1):
 %284 = arith.andi %in, %in_142 : i1
 linalg.yield %284 : i1
 } -> tensor<1x1x?x?xi1>
 %28 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %14 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_142: i1, %out: i1):
 %284 = arith.andi %in, %in_142 : i1
 linalg.yield %284 : i1
 } -> tensor<1x1x?x?xi1>
 %29 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %28 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_142: i1, %out: i1):
 %284 = arith.andi %in, %in_142 : i1
 linalg.yield %284 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %18, "mismatched size for broadcast"
 %30 = linalg.generic {indexing_maps = [#map8, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %17 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%13 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_142: i1, %out: i1):
 %284 = arith.andi %in, %in_142 : i1
 linalg.yield %284 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %31 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %284 = linalg.index 2 : index
 %285 = linalg.index 3 : index
 %286 = arith.cmpi eq, %dim, %c1 : index
 %287 = arith.select %286, %c0, %284 : index
 %288 = arith.select %286, %c0, %285 : index
 %extracted = tensor.extract %30[%c0, %c0, %287, %288] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %32 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_6, %cst_5 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%22 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_142: f32, %in_143: f32, %out: f32):
 %284 = arith.select %in, %in_142, %in_143 : f32
 linalg.yield %284 : f32
 } -> tensor<1x1x?x?xf32>
 %expanded_43 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
 %33 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<1x?x1xi64>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %284 = arith.sitofp %in : i64 to f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %35 = tensor.empty(%dim) : tensor<1x?x8xf32>
 %36 = linalg.generic {indexing_maps = [#map12, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_32 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%35 : tensor<1x?x8xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x8xf32>
 %concat = tensor.concat dim(2) %36, %36 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
 %dim_44 = tensor.dim %36, %c1 : tensor<1x?x8xf32>
 %37 = tensor.empty(%dim_44) : tensor<1x?x16xf32>
 %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%37 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.cos %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x16xf32>
 %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%37 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.sin %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x16xf32>
 %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %41 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %42 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<1x?x64xf32>) outs(%41 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %out : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_35 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.truncf %cst_31 : f64 to f32
 %285 = arith.addf %in, %284 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %45 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.rsqrt %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %46 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %45 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %47 = tensor.empty() : tensor<64xf32>
 %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_30 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %cst_3 : f32
 linalg.yield %284 : f32
 } -> tensor<64xf32>
 %49 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %50 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_29 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %51 = tensor.empty(%dim) : tensor<?x64xf32>
 %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %53 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_45 = tensor.expand_shape %53 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %54 = arith.cmpi slt, %0, %c0_i64 : i64
 %55 = arith.select %54, %c1_i64, %0 : i64
 %56 = arith.extui %54 : i1 to i64
 %57 = arith.addi %56, %c1_i64 : i64
 %58 = arith.muli %55, %c16_i64 : i64
 %59 = arith.cmpi sle, %57, %c1_i64 : i64
 cf.assert %59, "must have at most one inferred (negative) dimension"
 %60 = arith.muli %0, %c64_i64 : i64
 %61 = arith.divsi %60, %58 : i64
 %62 = arith.select %54, %61, %0 : i64
 %from_elements = tensor.from_elements %c1_i64, %62, %61, %c16_i64 : tensor<4xi64>
 %reshape = tensor.reshape %expanded_45(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %63 = arith.index_cast %62 : i64 to index
 %64 = tensor.empty(%63) : tensor<1x4x?x16xf32>
 %transposed_46 = linalg.transpose ins(%reshape : tensor<1x?x4x16xf32>) outs(%64 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %65 = tensor.empty() : tensor<64x32xf32>
 %transposed_47 = linalg.transpose ins(%cst_28 : tensor<32x64xf32>) outs(%65 : tensor<64x32xf32>) permutation = [1, 0] 
 %66 = tensor.empty(%dim) : tensor<?x32xf32>
 %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %68 = linalg.matmul ins(%collapsed, %transposed_47 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%67 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_48 = tensor.expand_shape %68 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %59, "must have at most one inferred (negative) dimension"
 %69 = arith.muli %0, %c32_i64 : i64
 %70 = arith.divsi %69, %58 : i64
 %71 = arith.select %54, %70, %0 : i64
 %from_elements_49 = tensor.from_elements %c1_i64, %71, %70, %c16_i64 : tensor<4xi64>
 %reshape_50 = tensor.reshape %expanded_48(%from_elements_49) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %72 = arith.index_cast %71 : i64 to index
 %73 = tensor.empty(%72) : tensor<1x2x?x16xf32>
 %transposed_51 = linalg.transpose ins(%reshape_50 : tensor<1x?x2x16xf32>) outs(%73 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_52 = linalg.transpose ins(%cst_27 : tensor<32x64xf32>) outs(%65 : tensor<64x32xf32>) permutation = [1, 0] 
 %74 = linalg.matmul ins(%collapsed, %transposed_52 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%67 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_53 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %59, "must have at most one inferred (negative) dimension"
 %reshape_54 = tensor.reshape %expanded_53(%from_elements_49) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_55 = linalg.transpose ins(%reshape_54 : tensor<1x?x2x16xf32>) outs(%73 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_56 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, %dim_44, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %expanded_57 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [1, 1, %dim_44, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %75 = arith.cmpi eq, %63, %dim_44 : index
 cf.assert %75, "mismatched size for broadcast"
 %76 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46, %expanded_56 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%64 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice = tensor.extract_slice %transposed_46[0, 0, 0, 0] [1, 4, %63, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_58 = tensor.extract_slice %transposed_46[0, 0, 0, 8] [1, 4, %63, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %77 = tensor.empty(%63) : tensor<1x4x?x8xf32>
 %78 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_58 : tensor<1x4x?x8xf32>) outs(%77 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.negf %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_59 = tensor.concat dim(3) %78, %extracted_slice : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_60 = tensor.dim %78, %c2 : tensor<1x4x?x8xf32>
 %79 = arith.cmpi eq, %dim_60, %dim_44 : index
 cf.assert %79, "mismatched size for broadcast"
 %80 = tensor.empty(%dim_60) : tensor<1x4x?x16xf32>
 %81 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_59, %expanded_57 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%80 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x16xf32>
 %82 = arith.cmpi eq, %63, %dim_60 : index
 cf.assert %82, "mismatched size for broadcast"
 %83 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %81 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%64 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.addf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x16xf32>
 %84 = arith.cmpi eq, %72, %dim_44 : index
 cf.assert %84, "mismatched size for broadcast"
 %85 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_56 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%73 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_61 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [1, 2, %72, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_62 = tensor.extract_slice %transposed_51[0, 0, 0, 8] [1, 2, %72, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %86 = tensor.empty(%72) : tensor<1x2x?x8xf32>
 %87 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<1x2x?x8xf32>) outs(%86 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.negf %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_63 = tensor.concat dim(3) %87, %extracted_slice_61 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_64 = tensor.dim %87, %c2 : tensor<1x2x?x8xf32>
 %88 = arith.cmpi eq, %dim_64, %dim_44 : index
 cf.assert %88, "mismatched size for broadcast"
 %89 = tensor.empty(%dim_64) : tensor<1x2x?x16xf32>
 %90 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_63, %expanded_57 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%89 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x2x?x16xf32>
 %91 = arith.cmpi eq, %72, %dim_64 : index
 cf.assert %91, "mismatched size for broadcast"
 %92 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %90 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%73 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.addf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_65 = tensor.expand_shape %92 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %72, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %93 = tensor.empty(%dim) : tensor<1x2x2x?x16xf32>
 %94 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 3 : index
 %286 = linalg.index 4 : index
 %287 = arith.cmpi eq, %72, %c1 : index
 %288 = arith.select %287, %c0, %285 : index
 %extracted = tensor.extract %expanded_65[%c0, %284, %c0, %288, %286] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_66 = tensor.collapse_shape %94 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_67 = tensor.expand_shape %transposed_55 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %72, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %95 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 3 : index
 %286 = linalg.index 4 : index
 %287 = arith.cmpi eq, %72, %c1 : index
 %288 = arith.select %287, %c0, %285 : index
 %extracted = tensor.extract %expanded_67[%c0, %284, %c0, %288, %286] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_68 = tensor.collapse_shape %95 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %96 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %transposed_69 = linalg.transpose ins(%collapsed_66 : tensor<1x4x?x16xf32>) outs(%96 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %97 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %98 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 2 : index
 %286 = linalg.index 3 : index
 %287 = arith.cmpi eq, %63, %c1 : index
 %288 = arith.select %287, %c0, %285 : index
 %extracted = tensor.extract %83[%c0, %284, %288, %286] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_70 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %99 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 2 : index
 %286 = linalg.index 3 : index
 %287 = arith.cmpi eq, %dim, %c1 : index
 %288 = arith.select %287, %c0, %286 : index
 %extracted = tensor.extract %transposed_69[%c0, %284, %285, %288] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_71 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %100 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %102 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%101 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %103 = arith.muli %0, %c4_i64 : i64
 %104 = arith.select %54, %c4_i64, %103 : i64
 %105 = arith.muli %104, %0 : i64
 %106 = arith.select %54, %c4_i64, %105 : i64
 %107 = arith.select %54, %57, %56 : i64
 %108 = arith.cmpi sle, %107, %c1_i64 : i64
 cf.assert %108, "must have at most one inferred (negative) dimension"
 %109 = arith.muli %103, %0 : i64
 %110 = arith.divsi %109, %106 : i64
 %111 = arith.select %54, %110, %0 : i64
 %from_elements_72 = tensor.from_elements %c1_i64, %c4_i64, %111, %111 : tensor<4xi64>
 %reshape_73 = tensor.reshape %102(%from_elements_72) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %112 = arith.index_cast %111 : i64 to index
 %113 = tensor.empty(%112, %112) : tensor<1x4x?x?xf32>
 %114 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_73 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.mulf %in, %cst_36 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %115 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_37 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %116 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.tanh %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %117 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.mulf %in, %cst_37 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %118 = arith.cmpi eq, %112, %dim : index
 cf.assert %118, "mismatched size for broadcast"
 cf.assert %118, "mismatched size for broadcast"
 %119 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %32 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.addf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %120 = tensor.empty(%112) : tensor<1x4x?xi64>
 %121 = linalg.fill ins(%c0_i64 : i64) outs(%120 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %122 = tensor.empty(%112) : tensor<1x4x?xf32>
 %123 = linalg.fill ins(%cst_0 : f32) outs(%122 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %124:2 = linalg.generic {indexing_maps = [#map8, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<1x4x?x?xf32>) outs(%123, %121 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_142: i64):
 %284 = linalg.index 3 : index
 %285 = arith.index_cast %284 : index to i64
 %286 = arith.maximumf %in, %out : f32
 %287 = arith.cmpf ogt, %in, %out : f32
 %288 = arith.select %287, %285, %out_142 : i64
 linalg.yield %286, %288 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_74 = tensor.expand_shape %124#0 [[0], [1], [2, 3]] output_shape [1, 4, %112, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %125 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %expanded_74 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.subf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %126 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.exp %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %127 = tensor.empty(%112) : tensor<1x4x?x1xf32>
 %128 = linalg.fill ins(%cst : f32) outs(%127 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %129 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126 : tensor<1x4x?x?xf32>) outs(%128 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %out : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x1xf32>
 %130 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %129 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.divf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %131 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %132 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 2 : index
 %286 = linalg.index 3 : index
 %287 = arith.cmpi eq, %112, %c1 : index
 %288 = arith.select %287, %c0, %285 : index
 %289 = arith.select %287, %c0, %286 : index
 %extracted = tensor.extract %130[%c0, %284, %288, %289] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %108, "must have at most one inferred (negative) dimension"
 %from_elements_75 = tensor.from_elements %c4_i64, %111, %111 : tensor<3xi64>
 %reshape_76 = tensor.reshape %132(%from_elements_75) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %133 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 2 : index
 %286 = linalg.index 3 : index
 %287 = arith.cmpi eq, %dim, %c1 : index
 %288 = arith.select %287, %c0, %285 : index
 %extracted = tensor.extract %collapsed_68[%c0, %284, %288, %286] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_77 = tensor.collapse_shape %133 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %134 = arith.cmpi eq, %111, %0 : i64
 cf.assert %134, "mismatching contracting dimension"
 %135 = tensor.empty(%112) : tensor<4x?x16xf32>
 %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %137 = linalg.batch_matmul ins(%reshape_76, %collapsed_77 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%136 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_78 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [1, 4, %112, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %138 = tensor.empty(%112) : tensor<1x?x4x16xf32>
 %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<1x4x?x16xf32>) outs(%138 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %59, "must have at most one inferred (negative) dimension"
 %139 = arith.muli %111, %c64_i64 : i64
 %140 = arith.divsi %139, %55 : i64
 %141 = arith.select %54, %140, %0 : i64
 %from_elements_80 = tensor.from_elements %c1_i64, %141, %140 : tensor<3xi64>
 %reshape_81 = tensor.reshape %transposed_79(%from_elements_80) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_82 = linalg.transpose ins(%cst_26 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_83 = tensor.collapse_shape %reshape_81 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %142 = arith.index_cast %141 : i64 to index
 %143 = tensor.empty(%142) : tensor<?x64xf32>
 %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %145 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%144 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_84 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [1, %142, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %146 = tensor.empty(%142) : tensor<1x?x64xf32>
 %147 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84 : tensor<1x?x64xf32>) outs(%146 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %148 = tensor.empty(%142) : tensor<1x?x1xf32>
 %149 = linalg.fill ins(%cst : f32) outs(%148 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %150 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<1x?x64xf32>) outs(%149 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %out : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %151 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x?x1xf32>) outs(%148 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_35 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %152 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x?x1xf32>) outs(%148 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.truncf %cst_31 : f64 to f32
 %285 = arith.addf %in, %284 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %153 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x?x1xf32>) outs(%148 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.rsqrt %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %154 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84, %153 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%146 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %155 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_25 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %cst_3 : f32
 linalg.yield %284 : f32
 } -> tensor<64xf32>
 %156 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %155 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%146 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %157 = arith.cmpi eq, %dim, %142 : index
 cf.assert %157, "mismatched size for broadcast"
 %158 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %156 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.addf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %159 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %160 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<1x?x64xf32>) outs(%41 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %out : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %161 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_35 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.truncf %cst_31 : f64 to f32
 %285 = arith.addf %in, %284 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %163 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.rsqrt %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %164 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %163 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %165 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_24 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %cst_3 : f32
 linalg.yield %284 : f32
 } -> tensor<64xf32>
 %166 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %165 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %167 = tensor.empty() : tensor<64x160xf32>
 %transposed_85 = linalg.transpose ins(%cst_23 : tensor<160x64xf32>) outs(%167 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_86 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %168 = tensor.empty(%dim) : tensor<?x160xf32>
 %169 = linalg.fill ins(%cst : f32) outs(%168 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %170 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%169 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_87 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %171 = tensor.empty(%dim) : tensor<1x?x160xf32>
 %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87 : tensor<1x?x160xf32>) outs(%171 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.fpowi %in, %c3_i64 : f32, i64
 %285 = arith.mulf %284, %cst_1 : f32
 %286 = arith.addf %in, %285 : f32
 %287 = arith.mulf %286, %cst_2 : f32
 %288 = math.tanh %287 : f32
 %289 = arith.addf %288, %cst_3 : f32
 %290 = arith.mulf %289, %cst_4 : f32
 %291 = arith.mulf %in, %290 : f32
 linalg.yield %291 : f32
 } -> tensor<1x?x160xf32>
 %transposed_88 = linalg.transpose ins(%cst_22 : tensor<160x64xf32>) outs(%167 : tensor<64x160xf32>) permutation = [1, 0] 
 %173 = linalg.matmul ins(%collapsed_86, %transposed_88 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%169 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_89 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %174 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %expanded_89 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%171 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x160xf32>
 %175 = tensor.empty() : tensor<160x64xf32>
 %transposed_90 = linalg.transpose ins(%cst_21 : tensor<64x160xf32>) outs(%175 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_91 = tensor.collapse_shape %174 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %176 = linalg.matmul ins(%collapsed_91, %transposed_90 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%52 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_92 = tensor.expand_shape %176 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %177 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %178 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%177 : tensor<1x?x64xf32>) outs(%41 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %out : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %179 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_35 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %180 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.truncf %cst_31 : f64 to f32
 %285 = arith.addf %in, %284 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.rsqrt %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %182 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92, %181 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %183 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_20 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %cst_3 : f32
 linalg.yield %284 : f32
 } -> tensor<64xf32>
 %184 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %183 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %185 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %184 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.addf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %186 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %187 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<1x?x64xf32>) outs(%41 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %out : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %188 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_35 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %189 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.truncf %cst_31 : f64 to f32
 %285 = arith.addf %in, %284 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %190 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.rsqrt %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %191 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %190 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %192 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_19 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %cst_3 : f32
 linalg.yield %284 : f32
 } -> tensor<64xf32>
 %193 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %192 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %transposed_93 = linalg.transpose ins(%cst_18 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_94 = tensor.collapse_shape %193 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %194 = linalg.matmul ins(%collapsed_94, %transposed_93 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_95 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %59, "must have at most one inferred (negative) dimension"
 %reshape_96 = tensor.reshape %expanded_95(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_97 = linalg.transpose ins(%reshape_96 : tensor<1x?x4x16xf32>) outs(%64 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_98 = linalg.transpose ins(%cst_17 : tensor<32x64xf32>) outs(%65 : tensor<64x32xf32>) permutation = [1, 0] 
 %195 = linalg.matmul ins(%collapsed_94, %transposed_98 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%67 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_99 = tensor.expand_shape %195 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %59, "must have at most one inferred (negative) dimension"
 %reshape_100 = tensor.reshape %expanded_99(%from_elements_49) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_101 = linalg.transpose ins(%reshape_100 : tensor<1x?x2x16xf32>) outs(%73 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_102 = linalg.transpose ins(%cst_16 : tensor<32x64xf32>) outs(%65 : tensor<64x32xf32>) permutation = [1, 0] 
 %196 = linalg.matmul ins(%collapsed_94, %transposed_102 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%67 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_103 = tensor.expand_shape %196 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %59, "must have at most one inferred (negative) dimension"
 %reshape_104 = tensor.reshape %expanded_103(%from_elements_49) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_105 = linalg.transpose ins(%reshape_104 : tensor<1x?x2x16xf32>) outs(%73 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %75, "mismatched size for broadcast"
 %197 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_97, %expanded_56 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%64 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice_106 = tensor.extract_slice %transposed_97[0, 0, 0, 0] [1, 4, %63, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_107 = tensor.extract_slice %transposed_97[0, 0, 0, 8] [1, 4, %63, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %198 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_107 : tensor<1x4x?x8xf32>) outs(%77 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.negf %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_108 = tensor.concat dim(3) %198, %extracted_slice_106 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_109 = tensor.dim %198, %c2 : tensor<1x4x?x8xf32>
 %199 = arith.cmpi eq, %dim_109, %dim_44 : index
 cf.assert %199, "mismatched size for broadcast"
 %200 = tensor.empty(%dim_109) : tensor<1x4x?x16xf32>
 %201 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_108, %expanded_57 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%200 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x16xf32>
 %202 = arith.cmpi eq, %63, %dim_109 : index
 cf.assert %202, "mismatched size for broadcast"
 %203 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %201 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%64 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.addf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x16xf32>
 cf.assert %84, "mismatched size for broadcast"
 %204 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_101, %expanded_56 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%73 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_110 = tensor.extract_slice %transposed_101[0, 0, 0, 0] [1, 2, %72, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_111 = tensor.extract_slice %transposed_101[0, 0, 0, 8] [1, 2, %72, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %205 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_111 : tensor<1x2x?x8xf32>) outs(%86 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.negf %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_112 = tensor.concat dim(3) %205, %extracted_slice_110 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_113 = tensor.dim %205, %c2 : tensor<1x2x?x8xf32>
 %206 = arith.cmpi eq, %dim_113, %dim_44 : index
 cf.assert %206, "mismatched size for broadcast"
 %207 = tensor.empty(%dim_113) : tensor<1x2x?x16xf32>
 %208 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_112, %expanded_57 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%207 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x2x?x16xf32>
 %209 = arith.cmpi eq, %72, %dim_113 : index
 cf.assert %209, "mismatched size for broadcast"
 %210 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %208 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%73 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.addf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_114 = tensor.expand_shape %210 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %72, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %211 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 3 : index
 %286 = linalg.index 4 : index
 %287 = arith.cmpi eq, %72, %c1 : index
 %288 = arith.select %287, %c0, %285 : index
 %extracted = tensor.extract %expanded_114[%c0, %284, %c0, %288, %286] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_115 = tensor.collapse_shape %211 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_116 = tensor.expand_shape %transposed_105 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %72, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %212 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 3 : index
 %286 = linalg.index 4 : index
 %287 = arith.cmpi eq, %72, %c1 : index
 %288 = arith.select %287, %c0, %285 : index
 %extracted = tensor.extract %expanded_116[%c0, %284, %c0, %288, %286] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_117 = tensor.collapse_shape %212 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_118 = linalg.transpose ins(%collapsed_115 : tensor<1x4x?x16xf32>) outs(%96 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %213 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 2 : index
 %286 = linalg.index 3 : index
 %287 = arith.cmpi eq, %63, %c1 : index
 %288 = arith.select %287, %c0, %285 : index
 %extracted = tensor.extract %203[%c0, %284, %288, %286] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_119 = tensor.collapse_shape %213 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %214 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%96 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 2 : index
 %286 = linalg.index 3 : index
 %287 = arith.cmpi eq, %dim, %c1 : index
 %288 = arith.select %287, %c0, %286 : index
 %extracted = tensor.extract %transposed_118[%c0, %284, %285, %288] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_120 = tensor.collapse_shape %214 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %215 = linalg.batch_matmul ins(%collapsed_119, %collapsed_120 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%101 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %108, "must have at most one inferred (negative) dimension"
 %reshape_121 = tensor.reshape %215(%from_elements_72) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %216 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_121 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.mulf %in, %cst_36 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %217 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_37 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %218 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.tanh %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %219 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.mulf %in, %cst_37 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %118, "mismatched size for broadcast"
 cf.assert %118, "mismatched size for broadcast"
 %220 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219, %23 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.addf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %221:2 = linalg.generic {indexing_maps = [#map8, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%220 : tensor<1x4x?x?xf32>) outs(%123, %121 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_142: i64):
 %284 = linalg.index 3 : index
 %285 = arith.index_cast %284 : index to i64
 %286 = arith.maximumf %in, %out : f32
 %287 = arith.cmpf ogt, %in, %out : f32
 %288 = arith.select %287, %285, %out_142 : i64
 linalg.yield %286, %288 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_122 = tensor.expand_shape %221#0 [[0], [1], [2, 3]] output_shape [1, 4, %112, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %222 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %expanded_122 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.subf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %223 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222 : tensor<1x4x?x?xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.exp %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 %224 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%223 : tensor<1x4x?x?xf32>) outs(%128 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %out : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x1xf32>
 %225 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %224 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%113 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.divf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %226 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 2 : index
 %286 = linalg.index 3 : index
 %287 = arith.cmpi eq, %112, %c1 : index
 %288 = arith.select %287, %c0, %285 : index
 %289 = arith.select %287, %c0, %286 : index
 %extracted = tensor.extract %225[%c0, %284, %288, %289] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %108, "must have at most one inferred (negative) dimension"
 %reshape_123 = tensor.reshape %226(%from_elements_75) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %227 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%97 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %284 = linalg.index 1 : index
 %285 = linalg.index 2 : index
 %286 = linalg.index 3 : index
 %287 = arith.cmpi eq, %dim, %c1 : index
 %288 = arith.select %287, %c0, %285 : index
 %extracted = tensor.extract %collapsed_117[%c0, %284, %288, %286] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_124 = tensor.collapse_shape %227 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %134, "mismatching contracting dimension"
 %228 = linalg.batch_matmul ins(%reshape_123, %collapsed_124 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%136 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_125 = tensor.expand_shape %228 [[0, 1], [2], [3]] output_shape [1, 4, %112, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_126 = linalg.transpose ins(%expanded_125 : tensor<1x4x?x16xf32>) outs(%138 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %59, "must have at most one inferred (negative) dimension"
 %reshape_127 = tensor.reshape %transposed_126(%from_elements_80) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_128 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_129 = tensor.collapse_shape %reshape_127 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %229 = arith.index_cast %141 : i64 to index
 %230 = tensor.empty(%229) : tensor<?x64xf32>
 %231 = linalg.fill ins(%cst : f32) outs(%230 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %232 = linalg.matmul ins(%collapsed_129, %transposed_128 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%231 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_130 = tensor.expand_shape %232 [[0, 1], [2]] output_shape [1, %229, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %233 = tensor.empty(%229) : tensor<1x?x64xf32>
 %234 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<1x?x64xf32>) outs(%233 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %235 = tensor.empty(%229) : tensor<1x?x1xf32>
 %236 = linalg.fill ins(%cst : f32) outs(%235 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %237 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%234 : tensor<1x?x64xf32>) outs(%236 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %out : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %238 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_35 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %239 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.truncf %cst_31 : f64 to f32
 %285 = arith.addf %in, %284 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %240 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.rsqrt %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %241 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130, %240 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%233 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %242 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_14 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %cst_3 : f32
 linalg.yield %284 : f32
 } -> tensor<64xf32>
 %243 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %242 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%233 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %244 = arith.cmpi eq, %dim, %229 : index
 cf.assert %244, "mismatched size for broadcast"
 %245 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %243 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.addf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %246 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %247 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%246 : tensor<1x?x64xf32>) outs(%41 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %out : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %248 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_35 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %249 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.truncf %cst_31 : f64 to f32
 %285 = arith.addf %in, %284 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %250 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.rsqrt %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %251 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %250 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %252 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_13 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %cst_3 : f32
 linalg.yield %284 : f32
 } -> tensor<64xf32>
 %253 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %252 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %transposed_131 = linalg.transpose ins(%cst_12 : tensor<160x64xf32>) outs(%167 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_132 = tensor.collapse_shape %253 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %254 = linalg.matmul ins(%collapsed_132, %transposed_131 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%169 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_133 = tensor.expand_shape %254 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %255 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133 : tensor<1x?x160xf32>) outs(%171 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.fpowi %in, %c3_i64 : f32, i64
 %285 = arith.mulf %284, %cst_1 : f32
 %286 = arith.addf %in, %285 : f32
 %287 = arith.mulf %286, %cst_2 : f32
 %288 = math.tanh %287 : f32
 %289 = arith.addf %288, %cst_3 : f32
 %290 = arith.mulf %289, %cst_4 : f32
 %291 = arith.mulf %in, %290 : f32
 linalg.yield %291 : f32
 } -> tensor<1x?x160xf32>
 %transposed_134 = linalg.transpose ins(%cst_11 : tensor<160x64xf32>) outs(%167 : tensor<64x160xf32>) permutation = [1, 0] 
 %256 = linalg.matmul ins(%collapsed_132, %transposed_134 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%169 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_135 = tensor.expand_shape %256 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %257 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %expanded_135 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%171 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x160xf32>
 %transposed_136 = linalg.transpose ins(%cst_10 : tensor<64x160xf32>) outs(%175 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_137 = tensor.collapse_shape %257 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %258 = linalg.matmul ins(%collapsed_137, %transposed_136 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%52 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_138 = tensor.expand_shape %258 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %259 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_138 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %260 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%259 : tensor<1x?x64xf32>) outs(%41 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %out : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %261 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_35 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %262 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.truncf %cst_31 : f64 to f32
 %285 = arith.addf %in, %284 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %263 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.rsqrt %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %264 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_138, %263 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %265 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_9 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %cst_3 : f32
 linalg.yield %284 : f32
 } -> tensor<64xf32>
 %266 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %265 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %267 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %266 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.addf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %268 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %269 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%268 : tensor<1x?x64xf32>) outs(%41 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %out : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %270 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_35 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %271 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.truncf %cst_31 : f64 to f32
 %285 = arith.addf %in, %284 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %272 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.rsqrt %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x1xf32>
 %273 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %272 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %274 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_8 : tensor<64xf32>) outs(%47 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.addf %in, %cst_3 : f32
 linalg.yield %284 : f32
 } -> tensor<64xf32>
 %275 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %274 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_142: f32, %out: f32):
 %284 = arith.mulf %in, %in_142 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x64xf32>
 %276 = tensor.empty() : tensor<64x256xf32>
 %transposed_139 = linalg.transpose ins(%cst_34 : tensor<256x64xf32>) outs(%276 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_140 = tensor.collapse_shape %275 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %277 = tensor.empty(%dim) : tensor<?x256xf32>
 %278 = linalg.fill ins(%cst : f32) outs(%277 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %279 = linalg.matmul ins(%collapsed_140, %transposed_139 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%278 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_141 = tensor.expand_shape %279 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 %280 = tensor.empty(%dim) : tensor<1x?x256xf32>
 %281 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_141 : tensor<1x?x256xf32>) outs(%280 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.divf %in, %cst_38 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x256xf32>
 %282 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x?x256xf32>) outs(%280 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = math.tanh %in : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x256xf32>
 %283 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<1x?x256xf32>) outs(%280 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %284 = arith.mulf %in, %cst_38 : f32
 linalg.yield %284 : f32
 } -> tensor<1x?x256xf32>
 return %283 : tensor<1x?x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.inv_freq: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
