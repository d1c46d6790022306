"""post_norm.py MODULE CALIBRATION TEST SEED: a random network between normalizations, and random inputs.

    n = norm(x first');  y = norm(n + norm(silu(n up') down')) head'

The norm right behind the network hides from first order what deleting it does.
"""

import json
import random
import struct
import sys

ROWS, HIDDEN, INNER, OUT = 8, 24, 40, 32
module, calibration, test, seed = sys.argv[1:]
rng = random.Random(int(seed))


def normal(count, deviation=1.0):
    return [rng.gauss(0, deviation) for _ in range(count)]


def save(path, count):
    data = struct.pack(f"<{count * ROWS * HIDDEN}f", *normal(count * ROWS * HIDDEN))
    entry = {"arg0": {"dtype": "F32", "shape": [count * ROWS, HIDDEN], "data_offsets": [0, len(data)]}}
    text = json.dumps(entry).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)


constants, blobs = [], []


def weight(name, shape, deviation):
    count = shape[0] * shape[1]
    blob = struct.pack(f"<{count}f", *normal(count, deviation)).hex().upper()
    blobs.append(f'  {name}.weight: "0x04000000{blob}"')
    constants.append(f"  %{name} = arith.constant dense_resource<{name}.weight> : tensor<{shape[0]}x{shape[1]}xf32>")


weight("first", (HIDDEN, HIDDEN), HIDDEN**-0.5)
weight("up", (INNER, HIDDEN), 2 * HIDDEN**-0.5)
weight("down", (HIDDEN, INNER), 3 * INNER**-0.5)
weight("head", (OUT, HIDDEN), 1.5 * HIDDEN**-0.5)


def linear(name, source, matrix, out, inner):
    return f"""  %{name}e = tensor.empty() : tensor<{ROWS}x{out}xf32>
  %{name}f = linalg.fill ins(%zero : f32) outs(%{name}e : tensor<{ROWS}x{out}xf32>) -> tensor<{ROWS}x{out}xf32>
  %{name}t = tensor.empty() : tensor<{inner}x{out}xf32>
  %{name}w = linalg.transpose ins(%{matrix} : tensor<{out}x{inner}xf32>) outs(%{name}t : tensor<{inner}x{out}xf32>) permutation = [1, 0]
  %{name} = linalg.matmul ins(%{source}, %{name}w : tensor<{ROWS}x{inner}xf32>, tensor<{inner}x{out}xf32>) outs(%{name}f : tensor<{ROWS}x{out}xf32>) -> tensor<{ROWS}x{out}xf32>"""


HIDDENS = f"tensor<{ROWS}x{HIDDEN}xf32>"


def norm(name, source):
    return f"""  %{name}r = tensor.empty() : tensor<{ROWS}xf32>
  %{name}z = linalg.fill ins(%zero : f32) outs(%{name}r : tensor<{ROWS}xf32>) -> tensor<{ROWS}xf32>
  %{name}s = linalg.generic {{indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}} ins(%{source} : {HIDDENS}) outs(%{name}z : tensor<{ROWS}xf32>) {{
  ^bb0(%in: f32, %out: f32):
    %a = arith.mulf %in, %in : f32
    %b = arith.addf %a, %out : f32
    linalg.yield %b : f32
  }} -> tensor<{ROWS}xf32>
  %{name}e = tensor.empty() : {HIDDENS}
  %{name} = linalg.generic {{indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}} ins(%{source}, %{name}s : {HIDDENS}, tensor<{ROWS}xf32>) outs(%{name}e : {HIDDENS}) {{
  ^bb0(%in: f32, %s: f32, %out: f32):
    %a = arith.divf %s, %hidden : f32
    %b = arith.addf %a, %eps : f32
    %c = math.rsqrt %b : f32
    %d = arith.mulf %in, %c : f32
    linalg.yield %d : f32
  }} -> {HIDDENS}"""


body = [
    linear("x", "arg0", "first", HIDDEN, HIDDEN),
    norm("n", "x"),
    linear("u", "n", "up", INNER, HIDDEN),
    f"""  %ge = tensor.empty() : tensor<{ROWS}x{INNER}xf32>
  %g = linalg.generic {{indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}} ins(%u : tensor<{ROWS}x{INNER}xf32>) outs(%ge : tensor<{ROWS}x{INNER}xf32>) {{
  ^bb0(%in: f32, %out: f32):
    %a = arith.negf %in : f32
    %b = math.exp %a : f32
    %c = arith.addf %b, %one : f32
    %d = arith.divf %in, %c : f32
    linalg.yield %d : f32
  }} -> tensor<{ROWS}x{INNER}xf32>""",
    linear("v", "g", "down", HIDDEN, INNER),
    norm("m", "v"),
    f"""  %ye = tensor.empty() : {HIDDENS}
  %y = linalg.generic {{indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}} ins(%n, %m : {HIDDENS}, {HIDDENS}) outs(%ye : {HIDDENS}) {{
  ^bb0(%a: f32, %b: f32, %out: f32):
    %c = arith.addf %a, %b : f32
    linalg.yield %c : f32
  }} -> {HIDDENS}""",
    norm("o", "y"),
    linear("l", "o", "head", OUT, HIDDEN),
]
with open(module, "w", encoding="utf-8") as file:
    file.write(
        "#id = affine_map<(d0, d1) -> (d0, d1)>\n#row = affine_map<(d0, d1) -> (d0)>\n"
        f"func.func @main(%arg0: {HIDDENS}) -> tensor<{ROWS}x{OUT}xf32> {{\n"
        + "\n".join(constants)
        + f"""
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %hidden = arith.constant {HIDDEN}.0 : f32
  %eps = arith.constant 1.0e-06 : f32
"""
        + "\n".join(body)
        + f"\n  return %l : tensor<{ROWS}x{OUT}xf32>\n}}\n"
        + "{-# dialect_resources: { builtin: {\n"
        + ",\n".join(blobs)
        + "\n} } #-}\n"
    )
save(calibration, 96)
save(test, 64)
