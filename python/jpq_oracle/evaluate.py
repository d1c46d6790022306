"""Perplexity, KL divergence and top-1 agreement, as docs/evaluation.md defines them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np

from jpq_oracle.model import Model

# Rows of logits held at once: 256 rows of 49,152 tokens in f64 are 100 MB.
ROWS = 256


@dataclass(frozen=True)
class Evaluation:
    """`kl` (nats per prediction) and `top1_agreement` (share of predictions) are None without a model to compare with."""

    perplexity: float
    kl: float | None
    top1_agreement: float | None
    windows: int
    predictions: int


def evaluate(
    model: Model,
    tokens: np.ndarray,
    window: int,
    windows: int | None = None,
    against: Model | None = None,
    bos: int | None = None,
) -> Evaluation:
    """Measures `model` on the 1-D array `tokens`, cut into windows of `window` tokens; the rest is dropped.

    `windows` takes only the first so many. `against` is the original. Every window begins with `bos`, if that is given.
    Raises ValueError if there is no full window.
    """
    cut = list(islice(cut_windows(tokens, window, bos), windows)) if window >= 2 else []
    if not cut:
        raise ValueError(f"{len(tokens)} tokens hold no window of {window} tokens with a prediction")
    count = len(cut)
    loss, divergence, agreed = 0.0, 0.0, 0
    for ids in cut:
        hidden = model.hidden(ids)[:-1]
        original = None if against is None else against.hidden(ids)[:-1]
        for row in range(0, window - 1, ROWS):
            rows = slice(row, min(row + ROWS, window - 1))
            log_q = log_softmax(model.logits(hidden[rows]))
            loss -= log_q[np.arange(len(log_q)), ids[1:][rows]].sum()
            if original is not None:
                log_p = log_softmax(against.logits(original[rows]))
                divergence += (np.exp(log_p) * (log_p - log_q)).sum()
                agreed += int((log_p.argmax(-1) == log_q.argmax(-1)).sum())
    predictions = count * (window - 1)
    return Evaluation(
        perplexity=float(np.exp(loss / predictions)),
        kl=None if against is None else float(divergence / predictions),
        top1_agreement=None if against is None else agreed / predictions,
        windows=count,
        predictions=predictions,
    )


def cut_windows(tokens: np.ndarray, window: int, bos: int | None) -> Iterator[np.ndarray]:
    """Windows of the 1-D array `tokens`. A window that does not begin with `bos` gets it put before one token less."""
    start = 0
    while start < len(tokens):
        added = [] if bos is None or tokens[start] == bos else [bos]
        end = start + window - len(added)
        if end > len(tokens):
            return
        yield np.concatenate([np.array(added, tokens.dtype), tokens[start:end]])
        start = end


def log_softmax(logits: np.ndarray) -> np.ndarray:
    """Logarithms of the softmax of every row, in f64."""
    shifted = logits.astype(np.float64)
    shifted -= shifted.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
