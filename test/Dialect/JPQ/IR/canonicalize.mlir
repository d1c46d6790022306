// RUN: jpq-opt %s --canonicalize | FileCheck %s

!stored = !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>]>

// Whoever lowers the op may read the stored form faster than its unpacked copy.
// CHECK-LABEL: func.func @linear_takes_stored_weight(
// CHECK-SAME: %[[X:.*]]: tensor<?x3xf32>, %[[W:.*]]: !jpq.tensor
// CHECK-NOT: jpq.unpack
// CHECK: jpq.linear %[[X]], %[[W]] : tensor<?x3xf32>, !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>]> -> tensor<?x2xf32>
func.func @linear_takes_stored_weight(%x: tensor<?x3xf32>, %w: !stored) -> tensor<?x2xf32> {
  %dense = jpq.unpack %w : !stored -> tensor<2x3xf32>
  %y = jpq.linear %x, %dense : tensor<?x3xf32>, tensor<2x3xf32> -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// The weight alone is absorbed: an activation that is an unpacked weight stays one.
// CHECK-LABEL: func.func @linear_of_unpacked_input(
// CHECK-SAME: %[[X:.*]]: !jpq.tensor<{{[^)]*}}, %[[W:.*]]: tensor<4x3xf32>)
// CHECK: %[[DENSE:.*]] = jpq.unpack %[[X]]
// CHECK: jpq.linear %[[DENSE]], %[[W]]
func.func @linear_of_unpacked_input(%x: !stored, %w: tensor<4x3xf32>) -> tensor<2x4xf32> {
  %dense = jpq.unpack %x : !stored -> tensor<2x3xf32>
  %y = jpq.linear %dense, %w : tensor<2x3xf32>, tensor<4x3xf32> -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @embedding_takes_stored_weight(
// CHECK-SAME: %[[IDS:.*]]: tensor<?xi32>, %[[W:.*]]: !jpq.tensor
// CHECK-NOT: jpq.unpack
// CHECK: jpq.embedding %[[IDS]], %[[W]] : tensor<?xi32>, !jpq.tensor
func.func @embedding_takes_stored_weight(%ids: tensor<?xi32>, %w: !stored) -> tensor<?x3xf32> {
  %dense = jpq.unpack %w : !stored -> tensor<2x3xf32>
  %y = jpq.embedding %ids, %dense : tensor<?xi32>, tensor<2x3xf32> -> tensor<?x3xf32>
  return %y : tensor<?x3xf32>
}

// A rotated row is no row of the matrix.
// CHECK-LABEL: func.func @embedding_leaves_rotated_weight(
// CHECK: %[[DENSE:.*]] = jpq.unpack
// CHECK: jpq.embedding %{{.*}}, %[[DENSE]]
func.func @embedding_leaves_rotated_weight(
    %ids: tensor<?xi32>, %w: !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>], #jpq.hadamard<2, 1, seed = 1>>) -> tensor<?x3xf32> {
  %dense = jpq.unpack %w : !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>], #jpq.hadamard<2, 1, seed = 1>> -> tensor<2x3xf32>
  %y = jpq.embedding %ids, %dense : tensor<?xi32>, tensor<2x3xf32> -> tensor<?x3xf32>
  return %y : tensor<?x3xf32>
}

// Coding loses digits: what was packed and unpacked is not what it was.
// CHECK-LABEL: func.func @unpack_of_pack
// CHECK: %[[S:.*]] = jpq.pack
// CHECK: jpq.unpack %[[S]]
func.func @unpack_of_pack(%w: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %s = jpq.pack %w : tensor<2x3xf32> -> !stored
  %u = jpq.unpack %s : !stored -> tensor<2x3xf32>
  return %u : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @linear_of_nothing(
// CHECK-SAME: %[[X:.*]]: tensor<?x7x0xf32>
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[SIZE:.*]] = tensor.dim %[[X]], %c0
// CHECK: %[[EMPTY:.*]] = tensor.empty(%[[SIZE]]) : tensor<?x7x2xf32>
// CHECK: %[[FILLED:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%[[EMPTY]] : tensor<?x7x2xf32>)
// CHECK: return %[[FILLED]]
func.func @linear_of_nothing(%x: tensor<?x7x0xf32>, %w: !jpq.tensor<2x0xf32, [0: #jpq.pruned]>) -> tensor<?x7x2xf32> {
  %y = jpq.linear %x, %w : tensor<?x7x0xf32>, !jpq.tensor<2x0xf32, [0: #jpq.pruned]> -> tensor<?x7x2xf32>
  return %y : tensor<?x7x2xf32>
}

// The type of the result may know more or less than the input's.
// CHECK-LABEL: func.func @linear_of_nothing_with_other_static_sizes
// CHECK: %[[FILLED:.*]] = linalg.fill {{.*}} -> tensor<7x?x2xf32>
// CHECK: %[[CAST:.*]] = tensor.cast %[[FILLED]] : tensor<7x?x2xf32> to tensor<?x5x2xf32>
// CHECK: return %[[CAST]]
func.func @linear_of_nothing_with_other_static_sizes(%x: tensor<7x?x0xf32>, %w: tensor<2x0xf32>) -> tensor<?x5x2xf32> {
  %y = jpq.linear %x, %w : tensor<7x?x0xf32>, tensor<2x0xf32> -> tensor<?x5x2xf32>
  return %y : tensor<?x5x2xf32>
}

// Rows of a weight that are all pruned are still rows.
// CHECK-LABEL: func.func @linear_of_zeros
// CHECK: jpq.linear
func.func @linear_of_zeros(%x: tensor<?x3xf32>, %w: !jpq.tensor<2x3xf32, [3: #jpq.pruned]>) -> tensor<?x2xf32> {
  %y = jpq.linear %x, %w : tensor<?x3xf32>, !jpq.tensor<2x3xf32, [3: #jpq.pruned]> -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// There and back again, in either order.
// CHECK-LABEL: func.func @rotate_back(
// CHECK-SAME: %[[X:.*]]: tensor<?x12xf32>
// CHECK-NEXT: return %[[X]], %[[X]]
func.func @rotate_back(%x: tensor<?x12xf32>) -> (tensor<?x12xf32>, tensor<?x12xf32>) {
  %0 = jpq.rotate #jpq.hadamard<4, 3, seed = 1>, %x : tensor<?x12xf32>
  %1 = jpq.rotate inverse #jpq.hadamard<4, 3, seed = 1>, %0 : tensor<?x12xf32>
  %2 = jpq.rotate inverse #jpq.hadamard<4, 3, seed = 1>, %x : tensor<?x12xf32>
  %3 = jpq.rotate #jpq.hadamard<4, 3, seed = 1>, %2 : tensor<?x12xf32>
  return %1, %3 : tensor<?x12xf32>, tensor<?x12xf32>
}

// Twice the same way is no way back, and neither is another rotation.
// CHECK-LABEL: func.func @rotate_on
// CHECK-COUNT-4: jpq.rotate
func.func @rotate_on(%x: tensor<?x12xf32>) -> (tensor<?x12xf32>, tensor<?x12xf32>) {
  %0 = jpq.rotate #jpq.hadamard<4, 3, seed = 1>, %x : tensor<?x12xf32>
  %1 = jpq.rotate #jpq.hadamard<4, 3, seed = 1>, %0 : tensor<?x12xf32>
  %2 = jpq.rotate inverse #jpq.hadamard<4, 3, seed = 2>, %1 : tensor<?x12xf32>
  %3 = jpq.rotate inverse #jpq.hadamard<4, 3, seed = 1>, %2 : tensor<?x12xf32>
  return %0, %3 : tensor<?x12xf32>, tensor<?x12xf32>
}

// Nobody reads the value, but somebody may watch it.
// CHECK-LABEL: func.func @observe_stays
// CHECK: jpq.observe
func.func @observe_stays(%x: tensor<?x3xf32>) {
  jpq.observe %x as "x" : tensor<?x3xf32>
  return
}

// CHECK-LABEL: func.func @unused_computations_go
// CHECK-NEXT: return
func.func @unused_computations_go(%x: tensor<?x3xf32>, %ids: tensor<?xi32>) {
  %w = jpq.get_weight @w : tensor<2x3xf32>
  %0 = jpq.linear %x, %w : tensor<?x3xf32>, tensor<2x3xf32> -> tensor<?x2xf32>
  %1 = jpq.embedding %ids, %w : tensor<?xi32>, tensor<2x3xf32> -> tensor<?x3xf32>
  %2 = jpq.pack %w : tensor<2x3xf32> -> !stored
  return
}

// CHECK: jpq.weight @w
jpq.weight @w : tensor<2x3xf32> = #jpq.packed<values = #jpq.file<"w", 24>>
