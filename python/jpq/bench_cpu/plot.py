"""The plot: bytes of a weight against the time of its product, and how fast memory could deliver them."""

from collections.abc import Sequence
from pathlib import Path

from jpq.bench_cpu.results import Row

SHAPE = "4096x4096"


def plot_rows(rows: Sequence[Row], peer_bytes: dict[tuple[str, str], int], path: Path) -> None:
    """Draws the products of one token with SHAPE on one thread. `peer_bytes` are those of a weight, by a format's name
    and the shape. Raises ImportError without matplotlib."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    chosen = [row for row in rows if (row.shape, row.tokens, row.threads) == (SHAPE, 1, 1)]
    if not chosen:
        return
    figure, axes = pyplot.subplots(figsize=(9, 6))
    axes.plot([row.bytes / 1e6 for row in chosen], [row.us for row in chosen], "o-", label="jpq")
    for row in chosen:
        axes.annotate(f"{row.bits} bits", (row.bytes / 1e6, row.us), textcoords="offset points", xytext=(4, -12))
    points = sorted(
        (peer_bytes[name, SHAPE] / 1e6, us, name)
        for row in chosen
        for name, us in (row.peers | row.ternary).items()
        if (name, SHAPE) in peer_bytes
    )
    for peer, marker in (("onnxruntime", "s"), ("llama.cpp", "^")):
        own = [point for point in points if point[2].startswith(peer)]
        axes.plot([x for x, _, _ in own], [y for _, y, _ in own], marker, label=peer)
        for x, y, name in own:
            axes.annotate(name.removeprefix(peer).strip(), (x, y), textcoords="offset points", xytext=(4, 2), fontsize=7)
    # A straight line is none on this scale.
    sizes = [row.bytes / 1e6 for row in chosen] + [x for x, _, _ in points]
    line = [min(sizes) + (max(sizes) - min(sizes)) * i / 100 for i in range(101)]
    axes.plot(line, [x * 1e3 / chosen[0].read_gbs for x in line], "--", color="grey", label="reading memory")
    axes.set_xlabel(f"bytes of a {SHAPE} weight [MB]")
    axes.set_ylabel("time of a product, one thread [us]")
    axes.set_yscale("log")
    axes.legend()
    figure.tight_layout()
    figure.savefig(path, dpi=120)
    pyplot.close(figure)
