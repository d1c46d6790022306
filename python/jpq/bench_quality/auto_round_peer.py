"""Rounds linears by AutoRound. Needs auto-round, torch and transformers; runs on CUDA where there is one."""

import argparse
from pathlib import Path

import numpy as np

from jpq.bench_quality.arguments import add_calibration, make_parser, run
from jpq.errors import JpqError

#: The iterations of `auto-round-best`; the library's own default is 200.
BEST_ITERATIONS = 1000
#: The width for which the library advises its extension.
EXTENDED_BITS = 2


def write_rounded(
    model: Path,
    calibration: Path,
    bits: int,
    group: int,
    output: Path,
    window: int = 1024,
    windows: int = 128,
    best: bool = False,
    asymmetric: bool = False,
    iterations: int | None = None,
) -> None:
    """Writes `model` with its linears rounded by what AutoRound does by default, or by its best recipe: 1000 iterations,
    and at 2 bits `enable_alg_ext`. `iterations` is another number of them.

    Raises JpqError for a model or a calibration file that cannot be read, and for linears that AutoRound leaves out.
    """
    import torch
    from auto_round import AutoRound
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from transformers import PreTrainedTokenizerFast

    from jpq.bench_quality.torch_model import TorchModel, get_device, read_windows

    loaded = TorchModel(model)
    tokens = [torch.from_numpy(ids)[None] for ids in read_windows(calibration, window, windows)]
    options = {"iters": BEST_ITERATIONS} if best else {}
    if best and bits == EXTENDED_BITS:
        options["enable_alg_ext"] = True
    if iterations is not None:
        options["iters"] = iterations
    rounding = AutoRound(
        loaded.model,
        # It asks for one, and has nothing to do for it: calibration is of tokens.
        tokenizer=PreTrainedTokenizerFast(tokenizer_object=Tokenizer(WordLevel({}, unk_token=""))),
        bits=bits,
        group_size=group,
        sym=not asymmetric,
        dataset=tokens,
        seqlen=window,
        nsamples=len(tokens),
        device_map=str(get_device()),
        **options,
    )
    before = loaded.read_linears()
    rounding.quantize()
    # It leaves out layers whose sizes it does not like, which would be counted as if they were small.
    for name, values in loaded.read_linears().items():
        if np.array_equal(values, before[name]):
            raise JpqError(f"{model}: AutoRound left {name} as it was: {values.shape[0]} x {values.shape[1]}")
    loaded.write(output)


def _work(arguments: argparse.Namespace) -> None:
    write_rounded(**vars(arguments))


if __name__ == "__main__":
    parser = make_parser("auto_round_peer", "Rounds a model's linears by AutoRound.")
    parser.add_argument("--bits", type=int, required=True)
    parser.add_argument("--group", type=int, required=True, help="weights that share a scale")
    parser.add_argument("--best", action="store_true", help="the recipe auto-round-best")
    parser.add_argument("--asymmetric", action="store_true", help="with zero points")
    parser.add_argument("--iterations", type=int, help="instead of the recipe's")
    add_calibration(parser)
    run(parser, _work)
