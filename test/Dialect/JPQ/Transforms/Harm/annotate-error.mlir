// Measuring runs a real model, on little data.

// RUN: jpq-translate --import-llama2c %data/stories260k/stories260K.bin -o %t.mlir
// RUN: jpq-opt --threads=1 --remarks-filter=jpq-annotate-error --remark-format=emitRemark --jpq-annotate-coupling \
// RUN:   --jpq-annotate-error="model=measured calibration=%S/../Inputs/calibration.safetensors window=64 windows=1 widths=4,2 groups=64,32 report=%t.json" \
// RUN:   %t.mlir -o %t.annotated.mlir 2> %t.remarks
// RUN: FileCheck %s --input-file=%t.annotated.mlir

// Key/value heads that two query heads share, and channels of the feed-forward network, have counts and an order; all
// that stay do no harm. The residual stream spans stages and is not offered.
// CHECK: jpq.group @[[STREAM:.*]] : 64{{$}}
// CHECK: jpq.group @[[HEADS:.*]] : 4 {order = array<i64: {{[0-3, ]*}}>, plan = #jpq.plan<[0 -> {{.*}}, 1 -> {{.*}}, 2 -> {{.*}}, 3 -> {{.*}}, 4 -> 0.000000e+00]>}
// CHECK: jpq.group @[[CHANNELS:.*]] : 172 {order = array<{{.*}}>, plan = #jpq.plan<[0 -> {{.*}}, 161 -> {{.*}}, 172 -> 0.000000e+00]>}

// Codecs come narrowest first, whatever the order of the options. Norms have none.
// CHECK: jpq.weight @token_embd.weight {{.*}}plan = #jpq.plan<[#jpq.affine<2, group = 64, zero_point = byte> -> {{.*}}, #jpq.affine<2, group = 32, zero_point = byte> -> {{.*}}, #jpq.affine<4, group = 64, zero_point = byte> -> {{.*}}, #jpq.affine<4, group = 32, zero_point = byte> -> {{[^,]*}}]>}
// CHECK: jpq.weight @blk.0.attn_norm.weight
// CHECK-NOT: plan
// CHECK: jpq.weight @blk.0.attn_q.weight

// All options as JSON: a group's bytes are those of its weights as they are now, with so many channels (q: 64 x 64, k and
// v: 32 x 64, o: 64 x 64 in f32 take 49152 bytes), a weight's are those of the whole weight in that form.
// RUN: FileCheck %s --check-prefix=REPORT --input-file=%t.json
// REPORT: {
// REPORT-NEXT: "options": [
// REPORT-NEXT: {
// REPORT-NEXT: "bytes": 0,
// REPORT-NEXT: "group": "[[HEADS:[a-z0-9]+]]",
// REPORT-NEXT: "kept": 0,
// REPORT-NEXT: "option": "0 of 4 channels",
// REPORT-NEXT: "predicted_kl": {{[0-9.e-]+}},
// REPORT-NEXT: "total_channels": 4,
// REPORT-NEXT: "unit": "blk.0.attn_q.weight"
// REPORT: "bytes": 49152,
// REPORT-NEXT: "group": "[[HEADS]]",
// REPORT-NEXT: "kept": 4,
// REPORT-NEXT: "option": "4 of 4 channels",
// REPORT-NEXT: "predicted_kl": 0,
// REPORT: "bytes": 1216,
// REPORT-NEXT: "option": "#jpq.affine<2, group = 64, zero_point = byte>",
// REPORT-NEXT: "predicted_kl": {{[0-9.e-]+}},
// REPORT-NEXT: "unit": "blk.0.attn_q.weight"
// RUN: grep -c '"predicted_kl"' %t.json | FileCheck %s --check-prefix=OPTIONS
// 36 weights with 4 codecs, 5 layers with 5 numbers of heads and 9 of channels.
// OPTIONS: {{^}}214{{$}}
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// REMARK: remark: [Analysis] options | Category:jpq-annotate-error | Remark="channels of blk.0.attn_q.weight: 5 options of 0 to 49152 bytes, predicted KL 0.000e+00 to
// REMARK: remark: [Analysis] options | Category:jpq-annotate-error | Remark="blk.0.attn_q.weight: 4 options of 1216 to 2432 bytes, predicted KL

// Without pruning no group has a plan; a width of 16 is f16, whose harm is next to nothing.
// RUN: jpq-opt --threads=1 --jpq-annotate-coupling \
// RUN:   --jpq-annotate-error="model=measured calibration=%S/../Inputs/calibration.safetensors window=64 windows=1 widths=16 prune=false" \
// RUN:   %t.mlir -o %t.dense.mlir
// RUN: FileCheck %s --check-prefix=DENSE --input-file=%t.dense.mlir
// DENSE-NOT: jpq.group {{.*}}plan
// DENSE: jpq.weight @token_embd.weight {{.*}}plan = #jpq.plan<[#jpq.dense<f16> -> {{-?[0-9.]*E-[0-9]+}}]>}

// A report that cannot be written is an error, and nothing is left behind.
// RUN: not jpq-opt --threads=1 --jpq-annotate-error="model=measured calibration=%S/../Inputs/calibration.safetensors window=64 windows=1 widths=16 prune=false report=%t/no/such/folder/r.json" %t.mlir -o %t.unwritten.mlir 2>&1 | FileCheck %s --check-prefix=FOLDER
// FOLDER: error: {{.*}}r.json{{.*}}: No such file or directory
// RUN: not ls %t.unwritten.mlir
