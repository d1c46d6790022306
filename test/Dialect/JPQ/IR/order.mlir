// RUN: jpq-opt %s | jpq-opt | FileCheck %s

// Where the rows of a vocabulary lie: each number once.
// CHECK: jpq.weight @places : tensor<3x1xi16> = #jpq.packed<values = dense_resource<places> : tensor<6xi8>> {jpq.rows_of = "embedding"}
jpq.weight @places : tensor<3x1xi16> = #jpq.packed<values = dense_resource<places> : tensor<6xi8>> {jpq.rows_of = "embedding"}
// More than 65,536 take four bytes each.
// CHECK: jpq.weight @many : tensor<65537x1xi32>
jpq.weight @many : tensor<65537x1xi32> = #jpq.packed<values = #jpq.file<"many", 262148>>

// CHECK-LABEL: @reorder
func.func @reorder(%ids: tensor<?xi64>, %x: tensor<?x2x3xf32>) -> (tensor<?x1xi16>, tensor<?x2x3xf32>, tensor<?x2x3xf32>) {
  %places = jpq.get_weight @places : tensor<3x1xi16>
  // CHECK: jpq.embedding %{{.*}}, %{{.*}} : tensor<?xi64>, tensor<3x1xi16> -> tensor<?x1xi16>
  %p = jpq.embedding %ids, %places : tensor<?xi64>, tensor<3x1xi16> -> tensor<?x1xi16>
  // CHECK: jpq.reorder %{{.*}} by %{{.*}} : tensor<?x2x3xf32>, tensor<3x1xi16>
  %y = jpq.reorder %x by %places : tensor<?x2x3xf32>, tensor<3x1xi16>
  // CHECK: jpq.reorder inverse %{{.*}} by %{{.*}} : tensor<?x2x3xf32>, tensor<3x1xi16>
  %z = jpq.reorder inverse %y by %places : tensor<?x2x3xf32>, tensor<3x1xi16>
  return %p, %y, %z : tensor<?x1xi16>, tensor<?x2x3xf32>, tensor<?x2x3xf32>
}

{-# dialect_resources: { builtin: { places: "0x02000000020000000100" } } #-}
