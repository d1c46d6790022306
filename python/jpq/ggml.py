"""ggml's shared libraries, through ctypes.

Declarations are those of ggml.h.
"""

import ctypes
import importlib.util
import math
import os
from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType

from jpq.errors import JpqError

LIBRARY_VARIABLE = "JPQ_GGML_LIBRARY"


def find_library() -> Path:
    """libggml-base: $JPQ_GGML_LIBRARY, or that of the Python package llama-cpp-python. Raises JpqError without either."""
    if named := os.environ.get(LIBRARY_VARIABLE):
        if not Path(named).is_file():
            raise JpqError(f"{LIBRARY_VARIABLE}={named}: is no file")
        return Path(named)
    found = importlib.util.find_spec("llama_cpp")
    if found is None or found.origin is None:
        raise JpqError("the Python package llama-cpp-python is not installed")
    return Path(found.origin).parent / "lib" / "libggml-base.so"


def declare(library: ctypes.CDLL, name: str, result, *arguments) -> Callable:
    """A function of a library with its types."""
    function = getattr(library, name)
    function.restype, function.argtypes = result, list(arguments)
    return function


class GgmlBase:
    """Quantization types of libggml-base. Raises JpqError where it is not installed."""

    def __init__(self):
        path = find_library()
        try:
            self.library = ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
        except OSError as error:
            raise JpqError(f"{path}: cannot load: {error}") from error
        pointer, integer, long, size = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64, ctypes.c_size_t
        self.row_size = declare(self.library, "ggml_row_size", size, integer, long)
        self.block_size = declare(self.library, "ggml_blck_size", long, integer)
        self.type_name = declare(self.library, "ggml_type_name", ctypes.c_char_p, integer)
        self.quantize_chunk = declare(
            self.library, "ggml_quantize_chunk", size, integer, pointer, pointer, long, long, long, pointer
        )

    def quantize(self, type_name: str, values: np.ndarray, importance: np.ndarray | None) -> np.ndarray:
        """The bytes of a matrix in the type `type_name`, its rows laid end to end where one is no multiple of a block.
        `importance` has one number a column, and some types ask for it.

        Raises JpqError if this ggml numbers types otherwise.
        """
        kind = get_type(type_name)
        if self.type_name(kind.value) != type_name.encode():
            raise JpqError(f"ggml's type {kind.value} is {self.type_name(kind.value).decode()}, not {type_name}")
        flat, tiled = flatten(values, importance, get_block_size(type_name))
        rows, columns = flat.shape
        codes = np.zeros(rows * self.row_size(kind.value, columns), np.uint8)
        weights = None if tiled is None else tiled.ctypes.data
        written = self.quantize_chunk(kind.value, flat.ctypes.data, codes.ctypes.data, 0, rows, columns, weights)
        if written != codes.size:
            raise JpqError(f"ggml wrote {written} bytes of {type_name}, but {codes.size} were expected")
        return codes

    def round(self, type_name: str, values: np.ndarray, importance: np.ndarray | None = None) -> np.ndarray:
        """The matrix after it was stored in a type."""
        codes = self.quantize(type_name, values, importance)
        return gguf.dequantize(codes.reshape(1, -1), get_type(type_name)).reshape(values.shape)


def get_type(name: str) -> GGMLQuantizationType:
    """A quantization type by ggml's name for it (`q2_K`). Raises JpqError for other names."""
    try:
        return GGMLQuantizationType[name.upper()]
    except KeyError as error:
        raise JpqError(f"{name}: is no quantization type of ggml") from error


def get_block_size(type_name: str) -> int:
    """How many weights a block of a type holds."""
    return gguf.GGML_QUANT_SIZES[get_type(type_name)][0]


def count_bytes(type_name: str, weights: int) -> int:
    """What so many weights take in a type."""
    block, size = gguf.GGML_QUANT_SIZES[get_type(type_name)]
    if weights % block != 0:
        raise JpqError(f"{type_name} stores blocks of {block} weights, but there are {weights}")
    return weights // block * size


def flatten(
    values: np.ndarray, importance: np.ndarray | None, block: int
) -> tuple[np.ndarray, np.ndarray | None]:
    """`values` with as many rows laid end to end as make whole blocks, and the importance of columns repeated as often.

    Raises JpqError if rows cannot be divided so.
    """
    rows, columns = values.shape
    if importance is not None and importance.shape != (columns,):
        raise JpqError(f"importance of {importance.size} columns, but the weight has {columns}")
    joined = math.lcm(columns, block) // columns
    if rows % joined != 0:
        raise JpqError(f"{rows} rows of {columns} cannot be laid end to end {joined} at a time, as blocks of {block} ask for")
    flat = np.ascontiguousarray(values, np.float32).reshape(rows // joined, joined * columns)
    return flat, None if importance is None else np.tile(importance.astype(np.float32), joined)
