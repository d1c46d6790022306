"""Rounding to the nearest, and what peers' weights take when they are stored."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from jpq import ggml
from jpq.errors import JpqError

#: Groups of the embedding.
GROUP = 64
#: Bytes of a scale, and of a number of a norm.
SCALE_BYTES = 2
NORM_BYTES = 4

Shapes = dict[str, tuple[int, ...]]


def is_linear(name: str, shape: tuple[int, ...]) -> bool:
    """Whether a weight is one that peers round by their own method."""
    return len(shape) == 2 and name.startswith("blk.")


@dataclass(frozen=True)
class Groups:
    """Integers of some bits, a scale in f16 for each group in a row, and a zero point of as many bits if asymmetric."""

    bits: int
    group: int
    asymmetric: bool = False

    @property
    def name(self) -> str:
        """How rows of results call it."""
        return f"{self.bits} {'asymmetric' if self.asymmetric else 'symmetric'}"

    def count_bytes(self, rows: int, columns: int) -> int:
        """What a matrix takes. The last group of a row may be shorter."""
        groups = rows * math.ceil(columns / self.group)
        zeros = groups * self.bits if self.asymmetric else 0
        return math.ceil(rows * columns * self.bits / 8) + groups * SCALE_BYTES + math.ceil(zeros / 8)

    def round(self, values: np.ndarray) -> np.ndarray:
        """The matrix after rounding to the nearest. Symmetric groups use the side of the larger extreme in full.

        Raises JpqError if a row is no whole number of groups.
        """
        rows, columns = values.shape
        if columns % self.group != 0:
            raise JpqError(f"{columns} columns are no whole groups of {self.group}")
        groups = values.reshape(-1, self.group).astype(np.float32)
        if self.asymmetric:
            top = 2**self.bits - 1
            low = np.minimum(groups.min(1, keepdims=True), 0)
            scale = _to_f16((np.maximum(groups.max(1, keepdims=True), 0) - low) / top)
            zero = np.clip(np.rint(-low / scale), 0, top)
            codes = np.clip(np.rint(groups / scale) + zero, 0, top) - zero
        else:
            half = 2 ** (self.bits - 1)
            extreme = np.take_along_axis(groups, np.abs(groups).argmax(1)[:, None], 1)
            scale = _to_f16(extreme / -half)
            codes = np.clip(np.rint(groups / scale), -half, half - 1)
        return (codes * scale).reshape(rows, columns)


def _to_f16(scales: np.ndarray) -> np.ndarray:
    """As f16 stores them; one that would be zero is the least that it has, so that groups can be divided by it."""
    least = np.float32(np.finfo(np.float16).smallest_subnormal)
    stored = scales.astype(np.float16).astype(np.float32)
    return np.where(stored == 0, np.where(scales < 0, -least, least), stored)


def round_to_bf16(values: np.ndarray) -> np.ndarray:
    """The nearest bf16 number of each, ties to even, in f32."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32).astype(np.uint64)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000
    return rounded.astype(np.uint32).view(np.float32)


@dataclass(frozen=True)
class GgmlType:
    """A quantization type of ggml, rows laid end to end."""

    name: str

    def count_bytes(self, rows: int, columns: int) -> int:
        """What a matrix takes. Raises JpqError if it is no whole number of blocks."""
        return ggml.count_bytes(self.name, rows * columns)


Codec = Groups | GgmlType

#: What the embedding may be stored in beside linears of integers, and beside those of ggml's types.
GROUP_EMBEDDINGS = tuple(Groups(bits, GROUP, asymmetric) for bits in (3, 4, 5, 6, 8) for asymmetric in (False, True))
GGML_EMBEDDINGS = tuple(GgmlType(name) for name in ("q3_K", "q4_K", "q5_K", "q6_K", "q8_0"))


def count_model_bytes(shapes: Shapes, linears: Codec, embedding: Codec) -> int:
    """All bytes of a model: linears in one codec, the embedding (and a head that is not tied to it) in another, norms and
    biases in f32."""
    return sum(_count(name, shape, linears, embedding) for name, shape in shapes.items())


def _count(name: str, shape: tuple[int, ...], linears: Codec, embedding: Codec) -> int:
    if len(shape) < 2:
        return NORM_BYTES * math.prod(shape)
    return (linears if is_linear(name, shape) else embedding).count_bytes(*shape)


def count_numbers(shapes: Shapes) -> int:
    """How many numbers a model has."""
    return sum(math.prod(shape) for shape in shapes.values())


def find_embeddings(shapes: Shapes) -> Iterator[str]:
    """The weights that are stored as the embedding is."""
    return (name for name, shape in shapes.items() if len(shape) == 2 and not is_linear(name, shape))
