"""Finds the tokenizer of a model in whatever file the model comes in."""

import json
import struct
from pathlib import Path

from gguf import GGUFReader

from jpq.errors import JpqError
from jpq.files import find_weight_file, read_header
from jpq.tokenizer import BYTE, CONTROL, NORMAL, SPACE_MARK, UNKNOWN, Tokenizer, build_tokenizer
from jpq.word_splitting import begins_with_bos

GGUF_KINDS = {"gpt2": "bpe-bytes", "llama": "sentencepiece-bpe"}
LLAMA2C_BYTES = [f"<0x{value:02X}>".encode() for value in range(256)]


def load_tokenizer(model: str) -> Tokenizer:
    """The tokenizer of `model`: a `.gguf`, a llama2.c vocabulary `.bin` or a model with one beside it, a
    `.safetensors` or `.mlir` file of jpq, or a Hugging Face folder.

    Raises JpqError if there is no such file or it holds no tokenizer.
    """
    path = Path(model)
    if not path.exists():
        raise JpqError(f"{model}: no such file or folder")
    if path.is_dir():
        return build_tokenizer(describe_folder(path), model)
    readers = {
        ".gguf": describe_gguf,
        ".bin": lambda file: describe_llama2c(find_vocabulary(file)),
        ".safetensors": describe_weight_file,
        ".mlir": lambda module: describe_weight_file(find_weight_file(module)),
    }
    if path.suffix not in readers:
        raise JpqError(f"{model}: expected a folder or a file that ends in {', '.join(readers)}")
    return build_tokenizer(readers[path.suffix](path), model)


def describe_weight_file(path: Path) -> dict:
    """The description that a weight file of jpq keeps in its header. Raises JpqError if it has none."""
    header, _ = read_header(path)
    text = (header.get("__metadata__") or {}).get("jpq.tokenizer")
    if text is None:
        raise JpqError(f"{path}: holds no tokenizer: its header has no 'jpq.tokenizer'")
    try:
        description = json.loads(text)
    except ValueError as error:
        raise JpqError(f"{path}: 'jpq.tokenizer' is no JSON: {error}") from error
    if not isinstance(description, dict):
        raise JpqError(f"{path}: 'jpq.tokenizer' is no JSON object")
    return description


def describe_gguf(path: Path) -> dict:
    """The description of a GGUF file's vocabulary. Raises JpqError for a damaged file or an unknown vocabulary."""
    try:
        fields = {
            name.removeprefix("tokenizer.ggml."): field.contents()
            for name, field in GGUFReader(path).fields.items()
            if name.startswith("tokenizer.ggml.")
        }
    except OSError as error:
        raise JpqError(f"{path}: cannot read: {error.strerror or error}") from error
    except Exception as error:  # the reader checks little: damage shows as any kind of exception
        raise JpqError(f"{path}: no readable GGUF file: {type(error).__name__}: {error}") from error
    model = fields.get("model")
    if model not in GGUF_KINDS:
        raise JpqError(f"{path}: vocabulary of kind {model!r}; known: {', '.join(GGUF_KINDS)}")
    return {
        "kind": GGUF_KINDS[model],
        "tokens": fields.get("tokens", []),
        "merges": fields.get("merges", []),
        "scores": fields.get("scores", []),
        "types": fields.get("token_type", []),
        "pre": fields.get("pre", ""),
        "bos": fields.get("bos_token_id"),
        "eos": fields.get("eos_token_id"),
        "add_bos": fields.get("add_bos_token", model == "llama" or begins_with_bos(fields.get("pre", ""))),
        "add_space_prefix": fields.get("add_space_prefix", True),
    }


def find_vocabulary(path: Path) -> Path:
    """The vocabulary of a llama2.c model: `tok<vocabulary size>.bin` or else `tokenizer.bin` beside it. `path` itself if there
    is none, or if it is no model."""
    try:
        with path.open("rb") as file:
            header = file.read(28)
    except OSError as error:
        raise JpqError(f"{path}: cannot read: {error.strerror}") from error
    if len(header) < 28:
        return path
    # Width, two more sizes and numbers of heads, the vocabulary's size (negative where the head is not tied), length.
    numbers = struct.unpack("<7i", header)
    if not (0 < numbers[3] <= numbers[0] and numbers[0] % numbers[3] == 0 and numbers[4] > 0 and numbers[6] > 0):
        return path
    beside = (path.with_name(name) for name in (f"tok{abs(numbers[5])}.bin", "tokenizer.bin"))
    return next((file for file in beside if file.exists()), path)


def describe_llama2c(path: Path) -> dict:
    """The description of a llama2.c vocabulary: the longest token's length, then per token score, length and bytes.

    Raises JpqError if the file ends inside a token or lacks the byte tokens.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise JpqError(f"{path}: cannot read: {error.strerror}") from error
    tokens: list[bytes] = []
    scores: list[float] = []
    offset = 4
    while offset + 8 <= len(data):
        score, length = struct.unpack_from("<fi", data, offset)
        offset += 8
        if not 0 <= length <= len(data) - offset:
            raise JpqError(
                f"{path}: no llama2.c vocabulary: token {len(tokens)} has {length} bytes,"
                f" but {len(data) - offset} are left"
            )
        tokens.append(data[offset : offset + length])
        scores.append(score)
        offset += length
    if offset != len(data) or tokens[3:259] != LLAMA2C_BYTES:
        raise JpqError(
            f"{path}: no llama2.c vocabulary: {len(tokens)} tokens and {len(data) - offset} bytes behind them;"
            " expected <0x00> to <0xFF> as tokens 3 to 258, and nothing behind"
        )
    # The files have plain spaces, and line breaks around <s> and </s>.
    plain = [token.decode("utf-8", "surrogateescape").replace(" ", SPACE_MARK) for token in tokens]
    return {
        "kind": "sentencepiece-bpe",
        "tokens": [plain[0], plain[1].strip(), plain[2].strip(), *plain[3:]],
        "scores": scores,
        "types": [UNKNOWN, CONTROL, CONTROL, *[BYTE] * 256, *[NORMAL] * (len(tokens) - 259)],
        "bos": 1,
        "eos": 2,
        "add_bos": True,
        # The models were trained on windows that were cut anywhere out of stories that follow each other.
        "window_bos": False,
        "add_space_prefix": True,
    }


def describe_folder(folder: Path) -> dict:
    """The description of a Hugging Face folder's `tokenizer.json`, with what `tokenizer_config.json` says about BOS.

    Its `add_bos_token` decides whether texts begin with BOS, as when such folders are converted to GGUF; without that
    key, the template of tokenizer.json does. Raises JpqError if there is no tokenizer.
    """
    try:
        tokenizer = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
        config_path = folder / "tokenizer_config.json"
        config = json.loads(config_path.read_text(encoding="utf-8")) if config_path.exists() else None
    except OSError as error:
        raise JpqError(f"{error.filename}: cannot read: {error.strerror}") from error
    except ValueError as error:
        raise JpqError(f"{folder}: its tokenizer files are no JSON: {error}") from error
    for name, value in (("tokenizer.json", tokenizer), ("tokenizer_config.json", {} if config is None else config)):
        if not isinstance(value, dict):
            raise JpqError(f"{folder / name}: the outermost JSON value is no object")
    vocabulary = (tokenizer.get("model") or {}).get("vocab")
    ids = dict(vocabulary) if isinstance(vocabulary, dict) else {}
    ids |= {token["content"]: token["id"] for token in tokenizer.get("added_tokens") or []}

    def text_of(name: str) -> str | None:
        token = (config or {}).get(name)
        return token.get("content") if isinstance(token, dict) else token

    first = _find_first_of_template(tokenizer.get("post_processor") or {})
    begin = first if config is None else text_of("bos_token")
    # Other first tokens, such as a classifier's, are no BOS.
    add_bos = (config or {}).get("add_bos_token")
    if not isinstance(add_bos, bool):
        add_bos = begin is not None and begin == first
    return {
        "kind": "huggingface",
        "json": tokenizer,
        "bos": ids.get(begin),
        "eos": ids.get(text_of("eos_token")),
        "add_bos": add_bos and begin in ids,
    }


def _find_first_of_template(processor: dict) -> str | None:
    """The special token with which the template of a post-processor begins a text, if it has one."""
    for one in processor.get("processors") or []:
        if (token := _find_first_of_template(one)) is not None:
            return token
    pieces = processor.get("single")
    first = pieces[0] if isinstance(pieces, list) and pieces else {}
    return first.get("SpecialToken", {}).get("id")
