"""The compiled tools against the NumPy check, on stories260K. Skipped where the tools are not built."""

import numpy as np
import pytest

from jpq.files import find_weight_file, read_header, read_text, write_tokens
from jpq.sources import load_tokenizer
from jpq.tokenizer import encode_documents
from jpq_oracle import evaluate, load_model

WINDOW, WINDOWS = 256, 40


@pytest.fixture
def model_file(data):
    return data / "stories260k" / "stories260K.bin"


@pytest.fixture
def imported(data, tools, model_file):
    """The tools, with stories.mlir, calibration.safetensors and test.safetensors in their folder."""
    vocabulary = data / "stories260k" / "tok512.bin"
    tools.call(
        "jpq-translate", "--import-llama2c", model_file, f"--tokenizer={vocabulary}", "-o", "stories.mlir"
    )
    tokenizer = load_tokenizer(str(vocabulary))
    for name in ("calibration", "test"):
        text = read_text(str(data / "tinystories" / f"{name}.txt"))
        ids = encode_documents(tokenizer, text, "<|endoftext|>")
        write_tokens(tools.work_dir / f"{name}.safetensors", ids, tokenizer.vocabulary_size)
    return tools


def compress(tools, budget: str) -> None:
    choice = f"budget={budget} calibration=calibration.safetensors"
    tools.call("jpq-opt", f"--jpq-joint-compress={choice}", "stories.mlir", "-o", "small.mlir")


def load_tokens(data) -> np.ndarray:
    tokenizer = load_tokenizer(str(data / "stories260k" / "tok512.bin"))
    text = read_text(str(data / "tinystories" / "test.txt"))
    return np.array(encode_documents(tokenizer, text, "<|endoftext|>"))


def payload_of(tools, module: str) -> int:
    return read_header(find_weight_file(tools.work_dir / module))[1]


def test_original_equals_the_check(data, imported, model_file):
    measured = imported.evaluate("stories.mlir", "test.safetensors", WINDOW, WINDOWS)
    expected = evaluate(load_model(model_file), load_tokens(data), WINDOW, WINDOWS)
    assert measured["perplexity"] == pytest.approx(expected.perplexity, rel=1e-4)
    assert measured["stored_bytes"] == payload_of(imported, "stories.mlir")


def test_eight_bits_change_little(imported):
    compress(imported, "8bpw")
    original = imported.evaluate("stories.mlir", "test.safetensors", WINDOW, WINDOWS)
    small = imported.evaluate("small.mlir", "test.safetensors", WINDOW, WINDOWS)
    assert small["perplexity"] == pytest.approx(original["perplexity"], rel=5e-3)
    assert small["bits_per_weight"] <= 8


@pytest.mark.parametrize("budget", ["2.5bpw", "4bpw"])
def test_exported_weights_give_what_the_compressed_model_gives(data, imported, model_file, budget):
    compress(imported, budget)
    measured = imported.evaluate("small.mlir", "test.safetensors", WINDOW, WINDOWS, against="stories.mlir")
    assert measured["stored_bytes"] == payload_of(imported, "small.mlir")
    imported.call("jpq-translate", "--export-dense", "small.mlir", "-o", "dense.safetensors")
    dense = load_model(imported.work_dir / "dense.safetensors", like=model_file)
    expected = evaluate(dense, load_tokens(data), WINDOW, WINDOWS, against=load_model(model_file))
    assert measured["perplexity"] == pytest.approx(expected.perplexity, rel=1e-4)
    # KL is a small difference of large numbers: f32 leaves it about four digits.
    assert measured["kl"] == pytest.approx(expected.kl, rel=1e-3, abs=1e-5)
    assert measured["top1_agreement"] == pytest.approx(expected.top1_agreement, abs=1e-3)
    for name in ("kl_standard_error", "kl_median", "kl_99"):
        assert measured[name] == pytest.approx(getattr(expected, name), rel=2e-2)


def test_imported_model_holds_its_tokenizer(data, imported):
    text = read_text(str(data / "tinystories" / "test.txt"))
    expected = load_tokenizer(str(data / "stories260k" / "tok512.bin"))
    tokenizer = load_tokenizer(str(imported.work_dir / "stories.mlir"))
    assert tokenizer.encode(text) == expected.encode(text)
    assert (tokenizer.bos, tokenizer.eos, tokenizer.add_bos) == (expected.bos, expected.eos, expected.add_bos)


def test_likeliest_continuation(imported, model_file):
    ids = [1, 403, 407, 261, 378]
    generated = imported.generate("stories.mlir", ids, 16)
    model = load_model(model_file)
    for _ in range(16):
        ids.append(int(model.logits(model.hidden(np.array(ids))[-1:]).argmax()))
    assert generated == ids[5:]


def test_equal_seeds_give_equal_stories(imported):
    first, second = (imported.generate("stories.mlir", [1, 403], 12, temperature=1.0, seed=5) for _ in range(2))
    assert first == second
