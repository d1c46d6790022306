// RUN: jpq-opt --jpq-panels-to-vector %s | FileCheck %s --check-prefixes=CHECK,PORTABLE
// RUN: jpq-opt --jpq-panels-to-vector=dot=avx2 %s | FileCheck %s --check-prefixes=CHECK,AVX2
// RUN: jpq-opt --jpq-panels-to-vector="dot=vnni512 prefetch=0" %s | FileCheck %s --check-prefixes=CHECK,VNNI
// RUN: not jpq-opt --jpq-panels-to-vector=dot=neon %s 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: not jpq-opt --jpq-panels-to-vector=streams=0 %s 2>&1 | FileCheck %s --check-prefix=STREAMS

// NAME: no way to multiply is named 'neon' (portable, portable512, avx2, vnni256 and vnni512 are)
// STREAMS: needs at least one stream and no negative prefetch, not 0 and 1024

!weight = !jpq.tensor<40x72xf32, [40: #jpq.affine<2, group = 32>, 8: #jpq.pruned, 24: #jpq.affine<2, group = 32>], #jpq.panels>

// Two segments of one codec share a kernel; the second begins behind the first's two groups, of 2 and of 1 block.
// CHECK-LABEL: func.func @one
// CHECK: call @jpq_few_2bit_group32_middle_1(
// CHECK: call @jpq_few_2bit_group32_middle_1({{.*}} %c256,
func.func @one(%q: memref<24xi32>, %m: memref<3x1xi32>, %s: memref<3x1xf32>, %w: memref<1248xi8>, %y: memref<1x48xf32>) {
  jpq_panels.linear %q, %m, %s by #jpq.rounding<8, [40: 32, 8: 0, 24: 32]>, %w as !weight outs(%y : memref<1x48xf32>) : memref<24xi32>, memref<3x1xi32>, memref<3x1xf32>, memref<1248xi8>
  return
}

// Any number of tokens: in whole tiles, few or many.
// CHECK-LABEL: func.func @many
// CHECK: scf.if
// CHECK: call @jpq_few_2bit_group32_middle_4(
// CHECK: else
// CHECK: scf.forall
// CHECK: call @jpq_many_2bit_group32_middle(
func.func @many(%q: memref<?xi32>, %m: memref<3x?xi32>, %s: memref<3x?xf32>, %w: memref<1248xi8>, %y: memref<?x48xf32>) {
  jpq_panels.linear %q, %m, %s by #jpq.rounding<8, [40: 32, 8: 0, 24: 32]>, %w as !weight outs(%y : memref<?x48xf32>) : memref<?xi32>, memref<3x?xi32>, memref<3x?xf32>, memref<1248xi8>
  return
}

// Pruned columns are left out of the rounded activations.
// CHECK-LABEL: func.func @quantize
// CHECK: scf.forall (%[[TOKEN:.*]]) in (3)
// CHECK: call @jpq_quantize_group32_4(
// CHECK: call @jpq_quantize_group32_4(
func.func @quantize(%x: memref<3x72xf32>, %q: memref<96xi32>, %m: memref<3x4xi32>, %s: memref<3x4xf32>) {
  jpq_panels.quantize %x by #jpq.rounding<8, [40: 32, 8: 0, 24: 32]> outs(%q, %m, %s : memref<96xi32>, memref<3x4xi32>, memref<3x4xf32>) : memref<3x72xf32>
  return
}

// CHECK-LABEL: func.func @lookup
// CHECK: call @jpq_lookup_2bit_group32_middle(
// CHECK: linalg.fill
// CHECK: call @jpq_lookup_2bit_group32_middle(
func.func @lookup(%i: memref<5xi32>, %w: memref<1248xi8>, %y: memref<5x72xf32>) {
  jpq_panels.embedding %i, %w as !weight outs(%y : memref<5x72xf32>) : memref<5xi32>, memref<1248xi8>
  return
}

// What a seed says are constants of the module; a kernel belongs to the sizes alone. Few tokens wake no threads.
// CHECK-LABEL: func.func @rotate(
// CHECK-DAG: memref.get_global @jpq_rotation_4_3_1_12_signs : memref<12xi8>
// CHECK-DAG: memref.get_global @jpq_rotation_4_3_1_12_transposed : memref<9xf32>
// CHECK-COUNT-2: call @jpq_rotate_inverse_4_3(
// CHECK-DAG: memref.get_global @jpq_rotation_4_3_2_12_signs : memref<12xi8>
// CHECK-DAG: memref.get_global @jpq_rotation_4_3_2_12_transposed : memref<9xf32>
// CHECK: scf.forall
// CHECK: call @jpq_rotate_inverse_4_3(
func.func @rotate(%x: memref<2x12xf32, strided<[16, 1]>>, %y: memref<2x12xf32>, %a: memref<?x12xf32>, %b: memref<?x12xf32>) {
  jpq_panels.rotate inverse #jpq.hadamard<4, 3, seed = 1>, %x outs(%y : memref<2x12xf32>) : memref<2x12xf32, strided<[16, 1]>>
  jpq_panels.rotate inverse #jpq.hadamard<4, 3, seed = 2>, %a outs(%b : memref<?x12xf32>) : memref<?x12xf32>
  return
}

// CHECK-LABEL: func.func @reorder(
// CHECK: memref.get_global @jpq_rotation_8_0_1_11_order : memref<11xi32>
// CHECK: call @jpq_rotate_8_ordered(
func.func @reorder(%x: memref<1x11xf32>, %y: memref<1x11xf32>) {
  jpq_panels.rotate #jpq.hadamard<8, seed = 1>, %x outs(%y : memref<1x11xf32>) : memref<1x11xf32>
  return
}

!runs = !jpq.tensor<400x20xf32, [6: #jpq.trellis<2>, 8: #jpq.pruned, 6: #jpq.trellis<3>], #jpq.panels>

// Segments lie behind one another, each in panels of its own height: 7 of 64 rows, then 4 of 128.
// CHECK-LABEL: func.func @one_of_runs
// CHECK: call @jpq_few_trellis2_window8_rows384_{{[_mof0-9]*}}_1({{.*}} %c128,
// CHECK: call @jpq_few_trellis3_window8_rows384_{{[_mof0-9]*}}_1({{.*}} %c384, %c896
func.func @one_of_runs(%q: memref<128xi32>, %m: memref<4x1xi32>, %s: memref<4x1xf32>, %w: memref<2432xi8>, %y: memref<1x512xf32>) {
  jpq_panels.linear %q, %m, %s by #jpq.rounding<8, [6: 128, 8: 0, 6: 128]>, %w as !runs outs(%y : memref<1x512xf32>) : memref<128xi32>, memref<4x1xi32>, memref<4x1xf32>, memref<2432xi8>
  return
}

// A tile of tokens shares what is looked up, as many tokens do.
// CHECK-LABEL: func.func @tile_of_runs
// CHECK: call @jpq_many_trellis2_window8_rows384_
// CHECK: call @jpq_many_trellis3_window8_rows384_
func.func @tile_of_runs(%q: memref<512xi32>, %m: memref<4x4xi32>, %s: memref<4x4xf32>, %w: memref<2432xi8>, %y: memref<4x512xf32>) {
  jpq_panels.linear %q, %m, %s by #jpq.rounding<8, [6: 128, 8: 0, 6: 128]>, %w as !runs outs(%y : memref<4x512xf32>) : memref<512xi32>, memref<4x4xi32>, memref<4x4xf32>, memref<2432xi8>
  return
}

// Tokens that are rounded together share decoded scales.
// CHECK-LABEL: func.func @quantize_runs
// CHECK: scf.forall (%[[TASK:.*]]) in (2)
// CHECK: call @jpq_quantize_group128_4_runs(
// CHECK: call @jpq_quantize_group128_4_runs(
func.func @quantize_runs(%x: memref<19x20xf32>, %r: memref<2x32xi8>, %q: memref<2560xi32>, %m: memref<4x20xi32>, %s: memref<4x20xf32>) {
  jpq_panels.quantize %x scaled %r : memref<2x32xi8> by #jpq.rounding<8, [6: 128, 8: 0, 6: 128]> outs(%q, %m, %s : memref<2560xi32>, memref<4x20xi32>, memref<4x20xf32>) : memref<19x20xf32>
  return
}

// CHECK-LABEL: func.func @lookup_runs
// CHECK: call @jpq_lookup_trellis2_window8_rows384_
// CHECK: linalg.fill
// CHECK: call @jpq_lookup_trellis3_window8_rows384_
func.func @lookup_runs(%i: memref<5xi32>, %w: memref<2432xi8>, %r: memref<2x32xi8>, %y: memref<5x20xf32>) {
  jpq_panels.embedding %i, %w as !runs scaled %r : memref<2x32xi8> outs(%y : memref<5x20xf32>) : memref<5xi32>, memref<2432xi8>
  return
}

!wide = !jpq.tensor<64x8xf32, [8: #jpq.trellis<2, window = 10>], #jpq.panels>

// CHECK-LABEL: func.func @one_of_wide_states
// CHECK: call @jpq_few_trellis2_window10_rows384_{{[_mof0-9]*}}_1(
func.func @one_of_wide_states(%q: memref<32xi32>, %m: memref<1x1xi32>, %s: memref<1x1xf32>, %w: memref<128xi8>, %y: memref<1x64xf32>) {
  jpq_panels.linear %q, %m, %s by #jpq.rounding<8, [8: 128]>, %w as !wide outs(%y : memref<1x64xf32>) : memref<32xi32>, memref<1x1xi32>, memref<1x1xf32>, memref<128xi8>
  return
}

// CHECK: func.func private @jpq_few_2bit_group32_middle_1
// PORTABLE: vector.deinterleave
// AVX2: memref.prefetch
// AVX2: llvm.x86.avx2.pmadd.ub.sw{{.*}}vector<32xi8>
// AVX2: llvm.x86.avx2.pmadd.wd
// VNNI-NOT: memref.prefetch
// VNNI: llvm.x86.avx512.vpdpbusd.512{{.*}}vector<64xi8>

// States are sums of two levels; those that reach into the rows above come from the lane before.
// CHECK: func.func private @jpq_few_trellis2_window8_rows384_
// AVX2: vector.shuffle
// AVX2: llvm.x86.avx2.pshuf.b
// AVX2: llvm.x86.avx2.pmadd.ub.sw
// VNNI: vector.shuffle
// VNNI: llvm.x86.avx512.pshuf.b.512
// VNNI: llvm.x86.avx512.vpdpbusd.512
// PORTABLE: arith.select

// Of many tokens AVX2 adds two products of 7-bit levels before it widens them: what is taken off the levels is the same for
// all rows.
// CHECK: func.func private @jpq_many_trellis2_window8_rows384_
// AVX2-DAG: arith.constant dense<64> : vector<32xi8>
// AVX2: vector.extract_strided_slice {{.*}} : vector<16xi16> to vector<8xi16>

// The highest two bits of a state of 10 bits are folded onto the lowest two. They lie there in the byte before; those of
// the second row of a lane are bits 4 and 5.
// CHECK: func.func private @jpq_few_trellis2_window10_rows384_
// AVX2: %[[MASK:.*]] = arith.constant dense<48> : vector<32xi8>
// AVX2-NEXT: %[[BEFORE:.*]] = arith.andi %{{.*}}, %[[MASK]]
// AVX2-NEXT: arith.xori %{{.*}}, %[[BEFORE]]
