"""`jpq study off-grid`: a GGUF model's twin that computes the same and lies on no quantizer's grid.

Published small models are often stored in 4 bits. A quantizer that finds that grid again gives such a model back
unharmed, which says nothing of what it does to others.
"""

from pathlib import Path

import numpy as np

from jpq.errors import JpqError
from jpq.files import refuse_overwriting
from jpq.gguf_model import GgufModel

SEED = 1234
#: Standard deviation of the logarithms of factors.
SIGMA = 0.2


def write_off_grid(model: Path, output: Path) -> None:
    """Writes `model`, a GGUF of the llama architecture, to `output` in f32, with its inner channels rescaled at random:
    what a norm gives, what values give the attention, and what the feed-forward's first half gives its second. Each
    factor is undone where the channel is read, so that only rounding changes.

    Raises JpqError for a model of another architecture, or one that lacks a tensor.
    """
    refuse_overwriting(output, model)
    original = GgufModel(model)
    original.require_llama()
    tensors = {name: values.astype(np.float64) for name, values in original.read().items()}
    heads = original.get("llama.attention.head_count")
    key_heads = original.get("llama.attention.head_count_kv")
    random = np.random.default_rng(SEED)
    for block in range(original.get("llama.block_count")):
        try:
            _rescale(tensors, f"blk.{block}.", heads // key_heads, key_heads, random)
        except KeyError as error:
            raise JpqError(f"{model}: has no tensor {error}") from error
    original.write_like(tensors, output)


def _rescale(
    tensors: dict[str, np.ndarray], block: str, repeats: int, key_heads: int, random: np.random.Generator
) -> None:
    """Rescales the channels of one block. Each head of values is read by `repeats` heads of queries next to each other."""

    def draw(count: int) -> np.ndarray:
        return np.exp(SIGMA * random.standard_normal(count))

    def scale(name: str, factors: np.ndarray) -> None:
        tensors[f"{block}{name}.weight"] *= factors

    def scale_rows(name: str, factors: np.ndarray) -> None:
        tensors[f"{block}{name}.weight"] *= factors[:, None]
        if (bias := f"{block}{name}.bias") in tensors:
            tensors[bias] *= factors

    for norm, readers in (("attn_norm", ("attn_q", "attn_k", "attn_v")), ("ffn_norm", ("ffn_gate", "ffn_up"))):
        factors = draw(tensors[f"{block}{norm}.weight"].size)
        scale(norm, 1 / factors)
        for name in readers:
            scale(name, factors)
    factors = draw(len(tensors[f"{block}attn_v.weight"]))
    scale_rows("attn_v", 1 / factors)
    scale("attn_output", np.repeat(factors.reshape(key_heads, -1), repeats, axis=0).reshape(-1))
    factors = draw(len(tensors[f"{block}ffn_up.weight"]))
    scale_rows("ffn_up", 1 / factors)
    scale("ffn_down", factors)
