"""Writes a safetensors file with token ids below 512, without any package. Usage: write-tokens.py COUNT FILE"""

import json
import struct
import sys

count = int(sys.argv[1])
header = json.dumps({"tokens": {"dtype": "U16", "shape": [count], "data_offsets": [0, 2 * count]}}).encode()
header += b" " * (-len(header) % 8)
with open(sys.argv[2], "wb") as file:
    file.write(struct.pack("<Q", len(header)) + header)
    file.write(struct.pack(f"<{count}H", *(i * i * 7919 % 509 + 3 for i in range(count))))
