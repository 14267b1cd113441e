"""Which words and names exist in French: a real word that is not the key is no typo of it.

The word list (`data/lexicon.txt`, see `data/README.md` for its sources and licence) is read when
first asked, and searched where it lies: nothing is built from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

SHORTEST = 4
"""Letters of the shortest words listed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a word.

    Attributes:
        zipf: frequency, as log10 of occurrences in a thousand million words; 0 where unknown.
        dictionary: whether a spelling dictionary has it (else a name, or a frequent error).
    """

    zipf: float
    dictionary: bool


@cache
def _lines() -> bytes:
    return b"\n" + files("quiz.french").joinpath("data/lexicon.txt").read_bytes()


@lru_cache(maxsize=8192)
def entry(word: str) -> Entry | None:
    """What is known of a folded word; None where it is not listed."""
    if not word.isascii() or not word.isalpha() or len(word) < SHORTEST:
        return None
    lines, wanted = _lines(), word.encode()
    low, high = 0, len(lines) - 1  # both stand on a line end
    while low < high:
        middle = lines.rfind(b"\n", low, (low + high) // 2 + 1)
        end = lines.index(b"\n", middle + 1)
        line = lines[middle + 1 : end]
        name = line.rstrip(b"+0123456789")
        if name == wanted:
            rest = line[len(name) :]
            return Entry(int(rest.rstrip(b"+")) / 10, rest.endswith(b"+"))
        if name < wanted:
            low = end
        else:
            high = middle
    return None
