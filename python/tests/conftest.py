"""Where the shipped data and the compiled tools are."""

import os
from pathlib import Path

# Before NumPy is loaded: the products are small, and BLAS threads that wait for each other cost tenfold on a busy machine.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest

from jpq.errors import JpqError
from jpq.tools import Tools, find_tool

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def data() -> Path:
    """The project's data folder."""
    return PROJECT / "data"


@pytest.fixture
def tools(tmp_path: Path) -> Tools:
    """The compiled tools, working in the test's folder. Skips the test if they are not built, unless
    JPQ_REQUIRE_TOOLS is set."""
    for name in ("jpq-translate", "jpq-opt", "jpq-run"):
        try:
            find_tool(name)
        except JpqError as error:
            if os.environ.get("JPQ_REQUIRE_TOOLS"):
                raise
            pytest.skip(str(error))
    return Tools(tmp_path)
