"""Coverage by branch of the rooms that decide what is right and what is kept, by their own tests.

    uv run python -m tests.coverage_by_room

Runs the tests of the four rooms under coverage, prints the table, and ends with 1 where a room is
under 95 %. Whether the tests pass is not asked here: under coverage all is slower, and some of them
hold the grader to a time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import coverage
import pytest

ROOMS = ("grading", "french", "sets", "store")
LEAST = 95.0
ROOT = Path(__file__).parents[1]


def main() -> int:
    """Runs, prints, says whether all is well."""
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "coverage")
        tests = [f"tests/{room}" for room in ROOMS]
        command = [sys.executable, "-m", "pytest", "--cov", "--cov-report=", *tests]
        done = subprocess.run(command, env={**os.environ, "COVERAGE_FILE": file}, check=False)
        if done.returncode not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
            return 1
        measured = coverage.Coverage(data_file=file)
        measured.load()
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
            shares = {
                room: measured.report(include=[f"quiz/{room}/*"], file=nowhere) for room in ROOMS
            }
        low = [room for room, share in shares.items() if share < LEAST]
        if low:
            measured.report(
                include=[f"quiz/{room}/*" for room in low], skip_covered=True, show_missing=True
            )
        for room, share in shares.items():
            print(f"quiz/{room:<10}{share:6.1f} %{'   under 95 %' if room in low else ''}")
        return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
