// What segments take in time depends on whether code reads them as they are stored. Choosing changes attributes only, so
// that weights need not exist.
// RUN: sed 's/^\/\/ COSTS: //;t;d' %s > %t.costs.json

// Trellis codes of two widths lie in panels together: 64 columns of 3 bits and 192 of 2.
// RUN: jpq-opt --jpq-select="budget=100x cost-table=%t.costs.json report=%t.json" %s -o /dev/null
// RUN: FileCheck %s --check-prefix=WIDTHS --input-file=%t.json
// WIDTHS: "planned_nanoseconds": 14000

// Trellis codes beside affine ones do not: the weight is multiplied unpacked.
// RUN: sed 's/3: #jpq.trellis<2>/3: #jpq.affine<2, group = 64>/' %s > %t.mlir
// RUN: jpq-opt --jpq-select="budget=100x cost-table=%t.costs.json report=%t.json" %t.mlir -o /dev/null
// RUN: FileCheck %s --check-prefix=UNPACKED --input-file=%t.json
// UNPACKED: "planned_nanoseconds": 99000

// COSTS: {"provenance": {"cpu": "made up", "date": "2026-01-31T12:00:00Z", "threads": 1, "tool": "by hand"}, "tokens": 1, "entries": [
// COSTS: {"out": 64, "in": 64, "codec": "#jpq.trellis<3>", "nanoseconds": 8000},
// COSTS: {"out": 64, "in": 192, "codec": "#jpq.trellis<2>", "nanoseconds": 6000},
// COSTS: {"out": 64, "in": 256, "codec": "#jpq.dense<f32>", "nanoseconds": 99000}]}

module attributes {jpq.original_parameters = 16384 : i64} {
  jpq.weight @w : tensor<64x256xf32> = #jpq.packed<values = #jpq.file<"w", 65536>> {plan = #jpq.plan<[
      #jpq.segments<[1: #jpq.trellis<3>, 3: #jpq.trellis<2>]> -> 0.3]>}
  func.func @main(%x: tensor<?x256xf32>) -> tensor<?x64xf32> {
    %w = jpq.get_weight @w : tensor<64x256xf32>
    %y = jpq.linear %x, %w : tensor<?x256xf32>, tensor<64x256xf32> -> tensor<?x64xf32>
    return %y : tensor<?x64xf32>
  }
}
