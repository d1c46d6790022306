"""The demo's table."""

from collections.abc import Sequence
from dataclasses import dataclass

HEADER = ("model", "bytes", "bits/weight", "perplexity", "KL", "top-1", "tokens/s", "pruned")


@dataclass(frozen=True)
class Row:
    """One model as measured. `kl` (nats per token) and `top1_agreement` (0 to 1) are None for the original."""

    name: str
    stored_bytes: int
    bits_per_weight: float
    perplexity: float
    kl: float | None
    top1_agreement: float | None
    tokens_per_second: float
    pruned: str


def make_row(name: str, measured: dict, pruned: str) -> Row:
    """A row of what `jpq-run --json` measured. Raises KeyError if a number is missing."""
    return Row(
        name=name,
        stored_bytes=measured["stored_bytes"],
        bits_per_weight=measured["bits_per_weight"],
        perplexity=measured["perplexity"],
        kl=measured.get("kl"),
        top1_agreement=measured.get("top1_agreement"),
        tokens_per_second=measured["tokens"] / measured["seconds"],
        pruned=pruned,
    )


def describe_pruning(report: dict) -> str:
    """What a report of jpq-select says was cut, summed by kind: `FFN channels 120 of 860`, or `nothing`.

    The compiler knows channels and how many rows each takes; in Llamas, those of one row are the feed-forward
    network's, and those of more are heads. Experts are counted by themselves."""
    cut: dict[str, int] = {}
    total: dict[str, int] = {}
    for unit in report.get("units", []):
        kind = "FFN channels" if unit.get("extent", 1) == 1 else "key/value heads"
        cut[kind] = cut.get(kind, 0) + unit.get("pruned_channels", 0)
        total[kind] = total.get(kind, 0) + unit.get("total_channels", 0)
        cut["experts"] = cut.get("experts", 0) + unit.get("pruned_experts", 0)
        total["experts"] = total.get("experts", 0) + unit.get("total_experts", 0)
    return ", ".join(f"{kind} {cut[kind]:,} of {total[kind]:,}" for kind in cut if cut[kind] > 0) or "nothing"


def format_table(rows: Sequence[Row]) -> str:
    """The rows under a header, one line each."""
    return format_cells([HEADER, *(_format_row(row) for row in rows)], texts=(0, len(HEADER) - 1))


def format_cells(lines: Sequence[Sequence[str]], texts: Sequence[int]) -> str:
    """Lines of cells in columns; the columns `texts` to the left, all others (numbers) to the right."""
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if column in texts else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(line, widths))
        ).rstrip()
        for line in lines
    )


def _format_row(row: Row) -> tuple[str, ...]:
    return (
        row.name,
        f"{row.stored_bytes:,}",
        f"{row.bits_per_weight:.3f}",
        f"{row.perplexity:.3f}",
        "-" if row.kl is None else f"{row.kl:.4f}",
        "-" if row.top1_agreement is None else f"{row.top1_agreement:.1%}",
        f"{row.tokens_per_second:,.0f}",
        row.pruned,
    )
