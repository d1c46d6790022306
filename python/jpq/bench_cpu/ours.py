"""jpq's own numbers: what jpq-bench says of its kernels, of reading memory and of the processor."""

import json
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jpq.bench_cpu.cases import BITS, GROUP, Case, Timing
from jpq.bench_cpu.worker import worker_environment
from jpq.errors import JpqError
from jpq.tools import find_tool


@dataclass(frozen=True)
class Round:
    """One run of jpq-bench: GB/s of reading by (threads, streams), the kernels' timings, rates of the processor."""

    machine: str
    dot: str
    reading: dict[tuple[int, int], float]
    timings: list[Timing]
    peak: dict[str, float]


def measure_ours(cases: Sequence[Case], threads: Sequence[int], bin_dir: Path | None = None) -> Round:
    """Runs jpq-bench once. Raises JpqError if it fails or its answer is malformed."""
    shapes = ",".join(f"{case.shape}x{case.tokens}" for case in cases)
    kernels = call_bench(
        f"--kernels={shapes}",
        f"--bits={','.join(map(str, BITS))}",
        f"--kernel-threads={','.join(map(str, threads))}",
        f"--group={GROUP}",
        "--repetitions=1",
        bin_dir=bin_dir,
    )
    return parse_round(kernels, call_bench("--peak", "--repetitions=1", bin_dir=bin_dir))


def call_bench(*arguments: str, bin_dir: Path | None = None) -> dict:
    """The JSON object that jpq-bench prints. Raises JpqError if it fails or prints anything else."""
    command = [str(find_tool("jpq-bench", bin_dir)), *arguments, "--json"]
    environment = {**worker_environment(), "JPQ_QUIET": os.environ.get("JPQ_QUIET", "1")}
    result = subprocess.run(command, stdout=subprocess.PIPE, env=environment, text=True, check=False)
    if result.returncode != 0:
        raise JpqError(f"exit code {result.returncode} from: {' '.join(command)}")
    try:
        value = json.loads(result.stdout)
        if not isinstance(value, dict):
            raise ValueError("no object")
    except ValueError as error:
        raise JpqError(f"jpq-bench --json: expected one JSON object, got {result.stdout[:200]!r}") from error
    return value


def parse_round(kernels: dict, peak: dict) -> Round:
    """The round in the answers of --kernels and --peak. Raises JpqError if a key is missing or a number is none."""
    try:
        return Round(
            machine=str(kernels["machine"]),
            dot=str(kernels["dot"]),
            reading={(int(row["threads"]), int(row["streams"])): float(row["gbs"]) for row in kernels["reading"]},
            timings=[
                Timing(
                    "jpq",
                    int(row["bits"]),
                    str(row["shape"]),
                    int(row["tokens"]),
                    int(row["threads"]),
                    float(row["us"]),
                    int(row["bytes"]),
                )
                for row in kernels["rows"]
            ],
            peak={str(name): float(rate) for name, rate in peak["peak"].items()},
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise JpqError(f"jpq-bench --json: malformed answer: {error!r}") from error
