"""SmolLM2-135M-Instruct through the compiled tools: the numbers that docs/evaluation.md states. Downloads the model."""

import pytest

from jpq.fetch import fetch_smollm2


@pytest.mark.slow
def test_first_windows_of_wikitext(tools, data):
    """21.767 over all windows of 2048 tokens; the first four give 24.339. Within 0.1 %."""
    tools.call("jpq-translate", "--import-gguf", fetch_smollm2(tools.work_dir), "-o", "smollm2.mlir")
    measured = tools.evaluate("smollm2.mlir", str(data / "smollm2" / "wikitext2-test.safetensors"), 2048, 4)
    assert measured["perplexity"] == pytest.approx(24.339, rel=1e-3)
    assert measured["stored_bytes"] == 538_060_032
