// weight model.bert.embeddings.LayerNorm.bias normal 0.0 0.1
// weight model.bert.embeddings.LayerNorm.weight normal 1.0 0.1
// weight model.bert.embeddings.position_embeddings.weight normal 0.0 0.25
// weight model.bert.embeddings.token_type_embeddings.weight normal 0.0 0.25
// weight model.bert.embeddings.word_embeddings.weight normal 0.0 0.25
// weight model.bert.encoder.layer.0.attention.output.LayerNorm.bias normal 0.0 0.1
// weight model.bert.encoder.layer.0.attention.output.LayerNorm.weight normal 1.0 0.1
// weight model.bert.encoder.layer.0.attention.output.dense.bias normal 0.0 0.1
// weight model.bert.encoder.layer.0.attention.output.dense.weight normal 0.0 0.125
// weight model.bert.encoder.layer.0.attention.self.key.bias normal 0.0 0.1
// weight model.bert.encoder.layer.0.attention.self.key.weight normal 0.0 0.125
// weight model.bert.encoder.layer.0.attention.self.query.bias normal 0.0 0.1
// weight model.bert.encoder.layer.0.attention.self.query.weight normal 0.0 0.125
// weight model.bert.encoder.layer.0.attention.self.value.bias normal 0.0 0.1
// weight model.bert.encoder.layer.0.attention.self.value.weight normal 0.0 0.125
// weight model.bert.encoder.layer.0.intermediate.dense.bias normal 0.0 0.1
// weight model.bert.encoder.layer.0.intermediate.dense.weight normal 0.0 0.125
// weight model.bert.encoder.layer.0.output.LayerNorm.bias normal 0.0 0.1
// weight model.bert.encoder.layer.0.output.LayerNorm.weight normal 1.0 0.1
// weight model.bert.encoder.layer.0.output.dense.bias normal 0.0 0.1
// weight model.bert.encoder.layer.0.output.dense.weight normal 0.0 0.0625
// weight model.bert.encoder.layer.1.attention.output.LayerNorm.bias normal 0.0 0.1
// weight model.bert.encoder.layer.1.attention.output.LayerNorm.weight normal 1.0 0.1
// weight model.bert.encoder.layer.1.attention.output.dense.bias normal 0.0 0.1
// weight model.bert.encoder.layer.1.attention.output.dense.weight normal 0.0 0.125
// weight model.bert.encoder.layer.1.attention.self.key.bias normal 0.0 0.1
// weight model.bert.encoder.layer.1.attention.self.key.weight normal 0.0 0.125
// weight model.bert.encoder.layer.1.attention.self.query.bias normal 0.0 0.1
// weight model.bert.encoder.layer.1.attention.self.query.weight normal 0.0 0.125
// weight model.bert.encoder.layer.1.attention.self.value.bias normal 0.0 0.1
// weight model.bert.encoder.layer.1.attention.self.value.weight normal 0.0 0.125
// weight model.bert.encoder.layer.1.intermediate.dense.bias normal 0.0 0.1
// weight model.bert.encoder.layer.1.intermediate.dense.weight normal 0.0 0.125
// weight model.bert.encoder.layer.1.output.LayerNorm.bias normal 0.0 0.1
// weight model.bert.encoder.layer.1.output.LayerNorm.weight normal 1.0 0.1
// weight model.bert.encoder.layer.1.output.dense.bias normal 0.0 0.1
// weight model.bert.encoder.layer.1.output.dense.weight normal 0.0 0.0625
// weight model.cls.predictions.bias normal 0.0 0.1
// weight model.cls.predictions.transform.LayerNorm.bias normal 0.0 0.1
// weight model.cls.predictions.transform.LayerNorm.weight normal 1.0 0.1
// weight model.cls.predictions.transform.dense.bias normal 0.0 0.1
// weight model.cls.predictions.transform.dense.weight normal 0.0 0.125
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x256xf32> {
 %c1_i64 = arith.constant 1 : i64
 %c0 = arith.constant 0 : index
 %c1 = arith.constant 1 : index
 %c-1 = arith.constant -1 : index
 %c64 = arith.constant 64 : index
 %c256 = arith.constant 256 : index
 %c2 = arith.constant 2 : index
 %cst = arith.constant 0.000000e+00 : f64
 %cst_0 = arith.constant 0.000000e+00 : f32
 %c16_i64 = arith.constant 16 : i64
 %c4_i64 = arith.constant 4 : i64
 %cst_1 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_2 = arith.constant 1.000000e+00 : f32
 %cst_3 = arith.constant 5.000000e-01 : f32
 %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_6 = arith.constant dense_resource<model.cls.predictions.bias> : tensor<256xf32>
 %cst_7 = arith.constant dense_resource<model.cls.predictions.transform.LayerNorm.bias> : tensor<64xf32>
 %cst_8 = arith.constant dense_resource<model.cls.predictions.transform.LayerNorm.weight> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.cls.predictions.transform.dense.bias> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.cls.predictions.transform.dense.weight> : tensor<64x64xf32>
 %cst_11 = arith.constant dense_resource<model.bert.encoder.layer.1.output.LayerNorm.bias> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.bert.encoder.layer.1.output.LayerNorm.weight> : tensor<64xf32>
 %cst_13 = arith.constant dense_resource<model.bert.encoder.layer.1.output.dense.bias> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.bert.encoder.layer.1.output.dense.weight> : tensor<64x256xf32>
 %cst_15 = arith.constant dense_resource<model.bert.encoder.layer.1.intermediate.dense.bias> : tensor<256xf32>
 %cst_16 = arith.constant dense_resource<model.bert.encoder.layer.1.intermediate.dense.weight> : tensor<256x64xf32>
 %cst_17 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.output.LayerNorm.bias> : tensor<64xf32>
 %cst_18 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.output.LayerNorm.weight> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.output.dense.bias> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.output.dense.weight> : tensor<64x64xf32>
 %cst_21 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.value.bias> : tensor<64xf32>
 %cst_22 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.value.weight> : tensor<64x64xf32>
 %cst_23 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.key.bias> : tensor<64xf32>
 %cst_24 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.key.weight> : tensor<64x64xf32>
 %cst_25 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.query.bias> : tensor<64xf32>
 %cst_26 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.query.weight> : tensor<64x64xf32>
 %cst_27 = arith.constant dense_resource<model.bert.encoder.layer.0.output.LayerNorm.bias> : tensor<64xf32>
 %cst_28 = arith.constant dense_resource<model.bert.encoder.layer.0.output.LayerNorm.weight> : tensor<64xf32>
 %cst_29 = arith.constant dense_resource<model.bert.encoder.layer.0.output.dense.bias> : tensor<64xf32>
 %cst_30 = arith.constant dense_resource<model.bert.encoder.layer.0.output.dense.weight> : tensor<64x256xf32>
 %cst_31 = arith.constant dense_resource<model.bert.encoder.layer.0.intermediate.dense.bias> : tensor<256xf32>
 %cst_32 = arith.constant dense_resource<model.bert.encoder.layer.0.intermediate.dense.weight> : tensor<256x64xf32>
 %cst_33 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.output.LayerNorm.bias> : tensor<64xf32>
 %cst_34 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.output.LayerNorm.weight> : tensor<64xf32>
 %cst_35 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.output.dense.bias> : tensor<64xf32>
 %cst_36 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.output.dense.weight> : tensor<64x64xf32>
 %cst_37 = arith.constant 0xFFF0000000000000 : f64
 %cst_38 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.value.bias> : tensor<64xf32>
 %cst_39 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.value.weight> : tensor<64x64xf32>
 %cst_40 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.key.bias> : tensor<64xf32>
 %cst_41 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.key.weight> : tensor<64x64xf32>
 %cst_42 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.query.bias> : tensor<64xf32>
 %cst_43 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.query.weight> : tensor<64x64xf32>
 %cst_44 = arith.constant dense_resource<model.bert.embeddings.LayerNorm.bias> : tensor<64xf32>
 %cst_45 = arith.constant dense_resource<model.bert.embeddings.LayerNorm.weight> : tensor<64xf32>
 %cst_46 = arith.constant 9.9999999999999998E-13 : f64
 %cst_47 = arith.constant dense_resource<model.bert.embeddings.position_embeddings.weight> : tensor<64x64xf32>
 %cst_48 = arith.constant dense_resource<model.bert.embeddings.token_type_embeddings.weight> : tensor<2x64xf32>
 %cst_49 = arith.constant dense_resource<model.bert.embeddings.word_embeddings.weight> : tensor<256x64xf32>
 %cst_50 = arith.constant 6.400000e+01 : f64
 %cst_51 = arith.constant 6.400000e+01 : f32
 %c64_i64 = arith.constant 64 : i64
 %cst_52 = arith.constant 1.41421354 : f32
 %c0_i64 = arith.constant 0 : i64
 %cst_53 = arith.constant dense_resource<model.bert.embeddings.token_type_ids> : tensor<1x64xi64>
 %cst_54 = arith.constant dense_resource<model.bert.embeddings.position_ids> : tensor<1x64xi64>
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = arith.cmpi slt, %dim, %c0 : index
 %2 = arith.addi %dim, %c64 : index
 %3 = arith.select %1, %2, %dim : index
 %4 = arith.cmpi slt, %3, %c0 : index
 %5 = arith.select %4, %c-1, %3 : index
 %6 = arith.minsi %5, %c64 : index
 %7 = arith.maxsi %6, %c0 : index
 %extracted_slice = tensor.extract_slice %cst_54[0, 0] [1, %7] [1, 1] : tensor<1x64xi64> to tensor<1x?xi64>
 %8 = tensor.empty(%7) : tensor<1x?xi64>
 %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x?xi64>) -> tensor<1x?xi64>
 %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%9 : tensor<1x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 %292 = arith.index_cast %in : i64 to index
 %293 = arith.cmpi slt, %292, %c64 : index
 cf.assert %293, "index must be smaller than dim size"
 %294 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %294, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_53[%c0, %292] : tensor<1x64xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x?xi64>
 %11 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 %12 = tensor.empty(%dim) : tensor<1x?xi64>
 %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi64>) {
 ^bb0(%out: i64):
 %292 = linalg.index 1 : index
 %293 = arith.cmpi eq, %7, %c1 : index
 %294 = arith.select %293, %c0, %292 : index
 %extracted = tensor.extract %10[%c0, %294] : tensor<1x?xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x?xi64>
 %14 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%14 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %292 = arith.index_cast %in : i64 to index
 %293 = linalg.index 2 : index
 %294 = arith.cmpi slt, %292, %c256 : index
 cf.assert %294, "index must be smaller than dim size"
 %295 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %295, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_49[%292, %293] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %16 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x?xi64>) outs(%16 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %292 = arith.index_cast %in : i64 to index
 %293 = linalg.index 2 : index
 %294 = arith.cmpi slt, %292, %c2 : index
 cf.assert %294, "index must be smaller than dim size"
 %295 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %295, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_48[%292, %293] : tensor<2x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 cf.assert %true, "mismatched size for broadcast"
 %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%14 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %19 = tensor.empty(%7) : tensor<1x?x64xf32>
 %20 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%19 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %292 = arith.index_cast %in : i64 to index
 %293 = linalg.index 2 : index
 %294 = arith.cmpi slt, %292, %c64 : index
 cf.assert %294, "index must be smaller than dim size"
 %295 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %295, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_47[%292, %293] : tensor<64x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %21 = arith.cmpi eq, %dim, %7 : index
 cf.assert %21, "mismatched size for broadcast"
 %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%14 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %23 = tensor.empty(%dim) : tensor<1x?x64xf64>
 %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x?x64xf32>) outs(%23 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %292 = arith.extf %in : f32 to f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %25 = tensor.empty(%dim) : tensor<1x?x1xf64>
 %26 = linalg.fill ins(%cst : f64) outs(%25 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %27 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<1x?x64xf64>) outs(%26 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x?x1xf64>) outs(%25 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %29 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%23 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.subf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %29 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%23 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.mulf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %31 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<1x?x64xf64>) outs(%26 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x1xf64>) outs(%25 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %33 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf64>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %292 = arith.truncf %in : f64 to f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %35 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %36 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<1x?x64xf32>) outs(%35 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.addf %in, %out : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.divf %in, %cst_51 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.truncf %cst_46 : f64 to f32
 %293 = arith.addf %in, %292 : f32
 linalg.yield %293 : f32
 } -> tensor<1x?x1xf32>
 %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x?x1xf32>) outs(%33 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = math.rsqrt %in : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %40 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %37 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%14 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.subf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %41 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %39 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%14 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %42 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %cst_45 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%14 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %43 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %cst_44 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%14 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %44 = tensor.empty(%dim) : tensor<?xi64>
 %45 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%44 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %292 = linalg.index 0 : index
 %293 = arith.index_cast %292 : index to i64
 linalg.yield %293 : i64
 } -> tensor<?xi64>
 %expanded = tensor.expand_shape %45 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %46 = tensor.empty(%dim) : tensor<1x1x?x1xi1>
 %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%46 : tensor<1x1x?x1xi1>) {
 ^bb0(%in: i64, %out: i1):
 %292 = arith.cmpi sge, %in, %c0_i64 : i64
 linalg.yield %292 : i1
 } -> tensor<1x1x?x1xi1>
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 %48 = arith.cmpi slt, %0, %c0_i64 : i64
 %49 = arith.select %48, %c1, %dim : index
 %50 = tensor.empty(%dim, %49) : tensor<1x1x?x?xi1>
 %51 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%50 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %292 = linalg.index 2 : index
 %293 = arith.cmpi eq, %dim, %c1 : index
 %294 = arith.select %293, %c0, %292 : index
 %extracted = tensor.extract %47[%c0, %c0, %294, %c0] : tensor<1x1x?x1xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %collapsed = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %52 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_43 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
 %53 = tensor.empty(%dim) : tensor<?x64xf32>
 %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %55 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%54 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %56 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %cst_42 : tensor<?x64xf32>, tensor<64xf32>) outs(%53 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x64xf32>
 %expanded_55 = tensor.expand_shape %56 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %57 = arith.select %48, %c1_i64, %0 : i64
 %58 = arith.extui %48 : i1 to i64
 %59 = arith.addi %58, %c1_i64 : i64
 %60 = arith.muli %57, %c16_i64 : i64
 %61 = arith.cmpi sle, %59, %c1_i64 : i64
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %62 = arith.muli %0, %c64_i64 : i64
 %63 = arith.divsi %62, %60 : i64
 %64 = arith.select %48, %63, %0 : i64
 %from_elements = tensor.from_elements %c1_i64, %64, %63, %c16_i64 : tensor<4xi64>
 %reshape = tensor.reshape %expanded_55(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %65 = arith.index_cast %64 : i64 to index
 %66 = tensor.empty(%65) : tensor<1x4x?x16xf32>
 %transposed_56 = linalg.transpose ins(%reshape : tensor<1x?x4x16xf32>) outs(%66 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_57 = linalg.transpose ins(%cst_41 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
 %67 = linalg.matmul ins(%collapsed, %transposed_57 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%54 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %68 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%67, %cst_40 : tensor<?x64xf32>, tensor<64xf32>) outs(%53 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x64xf32>
 %expanded_58 = tensor.expand_shape %68 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %reshape_59 = tensor.reshape %expanded_58(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_60 = linalg.transpose ins(%cst_39 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
 %69 = linalg.matmul ins(%collapsed, %transposed_60 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%54 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %70 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %cst_38 : tensor<?x64xf32>, tensor<64xf32>) outs(%53 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x64xf32>
 %expanded_61 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %reshape_62 = tensor.reshape %expanded_61(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_63 = linalg.transpose ins(%reshape_62 : tensor<1x?x4x16xf32>) outs(%66 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %71 = tensor.empty(%dim, %49) : tensor<1x1x?x?xf32>
 %72 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %cst_4, %cst_5 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%71 : tensor<1x1x?x?xf32>) {
 ^bb0(%in: i1, %in_124: f32, %in_125: f32, %out: f32):
 %292 = arith.select %in, %in_124, %in_125 : f32
 linalg.yield %292 : f32
 } -> tensor<1x1x?x?xf32>
 %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<1x4x?x16xf32>) outs(%66 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.mulf %in, %cst_3 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x16xf32>
 %74 = tensor.empty(%65) : tensor<1x4x16x?xf32>
 %transposed_64 = linalg.transpose ins(%reshape_59 : tensor<1x?x4x16xf32>) outs(%74 : tensor<1x4x16x?xf32>) permutation = [0, 2, 3, 1] 
 %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<1x4x16x?xf32>) outs(%74 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.mulf %in, %cst_3 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 %76 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %77 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%76 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %292 = linalg.index 1 : index
 %293 = linalg.index 2 : index
 %294 = linalg.index 3 : index
 %295 = arith.cmpi eq, %65, %c1 : index
 %296 = arith.select %295, %c0, %293 : index
 %extracted = tensor.extract %73[%c0, %292, %296, %294] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_65 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 %78 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %79 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %292 = linalg.index 1 : index
 %293 = linalg.index 2 : index
 %294 = linalg.index 3 : index
 %295 = arith.cmpi eq, %65, %c1 : index
 %296 = arith.select %295, %c0, %294 : index
 %extracted = tensor.extract %75[%c0, %292, %293, %296] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_66 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %80 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %82 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%81 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %83 = arith.muli %0, %c4_i64 : i64
 %84 = arith.select %48, %c4_i64, %83 : i64
 %85 = arith.muli %84, %0 : i64
 %86 = arith.select %48, %c4_i64, %85 : i64
 %87 = arith.select %48, %59, %58 : i64
 %88 = arith.cmpi sle, %87, %c1_i64 : i64
 cf.assert %88, "must have at most one inferred (negative) dimension"
 %89 = arith.muli %83, %0 : i64
 %90 = arith.divsi %89, %86 : i64
 %91 = arith.select %48, %90, %0 : i64
 %from_elements_67 = tensor.from_elements %c1_i64, %c4_i64, %91, %91 : tensor<4xi64>
 %reshape_68 = tensor.reshape %82(%from_elements_67) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %92 = arith.index_cast %91 : i64 to index
 %93 = arith.cmpi eq, %92, %dim : index
 cf.assert %93, "mismatched size for broadcast"
 %94 = arith.cmpi eq, %92, %49 : index
 cf.assert %94, "mismatched size for broadcast"
 %95 = tensor.empty(%92, %92) : tensor<1x4x?x?xf32>
 %96 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_68, %72 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%95 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x?xf32>
 %97 = tensor.empty(%92) : tensor<1x4x?xi64>
 %98 = linalg.fill ins(%c0_i64 : i64) outs(%97 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %99 = tensor.empty(%92) : tensor<1x4x?xf32>
 %100 = linalg.fill ins(%cst_1 : f32) outs(%99 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %101:2 = linalg.generic {indexing_maps = [#map6, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<1x4x?x?xf32>) outs(%100, %98 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_124: i64):
 %292 = linalg.index 3 : index
 %293 = arith.index_cast %292 : index to i64
 %294 = arith.maximumf %in, %out : f32
 %295 = arith.cmpf ogt, %in, %out : f32
 %296 = arith.select %295, %293, %out_124 : i64
 linalg.yield %294, %296 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_69 = tensor.expand_shape %101#0 [[0], [1], [2, 3]] output_shape [1, 4, %92, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %102 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_69 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%95 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.subf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x?xf32>
 %103 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<1x4x?x?xf32>) outs(%95 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = math.exp %in : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x?xf32>
 %104 = tensor.empty(%92) : tensor<1x4x?x1xf32>
 %105 = linalg.fill ins(%cst_0 : f32) outs(%104 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %106 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<1x4x?x?xf32>) outs(%105 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.addf %in, %out : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x1xf32>
 %107 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %106 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%95 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.divf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x?xf32>
 %108 = tensor.empty(%92, %92) : tensor<1x4x?x?xi1>
 %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<1x4x?x?xf32>) outs(%108 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %292 = arith.extf %in : f32 to f64
 %293 = arith.cmpf oeq, %292, %cst_37 : f64
 linalg.yield %293 : i1
 } -> tensor<1x4x?x?xi1>
 %110 = tensor.empty(%92) : tensor<1x4x?x1xi1>
 %111 = linalg.fill ins(%true : i1) outs(%110 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %112 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<1x4x?x?xi1>) outs(%111 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %292 = arith.andi %in, %out : i1
 linalg.yield %292 : i1
 } -> tensor<1x4x?x1xi1>
 %113 = arith.cmpi sge, %91, %c0_i64 : i64
 cf.assert %113, "negative values not allowed in new dimensions"
 %114 = arith.index_cast %91 : i64 to index
 cf.assert %113, "negative values not allowed in new dimensions"
 %115 = tensor.empty(%114, %114) : tensor<1x4x?x?xf32>
 %116 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%115 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %117 = arith.cmpi eq, %92, %114 : index
 cf.assert %117, "mismatched size for broadcast"
 %118 = arith.cmpi eq, %114, %92 : index
 cf.assert %118, "mismatched size for broadcast"
 %119 = tensor.empty(%92, %114) : tensor<1x4x?x?xf32>
 %120 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %116, %107 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%119 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_124: f32, %in_125: f32, %out: f32):
 %292 = arith.select %in, %in_124, %in_125 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 %121 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %122 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%121 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %292 = linalg.index 1 : index
 %293 = linalg.index 2 : index
 %294 = linalg.index 3 : index
 %295 = arith.cmpi eq, %92, %c1 : index
 %296 = arith.select %295, %c0, %293 : index
 %297 = arith.cmpi eq, %114, %c1 : index
 %298 = arith.select %297, %c0, %294 : index
 %extracted = tensor.extract %120[%c0, %292, %296, %298] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %88, "must have at most one inferred (negative) dimension"
 %from_elements_70 = tensor.from_elements %c4_i64, %91, %91 : tensor<3xi64>
 %reshape_71 = tensor.reshape %122(%from_elements_70) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 %123 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%76 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %292 = linalg.index 1 : index
 %293 = linalg.index 2 : index
 %294 = linalg.index 3 : index
 %295 = arith.cmpi eq, %65, %c1 : index
 %296 = arith.select %295, %c0, %293 : index
 %extracted = tensor.extract %transposed_63[%c0, %292, %296, %294] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_72 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %124 = arith.cmpi eq, %91, %0 : i64
 cf.assert %124, "mismatching contracting dimension"
 %125 = tensor.empty(%92) : tensor<4x?x16xf32>
 %126 = linalg.fill ins(%cst_0 : f32) outs(%125 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %127 = linalg.batch_matmul ins(%reshape_71, %collapsed_72 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%126 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_73 = tensor.expand_shape %127 [[0, 1], [2], [3]] output_shape [1, 4, %92, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %128 = tensor.empty(%92) : tensor<1x?x4x16xf32>
 %transposed_74 = linalg.transpose ins(%expanded_73 : tensor<1x4x?x16xf32>) outs(%128 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %129 = arith.muli %91, %c64_i64 : i64
 %130 = arith.divsi %129, %57 : i64
 %131 = arith.select %48, %130, %0 : i64
 %from_elements_75 = tensor.from_elements %c1_i64, %131, %130 : tensor<3xi64>
 %reshape_76 = tensor.reshape %transposed_74(%from_elements_75) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %collapsed_77 = tensor.collapse_shape %reshape_76 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_78 = linalg.transpose ins(%cst_36 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
 %132 = arith.index_cast %131 : i64 to index
 %133 = tensor.empty(%132) : tensor<?x64xf32>
 %134 = linalg.fill ins(%cst_0 : f32) outs(%133 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %135 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%134 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %136 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%135, %cst_35 : tensor<?x64xf32>, tensor<64xf32>) outs(%133 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x64xf32>
 %expanded_79 = tensor.expand_shape %136 [[0, 1], [2]] output_shape [1, %132, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %137 = arith.cmpi eq, %132, %dim : index
 cf.assert %137, "mismatched size for broadcast"
 %138 = tensor.empty(%132) : tensor<1x?x64xf32>
 %139 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %43 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%138 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %140 = tensor.empty(%132) : tensor<1x?x64xf64>
 %141 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x?x64xf32>) outs(%140 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %292 = arith.extf %in : f32 to f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %142 = tensor.empty(%132) : tensor<1x?x1xf64>
 %143 = linalg.fill ins(%cst : f64) outs(%142 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %144 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<1x?x64xf64>) outs(%143 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %145 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x?x1xf64>) outs(%142 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %146 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %145 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%140 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.subf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %147 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %146 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%140 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.mulf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %148 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<1x?x64xf64>) outs(%143 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %149 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x?x1xf64>) outs(%142 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %150 = tensor.empty(%132) : tensor<1x?x1xf32>
 %151 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x?x1xf64>) outs(%150 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %292 = arith.truncf %in : f64 to f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %152 = linalg.fill ins(%cst_0 : f32) outs(%150 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %153 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<1x?x64xf32>) outs(%152 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.addf %in, %out : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %154 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<1x?x1xf32>) outs(%150 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.divf %in, %cst_51 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %155 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x?x1xf32>) outs(%150 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.truncf %cst_46 : f64 to f32
 %293 = arith.addf %in, %292 : f32
 linalg.yield %293 : f32
 } -> tensor<1x?x1xf32>
 %156 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x?x1xf32>) outs(%150 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = math.rsqrt %in : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %157 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %154 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%138 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.subf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %158 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %156 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%138 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %159 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %cst_34 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%138 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %160 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %cst_33 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%138 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_80 = tensor.collapse_shape %160 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %161 = tensor.empty() : tensor<64x256xf32>
 %transposed_81 = linalg.transpose ins(%cst_32 : tensor<256x64xf32>) outs(%161 : tensor<64x256xf32>) permutation = [1, 0] 
 %162 = tensor.empty(%132) : tensor<?x256xf32>
 %163 = linalg.fill ins(%cst_0 : f32) outs(%162 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %164 = linalg.matmul ins(%collapsed_80, %transposed_81 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%163 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %165 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%164, %cst_31 : tensor<?x256xf32>, tensor<256xf32>) outs(%162 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x256xf32>
 %expanded_82 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [1, %132, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 %166 = tensor.empty(%132) : tensor<1x?x256xf32>
 %167 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_82 : tensor<1x?x256xf32>) outs(%166 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.divf %in, %cst_52 : f32
 %293 = math.erf %292 : f32
 %294 = arith.addf %293, %cst_2 : f32
 %295 = arith.mulf %294, %cst_3 : f32
 %296 = arith.mulf %in, %295 : f32
 linalg.yield %296 : f32
 } -> tensor<1x?x256xf32>
 %collapsed_83 = tensor.collapse_shape %167 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
 %168 = tensor.empty() : tensor<256x64xf32>
 %transposed_84 = linalg.transpose ins(%cst_30 : tensor<64x256xf32>) outs(%168 : tensor<256x64xf32>) permutation = [1, 0] 
 %169 = linalg.matmul ins(%collapsed_83, %transposed_84 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%134 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %170 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%169, %cst_29 : tensor<?x64xf32>, tensor<64xf32>) outs(%133 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x64xf32>
 %expanded_85 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [1, %132, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %171 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85, %160 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%138 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %172 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x?x64xf32>) outs(%140 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %292 = arith.extf %in : f32 to f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %173 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<1x?x64xf64>) outs(%143 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %174 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x?x1xf64>) outs(%142 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %175 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %174 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%140 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.subf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %176 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %175 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%140 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.mulf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %177 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<1x?x64xf64>) outs(%143 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %178 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x?x1xf64>) outs(%142 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %179 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<1x?x1xf64>) outs(%150 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %292 = arith.truncf %in : f64 to f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %180 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x?x64xf32>) outs(%152 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.addf %in, %out : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %181 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x1xf32>) outs(%150 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.divf %in, %cst_51 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %182 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<1x?x1xf32>) outs(%150 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.truncf %cst_46 : f64 to f32
 %293 = arith.addf %in, %292 : f32
 linalg.yield %293 : f32
 } -> tensor<1x?x1xf32>
 %183 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%150 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = math.rsqrt %in : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %184 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %181 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%138 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.subf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %185 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %183 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%138 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %186 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %cst_28 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%138 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %187 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %cst_27 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%138 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_86 = tensor.collapse_shape %187 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_87 = linalg.transpose ins(%cst_26 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
 %188 = linalg.matmul ins(%collapsed_86, %transposed_87 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%134 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %189 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%188, %cst_25 : tensor<?x64xf32>, tensor<64xf32>) outs(%133 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x64xf32>
 %expanded_88 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [1, %132, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %190 = arith.muli %131, %c64_i64 : i64
 %191 = arith.divsi %190, %60 : i64
 %192 = arith.select %48, %191, %0 : i64
 %from_elements_89 = tensor.from_elements %c1_i64, %192, %191, %c16_i64 : tensor<4xi64>
 %reshape_90 = tensor.reshape %expanded_88(%from_elements_89) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %193 = arith.index_cast %192 : i64 to index
 %194 = tensor.empty(%193) : tensor<1x4x?x16xf32>
 %transposed_91 = linalg.transpose ins(%reshape_90 : tensor<1x?x4x16xf32>) outs(%194 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_92 = linalg.transpose ins(%cst_24 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
 %195 = linalg.matmul ins(%collapsed_86, %transposed_92 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%134 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %196 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%195, %cst_23 : tensor<?x64xf32>, tensor<64xf32>) outs(%133 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x64xf32>
 %expanded_93 = tensor.expand_shape %196 [[0, 1], [2]] output_shape [1, %132, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %reshape_94 = tensor.reshape %expanded_93(%from_elements_89) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_95 = linalg.transpose ins(%cst_22 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
 %197 = linalg.matmul ins(%collapsed_86, %transposed_95 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%134 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %198 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%197, %cst_21 : tensor<?x64xf32>, tensor<64xf32>) outs(%133 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x64xf32>
 %expanded_96 = tensor.expand_shape %198 [[0, 1], [2]] output_shape [1, %132, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %reshape_97 = tensor.reshape %expanded_96(%from_elements_89) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_98 = linalg.transpose ins(%reshape_97 : tensor<1x?x4x16xf32>) outs(%194 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %199 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_91 : tensor<1x4x?x16xf32>) outs(%194 : tensor<1x4x?x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.mulf %in, %cst_3 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x16xf32>
 %200 = tensor.empty(%193) : tensor<1x4x16x?xf32>
 %transposed_99 = linalg.transpose ins(%reshape_94 : tensor<1x?x4x16xf32>) outs(%200 : tensor<1x4x16x?xf32>) permutation = [0, 2, 3, 1] 
 %201 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_99 : tensor<1x4x16x?xf32>) outs(%200 : tensor<1x4x16x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.mulf %in, %cst_3 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x16x?xf32>
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 %202 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%76 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %292 = linalg.index 1 : index
 %293 = linalg.index 2 : index
 %294 = linalg.index 3 : index
 %295 = arith.cmpi eq, %193, %c1 : index
 %296 = arith.select %295, %c0, %293 : index
 %extracted = tensor.extract %199[%c0, %292, %296, %294] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_100 = tensor.collapse_shape %202 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 %203 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%78 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %292 = linalg.index 1 : index
 %293 = linalg.index 2 : index
 %294 = linalg.index 3 : index
 %295 = arith.cmpi eq, %193, %c1 : index
 %296 = arith.select %295, %c0, %294 : index
 %extracted = tensor.extract %201[%c0, %292, %293, %296] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_101 = tensor.collapse_shape %203 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %204 = linalg.batch_matmul ins(%collapsed_100, %collapsed_101 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%81 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %88, "must have at most one inferred (negative) dimension"
 %reshape_102 = tensor.reshape %204(%from_elements_67) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %93, "mismatched size for broadcast"
 cf.assert %94, "mismatched size for broadcast"
 %205 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_102, %72 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%95 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x?xf32>
 %206:2 = linalg.generic {indexing_maps = [#map6, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%205 : tensor<1x4x?x?xf32>) outs(%100, %98 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_124: i64):
 %292 = linalg.index 3 : index
 %293 = arith.index_cast %292 : index to i64
 %294 = arith.maximumf %in, %out : f32
 %295 = arith.cmpf ogt, %in, %out : f32
 %296 = arith.select %295, %293, %out_124 : i64
 linalg.yield %294, %296 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_103 = tensor.expand_shape %206#0 [[0], [1], [2, 3]] output_shape [1, 4, %92, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %207 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %expanded_103 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%95 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.subf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x?xf32>
 %208 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207 : tensor<1x4x?x?xf32>) outs(%95 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = math.exp %in : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x?xf32>
 %209 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%208 : tensor<1x4x?x?xf32>) outs(%105 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.addf %in, %out : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x1xf32>
 %210 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %209 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%95 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.divf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x?xf32>
 %211 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<1x4x?x?xf32>) outs(%108 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %292 = arith.extf %in : f32 to f64
 %293 = arith.cmpf oeq, %292, %cst_37 : f64
 linalg.yield %293 : i1
 } -> tensor<1x4x?x?xi1>
 %212 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%211 : tensor<1x4x?x?xi1>) outs(%111 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %292 = arith.andi %in, %out : i1
 linalg.yield %292 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %113, "negative values not allowed in new dimensions"
 cf.assert %113, "negative values not allowed in new dimensions"
 cf.assert %117, "mismatched size for broadcast"
 cf.assert %118, "mismatched size for broadcast"
 %213 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %116, %210 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%119 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_124: f32, %in_125: f32, %out: f32):
 %292 = arith.select %in, %in_124, %in_125 : f32
 linalg.yield %292 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 %214 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%121 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %292 = linalg.index 1 : index
 %293 = linalg.index 2 : index
 %294 = linalg.index 3 : index
 %295 = arith.cmpi eq, %92, %c1 : index
 %296 = arith.select %295, %c0, %293 : index
 %297 = arith.cmpi eq, %114, %c1 : index
 %298 = arith.select %297, %c0, %294 : index
 %extracted = tensor.extract %213[%c0, %292, %296, %298] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %88, "must have at most one inferred (negative) dimension"
 %reshape_104 = tensor.reshape %214(%from_elements_70) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
 %215 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%76 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %292 = linalg.index 1 : index
 %293 = linalg.index 2 : index
 %294 = linalg.index 3 : index
 %295 = arith.cmpi eq, %193, %c1 : index
 %296 = arith.select %295, %c0, %293 : index
 %extracted = tensor.extract %transposed_98[%c0, %292, %296, %294] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_105 = tensor.collapse_shape %215 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %124, "mismatching contracting dimension"
 %216 = linalg.batch_matmul ins(%reshape_104, %collapsed_105 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%126 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_106 = tensor.expand_shape %216 [[0, 1], [2], [3]] output_shape [1, 4, %92, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_107 = linalg.transpose ins(%expanded_106 : tensor<1x4x?x16xf32>) outs(%128 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %61, "must have at most one inferred (negative) dimension"
 %reshape_108 = tensor.reshape %transposed_107(%from_elements_75) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %collapsed_109 = tensor.collapse_shape %reshape_108 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_110 = linalg.transpose ins(%cst_20 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
 %217 = arith.index_cast %131 : i64 to index
 %218 = tensor.empty(%217) : tensor<?x64xf32>
 %219 = linalg.fill ins(%cst_0 : f32) outs(%218 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %220 = linalg.matmul ins(%collapsed_109, %transposed_110 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%219 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %221 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%220, %cst_19 : tensor<?x64xf32>, tensor<64xf32>) outs(%218 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x64xf32>
 %expanded_111 = tensor.expand_shape %221 [[0, 1], [2]] output_shape [1, %217, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %222 = arith.cmpi eq, %217, %132 : index
 cf.assert %222, "mismatched size for broadcast"
 %223 = tensor.empty(%217) : tensor<1x?x64xf32>
 %224 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111, %187 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %225 = tensor.empty(%217) : tensor<1x?x64xf64>
 %226 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x?x64xf32>) outs(%225 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %292 = arith.extf %in : f32 to f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %227 = tensor.empty(%217) : tensor<1x?x1xf64>
 %228 = linalg.fill ins(%cst : f64) outs(%227 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
 %229 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%226 : tensor<1x?x64xf64>) outs(%228 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %230 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x?x1xf64>) outs(%227 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %231 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %230 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%225 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.subf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %232 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %231 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%225 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.mulf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %233 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%232 : tensor<1x?x64xf64>) outs(%228 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %234 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<1x?x1xf64>) outs(%227 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %235 = tensor.empty(%217) : tensor<1x?x1xf32>
 %236 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<1x?x1xf64>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %292 = arith.truncf %in : f64 to f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %237 = linalg.fill ins(%cst_0 : f32) outs(%235 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %238 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<1x?x64xf32>) outs(%237 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.addf %in, %out : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %239 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.divf %in, %cst_51 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %240 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.truncf %cst_46 : f64 to f32
 %293 = arith.addf %in, %292 : f32
 linalg.yield %293 : f32
 } -> tensor<1x?x1xf32>
 %241 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = math.rsqrt %in : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %242 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %239 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.subf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %243 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %241 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %244 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %cst_18 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %245 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %cst_17 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_112 = tensor.collapse_shape %245 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_113 = linalg.transpose ins(%cst_16 : tensor<256x64xf32>) outs(%161 : tensor<64x256xf32>) permutation = [1, 0] 
 %246 = tensor.empty(%217) : tensor<?x256xf32>
 %247 = linalg.fill ins(%cst_0 : f32) outs(%246 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %248 = linalg.matmul ins(%collapsed_112, %transposed_113 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%247 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %249 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%248, %cst_15 : tensor<?x256xf32>, tensor<256xf32>) outs(%246 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x256xf32>
 %expanded_114 = tensor.expand_shape %249 [[0, 1], [2]] output_shape [1, %217, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 %250 = tensor.empty(%217) : tensor<1x?x256xf32>
 %251 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114 : tensor<1x?x256xf32>) outs(%250 : tensor<1x?x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.divf %in, %cst_52 : f32
 %293 = math.erf %292 : f32
 %294 = arith.addf %293, %cst_2 : f32
 %295 = arith.mulf %294, %cst_3 : f32
 %296 = arith.mulf %in, %295 : f32
 linalg.yield %296 : f32
 } -> tensor<1x?x256xf32>
 %collapsed_115 = tensor.collapse_shape %251 [[0, 1], [2]] : tensor<1x?x256xf32> into tensor<?x256xf32>
 %transposed_116 = linalg.transpose ins(%cst_14 : tensor<64x256xf32>) outs(%168 : tensor<256x64xf32>) permutation = [1, 0] 
 %252 = linalg.matmul ins(%collapsed_115, %transposed_116 : tensor<?x256xf32>, tensor<256x64xf32>) outs(%219 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %253 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%252, %cst_13 : tensor<?x64xf32>, tensor<64xf32>) outs(%218 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x64xf32>
 %expanded_117 = tensor.expand_shape %253 [[0, 1], [2]] output_shape [1, %217, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %254 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117, %245 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %255 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x?x64xf32>) outs(%225 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %292 = arith.extf %in : f32 to f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %256 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%255 : tensor<1x?x64xf64>) outs(%228 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %257 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x?x1xf64>) outs(%227 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %258 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %257 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%225 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.subf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %259 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %258 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%225 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.mulf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %260 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%259 : tensor<1x?x64xf64>) outs(%228 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %261 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<1x?x1xf64>) outs(%227 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %262 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x?x1xf64>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %292 = arith.truncf %in : f64 to f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %263 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%254 : tensor<1x?x64xf32>) outs(%237 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.addf %in, %out : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %264 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.divf %in, %cst_51 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %265 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.truncf %cst_46 : f64 to f32
 %293 = arith.addf %in, %292 : f32
 linalg.yield %293 : f32
 } -> tensor<1x?x1xf32>
 %266 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = math.rsqrt %in : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %267 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %264 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.subf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %268 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %266 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %269 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %cst_12 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %270 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %cst_11 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_118 = tensor.collapse_shape %270 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_119 = linalg.transpose ins(%cst_10 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
 %271 = linalg.matmul ins(%collapsed_118, %transposed_119 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%219 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %272 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%271, %cst_9 : tensor<?x64xf32>, tensor<64xf32>) outs(%218 : tensor<?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x64xf32>
 %expanded_120 = tensor.expand_shape %272 [[0, 1], [2]] output_shape [1, %217, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %273 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_120 : tensor<1x?x64xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.divf %in, %cst_52 : f32
 %293 = math.erf %292 : f32
 %294 = arith.addf %293, %cst_2 : f32
 %295 = arith.mulf %294, %cst_3 : f32
 %296 = arith.mulf %in, %295 : f32
 linalg.yield %296 : f32
 } -> tensor<1x?x64xf32>
 %274 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<1x?x64xf32>) outs(%225 : tensor<1x?x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %292 = arith.extf %in : f32 to f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %275 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%274 : tensor<1x?x64xf64>) outs(%228 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %276 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<1x?x1xf64>) outs(%227 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %277 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %276 : tensor<1x?x64xf64>, tensor<1x?x1xf64>) outs(%225 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.subf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %278 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %277 : tensor<1x?x64xf64>, tensor<1x?x64xf64>) outs(%225 : tensor<1x?x64xf64>) {
 ^bb0(%in: f64, %in_124: f64, %out: f64):
 %292 = arith.mulf %in, %in_124 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x64xf64>
 %279 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%278 : tensor<1x?x64xf64>) outs(%228 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.addf %in, %out : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %280 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<1x?x1xf64>) outs(%227 : tensor<1x?x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %292 = arith.divf %in, %cst_50 : f64
 linalg.yield %292 : f64
 } -> tensor<1x?x1xf64>
 %281 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<1x?x1xf64>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %292 = arith.truncf %in : f64 to f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %282 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%273 : tensor<1x?x64xf32>) outs(%237 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.addf %in, %out : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %283 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.divf %in, %cst_51 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %284 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = arith.truncf %cst_46 : f64 to f32
 %293 = arith.addf %in, %292 : f32
 linalg.yield %293 : f32
 } -> tensor<1x?x1xf32>
 %285 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<1x?x1xf32>) outs(%235 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %292 = math.rsqrt %in : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x1xf32>
 %286 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %283 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.subf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %287 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %285 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %288 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %cst_8 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.mulf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %289 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %cst_7 : tensor<1x?x64xf32>, tensor<64xf32>) outs(%223 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<1x?x64xf32>
 %collapsed_121 = tensor.collapse_shape %289 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %transposed_122 = linalg.transpose ins(%cst_49 : tensor<256x64xf32>) outs(%161 : tensor<64x256xf32>) permutation = [1, 0] 
 %290 = linalg.matmul ins(%collapsed_121, %transposed_122 : tensor<?x64xf32>, tensor<64x256xf32>) outs(%247 : tensor<?x256xf32>) -> tensor<?x256xf32>
 %291 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%290, %cst_6 : tensor<?x256xf32>, tensor<256xf32>) outs(%246 : tensor<?x256xf32>) {
 ^bb0(%in: f32, %in_124: f32, %out: f32):
 %292 = arith.addf %in, %in_124 : f32
 linalg.yield %292 : f32
 } -> tensor<?x256xf32>
 %expanded_123 = tensor.expand_shape %291 [[0, 1], [2]] output_shape [1, %217, 256] : tensor<?x256xf32> into tensor<1x?x256xf32>
 return %expanded_123 : tensor<1x?x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.bert.embeddings.token_type_ids: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      model.bert.embeddings.position_ids: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F00000000000000"
    }
  }
#-}
