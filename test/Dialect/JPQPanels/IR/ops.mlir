// RUN: jpq-opt %s | jpq-opt | FileCheck %s
// RUN: jpq-opt %s --mlir-print-op-generic | jpq-opt | FileCheck %s

!weight = !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.panels>
!mixed = !jpq.tensor<10x72xf32, [40: #jpq.affine<2, group = 32>, 8: #jpq.pruned, 24: #jpq.affine<4, group = 64>], permuted, #jpq.panels>

// CHECK-LABEL: func.func @tensors
func.func @tensors(%x: tensor<?x72xf32>, %q: tensor<?xi32>, %m: tensor<3x?xi32>, %s: tensor<3x?xf32>, %b: tensor<416xi8>,
                   %y: tensor<?x16xf32>, %i: tensor<4xi64>, %h: tensor<4x72xf32>) {
  // CHECK: jpq_panels.quantize %{{.*}} by #jpq.rounding<8, [72: 32]> outs(%{{.*}}, %{{.*}}, %{{.*}} : tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>) : tensor<?x72xf32> -> tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>
  %0:3 = jpq_panels.quantize %x by #jpq.rounding<8, [72: 32]> outs(%q, %m, %s : tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>) : tensor<?x72xf32> -> tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>
  // CHECK: jpq_panels.linear %{{.*}}, %{{.*}}, %{{.*}} by #jpq.rounding<8, [72: 32]>, %{{.*}} as !jpq.tensor<{{.*}}#jpq.panels> outs(%{{.*}} : tensor<?x16xf32>) : tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>, tensor<416xi8> -> tensor<?x16xf32>
  %1 = jpq_panels.linear %0#0, %0#1, %0#2 by #jpq.rounding<8, [72: 32]>, %b as !weight outs(%y : tensor<?x16xf32>) : tensor<?xi32>, tensor<3x?xi32>, tensor<3x?xf32>, tensor<416xi8> -> tensor<?x16xf32>
  // CHECK: jpq_panels.embedding %{{.*}}, %{{.*}} as !jpq.tensor<{{.*}}> outs(%{{.*}} : tensor<4x72xf32>) : tensor<4xi64>, tensor<416xi8> -> tensor<4x72xf32>
  %2 = jpq_panels.embedding %i, %b as !weight outs(%h : tensor<4x72xf32>) : tensor<4xi64>, tensor<416xi8> -> tensor<4x72xf32>
  return
}

// CHECK-LABEL: func.func @buffers
func.func @buffers(%x: memref<?x72xf32>, %p: memref<72xi16>, %q: memref<?xi32>, %m: memref<3x?xi32>, %s: memref<3x?xf32>,
                   %b: memref<480xi8>, %y: memref<?x16xf32>) {
  // CHECK: jpq_panels.quantize %{{.*}} permuted %{{.*}} : memref<72xi16> by #jpq.rounding<8, [40: 32, 8: 0, 24: 64]> outs(%{{.*}}) : memref<?x72xf32>
  jpq_panels.quantize %x permuted %p : memref<72xi16> by #jpq.rounding<8, [40: 32, 8: 0, 24: 64]> outs(%q, %m, %s : memref<?xi32>, memref<3x?xi32>, memref<3x?xf32>) : memref<?x72xf32>
  // CHECK: jpq_panels.linear %{{.*}} by #jpq.rounding<8, [40: 32, 8: 0, 24: 64]>, %{{.*}} as !jpq.tensor<{{.*}}permuted, #jpq.panels> outs(%{{.*}} : memref<?x16xf32>) : memref<?xi32>, memref<3x?xi32>, memref<3x?xf32>, memref<480xi8>
  jpq_panels.linear %q, %m, %s by #jpq.rounding<8, [40: 32, 8: 0, 24: 64]>, %b as !mixed outs(%y : memref<?x16xf32>) : memref<?xi32>, memref<3x?xi32>, memref<3x?xf32>, memref<480xi8>
  return
}

// CHECK-LABEL: func.func @rotate
func.func @rotate(%x: tensor<?x12xf32>, %y: tensor<?x12xf32>, %a: memref<2x11xf32, strided<[16, 1]>>, %b: memref<2x11xf32>) {
  // CHECK: jpq_panels.rotate inverse #jpq.hadamard<4, 3, seed = 1>, %{{.*}} outs(%{{.*}} : tensor<?x12xf32>) : tensor<?x12xf32> -> tensor<?x12xf32>
  %0 = jpq_panels.rotate inverse #jpq.hadamard<4, 3, seed = 1>, %x outs(%y : tensor<?x12xf32>) : tensor<?x12xf32> -> tensor<?x12xf32>
  // CHECK: jpq_panels.rotate #jpq.hadamard<8, seed = 0>, %{{.*}} outs(%{{.*}} : memref<2x11xf32>) : memref<2x11xf32, strided<[16, 1]>>
  jpq_panels.rotate #jpq.hadamard<8, seed = 0>, %a outs(%b : memref<2x11xf32>) : memref<2x11xf32, strided<[16, 1]>>
  return
}

!runs = !jpq.tensor<400x20xf32, [6: #jpq.trellis<2>, 8: #jpq.pruned, 6: #jpq.trellis<3>], #jpq.panels>

// Scales are by run and column; activations are rounded for each of two runs.
// CHECK-LABEL: func.func @runs
func.func @runs(%x: tensor<?x20xf32>, %r: tensor<2x32xi8>, %q: tensor<?xi32>, %m: tensor<4x?xi32>, %s: tensor<4x?xf32>,
                %b: tensor<2432xi8>, %y: tensor<?x512xf32>, %i: tensor<4xi64>, %h: tensor<4x20xf32>) {
  // CHECK: jpq_panels.quantize %{{.*}} scaled %{{.*}} : tensor<2x32xi8> by #jpq.rounding<8, [6: 128, 8: 0, 6: 128]> outs(
  %0:3 = jpq_panels.quantize %x scaled %r : tensor<2x32xi8> by #jpq.rounding<8, [6: 128, 8: 0, 6: 128]> outs(%q, %m, %s : tensor<?xi32>, tensor<4x?xi32>, tensor<4x?xf32>) : tensor<?x20xf32> -> tensor<?xi32>, tensor<4x?xi32>, tensor<4x?xf32>
  // CHECK: jpq_panels.linear %{{.*}} outs(%{{.*}} : tensor<?x512xf32>)
  %1 = jpq_panels.linear %0#0, %0#1, %0#2 by #jpq.rounding<8, [6: 128, 8: 0, 6: 128]>, %b as !runs outs(%y : tensor<?x512xf32>) : tensor<?xi32>, tensor<4x?xi32>, tensor<4x?xf32>, tensor<2432xi8> -> tensor<?x512xf32>
  // CHECK: jpq_panels.embedding %{{.*}}, %{{.*}} as !jpq.tensor<{{.*}}> scaled %{{.*}} : tensor<2x32xi8> outs(%{{.*}} : tensor<4x20xf32>)
  %2 = jpq_panels.embedding %i, %b as !runs scaled %r : tensor<2x32xi8> outs(%h : tensor<4x20xf32>) : tensor<4xi64>, tensor<2432xi8> -> tensor<4x20xf32>
  return
}
