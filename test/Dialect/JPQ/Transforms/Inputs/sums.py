"""sums.py A B TOLERANCE: fails unless two files of sums hold the same arrays, to a relative tolerance of the largest."""

import sys

import numpy as np
from safetensors.numpy import load_file

a, b = load_file(sys.argv[1]), load_file(sys.argv[2])
assert a.keys() == b.keys() and a, (a.keys() ^ b.keys())
for name in a:
    difference = np.abs(a[name] - b[name]).max() / max(np.abs(a[name]).max(), 1e-300)
    assert difference <= float(sys.argv[3]), f"{name}: {difference}"
