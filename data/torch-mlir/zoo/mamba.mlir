// weight model.backbone.embeddings.weight normal 0.0 0.25
// weight model.backbone.layers.0.mixer.conv1d.bias normal 0.0 0.1
// weight model.backbone.layers.0.mixer.conv1d.weight normal 0.0 0.7
// weight model.backbone.layers.0.mixer.dt_proj.weight normal 0.0 0.5
// weight model.backbone.layers.0.mixer.in_proj.weight normal 0.0 0.125
// weight model.backbone.layers.0.mixer.out_proj.weight normal 0.0 0.0884
// weight model.backbone.layers.0.mixer.x_proj.weight normal 0.0 0.0884
// weight model.backbone.layers.0.norm.weight normal 1.0 0.1
// weight model.backbone.norm_f.weight normal 1.0 0.1
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
func.func @main(%arg0: tensor<1x16xi64>) -> tensor<1x16x256xf32> {
 %c2_i64 = arith.constant 2 : i64
 %c0_i64 = arith.constant 0 : i64
 %c256 = arith.constant 256 : index
 %cst = arith.constant 0.000000e+00 : f32
 %cst_0 = arith.constant 1.000000e+00 : f32
 %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x128x8xf32>
 %cst_2 = arith.constant dense_resource<model.backbone.norm_f.weight> : tensor<64xf32>
 %cst_3 = arith.constant dense_resource<model.backbone.layers.0.mixer.out_proj.weight> : tensor<64x128xf32>
 %cst_4 = arith.constant dense_resource<model.backbone.layers.0.mixer.D> : tensor<128xf32>
 %cst_5 = arith.constant dense_resource<model.backbone.layers.0.mixer.dt_proj.bias> : tensor<128xf32>
 %cst_6 = arith.constant dense_resource<model.backbone.layers.0.mixer.dt_proj.weight> : tensor<128x4xf32>
 %cst_7 = arith.constant dense_resource<model.backbone.layers.0.mixer.x_proj.weight> : tensor<20x128xf32>
 %cst_8 = arith.constant dense_resource<model.backbone.layers.0.mixer.conv1d.bias> : tensor<128xf32>
 %cst_9 = arith.constant dense_resource<model.backbone.layers.0.mixer.conv1d.weight> : tensor<128x1x4xf32>
 %cst_10 = arith.constant dense_resource<model.backbone.layers.0.mixer.A_log> : tensor<128x8xf32>
 %cst_11 = arith.constant dense_resource<model.backbone.layers.0.mixer.in_proj.weight> : tensor<256x64xf32>
 %cst_12 = arith.constant dense_resource<model.backbone.layers.0.norm.weight> : tensor<64xf32>
 %cst_13 = arith.constant 1.000000e-05 : f64
 %cst_14 = arith.constant dense_resource<model.backbone.embeddings.weight> : tensor<256x64xf32>
 %cst_15 = arith.constant 6.400000e+01 : f32
 %cst_16 = arith.constant 2.000000e+01 : f32
 %0 = tensor.empty() : tensor<1x16x64xf32>
 %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x16xi64>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: i64, %out: f32):
 %116 = arith.index_cast %in : i64 to index
 %117 = linalg.index 2 : index
 %118 = arith.cmpi slt, %116, %c256 : index
 cf.assert %118, "index must be smaller than dim size"
 %119 = arith.cmpi sge, %in, %c0_i64 : i64
 cf.assert %119, "index must be larger or equal to 0"
 %extracted = tensor.extract %cst_14[%116, %117] : tensor<256x64xf32>
 linalg.yield %extracted : f32
 } -> tensor<1x16x64xf32>
 %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %116 : f32
 } -> tensor<1x16x64xf32>
 %3 = tensor.empty() : tensor<1x16x1xf32>
 %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x16x1xf32>) -> tensor<1x16x1xf32>
 %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<1x16x64xf32>) outs(%4 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = arith.addf %in, %out : f32
 linalg.yield %116 : f32
 } -> tensor<1x16x1xf32>
 %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x16x1xf32>) outs(%3 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = arith.divf %in, %cst_15 : f32
 linalg.yield %116 : f32
 } -> tensor<1x16x1xf32>
 %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x16x1xf32>) outs(%3 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = arith.truncf %cst_13 : f64 to f32
 %117 = arith.addf %in, %116 : f32
 linalg.yield %117 : f32
 } -> tensor<1x16x1xf32>
 %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x16x1xf32>) outs(%3 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = math.rsqrt %in : f32
 linalg.yield %116 : f32
 } -> tensor<1x16x1xf32>
 %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x16x64xf32>
 %10 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12, %9 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x16x64xf32>
 %11 = tensor.empty() : tensor<64x256xf32>
 %transposed = linalg.transpose ins(%cst_11 : tensor<256x64xf32>) outs(%11 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %12 = tensor.empty() : tensor<16x256xf32>
 %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %14 = linalg.matmul ins(%collapsed, %transposed : tensor<16x64xf32>, tensor<64x256xf32>) outs(%13 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded = tensor.expand_shape %14 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 %15 = tensor.empty() : tensor<1x256x16xf32>
 %transposed_17 = linalg.transpose ins(%expanded : tensor<1x16x256xf32>) outs(%15 : tensor<1x256x16xf32>) permutation = [0, 2, 1] 
 %16 = tensor.empty() : tensor<128x8xf32>
 %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<128x8xf32>) outs(%16 : tensor<128x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = math.exp %in : f32
 linalg.yield %116 : f32
 } -> tensor<128x8xf32>
 %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<128x8xf32>) outs(%16 : tensor<128x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = arith.negf %in : f32
 linalg.yield %116 : f32
 } -> tensor<128x8xf32>
 %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0] [1, 128, 16] [1, 1, 1] : tensor<1x256x16xf32> to tensor<1x128x16xf32>
 %extracted_slice_18 = tensor.extract_slice %transposed_17[0, 128, 0] [1, 128, 16] [1, 1, 1] : tensor<1x256x16xf32> to tensor<1x128x16xf32>
 %expanded_19 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 128, 16, 1] : tensor<1x128x16xf32> into tensor<1x128x16x1xf32>
 %expanded_20 = tensor.expand_shape %cst_9 [[0], [1], [2, 3]] output_shape [128, 1, 4, 1] : tensor<128x1x4xf32> into tensor<128x1x4x1xf32>
 %padded = tensor.pad %expanded_19 low[0, 0, 3, 0] high[0, 0, 3, 0] {
 ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
 tensor.yield %cst : f32
 } : tensor<1x128x16x1xf32> to tensor<1x128x22x1xf32>
 %19 = tensor.empty() : tensor<1x128x19x1xf32>
 %broadcasted = linalg.broadcast ins(%cst_8 : tensor<128xf32>) outs(%19 : tensor<1x128x19x1xf32>) dimensions = [0, 2, 3] 
 %collapsed_21 = tensor.collapse_shape %expanded_20 [[0, 1], [2], [3]] : tensor<128x1x4x1xf32> into tensor<128x4x1xf32>
 %20 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed_21 : tensor<1x128x22x1xf32>, tensor<128x4x1xf32>) outs(%broadcasted : tensor<1x128x19x1xf32>) -> tensor<1x128x19x1xf32>
 %collapsed_22 = tensor.collapse_shape %20 [[0], [1], [2, 3]] : tensor<1x128x19x1xf32> into tensor<1x128x19xf32>
 %extracted_slice_23 = tensor.extract_slice %collapsed_22[0, 0, 0] [1, 128, 16] [1, 1, 1] : tensor<1x128x19xf32> to tensor<1x128x16xf32>
 %21 = tensor.empty() : tensor<1x128x16xf32>
 %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x128x16xf32>) outs(%21 : tensor<1x128x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = arith.negf %in : f32
 %117 = math.exp %116 : f32
 %118 = arith.addf %117, %cst_0 : f32
 %119 = arith.divf %cst_0, %118 : f32
 linalg.yield %119 : f32
 } -> tensor<1x128x16xf32>
 %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %22 : tensor<1x128x16xf32>, tensor<1x128x16xf32>) outs(%21 : tensor<1x128x16xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16xf32>
 %24 = tensor.empty() : tensor<1x16x128xf32>
 %transposed_24 = linalg.transpose ins(%23 : tensor<1x128x16xf32>) outs(%24 : tensor<1x16x128xf32>) permutation = [0, 2, 1] 
 %25 = tensor.empty() : tensor<128x20xf32>
 %transposed_25 = linalg.transpose ins(%cst_7 : tensor<20x128xf32>) outs(%25 : tensor<128x20xf32>) permutation = [1, 0] 
 %26 = tensor.empty() : tensor<1x128x20xf32>
 %27 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<128x20xf32>) outs(%26 : tensor<1x128x20xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x128x20xf32>
 %28 = tensor.empty() : tensor<1x16x20xf32>
 %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<1x16x20xf32>) -> tensor<1x16x20xf32>
 %30 = linalg.batch_matmul ins(%transposed_24, %27 : tensor<1x16x128xf32>, tensor<1x128x20xf32>) outs(%29 : tensor<1x16x20xf32>) -> tensor<1x16x20xf32>
 %extracted_slice_26 = tensor.extract_slice %30[0, 0, 0] [1, 16, 4] [1, 1, 1] : tensor<1x16x20xf32> to tensor<1x16x4xf32>
 %extracted_slice_27 = tensor.extract_slice %30[0, 0, 4] [1, 16, 8] [1, 1, 1] : tensor<1x16x20xf32> to tensor<1x16x8xf32>
 %extracted_slice_28 = tensor.extract_slice %30[0, 0, 12] [1, 16, 8] [1, 1, 1] : tensor<1x16x20xf32> to tensor<1x16x8xf32>
 %31 = tensor.empty() : tensor<4x128xf32>
 %transposed_29 = linalg.transpose ins(%cst_6 : tensor<128x4xf32>) outs(%31 : tensor<4x128xf32>) permutation = [1, 0] 
 %collapsed_30 = tensor.collapse_shape %extracted_slice_26 [[0, 1], [2]] : tensor<1x16x4xf32> into tensor<16x4xf32>
 %32 = tensor.empty() : tensor<16x128xf32>
 %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<16x128xf32>) -> tensor<16x128xf32>
 %34 = linalg.matmul ins(%collapsed_30, %transposed_29 : tensor<16x4xf32>, tensor<4x128xf32>) outs(%33 : tensor<16x128xf32>) -> tensor<16x128xf32>
 %expanded_31 = tensor.expand_shape %34 [[0, 1], [2]] output_shape [1, 16, 128] : tensor<16x128xf32> into tensor<1x16x128xf32>
 %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<1x16x128xf32>) outs(%21 : tensor<1x128x16xf32>) permutation = [0, 2, 1] 
 %expanded_33 = tensor.expand_shape %cst_5 [[0, 1]] output_shape [128, 1] : tensor<128xf32> into tensor<128x1xf32>
 %35 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32, %expanded_33 : tensor<1x128x16xf32>, tensor<128x1xf32>) outs(%21 : tensor<1x128x16xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16xf32>
 %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x128x16xf32>) outs(%21 : tensor<1x128x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = math.exp %in : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16xf32>
 %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<1x128x16xf32>) outs(%21 : tensor<1x128x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = math.log1p %in : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16xf32>
 %38 = tensor.empty() : tensor<1x128x16xi1>
 %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x128x16xf32>) outs(%38 : tensor<1x128x16xi1>) {
 ^bb0(%in: f32, %out: i1):
 %116 = arith.cmpf ogt, %in, %cst_16 : f32
 linalg.yield %116 : i1
 } -> tensor<1x128x16xi1>
 %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %35, %37 : tensor<1x128x16xi1>, tensor<1x128x16xf32>, tensor<1x128x16xf32>) outs(%21 : tensor<1x128x16xf32>) {
 ^bb0(%in: i1, %in_156: f32, %in_157: f32, %out: f32):
 %116 = arith.select %in, %in_156, %in_157 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16xf32>
 %expanded_34 = tensor.expand_shape %18 [[0, 1], [2, 3]] output_shape [1, 128, 1, 8] : tensor<128x8xf32> into tensor<1x128x1x8xf32>
 %expanded_35 = tensor.expand_shape %40 [[0], [1], [2, 3]] output_shape [1, 128, 16, 1] : tensor<1x128x16xf32> into tensor<1x128x16x1xf32>
 %41 = tensor.empty() : tensor<1x128x16x8xf32>
 %42 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_35 : tensor<1x128x1x8xf32>, tensor<1x128x16x1xf32>) outs(%41 : tensor<1x128x16x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16x8xf32>
 %43 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x128x16x8xf32>) outs(%41 : tensor<1x128x16x8xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = math.exp %in : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16x8xf32>
 %expanded_36 = tensor.expand_shape %extracted_slice_27 [[0], [1, 2], [3]] output_shape [1, 1, 16, 8] : tensor<1x16x8xf32> into tensor<1x1x16x8xf32>
 %44 = linalg.generic {indexing_maps = [#map8, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %expanded_36 : tensor<1x128x16x1xf32>, tensor<1x1x16x8xf32>) outs(%41 : tensor<1x128x16x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16x8xf32>
 %expanded_37 = tensor.expand_shape %23 [[0], [1], [2, 3]] output_shape [1, 128, 16, 1] : tensor<1x128x16xf32> into tensor<1x128x16x1xf32>
 %45 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_37 : tensor<1x128x16x8xf32>, tensor<1x128x16x1xf32>) outs(%41 : tensor<1x128x16x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16x8xf32>
 %extracted_slice_38 = tensor.extract_slice %43[0, 0, 0, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_39 = tensor.collapse_shape %extracted_slice_38 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %46 = tensor.empty() : tensor<1x128x8xf32>
 %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39, %cst_1 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_40 = tensor.extract_slice %45[0, 0, 0, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_41 = tensor.collapse_shape %extracted_slice_40 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %collapsed_41 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_42 = tensor.extract_slice %extracted_slice_28[0, 0, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_43 = tensor.collapse_shape %extracted_slice_42 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_44 = tensor.expand_shape %collapsed_43 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %49 = tensor.empty() : tensor<1x128x1xf32>
 %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %51 = linalg.batch_matmul ins(%48, %expanded_44 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_45 = tensor.extract_slice %43[0, 0, 1, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_46 = tensor.collapse_shape %extracted_slice_45 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %52 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46, %48 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_47 = tensor.extract_slice %45[0, 0, 1, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_48 = tensor.collapse_shape %extracted_slice_47 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %collapsed_48 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_49 = tensor.extract_slice %extracted_slice_28[0, 1, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_51 = tensor.expand_shape %collapsed_50 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %54 = linalg.batch_matmul ins(%53, %expanded_51 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_52 = tensor.extract_slice %43[0, 0, 2, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_53 = tensor.collapse_shape %extracted_slice_52 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_53, %53 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_54 = tensor.extract_slice %45[0, 0, 2, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_55 = tensor.collapse_shape %extracted_slice_54 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %collapsed_55 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_56 = tensor.extract_slice %extracted_slice_28[0, 2, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_57 = tensor.collapse_shape %extracted_slice_56 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_58 = tensor.expand_shape %collapsed_57 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %57 = linalg.batch_matmul ins(%56, %expanded_58 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_59 = tensor.extract_slice %43[0, 0, 3, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_60 = tensor.collapse_shape %extracted_slice_59 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_60, %56 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_61 = tensor.extract_slice %45[0, 0, 3, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_62 = tensor.collapse_shape %extracted_slice_61 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %collapsed_62 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_63 = tensor.extract_slice %extracted_slice_28[0, 3, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_64 = tensor.collapse_shape %extracted_slice_63 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_65 = tensor.expand_shape %collapsed_64 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %60 = linalg.batch_matmul ins(%59, %expanded_65 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_66 = tensor.extract_slice %43[0, 0, 4, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_67 = tensor.collapse_shape %extracted_slice_66 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_67, %59 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_68 = tensor.extract_slice %45[0, 0, 4, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_69 = tensor.collapse_shape %extracted_slice_68 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %collapsed_69 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_70 = tensor.extract_slice %extracted_slice_28[0, 4, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_71 = tensor.collapse_shape %extracted_slice_70 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_72 = tensor.expand_shape %collapsed_71 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %63 = linalg.batch_matmul ins(%62, %expanded_72 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_73 = tensor.extract_slice %43[0, 0, 5, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_74 = tensor.collapse_shape %extracted_slice_73 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_74, %62 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_75 = tensor.extract_slice %45[0, 0, 5, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_76 = tensor.collapse_shape %extracted_slice_75 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %collapsed_76 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_77 = tensor.extract_slice %extracted_slice_28[0, 5, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_78 = tensor.collapse_shape %extracted_slice_77 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_79 = tensor.expand_shape %collapsed_78 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %66 = linalg.batch_matmul ins(%65, %expanded_79 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_80 = tensor.extract_slice %43[0, 0, 6, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_81 = tensor.collapse_shape %extracted_slice_80 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_81, %65 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_82 = tensor.extract_slice %45[0, 0, 6, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_83 = tensor.collapse_shape %extracted_slice_82 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %collapsed_83 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_84 = tensor.extract_slice %extracted_slice_28[0, 6, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_85 = tensor.collapse_shape %extracted_slice_84 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_86 = tensor.expand_shape %collapsed_85 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %69 = linalg.batch_matmul ins(%68, %expanded_86 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_87 = tensor.extract_slice %43[0, 0, 7, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_88 = tensor.collapse_shape %extracted_slice_87 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_88, %68 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_89 = tensor.extract_slice %45[0, 0, 7, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_90 = tensor.collapse_shape %extracted_slice_89 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %collapsed_90 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_91 = tensor.extract_slice %extracted_slice_28[0, 7, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_92 = tensor.collapse_shape %extracted_slice_91 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_93 = tensor.expand_shape %collapsed_92 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %72 = linalg.batch_matmul ins(%71, %expanded_93 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_94 = tensor.extract_slice %43[0, 0, 8, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_95 = tensor.collapse_shape %extracted_slice_94 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_95, %71 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_96 = tensor.extract_slice %45[0, 0, 8, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_97 = tensor.collapse_shape %extracted_slice_96 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %collapsed_97 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_98 = tensor.extract_slice %extracted_slice_28[0, 8, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_99 = tensor.collapse_shape %extracted_slice_98 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_100 = tensor.expand_shape %collapsed_99 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %75 = linalg.batch_matmul ins(%74, %expanded_100 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_101 = tensor.extract_slice %43[0, 0, 9, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_102 = tensor.collapse_shape %extracted_slice_101 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_102, %74 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_103 = tensor.extract_slice %45[0, 0, 9, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_104 = tensor.collapse_shape %extracted_slice_103 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %collapsed_104 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_105 = tensor.extract_slice %extracted_slice_28[0, 9, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_106 = tensor.collapse_shape %extracted_slice_105 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_107 = tensor.expand_shape %collapsed_106 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %78 = linalg.batch_matmul ins(%77, %expanded_107 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_108 = tensor.extract_slice %43[0, 0, 10, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_109 = tensor.collapse_shape %extracted_slice_108 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_109, %77 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_110 = tensor.extract_slice %45[0, 0, 10, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_111 = tensor.collapse_shape %extracted_slice_110 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %collapsed_111 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_112 = tensor.extract_slice %extracted_slice_28[0, 10, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_113 = tensor.collapse_shape %extracted_slice_112 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_114 = tensor.expand_shape %collapsed_113 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %81 = linalg.batch_matmul ins(%80, %expanded_114 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_115 = tensor.extract_slice %43[0, 0, 11, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_116 = tensor.collapse_shape %extracted_slice_115 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_116, %80 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_117 = tensor.extract_slice %45[0, 0, 11, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_118 = tensor.collapse_shape %extracted_slice_117 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %collapsed_118 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_119 = tensor.extract_slice %extracted_slice_28[0, 11, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_120 = tensor.collapse_shape %extracted_slice_119 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_121 = tensor.expand_shape %collapsed_120 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %84 = linalg.batch_matmul ins(%83, %expanded_121 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_122 = tensor.extract_slice %43[0, 0, 12, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_123 = tensor.collapse_shape %extracted_slice_122 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_123, %83 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_124 = tensor.extract_slice %45[0, 0, 12, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_125 = tensor.collapse_shape %extracted_slice_124 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %collapsed_125 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_126 = tensor.extract_slice %extracted_slice_28[0, 12, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_127 = tensor.collapse_shape %extracted_slice_126 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_128 = tensor.expand_shape %collapsed_127 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %87 = linalg.batch_matmul ins(%86, %expanded_128 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_129 = tensor.extract_slice %43[0, 0, 13, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_130 = tensor.collapse_shape %extracted_slice_129 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_130, %86 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_131 = tensor.extract_slice %45[0, 0, 13, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_132 = tensor.collapse_shape %extracted_slice_131 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %collapsed_132 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_133 = tensor.extract_slice %extracted_slice_28[0, 13, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_134 = tensor.collapse_shape %extracted_slice_133 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_135 = tensor.expand_shape %collapsed_134 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %90 = linalg.batch_matmul ins(%89, %expanded_135 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_136 = tensor.extract_slice %43[0, 0, 14, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_137 = tensor.collapse_shape %extracted_slice_136 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_137, %89 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_138 = tensor.extract_slice %45[0, 0, 14, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_139 = tensor.collapse_shape %extracted_slice_138 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %collapsed_139 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_140 = tensor.extract_slice %extracted_slice_28[0, 14, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_141 = tensor.collapse_shape %extracted_slice_140 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_142 = tensor.expand_shape %collapsed_141 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %93 = linalg.batch_matmul ins(%92, %expanded_142 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %extracted_slice_143 = tensor.extract_slice %43[0, 0, 15, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_144 = tensor.collapse_shape %extracted_slice_143 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_144, %92 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_145 = tensor.extract_slice %45[0, 0, 15, 0] [1, 128, 1, 8] [1, 1, 1, 1] : tensor<1x128x16x8xf32> to tensor<1x128x1x8xf32>
 %collapsed_146 = tensor.collapse_shape %extracted_slice_145 [[0], [1, 2], [3]] : tensor<1x128x1x8xf32> into tensor<1x128x8xf32>
 %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %collapsed_146 : tensor<1x128x8xf32>, tensor<1x128x8xf32>) outs(%46 : tensor<1x128x8xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x8xf32>
 %extracted_slice_147 = tensor.extract_slice %extracted_slice_28[0, 15, 0] [1, 1, 8] [1, 1, 1] : tensor<1x16x8xf32> to tensor<1x1x8xf32>
 %collapsed_148 = tensor.collapse_shape %extracted_slice_147 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
 %expanded_149 = tensor.expand_shape %collapsed_148 [[0], [1, 2]] output_shape [1, 8, 1] : tensor<1x8xf32> into tensor<1x8x1xf32>
 %96 = linalg.batch_matmul ins(%95, %expanded_149 : tensor<1x128x8xf32>, tensor<1x8x1xf32>) outs(%50 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
 %concat = tensor.concat dim(2) %51, %54, %57, %60, %63, %66, %69, %72, %75, %78, %81, %84, %87, %90, %93, %96 : (tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>, tensor<1x128x1xf32>) -> tensor<1x128x16xf32>
 %expanded_150 = tensor.expand_shape %cst_4 [[0, 1, 2]] output_shape [1, 128, 1] : tensor<128xf32> into tensor<1x128x1xf32>
 %97 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_150 : tensor<1x128x16xf32>, tensor<1x128x1xf32>) outs(%21 : tensor<1x128x16xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16xf32>
 %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %97 : tensor<1x128x16xf32>, tensor<1x128x16xf32>) outs(%21 : tensor<1x128x16xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16xf32>
 %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<1x128x16xf32>) outs(%21 : tensor<1x128x16xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = arith.negf %in : f32
 %117 = math.exp %116 : f32
 %118 = arith.addf %117, %cst_0 : f32
 %119 = arith.divf %cst_0, %118 : f32
 linalg.yield %119 : f32
 } -> tensor<1x128x16xf32>
 %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %99 : tensor<1x128x16xf32>, tensor<1x128x16xf32>) outs(%21 : tensor<1x128x16xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16xf32>
 %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %100 : tensor<1x128x16xf32>, tensor<1x128x16xf32>) outs(%21 : tensor<1x128x16xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x128x16xf32>
 %transposed_151 = linalg.transpose ins(%101 : tensor<1x128x16xf32>) outs(%24 : tensor<1x16x128xf32>) permutation = [0, 2, 1] 
 %102 = tensor.empty() : tensor<128x64xf32>
 %transposed_152 = linalg.transpose ins(%cst_3 : tensor<64x128xf32>) outs(%102 : tensor<128x64xf32>) permutation = [1, 0] 
 %103 = tensor.empty() : tensor<1x128x64xf32>
 %104 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_152 : tensor<128x64xf32>) outs(%103 : tensor<1x128x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 linalg.yield %in : f32
 } -> tensor<1x128x64xf32>
 %105 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
 %106 = linalg.batch_matmul ins(%transposed_151, %104 : tensor<1x16x128xf32>, tensor<1x128x64xf32>) outs(%105 : tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
 %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %106 : tensor<1x16x64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.addf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x16x64xf32>
 %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = math.fpowi %in, %c2_i64 : f32, i64
 linalg.yield %116 : f32
 } -> tensor<1x16x64xf32>
 %109 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<1x16x64xf32>) outs(%4 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = arith.addf %in, %out : f32
 linalg.yield %116 : f32
 } -> tensor<1x16x1xf32>
 %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x16x1xf32>) outs(%3 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = arith.divf %in, %cst_15 : f32
 linalg.yield %116 : f32
 } -> tensor<1x16x1xf32>
 %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x16x1xf32>) outs(%3 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = arith.truncf %cst_13 : f64 to f32
 %117 = arith.addf %in, %116 : f32
 linalg.yield %117 : f32
 } -> tensor<1x16x1xf32>
 %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x16x1xf32>) outs(%3 : tensor<1x16x1xf32>) {
 ^bb0(%in: f32, %out: f32):
 %116 = math.rsqrt %in : f32
 linalg.yield %116 : f32
 } -> tensor<1x16x1xf32>
 %113 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<1x16x64xf32>, tensor<1x16x1xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x16x64xf32>
 %114 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %113 : tensor<64xf32>, tensor<1x16x64xf32>) outs(%0 : tensor<1x16x64xf32>) {
 ^bb0(%in: f32, %in_156: f32, %out: f32):
 %116 = arith.mulf %in, %in_156 : f32
 linalg.yield %116 : f32
 } -> tensor<1x16x64xf32>
 %transposed_153 = linalg.transpose ins(%cst_14 : tensor<256x64xf32>) outs(%11 : tensor<64x256xf32>) permutation = [1, 0] 
 %collapsed_154 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<1x16x64xf32> into tensor<16x64xf32>
 %115 = linalg.matmul ins(%collapsed_154, %transposed_153 : tensor<16x64xf32>, tensor<64x256xf32>) outs(%13 : tensor<16x256xf32>) -> tensor<16x256xf32>
 %expanded_155 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [1, 16, 256] : tensor<16x256xf32> into tensor<1x16x256xf32>
 return %expanded_155 : tensor<1x16x256xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      model.backbone.layers.0.mixer.D: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      model.backbone.layers.0.mixer.dt_proj.bias: "0x0400000004A72CC07FF731C042FE8AC0A70894C0D5D4B8C030B16FC06626B0C0B036C5C0545A53C06A9D30C0D08CC2C0BF6344C010C5B9C052E774C0D7DEA8C04FC5D2C0DA1DD7C0313D7AC0AE8E81C0E5DD84C0791CB1C0BABCC9C0DD0B56C02D0211C06EF6D6C0E15DA5C0E37535C097D3AFC09D1EADC046BC31C0146F14C0A64780C07D2787C0EC8581C049DABEC01F5F18C04551B9C00B5EBDC09FA4B1C08F602BC07DCF59C0A3ADCFC0F486D9C0969798C0F0EE53C0F4DE4BC0C9178AC0F36BD3C01672BBC02D8F35C002BAC8C0041272C0CBF24FC0DDD644C0E52CB4C0A239A9C038B286C0411D51C0A5C641C0166E9CC0790DC9C015D9CEC040BD45C08C98D6C0A0BDA7C0C0D596C08C169CC04ECBA2C03F16D2C0C73510C0A4A4B4C0B50734C079BA9CC040DBB1C07ADCAFC081203CC01435A8C09971C8C0A2FC14C07E35B0C032DA82C043265CC05DE715C07E9AA1C090464BC02984CBC0FEE7C7C07F54CBC0DE0E9DC0E0C54DC01EB575C0D896D1C0969856C009BF49C0B5D084C04409CBC095D0D1C05D6411C0B982C7C0601A5AC08A3B25C0BAD762C0F0C010C0577B21C0D83699C09264C5C0644D99C0E46FAEC0CCB4CFC0245726C0738695C0533BB4C08490A9C0F644CFC0BA42C3C04683D0C04DB573C03911BAC072A35FC0C13514C095F07AC0BB4064C0C5AFC8C05C88C7C0800A90C0BE86A0C0E9C6C9C0B7F4CAC0",
      model.backbone.layers.0.mixer.A_log: "0x04000000000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540000000001872313F549F8C3F1872B13F1002CE3F6058E53F9613F93F92150540"
    }
  }
#-}
