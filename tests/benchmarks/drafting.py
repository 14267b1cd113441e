"""How much of annotated articles `quiz draft` asks, and whose mouth it puts words in.

    python tests/benchmarks/drafting.py [--verbose]

The articles of `tests/teaching/drafting/articles` were written for this; those named in
`held_out.json` were written after the rules, and their first figures are in its README.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.teaching.drafting.measure import ARTICLES, HELD_OUT, Figures, measured, names


def main() -> None:
    """Prints one line an article, then totals, then the time of a whole process."""
    verbose = "--verbose" in sys.argv
    totals = {"all": Figures(), "held out": Figures()}
    for name in names():
        started = time.perf_counter()
        figures, made = measured(name)
        seconds = time.perf_counter() - started
        totals["all"] += figures
        if name in HELD_OUT:
            totals["held out"] += figures
        natural = sum(not q.prompt.startswith("Complétez") for q in made.questions)
        print(
            f"{name:14} {line(figures)}  {len(made.questions)} questions, {natural} natural, {seconds:.2f} s"
        )
        if verbose:
            for label in ("missed_values", "missed_quotations", "wrong_speakers"):
                if getattr(figures, label):
                    print(f"    {label}: {getattr(figures, label)}")
    for label, figures in totals.items():
        print(f"{label:14} {line(figures)}")
    longest = max(ARTICLES.glob("*.txt"), key=lambda path: path.stat().st_size)
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "quiz", "draft", str(longest)], capture_output=True, check=True
    )
    print(
        f"whole process, {len(longest.read_text('utf-8'))} characters: {time.perf_counter() - started:.2f} s"
    )


def line(figures: Figures) -> str:
    """Counts as shares."""
    return (
        f"values {figures.asked}/{figures.values}  speakers right {figures.right}/{figures.quotations}"
        f"  wrong {figures.wrong}"
    )


if __name__ == "__main__":
    main()
