"""What jpq-bench --kernels --json measured. Fails if its numbers contradict each other."""

import json
import math
import sys

result = json.load(open(sys.argv[1], encoding="utf-8"))
assert result["machine"] and result["dot"]
reading = result["reading"]
print("reading:", *(f"{row['threads']}x{row['streams']}" for row in reading))
for row in result["rows"]:
    rows, columns = map(int, row["shape"].split("x"))
    assert row["us"] > 0
    work = 2 * rows * columns * row["tokens"]
    assert math.isclose(row["gops"], work / row["us"] / 1e3, rel_tol=1e-9)
    assert row["read_gbs"] == max(other["gbs"] for other in reading if other["threads"] == row["threads"])
    print(
        f"{row['codec']}, {row['bits']} bits {row['shape']} group {row['group']}, {row['tokens']} tokens, "
        f"{row['threads']} threads, {row['bytes']} bytes"
    )
