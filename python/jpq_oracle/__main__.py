"""`python -m jpq_oracle MODEL TOKENS`: measures a model with NumPy alone."""

import argparse
import dataclasses
import json
import sys
from pathlib import Path

from jpq.errors import JpqError
from jpq.files import read_tokens, read_window_bos
from jpq_oracle.arrays import find_gpu
from jpq_oracle.evaluate import evaluate
from jpq_oracle.load import load_model


def main() -> int:
    """Prints one JSON object. Exit code 1 and a message for files that cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m jpq_oracle", description=__doc__)
    parser.add_argument("model", type=Path, help="a llama2.c .bin, a GGUF, a Hugging Face folder, or a dense .safetensors with --like")
    parser.add_argument("tokens", type=Path, help="a token file, as `jpq tokenize` writes it")
    parser.add_argument("--like", type=Path, help="the model that a dense .safetensors was made from")
    parser.add_argument("--against", type=Path, help="the original, for KL and top-1 agreement")
    parser.add_argument("--window", type=int, default=2048, help="tokens per window (default %(default)s)")
    parser.add_argument("--windows", type=int, help="take only the first so many windows")
    parser.add_argument("--gpu", action="store_true", help="compute on a GPU (takes CuPy)")
    arguments = parser.parse_args()
    try:
        model = load_model(arguments.model, arguments.like)
        against = load_model(arguments.against) if arguments.against else None
        if arguments.gpu:
            gpu = find_gpu()
            model, against = model.moved(gpu), against and against.moved(gpu)
        tokens = read_tokens(arguments.tokens)
        bos = read_window_bos(arguments.tokens)
        result = evaluate(model, tokens, arguments.window, arguments.windows, against, bos)
        # A result that is no number is an error: JSON has none.
        text = json.dumps(dataclasses.asdict(result), allow_nan=False)
    except (OSError, ValueError, JpqError) as error:
        print(f"jpq_oracle: error: {error}", file=sys.stderr)
        return 1
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
