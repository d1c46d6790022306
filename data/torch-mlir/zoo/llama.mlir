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
 %cst_8 = arith.constant dense_resource<model.model.layers.1.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_9 = arith.constant dense_resource<model.model.layers.1.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_10 = arith.constant dense_resource<model.model.layers.1.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_11 = arith.constant dense_resource<model.model.layers.1.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.model.layers.1.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_13 = arith.constant dense_resource<model.model.layers.1.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_14 = arith.constant dense_resource<model.model.layers.1.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_15 = arith.constant dense_resource<model.model.layers.1.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_16 = arith.constant dense_resource<model.model.layers.1.input_layernorm.weight> : tensor<64xf32>
 %cst_17 = arith.constant dense_resource<model.model.layers.0.mlp.down_proj.weight> : tensor<64x160xf32>
 %cst_18 = arith.constant dense_resource<model.model.layers.0.mlp.up_proj.weight> : tensor<160x64xf32>
 %cst_19 = arith.constant dense_resource<model.model.layers.0.mlp.gate_proj.weight> : tensor<160x64xf32>
 %cst_20 = arith.constant dense_resource<model.model.layers.0.post_attention_layernorm.weight> : tensor<64xf32>
 %cst_21 = arith.constant dense_resource<model.model.layers.0.self_attn.o_proj.weight> : tensor<64x64xf32>
 %cst_22 = arith.constant 0xFFF0000000000000 : f64
 %cst_23 = arith.constant dense_resource<model.model.layers.0.self_attn.v_proj.weight> : tensor<32x64xf32>
 %cst_24 = arith.constant dense_resource<model.model.layers.0.self_attn.k_proj.weight> : tensor<32x64xf32>
 %cst_25 = arith.constant dense_resource<model.model.layers.0.self_attn.q_proj.weight> : tensor<64x64xf32>
 %cst_26 = arith.constant dense_resource<model.model.layers.0.input_layernorm.weight> : tensor<64xf32>
 %cst_27 = arith.constant 9.9999999999999995E-7 : f64
 %cst_28 = arith.constant dense_resource<model.model.rotary_emb.inv_freq> : tensor<8xf32>
 %cst_29 = arith.constant dense_resource<model.model.embed_tokens.weight> : tensor<256x64xf32>
 %cst_30 = arith.constant 6.400000e+01 : f32
 %cst_31 = arith.constant 5.000000e-01 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %174 = arith.index_cast %in : i64 to index
 %175 = linalg.index 2 : index
 %176 = arith.cmpi slt, %174, %c256 : index
 cf.assert %176, "index must be smaller than dim size"
 %177 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %177, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_29[%174, %175] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<16xi64>
 %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %174 = linalg.index 0 : index
 %175 = arith.index_cast %174 : index to i64
 linalg.yield %175 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x16xi64> to tensor<1x1xi64>
 %4 = tensor.empty() : tensor<1x1xi64>
 %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %174 = arith.subi %in, %c1_i64 : i64
 linalg.yield %174 : i64
 } -> tensor<1x1xi64>
 %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x16xi64>) -> tensor<1x17xi64>
 %extracted_slice_32 = tensor.extract_slice %concat[0, 0] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %extracted_slice_33 = tensor.extract_slice %concat[0, 1] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %6 = tensor.empty() : tensor<1x16xi64>
 %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_33, %extracted_slice_32 : tensor<1x16xi64>, tensor<1x16xi64>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %in_116: i64, %out: i64):
 %174 = arith.subi %in, %in_116 : i64
 linalg.yield %174 : i64
 } -> tensor<1x16xi64>
 %8 = tensor.empty() : tensor<1x16xi1>
 %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x16xi64>) outs(%8 : tensor<1x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %174 = arith.cmpi ne, %in, %c1_i64 : i64
 linalg.yield %174 : i1
 } -> tensor<1x16xi1>
 %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x16xi1>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %174 = arith.extui %in : i1 to i64
 linalg.yield %174 : i64
 } -> tensor<1x16xi64>
 %11 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %12 = tensor.empty() : tensor<1xi64>
 %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1xi64>) -> tensor<1xi64>
 %14:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%10 : tensor<1x16xi64>) outs(%11, %13 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %174 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %174 : i64
 } -> tensor<1x16xi64>, tensor<1xi64>
 %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_34 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_35 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %expanded_36 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
 %16 = tensor.empty() : tensor<1x1x16x1xi64>
 %17 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_35 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_116: i64, %out: i64):
 %174 = arith.cmpi slt, %in, %c0_i64 : i64
 %175 = arith.addi %in, %c1_i64 : i64
 %176 = arith.select %174, %175, %in : i64
 %177 = arith.index_cast %176 : i64 to index
 %178 = arith.cmpi slt, %in_116, %c0_i64 : i64
 %179 = arith.addi %in_116, %c16_i64 : i64
 %180 = arith.select %178, %179, %in_116 : i64
 %181 = arith.index_cast %180 : i64 to index
 %extracted = tensor.extract %expanded[%177, %181] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %18 = tensor.empty() : tensor<1x1x1x16xi64>
 %19 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_36 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_116: i64, %out: i64):
 %174 = arith.cmpi slt, %in, %c0_i64 : i64
 %175 = arith.addi %in, %c1_i64 : i64
 %176 = arith.select %174, %175, %in : i64
 %177 = arith.index_cast %176 : i64 to index
 %178 = arith.cmpi slt, %in_116, %c0_i64 : i64
 %179 = arith.addi %in_116, %c16_i64 : i64
 %180 = arith.select %178, %179, %in_116 : i64
 %181 = arith.index_cast %180 : i64 to index
 %extracted = tensor.extract %expanded[%177, %181] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %20 = tensor.empty() : tensor<1x1x16x16xi1>
 %21 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_116: i64, %out: i1):
 %174 = arith.cmpi sle, %in, %in_116 : i64
 linalg.yield %174 : i1
 } -> tensor<1x1x16x16xi1>
 %22 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %21 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_116: i1, %out: i1):
 %174 = arith.andi %in, %in_116 : i1
 linalg.yield %174 : i1
 } -> tensor<1x1x16x16xi1>
 %23 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_35 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_116: i64, %out: i64):
 %174 = arith.cmpi slt, %in, %c0_i64 : i64
 %175 = arith.addi %in, %c1_i64 : i64
 %176 = arith.select %174, %175, %in : i64
 %177 = arith.index_cast %176 : i64 to index
 %178 = arith.cmpi slt, %in_116, %c0_i64 : i64
 %179 = arith.addi %in_116, %c16_i64 : i64
 %180 = arith.select %178, %179, %in_116 : i64
 %181 = arith.index_cast %180 : i64 to index
 %extracted = tensor.extract %14#0[%177, %181] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %24 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_36 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_116: i64, %out: i64):
 %174 = arith.cmpi slt, %in, %c0_i64 : i64
 %175 = arith.addi %in, %c1_i64 : i64
 %176 = arith.select %174, %175, %in : i64
 %177 = arith.index_cast %176 : i64 to index
 %178 = arith.cmpi slt, %in_116, %c0_i64 : i64
 %179 = arith.addi %in_116, %c16_i64 : i64
 %180 = arith.select %178, %179, %in_116 : i64
 %181 = arith.index_cast %180 : i64 to index
 %extracted = tensor.extract %14#0[%177, %181] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %25 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_116: i64, %out: i1):
 %174 = arith.cmpi eq, %in, %in_116 : i64
 linalg.yield %174 : i1
 } -> tensor<1x1x16x16xi1>
 %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_116: i1, %out: i1):
 %174 = arith.andi %in, %in_116 : i1
 linalg.yield %174 : i1
 } -> tensor<1x1x16x16xi1>
 %expanded_37 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 16, 1] : tensor<16xi64> into tensor<1x16x1xi64>
 %27 = tensor.empty() : tensor<1x16x1xf32>
 %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x16x1xi64>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %174 = arith.sitofp %in : i64 to f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %29 = tensor.empty() : tensor<1x16x8xf32>
 %30 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_28 : tensor<1x16x1xf32>, tensor<8xf32>) outs(%29 : tensor<1x16x8xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x8xf32>
 %concat_38 = tensor.concat dim(2) %30, %30 : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
 %31 = tensor.empty() : tensor<1x16x16xf32>
 %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_38 : tensor<1x16x16xf32>) outs(%31 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.cos %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x16xf32>
 %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_38 : tensor<1x16x16xf32>) outs(%31 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.sin %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x16xf32>
 %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %35 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %36 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.addf %in, %out : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.divf %in, %cst_30 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.truncf %cst_27 : f64 to f32
 %175 = arith.addf %in, %174 : f32
 linalg.yield %175 : f32
 } -> tensor<1x16x1xf32>
 %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.rsqrt %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %40 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %39 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %41 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_26, %40 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %42 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_25 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %41 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %43 = tensor.empty() : tensor<16x64xf32>
 %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %45 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_39 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %46 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x16x4x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %47 = tensor.empty() : tensor<64x32xf32>
 %transposed_41 = linalg.transpose ins(%cst_24 : tensor<32x64xf32>) outs(%47 : tensor<64x32xf32>) permutation = [1, 0] 
 %48 = tensor.empty() : tensor<16x32xf32>
 %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %50 = linalg.matmul ins(%collapsed, %transposed_41 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%49 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_42 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %51 = tensor.empty() : tensor<1x2x16x16xf32>
 %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<1x16x2x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_44 = linalg.transpose ins(%cst_23 : tensor<32x64xf32>) outs(%47 : tensor<64x32xf32>) permutation = [1, 0] 
 %52 = linalg.matmul ins(%collapsed, %transposed_44 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%49 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_45 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x16x2x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_47 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %expanded_48 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %53 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40, %expanded_47 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_49 = tensor.extract_slice %transposed_40[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_50 = tensor.extract_slice %transposed_40[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %54 = tensor.empty() : tensor<1x4x16x8xf32>
 %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_50 : tensor<1x4x16x8xf32>) outs(%54 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.negf %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_51 = tensor.concat dim(3) %55, %extracted_slice_49 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %56 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_51, %expanded_48 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %57 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.addf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %58 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43, %expanded_47 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_52 = tensor.extract_slice %transposed_43[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_53 = tensor.extract_slice %transposed_43[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %59 = tensor.empty() : tensor<1x2x16x8xf32>
 %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_53 : tensor<1x2x16x8xf32>) outs(%59 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.negf %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_54 = tensor.concat dim(3) %60, %extracted_slice_52 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %61 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_54, %expanded_48 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x2x16x16xf32>
 %62 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.addf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x2x16x16xf32>
 %63 = tensor.empty() : tensor<1x2x2x16x16xf32>
 %64 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x16x16xf32>) outs(%63 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_55 = tensor.collapse_shape %64 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %65 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<1x2x16x16xf32>) outs(%63 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %66 = tensor.empty() : tensor<1x1x16x16xf32>
 %67 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%66 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_116: f32, %in_117: f32, %out: f32):
 %174 = arith.select %in, %in_116, %in_117 : f32
 linalg.yield %174 : f32
 } -> tensor<1x1x16x16xf32>
 %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.mulf %in, %cst_31 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_56 = linalg.transpose ins(%collapsed_55 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %69 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.mulf %in, %cst_31 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_57 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_58 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %70 = tensor.empty() : tensor<4x16x16xf32>
 %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %72 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%71 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_59 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %73 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %67 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.addf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %74 = tensor.empty() : tensor<1x4x16xi64>
 %75 = linalg.fill ins(%c0_i64 : i64) outs(%74 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %76 = tensor.empty() : tensor<1x4x16xf32>
 %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %78:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<1x4x16x16xf32>) outs(%77, %75 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_116: i64):
 %174 = linalg.index 3 : index
 %175 = arith.index_cast %174 : index to i64
 %176 = arith.maximumf %in, %out : f32
 %177 = arith.cmpf ogt, %in, %out : f32
 %178 = arith.select %177, %175, %out_116 : i64
 linalg.yield %176, %178 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_60 = tensor.expand_shape %78#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %79 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_60 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.subf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.exp %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %81 = tensor.empty() : tensor<1x4x16x1xf32>
 %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %83 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<1x4x16x16xf32>) outs(%82 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.addf %in, %out : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x1xf32>
 %84 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.divf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %85 = tensor.empty() : tensor<1x4x16x16xi1>
 %86 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x4x16x16xf32>) outs(%85 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %174 = arith.extf %in : f32 to f64
 %175 = arith.cmpf oeq, %174, %cst_22 : f64
 linalg.yield %175 : i1
 } -> tensor<1x4x16x16xi1>
 %87 = tensor.empty() : tensor<1x4x16x1xi1>
 %88 = linalg.fill ins(%true : i1) outs(%87 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %89 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<1x4x16x16xi1>) outs(%88 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %174 = arith.andi %in, %out : i1
 linalg.yield %174 : i1
 } -> tensor<1x4x16x1xi1>
 %90 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %cst_2, %84 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_116: f32, %in_117: f32, %out: f32):
 %174 = arith.select %in, %in_116, %in_117 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_61 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_62 = tensor.collapse_shape %65 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %91 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%71 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_63 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %92 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<1x4x16x16xf32>) outs(%92 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_65 = linalg.transpose ins(%cst_21 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_66 = tensor.collapse_shape %transposed_64 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %93 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_67 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_67 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.addf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %96 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.addf %in, %out : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.divf %in, %cst_30 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.truncf %cst_27 : f64 to f32
 %175 = arith.addf %in, %174 : f32
 linalg.yield %175 : f32
 } -> tensor<1x16x1xf32>
 %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.rsqrt %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %100 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %101 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_20, %100 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %102 = tensor.empty() : tensor<64x160xf32>
 %transposed_68 = linalg.transpose ins(%cst_19 : tensor<160x64xf32>) outs(%102 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_69 = tensor.collapse_shape %101 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %103 = tensor.empty() : tensor<16x160xf32>
 %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %105 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%104 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_70 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %106 = tensor.empty() : tensor<1x16x160xf32>
 %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<1x16x160xf32>) outs(%106 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.negf %in : f32
 %175 = math.exp %174 : f32
 %176 = arith.addf %175, %cst_1 : f32
 %177 = arith.divf %cst_1, %176 : f32
 linalg.yield %177 : f32
 } -> tensor<1x16x160xf32>
 %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %107 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%106 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x160xf32>
 %transposed_71 = linalg.transpose ins(%cst_18 : tensor<160x64xf32>) outs(%102 : tensor<64x160xf32>) permutation = [1, 0] 
 %109 = linalg.matmul ins(%collapsed_69, %transposed_71 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%104 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_72 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %expanded_72 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%106 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x160xf32>
 %111 = tensor.empty() : tensor<160x64xf32>
 %transposed_73 = linalg.transpose ins(%cst_17 : tensor<64x160xf32>) outs(%111 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_74 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %112 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_75 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %expanded_75 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.addf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %115 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.addf %in, %out : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.divf %in, %cst_30 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.truncf %cst_27 : f64 to f32
 %175 = arith.addf %in, %174 : f32
 linalg.yield %175 : f32
 } -> tensor<1x16x1xf32>
 %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.rsqrt %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %119 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %118 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %120 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16, %119 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %transposed_76 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_77 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %121 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_78 = tensor.expand_shape %121 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<1x16x4x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_80 = linalg.transpose ins(%cst_14 : tensor<32x64xf32>) outs(%47 : tensor<64x32xf32>) permutation = [1, 0] 
 %122 = linalg.matmul ins(%collapsed_77, %transposed_80 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%49 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_81 = tensor.expand_shape %122 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<1x16x2x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_83 = linalg.transpose ins(%cst_13 : tensor<32x64xf32>) outs(%47 : tensor<64x32xf32>) permutation = [1, 0] 
 %123 = linalg.matmul ins(%collapsed_77, %transposed_83 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%49 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_84 = tensor.expand_shape %123 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<1x16x2x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %124 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_79, %expanded_47 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_86 = tensor.extract_slice %transposed_79[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_87 = tensor.extract_slice %transposed_79[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_87 : tensor<1x4x16x8xf32>) outs(%54 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.negf %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_88 = tensor.concat dim(3) %125, %extracted_slice_86 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %126 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_88, %expanded_48 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %127 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.addf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %128 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_82, %expanded_47 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_89 = tensor.extract_slice %transposed_82[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_90 = tensor.extract_slice %transposed_82[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_90 : tensor<1x2x16x8xf32>) outs(%59 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.negf %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_91 = tensor.concat dim(3) %129, %extracted_slice_89 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %130 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_91, %expanded_48 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x2x16x16xf32>
 %131 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %130 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%51 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.addf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x2x16x16xf32>
 %132 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<1x2x16x16xf32>) outs(%63 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_92 = tensor.collapse_shape %132 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %133 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_85 : tensor<1x2x16x16xf32>) outs(%63 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.mulf %in, %cst_31 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_93 = linalg.transpose ins(%collapsed_92 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %135 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_93 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.mulf %in, %cst_31 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_94 = tensor.collapse_shape %134 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_95 = tensor.collapse_shape %135 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %136 = linalg.batch_matmul ins(%collapsed_94, %collapsed_95 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%71 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_96 = tensor.expand_shape %136 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %137 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_96, %67 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.addf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %138:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%137 : tensor<1x4x16x16xf32>) outs(%77, %75 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_116: i64):
 %174 = linalg.index 3 : index
 %175 = arith.index_cast %174 : index to i64
 %176 = arith.maximumf %in, %out : f32
 %177 = arith.cmpf ogt, %in, %out : f32
 %178 = arith.select %177, %175, %out_116 : i64
 linalg.yield %176, %178 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_97 = tensor.expand_shape %138#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %139 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %expanded_97 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.subf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %140 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139 : tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.exp %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %141 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140 : tensor<1x4x16x16xf32>) outs(%82 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.addf %in, %out : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x1xf32>
 %142 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %141 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.divf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %143 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<1x4x16x16xf32>) outs(%85 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %174 = arith.extf %in : f32 to f64
 %175 = arith.cmpf oeq, %174, %cst_22 : f64
 linalg.yield %175 : i1
 } -> tensor<1x4x16x16xi1>
 %144 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<1x4x16x16xi1>) outs(%88 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %174 = arith.andi %in, %out : i1
 linalg.yield %174 : i1
 } -> tensor<1x4x16x1xi1>
 %145 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %cst_2, %142 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%46 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_116: f32, %in_117: f32, %out: f32):
 %174 = arith.select %in, %in_116, %in_117 : f32
 linalg.yield %174 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_98 = tensor.collapse_shape %145 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_99 = tensor.collapse_shape %133 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %146 = linalg.batch_matmul ins(%collapsed_98, %collapsed_99 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%71 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_100 = tensor.expand_shape %146 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_101 = linalg.transpose ins(%expanded_100 : tensor<1x4x16x16xf32>) outs(%92 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_102 = linalg.transpose ins(%cst_12 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_103 = tensor.collapse_shape %transposed_101 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %147 = linalg.matmul ins(%collapsed_103, %transposed_102 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_104 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %expanded_104 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.addf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %150 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.addf %in, %out : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.divf %in, %cst_30 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.truncf %cst_27 : f64 to f32
 %175 = arith.addf %in, %174 : f32
 linalg.yield %175 : f32
 } -> tensor<1x16x1xf32>
 %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.rsqrt %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %154 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %153 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %155 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11, %154 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %transposed_105 = linalg.transpose ins(%cst_10 : tensor<160x64xf32>) outs(%102 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_106 = tensor.collapse_shape %155 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %156 = linalg.matmul ins(%collapsed_106, %transposed_105 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%104 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_107 = tensor.expand_shape %156 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107 : tensor<1x16x160xf32>) outs(%106 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.negf %in : f32
 %175 = math.exp %174 : f32
 %176 = arith.addf %175, %cst_1 : f32
 %177 = arith.divf %cst_1, %176 : f32
 linalg.yield %177 : f32
 } -> tensor<1x16x160xf32>
 %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107, %157 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%106 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x160xf32>
 %transposed_108 = linalg.transpose ins(%cst_9 : tensor<160x64xf32>) outs(%102 : tensor<64x160xf32>) permutation = [1, 0] 
 %159 = linalg.matmul ins(%collapsed_106, %transposed_108 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%104 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_109 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %expanded_109 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%106 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x160xf32>
 %transposed_110 = linalg.transpose ins(%cst_8 : tensor<64x160xf32>) outs(%111 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_111 = tensor.collapse_shape %160 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %161 = linalg.matmul ins(%collapsed_111, %transposed_110 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%44 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_112 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %expanded_112 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.addf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %164 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<1x16x64xf32>) outs(%35 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.addf %in, %out : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.divf %in, %cst_30 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = arith.truncf %cst_27 : f64 to f32
 %175 = arith.addf %in, %174 : f32
 linalg.yield %175 : f32
 } -> tensor<1x16x1xf32>
 %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x16x1xf32>) outs(%27 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %174 = math.rsqrt %in : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x1xf32>
 %168 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %167 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %169 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %168 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %174 = arith.mulf %in, %in_116 : f32
 linalg.yield %174 : f32
 } -> tensor<1x16x64xf32>
 %170 = tensor.empty() : tensor<64x256xf32>
 %transposed_113 = linalg.transpose ins(%cst_6 : tensor<256x64xf32>) outs(%170 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_114 = tensor.collapse_shape %169 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %171 = tensor.empty() : tensor<16x256xf32>
 %172 = linalg.fill ins(%cst : f32) outs(%171 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %173 = linalg.matmul ins(%collapsed_114, %transposed_113 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%172 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_115 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_115 : tensor<1x16x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.inv_freq: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
