// RUN: jpq-translate --import-llama2c %data/stories260k/stories260K.bin -o %t.mlir
// RUN: jpq-opt --threads=1 --jpq-annotate-coupling \
// RUN:   --jpq-annotate-error="model=measured calibration=%S/../Inputs/calibration.safetensors window=64 windows=1 widths=2,4 groups=64" \
// RUN:   %t.mlir -o %t.annotated.mlir

// The bytes that selection counts are those in the text, those that jpq-run counts, and those in the file.
// RUN: jpq-opt --threads=1 --jpq-select="budget=2.5bpw report=%t.json" %t.annotated.mlir -o %t.selected.mlir
// RUN: jpq-opt --threads=1 --jpq-apply-plan="calibration=%S/../Inputs/calibration.safetensors window=64 windows=1" %t.selected.mlir -o %t.small.mlir
// RUN: jpq-run --threads=1 %t.small.mlir --perplexity=%S/../Inputs/test.safetensors --window=64 --windows=1 --json > %t.run.json
// RUN: %python %S/../Inputs/tool.py close stored_bytes 0 %t.json %t.run.json
// RUN: %python %S/../Inputs/tool.py close bits_per_weight 1e-12 %t.json %t.run.json
// RUN: %python %S/../Inputs/tool.py payload %t.small.safetensors > %t.bytes
// RUN: cat %t.json %t.bytes | FileCheck %s --check-prefix=BYTES
// BYTES: "budget_bytes": 81260
// BYTES: "stored_bytes": [[BYTES:[0-9]+]],
// BYTES: payload [[BYTES]]{{$}}

// Plans, groups and coupling are used up; the original's size stays.
// RUN: FileCheck %s --input-file=%t.small.mlir
// CHECK: module attributes {
// CHECK-NOT: planned_bytes
// CHECK-SAME: jpq.original_parameters = 260032
// CHECK-NOT: jpq.group
// CHECK-NOT: plan =
// CHECK-NOT: coupling =
// CHECK: jpq.weight @token_embd.weight : !jpq.tensor<512x64xf32, [64: #jpq.affine<{{[24]}}, group = 64, zero_point = byte>]>

// A choice that a person changed after selection is carried out, with a word about it.
// RUN: %python %S/../Inputs/tool.py choose token_embd.weight 0 < %t.selected.mlir > %t.edited.mlir
// RUN: %python %S/../Inputs/tool.py choose token_embd.weight 1 < %t.selected.mlir > %t.edited1.mlir
// RUN: jpq-opt --threads=1 --jpq-apply-plan="calibration=%S/../Inputs/calibration.safetensors window=64 windows=1" %t.edited.mlir -o %t.edited.small.mlir 2>%t.warnings
// RUN: jpq-opt --threads=1 --jpq-apply-plan="calibration=%S/../Inputs/calibration.safetensors window=64 windows=1" %t.edited1.mlir -o %t.edited1.small.mlir 2>>%t.warnings
// RUN: FileCheck %s --check-prefix=NARROW --input-file=%t.edited.small.mlir
// RUN: FileCheck %s --check-prefix=WIDE --input-file=%t.edited1.small.mlir
// RUN: FileCheck %s --check-prefix=WARNING --input-file=%t.warnings
// WARNING: warning: choices were changed since selection: they take {{[0-9]+}} bytes, not {{[0-9]+}}
// WARNING-NOT: choices were changed
// NARROW: jpq.weight @token_embd.weight : !jpq.tensor<512x64xf32, [64: #jpq.affine<2,
// WIDE: jpq.weight @token_embd.weight : !jpq.tensor<512x64xf32, [64: #jpq.affine<4,

// What is pinned by hand is kept by a new selection, which makes the rest fit, and is carried out without a word.
// RUN: sed '/@token_embd.weight/s/chosen = [01]/chosen = 1, pinned/' %t.selected.mlir > %t.pinned.mlir
// RUN: jpq-opt --threads=1 --jpq-select="budget=2.7bpw" --jpq-apply-plan="calibration=%S/../Inputs/calibration.safetensors window=64 windows=1" %t.pinned.mlir -o %t.pinned.small.mlir 2>%t.silent
// RUN: FileCheck %s --check-prefix=WIDE --input-file=%t.pinned.small.mlir
// RUN: FileCheck %s --check-prefix=SILENT --input-file=%t.silent --allow-empty
// SILENT-NOT: choices were changed
// RUN: jpq-run --threads=1 %t.pinned.small.mlir --perplexity=%S/../Inputs/test.safetensors --window=64 --windows=1 --json > %t.pinned.json
// RUN: %python %S/../Inputs/tool.py below stored_bytes 87762 %t.pinned.json

// Nothing was chosen yet.
// RUN: not jpq-opt --jpq-apply-plan="calibration=%S/../Inputs/calibration.safetensors window=64 windows=1" %t.annotated.mlir -o %t.out.mlir 2>&1 | FileCheck %s --check-prefix=UNCHOSEN
// UNCHOSEN: annotated.mlir:{{[0-9:]+}} error: has a plan of which nothing is chosen (run jpq-select first)
// UNCHOSEN-NOT: see current operation

// Without calibration data nothing can be folded; the bytes are the same.
// RUN: jpq-opt --jpq-apply-plan %t.selected.mlir -o %t.cut.mlir 2>&1 | FileCheck %s --check-prefix=NODATA
// NODATA: remark: without calibration data pruned channels are not folded into the kept ones
// RUN: jpq-run --threads=1 %t.cut.mlir --perplexity=%S/../Inputs/test.safetensors --window=64 --windows=1 --json > %t.cut.json
// RUN: %python %S/../Inputs/tool.py close stored_bytes 0 %t.json %t.cut.json
