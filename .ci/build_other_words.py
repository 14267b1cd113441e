"""Builds quiz/french/data/other_words.txt, by hand, after lexicon.txt.

    unmunch fr.dic fr.aff > forms.txt        # hunspell-tools; the dictionary « Classique » 7.0
    uv run python .ci/build_other_words.py forms.txt

Common words of the dictionary, folded and sorted, that lexicon.txt has and its dictionary has not.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from quiz.french.lexicon import entry
from quiz.french.words import strip_accents

PLAIN = re.compile(r"[a-z]{4,24}").fullmatch
TARGET = Path(__file__).parents[1] / "quiz/french/data/other_words.txt"


def main(forms: Path) -> None:
    """Writes the file."""
    words: set[str] = set()
    for line in forms.read_text("utf-8", errors="replace").splitlines():
        written = line.split("\t")[0].split("/")[0].strip()
        if written[:1].islower():
            word = strip_accents(written.replace("œ", "oe").replace("æ", "ae"))
            if PLAIN(word) and (known := entry(word)) and not known.dictionary:
                words.add(word)
    TARGET.write_text("\n".join(sorted(words)) + "\n", encoding="ascii", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
