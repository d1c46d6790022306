"""Runs the test suites on a build folder and ends with one line that counts them all.

lit (which runs the GoogleTest programs too), lit again with every module written and read back, and pytest. Long tests
run when JPQ_SLOW is set.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

LIT_OUTCOMES = {"PASS": "passed", "XFAIL": "passed", "FLAKYPASS": "passed", "UNSUPPORTED": "skipped", "EXCLUDED": None}


def run(title: str, command: list[str], **variables: str) -> int:
    print(f"\n== {title}", flush=True)
    return subprocess.run(command, cwd=ROOT, env=os.environ | variables, check=False).returncode


def settle(title: str, counts: Counter[str], code: int) -> Counter[str]:
    """A suite that ran nothing, or failed in a way that no test reports, is itself a failure."""
    if not counts["passed"] + counts["failed"]:
        print(f"{title}: ran no tests", file=sys.stderr)
        counts["failed"] += 1
    elif code and not counts["failed"]:
        print(f"{title}: exit code {code}, though no test failed", file=sys.stderr)
        counts["failed"] += 1
    return counts


def run_lit(title: str, folders: list[Path], report: Path, **variables: str) -> Counter[str]:
    lit = Path(sys.executable).with_name("lit")
    command = [str(lit), "-sv", "--output", str(report), *map(str, folders)]
    code = run(title, command, **variables)
    counts = Counter[str]()
    if report.exists():
        for test in json.loads(report.read_text(encoding="utf-8"))["tests"]:
            if outcome := LIT_OUTCOMES.get(test["code"], "failed"):
                counts[outcome] += 1
    return settle(title, counts, code)


def run_pytest(build: Path, report: Path) -> Counter[str]:
    marks = "" if os.environ.get("JPQ_SLOW") else "not slow"
    command = [sys.executable, "-m", "pytest", "-q", "-m", marks, f"--junitxml={report}", "python"]
    code = run("pytest", command, JPQ_REQUIRE_TOOLS="1", JPQ_BIN_DIR=str(build / "bin"))
    counts = Counter[str]()
    if report.exists():
        for suite in ElementTree.parse(report).iter("testsuite"):
            number = {key: int(suite.get(key, 0)) for key in ("tests", "failures", "errors", "skipped")}
            failed = number["failures"] + number["errors"]
            counts += Counter(
                failed=failed, skipped=number["skipped"], passed=number["tests"] - failed - number["skipped"]
            )
    return settle("pytest", counts, code)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--lit-only", action="store_true", help="leave out the second lit run and pytest")
    arguments = parser.parse_args()
    build = arguments.build.absolute()

    with tempfile.TemporaryDirectory() as folder:
        reports = Path(folder)
        total = run_lit("lit", [build / "test", build / "test" / "Unit"], reports / "lit.json")
        if not arguments.lit_only:
            total += run_lit(
                "lit, with --verify-roundtrip", [build / "test"], reports / "roundtrip.json", JPQ_VERIFY_ROUNDTRIP="1"
            )
            total += run_pytest(build, reports / "pytest.xml")

    skipped = f", {total['skipped']} skipped" if total["skipped"] else ""
    print(f"\n{total['passed']} passed, {total['failed']} failed{skipped}", flush=True)
    return 1 if total["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
