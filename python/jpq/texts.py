"""The texts that come with jpq, and texts as tokens."""

from dataclasses import dataclass
from pathlib import Path

from jpq.files import read_text, write_tokens
from jpq.tokenizer import Tokenizer, encode_documents

#: Models and texts, with their sources and licences in README.md.
DATA = Path(__file__).parent / "data"

# Vocabularies of so few tokens are those of models that tell children's stories.
MAX_STORY_VOCABULARY = 4096


@dataclass(frozen=True)
class ShippedText:
    """Two parts of a kind of text that share no document: to calibrate on, and to measure on."""

    title: str
    calibration: Path
    test: Path
    #: Separates documents; None takes each part as one document without BOS.
    mark: str | None


STORIES = ShippedText(
    "children's stories (TinyStories)",
    DATA / "tinystories" / "calibration.txt",
    DATA / "tinystories" / "test.txt",
    "<|endoftext|>",
)
WEB = ShippedText(
    "articles of Wikipedia and web pages (C4)",
    DATA / "smollm2" / "calibration.txt",
    DATA / "wikitext-2" / "wiki.test.raw",
    None,
)


def choose_text(tokenizer: Tokenizer) -> ShippedText:
    """The text for models with this tokenizer: stories for very small vocabularies, else the web's."""
    return STORIES if tokenizer.vocabulary_size <= MAX_STORY_VOCABULARY else WEB


def encode_text(tokenizer: Tokenizer, text: str, mark: str | None) -> list[int]:
    """The tokens of a text. `mark` separates documents, of which each begins with BOS; None takes it as one without."""
    return tokenizer.encode(text) if mark is None else encode_documents(tokenizer, text, mark)


def write_text_tokens(tokenizer: Tokenizer, text: str | Path, mark: str | None, path: Path) -> None:
    """Writes the tokens of the file `text` to the token file `path` (`encode_text`).

    Raises JpqError if the text cannot be read or the file cannot be written.
    """
    write_tokens(path, encode_text(tokenizer, read_text(str(text)), mark), tokenizer.vocabulary_size, tokenizer.window_bos)
