// RUN: jpq-opt %s | jpq-opt | FileCheck %s

// What is usual goes without saying: windows of 8 bits, runs of 384 rows, levels for normally distributed weights.
// CHECK-LABEL: func.func private @trellises(
// CHECK-SAME: [64: #jpq.trellis<2>]
// CHECK-SAME: [60: #jpq.trellis<4, window = 10, rows = 256>, 4: #jpq.trellis<3, window = 3>]
// CHECK-SAME: [64: #jpq.trellis<1, window = 2, levels = [9, -8, -64, 63]>]
// Sixteen levels for the lowest bits of a state, four for the others.
// CHECK-SAME: [64: #jpq.trellis<2, window = 6, levels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -40, 40, -20, 20]>], exponent = -9>
func.func private @trellises(
    !jpq.tensor<2x64xf32, [64: #jpq.trellis<2, window = 8, rows = 384>]>,
    !jpq.tensor<2x64xf32, [60: #jpq.trellis<4, window = 10, rows = 256>, 4: #jpq.trellis<3, window = 3>]>,
    !jpq.tensor<2x64xf32, [64: #jpq.trellis<1, window = 2, levels = [9, -8, -64, 63]>]>,
    !jpq.tensor<2x64xf32, [64: #jpq.trellis<2, window = 6, levels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -40, 40, -20, 20]>], exponent = -9>)

// Codes of 3 bits in 7 rows are 3 bytes a column; a scale is a byte. Two runs of 8 and 1 rows have two.
// CHECK: jpq.weight @one
jpq.weight @one : !jpq.tensor<7x5xf32, [5: #jpq.trellis<3>]>
    = #jpq.packed<codes = dense_resource<b15> : tensor<15xi8>, scales = dense_resource<b5> : tensor<5xi8>>
// CHECK: jpq.weight @two
jpq.weight @two : !jpq.tensor<9x5xf32, [5: #jpq.trellis<2, rows = 8>]>
    = #jpq.packed<codes = dense_resource<b15> : tensor<15xi8>, scales = dense_resource<b10> : tensor<10xi8>>
{-#
  dialect_resources: {
    builtin: {
      b15: "0x01000000000000000000000000000000000000",
      b5: "0x010000000000000000",
      b10: "0x0100000000000000000000000000"
    }
  }
#-}
