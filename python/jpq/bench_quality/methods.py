"""What is compared: every way to make the model small, as commands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

#: Bits of weights, and of the embedding beside them, that uniform methods may have.
WIDTHS = (2, 3, 4, 5, 6, 8)
EMBEDDING_WIDTHS = (3, 4, 5, 6, 8)
GROUP = 64


@dataclass(frozen=True)
class Case:
    """One compressed model, and the tool with its arguments that makes it."""

    method: str
    #: In MB; None for methods that know no budgets.
    budget: float | None
    #: Which part of the calibration text it sees; None for methods that see none.
    draw: int | None
    detail: str
    arguments: tuple[str, ...]

    @property
    def name(self) -> str:
        """A file name."""
        parts = [self.method, self.detail, f"{self.budget:g}MB" if self.budget else "", f"draw{self.draw}" if self.draw else ""]
        return "-".join(part.replace(" ", "_") for part in parts if part)


def get_joint_cases(budgets: Sequence[float], draws: int, effort: str, window: int, windows: int) -> Iterator[Case]:
    """jpq's own choices under budgets: with all that is on offer, and without pruning."""
    for method, options in (("jpq", ""), ("jpq without pruning", "prune=false")):
        for budget in budgets:
            for draw in range(1, draws + 1):
                arguments = [
                    "jpq-compress",
                    "original.mlir",
                    f"--budget={budget:g}MB",
                    f"--calibration=calibration{draw}.safetensors",
                    f"--window={window}",
                    f"--windows={windows}",
                    "--test-windows=1",
                    f"--effort={effort}",
                ]
                if options:
                    arguments.append(f"--options={options}")
                yield Case(method, budget, draw, effort, tuple(arguments))


def get_uniform_cases(window: int, windows: int) -> Iterator[Case]:
    """One width for all weights and one for the embedding: rounded to the nearest (RTN), and with error feedback (GPTQ)."""
    calibration = f"calibration=calibration1.safetensors window={window} windows={windows}"
    for method, data in (("RTN", "model=static"), ("GPTQ", f"model=static {calibration}")):
        for bits in WIDTHS:
            for embedding in EMBEDDING_WIDTHS:
                menu = ",".join(str(width) for width in sorted({bits, embedding}))
                options = (
                    f"budget=100x widths={menu} groups={GROUP} keep=*={bits},token_embd.weight={embedding} prune=false "
                    f"rotation=none rates=0 propagation=0 {data}"
                )
                arguments = ("jpq-opt", f"--jpq-joint-compress={options}", "original.mlir")
                yield Case(method, None, None, f"{bits} bits, embedding {embedding}", arguments)


def get_command(case: Case, output: Path | str) -> list[str]:
    """The whole command of a case."""
    return [*case.arguments, "-o", str(output)]
