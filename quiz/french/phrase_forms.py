"""Forms of a key's words that say the same: a verb after its subject, a title before a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import dropwhile

from quiz.french.lexicon import entry
from quiz.french.spelling import NO_SLIP, Slip
from quiz.french.verbs import looks_infinitive, same_verb
from quiz.french.wording import is_light, opened
from quiz.french.words import compact, strip_accents

_SUBJECTS = frozenset({"il", "elle", "ils", "elles", "on"})
_BEFORE_VERB = frozenset({"se", "s'", "le", "la", "l'", "les", "y", "en", "leur"})
_TITLES = frozenset({"m", "mr", "monsieur", "mme", "madame", "mlle", "mademoiselle"})
_INHABITANTS = re.compile(r"(?:ais|ois|ain|ien|in|an|ard)(?:e?s)?$")


def follows_subject(word: str, plain: Sequence[str]) -> bool:
    """Whether a folded word is the verb that follows a subject pronoun at once (« ils se cachent »)."""
    after = list(dropwhile(lambda other: other in _BEFORE_VERB, plain[1:]))
    return plain[0] in _SUBJECTS and after[:1] == [word]


def needless_start(plain: list[str], cased: list[str]) -> str:
    """The folded word that opens a name and may be left out: « The », « Monsieur »; or empty."""
    if len(plain) < 2 or not (cased[0][0].isupper() and cased[1][0].isupper()):
        return ""
    return opened(plain[0]) if plain[0] in {"the", *_TITLES} else ""


_SILENT = re.compile(r"(?<=...)(?:e|es|ent)$")


def form_of_verb(written: str, expected: str) -> Slip | None:
    """How a verb is another form that says the same: « butiner », « elles butine »; None for another verb."""
    if looks_infinitive(written) and same_verb(written, expected):
        return Slip.NONE
    stems = [_SILENT.sub("", word) for word in (written, expected)]
    alike = stems[0] == stems[1] and stems[0] != written and stems[1] != expected
    return Slip.AGREEMENT if alike else None


def infinitive_for_participle(written: str, expected: str) -> bool:
    """Whether `-er` or `-ez` stands for the participle that sounds the same (`recycler`)."""
    stem = re.sub(r"ée?s?$", "", expected)
    return (
        stem != expected
        and len(stem) >= NO_SLIP - 1
        and written in {strip_accents(stem) + "er", strip_accents(stem) + "ez"}
    )


def is_no_word(text: str) -> bool:
    """Whether a capitalised word that stands alone is in no dictionary, and so a name (« Coloplast »)."""
    known = entry(strip_accents(text.lower()))
    return text.isalpha() and text.istitle() and not (known and known.dictionary)


def names_people(plain: list[str], i: int) -> bool:
    """Whether a word names the people of a place, men or women (« les Montréalais »)."""
    return i == 1 and plain[0] in {"les", "des"} and _INHABITANTS.search(plain[1]) is not None


def after_noun(plain: list[str], cased: list[str], accented: list[str], i: int) -> bool:
    """Whether a word follows another content word at once, as an adjective follows its noun."""
    return i > 0 and cased[i][:1].islower() and not is_light(plain[i - 1], accented[i - 1])


@lru_cache(maxsize=1024)
def closed(folded: str) -> str:
    """Folded words closed up, without the article that opens them (« l'A 380 », « A-380 »)."""
    words = folded.split()
    if len(words) > 1 and words[0] in {"le", "la", "les", "l'", "un", "une", "des"}:
        words = words[1:]
    return compact(" ".join(words))
