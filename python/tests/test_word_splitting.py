"""Byte-level vocabularies split texts as the models' own tokenizers do, and equal `tokenizers` built from their files."""

import json

import pytest
from tokenizers import Tokenizer, decoders, pre_tokenizers

from jpq.tokenizer import build_tokenizer
from jpq.word_splitting import WORD_SPLITTINGS

CONTROL, USER_DEFINED = 3, 4
TEXT = "I'LL go, don't\u00a0we?  12345 caf\u00e9 HTMLParser x=1;\n\n  \u4e16\u754c \U0001f600\r\n\tend "

#: What the families' tokenizer.json files have as pre-tokenizer, as they stand there.
GPT_2 = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
BYTES = GPT_2 | {"use_regex": False}


def split_at(pattern: str) -> dict:
    return {
        "type": "Sequence",
        "pretokenizers": [
            {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": False},
            BYTES,
        ],
    }


LLAMA_3 = split_at(
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
QWEN_2 = split_at(
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
TEKKEN = split_at(
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*"
    r"|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
GPT_4O = split_at(
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
SMOLLM = {"type": "Sequence", "pretokenizers": [{"type": "Digits", "individual_digits": True}, GPT_2]}
OWN = {
    "dbrx": LLAMA_3,
    "gpt-2": GPT_2,
    "gpt-4o": GPT_4O,
    "llama-bpe": LLAMA_3,
    "olmo": GPT_2,
    "qwen2": QWEN_2,
    "smollm": SMOLLM,
    "tekken": TEKKEN,
}
#: Of these, the files of the models also normalize.
NORMALIZED = {"olmo", "qwen2"}


def make_description(pre: str, **changes) -> dict:
    """All bytes, a few merges, a word that merges do not reach, and two tokens that are found as they are."""
    merges = ["l l", "d o", "do n", "\u0120 g", "\u0120g o", "1 2", "12 3", "P a", "L P", "\u010a \u010a"]
    tokens = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokens += [merge.replace(" ", "") for merge in merges]
    tokens += ["\u0120we", "end", "<|begin|>", "<think>"]
    types = [1] * len(tokens)
    types[-2:] = [CONTROL, USER_DEFINED]
    return {
        "kind": "bpe-bytes",
        "tokens": tokens,
        "merges": merges,
        "types": types,
        "pre": pre,
        "bos": len(tokens) - 2,
        "eos": None,
        "add_bos": False,
    } | changes


def make_own(pre: str) -> Tokenizer:
    """The tokenizer of a `tokenizer.json` with the same vocabulary."""
    description = make_description(pre)
    added = [
        {
            "id": i,
            "content": token,
            "single_word": False,
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
            "special": kind == CONTROL,
        }
        for i, (token, kind) in enumerate(zip(description["tokens"], description["types"]))
        if kind != 1
    ]
    file = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": added,
        "normalizer": {"type": "NFC"} if pre in NORMALIZED else None,
        "pre_tokenizer": OWN[pre],
        "post_processor": None,
        "decoder": GPT_2,
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": False,
            "byte_fallback": False,
            "ignore_merges": pre in ("llama-bpe", "tekken"),
            "vocab": {token: i for i, token in enumerate(description["tokens"])},
            "merges": description["merges"],
        },
    }
    return Tokenizer.from_str(json.dumps(file))


@pytest.mark.parametrize("pre", OWN)
def test_equals_the_tokenizer_of_the_family(pre):
    tokenizer, own = build_tokenizer(make_description(pre), "test"), make_own(pre)
    for text in [TEXT, TEXT * 3, "<|begin|>we<think> end", "cafe\u0301", "", " ", "\n\n\n", "Don'T 3\u00b2 \u0664\u0665"]:
        ids = tokenizer.encode(text)
        assert ids == own.encode(text, add_special_tokens=False).ids
        assert tokenizer.decode(ids) == own.decode(ids)


def split(pre: str, text: str) -> list[str]:
    """The words of a text."""
    pre_tokenizer = WORD_SPLITTINGS[pre].make_pre_tokenizer()
    decoder = decoders.ByteLevel()
    return [decoder.decode([word]) for word, _ in pre_tokenizer.pre_tokenize_str(text)]


@pytest.mark.parametrize(
    ("pre", "words"),
    [
        ("gpt-2", ["HTMLParser", " 12345", "'", "LL", " ", " x"]),
        ("olmo", ["HTMLParser", " 12345", "'", "LL", " ", " x"]),
        ("smollm", ["HTMLParser", " ", "1", "2", "3", "4", "5", "'", "LL", " ", " x"]),
        ("llama-bpe", ["HTMLParser", " ", "123", "45", "'LL", " ", " x"]),
        ("dbrx", ["HTMLParser", " ", "123", "45", "'LL", " ", " x"]),
        ("qwen2", ["HTMLParser", " ", "1", "2", "3", "4", "5", "'LL", " ", " x"]),
        ("tekken", ["HTMLParser", " ", "1", "2", "3", "4", "5", "'LL", " ", " x"]),
        ("gpt-4o", ["HTMLParser", " ", "123", "45", "'LL", " ", " x"]),
    ],
)
def test_words(pre, words):
    assert split(pre, "HTMLParser 12345'LL  x") == words


def test_words_end_where_case_falls():
    assert split("tekken", "parseXml isn't") == ["parse", "Xml", " isn", "'t"]
    assert split("gpt-4o", "parseXml isn't") == ["parse", "Xml", " isn't"]


def test_a_whole_word_that_is_a_token_needs_no_merges():
    tokens = make_description("llama-bpe")["tokens"]
    for pre, expected in (("llama-bpe", ["\u0120we"]), ("dbrx", ["\u0120", "w", "e"])):
        ids = build_tokenizer(make_description(pre), "test").encode(" we")
        assert [tokens[i] for i in ids] == expected
