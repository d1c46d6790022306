// RUN: jpq-opt %s --jpq-to-host | FileCheck %s

// Everything becomes llvm, but for OpenMP's regions, which the translation to LLVM IR understands.
// CHECK-NOT: {{ |"}}{{affine|arith|bufferization|builtin.unrealized|cf|func|jpq|jpq_panels|linalg|math|memref|scf|tensor|vector}}.
// CHECK-DAG: llvm.func @jpq_sgemm(
// CHECK-DAG: llvm.func @malloc(
// CHECK-DAG: llvm.func @perceptron(
// CHECK-DAG: llvm.func @_mlir_ciface_perceptron(
// CHECK-DAG: llvm.call @jpq_sgemm(
// CHECK-DAG: omp.parallel
// CHECK-NOT: {{ |"}}{{affine|arith|bufferization|builtin.unrealized|cf|func|jpq|jpq_panels|linalg|math|memref|scf|tensor|vector}}.

// RUN: jpq-opt %s --jpq-to-host | grep -oE ' [a-z]+\.[a-z_.]+' | sed 's/\..*//' | sort -u | FileCheck %s --check-prefix=DIALECTS
// DIALECTS: llvm
// DIALECTS-NEXT: omp
// DIALECTS-NOT: {{.}}

func.func @perceptron(%ids: tensor<?x?xi32>, %table: tensor<512x64xf32>, %norm: tensor<64xf32>, %up: tensor<172x64xf32>,
                      %down: tensor<64x172xf32>) -> tensor<?x?x64xf32> attributes {llvm.emit_c_interface} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %batch = tensor.dim %ids, %c0 : tensor<?x?xi32>
  %time = tensor.dim %ids, %c1 : tensor<?x?xi32>
  %x = jpq.embedding %ids, %table : tensor<?x?xi32>, tensor<512x64xf32> -> tensor<?x?x64xf32>
  %rows = tensor.empty(%batch, %time) : tensor<?x?xf32>
  %init = linalg.fill ins(%zero : f32) outs(%rows : tensor<?x?xf32>) -> tensor<?x?xf32>
  %squares = linalg.generic {indexing_maps = [affine_map<(b, t, d) -> (b, t, d)>, affine_map<(b, t, d) -> (b, t)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<?x?x64xf32>) outs(%init : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.mulf %in, %in : f32
      %1 = arith.addf %out, %0 : f32
      linalg.yield %1 : f32
  } -> tensor<?x?xf32>
  %empty = tensor.empty(%batch, %time) : tensor<?x?x64xf32>
  %normed = linalg.generic {indexing_maps = [affine_map<(b, t, d) -> (b, t, d)>, affine_map<(b, t, d) -> (b, t)>, affine_map<(b, t, d) -> (d)>, affine_map<(b, t, d) -> (b, t, d)>],
                            iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %squares, %norm : tensor<?x?x64xf32>, tensor<?x?xf32>, tensor<64xf32>) outs(%empty : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %square: f32, %w: f32, %out: f32):
      %0 = math.rsqrt %square : f32
      %1 = arith.mulf %in, %0 : f32
      %2 = arith.mulf %1, %w : f32
      linalg.yield %2 : f32
  } -> tensor<?x?x64xf32>
  %h = jpq.linear %normed, %up : tensor<?x?x64xf32>, tensor<172x64xf32> -> tensor<?x?x172xf32>
  %wide = tensor.empty(%batch, %time) : tensor<?x?x172xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(b, t, d) -> (b, t, d)>, affine_map<(b, t, d) -> (b, t, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%h : tensor<?x?x172xf32>) outs(%wide : tensor<?x?x172xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = math.tanh %in : f32
      %1 = math.sin %0 : f32
      linalg.yield %1 : f32
  } -> tensor<?x?x172xf32>
  %y = jpq.linear %a, %down : tensor<?x?x172xf32>, tensor<64x172xf32> -> tensor<?x?x64xf32>
  return %y : tensor<?x?x64xf32>
}
