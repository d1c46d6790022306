// RUN: jpq-opt %s -split-input-file -verify-diagnostics

func.func @unknown(%x: tensor<4xf32>, %v: tensor<2xf32>, %i: tensor<2xi32>) {
  // expected-error @+1 {{'tm_tensor.topk' is an op of Torch-MLIR that jpq does not know; of this dialect it knows 'tm_tensor.scan' and 'tm_tensor.sort'}}
  %0:2 = tm_tensor.topk dimension(0) ins(%x : tensor<4xf32>) outs(%v, %i : tensor<2xf32>, tensor<2xi32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.cmpf ogt, %a, %b : f32
    tm_tensor.yield %c : i1
  } -> tensor<2xf32>, tensor<2xi32>
  return
}

// -----

func.func @unknown_generic(%x: tensor<4xf32>) {
  // expected-error @+1 {{unregistered operation 'tm_tensor.attention' found in dialect ('tm_tensor') that does not allow unknown operations}}
  %0 = "tm_tensor.attention"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @dimension(%x: tensor<4xf32>, %f: tensor<f32>) {
  // expected-error @+1 {{'tm_tensor.scan' op goes along dimension 1 of 'tensor<4xf32>'}}
  %0:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<4xf32>) outs(%x, %f : tensor<4xf32>, tensor<f32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield %a : f32
  } -> tensor<4xf32>, tensor<f32>
  return
}

// -----

func.func @output(%x: tensor<4xf32>, %y: tensor<5xf32>, %f: tensor<f32>) {
  // expected-error @+1 {{'tm_tensor.scan' op scans 'tensor<4xf32>' into 'tensor<5xf32>'}}
  %0:2 = tm_tensor.scan dimension(0) inclusive(true) ins(%x : tensor<4xf32>) outs(%y, %f : tensor<5xf32>, tensor<f32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield %a : f32
  } -> tensor<5xf32>, tensor<f32>
  return
}

// -----

func.func @accumulator(%x: tensor<4x2xf32>, %f: tensor<4xf32>) {
  // expected-error @+1 {{'tm_tensor.scan' op has an accumulator of 'tensor<4xf32>', not of 'tensor<2xf32>'}}
  %0:2 = tm_tensor.scan dimension(0) inclusive(true) ins(%x : tensor<4x2xf32>) outs(%x, %f : tensor<4x2xf32>, tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield %a : f32
  } -> tensor<4x2xf32>, tensor<4xf32>
  return
}

// -----

func.func @body(%x: tensor<4xf32>, %f: tensor<f32>) {
  // expected-error @+1 {{'tm_tensor.scan' op has a body that takes}}
  %0:2 = tm_tensor.scan dimension(0) inclusive(true) ins(%x : tensor<4xf32>) outs(%x, %f : tensor<4xf32>, tensor<f32>) {
  ^bb0(%a: f32):
    tm_tensor.yield %a : f32
  } -> tensor<4xf32>, tensor<f32>
  return
}

// -----

func.func @yield(%x: tensor<4xf32>, %f: tensor<f32>) {
  // expected-error @+1 {{'tm_tensor.scan' op has a body that does not yield 'f32'}}
  %0:2 = tm_tensor.scan dimension(0) inclusive(true) ins(%x : tensor<4xf32>) outs(%x, %f : tensor<4xf32>, tensor<f32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield
  } -> tensor<4xf32>, tensor<f32>
  return
}

// -----

func.func @sorted_together(%x: tensor<4xf32>, %i: tensor<5xi64>) {
  // expected-error @+1 {{'tm_tensor.sort' op sorts 'tensor<4xf32>' together with 'tensor<5xi64>'}}
  %0:2 = tm_tensor.sort dimension(0) outs(%x, %i : tensor<4xf32>, tensor<5xi64>) {
  ^bb0(%a: f32, %b: f32, %c: i64, %d: i64):
    %s = arith.cmpf oge, %a, %b : f32
    tm_tensor.yield %s : i1
  } -> tensor<4xf32>, tensor<5xi64>
  return
}

// -----

func.func @sort_yield(%x: tensor<4xf32>) {
  // expected-error @+1 {{'tm_tensor.sort' op has a body that does not yield 'i1'}}
  %0 = tm_tensor.sort dimension(0) outs(%x : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    tm_tensor.yield %a : f32
  } -> tensor<4xf32>
  return
}
