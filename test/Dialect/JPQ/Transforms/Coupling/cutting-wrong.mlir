// RUN: jpq-test-opt %s -split-input-file --test-jpq-cut-groups -verify-diagnostics

// The check by which coupling is tested (annotate-coupling-*.mlir) finds what is wrong with groups that no analysis gave.

// As jpq-annotate-coupling finds it: two heads of three.
// expected-remark @+1 {{@heads: cutting any of 2 channels is the same as zeros}}
jpq.group @heads : 2
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>> {coupling = [[#jpq.coupled<@heads, extent = 3>], []]}
jpq.weight @scale : tensor<2xf32> = #jpq.packed<values = #jpq.file<"scale", 8>> {coupling = [[#jpq.coupled<@heads>]]}
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>> {coupling = [[], [#jpq.coupled<@heads, extent = 3>]]}
func.func @right(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %scale = jpq.get_weight @scale : tensor<2xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [7, 2, 3] : tensor<7x6xf32> into tensor<7x2x3xf32>
  %e = tensor.empty() : tensor<7x2x3xf32>
  %scales = linalg.broadcast ins(%scale : tensor<2xf32>) outs(%e : tensor<7x2x3xf32>) dimensions = [0, 2]
  %scaled = arith.mulf %heads, %scales : tensor<7x2x3xf32>
  %a = tensor.collapse_shape %scaled [[0], [1, 2]] : tensor<7x2x3xf32> into tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// The columns of @down are taken for heads of one, in turn: every shape fits, and only the numbers tell.
// expected-error @+1 {{cutting channel 0 changes the result by}}
jpq.group @heads : 2
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>> {coupling = [[#jpq.coupled<@heads, extent = 3>], []]}
jpq.weight @scale : tensor<2xf32> = #jpq.packed<values = #jpq.file<"scale", 8>> {coupling = [[#jpq.coupled<@heads>]]}
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>> {coupling = [[], [#jpq.coupled<@heads>]]}
func.func @wrong_extent(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %scale = jpq.get_weight @scale : tensor<2xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [7, 2, 3] : tensor<7x6xf32> into tensor<7x2x3xf32>
  %e = tensor.empty() : tensor<7x2x3xf32>
  %scales = linalg.broadcast ins(%scale : tensor<2xf32>) outs(%e : tensor<7x2x3xf32>) dimensions = [0, 2]
  %scaled = arith.mulf %heads, %scales : tensor<7x2x3xf32>
  %a = tensor.collapse_shape %scaled [[0], [1, 2]] : tensor<7x2x3xf32> into tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// A member is missing.
// expected-error @+1 {{cutting it makes the function invalid}}
jpq.group @channels : 6
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>> {coupling = [[#jpq.coupled<@channels>], []]}
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @missing(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  // expected-error @+1 {{multiplies 'tensor<7x5xf32>' with a weight of 6 columns}}
  %y = jpq.linear %h, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// What the exponential makes of zeros matters: channels that go through it are none.
// expected-error @+1 {{is no coupling group of the function as it is now}}
jpq.group @channels : 6
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>> {coupling = [[#jpq.coupled<@channels>], []]}
func.func @unknown(%x: tensor<7x4xf32>) -> tensor<7x6xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %y = math.exp %h : tensor<7x6xf32>
  return %y : tensor<7x6xf32>
}

// -----

// Weights that do not matter prove nothing.
// expected-error @+1 {{none of its channels matters to the result}}
jpq.group @channels : 6
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>> {coupling = [[#jpq.coupled<@channels>], []]}
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>> {coupling = [[], [#jpq.coupled<@channels>]]}
func.func @unread(%x: tensor<7x4xf32>) -> tensor<7x4xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %y = jpq.linear %h, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %x : tensor<7x4xf32>
}
