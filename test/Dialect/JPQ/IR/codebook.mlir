// RUN: jpq-opt %s | jpq-opt | FileCheck %s

// Tables for normally distributed weights go without saying.
// CHECK-LABEL: func.func private @codebooks(
// CHECK-SAME: [64: #jpq.codebook<2, group = 64>]
// CHECK-SAME: [64: #jpq.codebook<2, group = 32>]
// CHECK-SAME: [64: #jpq.codebook<1, group = 32, levels = [-64, 63]>]
func.func private @codebooks(!jpq.tensor<2x64xf32, [64: #jpq.codebook<2, group = 64>]>,
                             !jpq.tensor<2x64xf32, [64: #jpq.codebook<2, group = 32, levels = [-63, -19, 19, 63]>]>,
                             !jpq.tensor<2x64xf32, [64: #jpq.codebook<1, group = 32, levels = [-64, 63]>]>)
