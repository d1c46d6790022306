"""check-rates.py REPORT --widths=1,2,3 --steps=N --kept=NAME: in the report of options, every weight but the kept one has
mixes of those widths, the widest for the first columns, at mean widths in steps of 1/N bit, none more than it may be;
more bits do less harm."""

import argparse
import json
import re

parser = argparse.ArgumentParser()
parser.add_argument("report")
parser.add_argument("--widths", type=lambda text: [int(width) for width in text.split(",")])
parser.add_argument("--steps", type=int)
parser.add_argument("--kept")
arguments = parser.parse_args()

SEGMENT = re.compile(r"(\d+): #jpq\.(?:trellis<(\d)>|(pruned))")
rates = [
    arguments.widths[0] + step / arguments.steps
    for step in range((arguments.widths[-1] - arguments.widths[0]) * arguments.steps + 1)
]
units: dict[str, dict[bool, list[tuple[float, float]]]] = {}
for option in json.load(open(arguments.report))["options"]:
    if "group" in option:
        continue
    kinds = units.setdefault(option["unit"], {False: [], True: []})
    segments = [(int(columns), int(bits or 0)) for columns, bits, _ in SEGMENT.findall(option["option"])]
    if len(segments) < 2:
        continue
    widths = [bits for _, bits in segments]
    assert widths == sorted(set(widths), reverse=True), option
    columns = sum(columns for columns, _ in segments)
    mean = sum(columns * bits for columns, bits in segments) / columns
    kinds["rotated" in option["option"]].append((mean, option["predicted_kl"]))
assert len(units) == 36, len(units)
for unit, kinds in units.items():
    for rotated, options in kinds.items():
        expected = unit != arguments.kept and not (rotated and unit == "token_embd.weight")
        assert bool(options) == expected, (unit, rotated, options)
        for mean, harm in options:
            # Eight columns at a time.
            assert any(rate - 0.13 < mean <= rate for rate in rates), (unit, mean)
        assert all(low[0] <= high[0] and low[1] >= high[1] * 0.9 for low, high in zip(options, options[1:])), (unit, options)
        if expected:
            assert len(options) >= len(rates) - len(arguments.widths), (unit, options)
