"""Prints what a safetensors file holds: per tensor its name, type, shape, whether it is aligned to 64 bytes in the file,
and its first bytes in hexadecimal. Uses no library, and trusts jpq's padding entries for nothing but their names."""

import json
import sys

content = open(sys.argv[1], "rb").read()
begin = 8 + int.from_bytes(content[:8], "little")
header = json.loads(content[8:begin])
print("header ends at a multiple of 64" if begin % 64 == 0 else f"header ends at byte {begin}")
for key, text in sorted(header.pop("__metadata__", {}).items()):
    print(f"metadata {key} = {text}")
for name, entry in sorted(header.items(), key=lambda item: item[1]["data_offsets"]):
    first, end = entry["data_offsets"]
    if name.startswith("jpq.padding."):
        continue
    place = "aligned" if (begin + first) % 64 == 0 else f"at byte {begin + first}"
    print(name, entry["dtype"], entry["shape"], place, content[begin + first : begin + end][:32].hex())
