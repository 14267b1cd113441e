"""Names of people: given names, surname, particles, initials, titles, either way round."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from quiz.french.given_names import gender_of, is_given_name, sounds_as_given
from quiz.french.lexicon import entry
from quiz.french.phrases import Difference
from quiz.french.sound import sound
from quiz.french.spelling import Slip, slip
from quiz.french.words import cased_tokens, strip_accents, word_set

TITLES = word_set(
    "m mr monsieur mme madame mlle mademoiselle mm messieurs mmes mesdames dr docteur docteure "
    "pr professeur professeure me maitre sir lord lady mgr monseigneur prof"
)
"""Folded titles that may stand before a name."""

PARTICLES = word_set(
    "de du des d' l' le la les van von der den ter ten di da dos del ben bin el al"
)
"""Folded words with which a surname may begin."""

_PART_OF_NAME = word_set("abbe soeur frere mere pere saint sainte dom")
"""What one given name alone does not do without (« l'abbé Pierre »)."""
_GIVEN_TOO = word_set("ben al")
"""Particles that are given names too (« Ben Affleck », « Al Pacino »)."""
_LOOSE_PARTICLES = word_set("de du des d' l' van von der den")
_RARER, _RARER_OTHER_END = 1.2, 2.0
_NO_NAMES = word_set("pas ni non sauf sans et ou mais ne tout aucun jamais hormis plutôt")
_TWO_LETTERS = word_set("ch ph th")
"""Initials of two letters that make one sound."""
_MOST_TOKENS = 6


_OPENING_LETTER = re.compile(r"\b([ONMonm])['’](?=[^\W\d_])")


def closed_up(name: str) -> str:
    """A name without the apostrophe after its first letter (« O'Neill », « N'Diaye »): few type it."""
    return _OPENING_LETTER.sub(r"\1", name)


class Naming(Enum):
    """How words name a person."""

    FULL = "full"
    SURNAME = "surname"
    GIVEN = "given"
    OTHER_GIVEN = "other_given"


@dataclass(frozen=True, slots=True)
class Named:
    """Words found to name a person, well or not well enough, and what is misspelt in them."""

    naming: Naming
    differences: tuple[Difference, ...] = ()

    @property
    def sure(self) -> bool:
        """Whether the person is named."""
        return self.naming in {Naming.FULL, Naming.SURNAME}

    @property
    def worst(self) -> Slip:
        """The gravest slip."""
        return max((d.slip for d in self.differences), default=Slip.NONE)


_EASTERN = re.compile(r"(?P<surname>[^\W\d_]+) [^\W\d_]+-(?P<second>[^\W\d_]+)")
_FAMILY_FIRST = word_set("xi li wang zhang zhou mao deng hu zhao chen nguyen tran pham")
"""Surnames of lands where the surname stands first, often met in the press."""


def _surname_first(name: str) -> bool:
    """Whether a name is in the eastern order (« Yoon Suk-yeol », « Xi Jinping »)."""
    found = _EASTERN.fullmatch(name)
    if found:
        return found["second"].islower() and found["surname"][0].isupper()
    words = name.split()
    return 1 < len(words) <= 3 and strip_accents(words[0].lower()) in _FAMILY_FIRST


def looks_like_person(name: str) -> bool:
    """Whether a key is a person's given name and surname: capitalised words, two at least."""
    if _surname_first(name):
        return True
    words = cased_tokens(name)
    if len(words) == len(("abbé", "name")) and strip_accents(words[0].lower()) in _PART_OF_NAME:
        return False
    particles = PARTICLES - _GIVEN_TOO if len(words) == len(("given", "surname")) else PARTICLES
    capitals = [word for word in words if strip_accents(word.lower()) not in particles]
    return (
        2 <= len(words) <= _MOST_TOKENS
        and len(capitals) >= 2
        and strip_accents(words[0].lower()) not in particles
        and all(word[0].isupper() and "'" not in word for word in capitals)
        and not any(len(word) > 1 and word.isupper() for word in capitals)
        and re.search(r"[\d&(),;:]", name) is None
    )


class PersonName:
    """A person's full name, made ready to be compared with what is written.

    Given names run up to the first particle, or to the last word where there is none;
    a compound given name (« Jean-Luc ») counts as one.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        words = [word.lower() for word in cased_tokens(name)]
        folded = [strip_accents(word) for word in words]
        while folded and folded[0] in TITLES and len(folded) > 2:
            del words[0], folded[0]
        particle = next((i for i, w in enumerate(folded) if i and w in PARTICLES), len(words) - 1)
        self.given = tuple(words[:particle])
        self.surname = tuple(words[particle:])
        if _surname_first(name):
            self.given, self.surname = tuple(words[1:]), tuple(words[:1])
        first = name.split(" ", maxsplit=1)[0]
        self.compound = len(self.given) > 1 and "-" in first
        self._strict_surname = tuple(w for w in self.surname if strip_accents(w) not in PARTICLES)

    def match(self, words: list[str]) -> Named | None:
        """How lower-case words (accents kept, without title) name this person; None if not."""
        if not words or len(words) > _MOST_TOKENS + 2:
            return None
        for cut in range(len(words) + 1):
            # given, then surname
            found = self._as(words[:cut], words[cut:])
            if found:
                return found
        for cut in range(1, len(words)):
            # surname, then given
            found = self._as(words[cut:], words[:cut])
            if found and found.sure:
                return found
        if self.given and (differences := self._given(words)) is not None:
            return Named(Naming.GIVEN, tuple(differences))
        return None

    def _as(self, given: list[str], surname: list[str]) -> Named | None:
        differences = self._surname(surname)
        if differences is None:
            return None
        if not given:
            return Named(Naming.SURNAME, tuple(differences))
        more = self._given(given)
        if more is None:
            if len(given) > 2 or any(not w.isalpha() or w in _NO_NAMES for w in given):
                return None
            return Named(Naming.OTHER_GIVEN, tuple(differences))
        return Named(Naming.FULL, (*more, *differences))

    def _surname(self, words: list[str]) -> list[Difference] | None:
        if not words:
            return None
        exact = _pairwise(words, self.surname)
        if exact is None:
            dropped = set(self.surname) - set(self._strict_surname)
            if dropped <= _LOOSE_PARTICLES:
                exact = _pairwise(words, self._strict_surname)
        if exact is None and len(self.given) > 1 and not self.compound:
            # « García Márquez »: what we took for a second given name may open the surname.
            exact = _pairwise(words, (*self.given[1:], *self.surname))
        if exact is None and len("".join(words)) > 4 and len(words) != len(self.surname):
            joined = "".join(words).replace("'", "")
            exact = [] if joined == "".join(self.surname).replace("'", "") else None
        return exact

    def _given(self, words: list[str]) -> list[Difference] | None:
        key = self.given
        if not words:
            return None
        if "".join(words) == "".join(key):
            return []
        if all(len(word) == 1 for word in words):
            initials = [strip_accents(word[0]) for word in key]
            plain = [strip_accents(word) for word in words]
            return [] if plain in (initials, initials[:1]) else None
        if len(words) == 1 and len(key) > 1:
            if strip_accents(words[0]) == "".join(strip_accents(w[0]) for w in key):
                return []
            if not self.compound:
                return _pairwise(words, key[:1], given=True)
        return _pairwise(words, key, given=True)


def _pairwise(
    words: list[str] | tuple[str, ...], key: tuple[str, ...], *, given: bool = False
) -> list[Difference] | None:
    if len(words) != len(key):
        return None
    found = []
    for written, expected in zip(words, key, strict=True):
        if given and _is_initial(written, expected):
            continue
        if written in {f"{expected}a", expected.removesuffix("a")} - {expected}:
            return None  # « Georgiev » is not « Georgieva », nor « Alexandr » « Alexandra »
        how = slip(written, expected, name=True)
        if how is None and strip_accents(written) == strip_accents(expected):
            how = Slip.ACCENT  # « Carré » is a word, and Carre a name
        unsure = given and (how is None or how >= Slip.SPELLING)
        if unsure and (sounds_as_given(written, expected) or _same_given(written, expected)):
            how = Slip.SPELLING  # « Kareem » for Karim: told, not refused
        elif how is None or (given and how >= Slip.SPELLING and _known_given(written, expected)):
            return None
        if how:
            found.append(Difference(written, expected, how))
    if sum(d.slip >= Slip.SPELLING for d in found) > 1:
        return None
    return found


def _is_initial(written: str, expected: str) -> bool:
    """Whether one of two given names is the other's initial: « J. », « Ch. », or Joanne for J."""
    a, b = strip_accents(written), strip_accents(expected)
    return (
        (len(a) == 1 and a == b[0])
        or (len(b) == 1 and a[0] == b)
        or (a in _TWO_LETTERS and b.startswith(a))
    )


def _same_given(written: str, expected: str) -> bool:
    """Whether two given names are one, written in two ways (Thibaut, Thibault; Zahra, Zara)."""
    a, b = strip_accents(written), strip_accents(expected)
    return (
        sound(a) == sound(b) and a[-1:] == b[-1:] and len({gender_of(a), gender_of(b)} - {""}) < 2
    )


def _known_given(written: str, expected: str) -> bool:
    """Whether a given name is one of its own (Michèle is not Michel misspelt)."""
    a, b = strip_accents(written), strip_accents(expected)
    if sound(a) == sound(b) and (
        a[-1:] == b[-1:] or not is_given_name(a) or gender_of(a) == gender_of(b) != ""
    ):
        return False  # Elizabeth, Élisabeth; Sara, Sarah; « Hugue » is no name but Hugues
    found, key = entry(a), entry(b)
    # The end of a given name tells a woman's from a man's.
    margin = _RARER if a[-1:] == b[-1:] else _RARER_OTHER_END
    return found is not None and found.zipf > (key.zipf if key else 0.0) - margin
