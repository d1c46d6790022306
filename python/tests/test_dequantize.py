"""The golden file of the C++ tests is what PyPI's `gguf` dequantizes to."""

import pathlib
import subprocess
import sys

import pytest

gguf = pytest.importorskip("gguf")
INPUTS = pathlib.Path(__file__).parents[2] / "test" / "Unit" / "Target" / "Inputs"


def read_tensors(path):
    return {
        tensor.name: (tensor.tensor_type, tensor.shape.tolist(), tensor.data.tobytes())
        for tensor in gguf.GGUFReader(path).tensors
    }


def test_golden_file_is_what_gguf_makes(tmp_path):
    subprocess.run([sys.executable, INPUTS / "make_golden.py", tmp_path], check=True)
    # Other versions of the package may write other metadata: only tensors count.
    assert read_tensors(tmp_path / "golden.gguf") == read_tensors(INPUTS / "golden.gguf")
