"""A mixture of experts between linears, one expert of which its router never picks, and what NumPy computes for it.

router.py make FOLDER                      writes model.mlir, calibration.safetensors and test.safetensors
router.py check FOLDER PLAN KL REMARKS     fails unless a plan leaves an expert out, and what is measured of the plan and
                                           of the model that is made of it, on the same data, is the same
"""

import json
import re
import sys
from pathlib import Path

import numpy as np
from expert_text import pick_experts
from safetensors.numpy import save_file

command, folder, *rest = sys.argv[1:]
folder = Path(folder)
random = np.random.default_rng(7)
EXPERTS, PICKED, TOKENS, HIDDEN, INNER, CLASSES, UNUSED = 4, 2, 8, 32, 48, 16, 1
SHAPES = {
    "router": (EXPERTS, HIDDEN),
    "up": (EXPERTS, INNER, HIDDEN),
    "down": (EXPERTS, HIDDEN, INNER),
    "head": (CLASSES, HIDDEN),
}
WEIGHTS = {
    name: (random.standard_normal(shape) * 1.5 / np.sqrt(shape[-1])).astype(np.float32) for name, shape in SHAPES.items()
}
# Added to every logit of the router.
BIAS = np.where(np.arange(EXPERTS) == UNUSED, -40.0, 0.0).astype(np.float32)
ROWS = PICKED * TOKENS


def linear(result: str, given: str, weight: str) -> str:
    """Text of `given` times the transposed weight."""
    out, columns = SHAPES[weight]
    return f"""
  %t_{weight} = tensor.empty() : tensor<{columns}x{out}xf32>
  %m_{weight} = linalg.transpose ins(%{weight} : tensor<{out}x{columns}xf32>) outs(%t_{weight} : tensor<{columns}x{out}xf32>) permutation = [1, 0]
  %e_{weight} = tensor.empty() : tensor<{TOKENS}x{out}xf32>
  %z_{weight} = linalg.fill ins(%zero : f32) outs(%e_{weight} : tensor<{TOKENS}x{out}xf32>) -> tensor<{TOKENS}x{out}xf32>
  %{result} = linalg.matmul ins(%{given}, %m_{weight} : tensor<{TOKENS}x{columns}xf32>, tensor<{columns}x{out}xf32>)
      outs(%z_{weight} : tensor<{TOKENS}x{out}xf32>) -> tensor<{TOKENS}x{out}xf32>"""


T, E, K, H, N = TOKENS, EXPERTS, PICKED, HIDDEN, INNER
CONSTANTS = "".join(
    f"\n  %{name} = arith.constant dense_resource<{name}> : tensor<{'x'.join(map(str, shape))}xf32>"
    for name, shape in SHAPES.items()
)
MODEL = f"""
#row = affine_map<(i, j) -> (i, j)>
#of_row = affine_map<(i, j) -> (i)>
#of_column = affine_map<(i, j) -> (j)>
#cube = affine_map<(i, j, k) -> (i, j, k)>
#token = affine_map<(i, j, k) -> (i, k)>
#part = affine_map<(i, j, k) -> (i, j)>
func.func @main(%x: tensor<{T}x{H}xf32>) -> tensor<{T}x{CLASSES}xf32> {{
  %zero = arith.constant 0.0 : f32{CONSTANTS}
  %bias = arith.constant dense<{BIAS.tolist()}> : tensor<{E}xf32>
  %table = tensor.empty() : tensor<{T}x{E}xf32>{linear("plain", "x", "router")}
  %logits = linalg.generic {{indexing_maps = [#row, #of_column, #row], iterator_types = ["parallel", "parallel"]}}
      ins(%plain, %bias : tensor<{T}x{E}xf32>, tensor<{E}xf32>) outs(%table : tensor<{T}x{E}xf32>) {{
    ^bb0(%a: f32, %b: f32, %o: f32):
      %s = arith.addf %a, %b : f32
      linalg.yield %s : f32
  }} -> tensor<{T}x{E}xf32>
  %numbers = tensor.empty() : tensor<{T}x{E}xi64>
  %all = linalg.generic {{indexing_maps = [#row], iterator_types = ["parallel", "parallel"]}}
      outs(%numbers : tensor<{T}x{E}xi64>) {{
    ^bb0(%o: i64):
      %j = linalg.index 1 : index
      %n = arith.index_cast %j : index to i64
      linalg.yield %n : i64
  }} -> tensor<{T}x{E}xi64>
  %sorted:2 = tm_tensor.sort dimension(1) outs(%logits, %all : tensor<{T}x{E}xf32>, tensor<{T}x{E}xi64>) {{
    ^bb0(%a: f32, %b: f32, %i: i64, %j: i64):
      %stay = arith.cmpf oge, %a, %b : f32
      tm_tensor.yield %stay : i1
  }} -> tensor<{T}x{E}xf32>, tensor<{T}x{E}xi64>
  %best = tensor.extract_slice %sorted#0[0, 0] [{T}, {K}] [1, 1] : tensor<{T}x{E}xf32> to tensor<{T}x{K}xf32>
  %picked = tensor.extract_slice %sorted#1[0, 0] [{T}, {K}] [1, 1] : tensor<{T}x{E}xi64> to tensor<{T}x{K}xi64>
  %two = tensor.empty() : tensor<{T}x{K}xf32>
  %powers = linalg.generic {{indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}}
      ins(%best : tensor<{T}x{K}xf32>) outs(%two : tensor<{T}x{K}xf32>) {{
    ^bb0(%a: f32, %o: f32):
      %e = math.exp %a : f32
      linalg.yield %e : f32
  }} -> tensor<{T}x{K}xf32>
  %one = tensor.empty() : tensor<{T}xf32>
  %nothing = linalg.fill ins(%zero : f32) outs(%one : tensor<{T}xf32>) -> tensor<{T}xf32>
  %sum = linalg.generic {{indexing_maps = [#row, #of_row], iterator_types = ["parallel", "reduction"]}}
      ins(%powers : tensor<{T}x{K}xf32>) outs(%nothing : tensor<{T}xf32>) {{
    ^bb0(%a: f32, %o: f32):
      %s = arith.addf %a, %o : f32
      linalg.yield %s : f32
  }} -> tensor<{T}xf32>
  %parts = linalg.generic {{indexing_maps = [#row, #of_row, #row], iterator_types = ["parallel", "parallel"]}}
      ins(%powers, %sum : tensor<{T}x{K}xf32>, tensor<{T}xf32>) outs(%two : tensor<{T}x{K}xf32>) {{
    ^bb0(%a: f32, %s: f32, %o: f32):
      %d = arith.divf %a, %s : f32
      linalg.yield %d : f32
  }} -> tensor<{T}x{K}xf32>
  %ids = tensor.collapse_shape %picked [[0, 1]] : tensor<{T}x{K}xi64> into tensor<{ROWS}xi64>
  %copies = tensor.empty() : tensor<{T}x{K}x{H}xf32>
  %twice = linalg.generic {{indexing_maps = [#token, #cube], iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%x : tensor<{T}x{H}xf32>) outs(%copies : tensor<{T}x{K}x{H}xf32>) {{
    ^bb0(%a: f32, %o: f32):
      linalg.yield %a : f32
  }} -> tensor<{T}x{K}x{H}xf32>
  %flat = tensor.collapse_shape %twice [[0, 1], [2]] : tensor<{T}x{K}x{H}xf32> into tensor<{ROWS}x{H}xf32>
  %given = tensor.expand_shape %flat [[0], [1, 2]] output_shape [{ROWS}, {H}, 1] : tensor<{ROWS}x{H}xf32> into tensor<{ROWS}x{H}x1xf32>{pick_experts("h", "given", "up", ROWS, SHAPES["up"])}
  %act = tensor.empty() : tensor<{ROWS}x{N}x1xf32>
  %r = linalg.generic {{indexing_maps = [#cube, #cube], iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%h : tensor<{ROWS}x{N}x1xf32>) outs(%act : tensor<{ROWS}x{N}x1xf32>) {{
    ^bb0(%in: f32, %o: f32):
      %m = arith.maximumf %in, %zero : f32
      linalg.yield %m : f32
  }} -> tensor<{ROWS}x{N}x1xf32>{pick_experts("y", "r", "down", ROWS, SHAPES["down"])}
  %each = tensor.collapse_shape %y [[0], [1, 2]] : tensor<{ROWS}x{H}x1xf32> into tensor<{ROWS}x{H}xf32>
  %of_token = tensor.expand_shape %each [[0, 1], [2]] output_shape [{T}, {K}, {H}] : tensor<{ROWS}x{H}xf32> into tensor<{T}x{K}x{H}xf32>
  %weighed = linalg.generic {{indexing_maps = [#cube, #part, #cube], iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%of_token, %parts : tensor<{T}x{K}x{H}xf32>, tensor<{T}x{K}xf32>) outs(%copies : tensor<{T}x{K}x{H}xf32>) {{
    ^bb0(%a: f32, %p: f32, %o: f32):
      %w = arith.mulf %a, %p : f32
      linalg.yield %w : f32
  }} -> tensor<{T}x{K}x{H}xf32>
  %hidden = linalg.generic {{indexing_maps = [#cube, #token], iterator_types = ["parallel", "reduction", "parallel"]}}
      ins(%weighed : tensor<{T}x{K}x{H}xf32>) outs(%x : tensor<{T}x{H}xf32>) {{
    ^bb0(%a: f32, %o: f32):
      %s = arith.addf %a, %o : f32
      linalg.yield %s : f32
  }} -> tensor<{T}x{H}xf32>{linear("result", "hidden", "head")}
  return %result : tensor<{T}x{CLASSES}xf32>
}}
"""

if command == "make":
    blobs = ", ".join(f'{name}: "0x04000000{value.tobytes().hex().upper()}"' for name, value in WEIGHTS.items())
    (folder / "model.mlir").write_text(MODEL + "{-# dialect_resources: {builtin: {" + blobs + "}} #-}\n")
    for name in "calibration", "test":
        x = random.standard_normal((64 * TOKENS, HIDDEN), dtype=np.float32)
        save_file({"arg0": x}, folder / f"{name}.safetensors")
elif command == "check":
    plan, validated, remarks = (Path(path).read_text() for path in rest)
    units = [unit for unit in json.loads(plan)["units"] if "total_experts" in unit]
    assert len(units) == 1 and units[0]["total_experts"] == EXPERTS, units
    kept = EXPERTS - units[0]["pruned_experts"]
    print(units[0]["option"])
    assert PICKED <= kept < EXPERTS and f"{kept} of {EXPERTS} experts" in units[0]["option"]
    planned = float(re.search(r"the harm of the whole plan is ([0-9.]+)", remarks)[1])
    whole = json.loads(validated)["whole"]
    print(f"measured KL of the plan {planned}, of the model {whole['measured_kl']:.4f}")
    # The plan's is printed with four digits.
    assert abs(planned - whole["measured_kl"]) <= 6e-5
