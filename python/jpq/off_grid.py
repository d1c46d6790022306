"""`jpq study off-grid`: a GGUF model's twin that computes the same and lies on no quantizer's grid.

Published small models are often stored in 4 bits. A quantizer that finds that grid again gives such a model back
unharmed, which says nothing of what it does to others.
"""

from pathlib import Path

import gguf
import numpy as np
from gguf import GGUFReader, GGUFValueType, GGUFWriter

from jpq.errors import JpqError
from jpq.files import refuse_overwriting

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
    reader = _open(model)
    tensors = {
        tensor.name: gguf.dequantize(tensor.data, tensor.tensor_type).astype(np.float64) for tensor in reader.tensors
    }
    architecture = _get(reader, "general.architecture", model)
    if architecture != "llama":
        raise JpqError(f"{model}: is a {architecture} model; only llama models are known")
    heads = _get(reader, "llama.attention.head_count", model)
    key_heads = _get(reader, "llama.attention.head_count_kv", model)
    random = np.random.default_rng(SEED)
    for block in range(_get(reader, "llama.block_count", model)):
        try:
            _rescale(tensors, f"blk.{block}.", heads // key_heads, key_heads, random)
        except KeyError as error:
            raise JpqError(f"{model}: has no tensor {error}") from error
    writer = GGUFWriter(output, architecture)
    for field in reader.fields.values():
        if field.name.startswith("GGUF.") or field.name in ("general.architecture", "general.file_type", "general.alignment"):
            continue
        kind, *of = field.types
        writer.add_key_value(field.name, field.contents(), kind, of[-1] if kind == GGUFValueType.ARRAY else None)
    for tensor in reader.tensors:
        writer.add_tensor(tensor.name, tensors[tensor.name].astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _open(model: Path) -> GGUFReader:
    try:
        return GGUFReader(model)
    except OSError as error:
        raise JpqError(f"{model}: cannot read: {error.strerror or error}") from error
    except Exception as error:  # the reader checks little: damage shows as any kind of exception
        raise JpqError(f"{model}: no readable GGUF file: {type(error).__name__}: {error}") from error


def _get(reader: GGUFReader, name: str, model: Path) -> int | str:
    field = reader.fields.get(name)
    value = None if field is None else field.contents()
    if not isinstance(value, int | str):
        raise JpqError(f"{model}: says nothing of {name}, or not one thing for all blocks")
    return value


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
