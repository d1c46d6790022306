// RUN: jpq-opt %s --split-input-file --verify-diagnostics

func.func @columns(%x: memref<1x9xf32>, %q: memref<8xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>) {
  // expected-error @+1 {{has an input of 'memref<1x9xf32>', but dimension 1 needs 8}}
  jpq_panels.quantize %x by #jpq.rounding<8, [8: 32]> outs(%q, %m, %s : memref<8xi32>, memref<1x1xi32>, memref<1x1xf32>) : memref<1x9xf32>
  return
}

// -----

func.func @bits(%x: memref<1x8xf32>, %q: memref<8xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>) {
  // expected-error @+1 {{computes with activations of 8 bits, not of 4}}
  jpq_panels.quantize %x by #jpq.rounding<4, [8: 32]> outs(%q, %m, %s : memref<8xi32>, memref<1x1xi32>, memref<1x1xf32>) : memref<1x8xf32>
  return
}

// -----

func.func @groups(%x: memref<1x8xf32>, %q: memref<8xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>) {
  // expected-error @+1 {{rounds groups of 32, 64 or 128 activations, not of 16}}
  jpq_panels.quantize %x by #jpq.rounding<8, [8: 16]> outs(%q, %m, %s : memref<8xi32>, memref<1x1xi32>, memref<1x1xf32>) : memref<1x8xf32>
  return
}

// -----

func.func @no_groups(%x: memref<1x8xf32>, %q: memref<?xi32>, %m: memref<?x1xi32>, %s: memref<?x1xf32>) {
  // expected-error @+1 {{has an input of 'memref<1x8xf32>', but dimension 1 needs 0}}
  jpq_panels.quantize %x by #jpq.rounding<8> outs(%q, %m, %s : memref<?xi32>, memref<?x1xi32>, memref<?x1xf32>) : memref<1x8xf32>
  return
}

// -----

func.func @tiles(%x: memref<5x8xf32>, %q: memref<40xi32>, %m: memref<1x5xi32>, %s: memref<1x5xf32>) {
  // expected-error @+1 {{has scales of 'memref<1x5xf32>', but more than 2 tokens must come in tiles of 4}}
  jpq_panels.quantize %x by #jpq.rounding<8, [8: 32]> outs(%q, %m, %s : memref<40xi32>, memref<1x5xi32>, memref<1x5xf32>) : memref<5x8xf32>
  return
}

// -----

func.func @words(%x: memref<2x8xf32>, %q: memref<8xi32>, %m: memref<1x2xi32>, %s: memref<1x2xf32>) {
  // expected-error @+1 {{has codes of 'memref<8xi32>', but dimension 0 needs 16}}
  jpq_panels.quantize %x by #jpq.rounding<8, [8: 32]> outs(%q, %m, %s : memref<8xi32>, memref<1x2xi32>, memref<1x2xf32>) : memref<2x8xf32>
  return
}

// -----

func.func @permutation(%x: memref<1x8xf32>, %p: memref<8xi32>, %q: memref<8xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>) {
  // expected-error @+1 {{has a permutation of 'memref<8xi32>', but indices of 8 columns have 16 bits}}
  jpq_panels.quantize %x permuted %p : memref<8xi32> by #jpq.rounding<8, [8: 32]> outs(%q, %m, %s : memref<8xi32>, memref<1x1xi32>, memref<1x1xf32>) : memref<1x8xf32>
  return
}

// -----

!weight = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
func.func @output(%q: memref<8xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>, %b: memref<96xi8>, %y: memref<1x2xf32>) {
  // expected-error @+1 {{has an output of 'memref<1x2xf32>', but dimension 1 needs 16}}
  jpq_panels.linear %q, %m, %s by #jpq.rounding<8, [8: 32]>, %b as !weight outs(%y : memref<1x2xf32>) : memref<8xi32>, memref<1x1xi32>, memref<1x1xf32>, memref<96xi8>
  return
}

// -----

!weight = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
func.func @bytes(%q: memref<8xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>, %b: memref<95xi8>, %y: memref<1x16xf32>) {
  // expected-error @+1 {{has bytes of 'memref<95xi8>', but dimension 0 needs 96}}
  jpq_panels.linear %q, %m, %s by #jpq.rounding<8, [8: 32]>, %b as !weight outs(%y : memref<1x16xf32>) : memref<8xi32>, memref<1x1xi32>, memref<1x1xf32>, memref<95xi8>
  return
}

// -----

!weight = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
func.func @rounding(%q: memref<16xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>, %b: memref<96xi8>, %y: memref<1x16xf32>) {
  // expected-error @+1 {{has activations rounded by #jpq.rounding<8, [8: 64]>, but '!jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>' needs #jpq.rounding<8, [8: 32]>}}
  jpq_panels.linear %q, %m, %s by #jpq.rounding<8, [8: 64]>, %b as !weight outs(%y : memref<1x16xf32>) : memref<16xi32>, memref<1x1xi32>, memref<1x1xf32>, memref<96xi8>
  return
}

// -----

!weight = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>]>
func.func @layout(%q: memref<8xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>, %b: memref<96xi8>, %y: memref<1x16xf32>) {
  // expected-error @+1 {{takes weights in #jpq.panels, not '!jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>]>'}}
  jpq_panels.linear %q, %m, %s by #jpq.rounding<8, [8: 32]>, %b as !weight outs(%y : memref<1x16xf32>) : memref<8xi32>, memref<1x1xi32>, memref<1x1xf32>, memref<96xi8>
  return
}

// -----

!weight = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.hadamard<2, 1, seed = 0>, #jpq.panels>
func.func @rotated(%q: memref<8xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>, %b: memref<96xi8>, %y: memref<1x16xf32>) {
  // expected-error @+1 {{#jpq.panels>' is rotated}}
  jpq_panels.linear %q, %m, %s by #jpq.rounding<8, [8: 32]>, %b as !weight outs(%y : memref<1x16xf32>) : memref<8xi32>, memref<1x1xi32>, memref<1x1xf32>, memref<96xi8>
  return
}

// -----

func.func @rotate_columns(%x: memref<2x12xf32>, %y: memref<2x11xf32>) {
  // expected-error @+1 {{rotates 11 columns by #jpq.hadamard<4, 3, seed = 0>: 3 blocks of 4 are 12 rows, but the matrix has 11}}
  jpq_panels.rotate #jpq.hadamard<4, 3, seed = 0>, %x outs(%y : memref<2x11xf32>) : memref<2x12xf32>
  return
}

// -----

func.func @rotate_unknown(%x: memref<2x12xf32>, %y: memref<2x?xf32>) {
  // expected-error @+1 {{needs a number of columns to rotate, not 'memref<2x?xf32>'}}
  jpq_panels.rotate #jpq.hadamard<4, 3, seed = 0>, %x outs(%y : memref<2x?xf32>) : memref<2x12xf32>
  return
}

// -----

func.func @rotate_others(%x: memref<2x16xf32>, %y: memref<2x12xf32>) {
  // expected-error @+1 {{has an input of 'memref<2x16xf32>', but dimension 1 needs 12}}
  jpq_panels.rotate #jpq.hadamard<4, 3, seed = 0>, %x outs(%y : memref<2x12xf32>) : memref<2x16xf32>
  return
}

// -----

func.func @rotate_tokens(%x: memref<3x12xf32>, %y: memref<2x12xf32>) {
  // expected-error @+1 {{has an output of 'memref<2x12xf32>', but dimension 0 needs 3}}
  jpq_panels.rotate #jpq.hadamard<4, 3, seed = 0>, %x outs(%y : memref<2x12xf32>) : memref<3x12xf32>
  return
}

// -----

func.func @rotate_kinds(%x: tensor<2x12xf32>, %y: memref<2x12xf32>) {
  // expected-error @+1 {{takes tensors or buffers, not both}}
  jpq_panels.rotate #jpq.hadamard<4, 3, seed = 0>, %x outs(%y : memref<2x12xf32>) : tensor<2x12xf32>
  return
}

// -----

!weight = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], exponent = -3, #jpq.panels>
func.func @exponent(%i: memref<1xi32>, %b: memref<96xi8>, %y: memref<1x8xf32>) {
  // expected-error @+1 {{computes with what codes stand for, but}}
  jpq_panels.embedding %i, %b as !weight outs(%y : memref<1x8xf32>) : memref<1xi32>, memref<96xi8>
  return
}

// -----

!weight = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], permuted, #jpq.panels>
func.func @permuted(%i: memref<1xi32>, %b: memref<96xi8>, %y: memref<1x8xf32>) {
  // expected-error @+1 {{cannot look up rows of a permuted weight}}
  jpq_panels.embedding %i, %b as !weight outs(%y : memref<1x8xf32>) : memref<1xi32>, memref<96xi8>
  return
}

// -----

!weight = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
func.func @rows(%i: memref<1xi32>, %b: memref<96xi8>, %y: memref<1x9xf32>) {
  // expected-error @+1 {{has an output of 'memref<1x9xf32>', but dimension 1 needs 8}}
  jpq_panels.embedding %i, %b as !weight outs(%y : memref<1x9xf32>) : memref<1xi32>, memref<96xi8>
  return
}

// -----

!weight = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
func.func @tokens(%i: memref<2xi32>, %b: memref<96xi8>, %y: memref<3x8xf32>) {
  // expected-error @+1 {{has an output of 'memref<3x8xf32>', but dimension 0 needs 2}}
  jpq_panels.embedding %i, %b as !weight outs(%y : memref<3x8xf32>) : memref<2xi32>, memref<96xi8>
  return
}

// -----

!weight = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
func.func @kinds(%i: tensor<1xi32>, %b: memref<96xi8>, %y: memref<1x8xf32>) {
  // expected-error @+1 {{takes tensors or buffers, not both}}
  jpq_panels.embedding %i, %b as !weight outs(%y : memref<1x8xf32>) : tensor<1xi32>, memref<96xi8>
  return
}

// -----

func.func @scales_of_columns(%x: memref<1x8xf32>, %r: memref<2x8xi8>, %q: memref<64xi32>, %m: memref<2x1xi32>, %s: memref<2x1xf32>) {
  // expected-error @+1 {{has scales of runs of 'memref<2x8xi8>', but dimension 1 needs 16}}
  jpq_panels.quantize %x scaled %r : memref<2x8xi8> by #jpq.rounding<8, [8: 128]> outs(%q, %m, %s : memref<64xi32>, memref<2x1xi32>, memref<2x1xf32>) : memref<1x8xf32>
  return
}

// -----

func.func @words_of_runs(%x: memref<1x8xf32>, %r: memref<2x16xi8>, %q: memref<32xi32>, %m: memref<2x1xi32>, %s: memref<2x1xf32>) {
  // expected-error @+1 {{has codes of 'memref<32xi32>', but dimension 0 needs 64}}
  jpq_panels.quantize %x scaled %r : memref<2x16xi8> by #jpq.rounding<8, [8: 128]> outs(%q, %m, %s : memref<32xi32>, memref<2x1xi32>, memref<2x1xf32>) : memref<1x8xf32>
  return
}

// -----

func.func @any_runs(%x: memref<1x8xf32>, %r: memref<?x16xi8>, %q: memref<32xi32>, %m: memref<2x1xi32>, %s: memref<2x1xf32>) {
  // expected-error @+1 {{has scales of 'memref<?x16xi8>', but needs to know how many runs there are}}
  jpq_panels.quantize %x scaled %r : memref<?x16xi8> by #jpq.rounding<8, [8: 128]> outs(%q, %m, %s : memref<32xi32>, memref<2x1xi32>, memref<2x1xf32>) : memref<1x8xf32>
  return
}

// -----

!runs = !jpq.tensor<2x8xf32, [8: #jpq.trellis<2>], #jpq.panels>
func.func @runs_without_scales(%i: memref<1xi64>, %b: memref<128xi8>, %h: memref<1x8xf32>) {
  // expected-error @+1 {{needs scales of runs for '!jpq.tensor<2x8xf32, [8: #jpq.trellis<2>], #jpq.panels>'}}
  jpq_panels.embedding %i, %b as !runs outs(%h : memref<1x8xf32>) : memref<1xi64>, memref<128xi8>
  return
}

// -----

!groups = !jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
func.func @groups_with_scales(%i: memref<1xi64>, %b: memref<96xi8>, %r: memref<1x16xi8>, %h: memref<1x8xf32>) {
  // expected-error @+1 {{has scales of runs, but not '!jpq.tensor<2x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>'}}
  jpq_panels.embedding %i, %b as !groups scaled %r : memref<1x16xi8> outs(%h : memref<1x8xf32>) : memref<1xi64>, memref<96xi8>
  return
}
