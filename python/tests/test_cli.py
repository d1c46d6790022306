"""What the command prints, and what it says when something is wrong."""

import io
import json
import struct
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from jpq.cli import main
from jpq.files import find_weight_file, write_tokens
from jpq.sources import describe_llama2c


@pytest.fixture
def vocabulary(data):
    return data / "stories260k" / "tok512.bin"


def run(*arguments) -> int:
    return main([str(argument) for argument in arguments])


def assert_fails(capsys, message: str, *arguments) -> None:
    assert run(*arguments) == 1
    error = capsys.readouterr().err
    assert message in error.partition("jpq: error: ")[2]


def test_tokenize_and_back(tmp_path, capsys, vocabulary):
    (tmp_path / "text").write_text("Once upon a time")
    assert run("tokenize", vocabulary, tmp_path / "text", "-o", tmp_path / "t.safetensors") == 0
    assert "t.safetensors: 4 tokens" in capsys.readouterr().out
    tokens = load_file(tmp_path / "t.safetensors")["tokens"]
    assert (tokens.dtype, tokens.tolist()) == (np.uint16, [403, 407, 261, 378])
    assert run("detokenize", vocabulary, *tokens.tolist()) == 0
    assert capsys.readouterr().out == "Once upon a time\n"


def test_standard_input(tmp_path, capsys, monkeypatch, vocabulary):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Once upon a time")))
    assert run("tokenize", vocabulary, "-", "--bos", "-o", tmp_path / "t.safetensors") == 0
    assert load_file(tmp_path / "t.safetensors")["tokens"].tolist() == [1, 403, 407, 261, 378]
    capsys.readouterr()
    monkeypatch.setattr("sys.stdin", io.StringIO("1 403\n407"))
    assert run("detokenize", vocabulary) == 0
    assert capsys.readouterr().out == "Once upon\n"


def test_documents(tmp_path, vocabulary):
    (tmp_path / "text").write_text("Once upon\n===\n a time \n===\n")
    assert run("tokenize", vocabulary, tmp_path / "text", "--split-at", "===", "-o", tmp_path / "t.safetensors") == 0
    assert load_file(tmp_path / "t.safetensors")["tokens"].tolist() == [1, 403, 407, 1, 261, 378]


def test_large_vocabularies_are_int32(tmp_path):
    write_tokens(tmp_path / "t.safetensors", [65536], 65537)
    assert load_file(tmp_path / "t.safetensors")["tokens"].dtype == np.int32


def test_weight_file_and_module_hold_the_tokenizer(tmp_path, capsys, vocabulary):
    description = json.dumps(describe_llama2c(vocabulary))
    folder = tmp_path / "a folder"
    folder.mkdir()
    save_file({"w": np.zeros(16, np.float32)}, folder / "s\u00e9.safetensors", {"jpq.tokenizer": description})
    # MLIR writes bytes that are no plain ASCII as hexadecimal digits.
    name = r"s\C3\A9.safetensors"
    digest = "0" * 32
    (folder / "small.mlir").write_text(f'module attributes {{jpq.weights = #jpq.weight_file<"{name}", "{digest}">}} {{\n')
    for model in (folder / "s\u00e9.safetensors", folder / "small.mlir"):
        assert run("detokenize", model, 403) == 0
        assert capsys.readouterr().out == "Once\n"
    assert find_weight_file(folder / "small.mlir") == folder / "s\u00e9.safetensors"


def test_missing_files(tmp_path, capsys, vocabulary):
    assert_fails(capsys, "none.gguf: no such file", "detokenize", tmp_path / "none.gguf", 1)
    assert_fails(capsys, "none.txt: cannot read", "tokenize", vocabulary, tmp_path / "none.txt", "-o", tmp_path / "t")
    (tmp_path / "text").write_text("Once")
    output = tmp_path / "none" / "t.safetensors"
    assert_fails(capsys, "t.safetensors: cannot write", "tokenize", vocabulary, tmp_path / "text", "-o", output)


def test_outputs_do_not_overwrite_inputs(tmp_path, capsys, vocabulary):
    text = tmp_path / "text"
    text.write_text("Once")
    assert_fails(capsys, "text: would be overwritten", "tokenize", vocabulary, text, "-o", text)
    assert text.read_text() == "Once"


def test_text_that_is_not_utf8(tmp_path, capsys, vocabulary):
    (tmp_path / "text").write_bytes(b"ab\xff")
    message = "not UTF-8: byte 0xff at offset 2"
    assert_fails(capsys, message, "tokenize", vocabulary, tmp_path / "text", "-o", tmp_path / "t.safetensors")
    assert not (tmp_path / "t.safetensors").exists()


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("m.gguf", b"no model at all", "no readable GGUF file"),
        ("m.bin", b"\x07\0\0\0" + struct.pack("<fi", 0, 99), "token 0 has 99 bytes, but 0 are left"),
        ("m.bin", b"", "no llama2.c vocabulary: 0 tokens"),
        ("m.safetensors", b"{}", "m.safetensors: no safetensors file"),
        ("m.safetensors", struct.pack("<Q", 1000) + b"{}", "10 bytes, but its header should end at 1008"),
        ("m.safetensors", struct.pack("<Q", 2) + b"{]", "its header is no JSON"),
        ("m.safetensors", struct.pack("<Q", 2) + b"{}", "holds no tokenizer"),
        ("m.mlir", b"module {\n}\n", "names no weight file"),
        ("m.mlir", b'module attributes {jpq.weights = #jpq.weight_file<"w.safetensors", "0">}', "w.safetensors: cannot"),
        ("m.txt", b"", "expected a folder or a file that ends in .gguf"),
    ],
)
def test_bad_models(tmp_path, capsys, name, content, message):
    (tmp_path / name).write_bytes(content)
    assert_fails(capsys, message, "detokenize", tmp_path / name, 1)


def test_every_truncated_vocabulary_is_an_error(tmp_path, capsys, vocabulary):
    data = vocabulary.read_bytes()
    whole = describe_llama2c(vocabulary)["tokens"]
    for length in range(0, len(data), 7):
        (tmp_path / "v.bin").write_bytes(data[:length])
        if run("detokenize", tmp_path / "v.bin", 259) == 0:  # cut between two tokens behind the bytes
            tokens = describe_llama2c(tmp_path / "v.bin")["tokens"]
            assert tokens == whole[: len(tokens)]
    capsys.readouterr()


def test_folder_without_tokenizer(tmp_path, capsys):
    assert_fails(capsys, "tokenizer.json: cannot read", "detokenize", tmp_path, 1)


def test_bad_ids(capsys, monkeypatch, vocabulary):
    assert_fails(capsys, "token 512 is outside the vocabulary of 512 tokens", "detokenize", vocabulary, 512)
    monkeypatch.setattr("sys.stdin", io.StringIO("1 x"))
    assert_fails(capsys, "standard input: expected token ids", "detokenize", vocabulary)


def test_wrong_usage_exits_with_2(vocabulary):
    with pytest.raises(SystemExit) as error:
        run("tokenize", vocabulary)
    assert error.value.code == 2


@pytest.mark.parametrize(
    ("option", "arguments"),
    [
        ("--split-at", ["tokenize", "m.gguf", "t.txt", "-o", "t", "--split-at", ""]),
        ("--output", ["tokenize", "m.gguf", "t.txt", "-o", ""]),
        ("text", ["tokenize", "m.gguf", "", "-o", "t"]),
        ("model", ["generate", "", "Once"]),
        ("--budgets", ["demo", "--budgets", "3bpw", ""]),
        ("--work-dir", ["study", "compare", "--work-dir", ""]),
        ("--bin-dir", ["study", "error-model", "--bin-dir", ""]),
    ],
)
def test_empty_values_are_refused_by_name(capsys, option, arguments):
    with pytest.raises(SystemExit) as error:
        run(*arguments)
    assert error.value.code == 2
    message = capsys.readouterr().err
    assert option in message.partition("error: ")[2] and "must not be empty" in message


def test_missing_tools(tmp_path, capsys, monkeypatch):
    message = f"no 'jpq-translate' in {tmp_path}"
    assert_fails(capsys, message, "demo", "--bin-dir", tmp_path, "--work-dir", tmp_path / "work")
    monkeypatch.setenv("JPQ_BIN_DIR", str(tmp_path))
    assert_fails(capsys, message, "demo", "--work-dir", tmp_path / "work")


def test_help_of_every_command(capsys):
    for command in ("tokenize", "detokenize", "generate", "demo"):
        with pytest.raises(SystemExit) as error:
            run(command, "--help")
        assert error.value.code == 0
        assert f"usage: jpq {command}" in capsys.readouterr().out
