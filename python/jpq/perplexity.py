"""`jpq perplexity`: how well a model predicts a text."""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from jpq.sources import load_tokenizer
from jpq.texts import choose_text, write_text_tokens
from jpq.tools import Tools


def measure_perplexity(
    model: Path, text: str | None, mark: str | None, options: Sequence[str], bin_dir: Path | None = None
) -> str:
    """What jpq-run says of `model` (of any format) on `text`, whose documents `mark` separates; None takes a text that
    comes with jpq. `options` go to jpq-run.

    Raises JpqError if a step fails.
    """
    tokenizer = load_tokenizer(str(model))
    if text is None:
        shipped = choose_text(tokenizer)
        print(f"no text: taking {shipped.title} that come with jpq", file=sys.stderr)
        text, mark = str(shipped.test), shipped.mark
    tools = Tools(Path.cwd(), bin_dir)
    with tempfile.TemporaryDirectory() as folder:
        tokens = Path(folder) / "tokens.safetensors"
        write_text_tokens(tokenizer, text, mark, tokens)
        module = model
        if model.suffix != ".mlir":
            module = Path(folder) / "model.mlir"
            tools.call("jpq-translate", "--import", model, "-o", module)
        return tools.call("jpq-run", module, f"--perplexity={tokens}", *options)
