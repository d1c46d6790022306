"""A peer in a process of its own: its threads, its memory and its crashes stay there.

The process is `python -m jpq.bench_cpu.worker PEER`. It answers with one JSON object a line: first its version, or why
it cannot run; then, for every line that it reads, the timings of one round.
"""

import dataclasses
import json
import os
import subprocess
import sys
from typing import Protocol

from jpq.bench_cpu.cases import CASES, THREADS, Timing
from jpq.errors import JpqError

PEERS = ("onnxruntime", "llama.cpp")


class Peer(Protocol):
    """Another library's products. Its constructor raises JpqError or ImportError where it cannot run."""

    version: str

    def measure(self) -> list[Timing]:
        """One round: every format and every product that the library has."""


class Worker:
    """The parent's end."""

    def __init__(self, name: str):
        """Starts the peer and waits until it is ready. Raises JpqError with the peer's reason if it cannot run."""
        self.name = name
        self.process = subprocess.Popen(
            [sys.executable, "-m", "jpq.bench_cpu.worker", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if os.environ.get("JPQ_QUIET") else None,
            env=worker_environment(),
            text=True,
        )
        try:
            self.version = str(self._read()["version"])
        except KeyError as error:
            raise JpqError(f"{name}: says no version") from error

    def measure(self) -> list[Timing]:
        """One round. Raises JpqError if the peer died or gave a malformed answer."""
        try:
            self.process.stdin.write("go\n")
            self.process.stdin.flush()
        except BrokenPipeError as error:
            raise JpqError(f"{self.name}: ended with exit code {self.process.wait()}") from error
        return parse_timings(self.name, self._read())

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait()

    def _read(self) -> dict:
        line = self.process.stdout.readline()
        if not line:
            raise JpqError(f"{self.name}: ended with exit code {self.process.wait()}")
        return parse_answer(self.name, line)


def worker_environment() -> dict[str, str]:
    """The environment of everything that is measured: huge pages for all, so that they are nobody's advantage."""
    return {**os.environ, "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}


def parse_answer(name: str, line: str) -> dict:
    """The object in a peer's answer. Raises JpqError if there is none, or with the peer's own message."""
    try:
        answer = json.loads(line)
    except ValueError as error:
        raise JpqError(f"{name}: expected a JSON object, got {line[:200]!r}") from error
    if not isinstance(answer, dict):
        raise JpqError(f"{name}: expected a JSON object, got {line[:200]!r}")
    if "error" in answer:
        raise JpqError(f"{name}: {answer['error']}")
    return answer


def parse_timings(name: str, answer: dict) -> list[Timing]:
    """The timings in an answer. Raises JpqError if they are malformed or not positive."""
    try:
        timings = [Timing(**timing) for timing in answer["timings"]]
        if not all(timing.us > 0 for timing in timings):
            raise ValueError("a time is not positive")
    except (KeyError, TypeError, ValueError) as error:
        raise JpqError(f"{name}: malformed timings: {error}") from error
    return timings


def make_peer(name: str) -> Peer:
    # Each needs packages that the other does not.
    if name == "onnxruntime":
        from jpq.bench_cpu.onnxruntime_peer import OnnxRuntimePeer

        return OnnxRuntimePeer(CASES, THREADS)
    from jpq.bench_cpu.ggml_peer import GgmlPeer

    return GgmlPeer(CASES, THREADS)


def main(name: str) -> None:
    """The peer's end. The peer's libraries may print what they like: answers have a stream of their own."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)

    def answer(value: dict) -> None:
        answers.write(json.dumps(value) + "\n")
        answers.flush()

    try:
        peer = make_peer(name)
    except (ImportError, JpqError, OSError, AttributeError) as error:
        answer({"error": str(error)})
        return
    answer({"version": peer.version})
    for _ in sys.stdin:
        answer({"timings": [dataclasses.asdict(timing) for timing in peer.measure()]})


if __name__ == "__main__":
    main(sys.argv[1])
