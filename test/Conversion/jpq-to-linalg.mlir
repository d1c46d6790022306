// RUN: jpq-opt %s --pass-pipeline='builtin.module(func.func(jpq-to-linalg))' | FileCheck %s

// CHECK-DAG: #[[$INPUT:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
// CHECK-DAG: #[[$WEIGHT:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
// CHECK-DAG: #[[$OUTPUT:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
// CHECK-DAG: #[[$IDS:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$ALL:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

// CHECK-LABEL: func.func @linear(
// CHECK-SAME: %[[X:.*]]: tensor<?x?x64xf32>, %[[W:.*]]: tensor<172x64xf32>
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[B:.*]] = tensor.dim %[[X]], %c0
// CHECK-DAG: %[[T:.*]] = tensor.dim %[[X]], %c1
// CHECK: %[[EMPTY:.*]] = tensor.empty(%[[B]], %[[T]]) : tensor<?x?x172xf32>
// CHECK: %[[INIT:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%[[EMPTY]] : tensor<?x?x172xf32>)
// CHECK: linalg.generic {indexing_maps = [#[[$INPUT]], #[[$WEIGHT]], #[[$OUTPUT]]], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
// CHECK-SAME: ins(%[[X]], %[[W]] : tensor<?x?x64xf32>, tensor<172x64xf32>) outs(%[[INIT]] : tensor<?x?x172xf32>)
// CHECK: ^bb0(%[[A:.*]]: f32, %[[C:.*]]: f32, %[[SUM:.*]]: f32):
// CHECK: %[[PRODUCT:.*]] = arith.mulf %[[A]], %[[C]]
// CHECK: arith.addf %[[SUM]], %[[PRODUCT]]
func.func @linear(%x: tensor<?x?x64xf32>, %w: tensor<172x64xf32>) -> tensor<?x?x172xf32> {
  %y = jpq.linear %x, %w : tensor<?x?x64xf32>, tensor<172x64xf32> -> tensor<?x?x172xf32>
  return %y : tensor<?x?x172xf32>
}

// The result's type knows less than the input's: its empty tensor has that type all the same.
// CHECK-LABEL: func.func @linear_knows_less(
// CHECK: tensor.empty(%c4) : tensor<?x172xf32>
func.func @linear_knows_less(%x: tensor<4x64xf32>, %w: tensor<172x64xf32>) -> tensor<?x172xf32> {
  %y = jpq.linear %x, %w : tensor<4x64xf32>, tensor<172x64xf32> -> tensor<?x172xf32>
  return %y : tensor<?x172xf32>
}

// Or more.
// CHECK-LABEL: func.func @linear_knows_more(
// CHECK: tensor.empty() : tensor<4x172xf32>
func.func @linear_knows_more(%x: tensor<?x64xf32>, %w: tensor<172x64xf32>) -> tensor<4x172xf32> {
  %y = jpq.linear %x, %w : tensor<?x64xf32>, tensor<172x64xf32> -> tensor<4x172xf32>
  return %y : tensor<4x172xf32>
}

// CHECK-LABEL: func.func @linear_of_vector(
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]
func.func @linear_of_vector(%x: tensor<64xf32>, %w: tensor<172x64xf32>) -> tensor<172xf32> {
  %y = jpq.linear %x, %w : tensor<64xf32>, tensor<172x64xf32> -> tensor<172xf32>
  return %y : tensor<172xf32>
}

// Stored weights are unpacked first.
// CHECK-LABEL: func.func @linear_stored(
// CHECK-SAME: %[[X:.*]]: tensor<?x64xf32>, %[[W:.*]]: !jpq.tensor
// CHECK: %[[DENSE:.*]] = jpq.unpack %[[W]] : !jpq.tensor<172x64xf32, [64: #jpq.pruned]> -> tensor<172x64xf32>
// CHECK: linalg.generic {{.*}} ins(%[[X]], %[[DENSE]] :
func.func @linear_stored(%x: tensor<?x64xf32>, %w: !jpq.tensor<172x64xf32, [64: #jpq.pruned]>) -> tensor<?x172xf32> {
  %y = jpq.linear %x, %w : tensor<?x64xf32>, !jpq.tensor<172x64xf32, [64: #jpq.pruned]> -> tensor<?x172xf32>
  return %y : tensor<?x172xf32>
}

// CHECK-LABEL: func.func @embedding(
// CHECK-SAME: %[[IDS:.*]]: tensor<?x?xi32>, %[[W:.*]]: tensor<512x64xf32>
// CHECK: linalg.generic {indexing_maps = [#[[$IDS]], #[[$ALL]]], iterator_types = ["parallel", "parallel", "parallel"]}
// CHECK-SAME: ins(%[[IDS]] : tensor<?x?xi32>) outs(%{{.*}} : tensor<?x?x64xf32>)
// CHECK: ^bb0(%[[ID:.*]]: i32, %{{.*}}: f32):
// CHECK: %[[ROW:.*]] = arith.index_cast %[[ID]] : i32 to index
// CHECK: %[[COLUMN:.*]] = linalg.index 2
// CHECK: tensor.extract %[[W]][%[[ROW]], %[[COLUMN]]]
func.func @embedding(%ids: tensor<?x?xi32>, %w: tensor<512x64xf32>) -> tensor<?x?x64xf32> {
  %y = jpq.embedding %ids, %w : tensor<?x?xi32>, tensor<512x64xf32> -> tensor<?x?x64xf32>
  return %y : tensor<?x?x64xf32>
}

// A plain tensor is its own dense form.
// CHECK-LABEL: func.func @unpack_plain(
// CHECK-SAME: %[[W:.*]]: tensor<4x9xf32>)
// CHECK-NEXT: return %[[W]]
func.func @unpack_plain(%w: tensor<4x9xf32>) -> tensor<4x9xf32> {
  %dense = jpq.unpack %w : tensor<4x9xf32> -> tensor<4x9xf32>
  return %dense : tensor<4x9xf32>
}

// CHECK-LABEL: func.func @embedding_stored(
// CHECK: jpq.unpack
// CHECK: tensor.empty(%c3) : tensor<?x64xf32>
// CHECK: arith.index_cast %{{.*}} : i64 to index
func.func @embedding_stored(%ids: tensor<3xi64>, %w: !jpq.tensor<512x64xf32, [64: #jpq.pruned]>) -> tensor<?x64xf32> {
  %y = jpq.embedding %ids, %w : tensor<3xi64>, !jpq.tensor<512x64xf32, [64: #jpq.pruned]> -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// A rotation back: the blocks' matrix, each step of the transform, signs.
// CHECK-LABEL: func.func @rotate_back(
// CHECK-DAG: arith.constant dense<{{.*}}> : tensor<3x3xf32>
// CHECK-DAG: arith.constant dense<{{.*}}> : tensor<12xf32>
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction"]
// CHECK-COUNT-2: arith.xori
// CHECK: arith.mulf
// CHECK-NOT: jpq.rotate
func.func @rotate_back(%x: tensor<?x12xf32>) -> tensor<?x12xf32> {
  %y = jpq.rotate inverse #jpq.hadamard<4, 3, seed = 1>, %x : tensor<?x12xf32>
  return %y : tensor<?x12xf32>
}

// Channels at their places; back, with the inverse of the order.
// CHECK-LABEL: func.func @reorder(
// CHECK: linalg.generic
// CHECK: arith.index_castui
// CHECK: tensor.extract
// CHECK: scf.for
// CHECK: tensor.insert
// CHECK: linalg.generic
// CHECK-NOT: jpq.reorder
func.func @reorder(%x: tensor<?x3xf32>, %places: tensor<3x1xi16>) -> tensor<?x3xf32> {
  %y = jpq.reorder %x by %places : tensor<?x3xf32>, tensor<3x1xi16>
  %z = jpq.reorder inverse %y by %places : tensor<?x3xf32>, tensor<3x1xi16>
  return %z : tensor<?x3xf32>
}
