// RUN: jpq-opt %s -split-input-file --jpq-annotate-coupling -verify-diagnostics | FileCheck %s

// What the analysis learns from each kind of op, in alphabetical order. Everywhere `@up` makes channels and `@down` sums
// over them; whether the two agree on a group is what is asked.

// A function's argument and result are the caller's: neither rows of the result nor columns of the argument are cut.
// CHECK-NOT: jpq.group
// CHECK-LABEL: jpq.weight @boundary : tensor<6x4xf32>
// CHECK-NOT: coupling
// CHECK-LABEL: func.func @function_boundary
jpq.weight @boundary : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
func.func @function_boundary(%x: tensor<?x4xf32>) -> tensor<?x6xf32> {
  %w = jpq.get_weight @boundary : tensor<6x4xf32>
  %y = jpq.linear %x, %w : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

// -----

// Heads and their channels meet again in one dimension: the rows of @up are heads times channels, and so are the columns
// of @down, outermost first.
// CHECK: jpq.group @group0 : 3
// CHECK-NEXT: jpq.group @group1 : 4
// CHECK: jpq.weight @up : tensor<12x4xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0, extent = 4>, #jpq.coupled<@group1>], []]
// CHECK: jpq.weight @scale : tensor<3xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>]]
// CHECK: jpq.weight @down : tensor<2x12xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0, extent = 4>, #jpq.coupled<@group1>]]
jpq.weight @up : tensor<12x4xf32> = #jpq.packed<values = #jpq.file<"u", 192>>
jpq.weight @scale : tensor<3xf32> = #jpq.packed<values = #jpq.file<"s", 12>>
jpq.weight @down : tensor<2x12xf32> = #jpq.packed<values = #jpq.file<"d", 96>>
func.func @collapse_and_expand(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<12x4xf32>
  %scale = jpq.get_weight @scale : tensor<3xf32>
  %down = jpq.get_weight @down : tensor<2x12xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<12x4xf32> -> tensor<7x12xf32>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [7, 3, 4] : tensor<7x12xf32> into tensor<7x3x4xf32>
  %empty = tensor.empty() : tensor<7x3x4xf32>
  %scaled = linalg.generic {indexing_maps = [affine_map<(t, h, d) -> (t, h, d)>, affine_map<(t, h, d) -> (h)>, affine_map<(t, h, d) -> (t, h, d)>],
                            iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%heads, %scale : tensor<7x3x4xf32>, tensor<3xf32>) outs(%empty : tensor<7x3x4xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      linalg.yield %0 : f32
  } -> tensor<7x3x4xf32>
  %flat = tensor.collapse_shape %scaled [[0], [1, 2]] : tensor<7x3x4xf32> into tensor<7x12xf32>
  %y = jpq.linear %flat, %down : tensor<7x12xf32>, tensor<2x12xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Seen as 2 x 6 by one op and as 6 x 2 by another: 2 x 3 x 2 in truth.
// CHECK: jpq.group @group0 : 2
// CHECK-NEXT: jpq.group @group1 : 3
// CHECK-NEXT: jpq.group @group2 : 2
// CHECK: jpq.weight @up : tensor<12x4xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0, extent = 6>, #jpq.coupled<@group1, extent = 2>, #jpq.coupled<@group2>], []]
// CHECK: jpq.weight @outer : tensor<2xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>]]
// CHECK: jpq.weight @inner : tensor<2xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group2>]]
// CHECK: jpq.weight @down
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0, extent = 6>, #jpq.coupled<@group1, extent = 2>, #jpq.coupled<@group2>]]
jpq.weight @up : tensor<12x4xf32> = #jpq.packed<values = #jpq.file<"u", 192>>
jpq.weight @outer : tensor<2xf32> = #jpq.packed<values = #jpq.file<"o", 8>>
jpq.weight @inner : tensor<2xf32> = #jpq.packed<values = #jpq.file<"i", 8>>
jpq.weight @down : tensor<2x12xf32> = #jpq.packed<values = #jpq.file<"d", 96>>
func.func @collapse_refined(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<12x4xf32>
  %outer = jpq.get_weight @outer : tensor<2xf32>
  %inner = jpq.get_weight @inner : tensor<2xf32>
  %down = jpq.get_weight @down : tensor<2x12xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<12x4xf32> -> tensor<7x12xf32>
  %a = tensor.expand_shape %h [[0], [1, 2]] output_shape [7, 2, 6] : tensor<7x12xf32> into tensor<7x2x6xf32>
  %emptyA = tensor.empty() : tensor<7x2x6xf32>
  %scaledA = linalg.generic {indexing_maps = [affine_map<(t, h, d) -> (t, h, d)>, affine_map<(t, h, d) -> (h)>, affine_map<(t, h, d) -> (t, h, d)>],
                             iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%a, %outer : tensor<7x2x6xf32>, tensor<2xf32>) outs(%emptyA : tensor<7x2x6xf32>) {
    ^bb0(%in: f32, %b: f32, %out: f32):
      %0 = arith.mulf %in, %b : f32
      linalg.yield %0 : f32
  } -> tensor<7x2x6xf32>
  %flatA = tensor.collapse_shape %scaledA [[0], [1, 2]] : tensor<7x2x6xf32> into tensor<7x12xf32>
  %b = tensor.expand_shape %flatA [[0], [1, 2]] output_shape [7, 6, 2] : tensor<7x12xf32> into tensor<7x6x2xf32>
  %emptyB = tensor.empty() : tensor<7x6x2xf32>
  %scaledB = linalg.generic {indexing_maps = [affine_map<(t, h, d) -> (t, h, d)>, affine_map<(t, h, d) -> (d)>, affine_map<(t, h, d) -> (t, h, d)>],
                             iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%b, %inner : tensor<7x6x2xf32>, tensor<2xf32>) outs(%emptyB : tensor<7x6x2xf32>) {
    ^bb0(%in: f32, %c: f32, %out: f32):
      %0 = arith.mulf %in, %c : f32
      linalg.yield %0 : f32
  } -> tensor<7x6x2xf32>
  %flatB = tensor.collapse_shape %scaledB [[0], [1, 2]] : tensor<7x6x2xf32> into tensor<7x12xf32>
  %y = jpq.linear %flatB, %down : tensor<7x12xf32>, tensor<2x12xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Seen as 2 x 3 and as 3 x 2: the boundaries do not nest, and nothing can be cut.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @collapse_disagreeing
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @two : tensor<2xf32> = #jpq.packed<values = #jpq.file<"o", 8>>
jpq.weight @three : tensor<3xf32> = #jpq.packed<values = #jpq.file<"i", 12>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @collapse_disagreeing(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %two = jpq.get_weight @two : tensor<2xf32>
  %three = jpq.get_weight @three : tensor<3xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %a = tensor.expand_shape %h [[0], [1, 2]] output_shape [7, 2, 3] : tensor<7x6xf32> into tensor<7x2x3xf32>
  %emptyA = tensor.empty() : tensor<7x2x3xf32>
  %scaledA = linalg.generic {indexing_maps = [affine_map<(t, h, d) -> (t, h, d)>, affine_map<(t, h, d) -> (h)>, affine_map<(t, h, d) -> (t, h, d)>],
                             iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%a, %two : tensor<7x2x3xf32>, tensor<2xf32>) outs(%emptyA : tensor<7x2x3xf32>) {
    ^bb0(%in: f32, %b: f32, %out: f32):
      %0 = arith.mulf %in, %b : f32
      linalg.yield %0 : f32
  } -> tensor<7x2x3xf32>
  %flatA = tensor.collapse_shape %scaledA [[0], [1, 2]] : tensor<7x2x3xf32> into tensor<7x6xf32>
  %b = tensor.expand_shape %flatA [[0], [1, 2]] output_shape [7, 3, 2] : tensor<7x6xf32> into tensor<7x3x2xf32>
  %emptyB = tensor.empty() : tensor<7x3x2xf32>
  %scaledB = linalg.generic {indexing_maps = [affine_map<(t, h, d) -> (t, h, d)>, affine_map<(t, h, d) -> (h)>, affine_map<(t, h, d) -> (t, h, d)>],
                             iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%b, %three : tensor<7x3x2xf32>, tensor<3xf32>) outs(%emptyB : tensor<7x3x2xf32>) {
    ^bb0(%in: f32, %c: f32, %out: f32):
      %0 = arith.mulf %in, %c : f32
      linalg.yield %0 : f32
  } -> tensor<7x3x2xf32>
  %flatB = tensor.collapse_shape %scaledB [[0], [1, 2]] : tensor<7x3x2xf32> into tensor<7x6xf32>
  %y = jpq.linear %flatB, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Rows and columns of @square are the same channels (its diagonal is read): after one of them is split, the other is, too.
// CHECK: jpq.group @group0 : 2
// CHECK-NEXT: jpq.group @group1 : 3
// CHECK: jpq.weight @square : tensor<6x6xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0, extent = 3>, #jpq.coupled<@group1>], [#jpq.coupled<@group0, extent = 3>, #jpq.coupled<@group1>]]
// CHECK: jpq.weight @two : tensor<2xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>]]
jpq.weight @square : tensor<6x6xf32> = #jpq.packed<values = #jpq.file<"u", 144>>
jpq.weight @two : tensor<2xf32> = #jpq.packed<values = #jpq.file<"o", 8>>
func.func @collapse_of_equal_dimensions() -> tensor<f32> {
  %square = jpq.get_weight @square : tensor<6x6xf32>
  %two = jpq.get_weight @two : tensor<2xf32>
  %empty = tensor.empty() : tensor<6xf32>
  %diagonal = linalg.generic {indexing_maps = [affine_map<(i) -> (i, i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%square : tensor<6x6xf32>) outs(%empty : tensor<6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
  } -> tensor<6xf32>
  // Both dimensions in one: a compound of the same channels twice, seen as 2 x 3 x 2 x 3.
  %flat = tensor.collapse_shape %square [[0, 1]] : tensor<6x6xf32> into tensor<36xf32>
  %parts = tensor.expand_shape %flat [[0, 1, 2, 3]] output_shape [2, 3, 2, 3] : tensor<36xf32> into tensor<2x3x2x3xf32>
  %zero = arith.constant 0.0 : f32
  %scalar = tensor.empty() : tensor<f32>
  %init = linalg.fill ins(%zero : f32) outs(%scalar : tensor<f32>) -> tensor<f32>
  %sum = linalg.generic {indexing_maps = [affine_map<(a, b, c, d) -> (a, b, c, d)>, affine_map<(a, b, c, d) -> (a)>, affine_map<(a, b, c, d) -> ()>],
                         iterator_types = ["reduction", "reduction", "reduction", "reduction"]}
      ins(%parts, %two : tensor<2x3x2x3xf32>, tensor<2xf32>) outs(%init : tensor<f32>) {
    ^bb0(%in: f32, %b: f32, %out: f32):
      %0 = arith.mulf %in, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  } -> tensor<f32>
  return %sum : tensor<f32>
}

// -----

// Dimensions of size 1 come and go in reshapes and carry no channels.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up : tensor<6x4xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @down : tensor<2x6xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @collapse_ones(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %a = tensor.expand_shape %h [[0], [1, 2, 3]] output_shape [7, 1, 6, 1] : tensor<7x6xf32> into tensor<7x1x6x1xf32>
  %b = tensor.collapse_shape %a [[0, 1], [2, 3]] : tensor<7x1x6x1xf32> into tensor<7x6xf32>
  %c = tensor.expand_shape %b [[0], [1, 2]] output_shape [7, 1, 6] : tensor<7x6xf32> into tensor<7x1x6xf32>
  %d = tensor.collapse_shape %c [[0], [1, 2]] : tensor<7x1x6xf32> into tensor<7x6xf32>
  %y = jpq.linear %d, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// No channels are left.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @collapse_nothing
jpq.weight @up : tensor<0x4xf32> = #jpq.packed<values = #jpq.file<"u", 0>>
jpq.weight @down : tensor<2x0xf32> = #jpq.packed<values = #jpq.file<"d", 0>>
func.func @collapse_nothing(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<0x4xf32>
  %down = jpq.get_weight @down : tensor<2x0xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<0x4xf32> -> tensor<7x0xf32>
  %a = tensor.expand_shape %h [[0], [1, 2]] output_shape [7, 0, 5] : tensor<7x0xf32> into tensor<7x0x5xf32>
  %d = tensor.collapse_shape %a [[0], [1, 2]] : tensor<7x0x5xf32> into tensor<7x0xf32>
  %y = jpq.linear %d, %down : tensor<7x0xf32>, tensor<2x0xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// A constant is cut: what it adds to zeros is multiplied by zeros.
// CHECK: jpq.group @group0 : 3
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
// CHECK-LABEL: func.func @constant
jpq.weight @up : tensor<3x4xf32> = #jpq.packed<values = #jpq.file<"u", 48>>
jpq.weight @down : tensor<2x3xf32> = #jpq.packed<values = #jpq.file<"d", 24>>
func.func @constant(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<3x4xf32>
  %down = jpq.get_weight @down : tensor<2x3xf32>
  %bias = arith.constant dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<3x4xf32> -> tensor<7x3xf32>
  %empty = tensor.empty() : tensor<7x3xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (d)>, affine_map<(t, d) -> (t, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h, %bias : tensor<7x3xf32>, tensor<3xf32>) outs(%empty : tensor<7x3xf32>) {
    ^bb0(%in: f32, %b: f32, %out: f32):
      %0 = arith.addf %in, %b : f32
      linalg.yield %0 : f32
  } -> tensor<7x3xf32>
  %y = jpq.linear %a, %down : tensor<7x3xf32>, tensor<2x3xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// A contraction of linalg with weights on both sides couples as jpq.linear does.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up : tensor<5x6xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
// CHECK: jpq.weight @down : tensor<6x2xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
jpq.weight @up : tensor<5x6xf32> = #jpq.packed<values = #jpq.file<"u", 120>>
jpq.weight @down : tensor<6x2xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @contraction() -> tensor<5x2xf32> {
  %up = jpq.get_weight @up : tensor<5x6xf32>
  %down = jpq.get_weight @down : tensor<6x2xf32>
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<5x2xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<5x2xf32>) -> tensor<5x2xf32>
  %y = linalg.matmul ins(%up, %down : tensor<5x6xf32>, tensor<6x2xf32>) outs(%init : tensor<5x2xf32>) -> tensor<5x2xf32>
  return %y : tensor<5x2xf32>
}

// -----

// A constant 0 in a map reads one element for all: a broadcast, which couples nothing. The scale of size 1 is no channel.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up : tensor<6x4xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @scale : tensor<1xf32> = #jpq.packed<values = #jpq.file<"s", 4>>{{$}}
// CHECK: jpq.weight @down : tensor<2x6xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @scale : tensor<1xf32> = #jpq.packed<values = #jpq.file<"s", 4>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @elementwise_broadcast(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %scale = jpq.get_weight @scale : tensor<1xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %empty = tensor.empty() : tensor<7x6xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (0)>, affine_map<(t, d) -> (t, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h, %scale : tensor<7x6xf32>, tensor<1xf32>) outs(%empty : tensor<7x6xf32>) {
    ^bb0(%in: f32, %b: f32, %out: f32):
      %0 = arith.mulf %in, %b : f32
      linalg.yield %0 : f32
  } -> tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// A bias and an activation function that moves zero: the sum over @down's columns is zero all the same, since the columns are.
// CHECK: jpq.group @group0 : 6
// CHECK: jpq.weight @up : tensor<6x4xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @bias : tensor<6xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>]]
// CHECK: jpq.weight @down : tensor<2x6xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @bias : tensor<6xf32> = #jpq.packed<values = #jpq.file<"s", 24>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @elementwise_bias(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %bias = jpq.get_weight @bias : tensor<6xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %empty = tensor.empty() : tensor<7x6xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (d)>, affine_map<(t, d) -> (t, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h, %bias : tensor<7x6xf32>, tensor<6xf32>) outs(%empty : tensor<7x6xf32>) {
    ^bb0(%in: f32, %b: f32, %out: f32):
      %0 = arith.addf %in, %b : f32
      %1 = math.exp %0 : f32
      linalg.yield %1 : f32
  } -> tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Rows are looked up and stay; columns are channels.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @table : tensor<9x6xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
// CHECK: jpq.weight @down : tensor<2x6xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @table : tensor<9x6xf32> = #jpq.packed<values = #jpq.file<"u", 216>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @embedding(%ids: tensor<?xi32>) -> tensor<?x2xf32> {
  %table = jpq.get_weight @table : tensor<9x6xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.embedding %ids, %table : tensor<?xi32>, tensor<9x6xf32> -> tensor<?x6xf32>
  %y = jpq.linear %h, %down : tensor<?x6xf32>, tensor<2x6xf32> -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// -----

// One weight, used as embedding and as output head: one set of dimensions. Its rows are the vocabulary in both.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @tied : tensor<9x6xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @tied : tensor<9x6xf32> = #jpq.packed<values = #jpq.file<"u", 216>>
func.func @embedding_tied(%ids: tensor<?xi32>) -> tensor<?x9xf32> {
  %table = jpq.get_weight @tied : tensor<9x6xf32>
  %h = jpq.embedding %ids, %table : tensor<?xi32>, tensor<9x6xf32> -> tensor<?x6xf32>
  %head = jpq.get_weight @tied : tensor<9x6xf32>
  %y = jpq.linear %h, %head : tensor<?x6xf32>, tensor<9x6xf32> -> tensor<?x9xf32>
  return %y : tensor<?x9xf32>
}

// -----

// Rows by coordinates; columns are channels.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @table :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @table : tensor<9x6xf32> = #jpq.packed<values = #jpq.file<"table", 216>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @gather(%ids: tensor<7x1xi64>) -> tensor<7x2xf32> {
  %table = jpq.get_weight @table : tensor<9x6xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = tensor.gather %table[%ids] gather_dims([0]) : (tensor<9x6xf32>, tensor<7x1xi64>) -> tensor<7x6xf32>
  %y = jpq.linear %h, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// The body computes with the channel's number.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @index_in_body
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @index_in_body(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %empty = tensor.empty() : tensor<7x6xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h : tensor<7x6xf32>) outs(%empty : tensor<7x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %index = linalg.index 1 : index
      %integer = arith.index_cast %index : index to i32
      %number = arith.sitofp %integer : i32 to f32
      %0 = arith.mulf %in, %number : f32
      linalg.yield %0 : f32
  } -> tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Stored weights have the same dimensions as dense ones.
// CHECK: jpq.group @group0 : 6
// CHECK: jpq.weight @up : !jpq.tensor<6x4xf32, [4: #jpq.pruned]>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @down : !jpq.tensor<2x6xf32, [4: #jpq.pruned, 2: #jpq.pruned]>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @up : !jpq.tensor<6x4xf32, [4: #jpq.pruned]> = #jpq.packed<>
jpq.weight @down : !jpq.tensor<2x6xf32, [4: #jpq.pruned, 2: #jpq.pruned]> = #jpq.packed<>
func.func @linear_stored(%x: tensor<?x4xf32>) -> tensor<?x2xf32> {
  %up = jpq.get_weight @up : !jpq.tensor<6x4xf32, [4: #jpq.pruned]>
  %down = jpq.get_weight @down : !jpq.tensor<2x6xf32, [4: #jpq.pruned, 2: #jpq.pruned]>
  %h = jpq.linear %x, %up : tensor<?x4xf32>, !jpq.tensor<6x4xf32, [4: #jpq.pruned]> -> tensor<?x6xf32>
  jpq.observe %h as "down" : tensor<?x6xf32>
  %y = jpq.linear %h, %down : tensor<?x6xf32>, !jpq.tensor<2x6xf32, [4: #jpq.pruned, 2: #jpq.pruned]> -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// -----

// The sum of squares of a root mean square norm: a pruned channel adds zero.
// CHECK: jpq.group @group0 : 6
// CHECK: jpq.weight @up : tensor<6x4xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @down : tensor<2x6xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @reduction_of_squares(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %zero = arith.constant 0.0 : f32
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %rows = tensor.empty() : tensor<7xf32>
  %init = linalg.fill ins(%zero : f32) outs(%rows : tensor<7xf32>) -> tensor<7xf32>
  %squares = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t)>], iterator_types = ["parallel", "reduction"]}
      ins(%h : tensor<7x6xf32>) outs(%init : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.mulf %in, %in : f32
      %1 = arith.addf %0, %out : f32
      linalg.yield %1 : f32
  } -> tensor<7xf32>
  %empty = tensor.empty() : tensor<7x6xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t)>, affine_map<(t, d) -> (t, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h, %squares : tensor<7x6xf32>, tensor<7xf32>) outs(%empty : tensor<7x6xf32>) {
    ^bb0(%in: f32, %square: f32, %out: f32):
      %0 = math.rsqrt %square : f32
      %1 = arith.mulf %in, %0 : f32
      linalg.yield %1 : f32
  } -> tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// The variance of a layer norm: without its weights a channel is zero, but zero minus the mean is not.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @reduction_of_centered_squares
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @reduction_of_centered_squares(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %zero = arith.constant 0.0 : f32
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %rows = tensor.empty() : tensor<7xf32>
  %init = linalg.fill ins(%zero : f32) outs(%rows : tensor<7xf32>) -> tensor<7xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t)>], iterator_types = ["parallel", "reduction"]}
      ins(%h : tensor<7x6xf32>) outs(%init : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.addf %in, %out : f32
      linalg.yield %0 : f32
  } -> tensor<7xf32>
  %empty = tensor.empty() : tensor<7x6xf32>
  %centered = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t)>, affine_map<(t, d) -> (t, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h, %sum : tensor<7x6xf32>, tensor<7xf32>) outs(%empty : tensor<7x6xf32>) {
    ^bb0(%in: f32, %total: f32, %out: f32):
      %sixth = arith.constant 0.16666667 : f32
      %0 = arith.mulf %total, %sixth : f32
      %1 = arith.subf %in, %0 : f32
      linalg.yield %1 : f32
  } -> tensor<7x6xf32>
  %variance = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t)>], iterator_types = ["parallel", "reduction"]}
      ins(%centered : tensor<7x6xf32>) outs(%init : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.mulf %in, %in : f32
      %1 = arith.addf %0, %out : f32
      linalg.yield %1 : f32
  } -> tensor<7xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t)>, affine_map<(t, d) -> (t, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%centered, %variance : tensor<7x6xf32>, tensor<7xf32>) outs(%empty : tensor<7x6xf32>) {
    ^bb0(%in: f32, %square: f32, %out: f32):
      %0 = math.rsqrt %square : f32
      %1 = arith.mulf %in, %0 : f32
      linalg.yield %1 : f32
  } -> tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// A softmax's divisor: the exponential of a pruned channel's zero is 1.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @reduction_of_exponentials
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
func.func @reduction_of_exponentials(%x: tensor<7x4xf32>) -> tensor<7xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %zero = arith.constant 0.0 : f32
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %rows = tensor.empty() : tensor<7xf32>
  %init = linalg.fill ins(%zero : f32) outs(%rows : tensor<7xf32>) -> tensor<7xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t)>], iterator_types = ["parallel", "reduction"]}
      ins(%h : tensor<7x6xf32>) outs(%init : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.exp %in : f32
      %1 = arith.addf %0, %out : f32
      linalg.yield %1 : f32
  } -> tensor<7xf32>
  return %y : tensor<7xf32>
}

// -----

// The same in two ops.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @reduction_of_exponentials_apart
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
func.func @reduction_of_exponentials_apart(%x: tensor<7x4xf32>) -> tensor<7xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %zero = arith.constant 0.0 : f32
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %empty = tensor.empty() : tensor<7x6xf32>
  %powers = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h : tensor<7x6xf32>) outs(%empty : tensor<7x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.exp %in : f32
      linalg.yield %0 : f32
  } -> tensor<7x6xf32>
  %rows = tensor.empty() : tensor<7xf32>
  %init = linalg.fill ins(%zero : f32) outs(%rows : tensor<7xf32>) -> tensor<7xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t)>], iterator_types = ["parallel", "reduction"]}
      ins(%powers : tensor<7x6xf32>) outs(%init : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.addf %in, %out : f32
      linalg.yield %0 : f32
  } -> tensor<7xf32>
  return %y : tensor<7xf32>
}

// -----

// The largest of six is not the largest of five and a zero.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @reduction_to_maximum
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
func.func @reduction_to_maximum(%x: tensor<7x4xf32>) -> tensor<7xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %minus = arith.constant 0xFF800000 : f32
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %rows = tensor.empty() : tensor<7xf32>
  %init = linalg.fill ins(%minus : f32) outs(%rows : tensor<7xf32>) -> tensor<7xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t)>], iterator_types = ["parallel", "reduction"]}
      ins(%h : tensor<7x6xf32>) outs(%init : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.maximumf %in, %out : f32
      linalg.yield %0 : f32
  } -> tensor<7xf32>
  return %y : tensor<7xf32>
}

// -----

// No sum: each step multiplies what was there before.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @reduction_that_reads_itself
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
func.func @reduction_that_reads_itself(%x: tensor<7x4xf32>) -> tensor<7xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %one = arith.constant 1.0 : f32
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %rows = tensor.empty() : tensor<7xf32>
  %init = linalg.fill ins(%one : f32) outs(%rows : tensor<7xf32>) -> tensor<7xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t, d)>, affine_map<(t, d) -> (t)>], iterator_types = ["parallel", "reduction"]}
      ins(%h : tensor<7x6xf32>) outs(%init : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.mulf %in, %out : f32
      %1 = arith.subf %out, %0 : f32
      linalg.yield %1 : f32
  } -> tensor<7xf32>
  return %y : tensor<7xf32>
}

// -----

// A residual: both summands and the sum have the same channels, and a group of them runs through all blocks.
// CHECK: jpq.group @group0 : 6
// CHECK: jpq.weight @table : tensor<9x6xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
// CHECK: jpq.weight @block : tensor<6x6xf32>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], [#jpq.coupled<@group0>]]
// CHECK: jpq.weight @down : tensor<2x6xf32>
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @table : tensor<9x6xf32> = #jpq.packed<values = #jpq.file<"u", 216>>
jpq.weight @block : tensor<6x6xf32> = #jpq.packed<values = #jpq.file<"b", 144>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @residual(%ids: tensor<7xi32>) -> tensor<7x2xf32> {
  %table = jpq.get_weight @table : tensor<9x6xf32>
  %block = jpq.get_weight @block : tensor<6x6xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.embedding %ids, %table : tensor<7xi32>, tensor<9x6xf32> -> tensor<7x6xf32>
  %b = jpq.linear %h, %block : tensor<7x6xf32>, tensor<6x6xf32> -> tensor<7x6xf32>
  %empty = tensor.empty() : tensor<7x6xf32>
  %sum = linalg.add ins(%h, %b : tensor<7x6xf32>, tensor<7x6xf32>) outs(%empty : tensor<7x6xf32>) -> tensor<7x6xf32>
  %y = jpq.linear %sum, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// A rotation mixes all channels: each that it gives depends on all that it reads.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @rotation
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @rotation(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %r = jpq.rotate #jpq.hadamard<2, 3, seed = 0>, %h : tensor<7x6xf32>
  %y = jpq.linear %r, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Somebody computes with the number of channels (as a mean's divisor, say).
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @size_is_asked_for
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @size_is_asked_for(%x: tensor<7x4xf32>) -> (tensor<7x2xf32>, index) {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %one = arith.constant 1 : index
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %size = tensor.dim %h, %one : tensor<7x6xf32>
  %y = jpq.linear %h, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y, %size : tensor<7x2xf32>, index
}

// -----

// The size of another dimension matters to nobody here.
// CHECK: jpq.group @group0 : 6
// CHECK-LABEL: func.func @other_size_is_asked_for
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @other_size_is_asked_for(%x: tensor<?x4xf32>) -> (tensor<?x2xf32>, index) {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %zero = arith.constant 0 : index
  %h = jpq.linear %x, %up : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %size = tensor.dim %h, %zero : tensor<?x6xf32>
  %y = jpq.linear %h, %down : tensor<?x6xf32>, tensor<2x6xf32> -> tensor<?x2xf32>
  return %y, %size : tensor<?x2xf32>, index
}

// -----

// An op that nobody described: named in a remark, and what it touches stays whole.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @unknown_op
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @unknown_op(%x: tensor<7x4xf32>, %pad: f32) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  // expected-remark @+1 {{coupling of 'tensor.bitcast' is unknown; what it touches is not pruned}}
  %bits = tensor.bitcast %h : tensor<7x6xf32> to tensor<7x6xi32>
  // expected-remark @+1 {{coupling of 'tensor.bitcast' is unknown; what it touches is not pruned}}
  %back = tensor.bitcast %bits : tensor<7x6xi32> to tensor<7x6xf32>
  %y = jpq.linear %back, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// An unknown op beside a chain that it does not touch.
// CHECK: jpq.group @group0 : 6
// CHECK-LABEL: func.func @unknown_op_elsewhere
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @unknown_op_elsewhere(%x: tensor<?x4xi32>) -> tensor<?x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  // expected-remark @+1 {{coupling of 'tensor.bitcast' is unknown}}
  %floats = tensor.bitcast %x : tensor<?x4xi32> to tensor<?x4xf32>
  %h = jpq.linear %floats, %up : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %y = jpq.linear %h, %down : tensor<?x6xf32>, tensor<2x6xf32> -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// -----

// A loop's body uses the weight, too.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @weight_in_region
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @weight_in_region(%x: tensor<7x4xf32>, %y0: tensor<7x2xf32>) -> tensor<7x2xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %y = jpq.linear %h, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  %z = scf.for %i = %zero to %one step %one iter_args(%last = %y0) -> tensor<7x2xf32> {
    %again = jpq.get_weight @down : tensor<2x6xf32>
    %0 = jpq.linear %h, %again : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
    scf.yield %0 : tensor<7x2xf32>
  }
  return %y : tensor<7x2xf32>
}

// -----

// Another function uses @down in its present shape.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @forward
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @forward(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %y = jpq.linear %h, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}
func.func @other(%x: tensor<7x6xf32>) -> tensor<7x2xf32> {
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %y = jpq.linear %x, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// What an earlier run wrote is replaced, on weights that are in no group any more as well.
// CHECK-NOT: jpq.group
// CHECK-LABEL: jpq.weight @stale
// CHECK-NOT: coupling
// CHECK-LABEL: func.func @forward
jpq.group @group0 : 6
jpq.weight @stale : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>> {coupling = [[#jpq.coupled<@group0>], []]}
func.func @forward(%x: tensor<7x4xf32>) -> tensor<7x6xf32> {
  %w = jpq.get_weight @stale : tensor<6x4xf32>
  %y = jpq.linear %x, %w : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  return %y : tensor<7x6xf32>
}

// -----

// A weight has the name that a group would have.
// CHECK: jpq.group @[[GROUP:group0_[0-9]+]] : 6
// CHECK: jpq.weight @group0 : tensor<6x4xf32>
// CHECK-SAME: #jpq.coupled<@[[GROUP]]>
jpq.weight @group0 : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"d", 48>>
func.func @forward(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @group0 : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %y = jpq.linear %h, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Blocks that jump: which value is which is not known. What an earlier run wrote does not hold any more, either.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @forward
jpq.group @group0 : 6
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"u", 96>> {coupling = [[#jpq.coupled<@group0>], []]}
// expected-remark @+1 {{coupling is unknown: the function has control flow between blocks}}
func.func @forward(%x: tensor<7x4xf32>) -> tensor<7x6xf32> {
  %w = jpq.get_weight @up : tensor<6x4xf32>
  cf.br ^next
^next:
  %y = jpq.linear %x, %w : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  return %y : tensor<7x6xf32>
}

// -----

// expected-error @+1 {{has no function 'forward' or 'main' to run}}
module {
  func.func private @one(tensor<2xf32>)
  func.func private @two(tensor<2xf32>)
}

// -----

// expected-error @+1 {{is declared only; there is nothing to run}}
func.func private @forward(tensor<2xf32>) -> tensor<2xf32>
