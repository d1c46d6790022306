"""What torch computed for the models of data/torch-mlir, beside what jpq computes.

torch.py input MODEL.npz ARRAY FILE        writes the model's input as the array of a safetensors file
torch.py compare MODEL.npz FILE TOLERANCE  fails unless a file's `output` is torch's, relative to its largest number
"""

import sys

import numpy as np
from safetensors.numpy import load_file, save_file

command, torch, *rest = sys.argv[1:]
arrays = np.load(torch)
if command == "input":
    name, path = rest
    save_file({name: np.ascontiguousarray(arrays["input"])}, path)
elif command == "compare":
    path, tolerance = rest
    output = load_file(path)["output"]
    assert output.shape == arrays["output"].shape, output.shape
    error = np.abs(output - arrays["output"]).max() / np.abs(arrays["output"]).max()
    print(f"relative error {error:.2e}")
    assert error <= float(tolerance), error
