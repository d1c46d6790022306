"""Writes random token ids below a limit as a token file. make_tokens.py FILE COUNT LIMIT"""

import json
import random
import struct
import sys

path, count, limit = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
random.seed(2)
data = struct.pack(f"<{count}H", *(random.randrange(limit) for _ in range(count)))
text = json.dumps({"tokens": {"dtype": "U16", "shape": [count], "data_offsets": [0, len(data)]}}).encode()
with open(path, "wb") as file:
    file.write(struct.pack("<Q", len(text)) + text + data)
