"""The forward pass of a Llama-family model. Weights are `[out, in]`, arithmetic is f32."""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Facts:
    """What the weights' shapes do not say."""

    head_size: int
    #: Query heads that share one key/value head.
    queries_per_key: int
    context_length: int
    norm_epsilon: float = 1e-5
    rotary_base: float = 10000.0


@dataclass(frozen=True)
class Layer:
    """One block. The number of heads and of feed-forward channels is the weights' own and may differ by layer."""

    attention_norm: np.ndarray
    query: np.ndarray
    key: np.ndarray
    value: np.ndarray
    attention_output: np.ndarray
    feed_forward_norm: np.ndarray
    gate: np.ndarray
    up: np.ndarray
    down: np.ndarray


@dataclass(frozen=True)
class Model:
    """`embedding` and `head` are `[vocabulary, hidden]`; a tied model has the same array twice."""

    facts: Facts
    embedding: np.ndarray
    layers: list[Layer]
    final_norm: np.ndarray
    head: np.ndarray

    def hidden(self, tokens: np.ndarray) -> np.ndarray:
        """The normed hidden states `[length, hidden]` of one window of tokens `[length]`, causal, from position 0."""
        x = self.embedding[tokens]
        angles = rotary_angles(len(tokens), self.facts)
        epsilon = self.facts.norm_epsilon
        for layer in self.layers:
            x = x + attend(normed(x, layer.attention_norm, epsilon), layer, angles, self.facts)
            h = normed(x, layer.feed_forward_norm, epsilon)
            x = x + (silu(h @ layer.gate.T) * (h @ layer.up.T)) @ layer.down.T
        return normed(x, self.final_norm, epsilon)

    def logits(self, hidden: np.ndarray) -> np.ndarray:
        """Logits `[rows, vocabulary]` of hidden states `[rows, hidden]`."""
        return hidden @ self.head.T


def normed(x: np.ndarray, weight: np.ndarray, epsilon: float) -> np.ndarray:
    """Root-mean-square normalisation of the rows of `x`."""
    return x / np.sqrt(np.mean(x * x, axis=-1, keepdims=True) + np.float32(epsilon)) * weight


def silu(x: np.ndarray) -> np.ndarray:
    """x * sigmoid(x), without overflow for very negative x."""
    return x * (0.5 * (1 + np.tanh(0.5 * x)))


def rotary_angles(length: int, facts: Facts) -> np.ndarray:
    """Angles `[length, head_size / 2]` of the rotary embedding, in f64."""
    frequencies = facts.rotary_base ** (-np.arange(0, facts.head_size, 2) / facts.head_size)
    return np.arange(length)[:, None] * frequencies[None, :]


def rotate(x: np.ndarray, angles: np.ndarray) -> np.ndarray:
    """Turns the pairs (2i, 2i+1) of the last dimension of `x [length, heads, head_size]`."""
    cosine = np.cos(angles).astype(np.float32)[:, None, :]
    sine = np.sin(angles).astype(np.float32)[:, None, :]
    even, odd = x[..., 0::2], x[..., 1::2]
    turned = np.empty_like(x)
    turned[..., 0::2] = even * cosine - odd * sine
    turned[..., 1::2] = even * sine + odd * cosine
    return turned


def attend(x: np.ndarray, layer: Layer, angles: np.ndarray, facts: Facts) -> np.ndarray:
    """Causal attention of one layer over `x [length, hidden]`, output projection included."""
    length = len(x)

    def heads(weight: np.ndarray) -> np.ndarray:
        return (x @ weight.T).reshape(length, -1, facts.head_size)

    query, key, value = rotate(heads(layer.query), angles), rotate(heads(layer.key), angles), heads(layer.value)
    mixed = np.empty_like(query)
    future = np.triu(np.ones((length, length), dtype=bool), k=1)
    for head in range(query.shape[1]):
        source = head // facts.queries_per_key
        scores = query[:, head] @ key[:, source].T / np.float32(np.sqrt(facts.head_size))
        scores[future] = -np.inf
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        mixed[:, head] = weights / weights.sum(axis=-1, keepdims=True) @ value[:, source]
    return mixed.reshape(length, -1) @ layer.attention_output.T
