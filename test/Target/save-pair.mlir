// The output is a pair: text, and its weights in a safetensors file beside it.

// RUN: rm -rf %t && mkdir -p %t/elsewhere
// RUN: jpq-opt %s -o %t/pair.mlir
// RUN: FileCheck %s --check-prefix=TEXT < %t/pair.mlir
// RUN: %python %S/Inputs/show_safetensors.py %t/pair.safetensors | FileCheck %s --check-prefix=FILE

// Nothing else is left in the folder.
// RUN: ls %t | count 3

// An unchanged module gives the same bytes again.
// RUN: jpq-opt %t/pair.mlir -o %t/elsewhere/pair.mlir
// RUN: cmp %t/pair.safetensors %t/elsewhere/pair.safetensors
// RUN: cmp %t/pair.mlir %t/elsewhere/pair.mlir

// Another name beside the pair: a weight file of its own.
// RUN: jpq-opt %t/pair.mlir -o %t/elsewhere/other.mlir
// RUN: cmp %t/pair.safetensors %t/elsewhere/other.safetensors
// RUN: FileCheck %s --check-prefix=OTHER < %t/elsewhere/other.mlir

// Onto the input, whose weights are mapped meanwhile.
// RUN: jpq-opt %t/elsewhere/pair.mlir -o %t/elsewhere/pair.mlir
// RUN: cmp %t/pair.safetensors %t/elsewhere/pair.safetensors
// RUN: cmp %t/pair.mlir %t/elsewhere/pair.mlir

// Without -o, weights stay where they are.
// RUN: jpq-opt %t/pair.mlir | cmp - %t/pair.mlir

// Standard input: the weight file is looked for in the working directory.
// RUN: cd %t/elsewhere && jpq-opt - -o again.mlir < pair.mlir
// RUN: cmp %t/pair.safetensors %t/elsewhere/again.safetensors
// RUN: cd %t && rm pair.safetensors && not jpq-opt - -o elsewhere/lost.mlir < pair.mlir 2>&1 | FileCheck %s --check-prefix=LOST
// RUN: not ls %t/elsewhere/lost.mlir %t/elsewhere/lost.safetensors

// TEXT: module attributes {jpq.weights = #jpq.weight_file<"pair.safetensors", "{{[0-9a-f]+}}">}
// TEXT: jpq.weight @dense : tensor<3x2xf32> = #jpq.packed<values = #jpq.file<"dense", 24>>
// TEXT: jpq.weight @half : tensor<5xf16> = #jpq.packed<values = #jpq.file<"half", 10>>
// TEXT: jpq.weight @stored : !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>]>
// TEXT-SAME: = #jpq.packed<codes = #jpq.file<"stored.codes", 4>, scales = #jpq.file<"stored.scales", 8>>
// TEXT: jpq.weight @pruned : !jpq.tensor<2x3xf32, [3: #jpq.pruned]> = #jpq.packed<>
// TEXT-NOT: dialect_resources

// OTHER: jpq.weights = #jpq.weight_file<"other.safetensors",

// Each tensor begins at a multiple of 64 bytes; a dense weight has the source's name, type and shape.
// FILE: header ends at a multiple of 64
// FILE-NEXT: dense F32 [3, 2] aligned 000080bf0000803f000000400000404000008040cdcccc3d
// FILE-NEXT: half F16 [5] aligned 003c0040004200440045
// FILE-NEXT: stored.codes U8 [4] aligned 01020304
// FILE-NEXT: stored.scales U8 [8] aligned 003c003c003c003c
// FILE-NOT: {{[a-z]}}

// LOST: <stdin>:{{[0-9]+}}:3: error: pair.safetensors: No such file or directory

jpq.weight @dense : tensor<3x2xf32> = #jpq.packed<values = dense_resource<dense> : tensor<24xi8>>
jpq.weight @half : tensor<5xf16> = #jpq.packed<values = dense_resource<half> : tensor<10xi8>>
jpq.weight @stored : !jpq.tensor<2x3xf32, [3: #jpq.affine<3, group = 2>]>
    = #jpq.packed<codes = dense_resource<codes> : tensor<4xi8>, scales = dense_resource<scales> : tensor<8xi8>>
jpq.weight @pruned : !jpq.tensor<2x3xf32, [3: #jpq.pruned]> = #jpq.packed<>

{-#
  dialect_resources: {
    builtin: {
      dense: "0x04000000000080BF0000803F000000400000404000008040CDCCCC3D",
      half: "0x02000000003C0040004200440045",
      codes: "0x0100000001020304",
      scales: "0x02000000003C003C003C003C"
    }
  }
#-}
