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
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x256xf32> {
 %c16_i64 = arith.constant 16 : i64
 %c2_i64 = arith.constant 2 : i64
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
 %cst_1 = arith.constant 1.000000e+00 : f32
 %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_4 = arith.constant dense<true> : tensor<i1>
 %cst_5 = arith.constant dense_resource<model.lm_head.weight> : tensor<256x64xf32>
 %cst_6 = arith.constant dense_resource<model.model.norm.weight> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.model.layers.1.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_8 = arith.constant dense_resource<model.model.layers.1.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_9 = arith.constant dense_resource<model.model.layers.1.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.self_attn.k_norm.weight> : tensor<16xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.1.self_attn.q_norm.weight> : tensor<16xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_18 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.0.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.0.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_21 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_22 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_23 = arith.constant 0xFFF0000000000000 : f64
 %cst_24 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_25 = arith.constant dense_resource<model.model.layers.0.self_attn.k_norm.weight> : tensor<16xf32>
 %cst_26 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_27 = arith.constant dense_resource<model.model.layers.0.self_attn.q_norm.weight> : tensor<16xf32>
 %cst_28 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_29 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_30 = arith.constant 9.9999999999999995E-7 : f64
 %cst_31 = arith.constant dense_resource<model.model.rotary_emb.inv_freq> : tensor<8xf32>
 %cst_32 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_33 = arith.constant 6.400000e+01 : f32
 %c64_i64 = arith.constant 64 : i64
 %cst_34 = arith.constant 1.600000e+01 : f32
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
 %274 = linalg.index 0 : index
 %275 = arith.index_cast %274 : index to i64
 linalg.yield %275 : i64
 } -> tensor<?xi64>
 %6 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %274 = arith.index_cast %in : i64 to index
 %275 = linalg.index 2 : index
 %276 = arith.cmpi slt, %274, %c256 : index
 cf.assert %276, "index must be smaller than dim size"
 %277 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %277, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_32[%274, %275] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %8 = tensor.empty(%dim) : tensor<1x?xi1>
 %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%8 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %274 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %274 : i1
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
 %274 = arith.cmpi sle, %in, %in_139 : i64
 linalg.yield %274 : i1
 } -> tensor<1x1x?x?xi1>
 %14 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %13 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_139: i1, %out: i1):
 %274 = arith.andi %in, %in_139 : i1
 linalg.yield %274 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_39 = tensor.dim %expanded_38, %c3 : tensor<1x1x1x?xi64>
 %15 = tensor.empty(%dim_39) : tensor<1x1x1x?xi1>
 %16 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_38 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%15 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_139: i64, %out: i1):
 %274 = arith.cmpi slt, %in, %c0_i64 : i64
 %275 = arith.addi %in, %c1_i64 : i64
 %276 = arith.select %274, %275, %in : i64
 %277 = arith.index_cast %276 : i64 to index
 %278 = arith.cmpi slt, %in_139, %c0_i64 : i64
 %279 = arith.addi %in_139, %0 : i64
 %280 = arith.select %278, %279, %in_139 : i64
 %281 = arith.index_cast %280 : i64 to index
 %extracted = tensor.extract %9[%277, %281] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %17 = arith.cmpi eq, %dim, %dim_39 : index
 cf.assert %17, "mismatched size for broadcast"
 %18 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_139: i1, %out: i1):
 %274 = arith.andi %in, %in_139 : i1
 linalg.yield %274 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %19 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %20 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %274 = linalg.index 2 : index
 %275 = linalg.index 3 : index
 %276 = arith.cmpi eq, %dim, %c1 : index
 %277 = arith.select %276, %c0, %274 : index
 %278 = arith.select %276, %c0, %275 : index
 %extracted = tensor.extract %18[%c0, %c0, %277, %278] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %expanded_40 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
 %21 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x?x1xi64>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %274 = arith.sitofp %in : i64 to f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %23 = tensor.empty(%dim) : tensor<1x?x8xf32>
 %24 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_31 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%23 : tensor<1x?x8xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x8xf32>
 %concat = tensor.concat dim(2) %24, %24 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
 %dim_41 = tensor.dim %24, %c1 : tensor<1x?x8xf32>
 %25 = tensor.empty(%dim_41) : tensor<1x?x16xf32>
 %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%25 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.cos %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x16xf32>
 %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%25 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.sin %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x16xf32>
 %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %29 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %30 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.addf %in, %out : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.divf %in, %cst_33 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.truncf %cst_30 : f64 to f32
 %275 = arith.addf %in, %274 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.rsqrt %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %34 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %33 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %35 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_29, %34 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %36 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_28 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %37 = tensor.empty(%dim) : tensor<?x64xf32>
 %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %39 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_42 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
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
 %reshape = tensor.reshape %expanded_42(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %49 = arith.index_cast %48 : i64 to index
 %50 = tensor.empty(%49) : tensor<1x?x4x16xf32>
 %51 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x?x4x16xf32>) outs(%50 : tensor<1x?x4x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %274 : f32
 } -> tensor<1x?x4x16xf32>
 %52 = tensor.empty(%49) : tensor<1x?x4x1xf32>
 %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<1x?x4x1xf32>) -> tensor<1x?x4x1xf32>
 %54 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x?x4x16xf32>) outs(%53 : tensor<1x?x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.addf %in, %out : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x4x1xf32>
 %55 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x?x4x1xf32>) outs(%52 : tensor<1x?x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.divf %in, %cst_34 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x4x1xf32>
 %56 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x?x4x1xf32>) outs(%52 : tensor<1x?x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.truncf %cst_30 : f64 to f32
 %275 = arith.addf %in, %274 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x4x1xf32>
 %57 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x?x4x1xf32>) outs(%52 : tensor<1x?x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.rsqrt %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x4x1xf32>
 %58 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %57 : tensor<1x?x4x16xf32>, tensor<1x?x4x1xf32>) outs(%50 : tensor<1x?x4x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x4x16xf32>
 %59 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_27, %58 : tensor<16xf32>, tensor<1x?x4x16xf32>) outs(%50 : tensor<1x?x4x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x4x16xf32>
 %60 = tensor.empty(%49) : tensor<1x4x?x16xf32>
 %transposed_43 = linalg.transpose ins(%59 : tensor<1x?x4x16xf32>) outs(%60 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %61 = tensor.empty() : tensor<64x32xf32>
 %transposed_44 = linalg.transpose ins(%cst_26 : tensor<32x64xf32>) outs(%61 : tensor<64x32xf32>) permutation = [1, 0] 
 %62 = tensor.empty(%dim) : tensor<?x32xf32>
 %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %64 = linalg.matmul ins(%collapsed, %transposed_44 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%63 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_45 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %65 = arith.muli %0, %c32_i64 : i64
 %66 = arith.divsi %65, %44 : i64
 %67 = arith.select %40, %66, %0 : i64
 %from_elements_46 = tensor.from_elements %c1_i64, %67, %66, %c16_i64 : tensor<4xi64>
 %reshape_47 = tensor.reshape %expanded_45(%from_elements_46) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %68 = arith.index_cast %67 : i64 to index
 %69 = tensor.empty(%68) : tensor<1x?x2x16xf32>
 %70 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_47 : tensor<1x?x2x16xf32>) outs(%69 : tensor<1x?x2x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %274 : f32
 } -> tensor<1x?x2x16xf32>
 %71 = tensor.empty(%68) : tensor<1x?x2x1xf32>
 %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<1x?x2x1xf32>) -> tensor<1x?x2x1xf32>
 %73 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<1x?x2x16xf32>) outs(%72 : tensor<1x?x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.addf %in, %out : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x2x1xf32>
 %74 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x?x2x1xf32>) outs(%71 : tensor<1x?x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.divf %in, %cst_34 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x2x1xf32>
 %75 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x?x2x1xf32>) outs(%71 : tensor<1x?x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.truncf %cst_30 : f64 to f32
 %275 = arith.addf %in, %274 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x2x1xf32>
 %76 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x?x2x1xf32>) outs(%71 : tensor<1x?x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.rsqrt %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x2x1xf32>
 %77 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_47, %76 : tensor<1x?x2x16xf32>, tensor<1x?x2x1xf32>) outs(%69 : tensor<1x?x2x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x2x16xf32>
 %78 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_25, %77 : tensor<16xf32>, tensor<1x?x2x16xf32>) outs(%69 : tensor<1x?x2x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x2x16xf32>
 %79 = tensor.empty(%68) : tensor<1x2x?x16xf32>
 %transposed_48 = linalg.transpose ins(%78 : tensor<1x?x2x16xf32>) outs(%79 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_49 = linalg.transpose ins(%cst_24 : tensor<32x64xf32>) outs(%61 : tensor<64x32xf32>) permutation = [1, 0] 
 %80 = linalg.matmul ins(%collapsed, %transposed_49 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%63 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_50 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_51 = tensor.reshape %expanded_50(%from_elements_46) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_52 = linalg.transpose ins(%reshape_51 : tensor<1x?x2x16xf32>) outs(%79 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_53 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, %dim_41, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %expanded_54 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, %dim_41, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %81 = arith.cmpi eq, %49, %dim_41 : index
 cf.assert %81, "mismatched size for broadcast"
 %82 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43, %expanded_53 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%60 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice = tensor.extract_slice %transposed_43[0, 0, 0, 0] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_55 = tensor.extract_slice %transposed_43[0, 0, 0, 8] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %83 = tensor.empty(%49) : tensor<1x4x?x8xf32>
 %84 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55 : tensor<1x4x?x8xf32>) outs(%83 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.negf %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_56 = tensor.concat dim(3) %84, %extracted_slice : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_57 = tensor.dim %84, %c2 : tensor<1x4x?x8xf32>
 %85 = arith.cmpi eq, %dim_57, %dim_41 : index
 cf.assert %85, "mismatched size for broadcast"
 %86 = tensor.empty(%dim_57) : tensor<1x4x?x16xf32>
 %87 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_56, %expanded_54 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%86 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x16xf32>
 %88 = arith.cmpi eq, %49, %dim_57 : index
 cf.assert %88, "mismatched size for broadcast"
 %89 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %87 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%60 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.addf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x16xf32>
 %90 = arith.cmpi eq, %68, %dim_41 : index
 cf.assert %90, "mismatched size for broadcast"
 %91 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48, %expanded_53 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%79 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_58 = tensor.extract_slice %transposed_48[0, 0, 0, 0] [1, 2, %68, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_59 = tensor.extract_slice %transposed_48[0, 0, 0, 8] [1, 2, %68, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %92 = tensor.empty(%68) : tensor<1x2x?x8xf32>
 %93 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<1x2x?x8xf32>) outs(%92 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.negf %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_60 = tensor.concat dim(3) %93, %extracted_slice_58 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_61 = tensor.dim %93, %c2 : tensor<1x2x?x8xf32>
 %94 = arith.cmpi eq, %dim_61, %dim_41 : index
 cf.assert %94, "mismatched size for broadcast"
 %95 = tensor.empty(%dim_61) : tensor<1x2x?x16xf32>
 %96 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_60, %expanded_54 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%95 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x2x?x16xf32>
 %97 = arith.cmpi eq, %68, %dim_61 : index
 cf.assert %97, "mismatched size for broadcast"
 %98 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %96 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%79 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.addf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_62 = tensor.expand_shape %98 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %68, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %99 = tensor.empty(%dim) : tensor<1x2x2x?x16xf32>
 %100 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 3 : index
 %276 = linalg.index 4 : index
 %277 = arith.cmpi eq, %68, %c1 : index
 %278 = arith.select %277, %c0, %275 : index
 %extracted = tensor.extract %expanded_62[%c0, %274, %c0, %278, %276] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_63 = tensor.collapse_shape %100 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_64 = tensor.expand_shape %transposed_52 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %68, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %101 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 3 : index
 %276 = linalg.index 4 : index
 %277 = arith.cmpi eq, %68, %c1 : index
 %278 = arith.select %277, %c0, %275 : index
 %extracted = tensor.extract %expanded_64[%c0, %274, %c0, %278, %276] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_65 = tensor.collapse_shape %101 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %102 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %103 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%102 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_139: f32, %in_140: f32, %out: f32):
 %274 = arith.select %in, %in_139, %in_140 : f32
 linalg.yield %274 : f32
 } -> tensor<1x1x?x?xf32>
 %104 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x4x?x16xf32>) outs(%60 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.mulf %in, %cst_35 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x16xf32>
 %105 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %transposed_66 = linalg.transpose ins(%collapsed_63 : tensor<1x4x?x16xf32>) outs(%105 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %106 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66 : tensor<1x4x16x?xf32>) outs(%105 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.mulf %in, %cst_35 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %107 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %108 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 2 : index
 %276 = linalg.index 3 : index
 %277 = arith.cmpi eq, %49, %c1 : index
 %278 = arith.select %277, %c0, %275 : index
 %extracted = tensor.extract %104[%c0, %274, %278, %276] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_67 = tensor.collapse_shape %108 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %109 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 2 : index
 %276 = linalg.index 3 : index
 %277 = arith.cmpi eq, %dim, %c1 : index
 %278 = arith.select %277, %c0, %276 : index
 %extracted = tensor.extract %106[%c0, %274, %275, %278] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_68 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %110 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %112 = linalg.batch_matmul ins(%collapsed_67, %collapsed_68 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%111 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %113 = arith.muli %0, %c4_i64 : i64
 %114 = arith.select %40, %c4_i64, %113 : i64
 %115 = arith.muli %114, %0 : i64
 %116 = arith.select %40, %c4_i64, %115 : i64
 %117 = arith.select %40, %43, %42 : i64
 %118 = arith.cmpi sle, %117, %c1_i64 : i64
 cf.assert %118, "must have at most one inferred (negative) dimension"
 %119 = arith.muli %113, %0 : i64
 %120 = arith.divsi %119, %116 : i64
 %121 = arith.select %40, %120, %0 : i64
 %from_elements_69 = tensor.from_elements %c1_i64, %c4_i64, %121, %121 : tensor<4xi64>
 %reshape_70 = tensor.reshape %112(%from_elements_69) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %122 = arith.index_cast %121 : i64 to index
 %123 = arith.cmpi eq, %122, %dim : index
 cf.assert %123, "mismatched size for broadcast"
 cf.assert %123, "mismatched size for broadcast"
 %124 = tensor.empty(%122, %122) : tensor<1x4x?x?xf32>
 %125 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_70, %103 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%124 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.addf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x?xf32>
 %126 = tensor.empty(%122) : tensor<1x4x?xi64>
 %127 = linalg.fill ins(%c0_i64 : i64) outs(%126 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %128 = tensor.empty(%122) : tensor<1x4x?xf32>
 %129 = linalg.fill ins(%cst_0 : f32) outs(%128 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %130:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<1x4x?x?xf32>) outs(%129, %127 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_139: i64):
 %274 = linalg.index 3 : index
 %275 = arith.index_cast %274 : index to i64
 %276 = arith.maximumf %in, %out : f32
 %277 = arith.cmpf ogt, %in, %out : f32
 %278 = arith.select %277, %275, %out_139 : i64
 linalg.yield %276, %278 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_71 = tensor.expand_shape %130#0 [[0], [1], [2, 3]] output_shape [1, 4, %122, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %131 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %expanded_71 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%124 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.subf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x?xf32>
 %132 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<1x4x?x?xf32>) outs(%124 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.exp %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x?xf32>
 %133 = tensor.empty(%122) : tensor<1x4x?x1xf32>
 %134 = linalg.fill ins(%cst : f32) outs(%133 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %135 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%132 : tensor<1x4x?x?xf32>) outs(%134 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.addf %in, %out : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x1xf32>
 %136 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %135 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%124 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.divf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x?xf32>
 %137 = tensor.empty(%122, %122) : tensor<1x4x?x?xi1>
 %138 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x4x?x?xf32>) outs(%137 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %274 = arith.extf %in : f32 to f64
 %275 = arith.cmpf oeq, %274, %cst_23 : f64
 linalg.yield %275 : i1
 } -> tensor<1x4x?x?xi1>
 %139 = tensor.empty(%122) : tensor<1x4x?x1xi1>
 %140 = linalg.fill ins(%true : i1) outs(%139 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %141 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<1x4x?x?xi1>) outs(%140 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %274 = arith.andi %in, %out : i1
 linalg.yield %274 : i1
 } -> tensor<1x4x?x1xi1>
 %142 = arith.cmpi sge, %121, %c0_i64 : i64
 cf.assert %142, "negative values not allowed in new dimensions"
 %143 = arith.index_cast %121 : i64 to index
 cf.assert %142, "negative values not allowed in new dimensions"
 %144 = tensor.empty(%143, %143) : tensor<1x4x?x?xf32>
 %145 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%144 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %146 = arith.cmpi eq, %122, %143 : index
 cf.assert %146, "mismatched size for broadcast"
 %147 = arith.cmpi eq, %143, %122 : index
 cf.assert %147, "mismatched size for broadcast"
 %148 = tensor.empty(%122, %143) : tensor<1x4x?x?xf32>
 %149 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %145, %136 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%148 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_139: f32, %in_140: f32, %out: f32):
 %274 = arith.select %in, %in_139, %in_140 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %150 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %151 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 2 : index
 %276 = linalg.index 3 : index
 %277 = arith.cmpi eq, %122, %c1 : index
 %278 = arith.select %277, %c0, %275 : index
 %279 = arith.cmpi eq, %143, %c1 : index
 %280 = arith.select %279, %c0, %276 : index
 %extracted = tensor.extract %149[%c0, %274, %278, %280] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %118, "must have at most one inferred (negative) dimension"
 %from_elements_72 = tensor.from_elements %c4_i64, %121, %121 : tensor<3xi64>
 %reshape_73 = tensor.reshape %151(%from_elements_72) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %152 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 2 : index
 %276 = linalg.index 3 : index
 %277 = arith.cmpi eq, %dim, %c1 : index
 %278 = arith.select %277, %c0, %275 : index
 %extracted = tensor.extract %collapsed_65[%c0, %274, %278, %276] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_74 = tensor.collapse_shape %152 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %153 = arith.cmpi eq, %121, %0 : i64
 cf.assert %153, "mismatching contracting dimension"
 %154 = tensor.empty(%122) : tensor<4x?x16xf32>
 %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %156 = linalg.batch_matmul ins(%reshape_73, %collapsed_74 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%155 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_75 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [1, 4, %122, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %157 = tensor.empty(%122) : tensor<1x?x4x16xf32>
 %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<1x4x?x16xf32>) outs(%157 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %158 = arith.muli %121, %c64_i64 : i64
 %159 = arith.divsi %158, %41 : i64
 %160 = arith.select %40, %159, %0 : i64
 %from_elements_77 = tensor.from_elements %c1_i64, %160, %159 : tensor<3xi64>
 %reshape_78 = tensor.reshape %transposed_76(%from_elements_77) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_79 = linalg.transpose ins(%cst_22 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_80 = tensor.collapse_shape %reshape_78 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %161 = arith.index_cast %160 : i64 to index
 %162 = tensor.empty(%161) : tensor<?x64xf32>
 %163 = linalg.fill ins(%cst : f32) outs(%162 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %164 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%163 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_81 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [1, %161, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %165 = arith.cmpi eq, %dim, %161 : index
 cf.assert %165, "mismatched size for broadcast"
 %166 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded_81 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.addf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %167 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %168 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.addf %in, %out : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %169 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.divf %in, %cst_33 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %170 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.truncf %cst_30 : f64 to f32
 %275 = arith.addf %in, %274 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %171 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.rsqrt %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %172 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %171 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %173 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_21, %172 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %174 = tensor.empty() : tensor<64x160xf32>
 %transposed_82 = linalg.transpose ins(%cst_20 : tensor<160x64xf32>) outs(%174 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_83 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %175 = tensor.empty(%dim) : tensor<?x160xf32>
 %176 = linalg.fill ins(%cst : f32) outs(%175 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %177 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%176 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_84 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %178 = tensor.empty(%dim) : tensor<1x?x160xf32>
 %179 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84 : tensor<1x?x160xf32>) outs(%178 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.negf %in : f32
 %275 = math.exp %274 : f32
 %276 = arith.addf %275, %cst_1 : f32
 %277 = arith.divf %cst_1, %276 : f32
 linalg.yield %277 : f32
 } -> tensor<1x?x160xf32>
 %180 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_84, %179 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%178 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x160xf32>
 %transposed_85 = linalg.transpose ins(%cst_19 : tensor<160x64xf32>) outs(%174 : tensor<64x160xf32>) permutation = [1, 0] 
 %181 = linalg.matmul ins(%collapsed_83, %transposed_85 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%176 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_86 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %182 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %expanded_86 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%178 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x160xf32>
 %183 = tensor.empty() : tensor<160x64xf32>
 %transposed_87 = linalg.transpose ins(%cst_18 : tensor<64x160xf32>) outs(%183 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_88 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %184 = linalg.matmul ins(%collapsed_88, %transposed_87 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_89 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %185 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %expanded_89 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.addf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %186 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %187 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.addf %in, %out : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %188 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.divf %in, %cst_33 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %189 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.truncf %cst_30 : f64 to f32
 %275 = arith.addf %in, %274 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %190 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.rsqrt %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %191 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %190 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %192 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %191 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %transposed_90 = linalg.transpose ins(%cst_16 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_91 = tensor.collapse_shape %192 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %193 = linalg.matmul ins(%collapsed_91, %transposed_90 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_92 = tensor.expand_shape %193 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_93 = tensor.reshape %expanded_92(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %194 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_93 : tensor<1x?x4x16xf32>) outs(%50 : tensor<1x?x4x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %274 : f32
 } -> tensor<1x?x4x16xf32>
 %195 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194 : tensor<1x?x4x16xf32>) outs(%53 : tensor<1x?x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.addf %in, %out : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x4x1xf32>
 %196 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195 : tensor<1x?x4x1xf32>) outs(%52 : tensor<1x?x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.divf %in, %cst_34 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x4x1xf32>
 %197 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<1x?x4x1xf32>) outs(%52 : tensor<1x?x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.truncf %cst_30 : f64 to f32
 %275 = arith.addf %in, %274 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x4x1xf32>
 %198 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<1x?x4x1xf32>) outs(%52 : tensor<1x?x4x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.rsqrt %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x4x1xf32>
 %199 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_93, %198 : tensor<1x?x4x16xf32>, tensor<1x?x4x1xf32>) outs(%50 : tensor<1x?x4x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x4x16xf32>
 %200 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_15, %199 : tensor<16xf32>, tensor<1x?x4x16xf32>) outs(%50 : tensor<1x?x4x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x4x16xf32>
 %transposed_94 = linalg.transpose ins(%200 : tensor<1x?x4x16xf32>) outs(%60 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_95 = linalg.transpose ins(%cst_14 : tensor<32x64xf32>) outs(%61 : tensor<64x32xf32>) permutation = [1, 0] 
 %201 = linalg.matmul ins(%collapsed_91, %transposed_95 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%63 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_96 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_97 = tensor.reshape %expanded_96(%from_elements_46) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %202 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_97 : tensor<1x?x2x16xf32>) outs(%69 : tensor<1x?x2x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %274 : f32
 } -> tensor<1x?x2x16xf32>
 %203 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202 : tensor<1x?x2x16xf32>) outs(%72 : tensor<1x?x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.addf %in, %out : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x2x1xf32>
 %204 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203 : tensor<1x?x2x1xf32>) outs(%71 : tensor<1x?x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.divf %in, %cst_34 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x2x1xf32>
 %205 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<1x?x2x1xf32>) outs(%71 : tensor<1x?x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.truncf %cst_30 : f64 to f32
 %275 = arith.addf %in, %274 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x2x1xf32>
 %206 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<1x?x2x1xf32>) outs(%71 : tensor<1x?x2x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.rsqrt %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x2x1xf32>
 %207 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_97, %206 : tensor<1x?x2x16xf32>, tensor<1x?x2x1xf32>) outs(%69 : tensor<1x?x2x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x2x16xf32>
 %208 = linalg.generic {indexing_maps = [#map13, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13, %207 : tensor<16xf32>, tensor<1x?x2x16xf32>) outs(%69 : tensor<1x?x2x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x2x16xf32>
 %transposed_98 = linalg.transpose ins(%208 : tensor<1x?x2x16xf32>) outs(%79 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_99 = linalg.transpose ins(%cst_12 : tensor<32x64xf32>) outs(%61 : tensor<64x32xf32>) permutation = [1, 0] 
 %209 = linalg.matmul ins(%collapsed_91, %transposed_99 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%63 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_100 = tensor.expand_shape %209 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_101 = tensor.reshape %expanded_100(%from_elements_46) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_102 = linalg.transpose ins(%reshape_101 : tensor<1x?x2x16xf32>) outs(%79 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %81, "mismatched size for broadcast"
 %210 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_94, %expanded_53 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%60 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice_103 = tensor.extract_slice %transposed_94[0, 0, 0, 0] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_104 = tensor.extract_slice %transposed_94[0, 0, 0, 8] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %211 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_104 : tensor<1x4x?x8xf32>) outs(%83 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.negf %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_105 = tensor.concat dim(3) %211, %extracted_slice_103 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_106 = tensor.dim %211, %c2 : tensor<1x4x?x8xf32>
 %212 = arith.cmpi eq, %dim_106, %dim_41 : index
 cf.assert %212, "mismatched size for broadcast"
 %213 = tensor.empty(%dim_106) : tensor<1x4x?x16xf32>
 %214 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_105, %expanded_54 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%213 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x16xf32>
 %215 = arith.cmpi eq, %49, %dim_106 : index
 cf.assert %215, "mismatched size for broadcast"
 %216 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %214 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%60 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.addf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x16xf32>
 cf.assert %90, "mismatched size for broadcast"
 %217 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_98, %expanded_53 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%79 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_107 = tensor.extract_slice %transposed_98[0, 0, 0, 0] [1, 2, %68, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_108 = tensor.extract_slice %transposed_98[0, 0, 0, 8] [1, 2, %68, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %218 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_108 : tensor<1x2x?x8xf32>) outs(%92 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.negf %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_109 = tensor.concat dim(3) %218, %extracted_slice_107 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_110 = tensor.dim %218, %c2 : tensor<1x2x?x8xf32>
 %219 = arith.cmpi eq, %dim_110, %dim_41 : index
 cf.assert %219, "mismatched size for broadcast"
 %220 = tensor.empty(%dim_110) : tensor<1x2x?x16xf32>
 %221 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_109, %expanded_54 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%220 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x2x?x16xf32>
 %222 = arith.cmpi eq, %68, %dim_110 : index
 cf.assert %222, "mismatched size for broadcast"
 %223 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %221 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%79 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.addf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_111 = tensor.expand_shape %223 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %68, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %224 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 3 : index
 %276 = linalg.index 4 : index
 %277 = arith.cmpi eq, %68, %c1 : index
 %278 = arith.select %277, %c0, %275 : index
 %extracted = tensor.extract %expanded_111[%c0, %274, %c0, %278, %276] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_112 = tensor.collapse_shape %224 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_113 = tensor.expand_shape %transposed_102 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %68, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %225 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%99 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 3 : index
 %276 = linalg.index 4 : index
 %277 = arith.cmpi eq, %68, %c1 : index
 %278 = arith.select %277, %c0, %275 : index
 %extracted = tensor.extract %expanded_113[%c0, %274, %c0, %278, %276] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_114 = tensor.collapse_shape %225 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %226 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216 : tensor<1x4x?x16xf32>) outs(%60 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.mulf %in, %cst_35 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x16xf32>
 %transposed_115 = linalg.transpose ins(%collapsed_112 : tensor<1x4x?x16xf32>) outs(%105 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %227 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_115 : tensor<1x4x16x?xf32>) outs(%105 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.mulf %in, %cst_35 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %228 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 2 : index
 %276 = linalg.index 3 : index
 %277 = arith.cmpi eq, %49, %c1 : index
 %278 = arith.select %277, %c0, %275 : index
 %extracted = tensor.extract %226[%c0, %274, %278, %276] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_116 = tensor.collapse_shape %228 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %229 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%105 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 2 : index
 %276 = linalg.index 3 : index
 %277 = arith.cmpi eq, %dim, %c1 : index
 %278 = arith.select %277, %c0, %276 : index
 %extracted = tensor.extract %227[%c0, %274, %275, %278] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_117 = tensor.collapse_shape %229 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %230 = linalg.batch_matmul ins(%collapsed_116, %collapsed_117 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%111 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %118, "must have at most one inferred (negative) dimension"
 %reshape_118 = tensor.reshape %230(%from_elements_69) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %123, "mismatched size for broadcast"
 cf.assert %123, "mismatched size for broadcast"
 %231 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_118, %103 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%124 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.addf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x?xf32>
 %232:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%231 : tensor<1x4x?x?xf32>) outs(%129, %127 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_139: i64):
 %274 = linalg.index 3 : index
 %275 = arith.index_cast %274 : index to i64
 %276 = arith.maximumf %in, %out : f32
 %277 = arith.cmpf ogt, %in, %out : f32
 %278 = arith.select %277, %275, %out_139 : i64
 linalg.yield %276, %278 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_119 = tensor.expand_shape %232#0 [[0], [1], [2, 3]] output_shape [1, 4, %122, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %233 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %expanded_119 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%124 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.subf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x?xf32>
 %234 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<1x4x?x?xf32>) outs(%124 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.exp %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x?xf32>
 %235 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%234 : tensor<1x4x?x?xf32>) outs(%134 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.addf %in, %out : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x1xf32>
 %236 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %235 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%124 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.divf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x?xf32>
 %237 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<1x4x?x?xf32>) outs(%137 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %274 = arith.extf %in : f32 to f64
 %275 = arith.cmpf oeq, %274, %cst_23 : f64
 linalg.yield %275 : i1
 } -> tensor<1x4x?x?xi1>
 %238 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%237 : tensor<1x4x?x?xi1>) outs(%140 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %274 = arith.andi %in, %out : i1
 linalg.yield %274 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %142, "negative values not allowed in new dimensions"
 cf.assert %142, "negative values not allowed in new dimensions"
 cf.assert %146, "mismatched size for broadcast"
 cf.assert %147, "mismatched size for broadcast"
 %239 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238, %145, %236 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%148 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_139: f32, %in_140: f32, %out: f32):
 %274 = arith.select %in, %in_139, %in_140 : f32
 linalg.yield %274 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %240 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 2 : index
 %276 = linalg.index 3 : index
 %277 = arith.cmpi eq, %122, %c1 : index
 %278 = arith.select %277, %c0, %275 : index
 %279 = arith.cmpi eq, %143, %c1 : index
 %280 = arith.select %279, %c0, %276 : index
 %extracted = tensor.extract %239[%c0, %274, %278, %280] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %118, "must have at most one inferred (negative) dimension"
 %reshape_120 = tensor.reshape %240(%from_elements_72) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %241 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%107 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %274 = linalg.index 1 : index
 %275 = linalg.index 2 : index
 %276 = linalg.index 3 : index
 %277 = arith.cmpi eq, %dim, %c1 : index
 %278 = arith.select %277, %c0, %275 : index
 %extracted = tensor.extract %collapsed_114[%c0, %274, %278, %276] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_121 = tensor.collapse_shape %241 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %153, "mismatching contracting dimension"
 %242 = linalg.batch_matmul ins(%reshape_120, %collapsed_121 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%155 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_122 = tensor.expand_shape %242 [[0, 1], [2], [3]] output_shape [1, 4, %122, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_123 = linalg.transpose ins(%expanded_122 : tensor<1x4x?x16xf32>) outs(%157 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_124 = tensor.reshape %transposed_123(%from_elements_77) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_125 = linalg.transpose ins(%cst_11 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_126 = tensor.collapse_shape %reshape_124 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %243 = arith.index_cast %160 : i64 to index
 %244 = tensor.empty(%243) : tensor<?x64xf32>
 %245 = linalg.fill ins(%cst : f32) outs(%244 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %246 = linalg.matmul ins(%collapsed_126, %transposed_125 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%245 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_127 = tensor.expand_shape %246 [[0, 1], [2]] output_shape [1, %243, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %247 = arith.cmpi eq, %dim, %243 : index
 cf.assert %247, "mismatched size for broadcast"
 %248 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %expanded_127 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.addf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %249 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %250 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.addf %in, %out : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %251 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.divf %in, %cst_33 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %252 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.truncf %cst_30 : f64 to f32
 %275 = arith.addf %in, %274 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %253 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.rsqrt %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %254 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %253 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %255 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10, %254 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %transposed_128 = linalg.transpose ins(%cst_9 : tensor<160x64xf32>) outs(%174 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_129 = tensor.collapse_shape %255 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %256 = linalg.matmul ins(%collapsed_129, %transposed_128 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%176 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_130 = tensor.expand_shape %256 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %257 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<1x?x160xf32>) outs(%178 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.negf %in : f32
 %275 = math.exp %274 : f32
 %276 = arith.addf %275, %cst_1 : f32
 %277 = arith.divf %cst_1, %276 : f32
 linalg.yield %277 : f32
 } -> tensor<1x?x160xf32>
 %258 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130, %257 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%178 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x160xf32>
 %transposed_131 = linalg.transpose ins(%cst_8 : tensor<160x64xf32>) outs(%174 : tensor<64x160xf32>) permutation = [1, 0] 
 %259 = linalg.matmul ins(%collapsed_129, %transposed_131 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%176 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_132 = tensor.expand_shape %259 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %260 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %expanded_132 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%178 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x160xf32>
 %transposed_133 = linalg.transpose ins(%cst_7 : tensor<64x160xf32>) outs(%183 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_134 = tensor.collapse_shape %260 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %261 = linalg.matmul ins(%collapsed_134, %transposed_133 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_135 = tensor.expand_shape %261 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %262 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %expanded_135 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.addf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %263 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %264 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.addf %in, %out : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %265 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.divf %in, %cst_33 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %266 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = arith.truncf %cst_30 : f64 to f32
 %275 = arith.addf %in, %274 : f32
 linalg.yield %275 : f32
 } -> tensor<1x?x1xf32>
 %267 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %274 = math.rsqrt %in : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x1xf32>
 %268 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %267 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %269 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %268 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_139: f32, %out: f32):
 %274 = arith.mulf %in, %in_139 : f32
 linalg.yield %274 : f32
 } -> tensor<1x?x64xf32>
 %270 = tensor.empty() : tensor<64x256xf32>
 %transposed_136 = linalg.transpose ins(%cst_5 : tensor<256x64xf32>) outs(%270 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_137 = tensor.collapse_shape %269 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %271 = tensor.empty(%dim) : tensor<?x256xf32>
 %272 = linalg.fill ins(%cst : f32) outs(%271 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %273 = linalg.matmul ins(%collapsed_137, %transposed_136 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%272 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_138 = tensor.expand_shape %273 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
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
