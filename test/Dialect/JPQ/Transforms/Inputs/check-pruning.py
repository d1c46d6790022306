"""check-pruning.py REPORT FACTOR: fails unless the predicted harm of every option that prunes, in a report of
jpq-validate-error, is within a factor of the measured one.
check-pruning.py JOINT BITS FACTOR: fails if the whole of one report is worse than a factor times that of another."""

import json
import sys

*paths, factor = sys.argv[1:]
reports = [json.load(open(path, encoding="utf-8")) for path in paths]
factor = float(factor)
if len(reports) == 1:
    options = [o for o in reports[0]["options"] if o["option"].startswith("#jpq.channels<")]
    assert any(o["relative_change"] == 1 for o in options), options
    for o in options:
        assert o["measured_kl"] / factor <= o["predicted_kl"] <= factor * o["measured_kl"], o
else:
    joint, bits = (report["whole"]["measured_kl"] for report in reports)
    assert joint <= factor * bits, (joint, bits)
