"""`jpq compress`: a model made small, in one command. jpq-compress does the work; texts become tokens here."""

import sys
from collections.abc import Sequence
from pathlib import Path

from jpq.errors import JpqError
from jpq.files import refuse_overwriting
from jpq.sources import load_tokenizer
from jpq.texts import choose_text, write_text_tokens
from jpq.tools import Tools

#: What a run that was stopped has found, made by jpq-compress in its work folder.
STATISTICS = "statistics"


def compress(
    model: Path,
    budget: str,
    output: Path,
    calibration: Path | None = None,
    mark: str | None = None,
    options: Sequence[str] = (),
    work: Path | None = None,
    bin_dir: Path | None = None,
) -> str:
    """Makes `model` small and writes it to `output`; returns a table. `calibration` is a text, whose documents `mark`
    separates, or a safetensors file of data; None takes texts that come with jpq. `options` go to jpq-compress. What it
    finds on the way lies in `work`, which stays, or beside the output until the end.

    Raises JpqError if a step fails; what was found by then is kept for the next call.
    """
    if not model.exists():
        raise JpqError(f"{model}: no such file or folder")
    if work is not None:
        options = [*options, f"--work={work}"]
    beside = output.with_name(output.name + ".work")
    made: list[Path] = []
    finished = False
    try:
        data = _prepare_data(model, output, calibration, mark, beside, made)
        result = Tools(Path.cwd(), bin_dir).call(
            "jpq-compress", model, f"--budget={budget}", *data, *options, "-o", output
        )
        finished = True
        return result
    finally:
        # Tokens are made anew next time; what took long is kept.
        if finished or not ((work or beside) / STATISTICS).exists():
            for path in made:
                path.unlink(missing_ok=True)
            if beside.is_dir() and not any(beside.iterdir()):
                beside.rmdir()


def _prepare_data(
    model: Path, output: Path, calibration: Path | None, mark: str | None, work: Path, made: list[Path]
) -> list[str]:
    """Options of jpq-compress that name data. What is written for them is in `work`, and added to `made`."""
    if calibration is not None and calibration.suffix == ".safetensors":
        return [f"--calibration={calibration}"]
    if calibration is not None:
        refuse_overwriting(output, calibration)
    try:
        tokenizer = load_tokenizer(str(model))
    except JpqError as error:
        raise JpqError(f"{error}; --calibration=data.safetensors names data that need no tokenizer") from error
    try:
        work.mkdir(exist_ok=True)
    except OSError as error:
        raise JpqError(f"{work}: cannot write: {error.strerror}") from error
    texts = {"calibration": calibration}
    if calibration is None:
        shipped = choose_text(tokenizer)
        print(f"no --calibration: taking {shipped.title} that come with jpq", file=sys.stderr)
        texts, mark = {"calibration": shipped.calibration, "test": shipped.test}, shipped.mark
    arguments = []
    for name, text in texts.items():
        path = work / f"{name}.safetensors"
        made.append(path)
        write_text_tokens(tokenizer, text, mark, path)
        arguments.append(f"--{name}={path}")
    return arguments
