// RUN: jpq-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(jpq-skip-masked))' | FileCheck %s

#rows = affine_map<(t, s, d) -> (t, d)>
#keys = affine_map<(t, s, d) -> (s, d)>
#scores = affine_map<(t, s, d) -> (t, s)>
#both = affine_map<(t, s) -> (t, s)>
#row = affine_map<(t, s) -> (t)>
#weights = affine_map<(t, d, s) -> (t, s)>
#values = affine_map<(t, d, s) -> (s, d)>
#mixed = affine_map<(t, d, s) -> (t, d)>
#tile = affine_map<(d0)[s0] -> (-d0 + s0, 32)>
#plus = affine_map<(d0)[s0] -> (d0 + s0)>
#product = {indexing_maps = [#rows, #keys, #scores], iterator_types = ["parallel", "parallel", "reduction"]}
#mix = {indexing_maps = [#weights, #values, #mixed], iterator_types = ["parallel", "parallel", "reduction"]}
#each = {indexing_maps = [#both, #both], iterator_types = ["parallel", "parallel"]}
#along = {indexing_maps = [#both, #row, #both], iterator_types = ["parallel", "parallel"]}
#reduce = {indexing_maps = [#both, #row], iterator_types = ["parallel", "reduction"]}

// A tile of a causal attention: keys and values end where its last row's own stand.
// CHECK-LABEL: func.func @attention(
// CHECK-SAME: %[[Q:.*]]: tensor<?x16xf32>, %[[K:.*]]: tensor<?x16xf32>, %[[V:.*]]: tensor<?x16xf32>, %[[OUT:.*]]: tensor<?x16xf32>, %[[COUNT:.*]]: index, %[[POSITION:.*]]: index, %[[LENGTH:.*]]: index
// CHECK: scf.forall (%[[TILE:.*]]) =
// CHECK: %[[ROWS:.*]] = affine.min
// CHECK: %[[TOP:.*]] = affine.apply #{{.*}}(%[[TILE]])[%c0{{.*}}]
// CHECK: %[[FIRST_KEY:.*]] = arith.addi %[[TOP]], %[[POSITION]]
// CHECK: %[[LAST:.*]] = arith.subi %[[ROWS]], %c1
// CHECK: %[[ROW:.*]] = affine.apply #{{.*}}(%[[TILE]])[%[[LAST]]]
// CHECK: %[[KEY:.*]] = arith.addi %[[ROW]], %[[POSITION]]
// CHECK: %[[LARGEST:.*]] = arith.maxui %[[FIRST_KEY]], %[[KEY]]
// CHECK: %[[SHORTER:.*]] = arith.minui %[[LENGTH]], %[[LARGEST]]
// CHECK: %[[BEHIND:.*]] = arith.addi %[[SHORTER]], %c1
// CHECK: %[[END:.*]] = arith.minui %[[LENGTH]], %[[BEHIND]]
// CHECK: tensor.extract_slice %[[K]][0, 0] [%[[END]], 16] [1, 1]
// CHECK: tensor.empty(%[[ROWS]], %[[END]])
// CHECK: tensor.extract_slice %[[V]][0, 0] [%[[END]], 16] [1, 1]
func.func @attention(%q: tensor<?x16xf32>, %k: tensor<?x16xf32>, %v: tensor<?x16xf32>, %out: tensor<?x16xf32>,
                     %count: index, %position: index, %length: index) -> tensor<?x16xf32> {
  %zero = arith.constant 0.0 : f32
  %never = arith.constant 0xFF800000 : f32
  %0 = scf.forall (%i) = (0) to (%count) step (32) shared_outs(%o = %out) -> (tensor<?x16xf32>) {
    %n = affine.min #tile(%i)[%count]
    %qs = tensor.extract_slice %q[%i, 0] [%n, 16] [1, 1] : tensor<?x16xf32> to tensor<?x16xf32>
    %ks = tensor.extract_slice %k[0, 0] [%length, 16] [1, 1] : tensor<?x16xf32> to tensor<?x16xf32>
    %e = tensor.empty(%n, %length) : tensor<?x?xf32>
    %z = linalg.fill ins(%zero : f32) outs(%e : tensor<?x?xf32>) -> tensor<?x?xf32>
    %scores = linalg.generic #product ins(%qs, %ks : tensor<?x16xf32>, tensor<?x16xf32>) outs(%z : tensor<?x?xf32>) {
      ^bb0(%a: f32, %b: f32, %c: f32):
        %1 = arith.mulf %a, %b : f32
        %2 = arith.addf %c, %1 : f32
        linalg.yield %2 : f32
    } -> tensor<?x?xf32>
    %masked = linalg.generic #each ins(%scores : tensor<?x?xf32>) outs(%scores : tensor<?x?xf32>) {
      ^bb0(%a: f32, %b: f32):
        %1 = linalg.index 1 : index
        %2 = linalg.index 0 : index
        %3 = affine.apply #plus(%i)[%2]
        %4 = arith.addi %3, %position : index
        %5 = arith.cmpi ule, %1, %4 : index
        %6 = arith.select %5, %a, %never : f32
        linalg.yield %6 : f32
    } -> tensor<?x?xf32>
    %er = tensor.empty(%n) : tensor<?xf32>
    %least = linalg.fill ins(%never : f32) outs(%er : tensor<?xf32>) -> tensor<?xf32>
    %largest = linalg.generic #reduce ins(%masked : tensor<?x?xf32>) outs(%least : tensor<?xf32>) {
      ^bb0(%a: f32, %b: f32):
        %1 = arith.maximumf %a, %b : f32
        linalg.yield %1 : f32
    } -> tensor<?xf32>
    %exp = linalg.generic #along ins(%masked, %largest : tensor<?x?xf32>, tensor<?xf32>) outs(%masked : tensor<?x?xf32>) {
      ^bb0(%a: f32, %b: f32, %c: f32):
        %1 = arith.subf %a, %b : f32
        %2 = math.exp %1 : f32
        linalg.yield %2 : f32
    } -> tensor<?x?xf32>
    %vs = tensor.extract_slice %v[0, 0] [%length, 16] [1, 1] : tensor<?x16xf32> to tensor<?x16xf32>
    %os = tensor.extract_slice %o[%i, 0] [%n, 16] [1, 1] : tensor<?x16xf32> to tensor<?x16xf32>
    %oz = linalg.fill ins(%zero : f32) outs(%os : tensor<?x16xf32>) -> tensor<?x16xf32>
    %mixed = linalg.generic #mix ins(%exp, %vs : tensor<?x?xf32>, tensor<?x16xf32>) outs(%oz : tensor<?x16xf32>) {
      ^bb0(%a: f32, %b: f32, %c: f32):
        %1 = arith.mulf %a, %b : f32
        %2 = arith.addf %c, %1 : f32
        linalg.yield %2 : f32
    } -> tensor<?x16xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %mixed into %o[%i, 0] [%n, 16] [1, 1] : tensor<?x16xf32> into tensor<?x16xf32>
    }
  }
  return %0 : tensor<?x16xf32>
}

// -----

#both = affine_map<(t, s) -> (t, s)>
#row = affine_map<(t, s) -> (t)>
#each = {indexing_maps = [#both, #both], iterator_types = ["parallel", "parallel"]}
#reduce = {indexing_maps = [#both, #row], iterator_types = ["parallel", "reduction"]}

// Hidden numbers that are one count in a sum.
// CHECK-LABEL: func.func @counted(
// CHECK-NOT: arith.minui
func.func @counted(%x: tensor<8x?xf32>, %out: tensor<8xf32>, %length: index) -> tensor<8xf32> {
  %one = arith.constant 1.0 : f32
  %0 = scf.forall (%i) = (0) to (1) step (1) shared_outs(%o = %out) -> (tensor<8xf32>) {
    %xs = tensor.extract_slice %x[0, 0] [8, %length] [1, 1] : tensor<8x?xf32> to tensor<8x?xf32>
    %e = tensor.empty(%length) : tensor<8x?xf32>
    %masked = linalg.generic #each ins(%xs : tensor<8x?xf32>) outs(%e : tensor<8x?xf32>) {
      ^bb0(%a: f32, %b: f32):
        %1 = linalg.index 1 : index
        %2 = linalg.index 0 : index
        %3 = arith.cmpi ult, %1, %2 : index
        %4 = arith.select %3, %a, %one : f32
        linalg.yield %4 : f32
    } -> tensor<8x?xf32>
    %sum = linalg.generic #reduce ins(%masked : tensor<8x?xf32>) outs(%o : tensor<8xf32>) {
      ^bb0(%a: f32, %b: f32):
        %1 = arith.addf %b, %a : f32
        linalg.yield %1 : f32
    } -> tensor<8xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %sum into %o[0] [8] [1] : tensor<8xf32> into tensor<8xf32>
    }
  }
  return %0 : tensor<8xf32>
}

// Zeros do not; rows of a known number.
// CHECK-LABEL: func.func @zeros(
// CHECK: %[[LAST:.*]] = arith.subi %c8{{.*}}, %c1
// CHECK: %[[LARGEST:.*]] = arith.maxui %c0{{.*}}, %[[LAST]]
// CHECK: arith.minui %{{.*}}, %[[LARGEST]]
func.func @zeros(%x: tensor<8x?xf32>, %out: tensor<8xf32>, %length: index) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = scf.forall (%i) = (0) to (1) step (1) shared_outs(%o = %out) -> (tensor<8xf32>) {
    %xs = tensor.extract_slice %x[0, 0] [8, %length] [1, 1] : tensor<8x?xf32> to tensor<8x?xf32>
    %e = tensor.empty(%length) : tensor<8x?xf32>
    %masked = linalg.generic #each ins(%xs : tensor<8x?xf32>) outs(%e : tensor<8x?xf32>) {
      ^bb0(%a: f32, %b: f32):
        %1 = linalg.index 1 : index
        %2 = linalg.index 0 : index
        %3 = arith.cmpi ult, %1, %2 : index
        %4 = arith.select %3, %a, %zero : f32
        linalg.yield %4 : f32
    } -> tensor<8x?xf32>
    %sum = linalg.generic #reduce ins(%masked : tensor<8x?xf32>) outs(%o : tensor<8xf32>) {
      ^bb0(%a: f32, %b: f32):
        %1 = arith.addf %b, %a : f32
        linalg.yield %1 : f32
    } -> tensor<8xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %sum into %o[0] [8] [1] : tensor<8xf32> into tensor<8xf32>
    }
  }
  return %0 : tensor<8xf32>
}

// The masked numbers themselves are asked for.
// CHECK-LABEL: func.func @kept(
// CHECK-NOT: arith.minui
func.func @kept(%x: tensor<8x?xf32>, %out: tensor<8x?xf32>, %length: index) -> tensor<8x?xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = scf.forall (%i) = (0) to (1) step (1) shared_outs(%o = %out) -> (tensor<8x?xf32>) {
    %xs = tensor.extract_slice %x[0, 0] [8, %length] [1, 1] : tensor<8x?xf32> to tensor<8x?xf32>
    %os = tensor.extract_slice %o[0, 0] [8, %length] [1, 1] : tensor<8x?xf32> to tensor<8x?xf32>
    %masked = linalg.generic #each ins(%xs : tensor<8x?xf32>) outs(%os : tensor<8x?xf32>) {
      ^bb0(%a: f32, %b: f32):
        %1 = linalg.index 1 : index
        %2 = linalg.index 0 : index
        %3 = arith.cmpi ule, %1, %2 : index
        %4 = arith.select %3, %a, %zero : f32
        linalg.yield %4 : f32
    } -> tensor<8x?xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %masked into %o[0, 0] [8, %length] [1, 1] : tensor<8x?xf32> into tensor<8x?xf32>
    }
  }
  return %0 : tensor<8x?xf32>
}

// A limit that falls with the row.
// CHECK-LABEL: func.func @falling(
// CHECK-NOT: arith.minui
func.func @falling(%x: tensor<8x?xf32>, %out: tensor<8xf32>, %length: index) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = scf.forall (%i) = (0) to (1) step (1) shared_outs(%o = %out) -> (tensor<8xf32>) {
    %xs = tensor.extract_slice %x[0, 0] [8, %length] [1, 1] : tensor<8x?xf32> to tensor<8x?xf32>
    %e = tensor.empty(%length) : tensor<8x?xf32>
    %masked = linalg.generic #each ins(%xs : tensor<8x?xf32>) outs(%e : tensor<8x?xf32>) {
      ^bb0(%a: f32, %b: f32):
        %1 = linalg.index 1 : index
        %2 = linalg.index 0 : index
        %3 = arith.subi %length, %2 : index
        %4 = arith.cmpi ult, %1, %3 : index
        %5 = arith.select %4, %a, %zero : f32
        linalg.yield %5 : f32
    } -> tensor<8x?xf32>
    %sum = linalg.generic #reduce ins(%masked : tensor<8x?xf32>) outs(%o : tensor<8xf32>) {
      ^bb0(%a: f32, %b: f32):
        %1 = arith.addf %b, %a : f32
        linalg.yield %1 : f32
    } -> tensor<8xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %sum into %o[0] [8] [1] : tensor<8xf32> into tensor<8xf32>
    }
  }
  return %0 : tensor<8xf32>
}

// -----

#both = affine_map<(t, s) -> (t, s)>
#row = affine_map<(t, s) -> (t)>
#each = {indexing_maps = [#both, #both], iterator_types = ["parallel", "parallel"]}
#two = {indexing_maps = [#both, #both, #row], iterator_types = ["parallel", "reduction"]}
#racing = {indexing_maps = [#both, #both, #row], iterator_types = ["parallel", "parallel"]}

// What is cut may stand just behind the mask.
// CHECK-LABEL: func.func @next(
// CHECK: %[[END:.*]] = arith.minui
// CHECK: arith.select
// CHECK: tensor.extract_slice %{{.*}}[0, 0] [8, %[[END]]] [1, 1]
func.func @next(%x: tensor<8x?xf32>, %y: tensor<8x?xf32>, %out: tensor<8xf32>, %length: index) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %0 = scf.forall (%i) = (0) to (1) step (1) shared_outs(%o = %out) -> (tensor<8xf32>) {
    %xs = tensor.extract_slice %x[0, 0] [8, %length] [1, 1] : tensor<8x?xf32> to tensor<8x?xf32>
    %e = tensor.empty(%length) : tensor<8x?xf32>
    %masked = linalg.generic #each ins(%xs : tensor<8x?xf32>) outs(%e : tensor<8x?xf32>) {
      ^bb0(%a: f32, %b: f32):
        %1 = linalg.index 1 : index
        %2 = linalg.index 0 : index
        %3 = arith.cmpi ult, %1, %2 : index
        %4 = arith.select %3, %a, %zero : f32
        linalg.yield %4 : f32
    } -> tensor<8x?xf32>
    %ys = tensor.extract_slice %y[0, 0] [8, %length] [1, 1] : tensor<8x?xf32> to tensor<8x?xf32>
    %sum = linalg.generic #two ins(%masked, %ys : tensor<8x?xf32>, tensor<8x?xf32>) outs(%o : tensor<8xf32>) {
      ^bb0(%a: f32, %c: f32, %b: f32):
        %m = arith.mulf %a, %c : f32
        %1 = arith.addf %b, %m : f32
        linalg.yield %1 : f32
    } -> tensor<8xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %sum into %o[0] [8] [1] : tensor<8xf32> into tensor<8xf32>
    }
  }
  return %0 : tensor<8xf32>
}

// Sums along a loop that is not said to be a reduction: ones count.
// CHECK-LABEL: func.func @unsaid(
// CHECK-NOT: arith.minui
func.func @unsaid(%x: tensor<8x?xf32>, %y: tensor<8x?xf32>, %out: tensor<8xf32>, %length: index) -> tensor<8xf32> {
  %one = arith.constant 1.0 : f32
  %0 = scf.forall (%i) = (0) to (1) step (1) shared_outs(%o = %out) -> (tensor<8xf32>) {
    %xs = tensor.extract_slice %x[0, 0] [8, %length] [1, 1] : tensor<8x?xf32> to tensor<8x?xf32>
    %e = tensor.empty(%length) : tensor<8x?xf32>
    %masked = linalg.generic #each ins(%xs : tensor<8x?xf32>) outs(%e : tensor<8x?xf32>) {
      ^bb0(%a: f32, %b: f32):
        %1 = linalg.index 1 : index
        %2 = linalg.index 0 : index
        %3 = arith.cmpi ult, %1, %2 : index
        %4 = arith.select %3, %a, %one : f32
        linalg.yield %4 : f32
    } -> tensor<8x?xf32>
    %ys = tensor.extract_slice %y[0, 0] [8, %length] [1, 1] : tensor<8x?xf32> to tensor<8x?xf32>
    %sum = linalg.generic #racing ins(%masked, %ys : tensor<8x?xf32>, tensor<8x?xf32>) outs(%o : tensor<8xf32>) {
      ^bb0(%a: f32, %c: f32, %b: f32):
        %1 = arith.addf %b, %a : f32
        linalg.yield %1 : f32
    } -> tensor<8xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %sum into %o[0] [8] [1] : tensor<8xf32> into tensor<8xf32>
    }
  }
  return %0 : tensor<8xf32>
}
