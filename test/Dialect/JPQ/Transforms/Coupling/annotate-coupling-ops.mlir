// RUN: jpq-opt %s -split-input-file --jpq-annotate-coupling -verify-diagnostics | FileCheck %s
// RUN: jpq-test-opt %s -split-input-file --jpq-annotate-coupling --test-jpq-cut-groups 2>&1 | FileCheck %s --check-prefix=CUT
// CUT-COUNT-33: is the same as zeros

// What the analysis learns from the ops that imported models consist of, in alphabetical order of their dialects and
// names; and that cutting what it finds does what zeros do.

// A constant is cut. Three terms that share one do not share channels.
// CHECK: jpq.group @group0 : 6
// CHECK-NEXT: jpq.group @group1 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @middle :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group1>], [#jpq.coupled<@group0>]]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group1>]]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @middle : tensor<6x6xf32> = #jpq.packed<values = #jpq.file<"middle", 144>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @arith_constant(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %middle = jpq.get_weight @middle : tensor<6x6xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %half = arith.constant dense<0.5> : tensor<7x6xf32>
  %a = arith.mulf %h, %half : tensor<7x6xf32>
  %b = jpq.linear %a, %middle : tensor<7x6xf32>, tensor<6x6xf32> -> tensor<7x6xf32>
  %c = arith.addf %b, %half : tensor<7x6xf32>
  %y = jpq.linear %c, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Elementwise ops on whole tensors, of arith and math: the SiLU of a gate.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @arith_elementwise(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %one = arith.constant dense<1.0> : tensor<7x6xf32>
  %minus = arith.negf %h : tensor<7x6xf32>
  %exp = math.exp %minus : tensor<7x6xf32>
  %sum = arith.addf %one, %exp : tensor<7x6xf32>
  %a = arith.divf %h, %sum : tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// What is passed to a function keeps its sizes.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @forward
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @forward(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %a = call @callee(%h) : (tensor<7x6xf32>) -> tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}
func.func private @callee(%x: tensor<7x6xf32>) -> tensor<7x6xf32> {
  return %x : tensor<7x6xf32>
}

// -----

// Heads and what is summed over; the rows of the argument are the caller's.
// CHECK: jpq.group @group0 : 3
// CHECK-NEXT: jpq.group @group1 : 5
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @keys :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], [#jpq.coupled<@group1>], []]
// CHECK: jpq.weight @values :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], [], [#jpq.coupled<@group1>]]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
jpq.weight @keys : tensor<3x5x4xf32> = #jpq.packed<values = #jpq.file<"keys", 240>>
jpq.weight @values : tensor<3x4x5xf32> = #jpq.packed<values = #jpq.file<"values", 240>>
jpq.weight @down : tensor<3x2xf32> = #jpq.packed<values = #jpq.file<"down", 24>>
func.func @linalg_batch_matmul(%x: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %keys = jpq.get_weight @keys : tensor<3x5x4xf32>
  %values = jpq.get_weight @values : tensor<3x4x5xf32>
  %down = jpq.get_weight @down : tensor<3x2xf32>
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<3x4x4xf32>
  %i0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<3x4x4xf32>) -> tensor<3x4x4xf32>
  %p = linalg.batch_matmul ins(%values, %keys : tensor<3x4x5xf32>, tensor<3x5x4xf32>) outs(%i0 : tensor<3x4x4xf32>) -> tensor<3x4x4xf32>
  %e1 = tensor.empty() : tensor<4x2xf32>
  %i1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4x2xf32>) -> tensor<4x2xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(r, c, h, s) -> (h, r, s)>, affine_map<(r, c, h, s) -> (s, c)>, affine_map<(r, c, h, s) -> (h, c)>, affine_map<(r, c, h, s) -> (r, c)>], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%p, %x, %down : tensor<3x4x4xf32>, tensor<4x2xf32>, tensor<3x2xf32>) outs(%i1 : tensor<4x2xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.mulf %0, %c : f32
      %2 = arith.addf %out, %1 : f32
      linalg.yield %2 : f32
  } -> tensor<4x2xf32>
  return %y : tensor<4x2xf32>
}

// -----

// The dimensions that a broadcast adds belong to whom it is broadcast to.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @bias :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>]]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @bias : tensor<6xf32> = #jpq.packed<values = #jpq.file<"bias", 24>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @linalg_broadcast(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %bias = jpq.get_weight @bias : tensor<6xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %e = tensor.empty() : tensor<7x6xf32>
  %b = linalg.broadcast ins(%bias : tensor<6xf32>) outs(%e : tensor<7x6xf32>) dimensions = [0]
  %a = arith.addf %h, %b : tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Windows stay whole, channels do not.
// CHECK: jpq.group @group0 : 3
// CHECK-NEXT: jpq.group @group1 : 5
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @kernel :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>], [#jpq.coupled<@group1>]]
jpq.weight @up : tensor<3x4xf32> = #jpq.packed<values = #jpq.file<"up", 48>>
jpq.weight @kernel : tensor<2x3x5xf32> = #jpq.packed<values = #jpq.file<"kernel", 120>>
jpq.weight @down : tensor<2x5xf32> = #jpq.packed<values = #jpq.file<"down", 40>>
func.func @linalg_conv(%x: tensor<1x8x4xf32>) -> tensor<1x7x2xf32> {
  %up = jpq.get_weight @up : tensor<3x4xf32>
  %kernel = jpq.get_weight @kernel : tensor<2x3x5xf32>
  %down = jpq.get_weight @down : tensor<2x5xf32>
  %h = jpq.linear %x, %up : tensor<1x8x4xf32>, tensor<3x4xf32> -> tensor<1x8x3xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x7x5xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
  %a = linalg.conv_1d_nwc_wcf ins(%h, %kernel : tensor<1x8x3xf32>, tensor<2x3x5xf32>) outs(%init : tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
  %y = jpq.linear %a, %down : tensor<1x7x5xf32>, tensor<2x5xf32> -> tensor<1x7x2xf32>
  return %y : tensor<1x7x2xf32>
}

// -----

// A lookup that the body does by itself: columns are read at a loop's index, rows at any.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @table :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @table : tensor<9x6xf32> = #jpq.packed<values = #jpq.file<"table", 216>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @linalg_generic_lookup(%ids: tensor<7xi64>) -> tensor<7x2xf32> {
  %table = jpq.get_weight @table : tensor<9x6xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %e = tensor.empty() : tensor<7x6xf32>
  %h = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t)>, affine_map<(t, d) -> (t, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<7xi64>) outs(%e : tensor<7x6xf32>) {
    ^bb0(%id: i64, %out: f32):
      %row = arith.index_cast %id : i64 to index
      %column = linalg.index 1 : index
      %0 = tensor.extract %table[%row, %column] : tensor<9x6xf32>
      linalg.yield %0 : f32
  } -> tensor<7x6xf32>
  %y = jpq.linear %h, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// The columns are read in another order.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @linalg_generic_shifted_lookup
jpq.weight @table : tensor<9x6xf32> = #jpq.packed<values = #jpq.file<"table", 216>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @linalg_generic_shifted_lookup(%ids: tensor<7xi64>) -> tensor<7x2xf32> {
  %table = jpq.get_weight @table : tensor<9x6xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %e = tensor.empty() : tensor<7x6xf32>
  %five = arith.constant 5 : index
  %h = linalg.generic {indexing_maps = [affine_map<(t, d) -> (t)>, affine_map<(t, d) -> (t, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<7xi64>) outs(%e : tensor<7x6xf32>) {
    ^bb0(%id: i64, %out: f32):
      %row = arith.index_cast %id : i64 to index
      %column = linalg.index 1 : index
      %other = arith.subi %five, %column : index
      %0 = tensor.extract %table[%row, %other] : tensor<9x6xf32>
      linalg.yield %0 : f32
  } -> tensor<7x6xf32>
  %y = jpq.linear %h, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// The largest of a window, channel by channel.
// CHECK: jpq.group @group0 : 3
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @up : tensor<3x4xf32> = #jpq.packed<values = #jpq.file<"up", 48>>
jpq.weight @down : tensor<2x3xf32> = #jpq.packed<values = #jpq.file<"down", 24>>
func.func @linalg_pooling(%x: tensor<1x8x4xf32>) -> tensor<1x4x2xf32> {
  %up = jpq.get_weight @up : tensor<3x4xf32>
  %down = jpq.get_weight @down : tensor<2x3xf32>
  %h = jpq.linear %x, %up : tensor<1x8x4xf32>, tensor<3x4xf32> -> tensor<1x8x3xf32>
  %lowest = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<1x4x3xf32>
  %init = linalg.fill ins(%lowest : f32) outs(%e : tensor<1x4x3xf32>) -> tensor<1x4x3xf32>
  %window = tensor.empty() : tensor<2xf32>
  %a = linalg.pooling_nwc_max {strides = dense<2> : vector<1xi64>} ins(%h, %window : tensor<1x8x3xf32>, tensor<2xf32>) outs(%init : tensor<1x4x3xf32>) -> tensor<1x4x3xf32>
  %y = jpq.linear %a, %down : tensor<1x4x3xf32>, tensor<2x3xf32> -> tensor<1x4x2xf32>
  return %y : tensor<1x4x2xf32>
}

// -----

// Channels of a softmax stay whole, other dimensions do not: heads.
// CHECK: jpq.group @group0 : 3
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0, extent = 4>], []]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0, extent = 4>]]
jpq.weight @up : tensor<12x4xf32> = #jpq.packed<values = #jpq.file<"up", 192>>
jpq.weight @down : tensor<2x12xf32> = #jpq.packed<values = #jpq.file<"down", 96>>
func.func @linalg_softmax(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<12x4xf32>
  %down = jpq.get_weight @down : tensor<2x12xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<12x4xf32> -> tensor<7x12xf32>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [7, 3, 4] : tensor<7x12xf32> into tensor<7x3x4xf32>
  %e = tensor.empty() : tensor<7x3x4xf32>
  %s = linalg.softmax dimension(2) ins(%heads : tensor<7x3x4xf32>) outs(%e : tensor<7x3x4xf32>) -> tensor<7x3x4xf32>
  %a = tensor.collapse_shape %s [[0], [1, 2]] : tensor<7x3x4xf32> into tensor<7x12xf32>
  %y = jpq.linear %a, %down : tensor<7x12xf32>, tensor<2x12xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// A transposed weight.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @linalg_transpose(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x6xf32>
  %t = linalg.transpose ins(%up : tensor<6x4xf32>) outs(%e : tensor<4x6xf32>) permutation = [1, 0]
  %e0 = tensor.empty() : tensor<7x6xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e0 : tensor<7x6xf32>) -> tensor<7x6xf32>
  %a = linalg.matmul ins(%x, %t : tensor<7x4xf32>, tensor<4x6xf32>) outs(%init : tensor<7x6xf32>) -> tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// What a loop passes on has one set of channels. Weights are read outside.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @middle :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], [#jpq.coupled<@group0>]]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @middle : tensor<6x6xf32> = #jpq.packed<values = #jpq.file<"middle", 144>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @scf_for(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %middle = jpq.get_weight @middle : tensor<6x6xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %three = arith.constant 3 : index
  %a = scf.for %i = %zero to %three step %one iter_args(%last = %h) -> tensor<7x6xf32> {
    %0 = jpq.linear %last, %middle : tensor<7x6xf32>, tensor<6x6xf32> -> tensor<7x6xf32>
    %1 = linalg.elementwise kind=#linalg.elementwise_kind<tanh> ins(%0 : tensor<7x6xf32>) outs(%last : tensor<7x6xf32>) -> tensor<7x6xf32>
    scf.yield %1 : tensor<7x6xf32>
  }
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// The second time round a pruned channel is not zero, and its square is summed.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @scf_for_that_adds_one
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @scf_for_that_adds_one(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %three = arith.constant 3 : index
  %f0 = arith.constant 0.0 : f32
  %f1 = arith.constant dense<1.0> : tensor<7x6xf32>
  %rows = tensor.empty() : tensor<7xf32>
  %init = linalg.fill ins(%f0 : f32) outs(%rows : tensor<7xf32>) -> tensor<7xf32>
  %a = scf.for %i = %zero to %three step %one iter_args(%last = %h) -> tensor<7x6xf32> {
    %sum = linalg.reduce ins(%last : tensor<7x6xf32>) outs(%init : tensor<7xf32>) dimensions = [1]
      (%in: f32, %out: f32) {
        %0 = arith.mulf %in, %in : f32
        %1 = arith.addf %out, %0 : f32
        linalg.yield %1 : f32
      }
    %e = tensor.empty() : tensor<7x6xf32>
    %wide = linalg.broadcast ins(%sum : tensor<7xf32>) outs(%e : tensor<7x6xf32>) dimensions = [1]
    %scaled = arith.mulf %last, %wide : tensor<7x6xf32>
    %next = arith.addf %scaled, %f1 : tensor<7x6xf32>
    scf.yield %next : tensor<7x6xf32>
  }
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Either way gives the same channels.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @one :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @two :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
jpq.weight @one : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"one", 96>>
jpq.weight @two : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"two", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @scf_if(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %one = jpq.get_weight @one : tensor<6x4xf32>
  %two = jpq.get_weight @two : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %zero = arith.constant 0 : index
  %f0 = arith.constant 0.0 : f32
  %first = tensor.extract %x[%zero, %zero] : tensor<7x4xf32>
  %positive = arith.cmpf ogt, %first, %f0 : f32
  %a = scf.if %positive -> tensor<7x6xf32> {
    %0 = jpq.linear %x, %one : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
    scf.yield %0 : tensor<7x6xf32>
  } else {
    %0 = jpq.linear %x, %two : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
    scf.yield %0 : tensor<7x6xf32>
  }
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Where a size becomes dynamic the channels stay whole; elsewhere they do not.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @tensor_cast(%x: tensor<7x4xf32>) -> tensor<?x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %cast = tensor.cast %h : tensor<7x6xf32> to tensor<?x6xf32>
  %y = jpq.linear %cast, %down : tensor<?x6xf32>, tensor<2x6xf32> -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}

// -----

// Channels of a dynamic number.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @tensor_cast_to_dynamic
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @tensor_cast_to_dynamic(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %cast = tensor.cast %h : tensor<7x6xf32> to tensor<7x?xf32>
  %back = tensor.cast %cast : tensor<7x?xf32> to tensor<7x6xf32>
  %y = jpq.linear %back, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// The columns of @down are those of one operand, then those of the other.
// CHECK: jpq.group @group0 : 6
// CHECK-NEXT: jpq.group @group1 : 3
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @one :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @two :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group1>], []]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0, length = 6>, #jpq.coupled<@group1, offset = 6, length = 3>]]
jpq.weight @one : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"one", 96>>
jpq.weight @two : tensor<3x4xf32> = #jpq.packed<values = #jpq.file<"two", 48>>
jpq.weight @down : tensor<2x9xf32> = #jpq.packed<values = #jpq.file<"down", 72>>
func.func @tensor_concat(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %one = jpq.get_weight @one : tensor<6x4xf32>
  %two = jpq.get_weight @two : tensor<3x4xf32>
  %down = jpq.get_weight @down : tensor<2x9xf32>
  %a = jpq.linear %x, %one : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %b = jpq.linear %x, %two : tensor<7x4xf32>, tensor<3x4xf32> -> tensor<7x3xf32>
  %c = tensor.concat dim(1) %a, %b : (tensor<7x6xf32>, tensor<7x3xf32>) -> tensor<7x9xf32>
  %y = jpq.linear %c, %down : tensor<7x9xf32>, tensor<2x9xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Two slices of one product: segments with channels of their own.
// CHECK: jpq.group @group0 : 6
// CHECK-NEXT: jpq.group @group1 : 4
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0, length = 6>, #jpq.coupled<@group1, offset = 6, length = 4>], []]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
// CHECK: jpq.weight @more :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group1>]]
jpq.weight @up : tensor<10x4xf32> = #jpq.packed<values = #jpq.file<"up", 160>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
jpq.weight @more : tensor<2x4xf32> = #jpq.packed<values = #jpq.file<"more", 32>>
func.func @tensor_extract_slice(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<10x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %more = jpq.get_weight @more : tensor<2x4xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<10x4xf32> -> tensor<7x10xf32>
  %a = tensor.extract_slice %h[0, 0] [7, 6] [1, 1] : tensor<7x10xf32> to tensor<7x6xf32>
  %b = tensor.extract_slice %h[0, 6] [7, 4] [1, 1] : tensor<7x10xf32> to tensor<7x4xf32>
  %p = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  %q = jpq.linear %b, %more : tensor<7x4xf32>, tensor<2x4xf32> -> tensor<7x2xf32>
  %y = arith.addf %p, %q : tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Queries, keys and values of 2 heads of 4 channels, in one matrix: as fused attention has them.
// CHECK: jpq.group @group0 : 2
// CHECK-NEXT: jpq.group @group1 : 4
// CHECK-NEXT: jpq.group @group2 : 4
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0, extent = 4>, #jpq.coupled<@group1, length = 16>, #jpq.coupled<@group2, offset = 16, length = 8>], []]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0, extent = 4>, #jpq.coupled<@group2>]]
jpq.weight @up : tensor<24x4xf32> = #jpq.packed<values = #jpq.file<"up", 384>>
jpq.weight @down : tensor<2x8xf32> = #jpq.packed<values = #jpq.file<"down", 64>>
func.func @tensor_extract_slice_of_heads(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<24x4xf32>
  %down = jpq.get_weight @down : tensor<2x8xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<24x4xf32> -> tensor<7x24xf32>
  %q = tensor.extract_slice %h[0, 0] [7, 8] [1, 1] : tensor<7x24xf32> to tensor<7x8xf32>
  %k = tensor.extract_slice %h[0, 8] [7, 8] [1, 1] : tensor<7x24xf32> to tensor<7x8xf32>
  %v = tensor.extract_slice %h[0, 16] [7, 8] [1, 1] : tensor<7x24xf32> to tensor<7x8xf32>
  %qh = tensor.expand_shape %q [[0], [1, 2]] output_shape [7, 2, 4] : tensor<7x8xf32> into tensor<7x2x4xf32>
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [7, 2, 4] : tensor<7x8xf32> into tensor<7x2x4xf32>
  %vh = tensor.expand_shape %v [[0], [1, 2]] output_shape [7, 2, 4] : tensor<7x8xf32> into tensor<7x2x4xf32>
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<7x2xf32>
  %i0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<7x2xf32>) -> tensor<7x2xf32>
  %scores = linalg.generic {indexing_maps = [affine_map<(t, h, d) -> (t, h, d)>, affine_map<(t, h, d) -> (t, h, d)>, affine_map<(t, h, d) -> (t, h)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%qh, %kh : tensor<7x2x4xf32>, tensor<7x2x4xf32>) outs(%i0 : tensor<7x2xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  } -> tensor<7x2xf32>
  %e1 = tensor.empty() : tensor<7x2x4xf32>
  %weighted = linalg.generic {indexing_maps = [affine_map<(t, h, d) -> (t, h)>, affine_map<(t, h, d) -> (t, h, d)>, affine_map<(t, h, d) -> (t, h, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores, %vh : tensor<7x2xf32>, tensor<7x2x4xf32>) outs(%e1 : tensor<7x2x4xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      linalg.yield %0 : f32
  } -> tensor<7x2x4xf32>
  %flat = tensor.collapse_shape %weighted [[0], [1, 2]] : tensor<7x2x4xf32> into tensor<7x8xf32>
  %y = jpq.linear %flat, %down : tensor<7x8xf32>, tensor<2x8xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Every other channel.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @tensor_extract_slice_with_steps
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x3xf32> = #jpq.packed<values = #jpq.file<"down", 24>>
func.func @tensor_extract_slice_with_steps(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x3xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %a = tensor.extract_slice %h[0, 0] [7, 3] [1, 2] : tensor<7x6xf32> to tensor<7x3xf32>
  %y = jpq.linear %a, %down : tensor<7x3xf32>, tensor<2x3xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// A segment of the destination becomes the source.
// CHECK: jpq.group @group0 : 6
// CHECK-NEXT: jpq.group @group1 : 3
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @one :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @two :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group1>], []]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0, length = 6>, #jpq.coupled<@group1, offset = 6, length = 3>]]
jpq.weight @one : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"one", 96>>
jpq.weight @two : tensor<3x4xf32> = #jpq.packed<values = #jpq.file<"two", 48>>
jpq.weight @down : tensor<2x9xf32> = #jpq.packed<values = #jpq.file<"down", 72>>
func.func @tensor_insert_slice(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %one = jpq.get_weight @one : tensor<6x4xf32>
  %two = jpq.get_weight @two : tensor<3x4xf32>
  %down = jpq.get_weight @down : tensor<2x9xf32>
  %a = jpq.linear %x, %one : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %b = jpq.linear %x, %two : tensor<7x4xf32>, tensor<3x4xf32> -> tensor<7x3xf32>
  %e = tensor.empty() : tensor<7x9xf32>
  %first = tensor.insert_slice %a into %e[0, 0] [7, 6] [1, 1] : tensor<7x6xf32> into tensor<7x9xf32>
  %c = tensor.insert_slice %b into %first[0, 6] [7, 3] [1, 1] : tensor<7x3xf32> into tensor<7x9xf32>
  %y = jpq.linear %c, %down : tensor<7x9xf32>, tensor<2x9xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Padded dimensions stay whole, others do not.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>], []]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0>]]
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @tensor_pad(%x: tensor<7x4xf32>) -> tensor<9x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %one = arith.constant 1.0 : f32
  %a = tensor.pad %h low[1, 0] high[1, 0] {
    ^bb0(%i: index, %j: index):
      tensor.yield %one : f32
  } : tensor<7x6xf32> to tensor<9x6xf32>
  %y = jpq.linear %a, %down : tensor<9x6xf32>, tensor<2x6xf32> -> tensor<9x2xf32>
  return %y : tensor<9x2xf32>
}

// -----

// Padded channels.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @tensor_pad_channels
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x8xf32> = #jpq.packed<values = #jpq.file<"down", 64>>
func.func @tensor_pad_channels(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x8xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %one = arith.constant 1.0 : f32
  %a = tensor.pad %h low[0, 1] high[0, 1] {
    ^bb0(%i: index, %j: index):
      tensor.yield %one : f32
  } : tensor<7x6xf32> to tensor<7x8xf32>
  %y = jpq.linear %a, %down : tensor<7x8xf32>, tensor<2x8xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Leading static dimensions divide alike on both sides; behind them the sizes are not known.
// CHECK: jpq.group @group0 : 3
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @scale :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0>]]
jpq.weight @scale : tensor<3xf32> = #jpq.packed<values = #jpq.file<"scale", 12>>
func.func @tensor_reshape(%x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %scale = jpq.get_weight @scale : tensor<3xf32>
  %one = arith.constant 1 : index
  %size = tensor.dim %x, %one : tensor<2x?xf32>
  %e = tensor.empty(%size) : tensor<3x2x?xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(h, t, d) -> (h)>, affine_map<(h, t, d) -> (t, d)>, affine_map<(h, t, d) -> (h, t, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scale, %x : tensor<3xf32>, tensor<2x?xf32>) outs(%e : tensor<3x2x?xf32>) {
    ^bb0(%s: f32, %in: f32, %out: f32):
      %0 = arith.mulf %s, %in : f32
      linalg.yield %0 : f32
  } -> tensor<3x2x?xf32>
  %three = arith.constant 3 : index
  %two = arith.constant 2 : index
  %sizes = tensor.from_elements %one, %three, %two, %size : tensor<4xindex>
  %b = tensor.reshape %a(%sizes) : (tensor<3x2x?xf32>, tensor<4xindex>) -> tensor<1x3x2x?xf32>
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty(%size) : tensor<2x?xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e0 : tensor<2x?xf32>) -> tensor<2x?xf32>
  %y = linalg.reduce ins(%b : tensor<1x3x2x?xf32>) outs(%init : tensor<2x?xf32>) dimensions = [0, 1]
    (%in: f32, %out: f32) {
      %0 = arith.addf %out, %in : f32
      linalg.yield %0 : f32
    }
  return %y : tensor<2x?xf32>
}

// -----

// A rotation of halves: the sum of a head's channels and of its halves changed over binds channel i to i + 2, in each of
// the 3 heads of 4.
// CHECK: jpq.group @group0 : 3
// CHECK-NEXT: jpq.group @group1 : 2
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0, extent = 4>, #jpq.coupled<@group1>], []]
// CHECK: jpq.weight @down :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0, extent = 4>, #jpq.coupled<@group1>]]
jpq.weight @up : tensor<12x4xf32> = #jpq.packed<values = #jpq.file<"up", 192>>
jpq.weight @down : tensor<2x12xf32> = #jpq.packed<values = #jpq.file<"down", 96>>
func.func @tensor_rotated_halves(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<12x4xf32>
  %down = jpq.get_weight @down : tensor<2x12xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<12x4xf32> -> tensor<7x12xf32>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [7, 3, 4] : tensor<7x12xf32> into tensor<7x3x4xf32>
  %low = tensor.extract_slice %heads[0, 0, 0] [7, 3, 2] [1, 1, 1] : tensor<7x3x4xf32> to tensor<7x3x2xf32>
  %high = tensor.extract_slice %heads[0, 0, 2] [7, 3, 2] [1, 1, 1] : tensor<7x3x4xf32> to tensor<7x3x2xf32>
  %minus = arith.negf %high : tensor<7x3x2xf32>
  %turned = tensor.concat dim(2) %minus, %low : (tensor<7x3x2xf32>, tensor<7x3x2xf32>) -> tensor<7x3x4xf32>
  %sum = arith.addf %heads, %turned : tensor<7x3x4xf32>
  %flat = tensor.collapse_shape %sum [[0], [1, 2]] : tensor<7x3x4xf32> into tensor<7x12xf32>
  %y = jpq.linear %flat, %down : tensor<7x12xf32>, tensor<2x12xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Only the first 4 of a head's 6 channels are rotated: each head has two segments.
// CHECK: jpq.group @group0 : 2
// CHECK-NEXT: jpq.group @group1 : 2
// CHECK-NEXT: jpq.group @group2 : 2
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0, extent = 6>, #jpq.coupled<@group1, length = 4>, #jpq.coupled<@group1, offset = 6, length = 4>, #jpq.coupled<@group2, offset = 4, length = 2>, #jpq.coupled<@group2, offset = 10, length = 2>], []]
jpq.weight @up : tensor<12x4xf32> = #jpq.packed<values = #jpq.file<"up", 192>>
jpq.weight @down : tensor<2x12xf32> = #jpq.packed<values = #jpq.file<"down", 96>>
func.func @tensor_rotated_part(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<12x4xf32>
  %down = jpq.get_weight @down : tensor<2x12xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<12x4xf32> -> tensor<7x12xf32>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [7, 2, 6] : tensor<7x12xf32> into tensor<7x2x6xf32>
  %low = tensor.extract_slice %heads[0, 0, 0] [7, 2, 2] [1, 1, 1] : tensor<7x2x6xf32> to tensor<7x2x2xf32>
  %high = tensor.extract_slice %heads[0, 0, 2] [7, 2, 2] [1, 1, 1] : tensor<7x2x6xf32> to tensor<7x2x2xf32>
  %rest = tensor.extract_slice %heads[0, 0, 4] [7, 2, 2] [1, 1, 1] : tensor<7x2x6xf32> to tensor<7x2x2xf32>
  %minus = arith.negf %high : tensor<7x2x2xf32>
  %turned = tensor.concat dim(2) %minus, %low, %rest : (tensor<7x2x2xf32>, tensor<7x2x2xf32>, tensor<7x2x2xf32>) -> tensor<7x2x6xf32>
  %sum = arith.addf %heads, %turned : tensor<7x2x6xf32>
  %flat = tensor.collapse_shape %sum [[0], [1, 2]] : tensor<7x2x6xf32> into tensor<7x12xf32>
  %y = jpq.linear %flat, %down : tensor<7x12xf32>, tensor<2x12xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Seen as 3 x 4 by one op and cut at 8 by another: two heads, and one.
// CHECK: jpq.group @group0 : 2
// CHECK-NEXT: jpq.group @group1 : 4
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @up :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0, extent = 4, length = 8>, #jpq.coupled<@group1>], []]
jpq.weight @up : tensor<12x4xf32> = #jpq.packed<values = #jpq.file<"up", 192>>
jpq.weight @scale : tensor<4xf32> = #jpq.packed<values = #jpq.file<"scale", 16>>
jpq.weight @down : tensor<2x8xf32> = #jpq.packed<values = #jpq.file<"down", 64>>
jpq.weight @more : tensor<2x4xf32> = #jpq.packed<values = #jpq.file<"more", 32>>
func.func @tensor_split_in_two_ways(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<12x4xf32>
  %scale = jpq.get_weight @scale : tensor<4xf32>
  %down = jpq.get_weight @down : tensor<2x8xf32>
  %more = jpq.get_weight @more : tensor<2x4xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<12x4xf32> -> tensor<7x12xf32>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [7, 3, 4] : tensor<7x12xf32> into tensor<7x3x4xf32>
  %e = tensor.empty() : tensor<7x3x4xf32>
  %wide = linalg.broadcast ins(%scale : tensor<4xf32>) outs(%e : tensor<7x3x4xf32>) dimensions = [0, 1]
  %scaled = arith.mulf %heads, %wide : tensor<7x3x4xf32>
  %flat = tensor.collapse_shape %scaled [[0], [1, 2]] : tensor<7x3x4xf32> into tensor<7x12xf32>
  %a = tensor.extract_slice %flat[0, 0] [7, 8] [1, 1] : tensor<7x12xf32> to tensor<7x8xf32>
  %b = tensor.extract_slice %flat[0, 8] [7, 4] [1, 1] : tensor<7x12xf32> to tensor<7x4xf32>
  %p = jpq.linear %a, %down : tensor<7x8xf32>, tensor<2x8xf32> -> tensor<7x2xf32>
  %q = jpq.linear %b, %more : tensor<7x4xf32>, tensor<2x4xf32> -> tensor<7x2xf32>
  %y = arith.addf %p, %q : tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// Seen as 3 x 4 by one op and cut at 6, within a head, by another.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @tensor_split_across_heads
jpq.weight @up : tensor<12x4xf32> = #jpq.packed<values = #jpq.file<"up", 192>>
jpq.weight @scale : tensor<4xf32> = #jpq.packed<values = #jpq.file<"scale", 16>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
func.func @tensor_split_across_heads(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<12x4xf32>
  %scale = jpq.get_weight @scale : tensor<4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<12x4xf32> -> tensor<7x12xf32>
  %heads = tensor.expand_shape %h [[0], [1, 2]] output_shape [7, 3, 4] : tensor<7x12xf32> into tensor<7x3x4xf32>
  %e = tensor.empty() : tensor<7x3x4xf32>
  %wide = linalg.broadcast ins(%scale : tensor<4xf32>) outs(%e : tensor<7x3x4xf32>) dimensions = [0, 1]
  %scaled = arith.mulf %heads, %wide : tensor<7x3x4xf32>
  %flat = tensor.collapse_shape %scaled [[0], [1, 2]] : tensor<7x3x4xf32> into tensor<7x12xf32>
  %a = tensor.extract_slice %flat[0, 6] [7, 6] [1, 1] : tensor<7x12xf32> to tensor<7x6xf32>
  %y = jpq.linear %a, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}
