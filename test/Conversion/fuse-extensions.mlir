// RUN: jpq-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(jpq-fuse-extensions))' | FileCheck %s

#same = affine_map<(t, d) -> (t, d)>
#queries = affine_map<(h, t, d) -> (h, d)>
#keys = affine_map<(h, t, d) -> (t, d)>
#scores = affine_map<(h, t, d) -> (h, t)>
#copy = {indexing_maps = [#same, #same], iterator_types = ["parallel", "parallel"]}
#product = {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "reduction"]}

// CHECK-LABEL: func.func @few(
// CHECK-SAME: %[[Q:.*]]: tensor<3x16xf32>, %[[K:.*]]: tensor<?x16xf16>
// CHECK: linalg.generic {{.*}} ins(%[[Q]], %[[K]] : tensor<3x16xf32>, tensor<?x16xf16>)
// CHECK-NEXT: ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f16, %[[OUT:.*]]: f32):
// CHECK-NEXT: %[[WIDE:.*]] = arith.extf %[[B]] : f16 to f32
// CHECK-NEXT: arith.mulf %[[A]], %[[WIDE]]
// CHECK-NOT: linalg.generic
func.func @few(%q: tensor<3x16xf32>, %k: tensor<?x16xf16>, %wide: tensor<?x16xf32>, %s: tensor<3x?xf32>) -> tensor<3x?xf32> {
  %0 = linalg.generic #copy ins(%k : tensor<?x16xf16>) outs(%wide : tensor<?x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %1 = arith.extf %in : f16 to f32
      linalg.yield %1 : f32
  } -> tensor<?x16xf32>
  %2 = linalg.generic #product ins(%q, %0 : tensor<3x16xf32>, tensor<?x16xf32>) outs(%s : tensor<3x?xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %1 = arith.mulf %a, %b : f32
      %3 = arith.addf %out, %1 : f32
      linalg.yield %3 : f32
  } -> tensor<3x?xf32>
  return %2 : tensor<3x?xf32>
}

// -----

#same = affine_map<(t, d) -> (t, d)>
#queries = affine_map<(h, t, d) -> (h, d)>
#keys = affine_map<(h, t, d) -> (t, d)>
#scores = affine_map<(h, t, d) -> (h, t)>
#copy = {indexing_maps = [#same, #same], iterator_types = ["parallel", "parallel"]}
#product = {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "reduction"]}

// Many rows read what is extended once.
// CHECK-LABEL: func.func @many(
// CHECK: %[[WIDE:.*]] = linalg.generic
// CHECK: arith.extf
// CHECK: linalg.generic {{.*}} ins(%{{.*}}, %[[WIDE]] : tensor<?x16xf32>, tensor<?x16xf32>)
func.func @many(%q: tensor<?x16xf32>, %k: tensor<?x16xf16>, %wide: tensor<?x16xf32>, %s: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %0 = linalg.generic #copy ins(%k : tensor<?x16xf16>) outs(%wide : tensor<?x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %1 = arith.extf %in : f16 to f32
      linalg.yield %1 : f32
  } -> tensor<?x16xf32>
  %2 = linalg.generic #product ins(%q, %0 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%s : tensor<?x?xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %1 = arith.mulf %a, %b : f32
      %3 = arith.addf %out, %1 : f32
      linalg.yield %3 : f32
  } -> tensor<?x?xf32>
  return %2 : tensor<?x?xf32>
}

// -----

#same = affine_map<(t, d) -> (t, d)>
#queries = affine_map<(h, t, d) -> (h, d)>
#keys = affine_map<(h, t, d) -> (t, d)>
#scores = affine_map<(h, t, d) -> (h, t)>
#copy = {indexing_maps = [#same, #same], iterator_types = ["parallel", "parallel"]}
#product = {indexing_maps = [#queries, #keys, #scores], iterator_types = ["parallel", "parallel", "reduction"]}

// What others read too is there anyhow.
// CHECK-LABEL: func.func @shared(
// CHECK: %[[WIDE:.*]] = linalg.generic
// CHECK: arith.extf
// CHECK: %[[S:.*]] = linalg.generic {{.*}} ins(%{{.*}}, %[[WIDE]] : tensor<3x16xf32>, tensor<?x16xf32>)
// CHECK: return %[[S]], %[[WIDE]]
func.func @shared(%q: tensor<3x16xf32>, %k: tensor<?x16xf16>, %wide: tensor<?x16xf32>, %s: tensor<3x?xf32>) -> (tensor<3x?xf32>, tensor<?x16xf32>) {
  %0 = linalg.generic #copy ins(%k : tensor<?x16xf16>) outs(%wide : tensor<?x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %1 = arith.extf %in : f16 to f32
      linalg.yield %1 : f32
  } -> tensor<?x16xf32>
  %2 = linalg.generic #product ins(%q, %0 : tensor<3x16xf32>, tensor<?x16xf32>) outs(%s : tensor<3x?xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %1 = arith.mulf %a, %b : f32
      %3 = arith.addf %out, %1 : f32
      linalg.yield %3 : f32
  } -> tensor<3x?xf32>
  return %2, %0 : tensor<3x?xf32>, tensor<?x16xf32>
}
