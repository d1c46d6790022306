"""GGUF models."""

from pathlib import Path

import numpy as np
from gguf import GGUFReader
from gguf.quants import dequantize

from jpq_oracle import scaling
from jpq_oracle.build import build_model
from jpq_oracle.model import Facts, Model, Rotary, plain_rotary

#: Architectures whose norms are behind attention and network, too (or only).
NORMS_OUT = {"gemma2", "gemma3", "olmo2"}
QUERY_KEY_NORMS = {"qwen3", "gemma3", "olmo2"}
#: Of so many layers all but the last have windows; 0: all have.
WINDOW_PERIODS = {"llama": 0, "phi3": 0, "gemma2": 2, "gemma3": 6}
KNOWN = {"llama", "qwen2", "qwen3", "gemma", "gemma2", "gemma3", "phi3", "olmo2"}


def load_gguf(path: Path) -> Model:
    """The model in one GGUF file. Raises ValueError for architectures that this check does not know."""
    reader = GGUFReader(path)

    def fact(name: str, default=None):
        field = reader.fields.get(name)
        if field is None and default is None:
            raise ValueError(f"{path}: lacks the fact {name}")
        return default if field is None else field.contents()

    kind = fact("general.architecture")
    if kind not in KNOWN:
        raise ValueError(f"{path}: architecture {kind}; this check knows only {', '.join(sorted(KNOWN))}")
    heads, layers = fact(f"{kind}.attention.head_count"), fact(f"{kind}.block_count")
    hidden, context = fact(f"{kind}.embedding_length"), fact(f"{kind}.context_length")
    size = fact(f"{kind}.attention.key_length", hidden // heads)
    gemma = kind.startswith("gemma")
    window = fact(f"{kind}.attention.sliding_window", 4096 if kind == "gemma2" else 0)
    period = fact(f"{kind}.attention.sliding_window_pattern", WINDOW_PERIODS.get(kind, 0))
    rotary, window_rotary = _rotary(kind, size, context, fact)
    facts = Facts(
        head_size=size,
        queries_per_key=heads // fact(f"{kind}.attention.head_count_kv", heads),
        context_length=context,
        norm_epsilon=fact(f"{kind}.attention.layer_norm_rms_epsilon"),
        rotary=rotary,
        window_rotary=window_rotary,
        interleaved=kind == "llama",
        windows=tuple(window if period == 0 or (i + 1) % period else 0 for i in range(layers)),
        activation="gelu" if gemma else "silu",
        embedding_scale=hidden**0.5 if gemma else 1.0,
        attention_scale=fact(f"{kind}.attention.scale", size**-0.5),
        attention_cap=fact(f"{kind}.attn_logit_softcapping", 50.0) if kind == "gemma2" else None,
        logit_cap=fact(f"{kind}.final_logit_softcapping", 30.0) if kind == "gemma2" else None,
    )
    tensors = {
        tensor.name: dequantize(tensor.data, tensor.tensor_type).reshape(tensor.shape[::-1]) for tensor in reader.tensors
    }
    tensors = split_fused(tensors, heads, heads // facts.queries_per_key)
    return build_model(
        path,
        tensors,
        facts,
        norms_in=kind != "olmo2",
        norms_out=kind in NORMS_OUT,
        query_key_norms=kind in QUERY_KEY_NORMS,
    )


def _rotary(kind: str, size: int, context: int, fact) -> tuple[Rotary, Rotary | None]:
    base, factor = fact(f"{kind}.rope.freq_base", 10000.0), fact(f"{kind}.rope.scaling.factor", 1.0)
    form = fact(f"{kind}.rope.scaling.type", "linear")
    window = plain_rotary(size, fact(f"{kind}.rope.freq_base_swa", 10000.0)) if kind == "gemma3" else None
    if form == "yarn":
        original = fact(f"{kind}.rope.scaling.original_context_length", context)
        fast, slow = fact(f"{kind}.rope.scaling.yarn_beta_fast", 32.0), fact(f"{kind}.rope.scaling.yarn_beta_slow", 1.0)
        rotary = scaling.yarn(size, base, factor, original, fast, slow)
    else:
        rotary = scaling.linear(size, base, 1.0 if form == "none" else factor)
    magnitude = fact(f"{kind}.rope.scaling.attn_factor", 1.0)
    return Rotary(rotary.frequencies, rotary.magnitude * magnitude), window


def split_fused(tensors: dict[str, np.ndarray], heads: int, keys: int) -> dict[str, np.ndarray]:
    """Query, key and value apart, and gate and up, where they are rows of one matrix."""
    result = {}
    for name, tensor in tensors.items():
        layer, _, part = name.rpartition(".attn_qkv.")
        if layer:
            rows = len(tensor) // (heads + 2 * keys)
            pieces = np.split(tensor, [heads * rows, (heads + keys) * rows])
            result |= {f"{layer}.attn_{letter}.{part}": piece for letter, piece in zip("qkv", pieces)}
        elif name.endswith(".ffn_up.weight") and name.replace("ffn_up", "ffn_gate") not in tensors:
            gate, up = np.split(tensor, 2)
            result |= {name.replace("ffn_up", "ffn_gate"): gate, name: up}
        else:
            result[name] = tensor
    return result
