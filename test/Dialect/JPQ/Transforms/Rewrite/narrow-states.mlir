// RUN: jpq-opt %s --split-input-file --jpq-narrow-states | FileCheck %s
// RUN: jpq-opt %s --split-input-file --jpq-narrow-states=type=bf16 | FileCheck %s --check-prefix=BF16
// RUN: jpq-opt %s --split-input-file --jpq-narrow-states | jpq-opt --split-input-file --jpq-narrow-states | FileCheck %s
// RUN: not jpq-opt %s --split-input-file --jpq-narrow-states=type=f8 2>&1 | FileCheck %s --check-prefix=TYPE
// RUN: jpq-opt %s --split-input-file --jpq-narrow-states 2>&1 >/dev/null | FileCheck %s --check-prefix=NOTHING
// NOTHING: remark: no function has a state of f32: nothing is narrowed
// NOTHING-NOT: remark
// TYPE: error: type must be f16 or bf16, not 'f8'

// What is written is rounded, what is read extended.
// CHECK-LABEL: func.func @step(
// CHECK-SAME: %[[NEW:.*]]: tensor<?x8xf32>, %[[AT:.*]]: index, %[[CACHE:.*]]: tensor<?x8xf16> {jpq.state}) -> (tensor<?x8xf32>, tensor<?x8xf16>)
// CHECK: %[[ROUNDED:.*]] = linalg.generic {{.*}} ins(%[[NEW]] : tensor<?x8xf32>)
// CHECK: arith.truncf %{{.*}} : f32 to f16
// CHECK: %[[UPDATED:.*]] = tensor.insert_slice %[[ROUNDED]] into %[[CACHE]]
// CHECK: %[[READ:.*]] = tensor.extract_slice %[[UPDATED]]{{.*}} : tensor<?x8xf16> to tensor<?x8xf16>
// CHECK: %[[WIDE:.*]] = linalg.generic {{.*}} ins(%[[READ]] : tensor<?x8xf16>)
// CHECK: arith.extf %{{.*}} : f16 to f32
// CHECK: return %[[WIDE]], %[[UPDATED]]
// BF16-LABEL: func.func @step(
// BF16-SAME: tensor<?x8xbf16> {jpq.state}
// BF16: arith.truncf %{{.*}} : f32 to bf16
func.func @step(%new: tensor<?x8xf32>, %at: index, %cache: tensor<?x8xf32> {jpq.state}) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %c0 = arith.constant 0 : index
  %count = tensor.dim %new, %c0 : tensor<?x8xf32>
  %end = arith.addi %at, %count : index
  %updated = tensor.insert_slice %new into %cache[%at, 0] [%count, 8] [1, 1] : tensor<?x8xf32> into tensor<?x8xf32>
  %read = tensor.extract_slice %updated[0, 0] [%end, 8] [1, 1] : tensor<?x8xf32> to tensor<?x8xf32>
  return %read, %updated : tensor<?x8xf32>, tensor<?x8xf32>
}

// -----

// A state that is computed anew, and read as a whole; one that only passes; one that is no float.
// CHECK-LABEL: func.func @anew(
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[S:.*]]: tensor<4xf16> {jpq.state}, %[[KEPT:.*]]: tensor<?xf16> {jpq.state}, %[[COUNT:.*]]: tensor<i64> {jpq.state})
// CHECK-SAME: -> (tensor<4xf32>, tensor<4xf16>, tensor<?xf16>, tensor<i64>)
// CHECK: %[[WIDE:.*]] = linalg.generic {{.*}} ins(%[[S]] : tensor<4xf16>)
// CHECK: arith.extf
// CHECK: %[[SUM:.*]] = arith.addf %[[X]], %[[WIDE]] : tensor<4xf32>
// CHECK: %[[ROUNDED:.*]] = linalg.generic {{.*}} ins(%[[SUM]] : tensor<4xf32>)
// CHECK: arith.truncf
// CHECK: return %[[SUM]], %[[ROUNDED]], %[[KEPT]], %[[COUNT]]
func.func @anew(%x: tensor<4xf32>, %s: tensor<4xf32> {jpq.state}, %kept: tensor<?xf32> {jpq.state},
                %count: tensor<i64> {jpq.state}) -> (tensor<4xf32>, tensor<4xf32>, tensor<?xf32>, tensor<i64>) {
  %sum = arith.addf %x, %s : tensor<4xf32>
  return %sum, %sum, %kept, %count : tensor<4xf32>, tensor<4xf32>, tensor<?xf32>, tensor<i64>
}

// -----

// Without states nothing happens.
// CHECK-LABEL: func.func @none(
// CHECK-NEXT: return
func.func @none(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}

// -----

// A slice of fewer dimensions, of a size that only it knows.
// CHECK-LABEL: func.func @reduced(
// CHECK: %[[READ:.*]] = tensor.extract_slice %{{.*}} : tensor<?x?x8xf16> to tensor<?x8xf16>
// CHECK: tensor.dim %[[READ]]
// CHECK: linalg.generic {{.*}} ins(%[[READ]] : tensor<?x8xf16>)
func.func @reduced(%b: index, %n: index, %cache: tensor<?x?x8xf32> {jpq.state}) -> (tensor<?x8xf32>, tensor<?x?x8xf32>) {
  %read = tensor.extract_slice %cache[%b, 0, 0] [1, %n, 8] [1, 1, 1] : tensor<?x?x8xf32> to tensor<?x8xf32>
  return %read, %cache : tensor<?x8xf32>, tensor<?x?x8xf32>
}

// -----

// A state written into what became of it stays narrow; what reads the whole state twice shares what is extended.
// CHECK-LABEL: func.func @shifted(
// CHECK-SAME: %[[S:[a-z0-9]+]]: tensor<8xf16> {jpq.state})
// CHECK: %[[WIDE:.*]] = linalg.generic {{.*}} ins(%[[S]] : tensor<8xf16>)
// CHECK: %[[FIRST:.*]] = tensor.insert_slice %{{.*}} into %[[S]][0] [1] [1] : tensor<1xf16> into tensor<8xf16>
// CHECK: %[[SECOND:.*]] = tensor.insert_slice %[[S]] into %[[FIRST]][0] [8] [1] : tensor<8xf16> into tensor<8xf16>
// CHECK: %[[ANY:.*]] = tensor.cast %[[WIDE]] : tensor<8xf32> to tensor<*xf32>
// CHECK: return %[[ANY]], %[[WIDE]], %[[SECOND]]
func.func @shifted(%x: tensor<1xf32>, %s: tensor<8xf32> {jpq.state}) -> (tensor<*xf32>, tensor<8xf32>, tensor<8xf32>) {
  %a = tensor.insert_slice %x into %s[0] [1] [1] : tensor<1xf32> into tensor<8xf32>
  %b = tensor.insert_slice %s into %a[0] [8] [1] : tensor<8xf32> into tensor<8xf32>
  %any = tensor.cast %s : tensor<8xf32> to tensor<*xf32>
  return %any, %s, %b : tensor<*xf32>, tensor<8xf32>, tensor<8xf32>
}
