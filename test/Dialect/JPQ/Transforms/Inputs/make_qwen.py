"""Writes a tiny Hugging Face model with biases on queries, keys and values, four heads over two key/value heads, in f32,
f16 or bf16. make_qwen.py FOLDER F32|F16|BF16 [zeros]

With `zeros`, nothing reads key/value head 1 and channels 3, 7, 11, ... of each feed-forward network: their columns in
what comes behind them are zero."""

import json
import os
import random
import struct
import sys

folder, dtype, *zeros = sys.argv[1:]
hidden, ffn, heads, kv_heads, size, vocabulary, layers = 32, 24, 4, 2, 8, 64, 2
config = {
    "architectures": ["Qwen2ForCausalLM"],
    "model_type": "qwen2",
    "hidden_size": hidden,
    "intermediate_size": ffn,
    "num_hidden_layers": layers,
    "num_attention_heads": heads,
    "num_key_value_heads": kv_heads,
    "max_position_embeddings": 128,
    "vocab_size": vocabulary,
    "rms_norm_eps": 1e-5,
    "rope_theta": 10000.0,
    "hidden_act": "silu",
    "tie_word_embeddings": True,
}
shapes = {"model.embed_tokens.weight": [vocabulary, hidden], "model.norm.weight": [hidden]}
for i in range(layers):
    layer = f"model.layers.{i}."
    for name, rows in (("q", heads), ("k", kv_heads), ("v", kv_heads)):
        shapes[f"{layer}self_attn.{name}_proj.weight"] = [rows * size, hidden]
        shapes[f"{layer}self_attn.{name}_proj.bias"] = [rows * size]
    shapes[layer + "self_attn.o_proj.weight"] = [hidden, heads * size]
    shapes[layer + "input_layernorm.weight"] = [hidden]
    shapes[layer + "post_attention_layernorm.weight"] = [hidden]
    shapes[layer + "mlp.gate_proj.weight"] = [ffn, hidden]
    shapes[layer + "mlp.up_proj.weight"] = [ffn, hidden]
    shapes[layer + "mlp.down_proj.weight"] = [hidden, ffn]


def encode(value: float) -> bytes:
    if dtype == "F16":
        return struct.pack("<e", value)
    # bf16 is the upper half of f32, here cut off.
    return struct.pack("<f", value)[2 if dtype == "BF16" else 0 :]


def is_unread(name: str, column: int) -> bool:
    if not zeros:
        return False
    if "o_proj" in name:
        return column // size // (heads // kv_heads) == 1
    return "down_proj" in name and column % 4 == 3


random.seed(1)
header, payload = {}, b""
for name, shape in shapes.items():
    count = shape[0] * (shape[1] if len(shape) == 2 else 1)
    center, spread = (1.0, 0.1) if "norm" in name else (0.0, 0.3)
    values = [random.gauss(center, spread) for _ in range(count)]
    data = b"".join(encode(0.0 if is_unread(name, i % shape[-1]) else value) for i, value in enumerate(values))
    header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [len(payload), len(payload) + len(data)]}
    payload += data
text = json.dumps(header).encode()
os.makedirs(folder, exist_ok=True)
with open(os.path.join(folder, "config.json"), "w") as file:
    json.dump(config, file)
with open(os.path.join(folder, "model.safetensors"), "wb") as file:
    file.write(struct.pack("<Q", len(text)) + text + payload)
