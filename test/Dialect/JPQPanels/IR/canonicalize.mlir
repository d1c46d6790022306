// RUN: jpq-opt %s --canonicalize --cse | FileCheck %s

// On tensors the ops have no effects: equal ones are one, and unused ones go.
// CHECK-LABEL: func.func @tensors
func.func @tensors(%x: tensor<4x72xf32>, %q: tensor<96xi32>, %m: tensor<3x4xi32>, %s: tensor<3x4xf32>, %n: tensor<3x4xi32>) -> (tensor<96xi32>, tensor<3x4xf32>) {
  // CHECK: %[[Q:.*]]:3 = jpq_panels.quantize
  // CHECK-NOT: jpq_panels.quantize
  // CHECK: return %[[Q]]#0, %[[Q]]#2
  %a:3 = jpq_panels.quantize %x by #jpq.rounding<8, [72: 32]> outs(%q, %m, %s : tensor<96xi32>, tensor<3x4xi32>, tensor<3x4xf32>) : tensor<4x72xf32> -> tensor<96xi32>, tensor<3x4xi32>, tensor<3x4xf32>
  %b:3 = jpq_panels.quantize %x by #jpq.rounding<8, [72: 32]> outs(%q, %m, %s : tensor<96xi32>, tensor<3x4xi32>, tensor<3x4xf32>) : tensor<4x72xf32> -> tensor<96xi32>, tensor<3x4xi32>, tensor<3x4xf32>
  %c:3 = jpq_panels.quantize %x by #jpq.rounding<8, [72: 32]> outs(%q, %n, %s : tensor<96xi32>, tensor<3x4xi32>, tensor<3x4xf32>) : tensor<4x72xf32> -> tensor<96xi32>, tensor<3x4xi32>, tensor<3x4xf32>
  return %a#0, %b#2 : tensor<96xi32>, tensor<3x4xf32>
}

// On buffers they write.
// CHECK-LABEL: func.func @buffers
func.func @buffers(%x: memref<4x72xf32>, %q: memref<96xi32>, %m: memref<3x4xi32>, %s: memref<3x4xf32>) {
  // CHECK: jpq_panels.quantize
  jpq_panels.quantize %x by #jpq.rounding<8, [72: 32]> outs(%q, %m, %s : memref<96xi32>, memref<3x4xi32>, memref<3x4xf32>) : memref<4x72xf32>
  return
}
