"""jpq-opt is killed while it writes over a pair: afterwards the old pair loads, or the new one does, or loading says that
the two files do not belong together. Never a mix."""

import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from jpq.tools import Tools, find_tool

# Four weights of 1 MiB: long enough to be killed at every step, short enough for many runs.
COUNT, ROWS, COLUMNS, RUNS = 4, 512, 512, 60
SEED = 20260


def write_module(path: Path, value: float) -> None:
    """A module whose weights all hold `value`, inline."""
    blob = np.full(ROWS * COLUMNS, value, dtype="<f4").tobytes().hex()
    size = ROWS * COLUMNS * 4
    with path.open("w") as file:
        for i in range(COUNT):
            file.write(
                f"jpq.weight @w{i} : tensor<{ROWS}x{COLUMNS}xf32> = "
                f"#jpq.packed<values = dense_resource<w{i}> : tensor<{size}xi8>>\n"
            )
        entries = ", ".join(f'w{i}: "0x04000000{blob}"' for i in range(COUNT))
        file.write("{-# dialect_resources: {builtin: {" + entries + "}} #-}\n")


def find_state(tools: Tools) -> str:
    """What loading pair.mlir gives: "old", "new" or "digest". Anything else fails the test."""
    dense = tools.work_dir / "dense.safetensors"
    dense.unlink(missing_ok=True)
    result = subprocess.run(
        [find_tool("jpq-translate"), "--export-dense", "pair.mlir", "-o", dense.name],
        cwd=tools.work_dir,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode != 0:
        assert "the pair does not belong together" in result.stderr
        assert not dense.exists()
        return "digest"
    values = {float(v) for tensor in load_file(dense).values() for v in np.unique(tensor)}
    assert values in ({1.0}, {2.0}), "weights of both pairs"
    return "old" if values == {1.0} else "new"


@pytest.fixture
def pairs(tools):
    """The folder with old.mlir and new.mlir, pairs of which one is written over the other."""
    for name, value in (("old", 1.0), ("new", 2.0)):
        write_module(tools.work_dir / f"{name}.inline.mlir", value)
        tools.call("jpq-opt", f"{name}.inline.mlir", "-o", f"{name}.mlir")
    return tools


def put_pair(work_dir: Path, text: str, weights: str) -> None:
    """pair.mlir as the pair `text` has it, beside the weights of `weights`."""
    content = (work_dir / f"{text}.mlir").read_text().replace(f"{text}.safetensors", "pair.safetensors")
    (work_dir / "pair.mlir").write_text(content)
    shutil.copyfile(work_dir / f"{weights}.safetensors", work_dir / "pair.safetensors")


@pytest.mark.parametrize(
    ("text", "weights", "state"),
    [("old", "old", "old"), ("new", "new", "new"), ("old", "new", "digest"), ("new", "old", "digest")],
)
def test_halves_of_two_pairs_are_told_apart(pairs, text, weights, state):
    put_pair(pairs.work_dir, text, weights)
    assert find_state(pairs) == state


def test_killed_at_random_moments(pairs):
    command = [find_tool("jpq-opt"), "new.mlir", "-o", "pair.mlir"]

    def start() -> subprocess.Popen:
        put_pair(pairs.work_dir, "old", "old")
        return subprocess.Popen(command, cwd=pairs.work_dir)

    begin = time.monotonic()
    assert start().wait() == 0
    duration = time.monotonic() - begin
    assert find_state(pairs) == "new"

    chance = random.Random(SEED)
    states = []
    for _ in range(RUNS):
        process = start()
        time.sleep(chance.uniform(0, 1.1 * duration))
        process.send_signal(signal.SIGKILL)
        process.wait()
        states.append(find_state(pairs))
    # Kills before the first rename leave the old pair; at least some must have come in time.
    assert "old" in states

    # Whatever was left behind, a save that is not killed succeeds.
    assert start().wait() == 0
    assert find_state(pairs) == "new"
