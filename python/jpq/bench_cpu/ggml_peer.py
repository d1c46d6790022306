"""llama.cpp's products: ggml_mul_mat of the libraries in llama-cpp-python, through ctypes.

Declarations are those of ggml.h, ggml-alloc.h, ggml-backend.h and ggml-cpu.h.
"""

import ctypes
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata

import numpy as np

from jpq.bench_cpu.cases import COLD_BYTES, MANY_TOKENS, Case, Timing
from jpq.errors import JpqError
from jpq.ggml import GgmlBase, declare, find_library

#: Columns must be whole blocks, and rows of a weight are copies of so many that are quantized.
QUANTIZED_ROWS = 64
#: Rows that repacked weights interleave.
REPACKED_ROWS = 8
#: The number of 32-bit floats among the types.
F32 = 0
#: Weights of one graph: enough to hide what a call from Python costs.
MOST_WEIGHTS = 512


@dataclass(frozen=True)
class Format:
    """A quantization type by its name and number in ggml.h, and the width of jpq's that it stands beside."""

    type: str
    number: int
    bits: int
    ternary: bool = False
    #: In the order that ggml's AVX2 and AVX-512 kernels of several rows read.
    repacked: bool = False

    @property
    def name(self) -> str:
        return f"llama.cpp {self.type}" + (" repacked" if self.repacked else "")


FORMATS = (
    Format("q1_0", 41, 1),
    Format("iq1_s", 19, 1),
    Format("iq1_m", 29, 1),
    Format("tq1_0", 34, 2, ternary=True),
    Format("tq2_0", 35, 2, ternary=True),
    Format("q2_K", 10, 2),
    Format("iq2_xxs", 16, 2),
    Format("iq2_xs", 17, 2),
    Format("q3_K", 11, 3),
    Format("iq3_xxs", 18, 3),
    Format("iq3_s", 21, 3),
    Format("q4_0", 2, 4),
    Format("q4_0", 2, 4, repacked=True),
    Format("q4_1", 3, 4),
    Format("q4_K", 12, 4),
    Format("q4_K", 12, 4, repacked=True),
    Format("iq4_nl", 20, 4),
    Format("iq4_nl", 20, 4, repacked=True),
    Format("iq4_xs", 23, 4),
    Format("q5_0", 6, 5),
    Format("q5_1", 7, 5),
    Format("q5_K", 13, 5),
    Format("q6_K", 14, 6),
    Format("q8_0", 8, 8),
)

_Pointer = ctypes.c_void_p


class InitParams(ctypes.Structure):
    """struct ggml_init_params."""

    _fields_ = [("mem_size", ctypes.c_size_t), ("mem_buffer", ctypes.c_void_p), ("no_alloc", ctypes.c_bool)]


class Ggml(GgmlBase):
    """The functions of libggml-base and libggml-cpu that products need. Raises JpqError where they are not installed."""

    def __init__(self):
        super().__init__()
        base = self.library
        cpu = ctypes.CDLL(str(find_library().with_name("libggml-cpu.so")), mode=ctypes.RTLD_GLOBAL)
        integer, size, long = ctypes.c_int, ctypes.c_size_t, ctypes.c_int64
        self.init = declare(base, "ggml_init", _Pointer, InitParams)
        self.free = declare(base, "ggml_free", None, _Pointer)
        self.new_tensor = declare(base, "ggml_new_tensor_2d", _Pointer, _Pointer, integer, long, long)
        self.multiply = declare(base, "ggml_mul_mat", _Pointer, _Pointer, _Pointer, _Pointer)
        self.new_graph = declare(base, "ggml_new_graph_custom", _Pointer, _Pointer, size, ctypes.c_bool)
        self.expand = declare(base, "ggml_build_forward_expand", None, _Pointer, _Pointer)
        self.allocate = declare(base, "ggml_backend_alloc_ctx_tensors", _Pointer, _Pointer, _Pointer)
        self.allocate_as = declare(base, "ggml_backend_alloc_ctx_tensors_from_buft", _Pointer, _Pointer, _Pointer)
        self.free_buffer = declare(base, "ggml_backend_buffer_free", None, _Pointer)
        self.set = declare(base, "ggml_backend_tensor_set", None, _Pointer, _Pointer, size, size)
        self.compute = declare(base, "ggml_backend_graph_compute", integer, _Pointer, _Pointer)
        self.set_threads = declare(cpu, "ggml_backend_cpu_set_n_threads", None, _Pointer, integer)
        self.backend = declare(cpu, "ggml_backend_cpu_init", _Pointer)()
        # C++, and in no header that is installed: llama.cpp asks for it by a list of buffer types.
        self.repack_type = None
        if hasattr(cpu, "_Z35ggml_backend_cpu_repack_buffer_typev"):
            self.repack_type = declare(cpu, "_Z35ggml_backend_cpu_repack_buffer_typev", _Pointer)()


class GgmlPeer:
    """All quantization types of FORMATS. Weights are made for each measurement, so that they
    need the memory of one."""

    def __init__(self, cases: Sequence[Case], threads: Sequence[int]):
        self.ggml = Ggml()
        self.version = metadata.version("llama-cpp-python")
        self.threads = threads
        for format_ in FORMATS:
            if self.ggml.type_name(format_.number) != format_.type.encode():
                raise JpqError(f"llama-cpp-python {self.version} has another type {format_.number} than {format_.type}")
        #: Cases that share weights.
        self.shapes: dict[tuple[int, int], list[Case]] = {}
        for case in cases:
            self.shapes.setdefault((case.rows, case.columns), []).append(case)
        self.quantized: dict[tuple[str, int], np.ndarray] = {}

    def measure(self) -> list[Timing]:
        return [
            timing
            for format_ in FORMATS
            for (rows, columns), cases in self.shapes.items()
            if self._has(format_, rows, columns)
            for timing in self._measure(format_, rows, columns, cases)
        ]

    def _has(self, format_: Format, rows: int, columns: int) -> bool:
        if columns % self.ggml.block_size(format_.number) != 0:
            return False
        return not format_.repacked or (self.ggml.repack_type is not None and rows % REPACKED_ROWS == 0)

    def _quantize(self, format_: Format, columns: int) -> np.ndarray:
        """The bytes of QUANTIZED_ROWS rows."""
        key = (format_.type, columns)
        if key not in self.quantized:
            number = format_.number
            values = np.random.default_rng(0).standard_normal((QUANTIZED_ROWS, columns)).astype(np.float32)
            importance = np.ones(columns, np.float32)
            codes = np.zeros(QUANTIZED_ROWS * self.ggml.row_size(number, columns), np.uint8)
            self.ggml.quantize_chunk(
                number, values.ctypes.data, codes.ctypes.data, 0, QUANTIZED_ROWS, columns, importance.ctypes.data
            )
            self.quantized[key] = codes
        return self.quantized[key]

    def _measure(self, format_: Format, rows: int, columns: int, cases: Sequence[Case]) -> Iterator[Timing]:
        ggml, number = self.ggml, format_.number
        stored = rows * ggml.row_size(number, columns)
        count = max(2, min(MOST_WEIGHTS, COLD_BYTES // stored))
        codes = np.resize(self._quantize(format_, columns), stored)
        context = ggml.init(InitParams(1 << 20, None, True))
        weights = [ggml.new_tensor(context, number, columns, rows) for _ in range(count)]
        if format_.repacked:
            buffer = ggml.allocate_as(context, ggml.repack_type)
        else:
            buffer = ggml.allocate(context, ggml.backend)
        try:
            for weight in weights:
                ggml.set(weight, codes.ctypes.data, 0, stored)
            for case in cases:
                # Of many tokens, one product is long enough.
                used = weights if case.tokens < MANY_TOKENS else weights[:1]
                yield from self._run(format_, case, stored, used)
        finally:
            ggml.free_buffer(buffer)
            ggml.free(context)

    def _run(self, format_: Format, case: Case, stored: int, weights: Sequence[int]) -> Iterator[Timing]:
        ggml = self.ggml
        context = ggml.init(InitParams(4 << 20, None, True))
        x = ggml.new_tensor(context, F32, case.columns, case.tokens)
        graph = ggml.new_graph(context, 2 * MOST_WEIGHTS, False)
        for weight in weights:
            ggml.expand(graph, ggml.multiply(context, weight, x))
        buffer = ggml.allocate(context, ggml.backend)
        try:
            values = np.random.default_rng(1).standard_normal((case.tokens, case.columns)).astype(np.float32)
            ggml.set(x, values.ctypes.data, 0, values.nbytes)
            for threads in self.threads:
                ggml.set_threads(ggml.backend, threads)
                # The first of several passes warms up; a product with many tokens is long enough without.
                for _ in range(2 if case.tokens < MANY_TOKENS else 1):
                    start = time.perf_counter()
                    if ggml.compute(ggml.backend, graph) != 0:
                        raise JpqError(f"{format_.name}: ggml cannot compute {case.shape}")
                    seconds = time.perf_counter() - start
                us = seconds / len(weights) * 1e6
                yield Timing(
                    format_.name, format_.bits, case.shape, case.tokens, threads, us, stored, format_.ternary
                )
        finally:
            ggml.free_buffer(buffer)
            ggml.free(context)
