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
 %240 = linalg.index 0 : index
 %241 = arith.index_cast %240 : index to i64
 linalg.yield %241 : i64
 } -> tensor<?xi64>
 %6 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %240 = arith.index_cast %in : i64 to index
 %241 = linalg.index 2 : index
 %242 = arith.cmpi slt, %240, %c256 : index
 cf.assert %242, "index must be smaller than dim size"
 %243 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %243, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_28[%240, %241] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %8 = tensor.empty(%dim) : tensor<1x?xi1>
 %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%8 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %240 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %240 : i1
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
 ^bb0(%in: i64, %in_134: i64, %out: i1):
 %240 = arith.cmpi sle, %in, %in_134 : i64
 linalg.yield %240 : i1
 } -> tensor<1x1x?x?xi1>
 %14 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %13 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_134: i1, %out: i1):
 %240 = arith.andi %in, %in_134 : i1
 linalg.yield %240 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_34 = tensor.dim %expanded_33, %c3 : tensor<1x1x1x?xi64>
 %15 = tensor.empty(%dim_34) : tensor<1x1x1x?xi1>
 %16 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_33 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%15 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_134: i64, %out: i1):
 %240 = arith.cmpi slt, %in, %c0_i64 : i64
 %241 = arith.addi %in, %c1_i64 : i64
 %242 = arith.select %240, %241, %in : i64
 %243 = arith.index_cast %242 : i64 to index
 %244 = arith.cmpi slt, %in_134, %c0_i64 : i64
 %245 = arith.addi %in_134, %0 : i64
 %246 = arith.select %244, %245, %in_134 : i64
 %247 = arith.index_cast %246 : i64 to index
 %extracted = tensor.extract %9[%243, %247] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %17 = arith.cmpi eq, %dim, %dim_34 : index
 cf.assert %17, "mismatched size for broadcast"
 %18 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_134: i1, %out: i1):
 %240 = arith.andi %in, %in_134 : i1
 linalg.yield %240 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %19 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %20 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %240 = linalg.index 2 : index
 %241 = linalg.index 3 : index
 %242 = arith.cmpi eq, %dim, %c1 : index
 %243 = arith.select %242, %c0, %240 : index
 %244 = arith.select %242, %c0, %241 : index
 %extracted = tensor.extract %18[%c0, %c0, %243, %244] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %expanded_35 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
 %21 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x?x1xi64>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %240 = arith.sitofp %in : i64 to f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %23 = tensor.empty(%dim) : tensor<1x?x8xf32>
 %24 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_27 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%23 : tensor<1x?x8xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x8xf32>
 %concat = tensor.concat dim(2) %24, %24 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
 %dim_36 = tensor.dim %24, %c1 : tensor<1x?x8xf32>
 %25 = tensor.empty(%dim_36) : tensor<1x?x16xf32>
 %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%25 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.cos %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x16xf32>
 %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%25 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.sin %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x16xf32>
 %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %29 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %30 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.addf %in, %out : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.divf %in, %cst_29 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.truncf %cst_26 : f64 to f32
 %241 = arith.addf %in, %240 : f32
 linalg.yield %241 : f32
 } -> tensor<1x?x1xf32>
 %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.rsqrt %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %34 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %33 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %35 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_25, %34 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
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
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice = tensor.extract_slice %transposed_38[0, 0, 0, 0] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_50 = tensor.extract_slice %transposed_38[0, 0, 0, 8] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %63 = tensor.empty(%49) : tensor<1x4x?x8xf32>
 %64 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_50 : tensor<1x4x?x8xf32>) outs(%63 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.negf %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_51 = tensor.concat dim(3) %64, %extracted_slice : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_52 = tensor.dim %64, %c2 : tensor<1x4x?x8xf32>
 %65 = arith.cmpi eq, %dim_52, %dim_36 : index
 cf.assert %65, "mismatched size for broadcast"
 %66 = tensor.empty(%dim_52) : tensor<1x4x?x16xf32>
 %67 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_51, %expanded_49 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%66 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x16xf32>
 %68 = arith.cmpi eq, %49, %dim_52 : index
 cf.assert %68, "mismatched size for broadcast"
 %69 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %67 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.addf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x16xf32>
 %70 = arith.cmpi eq, %58, %dim_36 : index
 cf.assert %70, "mismatched size for broadcast"
 %71 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43, %expanded_48 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_53 = tensor.extract_slice %transposed_43[0, 0, 0, 0] [1, 2, %58, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_54 = tensor.extract_slice %transposed_43[0, 0, 0, 8] [1, 2, %58, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %72 = tensor.empty(%58) : tensor<1x2x?x8xf32>
 %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54 : tensor<1x2x?x8xf32>) outs(%72 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.negf %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_55 = tensor.concat dim(3) %73, %extracted_slice_53 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_56 = tensor.dim %73, %c2 : tensor<1x2x?x8xf32>
 %74 = arith.cmpi eq, %dim_56, %dim_36 : index
 cf.assert %74, "mismatched size for broadcast"
 %75 = tensor.empty(%dim_56) : tensor<1x2x?x16xf32>
 %76 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_55, %expanded_49 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%75 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x2x?x16xf32>
 %77 = arith.cmpi eq, %58, %dim_56 : index
 cf.assert %77, "mismatched size for broadcast"
 %78 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %76 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.addf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_57 = tensor.expand_shape %78 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %58, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %79 = tensor.empty(%dim) : tensor<1x2x2x?x16xf32>
 %80 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 3 : index
 %242 = linalg.index 4 : index
 %243 = arith.cmpi eq, %58, %c1 : index
 %244 = arith.select %243, %c0, %241 : index
 %extracted = tensor.extract %expanded_57[%c0, %240, %c0, %244, %242] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_58 = tensor.collapse_shape %80 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_59 = tensor.expand_shape %transposed_47 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %58, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %81 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 3 : index
 %242 = linalg.index 4 : index
 %243 = arith.cmpi eq, %58, %c1 : index
 %244 = arith.select %243, %c0, %241 : index
 %extracted = tensor.extract %expanded_59[%c0, %240, %c0, %244, %242] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_60 = tensor.collapse_shape %81 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %82 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %83 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%82 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
 %240 = arith.select %in, %in_134, %in_135 : f32
 linalg.yield %240 : f32
 } -> tensor<1x1x?x?xf32>
 %84 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.mulf %in, %cst_30 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x16xf32>
 %85 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %transposed_61 = linalg.transpose ins(%collapsed_58 : tensor<1x4x?x16xf32>) outs(%85 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %86 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61 : tensor<1x4x16x?xf32>) outs(%85 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.mulf %in, %cst_30 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %87 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %88 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 2 : index
 %242 = linalg.index 3 : index
 %243 = arith.cmpi eq, %49, %c1 : index
 %244 = arith.select %243, %c0, %241 : index
 %extracted = tensor.extract %84[%c0, %240, %244, %242] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_62 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %89 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 2 : index
 %242 = linalg.index 3 : index
 %243 = arith.cmpi eq, %dim, %c1 : index
 %244 = arith.select %243, %c0, %242 : index
 %extracted = tensor.extract %86[%c0, %240, %241, %244] : tensor<1x4x16x?xf32>
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
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.addf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x?xf32>
 %106 = tensor.empty(%102) : tensor<1x4x?xi64>
 %107 = linalg.fill ins(%c0_i64 : i64) outs(%106 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %108 = tensor.empty(%102) : tensor<1x4x?xf32>
 %109 = linalg.fill ins(%cst_0 : f32) outs(%108 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %110:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<1x4x?x?xf32>) outs(%109, %107 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_134: i64):
 %240 = linalg.index 3 : index
 %241 = arith.index_cast %240 : index to i64
 %242 = arith.maximumf %in, %out : f32
 %243 = arith.cmpf ogt, %in, %out : f32
 %244 = arith.select %243, %241, %out_134 : i64
 linalg.yield %242, %244 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_66 = tensor.expand_shape %110#0 [[0], [1], [2, 3]] output_shape [1, 4, %102, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %111 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %expanded_66 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.subf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x?xf32>
 %112 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x4x?x?xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.exp %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x?xf32>
 %113 = tensor.empty(%102) : tensor<1x4x?x1xf32>
 %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %115 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<1x4x?x?xf32>) outs(%114 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.addf %in, %out : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x1xf32>
 %116 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %115 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.divf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x?xf32>
 %117 = tensor.empty(%102, %102) : tensor<1x4x?x?xi1>
 %118 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<1x4x?x?xf32>) outs(%117 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %240 = arith.extf %in : f32 to f64
 %241 = arith.cmpf oeq, %240, %cst_21 : f64
 linalg.yield %241 : i1
 } -> tensor<1x4x?x?xi1>
 %119 = tensor.empty(%102) : tensor<1x4x?x1xi1>
 %120 = linalg.fill ins(%true : i1) outs(%119 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %121 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<1x4x?x?xi1>) outs(%120 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %240 = arith.andi %in, %out : i1
 linalg.yield %240 : i1
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
 ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
 %240 = arith.select %in, %in_134, %in_135 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %130 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %131 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%130 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 2 : index
 %242 = linalg.index 3 : index
 %243 = arith.cmpi eq, %102, %c1 : index
 %244 = arith.select %243, %c0, %241 : index
 %245 = arith.cmpi eq, %123, %c1 : index
 %246 = arith.select %245, %c0, %242 : index
 %extracted = tensor.extract %129[%c0, %240, %244, %246] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %98, "must have at most one inferred (negative) dimension"
 %from_elements_67 = tensor.from_elements %c4_i64, %101, %101 : tensor<3xi64>
 %reshape_68 = tensor.reshape %131(%from_elements_67) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %132 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 2 : index
 %242 = linalg.index 3 : index
 %243 = arith.cmpi eq, %dim, %c1 : index
 %244 = arith.select %243, %c0, %241 : index
 %extracted = tensor.extract %collapsed_60[%c0, %240, %244, %242] : tensor<1x4x?x16xf32>
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
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.addf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %147 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %148 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.addf %in, %out : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.divf %in, %cst_29 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %150 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.truncf %cst_26 : f64 to f32
 %241 = arith.addf %in, %240 : f32
 linalg.yield %241 : f32
 } -> tensor<1x?x1xf32>
 %151 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.rsqrt %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %152 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %151 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %153 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_19, %152 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %154 = tensor.empty() : tensor<64x160xf32>
 %transposed_77 = linalg.transpose ins(%cst_18 : tensor<160x64xf32>) outs(%154 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_78 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %155 = tensor.empty(%dim) : tensor<?x160xf32>
 %156 = linalg.fill ins(%cst : f32) outs(%155 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %157 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%156 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_79 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %158 = tensor.empty(%dim) : tensor<1x?x160xf32>
 %159 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<1x?x160xf32>) outs(%158 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.negf %in : f32
 %241 = math.exp %240 : f32
 %242 = arith.addf %241, %cst_1 : f32
 %243 = arith.divf %cst_1, %242 : f32
 linalg.yield %243 : f32
 } -> tensor<1x?x160xf32>
 %160 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %159 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%158 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x160xf32>
 %transposed_80 = linalg.transpose ins(%cst_17 : tensor<160x64xf32>) outs(%154 : tensor<64x160xf32>) permutation = [1, 0] 
 %161 = linalg.matmul ins(%collapsed_78, %transposed_80 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%156 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_81 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %162 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %expanded_81 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%158 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x160xf32>
 %163 = tensor.empty() : tensor<160x64xf32>
 %transposed_82 = linalg.transpose ins(%cst_16 : tensor<64x160xf32>) outs(%163 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_83 = tensor.collapse_shape %162 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %164 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_84 = tensor.expand_shape %164 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %165 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %expanded_84 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.addf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %166 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %167 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.addf %in, %out : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.divf %in, %cst_29 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %169 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.truncf %cst_26 : f64 to f32
 %241 = arith.addf %in, %240 : f32
 linalg.yield %241 : f32
 } -> tensor<1x?x1xf32>
 %170 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.rsqrt %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %171 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %170 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %172 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15, %171 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %transposed_85 = linalg.transpose ins(%cst_14 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_86 = tensor.collapse_shape %172 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %173 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_87 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_88 = tensor.reshape %expanded_87(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_89 = linalg.transpose ins(%reshape_88 : tensor<1x?x4x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_90 = linalg.transpose ins(%cst_13 : tensor<32x64xf32>) outs(%51 : tensor<64x32xf32>) permutation = [1, 0] 
 %174 = linalg.matmul ins(%collapsed_86, %transposed_90 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%53 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_91 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_92 = tensor.reshape %expanded_91(%from_elements_41) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_93 = linalg.transpose ins(%reshape_92 : tensor<1x?x2x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_94 = linalg.transpose ins(%cst_12 : tensor<32x64xf32>) outs(%51 : tensor<64x32xf32>) permutation = [1, 0] 
 %175 = linalg.matmul ins(%collapsed_86, %transposed_94 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%53 : tensor<?x32xf32>) -> tensor<?x32xf32>
 %expanded_95 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_96 = tensor.reshape %expanded_95(%from_elements_41) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_97 = linalg.transpose ins(%reshape_96 : tensor<1x?x2x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %61, "mismatched size for broadcast"
 %176 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_89, %expanded_48 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice_98 = tensor.extract_slice %transposed_89[0, 0, 0, 0] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_99 = tensor.extract_slice %transposed_89[0, 0, 0, 8] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %177 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_99 : tensor<1x4x?x8xf32>) outs(%63 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.negf %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_100 = tensor.concat dim(3) %177, %extracted_slice_98 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_101 = tensor.dim %177, %c2 : tensor<1x4x?x8xf32>
 %178 = arith.cmpi eq, %dim_101, %dim_36 : index
 cf.assert %178, "mismatched size for broadcast"
 %179 = tensor.empty(%dim_101) : tensor<1x4x?x16xf32>
 %180 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_100, %expanded_49 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%179 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x16xf32>
 %181 = arith.cmpi eq, %49, %dim_101 : index
 cf.assert %181, "mismatched size for broadcast"
 %182 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %180 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.addf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x16xf32>
 cf.assert %70, "mismatched size for broadcast"
 %183 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_93, %expanded_48 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_102 = tensor.extract_slice %transposed_93[0, 0, 0, 0] [1, 2, %58, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_103 = tensor.extract_slice %transposed_93[0, 0, 0, 8] [1, 2, %58, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %184 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_103 : tensor<1x2x?x8xf32>) outs(%72 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.negf %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_104 = tensor.concat dim(3) %184, %extracted_slice_102 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_105 = tensor.dim %184, %c2 : tensor<1x2x?x8xf32>
 %185 = arith.cmpi eq, %dim_105, %dim_36 : index
 cf.assert %185, "mismatched size for broadcast"
 %186 = tensor.empty(%dim_105) : tensor<1x2x?x16xf32>
 %187 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_104, %expanded_49 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%186 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x2x?x16xf32>
 %188 = arith.cmpi eq, %58, %dim_105 : index
 cf.assert %188, "mismatched size for broadcast"
 %189 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %187 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%59 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.addf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_106 = tensor.expand_shape %189 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %58, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %190 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 3 : index
 %242 = linalg.index 4 : index
 %243 = arith.cmpi eq, %58, %c1 : index
 %244 = arith.select %243, %c0, %241 : index
 %extracted = tensor.extract %expanded_106[%c0, %240, %c0, %244, %242] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_107 = tensor.collapse_shape %190 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_108 = tensor.expand_shape %transposed_97 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %58, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %191 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%79 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 3 : index
 %242 = linalg.index 4 : index
 %243 = arith.cmpi eq, %58, %c1 : index
 %244 = arith.select %243, %c0, %241 : index
 %extracted = tensor.extract %expanded_108[%c0, %240, %c0, %244, %242] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_109 = tensor.collapse_shape %191 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %192 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.mulf %in, %cst_30 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x16xf32>
 %transposed_110 = linalg.transpose ins(%collapsed_107 : tensor<1x4x?x16xf32>) outs(%85 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %193 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_110 : tensor<1x4x16x?xf32>) outs(%85 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.mulf %in, %cst_30 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %194 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 2 : index
 %242 = linalg.index 3 : index
 %243 = arith.cmpi eq, %49, %c1 : index
 %244 = arith.select %243, %c0, %241 : index
 %extracted = tensor.extract %192[%c0, %240, %244, %242] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_111 = tensor.collapse_shape %194 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %195 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%85 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 2 : index
 %242 = linalg.index 3 : index
 %243 = arith.cmpi eq, %dim, %c1 : index
 %244 = arith.select %243, %c0, %242 : index
 %extracted = tensor.extract %193[%c0, %240, %241, %244] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_112 = tensor.collapse_shape %195 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %196 = linalg.batch_matmul ins(%collapsed_111, %collapsed_112 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%91 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %98, "must have at most one inferred (negative) dimension"
 %reshape_113 = tensor.reshape %196(%from_elements_64) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %103, "mismatched size for broadcast"
 cf.assert %103, "mismatched size for broadcast"
 %197 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_113, %83 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.addf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x?xf32>
 %198:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%197 : tensor<1x4x?x?xf32>) outs(%109, %107 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_134: i64):
 %240 = linalg.index 3 : index
 %241 = arith.index_cast %240 : index to i64
 %242 = arith.maximumf %in, %out : f32
 %243 = arith.cmpf ogt, %in, %out : f32
 %244 = arith.select %243, %241, %out_134 : i64
 linalg.yield %242, %244 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_114 = tensor.expand_shape %198#0 [[0], [1], [2, 3]] output_shape [1, 4, %102, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %199 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %expanded_114 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.subf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x?xf32>
 %200 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<1x4x?x?xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.exp %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x?xf32>
 %201 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%200 : tensor<1x4x?x?xf32>) outs(%114 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.addf %in, %out : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x1xf32>
 %202 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %201 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.divf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x?xf32>
 %203 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<1x4x?x?xf32>) outs(%117 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %240 = arith.extf %in : f32 to f64
 %241 = arith.cmpf oeq, %240, %cst_21 : f64
 linalg.yield %241 : i1
 } -> tensor<1x4x?x?xi1>
 %204 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%203 : tensor<1x4x?x?xi1>) outs(%120 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %240 = arith.andi %in, %out : i1
 linalg.yield %240 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %122, "negative values not allowed in new dimensions"
 cf.assert %122, "negative values not allowed in new dimensions"
 cf.assert %126, "mismatched size for broadcast"
 cf.assert %127, "mismatched size for broadcast"
 %205 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %125, %202 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%128 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_134: f32, %in_135: f32, %out: f32):
 %240 = arith.select %in, %in_134, %in_135 : f32
 linalg.yield %240 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %206 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%130 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 2 : index
 %242 = linalg.index 3 : index
 %243 = arith.cmpi eq, %102, %c1 : index
 %244 = arith.select %243, %c0, %241 : index
 %245 = arith.cmpi eq, %123, %c1 : index
 %246 = arith.select %245, %c0, %242 : index
 %extracted = tensor.extract %205[%c0, %240, %244, %246] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %98, "must have at most one inferred (negative) dimension"
 %reshape_115 = tensor.reshape %206(%from_elements_67) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %207 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %240 = linalg.index 1 : index
 %241 = linalg.index 2 : index
 %242 = linalg.index 3 : index
 %243 = arith.cmpi eq, %dim, %c1 : index
 %244 = arith.select %243, %c0, %241 : index
 %extracted = tensor.extract %collapsed_109[%c0, %240, %244, %242] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_116 = tensor.collapse_shape %207 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %133, "mismatching contracting dimension"
 %208 = linalg.batch_matmul ins(%reshape_115, %collapsed_116 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%135 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_117 = tensor.expand_shape %208 [[0, 1], [2], [3]] output_shape [1, 4, %102, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_118 = linalg.transpose ins(%expanded_117 : tensor<1x4x?x16xf32>) outs(%137 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_119 = tensor.reshape %transposed_118(%from_elements_72) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_120 = linalg.transpose ins(%cst_11 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_121 = tensor.collapse_shape %reshape_119 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %209 = arith.index_cast %140 : i64 to index
 %210 = tensor.empty(%209) : tensor<?x64xf32>
 %211 = linalg.fill ins(%cst : f32) outs(%210 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %212 = linalg.matmul ins(%collapsed_121, %transposed_120 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%211 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_122 = tensor.expand_shape %212 [[0, 1], [2]] output_shape [1, %209, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %213 = arith.cmpi eq, %dim, %209 : index
 cf.assert %213, "mismatched size for broadcast"
 %214 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %expanded_122 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.addf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %215 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %216 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.addf %in, %out : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %217 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.divf %in, %cst_29 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %218 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.truncf %cst_26 : f64 to f32
 %241 = arith.addf %in, %240 : f32
 linalg.yield %241 : f32
 } -> tensor<1x?x1xf32>
 %219 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.rsqrt %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %220 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %219 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %221 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10, %220 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %transposed_123 = linalg.transpose ins(%cst_9 : tensor<160x64xf32>) outs(%154 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_124 = tensor.collapse_shape %221 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %222 = linalg.matmul ins(%collapsed_124, %transposed_123 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%156 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_125 = tensor.expand_shape %222 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %223 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125 : tensor<1x?x160xf32>) outs(%158 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.negf %in : f32
 %241 = math.exp %240 : f32
 %242 = arith.addf %241, %cst_1 : f32
 %243 = arith.divf %cst_1, %242 : f32
 linalg.yield %243 : f32
 } -> tensor<1x?x160xf32>
 %224 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_125, %223 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%158 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x160xf32>
 %transposed_126 = linalg.transpose ins(%cst_8 : tensor<160x64xf32>) outs(%154 : tensor<64x160xf32>) permutation = [1, 0] 
 %225 = linalg.matmul ins(%collapsed_124, %transposed_126 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%156 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_127 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %226 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %expanded_127 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%158 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x160xf32>
 %transposed_128 = linalg.transpose ins(%cst_7 : tensor<64x160xf32>) outs(%163 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_129 = tensor.collapse_shape %226 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %227 = linalg.matmul ins(%collapsed_129, %transposed_128 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%38 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_130 = tensor.expand_shape %227 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %228 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %expanded_130 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.addf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %229 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %230 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.addf %in, %out : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %231 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.divf %in, %cst_29 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %232 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = arith.truncf %cst_26 : f64 to f32
 %241 = arith.addf %in, %240 : f32
 linalg.yield %241 : f32
 } -> tensor<1x?x1xf32>
 %233 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %240 = math.rsqrt %in : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x1xf32>
 %234 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %233 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %235 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %234 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_134: f32, %out: f32):
 %240 = arith.mulf %in, %in_134 : f32
 linalg.yield %240 : f32
 } -> tensor<1x?x64xf32>
 %236 = tensor.empty() : tensor<64x256xf32>
 %transposed_131 = linalg.transpose ins(%cst_5 : tensor<256x64xf32>) outs(%236 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_132 = tensor.collapse_shape %235 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %237 = tensor.empty(%dim) : tensor<?x256xf32>
 %238 = linalg.fill ins(%cst : f32) outs(%237 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %239 = linalg.matmul ins(%collapsed_132, %transposed_131 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%238 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_133 = tensor.expand_shape %239 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
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
