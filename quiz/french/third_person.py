"""Third-person forms of verbs: how a reader of the press tells where the verb of a clause stands.

The regular forms are made from infinitives by the rules of French conjugation; irregular verbs
are listed. Accents count: `a` is a verb, `à` is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from quiz.french.lexicon import entry
from quiz.french.verb_list import IN_ER, IN_IR, IRREGULAR
from quiz.french.words import strip_accents, word_set

_NOT_VERBS = word_set(
    "lait trait souhait portrait retrait bienfait attrait forfait parfait satisfait jamais "
    "stupéfait méfait contrait distrait abstrait opéra caméra"
)
_STRONG = re.compile(r"[a-zà-ÿœ]{3,}(?:ait|aient|eront|erait|eraient|iront|irait|iraient|èrent)$")
_SINGULAR_ENDS = ("ait", "erait", "irait")


@dataclass(frozen=True, slots=True)
class Form:
    """A finite third-person form.

    Attributes:
        infinitive: of its verb; empty where only the ending tells that it is one.
        plural: whether its subject is.
    """

    infinitive: str
    plural: bool


@cache
def _forms() -> tuple[dict[str, Form], dict[str, str]]:
    finite: dict[str, Form] = {}
    participles: dict[str, str] = {}
    for infinitive in (*IN_ER, *IN_IR):
        group = _first_group if infinitive in IN_ER else _second_group
        singular, plural, participle = group(infinitive)
        finite.update({form: Form(infinitive, False) for form in singular})
        finite.update({form: Form(infinitive, True) for form in plural})
        participles[participle] = infinitive
    for line in IRREGULAR.splitlines():
        infinitive, *forms = line.split()
        forms[-1:-1] = [
            form[:-1] + ending
            for form in forms
            if form.endswith("ra")
            for ending in ("ont", "ait", "aient")
        ]
        finite.update({f: Form(infinitive, f.endswith(("ent", "ont"))) for f in forms[:-1]})
        participles[forms[-1]] = infinitive
    return finite, participles


def _first_group(infinitive: str) -> tuple[set[str], set[str], str]:
    root = infinitive[:-2]
    mute = root
    if infinitive.endswith(("oyer", "uyer")) or infinitive in {"balayer", "payer"}:
        mute = root[:-1] + "i"
    elif infinitive in {"appeler", "rappeler", "jeter", "rejeter", "renouveler"}:
        mute = root + root[-1]
    elif match := re.search(r"[eé](?=(?:ch|gu|qu|br|tr|gr|[bcdfgjklmnprstvz])$)", root):
        mute = root[: match.start()] + "è" + root[match.end() :]
    soft = {"g": root + "e", "c": root[:-1] + "ç"}.get(root[-1:], root)
    future = {"envoyer": "enver"}.get(infinitive, mute + "e")
    if "é" in root and mute.count("è") > root.count("è"):
        future = root + "e"
    singular = {mute + "e", soft + "ait", soft + "a", future + "ra", future + "rait"}
    plural = {mute + "ent", soft + "aient", root + "èrent", future + "ront", future + "raient"}
    if infinitive == "payer":
        singular.add("paye")
    if root.endswith("é") or "é" in root:
        singular |= {mute + "era", mute + "erait"}
    return singular, plural, root + "é"


def _second_group(infinitive: str) -> tuple[set[str], set[str], str]:
    root = infinitive[:-1]
    singular = {root + "t", root + "ssait", root + "ra", root + "rait"}
    plural = {root + e for e in ("ssent", "ssaient", "ront", "raient", "rent")}
    return singular, plural, root


def finite(word: str) -> Form | None:
    """The finite verb that a word may be, accents kept; None where it is none known.

    `porte`, `marche` are nouns too: the words before tell, and that is the caller's business.
    """
    word = word.lower()
    if word in _NOT_VERBS:
        return None
    found = _forms()[0].get(word)
    if found is not None:
        return found
    if _STRONG.match(word):
        return Form("", not word.endswith(_SINGULAR_ENDS))
    return None


def plural_present(word: str) -> Form | None:
    """« déferlent », of any verb in -er of the word list: for words after a plural subject only.

    Elsewhere such a word may be a noun (« le président ») or an adjective (« content »).
    """
    form = finite(word)
    if form is not None:
        return form if form.plural else None
    root = word.lower().removesuffix("ent")
    return Form(f"{root}er", True) if root != word.lower() and _is_in_er(root) else None


def after_subject(word: str, *, plural: bool) -> Form | None:
    """« cultive », of any verb in -er of the word list: for the word right after « qui » or « elle »."""
    if plural:
        return plural_present(word)
    form = finite(word)
    if form is not None:
        return None if form.plural else form
    low = word.lower()
    return Form(f"{low}r", False) if low.endswith("e") and _is_in_er(low[:-1]) else None


def _is_in_er(root: str) -> bool:
    found = entry(strip_accents(root) + "er")
    return found is not None and found.dictionary


def participle(word: str) -> str:
    """The infinitive whose past participle a word is, in any gender and number; else empty.

    In -é also of any verb in -er of the word list.
    """
    word = word.lower()
    table = _forms()[1]
    for ending in ("", "e", "s", "es"):
        if word.endswith(ending) and (base := word.removesuffix(ending)) in table:
            return table[base]
    match = _IN_E.fullmatch(word)
    return f"{match[1]}er" if match and _is_in_er(match[1]) else ""


_IN_E = re.compile(r"([a-zà-ÿœ]{3,})ée?s?")
