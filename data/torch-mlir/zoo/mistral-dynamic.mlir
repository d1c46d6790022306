// weight model.lm_head.weight normal 0.0 0.125
// weight model.model.embed_tokens.weight normal 0.0 0.25
// weight model.model.layers.0.input_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.0.mlp.gate_proj.weight normal 0.0 0.125
// weight model.model.layers.0.mlp.up_proj.weight normal 0.0 0.125
// weight model.model.layers.0.post_attention_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.self_attn.k_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.q_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.v_proj.weight normal 0.0 0.125
// weight model.model.layers.1.input_layernorm.weight normal 1.0 0.1
// weight model.model.layers.1.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.1.mlp.gate_proj.weight normal 0.0 0.125
// weight model.model.layers.1.mlp.up_proj.weight normal 0.0 0.125
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
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
 %c6_i64 = arith.constant 6 : i64
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
 %cst_7 = arith.constant dense_resource<model.model.layers.1.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_8 = arith.constant dense_resource<model.model.layers.1.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_9 = arith.constant dense_resource<model.model.layers.1.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.0.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_18 = arith.constant dense_resource<model.model.layers.0.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_21 = arith.constant 0xFFF0000000000000 : f64
 %cst_22 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_23 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_24 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_25 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_26 = arith.constant 9.9999999999999995E-7 : f64
 %cst_27 = arith.constant dense_resource<model.model.rotary_emb.inv_freq> : tensor<8xf32>
 %cst_28 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_29 = arith.constant 6.400000e+01 : f32
 %c64_i64 = arith.constant 64 : i64
 %c32_i64 = arith.constant 32 : i64
 %cst_30 = arith.constant 5.000000e-01 : f32
 %cst_31 = arith.constant dense<1> : tensor<i64>
 %c2 = arith.constant 2 : index
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
 %245 = linalg.index 0 : index
 %246 = arith.index_cast %245 : index to i64
 linalg.yield %246 : i64
 } -> tensor<?xi64>
 %6 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %245 = arith.index_cast %in : i64 to index
 %246 = linalg.index 2 : index
 %247 = arith.cmpi slt, %245, %c256 : index
 cf.assert %247, "index must be smaller than dim size"
 %248 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %248, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_28[%245, %246] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %8 = tensor.empty(%dim) : tensor<1x?xi1>
 %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%8 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %245 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %245 : i1
 } -> tensor<1x?xi1>
 %10 = tensor.empty() : tensor<1xi64>
 %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_32 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %expanded_33 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
 %12 = tensor.empty(%dim) : tensor<1x1x?x1xi64>
 %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<1x1x?x1xi64>) outs(%12 : tensor<1x1x?x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %245 = arith.subi %in, %c6_i64 : i64
 linalg.yield %245 : i64
 } -> tensor<1x1x?x1xi64>
 %14 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %15 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %13 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%14 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_134: i64, %out: i1):
 %245 = arith.cmpi sgt, %in, %in_134 : i64
 linalg.yield %245 : i1
 } -> tensor<1x1x?x?xi1>
 %16 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %15 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%14 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_134: i1, %out: i1):
 %245 = arith.andi %in, %in_134 : i1
 linalg.yield %245 : i1
 } -> tensor<1x1x?x?xi1>
 %17 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %expanded_32 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%14 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_134: i64, %out: i1):
 %245 = arith.cmpi sle, %in, %in_134 : i64
 linalg.yield %245 : i1
 } -> tensor<1x1x?x?xi1>
 %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %17 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%14 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_134: i1, %out: i1):
 %245 = arith.andi %in, %in_134 : i1
 linalg.yield %245 : i1
 } -> tensor<1x1x?x?xi1>
 %19 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %18 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%14 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_134: i1, %out: i1):
 %245 = arith.andi %in, %in_134 : i1
 linalg.yield %245 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_34 = tensor.dim %expanded_33, %c3 : tensor<1x1x1x?xi64>
 %20 = tensor.empty(%dim_34) : tensor<1x1x1x?xi1>
 %21 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_33 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%20 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_134: i64, %out: i1):
 %245 = arith.cmpi slt, %in, %c0_i64 : i64
 %246 = arith.addi %in, %c1_i64 : i64
 %247 = arith.select %245, %246, %in : i64
 %248 = arith.index_cast %247 : i64 to index
 %249 = arith.cmpi slt, %in_134, %c0_i64 : i64
 %250 = arith.addi %in_134, %0 : i64
 %251 = arith.select %249, %250, %in_134 : i64
 %252 = arith.index_cast %251 : i64 to index
 %extracted = tensor.extract %9[%248, %252] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %22 = arith.cmpi eq, %dim, %dim_34 : index
 cf.assert %22, "mismatched size for broadcast"
 %23 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%14 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_134: i1, %out: i1):
 %245 = arith.andi %in, %in_134 : i1
 linalg.yield %245 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %24 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %25 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%24 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %245 = linalg.index 2 : index
 %246 = linalg.index 3 : index
 %247 = arith.cmpi eq, %dim, %c1 : index
 %248 = arith.select %247, %c0, %245 : index
 %249 = arith.select %247, %c0, %246 : index
 %extracted = tensor.extract %23[%c0, %c0, %248, %249] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %expanded_35 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
 %26 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x?x1xi64>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %245 = arith.sitofp %in : i64 to f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %28 = tensor.empty(%dim) : tensor<1x?x8xf32>
 %29 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %cst_27 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%28 : tensor<1x?x8xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x8xf32>
 %concat = tensor.concat dim(2) %29, %29 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
 %dim_36 = tensor.dim %29, %c1 : tensor<1x?x8xf32>
 %30 = tensor.empty(%dim_36) : tensor<1x?x16xf32>
 %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%30 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.cos %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x16xf32>
 %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%30 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.sin %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x16xf32>
 %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %34 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %35 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<1x?x64xf32>) outs(%34 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.addf %in, %out : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.divf %in, %cst_29 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.truncf %cst_26 : f64 to f32
 %246 = arith.addf %in, %245 : f32
 linalg.yield %246 : f32
 } -> tensor<1x?x1xf32>
 %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.rsqrt %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %39 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %38 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %40 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_25, %39 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %41 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_24 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %42 = tensor.empty(%dim) : tensor<?x64xf32>
 %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %44 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_37 = tensor.expand_shape %44 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %45 = arith.cmpi slt, %0, %c0_i64 : i64
 %46 = arith.select %45, %c1_i64, %0 : i64
 %47 = arith.extui %45 : i1 to i64
 %48 = arith.addi %47, %c1_i64 : i64
 %49 = arith.muli %46, %c16_i64 : i64
 %50 = arith.cmpi sle, %48, %c1_i64 : i64
 cf.assert %50, "must have at most one inferred (negative) dimension"
 %51 = arith.muli %0, %c64_i64 : i64
 %52 = arith.divsi %51, %49 : i64
 %53 = arith.select %45, %52, %0 : i64
 %from_elements = tensor.from_elements %c1_i64, %53, %52, %c16_i64 : tensor<4xi64>
 %reshape = tensor.reshape %expanded_37(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %54 = arith.index_cast %53 : i64 to index
 %55 = tensor.empty(%54) : tensor<1x4x?x16xf32>
 %transposed_38 = linalg.transpose ins(%reshape : tensor<1x?x4x16xf32>) outs(%55 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %56 = tensor.empty() : tensor<64x32xf32>
 %transposed_39 = linalg.transpose ins(%cst_23 : tensor<32x64xf32>) outs(%56 : tensor<64x32xf32>) permutation = [1, 0] 
 %57 = tensor.empty(%dim) : tensor<?x32xf32>
 %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %59 = linalg.matmul ins(%collapsed, %transposed_39 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%58 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_40 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %50, "must have at most one inferred (negative) dimension"
 %60 = arith.muli %0, %c32_i64 : i64
 %61 = arith.divsi %60, %49 : i64
 %62 = arith.select %45, %61, %0 : i64
 %from_elements_41 = tensor.from_elements %c1_i64, %62, %61, %c16_i64 : tensor<4xi64>
 %reshape_42 = tensor.reshape %expanded_40(%from_elements_41) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %63 = arith.index_cast %62 : i64 to index
 %64 = tensor.empty(%63) : tensor<1x2x?x16xf32>
 %transposed_43 = linalg.transpose ins(%reshape_42 : tensor<1x?x2x16xf32>) outs(%64 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_44 = linalg.transpose ins(%cst_22 : tensor<32x64xf32>) outs(%56 : tensor<64x32xf32>) permutation = [1, 0] 
 %65 = linalg.matmul ins(%collapsed, %transposed_44 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%58 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_45 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %50, "must have at most one inferred (negative) dimension"
 %reshape_46 = tensor.reshape %expanded_45(%from_elements_41) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_47 = linalg.transpose ins(%reshape_46 : tensor<1x?x2x16xf32>) outs(%64 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_48 = tensor.expand_shape %31 [[0], [1, 2], [3]] output_shape [1, 1, %dim_36, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %expanded_49 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, %dim_36, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %66 = arith.cmpi eq, %54, %dim_36 : index
 cf.assert %66, "mismatched size for broadcast"
 %67 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38, %expanded_48 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%55 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice = tensor.extract_slice %transposed_38[0, 0, 0, 0] [1, 4, %54, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_50 = tensor.extract_slice %transposed_38[0, 0, 0, 8] [1, 4, %54, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %68 = tensor.empty(%54) : tensor<1x4x?x8xf32>
 %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_50 : tensor<1x4x?x8xf32>) outs(%68 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.negf %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_51 = tensor.concat dim(3) %69, %extracted_slice : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_52 = tensor.dim %69, %c2 : tensor<1x4x?x8xf32>
 %70 = arith.cmpi eq, %dim_52, %dim_36 : index
 cf.assert %70, "mismatched size for broadcast"
 %71 = tensor.empty(%dim_52) : tensor<1x4x?x16xf32>
 %72 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_51, %expanded_49 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%71 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x16xf32>
 %73 = arith.cmpi eq, %54, %dim_52 : index
 cf.assert %73, "mismatched size for broadcast"
 %74 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %72 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%55 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.addf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x16xf32>
 %75 = arith.cmpi eq, %63, %dim_36 : index
 cf.assert %75, "mismatched size for broadcast"
 %76 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43, %expanded_48 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%64 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_53 = tensor.extract_slice %transposed_43[0, 0, 0, 0] [1, 2, %63, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_54 = tensor.extract_slice %transposed_43[0, 0, 0, 8] [1, 2, %63, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %77 = tensor.empty(%63) : tensor<1x2x?x8xf32>
 %78 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54 : tensor<1x2x?x8xf32>) outs(%77 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.negf %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_55 = tensor.concat dim(3) %78, %extracted_slice_53 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_56 = tensor.dim %78, %c2 : tensor<1x2x?x8xf32>
 %79 = arith.cmpi eq, %dim_56, %dim_36 : index
 cf.assert %79, "mismatched size for broadcast"
 %80 = tensor.empty(%dim_56) : tensor<1x2x?x16xf32>
 %81 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_55, %expanded_49 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%80 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x2x?x16xf32>
 %82 = arith.cmpi eq, %63, %dim_56 : index
 cf.assert %82, "mismatched size for broadcast"
 %83 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %81 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%64 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.addf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_57 = tensor.expand_shape %83 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %63, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %84 = tensor.empty(%dim) : tensor<1x2x2x?x16xf32>
 %85 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 3 : index
 %247 = linalg.index 4 : index
 %248 = arith.cmpi eq, %63, %c1 : index
 %249 = arith.select %248, %c0, %246 : index
 %extracted = tensor.extract %expanded_57[%c0, %245, %c0, %249, %247] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_58 = tensor.collapse_shape %85 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_59 = tensor.expand_shape %transposed_47 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %63, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %86 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 3 : index
 %247 = linalg.index 4 : index
 %248 = arith.cmpi eq, %63, %c1 : index
 %249 = arith.select %248, %c0, %246 : index
 %extracted = tensor.extract %expanded_59[%c0, %245, %c0, %249, %247] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_60 = tensor.collapse_shape %86 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %87 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %88 = linalg.generic {indexing_maps = [#map5, #map8, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%87 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
 %245 = arith.select %in, %in_134, %in_135 : f32
 linalg.yield %245 : f32
 } -> tensor<1x1x?x?xf32>
 %89 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x4x?x16xf32>) outs(%55 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.mulf %in, %cst_30 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x16xf32>
 %90 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %transposed_61 = linalg.transpose ins(%collapsed_58 : tensor<1x4x?x16xf32>) outs(%90 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<1x4x16x?xf32>) outs(%90 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.mulf %in, %cst_30 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %92 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %93 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 2 : index
 %247 = linalg.index 3 : index
 %248 = arith.cmpi eq, %54, %c1 : index
 %249 = arith.select %248, %c0, %246 : index
 %extracted = tensor.extract %89[%c0, %245, %249, %247] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_62 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %94 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 2 : index
 %247 = linalg.index 3 : index
 %248 = arith.cmpi eq, %dim, %c1 : index
 %249 = arith.select %248, %c0, %247 : index
 %extracted = tensor.extract %91[%c0, %245, %246, %249] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_63 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %95 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %97 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%96 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %98 = arith.muli %0, %c4_i64 : i64
 %99 = arith.select %45, %c4_i64, %98 : i64
 %100 = arith.muli %99, %0 : i64
 %101 = arith.select %45, %c4_i64, %100 : i64
 %102 = arith.select %45, %48, %47 : i64
 %103 = arith.cmpi sle, %102, %c1_i64 : i64
 cf.assert %103, "must have at most one inferred (negative) dimension"
 %104 = arith.muli %98, %0 : i64
 %105 = arith.divsi %104, %101 : i64
 %106 = arith.select %45, %105, %0 : i64
 %from_elements_64 = tensor.from_elements %c1_i64, %c4_i64, %106, %106 : tensor<4xi64>
 %reshape_65 = tensor.reshape %97(%from_elements_64) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %107 = arith.index_cast %106 : i64 to index
 %108 = arith.cmpi eq, %107, %dim : index
 cf.assert %108, "mismatched size for broadcast"
 cf.assert %108, "mismatched size for broadcast"
 %109 = tensor.empty(%107, %107) : tensor<1x4x?x?xf32>
 %110 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_65, %88 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%109 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.addf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x?xf32>
 %111 = tensor.empty(%107) : tensor<1x4x?xi64>
 %112 = linalg.fill ins(%c0_i64 : i64) outs(%111 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %113 = tensor.empty(%107) : tensor<1x4x?xf32>
 %114 = linalg.fill ins(%cst_0 : f32) outs(%113 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %115:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<1x4x?x?xf32>) outs(%114, %112 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_134: i64):
 %245 = linalg.index 3 : index
 %246 = arith.index_cast %245 : index to i64
 %247 = arith.maximumf %in, %out : f32
 %248 = arith.cmpf ogt, %in, %out : f32
 %249 = arith.select %248, %246, %out_134 : i64
 linalg.yield %247, %249 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_66 = tensor.expand_shape %115#0 [[0], [1], [2, 3]] output_shape [1, 4, %107, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %116 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_66 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%109 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.subf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x?xf32>
 %117 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<1x4x?x?xf32>) outs(%109 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.exp %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x?xf32>
 %118 = tensor.empty(%107) : tensor<1x4x?x1xf32>
 %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %120 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<1x4x?x?xf32>) outs(%119 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.addf %in, %out : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x1xf32>
 %121 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %120 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%109 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.divf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x?xf32>
 %122 = tensor.empty(%107, %107) : tensor<1x4x?x?xi1>
 %123 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x4x?x?xf32>) outs(%122 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %245 = arith.extf %in : f32 to f64
 %246 = arith.cmpf oeq, %245, %cst_21 : f64
 linalg.yield %246 : i1
 } -> tensor<1x4x?x?xi1>
 %124 = tensor.empty(%107) : tensor<1x4x?x1xi1>
 %125 = linalg.fill ins(%true : i1) outs(%124 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %126 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%123 : tensor<1x4x?x?xi1>) outs(%125 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %245 = arith.andi %in, %out : i1
 linalg.yield %245 : i1
 } -> tensor<1x4x?x1xi1>
 %127 = arith.cmpi sge, %106, %c0_i64 : i64
 cf.assert %127, "negative values not allowed in new dimensions"
 %128 = arith.index_cast %106 : i64 to index
 cf.assert %127, "negative values not allowed in new dimensions"
 %129 = tensor.empty(%128, %128) : tensor<1x4x?x?xf32>
 %130 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%129 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %131 = arith.cmpi eq, %107, %128 : index
 cf.assert %131, "mismatched size for broadcast"
 %132 = arith.cmpi eq, %128, %107 : index
 cf.assert %132, "mismatched size for broadcast"
 %133 = tensor.empty(%107, %128) : tensor<1x4x?x?xf32>
 %134 = linalg.generic {indexing_maps = [#map7, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %130, %121 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%133 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
 %245 = arith.select %in, %in_134, %in_135 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %135 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %136 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 2 : index
 %247 = linalg.index 3 : index
 %248 = arith.cmpi eq, %107, %c1 : index
 %249 = arith.select %248, %c0, %246 : index
 %250 = arith.cmpi eq, %128, %c1 : index
 %251 = arith.select %250, %c0, %247 : index
 %extracted = tensor.extract %134[%c0, %245, %249, %251] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %103, "must have at most one inferred (negative) dimension"
 %from_elements_67 = tensor.from_elements %c4_i64, %106, %106 : tensor<3xi64>
 %reshape_68 = tensor.reshape %136(%from_elements_67) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %137 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 2 : index
 %247 = linalg.index 3 : index
 %248 = arith.cmpi eq, %dim, %c1 : index
 %249 = arith.select %248, %c0, %246 : index
 %extracted = tensor.extract %collapsed_60[%c0, %245, %249, %247] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_69 = tensor.collapse_shape %137 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %138 = arith.cmpi eq, %106, %0 : i64
 cf.assert %138, "mismatching contracting dimension"
 %139 = tensor.empty(%107) : tensor<4x?x16xf32>
 %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %141 = linalg.batch_matmul ins(%reshape_68, %collapsed_69 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%140 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_70 = tensor.expand_shape %141 [[0, 1], [2], [3]] output_shape [1, 4, %107, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %142 = tensor.empty(%107) : tensor<1x?x4x16xf32>
 %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<1x4x?x16xf32>) outs(%142 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %50, "must have at most one inferred (negative) dimension"
 %143 = arith.muli %106, %c64_i64 : i64
 %144 = arith.divsi %143, %46 : i64
 %145 = arith.select %45, %144, %0 : i64
 %from_elements_72 = tensor.from_elements %c1_i64, %145, %144 : tensor<3xi64>
 %reshape_73 = tensor.reshape %transposed_71(%from_elements_72) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_74 = linalg.transpose ins(%cst_20 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_75 = tensor.collapse_shape %reshape_73 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %146 = arith.index_cast %145 : i64 to index
 %147 = tensor.empty(%146) : tensor<?x64xf32>
 %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %149 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%148 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_76 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [1, %146, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %150 = arith.cmpi eq, %dim, %146 : index
 cf.assert %150, "mismatched size for broadcast"
 %151 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded_76 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.addf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %152 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %153 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<1x?x64xf32>) outs(%34 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.addf %in, %out : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %154 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.divf %in, %cst_29 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %155 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.truncf %cst_26 : f64 to f32
 %246 = arith.addf %in, %245 : f32
 linalg.yield %246 : f32
 } -> tensor<1x?x1xf32>
 %156 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.rsqrt %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %157 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %156 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %158 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_19, %157 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %159 = tensor.empty() : tensor<64x160xf32>
 %transposed_77 = linalg.transpose ins(%cst_18 : tensor<160x64xf32>) outs(%159 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_78 = tensor.collapse_shape %158 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %160 = tensor.empty(%dim) : tensor<?x160xf32>
 %161 = linalg.fill ins(%cst : f32) outs(%160 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %162 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%161 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_79 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %163 = tensor.empty(%dim) : tensor<1x?x160xf32>
 %164 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<1x?x160xf32>) outs(%163 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.negf %in : f32
 %246 = math.exp %245 : f32
 %247 = arith.addf %246, %cst_1 : f32
 %248 = arith.divf %cst_1, %247 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x160xf32>
 %165 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %164 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%163 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x160xf32>
 %transposed_80 = linalg.transpose ins(%cst_17 : tensor<160x64xf32>) outs(%159 : tensor<64x160xf32>) permutation = [1, 0] 
 %166 = linalg.matmul ins(%collapsed_78, %transposed_80 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%161 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_81 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %167 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %expanded_81 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%163 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x160xf32>
 %168 = tensor.empty() : tensor<160x64xf32>
 %transposed_82 = linalg.transpose ins(%cst_16 : tensor<64x160xf32>) outs(%168 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_83 = tensor.collapse_shape %167 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %169 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%43 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_84 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %170 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %expanded_84 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.addf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %171 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %172 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x?x64xf32>) outs(%34 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.addf %in, %out : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %173 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.divf %in, %cst_29 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %174 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.truncf %cst_26 : f64 to f32
 %246 = arith.addf %in, %245 : f32
 linalg.yield %246 : f32
 } -> tensor<1x?x1xf32>
 %175 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.rsqrt %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %176 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %175 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %177 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15, %176 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %transposed_85 = linalg.transpose ins(%cst_14 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_86 = tensor.collapse_shape %177 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %178 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_87 = tensor.expand_shape %178 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %50, "must have at most one inferred (negative) dimension"
 %reshape_88 = tensor.reshape %expanded_87(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_89 = linalg.transpose ins(%reshape_88 : tensor<1x?x4x16xf32>) outs(%55 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_90 = linalg.transpose ins(%cst_13 : tensor<32x64xf32>) outs(%56 : tensor<64x32xf32>) permutation = [1, 0] 
 %179 = linalg.matmul ins(%collapsed_86, %transposed_90 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%58 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_91 = tensor.expand_shape %179 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %50, "must have at most one inferred (negative) dimension"
 %reshape_92 = tensor.reshape %expanded_91(%from_elements_41) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_93 = linalg.transpose ins(%reshape_92 : tensor<1x?x2x16xf32>) outs(%64 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_94 = linalg.transpose ins(%cst_12 : tensor<32x64xf32>) outs(%56 : tensor<64x32xf32>) permutation = [1, 0] 
 %180 = linalg.matmul ins(%collapsed_86, %transposed_94 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%58 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_95 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %50, "must have at most one inferred (negative) dimension"
 %reshape_96 = tensor.reshape %expanded_95(%from_elements_41) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_97 = linalg.transpose ins(%reshape_96 : tensor<1x?x2x16xf32>) outs(%64 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %66, "mismatched size for broadcast"
 %181 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_89, %expanded_48 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%55 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice_98 = tensor.extract_slice %transposed_89[0, 0, 0, 0] [1, 4, %54, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_99 = tensor.extract_slice %transposed_89[0, 0, 0, 8] [1, 4, %54, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %182 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_99 : tensor<1x4x?x8xf32>) outs(%68 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.negf %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_100 = tensor.concat dim(3) %182, %extracted_slice_98 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_101 = tensor.dim %182, %c2 : tensor<1x4x?x8xf32>
 %183 = arith.cmpi eq, %dim_101, %dim_36 : index
 cf.assert %183, "mismatched size for broadcast"
 %184 = tensor.empty(%dim_101) : tensor<1x4x?x16xf32>
 %185 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_100, %expanded_49 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%184 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x16xf32>
 %186 = arith.cmpi eq, %54, %dim_101 : index
 cf.assert %186, "mismatched size for broadcast"
 %187 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %185 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%55 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.addf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x16xf32>
 cf.assert %75, "mismatched size for broadcast"
 %188 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_93, %expanded_48 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%64 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_102 = tensor.extract_slice %transposed_93[0, 0, 0, 0] [1, 2, %63, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_103 = tensor.extract_slice %transposed_93[0, 0, 0, 8] [1, 2, %63, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %189 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_103 : tensor<1x2x?x8xf32>) outs(%77 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.negf %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_104 = tensor.concat dim(3) %189, %extracted_slice_102 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_105 = tensor.dim %189, %c2 : tensor<1x2x?x8xf32>
 %190 = arith.cmpi eq, %dim_105, %dim_36 : index
 cf.assert %190, "mismatched size for broadcast"
 %191 = tensor.empty(%dim_105) : tensor<1x2x?x16xf32>
 %192 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_104, %expanded_49 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%191 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x2x?x16xf32>
 %193 = arith.cmpi eq, %63, %dim_105 : index
 cf.assert %193, "mismatched size for broadcast"
 %194 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188, %192 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%64 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.addf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_106 = tensor.expand_shape %194 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %63, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %195 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 3 : index
 %247 = linalg.index 4 : index
 %248 = arith.cmpi eq, %63, %c1 : index
 %249 = arith.select %248, %c0, %246 : index
 %extracted = tensor.extract %expanded_106[%c0, %245, %c0, %249, %247] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_107 = tensor.collapse_shape %195 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_108 = tensor.expand_shape %transposed_97 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %63, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %196 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%84 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 3 : index
 %247 = linalg.index 4 : index
 %248 = arith.cmpi eq, %63, %c1 : index
 %249 = arith.select %248, %c0, %246 : index
 %extracted = tensor.extract %expanded_108[%c0, %245, %c0, %249, %247] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_109 = tensor.collapse_shape %196 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %197 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<1x4x?x16xf32>) outs(%55 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.mulf %in, %cst_30 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x16xf32>
 %transposed_110 = linalg.transpose ins(%collapsed_107 : tensor<1x4x?x16xf32>) outs(%90 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %198 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_110 : tensor<1x4x16x?xf32>) outs(%90 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.mulf %in, %cst_30 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %199 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 2 : index
 %247 = linalg.index 3 : index
 %248 = arith.cmpi eq, %54, %c1 : index
 %249 = arith.select %248, %c0, %246 : index
 %extracted = tensor.extract %197[%c0, %245, %249, %247] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_111 = tensor.collapse_shape %199 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %200 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 2 : index
 %247 = linalg.index 3 : index
 %248 = arith.cmpi eq, %dim, %c1 : index
 %249 = arith.select %248, %c0, %247 : index
 %extracted = tensor.extract %198[%c0, %245, %246, %249] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_112 = tensor.collapse_shape %200 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %201 = linalg.batch_matmul ins(%collapsed_111, %collapsed_112 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%96 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %103, "must have at most one inferred (negative) dimension"
 %reshape_113 = tensor.reshape %201(%from_elements_64) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %108, "mismatched size for broadcast"
 cf.assert %108, "mismatched size for broadcast"
 %202 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_113, %88 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%109 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.addf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x?xf32>
 %203:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%202 : tensor<1x4x?x?xf32>) outs(%114, %112 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_134: i64):
 %245 = linalg.index 3 : index
 %246 = arith.index_cast %245 : index to i64
 %247 = arith.maximumf %in, %out : f32
 %248 = arith.cmpf ogt, %in, %out : f32
 %249 = arith.select %248, %246, %out_134 : i64
 linalg.yield %247, %249 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_114 = tensor.expand_shape %203#0 [[0], [1], [2, 3]] output_shape [1, 4, %107, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %204 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %expanded_114 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%109 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.subf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x?xf32>
 %205 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<1x4x?x?xf32>) outs(%109 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.exp %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x?xf32>
 %206 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%205 : tensor<1x4x?x?xf32>) outs(%119 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.addf %in, %out : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x1xf32>
 %207 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %206 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%109 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.divf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x?xf32>
 %208 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202 : tensor<1x4x?x?xf32>) outs(%122 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %245 = arith.extf %in : f32 to f64
 %246 = arith.cmpf oeq, %245, %cst_21 : f64
 linalg.yield %246 : i1
 } -> tensor<1x4x?x?xi1>
 %209 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%208 : tensor<1x4x?x?xi1>) outs(%125 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %245 = arith.andi %in, %out : i1
 linalg.yield %245 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %127, "negative values not allowed in new dimensions"
 cf.assert %127, "negative values not allowed in new dimensions"
 cf.assert %131, "mismatched size for broadcast"
 cf.assert %132, "mismatched size for broadcast"
 %210 = linalg.generic {indexing_maps = [#map7, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %130, %207 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%133 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
 %245 = arith.select %in, %in_134, %in_135 : f32
 linalg.yield %245 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %211 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 2 : index
 %247 = linalg.index 3 : index
 %248 = arith.cmpi eq, %107, %c1 : index
 %249 = arith.select %248, %c0, %246 : index
 %250 = arith.cmpi eq, %128, %c1 : index
 %251 = arith.select %250, %c0, %247 : index
 %extracted = tensor.extract %210[%c0, %245, %249, %251] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %103, "must have at most one inferred (negative) dimension"
 %reshape_115 = tensor.reshape %211(%from_elements_67) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %212 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %245 = linalg.index 1 : index
 %246 = linalg.index 2 : index
 %247 = linalg.index 3 : index
 %248 = arith.cmpi eq, %dim, %c1 : index
 %249 = arith.select %248, %c0, %246 : index
 %extracted = tensor.extract %collapsed_109[%c0, %245, %249, %247] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_116 = tensor.collapse_shape %212 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %138, "mismatching contracting dimension"
 %213 = linalg.batch_matmul ins(%reshape_115, %collapsed_116 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%140 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_117 = tensor.expand_shape %213 [[0, 1], [2], [3]] output_shape [1, 4, %107, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_118 = linalg.transpose ins(%expanded_117 : tensor<1x4x?x16xf32>) outs(%142 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %50, "must have at most one inferred (negative) dimension"
 %reshape_119 = tensor.reshape %transposed_118(%from_elements_72) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_120 = linalg.transpose ins(%cst_11 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_121 = tensor.collapse_shape %reshape_119 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %214 = arith.index_cast %145 : i64 to index
 %215 = tensor.empty(%214) : tensor<?x64xf32>
 %216 = linalg.fill ins(%cst : f32) outs(%215 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %217 = linalg.matmul ins(%collapsed_121, %transposed_120 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%216 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_122 = tensor.expand_shape %217 [[0, 1], [2]] output_shape [1, %214, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %218 = arith.cmpi eq, %dim, %214 : index
 cf.assert %218, "mismatched size for broadcast"
 %219 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %expanded_122 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.addf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %220 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %221 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<1x?x64xf32>) outs(%34 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.addf %in, %out : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %222 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.divf %in, %cst_29 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %223 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.truncf %cst_26 : f64 to f32
 %246 = arith.addf %in, %245 : f32
 linalg.yield %246 : f32
 } -> tensor<1x?x1xf32>
 %224 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.rsqrt %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %225 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %224 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %226 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10, %225 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %transposed_123 = linalg.transpose ins(%cst_9 : tensor<160x64xf32>) outs(%159 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_124 = tensor.collapse_shape %226 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %227 = linalg.matmul ins(%collapsed_124, %transposed_123 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%161 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_125 = tensor.expand_shape %227 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %228 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125 : tensor<1x?x160xf32>) outs(%163 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.negf %in : f32
 %246 = math.exp %245 : f32
 %247 = arith.addf %246, %cst_1 : f32
 %248 = arith.divf %cst_1, %247 : f32
 linalg.yield %248 : f32
 } -> tensor<1x?x160xf32>
 %229 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125, %228 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%163 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x160xf32>
 %transposed_126 = linalg.transpose ins(%cst_8 : tensor<160x64xf32>) outs(%159 : tensor<64x160xf32>) permutation = [1, 0] 
 %230 = linalg.matmul ins(%collapsed_124, %transposed_126 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%161 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_127 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %231 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %expanded_127 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%163 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x160xf32>
 %transposed_128 = linalg.transpose ins(%cst_7 : tensor<64x160xf32>) outs(%168 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_129 = tensor.collapse_shape %231 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %232 = linalg.matmul ins(%collapsed_129, %transposed_128 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%43 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_130 = tensor.expand_shape %232 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %233 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %expanded_130 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.addf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %234 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %235 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%234 : tensor<1x?x64xf32>) outs(%34 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.addf %in, %out : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %236 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.divf %in, %cst_29 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %237 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = arith.truncf %cst_26 : f64 to f32
 %246 = arith.addf %in, %245 : f32
 linalg.yield %246 : f32
 } -> tensor<1x?x1xf32>
 %238 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<1x?x1xf32>) outs(%26 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %245 = math.rsqrt %in : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x1xf32>
 %239 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %238 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %240 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %239 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %245 = arith.mulf %in, %in_134 : f32
 linalg.yield %245 : f32
 } -> tensor<1x?x64xf32>
 %241 = tensor.empty() : tensor<64x256xf32>
 %transposed_131 = linalg.transpose ins(%cst_5 : tensor<256x64xf32>) outs(%241 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_132 = tensor.collapse_shape %240 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %242 = tensor.empty(%dim) : tensor<?x256xf32>
 %243 = linalg.fill ins(%cst : f32) outs(%242 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %244 = linalg.matmul ins(%collapsed_132, %transposed_131 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%243 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_133 = tensor.expand_shape %244 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 return %expanded_133 : tensor<1x?x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.inv_freq: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
