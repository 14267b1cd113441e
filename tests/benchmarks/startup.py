"""How long the app takes to its first frame and to its library, against a bare Textual app.

    uv run python -m tests.benchmarks.startup [--runs 10]

The two run in turn, A B A B, in a pseudo-terminal of 110×34; the ratio is of medians. The
library has a profile already, so that what is timed is every day's start.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.pty_latency import measure

SIZE = (110, 34)
FLOOR = [sys.executable, str(Path(__file__).with_name("bare_textual.py"))]
APP = [sys.executable, "-m", "quiz"]


def prepare(data: str) -> None:
    """A data folder with one profile, so that the app opens on its library."""
    os.environ |= {"QUIZ_DATA_DIR": data, "QUIZ_CONFIG_DIR": data, "QUIZ_LANG": "fr"}
    from quiz.store.store import Store

    with Store.open() as store:
        store.profiles.create("Ada", level="B1", language="fr")


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as data:
        prepare(data)
        figures: dict[str, list[float]] = {}
        for number in range(runs + 1):
            for name, command, until in (("bare", FLOOR, "Bonjour"), ("quiz", APP, "Élysée")):
                run = measure(command, *SIZE, keys=[], quiet=0.08, until=until)
                if number:  # the first of each warms the disk's caches
                    figures.setdefault(f"{name} first paint", []).append(run.first_paint)
                    figures.setdefault(f"{name} ready", []).append(run.ready)
                    figures.setdefault(f"{name} memory", []).append(run.rss)
    medians = {name: statistics.median(values) for name, values in figures.items()}
    for name, value in medians.items():
        print(f"{name:<20}{value:10.1f} {'MiB' if 'memory' in name else 'ms'}")
    for what in ("first paint", "ready", "memory"):
        print(f"ratio {what:<14}{medians[f'quiz {what}'] / medians[f'bare {what}']:10.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
