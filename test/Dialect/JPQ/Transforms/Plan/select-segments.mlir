// Choosing changes attributes only, so that weights need not exist. Every component takes a multiple of 64 bytes.

// Bytes of codes, scales and zero points: 2 bits 4096 + 512 + 256, 4 bits 8192 + 512 + 256, a mix of a quarter at 4 bits 5120 + 512 + 256 + 64 (segments of columns),
// of half 6144 + 832. Between the codecs the mixes pay.
// RUN: jpq-opt --jpq-select="budget=8960B report=%t.json" %s | FileCheck %s --check-prefix=WIDE
// WIDE: jpq.planned_bytes = 8960
// WIDE: chosen = 1>
// RUN: jpq-opt --jpq-select="budget=8959B report=%t.json" %s | FileCheck %s --check-prefix=HALF
// RUN: FileCheck %s --check-prefix=REPORT --input-file=%t.json
// HALF: jpq.planned_bytes = 6976
// HALF: chosen = 3>
// REPORT: "stored_bytes": 6976
// REPORT: "option": "#jpq.segments<[2: #jpq.affine<4, group = 64, zero_point = byte>, 2: #jpq.affine<2, group = 64, zero_point = byte>]>"
// RUN: jpq-opt --jpq-select="budget=6975B" %s | FileCheck %s --check-prefix=QUARTER
// QUARTER: jpq.planned_bytes = 5952
// QUARTER: chosen = 2>
// RUN: jpq-opt --jpq-select="budget=5951B" %s | FileCheck %s --check-prefix=NARROW
// NARROW: jpq.planned_bytes = 4864
// NARROW: chosen = 0>

// Time is that of a product per segment: 64 columns at 4 bits, 192 at 2.
// RUN: sed 's/^\/\/ COSTS: //;t;d' %s > %t.costs.json
// RUN: jpq-opt --jpq-select="budget=5951B cost-table=%t.costs.json report=%t.time.json" %s | FileCheck %s --check-prefix=NARROW
// RUN: jpq-opt --jpq-select="budget=5952B cost-table=%t.costs.json report=%t.time.json" %s | FileCheck %s --check-prefix=QUARTER
// RUN: FileCheck %s --check-prefix=TIMES --input-file=%t.time.json
// TIMES: "planned_nanoseconds": 14000
// COSTS: {"provenance": {"cpu": "made up", "date": "2026-01-31T12:00:00Z", "threads": 1, "tool": "by hand"}, "tokens": 1, "entries": [
// COSTS: {"out": 64, "in": 64, "codec": "#jpq.affine<4, group = 64, zero_point = byte>", "nanoseconds": 8000},
// COSTS: {"out": 64, "in": 192, "codec": "#jpq.affine<2, group = 64, zero_point = byte>", "nanoseconds": 6000},
// COSTS: {"out": 64, "in": 256, "codec": "#jpq.affine<2, group = 64, zero_point = byte>", "nanoseconds": 8000}]}

module attributes {jpq.original_parameters = 16384 : i64} {
  jpq.weight @w : tensor<64x256xf32> = #jpq.packed<values = #jpq.file<"w", 65536>> {plan = #jpq.plan<[
      #jpq.affine<2, group = 64, zero_point = byte> -> 0.5, #jpq.affine<4, group = 64, zero_point = byte> -> 0.1,
      #jpq.segments<[1: #jpq.affine<4, group = 64, zero_point = byte>, 3: #jpq.affine<2, group = 64, zero_point = byte>]> -> 0.3,
      #jpq.segments<[2: #jpq.affine<4, group = 64, zero_point = byte>, 2: #jpq.affine<2, group = 64, zero_point = byte>]> -> 0.2]>}
  func.func @main(%x: tensor<?x256xf32>) -> tensor<?x64xf32> {
    %w = jpq.get_weight @w : tensor<64x256xf32>
    %y = jpq.linear %x, %w : tensor<?x256xf32>, tensor<64x256xf32> -> tensor<?x64xf32>
    return %y : tensor<?x64xf32>
  }
}
