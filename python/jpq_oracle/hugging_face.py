"""Hugging Face folders: config.json and one model.safetensors."""

import json
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

from jpq_oracle import scaling
from jpq_oracle.build import build_model
from jpq_oracle.gguf_file import split_fused
from jpq_oracle.model import Facts, Model, Rotary, plain_rotary

#: GGUF's name of a part of a layer.
PARTS = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.qkv_proj": "attn_qkv",
    "self_attn.o_proj": "attn_output",
    "self_attn.q_norm": "attn_q_norm",
    "self_attn.k_norm": "attn_k_norm",
    "pre_feedforward_layernorm": "ffn_norm",
    "post_feedforward_layernorm": "post_ffw_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.gate_up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
OUTER = {"model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output"}
KNOWN = {"llama", "mistral", "qwen2", "qwen3", "gemma", "gemma2", "gemma3_text", "phi3", "olmo2"}
WINDOW_PERIODS = {"gemma2": 2, "gemma3_text": 6}


def load_folder(folder: Path) -> Model:
    """The model in a folder. Raises ValueError for types that this check does not know."""
    config = json.loads((folder / "config.json").read_text())
    kind = config["model_type"]
    if kind not in KNOWN:
        raise ValueError(f"{folder}: type {kind}; this check knows only {', '.join(sorted(KNOWN))}")
    heads, hidden = config["num_attention_heads"], config["hidden_size"]
    keys, size = config.get("num_key_value_heads") or heads, config.get("head_dim") or hidden // heads
    gemma, norms_out = kind.startswith("gemma"), kind in ("gemma2", "gemma3_text", "olmo2")
    rotary, window_rotary = _rotaries(config, size)
    scalar = config.get("query_pre_attn_scalar", 256) if kind in ("gemma2", "gemma3_text") else size
    facts = Facts(
        head_size=size,
        queries_per_key=heads // keys,
        context_length=config["max_position_embeddings"],
        norm_epsilon=config["rms_norm_eps"],
        rotary=rotary,
        window_rotary=window_rotary,
        interleaved=False,
        windows=tuple(_windows(config)),
        activation="gelu" if gemma else "silu",
        embedding_scale=hidden**0.5 if gemma else 1.0,
        attention_scale=scalar**-0.5,
        attention_cap=config.get("attn_logit_softcapping"),
        logit_cap=config.get("final_logit_softcapping"),
    )
    tensors = {}
    for name, tensor in load_file(folder / "model.safetensors").items():
        plus_one = gemma and name.endswith("norm.weight")
        tensors[_rename(name, norms_out)] = tensor.astype(np.float32) + np.float32(plus_one)
    return build_model(
        folder,
        split_fused(tensors, heads, keys),
        facts,
        norms_in=kind != "olmo2",
        norms_out=norms_out,
        query_key_norms=kind in ("qwen3", "gemma3_text", "olmo2"),
    )


def _rename(name: str, norms_out: bool) -> str:
    stem, suffix = name.rsplit(".", 1)
    if stem in OUTER:
        return f"{OUTER[stem]}.{suffix}"
    layer, part = stem.removeprefix("model.layers.").split(".", 1)
    behind_attention = "post_attention_norm" if norms_out else "ffn_norm"
    return f"blk.{layer}.{behind_attention if part == 'post_attention_layernorm' else PARTS.get(part, part)}.{suffix}"


def _windows(config: dict) -> list[int]:
    kind, layers, window = config["model_type"], config["num_hidden_layers"], config.get("sliding_window") or 0
    if kind in ("qwen2", "qwen3") and not config.get("use_sliding_window", False):
        window = 0
    if types := config.get("layer_types"):
        return [window if name == "sliding_attention" else 0 for name in types]
    if kind in WINDOW_PERIODS:
        period = config.get("sliding_window_pattern", WINDOW_PERIODS[kind])
        return [window if (i + 1) % period else 0 for i in range(layers)]
    first = config.get("max_window_layers", 28) if kind in ("qwen2", "qwen3") else 0
    return [window if i >= first else 0 for i in range(layers)]


def _rotaries(config: dict, size: int) -> tuple[Rotary, Rotary | None]:
    parameters = config.get("rope_scaling") or config.get("rope_parameters") or {}
    two_bases = config["model_type"] == "gemma3_text"
    base = config.get("rope_theta", 1e6 if two_bases else 10000.0)
    if "full_attention" in parameters:
        full, window = parameters["full_attention"], parameters["sliding_attention"]
        return _rotary(config, full, size, base), _rotary(config, window, size, base)
    rotary = _rotary(config, parameters, size, base)
    return rotary, plain_rotary(size, config.get("rope_local_base_freq", 10000.0)) if two_bases else None


def _rotary(config: dict, parameters: dict, size: int, base: float) -> Rotary:
    form = parameters.get("rope_type", parameters.get("type", "default"))
    base, factor = parameters.get("rope_theta", base), parameters.get("factor", 1.0)
    context = parameters.get("original_max_position_embeddings", config["max_position_embeddings"])
    if form in ("default", "linear"):
        return scaling.linear(size, base, factor)
    if form == "llama3":
        return scaling.llama3(size, base, factor, parameters["low_freq_factor"], parameters["high_freq_factor"], context)
    if form != "yarn":
        raise ValueError(f"rotary embeddings scaled as {form} are not known to this check")
    magnitude = parameters.get("attention_factor")
    if magnitude is None and parameters.get("mscale") and parameters.get("mscale_all_dim"):
        magnitude = scaling.yarn_magnitude(factor, parameters["mscale"])
        magnitude /= scaling.yarn_magnitude(factor, parameters["mscale_all_dim"])
    fast, slow = parameters.get("beta_fast", 32.0), parameters.get("beta_slow", 1.0)
    return scaling.yarn(size, base, factor, context, fast, slow, parameters.get("truncate", True), magnitude)
