// RUN: jpq-opt %s | FileCheck %s
// RUN: jpq-opt --canonicalize %s | FileCheck %s --check-prefix=CANON

// CHECK-LABEL: func.func @sum(
// CANON-LABEL: func.func @sum(
func.func @sum() -> i32 {
  // CHECK: arith.addi
  // CANON: %[[SUM:.*]] = arith.constant 3 : i32
  // CANON-NEXT: return %[[SUM]]
  %one = arith.constant 1 : i32
  %two = arith.constant 2 : i32
  %sum = arith.addi %one, %two : i32
  return %sum : i32
}
