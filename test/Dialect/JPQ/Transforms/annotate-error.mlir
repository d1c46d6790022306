// Measuring runs a real model, on little data.

// RUN: jpq-translate --import-llama2c %data/stories260k/stories260K.bin -o %t.mlir
// RUN: jpq-opt --threads=1 --jpq-annotate-coupling \
// RUN:   --jpq-annotate-error="model=measured calibration=%S/Inputs/calibration.safetensors window=64 windows=1 widths=4,2 groups=64,32" \
// RUN:   %t.mlir -o %t.annotated.mlir
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

// Without pruning no group has a plan; a width of 16 is f16, whose harm is next to nothing.
// RUN: jpq-opt --threads=1 --jpq-annotate-coupling \
// RUN:   --jpq-annotate-error="model=measured calibration=%S/Inputs/calibration.safetensors window=64 windows=1 widths=16 prune=false" \
// RUN:   %t.mlir -o %t.dense.mlir
// RUN: FileCheck %s --check-prefix=DENSE --input-file=%t.dense.mlir
// DENSE-NOT: jpq.group {{.*}}plan
// DENSE: jpq.weight @token_embd.weight {{.*}}plan = #jpq.plan<[#jpq.dense<f16> -> {{-?[0-9.]*E-[0-9]+}}]>}
