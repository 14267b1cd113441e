"""How fast a pile of 20,000 answers is graded, against a bare WRatio pass over the same table.

    uv run python -m tests.benchmarks.pile [--rows 20000] [--runs 5]

The answers are the authors' own tests of the shipped B2 set, each in many writings, so that few
rows are equal. Both are whole processes, start-up included, run in turn after one run of each that is
not counted, with their bytecode kept as an installed program's is; ratios are of medians.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from quiz.paths import shipped_content
from quiz.sets import load_set
from quiz.table import csv_line

SET = shipped_content() / "ia-elysee-b2.yaml"

BARE = """
import csv, sys
from rapidfuzz import fuzz
keys = dict(row for row in csv.reader(open(sys.argv[2], encoding="utf-8")))
out = csv.writer(open(sys.argv[3], "w", encoding="utf-8"))
for row in csv.DictReader(open(sys.argv[1], encoding="utf-8")):
    score = fuzz.WRatio(keys[row["question"]].casefold(), row["response"].casefold())
    out.writerow([*row.values(), score >= 85])
"""

LEADS = ("", "", "", "C'est ", "Je pense que c'est ", "D'après le texte, ", "Réponse : ")
ENDS = ("", "", ".", " .", " !", " je crois", " (texte)")


def write_pile(folder: Path, count: int) -> tuple[Path, Path]:
    """The table of responses, and the table of keys that the bare pass needs."""
    chance = random.Random(20240521)
    question_set = load_set(SET)
    answers = [
        (question.id, response)
        for question in question_set.questions
        for response in (
            *question.tests.correct,
            *question.tests.incorrect,
            *question.tests.ask_more,
            *(text for text, _ in question.tests.partial),
        )
    ]
    pile, keys = folder / "pile.csv", folder / "keys.csv"
    with pile.open("w", encoding="utf-8") as out:
        out.write("learner,question,response\n")
        for number in range(count):
            question, response = chance.choice(answers)
            text = chance.choice(LEADS) + response + chance.choice(ENDS)
            if chance.random() < 0.2:
                text = text.upper() if chance.random() < 0.5 else text.casefold()
            if chance.random() < 0.3:
                text = f"{text} {chance.choice('abcdefghij')}{chance.randrange(100)}"
            out.write(csv_line([f"e{number % 400}", question, text]))
    with keys.open("w", encoding="utf-8") as out:
        for question in question_set.questions:
            out.write(csv_line([question.id, question.answer]))
    return pile, keys


def environment(folder: Path) -> dict[str, str]:
    """This process's environment, where Python keeps the bytecode it compiles."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}


def timed(command: list[str], env: dict[str, str]) -> float:
    """Seconds of a whole process.

    Raises:
        SystemExit: it failed.
    """
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, env=env)
    if done.returncode:
        raise SystemExit(done.stderr.decode())
    return time.perf_counter() - start


def main() -> int:
    """Print seconds, answers a second and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pile, keys = write_pile(folder, options.rows)
        out = str(folder / "out.csv")
        different = len({line.split(",", 1)[1] for line in pile.read_text("utf-8").splitlines()})
        ours = [sys.executable, "-m", "quiz", "grade", str(SET), str(pile), "-o", out]
        bare = [sys.executable, "-c", BARE, str(pile), str(keys), out]
        seconds: dict[str, list[float]] = {"quiz grade": [], "bare WRatio": []}
        env = environment(folder)
        for run in range(options.runs + 1):
            for label, command in (("quiz grade", ours), ("bare WRatio", bare)):
                taken = timed(command, env)
                if run:
                    seconds[label].append(taken)
    print(f"{options.rows} answers, {different} different")
    medians = {label: statistics.median(values) for label, values in seconds.items()}
    for label, value in medians.items():
        print(f"{label:<14}{value:8.2f} s{options.rows / value:12,.0f} answers/s")
    print(f"ratio         {medians['quiz grade'] / medians['bare WRatio']:8.2f}")
    quickest = {label: min(values) for label, values in seconds.items()}
    print(f"of the quickest{quickest['quiz grade'] / quickest['bare WRatio']:7.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
