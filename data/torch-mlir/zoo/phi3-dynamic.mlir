// weight model.lm_head.weight normal 0.0 0.125
// weight model.model.embed_tokens.weight normal 0.0 0.25
// weight model.model.layers.0.input_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.0.mlp.gate_up_proj.weight normal 0.0 0.125
// weight model.model.layers.0.post_attention_layernorm.weight normal 1.0 0.1
// weight model.model.layers.0.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.0.self_attn.qkv_proj.weight normal 0.0 0.125
// weight model.model.layers.1.input_layernorm.weight normal 1.0 0.1
// weight model.model.layers.1.mlp.down_proj.weight normal 0.0 0.0791
// weight model.model.layers.1.mlp.gate_up_proj.weight normal 0.0 0.125
// weight model.model.layers.1.post_attention_layernorm.weight normal 1.0 0.1
// weight model.model.layers.1.self_attn.o_proj.weight normal 0.0 0.125
// weight model.model.layers.1.self_attn.qkv_proj.weight normal 0.0 0.125
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
 %cst_8 = arith.constant dense_resource<model.model.layers.1.mlp.gate_up_proj.weight> : tensor<320x64xf32>
 %cst_9 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.self_attn.qkv_proj.weight> : tensor<128x64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.0.mlp.gate_up_proj.weight> : tensor<320x64xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_17 = arith.constant 0xFFF0000000000000 : f64
 %cst_18 = arith.constant dense_resource<model.model.layers.0.self_attn.qkv_proj.weight> : tensor<128x64xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_20 = arith.constant 1.000000e-05 : f64
 %cst_21 = arith.constant dense_resource<model.model.rotary_emb.inv_freq> : tensor<8xf32>
 %cst_22 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_23 = arith.constant 6.400000e+01 : f32
 %c64_i64 = arith.constant 64 : i64
 %c32_i64 = arith.constant 32 : i64
 %cst_24 = arith.constant 5.000000e-01 : f32
 %cst_25 = arith.constant dense<1> : tensor<i64>
 %c2 = arith.constant 2 : index
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %1, "negative values not allowed in new dimensions"
 %2 = tensor.empty(%dim) : tensor<1x?xi64>
 %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_25 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 linalg.yield %in : i64
 } -> tensor<1x?xi64>
 %4 = tensor.empty(%dim) : tensor<?xi64>
 %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %234 = linalg.index 0 : index
 %235 = arith.index_cast %234 : index to i64
 linalg.yield %235 : i64
 } -> tensor<?xi64>
 %6 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %234 = arith.index_cast %in : i64 to index
 %235 = linalg.index 2 : index
 %236 = arith.cmpi slt, %234, %c256 : index
 cf.assert %236, "index must be smaller than dim size"
 %237 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %237, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_22[%234, %235] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %8 = tensor.empty(%dim) : tensor<1x?xi1>
 %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%8 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %234 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %234 : i1
 } -> tensor<1x?xi1>
 %10 = tensor.empty() : tensor<1xi64>
 %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_26 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %expanded_27 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
 %12 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %13 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %expanded_26 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_126: i64, %out: i1):
 %234 = arith.cmpi sle, %in, %in_126 : i64
 linalg.yield %234 : i1
 } -> tensor<1x1x?x?xi1>
 %14 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %13 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_126: i1, %out: i1):
 %234 = arith.andi %in, %in_126 : i1
 linalg.yield %234 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_28 = tensor.dim %expanded_27, %c3 : tensor<1x1x1x?xi64>
 %15 = tensor.empty(%dim_28) : tensor<1x1x1x?xi1>
 %16 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_27 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%15 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_126: i64, %out: i1):
 %234 = arith.cmpi slt, %in, %c0_i64 : i64
 %235 = arith.addi %in, %c1_i64 : i64
 %236 = arith.select %234, %235, %in : i64
 %237 = arith.index_cast %236 : i64 to index
 %238 = arith.cmpi slt, %in_126, %c0_i64 : i64
 %239 = arith.addi %in_126, %0 : i64
 %240 = arith.select %238, %239, %in_126 : i64
 %241 = arith.index_cast %240 : i64 to index
 %extracted = tensor.extract %9[%237, %241] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %17 = arith.cmpi eq, %dim, %dim_28 : index
 cf.assert %17, "mismatched size for broadcast"
 %18 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_126: i1, %out: i1):
 %234 = arith.andi %in, %in_126 : i1
 linalg.yield %234 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %19 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %20 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %234 = linalg.index 2 : index
 %235 = linalg.index 3 : index
 %236 = arith.cmpi eq, %dim, %c1 : index
 %237 = arith.select %236, %c0, %234 : index
 %238 = arith.select %236, %c0, %235 : index
 %extracted = tensor.extract %18[%c0, %c0, %237, %238] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %expanded_29 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim, 1] : tensor<?xi64> into tensor<1x?x1xi64>
 %21 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x?x1xi64>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %234 = arith.sitofp %in : i64 to f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %23 = tensor.empty(%dim) : tensor<1x?x8xf32>
 %24 = linalg.generic {indexing_maps = [#map11, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_21 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%23 : tensor<1x?x8xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x8xf32>
 %concat = tensor.concat dim(2) %24, %24 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
 %dim_30 = tensor.dim %24, %c1 : tensor<1x?x8xf32>
 %25 = tensor.empty(%dim_30) : tensor<1x?x16xf32>
 %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%25 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.cos %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x16xf32>
 %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%25 : tensor<1x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.sin %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x16xf32>
 %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %29 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %30 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.addf %in, %out : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.divf %in, %cst_23 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.truncf %cst_20 : f64 to f32
 %235 = arith.addf %in, %234 : f32
 linalg.yield %235 : f32
 } -> tensor<1x?x1xf32>
 %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.rsqrt %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %34 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %33 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %35 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_19, %34 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %36 = tensor.empty() : tensor<64x128xf32>
 %transposed = linalg.transpose ins(%cst_18 : tensor<128x64xf32>) outs(%36 : tensor<64x128xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %37 = tensor.empty(%dim) : tensor<?x128xf32>
 %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<?x128xf32>) -> tensor<?x128xf32>
 %39 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x128xf32>) outs(%38 : tensor<?x128xf32>) -> tensor<?x128xf32>
 %expanded_31 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
 %extracted_slice = tensor.extract_slice %expanded_31[0, 0, 0] [1, %dim, 64] [1, 1, 1] : tensor<1x?x128xf32> to tensor<1x?x64xf32>
 %extracted_slice_32 = tensor.extract_slice %expanded_31[0, 0, 64] [1, %dim, 32] [1, 1, 1] : tensor<1x?x128xf32> to tensor<1x?x32xf32>
 %extracted_slice_33 = tensor.extract_slice %expanded_31[0, 0, 96] [1, %dim, 32] [1, 1, 1] : tensor<1x?x128xf32> to tensor<1x?x32xf32>
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
 %reshape = tensor.reshape %extracted_slice(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %49 = arith.index_cast %48 : i64 to index
 %50 = tensor.empty(%49) : tensor<1x4x?x16xf32>
 %transposed_34 = linalg.transpose ins(%reshape : tensor<1x?x4x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %51 = arith.muli %0, %c32_i64 : i64
 %52 = arith.divsi %51, %44 : i64
 %53 = arith.select %40, %52, %0 : i64
 %from_elements_35 = tensor.from_elements %c1_i64, %53, %52, %c16_i64 : tensor<4xi64>
 %reshape_36 = tensor.reshape %extracted_slice_32(%from_elements_35) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %54 = arith.index_cast %53 : i64 to index
 %55 = tensor.empty(%54) : tensor<1x2x?x16xf32>
 %transposed_37 = linalg.transpose ins(%reshape_36 : tensor<1x?x2x16xf32>) outs(%55 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_38 = tensor.reshape %extracted_slice_33(%from_elements_35) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_39 = linalg.transpose ins(%reshape_38 : tensor<1x?x2x16xf32>) outs(%55 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_40 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, %dim_30, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %expanded_41 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, %dim_30, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
 %56 = arith.cmpi eq, %49, %dim_30 : index
 cf.assert %56, "mismatched size for broadcast"
 %57 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34, %expanded_40 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice_42 = tensor.extract_slice %transposed_34[0, 0, 0, 0] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_43 = tensor.extract_slice %transposed_34[0, 0, 0, 8] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %58 = tensor.empty(%49) : tensor<1x4x?x8xf32>
 %59 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<1x4x?x8xf32>) outs(%58 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.negf %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_44 = tensor.concat dim(3) %59, %extracted_slice_42 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_45 = tensor.dim %59, %c2 : tensor<1x4x?x8xf32>
 %60 = arith.cmpi eq, %dim_45, %dim_30 : index
 cf.assert %60, "mismatched size for broadcast"
 %61 = tensor.empty(%dim_45) : tensor<1x4x?x16xf32>
 %62 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_44, %expanded_41 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%61 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x16xf32>
 %63 = arith.cmpi eq, %49, %dim_45 : index
 cf.assert %63, "mismatched size for broadcast"
 %64 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %62 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.addf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x16xf32>
 %65 = arith.cmpi eq, %54, %dim_30 : index
 cf.assert %65, "mismatched size for broadcast"
 %66 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_37, %expanded_40 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%55 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_46 = tensor.extract_slice %transposed_37[0, 0, 0, 0] [1, 2, %54, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_47 = tensor.extract_slice %transposed_37[0, 0, 0, 8] [1, 2, %54, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %67 = tensor.empty(%54) : tensor<1x2x?x8xf32>
 %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_47 : tensor<1x2x?x8xf32>) outs(%67 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.negf %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_48 = tensor.concat dim(3) %68, %extracted_slice_46 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_49 = tensor.dim %68, %c2 : tensor<1x2x?x8xf32>
 %69 = arith.cmpi eq, %dim_49, %dim_30 : index
 cf.assert %69, "mismatched size for broadcast"
 %70 = tensor.empty(%dim_49) : tensor<1x2x?x16xf32>
 %71 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_48, %expanded_41 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%70 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x2x?x16xf32>
 %72 = arith.cmpi eq, %54, %dim_49 : index
 cf.assert %72, "mismatched size for broadcast"
 %73 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %71 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%55 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.addf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_50 = tensor.expand_shape %73 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %54, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %74 = tensor.empty(%dim) : tensor<1x2x2x?x16xf32>
 %75 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 3 : index
 %236 = linalg.index 4 : index
 %237 = arith.cmpi eq, %54, %c1 : index
 %238 = arith.select %237, %c0, %235 : index
 %extracted = tensor.extract %expanded_50[%c0, %234, %c0, %238, %236] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_51 = tensor.collapse_shape %75 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_52 = tensor.expand_shape %transposed_39 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %54, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %76 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 3 : index
 %236 = linalg.index 4 : index
 %237 = arith.cmpi eq, %54, %c1 : index
 %238 = arith.select %237, %c0, %235 : index
 %extracted = tensor.extract %expanded_52[%c0, %234, %c0, %238, %236] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_53 = tensor.collapse_shape %76 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %77 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %78 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%77 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_126: f32, %in_127: f32, %out: f32):
 %234 = arith.select %in, %in_126, %in_127 : f32
 linalg.yield %234 : f32
 } -> tensor<1x1x?x?xf32>
 %79 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.mulf %in, %cst_24 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x16xf32>
 %80 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %transposed_54 = linalg.transpose ins(%collapsed_51 : tensor<1x4x?x16xf32>) outs(%80 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %81 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<1x4x16x?xf32>) outs(%80 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.mulf %in, %cst_24 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %82 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %83 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%82 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 2 : index
 %236 = linalg.index 3 : index
 %237 = arith.cmpi eq, %49, %c1 : index
 %238 = arith.select %237, %c0, %235 : index
 %extracted = tensor.extract %79[%c0, %234, %238, %236] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_55 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %84 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%80 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 2 : index
 %236 = linalg.index 3 : index
 %237 = arith.cmpi eq, %dim, %c1 : index
 %238 = arith.select %237, %c0, %236 : index
 %extracted = tensor.extract %81[%c0, %234, %235, %238] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_56 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %85 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %87 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%86 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %88 = arith.muli %0, %c4_i64 : i64
 %89 = arith.select %40, %c4_i64, %88 : i64
 %90 = arith.muli %89, %0 : i64
 %91 = arith.select %40, %c4_i64, %90 : i64
 %92 = arith.select %40, %43, %42 : i64
 %93 = arith.cmpi sle, %92, %c1_i64 : i64
 cf.assert %93, "must have at most one inferred (negative) dimension"
 %94 = arith.muli %88, %0 : i64
 %95 = arith.divsi %94, %91 : i64
 %96 = arith.select %40, %95, %0 : i64
 %from_elements_57 = tensor.from_elements %c1_i64, %c4_i64, %96, %96 : tensor<4xi64>
 %reshape_58 = tensor.reshape %87(%from_elements_57) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %97 = arith.index_cast %96 : i64 to index
 %98 = arith.cmpi eq, %97, %dim : index
 cf.assert %98, "mismatched size for broadcast"
 cf.assert %98, "mismatched size for broadcast"
 %99 = tensor.empty(%97, %97) : tensor<1x4x?x?xf32>
 %100 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_58, %78 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%99 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.addf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x?xf32>
 %101 = tensor.empty(%97) : tensor<1x4x?xi64>
 %102 = linalg.fill ins(%c0_i64 : i64) outs(%101 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %103 = tensor.empty(%97) : tensor<1x4x?xf32>
 %104 = linalg.fill ins(%cst_0 : f32) outs(%103 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %105:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<1x4x?x?xf32>) outs(%104, %102 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_126: i64):
 %234 = linalg.index 3 : index
 %235 = arith.index_cast %234 : index to i64
 %236 = arith.maximumf %in, %out : f32
 %237 = arith.cmpf ogt, %in, %out : f32
 %238 = arith.select %237, %235, %out_126 : i64
 linalg.yield %236, %238 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_59 = tensor.expand_shape %105#0 [[0], [1], [2, 3]] output_shape [1, 4, %97, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %106 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_59 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%99 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.subf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x?xf32>
 %107 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x4x?x?xf32>) outs(%99 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.exp %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x?xf32>
 %108 = tensor.empty(%97) : tensor<1x4x?x1xf32>
 %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %110 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<1x4x?x?xf32>) outs(%109 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.addf %in, %out : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x1xf32>
 %111 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %110 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%99 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.divf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x?xf32>
 %112 = tensor.empty(%97, %97) : tensor<1x4x?x?xi1>
 %113 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<1x4x?x?xf32>) outs(%112 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %234 = arith.extf %in : f32 to f64
 %235 = arith.cmpf oeq, %234, %cst_17 : f64
 linalg.yield %235 : i1
 } -> tensor<1x4x?x?xi1>
 %114 = tensor.empty(%97) : tensor<1x4x?x1xi1>
 %115 = linalg.fill ins(%true : i1) outs(%114 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %116 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<1x4x?x?xi1>) outs(%115 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %234 = arith.andi %in, %out : i1
 linalg.yield %234 : i1
 } -> tensor<1x4x?x1xi1>
 %117 = arith.cmpi sge, %96, %c0_i64 : i64
 cf.assert %117, "negative values not allowed in new dimensions"
 %118 = arith.index_cast %96 : i64 to index
 cf.assert %117, "negative values not allowed in new dimensions"
 %119 = tensor.empty(%118, %118) : tensor<1x4x?x?xf32>
 %120 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%119 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %121 = arith.cmpi eq, %97, %118 : index
 cf.assert %121, "mismatched size for broadcast"
 %122 = arith.cmpi eq, %118, %97 : index
 cf.assert %122, "mismatched size for broadcast"
 %123 = tensor.empty(%97, %118) : tensor<1x4x?x?xf32>
 %124 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %120, %111 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%123 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_126: f32, %in_127: f32, %out: f32):
 %234 = arith.select %in, %in_126, %in_127 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %125 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %126 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%125 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 2 : index
 %236 = linalg.index 3 : index
 %237 = arith.cmpi eq, %97, %c1 : index
 %238 = arith.select %237, %c0, %235 : index
 %239 = arith.cmpi eq, %118, %c1 : index
 %240 = arith.select %239, %c0, %236 : index
 %extracted = tensor.extract %124[%c0, %234, %238, %240] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %93, "must have at most one inferred (negative) dimension"
 %from_elements_60 = tensor.from_elements %c4_i64, %96, %96 : tensor<3xi64>
 %reshape_61 = tensor.reshape %126(%from_elements_60) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %127 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%82 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 2 : index
 %236 = linalg.index 3 : index
 %237 = arith.cmpi eq, %dim, %c1 : index
 %238 = arith.select %237, %c0, %235 : index
 %extracted = tensor.extract %collapsed_53[%c0, %234, %238, %236] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_62 = tensor.collapse_shape %127 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %128 = arith.cmpi eq, %96, %0 : i64
 cf.assert %128, "mismatching contracting dimension"
 %129 = tensor.empty(%97) : tensor<4x?x16xf32>
 %130 = linalg.fill ins(%cst : f32) outs(%129 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %131 = linalg.batch_matmul ins(%reshape_61, %collapsed_62 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%130 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_63 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [1, 4, %97, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %132 = tensor.empty(%97) : tensor<1x?x4x16xf32>
 %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<1x4x?x16xf32>) outs(%132 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %133 = arith.muli %96, %c64_i64 : i64
 %134 = arith.divsi %133, %41 : i64
 %135 = arith.select %40, %134, %0 : i64
 %from_elements_65 = tensor.from_elements %c1_i64, %135, %134 : tensor<3xi64>
 %reshape_66 = tensor.reshape %transposed_64(%from_elements_65) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %136 = tensor.empty() : tensor<64x64xf32>
 %transposed_67 = linalg.transpose ins(%cst_16 : tensor<64x64xf32>) outs(%136 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_68 = tensor.collapse_shape %reshape_66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %137 = arith.index_cast %135 : i64 to index
 %138 = tensor.empty(%137) : tensor<?x64xf32>
 %139 = linalg.fill ins(%cst : f32) outs(%138 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %140 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%139 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_69 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [1, %137, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %141 = arith.cmpi eq, %dim, %137 : index
 cf.assert %141, "mismatched size for broadcast"
 %142 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded_69 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.addf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %143 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %144 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.addf %in, %out : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %145 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.divf %in, %cst_23 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %146 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.truncf %cst_20 : f64 to f32
 %235 = arith.addf %in, %234 : f32
 linalg.yield %235 : f32
 } -> tensor<1x?x1xf32>
 %147 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.rsqrt %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %148 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %147 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %149 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15, %148 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %150 = tensor.empty() : tensor<64x320xf32>
 %transposed_70 = linalg.transpose ins(%cst_14 : tensor<320x64xf32>) outs(%150 : tensor<64x320xf32>) permutation = [1, 0] 
 %collapsed_71 = tensor.collapse_shape %149 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %151 = tensor.empty(%dim) : tensor<?x320xf32>
 %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<?x320xf32>) -> tensor<?x320xf32>
 %153 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x320xf32>) outs(%152 : tensor<?x320xf32>) -> tensor<?x320xf32>
 %expanded_72 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [1, %dim, 320] : tensor<?x320xf32> into tensor<1x?x320xf32>
 %extracted_slice_73 = tensor.extract_slice %expanded_72[0, 0, 0] [1, %dim, 160] [1, 1, 1] : tensor<1x?x320xf32> to tensor<1x?x160xf32>
 %extracted_slice_74 = tensor.extract_slice %expanded_72[0, 0, 160] [1, %dim, 160] [1, 1, 1] : tensor<1x?x320xf32> to tensor<1x?x160xf32>
 %154 = tensor.empty(%dim) : tensor<1x?x160xf32>
 %155 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_73 : tensor<1x?x160xf32>) outs(%154 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.negf %in : f32
 %235 = math.exp %234 : f32
 %236 = arith.addf %235, %cst_1 : f32
 %237 = arith.divf %cst_1, %236 : f32
 linalg.yield %237 : f32
 } -> tensor<1x?x160xf32>
 %156 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_73, %155 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%154 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x160xf32>
 %157 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_74, %156 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%154 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x160xf32>
 %158 = tensor.empty() : tensor<160x64xf32>
 %transposed_75 = linalg.transpose ins(%cst_13 : tensor<64x160xf32>) outs(%158 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_76 = tensor.collapse_shape %157 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %159 = tensor.empty(%dim) : tensor<?x64xf32>
 %160 = linalg.fill ins(%cst : f32) outs(%159 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %161 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%160 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_77 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %162 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %expanded_77 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.addf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %163 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %164 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.addf %in, %out : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %165 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.divf %in, %cst_23 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %166 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.truncf %cst_20 : f64 to f32
 %235 = arith.addf %in, %234 : f32
 linalg.yield %235 : f32
 } -> tensor<1x?x1xf32>
 %167 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.rsqrt %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %168 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %167 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %169 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12, %168 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %transposed_78 = linalg.transpose ins(%cst_11 : tensor<128x64xf32>) outs(%36 : tensor<64x128xf32>) permutation = [1, 0] 
 %collapsed_79 = tensor.collapse_shape %169 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %170 = linalg.matmul ins(%collapsed_79, %transposed_78 : tensor<?x64xf32>, tensor<64x128xf32>) outs(%38 : tensor<?x128xf32>) -> tensor<?x128xf32>
 %expanded_80 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [1, %dim, 128] : tensor<?x128xf32> into tensor<1x?x128xf32>
 %extracted_slice_81 = tensor.extract_slice %expanded_80[0, 0, 0] [1, %dim, 64] [1, 1, 1] : tensor<1x?x128xf32> to tensor<1x?x64xf32>
 %extracted_slice_82 = tensor.extract_slice %expanded_80[0, 0, 64] [1, %dim, 32] [1, 1, 1] : tensor<1x?x128xf32> to tensor<1x?x32xf32>
 %extracted_slice_83 = tensor.extract_slice %expanded_80[0, 0, 96] [1, %dim, 32] [1, 1, 1] : tensor<1x?x128xf32> to tensor<1x?x32xf32>
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_84 = tensor.reshape %extracted_slice_81(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_85 = linalg.transpose ins(%reshape_84 : tensor<1x?x4x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_86 = tensor.reshape %extracted_slice_82(%from_elements_35) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_87 = linalg.transpose ins(%reshape_86 : tensor<1x?x2x16xf32>) outs(%55 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_88 = tensor.reshape %extracted_slice_83(%from_elements_35) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
 %transposed_89 = linalg.transpose ins(%reshape_88 : tensor<1x?x2x16xf32>) outs(%55 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %56, "mismatched size for broadcast"
 %171 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_85, %expanded_40 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x16xf32>
 %extracted_slice_90 = tensor.extract_slice %transposed_85[0, 0, 0, 0] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %extracted_slice_91 = tensor.extract_slice %transposed_85[0, 0, 0, 8] [1, 4, %49, 8] [1, 1, 1, 1] : tensor<1x4x?x16xf32> to tensor<1x4x?x8xf32>
 %172 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_91 : tensor<1x4x?x8xf32>) outs(%58 : tensor<1x4x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.negf %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x8xf32>
 %concat_92 = tensor.concat dim(3) %172, %extracted_slice_90 : (tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) -> tensor<1x4x?x16xf32>
 %dim_93 = tensor.dim %172, %c2 : tensor<1x4x?x8xf32>
 %173 = arith.cmpi eq, %dim_93, %dim_30 : index
 cf.assert %173, "mismatched size for broadcast"
 %174 = tensor.empty(%dim_93) : tensor<1x4x?x16xf32>
 %175 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_92, %expanded_41 : tensor<1x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%174 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x16xf32>
 %176 = arith.cmpi eq, %49, %dim_93 : index
 cf.assert %176, "mismatched size for broadcast"
 %177 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %175 : tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.addf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x16xf32>
 cf.assert %65, "mismatched size for broadcast"
 %178 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_87, %expanded_40 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%55 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x2x?x16xf32>
 %extracted_slice_94 = tensor.extract_slice %transposed_87[0, 0, 0, 0] [1, 2, %54, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %extracted_slice_95 = tensor.extract_slice %transposed_87[0, 0, 0, 8] [1, 2, %54, 8] [1, 1, 1, 1] : tensor<1x2x?x16xf32> to tensor<1x2x?x8xf32>
 %179 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_95 : tensor<1x2x?x8xf32>) outs(%67 : tensor<1x2x?x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.negf %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x2x?x8xf32>
 %concat_96 = tensor.concat dim(3) %179, %extracted_slice_94 : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x16xf32>
 %dim_97 = tensor.dim %179, %c2 : tensor<1x2x?x8xf32>
 %180 = arith.cmpi eq, %dim_97, %dim_30 : index
 cf.assert %180, "mismatched size for broadcast"
 %181 = tensor.empty(%dim_97) : tensor<1x2x?x16xf32>
 %182 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_96, %expanded_41 : tensor<1x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%181 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x2x?x16xf32>
 %183 = arith.cmpi eq, %54, %dim_97 : index
 cf.assert %183, "mismatched size for broadcast"
 %184 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %182 : tensor<1x2x?x16xf32>, tensor<1x2x?x16xf32>) outs(%55 : tensor<1x2x?x16xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.addf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x2x?x16xf32>
 %expanded_98 = tensor.expand_shape %184 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %54, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %185 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 3 : index
 %236 = linalg.index 4 : index
 %237 = arith.cmpi eq, %54, %c1 : index
 %238 = arith.select %237, %c0, %235 : index
 %extracted = tensor.extract %expanded_98[%c0, %234, %c0, %238, %236] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_99 = tensor.collapse_shape %185 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %expanded_100 = tensor.expand_shape %transposed_89 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %54, 16] : tensor<1x2x?x16xf32> into tensor<1x2x1x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %186 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<1x2x2x?x16xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 3 : index
 %236 = linalg.index 4 : index
 %237 = arith.cmpi eq, %54, %c1 : index
 %238 = arith.select %237, %c0, %235 : index
 %extracted = tensor.extract %expanded_100[%c0, %234, %c0, %238, %236] : tensor<1x2x1x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x2x2x?x16xf32>
 %collapsed_101 = tensor.collapse_shape %186 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x16xf32> into tensor<1x4x?x16xf32>
 %187 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<1x4x?x16xf32>) outs(%50 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.mulf %in, %cst_24 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x16xf32>
 %transposed_102 = linalg.transpose ins(%collapsed_99 : tensor<1x4x?x16xf32>) outs(%80 : tensor<1x4x16x?xf32>) permutation = [0, 1, 3, 2] 
 %188 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_102 : tensor<1x4x16x?xf32>) outs(%80 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.mulf %in, %cst_24 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %189 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%82 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 2 : index
 %236 = linalg.index 3 : index
 %237 = arith.cmpi eq, %49, %c1 : index
 %238 = arith.select %237, %c0, %235 : index
 %extracted = tensor.extract %187[%c0, %234, %238, %236] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_103 = tensor.collapse_shape %189 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %190 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%80 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 2 : index
 %236 = linalg.index 3 : index
 %237 = arith.cmpi eq, %dim, %c1 : index
 %238 = arith.select %237, %c0, %236 : index
 %extracted = tensor.extract %188[%c0, %234, %235, %238] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_104 = tensor.collapse_shape %190 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %191 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%86 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %93, "must have at most one inferred (negative) dimension"
 %reshape_105 = tensor.reshape %191(%from_elements_57) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %98, "mismatched size for broadcast"
 cf.assert %98, "mismatched size for broadcast"
 %192 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_105, %78 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%99 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.addf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x?xf32>
 %193:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%192 : tensor<1x4x?x?xf32>) outs(%104, %102 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_126: i64):
 %234 = linalg.index 3 : index
 %235 = arith.index_cast %234 : index to i64
 %236 = arith.maximumf %in, %out : f32
 %237 = arith.cmpf ogt, %in, %out : f32
 %238 = arith.select %237, %235, %out_126 : i64
 linalg.yield %236, %238 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_106 = tensor.expand_shape %193#0 [[0], [1], [2, 3]] output_shape [1, 4, %97, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %194 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %expanded_106 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%99 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.subf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x?xf32>
 %195 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194 : tensor<1x4x?x?xf32>) outs(%99 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.exp %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x?xf32>
 %196 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%195 : tensor<1x4x?x?xf32>) outs(%109 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.addf %in, %out : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x1xf32>
 %197 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %196 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%99 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.divf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x?xf32>
 %198 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192 : tensor<1x4x?x?xf32>) outs(%112 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %234 = arith.extf %in : f32 to f64
 %235 = arith.cmpf oeq, %234, %cst_17 : f64
 linalg.yield %235 : i1
 } -> tensor<1x4x?x?xi1>
 %199 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%198 : tensor<1x4x?x?xi1>) outs(%115 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %234 = arith.andi %in, %out : i1
 linalg.yield %234 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %117, "negative values not allowed in new dimensions"
 cf.assert %117, "negative values not allowed in new dimensions"
 cf.assert %121, "mismatched size for broadcast"
 cf.assert %122, "mismatched size for broadcast"
 %200 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %120, %197 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%123 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_126: f32, %in_127: f32, %out: f32):
 %234 = arith.select %in, %in_126, %in_127 : f32
 linalg.yield %234 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %201 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%125 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 2 : index
 %236 = linalg.index 3 : index
 %237 = arith.cmpi eq, %97, %c1 : index
 %238 = arith.select %237, %c0, %235 : index
 %239 = arith.cmpi eq, %118, %c1 : index
 %240 = arith.select %239, %c0, %236 : index
 %extracted = tensor.extract %200[%c0, %234, %238, %240] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %93, "must have at most one inferred (negative) dimension"
 %reshape_107 = tensor.reshape %201(%from_elements_60) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %202 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%82 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %234 = linalg.index 1 : index
 %235 = linalg.index 2 : index
 %236 = linalg.index 3 : index
 %237 = arith.cmpi eq, %dim, %c1 : index
 %238 = arith.select %237, %c0, %235 : index
 %extracted = tensor.extract %collapsed_101[%c0, %234, %238, %236] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_108 = tensor.collapse_shape %202 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %128, "mismatching contracting dimension"
 %203 = linalg.batch_matmul ins(%reshape_107, %collapsed_108 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%130 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_109 = tensor.expand_shape %203 [[0, 1], [2], [3]] output_shape [1, 4, %97, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_110 = linalg.transpose ins(%expanded_109 : tensor<1x4x?x16xf32>) outs(%132 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %45, "must have at most one inferred (negative) dimension"
 %reshape_111 = tensor.reshape %transposed_110(%from_elements_65) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_112 = linalg.transpose ins(%cst_10 : tensor<64x64xf32>) outs(%136 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_113 = tensor.collapse_shape %reshape_111 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %204 = arith.index_cast %135 : i64 to index
 %205 = tensor.empty(%204) : tensor<?x64xf32>
 %206 = linalg.fill ins(%cst : f32) outs(%205 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %207 = linalg.matmul ins(%collapsed_113, %transposed_112 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%206 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_114 = tensor.expand_shape %207 [[0, 1], [2]] output_shape [1, %204, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %208 = arith.cmpi eq, %dim, %204 : index
 cf.assert %208, "mismatched size for broadcast"
 %209 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %expanded_114 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.addf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %210 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %211 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%210 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.addf %in, %out : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %212 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.divf %in, %cst_23 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %213 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.truncf %cst_20 : f64 to f32
 %235 = arith.addf %in, %234 : f32
 linalg.yield %235 : f32
 } -> tensor<1x?x1xf32>
 %214 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.rsqrt %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %215 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %214 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %216 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9, %215 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %transposed_115 = linalg.transpose ins(%cst_8 : tensor<320x64xf32>) outs(%150 : tensor<64x320xf32>) permutation = [1, 0] 
 %collapsed_116 = tensor.collapse_shape %216 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %217 = linalg.matmul ins(%collapsed_116, %transposed_115 : tensor<?x64xf32>, tensor<64x320xf32>) outs(%152 : tensor<?x320xf32>) -> tensor<?x320xf32>
 %expanded_117 = tensor.expand_shape %217 [[0, 1], [2]] output_shape [1, %dim, 320] : tensor<?x320xf32> into tensor<1x?x320xf32>
 %extracted_slice_118 = tensor.extract_slice %expanded_117[0, 0, 0] [1, %dim, 160] [1, 1, 1] : tensor<1x?x320xf32> to tensor<1x?x160xf32>
 %extracted_slice_119 = tensor.extract_slice %expanded_117[0, 0, 160] [1, %dim, 160] [1, 1, 1] : tensor<1x?x320xf32> to tensor<1x?x160xf32>
 %218 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_118 : tensor<1x?x160xf32>) outs(%154 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.negf %in : f32
 %235 = math.exp %234 : f32
 %236 = arith.addf %235, %cst_1 : f32
 %237 = arith.divf %cst_1, %236 : f32
 linalg.yield %237 : f32
 } -> tensor<1x?x160xf32>
 %219 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_118, %218 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%154 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x160xf32>
 %220 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_119, %219 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%154 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x160xf32>
 %transposed_120 = linalg.transpose ins(%cst_7 : tensor<64x160xf32>) outs(%158 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_121 = tensor.collapse_shape %220 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %221 = linalg.matmul ins(%collapsed_121, %transposed_120 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%160 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_122 = tensor.expand_shape %221 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %222 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %expanded_122 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.addf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %223 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %224 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<1x?x64xf32>) outs(%29 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.addf %in, %out : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %225 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.divf %in, %cst_23 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %226 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = arith.truncf %cst_20 : f64 to f32
 %235 = arith.addf %in, %234 : f32
 linalg.yield %235 : f32
 } -> tensor<1x?x1xf32>
 %227 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x?x1xf32>) outs(%21 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %234 = math.rsqrt %in : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x1xf32>
 %228 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %227 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %229 = linalg.generic {indexing_maps = [#map12, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %228 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_126: f32, %out: f32):
 %234 = arith.mulf %in, %in_126 : f32
 linalg.yield %234 : f32
 } -> tensor<1x?x64xf32>
 %230 = tensor.empty() : tensor<64x256xf32>
 %transposed_123 = linalg.transpose ins(%cst_5 : tensor<256x64xf32>) outs(%230 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_124 = tensor.collapse_shape %229 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %231 = tensor.empty(%dim) : tensor<?x256xf32>
 %232 = linalg.fill ins(%cst : f32) outs(%231 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %233 = linalg.matmul ins(%collapsed_124, %transposed_123 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%232 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_125 = tensor.expand_shape %233 [[0, 1], [2]] output_shape [1, %dim, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 return %expanded_125 : tensor<1x?x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.inv_freq: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
