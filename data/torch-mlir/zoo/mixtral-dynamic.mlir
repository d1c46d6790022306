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
#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1) -> (d0)>
#map17 = affine_map<(d0, d1) -> (d0, 0)>
#map18 = affine_map<(d0, d1, d2) -> (d0)>
#map19 = affine_map<()[s0] -> (s0 * 2)>
#map20 = affine_map<(d0, d1, d2) -> (d0, d2)>
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x256xf32> {
 %c2_i64 = arith.constant 2 : i64
 %c0_i64 = arith.constant 0 : i64
 %c1_i64 = arith.constant 1 : i64
 %c1 = arith.constant 1 : index
 %c256 = arith.constant 256 : index
 %c2 = arith.constant 2 : index
 %c3 = arith.constant 3 : index
 %cst = arith.constant 0.000000e+00 : f32
 %c16_i64 = arith.constant 16 : i64
 %c4_i64 = arith.constant 4 : i64
 %cst_0 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_1 = arith.constant 1.000000e+00 : f32
 %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_4 = arith.constant dense<true> : tensor<i1>
 %cst_5 = arith.constant dense_resource<model.lm_head.weight> : tensor<256x64xf32>
 %cst_6 = arith.constant dense_resource<model.model.norm.weight> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.model.layers.1.mlp.experts.down_proj> : tensor<4x64x96xf32>
 %cst_8 = arith.constant dense_resource<model.model.layers.1.mlp.experts.gate_up_proj> : tensor<4x192x64xf32>
 %cst_9 = arith.constant dense_resource<model.model.layers.1.mlp.gate.weight> : tensor<4x64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.0.mlp.experts.down_proj> : tensor<4x64x96xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.0.mlp.experts.gate_up_proj> : tensor<4x192x64xf32>
 %cst_18 = arith.constant dense_resource<model.model.layers.0.mlp.gate.weight> : tensor<4x64xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_21 = arith.constant 0xFFF0000000000000 : f64
 %cst_22 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_23 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_24 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_25 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_26 = arith.constant 1.000000e-05 : f64
 %cst_27 = arith.constant dense_resource<model.model.rotary_emb.inv_freq> : tensor<8xf32>
 %cst_28 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_29 = arith.constant 6.400000e+01 : f32
 %c64_i64 = arith.constant 64 : i64
 %c32_i64 = arith.constant 32 : i64
 %cst_30 = arith.constant 5.000000e-01 : f32
 %c0 = arith.constant 0 : index
 %cst_31 = arith.constant dense<1> : tensor<i64>
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %1, "negative values not allowed in new dimensions"
 %2 = tensor.empty(%dim) : tensor<1x?xi64>
 %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_31 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 linalg.yield %in : i64
 } -> tensor<1x?xi64>
 %4 = tensor.empty(%dim) : tensor<?xi64>
 %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %314 = linalg.index 0 : index
 %315 = arith.index_cast %314 : index to i64
 linalg.yield %315 : i64
 } -> tensor<?xi64>
 %6 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %314 = arith.index_cast %in : i64 to index
 %315 = linalg.index 2 : index
 %316 = arith.cmpi slt, %314, %c256 : index
 cf.assert %316, "index must be smaller than dim size"
 %317 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %317, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_28[%314, %315] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %8 = tensor.empty(%dim) : tensor<1x?xi1>
 %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%8 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %314 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %314 : i1
 } -> tensor<1x?xi1>
 %10 = tensor.empty() : tensor<1xi64>
 %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_32 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %expanded_33 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
 %12 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %13 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded_32 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_162: i64, %out: i1):
 %314 = arith.cmpi sle, %in, %in_162 : i64
 linalg.yield %314 : i1
 } -> tensor<1x1x?x?xi1>
 %14 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %13 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_162: i1, %out: i1):
 %314 = arith.andi %in, %in_162 : i1
 linalg.yield %314 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_34 = tensor.dim %expanded_33, %c3 : tensor<1x1x1x?xi64>
 %15 = tensor.empty(%dim_34) : tensor<1x1x1x?xi1>
 %16 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_33 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%15 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_162: i64, %out: i1):
 %314 = arith.cmpi slt, %in, %c0_i64 : i64
 %315 = arith.addi %in, %c1_i64 : i64
 %316 = arith.select %314, %315, %in : i64
 %317 = arith.index_cast %316 : i64 to index
 %318 = arith.cmpi slt, %in_162, %c0_i64 : i64
 %319 = arith.addi %in_162, %0 : i64
 %320 = arith.select %318, %319, %in_162 : i64
 %321 = arith.index_cast %320 : i64 to index
 %extracted = tensor.extract %9[%317, %321] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %17 = arith.cmpi eq, %dim, %dim_34 : index
 cf.assert %17, "mismatched size for broadcast"
 %18 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_162: i1, %out: i1):
 %314 = arith.andi %in, %in_162 : i1
 linalg.yield %314 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %19 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %20 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %314 = linalg.index 2 : index
 %315 = linalg.index 3 : index
 %316 = arith.cmpi eq, %dim, %c1 : index
 %317 = arith.select %316, %c0, %314 : index
 %318 = arith.select %316, %c0, %315 : index
 %extracted = tensor.extract %18[%c0, %c0, %317, %318] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %expanded_35 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
 %21 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x?x1xi64>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %314 = arith.sitofp %in : i64 to f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %23 = tensor.empty(%dim) : tensor<1x?x8xf32>
 %24 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_27 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%23 : tensor<1x?x8xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x8xf32>
 %concat = tensor.concat dim(2) %24, %24 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
 %dim_36 = tensor.dim %24, %c1 : tensor<1x?x8xf32>
 %25 = tensor.empty(%dim_36) : tensor<1x?x16xf32>
 %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%25 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.cos %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x16xf32>
 %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%25 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.sin %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x16xf32>
 %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %29 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %30 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.divf %in, %cst_29 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.truncf %cst_26 : f64 to f32
 %315 = arith.addf %in, %314 : f32
 linalg.yield %315 : f32
 } -> tensor<1x?x1xf32>
 %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.rsqrt %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %34 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %33 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %35 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_25, %34 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %36 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_24 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %37 = tensor.empty(%dim) : tensor<?x64xf32>
 %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %39 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_37 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %40 = arith.cmpi slt, %0, %c0_i64 : i64
 %41 = arith.select %40, %c1_i64, %0 : i64
 %42 = arith.extui %40 : i1 to i64
 %43 = arith.addi %42, %c1_i64 : i64
 %44 = arith.muli %41, %c16_i64 : i64
 %45 = arith.cmpi sle, %43, %c1_i64 : i64
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %46 = arith.muli %0, %c64_i64 : i64
 %47 = arith.divsi %46, %44 : i64
 %48 = arith.select %40, %47, %0 : i64
 %from_elements = tensor.from_elements %c1_i64, %48, %47, %c16_i64 : tensor<4xi64>
 %reshape = tensor.reshape %expanded_37(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %49 = arith.index_cast %48 : i64 to index
 %50 = tensor.empty(%49) : tensor<1x4x?x16xf32>
 %transposed_38 = linalg.transpose ins(%reshape : tensor<1x?x4x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %51 = tensor.empty() : tensor<64x32xf32>
 %transposed_39 = linalg.transpose ins(%cst_23 : tensor<32x64xf32>) outs(%51 : tensor<64x32xf32>) permutation = [1, 0] 
 %52 = tensor.empty(%dim) : tensor<?x32xf32>
 %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %54 = linalg.matmul ins(%collapsed, %transposed_39 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%53 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_40 = tensor.expand_shape %54 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %55 = arith.muli %0, %c32_i64 : i64
 %56 = arith.divsi %55, %44 : i64
 %57 = arith.select %40, %56, %0 : i64
 %from_elements_41 = tensor.from_elements %c1_i64, %57, %56, %c16_i64 : tensor<4xi64>
 %reshape_42 = tensor.reshape %expanded_40(%from_elements_41) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %58 = arith.index_cast %57 : i64 to index
 %59 = tensor.empty(%58) : tensor<1x2x?x16xf32>
 %transposed_43 = linalg.transpose ins(%reshape_42 : tensor<1x?x2x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_44 = linalg.transpose ins(%cst_22 : tensor<32x64xf32>) outs(%51 : tensor<64x32xf32>) permutation = [1, 0] 
 %60 = linalg.matmul ins(%collapsed, %transposed_44 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%53 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_45 = tensor.expand_shape %60 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_46 = tensor.reshape %expanded_45(%from_elements_41) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_47 = linalg.transpose ins(%reshape_46 : tensor<1x?x2x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_48 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, %dim_36, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %expanded_49 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, %dim_36, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %61 = arith.cmpi eq, %49, %dim_36 : index
 cf.assert %61, "mismatched size for broadcast"
 %62 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38, %expanded_48 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice = tensor.extract_slice %transposed_38[0, 0, 0, 0] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_50 = tensor.extract_slice %transposed_38[0, 0, 0, 8] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %63 = tensor.empty(%49) : tensor<1x4x?x8xf32>
 %64 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_50 : tensor<1x4x?x8xf32>) outs(%63 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.negf %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_51 = tensor.concat dim(3) %64, %extracted_slice : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_52 = tensor.dim %64, %c2 : tensor<1x4x?x8xf32>
 %65 = arith.cmpi eq, %dim_52, %dim_36 : index
 cf.assert %65, "mismatched size for broadcast"
 %66 = tensor.empty(%dim_52) : tensor<1x4x?x16xf32>
 %67 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_51, %expanded_49 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%66 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x16xf32>
 %68 = arith.cmpi eq, %49, %dim_52 : index
 cf.assert %68, "mismatched size for broadcast"
 %69 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %67 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.addf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x16xf32>
 %70 = arith.cmpi eq, %58, %dim_36 : index
 cf.assert %70, "mismatched size for broadcast"
 %71 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43, %expanded_48 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_53 = tensor.extract_slice %transposed_43[0, 0, 0, 0] [1, 2, %58, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_54 = tensor.extract_slice %transposed_43[0, 0, 0, 8] [1, 2, %58, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %72 = tensor.empty(%58) : tensor<1x2x?x8xf32>
 %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54 : tensor<1x2x?x8xf32>) outs(%72 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.negf %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_55 = tensor.concat dim(3) %73, %extracted_slice_53 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_56 = tensor.dim %73, %c2 : tensor<1x2x?x8xf32>
 %74 = arith.cmpi eq, %dim_56, %dim_36 : index
 cf.assert %74, "mismatched size for broadcast"
 %75 = tensor.empty(%dim_56) : tensor<1x2x?x16xf32>
 %76 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_55, %expanded_49 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%75 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x2x?x16xf32>
 %77 = arith.cmpi eq, %58, %dim_56 : index
 cf.assert %77, "mismatched size for broadcast"
 %78 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %76 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.addf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_57 = tensor.expand_shape %78 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %58, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %79 = tensor.empty(%dim) : tensor<1x2x2x?x16xf32>
 %80 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 3 : index
 %316 = linalg.index 4 : index
 %317 = arith.cmpi eq, %58, %c1 : index
 %318 = arith.select %317, %c0, %315 : index
 %extracted = tensor.extract %expanded_57[%c0, %314, %c0, %318, %316] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_58 = tensor.collapse_shape %80 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_59 = tensor.expand_shape %transposed_47 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %58, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %81 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 3 : index
 %316 = linalg.index 4 : index
 %317 = arith.cmpi eq, %58, %c1 : index
 %318 = arith.select %317, %c0, %315 : index
 %extracted = tensor.extract %expanded_59[%c0, %314, %c0, %318, %316] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_60 = tensor.collapse_shape %81 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %82 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %83 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%82 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_162: f32, %in_163: f32, %out: f32):
 %314 = arith.select %in, %in_162, %in_163 : f32
 linalg.yield %314 : f32
 } -> tensor<1x1x?x?xf32>
 %84 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.mulf %in, %cst_30 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x16xf32>
 %85 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %transposed_61 = linalg.transpose ins(%collapsed_58 : tensor<1x4x?x16xf32>) outs(%85 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %86 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<1x4x16x?xf32>) outs(%85 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.mulf %in, %cst_30 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %87 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %88 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 2 : index
 %316 = linalg.index 3 : index
 %317 = arith.cmpi eq, %49, %c1 : index
 %318 = arith.select %317, %c0, %315 : index
 %extracted = tensor.extract %84[%c0, %314, %318, %316] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_62 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %89 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 2 : index
 %316 = linalg.index 3 : index
 %317 = arith.cmpi eq, %dim, %c1 : index
 %318 = arith.select %317, %c0, %316 : index
 %extracted = tensor.extract %86[%c0, %314, %315, %318] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_63 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %90 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %92 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%91 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %93 = arith.muli %0, %c4_i64 : i64
 %94 = arith.select %40, %c4_i64, %93 : i64
 %95 = arith.muli %94, %0 : i64
 %96 = arith.select %40, %c4_i64, %95 : i64
 %97 = arith.select %40, %43, %42 : i64
 %98 = arith.cmpi sle, %97, %c1_i64 : i64
 cf.assert %98, "must have at most one inferred (negative) dimension"
 %99 = arith.muli %93, %0 : i64
 %100 = arith.divsi %99, %96 : i64
 %101 = arith.select %40, %100, %0 : i64
 %from_elements_64 = tensor.from_elements %c1_i64, %c4_i64, %101, %101 : tensor<4xi64>
 %reshape_65 = tensor.reshape %92(%from_elements_64) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %102 = arith.index_cast %101 : i64 to index
 %103 = arith.cmpi eq, %102, %dim : index
 cf.assert %103, "mismatched size for broadcast"
 cf.assert %103, "mismatched size for broadcast"
 %104 = tensor.empty(%102, %102) : tensor<1x4x?x?xf32>
 %105 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_65, %83 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.addf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x?xf32>
 %106 = tensor.empty(%102) : tensor<1x4x?xi64>
 %107 = linalg.fill ins(%c0_i64 : i64) outs(%106 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %108 = tensor.empty(%102) : tensor<1x4x?xf32>
 %109 = linalg.fill ins(%cst_0 : f32) outs(%108 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %110:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<1x4x?x?xf32>) outs(%109, %107 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_162: i64):
 %314 = linalg.index 3 : index
 %315 = arith.index_cast %314 : index to i64
 %316 = arith.maximumf %in, %out : f32
 %317 = arith.cmpf ogt, %in, %out : f32
 %318 = arith.select %317, %315, %out_162 : i64
 linalg.yield %316, %318 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_66 = tensor.expand_shape %110#0 [[0], [1], [2, 3]] output_shape [1, 4, %102, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %111 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %expanded_66 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.subf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x?xf32>
 %112 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x4x?x?xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.exp %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x?xf32>
 %113 = tensor.empty(%102) : tensor<1x4x?x1xf32>
 %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %115 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<1x4x?x?xf32>) outs(%114 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x1xf32>
 %116 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %115 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.divf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x?xf32>
 %117 = tensor.empty(%102, %102) : tensor<1x4x?x?xi1>
 %118 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<1x4x?x?xf32>) outs(%117 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %314 = arith.extf %in : f32 to f64
 %315 = arith.cmpf oeq, %314, %cst_21 : f64
 linalg.yield %315 : i1
 } -> tensor<1x4x?x?xi1>
 %119 = tensor.empty(%102) : tensor<1x4x?x1xi1>
 %120 = linalg.fill ins(%true : i1) outs(%119 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %121 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<1x4x?x?xi1>) outs(%120 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %314 = arith.andi %in, %out : i1
 linalg.yield %314 : i1
 } -> tensor<1x4x?x1xi1>
 %122 = arith.cmpi sge, %101, %c0_i64 : i64
 cf.assert %122, "negative values not allowed in new dimensions"
 %123 = arith.index_cast %101 : i64 to index
 cf.assert %122, "negative values not allowed in new dimensions"
 %124 = tensor.empty(%123, %123) : tensor<1x4x?x?xf32>
 %125 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%124 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %126 = arith.cmpi eq, %102, %123 : index
 cf.assert %126, "mismatched size for broadcast"
 %127 = arith.cmpi eq, %123, %102 : index
 cf.assert %127, "mismatched size for broadcast"
 %128 = tensor.empty(%102, %123) : tensor<1x4x?x?xf32>
 %129 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %125, %116 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%128 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_162: f32, %in_163: f32, %out: f32):
 %314 = arith.select %in, %in_162, %in_163 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %130 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %131 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%130 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 2 : index
 %316 = linalg.index 3 : index
 %317 = arith.cmpi eq, %102, %c1 : index
 %318 = arith.select %317, %c0, %315 : index
 %319 = arith.cmpi eq, %123, %c1 : index
 %320 = arith.select %319, %c0, %316 : index
 %extracted = tensor.extract %129[%c0, %314, %318, %320] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %98, "must have at most one inferred (negative) dimension"
 %from_elements_67 = tensor.from_elements %c4_i64, %101, %101 : tensor<3xi64>
 %reshape_68 = tensor.reshape %131(%from_elements_67) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %132 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 2 : index
 %316 = linalg.index 3 : index
 %317 = arith.cmpi eq, %dim, %c1 : index
 %318 = arith.select %317, %c0, %315 : index
 %extracted = tensor.extract %collapsed_60[%c0, %314, %318, %316] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_69 = tensor.collapse_shape %132 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %133 = arith.cmpi eq, %101, %0 : i64
 cf.assert %133, "mismatching contracting dimension"
 %134 = tensor.empty(%102) : tensor<4x?x16xf32>
 %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %136 = linalg.batch_matmul ins(%reshape_68, %collapsed_69 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%135 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_70 = tensor.expand_shape %136 [[0, 1], [2], [3]] output_shape [1, 4, %102, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %137 = tensor.empty(%102) : tensor<1x?x4x16xf32>
 %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<1x4x?x16xf32>) outs(%137 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %138 = arith.muli %101, %c64_i64 : i64
 %139 = arith.divsi %138, %41 : i64
 %140 = arith.select %40, %139, %0 : i64
 %from_elements_72 = tensor.from_elements %c1_i64, %140, %139 : tensor<3xi64>
 %reshape_73 = tensor.reshape %transposed_71(%from_elements_72) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_74 = linalg.transpose ins(%cst_20 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_75 = tensor.collapse_shape %reshape_73 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %141 = arith.index_cast %140 : i64 to index
 %142 = tensor.empty(%141) : tensor<?x64xf32>
 %143 = linalg.fill ins(%cst : f32) outs(%142 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %144 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%143 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_76 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [1, %141, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %145 = arith.cmpi eq, %dim, %141 : index
 cf.assert %145, "mismatched size for broadcast"
 %146 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded_76 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.addf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %147 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %148 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.divf %in, %cst_29 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %150 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.truncf %cst_26 : f64 to f32
 %315 = arith.addf %in, %314 : f32
 linalg.yield %315 : f32
 } -> tensor<1x?x1xf32>
 %151 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.rsqrt %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %152 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %151 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %153 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_19, %152 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_77 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %154 = tensor.empty() : tensor<64x4xf32>
 %transposed_78 = linalg.transpose ins(%cst_18 : tensor<4x64xf32>) outs(%154 : tensor<64x4xf32>) permutation = [1, 0] 
 %155 = tensor.empty(%dim) : tensor<?x4xf32>
 %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<?x4xf32>) -> tensor<?x4xf32>
 %157 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<?x64xf32>, tensor<64x4xf32>) outs(%156 : tensor<?x4xf32>) -> tensor<?x4xf32>
 %158 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<?xi64>) -> tensor<?xi64>
 %159 = tensor.empty(%dim) : tensor<?xf32>
 %160 = linalg.fill ins(%cst_0 : f32) outs(%159 : tensor<?xf32>) -> tensor<?xf32>
 %161:2 = linalg.generic {indexing_maps = [#map1, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%157 : tensor<?x4xf32>) outs(%160, %158 : tensor<?xf32>, tensor<?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_162: i64):
 %314 = linalg.index 1 : index
 %315 = arith.index_cast %314 : index to i64
 %316 = arith.maximumf %in, %out : f32
 %317 = arith.cmpf ogt, %in, %out : f32
 %318 = arith.select %317, %315, %out_162 : i64
 linalg.yield %316, %318 : f32, i64
 } -> (tensor<?xf32>, tensor<?xi64>)
 %expanded_79 = tensor.expand_shape %161#0 [[0, 1]] output_shape [%dim, 1] : tensor<?xf32> into tensor<?x1xf32>
 %162 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%157, %expanded_79 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%155 : tensor<?x4xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.subf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x4xf32>
 %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%162 : tensor<?x4xf32>) outs(%155 : tensor<?x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.exp %in : f32
 linalg.yield %314 : f32
 } -> tensor<?x4xf32>
 %164 = tensor.empty(%dim) : tensor<?x1xf32>
 %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<?x1xf32>) -> tensor<?x1xf32>
 %166 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "reduction"]} ins(%163 : tensor<?x4xf32>) outs(%165 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<?x1xf32>
 %167 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%163, %166 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%155 : tensor<?x4xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.divf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x4xf32>
 %dim_80 = tensor.dim %167, %c0 : tensor<?x4xf32>
 %168 = tensor.empty(%dim_80) : tensor<?x4xi64>
 %169 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%168 : tensor<?x4xi64>) {
 ^bb0(%out: i64):
 %314 = linalg.index 1 : index
 %315 = arith.index_cast %314 : index to i64
 linalg.yield %315 : i64
 } -> tensor<?x4xi64>
 %170:2 = tm_tensor.sort dimension(1) outs(%167, %169 : tensor<?x4xf32>, tensor<?x4xi64>) {
 ^bb0(%arg1: f32, %arg2: f32, %arg3: i64, %arg4: i64):
 %314 = arith.cmpf oge, %arg1, %arg2 : f32
 tm_tensor.yield %314 : i1
 } -> tensor<?x4xf32>, tensor<?x4xi64>
 %dim_81 = tensor.dim %170#0, %c0 : tensor<?x4xf32>
 %extracted_slice_82 = tensor.extract_slice %170#0[0, 0] [%dim_81, 2] [1, 1] : tensor<?x4xf32> to tensor<?x2xf32>
 %dim_83 = tensor.dim %170#1, %c0 : tensor<?x4xi64>
 %extracted_slice_84 = tensor.extract_slice %170#1[0, 0] [%dim_83, 2] [1, 1] : tensor<?x4xi64> to tensor<?x2xi64>
 %171 = tensor.empty(%dim_81) : tensor<?x1xf32>
 %172 = linalg.fill ins(%cst : f32) outs(%171 : tensor<?x1xf32>) -> tensor<?x1xf32>
 %173 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_82 : tensor<?x2xf32>) outs(%172 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<?x1xf32>
 %174 = tensor.empty(%dim_81) : tensor<?x2xf32>
 %175 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_82, %173 : tensor<?x2xf32>, tensor<?x1xf32>) outs(%174 : tensor<?x2xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.divf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x2xf32>
 %expanded_85 = tensor.expand_shape %collapsed_77 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %176 = tensor.empty(%dim) : tensor<?x2x64xf32>
 %177 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%176 : tensor<?x2x64xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 0 : index
 %315 = linalg.index 2 : index
 %316 = arith.cmpi eq, %dim, %c1 : index
 %317 = arith.select %316, %c0, %314 : index
 %extracted = tensor.extract %expanded_85[%317, %c0, %315] : tensor<?x1x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<?x2x64xf32>
 %collapsed_86 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<?x2x64xf32> into tensor<?x64xf32>
 %collapsed_87 = tensor.collapse_shape %extracted_slice_84 [[0, 1]] : tensor<?x2xi64> into tensor<?xi64>
 %dim_88 = tensor.dim %collapsed_87, %c0 : tensor<?xi64>
 %178 = tensor.empty(%dim_88) : tensor<?x192x64xf32>
 %179 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_87 : tensor<?xi64>) outs(%178 : tensor<?x192x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %314 = arith.cmpi slt, %in, %c0_i64 : i64
 %315 = arith.addi %in, %c4_i64 : i64
 %316 = arith.select %314, %315, %in : i64
 %317 = arith.index_cast %316 : i64 to index
 %318 = linalg.index 1 : index
 %319 = linalg.index 2 : index
 %extracted = tensor.extract %cst_17[%317, %318, %319] : tensor<4x192x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<?x192x64xf32>
 %180 = affine.apply #map19()[%dim]
 %expanded_89 = tensor.expand_shape %collapsed_86 [[0], [1, 2]] output_shape [%180, 64, 1] : tensor<?x64xf32> into tensor<?x64x1xf32>
 %181 = arith.index_cast %dim_88 : index to i64
 %182 = arith.index_cast %180 : index to i64
 %183 = arith.cmpi eq, %181, %182 : i64
 cf.assert %183, "mismatching contracting dimension"
 %184 = tensor.empty(%dim_88) : tensor<?x192x1xf32>
 %185 = linalg.fill ins(%cst : f32) outs(%184 : tensor<?x192x1xf32>) -> tensor<?x192x1xf32>
 %186 = linalg.batch_matmul ins(%179, %expanded_89 : tensor<?x192x64xf32>, tensor<?x64x1xf32>) outs(%185 : tensor<?x192x1xf32>) -> tensor<?x192x1xf32>
 %collapsed_90 = tensor.collapse_shape %186 [[0], [1, 2]] : tensor<?x192x1xf32> into tensor<?x192xf32>
 %extracted_slice_91 = tensor.extract_slice %collapsed_90[0, 0] [%dim_88, 96] [1, 1] : tensor<?x192xf32> to tensor<?x96xf32>
 %extracted_slice_92 = tensor.extract_slice %collapsed_90[0, 96] [%dim_88, 96] [1, 1] : tensor<?x192xf32> to tensor<?x96xf32>
 %187 = tensor.empty(%dim_88) : tensor<?x96xf32>
 %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_91 : tensor<?x96xf32>) outs(%187 : tensor<?x96xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.negf %in : f32
 %315 = math.exp %314 : f32
 %316 = arith.addf %315, %cst_1 : f32
 %317 = arith.divf %cst_1, %316 : f32
 linalg.yield %317 : f32
 } -> tensor<?x96xf32>
 %189 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_91, %188 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%187 : tensor<?x96xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x96xf32>
 %190 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%189, %extracted_slice_92 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%187 : tensor<?x96xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x96xf32>
 %191 = tensor.empty(%dim_88) : tensor<?x64x96xf32>
 %192 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_87 : tensor<?xi64>) outs(%191 : tensor<?x64x96xf32>) {
 ^bb0(%in: i64, %out: f32):
 %314 = arith.cmpi slt, %in, %c0_i64 : i64
 %315 = arith.addi %in, %c4_i64 : i64
 %316 = arith.select %314, %315, %in : i64
 %317 = arith.index_cast %316 : i64 to index
 %318 = linalg.index 1 : index
 %319 = linalg.index 2 : index
 %extracted = tensor.extract %cst_16[%317, %318, %319] : tensor<4x64x96xf32>
 linalg.yield %extracted : f32
 } -> tensor<?x64x96xf32>
 %expanded_93 = tensor.expand_shape %190 [[0], [1, 2]] output_shape [%dim_88, 96, 1] : tensor<?x96xf32> into tensor<?x96x1xf32>
 %193 = tensor.empty(%dim_88) : tensor<?x64x1xf32>
 %194 = linalg.fill ins(%cst : f32) outs(%193 : tensor<?x64x1xf32>) -> tensor<?x64x1xf32>
 %195 = linalg.batch_matmul ins(%192, %expanded_93 : tensor<?x64x96xf32>, tensor<?x96x1xf32>) outs(%194 : tensor<?x64x1xf32>) -> tensor<?x64x1xf32>
 %collapsed_94 = tensor.collapse_shape %195 [[0], [1, 2]] : tensor<?x64x1xf32> into tensor<?x64xf32>
 %collapsed_95 = tensor.collapse_shape %175 [[0, 1]] : tensor<?x2xf32> into tensor<?xf32>
 %196 = affine.apply #map19()[%dim_81]
 %expanded_96 = tensor.expand_shape %collapsed_95 [[0, 1]] output_shape [%196, 1] : tensor<?xf32> into tensor<?x1xf32>
 %197 = arith.cmpi eq, %dim_88, %196 : index
 cf.assert %197, "mismatched size for broadcast"
 %198 = tensor.empty(%dim_88) : tensor<?x64xf32>
 %199 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_94, %expanded_96 : tensor<?x64xf32>, tensor<?x1xf32>) outs(%198 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x64xf32>
 %200 = arith.divsi %dim_88, %c2 : index
 %expanded_97 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [%200, 2, 64] : tensor<?x64xf32> into tensor<?x2x64xf32>
 %201 = tensor.empty(%200) : tensor<?x64xf32>
 %202 = linalg.fill ins(%cst : f32) outs(%201 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %203 = linalg.generic {indexing_maps = [#map4, #map20], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_97 : tensor<?x2x64xf32>) outs(%202 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<?x64xf32>
 %expanded_98 = tensor.expand_shape %203 [[0, 1], [2]] output_shape [1, %200, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %204 = arith.cmpi eq, %dim, %200 : index
 cf.assert %204, "mismatched size for broadcast"
 %205 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %expanded_98 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.addf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %206 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %207 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%206 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %208 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.divf %in, %cst_29 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %209 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.truncf %cst_26 : f64 to f32
 %315 = arith.addf %in, %314 : f32
 linalg.yield %315 : f32
 } -> tensor<1x?x1xf32>
 %210 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.rsqrt %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %211 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %210 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %212 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15, %211 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %transposed_99 = linalg.transpose ins(%cst_14 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_100 = tensor.collapse_shape %212 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %213 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_101 = tensor.expand_shape %213 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_102 = tensor.reshape %expanded_101(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_103 = linalg.transpose ins(%reshape_102 : tensor<1x?x4x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_104 = linalg.transpose ins(%cst_13 : tensor<32x64xf32>) outs(%51 : tensor<64x32xf32>) permutation = [1, 0] 
 %214 = linalg.matmul ins(%collapsed_100, %transposed_104 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%53 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_105 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_106 = tensor.reshape %expanded_105(%from_elements_41) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_107 = linalg.transpose ins(%reshape_106 : tensor<1x?x2x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_108 = linalg.transpose ins(%cst_12 : tensor<32x64xf32>) outs(%51 : tensor<64x32xf32>) permutation = [1, 0] 
 %215 = linalg.matmul ins(%collapsed_100, %transposed_108 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%53 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_109 = tensor.expand_shape %215 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_110 = tensor.reshape %expanded_109(%from_elements_41) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_111 = linalg.transpose ins(%reshape_110 : tensor<1x?x2x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %61, "mismatched size for broadcast"
 %216 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_103, %expanded_48 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice_112 = tensor.extract_slice %transposed_103[0, 0, 0, 0] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_113 = tensor.extract_slice %transposed_103[0, 0, 0, 8] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %217 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_113 : tensor<1x4x?x8xf32>) outs(%63 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.negf %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_114 = tensor.concat dim(3) %217, %extracted_slice_112 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_115 = tensor.dim %217, %c2 : tensor<1x4x?x8xf32>
 %218 = arith.cmpi eq, %dim_115, %dim_36 : index
 cf.assert %218, "mismatched size for broadcast"
 %219 = tensor.empty(%dim_115) : tensor<1x4x?x16xf32>
 %220 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_114, %expanded_49 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%219 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x16xf32>
 %221 = arith.cmpi eq, %49, %dim_115 : index
 cf.assert %221, "mismatched size for broadcast"
 %222 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %220 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.addf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x16xf32>
 cf.assert %70, "mismatched size for broadcast"
 %223 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_107, %expanded_48 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_116 = tensor.extract_slice %transposed_107[0, 0, 0, 0] [1, 2, %58, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_117 = tensor.extract_slice %transposed_107[0, 0, 0, 8] [1, 2, %58, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %224 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_117 : tensor<1x2x?x8xf32>) outs(%72 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.negf %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_118 = tensor.concat dim(3) %224, %extracted_slice_116 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_119 = tensor.dim %224, %c2 : tensor<1x2x?x8xf32>
 %225 = arith.cmpi eq, %dim_119, %dim_36 : index
 cf.assert %225, "mismatched size for broadcast"
 %226 = tensor.empty(%dim_119) : tensor<1x2x?x16xf32>
 %227 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_118, %expanded_49 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%226 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x2x?x16xf32>
 %228 = arith.cmpi eq, %58, %dim_119 : index
 cf.assert %228, "mismatched size for broadcast"
 %229 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %227 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.addf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_120 = tensor.expand_shape %229 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %58, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %230 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 3 : index
 %316 = linalg.index 4 : index
 %317 = arith.cmpi eq, %58, %c1 : index
 %318 = arith.select %317, %c0, %315 : index
 %extracted = tensor.extract %expanded_120[%c0, %314, %c0, %318, %316] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_121 = tensor.collapse_shape %230 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_122 = tensor.expand_shape %transposed_111 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %58, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %231 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 3 : index
 %316 = linalg.index 4 : index
 %317 = arith.cmpi eq, %58, %c1 : index
 %318 = arith.select %317, %c0, %315 : index
 %extracted = tensor.extract %expanded_122[%c0, %314, %c0, %318, %316] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_123 = tensor.collapse_shape %231 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %232 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222 : tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.mulf %in, %cst_30 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x16xf32>
 %transposed_124 = linalg.transpose ins(%collapsed_121 : tensor<1x4x?x16xf32>) outs(%85 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %233 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_124 : tensor<1x4x16x?xf32>) outs(%85 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.mulf %in, %cst_30 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %234 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 2 : index
 %316 = linalg.index 3 : index
 %317 = arith.cmpi eq, %49, %c1 : index
 %318 = arith.select %317, %c0, %315 : index
 %extracted = tensor.extract %232[%c0, %314, %318, %316] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_125 = tensor.collapse_shape %234 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %235 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 2 : index
 %316 = linalg.index 3 : index
 %317 = arith.cmpi eq, %dim, %c1 : index
 %318 = arith.select %317, %c0, %316 : index
 %extracted = tensor.extract %233[%c0, %314, %315, %318] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_126 = tensor.collapse_shape %235 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %236 = linalg.batch_matmul ins(%collapsed_125, %collapsed_126 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%91 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %98, "must have at most one inferred (negative) dimension"
 %reshape_127 = tensor.reshape %236(%from_elements_64) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %103, "mismatched size for broadcast"
 cf.assert %103, "mismatched size for broadcast"
 %237 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_127, %83 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.addf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x?xf32>
 %238:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%237 : tensor<1x4x?x?xf32>) outs(%109, %107 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_162: i64):
 %314 = linalg.index 3 : index
 %315 = arith.index_cast %314 : index to i64
 %316 = arith.maximumf %in, %out : f32
 %317 = arith.cmpf ogt, %in, %out : f32
 %318 = arith.select %317, %315, %out_162 : i64
 linalg.yield %316, %318 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_128 = tensor.expand_shape %238#0 [[0], [1], [2, 3]] output_shape [1, 4, %102, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %239 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %expanded_128 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.subf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x?xf32>
 %240 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<1x4x?x?xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.exp %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x?xf32>
 %241 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%240 : tensor<1x4x?x?xf32>) outs(%114 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x1xf32>
 %242 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %241 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.divf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x?xf32>
 %243 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<1x4x?x?xf32>) outs(%117 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %314 = arith.extf %in : f32 to f64
 %315 = arith.cmpf oeq, %314, %cst_21 : f64
 linalg.yield %315 : i1
 } -> tensor<1x4x?x?xi1>
 %244 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%243 : tensor<1x4x?x?xi1>) outs(%120 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %314 = arith.andi %in, %out : i1
 linalg.yield %314 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %122, "negative values not allowed in new dimensions"
 cf.assert %122, "negative values not allowed in new dimensions"
 cf.assert %126, "mismatched size for broadcast"
 cf.assert %127, "mismatched size for broadcast"
 %245 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %125, %242 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%128 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_162: f32, %in_163: f32, %out: f32):
 %314 = arith.select %in, %in_162, %in_163 : f32
 linalg.yield %314 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %246 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%130 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 2 : index
 %316 = linalg.index 3 : index
 %317 = arith.cmpi eq, %102, %c1 : index
 %318 = arith.select %317, %c0, %315 : index
 %319 = arith.cmpi eq, %123, %c1 : index
 %320 = arith.select %319, %c0, %316 : index
 %extracted = tensor.extract %245[%c0, %314, %318, %320] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %98, "must have at most one inferred (negative) dimension"
 %reshape_129 = tensor.reshape %246(%from_elements_67) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %247 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 1 : index
 %315 = linalg.index 2 : index
 %316 = linalg.index 3 : index
 %317 = arith.cmpi eq, %dim, %c1 : index
 %318 = arith.select %317, %c0, %315 : index
 %extracted = tensor.extract %collapsed_123[%c0, %314, %318, %316] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_130 = tensor.collapse_shape %247 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %133, "mismatching contracting dimension"
 %248 = linalg.batch_matmul ins(%reshape_129, %collapsed_130 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%135 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_131 = tensor.expand_shape %248 [[0, 1], [2], [3]] output_shape [1, 4, %102, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_132 = linalg.transpose ins(%expanded_131 : tensor<1x4x?x16xf32>) outs(%137 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_133 = tensor.reshape %transposed_132(%from_elements_72) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_134 = linalg.transpose ins(%cst_11 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_135 = tensor.collapse_shape %reshape_133 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %249 = arith.index_cast %140 : i64 to index
 %250 = tensor.empty(%249) : tensor<?x64xf32>
 %251 = linalg.fill ins(%cst : f32) outs(%250 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %252 = linalg.matmul ins(%collapsed_135, %transposed_134 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%251 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_136 = tensor.expand_shape %252 [[0, 1], [2]] output_shape [1, %249, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %253 = arith.cmpi eq, %dim, %249 : index
 cf.assert %253, "mismatched size for broadcast"
 %254 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %expanded_136 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.addf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %255 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %256 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%255 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %257 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.divf %in, %cst_29 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %258 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.truncf %cst_26 : f64 to f32
 %315 = arith.addf %in, %314 : f32
 linalg.yield %315 : f32
 } -> tensor<1x?x1xf32>
 %259 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.rsqrt %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %260 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %259 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %261 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10, %260 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_137 = tensor.collapse_shape %261 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_138 = linalg.transpose ins(%cst_9 : tensor<4x64xf32>) outs(%154 : tensor<64x4xf32>) permutation = [1, 0] 
 %262 = linalg.matmul ins(%collapsed_137, %transposed_138 : tensor<?x64xf32>, tensor<64x4xf32>) outs(%156 : tensor<?x4xf32>) -> tensor<?x4xf32>
 %263:2 = linalg.generic {indexing_maps = [#map1, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%262 : tensor<?x4xf32>) outs(%160, %158 : tensor<?xf32>, tensor<?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_162: i64):
 %314 = linalg.index 1 : index
 %315 = arith.index_cast %314 : index to i64
 %316 = arith.maximumf %in, %out : f32
 %317 = arith.cmpf ogt, %in, %out : f32
 %318 = arith.select %317, %315, %out_162 : i64
 linalg.yield %316, %318 : f32, i64
 } -> (tensor<?xf32>, tensor<?xi64>)
 %expanded_139 = tensor.expand_shape %263#0 [[0, 1]] output_shape [%dim, 1] : tensor<?xf32> into tensor<?x1xf32>
 %264 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%262, %expanded_139 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%155 : tensor<?x4xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.subf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x4xf32>
 %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%264 : tensor<?x4xf32>) outs(%155 : tensor<?x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.exp %in : f32
 linalg.yield %314 : f32
 } -> tensor<?x4xf32>
 %266 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "reduction"]} ins(%265 : tensor<?x4xf32>) outs(%165 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<?x1xf32>
 %267 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%265, %266 : tensor<?x4xf32>, tensor<?x1xf32>) outs(%155 : tensor<?x4xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.divf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x4xf32>
 %dim_140 = tensor.dim %267, %c0 : tensor<?x4xf32>
 %268 = tensor.empty(%dim_140) : tensor<?x4xi64>
 %269 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel"]} outs(%268 : tensor<?x4xi64>) {
 ^bb0(%out: i64):
 %314 = linalg.index 1 : index
 %315 = arith.index_cast %314 : index to i64
 linalg.yield %315 : i64
 } -> tensor<?x4xi64>
 %270:2 = tm_tensor.sort dimension(1) outs(%267, %269 : tensor<?x4xf32>, tensor<?x4xi64>) {
 ^bb0(%arg1: f32, %arg2: f32, %arg3: i64, %arg4: i64):
 %314 = arith.cmpf oge, %arg1, %arg2 : f32
 tm_tensor.yield %314 : i1
 } -> tensor<?x4xf32>, tensor<?x4xi64>
 %dim_141 = tensor.dim %270#0, %c0 : tensor<?x4xf32>
 %extracted_slice_142 = tensor.extract_slice %270#0[0, 0] [%dim_141, 2] [1, 1] : tensor<?x4xf32> to tensor<?x2xf32>
 %dim_143 = tensor.dim %270#1, %c0 : tensor<?x4xi64>
 %extracted_slice_144 = tensor.extract_slice %270#1[0, 0] [%dim_143, 2] [1, 1] : tensor<?x4xi64> to tensor<?x2xi64>
 %271 = tensor.empty(%dim_141) : tensor<?x1xf32>
 %272 = linalg.fill ins(%cst : f32) outs(%271 : tensor<?x1xf32>) -> tensor<?x1xf32>
 %273 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "reduction"]} ins(%extracted_slice_142 : tensor<?x2xf32>) outs(%272 : tensor<?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<?x1xf32>
 %274 = tensor.empty(%dim_141) : tensor<?x2xf32>
 %275 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_142, %273 : tensor<?x2xf32>, tensor<?x1xf32>) outs(%274 : tensor<?x2xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.divf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x2xf32>
 %expanded_145 = tensor.expand_shape %collapsed_137 [[0], [1, 2]] output_shape [%dim, 1, 64] : tensor<?x64xf32> into tensor<?x1x64xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %276 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel"]} outs(%176 : tensor<?x2x64xf32>) {
 ^bb0(%out: f32):
 %314 = linalg.index 0 : index
 %315 = linalg.index 2 : index
 %316 = arith.cmpi eq, %dim, %c1 : index
 %317 = arith.select %316, %c0, %314 : index
 %extracted = tensor.extract %expanded_145[%317, %c0, %315] : tensor<?x1x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<?x2x64xf32>
 %collapsed_146 = tensor.collapse_shape %276 [[0, 1], [2]] : tensor<?x2x64xf32> into tensor<?x64xf32>
 %collapsed_147 = tensor.collapse_shape %extracted_slice_144 [[0, 1]] : tensor<?x2xi64> into tensor<?xi64>
 %dim_148 = tensor.dim %collapsed_147, %c0 : tensor<?xi64>
 %277 = tensor.empty(%dim_148) : tensor<?x192x64xf32>
 %278 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_147 : tensor<?xi64>) outs(%277 : tensor<?x192x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %314 = arith.cmpi slt, %in, %c0_i64 : i64
 %315 = arith.addi %in, %c4_i64 : i64
 %316 = arith.select %314, %315, %in : i64
 %317 = arith.index_cast %316 : i64 to index
 %318 = linalg.index 1 : index
 %319 = linalg.index 2 : index
 %extracted = tensor.extract %cst_8[%317, %318, %319] : tensor<4x192x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<?x192x64xf32>
 %expanded_149 = tensor.expand_shape %collapsed_146 [[0], [1, 2]] output_shape [%180, 64, 1] : tensor<?x64xf32> into tensor<?x64x1xf32>
 %279 = arith.index_cast %dim_148 : index to i64
 %280 = arith.cmpi eq, %279, %182 : i64
 cf.assert %280, "mismatching contracting dimension"
 %281 = tensor.empty(%dim_148) : tensor<?x192x1xf32>
 %282 = linalg.fill ins(%cst : f32) outs(%281 : tensor<?x192x1xf32>) -> tensor<?x192x1xf32>
 %283 = linalg.batch_matmul ins(%278, %expanded_149 : tensor<?x192x64xf32>, tensor<?x64x1xf32>) outs(%282 : tensor<?x192x1xf32>) -> tensor<?x192x1xf32>
 %collapsed_150 = tensor.collapse_shape %283 [[0], [1, 2]] : tensor<?x192x1xf32> into tensor<?x192xf32>
 %extracted_slice_151 = tensor.extract_slice %collapsed_150[0, 0] [%dim_148, 96] [1, 1] : tensor<?x192xf32> to tensor<?x96xf32>
 %extracted_slice_152 = tensor.extract_slice %collapsed_150[0, 96] [%dim_148, 96] [1, 1] : tensor<?x192xf32> to tensor<?x96xf32>
 %284 = tensor.empty(%dim_148) : tensor<?x96xf32>
 %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_151 : tensor<?x96xf32>) outs(%284 : tensor<?x96xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.negf %in : f32
 %315 = math.exp %314 : f32
 %316 = arith.addf %315, %cst_1 : f32
 %317 = arith.divf %cst_1, %316 : f32
 linalg.yield %317 : f32
 } -> tensor<?x96xf32>
 %286 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_151, %285 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%284 : tensor<?x96xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x96xf32>
 %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%286, %extracted_slice_152 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%284 : tensor<?x96xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x96xf32>
 %288 = tensor.empty(%dim_148) : tensor<?x64x96xf32>
 %289 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_147 : tensor<?xi64>) outs(%288 : tensor<?x64x96xf32>) {
 ^bb0(%in: i64, %out: f32):
 %314 = arith.cmpi slt, %in, %c0_i64 : i64
 %315 = arith.addi %in, %c4_i64 : i64
 %316 = arith.select %314, %315, %in : i64
 %317 = arith.index_cast %316 : i64 to index
 %318 = linalg.index 1 : index
 %319 = linalg.index 2 : index
 %extracted = tensor.extract %cst_7[%317, %318, %319] : tensor<4x64x96xf32>
 linalg.yield %extracted : f32
 } -> tensor<?x64x96xf32>
 %expanded_153 = tensor.expand_shape %287 [[0], [1, 2]] output_shape [%dim_148, 96, 1] : tensor<?x96xf32> into tensor<?x96x1xf32>
 %290 = tensor.empty(%dim_148) : tensor<?x64x1xf32>
 %291 = linalg.fill ins(%cst : f32) outs(%290 : tensor<?x64x1xf32>) -> tensor<?x64x1xf32>
 %292 = linalg.batch_matmul ins(%289, %expanded_153 : tensor<?x64x96xf32>, tensor<?x96x1xf32>) outs(%291 : tensor<?x64x1xf32>) -> tensor<?x64x1xf32>
 %collapsed_154 = tensor.collapse_shape %292 [[0], [1, 2]] : tensor<?x64x1xf32> into tensor<?x64xf32>
 %collapsed_155 = tensor.collapse_shape %275 [[0, 1]] : tensor<?x2xf32> into tensor<?xf32>
 %293 = affine.apply #map19()[%dim_141]
 %expanded_156 = tensor.expand_shape %collapsed_155 [[0, 1]] output_shape [%293, 1] : tensor<?xf32> into tensor<?x1xf32>
 %294 = arith.cmpi eq, %dim_148, %293 : index
 cf.assert %294, "mismatched size for broadcast"
 %295 = tensor.empty(%dim_148) : tensor<?x64xf32>
 %296 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_154, %expanded_156 : tensor<?x64xf32>, tensor<?x1xf32>) outs(%295 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<?x64xf32>
 %297 = arith.divsi %dim_148, %c2 : index
 %expanded_157 = tensor.expand_shape %296 [[0, 1], [2]] output_shape [%297, 2, 64] : tensor<?x64xf32> into tensor<?x2x64xf32>
 %298 = tensor.empty(%297) : tensor<?x64xf32>
 %299 = linalg.fill ins(%cst : f32) outs(%298 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %300 = linalg.generic {indexing_maps = [#map4, #map20], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_157 : tensor<?x2x64xf32>) outs(%299 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<?x64xf32>
 %expanded_158 = tensor.expand_shape %300 [[0, 1], [2]] output_shape [1, %297, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %301 = arith.cmpi eq, %dim, %297 : index
 cf.assert %301, "mismatched size for broadcast"
 %302 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %expanded_158 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.addf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %303 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %304 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%303 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.addf %in, %out : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %305 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.divf %in, %cst_29 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %306 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = arith.truncf %cst_26 : f64 to f32
 %315 = arith.addf %in, %314 : f32
 linalg.yield %315 : f32
 } -> tensor<1x?x1xf32>
 %307 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %314 = math.rsqrt %in : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x1xf32>
 %308 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302, %307 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %309 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %308 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_162: f32, %out: f32):
 %314 = arith.mulf %in, %in_162 : f32
 linalg.yield %314 : f32
 } -> tensor<1x?x64xf32>
 %310 = tensor.empty() : tensor<64x256xf32>
 %transposed_159 = linalg.transpose ins(%cst_5 : tensor<256x64xf32>) outs(%310 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_160 = tensor.collapse_shape %309 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %311 = tensor.empty(%dim) : tensor<?x256xf32>
 %312 = linalg.fill ins(%cst : f32) outs(%311 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %313 = linalg.matmul ins(%collapsed_160, %transposed_159 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%312 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_161 = tensor.expand_shape %313 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 return %expanded_161 : tensor<1x?x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.inv_freq: "0x040000000000803F8718363EE386013D9C44B83B6F12833A53773A39B2A20438C1B0BC36"
    }
  }
#-}
