"""NumPy's functions, or CuPy's for arrays on a GPU."""

import importlib
from types import ModuleType
from typing import Any


def functions_for(array: Any) -> ModuleType:
    """The module whose functions take `array`: that of its type."""
    return importlib.import_module(type(array).__module__.partition(".")[0])


def find_gpu() -> ModuleType:
    """CuPy, which puts arrays on a GPU. Raises ValueError if it is not installed, or finds no GPU."""
    try:
        cupy = importlib.import_module("cupy")
        cupy.cuda.runtime.getDeviceCount()
    except Exception as error:  # CuPy's own kinds are not known without it
        raise ValueError(f"no GPU can be used: {error}") from error
    return cupy
