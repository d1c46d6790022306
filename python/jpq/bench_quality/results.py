"""Rows of results, each a JSON file of its own, so that a run that was stopped goes on."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from jpq.errors import JpqError


@dataclass(frozen=True)
class Measured:
    """What a model does on one text. `kl_median` and `kl_99` are of tokens."""

    perplexity: float
    #: By the original's perplexity.
    ratio: float
    kl: float
    kl_error: float
    kl_median: float
    kl_99: float
    top1_agreement: float


@dataclass(frozen=True)
class Cost:
    """What a command took."""

    minutes: float
    peak_megabytes: float

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @staticmethod
    def read(path: Path) -> "Cost":
        """Raises JpqError for a file that holds none."""
        try:
            return Cost(**json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError) as error:
            raise JpqError(f"{path}: does not say what a command took: {error}") from error


@dataclass(frozen=True)
class Row:
    """A compressed model: how it was made, and what it does on each text."""

    method: str
    detail: str
    budget: float | None
    draw: int | None
    command: str
    stored_bytes: int
    minutes: float
    peak_megabytes: float
    texts: dict[str, Measured]

    def to_json(self) -> str:
        return json.dumps(asdict(self), indent=1)

    @staticmethod
    def read(path: Path) -> "Row":
        """Raises JpqError for a file that is no row."""
        try:
            fields = json.loads(path.read_text(encoding="utf-8"))
            fields["texts"] = {name: Measured(**text) for name, text in fields["texts"].items()}
            return Row(**fields)
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise JpqError(f"{path}: is no row of results: {error}") from error


def find_largest(sizes: dict[str, int], budgets: Iterable[float]) -> set[str]:
    """The models that a budget (MB) might be spent on by who has one width for weights and one for the embedding: of
    `sizes`, by names `METHOD-BITS_bits,_embedding_BITS`, for each method, budget and width of weights the largest that
    fits."""
    chosen = set()
    for budget in budgets:
        best: dict[str, str] = {}
        for name, size in sizes.items():
            group = name.split(",")[0]
            if size <= budget * 1e6 and size > sizes.get(best.get(group, ""), 0):
                best[group] = name
        chosen.update(best.values())
    return chosen


def pick_best(rows: Iterable[Row], budget: float, text: str) -> Row | None:
    """The row of least KL on `text` of those of at most so many MB; None if there is none."""
    fitting = [row for row in rows if row.stored_bytes <= budget * 1e6]
    return min(fitting, key=lambda row: row.texts[text].kl, default=None)
