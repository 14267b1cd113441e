"""Whether two folded words may be forms of one verb: regular endings, and the irregular ones."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.french.conjugation import irregular_forms
from quiz.french.words import word_set

_ER = word_set(
    "er e es ent ez ons a as ai ait ais aient ions iez ant era erai eras eront erons erez erait "
    "erais eraient erions eriez erent ee ees at"
)
_IR = word_set(
    "ir is it issent issez issons issait issais issaient issant ira irai iront irait iraient i "
    "ie ies isse issant irent iras irons irez"
)
_RE = word_set(
    "re s t ent ez ons ait ais aient ant ra rai ras ront rons rez rait raient u ue us ues e es "
    "it irent"
)
_SHORTEST_STEM = 3

_YER = re.compile(r"(?<=[ou])i(?=e(?:s|nt|ra|ront|rait|raient)?$)|(?<=a)i(?=e(?:s|ra|ront)?$)")
"""The `i` that `-yer` verbs have before a mute `e` (`nettoie`, `emploieront`)."""
_AYER = re.compile(r"(?:(?<=^pa)|(?<=^essa)|(?<=^effra)|(?<=^bala))i(?=ent$)")
"""The same before `-ent`, where most words are imperfects (`chantaient`)."""
_GER = re.compile(r"(?<=.g)e(?=[ao])")
"""The `e` that `-ger` verbs have before `a` and `o` (`mangeait`)."""
_DOUBLED = re.compile(r"(?<=.e)(?:l(?=le)|t(?=te))(?=\w{2,6}$)")
"""The letter that verbs in `-eler` and `-eter` double before a mute `e` (`appellent`, `jette`)."""


def regular(form: str) -> str:
    """A folded form spelt on the stem of its infinitive (`nettoie`: `nettoye`, `mangeait`: `mangait`)."""
    return _DOUBLED.sub("", _GER.sub("", _AYER.sub("y", _YER.sub("y", form))))


def looks_infinitive(word: str) -> bool:
    """Whether a folded word ends as infinitives do (`aller`, `faire`); none is as short as `mer`."""
    return len(word) > len("mer") and word.endswith(("er", "ir", "re"))


@lru_cache(maxsize=4096)
def same_verb(a: str, b: str) -> bool:
    """Whether two folded words may be forms of one verb (`perdre`, `perdront`)."""
    if a == b:
        return True
    irregular = irregular_forms()
    a, b = (w if w in irregular else regular(w) for w in (a, b))
    a, b = (w if w in irregular or w[:-1] not in irregular else w[:-1] for w in (a, b))
    if a in irregular or b in irregular:
        return bool(irregular.get(a, frozenset()) & irregular.get(b, frozenset()))
    stem = 0
    while stem < min(len(a), len(b)) and a[stem] == b[stem]:
        stem += 1
    for endings in (_ER, _IR, _RE):
        for cut in range(_SHORTEST_STEM, stem + 1):
            x, y = a[cut:], b[cut:]
            if (x in endings and y in endings) or (
                endings is _RE
                and cut > _SHORTEST_STEM
                and {x, y} <= {"", *endings}
                and ("re" in (x, y) or a[cut - 1] == "d")
            ):
                return True
    return False
