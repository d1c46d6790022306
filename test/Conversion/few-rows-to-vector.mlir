// RUN: jpq-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(jpq-few-rows-to-vector))' | FileCheck %s

#queries = affine_map<(b, h, t, d) -> (b, h, d)>
#keys = affine_map<(b, h, t, d) -> (b, t, d)>
#scores = affine_map<(b, h, t, d) -> (b, h, t)>
#product = {indexing_maps = [#queries, #keys, #scores],
            iterator_types = ["parallel", "parallel", "parallel", "reduction"]}

// Three queries by all keys: dot products of four keys side by side, then of single ones. The zero is absorbed.
// CHECK-LABEL: func.func @dots(
// CHECK-SAME: %[[Q:.*]]: memref<?x3x16xf32>, %[[K:.*]]: memref<?x?x16xf32>, %[[S:.*]]: memref<?x3x?xf32>
// CHECK-NOT: linalg.fill
// CHECK: scf.forall
// CHECK: scf.for %[[FOUR:.*]] = %{{.*}} to %{{.*}} step %c4
// CHECK-COUNT-3: vector.load %[[Q]]{{.*}} : memref<?x3x16xf32>, vector<8xf32>
// CHECK: memref.prefetch %[[K]]
// CHECK: vector.load %[[K]]{{.*}} : memref<?x?x16xf32>, vector<8xf32>
// CHECK-COUNT-3: vector.fma
// CHECK: vector.load %[[K]]
// CHECK: vector.store %{{.*}}, %[[S]]{{.*}} : memref<?x3x?xf32>, vector<4xf32>
// CHECK: scf.for
// CHECK: vector.store %{{.*}}, %[[S]]{{.*}} : memref<?x3x?xf32>, vector<1xf32>
// CHECK-NOT: linalg
func.func @dots(%q: memref<?x3x16xf32>, %k: memref<?x?x16xf32>, %s: memref<?x3x?xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall () in () {
    linalg.fill ins(%zero : f32) outs(%s : memref<?x3x?xf32>)
    linalg.generic #product ins(%q, %k : memref<?x3x16xf32>, memref<?x?x16xf32>) outs(%s : memref<?x3x?xf32>) {
      ^bb0(%a: f32, %b: f32, %out: f32):
        %0 = arith.mulf %a, %b : f32
        %1 = arith.addf %out, %0 : f32
        linalg.yield %1 : f32
    }
  }
  return
}

// -----

#weights = affine_map<(h, d, t) -> (h, t)>
#values = affine_map<(h, d, t) -> (t, d)>
#mixed = affine_map<(h, d, t) -> (h, d)>
#product = {indexing_maps = [#weights, #values, #mixed], iterator_types = ["parallel", "parallel", "reduction"]}

// Columns lie one behind another: sums stay in registers over all terms. Without a zero they come on top.
// CHECK-LABEL: func.func @sums(
// CHECK-SAME: %[[P:.*]]: memref<2x?xf32>, %[[V:.*]]: memref<?x16xf32>, %[[O:.*]]: memref<2x16xf32>
// CHECK: %[[SUMS:.*]]:4 = scf.for {{.*}} iter_args
// CHECK-COUNT-2: memref.load %[[P]]
// CHECK: memref.prefetch %[[V]]
// CHECK: vector.load %[[V]]
// CHECK-COUNT-2: vector.fma
// CHECK: vector.load %[[V]]
// CHECK-COUNT-2: vector.fma
// CHECK: scf.yield
// CHECK: %[[OLD:.*]] = vector.load %[[O]]
// CHECK: %[[NEW:.*]] = arith.addf %[[OLD]], %[[SUMS]]#0
// CHECK: vector.store %[[NEW]], %[[O]]
// CHECK-NOT: linalg
func.func @sums(%p: memref<2x?xf32>, %v: memref<?x16xf32>, %o: memref<2x16xf32>) {
  scf.forall () in () {
    linalg.generic #product ins(%p, %v : memref<2x?xf32>, memref<?x16xf32>) outs(%o : memref<2x16xf32>) {
      ^bb0(%a: f32, %b: f32, %out: f32):
        %0 = arith.mulf %a, %b : f32
        %1 = arith.addf %out, %0 : f32
        linalg.yield %1 : f32
    }
  }
  return
}

// Half precision is extended as it is read, and a line of it holds twice as many numbers.
// CHECK-LABEL: func.func @narrow(
// CHECK-SAME: %[[P:.*]]: memref<2x?xf32>, %[[V:.*]]: memref<?x16xf16>
// CHECK: memref.prefetch %[[V]]
// CHECK: %[[STORED:.*]] = vector.load %[[V]]{{.*}} : memref<?x16xf16>, vector<8xf16>
// CHECK: %[[TERM:.*]] = arith.extf %[[STORED]] : vector<8xf16> to vector<8xf32>
// CHECK: vector.fma %{{.*}}, %[[TERM]],
// CHECK-NOT: memref.prefetch
// CHECK-NOT: linalg
func.func @narrow(%p: memref<2x?xf32>, %v: memref<?x16xf16>, %o: memref<2x16xf32>) {
  scf.forall () in () {
    linalg.generic #product ins(%p, %v : memref<2x?xf32>, memref<?x16xf16>) outs(%o : memref<2x16xf32>) {
      ^bb0(%a: f32, %b: f16, %out: f32):
        %wide = arith.extf %b : f16 to f32
        %0 = arith.mulf %a, %wide : f32
        %1 = arith.addf %out, %0 : f32
        linalg.yield %1 : f32
    }
  }
  return
}

// Outside of tiles the runtime shares the work out.
// CHECK-LABEL: func.func @outside(
// CHECK: linalg.generic
func.func @outside(%p: memref<2x?xf32>, %v: memref<?x16xf32>, %o: memref<2x16xf32>) {
  linalg.generic #product ins(%p, %v : memref<2x?xf32>, memref<?x16xf32>) outs(%o : memref<2x16xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %0 = arith.mulf %a, %b : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  }
  return
}

// Many rows, and columns that are no whole vectors.
// CHECK-LABEL: func.func @others(
// CHECK-COUNT-2: linalg.generic
func.func @others(%p: memref<9x?xf32>, %v: memref<?x16xf32>, %o: memref<9x16xf32>,
                  %p2: memref<2x?xf32>, %v2: memref<?x12xf32>, %o2: memref<2x12xf32>) {
  scf.forall () in () {
    linalg.generic #product ins(%p, %v : memref<9x?xf32>, memref<?x16xf32>) outs(%o : memref<9x16xf32>) {
      ^bb0(%a: f32, %b: f32, %out: f32):
        %0 = arith.mulf %a, %b : f32
        %1 = arith.addf %out, %0 : f32
        linalg.yield %1 : f32
    }
    linalg.generic #product ins(%p2, %v2 : memref<2x?xf32>, memref<?x12xf32>) outs(%o2 : memref<2x12xf32>) {
      ^bb0(%a: f32, %b: f32, %out: f32):
        %0 = arith.mulf %a, %b : f32
        %1 = arith.addf %out, %0 : f32
        linalg.yield %1 : f32
    }
  }
  return
}

// -----

#rows = affine_map<(h, t, d) -> (h, d)>
#columns = affine_map<(h, t, d) -> (d, t)>
#sums = affine_map<(h, t, d) -> (h, t)>
#product = {indexing_maps = [#rows, #columns, #sums], iterator_types = ["parallel", "parallel", "reduction"]}

// No columns.
// CHECK-LABEL: func.func @empty(
// CHECK: linalg.generic
func.func @empty(%a: memref<3x?xf32>, %b: memref<?x0xf32>, %c: memref<3x0xf32>) {
  scf.forall (%i) in (1) {
    linalg.generic #product ins(%a, %b : memref<3x?xf32>, memref<?x0xf32>) outs(%c : memref<3x0xf32>) {
      ^bb0(%x: f32, %y: f32, %z: f32):
        %1 = arith.mulf %x, %y : f32
        %2 = arith.addf %z, %1 : f32
        linalg.yield %2 : f32
    }
  }
  return
}
