// RUN: jpq-opt %s | jpq-opt | FileCheck %s

!weight = !jpq.tensor<10x72xf32, [40: #jpq.affine<2, group = 32>, 8: #jpq.pruned, 24: #jpq.affine<4, group = 32>], permuted, #jpq.layout<cpu>>
!plain = !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.layout<cpu>>

// CHECK-LABEL: func.func @from_bytes
func.func @from_bytes(%b: tensor<480xi8>, %p: tensor<72xi16>, %c: tensor<416xi8>) {
  // CHECK: jpq.from_bytes %{{.*}} permuted %{{.*}} : tensor<480xi8>, tensor<72xi16> -> !jpq.tensor<10x72xf32, [40: #jpq.affine<2, group = 32>, 8: #jpq.pruned, 24: #jpq.affine<4, group = 32>], permuted, #jpq.layout<cpu>>
  %0 = jpq.from_bytes %b permuted %p : tensor<480xi8>, tensor<72xi16> -> !weight
  // CHECK: jpq.from_bytes %{{.*}} : tensor<416xi8> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.layout<cpu>>
  %1 = jpq.from_bytes %c : tensor<416xi8> -> !plain
  return
}

// CHECK-LABEL: func.func @tensors
func.func @tensors(%x: tensor<?x72xf32>, %q: tensor<?xi32>, %m: tensor<3x?xi32>, %s: tensor<3x?xf32>, %b: tensor<416xi8>,
                   %y: tensor<?x16xf32>, %i: tensor<4xi64>, %h: tensor<4x72xf32>) {
  // CHECK: jpq.quantize %{{.*}} extents = [72] groups = [32] outs(%{{.*}}, %{{.*}}, %{{.*}} : tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>) : tensor<?x72xf32> -> tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>
  %0:3 = jpq.quantize %x extents = [72] groups = [32] outs(%q, %m, %s : tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>) : tensor<?x72xf32> -> tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>
  // CHECK: jpq.packed_linear %{{.*}} as !jpq.tensor<{{.*}}#jpq.layout<cpu>> outs(%{{.*}} : tensor<?x16xf32>) : tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>, tensor<416xi8> -> tensor<?x16xf32>
  %1 = jpq.packed_linear %0#0, %0#1, %0#2, %b as !plain outs(%y : tensor<?x16xf32>) : tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>, tensor<416xi8> -> tensor<?x16xf32>
  // CHECK: jpq.packed_embedding %{{.*}}, %{{.*}} as !jpq.tensor<{{.*}}> outs(%{{.*}} : tensor<4x72xf32>) : tensor<4xi64>, tensor<416xi8> -> tensor<4x72xf32>
  %2 = jpq.packed_embedding %i, %b as !plain outs(%h : tensor<4x72xf32>) : tensor<4xi64>, tensor<416xi8> -> tensor<4x72xf32>
  return
}

// CHECK-LABEL: func.func @buffers
func.func @buffers(%x: memref<?x72xf32>, %p: memref<72xi16>, %q: memref<?xi32>, %m: memref<3x?xi32>, %s: memref<3x?xf32>) {
  // CHECK: jpq.quantize %{{.*}} permuted %{{.*}} : memref<72xi16> extents = [40, 8, 24] groups = [32, 0, 32] outs(%{{.*}}) : memref<?x72xf32>
  jpq.quantize %x permuted %p : memref<72xi16> extents = [40, 8, 24] groups = [32, 0, 32] outs(%q, %m, %s : memref<?xi32>, memref<3x?xi32>, memref<3x?xf32>) : memref<?x72xf32>
  return
}
