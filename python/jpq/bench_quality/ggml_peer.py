"""Stores linears in a quantization type of ggml, with an importance matrix, and gives back what that makes of them."""

import argparse
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from jpq.bench_quality.arguments import make_parser, run
from jpq.bench_quality.codecs import is_linear
from jpq.errors import JpqError
from jpq.ggml import GgmlBase
from jpq.gguf_model import GgufModel


def write_rounded(model: Path, type_name: str, importance: Path, output: Path) -> None:
    """Writes `model` with its linears rounded. Raises JpqError if one has no importance."""
    ggml, original = GgmlBase(), GgufModel(model)
    try:
        squares = load_file(importance)
    except (OSError, SafetensorError) as error:
        raise JpqError(f"{importance}: no readable importance: {error}") from error
    tensors = original.read()

    def round_one(name: str) -> np.ndarray:
        if name not in squares:
            raise JpqError(f"{importance}: has no importance of {name}")
        return ggml.round(type_name, tensors[name], squares[name])

    linears = [name for name, shape in original.get_shapes().items() if is_linear(name, shape)]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        tensors |= dict(zip(linears, pool.map(round_one, linears)))
    original.write_like(tensors, output)


def _work(arguments: argparse.Namespace) -> None:
    write_rounded(arguments.model, arguments.type, arguments.importance, arguments.output)


if __name__ == "__main__":
    parser = make_parser("ggml_peer", "Rounds a model's linears by a quantization type of ggml.")
    parser.add_argument("--type", required=True, help="as ggml calls it, such as q2_K")
    parser.add_argument("--importance", type=Path, required=True, help="what jpq.bench_quality.importance wrote")
    run(parser, _work)
