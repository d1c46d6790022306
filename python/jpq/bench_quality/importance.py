"""Writes the importance of inputs: what ggml's rounding weighs errors by. Needs torch and transformers."""

import argparse

from safetensors.numpy import save

from jpq.bench_quality.arguments import add_calibration, make_parser, run
from jpq.files import write_whole


def write_importance(arguments: argparse.Namespace) -> None:
    """Writes the mean squares of the inputs of each linear, in f32 and under the names of their weights."""
    from jpq.bench_quality.torch_model import TorchModel, read_windows

    windows = read_windows(arguments.calibration, arguments.window, arguments.windows)
    write_whole(arguments.output, save(TorchModel(arguments.model).measure_importance(windows)))


if __name__ == "__main__":
    parser = make_parser("importance", "Measures the mean square of each input of each linear on tokens.")
    add_calibration(parser)
    run(parser, write_importance)
