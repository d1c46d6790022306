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
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x256xf32> {
 %c0_i64 = arith.constant 0 : i64
 %c64 = arith.constant 64 : index
 %c256 = arith.constant 256 : index
 %c2 = arith.constant 2 : index
 %cst = arith.constant 0.000000e+00 : f64
 %cst_0 = arith.constant 0.000000e+00 : f32
 %cst_1 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_2 = arith.constant 1.000000e+00 : f32
 %cst_3 = arith.constant 5.000000e-01 : f32
 %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
 %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
 %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
 %cst_7 = arith.constant dense_resource<model.cls.predictions.bias> : tensor<256xf32>
 %cst_8 = arith.constant dense_resource<model.cls.predictions.transform.LayerNorm.bias> : tensor<64xf32>
 %cst_9 = arith.constant dense_resource<model.cls.predictions.transform.LayerNorm.weight> : tensor<64xf32>
 %cst_10 = arith.constant dense_resource<model.cls.predictions.transform.dense.bias> : tensor<64xf32>
 %cst_11 = arith.constant dense_resource<model.cls.predictions.transform.dense.weight> : tensor<64x64xf32>
 %cst_12 = arith.constant dense_resource<model.bert.encoder.layer.1.output.LayerNorm.bias> : tensor<64xf32>
 %cst_13 = arith.constant dense_resource<model.bert.encoder.layer.1.output.LayerNorm.weight> : tensor<64xf32>
 %cst_14 = arith.constant dense_resource<model.bert.encoder.layer.1.output.dense.bias> : tensor<64xf32>
 %cst_15 = arith.constant dense_resource<model.bert.encoder.layer.1.output.dense.weight> : tensor<64x256xf32>
 %cst_16 = arith.constant dense_resource<model.bert.encoder.layer.1.intermediate.dense.bias> : tensor<256xf32>
 %cst_17 = arith.constant dense_resource<model.bert.encoder.layer.1.intermediate.dense.weight> : tensor<256x64xf32>
 %cst_18 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.output.LayerNorm.bias> : tensor<64xf32>
 %cst_19 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.output.LayerNorm.weight> : tensor<64xf32>
 %cst_20 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.output.dense.bias> : tensor<64xf32>
 %cst_21 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.output.dense.weight> : tensor<64x64xf32>
 %cst_22 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.value.bias> : tensor<64xf32>
 %cst_23 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.value.weight> : tensor<64x64xf32>
 %cst_24 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.key.bias> : tensor<64xf32>
 %cst_25 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.key.weight> : tensor<64x64xf32>
 %cst_26 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.query.bias> : tensor<64xf32>
 %cst_27 = arith.constant dense_resource<model.bert.encoder.layer.1.attention.self.query.weight> : tensor<64x64xf32>
 %cst_28 = arith.constant dense_resource<model.bert.encoder.layer.0.output.LayerNorm.bias> : tensor<64xf32>
 %cst_29 = arith.constant dense_resource<model.bert.encoder.layer.0.output.LayerNorm.weight> : tensor<64xf32>
 %cst_30 = arith.constant dense_resource<model.bert.encoder.layer.0.output.dense.bias> : tensor<64xf32>
 %cst_31 = arith.constant dense_resource<model.bert.encoder.layer.0.output.dense.weight> : tensor<64x256xf32>
 %cst_32 = arith.constant dense_resource<model.bert.encoder.layer.0.intermediate.dense.bias> : tensor<256xf32>
 %cst_33 = arith.constant dense_resource<model.bert.encoder.layer.0.intermediate.dense.weight> : tensor<256x64xf32>
 %cst_34 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.output.LayerNorm.bias> : tensor<64xf32>
 %cst_35 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.output.LayerNorm.weight> : tensor<64xf32>
 %cst_36 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.output.dense.bias> : tensor<64xf32>
 %cst_37 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.output.dense.weight> : tensor<64x64xf32>
 %cst_38 = arith.constant 0xFFF0000000000000 : f64
 %cst_39 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.value.bias> : tensor<64xf32>
 %cst_40 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.value.weight> : tensor<64x64xf32>
 %cst_41 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.key.bias> : tensor<64xf32>
 %cst_42 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.key.weight> : tensor<64x64xf32>
 %cst_43 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.query.bias> : tensor<64xf32>
 %cst_44 = arith.constant dense_resource<model.bert.encoder.layer.0.attention.self.query.weight> : tensor<64x64xf32>
 %cst_45 = arith.constant dense_resource<model.bert.embeddings.LayerNorm.bias> : tensor<64xf32>
 %cst_46 = arith.constant dense_resource<model.bert.embeddings.LayerNorm.weight> : tensor<64xf32>
 %cst_47 = arith.constant 9.9999999999999998E-13 : f64
 %cst_48 = arith.constant dense_resource<model.bert.embeddings.position_embeddings.weight> : tensor<64x64xf32>
 %cst_49 = arith.constant dense_resource<model.bert.embeddings.token_type_embeddings.weight> : tensor<2x64xf32>
 %cst_50 = arith.constant dense_resource<model.bert.embeddings.word_embeddings.weight> : tensor<256x64xf32>
 %c0 = arith.constant 0 : index
 %cst_51 = arith.constant 6.400000e+01 : f64
 %cst_52 = arith.constant 6.400000e+01 : f32
 %cst_53 = arith.constant 1.41421354 : f32
 %cst_54 = arith.constant dense_resource<model.bert.embeddings.token_type_ids> : tensor<1x64xi64>
 %cst_55 = arith.constant dense_resource<model.bert.embeddings.position_ids> : tensor<1x64xi64>
 %extracted_slice = tensor.extract_slice %cst_55[0, 0] [1, 16] [1, 1] : tensor<1x64xi64> to tensor<1x16xi64>
 %0 = tensor.empty() : tensor<1x16xi64>
 %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x16xi64>) -> tensor<1x16xi64>
 %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x16xi64>) outs(%1 : tensor<1x16xi64>) {
 ^bb0(%in: i64, %out: i64):
 %200 = arith.index_cast %in : i64 to index
 %201 = arith.cmpi slt, %200, %c64 : index
 cf.assert %201, "index must be smaller than dim size"
 %202 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %202, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_54[%c0, %200] : tensor<1x64xi64>
 linalg.yield %extracted : i64
 } -> tensor<1x16xi64>
 %3 = tensor.empty() : tensor<1x16x64xf32>
 %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %200 = arith.index_cast %in : i64 to index
 %201 = linalg.index 2 : index
 %202 = arith.cmpi slt, %200, %c256 : index
 cf.assert %202, "index must be smaller than dim size"
 %203 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %203, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_50[%200, %201] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x16xi64>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %200 = arith.index_cast %in : i64 to index
 %201 = linalg.index 2 : index
 %202 = arith.cmpi slt, %200, %c2 : index
 cf.assert %202, "index must be smaller than dim size"
 %203 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %203, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_49[%200, %201] : tensor<2x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x16xi64>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %200 = arith.index_cast %in : i64 to index
 %201 = linalg.index 2 : index
 %202 = arith.cmpi slt, %200, %c64 : index
 cf.assert %202, "index must be smaller than dim size"
 %203 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %203, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_48[%200, %201] : tensor<64x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %9 = tensor.empty() : tensor<1x16x64xf64>
 %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x16x64xf32>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %200 = arith.extf %in : f32 to f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %11 = tensor.empty() : tensor<1x16x1xf64>
 %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<1x16x1xf64>) -> tensor<1x16x1xf64>
 %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.subf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.mulf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %19 = tensor.empty() : tensor<1x16x1xf32>
 %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x16x1xf64>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %200 = arith.truncf %in : f64 to f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x16x64xf32>) outs(%21 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_52 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_47 : f64 to f32
 %201 = arith.addf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x1xf32>
 %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.rsqrt %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.subf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %cst_46 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_45 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %30 = tensor.empty() : tensor<16xi64>
 %31 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%30 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %200 = linalg.index 0 : index
 %201 = arith.index_cast %200 : index to i64
 linalg.yield %201 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %31 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %32 = tensor.empty() : tensor<1x1x16x1xi1>
 %33 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x16x1xi64>) outs(%32 : tensor<1x1x16x1xi1>) {
 ^bb0(%in: i64, %out: i1):
 %200 = arith.cmpi sge, %in, %c0_i64 : i64
 linalg.yield %200 : i1
 } -> tensor<1x1x16x1xi1>
 %34 = tensor.empty() : tensor<1x1x16x16xi1>
 %collapsed = tensor.collapse_shape %33 [[0], [1], [2, 3]] : tensor<1x1x16x1xi1> into tensor<1x1x16xi1>
 %35 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x16xi1>) outs(%34 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %out: i1):
 linalg.yield %in : i1
 } -> tensor<1x1x16x16xi1>
 %collapsed_56 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %36 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_44 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %37 = tensor.empty() : tensor<16x64xf32>
 %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %39 = linalg.matmul ins(%collapsed_56, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %40 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %cst_43 : tensor<16x64xf32>, tensor<64xf32>) outs(%37 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_57 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %41 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<1x16x4x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_59 = linalg.transpose ins(%cst_42 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %42 = linalg.matmul ins(%collapsed_56, %transposed_59 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %43 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %cst_41 : tensor<16x64xf32>, tensor<64xf32>) outs(%37 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_60 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_61 = linalg.transpose ins(%cst_40 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %44 = linalg.matmul ins(%collapsed_56, %transposed_61 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %45 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %cst_39 : tensor<16x64xf32>, tensor<64xf32>) outs(%37 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_62 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<1x16x4x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %46 = tensor.empty() : tensor<1x1x16x16xf32>
 %47 = linalg.generic {indexing_maps = [#map6, #map9, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_5, %cst_6 : tensor<1x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%46 : tensor<1x1x16x16xf32>) {
 ^bb0(%in: i1, %in_115: f32, %in_116: f32, %out: f32):
 %200 = arith.select %in, %in_115, %in_116 : f32
 linalg.yield %200 : f32
 } -> tensor<1x1x16x16xf32>
 %48 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_58 : tensor<1x4x16x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.mulf %in, %cst_3 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_64 = linalg.transpose ins(%expanded_60 : tensor<1x16x4x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_64 : tensor<1x4x16x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.mulf %in, %cst_3 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_65 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_66 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %50 = tensor.empty() : tensor<4x16x16xf32>
 %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %52 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%51 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_67 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %53 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67, %47 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %54 = tensor.empty() : tensor<1x4x16xi64>
 %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %56 = tensor.empty() : tensor<1x4x16xf32>
 %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %58:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<1x4x16x16xf32>) outs(%57, %55 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_115: i64):
 %200 = linalg.index 3 : index
 %201 = arith.index_cast %200 : index to i64
 %202 = arith.maximumf %in, %out : f32
 %203 = arith.cmpf ogt, %in, %out : f32
 %204 = arith.select %203, %201, %out_115 : i64
 linalg.yield %202, %204 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_68 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %59 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_68 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.subf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x4x16x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.exp %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %61 = tensor.empty() : tensor<1x4x16x1xf32>
 %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %63 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x1xf32>
 %64 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.divf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %65 = tensor.empty() : tensor<1x4x16x16xi1>
 %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x4x16x16xf32>) outs(%65 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %200 = arith.extf %in : f32 to f64
 %201 = arith.cmpf oeq, %200, %cst_38 : f64
 linalg.yield %201 : i1
 } -> tensor<1x4x16x16xi1>
 %67 = tensor.empty() : tensor<1x4x16x1xi1>
 %68 = linalg.fill ins(%true : i1) outs(%67 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %69 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<1x4x16x16xi1>) outs(%68 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %200 = arith.andi %in, %out : i1
 linalg.yield %200 : i1
 } -> tensor<1x4x16x1xi1>
 %70 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %cst_4, %64 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_115: f32, %in_116: f32, %out: f32):
 %200 = arith.select %in, %in_115, %in_116 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_69 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_70 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %71 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%51 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_71 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %72 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<1x4x16x16xf32>) outs(%72 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_73 = tensor.collapse_shape %transposed_72 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %transposed_74 = linalg.transpose ins(%cst_37 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %73 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %74 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %cst_36 : tensor<16x64xf32>, tensor<64xf32>) outs(%37 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_75 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %75 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75, %29 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %76 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x16x64xf32>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %200 = arith.extf %in : f32 to f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %77 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %79 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %78 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.subf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %80 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.mulf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %81 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %83 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x16x1xf64>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %200 = arith.truncf %in : f64 to f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %84 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<1x16x64xf32>) outs(%21 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_52 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_47 : f64 to f32
 %201 = arith.addf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x1xf32>
 %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.rsqrt %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %88 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %85 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.subf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %89 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %87 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %90 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %cst_35 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %91 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %cst_34 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_76 = tensor.collapse_shape %91 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %92 = tensor.empty() : tensor<64x256xf32>
 %transposed_77 = linalg.transpose ins(%cst_33 : tensor<256x64xf32>) outs(%92 : tensor<64x256xf32>) permutation = [1, 0] 
 %93 = tensor.empty() : tensor<16x256xf32>
 %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %95 = linalg.matmul ins(%collapsed_76, %transposed_77 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%94 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %96 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%95, %cst_32 : tensor<16x256xf32>, tensor<256xf32>) outs(%93 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x256xf32>
 %expanded_78 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %97 = tensor.empty() : tensor<1x16x256xf32>
 %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<1x16x256xf32>) outs(%97 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_53 : f32
 %201 = math.erf %200 : f32
 %202 = arith.addf %201, %cst_2 : f32
 %203 = arith.mulf %202, %cst_3 : f32
 %204 = arith.mulf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x256xf32>
 %collapsed_79 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<1x16x256xf32> into tensor<16x256xf32>
 %99 = tensor.empty() : tensor<256x64xf32>
 %transposed_80 = linalg.transpose ins(%cst_31 : tensor<64x256xf32>) outs(%99 : tensor<256x64xf32>) permutation = [1, 0] 
 %100 = linalg.matmul ins(%collapsed_79, %transposed_80 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%38 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %101 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%100, %cst_30 : tensor<16x64xf32>, tensor<64xf32>) outs(%37 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_81 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %102 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81, %91 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<1x16x64xf32>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %200 = arith.extf %in : f32 to f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %104 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %105 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %106 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %105 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.subf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %107 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %106 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.mulf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %108 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %110 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x16x1xf64>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %200 = arith.truncf %in : f64 to f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %111 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<1x16x64xf32>) outs(%21 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_52 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_47 : f64 to f32
 %201 = arith.addf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x1xf32>
 %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.rsqrt %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %115 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %112 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.subf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %116 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %114 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %117 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %cst_29 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %118 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %cst_28 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_82 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_83 = linalg.transpose ins(%cst_27 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %119 = linalg.matmul ins(%collapsed_82, %transposed_83 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %120 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%119, %cst_26 : tensor<16x64xf32>, tensor<64xf32>) outs(%37 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_84 = tensor.expand_shape %120 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<1x16x4x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_86 = linalg.transpose ins(%cst_25 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %121 = linalg.matmul ins(%collapsed_82, %transposed_86 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %122 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%121, %cst_24 : tensor<16x64xf32>, tensor<64xf32>) outs(%37 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_87 = tensor.expand_shape %122 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_88 = linalg.transpose ins(%cst_23 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %123 = linalg.matmul ins(%collapsed_82, %transposed_88 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %124 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%123, %cst_22 : tensor<16x64xf32>, tensor<64xf32>) outs(%37 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_89 = tensor.expand_shape %124 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<1x16x4x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_85 : tensor<1x4x16x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.mulf %in, %cst_3 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_91 = linalg.transpose ins(%expanded_87 : tensor<1x16x4x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %126 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_91 : tensor<1x4x16x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.mulf %in, %cst_3 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_92 = tensor.collapse_shape %125 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_93 = tensor.collapse_shape %126 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %127 = linalg.batch_matmul ins(%collapsed_92, %collapsed_93 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%51 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_94 = tensor.expand_shape %127 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %128 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_94, %47 : tensor<1x4x16x16xf32>, tensor<1x1x16x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %129:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<1x4x16x16xf32>) outs(%57, %55 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_115: i64):
 %200 = linalg.index 3 : index
 %201 = arith.index_cast %200 : index to i64
 %202 = arith.maximumf %in, %out : f32
 %203 = arith.cmpf ogt, %in, %out : f32
 %204 = arith.select %203, %201, %out_115 : i64
 linalg.yield %202, %204 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_95 = tensor.expand_shape %129#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %130 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %expanded_95 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.subf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<1x4x16x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.exp %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %132 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%131 : tensor<1x4x16x16xf32>) outs(%62 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x1xf32>
 %133 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %132 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.divf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<1x4x16x16xf32>) outs(%65 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %200 = arith.extf %in : f32 to f64
 %201 = arith.cmpf oeq, %200, %cst_38 : f64
 linalg.yield %201 : i1
 } -> tensor<1x4x16x16xi1>
 %135 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%134 : tensor<1x4x16x16xi1>) outs(%68 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %200 = arith.andi %in, %out : i1
 linalg.yield %200 : i1
 } -> tensor<1x4x16x1xi1>
 %136 = linalg.generic {indexing_maps = [#map11, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %cst_4, %133 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%41 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_115: f32, %in_116: f32, %out: f32):
 %200 = arith.select %in, %in_115, %in_116 : f32
 linalg.yield %200 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_96 = tensor.collapse_shape %136 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_97 = tensor.collapse_shape %transposed_90 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %137 = linalg.batch_matmul ins(%collapsed_96, %collapsed_97 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%51 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_98 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_99 = linalg.transpose ins(%expanded_98 : tensor<1x4x16x16xf32>) outs(%72 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %collapsed_100 = tensor.collapse_shape %transposed_99 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %transposed_101 = linalg.transpose ins(%cst_21 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %138 = linalg.matmul ins(%collapsed_100, %transposed_101 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %139 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%138, %cst_20 : tensor<16x64xf32>, tensor<64xf32>) outs(%37 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_102 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %140 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_102, %118 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %141 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x16x64xf32>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %200 = arith.extf %in : f32 to f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %142 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %144 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %143 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.subf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %145 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %144 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.mulf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %146 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %147 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %148 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x16x1xf64>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %200 = arith.truncf %in : f64 to f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %149 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<1x16x64xf32>) outs(%21 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %150 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_52 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %151 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_47 : f64 to f32
 %201 = arith.addf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x1xf32>
 %152 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.rsqrt %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %153 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %150 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.subf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %154 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %152 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %155 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %cst_19 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %156 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %cst_18 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_103 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_104 = linalg.transpose ins(%cst_17 : tensor<256x64xf32>) outs(%92 : tensor<64x256xf32>) permutation = [1, 0] 
 %157 = linalg.matmul ins(%collapsed_103, %transposed_104 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%94 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %158 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%157, %cst_16 : tensor<16x256xf32>, tensor<256xf32>) outs(%93 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x256xf32>
 %expanded_105 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<1x16x256xf32>) outs(%97 : tensor<1x16x256xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_53 : f32
 %201 = math.erf %200 : f32
 %202 = arith.addf %201, %cst_2 : f32
 %203 = arith.mulf %202, %cst_3 : f32
 %204 = arith.mulf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x256xf32>
 %collapsed_106 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<1x16x256xf32> into tensor<16x256xf32>
 %transposed_107 = linalg.transpose ins(%cst_15 : tensor<64x256xf32>) outs(%99 : tensor<256x64xf32>) permutation = [1, 0] 
 %160 = linalg.matmul ins(%collapsed_106, %transposed_107 : tensor<16x256xf32>, tensor<256x64xf32>) outs(%38 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %161 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%160, %cst_14 : tensor<16x64xf32>, tensor<64xf32>) outs(%37 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_108 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %162 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108, %156 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %163 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x16x64xf32>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %200 = arith.extf %in : f32 to f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %164 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %165 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %166 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %165 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.subf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %167 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %166 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.mulf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %168 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %170 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x16x1xf64>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %200 = arith.truncf %in : f64 to f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %171 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<1x16x64xf32>) outs(%21 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %172 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_52 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_47 : f64 to f32
 %201 = arith.addf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x1xf32>
 %174 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.rsqrt %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %175 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %172 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.subf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %176 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %174 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %177 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %cst_13 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %178 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %cst_12 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_109 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_110 = linalg.transpose ins(%cst_11 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
 %179 = linalg.matmul ins(%collapsed_109, %transposed_110 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %180 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%179, %cst_10 : tensor<16x64xf32>, tensor<64xf32>) outs(%37 : tensor<16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x64xf32>
 %expanded_111 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %181 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_111 : tensor<1x16x64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_53 : f32
 %201 = math.erf %200 : f32
 %202 = arith.addf %201, %cst_2 : f32
 %203 = arith.mulf %202, %cst_3 : f32
 %204 = arith.mulf %in, %203 : f32
 linalg.yield %204 : f32
 } -> tensor<1x16x64xf32>
 %182 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x16x64xf32>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f32, %out: f64):
 %200 = arith.extf %in : f32 to f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %183 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%182 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %184 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %185 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %184 : tensor<1x16x64xf64>, tensor<1x16x1xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.subf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %186 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<1x16x64xf64>, tensor<1x16x64xf64>) outs(%9 : tensor<1x16x64xf64>) {
 ^bb0(%in: f64, %in_115: f64, %out: f64):
 %200 = arith.mulf %in, %in_115 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x64xf64>
 %187 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<1x16x64xf64>) outs(%12 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.addf %in, %out : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %188 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x16x1xf64>) outs(%11 : tensor<1x16x1xf64>) {
 ^bb0(%in: f64, %out: f64):
 %200 = arith.divf %in, %cst_51 : f64
 linalg.yield %200 : f64
 } -> tensor<1x16x1xf64>
 %189 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x16x1xf64>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f64, %out: f32):
 %200 = arith.truncf %in : f64 to f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %190 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<1x16x64xf32>) outs(%21 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.addf %in, %out : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %191 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.divf %in, %cst_52 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %192 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = arith.truncf %cst_47 : f64 to f32
 %201 = arith.addf %in, %200 : f32
 linalg.yield %201 : f32
 } -> tensor<1x16x1xf32>
 %193 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x16x1xf32>) outs(%19 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %200 = math.rsqrt %in : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x1xf32>
 %194 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %191 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.subf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %195 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %193 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %196 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %cst_9 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.mulf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %197 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %cst_8 : tensor<1x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<1x16x64xf32>
 %collapsed_112 = tensor.collapse_shape %197 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %transposed_113 = linalg.transpose ins(%cst_50 : tensor<256x64xf32>) outs(%92 : tensor<64x256xf32>) permutation = [1, 0] 
 %198 = linalg.matmul ins(%collapsed_112, %transposed_113 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%94 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %199 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%198, %cst_7 : tensor<16x256xf32>, tensor<256xf32>) outs(%93 : tensor<16x256xf32>) {
 ^bb0(%in: f32, %in_115: f32, %out: f32):
 %200 = arith.addf %in, %in_115 : f32
 linalg.yield %200 : f32
 } -> tensor<16x256xf32>
 %expanded_114 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_114 : tensor<1x16x256xf32>
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
