"""SmolLM2 at about 4 bits per weight, in jpq and in llama.cpp's formats: tokens per second."""

import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from jpq.bench_cpu.ours import call_bench
from jpq.bench_cpu.worker import parse_answer, worker_environment
from jpq.demo import prepare_model
from jpq.errors import JpqError
from jpq.fetch import fetch_smollm2

#: Tokens that a prompt has, and that are decoded behind it.
CONTEXT, TOKENS = 512, 16
#: Formats of about as many bytes as jpq's model, and of more.
LLAMA_TYPES = ("Q4_0", "IQ4_NL", "Q4_1", "Q4_K_M", "Q5_0", "Q8_0")
OPTIONS = "widths=4 groups=64 prune=false budget=100x model=static calibration=calibration.safetensors windows=4"


class Models:
    """The model's files in `folder`, made when they are not there."""

    def __init__(self, folder: Path, threads: Sequence[int], bin_dir: Path | None = None, gguf: Path | None = None):
        """Raises JpqError if jpq's model cannot be made; llama.cpp's reasons go into `missing`."""
        self.threads, self.bin_dir = threads, bin_dir
        self.missing: dict[str, str] = {}
        folder.mkdir(parents=True, exist_ok=True)
        self.gguf = gguf or fetch_smollm2(folder)
        self.ours = folder / "4bit-narrow.mlir"
        if not self.ours.exists():
            tools, _ = prepare_model("smollm2", folder, bin_dir, self.gguf)
            # llama.cpp keeps keys and values in f16 too.
            passes = (f"--jpq-joint-compress={OPTIONS}", "--jpq-pack", "--jpq-narrow-states")
            tools.call("jpq-opt", *passes, "original.mlir", "-o", self.ours.name)
        self.theirs = {}
        for type_ in LLAMA_TYPES:
            path = folder / f"{type_}.gguf"
            try:
                if not path.exists():
                    call_llama("quantize", str(self.gguf), type_, str(path))
                self.theirs[f"llama.cpp {type_}"] = path
            except JpqError as error:
                self.missing[f"llama.cpp {type_}"] = str(error)
        self.times: dict[tuple[str, int], list[tuple[float, float]]] = defaultdict(list)
        self.bytes: dict[str, int] = {"jpq": self.ours.with_suffix(".safetensors").stat().st_size}

    def measure(self) -> None:
        """One round. Raises JpqError if jpq cannot run its model; a format of llama.cpp's that fails is missing."""
        for threads in self.threads:
            answer = call_bench(
                str(self.ours), f"--decode={TOKENS}", f"--context={CONTEXT}", f"--threads={threads}", "--repetitions=1",
                bin_dir=self.bin_dir,
            )
            self.times["jpq", threads].append(parse_rates("jpq-bench --decode", answer))
        for name, path in list(self.theirs.items()):
            try:
                counts = [str(count) for count in self.threads]
                answer = call_llama("measure", str(path), str(CONTEXT), str(TOKENS), "1", *counts)
                self.bytes[name], runs = parse_runs(name, answer)
            except JpqError as error:
                self.missing[name] = str(error)
                del self.theirs[name]
                continue
            for threads, rates in runs.items():
                self.times[name, threads].append(rates)

    def to_json(self) -> list[dict]:
        return [
            {
                "name": f"SmolLM2-135M {name}",
                "bytes": self.bytes[name],
                "threads": threads,
                "context": CONTEXT,
                "tokens_per_second": {
                    "decode": statistics.median(decode for decode, _ in rates),
                    "prefill": statistics.median(prefill for _, prefill in rates),
                },
            }
            for (name, threads), rates in self.times.items()
        ]


def call_llama(*arguments: str) -> dict:
    """What llama_model answers. Raises JpqError with its reason."""
    command = [sys.executable, "-m", "jpq.bench_cpu.llama_model", *arguments]
    # Its libraries say a lot.
    result = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=worker_environment(), text=True, check=False
    )
    if result.returncode != 0:
        last = result.stderr.strip().rpartition("\n")[2]
        raise JpqError(f"llama.cpp: exit code {result.returncode}: {last}")
    return parse_answer("llama.cpp", result.stdout)


def parse_rates(source: str, answer: dict) -> tuple[float, float]:
    """Tokens per second of decoding and of prefill in jpq-bench's answer. Raises JpqError if it is malformed."""
    try:
        rates = float(answer["decode_tokens_per_second"]), float(answer["prefill_tokens_per_second"])
        if min(rates) <= 0:
            raise ValueError("a rate is not positive")
    except (KeyError, TypeError, ValueError) as error:
        raise JpqError(f"{source}: malformed answer: {error!r}") from error
    return rates


def parse_runs(source: str, answer: dict) -> tuple[int, dict[int, tuple[float, float]]]:
    """Bytes of the weights, and by threads the tokens per second of decoding and of prefill. Raises JpqError if the
    answer is malformed."""
    try:
        runs = {
            int(run["threads"]): (1 / float(run["decode_seconds"]), CONTEXT / float(run["prefill_seconds"]))
            for run in answer["runs"]
        }
        return int(answer["bytes"]), runs
    except (KeyError, TypeError, ValueError, ZeroDivisionError) as error:
        raise JpqError(f"{source}: malformed answer: {error!r}") from error
