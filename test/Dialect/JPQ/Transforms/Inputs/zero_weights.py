"""Prints a llama2.c file in which matrices are zero: `attn_output` and `ffn_down` of all layers, or `2.ffn_down` of one."""

import struct
import sys

path, *names = sys.argv[1:]
content = bytearray(open(path, "rb").read())
hidden, ffn, layers, heads, kv_heads, vocabulary, _ = struct.unpack_from("<7i", content)
keys = hidden // heads * kv_heads
# In the order of the file: one array for all layers each.
arrays = [
    ("embedding", 1, abs(vocabulary) * hidden),
    ("attn_norm", layers, hidden),
    ("attn_q", layers, hidden * hidden),
    ("attn_k", layers, keys * hidden),
    ("attn_v", layers, keys * hidden),
    ("attn_output", layers, hidden * hidden),
    ("ffn_norm", layers, hidden),
    ("ffn_gate", layers, ffn * hidden),
    ("ffn_down", layers, hidden * ffn),
]
offset = 28
for name, count, size in arrays:
    for layer in range(count):
        if name in names or f"{layer}.{name}" in names:
            content[offset : offset + 4 * size] = bytes(4 * size)
        offset += 4 * size
sys.stdout.buffer.write(content)
