// RUN: jpq-opt --jpq-to-panels --cse %s | FileCheck %s

// Two weights of different widths share the rounding of their input; tokens are padded to four, rows to a panel.
// CHECK-LABEL: @linear
func.func @linear(%x: tensor<1x3x72xf32>, %a: tensor<416xi8>, %b: tensor<720xi8>) -> (tensor<1x3x10xf32>, tensor<1x3x10xf32>) {
  // CHECK: %[[X:.*]] = tensor.collapse_shape %{{.*}} {{\[}}[0, 1], [2]] : tensor<1x3x72xf32> into tensor<3x72xf32>
  // CHECK: %[[Q:.*]]:3 = jpq_panels.quantize %[[X]] by #jpq.rounding<8, {{\[}}72: 32]> outs({{.*}} : tensor<96xi32>, tensor<3x4xi32>, tensor<3x4xf32>)
  // CHECK: jpq_panels.linear %[[Q]]#0, %[[Q]]#1, %[[Q]]#2 by #jpq.rounding<8, {{\[}}72: 32]>, %{{.*}} as {{.*}}affine<2
  // CHECK-SAME: outs(%{{.*}} : tensor<4x16xf32>)
  // CHECK: tensor.extract_slice %{{.*}}[0, 0] [3, 10] [1, 1]
  // CHECK-NOT: jpq_panels.quantize
  // CHECK: jpq_panels.linear %[[Q]]#0, %[[Q]]#1, %[[Q]]#2 by #jpq.rounding<8, {{\[}}72: 32]>, %{{.*}} as {{.*}}affine<4
  %v = jpq.from_bytes panels = %a : tensor<416xi8> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.panels>
  %w = jpq.from_bytes panels = %b : tensor<720xi8> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<4, group = 32, zero_point = byte>], #jpq.panels>
  %y = jpq.linear %x, %v {activations = #jpq.rounding<8>} : tensor<1x3x72xf32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.panels> -> tensor<1x3x10xf32>
  %z = jpq.linear %x, %w {activations = #jpq.rounding<8>} : tensor<1x3x72xf32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<4, group = 32, zero_point = byte>], #jpq.panels> -> tensor<1x3x10xf32>
  return %y, %z : tensor<1x3x10xf32>, tensor<1x3x10xf32>
}

// CHECK-LABEL: @embedding
func.func @embedding(%ids: tensor<2x?xi32>, %a: tensor<96xi8>) -> tensor<2x?x8xf32> {
  // CHECK: jpq_panels.embedding %{{.*}}, %{{.*}} as {{.*}} : tensor<?xi32>, tensor<96xi8> -> tensor<?x8xf32>
  // CHECK: tensor.expand_shape
  %w = jpq.from_bytes panels = %a : tensor<96xi8> -> !jpq.tensor<5x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels>
  %h = jpq.embedding %ids, %w : tensor<2x?xi32>, !jpq.tensor<5x8xf32, [8: #jpq.affine<4, group = 32>], #jpq.panels> -> tensor<2x?x8xf32>
  return %h : tensor<2x?x8xf32>
}

// What codes give is multiplied by the weight's power of two behind the kernels, which know nothing of it.
// CHECK-LABEL: @exponent
func.func @exponent(%x: tensor<1x72xf32>, %ids: tensor<3xi32>, %a: tensor<416xi8>) -> (tensor<1x10xf32>, tensor<3x72xf32>) {
  // CHECK-DAG: %[[POWER:.*]] = arith.constant 7.812500e-03 : f32
  // CHECK: jpq_panels.linear {{.*}} as !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.panels>
  // CHECK: linalg.generic
  // CHECK: arith.mulf %{{.*}}, %[[POWER]]
  // CHECK: jpq_panels.embedding {{.*}} as !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.panels>
  // CHECK: arith.mulf %{{.*}}, %[[POWER]]
  %v = jpq.from_bytes panels = %a : tensor<416xi8> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], exponent = -7, #jpq.panels>
  %y = jpq.linear %x, %v {activations = #jpq.rounding<8>} : tensor<1x72xf32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], exponent = -7, #jpq.panels> -> tensor<1x10xf32>
  %h = jpq.embedding %ids, %v : tensor<3xi32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], exponent = -7, #jpq.panels> -> tensor<3x72xf32>
  return %y, %h : tensor<1x10xf32>, tensor<3x72xf32>
}

// Products with rotated rows are rotated back: the same bytes, in kernels that know nothing of it. The power of two
// comes last.
// CHECK-LABEL: @rotated
func.func @rotated(%x: tensor<2x3x72xf32>, %a: tensor<416xi8>) -> tensor<2x3x10xf32> {
  // CHECK-DAG: %[[POWER:.*]] = arith.constant 7.812500e-03 : f32
  // CHECK: jpq_panels.linear {{.*}} as !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.panels>
  // CHECK: %[[Y:.*]] = tensor.extract_slice %{{.*}}[0, 0] [6, 10] [1, 1]
  // CHECK: %[[Z:.*]] = jpq_panels.rotate inverse #jpq.hadamard<2, 5, seed = 3>, %[[Y]] outs(%{{.*}} : tensor<6x10xf32>)
  // CHECK: %[[P:.*]] = linalg.generic {{.*}} ins(%[[Z]] : tensor<6x10xf32>)
  // CHECK: arith.mulf %{{.*}}, %[[POWER]]
  // CHECK: tensor.expand_shape %[[P]]
  %v = jpq.from_bytes panels = %a : tensor<416xi8> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.hadamard<2, 5, seed = 3>, exponent = -7, #jpq.panels>
  %y = jpq.linear %x, %v {activations = #jpq.rounding<8>} : tensor<2x3x72xf32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.hadamard<2, 5, seed = 3>, exponent = -7, #jpq.panels> -> tensor<2x3x10xf32>
  return %y : tensor<2x3x10xf32>
}

// Factors of rows come last, and are those of the rows that are looked up.
// CHECK-LABEL: @scaled
func.func @scaled(%x: tensor<3x72xf32>, %ids: tensor<2xi32>, %a: tensor<416xi8>, %r: tensor<10xi16>) -> (tensor<3x10xf32>, tensor<2x72xf32>) {
  // CHECK: %[[Y:.*]] = jpq_panels.rotate inverse
  // CHECK: %[[Z:.*]] = linalg.generic {{.*}} ins(%[[Y]] : tensor<3x10xf32>)
  // CHECK: %[[ROW:.*]] = linalg.index 1
  // CHECK: %[[BITS:.*]] = tensor.extract %{{.*}}[%[[ROW]]] : tensor<10xi16>
  // CHECK: %[[HALF:.*]] = arith.bitcast %[[BITS]] : i16 to f16
  // CHECK: %[[SCALE:.*]] = arith.extf %[[HALF]] : f16 to f32
  // CHECK: arith.mulf %{{.*}}, %[[SCALE]]
  %v = jpq.from_bytes panels = %a, row_scales = %r : tensor<416xi8>, tensor<10xi16> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], row_scaled, #jpq.hadamard<2, 5, seed = 3>, #jpq.panels>
  %y = jpq.linear %x, %v {activations = #jpq.rounding<8>} : tensor<3x72xf32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], row_scaled, #jpq.hadamard<2, 5, seed = 3>, #jpq.panels> -> tensor<3x10xf32>
  // CHECK: %[[E:.*]] = jpq_panels.embedding
  // CHECK: linalg.generic {{.*}} ins(%[[E]] : tensor<2x72xf32>)
  // CHECK: %[[TOKEN:.*]] = linalg.index 0
  // CHECK: %[[ID:.*]] = tensor.extract %{{.*}}[%[[TOKEN]]] : tensor<2xi32>
  // CHECK: %[[PLACE:.*]] = arith.index_cast %[[ID]]
  // CHECK: tensor.extract %{{.*}}[%[[PLACE]]] : tensor<10xi16>
  %w = jpq.from_bytes panels = %a, row_scales = %r : tensor<416xi8>, tensor<10xi16> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], row_scaled, #jpq.panels>
  %e = jpq.embedding %ids, %w : tensor<2xi32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], row_scaled, #jpq.panels> -> tensor<2x72xf32>
  return %y, %e : tensor<3x10xf32>, tensor<2x72xf32>
}

// CHECK-LABEL: @rotate
func.func @rotate(%x: tensor<?x12xf32>, %y: tensor<12xf32>) -> (tensor<?x12xf32>, tensor<12xf32>) {
  // CHECK: jpq_panels.rotate #jpq.hadamard<4, 3, seed = 3>, %{{.*}} : tensor<?x12xf32> -> tensor<?x12xf32>
  %0 = jpq.rotate #jpq.hadamard<4, 3, seed = 3>, %x : tensor<?x12xf32>
  // CHECK: jpq_panels.rotate inverse #jpq.hadamard<4, 3, seed = 3>, %{{.*}} : tensor<1x12xf32> -> tensor<1x12xf32>
  %1 = jpq.rotate inverse #jpq.hadamard<4, 3, seed = 3>, %y : tensor<12xf32>
  return %0, %1 : tensor<?x12xf32>, tensor<12xf32>
}

// Activations that are to stay what they are meet numbers.
// CHECK-LABEL: @floats
func.func @floats(%x: tensor<3x72xf32>, %a: tensor<416xi8>) -> tensor<3x10xf32> {
  // CHECK-NOT: jpq_panels.quantize
  // CHECK: %[[W:.*]] = jpq_panels.embedding {{.*}} -> tensor<10x72xf32>
  // CHECK: jpq.linear %{{.*}}, %[[W]] : tensor<3x72xf32>, tensor<10x72xf32> -> tensor<3x10xf32>
  %v = jpq.from_bytes panels = %a : tensor<416xi8> -> !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.panels>
  %y = jpq.linear %x, %v : tensor<3x72xf32>, !jpq.tensor<10x72xf32, [72: #jpq.affine<2, group = 32>], #jpq.panels> -> tensor<3x10xf32>
  return %y : tensor<3x10xf32>
}

// Activations meet the scales of columns before they are rounded, once for each run of rows.
// CHECK-LABEL: @runs
func.func @runs(%x: tensor<1x20xf32>, %ids: tensor<3xi32>, %a: tensor<2240xi8>, %s: tensor<2x32xi8>) -> (tensor<1x400xf32>, tensor<3x20xf32>) {
  // CHECK: %[[Q:.*]]:3 = jpq_panels.quantize %{{.*}} scaled %[[S:.*]] : tensor<2x32xi8> by #jpq.rounding<8, {{\[}}20: 128]> outs(%{{.*}} : tensor<64xi32>, tensor<2x1xi32>, tensor<2x1xf32>)
  // CHECK: jpq_panels.linear %[[Q]]#0, %[[Q]]#1, %[[Q]]#2 by
  // CHECK-SAME: outs(%{{.*}} : tensor<1x448xf32>)
  // CHECK: tensor.extract_slice %{{.*}}[0, 0] [1, 400] [1, 1]
  // CHECK: jpq_panels.embedding %{{.*}} scaled %[[S]] : tensor<2x32xi8>
  %w = jpq.from_bytes panels = %a, scales = %s : tensor<2240xi8>, tensor<2x32xi8> -> !jpq.tensor<400x20xf32, [20: #jpq.trellis<2>], #jpq.panels>
  %y = jpq.linear %x, %w {activations = #jpq.rounding<8>} : tensor<1x20xf32>, !jpq.tensor<400x20xf32, [20: #jpq.trellis<2>], #jpq.panels> -> tensor<1x400xf32>
  %h = jpq.embedding %ids, %w : tensor<3xi32>, !jpq.tensor<400x20xf32, [20: #jpq.trellis<2>], #jpq.panels> -> tensor<3x20xf32>
  return %y, %h : tensor<1x400xf32>, tensor<3x20xf32>
}
