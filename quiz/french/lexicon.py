"""Which words and names exist in French: a real word that is not the key is no typo of it.

The word lists (`data/*.txt`, see `data/README.md` for their sources and licences) are read when
first asked, and searched where they lie: nothing is built from them.
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
def _lines(file: str) -> bytes:
    return b"\n" + files("quiz.french").joinpath("data", file).read_bytes()


@lru_cache(maxsize=8192)
def entry(word: str) -> Entry | None:
    """What is known of a folded word; None where it is not listed."""
    found = _found(word, "lexicon.txt")
    return None if found is None else Entry(int(found.rstrip(b"+")) / 10, found.endswith(b"+"))


@lru_cache(maxsize=2048)
def is_known_elsewhere(word: str) -> bool:
    """Whether a folded word is in another spelling dictionary, and not in that of `entry`.

    « bosnien », « hématite »: words that exist, some of them so rare that a slip is as likely.
    """
    return _found(word, "other_words.txt") is not None


def _found(word: str, file: str) -> bytes | None:
    """What stands after a folded word on its line; None where no line has it."""
    if not word.isascii() or not word.isalpha() or len(word) < SHORTEST:
        return None
    lines, wanted = _lines(file), word.encode()
    low, high = 0, len(lines) - 1  # both stand on a line end
    while low < high:
        middle = lines.rfind(b"\n", low, (low + high) // 2 + 1)
        end = lines.index(b"\n", middle + 1)
        line = lines[middle + 1 : end]
        name = line.rstrip(b"+0123456789")
        if name == wanted:
            return line[len(name) :]
        if name < wanted:
            low = end
        else:
            high = middle
    return None
