"""Experts that ids pick, two products one after the other, and what NumPy computes for them.

experts.py make FOLDER                  writes model.mlir, calibration.safetensors, in.safetensors and, with an
                                        expert that is not there, outside.safetensors
experts.py compare FOLDER FILE ERROR    fails unless a file's `output` is NumPy's within a relative error
"""

import sys
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

command, folder, *rest = sys.argv[1:]
folder = Path(folder)
random = np.random.default_rng(0)
EXPERTS, TOKENS = 3, 5
WEIGHTS = {
    "up": random.standard_normal((EXPERTS, 12, 16), dtype=np.float32) / 4,
    "down": random.standard_normal((EXPERTS, 8, 12), dtype=np.float32) / 3,
}


def pick(result: str, weight: str, out: int, columns: int, given: str) -> str:
    """Text of the products of `given` with the experts that `%ids` pick."""
    picked, type = f"tensor<{TOKENS}x{out}x{columns}xf32>", f"tensor<{TOKENS}x{out}x1xf32>"
    return f"""
  %e_{weight} = tensor.empty() : {picked}
  %p_{weight} = linalg.generic {{indexing_maps = [#pick, #all], iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%ids : tensor<{TOKENS}xi64>) outs(%e_{weight} : {picked}) {{
    ^bb0(%id: i64, %o: f32):
      %i = arith.index_cast %id : i64 to index
      %n = linalg.index 1 : index
      %k = linalg.index 2 : index
      %v = tensor.extract %{weight}[%i, %n, %k] : tensor<{EXPERTS}x{out}x{columns}xf32>
      linalg.yield %v : f32
  }} -> {picked}
  %f_{weight} = tensor.empty() : {type}
  %z_{weight} = linalg.fill ins(%zero : f32) outs(%f_{weight} : {type}) -> {type}
  %{result} = linalg.batch_matmul ins(%p_{weight}, %{given} : {picked}, tensor<{TOKENS}x{columns}x1xf32>)
      outs(%z_{weight} : {type}) -> {type}"""


MODEL = f"""
#pick = affine_map<(i, j, k) -> (i)>
#all = affine_map<(i, j, k) -> (i, j, k)>
func.func @main(%x: tensor<{TOKENS}x16x1xf32>, %ids: tensor<{TOKENS}xi64>) -> tensor<{TOKENS}x8xf32> {{
  %zero = arith.constant 0.0 : f32
  %up = arith.constant dense_resource<up> : tensor<{EXPERTS}x12x16xf32>
  %down = arith.constant dense_resource<down> : tensor<{EXPERTS}x8x12xf32>{pick("h", "up", 12, 16, "x")}
  %r = linalg.generic {{indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%h : tensor<{TOKENS}x12x1xf32>) outs(%f_up : tensor<{TOKENS}x12x1xf32>) {{
    ^bb0(%in: f32, %out: f32):
      %0 = arith.maximumf %in, %zero : f32
      linalg.yield %0 : f32
  }} -> tensor<{TOKENS}x12x1xf32>{pick("y", "down", 8, 12, "r")}
  %c = tensor.collapse_shape %y [[0], [1, 2]] : tensor<{TOKENS}x8x1xf32> into tensor<{TOKENS}x8xf32>
  return %c : tensor<{TOKENS}x8xf32>
}}
"""

if command == "make":

    def save(name, samples, ids):
        x = random.standard_normal((samples * TOKENS, 16, 1), dtype=np.float32)
        save_file({"arg0": x, "arg1": np.asarray(ids, dtype=np.int64)}, folder / f"{name}.safetensors")

    blobs = ", ".join(f'{name}: "0x04000000{value.tobytes().hex().upper()}"' for name, value in WEIGHTS.items())
    (folder / "model.mlir").write_text(MODEL + "{-# dialect_resources: {builtin: {" + blobs + "}} #-}\n")
    save("calibration", 32, random.integers(0, EXPERTS, 32 * TOKENS))
    save("in", 1, [2, 0, 1, 1, 2])
    save("outside", 1, [2, 0, 1, EXPERTS, 2])
elif command == "compare":
    path, most = rest
    given = load_file(folder / "in.safetensors")
    h = np.maximum(WEIGHTS["up"][given["arg1"]] @ given["arg0"].astype(float), 0)
    wanted = (WEIGHTS["down"][given["arg1"]] @ h)[:, :, 0]
    output = load_file(path)["output"]
    error = np.linalg.norm(output - wanted) / np.linalg.norm(wanted)
    print(f"relative error {error:.2e}")
    assert output.shape == wanted.shape and error <= float(most), error
