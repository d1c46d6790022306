"""Writes a model of llama2.c's version 0 as one of version 1."""

import pathlib
import struct
import sys

import numpy as np

data = pathlib.Path(sys.argv[1]).read_bytes()
dim, ffn, layers, heads, kv_heads, vocabulary, context = struct.unpack_from("<7i", data)
tied, vocabulary = vocabulary > 0, abs(vocabulary)
rest = np.frombuffer(data, "<f4", offset=28)
kv = dim // heads * kv_heads


def take(*shape):
    global rest
    count = int(np.prod(shape))
    array, rest = rest[:count], rest[count:]
    return array


embedding, attention_norms = take(vocabulary, dim), take(layers, dim)
attention = [take(layers, rows, dim) for rows in (dim, kv, kv, dim)]
feed_forward_norms = take(layers, dim)
feed_forward = [take(layers, ffn, dim) for _ in range(3)]
norm = take(dim)
take(context * dim // heads)
head = [] if tied else [take(vocabulary, dim)]
header = struct.pack("<4si7iB", b"24ka", 1, dim, ffn, layers, heads, kv_heads, vocabulary, context, tied)
arrays = [attention_norms, feed_forward_norms, norm, embedding, *attention, *feed_forward, *head]
pathlib.Path(sys.argv[2]).write_bytes(header.ljust(256, b"\0") + b"".join(a.tobytes() for a in arrays))
