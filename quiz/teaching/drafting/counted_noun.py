"""What a number counts: « 12 000 habitants », « trois millions de passages »."""

from __future__ import annotations

import re

from quiz.french.quantities import Kind, Quantity
from quiz.french.span import Span
from quiz.french.third_person import finite
from quiz.french.values import Value
from quiz.french.words import fold, word_set

_NOUN = re.compile(
    r"(?P<of>[ \u00a0\u202f](?:de[ \u00a0]|d['’]|des[ \u00a0])|[ \u00a0\u202f])(?P<noun>[^\W\d_]+(?:[-‑][^\W\d_]+)*)"
)
_NO_NOUNS = word_set(
    "a au aux avec contre dans de depuis des du en entre et mais ou par pour sans sur sous vers que qui "
    "qu dont le la les l un une son sa ses ce cette ces plus moins fois est sont ont avait était seront "
    "sera il elle ils elles ne se y selon soit dès tandis alors comme si car ni lors après avant autres autre "
    "d'entre chez afin ainsi puis déjà aujourd ici seulement environ presque notamment désormais encore"
)
_ADJECTIVES = word_set(
    "grands grandes petits petites jeunes nouveaux nouvelles premiers premières derniers dernières "
    "anciens anciennes vieux vieilles gros grosses beaux belles bons bonnes principaux principales "
    "longs longues prochains prochaines autres mêmes célèbres hauts hautes simples vrais vraies "
    "jeune grand grande petit petite nouveau nouvelle ancien ancienne dernière dernier prochain prochaine"
)
_NUMBER_WORDS = word_set(
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente "
    "quarante cinquante soixante cent cents mille million millions milliard milliards"
)


def counted_noun(text: str, span: Span[Value]) -> tuple[str, int]:
    """What a number counts: « habitants », « de logements », with adjectives before the noun."""
    if not isinstance(span.value, Quantity) or span.value.kind is not Kind.NUMBER:
        return "", span.end
    match = _NOUN.match(text, span.end)
    if match is None or fold(match["noun"]) in _NO_NOUNS:
        return "", span.end
    if fold(match["noun"]) in _NUMBER_WORDS or _is_plural_verb(match["noun"]):
        return "", span.end
    start, end = match.start() + 1, match.end()
    if match["noun"].lower() in _ADJECTIVES:
        more = _NOUN.match(text, end)
        if more is None or more["of"].strip() or fold(more["noun"]) in _NO_NOUNS:
            return "", span.end
        end = more.end()
    return text[start:end], end


def _is_plural_verb(word: str) -> bool:
    form = finite(word)
    return form is not None and form.plural and word.endswith(("ent", "ont"))
