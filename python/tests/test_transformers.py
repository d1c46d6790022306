"""Imported models against transformers' own classes, which read the same folders. Needs torch and transformers."""

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from tiny_models import MODELS, make_config, make_tensors, make_tokens, write_folder


@pytest.mark.slow
@pytest.mark.parametrize("name", MODELS)
def test_logits_are_those_of_transformers(name, tools, tmp_path):
    """Within what two orders of f32 sums differ by in three layers whose logits are about 10."""
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    config = make_config(name)
    folder = write_folder(tmp_path / "model", config, make_tensors(config))
    tokens = make_tokens()
    model = transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager")
    with torch.no_grad():
        expected = model(torch.from_numpy(tokens.astype(np.int64))).logits.numpy()
    save_file({"tokens": tokens}, tmp_path / "tokens.safetensors")
    tools.call("jpq-translate", "--import-safetensors", folder, "-o", "model.mlir")
    tools.call("jpq-run", "model.mlir", "--inputs=tokens.safetensors", "--output=logits.safetensors")
    logits = load_file(tmp_path / "logits.safetensors")["output"]
    print(f"{name}: largest difference {np.abs(logits - expected).max():.2e} of {np.abs(expected).max():.1f}")
    np.testing.assert_allclose(logits, expected, atol=2e-4 * np.abs(expected).max())
