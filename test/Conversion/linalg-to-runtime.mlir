// RUN: jpq-opt %s --split-input-file --jpq-linalg-to-runtime --canonicalize --cse | FileCheck %s

// The runtime's function is declared once, for all calls: rows, columns, depth; address and two strides of each matrix;
// whether to add to the result.
// CHECK: func.func private @jpq_sgemm(index, index, index, index, index, index, index, index, index, index, index, index, index)
// CHECK-NOT: @jpq_sgemm(index

// y[t, o] += sum_i x[t, i] w[o, i]: the weight is read along its rows.
// CHECK-LABEL: func.func @product(
// CHECK-SAME: %[[X:.*]]: memref<7x64xf32>, %[[W:.*]]: memref<32x64xf32>, %[[Y:.*]]: memref<7x32xf32>
// CHECK-DAG: %[[XA:.*]] = memref.extract_aligned_pointer_as_index %[[X]]
// CHECK-DAG: %[[WA:.*]] = memref.extract_aligned_pointer_as_index %[[W]]
// CHECK-DAG: %[[YA:.*]] = memref.extract_aligned_pointer_as_index %[[Y]]
// CHECK: call @jpq_sgemm(%c7, %c32, %c64, %[[XA]], %c64, %c1, %[[WA]], %c64, %c1, %[[YA]], %c32, %c1, %c1)
// CHECK-NOT: linalg
#rows = affine_map<(m, n, k) -> (m, k)>
#columns = affine_map<(m, n, k) -> (n, k)>
#result = affine_map<(m, n, k) -> (m, n)>
func.func @product(%x: memref<7x64xf32>, %w: memref<32x64xf32>, %y: memref<7x32xf32>) {
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x64xf32>, memref<32x64xf32>) outs(%y : memref<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// A zero just before it is absorbed: the last argument says that the result is overwritten.
// CHECK-LABEL: func.func @product_into_zero(
// CHECK-NOT: linalg.fill
// CHECK: call @jpq_sgemm({{.*}}, %c0)
func.func @product_into_zero(%x: memref<7x64xf32>, %w: memref<32x64xf32>, %y: memref<7x32xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%y : memref<7x32xf32>)
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x64xf32>, memref<32x64xf32>) outs(%y : memref<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// One is no zero.
// CHECK-LABEL: func.func @product_into_one(
// CHECK: linalg.fill
// CHECK: call @jpq_sgemm({{.*}}, %c1)
func.func @product_into_one(%x: memref<7x64xf32>, %w: memref<32x64xf32>, %y: memref<7x32xf32>) {
  %one = arith.constant 1.0 : f32
  linalg.fill ins(%one : f32) outs(%y : memref<7x32xf32>)
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x64xf32>, memref<32x64xf32>) outs(%y : memref<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// Somebody reads the zeros before the product is there.
// CHECK-LABEL: func.func @zero_is_read_between(
// CHECK: linalg.fill
// CHECK: memref.load
// CHECK: call @jpq_sgemm({{.*}}, %c1)
func.func @zero_is_read_between(%x: memref<7x64xf32>, %w: memref<32x64xf32>, %y: memref<7x32xf32>) -> f32 {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  linalg.fill ins(%zero : f32) outs(%y : memref<7x32xf32>)
  %seen = memref.load %y[%c0, %c0] : memref<7x32xf32>
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x64xf32>, memref<32x64xf32>) outs(%y : memref<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return %seen : f32
}

// Somebody writes into them.
// CHECK-LABEL: func.func @zero_is_written_between(
// CHECK: linalg.fill
// CHECK: memref.store
// CHECK: call @jpq_sgemm({{.*}}, %c1)
func.func @zero_is_written_between(%x: memref<7x64xf32>, %w: memref<32x64xf32>, %y: memref<7x32xf32>, %v: f32) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  linalg.fill ins(%zero : f32) outs(%y : memref<7x32xf32>)
  memref.store %v, %y[%c0, %c0] : memref<7x32xf32>
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x64xf32>, memref<32x64xf32>) outs(%y : memref<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// The product reads what the fill wrote: the same buffer is an operand as well.
// CHECK-LABEL: func.func @zero_is_an_operand(
// CHECK: linalg.fill
// CHECK: call @jpq_sgemm({{.*}}, %c1)
func.func @zero_is_an_operand(%w: memref<64x64xf32>, %y: memref<64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%y : memref<64x64xf32>)
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%y, %w : memref<64x64xf32>, memref<64x64xf32>) outs(%y : memref<64x64xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// A zero in another buffer.
// CHECK-LABEL: func.func @zero_elsewhere(
// CHECK: linalg.fill
// CHECK: call @jpq_sgemm({{.*}}, %c1)
func.func @zero_elsewhere(%x: memref<7x64xf32>, %w: memref<32x64xf32>, %y: memref<7x32xf32>, %z: memref<7x32xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%z : memref<7x32xf32>)
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x64xf32>, memref<32x64xf32>) outs(%y : memref<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// -----

// Batch and heads become loops; offsets, strides and sizes that only the program knows are asked for.
// CHECK-LABEL: func.func @batches(
// CHECK-SAME: %[[Q:.*]]: memref<?x?x4x8xf32, strided<[?, ?, 8, 1], offset: ?>>
// CHECK: memref.extract_strided_metadata %[[Q]]
// CHECK: scf.for %[[B:.*]] = %c0 to %{{.*}} step %c1
// CHECK: scf.for %[[H:.*]] = %c0 to %c4 step %c1
// CHECK: func.call @jpq_sgemm(
// CHECK-NOT: linalg.generic
func.func @batches(%q: memref<?x?x4x8xf32, strided<[?, ?, 8, 1], offset: ?>>, %k: memref<?x?x4x8xf32>, %s: memref<?x4x?x?xf32>) {
  linalg.generic {indexing_maps = [affine_map<(b, h, t, s, d) -> (b, t, h, d)>, affine_map<(b, h, t, s, d) -> (b, s, h, d)>, affine_map<(b, h, t, s, d) -> (b, h, t, s)>],
                  iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : memref<?x?x4x8xf32, strided<[?, ?, 8, 1], offset: ?>>, memref<?x?x4x8xf32>) outs(%s : memref<?x4x?x?xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// Two sums: one stays outside, and every call but the first adds. The zeros are needed.
// CHECK-LABEL: func.func @two_sums(
// CHECK: linalg.fill
// CHECK: scf.for
// CHECK: func.call @jpq_sgemm({{.*}}, %c1)
func.func @two_sums(%x: memref<7x3x64xf32>, %w: memref<32x3x64xf32>, %y: memref<7x32xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%y : memref<7x32xf32>)
  linalg.generic {indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>, affine_map<(m, n, k, l) -> (n, k, l)>, affine_map<(m, n, k, l) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x, %w : memref<7x3x64xf32>, memref<32x3x64xf32>) outs(%y : memref<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// -----

// What is no sum of products of f32 matrices on buffers stays: other numbers, other sums, other factors, tensors.
// CHECK-NOT: jpq_sgemm
#rows = affine_map<(m, n, k) -> (m, k)>
#columns = affine_map<(m, n, k) -> (n, k)>
#result = affine_map<(m, n, k) -> (m, n)>

// A call would cost more than it does.
// CHECK-LABEL: func.func @small(
// CHECK: linalg.generic
func.func @small(%x: memref<7x2xf32>, %w: memref<2x2xf32>, %y: memref<7x2xf32>) {
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x2xf32>, memref<2x2xf32>) outs(%y : memref<7x2xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// A matrix times a vector has no columns for the runtime.
// CHECK-LABEL: func.func @vector(
// CHECK: linalg.generic
func.func @vector(%x: memref<700x640xf32>, %w: memref<640xf32>, %y: memref<700xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> (k)>, affine_map<(m, k) -> (m)>], iterator_types = ["parallel", "reduction"]}
      ins(%x, %w : memref<700x640xf32>, memref<640xf32>) outs(%y : memref<700xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// CHECK-LABEL: func.func @half(
// CHECK: linalg.generic
func.func @half(%x: memref<7x64xf16>, %w: memref<32x64xf16>, %y: memref<7x32xf16>) {
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x64xf16>, memref<32x64xf16>) outs(%y : memref<7x32xf16>) {
    ^bb0(%a: f16, %b: f16, %out: f16):
      %0 = arith.mulf %a, %b : f16
      %1 = arith.addf %out, %0 : f16
      linalg.yield %1 : f16
  }
  return
}

// CHECK-LABEL: func.func @maximum(
// CHECK: linalg.generic
func.func @maximum(%x: memref<7x64xf32>, %w: memref<32x64xf32>, %y: memref<7x32xf32>) {
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x64xf32>, memref<32x64xf32>) outs(%y : memref<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.maximumf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// CHECK-LABEL: func.func @sum_of_sums(
// CHECK: linalg.generic
func.func @sum_of_sums(%x: memref<7x64xf32>, %w: memref<32x64xf32>, %y: memref<7x32xf32>) {
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x64xf32>, memref<32x64xf32>) outs(%y : memref<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.addf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// CHECK-LABEL: func.func @square(
// CHECK: linalg.generic
func.func @square(%x: memref<7x64xf32>, %w: memref<32x64xf32>, %y: memref<7x32xf32>) {
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x64xf32>, memref<32x64xf32>) outs(%y : memref<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %a : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// CHECK-LABEL: func.func @yields_an_argument(
// CHECK: linalg.generic
func.func @yields_an_argument(%x: memref<7x64xf32>, %w: memref<32x64xf32>, %y: memref<7x32xf32>) {
  linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : memref<7x64xf32>, memref<32x64xf32>) outs(%y : memref<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      linalg.yield %a : f32
  }
  return
}

// CHECK-LABEL: func.func @tensors(
// CHECK: linalg.generic
func.func @tensors(%x: tensor<7x64xf32>, %w: tensor<32x64xf32>, %y: tensor<7x32xf32>) -> tensor<7x32xf32> {
  %r = linalg.generic {indexing_maps = [#rows, #columns, #result], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<7x64xf32>, tensor<32x64xf32>) outs(%y : tensor<7x32xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  } -> tensor<7x32xf32>
  return %r : tensor<7x32xf32>
}

// -----

// CHECK-LABEL: func.func @copies
// CHECK: linalg.copy ins(%{{.*}} : memref<4x8xf32, strided<[16, 1]>>) outs(%{{.*}} : memref<4x8xf32>)
func.func @copies(%a: memref<4x8xf32, strided<[16, 1]>>, %b: memref<4x8xf32>) {
  memref.copy %a, %b : memref<4x8xf32, strided<[16, 1]>> to memref<4x8xf32>
  return
}
