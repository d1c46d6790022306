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
 %c6_i64 = arith.constant 6 : i64
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
 %178 = arith.index_cast %in : i64 to index
 %179 = linalg.index 2 : index
 %180 = arith.cmpi slt, %178, %c256 : index
 cf.assert %180, "index must be smaller than dim size"
 %181 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %181, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_29[%178, %179] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<16xi64>
 %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %178 = linalg.index 0 : index
 %179 = arith.index_cast %178 : index to i64
 linalg.yield %179 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x16xi64> to tensor<1x1xi64>
 %4 = tensor.empty() : tensor<1x1xi64>
 %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %178 = arith.subi %in, %c1_i64 : i64
 linalg.yield %178 : i64
 } -> tensor<1x1xi64>
 %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x16xi64>) -> tensor<1x17xi64>
 %extracted_slice_32 = tensor.extract_slice %concat[0, 0] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %extracted_slice_33 = tensor.extract_slice %concat[0, 1] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %6 = tensor.empty() : tensor<1x16xi64>
 %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_33, %extracted_slice_32 : tensor<1x16xi64>, tensor<1x16xi64>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %in_116: i64, %out: i64):
 %178 = arith.subi %in, %in_116 : i64
 linalg.yield %178 : i64
 } -> tensor<1x16xi64>
 %8 = tensor.empty() : tensor<1x16xi1>
 %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x16xi64>) outs(%8 : tensor<1x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %178 = arith.cmpi ne, %in, %c1_i64 : i64
 linalg.yield %178 : i1
 } -> tensor<1x16xi1>
 %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x16xi1>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %178 = arith.extui %in : i1 to i64
 linalg.yield %178 : i64
 } -> tensor<1x16xi64>
 %11 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %12 = tensor.empty() : tensor<1xi64>
 %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1xi64>) -> tensor<1xi64>
 %14:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%10 : tensor<1x16xi64>) outs(%11, %13 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %178 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %178 : i64
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
 %178 = arith.cmpi slt, %in, %c0_i64 : i64
 %179 = arith.addi %in, %c1_i64 : i64
 %180 = arith.select %178, %179, %in : i64
 %181 = arith.index_cast %180 : i64 to index
 %182 = arith.cmpi slt, %in_116, %c0_i64 : i64
 %183 = arith.addi %in_116, %c16_i64 : i64
 %184 = arith.select %182, %183, %in_116 : i64
 %185 = arith.index_cast %184 : i64 to index
 %extracted = tensor.extract %expanded[%181, %185] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %18 = tensor.empty() : tensor<1x1x1x16xi64>
 %19 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_36 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_116: i64, %out: i64):
 %178 = arith.cmpi slt, %in, %c0_i64 : i64
 %179 = arith.addi %in, %c1_i64 : i64
 %180 = arith.select %178, %179, %in : i64
 %181 = arith.index_cast %180 : i64 to index
 %182 = arith.cmpi slt, %in_116, %c0_i64 : i64
 %183 = arith.addi %in_116, %c16_i64 : i64
 %184 = arith.select %182, %183, %in_116 : i64
 %185 = arith.index_cast %184 : i64 to index
 %extracted = tensor.extract %expanded[%181, %185] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %178 = arith.subi %in, %c6_i64 : i64
 linalg.yield %178 : i64
 } -> tensor<1x1x16x1xi64>
 %21 = tensor.empty() : tensor<1x1x16x16xi1>
 %22 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_116: i64, %out: i1):
 %178 = arith.cmpi sgt, %in, %in_116 : i64
 linalg.yield %178 : i1
 } -> tensor<1x1x16x16xi1>
 %23 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %22 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_116: i1, %out: i1):
 %178 = arith.andi %in, %in_116 : i1
 linalg.yield %178 : i1
 } -> tensor<1x1x16x16xi1>
 %24 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_116: i64, %out: i1):
 %178 = arith.cmpi sle, %in, %in_116 : i64
 linalg.yield %178 : i1
 } -> tensor<1x1x16x16xi1>
 %25 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_116: i1, %out: i1):
 %178 = arith.andi %in, %in_116 : i1
 linalg.yield %178 : i1
 } -> tensor<1x1x16x16xi1>
 %26 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %25 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_116: i1, %out: i1):
 %178 = arith.andi %in, %in_116 : i1
 linalg.yield %178 : i1
 } -> tensor<1x1x16x16xi1>
 %27 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_35 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_116: i64, %out: i64):
 %178 = arith.cmpi slt, %in, %c0_i64 : i64
 %179 = arith.addi %in, %c1_i64 : i64
 %180 = arith.select %178, %179, %in : i64
 %181 = arith.index_cast %180 : i64 to index
 %182 = arith.cmpi slt, %in_116, %c0_i64 : i64
 %183 = arith.addi %in_116, %c16_i64 : i64
 %184 = arith.select %182, %183, %in_116 : i64
 %185 = arith.index_cast %184 : i64 to index
 %extracted = tensor.extract %14#0[%181, %185] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %28 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_36 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_116: i64, %out: i64):
 %178 = arith.cmpi slt, %in, %c0_i64 : i64
 %179 = arith.addi %in, %c1_i64 : i64
 %180 = arith.select %178, %179, %in : i64
 %181 = arith.index_cast %180 : i64 to index
 %182 = arith.cmpi slt, %in_116, %c0_i64 : i64
 %183 = arith.addi %in_116, %c16_i64 : i64
 %184 = arith.select %182, %183, %in_116 : i64
 %185 = arith.index_cast %184 : i64 to index
 %extracted = tensor.extract %14#0[%181, %185] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %29 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_116: i64, %out: i1):
 %178 = arith.cmpi eq, %in, %in_116 : i64
 linalg.yield %178 : i1
 } -> tensor<1x1x16x16xi1>
 %30 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_116: i1, %out: i1):
 %178 = arith.andi %in, %in_116 : i1
 linalg.yield %178 : i1
 } -> tensor<1x1x16x16xi1>
 %expanded_37 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 16, 1] : tensor<16xi64> into tensor<1x16x1xi64>
 %31 = tensor.empty() : tensor<1x16x1xf32>
 %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x16x1xi64>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %178 = arith.sitofp %in : i64 to f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %33 = tensor.empty() : tensor<1x16x8xf32>
 %34 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %cst_28 : tensor<1x16x1xf32>, tensor<8xf32>) outs(%33 : tensor<1x16x8xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x8xf32>
 %concat_38 = tensor.concat dim(2) %34, %34 : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
 %35 = tensor.empty() : tensor<1x16x16xf32>
 %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_38 : tensor<1x16x16xf32>) outs(%35 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.cos %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x16xf32>
 %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_38 : tensor<1x16x16xf32>) outs(%35 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.sin %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x16xf32>
 %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %39 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %40 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.addf %in, %out : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.divf %in, %cst_30 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.truncf %cst_27 : f64 to f32
 %179 = arith.addf %in, %178 : f32
 linalg.yield %179 : f32
 } -> tensor<1x16x1xf32>
 %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.rsqrt %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %44 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %43 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %45 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_26, %44 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %46 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_25 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %45 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %47 = tensor.empty() : tensor<16x64xf32>
 %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %49 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_39 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %50 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x16x4x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %51 = tensor.empty() : tensor<64x32xf32>
 %transposed_41 = linalg.transpose ins(%cst_24 : tensor<32x64xf32>) outs(%51 : tensor<64x32xf32>) permutation = [1, 0] 
 %52 = tensor.empty() : tensor<16x32xf32>
 %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %54 = linalg.matmul ins(%collapsed, %transposed_41 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%53 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_42 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %55 = tensor.empty() : tensor<1x2x16x16xf32>
 %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<1x16x2x16xf32>) outs(%55 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_44 = linalg.transpose ins(%cst_23 : tensor<32x64xf32>) outs(%51 : tensor<64x32xf32>) permutation = [1, 0] 
 %56 = linalg.matmul ins(%collapsed, %transposed_44 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%53 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_45 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x16x2x16xf32>) outs(%55 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_47 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %expanded_48 = tensor.expand_shape %37 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %57 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40, %expanded_47 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_49 = tensor.extract_slice %transposed_40[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_50 = tensor.extract_slice %transposed_40[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %58 = tensor.empty() : tensor<1x4x16x8xf32>
 %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_50 : tensor<1x4x16x8xf32>) outs(%58 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.negf %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_51 = tensor.concat dim(3) %59, %extracted_slice_49 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %60 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_51, %expanded_48 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %61 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.addf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %62 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43, %expanded_47 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%55 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_52 = tensor.extract_slice %transposed_43[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_53 = tensor.extract_slice %transposed_43[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %63 = tensor.empty() : tensor<1x2x16x8xf32>
 %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_53 : tensor<1x2x16x8xf32>) outs(%63 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.negf %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_54 = tensor.concat dim(3) %64, %extracted_slice_52 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %65 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_54, %expanded_48 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%55 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x2x16x16xf32>
 %66 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%55 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.addf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x2x16x16xf32>
 %67 = tensor.empty() : tensor<1x2x2x16x16xf32>
 %68 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x2x16x16xf32>) outs(%67 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_55 = tensor.collapse_shape %68 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %69 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<1x2x16x16xf32>) outs(%67 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %70 = tensor.empty() : tensor<1x1x16x16xf32>
 %71 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_3, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%70 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_116: f32, %in_117: f32, %out: f32):
 %178 = arith.select %in, %in_116, %in_117 : f32
 linalg.yield %178 : f32
 } -> tensor<1x1x16x16xf32>
 %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.mulf %in, %cst_31 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_56 = linalg.transpose ins(%collapsed_55 : tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.mulf %in, %cst_31 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_57 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_58 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %74 = tensor.empty() : tensor<4x16x16xf32>
 %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %76 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%75 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_59 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %77 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59, %71 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.addf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %78 = tensor.empty() : tensor<1x4x16xi64>
 %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %80 = tensor.empty() : tensor<1x4x16xf32>
 %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %82:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<1x4x16x16xf32>) outs(%81, %79 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_116: i64):
 %178 = linalg.index 3 : index
 %179 = arith.index_cast %178 : index to i64
 %180 = arith.maximumf %in, %out : f32
 %181 = arith.cmpf ogt, %in, %out : f32
 %182 = arith.select %181, %179, %out_116 : i64
 linalg.yield %180, %182 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_60 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %83 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_60 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.subf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %84 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.exp %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %85 = tensor.empty() : tensor<1x4x16x1xf32>
 %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %87 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<1x4x16x16xf32>) outs(%86 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.addf %in, %out : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x1xf32>
 %88 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.divf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %89 = tensor.empty() : tensor<1x4x16x16xi1>
 %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x4x16x16xf32>) outs(%89 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %178 = arith.extf %in : f32 to f64
 %179 = arith.cmpf oeq, %178, %cst_22 : f64
 linalg.yield %179 : i1
 } -> tensor<1x4x16x16xi1>
 %91 = tensor.empty() : tensor<1x4x16x1xi1>
 %92 = linalg.fill ins(%true : i1) outs(%91 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %93 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<1x4x16x16xi1>) outs(%92 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %178 = arith.andi %in, %out : i1
 linalg.yield %178 : i1
 } -> tensor<1x4x16x1xi1>
 %94 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %cst_2, %88 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_116: f32, %in_117: f32, %out: f32):
 %178 = arith.select %in, %in_116, %in_117 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_61 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_62 = tensor.collapse_shape %69 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %95 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%75 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_63 = tensor.expand_shape %95 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %96 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<1x4x16x16xf32>) outs(%96 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_65 = linalg.transpose ins(%cst_21 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_66 = tensor.collapse_shape %transposed_64 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %97 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_67 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_67 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.addf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %100 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.addf %in, %out : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.divf %in, %cst_30 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.truncf %cst_27 : f64 to f32
 %179 = arith.addf %in, %178 : f32
 linalg.yield %179 : f32
 } -> tensor<1x16x1xf32>
 %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.rsqrt %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %104 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %105 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_20, %104 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %106 = tensor.empty() : tensor<64x160xf32>
 %transposed_68 = linalg.transpose ins(%cst_19 : tensor<160x64xf32>) outs(%106 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_69 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %107 = tensor.empty() : tensor<16x160xf32>
 %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %109 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%108 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_70 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %110 = tensor.empty() : tensor<1x16x160xf32>
 %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<1x16x160xf32>) outs(%110 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.negf %in : f32
 %179 = math.exp %178 : f32
 %180 = arith.addf %179, %cst_1 : f32
 %181 = arith.divf %cst_1, %180 : f32
 linalg.yield %181 : f32
 } -> tensor<1x16x160xf32>
 %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %111 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%110 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x160xf32>
 %transposed_71 = linalg.transpose ins(%cst_18 : tensor<160x64xf32>) outs(%106 : tensor<64x160xf32>) permutation = [1, 0] 
 %113 = linalg.matmul ins(%collapsed_69, %transposed_71 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%108 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_72 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %expanded_72 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%110 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x160xf32>
 %115 = tensor.empty() : tensor<160x64xf32>
 %transposed_73 = linalg.transpose ins(%cst_17 : tensor<64x160xf32>) outs(%115 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_74 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %116 = linalg.matmul ins(%collapsed_74, %transposed_73 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%48 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_75 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %expanded_75 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.addf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %119 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.addf %in, %out : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.divf %in, %cst_30 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.truncf %cst_27 : f64 to f32
 %179 = arith.addf %in, %178 : f32
 linalg.yield %179 : f32
 } -> tensor<1x16x1xf32>
 %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.rsqrt %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %123 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %122 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %124 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16, %123 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %transposed_76 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_77 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %125 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_78 = tensor.expand_shape %125 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<1x16x4x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_80 = linalg.transpose ins(%cst_14 : tensor<32x64xf32>) outs(%51 : tensor<64x32xf32>) permutation = [1, 0] 
 %126 = linalg.matmul ins(%collapsed_77, %transposed_80 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%53 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_81 = tensor.expand_shape %126 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<1x16x2x16xf32>) outs(%55 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_83 = linalg.transpose ins(%cst_13 : tensor<32x64xf32>) outs(%51 : tensor<64x32xf32>) permutation = [1, 0] 
 %127 = linalg.matmul ins(%collapsed_77, %transposed_83 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%53 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_84 = tensor.expand_shape %127 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<1x16x2x16xf32>) outs(%55 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %128 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_79, %expanded_47 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_86 = tensor.extract_slice %transposed_79[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_87 = tensor.extract_slice %transposed_79[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_87 : tensor<1x4x16x8xf32>) outs(%58 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.negf %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_88 = tensor.concat dim(3) %129, %extracted_slice_86 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %130 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_88, %expanded_48 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %131 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %130 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.addf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %132 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_82, %expanded_47 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%55 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_89 = tensor.extract_slice %transposed_82[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_90 = tensor.extract_slice %transposed_82[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %133 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_90 : tensor<1x2x16x8xf32>) outs(%63 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.negf %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_91 = tensor.concat dim(3) %133, %extracted_slice_89 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %134 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_91, %expanded_48 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%55 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x2x16x16xf32>
 %135 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %134 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%55 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.addf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x2x16x16xf32>
 %136 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<1x2x16x16xf32>) outs(%67 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_92 = tensor.collapse_shape %136 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %137 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_85 : tensor<1x2x16x16xf32>) outs(%67 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %138 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131 : tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.mulf %in, %cst_31 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_93 = linalg.transpose ins(%collapsed_92 : tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %139 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_93 : tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.mulf %in, %cst_31 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_94 = tensor.collapse_shape %138 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_95 = tensor.collapse_shape %139 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %140 = linalg.batch_matmul ins(%collapsed_94, %collapsed_95 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%75 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_96 = tensor.expand_shape %140 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %141 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_96, %71 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.addf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %142:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<1x4x16x16xf32>) outs(%81, %79 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_116: i64):
 %178 = linalg.index 3 : index
 %179 = arith.index_cast %178 : index to i64
 %180 = arith.maximumf %in, %out : f32
 %181 = arith.cmpf ogt, %in, %out : f32
 %182 = arith.select %181, %179, %out_116 : i64
 linalg.yield %180, %182 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_97 = tensor.expand_shape %142#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %143 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %expanded_97 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.subf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %144 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.exp %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %145 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%144 : tensor<1x4x16x16xf32>) outs(%86 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.addf %in, %out : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x1xf32>
 %146 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %145 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.divf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %147 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x4x16x16xf32>) outs(%89 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %178 = arith.extf %in : f32 to f64
 %179 = arith.cmpf oeq, %178, %cst_22 : f64
 linalg.yield %179 : i1
 } -> tensor<1x4x16x16xi1>
 %148 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147 : tensor<1x4x16x16xi1>) outs(%92 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %178 = arith.andi %in, %out : i1
 linalg.yield %178 : i1
 } -> tensor<1x4x16x1xi1>
 %149 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %cst_2, %146 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%50 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_116: f32, %in_117: f32, %out: f32):
 %178 = arith.select %in, %in_116, %in_117 : f32
 linalg.yield %178 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_98 = tensor.collapse_shape %149 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_99 = tensor.collapse_shape %137 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %150 = linalg.batch_matmul ins(%collapsed_98, %collapsed_99 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%75 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_100 = tensor.expand_shape %150 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_101 = linalg.transpose ins(%expanded_100 : tensor<1x4x16x16xf32>) outs(%96 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_102 = linalg.transpose ins(%cst_12 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_103 = tensor.collapse_shape %transposed_101 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %151 = linalg.matmul ins(%collapsed_103, %transposed_102 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_104 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %expanded_104 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.addf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %154 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.addf %in, %out : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.divf %in, %cst_30 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.truncf %cst_27 : f64 to f32
 %179 = arith.addf %in, %178 : f32
 linalg.yield %179 : f32
 } -> tensor<1x16x1xf32>
 %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.rsqrt %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %158 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %157 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %159 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11, %158 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %transposed_105 = linalg.transpose ins(%cst_10 : tensor<160x64xf32>) outs(%106 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_106 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %160 = linalg.matmul ins(%collapsed_106, %transposed_105 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%108 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_107 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107 : tensor<1x16x160xf32>) outs(%110 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.negf %in : f32
 %179 = math.exp %178 : f32
 %180 = arith.addf %179, %cst_1 : f32
 %181 = arith.divf %cst_1, %180 : f32
 linalg.yield %181 : f32
 } -> tensor<1x16x160xf32>
 %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_107, %161 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%110 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x160xf32>
 %transposed_108 = linalg.transpose ins(%cst_9 : tensor<160x64xf32>) outs(%106 : tensor<64x160xf32>) permutation = [1, 0] 
 %163 = linalg.matmul ins(%collapsed_106, %transposed_108 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%108 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_109 = tensor.expand_shape %163 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %expanded_109 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%110 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x160xf32>
 %transposed_110 = linalg.transpose ins(%cst_8 : tensor<64x160xf32>) outs(%115 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_111 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %165 = linalg.matmul ins(%collapsed_111, %transposed_110 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%48 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_112 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %expanded_112 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.addf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %168 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x16x64xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.addf %in, %out : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.divf %in, %cst_30 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = arith.truncf %cst_27 : f64 to f32
 %179 = arith.addf %in, %178 : f32
 linalg.yield %179 : f32
 } -> tensor<1x16x1xf32>
 %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x16x1xf32>) outs(%31 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %178 = math.rsqrt %in : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x1xf32>
 %172 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %171 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %173 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7, %172 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_116: f32, %out: f32):
 %178 = arith.mulf %in, %in_116 : f32
 linalg.yield %178 : f32
 } -> tensor<1x16x64xf32>
 %174 = tensor.empty() : tensor<64x256xf32>
 %transposed_113 = linalg.transpose ins(%cst_6 : tensor<256x64xf32>) outs(%174 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_114 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %175 = tensor.empty() : tensor<16x256xf32>
 %176 = linalg.fill ins(%cst : f32) outs(%175 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %177 = linalg.matmul ins(%collapsed_114, %transposed_113 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%176 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_115 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
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
