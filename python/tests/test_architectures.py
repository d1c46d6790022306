"""Every architecture that jpq imports, against the forward pass in NumPy: tiny random models, all tokens at once and one
by one."""

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from jpq_oracle import Model, load_model
from tiny_models import make_config, make_tensors, make_tokens, write_folder, write_gguf

#: One form of an architecture, or of its rotary embedding, each.
FOLDERS = ["llama-biases", "llama-yarn-scale", "mistral", "qwen2-windows", "qwen3-layers", "gemma", "gemma2"]
FOLDERS += ["gemma3-parameters", "phi3-window", "olmo2"]
#: What GGUF has keys for; the first are of forms that files have and folders have not.
GGUFS = ["llama-yarn", "gemma2", "phi3", "mistral", "qwen2", "qwen3", "gemma", "gemma3-linear", "olmo2"]


def only_first(names: list[str], fast: int) -> list:
    """Those behind the first are slow: each compiles a module."""
    return [*names[:fast], *(pytest.param(name, marks=pytest.mark.slow) for name in names[fast:])]


def change_metadata(name: str, config: dict, writer) -> None:
    """What the converter of a real model would write beside what the others have."""
    if name == "gemma3-linear":
        writer.add_uint32("gemma3.attention.sliding_window_pattern", config["sliding_window_pattern"])
        writer.add_float32("gemma3.rope.freq_base_swa", config["rope_local_base_freq"])
    elif name == "gemma2":
        writer.add_float32("gemma2.attention.scale", config["query_pre_attn_scalar"] ** -0.5)
    elif name == "llama-yarn":
        writer.add_rope_scaling_attn_factors(1.25)


def import_folder(name: str, tools) -> Model:
    """Writes and imports a folder; the check's own reading of it."""
    config = make_config(name)
    folder = write_folder(tools.work_dir / name, config, make_tensors(config))
    tools.call("jpq-translate", "--import-safetensors", folder, "-o", "imported.mlir")
    return load_model(folder)


def import_gguf(name: str, tools) -> Model:
    """The same with a GGUF file."""
    config = make_config(name)
    path = tools.work_dir / f"{name}.gguf"
    write_gguf(path, config, make_tensors(config), lambda writer: change_metadata(name, config, writer))
    tools.call("jpq-translate", "--import-gguf", path, "-o", "imported.mlir")
    return load_model(path)


def expect_logits(tools, model: Model) -> None:
    """`@forward`: all tokens at once."""
    tokens = make_tokens()
    save_file({"tokens": tokens}, tools.work_dir / "tokens.safetensors")
    tools.call("jpq-run", "--threads=1", "imported.mlir", "--inputs=tokens.safetensors", "--output=out.safetensors")
    logits = load_file(tools.work_dir / "out.safetensors")["output"]
    expected = np.stack([model.logits(model.hidden(row)) for row in tokens])
    # Both sum in f32 in orders of their own; three layers of 64 channels.
    np.testing.assert_allclose(logits, expected, atol=1e-4 * np.abs(expected).max())


def expect_continuation(tools, model: Model) -> None:
    """`@step`: what is generated, a prompt and then token by token, beyond the windows."""
    prompt = make_tokens()[0, :7].tolist()
    continued = list(prompt)
    for _ in range(8):
        continued.append(int(model.logits(model.hidden(np.array(continued)))[-1].argmax()))
    text = ",".join(map(str, prompt))
    generated = tools.call("jpq-run", "--threads=1", "imported.mlir", f"--prompt={text}", "--generate=8")
    assert [int(token) for token in generated.replace(",", " ").split()] == continued[-8:]
    assert len(set(continued[-8:])) > 1, "too simple a text to tell anything"


@pytest.mark.parametrize("name", FOLDERS)
def test_hugging_face_folders(name, tools):
    expect_logits(tools, import_folder(name, tools))


@pytest.mark.parametrize("name", only_first(GGUFS, 3))
def test_gguf_files(name, tools):
    expect_logits(tools, import_gguf(name, tools))


@pytest.mark.parametrize("name", only_first(["mistral", *(name for name in FOLDERS if name != "mistral")], 1))
def test_folders_step_by_step(name, tools):
    expect_continuation(tools, import_folder(name, tools))


@pytest.mark.slow
@pytest.mark.parametrize("name", GGUFS)
def test_gguf_files_step_by_step(name, tools):
    expect_continuation(tools, import_gguf(name, tools))


@pytest.mark.parametrize("name", [name for name in GGUFS if name not in ("gemma2", "gemma3-linear")])
def test_folders_and_files_are_one_model(name, tmp_path):
    """The check itself: both of its readers, where both formats can say the same."""
    config = make_config(name)
    tensors, tokens = make_tensors(config), make_tokens()[0]
    folder = load_model(write_folder(tmp_path / "folder", config, tensors))
    file = load_model(write_gguf(tmp_path / "file.gguf", config, tensors))
    expected = folder.logits(folder.hidden(tokens))
    np.testing.assert_allclose(file.logits(file.hidden(tokens)), expected, atol=1e-4 * np.abs(expected).max())
