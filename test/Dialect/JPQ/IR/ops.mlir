// RUN: jpq-opt %s | jpq-opt | FileCheck %s
// RUN: jpq-opt --mlir-print-op-generic %s | jpq-opt | FileCheck %s

// CHECK: module attributes {jpq.bos_token = 1 : i64, jpq.original_parameters = 4096 : i64
// CHECK-SAME: jpq.weights = #jpq.weight_file<"small.safetensors", "0f343b0931126a20f133d67c2b018a3b">}
module attributes {jpq.weights = #jpq.weight_file<"small.safetensors", "0f343b0931126a20f133d67c2b018a3b">,
                   jpq.original_parameters = 4096 : i64, jpq.bos_token = 1 : i64} {

// Groups come first in a module that jpq writes, but weights may name a group that stands behind them.
// CHECK: jpq.group @heads : 4
jpq.group @heads : 4

// CHECK: jpq.group @ffn : 6 {order = array<i64: 5, 0, 1, 3, 2, 4>, plan = #jpq.plan<[6 -> 0.000000e+00, 4 -> 1.250000e-02, 0 -> 1.000000e-01], chosen = 1>}
jpq.group @ffn : 6 {plan = #jpq.plan<[6 -> 0.0, 4 -> 0.0125, 0 -> 0.1], chosen = 1>, order = array<i64: 5, 0, 1, 3, 2, 4>}

// CHECK: jpq.group @hidden : 1 {sym_visibility = "private"}
"jpq.group"() {sym_name = "hidden", size = 1 : i64, sym_visibility = "private"} : () -> ()

// CHECK: jpq.weight @dense.f32 : tensor<2x3xf32> = #jpq.packed<values = #jpq.file<"dense.f32", 24>>
jpq.weight @dense.f32 : tensor<2x3xf32> = #jpq.packed<values = #jpq.file<"dense.f32", 24>>
// CHECK: jpq.weight @dense.bf16 : tensor<5xbf16> = #jpq.packed<values = #jpq.file<"dense.bf16", 10>>
jpq.weight @dense.bf16 : tensor<5xbf16> = #jpq.packed<values = #jpq.file<"dense.bf16", 10>>
// CHECK: jpq.weight @dense.f16 : tensor<2x2x3x1xf16> = #jpq.packed<values = #jpq.file<"dense.f16", 24>>
jpq.weight @dense.f16 : tensor<2x2x3x1xf16> = #jpq.packed<values = #jpq.file<"dense.f16", 24>>
// CHECK: jpq.weight @scalar : tensor<f32> = #jpq.packed<values = #jpq.file<"scalar", 4>>
jpq.weight @scalar : tensor<f32> = #jpq.packed<values = #jpq.file<"scalar", 4>>
// CHECK: jpq.weight @nothing : tensor<0x7xf32> = #jpq.packed<values = #jpq.file<"nothing", 0>>
jpq.weight @nothing : tensor<0x7xf32> = #jpq.packed<values = #jpq.file<"nothing", 0>>

// Names are the source's own, whatever characters they have.
// CHECK: jpq.weight @"a weight/\22with\22 \C3\A4 name\0A" : tensor<1xf32> = #jpq.packed<values = #jpq.file<"\22", 4>>
jpq.weight @"a weight/\22with\22 \C3\A4 name\0A" : tensor<1xf32> = #jpq.packed<values = #jpq.file<"\22", 4>>

// CHECK: jpq.weight @stored.f32 : !jpq.tensor<2x3xf32, [3: #jpq.dense<f32>]> = #jpq.packed<values = #jpq.file<"s.values", 24>>
jpq.weight @stored.f32 : !jpq.tensor<2x3xf32, [3: #jpq.dense<f32>]> = #jpq.packed<values = #jpq.file<"s.values", 24>>
// Both segments put their numbers into the same component.
// CHECK: jpq.weight @stored.mixed : !jpq.tensor<2x3xf32, [1: #jpq.dense<f16>, 2: #jpq.dense<bf16>]>
// CHECK-SAME: = #jpq.packed<values = #jpq.file<"m.values", 12>>
jpq.weight @stored.mixed : !jpq.tensor<2x3xf32, [1: #jpq.dense<f16>, 2: #jpq.dense<bf16>]>
    = #jpq.packed<values = #jpq.file<"m.values", 12>>

// 3 codes of 3 bits take 2 bytes of a row.
// CHECK: jpq.weight @middle : !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>]>
// CHECK-SAME: = #jpq.packed<codes = #jpq.file<"c", 4>, scales = #jpq.file<"s", 8>>
jpq.weight @middle : !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>]>
    = #jpq.packed<codes = #jpq.file<"c", 4>, scales = #jpq.file<"s", 8>>
// The default zero point is not printed.
// CHECK: jpq.weight @middle.said : !jpq.tensor<2x3xf32, [3: #jpq.affine<8, group = 32>]>
jpq.weight @middle.said : !jpq.tensor<2x3xf32, [3: #jpq.affine<8, group = 32, zero_point = middle>]>
    = #jpq.packed<codes = #jpq.file<"c", 6>, scales = #jpq.file<"s", 4>>
// Components are printed in alphabetical order.
// CHECK: jpq.weight @byte : !jpq.tensor<2x3xf32, [3: #jpq.affine<1, group = 1, zero_point = byte>]>
// CHECK-SAME: = #jpq.packed<codes = #jpq.file<"c", 2>, scales = #jpq.file<"s", 12>, zero_points = #jpq.file<"z", 6>>
jpq.weight @byte : !jpq.tensor<2x3xf32, [3: #jpq.affine<1, group = 1, zero_point = byte>]>
    = #jpq.packed<zero_points = #jpq.file<"z", 6>, scales = #jpq.file<"s", 12>, codes = #jpq.file<"c", 2>>
// CHECK: jpq.weight @minimum : !jpq.tensor<2x3xf32, [3: #jpq.affine<4, group = 2147483647, zero_point = minimum>]>
// CHECK-SAME: = #jpq.packed<codes = #jpq.file<"c", 4>, minimums = #jpq.file<"m", 4>, scales = #jpq.file<"s", 4>>
jpq.weight @minimum : !jpq.tensor<2x3xf32, [3: #jpq.affine<4, group = 2147483647, zero_point = minimum>]>
    = #jpq.packed<codes = #jpq.file<"c", 4>, minimums = #jpq.file<"m", 4>, scales = #jpq.file<"s", 4>>

// Every kind of segment in one weight, an empty one among them.
// CHECK: jpq.weight @segments : !jpq.tensor<2x9xf32, [4: #jpq.affine<2, group = 4, zero_point = byte>, 0: #jpq.dense<f32>, 3: #jpq.affine<5, group = 32>, 1: #jpq.dense<f16>, 1: #jpq.pruned]>
// CHECK-SAME: = #jpq.packed<codes = #jpq.file<"c", 6>, scales = #jpq.file<"s", 8>, values = #jpq.file<"v", 4>, zero_points = #jpq.file<"z", 2>>
jpq.weight @segments : !jpq.tensor<2x9xf32, [4: #jpq.affine<2, group = 4, zero_point = byte>, 0: #jpq.dense<f32>,
                                             3: #jpq.affine<5, group = 32>, 1: #jpq.dense<f16>, 1: #jpq.pruned]>
    = #jpq.packed<codes = #jpq.file<"c", 6>, scales = #jpq.file<"s", 8>, values = #jpq.file<"v", 4>,
                  zero_points = #jpq.file<"z", 2>>
// Columns in another order: a bit of each says which of two segments it belongs to, three say which of five.
// CHECK: jpq.weight @permuted : !jpq.tensor<2x9xf32, [4: #jpq.affine<2, group = 4>, 5: #jpq.pruned], permuted>
// CHECK-SAME: = #jpq.packed<codes = #jpq.file<"c", 2>, scales = #jpq.file<"s", 4>, segments = #jpq.file<"p", 2>>
// CHECK-SAME: plan = #jpq.plan<[#jpq.segments<[1: #jpq.affine<4, group = 8>, 3: #jpq.pruned]> -> 5.000000e-01, #jpq.pruned -> 1.000000e+00]>
jpq.weight @permuted : !jpq.tensor<2x9xf32, [4: #jpq.affine<2, group = 4>, 5: #jpq.pruned], permuted>
    = #jpq.packed<codes = #jpq.file<"c", 2>, segments = #jpq.file<"p", 2>, scales = #jpq.file<"s", 4>>
  {plan = #jpq.plan<[#jpq.segments<[1: #jpq.affine<4, group = 8>, 3: #jpq.pruned]> -> 0.5, #jpq.pruned -> 1.0]>}
// CHECK: jpq.weight @small : !jpq.tensor<2x9xf32, [9: #jpq.affine<2, group = 4>], exponent = -41>
jpq.weight @small : !jpq.tensor<2x9xf32, [9: #jpq.affine<2, group = 4>], exponent = -41>
    = #jpq.packed<codes = #jpq.file<"small.codes", 6>, scales = #jpq.file<"small.scales", 12>>
// CHECK: jpq.weight @large : !jpq.tensor<1x3xf32, [3: #jpq.dense<f16>], permuted, exponent = 12>
jpq.weight @large : !jpq.tensor<1x3xf32, [3: #jpq.dense<f16>], exponent = 12, permuted>
    = #jpq.packed<segments = #jpq.file<"large.segments", 0>, values = #jpq.file<"large.values", 6>>
// CHECK: jpq.weight @permuted.five : !jpq.tensor<1x11xf32, [3: #jpq.pruned, 2: #jpq.dense<f16>, 2: #jpq.pruned, 1: #jpq.dense<f32>, 3: #jpq.pruned], permuted> = #jpq.packed<segments = #jpq.file<"p", 5>, values = #jpq.file<"v", 8>>
jpq.weight @permuted.five : !jpq.tensor<1x11xf32, [3: #jpq.pruned, 2: #jpq.dense<f16>, 2: #jpq.pruned, 1: #jpq.dense<f32>, 3: #jpq.pruned], permuted> = #jpq.packed<segments = #jpq.file<"p", 5>, values = #jpq.file<"v", 8>>
// CHECK: jpq.weight @permuted.gone : !jpq.tensor<2x0xf32, [0: #jpq.pruned], permuted> = #jpq.packed<segments = #jpq.file<"p", 0>>
jpq.weight @permuted.gone : !jpq.tensor<2x0xf32, [0: #jpq.pruned], permuted> = #jpq.packed<segments = #jpq.file<"p", 0>>
// Nothing is stored.
// CHECK: jpq.weight @pruned : !jpq.tensor<2x3xf32, [3: #jpq.pruned]> = #jpq.packed<>
jpq.weight @pruned : !jpq.tensor<2x3xf32, [3: #jpq.pruned]> = #jpq.packed<>
// CHECK: jpq.weight @columns.gone : !jpq.tensor<2x0xf32, [0: #jpq.dense<f32>]> = #jpq.packed<values = #jpq.file<"g", 0>>
jpq.weight @columns.gone : !jpq.tensor<2x0xf32, [0: #jpq.dense<f32>]> = #jpq.packed<values = #jpq.file<"g", 0>>
// A row count that a careless lexer takes for a hexadecimal number.
// CHECK: jpq.weight @rows.gone : !jpq.tensor<0x3xf32, [3: #jpq.affine<3, group = 2>]>
jpq.weight @rows.gone : !jpq.tensor<0x3xf32, [3: #jpq.affine<3, group = 2>]>
    = #jpq.packed<codes = #jpq.file<"c", 0>, scales = #jpq.file<"s", 0>>

// CHECK: jpq.weight @inline : tensor<2xf32> = #jpq.packed<values = dense_resource<inline.values> : tensor<8xi8>>
jpq.weight @inline : tensor<2xf32> = #jpq.packed<values = dense_resource<inline.values> : tensor<8xi8>>

// Rows: 4 heads of 3 channels each; columns: the first group, outside it nothing.
// CHECK: jpq.weight @coupled : tensor<12x24xf32> = #jpq.packed<values = #jpq.file<"k", 1152>>
// CHECK-SAME: coupling = {{\[\[}}#jpq.coupled<@heads, extent = 3>], [#jpq.coupled<@heads, extent = 6>, #jpq.coupled<@ffn>]]
// CHECK-SAME: plan = #jpq.plan<[#jpq.pruned -> 1.000000e-01, #jpq.affine<2, group = 64> -> 3.125000e-02, #jpq.dense<f16> -> -1.000000e-09], chosen = 2, pinned>
jpq.weight @coupled : tensor<12x24xf32> = #jpq.packed<values = #jpq.file<"k", 1152>>
  {coupling = [[#jpq.coupled<@heads, extent = 3>], [#jpq.coupled<@heads, extent = 6>, #jpq.coupled<@ffn, extent = 1>]],
   plan = #jpq.plan<[#jpq.pruned -> 0.1, #jpq.affine<2, group = 64> -> 0.03125, #jpq.dense<f16> -> -1.0e-9],
                    chosen = 2, pinned>}
// Harms keep all their digits, and a plan need not have a choice.
// CHECK: jpq.weight @undecided : tensor<1xf32>
// CHECK-SAME: plan = #jpq.plan<[#jpq.dense<f32> -> 0.{{3+}}1, #jpq.pruned -> 4.940660e-324, #jpq.pruned -> 1.7976931348623157E+308]>
// CHECK-SAME: sym_visibility = "private"
jpq.weight @undecided : tensor<1xf32> = #jpq.packed<values = #jpq.file<"u", 4>>
  {plan = #jpq.plan<[#jpq.dense<f32> -> 0.33333333333333331, #jpq.pruned -> 5.0e-324, #jpq.pruned -> 1.7976931348623157e308]>,
   coupling = [[]], sym_visibility = "private"}

// CHECK-LABEL: func.func @get_weight
func.func @get_weight() {
  // CHECK: jpq.get_weight @dense.f32 : tensor<2x3xf32>
  %0 = jpq.get_weight @dense.f32 : tensor<2x3xf32>
  // CHECK: jpq.get_weight @pruned : !jpq.tensor<2x3xf32, [3: #jpq.pruned]>
  %1 = jpq.get_weight @pruned : !jpq.tensor<2x3xf32, [3: #jpq.pruned]>
  // CHECK: jpq.get_weight @"a weight/\22with\22 \C3\A4 name\0A" : tensor<1xf32>
  %2 = jpq.get_weight @"a weight/\22with\22 \C3\A4 name\0A" : tensor<1xf32>
  return
}

// CHECK-LABEL: func.func @linear
func.func @linear(%vector: tensor<3xf32>, %static: tensor<4x3xf32>, %dynamic: tensor<?x?x3xf32>, %unknown: tensor<7x?xf32>,
                  %dense: tensor<2x3xf32>, %stored: !jpq.tensor<2x3xf32, [3: #jpq.pruned]>) {
  // CHECK: jpq.linear %{{.*}}, %{{.*}} : tensor<3xf32>, tensor<2x3xf32> -> tensor<2xf32>
  %0 = jpq.linear %vector, %dense : tensor<3xf32>, tensor<2x3xf32> -> tensor<2xf32>
  // CHECK: jpq.linear %{{.*}}, %{{.*}} : tensor<4x3xf32>, tensor<2x3xf32> -> tensor<?x2xf32>
  %1 = jpq.linear %static, %dense : tensor<4x3xf32>, tensor<2x3xf32> -> tensor<?x2xf32>
  // CHECK: jpq.linear %{{.*}}, %{{.*}} : tensor<?x?x3xf32>, !jpq.tensor<2x3xf32, [3: #jpq.pruned]> -> tensor<5x?x2xf32>
  %2 = jpq.linear %dynamic, %stored : tensor<?x?x3xf32>, !jpq.tensor<2x3xf32, [3: #jpq.pruned]> -> tensor<5x?x2xf32>
  // CHECK: jpq.linear %{{.*}}, %{{.*}} {note} : tensor<7x?xf32>, tensor<2x3xf32> -> tensor<7x2xf32>
  %3 = jpq.linear %unknown, %dense {note} : tensor<7x?xf32>, tensor<2x3xf32> -> tensor<7x2xf32>
  return
}

// CHECK-LABEL: func.func @embedding
func.func @embedding(%ids: tensor<?x?xi32>, %one: tensor<i64>, %short: tensor<4xi16>, %dense: tensor<2x3xbf16>,
                     %stored: !jpq.tensor<2x3xf32, [3: #jpq.pruned]>) {
  // CHECK: jpq.embedding %{{.*}}, %{{.*}} : tensor<?x?xi32>, !jpq.tensor<2x3xf32, [3: #jpq.pruned]> -> tensor<?x?x3xf32>
  %0 = jpq.embedding %ids, %stored : tensor<?x?xi32>, !jpq.tensor<2x3xf32, [3: #jpq.pruned]> -> tensor<?x?x3xf32>
  // CHECK: jpq.embedding %{{.*}}, %{{.*}} : tensor<i64>, tensor<2x3xbf16> -> tensor<3xbf16>
  %1 = jpq.embedding %one, %dense : tensor<i64>, tensor<2x3xbf16> -> tensor<3xbf16>
  // CHECK: jpq.embedding %{{.*}}, %{{.*}} : tensor<4xi16>, tensor<2x3xbf16> -> tensor<?x3xbf16>
  %2 = jpq.embedding %short, %dense : tensor<4xi16>, tensor<2x3xbf16> -> tensor<?x3xbf16>
  return
}

// CHECK-LABEL: func.func @pack_unpack
func.func @pack_unpack(%dense: tensor<2x3xf32>) -> tensor<2x3xf32> {
  // CHECK: %[[S:.*]] = jpq.pack %{{.*}} : tensor<2x3xf32> -> !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>]>
  %0 = jpq.pack %dense : tensor<2x3xf32> -> !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>]>
  // CHECK: jpq.unpack %[[S]] : !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>]> -> tensor<2x3xf32>
  %1 = jpq.unpack %0 : !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>]> -> tensor<2x3xf32>
  // CHECK: jpq.unpack %{{.*}} : tensor<2x3xf32> -> tensor<2x3xf32>
  %2 = jpq.unpack %dense : tensor<2x3xf32> -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @observe
func.func @observe(%x: tensor<?x3xf32>) {
  // CHECK: jpq.observe %{{.*}} as "blk.0.\22ffn\22" : tensor<?x3xf32>
  jpq.observe %x as "blk.0.\22ffn\22" : tensor<?x3xf32>
  return
}

// CHECK-LABEL: func.func @argument_attributes
// CHECK-SAME: {jpq.name = "tokens"}
// CHECK-SAME: {jpq.state}
func.func @argument_attributes(%tokens: tensor<?xi32> {jpq.name = "tokens"}, %cache: tensor<4x8xf32> {jpq.state}) -> tensor<4x8xf32> {
  return %cache : tensor<4x8xf32>
}
}

{-#
  dialect_resources: {
    builtin: {
      inline.values: "0x100000000000803F00000040"
    }
  }
#-}
// CHECK: inline.values: "0x100000000000803F00000040"
