// What rotating results back takes is part of a weight's time: 30 ns for 64 channels, beside 80 ns for their codes. A
// weight that no target reads as it is stored (in groups of 16) is multiplied unpacked, and has been rotated back by then.
// RUN: split-file %s %t
// RUN: jpq-opt --jpq-select="budget=270ns cost-table=%t/costs.json report=%t/report.json" %t/model.mlir | FileCheck %s
// RUN: FileCheck %s --check-prefix=REPORT --input-file=%t/report.json
// CHECK: jpq.weight @first {{.*}}chosen = 1>
// REPORT: "planned_nanoseconds": 270
// RUN: jpq-opt --jpq-select="budget=269ns cost-table=%t/costs.json report=%t/report.json" %t/model.mlir | FileCheck %s --check-prefix=PLAIN
// RUN: FileCheck %s --check-prefix=PLAIN-REPORT --input-file=%t/report.json
// PLAIN: jpq.weight @first {{.*}}chosen = 0>
// PLAIN-REPORT: "planned_nanoseconds": 240

// A table without rotations says so.
// RUN: grep -v hadamard %t/costs.json > %t/old.json
// RUN: not jpq-opt --jpq-select="budget=1us cost-table=%t/old.json" %t/model.mlir 2>&1 | FileCheck %s --check-prefix=OLD
// OLD: error: {{.*}}old.json: no times for the codec '#jpq.hadamard'; there are some for: #jpq.affine<4, group = 64>; #jpq.dense<f32>

//--- costs.json
{
  "provenance": {"cpu": "made up", "date": "2026-01-31T12:00:00Z", "threads": 1, "tool": "by hand"},
  "tokens": 1,
  "entries": [
    {"out": 64, "in": 1, "codec": "#jpq.hadamard", "nanoseconds": 30},
    {"out": 64, "in": 64, "codec": "#jpq.affine<4, group = 64>", "nanoseconds": 80},
    {"out": 64, "in": 64, "codec": "#jpq.dense<f32>", "nanoseconds": 160}
  ]
}
//--- model.mlir
jpq.weight @first : tensor<64x64xf32> = #jpq.packed<values = #jpq.file<"first", 16384>> {plan = #jpq.plan<[#jpq.affine<4, group = 64> -> 0.4, #jpq.segments<[1: #jpq.affine<4, group = 64>], rotated> -> 0.2]>}
jpq.weight @second : !jpq.tensor<64x64xf32, [64: #jpq.affine<4, group = 16>], #jpq.hadamard<64, 1, seed = 0>> = #jpq.packed<codes = #jpq.file<"codes", 2048>, scales = #jpq.file<"scales", 512>>
func.func @forward(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %first = jpq.get_weight @first : tensor<64x64xf32>
  %second = jpq.get_weight @second : !jpq.tensor<64x64xf32, [64: #jpq.affine<4, group = 16>], #jpq.hadamard<64, 1, seed = 0>>
  %y = jpq.linear %x, %first : tensor<?x64xf32>, tensor<64x64xf32> -> tensor<?x64xf32>
  %z = jpq.linear %y, %second : tensor<?x64xf32>, !jpq.tensor<64x64xf32, [64: #jpq.affine<4, group = 16>], #jpq.hadamard<64, 1, seed = 0>> -> tensor<?x64xf32>
  return %z : tensor<?x64xf32>
}
