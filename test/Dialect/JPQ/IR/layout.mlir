// RUN: jpq-opt %s | jpq-opt | FileCheck %s
// RUN: jpq-opt %s --mlir-print-op-generic | jpq-opt | FileCheck %s

!weight = !jpq.tensor<10x72xf32, [40: #jpq.affine<2, group = 32>, 8: #jpq.pruned, 24: #jpq.affine<4, group = 32>], permuted, #jpq.panels>
!plain = !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.panels>

// Components come in any order.
// CHECK-LABEL: func.func @from_bytes
func.func @from_bytes(%b: tensor<480xi8>, %p: tensor<72xi16>, %c: tensor<?xi8>) {
  // CHECK: jpq.from_bytes panels = %{{.*}}, permutation = %{{.*}} : tensor<480xi8>, tensor<72xi16> -> !jpq.tensor<10x72xf32, [40: #jpq.affine<2, group = 32>, 8: #jpq.pruned, 24: #jpq.affine<4, group = 32>], permuted, #jpq.panels>
  %0 = jpq.from_bytes panels = %b, permutation = %p : tensor<480xi8>, tensor<72xi16> -> !weight
  // CHECK: jpq.from_bytes permutation = %{{.*}}, panels = %{{.*}} : tensor<72xi16>, tensor<480xi8> ->
  %1 = jpq.from_bytes permutation = %p, panels = %b : tensor<72xi16>, tensor<480xi8> -> !weight
  // CHECK: jpq.from_bytes panels = %{{.*}} : tensor<?xi8> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.panels>
  %2 = jpq.from_bytes panels = %c : tensor<?xi8> -> !plain
  return
}

// How activations are rounded is said by the product.
// CHECK-LABEL: func.func @linear
func.func @linear(%x: tensor<3x72xf32>, %w: !plain) {
  // CHECK: jpq.linear %{{.*}}, %{{.*}} {activations = #jpq.rounding<8>} : tensor<3x72xf32>
  %0 = jpq.linear %x, %w {activations = #jpq.rounding<8>} : tensor<3x72xf32>, !plain -> tensor<3x10xf32>
  // CHECK: jpq.linear %{{.*}}, %{{.*}} {activations = #jpq.rounding<4, [40: 32, 8: 0, 24: 128]>} : tensor<3x72xf32>
  %1 = jpq.linear %x, %w {activations = #jpq.rounding<4, [40: 32, 8: 0, 24: 128]>} : tensor<3x72xf32>, !plain -> tensor<3x10xf32>
  // CHECK: jpq.linear %{{.*}}, %{{.*}} : tensor<3x72xf32>
  %2 = jpq.linear %x, %w : tensor<3x72xf32>, !plain -> tensor<3x10xf32>
  return
}
