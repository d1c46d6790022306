"""change_state.py FILE [remove]: changes the codes of a weight that a state of jpq-apply-plan holds, and nothing else; or removes
a value of the model."""

import sys

from safetensors import safe_open
from safetensors.numpy import save_file

path = sys.argv[1]
with safe_open(path, "numpy") as file:
    metadata = file.metadata()
    tensors = {name: file.get_tensor(name) for name in file.keys() if not name.startswith("jpq.padding.")}
if sys.argv[2:] == ["remove"]:
    del tensors[next(name for name in tensors if name.startswith("original."))]
else:
    name = next(name for name in sorted(tensors) if name.startswith("weight.") and name.endswith(".codes"))
    tensors[name] = tensors[name] ^ 1
save_file(tensors, path, metadata)
