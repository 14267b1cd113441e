"""A short answer as people word it: lead-ins off, the words that say something apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quiz.french.words import fold_keeping_accents, strip_accents, word_set

LIGHT = word_set(
    "le la les l' un une des du de d' au aux a en et son sa ses leur leurs notre nos votre vos "
    "mon ma mes ton ta tes ce cet cette ces c' il elle ils elles on cela ca est sont etait "
    "etaient sera seront fut furent s' se n' ne y que qu' qui"
)
"""Folded words that carry no answer of their own."""

_HAVING = word_set("ont avait avaient")
"""Auxiliaries besides « a »: « un rat avait rongé un câble » is « un rat a rongé un câble »."""

_LIGHT_ACCENTED = frozenset({"à", "ça", "étaient", "était"})
"""The light words that have an accent; another accent makes another word (`dé`, `été`)."""

NEVER_HARMLESS = word_set(
    "ou pas non ni sans sauf jamais aucun aucune aucuns rien hormis excepte exceptes contre "
    "plus moins nul nulle ne n' tout tous toute toutes guere peu oui"
)
"""Folded words that change an answer wherever they are added."""

ABBREVIATIONS = {
    "st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes", "mt": "mont",
    "ier": "premier", "iere": "premiere", "dr": "docteur", "pr": "professeur", "mme": "madame", "mr": "monsieur", "mlle": "mademoiselle",
    "bd": "boulevard", "blvd": "boulevard", "bld": "boulevard", "pl": "place", "fg": "faubourg", "av": "avenue", "prof": "professeur", "1er": "premier", "1re": "premiere",
}  # fmt: skip

_NUMBERS = {
    "zero": "0", "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "six": "6", "sept": "7",
    "huit": "8", "neuf": "9", "dix": "10", "onze": "11", "douze": "12", "treize": "13",
    "quatorze": "14", "quinze": "15", "seize": "16", "vingt": "20", "trente": "30",
    "quarante": "40", "cinquante": "50", "soixante": "60", "cent": "100", "mille": "1000",
}  # fmt: skip

_LEAD_IN = re.compile(
    r"(?:(?:euh|comme|par|avec|pendant|durant|grace (?:a|aux?)|a l' aide d[eu']s?|au moyen d[eu']s?|a coups d[eu']s?|en tant que|a cause d[eu']s?|en raison d[eu']s?|du fait d[eu']s?|parce|car|puisqu[e']|alors|donc|bah|ben|eh bien|bon|je (?:pense|crois|dirais|suppose|trouve)|peut etre"
    r"|selon moi|a mon avis|d' apres (?:moi|le texte|l' article|lui|elle|eux|l' auteur)|selon (?:le texte"
    r"|l' article|l' auteur|lui|elle|eux|elles)|pour (?:lui|elle|eux|elles)|d' abord|ensuite|enfin|aussi"
    r"|egalement|plutot|dans (?:le texte|l' article)|la (?:bonne )?reponse (?:est|c' est)|reponse"
    r"|il s' agi(?:t|ssait|ra)(?: d[e'](?= \w))?|une? (?:sorte|type|espece|genre|variete) d[e'](?= \w)|ce (?:sont|serait|seraient|fut|furent|doit etre)"
    r"|c' (?:est|etait|etaient|sera)|on (?:l' |les |la |le )?(?:appelle|nomme|dit)"
    r"|(?:il|elle|ils|elles) (?:s' appelle(?:nt)?|se nomme(?:nt)?))(?: |$)(?:qu' |que )?)+"
)

_TAIL = re.compile(
    r"(?: (?:je crois|je pense|peut etre|sans doute|probablement|il me semble|n' est ce pas|selon le texte|voila|selon (?:lui|elle|eux|elles|l' auteur|l' article)|d' apres (?:lui|elle|eux|le texte)|egalement|aussi))+$"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A content word.

    Attributes:
        folded: as compared (`words.fold`), abbreviations opened, small numbers in figures.
        accented: lower case, accents kept.
        value: no slip is forgiven in it: digits, roman numerals, acronyms, single letters.
        name: a proper name.
        adjective: it may stand as an adjective beside its noun, and agree with it.
    """

    folded: str
    accented: str
    value: bool = False
    name: bool = False
    adjective: bool = False


@dataclass(frozen=True, slots=True)
class Response:
    """A response made ready to be compared with keys.

    Attributes:
        accented: lower case, accents kept, without lead-in.
        folded: the same without accents.
        content: its content words.
        all_folded: all its words.
        whole: the response with what was taken for a lead-in, where there is one.
        joined: its content words as one.
    """

    accented: str
    folded: str
    content: tuple[Word, ...]
    all_folded: frozenset[str]
    whole: Response | None = None
    joined: str = ""


@lru_cache(maxsize=1024)
def read(text: str) -> Response:
    """A response without lead-in (« C'est », « La réponse est »), its content words apart."""
    accented = fold_keeping_accents(text)
    folded = strip_accents(accented)
    whole = (accented, folded)
    if (lead := _LEAD_IN.match(folded)) and lead.end() < len(folded):
        accented, folded = accented[lead.end() :], folded[lead.end() :]
    if (tail := _TAIL.search(folded)) and tail.start():
        accented, folded = accented[: tail.start()], folded[: tail.start()]
    uncut = None if folded == whole[1] else _response(*whole)
    return _response(accented, folded, uncut)


def _response(accented: str, folded: str, whole: Response | None = None) -> Response:
    plain = folded.split()
    content = _content(plain, accented.split())
    joined = "".join([word.folded for word in content])
    return Response(accented, folded, content, frozenset(plain), whole, joined)


def _content(plain: list[str], accented: list[str]) -> tuple[Word, ...]:
    last = len(plain) - 1
    return tuple(
        Word(opened(w), accented[i])
        for i, w in enumerate(plain)
        if not is_light(w, accented[i]) or (w == "a" and i == last and accented[i] == "a")
    )


_ORDINALS = {
    word: f"{number}e"
    for number, word in enumerate(
        ("deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme",
         "neuvieme", "dixieme", "onzieme", "douzieme", "treizieme", "quatorzieme", "quinzieme",
         "seizieme", "dix septieme", "dix huitieme", "dix neuvieme", "vingtieme"), 2,
    )
}  # fmt: skip
_FIGURE_ORDINAL = re.compile(r"(\d+)(?:e|eme|ieme|nd|nde)")
_ROMAN_TENS, _ROMAN_UNITS = (
    ("", "x", "xx"),
    ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"),
)
_ROMAN = {
    tens + units: 10 * t + u
    for t, tens in enumerate(_ROMAN_TENS)
    for u, units in enumerate(_ROMAN_UNITS)
    if len(tens + units) > 1
}
_ROMAN_WORDS = (
    {roman: str(value) for roman, value in _ROMAN.items()}
    | {f"{roman}e": f"{value}e" for roman, value in _ROMAN.items() if roman != "vi"}
    | {f"{roman}eme": f"{value}e" for roman, value in _ROMAN.items()}
    | {"ve": "5e", "veme": "5e", "xe": "10e", "xeme": "10e"}
)
_SAME_AS = _ROMAN_WORDS | _ORDINALS | _NUMBERS | ABBREVIATIONS


def opened(folded: str) -> str:
    """A folded word with its abbreviation opened, numbers and ordinals in plain figures."""
    if folded in _SAME_AS:
        return _SAME_AS[folded]
    if folded[0].isdigit() and (ordinal := _FIGURE_ORDINAL.fullmatch(folded)):
        return f"{ordinal[1]}e"
    return folded


def is_light(folded: str, accented: str) -> bool:
    """Whether a word carries no answer of its own; another accent makes another word (`dé`)."""
    return (folded in LIGHT or folded in _HAVING) and (
        folded == accented or accented in _LIGHT_ACCENTED
    )


def all_words(response: Response) -> tuple[Word, ...]:
    """All words of a response, the light ones too."""
    pairs = zip(response.folded.split(), response.accented.split(), strict=True)
    return tuple(Word(folded, accented) for folded, accented in pairs)
