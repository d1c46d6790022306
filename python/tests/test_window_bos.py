"""Windows begin with BOS where a model asks for it, from the model's file to its perplexity."""

import json

import numpy as np
import pytest
from gguf import GGUFWriter
from safetensors.numpy import save_file

from jpq.cli import main
from jpq.files import find_weight_file, read_window_bos
from jpq.sources import describe_folder, describe_gguf, describe_weight_file
from jpq_oracle import evaluate, load_model

WORDS = ["a", "b", "\u0120", "\u0120a", "ab"]
BYTES = [f"<0x{value:02X}>" for value in range(256)]
SPECIAL = ["<unk>", "<s>", "</s>"]
HIDDEN, HEADS, WIDTH = 32, 2, 32


def make_weights(vocabulary: int) -> dict[str, np.ndarray]:
    """One layer, under GGUF's names."""
    random = np.random.default_rng(1)
    shapes = {f"blk.0.attn_{name}.weight": (HIDDEN, HIDDEN) for name in ("q", "k", "v", "output")}
    shapes |= {f"blk.0.ffn_{name}.weight": (WIDTH, HIDDEN) for name in ("gate", "up", "down")}
    shapes |= {f"{name}.weight": (HIDDEN,) for name in ("blk.0.attn_norm", "blk.0.ffn_norm", "output_norm")}
    shapes["token_embd.weight"] = (vocabulary, HIDDEN)
    return {name: random.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}


def write_gguf(path, pre: str | None, add_bos: bool | None) -> None:
    """A model with a byte-level vocabulary split by `pre`, or with a sentencepiece one."""
    writer = GGUFWriter(path, "llama")
    writer.add_block_count(1)
    writer.add_context_length(64)
    writer.add_embedding_length(HIDDEN)
    writer.add_feed_forward_length(WIDTH)
    writer.add_head_count(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    tokens = [*SPECIAL, *([] if pre else BYTES), *[word.replace("\u0120", "\u0120" if pre else "\u2581") for word in WORDS]]
    types = [2, 3, 3, *([] if pre else [6] * 256), *[1] * len(WORDS)]
    writer.add_tokenizer_model("gpt2" if pre else "llama")
    if pre:
        writer.add_tokenizer_pre(pre)
        writer.add_token_merges(["a b", "\u0120 a"])
    else:
        writer.add_token_scores([-float(i) for i in range(len(tokens))])
        writer.add_add_space_prefix(False)
    writer.add_token_list(tokens)
    writer.add_token_types(types)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    if add_bos is not None:
        writer.add_add_bos_token(add_bos)
    for name, weight in make_weights(len(tokens)).items():
        writer.add_tensor(name, weight)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@pytest.mark.parametrize(
    ("pre", "add_bos", "window_bos"),
    [
        (None, None, 1),
        (None, False, None),
        ("smollm", None, None),
        ("smollm", True, 1),
        ("llama-bpe", None, 1),
        ("tekken", None, 1),
        ("qwen2", None, None),
        ("dbrx", None, None),
    ],
)
def test_gguf(tools, tmp_path, pre, add_bos, window_bos):
    write_gguf(tmp_path / "m.gguf", pre, add_bos)
    tools.call("jpq-translate", "--import-gguf", "m.gguf", "-o", "m.mlir")
    kept = describe_weight_file(find_weight_file(tmp_path / "m.mlir"))
    described = describe_gguf(tmp_path / "m.gguf")
    assert kept == {name: described[name] for name in kept}
    assert (f"jpq.bos_token = {window_bos} : i64" in (tmp_path / "m.mlir").read_text()) == (window_bos is not None)


def test_perplexity_begins_every_window_with_bos(tools, tmp_path, capsys):
    write_gguf(tmp_path / "m.gguf", None, None)
    tools.call("jpq-translate", "--import-gguf", "m.gguf", "-o", "m.mlir")
    (tmp_path / "text").write_text("ab ba a" * 40)
    assert main(["tokenize", str(tmp_path / "m.mlir"), str(tmp_path / "text"), "-o", str(tmp_path / "t.safetensors")]) == 0
    assert "every window of them begins with token 1 (BOS)" in capsys.readouterr().out
    assert read_window_bos(tmp_path / "t.safetensors") == 1
    ids = np.array([260, 259, 263, 262, 259, 260, 263] * 30, np.int32)
    save_file({"tokens": ids}, tmp_path / "plain.safetensors")
    save_file({"tokens": ids}, tmp_path / "asking.safetensors", {"jpq.bos_token": "1"})
    model = load_model(tmp_path / "m.gguf")
    with_bos, without = (evaluate(model, ids, 16, None, bos=bos) for bos in (1, None))
    assert (with_bos.windows, without.windows) == (210 // 15, 210 // 16)
    assert abs(np.log(with_bos.perplexity / without.perplexity)) > 1e-2

    for tokens in ("plain.safetensors", "asking.safetensors"):
        measured = tools.evaluate("m.mlir", tokens, 16, None)
        assert measured["perplexity"] == pytest.approx(with_bos.perplexity, rel=1e-4)
        assert (measured["windows"], measured["bos_token"]) == (with_bos.windows, 1)
    said = tools.call("jpq-run", "m.mlir", "--perplexity=plain.safetensors", "--window=16")
    assert "every window begins with token 1 (BOS)" in said

    # A model that says nothing follows the file.
    module = (tmp_path / "m.mlir").read_text()
    (tmp_path / "silent.mlir").write_text(module.replace("jpq.bos_token = 1 : i64, ", ""))
    for tokens, expected in (("plain.safetensors", without), ("asking.safetensors", with_bos)):
        measured = tools.evaluate("silent.mlir", tokens, 16, None)
        assert measured["perplexity"] == pytest.approx(expected.perplexity, rel=1e-4)
    assert tools.evaluate("silent.mlir", "plain.safetensors", 16, None)["bos_token"] is None


def test_compressed_models_keep_bos(tools, tmp_path):
    write_gguf(tmp_path / "m.gguf", None, None)
    tools.call("jpq-translate", "--import-gguf", "m.gguf", "-o", "m.mlir")
    random = np.random.default_rng(2)
    save_file({"tokens": random.integers(3, 264, 512).astype(np.int32)}, tmp_path / "t.safetensors")
    choice = "budget=8bpw prune=false calibration=t.safetensors window=16 windows=8"
    remarks = ("--remark-format=yaml", "--remarks-filter=jpq-calibrate", "--remarks-output-file=remarks.yaml")
    tools.call("jpq-opt", f"--jpq-joint-compress={choice}", *remarks, "m.mlir", "-o", "small.mlir")
    assert "begins with token 1 (BOS)" in (tmp_path / "remarks.yaml").read_text()
    measured = tools.evaluate("small.mlir", "t.safetensors", 16, 8, against="m.mlir")
    assert measured["bos_token"] == 1


def test_hugging_face_folder(tools, tmp_path):
    folder = tmp_path / "model"
    folder.mkdir()
    vocabulary = {token: i for i, token in enumerate([*SPECIAL, *WORDS])}
    tokenizer = {
        "version": "1.0",
        "added_tokens": [{"id": 1, "content": "<s>", "special": True}],
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
        },
        "model": {"type": "BPE", "vocab": vocabulary, "merges": []},
    }
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    (folder / "tokenizer_config.json").write_text(json.dumps({"bos_token": "<s>", "eos_token": {"content": "</s>"}}))
    config = {
        "architectures": ["LlamaForCausalLM"],
        "hidden_act": "silu",
        "hidden_size": HIDDEN,
        "intermediate_size": WIDTH,
        "max_position_embeddings": 64,
        "num_attention_heads": HEADS,
        "num_hidden_layers": 1,
        "rms_norm_eps": 1e-5,
        "tie_word_embeddings": True,
        "vocab_size": len(vocabulary),
    }
    (folder / "config.json").write_text(json.dumps(config))
    names = {
        "token_embd": "embed_tokens",
        "output_norm": "norm",
        "attn_norm": "input_layernorm",
        "ffn_norm": "post_attention_layernorm",
        "output": "o_proj",
    }
    weights = {}
    for name, weight in make_weights(len(vocabulary)).items():
        *layer, own, _ = name.split(".")
        prefix = "model.layers.0." if layer else "model."
        part = own.removeprefix("attn_") if own.startswith("attn_") and own != "attn_norm" else own
        if own.startswith("attn_") and own != "attn_norm":
            own = "self_attn." + names.get(part, f"{part}_proj")
        elif own.startswith("ffn_") and own != "ffn_norm":
            own = f"mlp.{own.removeprefix('ffn_')}_proj"
        else:
            own = names[own]
        weights[f"{prefix}{own}.weight"] = weight
    save_file(weights, folder / "model.safetensors")
    tools.call("jpq-translate", "--import-safetensors", "model", "-o", "m.mlir")
    assert describe_weight_file(find_weight_file(tmp_path / "m.mlir")) == describe_folder(folder)
    assert "jpq.bos_token = 1 : i64" in (tmp_path / "m.mlir").read_text()
