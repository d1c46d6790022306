// One layer of a Llama whose length is dynamic: the same groups as with a static length, through lookups and reshapes.
// As Torch-MLIR writes it, but that constants are weights and lookups unchecked.

// RUN: jpq-opt %s --jpq-annotate-coupling > %t.mlir 2> %t.remarks && count 0 < %t.remarks
// RUN: FileCheck %s < %t.mlir
// RUN: jpq-test-opt %t.mlir --test-jpq-cut-groups 2>&1 | FileCheck %s --check-prefix=CUT
// CUT-COUNT-6: is the same as zeros

// As in annotate-coupling-llama.mlir.
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
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
func.func @main(%arg0: tensor<1x?xi64>) -> tensor<1x?x64xf32> {
  %c2_i64 = arith.constant 2 : i64
  %c4_i64 = arith.constant 4 : i64
  %c0_i64 = arith.constant 0 : i64
  %c1_i64 = arith.constant 1 : i64
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
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
  %c2 = arith.constant 2 : index
  %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
  %0 = arith.index_cast %dim : index to i64
  %1 = tensor.empty(%dim) : tensor<1x?x32xf32>
  %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x?xi64>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: i64, %out: f32):
    %187 = arith.index_cast %in : i64 to index
    %188 = linalg.index 2 : index
    %189 = arith.cmpi slt, %187, %c64 : index
    %190 = arith.cmpi sge, %in, %c0_i64 : i64
    %extracted = tensor.extract %cst_26[%187, %188] : tensor<64x32xf32>
    linalg.yield %extracted : f32
  } -> tensor<1x?x32xf32>
  %3 = tensor.empty(%dim) : tensor<?xi64>
  %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<?xi64>) {
  ^bb0(%out: i64):
    %187 = linalg.index 0 : index
    %188 = arith.index_cast %187 : index to i64
    linalg.yield %188 : i64
  } -> tensor<?xi64>
  %expanded = tensor.expand_shape %4 [[0, 1]] output_shape [%dim, 1] : tensor<?xi64> into tensor<?x1xi64>
  %5 = tensor.empty(%dim) : tensor<?x1xf32>
  %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<?x1xi64>) outs(%5 : tensor<?x1xf32>) {
  ^bb0(%in: i64, %out: f32):
    %187 = arith.sitofp %in : i64 to f32
    linalg.yield %187 : f32
  } -> tensor<?x1xf32>
  %expanded_28 = tensor.expand_shape %cst_25 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
  %7 = tensor.empty(%dim) : tensor<?x4xf32>
  %8 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %expanded_28 : tensor<?x1xf32>, tensor<1x4xf32>) outs(%7 : tensor<?x4xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<?x4xf32>
  %concat = tensor.concat dim(1) %8, %8 : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
  %dim_29 = tensor.dim %8, %c0 : tensor<?x4xf32>
  %9 = tensor.empty(%dim_29) : tensor<?x8xf32>
  %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%9 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = math.cos %in : f32
    linalg.yield %187 : f32
  } -> tensor<?x8xf32>
  %expanded_30 = tensor.expand_shape %10 [[0, 1, 2], [3]] output_shape [1, 1, %dim_29, 8] : tensor<?x8xf32> into tensor<1x1x?x8xf32>
  %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<?x8xf32>) outs(%9 : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = math.sin %in : f32
    linalg.yield %187 : f32
  } -> tensor<?x8xf32>
  %expanded_31 = tensor.expand_shape %11 [[0, 1, 2], [3]] output_shape [1, 1, %dim_29, 8] : tensor<?x8xf32> into tensor<1x1x?x8xf32>
  %expanded_32 = tensor.expand_shape %4 [[0, 1]] output_shape [1, %dim] : tensor<?xi64> into tensor<1x?xi64>
  %12 = tensor.empty(%dim, %dim) : tensor<?x?xi1>
  %13 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_32 : tensor<?x1xi64>, tensor<1x?xi64>) outs(%12 : tensor<?x?xi1>) {
  ^bb0(%in: i64, %in_118: i64, %out: i1):
    %187 = arith.cmpi sge, %in, %in_118 : i64
    linalg.yield %187 : i1
  } -> tensor<?x?xi1>
  %14 = tensor.empty(%dim, %dim) : tensor<?x?xf32>
  %15 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_2, %cst_3 : tensor<?x?xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<?x?xf32>) {
  ^bb0(%in: i1, %in_118: f32, %in_119: f32, %out: f32):
    %187 = arith.select %in, %in_118, %in_119 : f32
    linalg.yield %187 : f32
  } -> tensor<?x?xf32>
  %expanded_33 = tensor.expand_shape %15 [[0, 1, 2], [3]] output_shape [1, 1, %dim, %dim] : tensor<?x?xf32> into tensor<1x1x?x?xf32>
  %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x?x32xf32>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = math.fpowi %in, %c2_i64 : f32, i64
    linalg.yield %187 : f32
  } -> tensor<1x?x32xf32>
  %17 = tensor.empty(%dim) : tensor<1x?x1xf32>
  %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
  %19 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x?x32xf32>) outs(%18 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.addf %in, %out : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x1xf32>
  %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x?x1xf32>) outs(%17 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.divf %in, %cst_27 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x1xf32>
  %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x?x1xf32>) outs(%17 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.truncf %cst_24 : f64 to f32
    %188 = arith.addf %in, %187 : f32
    linalg.yield %188 : f32
  } -> tensor<1x?x1xf32>
  %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x?x1xf32>) outs(%17 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = math.rsqrt %in : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x1xf32>
  %23 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %22 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x32xf32>
  %24 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_23, %23 : tensor<32xf32>, tensor<1x?x32xf32>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x32xf32>
  %25 = tensor.empty() : tensor<32x32xf32>
  %transposed = linalg.transpose ins(%cst_22 : tensor<32x32xf32>) outs(%25 : tensor<32x32xf32>) permutation = [1, 0] 
  %collapsed = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<1x?x32xf32> into tensor<?x32xf32>
  %26 = tensor.empty(%dim) : tensor<?x32xf32>
  %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<?x32xf32>) -> tensor<?x32xf32>
  %28 = linalg.matmul ins(%collapsed, %transposed : tensor<?x32xf32>, tensor<32x32xf32>) outs(%27 : tensor<?x32xf32>) -> tensor<?x32xf32>
  %expanded_34 = tensor.expand_shape %28 [[0, 1], [2, 3]] output_shape [1, %dim, 4, 8] : tensor<?x32xf32> into tensor<1x?x4x8xf32>
  %29 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
  %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<1x?x4x8xf32>) outs(%29 : tensor<1x4x?x8xf32>) permutation = [0, 2, 1, 3] 
  %30 = tensor.empty() : tensor<32x16xf32>
  %transposed_36 = linalg.transpose ins(%cst_21 : tensor<16x32xf32>) outs(%30 : tensor<32x16xf32>) permutation = [1, 0] 
  %31 = tensor.empty(%dim) : tensor<?x16xf32>
  %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<?x16xf32>) -> tensor<?x16xf32>
  %33 = linalg.matmul ins(%collapsed, %transposed_36 : tensor<?x32xf32>, tensor<32x16xf32>) outs(%32 : tensor<?x16xf32>) -> tensor<?x16xf32>
  %expanded_37 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<?x16xf32> into tensor<1x?x2x8xf32>
  %34 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
  %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<1x?x2x8xf32>) outs(%34 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
  %transposed_39 = linalg.transpose ins(%cst_20 : tensor<16x32xf32>) outs(%30 : tensor<32x16xf32>) permutation = [1, 0] 
  %35 = linalg.matmul ins(%collapsed, %transposed_39 : tensor<?x32xf32>, tensor<32x16xf32>) outs(%32 : tensor<?x16xf32>) -> tensor<?x16xf32>
  %expanded_40 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<?x16xf32> into tensor<1x?x2x8xf32>
  %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x?x2x8xf32>) outs(%34 : tensor<1x2x?x8xf32>) permutation = [0, 2, 1, 3] 
  %37 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_35, %expanded_30 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%29 : tensor<1x4x?x8xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x4x?x8xf32>
  %extracted_slice = tensor.extract_slice %transposed_35[0, 0, 0, 4] [1, 4, %dim, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
  %38 = tensor.empty(%dim) : tensor<1x4x?x4xf32>
  %39 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x4x?x4xf32>) outs(%38 : tensor<1x4x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.negf %in : f32
    linalg.yield %187 : f32
  } -> tensor<1x4x?x4xf32>
  %extracted_slice_42 = tensor.extract_slice %transposed_35[0, 0, 0, 0] [1, 4, %dim, 4] [1, 1, 1, 1] : tensor<1x4x?x8xf32> to tensor<1x4x?x4xf32>
  %concat_43 = tensor.concat dim(3) %39, %extracted_slice_42 : (tensor<1x4x?x4xf32>, tensor<1x4x?x4xf32>) -> tensor<1x4x?x8xf32>
  %dim_44 = tensor.dim %39, %c2 : tensor<1x4x?x4xf32>
  %41 = tensor.empty(%dim_44) : tensor<1x4x?x8xf32>
  %42 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_43, %expanded_31 : tensor<1x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%41 : tensor<1x4x?x8xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x4x?x8xf32>
  %44 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %42 : tensor<1x4x?x8xf32>, tensor<1x4x?x8xf32>) outs(%29 : tensor<1x4x?x8xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.addf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x4x?x8xf32>
  %45 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38, %expanded_30 : tensor<1x2x?x8xf32>, tensor<1x1x?x8xf32>) outs(%34 : tensor<1x2x?x8xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x2x?x8xf32>
  %extracted_slice_45 = tensor.extract_slice %transposed_38[0, 0, 0, 4] [1, 2, %dim, 4] [1, 1, 1, 1] : tensor<1x2x?x8xf32> to tensor<1x2x?x4xf32>
  %46 = tensor.empty(%dim) : tensor<1x2x?x4xf32>
  %47 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_45 : tensor<1x2x?x4xf32>) outs(%46 : tensor<1x2x?x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.negf %in : f32
    linalg.yield %187 : f32
  } -> tensor<1x2x?x4xf32>
  %extracted_slice_46 = tensor.extract_slice %transposed_38[0, 0, 0, 0] [1, 2, %dim, 4] [1, 1, 1, 1] : tensor<1x2x?x8xf32> to tensor<1x2x?x4xf32>
  %concat_47 = tensor.concat dim(3) %47, %extracted_slice_46 : (tensor<1x2x?x4xf32>, tensor<1x2x?x4xf32>) -> tensor<1x2x?x8xf32>
  %dim_48 = tensor.dim %47, %c2 : tensor<1x2x?x4xf32>
  %49 = tensor.empty(%dim_48) : tensor<1x2x?x8xf32>
  %50 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_47, %expanded_31 : tensor<1x2x?x8xf32>, tensor<1x1x?x8xf32>) outs(%49 : tensor<1x2x?x8xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x2x?x8xf32>
  %52 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %50 : tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) outs(%34 : tensor<1x2x?x8xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.addf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x2x?x8xf32>
  %expanded_49 = tensor.expand_shape %52 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim, 8] : tensor<1x2x?x8xf32> into tensor<1x2x1x?x8xf32>
  %54 = tensor.empty(%dim) : tensor<1x2x2x?x8xf32>
  %55 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<1x2x2x?x8xf32>) {
  ^bb0(%out: f32):
    %187 = linalg.index 1 : index
    %188 = linalg.index 3 : index
    %189 = linalg.index 4 : index
    %190 = arith.cmpi eq, %dim, %c1 : index
    %191 = arith.select %190, %c0, %188 : index
    %extracted = tensor.extract %expanded_49[%c0, %187, %c0, %191, %189] : tensor<1x2x1x?x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<1x2x2x?x8xf32>
  %collapsed_50 = tensor.collapse_shape %55 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x8xf32> into tensor<1x4x?x8xf32>
  %expanded_51 = tensor.expand_shape %transposed_41 [[0], [1], [2, 3], [4]] output_shape [1, 2, 1, %dim, 8] : tensor<1x2x?x8xf32> into tensor<1x2x1x?x8xf32>
  %56 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%54 : tensor<1x2x2x?x8xf32>) {
  ^bb0(%out: f32):
    %187 = linalg.index 1 : index
    %188 = linalg.index 3 : index
    %189 = linalg.index 4 : index
    %190 = arith.cmpi eq, %dim, %c1 : index
    %191 = arith.select %190, %c0, %188 : index
    %extracted = tensor.extract %expanded_51[%c0, %187, %c0, %191, %189] : tensor<1x2x1x?x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<1x2x2x?x8xf32>
  %collapsed_52 = tensor.collapse_shape %56 [[0], [1, 2], [3], [4]] : tensor<1x2x2x?x8xf32> into tensor<1x4x?x8xf32>
  %57 = tensor.empty(%dim) : tensor<1x4x8x?xf32>
  %transposed_53 = linalg.transpose ins(%collapsed_50 : tensor<1x4x?x8xf32>) outs(%57 : tensor<1x4x8x?xf32>) permutation = [0, 1, 3, 2] 
  %58 = tensor.empty(%dim) : tensor<1x4x?x8xf32>
  %59 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%58 : tensor<1x4x?x8xf32>) {
  ^bb0(%out: f32):
    %187 = linalg.index 1 : index
    %188 = linalg.index 2 : index
    %189 = linalg.index 3 : index
    %190 = arith.cmpi eq, %dim, %c1 : index
    %191 = arith.select %190, %c0, %188 : index
    %extracted = tensor.extract %44[%c0, %187, %191, %189] : tensor<1x4x?x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<1x4x?x8xf32>
  %collapsed_54 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<1x4x?x8xf32> into tensor<4x?x8xf32>
  %60 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%57 : tensor<1x4x8x?xf32>) {
  ^bb0(%out: f32):
    %187 = linalg.index 1 : index
    %188 = linalg.index 2 : index
    %189 = linalg.index 3 : index
    %190 = arith.cmpi eq, %dim, %c1 : index
    %191 = arith.select %190, %c0, %189 : index
    %extracted = tensor.extract %transposed_53[%c0, %187, %188, %191] : tensor<1x4x8x?xf32>
    linalg.yield %extracted : f32
  } -> tensor<1x4x8x?xf32>
  %collapsed_55 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<1x4x8x?xf32> into tensor<4x8x?xf32>
  %61 = tensor.empty(%dim, %dim) : tensor<4x?x?xf32>
  %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %63 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<4x?x8xf32>, tensor<4x8x?xf32>) outs(%62 : tensor<4x?x?xf32>) -> tensor<4x?x?xf32>
  %64 = arith.muli %0, %c4_i64 : i64
  %65 = arith.cmpi slt, %0, %c0_i64 : i64
  %66 = arith.select %65, %c4_i64, %64 : i64
  %68 = arith.muli %66, %0 : i64
  %70 = arith.select %65, %c4_i64, %68 : i64
  %73 = arith.muli %64, %0 : i64
  %74 = arith.divsi %73, %70 : i64
  %75 = arith.select %65, %74, %0 : i64
  %from_elements = tensor.from_elements %c1_i64, %c4_i64, %75, %75 : tensor<4xi64>
  %reshape = tensor.reshape %63(%from_elements) : (tensor<4x?x?xf32>, tensor<4xi64>) -> tensor<1x4x?x?xf32>
  %76 = arith.index_cast %75 : i64 to index
  %77 = tensor.empty(%76, %76) : tensor<1x4x?x?xf32>
  %78 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x4x?x?xf32>) outs(%77 : tensor<1x4x?x?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.truncf %cst_19 : f64 to f32
    %188 = arith.divf %in, %187 : f32
    linalg.yield %188 : f32
  } -> tensor<1x4x?x?xf32>
  %80 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_33 : tensor<1x4x?x?xf32>, tensor<1x1x?x?xf32>) outs(%77 : tensor<1x4x?x?xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.addf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x4x?x?xf32>
  %81 = tensor.empty(%76) : tensor<1x4x?xi64>
  %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<1x4x?xi64>) -> tensor<1x4x?xi64>
  %83 = tensor.empty(%76) : tensor<1x4x?xf32>
  %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<1x4x?xf32>) -> tensor<1x4x?xf32>
  %85:2 = linalg.generic {indexing_maps = [#map9, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<1x4x?x?xf32>) outs(%84, %82 : tensor<1x4x?xf32>, tensor<1x4x?xi64>) {
  ^bb0(%in: f32, %out: f32, %out_118: i64):
    %187 = linalg.index 3 : index
    %188 = arith.index_cast %187 : index to i64
    %189 = arith.maximumf %in, %out : f32
    %190 = arith.cmpf ogt, %in, %out : f32
    %191 = arith.select %190, %188, %out_118 : i64
    linalg.yield %189, %191 : f32, i64
  } -> (tensor<1x4x?xf32>, tensor<1x4x?xi64>)
  %expanded_56 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [1, 4, %76, 1] : tensor<1x4x?xf32> into tensor<1x4x?x1xf32>
  %86 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_56 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%77 : tensor<1x4x?x?xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.subf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x4x?x?xf32>
  %87 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x4x?x?xf32>) outs(%77 : tensor<1x4x?x?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = math.exp %in : f32
    linalg.yield %187 : f32
  } -> tensor<1x4x?x?xf32>
  %88 = tensor.empty(%76) : tensor<1x4x?x1xf32>
  %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<1x4x?x1xf32>) -> tensor<1x4x?x1xf32>
  %90 = linalg.generic {indexing_maps = [#map9, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<1x4x?x?xf32>) outs(%89 : tensor<1x4x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.addf %in, %out : f32
    linalg.yield %187 : f32
  } -> tensor<1x4x?x1xf32>
  %91 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<1x4x?x?xf32>, tensor<1x4x?x1xf32>) outs(%77 : tensor<1x4x?x?xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.divf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x4x?x?xf32>
  %92 = tensor.empty(%dim, %dim) : tensor<1x4x?x?xf32>
  %93 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%92 : tensor<1x4x?x?xf32>) {
  ^bb0(%out: f32):
    %187 = linalg.index 1 : index
    %188 = linalg.index 2 : index
    %189 = linalg.index 3 : index
    %190 = arith.cmpi eq, %76, %c1 : index
    %191 = arith.select %190, %c0, %188 : index
    %192 = arith.select %190, %c0, %189 : index
    %extracted = tensor.extract %91[%c0, %187, %191, %192] : tensor<1x4x?x?xf32>
    linalg.yield %extracted : f32
  } -> tensor<1x4x?x?xf32>
  %from_elements_57 = tensor.from_elements %c4_i64, %75, %75 : tensor<3xi64>
  %reshape_58 = tensor.reshape %93(%from_elements_57) : (tensor<1x4x?x?xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
  %94 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%58 : tensor<1x4x?x8xf32>) {
  ^bb0(%out: f32):
    %187 = linalg.index 1 : index
    %188 = linalg.index 2 : index
    %189 = linalg.index 3 : index
    %190 = arith.cmpi eq, %dim, %c1 : index
    %191 = arith.select %190, %c0, %188 : index
    %extracted = tensor.extract %collapsed_52[%c0, %187, %191, %189] : tensor<1x4x?x8xf32>
    linalg.yield %extracted : f32
  } -> tensor<1x4x?x8xf32>
  %collapsed_59 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<1x4x?x8xf32> into tensor<4x?x8xf32>
  %96 = tensor.empty(%76) : tensor<4x?x8xf32>
  %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
  %98 = linalg.batch_matmul ins(%reshape_58, %collapsed_59 : tensor<4x?x?xf32>, tensor<4x?x8xf32>) outs(%97 : tensor<4x?x8xf32>) -> tensor<4x?x8xf32>
  %expanded_60 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [1, 4, %76, 8] : tensor<4x?x8xf32> into tensor<1x4x?x8xf32>
  %99 = tensor.empty(%76) : tensor<1x?x4x8xf32>
  %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<1x4x?x8xf32>) outs(%99 : tensor<1x?x4x8xf32>) permutation = [0, 2, 1, 3] 
  %transposed_62 = linalg.transpose ins(%cst_18 : tensor<32x32xf32>) outs(%25 : tensor<32x32xf32>) permutation = [1, 0] 
  %collapsed_63 = tensor.collapse_shape %transposed_61 [[0, 1], [2, 3]] : tensor<1x?x4x8xf32> into tensor<?x32xf32>
  %100 = tensor.empty(%76) : tensor<?x32xf32>
  %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<?x32xf32>) -> tensor<?x32xf32>
  %102 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%101 : tensor<?x32xf32>) -> tensor<?x32xf32>
  %expanded_64 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [1, %76, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
  %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %expanded_64 : tensor<1x?x32xf32>, tensor<1x?x32xf32>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.addf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x32xf32>
  %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x?x32xf32>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = math.fpowi %in, %c2_i64 : f32, i64
    linalg.yield %187 : f32
  } -> tensor<1x?x32xf32>
  %106 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<1x?x32xf32>) outs(%18 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.addf %in, %out : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x1xf32>
  %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x?x1xf32>) outs(%17 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.divf %in, %cst_27 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x1xf32>
  %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x?x1xf32>) outs(%17 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.truncf %cst_24 : f64 to f32
    %188 = arith.addf %in, %187 : f32
    linalg.yield %188 : f32
  } -> tensor<1x?x1xf32>
  %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x?x1xf32>) outs(%17 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = math.rsqrt %in : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x1xf32>
  %110 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %109 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x32xf32>
  %111 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %110 : tensor<32xf32>, tensor<1x?x32xf32>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x32xf32>
  %112 = tensor.empty() : tensor<32x64xf32>
  %transposed_65 = linalg.transpose ins(%cst_16 : tensor<64x32xf32>) outs(%112 : tensor<32x64xf32>) permutation = [1, 0] 
  %collapsed_66 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<1x?x32xf32> into tensor<?x32xf32>
  %113 = tensor.empty(%dim) : tensor<?x64xf32>
  %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<?x64xf32>) -> tensor<?x64xf32>
  %115 = linalg.matmul ins(%collapsed_66, %transposed_65 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%114 : tensor<?x64xf32>) -> tensor<?x64xf32>
  %expanded_67 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
  %116 = tensor.empty(%dim) : tensor<1x?x64xf32>
  %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<1x?x64xf32>) outs(%116 : tensor<1x?x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.negf %in : f32
    %188 = math.exp %187 : f32
    %189 = arith.addf %188, %cst_1 : f32
    %190 = arith.divf %cst_1, %189 : f32
    linalg.yield %190 : f32
  } -> tensor<1x?x64xf32>
  %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67, %117 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%116 : tensor<1x?x64xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x64xf32>
  %transposed_68 = linalg.transpose ins(%cst_15 : tensor<64x32xf32>) outs(%112 : tensor<32x64xf32>) permutation = [1, 0] 
  %119 = linalg.matmul ins(%collapsed_66, %transposed_68 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%114 : tensor<?x64xf32>) -> tensor<?x64xf32>
  %expanded_69 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
  %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %expanded_69 : tensor<1x?x64xf32>, tensor<1x?x64xf32>) outs(%116 : tensor<1x?x64xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x64xf32>
  %121 = tensor.empty() : tensor<64x32xf32>
  %transposed_70 = linalg.transpose ins(%cst_14 : tensor<32x64xf32>) outs(%121 : tensor<64x32xf32>) permutation = [1, 0] 
  %collapsed_71 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
  %122 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%27 : tensor<?x32xf32>) -> tensor<?x32xf32>
  %expanded_72 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [1, %dim, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
  %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %expanded_72 : tensor<1x?x32xf32>, tensor<1x?x32xf32>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.addf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x32xf32>
  %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<1x?x32xf32>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = math.fpowi %in, %c2_i64 : f32, i64
    linalg.yield %187 : f32
  } -> tensor<1x?x32xf32>
  %180 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<1x?x32xf32>) outs(%18 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.addf %in, %out : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x1xf32>
  %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x?x1xf32>) outs(%17 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.divf %in, %cst_27 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x1xf32>
  %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x1xf32>) outs(%17 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = arith.truncf %cst_24 : f64 to f32
    %188 = arith.addf %in, %187 : f32
    linalg.yield %188 : f32
  } -> tensor<1x?x1xf32>
  %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf32>) outs(%17 : tensor<1x?x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %187 = math.rsqrt %in : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x1xf32>
  %184 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %183 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x32xf32>
  %185 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %184 : tensor<32xf32>, tensor<1x?x32xf32>) outs(%1 : tensor<1x?x32xf32>) {
  ^bb0(%in: f32, %in_118: f32, %out: f32):
    %187 = arith.mulf %in, %in_118 : f32
    linalg.yield %187 : f32
  } -> tensor<1x?x32xf32>
  %transposed_115 = linalg.transpose ins(%cst_26 : tensor<64x32xf32>) outs(%112 : tensor<32x64xf32>) permutation = [1, 0] 
  %collapsed_116 = tensor.collapse_shape %185 [[0, 1], [2]] : tensor<1x?x32xf32> into tensor<?x32xf32>
  %186 = linalg.matmul ins(%collapsed_116, %transposed_115 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%114 : tensor<?x64xf32>) -> tensor<?x64xf32>
  %expanded_117 = tensor.expand_shape %186 [[0, 1], [2]] output_shape [1, %dim, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
  return %expanded_117 : tensor<1x?x64xf32>
}
