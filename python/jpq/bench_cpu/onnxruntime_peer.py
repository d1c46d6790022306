"""ONNX Runtime's MatMulNBits: groups of 128 columns, int8 activations (accuracy level 4)."""

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from jpq.bench_cpu.cases import BITS, COLD_BYTES, GROUP, MANY_TOKENS, Case, Timing

#: Nodes of one graph: enough to hide what a call from Python costs, few enough to load.
MOST_NODES = 256


@dataclass
class Product:
    """A session whose nodes multiply the same activations with a weight each."""

    case: Case
    bits: int
    threads: int
    bytes: int
    nodes: int
    session: onnxruntime.InferenceSession
    binding: onnxruntime.IOBinding

    def measure(self) -> Timing:
        start = time.perf_counter()
        self.session.run_with_iobinding(self.binding)
        us = (time.perf_counter() - start) / self.nodes * 1e6
        name = f"onnxruntime {self.bits} bits"
        return Timing(name, self.bits, self.case.shape, self.case.tokens, self.threads, us, self.bytes)


class OnnxRuntimePeer:
    """All widths that this version has a kernel for."""

    def __init__(self, cases: Sequence[Case], threads: Sequence[int]):
        self.version = onnxruntime.__version__
        self.products = []
        for bits in BITS:
            try:
                make_product(Case(16, GROUP, MANY_TOKENS), bits, 1)
            except Exception as error:  # ONNX Runtime's errors have no base class of their own.
                print(f"onnxruntime: no {bits} bits: {str(error)[:160]}", file=sys.stderr)
                continue
            self.products += [make_product(case, bits, count) for case in cases for count in threads]
        for product in self.products:
            product.measure()

    def measure(self) -> list[Timing]:
        return [product.measure() for product in self.products]


def make_product(case: Case, bits: int, threads: int) -> Product:
    """Raises what ONNX Runtime raises for widths that it does not know."""
    groups = -(-case.columns // GROUP)
    group_bytes = GROUP * bits // 8
    stored = case.rows * groups * (group_bytes + 4)
    nodes = 1 if case.tokens >= MANY_TOKENS else max(2, min(MOST_NODES, COLD_BYTES // stored))
    random = np.random.default_rng(0)
    weights, calls, outputs = [], [], []
    codes = random.integers(0, 256, (case.rows, groups, group_bytes), dtype=np.uint8)
    scales = random.random(case.rows * groups, dtype=np.float32) * 0.01
    for i in range(nodes):
        weights += [numpy_helper.from_array(codes, f"codes{i}"), numpy_helper.from_array(scales, f"scales{i}")]
        calls.append(
            helper.make_node(
                "MatMulNBits",
                ["x", f"codes{i}", f"scales{i}"],
                [f"y{i}"],
                domain="com.microsoft",
                K=case.columns,
                N=case.rows,
                bits=bits,
                block_size=GROUP,
                accuracy_level=4,
            )
        )
        outputs.append(helper.make_tensor_value_info(f"y{i}", TensorProto.FLOAT, [case.tokens, case.rows]))
    inputs = [helper.make_tensor_value_info("x", TensorProto.FLOAT, [case.tokens, case.columns])]
    model = helper.make_model(
        helper.make_graph(calls, "products", inputs, outputs, weights),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)],
        ir_version=8,
    )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    # Threads of sessions that are not running must not spin against the one that is.
    options.add_session_config_entry("session.force_spinning_stop", "1")
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    binding = session.io_binding()
    x = random.standard_normal((case.tokens, case.columns)).astype(np.float32)
    binding.bind_ortvalue_input("x", onnxruntime.OrtValue.ortvalue_from_numpy(x))
    for i in range(nodes):
        y = onnxruntime.OrtValue.ortvalue_from_numpy(np.zeros((case.tokens, case.rows), np.float32))
        binding.bind_ortvalue_output(f"y{i}", y)
    return Product(case, bits, threads, stored, nodes, session, binding)
