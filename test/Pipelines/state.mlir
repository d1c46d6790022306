// A state is written where it lies: what is copied are the new rows alone, and the state is no result.
// RUN: jpq-opt %s --jpq-to-host --mlir-print-ir-after=jpq-panels-to-vector -o /dev/null 2>&1 | FileCheck %s

// CHECK-LABEL: func.func @extend(
// CHECK-SAME: %[[ROWS:[a-z0-9]+]]: memref<?x8xf32>, %{{[a-z0-9]+}}: memref<i64>, %[[STATE:[a-z0-9]+]]: memref<?x8xf32>{{.*}}) -> memref<8xf32>
// CHECK-NOT: memref.alloc({{.*}}) {{.*}}memref<?x8xf32>
// CHECK: %[[PLACE:.*]] = memref.subview %[[STATE]]
// CHECK: memref.copy %[[ROWS]], %[[PLACE]]
// CHECK-NOT: memref.copy
// CHECK: return %{{.*}} : memref<8xf32>
func.func @extend(%rows: tensor<?x8xf32>, %position: tensor<i64>,
                  %cache: tensor<?x8xf32> {jpq.state, bufferization.writable = true}) -> (tensor<8xf32>, tensor<?x8xf32>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %time = tensor.dim %rows, %c0 : tensor<?x8xf32>
  %number = tensor.extract %position[] : tensor<i64>
  %place = arith.index_cast %number : i64 to index
  %all = arith.addi %place, %time : index
  %new = tensor.insert_slice %rows into %cache[%place, 0] [%time, 8] [1, 1] : tensor<?x8xf32> into tensor<?x8xf32>
  %known = tensor.extract_slice %new[0, 0] [%all, 8] [1, 1] : tensor<?x8xf32> to tensor<?x8xf32>
  %empty = tensor.empty() : tensor<8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.generic {indexing_maps = [affine_map<(d, S) -> (S, d)>, affine_map<(d, S) -> (d)>], iterator_types = ["parallel", "reduction"]}
      ins(%known : tensor<?x8xf32>) outs(%init : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.addf %out, %in : f32
      linalg.yield %0 : f32
  } -> tensor<8xf32>
  return %sum, %new : tensor<8xf32>, tensor<?x8xf32>
}
