// What tuning cannot do is said before anything runs.
// DEFINE: %{data} = calibration=%t.tokens window=16
// RUN: %python -c "import numpy, sys; from safetensors.numpy import save_file; save_file({'tokens': numpy.arange(64, dtype='uint16') % 8}, sys.argv[1])" %t.tokens

// RUN: not jpq-opt --jpq-tune="%{data} reference=%s steps=0" %s 2>&1 | FileCheck %s --check-prefix=STEPS
// STEPS: error: steps, check and tokens are 1 at least, not 0, 10 and 512
// RUN: not jpq-opt --jpq-tune="%{data} reference=%s rate=nan" %s 2>&1 | FileCheck %s --check-prefix=RATE
// RATE: error: rate is a share, more than 0 and less than 1, and not nan
// RUN: not jpq-opt --jpq-tune="%{data}" %s 2>&1 | FileCheck %s --check-prefix=REFERENCE
// REFERENCE: error: jpq-tune needs the original model (reference=model.mlir)
// RUN: not jpq-opt --jpq-tune="%{data} reference=%t.none.mlir" %s 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: error: cannot read '{{.*}}none.mlir': No such file or directory
// RUN: not jpq-opt --jpq-tune="%{data} windows=1 reference=%s" %s 2>&1 | FileCheck %s --check-prefix=FEW
// FEW: error: tuning takes 2 windows at least, one of them set apart, but '{{.*}}tokens' gives 1
// RUN: not jpq-opt --jpq-tune="%{data} reference=%s" %s 2>&1 | FileCheck %s --check-prefix=NOTHING
// NOTHING: error: has nothing to tune: no vectors of f32, such as norms, and no products with weights whose rows have factors (row-scales=true of jpq-joint-compress gives them to all codes)

jpq.weight @table : tensor<8x2xf32> = #jpq.packed<values = dense_resource<table> : tensor<64xi8>>
func.func @main(%ids: tensor<?x?xi32>) -> tensor<?x?x8xf32> {
  %w = jpq.get_weight @table : tensor<8x2xf32>
  %x = jpq.embedding %ids, %w : tensor<?x?xi32>, tensor<8x2xf32> -> tensor<?x?x2xf32>
  %y = jpq.linear %x, %w : tensor<?x?x2xf32>, tensor<8x2xf32> -> tensor<?x?x8xf32>
  return %y : tensor<?x?x8xf32>
}
{-# dialect_resources: {builtin: {table: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F"}} #-}
