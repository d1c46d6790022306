// weight model.lm_head.bias normal 0.0 0.1
// weight model.lm_head.weight normal 0.0 0.125
// weight model.transformer.h.0.attn.k_proj.weight normal 0.0 0.125
// weight model.transformer.h.0.attn.out_proj.weight normal 0.0 0.125
// weight model.transformer.h.0.attn.q_proj.weight normal 0.0 0.125
// weight model.transformer.h.0.attn.v_proj.weight normal 0.0 0.125
// weight model.transformer.h.0.ln_1.bias normal 0.0 0.1
// weight model.transformer.h.0.ln_1.weight normal 1.0 0.1
// weight model.transformer.h.0.mlp.fc_in.bias normal 0.0 0.1
// weight model.transformer.h.0.mlp.fc_in.weight normal 0.0 0.125
// weight model.transformer.h.0.mlp.fc_out.bias normal 0.0 0.1
// weight model.transformer.h.0.mlp.fc_out.weight normal 0.0 0.0791
// weight model.transformer.h.1.attn.k_proj.weight normal 0.0 0.125
// weight model.transformer.h.1.attn.out_proj.weight normal 0.0 0.125
// weight model.transformer.h.1.attn.q_proj.weight normal 0.0 0.125
// weight model.transformer.h.1.attn.v_proj.weight normal 0.0 0.125
// weight model.transformer.h.1.ln_1.bias normal 0.0 0.1
// weight model.transformer.h.1.ln_1.weight normal 1.0 0.1
// weight model.transformer.h.1.mlp.fc_in.bias normal 0.0 0.1
// weight model.transformer.h.1.mlp.fc_in.weight normal 0.0 0.125
// weight model.transformer.h.1.mlp.fc_out.bias normal 0.0 0.1
// weight model.transformer.h.1.mlp.fc_out.weight normal 0.0 0.0791
// weight model.transformer.ln_f.bias normal 0.0 0.1
// weight model.transformer.ln_f.weight normal 1.0 0.1
// weight model.transformer.wte.weight normal 0.0 0.25
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
#map11 = affine_map<(d0, d1, d2) -> (0, d1)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1) -> (d1)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x256xf32> {
 %c0_i64 = arith.constant 0 : i64
 %c64_i64 = arith.constant 64 : i64
 %c3_i64 = arith.constant 3 : i64
 %c1_i64 = arith.constant 1 : i64
 %c16_i64 = arith.constant 16 : i64
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f32
 %cst_0 = arith.constant 0.000000e+00 : f64
 %cst_1 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
 %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_5 = arith.constant dense<true> : tensor<i1>
 %cst_6 = arith.constant dense_resource<model.lm_head.bias> : tensor<256xf32>
 %cst_7 = arith.constant dense_resource<model.lm_head.weight> : tensor<256x64xf32>
 %cst_8 = arith.constant dense_resource<model.transformer.ln_f.bias> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.transformer.ln_f.weight> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.transformer.h.1.mlp.fc_out.bias> : tensor<64xf32>
 %cst_11 = arith.constant dense_resource<model.transformer.h.1.mlp.fc_out.weight> : tensor<64x160xf32>
 %cst_12 = arith.constant dense_resource<model.transformer.h.1.mlp.fc_in.bias> : tensor<160xf32>
 %cst_13 = arith.constant dense_resource<model.transformer.h.1.mlp.fc_in.weight> : tensor<160x64xf32>
 %cst_14 = arith.constant dense_resource<model.transformer.h.1.attn.out_proj.weight> : tensor<64x64xf32>
 %cst_15 = arith.constant dense_resource<model.transformer.h.1.attn.v_proj.weight> : tensor<64x64xf32>
 %cst_16 = arith.constant dense_resource<model.transformer.h.1.attn.k_proj.weight> : tensor<64x64xf32>
 %cst_17 = arith.constant dense_resource<model.transformer.h.1.attn.q_proj.weight> : tensor<64x64xf32>
 %cst_18 = arith.constant dense_resource<model.transformer.h.1.ln_1.bias> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.transformer.h.1.ln_1.weight> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.transformer.h.0.mlp.fc_out.bias> : tensor<64xf32>
 %cst_21 = arith.constant dense_resource<model.transformer.h.0.mlp.fc_out.weight> : tensor<64x160xf32>
 %cst_22 = arith.constant 0.79788456080286541 : f64
 %cst_23 = arith.constant 4.471500e-02 : f64
 %cst_24 = arith.constant dense_resource<model.transformer.h.0.mlp.fc_in.bias> : tensor<160xf32>
 %cst_25 = arith.constant dense_resource<model.transformer.h.0.mlp.fc_in.weight> : tensor<160x64xf32>
 %cst_26 = arith.constant dense_resource<model.transformer.h.0.attn.out_proj.weight> : tensor<64x64xf32>
 %cst_27 = arith.constant 0xFFF0000000000000 : f64
 %cst_28 = arith.constant dense_resource<model.transformer.h.0.attn.v_proj.weight> : tensor<64x64xf32>
 %cst_29 = arith.constant dense_resource<model.transformer.h.0.attn.k_proj.weight> : tensor<64x64xf32>
 %cst_30 = arith.constant dense_resource<model.transformer.h.0.attn.q_proj.weight> : tensor<64x64xf32>
 %cst_31 = arith.constant dense_resource<model.transformer.h.0.ln_1.bias> : tensor<64xf32>
 %cst_32 = arith.constant dense_resource<model.transformer.h.0.ln_1.weight> : tensor<64xf32>
 %cst_33 = arith.constant 1.000000e-05 : f64
 %cst_34 = arith.constant dense_resource<model.transformer.rotary_emb.embed_positions> : tensor<64x8xf32>
 %cst_35 = arith.constant dense_resource<model.transformer.wte.weight> : tensor<256x64xf32>
 %cst_36 = arith.constant 6.400000e+01 : f64
 %cst_37 = arith.constant 6.400000e+01 : f32
 %cst_38 = arith.constant 5.000000e-01 : f32
 %cst_39 = arith.constant 1.000000e+00 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %193 = arith.index_cast %in : i64 to index
 %194 = linalg.index 2 : index
 %195 = arith.cmpi slt, %193, %c256 : index
 cf.assert %195, "index must be smaller than dim size"
 %196 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %196, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_35[%193, %194] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<16xi64>
 %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %193 = linalg.index 0 : index
 %194 = arith.index_cast %193 : index to i64
 linalg.yield %194 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x16xi64> to tensor<1x1xi64>
 %4 = tensor.empty() : tensor<1x1xi64>
 %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%4 : tensor<1x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %193 = arith.subi %in, %c1_i64 : i64
 linalg.yield %193 : i64
 } -> tensor<1x1xi64>
 %concat = tensor.concat dim(1) %5, %expanded : (tensor<1x1xi64>, tensor<1x16xi64>) -> tensor<1x17xi64>
 %extracted_slice_40 = tensor.extract_slice %concat[0, 0] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %extracted_slice_41 = tensor.extract_slice %concat[0, 1] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %6 = tensor.empty() : tensor<1x16xi64>
 %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_41, %extracted_slice_40 : tensor<1x16xi64>, tensor<1x16xi64>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %in_140: i64, %out: i64):
 %193 = arith.subi %in, %in_140 : i64
 linalg.yield %193 : i64
 } -> tensor<1x16xi64>
 %8 = tensor.empty() : tensor<1x16xi1>
 %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x16xi64>) outs(%8 : tensor<1x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %193 = arith.cmpi ne, %in, %c1_i64 : i64
 linalg.yield %193 : i1
 } -> tensor<1x16xi1>
 %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x16xi1>) outs(%6 : tensor<1x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %193 = arith.extui %in : i1 to i64
 linalg.yield %193 : i64
 } -> tensor<1x16xi64>
 %11 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %12 = tensor.empty() : tensor<1xi64>
 %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1xi64>) -> tensor<1xi64>
 %14:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%10 : tensor<1x16xi64>) outs(%11, %13 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %193 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %193 : i64
 } -> tensor<1x16xi64>, tensor<1xi64>
 %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%12 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_42 = tensor.expand_shape %15 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_43 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %expanded_44 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
 %16 = tensor.empty() : tensor<1x1x16x1xi64>
 %17 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42, %expanded_43 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_140: i64, %out: i64):
 %193 = arith.cmpi slt, %in, %c0_i64 : i64
 %194 = arith.addi %in, %c1_i64 : i64
 %195 = arith.select %193, %194, %in : i64
 %196 = arith.index_cast %195 : i64 to index
 %197 = arith.cmpi slt, %in_140, %c0_i64 : i64
 %198 = arith.addi %in_140, %c16_i64 : i64
 %199 = arith.select %197, %198, %in_140 : i64
 %200 = arith.index_cast %199 : i64 to index
 %extracted = tensor.extract %expanded[%196, %200] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %18 = tensor.empty() : tensor<1x1x1x16xi64>
 %19 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42, %expanded_44 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_140: i64, %out: i64):
 %193 = arith.cmpi slt, %in, %c0_i64 : i64
 %194 = arith.addi %in, %c1_i64 : i64
 %195 = arith.select %193, %194, %in : i64
 %196 = arith.index_cast %195 : i64 to index
 %197 = arith.cmpi slt, %in_140, %c0_i64 : i64
 %198 = arith.addi %in_140, %c16_i64 : i64
 %199 = arith.select %197, %198, %in_140 : i64
 %200 = arith.index_cast %199 : i64 to index
 %extracted = tensor.extract %expanded[%196, %200] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %20 = tensor.empty() : tensor<1x1x16x16xi1>
 %21 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %17 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_140: i64, %out: i1):
 %193 = arith.cmpi sle, %in, %in_140 : i64
 linalg.yield %193 : i1
 } -> tensor<1x1x16x16xi1>
 %22 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %21 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_140: i1, %out: i1):
 %193 = arith.andi %in, %in_140 : i1
 linalg.yield %193 : i1
 } -> tensor<1x1x16x16xi1>
 %23 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42, %expanded_43 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%16 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_140: i64, %out: i64):
 %193 = arith.cmpi slt, %in, %c0_i64 : i64
 %194 = arith.addi %in, %c1_i64 : i64
 %195 = arith.select %193, %194, %in : i64
 %196 = arith.index_cast %195 : i64 to index
 %197 = arith.cmpi slt, %in_140, %c0_i64 : i64
 %198 = arith.addi %in_140, %c16_i64 : i64
 %199 = arith.select %197, %198, %in_140 : i64
 %200 = arith.index_cast %199 : i64 to index
 %extracted = tensor.extract %14#0[%196, %200] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %24 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42, %expanded_44 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%18 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_140: i64, %out: i64):
 %193 = arith.cmpi slt, %in, %c0_i64 : i64
 %194 = arith.addi %in, %c1_i64 : i64
 %195 = arith.select %193, %194, %in : i64
 %196 = arith.index_cast %195 : i64 to index
 %197 = arith.cmpi slt, %in_140, %c0_i64 : i64
 %198 = arith.addi %in_140, %c16_i64 : i64
 %199 = arith.select %197, %198, %in_140 : i64
 %200 = arith.index_cast %199 : i64 to index
 %extracted = tensor.extract %14#0[%196, %200] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %25 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_140: i64, %out: i1):
 %193 = arith.cmpi eq, %in, %in_140 : i64
 linalg.yield %193 : i1
 } -> tensor<1x1x16x16xi1>
 %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%20 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_140: i1, %out: i1):
 %193 = arith.andi %in, %in_140 : i1
 linalg.yield %193 : i1
 } -> tensor<1x1x16x16xi1>
 %27 = tensor.empty() : tensor<1x16x8xf32>
 %28 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x16xi64>) outs(%27 : tensor<1x16x8xf32>) {
 ^bb0(%in: i64, %out: f32):
 %193 = arith.cmpi slt, %in, %c0_i64 : i64
 %194 = arith.addi %in, %c64_i64 : i64
 %195 = arith.select %193, %194, %in : i64
 %196 = arith.index_cast %195 : i64 to index
 %197 = linalg.index 2 : index
 %extracted = tensor.extract %cst_34[%196, %197] : tensor<64x8xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x8xf32>
 %extracted_slice_45 = tensor.extract_slice %28[0, 0, 0] [1, 16, 4] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x16x4xf32>
 %extracted_slice_46 = tensor.extract_slice %28[0, 0, 4] [1, 16, 4] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x16x4xf32>
 %29 = tensor.empty() : tensor<1x16x64xf64>
 %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x64xf32>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %193 = arith.extf %in : f32 to f64
 linalg.yield %193 : f64
 } -> tensor<1x16x64xf64>
 %31 = tensor.empty() : tensor<1x16x1xf64>
 %32 = linalg.fill ins(%cst_0 : f64) outs(%31 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
 %33 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.addf %in, %out : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.divf %in, %cst_36 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %35 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %34 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_140: f64, %out: f64):
 %193 = arith.subf %in, %in_140 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x64xf64>
 %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %35 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_140: f64, %out: f64):
 %193 = arith.mulf %in, %in_140 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x64xf64>
 %37 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.addf %in, %out : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.divf %in, %cst_36 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %39 = tensor.empty() : tensor<1x16x1xf32>
 %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x16x1xf64>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %193 = arith.truncf %in : f64 to f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %41 = linalg.fill ins(%cst : f32) outs(%39 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %42 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.addf %in, %out : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.divf %in, %cst_37 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.truncf %cst_33 : f64 to f32
 %194 = arith.addf %in, %193 : f32
 linalg.yield %194 : f32
 } -> tensor<1x16x1xf32>
 %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = math.rsqrt %in : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %46 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %43 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.subf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %47 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %45 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %48 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %cst_32 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %49 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %cst_31 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %50 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_30 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %51 = tensor.empty() : tensor<16x64xf32>
 %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %53 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_47 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_48 = linalg.transpose ins(%cst_29 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %54 = linalg.matmul ins(%collapsed, %transposed_48 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_49 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_50 = linalg.transpose ins(%cst_28 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %55 = linalg.matmul ins(%collapsed, %transposed_50 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_51 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %56 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_53 = tensor.extract_slice %expanded_49[0, 0, 0, 0] [1, 16, 4, 8] [1, 1, 1, 1] : tensor<1x16x4x16xf32> to tensor<1x16x4x8xf32>
 %extracted_slice_54 = tensor.extract_slice %expanded_49[0, 0, 0, 8] [1, 16, 4, 8] [1, 1, 1, 1] : tensor<1x16x4x16xf32> to tensor<1x16x4x8xf32>
 %extracted_slice_55 = tensor.extract_slice %expanded_47[0, 0, 0, 0] [1, 16, 4, 8] [1, 1, 1, 1] : tensor<1x16x4x16xf32> to tensor<1x16x4x8xf32>
 %extracted_slice_56 = tensor.extract_slice %expanded_47[0, 0, 0, 8] [1, 16, 4, 8] [1, 1, 1, 1] : tensor<1x16x4x16xf32> to tensor<1x16x4x8xf32>
 %57 = tensor.empty() : tensor<1x16x1x4x2xf32>
 %expanded_57 = tensor.expand_shape %extracted_slice_45 [[0], [1], [2, 3]] output_shape [1, 16, 1, 4] : tensor<1x16x4xf32> into tensor<1x16x1x4xf32>
 %58 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<1x16x1x4xf32>) outs(%57 : tensor<1x16x1x4x2xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x16x1x4x2xf32>
 %collapsed_58 = tensor.collapse_shape %58 [[0], [1], [2], [3, 4]] : tensor<1x16x1x4x2xf32> into tensor<1x16x1x8xf32>
 %expanded_59 = tensor.expand_shape %extracted_slice_46 [[0], [1], [2, 3]] output_shape [1, 16, 1, 4] : tensor<1x16x4xf32> into tensor<1x16x1x4xf32>
 %59 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<1x16x1x4xf32>) outs(%57 : tensor<1x16x1x4x2xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x16x1x4x2xf32>
 %collapsed_60 = tensor.collapse_shape %59 [[0], [1], [2], [3, 4]] : tensor<1x16x1x4x2xf32> into tensor<1x16x1x8xf32>
 %60 = tensor.empty() : tensor<1x16x4x8xf32>
 %61 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_53, %collapsed_60 : tensor<1x16x4x8xf32>, tensor<1x16x1x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %extracted_slice_61 = tensor.extract_slice %extracted_slice_53[0, 0, 0, 0] [1, 16, 4, 4] [1, 1, 1, 2] : tensor<1x16x4x8xf32> to tensor<1x16x4x4xf32>
 %extracted_slice_62 = tensor.extract_slice %extracted_slice_53[0, 0, 0, 1] [1, 16, 4, 4] [1, 1, 1, 2] : tensor<1x16x4x8xf32> to tensor<1x16x4x4xf32>
 %62 = tensor.empty() : tensor<1x16x4x4xf32>
 %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<1x16x4x4xf32>) outs(%62 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.negf %in : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_63 = tensor.expand_shape %63 [[0], [1], [2], [3, 4]] output_shape [1, 16, 4, 4, 1] : tensor<1x16x4x4xf32> into tensor<1x16x4x4x1xf32>
 %expanded_64 = tensor.expand_shape %extracted_slice_61 [[0], [1], [2], [3, 4]] output_shape [1, 16, 4, 4, 1] : tensor<1x16x4x4xf32> into tensor<1x16x4x4x1xf32>
 %concat_65 = tensor.concat dim(4) %expanded_63, %expanded_64 : (tensor<1x16x4x4x1xf32>, tensor<1x16x4x4x1xf32>) -> tensor<1x16x4x4x2xf32>
 %collapsed_66 = tensor.collapse_shape %concat_65 [[0], [1], [2], [3, 4]] : tensor<1x16x4x4x2xf32> into tensor<1x16x4x8xf32>
 %64 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_66, %collapsed_58 : tensor<1x16x4x8xf32>, tensor<1x16x1x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %65 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x16x4x8xf32>, tensor<1x16x4x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %66 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_55, %collapsed_60 : tensor<1x16x4x8xf32>, tensor<1x16x1x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %extracted_slice_67 = tensor.extract_slice %extracted_slice_55[0, 0, 0, 0] [1, 16, 4, 4] [1, 1, 1, 2] : tensor<1x16x4x8xf32> to tensor<1x16x4x4xf32>
 %extracted_slice_68 = tensor.extract_slice %extracted_slice_55[0, 0, 0, 1] [1, 16, 4, 4] [1, 1, 1, 2] : tensor<1x16x4x8xf32> to tensor<1x16x4x4xf32>
 %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_68 : tensor<1x16x4x4xf32>) outs(%62 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.negf %in : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_69 = tensor.expand_shape %67 [[0], [1], [2], [3, 4]] output_shape [1, 16, 4, 4, 1] : tensor<1x16x4x4xf32> into tensor<1x16x4x4x1xf32>
 %expanded_70 = tensor.expand_shape %extracted_slice_67 [[0], [1], [2], [3, 4]] output_shape [1, 16, 4, 4, 1] : tensor<1x16x4x4xf32> into tensor<1x16x4x4x1xf32>
 %concat_71 = tensor.concat dim(4) %expanded_69, %expanded_70 : (tensor<1x16x4x4x1xf32>, tensor<1x16x4x4x1xf32>) -> tensor<1x16x4x4x2xf32>
 %collapsed_72 = tensor.collapse_shape %concat_71 [[0], [1], [2], [3, 4]] : tensor<1x16x4x4x2xf32> into tensor<1x16x4x8xf32>
 %68 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_72, %collapsed_58 : tensor<1x16x4x8xf32>, tensor<1x16x1x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %69 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<1x16x4x8xf32>, tensor<1x16x4x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %concat_73 = tensor.concat dim(3) %65, %extracted_slice_54 : (tensor<1x16x4x8xf32>, tensor<1x16x4x8xf32>) -> tensor<1x16x4x16xf32>
 %concat_74 = tensor.concat dim(3) %69, %extracted_slice_56 : (tensor<1x16x4x8xf32>, tensor<1x16x4x8xf32>) -> tensor<1x16x4x16xf32>
 %transposed_75 = linalg.transpose ins(%concat_74 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %70 = tensor.empty() : tensor<1x1x16x16xf32>
 %71 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%70 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_140: f32, %in_141: f32, %out: f32):
 %193 = arith.select %in, %in_140, %in_141 : f32
 linalg.yield %193 : f32
 } -> tensor<1x1x16x16xf32>
 %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_75 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.mulf %in, %cst_38 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_76 = linalg.transpose ins(%concat_73 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_76 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.mulf %in, %cst_38 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_77 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_78 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %74 = tensor.empty() : tensor<4x16x16xf32>
 %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %76 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%75 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_79 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %77 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_79, %71 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %78 = tensor.empty() : tensor<1x4x16xi64>
 %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %80 = tensor.empty() : tensor<1x4x16xf32>
 %81 = linalg.fill ins(%cst_1 : f32) outs(%80 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %82:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<1x4x16x16xf32>) outs(%81, %79 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_140: i64):
 %193 = linalg.index 3 : index
 %194 = arith.index_cast %193 : index to i64
 %195 = arith.maximumf %in, %out : f32
 %196 = arith.cmpf ogt, %in, %out : f32
 %197 = arith.select %196, %194, %out_140 : i64
 linalg.yield %195, %197 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_80 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %83 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_80 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.subf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %84 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = math.exp %in : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %85 = tensor.empty() : tensor<1x4x16x1xf32>
 %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %87 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<1x4x16x16xf32>) outs(%86 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.addf %in, %out : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x1xf32>
 %88 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.divf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %89 = tensor.empty() : tensor<1x4x16x16xi1>
 %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x4x16x16xf32>) outs(%89 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %193 = arith.extf %in : f32 to f64
 %194 = arith.cmpf oeq, %193, %cst_27 : f64
 linalg.yield %194 : i1
 } -> tensor<1x4x16x16xi1>
 %91 = tensor.empty() : tensor<1x4x16x1xi1>
 %92 = linalg.fill ins(%true : i1) outs(%91 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %93 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<1x4x16x16xi1>) outs(%92 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %193 = arith.andi %in, %out : i1
 linalg.yield %193 : i1
 } -> tensor<1x4x16x1xi1>
 %94 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %cst_2, %88 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_140: f32, %in_141: f32, %out: f32):
 %193 = arith.select %in, %in_140, %in_141 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_81 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_82 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %95 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%75 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_83 = tensor.expand_shape %95 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %96 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<1x4x16x16xf32>) outs(%96 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_85 = linalg.transpose ins(%cst_26 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_86 = tensor.collapse_shape %transposed_84 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %97 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_87 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %98 = tensor.empty() : tensor<64x160xf32>
 %transposed_88 = linalg.transpose ins(%cst_25 : tensor<160x64xf32>) outs(%98 : tensor<64x160xf32>) permutation = [1, 0] 
 %99 = tensor.empty() : tensor<16x160xf32>
 %100 = linalg.fill ins(%cst : f32) outs(%99 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %101 = linalg.matmul ins(%collapsed, %transposed_88 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%100 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %102 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%101, %cst_24 : tensor<16x160xf32>, tensor<160xf32>) outs(%99 : tensor<16x160xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<16x160xf32>
 %expanded_89 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %103 = tensor.empty() : tensor<1x16x160xf32>
 %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.mulf %in, %cst_38 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = math.fpowi %in, %c3_i64 : f32, i64
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.truncf %cst_23 : f64 to f32
 %194 = arith.mulf %in, %193 : f32
 linalg.yield %194 : f32
 } -> tensor<1x16x160xf32>
 %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89, %106 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.truncf %cst_22 : f64 to f32
 %194 = arith.mulf %in, %193 : f32
 linalg.yield %194 : f32
 } -> tensor<1x16x160xf32>
 %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = math.tanh %in : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.addf %in, %cst_39 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %110 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %collapsed_90 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %112 = tensor.empty() : tensor<160x64xf32>
 %transposed_91 = linalg.transpose ins(%cst_21 : tensor<64x160xf32>) outs(%112 : tensor<160x64xf32>) permutation = [1, 0] 
 %113 = linalg.matmul ins(%collapsed_90, %transposed_91 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%52 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %114 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%113, %cst_20 : tensor<16x64xf32>, tensor<64xf32>) outs(%51 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<16x64xf32>
 %expanded_92 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87, %expanded_92 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %1 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x16x64xf32>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %193 = arith.extf %in : f32 to f64
 linalg.yield %193 : f64
 } -> tensor<1x16x64xf64>
 %118 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.addf %in, %out : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.divf %in, %cst_36 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %120 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_140: f64, %out: f64):
 %193 = arith.subf %in, %in_140 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x64xf64>
 %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_140: f64, %out: f64):
 %193 = arith.mulf %in, %in_140 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x64xf64>
 %122 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.addf %in, %out : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.divf %in, %cst_36 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x16x1xf64>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %193 = arith.truncf %in : f64 to f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %125 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.addf %in, %out : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.divf %in, %cst_37 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.truncf %cst_33 : f64 to f32
 %194 = arith.addf %in, %193 : f32
 linalg.yield %194 : f32
 } -> tensor<1x16x1xf32>
 %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = math.rsqrt %in : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %129 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %126 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.subf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %130 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %128 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %131 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %cst_19 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %132 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %cst_18 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %transposed_93 = linalg.transpose ins(%cst_17 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_94 = tensor.collapse_shape %132 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %133 = linalg.matmul ins(%collapsed_94, %transposed_93 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_95 = tensor.expand_shape %133 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_96 = linalg.transpose ins(%cst_16 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %134 = linalg.matmul ins(%collapsed_94, %transposed_96 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_97 = tensor.expand_shape %134 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_98 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %135 = linalg.matmul ins(%collapsed_94, %transposed_98 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_99 = tensor.expand_shape %135 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_100 = linalg.transpose ins(%expanded_99 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_101 = tensor.extract_slice %expanded_97[0, 0, 0, 0] [1, 16, 4, 8] [1, 1, 1, 1] : tensor<1x16x4x16xf32> to tensor<1x16x4x8xf32>
 %extracted_slice_102 = tensor.extract_slice %expanded_97[0, 0, 0, 8] [1, 16, 4, 8] [1, 1, 1, 1] : tensor<1x16x4x16xf32> to tensor<1x16x4x8xf32>
 %extracted_slice_103 = tensor.extract_slice %expanded_95[0, 0, 0, 0] [1, 16, 4, 8] [1, 1, 1, 1] : tensor<1x16x4x16xf32> to tensor<1x16x4x8xf32>
 %extracted_slice_104 = tensor.extract_slice %expanded_95[0, 0, 0, 8] [1, 16, 4, 8] [1, 1, 1, 1] : tensor<1x16x4x16xf32> to tensor<1x16x4x8xf32>
 %136 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_101, %collapsed_60 : tensor<1x16x4x8xf32>, tensor<1x16x1x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %extracted_slice_105 = tensor.extract_slice %extracted_slice_101[0, 0, 0, 0] [1, 16, 4, 4] [1, 1, 1, 2] : tensor<1x16x4x8xf32> to tensor<1x16x4x4xf32>
 %extracted_slice_106 = tensor.extract_slice %extracted_slice_101[0, 0, 0, 1] [1, 16, 4, 4] [1, 1, 1, 2] : tensor<1x16x4x8xf32> to tensor<1x16x4x4xf32>
 %137 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_106 : tensor<1x16x4x4xf32>) outs(%62 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.negf %in : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_107 = tensor.expand_shape %137 [[0], [1], [2], [3, 4]] output_shape [1, 16, 4, 4, 1] : tensor<1x16x4x4xf32> into tensor<1x16x4x4x1xf32>
 %expanded_108 = tensor.expand_shape %extracted_slice_105 [[0], [1], [2], [3, 4]] output_shape [1, 16, 4, 4, 1] : tensor<1x16x4x4xf32> into tensor<1x16x4x4x1xf32>
 %concat_109 = tensor.concat dim(4) %expanded_107, %expanded_108 : (tensor<1x16x4x4x1xf32>, tensor<1x16x4x4x1xf32>) -> tensor<1x16x4x4x2xf32>
 %collapsed_110 = tensor.collapse_shape %concat_109 [[0], [1], [2], [3, 4]] : tensor<1x16x4x4x2xf32> into tensor<1x16x4x8xf32>
 %138 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_110, %collapsed_58 : tensor<1x16x4x8xf32>, tensor<1x16x1x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %139 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<1x16x4x8xf32>, tensor<1x16x4x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %140 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_103, %collapsed_60 : tensor<1x16x4x8xf32>, tensor<1x16x1x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %extracted_slice_111 = tensor.extract_slice %extracted_slice_103[0, 0, 0, 0] [1, 16, 4, 4] [1, 1, 1, 2] : tensor<1x16x4x8xf32> to tensor<1x16x4x4xf32>
 %extracted_slice_112 = tensor.extract_slice %extracted_slice_103[0, 0, 0, 1] [1, 16, 4, 4] [1, 1, 1, 2] : tensor<1x16x4x8xf32> to tensor<1x16x4x4xf32>
 %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_112 : tensor<1x16x4x4xf32>) outs(%62 : tensor<1x16x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.negf %in : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x4xf32>
 %expanded_113 = tensor.expand_shape %141 [[0], [1], [2], [3, 4]] output_shape [1, 16, 4, 4, 1] : tensor<1x16x4x4xf32> into tensor<1x16x4x4x1xf32>
 %expanded_114 = tensor.expand_shape %extracted_slice_111 [[0], [1], [2], [3, 4]] output_shape [1, 16, 4, 4, 1] : tensor<1x16x4x4xf32> into tensor<1x16x4x4x1xf32>
 %concat_115 = tensor.concat dim(4) %expanded_113, %expanded_114 : (tensor<1x16x4x4x1xf32>, tensor<1x16x4x4x1xf32>) -> tensor<1x16x4x4x2xf32>
 %collapsed_116 = tensor.collapse_shape %concat_115 [[0], [1], [2], [3, 4]] : tensor<1x16x4x4x2xf32> into tensor<1x16x4x8xf32>
 %142 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_116, %collapsed_58 : tensor<1x16x4x8xf32>, tensor<1x16x1x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %143 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<1x16x4x8xf32>, tensor<1x16x4x8xf32>) outs(%60 : tensor<1x16x4x8xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x4x8xf32>
 %concat_117 = tensor.concat dim(3) %139, %extracted_slice_102 : (tensor<1x16x4x8xf32>, tensor<1x16x4x8xf32>) -> tensor<1x16x4x16xf32>
 %concat_118 = tensor.concat dim(3) %143, %extracted_slice_104 : (tensor<1x16x4x8xf32>, tensor<1x16x4x8xf32>) -> tensor<1x16x4x16xf32>
 %transposed_119 = linalg.transpose ins(%concat_118 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %144 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_119 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.mulf %in, %cst_38 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_120 = linalg.transpose ins(%concat_117 : tensor<1x16x4x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %145 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_120 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.mulf %in, %cst_38 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_121 = tensor.collapse_shape %144 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_122 = tensor.collapse_shape %145 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %146 = linalg.batch_matmul ins(%collapsed_121, %collapsed_122 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%75 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_123 = tensor.expand_shape %146 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %147 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_123, %71 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %148:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%147 : tensor<1x4x16x16xf32>) outs(%81, %79 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_140: i64):
 %193 = linalg.index 3 : index
 %194 = arith.index_cast %193 : index to i64
 %195 = arith.maximumf %in, %out : f32
 %196 = arith.cmpf ogt, %in, %out : f32
 %197 = arith.select %196, %194, %out_140 : i64
 linalg.yield %195, %197 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_124 = tensor.expand_shape %148#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %149 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %expanded_124 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.subf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %150 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = math.exp %in : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %151 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%150 : tensor<1x4x16x16xf32>) outs(%86 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.addf %in, %out : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x1xf32>
 %152 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %151 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.divf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %153 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<1x4x16x16xf32>) outs(%89 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %193 = arith.extf %in : f32 to f64
 %194 = arith.cmpf oeq, %193, %cst_27 : f64
 linalg.yield %194 : i1
 } -> tensor<1x4x16x16xi1>
 %154 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%153 : tensor<1x4x16x16xi1>) outs(%92 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %193 = arith.andi %in, %out : i1
 linalg.yield %193 : i1
 } -> tensor<1x4x16x1xi1>
 %155 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %cst_2, %152 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%56 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_140: f32, %in_141: f32, %out: f32):
 %193 = arith.select %in, %in_140, %in_141 : f32
 linalg.yield %193 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_125 = tensor.collapse_shape %155 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_126 = tensor.collapse_shape %transposed_100 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %156 = linalg.batch_matmul ins(%collapsed_125, %collapsed_126 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%75 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_127 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_128 = linalg.transpose ins(%expanded_127 : tensor<1x4x16x16xf32>) outs(%96 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_129 = linalg.transpose ins(%cst_14 : tensor<64x64xf32>) outs(%50 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_130 = tensor.collapse_shape %transposed_128 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %157 = linalg.matmul ins(%collapsed_130, %transposed_129 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_131 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %transposed_132 = linalg.transpose ins(%cst_13 : tensor<160x64xf32>) outs(%98 : tensor<64x160xf32>) permutation = [1, 0] 
 %158 = linalg.matmul ins(%collapsed_94, %transposed_132 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%100 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %159 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%158, %cst_12 : tensor<16x160xf32>, tensor<160xf32>) outs(%99 : tensor<16x160xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<16x160xf32>
 %expanded_133 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.mulf %in, %cst_38 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = math.fpowi %in, %c3_i64 : f32, i64
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.truncf %cst_23 : f64 to f32
 %194 = arith.mulf %in, %193 : f32
 linalg.yield %194 : f32
 } -> tensor<1x16x160xf32>
 %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_133, %162 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.truncf %cst_22 : f64 to f32
 %194 = arith.mulf %in, %193 : f32
 linalg.yield %194 : f32
 } -> tensor<1x16x160xf32>
 %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = math.tanh %in : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.addf %in, %cst_39 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %166 : tensor<1x16x160xf32>, tensor<1x16x160xf32>) outs(%103 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x160xf32>
 %collapsed_134 = tensor.collapse_shape %167 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %transposed_135 = linalg.transpose ins(%cst_11 : tensor<64x160xf32>) outs(%112 : tensor<160x64xf32>) permutation = [1, 0] 
 %168 = linalg.matmul ins(%collapsed_134, %transposed_135 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%52 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %169 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%168, %cst_10 : tensor<16x64xf32>, tensor<64xf32>) outs(%51 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<16x64xf32>
 %expanded_136 = tensor.expand_shape %169 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_131, %expanded_136 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %116 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x16x64xf32>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %193 = arith.extf %in : f32 to f64
 linalg.yield %193 : f64
 } -> tensor<1x16x64xf64>
 %173 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.addf %in, %out : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.divf %in, %cst_36 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %175 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %174 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_140: f64, %out: f64):
 %193 = arith.subf %in, %in_140 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x64xf64>
 %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %175 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_140: f64, %out: f64):
 %193 = arith.mulf %in, %in_140 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x64xf64>
 %177 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.addf %in, %out : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %193 = arith.divf %in, %cst_36 : f64
 linalg.yield %193 : f64
 } -> tensor<1x16x1xf64>
 %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x16x1xf64>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %193 = arith.truncf %in : f64 to f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %180 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.addf %in, %out : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.divf %in, %cst_37 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = arith.truncf %cst_33 : f64 to f32
 %194 = arith.addf %in, %193 : f32
 linalg.yield %194 : f32
 } -> tensor<1x16x1xf32>
 %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %193 = math.rsqrt %in : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x1xf32>
 %184 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %181 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.subf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %185 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %183 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %186 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %cst_9 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.mulf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %187 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %cst_8 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_137 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %188 = tensor.empty() : tensor<64x256xf32>
 %transposed_138 = linalg.transpose ins(%cst_7 : tensor<256x64xf32>) outs(%188 : tensor<64x256xf32>) permutation = [1, 0] 
 %189 = tensor.empty() : tensor<16x256xf32>
 %190 = linalg.fill ins(%cst : f32) outs(%189 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %191 = linalg.matmul ins(%collapsed_137, %transposed_138 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%190 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %192 = linalg.generic {indexing_maps = [#map3, #map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%191, %cst_6 : tensor<16x256xf32>, tensor<256xf32>) outs(%189 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_140: f32, %out: f32):
 %193 = arith.addf %in, %in_140 : f32
 linalg.yield %193 : f32
 } -> tensor<16x256xf32>
 %expanded_139 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_139 : tensor<1x16x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.transformer.rotary_emb.embed_positions: "0x04000000000000000000000000000000000000000000803F0000803F0000803F0000803FA46A573F7775CC3D57D6233C6E12833A41510A3F98B87E3FB9FC7F3FF8FF7F3FB7C7683FF96F4B3E3ED4A33C6912033B3311D5BEA5E57A3FE5F27F3FDFFF7F3FC381103E6D4E973E1FB9F53C939B443B26707DBFEF90743F83E27F3FB5FF7F3FCFBD41BFD861C73EDBCB233D5812833B305527BFA7CA6B3F94CB7F3F7AFF7F3F107C75BF4477F53EF4B64C3DDED6A33B2C3C913E40A9603F19AE7F3F2EFF7F3F8C0F8FBE698C103FD19C753D599BC43BB8CD753F3249533F128A7F3FD2FE7F3F4630283F73EB243F323E8F3DC75FE53BBDFF403FB3CC433F815F7F3F65FE7F3F95467D3FA6A4373F50AAA33D1312033CF6FD14BE5F5B323F652E7F3FE7FD7F3F3201D33E1D88483F3E12B83D3B74133CD53F69BFD4211F3FC2F67E3F59FD7F3FF8440BBFA46A573F7675CC3D58D6233C64CD56BF41510A3F98B87E3FB9FC7F3F5CFF7FBF2B26643F72D3E03D6B38343C7205913BC03DE83EE8737E3F09FC7F3FD85C09BF1D9A6E3FAC2BF53D719A443CD006583FF386B93EB5287E3F48FB7F3F2220D73EC0AB763FD0BE043E6BFC543C6F4E683F99F5883E00D77D3F76FA7F3F72987D3F6F467C3F64E40E3E575E653CD7040C3EDF0B2E3ECC7E7D3F94F97F3F4479263FD55B7F3F4F06193E34C0753CE87A42BFAADE903D1A207D3FA1F87F3F106893BE0EE47F3F5024233E0111833C2C2975BFE333EFBCEDBA7C3F9DF77F3F251E76BFBFDD7D3F233E2D3EDE418B3C36E28CBED3EF03BE494F7C3F88F67F3FB34040BF144E793F8753373EB372933C840A293FAFA768BE2EDD7B3F62F57F3F6979193EB940723F3A64413E7EA39B3CBF1B7D3F3586A5BEA1647B3F2CF47F3FC8B6693FB7C7683FF86F4B3E3FD4A33C22F0D03E3311D5BEA5E57A3FE5F27F3F102F563F49FB5C3F8376553EF504AC3CFC370CBF9A3D01BF3C607A3F8DF17F3F150511BC9EF94E3F96775F3EA035B43C6FFD7FBF03A816BF6AD4793F24F07F3FE6A158BF8AE63E3FF072693E3F66BC3CBF6708BF10912ABF3442793FABEE7F3FFCD367BF26EB2C3F5168733ED196C43CFE2DD93ED7C53CBF9BA9783F20ED7F3F388707BE7835193F77577D3E57C7CC3C78BF7D3FBF174DBFA50A783F85EB7F3F0837433FE4F7033F10A0833ECFF7D43C819C253F115D5BBF5665773FDAE97F3F0ED5743F88D1DA3E0591883E3A28DD3C389395BE467167BFB1B9763F1DE87F3F2AB48A3E9383AB3E7D7E8D3E9658E53C576D76BF7C3571BFBB07763F50E67F3FE9E329BFC1FD743E5468923EE388ED3CB3803FBFB79078BF794F753F72E47F3FA4EF7CBFC381103E6C4E973E20B9F53C18F41D3E26707DBFEF90743F83E27F3F06DECEBE56502A3DA5309C3E4DE9FD3C8E2C6A3F52C77FBF22CC733F83E07F3F4D2A0D3FC7196FBDDE0EA13EB50C033DA98F553F3F907FBF1801733F73DE7F3F39FA7F3F138821BEF7E8A53EBA24073DB78659BC7ACB7CBFD52F723F52DC7F3FF771073F4CD682BED2BEAA3EB83C0B3DE73B59BF168077BF5F58713F20DA7F3FC23ADBBEDC99B3BE4D90AF3EAB540F3D5F5867BFA0BB6FBFBB7A703FDDD77F3F38E57DBF0F92E2BE495DB43E966C133DEA0803BEF59165BFEF966F3F89D57F3FEABE24BF58A307BFA925B93E7684173D2DF2433F151D59BF01AD6E3F25D37F3F9FBD973EB7A21CBF4AE9BD3E4D9C1B3DB57F743FDD7C4ABFF7BC6D3FB0D07F3F4BBB763F731130BF0EA8C23E19B41F3D6C85883EB2D639BFD7C66C3F2ACE7F3FBCBF3E3FCFBD41BFD761C73EDCCB233D74BC2ABF305527BFA7CA6B3F94CB7F3FFB6D22BE9B7A51BF8616CC3E93E3273D44C27CBFAB2713BF6EC86A3FEDC87F3F28A16ABF991F5FBFFAC5D03E40FB2B3DE0CACCBE6F03FBBE32C0693F35C67F3F30EF54BFDB896ABF1670D53EE012303DE81B0E3F8735CDBEFBB1683F6CC37F3FA103913C329C73BFBD14DA3E762A343DBBF57F3FB95A9DBECE9D673F92C07F3FD0D4593F6A3F7ABFCDB3DE3E0042383D817B063FDBDA57BEB483663FA8BD7F3F9ADB663F88627EBF2A4DE33E7E593C3D6E46DDBE46B0E5BDB263653FADBA7F3FE813FD3DF9FA7FBFB6E0E73EEF70403DB2097EBF9FF84ABCD23D643FA1B77F3F56AC44BFA4047FBF526EEC3E5388443D80E023BFC432B33D1912633F84B47F3F222974BF03827BBFE0F5F03EAB9F483D44E7993E20FD3E3E91E0613F57B17F3FFF5586BE107C75BF4477F53EF5B64C3D0408773F2C3C913E40A9603F19AE7F3F24942B3F32026DBF5EF2F93E33CE503DD1FD3D3F4A86C13E2F6C5F3FCAAA7F3FA0937C3F132A62BF1267FE3E62E5543D0EE726BE73E1EF3E66295E3F6AA77F3FB4B6CA3E790F55BFA26A013F84FC583D95146BBF7DEB0D3FEDE05C3FFAA37F3FCD0C0FBFE4D345BF6A9E033F97135D3DA64D54BF3D7B223FCC925B3F79A07F3FF4EF7FBF4A9E34BFD5CE053F9D2A613D2C43B53C626B353F0C3F5A3FE79C7F3F5E8405BFB29A21BFD2FB073F9241653DA26C5A3F7B8B463FB6E5583F44997F3FFD50DF3EB6F90CBF53250A3F7A58693DAC5D663FBFAF553FD386573F91957F3FE72C7E3F51E0EDBE4C4B0C3F516F6D3DB714F43D6AB1623F6B22563FCD917F3F4301233FC06CBFBEAD6D0E3F1A86713D836545BF3B6F6D3F87B8543FF88D7F3F23109CBE8C0F8FBE688C103FD29C753D56D173BFB8CD753F3249533F128A7F3F7F5377BFD5883ABE71A7123F7BB3793DE62584BE7BB77B3F74D4513F1C867F3FF23A3DBFA12AAABDB8BE143F12CA7D3DF76A2C3F621D7F3F575A503F14827F3F4B5F2B3EB4BD893C31D2163F4DF0803DB8637C3FBCF67F3FE4DA4E3FFD7D7F3F"
    }
  }
#-}
