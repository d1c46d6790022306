"""The forward pass of a decoder of the Llama family. Weights are `[out, in]`, arithmetic is f32.

Arrays are NumPy's, or CuPy's on a GPU.
"""

from dataclasses import dataclass, replace
from types import ModuleType

import numpy as np

from jpq_oracle.arrays import functions_for


@dataclass(frozen=True)
class Rotary:
    """Inverse frequencies `[head_size / 2]` in f64, and what cosines and sines are multiplied by."""

    frequencies: np.ndarray
    magnitude: float = 1.0


def plain_rotary(head_size: int, base: float = 10000.0) -> Rotary:
    """The rotary embedding of a base, without scaling."""
    return Rotary(base ** (-np.arange(0, head_size, 2) / head_size))


@dataclass(frozen=True)
class Facts:
    """What the weights do not say."""

    head_size: int
    #: Query heads that share one key/value head.
    queries_per_key: int
    context_length: int
    norm_epsilon: float = 1e-5
    #: That of the base 10000 if None.
    rotary: Rotary | None = None
    #: That of layers with a window, if it is another.
    window_rotary: Rotary | None = None
    #: Rotary pairs are channels (2i, 2i + 1), or else (i, i + head_size / 2).
    interleaved: bool = True
    #: A token of layer i sees itself and the windows[i] - 1 before it; all if that is 0, or if there is none.
    windows: tuple[int, ...] = ()
    #: `silu` or `gelu` (its approximation by tanh).
    activation: str = "silu"
    embedding_scale: float = 1.0
    #: 1 / sqrt(head_size) if None.
    attention_scale: float | None = None
    #: Scores and logits are limited smoothly to these.
    attention_cap: float | None = None
    logit_cap: float | None = None


@dataclass(frozen=True)
class Layer:
    """One block. The number of heads and of feed-forward channels is the weights' own and may differ by layer.

    None is what an architecture has not. Norms of queries and keys are of one head's size, or of all heads'.
    """

    attention_norm: np.ndarray | None
    query: np.ndarray
    key: np.ndarray
    value: np.ndarray
    attention_output: np.ndarray
    feed_forward_norm: np.ndarray | None
    gate: np.ndarray
    up: np.ndarray
    down: np.ndarray
    attention_output_norm: np.ndarray | None = None
    feed_forward_output_norm: np.ndarray | None = None
    query_norm: np.ndarray | None = None
    key_norm: np.ndarray | None = None
    query_bias: np.ndarray | None = None
    key_bias: np.ndarray | None = None
    value_bias: np.ndarray | None = None
    attention_output_bias: np.ndarray | None = None


@dataclass(frozen=True)
class Model:
    """`embedding` and `head` are `[vocabulary, hidden]`; a tied model has the same array twice."""

    facts: Facts
    embedding: np.ndarray
    layers: list[Layer]
    final_norm: np.ndarray
    head: np.ndarray

    def moved(self, to: ModuleType) -> "Model":
        """The same with arrays of another module."""

        def move(array: np.ndarray) -> np.ndarray:
            return to.asarray(array)

        layers = [
            replace(layer, **{name: move(value) for name, value in vars(layer).items() if value is not None})
            for layer in self.layers
        ]
        embedding = move(self.embedding)
        head = embedding if self.head is self.embedding else move(self.head)
        return replace(self, embedding=embedding, layers=layers, final_norm=move(self.final_norm), head=head)

    def hidden(self, tokens: np.ndarray) -> np.ndarray:
        """The normed hidden states `[length, hidden]` of one window of tokens `[length]`, causal, from position 0."""
        facts, epsilon = self.facts, self.facts.norm_epsilon
        x = self.embedding[tokens] * np.float32(facts.embedding_scale)
        for index, layer in enumerate(self.layers):
            mixed = attend(normed(x, layer.attention_norm, epsilon), layer, index, facts)
            x = x + normed(mixed, layer.attention_output_norm, epsilon)
            h = normed(x, layer.feed_forward_norm, epsilon)
            h = (activated(h @ layer.gate.T, facts.activation) * (h @ layer.up.T)) @ layer.down.T
            x = x + normed(h, layer.feed_forward_output_norm, epsilon)
        return normed(x, self.final_norm, epsilon)

    def logits(self, hidden: np.ndarray) -> np.ndarray:
        """Logits `[rows, vocabulary]` of hidden states `[rows, hidden]`."""
        return capped(hidden @ self.head.T, self.facts.logit_cap)


def normed(x: np.ndarray, weight: np.ndarray | None, epsilon: float) -> np.ndarray:
    """Root-mean-square normalisation of the rows of `x`; `x` itself without a weight."""
    if weight is None:
        return x
    xp = functions_for(x)
    return x / xp.sqrt(xp.mean(x * x, axis=-1, keepdims=True) + np.float32(epsilon)) * weight


def capped(x: np.ndarray, cap: float | None) -> np.ndarray:
    """`x` limited smoothly to [-cap, cap]."""
    return x if cap is None else np.float32(cap) * functions_for(x).tanh(x / np.float32(cap))


def activated(x: np.ndarray, activation: str) -> np.ndarray:
    """x * sigmoid(x), without overflow for very negative x; or GELU's approximation."""
    xp = functions_for(x)
    if activation == "silu":
        return x * (0.5 * (1 + xp.tanh(0.5 * x)))
    return 0.5 * x * (1 + xp.tanh(np.float32(np.sqrt(2 / np.pi)) * (x + np.float32(0.044715) * x**3)))


def rotate(x: np.ndarray, rotary: Rotary, interleaved: bool) -> np.ndarray:
    """Turns the channel pairs of `x [length, heads, head_size]` by their positions."""
    xp = functions_for(x)
    angles = xp.asarray(np.arange(len(x))[:, None] * rotary.frequencies[None, :])
    cosine = (xp.cos(angles) * rotary.magnitude).astype(np.float32)[:, None, :]
    sine = (xp.sin(angles) * rotary.magnitude).astype(np.float32)[:, None, :]
    half = x.shape[-1] // 2
    firsts, seconds = (np.s_[0::2], np.s_[1::2]) if interleaved else (np.s_[:half], np.s_[half:])
    a, b = x[..., firsts], x[..., seconds]
    turned = xp.empty_like(x)
    turned[..., firsts] = a * cosine - b * sine
    turned[..., seconds] = a * sine + b * cosine
    return turned


def attend(x: np.ndarray, layer: Layer, index: int, facts: Facts) -> np.ndarray:
    """Causal attention of layer `index` over `x [length, hidden]`, output projection included."""
    xp = functions_for(x)
    length, size = len(x), facts.head_size
    window = facts.windows[index] if facts.windows else 0
    rotary = (facts.window_rotary if window else None) or facts.rotary or plain_rotary(size)

    def heads(weight: np.ndarray, bias: np.ndarray | None, norm: np.ndarray | None = None) -> np.ndarray:
        flat = x @ weight.T if bias is None else x @ weight.T + bias
        if norm is not None and len(norm) != size:
            flat, norm = normed(flat, norm, facts.norm_epsilon), None
        return normed(flat.reshape(length, -1, size), norm, facts.norm_epsilon)

    query = rotate(heads(layer.query, layer.query_bias, layer.query_norm), rotary, facts.interleaved)
    key = rotate(heads(layer.key, layer.key_bias, layer.key_norm), rotary, facts.interleaved)
    value = heads(layer.value, layer.value_bias)
    scale = np.float32(size**-0.5 if facts.attention_scale is None else facts.attention_scale)
    distance = xp.arange(length)[:, None] - xp.arange(length)[None, :]
    hidden = (distance < 0) | (distance >= window if window else False)
    mixed = xp.empty_like(query)
    for head in range(query.shape[1]):
        source = head // facts.queries_per_key
        scores = capped(query[:, head] @ key[:, source].T * scale, facts.attention_cap)
        scores[hidden] = -np.inf
        weights = xp.exp(scores - scores.max(axis=-1, keepdims=True))
        mixed[:, head] = weights / weights.sum(axis=-1, keepdims=True) @ value[:, source]
    output = mixed.reshape(length, -1) @ layer.attention_output.T
    return output if layer.attention_output_bias is None else output + layer.attention_output_bias
