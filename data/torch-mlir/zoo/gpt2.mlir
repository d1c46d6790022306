// weight model.transformer.h.0.attn.c_attn.bias normal 0.0 0.1
// weight model.transformer.h.0.attn.c_attn.weight normal 0.0 0.0722
// weight model.transformer.h.0.attn.c_proj.bias normal 0.0 0.1
// weight model.transformer.h.0.attn.c_proj.weight normal 0.0 0.125
// weight model.transformer.h.0.ln_1.bias normal 0.0 0.1
// weight model.transformer.h.0.ln_1.weight normal 1.0 0.1
// weight model.transformer.h.0.ln_2.bias normal 0.0 0.1
// weight model.transformer.h.0.ln_2.weight normal 1.0 0.1
// weight model.transformer.h.0.mlp.c_fc.bias normal 0.0 0.1
// weight model.transformer.h.0.mlp.c_fc.weight normal 0.0 0.0625
// weight model.transformer.h.0.mlp.c_proj.bias normal 0.0 0.1
// weight model.transformer.h.0.mlp.c_proj.weight normal 0.0 0.125
// weight model.transformer.h.1.attn.c_attn.bias normal 0.0 0.1
// weight model.transformer.h.1.attn.c_attn.weight normal 0.0 0.0722
// weight model.transformer.h.1.attn.c_proj.bias normal 0.0 0.1
// weight model.transformer.h.1.attn.c_proj.weight normal 0.0 0.125
// weight model.transformer.h.1.ln_1.bias normal 0.0 0.1
// weight model.transformer.h.1.ln_1.weight normal 1.0 0.1
// weight model.transformer.h.1.ln_2.bias normal 0.0 0.1
// weight model.transformer.h.1.ln_2.weight normal 1.0 0.1
// weight model.transformer.h.1.mlp.c_fc.bias normal 0.0 0.1
// weight model.transformer.h.1.mlp.c_fc.weight normal 0.0 0.0625
// weight model.transformer.h.1.mlp.c_proj.bias normal 0.0 0.1
// weight model.transformer.h.1.mlp.c_proj.weight normal 0.0 0.125
// weight model.transformer.ln_f.bias normal 0.0 0.1
// weight model.transformer.ln_f.weight normal 1.0 0.1
// weight model.transformer.wpe.weight normal 0.0 0.25
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
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x256xf32> {
 %c0_i64 = arith.constant 0 : i64
 %c3_i64 = arith.constant 3 : i64
 %c1_i64 = arith.constant 1 : i64
 %c16_i64 = arith.constant 16 : i64
 %c64 = arith.constant 64 : index
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f64
 %cst_0 = arith.constant 0.000000e+00 : f32
 %cst_1 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
 %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_5 = arith.constant dense<true> : tensor<i1>
 %cst_6 = arith.constant dense_resource<model.transformer.ln_f.bias> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.transformer.ln_f.weight> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.transformer.h.1.mlp.c_proj.bias> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.transformer.h.1.mlp.c_proj.weight> : tensor<256x64xf32>
 %cst_10 = arith.constant dense_resource<model.transformer.h.1.mlp.c_fc.bias> : tensor<256xf32>
 %cst_11 = arith.constant dense_resource<model.transformer.h.1.mlp.c_fc.weight> : tensor<64x256xf32>
 %cst_12 = arith.constant dense_resource<model.transformer.h.1.ln_2.bias> : tensor<64xf32>
 %cst_13 = arith.constant dense_resource<model.transformer.h.1.ln_2.weight> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.transformer.h.1.attn.c_proj.bias> : tensor<64xf32>
 %cst_15 = arith.constant dense_resource<model.transformer.h.1.attn.c_proj.weight> : tensor<64x64xf32>
 %cst_16 = arith.constant dense_resource<model.transformer.h.1.attn.c_attn.bias> : tensor<192xf32>
 %cst_17 = arith.constant dense_resource<model.transformer.h.1.attn.c_attn.weight> : tensor<64x192xf32>
 %cst_18 = arith.constant dense_resource<model.transformer.h.1.ln_1.bias> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.transformer.h.1.ln_1.weight> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.transformer.h.0.mlp.c_proj.bias> : tensor<64xf32>
 %cst_21 = arith.constant dense_resource<model.transformer.h.0.mlp.c_proj.weight> : tensor<256x64xf32>
 %cst_22 = arith.constant 0.79788456080286541 : f64
 %cst_23 = arith.constant 4.471500e-02 : f64
 %cst_24 = arith.constant dense_resource<model.transformer.h.0.mlp.c_fc.bias> : tensor<256xf32>
 %cst_25 = arith.constant dense_resource<model.transformer.h.0.mlp.c_fc.weight> : tensor<64x256xf32>
 %cst_26 = arith.constant dense_resource<model.transformer.h.0.ln_2.bias> : tensor<64xf32>
 %cst_27 = arith.constant dense_resource<model.transformer.h.0.ln_2.weight> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.transformer.h.0.attn.c_proj.bias> : tensor<64xf32>
 %cst_29 = arith.constant dense_resource<model.transformer.h.0.attn.c_proj.weight> : tensor<64x64xf32>
 %cst_30 = arith.constant 0xFFF0000000000000 : f64
 %cst_31 = arith.constant dense_resource<model.transformer.h.0.attn.c_attn.bias> : tensor<192xf32>
 %cst_32 = arith.constant dense_resource<model.transformer.h.0.attn.c_attn.weight> : tensor<64x192xf32>
 %cst_33 = arith.constant dense_resource<model.transformer.h.0.ln_1.bias> : tensor<64xf32>
 %cst_34 = arith.constant dense_resource<model.transformer.h.0.ln_1.weight> : tensor<64xf32>
 %cst_35 = arith.constant 1.000000e-05 : f64
 %cst_36 = arith.constant dense_resource<model.transformer.wpe.weight> : tensor<64x64xf32>
 %cst_37 = arith.constant dense_resource<model.transformer.wte.weight> : tensor<256x64xf32>
 %cst_38 = arith.constant 6.400000e+01 : f64
 %cst_39 = arith.constant 6.400000e+01 : f32
 %cst_40 = arith.constant 5.000000e-01 : f32
 %cst_41 = arith.constant 1.000000e+00 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %200 = arith.index_cast %in : i64 to index
 %201 = linalg.index 2 : index
 %202 = arith.cmpi slt, %200, %c256 : index
 cf.assert %202, "index must be smaller than dim size"
 %203 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %203, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_37[%200, %201] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<16xi64>
 %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %200 = linalg.index 0 : index
 %201 = arith.index_cast %200 : index to i64
 linalg.yield %201 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %200 = arith.index_cast %in : i64 to index
 %201 = linalg.index 2 : index
 %202 = arith.cmpi slt, %200, %c64 : index
 cf.assert %202, "index must be smaller than dim size"
 %203 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %203, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_36[%200, %201] : tensor<64x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %extracted_slice = tensor.extract_slice %expanded[0, 0] [1, 1] [1, 1] : tensor<1x16xi64> to tensor<1x1xi64>
 %6 = tensor.empty() : tensor<1x1xi64>
 %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x1xi64>) outs(%6 : tensor<1x1xi64>) {
 ^bb0(%in: i64, %out: i64):
 %200 = arith.subi %in, %c1_i64 : i64
 linalg.yield %200 : i64
 } -> tensor<1x1xi64>
 %concat = tensor.concat dim(1) %7, %expanded : (tensor<1x1xi64>, tensor<1x16xi64>) -> tensor<1x17xi64>
 %extracted_slice_42 = tensor.extract_slice %concat[0, 0] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %extracted_slice_43 = tensor.extract_slice %concat[0, 1] [1, 16] [1, 1] : tensor<1x17xi64> to tensor<1x16xi64>
 %8 = tensor.empty() : tensor<1x16xi64>
 %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_43, %extracted_slice_42 : tensor<1x16xi64>, tensor<1x16xi64>) outs(%8 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %in_98: i64, %out: i64):
 %200 = arith.subi %in, %in_98 : i64
 linalg.yield %200 : i64
 } -> tensor<1x16xi64>
 %10 = tensor.empty() : tensor<1x16xi1>
 %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x16xi64>) outs(%10 : tensor<1x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %200 = arith.cmpi ne, %in, %c1_i64 : i64
 linalg.yield %200 : i1
 } -> tensor<1x16xi1>
 %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x16xi1>) outs(%8 : tensor<1x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %200 = arith.extui %in : i1 to i64
 linalg.yield %200 : i64
 } -> tensor<1x16xi64>
 %13 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %14 = tensor.empty() : tensor<1xi64>
 %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<1xi64>) -> tensor<1xi64>
 %16:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%12 : tensor<1x16xi64>) outs(%13, %15 : tensor<1x16xi64>, tensor<1xi64>) {
 ^bb0(%arg1: i64, %arg2: i64):
 %200 = arith.addi %arg1, %arg2 : i64
 tm_tensor.yield %200 : i64
 } -> tensor<1x16xi64>, tensor<1xi64>
 %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%14 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_44 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_45 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %expanded_46 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
 %18 = tensor.empty() : tensor<1x1x16x1xi64>
 %19 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_45 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%18 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_98: i64, %out: i64):
 %200 = arith.cmpi slt, %in, %c0_i64 : i64
 %201 = arith.addi %in, %c1_i64 : i64
 %202 = arith.select %200, %201, %in : i64
 %203 = arith.index_cast %202 : i64 to index
 %204 = arith.cmpi slt, %in_98, %c0_i64 : i64
 %205 = arith.addi %in_98, %c16_i64 : i64
 %206 = arith.select %204, %205, %in_98 : i64
 %207 = arith.index_cast %206 : i64 to index
 %extracted = tensor.extract %expanded[%203, %207] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %20 = tensor.empty() : tensor<1x1x1x16xi64>
 %21 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_46 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%20 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_98: i64, %out: i64):
 %200 = arith.cmpi slt, %in, %c0_i64 : i64
 %201 = arith.addi %in, %c1_i64 : i64
 %202 = arith.select %200, %201, %in : i64
 %203 = arith.index_cast %202 : i64 to index
 %204 = arith.cmpi slt, %in_98, %c0_i64 : i64
 %205 = arith.addi %in_98, %c16_i64 : i64
 %206 = arith.select %204, %205, %in_98 : i64
 %207 = arith.index_cast %206 : i64 to index
 %extracted = tensor.extract %expanded[%203, %207] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %22 = tensor.empty() : tensor<1x1x16x16xi1>
 %23 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %19 : tensor<1x1x1x16xi64>, tensor<1x1x16x1xi64>) outs(%22 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_98: i64, %out: i1):
 %200 = arith.cmpi sle, %in, %in_98 : i64
 linalg.yield %200 : i1
 } -> tensor<1x1x16x16xi1>
 %24 = linalg.generic {indexing_maps = [#map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %23 : tensor<i1>, tensor<1x1x16x16xi1>) outs(%22 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_98: i1, %out: i1):
 %200 = arith.andi %in, %in_98 : i1
 linalg.yield %200 : i1
 } -> tensor<1x1x16x16xi1>
 %25 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_45 : tensor<1x1x1x1xi64>, tensor<1x1x16x1xi64>) outs(%18 : tensor<1x1x16x1xi64>) {
 ^bb0(%in: i64, %in_98: i64, %out: i64):
 %200 = arith.cmpi slt, %in, %c0_i64 : i64
 %201 = arith.addi %in, %c1_i64 : i64
 %202 = arith.select %200, %201, %in : i64
 %203 = arith.index_cast %202 : i64 to index
 %204 = arith.cmpi slt, %in_98, %c0_i64 : i64
 %205 = arith.addi %in_98, %c16_i64 : i64
 %206 = arith.select %204, %205, %in_98 : i64
 %207 = arith.index_cast %206 : i64 to index
 %extracted = tensor.extract %16#0[%203, %207] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x16x1xi64>
 %26 = linalg.generic {indexing_maps = [#map4, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_46 : tensor<1x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%20 : tensor<1x1x1x16xi64>) {
 ^bb0(%in: i64, %in_98: i64, %out: i64):
 %200 = arith.cmpi slt, %in, %c0_i64 : i64
 %201 = arith.addi %in, %c1_i64 : i64
 %202 = arith.select %200, %201, %in : i64
 %203 = arith.index_cast %202 : i64 to index
 %204 = arith.cmpi slt, %in_98, %c0_i64 : i64
 %205 = arith.addi %in_98, %c16_i64 : i64
 %206 = arith.select %204, %205, %in_98 : i64
 %207 = arith.index_cast %206 : i64 to index
 %extracted = tensor.extract %16#0[%203, %207] : tensor<1x16xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x1x1x16xi64>
 %27 = linalg.generic {indexing_maps = [#map9, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<1x1x16x1xi64>, tensor<1x1x1x16xi64>) outs(%22 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i64, %in_98: i64, %out: i1):
 %200 = arith.cmpi eq, %in, %in_98 : i64
 linalg.yield %200 : i1
 } -> tensor<1x1x16x16xi1>
 %28 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x1x16x16xi1>, tensor<1x1x16x16xi1>) outs(%22 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %in_98: i1, %out: i1):
 %200 = arith.andi %in, %in_98 : i1
 linalg.yield %200 : i1
 } -> tensor<1x1x16x16xi1>
 %29 = tensor.empty() : tensor<1x16x64xf64>
 %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x16x64xf32>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %200 = arith.extf %in : f32 to f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %31 = tensor.empty() : tensor<1x16x1xf64>
 %32 = linalg.fill ins(%cst : f64) outs(%31 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
 %33 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_38 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %35 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %34 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_98: f64, %out: f64):
 %200 = arith.subf %in, %in_98 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %35 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_98: f64, %out: f64):
 %200 = arith.mulf %in, %in_98 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %37 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_38 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %39 = tensor.empty() : tensor<1x16x1xf32>
 %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x16x1xf64>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %200 = arith.truncf %in : f64 to f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %41 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %42 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_39 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_35 : f64 to f32
 %201 = arith.addf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x1xf32>
 %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.rsqrt %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %46 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %43 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.subf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %47 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %45 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %48 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %cst_34 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %49 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %cst_33 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %collapsed = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %50 = tensor.empty() : tensor<16x192xf32>
 %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<16x192xf32>) -> tensor<16x192xf32>
 %52 = linalg.matmul ins(%collapsed, %cst_32 : tensor<16x64xf32>, tensor<64x192xf32>) outs(%51 : tensor<16x192xf32>) -> tensor<16x192xf32>
 %53 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%52, %cst_31 : tensor<16x192xf32>, tensor<192xf32>) outs(%50 : tensor<16x192xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<16x192xf32>
 %expanded_47 = tensor.expand_shape %53 [[0, 1], [2]] output_shape [1, 16, 192] : tensor<16x192xf32> into tensor<1x16x192xf32>
 %extracted_slice_48 = tensor.extract_slice %expanded_47[0, 0, 0] [1, 16, 64] [1, 1, 1] : tensor<1x16x192xf32> to tensor<1x16x64xf32>
 %extracted_slice_49 = tensor.extract_slice %expanded_47[0, 0, 64] [1, 16, 64] [1, 1, 1] : tensor<1x16x192xf32> to tensor<1x16x64xf32>
 %extracted_slice_50 = tensor.extract_slice %expanded_47[0, 0, 128] [1, 16, 64] [1, 1, 1] : tensor<1x16x192xf32> to tensor<1x16x64xf32>
 %expanded_51 = tensor.expand_shape %extracted_slice_49 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %expanded_52 = tensor.expand_shape %extracted_slice_50 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %54 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed = linalg.transpose ins(%expanded_52 : tensor<1x16x4x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_53 = tensor.expand_shape %extracted_slice_48 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x16x4x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %55 = tensor.empty() : tensor<1x1x16x16xf32>
 %56 = linalg.generic {indexing_maps = [#map6, #map10, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_3, %cst_4 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%55 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_98: f32, %in_99: f32, %out: f32):
 %200 = arith.select %in, %in_98, %in_99 : f32
 linalg.yield %200 : f32
 } -> tensor<1x1x16x16xf32>
 %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<1x4x16x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.mulf %in, %cst_40 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_55 = linalg.transpose ins(%expanded_51 : tensor<1x16x4x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<1x4x16x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.mulf %in, %cst_40 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_56 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_57 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %59 = tensor.empty() : tensor<4x16x16xf32>
 %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %61 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%60 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_58 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %62 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58, %56 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %63 = tensor.empty() : tensor<1x4x16xi64>
 %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %65 = tensor.empty() : tensor<1x4x16xf32>
 %66 = linalg.fill ins(%cst_1 : f32) outs(%65 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %67:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x4x16x16xf32>) outs(%66, %64 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_98: i64):
 %200 = linalg.index 3 : index
 %201 = arith.index_cast %200 : index to i64
 %202 = arith.maximumf %in, %out : f32
 %203 = arith.cmpf ogt, %in, %out : f32
 %204 = arith.select %203, %201, %out_98 : i64
 linalg.yield %202, %204 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_59 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %68 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_59 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.subf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %69 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x4x16x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.exp %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %70 = tensor.empty() : tensor<1x4x16x1xf32>
 %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %72 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<1x4x16x16xf32>) outs(%71 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x1xf32>
 %73 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.divf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %74 = tensor.empty() : tensor<1x4x16x16xi1>
 %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x4x16x16xf32>) outs(%74 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %200 = arith.extf %in : f32 to f64
 %201 = arith.cmpf oeq, %200, %cst_30 : f64
 linalg.yield %201 : i1
 } -> tensor<1x4x16x16xi1>
 %76 = tensor.empty() : tensor<1x4x16x1xi1>
 %77 = linalg.fill ins(%true : i1) outs(%76 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %78 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<1x4x16x16xi1>) outs(%77 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %200 = arith.andi %in, %out : i1
 linalg.yield %200 : i1
 } -> tensor<1x4x16x1xi1>
 %79 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %cst_2, %73 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_98: f32, %in_99: f32, %out: f32):
 %200 = arith.select %in, %in_98, %in_99 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_60 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_61 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %80 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%60 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_62 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %81 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<1x4x16x16xf32>) outs(%81 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_64 = tensor.collapse_shape %transposed_63 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %82 = tensor.empty() : tensor<16x64xf32>
 %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %84 = linalg.matmul ins(%collapsed_64, %cst_29 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%83 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %85 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%84, %cst_28 : tensor<16x64xf32>, tensor<64xf32>) outs(%82 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_65 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %5 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x16x64xf32>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %200 = arith.extf %in : f32 to f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %88 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_38 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %90 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %89 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_98: f64, %out: f64):
 %200 = arith.subf %in, %in_98 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_98: f64, %out: f64):
 %200 = arith.mulf %in, %in_98 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %92 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_38 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x16x1xf64>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %200 = arith.truncf %in : f64 to f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %95 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_39 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_35 : f64 to f32
 %201 = arith.addf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x1xf32>
 %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.rsqrt %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %99 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %96 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.subf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %100 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %98 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %101 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %cst_27 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %102 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %cst_26 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_66 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %103 = tensor.empty() : tensor<16x256xf32>
 %104 = linalg.fill ins(%cst_0 : f32) outs(%103 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %105 = linalg.matmul ins(%collapsed_66, %cst_25 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%104 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %106 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%105, %cst_24 : tensor<16x256xf32>, tensor<256xf32>) outs(%103 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<16x256xf32>
 %expanded_67 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %107 = tensor.empty() : tensor<1x16x256xf32>
 %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.mulf %in, %cst_40 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.fpowi %in, %c3_i64 : f32, i64
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_23 : f64 to f32
 %201 = arith.mulf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x256xf32>
 %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67, %110 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_22 : f64 to f32
 %201 = arith.mulf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x256xf32>
 %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.tanh %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %cst_41 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %114 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %collapsed_68 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<1x16x256xf32> into tensor<16x256xf32>
 %116 = linalg.matmul ins(%collapsed_68, %cst_21 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%83 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %117 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%116, %cst_20 : tensor<16x64xf32>, tensor<64xf32>) outs(%82 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_69 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %expanded_69 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<1x16x64xf32>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %200 = arith.extf %in : f32 to f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %120 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_38 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %122 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %121 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_98: f64, %out: f64):
 %200 = arith.subf %in, %in_98 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %122 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_98: f64, %out: f64):
 %200 = arith.mulf %in, %in_98 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %124 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_38 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x16x1xf64>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %200 = arith.truncf %in : f64 to f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %127 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_39 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_35 : f64 to f32
 %201 = arith.addf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x1xf32>
 %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.rsqrt %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %131 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %128 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.subf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %132 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %130 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %133 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %cst_19 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %134 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %cst_18 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_70 = tensor.collapse_shape %134 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %135 = linalg.matmul ins(%collapsed_70, %cst_17 : tensor<16x64xf32>, tensor<64x192xf32>) outs(%51 : tensor<16x192xf32>) -> tensor<16x192xf32>
 %136 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%135, %cst_16 : tensor<16x192xf32>, tensor<192xf32>) outs(%50 : tensor<16x192xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<16x192xf32>
 %expanded_71 = tensor.expand_shape %136 [[0, 1], [2]] output_shape [1, 16, 192] : tensor<16x192xf32> into tensor<1x16x192xf32>
 %extracted_slice_72 = tensor.extract_slice %expanded_71[0, 0, 0] [1, 16, 64] [1, 1, 1] : tensor<1x16x192xf32> to tensor<1x16x64xf32>
 %extracted_slice_73 = tensor.extract_slice %expanded_71[0, 0, 64] [1, 16, 64] [1, 1, 1] : tensor<1x16x192xf32> to tensor<1x16x64xf32>
 %extracted_slice_74 = tensor.extract_slice %expanded_71[0, 0, 128] [1, 16, 64] [1, 1, 1] : tensor<1x16x192xf32> to tensor<1x16x64xf32>
 %expanded_75 = tensor.expand_shape %extracted_slice_73 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %expanded_76 = tensor.expand_shape %extracted_slice_74 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<1x16x4x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_78 = tensor.expand_shape %extracted_slice_72 [[0], [1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<1x16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_79 = linalg.transpose ins(%expanded_78 : tensor<1x16x4x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %137 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_79 : tensor<1x4x16x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.mulf %in, %cst_40 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_80 = linalg.transpose ins(%expanded_75 : tensor<1x16x4x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %138 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_80 : tensor<1x4x16x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.mulf %in, %cst_40 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_81 = tensor.collapse_shape %137 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_82 = tensor.collapse_shape %138 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %139 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%60 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_83 = tensor.expand_shape %139 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %140 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_83, %56 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %141:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%140 : tensor<1x4x16x16xf32>) outs(%66, %64 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_98: i64):
 %200 = linalg.index 3 : index
 %201 = arith.index_cast %200 : index to i64
 %202 = arith.maximumf %in, %out : f32
 %203 = arith.cmpf ogt, %in, %out : f32
 %204 = arith.select %203, %201, %out_98 : i64
 linalg.yield %202, %204 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_84 = tensor.expand_shape %141#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %142 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %expanded_84 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.subf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %143 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<1x4x16x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.exp %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %144 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<1x4x16x16xf32>) outs(%71 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x1xf32>
 %145 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %144 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.divf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %146 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<1x4x16x16xf32>) outs(%74 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %200 = arith.extf %in : f32 to f64
 %201 = arith.cmpf oeq, %200, %cst_30 : f64
 linalg.yield %201 : i1
 } -> tensor<1x4x16x16xi1>
 %147 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%146 : tensor<1x4x16x16xi1>) outs(%77 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %200 = arith.andi %in, %out : i1
 linalg.yield %200 : i1
 } -> tensor<1x4x16x1xi1>
 %148 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %cst_2, %145 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%54 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_98: f32, %in_99: f32, %out: f32):
 %200 = arith.select %in, %in_98, %in_99 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_85 = tensor.collapse_shape %148 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_86 = tensor.collapse_shape %transposed_77 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %149 = linalg.batch_matmul ins(%collapsed_85, %collapsed_86 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%60 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_87 = tensor.expand_shape %149 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<1x4x16x16xf32>) outs(%81 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_89 = tensor.collapse_shape %transposed_88 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %150 = linalg.matmul ins(%collapsed_89, %cst_15 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%83 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %151 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%150, %cst_14 : tensor<16x64xf32>, tensor<64xf32>) outs(%82 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_90 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %118 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x16x64xf32>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %200 = arith.extf %in : f32 to f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %154 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_38 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %156 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_98: f64, %out: f64):
 %200 = arith.subf %in, %in_98 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_98: f64, %out: f64):
 %200 = arith.mulf %in, %in_98 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %158 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_38 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x16x1xf64>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %200 = arith.truncf %in : f64 to f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %161 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_39 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_35 : f64 to f32
 %201 = arith.addf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x1xf32>
 %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.rsqrt %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %165 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %162 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.subf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %166 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %167 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %cst_13 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %168 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %cst_12 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_91 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %169 = linalg.matmul ins(%collapsed_91, %cst_11 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%104 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %170 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%169, %cst_10 : tensor<16x256xf32>, tensor<256xf32>) outs(%103 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<16x256xf32>
 %expanded_92 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.mulf %in, %cst_40 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.fpowi %in, %c3_i64 : f32, i64
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_23 : f64 to f32
 %201 = arith.mulf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x256xf32>
 %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92, %173 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_22 : f64 to f32
 %201 = arith.mulf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x256xf32>
 %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.tanh %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %cst_41 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %177 : tensor<1x16x256xf32>, tensor<1x16x256xf32>) outs(%107 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x256xf32>
 %collapsed_93 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<1x16x256xf32> into tensor<16x256xf32>
 %179 = linalg.matmul ins(%collapsed_93, %cst_9 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%83 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %180 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%179, %cst_8 : tensor<16x64xf32>, tensor<64xf32>) outs(%82 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_94 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %expanded_94 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x16x64xf32>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %200 = arith.extf %in : f32 to f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %183 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_38 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %185 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %184 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_98: f64, %out: f64):
 %200 = arith.subf %in, %in_98 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%29 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_98: f64, %out: f64):
 %200 = arith.mulf %in, %in_98 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %187 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<1x16x64xf64>) outs(%32 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x16x1xf64>) outs(%31 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_38 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x16x1xf64>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %200 = arith.truncf %in : f64 to f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %190 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<1x16x64xf32>) outs(%41 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_39 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_35 : f64 to f32
 %201 = arith.addf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x1xf32>
 %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x16x1xf32>) outs(%39 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.rsqrt %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %194 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %191 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.subf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %195 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %193 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %196 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %cst_7 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.mulf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %197 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %cst_6 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_98: f32, %out: f32):
 %200 = arith.addf %in, %in_98 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %198 = tensor.empty() : tensor<64x256xf32>
 %transposed_95 = linalg.transpose ins(%cst_37 : tensor<256x64xf32>) outs(%198 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_96 = tensor.collapse_shape %197 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %199 = linalg.matmul ins(%collapsed_96, %transposed_95 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%104 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_97 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_97 : tensor<1x16x256xf32>
}
}

