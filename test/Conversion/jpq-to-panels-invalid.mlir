// RUN: jpq-opt --jpq-to-panels --split-input-file --verify-diagnostics %s

// Kernels for panels know one rounding.
!weight = !jpq.tensor<10x72xf32, [40: #jpq.affine<2, group = 32>, 32: #jpq.affine<4, group = 64>], #jpq.panels>
func.func @bits(%x: tensor<3x72xf32>, %a: tensor<544xi8>) -> tensor<3x10xf32> {
  %w = jpq.from_bytes panels = %a : tensor<544xi8> -> !weight
  // expected-error @+1 {{rounds activations by #jpq.rounding<4>, but code for this weight in panels rounds by #jpq.rounding<8, [40: 32, 32: 64]>}}
  %y = jpq.linear %x, %w {activations = #jpq.rounding<4>} : tensor<3x72xf32>, !weight -> tensor<3x10xf32>
  return %y : tensor<3x10xf32>
}

// -----

!weight = !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.panels>
func.func @groups(%x: tensor<3x72xf32>, %a: tensor<416xi8>) -> tensor<3x10xf32> {
  %w = jpq.from_bytes panels = %a : tensor<416xi8> -> !weight
  // expected-error @+1 {{rounds activations by #jpq.rounding<8, [72: 64]>, but code}}
  %y = jpq.linear %x, %w {activations = #jpq.rounding<8, [72: 64]>} : tensor<3x72xf32>, !weight -> tensor<3x10xf32>
  return %y : tensor<3x10xf32>
}
