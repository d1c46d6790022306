"""arrays.py write FILE NAME=DTYPE:[[...]]...: writes a safetensors file. arrays.py show FILE: prints its arrays."""

import json
import sys

import numpy as np
from safetensors.numpy import load_file, save_file

command, path, *arrays = sys.argv[1:]
if command == "show":
    for name, array in load_file(path).items():
        print(name, array.dtype, array.tolist())
else:
    parts = [(name, *value.split(":", 1)) for name, value in (array.split("=", 1) for array in arrays)]
    save_file({name: np.array(json.loads(values), dtype) for name, dtype, values in parts}, path)
