"""Reads models: llama2.c `.bin`, GGUF, Hugging Face folders, and the dense safetensors of `jpq-translate --export-dense`."""

from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

from jpq_oracle.build import build_model
from jpq_oracle.gguf_file import load_gguf
from jpq_oracle.hugging_face import load_folder
from jpq_oracle.model import Facts, Model


def load_model(path: Path, like: Path | None = None) -> Model:
    """The model in `path`, as f32.

    A `.safetensors` file holds weights only, under GGUF's names: `like` is the `.bin` or `.gguf` it came from, which
    gives head size, context length and the rest. Raises ValueError for files of other forms.
    """
    if path.is_dir():
        return load_folder(path)
    if path.suffix == ".bin":
        return _load_llama2c(path)
    if path.suffix == ".gguf":
        return load_gguf(path)
    if path.suffix == ".safetensors":
        if like is None:
            raise ValueError(f"{path}: a dense weight file needs the model that it was made from beside it")
        original = load_model(like)
        layer = original.layers[0]
        return build_model(
            path,
            load_file(path),
            original.facts,
            norms_in=layer.attention_norm is not None,
            norms_out=layer.attention_output_norm is not None,
            query_key_norms=layer.query_norm is not None,
        )
    raise ValueError(f"{path}: expected a Hugging Face folder or a file that ends in .bin, .gguf or .safetensors")


def _load_llama2c(path: Path) -> Model:
    data = path.read_bytes()
    hidden, channels, layers, heads, keys, vocabulary, context = np.frombuffer(data, "<i4", 7).tolist()
    head_size = hidden // heads
    values = np.frombuffer(data, "<f4", offset=28)
    position = 0

    def take(*shape: int) -> np.ndarray:
        nonlocal position
        size = int(np.prod(shape))
        if position + size > len(values):
            raise ValueError(f"{path}: ends after {len(values)} numbers, but {position + size} are needed")
        position += size
        return values[position - size : position].reshape(shape)

    tensors = {"token_embd.weight": take(abs(vocabulary), hidden)}

    def take_layers(name: str, *shape: int) -> None:
        for i, tensor in enumerate(take(layers, *shape)):
            tensors[f"blk.{i}.{name}.weight"] = tensor

    take_layers("attn_norm", hidden)
    take_layers("attn_q", heads * head_size, hidden)
    take_layers("attn_k", keys * head_size, hidden)
    take_layers("attn_v", keys * head_size, hidden)
    take_layers("attn_output", hidden, heads * head_size)
    take_layers("ffn_norm", hidden)
    take_layers("ffn_gate", channels, hidden)
    take_layers("ffn_down", hidden, channels)
    take_layers("ffn_up", channels, hidden)
    tensors["output_norm.weight"] = take(hidden)
    take(context, head_size)  # tables of the rotary embedding, computed anew here
    if vocabulary < 0:
        tensors["output.weight"] = take(-vocabulary, hidden)
    return build_model(path, tensors, Facts(head_size, heads // keys, context), norms_in=True)
