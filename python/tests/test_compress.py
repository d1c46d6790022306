"""`jpq compress` and `jpq perplexity`: in one command."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from jpq.cli import main
from jpq.texts import DATA, STORIES, WEB, choose_text
from tiny_models import make_config, make_tensors, write_folder, write_gguf

QUICK = ["--window", "32", "--windows", "4", "--options", "widths=4 groups=64 prune=false measure-changes-above=0"]
MODEL = DATA / "stories260k" / "stories260K.bin"


def run_compress(capfd, *arguments: str | Path) -> tuple[int, str, str]:
    code = main(["compress", *map(str, arguments)])
    captured = capfd.readouterr()
    return code, captured.out, captured.err


def test_a_text_by_its_models_tokenizer(tools, tmp_path, capfd):
    text = tmp_path / "text.txt"
    text.write_text("Once upon a time, there was a little girl who had a big red ball. " * 40, encoding="utf-8")
    output = tmp_path / "small.mlir"
    code, table, _ = run_compress(
        capfd, MODEL, "--budget", "5bpw", "--calibration", text, "--keep", "*ffn_up*=4", *QUICK, "-o", output
    )
    assert code == 0
    bytes_before, bytes_after = (
        int(line.split()[1].replace(",", "")) for line in table.splitlines() if line.startswith(("before", "after"))
    )
    assert bytes_before == 1_040_128 and bytes_after <= 260_032 * 5 / 8
    assert re.search(r"KL to the original per token: [\d.]+ \+- [\d.]+ \(predicted: [\d.]+\), on \d windows of 32", table)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["small.mlir", "small.safetensors", "text.txt"]

    # What was written generates, and can be measured without naming a text.
    assert main(["perplexity", str(output), "--against", str(output), "--window", "64", "--windows", "2"]) == 0
    captured = capfd.readouterr()
    assert "perplexity" in captured.out and "KL divergence   0.000000" in captured.out
    assert "no text: taking children's stories" in captured.err


@pytest.mark.slow
def test_without_calibration_it_says_which_text_it_takes(tools, tmp_path, capfd):
    code, table, messages = run_compress(capfd, MODEL, "--budget", "5bpw", *QUICK, "-o", tmp_path / "small.mlir")
    assert code == 0 and "before" in table
    assert "no --calibration: taking children's stories (TinyStories) that come with jpq" in messages


class Vocabulary:
    def __init__(self, size: int):
        self.vocabulary_size = size


def test_the_text_goes_by_the_vocabulary():
    assert choose_text(Vocabulary(512)) is STORIES
    assert choose_text(Vocabulary(32000)) is WEB
    for text in (STORIES, WEB):
        assert text.calibration.is_file() and text.test.is_file()


def test_arrays_for_a_model_without_tokenizer(tools, data, tmp_path, capfd):
    samples = tmp_path / "samples.safetensors"
    save_file({"arg0": np.random.default_rng(0).standard_normal((64, 32), "f4")}, samples)
    model = data / "torch-mlir" / "tiny_mlp.mlir"
    code, table, _ = run_compress(capfd, model, "--budget", "8bpw", "--calibration", samples, "-o", tmp_path / "s.mlir")
    assert code == 0 and "KL to the original per sample" in table
    code, _, message = run_compress(capfd, model, "--budget", "8bpw", "-o", tmp_path / "s.mlir")
    assert code == 1 and "--calibration=data.safetensors names data that need no tokenizer" in message


def test_every_format_is_known_by_itself(tools, tmp_path, capfd):
    """A Hugging Face folder and a GGUF file of one model give models of the same bytes."""
    config = make_config("qwen2")
    tensors = make_tensors(config)
    models = [write_folder(tmp_path / "folder", config, tensors), write_gguf(tmp_path / "model.gguf", config, tensors)]
    tokens = tmp_path / "tokens.safetensors"
    ids = np.random.default_rng(0).integers(0, config["vocab_size"], 400)
    save_file({"tokens": ids.astype("uint16")}, tokens)
    tables = []
    for number, model in enumerate(models):
        output = tmp_path / f"small{number}.mlir"
        code, table, _ = run_compress(
            capfd, model, "--budget", "9bpw", "--calibration", tokens, *QUICK, "-o", output
        )
        assert code == 0
        tables.append(re.sub("KL .*", "", table).split()[:8])
    assert tables[0] == tables[1]


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["--budget", "3"], "budget '3' is not understood"),
        (["--budget", "3bpw", "--keep", "nothing*=4"], "no weight that can be stored otherwise has such a name"),
        (["--budget", "3bpw", "--keep", "blk*=7"], "7 bits are not on offer; there are 1, 2, 3, 4, 5, 6, 8, 16"),
        (["--budget", "3bpw", "--calibration", "no-such-text"], "no-such-text: cannot read"),
    ],
)
def test_what_is_wrong_is_said_at_once_and_once(tools, tmp_path, capfd, arguments, message):
    code, _, messages = run_compress(capfd, MODEL, *arguments, "-o", tmp_path / "small.mlir")
    assert code == 1
    assert message in messages and messages.count("error:") == 1
    assert not list(tmp_path.iterdir())


def test_texts_lie_in_the_package(tmp_path):
    """Called from a folder that knows nothing of the source tree, with nothing on the path but what is installed."""
    script = "import jpq, jpq.texts as t; print(jpq.__file__, t.STORIES.test.is_file(), t.WEB.calibration.is_file())"
    result = subprocess.run(
        [sys.executable, "-I", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    package, *found = result.stdout.split()
    assert found == ["True", "True"]
    assert DATA.parent == Path(package).parent
