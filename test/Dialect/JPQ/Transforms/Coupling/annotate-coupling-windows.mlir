// Channels of convolutions are coupled through the windows that are laid out for them, and cutting one is the same as
// making it zero.
// RUN: jpq-opt %s --jpq-raise-linear --jpq-annotate-coupling -split-input-file | FileCheck %s
// RUN: jpq-test-opt %s --jpq-raise-linear --jpq-annotate-coupling --test-jpq-cut-groups -split-input-file 2>&1 | FileCheck %s --check-prefix=CUT
// CUT-COUNT-3: is the same as zeros

// From a convolution with bias through padding and a depthwise convolution to another: an input channel owns the six
// columns of its window.
// CHECK: jpq.group @group0 : 4
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @first : tensor<4x18xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @bias : tensor<4xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>]]
// CHECK: jpq.weight @depthwise : tensor<4x4xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @last : tensor<5x24xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0, extent = 6>]]
jpq.weight @first : tensor<4x2x3x3xf32> = #jpq.packed<values = #jpq.file<"first", 288>>
jpq.weight @bias : tensor<4xf32> = #jpq.packed<values = #jpq.file<"bias", 16>>
jpq.weight @depthwise : tensor<4x1x2x2xf32> = #jpq.packed<values = #jpq.file<"depthwise", 64>>
jpq.weight @last : tensor<5x4x2x3xf32> = #jpq.packed<values = #jpq.file<"last", 480>>
func.func @windows(%x: tensor<1x2x8x7xf32>) -> tensor<1x5x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %w1 = jpq.get_weight @first : tensor<4x2x3x3xf32>
  %b1 = jpq.get_weight @bias : tensor<4xf32>
  %w2 = jpq.get_weight @depthwise : tensor<4x1x2x2xf32>
  %w3 = jpq.get_weight @last : tensor<5x4x2x3xf32>
  %e1 = tensor.empty() : tensor<1x4x3x5xf32>
  %i1 = linalg.broadcast ins(%b1 : tensor<4xf32>) outs(%e1 : tensor<1x4x3x5xf32>) dimensions = [0, 2, 3]
  %h1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<[2, 1]> : vector<2xi64>}
      ins(%x, %w1 : tensor<1x2x8x7xf32>, tensor<4x2x3x3xf32>) outs(%i1 : tensor<1x4x3x5xf32>) -> tensor<1x4x3x5xf32>
  %p = tensor.pad %h1 low[0, 0, 1, 1] high[0, 0, 0, 1] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero : f32
  } : tensor<1x4x3x5xf32> to tensor<1x4x4x7xf32>
  %d2 = tensor.collapse_shape %w2 [[0, 1], [2], [3]] : tensor<4x1x2x2xf32> into tensor<4x2x2xf32>
  %e2 = tensor.empty() : tensor<1x4x3x6xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<1x4x3x6xf32>) -> tensor<1x4x3x6xf32>
  %h2 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
      ins(%p, %d2 : tensor<1x4x4x7xf32>, tensor<4x2x2xf32>) outs(%z2 : tensor<1x4x3x6xf32>) -> tensor<1x4x3x6xf32>
  %e3 = tensor.empty() : tensor<1x5x2x4xf32>
  %z3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<1x5x2x4xf32>) -> tensor<1x5x2x4xf32>
  %y = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
      ins(%h2, %w3 : tensor<1x4x3x6xf32>, tensor<5x4x2x3xf32>) outs(%z3 : tensor<1x5x2x4xf32>) -> tensor<1x5x2x4xf32>
  return %y : tensor<1x5x2x4xf32>
}

// -----

// One dimension, into a linear that reads channels and places: the group's channels own the places.
// CHECK: jpq.group @group0 : 3
// CHECK: jpq.weight @up : tensor<3x4xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @down : tensor<2x12xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0, extent = 4>]]
jpq.weight @up : tensor<3x2x2xf32> = #jpq.packed<values = #jpq.file<"up", 48>>
jpq.weight @down : tensor<2x12xf32> = #jpq.packed<values = #jpq.file<"down", 96>>
func.func @places(%x: tensor<1x2x5xf32>) -> tensor<1x2xf32> {
  %zero = arith.constant 0.0 : f32
  %up = jpq.get_weight @up : tensor<3x2x2xf32>
  %down = jpq.get_weight @down : tensor<2x12xf32>
  %e = tensor.empty() : tensor<1x3x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x3x4xf32>) -> tensor<1x3x4xf32>
  %h = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>}
      ins(%x, %up : tensor<1x2x5xf32>, tensor<3x2x2xf32>) outs(%z : tensor<1x3x4xf32>) -> tensor<1x3x4xf32>
  %f = tensor.collapse_shape %h [[0], [1, 2]] : tensor<1x3x4xf32> into tensor<1x12xf32>
  %y = jpq.linear %f, %down : tensor<1x12xf32>, tensor<2x12xf32> -> tensor<1x2xf32>
  return %y : tensor<1x2xf32>
}

// -----

// Channels inside of experts: all experts lose them.
// CHECK: jpq.group @group0 : 3
// CHECK: jpq.weight @in : tensor<6x4xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @out : tensor<10x3xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
#pick = affine_map<(d0, d1, d2) -> (d0)>
#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
jpq.weight @in : tensor<2x3x4xf32> = #jpq.packed<values = #jpq.file<"in", 96>>
jpq.weight @out : tensor<2x5x3xf32> = #jpq.packed<values = #jpq.file<"out", 120>>
func.func @experts(%x: tensor<5x4x1xf32>) -> tensor<5x5x1xf32> {
  %zero = arith.constant 0.0 : f32
  %ids = arith.constant dense<[0, 1, 1, 0, 1]> : tensor<5xi64>
  %in = jpq.get_weight @in : tensor<2x3x4xf32>
  %out = jpq.get_weight @out : tensor<2x5x3xf32>
  %e1 = tensor.empty() : tensor<5x3x4xf32>
  %p1 = linalg.generic {indexing_maps = [#pick, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ids : tensor<5xi64>) outs(%e1 : tensor<5x3x4xf32>) {
    ^bb0(%id: i64, %o: f32):
      %i = arith.index_cast %id : i64 to index
      %n = linalg.index 1 : index
      %k = linalg.index 2 : index
      %v = tensor.extract %in[%i, %n, %k] : tensor<2x3x4xf32>
      linalg.yield %v : f32
  } -> tensor<5x3x4xf32>
  %f1 = tensor.empty() : tensor<5x3x1xf32>
  %z1 = linalg.fill ins(%zero : f32) outs(%f1 : tensor<5x3x1xf32>) -> tensor<5x3x1xf32>
  %h = linalg.batch_matmul ins(%p1, %x : tensor<5x3x4xf32>, tensor<5x4x1xf32>) outs(%z1 : tensor<5x3x1xf32>) -> tensor<5x3x1xf32>
  %e2 = tensor.empty() : tensor<5x5x3xf32>
  %p2 = linalg.generic {indexing_maps = [#pick, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ids : tensor<5xi64>) outs(%e2 : tensor<5x5x3xf32>) {
    ^bb0(%id: i64, %o: f32):
      %i = arith.index_cast %id : i64 to index
      %n = linalg.index 1 : index
      %k = linalg.index 2 : index
      %v = tensor.extract %out[%i, %n, %k] : tensor<2x5x3xf32>
      linalg.yield %v : f32
  } -> tensor<5x5x3xf32>
  %f2 = tensor.empty() : tensor<5x5x1xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%f2 : tensor<5x5x1xf32>) -> tensor<5x5x1xf32>
  %y = linalg.batch_matmul ins(%p2, %h : tensor<5x5x3xf32>, tensor<5x3x1xf32>) outs(%z2 : tensor<5x5x1xf32>) -> tensor<5x5x1xf32>
  return %y : tensor<5x5x1xf32>
}
