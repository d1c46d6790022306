// RUN: jpq-opt %s -split-input-file --jpq-annotate-coupling=explain=true 2> %t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t.remarks
// RUN: jpq-test-opt %s -split-input-file --jpq-annotate-coupling --test-jpq-cut-groups 2>&1 | FileCheck %s --check-prefix=CUT

// Experts that a router picks: the rows of its weight and of its bias, and the experts of their weights, are one group.
// Cutting an expert does what barring the router from it does.

// As Torch-MLIR writes what Mixtral does: a softmax over four experts, the two largest by a sort, their shares of the
// sum, and the experts' weights by the ids that were sorted along.
// CHECK: jpq.group @group0 : 4 {jpq.picked = 2 : i64}
// CHECK: jpq.group @group1 : 6
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @router : {{.*}} {coupling = {{\[\[}}#jpq.coupled<@group0>], []]}
// CHECK: jpq.weight @bias : {{.*}} {coupling = {{\[\[}}#jpq.coupled<@group0>]]}
// CHECK: jpq.weight @up : {{.*}} {coupling = {{\[\[}}#jpq.coupled<@group0>], [#jpq.coupled<@group1>], []]}
// CHECK: jpq.weight @down : {{.*}} {coupling = {{\[\[}}#jpq.coupled<@group0>], [], [#jpq.coupled<@group1>]]}
// REMARK: remark: @group0 has 4 channels of which 2 are picked at a time, first in dimension 0 of '@router'
// REMARK: remark: @group0 has dimension 0 of '@bias', tied to dimension 0 of '@router' by 'jpq.linear', 'linalg.generic'
// REMARK: remark: @group0 has dimension 0 of '@up', tied to dimension 0 of '@router' by 'jpq.linear',
// REMARK-SAME: 'tm_tensor.sort', 'tensor.extract_slice', 'tensor.collapse_shape', 'linalg.generic'
// CUT: @group0: cutting any of 4 channels is the same as leaving them out
// CUT: @group1: cutting any of 6 channels is the same as zeros
#row = affine_map<(i, j) -> (i, j)>
#of_row = affine_map<(i, j) -> (i)>
#of_column = affine_map<(i, j) -> (j)>
#id = affine_map<(i, j, k) -> (i)>
#cube = affine_map<(i, j, k) -> (i, j, k)>
#token = affine_map<(i, j, k) -> (i, k)>
#part = affine_map<(i, j, k) -> (i, j)>
jpq.weight @router : tensor<4x8xf32> = #jpq.packed<values = #jpq.file<"router", 128>>
jpq.weight @bias : tensor<4xf32> = #jpq.packed<values = #jpq.file<"bias", 16>>
jpq.weight @up : tensor<4x6x8xf32> = #jpq.packed<values = #jpq.file<"up", 768>>
jpq.weight @down : tensor<4x8x6xf32> = #jpq.packed<values = #jpq.file<"down", 768>>
func.func @mixture(%x: tensor<5x8xf32>) -> tensor<5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %none = arith.constant 0 : i64
  %experts = arith.constant 4 : i64
  %router = jpq.get_weight @router : tensor<4x8xf32>
  %bias = jpq.get_weight @bias : tensor<4xf32>
  %up = jpq.get_weight @up : tensor<4x6x8xf32>
  %down = jpq.get_weight @down : tensor<4x8x6xf32>
  %rows = tensor.empty() : tensor<5xf32>
  %places = tensor.empty() : tensor<5xi64>
  %table = tensor.empty() : tensor<5x4xf32>
  %plain = jpq.linear %x, %router : tensor<5x8xf32>, tensor<4x8xf32> -> tensor<5x4xf32>
  %logits = linalg.generic {indexing_maps = [#row, #of_column, #row], iterator_types = ["parallel", "parallel"]}
      ins(%plain, %bias : tensor<5x4xf32>, tensor<4xf32>) outs(%table : tensor<5x4xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %s = arith.addf %a, %b : f32
      linalg.yield %s : f32
  } -> tensor<5x4xf32>
  %first = linalg.fill ins(%lowest : f32) outs(%rows : tensor<5xf32>) -> tensor<5xf32>
  %nowhere = linalg.fill ins(%none : i64) outs(%places : tensor<5xi64>) -> tensor<5xi64>
  %max:2 = linalg.generic {indexing_maps = [#row, #of_row, #of_row], iterator_types = ["parallel", "reduction"]}
      ins(%logits : tensor<5x4xf32>) outs(%first, %nowhere : tensor<5xf32>, tensor<5xi64>) {
    ^bb0(%in: f32, %out: f32, %place: i64):
      %j = linalg.index 1 : index
      %n = arith.index_cast %j : index to i64
      %m = arith.maximumf %in, %out : f32
      %c = arith.cmpf ogt, %in, %out : f32
      %p = arith.select %c, %n, %place : i64
      linalg.yield %m, %p : f32, i64
  } -> (tensor<5xf32>, tensor<5xi64>)
  %powers = linalg.generic {indexing_maps = [#row, #of_row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%logits, %max#0 : tensor<5x4xf32>, tensor<5xf32>) outs(%table : tensor<5x4xf32>) {
    ^bb0(%a: f32, %m: f32, %o: f32):
      %d = arith.subf %a, %m : f32
      %e = math.exp %d : f32
      linalg.yield %e : f32
  } -> tensor<5x4xf32>
  %nothing = linalg.fill ins(%zero : f32) outs(%rows : tensor<5xf32>) -> tensor<5xf32>
  %sum = linalg.generic {indexing_maps = [#row, #of_row], iterator_types = ["parallel", "reduction"]}
      ins(%powers : tensor<5x4xf32>) outs(%nothing : tensor<5xf32>) {
    ^bb0(%a: f32, %o: f32):
      %s = arith.addf %a, %o : f32
      linalg.yield %s : f32
  } -> tensor<5xf32>
  %shares = linalg.generic {indexing_maps = [#row, #of_row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%powers, %sum : tensor<5x4xf32>, tensor<5xf32>) outs(%table : tensor<5x4xf32>) {
    ^bb0(%a: f32, %s: f32, %o: f32):
      %d = arith.divf %a, %s : f32
      linalg.yield %d : f32
  } -> tensor<5x4xf32>
  %numbers = tensor.empty() : tensor<5x4xi64>
  %all = linalg.generic {indexing_maps = [#row], iterator_types = ["parallel", "parallel"]}
      outs(%numbers : tensor<5x4xi64>) {
    ^bb0(%o: i64):
      %j = linalg.index 1 : index
      %n = arith.index_cast %j : index to i64
      linalg.yield %n : i64
  } -> tensor<5x4xi64>
  %sorted:2 = tm_tensor.sort dimension(1) outs(%shares, %all : tensor<5x4xf32>, tensor<5x4xi64>) {
    ^bb0(%a: f32, %b: f32, %i: i64, %j: i64):
      %stay = arith.cmpf oge, %a, %b : f32
      tm_tensor.yield %stay : i1
  } -> tensor<5x4xf32>, tensor<5x4xi64>
  %best = tensor.extract_slice %sorted#0[0, 0] [5, 2] [1, 1] : tensor<5x4xf32> to tensor<5x2xf32>
  %picked = tensor.extract_slice %sorted#1[0, 0] [5, 2] [1, 1] : tensor<5x4xi64> to tensor<5x2xi64>
  %both = linalg.generic {indexing_maps = [#row, #of_row], iterator_types = ["parallel", "reduction"]}
      ins(%best : tensor<5x2xf32>) outs(%nothing : tensor<5xf32>) {
    ^bb0(%a: f32, %o: f32):
      %s = arith.addf %a, %o : f32
      linalg.yield %s : f32
  } -> tensor<5xf32>
  %two = tensor.empty() : tensor<5x2xf32>
  %parts = linalg.generic {indexing_maps = [#row, #of_row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%best, %both : tensor<5x2xf32>, tensor<5xf32>) outs(%two : tensor<5x2xf32>) {
    ^bb0(%a: f32, %s: f32, %o: f32):
      %d = arith.divf %a, %s : f32
      linalg.yield %d : f32
  } -> tensor<5x2xf32>
  %ids = tensor.collapse_shape %picked [[0, 1]] : tensor<5x2xi64> into tensor<10xi64>
  %copies = tensor.empty() : tensor<5x2x8xf32>
  %twice = linalg.generic {indexing_maps = [#token, #cube], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x : tensor<5x8xf32>) outs(%copies : tensor<5x2x8xf32>) {
    ^bb0(%a: f32, %o: f32):
      linalg.yield %a : f32
  } -> tensor<5x2x8xf32>
  %columns = tensor.collapse_shape %twice [[0, 1], [2]] : tensor<5x2x8xf32> into tensor<10x8xf32>
  %given = tensor.expand_shape %columns [[0], [1, 2]] output_shape [10, 8, 1] : tensor<10x8xf32> into tensor<10x8x1xf32>
  %e_up = tensor.empty() : tensor<10x6x8xf32>
  %p_up = linalg.generic {indexing_maps = [#id, #cube], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ids : tensor<10xi64>) outs(%e_up : tensor<10x6x8xf32>) {
    ^bb0(%in: i64, %o: f32):
      %below = arith.cmpi slt, %in, %none : i64
      %above = arith.addi %in, %experts : i64
      %number = arith.select %below, %above, %in : i64
      %i = arith.index_cast %number : i64 to index
      %n = linalg.index 1 : index
      %k = linalg.index 2 : index
      %v = tensor.extract %up[%i, %n, %k] : tensor<4x6x8xf32>
      linalg.yield %v : f32
  } -> tensor<10x6x8xf32>
  %f_up = tensor.empty() : tensor<10x6x1xf32>
  %z_up = linalg.fill ins(%zero : f32) outs(%f_up : tensor<10x6x1xf32>) -> tensor<10x6x1xf32>
  %h = linalg.batch_matmul ins(%p_up, %given : tensor<10x6x8xf32>, tensor<10x8x1xf32>)
      outs(%z_up : tensor<10x6x1xf32>) -> tensor<10x6x1xf32>
  %a_up = tensor.empty() : tensor<10x6x1xf32>
  %r = linalg.generic {indexing_maps = [#cube, #cube], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%h : tensor<10x6x1xf32>) outs(%a_up : tensor<10x6x1xf32>) {
    ^bb0(%in: f32, %o: f32):
      %m = arith.maximumf %in, %zero : f32
      linalg.yield %m : f32
  } -> tensor<10x6x1xf32>
  %e_down = tensor.empty() : tensor<10x8x6xf32>
  %p_down = linalg.generic {indexing_maps = [#id, #cube], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ids : tensor<10xi64>) outs(%e_down : tensor<10x8x6xf32>) {
    ^bb0(%in: i64, %o: f32):
      %i = arith.index_cast %in : i64 to index
      %n = linalg.index 1 : index
      %k = linalg.index 2 : index
      %v = tensor.extract %down[%i, %n, %k] : tensor<4x8x6xf32>
      linalg.yield %v : f32
  } -> tensor<10x8x6xf32>
  %f_down = tensor.empty() : tensor<10x8x1xf32>
  %z_down = linalg.fill ins(%zero : f32) outs(%f_down : tensor<10x8x1xf32>) -> tensor<10x8x1xf32>
  %y = linalg.batch_matmul ins(%p_down, %r : tensor<10x8x6xf32>, tensor<10x6x1xf32>)
      outs(%z_down : tensor<10x8x1xf32>) -> tensor<10x8x1xf32>
  %outputs = tensor.collapse_shape %y [[0], [1, 2]] : tensor<10x8x1xf32> into tensor<10x8xf32>
  %of_token = tensor.expand_shape %outputs [[0, 1], [2]] output_shape [5, 2, 8] : tensor<10x8xf32> into tensor<5x2x8xf32>
  %e_sum = tensor.empty() : tensor<5x8xf32>
  %z_sum = linalg.fill ins(%zero : f32) outs(%e_sum : tensor<5x8xf32>) -> tensor<5x8xf32>
  %mixed = linalg.generic {indexing_maps = [#cube, #part, #token], iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%of_token, %parts : tensor<5x2x8xf32>, tensor<5x2xf32>) outs(%z_sum : tensor<5x8xf32>) {
    ^bb0(%a: f32, %p: f32, %o: f32):
      %w = arith.mulf %a, %p : f32
      %s = arith.addf %w, %o : f32
      linalg.yield %s : f32
  } -> tensor<5x8xf32>
  return %mixed : tensor<5x8xf32>
}

// -----

// The largest alone, by arg max, with rows of a matrix that it picks: linalg.softmax and jpq.embedding.
// CHECK: jpq.group @group0 : 3 {jpq.picked = 1 : i64}
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @router : {{.*}} {coupling = {{\[\[}}#jpq.coupled<@group0>], []]}
// CHECK: jpq.weight @scale : {{.*}} {coupling = {{\[\[}}#jpq.coupled<@group0>], []]}
// CUT: @group0: cutting any of 3 channels is the same as leaving them out
#row = affine_map<(i, j) -> (i, j)>
#of_row = affine_map<(i, j) -> (i)>
jpq.weight @router : tensor<3x8xf32> = #jpq.packed<values = #jpq.file<"router", 96>>
jpq.weight @scale : tensor<3x8xf32> = #jpq.packed<values = #jpq.file<"scale", 96>>
func.func @switch(%x: tensor<5x8xf32>) -> tensor<5x8xf32> {
  %lowest = arith.constant 0xFF800000 : f32
  %none = arith.constant 0 : i64
  %router = jpq.get_weight @router : tensor<3x8xf32>
  %scale = jpq.get_weight @scale : tensor<3x8xf32>
  %logits = jpq.linear %x, %router : tensor<5x8xf32>, tensor<3x8xf32> -> tensor<5x3xf32>
  %table = tensor.empty() : tensor<5x3xf32>
  %shares = linalg.softmax dimension(1) ins(%logits : tensor<5x3xf32>) outs(%table : tensor<5x3xf32>) -> tensor<5x3xf32>
  %rows = tensor.empty() : tensor<5xf32>
  %places = tensor.empty() : tensor<5xi64>
  %first = linalg.fill ins(%lowest : f32) outs(%rows : tensor<5xf32>) -> tensor<5xf32>
  %nowhere = linalg.fill ins(%none : i64) outs(%places : tensor<5xi64>) -> tensor<5xi64>
  %best:2 = linalg.generic {indexing_maps = [#row, #of_row, #of_row], iterator_types = ["parallel", "reduction"]}
      ins(%shares : tensor<5x3xf32>) outs(%first, %nowhere : tensor<5xf32>, tensor<5xi64>) {
    ^bb0(%in: f32, %out: f32, %place: i64):
      %j = linalg.index 1 : index
      %n = arith.index_cast %j : index to i64
      %m = arith.maximumf %in, %out : f32
      %c = arith.cmpf ogt, %in, %out : f32
      %p = arith.select %c, %n, %place : i64
      linalg.yield %m, %p : f32, i64
  } -> (tensor<5xf32>, tensor<5xi64>)
  %result = tensor.empty() : tensor<5x8xf32>
  %own = jpq.embedding %best#1, %scale : tensor<5xi64>, tensor<3x8xf32> -> tensor<5x8xf32>
  %y = linalg.generic {indexing_maps = [#row, #of_row, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %best#0, %own : tensor<5x8xf32>, tensor<5xf32>, tensor<5x8xf32>) outs(%result : tensor<5x8xf32>) {
    ^bb0(%a: f32, %share: f32, %v: f32, %o: f32):
      %p = arith.mulf %a, %v : f32
      %q = arith.mulf %p, %share : f32
      linalg.yield %q : f32
  } -> tensor<5x8xf32>
  return %y : tensor<5x8xf32>
}

// -----

// All experts are computed, and masks choose: where an id is that of a list of all, or a loop's index.
// CHECK: jpq.group @group0 : 3 {jpq.picked = 1 : i64}
// CHECK-NOT: jpq.group
// CHECK: jpq.weight @router : {{.*}} {coupling = {{\[\[}}#jpq.coupled<@group0>], []]}
// CHECK: jpq.weight @experts : {{.*}} {coupling = {{\[\[}}#jpq.coupled<@group0>], [], []]}
// CUT: @group0: cutting any of 3 channels is the same as leaving them out
#row = affine_map<(i, j) -> (i, j)>
#of_row = affine_map<(i, j) -> (i)>
#weight = affine_map<(e, i, j, k) -> (e, j, k)>
#input = affine_map<(e, i, j, k) -> (i, k)>
#output = affine_map<(e, i, j, k) -> (e, i, j)>
#each = affine_map<(i, j, e) -> (e, i, j)>
#share = affine_map<(i, j, e) -> (i, e)>
#sum = affine_map<(i, j, e) -> (i, j)>
jpq.weight @router : tensor<3x8xf32> = #jpq.packed<values = #jpq.file<"router", 96>>
jpq.weight @experts : tensor<3x4x8xf32> = #jpq.packed<values = #jpq.file<"experts", 384>>
func.func @dense(%x: tensor<5x8xf32>) -> tensor<5x4xf32> {
  %zero = arith.constant 0.0 : f32
  %router = jpq.get_weight @router : tensor<3x8xf32>
  %experts = jpq.get_weight @experts : tensor<3x4x8xf32>
  %logits = jpq.linear %x, %router : tensor<5x8xf32>, tensor<3x8xf32> -> tensor<5x3xf32>
  %numbers = tensor.empty() : tensor<5x3xi64>
  %all = linalg.generic {indexing_maps = [#row], iterator_types = ["parallel", "parallel"]}
      outs(%numbers : tensor<5x3xi64>) {
    ^bb0(%o: i64):
      %j = linalg.index 1 : index
      %n = arith.index_cast %j : index to i64
      linalg.yield %n : i64
  } -> tensor<5x3xi64>
  %sorted:2 = tm_tensor.sort dimension(1) outs(%logits, %all : tensor<5x3xf32>, tensor<5x3xi64>) {
    ^bb0(%a: f32, %b: f32, %i: i64, %j: i64):
      %stay = arith.cmpf olt, %b, %a : f32
      tm_tensor.yield %stay : i1
  } -> tensor<5x3xf32>, tensor<5x3xi64>
  %best = tensor.extract_slice %sorted#0[0, 0] [5, 1] [1, 1] : tensor<5x3xf32> to tensor<5xf32>
  %id = tensor.extract_slice %sorted#1[0, 0] [5, 1] [1, 1] : tensor<5x3xi64> to tensor<5xi64>
  %bits = tensor.empty() : tensor<5x3xi1>
  %mask = linalg.generic {indexing_maps = [#of_row, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%id, %all : tensor<5xi64>, tensor<5x3xi64>) outs(%bits : tensor<5x3xi1>) {
    ^bb0(%own: i64, %each: i64, %o: i1):
      %c = arith.cmpi eq, %own, %each : i64
      linalg.yield %c : i1
  } -> tensor<5x3xi1>
  %table = tensor.empty() : tensor<5x3xf32>
  %shares = linalg.generic {indexing_maps = [#of_row, #of_row, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%id, %best, %mask : tensor<5xi64>, tensor<5xf32>, tensor<5x3xi1>) outs(%table : tensor<5x3xf32>) {
    ^bb0(%own: i64, %b: f32, %m: i1, %o: f32):
      %j = linalg.index 1 : index
      %n = arith.index_cast %j : index to i64
      %c = arith.cmpi eq, %n, %own : i64
      %both = arith.andi %c, %m : i1
      %s = arith.select %both, %b, %zero : f32
      linalg.yield %s : f32
  } -> tensor<5x3xf32>
  %e_all = tensor.empty() : tensor<3x5x4xf32>
  %z_all = linalg.fill ins(%zero : f32) outs(%e_all : tensor<3x5x4xf32>) -> tensor<3x5x4xf32>
  %outputs = linalg.generic {indexing_maps = [#weight, #input, #output], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%experts, %x : tensor<3x4x8xf32>, tensor<5x8xf32>) outs(%z_all : tensor<3x5x4xf32>) {
    ^bb0(%w: f32, %a: f32, %o: f32):
      %p = arith.mulf %w, %a : f32
      %s = arith.addf %p, %o : f32
      linalg.yield %s : f32
  } -> tensor<3x5x4xf32>
  %e_sum = tensor.empty() : tensor<5x4xf32>
  %z_sum = linalg.fill ins(%zero : f32) outs(%e_sum : tensor<5x4xf32>) -> tensor<5x4xf32>
  %y = linalg.generic {indexing_maps = [#each, #share, #sum], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%outputs, %shares : tensor<3x5x4xf32>, tensor<5x3xf32>) outs(%z_sum : tensor<5x4xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %p = arith.mulf %a, %b : f32
      %s = arith.addf %p, %o : f32
      linalg.yield %s : f32
  } -> tensor<5x4xf32>
  return %y : tensor<5x4xf32>
}

// -----

// What is computed with an expert's number is not understood: it stays whole.
// CHECK-NOT: jpq.group
// REMARK: remark: 3 channels of dimension 0 of '@router' stay whole: the op computes with the numbers of its channels
// REMARK: note: at this 'linalg.generic'
// REMARK: remark: 3 channels of dimension 0 of '@scale' stay whole
#row = affine_map<(i, j) -> (i, j)>
#of_row = affine_map<(i, j) -> (i)>
#vector = affine_map<(i) -> (i)>
jpq.weight @router : tensor<3x8xf32> = #jpq.packed<values = #jpq.file<"router", 96>>
jpq.weight @scale : tensor<3x8xf32> = #jpq.packed<values = #jpq.file<"scale", 96>>
func.func @neighbours(%x: tensor<5x8xf32>) -> tensor<5x8xf32> {
  %lowest = arith.constant 0xFF800000 : f32
  %none = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %router = jpq.get_weight @router : tensor<3x8xf32>
  %scale = jpq.get_weight @scale : tensor<3x8xf32>
  %logits = jpq.linear %x, %router : tensor<5x8xf32>, tensor<3x8xf32> -> tensor<5x3xf32>
  %rows = tensor.empty() : tensor<5xf32>
  %places = tensor.empty() : tensor<5xi64>
  %first = linalg.fill ins(%lowest : f32) outs(%rows : tensor<5xf32>) -> tensor<5xf32>
  %nowhere = linalg.fill ins(%none : i64) outs(%places : tensor<5xi64>) -> tensor<5xi64>
  %best:2 = linalg.generic {indexing_maps = [#row, #of_row, #of_row], iterator_types = ["parallel", "reduction"]}
      ins(%logits : tensor<5x3xf32>) outs(%first, %nowhere : tensor<5xf32>, tensor<5xi64>) {
    ^bb0(%in: f32, %out: f32, %place: i64):
      %j = linalg.index 1 : index
      %n = arith.index_cast %j : index to i64
      %m = arith.maximumf %in, %out : f32
      %c = arith.cmpf ogt, %in, %out : f32
      %p = arith.select %c, %n, %place : i64
      linalg.yield %m, %p : f32, i64
  } -> (tensor<5xf32>, tensor<5xi64>)
  %before = linalg.generic {indexing_maps = [#vector, #vector], iterator_types = ["parallel"]}
      ins(%best#1 : tensor<5xi64>) outs(%places : tensor<5xi64>) {
    ^bb0(%id: i64, %o: i64):
      %p = arith.minsi %id, %one : i64
      linalg.yield %p : i64
  } -> tensor<5xi64>
  %result = tensor.empty() : tensor<5x8xf32>
  %y = linalg.generic {indexing_maps = [#row, #of_row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %before : tensor<5x8xf32>, tensor<5xi64>) outs(%result : tensor<5x8xf32>) {
    ^bb0(%a: f32, %id: i64, %o: f32):
      %i = arith.index_cast %id : i64 to index
      %k = linalg.index 1 : index
      %v = tensor.extract %scale[%i, %k] : tensor<3x8xf32>
      %p = arith.mulf %a, %v : f32
      linalg.yield %p : f32
  } -> tensor<5x8xf32>
  return %y : tensor<5x8xf32>
}

// -----

// All that was sorted is read, also behind the experts that are picked: there is no saying what stays of that.
// CHECK-NOT: jpq.group
// REMARK: remark: 3 channels of dimension 0 of '@router' stay whole: its elements are sorted
// REMARK: note: at this 'tm_tensor.sort'
#row = affine_map<(i, j) -> (i, j)>
#of_row = affine_map<(i, j) -> (i)>
jpq.weight @router : tensor<3x8xf32> = #jpq.packed<values = #jpq.file<"router", 96>>
jpq.weight @scale : tensor<3x8xf32> = #jpq.packed<values = #jpq.file<"scale", 96>>
func.func @all_sorted(%x: tensor<5x8xf32>) -> tensor<5x8xf32> {
  %zero = arith.constant 0.0 : f32
  %router = jpq.get_weight @router : tensor<3x8xf32>
  %scale = jpq.get_weight @scale : tensor<3x8xf32>
  %logits = jpq.linear %x, %router : tensor<5x8xf32>, tensor<3x8xf32> -> tensor<5x3xf32>
  %numbers = tensor.empty() : tensor<5x3xi64>
  %all = linalg.generic {indexing_maps = [#row], iterator_types = ["parallel", "parallel"]}
      outs(%numbers : tensor<5x3xi64>) {
    ^bb0(%o: i64):
      %j = linalg.index 1 : index
      %n = arith.index_cast %j : index to i64
      linalg.yield %n : i64
  } -> tensor<5x3xi64>
  %sorted:2 = tm_tensor.sort dimension(1) outs(%logits, %all : tensor<5x3xf32>, tensor<5x3xi64>) {
    ^bb0(%a: f32, %b: f32, %i: i64, %j: i64):
      %stay = arith.cmpf ogt, %a, %b : f32
      tm_tensor.yield %stay : i1
  } -> tensor<5x3xf32>, tensor<5x3xi64>
  %rows = tensor.empty() : tensor<5xf32>
  %nothing = linalg.fill ins(%zero : f32) outs(%rows : tensor<5xf32>) -> tensor<5xf32>
  %sum = linalg.generic {indexing_maps = [#row, #of_row], iterator_types = ["parallel", "reduction"]}
      ins(%sorted#0 : tensor<5x3xf32>) outs(%nothing : tensor<5xf32>) {
    ^bb0(%a: f32, %o: f32):
      %s = arith.addf %a, %o : f32
      linalg.yield %s : f32
  } -> tensor<5xf32>
  %best = tensor.extract_slice %sorted#1[0, 0] [5, 1] [1, 1] : tensor<5x3xi64> to tensor<5xi64>
  %result = tensor.empty() : tensor<5x8xf32>
  %y = linalg.generic {indexing_maps = [#row, #of_row, #of_row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum, %best : tensor<5x8xf32>, tensor<5xf32>, tensor<5xi64>) outs(%result : tensor<5x8xf32>) {
    ^bb0(%a: f32, %s: f32, %id: i64, %o: f32):
      %i = arith.index_cast %id : i64 to index
      %k = linalg.index 1 : index
      %v = tensor.extract %scale[%i, %k] : tensor<3x8xf32>
      %p = arith.mulf %a, %v : f32
      %q = arith.mulf %p, %s : f32
      linalg.yield %q : f32
  } -> tensor<5x8xf32>
  return %y : tensor<5x8xf32>
}
