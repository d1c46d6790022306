"""A model of one convolution of each kind, and what NumPy computes for it.

convolutions.py make FOLDER                  writes model.mlir, calibration.safetensors and in.safetensors
convolutions.py compare FOLDER FILE ERROR    fails unless a file's `output` is NumPy's within a relative error
"""

import sys
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

command, folder, *rest = sys.argv[1:]
folder = Path(folder)
random = np.random.default_rng(0)
INPUT = (1, 4, 12, 9)
WEIGHTS = {
    "dilated": random.standard_normal((6, 4, 3, 2), dtype=np.float32) / 5,
    "depthwise": random.standard_normal((6, 1, 2, 2), dtype=np.float32) / 2,
    "grouped": random.standard_normal((8, 3, 1, 2), dtype=np.float32) / 3,
    "last": random.standard_normal((5, 8, 3), dtype=np.float32) / 5,
}
STRIDE, DILATION = (2, 1), (1, 3)

MODEL = """
#id = affine_map<(i, j, k, l) -> (i, j, k, l)>
func.func @main(%x: tensor<1x4x12x9xf32>) -> tensor<1x5x10xf32> {
  %zero = arith.constant 0.0 : f32
  %dilated = arith.constant dense_resource<dilated> : tensor<6x4x3x2xf32>
  %depthwise = arith.constant dense_resource<depthwise> : tensor<6x1x2x2xf32>
  %grouped = arith.constant dense_resource<grouped> : tensor<8x3x1x2xf32>
  %last = arith.constant dense_resource<last> : tensor<5x8x3xf32>
  %e1 = tensor.empty() : tensor<1x6x5x6xf32>
  %z1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<1x6x5x6xf32>) -> tensor<1x6x5x6xf32>
  %h1 = linalg.conv_2d_nchw_fchw {dilations = dense<[1, 3]> : vector<2xi64>, strides = dense<[2, 1]> : vector<2xi64>}
      ins(%x, %dilated : tensor<1x4x12x9xf32>, tensor<6x4x3x2xf32>)
      outs(%z1 : tensor<1x6x5x6xf32>) -> tensor<1x6x5x6xf32>
  %r1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%h1 : tensor<1x6x5x6xf32>) outs(%e1 : tensor<1x6x5x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %0 = arith.maximumf %in, %zero : f32
      linalg.yield %0 : f32
  } -> tensor<1x6x5x6xf32>
  %c2 = tensor.collapse_shape %depthwise [[0, 1], [2], [3]] : tensor<6x1x2x2xf32> into tensor<6x2x2xf32>
  %e2 = tensor.empty() : tensor<1x6x4x5xf32>
  %z2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<1x6x4x5xf32>) -> tensor<1x6x4x5xf32>
  %h2 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
      ins(%r1, %c2 : tensor<1x6x5x6xf32>, tensor<6x2x2xf32>) outs(%z2 : tensor<1x6x4x5xf32>) -> tensor<1x6x4x5xf32>
  %x3 = tensor.expand_shape %h2 [[0], [1, 2], [3], [4]] output_shape [1, 2, 3, 4, 5]
      : tensor<1x6x4x5xf32> into tensor<1x2x3x4x5xf32>
  %c3 = tensor.expand_shape %grouped [[0, 1], [2], [3], [4]] output_shape [2, 4, 3, 1, 2]
      : tensor<8x3x1x2xf32> into tensor<2x4x3x1x2xf32>
  %e3 = tensor.empty() : tensor<1x2x4x4x3xf32>
  %z3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<1x2x4x4x3xf32>) -> tensor<1x2x4x4x3xf32>
  %x3s = tensor.extract_slice %x3[0, 0, 0, 0, 0] [1, 2, 3, 4, 4] [1, 1, 1, 1, 1]
      : tensor<1x2x3x4x5xf32> to tensor<1x2x3x4x4xf32>
  %h3 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
      ins(%x3s, %c3 : tensor<1x2x3x4x4xf32>, tensor<2x4x3x1x2xf32>)
      outs(%z3 : tensor<1x2x4x4x3xf32>) -> tensor<1x2x4x4x3xf32>
  %x4 = tensor.collapse_shape %h3 [[0], [1, 2], [3, 4]] : tensor<1x2x4x4x3xf32> into tensor<1x8x12xf32>
  %e4 = tensor.empty() : tensor<1x5x10xf32>
  %z4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<1x5x10xf32>) -> tensor<1x5x10xf32>
  %y = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>}
      ins(%x4, %last : tensor<1x8x12xf32>, tensor<5x8x3xf32>) outs(%z4 : tensor<1x5x10xf32>) -> tensor<1x5x10xf32>
  return %y : tensor<1x5x10xf32>
}
"""


def convolve(x, w, stride=(1, 1), dilation=(1, 1), groups=1):
    """x: [channels, height, width], w: [outputs, channels of a group, ...]."""
    rows, columns = ((x.shape[i + 1] - dilation[i] * (w.shape[i + 2] - 1) - 1) // stride[i] + 1 for i in (0, 1))
    parts = []
    for one, weight in zip(np.split(x, groups), np.split(w, groups)):
        sum = np.zeros((len(weight), rows, columns))
        for i, j in np.ndindex(*w.shape[2:]):
            top, left = i * dilation[0], j * dilation[1]
            window = one[:, top : top + rows * stride[0] : stride[0], left : left + columns * stride[1] : stride[1]]
            sum += np.einsum("nc,chw->nhw", weight[:, :, i, j], window[:, :rows, :columns])
        parts.append(sum)
    return np.concatenate(parts)


if command == "make":
    blobs = ", ".join(f'{name}: "0x04000000{value.tobytes().hex().upper()}"' for name, value in WEIGHTS.items())
    (folder / "model.mlir").write_text(MODEL + "{-# dialect_resources: {builtin: {" + blobs + "}} #-}\n")
    save_file({"arg0": random.standard_normal((32, *INPUT[1:]), dtype=np.float32)}, folder / "calibration.safetensors")
    save_file({"arg0": random.standard_normal(INPUT, dtype=np.float32)}, folder / "in.safetensors")
elif command == "compare":
    path, most = rest
    x = load_file(folder / "in.safetensors")["arg0"][0].astype(float)
    h = np.maximum(convolve(x, WEIGHTS["dilated"], STRIDE, DILATION), 0)
    h = convolve(h, WEIGHTS["depthwise"], groups=6)[:, :, :4]
    h = convolve(h, WEIGHTS["grouped"], groups=2).reshape(8, 1, 12)
    wanted = convolve(h, WEIGHTS["last"][:, :, None])[None, :, 0]
    output = load_file(path)["output"]
    error = np.linalg.norm(output - wanted) / np.linalg.norm(wanted)
    print(f"relative error {error:.2e}")
    assert output.shape == wanted.shape and error <= float(most), error
