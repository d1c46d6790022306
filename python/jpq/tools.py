"""Finds and calls jpq's compiled tools."""

import json
import os
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from jpq.errors import JpqError

BIN_DIR_VARIABLE = "JPQ_BIN_DIR"


def find_in_project(folder: str) -> Path | None:
    """`folder` of the source tree: above this package, or else in the working directory. None if there is none."""
    for root in (Path(__file__).resolve().parents[2], Path.cwd()):
        if (root / folder).is_dir():
            return root / folder
    return None


def find_tool(name: str, bin_dir: Path | None = None) -> Path:
    """The executable `name`: in `bin_dir`, else in $JPQ_BIN_DIR, else in the project's build/bin, else on PATH.

    Raises JpqError if it is not there; a folder that was named and lacks it is an error, not passed over.
    """
    named = bin_dir or (Path(os.environ[BIN_DIR_VARIABLE]) if os.environ.get(BIN_DIR_VARIABLE) else None)
    built = find_in_project("build/bin")
    if named is not None:
        found = shutil.which(name, path=str(named))
    else:
        found = (built and shutil.which(name, path=str(built))) or shutil.which(name)
    if found is None:
        where = named or f"{built or 'build/bin'} or on PATH"
        raise JpqError(f"no '{name}' in {where}: build it with `make build`, or name its folder with --bin-dir")
    return Path(found).absolute()


class ToolError(JpqError):
    """A tool failed, and has said why."""


class Tools:
    """The compiled tools, called in the folder `work_dir`, so that file names in it can be given without a path."""

    def __init__(self, work_dir: Path, bin_dir: Path | None = None):
        self.work_dir, self.bin_dir = work_dir, bin_dir

    def call(self, name: str, *arguments: str | Path) -> str:
        """What tool `name` prints on stdout. Its stderr goes to ours: messages and progress.

        Raises ToolError with the command when it fails.
        """
        command = [str(find_tool(name, self.bin_dir)), *map(str, arguments)]
        result = subprocess.run(command, cwd=self.work_dir, stdout=subprocess.PIPE, text=True, check=False)
        if result.returncode != 0:
            raise ToolError(f"exit code {result.returncode} from: {shlex.join(command)}")
        return result.stdout

    def evaluate(self, module: str, tokens: str, window: int, windows: int | None, against: str | None = None) -> dict:
        """What jpq-run measures of `module` on the token file `tokens`: its JSON object.

        Raises JpqError if jpq-run fails or prints anything else.
        """
        arguments = [module, f"--perplexity={tokens}", f"--window={window}", "--json"]
        if windows is not None:
            arguments.append(f"--windows={windows}")
        if against is not None:
            arguments.append(f"--against={against}")
        return _parse_object("jpq-run --json", self.call("jpq-run", *arguments))

    def generate(
        self,
        module: str | Path,
        prompt: Sequence[int],
        count: int,
        temperature: float | None = None,
        seed: int | None = None,
    ) -> list[int]:
        """At most `count` token ids that continue `prompt`: the likeliest ones, or drawn at `temperature`.

        Raises JpqError for an empty prompt, and if jpq-run fails or prints anything but numbers.
        """
        if not prompt:
            raise JpqError("the prompt has no tokens")
        arguments = [module, f"--generate={count}", f"--prompt={','.join(map(str, prompt))}"]
        if temperature is not None:
            arguments.append(f"--temperature={temperature}")
        if seed is not None:
            arguments.append(f"--seed={seed}")
        output = self.call("jpq-run", *arguments)
        try:
            return [int(word) for word in output.split()]
        except ValueError as error:
            raise JpqError(f"jpq-run --generate printed no token ids, but {output[:200]!r}") from error


def read_report(path: Path) -> dict:
    """The JSON report that jpq-joint-compress wrote. Raises JpqError if it is missing or no JSON object."""
    try:
        return _parse_object(str(path), path.read_text(encoding="utf-8"))
    except OSError as error:
        raise JpqError(f"{path}: cannot read: {error.strerror}") from error


def _parse_object(source: str, text: str) -> dict:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise JpqError(f"{source}: expected one JSON object, got {text[:200]!r}") from error
    if not isinstance(value, dict):
        raise JpqError(f"{source}: expected a JSON object, got {text[:200]!r}")
    return value
