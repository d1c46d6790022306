"""The models of data/torch-mlir/zoo, filled with their weights, raised, run and compressed.

zoo.py fill MODEL FOLDER              writes MODEL.mlir with its weights, its input, and data to calibrate and to test with
zoo.py check MODEL FOLDER [BUDGET...] runs it, and compresses it to each budget (bits per weight) with and without
                                      pruning (effort=fast); prints what was found, and fails if something is wrong
zoo.py table FOLDER PAGE [MODEL...]   checks the models at 8, 4 and 3 bits per weight, with the usual effort, and writes
                                      docs/models.md

`MODEL@1` is the model with other weights: those of seed 1. PyTorch's outputs are stored for the first weights alone.

Right is: every weight of more than a few numbers is raised or remarked on by its name; the output is PyTorch's; more bits
are less harm (KL divergence on inputs that nothing was chosen on); and pruning, on offer, costs nothing.
"""

import json
import math
import os
import re
import resource
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

ZOO = Path(__file__).resolve().parents[3] / "data" / "torch-mlir" / "zoo"
# Weights of fewer numbers may stay as they are without a word: norms, biases, tables of rotations.
SMALL = 512
# Torch-MLIR rounds a constant of gelu's approximation.
TOLERANCES = {name: 2e-3 for name in ("gemma2", "gemma3", "gpt2", "gptj", "bloom")}
# Norms behind what is pruned hide how large it was: these are checked with a second draw of weights.
POST_NORM = ("gemma2", "gemma3", "olmo2")
# Tests are on other inputs than choices.
ALLOWANCE = 1.05
# Below, harms are noise.
NEGLIGIBLE = 1e-4


class Wrong(Exception):
    """What is not as it should be, in words."""


class Unreachable(Exception):
    """A budget below what can be had, norms and biases being f32; says the smallest."""


def run(*command: str | Path, folder: Path) -> str:
    """The remarks and errors that the command wrote."""
    done = subprocess.run(list(map(str, command)), cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        if smallest := re.search(r"smallest choice on offer takes \d+ bytes \(([0-9.]+)bpw\)", done.stderr):
            raise Unreachable(smallest[1])
        errors = [line for line in done.stderr.splitlines() if "error" in line] or done.stderr.splitlines()[-1:]
        raise Wrong(f"{command[0]} fails ({done.returncode}): {errors[0] if errors else 'without a word'}")
    return done.stderr


def get_base(model: str) -> str:
    return get_export(model).removesuffix("-dynamic")


def get_export(model: str) -> str:
    return model.partition("@")[0]


def get_seed(model: str, key: str) -> int:
    seed = model.partition("@")[2]
    return zlib.crc32(f"{key}@{seed}".encode() if seed else key.encode())


def fill(model: str, folder: Path) -> None:
    text = (ZOO / f"{get_export(model)}.mlir").read_text()
    shapes = dict(re.findall(r'dense_resource<"?([^">]+)"?> : tensor<([0-9x]+)xf32>', text))
    blobs = []
    for key, kind, a, b in re.findall(r"(?m)^// weight (\S+) (\w+) (\S+) (\S+)$", text):
        state = np.random.RandomState(get_seed(model, key))
        size = tuple(map(int, shapes[key].split("x")))
        a, b = float(a), float(b)
        numbers = a + b * state.standard_normal(size) if kind == "normal" else state.uniform(a, b, size)
        blobs.append(f'      {key}: "0x04000000{numbers.astype("<f4").tobytes().hex().upper()}"')
    opening = "{-#\n  dialect_resources: {\n    builtin: {\n"
    if opening in text:
        text = text.replace(opening, opening + ",\n".join(blobs) + ",\n")
    else:
        text += opening + ",\n".join(blobs) + "\n    }\n  }\n#-}\n"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{model}.mlir").write_text(text)

    x = np.load(ZOO / f"{get_base(model)}.npz")["x-dynamic" if get_export(model) != get_base(model) else "x"]
    name = "tokens" if x.dtype == np.int64 else "arg0"
    save_file({name: x}, folder / f"{model}.in.safetensors")
    for use, seed in ("calibration", 3), ("test", 4):
        generator = np.random.RandomState(seed)
        shape = (64, *x.shape[1:])
        samples = generator.randint(3, 256, shape).astype(np.int32) if name == "tokens" else None
        if samples is None:
            samples = generator.standard_normal(shape).astype(np.float32)
        save_file({name: samples}, folder / f"{model}.{use}.safetensors")


def count(pattern: str, text: str) -> int:
    return len(re.findall(pattern, text))


def find_silent_weights(module: str, remarks: str) -> list[str]:
    """Weights of real size that are neither raised nor remarked on."""
    used = {}
    for value, name in re.findall(r"(%\S+) = jpq.get_weight @(\S+) ", module):
        used.setdefault(name.strip('"'), []).append(value)
    silent = []
    for name, shape in re.findall(r'jpq.weight (?:\w+ )?@("[^"]+"|\S+) : (?:!jpq\.)?tensor<([0-9x]+)x', module):
        name, extents = name.strip('"'), list(map(int, shape.split("x")))
        raised = any(
            re.search(rf"jpq\.(linear|embedding|unpack)[^\n]*{re.escape(value)}\b", module) for value in used.get(name, [])
        )
        if len(extents) >= 2 and np.prod(extents) > SMALL and not raised and f"@{name}" not in remarks:
            silent.append(name)
    return silent


def compare(model: str, output: Path) -> float:
    arrays = np.load(ZOO / f"{get_base(model)}.npz")
    wanted = arrays["y-dynamic" if get_export(model) != get_base(model) else "y"]
    found = next(iter(load_file(output).values()))
    if found.shape != wanted.shape or not np.isfinite(found).all():
        raise Wrong(f"the output has shape {found.shape} or is not finite; torch's has {wanted.shape}")
    # Torch's numbers are of the first weights.
    return float(np.abs(found - wanted).max() / np.abs(wanted).max()) if model == get_export(model) else 0.0


def compress(model: str, name: str, options: str, folder: Path) -> dict[str, float]:
    """The model made small as NAME.mlir: its KL and bytes, and how many channels of groups are gone."""
    data = f"calibration={model}.calibration.safetensors windows=32"
    validation = f"original={model}.raised.mlir tokens={model}.test.safetensors windows=64 report={name}.kl.json"
    passes = [f"--jpq-joint-compress={options} {data} report={name}.plan.json", f"--jpq-validate-error={validation}"]
    # In one process the original is compiled once.
    run("jpq-opt", *passes, f"{model}.mlir", "-o", f"{name}.mlir", folder=folder)
    whole = json.loads((folder / f"{name}.kl.json").read_text())["whole"]
    units = json.loads((folder / f"{name}.plan.json").read_text())["units"]
    return {
        "kl": whole["measured_kl"],
        "bytes": whole["bytes"],
        "pruned": sum(unit.get("pruned_channels", 0) for unit in units),
    }


def compress_and_run(model: str, budget: str, effort: str, folder: Path) -> dict[str, float]:
    name = f"{model}.{budget}"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = compress(model, name, f"budget={budget}bpw effort={effort}", folder)
    run("jpq-run", f"{name}.mlir", f"--inputs={model}.in.safetensors", f"--output={name}.out", folder=folder)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return found | {"error": compare(model, folder / f"{name}.out"), "seconds": seconds}


def check(model: str, folder: Path, budgets: list[str], effort: str) -> dict[str, object]:
    fill(model, folder)
    passes = ["--jpq-outline-weights", "--jpq-raise-linear", "--jpq-annotate-coupling"]
    remarks = run("jpq-opt", *passes, f"{model}.mlir", "-o", f"{model}.raised.mlir", folder=folder)
    module = (folder / f"{model}.raised.mlir").read_text()
    found: dict[str, object] = {
        "linears": count(r"= jpq\.linear ", module),
        "lookups": count(r"= jpq\.embedding ", module),
        "groups": count(r"jpq\.group @", module),
    }
    if silent := find_silent_weights(module, remarks):
        raise Wrong(f"left as they are without a remark: {', '.join(silent)}")
    run("jpq-run", f"{model}.mlir", f"--inputs={model}.in.safetensors", f"--output={model}.out", folder=folder)
    found["error"] = compare(model, folder / f"{model}.out")
    if found["error"] > TOLERANCES.get(get_base(model), 1e-4):
        raise Wrong(f"differs from torch by {found['error']:.1e} of its largest output")
    last = 0.0
    for budget in sorted(budgets, key=float, reverse=True):
        try:
            joint = compress_and_run(model, budget, effort, folder)
        except Unreachable as smallest:
            found[budget] = f"from {smallest}"
            continue
        # A plan that prunes nothing is the one that there is without pruning.
        bits = joint
        if joint["pruned"]:
            try:
                options = f"budget={budget}bpw effort={effort} prune=false rounds=0"
                bits = compress(model, f"{model}.{budget}.bits", options, folder)
            except Unreachable:
                bits = {"kl": math.inf}
        found[budget] = joint, bits
        if joint["kl"] > ALLOWANCE * bits["kl"] + NEGLIGIBLE:
            raise Wrong(f"at {budget} bits per weight with pruning KL is {joint['kl']:.4f}, without {bits['kl']:.4f}")
        if joint["kl"] < last - NEGLIGIBLE:
            raise Wrong(f"at {budget} bits per weight KL is {joint['kl']:.4f}, with more bits {last:.4f}")
        last = joint["kl"]
    return found


PAGE = """# Models

Which models get through, and what becomes of them? Small models of stock `transformers` classes (hidden size 64, one or
two layers, random weights), as Torch-MLIR exports them: `data/torch-mlir/zoo`, made by `data/torch-mlir/make/zoo.py`. Those
that take tokens are there for any number of tokens, too; `make test` checks their outputs and groups.

For each: the matrices that are multiplied (`jpq.linear`), the tables that are looked up, and the coupling groups found
(Mixtral's experts, which may be left out whole, are one in each layer);
the largest difference from PyTorch's output, relative to the largest output; and the KL divergence from the original, on
inputs that nothing was chosen on, at 8, 4 and 3 bits per weight: chosen jointly / without pruning. `from 4.18` is said
where norms and biases, which stay f32, take so much of a small model that it cannot be made smaller than this. CPU: the
seconds of one core that joint compression to the smallest of these sizes takes (calibrating, choosing, measuring, storing)
together with measuring and running what comes out. `@1` marks a second draw of weights, for models with a norm behind what is pruned.

This page is written by `make models`; `make test` checks the same at one size each, with `effort=fast`.

| model | linears | lookups | groups | error | 8 bpw | 4 bpw | 3 bpw | CPU |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
"""


def write_table(folder: Path, page: Path, models: list[str]) -> int:
    lines, wrong = [], 0
    every = sorted([path.stem for path in ZOO.glob("*.npz")] + [f"{model}@1" for model in POST_NORM])
    for model in models or every:
        try:
            found = check(model, folder, ["8", "4", "3"], "balanced")
            kl = [
                x if isinstance(x, str) else f"{x[0]['kl']:.4f} / {x[1]['kl']:.4f}".replace("inf", "unreachable")
                for x in (found[budget] for budget in ("8", "4", "3"))
            ]
            error = f"{found['error']:.1e}" if model == get_export(model) else "–"
            seconds = next(found[budget][0]["seconds"] for budget in ("3", "4", "8") if not isinstance(found[budget], str))
            counts = [str(found[name]) for name in ("linears", "lookups", "groups")]
            numbers = [*counts, error, *kl, f"{seconds:.0f} s"]
        except Wrong as error:
            numbers, wrong = [f"refused: {error}".replace("|", "\\|"), *[""] * 7], wrong + 1
        lines.append(f"| {model} | {' | '.join(numbers)} |\n")
        print(lines[-1], end="", flush=True)
    page.write_text(PAGE + "".join(lines))
    return 1 if wrong else 0


def main(command: str, *rest: str) -> int:
    if command == "fill":
        fill(rest[0], Path(rest[1]))
    elif command == "check":
        try:
            found = check(rest[0], Path(rest[1]), list(rest[2:]), "fast")
        except Wrong as error:
            print(f"{rest[0]}: {error}")
            return 1
        print(f"{rest[0]}: {found['linears']} linears, {found['lookups']} lookups, {found['groups']} groups")
        print({key: value for key, value in found.items() if key not in ("linears", "lookups", "groups")})
    elif command == "table":
        return write_table(Path(rest[0]), Path(rest[1]), list(rest[2:]))
    return 0


if __name__ == "__main__":
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    sys.exit(main(*sys.argv[1:]))
