"""The demo's table, and the demo itself on stand-ins for the compiled tools."""

import json
import sys
from pathlib import Path

import pytest

from jpq.cli import main
from jpq.table import Row, describe_pruning, format_table, make_row

ORIGINAL = Row("original", 1_052_160, 32, 4.33355, None, None, 123456.7, "")
SMALL = Row("2.5bpw", 82_176, 2.4994, 5.5, 0.21234, 0.8125, 99.6, "FFN channels 120 of 860")

#: Plays jpq-translate, jpq-opt and jpq-run: 64 bytes of weights, halved by compression, and a fixed story.
STAND_IN = '''#!{python}
import json, struct, sys
from pathlib import Path
from jpq.sources import describe_llama2c

name, options = Path(sys.argv[0]).name, sys.argv[1:]
value = lambda key: next((o.partition("=")[2] for o in options if o.startswith(key + "=")), None)

def save(module, payload, tokenizer):
    header = json.dumps({{"__metadata__": {{"jpq.tokenizer": tokenizer}},
                          "w": {{"dtype": "U8", "shape": [payload], "data_offsets": [0, payload]}}}}).encode()
    weights = Path(module).with_suffix(".safetensors")
    weights.write_bytes(struct.pack("<Q", len(header)) + header + bytes(payload))
    Path(module).write_text(f'module attributes {{{{jpq.weights = #jpq.weight_file<"{{weights.name}}", "0">}}}} {{{{')

if name == "jpq-translate":
    assert Path(options[1]).exists()
    save(options[-1], 64, json.dumps(describe_llama2c(Path(value("--tokenizer")))))
elif name == "jpq-opt":
    harm = value("--jpq-annotate-error") or value("--jpq-apply-plan")
    assert Path(dict(pair.split("=") for pair in harm.split())["calibration"]).exists()
    size = 64
    if value("--jpq-refine"):
        size = 32
        choice = dict(pair.split("=") for pair in value("--jpq-refine").split())
        if choice["budget"] == "1bpw":
            sys.exit("error: budget 1bpw is below the smallest that can be reached, 2bpw")
        units = [{{"extent": 1, "pruned_channels": 3, "total_channels": 8}}]
        Path(choice["report"]).write_text(json.dumps({{"units": units}}))
    source = Path(options[-3]).with_suffix(".safetensors").read_bytes()
    header = source[8 : 8 + int.from_bytes(source[:8], "little")]
    save(options[-1], size, json.loads(header)["__metadata__"]["jpq.tokenizer"])
elif value("--perplexity"):
    stored = {stored} if options[0] == "original.mlir" else 32
    print(json.dumps({{"perplexity": 4.5, "tokens": 512, "seconds": 2, "stored_bytes": stored,
                       "bits_per_weight": stored / 2}} | ({{"kl": 0.25}} if value("--against") else {{}})))
else:
    assert value("--prompt").startswith("1,403,407,261,378")
    print("426 1 403")
'''


@pytest.fixture
def stand_ins(tmp_path: Path):
    """A folder of stand-ins. `stored` is what they say the original's weights take: 64 is the truth."""

    def make(stored: int) -> Path:
        for name in ("jpq-translate", "jpq-opt", "jpq-run"):
            path = tmp_path / "bin" / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(STAND_IN.format(python=sys.executable, stored=stored))
            path.chmod(0o755)
        return path.parent

    return make


def test_table():
    assert format_table([ORIGINAL, SMALL]).splitlines() == [
        "model         bytes  bits/weight  perplexity      KL  top-1  tokens/s  pruned",
        "original  1,052,160       32.000       4.334       -      -   123,457",
        "2.5bpw       82,176        2.499       5.500  0.2123  81.2%       100  FFN channels 120 of 860",
    ]


def test_row_from_measurement():
    measured = {"perplexity": 5.5, "kl": 0.1, "tokens": 500, "seconds": 2.0, "stored_bytes": 64, "bits_per_weight": 3}
    assert make_row("3bpw", measured, "nothing") == Row("3bpw", 64, 3, 5.5, 0.1, None, 250, "nothing")


def test_pruning_is_summed_by_kind():
    units = [
        {"unit": "a", "extent": 1, "pruned_channels": 20, "total_channels": 1172},
        {"unit": "b", "extent": 1, "pruned_channels": 0, "total_channels": 172},
        {"unit": "c", "extent": 24, "pruned_channels": 1, "total_channels": 4},
        {"unit": "d", "option": "3 bits"},
    ]
    assert describe_pruning({"units": units}) == "FFN channels 20 of 1,344, key/value heads 1 of 4"
    assert describe_pruning({"units": [units[1], units[3]]}) == "nothing"
    experts = {"unit": "e", "extent": 1, "pruned_channels": 0, "total_channels": 8, "pruned_experts": 1, "total_experts": 4}
    assert describe_pruning({"units": [experts]}) == "experts 1 of 4"
    assert describe_pruning({}) == "nothing"


def test_demo(tmp_path, capsys, stand_ins):
    work = tmp_path / "work"
    arguments = ["demo", "--bin-dir", str(stand_ins(64)), "--work-dir", str(work), "--budgets", "2bpw", "3bpw"]
    assert main(arguments) == 0
    table, *stories = capsys.readouterr().out.split("\n\n")
    assert [line.split()[:2] for line in table.splitlines()[1:]] == [["original", "64"], ["2bpw", "32"], ["3bpw", "32"]]
    assert table.endswith("FFN channels 3 of 8")
    # The story ends where the model begins another document.
    assert [story.rstrip() for story in stories] == [
        f"{name}:\nOnce upon a time, there was a little girl who." for name in ("original", "2bpw", "3bpw")
    ]
    assert not list(work.glob("*.part"))


def test_demo_checks_its_bytes(tmp_path, capsys, stand_ins):
    assert main(["demo", "--bin-dir", str(stand_ins(63)), "--work-dir", str(tmp_path / "work")]) == 1
    assert "holds 64 bytes behind its header, but jpq-run counts 63" in capsys.readouterr().err


def test_demo_stops_where_a_tool_fails(tmp_path, capsys, stand_ins):
    arguments = ["demo", "--bin-dir", str(stand_ins(64)), "--work-dir", str(tmp_path / "work"), "--budgets", "1bpw"]
    assert main(arguments) == 1
    captured = capsys.readouterr()
    assert "exit code 1 from: " in captured.err
    assert captured.out == ""
