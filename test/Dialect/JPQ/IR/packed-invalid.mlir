// RUN: jpq-opt %s --split-input-file --verify-diagnostics

// expected-error @+1 {{!jpq.tensor in #jpq.layout<cpu>: codes of 7 bits have no panel layout (1 to 6 and 8 have)}}
func.func private @width(!jpq.tensor<2x3xf32, [3: #jpq.affine<7, group = 32>], #jpq.layout<cpu>>)

// -----

// expected-error @+1 {{!jpq.tensor in #jpq.layout<cpu>: #jpq.dense<f16> has no panel layout}}
func.func private @codec(!jpq.tensor<2x3xf32, [3: #jpq.dense<f16>], #jpq.layout<cpu>>)

// -----

func.func @no_layout(%b: tensor<96xi8>) {
  // expected-error @+1 {{which has no layout}}
  %0 = jpq.from_bytes %b : tensor<96xi8> -> !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>]>
  return
}

// -----

func.func @bytes(%b: tensor<95xi8>) {
  // expected-error @+1 {{has bytes of 'tensor<95xi8>', but dimension 0 needs 96}}
  %0 = jpq.from_bytes %b : tensor<95xi8> -> !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.layout<cpu>>
  return
}

// -----

func.func @no_permutation(%b: tensor<96xi8>) {
  // expected-error @+1 {{needs a permutation}}
  %0 = jpq.from_bytes %b : tensor<96xi8> -> !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], permuted, #jpq.layout<cpu>>
  return
}

// -----

func.func @wide_permutation(%b: tensor<96xi8>, %p: tensor<8xi32>) {
  // expected-error @+1 {{has a permutation of 'tensor<8xi32>', but 8 columns need 16 bytes}}
  %0 = jpq.from_bytes %b permuted %p : tensor<96xi8>, tensor<8xi32> -> !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], permuted, #jpq.layout<cpu>>
  return
}

// -----

func.func @groups(%x: memref<1x8xf32>, %q: memref<8xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>) {
  // expected-error @+1 {{cannot divide 8 columns into groups of 16}}
  jpq.quantize %x extents = [8] groups = [16] outs(%q, %m, %s : memref<8xi32>, memref<1x1xi32>, memref<1x1xf32>) : memref<1x8xf32>
  return
}

// -----

func.func @columns(%x: memref<1x9xf32>, %q: memref<8xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>) {
  // expected-error @+1 {{has an input of 'memref<1x9xf32>', but dimension 1 needs 8}}
  jpq.quantize %x extents = [8] groups = [32] outs(%q, %m, %s : memref<8xi32>, memref<1x1xi32>, memref<1x1xf32>) : memref<1x9xf32>
  return
}

// -----

!weight = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.layout<cpu>>
func.func @output(%q: memref<8xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>, %b: memref<96xi8>, %y: memref<1x2xf32>) {
  // expected-error @+1 {{has an output of 'memref<1x2xf32>', but dimension 1 needs 16}}
  jpq.packed_linear %q, %m, %s, %b as !weight outs(%y : memref<1x2xf32>) : memref<8xi32>, memref<1x1xi32>, memref<1x1xf32>, memref<96xi8>
  return
}

// -----

func.func @tiles(%x: memref<5x8xf32>, %q: memref<40xi32>, %m: memref<1x5xi32>, %s: memref<1x5xf32>) {
  // expected-error @+1 {{has scales of 'memref<1x5xf32>', but more than 2 tokens must come in tiles of 4}}
  jpq.quantize %x extents = [8] groups = [32] outs(%q, %m, %s : memref<40xi32>, memref<1x5xi32>, memref<1x5xf32>) : memref<5x8xf32>
  return
}

// -----

func.func @words(%x: memref<2x8xf32>, %q: memref<8xi32>, %m: memref<1x2xi32>, %s: memref<1x2xf32>) {
  // expected-error @+1 {{has codes of 'memref<8xi32>', but dimension 0 needs 16}}
  jpq.quantize %x extents = [8] groups = [32] outs(%q, %m, %s : memref<8xi32>, memref<1x2xi32>, memref<1x2xf32>) : memref<2x8xf32>
  return
}
