"""Who grades best: ours and others on the same marked answers, in one run.

    uv run --group bench python -m tests.benchmarks.accuracy [FILE.jsonl …]
    (with qb-answer-checker: npm install it anywhere, and set NODE_PATH to its node_modules)

Files hold rows of type, question (or prompt), answer, accept, response, label. Without any, the
open cases are graded. For each grader: accuracy, wrong answers accepted, right ones refused,
microseconds an answer; then ours by type.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from quiz.grading import Grader
from tests.benchmarks.peers import PEERS, QbAnswerChecker
from tests.grading.conftest import ALIASES, set_of

CASES = Path(__file__).parent.parent / "grading" / "cases"


def report(name: str, rights: list[bool], labels: list[bool], seconds: float) -> None:
    """One line of the table."""
    accepted = sum(right and not label for right, label in zip(rights, labels, strict=True))
    refused = sum(label and not right for right, label in zip(rights, labels, strict=True))
    share = 1 - (accepted + refused) / len(labels)
    micros = 1e6 * seconds / len(labels)
    print(f"{name:<32}{share:9.1%}{accepted:8}{refused:8}{micros:10.1f}")


def graded_by_quiz(rows: list[dict[str, Any]]) -> tuple[list[bool], float]:
    """Whether ours accepts each response, and the seconds that took once warm.

    Each question is compiled once, as in a pile of answers to one set.
    """
    keys = [_key(row) for row in rows]
    graders = {key: Grader(set_of(row)) for key, row in zip(keys, rows, strict=True)}
    rights, seconds = [], 0.0
    for _ in ("cold", "warm"):
        start = time.perf_counter()
        rights = [
            graders[key].grade("q", row["response"]).accepted
            for key, row in zip(keys, rows, strict=True)
        ]
        seconds = time.perf_counter() - start
    return rights, seconds


def _key(row: dict[str, Any]) -> str:
    """All that makes the question, without the response."""
    about = {
        name: v for name, v in row.items() if name not in {"response", "label", "tag", "reason"}
    }
    return json.dumps(about, sort_keys=True, ensure_ascii=False)


def main() -> int:
    """Print the table."""
    paths = [Path(name) for name in sys.argv[1:]] or [CASES / "open.jsonl"]
    rows = [
        json.loads(line)
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    rows = [row for row in rows if isinstance(row.get("answer"), str)]
    labels = [row["label"] == "correct" for row in rows]
    kinds = [ALIASES.get(row["type"], row["type"]) for row in rows]
    keys = [[row["answer"], *row.get("accept", [])] for row in rows]
    print(f"{'grader':<32}{'accuracy':>9}{'FA':>8}{'FR':>8}{'µs':>10}   ({len(rows)} answers)")
    ours, seconds = graded_by_quiz(rows)
    report("quiz", ours, labels, seconds)
    for name, peer in PEERS.items():
        start = time.perf_counter()
        rights = [
            peer(kind, key, row["response"])
            for kind, key, row in zip(kinds, keys, rows, strict=True)
        ]
        report(name, rights, labels, time.perf_counter() - start)
    start = time.perf_counter()
    pairs = [(key, row["response"]) for key, row in zip(keys, rows, strict=True)]
    checked = QbAnswerChecker().grade(pairs)
    if checked is None:
        print("qb-answer-checker               not measured: node or the package is not here")
    else:
        report("qb-answer-checker", checked, labels, time.perf_counter() - start)
    total, wrong = Counter(kinds), Counter[str]()
    for kind, right, label in zip(kinds, ours, labels, strict=True):
        wrong[kind] += right != label
    print("\nquiz by type: " + ", ".join(f"{k} {n - wrong[k]}/{n}" for k, n in total.items()))
    for row, right, label in zip(rows, ours, labels, strict=True):
        if right != label:
            print("  wrong:", row["type"], "|", row["answer"], "|", row["response"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
