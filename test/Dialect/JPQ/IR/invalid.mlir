// RUN: jpq-opt %s -split-input-file -verify-diagnostics -allow-unregistered-dialect

//===----------------------------------------------------------------------===//
// !jpq.tensor
//===----------------------------------------------------------------------===//

// expected-error @+1 {{!jpq.tensor is a matrix, but has 3 dimensions}}
func.func private @stored_rank(!jpq.tensor<2x3x4xf32, [4: #jpq.dense<f32>]>)

// -----

// expected-error @+1 {{expected non-function type}}
func.func private @stored_negative(!jpq.tensor<2x-3xf32, [3: #jpq.dense<f32>]>)

// -----

// expected-error @+1 {{expected static shape}}
func.func private @stored_dynamic(!jpq.tensor<2x?xf32, [3: #jpq.dense<f32>]>)

// -----

// expected-error @+1 {{!jpq.tensor computes with f32, not 'f16'}}
func.func private @stored_type(!jpq.tensor<2x3xf16, [3: #jpq.dense<f16>]>)

// -----

// expected-error @+1 {{!jpq.tensor needs one codec per segment, and at least one segment}}
func.func private @stored_without_segments(!jpq.tensor<2x3xf32, []>)

// -----

// expected-error @+1 {{!jpq.tensor segments cover 2 columns of 3}}
func.func private @segments_too_short(!jpq.tensor<2x3xf32, [1: #jpq.pruned, 1: #jpq.dense<f32>]>)

// -----

// expected-error @+1 {{!jpq.tensor has a segment of 3 columns, but only 2 of 3 are left}}
func.func private @segments_too_long(!jpq.tensor<2x3xf32, [1: #jpq.pruned, 3: #jpq.dense<f32>]>)

// -----

// expected-error @+1 {{!jpq.tensor has a segment of -1 columns, but only 3 of 3 are left}}
func.func private @segment_negative(!jpq.tensor<2x3xf32, [-1: #jpq.pruned, 4: #jpq.dense<f32>]>)

// -----

// The sum of these segments is 1 in 64 bits.
// expected-error @+1 {{!jpq.tensor has a segment of 9223372036854775807 columns, but only 1 of 1 are left}}
func.func private @segments_overflow(!jpq.tensor<2x1xf32, [9223372036854775807: #jpq.pruned, 9223372036854775807: #jpq.pruned, 3: #jpq.pruned]>)

// -----

// The product of these dimensions is 0 in 64 bits.
// expected-error @+1 {{!jpq.tensor of 4294967296x4294967296 numbers has more bytes than fit in 63 bits}}
func.func private @stored_overflow(!jpq.tensor<4294967296x4294967296xf32, [4294967296: #jpq.dense<f32>]>)

// -----

// No byte is stored, but whoever walks the rows would never come back.
// expected-error @+1 {{!jpq.tensor of 9223372036854775807x0 numbers has more bytes than fit in 63 bits}}
func.func private @stored_endless(!jpq.tensor<9223372036854775807x0xf32, [0: #jpq.pruned]>)

// -----

// expected-error @+1 {{!jpq.tensor segments are stored by codecs, not by "dense"}}
func.func private @segment_of_string(!jpq.tensor<2x3xf32, [3: "dense"]>)

// -----

// expected-error @+1 {{!jpq.tensor segments are stored by codecs, not by #jpq.file<"k", 8>}}
func.func private @segment_of_file(!jpq.tensor<2x3xf32, [3: #jpq.file<"k", 8>]>)

// -----

// expected-error @+1 {{expected 'permuted', 'row_scaled', a rotation (#jpq.hadamard), 'exponent' or a layout (#jpq.panels)}}
func.func private @stored_sorted(!jpq.tensor<2x3xf32, [3: #jpq.dense<f32>], sorted>)

// -----

// expected-error @+1 {{!jpq.tensor has an exponent of 127, but they go from -126 to 126}}
func.func private @exponent_too_large(!jpq.tensor<2x3xf32, [3: #jpq.dense<f16>], exponent = 127>)

// -----

// expected-error @+1 {{!jpq.tensor has an exponent of -127, but they go from -126 to 126}}
func.func private @exponent_too_small(!jpq.tensor<2x3xf32, [3: #jpq.dense<f16>], exponent = -127>)

// -----

// expected-error @+1 {{expected integer value}}
func.func private @exponent_of_words(!jpq.tensor<2x3xf32, [3: #jpq.dense<f16>], exponent = few>)

// -----

// expected-error @+1 {{expected 'row_scaled', a rotation (#jpq.hadamard), 'exponent' or a layout (#jpq.panels)}}
func.func private @permuted_twice(!jpq.tensor<2x3xf32, [3: #jpq.dense<f32>], permuted, permuted>)

// -----

// expected-error @+1 {{!jpq.tensor permutes at most 2^32 columns, not 4294967297}}
func.func private @permuted_too_wide(!jpq.tensor<1x4294967297xf32, [4294967297: #jpq.pruned], permuted>)

// -----

//===----------------------------------------------------------------------===//
// Codecs
//===----------------------------------------------------------------------===//

// expected-error @+1 {{#jpq.segments needs one codec per segment, and at least two segments unless it is rotated}}
"test.op"() {a = #jpq.segments<[1: #jpq.pruned]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.segments has a share of 0 parts; shares are from 1 to 4611686018427387903}}
"test.op"() {a = #jpq.segments<[0: #jpq.pruned, 1: #jpq.dense<f16>]>} : () -> ()

// -----

// The sum of these parts does not fit in 63 bits.
// expected-error @+1 {{#jpq.segments has a share of 4611686018427387904 parts; shares are from 1 to 4611686018427387903}}
"test.op"() {a = #jpq.segments<[4611686018427387904: #jpq.pruned, 4611686018427387904: #jpq.dense<f16>]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.segments are stored by codecs, not by "dense"}}
"test.op"() {a = #jpq.segments<[1: #jpq.pruned, 1: "dense"]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.segments are stored by codecs, not by #jpq.segments<[1: #jpq.pruned, 1: #jpq.dense<f16>]>}}
"test.op"() {a = #jpq.segments<[1: #jpq.pruned, 1: #jpq.segments<[1: #jpq.pruned, 1: #jpq.dense<f16>]>]>} : () -> ()

// -----

// expected-error @+1 {{!jpq.tensor segments are stored by codecs, not by #jpq.segments<[1: #jpq.pruned, 1: #jpq.dense<f16>]>}}
func.func private @segment_of_segments(!jpq.tensor<2x3xf32, [3: #jpq.segments<[1: #jpq.pruned, 1: #jpq.dense<f16>]>]>)

// -----

// expected-error @+1 {{#jpq.dense: 'type' is f32, f16 or bf16, not f64}}
"test.op"() {a = #jpq.dense<f64>} : () -> ()

// -----

// expected-error @+1 {{#jpq.dense: 'type' is f32, f16 or bf16, not i8}}
"test.op"() {a = #jpq.dense<i8>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine codes have 1 to 8 bits, not 0}}
"test.op"() {a = #jpq.affine<0, group = 32>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine codes have 1 to 8 bits, not 9}}
"test.op"() {a = #jpq.affine<9, group = 32>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine codes have 1 to 8 bits, not -1}}
"test.op"() {a = #jpq.affine<-1, group = 32>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine groups have 1 to 2^31 - 1 columns, not 0}}
"test.op"() {a = #jpq.affine<3, group = 0>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine groups have 1 to 2^31 - 1 columns, not -1}}
"test.op"() {a = #jpq.affine<3, group = -1>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine groups have 1 to 2^31 - 1 columns, not 4294967296}}
"test.op"() {a = #jpq.affine<3, group = 4294967296>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine: 'zero_point' is middle, byte or minimum, not maximum}}
"test.op"() {a = #jpq.affine<3, group = 32, zero_point = maximum>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine: 'group' is a number, not wide}}
"test.op"() {a = #jpq.affine<3, group = wide>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine needs 'group'}}
"test.op"() {a = #jpq.affine<3>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine: 'group' is given twice}}
"test.op"() {a = #jpq.affine<3, group = 32, group = 64>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine has no parameter 'levels'; it has bits, group, zero_point}}
"test.op"() {a = #jpq.affine<3, group = 32, levels = [1, 2]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.pruned has no parameters}}
"test.op"() {a = #jpq.pruned<bits = 0>} : () -> ()

// -----

// expected-error @+1 {{#jpq.affine: 'bits' is given twice}}
"test.op"() {a = #jpq.affine<3, 32>} : () -> ()

// -----

//===----------------------------------------------------------------------===//
// #jpq.file, #jpq.packed, #jpq.weight_file
//===----------------------------------------------------------------------===//

// expected-error @+1 {{#jpq.file needs a key}}
"test.op"() {a = #jpq.file<"", 8>} : () -> ()

// -----

// expected-error @+1 {{#jpq.file holds 0 to 2^63 - 1 bytes}}
"test.op"() {a = #jpq.file<"k", 18446744073709551615>} : () -> ()

// -----

// expected-error @+1 {{#jpq.file holds 0 to 2^63 - 1 bytes}}
"test.op"() {a = #jpq.file<"k", -1>} : () -> ()

// -----

// expected-error @+1 {{component 'codes' is given twice}}
"test.op"() {a = #jpq.packed<codes = #jpq.file<"a", 1>, scales = #jpq.file<"b", 1>, codes = #jpq.file<"c", 1>>} : () -> ()

// -----

// expected-error @+1 {{a component needs a name}}
"test.op"() {a = #jpq.packed<"" = #jpq.file<"a", 1>>} : () -> ()

// -----

// expected-error @+1 {{component 'codes' must be a #jpq.file or a dense_resource of plain bytes (tensor<Nxi8>)}}
"test.op"() {a = #jpq.packed<codes = dense<0> : tensor<4xi8>>} : () -> ()

// -----

// expected-error @+1 {{component 'codes' must be a #jpq.file or a dense_resource of plain bytes (tensor<Nxi8>)}}
"test.op"() {a = #jpq.packed<codes = dense_resource<blob> : tensor<1xf32>>} : () -> ()

// -----

// expected-error @+1 {{component 'codes' must be a #jpq.file or a dense_resource of plain bytes (tensor<Nxi8>)}}
"test.op"() {a = #jpq.packed<codes = dense_resource<blob> : tensor<2x2xi8>>} : () -> ()

// -----

// expected-error @+1 {{component 'codes' must be a #jpq.file or a dense_resource of plain bytes (tensor<Nxi8>)}}
"test.op"() {a = #jpq.packed<codes = dense_resource<blob> : vector<4xi8>>} : () -> ()

// -----

// expected-error @+1 {{component 'codes' must be a #jpq.file or a dense_resource of plain bytes (tensor<Nxi8>)}}
"test.op"() {a = #jpq.packed<codes = dense_resource<blob> : tensor<4xui8>>} : () -> ()

// -----

// expected-error @+1 {{#jpq.weight_file needs a path}}
module attributes {jpq.weights = #jpq.weight_file<"", "0f343b0931126a20f133d67c2b018a3b">} {}

// -----

// expected-error @+1 {{#jpq.weight_file needs a digest of 32 lower-case hexadecimal digits, not '0f343b0931126a20f133d67c2b018a3'}}
module attributes {jpq.weights = #jpq.weight_file<"a.safetensors", "0f343b0931126a20f133d67c2b018a3">} {}

// -----

// expected-error @+1 {{#jpq.weight_file needs a digest of 32 lower-case hexadecimal digits, not '0f343b0931126a20f133d67c2b018a3g'}}
module attributes {jpq.weights = #jpq.weight_file<"a.safetensors", "0f343b0931126a20f133d67c2b018a3g">} {}

// -----

// No digest that jpq computes would ever equal it.
// expected-error @+1 {{#jpq.weight_file needs a digest of 32 lower-case hexadecimal digits, not '0F343B0931126A20F133D67C2B018A3B'}}
module attributes {jpq.weights = #jpq.weight_file<"a.safetensors", "0F343B0931126A20F133D67C2B018A3B">} {}

// -----

//===----------------------------------------------------------------------===//
// Attributes of modules and arguments
//===----------------------------------------------------------------------===//

// expected-error @+1 {{'jpq.weights' must be a #jpq.weight_file}}
module attributes {jpq.weights = "a.safetensors"} {}

// -----

// expected-error @+1 {{'jpq.weights' belongs to a module}}
func.func private @weights_of_function() attributes {jpq.weights = #jpq.weight_file<"a", "0f343b0931126a20f133d67c2b018a3b">}

// -----

// expected-error @+1 {{'jpq.original_parameters' must be a positive i64}}
module attributes {jpq.original_parameters = 0 : i64} {}

// -----

// expected-error @+1 {{'jpq.original_parameters' must be a positive i64}}
module attributes {jpq.original_parameters = 5 : i32} {}

// -----

// expected-error @+1 {{'jpq.original_parameters' must be a positive i64}}
module attributes {jpq.original_parameters = 5.0 : f64} {}

// -----

// expected-error @+1 {{'jpq.original_parameters' belongs to a module}}
func.func private @parameters_of_function() attributes {jpq.original_parameters = 5 : i64}

// -----

// expected-error @+1 {{'jpq.bos_token' must be a token id: an i64 of at least 0}}
module attributes {jpq.bos_token = -1 : i64} {}

// -----

// expected-error @+1 {{'jpq.bos_token' must be a token id: an i64 of at least 0}}
module attributes {jpq.bos_token = 1 : i32} {}

// -----

// expected-error @+1 {{'jpq.bos_token' belongs to a module}}
func.func private @bos_of_function(tensor<?x?xi32> {jpq.bos_token = 1 : i64})

// -----

// expected-error @+1 {{'jpq.name' belongs to a function's argument}}
func.func private @name_of_function() attributes {jpq.name = "tokens"}

// -----

// expected-error @+1 {{'jpq.state' belongs to a function's argument}}
module attributes {jpq.state} {}

// -----

// expected-error @+1 {{'jpq.name' of argument 1 must be the name of an array}}
func.func @name_is_number(%a: tensor<2xi32>, %b: tensor<2xi32> {jpq.name = 3 : i32}) { return }

// -----

// expected-error @+1 {{'jpq.name' of argument 0 must be the name of an array}}
func.func @name_is_empty(%a: tensor<2xi32> {jpq.name = ""}) { return }

// -----

// expected-error @+1 {{'jpq.state' of argument 0 has no value}}
func.func @state_is_number(%a: tensor<2xf32> {jpq.state = true}) { return }

// -----

// expected-error @+1 {{'jpq.state' of argument 0 belongs to a ranked tensor, not to 'f32'}}
func.func @state_is_scalar(%a: f32 {jpq.state}) -> f32 { return %a : f32 }

// -----

// expected-error @+1 {{returns no value for the state in argument 1}}
func.func @state_is_lost(%a: tensor<2xf32>, %b: tensor<2xf32> {jpq.state}) { return }

// -----

// expected-error @+1 {{returns 'tensor<3xf32>' as result 1 for the state in argument 1, which is 'tensor<2xf32>'}}
func.func @state_is_another(%a: tensor<3xf32>, %b: tensor<2xf32> {jpq.state}) -> (tensor<2xf32>, tensor<3xf32>) {
  return %b, %a : tensor<2xf32>, tensor<3xf32>
}

// -----

// expected-error @+1 {{'jpq.weights' belongs to a module}}
func.func @weights_of_argument(%a: tensor<2xf32> {jpq.weights = #jpq.weight_file<"a", "0f343b0931126a20f133d67c2b018a3b">}) { return }

// -----

// expected-error @+1 {{'jpq.name' belongs to a function's argument, not to a result}}
func.func @name_of_result(%a: tensor<2xf32>) -> (tensor<2xf32> {jpq.name = "logits"}) { return %a : tensor<2xf32> }

// -----

//===----------------------------------------------------------------------===//
// #jpq.plan, #jpq.coupled
//===----------------------------------------------------------------------===//

// expected-error @+1 {{#jpq.plan needs at least one option}}
"test.op"() {a = #jpq.plan<[]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.plan options are all codecs (of a weight) or all channel counts (of a group), not #jpq.channels<3>}}
"test.op"() {a = #jpq.plan<[#jpq.pruned -> 0.5, 3 -> 0.1]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.plan options are all codecs (of a weight) or all channel counts (of a group), not #jpq.pruned}}
"test.op"() {a = #jpq.plan<[3 -> 0.1, #jpq.pruned -> 0.5]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.plan options are all codecs (of a weight) or all channel counts (of a group), not #jpq.segments<[1: #jpq.pruned, 1: #jpq.dense<f16>]>}}
"test.op"() {a = #jpq.plan<[3 -> 0.1, #jpq.segments<[1: #jpq.pruned, 1: #jpq.dense<f16>]> -> 0.5]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.plan options are all codecs (of a weight) or all channel counts (of a group), not "small"}}
"test.op"() {a = #jpq.plan<["small" -> 0.5]>} : () -> ()

// -----

// expected-error @+2 {{unexpected decimal integer literal for a floating point value}}
// expected-note @+1 {{add a trailing dot to make the literal a float}}
"test.op"() {a = #jpq.plan<[3 -> 1]>} : () -> ()

// -----

// An infinite harm would make every sum infinite.
// expected-error @+1 {{#jpq.plan: the harm of #jpq.channels<3> is not finite}}
"test.op"() {a = #jpq.plan<[3 -> 1.0e999]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.plan chooses option 2 of 2}}
"test.op"() {a = #jpq.plan<[3 -> 0.0, 2 -> 1.0], chosen = 2>} : () -> ()

// -----

// expected-error @+1 {{#jpq.plan chooses option -1 of 2}}
"test.op"() {a = #jpq.plan<[3 -> 0.0, 2 -> 1.0], chosen = -1>} : () -> ()

// -----

// What is pinned is a choice.
// expected-error @+1 {{expected 'chosen'}}
"test.op"() {a = #jpq.plan<[3 -> 0.0, 2 -> 1.0], pinned>} : () -> ()

// -----

// expected-error @+1 {{#jpq.coupled has an extent of at least 1, not 0}}
"test.op"() {a = #jpq.coupled<@g, extent = 0>} : () -> ()

// -----

// expected-error @+1 {{#jpq.coupled has an extent of at least 1, not -2}}
"test.op"() {a = #jpq.coupled<@g, extent = -2>} : () -> ()

// -----

//===----------------------------------------------------------------------===//
// jpq.weight
//===----------------------------------------------------------------------===//

// expected-error @+1 {{holds a !jpq.tensor or a tensor of static shape, not 'tensor<?x3xf32>'}}
jpq.weight @w : tensor<?x3xf32> = #jpq.packed<values = #jpq.file<"w", 24>>

// -----

// expected-error @+1 {{holds a !jpq.tensor or a tensor of static shape, not 'tensor<*xf32>'}}
jpq.weight @w : tensor<*xf32> = #jpq.packed<values = #jpq.file<"w", 24>>

// -----

// expected-error @+1 {{holds a !jpq.tensor or a tensor of static shape, not 'vector<3xf32>'}}
jpq.weight @w : vector<3xf32> = #jpq.packed<values = #jpq.file<"w", 12>>

// -----

// expected-error @+1 {{holds f32, f16 or bf16, not 'f64'}}
jpq.weight @w : tensor<2x3xf64> = #jpq.packed<values = #jpq.file<"w", 48>>

// -----

// expected-error @+1 {{holds f32, f16 or bf16, not 'i8'}}
jpq.weight @w : tensor<2x3xi8> = #jpq.packed<values = #jpq.file<"w", 6>>

// -----

// expected-error @+1 {{holds f32, f16 or bf16, not 'f8E4M3FN'}}
jpq.weight @w : tensor<2x3xf8E4M3FN> = #jpq.packed<values = #jpq.file<"w", 6>>

// -----

// expected-error @+1 {{holds plain tensors; what "rotated" means is unknown}}
jpq.weight @w : tensor<2x3xf32, "rotated"> = #jpq.packed<values = #jpq.file<"w", 24>>

// -----

// The product of these dimensions is 0 in 64 bits.
// expected-error @+1 {{holds 'tensor<4294967296x4294967296xf32>', which has more bytes than fit in 63 bits}}
jpq.weight @w : tensor<4294967296x4294967296xf32> = #jpq.packed<values = #jpq.file<"w", 0>>

// -----

// expected-error @+1 {{holds 'tensor<0x4294967296x4294967296xf32>', which has more bytes than fit in 63 bits}}
jpq.weight @w : tensor<0x4294967296x4294967296xf32> = #jpq.packed<values = #jpq.file<"w", 0>>

// -----

// expected-error @+1 {{has no values, but 2 x 3 weights of 'tensor<2x3xf32>' need 24}}
jpq.weight @w : tensor<2x3xf32> = #jpq.packed<>

// -----

// expected-error @+1 {{values hold 23 bytes, but 2 x 3 weights of 'tensor<2x3xf32>' need 24}}
jpq.weight @w : tensor<2x3xf32> = #jpq.packed<values = #jpq.file<"w", 23>>

// -----

// expected-error @+1 {{values hold 24 bytes, but 2 x 3 weights of 'tensor<2x3xf16>' need 12}}
jpq.weight @w : tensor<2x3xf16> = #jpq.packed<values = #jpq.file<"w", 24>>

// -----

// 5 codes of 3 bits take 2 bytes in each row.
// expected-error @+1 {{codes hold 3 bytes, but 2 x 5 weights of '!jpq.tensor<2x5xf32, [5: #jpq.affine<3, group = 4>]>' need 4}}
jpq.weight @w : !jpq.tensor<2x5xf32, [5: #jpq.affine<3, group = 4>]>
    = #jpq.packed<codes = #jpq.file<"c", 3>, scales = #jpq.file<"s", 8>>

// -----

// The last group is shorter, and has a scale all the same.
// expected-error @+1 {{scales hold 4 bytes, but 2 x 5 weights of '!jpq.tensor<2x5xf32, [5: #jpq.affine<3, group = 4>]>' need 8}}
jpq.weight @w : !jpq.tensor<2x5xf32, [5: #jpq.affine<3, group = 4>]>
    = #jpq.packed<codes = #jpq.file<"c", 4>, scales = #jpq.file<"s", 4>>

// -----

// expected-error @+1 {{has no zero_points, but 2 x 5 weights of}}
jpq.weight @w : !jpq.tensor<2x5xf32, [5: #jpq.affine<3, group = 4, zero_point = byte>]>
    = #jpq.packed<codes = #jpq.file<"c", 4>, scales = #jpq.file<"s", 8>>

// -----

// expected-error @+1 {{minimums hold 4 bytes, but 2 x 5 weights of '!jpq.tensor<2x5xf32, [5: #jpq.affine<3, group = 4, zero_point = minimum>]>' need 8}}
jpq.weight @w : !jpq.tensor<2x5xf32, [5: #jpq.affine<3, group = 4, zero_point = minimum>]>
    = #jpq.packed<codes = #jpq.file<"c", 4>, scales = #jpq.file<"s", 8>, minimums = #jpq.file<"m", 4>>

// -----

// Segments round up one by one: 5 codes of 1 bit take 1 byte of each row, then 3 of 2 bits another one.
// expected-error @+1 {{codes hold 3 bytes, but 2 x 8 weights of}}
jpq.weight @w : !jpq.tensor<2x8xf32, [5: #jpq.affine<1, group = 8>, 3: #jpq.affine<2, group = 4>, 0: #jpq.affine<8, group = 1>]>
    = #jpq.packed<codes = #jpq.file<"c", 3>, scales = #jpq.file<"s", 8>>

// -----

// expected-error @+1 {{has a component 'codes', which 'tensor<2x3xf32>' does not store}}
jpq.weight @w : tensor<2x3xf32> = #jpq.packed<values = #jpq.file<"w", 24>, codes = #jpq.file<"c", 4>>

// -----

// expected-error @+1 {{has a component 'zero_points', which '!jpq.tensor<2x3xf32, [3: #jpq.pruned]>' does not store}}
jpq.weight @w : !jpq.tensor<2x3xf32, [3: #jpq.pruned]> = #jpq.packed<zero_points = #jpq.file<"w", 0>>

// -----

// expected-error @+1 {{has no segments, but 2 x 3 weights of '!jpq.tensor<2x3xf32, [2: #jpq.dense<f16>, 1: #jpq.pruned], permuted>' need 1}}
jpq.weight @w : !jpq.tensor<2x3xf32, [2: #jpq.dense<f16>, 1: #jpq.pruned], permuted> = #jpq.packed<values = #jpq.file<"w", 8>>

// -----

// expected-error @+1 {{segments hold 6 bytes, but 2 x 3 weights of '!jpq.tensor<2x3xf32, [2: #jpq.dense<f16>, 1: #jpq.pruned], permuted>' need 1}}
jpq.weight @w : !jpq.tensor<2x3xf32, [2: #jpq.dense<f16>, 1: #jpq.pruned], permuted>
    = #jpq.packed<values = #jpq.file<"w", 8>, segments = #jpq.file<"p", 6>>

// -----

// expected-error @+1 {{has a component 'segments', which '!jpq.tensor<2x3xf32, [2: #jpq.dense<f16>, 1: #jpq.pruned]>' does not store}}
jpq.weight @w : !jpq.tensor<2x3xf32, [2: #jpq.dense<f16>, 1: #jpq.pruned]>
    = #jpq.packed<values = #jpq.file<"w", 8>, segments = #jpq.file<"p", 1>>

// -----

// expected-error @+1 {{values: resource data missing}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = dense_resource<nowhere> : tensor<8xi8>>

// -----

// The blob has 4 bytes, whatever its type says.
// expected-error @+1 {{values hold 4 bytes, but 2 weights of 'tensor<2xf32>' need 8}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = dense_resource<short> : tensor<8xi8>>
{-# dialect_resources: {builtin: {short: "0x040000000000803F"}} #-}

// -----

// expected-error @+1 {{values hold 8 bytes, but are declared as 'tensor<4xi8>'}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = dense_resource<long> : tensor<4xi8>>
{-# dialect_resources: {builtin: {long: "0x040000000000803F0000803F"}} #-}

// -----

// expected-error @+1 {{invalid kind of attribute specified}}
jpq.weight @w : tensor<2xf32> = #jpq.file<"w", 8>

// -----

// expected-error @+1 {{has a plan whose options are channel counts; a weight's options are codecs}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = #jpq.file<"w", 8>> {plan = #jpq.plan<[2 -> 0.0]>}

// -----

// expected-error @+1 {{attribute 'plan' failed to satisfy constraint}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = #jpq.file<"w", 8>> {plan = #jpq.pruned}

// -----

// expected-error @+1 {{has coupling for 1 dimensions, but 2 dimensions}}
jpq.weight @w : tensor<2x3xf32> = #jpq.packed<values = #jpq.file<"w", 24>> {coupling = [[]]}

// -----

// expected-error @+1 {{coupling has a list of #jpq.coupled per dimension, not #jpq.coupled<@g>}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = #jpq.file<"w", 8>> {coupling = [#jpq.coupled<@g>]}
jpq.group @g : 2

// -----

// expected-error @+1 {{coupling has a list of #jpq.coupled per dimension, not [@g]}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = #jpq.file<"w", 8>> {coupling = [[@g]]}
jpq.group @g : 2

// -----

// expected-error @+1 {{attribute 'coupling' failed to satisfy constraint}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = #jpq.file<"w", 8>> {coupling = #jpq.coupled<@g>}

// -----

// expected-error @+1 {{is coupled to @g, which is no jpq.group}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = #jpq.file<"w", 8>> {coupling = [[#jpq.coupled<@g>]]}

// -----

// expected-error @+1 {{is coupled to @w, which is no jpq.group}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = #jpq.file<"w", 8>> {coupling = [[#jpq.coupled<@w>]]}

// -----

// expected-note @+1 {{the coupling group is here}}
jpq.group @g : 2
// expected-error @+1 {{dimension 1 of size 6 is no multiple of 2 channels of extent 2}}
jpq.weight @w : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"w", 48>> {coupling = [[], [#jpq.coupled<@g, extent = 2>]]}

// -----

// Extent times channels is 0 in 64 bits.
// expected-note @+1 {{the coupling group is here}}
jpq.group @g : 4
// expected-error @+1 {{dimension 0 of size 2 is no multiple of 4 channels of extent 4611686018427387904}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = #jpq.file<"w", 8>>
    {coupling = [[#jpq.coupled<@g, extent = 4611686018427387904>]]}

// -----

// expected-error @+1 {{has 0 channels; a group has at least one}}
jpq.group @g : 0

// -----

// Everybody looks for weights in the module.
func.func @f() {
  // expected-error @+1 {{'jpq.weight' op expects parent op 'builtin.module'}}
  jpq.weight @w : tensor<2xf32> = #jpq.packed<values = #jpq.file<"w", 8>>
  return
}

// -----

// expected-note @+1 {{see existing symbol definition here}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = #jpq.file<"w", 8>>
// expected-error @+1 {{redefinition of symbol named 'w'}}
jpq.group @w : 2

// -----

//===----------------------------------------------------------------------===//
// jpq.group
//===----------------------------------------------------------------------===//

// expected-error @+1 {{has -3 channels}}
jpq.group @g : -3

// -----

// expected-error @+1 {{integer value too large}}
jpq.group @g : 9223372036854775808

// -----

// expected-error @+1 {{attribute 'size' failed to satisfy constraint: 64-bit signless integer attribute}}
"jpq.group"() {sym_name = "g", size = 3 : i32} : () -> ()

// -----

// expected-error @+1 {{orders 2 channels of 3}}
jpq.group @g : 3 {order = array<i64: 0, 1>}

// -----

// expected-error @+1 {{order must name each of its 3 channels once}}
jpq.group @g : 3 {order = array<i64: 0, 1, 1>}

// -----

// expected-error @+1 {{order must name each of its 3 channels once}}
jpq.group @g : 3 {order = array<i64: 1, 2, 3>}

// -----

// expected-error @+1 {{order must name each of its 3 channels once}}
jpq.group @g : 3 {order = array<i64: -1, 0, 1>}

// -----

// expected-error @+1 {{attribute 'order' failed to satisfy constraint: i64 dense array attribute}}
jpq.group @g : 3 {order = array<i32: 0, 1, 2>}

// -----

// expected-error @+1 {{has a plan whose options are codecs; a group's options are channel counts}}
jpq.group @g : 3 {plan = #jpq.plan<[#jpq.pruned -> 0.5]>}

// -----

// expected-error @+1 {{has an option that keeps 4 channels of 3}}
jpq.group @g : 3 {plan = #jpq.plan<[3 -> 0.0, 4 -> 0.5]>}

// -----

// expected-error @+1 {{has an option that keeps -1 channels of 3}}
jpq.group @g : 3 {plan = #jpq.plan<[-1 -> 0.5]>, order = array<i64: 0, 1, 2>}

// -----

// expected-error @+1 {{has an option that keeps 2 channels of 3, but no order in which to prune them}}
jpq.group @g : 3 {plan = #jpq.plan<[3 -> 0.0, 2 -> 0.5]>}

// -----

//===----------------------------------------------------------------------===//
// jpq.get_weight
//===----------------------------------------------------------------------===//

func.func @no_symbol() {
  // expected-error @+1 {{@w is no jpq.weight}}
  %0 = jpq.get_weight @w : tensor<2xf32>
  return
}

// -----

func.func @other_symbol() {
  // expected-error @+1 {{@g is no jpq.weight}}
  %0 = jpq.get_weight @g : tensor<2xf32>
  return
}
jpq.group @g : 2

// -----

// expected-note @+1 {{the weight is here}}
jpq.weight @w : tensor<2xf32> = #jpq.packed<values = #jpq.file<"w", 8>>
func.func @other_type() {
  // expected-error @+1 {{has type 'tensor<2xf16>', but @w is 'tensor<2xf32>'}}
  %0 = jpq.get_weight @w : tensor<2xf16>
  return
}

// -----

// expected-note @+1 {{the weight is here}}
jpq.weight @w : !jpq.tensor<2x3xf32, [3: #jpq.pruned]> = #jpq.packed<>
func.func @logical_type() {
  // expected-error @+1 {{has type 'tensor<2x3xf32>', but @w is '!jpq.tensor<2x3xf32, [3: #jpq.pruned]>'}}
  %0 = jpq.get_weight @w : tensor<2x3xf32>
  return
}

// -----

//===----------------------------------------------------------------------===//
// jpq.linear, jpq.embedding
//===----------------------------------------------------------------------===//

func.func @linear_columns(%x: tensor<?x4xf32>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{multiplies 'tensor<?x4xf32>' with a weight of 3 columns}}
  %0 = jpq.linear %x, %w : tensor<?x4xf32>, tensor<2x3xf32> -> tensor<?x2xf32>
  return
}

// -----

func.func @linear_rows(%x: tensor<?x3xf32>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{gives 'tensor<?x2xf32>', but its type says 'tensor<?x3xf32>'}}
  %0 = jpq.linear %x, %w : tensor<?x3xf32>, tensor<2x3xf32> -> tensor<?x3xf32>
  return
}

// -----

// The rows of a weight are known: a dynamic size would only hide them.
func.func @linear_rows_hidden(%x: tensor<?x3xf32>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{gives 'tensor<?x2xf32>', but its type says 'tensor<?x?xf32>'}}
  %0 = jpq.linear %x, %w : tensor<?x3xf32>, tensor<2x3xf32> -> tensor<?x?xf32>
  return
}

// -----

func.func @linear_leading(%x: tensor<4x3xf32>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{gives 'tensor<4x2xf32>', but its type says 'tensor<5x2xf32>'}}
  %0 = jpq.linear %x, %w : tensor<4x3xf32>, tensor<2x3xf32> -> tensor<5x2xf32>
  return
}

// -----

func.func @linear_rank(%x: tensor<4x3xf32>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{gives 'tensor<4x2xf32>', but its type says 'tensor<4x1x2xf32>'}}
  %0 = jpq.linear %x, %w : tensor<4x3xf32>, tensor<2x3xf32> -> tensor<4x1x2xf32>
  return
}

// -----

func.func @linear_scalar(%x: tensor<f32>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{multiplies 'tensor<f32>' with a weight of 3 columns}}
  %0 = jpq.linear %x, %w : tensor<f32>, tensor<2x3xf32> -> tensor<2xf32>
  return
}

// -----

func.func @linear_scalar_result(%x: tensor<3xf32>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{gives 'tensor<2xf32>', but its type says 'tensor<f32>'}}
  %0 = jpq.linear %x, %w : tensor<3xf32>, tensor<2x3xf32> -> tensor<f32>
  return
}

// -----

func.func @linear_no_matrix(%x: tensor<?x3xf32>, %w: tensor<3xf32>) {
  // expected-error @+1 {{needs a matrix, not 'tensor<3xf32>'}}
  %0 = jpq.linear %x, %w : tensor<?x3xf32>, tensor<3xf32> -> tensor<?x1xf32>
  return
}

// -----

func.func @linear_dynamic_weight(%x: tensor<?x3xf32>, %w: tensor<?x3xf32>) {
  // expected-error @+1 {{operand #1 must be stored or dense weight, but got 'tensor<?x3xf32>'}}
  %0 = jpq.linear %x, %w : tensor<?x3xf32>, tensor<?x3xf32> -> tensor<?x2xf32>
  return
}

// -----

func.func @linear_unranked(%x: tensor<*xf32>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{invalid kind of type specified}}
  %0 = jpq.linear %x, %w : tensor<*xf32>, tensor<2x3xf32> -> tensor<?x2xf32>
  return
}

// -----

func.func @linear_integers(%x: tensor<?x3xi8>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of}}
  %0 = jpq.linear %x, %w : tensor<?x3xi8>, tensor<2x3xf32> -> tensor<?x2xf32>
  return
}

// -----

func.func @linear_mixed_types(%x: tensor<?x3xf16>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{computes with one element type, not with 'f16', 'f32' and 'f32'}}
  %0 = jpq.linear %x, %w : tensor<?x3xf16>, tensor<2x3xf32> -> tensor<?x2xf32>
  return
}

// -----

func.func @linear_result_type(%x: tensor<?x3xf32>, %w: !jpq.tensor<2x3xf32, [3: #jpq.dense<f16>]>) {
  // expected-error @+1 {{computes with one element type, not with 'f32', 'f32' and 'f16'}}
  %0 = jpq.linear %x, %w : tensor<?x3xf32>, !jpq.tensor<2x3xf32, [3: #jpq.dense<f16>]> -> tensor<?x2xf16>
  return
}

// -----

func.func @embedding_columns(%ids: tensor<?xi32>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{gives 'tensor<?x3xf32>', but its type says 'tensor<?x2xf32>'}}
  %0 = jpq.embedding %ids, %w : tensor<?xi32>, tensor<2x3xf32> -> tensor<?x2xf32>
  return
}

// -----

func.func @embedding_rank(%ids: tensor<?x?xi32>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{gives 'tensor<?x?x3xf32>', but its type says 'tensor<?x3xf32>'}}
  %0 = jpq.embedding %ids, %w : tensor<?x?xi32>, tensor<2x3xf32> -> tensor<?x3xf32>
  return
}

// -----

func.func @embedding_no_matrix(%ids: tensor<?xi32>, %w: tensor<2x3x4xf32>) {
  // expected-error @+1 {{needs a matrix, not 'tensor<2x3x4xf32>'}}
  %0 = jpq.embedding %ids, %w : tensor<?xi32>, tensor<2x3x4xf32> -> tensor<?x4xf32>
  return
}

// -----

func.func @embedding_float_ids(%ids: tensor<?xf32>, %w: tensor<2x3xf32>) {
  // expected-error @+1 {{operand #0 must be ranked tensor of}}
  %0 = jpq.embedding %ids, %w : tensor<?xf32>, tensor<2x3xf32> -> tensor<?x3xf32>
  return
}

// -----

func.func @embedding_type(%ids: tensor<?xi32>, %w: tensor<2x3xbf16>) {
  // expected-error @+1 {{looks up 'bf16', but its type says 'tensor<?x3xf32>'}}
  %0 = jpq.embedding %ids, %w : tensor<?xi32>, tensor<2x3xbf16> -> tensor<?x3xf32>
  return
}

// -----

//===----------------------------------------------------------------------===//
// jpq.pack, jpq.unpack, jpq.observe
//===----------------------------------------------------------------------===//

func.func @pack_shape(%w: tensor<3x2xf32>) {
  // expected-error @+1 {{stores 'tensor<3x2xf32>' as 'tensor<2x3xf32>'}}
  %0 = jpq.pack %w : tensor<3x2xf32> -> !jpq.tensor<2x3xf32, [3: #jpq.pruned]>
  return
}

// -----

func.func @pack_type(%w: tensor<2x3xf16>) {
  // expected-error @+1 {{stores 'tensor<2x3xf16>' as 'tensor<2x3xf32>'}}
  %0 = jpq.pack %w : tensor<2x3xf16> -> !jpq.tensor<2x3xf32, [3: #jpq.pruned]>
  return
}

// -----

func.func @unpack_shape(%w: !jpq.tensor<2x3xf32, [3: #jpq.pruned]>) {
  // expected-error @+1 {{gives 'tensor<2x3xf32>', but its type says 'tensor<2x4xf32>'}}
  %0 = jpq.unpack %w : !jpq.tensor<2x3xf32, [3: #jpq.pruned]> -> tensor<2x4xf32>
  return
}

// -----

func.func @unpack_dense(%w: tensor<2x3xf32>) {
  // expected-error @+1 {{gives 'tensor<2x3xf32>', but its type says 'tensor<3x2xf32>'}}
  %0 = jpq.unpack %w : tensor<2x3xf32> -> tensor<3x2xf32>
  return
}

// -----

func.func @observe_without_name(%x: tensor<2xf32>) {
  // expected-error @+1 {{'jpq.observe' op needs a name}}
  jpq.observe %x as "" : tensor<2xf32>
  return
}

// -----

// expected-error @+1 {{#jpq.codebook codes have 1 to 4 bits, not 5}}
"test.op"() {a = #jpq.codebook<5, group = 32>} : () -> ()

// -----

// expected-error @+1 {{#jpq.codebook groups have 1 to 2^31 - 1 columns, not 0}}
"test.op"() {a = #jpq.codebook<2, group = 0>} : () -> ()

// -----

// expected-error @+1 {{#jpq.codebook codes of 2 bits number 4 levels, not 3}}
"test.op"() {a = #jpq.codebook<2, group = 32, levels = [1, 2, 3]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.codebook levels ascend from -64 to 63; level 1 is 64}}
"test.op"() {a = #jpq.codebook<1, group = 32, levels = [1, 64]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.codebook levels ascend from -64 to 63; level 2 is 5}}
"test.op"() {a = #jpq.codebook<2, group = 32, levels = [1, 5, 5, 6]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.trellis codes have 1 to 5 bits, not 6}}
"test.op"() {a = #jpq.trellis<6>} : () -> ()

// -----

// expected-error @+1 {{#jpq.trellis codes of 3 bits have a window of 3 to 12 bits, not 2}}
"test.op"() {a = #jpq.trellis<3, window = 2>} : () -> ()

// -----

// expected-error @+1 {{#jpq.trellis runs have a multiple of 8 rows, at most 65536, not 100}}
"test.op"() {a = #jpq.trellis<3, rows = 100>} : () -> ()

// -----

// expected-error @+1 {{#jpq.trellis has no levels of its own for codes of 2 bits with a window of 7 bits: they need 'levels'}}
"test.op"() {a = #jpq.trellis<2, window = 7>} : () -> ()

// -----

// expected-error @+1 {{#jpq.trellis codes with a window of 5 bits have 32 levels or, in two tables that add, 18, not 3}}
"test.op"() {a = #jpq.trellis<2, window = 5, levels = [1, 2, 3]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.trellis codes with a window of 2 bits have 4 levels, not 3}}
"test.op"() {a = #jpq.trellis<2, window = 2, levels = [1, 2, 3]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.trellis levels are from -64 to 63; level 2 is -65}}
"test.op"() {a = #jpq.trellis<2, window = 2, levels = [1, 2, -65, 3]>} : () -> ()

// -----

// expected-error @+1 {{#jpq.trellis: levels are from -64 to 63, not from 0 to 64}}
"test.op"() {a = #jpq.trellis<2, window = 5, levels = [60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4]>} : () -> ()
