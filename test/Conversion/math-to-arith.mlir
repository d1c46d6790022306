// RUN: jpq-opt %s --pass-pipeline='builtin.module(func.func(jpq-math-to-arith))' | FileCheck %s

// CHECK-LABEL: func.func @f32(
// CHECK-NOT: math.{{exp|tanh|erf}}
// CHECK: return
func.func @f32(%x: f32) -> (f32, f32, f32) {
  %0 = math.exp %x : f32
  %1 = math.tanh %x : f32
  %2 = math.erf %x : f32
  return %0, %1, %2 : f32, f32, f32
}

// CHECK-LABEL: func.func @vectors(
// CHECK-NOT: math.{{exp|tanh|erf}}
// CHECK: return
func.func @vectors(%x: vector<4xf32>) -> (vector<4xf32>, vector<4xf32>, vector<4xf32>) {
  %0 = math.exp %x : vector<4xf32>
  %1 = math.tanh %x : vector<4xf32>
  %2 = math.erf %x : vector<4xf32>
  return %0, %1, %2 : vector<4xf32>, vector<4xf32>, vector<4xf32>
}

// Inside loops, where they matter.
// CHECK-LABEL: func.func @in_loop(
// CHECK: scf.for
// CHECK-NOT: math.exp
// CHECK: return
func.func @in_loop(%x: memref<?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = memref.load %x[%i] : memref<?xf32>
    %1 = math.exp %0 : f32
    memref.store %1, %x[%i] : memref<?xf32>
  }
  return
}

// The polynomials are made for f32: in f16 they would lose digits, for f64 they have too few.
// CHECK-LABEL: func.func @other_types(
// CHECK: math.exp %{{.*}} : f16
// CHECK: math.tanh %{{.*}} : f16
// CHECK: math.erf %{{.*}} : f16
// CHECK: math.exp %{{.*}} : f64
// CHECK: math.erf %{{.*}} : f64
func.func @other_types(%h: f16, %d: f64) -> (f16, f16, f16, f64, f64) {
  %0 = math.exp %h : f16
  %1 = math.tanh %h : f16
  %2 = math.erf %h : f16
  %3 = math.exp %d : f64
  %4 = math.erf %d : f64
  return %0, %1, %2, %3, %4 : f16, f16, f16, f64, f64
}

// Others are computed by libm: rotation angles grow with the position, and a polynomial knows a few periods.
// CHECK-LABEL: func.func @others_stay(
// CHECK: math.sin
// CHECK: math.cos
// CHECK: math.rsqrt
// CHECK: math.log
func.func @others_stay(%x: f32) -> (f32, f32, f32, f32) {
  %0 = math.sin %x : f32
  %1 = math.cos %x : f32
  %2 = math.rsqrt %x : f32
  %3 = math.log %x : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}
