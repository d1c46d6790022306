// Choosing changes attributes only, so that weights need not exist. Every component takes a multiple of 64 bytes.

// Everything fits: the least harm of all.
// RUN: jpq-opt --jpq-select="budget=1984B report=%t.json" %s | FileCheck %s --check-prefix=ALL
// RUN: FileCheck %s --check-prefix=REPORT --input-file=%t.json
// ALL: module attributes {{.*}}jpq.planned_bytes = 1984
// ALL: jpq.group @channels {{.*}}chosen = 2>
// ALL: jpq.weight @single {{.*}}chosen = 1>
// ALL: jpq.weight @up {{.*}}chosen = 1>

// REPORT: "bits_per_weight": 13.0526
// REPORT: "budget_bytes": 1984
// REPORT: "gap": 0
// REPORT: "predicted_kl": 0.1{{4|3999}}
// REPORT: "stored_bytes": 1984
// REPORT: "bytes": 1280
// REPORT: "option": "4 of 4 channels, #jpq.affine<4, group = 64, zero_point = byte>"
// REPORT: "pruned_channels": 0
// REPORT: "total_channels": 4
// REPORT: "unit": "up"
// REPORT: "bytes": 448
// REPORT: "unit": "single"

// Half of the channels at 4 bits, not all of them at 2: 256 (norm) + 448 + 192 + 512.
// RUN: jpq-opt --jpq-select=budget=1500B %s | FileCheck %s --check-prefix=SOME
// SOME: jpq.planned_bytes = 1408
// SOME: jpq.group @channels {{.*}}chosen = 1>
// SOME: jpq.weight @single {{.*}}chosen = 1>
// SOME: jpq.weight @up {{.*}}chosen = 1>

// A budget that nothing reaches: the message names one that is reached.
// RUN: not jpq-opt --jpq-select=budget=575B %s 2>&1 | FileCheck %s --check-prefix=LOW
// LOW: error: budget 575B is 575 bytes, but the smallest choice on offer takes 576 bytes (3.7895bpw)
// LOW-NOT: see current operation
// RUN: jpq-opt --jpq-select=budget=576B %s | FileCheck %s --check-prefix=SMALLEST
// RUN: jpq-opt --jpq-select=budget=3.7895bpw %s | FileCheck %s --check-prefix=SMALLEST
// SMALLEST: jpq.planned_bytes = 576
// SMALLEST: jpq.group @channels {{.*}}chosen = 0>

// Pinned by a person: the single weight stays at 2 bits, and 128 bytes are left over.
// RUN: sed 's/-> 0.1\]>/-> 0.1], chosen = 0, pinned>/' %s > %t.pinned.mlir
// RUN: jpq-opt --jpq-select=budget=100x %t.pinned.mlir | FileCheck %s --check-prefix=PINNED
// PINNED: jpq.planned_bytes = 1856
// PINNED: jpq.weight @single {{.*}}chosen = 0, pinned>

// What was chosen before, but not pinned, is chosen anew.
// RUN: jpq-opt --jpq-select=budget=576B --jpq-select=budget=1984B %s | FileCheck %s --check-prefix=ALL

// A person edits the text and goes on: an unpinned choice is made anew, a pinned one stays, and its unit's harm counts.
// RUN: jpq-opt --jpq-select=budget=1984B %s > %t.chosen.mlir
// RUN: sed '/@single/s/chosen = 1>/chosen = 0>/' %t.chosen.mlir > %t.changed.mlir
// RUN: jpq-opt --jpq-select=budget=1984B %t.changed.mlir | FileCheck %s --check-prefix=ALL
// RUN: sed '/@single/s/chosen = 1>/chosen = 0, pinned>/;/@channels/s/chosen = 2>/chosen = 1, pinned>/' %t.chosen.mlir > %t.edited.mlir
// RUN: jpq-opt --jpq-select="budget=1984B report=%t.edited.json" %t.edited.mlir | FileCheck %s --check-prefix=EDITED
// RUN: FileCheck %s --check-prefix=EDITED-REPORT --input-file=%t.edited.json
// EDITED: jpq.planned_bytes = 1280
// EDITED: jpq.group @channels {{.*}}chosen = 1, pinned>
// EDITED: jpq.weight @single {{.*}}chosen = 0, pinned>
// EDITED: jpq.weight @up {{.*}}chosen = 1>
// EDITED-REPORT: "sum_of_harms": 1.54
// EDITED-REPORT: "option": "2 of 4 channels, #jpq.affine<4, group = 64, zero_point = byte>"

// Pins alone may be more than the budget allows.
// RUN: not jpq-opt --jpq-select=budget=1216B %t.edited.mlir 2>&1 | FileCheck %s --check-prefix=PINS
// PINS: error: budget 1216B is 1216 bytes, but the smallest choice on offer takes

// RUN: not jpq-opt --jpq-select %s 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: error: no budget given: say budget=2.5bpw, budget=40MB, budget=0.2x or budget=8ms
// RUN: not jpq-opt --jpq-select=budget=8ms %s 2>&1 | FileCheck %s --check-prefix=TIME
// TIME: error: budget '8ms' is a time, which needs measurements: give cost-table=table.json (jpq-bench --cost-table makes one)
// RUN: not jpq-opt --jpq-select="budget=4bpw report=%t/no/such/folder/r.json" %s 2>&1 | FileCheck %s --check-prefix=FOLDER
// FOLDER: error: {{.*}}r.json{{.*}}: No such file or directory

// RUN: sed 's/ {coupling.*//;s/, plan = .*/}/;s/ {plan.*//' %s > %t.plain.mlir
// RUN: not jpq-opt --jpq-select=budget=4bpw %t.plain.mlir 2>&1 | FileCheck %s --check-prefix=PLAIN
// PLAIN: error: no weight has a plan to choose from (run jpq-annotate-error first)

module attributes {jpq.original_parameters = 1216 : i64} {
  jpq.group @channels : 4 {order = array<i64: 3, 1, 0, 2>, plan = #jpq.plan<[0 -> 3.0, 2 -> 1.0, 4 -> 0.0]>}
  jpq.weight @norm : tensor<64xf32> = #jpq.packed<values = #jpq.file<"norm", 256>>
  jpq.weight @single : tensor<10x64xf32> = #jpq.packed<values = #jpq.file<"single", 2560>> {plan = #jpq.plan<[#jpq.affine<2, group = 64, zero_point = byte> -> 0.5, #jpq.affine<4, group = 64, zero_point = byte> -> 0.1]>}
  jpq.weight @up : tensor<4x64xf32> = #jpq.packed<values = #jpq.file<"up", 1024>> {coupling = [[#jpq.coupled<@channels>], []], plan = #jpq.plan<[#jpq.affine<2, group = 64, zero_point = byte> -> 0.4, #jpq.affine<4, group = 64, zero_point = byte> -> 0.04]>}
  // A weight of a group without a plan of its own is cut, and stored as it was.
  jpq.weight @down : tensor<64x4xf32> = #jpq.packed<values = #jpq.file<"down", 1024>> {coupling = [[], [#jpq.coupled<@channels>]]}
}
