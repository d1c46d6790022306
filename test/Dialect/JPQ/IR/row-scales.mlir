// RUN: jpq-opt %s --split-input-file --verify-diagnostics | jpq-opt --split-input-file | FileCheck %s

// A factor for each row takes two bytes.
// CHECK: jpq.weight @scaled : !jpq.tensor<12x4xf32, [4: #jpq.affine<2, group = 4>], row_scaled>
// CHECK-SAME: row_scales = #jpq.file<"r", 24>
// CHECK-SAME: plan = #jpq.plan<[#jpq.segments<[1: #jpq.affine<4, group = 4>], row_scaled> -> 5.000000e-01,
// CHECK-SAME: #jpq.segments<[1: #jpq.trellis<2>], row_scaled, rotated, seed = 5> -> 2.500000e-01]>
jpq.weight @scaled : !jpq.tensor<12x4xf32, [4: #jpq.affine<2, group = 4>], row_scaled>
    = #jpq.packed<codes = #jpq.file<"c", 12>, row_scales = #jpq.file<"r", 24>, scales = #jpq.file<"s", 24>>
  {plan = #jpq.plan<[#jpq.segments<[1: #jpq.affine<4, group = 4>], row_scaled> -> 0.5,
                     #jpq.segments<[1: #jpq.trellis<2>], row_scaled, rotated, seed = 5> -> 0.25]>}

// -----

// CHECK: jpq.weight @with.others : !jpq.tensor<11x3xf32, [1: #jpq.dense<f16>, 2: #jpq.pruned], permuted, row_scaled, #jpq.hadamard<8, seed = 0>, exponent = 12>
jpq.weight @with.others : !jpq.tensor<11x3xf32, [1: #jpq.dense<f16>, 2: #jpq.pruned], #jpq.hadamard<8, seed = 0>, row_scaled, permuted, exponent = 12>
    = #jpq.packed<row_scales = #jpq.file<"r", 22>, segments = #jpq.file<"p", 1>, values = #jpq.file<"v", 22>>

// -----

// expected-error @+1 {{expected 'permuted', 'exponent' or a layout (#jpq.panels)}}
func.func private @twice(!jpq.tensor<2x3xf32, [3: #jpq.dense<f16>], row_scaled, #jpq.hadamard<2, 1, seed = 1>, row_scaled>)

// -----

// expected-error @+1 {{has no row_scales, but 2 x 3 weights of '!jpq.tensor<2x3xf32, [3: #jpq.dense<f16>], row_scaled>' need 4}}
jpq.weight @missing : !jpq.tensor<2x3xf32, [3: #jpq.dense<f16>], row_scaled> = #jpq.packed<values = #jpq.file<"v", 12>>

// -----

// expected-error @+1 {{row_scales hold 2 bytes, but 2 x 3 weights of '!jpq.tensor<2x3xf32, [3: #jpq.dense<f16>], row_scaled>' need 4}}
jpq.weight @short : !jpq.tensor<2x3xf32, [3: #jpq.dense<f16>], row_scaled> = #jpq.packed<row_scales = #jpq.file<"r", 2>, values = #jpq.file<"v", 12>>
