// RUN: jpq-opt %s --pass-pipeline='builtin.module(func.func(jpq-to-linalg,jpq-linalg-to-forall,canonicalize,cse))' | FileCheck %s

#id2 = affine_map<(r, d) -> (r, d)>
#rows = affine_map<(r, d) -> (r)>
#columns = affine_map<(r, d) -> (d)>

// Row tiles of about 8192 elements; the last one is shorter.
// CHECK-LABEL: func.func @elementwise(
// CHECK-SAME: %[[X:.*]]: tensor<?x64xf32>
// CHECK: scf.forall (%[[I:.*]]) = (0) to (%{{.*}}) step (128) shared_outs(%[[OUT:.*]] = %{{.*}}) -> (tensor<?x64xf32>) {
// CHECK: %[[ROWS:.*]] = affine.min #{{.*}}(%[[I]])
// CHECK: %[[IN:.*]] = tensor.extract_slice %[[X]][%[[I]], 0] [%[[ROWS]], 64] [1, 1]
// CHECK: linalg.generic {{.*}} ins(%[[IN]] : tensor<?x64xf32>)
// CHECK: tensor.parallel_insert_slice %{{.*}} into %[[OUT]][%[[I]], 0] [%[[ROWS]], 64] [1, 1]
func.func @elementwise(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x64xf32>
  %e = tensor.empty(%n) : tensor<?x64xf32>
  %y = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<?x64xf32>) outs(%e : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.exp %in : f32
      linalg.yield %0 : f32
  } -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// A row's sum is needed by that row alone: it is computed in the tile, with a fill of its own.
// CHECK-LABEL: func.func @normalization(
// CHECK-NOT: linalg
// CHECK: scf.forall
// CHECK: linalg.fill ins(%{{.*}} : f32) outs(%{{.*}} : tensor<?xf32>)
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]
// CHECK: arith.addf
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]
// CHECK: arith.divf
// CHECK-NOT: linalg.generic
func.func @normalization(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x64xf32>
  %s = tensor.empty(%n) : tensor<?xf32>
  %i = linalg.fill ins(%zero : f32) outs(%s : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#id2, #rows], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x64xf32>) outs(%i : tensor<?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.addf %in, %out : f32
      linalg.yield %0 : f32
  } -> tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?x64xf32>
  %y = linalg.generic {indexing_maps = [#id2, #rows, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<?x64xf32>, tensor<?xf32>) outs(%e : tensor<?x64xf32>) {
    ^bb0(%in: f32, %total: f32, %out: f32):
      %0 = arith.divf %in, %total : f32
      linalg.yield %0 : f32
  } -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// Every tile needs the same sums: they are computed once, outside.
// CHECK-LABEL: func.func @column_sums(
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} iterator_types = ["reduction", "parallel"]
// CHECK: scf.forall
// CHECK-NOT: "reduction"
// CHECK: linalg.generic {{.*}} iterator_types = ["parallel", "parallel"]} ins(%{{.*}}, %[[SUM]]
// CHECK: arith.divf
func.func @column_sums(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.dim %x, %c0 : tensor<?x64xf32>
  %s = tensor.empty() : tensor<64xf32>
  %i = linalg.fill ins(%zero : f32) outs(%s : tensor<64xf32>) -> tensor<64xf32>
  %sum = linalg.generic {indexing_maps = [#id2, #columns], iterator_types = ["reduction", "parallel"]}
      ins(%x : tensor<?x64xf32>) outs(%i : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.addf %in, %out : f32
      linalg.yield %0 : f32
  } -> tensor<64xf32>
  %e = tensor.empty(%n) : tensor<?x64xf32>
  %y = linalg.generic {indexing_maps = [#id2, #columns, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<?x64xf32>, tensor<64xf32>) outs(%e : tensor<?x64xf32>) {
    ^bb0(%in: f32, %total: f32, %out: f32):
      %0 = arith.divf %in, %total : f32
      linalg.yield %0 : f32
  } -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// Somebody else reads the producer as well: it gets tiles of its own.
// CHECK-LABEL: func.func @two_users(
// CHECK: %[[P:.*]] = scf.forall
// CHECK: math.exp
// CHECK: %[[Y:.*]] = scf.forall
// CHECK-NOT: math.exp
// CHECK: math.sin
// CHECK: return %[[P]], %[[Y]]
func.func @two_users(%x: tensor<?x64xf32>) -> (tensor<?x64xf32>, tensor<?x64xf32>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x64xf32>
  %e = tensor.empty(%n) : tensor<?x64xf32>
  %p = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<?x64xf32>) outs(%e : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.exp %in : f32
      linalg.yield %0 : f32
  } -> tensor<?x64xf32>
  %y = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<?x64xf32>) outs(%e : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.sin %in : f32
      linalg.yield %0 : f32
  } -> tensor<?x64xf32>
  return %p, %y : tensor<?x64xf32>, tensor<?x64xf32>
}

// A product with a whole weight is left to the runtime.
// CHECK-LABEL: func.func @weight_product(
// CHECK-NOT: scf.forall
// CHECK: linalg.generic
// CHECK: return
func.func @weight_product(%x: tensor<?x64xf32>, %w: tensor<32x64xf32>) -> tensor<?x32xf32> {
  %y = jpq.linear %x, %w : tensor<?x64xf32>, tensor<32x64xf32> -> tensor<?x32xf32>
  return %y : tensor<?x32xf32>
}

// It is no producer to move into tiles, either.
// CHECK-LABEL: func.func @product_then_elementwise(
// CHECK: %[[P:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "reduction"]
// CHECK: scf.forall {{.*}} step (256)
// CHECK-NOT: "reduction"
// CHECK: tensor.extract_slice %[[P]]
// CHECK: math.exp
func.func @product_then_elementwise(%x: tensor<?x64xf32>, %w: tensor<32x64xf32>) -> tensor<?x32xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x64xf32>
  %p = jpq.linear %x, %w : tensor<?x64xf32>, tensor<32x64xf32> -> tensor<?x32xf32>
  %e = tensor.empty(%n) : tensor<?x32xf32>
  %y = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<?x32xf32>) outs(%e : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.exp %in : f32
      linalg.yield %0 : f32
  } -> tensor<?x32xf32>
  return %y : tensor<?x32xf32>
}

// A product of activations: one batch element and head at a time, 32 rows of queries. The queries' own tile is computed
// inside; all keys are needed by every tile, and are computed before. The scores never exist whole.
// CHECK-LABEL: func.func @scores(
// CHECK-SAME: %[[Q:.*]]: tensor<?x4x?x8xf32>, %[[K:.*]]: tensor<?x4x?x8xf32>
// CHECK: %[[KEYS:.*]] = scf.forall {{.*}} step (1, 1, 1024)
// CHECK: tensor.extract_slice %[[K]]
// CHECK: linalg.exp
// CHECK: scf.forall (%[[B:.*]], %[[H:.*]], %[[T:.*]]) = (0, 0, 0) to (%{{.*}}, 4, %{{.*}}) step (1, 1, 32)
// CHECK: %[[ROWS:.*]] = affine.min
// CHECK: %[[QS:.*]] = tensor.extract_slice %[[Q]][%[[B]], %[[H]], %[[T]], 0] [1, 1, %[[ROWS]], 8]
// CHECK: %[[QE:.*]] = linalg.exp ins(%[[QS]] : tensor<1x1x?x8xf32>)
// CHECK: %[[KS:.*]] = tensor.extract_slice %[[KEYS]][%[[B]], %[[H]], 0, 0]
// CHECK: linalg.generic {{.*}} ins(%[[QE]], %[[KS]] : tensor<1x1x?x8xf32>, tensor<1x1x?x8xf32>) outs(%{{.*}} : tensor<1x1x?x?xf32>)
// CHECK: linalg.exp ins(%{{.*}} : tensor<1x1x?x?xf32>)
func.func @scores(%q: tensor<?x4x?x8xf32>, %k: tensor<?x4x?x8xf32>) -> tensor<?x4x?x?xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %b = tensor.dim %q, %c0 : tensor<?x4x?x8xf32>
  %t = tensor.dim %q, %c2 : tensor<?x4x?x8xf32>
  %e = tensor.empty(%b, %t, %t) : tensor<?x4x?x?xf32>
  %i = linalg.fill ins(%zero : f32) outs(%e : tensor<?x4x?x?xf32>) -> tensor<?x4x?x?xf32>
  // The operands are values of the function, not its arguments: a product of activations.
  %e4 = tensor.empty(%b, %t) : tensor<?x4x?x8xf32>
  %qe = linalg.exp ins(%q : tensor<?x4x?x8xf32>) outs(%e4 : tensor<?x4x?x8xf32>) -> tensor<?x4x?x8xf32>
  %ke = linalg.exp ins(%k : tensor<?x4x?x8xf32>) outs(%e4 : tensor<?x4x?x8xf32>) -> tensor<?x4x?x8xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, t, s, d) -> (b, h, t, d)>, affine_map<(b, h, t, s, d) -> (b, h, s, d)>, affine_map<(b, h, t, s, d) -> (b, h, t, s)>],
                       iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%qe, %ke : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) outs(%i : tensor<?x4x?x?xf32>) {
    ^bb0(%a: f32, %c: f32, %out: f32):
      %0 = arith.mulf %a, %c : f32
      %1 = arith.addf %0, %out : f32
      linalg.yield %1 : f32
  } -> tensor<?x4x?x?xf32>
  %p = linalg.exp ins(%s : tensor<?x4x?x?xf32>) outs(%e : tensor<?x4x?x?xf32>) -> tensor<?x4x?x?xf32>
  return %p : tensor<?x4x?x?xf32>
}

// What nobody reads is gone.
// CHECK-LABEL: func.func @unused(
// CHECK-NOT: linalg
// CHECK: return
func.func @unused(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x64xf32>
  %e = tensor.empty(%n) : tensor<?x64xf32>
  %y = linalg.exp ins(%x : tensor<?x64xf32>) outs(%e : tensor<?x64xf32>) -> tensor<?x64xf32>
  return %x : tensor<?x64xf32>
}

// No parallel loop, no tiles.
// CHECK-LABEL: func.func @scalar(
// CHECK-NOT: scf.forall
// CHECK: linalg.generic
// CHECK: return
func.func @scalar(%x: tensor<64xf32>) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %s = tensor.empty() : tensor<f32>
  %i = linalg.fill ins(%zero : f32) outs(%s : tensor<f32>) -> tensor<f32>
  %sum = linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> ()>], iterator_types = ["reduction"]}
      ins(%x : tensor<64xf32>) outs(%i : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.addf %in, %out : f32
      linalg.yield %0 : f32
  } -> tensor<f32>
  return %sum : tensor<f32>
}

// The producer is read twice, by row and by column: tiles of rows need all of it, so that it is computed once, before.
// CHECK-LABEL: func.func @two_ways(
// CHECK: math.exp
// CHECK: scf.forall
// CHECK-NOT: math.exp
// CHECK: arith.addf
func.func @two_ways(%x: tensor<1024xf32>) -> tensor<1024x1024xf32> {
  %e = tensor.empty() : tensor<1024xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(d) -> (d)>, affine_map<(d) -> (d)>], iterator_types = ["parallel"]}
      ins(%x : tensor<1024xf32>) outs(%e : tensor<1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.exp %in : f32
      linalg.yield %0 : f32
  } -> tensor<1024xf32>
  %f = tensor.empty() : tensor<1024x1024xf32>
  %y = linalg.generic {indexing_maps = [#rows, #columns, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%p, %p : tensor<1024xf32>, tensor<1024xf32>) outs(%f : tensor<1024x1024xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.addf %a, %b : f32
      linalg.yield %0 : f32
  } -> tensor<1024x1024xf32>
  return %y : tensor<1024x1024xf32>
}

// A body that captures the producer may read any of it.
// CHECK-LABEL: func.func @captured(
// CHECK: scf.forall
// CHECK: math.exp
// CHECK: scf.forall
// CHECK-NOT: math.exp
// CHECK: tensor.extract
func.func @captured(%x: tensor<1024x64xf32>) -> tensor<1024x64xf32> {
  %e = tensor.empty() : tensor<1024x64xf32>
  %p = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<1024x64xf32>) outs(%e : tensor<1024x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.exp %in : f32
      linalg.yield %0 : f32
  } -> tensor<1024x64xf32>
  %c0 = arith.constant 0 : index
  %y = linalg.generic {indexing_maps = [#id2, #id2], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<1024x64xf32>) outs(%e : tensor<1024x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %d = linalg.index 1 : index
      %first = tensor.extract %p[%c0, %d] : tensor<1024x64xf32>
      %0 = arith.subf %in, %first : f32
      linalg.yield %0 : f32
  } -> tensor<1024x64xf32>
  return %y : tensor<1024x64xf32>
}

// On buffers nothing is tiled, and nothing is dropped for having no result.
// CHECK-LABEL: func.func @buffers(
// CHECK: linalg.exp
func.func @buffers(%x: memref<7xf32>, %y: memref<7xf32>) {
  linalg.exp ins(%x : memref<7xf32>) outs(%y : memref<7xf32>)
  return
}
