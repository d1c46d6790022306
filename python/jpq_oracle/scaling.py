"""Scaled rotary embeddings, in the words of transformers' modeling_rope_utils.py."""

import math

import numpy as np

from jpq_oracle.model import Rotary, plain_rotary


def linear(head_size: int, base: float, factor: float) -> Rotary:
    """Positions divided by `factor`."""
    return Rotary(plain_rotary(head_size, base).frequencies / factor)


def llama3(head_size: int, base: float, factor: float, low: float, high: float, context: float) -> Rotary:
    """Llama 3.1's: waves longer than context / low are stretched, those shorter than context / high are not."""
    frequencies = plain_rotary(head_size, base).frequencies
    length = 2 * np.pi / frequencies
    smooth = (context / length - low) / (high - low)
    between = (1 - smooth) * frequencies / factor + smooth * frequencies
    scaled = np.where(length > context / low, frequencies / factor, between)
    return Rotary(np.where(length < context / high, frequencies, scaled))


def yarn(
    head_size: int,
    base: float,
    factor: float,
    context: float,
    fast: float = 32.0,
    slow: float = 1.0,
    truncate: bool = True,
    magnitude: float | None = None,
) -> Rotary:
    """YaRN (arXiv 2309.00071)."""

    def pair(turns: float) -> float:
        return head_size * math.log(context / (turns * 2 * math.pi)) / (2 * math.log(base))

    low, high = pair(fast), pair(slow)
    if truncate:
        low, high = math.floor(low), math.ceil(high)
    low, high = max(low, 0), min(high, head_size - 1)
    if low == high:
        high += 0.001
    ramp = np.clip((np.arange(head_size // 2) - low) / (high - low), 0, 1)
    frequencies = plain_rotary(head_size, base).frequencies
    scaled = frequencies / factor * ramp + frequencies * (1 - ramp)
    return Rotary(scaled, yarn_magnitude(factor) if magnitude is None else magnitude)


def yarn_magnitude(factor: float, weight: float = 1.0) -> float:
    """What YaRN multiplies cosines and sines by."""
    return 1.0 if factor <= 1 else 0.1 * weight * math.log(factor) + 1.0
