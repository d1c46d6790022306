"""What a cost table holds: its origin, and the shapes of every codec. Fails if a time depends on the codec."""

import json
import sys

table = json.load(open(sys.argv[1], encoding="utf-8"))
origin = table["provenance"]
print(
    f"tokens {table['tokens']}, threads {origin['threads']}, {origin['tool']}, {origin['date']}, {origin['cpu']}",
)
shapes, times = {}, {}
for entry in table["entries"]:
    shape = (entry["out"], entry["in"])
    assert entry["nanoseconds"] > 0
    shapes.setdefault(entry["codec"], []).append(shape)
    times.setdefault(shape, set()).add(entry["nanoseconds"])
for codec, listed in sorted(shapes.items()):
    print(f"{codec}:", *(f"{rows}x{columns}" for rows, columns in sorted(listed)))
# Weights are unpacked before they are multiplied.
if all(len(different) == 1 for different in times.values()):
    print("the same time for every codec")
