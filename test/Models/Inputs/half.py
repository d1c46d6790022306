"""half.py make FILE: an input of halves. half.py calibration FILE: 64 samples. half.py truncate A B: A's input as bf16.
half.py compare A B [TOLERANCE]: fails unless the outputs agree, exactly or relative to the largest."""

import json
import struct
import sys

import numpy as np
from safetensors.numpy import load_file, save_file

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
else:
    a, b = load_file(path)["output"], load_file(rest[0])["output"]
    assert a.dtype == b.dtype == np.float16 and a.shape == b.shape and np.isfinite(b).all()
    error = np.abs(a.astype(float) - b).max() / np.abs(a).max()
    print(f"relative error {error:.2e}")
    assert np.abs(a).max() > 0 and error <= float(rest[1] if len(rest) > 1 else 0), error
