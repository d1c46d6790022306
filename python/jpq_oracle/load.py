"""Reads models: llama2.c `.bin`, GGUF, and the dense safetensors that `jpq-translate --export-dense` writes."""

from pathlib import Path

import numpy as np
from gguf import GGUFReader
from gguf.quants import dequantize
from safetensors.numpy import load_file

from jpq_oracle.model import Facts, Layer, Model

# Names of a layer's weights in GGUF, in the order of Layer's fields.
LAYER_NAMES = (
    "attn_norm",
    "attn_q",
    "attn_k",
    "attn_v",
    "attn_output",
    "ffn_norm",
    "ffn_gate",
    "ffn_up",
    "ffn_down",
)


def load_model(path: Path, like: Path | None = None) -> Model:
    """The model in `path`, as f32.

    A `.safetensors` file holds weights only, under GGUF's names: `like` is the `.bin` or `.gguf` it came from, which
    gives head size, context length and the rest. Raises ValueError for files of other forms.
    """
    if path.suffix == ".bin":
        return _load_llama2c(path)
    if path.suffix == ".gguf":
        return _load_gguf(path)
    if path.suffix == ".safetensors":
        if like is None:
            raise ValueError(f"{path}: a dense weight file needs the model that it was made from beside it")
        return _build(path, load_file(path), load_model(like).facts)
    raise ValueError(f"{path}: expected a file that ends in .bin, .gguf or .safetensors")


def _build(path: Path, tensors: dict[str, np.ndarray], facts: Facts) -> Model:
    tensors = {name: np.ascontiguousarray(tensor, dtype=np.float32) for name, tensor in tensors.items()}
    count = sum(name.startswith("blk.") and name.endswith(".attn_norm.weight") for name in tensors)
    used = {f"blk.{i}.{name}.weight" for i in range(count) for name in LAYER_NAMES}
    used |= {"token_embd.weight", "output_norm.weight"}
    if missing := used - tensors.keys():
        raise ValueError(f"{path}: lacks {sorted(missing)[0]}")
    if unknown := tensors.keys() - used - {"output.weight"}:
        raise ValueError(f"{path}: holds {sorted(unknown)[0]}, which this check does not know")
    embedding = tensors["token_embd.weight"]
    return Model(
        facts=facts,
        embedding=embedding,
        layers=[Layer(*(tensors[f"blk.{i}.{name}.weight"] for name in LAYER_NAMES)) for i in range(count)],
        final_norm=tensors["output_norm.weight"],
        head=tensors.get("output.weight", embedding),
    )


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
    return _build(path, tensors, Facts(head_size, heads // keys, context))


def _load_gguf(path: Path) -> Model:
    reader = GGUFReader(path)

    def fact(name: str, default: float | None = None) -> float:
        field = reader.fields.get(name)
        if field is None and default is None:
            raise ValueError(f"{path}: lacks the fact {name}")
        return default if field is None else field.contents()

    if (architecture := fact("general.architecture")) != "llama":
        raise ValueError(f"{path}: architecture {architecture}; this check knows only llama")
    heads = fact("llama.attention.head_count")
    facts = Facts(
        head_size=fact("llama.embedding_length") // heads,
        queries_per_key=heads // fact("llama.attention.head_count_kv", heads),
        context_length=fact("llama.context_length"),
        norm_epsilon=fact("llama.attention.layer_norm_rms_epsilon"),
        rotary_base=fact("llama.rope.freq_base", 10000.0),
    )
    tensors = {
        tensor.name: dequantize(tensor.data, tensor.tensor_type).reshape(tensor.shape[::-1]) for tensor in reader.tensors
    }
    return _build(path, tensors, facts)
