// Whatever is wrong with the weight file is said at the weight that needs it; nothing is written then.

// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: jpq-opt good.mlir -o pair.mlir && cp pair.mlir kept.mlir && cp pair.safetensors kept.safetensors

// A key that the file does not have.
// RUN: sed 's/#jpq.file<"b"/#jpq.file<"c"/' kept.mlir > pair.mlir
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=KEY
// KEY: pair.mlir:3:3: error: pair.safetensors: no tensor 'c'

// Another type than the file's.
// RUN: sed 's/tensor<3x2xf32>/tensor<6x2xf16>/' kept.mlir > pair.mlir
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=DTYPE
// DTYPE: pair.mlir:2:3: error: pair.safetensors: tensor 'a' holds F32, but values of 'tensor<6x2xf16>' are F16

// Bytes where numbers are expected: the codes of a stored weight as the values of a dense one.
// RUN: sed 's/#jpq.file<"a", 24>/#jpq.file<"s.codes", 24>/' kept.mlir > pair.mlir
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=BYTES
// BYTES: pair.mlir:2:3: error: pair.safetensors: tensor 's.codes' holds U8, but values of 'tensor<3x2xf32>' are F32

// Another size than the file's.
// RUN: sed 's/tensor<3x2xf32>/tensor<3x3xf32>/; s/#jpq.file<"a", 24>/#jpq.file<"a", 36>/' kept.mlir > pair.mlir
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=SIZE
// SIZE: pair.mlir:2:3: error: pair.safetensors: tensor 'a' holds 24 bytes, but values of 'tensor<3x3xf32>' need 36

// The same bytes in another shape are another weight.
// RUN: sed 's/tensor<3x2xf32>/tensor<2x3xf32>/' kept.mlir > pair.mlir
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=SHAPE
// SHAPE: pair.mlir:2:3: error: pair.safetensors: tensor 'a' has shape [3, 2], but 'tensor<2x3xf32>' is [2, 3]

// Two halves of different pairs, as an interrupted save leaves them.
// RUN: jpq-opt other.mlir -o other-pair.mlir
// RUN: cp kept.mlir pair.mlir && cp other-pair.safetensors pair.safetensors
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=DIGEST
// RUN: sed 's/other-pair.safetensors/pair.safetensors/' other-pair.mlir > pair.mlir && cp kept.safetensors pair.safetensors
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=DIGEST
// DIGEST: pair.mlir:2:3: error: pair.safetensors: digest [[D:[0-9a-f]+]], but the module was written with a weight file of digest {{[0-9a-f]+}}; the pair does not belong together (was writing it interrupted?)

// A single changed byte of the payload.
// RUN: %python -c "c = bytearray(open('kept.safetensors', 'rb').read()); c[-64] ^= 1; open('pair.safetensors', 'wb').write(c)"
// RUN: cp kept.mlir pair.mlir
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=DIGEST

// A file cut short.
// RUN: %python -c "open('pair.safetensors', 'wb').write(open('kept.safetensors', 'rb').read()[:-1])"
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=SHORT
// SHORT: pair.mlir:2:3: error: pair.safetensors:

// RUN: %python -c "open('pair.safetensors', 'wb')"
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=EMPTY
// EMPTY: pair.mlir:2:3: error: pair.safetensors: is an empty file, not a safetensors file

// RUN: rm pair.safetensors
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: pair.mlir:2:3: error: pair.safetensors: No such file or directory
// RUN: mkdir pair.safetensors
// RUN: not jpq-opt pair.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=FOLDER
// FOLDER: pair.mlir:2:3: error: pair.safetensors: Is a directory
// RUN: rmdir pair.safetensors

// Inside a folder, the path in the message leads there.
// RUN: cd .. && not jpq-opt %t/pair.mlir -o %t/out.mlir 2>&1 | FileCheck %s --check-prefix=PATH
// PATH: pair.mlir:2:3: error: {{.*[/\\]}}pair.safetensors: No such file or directory
// RUN: cd %t

// A module that names no file at all.
// RUN: not jpq-opt nofile.mlir -o out.mlir 2>&1 | FileCheck %s --check-prefix=NOFILE
// NOFILE: nofile.mlir:1:1: error: the module names no weight file ('jpq.weights')

// The verifier reads no file: without -o nothing of this matters.
// RUN: jpq-opt pair.mlir | FileCheck %s --check-prefix=STRUCTURE
// STRUCTURE: jpq.weight @a : tensor<3x2xf32>

// A failing save onto the input leaves the input as it was.
// RUN: cp kept.safetensors pair.safetensors && sed 's/#jpq.file<"b"/#jpq.file<"c"/' kept.mlir > pair.mlir
// RUN: cp pair.mlir before.mlir
// RUN: not jpq-opt pair.mlir -o pair.mlir 2>&1 | FileCheck %s --check-prefix=KEY
// RUN: cmp pair.mlir before.mlir
// RUN: cmp pair.safetensors kept.safetensors

// Nothing was written in all of this, not even a temporary file.
// RUN: ls | not grep -E 'out|tmp'

//--- good.mlir
jpq.weight @a : tensor<3x2xf32> = #jpq.packed<values = dense_resource<a> : tensor<24xi8>>
jpq.weight @b : tensor<2xf32> = #jpq.packed<values = dense_resource<b> : tensor<8xi8>>
jpq.weight @s : !jpq.tensor<3x64xf32, [64: #jpq.affine<1, group = 64>]>
    = #jpq.packed<codes = dense_resource<c> : tensor<24xi8>, scales = dense_resource<d> : tensor<6xi8>>
{-#
  dialect_resources: {
    builtin: {
      a: "0x04000000000080BF0000803F000000400000404000008040CDCCCC3D",
      b: "0x040000000000803F00000040",
      c: "0x01000000000102030405060708090A0B0C0D0E0F1011121314151617",
      d: "0x01000000003C003C003C"
    }
  }
#-}

//--- other.mlir
jpq.weight @a : tensor<3x2xf32> = #jpq.packed<values = dense_resource<a> : tensor<24xi8>>
jpq.weight @b : tensor<2xf32> = #jpq.packed<values = dense_resource<b> : tensor<8xi8>>
{-#
  dialect_resources: {
    builtin: {
      a: "0x04000000000080BF0000803F000000400000404000008040CDCCCC3D",
      b: "0x040000000000003F00000040"
    }
  }
#-}

//--- nofile.mlir
jpq.weight @a : tensor<2xf32> = #jpq.packed<values = #jpq.file<"a", 8>>
