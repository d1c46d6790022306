// Functions that read the same weights have the same groups, and a state has the channels of what is put into it: those
// of @step are no boundary, other arguments and results are.
// RUN: jpq-opt %s --jpq-annotate-coupling > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: jpq-test-opt %t.mlir --test-jpq-cut-groups 2>&1 | FileCheck %s --check-prefix=CUT

// CHECK: jpq.group @group0 : 6
// CHECK-NOT: jpq.group @
// CHECK: jpq.weight @up : {{.*}} {coupling = {{\[\[}}#jpq.coupled<@group0>], []]}
// CHECK: jpq.weight @down : {{.*}} {coupling = {{\[\[}}], [#jpq.coupled<@group0>]]}
// CHECK: jpq.weight @lost : {{.*}}"lost", 96>>{{$}}
// CUT: @group0: cutting any of 6 channels is the same as zeros

jpq.weight @up : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"up", 96>>
jpq.weight @down : tensor<2x6xf32> = #jpq.packed<values = #jpq.file<"down", 48>>
jpq.weight @lost : tensor<6x4xf32> = #jpq.packed<values = #jpq.file<"lost", 96>>

func.func @forward(%x: tensor<7x4xf32>) -> tensor<7x2xf32> {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %y = jpq.linear %h, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  return %y : tensor<7x2xf32>
}

func.func @step(%x: tensor<7x4xf32>, %position: tensor<i64>, %cache: tensor<?x6xf32> {jpq.state}) -> (tensor<7x2xf32>, tensor<7x6xf32>, tensor<?x6xf32>) {
  %up = jpq.get_weight @up : tensor<6x4xf32>
  %down = jpq.get_weight @down : tensor<2x6xf32>
  %lost = jpq.get_weight @lost : tensor<6x4xf32>
  %number = tensor.extract %position[] : tensor<i64>
  %place = arith.index_cast %number : i64 to index
  %h = jpq.linear %x, %up : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  %new = tensor.insert_slice %h into %cache[%place, 0] [7, 6] [1, 1] : tensor<7x6xf32> into tensor<?x6xf32>
  %first = tensor.extract_slice %new[0, 0] [7, 6] [1, 1] : tensor<?x6xf32> to tensor<7x6xf32>
  %y = jpq.linear %first, %down : tensor<7x6xf32>, tensor<2x6xf32> -> tensor<7x2xf32>
  %z = jpq.linear %x, %lost : tensor<7x4xf32>, tensor<6x4xf32> -> tensor<7x6xf32>
  return %y, %z, %new : tensor<7x2xf32>, tensor<7x6xf32>, tensor<?x6xf32>
}
