"""make_samples.py PREFIX: 64 samples for tiny_mlp, each as PREFIX.KIND.safetensors: zeros, all the same, two in turn,
random ones."""

import json
import random
import struct
import sys

SAMPLES, SIZE = 64, 32
random.seed(5)
rows = [[random.gauss(0, 1) for _ in range(SIZE)] for _ in range(SAMPLES)]
kinds = {"zero": [[0.0] * SIZE] * SAMPLES, "same": [rows[0]] * SAMPLES, "two": rows[:2] * (SAMPLES // 2), "random": rows}
for kind, samples in kinds.items():
    data = b"".join(struct.pack(f"<{SIZE}f", *sample) for sample in samples)
    text = json.dumps({"arg0": {"dtype": "F32", "shape": [SAMPLES, SIZE], "data_offsets": [0, len(data)]}}).encode()
    with open(f"{sys.argv[1]}.{kind}.safetensors", "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)
