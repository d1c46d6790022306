// RUN: jpq-opt --jpq-raise-linear -split-input-file -verify-diagnostics %s | FileCheck %s

// nn.Linear; its input, its empty and filled tensors are others' too.
// CHECK-LABEL: func.func @linear(
// CHECK-SAME: %[[X:.*]]: tensor<?x3xf32>)
// CHECK: %[[W:.*]] = jpq.get_weight @w : tensor<2x3xf32>
// CHECK: %[[Y:.*]] = jpq.linear %[[X]], %[[W]] : tensor<?x3xf32>, tensor<2x3xf32> -> tensor<?x2xf32>
// CHECK-NOT: linalg.transpose
// CHECK: return %[[Y]], %{{.*}} : tensor<?x2xf32>, tensor<?x2xf32>
jpq.weight @w : tensor<2x3xf32> = #jpq.packed<values = dense_resource<w> : tensor<24xi8>>
func.func @linear(%x: tensor<?x3xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %w = jpq.get_weight @w : tensor<2x3xf32>
  %n = tensor.dim %x, %c0 : tensor<?x3xf32>
  %e = tensor.empty() : tensor<3x2xf32>
  %t = linalg.transpose ins(%w : tensor<2x3xf32>) outs(%e : tensor<3x2xf32>) permutation = [1, 0]
  %f = tensor.empty(%n) : tensor<?x2xf32>
  %z = linalg.fill ins(%zero : f32) outs(%f : tensor<?x2xf32>) -> tensor<?x2xf32>
  %y = linalg.matmul ins(%x, %t : tensor<?x3xf32>, tensor<3x2xf32>) outs(%z : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %y, %z : tensor<?x2xf32>, tensor<?x2xf32>
}
{-# dialect_resources: {builtin: {w: "0x040000000000803F0000004000004040000080400000A0400000C040"}} #-}

// -----

// HF Conv1D: the weight is [in, out], and transposed once. What was added to stays added.
// CHECK: jpq.weight @w : tensor<3x2xf32> = #jpq.packed<values = dense_resource<w.values> : tensor<24xi8>>
// CHECK-LABEL: func.func @conv1d(
// CHECK-SAME: %[[X:.*]]: tensor<4x2xf32>, %[[B:.*]]: tensor<4x3xf32>)
// CHECK: %[[W:.*]] = jpq.get_weight @w : tensor<3x2xf32>
// CHECK: %[[Y:.*]] = jpq.linear %[[X]], %[[W]] : tensor<4x2xf32>, tensor<3x2xf32> -> tensor<4x3xf32>
// CHECK: linalg.generic {{.*}} ins(%[[Y]], %[[B]] : tensor<4x3xf32>, tensor<4x3xf32>)
// CHECK: arith.addf
// 1 2 3 / 4 5 6 becomes 1 4 / 2 5 / 3 6.
// CHECK: w.values: "0x{{[0-9A-F]+}}0000803F00008040000000400000A040000040400000C040"
jpq.weight @w : tensor<2x3xf32> = #jpq.packed<values = dense_resource<w> : tensor<24xi8>>
func.func @conv1d(%x: tensor<4x2xf32>, %b: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %w = jpq.get_weight @w : tensor<2x3xf32>
  %y = linalg.matmul ins(%x, %w : tensor<4x2xf32>, tensor<2x3xf32>) outs(%b : tensor<4x3xf32>) -> tensor<4x3xf32>
  return %y : tensor<4x3xf32>
}
{-# dialect_resources: {builtin: {w: "0x040000000000803F0000004000004040000080400000A0400000C040"}} #-}

// -----

// A model in half precision: the product is one of f32, the weight stays f16. A lookup of the same rows gives halves.
// CHECK: jpq.weight @w : !jpq.tensor<2x2xf32, [2: #jpq.dense<f16>]> = #jpq.packed<values = dense_resource<w.values> : tensor<8xi8>>
// CHECK-LABEL: func.func @half(
// CHECK-SAME: %[[IDS:.*]]: tensor<1x4xi64>)
// CHECK: %[[W:.*]] = jpq.get_weight @w
// CHECK: %[[H:.*]] = jpq.embedding %[[IDS]], %[[W]] : tensor<1x4xi64>, !jpq.tensor<2x2xf32, [2: #jpq.dense<f16>]> -> tensor<1x4x2xf32>
// CHECK: arith.truncf
// CHECK: arith.extf
// CHECK: jpq.linear %{{.*}}, %[[W]] : tensor<4x2xf32>, !jpq.tensor<2x2xf32, [2: #jpq.dense<f16>]> -> tensor<4x2xf32>
#id = affine_map<(i, j) -> (i, j)>
#id3 = affine_map<(i, j, k) -> (i, j, k)>
#ids = affine_map<(i, j, k) -> (i, j)>
jpq.weight @w : tensor<2x2xf16> = #jpq.packed<values = dense_resource<w> : tensor<8xi8>>
func.func @half(%ids: tensor<1x4xi64>) -> tensor<4x2xf32> {
  %c0_i64 = arith.constant 0 : i64
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %w = jpq.get_weight @w : tensor<2x2xf16>
  %e3 = tensor.empty() : tensor<1x4x2xf16>
  %h = linalg.generic {indexing_maps = [#ids, #id3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%ids : tensor<1x4xi64>) outs(%e3 : tensor<1x4x2xf16>) {
    ^bb0(%in: i64, %out: f16):
      %row = arith.index_cast %in : i64 to index
      %column = linalg.index 2 : index
      %below = arith.cmpi slt, %row, %c2 : index
      cf.assert %below, "index must be smaller than dim size"
      %above = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %above, "index must be larger or equal to 0"
      %value = tensor.extract %w[%row, %column] : tensor<2x2xf16>
      linalg.yield %value : f16
  } -> tensor<1x4x2xf16>
  %x = tensor.collapse_shape %h [[0, 1], [2]] : tensor<1x4x2xf16> into tensor<4x2xf16>
  %e = tensor.empty() : tensor<2x2xf16>
  %t = linalg.transpose ins(%w : tensor<2x2xf16>) outs(%e : tensor<2x2xf16>) permutation = [1, 0]
  %e42 = tensor.empty() : tensor<4x2xf32>
  %xf = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x2xf16>) outs(%e42 : tensor<4x2xf32>) {
    ^bb0(%in: f16, %out: f32):
      %0 = arith.extf %in : f16 to f32
      linalg.yield %0 : f32
  } -> tensor<4x2xf32>
  %e22 = tensor.empty() : tensor<2x2xf32>
  %wf = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%t : tensor<2x2xf16>) outs(%e22 : tensor<2x2xf32>) {
    ^bb0(%in: f16, %out: f32):
      %0 = arith.extf %in : f16 to f32
      linalg.yield %0 : f32
  } -> tensor<2x2xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e42 : tensor<4x2xf32>) -> tensor<4x2xf32>
  %y = linalg.matmul ins(%xf, %wf : tensor<4x2xf32>, tensor<2x2xf32>) outs(%z : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %y : tensor<4x2xf32>
}
{-# dialect_resources: {builtin: {w: "0x02000000003C004000420044"}} #-}

// -----

// A convolution over windows of one element, with its bias as initial value; the weight becomes a matrix.
// CHECK: jpq.weight @w : tensor<2x3xf32> = #jpq.packed<values = dense_resource<w.values> : tensor<24xi8>>
// CHECK-LABEL: func.func @conv(
// CHECK-SAME: %[[X:.*]]: tensor<1x3x5x4xf32>, %[[B:.*]]: tensor<1x2x5x4xf32>)
// CHECK: %[[T:.*]] = linalg.transpose ins(%[[X]] : tensor<1x3x5x4xf32>) outs(%{{.*}} : tensor<1x5x4x3xf32>) permutation = [0, 2, 3, 1]
// CHECK: %[[Y:.*]] = jpq.linear %[[T]], %{{.*}} : tensor<1x5x4x3xf32>, tensor<2x3xf32> -> tensor<1x5x4x2xf32>
// CHECK: %[[U:.*]] = linalg.transpose ins(%[[Y]] : tensor<1x5x4x2xf32>) outs(%{{.*}} : tensor<1x2x5x4xf32>) permutation = [0, 3, 1, 2]
// CHECK: linalg.generic {{.*}} ins(%[[U]], %[[B]] : tensor<1x2x5x4xf32>, tensor<1x2x5x4xf32>)
jpq.weight @w : tensor<2x3x1x1xf32> = #jpq.packed<values = dense_resource<w> : tensor<24xi8>>
func.func @conv(%x: tensor<1x3x5x4xf32>, %b: tensor<1x2x5x4xf32>) -> tensor<1x2x5x4xf32> {
  %w = jpq.get_weight @w : tensor<2x3x1x1xf32>
  %y = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
      ins(%x, %w : tensor<1x3x5x4xf32>, tensor<2x3x1x1xf32>) outs(%b : tensor<1x2x5x4xf32>) -> tensor<1x2x5x4xf32>
  return %y : tensor<1x2x5x4xf32>
}
{-# dialect_resources: {builtin: {w: "0x040000000000803F0000004000004040000080400000A0400000C040"}} #-}

// -----

// einsum("btd,od->bto"): a batch of one, and the weight between reshapes and a transpose.
// CHECK-LABEL: func.func @batch_of_one(
// CHECK-SAME: %[[X:.*]]: tensor<1x4x3xf32>)
// CHECK: %[[Y:.*]] = jpq.linear %[[X]], %{{.*}} : tensor<1x4x3xf32>, tensor<2x3xf32> -> tensor<1x4x2xf32>
// CHECK: return %[[Y]]
jpq.weight @w : tensor<2x3xf32> = #jpq.packed<values = #jpq.file<"w", 24>>
func.func @batch_of_one(%x: tensor<1x4x3xf32>) -> tensor<1x4x2xf32> {
  %zero = arith.constant 0.0 : f32
  %w = jpq.get_weight @w : tensor<2x3xf32>
  %w3 = tensor.expand_shape %w [[0], [1, 2]] output_shape [2, 3, 1] : tensor<2x3xf32> into tensor<2x3x1xf32>
  %e = tensor.empty() : tensor<1x3x2xf32>
  %t = linalg.transpose ins(%w3 : tensor<2x3x1xf32>) outs(%e : tensor<1x3x2xf32>) permutation = [2, 1, 0]
  %f = tensor.empty() : tensor<1x4x2xf32>
  %z = linalg.fill ins(%zero : f32) outs(%f : tensor<1x4x2xf32>) -> tensor<1x4x2xf32>
  %y = linalg.batch_matmul ins(%x, %t : tensor<1x4x3xf32>, tensor<1x3x2xf32>) outs(%z : tensor<1x4x2xf32>) -> tensor<1x4x2xf32>
  return %y : tensor<1x4x2xf32>
}

// -----

// Activations that come as columns.
// CHECK-LABEL: func.func @columns(
// CHECK-SAME: %[[X:.*]]: tensor<3x4xf32>)
// CHECK: %[[T:.*]] = linalg.transpose ins(%[[X]] : tensor<3x4xf32>) outs(%{{.*}} : tensor<4x3xf32>) permutation = [1, 0]
// CHECK: %[[Y:.*]] = jpq.linear %[[T]], %{{.*}} : tensor<4x3xf32>, tensor<2x3xf32> -> tensor<4x2xf32>
// CHECK: linalg.transpose ins(%[[Y]] : tensor<4x2xf32>) outs(%{{.*}} : tensor<2x4xf32>) permutation = [1, 0]
jpq.weight @w : tensor<2x3xf32> = #jpq.packed<values = #jpq.file<"w", 24>>
func.func @columns(%x: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant dense<0.0> : tensor<2x4xf32>
  %w = jpq.get_weight @w : tensor<2x3xf32>
  %y = linalg.matmul ins(%w, %x : tensor<2x3xf32>, tensor<3x4xf32>) outs(%zero : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// -----

// Positions are ids that whoever runs the model can check.
// CHECK-LABEL: func.func @positions(
// CHECK: %[[P:.*]] = linalg.generic
// CHECK: jpq.embedding %[[P]], %{{.*}} : tensor<?xi64>, tensor<8x3xf32> -> tensor<?x3xf32>
#id1 = affine_map<(i) -> (i)>
#row = affine_map<(i, j) -> (i)>
#id = affine_map<(i, j) -> (i, j)>
jpq.weight @w : tensor<8x3xf32> = #jpq.packed<values = #jpq.file<"w", 96>>
func.func @positions(%x: tensor<1x?xi64>) -> tensor<?x3xf32> {
  %c1 = arith.constant 1 : index
  %w = jpq.get_weight @w : tensor<8x3xf32>
  %n = tensor.dim %x, %c1 : tensor<1x?xi64>
  %e = tensor.empty(%n) : tensor<?xi64>
  %p = linalg.generic {indexing_maps = [#id1], iterator_types = ["parallel"]} outs(%e : tensor<?xi64>) {
    ^bb0(%out: i64):
      %0 = linalg.index 0 : index
      %1 = arith.index_cast %0 : index to i64
      linalg.yield %1 : i64
  } -> tensor<?xi64>
  %f = tensor.empty(%n) : tensor<?x3xf32>
  %y = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<?xi64>) outs(%f : tensor<?x3xf32>) {
    ^bb0(%in: i64, %out: f32):
      %row = arith.index_cast %in : i64 to index
      %column = linalg.index 1 : index
      %value = tensor.extract %w[%row, %column] : tensor<8x3xf32>
      linalg.yield %value : f32
  } -> tensor<?x3xf32>
  return %y : tensor<?x3xf32>
}

// -----

// What is not raised is named. The lookup needs the rows as they are stored, so the product cannot have them transposed.
// CHECK-LABEL: func.func @not_raised(
// CHECK: jpq.embedding
// CHECK: linalg.matmul
#row = affine_map<(i, j) -> (i)>
#id = affine_map<(i, j) -> (i, j)>
jpq.weight @tied : tensor<3x3xf32> = #jpq.packed<values = #jpq.file<"tied", 36>>
jpq.weight @table : tensor<3x3xf32> = #jpq.packed<values = #jpq.file<"table", 36>>
func.func @not_raised(%ids: tensor<3xi32>, %a: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
  %tied = jpq.get_weight @tied : tensor<3x3xf32>
  %table = jpq.get_weight @table : tensor<3x3xf32>
  %e = tensor.empty() : tensor<3x3xf32>
  %0 = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<3xi32>) outs(%e : tensor<3x3xf32>) {
    ^bb0(%in: i32, %out: f32):
      %row = arith.index_cast %in : i32 to index
      %column = linalg.index 1 : index
      %value = tensor.extract %tied[%row, %column] : tensor<3x3xf32>
      linalg.yield %value : f32
  } -> tensor<3x3xf32>
  // expected-remark @+1 {{uses weight @tied and is not raised: the weight's users read it in different orders or types}}
  %1 = linalg.matmul ins(%0, %tied : tensor<3x3xf32>, tensor<3x3xf32>) outs(%a : tensor<3x3xf32>) -> tensor<3x3xf32>
  %narrow = arith.trunci %ids : tensor<3xi32> to tensor<3xi8>
  // expected-remark @+1 {{uses weight @table and is not raised: it looks up rows by numbers that are no integers of 16, 32 or 64 bits}}
  %5 = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]} ins(%narrow : tensor<3xi8>) outs(%e : tensor<3x3xf32>) {
    ^bb0(%in: i8, %out: f32):
      %row = arith.index_cast %in : i8 to index
      %column = linalg.index 1 : index
      %value = tensor.extract %table[%row, %column] : tensor<3x3xf32>
      linalg.yield %value : f32
  } -> tensor<3x3xf32>
  return %1, %5 : tensor<3x3xf32>, tensor<3x3xf32>
}

// -----

// Sizes are taken from the arguments, so that assertions of equal sizes vanish.
// CHECK-LABEL: func.func @sizes(
// CHECK-NOT: cf.assert
// CHECK: return
jpq.weight @w : tensor<3x3xf32> = #jpq.packed<values = #jpq.file<"w", 36>>
func.func @sizes(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %c0 = arith.constant 0 : index
  %w = jpq.get_weight @w : tensor<3x3xf32>
  %n = tensor.dim %x, %c0 : tensor<?x3xf32>
  %e = tensor.empty(%n) : tensor<?x3xf32>
  %y = linalg.exp ins(%x : tensor<?x3xf32>) outs(%e : tensor<?x3xf32>) -> tensor<?x3xf32>
  %m = tensor.dim %y, %c0 : tensor<?x3xf32>
  %same = arith.cmpi eq, %n, %m : index
  cf.assert %same, "mismatched size for broadcast"
  %z = linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      ins(%y, %w : tensor<?x3xf32>, tensor<3x3xf32>) outs(%x : tensor<?x3xf32>) -> tensor<?x3xf32>
  return %z : tensor<?x3xf32>
}

// -----

// Nothing to raise, nothing changed.
// CHECK-LABEL: func.func @unrelated(
// CHECK: cf.assert
func.func @unrelated(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %true = arith.constant true
  cf.assert %true, "holds"
  return %x : tensor<?x3xf32>
}

// -----

// nn.Linear on an input that is transposed: its weight is repeated for the batch, whatever the batch is.
// CHECK-LABEL: func.func @batched(
// CHECK-SAME: %[[X:.*]]: tensor<?x3x5xf32>
// CHECK: %[[W:.*]] = jpq.get_weight @w : tensor<2x3xf32>
// CHECK: %[[T:.*]] = linalg.transpose ins(%[[X]]
// CHECK: jpq.linear %[[T]], %[[W]] : tensor<?x5x3xf32>, tensor<2x3xf32> -> tensor<?x5x2xf32>
// CHECK-NOT: batch_matmul
jpq.weight @w : tensor<2x3xf32> = #jpq.packed<values = dense_resource<w> : tensor<24xi8>>
func.func @batched(%x: tensor<?x3x5xf32>, %y: tensor<?x5x2xf32>) -> tensor<?x5x2xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %w = jpq.get_weight @w : tensor<2x3xf32>
  %n = tensor.dim %x, %c0 : tensor<?x3x5xf32>
  %e0 = tensor.empty(%n) : tensor<?x5x3xf32>
  %xt = linalg.transpose ins(%x : tensor<?x3x5xf32>) outs(%e0 : tensor<?x5x3xf32>) permutation = [0, 2, 1]
  %e1 = tensor.empty() : tensor<3x2xf32>
  %t = linalg.transpose ins(%w : tensor<2x3xf32>) outs(%e1 : tensor<3x2xf32>) permutation = [1, 0]
  %e2 = tensor.empty(%n) : tensor<?x3x2xf32>
  %b = linalg.broadcast ins(%t : tensor<3x2xf32>) outs(%e2 : tensor<?x3x2xf32>) dimensions = [0]
  %e3 = tensor.empty(%n) : tensor<?x5x2xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e3 : tensor<?x5x2xf32>) -> tensor<?x5x2xf32>
  %r = linalg.batch_matmul ins(%xt, %b : tensor<?x5x3xf32>, tensor<?x3x2xf32>) outs(%z : tensor<?x5x2xf32>) -> tensor<?x5x2xf32>
  return %r : tensor<?x5x2xf32>
}
{-# dialect_resources: {builtin: {w: "0x040000000000803F0000004000004040000080400000A0400000C040"}} #-}

// -----

// All of it in bf16, with a bias as initial value: a product of f32 that is rounded to bf16. The weight stays bf16.
// CHECK: jpq.weight @w : !jpq.tensor<2x2xf32, [2: #jpq.dense<bf16>]>
// CHECK-LABEL: func.func @bfloat(
// CHECK: %[[W:.*]] = jpq.get_weight @w
// CHECK: arith.extf
// CHECK: %[[Y:.*]] = jpq.linear %{{.*}}, %[[W]] : tensor<4x2xf32>, !jpq.tensor<2x2xf32, [2: #jpq.dense<bf16>]> -> tensor<4x2xf32>
// CHECK: arith.extf
// CHECK: arith.addf %{{.*}} : f32
// CHECK: arith.truncf
// CHECK: return %{{.*}} : tensor<4x2xbf16>
jpq.weight @w : tensor<2x2xbf16> = #jpq.packed<values = dense_resource<w> : tensor<8xi8>>
func.func @bfloat(%x: tensor<4x2xbf16>, %b: tensor<4x2xbf16>) -> tensor<4x2xbf16> {
  %w = jpq.get_weight @w : tensor<2x2xbf16>
  %y = linalg.matmul ins(%x, %w : tensor<4x2xbf16>, tensor<2x2xbf16>) outs(%b : tensor<4x2xbf16>) -> tensor<4x2xbf16>
  return %y : tensor<4x2xbf16>
}
{-# dialect_resources: {builtin: {w: "0x02000000803F004040408040"}} #-}

// -----

// A table of halves that is looked up and no more.
// CHECK: jpq.weight @w : !jpq.tensor<2x2xf32, [2: #jpq.dense<bf16>]>
// CHECK-LABEL: func.func @half_lookup(
// CHECK: jpq.embedding %{{.*}}, %{{.*}} : tensor<4xi64>, !jpq.tensor<2x2xf32, [2: #jpq.dense<bf16>]> -> tensor<4x2xf32>
// CHECK: arith.truncf
jpq.weight @w : tensor<2x2xbf16> = #jpq.packed<values = dense_resource<w> : tensor<8xi8>>
func.func @half_lookup(%ids: tensor<4xi64>) -> tensor<4x2xbf16> {
  %w = jpq.get_weight @w : tensor<2x2xbf16>
  %e = tensor.empty() : tensor<4x2xbf16>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<4xi64>) outs(%e : tensor<4x2xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %row = arith.index_cast %in : i64 to index
      %column = linalg.index 1 : index
      %value = tensor.extract %w[%row, %column] : tensor<2x2xbf16>
      linalg.yield %value : bf16
  } -> tensor<4x2xbf16>
  return %r : tensor<4x2xbf16>
}
{-# dialect_resources: {builtin: {w: "0x02000000803F004040408040"}} #-}

// -----

// What is no product or lookup is said of large weights, once each, and not of small ones.
jpq.weight @a : tensor<16x16xf32> = #jpq.packed<values = #jpq.file<"a", 1024>>
jpq.weight @b : tensor<16x16xf32> = #jpq.packed<values = #jpq.file<"b", 1024>>
jpq.weight @added : tensor<16x16xf32> = #jpq.packed<values = #jpq.file<"added", 1024>>
jpq.weight @small : tensor<1x16xf32> = #jpq.packed<values = #jpq.file<"small", 64>>
func.func @others(%x: tensor<16x16xf32>, %o: tensor<16x16xf32>, %p: tensor<1x16xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<1x16xf32>) {
  %a = jpq.get_weight @a : tensor<16x16xf32>
  %b = jpq.get_weight @b : tensor<16x16xf32>
  %added = jpq.get_weight @added : tensor<16x16xf32>
  %small = jpq.get_weight @small : tensor<1x16xf32>
  // expected-remark @+2 {{uses weight @a and is not raised: it multiplies it with another weight, @b}}
  // expected-remark @+1 {{uses weight @b and is not raised: 'linalg.matmul' reads it as neither a product with a matrix nor a lookup of rows does; it stays tensor<16x16xf32>}}
  %0 = linalg.matmul ins(%a, %b : tensor<16x16xf32>, tensor<16x16xf32>) outs(%o : tensor<16x16xf32>) -> tensor<16x16xf32>
  %1 = linalg.transpose ins(%added : tensor<16x16xf32>) outs(%o : tensor<16x16xf32>) permutation = [1, 0]
  // expected-remark @+1 {{uses weight @added and is not raised: 'linalg.add' reads it}}
  %2 = linalg.add ins(%x, %1 : tensor<16x16xf32>, tensor<16x16xf32>) outs(%o : tensor<16x16xf32>) -> tensor<16x16xf32>
  %3 = linalg.add ins(%p, %small : tensor<1x16xf32>, tensor<1x16xf32>) outs(%p : tensor<1x16xf32>) -> tensor<1x16xf32>
  return %0, %2, %3 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<1x16xf32>
}

// -----

// Rows of a table at wrapped positions: what is computed with them is another thing than a lookup.
jpq.weight @table : tensor<6x8xf32> = #jpq.packed<values = #jpq.file<"table", 192>>
func.func @doubled(%ids: tensor<4xi64>) -> tensor<4x8xf32> {
  %table = jpq.get_weight @table : tensor<6x8xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  // expected-remark @+1 {{uses weight @table and is not raised: it does not look up whole rows}}
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<4xi64>) outs(%e : tensor<4x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %row = arith.index_cast %in : i64 to index
      %column = linalg.index 1 : index
      %value = tensor.extract %table[%row, %column] : tensor<6x8xf32>
      %twice = arith.addf %value, %value : f32
      linalg.yield %twice : f32
  } -> tensor<4x8xf32>
  return %r : tensor<4x8xf32>
}

// -----

// Rows of a weight that stores them rotated are read from its unpacked form.
// CHECK-LABEL: func.func @rotated_rows(
// CHECK: %[[W:.*]] = jpq.unpack
// CHECK-NOT: jpq.embedding
// CHECK: tensor.extract %[[W]]
!rotated = !jpq.tensor<8x4xf32, [4: #jpq.affine<4, group = 4>], #jpq.hadamard<8, 1, seed = 1>>
jpq.weight @rotated : !rotated = #jpq.packed<codes = #jpq.file<"c", 16>, scales = #jpq.file<"s", 16>>
func.func @rotated_rows(%ids: tensor<3xi64>) -> tensor<3x4xf32> {
  %s = jpq.get_weight @rotated : !rotated
  %w = jpq.unpack %s : !rotated -> tensor<8x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<3xi64>) outs(%e : tensor<3x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %row = arith.index_cast %in : i64 to index
      %column = linalg.index 1 : index
      %value = tensor.extract %w[%row, %column] : tensor<8x4xf32>
      linalg.yield %value : f32
  } -> tensor<3x4xf32>
  return %r : tensor<3x4xf32>
}
