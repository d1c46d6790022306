"""What is compared: every way to make the model small, as commands."""

import importlib.util
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jpq.bench_quality.codecs import (
    GGML_EMBEDDINGS,
    GROUP_EMBEDDINGS,
    Codec,
    GgmlType,
    Groups,
    Shapes,
    count_model_bytes,
    count_numbers,
)
from jpq.errors import JpqError
from jpq.ggml import find_library

#: Bits of weights, and of the embedding beside them, that uniform methods may have.
WIDTHS = (2, 3, 4, 5, 6, 8)
EMBEDDING_WIDTHS = (3, 4, 5, 6, 8)
GROUP = 64
#: Bits and groups of AutoRound's weights.
AUTO_ROUND_WIDTHS = ((2, 64), (2, 128), (3, 128), (4, 128))
#: Windows that peers see: what AutoRound takes if nothing is said.
PEER_WINDOWS = 128
GGML_TYPES = ("iq2_xxs", "iq2_xs", "iq2_s", "q2_K", "iq3_xxs", "iq3_s", "q3_K", "iq4_xs", "q4_K")

METHODS = ("jpq", "jpq without pruning", "RTN", "GPTQ", "bf16", "AutoRound", "AutoRound best", "ggml")
#: Methods that know no budgets: of each the best that fits is shown.
UNIFORM = ("RTN", "GPTQ", "AutoRound", "AutoRound best", "ggml")
#: What rounding costs that nobody minds.
NOISE = "bf16"

#: The model as a GGUF file, what peers begin with.
MODEL = "off-grid.gguf"


@dataclass(frozen=True)
class Source:
    """A file that cases begin with, which is made once for all of them, and the command that makes it."""

    file: str
    arguments: tuple[str, ...]
    source: "Source | None" = None

    @property
    def command(self) -> list[str]:
        return [*self.arguments, "-o", self.file]


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
    #: What must be there before.
    source: Source | None = None
    #: A file or folder that one command at a time goes on with.
    shared: str | None = None
    #: What it would take to store; of peers alone, whose tool writes rounded numbers to a GGUF file that is imported.
    stored_bytes: int | None = None

    @property
    def sources(self) -> list[Source]:
        """All that must be there before, in the order in which it is made."""
        chain = []
        source = self.source
        while source is not None:
            chain.insert(0, source)
            source = source.source
        return chain

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
                # Neither what is seen nor what it scores depends on the budget.
                work = f"{method.replace(' ', '_')}-draw{draw}.work"
                arguments = [
                    "jpq-compress",
                    "original.mlir",
                    f"--work={work}",
                    f"--budget={budget:g}MB",
                    f"--calibration=calibration{draw}.safetensors",
                    f"--window={window}",
                    f"--windows={windows}",
                    "--test-windows=1",
                    f"--effort={effort}",
                ]
                if options:
                    arguments.append(f"--options={options}")
                yield Case(method, budget, draw, effort, tuple(arguments), shared=work)


def get_uniform_cases(window: int, windows: int) -> Iterator[Case]:
    """One width for all weights and one for the embedding: rounded to the nearest (RTN), and with error feedback (GPTQ)."""
    statistics = "statistics=GPTQ.statistics"
    calibration = f"calibration=calibration1.safetensors window={window} windows={windows}"
    for method, data, before in (
        ("RTN", "", ()),
        ("GPTQ", f" {statistics}", (f"--jpq-calibrate={calibration} {statistics}",)),
    ):
        for bits in WIDTHS:
            for embedding in EMBEDDING_WIDTHS:
                menu = ",".join(str(width) for width in sorted({bits, embedding}))
                options = (
                    f"budget=100x widths={menu} groups={GROUP} keep=*={bits},token_embd.weight={embedding} prune=false "
                    f"rotation=none rates=0 propagation=0 model=static{data}"
                )
                arguments = ("jpq-opt", *before, f"--jpq-joint-compress={options}", "original.mlir")
                shared = "GPTQ.statistics" if before else None
                yield Case(method, None, None, f"{bits} bits, embedding {embedding}", arguments, shared=shared)


def get_noise_case(shapes: Shapes) -> Case:
    """The model in bf16."""
    arguments = (*_python("nearest"), MODEL, "--bf16")
    return Case(NOISE, None, None, "all weights", arguments, stored_bytes=2 * count_numbers(shapes))


def get_peer_cases(shapes: Shapes, window: int) -> Iterator[Case]:
    """Other projects' rounding of the linears, beside every codec of the embedding: of a model with weights of `shapes`."""
    windows = PEER_WINDOWS
    for bits, group in AUTO_ROUND_WIDTHS:
        for method, recipe in (
            ("AutoRound", ("--windows", str(windows))),
            # It asks for 512 samples: all that there are.
            ("AutoRound best", ("--windows", "0", "--best")),
        ):
            arguments = (*_python("auto_round_peer"), MODEL, "--bits", str(bits), "--group", str(group))
            arguments += ("--calibration", "calibration1.safetensors", "--window", str(window), *recipe)
            yield from _get_embedding_cases(method, f"{bits} bits g{group}", arguments, None, Groups(bits, group), shapes)
    calibration = ("--calibration", "calibration1.safetensors", "--window", str(window), "--windows", str(windows))
    importance = Source("importance.safetensors", (*_python("importance"), MODEL, *calibration))
    for name in GGML_TYPES:
        arguments = (*_python("ggml_peer"), MODEL, "--type", name, "--importance", importance.file)
        yield from _get_embedding_cases("ggml", name, arguments, importance, GgmlType(name), shapes)


def _python(module: str) -> tuple[str, ...]:
    return ("python", "-m", f"jpq.bench_quality.{module}")


def _get_embedding_cases(
    method: str, detail: str, arguments: tuple[str, ...], before: Source | None, linears: Codec, shapes: Shapes
) -> Iterator[Case]:
    rounded = Source(f"{method}-{detail}.gguf".replace(" ", "_"), arguments, before)
    for embedding in GGML_EMBEDDINGS if isinstance(linears, GgmlType) else GROUP_EMBEDDINGS:
        if isinstance(embedding, GgmlType):
            option = ("--embedding-type", embedding.name)
        else:
            option = ("--embedding-bits", str(embedding.bits)) + (("--asymmetric",) if embedding.asymmetric else ())
        yield Case(
            method,
            None,
            None,
            f"{detail}, embedding {embedding.name}",
            (*_python("nearest"), rounded.file, *option),
            rounded,
            stored_bytes=count_model_bytes(shapes, linears, embedding),
        )


def get_commands(case: Case, output: Path | str) -> list[list[str]]:
    """All commands of a case, one after another."""
    return [source.command for source in case.sources] + get_last_commands(case, output)


def get_last_commands(case: Case, output: Path | str) -> list[list[str]]:
    """The commands of a case behind those that it shares with others."""
    if case.stored_bytes is None:
        return [[*case.arguments, "-o", str(output)]]
    rounded = str(Path(output).with_suffix(".gguf"))
    return [[*case.arguments, "-o", rounded], ["jpq-translate", "--import-gguf", rounded, "-o", str(output)]]


def find_missing(method: str) -> str | None:
    """Why a method cannot run here; None if it can."""
    packages = {"AutoRound": ("auto_round", "torch", "transformers"), "ggml": ("torch", "transformers")}
    packages["AutoRound best"] = packages["AutoRound"]
    for package in packages.get(method, ()):
        if importlib.util.find_spec(package) is None:
            return f"the Python package {package.replace('_', '-')} is not installed"
    if method == "ggml":
        try:
            find_library()
        except JpqError as error:
            return str(error)
    return None
