"""From a key pressed to the screen repainted, with a text of 5,000 words open, against a bare Input.

    uv run python -m tests.benchmarks.keys [--runs 5]

Both run in a pseudo-terminal of 120×40, in turn; a key's time ends with the last byte that it
sets off. The ratio is of medians; the aim is 1.5.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.pty_latency import measure
from tests.benchmarks.startup import FLOOR, prepare

SIZE = (120, 40)
WORDS = 5_000
KEYS = [letter.encode() for letter in "trois mois de travaux sur la ligne"]
UNCOUNTED = 4
"""Letters at the start that are not timed: the first ones load what typing needs."""

SENTENCE = "Le chantier de la nouvelle ligne durera trois mois et coûtera deux millions d'euros. "
SET_ID = "banc-long"


def write_set(folder: Path) -> None:
    """A set with a long text and one question on a line of words."""
    per_paragraph = SENTENCE * 8
    count = WORDS // len(per_paragraph.split())
    text = "\n\n".join(f"  Jour {number} : fin. {per_paragraph}" for number in range(1, count + 1))
    text = text.replace(" : ", ", ")
    (folder / "long.yaml").write_text(
        f"format: 1\nid: {SET_ID}\ntitle: Un texte long\nlevel: B1\npassage: |\n{text}\n"
        "questions:\n  - {id: q, type: phrase, prompt: Que dure trois mois ?, answer: le chantier}\n",
        encoding="utf-8",
    )


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    times: dict[str, list[float]] = {"bare": [], "quiz": []}
    with tempfile.TemporaryDirectory() as data:
        prepare(data)
        write_set(Path(data))
        os.environ["QUIZ_CONTENT"] = data
        app = [sys.executable, "-m", "quiz", "play", SET_ID]
        for _ in range(runs):
            bare = measure(FLOOR, *SIZE, keys=KEYS, quiet=0.05)
            times["bare"] += bare.key_settle[UNCOUNTED:]
            # Enter goes from the text to the question; the rest is typed.
            quiz = measure(app, *SIZE, keys=[b"\r", *KEYS], quiet=0.05)
            times["quiz"] += quiz.key_settle[UNCOUNTED + 1 :]
    for name, values in times.items():
        ordered = sorted(values)
        median, late = statistics.median(ordered), ordered[int(0.95 * (len(ordered) - 1))]
        print(f"{name:<8}{len(ordered):5} keys  median {median:6.2f} ms  95 % {late:6.2f} ms")
    print(f"ratio {statistics.median(times['quiz']) / statistics.median(times['bare']):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
