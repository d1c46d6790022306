"""Tokenizers, built from a JSON description.

A description is what jpq keeps under `jpq.tokenizer` in a weight file (docs/tokenizer.md). Its `kind` is one of
`bpe-bytes`, `sentencepiece-bpe` and `huggingface`.
"""

import heapq
import json
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence

import tokenizers
from tokenizers import AddedToken, decoders, models

from jpq.errors import JpqError
from jpq.word_splitting import WORD_SPLITTINGS

# Token types, numbered as in GGUF and sentencepiece.
NORMAL, UNKNOWN, CONTROL, USER_DEFINED, BYTE = 1, 2, 3, 4, 6

# How sentencepiece writes a space inside its tokens.
SPACE_MARK = "\u2581"


class Tokenizer(ABC):
    """Text to token ids and back. `bos` and `eos` are ids, or None where the model names none."""

    vocabulary_size: int
    bos: int | None
    eos: int | None
    #: Prompts of this model begin with BOS. encode() never adds it.
    add_bos: bool
    #: The token that every window of tokens begins with when the model is calibrated and measured, or None.
    window_bos: int | None

    def __init__(self, description: dict):
        self.bos, self.eos = description.get("bos"), description.get("eos")
        self.add_bos = bool(description.get("add_bos", False))
        self.window_bos = self.bos if description.get("window_bos", self.add_bos) else None

    @abstractmethod
    def encode(self, text: str) -> list[int]:
        """The ids of the whole of `text`, without BOS and EOS."""

    @abstractmethod
    def decode(self, ids: Sequence[int]) -> str:
        """The text of `ids`; control tokens give none. Bytes that are not UTF-8 become U+FFFD."""


class SentencePieceBPE(Tokenizer):
    """Byte-pair encoding by scores, as sentencepiece and llama2.c do it.

    The text starts as UTF-8 characters; a character that is no token becomes the tokens `<0xNN>` of its bytes. Then the
    adjacent pair whose union is the token of highest score is merged, the leftmost first among equals, until no
    union is a token. User-defined tokens are found first, the longest where several begin, and stay as they are.
    """

    def __init__(self, description: dict):
        super().__init__(description)
        tokens, scores = _texts(description["tokens"]), description["scores"]
        types = description.get("types") or [NORMAL] * len(tokens)
        if not len(tokens) == len(scores) == len(types):
            raise JpqError(f"a tokenizer of {len(tokens)} tokens has {len(scores)} scores and {len(types)} types")
        self.vocabulary_size = len(tokens)
        self._prefix = bool(description.get("add_space_prefix", True))
        self._tokens, self._scores = tokens, scores
        self._bytes = {int(t[3:5], 16): i for i, (t, kind) in enumerate(zip(tokens, types)) if kind == BYTE}
        self._byte_values = {i: value for value, i in self._bytes.items()}
        self._silent = {i for i, kind in enumerate(types) if kind == CONTROL}
        self._ids: dict[str, int] = {}
        for i, (token, kind) in enumerate(zip(tokens, types)):
            if kind in (NORMAL, USER_DEFINED):
                self._ids.setdefault(token, i)
        # GGUF files have some user-defined tokens with plain spaces.
        defined = {t.replace(" ", SPACE_MARK): i for i, (t, kind) in enumerate(zip(tokens, types)) if kind == USER_DEFINED}
        self._ids |= defined
        self._defined = _match_longest(defined)
        # Where no token has a space behind another character, words are independent of each other.
        crossing = any(re.search(f"[^{SPACE_MARK}]{SPACE_MARK}", token) for token in self._ids)
        self._word = re.compile("(?s).+" if crossing else f"{SPACE_MARK}*[^{SPACE_MARK}]+|{SPACE_MARK}+")

    def encode(self, text: str) -> list[int]:
        if not text:
            return []
        text = ((" " if self._prefix else "") + text).replace(" ", SPACE_MARK)
        known: dict[str, list[int]] = {}
        ids: list[int] = []
        # Every second piece is a user-defined token.
        for place, piece in enumerate(self._defined.split(text) if self._defined else [text]):
            if place % 2:
                ids.append(self._ids[piece])
                continue
            for word in self._word.findall(piece):
                if word not in known:
                    known[word] = self._merge(word)
                ids += known[word]
        return ids

    def decode(self, ids: Sequence[int]) -> str:
        data = bytearray()
        for i in ids:
            if i in self._byte_values:
                data.append(self._byte_values[i])
            elif i not in self._silent:
                data += self._tokens[i].replace(SPACE_MARK, " ").encode("utf-8", "surrogateescape")
        text = data.decode("utf-8", errors="replace")
        return text[1:] if self._prefix and text.startswith(" ") else text

    def _merge(self, word: str) -> list[int]:
        """Merges one word. Symbols form a linked list; a heap holds the pairs that can merge."""
        texts: list[str | None] = list(word)
        following = [*range(1, len(texts)), -1]
        previous = [-1, *range(len(texts) - 1)]
        heap: list[tuple[float, int, int, str]] = []

        def offer(left: int, right: int) -> None:
            union = texts[left] + texts[right]
            if union in self._ids:
                heapq.heappush(heap, (-self._scores[self._ids[union]], left, right, union))

        for left in range(len(texts) - 1):
            offer(left, left + 1)
        while heap:
            _, left, right, union = heapq.heappop(heap)
            # A pair is stale when one of its symbols has grown or has gone since.
            if texts[left] is None or texts[right] is None or texts[left] + texts[right] != union:
                continue
            texts[left], texts[right] = union, None
            following[left] = following[right]
            if following[left] >= 0:
                previous[following[left]] = left
                offer(left, following[left])
            if previous[left] >= 0:
                offer(previous[left], left)
        return [i for text in texts if text is not None for i in self._lookup(text)]

    def _lookup(self, text: str) -> list[int]:
        if text in self._ids:
            return [self._ids[text]]
        missing = [byte for byte in text.encode("utf-8") if byte not in self._bytes]
        if missing:
            raise JpqError(f"the vocabulary has no token for {text!r} and none for its byte 0x{missing[0]:02x}")
        return [self._bytes[byte] for byte in text.encode("utf-8")]


class HuggingFaceTokenizer(Tokenizer):
    """A tokenizer of the `tokenizers` library."""

    def __init__(self, inner: tokenizers.Tokenizer, description: dict):
        super().__init__(description)
        self._inner = inner
        # Both may be set in a tokenizer.json, for training; they would change long texts without a word.
        inner.no_truncation()
        inner.no_padding()
        self.vocabulary_size = inner.get_vocab_size(with_added_tokens=True)

    def encode(self, text: str) -> list[int]:
        return self._inner.encode(text, add_special_tokens=False).ids

    def decode(self, ids: Sequence[int]) -> str:
        return self._inner.decode(list(ids), skip_special_tokens=True)


def _texts(tokens: Sequence[str | list[int]]) -> list[str]:
    """Tokens as texts. One whose bytes are not UTF-8 comes as a list of bytes: these become surrogates."""
    return [token if isinstance(token, str) else bytes(token).decode("utf-8", "surrogateescape") for token in tokens]


def _match_longest(words: Iterable[str]) -> re.Pattern[str] | None:
    """Matches, in a group, the longest of `words` that begins at a place; None if there are none."""
    by_first: dict[str, list[str]] = {}
    for word in sorted(filter(None, words), key=len, reverse=True):
        by_first.setdefault(word[0], []).append(re.escape(word[1:]))
    # Thousands of alternatives are tried one by one: the first character picks a few of them.
    groups = [f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in by_first.items()]
    return re.compile(f"({'|'.join(groups)})") if groups else None


def _byte_level_bpe(description: dict) -> HuggingFaceTokenizer:
    """Byte-pair encoding by merge rank, as GPT-2; `pre` names how text is split into words first."""
    tokens, merges = _texts(description["tokens"]), _texts(description["merges"])
    types = description.get("types") or [NORMAL] * len(tokens)
    pre = description.get("pre", "")
    if pre not in WORD_SPLITTINGS:
        known = ", ".join(WORD_SPLITTINGS)
        raise JpqError(f"tokenizer with unknown word splitting '{pre}' (known: {known}); use its Hugging Face folder")
    splitting = WORD_SPLITTINGS[pre]
    inner = tokenizers.Tokenizer(
        models.BPE(
            vocab={token: i for i, token in enumerate(tokens)},
            merges=[tuple(merge.split(" ")) for merge in merges],
            ignore_merges=splitting.whole_words,
        )
    )
    inner.normalizer = splitting.make_normalizer()
    inner.pre_tokenizer = splitting.make_pre_tokenizer()
    inner.decoder = decoders.ByteLevel()
    for kind, add in ((CONTROL, inner.add_special_tokens), (USER_DEFINED, inner.add_tokens)):
        add([AddedToken(t, special=kind == CONTROL, normalized=False) for t, its in zip(tokens, types) if its == kind])
    return HuggingFaceTokenizer(inner, description)


def _hugging_face(description: dict) -> HuggingFaceTokenizer:
    """The tokenizer that a `tokenizer.json` holds."""
    return HuggingFaceTokenizer(tokenizers.Tokenizer.from_str(json.dumps(description["json"])), description)


KINDS: dict[str, Callable[[dict], Tokenizer]] = {
    "bpe-bytes": _byte_level_bpe,
    "sentencepiece-bpe": SentencePieceBPE,
    "huggingface": _hugging_face,
}


def build_tokenizer(description: dict, source: str) -> Tokenizer:
    """The tokenizer of a description; `source` is the file to name in errors.

    Raises JpqError for an unknown kind and for missing or malformed fields.
    """
    kind = description.get("kind")
    if kind not in KINDS:
        raise JpqError(f"{source}: tokenizer of unknown kind {kind!r}; known: {', '.join(KINDS)}")
    try:
        return KINDS[kind](description)
    except JpqError as error:
        raise JpqError(f"{source}: {error}") from error
    except KeyError as error:
        raise JpqError(f"{source}: tokenizer of kind '{kind}' lacks {error}") from error
    except Exception as error:  # the `tokenizers` library raises plain Exception
        raise JpqError(f"{source}: malformed tokenizer of kind '{kind}': {error}") from error


def encode_documents(tokenizer: Tokenizer, text: str, mark: str) -> list[int]:
    """The ids of the documents of `text`, which `mark` separates: each stripped, encoded by itself, behind a BOS.

    Empty documents are left out. Raises JpqError if the model has no BOS.
    """
    if tokenizer.bos is None:
        raise JpqError("documents begin with BOS, but this model has none")
    documents = [document.strip() for document in text.split(mark)]
    return [i for document in documents if document for i in [tokenizer.bos, *tokenizer.encode(document)]]
