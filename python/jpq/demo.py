"""`jpq demo`: compresses a small model under three budgets and shows what that does."""

import sys
import time
from dataclasses import dataclass
from pathlib import Path

from jpq.errors import JpqError
from jpq.fetch import fetch_smollm2
from jpq.files import find_weight_file, read_header
from jpq.generate import continue_text
from jpq.sources import load_tokenizer
from jpq.table import Row, describe_pruning, format_table, make_row
from jpq.texts import DATA, STORIES, WEB, ShippedText, write_text_tokens
from jpq.tokenizer import Tokenizer
from jpq.tools import Tools, read_report


@dataclass(frozen=True)
class Demo:
    """What to compress and how to measure it."""

    text: ShippedText
    window: int
    #: Measured windows; None is all of them.
    windows: int | None
    budgets: tuple[str, str, str]
    #: Options of the passes that run the model: how much of the calibration text they use.
    calibration_options: str
    #: Further options of jpq-annotate-error.
    options: str
    prompt: str
    new_tokens: int


DEMOS = {
    "stories260k": Demo(
        text=STORIES,
        window=256,
        windows=128,
        budgets=("3bpw", "4bpw", "6bpw"),
        calibration_options="window=256 windows=32",
        options="",
        prompt="Once upon a time, there was a little girl who",
        new_tokens=120,
    ),
    "smollm2": Demo(
        text=WEB,
        window=2048,
        windows=4,
        budgets=("4bpw", "5bpw", "6bpw"),
        calibration_options="window=256 windows=16",
        options="effort=fast",
        prompt="Once upon a time, there was a little robot who",
        new_tokens=60,
    ),
}


def run_demo(
    model: str,
    budgets: list[str] | None = None,
    options: str | None = None,
    work_dir: Path | None = None,
    bin_dir: Path | None = None,
    gguf: Path | None = None,
) -> None:
    """Runs the demo of `model` (a key of DEMOS) in `work_dir` and prints its table and its stories.

    Progress goes to stderr. Raises JpqError if a step fails or the bytes in the table are not those in the files.
    """
    demo = DEMOS[model]
    tools, tokenizer = prepare_model(model, work_dir or Path("build/demo") / model, bin_dir, gguf)

    calibration = f"calibration=calibration.safetensors {demo.calibration_options}"
    with Step("predict what each option would harm"):
        annotate = f"{calibration} {demo.options if options is None else options}".rstrip()
        passes = ("--jpq-annotate-coupling", f"--jpq-annotate-error={annotate}")
        tools.call("jpq-opt", *passes, _module("original"), "-o", _module("annotated"))

    rows, stories = [], []
    for name in ("original", *(budgets or demo.budgets)):
        pruned = ""
        if name != "original":
            with Step(f"compress to {name}"):
                pruned = _compress(name, calibration, tools)
        with Step(f"measure {name}"):
            rows.append(_measure(name, demo, tools, pruned))
        with Step(f"let {name} tell a story"):
            stories.append((name, continue_text(tools, _module(name), tokenizer, demo.prompt, demo.new_tokens)))

    print(format_table(rows))
    for name, story in stories:
        print(f"\n{name}:\n{story}")


def check_bytes(row: Row, weights: Path) -> None:
    """Raises JpqError unless the row's bytes are the payload of the weight file: its size less its header."""
    _, payload = read_header(weights)
    if row.stored_bytes != payload:
        raise JpqError(f"{weights}: holds {payload} bytes behind its header, but jpq-run counts {row.stored_bytes}")


def _module(name: str) -> str:
    return f"{name}.mlir"


def prepare_model(
    model: str, work_dir: Path, bin_dir: Path | None = None, gguf: Path | None = None
) -> tuple[Tools, Tokenizer]:
    """Makes `work_dir` and writes original.mlir, calibration.safetensors and test.safetensors of `model` (a key of
    DEMOS) there. Returns tools that are called there, and the model's tokenizer.

    Raises JpqError if a step fails.
    """
    text = DEMOS[model].text
    work_dir = work_dir.absolute()
    work_dir.mkdir(parents=True, exist_ok=True)
    tools = Tools(work_dir, bin_dir)
    with Step("import the model"):
        _import_model(model, tools, gguf)
    tokenizer = load_tokenizer(str(work_dir / "original.mlir"))
    with Step("tokenize the texts"):
        write_text_tokens(tokenizer, text.calibration, text.mark, work_dir / "calibration.safetensors")
        write_text_tokens(tokenizer, text.test, text.mark, work_dir / "test.safetensors")
    return tools, tokenizer


def _import_model(model: str, tools: Tools, gguf: Path | None) -> None:
    if model == "stories260k":
        folder = DATA / "stories260k"
        source = ["--import-llama2c", folder / "stories260K.bin", f"--tokenizer={folder / 'tok512.bin'}"]
    else:
        source = ["--import-gguf", gguf.absolute() if gguf else fetch_smollm2(tools.work_dir)]
    tools.call("jpq-translate", *source, "-o", _module("original"))


def _compress(budget: str, calibration: str, tools: Tools) -> str:
    """Writes the compressed model beside the original: what --jpq-joint-compress=rounds=0 does, but harm, which is the
    same for every budget, was predicted once. Returns what was pruned, in words."""
    report = f"{budget}.report.json"
    choice = f"--jpq-refine={calibration} rounds=0 budget={budget} report={report}"
    passes = (choice, f"--jpq-apply-plan={calibration}")
    tools.call("jpq-opt", *passes, _module("annotated"), "-o", _module(budget))
    return describe_pruning(read_report(tools.work_dir / report))


def _measure(name: str, demo: Demo, tools: Tools, pruned: str) -> Row:
    task = (_module(name), "test.safetensors", demo.window, demo.windows)
    measured = tools.evaluate(*task, against=None if name == "original" else _module("original"))
    try:
        row = make_row(name, measured, pruned)
    except KeyError as error:
        raise JpqError(f"jpq-run --json printed no {error} for {_module(name)}") from error
    check_bytes(row, find_weight_file(tools.work_dir / _module(name)))
    return row


class Step:
    """Says on stderr what is being done, and how long it took."""

    def __init__(self, what: str):
        self.what = what

    def __enter__(self) -> None:
        print(f"{self.what} ...", file=sys.stderr, flush=True)
        self.start = time.monotonic()

    def __exit__(self, kind, *_) -> None:
        if kind is None:
            print(f"{self.what}: {time.monotonic() - self.start:.1f} s", file=sys.stderr, flush=True)
