// Inline blobs of small modules: MLIR does not align the buffer that it reads bytecode back from.
// UNSUPPORTED: verify-roundtrip
// RUN: jpq-test-opt %s -split-input-file --test-jpq-error-propagation=extent=16 -verify-diagnostics

// arith.constant and elementwise arith on whole tensors: errors of a factor grow by the other's mean square.
jpq.weight @w : tensor<4xf32> = #jpq.packed<values = dense_resource<w> : tensor<16xi8>>
func.func @arith() -> tensor<4xf32> {
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %w = jpq.get_weight @w : tensor<4xf32>
  // expected-remark @+1 {{mean 3, square 9}}
  %c = arith.constant dense<3.0> : tensor<4xf32>
  // expected-remark @+1 {{mean 6, square 45, w 9}}
  %y = arith.mulf %w, %c : tensor<4xf32>
  return %y : tensor<4xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F00004040000040400000803F" } } #-}

// -----

// jpq.embedding copies rows.
jpq.weight @w : tensor<2x2xf32> = #jpq.packed<values = dense_resource<w> : tensor<16xi8>>
func.func @embedding(%ids: tensor<?xi32>) -> tensor<?x2xf32> {
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %w = jpq.get_weight @w : tensor<2x2xf32>
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %y = jpq.embedding %ids, %w : tensor<?xi32>, tensor<2x2xf32> -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F00004040000040400000803F" } } #-}

// -----

// jpq.linear: inputs of mean 0 and square 1; two terms of square 5, and in * m(x) for the weight.
jpq.weight @w : tensor<2x2xf32> = #jpq.packed<values = dense_resource<w> : tensor<16xi8>>
func.func @linear(%x: tensor<?x2xf32>) -> tensor<?x2xf32> {
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %w = jpq.get_weight @w : tensor<2x2xf32>
  // expected-remark @+1 {{mean 0, square 10, w 2}}
  %h = jpq.linear %x, %w : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
  // Both uses of a weight add: 2 * 5 * 2 for the first, 2 * 10 for the second.
  // expected-remark @+1 {{mean 0, square 100, w 40}}
  %y = jpq.linear %h, %w : tensor<?x2xf32>, tensor<2x2xf32> -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F00004040000040400000803F" } } #-}

// -----

// jpq.unpack and jpq.pack pass errors on.
jpq.weight @w : tensor<2x2xf32> = #jpq.packed<values = dense_resource<w> : tensor<16xi8>>
func.func @pack() -> tensor<2x2xf32> {
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %w = jpq.get_weight @w : tensor<2x2xf32>
  %p = jpq.pack %w : tensor<2x2xf32> -> !jpq.tensor<2x2xf32, [2: #jpq.dense<f16>]>
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %y = jpq.unpack %p : !jpq.tensor<2x2xf32, [2: #jpq.dense<f16>]> -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F00004040000040400000803F" } } #-}

// -----

// jpq.rotate keeps squares, of errors too, but no mean.
jpq.weight @w : tensor<2x2xf32> = #jpq.packed<values = dense_resource<w> : tensor<16xi8>>
func.func @rotate() -> tensor<2x2xf32> {
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %w = jpq.get_weight @w : tensor<2x2xf32>
  // expected-remark @+1 {{mean 0, square 5, w 1}}
  %y = jpq.rotate #jpq.hadamard<2, 1, seed = 0>, %w : tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F00004040000040400000803F" } } #-}

// -----

// linalg.generic with a mask: what is masked counts for nothing; the largest of 16 is 1.76 above the mean on average.
jpq.weight @w : tensor<16xf32> = #jpq.packed<values = dense_resource<w> : tensor<64xi8>>
func.func @masked_maximum(%x: tensor<?x16xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  // expected-remark @+1 {{mean -inf, square inf}}
  %low = arith.constant 0xFF800000 : f32
  %n = tensor.dim %x, %c0 : tensor<?x16xf32>
  // expected-remark @+1 {{mean 0, square 0, w 1}}
  %w = jpq.get_weight @w : tensor<16xf32>
  // expected-remark @+1 {{mean 0, square 0}}
  %e = tensor.empty(%n) : tensor<?x16xf32>
  // expected-remark @+1 {{mean 0.00216, square 0.995, w 1}}
  %m = linalg.generic {indexing_maps = [affine_map<(r, d) -> (r, d)>, affine_map<(r, d) -> (d)>, affine_map<(r, d) -> (r, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%x, %w : tensor<?x16xf32>, tensor<16xf32>) outs(%e : tensor<?x16xf32>) {
    ^bb0(%in: f32, %bias: f32, %out: f32):
      %row = linalg.index 0 : index
      %column = linalg.index 1 : index
      %below = arith.cmpi ule, %column, %row : index
      %sum = arith.addf %in, %bias : f32
      %0 = arith.select %below, %sum, %low : f32
      linalg.yield %0 : f32
  } -> tensor<?x16xf32>
  // expected-remark @+1 {{mean 0, square 0}}
  %f = tensor.empty(%n) : tensor<?xf32>
  // expected-remark @+1 {{mean -inf, square inf}}
  %i = linalg.fill ins(%low : f32) outs(%f : tensor<?xf32>) -> tensor<?xf32>
  // expected-remark @+1 {{mean 1.76, square 3.39, w 1}}
  %y = linalg.generic {indexing_maps = [affine_map<(r, d) -> (r, d)>, affine_map<(r, d) -> (r)>], iterator_types = ["parallel", "reduction"]}
      ins(%m : tensor<?x16xf32>) outs(%i : tensor<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.maximumf %in, %out : f32
      linalg.yield %0 : f32
  } -> tensor<?xf32>
  return %y : tensor<?xf32>
}
{-# dialect_resources: { builtin: { w: "0x4000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000" } } #-}

// -----

// linalg sums: an element that is in all 16 terms brings its error 16 times, not the root of that.
jpq.weight @w : tensor<1xf32> = #jpq.packed<values = dense_resource<w> : tensor<4xi8>>
func.func @shared_term(%x: tensor<?xf32>) -> tensor<1xf32> {
  // expected-remark @+1 {{mean 0, square 0}}
  %zero = arith.constant 0.0 : f32
  // expected-remark @+1 {{mean 1, square 1, w 1}}
  %w = jpq.get_weight @w : tensor<1xf32>
  // expected-remark @+1 {{mean 0, square 0}}
  %e = tensor.empty() : tensor<1xf32>
  // expected-remark @+1 {{mean 0, square 0}}
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<1xf32>) -> tensor<1xf32>
  // expected-remark @+1 {{mean 16, square 272, w 256}}
  %y = linalg.generic {indexing_maps = [affine_map<(o, k) -> (k)>, affine_map<(o, k) -> (o)>, affine_map<(o, k) -> (o)>], iterator_types = ["parallel", "reduction"]}
      ins(%x, %w : tensor<?xf32>, tensor<1xf32>) outs(%i : tensor<1xf32>) {
    ^bb0(%in: f32, %weight: f32, %out: f32):
      %0 = arith.addf %in, %weight : f32
      %1 = arith.addf %0, %out : f32
      linalg.yield %1 : f32
  } -> tensor<1xf32>
  return %y : tensor<1xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F" } } #-}

// -----

// linalg, x * x: its derivative is 2 x, but relative errors grow by no function; then the sum divides: at its root
// mean square, without an error of its own; half of a row's square is one element's, whose error cancels.
jpq.weight @w : tensor<2x2xf32> = #jpq.packed<values = dense_resource<w> : tensor<16xi8>>
func.func @normalize() -> tensor<2x2xf32> {
  // expected-remark @+1 {{mean 0, square 0}}
  %zero = arith.constant 0.0 : f32
  // expected-remark @+1 {{mean 0, square 4, w 1}}
  %w = jpq.get_weight @w : tensor<2x2xf32>
  // expected-remark @+1 {{mean 0, square 0}}
  %e = tensor.empty() : tensor<2xf32>
  // expected-remark @+1 {{mean 0, square 0}}
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<2xf32>) -> tensor<2xf32>
  // expected-remark @+1 {{mean 8, square 127, w 23.8}}
  %s = linalg.generic {indexing_maps = [affine_map<(r, d) -> (r, d)>, affine_map<(r, d) -> (r)>], iterator_types = ["parallel", "reduction"]}
      ins(%w : tensor<2x2xf32>) outs(%i : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.mulf %in, %in : f32
      %1 = arith.addf %0, %out : f32
      linalg.yield %1 : f32
  } -> tensor<2xf32>
  // expected-remark @+1 {{mean 0, square 0}}
  %f = tensor.empty() : tensor<2x2xf32>
  // expected-remark @+1 {{mean 0, square 0.355, w 0.0446}}
  %y = linalg.generic {indexing_maps = [affine_map<(r, d) -> (r, d)>, affine_map<(r, d) -> (r)>, affine_map<(r, d) -> (r, d)>], iterator_types = ["parallel", "parallel"]}
      ins(%w, %s : tensor<2x2xf32>, tensor<2xf32>) outs(%f : tensor<2x2xf32>) {
    ^bb0(%in: f32, %sum: f32, %out: f32):
      %0 = math.rsqrt %sum : f32
      %1 = arith.mulf %in, %0 : f32
      linalg.yield %1 : f32
  } -> tensor<2x2xf32>
  return %y : tensor<2x2xf32>
}
{-# dialect_resources: { builtin: { w: "0x4000000000000040000000C000000040000000C0" } } #-}

// -----

// math on whole tensors: the error of tanh relative to its mean square is that of its operand.
jpq.weight @w : tensor<4x4xf32> = #jpq.packed<values = dense_resource<w> : tensor<64xi8>>
func.func @math(%x: tensor<?x4xf32>) -> tensor<?x4xf32> {
  // expected-remark @+1 {{mean 0.5, square 0.25, w 1}}
  %w = jpq.get_weight @w : tensor<4x4xf32>
  // expected-remark @+1 {{mean 0, square 1, w 4}}
  %h = jpq.linear %x, %w : tensor<?x4xf32>, tensor<4x4xf32> -> tensor<?x4xf32>
  // expected-remark @+1 {{mean 0, square 0.395, w 1.58}}
  %y = math.tanh %h : tensor<?x4xf32>
  return %y : tensor<?x4xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000003F0000003F0000003F0000003F0000003F0000003F0000003F0000003F0000003F0000003F0000003F0000003F0000003F0000003F0000003F0000003F" } } #-}

// -----

// scf.for: errors that settle are the largest of all turns.
jpq.weight @w : tensor<4xf32> = #jpq.packed<values = dense_resource<w> : tensor<16xi8>>
func.func @loop_settles(%n: index) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-remark @+1 {{mean 0.5, square 0.25}}
  %half = arith.constant dense<0.5> : tensor<4xf32>
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %w = jpq.get_weight @w : tensor<4xf32>
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %y = scf.for %i = %c0 to %n step %c1 iter_args(%s = %w) -> tensor<4xf32> {
    // expected-remark @+1 {{mean 1, square 1.25, w 0.25}}
    %0 = arith.mulf %s, %half : tensor<4xf32>
    scf.yield %0 : tensor<4xf32>
  }
  return %y : tensor<4xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F00004040000040400000803F" } } #-}

// -----

// scf.for: errors that grow with every turn are unknown.
jpq.weight @w : tensor<4xf32> = #jpq.packed<values = dense_resource<w> : tensor<16xi8>>
func.func @loop_grows(%n: index) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-remark @+1 {{mean 2, square 4}}
  %two = arith.constant dense<2.0> : tensor<4xf32>
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %w = jpq.get_weight @w : tensor<4xf32>
  // expected-remark @+2 {{nothing known}}
  // expected-remark @+1 {{unknown: errors grow with every turn of its loop}}
  %y = scf.for %i = %c0 to %n step %c1 iter_args(%s = %w) -> tensor<4xf32> {
    // expected-remark @+1 {{nothing known}}
    %0 = arith.mulf %s, %two : tensor<4xf32>
    scf.yield %0 : tensor<4xf32>
  }
  return %y : tensor<4xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F00004040000040400000803F" } } #-}

// -----

// tensor ops: copies, and parts by their numbers of elements.
jpq.weight @w : tensor<4xf32> = #jpq.packed<values = dense_resource<w> : tensor<16xi8>>
func.func @tensor() -> tensor<8xf32> {
  // expected-remark @+1 {{mean 0, square 0}}
  %zero = arith.constant 0.0 : f32
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %w = jpq.get_weight @w : tensor<4xf32>
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %c = tensor.cast %w : tensor<4xf32> to tensor<?xf32>
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %d = tensor.cast %c : tensor<?xf32> to tensor<4xf32>
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %x = tensor.expand_shape %d [[0, 1]] output_shape [2, 2] : tensor<4xf32> into tensor<2x2xf32>
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %f = tensor.collapse_shape %x [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %s = tensor.extract_slice %f[0] [2] [1] : tensor<4xf32> to tensor<2xf32>
  // expected-remark @+1 {{mean 1, square 2.5, w 0.5}}
  %p = tensor.pad %s low[1] high[1] {
    ^bb0(%i: index):
      tensor.yield %zero : f32
  } : tensor<2xf32> to tensor<4xf32>
  // expected-remark @+1 {{mean 1.5, square 3.75, w 0.75}}
  %y = tensor.concat dim(0) %w, %p : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  // expected-remark @+1 {{mean 1.62, square 4.06, w 0.812}}
  %z = tensor.insert_slice %s into %y[0] [2] [1] : tensor<2xf32> into tensor<8xf32>
  return %z : tensor<8xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F00004040000040400000803F" } } #-}

// -----

// An op without the interface, and a body with an op that has no rule: unknown, and so is what follows; only the
// first is named.
jpq.weight @w : tensor<4xf32> = #jpq.packed<values = dense_resource<w> : tensor<16xi8>>
func.func @unknown() -> tensor<4xf32> {
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %w = jpq.get_weight @w : tensor<4xf32>
  // expected-remark @+2 {{nothing known}}
  // expected-remark @+1 {{unknown: the op does not say how}}
  %r = tensor.generate {
    ^bb0(%i: index):
      // expected-remark @+1 {{mean 2, square 5, w 1}}
      %e = tensor.extract %w[%i] : tensor<4xf32>
      tensor.yield %e : f32
  } : tensor<4xf32>
  // expected-remark @+1 {{nothing known}}
  %n = arith.negf %r : tensor<4xf32>
  // expected-remark @+2 {{nothing known}}
  // expected-remark @+1 {{unknown: there is no rule for 'math.cbrt'}}
  %y = linalg.generic {indexing_maps = [affine_map<(d) -> (d)>], iterator_types = ["parallel"]} outs(%w : tensor<4xf32>) {
    ^bb0(%out: f32):
      %0 = math.cbrt %out : f32
      linalg.yield %0 : f32
  } -> tensor<4xf32>
  return %y : tensor<4xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F00004040000040400000803F" } } #-}

// -----

// A maximum with the place where it was, which nobody looks at: unused results need no rule.
jpq.weight @w : tensor<16xf32> = #jpq.packed<values = dense_resource<w> : tensor<64xi8>>
func.func @maximum_and_place() -> tensor<f32> {
  %z = arith.constant 0 : i64
  // expected-remark @+1 {{mean -inf, square inf}}
  %low = arith.constant 0xFF800000 : f32
  // expected-remark @+1 {{mean 1, square 1, w 1}}
  %w = jpq.get_weight @w : tensor<16xf32>
  // expected-remark @+1 {{mean 0, square 0}}
  %e = tensor.empty() : tensor<f32>
  %n = tensor.empty() : tensor<i64>
  // expected-remark @+1 {{mean -inf, square inf}}
  %i = linalg.fill ins(%low : f32) outs(%e : tensor<f32>) -> tensor<f32>
  %j = linalg.fill ins(%z : i64) outs(%n : tensor<i64>) -> tensor<i64>
  // expected-remark @+1 {{mean 1, square 1, w 1}}
  %y:2 = linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> ()>, affine_map<(d) -> ()>], iterator_types = ["reduction"]}
      ins(%w : tensor<16xf32>) outs(%i, %j : tensor<f32>, tensor<i64>) {
    ^bb0(%in: f32, %max: f32, %place: i64):
      %at = linalg.index 0 : index
      %number = arith.index_cast %at : index to i64
      %0 = arith.maximumf %in, %max : f32
      %greater = arith.cmpf ogt, %in, %max : f32
      %1 = arith.select %greater, %number, %place : i64
      linalg.yield %0, %1 : f32, i64
  } -> (tensor<f32>, tensor<i64>)
  return %y#0 : tensor<f32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F" } } #-}

// -----

// tm_tensor.sort moves elements; sums of 1 to 4 elements are sums of 2 and a half on average, counted as 2.
jpq.weight @w : tensor<4xf32> = #jpq.packed<values = dense_resource<w> : tensor<16xi8>>
func.func @sort_and_scan() -> tensor<4xf32> {
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %w = jpq.get_weight @w : tensor<4xf32>
  // expected-remark @+1 {{mean 0, square 0}}
  %first = arith.constant dense<0.0> : tensor<f32>
  // expected-remark @+1 {{mean 2, square 5, w 1}}
  %s = tm_tensor.sort dimension(0) outs(%w : tensor<4xf32>) {
    ^bb0(%a: f32, %b: f32):
      %0 = arith.cmpf ole, %a, %b : f32
      tm_tensor.yield %0 : i1
  } -> tensor<4xf32>
  // expected-remark @+2 {{mean 4, square 18, w 2}}
  // expected-remark @+1 {{mean 8, square 68, w 4}}
  %y:2 = tm_tensor.scan dimension(0) inclusive(true) ins(%s : tensor<4xf32>) outs(%s, %first : tensor<4xf32>, tensor<f32>) {
    ^bb0(%a: f32, %b: f32):
      %0 = arith.addf %a, %b : f32
      tm_tensor.yield %0 : f32
  } -> tensor<4xf32>, tensor<f32>
  return %y#0 : tensor<4xf32>
}
{-# dialect_resources: { builtin: { w: "0x400000000000803F00004040000040400000803F" } } #-}
