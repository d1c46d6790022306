jpq.weight @narrow : !jpq.tensor<40x64xf32, [64: #jpq.affine<2, group = 64, zero_point = byte>]>
    = #jpq.packed<codes = #jpq.file<"narrow.codes", 640>, scales = #jpq.file<"narrow.scales", 80>, zero_points = #jpq.file<"narrow.zero_points", 40>>
jpq.weight @mixed : !jpq.tensor<72x40xf32, [24: #jpq.affine<4, group = 32>, 8: #jpq.affine<2, group = 32>, 8: #jpq.pruned], permuted>
    = #jpq.packed<codes = #jpq.file<"mixed.codes", 1008>, scales = #jpq.file<"mixed.scales", 288>, segments = #jpq.file<"mixed.segments", 10>>
jpq.weight @plain : tensor<8x72xf32> = #jpq.packed<values = #jpq.file<"plain", 2304>>

func.func @forward(%x: tensor<?x64xf32>) -> tensor<?x8xf32> {
  %narrow = jpq.get_weight @narrow : !jpq.tensor<40x64xf32, [64: #jpq.affine<2, group = 64, zero_point = byte>]>
  %mixed = jpq.get_weight @mixed : !jpq.tensor<72x40xf32, [24: #jpq.affine<4, group = 32>, 8: #jpq.affine<2, group = 32>, 8: #jpq.pruned], permuted>
  %plain = jpq.get_weight @plain : tensor<8x72xf32>
  %0 = jpq.linear %x, %narrow : tensor<?x64xf32>, !jpq.tensor<40x64xf32, [64: #jpq.affine<2, group = 64, zero_point = byte>]> -> tensor<?x40xf32>
  %1 = jpq.linear %0, %mixed : tensor<?x40xf32>, !jpq.tensor<72x40xf32, [24: #jpq.affine<4, group = 32>, 8: #jpq.affine<2, group = 32>, 8: #jpq.pruned], permuted> -> tensor<?x72xf32>
  %2 = jpq.linear %1, %plain : tensor<?x72xf32>, tensor<8x72xf32> -> tensor<?x8xf32>
  return %2 : tensor<?x8xf32>
}
