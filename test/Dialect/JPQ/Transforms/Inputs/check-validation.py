"""check-validation.py REPORT COUNT: fails unless a report of jpq-validate-error has COUNT options of all kinds, with
numbers that fit together."""

import json
import re
import sys

report = json.load(open(sys.argv[1], encoding="utf-8"))
options = report["options"]
assert len(options) == int(sys.argv[2]), len(options)
assert all(set(o) == {"unit", "option", "bytes", "relative_change", "predicted_kl", "measured_kl"} for o in options), options[0]
kinds = {re.sub(r"(#jpq.channels)<\d+>", r"\1", o["option"].split(",")[0]) for o in options}
assert kinds == {"#jpq.affine<3", "#jpq.affine<5", "#jpq.segments<[1: #jpq.affine<3", "#jpq.segments<[1: #jpq.affine<5",
                 "#jpq.channels"}, kinds
assert all(0 < o["relative_change"] < 2 for o in options)
assert all(o["bytes"] >= 0 and o["measured_kl"] >= 0 for o in options)
harms = {bits: [o["measured_kl"] for o in options if o["option"].startswith(f"#jpq.affine<{bits}")] for bits in (3, 5)}
assert sum(harms[3]) / len(harms[3]) > 4 * sum(harms[5]) / len(harms[5]), harms
assert report["spearman"] > 0.8, report["spearman"]
whole = report["whole"]
assert whole["bytes"] <= 4 * 260032 / 8 and whole["measured_kl"] > 0 and whole["predicted_kl"] > 0, whole
