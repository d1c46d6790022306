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
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x256xf32> {
 %c2_i64 = arith.constant 2 : i64
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
 %true = arith.constant true
 %cst_1 = arith.constant 1.000000e+00 : f32
 %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_4 = arith.constant dense<true> : tensor<i1>
 %cst_5 = arith.constant dense_resource<model.lm_head.weight> : tensor<256x64xf32>
 %cst_6 = arith.constant dense_resource<model.model.norm.weight> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.model.layers.1.post_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.model.layers.1.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_9 = arith.constant dense_resource<model.model.layers.1.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.1.self_attn.k_norm.weight> : tensor<32xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.1.self_attn.q_norm.weight> : tensor<64xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_18 = arith.constant dense_resource<model.model.layers.0.post_feedforward_layernorm.weight> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.0.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_21 = arith.constant dense_resource<model.model.layers.0.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_22 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_24 = arith.constant 0xFFF0000000000000 : f64
 %cst_25 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_26 = arith.constant dense_resource<model.model.layers.0.self_attn.k_norm.weight> : tensor<32xf32>
 %cst_27 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_28 = arith.constant dense_resource<model.model.layers.0.self_attn.q_norm.weight> : tensor<64xf32>
 %cst_29 = arith.constant 1.000000e-05 : f64
 %cst_30 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_31 = arith.constant dense_resource<model.model.rotary_emb.inv_freq> : tensor<8xf32>
 %cst_32 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_33 = arith.constant 6.400000e+01 : f32
 %cst_34 = arith.constant 3.200000e+01 : f32
 %c64_i64 = arith.constant 64 : i64
 %c32_i64 = arith.constant 32 : i64
 %cst_35 = arith.constant 5.000000e-01 : f32
 %cst_36 = arith.constant dense<1> : tensor<i64>
 %c2 = arith.constant 2 : index
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %1, "negative values not allowed in new dimensions"
 %2 = tensor.empty(%dim) : tensor<1x?xi64>
 %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_36 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 linalg.yield %in : i64
 } -> tensor<1x?xi64>
 %4 = tensor.empty(%dim) : tensor<?xi64>
 %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %275 = linalg.index 0 : index
 %276 = arith.index_cast %275 : index to i64
 linalg.yield %276 : i64
 } -> tensor<?xi64>
 %6 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %275 = arith.index_cast %in : i64 to index
 %276 = linalg.index 2 : index
 %277 = arith.cmpi slt, %275, %c256 : index
 cf.assert %277, "index must be smaller than dim size"
 %278 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %278, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_32[%275, %276] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %8 = tensor.empty(%dim) : tensor<1x?xi1>
 %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%8 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %275 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %275 : i1
 } -> tensor<1x?xi1>
 %10 = tensor.empty() : tensor<1xi64>
 %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_37 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %expanded_38 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
 %12 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %13 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38, %expanded_37 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_139: i64, %out: i1):
 %275 = arith.cmpi sle, %in, %in_139 : i64
 linalg.yield %275 : i1
 } -> tensor<1x1x?x?xi1>
 %14 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %13 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_139: i1, %out: i1):
 %275 = arith.andi %in, %in_139 : i1
 linalg.yield %275 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_39 = tensor.dim %expanded_38, %c3 : tensor<1x1x1x?xi64>
 %15 = tensor.empty(%dim_39) : tensor<1x1x1x?xi1>
 %16 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_38 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%15 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_139: i64, %out: i1):
 %275 = arith.cmpi slt, %in, %c0_i64 : i64
 %276 = arith.addi %in, %c1_i64 : i64
 %277 = arith.select %275, %276, %in : i64
 %278 = arith.index_cast %277 : i64 to index
 %279 = arith.cmpi slt, %in_139, %c0_i64 : i64
 %280 = arith.addi %in_139, %0 : i64
 %281 = arith.select %279, %280, %in_139 : i64
 %282 = arith.index_cast %281 : i64 to index
 %extracted = tensor.extract %9[%278, %282] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %17 = arith.cmpi eq, %dim, %dim_39 : index
 cf.assert %17, "mismatched size for broadcast"
 %18 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_139: i1, %out: i1):
 %275 = arith.andi %in, %in_139 : i1
 linalg.yield %275 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %19 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %20 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %275 = linalg.index 2 : index
 %276 = linalg.index 3 : index
 %277 = arith.cmpi eq, %dim, %c1 : index
 %278 = arith.select %277, %c0, %275 : index
 %279 = arith.select %277, %c0, %276 : index
 %extracted = tensor.extract %18[%c0, %c0, %278, %279] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %expanded_40 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
 %21 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x?x1xi64>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %275 = arith.sitofp %in : i64 to f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %23 = tensor.empty(%dim) : tensor<1x?x8xf32>
 %24 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_31 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%23 : tensor<1x?x8xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x8xf32>
 %concat = tensor.concat dim(2) %24, %24 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
 %dim_41 = tensor.dim %24, %c1 : tensor<1x?x8xf32>
 %25 = tensor.empty(%dim_41) : tensor<1x?x16xf32>
 %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%25 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.cos %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x16xf32>
 %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%25 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.sin %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x16xf32>
 %28 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_30 : tensor<64x64xf32>) outs(%28 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %7 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %29 = tensor.empty(%dim) : tensor<?x64xf32>
 %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %31 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%30 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_42 = tensor.expand_shape %31 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %33 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %34 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<1x?x64xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.addf %in, %out : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.divf %in, %cst_33 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.truncf %cst_29 : f64 to f32
 %276 = arith.addf %in, %275 : f32
 linalg.yield %276 : f32
 } -> tensor<1x?x1xf32>
 %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.rsqrt %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %38 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %37 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %39 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_28, %38 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %40 = tensor.empty() : tensor<64x32xf32>
 %transposed_43 = linalg.transpose ins(%cst_27 : tensor<32x64xf32>) outs(%40 : tensor<64x32xf32>) permutation = [1, 0] 
 %41 = tensor.empty(%dim) : tensor<?x32xf32>
 %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %43 = linalg.matmul ins(%collapsed, %transposed_43 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%42 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_44 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 %44 = tensor.empty(%dim) : tensor<1x?x32xf32>
 %45 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x?x32xf32>) outs(%44 : tensor<1x?x32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %275 : f32
 } -> tensor<1x?x32xf32>
 %46 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<1x?x32xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.addf %in, %out : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.divf %in, %cst_34 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.truncf %cst_29 : f64 to f32
 %276 = arith.addf %in, %275 : f32
 linalg.yield %276 : f32
 } -> tensor<1x?x1xf32>
 %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.rsqrt %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %50 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %49 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%44 : tensor<1x?x32xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x32xf32>
 %51 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_26, %50 : tensor<32xf32>, tensor<1x?x32xf32>) outs(%44 : tensor<1x?x32xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x32xf32>
 %transposed_45 = linalg.transpose ins(%cst_25 : tensor<32x64xf32>) outs(%40 : tensor<64x32xf32>) permutation = [1, 0] 
 %52 = linalg.matmul ins(%collapsed, %transposed_45 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%42 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_46 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 %53 = arith.cmpi slt, %0, %c0_i64 : i64
 %54 = arith.select %53, %c1_i64, %0 : i64
 %55 = arith.extui %53 : i1 to i64
 %56 = arith.addi %55, %c1_i64 : i64
 %57 = arith.muli %54, %c16_i64 : i64
 %58 = arith.cmpi sle, %56, %c1_i64 : i64
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %59 = arith.muli %0, %c64_i64 : i64
 %60 = arith.divsi %59, %57 : i64
 %61 = arith.select %53, %60, %0 : i64
 %from_elements = tensor.from_elements %c1_i64, %61, %60, %c16_i64 : tensor<4xi64>
 %reshape = tensor.reshape %39(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %62 = arith.index_cast %61 : i64 to index
 %63 = tensor.empty(%62) : tensor<1x4x?x16xf32>
 %transposed_47 = linalg.transpose ins(%reshape : tensor<1x?x4x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %64 = arith.muli %0, %c32_i64 : i64
 %65 = arith.divsi %64, %57 : i64
 %66 = arith.select %53, %65, %0 : i64
 %from_elements_48 = tensor.from_elements %c1_i64, %66, %65, %c16_i64 : tensor<4xi64>
 %reshape_49 = tensor.reshape %51(%from_elements_48) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %67 = arith.index_cast %66 : i64 to index
 %68 = tensor.empty(%67) : tensor<1x2x?x16xf32>
 %transposed_50 = linalg.transpose ins(%reshape_49 : tensor<1x?x2x16xf32>) outs(%68 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %reshape_51 = tensor.reshape %expanded_46(%from_elements_48) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_52 = linalg.transpose ins(%reshape_51 : tensor<1x?x2x16xf32>) outs(%68 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_53 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, %dim_41, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %expanded_54 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, %dim_41, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %69 = arith.cmpi eq, %62, %dim_41 : index
 cf.assert %69, "mismatched size for broadcast"
 %70 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47, %expanded_53 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice = tensor.extract_slice %transposed_47[0, 0, 0, 0] [1, 4, %62, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_55 = tensor.extract_slice %transposed_47[0, 0, 0, 8] [1, 4, %62, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %71 = tensor.empty(%62) : tensor<1x4x?x8xf32>
 %72 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55 : tensor<1x4x?x8xf32>) outs(%71 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.negf %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_56 = tensor.concat dim(3) %72, %extracted_slice : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_57 = tensor.dim %72, %c2 : tensor<1x4x?x8xf32>
 %73 = arith.cmpi eq, %dim_57, %dim_41 : index
 cf.assert %73, "mismatched size for broadcast"
 %74 = tensor.empty(%dim_57) : tensor<1x4x?x16xf32>
 %75 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_56, %expanded_54 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%74 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x16xf32>
 %76 = arith.cmpi eq, %62, %dim_57 : index
 cf.assert %76, "mismatched size for broadcast"
 %77 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %75 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.addf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x16xf32>
 %78 = arith.cmpi eq, %67, %dim_41 : index
 cf.assert %78, "mismatched size for broadcast"
 %79 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_50, %expanded_53 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%68 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_58 = tensor.extract_slice %transposed_50[0, 0, 0, 0] [1, 2, %67, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_59 = tensor.extract_slice %transposed_50[0, 0, 0, 8] [1, 2, %67, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %80 = tensor.empty(%67) : tensor<1x2x?x8xf32>
 %81 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<1x2x?x8xf32>) outs(%80 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.negf %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_60 = tensor.concat dim(3) %81, %extracted_slice_58 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_61 = tensor.dim %81, %c2 : tensor<1x2x?x8xf32>
 %82 = arith.cmpi eq, %dim_61, %dim_41 : index
 cf.assert %82, "mismatched size for broadcast"
 %83 = tensor.empty(%dim_61) : tensor<1x2x?x16xf32>
 %84 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_60, %expanded_54 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%83 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x2x?x16xf32>
 %85 = arith.cmpi eq, %67, %dim_61 : index
 cf.assert %85, "mismatched size for broadcast"
 %86 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %84 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%68 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.addf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_62 = tensor.expand_shape %86 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %67, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %87 = tensor.empty(%dim) : tensor<1x2x2x?x16xf32>
 %88 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 3 : index
 %277 = linalg.index 4 : index
 %278 = arith.cmpi eq, %67, %c1 : index
 %279 = arith.select %278, %c0, %276 : index
 %extracted = tensor.extract %expanded_62[%c0, %275, %c0, %279, %277] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_63 = tensor.collapse_shape %88 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_64 = tensor.expand_shape %transposed_52 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %67, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %89 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 3 : index
 %277 = linalg.index 4 : index
 %278 = arith.cmpi eq, %67, %c1 : index
 %279 = arith.select %278, %c0, %276 : index
 %extracted = tensor.extract %expanded_64[%c0, %275, %c0, %279, %277] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_65 = tensor.collapse_shape %89 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %90 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %91 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%90 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_139: f32, %in_140: f32, %out: f32):
 %275 = arith.select %in, %in_139, %in_140 : f32
 linalg.yield %275 : f32
 } -> tensor<1x1x?x?xf32>
 %92 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x4x?x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.mulf %in, %cst_35 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x16xf32>
 %93 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %transposed_66 = linalg.transpose ins(%collapsed_63 : tensor<1x4x?x16xf32>) outs(%93 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %94 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66 : tensor<1x4x16x?xf32>) outs(%93 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.mulf %in, %cst_35 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %95 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %96 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%95 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 2 : index
 %277 = linalg.index 3 : index
 %278 = arith.cmpi eq, %62, %c1 : index
 %279 = arith.select %278, %c0, %276 : index
 %extracted = tensor.extract %92[%c0, %275, %279, %277] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_67 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %97 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 2 : index
 %277 = linalg.index 3 : index
 %278 = arith.cmpi eq, %dim, %c1 : index
 %279 = arith.select %278, %c0, %277 : index
 %extracted = tensor.extract %94[%c0, %275, %276, %279] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_68 = tensor.collapse_shape %97 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %98 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %100 = linalg.batch_matmul ins(%collapsed_67, %collapsed_68 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%99 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %101 = arith.muli %0, %c4_i64 : i64
 %102 = arith.select %53, %c4_i64, %101 : i64
 %103 = arith.muli %102, %0 : i64
 %104 = arith.select %53, %c4_i64, %103 : i64
 %105 = arith.select %53, %56, %55 : i64
 %106 = arith.cmpi sle, %105, %c1_i64 : i64
 cf.assert %106, "must have at most one inferred (negative) dimension"
 %107 = arith.muli %101, %0 : i64
 %108 = arith.divsi %107, %104 : i64
 %109 = arith.select %53, %108, %0 : i64
 %from_elements_69 = tensor.from_elements %c1_i64, %c4_i64, %109, %109 : tensor<4xi64>
 %reshape_70 = tensor.reshape %100(%from_elements_69) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %110 = arith.index_cast %109 : i64 to index
 %111 = arith.cmpi eq, %110, %dim : index
 cf.assert %111, "mismatched size for broadcast"
 cf.assert %111, "mismatched size for broadcast"
 %112 = tensor.empty(%110, %110) : tensor<1x4x?x?xf32>
 %113 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_70, %91 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%112 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.addf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x?xf32>
 %114 = tensor.empty(%110) : tensor<1x4x?xi64>
 %115 = linalg.fill ins(%c0_i64 : i64) outs(%114 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %116 = tensor.empty(%110) : tensor<1x4x?xf32>
 %117 = linalg.fill ins(%cst_0 : f32) outs(%116 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %118:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<1x4x?x?xf32>) outs(%117, %115 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_139: i64):
 %275 = linalg.index 3 : index
 %276 = arith.index_cast %275 : index to i64
 %277 = arith.maximumf %in, %out : f32
 %278 = arith.cmpf ogt, %in, %out : f32
 %279 = arith.select %278, %276, %out_139 : i64
 linalg.yield %277, %279 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_71 = tensor.expand_shape %118#0 [[0], [1], [2, 3]] output_shape [1, 4, %110, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %119 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %expanded_71 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%112 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.subf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x?xf32>
 %120 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<1x4x?x?xf32>) outs(%112 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.exp %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x?xf32>
 %121 = tensor.empty(%110) : tensor<1x4x?x1xf32>
 %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %123 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%120 : tensor<1x4x?x?xf32>) outs(%122 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.addf %in, %out : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x1xf32>
 %124 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %123 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%112 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.divf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x?xf32>
 %125 = tensor.empty(%110, %110) : tensor<1x4x?x?xi1>
 %126 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<1x4x?x?xf32>) outs(%125 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %275 = arith.extf %in : f32 to f64
 %276 = arith.cmpf oeq, %275, %cst_24 : f64
 linalg.yield %276 : i1
 } -> tensor<1x4x?x?xi1>
 %127 = tensor.empty(%110) : tensor<1x4x?x1xi1>
 %128 = linalg.fill ins(%true : i1) outs(%127 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %129 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126 : tensor<1x4x?x?xi1>) outs(%128 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %275 = arith.andi %in, %out : i1
 linalg.yield %275 : i1
 } -> tensor<1x4x?x1xi1>
 %130 = arith.cmpi sge, %109, %c0_i64 : i64
 cf.assert %130, "negative values not allowed in new dimensions"
 %131 = arith.index_cast %109 : i64 to index
 cf.assert %130, "negative values not allowed in new dimensions"
 %132 = tensor.empty(%131, %131) : tensor<1x4x?x?xf32>
 %133 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%132 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %134 = arith.cmpi eq, %110, %131 : index
 cf.assert %134, "mismatched size for broadcast"
 %135 = arith.cmpi eq, %131, %110 : index
 cf.assert %135, "mismatched size for broadcast"
 %136 = tensor.empty(%110, %131) : tensor<1x4x?x?xf32>
 %137 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %133, %124 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%136 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_139: f32, %in_140: f32, %out: f32):
 %275 = arith.select %in, %in_139, %in_140 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %138 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %139 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%138 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 2 : index
 %277 = linalg.index 3 : index
 %278 = arith.cmpi eq, %110, %c1 : index
 %279 = arith.select %278, %c0, %276 : index
 %280 = arith.cmpi eq, %131, %c1 : index
 %281 = arith.select %280, %c0, %277 : index
 %extracted = tensor.extract %137[%c0, %275, %279, %281] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %106, "must have at most one inferred (negative) dimension"
 %from_elements_72 = tensor.from_elements %c4_i64, %109, %109 : tensor<3xi64>
 %reshape_73 = tensor.reshape %139(%from_elements_72) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %140 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%95 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 2 : index
 %277 = linalg.index 3 : index
 %278 = arith.cmpi eq, %dim, %c1 : index
 %279 = arith.select %278, %c0, %276 : index
 %extracted = tensor.extract %collapsed_65[%c0, %275, %279, %277] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_74 = tensor.collapse_shape %140 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %141 = arith.cmpi eq, %109, %0 : i64
 cf.assert %141, "mismatching contracting dimension"
 %142 = tensor.empty(%110) : tensor<4x?x16xf32>
 %143 = linalg.fill ins(%cst : f32) outs(%142 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %144 = linalg.batch_matmul ins(%reshape_73, %collapsed_74 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%143 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_75 = tensor.expand_shape %144 [[0, 1], [2], [3]] output_shape [1, 4, %110, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %145 = tensor.empty(%110) : tensor<1x?x4x16xf32>
 %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<1x4x?x16xf32>) outs(%145 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %146 = arith.muli %109, %c64_i64 : i64
 %147 = arith.divsi %146, %54 : i64
 %148 = arith.select %53, %147, %0 : i64
 %from_elements_77 = tensor.from_elements %c1_i64, %148, %147 : tensor<3xi64>
 %reshape_78 = tensor.reshape %transposed_76(%from_elements_77) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_79 = linalg.transpose ins(%cst_23 : tensor<64x64xf32>) outs(%28 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_80 = tensor.collapse_shape %reshape_78 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %149 = arith.index_cast %148 : i64 to index
 %150 = tensor.empty(%149) : tensor<?x64xf32>
 %151 = linalg.fill ins(%cst : f32) outs(%150 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %152 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%151 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_81 = tensor.expand_shape %152 [[0, 1], [2]] output_shape [1, %149, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %153 = tensor.empty(%149) : tensor<1x?x64xf32>
 %154 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81 : tensor<1x?x64xf32>) outs(%153 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %155 = tensor.empty(%149) : tensor<1x?x1xf32>
 %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %157 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<1x?x64xf32>) outs(%156 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.addf %in, %out : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %158 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x?x1xf32>) outs(%155 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.divf %in, %cst_33 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %159 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x?x1xf32>) outs(%155 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.truncf %cst_29 : f64 to f32
 %276 = arith.addf %in, %275 : f32
 linalg.yield %276 : f32
 } -> tensor<1x?x1xf32>
 %160 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x?x1xf32>) outs(%155 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.rsqrt %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %161 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81, %160 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%153 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %162 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_22, %161 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%153 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %163 = arith.cmpi eq, %dim, %149 : index
 cf.assert %163, "mismatched size for broadcast"
 %164 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %162 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.addf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %165 = tensor.empty() : tensor<64x160xf32>
 %transposed_82 = linalg.transpose ins(%cst_21 : tensor<160x64xf32>) outs(%165 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_83 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %166 = tensor.empty(%dim) : tensor<?x160xf32>
 %167 = linalg.fill ins(%cst : f32) outs(%166 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %168 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%167 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_84 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %169 = tensor.empty(%dim) : tensor<1x?x160xf32>
 %170 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84 : tensor<1x?x160xf32>) outs(%169 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.negf %in : f32
 %276 = math.exp %275 : f32
 %277 = arith.addf %276, %cst_1 : f32
 %278 = arith.divf %cst_1, %277 : f32
 linalg.yield %278 : f32
 } -> tensor<1x?x160xf32>
 %171 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84, %170 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%169 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x160xf32>
 %transposed_85 = linalg.transpose ins(%cst_20 : tensor<160x64xf32>) outs(%165 : tensor<64x160xf32>) permutation = [1, 0] 
 %172 = linalg.matmul ins(%collapsed_83, %transposed_85 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%167 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_86 = tensor.expand_shape %172 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %173 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %expanded_86 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%169 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x160xf32>
 %174 = tensor.empty() : tensor<160x64xf32>
 %transposed_87 = linalg.transpose ins(%cst_19 : tensor<64x160xf32>) outs(%174 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_88 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %175 = linalg.matmul ins(%collapsed_88, %transposed_87 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%30 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_89 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %176 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %177 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<1x?x64xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.addf %in, %out : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %178 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.divf %in, %cst_33 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %179 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.truncf %cst_29 : f64 to f32
 %276 = arith.addf %in, %275 : f32
 linalg.yield %276 : f32
 } -> tensor<1x?x1xf32>
 %180 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.rsqrt %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %181 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89, %180 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %182 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_18, %181 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %183 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %182 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.addf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %transposed_90 = linalg.transpose ins(%cst_17 : tensor<64x64xf32>) outs(%28 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_91 = tensor.collapse_shape %183 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %184 = linalg.matmul ins(%collapsed_91, %transposed_90 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%30 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_92 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %185 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %186 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<1x?x64xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.addf %in, %out : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %187 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.divf %in, %cst_33 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %188 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.truncf %cst_29 : f64 to f32
 %276 = arith.addf %in, %275 : f32
 linalg.yield %276 : f32
 } -> tensor<1x?x1xf32>
 %189 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.rsqrt %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %190 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92, %189 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %191 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16, %190 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %transposed_93 = linalg.transpose ins(%cst_15 : tensor<32x64xf32>) outs(%40 : tensor<64x32xf32>) permutation = [1, 0] 
 %192 = linalg.matmul ins(%collapsed_91, %transposed_93 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%42 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_94 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 %193 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_94 : tensor<1x?x32xf32>) outs(%44 : tensor<1x?x32xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %275 : f32
 } -> tensor<1x?x32xf32>
 %194 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<1x?x32xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.addf %in, %out : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %195 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.divf %in, %cst_34 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %196 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.truncf %cst_29 : f64 to f32
 %276 = arith.addf %in, %275 : f32
 linalg.yield %276 : f32
 } -> tensor<1x?x1xf32>
 %197 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.rsqrt %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %198 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_94, %197 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%44 : tensor<1x?x32xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x32xf32>
 %199 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14, %198 : tensor<32xf32>, tensor<1x?x32xf32>) outs(%44 : tensor<1x?x32xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x32xf32>
 %transposed_95 = linalg.transpose ins(%cst_13 : tensor<32x64xf32>) outs(%40 : tensor<64x32xf32>) permutation = [1, 0] 
 %200 = linalg.matmul ins(%collapsed_91, %transposed_95 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%42 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_96 = tensor.expand_shape %200 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %reshape_97 = tensor.reshape %191(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_98 = linalg.transpose ins(%reshape_97 : tensor<1x?x4x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %reshape_99 = tensor.reshape %199(%from_elements_48) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_100 = linalg.transpose ins(%reshape_99 : tensor<1x?x2x16xf32>) outs(%68 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %reshape_101 = tensor.reshape %expanded_96(%from_elements_48) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_102 = linalg.transpose ins(%reshape_101 : tensor<1x?x2x16xf32>) outs(%68 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %69, "mismatched size for broadcast"
 %201 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_98, %expanded_53 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice_103 = tensor.extract_slice %transposed_98[0, 0, 0, 0] [1, 4, %62, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_104 = tensor.extract_slice %transposed_98[0, 0, 0, 8] [1, 4, %62, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %202 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_104 : tensor<1x4x?x8xf32>) outs(%71 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.negf %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_105 = tensor.concat dim(3) %202, %extracted_slice_103 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_106 = tensor.dim %202, %c2 : tensor<1x4x?x8xf32>
 %203 = arith.cmpi eq, %dim_106, %dim_41 : index
 cf.assert %203, "mismatched size for broadcast"
 %204 = tensor.empty(%dim_106) : tensor<1x4x?x16xf32>
 %205 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_105, %expanded_54 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%204 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x16xf32>
 %206 = arith.cmpi eq, %62, %dim_106 : index
 cf.assert %206, "mismatched size for broadcast"
 %207 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %205 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.addf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x16xf32>
 cf.assert %78, "mismatched size for broadcast"
 %208 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_100, %expanded_53 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%68 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_107 = tensor.extract_slice %transposed_100[0, 0, 0, 0] [1, 2, %67, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_108 = tensor.extract_slice %transposed_100[0, 0, 0, 8] [1, 2, %67, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %209 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_108 : tensor<1x2x?x8xf32>) outs(%80 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.negf %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_109 = tensor.concat dim(3) %209, %extracted_slice_107 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_110 = tensor.dim %209, %c2 : tensor<1x2x?x8xf32>
 %210 = arith.cmpi eq, %dim_110, %dim_41 : index
 cf.assert %210, "mismatched size for broadcast"
 %211 = tensor.empty(%dim_110) : tensor<1x2x?x16xf32>
 %212 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_109, %expanded_54 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%211 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x2x?x16xf32>
 %213 = arith.cmpi eq, %67, %dim_110 : index
 cf.assert %213, "mismatched size for broadcast"
 %214 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %212 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%68 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.addf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_111 = tensor.expand_shape %214 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %67, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %215 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 3 : index
 %277 = linalg.index 4 : index
 %278 = arith.cmpi eq, %67, %c1 : index
 %279 = arith.select %278, %c0, %276 : index
 %extracted = tensor.extract %expanded_111[%c0, %275, %c0, %279, %277] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_112 = tensor.collapse_shape %215 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_113 = tensor.expand_shape %transposed_102 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %67, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %216 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 3 : index
 %277 = linalg.index 4 : index
 %278 = arith.cmpi eq, %67, %c1 : index
 %279 = arith.select %278, %c0, %276 : index
 %extracted = tensor.extract %expanded_113[%c0, %275, %c0, %279, %277] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_114 = tensor.collapse_shape %216 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %217 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207 : tensor<1x4x?x16xf32>) outs(%63 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.mulf %in, %cst_35 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x16xf32>
 %transposed_115 = linalg.transpose ins(%collapsed_112 : tensor<1x4x?x16xf32>) outs(%93 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %218 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_115 : tensor<1x4x16x?xf32>) outs(%93 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.mulf %in, %cst_35 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %219 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%95 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 2 : index
 %277 = linalg.index 3 : index
 %278 = arith.cmpi eq, %62, %c1 : index
 %279 = arith.select %278, %c0, %276 : index
 %extracted = tensor.extract %217[%c0, %275, %279, %277] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_116 = tensor.collapse_shape %219 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %220 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 2 : index
 %277 = linalg.index 3 : index
 %278 = arith.cmpi eq, %dim, %c1 : index
 %279 = arith.select %278, %c0, %277 : index
 %extracted = tensor.extract %218[%c0, %275, %276, %279] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_117 = tensor.collapse_shape %220 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %221 = linalg.batch_matmul ins(%collapsed_116, %collapsed_117 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%99 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %106, "must have at most one inferred (negative) dimension"
 %reshape_118 = tensor.reshape %221(%from_elements_69) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %111, "mismatched size for broadcast"
 cf.assert %111, "mismatched size for broadcast"
 %222 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_118, %91 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%112 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.addf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x?xf32>
 %223:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%222 : tensor<1x4x?x?xf32>) outs(%117, %115 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_139: i64):
 %275 = linalg.index 3 : index
 %276 = arith.index_cast %275 : index to i64
 %277 = arith.maximumf %in, %out : f32
 %278 = arith.cmpf ogt, %in, %out : f32
 %279 = arith.select %278, %276, %out_139 : i64
 linalg.yield %277, %279 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_119 = tensor.expand_shape %223#0 [[0], [1], [2, 3]] output_shape [1, 4, %110, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %224 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %expanded_119 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%112 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.subf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x?xf32>
 %225 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224 : tensor<1x4x?x?xf32>) outs(%112 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.exp %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x?xf32>
 %226 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%225 : tensor<1x4x?x?xf32>) outs(%122 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.addf %in, %out : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x1xf32>
 %227 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225, %226 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%112 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.divf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x?xf32>
 %228 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222 : tensor<1x4x?x?xf32>) outs(%125 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %275 = arith.extf %in : f32 to f64
 %276 = arith.cmpf oeq, %275, %cst_24 : f64
 linalg.yield %276 : i1
 } -> tensor<1x4x?x?xi1>
 %229 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%228 : tensor<1x4x?x?xi1>) outs(%128 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %275 = arith.andi %in, %out : i1
 linalg.yield %275 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %130, "negative values not allowed in new dimensions"
 cf.assert %130, "negative values not allowed in new dimensions"
 cf.assert %134, "mismatched size for broadcast"
 cf.assert %135, "mismatched size for broadcast"
 %230 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229, %133, %227 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%136 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_139: f32, %in_140: f32, %out: f32):
 %275 = arith.select %in, %in_139, %in_140 : f32
 linalg.yield %275 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %231 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%138 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 2 : index
 %277 = linalg.index 3 : index
 %278 = arith.cmpi eq, %110, %c1 : index
 %279 = arith.select %278, %c0, %276 : index
 %280 = arith.cmpi eq, %131, %c1 : index
 %281 = arith.select %280, %c0, %277 : index
 %extracted = tensor.extract %230[%c0, %275, %279, %281] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %106, "must have at most one inferred (negative) dimension"
 %reshape_120 = tensor.reshape %231(%from_elements_72) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %232 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%95 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %275 = linalg.index 1 : index
 %276 = linalg.index 2 : index
 %277 = linalg.index 3 : index
 %278 = arith.cmpi eq, %dim, %c1 : index
 %279 = arith.select %278, %c0, %276 : index
 %extracted = tensor.extract %collapsed_114[%c0, %275, %279, %277] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_121 = tensor.collapse_shape %232 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %141, "mismatching contracting dimension"
 %233 = linalg.batch_matmul ins(%reshape_120, %collapsed_121 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%143 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_122 = tensor.expand_shape %233 [[0, 1], [2], [3]] output_shape [1, 4, %110, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_123 = linalg.transpose ins(%expanded_122 : tensor<1x4x?x16xf32>) outs(%145 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %58, "must have at most one inferred (negative) dimension"
 %reshape_124 = tensor.reshape %transposed_123(%from_elements_77) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_125 = linalg.transpose ins(%cst_12 : tensor<64x64xf32>) outs(%28 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_126 = tensor.collapse_shape %reshape_124 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %234 = arith.index_cast %148 : i64 to index
 %235 = tensor.empty(%234) : tensor<?x64xf32>
 %236 = linalg.fill ins(%cst : f32) outs(%235 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %237 = linalg.matmul ins(%collapsed_126, %transposed_125 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%236 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_127 = tensor.expand_shape %237 [[0, 1], [2]] output_shape [1, %234, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %238 = tensor.empty(%234) : tensor<1x?x64xf32>
 %239 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_127 : tensor<1x?x64xf32>) outs(%238 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %240 = tensor.empty(%234) : tensor<1x?x1xf32>
 %241 = linalg.fill ins(%cst : f32) outs(%240 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %242 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<1x?x64xf32>) outs(%241 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.addf %in, %out : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %243 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<1x?x1xf32>) outs(%240 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.divf %in, %cst_33 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %244 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<1x?x1xf32>) outs(%240 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.truncf %cst_29 : f64 to f32
 %276 = arith.addf %in, %275 : f32
 linalg.yield %276 : f32
 } -> tensor<1x?x1xf32>
 %245 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<1x?x1xf32>) outs(%240 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.rsqrt %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %246 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_127, %245 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%238 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %247 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11, %246 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%238 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %248 = arith.cmpi eq, %dim, %234 : index
 cf.assert %248, "mismatched size for broadcast"
 %249 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %247 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.addf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %transposed_128 = linalg.transpose ins(%cst_10 : tensor<160x64xf32>) outs(%165 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_129 = tensor.collapse_shape %249 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %250 = linalg.matmul ins(%collapsed_129, %transposed_128 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%167 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_130 = tensor.expand_shape %250 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %251 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<1x?x160xf32>) outs(%169 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.negf %in : f32
 %276 = math.exp %275 : f32
 %277 = arith.addf %276, %cst_1 : f32
 %278 = arith.divf %cst_1, %277 : f32
 linalg.yield %278 : f32
 } -> tensor<1x?x160xf32>
 %252 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130, %251 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%169 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x160xf32>
 %transposed_131 = linalg.transpose ins(%cst_9 : tensor<160x64xf32>) outs(%165 : tensor<64x160xf32>) permutation = [1, 0] 
 %253 = linalg.matmul ins(%collapsed_129, %transposed_131 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%167 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_132 = tensor.expand_shape %253 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %254 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %expanded_132 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%169 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x160xf32>
 %transposed_133 = linalg.transpose ins(%cst_8 : tensor<64x160xf32>) outs(%174 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_134 = tensor.collapse_shape %254 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %255 = linalg.matmul ins(%collapsed_134, %transposed_133 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%30 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_135 = tensor.expand_shape %255 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %256 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %257 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%256 : tensor<1x?x64xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.addf %in, %out : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %258 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.divf %in, %cst_33 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %259 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.truncf %cst_29 : f64 to f32
 %276 = arith.addf %in, %275 : f32
 linalg.yield %276 : f32
 } -> tensor<1x?x1xf32>
 %260 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.rsqrt %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %261 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135, %260 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %262 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %261 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %263 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %262 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.addf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %264 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %265 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%264 : tensor<1x?x64xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.addf %in, %out : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %266 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.divf %in, %cst_33 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %267 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = arith.truncf %cst_29 : f64 to f32
 %276 = arith.addf %in, %275 : f32
 linalg.yield %276 : f32
 } -> tensor<1x?x1xf32>
 %268 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %275 = math.rsqrt %in : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %269 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %268 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %270 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %269 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %275 = arith.mulf %in, %in_139 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x64xf32>
 %271 = tensor.empty() : tensor<64x256xf32>
 %transposed_136 = linalg.transpose ins(%cst_5 : tensor<256x64xf32>) outs(%271 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_137 = tensor.collapse_shape %270 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %272 = tensor.empty(%dim) : tensor<?x256xf32>
 %273 = linalg.fill ins(%cst : f32) outs(%272 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %274 = linalg.matmul ins(%collapsed_137, %transposed_136 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%273 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_138 = tensor.expand_shape %274 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 return %expanded_138 : tensor<1x?x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.inv_freq: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
