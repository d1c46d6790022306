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
#map11 = affine_map<(d0, d1, d2) -> (0, d1)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1) -> (d1)>
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x256xf32> {
 %c64_i64 = arith.constant 64 : i64
 %c3_i64 = arith.constant 3 : i64
 %c4_i64 = arith.constant 4 : i64
 %c0_i64 = arith.constant 0 : i64
 %c1_i64 = arith.constant 1 : i64
 %c0 = arith.constant 0 : index
 %c1 = arith.constant 1 : index
 %c256 = arith.constant 256 : index
 %c3 = arith.constant 3 : index
 %cst = arith.constant 0.000000e+00 : f32
 %cst_0 = arith.constant 0.000000e+00 : f64
 %c16_i64 = arith.constant 16 : i64
 %cst_1 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_4 = arith.constant dense<true> : tensor<i1>
 %cst_5 = arith.constant dense_resource<model.lm_head.bias> : tensor<256xf32>
 %cst_6 = arith.constant dense_resource<model.lm_head.weight> : tensor<256x64xf32>
 %cst_7 = arith.constant dense_resource<model.transformer.ln_f.bias> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.transformer.ln_f.weight> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.transformer.h.1.mlp.fc_out.bias> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.transformer.h.1.mlp.fc_out.weight> : tensor<64x160xf32>
 %cst_11 = arith.constant dense_resource<model.transformer.h.1.mlp.fc_in.bias> : tensor<160xf32>
 %cst_12 = arith.constant dense_resource<model.transformer.h.1.mlp.fc_in.weight> : tensor<160x64xf32>
 %cst_13 = arith.constant dense_resource<model.transformer.h.1.attn.out_proj.weight> : tensor<64x64xf32>
 %cst_14 = arith.constant dense_resource<model.transformer.h.1.attn.v_proj.weight> : tensor<64x64xf32>
 %cst_15 = arith.constant dense_resource<model.transformer.h.1.attn.k_proj.weight> : tensor<64x64xf32>
 %cst_16 = arith.constant dense_resource<model.transformer.h.1.attn.q_proj.weight> : tensor<64x64xf32>
 %cst_17 = arith.constant dense_resource<model.transformer.h.1.ln_1.bias> : tensor<64xf32>
 %cst_18 = arith.constant dense_resource<model.transformer.h.1.ln_1.weight> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.transformer.h.0.mlp.fc_out.bias> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.transformer.h.0.mlp.fc_out.weight> : tensor<64x160xf32>
 %cst_21 = arith.constant 0.79788456080286541 : f64
 %cst_22 = arith.constant 4.471500e-02 : f64
 %cst_23 = arith.constant dense_resource<model.transformer.h.0.mlp.fc_in.bias> : tensor<160xf32>
 %cst_24 = arith.constant dense_resource<model.transformer.h.0.mlp.fc_in.weight> : tensor<160x64xf32>
 %cst_25 = arith.constant dense_resource<model.transformer.h.0.attn.out_proj.weight> : tensor<64x64xf32>
 %cst_26 = arith.constant 0xFFF0000000000000 : f64
 %cst_27 = arith.constant dense_resource<model.transformer.h.0.attn.v_proj.weight> : tensor<64x64xf32>
 %cst_28 = arith.constant dense_resource<model.transformer.h.0.attn.k_proj.weight> : tensor<64x64xf32>
 %cst_29 = arith.constant dense_resource<model.transformer.h.0.attn.q_proj.weight> : tensor<64x64xf32>
 %cst_30 = arith.constant dense_resource<model.transformer.h.0.ln_1.bias> : tensor<64xf32>
 %cst_31 = arith.constant dense_resource<model.transformer.h.0.ln_1.weight> : tensor<64xf32>
 %cst_32 = arith.constant 1.000000e-05 : f64
 %cst_33 = arith.constant dense_resource<model.transformer.rotary_emb.embed_positions> : tensor<64x8xf32>
 %cst_34 = arith.constant dense_resource<model.transformer.wte.weight> : tensor<256x64xf32>
 %cst_35 = arith.constant 6.400000e+01 : f64
 %cst_36 = arith.constant 6.400000e+01 : f32
 %cst_37 = arith.constant 5.000000e-01 : f32
 %cst_38 = arith.constant 1.000000e+00 : f32
 %cst_39 = arith.constant dense<1> : tensor<i64>
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %1, "negative values not allowed in new dimensions"
 %2 = tensor.empty(%dim) : tensor<1x?xi64>
 %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_39 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 linalg.yield %in : i64
 } -> tensor<1x?xi64>
 %4 = tensor.empty(%dim) : tensor<?xi64>
 %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %281 = linalg.index 0 : index
 %282 = arith.index_cast %281 : index to i64
 linalg.yield %282 : i64
 } -> tensor<?xi64>
 %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
 %6 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %281 = arith.index_cast %in : i64 to index
 %282 = linalg.index 2 : index
 %283 = arith.cmpi slt, %281, %c256 : index
 cf.assert %283, "index must be smaller than dim size"
 %284 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %284, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_34[%281, %282] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %8 = tensor.empty(%dim) : tensor<1x?xi1>
 %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%8 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %281 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %281 : i1
 } -> tensor<1x?xi1>
 %10 = tensor.empty() : tensor<1xi64>
 %11 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%10 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_40 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_41 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %expanded_42 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
 %12 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %13 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42, %expanded_41 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_157: i64, %out: i1):
 %281 = arith.cmpi sle, %in, %in_157 : i64
 linalg.yield %281 : i1
 } -> tensor<1x1x?x?xi1>
 %14 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %13 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_157: i1, %out: i1):
 %281 = arith.andi %in, %in_157 : i1
 linalg.yield %281 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_43 = tensor.dim %expanded_42, %c3 : tensor<1x1x1x?xi64>
 %15 = tensor.empty(%dim_43) : tensor<1x1x1x?xi1>
 %16 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40, %expanded_42 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%15 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_157: i64, %out: i1):
 %281 = arith.cmpi slt, %in, %c0_i64 : i64
 %282 = arith.addi %in, %c1_i64 : i64
 %283 = arith.select %281, %282, %in : i64
 %284 = arith.index_cast %283 : i64 to index
 %285 = arith.cmpi slt, %in_157, %c0_i64 : i64
 %286 = arith.addi %in_157, %0 : i64
 %287 = arith.select %285, %286, %in_157 : i64
 %288 = arith.index_cast %287 : i64 to index
 %extracted = tensor.extract %9[%284, %288] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %17 = arith.cmpi eq, %dim, %dim_43 : index
 cf.assert %17, "mismatched size for broadcast"
 %18 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_157: i1, %out: i1):
 %281 = arith.andi %in, %in_157 : i1
 linalg.yield %281 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %19 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %20 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %281 = linalg.index 2 : index
 %282 = linalg.index 3 : index
 %283 = arith.cmpi eq, %dim, %c1 : index
 %284 = arith.select %283, %c0, %281 : index
 %285 = arith.select %283, %c0, %282 : index
 %extracted = tensor.extract %18[%c0, %c0, %284, %285] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %dim_44 = tensor.dim %expanded, %c1 : tensor<1x?xi64>
 %21 = tensor.empty(%dim_44) : tensor<1x?x8xf32>
 %22 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?xi64>) outs(%21 : tensor<1x?x8xf32>) {
 ^bb0(%in: i64, %out: f32):
 %281 = arith.cmpi slt, %in, %c0_i64 : i64
 %282 = arith.addi %in, %c64_i64 : i64
 %283 = arith.select %281, %282, %in : i64
 %284 = arith.index_cast %283 : i64 to index
 %285 = linalg.index 2 : index
 %extracted = tensor.extract %cst_33[%284, %285] : tensor<64x8xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x8xf32>
 %extracted_slice = tensor.extract_slice %22[0, 0, 0] [1, %dim_44, 4] [1, 1, 1] : tensor<1x?x8xf32> to tensor<1x?x4xf32>
 %extracted_slice_45 = tensor.extract_slice %22[0, 0, 4] [1, %dim_44, 4] [1, 1, 1] : tensor<1x?x8xf32> to tensor<1x?x4xf32>
 %23 = tensor.empty(%dim) : tensor<1x?x64xf64>
 %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x?x64xf32>) outs(%23 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %281 = arith.extf %in : f32 to f64
 linalg.yield %281 : f64
 } -> tensor<1x?x64xf64>
 %25 = tensor.empty(%dim) : tensor<1x?x1xf64>
 %26 = linalg.fill ins(%cst_0 : f64) outs(%25 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %27 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<1x?x64xf64>) outs(%26 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.addf %in, %out : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x?x1xf64>) outs(%25 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.divf %in, %cst_35 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %29 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%23 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_157: f64, %out: f64):
 %281 = arith.subf %in, %in_157 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x64xf64>
 %30 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %29 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%23 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_157: f64, %out: f64):
 %281 = arith.mulf %in, %in_157 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x64xf64>
 %31 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<1x?x64xf64>) outs(%26 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.addf %in, %out : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x1xf64>) outs(%25 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.divf %in, %cst_35 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %33 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf64>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %281 = arith.truncf %in : f64 to f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %35 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %36 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<1x?x64xf32>) outs(%35 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.addf %in, %out : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.divf %in, %cst_36 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.truncf %cst_32 : f64 to f32
 %282 = arith.addf %in, %281 : f32
 linalg.yield %282 : f32
 } -> tensor<1x?x1xf32>
 %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = math.rsqrt %in : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %40 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %37 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.subf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %41 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %39 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %42 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %cst_31 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %43 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %cst_30 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%6 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %44 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_29 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %45 = tensor.empty(%dim) : tensor<?x64xf32>
 %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %47 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_46 = tensor.expand_shape %47 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %48 = arith.cmpi slt, %0, %c0_i64 : i64
 %49 = arith.select %48, %c1_i64, %0 : i64
 %50 = arith.extui %48 : i1 to i64
 %51 = arith.addi %50, %c1_i64 : i64
 %52 = arith.muli %49, %c16_i64 : i64
 %53 = arith.cmpi sle, %51, %c1_i64 : i64
 cf.assert %53, "must have at most one inferred (negative) dimension"
 %54 = arith.muli %0, %c64_i64 : i64
 %55 = arith.divsi %54, %52 : i64
 %56 = arith.select %48, %55, %0 : i64
 %from_elements = tensor.from_elements %c1_i64, %56, %55, %c16_i64 : tensor<4xi64>
 %reshape = tensor.reshape %expanded_46(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_47 = linalg.transpose ins(%cst_28 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
 %57 = linalg.matmul ins(%collapsed, %transposed_47 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_48 = tensor.expand_shape %57 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %53, "must have at most one inferred (negative) dimension"
 %reshape_49 = tensor.reshape %expanded_48(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_50 = linalg.transpose ins(%cst_27 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
 %58 = linalg.matmul ins(%collapsed, %transposed_50 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_51 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %53, "must have at most one inferred (negative) dimension"
 %reshape_52 = tensor.reshape %expanded_51(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %59 = arith.index_cast %56 : i64 to index
 %60 = tensor.empty(%59) : tensor<1x4x?x16xf32>
 %transposed_53 = linalg.transpose ins(%reshape_52 : tensor<1x?x4x16xf32>) outs(%60 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_54 = tensor.extract_slice %reshape_49[0, 0, 0, 0] [1, %59, 4, 8] [1, 1, 1, 1] : tensor<1x?x4x16xf32> to tensor<1x?x4x8xf32>
 %extracted_slice_55 = tensor.extract_slice %reshape_49[0, 0, 0, 8] [1, %59, 4, 8] [1, 1, 1, 1] : tensor<1x?x4x16xf32> to tensor<1x?x4x8xf32>
 %extracted_slice_56 = tensor.extract_slice %reshape[0, 0, 0, 0] [1, %59, 4, 8] [1, 1, 1, 1] : tensor<1x?x4x16xf32> to tensor<1x?x4x8xf32>
 %extracted_slice_57 = tensor.extract_slice %reshape[0, 0, 0, 8] [1, %59, 4, 8] [1, 1, 1, 1] : tensor<1x?x4x16xf32> to tensor<1x?x4x8xf32>
 %expanded_58 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3, 4]] output_shape [1, %dim_44, 1, 4, 1] : tensor<1x?x4xf32> into tensor<1x?x1x4x1xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %61 = tensor.empty(%dim) : tensor<1x?x1x4x2xf32>
 %62 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x?x1x4x2xf32>) {
 ^bb0(%out: f32):
 %281 = linalg.index 1 : index
 %282 = linalg.index 3 : index
 %283 = arith.cmpi eq, %dim_44, %c1 : index
 %284 = arith.select %283, %c0, %281 : index
 %extracted = tensor.extract %expanded_58[%c0, %284, %c0, %282, %c0] : tensor<1x?x1x4x1xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x1x4x2xf32>
 %collapsed_59 = tensor.collapse_shape %62 [[0], [1], [2], [3, 4]] : tensor<1x?x1x4x2xf32> into tensor<1x?x1x8xf32>
 %expanded_60 = tensor.expand_shape %extracted_slice_45 [[0], [1], [2, 3, 4]] output_shape [1, %dim_44, 1, 4, 1] : tensor<1x?x4xf32> into tensor<1x?x1x4x1xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %63 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%61 : tensor<1x?x1x4x2xf32>) {
 ^bb0(%out: f32):
 %281 = linalg.index 1 : index
 %282 = linalg.index 3 : index
 %283 = arith.cmpi eq, %dim_44, %c1 : index
 %284 = arith.select %283, %c0, %281 : index
 %extracted = tensor.extract %expanded_60[%c0, %284, %c0, %282, %c0] : tensor<1x?x1x4x1xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x1x4x2xf32>
 %collapsed_61 = tensor.collapse_shape %63 [[0], [1], [2], [3, 4]] : tensor<1x?x1x4x2xf32> into tensor<1x?x1x8xf32>
 %64 = arith.cmpi eq, %59, %dim : index
 cf.assert %64, "mismatched size for broadcast"
 %65 = tensor.empty(%59) : tensor<1x?x4x8xf32>
 %66 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54, %collapsed_61 : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%65 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 %extracted_slice_62 = tensor.extract_slice %extracted_slice_54[0, 0, 0, 0] [1, %59, 4, 4] [1, 1, 1, 2] : tensor<1x?x4x8xf32> to tensor<1x?x4x4xf32>
 %extracted_slice_63 = tensor.extract_slice %extracted_slice_54[0, 0, 0, 1] [1, %59, 4, 4] [1, 1, 1, 2] : tensor<1x?x4x8xf32> to tensor<1x?x4x4xf32>
 %67 = tensor.empty(%59) : tensor<1x?x4x4xf32>
 %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_63 : tensor<1x?x4x4xf32>) outs(%67 : tensor<1x?x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.negf %in : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x4xf32>
 %expanded_64 = tensor.expand_shape %68 [[0], [1], [2], [3, 4]] output_shape [1, %59, 4, 4, 1] : tensor<1x?x4x4xf32> into tensor<1x?x4x4x1xf32>
 %expanded_65 = tensor.expand_shape %extracted_slice_62 [[0], [1], [2], [3, 4]] output_shape [1, %59, 4, 4, 1] : tensor<1x?x4x4xf32> into tensor<1x?x4x4x1xf32>
 %concat = tensor.concat dim(4) %expanded_64, %expanded_65 : (tensor<1x?x4x4x1xf32>, tensor<1x?x4x4x1xf32>) -> tensor<1x?x4x4x2xf32>
 %collapsed_66 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x?x4x4x2xf32> into tensor<1x?x4x8xf32>
 %dim_67 = tensor.dim %expanded_64, %c1 : tensor<1x?x4x4x1xf32>
 %69 = arith.cmpi eq, %dim_67, %dim : index
 cf.assert %69, "mismatched size for broadcast"
 %70 = tensor.empty(%dim_67) : tensor<1x?x4x8xf32>
 %71 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_66, %collapsed_59 : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%70 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 %72 = arith.cmpi eq, %59, %dim_67 : index
 cf.assert %72, "mismatched size for broadcast"
 %73 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %71 : tensor<1x?x4x8xf32>, tensor<1x?x4x8xf32>) outs(%65 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %64, "mismatched size for broadcast"
 %74 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_56, %collapsed_61 : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%65 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 %extracted_slice_68 = tensor.extract_slice %extracted_slice_56[0, 0, 0, 0] [1, %59, 4, 4] [1, 1, 1, 2] : tensor<1x?x4x8xf32> to tensor<1x?x4x4xf32>
 %extracted_slice_69 = tensor.extract_slice %extracted_slice_56[0, 0, 0, 1] [1, %59, 4, 4] [1, 1, 1, 2] : tensor<1x?x4x8xf32> to tensor<1x?x4x4xf32>
 %75 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_69 : tensor<1x?x4x4xf32>) outs(%67 : tensor<1x?x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.negf %in : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x4xf32>
 %expanded_70 = tensor.expand_shape %75 [[0], [1], [2], [3, 4]] output_shape [1, %59, 4, 4, 1] : tensor<1x?x4x4xf32> into tensor<1x?x4x4x1xf32>
 %expanded_71 = tensor.expand_shape %extracted_slice_68 [[0], [1], [2], [3, 4]] output_shape [1, %59, 4, 4, 1] : tensor<1x?x4x4xf32> into tensor<1x?x4x4x1xf32>
 %concat_72 = tensor.concat dim(4) %expanded_70, %expanded_71 : (tensor<1x?x4x4x1xf32>, tensor<1x?x4x4x1xf32>) -> tensor<1x?x4x4x2xf32>
 %collapsed_73 = tensor.collapse_shape %concat_72 [[0], [1], [2], [3, 4]] : tensor<1x?x4x4x2xf32> into tensor<1x?x4x8xf32>
 %dim_74 = tensor.dim %expanded_70, %c1 : tensor<1x?x4x4x1xf32>
 %76 = arith.cmpi eq, %dim_74, %dim : index
 cf.assert %76, "mismatched size for broadcast"
 %77 = tensor.empty(%dim_74) : tensor<1x?x4x8xf32>
 %78 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_73, %collapsed_59 : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%77 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 %79 = arith.cmpi eq, %59, %dim_74 : index
 cf.assert %79, "mismatched size for broadcast"
 %80 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %78 : tensor<1x?x4x8xf32>, tensor<1x?x4x8xf32>) outs(%65 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 %concat_75 = tensor.concat dim(3) %73, %extracted_slice_55 : (tensor<1x?x4x8xf32>, tensor<1x?x4x8xf32>) -> tensor<1x?x4x16xf32>
 %concat_76 = tensor.concat dim(3) %80, %extracted_slice_57 : (tensor<1x?x4x8xf32>, tensor<1x?x4x8xf32>) -> tensor<1x?x4x16xf32>
 %dim_77 = tensor.dim %80, %c1 : tensor<1x?x4x8xf32>
 %81 = tensor.empty(%dim_77) : tensor<1x4x?x16xf32>
 %transposed_78 = linalg.transpose ins(%concat_76 : tensor<1x?x4x16xf32>) outs(%81 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %dim_79 = tensor.dim %73, %c1 : tensor<1x?x4x8xf32>
 %82 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %83 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%82 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_157: f32, %in_158: f32, %out: f32):
 %281 = arith.select %in, %in_157, %in_158 : f32
 linalg.yield %281 : f32
 } -> tensor<1x1x?x?xf32>
 %84 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_78 : tensor<1x4x?x16xf32>) outs(%81 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.mulf %in, %cst_37 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x16xf32>
 %85 = tensor.empty(%dim_79) : tensor<1x4x16x?xf32>
 %transposed_80 = linalg.transpose ins(%concat_75 : tensor<1x?x4x16xf32>) outs(%85 : tensor<1x4x16x?xf32>) permutation = [0, 2, 3, 1] 
 %86 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_80 : tensor<1x4x16x?xf32>) outs(%85 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.mulf %in, %cst_37 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %87 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %88 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %281 = linalg.index 1 : index
 %282 = linalg.index 2 : index
 %283 = linalg.index 3 : index
 %284 = arith.cmpi eq, %dim_77, %c1 : index
 %285 = arith.select %284, %c0, %282 : index
 %extracted = tensor.extract %84[%c0, %281, %285, %283] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_81 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %89 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %90 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %281 = linalg.index 1 : index
 %282 = linalg.index 2 : index
 %283 = linalg.index 3 : index
 %284 = arith.cmpi eq, %dim_79, %c1 : index
 %285 = arith.select %284, %c0, %283 : index
 %extracted = tensor.extract %86[%c0, %281, %282, %285] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_82 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %91 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %93 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%92 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %94 = arith.muli %0, %c4_i64 : i64
 %95 = arith.select %48, %c4_i64, %94 : i64
 %96 = arith.muli %95, %0 : i64
 %97 = arith.select %48, %c4_i64, %96 : i64
 %98 = arith.select %48, %51, %50 : i64
 %99 = arith.cmpi sle, %98, %c1_i64 : i64
 cf.assert %99, "must have at most one inferred (negative) dimension"
 %100 = arith.muli %94, %0 : i64
 %101 = arith.divsi %100, %97 : i64
 %102 = arith.select %48, %101, %0 : i64
 %from_elements_83 = tensor.from_elements %c1_i64, %c4_i64, %102, %102 : tensor<4xi64>
 %reshape_84 = tensor.reshape %93(%from_elements_83) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %103 = arith.index_cast %102 : i64 to index
 %104 = arith.cmpi eq, %103, %dim : index
 cf.assert %104, "mismatched size for broadcast"
 cf.assert %104, "mismatched size for broadcast"
 %105 = tensor.empty(%103, %103) : tensor<1x4x?x?xf32>
 %106 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_84, %83 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x?xf32>
 %107 = tensor.empty(%103) : tensor<1x4x?xi64>
 %108 = linalg.fill ins(%c0_i64 : i64) outs(%107 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %109 = tensor.empty(%103) : tensor<1x4x?xf32>
 %110 = linalg.fill ins(%cst_1 : f32) outs(%109 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %111:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<1x4x?x?xf32>) outs(%110, %108 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_157: i64):
 %281 = linalg.index 3 : index
 %282 = arith.index_cast %281 : index to i64
 %283 = arith.maximumf %in, %out : f32
 %284 = arith.cmpf ogt, %in, %out : f32
 %285 = arith.select %284, %282, %out_157 : i64
 linalg.yield %283, %285 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_85 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [1, 4, %103, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %112 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_85 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.subf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x?xf32>
 %113 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<1x4x?x?xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = math.exp %in : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x?xf32>
 %114 = tensor.empty(%103) : tensor<1x4x?x1xf32>
 %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %116 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<1x4x?x?xf32>) outs(%115 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.addf %in, %out : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x1xf32>
 %117 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.divf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x?xf32>
 %118 = tensor.empty(%103, %103) : tensor<1x4x?x?xi1>
 %119 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x4x?x?xf32>) outs(%118 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %281 = arith.extf %in : f32 to f64
 %282 = arith.cmpf oeq, %281, %cst_26 : f64
 linalg.yield %282 : i1
 } -> tensor<1x4x?x?xi1>
 %120 = tensor.empty(%103) : tensor<1x4x?x1xi1>
 %121 = linalg.fill ins(%true : i1) outs(%120 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %122 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<1x4x?x?xi1>) outs(%121 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %281 = arith.andi %in, %out : i1
 linalg.yield %281 : i1
 } -> tensor<1x4x?x1xi1>
 %123 = arith.cmpi sge, %102, %c0_i64 : i64
 cf.assert %123, "negative values not allowed in new dimensions"
 %124 = arith.index_cast %102 : i64 to index
 cf.assert %123, "negative values not allowed in new dimensions"
 %125 = tensor.empty(%124, %124) : tensor<1x4x?x?xf32>
 %126 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%125 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %127 = arith.cmpi eq, %103, %124 : index
 cf.assert %127, "mismatched size for broadcast"
 %128 = arith.cmpi eq, %124, %103 : index
 cf.assert %128, "mismatched size for broadcast"
 %129 = tensor.empty(%103, %124) : tensor<1x4x?x?xf32>
 %130 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %126, %117 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%129 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_157: f32, %in_158: f32, %out: f32):
 %281 = arith.select %in, %in_157, %in_158 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %131 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %132 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %281 = linalg.index 1 : index
 %282 = linalg.index 2 : index
 %283 = linalg.index 3 : index
 %284 = arith.cmpi eq, %103, %c1 : index
 %285 = arith.select %284, %c0, %282 : index
 %286 = arith.cmpi eq, %124, %c1 : index
 %287 = arith.select %286, %c0, %283 : index
 %extracted = tensor.extract %130[%c0, %281, %285, %287] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %99, "must have at most one inferred (negative) dimension"
 %from_elements_86 = tensor.from_elements %c4_i64, %102, %102 : tensor<3xi64>
 %reshape_87 = tensor.reshape %132(%from_elements_86) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %133 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %281 = linalg.index 1 : index
 %282 = linalg.index 2 : index
 %283 = linalg.index 3 : index
 %284 = arith.cmpi eq, %59, %c1 : index
 %285 = arith.select %284, %c0, %282 : index
 %extracted = tensor.extract %transposed_53[%c0, %281, %285, %283] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_88 = tensor.collapse_shape %133 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %134 = arith.cmpi eq, %102, %0 : i64
 cf.assert %134, "mismatching contracting dimension"
 %135 = tensor.empty(%103) : tensor<4x?x16xf32>
 %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %137 = linalg.batch_matmul ins(%reshape_87, %collapsed_88 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%136 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_89 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [1, 4, %103, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %138 = tensor.empty(%103) : tensor<1x?x4x16xf32>
 %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<1x4x?x16xf32>) outs(%138 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %53, "must have at most one inferred (negative) dimension"
 %139 = arith.muli %102, %c64_i64 : i64
 %140 = arith.divsi %139, %49 : i64
 %141 = arith.select %48, %140, %0 : i64
 %from_elements_91 = tensor.from_elements %c1_i64, %141, %140 : tensor<3xi64>
 %reshape_92 = tensor.reshape %transposed_90(%from_elements_91) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_93 = linalg.transpose ins(%cst_25 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_94 = tensor.collapse_shape %reshape_92 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %142 = arith.index_cast %141 : i64 to index
 %143 = tensor.empty(%142) : tensor<?x64xf32>
 %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %145 = linalg.matmul ins(%collapsed_94, %transposed_93 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%144 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_95 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [1, %142, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %146 = tensor.empty() : tensor<64x160xf32>
 %transposed_96 = linalg.transpose ins(%cst_24 : tensor<160x64xf32>) outs(%146 : tensor<64x160xf32>) permutation = [1, 0] 
 %147 = tensor.empty(%dim) : tensor<?x160xf32>
 %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %149 = linalg.matmul ins(%collapsed, %transposed_96 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%148 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %150 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%149, %cst_23 : tensor<?x160xf32>, tensor<160xf32>) outs(%147 : tensor<?x160xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<?x160xf32>
 %expanded_97 = tensor.expand_shape %150 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %151 = tensor.empty(%dim) : tensor<1x?x160xf32>
 %152 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<1x?x160xf32>) outs(%151 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.mulf %in, %cst_37 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %153 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<1x?x160xf32>) outs(%151 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = math.fpowi %in, %c3_i64 : f32, i64
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %154 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x?x160xf32>) outs(%151 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.truncf %cst_22 : f64 to f32
 %282 = arith.mulf %in, %281 : f32
 linalg.yield %282 : f32
 } -> tensor<1x?x160xf32>
 %155 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97, %154 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%151 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %156 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x?x160xf32>) outs(%151 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.truncf %cst_21 : f64 to f32
 %282 = arith.mulf %in, %281 : f32
 linalg.yield %282 : f32
 } -> tensor<1x?x160xf32>
 %157 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x?x160xf32>) outs(%151 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = math.tanh %in : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %158 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x?x160xf32>) outs(%151 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.addf %in, %cst_38 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %159 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %158 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%151 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %collapsed_98 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %160 = tensor.empty() : tensor<160x64xf32>
 %transposed_99 = linalg.transpose ins(%cst_20 : tensor<64x160xf32>) outs(%160 : tensor<160x64xf32>) permutation = [1, 0] 
 %161 = linalg.matmul ins(%collapsed_98, %transposed_99 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%46 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %162 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%161, %cst_19 : tensor<?x64xf32>, tensor<64xf32>) outs(%45 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<?x64xf32>
 %expanded_100 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %163 = arith.cmpi eq, %142, %dim : index
 cf.assert %163, "mismatched size for broadcast"
 %164 = tensor.empty(%142) : tensor<1x?x64xf32>
 %165 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_95, %expanded_100 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%164 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 cf.assert %163, "mismatched size for broadcast"
 %166 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %7 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%164 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %167 = tensor.empty(%142) : tensor<1x?x64xf64>
 %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x64xf32>) outs(%167 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %281 = arith.extf %in : f32 to f64
 linalg.yield %281 : f64
 } -> tensor<1x?x64xf64>
 %169 = tensor.empty(%142) : tensor<1x?x1xf64>
 %170 = linalg.fill ins(%cst_0 : f64) outs(%169 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %171 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<1x?x64xf64>) outs(%170 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.addf %in, %out : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x?x1xf64>) outs(%169 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.divf %in, %cst_35 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %173 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %172 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%167 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_157: f64, %out: f64):
 %281 = arith.subf %in, %in_157 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x64xf64>
 %174 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %173 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%167 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_157: f64, %out: f64):
 %281 = arith.mulf %in, %in_157 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x64xf64>
 %175 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<1x?x64xf64>) outs(%170 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.addf %in, %out : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %176 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x1xf64>) outs(%169 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.divf %in, %cst_35 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %177 = tensor.empty(%142) : tensor<1x?x1xf32>
 %178 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x?x1xf64>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %281 = arith.truncf %in : f64 to f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %179 = linalg.fill ins(%cst : f32) outs(%177 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %180 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<1x?x64xf32>) outs(%179 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.addf %in, %out : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x1xf32>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.divf %in, %cst_36 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %182 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x?x1xf32>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.truncf %cst_32 : f64 to f32
 %282 = arith.addf %in, %281 : f32
 linalg.yield %282 : f32
 } -> tensor<1x?x1xf32>
 %183 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%177 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = math.rsqrt %in : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %184 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %181 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%164 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.subf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %185 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %183 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%164 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %186 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %cst_18 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%164 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %187 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %cst_17 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%164 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %transposed_101 = linalg.transpose ins(%cst_16 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_102 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %188 = linalg.matmul ins(%collapsed_102, %transposed_101 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%144 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_103 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [1, %142, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %53, "must have at most one inferred (negative) dimension"
 %189 = arith.muli %141, %c64_i64 : i64
 %190 = arith.divsi %189, %52 : i64
 %191 = arith.select %48, %190, %0 : i64
 %from_elements_104 = tensor.from_elements %c1_i64, %191, %190, %c16_i64 : tensor<4xi64>
 %reshape_105 = tensor.reshape %expanded_103(%from_elements_104) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_106 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
 %192 = linalg.matmul ins(%collapsed_102, %transposed_106 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%144 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_107 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [1, %142, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %53, "must have at most one inferred (negative) dimension"
 %reshape_108 = tensor.reshape %expanded_107(%from_elements_104) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_109 = linalg.transpose ins(%cst_14 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
 %193 = linalg.matmul ins(%collapsed_102, %transposed_109 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%144 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_110 = tensor.expand_shape %193 [[0, 1], [2]] output_shape [1, %142, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %53, "must have at most one inferred (negative) dimension"
 %reshape_111 = tensor.reshape %expanded_110(%from_elements_104) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %194 = arith.index_cast %191 : i64 to index
 %195 = tensor.empty(%194) : tensor<1x4x?x16xf32>
 %transposed_112 = linalg.transpose ins(%reshape_111 : tensor<1x?x4x16xf32>) outs(%195 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %extracted_slice_113 = tensor.extract_slice %reshape_108[0, 0, 0, 0] [1, %194, 4, 8] [1, 1, 1, 1] : tensor<1x?x4x16xf32> to tensor<1x?x4x8xf32>
 %extracted_slice_114 = tensor.extract_slice %reshape_108[0, 0, 0, 8] [1, %194, 4, 8] [1, 1, 1, 1] : tensor<1x?x4x16xf32> to tensor<1x?x4x8xf32>
 %extracted_slice_115 = tensor.extract_slice %reshape_105[0, 0, 0, 0] [1, %194, 4, 8] [1, 1, 1, 1] : tensor<1x?x4x16xf32> to tensor<1x?x4x8xf32>
 %extracted_slice_116 = tensor.extract_slice %reshape_105[0, 0, 0, 8] [1, %194, 4, 8] [1, 1, 1, 1] : tensor<1x?x4x16xf32> to tensor<1x?x4x8xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %196 = arith.cmpi eq, %194, %dim : index
 cf.assert %196, "mismatched size for broadcast"
 %197 = tensor.empty(%194) : tensor<1x?x4x8xf32>
 %198 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_113, %collapsed_61 : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%197 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 %extracted_slice_117 = tensor.extract_slice %extracted_slice_113[0, 0, 0, 0] [1, %194, 4, 4] [1, 1, 1, 2] : tensor<1x?x4x8xf32> to tensor<1x?x4x4xf32>
 %extracted_slice_118 = tensor.extract_slice %extracted_slice_113[0, 0, 0, 1] [1, %194, 4, 4] [1, 1, 1, 2] : tensor<1x?x4x8xf32> to tensor<1x?x4x4xf32>
 %199 = tensor.empty(%194) : tensor<1x?x4x4xf32>
 %200 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_118 : tensor<1x?x4x4xf32>) outs(%199 : tensor<1x?x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.negf %in : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x4xf32>
 %expanded_119 = tensor.expand_shape %200 [[0], [1], [2], [3, 4]] output_shape [1, %194, 4, 4, 1] : tensor<1x?x4x4xf32> into tensor<1x?x4x4x1xf32>
 %expanded_120 = tensor.expand_shape %extracted_slice_117 [[0], [1], [2], [3, 4]] output_shape [1, %194, 4, 4, 1] : tensor<1x?x4x4xf32> into tensor<1x?x4x4x1xf32>
 %concat_121 = tensor.concat dim(4) %expanded_119, %expanded_120 : (tensor<1x?x4x4x1xf32>, tensor<1x?x4x4x1xf32>) -> tensor<1x?x4x4x2xf32>
 %collapsed_122 = tensor.collapse_shape %concat_121 [[0], [1], [2], [3, 4]] : tensor<1x?x4x4x2xf32> into tensor<1x?x4x8xf32>
 %dim_123 = tensor.dim %expanded_119, %c1 : tensor<1x?x4x4x1xf32>
 %201 = arith.cmpi eq, %dim_123, %dim : index
 cf.assert %201, "mismatched size for broadcast"
 %202 = tensor.empty(%dim_123) : tensor<1x?x4x8xf32>
 %203 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_122, %collapsed_59 : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%202 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 %204 = arith.cmpi eq, %194, %dim_123 : index
 cf.assert %204, "mismatched size for broadcast"
 %205 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %203 : tensor<1x?x4x8xf32>, tensor<1x?x4x8xf32>) outs(%197 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %196, "mismatched size for broadcast"
 %206 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_115, %collapsed_61 : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%197 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 %extracted_slice_124 = tensor.extract_slice %extracted_slice_115[0, 0, 0, 0] [1, %194, 4, 4] [1, 1, 1, 2] : tensor<1x?x4x8xf32> to tensor<1x?x4x4xf32>
 %extracted_slice_125 = tensor.extract_slice %extracted_slice_115[0, 0, 0, 1] [1, %194, 4, 4] [1, 1, 1, 2] : tensor<1x?x4x8xf32> to tensor<1x?x4x4xf32>
 %207 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_125 : tensor<1x?x4x4xf32>) outs(%199 : tensor<1x?x4x4xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.negf %in : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x4xf32>
 %expanded_126 = tensor.expand_shape %207 [[0], [1], [2], [3, 4]] output_shape [1, %194, 4, 4, 1] : tensor<1x?x4x4xf32> into tensor<1x?x4x4x1xf32>
 %expanded_127 = tensor.expand_shape %extracted_slice_124 [[0], [1], [2], [3, 4]] output_shape [1, %194, 4, 4, 1] : tensor<1x?x4x4xf32> into tensor<1x?x4x4x1xf32>
 %concat_128 = tensor.concat dim(4) %expanded_126, %expanded_127 : (tensor<1x?x4x4x1xf32>, tensor<1x?x4x4x1xf32>) -> tensor<1x?x4x4x2xf32>
 %collapsed_129 = tensor.collapse_shape %concat_128 [[0], [1], [2], [3, 4]] : tensor<1x?x4x4x2xf32> into tensor<1x?x4x8xf32>
 %dim_130 = tensor.dim %expanded_126, %c1 : tensor<1x?x4x4x1xf32>
 %208 = arith.cmpi eq, %dim_130, %dim : index
 cf.assert %208, "mismatched size for broadcast"
 %209 = tensor.empty(%dim_130) : tensor<1x?x4x8xf32>
 %210 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_129, %collapsed_59 : tensor<1x?x4x8xf32>, tensor<1x?x1x8xf32>) outs(%209 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 %211 = arith.cmpi eq, %194, %dim_130 : index
 cf.assert %211, "mismatched size for broadcast"
 %212 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %210 : tensor<1x?x4x8xf32>, tensor<1x?x4x8xf32>) outs(%197 : tensor<1x?x4x8xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x4x8xf32>
 %concat_131 = tensor.concat dim(3) %205, %extracted_slice_114 : (tensor<1x?x4x8xf32>, tensor<1x?x4x8xf32>) -> tensor<1x?x4x16xf32>
 %concat_132 = tensor.concat dim(3) %212, %extracted_slice_116 : (tensor<1x?x4x8xf32>, tensor<1x?x4x8xf32>) -> tensor<1x?x4x16xf32>
 %dim_133 = tensor.dim %212, %c1 : tensor<1x?x4x8xf32>
 %213 = tensor.empty(%dim_133) : tensor<1x4x?x16xf32>
 %transposed_134 = linalg.transpose ins(%concat_132 : tensor<1x?x4x16xf32>) outs(%213 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %dim_135 = tensor.dim %205, %c1 : tensor<1x?x4x8xf32>
 %214 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_134 : tensor<1x4x?x16xf32>) outs(%213 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.mulf %in, %cst_37 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x16xf32>
 %215 = tensor.empty(%dim_135) : tensor<1x4x16x?xf32>
 %transposed_136 = linalg.transpose ins(%concat_131 : tensor<1x?x4x16xf32>) outs(%215 : tensor<1x4x16x?xf32>) permutation = [0, 2, 3, 1] 
 %216 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_136 : tensor<1x4x16x?xf32>) outs(%215 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.mulf %in, %cst_37 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %217 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %281 = linalg.index 1 : index
 %282 = linalg.index 2 : index
 %283 = linalg.index 3 : index
 %284 = arith.cmpi eq, %dim_133, %c1 : index
 %285 = arith.select %284, %c0, %282 : index
 %extracted = tensor.extract %214[%c0, %281, %285, %283] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_137 = tensor.collapse_shape %217 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %218 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%89 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %281 = linalg.index 1 : index
 %282 = linalg.index 2 : index
 %283 = linalg.index 3 : index
 %284 = arith.cmpi eq, %dim_135, %c1 : index
 %285 = arith.select %284, %c0, %283 : index
 %extracted = tensor.extract %216[%c0, %281, %282, %285] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_138 = tensor.collapse_shape %218 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %219 = linalg.batch_matmul ins(%collapsed_137, %collapsed_138 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%92 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %99, "must have at most one inferred (negative) dimension"
 %reshape_139 = tensor.reshape %219(%from_elements_83) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %104, "mismatched size for broadcast"
 cf.assert %104, "mismatched size for broadcast"
 %220 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_139, %83 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x?xf32>
 %221:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%220 : tensor<1x4x?x?xf32>) outs(%110, %108 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_157: i64):
 %281 = linalg.index 3 : index
 %282 = arith.index_cast %281 : index to i64
 %283 = arith.maximumf %in, %out : f32
 %284 = arith.cmpf ogt, %in, %out : f32
 %285 = arith.select %284, %282, %out_157 : i64
 linalg.yield %283, %285 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_140 = tensor.expand_shape %221#0 [[0], [1], [2, 3]] output_shape [1, 4, %103, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %222 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %expanded_140 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.subf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x?xf32>
 %223 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222 : tensor<1x4x?x?xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = math.exp %in : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x?xf32>
 %224 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%223 : tensor<1x4x?x?xf32>) outs(%115 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.addf %in, %out : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x1xf32>
 %225 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %224 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%105 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.divf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x?xf32>
 %226 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<1x4x?x?xf32>) outs(%118 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %281 = arith.extf %in : f32 to f64
 %282 = arith.cmpf oeq, %281, %cst_26 : f64
 linalg.yield %282 : i1
 } -> tensor<1x4x?x?xi1>
 %227 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%226 : tensor<1x4x?x?xi1>) outs(%121 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %281 = arith.andi %in, %out : i1
 linalg.yield %281 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %123, "negative values not allowed in new dimensions"
 cf.assert %123, "negative values not allowed in new dimensions"
 cf.assert %127, "mismatched size for broadcast"
 cf.assert %128, "mismatched size for broadcast"
 %228 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227, %126, %225 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%129 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_157: f32, %in_158: f32, %out: f32):
 %281 = arith.select %in, %in_157, %in_158 : f32
 linalg.yield %281 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %229 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%131 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %281 = linalg.index 1 : index
 %282 = linalg.index 2 : index
 %283 = linalg.index 3 : index
 %284 = arith.cmpi eq, %103, %c1 : index
 %285 = arith.select %284, %c0, %282 : index
 %286 = arith.cmpi eq, %124, %c1 : index
 %287 = arith.select %286, %c0, %283 : index
 %extracted = tensor.extract %228[%c0, %281, %285, %287] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %99, "must have at most one inferred (negative) dimension"
 %reshape_141 = tensor.reshape %229(%from_elements_86) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %230 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %281 = linalg.index 1 : index
 %282 = linalg.index 2 : index
 %283 = linalg.index 3 : index
 %284 = arith.cmpi eq, %194, %c1 : index
 %285 = arith.select %284, %c0, %282 : index
 %extracted = tensor.extract %transposed_112[%c0, %281, %285, %283] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_142 = tensor.collapse_shape %230 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %134, "mismatching contracting dimension"
 %231 = linalg.batch_matmul ins(%reshape_141, %collapsed_142 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%136 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_143 = tensor.expand_shape %231 [[0, 1], [2], [3]] output_shape [1, 4, %103, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_144 = linalg.transpose ins(%expanded_143 : tensor<1x4x?x16xf32>) outs(%138 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %53, "must have at most one inferred (negative) dimension"
 %reshape_145 = tensor.reshape %transposed_144(%from_elements_91) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_146 = linalg.transpose ins(%cst_13 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_147 = tensor.collapse_shape %reshape_145 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %232 = arith.index_cast %141 : i64 to index
 %233 = tensor.empty(%232) : tensor<?x64xf32>
 %234 = linalg.fill ins(%cst : f32) outs(%233 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %235 = linalg.matmul ins(%collapsed_147, %transposed_146 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%234 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_148 = tensor.expand_shape %235 [[0, 1], [2]] output_shape [1, %232, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %transposed_149 = linalg.transpose ins(%cst_12 : tensor<160x64xf32>) outs(%146 : tensor<64x160xf32>) permutation = [1, 0] 
 %236 = tensor.empty(%142) : tensor<?x160xf32>
 %237 = linalg.fill ins(%cst : f32) outs(%236 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %238 = linalg.matmul ins(%collapsed_102, %transposed_149 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%237 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %239 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%238, %cst_11 : tensor<?x160xf32>, tensor<160xf32>) outs(%236 : tensor<?x160xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<?x160xf32>
 %expanded_150 = tensor.expand_shape %239 [[0, 1], [2]] output_shape [1, %142, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %240 = tensor.empty(%142) : tensor<1x?x160xf32>
 %241 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_150 : tensor<1x?x160xf32>) outs(%240 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.mulf %in, %cst_37 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %242 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_150 : tensor<1x?x160xf32>) outs(%240 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = math.fpowi %in, %c3_i64 : f32, i64
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %243 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<1x?x160xf32>) outs(%240 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.truncf %cst_22 : f64 to f32
 %282 = arith.mulf %in, %281 : f32
 linalg.yield %282 : f32
 } -> tensor<1x?x160xf32>
 %244 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_150, %243 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%240 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %245 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<1x?x160xf32>) outs(%240 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.truncf %cst_21 : f64 to f32
 %282 = arith.mulf %in, %281 : f32
 linalg.yield %282 : f32
 } -> tensor<1x?x160xf32>
 %246 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x?x160xf32>) outs(%240 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = math.tanh %in : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %247 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x?x160xf32>) outs(%240 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.addf %in, %cst_38 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %248 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %247 : tensor<1x?x160xf32>, tensor<1x?x160xf32>) outs(%240 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x160xf32>
 %collapsed_151 = tensor.collapse_shape %248 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %transposed_152 = linalg.transpose ins(%cst_10 : tensor<64x160xf32>) outs(%160 : tensor<160x64xf32>) permutation = [1, 0] 
 %249 = linalg.matmul ins(%collapsed_151, %transposed_152 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%144 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %250 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%249, %cst_9 : tensor<?x64xf32>, tensor<64xf32>) outs(%143 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<?x64xf32>
 %expanded_153 = tensor.expand_shape %250 [[0, 1], [2]] output_shape [1, %142, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %251 = arith.cmpi eq, %232, %142 : index
 cf.assert %251, "mismatched size for broadcast"
 %252 = tensor.empty(%232) : tensor<1x?x64xf32>
 %253 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_148, %expanded_153 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%252 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 cf.assert %251, "mismatched size for broadcast"
 %254 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %166 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%252 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %255 = tensor.empty(%232) : tensor<1x?x64xf64>
 %256 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x?x64xf32>) outs(%255 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %281 = arith.extf %in : f32 to f64
 linalg.yield %281 : f64
 } -> tensor<1x?x64xf64>
 %257 = tensor.empty(%232) : tensor<1x?x1xf64>
 %258 = linalg.fill ins(%cst_0 : f64) outs(%257 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %259 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%256 : tensor<1x?x64xf64>) outs(%258 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.addf %in, %out : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %260 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x?x1xf64>) outs(%257 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.divf %in, %cst_35 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %261 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %260 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%255 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_157: f64, %out: f64):
 %281 = arith.subf %in, %in_157 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x64xf64>
 %262 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %261 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%255 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_157: f64, %out: f64):
 %281 = arith.mulf %in, %in_157 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x64xf64>
 %263 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%262 : tensor<1x?x64xf64>) outs(%258 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.addf %in, %out : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %264 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x?x1xf64>) outs(%257 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %281 = arith.divf %in, %cst_35 : f64
 linalg.yield %281 : f64
 } -> tensor<1x?x1xf64>
 %265 = tensor.empty(%232) : tensor<1x?x1xf32>
 %266 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<1x?x1xf64>) outs(%265 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %281 = arith.truncf %in : f64 to f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %267 = linalg.fill ins(%cst : f32) outs(%265 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %268 = linalg.generic {indexing_maps = [#map4, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%254 : tensor<1x?x64xf32>) outs(%267 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.addf %in, %out : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %269 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x?x1xf32>) outs(%265 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.divf %in, %cst_36 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %270 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<1x?x1xf32>) outs(%265 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = arith.truncf %cst_32 : f64 to f32
 %282 = arith.addf %in, %281 : f32
 linalg.yield %282 : f32
 } -> tensor<1x?x1xf32>
 %271 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x?x1xf32>) outs(%265 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %281 = math.rsqrt %in : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x1xf32>
 %272 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %269 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%252 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.subf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %273 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %271 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%252 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %274 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %cst_8 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%252 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.mulf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %275 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %cst_7 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%252 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_154 = tensor.collapse_shape %275 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %276 = tensor.empty() : tensor<64x256xf32>
 %transposed_155 = linalg.transpose ins(%cst_6 : tensor<256x64xf32>) outs(%276 : tensor<64x256xf32>) permutation = [1, 0] 
 %277 = tensor.empty(%232) : tensor<?x256xf32>
 %278 = linalg.fill ins(%cst : f32) outs(%277 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %279 = linalg.matmul ins(%collapsed_154, %transposed_155 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%278 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %280 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%279, %cst_5 : tensor<?x256xf32>, tensor<256xf32>) outs(%277 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_157: f32, %out: f32):
 %281 = arith.addf %in, %in_157 : f32
 linalg.yield %281 : f32
 } -> tensor<?x256xf32>
 %expanded_156 = tensor.expand_shape %280 [[0, 1], [2]] output_shape [1, %232, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 return %expanded_156 : tensor<1x?x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.transformer.rotary_emb.embed_positions: "0x04000000000000000000000000000000000000000000803F0000803F0000803F0000803FA46A573F7775CC3D57D6233C6E12833A41510A3F98B87E3FB9FC7F3FF8FF7F3FB7C7683FF96F4B3E3ED4A33C6912033B3311D5BEA5E57A3FE5F27F3FDFFF7F3FC381103E6D4E973E1FB9F53C939B443B26707DBFEF90743F83E27F3FB5FF7F3FCFBD41BFD861C73EDBCB233D5812833B305527BFA7CA6B3F94CB7F3F7AFF7F3F107C75BF4477F53EF4B64C3DDED6A33B2C3C913E40A9603F19AE7F3F2EFF7F3F8C0F8FBE698C103FD19C753D599BC43BB8CD753F3249533F128A7F3FD2FE7F3F4630283F73EB243F323E8F3DC75FE53BBDFF403FB3CC433F815F7F3F65FE7F3F95467D3FA6A4373F50AAA33D1312033CF6FD14BE5F5B323F652E7F3FE7FD7F3F3201D33E1D88483F3E12B83D3B74133CD53F69BFD4211F3FC2F67E3F59FD7F3FF8440BBFA46A573F7675CC3D58D6233C64CD56BF41510A3F98B87E3FB9FC7F3F5CFF7FBF2B26643F72D3E03D6B38343C7205913BC03DE83EE8737E3F09FC7F3FD85C09BF1D9A6E3FAC2BF53D719A443CD006583FF386B93EB5287E3F48FB7F3F2220D73EC0AB763FD0BE043E6BFC543C6F4E683F99F5883E00D77D3F76FA7F3F72987D3F6F467C3F64E40E3E575E653CD7040C3EDF0B2E3ECC7E7D3F94F97F3F4479263FD55B7F3F4F06193E34C0753CE87A42BFAADE903D1A207D3FA1F87F3F106893BE0EE47F3F5024233E0111833C2C2975BFE333EFBCEDBA7C3F9DF77F3F251E76BFBFDD7D3F233E2D3EDE418B3C36E28CBED3EF03BE494F7C3F88F67F3FB34040BF144E793F8753373EB372933C840A293FAFA768BE2EDD7B3F62F57F3F6979193EB940723F3A64413E7EA39B3CBF1B7D3F3586A5BEA1647B3F2CF47F3FC8B6693FB7C7683FF86F4B3E3FD4A33C22F0D03E3311D5BEA5E57A3FE5F27F3F102F563F49FB5C3F8376553EF504AC3CFC370CBF9A3D01BF3C607A3F8DF17F3F150511BC9EF94E3F96775F3EA035B43C6FFD7FBF03A816BF6AD4793F24F07F3FE6A158BF8AE63E3FF072693E3F66BC3CBF6708BF10912ABF3442793FABEE7F3FFCD367BF26EB2C3F5168733ED196C43CFE2DD93ED7C53CBF9BA9783F20ED7F3F388707BE7835193F77577D3E57C7CC3C78BF7D3FBF174DBFA50A783F85EB7F3F0837433FE4F7033F10A0833ECFF7D43C819C253F115D5BBF5665773FDAE97F3F0ED5743F88D1DA3E0591883E3A28DD3C389395BE467167BFB1B9763F1DE87F3F2AB48A3E9383AB3E7D7E8D3E9658E53C576D76BF7C3571BFBB07763F50E67F3FE9E329BFC1FD743E5468923EE388ED3CB3803FBFB79078BF794F753F72E47F3FA4EF7CBFC381103E6C4E973E20B9F53C18F41D3E26707DBFEF90743F83E27F3F06DECEBE56502A3DA5309C3E4DE9FD3C8E2C6A3F52C77FBF22CC733F83E07F3F4D2A0D3FC7196FBDDE0EA13EB50C033DA98F553F3F907FBF1801733F73DE7F3F39FA7F3F138821BEF7E8A53EBA24073DB78659BC7ACB7CBFD52F723F52DC7F3FF771073F4CD682BED2BEAA3EB83C0B3DE73B59BF168077BF5F58713F20DA7F3FC23ADBBEDC99B3BE4D90AF3EAB540F3D5F5867BFA0BB6FBFBB7A703FDDD77F3F38E57DBF0F92E2BE495DB43E966C133DEA0803BEF59165BFEF966F3F89D57F3FEABE24BF58A307BFA925B93E7684173D2DF2433F151D59BF01AD6E3F25D37F3F9FBD973EB7A21CBF4AE9BD3E4D9C1B3DB57F743FDD7C4ABFF7BC6D3FB0D07F3F4BBB763F731130BF0EA8C23E19B41F3D6C85883EB2D639BFD7C66C3F2ACE7F3FBCBF3E3FCFBD41BFD761C73EDCCB233D74BC2ABF305527BFA7CA6B3F94CB7F3FFB6D22BE9B7A51BF8616CC3E93E3273D44C27CBFAB2713BF6EC86A3FEDC87F3F28A16ABF991F5FBFFAC5D03E40FB2B3DE0CACCBE6F03FBBE32C0693F35C67F3F30EF54BFDB896ABF1670D53EE012303DE81B0E3F8735CDBEFBB1683F6CC37F3FA103913C329C73BFBD14DA3E762A343DBBF57F3FB95A9DBECE9D673F92C07F3FD0D4593F6A3F7ABFCDB3DE3E0042383D817B063FDBDA57BEB483663FA8BD7F3F9ADB663F88627EBF2A4DE33E7E593C3D6E46DDBE46B0E5BDB263653FADBA7F3FE813FD3DF9FA7FBFB6E0E73EEF70403DB2097EBF9FF84ABCD23D643FA1B77F3F56AC44BFA4047FBF526EEC3E5388443D80E023BFC432B33D1912633F84B47F3F222974BF03827BBFE0F5F03EAB9F483D44E7993E20FD3E3E91E0613F57B17F3FFF5586BE107C75BF4477F53EF5B64C3D0408773F2C3C913E40A9603F19AE7F3F24942B3F32026DBF5EF2F93E33CE503DD1FD3D3F4A86C13E2F6C5F3FCAAA7F3FA0937C3F132A62BF1267FE3E62E5543D0EE726BE73E1EF3E66295E3F6AA77F3FB4B6CA3E790F55BFA26A013F84FC583D95146BBF7DEB0D3FEDE05C3FFAA37F3FCD0C0FBFE4D345BF6A9E033F97135D3DA64D54BF3D7B223FCC925B3F79A07F3FF4EF7FBF4A9E34BFD5CE053F9D2A613D2C43B53C626B353F0C3F5A3FE79C7F3F5E8405BFB29A21BFD2FB073F9241653DA26C5A3F7B8B463FB6E5583F44997F3FFD50DF3EB6F90CBF53250A3F7A58693DAC5D663FBFAF553FD386573F91957F3FE72C7E3F51E0EDBE4C4B0C3F516F6D3DB714F43D6AB1623F6B22563FCD917F3F4301233FC06CBFBEAD6D0E3F1A86713D836545BF3B6F6D3F87B8543FF88D7F3F23109CBE8C0F8FBE688C103FD29C753D56D173BFB8CD753F3249533F128A7F3F7F5377BFD5883ABE71A7123F7BB3793DE62584BE7BB77B3F74D4513F1C867F3FF23A3DBFA12AAABDB8BE143F12CA7D3DF76A2C3F621D7F3F575A503F14827F3F4B5F2B3EB4BD893C31D2163F4DF0803DB8637C3FBCF67F3FE4DA4E3FFD7D7F3F"
    }
  }
#-}
