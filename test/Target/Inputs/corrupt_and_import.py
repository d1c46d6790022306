"""Damages a file in random ways, a few bytes or its end, and imports it each time: the tool must end with 0, or with 1
and a message. corrupt_and_import.py FILE ROUNDS COMMAND..., where the command reads FILE."""

import random
import subprocess
import sys

path, rounds, *command = sys.argv[1:]
content = open(path, "rb").read()
random.seed(3)
outcomes = {0: 0, 1: 0}
for _ in range(int(rounds)):
    damaged = bytearray(content)
    kind = random.randrange(4)
    if kind == 0:
        del damaged[random.randrange(len(damaged)) :]
    else:
        # Mostly where lengths and offsets are.
        end = len(damaged) if kind == 1 else min(len(damaged), 200)
        for _ in range(random.randrange(1, 5)):
            damaged[random.randrange(end)] = random.choice((0, 1, 127, 128, 255, random.randrange(256)))
    with open(path, "wb") as file:
        file.write(damaged)
    result = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if result.returncode not in outcomes or (result.returncode == 1 and "error:" not in result.stderr):
        sys.exit(f"{command} ended with {result.returncode}: {result.stderr[:2000]}; the damaged file is {path}")
    outcomes[result.returncode] += 1
with open(path, "wb") as file:
    file.write(content)
print(f"imported {outcomes[0]} times, refused {outcomes[1]} times")
