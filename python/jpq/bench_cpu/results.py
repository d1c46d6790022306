"""The rounds put together: medians, one row per product, what bounds it, and the peers beside it."""

import statistics
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from jpq.bench_cpu.cases import GROUP, MANY_TOKENS, Timing
from jpq.bench_cpu.ours import Round
from jpq.errors import JpqError

CLASSES = {"avx2": "AVX2 only", "vnni256": "AVX-VNNI", "vnni512": "AVX-512 VNNI"}


@dataclass(frozen=True)
class Row:
    """A product: medians in microseconds of jpq and of each format of a peer at the same width.

    `limit_us` is what no kernel on this machine can be faster than: the longer of reading the weight and of the
    processor's part (taking 1-bit and 2-bit codes apart; the multiply-adds of many tokens).
    """

    bits: int
    shape: str
    tokens: int
    threads: int
    us: float
    bytes: int
    read_gbs: float
    gops: float
    limit_us: float
    peers: dict[str, float] = field(default_factory=dict)
    ternary: dict[str, float] = field(default_factory=dict)

    @property
    def best_peer(self) -> tuple[str, float] | None:
        return min(self.peers.items(), key=lambda item: item[1]) if self.peers else None

    def to_json(self) -> dict:
        return {
            "bits": self.bits,
            "shape": self.shape,
            "group": GROUP,
            "tokens": self.tokens,
            "threads": self.threads,
            "us": self.us,
            "bytes": self.bytes,
            "read_gbs": self.read_gbs,
            "gops": self.gops,
            "limit_us": self.limit_us,
            "peers": self.peers,
            "ternary": self.ternary,
        }


def combine_rows(rounds: Sequence[Round], peers: Iterable[Timing]) -> list[Row]:
    """One row for each product of jpq's, in their order. Raises JpqError if rounds measured different things."""
    ours, others, bytes_of = defaultdict(list), defaultdict(list), {}
    for round_ in rounds:
        for timing in round_.timings:
            key = (timing.bits, timing.shape, timing.tokens, timing.threads)
            ours[key].append(timing.us)
            if bytes_of.setdefault(key, timing.bytes) != timing.bytes:
                raise JpqError(f"{timing.shape} at {timing.bits} bits has {bytes_of[key]} and {timing.bytes} bytes")
    if any(len(times) != len(rounds) for times in ours.values()):
        raise JpqError("jpq-bench measured different products in different rounds")
    for timing in peers:
        key = (timing.bits, timing.shape, timing.tokens, timing.threads)
        others[key, timing.name, timing.ternary].append(timing.us)
    reading, peak = median_reading(rounds), median_peak(rounds)
    rows = []
    for key, times in ours.items():
        bits, shape, tokens, threads = key
        us = statistics.median(times)
        beside = {name: (statistics.median(t), ternary) for (k, name, ternary), t in others.items() if k == key}
        read_gbs = max(rate for (count, _), rate in reading.items() if count == threads)
        rows_, columns = map(int, shape.split("x"))
        work = 2 * rows_ * columns * tokens
        rows.append(
            Row(
                *key,
                us=us,
                bytes=bytes_of[key],
                read_gbs=read_gbs,
                gops=work / us / 1e3,
                limit_us=find_limit(bits, tokens, threads, work, bytes_of[key], read_gbs, peak),
                peers={name: t for name, (t, ternary) in beside.items() if not ternary},
                ternary={name: t for name, (t, ternary) in beside.items() if ternary},
            )
        )
    return rows


def find_limit(
    bits: int, tokens: int, threads: int, work: int, stored: int, read_gbs: float, peak: dict[str, float]
) -> float:
    """Microseconds that reading `stored` bytes or computing takes at least; rates of the processor are those of one
    thread, and may be missing."""
    limits = [stored / read_gbs / 1e3]
    if tokens >= MANY_TOKENS:
        rate = peak.get(f"dot_{bits}bit_gops", peak.get("dot_gops"))
        if rate:
            limits.append(work / rate / threads / 1e3)
    elif rate := peak.get(f"unpack_{bits}bit_gbs"):
        codes = work / tokens / 2 * bits / 8
        limits.append(tokens * codes / rate / threads / 1e3)
    return max(limits)


def median_reading(rounds: Sequence[Round]) -> dict[tuple[int, int], float]:
    """GB/s by (threads, streams)."""
    return {key: statistics.median(round_.reading[key] for round_ in rounds) for key in rounds[0].reading}


def median_peak(rounds: Sequence[Round]) -> dict[str, float]:
    return {name: statistics.median(round_.peak[name] for round_ in rounds) for name in rounds[0].peak}


def to_json(
    rounds: Sequence[Round],
    rows: Sequence[Row],
    models: Sequence[dict],
    versions: dict[str, str],
    missing: dict[str, str],
    date: str,
) -> dict:
    """What build/bench/cpu.json holds."""
    first = rounds[0]
    return {
        "machine": {"name": first.machine, "class": CLASSES.get(first.dot, first.dot), "dot": first.dot, "date": date},
        "repetitions": len(rounds),
        "peers": versions,
        "missing": missing,
        "peak": median_peak(rounds),
        "reading": [
            {"threads": threads, "streams": streams, "gbs": rate}
            for (threads, streams), rate in median_reading(rounds).items()
        ],
        "rows": [row.to_json() for row in rows],
        "models": list(models),
    }
