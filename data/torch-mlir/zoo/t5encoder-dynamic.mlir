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
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x64xf32> {
 %c8_i64 = arith.constant 8 : i64
 %c16_i64 = arith.constant 16 : i64
 %c2_i64 = arith.constant 2 : i64
 %c0_i64 = arith.constant 0 : i64
 %c1_i64 = arith.constant 1 : i64
 %c1 = arith.constant 1 : index
 %c0 = arith.constant 0 : index
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f32
 %c32 = arith.constant 32 : index
 %c4_i64 = arith.constant 4 : i64
 %cst_0 = arith.constant 0xFF800000 : f32
 %true = arith.constant true
 %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
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
 %c64_i64 = arith.constant 64 : i64
 %cst_26 = arith.constant 8.000000e+00 : f32
 %cst_27 = arith.constant dense<15> : tensor<i64>
 %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
 %0 = arith.index_cast %dim : index to i64
 %1 = tensor.empty(%dim) : tensor<1x?x64xf32>
 %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %192 = arith.index_cast %in : i64 to index
 %193 = linalg.index 2 : index
 %194 = arith.cmpi slt, %192, %c256 : index
 cf.assert %194, "index must be smaller than dim size"
 %195 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %195, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_24[%192, %193] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x?x64xf32>
 %3 = tensor.empty(%dim) : tensor<?xi64>
 %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
 ^bb0(%out: i64):
 %192 = linalg.index 0 : index
 %193 = arith.index_cast %192 : index to i64
 linalg.yield %193 : i64
 } -> tensor<?xi64>
 %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
 %5 = tensor.empty(%dim) : tensor<1x1x?x1xi1>
 %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%5 : tensor<1x1x?x1xi1>) {
 ^bb0(%in: i64, %out: i1):
 %192 = arith.cmpi sge, %in, %c0_i64 : i64
 linalg.yield %192 : i1
 } -> tensor<1x1x?x1xi1>
 %7 = arith.cmpi sge, %0, %c0_i64 : i64
 cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
 %8 = arith.cmpi slt, %0, %c0_i64 : i64
 %9 = arith.select %8, %c1, %dim : index
 %10 = tensor.empty(%dim, %9) : tensor<1x1x?x?xi1>
 %11 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%10 : tensor<1x1x?x?xi1>) {
 ^bb0(%out: i1):
 %192 = linalg.index 2 : index
 %193 = arith.cmpi eq, %dim, %c1 : index
 %194 = arith.select %193, %c0, %192 : index
 %extracted = tensor.extract %6[%c0, %c0, %194, %c0] : tensor<1x1x?x1xi1>
 linalg.yield %extracted : i1
 } -> tensor<1x1x?x?xi1>
 %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %13 = tensor.empty(%dim) : tensor<1x?x1xf32>
 %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
 %15 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<1x?x64xf32>) outs(%14 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.addf %in, %out : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.divf %in, %cst_25 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.truncf %cst_23 : f64 to f32
 %193 = arith.addf %in, %192 : f32
 linalg.yield %193 : f32
 } -> tensor<1x?x1xf32>
 %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.rsqrt %in : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %19 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %18 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.mulf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %20 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_22, %19 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.mulf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %21 = tensor.empty() : tensor<64x64xf32>
 %transposed = linalg.transpose ins(%cst_21 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %22 = tensor.empty(%dim) : tensor<?x64xf32>
 %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %24 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%23 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_28 = tensor.expand_shape %24 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %25 = arith.select %8, %c1_i64, %0 : i64
 %26 = arith.extui %8 : i1 to i64
 %27 = arith.addi %26, %c1_i64 : i64
 %28 = arith.muli %25, %c16_i64 : i64
 %29 = arith.cmpi sle, %27, %c1_i64 : i64
 cf.assert %29, "must have at most one inferred (negative) dimension"
 %30 = arith.muli %0, %c64_i64 : i64
 %31 = arith.divsi %30, %28 : i64
 %32 = arith.select %8, %31, %0 : i64
 %from_elements = tensor.from_elements %c1_i64, %32, %31, %c16_i64 : tensor<4xi64>
 %reshape = tensor.reshape %expanded_28(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %33 = arith.index_cast %32 : i64 to index
 %34 = tensor.empty(%33) : tensor<1x4x?x16xf32>
 %transposed_29 = linalg.transpose ins(%reshape : tensor<1x?x4x16xf32>) outs(%34 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_30 = linalg.transpose ins(%cst_20 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
 %35 = linalg.matmul ins(%collapsed, %transposed_30 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%23 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_31 = tensor.expand_shape %35 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %29, "must have at most one inferred (negative) dimension"
 %reshape_32 = tensor.reshape %expanded_31(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_33 = linalg.transpose ins(%cst_19 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
 %36 = linalg.matmul ins(%collapsed, %transposed_33 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%23 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_34 = tensor.expand_shape %36 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %29, "must have at most one inferred (negative) dimension"
 %reshape_35 = tensor.reshape %expanded_34(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_36 = linalg.transpose ins(%reshape_35 : tensor<1x?x4x16xf32>) outs(%34 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %expanded_37 = tensor.expand_shape %4 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
 %expanded_38 = tensor.expand_shape %4 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
 %37 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
 %38 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_38, %expanded_37 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%37 : tensor<?x?xi64>) {
 ^bb0(%in: i64, %in_94: i64, %out: i64):
 %192 = arith.subi %in, %in_94 : i64
 linalg.yield %192 : i64
 } -> tensor<?x?xi64>
 %39 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
 %40 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<?x?xi64>) outs(%39 : tensor<?x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %192 = arith.cmpi sgt, %in, %c0_i64 : i64
 linalg.yield %192 : i1
 } -> tensor<?x?xi1>
 %41 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<?x?xi1>) outs(%37 : tensor<?x?xi64>) {
 ^bb0(%in: i1, %out: i64):
 %192 = arith.extui %in : i1 to i64
 linalg.yield %192 : i64
 } -> tensor<?x?xi64>
 %42 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<?x?xi64>) outs(%37 : tensor<?x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 %192 = arith.muli %in, %c16_i64 : i64
 linalg.yield %192 : i64
 } -> tensor<?x?xi64>
 %43 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<?x?xi64>) outs(%37 : tensor<?x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 %192 = math.absi %in : i64
 linalg.yield %192 : i64
 } -> tensor<?x?xi64>
 %44 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<?x?xi64>) outs(%39 : tensor<?x?xi1>) {
 ^bb0(%in: i64, %out: i1):
 %192 = arith.cmpi slt, %in, %c8_i64 : i64
 linalg.yield %192 : i1
 } -> tensor<?x?xi1>
 %45 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
 %46 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<?x?xi64>) outs(%45 : tensor<?x?xf32>) {
 ^bb0(%in: i64, %out: f32):
 %192 = arith.sitofp %in : i64 to f32
 linalg.yield %192 : f32
 } -> tensor<?x?xf32>
 %47 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<?x?xf32>) outs(%45 : tensor<?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.divf %in, %cst_26 : f32
 linalg.yield %192 : f32
 } -> tensor<?x?xf32>
 %48 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<?x?xf32>) outs(%45 : tensor<?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.log %in : f32
 linalg.yield %192 : f32
 } -> tensor<?x?xf32>
 %49 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<?x?xf32>) outs(%45 : tensor<?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.truncf %cst_18 : f64 to f32
 %193 = arith.divf %in, %192 : f32
 linalg.yield %193 : f32
 } -> tensor<?x?xf32>
 %50 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<?x?xf32>) outs(%45 : tensor<?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.mulf %in, %cst_26 : f32
 linalg.yield %192 : f32
 } -> tensor<?x?xf32>
 %51 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<?x?xf32>) outs(%37 : tensor<?x?xi64>) {
 ^bb0(%in: f32, %out: i64):
 %192 = arith.fptosi %in : f32 to i64
 linalg.yield %192 : i64
 } -> tensor<?x?xi64>
 %52 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<?x?xi64>) outs(%37 : tensor<?x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 %192 = arith.addi %in, %c8_i64 : i64
 linalg.yield %192 : i64
 } -> tensor<?x?xi64>
 cf.assert %7, "negative values not allowed in new dimensions"
 cf.assert %7, "negative values not allowed in new dimensions"
 %53 = tensor.empty(%dim, %dim) : tensor<?x?xi64>
 %54 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_27 : tensor<i64>) outs(%53 : tensor<?x?xi64>) {
 ^bb0(%in: i64, %out: i64):
 linalg.yield %in : i64
 } -> tensor<?x?xi64>
 cf.assert %true, "mismatched size for broadcast"
 cf.assert %true, "mismatched size for broadcast"
 %55 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%52, %54 : tensor<?x?xi64>, tensor<?x?xi64>) outs(%37 : tensor<?x?xi64>) {
 ^bb0(%in: i64, %in_94: i64, %out: i64):
 %192 = arith.minsi %in, %in_94 : i64
 linalg.yield %192 : i64
 } -> tensor<?x?xi64>
 %56 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%44, %43, %55 : tensor<?x?xi1>, tensor<?x?xi64>, tensor<?x?xi64>) outs(%37 : tensor<?x?xi64>) {
 ^bb0(%in: i1, %in_94: i64, %in_95: i64, %out: i64):
 %192 = arith.select %in, %in_94, %in_95 : i64
 linalg.yield %192 : i64
 } -> tensor<?x?xi64>
 %57 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%42, %56 : tensor<?x?xi64>, tensor<?x?xi64>) outs(%37 : tensor<?x?xi64>) {
 ^bb0(%in: i64, %in_94: i64, %out: i64):
 %192 = arith.addi %in, %in_94 : i64
 linalg.yield %192 : i64
 } -> tensor<?x?xi64>
 %58 = tensor.empty(%dim, %dim) : tensor<?x?x4xf32>
 %59 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<?x?xi64>) outs(%58 : tensor<?x?x4xf32>) {
 ^bb0(%in: i64, %out: f32):
 %192 = arith.index_cast %in : i64 to index
 %193 = linalg.index 2 : index
 %194 = arith.cmpi slt, %192, %c32 : index
 cf.assert %194, "index must be smaller than dim size"
 %195 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %195, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_17[%192, %193] : tensor<32x4xf32>
 linalg.yield %extracted : f32
 } -> tensor<?x?x4xf32>
 %60 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %transposed_39 = linalg.transpose ins(%59 : tensor<?x?x4xf32>) outs(%60 : tensor<4x?x?xf32>) permutation = [2, 0, 1] 
 %expanded_40 = tensor.expand_shape %transposed_39 [[0, 1], [2], [3]] output_shape [1, 4, %dim, %dim] : tensor<4x?x?xf32> into tensor<1x4x?x?xf32>
 cf.assert %true, "mismatched size for broadcast"
 %61 = arith.cmpi eq, %9, %dim : index
 cf.assert %61, "mismatched size for broadcast"
 %62 = tensor.empty(%dim, %9) : tensor<1x4x?x?xf32>
 %63 = linalg.generic {indexing_maps = [#map10, #map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_40, %cst_2 : tensor<1x1x?x?xi1>, tensor<1x4x?x?xf32>, tensor<f32>) outs(%62 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_94: f32, %in_95: f32, %out: f32):
 %192 = arith.select %in, %in_94, %in_95 : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x?xf32>
 %64 = tensor.empty(%33) : tensor<1x4x16x?xf32>
 %transposed_41 = linalg.transpose ins(%reshape_32 : tensor<1x?x4x16xf32>) outs(%64 : tensor<1x4x16x?xf32>) permutation = [0, 2, 3, 1] 
 cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
 %65 = tensor.empty(%dim) : tensor<1x4x?x16xf32>
 %66 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %192 = linalg.index 1 : index
 %193 = linalg.index 2 : index
 %194 = linalg.index 3 : index
 %195 = arith.cmpi eq, %33, %c1 : index
 %196 = arith.select %195, %c0, %193 : index
 %extracted = tensor.extract %transposed_29[%c0, %192, %196, %194] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_42 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
 %67 = tensor.empty(%dim) : tensor<1x4x16x?xf32>
 %68 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%67 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %192 = linalg.index 1 : index
 %193 = linalg.index 2 : index
 %194 = linalg.index 3 : index
 %195 = arith.cmpi eq, %33, %c1 : index
 %196 = arith.select %195, %c0, %194 : index
 %extracted = tensor.extract %transposed_41[%c0, %192, %193, %196] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_43 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %69 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
 %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %71 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%70 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 %72 = arith.muli %0, %c4_i64 : i64
 %73 = arith.select %8, %c4_i64, %72 : i64
 %74 = arith.muli %73, %0 : i64
 %75 = arith.select %8, %c4_i64, %74 : i64
 %76 = arith.select %8, %27, %26 : i64
 %77 = arith.cmpi sle, %76, %c1_i64 : i64
 cf.assert %77, "must have at most one inferred (negative) dimension"
 %78 = arith.muli %72, %0 : i64
 %79 = arith.divsi %78, %75 : i64
 %80 = arith.select %8, %79, %0 : i64
 %from_elements_44 = tensor.from_elements %c1_i64, %c4_i64, %80, %80 : tensor<4xi64>
 %reshape_45 = tensor.reshape %71(%from_elements_44) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 %81 = arith.index_cast %80 : i64 to index
 %82 = arith.cmpi eq, %81, %dim : index
 cf.assert %82, "mismatched size for broadcast"
 %83 = arith.cmpi eq, %81, %9 : index
 cf.assert %83, "mismatched size for broadcast"
 %84 = tensor.empty(%81, %81) : tensor<1x4x?x?xf32>
 %85 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_45, %63 : tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%84 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.addf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x?xf32>
 %86 = tensor.empty(%81) : tensor<1x4x?xi64>
 %87 = linalg.fill ins(%c0_i64 : i64) outs(%86 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
 %88 = tensor.empty(%81) : tensor<1x4x?xf32>
 %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
 %90:2 = linalg.generic {indexing_maps = [#map3, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<1x4x?x?xf32>) outs(%89, %87 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_94: i64):
 %192 = linalg.index 3 : index
 %193 = arith.index_cast %192 : index to i64
 %194 = arith.maximumf %in, %out : f32
 %195 = arith.cmpf ogt, %in, %out : f32
 %196 = arith.select %195, %193, %out_94 : i64
 linalg.yield %194, %196 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_46 = tensor.expand_shape %90#0 [[0], [1], [2, 3]] output_shape [1, 4, %81, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %91 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_46 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%84 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.subf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x?xf32>
 %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x4x?x?xf32>) outs(%84 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.exp %in : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x?xf32>
 %93 = tensor.empty(%81) : tensor<1x4x?x1xf32>
 %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
 %95 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<1x4x?x?xf32>) outs(%94 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.addf %in, %out : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x1xf32>
 %96 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %95 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%84 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.divf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x?xf32>
 %97 = tensor.empty(%81, %81) : tensor<1x4x?x?xi1>
 %98 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x4x?x?xf32>) outs(%97 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %192 = arith.extf %in : f32 to f64
 %193 = arith.cmpf oeq, %192, %cst_16 : f64
 linalg.yield %193 : i1
 } -> tensor<1x4x?x?xi1>
 %99 = tensor.empty(%81) : tensor<1x4x?x1xi1>
 %100 = linalg.fill ins(%true : i1) outs(%99 : tensor<1x4x?x1xi1>) -> tensor<1x4x?x1xi1>
 %101 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%98 : tensor<1x4x?x?xi1>) outs(%100 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %192 = arith.andi %in, %out : i1
 linalg.yield %192 : i1
 } -> tensor<1x4x?x1xi1>
 %102 = arith.cmpi sge, %80, %c0_i64 : i64
 cf.assert %102, "negative values not allowed in new dimensions"
 %103 = arith.index_cast %80 : i64 to index
 cf.assert %102, "negative values not allowed in new dimensions"
 %104 = tensor.empty(%103, %103) : tensor<1x4x?x?xf32>
 %105 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%104 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x4x?x?xf32>
 %106 = arith.cmpi eq, %81, %103 : index
 cf.assert %106, "mismatched size for broadcast"
 %107 = arith.cmpi eq, %103, %81 : index
 cf.assert %107, "mismatched size for broadcast"
 %108 = tensor.empty(%81, %103) : tensor<1x4x?x?xf32>
 %109 = linalg.generic {indexing_maps = [#map13, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %105, %96 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%108 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_94: f32, %in_95: f32, %out: f32):
 %192 = arith.select %in, %in_94, %in_95 : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
 %110 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
 %111 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %192 = linalg.index 1 : index
 %193 = linalg.index 2 : index
 %194 = linalg.index 3 : index
 %195 = arith.cmpi eq, %81, %c1 : index
 %196 = arith.select %195, %c0, %193 : index
 %197 = arith.cmpi eq, %103, %c1 : index
 %198 = arith.select %197, %c0, %194 : index
 %extracted = tensor.extract %109[%c0, %192, %196, %198] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %77, "must have at most one inferred (negative) dimension"
 %from_elements_47 = tensor.from_elements %c4_i64, %80, %80 : tensor<3xi64>
 %reshape_48 = tensor.reshape %111(%from_elements_47) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
 %112 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %192 = linalg.index 1 : index
 %193 = linalg.index 2 : index
 %194 = linalg.index 3 : index
 %195 = arith.cmpi eq, %33, %c1 : index
 %196 = arith.select %195, %c0, %193 : index
 %extracted = tensor.extract %transposed_36[%c0, %192, %196, %194] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_49 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 %113 = arith.cmpi eq, %80, %0 : i64
 cf.assert %113, "mismatching contracting dimension"
 %114 = tensor.empty(%81) : tensor<4x?x16xf32>
 %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %116 = linalg.batch_matmul ins(%reshape_48, %collapsed_49 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%115 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_50 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [1, 4, %81, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %117 = tensor.empty(%81) : tensor<1x?x4x16xf32>
 %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x4x?x16xf32>) outs(%117 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %29, "must have at most one inferred (negative) dimension"
 %118 = arith.muli %80, %c64_i64 : i64
 %119 = arith.divsi %118, %25 : i64
 %120 = arith.select %8, %119, %0 : i64
 %from_elements_52 = tensor.from_elements %c1_i64, %120, %119 : tensor<3xi64>
 %reshape_53 = tensor.reshape %transposed_51(%from_elements_52) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_54 = linalg.transpose ins(%cst_15 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_55 = tensor.collapse_shape %reshape_53 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %121 = arith.index_cast %120 : i64 to index
 %122 = tensor.empty(%121) : tensor<?x64xf32>
 %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %124 = linalg.matmul ins(%collapsed_55, %transposed_54 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%123 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_56 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [1, %121, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %125 = arith.cmpi eq, %dim, %121 : index
 cf.assert %125, "mismatched size for broadcast"
 %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_56 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.addf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %128 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<1x?x64xf32>) outs(%14 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.addf %in, %out : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.divf %in, %cst_25 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.truncf %cst_23 : f64 to f32
 %193 = arith.addf %in, %192 : f32
 linalg.yield %193 : f32
 } -> tensor<1x?x1xf32>
 %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.rsqrt %in : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %132 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %131 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.mulf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %133 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14, %132 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.mulf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %134 = tensor.empty() : tensor<64x160xf32>
 %transposed_57 = linalg.transpose ins(%cst_13 : tensor<160x64xf32>) outs(%134 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_58 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %135 = tensor.empty(%dim) : tensor<?x160xf32>
 %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %137 = linalg.matmul ins(%collapsed_58, %transposed_57 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%136 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_59 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %138 = tensor.empty(%dim) : tensor<1x?x160xf32>
 %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<1x?x160xf32>) outs(%138 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.cmpf ugt, %in, %cst : f32
 %193 = arith.select %192, %in, %cst : f32
 linalg.yield %193 : f32
 } -> tensor<1x?x160xf32>
 %140 = tensor.empty() : tensor<160x64xf32>
 %transposed_60 = linalg.transpose ins(%cst_12 : tensor<64x160xf32>) outs(%140 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_61 = tensor.collapse_shape %139 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %141 = linalg.matmul ins(%collapsed_61, %transposed_60 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%23 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_62 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %expanded_62 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.addf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %144 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<1x?x64xf32>) outs(%14 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.addf %in, %out : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.divf %in, %cst_25 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.truncf %cst_23 : f64 to f32
 %193 = arith.addf %in, %192 : f32
 linalg.yield %193 : f32
 } -> tensor<1x?x1xf32>
 %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.rsqrt %in : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %148 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %147 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.mulf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %149 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11, %148 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.mulf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %transposed_63 = linalg.transpose ins(%cst_10 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_64 = tensor.collapse_shape %149 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %150 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%23 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_65 = tensor.expand_shape %150 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %29, "must have at most one inferred (negative) dimension"
 %reshape_66 = tensor.reshape %expanded_65(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_67 = linalg.transpose ins(%reshape_66 : tensor<1x?x4x16xf32>) outs(%34 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 %transposed_68 = linalg.transpose ins(%cst_9 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
 %151 = linalg.matmul ins(%collapsed_64, %transposed_68 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%23 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_69 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %29, "must have at most one inferred (negative) dimension"
 %reshape_70 = tensor.reshape %expanded_69(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_71 = linalg.transpose ins(%cst_8 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
 %152 = linalg.matmul ins(%collapsed_64, %transposed_71 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%23 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_72 = tensor.expand_shape %152 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 cf.assert %29, "must have at most one inferred (negative) dimension"
 %reshape_73 = tensor.reshape %expanded_72(%from_elements) : (tensor<1x?x64xf32>, tensor<4xi64>) -> tensor<1x?x4x16xf32>
 %transposed_74 = linalg.transpose ins(%reshape_73 : tensor<1x?x4x16xf32>) outs(%34 : tensor<1x4x?x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %true, "mismatched size for broadcast"
 cf.assert %61, "mismatched size for broadcast"
 %transposed_75 = linalg.transpose ins(%reshape_70 : tensor<1x?x4x16xf32>) outs(%64 : tensor<1x4x16x?xf32>) permutation = [0, 2, 3, 1] 
 cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
 %153 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %192 = linalg.index 1 : index
 %193 = linalg.index 2 : index
 %194 = linalg.index 3 : index
 %195 = arith.cmpi eq, %33, %c1 : index
 %196 = arith.select %195, %c0, %193 : index
 %extracted = tensor.extract %transposed_67[%c0, %192, %196, %194] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_76 = tensor.collapse_shape %153 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
 %154 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%67 : tensor<1x4x16x?xf32>) {
 ^bb0(%out: f32):
 %192 = linalg.index 1 : index
 %193 = linalg.index 2 : index
 %194 = linalg.index 3 : index
 %195 = arith.cmpi eq, %33, %c1 : index
 %196 = arith.select %195, %c0, %194 : index
 %extracted = tensor.extract %transposed_75[%c0, %192, %193, %196] : tensor<1x4x16x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x16x?xf32>
 %collapsed_77 = tensor.collapse_shape %154 [[0, 1], [2], [3]] : tensor<1x4x16x?xf32> into tensor<4x16x?xf32>
 %155 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<4x?x16xf32>, tensor<4x16x?xf32>) outs(%70 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
 cf.assert %77, "must have at most one inferred (negative) dimension"
 %reshape_78 = tensor.reshape %155(%from_elements_44) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
 cf.assert %82, "mismatched size for broadcast"
 cf.assert %83, "mismatched size for broadcast"
 %156 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_78, %63 : tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%84 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.addf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x?xf32>
 %157:2 = linalg.generic {indexing_maps = [#map3, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<1x4x?x?xf32>) outs(%89, %87 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
 ^bb0(%in: f32, %out: f32, %out_94: i64):
 %192 = linalg.index 3 : index
 %193 = arith.index_cast %192 : index to i64
 %194 = arith.maximumf %in, %out : f32
 %195 = arith.cmpf ogt, %in, %out : f32
 %196 = arith.select %195, %193, %out_94 : i64
 linalg.yield %194, %196 : f32, i64
 } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
 %expanded_79 = tensor.expand_shape %157#0 [[0], [1], [2, 3]] output_shape [1, 4, %81, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
 %158 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %expanded_79 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%84 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.subf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x?xf32>
 %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158 : tensor<1x4x?x?xf32>) outs(%84 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.exp %in : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x?xf32>
 %160 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%159 : tensor<1x4x?x?xf32>) outs(%94 : tensor<1x4x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.addf %in, %out : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x1xf32>
 %161 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159, %160 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%84 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.divf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x?xf32>
 %162 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<1x4x?x?xf32>) outs(%97 : tensor<1x4x?x?xi1>) {
 ^bb0(%in: f32, %out: i1):
 %192 = arith.extf %in : f32 to f64
 %193 = arith.cmpf oeq, %192, %cst_16 : f64
 linalg.yield %193 : i1
 } -> tensor<1x4x?x?xi1>
 %163 = linalg.generic {indexing_maps = [#map3, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%162 : tensor<1x4x?x?xi1>) outs(%100 : tensor<1x4x?x1xi1>) {
 ^bb0(%in: i1, %out: i1):
 %192 = arith.andi %in, %out : i1
 linalg.yield %192 : i1
 } -> tensor<1x4x?x1xi1>
 cf.assert %102, "negative values not allowed in new dimensions"
 cf.assert %102, "negative values not allowed in new dimensions"
 cf.assert %106, "mismatched size for broadcast"
 cf.assert %107, "mismatched size for broadcast"
 %164 = linalg.generic {indexing_maps = [#map13, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %105, %161 : tensor<1x4x?x1xi1>, tensor<1x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%108 : tensor<1x4x?x?xf32>) {
 ^bb0(%in: i1, %in_94: f32, %in_95: f32, %out: f32):
 %192 = arith.select %in, %in_94, %in_95 : f32
 linalg.yield %192 : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
 cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
 %165 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<1x4x?x?xf32>) {
 ^bb0(%out: f32):
 %192 = linalg.index 1 : index
 %193 = linalg.index 2 : index
 %194 = linalg.index 3 : index
 %195 = arith.cmpi eq, %81, %c1 : index
 %196 = arith.select %195, %c0, %193 : index
 %197 = arith.cmpi eq, %103, %c1 : index
 %198 = arith.select %197, %c0, %194 : index
 %extracted = tensor.extract %164[%c0, %192, %196, %198] : tensor<1x4x?x?xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x?xf32>
 cf.assert %77, "must have at most one inferred (negative) dimension"
 %reshape_80 = tensor.reshape %165(%from_elements_47) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
 cf.assert %7, "unimplemented: dynamic negative broadcast sizes"
 %166 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%65 : tensor<1x4x?x16xf32>) {
 ^bb0(%out: f32):
 %192 = linalg.index 1 : index
 %193 = linalg.index 2 : index
 %194 = linalg.index 3 : index
 %195 = arith.cmpi eq, %33, %c1 : index
 %196 = arith.select %195, %c0, %193 : index
 %extracted = tensor.extract %transposed_74[%c0, %192, %196, %194] : tensor<1x4x?x16xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x4x?x16xf32>
 %collapsed_81 = tensor.collapse_shape %166 [[0, 1], [2], [3]] : tensor<1x4x?x16xf32> into tensor<4x?x16xf32>
 cf.assert %113, "mismatching contracting dimension"
 %167 = linalg.batch_matmul ins(%reshape_80, %collapsed_81 : tensor<4x?x?xf32>, tensor<4x?x16xf32>) outs(%115 : tensor<4x?x16xf32>) -> tensor<4x?x16xf32>
 %expanded_82 = tensor.expand_shape %167 [[0, 1], [2], [3]] output_shape [1, 4, %81, 16] : tensor<4x?x16xf32> into tensor<1x4x?x16xf32>
 %transposed_83 = linalg.transpose ins(%expanded_82 : tensor<1x4x?x16xf32>) outs(%117 : tensor<1x?x4x16xf32>) permutation = [0, 2, 1, 3] 
 cf.assert %29, "must have at most one inferred (negative) dimension"
 %reshape_84 = tensor.reshape %transposed_83(%from_elements_52) : (tensor<1x?x4x16xf32>, tensor<3xi64>) -> tensor<1x?x64xf32>
 %transposed_85 = linalg.transpose ins(%cst_7 : tensor<64x64xf32>) outs(%21 : tensor<64x64xf32>) permutation = [1, 0] 
 %collapsed_86 = tensor.collapse_shape %reshape_84 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %168 = arith.index_cast %120 : i64 to index
 %169 = tensor.empty(%168) : tensor<?x64xf32>
 %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %171 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%170 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_87 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [1, %168, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %172 = arith.cmpi eq, %dim, %168 : index
 cf.assert %172, "mismatched size for broadcast"
 %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %expanded_87 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.addf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %175 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<1x?x64xf32>) outs(%14 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.addf %in, %out : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.divf %in, %cst_25 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.truncf %cst_23 : f64 to f32
 %193 = arith.addf %in, %192 : f32
 linalg.yield %193 : f32
 } -> tensor<1x?x1xf32>
 %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.rsqrt %in : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %179 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %178 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.mulf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %180 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6, %179 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.mulf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %transposed_88 = linalg.transpose ins(%cst_5 : tensor<160x64xf32>) outs(%134 : tensor<64x160xf32>) permutation = [1, 0] 
 %collapsed_89 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
 %181 = linalg.matmul ins(%collapsed_89, %transposed_88 : tensor<?x64xf32>, tensor<64x160xf32>) outs(%136 : tensor<?x160xf32>) -> tensor<?x160xf32>
 %expanded_90 = tensor.expand_shape %181 [[0, 1], [2]] output_shape [1, %dim, 160] : tensor<?x160xf32> into tensor<1x?x160xf32>
 %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<1x?x160xf32>) outs(%138 : tensor<1x?x160xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.cmpf ugt, %in, %cst : f32
 %193 = arith.select %192, %in, %cst : f32
 linalg.yield %193 : f32
 } -> tensor<1x?x160xf32>
 %transposed_91 = linalg.transpose ins(%cst_4 : tensor<64x160xf32>) outs(%140 : tensor<160x64xf32>) permutation = [1, 0] 
 %collapsed_92 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<1x?x160xf32> into tensor<?x160xf32>
 %183 = linalg.matmul ins(%collapsed_92, %transposed_91 : tensor<?x160xf32>, tensor<160x64xf32>) outs(%23 : tensor<?x64xf32>) -> tensor<?x64xf32>
 %expanded_93 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
 %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %expanded_93 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.addf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %186 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%185 : tensor<1x?x64xf32>) outs(%14 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.addf %in, %out : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.divf %in, %cst_25 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = arith.truncf %cst_23 : f64 to f32
 %193 = arith.addf %in, %192 : f32
 linalg.yield %193 : f32
 } -> tensor<1x?x1xf32>
 %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x?x1xf32>) outs(%13 : tensor<1x?x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %192 = math.rsqrt %in : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x1xf32>
 %190 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %189 : tensor<1x?x64xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.mulf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 %191 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %190 : tensor<64xf32>, tensor<1x?x64xf32>) outs(%1 : tensor<1x?x64xf32>) {
 ^bb0(%in: f32, %in_94: f32, %out: f32):
 %192 = arith.mulf %in, %in_94 : f32
 linalg.yield %192 : f32
 } -> tensor<1x?x64xf32>
 return %191 : tensor<1x?x64xf32>
}
}

