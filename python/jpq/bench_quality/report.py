"""The page and the plot of results."""

from collections.abc import Sequence
from pathlib import Path

from jpq.bench_quality.methods import NOISE, UNIFORM
from jpq.bench_quality.results import Row, pick_best

COLUMNS = ("method", "bytes", "perplexity", "ratio", "KL", "median", "99 %", "top-1", "minutes", "peak MB")


def choose_rows(rows: Sequence[Row], budget: float, text: str) -> list[Row]:
    """The rows that stand under a budget: of each uniform method the best that fits, of jpq those of the budget."""
    chosen = [row for row in rows if row.budget == budget]
    for method in UNIFORM:
        best = pick_best([row for row in rows if row.method == method], budget, text)
        if best is not None:
            chosen.append(best)
    return chosen


def format_page(rows: Sequence[Row], originals: dict[str, float], budgets: Sequence[float], setting: str) -> str:
    """`docs/quality.md` of the rows; `originals` are the perplexities of the original by text."""
    lines = ["# Quality at a given size", "", setting, ""]
    for text, perplexity in originals.items():
        lines += [f"## {text}", "", f"The original has a perplexity of {perplexity:.3f}.", ""]
        lines += [f"![bytes and perplexity]({get_plot_name(text)})", ""]
        if noise := [row for row in rows if row.method == NOISE]:
            lines += ["### Noise", "", *_format_rows(noise, text)]
        for budget in budgets:
            chosen = choose_rows(rows, budget, text)
            if not chosen:
                continue
            lines += [f"### {budget:g} MB", "", *_format_rows(chosen, text)]
    lines += ["## Commands", ""]
    lines += [f"- {_name(row)}: `{row.command}`" for row in rows]
    return "\n".join(lines) + "\n"


def get_plot_name(text: str) -> str:
    """The file of a plot, beside the page."""
    return f"quality-{text.lower()}.png"


def _format_rows(rows: Sequence[Row], text: str) -> list[str]:
    """A table, and an empty line behind it."""
    lines = ["| " + " | ".join(COLUMNS) + " |", "|" + " --- |" * len(COLUMNS)]
    lines += [_format_row(row, text) for row in sorted(rows, key=lambda row: row.texts[text].kl)]
    return [*lines, ""]


def _name(row: Row) -> str:
    draw = f", draw {row.draw}" if row.draw is not None else ""
    return f"{row.method} ({row.detail}{draw})"


def _format_row(row: Row, text: str) -> str:
    measured = row.texts[text]
    cells = [
        _name(row),
        f"{row.stored_bytes:,}",
        f"{measured.perplexity:.3f}",
        f"{measured.ratio:.4f}",
        f"{measured.kl:.4f} ± {measured.kl_error:.4f}",
        f"{measured.kl_median:.4f}",
        f"{measured.kl_99:.3f}",
        f"{100 * measured.top1_agreement:.1f} %",
        f"{row.minutes:.1f}",
        f"{row.peak_megabytes:,.0f}",
    ]
    return "| " + " | ".join(cells) + " |"


def plot(rows: Sequence[Row], text: str, path: Path) -> None:
    """Draws bytes against perplexity relative to the original's. Raises ImportError without matplotlib."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot, ticker

    figure, axes = pyplot.subplots(figsize=(9, 6))
    for method in dict.fromkeys(row.method for row in rows if row.method != NOISE):
        points = sorted((row.stored_bytes / 1e6, row.texts[text].ratio) for row in rows if row.method == method)
        axes.plot([x for x, _ in points], [y for _, y in points], "o" if method in UNIFORM else "o-", label=method)
    axes.set(xlabel="MB", ylabel="perplexity relative to the original", title=text, yscale="log")
    axes.yaxis.set_major_locator(ticker.LogLocator(subs=(1, 1.5, 2, 3, 5, 7)))
    axes.yaxis.set_major_formatter(ticker.FormatStrFormatter("%g"))
    axes.yaxis.set_minor_locator(ticker.NullLocator())
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=120)
    pyplot.close(figure)
