"""Rescaled models compute the same."""

import numpy as np
import pytest
from gguf import GGUFReader

from jpq.errors import JpqError
from jpq.off_grid import write_off_grid
from jpq_oracle import load_model
from tiny_models import make_config, make_tensors, make_tokens, write_gguf


def test_outputs_stay_and_weights_change(tmp_path):
    config = make_config("mistral")
    path = write_gguf(tmp_path / "model.gguf", config, make_tensors(config))
    write_off_grid(path, tmp_path / "off.gguf")
    before, after = load_model(path), load_model(tmp_path / "off.gguf")
    for row in make_tokens():
        expected = before.logits(before.hidden(row))
        np.testing.assert_allclose(after.logits(after.hidden(row)), expected, atol=1e-4 * np.abs(expected).max())
    old = {tensor.name: tensor for tensor in GGUFReader(path).tensors}
    changed = []
    for tensor in GGUFReader(tmp_path / "off.gguf").tensors:
        if not np.array_equal(tensor.data, old[tensor.name].data):
            changed.append(tensor.name.split(".", 2)[-1])
    inner = {"attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm", "ffn_gate", "ffn_up", "ffn_down"}
    assert {name.removesuffix(".weight") for name in changed} == inner


def test_other_architectures_are_refused(tmp_path):
    config = make_config("gemma2")
    path = write_gguf(tmp_path / "model.gguf", config, make_tensors(config))
    with pytest.raises(JpqError, match="is a gemma2 model"):
        write_off_grid(path, tmp_path / "off.gguf")
    assert not (tmp_path / "off.gguf").exists()


def test_the_model_is_not_overwritten(tmp_path):
    config = make_config("mistral")
    path = write_gguf(tmp_path / "model.gguf", config, make_tensors(config))
    with pytest.raises(JpqError):
        write_off_grid(path, path)
    with pytest.raises(JpqError, match="cannot read|no readable"):
        write_off_grid(tmp_path / "none.gguf", tmp_path / "off.gguf")
