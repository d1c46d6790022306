// RUN: jpq-opt %s --split-input-file --verify-diagnostics

// expected-error @+1 {{!jpq.tensor in #jpq.panels: codes of 7 bits have no panel layout (1 to 6 and 8 have)}}
func.func private @width(!jpq.tensor<2x3xf32, [3: #jpq.affine<7, group = 32>], #jpq.panels>)

// -----

// expected-error @+1 {{!jpq.tensor in #jpq.panels: groups of 16 columns have no panel layout (32, 64 and 128 have)}}
func.func private @group(!jpq.tensor<2x3xf32, [1: #jpq.pruned, 2: #jpq.affine<4, group = 16>], #jpq.panels>)

// -----

// expected-error @+1 {{!jpq.tensor in #jpq.panels: tables of 64 levels have no panel layout (2, 4, 8 and 16 have)}}
func.func private @window(!jpq.tensor<2x3xf32, [3: #jpq.trellis<2, window = 6>], #jpq.panels>)

// -----

// expected-error @+1 {{!jpq.tensor in #jpq.panels: codes of 3 bits in runs of 192 rows have no panel layout (multiples of 128 rows have)}}
func.func private @runs(!jpq.tensor<2x3xf32, [3: #jpq.trellis<3, rows = 192>], #jpq.panels>)

// -----

// expected-error @+1 {{!jpq.tensor in #jpq.panels: runs of 384 rows beside runs of 256 rows have no panel layout}}
func.func private @unlike_runs(!jpq.tensor<2x3xf32, [1: #jpq.trellis<2>, 2: #jpq.trellis<2, rows = 256>], #jpq.panels>)

// -----

// expected-error @+1 {{!jpq.tensor in #jpq.panels: codes in groups beside codes in runs of rows have no panel layout}}
func.func private @groups(!jpq.tensor<2x3xf32, [1: #jpq.trellis<2>, 2: #jpq.affine<4, group = 32>], #jpq.panels>)

// -----

func.func @no_scales(%b: tensor<64xi8>) {
  // expected-error @+1 {{needs component 'scales'}}
  %0 = jpq.from_bytes panels = %b : tensor<64xi8> -> !jpq.tensor<2x3xf32, [3: #jpq.trellis<2>], #jpq.panels>
  return
}

// -----

// expected-error @+1 {{!jpq.tensor in #jpq.panels: values of F16 have no panel layout (codes have)}}
func.func private @codec(!jpq.tensor<2x3xf32, [3: #jpq.dense<f16>], #jpq.panels>)

// -----

func.func @no_layout(%b: tensor<96xi8>) {
  // expected-error @+1 {{which has no layout}}
  %0 = jpq.from_bytes panels = %b : tensor<96xi8> -> !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>]>
  return
}

// -----

func.func @bytes(%b: tensor<95xi8>) {
  // expected-error @+1 {{has component 'panels' of 'tensor<95xi8>', but needs 'tensor<96xi8>'}}
  %0 = jpq.from_bytes panels = %b : tensor<95xi8> -> !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
  return
}

// -----

func.func @no_permutation(%b: tensor<96xi8>) {
  // expected-error @+1 {{needs component 'permutation'}}
  %0 = jpq.from_bytes panels = %b : tensor<96xi8> -> !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], permuted, #jpq.panels>
  return
}

// -----

func.func @wide_permutation(%b: tensor<96xi8>, %p: tensor<8xi32>) {
  // expected-error @+1 {{has component 'permutation' of 'tensor<8xi32>', but needs 'tensor<8xi16>'}}
  %0 = jpq.from_bytes panels = %b, permutation = %p : tensor<96xi8>, tensor<8xi32> -> !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], permuted, #jpq.panels>
  return
}

// -----

func.func @twice(%b: tensor<96xi8>) {
  // expected-error @+1 {{has component 'panels' twice}}
  %0 = jpq.from_bytes panels = %b, panels = %b : tensor<96xi8>, tensor<96xi8> -> !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
  return
}

// -----

func.func @unknown(%b: tensor<96xi8>) {
  // expected-error @+1 {{has component 'codes', which '!jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>' has not}}
  %0 = jpq.from_bytes panels = %b, codes = %b : tensor<96xi8>, tensor<96xi8> -> !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
  return
}

// -----

// expected-error @+1 {{#jpq.rounding is to 2 to 8 bits, not 9}}
func.func private @bits() attributes {a = #jpq.rounding<9>}

// -----

// expected-error @+1 {{#jpq.rounding cannot divide -1 columns into groups of 32}}
func.func private @extent() attributes {a = #jpq.rounding<8, [-1: 32]>}

// -----

func.func @rounding(%x: tensor<3x8xf32>, %w: !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>) {
  // expected-error @+1 {{rounds 7 columns of activations, but the weight has 8}}
  %0 = jpq.linear %x, %w {activations = #jpq.rounding<8, [7: 32]>} : tensor<3x8xf32>, !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels> -> tensor<3x2xf32>
  return
}
