"""How cases are chosen, kept and shown. What they measure takes hours."""

import json
from dataclasses import replace

import pytest

from jpq.bench_quality.command import TEXTS, Settings, bench_quality
from jpq.bench_quality.methods import get_commands, get_joint_cases, get_uniform_cases
from jpq.bench_quality.report import choose_rows, format_page
from jpq.bench_quality.results import Measured, Row, find_largest
from jpq.errors import JpqError


def make_row(method: str, size: int, kl: float, budget: float | None = None) -> Row:
    text = Measured(20.0, 1.1, kl, 0.01, 0.05, 1.5, 0.9)
    return Row(method, "4 bits", budget, None, f"{method} -o small.mlir", size, 1.5, 900.0, {"text": text})


def test_names_tell_cases_apart():
    cases = [*get_joint_cases((40, 57.9), 2, "fast", 512, 16), *get_uniform_cases(512, 16)]
    names = [case.name for case in cases]
    assert len(set(names)) == len(names)
    assert all("/" not in name and " " not in name for name in names)
    assert get_commands(cases[0], "small.mlir")[0][-2:] == ["-o", "small.mlir"]


def test_the_largest_that_fits_of_each_width():
    sizes = {"RTN-2_bits,_embedding_3": 30_000_000, "RTN-2_bits,_embedding_8": 45_000_000}
    sizes |= {"RTN-4_bits,_embedding_3": 60_000_000, "GPTQ-2_bits,_embedding_4": 33_000_000}
    assert find_largest(sizes, (40,)) == {"RTN-2_bits,_embedding_3", "GPTQ-2_bits,_embedding_4"}
    assert find_largest(sizes, (50, 20)) == {"RTN-2_bits,_embedding_8", "GPTQ-2_bits,_embedding_4"}
    assert find_largest(sizes, (60,)) == {
        "RTN-2_bits,_embedding_8",
        "RTN-4_bits,_embedding_3",
        "GPTQ-2_bits,_embedding_4",
    }


def test_uniform_methods_show_their_best():
    rows = [make_row("jpq", 39_000_000, 0.5, 40.0), make_row("RTN", 30_000_000, 2.0), make_row("RTN", 38_000_000, 1.5)]
    rows += [make_row("GPTQ", 41_000_000, 0.1), make_row("jpq", 47_000_000, 0.2, 48.0)]
    chosen = choose_rows(rows, 40.0, "text")
    assert [(row.method, row.stored_bytes) for row in chosen] == [("jpq", 39_000_000), ("RTN", 38_000_000)]
    page = format_page(rows, {"text": 18.5}, (40.0, 48.0), "Setting.")
    assert "| jpq (4 bits) | 39,000,000 | 20.000 | 1.1000 | 0.5000 ± 0.0100 | 0.0500 | 1.500 | 90.0 % | 1.5 | 900 |" in page
    assert page.index("### 40 MB") < page.index("### 48 MB")
    assert "`GPTQ -o small.mlir`" in page


def test_rows_come_back(tmp_path):
    row = make_row("jpq", 39_000_000, 0.5, 40.0)
    path = tmp_path / "row.json"
    path.write_text(row.to_json(), encoding="utf-8")
    assert Row.read(path) == row
    fields = json.loads(row.to_json())
    del fields["method"]
    for text in ("{", "[]", json.dumps(fields)):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(JpqError, match="is no row of results"):
            Row.read(path)


def test_the_page_of_the_rows_that_are_there(tmp_path):
    settings = Settings(windows=8, window=256, draws=1, test_windows=2)
    with pytest.raises(JpqError, match="has no rows"):
        bench_quality(tmp_path, settings, only_page=True)
    folder = tmp_path / "8x256-1-2"
    for name in TEXTS:
        (folder / f"original-{name}-2").write_text("18.5", encoding="utf-8")
    row = make_row("jpq", 39_000_000, 0.5, 40.0)
    row = replace(row, texts=dict.fromkeys(TEXTS, row.texts["text"]))
    (folder / "rows" / "row.json").write_text(row.to_json(), encoding="utf-8")
    page = tmp_path / "page.md"
    bench_quality(tmp_path, settings, page, only_page=True, note="On a machine.")
    text = page.read_text(encoding="utf-8")
    assert "`jpq study bench-quality --windows 8 --window 256 --draws 1 --test-windows 2`" in text
    assert "8 windows of 256 tokens" in text and "\n\nOn a machine.\n" in text
    assert text.count("| jpq (4 bits) | 39,000,000 |") == 2
