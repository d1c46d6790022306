"""Texts, token files and weight files."""

import json
import os
import re
import struct
import sys
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from jpq.errors import JpqError

# The longest header that the safetensors format allows, in bytes.
MAX_HEADER_BYTES = 100_000_000


def read_text(path: str) -> str:
    """The text of the UTF-8 file `path` (`-`: standard input), line ends as they are.

    Raises JpqError if it cannot be read or is not UTF-8.
    """
    try:
        data = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise JpqError(f"{path}: cannot read: {error.strerror}") from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise JpqError(f"{path}: not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start}") from error


#: Where a token file says with which token its windows begin.
BOS_KEY = "jpq.bos_token"


def write_tokens(path: Path, ids: list[int], vocabulary_size: int, window_bos: int | None = None) -> None:
    """Writes `ids` as the 1-D array `tokens` of a safetensors file: uint16, or int32 above 65,536 tokens.

    `window_bos` is the token that those who cut the file into windows begin each of them with. The file appears
    whole or not at all. Raises JpqError if it cannot be written.
    """
    tokens = np.asarray(ids, dtype=np.uint16 if vocabulary_size <= 65536 else np.int32)
    write_whole(path, save({"tokens": tokens}, None if window_bos is None else {BOS_KEY: str(window_bos)}))


def refuse_overwriting(output: Path, *inputs: str | Path) -> None:
    """Raises JpqError if `output` is one of the files that are read."""
    for read in inputs:
        try:
            same = output.samefile(read)
        except OSError:
            continue
        if same:
            raise JpqError(f"{output}: would be overwritten, and {read} is read")


def write_whole(path: Path, data: bytes) -> None:
    """Writes `data` to a temporary file beside `path` and renames it, so that no reader sees a part of it."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise JpqError(f"{path}: cannot write: {error.strerror}") from error


def read_tokens(path: Path) -> np.ndarray:
    """The array `tokens` of the safetensors file `path`, as int64 in its stored shape.

    Raises JpqError if the file or the array is missing.
    """
    try:
        with safe_open(path, "numpy") as file:
            return file.get_tensor("tokens").astype(np.int64)
    except (OSError, SafetensorError) as error:
        raise JpqError(f"{path}: no readable token file: {error}") from error


def read_window_bos(path: Path) -> int | None:
    """The token that windows of the token file `path` begin with; None if it names none.

    Raises JpqError if the file cannot be read or names no number.
    """
    text = (read_header(path)[0].get("__metadata__") or {}).get(BOS_KEY)
    try:
        return None if text is None else int(text)
    except ValueError as error:
        raise JpqError(f"{path}: metadata '{BOS_KEY}' is {text!r}, which is no token id") from error


def read_header(path: Path) -> tuple[dict, int]:
    """The header of the safetensors file `path` and the number of payload bytes behind it.

    Raises JpqError if the file is shorter than its header says or the header is no JSON object.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
            length = struct.unpack("<Q", start)[0] if len(start) == 8 else size
            if 8 + length > size or length > MAX_HEADER_BYTES:
                raise JpqError(f"{path}: no safetensors file: {size} bytes, but its header should end at {8 + length}")
            header = json.loads(file.read(length))
    except OSError as error:
        raise JpqError(f"{path}: cannot read: {error.strerror}") from error
    except ValueError as error:
        raise JpqError(f"{path}: no safetensors file: its header is no JSON: {error}") from error
    if not isinstance(header, dict):
        raise JpqError(f"{path}: no safetensors file: its header is no JSON object")
    return header, size - 8 - length


def find_weight_file(module: Path) -> Path:
    """The weight file that the `.mlir` file `module` names, relative to its folder.

    Raises JpqError if the module cannot be read or names none.
    """
    try:
        text = module.read_bytes()
    except OSError as error:
        raise JpqError(f"{module}: cannot read: {error.strerror}") from error
    match = re.search(rb'jpq\.weights\s*=\s*#jpq\.weight_file<\s*"((?:[^"\\]|\\.)+)"', text)
    if match is None:
        raise JpqError(f"{module}: names no weight file: expected `jpq.weights = #jpq.weight_file<...>`")
    # MLIR writes a backslash, and any byte that is no plain ASCII character, as two hexadecimal digits.
    name = re.sub(rb"\\(?:([0-9A-Fa-f]{2})|(.))", _unescape, match.group(1))
    return module.parent / name.decode("utf-8", "surrogateescape")


def _unescape(escape: re.Match[bytes]) -> bytes:
    digits, character = escape.groups()
    return bytes.fromhex(digits.decode()) if digits else character
