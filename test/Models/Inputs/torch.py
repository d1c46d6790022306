"""What torch computed for the models of data/torch-mlir, beside what jpq computes.

torch.py input MODEL.npz ARRAY FILE        writes the model's input as the array of a safetensors file, and `cotangent`
torch.py calibration MODEL.npz ARRAY FILE  writes 64 random inputs of the same kind
torch.py compare MODEL.npz FILE TOLERANCE  fails unless a file's `output` is torch's, relative to its largest number
torch.py gradients MODEL.npz FILE TOLERANCE [in-first]
                                           fails unless the file has the gradients of all matrices; with `in-first`
                                           torch has those of layers, h.*, as [in, out]
torch.py approach MODEL.npz FILE...        fails unless each file's `output` is closer to torch's than the one before, by
                                           what choices make least: the KL divergence
"""

import sys

import numpy as np
from safetensors.numpy import load_file, save_file

command, torch, *rest = sys.argv[1:]
arrays = np.load(torch)


def read_output(path: str) -> np.ndarray:
    output = load_file(path)["output"]
    assert output.shape == arrays["output"].shape, output.shape
    assert np.isfinite(output).all()
    return output


def get_log_probabilities(logits: np.ndarray) -> np.ndarray:
    shifted = logits.astype(np.float64) - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def get_divergence(path: str) -> float:
    original, changed = (get_log_probabilities(logits) for logits in (arrays["output"], read_output(path)))
    return float((np.exp(original) * (original - changed)).sum(axis=-1).mean())


def get_error(path: str) -> float:
    output = read_output(path)
    return np.abs(output - arrays["output"]).max() / np.abs(arrays["output"]).max()


if command == "input":
    name, path = rest
    save_file({name: np.ascontiguousarray(arrays["input"]), "cotangent": arrays["cotangent"]}, path)
elif command == "calibration":
    name, path = rest
    generator = np.random.default_rng(1)
    shape = (64 * arrays["input"].shape[0], *arrays["input"].shape[1:])
    if arrays["input"].dtype == np.int64:
        samples = generator.integers(0, arrays["output"].shape[-1], shape)
    else:
        samples = generator.standard_normal(shape, dtype=np.float32)
    save_file({name: samples}, path)
elif command == "compare":
    path, tolerance = rest
    error = get_error(path)
    print(f"relative error {error:.2e}")
    assert error <= float(tolerance), error
elif command == "approach":
    errors = [get_divergence(path) for path in rest]
    print(" > ".join(f"{error:.2e}" for error in errors))
    assert all(a > b for a, b in zip(errors, errors[1:])), errors
elif command == "gradients":
    path, tolerance, *in_first = rest
    found = {name: array for name, array in load_file(path).items() if not name.startswith("jpq.padding")}
    # Vectors are no matrices. Those of convolutions have a row for each output channel.
    wanted = {
        name[len("grad:") :]: arrays[name].reshape(len(arrays[name]), -1)
        for name in arrays
        if name.startswith("grad:") and arrays[name].ndim >= 2
    }
    assert found.keys() == wanted.keys() and found, found.keys() ^ wanted.keys()
    for name, gradient in wanted.items():
        if in_first and name.startswith("h."):
            gradient = gradient.T
        error = np.abs(found[name] - gradient).max() / np.abs(gradient).max()
        assert error <= float(tolerance), f"{name}: {error}"
