"""`jpq study compare`: the joint choice against the best uniform one of at most as many bytes."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jpq.demo import DEMOS, Step, prepare_model
from jpq.errors import JpqError
from jpq.table import describe_pruning, format_cells
from jpq.tools import read_report

BUDGETS = (2.5, 3.0, 4.0, 5.0, 6.0)
#: Widths and group sizes that a uniform choice may have: those that the joint one chooses from.
WIDTHS = (2, 3, 4, 5, 6, 8, 16)
GROUPS = (32, 64)

HEADER = ("budget", "bytes", "KL", "uniform", "bytes", "KL", "difference", "verdict", "pruned")


@dataclass(frozen=True)
class Measured:
    """A compressed model: what it is called, its bytes, its KL to the original per window, and what was cut."""

    name: str
    stored_bytes: int
    window_kl: tuple[float, ...]
    pruned: str = ""

    @property
    def kl(self) -> float:
        return sum(self.window_kl) / len(self.window_kl)


@dataclass(frozen=True)
class Comparison:
    """The joint choice under a budget beside the best uniform choice of at most as many bytes as the budget allows;
    `uniform` is None if none is that small."""

    budget: str
    joint: Measured
    uniform: Measured | None

    @property
    def difference(self) -> tuple[float, float]:
        """Mean and standard error of joint KL less uniform KL, paired by window."""
        assert self.uniform is not None
        return paired_difference(self.joint.window_kl, self.uniform.window_kl)

    @property
    def holds(self) -> bool:
        """Whether the joint choice is no worse, beyond two standard errors."""
        if self.uniform is None:
            return True
        mean, error = self.difference
        return mean <= 2 * error


def paired_difference(a: Sequence[float], b: Sequence[float]) -> tuple[float, float]:
    """Mean of a - b and its standard error. Raises JpqError unless there are equally many, and at least two."""
    if len(a) != len(b) or len(a) < 2:
        raise JpqError(f"{len(a)} and {len(b)} windows: pairs of at least two are needed")
    differences = [x - y for x, y in zip(a, b)]
    mean = sum(differences) / len(differences)
    variance = sum((value - mean) ** 2 for value in differences) / (len(differences) - 1)
    return mean, math.sqrt(variance / len(differences))


def pick_uniform(uniform: Sequence[Measured], most_bytes: int) -> Measured | None:
    """The uniform choice of least KL of at most so many bytes; None if all are larger."""
    small = [choice for choice in uniform if choice.stored_bytes <= most_bytes]
    return min(small, key=lambda choice: (choice.kl, choice.stored_bytes), default=None)


def compare(
    model: str = "stories260k",
    budgets: Sequence[float] = BUDGETS,
    work_dir: Path | None = None,
    bin_dir: Path | None = None,
    gguf: Path | None = None,
) -> list[Comparison]:
    """Compresses `model` (a key of DEMOS) jointly at each budget (bits per weight) and uniformly in every width and
    group size, and measures all on the demo's test text, which no choice has seen.

    Raises JpqError if a step fails.
    """
    demo = DEMOS[model]
    tools, _ = prepare_model(model, work_dir or Path("build/compare") / model, bin_dir, gguf)
    calibration = f"calibration=calibration.safetensors {demo.calibration_options}"

    def measure(name: str, pruned: str = "") -> Measured:
        result = tools.evaluate(f"{name}.mlir", "test.safetensors", demo.window, demo.windows, against="original.mlir")
        return Measured(name, result["stored_bytes"], tuple(result["window_kl"]), pruned)

    with Step("predict what each option would harm"):
        annotate = f"--jpq-annotate-error={calibration} {demo.options}".rstrip()
        tools.call("jpq-opt", "--jpq-annotate-coupling", annotate, "original.mlir", "-o", "annotated.mlir")
    joint = {}
    for bits in budgets:
        budget = f"{bits:g}bpw"
        with Step(f"compress jointly to {budget}"):
            report = f"{budget}.report.json"
            choice = f"--jpq-refine={calibration} rounds=0 budget={budget} report={report}"
            passes = (choice, f"--jpq-apply-plan={calibration}")
            tools.call("jpq-opt", *passes, "annotated.mlir", "-o", f"{budget}.mlir")
            chosen = read_report(tools.work_dir / report)
            joint[budget] = (measure(budget, describe_pruning(chosen)), chosen["budget_bytes"])

    uniform = []
    for width in WIDTHS:
        # Floats have no groups.
        for group in GROUPS if width < 16 else GROUPS[:1]:
            name = f"{width} bits, groups of {group}" if width < 16 else "f16"
            file = f"uniform-{width}-{group}"
            with Step(f"compress uniformly to {name}"):
                # With one option each there is nothing to choose: any model of harm does.
                options = f"widths={width} groups={group} prune=false budget=100x model=static {calibration}"
                tools.call("jpq-opt", f"--jpq-joint-compress={options}", "original.mlir", "-o", f"{file}.mlir")
                measured = measure(file)
            uniform.append(Measured(name, measured.stored_bytes, measured.window_kl))
    return [Comparison(budget, choice, pick_uniform(uniform, most)) for budget, (choice, most) in joint.items()]


def format_comparisons(comparisons: Sequence[Comparison]) -> str:
    """The comparisons as a table. Differences of KL stand with their standard error."""
    lines = [HEADER]
    for row in comparisons:
        cells = [row.budget, f"{row.joint.stored_bytes:,}", f"{row.joint.kl:.4f}"]
        if row.uniform is None:
            cells += ["none as small", "-", "-", "-"]
        else:
            mean, error = row.difference
            cells += [row.uniform.name, f"{row.uniform.stored_bytes:,}", f"{row.uniform.kl:.4f}"]
            cells.append(f"{mean:+.4f} +- {error:.4f}")
        cells += ["holds" if row.holds else "FAILS", row.joint.pruned]
        lines.append(tuple(cells))
    return format_cells(lines, texts=(0, 3, 7, 8))
