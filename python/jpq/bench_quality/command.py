"""`jpq study bench-quality`: one run of everything, which goes on where it was stopped."""

import os
import shlex
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from jpq.bench_quality.methods import Case, get_command, get_joint_cases, get_uniform_cases
from jpq.bench_quality.report import format_page, plot
from jpq.bench_quality.results import Measured, Row, find_largest
from jpq.demo import Step
from jpq.errors import JpqError
from jpq.fetch import fetch_smollm2
from jpq.files import find_weight_file, read_header, read_tokens, write_tokens
from jpq.off_grid import write_off_grid
from jpq.texts import DATA
from jpq.tools import ToolError, Tools, find_tool

BUDGETS = (40.0, 48.0, 57.9, 70.4, 90.0)
TEXTS = {"WikiText-2": "wikitext2-test.safetensors", "C4": "c4-evaluation.safetensors"}
METHODS = ("jpq", "jpq without pruning", "RTN", "GPTQ")
#: Tokens of the windows that are measured on.
TEST_WINDOW = 2048


def bench_quality(
    output: Path,
    budgets: Sequence[float] = BUDGETS,
    methods: Sequence[str] = METHODS,
    effort: str = "balanced",
    window: int = 1024,
    windows: int = 128,
    test_windows: int = 12,
    draws: int = 2,
    page: Path | None = None,
    bin_dir: Path | None = None,
    gguf: Path | None = None,
) -> None:
    """Compresses SmolLM2, taken off its 4-bit grid, in every way and measures it; writes a row for each into `output`,
    quality.md (also to `page`) and plots. Rows that are there are not made again.

    Raises JpqError if a step fails.
    """
    if draws < 1:
        raise JpqError(f"--draws={draws}: at least 1 is needed")
    # Rows of other settings are no rows of this page.
    output = output.absolute() / f"{windows}x{window}-{draws}-{test_windows}"
    (output / "rows").mkdir(parents=True, exist_ok=True)
    tools = Tools(output, bin_dir)
    originals = _prepare(tools, draws, test_windows, gguf)
    bench = _Bench(tools, test_windows, originals)
    joint = get_joint_cases(budgets, draws, effort, window, windows)
    rows = [bench.run(case) for case in joint if case.method in methods]
    uniform = {case.name: case for case in get_uniform_cases(window, windows) if case.method in methods}
    sizes = {name: bench.get_size(case) for name, case in uniform.items()}
    rows += [bench.run(uniform[name]) for name in sorted(find_largest(sizes, budgets))]
    setting = (
        f"SmolLM2-135M-Instruct off its 4-bit grid (`jpq study off-grid`), all bytes counted. {windows} windows of "
        f"{window} tokens to calibrate on, {test_windows} windows of {TEST_WINDOW} tokens of each text to measure on, which "
        "no choice has seen. Uniform methods have groups of 64, and beside each width the widest embedding that fits. "
        "This page is written by `make bench-quality`."
    )
    text = format_page(rows, originals, budgets, setting)
    for path in filter(None, (output / "quality.md", page)):
        path.write_text(text, encoding="utf-8")
    try:
        for name in TEXTS:
            plot(rows, name, output / f"{name}.png")
    except ImportError:
        print("no plot: matplotlib is not installed (pip install './python[plot]')")
    print(text)


def _prepare(tools: Tools, draws: int, test_windows: int, gguf: Path | None) -> dict[str, float]:
    """Writes original.mlir and the calibration draws; the original's perplexities."""
    folder = tools.work_dir
    if not (folder / "original.mlir").exists():
        with Step("take SmolLM2 off its grid"):
            write_off_grid(gguf.absolute() if gguf else fetch_smollm2(folder), folder / "off-grid.gguf")
            tools.call("jpq-translate", "--import-gguf", "off-grid.gguf", "-o", "original.mlir")
            (folder / "off-grid.gguf").unlink()
    tokens, vocabulary = read_tokens(DATA / "smollm2" / "calibration.safetensors"), 1 << 16
    part = len(tokens) // draws
    for draw in range(draws):
        write_tokens(folder / f"calibration{draw + 1}.safetensors", tokens[draw * part : (draw + 1) * part], vocabulary)
    originals = {}
    for name, file in TEXTS.items():
        known = folder / f"original-{name}-{test_windows}"
        if not known.exists():
            with Step(f"measure the original on {name}"):
                measured = tools.evaluate("original.mlir", str(DATA / "smollm2" / file), TEST_WINDOW, test_windows)
                known.write_text(repr(measured["perplexity"]), encoding="utf-8")
        originals[name] = float(known.read_text(encoding="utf-8"))
    return originals


class _Bench:
    """Makes and measures models in a folder."""

    def __init__(self, tools: Tools, test_windows: int, originals: dict[str, float]):
        self.tools, self.test_windows, self.originals = tools, test_windows, originals

    def run(self, case: Case) -> Row:
        """The row of a case: as it was written, or made now."""
        path = self.tools.work_dir / "rows" / f"{case.name}.json"
        if path.exists():
            return Row.read(path)
        module = f"{case.name}.mlir"
        with Step(f"make {case.name}"):
            minutes, peak = self._make(case, module)
        with Step(f"measure {case.name}"):
            texts = {name: self._measure(module, name, file) for name, file in TEXTS.items()}
        weights = find_weight_file(self.tools.work_dir / module)
        command = shlex.join(get_command(case, "small.mlir"))
        row = Row(
            case.method, case.detail, case.budget, case.draw, command, read_header(weights)[1], minutes, peak, texts
        )
        partial = path.with_suffix(".partial")
        partial.write_text(row.to_json(), encoding="utf-8")
        partial.replace(path)
        for file in (weights, self.tools.work_dir / module):
            file.unlink()
        return row

    def get_size(self, case: Case) -> int:
        """The bytes that a model of one width takes, whatever it was calibrated on."""
        known = self.tools.work_dir / "rows" / f"{case.detail.replace(' ', '_')}.bytes"
        if not known.exists():
            with Step(f"how large is {case.detail}"):
                command = [argument.split(" calibration=")[0] for argument in case.arguments]
                self.tools.call(*command, "-o", "size.mlir")
                weights = find_weight_file(self.tools.work_dir / "size.mlir")
                known.write_text(str(read_header(weights)[1]), encoding="utf-8")
                weights.unlink()
        return int(known.read_text(encoding="utf-8"))

    def _make(self, case: Case, module: str) -> tuple[float, float]:
        """Runs the command of a case: minutes, and the most memory that it had, in MB."""
        tool, *arguments = get_command(case, module)
        command = [str(find_tool(tool, self.tools.bin_dir)), *arguments]
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=self.tools.work_dir, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise ToolError(f"exit code {process.returncode} from: {shlex.join(command)}")
        return (time.monotonic() - start) / 60, usage.ru_maxrss / 1024

    def _measure(self, module: str, name: str, file: str) -> Measured:
        tokens = str(DATA / "smollm2" / file)
        measured = self.tools.evaluate(module, tokens, TEST_WINDOW, self.test_windows, against="original.mlir")
        try:
            return Measured(
                perplexity=measured["perplexity"],
                ratio=measured["perplexity"] / self.originals[name],
                kl=measured["kl"],
                kl_error=measured["kl_standard_error"],
                kl_median=measured["kl_median"],
                kl_99=measured["kl_99"],
                top1_agreement=measured["top1_agreement"],
            )
        except KeyError as error:
            raise JpqError(f"jpq-run --json printed no {error} for {module}") from error
