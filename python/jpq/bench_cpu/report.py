"""The results as text."""

from collections.abc import Sequence

from jpq.bench_cpu.results import Row
from jpq.table import format_cells

HEADER = ("bits", "shape", "tokens", "threads", "us", "GOP/s", "x limit", "best peer", "us", "ratio", "ternary", "ratio")
MODEL_HEADER = ("model", "bytes", "threads", "decode tokens/s", "prefill tokens/s")


def format_rows(rows: Sequence[Row]) -> str:
    """Each product beside the best peer of its width, by how many times the peer takes longer; ternary formats apart."""
    lines = [HEADER]
    for row in rows:
        cells = [str(row.bits), row.shape, str(row.tokens), str(row.threads), f"{row.us:.1f}", f"{row.gops:.1f}"]
        cells.append(f"{row.us / row.limit_us:.2f}")
        if best := row.best_peer:
            cells += [best[0], f"{best[1]:.1f}", f"{best[1] / row.us:.2f}"]
        else:
            cells += ["-", "", ""]
        if row.ternary:
            name, us = min(row.ternary.items(), key=lambda item: item[1])
            cells += [name, f"{us / row.us:.2f}"]
        else:
            cells += ["", ""]
        lines.append(tuple(cells))
    return format_cells(lines, texts=(1, 7, 10))


def format_models(models: Sequence[dict]) -> str:
    lines = [MODEL_HEADER]
    for model in models:
        rates = model["tokens_per_second"]
        lines.append(
            (
                model["name"],
                f"{model['bytes']:,}",
                str(model["threads"]),
                f"{rates['decode']:.1f}",
                f"{rates['prefill']:.0f}",
            )
        )
    return format_cells(lines, texts=(0,))


def format_machine(result: dict) -> str:
    machine, peak = result["machine"], result["peak"]
    lines = [f"{machine['name']} ({machine['class']}), {machine['date']}, medians of {result['repetitions']}"]
    lines += [
        f"reading, {row['threads']} threads, {row['streams']} streams: {row['gbs']:.1f} GB/s"
        for row in result["reading"]
    ]
    lines += [f"{name.rpartition('_')[0]}: {rate:.2f} {name.rpartition('_')[2]}" for name, rate in peak.items()]
    lines += [f"{name} {version}" for name, version in result["peers"].items()]
    lines += [f"{name}: missing: {reason}" for name, reason in result["missing"].items()]
    return "\n".join(lines)
