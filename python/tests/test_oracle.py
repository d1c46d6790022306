"""The NumPy check is itself checked: against closed forms, against symmetries, and on shipped models."""

import dataclasses
import json
import math
import subprocess
import sys

import numpy as np
import pytest
from safetensors.numpy import save_file

from jpq.files import read_text, write_tokens
from jpq.sources import load_tokenizer
from jpq.tokenizer import encode_documents
from jpq_oracle import Layer, Model, evaluate, load_model
from jpq_oracle.arrays import find_gpu
from jpq_oracle.build import MATRICES, NORMS_IN
from jpq_oracle.model import Facts

#: stories260K in f32 on data/tinystories/test.txt, windows of 256 (docs/evaluation.md).
STORIES_PERPLEXITY = 4.33355


@pytest.fixture(scope="module")
def model_file(data):
    return data / "stories260k" / "stories260K.bin"


@pytest.fixture(scope="module")
def stories_model(model_file):
    return load_model(model_file)


@pytest.fixture(scope="module")
def stories_tokens(data):
    tokenizer = load_tokenizer(str(data / "stories260k" / "tok512.bin"))
    text = read_text(str(data / "tinystories" / "test.txt"))
    return np.array(encode_documents(tokenizer, text, "<|endoftext|>"))


def make_model(seed: int, vocabulary: int = 11, hidden: int = 8, layers: int = 2) -> Model:
    """A random model with four query heads of two channels on two key/value heads, and six channels."""
    random = np.random.default_rng(seed)

    def weight(*shape: int) -> np.ndarray:
        return random.normal(size=shape).astype(np.float32)

    return Model(
        facts=Facts(head_size=2, queries_per_key=2, context_length=64),
        embedding=weight(vocabulary, hidden),
        layers=[
            Layer(
                attention_norm=weight(hidden),
                query=weight(8, hidden),
                key=weight(4, hidden),
                value=weight(4, hidden),
                attention_output=weight(hidden, 8),
                feed_forward_norm=weight(hidden),
                gate=weight(6, hidden),
                up=weight(6, hidden),
                down=weight(hidden, 6),
            )
            for _ in range(layers)
        ],
        final_norm=weight(hidden),
        head=weight(vocabulary, hidden),
    )


def as_tensors(model: Model) -> dict[str, np.ndarray]:
    """The model under GGUF's names, as `jpq-translate --export-dense` writes it."""
    tensors = {"token_embd.weight": model.embedding, "output_norm.weight": model.final_norm}
    for i, layer in enumerate(model.layers):
        for field, name in (MATRICES | NORMS_IN).items():
            tensors[f"blk.{i}.{name}.weight"] = np.ascontiguousarray(getattr(layer, field))
    return tensors


def test_stories_perplexity(stories_model, stories_tokens):
    result = evaluate(stories_model, stories_tokens, window=256)
    assert result.windows == len(stories_tokens) // 256
    assert result.predictions == result.windows * 255
    assert result.perplexity == pytest.approx(STORIES_PERPLEXITY, rel=1e-5)


def test_uniform_predictions_have_the_vocabulary_as_perplexity():
    model = make_model(1)
    flat = dataclasses.replace(model, head=np.zeros_like(model.head))
    assert evaluate(flat, np.arange(11), window=11).perplexity == pytest.approx(11)


def test_divergence_from_a_uniform_model_is_the_missing_entropy():
    model = make_model(2)
    flat = dataclasses.replace(model, head=np.zeros_like(model.head))
    tokens = np.array([3, 1, 4, 1, 5, 9])
    logits = model.logits(model.hidden(tokens))[:-1].astype(np.float64)
    p = np.exp(logits) / np.exp(logits).sum(-1, keepdims=True)
    entropy = -(p * np.log(p)).sum(-1).mean()
    assert evaluate(flat, tokens, 6, against=model).kl == pytest.approx(math.log(11) - entropy)


def test_a_model_does_not_diverge_from_itself():
    result = evaluate(make_model(3), np.arange(10), 5, against=make_model(3))
    assert (result.kl, result.top1_agreement, result.predictions) == (pytest.approx(0), 1, 8)


def test_windows_do_not_see_each_other_and_the_rest_is_dropped():
    model, tokens = make_model(4), np.arange(11)
    first, second = evaluate(model, tokens[:5], 5), evaluate(model, tokens[5:10], 5)
    both = evaluate(model, tokens, 5)
    assert math.log(both.perplexity) == pytest.approx(
        (math.log(first.perplexity) + math.log(second.perplexity)) / 2, rel=1e-6
    )
    assert evaluate(model, tokens, 5, windows=1) == first


def test_no_window_is_an_error():
    with pytest.raises(ValueError, match="4 tokens hold no window of 5"):
        evaluate(make_model(4), np.arange(4), 5)


def test_later_tokens_change_nothing_before_them():
    model = make_model(5)
    one, other = model.hidden(np.array([1, 2, 3, 4])), model.hidden(np.array([1, 2, 3, 9]))
    np.testing.assert_array_equal(one[:3], other[:3])
    assert not np.allclose(one[3], other[3])


def test_order_of_earlier_tokens_matters():
    """Without positions, one layer of attention would see a set of tokens."""
    model = make_model(6, layers=1)
    one, other = model.hidden(np.array([1, 2, 3])), model.hidden(np.array([2, 1, 3]))
    assert not np.allclose(one[2], other[2])


def test_dense_file_with_heads_and_channels_cut(tmp_path, stories_model, stories_tokens, model_file):
    """Cutting what is multiplied by zero changes no result, and the shapes of one layer may differ from the others'."""
    facts = stories_model.facts
    gone = facts.head_size * facts.queries_per_key  # query channels of the first key/value head
    first = stories_model.layers[0]
    output, down = first.attention_output.copy(), first.down.copy()
    output[:, :gone] = 0
    down[:, 100:] = 0
    zeroed = dataclasses.replace(first, attention_output=output, down=down)
    cut = dataclasses.replace(
        first,
        query=first.query[gone:],
        key=first.key[facts.head_size :],
        value=first.value[facts.head_size :],
        attention_output=output[:, gone:],
        gate=first.gate[:100],
        up=first.up[:100],
        down=down[:, :100],
    )
    with_zeros = dataclasses.replace(stories_model, layers=[zeroed, *stories_model.layers[1:]])
    save_file(
        as_tensors(dataclasses.replace(stories_model, layers=[cut, *stories_model.layers[1:]])),
        tmp_path / "dense.safetensors",
    )
    loaded = load_model(tmp_path / "dense.safetensors", like=model_file)
    expected = evaluate(with_zeros, stories_tokens, 256, 2, against=stories_model)
    actual = evaluate(loaded, stories_tokens, 256, 2, against=stories_model)
    assert expected.kl > 0.01
    assert (actual.perplexity, actual.kl) == pytest.approx((expected.perplexity, expected.kl), rel=1e-5)


def test_dense_file_that_lacks_a_weight(tmp_path, stories_model, model_file):
    tensors = as_tensors(stories_model)
    del tensors["blk.3.ffn_up.weight"]
    save_file(tensors, tmp_path / "dense.safetensors")
    with pytest.raises(ValueError, match="lacks blk.3.ffn_up.weight"):
        load_model(tmp_path / "dense.safetensors", like=model_file)


def test_truncated_model(tmp_path, model_file):
    (tmp_path / "short.bin").write_bytes(model_file.read_bytes()[:100_000])
    with pytest.raises(ValueError, match="ends after 24993 numbers"):
        load_model(tmp_path / "short.bin")


def test_command_line(tmp_path, model_file, stories_tokens):
    write_tokens(tmp_path / "tokens.safetensors", stories_tokens[:1000].tolist(), 512)
    command = [sys.executable, "-m", "jpq_oracle", model_file, tmp_path / "tokens.safetensors", "--window=256"]
    output = subprocess.run(
        [*command, f"--against={model_file}"], check=True, capture_output=True, text=True
    ).stdout
    assert json.loads(output)["windows"] == 3
    assert json.loads(output)["top1_agreement"] == 1
    missing = subprocess.run([*command, "--against=none.bin"], check=False, capture_output=True, text=True)
    assert missing.returncode == 1
    assert "none.bin" in missing.stderr


def test_arrays_of_another_module_give_the_same():
    model = make_model(3)
    ids = np.arange(11)
    moved = model.moved(np)
    assert moved is not model
    np.testing.assert_array_equal(moved.logits(moved.hidden(ids)), model.logits(model.hidden(ids)))
    tied = dataclasses.replace(model, head=model.embedding).moved(np)
    assert tied.head is tied.embedding


def test_a_gpu_that_is_not_there(monkeypatch):
    monkeypatch.setitem(sys.modules, "cupy", None)
    with pytest.raises(ValueError, match="no GPU can be used"):
        find_gpu()


def test_one_window_tells_nothing_of_its_error():
    model = make_model(4)
    result = evaluate(model, np.arange(8), window=8, against=make_model(5))
    assert result.kl_standard_error == 0
    assert result.kl_median <= result.kl_99
