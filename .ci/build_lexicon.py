"""Builds quiz/french/data/lexicon.txt, by hand.

    uv run --with wordfreq==3.1.1 --with pyspellchecker==0.9.1 python .ci/build_lexicon.py

One line a word, folded, sorted by bytes: the word, ten times its Zipf frequency (wordfreq,
accents merged), and `+` where it is in the spelling dictionary (pyspellchecker).
"""

from __future__ import annotations

import gzip
import json
import math
import re
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

import wordfreq

from quiz.french.words import strip_accents

RAREST = 1.3
PLAIN = re.compile(r"[a-z]{4,24}").fullmatch
TARGET = Path(__file__).parents[1] / "quiz/french/data/lexicon.txt"


def key(word: str) -> str:
    """The word as the lexicon has it."""
    return strip_accents(word.replace("œ", "oe").replace("æ", "ae"))


def main() -> None:
    """Writes the file."""
    frequencies: defaultdict[str, float] = defaultdict(float)
    for word, frequency in wordfreq.get_frequency_dict("fr", "large").items():
        frequencies[key(word)] += frequency
    zipf = {word: math.log10(frequency) + 9 for word, frequency in frequencies.items()}
    packed = files("spellchecker").joinpath("resources/fr.json.gz").read_bytes()
    dictionary = {key(word) for word in json.loads(gzip.decompress(packed))}
    words = {word for word, value in zipf.items() if value >= RAREST} | dictionary
    lines = [
        f"{word}{round(10 * zipf.get(word, 0))}{'+' * (word in dictionary)}"
        for word in sorted(words)
        if PLAIN(word)
    ]
    TARGET.write_text("\n".join(lines) + "\n", encoding="ascii", newline="\n")


if __name__ == "__main__":
    main()
