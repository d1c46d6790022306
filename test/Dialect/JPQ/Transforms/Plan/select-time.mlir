// Budgets of time, by a table of measurements. The head is multiplied twice: 2 x 484 ns that no choice changes. Whole,
// `up` takes 80 ns at 4 bits and 40 ns at 2, and `down` takes 100 ns. Halved, they are 128 weights each: 48 ns (between
// 64 weights and 256), 20 ns and 50 ns (in proportion to the least that was measured). Lookups take no time.

// Everything fits.
// RUN: jpq-opt --jpq-select="budget=1148ns cost-table=%S/../Inputs/costs.json report=%t.json" %s | FileCheck %s --check-prefix=ALL
// RUN: FileCheck %s --check-prefix=REPORT --input-file=%t.json
// ALL: module attributes {{.*}}jpq.planned_bytes = 12032
// ALL: jpq.group @channels {{.*}}chosen = 2>
// ALL: jpq.weight @up {{.*}}chosen = 1>

// Bytes and time, whatever the budget is of.
// REPORT: "budget_nanoseconds": 1148
// REPORT: "planned_nanoseconds": 1148
// REPORT: "stored_bytes": 12032
// REPORT: "tokens": 1
// REPORT: "bytes": 1280
// REPORT: "nanoseconds": 180

// RUN: not jpq-opt --jpq-select="budget=1kB cost-table=%S/../Inputs/costs.json report=%t.none.json" %s 2>&1 | FileCheck %s --check-prefix=FEW
// FEW: error: budget 1kB is 1000 bytes
// RUN: jpq-opt --jpq-select="budget=100x cost-table=%S/../Inputs/costs.json report=%t.bytes.json" %s | FileCheck %s --check-prefix=ALL
// RUN: FileCheck %s --check-prefix=BYTES --input-file=%t.bytes.json
// BYTES: "budget_bytes": 1280000
// BYTES-NOT: budget_nanoseconds
// BYTES: "planned_nanoseconds": 1148

// One nanosecond less: 2 bits.
// RUN: jpq-opt --jpq-select="budget=1147ns cost-table=%S/../Inputs/costs.json report=%t.narrow.json" %s | FileCheck %s --check-prefix=NARROW
// RUN: FileCheck %s --check-prefix=NARROW-REPORT --input-file=%t.narrow.json
// NARROW: jpq.group @channels {{.*}}chosen = 2>
// NARROW: jpq.weight @up {{.*}}chosen = 0>
// NARROW-REPORT: "planned_nanoseconds": 1108

// Half of the channels, at 4 bits.
// RUN: jpq-opt --jpq-select="budget=1.1us cost-table=%S/../Inputs/costs.json report=%t.half.json" %s | FileCheck %s --check-prefix=HALF
// RUN: FileCheck %s --check-prefix=HALF-REPORT --input-file=%t.half.json
// HALF: jpq.group @channels {{.*}}chosen = 1>
// HALF: jpq.weight @up {{.*}}chosen = 1>
// HALF-REPORT: "planned_nanoseconds": 1066

// RUN: not jpq-opt --jpq-select="budget=967ns cost-table=%S/../Inputs/costs.json" %s 2>&1 | FileCheck %s --check-prefix=LOW
// LOW: error: budget 967ns is 967 ns, but the fastest choice on offer takes 968 ns (0.0010ms)
// RUN: jpq-opt --jpq-select="budget=0.0010ms cost-table=%S/../Inputs/costs.json" %s | FileCheck %s --check-prefix=LEAST
// LEAST: jpq.group @channels {{.*}}chosen = 0>

// A codec that nobody measured is named, with the weight and the table.
// RUN: grep -v "affine<2" %S/../Inputs/costs.json | sed '/"nanoseconds": 32/s/,$//' > %t.part.json
// RUN: not jpq-opt --jpq-select="budget=1us cost-table=%t.part.json" %s 2>&1 | FileCheck %s --check-prefix=CODEC
// CODEC: select-time.mlir:{{[0-9:]+}} error: {{.*}}.part.json: no times for the codec '#jpq.affine<2, group = 64, zero_point = byte>'; there are some for: #jpq.affine<4, group = 64, zero_point = byte>; #jpq.dense<f32>
// CODEC-NEXT: jpq.weight @up
// RUN: not jpq-opt --jpq-select="budget=1us cost-table=%t.no.json" %s 2>&1 | FileCheck %s --check-prefix=FILE
// FILE: error: {{.*}}.no.json: No such file or directory
// RUN: echo '{}' > %t.empty.json
// RUN: not jpq-opt --jpq-select="budget=1us cost-table=%t.empty.json" %s 2>&1 | FileCheck %s --check-prefix=EMPTY
// EMPTY: error: {{.*}}.empty.json: a cost table is an object with "provenance"

module {
  jpq.group @channels : 4 {order = array<i64: 3, 1, 0, 2>, plan = #jpq.plan<[0 -> 3.0, 2 -> 1.0, 4 -> 0.0]>}
  jpq.weight @embd : tensor<32x64xf32> = #jpq.packed<values = #jpq.file<"embd", 8192>>
  jpq.weight @up : tensor<4x64xf32> = #jpq.packed<values = #jpq.file<"up", 1024>> {coupling = [[#jpq.coupled<@channels>], []], plan = #jpq.plan<[#jpq.affine<2, group = 64, zero_point = byte> -> 0.4, #jpq.affine<4, group = 64, zero_point = byte> -> 0.04]>}
  jpq.weight @down : tensor<64x4xf32> = #jpq.packed<values = #jpq.file<"down", 1024>> {coupling = [[], [#jpq.coupled<@channels>]]}
  jpq.weight @head : tensor<10x64xf32> = #jpq.packed<values = #jpq.file<"head", 2560>>

  func.func @forward(%ids: tensor<?xi32>) -> (tensor<?x10xf32>, tensor<?x10xf32>) {
    %embd = jpq.get_weight @embd : tensor<32x64xf32>
    %up = jpq.get_weight @up : tensor<4x64xf32>
    %down = jpq.get_weight @down : tensor<64x4xf32>
    %head = jpq.get_weight @head : tensor<10x64xf32>
    %x = jpq.embedding %ids, %embd : tensor<?xi32>, tensor<32x64xf32> -> tensor<?x64xf32>
    %h = jpq.linear %x, %up : tensor<?x64xf32>, tensor<4x64xf32> -> tensor<?x4xf32>
    %y = jpq.linear %h, %down : tensor<?x4xf32>, tensor<64x4xf32> -> tensor<?x64xf32>
    %before = jpq.linear %x, %head : tensor<?x64xf32>, tensor<10x64xf32> -> tensor<?x10xf32>
    %after = jpq.linear %y, %head : tensor<?x64xf32>, tensor<10x64xf32> -> tensor<?x10xf32>
    return %before, %after : tensor<?x10xf32>, tensor<?x10xf32>
  }
}
