// RUN: jpq-test-opt %s -split-input-file --test-jpq-stages -verify-diagnostics

// A perceptron: one stage per product, and what follows the last product belongs to it.
jpq.weight @a : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"a", 96>>
jpq.weight @b : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"b", 48>>
// expected-remark @+3 {{stage 0: () -> (), weights ()}}
// expected-remark @+2 {{stage 1: ('tensor<?x4xf32>') -> ('tensor<?x6xf32>'), weights (a), row-wise}}
// expected-remark @+1 {{stage 2: ('tensor<?x6xf32>') -> ('tensor<?x2xf32>'), weights (b), row-wise}}
func.func @perceptron(%x: tensor<?x4xf32>) -> tensor<?x2xf32> {
  %c0 = arith.constant 0 : index
  %a = jpq.get_weight @a : tensor<6x4xf32>
  %b = jpq.get_weight @b : tensor<2x6xf32>
  %h = jpq.linear %x, %a : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %n = tensor.dim %h, %c0 : tensor<?x6xf32>
  %e = tensor.empty(%n) : tensor<?x6xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(r, d) -> (r, d)>, affine_map<(r, d) -> (r, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h : tensor<?x6xf32>) outs(%e : tensor<?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.tanh %in : f32
      linalg.yield %0 : f32
  } -> tensor<?x6xf32>
  %y = jpq.linear %t, %b : tensor<?x6xf32>, tensor<2x6xf32> -> tensor<?x2xf32>
  %m = tensor.dim %y, %c0 : tensor<?x2xf32>
  %f = tensor.empty(%m) : tensor<?x2xf32>
  %z = linalg.generic {indexing_maps = [affine_map<(r, d) -> (r, d)>, affine_map<(r, d) -> (r, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%y : tensor<?x2xf32>) outs(%f : tensor<?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.exp %in : f32
      linalg.yield %0 : f32
  } -> tensor<?x2xf32>
  return %z : tensor<?x2xf32>
}

// -----

// Equal but for their weights; a weight of another shape makes another stage.
jpq.weight @a : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"a", 64>>
jpq.weight @b : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"b", 64>>
jpq.weight @c : tensor<5x4xf32> = #jpq.packed<values = #jpq.file<"c", 80>>
// expected-remark @+4 {{stage 0: () -> (), weights ()}}
// expected-remark @+3 {{stage 1: ('tensor<?x4xf32>') -> ('tensor<?x4xf32>'), weights (a), row-wise}}
// expected-remark @+2 {{stage 2 = stage 1: ('tensor<?x4xf32>') -> ('tensor<?x4xf32>'), weights (b), row-wise}}
// expected-remark @+1 {{stage 3: ('tensor<?x4xf32>') -> ('tensor<?x5xf32>'), weights (c), row-wise}}
func.func @equal_stages(%x: tensor<?x4xf32>) -> tensor<?x5xf32> {
  %a = jpq.get_weight @a : tensor<4x4xf32>
  %0 = jpq.linear %x, %a : tensor<?x4xf32>, tensor<4x4xf32> -> tensor<?x4xf32>
  %b = jpq.get_weight @b : tensor<4x4xf32>
  %1 = jpq.linear %0, %b : tensor<?x4xf32>, tensor<4x4xf32> -> tensor<?x4xf32>
  %c = jpq.get_weight @c : tensor<5x4xf32>
  %2 = jpq.linear %1, %c : tensor<?x4xf32>, tensor<5x4xf32> -> tensor<?x5xf32>
  return %2 : tensor<?x5xf32>
}

// -----

// How a weight is stored is no concern of the compiled code: it gets all weights unpacked.
jpq.weight @a : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"a", 64>>
jpq.weight @b : !jpq.tensor<4x4xf32, [4: #jpq.pruned]> = #jpq.packed<>
jpq.weight @c : !jpq.tensor<4x4xf32, [4: #jpq.pruned]> = #jpq.packed<>
// expected-remark @+4 {{stage 0: () -> (), weights ()}}
// expected-remark @+3 {{stage 1: ('tensor<?x4xf32>') -> ('tensor<?x4xf32>'), weights (a), row-wise}}
// expected-remark @+2 {{stage 2 = stage 1: ('tensor<?x4xf32>') -> ('tensor<?x4xf32>'), weights (b), row-wise}}
// expected-remark @+1 {{stage 3 = stage 1: ('tensor<?x4xf32>') -> ('tensor<?x4xf32>'), weights (c), row-wise}}
func.func @stored_weights(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %a = jpq.get_weight @a : tensor<4x4xf32>
  %0 = jpq.linear %x, %a : tensor<?x4xf32>, tensor<4x4xf32> -> tensor<?x4xf32>
  %b = jpq.get_weight @b : !jpq.tensor<4x4xf32, [4: #jpq.pruned]>
  %1 = jpq.linear %0, %b : tensor<?x4xf32>, !jpq.tensor<4x4xf32, [4: #jpq.pruned]> -> tensor<?x4xf32>
  %c = jpq.get_weight @c : !jpq.tensor<4x4xf32, [4: #jpq.pruned]>
  %u = jpq.unpack %c : !jpq.tensor<4x4xf32, [4: #jpq.pruned]> -> tensor<4x4xf32>
  %2 = jpq.linear %1, %u : tensor<?x4xf32>, tensor<4x4xf32> -> tensor<?x4xf32>
  return %2 : tensor<?x4xf32>
}

// -----

// The residual is alive beside the product: no cut in between. Where both have met, there is one.
jpq.weight @a : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"a", 64>>
jpq.weight @b : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"b", 64>>
jpq.weight @c : tensor<2x4xf32> = #jpq.packed<values = #jpq.file<"c", 32>>
// expected-remark @+4 {{stage 0: () -> (), weights ()}}
// expected-remark @+3 {{stage 1: ('tensor<7x4xf32>') -> ('tensor<7x4xf32>'), weights (a), row-wise}}
// expected-remark @+2 {{stage 2: ('tensor<7x4xf32>') -> ('tensor<7x4xf32>'), weights (b), observed (probe)}}
// expected-remark @+1 {{stage 3: ('tensor<7x4xf32>') -> ('tensor<7x2xf32>'), weights (c), row-wise}}
func.func @residual(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %a = jpq.get_weight @a : tensor<4x4xf32>
  %h = jpq.linear %x, %a : tensor<7x4xf32>, tensor<4x4xf32> -> tensor<7x4xf32>
  %b = jpq.get_weight @b : tensor<4x4xf32>
  %p = jpq.linear %h, %b : tensor<7x4xf32>, tensor<4x4xf32> -> tensor<7x4xf32>
  %e = tensor.empty() : tensor<7x4xf32>
  %s = linalg.add ins(%h, %p : tensor<7x4xf32>, tensor<7x4xf32>) outs(%e : tensor<7x4xf32>) -> tensor<7x4xf32>
  // The probe stands behind the cut and belongs to the stage that made the value.
  jpq.observe %s as "probe" : tensor<7x4xf32>
  %c = jpq.get_weight @c : tensor<2x4xf32>
  %y = jpq.linear %s, %c : tensor<7x4xf32>, tensor<2x4xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

// -----

// The output sums over rows, so that no block of rows can be computed alone.
jpq.weight @a : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"a", 96>>
// expected-remark @+2 {{stage 0: () -> (), weights ()}}
// expected-remark-re @+1 {{stage 1: ('tensor<?x4xf32>') -> ('tensor<?x6xf32>'), weights (a){{$}}}}
func.func @sum_over_rows(%x: tensor<?x4xf32>) -> tensor<?x6xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %a = jpq.get_weight @a : tensor<6x4xf32>
  %h = jpq.linear %x, %a : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %e = tensor.empty(%n) : tensor<?x6xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<?x6xf32>) -> tensor<?x6xf32>
  %s = tensor.empty(%n, %n) : tensor<?x?xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(r, d, s) -> (s, d)>, affine_map<(r, d, s) -> (r, s)>, affine_map<(r, d, s) -> (r, d)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%h, %s : tensor<?x6xf32>, tensor<?x?xf32>) outs(%i : tensor<?x6xf32>) {
    ^bb0(%in: f32, %other: f32, %out: f32):
      %0 = arith.addf %in, %out : f32
      linalg.yield %0 : f32
  } -> tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

// -----

// The position of a row is another one in a block.
jpq.weight @a : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"a", 96>>
// expected-remark @+2 {{stage 0: () -> (), weights ()}}
// expected-remark-re @+1 {{stage 1: ('tensor<?x4xf32>') -> ('tensor<?x6xf32>'), weights (a){{$}}}}
func.func @row_number(%x: tensor<?x4xf32>) -> tensor<?x6xf32> {
  %c0 = arith.constant 0 : index
  %a = jpq.get_weight @a : tensor<6x4xf32>
  %h = jpq.linear %x, %a : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %e = tensor.empty(%n) : tensor<?x6xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(r, d) -> (r, d)>, affine_map<(r, d) -> (r, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h : tensor<?x6xf32>) outs(%e : tensor<?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %row = linalg.index 0 : index
      %integer = arith.index_cast %row : index to i32
      %number = arith.sitofp %integer : i32 to f32
      %0 = arith.mulf %in, %number : f32
      linalg.yield %0 : f32
  } -> tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

// -----

// The number of rows, computed with: a block would have fewer.
jpq.weight @a : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"a", 96>>
// expected-remark @+2 {{stage 0: () -> (), weights ()}}
// expected-remark-re @+1 {{stage 1: ('tensor<?x4xf32>') -> ('tensor<?x6xf32>'), weights (a){{$}}}}
func.func @row_count(%x: tensor<?x4xf32>) -> tensor<?x6xf32> {
  %c0 = arith.constant 0 : index
  %a = jpq.get_weight @a : tensor<6x4xf32>
  %h = jpq.linear %x, %a : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %integer = arith.index_cast %n : index to i32
  %number = arith.sitofp %integer : i32 to f32
  %e = tensor.empty(%n) : tensor<?x6xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(r, d) -> (r, d)>, affine_map<(r, d) -> (r, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h : tensor<?x6xf32>) outs(%e : tensor<?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.divf %in, %number : f32
      linalg.yield %0 : f32
  } -> tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

// -----

// The body may look at any row of what it captures.
jpq.weight @a : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"a", 96>>
// expected-remark @+2 {{stage 0: () -> (), weights ()}}
// expected-remark-re @+1 {{stage 1: ('tensor<?x4xf32>') -> ('tensor<?x6xf32>'), weights (a), checks ({{.*}}: reads an element that is not inside of tensor<?x6xf32>){{$}}}}
func.func @captured_rows(%x: tensor<?x4xf32>) -> tensor<?x6xf32> {
  %c0 = arith.constant 0 : index
  %a = jpq.get_weight @a : tensor<6x4xf32>
  %h = jpq.linear %x, %a : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %e = tensor.empty(%n) : tensor<?x6xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(r, d) -> (r, d)>, affine_map<(r, d) -> (r, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h : tensor<?x6xf32>) outs(%e : tensor<?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %column = linalg.index 1 : index
      %first = tensor.extract %h[%c0, %column] : tensor<?x6xf32>
      %0 = arith.subf %in, %first : f32
      linalg.yield %0 : f32
  } -> tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

// -----

// One number of the first row, for all rows.
jpq.weight @a : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"a", 96>>
// expected-remark @+2 {{stage 0: () -> (), weights ()}}
// expected-remark-re @+1 {{stage 1: ('tensor<?x4xf32>') -> ('tensor<?x6xf32>'), weights (a), checks ({{.*}}: reads an element that is not inside of tensor<?x6xf32>){{$}}}}
func.func @extracted_number(%x: tensor<?x4xf32>) -> tensor<?x6xf32> {
  %c0 = arith.constant 0 : index
  %a = jpq.get_weight @a : tensor<6x4xf32>
  %h = jpq.linear %x, %a : tensor<?x4xf32>, tensor<6x4xf32> -> tensor<?x6xf32>
  %n = tensor.dim %x, %c0 : tensor<?x4xf32>
  %first = tensor.extract %h[%c0, %c0] : tensor<?x6xf32>
  %e = tensor.empty(%n) : tensor<?x6xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(r, d) -> (r, d)>, affine_map<(r, d) -> (r, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%h : tensor<?x6xf32>) outs(%e : tensor<?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.subf %in, %first : f32
      linalg.yield %0 : f32
  } -> tensor<?x6xf32>
  return %y : tensor<?x6xf32>
}

// -----

// What is computed from weights alone (an extended norm, a table of positions) does not flow from stage to stage: each
// that reads it computes it anew.
jpq.weight @a : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"a", 64>>
jpq.weight @b : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"b", 64>>
jpq.weight @half : tensor<4xf16> = #jpq.packed<values = #jpq.file<"half", 8>>
// expected-remark @+3 {{stage 0: () -> (), weights ()}}
// expected-remark @+2 {{stage 1: ('tensor<3x4xf32>') -> ('tensor<3x4xf32>'), weights (half, a)}}
// expected-remark @+1 {{stage 2 = stage 1: ('tensor<3x4xf32>') -> ('tensor<3x4xf32>'), weights (half, b)}}
func.func @weights_alone(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %a = jpq.get_weight @a : tensor<4x4xf32>
  %b = jpq.get_weight @b : tensor<4x4xf32>
  %half = jpq.get_weight @half : tensor<4xf16>
  %narrow = tensor.empty() : tensor<4xf32>
  %wide = tensor.empty() : tensor<3x4xf32>
  %scale = linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> (d)>], iterator_types = ["parallel"]}
      ins(%half : tensor<4xf16>) outs(%narrow : tensor<4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %0 = arith.extf %in : f16 to f32
      linalg.yield %0 : f32
  } -> tensor<4xf32>
  %table = linalg.broadcast ins(%scale : tensor<4xf32>) outs(%wide : tensor<3x4xf32>) dimensions = [0]
  %0 = linalg.mul ins(%x, %table : tensor<3x4xf32>, tensor<3x4xf32>) outs(%wide : tensor<3x4xf32>) -> tensor<3x4xf32>
  %1 = jpq.linear %0, %a : tensor<3x4xf32>, tensor<4x4xf32> -> tensor<3x4xf32>
  %2 = linalg.mul ins(%1, %table : tensor<3x4xf32>, tensor<3x4xf32>) outs(%wide : tensor<3x4xf32>) -> tensor<3x4xf32>
  %3 = jpq.linear %2, %b : tensor<3x4xf32>, tensor<4x4xf32> -> tensor<3x4xf32>
  return %3 : tensor<3x4xf32>
}
