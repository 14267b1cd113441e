"""Whether a written word is the expected one with a slip, and of which kind.

The budget goes by the length of the expected word (no slip up to 4 letters, one up to 8, two
beyond), and the kinds of slips weigh differently: an accent, a doubled letter, two letters the
wrong way round or letters that sound the same are what writers get wrong; a different sound in
a short word, or another first letter, is another word. A real word is never a slip of another.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise

from quiz.french.accents import are_twins
from quiz.french.agreement import same_gender_pair, same_number
from quiz.french.digits import read_roman
from quiz.french.given_names import is_given_name
from quiz.french.lexicon import entry, is_known_elsewhere
from quiz.french.sound import sound
from quiz.french.words import strip_accents, word_set

NO_SLIP = 4
"""Letters of the longest words in which no slip is forgiven."""
ONE_SLIP = 8
"""Letters of the longest words in which one slip is forgiven; two beyond."""

_SUBSTITUTION = {False: (6, 7), True: (7, 8)}
"""Letters of the shortest words and names in which one letter may stand for another: a
neighbour on the keyboard, and any."""
_LOST_LETTER = 6
_VOWELS = frozenset("aeiouy")
_CONSONANTS_ALIKE = word_set("bp dt gk cg fv sz gj mn cs st")
"""Consonants that are taken for each other by ear, one of them voiced, or nasal, or in « -tion »."""
_HEARD = 6
"""Letters of the shortest word that may be written as it sounds, two letters apart."""
_RARER = 1.0
"""How much rarer (Zipf, powers of ten) a listed form must be than the key to be an error for it."""

_DOUBLED = re.compile(r"(.)\1")
_RANK = re.compile(r"(?:e|eme|er|ere|es)$")

_KEYBOARD = ("azertyuiop", "qsdfghjklm", "wxcvbn")
_NEIGHBOURS = frozenset(
    pair
    for row in _KEYBOARD
    for left, right in pairwise(row)
    for pair in (left + right, right + left)
)

_SUFFIXES = word_set(
    "ais aise ois oise ien iens ienne ier iers iere in ins ine ain ains aine an ans ane ite ites "
    "aire aires eur eurs euse isme iste istes ique iques able age ages ose ase ate ol ene ure "
    "ia io ie um us"
)
_PREFIXES = word_set(
    "hyper hypo inter intra ana cata uni mono bi tri tetra pre pro sub sur micro macro endo exo "
    "homo hetero im in ex ad ab de re photo phono topo typo chrono chromo demi semi"
)


_LOOSE_INITIALS = frozenset("hwky")
"""First letters that writers do get wrong where the sound is the same (« Vladimir »)."""


_NASAL_START = re.compile(r"[ae](?:n(?![aeiou])|m(?=[bp]))")


def _same_start(a: str, b: str) -> bool:
    """Whether other first letters begin alike: « embassade », « sinéma », « quimono »."""
    if {a[0], b[0]} == {"c", "s"} or {a[0], b[0]} <= {"c", "k", "q"}:
        return True
    return _NASAL_START.match(a) is not None and _NASAL_START.match(b) is not None


class Slip(IntEnum):
    """How a written word differs from the expected one, from nothing to most."""

    NONE = 0
    ACCENT = 1
    AGREEMENT = 2
    SPELLING = 3
    SPELLING_TWICE = 4


@lru_cache(maxsize=16384)
def slip(
    written: str, expected: str, *, name: bool = False, predicate: bool = False
) -> Slip | None:
    """How `written` differs from `expected`; None where it is another word.

    Both are lower-case words with their accents (`words.fold_keeping_accents`).

    Args:
        written: the learner's word.
        expected: the key's.
        name: a proper name: it has no agreement, and sounding the same outweighs being a
            common word (« Lion » for Lyon).
        predicate: the word is an attribute, so that gender and number may differ freely.
    """
    if written == expected:
        return Slip.NONE
    a, b = strip_accents(written), strip_accents(expected)
    if a == b:
        return None if are_twins(written, expected) else Slip.ACCENT
    return _folded_slip(a, b, name, predicate)


@lru_cache(maxsize=8192)
def _folded_slip(a: str, b: str, name: bool, predicate: bool) -> Slip | None:
    if not (a.isalpha() and b.isalpha()):
        return None
    if _is_roman(a) and _is_roman(b):
        return None
    if not name and (same_number(a, b) or same_gender_pair(a, b, predicate=predicate)):
        return Slip.AGREEMENT
    if abs(len(a) - len(b)) > 2 or len(b) < NO_SLIP:
        return None
    if not name and _mixed_nasal(a, b):
        return Slip.SPELLING
    if name and len(a) >= NO_SLIP and same_number(a, b):
        return Slip.SPELLING
    return _misspelling(a, b, name=name)


_NASAL = re.compile(r"(?<=[a-z]{4})([ae])nt(e?s?)$")


def _mixed_nasal(a: str, b: str) -> bool:
    """Whether `-ant` stands for `-ent` or the reverse: they sound the same (« le présidant »)."""
    if len(a) != len(b) or not (one := _NASAL.search(a)) or not (other := _NASAL.search(b)):
        return False
    return a[: one.start()] == b[: other.start()] and one[1] != other[1] and one[2] == other[2]


def _is_roman(word: str) -> bool:
    """Whether a word is a roman numeral, ranked or not (`xive`): no slip is forgiven in it."""
    return read_roman(word) is not None or read_roman(_RANK.sub("", word)) is not None


def _misspelling(a: str, b: str, *, name: bool) -> Slip | None:
    same_sound = sound(a) == sound(b)
    found = _slip_of_pen(*_with_one_f(a, b), same_sound=same_sound, name=name)
    if found is None:
        return None
    if (same_sound or name) and _DOUBLED.sub(r"\1", a) == _DOUBLED.sub(r"\1", b):
        known = entry(a)
        if (name and same_sound) or not (known and known.dictionary):
            return found  # « Panier » in place of a name is « Pannier »; « trotinette »
    # The lexicon is read only now, when a slip is about to be forgiven.
    if is_other_word(a, b, lenient=same_sound and name):
        return None
    sounds_so = same_sound or (a[-1] == "e" and b == f"{a}r")  # « Mercié » for Mercier
    if not sounds_so and is_known_elsewhere(a):
        return None
    if name and not same_sound and is_given_name(a) and is_given_name(b):
        return None  # Francis is not François misspelt
    return found


def _with_one_f(a: str, b: str) -> tuple[str, str]:
    """The words with `ph` as `f` where one has an `f` for the other's `ph`."""
    if a.count("f") == b.count("f"):
        return a, b
    return a.replace("ph", "f"), b.replace("ph", "f")


def _slip_of_pen(a: str, b: str, *, same_sound: bool, name: bool) -> Slip | None:
    """The slip by the letters alone, whatever words there are."""
    if a == b:
        return Slip.SPELLING
    if len(b) == NO_SLIP:
        if same_sound and a.replace("i", "y") == b.replace("i", "y"):
            return Slip.SPELLING  # « linx »
        if len(a) > len(b) and same_sound and _DOUBLED.sub(r"\1", a) == b:
            return Slip.SPELLING  # « Vitto »
        # A name so short is forgiven only another letter of the same sound (« Lion », Lyon).
        alike = name and same_sound and len(a) == len(b) and a[0] == b[0]
        return Slip.SPELLING if alike and _single_edit(a, b) else None
    twice = not _single_edit(a, b)
    if twice and not _two_edits(a, b, same_sound=same_sound):
        return None
    if not twice and not same_sound and not _likely(a, b, name=name):
        return None
    if same_sound and a[0] != b[0] and not ({a[0], b[0]} & _LOOSE_INITIALS or _same_start(a, b)):
        return None
    return Slip.SPELLING_TWICE if twice else Slip.SPELLING


def is_other_word(a: str, b: str, *, lenient: bool = False) -> bool:
    """Whether folded `a` is a word or name of its own rather than an error for `b`.

    A form that no dictionary has is an error if it is much rarer than what it stands for.
    `lenient` asks for a name at least as frequent.
    """
    found = entry(a)
    if found is None:
        return False
    if found.dictionary and not lenient:
        return True
    key = entry(b)
    return found.zipf > (key.zipf if key else 0.0) - (0.0 if lenient else _RARER)


def _trim(a: str, b: str) -> tuple[int, str, str]:
    """Length of the common start, and what differs once the common end is cut as well."""
    start = 0
    shortest = min(len(a), len(b))
    while start < shortest and a[start] == b[start]:
        start += 1
    end = 0
    while end < shortest - start and a[-1 - end] == b[-1 - end]:
        end += 1
    return start, a[start : len(a) - end], b[start : len(b) - end]


def _single_edit(a: str, b: str) -> bool:
    """Whether one letter was added, lost or changed, or two neighbours were swapped."""
    _, x, y = _trim(a, b)
    return max(len(x), len(y)) == 1 or (len(x) == len(y) == 2 and x == y[::-1])


def _likely(a: str, b: str, *, name: bool) -> bool:
    """Whether a single edit that changes the sound is still a slip of the pen."""
    start, x, y = _trim(a, b)
    if start == 0:
        return False
    if len(x) == len(y) == 1:
        near, other = _SUBSTITUTION[name]
        beside = x + y in _NEIGHBOURS
        if (
            name
            and not (beside or _CONSONANTS_ALIKE & {x + y, y + x})
            and _VOWELS.isdisjoint(x + y)
        ):
            return False  # « Delchamps » is heard as another name than Deschamps
        return len(b) >= (near if beside else other) and not _other_affix(a, b)
    if len(x) + len(y) == 1:
        letter = x or y
        if name and letter == "h" and a[start - 1] == "c":
            return False  # « Descamps » is heard as another name than Deschamps
        doubled = letter == (a if x else b)[start - 1]
        return doubled or len(b) >= _LOST_LETTER
    return True  # swapped neighbours


def _two_edits(a: str, b: str, *, same_sound: bool) -> bool:
    from rapidfuzz.distance import OSA, Indel

    if same_sound and _DOUBLED.sub(r"\1", a) == _DOUBLED.sub(r"\1", b):
        return True  # « Collona »: the right letter is not the doubled one
    alike = a[0] == b[0] or {a[0], b[0]} <= {"c", "k", "q"}
    if same_sound and len(b) >= _HEARD and alike and not _other_affix(a, b):
        return OSA.distance(a, b, score_cutoff=2) <= 2  # « Equinics », « Losanne », « méson »
    if len(b) <= ONE_SLIP or a[0] != b[0] or _other_affix(a, b):
        return False
    distance = OSA.distance(a, b, score_cutoff=2)
    if distance > 2:
        return False
    # Letters added, lost or swapped, but none changed for another, unless it sounds the same.
    return same_sound or Indel.distance(a, b) <= 2


def _other_affix(a: str, b: str) -> bool:
    """Whether the words differ by a known suffix or prefix (`-ais`, `-ois`; `hyper-`, `hypo-`)."""
    start, _, _ = _trim(a, b)
    if any(a[cut:] in _SUFFIXES and b[cut:] in _SUFFIXES for cut in range(start + 1)):
        return True
    for prefix in _PREFIXES:
        if b.startswith(prefix):
            rest = b[len(prefix) :]
            if any(a == other + rest for other in _PREFIXES if other != prefix):
                return True
    return False
