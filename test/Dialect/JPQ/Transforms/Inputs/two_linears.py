"""Writes a module of two linears, `up` times SCALE and `down` over it: one function for every scale, f32 permitting.

two_linears.py SCALE MODEL.mlir [WEIGHT ROW COLUMN VALUE]: with a number put into a weight.
two_linears.py data INPUTS.safetensors: inputs.
two_linears.py compare A.safetensors B.safetensors LIMIT: fails unless the outputs differ by less (relative).
"""

import sys

import numpy as np
from safetensors.numpy import load_file, save_file

random = np.random.default_rng(0)
if sys.argv[1] == "data":
    save_file({"arg0": random.standard_normal((64, 64)).astype(np.float32)}, sys.argv[2])
    sys.exit()
if sys.argv[1] == "compare":
    a, b = (load_file(path)["output"].astype(np.float64) for path in sys.argv[2:4])
    error = np.sqrt(((a - b) ** 2).mean() / (a**2).mean())
    print(f"relative error {error:.3g}")
    sys.exit(not error < float(sys.argv[4]))

scale = float(sys.argv[1])
weights = {"up": random.standard_normal((96, 64)) * scale, "down": random.standard_normal((32, 96)) / scale}
weights = {name: array.astype(np.float32) for name, array in weights.items()}
if len(sys.argv) > 3:
    name, row, column, value = sys.argv[3:]
    weights[name][int(row), int(column)] = float(value)
with open(sys.argv[2], "w", encoding="utf-8") as module:
    for name, array in weights.items():
        rows, columns = array.shape
        module.write(
            f"jpq.weight @{name} : tensor<{rows}x{columns}xf32>\n"
            f"    = #jpq.packed<values = dense_resource<{name}> : tensor<{array.nbytes}xi8>>\n"
        )
    module.write(
        """func.func @main(%x: tensor<?x64xf32>) -> tensor<?x32xf32> {
  %up = jpq.get_weight @up : tensor<96x64xf32>
  %down = jpq.get_weight @down : tensor<32x96xf32>
  %h = jpq.linear %x, %up : tensor<?x64xf32>, tensor<96x64xf32> -> tensor<?x96xf32>
  %y = jpq.linear %h, %down : tensor<?x96xf32>, tensor<32x96xf32> -> tensor<?x32xf32>
  return %y : tensor<?x32xf32>
}
"""
    )
    resources = ", ".join(f'{name}: "0x04000000{array.tobytes().hex().upper()}"' for name, array in weights.items())
    module.write(f"{{-# dialect_resources: {{builtin: {{{resources}}}}} #-}}\n")
