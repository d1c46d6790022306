"""half.py make FILE: an input of halves. half.py calibration FILE: 64 samples. half.py truncate A B: A's input as bf16.
half.py compare A B [TOLERANCE]: fails unless the outputs agree, exactly or relative to the largest.
half.py perceptron IN OUT TOLERANCE: fails unless OUT holds (h + tanh(h)) b of h = x a' of the input, in f64, as compare does."""

import json
import struct
import sys

import numpy as np
from safetensors.numpy import load_file, save_file

A = [
    [-0.0625, -0.5, 0.4375, 0.875, -0.75, -1.0, 0.875, 0.0],
    [-0.125, -0.25, 0.875, 0.875, 0.5625, -0.4375, -0.125, -0.4375],
    [0.5, -1.0, -0.75, -0.375, -0.875, 0.1875, -0.9375, 0.0625],
    [0.875, 0.5, 0.6875, 0.5625, 0.75, -0.5, 0.4375, -0.625],
    [-0.875, -0.5, 0.9375, -0.1875, 0.0, 0.6875, 0.1875, 0.625],
    [1.0, 0.5, 0.375, 0.625, -0.125, 0.3125, -0.9375, 0.0625],
]
B = [
    [-0.375, 0.25, -0.625, -0.1875],
    [0.0625, 0.125, -0.5625, -0.75],
    [0.875, 0.875, -0.6875, 0.375],
    [-0.75, 0.625, -0.4375, -0.9375],
    [0.125, 0.6875, 0.625, -0.5625],
    [-0.875, -0.875, 0.5, 0.3125],
]


def load(path, name):
    """An array of halves as f64; NumPy has no bf16, which are the upper halves of f32."""
    data = open(path, "rb").read()
    (length,) = struct.unpack("<Q", data[:8])
    entry = json.loads(data[8 : 8 + length])[name]
    first, last = entry["data_offsets"]
    raw = data[8 + length + first : 8 + length + last]
    if entry["dtype"] == "BF16":
        values = (np.frombuffer(raw, "<u2").astype("<u4") << 16).view("<f4")
    else:
        values = np.frombuffer(raw, "<f2")
    return values.reshape(entry["shape"]).astype(float)


def check(a, b, tolerance):
    error = np.abs(a - b).max() / np.abs(a).max()
    print(f"relative error {error:.2e}")
    assert np.abs(a).max() > 0 and error <= tolerance, error


command, path, *rest = sys.argv[1:]
generator = np.random.default_rng(5)
if command == "make":
    save_file({"arg0": generator.standard_normal((2, 8)).astype(np.float16)}, path)
elif command == "calibration":
    save_file({"arg0": generator.standard_normal((64, 8)).astype(np.float16)}, path)
elif command == "truncate":
    # NumPy has no bf16: the upper half of f32.
    values = load_file(path)["arg0"].astype("<f4")
    data = (values.view("<u4") >> 16).astype("<u2").tobytes()
    text = json.dumps({"arg0": {"dtype": "BF16", "shape": values.shape, "data_offsets": [0, len(data)]}}).encode()
    with open(rest[0], "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)
elif command == "perceptron":
    hidden = load(path, "arg0") @ np.array(A).T
    check((hidden + np.tanh(hidden)) @ np.array(B), load(rest[0], "output"), float(rest[1]))
else:
    a, b = load_file(path)["output"], load_file(rest[0])["output"]
    assert a.dtype == b.dtype == np.float16 and a.shape == b.shape and np.isfinite(b).all()
    check(a.astype(float), b, float(rest[1] if len(rest) > 1 else 0))
