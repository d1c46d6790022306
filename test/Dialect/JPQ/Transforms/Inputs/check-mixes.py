"""check-mixes.py REPORT...: in reports of options of weights, a mix of two codecs harms less than the narrower of them
and more than the wider, for all but a few weights (harms are those of samples)."""

import json
import re
import sys

#: Widths; pruned columns have none.
CODEC = re.compile(r"#jpq\.(?:affine<(\d)|pruned)")

for path in sys.argv[1:]:
    harms: dict[str, dict[tuple[str, ...], float]] = {}
    for option in json.load(open(path))["options"]:
        if "group" not in option:
            harms.setdefault(option["unit"], {})[tuple(CODEC.findall(option["option"]))] = option["predicted_kl"]
    between = [plan["6",] < plan["6", "2"] < plan["2",] for plan in harms.values()]
    if len(between) != 36 or sum(between) < 34:
        sys.exit(f"{path}: {sum(between)} of {len(between)} mixes harm less than 2 bits and more than 6")
