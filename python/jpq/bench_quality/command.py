"""`jpq study bench-quality`: one run of everything, which goes on where it was stopped."""

import fcntl
import json
import os
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from jpq.bench_quality.methods import (
    METHODS,
    MODEL,
    NOISE,
    PEER_WINDOWS,
    Case,
    Source,
    find_missing,
    get_commands,
    get_joint_cases,
    get_last_commands,
    get_noise_case,
    get_peer_cases,
    get_uniform_cases,
)
from jpq.bench_quality.report import format_page, get_plot_name, plot
from jpq.bench_quality.results import Cost, Measured, Row, find_largest
from jpq.demo import Step
from jpq.errors import JpqError
from jpq.fetch import fetch_smollm2
from jpq.files import find_weight_file, read_header, read_tokens, write_tokens, write_whole
from jpq.gguf_model import GgufModel
from jpq.off_grid import write_off_grid
from jpq.texts import DATA
from jpq.tools import ToolError, Tools, find_tool

BUDGETS = (40.0, 48.0, 57.9, 70.4, 90.0)
TEXTS = {"WikiText-2": "wikitext2-test.safetensors", "C4": "c4-evaluation.safetensors"}
#: Tokens of the windows that are measured on.
TEST_WINDOW = 2048


@dataclass(frozen=True)
class Settings:
    """What is compared, and on what."""

    budgets: Sequence[float] = BUDGETS
    methods: Sequence[str] = METHODS
    effort: str = "balanced"
    window: int = 1024
    windows: int = 128
    test_windows: int = 12
    draws: int = 2
    #: The independent check (jpq_oracle) measures on a GPU, instead of jpq-run.
    gpu: bool = False
    bin_dir: Path | None = None
    #: SmolLM2's file, if it is not to be downloaded.
    gguf: Path | None = None


def bench_quality(
    output: Path, settings: Settings, page: Path | None = None, only_page: bool = False, note: str | None = None
) -> None:
    """Compresses SmolLM2, taken off its 4-bit grid, in every way and measures it; writes a row for each into `output`,
    quality.md, beside it quality.json and plots (also to `page` and beside it). Rows that are there are not made again.
    With `only_page` nothing is made: the page is of the rows that are there. `note` is a sentence for the page.

    Raises JpqError if a step fails.
    """
    if settings.draws < 1:
        raise JpqError(f"--draws={settings.draws}: at least 1 is needed")
    # Rows of other settings are no rows of this page.
    output = output.absolute() / f"{settings.windows}x{settings.window}-{settings.draws}-{settings.test_windows}"
    if settings.gpu:
        output = output.with_name(output.name + "-gpu")
    for folder in ("rows", "locks"):
        (output / folder).mkdir(parents=True, exist_ok=True)
    rows, originals = (_read_rows if only_page else _make_rows)(output, settings)
    about = (
        f"SmolLM2-135M-Instruct off its 4-bit grid (`jpq study off-grid`), all bytes counted. {settings.windows} windows of "
        f"{settings.window} tokens to calibrate on ({PEER_WINDOWS} for peers), {settings.test_windows} windows of "
        f"{TEST_WINDOW} tokens of each text to measure on, which no choice has seen. RTN and GPTQ have groups of 64; "
        "AutoRound's are named (g64, g128), and ggml's types have rows laid end to end where they are no whole blocks. Beside "
        "each width stands the widest embedding that fits. Of a draw, the first budget takes the minutes of calibrating and "
        "scoring, and the others go on with that. `make bench-quality` makes such a page with 128 windows and two draws; "
        f"this one is of `{_get_command(settings)}`."
    )
    if note is not None:
        about += f"\n\n{note}"
    text = format_page(rows, originals, settings.budgets, about)
    for path in filter(None, (output / "quality.md", page)):
        path.write_text(text, encoding="utf-8")
        path.with_suffix(".json").write_text(json.dumps([asdict(row) for row in rows], indent=1), encoding="utf-8")
        try:
            for name in TEXTS:
                plot(rows, name, path.with_name(get_plot_name(name)))
        except ImportError:
            print("no plot: matplotlib is not installed (pip install './python[plot]')")
    print(text)


def _get_command(settings: Settings) -> str:
    """The command of a page: options that are not what they usually are."""
    command = "jpq study bench-quality"
    for name in ("windows", "window", "draws", "test_windows", "effort"):
        if (value := getattr(settings, name)) != getattr(Settings, name):
            command += f" --{name.replace('_', '-')} {value}"
    if settings.budgets != BUDGETS:
        command += " --budgets " + " ".join(f"{budget:g}" for budget in settings.budgets)
    return command + (" --gpu" if settings.gpu else "")


def _make_rows(output: Path, settings: Settings) -> tuple[list[Row], dict[str, float]]:
    """All rows, and the original's perplexities; what is there is not made again."""
    tools = Tools(output, settings.bin_dir)
    with hold(output, "prepare"):
        _prepare(tools, settings.draws, settings.gguf)
    bench = _Bench(tools, settings.test_windows, settings.gpu)
    with hold(output, "originals"):
        originals = bench.measure_original()
    present = [method for method in settings.methods if not _is_missing(method)]
    joint = get_joint_cases(settings.budgets, settings.draws, settings.effort, settings.window, settings.windows)
    rows = [bench.run(case) for case in joint if case.method in present]
    shapes = GgufModel(output / MODEL).get_shapes()
    if NOISE in present:
        rows.append(bench.run(get_noise_case(shapes)))
    cases = [*get_uniform_cases(settings.window, settings.windows), *get_peer_cases(shapes, settings.window)]
    uniform = {case.name: case for case in cases if case.method in present}
    sizes = {name: bench.get_size(case) for name, case in uniform.items()}
    rows += [bench.run(uniform[name]) for name in sorted(find_largest(sizes, settings.budgets))]
    return rows, originals


def _read_rows(output: Path, settings: Settings) -> tuple[list[Row], dict[str, float]]:
    """What is there of it."""
    rows = [Row.read(path) for path in sorted((output / "rows").glob("*.json"))]
    known = {name: _get_original(output, name, settings.test_windows) for name in TEXTS}
    if not rows or not all(path.exists() for path in known.values()):
        raise JpqError(f"{output}: has no rows")
    return rows, {name: float(path.read_text(encoding="utf-8")) for name, path in known.items()}


def _get_original(folder: Path, text: str, test_windows: int) -> Path:
    """The file of the original's perplexity on a text."""
    return folder / f"original-{text}-{test_windows}"


def _is_missing(method: str) -> bool:
    """Whether a method cannot run here, which it says."""
    reason = find_missing(method)
    if reason is not None:
        print(f"{method} is left out: {reason}", file=sys.stderr, flush=True)
    return reason is not None


@contextmanager
def hold(folder: Path, name: str) -> Iterator[None]:
    """Lets one process at a time do what `name` stands for in `folder`; others wait."""
    with (folder / "locks" / name).open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _prepare(tools: Tools, draws: int, gguf: Path | None) -> None:
    """Writes the model as off-grid.gguf and original.mlir, and the calibration draws."""
    folder = tools.work_dir
    if not (folder / MODEL).exists():
        with Step("take SmolLM2 off its grid"):
            write_off_grid(gguf.absolute() if gguf else fetch_smollm2(folder.parent), folder / MODEL)
    if not (folder / "original.mlir").exists():
        with Step("import it"):
            # The module names its weight file, so both keep their names. It moves last: it is what is looked for.
            partial = folder / "partial"
            partial.mkdir(exist_ok=True)
            tools.call("jpq-translate", "--import-gguf", MODEL, "-o", "partial/original.mlir")
            find_weight_file(partial / "original.mlir").replace(folder / "original.safetensors")
            (partial / "original.mlir").replace(folder / "original.mlir")
            partial.rmdir()
    tokens, vocabulary = read_tokens(DATA / "smollm2" / "calibration.safetensors"), 1 << 16
    part = len(tokens) // draws
    for draw in range(draws):
        write_tokens(folder / f"calibration{draw + 1}.safetensors", tokens[draw * part : (draw + 1) * part], vocabulary)


class _Bench:
    """Makes and measures models in a folder."""

    def __init__(self, tools: Tools, test_windows: int, gpu: bool):
        self.tools, self.test_windows, self.gpu = tools, test_windows, gpu
        self.originals: dict[str, float] = {}

    def measure_original(self) -> dict[str, float]:
        """The original's perplexities by text."""
        for name, file in TEXTS.items():
            known = _get_original(self.tools.work_dir, name, self.test_windows)
            if not known.exists():
                with Step(f"measure the original on {name}"):
                    measured = self._evaluate("original.mlir", MODEL, file, against=False)
                    write_whole(known, repr(measured["perplexity"]).encode())
            self.originals[name] = float(known.read_text(encoding="utf-8"))
        return self.originals

    def run(self, case: Case) -> Row:
        """The row of a case: as it was written, or made now."""
        path = self.tools.work_dir / "rows" / f"{case.name}.json"
        with hold(self.tools.work_dir, case.name):
            if not path.exists():
                self._write_row(case, path)
        return Row.read(path)

    def _write_row(self, case: Case, path: Path) -> None:
        module = f"{case.name}.mlir"
        costs = [self._make_source(source) for source in case.sources]
        with Step(f"make {case.name}"):
            with hold(self.tools.work_dir, case.shared or case.name + " alone"):
                costs += [self._call(command) for command in get_last_commands(case, module)]
        with Step(f"measure {case.name}"):
            dense = f"{case.name}.dense.safetensors"
            if self.gpu:
                self.tools.call("jpq-translate", "--export-dense", module, "-o", dense)
            texts = {name: self._measure(module, dense, name, file) for name, file in TEXTS.items()}
            (self.tools.work_dir / dense).unlink(missing_ok=True)
        weights = find_weight_file(self.tools.work_dir / module)
        row = Row(
            case.method,
            case.detail,
            case.budget,
            case.draw,
            " && ".join(shlex.join(command) for command in get_commands(case, "small.mlir")),
            read_header(weights)[1] if case.stored_bytes is None else case.stored_bytes,
            sum(cost.minutes for cost in costs),
            max(cost.peak_megabytes for cost in costs),
            texts,
        )
        write_whole(path, row.to_json().encode())
        for file in (weights, self.tools.work_dir / module, self.tools.work_dir / f"{case.name}.gguf"):
            file.unlink(missing_ok=True)

    def get_size(self, case: Case) -> int:
        """The bytes that a model of one width takes, whatever it was calibrated on."""
        if case.stored_bytes is not None:
            return case.stored_bytes
        name = case.detail.replace(" ", "_")
        known = self.tools.work_dir / "rows" / f"{name}.bytes"
        with hold(self.tools.work_dir, name):
            if not known.exists():
                with Step(f"how large is {case.detail}"):
                    module = self.tools.work_dir / f"size-{name}.mlir"
                    # Data change nothing about sizes.
                    command = [argument.split(" statistics=")[0] for argument in case.arguments if "calibrate" not in argument]
                    self.tools.call(*command, "-o", module.name)
                    weights = find_weight_file(module)
                    write_whole(known, str(read_header(weights)[1]).encode())
                    weights.unlink()
                    module.unlink()
        return int(known.read_text(encoding="utf-8"))

    def _make_source(self, source: Source) -> Cost:
        """Makes what cases begin with, if it is not there; what its command cost."""
        cost = self.tools.work_dir / f"{source.file}.cost"
        with hold(self.tools.work_dir, source.file):
            if not cost.exists():
                with Step(f"make {source.file}"):
                    write_whole(cost, self._call(source.command).to_json().encode())
        return Cost.read(cost)

    def _call(self, command: Sequence[str]) -> Cost:
        """Runs a command: a tool of jpq, or Python, which is the one that runs this."""
        tool, *arguments = command
        program = sys.executable if tool == "python" else str(find_tool(tool, self.tools.bin_dir))
        start = time.monotonic()
        process = subprocess.Popen([program, *arguments], cwd=self.tools.work_dir, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise ToolError(f"exit code {process.returncode} from: {shlex.join(command)}")
        return Cost((time.monotonic() - start) / 60, usage.ru_maxrss / 1024)

    def _evaluate(self, module: str, dense: str, file: str, against: bool) -> dict:
        """What is measured of a module, or on a GPU of its numbers in `dense`, as a JSON object."""
        tokens = str(DATA / "smollm2" / file)
        if not self.gpu:
            original = "original.mlir" if against else None
            return self.tools.evaluate(module, tokens, TEST_WINDOW, self.test_windows, against=original)
        command = [sys.executable, "-m", "jpq_oracle", dense, tokens, "--like", MODEL, "--gpu"]
        command += ["--window", str(TEST_WINDOW), "--windows", str(self.test_windows)]
        if against:
            command += ["--against", MODEL]
        result = subprocess.run(command, cwd=self.tools.work_dir, stdout=subprocess.PIPE, text=True, check=False)
        if result.returncode != 0:
            raise ToolError(f"exit code {result.returncode} from: {shlex.join(command)}")
        return json.loads(result.stdout)

    def _measure(self, module: str, dense: str, name: str, file: str) -> Measured:
        measured = self._evaluate(module, dense, file, against=True)
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
            raise JpqError(f"no {error} was measured of {module}") from error
