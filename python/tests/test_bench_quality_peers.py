"""Peers' arithmetic and commands. None of the peers is needed."""

import fcntl
import subprocess
import sys

import gguf
import numpy as np
import pytest

from jpq.bench_quality.codecs import (
    GROUP_EMBEDDINGS,
    GgmlType,
    Groups,
    count_model_bytes,
    count_numbers,
    round_to_bf16,
)
from jpq.bench_quality.command import hold
from jpq.bench_quality.methods import (
    GGML_TYPES,
    METHODS,
    UNIFORM,
    find_missing,
    get_commands,
    get_noise_case,
    get_peer_cases,
)
from jpq.bench_quality.report import choose_rows, format_page
from jpq.bench_quality.results import Measured, Row, find_largest
from jpq.errors import JpqError
from jpq.ggml import LIBRARY_VARIABLE, count_bytes, find_library, flatten
from jpq.gguf_model import GgufModel
from tiny_models import make_config, make_tensors, write_gguf

#: A model in small: rows of 96 are no whole blocks of 256 and no whole groups of 128.
SHAPES = {
    "token_embd.weight": (512, 64),
    "blk.0.attn_norm.weight": (64,),
    "blk.0.attn_q.weight": (64, 64),
    "blk.0.ffn_down.weight": (64, 96),
    "output_norm.weight": (64,),
}


def test_rows_are_laid_end_to_end_with_their_importance():
    values = np.arange(8 * 96, dtype=np.float32).reshape(8, 96)
    importance = np.arange(96, dtype=np.float32)
    flat, tiled = flatten(values, importance, 256)
    # 768 is the least common multiple of 96 and 256.
    assert flat.shape == (1, 768) and tiled.shape == (768,)
    np.testing.assert_array_equal(flat.ravel(), values.ravel())
    np.testing.assert_array_equal(tiled, flat[0] % 96)
    whole, same = flatten(values, importance, 32)
    np.testing.assert_array_equal(whole, values)
    np.testing.assert_array_equal(same, importance)
    assert flatten(values, None, 256)[1] is None
    with pytest.raises(JpqError, match="6 rows of 96 cannot be laid end to end 8 at a time"):
        flatten(values[:6], importance, 256)
    with pytest.raises(JpqError, match="importance of 95 columns, but the weight has 96"):
        flatten(values, importance[:95], 256)


@pytest.mark.parametrize("name", ["q4_0", "q5_0", "q8_0"])
def test_ggml_bytes_are_those_that_are_packed(name):
    values = np.random.default_rng(0).standard_normal((16, 96)).astype(np.float32)
    packed = gguf.quantize(values, gguf.GGMLQuantizationType[name.upper()])
    assert count_bytes(name, values.size) == packed.nbytes
    assert GgmlType(name).count_bytes(16, 96) == packed.nbytes


def test_ggml_bytes_are_whole_blocks():
    assert count_bytes("q2_K", 1024) == 4 * 84
    assert count_bytes("iq2_xxs", 1024) == 4 * 66
    with pytest.raises(JpqError, match="blocks of 256 weights, but there are 1000"):
        count_bytes("q2_K", 1000)
    with pytest.raises(JpqError, match="q9_Z: is no quantization type"):
        count_bytes("q9_Z", 1024)


def pack(values: np.ndarray, codec: Groups) -> int:
    """Bytes of codes, scales and zero points, packed bit by bit."""
    rows, columns = values.shape
    groups = rows * -(-columns // codec.group)
    codes = np.packbits(np.zeros((values.size, codec.bits), np.uint8))
    zeros = np.packbits(np.zeros((groups if codec.asymmetric else 0, codec.bits), np.uint8))
    return codes.nbytes + np.zeros(groups, np.float16).nbytes + zeros.nbytes


@pytest.mark.parametrize("codec", [*GROUP_EMBEDDINGS, Groups(2, 128), Groups(3, 128, True)])
def test_group_bytes_are_those_that_are_packed(codec):
    for shape in ((16, 64), (3, 192), (64, 576)):
        assert codec.count_bytes(*shape) == pack(np.zeros(shape), codec)


def test_model_bytes():
    linears, embedding = Groups(2, 64), Groups(8, 64, True)
    expected = (64 * 64 + 64 * 96) * 2 // 8 + (64 + 64 * 2) * 2
    expected += 512 * 64 + 512 * 2 + 512 + 2 * 64 * 4
    assert count_model_bytes(SHAPES, linears, embedding) == expected
    assert count_numbers(SHAPES) == 512 * 64 + 64 * 64 + 64 * 96 + 128


@pytest.mark.parametrize("codec", GROUP_EMBEDDINGS)
def test_rounding_stays_within_half_a_step(codec):
    values = np.random.default_rng(0).standard_normal((32, 128)).astype(np.float32)
    values[0, :64] = 0
    rounded = codec.round(values)
    groups, result = values.reshape(-1, 64), rounded.reshape(-1, 64)
    assert max(len(np.unique(group)) for group in result) <= 2**codec.bits
    spread = np.maximum(groups.max(1), 0) - np.minimum(groups.min(1), 0)
    step = spread / (2**codec.bits - 1) if codec.asymmetric else np.abs(groups).max(1) / 2 ** (codec.bits - 1)
    # A symmetric range lacks its last step on one side. A zero point may be half a step off. f16 adds 2^-11 of the range.
    bound = step[:, None] * (1 + 2 ** (codec.bits - 11)) + 1e-7
    assert (np.abs(result - groups) <= bound).all()
    # Most are within half a step.
    assert (np.abs(result - groups) <= 0.55 * step[:, None] + 1e-7).mean() > 0.95
    np.testing.assert_array_equal(result[0], 0)
    with pytest.raises(JpqError, match="100 columns are no whole groups of 64"):
        codec.round(np.zeros((2, 100), np.float32))


def test_bf16_is_the_nearest_with_ties_to_even():
    one, step = np.float32(1), np.float32(2.0**-7)
    values = np.array([one, one + step / 2, one + 1.5 * step, one + 0.51 * step, -one - 0.49 * step, 0, 1e-30], np.float32)
    expected = [1, 1, 1 + 2 * step, 1 + step, -1, 0]
    rounded = round_to_bf16(values)
    np.testing.assert_array_equal(rounded[:6], np.array(expected, np.float32))
    assert not (rounded.view(np.uint32) & 0xFFFF).any()
    np.testing.assert_allclose(rounded, values, rtol=2**-8)


def test_the_widest_embedding_that_fits():
    cases = {case.name: case for case in get_peer_cases(SHAPES, 1024)}
    sizes = {name: case.stored_bytes for name, case in cases.items()}
    at = "AutoRound-2_bits_g64,_embedding_"
    budget = sizes[f"{at}4_symmetric"] / 1e6
    chosen = [name for name in find_largest(sizes, (budget,)) if name.startswith("AutoRound-2_bits_g64,")]
    assert chosen == [f"{at}4_symmetric"]
    assert sizes[f"{at}3_asymmetric"] < sizes[f"{at}4_symmetric"] < sizes[f"{at}4_asymmetric"]


def test_peers_name_every_command():
    cases = [*get_peer_cases(SHAPES, 512), get_noise_case(SHAPES)]
    assert len({case.name for case in cases}) == len(cases)
    assert {case.method for case in cases} <= set(METHODS)
    case = next(case for case in cases if case.method == "ggml" and case.detail == "q2_K, embedding q6_K")
    importance, rounding, embedding, translate = get_commands(case, "small.mlir")
    assert importance[:3] == ["python", "-m", "jpq.bench_quality.importance"]
    assert importance[-1] in rounding and rounding[-1] in embedding and embedding[-1] in translate
    assert translate[-2:] == ["-o", "small.mlir"]
    best = next(case for case in cases if case.method == "AutoRound best")
    assert "--best" in get_commands(best, "small.mlir")[0]
    assert cases[-1].stored_bytes == 2 * count_numbers(SHAPES)
    assert {case.detail.split(",")[0] for case in cases if case.method == "ggml"} == set(GGML_TYPES)


def test_commands_of_peers_run(tmp_path):
    """Those that need no peer: whole models in bf16, and embeddings in groups; the rest stays as it is."""
    config = {**make_config("llama"), "tie_word_embeddings": True}
    model = write_gguf(tmp_path / "model.gguf", config, make_tensors(config))

    def run(*options: str, output: str = "out.gguf") -> subprocess.CompletedProcess:
        command = [sys.executable, "-m", "jpq.bench_quality.nearest", str(model), *options, "-o", str(tmp_path / output)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    before = GgufModel(model).read()
    assert run("--bf16").returncode == 0
    after = GgufModel(tmp_path / "out.gguf").read()
    assert all(np.array_equal(after[name], round_to_bf16(values)) for name, values in before.items())
    assert run("--embedding-bits", "4", "--asymmetric").returncode == 0
    after = GgufModel(tmp_path / "out.gguf").read()
    changed = {name for name, values in before.items() if not np.array_equal(after[name], values)}
    assert changed == {"token_embd.weight"}
    np.testing.assert_array_equal(after["token_embd.weight"], Groups(4, 64, True).round(before["token_embd.weight"]))
    failed = run("--bf16", output="model.gguf")
    assert failed.returncode == 1 and "would be overwritten" in failed.stderr


def test_a_peer_that_is_not_installed_says_so(monkeypatch, tmp_path):
    monkeypatch.delenv(LIBRARY_VARIABLE, raising=False)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert find_missing("jpq") is None and find_missing("bf16") is None
    assert find_missing("AutoRound") == "the Python package auto-round is not installed"
    assert find_missing("AutoRound best") == find_missing("AutoRound")
    assert find_missing("ggml") == "the Python package torch is not installed"
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "llama_cpp" else object())
    assert find_missing("ggml") == "the Python package llama-cpp-python is not installed"
    monkeypatch.setenv(LIBRARY_VARIABLE, str(tmp_path / "none.so"))
    assert find_missing("ggml").endswith("none.so: is no file")
    (tmp_path / "some.so").touch()
    monkeypatch.setenv(LIBRARY_VARIABLE, str(tmp_path / "some.so"))
    assert find_missing("ggml") is None and find_library() == tmp_path / "some.so"


def make_row(method: str, size: int, kl: float) -> Row:
    return Row(method, "d", None, None, method, size, 1.0, 1.0, {"text": Measured(20.0, 1.1, kl, 0.0, 0.0, 0.0, 0.9)})


def test_noise_stands_apart():
    rows = [make_row("bf16", 269_000_000, 1e-5), make_row("ggml", 39_000_000, 1.0), make_row("AutoRound", 38_000_000, 2.0)]
    assert set(UNIFORM) < set(METHODS)
    assert {row.method for row in choose_rows(rows, 40.0, "text")} == {"ggml", "AutoRound"}
    page = format_page(rows, {"text": 18.0}, (40.0,), "Setting.")
    order = ("### Noise", "| bf16 (d) | 269,000,000 |", "### 40 MB", "| ggml (d)", "| AutoRound (d)")
    places = [page.index(text) for text in order]
    assert places == sorted(places)


def test_one_process_at_a_time(tmp_path):
    (tmp_path / "locks").mkdir()
    with hold(tmp_path, "it"), (tmp_path / "locks" / "it").open() as file:
        with pytest.raises(BlockingIOError):
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        with hold(tmp_path, "other"):
            pass
    with (tmp_path / "locks" / "it").open() as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
