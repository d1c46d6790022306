"""The benchmark's arithmetic, tables and answers, on made-up numbers: no time is measured here."""

import json

import pytest

from jpq.bench_cpu.cases import Case, Timing
from jpq.bench_cpu.command import start_peers, write_result
from jpq.bench_cpu.models import parse_rates, parse_runs
from jpq.bench_cpu.ours import Round, parse_round
from jpq.bench_cpu.plot import plot_rows
from jpq.bench_cpu.report import format_machine, format_models, format_rows
from jpq.bench_cpu.results import combine_rows, find_limit, to_json
from jpq.bench_cpu.worker import parse_answer, parse_timings
from jpq.errors import JpqError


def make_round(us: float = 100.0, gbs: float = 20.0, **changed) -> Round:
    values = {
        "machine": "some CPU",
        "dot": "avx2",
        "reading": {(1, 1): gbs / 2, (1, 4): gbs, (2, 4): 2 * gbs},
        "timings": [Timing("jpq", 2, "4096x4096", 1, 1, us, 4456448), Timing("jpq", 2, "4096x4096", 1, 2, us / 2, 4456448)],
        "peak": {"clock_ghz": 3.0, "unpack_2bit_gbs": 10.0, "dot_gops": 300.0, "dot_8bit_gops": 100.0},
    }
    return Round(**{**values, **changed})


def peer(us: float, name: str = "other 2 bits", ternary: bool = False, threads: int = 1) -> Timing:
    return Timing(name, 2, "4096x4096", 1, threads, us, 4718592, ternary)


def test_rows_are_medians_beside_the_best_peer():
    rounds = [make_round(us) for us in (300.0, 100.0, 200.0)]
    peers = [peer(us) for us in (900.0, 500.0, 600.0)] + [peer(550.0, "slower"), peer(10.0, "tq2_0", ternary=True)]
    one, two = combine_rows(rounds, peers)
    assert (one.us, one.threads, two.us, two.threads) == (200.0, 1, 100.0, 2)
    assert one.peers == {"other 2 bits": 600.0, "slower": 550.0}
    # The ternary one has fewer levels: it is no peer of the same width.
    assert one.best_peer == ("slower", 550.0)
    assert one.ternary == {"tq2_0": 10.0}
    assert two.best_peer is None
    assert one.gops == pytest.approx(2 * 4096 * 4096 / 200e-6 / 1e9)
    assert (one.read_gbs, two.read_gbs) == (20.0, 40.0)


def test_limits_are_the_longer_of_reading_and_computing():
    peak = {"unpack_2bit_gbs": 10.0, "dot_gops": 300.0, "dot_8bit_gops": 100.0}
    work = Case(4096, 4096).work
    # 4 MiB of codes at 10 GB/s take longer than 4.5 MB at 20 GB/s; on two threads half.
    assert find_limit(2, 1, 1, work, 4456448, 20.0, peak) == pytest.approx(419.43)
    assert find_limit(2, 1, 2, work, 4456448, 40.0, peak) == pytest.approx(209.715)
    assert find_limit(2, 1, 1, work, 4456448, 5.0, peak) == pytest.approx(891.2896)
    # No rate of the processor: reading alone.
    assert find_limit(4, 1, 1, work, 8000000, 20.0, peak) == pytest.approx(400.0)
    # Many tokens: multiply-adds, 8 bits at a rate of their own.
    assert find_limit(4, 512, 1, 512 * work, 8000000, 20.0, peak) == pytest.approx(512 * work / 300e3)
    assert find_limit(8, 512, 2, 512 * work, 16000000, 20.0, peak) == pytest.approx(512 * work / 100e3 / 2)


def test_rounds_that_differ_are_an_error():
    short = make_round()
    with pytest.raises(JpqError, match="different products in different rounds"):
        combine_rows([make_round(), make_round(timings=short.timings[:1])], [])
    larger = [Timing("jpq", 2, "4096x4096", 1, threads, 1.0, 5000000) for threads in (1, 2)]
    with pytest.raises(JpqError, match="4456448 and 5000000 bytes"):
        combine_rows([make_round(), make_round(timings=larger)], [])


def test_json_has_everything_that_tables_show(tmp_path):
    rounds = [make_round()]
    rows = combine_rows(rounds, [peer(250.0)])
    models = [
        {"name": "jpq 4bpw", "bytes": 1234567, "threads": 2, "tokens_per_second": {"decode": 12.5, "prefill": 345.6}}
    ]
    result = to_json(rounds, rows, models, {"other": "1.2"}, {"third": "not installed"}, "2026-01-31T12:00:00Z")
    write_result(tmp_path, result)
    read = json.loads((tmp_path / "cpu.json").read_text(encoding="utf-8"))
    assert read["machine"] == {"name": "some CPU", "class": "AVX2 only", "dot": "avx2", "date": "2026-01-31T12:00:00Z"}
    assert {"threads": 1, "streams": 4, "gbs": 20.0} in read["reading"]
    row = read["rows"][0]
    assert {key: row[key] for key in ("bits", "shape", "tokens", "threads", "us", "bytes", "read_gbs", "peers")} == {
        "bits": 2,
        "shape": "4096x4096",
        "tokens": 1,
        "threads": 1,
        "us": 100.0,
        "bytes": 4456448,
        "read_gbs": 20.0,
        "peers": {"other 2 bits": 250.0},
    }
    assert read["models"] == models

    machine = format_machine(read)
    assert "some CPU (AVX2 only)" in machine and "third: missing: not installed" in machine
    assert "unpack_2bit: 10.00 gbs" in machine
    header, first, second = format_rows(rows).splitlines()
    assert header.split()[:4] == ["bits", "shape", "tokens", "threads"]
    assert first.split() == ["2", "4096x4096", "1", "1", "100.0", "335.5", "0.24", "other", "2", "bits", "250.0", "2.50"]
    assert second.split()[-1] == "-"
    assert format_models(models).splitlines()[1].split() == ["jpq", "4bpw", "1,234,567", "2", "12.5", "346"]


def test_plot(tmp_path):
    pytest.importorskip("matplotlib")
    plot_rows(combine_rows([make_round()], [peer(250.0)]), {("other 2 bits", "4096x4096"): 4718592}, tmp_path / "cpu.png")
    assert (tmp_path / "cpu.png").read_bytes().startswith(b"\x89PNG")


KERNELS = {
    "machine": "some CPU",
    "dot": "avx2",
    "reading": [{"threads": 1, "streams": 4, "gbs": 20}],
    "rows": [{"bits": 4, "shape": "16x64", "tokens": 1, "threads": 1, "us": 1.5, "bytes": 544, "gops": 1, "read_gbs": 2}],
}


def test_answers_of_jpq_bench():
    round_ = parse_round(KERNELS, {"peak": {"clock_ghz": 3}})
    assert round_.reading == {(1, 4): 20.0}
    assert round_.timings == [Timing("jpq", 4, "16x64", 1, 1, 1.5, 544)]
    for broken in (
        {**KERNELS, "rows": [{"bits": 4}]},
        {**KERNELS, "reading": [{"threads": 1, "streams": 4, "gbs": "fast"}]},
        {**KERNELS, "reading": 3},
        {key: value for key, value in KERNELS.items() if key != "dot"},
    ):
        with pytest.raises(JpqError, match="malformed answer"):
            parse_round(broken, {"peak": {}})
    with pytest.raises(JpqError, match="malformed answer"):
        parse_round(KERNELS, {"peak": []})


def test_answers_of_peers():
    assert parse_answer("other", '{"version": "1"}') == {"version": "1"}
    with pytest.raises(JpqError, match="other: expected a JSON object, got 'Segmentation"):
        parse_answer("other", "Segmentation fault")
    with pytest.raises(JpqError, match="other: expected a JSON object"):
        parse_answer("other", "[1]")
    with pytest.raises(JpqError, match="other: no package"):
        parse_answer("other", '{"error": "no package"}')
    timing = {"name": "n", "bits": 2, "shape": "1x1", "tokens": 1, "threads": 1, "us": 2.0, "bytes": 3}
    assert parse_timings("other", {"timings": [timing]})[0].us == 2.0
    for broken in ({}, {"timings": 1}, {"timings": [{"name": "n"}]}, {"timings": [{**timing, "us": 0}]}):
        with pytest.raises(JpqError, match="other: malformed timings"):
            parse_timings("other", broken)


def test_a_peer_that_cannot_run_is_missing_with_its_reason(monkeypatch):
    monkeypatch.setattr("jpq.bench_cpu.command.PEERS", ("other",))

    def fail(name):
        raise JpqError(f"{name}: not installed")

    monkeypatch.setattr("jpq.bench_cpu.command.Worker", fail)
    assert start_peers() == ({}, {"other": "other: not installed"})


def test_rates_of_models():
    assert parse_rates("it", {"decode_tokens_per_second": 50, "prefill_tokens_per_second": 900.5}) == (50.0, 900.5)
    for broken in ({}, {"decode_tokens_per_second": 0, "prefill_tokens_per_second": 1}):
        with pytest.raises(JpqError, match="it: malformed answer"):
            parse_rates("it", broken)
    run = {"threads": 2, "prefill_seconds": 2.0, "decode_seconds": 0.02}
    assert parse_runs("it", {"bytes": 100, "runs": [run]}) == (100, {2: (50.0, 256.0)})
    for broken in ({"bytes": 100}, {"bytes": 1, "runs": [{}]}, {"bytes": 1, "runs": [{**run, "decode_seconds": 0}]}):
        with pytest.raises(JpqError, match="it: malformed answer"):
            parse_runs("it", broken)
