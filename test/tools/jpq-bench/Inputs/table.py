"""What a cost table holds: its origin, and the shapes of every codec."""

import json
import sys

table = json.load(open(sys.argv[1], encoding="utf-8"))
origin = table["provenance"]
print(
    f"tokens {table['tokens']}, threads {origin['threads']}, {origin['tool']}, {origin['date']}, {origin['dot']}, "
    f"{origin['cpu']}",
)
shapes = {}
for entry in table["entries"]:
    assert entry["nanoseconds"] > 0
    shapes.setdefault(entry["codec"], []).append((entry["out"], entry["in"]))
for codec, listed in sorted(shapes.items()):
    print(f"{codec}:", *(f"{rows}x{columns}" for rows, columns in sorted(listed)))
