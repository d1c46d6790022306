// Shapes that are computed but can only be one thing, and constants in disguise.

// RUN: jpq-opt %s -split-input-file --jpq-annotate-coupling -verify-diagnostics | FileCheck %s
// RUN: jpq-test-opt %s -split-input-file --jpq-annotate-coupling --test-jpq-cut-groups 2>&1 | FileCheck %s --check-prefix=CUT
// CUT-COUNT-11: is the same as zeros

// Heads of a text of dynamic length: 3 of 2 channels.
// CHECK: jpq.group @group0 : 3
// CHECK-NEXT: jpq.group @group1 : 2
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @v :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0, extent = 2>, #jpq.coupled<@group1>], []]
// CHECK: jpq.weight @o :
// CHECK-SAME: coupling = {{\[\[}}], [#jpq.coupled<@group0, extent = 2>, #jpq.coupled<@group1>]]
// CHECK-LABEL: func.func @heads(
// CHECK: tensor.expand_shape {{.*}} {{\[\[}}0, 1], [2, 3]] output_shape [1, %{{.*}}, 3, 2] : tensor<?x6xf32> into tensor<1x?x3x2xf32>
// CHECK: tensor.collapse_shape {{.*}} {{\[\[}}0, 1], [2, 3]] : tensor<1x?x3x2xf32> into tensor<?x6xf32>
jpq.weight @v : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"v", 96>>
jpq.weight @o : tensor<5x6xf32> = #jpq.packed<values = #jpq.file<"o", 120>>
func.func @heads(%x: tensor<?x4xf32>) -> tensor<?x5xf32> {
  %v = jpq.get_weight @v : tensor<6x4xf32>
  %o = jpq.get_weight @o : tensor<5x6xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : i64
  %c2 = arith.constant 2 : i64
  %c3 = arith.constant 3 : i64
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %n64 = arith.index_cast %n : index to i64
  %y = jpq.linear %x, %v : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %s = tensor.from_elements %c1, %n64, %c3, %c2 : tensor<4xi64>
  %h = tensor.reshape %y(%s) : (tensor<?x6xf32>, tensor<4xi64>) -> tensor<1x?x3x2xf32>
  %a = math.tanh %h : tensor<1x?x3x2xf32>
  %width = arith.muli %c3, %c2 : i64
  %t = tensor.from_elements %n64, %width : tensor<2xi64>
  %c = tensor.reshape %a(%t) : (tensor<1x?x3x2xf32>, tensor<2xi64>) -> tensor<?x6xf32>
  %z = jpq.linear %c, %o : tensor<?x6xf32>, tensor<5x6xf32> -> tensor<?x5xf32>
  return %z : tensor<?x5xf32>
}

// -----

// A size of -1 is what the others leave, and no size is below zero.
// CHECK: jpq.group @group0 : 3
// CHECK-NEXT: jpq.group @group1 : 2
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @inferred(
// CHECK-NOT: tensor.reshape
jpq.weight @v : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"v", 96>>
jpq.weight @o : tensor<5x6xf32> = #jpq.packed<values = #jpq.file<"o", 120>>
func.func @inferred(%x: tensor<?x4xf32>) -> tensor<?x5xf32> {
  %v = jpq.get_weight @v : tensor<6x4xf32>
  %o = jpq.get_weight @o : tensor<5x6xf32>
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0 : i64
  %c2 = arith.constant 2 : i64
  %c3 = arith.constant 3 : i64
  %c6 = arith.constant 6 : i64
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %n64 = arith.index_cast %n : index to i64
  %negative = arith.cmpi slt, %n64, %zero : i64
  %all = arith.muli %n64, %c6 : i64
  %left = arith.divsi %all, %c6 : i64
  %rows = arith.select %negative, %c6, %left : i64
  %y = jpq.linear %x, %v : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %s = tensor.from_elements %rows, %c3, %c2 : tensor<3xi64>
  %h = tensor.reshape %y(%s) : (tensor<?x6xf32>, tensor<3xi64>) -> tensor<?x3x2xf32>
  %a = math.tanh %h : tensor<?x3x2xf32>
  %t = tensor.from_elements %left, %c6 : tensor<2xi64>
  %c = tensor.reshape %a(%t) : (tensor<?x3x2xf32>, tensor<2xi64>) -> tensor<?x6xf32>
  %z = jpq.linear %c, %o : tensor<?x6xf32>, tensor<5x6xf32> -> tensor<?x5xf32>
  return %z : tensor<?x5xf32>
}

// -----

// Which dimension is which is not known: the last may be split, or all of it.
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @unknown(
// CHECK: tensor.reshape
jpq.weight @v : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"v", 96>>
jpq.weight @o : tensor<5x6xf32> = #jpq.packed<values = #jpq.file<"o", 120>>
func.func @unknown(%x: tensor<?x4xf32>, %sizes: tensor<2xi64>) -> tensor<?x?x5xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = tensor.extract %sizes[%c0] : tensor<2xi64>
  %b = tensor.extract %sizes[%c1] : tensor<2xi64>
  %v = jpq.get_weight @v : tensor<6x4xf32>
  %o = jpq.get_weight @o : tensor<5x6xf32>
  %c6 = arith.constant 6 : i64
  %y = jpq.linear %x, %v : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %s = tensor.from_elements %a, %b, %c6 : tensor<3xi64>
  %h = tensor.reshape %y(%s) : (tensor<?x6xf32>, tensor<3xi64>) -> tensor<?x?x6xf32>
  %z = jpq.linear %h, %o : tensor<?x?x6xf32>, tensor<5x6xf32> -> tensor<?x?x5xf32>
  return %z : tensor<?x?x5xf32>
}

// -----

// An expansion that asks whether the length is 1, in which case it would be broadcast.
// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group
// CHECK-LABEL: func.func @expanded(
// CHECK: linalg.generic
// CHECK-SAME: ins(%{{.*}}tensor<?x1x6xf32>)
// CHECK-NOT: tensor.extract
jpq.weight @v : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"v", 96>>
jpq.weight @o : tensor<5x6xf32> = #jpq.packed<values = #jpq.file<"o", 120>>
func.func @expanded(%x: tensor<?x4xf32>) -> tensor<?x2x5xf32> {
  %v = jpq.get_weight @v : tensor<6x4xf32>
  %o = jpq.get_weight @o : tensor<5x6xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %y = jpq.linear %x, %v : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %e = tensor.expand_shape %y [[0, 1], [2]] output_shape [%n, 1, 6] : tensor<?x6xf32> into tensor<?x1x6xf32>
  %empty = tensor.empty(%n) : tensor<?x2x6xf32>
  %g = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%empty : tensor<?x2x6xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %k = linalg.index 2 : index
    %one = arith.cmpi eq, %n, %c1 : index
    %at = arith.select %one, %c0, %i : index
    %read = tensor.extract %e[%at, %c0, %k] : tensor<?x1x6xf32>
    linalg.yield %read : f32
  } -> tensor<?x2x6xf32>
  %z = jpq.linear %g, %o : tensor<?x2x6xf32>, tensor<5x6xf32> -> tensor<?x2x5xf32>
  return %z : tensor<?x2x5xf32>
}

// -----

// A slope per head, a power of its place. Layers that share it do not share heads.
// CHECK: jpq.group @group0 : 3
// CHECK-NEXT: jpq.group @group1 : 2
// CHECK-NEXT: jpq.group @group2 : 3
// CHECK-NEXT: jpq.group @group3 : 2
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @v :
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@group0, extent = 2>, #jpq.coupled<@group1>], []]
// CHECK-LABEL: func.func @slopes(
// CHECK: arith.constant dense<[5.000000e-01, 2.500000e-01, 1.250000e-01]> : tensor<3xf32>
jpq.weight @v : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"v", 96>>
jpq.weight @m : tensor<6x6xf32> = #jpq.packed<values = #jpq.file<"m", 144>>
jpq.weight @o : tensor<5x6xf32> = #jpq.packed<values = #jpq.file<"o", 120>>
#h = affine_map<(d0, d1, d2) -> (d1)>
#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
func.func @slopes(%x: tensor<7x4xf32>) -> tensor<7x5xf32> {
  %v = jpq.get_weight @v : tensor<6x4xf32>
  %middle = jpq.get_weight @m : tensor<6x6xf32>
  %o = jpq.get_weight @o : tensor<5x6xf32>
  %c1 = arith.constant 1 : i32
  %half = arith.constant 0.5 : f64
  %e0 = tensor.empty() : tensor<3xi32>
  %places = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%e0 : tensor<3xi32>) {
  ^bb0(%out: i32):
    %i = linalg.index 0 : index
    %j = arith.index_cast %i : index to i32
    %k = arith.addi %j, %c1 : i32
    linalg.yield %k : i32
  } -> tensor<3xi32>
  %e1 = tensor.empty() : tensor<3xf32>
  %slopes = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%places : tensor<3xi32>) outs(%e1 : tensor<3xf32>) {
  ^bb0(%place: i32, %out: f32):
    %f = arith.sitofp %place : i32 to f64
    %p = math.powf %half, %f : f64
    %t = arith.truncf %p : f64 to f32
    linalg.yield %t : f32
  } -> tensor<3xf32>
  %y = jpq.linear %x, %v : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %e = tensor.expand_shape %y [[0], [1, 2]] output_shape [7, 3, 2] : tensor<7x6xf32> into tensor<7x3x2xf32>
  %e2 = tensor.empty() : tensor<7x3x2xf32>
  %a = linalg.generic {indexing_maps = [#id, #h, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%e, %slopes : tensor<7x3x2xf32>, tensor<3xf32>) outs(%e2 : tensor<7x3x2xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %t = arith.mulf %l, %r : f32
    linalg.yield %t : f32
  } -> tensor<7x3x2xf32>
  %c = tensor.collapse_shape %a [[0], [1, 2]] : tensor<7x3x2xf32> into tensor<7x6xf32>
  %y1 = jpq.linear %c, %middle : tensor<7x6xf32>, tensor<6x6xf32> -> tensor<7x6xf32>
  %f = tensor.expand_shape %y1 [[0], [1, 2]] output_shape [7, 3, 2] : tensor<7x6xf32> into tensor<7x3x2xf32>
  %b = linalg.generic {indexing_maps = [#id, #h, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%f, %slopes : tensor<7x3x2xf32>, tensor<3xf32>) outs(%e2 : tensor<7x3x2xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %t = arith.mulf %l, %r : f32
    linalg.yield %t : f32
  } -> tensor<7x3x2xf32>
  %d = tensor.collapse_shape %b [[0], [1, 2]] : tensor<7x3x2xf32> into tensor<7x6xf32>
  %z = jpq.linear %d, %o : tensor<7x6xf32>, tensor<5x6xf32> -> tensor<7x5xf32>
  return %z : tensor<7x5xf32>
}

// -----

// A table of numbers by head and channel: what stays of both is cut out of it.
// CHECK: jpq.group @group0 : 3
// CHECK-NEXT: jpq.group @group1 : 2
// CHECK-NOT: jpq.group
jpq.weight @v : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"v", 96>>
jpq.weight @o : tensor<5x6xf32> = #jpq.packed<values = #jpq.file<"o", 120>>
func.func @table(%x: tensor<7x4xf32>) -> tensor<7x5xf32> {
  %v = jpq.get_weight @v : tensor<6x4xf32>
  %o = jpq.get_weight @o : tensor<5x6xf32>
  %table = arith.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %y = jpq.linear %x, %v : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %e = tensor.expand_shape %y [[0], [1, 2]] output_shape [7, 3, 2] : tensor<7x6xf32> into tensor<7x3x2xf32>
  %e2 = tensor.empty() : tensor<7x3x2xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>, affine_map<(d0, d1, d2) -> (d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%e, %table : tensor<7x3x2xf32>, tensor<3x2xf32>) outs(%e2 : tensor<7x3x2xf32>) {
  ^bb0(%l: f32, %r: f32, %out: f32):
    %t = arith.mulf %l, %r : f32
    linalg.yield %t : f32
  } -> tensor<7x3x2xf32>
  %c = tensor.collapse_shape %a [[0], [1, 2]] : tensor<7x3x2xf32> into tensor<7x6xf32>
  %z = jpq.linear %c, %o : tensor<7x6xf32>, tensor<5x6xf32> -> tensor<7x5xf32>
  return %z : tensor<7x5xf32>
}
