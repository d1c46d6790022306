"""The model that peers run is the one in the GGUF file. Needs torch and transformers."""

import numpy as np
import pytest

from jpq.gguf_model import GgufModel
from jpq_oracle import load_model
from tiny_models import make_config, make_tensors, make_tokens, write_gguf

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")


@pytest.mark.parametrize("tied", [True, False])
def test_logits_weights_and_importance(tied, tmp_path):
    from jpq.bench_quality.torch_model import TorchModel

    config = {**make_config("llama"), "tie_word_embeddings": tied}
    path = write_gguf(tmp_path / "model.gguf", config, make_tensors(config))
    model, oracle = TorchModel(path), load_model(path)
    for row in make_tokens():
        expected = oracle.logits(oracle.hidden(row))
        found = model.model(torch.from_numpy(row.astype(np.int64))[None]).logits[0].detach().numpy()
        # Two orders of f32 sums in three layers.
        np.testing.assert_allclose(found, expected, atol=1e-4 * np.abs(expected).max())
    model.write(tmp_path / "back.gguf")
    before, after = GgufModel(path).read(), GgufModel(tmp_path / "back.gguf").read()
    assert before.keys() == after.keys()
    assert all(np.array_equal(after[name], values) for name, values in before.items())
    importance = model.measure_importance(make_tokens().astype(np.int64))
    assert {name for name in importance if name.startswith("blk.")} == set(model.read_linears())
    # The first block's attention reads rows of the embedding behind a norm.
    rows = before["token_embd.weight"][make_tokens().ravel()].astype(np.float64)
    rows /= np.sqrt((rows**2).mean(1, keepdims=True) + config["rms_norm_eps"])
    expected = ((rows * before["blk.0.attn_norm.weight"]) ** 2).mean(0)
    np.testing.assert_allclose(importance["blk.0.attn_q.weight"], expected, rtol=1e-4)
