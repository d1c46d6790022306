"""Perplexity, KL divergence and top-1 agreement, as docs/evaluation.md defines them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np

from jpq_oracle.arrays import functions_for
from jpq_oracle.model import Model

# Rows of logits held at once: 256 rows of 49,152 tokens in f64 are 100 MB.
ROWS = 256


@dataclass(frozen=True)
class Evaluation:
    """`kl` (nats per prediction, its standard error over windows, and quantiles of predictions) and `top1_agreement`
    (share of predictions) are None without a model to compare with."""

    perplexity: float
    kl: float | None
    kl_standard_error: float | None
    kl_median: float | None
    kl_99: float | None
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
    loss, agreed = 0.0, 0
    divergences: list[np.ndarray] = []
    for window_ids in cut:
        xp = functions_for(model.embedding)
        ids = xp.asarray(window_ids)
        hidden = model.hidden(ids)[:-1]
        original = None if against is None else against.hidden(ids)[:-1]
        for row in range(0, window - 1, ROWS):
            rows = slice(row, min(row + ROWS, window - 1))
            log_q = log_softmax(model.logits(hidden[rows]))
            loss -= float(log_q[xp.arange(len(log_q)), ids[1:][rows]].sum())
            if original is not None:
                log_p = log_softmax(against.logits(original[rows]))
                divergences.append(np.array((xp.exp(log_p) * (log_p - log_q)).sum(axis=-1).tolist()))
                agreed += int((log_p.argmax(-1) == log_q.argmax(-1)).sum())
    predictions = count * (window - 1)
    kl = np.concatenate(divergences).reshape(count, -1) if divergences else None
    return Evaluation(
        perplexity=float(np.exp(loss / predictions)),
        kl=None if kl is None else float(kl.mean()),
        kl_standard_error=None if kl is None else standard_error(kl.mean(axis=1)),
        kl_median=None if kl is None else quantile(kl, 0.5),
        kl_99=None if kl is None else quantile(kl, 0.99),
        top1_agreement=None if against is None else agreed / predictions,
        windows=count,
        predictions=predictions,
    )


def standard_error(values: np.ndarray) -> float:
    """That of their mean; 0 for one value, which tells nothing of it."""
    return float(values.std(ddof=1) / np.sqrt(len(values))) if len(values) > 1 else 0.0


def quantile(values: np.ndarray, share: float) -> float:
    """The least of `values` that is larger than so many of them."""
    return float(np.sort(values, axis=None)[min(int(values.size * share), values.size - 1)])


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
    xp = functions_for(logits)
    shifted = logits.astype(np.float64)
    shifted -= shifted.max(axis=-1, keepdims=True)
    return shifted - xp.log(xp.exp(shifted).sum(axis=-1, keepdims=True))
