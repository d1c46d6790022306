// RUN: jpq-opt --jpq-pack --verify-diagnostics %s | FileCheck %s
// RUN: jpq-opt --jpq-pack --jpq-pack=target=none %s 2>/dev/null | FileCheck %s --check-prefix=BACK
// RUN: jpq-opt --jpq-pack --jpq-pack=activations=f32 %s 2>/dev/null | FileCheck %s --check-prefix=FLOATS
// RUN: not jpq-opt --jpq-pack=activations=f16 %s 2>&1 | FileCheck %s --check-prefix=KIND
// RUN: not jpq-opt --jpq-pack=target=gpu %s 2>&1 | FileCheck %s --check-prefix=TARGET

// KIND: no activations are named 'f16' (int8 and f32 are)
// TARGET: no layout is named 'gpu' (cpu and none are)

// How activations are rounded is no matter of bytes: products say it.
// FLOATS: jpq.weight @packed : !jpq.tensor<1x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels> = #jpq.packed<panels = dense_resource<packed.panels> : tensor<96xi8>>
// FLOATS-NOT: #jpq.rounding
// FLOATS: packed.panels: "0x{{........}}51627384

// CHECK: jpq.weight @packed : !jpq.tensor<1x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels> = #jpq.packed<panels = dense_resource<packed.panels> : tensor<96xi8>>
// BACK: jpq.weight @packed : !jpq.tensor<1x8xf32, [8: #jpq.affine<4, group = 32>]> = #jpq.packed<codes = dense_resource<packed.codes{{.*}}> : tensor<4xi8>, scales = dense_resource<packed.scales{{.*}}> : tensor<2xi8>>
jpq.weight @packed : !jpq.tensor<1x8xf32, [8: #jpq.affine<4, group = 32>]>
    = #jpq.packed<codes = dense_resource<packed.codes> : tensor<4xi8>, scales = dense_resource<packed.scales> : tensor<2xi8>>

// Rotated rows are bytes like others.
// CHECK: jpq.weight @rotated : !jpq.tensor<2x4xf32, [4: #jpq.affine<4, group = 32>], #jpq.hadamard<2, 1, seed = 0>, #jpq.panels> = #jpq.packed<panels = dense_resource<rotated.panels> : tensor<96xi8>>
// BACK: jpq.weight @rotated : !jpq.tensor<2x4xf32, [4: #jpq.affine<4, group = 32>], #jpq.hadamard<2, 1, seed = 0>> = #jpq.packed<codes =
jpq.weight @rotated : !jpq.tensor<2x4xf32, [4: #jpq.affine<4, group = 32>], #jpq.hadamard<2, 1, seed = 0>>
    = #jpq.packed<codes = dense_resource<packed.codes> : tensor<4xi8>, scales = dense_resource<rotated.scales> : tensor<4xi8>>

// expected-remark@+2 {{stays as it is: groups of 16 columns have no panel layout (32, 64 and 128 have)}}
// CHECK: jpq.weight @other : !jpq.tensor<1x8xf32, [8: #jpq.affine<4, group = 16>]>
jpq.weight @other : !jpq.tensor<1x8xf32, [8: #jpq.affine<4, group = 16>]>
    = #jpq.packed<codes = dense_resource<packed.codes> : tensor<4xi8>, scales = dense_resource<packed.scales> : tensor<2xi8>>

// expected-remark@+2 {{stays as it is: tables of 64 levels have no panel layout (2, 4, 8 and 16 have)}}
// CHECK: jpq.weight @window : !jpq.tensor<1x2xf32, [2: #jpq.trellis<4, window = 6>]>
jpq.weight @window : !jpq.tensor<1x2xf32, [2: #jpq.trellis<4, window = 6>]>
    = #jpq.packed<codes = dense_resource<packed.scales> : tensor<2xi8>, scales = dense_resource<packed.scales> : tensor<2xi8>>

// CHECK: jpq.weight @wide : !jpq.tensor<2x2xf32, [2: #jpq.trellis<4, window = 10>], #jpq.panels> = #jpq.packed<panels =
// BACK: jpq.weight @wide : !jpq.tensor<2x2xf32, [2: #jpq.trellis<4, window = 10>]> = #jpq.packed<codes =
jpq.weight @wide : !jpq.tensor<2x2xf32, [2: #jpq.trellis<4, window = 10>]>
    = #jpq.packed<codes = dense_resource<runs.codes> : tensor<2xi8>, scales = dense_resource<runs.scales> : tensor<2xi8>>
// CHECK: jpq.weight @runs : !jpq.tensor<2x2xf32, [2: #jpq.trellis<4>], #jpq.panels> = #jpq.packed<panels = dense_resource<runs.panels> : tensor<64xi8>, scales = dense_resource<runs.scales{{.*}}> : tensor<16xi8>>
// BACK: jpq.weight @runs : !jpq.tensor<2x2xf32, [2: #jpq.trellis<4>]> = #jpq.packed<codes = dense_resource<runs.codes{{.*}}> : tensor<2xi8>, scales = dense_resource<runs.scales{{.*}}> : tensor<2xi8>>
jpq.weight @runs : !jpq.tensor<2x2xf32, [2: #jpq.trellis<4>]>
    = #jpq.packed<codes = dense_resource<runs.codes> : tensor<2xi8>, scales = dense_resource<runs.scales> : tensor<2xi8>>

// CHECK-LABEL: @forward
// BACK-LABEL: @forward
func.func @forward(%x: tensor<2x8xf32>) -> tensor<2x1xf32> {
  // CHECK: jpq.get_weight @packed : !jpq.tensor<1x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
  // BACK: jpq.get_weight @packed : !jpq.tensor<1x8xf32, [8: #jpq.affine<4, group = 32>]>
  %w = jpq.get_weight @packed : !jpq.tensor<1x8xf32, [8: #jpq.affine<4, group = 32>]>
  // CHECK: jpq.linear %{{.*}} {activations = #jpq.rounding<8>} :
  // BACK: jpq.linear %{{.*}}, %{{[a-z0-9]+}} : tensor<2x8xf32>
  %y = jpq.linear %x, %w : tensor<2x8xf32>, !jpq.tensor<1x8xf32, [8: #jpq.affine<4, group = 32>]> -> tensor<2x1xf32>
  return %y : tensor<2x1xf32>
}

// Codes 1 to 8, row by row four to a dword: two codes to a byte, four columns apart. The scale is 1.
// CHECK: packed.panels: "0x{{........}}51627384
// BACK: packed.codes{{.*}}: "0x{{........}}21436587"
{-#
  dialect_resources: {
    builtin: {
      packed.codes: "0x0100000021436587",
      rotated.scales: "0x01000000003C003C",
      packed.scales: "0x01000000003C",
      runs.codes: "0x010000002143",
      runs.scales: "0x010000008090"
    }
  }
#-}
