"""Wrong answers that strangers wrote, and right ones in other forms, with no passage to help.

    python tests/benchmarks/distractors.py [FILE] [-v]

Counts near misses accepted (WRatio of 85 or more, or two edits), typed values accepted, and right
forms refused: article dropped, accents dropped, « C'est … », capitals, one slip in a long word
(chosen by a seeded generator). Side by side with rapidfuzz's WRatio, folded. The file holds JSON
lines of type, question, answer and wrong (OpenQuizzDB, CC BY-SA; not part of this project).
"""

from __future__ import annotations

import json
import random
import re
import sys
import time
from itertools import pairwise
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import WRatio

from quiz import model
from quiz.french.words import fold, strip_accents
from quiz.grading import Grader
from quiz.text import clean

DEFAULT = Path(__file__).parents[2] / "../shared/grading/distractors_dev.jsonl"
KINDS: dict[str, type[model.Question]] = {
    "phrase": model.Phrase, "number": model.Number, "date": model.Date, "amount": model.Amount,
    "quantity": model.Quantity, "duration": model.Duration, "share": model.Share,
}  # fmt: skip
ARTICLE = re.compile(
    r"^(?:(?:le|la|les|un|une|des|du|en|au|aux|sa|son|ses) |l['’]|de la )", re.IGNORECASE
)
NEIGHBOURS = {
    pair[0]: pair[1] for row in ("azertyuiop", "qsdfghjklm", "wxcvbn") for pair in pairwise(row)
}


def cleaned(pairs: list[tuple[str, str | list[str]]]) -> dict:
    """A row with its texts cleaned as the loader of sets cleans them."""
    return {
        key: clean(value) if isinstance(value, str) else [clean(text) for text in value]
        for key, value in pairs
    }


def slipped(text: str, chance: random.Random) -> str | None:
    """The text with one slip inside a word of eight letters or more; None without such a word."""
    words = list(re.finditer(r"[^\W\d_]{8,}", text))
    if not words:
        return None
    word = chance.choice(words)
    letters = list(word[0])
    at = chance.randrange(1, len(letters) - 1)
    kind = chance.choice(["deletion", "doubling", "transposition", "neighbour"])
    if kind == "deletion":
        del letters[at]
    elif kind == "doubling":
        letters.insert(at, letters[at])
    elif kind == "transposition":
        letters[at], letters[at + 1] = letters[at + 1], letters[at]
    else:
        letters[at] = NEIGHBOURS.get(strip_accents(letters[at]), "e")
    changed = "".join(letters)
    return None if changed == word[0] else text[: word.start()] + changed + text[word.end() :]


def right_forms(row: dict, chance: random.Random) -> list[tuple[str, str]]:
    """Right answers in other forms, each with the name of its form."""
    answer = row["answer"]
    forms = [("same", answer), ("capitals", answer.upper()), ("accents", strip_accents(answer))]
    if row["type"] == "phrase":
        if bare := ARTICLE.sub("", answer):
            forms.append(("article", bare))
        forms.append(("lead-in", f"C'est {answer[0].lower()}{answer[1:]}"))
        slips = [slipped(answer, chance) for _ in range(4)]
        forms.extend(("slip", slip) for slip in slips if slip)
    return forms


def near(answer: str, wrong: str) -> bool:
    """Whether a wrong answer lies near the right one."""
    a, b = fold(answer), fold(wrong)
    return OSA.distance(a, b) <= 2 or WRatio(a, b) >= 85


def main(path: Path, *, verbose: bool) -> None:
    """Prints the table."""
    chance = random.Random(11)
    rows = [json.loads(line, object_pairs_hook=cleaned) for line in path.open(encoding="utf-8")]
    counts: dict[str, dict[str, list[int]]] = {"ours": {}, "WRatio": {}}
    elapsed, graded = 0.0, 0

    def count(grader: str, figure: str, bad: bool) -> None:
        cell = counts[grader].setdefault(figure, [0, 0])
        cell[0] += bad
        cell[1] += 1

    for row in rows:
        question = KINDS[row["type"]](id="q", prompt=row["question"], answer=row["answer"])
        blank = model.QuestionSet("s", "s", model.Level.B1, model.Passage(""), (question,))
        grader = Grader(blank)
        grader.grade("q", row["answer"])
        tries = [("wrong", wrong) for wrong in row["wrong"]] + right_forms(row, chance)
        for form, response in tries:
            begun = time.perf_counter()
            accepted = grader.grade("q", response).accepted
            elapsed += time.perf_counter() - begun
            graded += 1
            theirs = WRatio(fold(row["answer"]), fold(response)) >= 85
            typed = "" if row["type"] == "phrase" else "typed "
            if form == "wrong":
                figures = [f"{typed}accepted"]
                if near(row["answer"], response):
                    figures.append(f"near {typed}misses accepted")
            else:
                figures = [f"{typed}right refused", f"{typed}right refused: {form}"]
            for figure in figures:
                wanted = form != "wrong"
                count("ours", figure, accepted != wanted)
                count("WRatio", figure, theirs != wanted)
            if verbose and accepted != (form != "wrong"):
                print(
                    f"  {row['type']}: {row['answer']} | {response} | {form} | {row['question'][:70]}"
                )
    for figure in sorted(counts["ours"]):
        cells = [counts[grader][figure] for grader in counts]
        print(f"{figure:36}" + "".join(f"{bad:6} of {n} ({bad / n:6.2%})" for bad, n in cells))
    print(
        f"{elapsed / graded * 1e6:.0f} µs an answer, first sight of each question's words included"
    )


if __name__ == "__main__":
    given = [argument for argument in sys.argv[1:] if argument != "-v"]
    main(Path(given[0]) if given else DEFAULT, verbose="-v" in sys.argv)
