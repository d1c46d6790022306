"""What the commands of peers have in common."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from jpq.errors import JpqError
from jpq.files import refuse_overwriting


def make_parser(module: str, description: str) -> argparse.ArgumentParser:
    """A parser of a model and an output."""
    parser = argparse.ArgumentParser(prog=f"python -m jpq.bench_quality.{module}", description=description)
    parser.add_argument("model", type=Path, metavar="MODEL.gguf")
    parser.add_argument("-o", "--output", type=Path, required=True)
    return parser


def add_calibration(parser: argparse.ArgumentParser) -> None:
    """Options that name windows of tokens."""
    parser.add_argument("--calibration", type=Path, required=True, metavar="TOKENS.safetensors")
    parser.add_argument("--window", type=int, default=1024, help="tokens per window (default %(default)s)")
    parser.add_argument("--windows", type=int, default=128, help="only the first; 0: all (default %(default)s)")


def run(parser: argparse.ArgumentParser, work: Callable[[argparse.Namespace], None]) -> None:
    """Parses the command line and works; an error is one line and exit code 1."""
    arguments = parser.parse_args()
    try:
        refuse_overwriting(arguments.output, arguments.model)
        work(arguments)
    except JpqError as error:
        sys.exit(f"error: {error}")
