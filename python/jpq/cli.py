"""The command `jpq`."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from jpq.bench_cpu.command import bench_cpu
from jpq.compare import BUDGETS, compare, format_comparisons
from jpq.bench_quality.command import Settings, bench_quality
from jpq.bench_quality.methods import METHODS
from jpq.compress import compress
from jpq.demo import DEMOS, run_demo
from jpq.error_model import STUDIES, format_error_model, study_error_model
from jpq.errors import JpqError
from jpq.files import read_text, refuse_overwriting, write_tokens
from jpq.generate import continue_text
from jpq.off_grid import write_off_grid
from jpq.perplexity import measure_perplexity
from jpq.sources import load_tokenizer
from jpq.texts import encode_text
from jpq.tools import ToolError, Tools

MODEL_HELP = "a .mlir or .safetensors file of jpq, a .gguf, a llama2.c vocabulary (.bin), or a Hugging Face folder"
SOURCE_HELP = "a .gguf, a Hugging Face folder, a llama2.c file (.bin), or a module (.mlir)"
BIN_DIR_HELP = "folder of jpq's compiled tools (default: $JPQ_BIN_DIR, build/bin, then PATH)"


def _text(value: str) -> str:
    """The value of an option that must not be empty."""
    if not value:
        raise argparse.ArgumentTypeError("must not be empty")
    return value


def _path(value: str) -> Path:
    """A file name; an empty one would be the working directory."""
    return Path(_text(value))


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. Returns the exit code: 0, or 1 behind a message; argparse exits with 2 for wrong usage."""
    parsed = _make_parser().parse_args(arguments)
    try:
        parsed.run(parsed)
    except JpqError as error:
        # Of one tool nothing needs to be added to what it said.
        if not (isinstance(error, ToolError) and parsed.run in (_compress, _perplexity)):
            print(f"jpq: error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jpq",
        description="Makes language models small.",
        epilog="A whole round: jpq compress model.gguf --budget 3bpw -o small.mlir; jpq perplexity small.mlir; "
        'jpq generate small.mlir "Once upon a time"',
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    small = commands.add_parser(
        "compress",
        help="make a model small",
        description="Decides in one search what to prune and how many bits every surviving weight gets, so that the "
        "model's output changes least under a budget, and writes a module and, beside it, its weights. A run that was "
        "stopped, even killed, goes on where it was when it is started again: what it found lies in OUTPUT.work until "
        "the end. At the end it says what the model takes and does, before and after, on text set apart.",
        epilog="Example: jpq compress model.gguf --budget 3bpw --calibration text.txt --keep 'output.*=8' -o small.mlir",
    )
    small.add_argument("model", type=_path, help=SOURCE_HELP)
    small.add_argument("--budget", type=_text, required=True, help="bits per weight (2.5bpw), bytes (40MB), share (0.2x)")
    small.add_argument("-o", "--output", type=_path, required=True, metavar="SMALL.mlir", help="the module to write")
    small.add_argument(
        "--calibration",
        type=_path,
        metavar="TEXT",
        help="a UTF-8 text to calibrate on, of which the end is set apart to measure on; or a safetensors file of tokens, "
        "or of arrays for a model that takes no tokens (default: a text that comes with jpq, and another to measure on)",
    )
    small.add_argument("--split-at", type=_text, metavar="MARK", help="MARK separates documents of TEXT")
    small.add_argument(
        "--keep",
        action="append",
        default=[],
        type=_text,
        metavar="PATTERN=BITS",
        help="weights of such names (*, ?, [...]) get so many bits (3+: at least 3) and are not pruned; may be given several times",
    )
    small.add_argument("--window", type=int, help="tokens per window (default: the model's own, or 256)")
    small.add_argument("--windows", type=int, help="windows to calibrate on (default: 32, 96 or 192, by effort)")
    small.add_argument(
        "--effort", choices=("fast", "balanced", "best"), help="how long the search may take (default balanced)"
    )
    small.add_argument(
        "--no-row-classes",
        action="store_true",
        help="one width for all rows of a vocabulary (default: classes by use, for 4096 tokens or more)",
    )
    small.add_argument(
        "--tune",
        type=int,
        metavar="STEPS",
        help="steps of gradient descent on norms, and on factors of rows where --options have row-scales=true, behind all "
        "else (40 is usual; default 0)",
    )
    small.add_argument("--options", help='further options of jpq-joint-compress, such as "rounds=3"')
    small.add_argument(
        "--work",
        type=_path,
        metavar="FOLDER",
        help="for what is found on the way, which stays: runs with other budgets, one after another, go on with it and take "
        "a fraction of the time (default: SMALL.mlir.work, removed at the end)",
    )
    small.add_argument("--threads", type=int, help="default: one per processor")
    small.add_argument("--bin-dir", type=_path, help=BIN_DIR_HELP)
    small.set_defaults(run=_compress)

    perplexity = commands.add_parser(
        "perplexity",
        help="how well a model predicts a text",
        description="Prints a model's perplexity on a text, and its divergence from another model.",
        epilog="Example: jpq perplexity small.mlir text.txt --against model.mlir",
    )
    perplexity.add_argument("model", type=_path, help=SOURCE_HELP)
    perplexity.add_argument("text", nargs="?", type=_text, help="a UTF-8 file, or - (default: a text that comes with jpq)")
    perplexity.add_argument("--split-at", type=_text, metavar="MARK", help="MARK separates documents of the text")
    perplexity.add_argument("--against", type=_path, metavar="ORIGINAL.mlir", help="also the divergence from this model")
    perplexity.add_argument("--window", type=int, help="tokens per window (default: the model's own, or 256)")
    perplexity.add_argument("--windows", type=int, default=16, help="only the first; 0: all (default %(default)s)")
    perplexity.add_argument("--bin-dir", type=_path, help=BIN_DIR_HELP)
    perplexity.set_defaults(run=_perplexity)

    tokenize = commands.add_parser(
        "tokenize",
        help="turn a text into a token file",
        description="Writes the tokens of a UTF-8 text as the array `tokens` (uint16, or int32 for vocabularies above "
        "65,536) of a safetensors file: what `calibration=` of jpq-opt and `--perplexity=` of jpq-run read. The text "
        "is encoded as a whole, without BOS unless asked for. Where the model's windows begin with BOS, the file says so: "
        "those who cut it into windows put it there.",
        epilog='Example: jpq tokenize tok512.bin stories.txt --split-at "<|endoftext|>" -o calib.safetensors',
    )
    tokenize.add_argument("model", type=_text, help=MODEL_HELP)
    tokenize.add_argument("text", type=_text, help="a UTF-8 file, or - for standard input")
    tokenize.add_argument("-o", "--output", type=_path, required=True, help="the token file to write")
    begin = tokenize.add_mutually_exclusive_group()
    begin.add_argument("--bos", action="store_true", help="begin with the model's BOS token")
    begin.add_argument(
        "--split-at",
        type=_text,
        metavar="MARK",
        help="MARK separates documents: each is stripped, encoded by itself, and begins with BOS; MARK is left out",
    )
    tokenize.set_defaults(run=_tokenize)

    detokenize = commands.add_parser(
        "detokenize",
        help="turn token ids into text",
        description="Prints the text of token ids. Control tokens such as BOS give no text.",
        epilog="Example: jpq detokenize tok512.bin 403 407 261 378",
    )
    detokenize.add_argument("model", type=_text, help=MODEL_HELP)
    detokenize.add_argument("ids", nargs="*", type=int, metavar="ID", help="token ids (default: from standard input)")
    detokenize.set_defaults(run=_detokenize)

    generate = commands.add_parser(
        "generate",
        help="let a model continue a text",
        description="Prints the prompt and what the model puts behind it, up to the end of its document. Takes the "
        "likeliest token each time, or draws at random with --temperature.",
        epilog='Example: jpq generate small.mlir "Once upon a time" -n 100 --temperature 0.8 --seed 1',
    )
    generate.add_argument("model", type=_path, help="a .mlir file of jpq whose weight file holds a tokenizer")
    generate.add_argument("prompt")
    generate.add_argument("-n", "--tokens", type=int, default=64, help="at most so many tokens (default %(default)s)")
    generate.add_argument("--temperature", type=float, help="draw tokens at this temperature")
    generate.add_argument("--seed", type=int, help="start of the random numbers: equal seeds give equal texts")
    generate.add_argument(
        "--bos", action=argparse.BooleanOptionalAction, help="begin with BOS or not (default: as the model says)"
    )
    generate.add_argument("--bin-dir", type=_path, help=BIN_DIR_HELP)
    generate.set_defaults(run=_generate)

    demo = commands.add_parser(
        "demo",
        help="compress a small model under three budgets and compare",
        description="Imports a model, compresses it under three budgets, measures perplexity, KL to the original and "
        "speed on a text that the compression never saw, and prints one table, and the same story continued by "
        "each model.",
    )
    demo.add_argument("--model", choices=DEMOS, default="stories260k", help="default %(default)s")
    demo.add_argument("--budgets", nargs="+", type=_text, metavar="BUDGET", help="such as 2.5bpw, 40MB, 0.2x")
    demo.add_argument("--options", help='further options of jpq-joint-compress, such as "prune=false"')
    demo.add_argument("--work-dir", type=_path, help="where to put all files (default build/demo/MODEL)")
    demo.add_argument("--bin-dir", type=_path, help=BIN_DIR_HELP)
    demo.add_argument("--gguf", type=_path, help="SmolLM2's GGUF file, instead of downloading it")
    demo.set_defaults(run=_demo)

    study = commands.add_parser("study", help="measure how good the choices and the code are")
    studies = study.add_subparsers(required=True, metavar="STUDY")

    comparison = studies.add_parser(
        "compare",
        help="the joint choice against uniform ones",
        description="Compresses a model jointly under several budgets, and uniformly in every width and group size, and "
        "sets each joint choice beside the best uniform one that fits the same budget: KL to the original on a text "
        "that no choice has seen, the difference with its standard error (paired by window), and what was pruned. "
        "Fails if a joint choice is worse beyond two standard errors.",
    )
    comparison.add_argument("--model", choices=DEMOS, default="stories260k", help="default %(default)s")
    comparison.add_argument(
        "--budgets", nargs="+", type=float, default=BUDGETS, metavar="BITS", help="bits per weight (default 2.5 3 4 5 6)"
    )
    comparison.add_argument("--work-dir", type=_path, help="where to put all files (default build/compare/MODEL)")
    comparison.add_argument("--bin-dir", type=_path, help=BIN_DIR_HELP)
    comparison.add_argument("--gguf", type=_path, help="SmolLM2's GGUF file, instead of downloading it")
    comparison.set_defaults(run=_compare)

    error_model = studies.add_parser(
        "error-model",
        help="how right predicted harm is",
        description="Predicts the harm of every option on two draws of calibration data, measures options (each alone) "
        "and whole plans on a text that no choice has seen, and compares pruning, bits, and both at equal bytes.",
    )
    error_model.add_argument("--model", choices=STUDIES, default="stories260k", help="default %(default)s")
    error_model.add_argument("--work-dir", type=_path, help="an own folder, made anew (default build/error-model/MODEL)")
    error_model.add_argument("--bin-dir", type=_path, help=BIN_DIR_HELP)
    error_model.add_argument("--gguf", type=_path, help="SmolLM2's GGUF file, instead of downloading it")
    error_model.set_defaults(run=_error_model)

    bench = studies.add_parser(
        "bench-cpu",
        help="the speed of packed products beside ONNX Runtime and llama.cpp",
        description="Times products with packed weights, reading of memory, ONNX Runtime's MatMulNBits and llama.cpp's "
        "products in interleaved rounds, on one and two threads, and SmolLM2's decode and prefill. Prints tables, and "
        "writes cpu.json and cpu.png. Peers that are not installed are reported as missing. `make bench-cpu` installs "
        "them first.",
    )
    bench.add_argument("--output", type=_path, default=Path("build/bench"), help="default %(default)s")
    bench.add_argument("--repetitions", type=int, default=5, help="rounds; medians are shown (default %(default)s)")
    bench.add_argument("--models", action=argparse.BooleanOptionalAction, default=True, help="SmolLM2 too, or not")
    bench.add_argument("--bin-dir", type=_path, help=BIN_DIR_HELP)
    bench.set_defaults(run=_bench_cpu)

    off_grid = studies.add_parser(
        "off-grid",
        help="a model that computes the same and lies on no quantizer's grid",
        description="Published GGUF files often hold 4-bit weights, which a quantizer that finds their grid gives back "
        "unharmed. Writes the model in f32 with its inner channels rescaled at random, each factor undone where the channel "
        "is read: no output changes but by rounding. For models of the llama architecture.",
    )
    off_grid.add_argument("model", type=_path, help="a .gguf file")
    off_grid.add_argument("-o", "--output", type=_path, required=True, metavar="OFF.gguf", help="the file to write")
    off_grid.set_defaults(run=lambda arguments: write_off_grid(arguments.model, arguments.output))

    quality = studies.add_parser(
        "bench-quality",
        help="what is left of SmolLM2 at given sizes",
        description="Compresses SmolLM2, off its grid, by jpq with and without pruning, by rounding (RTN) and GPTQ with one "
        "width, and by peers (AutoRound, ggml) that are installed, and measures perplexity and KL to the original on "
        "WikiText-2 and C4. Takes hours; a run that was stopped goes on, and several may share a folder. Prints the page, "
        "and writes it, a plot and a JSON file for each model.",
    )
    quality.add_argument("--output", type=_path, default=Path("build/bench/quality"), help="default %(default)s")
    quality.add_argument("--page", type=_path, help="where the page goes, too")
    quality.add_argument("--budgets", nargs="+", type=float, default=Settings.budgets, metavar="MB", help="default: 40 to 90")
    quality.add_argument("--methods", nargs="+", choices=METHODS, default=Settings.methods, help="default: all")
    quality.add_argument("--effort", choices=("fast", "balanced", "best"), default=Settings.effort, help="default %(default)s")
    quality.add_argument("--window", type=int, default=Settings.window, help="tokens per window (default %(default)s)")
    quality.add_argument("--windows", type=int, default=Settings.windows, help="windows to calibrate on (default %(default)s)")
    quality.add_argument("--test-windows", type=int, default=Settings.test_windows, help="windows of 2048 of each text (default %(default)s)")
    quality.add_argument("--draws", type=int, default=Settings.draws, help="parts of the calibration text (default %(default)s)")
    quality.add_argument(
        "--only-page", action="store_true", help="make nothing: write the page of the rows that are there"
    )
    quality.add_argument("--note", type=_text, help="a sentence for the page: on what machine it ran, say")
    quality.add_argument(
        "--gpu", action="store_true", help="measure by the independent check on a GPU (takes CuPy), instead of by jpq-run"
    )
    quality.add_argument("--bin-dir", type=_path, help=BIN_DIR_HELP)
    quality.add_argument("--gguf", type=_path, help="SmolLM2's GGUF file, instead of downloading it")
    quality.set_defaults(run=_bench_quality)
    return parser


def _given(**options: int | str | Path | None) -> list[str]:
    """Options of a tool, of those that have a value."""
    return [f"--{name}={value}" for name, value in options.items() if value is not None]


def _compress(arguments: argparse.Namespace) -> None:
    options = _given(
        window=arguments.window,
        windows=arguments.windows,
        effort=arguments.effort,
        tune=arguments.tune,
        options=arguments.options,
        threads=arguments.threads,
    )
    options += [f"--keep={keep}" for keep in arguments.keep]
    if arguments.no_row_classes:
        options.append("--row-classes=false")
    table = compress(
        arguments.model,
        arguments.budget,
        arguments.output,
        arguments.calibration,
        arguments.split_at,
        options,
        arguments.work,
        arguments.bin_dir,
    )
    print(table, end="")


def _perplexity(arguments: argparse.Namespace) -> None:
    options = _given(window=arguments.window, windows=arguments.windows, against=arguments.against)
    print(measure_perplexity(arguments.model, arguments.text, arguments.split_at, options, arguments.bin_dir), end="")


def _tokenize(arguments: argparse.Namespace) -> None:
    refuse_overwriting(arguments.output, arguments.model, arguments.text)
    tokenizer = load_tokenizer(arguments.model)
    ids = encode_text(tokenizer, read_text(arguments.text), arguments.split_at)
    if arguments.bos:
        if tokenizer.bos is None:
            raise JpqError(f"{arguments.model}: names no BOS token, so --bos has nothing to add")
        ids = [tokenizer.bos, *ids]
    write_tokens(arguments.output, ids, tokenizer.vocabulary_size, tokenizer.window_bos)
    begin = "" if tokenizer.window_bos is None else f"; every window of them begins with token {tokenizer.window_bos} (BOS)"
    print(f"{arguments.output}: {len(ids)} tokens{begin}")


def _detokenize(arguments: argparse.Namespace) -> None:
    tokenizer = load_tokenizer(arguments.model)
    try:
        ids = arguments.ids or [int(word) for word in sys.stdin.read().split()]
    except ValueError as error:
        raise JpqError(f"standard input: expected token ids: {error}") from error
    for i in ids:
        if not 0 <= i < tokenizer.vocabulary_size:
            raise JpqError(f"token {i} is outside the vocabulary of {tokenizer.vocabulary_size} tokens")
    print(tokenizer.decode(ids))


def _generate(arguments: argparse.Namespace) -> None:
    tokenizer = load_tokenizer(str(arguments.model))
    print(
        continue_text(
            Tools(Path.cwd(), arguments.bin_dir),
            arguments.model,
            tokenizer,
            arguments.prompt,
            arguments.tokens,
            arguments.bos,
            arguments.temperature,
            arguments.seed,
        )
    )


def _demo(arguments: argparse.Namespace) -> None:
    run_demo(
        arguments.model,
        arguments.budgets,
        arguments.options,
        arguments.work_dir,
        arguments.bin_dir,
        arguments.gguf,
    )


def _compare(arguments: argparse.Namespace) -> None:
    comparisons = compare(
        arguments.model, arguments.budgets, arguments.work_dir, arguments.bin_dir, arguments.gguf
    )
    print(format_comparisons(comparisons))
    if failed := [row.budget for row in comparisons if not row.holds]:
        raise JpqError(f"the joint choice is worse than a uniform one at {', '.join(failed)}")


def _error_model(arguments: argparse.Namespace) -> None:
    result = study_error_model(arguments.model, arguments.work_dir, arguments.bin_dir, arguments.gguf)
    print(format_error_model(result))


def _bench_quality(arguments: argparse.Namespace) -> None:
    names = [field.name for field in fields(Settings)]
    settings = Settings(**{name: getattr(arguments, name) for name in names})
    bench_quality(arguments.output, settings, arguments.page, arguments.only_page, arguments.note)


def _bench_cpu(arguments: argparse.Namespace) -> None:
    if arguments.repetitions < 1:
        raise JpqError(f"--repetitions={arguments.repetitions}: at least 1 is needed")
    bench_cpu(arguments.output, arguments.repetitions, arguments.models, arguments.bin_dir)
