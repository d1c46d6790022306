"""`jpq study error-model`: how right predicted harm is, and what it leads to."""

import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jpq.compare import paired_difference
from jpq.demo import Step, prepare_model
from jpq.files import read_tokens, write_tokens
from jpq.table import describe_pruning, format_cells
from jpq.tools import Tools, read_report


@dataclass(frozen=True)
class Study:
    """What to take of a demo's texts (DEMOS), and which plans to look at."""

    window: int
    #: Windows that rank channels and weigh errors, and windows behind them that score options, of each draw.
    ranking: int
    scoring: int
    #: Windows of the test text on which options, each alone, and whole plans are measured.
    option_windows: int
    plan_windows: int
    #: Options to measure; 0 is all.
    sample: int
    #: Bits per weight of whole plans.
    budgets: tuple[float, ...] = (2, 2.25, 2.5, 2.75, 3, 3.5, 4, 4.5, 5)
    #: Bits per weight at which pruning, bits, and both are compared.
    kinds: tuple[float, ...] = (4, 5, 6)
    #: Whether to compare with options that were all measured.
    measured: bool = False


STUDIES = {
    "stories260k": Study(
        window=256, ranking=16, scoring=32, option_windows=8, plan_windows=64, sample=0, measured=True
    ),
    "smollm2": Study(
        window=512, ranking=8, scoring=8, option_windows=4, plan_windows=4, sample=200, budgets=(2, 2.5, 3, 4, 5)
    ),
}
#: Calibration texts are cut into so many parts, one for each draw.
DRAWS = 2
KINDS = {"pruning": "widths=8 groups=64", "bits": "prune=false", "both": ""}


@dataclass
class Whole:
    """A whole plan under a budget: bytes, predicted and measured KL (per window) and what was cut."""

    budget: str
    stored_bytes: int
    predicted: float
    window_kl: tuple[float, ...]
    pruned: str

    @property
    def kl(self) -> float:
        return sum(self.window_kl) / len(self.window_kl)


@dataclass
class Draw:
    """What one calibration draw predicts: the report of jpq-validate-error on options, whole plans, and seconds."""

    report: dict
    wholes: list[Whole]
    #: The same budgets by the sum of harms alone (jpq-select).
    sums: list[Whole]
    scoring_seconds: float
    measuring_seconds: float
    option_count: int


@dataclass
class ErrorModel:
    draws: list[Draw] = field(default_factory=list)
    #: By kind of choice ("pruning", "bits", "both"), whole plans of the first draw.
    kinds: dict[str, list[Whole]] = field(default_factory=dict)
    #: Whole plans whose options were all measured; empty if that was not done.
    measured: list[Whole] = field(default_factory=list)


def rank_correlation(a: Sequence[float], b: Sequence[float]) -> float:
    """Spearman's rank correlation of numbers without ties."""
    ranks = [{value: rank for rank, value in enumerate(sorted(values))} for values in (a, b)]
    squares = sum((ranks[0][x] - ranks[1][y]) ** 2 for x, y in zip(a, b))
    return 1 - 6 * squares / (len(a) * (len(a) ** 2 - 1))


#: Relative changes (of what a matrix gives) that options are told apart by.
CHANGES = (0.1, 0.2, 0.3, 0.4, 0.6, 0.9)


def group_by_change(options: Sequence[dict]) -> list[tuple[str, str, list[float]]]:
    """Of codecs, and apart from them of options that prune channels: what was measured for each nat that was predicted,
    by how large the change is (`0.1` stands for changes up to that). Options that are predicted to do no harm have no
    such number."""
    groups = []
    for kind in ("codecs", "pruning"):
        ratios: dict[str, list[float]] = {f"{edge:g}": [] for edge in CHANGES} | {"more": []}
        for option in options:
            if option["option"].startswith("#jpq.channels<") == (kind != "codecs") and option["predicted_kl"] > 0:
                change = option["relative_change"]
                edge = next((f"{e:g}" for e in CHANGES if change is not None and change <= e), "more")
                ratios[edge].append(option["measured_kl"] / option["predicted_kl"])
        groups += [(kind, edge, sorted(found)) for edge, found in ratios.items() if found]
    return groups


class _Runner:
    """Calls the tools for one model in one folder."""

    def __init__(self, study: Study, tools: Tools):
        self.study, self.tools = study, tools

    def annotate(self, draw: int, name: str, options: str) -> float:
        """Writes the plans as NAME.mlir; returns the seconds that took."""
        study = self.study
        windows = f"calibration=draw{draw}.safetensors window={study.window} windows={study.ranking + study.scoring}"
        settings = f"statistics=draw{draw}.statistics seed={draw} effort=best scored-tokens=0 measure-above=0.05 {options}".rstrip()
        error = f"--jpq-annotate-error={windows} {settings}"
        start = time.monotonic()
        with Step(f"predict harm: {name}"):
            self.tools.call("jpq-opt", "--jpq-annotate-coupling", error, "original.mlir", "-o", f"{name}.mlir")
        return time.monotonic() - start

    def compress(self, draw: int, planned: str, bits: float, refined: bool = True) -> Whole:
        """Carries out a plan of NAME.mlir under a budget, and measures it: what jpq-refine chooses on the windows that
        score, or what jpq-select does."""
        study, tools = self.study, self.tools
        budget, name = f"{bits:g}bpw", f"{planned}-{bits:g}bpw"
        data = f"calibration=draw{draw}.safetensors window={study.window}"
        held, statistics = f"windows={study.ranking + study.scoring}", f"statistics=draw{draw}.statistics"
        choice = f"--jpq-refine={data} {held} {statistics} rounds=1" if refined else "--jpq-select="
        with Step(f"compress and measure {name}"):
            passes = (
                f"{choice} budget={budget} report={name}.json",
                f"--jpq-apply-plan={statistics}",
            )
            tools.call("jpq-opt", *passes, f"{planned}.mlir", "-o", f"{name}.mlir")
            result = tools.evaluate(
                f"{name}.mlir", "test.safetensors", study.window, study.plan_windows, against="original.mlir"
            )
        for suffix in (".mlir", ".safetensors"):
            (tools.work_dir / f"{name}{suffix}").unlink()
        report = read_report(tools.work_dir / f"{name}.json")
        return Whole(
            budget,
            result["stored_bytes"],
            report["predicted_kl"],
            tuple(result["window_kl"]),
            describe_pruning(report),
        )

    def validate(self, draw: int, planned: str) -> tuple[dict, float]:
        """The report on options of NAME.mlir, each alone, and the seconds that took."""
        study = self.study
        options = (
            f"tokens=test.safetensors window={study.window} windows={study.option_windows} sample={study.sample} "
            f"statistics=draw{draw}.statistics report={planned}.options.json"
        )
        start = time.monotonic()
        with Step(f"measure options, each alone: {planned}"):
            self.tools.call("jpq-opt", f"--jpq-validate-error={options}", f"{planned}.mlir", "-o", "/dev/null")
        return read_report(self.tools.work_dir / f"{planned}.options.json"), time.monotonic() - start


def _count_options(module: Path) -> int:
    """The options in the plans of a module."""
    return sum(line.count(" -> ") for line in module.read_text(encoding="utf-8").splitlines() if "#jpq.plan<" in line)


def study_error_model(
    model: str = "stories260k",
    work_dir: Path | None = None,
    bin_dir: Path | None = None,
    gguf: Path | None = None,
) -> ErrorModel:
    """Predicts the harm of every option of `model` (a key of STUDIES) on two draws of calibration data, and measures
    options and whole plans on the demo's test text.

    Raises JpqError if a step fails.
    """
    study = STUDIES[model]
    work_dir = (work_dir or Path("build/error-model") / model).absolute()
    # Sums of an earlier study would be added to.
    shutil.rmtree(work_dir, ignore_errors=True)
    tools, tokenizer = prepare_model(model, work_dir, bin_dir, gguf)
    runner = _Runner(study, tools)
    ids = [int(i) for i in read_tokens(work_dir / "calibration.safetensors")]
    part = len(ids) // DRAWS

    result = ErrorModel()
    for draw in range(DRAWS):
        drawn = ids[draw * part : (draw + 1) * part]
        write_tokens(
            work_dir / f"draw{draw}.safetensors", drawn, tokenizer.vocabulary_size, tokenizer.window_bos
        )
        with Step(f"calibrate on draw {draw}"):
            calibrate = (
                f"--jpq-calibrate=calibration=draw{draw}.safetensors window={study.window} windows={study.ranking} "
                f"statistics=draw{draw}.statistics seed={draw}"
            )
            tools.call("jpq-opt", calibrate, "original.mlir", "-o", "/dev/null")
        planned = f"fisher{draw}"
        scoring = runner.annotate(draw, planned, "")
        count = _count_options(work_dir / f"{planned}.mlir")
        report, measuring = runner.validate(draw, planned)
        wholes = [runner.compress(draw, planned, bits) for bits in study.budgets]
        sums = [runner.compress(draw, planned, bits, refined=False) for bits in study.budgets]
        result.draws.append(Draw(report, wholes, sums, scoring, measuring, count))
    for kind, options in KINDS.items():
        planned = "fisher0"
        if options:
            planned = kind
            runner.annotate(0, planned, options)
        result.kinds[kind] = [runner.compress(0, planned, bits, refined=False) for bits in study.kinds]
    if study.measured:
        windows = f"calibration=draw0.safetensors window={study.window} windows={study.ranking}"
        with Step("measure every option"):
            measured = f"--jpq-annotate-error={windows} statistics=draw0.statistics model=measured measure-windows=8"
            tools.call("jpq-opt", "--jpq-annotate-coupling", measured, "original.mlir", "-o", "measured.mlir")
        result.measured = [runner.compress(0, "measured", bits, refined=False) for bits in study.budgets]
    return result


def format_error_model(result: ErrorModel) -> str:
    """The study as text: one table for options, one for whole plans, one for pruning against bits, and so on."""
    parts = []
    lines = [("draw", "options", "measured", "Spearman", "scoring, s", "measuring all, s", "ratio")]
    for draw, found in enumerate(result.draws):
        measured = len(found.report["options"])
        whole = found.measuring_seconds / measured * found.option_count
        lines.append(
            (
                str(draw),
                f"{found.option_count:,}",
                f"{measured:,}",
                f"{found.report['spearman']:.4f}",
                f"{found.scoring_seconds:.0f}",
                f"{whole:.0f}",
                f"1/{whole / found.scoring_seconds:.1f}",
            )
        )
    parts.append("Options, each alone (measuring all is extrapolated from those measured):\n" + format_cells(lines, ()))

    lines = [("draw", "options", "change", "number", "measured/predicted", "least", "most")]
    for draw, found in enumerate(result.draws):
        for kind, edge, ratios in group_by_change(found.report["options"]):
            numbers = (ratios[len(ratios) // 2], ratios[0], ratios[-1])
            lines.append((str(draw), kind, edge, str(len(ratios)), *(f"{number:.2f}" for number in numbers)))
    parts.append("By how large the change is, medians of measured/predicted:\n" + format_cells(lines, (1,)))

    lines = [("draw", "chosen by", "budget", "bytes", "predicted KL", "measured KL", "measured/predicted", "pruned")]
    for draw, found in enumerate(result.draws):
        for chosen, rows in (("jpq-refine", found.wholes), ("jpq-select", found.sums)):
            for row in rows:
                cells = [str(draw), chosen, row.budget, f"{row.stored_bytes:,}", f"{row.predicted:.4f}", f"{row.kl:.4f}"]
                lines.append((*cells, f"{row.kl / row.predicted:.2f}", row.pruned))
    correlations = ", ".join(
        f"{rank_correlation([row.predicted for row in found.wholes], [row.kl for row in found.wholes]):.4f}"
        for found in result.draws
    )
    title = f"Whole plans (Spearman of jpq-refine's by draw: {correlations}):\n"
    parts.append(title + format_cells(lines, (1, 7)))

    lines = [("choice", "budget", "bytes", "KL", "KL less both's", "pruned")]
    for kind, rows in result.kinds.items():
        for row, both in zip(rows, result.kinds["both"]):
            mean, error = paired_difference(row.window_kl, both.window_kl)
            difference = "" if kind == "both" else f"{mean:+.4f} +- {error:.4f}"
            lines.append((kind, row.budget, f"{row.stored_bytes:,}", f"{row.kl:.4f}", difference, row.pruned))
    parts.append("Pruning (all that stays at 8 bits), bits, and both at equal bytes:\n" + format_cells(lines, (0, 5)))

    if result.measured:
        lines = [("budget", "harm", "KL", "measured's", "difference", "verdict")]
        for rows, harm in ((result.draws[0].wholes, "fisher, refined"), (result.draws[0].sums, "fisher, summed")):
            for row, measured in zip(rows, result.measured):
                mean, error = paired_difference(row.window_kl, measured.window_kl)
                verdict = "no worse" if mean <= 2 * error else "WORSE"
                cells = (row.budget, harm, f"{row.kl:.4f}", f"{measured.kl:.4f}")
                lines.append((*cells, f"{mean:+.4f} +- {error:.4f}", verdict))
        parts.append("Plans chosen by predicted and by measured harm:\n" + format_cells(lines, (1, 5)))
    return "\n\n".join(parts)
