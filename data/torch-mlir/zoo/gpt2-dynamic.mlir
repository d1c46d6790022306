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
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x256xf32> {
 %c64_i64 = arith.constant 64 : i64
 %c3_i64 = arith.constant 3 : i64
 %c0_i64 = arith.constant 0 : i64
 %c1_i64 = arith.constant 1 : i64
 %c0 = arith.constant 0 : index
 %c1 = arith.constant 1 : index
 %c64 = arith.constant 64 : index
 %c256 = arith.constant 256 : index
 %c3 = arith.constant 3 : index
 %cst = arith.constant 0.000000e+00 : f64
 %cst_0 = arith.constant 0.000000e+00 : f32
 %c16_i64 = arith.constant 16 : i64
 %c4_i64 = arith.constant 4 : i64
 %cst_1 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_4 = arith.constant dense<true> : tensor<i1>
 %cst_5 = arith.constant dense_resource<model.transformer.ln_f.bias> : tensor<64xf32>
 %cst_6 = arith.constant dense_resource<model.transformer.ln_f.weight> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.transformer.h.1.mlp.c_proj.bias> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.transformer.h.1.mlp.c_proj.weight> : tensor<256x64xf32>
 %cst_9 = arith.constant dense_resource<model.transformer.h.1.mlp.c_fc.bias> : tensor<256xf32>
 %cst_10 = arith.constant dense_resource<model.transformer.h.1.mlp.c_fc.weight> : tensor<64x256xf32>
 %cst_11 = arith.constant dense_resource<model.transformer.h.1.ln_2.bias> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.transformer.h.1.ln_2.weight> : tensor<64xf32>
 %cst_13 = arith.constant dense_resource<model.transformer.h.1.attn.c_proj.bias> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.transformer.h.1.attn.c_proj.weight> : tensor<64x64xf32>
 %cst_15 = arith.constant dense_resource<model.transformer.h.1.attn.c_attn.bias> : tensor<192xf32>
 %cst_16 = arith.constant dense_resource<model.transformer.h.1.attn.c_attn.weight> : tensor<64x192xf32>
 %cst_17 = arith.constant dense_resource<model.transformer.h.1.ln_1.bias> : tensor<64xf32>
 %cst_18 = arith.constant dense_resource<model.transformer.h.1.ln_1.weight> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.transformer.h.0.mlp.c_proj.bias> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.transformer.h.0.mlp.c_proj.weight> : tensor<256x64xf32>
 %cst_21 = arith.constant 0.79788456080286541 : f64
 %cst_22 = arith.constant 4.471500e-02 : f64
 %cst_23 = arith.constant dense_resource<model.transformer.h.0.mlp.c_fc.bias> : tensor<256xf32>
 %cst_24 = arith.constant dense_resource<model.transformer.h.0.mlp.c_fc.weight> : tensor<64x256xf32>
 %cst_25 = arith.constant dense_resource<model.transformer.h.0.ln_2.bias> : tensor<64xf32>
 %cst_26 = arith.constant dense_resource<model.transformer.h.0.ln_2.weight> : tensor<64xf32>
 %cst_27 = arith.constant dense_resource<model.transformer.h.0.attn.c_proj.bias> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.transformer.h.0.attn.c_proj.weight> : tensor<64x64xf32>
 %cst_29 = arith.constant 0xFFF0000000000000 : f64
 %cst_30 = arith.constant dense_resource<model.transformer.h.0.attn.c_attn.bias> : tensor<192xf32>
 %cst_31 = arith.constant dense_resource<model.transformer.h.0.attn.c_attn.weight> : tensor<64x192xf32>
 %cst_32 = arith.constant dense_resource<model.transformer.h.0.ln_1.bias> : tensor<64xf32>
 %cst_33 = arith.constant dense_resource<model.transformer.h.0.ln_1.weight> : tensor<64xf32>
 %cst_34 = arith.constant 1.000000e-05 : f64
 %cst_35 = arith.constant dense_resource<model.transformer.wpe.weight> : tensor<64x64xf32>
 %cst_36 = arith.constant dense_resource<model.transformer.wte.weight> : tensor<256x64xf32>
 %c2_i64 = arith.constant 2 : i64
 %cst_37 = arith.constant 6.400000e+01 : f64
 %cst_38 = arith.constant 6.400000e+01 : f32
 %cst_39 = arith.constant 5.000000e-01 : f32
 %cst_40 = arith.constant 1.000000e+00 : f32
 %cst_41 = arith.constant dense<1> : tensor<i64>
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %1, "negative values not allowed in new dimensions"
 %2 = tensor.empty(%dim) : tensor<1x?xi64>
 %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_41 : tensor<i64>) outs(%2 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 linalg.yield %in : i64
 } -> tensor<1x?xi64>
 %4 = tensor.empty(%dim) : tensor<?xi64>
 %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %285 = linalg.index 0 : index
 %286 = arith.index_cast %285 : index to i64
 linalg.yield %286 : i64
 } -> tensor<?xi64>
 %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
 %6 = arith.cmpi slt, %0, %c0_i64 : i64
 %7 = arith.select %6, %c1_i64, %0 : i64
 %8 = arith.select %6, %c2_i64, %c1_i64 : i64
 %9 = arith.cmpi sle, %8, %c1_i64 : i64
 cf.assert %9, "must have at most one inferred (negative) dimension"
 %10 = arith.divsi %0, %7 : i64
 %11 = arith.select %6, %10, %0 : i64
 %from_elements = tensor.from_elements %10, %11 : tensor<2xi64>
 %reshape = tensor.reshape %arg0(%from_elements) : (tensor<1x?xi64>, tensor<2xi64>) -> tensor<1x?xi64>
 %12 = arith.index_cast %11 : i64 to index
 %13 = tensor.empty(%12) : tensor<1x?x64xf32>
 %14 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x?xi64>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %285 = arith.index_cast %in : i64 to index
 %286 = linalg.index 2 : index
 %287 = arith.cmpi slt, %285, %c256 : index
 cf.assert %287, "index must be smaller than dim size"
 %288 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %288, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_36[%285, %286] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %15 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x?xi64>) outs(%15 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %285 = arith.index_cast %in : i64 to index
 %286 = linalg.index 2 : index
 %287 = arith.cmpi slt, %285, %c64 : index
 cf.assert %287, "index must be smaller than dim size"
 %288 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %288, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_35[%285, %286] : tensor<64x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %17 = arith.cmpi eq, %12, %dim : index
 cf.assert %17, "mismatched size for broadcast"
 %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %19 = tensor.empty(%dim) : tensor<1x?xi1>
 %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x?xi64>) outs(%19 : tensor<1x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %285 = arith.cmpi ne, %in, %c0_i64 : i64
 linalg.yield %285 : i1
 } -> tensor<1x?xi1>
 %21 = tensor.empty() : tensor<1xi64>
 %22 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%21 : tensor<1xi64>) {
 ^bb0(%out: i64):
 linalg.yield %c0_i64 : i64
 } -> tensor<1xi64>
 %expanded_42 = tensor.expand_shape %22 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
 %expanded_43 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %expanded_44 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
 %23 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %24 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44, %expanded_43 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%23 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i64, %in_105: i64, %out: i1):
 %285 = arith.cmpi sle, %in, %in_105 : i64
 linalg.yield %285 : i1
 } -> tensor<1x1x?x?xi1>
 %25 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %24 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%23 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_105: i1, %out: i1):
 %285 = arith.andi %in, %in_105 : i1
 linalg.yield %285 : i1
 } -> tensor<1x1x?x?xi1>
 %dim_45 = tensor.dim %expanded_44, %c3 : tensor<1x1x1x?xi64>
 %26 = tensor.empty(%dim_45) : tensor<1x1x1x?xi1>
 %27 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42, %expanded_44 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%26 : tensor<1x1x1x?xi1>) {
 ^bb0(%in: i64, %in_105: i64, %out: i1):
 %285 = arith.cmpi slt, %in, %c0_i64 : i64
 %286 = arith.addi %in, %c1_i64 : i64
 %287 = arith.select %285, %286, %in : i64
 %288 = arith.index_cast %287 : i64 to index
 %289 = arith.cmpi slt, %in_105, %c0_i64 : i64
 %290 = arith.addi %in_105, %0 : i64
 %291 = arith.select %289, %290, %in_105 : i64
 %292 = arith.index_cast %291 : i64 to index
 %extracted = tensor.extract %20[%288, %292] : tensor<1x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x1x?xi1>
 %28 = arith.cmpi eq, %dim, %dim_45 : index
 cf.assert %28, "mismatched size for broadcast"
 %29 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<1x1x?x?xi1>, tensor<1x1x1x?xi1>) outs(%23 : tensor<1x1x?x?xi1>) {
 ^bb0(%in: i1, %in_105: i1, %out: i1):
 %285 = arith.andi %in, %in_105 : i1
 linalg.yield %285 : i1
 } -> tensor<1x1x?x?xi1>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %30 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
 %31 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%30 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %285 = linalg.index 2 : index
 %286 = linalg.index 3 : index
 %287 = arith.cmpi eq, %dim, %c1 : index
 %288 = arith.select %287, %c0, %285 : index
 %289 = arith.select %287, %c0, %286 : index
 %extracted = tensor.extract %29[%c0, %c0, %288, %289] : tensor<1x1x?x?xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %32 = tensor.empty(%12) : tensor<1x?x64xf64>
 %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x?x64xf32>) outs(%32 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %285 = arith.extf %in : f32 to f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %34 = tensor.empty(%12) : tensor<1x?x1xf64>
 %35 = linalg.fill ins(%cst : f64) outs(%34 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %36 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<1x?x64xf64>) outs(%35 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.addf %in, %out : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x?x1xf64>) outs(%34 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.divf %in, %cst_37 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %38 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %37 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%32 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %285 = arith.subf %in, %in_105 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %39 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%32 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %285 = arith.mulf %in, %in_105 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %40 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<1x?x64xf64>) outs(%35 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.addf %in, %out : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<1x?x1xf64>) outs(%34 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.divf %in, %cst_37 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %42 = tensor.empty(%12) : tensor<1x?x1xf32>
 %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<1x?x1xf64>) outs(%42 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %285 = arith.truncf %in : f64 to f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %44 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %45 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<1x?x64xf32>) outs(%44 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.addf %in, %out : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x?x1xf32>) outs(%42 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.divf %in, %cst_38 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<1x?x1xf32>) outs(%42 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.truncf %cst_34 : f64 to f32
 %286 = arith.addf %in, %285 : f32
 linalg.yield %286 : f32
 } -> tensor<1x?x1xf32>
 %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<1x?x1xf32>) outs(%42 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = math.rsqrt %in : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %49 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %46 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.subf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %50 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %48 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %51 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %cst_33 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %52 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %cst_32 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%13 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %collapsed = tensor.collapse_shape %52 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %53 = arith.index_cast %11 : i64 to index
 %54 = tensor.empty(%53) : tensor<?x192xf32>
 %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<?x192xf32>) -> tensor<?x192xf32>
 %56 = linalg.matmul ins(%collapsed, %cst_31 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%55 : tensor<?x192xf32>) -> tensor<?x192xf32>
 %57 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%56, %cst_30 : tensor<?x192xf32>, tensor<192xf32>) outs(%54 : tensor<?x192xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<?x192xf32>
 %expanded_46 = tensor.expand_shape %57 [[0, 1], [2]] output_shape [1, %53, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
 %extracted_slice = tensor.extract_slice %expanded_46[0, 0, 0] [1, %53, 64] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x64xf32>
 %extracted_slice_47 = tensor.extract_slice %expanded_46[0, 0, 64] [1, %53, 64] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x64xf32>
 %extracted_slice_48 = tensor.extract_slice %expanded_46[0, 0, 128] [1, %53, 64] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x64xf32>
 %58 = arith.extui %6 : i1 to i64
 %59 = arith.addi %58, %c1_i64 : i64
 %60 = arith.muli %7, %c16_i64 : i64
 %61 = arith.cmpi sle, %59, %c1_i64 : i64
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %62 = arith.muli %11, %c64_i64 : i64
 %63 = arith.divsi %62, %60 : i64
 %64 = arith.select %6, %63, %0 : i64
 %from_elements_49 = tensor.from_elements %c1_i64, %64, %63, %c16_i64 : tensor<4xi64>
 %reshape_50 = tensor.reshape %extracted_slice_47(%from_elements_49) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %65 = arith.index_cast %64 : i64 to index
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %reshape_51 = tensor.reshape %extracted_slice_48(%from_elements_49) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %66 = tensor.empty(%65) : tensor<1x4x?x16xf32>
 %transposed = linalg.transpose ins(%reshape_51 : tensor<1x?x4x16xf32>) outs(%66 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %reshape_52 = tensor.reshape %extracted_slice(%from_elements_49) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_53 = linalg.transpose ins(%reshape_52 : tensor<1x?x4x16xf32>) outs(%66 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %67 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
 %68 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_2, %cst_3 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%67 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_105: f32, %in_106: f32, %out: f32):
 %285 = arith.select %in, %in_105, %in_106 : f32
 linalg.yield %285 : f32
 } -> tensor<1x1x?x?xf32>
 %69 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_53 : tensor<1x4x?x16xf32>) outs(%66 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.mulf %in, %cst_39 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x16xf32>
 %70 = tensor.empty(%65) : tensor<1x4x16x?xf32>
 %transposed_54 = linalg.transpose ins(%reshape_50 : tensor<1x?x4x16xf32>) outs(%70 : tensor<1x4x16x?xf32>) permutation = [0, 2, 3, 1] 
 %71 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54 : tensor<1x4x16x?xf32>) outs(%70 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.mulf %in, %cst_39 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %72 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %73 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%72 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %285 = linalg.index 1 : index
 %286 = linalg.index 2 : index
 %287 = linalg.index 3 : index
 %288 = arith.cmpi eq, %65, %c1 : index
 %289 = arith.select %288, %c0, %286 : index
 %extracted = tensor.extract %69[%c0, %285, %289, %287] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_55 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %74 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %75 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %285 = linalg.index 1 : index
 %286 = linalg.index 2 : index
 %287 = linalg.index 3 : index
 %288 = arith.cmpi eq, %65, %c1 : index
 %289 = arith.select %288, %c0, %287 : index
 %extracted = tensor.extract %71[%c0, %285, %286, %289] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_56 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %76 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %78 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%77 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %79 = arith.muli %0, %c4_i64 : i64
 %80 = arith.select %6, %c4_i64, %79 : i64
 %81 = arith.muli %80, %0 : i64
 %82 = arith.select %6, %c4_i64, %81 : i64
 %83 = arith.select %6, %59, %58 : i64
 %84 = arith.cmpi sle, %83, %c1_i64 : i64
 cf.assert %84, "must have at most one inferred (negative) dimension"
 %85 = arith.muli %79, %0 : i64
 %86 = arith.divsi %85, %82 : i64
 %87 = arith.select %6, %86, %0 : i64
 %from_elements_57 = tensor.from_elements %c1_i64, %c4_i64, %87, %87 : tensor<4xi64>
 %reshape_58 = tensor.reshape %78(%from_elements_57) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %88 = arith.index_cast %87 : i64 to index
 %89 = arith.cmpi eq, %88, %dim : index
 cf.assert %89, "mismatched size for broadcast"
 cf.assert %89, "mismatched size for broadcast"
 %90 = tensor.empty(%88, %88) : tensor<1x4x?x?xf32>
 %91 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_58, %68 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%90 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x?xf32>
 %92 = tensor.empty(%88) : tensor<1x4x?xi64>
 %93 = linalg.fill ins(%c0_i64 : i64) outs(%92 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %94 = tensor.empty(%88) : tensor<1x4x?xf32>
 %95 = linalg.fill ins(%cst_1 : f32) outs(%94 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %96:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<1x4x?x?xf32>) outs(%95, %93 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_105: i64):
 %285 = linalg.index 3 : index
 %286 = arith.index_cast %285 : index to i64
 %287 = arith.maximumf %in, %out : f32
 %288 = arith.cmpf ogt, %in, %out : f32
 %289 = arith.select %288, %286, %out_105 : i64
 linalg.yield %287, %289 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_59 = tensor.expand_shape %96#0 [[0], [1], [2, 3]] output_shape [1, 4, %88, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %97 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_59 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%90 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.subf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x?xf32>
 %98 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<1x4x?x?xf32>) outs(%90 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = math.exp %in : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x?xf32>
 %99 = tensor.empty(%88) : tensor<1x4x?x1xf32>
 %100 = linalg.fill ins(%cst_0 : f32) outs(%99 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %101 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<1x4x?x?xf32>) outs(%100 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.addf %in, %out : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x1xf32>
 %102 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %101 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%90 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.divf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x?xf32>
 %103 = tensor.empty(%88, %88) : tensor<1x4x?x?xi1>
 %104 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x4x?x?xf32>) outs(%103 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %285 = arith.extf %in : f32 to f64
 %286 = arith.cmpf oeq, %285, %cst_29 : f64
 linalg.yield %286 : i1
 } -> tensor<1x4x?x?xi1>
 %105 = tensor.empty(%88) : tensor<1x4x?x1xi1>
 %106 = linalg.fill ins(%true : i1) outs(%105 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %107 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<1x4x?x?xi1>) outs(%106 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %285 = arith.andi %in, %out : i1
 linalg.yield %285 : i1
 } -> tensor<1x4x?x1xi1>
 %108 = arith.cmpi sge, %87, %c0_i64 : i64
 cf.assert %108, "negative values not allowed in new dimensions"
 %109 = arith.index_cast %87 : i64 to index
 cf.assert %108, "negative values not allowed in new dimensions"
 %110 = tensor.empty(%109, %109) : tensor<1x4x?x?xf32>
 %111 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%110 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %112 = arith.cmpi eq, %88, %109 : index
 cf.assert %112, "mismatched size for broadcast"
 %113 = arith.cmpi eq, %109, %88 : index
 cf.assert %113, "mismatched size for broadcast"
 %114 = tensor.empty(%88, %109) : tensor<1x4x?x?xf32>
 %115 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %111, %102 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%114 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_105: f32, %in_106: f32, %out: f32):
 %285 = arith.select %in, %in_105, %in_106 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %116 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %117 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%116 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %285 = linalg.index 1 : index
 %286 = linalg.index 2 : index
 %287 = linalg.index 3 : index
 %288 = arith.cmpi eq, %88, %c1 : index
 %289 = arith.select %288, %c0, %286 : index
 %290 = arith.cmpi eq, %109, %c1 : index
 %291 = arith.select %290, %c0, %287 : index
 %extracted = tensor.extract %115[%c0, %285, %289, %291] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %84, "must have at most one inferred (negative) dimension"
 %from_elements_60 = tensor.from_elements %c4_i64, %87, %87 : tensor<3xi64>
 %reshape_61 = tensor.reshape %117(%from_elements_60) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %118 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%72 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %285 = linalg.index 1 : index
 %286 = linalg.index 2 : index
 %287 = linalg.index 3 : index
 %288 = arith.cmpi eq, %65, %c1 : index
 %289 = arith.select %288, %c0, %286 : index
 %extracted = tensor.extract %transposed[%c0, %285, %289, %287] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_62 = tensor.collapse_shape %118 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %119 = arith.cmpi eq, %87, %0 : i64
 cf.assert %119, "mismatching contracting dimension"
 %120 = tensor.empty(%88) : tensor<4x?x16xf32>
 %121 = linalg.fill ins(%cst_0 : f32) outs(%120 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %122 = linalg.batch_matmul ins(%reshape_61, %collapsed_62 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%121 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_63 = tensor.expand_shape %122 [[0, 1], [2], [3]] output_shape [1, 4, %88, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %123 = tensor.empty(%88) : tensor<1x?x4x16xf32>
 %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<1x4x?x16xf32>) outs(%123 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %124 = arith.muli %87, %c64_i64 : i64
 %125 = arith.divsi %124, %7 : i64
 %126 = arith.select %6, %125, %0 : i64
 %from_elements_65 = tensor.from_elements %c1_i64, %126, %125 : tensor<3xi64>
 %reshape_66 = tensor.reshape %transposed_64(%from_elements_65) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %collapsed_67 = tensor.collapse_shape %reshape_66 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %127 = arith.index_cast %126 : i64 to index
 %128 = tensor.empty(%127) : tensor<?x64xf32>
 %129 = linalg.fill ins(%cst_0 : f32) outs(%128 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %130 = linalg.matmul ins(%collapsed_67, %cst_28 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%129 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %131 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%130, %cst_27 : tensor<?x64xf32>, tensor<64xf32>) outs(%128 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<?x64xf32>
 %expanded_68 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [1, %127, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %132 = arith.cmpi eq, %127, %12 : index
 cf.assert %132, "mismatched size for broadcast"
 %133 = tensor.empty(%127) : tensor<1x?x64xf32>
 %134 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %18 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%133 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %135 = tensor.empty(%127) : tensor<1x?x64xf64>
 %136 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x?x64xf32>) outs(%135 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %285 = arith.extf %in : f32 to f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %137 = tensor.empty(%127) : tensor<1x?x1xf64>
 %138 = linalg.fill ins(%cst : f64) outs(%137 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %139 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<1x?x64xf64>) outs(%138 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.addf %in, %out : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %140 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x?x1xf64>) outs(%137 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.divf %in, %cst_37 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %141 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %140 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%135 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %285 = arith.subf %in, %in_105 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %142 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %141 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%135 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %285 = arith.mulf %in, %in_105 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %143 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<1x?x64xf64>) outs(%138 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.addf %in, %out : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %144 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x?x1xf64>) outs(%137 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.divf %in, %cst_37 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %145 = tensor.empty(%127) : tensor<1x?x1xf32>
 %146 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x?x1xf64>) outs(%145 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %285 = arith.truncf %in : f64 to f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %147 = linalg.fill ins(%cst_0 : f32) outs(%145 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %148 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<1x?x64xf32>) outs(%147 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.addf %in, %out : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x?x1xf32>) outs(%145 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.divf %in, %cst_38 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %150 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x?x1xf32>) outs(%145 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.truncf %cst_34 : f64 to f32
 %286 = arith.addf %in, %285 : f32
 linalg.yield %286 : f32
 } -> tensor<1x?x1xf32>
 %151 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x?x1xf32>) outs(%145 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = math.rsqrt %in : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %152 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %149 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%133 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.subf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %153 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %151 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%133 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %154 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %cst_26 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%133 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %155 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %cst_25 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%133 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_69 = tensor.collapse_shape %155 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %156 = tensor.empty(%127) : tensor<?x256xf32>
 %157 = linalg.fill ins(%cst_0 : f32) outs(%156 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %158 = linalg.matmul ins(%collapsed_69, %cst_24 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%157 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %159 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%158, %cst_23 : tensor<?x256xf32>, tensor<256xf32>) outs(%156 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<?x256xf32>
 %expanded_70 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [1, %127, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 %160 = tensor.empty(%127) : tensor<1x?x256xf32>
 %161 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<1x?x256xf32>) outs(%160 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.mulf %in, %cst_39 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<1x?x256xf32>) outs(%160 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = math.fpowi %in, %c3_i64 : f32, i64
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %163 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x?x256xf32>) outs(%160 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.truncf %cst_22 : f64 to f32
 %286 = arith.mulf %in, %285 : f32
 linalg.yield %286 : f32
 } -> tensor<1x?x256xf32>
 %164 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %163 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%160 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %165 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x?x256xf32>) outs(%160 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.truncf %cst_21 : f64 to f32
 %286 = arith.mulf %in, %285 : f32
 linalg.yield %286 : f32
 } -> tensor<1x?x256xf32>
 %166 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x?x256xf32>) outs(%160 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = math.tanh %in : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %167 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x?x256xf32>) outs(%160 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.addf %in, %cst_40 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %168 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %167 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%160 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %collapsed_71 = tensor.collapse_shape %168 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
 %169 = linalg.matmul ins(%collapsed_71, %cst_20 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%129 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %170 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%169, %cst_19 : tensor<?x64xf32>, tensor<64xf32>) outs(%128 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<?x64xf32>
 %expanded_72 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [1, %127, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %171 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %expanded_72 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%133 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x?x64xf32>) outs(%135 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %285 = arith.extf %in : f32 to f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %173 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<1x?x64xf64>) outs(%138 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.addf %in, %out : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %174 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x?x1xf64>) outs(%137 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.divf %in, %cst_37 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %175 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %174 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%135 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %285 = arith.subf %in, %in_105 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %176 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %175 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%135 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %285 = arith.mulf %in, %in_105 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %177 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<1x?x64xf64>) outs(%138 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.addf %in, %out : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %178 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x?x1xf64>) outs(%137 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.divf %in, %cst_37 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %179 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x?x1xf64>) outs(%145 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %285 = arith.truncf %in : f64 to f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %180 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x?x64xf32>) outs(%147 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.addf %in, %out : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x1xf32>) outs(%145 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.divf %in, %cst_38 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %182 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x?x1xf32>) outs(%145 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.truncf %cst_34 : f64 to f32
 %286 = arith.addf %in, %285 : f32
 linalg.yield %286 : f32
 } -> tensor<1x?x1xf32>
 %183 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%145 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = math.rsqrt %in : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %184 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %181 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%133 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.subf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %185 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %183 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%133 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %186 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %cst_18 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%133 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %187 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %cst_17 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%133 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_73 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %188 = tensor.empty(%127) : tensor<?x192xf32>
 %189 = linalg.fill ins(%cst_0 : f32) outs(%188 : tensor<?x192xf32>) -> tensor<?x192xf32>
 %190 = linalg.matmul ins(%collapsed_73, %cst_16 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%189 : tensor<?x192xf32>) -> tensor<?x192xf32>
 %191 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%190, %cst_15 : tensor<?x192xf32>, tensor<192xf32>) outs(%188 : tensor<?x192xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<?x192xf32>
 %expanded_74 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [1, %127, 192] : tensor<?x192xf32> into tensor<1x?x192xf32>
 %extracted_slice_75 = tensor.extract_slice %expanded_74[0, 0, 0] [1, %127, 64] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x64xf32>
 %extracted_slice_76 = tensor.extract_slice %expanded_74[0, 0, 64] [1, %127, 64] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x64xf32>
 %extracted_slice_77 = tensor.extract_slice %expanded_74[0, 0, 128] [1, %127, 64] [1, 1, 1] : tensor<1x?x192xf32> to tensor<1x?x64xf32>
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %192 = arith.muli %126, %c64_i64 : i64
 %193 = arith.divsi %192, %60 : i64
 %194 = arith.select %6, %193, %0 : i64
 %from_elements_78 = tensor.from_elements %c1_i64, %194, %193, %c16_i64 : tensor<4xi64>
 %reshape_79 = tensor.reshape %extracted_slice_76(%from_elements_78) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %195 = arith.index_cast %194 : i64 to index
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %reshape_80 = tensor.reshape %extracted_slice_77(%from_elements_78) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %196 = tensor.empty(%195) : tensor<1x4x?x16xf32>
 %transposed_81 = linalg.transpose ins(%reshape_80 : tensor<1x?x4x16xf32>) outs(%196 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %reshape_82 = tensor.reshape %extracted_slice_75(%from_elements_78) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_83 = linalg.transpose ins(%reshape_82 : tensor<1x?x4x16xf32>) outs(%196 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %197 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_83 : tensor<1x4x?x16xf32>) outs(%196 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.mulf %in, %cst_39 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x16xf32>
 %198 = tensor.empty(%195) : tensor<1x4x16x?xf32>
 %transposed_84 = linalg.transpose ins(%reshape_79 : tensor<1x?x4x16xf32>) outs(%198 : tensor<1x4x16x?xf32>) permutation = [0, 2, 3, 1] 
 %199 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_84 : tensor<1x4x16x?xf32>) outs(%198 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.mulf %in, %cst_39 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %200 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%72 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %285 = linalg.index 1 : index
 %286 = linalg.index 2 : index
 %287 = linalg.index 3 : index
 %288 = arith.cmpi eq, %195, %c1 : index
 %289 = arith.select %288, %c0, %286 : index
 %extracted = tensor.extract %197[%c0, %285, %289, %287] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_85 = tensor.collapse_shape %200 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %201 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%74 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %285 = linalg.index 1 : index
 %286 = linalg.index 2 : index
 %287 = linalg.index 3 : index
 %288 = arith.cmpi eq, %195, %c1 : index
 %289 = arith.select %288, %c0, %287 : index
 %extracted = tensor.extract %199[%c0, %285, %286, %289] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_86 = tensor.collapse_shape %201 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %202 = linalg.batch_matmul ins(%collapsed_85, %collapsed_86 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%77 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %84, "must have at most one inferred (negative) dimension"
 %reshape_87 = tensor.reshape %202(%from_elements_57) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %89, "mismatched size for broadcast"
 cf.assert %89, "mismatched size for broadcast"
 %203 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_87, %68 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%90 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x?xf32>
 %204:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%203 : tensor<1x4x?x?xf32>) outs(%95, %93 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_105: i64):
 %285 = linalg.index 3 : index
 %286 = arith.index_cast %285 : index to i64
 %287 = arith.maximumf %in, %out : f32
 %288 = arith.cmpf ogt, %in, %out : f32
 %289 = arith.select %288, %286, %out_105 : i64
 linalg.yield %287, %289 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_88 = tensor.expand_shape %204#0 [[0], [1], [2, 3]] output_shape [1, 4, %88, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %205 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %expanded_88 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%90 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.subf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x?xf32>
 %206 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<1x4x?x?xf32>) outs(%90 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = math.exp %in : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x?xf32>
 %207 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%206 : tensor<1x4x?x?xf32>) outs(%100 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.addf %in, %out : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x1xf32>
 %208 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %207 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%90 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.divf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x?xf32>
 %209 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203 : tensor<1x4x?x?xf32>) outs(%103 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %285 = arith.extf %in : f32 to f64
 %286 = arith.cmpf oeq, %285, %cst_29 : f64
 linalg.yield %286 : i1
 } -> tensor<1x4x?x?xi1>
 %210 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%209 : tensor<1x4x?x?xi1>) outs(%106 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %285 = arith.andi %in, %out : i1
 linalg.yield %285 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %108, "negative values not allowed in new dimensions"
 cf.assert %108, "negative values not allowed in new dimensions"
 cf.assert %112, "mismatched size for broadcast"
 cf.assert %113, "mismatched size for broadcast"
 %211 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %111, %208 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%114 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_105: f32, %in_106: f32, %out: f32):
 %285 = arith.select %in, %in_105, %in_106 : f32
 linalg.yield %285 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %212 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%116 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %285 = linalg.index 1 : index
 %286 = linalg.index 2 : index
 %287 = linalg.index 3 : index
 %288 = arith.cmpi eq, %88, %c1 : index
 %289 = arith.select %288, %c0, %286 : index
 %290 = arith.cmpi eq, %109, %c1 : index
 %291 = arith.select %290, %c0, %287 : index
 %extracted = tensor.extract %211[%c0, %285, %289, %291] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %84, "must have at most one inferred (negative) dimension"
 %reshape_89 = tensor.reshape %212(%from_elements_60) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %1, "unimplemented: dynamic negative broadcast sizes"
 %213 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%72 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %285 = linalg.index 1 : index
 %286 = linalg.index 2 : index
 %287 = linalg.index 3 : index
 %288 = arith.cmpi eq, %195, %c1 : index
 %289 = arith.select %288, %c0, %286 : index
 %extracted = tensor.extract %transposed_81[%c0, %285, %289, %287] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_90 = tensor.collapse_shape %213 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %119, "mismatching contracting dimension"
 %214 = linalg.batch_matmul ins(%reshape_89, %collapsed_90 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%121 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_91 = tensor.expand_shape %214 [[0, 1], [2], [3]] output_shape [1, 4, %88, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<1x4x?x16xf32>) outs(%123 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %reshape_93 = tensor.reshape %transposed_92(%from_elements_65) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %collapsed_94 = tensor.collapse_shape %reshape_93 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %215 = arith.index_cast %126 : i64 to index
 %216 = tensor.empty(%215) : tensor<?x64xf32>
 %217 = linalg.fill ins(%cst_0 : f32) outs(%216 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %218 = linalg.matmul ins(%collapsed_94, %cst_14 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%217 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %219 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%218, %cst_13 : tensor<?x64xf32>, tensor<64xf32>) outs(%216 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<?x64xf32>
 %expanded_95 = tensor.expand_shape %219 [[0, 1], [2]] output_shape [1, %215, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %220 = arith.cmpi eq, %215, %127 : index
 cf.assert %220, "mismatched size for broadcast"
 %221 = tensor.empty(%215) : tensor<1x?x64xf32>
 %222 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_95, %171 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%221 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %223 = tensor.empty(%215) : tensor<1x?x64xf64>
 %224 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x?x64xf32>) outs(%223 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %285 = arith.extf %in : f32 to f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %225 = tensor.empty(%215) : tensor<1x?x1xf64>
 %226 = linalg.fill ins(%cst : f64) outs(%225 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %227 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<1x?x64xf64>) outs(%226 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.addf %in, %out : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %228 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x?x1xf64>) outs(%225 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.divf %in, %cst_37 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %229 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %228 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%223 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %285 = arith.subf %in, %in_105 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %230 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %229 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%223 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %285 = arith.mulf %in, %in_105 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %231 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<1x?x64xf64>) outs(%226 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.addf %in, %out : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %232 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x?x1xf64>) outs(%225 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.divf %in, %cst_37 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %233 = tensor.empty(%215) : tensor<1x?x1xf32>
 %234 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x?x1xf64>) outs(%233 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %285 = arith.truncf %in : f64 to f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %235 = linalg.fill ins(%cst_0 : f32) outs(%233 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %236 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%222 : tensor<1x?x64xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.addf %in, %out : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %237 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<1x?x1xf32>) outs(%233 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.divf %in, %cst_38 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %238 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<1x?x1xf32>) outs(%233 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.truncf %cst_34 : f64 to f32
 %286 = arith.addf %in, %285 : f32
 linalg.yield %286 : f32
 } -> tensor<1x?x1xf32>
 %239 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x?x1xf32>) outs(%233 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = math.rsqrt %in : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %240 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %237 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%221 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.subf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %241 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %239 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%221 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %242 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %cst_12 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%221 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %243 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %cst_11 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%221 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_96 = tensor.collapse_shape %243 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %244 = tensor.empty(%215) : tensor<?x256xf32>
 %245 = linalg.fill ins(%cst_0 : f32) outs(%244 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %246 = linalg.matmul ins(%collapsed_96, %cst_10 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%245 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %247 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%246, %cst_9 : tensor<?x256xf32>, tensor<256xf32>) outs(%244 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<?x256xf32>
 %expanded_97 = tensor.expand_shape %247 [[0, 1], [2]] output_shape [1, %215, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 %248 = tensor.empty(%215) : tensor<1x?x256xf32>
 %249 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<1x?x256xf32>) outs(%248 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.mulf %in, %cst_39 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %250 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<1x?x256xf32>) outs(%248 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = math.fpowi %in, %c3_i64 : f32, i64
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %251 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x?x256xf32>) outs(%248 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.truncf %cst_22 : f64 to f32
 %286 = arith.mulf %in, %285 : f32
 linalg.yield %286 : f32
 } -> tensor<1x?x256xf32>
 %252 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97, %251 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%248 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %253 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x?x256xf32>) outs(%248 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.truncf %cst_21 : f64 to f32
 %286 = arith.mulf %in, %285 : f32
 linalg.yield %286 : f32
 } -> tensor<1x?x256xf32>
 %254 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<1x?x256xf32>) outs(%248 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = math.tanh %in : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %255 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x?x256xf32>) outs(%248 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.addf %in, %cst_40 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %256 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %255 : tensor<1x?x256xf32>, tensor<1x?x256xf32>) outs(%248 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x256xf32>
 %collapsed_98 = tensor.collapse_shape %256 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
 %257 = linalg.matmul ins(%collapsed_98, %cst_8 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%217 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %258 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel"]} ins(%257, %cst_7 : tensor<?x64xf32>, tensor<64xf32>) outs(%216 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<?x64xf32>
 %expanded_99 = tensor.expand_shape %258 [[0, 1], [2]] output_shape [1, %215, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %259 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %expanded_99 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%221 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %260 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x?x64xf32>) outs(%223 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %285 = arith.extf %in : f32 to f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %261 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%260 : tensor<1x?x64xf64>) outs(%226 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.addf %in, %out : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %262 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x?x1xf64>) outs(%225 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.divf %in, %cst_37 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %263 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %262 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%223 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %285 = arith.subf %in, %in_105 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %264 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %263 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%223 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_105: f64, %out: f64):
 %285 = arith.mulf %in, %in_105 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x64xf64>
 %265 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%264 : tensor<1x?x64xf64>) outs(%226 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.addf %in, %out : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %266 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<1x?x1xf64>) outs(%225 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %285 = arith.divf %in, %cst_37 : f64
 linalg.yield %285 : f64
 } -> tensor<1x?x1xf64>
 %267 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<1x?x1xf64>) outs(%233 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %285 = arith.truncf %in : f64 to f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %268 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%259 : tensor<1x?x64xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.addf %in, %out : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %269 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x?x1xf32>) outs(%233 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.divf %in, %cst_38 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %270 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<1x?x1xf32>) outs(%233 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = arith.truncf %cst_34 : f64 to f32
 %286 = arith.addf %in, %285 : f32
 linalg.yield %286 : f32
 } -> tensor<1x?x1xf32>
 %271 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x?x1xf32>) outs(%233 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %285 = math.rsqrt %in : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x1xf32>
 %272 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %269 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%221 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.subf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %273 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %271 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%221 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %274 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %cst_6 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%221 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.mulf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %275 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %cst_5 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%221 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_105: f32, %out: f32):
 %285 = arith.addf %in, %in_105 : f32
 linalg.yield %285 : f32
 } -> tensor<1x?x64xf32>
 %276 = arith.muli %7, %c64_i64 : i64
 cf.assert %9, "must have at most one inferred (negative) dimension"
 %277 = arith.muli %126, %c64_i64 : i64
 %278 = arith.divsi %277, %276 : i64
 %279 = arith.select %6, %278, %0 : i64
 %from_elements_100 = tensor.from_elements %278, %279, %c64_i64 : tensor<3xi64>
 %reshape_101 = tensor.reshape %275(%from_elements_100) : (tensor<1x?x64xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %280 = tensor.empty() : tensor<64x256xf32>
 %transposed_102 = linalg.transpose ins(%cst_36 : tensor<256x64xf32>) outs(%280 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_103 = tensor.collapse_shape %reshape_101 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %281 = arith.index_cast %279 : i64 to index
 %282 = tensor.empty(%281) : tensor<?x256xf32>
 %283 = linalg.fill ins(%cst_0 : f32) outs(%282 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %284 = linalg.matmul ins(%collapsed_103, %transposed_102 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%283 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %expanded_104 = tensor.expand_shape %284 [[0, 1], [2]] output_shape [1, %281, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 return %expanded_104 : tensor<1x?x256xf32>
}
}

