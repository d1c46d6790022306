// RUN: jpq-opt %s -split-input-file -verify-diagnostics

// expected-error @+1 {{holds f32, f16 or bf16, not 'i32'}}
jpq.weight @places : tensor<65536x1xi32> = #jpq.packed<values = #jpq.file<"places", 262144>>

// -----

// expected-error @+1 {{holds f32, f16 or bf16, not 'i16'}}
jpq.weight @places : tensor<65537x1xi16> = #jpq.packed<values = #jpq.file<"places", 131074>>

// -----

func.func @channels(%x: tensor<?x4xf32>, %places: tensor<3x1xi16>) -> tensor<?x4xf32> {
  // expected-error @+1 {{puts the channels of 'tensor<?x4xf32>' to 3 places}}
  %y = jpq.reorder %x by %places : tensor<?x4xf32>, tensor<3x1xi16>
  return %y : tensor<?x4xf32>
}

// -----

func.func @no_matrix(%x: tensor<?x3xf32>, %places: tensor<3xi16>) -> tensor<?x3xf32> {
  // expected-error @+1 {{needs one place for each row of a matrix, not 'tensor<3xi16>'}}
  %y = jpq.reorder %x by %places : tensor<?x3xf32>, tensor<3xi16>
  return %y : tensor<?x3xf32>
}

// -----

func.func @wide(%x: tensor<?x3xf32>, %places: tensor<3x1xi32>) -> tensor<?x3xf32> {
  // expected-error @+1 {{has places of 'tensor<3x1xi32>', but those of 3 rows are 'i16'}}
  %y = jpq.reorder %x by %places : tensor<?x3xf32>, tensor<3x1xi32>
  return %y : tensor<?x3xf32>
}

// -----

// expected-error @+1 {{'jpq.rows_of' belongs to a weight}}
module attributes {jpq.rows_of = "embedding"} {}

// -----

// expected-error @+1 {{'jpq.rows_of' must be the name of the weight whose rows these are}}
jpq.weight @rows : tensor<2x2xf32> = #jpq.packed<values = #jpq.file<"rows", 16>> {jpq.rows_of = ""}
