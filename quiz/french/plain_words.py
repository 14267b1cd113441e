"""What plain French says in its own way: « moins de pesticides », « il s'en va », « augmenter de prix ».

Each is said again as the press says it (« la baisse des pesticides »), to be read once more.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from quiz.french.moves import way_of
from quiz.french.opposites import same_word
from quiz.french.roots import same_root
from quiz.french.words import fold

_LEAD = r"^(?:pour\s+|afin\s+)?(?:qu['’]|que\s+|d['’])?(?:avoir\s+|(?:il\s+)?y\s+(?:a|ait|avoir|aura)\s+)?"
_DEGREE = re.compile(
    rf"{_LEAD}(?P<degree>moins|plus|davantage)\s+d(?:e\s+|['’])(?P<what>[^\W\d_].*)$", re.IGNORECASE
)
_MEASURED = re.compile(
    r"^(?P<what>[^\s,;]+(?:\s+[^\s,;]+){0,12}?)\s+"
    r"(?P<verb>(?:(?:a|ont|avait|avaient|aura|auront)\s+)?[^\W\d_]+)\s+de\s+"
    r"(?P<measure>prix|volume|taille|nombre|poids|valeur)$",
    re.IGNORECASE,
)
_GOES_AWAY = (
    (re.compile(r"\bs['’]en\s+(?:va|aille|allait|ira|irait)\b", re.IGNORECASE), "part"),
    (re.compile(r"\bs['’]en\s+(?:vont|aillent|allaient|iront)\b", re.IGNORECASE), "partent"),
    (re.compile(r"\bs['’]en\s+(?:est|soit)\s+all[ée]+\b", re.IGNORECASE), "est parti"),
    (re.compile(r"\bs['’]en\s+aller\b", re.IGNORECASE), "partir"),
)
_LEAVES = re.compile(
    r"\s(?:(?P<done>(?:a|ont|ait)\s+quitt[ée]e?s?)|(?:va\s+|vont\s+)?quitt(?:e|ent|er|era|eront|erait))\s+"
    r"(?:le\s|la\s|les\s|son\s|sa\s|ses\s|leur\s|l['’])\s?(?P<left>[^\W\d_]+)\s*$",
    re.IGNORECASE,
)
_OPENING = re.compile(r"^(?:que\s+|qu['’])", re.IGNORECASE)
_LONGEST = 200
_OUTER = ' .«»“”"\u00a0\u202f'


def tells_move(words: frozenset[str]) -> bool:
    """Whether some folded word says that a thing goes up or down."""
    return any(way_of(word) for word in words)


def tells_leaving(words: frozenset[str]) -> bool:
    """Whether some folded word is `partir` or `départ`, in any form."""
    return any(same_word(word, "partir") or same_root(word, "partir") for word in words)


def moved(text: str) -> str:
    """« moins de bruit » as « la baisse de bruit », « augmenter de prix » by its noun; or empty."""
    text = text[:_LONGEST].strip(_OUTER)
    if found := _DEGREE.match(text):
        noun = "baisse" if found["degree"].lower() == "moins" else "hausse"
        return f"la {noun} de {found['what']}"
    if found := _MEASURED.match(text):
        what = _OPENING.sub("", found["what"])
        return f"le {found['measure']} de {what} {found['verb']}"
    return ""


def left(text: str, known: Callable[[str], bool]) -> str:
    """« il s'en va », « il quitte le club » with `partir`; or empty.

    Args:
        text: a response.
        known: whether what is left may go unsaid: the text or the question tells it.
    """
    text = text[:_LONGEST].strip(_OUTER)
    said = text
    for pattern, plain in _GOES_AWAY:
        said = pattern.sub(plain, said)
    found = _LEAVES.search(said)
    if found and known(found["left"]):
        said = said[: found.start()] + (" est parti" if found["done"] else " part")
    return "" if said == text else said


def as_the_press_says(key: str, asked: frozenset[str]) -> tuple[str, ...]:
    """A model answer in plain words, said again: « moins de bruit » has « la baisse du bruit ».

    « plus de » stays: it may say that there is none left. `asked`: folded words of the question.
    """
    again = "" if _DEGREE.match(key) and "plus" in fold(key).split() else moved(key)
    return tuple(said for said in (again, left(key, lambda word: fold(word) in asked)) if said)
