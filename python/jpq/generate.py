"""Lets a model continue a text."""

from pathlib import Path

from jpq.tokenizer import Tokenizer
from jpq.tools import Tools


def continue_text(
    tools: Tools,
    module: str | Path,
    tokenizer: Tokenizer,
    prompt: str,
    count: int,
    bos: bool | None = None,
    temperature: float | None = None,
    seed: int | None = None,
) -> str:
    """`prompt` and at most `count` tokens that `module` puts behind it, up to the end of its document.

    `bos` says whether the prompt begins with BOS; None leaves it to the model. Raises JpqError if jpq-run fails.
    """
    ids = tokenizer.encode(prompt)
    if tokenizer.bos is not None and (tokenizer.add_bos if bos is None else bos):
        ids = [tokenizer.bos, *ids]
    continuation = tools.generate(module, ids, count, temperature, seed)
    ends = [i for i, token in enumerate(continuation) if token in (tokenizer.bos, tokenizer.eos)]
    return tokenizer.decode([*ids, *continuation[: ends[0] if ends else None]])
