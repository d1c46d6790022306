// weight model.encoder.block.0.layer.0.SelfAttention.k.weight normal 0.0 0.125
// weight model.encoder.block.0.layer.0.SelfAttention.o.weight normal 0.0 0.125
// weight model.encoder.block.0.layer.0.SelfAttention.q.weight normal 0.0 0.125
// weight model.encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight normal 0.0 1.0
// weight model.encoder.block.0.layer.0.SelfAttention.v.weight normal 0.0 0.125
// weight model.encoder.block.0.layer.0.layer_norm.weight normal 1.0 0.1
// weight model.encoder.block.0.layer.1.DenseReluDense.wi.weight normal 0.0 0.125
// weight model.encoder.block.0.layer.1.DenseReluDense.wo.weight normal 0.0 0.0791
// weight model.encoder.block.0.layer.1.layer_norm.weight normal 1.0 0.1
// weight model.encoder.block.1.layer.0.SelfAttention.k.weight normal 0.0 0.125
// weight model.encoder.block.1.layer.0.SelfAttention.o.weight normal 0.0 0.125
// weight model.encoder.block.1.layer.0.SelfAttention.q.weight normal 0.0 0.125
// weight model.encoder.block.1.layer.0.SelfAttention.v.weight normal 0.0 0.125
// weight model.encoder.block.1.layer.0.layer_norm.weight normal 1.0 0.1
// weight model.encoder.block.1.layer.1.DenseReluDense.wi.weight normal 0.0 0.125
// weight model.encoder.block.1.layer.1.DenseReluDense.wo.weight normal 0.0 0.0791
// weight model.encoder.block.1.layer.1.layer_norm.weight normal 1.0 0.1
// weight model.encoder.final_layer_norm.weight normal 1.0 0.1
// weight model.shared.weight normal 0.0 0.25
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x64xf32> {
 %c8_i64 = arith.constant 8 : i64
 %c2_i64 = arith.constant 2 : i64
 %c16_i64 = arith.constant 16 : i64
 %c0_i64 = arith.constant 0 : i64
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f32
 %c32 = arith.constant 32 : index
 %cst_0 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x16x16xf32>
 %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
 %cst_3 = arith.constant dense_resource<model.encoder.final_layer_norm.weight> : tensor<64xf32>
 %cst_4 = arith.constant dense_resource<model.encoder.block.1.layer.1.DenseReluDense.wo.weight> : tensor<64x160xf32>
 %cst_5 = arith.constant dense_resource<model.encoder.block.1.layer.1.DenseReluDense.wi.weight> : tensor<160x64xf32>
 %cst_6 = arith.constant dense_resource<model.encoder.block.1.layer.1.layer_norm.weight> : tensor<64xf32>
 %cst_7 = arith.constant dense_resource<model.encoder.block.1.layer.0.SelfAttention.o.weight> : tensor<64x64xf32>
 %cst_8 = arith.constant dense_resource<model.encoder.block.1.layer.0.SelfAttention.v.weight> : tensor<64x64xf32>
 %cst_9 = arith.constant dense_resource<model.encoder.block.1.layer.0.SelfAttention.k.weight> : tensor<64x64xf32>
 %cst_10 = arith.constant dense_resource<model.encoder.block.1.layer.0.SelfAttention.q.weight> : tensor<64x64xf32>
 %cst_11 = arith.constant dense_resource<model.encoder.block.1.layer.0.layer_norm.weight> : tensor<64xf32>
 %cst_12 = arith.constant dense_resource<model.encoder.block.0.layer.1.DenseReluDense.wo.weight> : tensor<64x160xf32>
 %cst_13 = arith.constant dense_resource<model.encoder.block.0.layer.1.DenseReluDense.wi.weight> : tensor<160x64xf32>
 %cst_14 = arith.constant dense_resource<model.encoder.block.0.layer.1.layer_norm.weight> : tensor<64xf32>
 %cst_15 = arith.constant dense_resource<model.encoder.block.0.layer.0.SelfAttention.o.weight> : tensor<64x64xf32>
 %cst_16 = arith.constant 0xFFF0000000000000 : f64
 %cst_17 = arith.constant dense_resource<model.encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight> : tensor<32x4xf32>
 %cst_18 = arith.constant 2.7725887222397811 : f64
 %cst_19 = arith.constant dense_resource<model.encoder.block.0.layer.0.SelfAttention.v.weight> : tensor<64x64xf32>
 %cst_20 = arith.constant dense_resource<model.encoder.block.0.layer.0.SelfAttention.k.weight> : tensor<64x64xf32>
 %cst_21 = arith.constant dense_resource<model.encoder.block.0.layer.0.SelfAttention.q.weight> : tensor<64x64xf32>
 %cst_22 = arith.constant dense_resource<model.encoder.block.0.layer.0.layer_norm.weight> : tensor<64xf32>
 %cst_23 = arith.constant 9.9999999999999995E-7 : f64
 %cst_24 = arith.constant dense_resource<model.shared.weight> : tensor<256x64xf32>
 %cst_25 = arith.constant 6.400000e+01 : f32
 %cst_26 = arith.constant 8.000000e+00 : f32
 %cst_27 = arith.constant dense<15> : tensor<16x16xi64>
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %128 = arith.index_cast %in : i64 to index
 %129 = linalg.index 2 : index
 %130 = arith.cmpi slt, %128, %c256 : index
 cf.assert %130, "index must be smaller than dim size"
 %131 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %131, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_24[%128, %129] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = tensor.empty() : tensor<16xi64>
 %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<16xi64>) {
 ^bb0(%out: i64):
 %128 = linalg.index 0 : index
 %129 = arith.index_cast %128 : index to i64
 linalg.yield %129 : i64
 } -> tensor<16xi64>
 %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
 %4 = tensor.empty() : tensor<1x1x16x1xi1>
 %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x16x1xi64>) outs(%4 : tensor<1x1x16x1xi1>) {
 ^bb0(%in: i64, %out: i1):
 %128 = arith.cmpi sge, %in, %c0_i64 : i64
 linalg.yield %128 : i1
 } -> tensor<1x1x16x1xi1>
 %6 = tensor.empty() : tensor<1x1x16x16xi1>
 %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<1x1x16x1xi1> into tensor<1x1x16xi1>
 %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x16xi1>) outs(%6 : tensor<1x1x16x16xi1>) {
 ^bb0(%in: i1, %out: i1):
 linalg.yield %in : i1
 } -> tensor<1x1x16x16xi1>
 %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %9 = tensor.empty() : tensor<1x16x1xf32>
 %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %11 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x16x64xf32>) outs(%10 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.addf %in, %out : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.divf %in, %cst_25 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.truncf %cst_23 : f64 to f32
 %129 = arith.addf %in, %128 : f32
 linalg.yield %129 : f32
 } -> tensor<1x16x1xf32>
 %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.rsqrt %in : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %15 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %14 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.mulf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %16 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_22, %15 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.mulf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %17 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_21 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_28 = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %18 = tensor.empty() : tensor<16x64xf32>
 %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %20 = linalg.matmul ins(%collapsed_28, %transposed : tensor<16x64xf32>, tensor<64x64xf32>) outs(%19 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_29 = tensor.expand_shape %20 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %21 = tensor.empty() : tensor<1x4x16x16xf32>
 %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<1x16x4x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_31 = linalg.transpose ins(%cst_20 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) permutation = [1, 0] 
 %22 = linalg.matmul ins(%collapsed_28, %transposed_31 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%19 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_32 = tensor.expand_shape %22 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_33 = linalg.transpose ins(%cst_19 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) permutation = [1, 0] 
 %23 = linalg.matmul ins(%collapsed_28, %transposed_33 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%19 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_34 = tensor.expand_shape %23 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<1x16x4x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_36 = tensor.expand_shape %3 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
 %expanded_37 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
 %24 = tensor.empty() : tensor<16x16xi64>
 %25 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_37, %expanded_36 : tensor<1x16xi64>, tensor<16x1xi64>) outs(%24 : tensor<16x16xi64>) {
 ^bb0(%in: i64, %in_85: i64, %out: i64):
 %128 = arith.subi %in, %in_85 : i64
 linalg.yield %128 : i64
 } -> tensor<16x16xi64>
 %26 = tensor.empty() : tensor<16x16xi1>
 %27 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<16x16xi64>) outs(%26 : tensor<16x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %128 = arith.cmpi sgt, %in, %c0_i64 : i64
 linalg.yield %128 : i1
 } -> tensor<16x16xi1>
 %28 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<16x16xi1>) outs(%24 : tensor<16x16xi64>) {
 ^bb0(%in: i1, %out: i64):
 %128 = arith.extui %in : i1 to i64
 linalg.yield %128 : i64
 } -> tensor<16x16xi64>
 %29 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<16x16xi64>) outs(%24 : tensor<16x16xi64>) {
 ^bb0(%in: i64, %out: i64):
 %128 = arith.muli %in, %c16_i64 : i64
 linalg.yield %128 : i64
 } -> tensor<16x16xi64>
 %30 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<16x16xi64>) outs(%24 : tensor<16x16xi64>) {
 ^bb0(%in: i64, %out: i64):
 %128 = math.absi %in : i64
 linalg.yield %128 : i64
 } -> tensor<16x16xi64>
 %31 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<16x16xi64>) outs(%26 : tensor<16x16xi1>) {
 ^bb0(%in: i64, %out: i1):
 %128 = arith.cmpi slt, %in, %c8_i64 : i64
 linalg.yield %128 : i1
 } -> tensor<16x16xi1>
 %32 = tensor.empty() : tensor<16x16xf32>
 %33 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<16x16xi64>) outs(%32 : tensor<16x16xf32>) {
 ^bb0(%in: i64, %out: f32):
 %128 = arith.sitofp %in : i64 to f32
 linalg.yield %128 : f32
 } -> tensor<16x16xf32>
 %34 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<16x16xf32>) outs(%32 : tensor<16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.divf %in, %cst_26 : f32
 linalg.yield %128 : f32
 } -> tensor<16x16xf32>
 %35 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<16x16xf32>) outs(%32 : tensor<16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.log %in : f32
 linalg.yield %128 : f32
 } -> tensor<16x16xf32>
 %36 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<16x16xf32>) outs(%32 : tensor<16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.truncf %cst_18 : f64 to f32
 %129 = arith.divf %in, %128 : f32
 linalg.yield %129 : f32
 } -> tensor<16x16xf32>
 %37 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<16x16xf32>) outs(%32 : tensor<16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.mulf %in, %cst_26 : f32
 linalg.yield %128 : f32
 } -> tensor<16x16xf32>
 %38 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<16x16xf32>) outs(%24 : tensor<16x16xi64>) {
 ^bb0(%in: f32, %out: i64):
 %128 = arith.fptosi %in : f32 to i64
 linalg.yield %128 : i64
 } -> tensor<16x16xi64>
 %39 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<16x16xi64>) outs(%24 : tensor<16x16xi64>) {
 ^bb0(%in: i64, %out: i64):
 %128 = arith.addi %in, %c8_i64 : i64
 linalg.yield %128 : i64
 } -> tensor<16x16xi64>
 %40 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%39, %cst_27 : tensor<16x16xi64>, tensor<16x16xi64>) outs(%24 : tensor<16x16xi64>) {
 ^bb0(%in: i64, %in_85: i64, %out: i64):
 %128 = arith.minsi %in, %in_85 : i64
 linalg.yield %128 : i64
 } -> tensor<16x16xi64>
 %41 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%31, %30, %40 : tensor<16x16xi1>, tensor<16x16xi64>, tensor<16x16xi64>) outs(%24 : tensor<16x16xi64>) {
 ^bb0(%in: i1, %in_85: i64, %in_86: i64, %out: i64):
 %128 = arith.select %in, %in_85, %in_86 : i64
 linalg.yield %128 : i64
 } -> tensor<16x16xi64>
 %42 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%29, %41 : tensor<16x16xi64>, tensor<16x16xi64>) outs(%24 : tensor<16x16xi64>) {
 ^bb0(%in: i64, %in_85: i64, %out: i64):
 %128 = arith.addi %in, %in_85 : i64
 linalg.yield %128 : i64
 } -> tensor<16x16xi64>
 %43 = tensor.empty() : tensor<16x16x4xf32>
 %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<16x16xi64>) outs(%43 : tensor<16x16x4xf32>) {
 ^bb0(%in: i64, %out: f32):
 %128 = arith.index_cast %in : i64 to index
 %129 = linalg.index 2 : index
 %130 = arith.cmpi slt, %128, %c32 : index
 cf.assert %130, "index must be smaller than dim size"
 %131 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %131, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_17[%128, %129] : tensor<32x4xf32>
 linalg.yield %extracted : f32
 } -> tensor<16x16x4xf32>
 %45 = tensor.empty() : tensor<4x16x16xf32>
 %transposed_38 = linalg.transpose ins(%44 : tensor<16x16x4xf32>) outs(%45 : tensor<4x16x16xf32>) permutation = [2, 0, 1] 
 %expanded_39 = tensor.expand_shape %transposed_38 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %46 = linalg.generic {indexing_maps = [#map10, #map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_39, %cst_2 : tensor<1x1x16x16xi1>, tensor<1x4x16x16xf32>, tensor<f32>) outs(%21 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
 %128 = arith.select %in, %in_85, %in_86 : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x16xf32>
 %transposed_40 = linalg.transpose ins(%expanded_32 : tensor<1x16x4x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %collapsed_41 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_42 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %47 = linalg.fill ins(%cst : f32) outs(%45 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %48 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%47 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_43 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %46 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.addf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x16xf32>
 %50 = tensor.empty() : tensor<1x4x16xi64>
 %51 = linalg.fill ins(%c0_i64 : i64) outs(%50 : tensor<1x4x16xi64>) -> tensor<1x4x16xi64>
 %52 = tensor.empty() : tensor<1x4x16xf32>
 %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<1x4x16xf32>) -> tensor<1x4x16xf32>
 %54:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x4x16x16xf32>) outs(%53, %51 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_85: i64):
 %128 = linalg.index 3 : index
 %129 = arith.index_cast %128 : index to i64
 %130 = arith.maximumf %in, %out : f32
 %131 = arith.cmpf ogt, %in, %out : f32
 %132 = arith.select %131, %129, %out_85 : i64
 linalg.yield %130, %132 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_44 = tensor.expand_shape %54#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %55 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_44 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%21 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.subf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x16xf32>
 %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x4x16x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.exp %in : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x16xf32>
 %57 = tensor.empty() : tensor<1x4x16x1xf32>
 %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<1x4x16x1xf32>) -> tensor<1x4x16x1xf32>
 %59 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<1x4x16x16xf32>) outs(%58 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.addf %in, %out : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x1xf32>
 %60 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%21 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.divf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x16xf32>
 %61 = tensor.empty() : tensor<1x4x16x16xi1>
 %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x4x16x16xf32>) outs(%61 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %128 = arith.extf %in : f32 to f64
 %129 = arith.cmpf oeq, %128, %cst_16 : f64
 linalg.yield %129 : i1
 } -> tensor<1x4x16x16xi1>
 %63 = tensor.empty() : tensor<1x4x16x1xi1>
 %64 = linalg.fill ins(%true : i1) outs(%63 : tensor<1x4x16x1xi1>) -> tensor<1x4x16x1xi1>
 %65 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<1x4x16x16xi1>) outs(%64 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %128 = arith.andi %in, %out : i1
 linalg.yield %128 : i1
 } -> tensor<1x4x16x1xi1>
 %66 = linalg.generic {indexing_maps = [#map12, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %cst_1, %60 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
 %128 = arith.select %in, %in_85, %in_86 : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_45 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_46 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %67 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%47 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_47 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %68 = tensor.empty() : tensor<1x16x4x16xf32>
 %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<1x4x16x16xf32>) outs(%68 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_49 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_50 = tensor.collapse_shape %transposed_48 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %69 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%19 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_51 = tensor.expand_shape %69 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_51 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.addf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %72 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x16x64xf32>) outs(%10 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.addf %in, %out : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.divf %in, %cst_25 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.truncf %cst_23 : f64 to f32
 %129 = arith.addf %in, %128 : f32
 linalg.yield %129 : f32
 } -> tensor<1x16x1xf32>
 %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.rsqrt %in : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %76 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %75 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.mulf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %77 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14, %76 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.mulf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %78 = tensor.empty() : tensor<64x160xf32>
 %transposed_52 = linalg.transpose ins(%cst_13 : tensor<160x64xf32>) outs(%78 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_53 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %79 = tensor.empty() : tensor<16x160xf32>
 %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %81 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%80 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_54 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %82 = tensor.empty() : tensor<1x16x160xf32>
 %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<1x16x160xf32>) outs(%82 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.cmpf ugt, %in, %cst : f32
 %129 = arith.select %128, %in, %cst : f32
 linalg.yield %129 : f32
 } -> tensor<1x16x160xf32>
 %84 = tensor.empty() : tensor<160x64xf32>
 %transposed_55 = linalg.transpose ins(%cst_12 : tensor<64x160xf32>) outs(%84 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_56 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %85 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%19 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_57 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %expanded_57 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.addf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %88 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<1x16x64xf32>) outs(%10 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.addf %in, %out : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.divf %in, %cst_25 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.truncf %cst_23 : f64 to f32
 %129 = arith.addf %in, %128 : f32
 linalg.yield %129 : f32
 } -> tensor<1x16x1xf32>
 %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.rsqrt %in : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %92 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %91 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.mulf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %93 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11, %92 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.mulf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %transposed_58 = linalg.transpose ins(%cst_10 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_59 = tensor.collapse_shape %93 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %94 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%19 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_60 = tensor.expand_shape %94 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<1x16x4x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_62 = linalg.transpose ins(%cst_9 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) permutation = [1, 0] 
 %95 = linalg.matmul ins(%collapsed_59, %transposed_62 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%19 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_63 = tensor.expand_shape %95 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_64 = linalg.transpose ins(%cst_8 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) permutation = [1, 0] 
 %96 = linalg.matmul ins(%collapsed_59, %transposed_64 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%19 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_65 = tensor.expand_shape %96 [[0, 1], [2, 3]] output_shape [1, 16, 4, 16] : tensor<16x64xf32> into tensor<1x16x4x16xf32>
 %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<1x16x4x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_67 = linalg.transpose ins(%expanded_63 : tensor<1x16x4x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) permutation = [0, 2, 3, 1] 
 %collapsed_68 = tensor.collapse_shape %transposed_61 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_69 = tensor.collapse_shape %transposed_67 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %97 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%47 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_70 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %98 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_70, %46 : tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.addf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x16xf32>
 %99:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<1x4x16x16xf32>) outs(%53, %51 : tensor<1x4x16xf32>, tensor<1x4x16xi64>) {
 ^bb0(%in: f32, %out: f32, %out_85: i64):
 %128 = linalg.index 3 : index
 %129 = arith.index_cast %128 : index to i64
 %130 = arith.maximumf %in, %out : f32
 %131 = arith.cmpf ogt, %in, %out : f32
 %132 = arith.select %131, %129, %out_85 : i64
 linalg.yield %130, %132 : f32, i64
 } -> (tensor<1x4x16xf32>, tensor<1x4x16xi64>)
 %expanded_71 = tensor.expand_shape %99#0 [[0], [1], [2, 3]] output_shape [1, 4, 16, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1xf32>
 %100 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_71 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%21 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.subf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x16xf32>
 %101 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<1x4x16x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.exp %in : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x16xf32>
 %102 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<1x4x16x16xf32>) outs(%58 : tensor<1x4x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.addf %in, %out : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x1xf32>
 %103 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %102 : tensor<1x4x16x16xf32>, tensor<1x4x16x1xf32>) outs(%21 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.divf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x16xf32>
 %104 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<1x4x16x16xf32>) outs(%61 : tensor<1x4x16x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %128 = arith.extf %in : f32 to f64
 %129 = arith.cmpf oeq, %128, %cst_16 : f64
 linalg.yield %129 : i1
 } -> tensor<1x4x16x16xi1>
 %105 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<1x4x16x16xi1>) outs(%64 : tensor<1x4x16x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %128 = arith.andi %in, %out : i1
 linalg.yield %128 : i1
 } -> tensor<1x4x16x1xi1>
 %106 = linalg.generic {indexing_maps = [#map12, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %cst_1, %103 : tensor<1x4x16x1xi1>, tensor<1x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%21 : tensor<1x4x16x16xf32>) {
 ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
 %128 = arith.select %in, %in_85, %in_86 : f32
 linalg.yield %128 : f32
 } -> tensor<1x4x16x16xf32>
 %collapsed_72 = tensor.collapse_shape %106 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %collapsed_73 = tensor.collapse_shape %transposed_66 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
 %107 = linalg.batch_matmul ins(%collapsed_72, %collapsed_73 : tensor<4x16x16xf32>, tensor<4x16x16xf32>) outs(%47 : tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
 %expanded_74 = tensor.expand_shape %107 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
 %transposed_75 = linalg.transpose ins(%expanded_74 : tensor<1x4x16x16xf32>) outs(%68 : tensor<1x16x4x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_76 = linalg.transpose ins(%cst_7 : tensor<64x64xf32>) outs(%17 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_77 = tensor.collapse_shape %transposed_75 [[0, 1], [2, 3]] : tensor<1x16x4x16xf32> into tensor<16x64xf32>
 %108 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<16x64xf32>, tensor<64x64xf32>) outs(%19 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_78 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %expanded_78 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.addf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %111 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<1x16x64xf32>) outs(%10 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.addf %in, %out : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.divf %in, %cst_25 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.truncf %cst_23 : f64 to f32
 %129 = arith.addf %in, %128 : f32
 linalg.yield %129 : f32
 } -> tensor<1x16x1xf32>
 %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.rsqrt %in : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %115 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.mulf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %116 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %115 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.mulf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %transposed_79 = linalg.transpose ins(%cst_5 : tensor<160x64xf32>) outs(%78 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_80 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %117 = linalg.matmul ins(%collapsed_80, %transposed_79 : tensor<16x64xf32>, tensor<64x160xf32>) outs(%80 : tensor<16x160xf32>) -> tensor<16x160xf32>
 %expanded_81 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [1, 16, 160] : tensor<16x160xf32> into tensor<1x16x160xf32>
 %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_81 : tensor<1x16x160xf32>) outs(%82 : tensor<1x16x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.cmpf ugt, %in, %cst : f32
 %129 = arith.select %128, %in, %cst : f32
 linalg.yield %129 : f32
 } -> tensor<1x16x160xf32>
 %transposed_82 = linalg.transpose ins(%cst_4 : tensor<64x160xf32>) outs(%84 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_83 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<1x16x160xf32> into tensor<16x160xf32>
 %119 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<16x160xf32>, tensor<160x64xf32>) outs(%19 : tensor<16x64xf32>) -> tensor<16x64xf32>
 %expanded_84 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, 16, 64] : tensor<16x64xf32> into tensor<1x16x64xf32>
 %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %expanded_84 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.addf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %122 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<1x16x64xf32>) outs(%10 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.addf %in, %out : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.divf %in, %cst_25 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = arith.truncf %cst_23 : f64 to f32
 %129 = arith.addf %in, %128 : f32
 linalg.yield %129 : f32
 } -> tensor<1x16x1xf32>
 %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x16x1xf32>) outs(%9 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %128 = math.rsqrt %in : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x1xf32>
 %126 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.mulf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 %127 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %126 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_85: f32, %out: f32):
 %128 = arith.mulf %in, %in_85 : f32
 linalg.yield %128 : f32
 } -> tensor<1x16x64xf32>
 return %127 : tensor<1x16x64xf32>
}
}

