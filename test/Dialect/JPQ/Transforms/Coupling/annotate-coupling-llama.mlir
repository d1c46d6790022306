// One layer of a Llama: 4 query heads share 2 key/value heads of 8 channels, rotated by halves.
// As Torch-MLIR writes it, but that constants are weights and lookups unchecked.

// RUN: jpq-opt %s --jpq-annotate-coupling > %t.mlir 2> %t.remarks && count 0 < %t.remarks
// RUN: FileCheck %s < %t.mlir
// RUN: jpq-test-opt %t.mlir --test-jpq-cut-groups 2>&1 | FileCheck %s --check-prefix=CUT
// CUT-COUNT-6: is the same as zeros

// The residual; channels of the feed-forward network; key/value heads; the query heads that share one; channels of
// value heads; channels of query and key heads, of which the rotation binds each to the one half a head away.
// CHECK: jpq.group @[[RESIDUAL:group[0-9]+]] : 32
// CHECK-NEXT: jpq.group @[[FFN:group[0-9]+]] : 64
// CHECK-NEXT: jpq.group @[[HEADS:group[0-9]+]] : 2
// CHECK-NEXT: jpq.group @[[SHARING:group[0-9]+]] : 2
// CHECK-NEXT: jpq.group @[[VALUES:group[0-9]+]] : 8
// CHECK-NEXT: jpq.group @[[PAIRS:group[0-9]+]] : 4
// CHECK-NOT: jpq.group

// CHECK: jpq.weight @embed_tokens.weight : tensor<64x32xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@[[RESIDUAL]]>]]
// CHECK: jpq.weight @inv_freq : tensor<4xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[PAIRS]]>]]
// CHECK: jpq.weight @layers.0.input_layernorm.weight : tensor<32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[RESIDUAL]]>]]
// CHECK: jpq.weight @layers.0.self_attn.q_proj.weight : tensor<32x32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[HEADS]], extent = 16>, #jpq.coupled<@[[SHARING]], extent = 8>, #jpq.coupled<@[[PAIRS]]>], [#jpq.coupled<@[[RESIDUAL]]>]]
// CHECK: jpq.weight @layers.0.self_attn.k_proj.weight : tensor<16x32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[HEADS]], extent = 8>, #jpq.coupled<@[[PAIRS]]>], [#jpq.coupled<@[[RESIDUAL]]>]]
// CHECK: jpq.weight @layers.0.self_attn.v_proj.weight : tensor<16x32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[HEADS]], extent = 8>, #jpq.coupled<@[[VALUES]]>], [#jpq.coupled<@[[RESIDUAL]]>]]
// CHECK: jpq.weight @layers.0.self_attn.o_proj.weight : tensor<32x32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[RESIDUAL]]>], [#jpq.coupled<@[[HEADS]], extent = 16>, #jpq.coupled<@[[SHARING]], extent = 8>, #jpq.coupled<@[[VALUES]]>]]
// CHECK: jpq.weight @layers.0.post_attention_layernorm.weight : tensor<32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[RESIDUAL]]>]]
// CHECK: jpq.weight @layers.0.mlp.gate_proj.weight : tensor<64x32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[FFN]]>], [#jpq.coupled<@[[RESIDUAL]]>]]
// CHECK: jpq.weight @layers.0.mlp.up_proj.weight : tensor<64x32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[FFN]]>], [#jpq.coupled<@[[RESIDUAL]]>]]
// CHECK: jpq.weight @layers.0.mlp.down_proj.weight : tensor<32x64xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[RESIDUAL]]>], [#jpq.coupled<@[[FFN]]>]]
// CHECK: jpq.weight @norm.weight : tensor<32xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@[[RESIDUAL]]>]]

#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
jpq.weight @embed_tokens.weight : tensor<64x32xf32> = #jpq.packed<values = #jpq.file<"embed_tokens.weight", 8192>>
jpq.weight @inv_freq : tensor<4xf32> = #jpq.packed<values = #jpq.file<"inv_freq", 16>>
jpq.weight @layers.0.input_layernorm.weight : tensor<32xf32> = #jpq.packed<values = #jpq.file<"layers.0.input_layernorm.weight", 128>>
jpq.weight @layers.0.self_attn.q_proj.weight : tensor<32x32xf32> = #jpq.packed<values = #jpq.file<"layers.0.self_attn.q_proj.weight", 4096>>
jpq.weight @layers.0.self_attn.k_proj.weight : tensor<16x32xf32> = #jpq.packed<values = #jpq.file<"layers.0.self_attn.k_proj.weight", 2048>>
jpq.weight @layers.0.self_attn.v_proj.weight : tensor<16x32xf32> = #jpq.packed<values = #jpq.file<"layers.0.self_attn.v_proj.weight", 2048>>
jpq.weight @layers.0.self_attn.o_proj.weight : tensor<32x32xf32> = #jpq.packed<values = #jpq.file<"layers.0.self_attn.o_proj.weight", 4096>>
jpq.weight @layers.0.post_attention_layernorm.weight : tensor<32xf32> = #jpq.packed<values = #jpq.file<"layers.0.post_attention_layernorm.weight", 128>>
jpq.weight @layers.0.mlp.gate_proj.weight : tensor<64x32xf32> = #jpq.packed<values = #jpq.file<"layers.0.mlp.gate_proj.weight", 8192>>
jpq.weight @layers.0.mlp.up_proj.weight : tensor<64x32xf32> = #jpq.packed<values = #jpq.file<"layers.0.mlp.up_proj.weight", 8192>>
jpq.weight @layers.0.mlp.down_proj.weight : tensor<32x64xf32> = #jpq.packed<values = #jpq.file<"layers.0.mlp.down_proj.weight", 8192>>
jpq.weight @norm.weight : tensor<32xf32> = #jpq.packed<values = #jpq.file<"norm.weight", 128>>
func.func @main(%arg0: tensor<1x8xi64>) -> tensor<1x8x64xf32> {
  %c2_i64 = arith.constant 2 : i64
  %c0_i64 = arith.constant 0 : i64
  %c64 = arith.constant 64 : index
  %cst = arith.constant 0.000000e+00 : f32
  %cst_0 = arith.constant 0xFF800000 : f32
  %cst_1 = arith.constant 1.000000e+00 : f32
  %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
  %cst_3 = arith.constant dense<-1.000000e+09> : tensor<f32>
  %cst_4 = jpq.get_weight @norm.weight : tensor<32xf32>
  %cst_14 = jpq.get_weight @layers.0.mlp.down_proj.weight : tensor<32x64xf32>
  %cst_15 = jpq.get_weight @layers.0.mlp.up_proj.weight : tensor<64x32xf32>
  %cst_16 = jpq.get_weight @layers.0.mlp.gate_proj.weight : tensor<64x32xf32>
  %cst_17 = jpq.get_weight @layers.0.post_attention_layernorm.weight : tensor<32xf32>
  %cst_18 = jpq.get_weight @layers.0.self_attn.o_proj.weight : tensor<32x32xf32>
  %cst_19 = arith.constant 2.8284271247461903 : f64
  %cst_20 = jpq.get_weight @layers.0.self_attn.v_proj.weight : tensor<16x32xf32>
  %cst_21 = jpq.get_weight @layers.0.self_attn.k_proj.weight : tensor<16x32xf32>
  %cst_22 = jpq.get_weight @layers.0.self_attn.q_proj.weight : tensor<32x32xf32>
  %cst_23 = jpq.get_weight @layers.0.input_layernorm.weight : tensor<32xf32>
  %cst_24 = arith.constant 1.000000e-05 : f64
  %cst_25 = jpq.get_weight @inv_freq : tensor<4xf32>
  %cst_26 = jpq.get_weight @embed_tokens.weight : tensor<64x32xf32>
  %cst_27 = arith.constant 3.200000e+01 : f32
  %0 = tensor.empty() : tensor<1x8x32xf32>
  %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x8xi64>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: i64, %out: f32):
    %139 = arith.index_cast %in : i64 to index
    %140 = linalg.index 2 : index
    %141 = arith.cmpi slt, %139, %c64 : index
    %142 = arith.cmpi sge, %in, %c0_i64 : i64
    %extracted = tensor.extract %cst_26[%139, %140] : tensor<64x32xf32>
    linalg.yield %extracted : f32
  } -> tensor<1x8x32xf32>
  %2 = tensor.empty() : tensor<8xi64>
  %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
  ^bb0(%out: i64):
    %139 = linalg.index 0 : index
    %140 = arith.index_cast %139 : index to i64
    linalg.yield %140 : i64
  } -> tensor<8xi64>
  %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
  %4 = tensor.empty() : tensor<8x1xf32>
  %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xi64>) outs(%4 : tensor<8x1xf32>) {
  ^bb0(%in: i64, %out: f32):
    %139 = arith.sitofp %in : i64 to f32
    linalg.yield %139 : f32
  } -> tensor<8x1xf32>
  %expanded_28 = tensor.expand_shape %cst_25 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
  %6 = tensor.empty() : tensor<8x4xf32>
  %7 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %expanded_28 : tensor<8x1xf32>, tensor<1x4xf32>) outs(%6 : tensor<8x4xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<8x4xf32>
  %concat = tensor.concat dim(1) %7, %7 : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x8xf32>
  %8 = tensor.empty() : tensor<8x8xf32>
  %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = math.cos %in : f32
    linalg.yield %139 : f32
  } -> tensor<8x8xf32>
  %expanded_29 = tensor.expand_shape %9 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<8x8xf32>) outs(%8 : tensor<8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = math.sin %in : f32
    linalg.yield %139 : f32
  } -> tensor<8x8xf32>
  %expanded_30 = tensor.expand_shape %10 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
  %expanded_31 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
  %11 = tensor.empty() : tensor<8x8xi1>
  %12 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_31 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%11 : tensor<8x8xi1>) {
  ^bb0(%in: i64, %in_107: i64, %out: i1):
    %139 = arith.cmpi sge, %in, %in_107 : i64
    linalg.yield %139 : i1
  } -> tensor<8x8xi1>
  %13 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_2, %cst_3 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<8x8xf32>) {
  ^bb0(%in: i1, %in_107: f32, %in_108: f32, %out: f32):
    %139 = arith.select %in, %in_107, %in_108 : f32
    linalg.yield %139 : f32
  } -> tensor<8x8xf32>
  %expanded_32 = tensor.expand_shape %13 [[0, 1, 2], [3]] output_shape [1, 1, 8, 8] : tensor<8x8xf32> into tensor<1x1x8x8xf32>
  %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x8x32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = math.fpowi %in, %c2_i64 : f32, i64
    linalg.yield %139 : f32
  } -> tensor<1x8x32xf32>
  %15 = tensor.empty() : tensor<1x8x1xf32>
  %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<1x8x1xf32>) -> tensor<1x8x1xf32>
  %17 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<1x8x32xf32>) outs(%16 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.addf %in, %out : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x1xf32>
  %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x1xf32>) outs(%15 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.divf %in, %cst_27 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x1xf32>
  %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x8x1xf32>) outs(%15 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.truncf %cst_24 : f64 to f32
    %140 = arith.addf %in, %139 : f32
    linalg.yield %140 : f32
  } -> tensor<1x8x1xf32>
  %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x8x1xf32>) outs(%15 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = math.rsqrt %in : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x1xf32>
  %21 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x32xf32>
  %22 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_23, %21 : tensor<32xf32>, tensor<1x8x32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x32xf32>
  %23 = tensor.empty() : tensor<32x32xf32>
  %transposed = linalg.transpose ins(%cst_22 : tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) permutation = [1, 0] 
  %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
  %24 = tensor.empty() : tensor<8x32xf32>
  %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %26 = linalg.matmul ins(%collapsed, %transposed : tensor<8x32xf32>, tensor<32x32xf32>) outs(%25 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %expanded_33 = tensor.expand_shape %26 [[0, 1], [2, 3]] output_shape [1, 8, 4, 8] : tensor<8x32xf32> into tensor<1x8x4x8xf32>
  %27 = tensor.empty() : tensor<1x4x8x8xf32>
  %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<1x8x4x8xf32>) outs(%27 : tensor<1x4x8x8xf32>) permutation = [0, 2, 1, 3] 
  %28 = tensor.empty() : tensor<32x16xf32>
  %transposed_35 = linalg.transpose ins(%cst_21 : tensor<16x32xf32>) outs(%28 : tensor<32x16xf32>) permutation = [1, 0] 
  %29 = tensor.empty() : tensor<8x16xf32>
  %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %31 = linalg.matmul ins(%collapsed, %transposed_35 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%30 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %expanded_36 = tensor.expand_shape %31 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
  %32 = tensor.empty() : tensor<1x2x8x8xf32>
  %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x8x2x8xf32>) outs(%32 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
  %transposed_38 = linalg.transpose ins(%cst_20 : tensor<16x32xf32>) outs(%28 : tensor<32x16xf32>) permutation = [1, 0] 
  %33 = linalg.matmul ins(%collapsed, %transposed_38 : tensor<8x32xf32>, tensor<32x16xf32>) outs(%30 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %expanded_39 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [1, 8, 2, 8] : tensor<8x16xf32> into tensor<1x8x2x8xf32>
  %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<1x8x2x8xf32>) outs(%32 : tensor<1x2x8x8xf32>) permutation = [0, 2, 1, 3] 
  %34 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34, %expanded_29 : tensor<1x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%27 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x4x8x8xf32>
  %extracted_slice = tensor.extract_slice %transposed_34[0, 0, 0, 4] [1, 4, 8, 4] [1, 1, 1, 1] : tensor<1x4x8x8xf32> to tensor<1x4x8x4xf32>
  %35 = tensor.empty() : tensor<1x4x8x4xf32>
  %36 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x8x4xf32>) outs(%35 : tensor<1x4x8x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.negf %in : f32
    linalg.yield %139 : f32
  } -> tensor<1x4x8x4xf32>
  %extracted_slice_41 = tensor.extract_slice %transposed_34[0, 0, 0, 0] [1, 4, 8, 4] [1, 1, 1, 1] : tensor<1x4x8x8xf32> to tensor<1x4x8x4xf32>
  %concat_42 = tensor.concat dim(3) %36, %extracted_slice_41 : (tensor<1x4x8x4xf32>, tensor<1x4x8x4xf32>) -> tensor<1x4x8x8xf32>
  %37 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_42, %expanded_30 : tensor<1x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%27 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x4x8x8xf32>
  %38 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<1x4x8x8xf32>, tensor<1x4x8x8xf32>) outs(%27 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.addf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x4x8x8xf32>
  %39 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_37, %expanded_29 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%32 : tensor<1x2x8x8xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x2x8x8xf32>
  %extracted_slice_43 = tensor.extract_slice %transposed_37[0, 0, 0, 4] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
  %40 = tensor.empty() : tensor<1x2x8x4xf32>
  %41 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<1x2x8x4xf32>) outs(%40 : tensor<1x2x8x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.negf %in : f32
    linalg.yield %139 : f32
  } -> tensor<1x2x8x4xf32>
  %extracted_slice_44 = tensor.extract_slice %transposed_37[0, 0, 0, 0] [1, 2, 8, 4] [1, 1, 1, 1] : tensor<1x2x8x8xf32> to tensor<1x2x8x4xf32>
  %concat_45 = tensor.concat dim(3) %41, %extracted_slice_44 : (tensor<1x2x8x4xf32>, tensor<1x2x8x4xf32>) -> tensor<1x2x8x8xf32>
  %42 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_45, %expanded_30 : tensor<1x2x8x8xf32>, tensor<1x1x8x8xf32>) outs(%32 : tensor<1x2x8x8xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x2x8x8xf32>
  %43 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<1x2x8x8xf32>, tensor<1x2x8x8xf32>) outs(%32 : tensor<1x2x8x8xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.addf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x2x8x8xf32>
  %44 = tensor.empty() : tensor<1x2x2x8x8xf32>
  %45 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x2x8x8xf32>) outs(%44 : tensor<1x2x2x8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x2x2x8x8xf32>
  %collapsed_46 = tensor.collapse_shape %45 [[0], [1, 2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<1x4x8x8xf32>
  %46 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<1x2x8x8xf32>) outs(%44 : tensor<1x2x2x8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<1x2x2x8x8xf32>
  %transposed_47 = linalg.transpose ins(%collapsed_46 : tensor<1x4x8x8xf32>) outs(%27 : tensor<1x4x8x8xf32>) permutation = [0, 1, 3, 2] 
  %collapsed_48 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
  %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
  %47 = tensor.empty() : tensor<4x8x8xf32>
  %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
  %49 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%48 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
  %expanded_50 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
  %50 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<1x4x8x8xf32>) outs(%27 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.truncf %cst_19 : f64 to f32
    %140 = arith.divf %in, %139 : f32
    linalg.yield %140 : f32
  } -> tensor<1x4x8x8xf32>
  %51 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_32 : tensor<1x4x8x8xf32>, tensor<1x1x8x8xf32>) outs(%27 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.addf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x4x8x8xf32>
  %52 = tensor.empty() : tensor<1x4x8xi64>
  %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<1x4x8xi64>) -> tensor<1x4x8xi64>
  %54 = tensor.empty() : tensor<1x4x8xf32>
  %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
  %56:2 = linalg.generic {indexing_maps = [#map9, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<1x4x8x8xf32>) outs(%55, %53 : tensor<1x4x8xf32>, tensor<1x4x8xi64>) {
  ^bb0(%in: f32, %out: f32, %out_107: i64):
    %139 = linalg.index 3 : index
    %140 = arith.index_cast %139 : index to i64
    %141 = arith.maximumf %in, %out : f32
    %142 = arith.cmpf ogt, %in, %out : f32
    %143 = arith.select %142, %140, %out_107 : i64
    linalg.yield %141, %143 : f32, i64
  } -> (tensor<1x4x8xf32>, tensor<1x4x8xi64>)
  %expanded_51 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [1, 4, 8, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1xf32>
  %57 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_51 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%27 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.subf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x4x8x8xf32>
  %58 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x4x8x8xf32>) outs(%27 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = math.exp %in : f32
    linalg.yield %139 : f32
  } -> tensor<1x4x8x8xf32>
  %59 = tensor.empty() : tensor<1x4x8x1xf32>
  %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1x4x8x1xf32>) -> tensor<1x4x8x1xf32>
  %61 = linalg.generic {indexing_maps = [#map9, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<1x4x8x8xf32>) outs(%60 : tensor<1x4x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.addf %in, %out : f32
    linalg.yield %139 : f32
  } -> tensor<1x4x8x1xf32>
  %62 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<1x4x8x8xf32>, tensor<1x4x8x1xf32>) outs(%27 : tensor<1x4x8x8xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.divf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x4x8x8xf32>
  %collapsed_52 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<1x4x8x8xf32> into tensor<4x8x8xf32>
  %collapsed_53 = tensor.collapse_shape %46 [[0, 1, 2], [3], [4]] : tensor<1x2x2x8x8xf32> into tensor<4x8x8xf32>
  %63 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<4x8x8xf32>, tensor<4x8x8xf32>) outs(%48 : tensor<4x8x8xf32>) -> tensor<4x8x8xf32>
  %expanded_54 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [1, 4, 8, 8] : tensor<4x8x8xf32> into tensor<1x4x8x8xf32>
  %64 = tensor.empty() : tensor<1x8x4x8xf32>
  %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<1x4x8x8xf32>) outs(%64 : tensor<1x8x4x8xf32>) permutation = [0, 2, 1, 3] 
  %transposed_56 = linalg.transpose ins(%cst_18 : tensor<32x32xf32>) outs(%23 : tensor<32x32xf32>) permutation = [1, 0] 
  %collapsed_57 = tensor.collapse_shape %transposed_55 [[0, 1], [2, 3]] : tensor<1x8x4x8xf32> into tensor<8x32xf32>
  %65 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<8x32xf32>, tensor<32x32xf32>) outs(%25 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %expanded_58 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
  %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_58 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.addf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x32xf32>
  %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x8x32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = math.fpowi %in, %c2_i64 : f32, i64
    linalg.yield %139 : f32
  } -> tensor<1x8x32xf32>
  %68 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x8x32xf32>) outs(%16 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.addf %in, %out : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x1xf32>
  %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x8x1xf32>) outs(%15 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.divf %in, %cst_27 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x1xf32>
  %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x8x1xf32>) outs(%15 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.truncf %cst_24 : f64 to f32
    %140 = arith.addf %in, %139 : f32
    linalg.yield %140 : f32
  } -> tensor<1x8x1xf32>
  %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x8x1xf32>) outs(%15 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = math.rsqrt %in : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x1xf32>
  %72 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %71 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x32xf32>
  %73 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %72 : tensor<32xf32>, tensor<1x8x32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x32xf32>
  %74 = tensor.empty() : tensor<32x64xf32>
  %transposed_59 = linalg.transpose ins(%cst_16 : tensor<64x32xf32>) outs(%74 : tensor<32x64xf32>) permutation = [1, 0] 
  %collapsed_60 = tensor.collapse_shape %73 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
  %75 = tensor.empty() : tensor<8x64xf32>
  %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<8x64xf32>) -> tensor<8x64xf32>
  %77 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<8x32xf32>, tensor<32x64xf32>) outs(%76 : tensor<8x64xf32>) -> tensor<8x64xf32>
  %expanded_61 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [1, 8, 64] : tensor<8x64xf32> into tensor<1x8x64xf32>
  %78 = tensor.empty() : tensor<1x8x64xf32>
  %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<1x8x64xf32>) outs(%78 : tensor<1x8x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.negf %in : f32
    %140 = math.exp %139 : f32
    %141 = arith.addf %140, %cst_1 : f32
    %142 = arith.divf %cst_1, %141 : f32
    linalg.yield %142 : f32
  } -> tensor<1x8x64xf32>
  %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61, %79 : tensor<1x8x64xf32>, tensor<1x8x64xf32>) outs(%78 : tensor<1x8x64xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x64xf32>
  %transposed_62 = linalg.transpose ins(%cst_15 : tensor<64x32xf32>) outs(%74 : tensor<32x64xf32>) permutation = [1, 0] 
  %81 = linalg.matmul ins(%collapsed_60, %transposed_62 : tensor<8x32xf32>, tensor<32x64xf32>) outs(%76 : tensor<8x64xf32>) -> tensor<8x64xf32>
  %expanded_63 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, 8, 64] : tensor<8x64xf32> into tensor<1x8x64xf32>
  %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %expanded_63 : tensor<1x8x64xf32>, tensor<1x8x64xf32>) outs(%78 : tensor<1x8x64xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x64xf32>
  %83 = tensor.empty() : tensor<64x32xf32>
  %transposed_64 = linalg.transpose ins(%cst_14 : tensor<32x64xf32>) outs(%83 : tensor<64x32xf32>) permutation = [1, 0] 
  %collapsed_65 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<1x8x64xf32> into tensor<8x64xf32>
  %84 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<8x64xf32>, tensor<64x32xf32>) outs(%25 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %expanded_66 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [1, 8, 32] : tensor<8x32xf32> into tensor<1x8x32xf32>
  %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %expanded_66 : tensor<1x8x32xf32>, tensor<1x8x32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.addf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x32xf32>
  %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x8x32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = math.fpowi %in, %c2_i64 : f32, i64
    linalg.yield %139 : f32
  } -> tensor<1x8x32xf32>
  %132 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<1x8x32xf32>) outs(%16 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.addf %in, %out : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x1xf32>
  %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x8x1xf32>) outs(%15 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.divf %in, %cst_27 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x1xf32>
  %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x8x1xf32>) outs(%15 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = arith.truncf %cst_24 : f64 to f32
    %140 = arith.addf %in, %139 : f32
    linalg.yield %140 : f32
  } -> tensor<1x8x1xf32>
  %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x8x1xf32>) outs(%15 : tensor<1x8x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %139 = math.rsqrt %in : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x1xf32>
  %136 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %135 : tensor<1x8x32xf32>, tensor<1x8x1xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x32xf32>
  %137 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %136 : tensor<32xf32>, tensor<1x8x32xf32>) outs(%0 : tensor<1x8x32xf32>) {
  ^bb0(%in: f32, %in_107: f32, %out: f32):
    %139 = arith.mulf %in, %in_107 : f32
    linalg.yield %139 : f32
  } -> tensor<1x8x32xf32>
  %transposed_104 = linalg.transpose ins(%cst_26 : tensor<64x32xf32>) outs(%74 : tensor<32x64xf32>) permutation = [1, 0] 
  %collapsed_105 = tensor.collapse_shape %137 [[0, 1], [2]] : tensor<1x8x32xf32> into tensor<8x32xf32>
  %138 = linalg.matmul ins(%collapsed_105, %transposed_104 : tensor<8x32xf32>, tensor<32x64xf32>) outs(%76 : tensor<8x64xf32>) -> tensor<8x64xf32>
  %expanded_106 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [1, 8, 64] : tensor<8x64xf32> into tensor<1x8x64xf32>
  return %expanded_106 : tensor<1x8x64xf32>
}
