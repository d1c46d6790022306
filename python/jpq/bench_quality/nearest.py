"""Rounds to the nearest: a whole model to bf16, or its embedding to few bits."""

import argparse

from jpq.bench_quality.arguments import make_parser, run
from jpq.bench_quality.codecs import GROUP, Groups, find_embeddings, round_to_bf16
from jpq.ggml import GgmlBase
from jpq.gguf_model import GgufModel


def write_rounded(arguments: argparse.Namespace) -> None:
    """Writes the model with what the arguments name rounded."""
    original = GgufModel(arguments.model)
    tensors = original.read()
    if arguments.bf16:
        tensors = {name: round_to_bf16(values) for name, values in tensors.items()}
    else:
        for name in find_embeddings(original.get_shapes()):
            if arguments.embedding_type:
                tensors[name] = GgmlBase().round(arguments.embedding_type, tensors[name])
            else:
                tensors[name] = Groups(arguments.embedding_bits, GROUP, arguments.asymmetric).round(tensors[name])
    original.write_like(tensors, arguments.output)


if __name__ == "__main__":
    parser = make_parser("nearest", "Rounds to the nearest: a whole model to bf16, or its embedding to few bits.")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--bf16", action="store_true", help="all weights")
    what.add_argument("--embedding-bits", type=int, help=f"the embedding, in groups of {GROUP}")
    what.add_argument("--embedding-type", help="the embedding, in a type of ggml")
    parser.add_argument("--asymmetric", action="store_true", help="with zero points")
    run(parser, write_rounded)
