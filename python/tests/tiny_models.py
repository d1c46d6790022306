"""Small random models of every architecture that jpq imports, as Hugging Face folders and as GGUF files."""

import json
from pathlib import Path

import gguf
import numpy as np
from safetensors.numpy import save_file

from jpq_oracle.hugging_face import PARTS

LAYERS, HEADS, KEY_HEADS, HIDDEN, CHANNELS, VOCABULARY = 3, 4, 2, 64, 80, 96

COMMON = {
    "vocab_size": VOCABULARY,
    "hidden_size": HIDDEN,
    "intermediate_size": CHANNELS,
    "num_hidden_layers": LAYERS,
    "num_attention_heads": HEADS,
    "num_key_value_heads": KEY_HEADS,
    "max_position_embeddings": 64,
    "rms_norm_eps": 1e-5,
    "rope_theta": 100.0,
    "tie_word_embeddings": False,
}
GEMMA = {"hidden_activation": "gelu_pytorch_tanh", "head_dim": 24, "tie_word_embeddings": True}
GEMMA3 = {**GEMMA, "architectures": ["Gemma3ForCausalLM"], "model_type": "gemma3_text", "sliding_window": 5}
GEMMA3 |= {"query_pre_attn_scalar": 20, "sliding_window_pattern": 3, "rope_theta": 1000.0}
LLAMA = {"architectures": ["LlamaForCausalLM"], "model_type": "llama"}
QWEN3 = {"architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3", "head_dim": 24}
PHI3 = {"architectures": ["Phi3ForCausalLM"], "model_type": "phi3", "pad_token_id": 0}
#: Factors so small that they tell apart what a context of 64 tokens could otherwise not.
YARN = {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 16, "beta_fast": 2.0, "beta_slow": 0.25}
LLAMA3 = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0}

#: What a config.json has beyond COMMON; None removes a key.
MODELS = {
    "llama": {**LLAMA, "head_dim": 24},
    "llama-biases": {**LLAMA, "attention_bias": True},
    "llama-base-beside": {**LLAMA, "rope_parameters": {"rope_type": "default"}},
    "llama-base-inside": {**LLAMA, "rope_theta": None, "rope_parameters": {"rope_type": "default", "rope_theta": 50.0}},
    "llama-linear": {**LLAMA, "rope_scaling": {"type": "linear", "factor": 4.0}},
    "llama-llama3": {**LLAMA, "rope_scaling": {**LLAMA3, "original_max_position_embeddings": 16}},
    "llama-yarn": {**LLAMA, "rope_scaling": YARN},
    "llama-yarn-factor": {**LLAMA, "rope_parameters": {**YARN, "attention_factor": 1.5, "truncate": False}},
    "llama-yarn-scale": {**LLAMA, "rope_parameters": {**YARN, "mscale": 2.0, "mscale_all_dim": 0.5}},
    "mistral": {"architectures": ["MistralForCausalLM"], "model_type": "mistral", "head_dim": 24, "sliding_window": 5},
    "qwen2": {"architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2"},
    "qwen2-windows": {
        "architectures": ["Qwen2ForCausalLM"],
        "model_type": "qwen2",
        "use_sliding_window": True,
        "sliding_window": 5,
        "max_window_layers": 1,
    },
    "qwen3": QWEN3,
    "qwen3-layers": {
        **QWEN3,
        "use_sliding_window": True,
        "sliding_window": 4,
        "layer_types": ["sliding_attention", "full_attention", "sliding_attention"],
    },
    "gemma": {**GEMMA, "architectures": ["GemmaForCausalLM"], "model_type": "gemma", "hidden_act": "gelu"},
    "gemma2": {
        **GEMMA,
        "architectures": ["Gemma2ForCausalLM"],
        "model_type": "gemma2",
        "sliding_window": 5,
        "query_pre_attn_scalar": 20,
        "attn_logit_softcapping": 2.0,
        "final_logit_softcapping": 3.0,
    },
    "gemma3": {**GEMMA3, "rope_local_base_freq": 10.0},
    "gemma3-linear": {**GEMMA3, "rope_local_base_freq": 10.0, "rope_scaling": {"rope_type": "linear", "factor": 4.0}},
    "gemma3-parameters": {
        **GEMMA3,
        "rope_theta": None,
        "layer_types": ["full_attention", "sliding_attention", "sliding_attention"],
        "rope_parameters": {
            "full_attention": {"rope_type": "linear", "rope_theta": 500.0, "factor": 2.0},
            "sliding_attention": {"rope_type": "default", "rope_theta": 20.0},
        },
    },
    "phi3": PHI3,
    "phi3-window": {**PHI3, "sliding_window": 6},
    "olmo2": {"architectures": ["Olmo2ForCausalLM"], "model_type": "olmo2"},
}


def make_config(name: str) -> dict:
    """The config.json of a model."""
    return {key: value for key, value in (COMMON | MODELS[name]).items() if value is not None}


def make_tensors(config: dict, seed: int = 0) -> dict[str, np.ndarray]:
    """Random f32 weights under Hugging Face's names."""
    random = np.random.default_rng(seed)
    kind = config["model_type"]
    gemma, size = kind.startswith("gemma"), config.get("head_dim", HIDDEN // HEADS)
    queries, keys = HEADS * size, KEY_HEADS * size
    tensors = {}

    def add(name: str, *shape: int) -> None:
        if len(shape) == 1 and name.endswith("weight"):
            values = random.normal(0 if gemma else 1, 0.3, shape)
        elif "embed" in name:
            # A tied head would predict each token from itself if the layers added less than it does.
            values = random.normal(0, 0.05 if config["tie_word_embeddings"] else 1, shape)
        else:
            values = random.normal(0, 1.5 / np.sqrt(shape[-1]), shape)
        tensors[name] = values.astype(np.float32)

    add("model.embed_tokens.weight", VOCABULARY, HIDDEN)
    add("model.norm.weight", HIDDEN)
    if not config["tie_word_embeddings"]:
        add("lm_head.weight", VOCABULARY, HIDDEN)
    norms = ["input_layernorm", "post_attention_layernorm"]
    if kind in ("gemma2", "gemma3_text"):
        norms += ["pre_feedforward_layernorm", "post_feedforward_layernorm"]
    elif kind == "olmo2":
        norms = ["post_attention_layernorm", "post_feedforward_layernorm"]
    for i in range(LAYERS):
        layer = f"model.layers.{i}."
        for norm in norms:
            add(f"{layer}{norm}.weight", HIDDEN)
        rows = {"q_proj": queries, "k_proj": keys, "v_proj": keys}
        for part, count in ({"qkv_proj": sum(rows.values())} if kind == "phi3" else rows).items():
            add(f"{layer}self_attn.{part}.weight", count, HIDDEN)
            if kind == "qwen2" or config.get("attention_bias"):
                add(f"{layer}self_attn.{part}.bias", count)
        add(f"{layer}self_attn.o_proj.weight", HIDDEN, queries)
        if config.get("attention_bias"):
            add(f"{layer}self_attn.o_proj.bias", HIDDEN)
        if kind in ("qwen3", "gemma3_text", "olmo2"):
            add(f"{layer}self_attn.q_norm.weight", queries if kind == "olmo2" else size)
            add(f"{layer}self_attn.k_norm.weight", keys if kind == "olmo2" else size)
        for part in ["gate_up_proj"] if kind == "phi3" else ["gate_proj", "up_proj"]:
            add(f"{layer}mlp.{part}.weight", 2 * CHANNELS if kind == "phi3" else CHANNELS, HIDDEN)
        add(f"{layer}mlp.down_proj.weight", HIDDEN, CHANNELS)
    return tensors


def write_folder(folder: Path, config: dict, tensors: dict[str, np.ndarray]) -> Path:
    """A Hugging Face folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config))
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    return folder


def _gguf_name(name: str, kind: str) -> str:
    outer = {"model.embed_tokens": "token_embd", "model.norm": "output_norm", "lm_head": "output"}
    stem, suffix = name.rsplit(".", 1)
    if stem in outer:
        return f"{outer[stem]}.{suffix}"
    layer, part = stem.removeprefix("model.layers.").split(".", 1)
    before = kind not in ("gemma2", "gemma3_text", "olmo2")
    behind = "ffn_norm" if before else "post_attention_norm"
    return f"blk.{layer}.{behind if part == 'post_attention_layernorm' else PARTS[part]}.{suffix}"


def _interleave(rows: np.ndarray, size: int) -> np.ndarray:
    """Rotary pairs beside each other instead of halves of a head apart."""
    return rows.reshape(-1, 2, size // 2, *rows.shape[1:]).swapaxes(1, 2).reshape(rows.shape)


def write_gguf(path: Path, config: dict, tensors: dict[str, np.ndarray], change=lambda writer: None) -> Path:
    """The model as llama.cpp's converter writes it; `change` adds metadata to the writer."""
    kind = config["model_type"]
    architecture = {"mistral": "llama", "gemma3_text": "gemma3"}.get(kind, kind)
    size = config.get("head_dim", HIDDEN // HEADS)
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(HIDDEN)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(CHANNELS)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(KEY_HEADS)
    writer.add_key_length(size)
    writer.add_value_length(size)
    writer.add_rope_dimension_count(size)
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_rope_freq_base(config["rope_theta"])
    if window := config.get("sliding_window"):
        writer.add_sliding_window(window)
    if cap := config.get("attn_logit_softcapping"):
        writer.add_attn_logit_softcapping(cap)
    if cap := config.get("final_logit_softcapping"):
        writer.add_final_logit_softcapping(cap)
    scaling = config.get("rope_scaling", config.get("rope_parameters", {}))
    if (form := scaling.get("rope_type", scaling.get("type", "default"))) != "default":
        writer.add_string(f"{architecture}.rope.scaling.type", form)
        writer.add_rope_scaling_factor(scaling["factor"])
    if form == "yarn":
        writer.add_rope_scaling_orig_ctx_len(scaling["original_max_position_embeddings"])
        writer.add_float32(f"{architecture}.rope.scaling.yarn_beta_fast", scaling["beta_fast"])
        writer.add_float32(f"{architecture}.rope.scaling.yarn_beta_slow", scaling["beta_slow"])
    change(writer)
    for name, values in tensors.items():
        if architecture == "llama" and (".q_proj." in name or ".k_proj." in name):
            values = _interleave(values, size)
        if kind.startswith("gemma") and name.endswith("norm.weight"):
            values = values + np.float32(1)
        writer.add_tensor(_gguf_name(name, kind), np.ascontiguousarray(values))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def make_tokens(seed: int = 1, batch: int = 2, length: int = 24) -> np.ndarray:
    """Random tokens, longer than the windows."""
    return np.random.default_rng(seed).integers(0, VOCABULARY, (batch, length), dtype=np.int32)
