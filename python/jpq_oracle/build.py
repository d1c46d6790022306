"""The one builder of models: weights under GGUF's names, and facts."""

from pathlib import Path

import numpy as np

from jpq_oracle.model import Facts, Layer, Model

#: Names of a layer's matrices in GGUF, and of those of its norms that come first.
MATRICES = {
    "query": "attn_q",
    "key": "attn_k",
    "value": "attn_v",
    "attention_output": "attn_output",
    "gate": "ffn_gate",
    "up": "ffn_up",
    "down": "ffn_down",
}
NORMS_IN = {"attention_norm": "attn_norm", "feed_forward_norm": "ffn_norm"}
NORMS_OUT = {"attention_output_norm": "post_attention_norm", "feed_forward_output_norm": "post_ffw_norm"}
QUERY_KEY_NORMS = {"query_norm": "attn_q_norm", "key_norm": "attn_k_norm"}
BIASES = ("query", "key", "value", "attention_output")


def build_model(
    path: Path,
    tensors: dict[str, np.ndarray],
    facts: Facts,
    *,
    norms_in: bool,
    norms_out: bool = False,
    query_key_norms: bool = False,
) -> Model:
    """The model of `tensors`, as f32. Raises ValueError for tensors that are missing or that have no place."""
    tensors = {name: np.ascontiguousarray(tensor, dtype=np.float32) for name, tensor in tensors.items()}
    count = sum(name.startswith("blk.") and name.endswith(".attn_q.weight") for name in tensors)
    parts = MATRICES | (NORMS_IN if norms_in else {}) | (NORMS_OUT if norms_out else {})
    parts |= QUERY_KEY_NORMS if query_key_norms else {}
    used = {f"blk.{i}.{name}.weight" for i in range(count) for name in parts.values()}
    used |= {"token_embd.weight", "output_norm.weight"}
    biases = {f"blk.{i}.{MATRICES[part]}.bias" for i in range(count) for part in BIASES}
    if missing := used - tensors.keys():
        raise ValueError(f"{path}: lacks {sorted(missing)[0]}")
    if unknown := tensors.keys() - used - biases - {"output.weight"}:
        raise ValueError(f"{path}: holds {sorted(unknown)[0]}, which this check does not know")

    def layer(i: int) -> Layer:
        fields = dict.fromkeys(NORMS_IN)
        fields |= {field: tensors[f"blk.{i}.{name}.weight"] for field, name in parts.items()}
        fields |= {f"{part}_bias": tensors.get(f"blk.{i}.{MATRICES[part]}.bias") for part in BIASES}
        return Layer(**fields)

    embedding = tensors["token_embd.weight"]
    return Model(
        facts=facts,
        embedding=embedding,
        layers=[layer(i) for i in range(count)],
        final_norm=tensors["output_norm.weight"],
        head=tensors.get("output.weight", embedding),
    )
