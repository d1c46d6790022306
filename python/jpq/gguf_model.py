"""GGUF models as named arrays of floats."""

from pathlib import Path

import gguf
import numpy as np
from gguf import GGUFReader, GGUFValueType, GGUFWriter

from jpq.errors import JpqError


class GgufModel:
    """A GGUF file that was opened. Raises JpqError if it cannot be read."""

    def __init__(self, path: Path):
        self.path = path
        try:
            self.reader = GGUFReader(path)
        except OSError as error:
            raise JpqError(f"{path}: cannot read: {error.strerror or error}") from error
        except Exception as error:  # the reader checks little: damage shows as any kind of exception
            raise JpqError(f"{path}: no readable GGUF file: {type(error).__name__}: {error}") from error

    def get(self, name: str, default: int | float | None = None) -> int | float | str:
        """A fact that holds for the whole model. Raises JpqError if the file has no such fact and there is no default."""
        field = self.reader.fields.get(name)
        value = default if field is None else field.contents()
        if not isinstance(value, int | float | str):
            raise JpqError(f"{self.path}: says nothing of {name}, or not one thing for all blocks")
        return value

    def require_llama(self) -> None:
        """Raises JpqError for a model of another architecture."""
        architecture = self.get("general.architecture")
        if architecture != "llama":
            raise JpqError(f"{self.path}: is a {architecture} model; only llama models are known")

    def get_shapes(self) -> dict[str, tuple[int, ...]]:
        """The shape of each weight, rows first."""
        return {tensor.name: tuple(map(int, tensor.shape[::-1])) for tensor in self.reader.tensors}

    def read(self) -> dict[str, np.ndarray]:
        """All weights, in f32."""
        return {tensor.name: gguf.dequantize(tensor.data, tensor.tensor_type) for tensor in self.reader.tensors}

    def write_like(self, tensors: dict[str, np.ndarray], output: Path) -> None:
        """Writes a model with the facts of this one and the weights `tensors`, in f32. It appears whole or not at all."""
        partial = output.with_name(f"{output.name}.part")
        writer = GGUFWriter(partial, self.get("general.architecture"))
        for field in self.reader.fields.values():
            known = ("general.architecture", "general.file_type", "general.alignment")
            if field.name.startswith("GGUF.") or field.name in known:
                continue
            kind, *of = field.types
            writer.add_key_value(field.name, field.contents(), kind, of[-1] if kind == GGUFValueType.ARRAY else None)
        for tensor in self.reader.tensors:
            writer.add_tensor(tensor.name, tensors[tensor.name].astype(np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        partial.replace(output)
