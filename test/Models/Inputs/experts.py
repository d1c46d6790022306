"""Experts that ids pick, two products one after the other, and what NumPy computes for them.

experts.py make FOLDER                  writes model.mlir, calibration.safetensors, in.safetensors and, with an
                                        expert that is not there, outside.safetensors
experts.py compare FOLDER FILE ERROR    fails unless a file's `output` is NumPy's within a relative error
"""

import sys
from pathlib import Path

import numpy as np
from expert_text import pick_experts
from safetensors.numpy import load_file, save_file

command, folder, *rest = sys.argv[1:]
folder = Path(folder)
random = np.random.default_rng(0)
EXPERTS, TOKENS = 3, 5
WEIGHTS = {
    "up": random.standard_normal((EXPERTS, 12, 16), dtype=np.float32) / 4,
    "down": random.standard_normal((EXPERTS, 8, 12), dtype=np.float32) / 3,
}


MODEL = f"""
#all = affine_map<(i, j, k) -> (i, j, k)>
func.func @main(%x: tensor<{TOKENS}x16x1xf32>, %ids: tensor<{TOKENS}xi64>) -> tensor<{TOKENS}x8xf32> {{
  %zero = arith.constant 0.0 : f32
  %up = arith.constant dense_resource<up> : tensor<{EXPERTS}x12x16xf32>
  %down = arith.constant dense_resource<down> : tensor<{EXPERTS}x8x12xf32>{pick_experts("h", "x", "up", TOKENS, WEIGHTS["up"].shape)}
  %r = linalg.generic {{indexing_maps = [#all, #all], iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%h : tensor<{TOKENS}x12x1xf32>) outs(%f_up : tensor<{TOKENS}x12x1xf32>) {{
    ^bb0(%in: f32, %out: f32):
      %0 = arith.maximumf %in, %zero : f32
      linalg.yield %0 : f32
  }} -> tensor<{TOKENS}x12x1xf32>{pick_experts("y", "r", "down", TOKENS, WEIGHTS["down"].shape)}
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
