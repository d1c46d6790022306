// RUN: jpq-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// expected-error @+1 {{#jpq.hadamard: a block has a power of two of rows, at most 4096, not 48}}
func.func private @block(!jpq.tensor<96x3xf32, [3: #jpq.dense<f16>], #jpq.hadamard<48, 2, seed = 1>>)

// -----

// expected-error @+1 {{#jpq.hadamard: at most 32 blocks are rotated together, not 43}}
func.func private @odd(!jpq.tensor<43x3xf32, [3: #jpq.dense<f16>], #jpq.hadamard<1, 43, seed = 1>>)

// -----

// expected-error @+1 {{#jpq.hadamard rotates at least one block, not 0}}
func.func private @none(!jpq.tensor<64x3xf32, [3: #jpq.dense<f16>], #jpq.hadamard<64, 0, seed = 1>>)

// -----

// expected-error @+1 {{#jpq.hadamard has a seed of at least 0, not -1}}
func.func private @seed(!jpq.tensor<64x3xf32, [3: #jpq.dense<f16>], #jpq.hadamard<64, 1, seed = -1>>)

// -----

// expected-error @+1 {{expected ','}}
func.func private @without_seed(!jpq.tensor<64x3xf32, [3: #jpq.dense<f16>], #jpq.hadamard<64, 1>>)

// -----

// expected-error @+1 {{!jpq.tensor rotated by #jpq.hadamard<64, 9, seed = 1>: 9 blocks of 64 are 576 rows, but the matrix has 570}}
func.func private @rows(!jpq.tensor<570x3xf32, [3: #jpq.dense<f16>], #jpq.hadamard<64, 9, seed = 1>>)

// -----

// expected-error @+1 {{!jpq.tensor rotated by #jpq.hadamard<64, seed = 1>: a block has 64 rows, but the matrix has 43}}
func.func private @few_rows(!jpq.tensor<43x3xf32, [3: #jpq.dense<f16>], #jpq.hadamard<64, seed = 1>>)

// -----

// expected-error @+1 {{expected 'permuted', 'row_scaled', 'exponent' or a layout (#jpq.panels)}}
func.func private @twice(!jpq.tensor<2x3xf32, [3: #jpq.dense<f16>], #jpq.hadamard<2, 1, seed = 1>, #jpq.hadamard<2, 1, seed = 1>>)

// -----

// expected-error @+1 {{#jpq.segments needs one codec per segment, and at least two segments unless it is rotated or its rows are scaled}}
"test.op"() {a = #jpq.segments<[], rotated>} : () -> ()

// -----

// expected-error @+1 {{#jpq.segments has a seed of at least 0, not -2}}
"test.op"() {a = #jpq.segments<[1: #jpq.dense<f16>], rotated, seed = -2>} : () -> ()

// -----

// expected-error @+1 {{expected 'rotated'}}
"test.op"() {a = #jpq.segments<[1: #jpq.dense<f16>], seed = 2>} : () -> ()

// -----

jpq.weight @embedding : !jpq.tensor<8x4xf32, [4: #jpq.affine<4, group = 4>], #jpq.hadamard<8, 1, seed = 1>>
    = #jpq.packed<codes = #jpq.file<"c", 16>, scales = #jpq.file<"s", 16>>
func.func @rows_of_rotated(%ids: tensor<?xi64>) -> tensor<?x4xf32> {
  %w = jpq.get_weight @embedding : !jpq.tensor<8x4xf32, [4: #jpq.affine<4, group = 4>], #jpq.hadamard<8, 1, seed = 1>>
  // expected-error @+1 {{cannot look up rows of a weight that stores them rotated, by #jpq.hadamard<8, 1, seed = 1>}}
  %e = jpq.embedding %ids, %w : tensor<?xi64>, !jpq.tensor<8x4xf32, [4: #jpq.affine<4, group = 4>], #jpq.hadamard<8, 1, seed = 1>> -> tensor<?x4xf32>
  return %e : tensor<?x4xf32>
}

// -----

// expected-error @+1 {{'jpq.weight' op has the option #jpq.segments<[1: #jpq.affine<4, group = 4>], rotated>, but its rows are looked up: they cannot be rotated}}
jpq.weight @planned : tensor<8x4xf32> = #jpq.packed<values = #jpq.file<"v", 128>>
  {plan = #jpq.plan<[#jpq.affine<4, group = 4> -> 0.5, #jpq.segments<[1: #jpq.affine<4, group = 4>], rotated> -> 0.25]>}
func.func @rows_to_rotate(%ids: tensor<?xi64>) -> tensor<?x4xf32> {
  // expected-note @+1 {{they are read here}}
  %w = jpq.get_weight @planned : tensor<8x4xf32>
  %e = jpq.embedding %ids, %w : tensor<?xi64>, tensor<8x4xf32> -> tensor<?x4xf32>
  return %e : tensor<?x4xf32>
}

// -----

func.func @channels(%x: tensor<?x570xf32>) -> tensor<?x570xf32> {
  // expected-error @+1 {{rotates 570 channels by #jpq.hadamard<64, 9, seed = 1>: 9 blocks of 64 are 576 rows, but the matrix has 570}}
  %y = jpq.rotate #jpq.hadamard<64, 9, seed = 1>, %x : tensor<?x570xf32>
  return %y : tensor<?x570xf32>
}

// -----

func.func @no_channels(%x: tensor<3x0xf32>) -> tensor<3x0xf32> {
  // expected-error @+1 {{rotates 0 channels by #jpq.hadamard<1, seed = 1>: a block has 1 rows, but the matrix has 0}}
  %y = jpq.rotate #jpq.hadamard<1, seed = 1>, %x : tensor<3x0xf32>
  return %y : tensor<3x0xf32>
}

// -----

func.func @unknown_channels(%x: tensor<3x?xf32>) -> tensor<3x?xf32> {
  // expected-error @+1 {{needs a last dimension of known size to rotate, not 'tensor<3x?xf32>'}}
  %y = jpq.rotate #jpq.hadamard<64, 9, seed = 1>, %x : tensor<3x?xf32>
  return %y : tensor<3x?xf32>
}

// -----

func.func @scalar(%x: tensor<f32>) -> tensor<f32> {
  // expected-error @+1 {{needs a last dimension of known size to rotate, not 'tensor<f32>'}}
  %y = jpq.rotate #jpq.hadamard<1, 1, seed = 1>, %x : tensor<f32>
  return %y : tensor<f32>
}
