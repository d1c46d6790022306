// RUN: jpq-opt --jpq-raise-linear -split-input-file -verify-diagnostics %s | FileCheck %s

// A convolution over windows: what each pixel of the result sees becomes a row, the weight a matrix in the same order.
// CHECK-DAG: #[[$WINDOWS:.*]] = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1 * 2 + d4, d2 + d5 * 3)>
// CHECK: jpq.weight @w : tensor<2x18xf32> = #jpq.packed<values = #jpq.file<"w", 144>>
// CHECK-LABEL: func.func @conv2d(
// CHECK-SAME: %[[X:.*]]: tensor<1x3x7x9xf32>, %[[B:.*]]: tensor<1x2x3x6xf32>)
// CHECK: %[[W:.*]] = jpq.get_weight @w : tensor<2x18xf32>
// CHECK: %[[E:.*]] = tensor.empty() : tensor<1x3x6x3x3x2xf32>
// CHECK: %[[S:.*]] = linalg.generic {indexing_maps = [#[[$WINDOWS]], #{{.*}}], {{.*}} ins(%[[X]] : tensor<1x3x7x9xf32>) outs(%[[E]] : tensor<1x3x6x3x3x2xf32>)
// CHECK: %[[R:.*]] = tensor.collapse_shape %[[S]] {{\[}}[0], [1], [2], [3, 4, 5]] : tensor<1x3x6x3x3x2xf32> into tensor<1x3x6x18xf32>
// CHECK: %[[Y:.*]] = jpq.linear %[[R]], %[[W]] : tensor<1x3x6x18xf32>, tensor<2x18xf32> -> tensor<1x3x6x2xf32>
// CHECK: %[[T:.*]] = linalg.transpose ins(%[[Y]] : tensor<1x3x6x2xf32>) outs(%{{.*}} : tensor<1x2x3x6xf32>) permutation = [0, 3, 1, 2]
// CHECK: linalg.generic {{.*}} ins(%[[T]], %[[B]] : tensor<1x2x3x6xf32>, tensor<1x2x3x6xf32>)
// CHECK: arith.addf
jpq.weight @w : tensor<2x3x3x2xf32> = #jpq.packed<values = #jpq.file<"w", 144>>
func.func @conv2d(%x: tensor<1x3x7x9xf32>, %b: tensor<1x2x3x6xf32>) -> tensor<1x2x3x6xf32> {
  %w = jpq.get_weight @w : tensor<2x3x3x2xf32>
  %y = linalg.conv_2d_nchw_fchw {dilations = dense<[1, 3]> : vector<2xi64>, strides = dense<[2, 1]> : vector<2xi64>}
      ins(%x, %w : tensor<1x3x7x9xf32>, tensor<2x3x3x2xf32>) outs(%b : tensor<1x2x3x6xf32>) -> tensor<1x2x3x6xf32>
  return %y : tensor<1x2x3x6xf32>
}

// -----

// One dimension, any number of samples.
// CHECK: jpq.weight @w : tensor<2x9xf32>
// CHECK-LABEL: func.func @conv1d(
// CHECK: tensor.empty(%{{.*}}) : tensor<?x4x3x3xf32>
// CHECK: jpq.linear %{{.*}}, %{{.*}} : tensor<?x4x9xf32>, tensor<2x9xf32> -> tensor<?x4x2xf32>
jpq.weight @w : tensor<2x3x3xf32> = #jpq.packed<values = #jpq.file<"w", 72>>
func.func @conv1d(%x: tensor<?x3x6xf32>, %b: tensor<?x2x4xf32>) -> tensor<?x2x4xf32> {
  %w = jpq.get_weight @w : tensor<2x3x3xf32>
  %y = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>}
      ins(%x, %w : tensor<?x3x6xf32>, tensor<2x3x3xf32>) outs(%b : tensor<?x2x4xf32>) -> tensor<?x2x4xf32>
  return %y : tensor<?x2x4xf32>
}

// -----

// Windows of one element that leave elements out; a product of half precision that sums in f32.
// CHECK: jpq.weight @steps : tensor<3x2xf32>
// CHECK: jpq.weight @half : !jpq.tensor<2x4xf32, [4: #jpq.dense<f16>]>
// CHECK-LABEL: func.func @others(
// CHECK: jpq.linear %{{.*}}, %{{.*}} : tensor<1x2x2x2xf32>, tensor<3x2xf32> -> tensor<1x2x2x3xf32>
// CHECK: jpq.linear %{{.*}}, %{{.*}} : tensor<1x2x4xf32>, !jpq.tensor<2x4xf32, [4: #jpq.dense<f16>]> -> tensor<1x2x2xf32>
// CHECK-NOT: linalg.conv
jpq.weight @steps : tensor<3x2x1x1xf32> = #jpq.packed<values = #jpq.file<"steps", 24>>
jpq.weight @half : tensor<2x2x2xf16> = #jpq.packed<values = dense_resource<half> : tensor<16xi8>>
func.func @others(%x: tensor<1x2x3x3xf32>, %y: tensor<1x3x2x2xf32>, %h: tensor<1x2x3xf16>)
    -> (tensor<1x3x2x2xf32>, tensor<1x2x2xf32>) {
  %zero = arith.constant 0.0 : f32
  %steps = jpq.get_weight @steps : tensor<3x2x1x1xf32>
  %half = jpq.get_weight @half : tensor<2x2x2xf16>
  %0 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>}
      ins(%x, %steps : tensor<1x2x3x3xf32>, tensor<3x2x1x1xf32>) outs(%y : tensor<1x3x2x2xf32>) -> tensor<1x3x2x2xf32>
  %e = tensor.empty() : tensor<1x2x2xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
  %1 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>}
      ins(%h, %half : tensor<1x2x3xf16>, tensor<2x2x2xf16>) outs(%z : tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
  return %0, %1 : tensor<1x3x2x2xf32>, tensor<1x2x2xf32>
}
{-# dialect_resources: {builtin: {half: "0x02000000003C004000420044003C004000420044"}} #-}

// -----

// Channels last: the weight is stored the other way round.
// CHECK: jpq.weight @w : tensor<3x8xf32>
// CHECK-LABEL: func.func @channels_last(
// CHECK: jpq.linear %{{.*}}, %{{.*}} : tensor<1x2x2x8xf32>, tensor<3x8xf32> -> tensor<1x2x2x3xf32>
// 0 1 2 / 3 4 5 / 6 7 8 / ... becomes 0 3 6 ... / ...
// CHECK: w.values: "0x{{[0-9A-F]+}}00000000000040400000C040
jpq.weight @w : tensor<2x2x2x3xf32> = #jpq.packed<values = dense_resource<w> : tensor<96xi8>>
func.func @channels_last(%x: tensor<1x3x3x2xf32>) -> tensor<1x2x2x3xf32> {
  %zero = arith.constant dense<0.0> : tensor<1x2x2x3xf32>
  %w = jpq.get_weight @w : tensor<2x2x2x3xf32>
  %y = linalg.conv_2d_nhwc_hwcf ins(%x, %w : tensor<1x3x3x2xf32>, tensor<2x2x2x3xf32>)
      outs(%zero : tensor<1x2x2x3xf32>) -> tensor<1x2x2x3xf32>
  return %y : tensor<1x2x2x3xf32>
}
{-# dialect_resources: {builtin: {w: "0x04000000000000000000803F0000004000004040000080400000A0400000C0400000E0400000004100001041000020410000304100004041000050410000604100007041000080410000884100009041000098410000A0410000A8410000B0410000B841"}} #-}

// -----

// A weight that has a plan stays as it is stored.
// CHECK: jpq.weight @w : tensor<2x3x3xf32>
// CHECK-LABEL: func.func @planned(
// CHECK: linalg.conv_1d_ncw_fcw
jpq.weight @w : tensor<2x3x3xf32> = #jpq.packed<values = #jpq.file<"w", 72>> {plan = #jpq.plan<[#jpq.dense<f32> -> 0.0]>}
func.func @planned(%x: tensor<1x3x6xf32>, %b: tensor<1x2x4xf32>) -> tensor<1x2x4xf32> {
  %w = jpq.get_weight @w : tensor<2x3x3xf32>
  // expected-remark @+1 {{uses weight @w and is not raised: it sums over 2 dimensions of the weight}}
  %y = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>}
      ins(%x, %w : tensor<1x3x6xf32>, tensor<2x3x3xf32>) outs(%b : tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
  return %y : tensor<1x2x4xf32>
}

// -----

// Each channel has its own window, each group its own filters: matrices whose values the convolutions read.
// CHECK: jpq.weight @depthwise : tensor<3x4xf32> = #jpq.packed<values = #jpq.file<"depthwise", 48>>
// CHECK: jpq.weight @grouped : tensor<4x6xf32> = #jpq.packed<values = #jpq.file<"grouped", 96>>
// CHECK-LABEL: func.func @own_windows(
// CHECK: %[[D:.*]] = jpq.unpack %{{.*}} : tensor<3x4xf32> -> tensor<3x4xf32>
// CHECK: %[[D4:.*]] = tensor.expand_shape %[[D]] {{\[}}[0], [1, 2, 3]] output_shape [3, 1, 2, 2] : tensor<3x4xf32> into tensor<3x1x2x2xf32>
// CHECK: %[[G:.*]] = jpq.unpack %{{.*}} : tensor<4x6xf32> -> tensor<4x6xf32>
// CHECK: tensor.collapse_shape %[[D4]]
// CHECK: linalg.depthwise_conv_2d_nchw_chw
// CHECK: linalg.conv_2d_ngchw_gfchw
jpq.weight @depthwise : tensor<3x1x2x2xf32> = #jpq.packed<values = #jpq.file<"depthwise", 48>>
jpq.weight @grouped : tensor<4x3x2x1xf32> = #jpq.packed<values = #jpq.file<"grouped", 96>>
func.func @own_windows(%x: tensor<1x3x3x3xf32>, %y: tensor<1x3x2x2xf32>, %g: tensor<1x2x3x3x3xf32>, %h: tensor<1x2x2x2x3xf32>)
    -> (tensor<1x3x2x2xf32>, tensor<1x2x2x2x3xf32>) {
  %depthwise = jpq.get_weight @depthwise : tensor<3x1x2x2xf32>
  %grouped = jpq.get_weight @grouped : tensor<4x3x2x1xf32>
  %channels = tensor.collapse_shape %depthwise [[0, 1], [2], [3]] : tensor<3x1x2x2xf32> into tensor<3x2x2xf32>
  %0 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
      ins(%x, %channels : tensor<1x3x3x3xf32>, tensor<3x2x2xf32>) outs(%y : tensor<1x3x2x2xf32>) -> tensor<1x3x2x2xf32>
  %groups = tensor.expand_shape %grouped [[0, 1], [2], [3], [4]] output_shape [2, 2, 3, 2, 1]
      : tensor<4x3x2x1xf32> into tensor<2x2x3x2x1xf32>
  %1 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
      ins(%g, %groups : tensor<1x2x3x3x3xf32>, tensor<2x2x3x2x1xf32>) outs(%h : tensor<1x2x2x2x3xf32>) -> tensor<1x2x2x2x3xf32>
  return %0, %1 : tensor<1x3x2x2xf32>, tensor<1x2x2x2x3xf32>
}

// -----

// Mamba's convolution over time is a depthwise one over windows of one column. Nothing is remarked on.
// CHECK: jpq.weight @over_time : tensor<3x4xf32>
// CHECK-LABEL: func.func @time(
// CHECK: jpq.unpack %{{.*}} : tensor<3x4xf32> -> tensor<3x4xf32>
// CHECK: linalg.depthwise_conv_2d_nchw_chw
jpq.weight @over_time : tensor<3x1x4xf32> = #jpq.packed<values = #jpq.file<"over_time", 48>>
func.func @time(%x: tensor<1x3x6x1xf32>, %y: tensor<1x3x3x1xf32>) -> tensor<1x3x3x1xf32> {
  %w = jpq.get_weight @over_time : tensor<3x1x4xf32>
  %w4 = tensor.expand_shape %w [[0], [1], [2, 3]] output_shape [3, 1, 4, 1] : tensor<3x1x4xf32> into tensor<3x1x4x1xf32>
  %w3 = tensor.collapse_shape %w4 [[0, 1], [2], [3]] : tensor<3x1x4x1xf32> into tensor<3x4x1xf32>
  %r = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
      ins(%x, %w3 : tensor<1x3x6x1xf32>, tensor<3x4x1xf32>) outs(%y : tensor<1x3x3x1xf32>) -> tensor<1x3x3x1xf32>
  return %r : tensor<1x3x3x1xf32>
}

// -----

// Experts that ids pick are rows of one matrix.
// CHECK: jpq.weight @experts : tensor<6x4xf32>
// CHECK-LABEL: func.func @picked(
// CHECK: %[[U:.*]] = jpq.unpack %{{.*}} : tensor<6x4xf32> -> tensor<6x4xf32>
// CHECK: %[[E:.*]] = tensor.expand_shape %[[U]] {{\[}}[0, 1], [2]] output_shape [2, 3, 4] : tensor<6x4xf32> into tensor<2x3x4xf32>
// CHECK: tensor.extract %[[E]]
// CHECK: linalg.batch_matmul
jpq.weight @experts : tensor<2x3x4xf32> = #jpq.packed<values = #jpq.file<"experts", 96>>
func.func @picked(%x: tensor<5x1x4xf32>, %ids: tensor<5xi64>, %y: tensor<5x1x3xf32>) -> tensor<5x1x3xf32> {
  %w = jpq.get_weight @experts : tensor<2x3x4xf32>
  %e = tensor.empty() : tensor<5x3x4xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ids : tensor<5xi64>) outs(%e : tensor<5x3x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %i = arith.index_cast %in : i64 to index
      %n = linalg.index 1 : index
      %k = linalg.index 2 : index
      %v = tensor.extract %w[%i, %n, %k] : tensor<2x3x4xf32>
      linalg.yield %v : f32
  } -> tensor<5x3x4xf32>
  %f = tensor.empty() : tensor<5x4x3xf32>
  %t = linalg.transpose ins(%p : tensor<5x3x4xf32>) outs(%f : tensor<5x4x3xf32>) permutation = [0, 2, 1]
  %r = linalg.batch_matmul ins(%x, %t : tensor<5x1x4xf32>, tensor<5x4x3xf32>) outs(%y : tensor<5x1x3xf32>) -> tensor<5x1x3xf32>
  return %r : tensor<5x1x3xf32>
}
