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
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x256xf32> {
 %c0_i64 = arith.constant 0 : i64
 %c2_i64 = arith.constant 2 : i64
 %c1_i64 = arith.constant 1 : i64
 %c16_i64 = arith.constant 16 : i64
 %c6_i64 = arith.constant 6 : i64
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f32
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
 %cst_36 = arith.constant 2.500000e-01 : f32
 %cst_37 = arith.constant 5.000000e+01 : f32
 %cst_38 = arith.constant 3.000000e+01 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %221 = arith.index_cast %in : i64 to index
 %222 = linalg.index 2 : index
 %223 = arith.cmpi slt, %221, %c256 : index
 cf.assert %223, "index must be smaller than dim size"
 %224 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %224, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_34[%221, %222] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_33 : tensor<1x16x64xf32>, tensor<f32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %3 = tensor.empty() : tensor<16xi64>
 %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %221 = linalg.index 0 : index
 %222 = arith.index_cast %221 : index to i64
 linalg.yield %222 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x16xi64> to tensor<1x1xi64>
 %5 = tensor.empty() : tensor<1x1xi64>
 %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%5 : tensor<1x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %221 = arith.subi %in, %c1_i64 : i64
 linalg.yield %221 : i64
 } -> tensor<1x1xi64>
 %concat = tensor.concat dim(1) %6, %expanded : (tensor<1x1xi64>, tensor<1x16xi64>) -> tensor<1x17xi64>
 %extracted_slice_39 = tensor.extract_slice %concat[0, 0] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %extracted_slice_40 = tensor.extract_slice %concat[0, 1] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %7 = tensor.empty() : tensor<1x16xi64>
 %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_40, %extracted_slice_39 : tensor<1x16xi64>, tensor<1x16xi64>) outs(%7 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %in_123: i64, %out: i64):
 %221 = arith.subi %in, %in_123 : i64
 linalg.yield %221 : i64
 } -> tensor<1x16xi64>
 %9 = tensor.empty() : tensor<1x16xi1>
 %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<1x16xi64>) outs(%9 : tensor<1x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %221 = arith.cmpi ne, %in, %c1_i64 : i64
 linalg.yield %221 : i1
 } -> tensor<1x16xi1>
 %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x16xi1>) outs(%7 : tensor<1x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %221 = arith.extui %in : i1 to i64
 linalg.yield %221 : i64
 } -> tensor<1x16xi64>
 %12 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %13 = tensor.empty() : tensor<1xi64>
 %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<1xi64>) -> tensor<1xi64>
 %15:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%11 : tensor<1x16xi64>) outs(%12, %14 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %221 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %221 : i64
 } -> tensor<1x16xi64>, tensor<1xi64>
 %16 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%13 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_41 = tensor.expand_shape %16 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_42 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %expanded_43 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
 %17 = tensor.empty() : tensor<1x1x16x1xi64>
 %18 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %expanded_42 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%17 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_123: i64, %out: i64):
 %221 = arith.cmpi slt, %in, %c0_i64 : i64
 %222 = arith.addi %in, %c1_i64 : i64
 %223 = arith.select %221, %222, %in : i64
 %224 = arith.index_cast %223 : i64 to index
 %225 = arith.cmpi slt, %in_123, %c0_i64 : i64
 %226 = arith.addi %in_123, %c16_i64 : i64
 %227 = arith.select %225, %226, %in_123 : i64
 %228 = arith.index_cast %227 : i64 to index
 %extracted = tensor.extract %expanded[%224, %228] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %19 = tensor.empty() : tensor<1x1x1x16xi64>
 %20 = linalg.generic {indexing_maps = [#map5, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %expanded_43 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%19 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_123: i64, %out: i64):
 %221 = arith.cmpi slt, %in, %c0_i64 : i64
 %222 = arith.addi %in, %c1_i64 : i64
 %223 = arith.select %221, %222, %in : i64
 %224 = arith.index_cast %223 : i64 to index
 %225 = arith.cmpi slt, %in_123, %c0_i64 : i64
 %226 = arith.addi %in_123, %c16_i64 : i64
 %227 = arith.select %225, %226, %in_123 : i64
 %228 = arith.index_cast %227 : i64 to index
 %extracted = tensor.extract %expanded[%224, %228] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %21 = tensor.empty() : tensor<1x1x16x16xi1>
 %22 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %18 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_123: i64, %out: i1):
 %221 = arith.cmpi sle, %in, %in_123 : i64
 linalg.yield %221 : i1
 } -> tensor<1x1x16x16xi1>
 %23 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %22 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_123: i1, %out: i1):
 %221 = arith.andi %in, %in_123 : i1
 linalg.yield %221 : i1
 } -> tensor<1x1x16x16xi1>
 %24 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %expanded_42 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%17 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_123: i64, %out: i64):
 %221 = arith.cmpi slt, %in, %c0_i64 : i64
 %222 = arith.addi %in, %c1_i64 : i64
 %223 = arith.select %221, %222, %in : i64
 %224 = arith.index_cast %223 : i64 to index
 %225 = arith.cmpi slt, %in_123, %c0_i64 : i64
 %226 = arith.addi %in_123, %c16_i64 : i64
 %227 = arith.select %225, %226, %in_123 : i64
 %228 = arith.index_cast %227 : i64 to index
 %extracted = tensor.extract %15#0[%224, %228] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %25 = linalg.generic {indexing_maps = [#map5, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %expanded_43 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%19 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_123: i64, %out: i64):
 %221 = arith.cmpi slt, %in, %c0_i64 : i64
 %222 = arith.addi %in, %c1_i64 : i64
 %223 = arith.select %221, %222, %in : i64
 %224 = arith.index_cast %223 : i64 to index
 %225 = arith.cmpi slt, %in_123, %c0_i64 : i64
 %226 = arith.addi %in_123, %c16_i64 : i64
 %227 = arith.select %225, %226, %in_123 : i64
 %228 = arith.index_cast %227 : i64 to index
 %extracted = tensor.extract %15#0[%224, %228] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %26 = linalg.generic {indexing_maps = [#map10, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_123: i64, %out: i1):
 %221 = arith.cmpi eq, %in, %in_123 : i64
 linalg.yield %221 : i1
 } -> tensor<1x1x16x16xi1>
 %27 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_123: i1, %out: i1):
 %221 = arith.andi %in, %in_123 : i1
 linalg.yield %221 : i1
 } -> tensor<1x1x16x16xi1>
 %28 = tensor.empty() : tensor<1x1x16x16xf32>
 %29 = linalg.generic {indexing_maps = [#map7, #map11, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_6, %cst_5 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_123: f32, %in_124: f32, %out: f32):
 %221 = arith.select %in, %in_123, %in_124 : f32
 linalg.yield %221 : f32
 } -> tensor<1x1x16x16xf32>
 %30:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%11 : tensor<1x16xi64>) outs(%12, %14 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %221 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %221 : i64
 } -> tensor<1x16xi64>, tensor<1xi64>
 %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x16x1xi64>) outs(%17 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %221 = arith.subi %in, %c6_i64 : i64
 linalg.yield %221 : i64
 } -> tensor<1x1x16x1xi64>
 %32 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %31 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_123: i64, %out: i1):
 %221 = arith.cmpi sgt, %in, %in_123 : i64
 linalg.yield %221 : i1
 } -> tensor<1x1x16x16xi1>
 %33 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %32 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_123: i1, %out: i1):
 %221 = arith.andi %in, %in_123 : i1
 linalg.yield %221 : i1
 } -> tensor<1x1x16x16xi1>
 %34 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %22 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_123: i1, %out: i1):
 %221 = arith.andi %in, %in_123 : i1
 linalg.yield %221 : i1
 } -> tensor<1x1x16x16xi1>
 %35 = linalg.generic {indexing_maps = [#map11, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %34 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_123: i1, %out: i1):
 %221 = arith.andi %in, %in_123 : i1
 linalg.yield %221 : i1
 } -> tensor<1x1x16x16xi1>
 %36 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %expanded_42 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%17 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_123: i64, %out: i64):
 %221 = arith.cmpi slt, %in, %c0_i64 : i64
 %222 = arith.addi %in, %c1_i64 : i64
 %223 = arith.select %221, %222, %in : i64
 %224 = arith.index_cast %223 : i64 to index
 %225 = arith.cmpi slt, %in_123, %c0_i64 : i64
 %226 = arith.addi %in_123, %c16_i64 : i64
 %227 = arith.select %225, %226, %in_123 : i64
 %228 = arith.index_cast %227 : i64 to index
 %extracted = tensor.extract %30#0[%224, %228] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %37 = linalg.generic {indexing_maps = [#map5, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %expanded_43 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%19 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_123: i64, %out: i64):
 %221 = arith.cmpi slt, %in, %c0_i64 : i64
 %222 = arith.addi %in, %c1_i64 : i64
 %223 = arith.select %221, %222, %in : i64
 %224 = arith.index_cast %223 : i64 to index
 %225 = arith.cmpi slt, %in_123, %c0_i64 : i64
 %226 = arith.addi %in_123, %c16_i64 : i64
 %227 = arith.select %225, %226, %in_123 : i64
 %228 = arith.index_cast %227 : i64 to index
 %extracted = tensor.extract %30#0[%224, %228] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %38 = linalg.generic {indexing_maps = [#map10, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_123: i64, %out: i1):
 %221 = arith.cmpi eq, %in, %in_123 : i64
 linalg.yield %221 : i1
 } -> tensor<1x1x16x16xi1>
 %39 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%21 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_123: i1, %out: i1):
 %221 = arith.andi %in, %in_123 : i1
 linalg.yield %221 : i1
 } -> tensor<1x1x16x16xi1>
 %40 = linalg.generic {indexing_maps = [#map7, #map11, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_5 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_123: f32, %in_124: f32, %out: f32):
 %221 = arith.select %in, %in_123, %in_124 : f32
 linalg.yield %221 : f32
 } -> tensor<1x1x16x16xf32>
 %expanded_44 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 16, 1] : tensor<16xi64> into tensor<1x16x1xi64>
 %41 = tensor.empty() : tensor<1x16x1xf32>
 %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x16x1xi64>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: i64, %out: f32):
 %221 = arith.sitofp %in : i64 to f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %43 = tensor.empty() : tensor<1x16x8xf32>
 %44 = linalg.generic {indexing_maps = [#map12, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %cst_32 : tensor<1x16x1xf32>, tensor<8xf32>) outs(%43 : tensor<1x16x8xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x8xf32>
 %concat_45 = tensor.concat dim(2) %44, %44 : (tensor<1x16x8xf32>, tensor<1x16x8xf32>) -> tensor<1x16x16xf32>
 %45 = tensor.empty() : tensor<1x16x16xf32>
 %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_45 : tensor<1x16x16xf32>) outs(%45 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.cos %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x16xf32>
 %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_45 : tensor<1x16x16xf32>) outs(%45 : tensor<1x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.sin %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x16xf32>
 %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %49 = linalg.fill ins(%cst : f32) outs(%41 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %50 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %out : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_35 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.truncf %cst_31 : f64 to f32
 %222 = arith.addf %in, %221 : f32
 linalg.yield %222 : f32
 } -> tensor<1x16x1xf32>
 %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.rsqrt %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %54 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %53 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %55 = tensor.empty() : tensor<64xf32>
 %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_30 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %cst_3 : f32
 linalg.yield %221 : f32
 } -> tensor<64xf32>
 %57 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %58 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_29 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %57 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %59 = tensor.empty() : tensor<16x64xf32>
 %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %61 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_46 = tensor.expand_shape %61 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %62 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x16x4x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %63 = tensor.empty() : tensor<64x32xf32>
 %transposed_48 = linalg.transpose ins(%cst_28 : tensor<32x64xf32>) outs(%63 : tensor<64x32xf32>) permutation = [1, 0] 
 %64 = tensor.empty() : tensor<16x32xf32>
 %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %66 = linalg.matmul ins(%collapsed, %transposed_48 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%65 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_49 = tensor.expand_shape %66 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %67 = tensor.empty() : tensor<1x2x16x16xf32>
 %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<1x16x2x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_51 = linalg.transpose ins(%cst_27 : tensor<32x64xf32>) outs(%63 : tensor<64x32xf32>) permutation = [1, 0] 
 %68 = linalg.matmul ins(%collapsed, %transposed_51 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%65 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_52 = tensor.expand_shape %68 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<1x16x2x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_54 = tensor.expand_shape %46 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %expanded_55 = tensor.expand_shape %47 [[0], [1, 2], [3]] output_shape [1, 1, 16, 16] : tensor<1x16x16xf32> into tensor<1x1x16x16xf32>
 %69 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47, %expanded_54 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_56 = tensor.extract_slice %transposed_47[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_57 = tensor.extract_slice %transposed_47[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %70 = tensor.empty() : tensor<1x4x16x8xf32>
 %71 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57 : tensor<1x4x16x8xf32>) outs(%70 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.negf %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_58 = tensor.concat dim(3) %71, %extracted_slice_56 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %72 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_58, %expanded_55 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %73 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.addf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %74 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_50, %expanded_54 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_59 = tensor.extract_slice %transposed_50[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_60 = tensor.extract_slice %transposed_50[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %75 = tensor.empty() : tensor<1x2x16x8xf32>
 %76 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_60 : tensor<1x2x16x8xf32>) outs(%75 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.negf %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_61 = tensor.concat dim(3) %76, %extracted_slice_59 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %77 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_61, %expanded_55 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x2x16x16xf32>
 %78 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.addf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x2x16x16xf32>
 %79 = tensor.empty() : tensor<1x2x2x16x16xf32>
 %80 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x2x16x16xf32>) outs(%79 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_62 = tensor.collapse_shape %80 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %81 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<1x2x16x16xf32>) outs(%79 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %transposed_63 = linalg.transpose ins(%collapsed_62 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %collapsed_64 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_65 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %82 = tensor.empty() : tensor<4x16x16xf32>
 %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %84 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%83 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_66 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %85 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.mulf %in, %cst_36 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %86 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_37 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %87 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.tanh %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %88 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.mulf %in, %cst_37 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %89 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %40 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.addf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %90 = tensor.empty() : tensor<1x4x16xi64>
 %91 = linalg.fill ins(%c0_i64 : i64) outs(%90 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %92 = tensor.empty() : tensor<1x4x16xf32>
 %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %94:2 = linalg.generic {indexing_maps = [#map7, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<1x4x16x16xf32>) outs(%93, %91 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_123: i64):
 %221 = linalg.index 3 : index
 %222 = arith.index_cast %221 : index to i64
 %223 = arith.maximumf %in, %out : f32
 %224 = arith.cmpf ogt, %in, %out : f32
 %225 = arith.select %224, %222, %out_123 : i64
 linalg.yield %223, %225 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_67 = tensor.expand_shape %94#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %95 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_67 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.subf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %96 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.exp %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %97 = tensor.empty() : tensor<1x4x16x1xf32>
 %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %99 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<1x4x16x16xf32>) outs(%98 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %out : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x1xf32>
 %100 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %99 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.divf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_68 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_69 = tensor.collapse_shape %81 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %101 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%83 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_70 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %102 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<1x4x16x16xf32>) outs(%102 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_72 = linalg.transpose ins(%cst_26 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_73 = tensor.collapse_shape %transposed_71 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %103 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_74 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %105 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %out : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_35 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.truncf %cst_31 : f64 to f32
 %222 = arith.addf %in, %221 : f32
 linalg.yield %222 : f32
 } -> tensor<1x16x1xf32>
 %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.rsqrt %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %109 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74, %108 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %110 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_25 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %cst_3 : f32
 linalg.yield %221 : f32
 } -> tensor<64xf32>
 %111 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %110 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %111 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.addf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %114 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %out : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_35 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.truncf %cst_31 : f64 to f32
 %222 = arith.addf %in, %221 : f32
 linalg.yield %222 : f32
 } -> tensor<1x16x1xf32>
 %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.rsqrt %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %118 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %119 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_24 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %cst_3 : f32
 linalg.yield %221 : f32
 } -> tensor<64xf32>
 %120 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %119 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %121 = tensor.empty() : tensor<64x160xf32>
 %transposed_75 = linalg.transpose ins(%cst_23 : tensor<160x64xf32>) outs(%121 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_76 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %122 = tensor.empty() : tensor<16x160xf32>
 %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %124 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%123 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_77 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %125 = tensor.empty() : tensor<1x16x160xf32>
 %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77 : tensor<1x16x160xf32>) outs(%125 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.fpowi %in, %c3_i64 : f32, i64
 %222 = arith.mulf %221, %cst_1 : f32
 %223 = arith.addf %in, %222 : f32
 %224 = arith.mulf %223, %cst_2 : f32
 %225 = math.tanh %224 : f32
 %226 = arith.addf %225, %cst_3 : f32
 %227 = arith.mulf %226, %cst_4 : f32
 %228 = arith.mulf %in, %227 : f32
 linalg.yield %228 : f32
 } -> tensor<1x16x160xf32>
 %transposed_78 = linalg.transpose ins(%cst_22 : tensor<160x64xf32>) outs(%121 : tensor<64x160xf32>) permutation = [1, 0] 
 %127 = linalg.matmul ins(%collapsed_76, %transposed_78 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%123 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_79 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %expanded_79 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%125 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x160xf32>
 %129 = tensor.empty() : tensor<160x64xf32>
 %transposed_80 = linalg.transpose ins(%cst_21 : tensor<64x160xf32>) outs(%129 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_81 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %130 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_82 = tensor.expand_shape %130 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %132 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %out : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_35 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.truncf %cst_31 : f64 to f32
 %222 = arith.addf %in, %221 : f32
 linalg.yield %222 : f32
 } -> tensor<1x16x1xf32>
 %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.rsqrt %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %136 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82, %135 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %137 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_20 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %cst_3 : f32
 linalg.yield %221 : f32
 } -> tensor<64xf32>
 %138 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %137 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %138 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.addf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %141 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %out : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_35 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.truncf %cst_31 : f64 to f32
 %222 = arith.addf %in, %221 : f32
 linalg.yield %222 : f32
 } -> tensor<1x16x1xf32>
 %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.rsqrt %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %145 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %144 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %146 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_19 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %cst_3 : f32
 linalg.yield %221 : f32
 } -> tensor<64xf32>
 %147 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %146 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %transposed_83 = linalg.transpose ins(%cst_18 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_84 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %148 = linalg.matmul ins(%collapsed_84, %transposed_83 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_85 = tensor.expand_shape %148 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_86 = linalg.transpose ins(%expanded_85 : tensor<1x16x4x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_87 = linalg.transpose ins(%cst_17 : tensor<32x64xf32>) outs(%63 : tensor<64x32xf32>) permutation = [1, 0] 
 %149 = linalg.matmul ins(%collapsed_84, %transposed_87 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%65 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_88 = tensor.expand_shape %149 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_89 = linalg.transpose ins(%expanded_88 : tensor<1x16x2x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_90 = linalg.transpose ins(%cst_16 : tensor<32x64xf32>) outs(%63 : tensor<64x32xf32>) permutation = [1, 0] 
 %150 = linalg.matmul ins(%collapsed_84, %transposed_90 : tensor<16x64xf32>, tensor<64x32xf32>) outs(%65 : tensor<16x32xf32>) -> tensor<16x32xf32>
 %expanded_91 = tensor.expand_shape %150 [[0, 1], [2, 3]] output_shape [1, 16, 2, 16] : tensor<16x32xf32> into tensor<1x16x2x16xf32>
 %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<1x16x2x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) permutation = [0, 2, 1, 3] 
 %151 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_86, %expanded_54 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %extracted_slice_93 = tensor.extract_slice %transposed_86[0, 0, 0, 0] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %extracted_slice_94 = tensor.extract_slice %transposed_86[0, 0, 0, 8] [1, 4, 16, 8] [1, 1, 1, 1] : tensor<1x4x16x16xf32> to tensor<1x4x16x8xf32>
 %152 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_94 : tensor<1x4x16x8xf32>) outs(%70 : tensor<1x4x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.negf %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x8xf32>
 %concat_95 = tensor.concat dim(3) %152, %extracted_slice_93 : (tensor<1x4x16x8xf32>, tensor<1x4x16x8xf32>) -> tensor<1x4x16x16xf32>
 %153 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_95, %expanded_55 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %154 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %153 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.addf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %155 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_89, %expanded_54 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x2x16x16xf32>
 %extracted_slice_96 = tensor.extract_slice %transposed_89[0, 0, 0, 0] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %extracted_slice_97 = tensor.extract_slice %transposed_89[0, 0, 0, 8] [1, 2, 16, 8] [1, 1, 1, 1] : tensor<1x2x16x16xf32> to tensor<1x2x16x8xf32>
 %156 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_97 : tensor<1x2x16x8xf32>) outs(%75 : tensor<1x2x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.negf %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x2x16x8xf32>
 %concat_98 = tensor.concat dim(3) %156, %extracted_slice_96 : (tensor<1x2x16x8xf32>, tensor<1x2x16x8xf32>) -> tensor<1x2x16x16xf32>
 %157 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_98, %expanded_55 : tensor<1x2x16x16xf32>, tensor<1x1x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x2x16x16xf32>
 %158 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %157 : tensor<1x2x16x16xf32>, tensor<1x2x16x16xf32>) outs(%67 : tensor<1x2x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.addf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x2x16x16xf32>
 %159 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<1x2x16x16xf32>) outs(%79 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %collapsed_99 = tensor.collapse_shape %159 [[0], [1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<1x4x16x16xf32>
 %160 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_92 : tensor<1x2x16x16xf32>) outs(%79 : tensor<1x2x2x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x2x2x16x16xf32>
 %transposed_100 = linalg.transpose ins(%collapsed_99 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) permutation = [0, 1, 3, 2] 
 %collapsed_101 = tensor.collapse_shape %154 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_102 = tensor.collapse_shape %transposed_100 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %161 = linalg.batch_matmul ins(%collapsed_101, %collapsed_102 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%83 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_103 = tensor.expand_shape %161 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %162 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_103 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.mulf %in, %cst_36 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %163 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_37 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %164 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.tanh %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %165 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.mulf %in, %cst_37 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %166 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %29 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.addf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %167:2 = linalg.generic {indexing_maps = [#map7, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%166 : tensor<1x4x16x16xf32>) outs(%93, %91 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_123: i64):
 %221 = linalg.index 3 : index
 %222 = arith.index_cast %221 : index to i64
 %223 = arith.maximumf %in, %out : f32
 %224 = arith.cmpf ogt, %in, %out : f32
 %225 = arith.select %224, %222, %out_123 : i64
 linalg.yield %223, %225 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_104 = tensor.expand_shape %167#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %168 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %expanded_104 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.subf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %169 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.exp %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %170 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%169 : tensor<1x4x16x16xf32>) outs(%98 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %out : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x1xf32>
 %171 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %170 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%62 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.divf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_105 = tensor.collapse_shape %171 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_106 = tensor.collapse_shape %160 [[0, 1, 2], [3], [4]] : tensor<1x2x2x16x16xf32> into tensor<4x16x16xf32>
 %172 = linalg.batch_matmul ins(%collapsed_105, %collapsed_106 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%83 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_107 = tensor.expand_shape %172 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_108 = linalg.transpose ins(%expanded_107 : tensor<1x4x16x16xf32>) outs(%102 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_109 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_110 = tensor.collapse_shape %transposed_108 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %173 = linalg.matmul ins(%collapsed_110, %transposed_109 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_111 = tensor.expand_shape %173 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %175 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %out : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_35 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.truncf %cst_31 : f64 to f32
 %222 = arith.addf %in, %221 : f32
 linalg.yield %222 : f32
 } -> tensor<1x16x1xf32>
 %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.rsqrt %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %179 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111, %178 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %180 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_14 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %cst_3 : f32
 linalg.yield %221 : f32
 } -> tensor<64xf32>
 %181 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %180 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %181 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.addf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %184 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %out : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_35 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.truncf %cst_31 : f64 to f32
 %222 = arith.addf %in, %221 : f32
 linalg.yield %222 : f32
 } -> tensor<1x16x1xf32>
 %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.rsqrt %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %188 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %187 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %189 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_13 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %cst_3 : f32
 linalg.yield %221 : f32
 } -> tensor<64xf32>
 %190 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %189 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %transposed_112 = linalg.transpose ins(%cst_12 : tensor<160x64xf32>) outs(%121 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_113 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %191 = linalg.matmul ins(%collapsed_113, %transposed_112 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%123 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_114 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114 : tensor<1x16x160xf32>) outs(%125 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.fpowi %in, %c3_i64 : f32, i64
 %222 = arith.mulf %221, %cst_1 : f32
 %223 = arith.addf %in, %222 : f32
 %224 = arith.mulf %223, %cst_2 : f32
 %225 = math.tanh %224 : f32
 %226 = arith.addf %225, %cst_3 : f32
 %227 = arith.mulf %226, %cst_4 : f32
 %228 = arith.mulf %in, %227 : f32
 linalg.yield %228 : f32
 } -> tensor<1x16x160xf32>
 %transposed_115 = linalg.transpose ins(%cst_11 : tensor<160x64xf32>) outs(%121 : tensor<64x160xf32>) permutation = [1, 0] 
 %193 = linalg.matmul ins(%collapsed_113, %transposed_115 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%123 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_116 = tensor.expand_shape %193 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %expanded_116 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%125 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x160xf32>
 %transposed_117 = linalg.transpose ins(%cst_10 : tensor<64x160xf32>) outs(%129 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_118 = tensor.collapse_shape %194 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %195 = linalg.matmul ins(%collapsed_118, %transposed_117 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%60 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_119 = tensor.expand_shape %195 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_119 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %197 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %out : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_35 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.truncf %cst_31 : f64 to f32
 %222 = arith.addf %in, %221 : f32
 linalg.yield %222 : f32
 } -> tensor<1x16x1xf32>
 %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.rsqrt %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %201 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_119, %200 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %202 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_9 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %cst_3 : f32
 linalg.yield %221 : f32
 } -> tensor<64xf32>
 %203 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %202 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %204 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %203 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.addf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %206 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%205 : tensor<1x16x64xf32>) outs(%49 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %out : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_35 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.truncf %cst_31 : f64 to f32
 %222 = arith.addf %in, %221 : f32
 linalg.yield %222 : f32
 } -> tensor<1x16x1xf32>
 %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<1x16x1xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.rsqrt %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x1xf32>
 %210 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %209 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_8 : tensor<64xf32>) outs(%55 : tensor<64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.addf %in, %cst_3 : f32
 linalg.yield %221 : f32
 } -> tensor<64xf32>
 %212 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %211 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_123: f32, %out: f32):
 %221 = arith.mulf %in, %in_123 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x64xf32>
 %213 = tensor.empty() : tensor<64x256xf32>
 %transposed_120 = linalg.transpose ins(%cst_34 : tensor<256x64xf32>) outs(%213 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_121 = tensor.collapse_shape %212 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %214 = tensor.empty() : tensor<16x256xf32>
 %215 = linalg.fill ins(%cst : f32) outs(%214 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %216 = linalg.matmul ins(%collapsed_121, %transposed_120 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%215 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_122 = tensor.expand_shape %216 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %217 = tensor.empty() : tensor<1x16x256xf32>
 %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_122 : tensor<1x16x256xf32>) outs(%217 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.divf %in, %cst_38 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x256xf32>
 %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x16x256xf32>) outs(%217 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = math.tanh %in : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x256xf32>
 %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<1x16x256xf32>) outs(%217 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %221 = arith.mulf %in, %cst_38 : f32
 linalg.yield %221 : f32
 } -> tensor<1x16x256xf32>
 return %220 : tensor<1x16x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.model.rotary_emb.inv_freq: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}
