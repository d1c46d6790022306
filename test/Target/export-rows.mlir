// RUN: split-file %s %t
// RUN: jpq-translate --export-dense %t/rows.mlir -o %t/dense.safetensors
// RUN: %python -c "import sys; d = open(sys.argv[1], 'rb').read(); print(list(d[-64:-52]))" %t/dense.safetensors | FileCheck %s --check-prefix=ROWS
// RUN: not jpq-translate --export-dense %t/twice.mlir -o %t/none.safetensors 2>&1 | FileCheck %s --check-prefix=TWICE
// RUN: not jpq-translate --export-dense %t/fewer.mlir -o %t/none.safetensors 2>&1 | FileCheck %s --check-prefix=FEWER
// RUN: not jpq-translate --export-dense %t/wider.mlir -o %t/none.safetensors 2>&1 | FileCheck %s --check-prefix=WIDER
// RUN: not ls %t/none.safetensors

// Rows of several weights lie where the order says: the row of 3.0 first, then those of 1.0 and 2.0.
// ROWS: [0, 0, 64, 64, 0, 0, 128, 63, 0, 0, 0, 64]
// TWICE: error: is no order of rows: the permutation has column 1 twice, again as stored column 2
// FEWER: error: 'embedding' has 2 rows, but places for 3
// WIDER: error: holds 'tensor<1x2xf32>', which are no rows of 'embedding'

//--- rows.mlir
jpq.weight @places : tensor<3x1xi16> = #jpq.packed<values = dense_resource<places> : tensor<6xi8>> {jpq.rows_of = "embedding"}
jpq.weight @a : tensor<2x1xf32> = #jpq.packed<values = dense_resource<a> : tensor<8xi8>> {jpq.rows_of = "embedding"}
jpq.weight @b : tensor<1x1xf32> = #jpq.packed<values = dense_resource<b> : tensor<4xi8>> {jpq.rows_of = "embedding"}
{-# dialect_resources: { builtin: { places: "0x02000000020000000100", a: "0x040000000000803F00000040", b: "0x0400000000004040" } } #-}

//--- twice.mlir
jpq.weight @places : tensor<3x1xi16> = #jpq.packed<values = dense_resource<places> : tensor<6xi8>> {jpq.rows_of = "embedding"}
jpq.weight @a : tensor<3x1xf32> = #jpq.packed<values = dense_resource<a> : tensor<12xi8>> {jpq.rows_of = "embedding"}
{-# dialect_resources: { builtin: { places: "0x02000000020001000100", a: "0x040000000000803F0000004000004040" } } #-}

//--- fewer.mlir
jpq.weight @places : tensor<3x1xi16> = #jpq.packed<values = dense_resource<places> : tensor<6xi8>> {jpq.rows_of = "embedding"}
jpq.weight @a : tensor<2x1xf32> = #jpq.packed<values = dense_resource<a> : tensor<8xi8>> {jpq.rows_of = "embedding"}
{-# dialect_resources: { builtin: { places: "0x02000000020000000100", a: "0x040000000000803F00000040" } } #-}

//--- wider.mlir
jpq.weight @places : tensor<3x1xi16> = #jpq.packed<values = dense_resource<places> : tensor<6xi8>> {jpq.rows_of = "embedding"}
jpq.weight @a : tensor<2x1xf32> = #jpq.packed<values = dense_resource<a> : tensor<8xi8>> {jpq.rows_of = "embedding"}
jpq.weight @b : tensor<1x2xf32> = #jpq.packed<values = dense_resource<b> : tensor<8xi8>> {jpq.rows_of = "embedding"}
{-# dialect_resources: { builtin: { places: "0x02000000020000000100", a: "0x040000000000803F00000040", b: "0x040000000000404000004040" } } #-}
