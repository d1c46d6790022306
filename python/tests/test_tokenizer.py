"""Tokens equal those of the reference tokenizers, and texts come back."""

import io
import json
import os
import random
from pathlib import Path

import pytest
import sentencepiece
from gguf import GGUFWriter, SpecialVocab
from sentencepiece import sentencepiece_model_pb2 as proto
from tokenizers import Tokenizer, models, processors

from jpq.errors import JpqError
from jpq.fetch import MEMBER
from jpq.files import read_text, read_tokens
from jpq.sources import describe_llama2c, load_tokenizer
from jpq.tokenizer import BYTE, NORMAL, UNKNOWN, USER_DEFINED, build_tokenizer, encode_documents

MARK = "<|endoftext|>"
#: Spaces of all kinds, characters outside the vocabulary, texts that look like tokens, long runs.
ODD_TEXTS = [
    "",
    " ",
    "a",
    "  two  spaces ",
    "line\nbreaks\n\n",
    "é \U0001f600 \u2028 \u0000",
    "<s></s><unk><0x41>",
    "the" * 300 + " " * 50,
]


@pytest.fixture(scope="module")
def stories_vocabulary(data):
    return describe_llama2c(data / "stories260k" / "tok512.bin")


@pytest.fixture(scope="module")
def stories_tokenizer(data):
    return load_tokenizer(str(data / "stories260k" / "tok512.bin"))


@pytest.fixture(scope="module")
def stories(data):
    text = read_text(str(data / "tinystories" / "test.txt"))
    return [story.strip() for story in text.split(MARK) if story.strip()]


def encode_like_llama2c(text: str, vocabulary: dict) -> list[int]:
    """llama2.c's `encode` as it stands there: scan all pairs, merge the best, start over. Quadratic."""
    tokens = [token.replace("\u2581", " ").encode() for token in vocabulary["tokens"]]
    scores = vocabulary["scores"]
    lookup = {token: i for i, token in enumerate(tokens)}
    ids = [lookup[b" "]] if text else []
    for character in text:
        encoded = character.encode()
        ids += [lookup[encoded]] if encoded in lookup else [byte + 3 for byte in encoded]
    while True:
        best_score, best_id, best_index = -1e10, -1, -1
        for i in range(len(ids) - 1):
            union = lookup.get(tokens[ids[i]] + tokens[ids[i + 1]], -1)
            if union != -1 and scores[union] > best_score:
                best_score, best_id, best_index = scores[union], union, i
        if best_index == -1:
            return ids
        ids[best_index : best_index + 2] = [best_id]


def build_sentencepiece(vocabulary: dict, prefix: bool = True) -> sentencepiece.SentencePieceProcessor:
    """The same vocabulary as a sentencepiece model; nothing is normalised except for the space before the text."""
    model = proto.ModelProto()
    for token, score, kind in zip(vocabulary["tokens"], vocabulary["scores"], vocabulary["types"]):
        model.pieces.add(piece=token, score=score, type=kind)
    model.trainer_spec.model_type = proto.TrainerSpec.BPE
    model.trainer_spec.byte_fallback = True
    model.trainer_spec.vocab_size = len(vocabulary["tokens"])
    model.normalizer_spec.name = "identity"
    model.normalizer_spec.add_dummy_prefix = prefix
    model.normalizer_spec.remove_extra_whitespaces = False
    return sentencepiece.SentencePieceProcessor(model_proto=model.SerializeToString())


def test_stories_equal_sentencepiece(stories, stories_tokenizer, stories_vocabulary):
    reference = build_sentencepiece(stories_vocabulary)
    for text in [*stories, "\n".join(stories)]:
        assert stories_tokenizer.encode(text) == reference.encode(text)


def test_calibration_text_equals_sentencepiece(data, stories_tokenizer, stories_vocabulary):
    text = read_text(str(data / "tinystories" / "calibration.txt"))
    assert stories_tokenizer.encode(text) == build_sentencepiece(stories_vocabulary).encode(text)


def test_stories_equal_llama2c(stories, stories_tokenizer, stories_vocabulary):
    for text in stories[:15]:
        assert stories_tokenizer.encode(text) == encode_like_llama2c(text, stories_vocabulary)


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_texts_equal_llama2c(text, stories_tokenizer, stories_vocabulary):
    assert stories_tokenizer.encode(text) == encode_like_llama2c(text, stories_vocabulary)


@pytest.mark.parametrize("crossing", [False, True])
def test_random_vocabularies_equal_llama2c(crossing):
    """Small alphabets and equal scores: many overlapping pairs and ties, with tokens across spaces and without."""
    random.seed(7)
    for _ in range(200):
        words = {"".join(random.choices("ab\u2581" if crossing else "ab", k=random.randint(2, 5))) for _ in range(12)}
        bytes_ = [f"<0x{value:02X}>" for value in range(256)]
        tokens = ["<unk>", "<s>", "</s>", *bytes_, "\u2581", "a", "b", *sorted(words)]
        vocabulary = {
            "kind": "sentencepiece-bpe",
            "tokens": tokens,
            "scores": [float(random.randint(-4, 0)) for _ in tokens],
            "types": [UNKNOWN, 3, 3, *[BYTE] * 256, *[NORMAL] * (len(tokens) - 259)],
        }
        text = "".join(random.choices("ab ", k=60))
        assert build_tokenizer(vocabulary, "test").encode(text) == encode_like_llama2c(text, vocabulary)


@pytest.mark.parametrize("prefix", [False, True])
def test_user_defined_tokens_equal_sentencepiece(prefix):
    """Gemma's form: runs of spaces and line breaks are tokens of their own, found before anything is merged."""
    defined = ["\u2581\u2581", "\u2581\u2581\u2581", "\n", "\n\n", "<b>", "<bc>", "ab"]
    words = ["a", "b", "\u2581", "\u2581a", "\u2581ab", "aa", "ba", "bb", "<", ">", "c"]
    bytes_ = [f"<0x{value:02X}>" for value in range(256)]
    vocabulary = {
        "kind": "sentencepiece-bpe",
        "tokens": ["<unk>", "<s>", "</s>", *bytes_, *defined, *words],
        "scores": [*[0.0] * (259 + len(defined)), *[-float(i) for i in range(len(words))]],
        "types": [UNKNOWN, 3, 3, *[BYTE] * 256, *[USER_DEFINED] * len(defined), *[NORMAL] * len(words)],
        "add_space_prefix": prefix,
    }
    reference, tokenizer = build_sentencepiece(vocabulary, prefix), build_tokenizer(vocabulary, "test")
    random.seed(3)
    for text in ["", " ", "a   b", "  ab<b><bc>c", *("".join(random.choices("ab  \n<>c\u00e9", k=40)) for _ in range(200))]:
        assert tokenizer.encode(text) == reference.encode(text)
        assert tokenizer.decode(tokenizer.encode(text)) == text
    # GGUF files of Gemma have these tokens with plain spaces.
    plain = vocabulary | {"tokens": [t.replace("\u2581", " ") if t in defined else t for t in vocabulary["tokens"]]}
    assert build_tokenizer(plain, "test").encode("a   b\n\n") == tokenizer.encode("a   b\n\n")


@pytest.mark.parametrize("prefix", [False, True])
def test_trained_vocabulary_through_gguf(tmp_path, stories, prefix):
    """A vocabulary as Gemma's (without a space in front) and Llama 2's, trained by sentencepiece, in a GGUF file."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(stories[:20]),
        model_writer=model,
        model_type="bpe",
        vocab_size=400,
        byte_fallback=True,
        add_dummy_prefix=prefix,
        remove_extra_whitespaces=False,
        normalization_rule_name="identity",
        user_defined_symbols=["\u2581\u2581", "\u2581\u2581\u2581", "\n", "\n\n", "<turn>"],
        num_threads=1,
        minloglevel=2,
    )
    reference = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    pieces = proto.ModelProto.FromString(model.getvalue()).pieces
    writer = GGUFWriter(tmp_path / "m.gguf", "gemma")
    writer.add_tokenizer_model("llama")
    writer.add_token_list([piece.piece for piece in pieces])
    writer.add_token_scores([piece.score for piece in pieces])
    writer.add_token_types([piece.type for piece in pieces])
    writer.add_bos_token_id(reference.bos_id())
    writer.add_add_space_prefix(prefix)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()

    tokenizer = load_tokenizer(str(tmp_path / "m.gguf"))
    assert tokenizer.window_bos == reference.bos_id()
    for text in [*stories[20:60], "\n\n".join(stories[:5]), "a   b<turn>\n\n\n  \u00e9\U0001f600 <s>", " x ", "\n", "  "]:
        assert tokenizer.encode(text) == reference.encode(text)
        assert tokenizer.decode(tokenizer.encode(text)) == text


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_texts_come_back(text, stories_tokenizer):
    assert stories_tokenizer.decode(stories_tokenizer.encode(text)) == text


def test_documents_begin_with_bos(stories_tokenizer):
    one, two = stories_tokenizer.encode("One day"), stories_tokenizer.encode("Two")
    assert encode_documents(stories_tokenizer, f"One day\n{MARK}\n\n{MARK}\nTwo\n", MARK) == [1, *one, 1, *two]


def test_calibration_and_test_share_no_story(data, stories):
    calibration = read_text(str(data / "tinystories" / "calibration.txt"))
    assert not any(story in calibration for story in stories)


def smollm2_file(data: Path) -> Path:
    """SmolLM2's GGUF where the demo or a variable put it."""
    return Path(os.environ.get("JPQ_SMOLLM2", data.parent / "build" / "demo" / "smollm2" / Path(MEMBER).name))


def test_smollm2_equals_shipped_tokens(data):
    model = smollm2_file(data)
    if not model.exists():
        pytest.skip("no SmolLM2: run `jpq demo --model smollm2`, or set JPQ_SMOLLM2 to its GGUF file")
    tokenizer = load_tokenizer(str(model))
    text = read_text(str(data / "wikitext-2" / "wiki.test.raw"))
    ids = tokenizer.encode(text)
    assert ids == read_tokens(data / "smollm2" / "wikitext2-test.safetensors").tolist()
    assert tokenizer.decode(ids) == text


def byte_level_description(**changes) -> dict:
    """A tiny byte-level vocabulary; `\u0120` is the space."""
    tokens = ["<|end|>", *"0123456789abc\u0120", "ab", "\u0120ab", "12"]
    description = {
        "kind": "bpe-bytes",
        "tokens": tokens,
        "merges": ["a b", "\u0120 ab", "1 2"],
        "types": [3, *[1] * (len(tokens) - 1)],
        "pre": "smollm",
        "bos": None,
        "eos": 0,
        "add_bos": False,
    }
    return description | changes


def test_smollm_splits_digits():
    tokens = byte_level_description()["tokens"]
    ids = build_tokenizer(byte_level_description(), "test").encode("ab ab12")
    assert [tokens[i] for i in ids] == ["ab", "\u0120ab", "1", "2"]
    ids = build_tokenizer(byte_level_description(pre="gpt-2"), "test").encode("12")
    assert [tokens[i] for i in ids] == ["12"]


def test_control_tokens_are_found_and_give_no_text():
    tokenizer = build_tokenizer(byte_level_description(), "test")
    assert tokenizer.encode("a<|end|>") == [11, 0]
    assert tokenizer.decode([11, 0]) == "a"


def write_folder(folder: Path, config: dict | None, template: str | None = None) -> None:
    """A Hugging Face folder's tokenizer of three words; `template` begins texts with that token."""
    inner = Tokenizer(models.WordLevel({"yes": 0, "<s>": 1, "</s>": 2}, unk_token="yes"))
    inner.add_special_tokens(["<s>", "</s>"])
    if template is not None:
        by_template = processors.TemplateProcessing(single=f"{template} $A", special_tokens=[(template, 1)])
        inner.post_processor = processors.Sequence([processors.ByteLevel(), by_template])
    inner.enable_truncation(1)
    inner.enable_padding(length=5)
    inner.save(str(folder / "tokenizer.json"))
    if config is not None:
        (folder / "tokenizer_config.json").write_text(json.dumps(config))


@pytest.mark.parametrize(
    ("config", "template", "bos", "add_bos"),
    [
        ({"bos_token": "<s>", "add_bos_token": True}, None, 1, True),
        ({"bos_token": {"content": "<s>"}, "add_bos_token": False}, "<s>", 1, False),
        ({"bos_token": "<s>"}, "<s>", 1, True),
        ({"bos_token": "<s>", "add_bos_token": None}, "<s>", 1, True),
        ({"bos_token": "<s>"}, None, 1, False),
        ({"cls_token": "<s>"}, "<s>", None, False),
        ({"bos_token": None, "add_bos_token": True}, None, None, False),
        (None, "<s>", 1, True),
        (None, None, None, False),
    ],
)
def test_hugging_face_folder(tmp_path, config, template, bos, add_bos):
    write_folder(tmp_path, config, template)
    tokenizer = load_tokenizer(str(tmp_path))
    assert (tokenizer.bos, tokenizer.add_bos, tokenizer.window_bos) == (bos, add_bos, bos if add_bos else None)
    if config is not None and config.get("bos_token"):
        (tmp_path / "config.json").write_text("{}")
        converted = SpecialVocab(tmp_path)
        assert (converted.special_token_ids["bos"], bool(converted.add_special_token.get("bos"))) == (bos, add_bos)
    # No BOS from the template, nothing cut off and nothing filled up.
    assert tokenizer.encode("yes</s>yes") == [0, 2, 0]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"kind": "wordpiece"}, "test: tokenizer of unknown kind 'wordpiece'"),
        ({"pre": "chatglm-bpe"}, "test: tokenizer with unknown word splitting 'chatglm-bpe'"),
        ({"merges": ["x y"]}, "test: malformed tokenizer of kind 'bpe-bytes'"),
    ],
)
def test_unknown_descriptions_are_errors(changes, message):
    with pytest.raises(JpqError, match=message):
        build_tokenizer(byte_level_description(**changes), "test")


def test_missing_field_is_named():
    description = byte_level_description()
    del description["merges"]
    with pytest.raises(JpqError, match="lacks 'merges'"):
        build_tokenizer(description, "test")
