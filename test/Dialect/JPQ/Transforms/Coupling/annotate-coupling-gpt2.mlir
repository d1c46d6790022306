// One layer of a GPT-2: queries, keys and values are one matrix of 3 x 4 heads x 8 channels. Layer norms subtract a mean,
// so that the residual stays whole.
// As Torch-MLIR writes it, but that constants are weights and lookups unchecked.

// RUN: jpq-opt %s --jpq-annotate-coupling > %t.mlir 2> %t.remarks && count 0 < %t.remarks
// RUN: FileCheck %s < %t.mlir
// RUN: jpq-test-opt %t.mlir --test-jpq-cut-groups 2>&1 | FileCheck %s --check-prefix=CUT
// CUT-COUNT-4: is the same as zeros

// Channels of the feed-forward network; heads; channels of value heads; channels of query and key heads.
// CHECK: jpq.group @[[FFN:group[0-9]+]] : 128
// CHECK-NEXT: jpq.group @[[HEADS:group[0-9]+]] : 4
// CHECK-NEXT: jpq.group @[[VALUES:group[0-9]+]] : 8
// CHECK-NEXT: jpq.group @[[KEYS:group[0-9]+]] : 8
// CHECK-NOT: jpq.group

// CHECK: jpq.weight @wte.weight : tensor<64x32xf32> = #jpq.packed<{{[^{]*$}}
// CHECK: jpq.weight @wpe.weight : tensor<32x32xf32> = #jpq.packed<{{[^{]*$}}
// CHECK: jpq.weight @h.0.ln_1.weight : tensor<32xf32> = #jpq.packed<{{[^{]*$}}
// CHECK: jpq.weight @h.0.ln_1.bias : tensor<32xf32> = #jpq.packed<{{[^{]*$}}
// CHECK: jpq.weight @h.0.c_attn.weight : tensor<32x96xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@[[HEADS]], extent = 8>, #jpq.coupled<@[[VALUES]], offset = 64, length = 32>, #jpq.coupled<@[[KEYS]], length = 64>]]
// CHECK: jpq.weight @h.0.c_attn.bias : tensor<96xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[HEADS]], extent = 8>, #jpq.coupled<@[[VALUES]], offset = 64, length = 32>, #jpq.coupled<@[[KEYS]], length = 64>]]
// CHECK: jpq.weight @h.0.c_proj.weight : tensor<32x32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[HEADS]], extent = 8>, #jpq.coupled<@[[VALUES]]>], []]
// CHECK: jpq.weight @h.0.c_proj.bias : tensor<32xf32> = #jpq.packed<{{[^{]*$}}
// CHECK: jpq.weight @h.0.ln_2.weight : tensor<32xf32> = #jpq.packed<{{[^{]*$}}
// CHECK: jpq.weight @h.0.ln_2.bias : tensor<32xf32> = #jpq.packed<{{[^{]*$}}
// CHECK: jpq.weight @h.0.c_fc.weight : tensor<32x128xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@[[FFN]]>]]
// CHECK: jpq.weight @h.0.c_fc.bias : tensor<128xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[FFN]]>]]
// CHECK: jpq.weight @h.0.c_proj2.weight : tensor<128x32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[FFN]]>], []]
// CHECK: jpq.weight @h.0.c_proj2.bias : tensor<32xf32> = #jpq.packed<{{[^{]*$}}
// CHECK: jpq.weight @ln_f.weight : tensor<32xf32> = #jpq.packed<{{[^{]*$}}
// CHECK: jpq.weight @ln_f.bias : tensor<32xf32> = #jpq.packed<{{[^{]*$}}

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
jpq.weight @wte.weight : tensor<64x32xf32> = #jpq.packed<values = #jpq.file<"wte.weight", 8192>>
jpq.weight @wpe.weight : tensor<32x32xf32> = #jpq.packed<values = #jpq.file<"wpe.weight", 4096>>
jpq.weight @h.0.ln_1.weight : tensor<32xf32> = #jpq.packed<values = #jpq.file<"h.0.ln_1.weight", 128>>
jpq.weight @h.0.ln_1.bias : tensor<32xf32> = #jpq.packed<values = #jpq.file<"h.0.ln_1.bias", 128>>
jpq.weight @h.0.c_attn.weight : tensor<32x96xf32> = #jpq.packed<values = #jpq.file<"h.0.c_attn.weight", 12288>>
jpq.weight @h.0.c_attn.bias : tensor<96xf32> = #jpq.packed<values = #jpq.file<"h.0.c_attn.bias", 384>>
jpq.weight @h.0.c_proj.weight : tensor<32x32xf32> = #jpq.packed<values = #jpq.file<"h.0.c_proj.weight", 4096>>
jpq.weight @h.0.c_proj.bias : tensor<32xf32> = #jpq.packed<values = #jpq.file<"h.0.c_proj.bias", 128>>
jpq.weight @h.0.ln_2.weight : tensor<32xf32> = #jpq.packed<values = #jpq.file<"h.0.ln_2.weight", 128>>
jpq.weight @h.0.ln_2.bias : tensor<32xf32> = #jpq.packed<values = #jpq.file<"h.0.ln_2.bias", 128>>
jpq.weight @h.0.c_fc.weight : tensor<32x128xf32> = #jpq.packed<values = #jpq.file<"h.0.c_fc.weight", 16384>>
jpq.weight @h.0.c_fc.bias : tensor<128xf32> = #jpq.packed<values = #jpq.file<"h.0.c_fc.bias", 512>>
jpq.weight @h.0.c_proj2.weight : tensor<128x32xf32> = #jpq.packed<values = #jpq.file<"h.0.c_proj2.weight", 16384>>
jpq.weight @h.0.c_proj2.bias : tensor<32xf32> = #jpq.packed<values = #jpq.file<"h.0.c_proj2.bias", 128>>
jpq.weight @ln_f.weight : tensor<32xf32> = #jpq.packed<values = #jpq.file<"ln_f.weight", 128>>
jpq.weight @ln_f.bias : tensor<32xf32> = #jpq.packed<values = #jpq.file<"ln_f.bias", 128>>
func.func @main(%arg0: tensor<1x8xi64>) -> tensor<1x8x64xf32> {
  %c0_i64 = arith.constant 0 : i64
  %c32 = arith.constant 32 : index
  %c64 = arith.constant 64 : index
  %cst = arith.constant 0.000000e+00 : f64
  %cst_0 = arith.constant 0.000000e+00 : f32
  %c0_i8 = arith.constant 0 : i8
  %cst_1 = arith.constant 0xFF800000 : f32
  %c3_i64 = arith.constant 3 : i64
  %cst_2 = arith.constant 4.471500e-02 : f32
  %cst_3 = arith.constant 7.977240e-01 : f32
  %cst_4 = arith.constant 1.000000e+00 : f32
  %cst_5 = arith.constant 5.000000e-01 : f32
  %cst_6 = arith.constant dense<-3.40282347E+38> : tensor<f32>
  %cst_7 = jpq.get_weight @ln_f.bias : tensor<32xf32>
  %cst_8 = jpq.get_weight @ln_f.weight : tensor<32xf32>
  %cst_21 = jpq.get_weight @h.0.c_proj2.bias : tensor<32xf32>
  %cst_22 = jpq.get_weight @h.0.c_proj2.weight : tensor<128x32xf32>
  %cst_23 = jpq.get_weight @h.0.c_fc.bias : tensor<128xf32>
  %cst_24 = jpq.get_weight @h.0.c_fc.weight : tensor<32x128xf32>
  %cst_25 = jpq.get_weight @h.0.ln_2.bias : tensor<32xf32>
  %cst_26 = jpq.get_weight @h.0.ln_2.weight : tensor<32xf32>
  %cst_27 = jpq.get_weight @h.0.c_proj.bias : tensor<32xf32>
  %cst_28 = jpq.get_weight @h.0.c_proj.weight : tensor<32x32xf32>
  %cst_29 = arith.constant 2.8284271247461903 : f64
  %cst_30 = jpq.get_weight @h.0.c_attn.bias : tensor<96xf32>
  %cst_31 = jpq.get_weight @h.0.c_attn.weight : tensor<32x96xf32>
  %cst_32 = jpq.get_weight @h.0.ln_1.bias : tensor<32xf32>
  %cst_33 = jpq.get_weight @h.0.ln_1.weight : tensor<32xf32>
  %cst_34 = arith.constant 1.000000e-05 : f64
  %cst_35 = jpq.get_weight @wpe.weight : tensor<32x32xf32>
  %cst_36 = jpq.get_weight @wte.weight : tensor<64x32xf32>
  %cst_37 = arith.constant 3.200000e+01 : f64
  %cst_38 = arith.constant 3.200000e+01 : f32
  %cst_40 = arith.constant dense<1> : tensor<1x1x32x32xi8>
  %0 = tensor.empty() : tensor<1x8x32xf32>
  %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: i64, %out: f32):
    %155 = arith.index_cast %in : i64 to index
    %156 = linalg.index 2 : index
    %157 = arith.cmpi slt, %155, %c64 : index
    %158 = arith.cmpi sge, %in, %c0_i64 : i64
    %extracted = tensor.extract %cst_36[%155, %156] : tensor<64x32xf32>
    linalg.yield %extracted : f32
  } -> tensor<1x8x32xf32>
  %2 = tensor.empty() : tensor<8xi64>
  %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
  ^bb0(%out: i64):
    %155 = linalg.index 0 : index
    %156 = arith.index_cast %155 : index to i64
    linalg.yield %156 : i64
  } -> tensor<8xi64>
  %4 = tensor.empty() : tensor<8x32xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8xi64>) outs(%4 : tensor<8x32xf32>) {
  ^bb0(%in: i64, %out: f32):
    %155 = arith.index_cast %in : i64 to index
    %156 = linalg.index 1 : index
    %157 = arith.cmpi slt, %155, %c32 : index
    %158 = arith.cmpi sge, %in, %c0_i64 : i64
    %extracted = tensor.extract %cst_35[%155, %156] : tensor<32x32xf32>
    linalg.yield %extracted : f32
  } -> tensor<8x32xf32>
  %6 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<1x8x32xf32>, tensor<8x32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.addf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %7 = tensor.empty() : tensor<1x8x32xf64>
  %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<1x8x32xf32>) outs(%7 : tensor<1x8x32xf64>) {
  ^bb0(%in: f32, %out: f64):
    %155 = arith.extf %in : f32 to f64
    linalg.yield %155 : f64
  } -> tensor<1x8x32xf64>
  %9 = tensor.empty() : tensor<1x8x1xf64>
  %10 = linalg.fill ins(%cst : f64) outs(%9 : tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
  %11 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x8x32xf64>) outs(%10 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.addf %in, %out : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<1x8x1xf64>) outs(%9 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.divf %in, %cst_37 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %13 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<1x8x32xf64>, tensor<1x8x1xf64>) outs(%7 : tensor<1x8x32xf64>) {
  ^bb0(%in: f64, %in_94: f64, %out: f64):
    %155 = arith.subf %in, %in_94 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x32xf64>
  %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<1x8x32xf64>, tensor<1x8x32xf64>) outs(%7 : tensor<1x8x32xf64>) {
  ^bb0(%in: f64, %in_94: f64, %out: f64):
    %155 = arith.mulf %in, %in_94 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x32xf64>
  %15 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x8x32xf64>) outs(%10 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.addf %in, %out : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x8x1xf64>) outs(%9 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.divf %in, %cst_37 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %17 = tensor.empty() : tensor<1x8x1xf32>
  %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<1x8x1xf64>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f64, %out: f32):
    %155 = arith.truncf %in : f64 to f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %19 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
  %20 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<1x8x32xf32>) outs(%19 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = arith.addf %in, %out : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x8x1xf32>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = arith.divf %in, %cst_38 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8x1xf32>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = arith.truncf %cst_34 : f64 to f32
    %156 = arith.addf %in, %155 : f32
    linalg.yield %156 : f32
  } -> tensor<1x8x1xf32>
  %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x1xf32>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = math.rsqrt %in : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %24 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %21 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.subf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %25 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.mulf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %26 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_33 : tensor<1x8x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.mulf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %cst_32 : tensor<1x8x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.addf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %collapsed = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
  %28 = tensor.empty() : tensor<8x96xf32>
  %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<8x96xf32>) -> tensor<8x96xf32>
  %30 = linalg.matmul ins(%collapsed, %cst_31 : tensor<8x32xf32>, tensor<32x96xf32>) outs(%29 : tensor<8x96xf32>) -> tensor<8x96xf32>
  %31 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%30, %cst_30 : tensor<8x96xf32>, tensor<96xf32>) outs(%28 : tensor<8x96xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.addf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<8x96xf32>
  %expanded = tensor.expand_shape %31 [[0, 1], [2]] output_shape [1, 8, 96] : tensor<8x96xf32> into tensor<1x8x96xf32>
  %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [1, 8, 32] [1, 1, 1] : tensor<1x8x96xf32> to tensor<1x8x32xf32>
  %extracted_slice_41 = tensor.extract_slice %expanded[0, 0, 32] [1, 8, 32] [1, 1, 1] : tensor<1x8x96xf32> to tensor<1x8x32xf32>
  %extracted_slice_42 = tensor.extract_slice %expanded[0, 0, 64] [1, 8, 32] [1, 1, 1] : tensor<1x8x96xf32> to tensor<1x8x32xf32>
  %expanded_43 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<1x8x32xf32> into tensor<1x8x4x8xf32>
  %32 = tensor.empty() : tensor<1x4x8x8xf32>
  %transposed = linalg.transpose ins(%expanded_43 : tensor<1x8x4x8xf32>) outs(%32 : tensor<1x4x8x8xf32>) permutation = [0, 2, 1, 3] 
  %expanded_44 = tensor.expand_shape %extracted_slice_41 [[0], [1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<1x8x32xf32> into tensor<1x8x4x8xf32>
  %expanded_45 = tensor.expand_shape %extracted_slice_42 [[0], [1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<1x8x32xf32> into tensor<1x8x4x8xf32>
  %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x8x4x8xf32>) outs(%32 : tensor<1x4x8x8xf32>) permutation = [0, 2, 1, 3] 
  %transposed_47 = linalg.transpose ins(%expanded_44 : tensor<1x8x4x8xf32>) outs(%32 : tensor<1x4x8x8xf32>) permutation = [0, 2, 3, 1] 
  %collapsed_48 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
  %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
  %33 = tensor.empty() : tensor<4x8x8xf32>
  %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
  %35 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%34 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
  %expanded_50 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
  %36 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<1x4x8x8xf32>) outs(%32 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = arith.truncf %cst_29 : f64 to f32
    %156 = arith.divf %in, %155 : f32
    linalg.yield %156 : f32
  } -> tensor<1x4x8x8xf32>
  %37 = tensor.empty() : tensor<1x1x32x32xi1>
  %38 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_40 : tensor<1x1x32x32xi8>) outs(%37 : tensor<1x1x32x32xi1>) {
  ^bb0(%in: i8, %out: i1):
    %155 = arith.cmpi ne, %in, %c0_i8 : i8
    linalg.yield %155 : i1
  } -> tensor<1x1x32x32xi1>
  %extracted_slice_51 = tensor.extract_slice %38[0, 0, 0, 0] [1, 1, 8, 32] [1, 1, 1, 1] : tensor<1x1x32x32xi1> to tensor<1x1x8x32xi1>
  %extracted_slice_52 = tensor.extract_slice %extracted_slice_51[0, 0, 0, 0] [1, 1, 8, 8] [1, 1, 1, 1] : tensor<1x1x8x32xi1> to tensor<1x1x8x8xi1>
  %39 = linalg.generic {indexing_maps = [#map10, #map9, #map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_52, %36, %cst_6 : tensor<1x1x8x8xi1>, tensor<1x4x8x8xf32>, tensor<f32>) outs(%32 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: i1, %in_94: f32, %in_95: f32, %out: f32):
    %155 = arith.select %in, %in_94, %in_95 : f32
    linalg.yield %155 : f32
  } -> tensor<1x4x8x8xf32>
  %40 = tensor.empty() : tensor<1x4x8xi64>
  %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
  %42 = tensor.empty() : tensor<1x4x8xf32>
  %43 = linalg.fill ins(%cst_1 : f32) outs(%42 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
  %44:2 = linalg.generic {indexing_maps = [#map9, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<1x4x8x8xf32>) outs(%43, %41 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
  ^bb0(%in: f32, %out: f32, %out_94: i64):
    %155 = linalg.index 3 : index
    %156 = arith.index_cast %155 : index to i64
    %157 = arith.maximumf %in, %out : f32
    %158 = arith.cmpf ogt, %in, %out : f32
    %159 = arith.select %158, %156, %out_94 : i64
    linalg.yield %157, %159 : f32, i64
  } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
  %expanded_53 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
  %45 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_53 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%32 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.subf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x4x8x8xf32>
  %46 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x4x8x8xf32>) outs(%32 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = math.exp %in : f32
    linalg.yield %155 : f32
  } -> tensor<1x4x8x8xf32>
  %47 = tensor.empty() : tensor<1x4x8x1xf32>
  %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
  %49 = linalg.generic {indexing_maps = [#map9, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x4x8x8xf32>) outs(%48 : tensor<1x4x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = arith.addf %in, %out : f32
    linalg.yield %155 : f32
  } -> tensor<1x4x8x1xf32>
  %50 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%32 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.divf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x4x8x8xf32>
  %collapsed_54 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
  %collapsed_55 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
  %51 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%34 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
  %expanded_56 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
  %52 = tensor.empty() : tensor<1x8x4x8xf32>
  %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<1x4x8x8xf32>) outs(%52 : tensor<1x8x4x8xf32>) permutation = [0, 2, 1, 3] 
  %collapsed_58 = tensor.collapse_shape %transposed_57 [[0, 1], [2, 3]] : tensor<1x8x4x8xf32> into tensor<8x32xf32>
  %53 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %54 = linalg.matmul ins(%collapsed_58, %cst_28 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%53 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %55 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%54, %cst_27 : tensor<8x32xf32>, tensor<32xf32>) outs(%4 : tensor<8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.addf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<8x32xf32>
  %expanded_59 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
  %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_59 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.addf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x8x32xf32>) outs(%7 : tensor<1x8x32xf64>) {
  ^bb0(%in: f32, %out: f64):
    %155 = arith.extf %in : f32 to f64
    linalg.yield %155 : f64
  } -> tensor<1x8x32xf64>
  %58 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57 : tensor<1x8x32xf64>) outs(%10 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.addf %in, %out : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x8x1xf64>) outs(%9 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.divf %in, %cst_37 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %60 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<1x8x32xf64>, tensor<1x8x1xf64>) outs(%7 : tensor<1x8x32xf64>) {
  ^bb0(%in: f64, %in_94: f64, %out: f64):
    %155 = arith.subf %in, %in_94 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x32xf64>
  %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %60 : tensor<1x8x32xf64>, tensor<1x8x32xf64>) outs(%7 : tensor<1x8x32xf64>) {
  ^bb0(%in: f64, %in_94: f64, %out: f64):
    %155 = arith.mulf %in, %in_94 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x32xf64>
  %62 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<1x8x32xf64>) outs(%10 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.addf %in, %out : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x8x1xf64>) outs(%9 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.divf %in, %cst_37 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x8x1xf64>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f64, %out: f32):
    %155 = arith.truncf %in : f64 to f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %65 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<1x8x32xf32>) outs(%19 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = arith.addf %in, %out : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x8x1xf32>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = arith.divf %in, %cst_38 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x8x1xf32>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = arith.truncf %cst_34 : f64 to f32
    %156 = arith.addf %in, %155 : f32
    linalg.yield %156 : f32
  } -> tensor<1x8x1xf32>
  %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<1x8x1xf32>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = math.rsqrt %in : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %69 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %66 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.subf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %70 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %68 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.mulf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %71 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %cst_26 : tensor<1x8x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.mulf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %72 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %cst_25 : tensor<1x8x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.addf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %collapsed_60 = tensor.collapse_shape %72 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
  %73 = tensor.empty() : tensor<8x128xf32>
  %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<8x128xf32>) -> tensor<8x128xf32>
  %75 = linalg.matmul ins(%collapsed_60, %cst_24 : tensor<8x32xf32>, tensor<32x128xf32>) outs(%74 : tensor<8x128xf32>) -> tensor<8x128xf32>
  %76 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%75, %cst_23 : tensor<8x128xf32>, tensor<128xf32>) outs(%73 : tensor<8x128xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.addf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<8x128xf32>
  %expanded_61 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [1, 8, 128] : tensor<8x128xf32> into tensor<1x8x128xf32>
  %77 = tensor.empty() : tensor<1x8x128xf32>
  %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<1x8x128xf32>) outs(%77 : tensor<1x8x128xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = math.fpowi %in, %c3_i64 : f32, i64
    %156 = arith.mulf %155, %cst_2 : f32
    %157 = arith.addf %in, %156 : f32
    %158 = arith.mulf %157, %cst_3 : f32
    %159 = math.tanh %158 : f32
    %160 = arith.addf %159, %cst_4 : f32
    %161 = arith.mulf %160, %cst_5 : f32
    %162 = arith.mulf %in, %161 : f32
    linalg.yield %162 : f32
  } -> tensor<1x8x128xf32>
  %collapsed_62 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<1x8x128xf32> into tensor<8x128xf32>
  %79 = linalg.matmul ins(%collapsed_62, %cst_22 : tensor<8x128xf32>, tensor<128x32xf32>) outs(%53 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %80 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%79, %cst_21 : tensor<8x32xf32>, tensor<32xf32>) outs(%4 : tensor<8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.addf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<8x32xf32>
  %expanded_63 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
  %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %expanded_63 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.addf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x8x32xf32>) outs(%7 : tensor<1x8x32xf64>) {
  ^bb0(%in: f32, %out: f64):
    %155 = arith.extf %in : f32 to f64
    linalg.yield %155 : f64
  } -> tensor<1x8x32xf64>
  %136 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<1x8x32xf64>) outs(%10 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.addf %in, %out : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x8x1xf64>) outs(%9 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.divf %in, %cst_37 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %138 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<1x8x32xf64>, tensor<1x8x1xf64>) outs(%7 : tensor<1x8x32xf64>) {
  ^bb0(%in: f64, %in_94: f64, %out: f64):
    %155 = arith.subf %in, %in_94 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x32xf64>
  %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<1x8x32xf64>, tensor<1x8x32xf64>) outs(%7 : tensor<1x8x32xf64>) {
  ^bb0(%in: f64, %in_94: f64, %out: f64):
    %155 = arith.mulf %in, %in_94 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x32xf64>
  %140 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<1x8x32xf64>) outs(%10 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.addf %in, %out : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x8x1xf64>) outs(%9 : tensor<1x8x1xf64>) {
  ^bb0(%in: f64, %out: f64):
    %155 = arith.divf %in, %cst_37 : f64
    linalg.yield %155 : f64
  } -> tensor<1x8x1xf64>
  %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x8x1xf64>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f64, %out: f32):
    %155 = arith.truncf %in : f64 to f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %143 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<1x8x32xf32>) outs(%19 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = arith.addf %in, %out : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x8x1xf32>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = arith.divf %in, %cst_38 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x8x1xf32>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = arith.truncf %cst_34 : f64 to f32
    %156 = arith.addf %in, %155 : f32
    linalg.yield %156 : f32
  } -> tensor<1x8x1xf32>
  %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x8x1xf32>) outs(%17 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %155 = math.rsqrt %in : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x1xf32>
  %147 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %144 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.subf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %148 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %146 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.mulf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %149 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %cst_8 : tensor<1x8x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.mulf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %150 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %cst_7 : tensor<1x8x32xf32>, tensor<32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_94: f32, %out: f32):
    %155 = arith.addf %in, %in_94 : f32
    linalg.yield %155 : f32
  } -> tensor<1x8x32xf32>
  %151 = tensor.empty() : tensor<32x64xf32>
  %transposed_91 = linalg.transpose ins(%cst_36 : tensor<64x32xf32>) outs(%151 : tensor<32x64xf32>) permutation = [1, 0] 
  %collapsed_92 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
  %152 = tensor.empty() : tensor<8x64xf32>
  %153 = linalg.fill ins(%cst_0 : f32) outs(%152 : tensor<8x64xf32>) -> tensor<8x64xf32>
  %154 = linalg.matmul ins(%collapsed_92, %transposed_91 : tensor<8x32xf32>, tensor<32x64xf32>) outs(%153 : tensor<8x64xf32>) -> tensor<8x64xf32>
  %expanded_93 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [1, 8, 64] : tensor<8x64xf32> into tensor<1x8x64xf32>
  return %expanded_93 : tensor<1x8x64xf32>
}
