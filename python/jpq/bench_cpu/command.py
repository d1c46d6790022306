"""`jpq study bench-cpu`: one interleaved run of everything."""

import datetime
import json
import sys
from pathlib import Path

from jpq.bench_cpu.cases import CASES, THREADS, Timing
from jpq.bench_cpu.models import Models
from jpq.bench_cpu.ours import measure_ours
from jpq.bench_cpu.plot import plot_rows
from jpq.bench_cpu.report import format_machine, format_models, format_rows
from jpq.bench_cpu.results import combine_rows, to_json
from jpq.bench_cpu.worker import PEERS, Worker
from jpq.errors import JpqError


def bench_cpu(output: Path, repetitions: int, models: bool = True, bin_dir: Path | None = None) -> None:
    """Measures, prints tables, and writes cpu.json and cpu.png into the folder `output`; SmolLM2 too if `models`.

    A peer that cannot run, or fails on the way, is reported as missing with its reason; jpq's own failure is an error.
    """
    output.mkdir(parents=True, exist_ok=True)
    smollm2 = Models(output / "smollm2", THREADS, bin_dir) if models else None
    workers, missing = start_peers()
    versions = {name: worker.version for name, worker in workers.items()}
    rounds, timings = [], []
    for number in range(1, repetitions + 1):
        print(f"round {number} of {repetitions}", file=sys.stderr)
        rounds.append(measure_ours(CASES, THREADS, bin_dir))
        for name, worker in list(workers.items()):
            try:
                timings += worker.measure()
            except JpqError as error:
                missing[name] = str(error)
                del workers[name]
        if smollm2:
            smollm2.measure()
    for worker in workers.values():
        worker.close()
    if smollm2:
        missing |= smollm2.missing
    rows = combine_rows(rounds, timings)
    date = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    result = to_json(rounds, rows, smollm2.to_json() if smollm2 else [], versions, missing, date)
    write_result(output, result)
    draw(output, rows, timings)
    print(format_machine(result), format_rows(rows), sep="\n\n")
    if result["models"]:
        print("\n" + format_models(result["models"]))


def start_peers() -> tuple[dict[str, Worker], dict[str, str]]:
    """The peers that can run, and why the others cannot."""
    workers, missing = {}, {}
    for name in PEERS:
        print(f"making weights for {name}", file=sys.stderr)
        try:
            workers[name] = Worker(name)
        except JpqError as error:
            missing[name] = str(error)
    return workers, missing


def write_result(output: Path, result: dict) -> None:
    path = output / "cpu.json"
    path.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    print(f"wrote {path}", file=sys.stderr)


def draw(output: Path, rows: list, timings: list[Timing]) -> None:
    path = output / "cpu.png"
    try:
        plot_rows(rows, {(timing.name, timing.shape): timing.bytes for timing in timings}, path)
        print(f"wrote {path}", file=sys.stderr)
    except ImportError as error:
        print(f"no plot: {error}", file=sys.stderr)
