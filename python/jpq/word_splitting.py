"""How byte-level BPE splits a text into words before it merges inside them: llama.cpp's names for it.

GGUF files say it by name (`tokenizer.ggml.pre`). The expressions are those of the models' own `tokenizer.json`.
"""

from dataclasses import dataclass

from tokenizers import Regex, normalizers, pre_tokenizers

_ENGLISH = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"
_REST = r"\s*[\r\n]+|\s+(?!\S)|\s+"
_LLAMA_3 = rf"{_ENGLISH}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}{{1,3}}| ?[^\s\p{{L}}\p{{N}}]+[\r\n]*|{_REST}"
_QWEN_2 = rf"{_ENGLISH}|[^\r\n\p{{L}}\p{{N}}]?\p{{L}}+|\p{{N}}| ?[^\s\p{{L}}\p{{N}}]+[\r\n]*|{_REST}"
_UPPER, _LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"


def _by_case(ending: str, digits: str) -> str:
    """Words end where lower case is followed by upper case."""
    return (
        rf"[^\r\n\p{{L}}\p{{N}}]?{_UPPER}*{_LOWER}+{ending}|[^\r\n\p{{L}}\p{{N}}]?{_UPPER}+{_LOWER}*{ending}"
        rf"|{digits}| ?[^\s\p{{L}}\p{{N}}]+[\r\n/]*|{_REST}"
    )


@dataclass(frozen=True)
class WordSplitting:
    """`expression` None is GPT-2's, which the `tokenizers` library has built in."""

    expression: str | None = None
    #: Every digit is a word.
    single_digits: bool = False
    #: A word that is a token is not put together by merges.
    whole_words: bool = False
    #: The text is brought into Unicode's normal form C first.
    normal_form: bool = False
    #: Texts begin with BOS where the file does not say whether they do.
    add_bos: bool = False

    def make_pre_tokenizer(self) -> pre_tokenizers.PreTokenizer:
        """What splits texts, and writes bytes as GPT-2's printable characters."""
        if self.expression is None:
            by_bytes = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
            if not self.single_digits:
                return by_bytes
            return pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), by_bytes])
        split = pre_tokenizers.Split(Regex(self.expression), behavior="isolated")
        return pre_tokenizers.Sequence([split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])

    def make_normalizer(self) -> normalizers.Normalizer | None:
        """What changes texts before they are split."""
        return normalizers.NFC() if self.normal_form else None


_LLAMA = WordSplitting(_LLAMA_3, whole_words=True, add_bos=True)
_QWEN = WordSplitting(_QWEN_2, normal_form=True)

WORD_SPLITTINGS = {
    "dbrx": WordSplitting(_LLAMA_3),
    "deepseek-r1-qwen": _QWEN,
    "falcon3": _LLAMA,
    "gpt-2": WordSplitting(),
    "gpt-4o": WordSplitting(_by_case(f"{_ENGLISH}?", r"\p{N}{1,3}")),
    "llama-bpe": _LLAMA,
    "llama-v3": _LLAMA,
    "llama3": _LLAMA,
    "olmo": WordSplitting(normal_form=True),
    "phi-2": WordSplitting(),
    "qwen2": _QWEN,
    "smollm": WordSplitting(single_digits=True),
    "stablelm2": WordSplitting(_QWEN_2),
    "tekken": WordSplitting(_by_case("", r"\p{N}"), whole_words=True, add_bos=True),
}


def begins_with_bos(name: str) -> bool:
    """Whether texts of a model that splits words so begin with BOS where its file does not say."""
    return name in WORD_SPLITTINGS and WORD_SPLITTINGS[name].add_bos
