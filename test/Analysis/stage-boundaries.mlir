// RUN: jpq-test-opt %s -split-input-file --test-jpq-stages=cut-inputs -verify-diagnostics

// A residual block: its input flows around the products, but what each product takes ends a stage all the same.
jpq.weight @in : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"in", 64>>
jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<4x6xf32> = #jpq.packed<values = #jpq.file<"down", 96>>
// expected-remark @+4 {{stage 0: () -> (), weights ()}}
// expected-remark @+3 {{stage 1: ('tensor<3x4xf32>') -> ('tensor<3x4xf32>'), weights (in), row-wise}}
// expected-remark @+2 {{stage 2: ('tensor<3x4xf32>') -> ('tensor<3x6xf32>'), weights (up), row-wise}}
// expected-remark @+1 {{stage 3: ('tensor<3x6xf32>', 'tensor<3x4xf32>') -> ('tensor<3x4xf32>'), weights (down)}}
func.func @residual(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %in = jpq.get_weight @in : tensor<4x4xf32>
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<4x6xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = jpq.linear %x, %in : tensor<3x4xf32>, tensor<4x4xf32> -> tensor<3x4xf32>
  %1 = jpq.linear %0, %up : tensor<3x4xf32>, tensor<6x4xf32> -> tensor<3x6xf32>
  %2 = jpq.linear %1, %down : tensor<3x6xf32>, tensor<4x6xf32> -> tensor<3x4xf32>
  %3 = linalg.add ins(%0, %2 : tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %3 : tensor<3x4xf32>
}

// -----

// Two products of one value, and one of what the first gives: the value flows on past the second cut.
jpq.weight @a : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"a", 64>>
jpq.weight @b : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"b", 64>>
jpq.weight @c : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"c", 64>>
jpq.weight @d : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"d", 64>>
// expected-remark @+4 {{stage 0: () -> (), weights ()}}
// expected-remark @+3 {{stage 1: ('tensor<3x4xf32>') -> ('tensor<3x4xf32>'), weights (a), row-wise}}
// expected-remark @+2 {{stage 2 = stage 1: ('tensor<3x4xf32>') -> ('tensor<3x4xf32>'), weights (b), row-wise}}
// expected-remark @+1 {{stage 3: ('tensor<3x4xf32>', 'tensor<3x4xf32>') -> ('tensor<3x4xf32>'), weights (d, c)}}
func.func @shared(%x: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %a = jpq.get_weight @a : tensor<4x4xf32>
  %b = jpq.get_weight @b : tensor<4x4xf32>
  %c = jpq.get_weight @c : tensor<4x4xf32>
  %d = jpq.get_weight @d : tensor<4x4xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = jpq.linear %x, %a : tensor<3x4xf32>, tensor<4x4xf32> -> tensor<3x4xf32>
  %1 = jpq.linear %0, %b : tensor<3x4xf32>, tensor<4x4xf32> -> tensor<3x4xf32>
  %2 = jpq.linear %1, %d : tensor<3x4xf32>, tensor<4x4xf32> -> tensor<3x4xf32>
  %3 = jpq.linear %0, %c : tensor<3x4xf32>, tensor<4x4xf32> -> tensor<3x4xf32>
  %4 = linalg.add ins(%2, %3 : tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %4 : tensor<3x4xf32>
}

// -----

// A number is needed behind the cut, which no stage gives another: there is none.
jpq.weight @a : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"a", 64>>
jpq.weight @b : tensor<4x4xf32> = #jpq.packed<values = #jpq.file<"b", 64>>
// expected-remark @+3 {{stage 0: () -> (), weights ()}}
// expected-remark @+2 {{stage 1: ('tensor<?x4xf32>') -> ('tensor<?x4xf32>'), weights (a), row-wise}}
// expected-remark @+1 {{stage 2: ('tensor<?x4xf32>') -> ('tensor<?x4xf32>'), weights (b), computes what is multiplied by (b)}}
func.func @number(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %c0 = arith.constant 0 : index
  %a = jpq.get_weight @a : tensor<4x4xf32>
  %b = jpq.get_weight @b : tensor<4x4xf32>
  %0 = jpq.linear %x, %a : tensor<?x4xf32>, tensor<4x4xf32> -> tensor<?x4xf32>
  %n = tensor.dim %0, %c0 : tensor<?x4xf32>
  %e = tensor.empty(%n) : tensor<?x4xf32>
  %1 = linalg.exp ins(%0 : tensor<?x4xf32>) outs(%e : tensor<?x4xf32>) -> tensor<?x4xf32>
  %2 = jpq.linear %1, %b : tensor<?x4xf32>, tensor<4x4xf32> -> tensor<?x4xf32>
  %e2 = tensor.empty(%n) : tensor<?x4xf32>
  %3 = linalg.add ins(%0, %2 : tensor<?x4xf32>, tensor<?x4xf32>) outs(%e2 : tensor<?x4xf32>) -> tensor<?x4xf32>
  return %3 : tensor<?x4xf32>
}
