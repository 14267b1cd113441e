"""A place: with or without article and preposition; a larger place may follow."""

from __future__ import annotations

import re
from functools import cache

from quiz.french.phrases import Key, read
from quiz.french.words import fold, word_set
from quiz.grading.core import Context, Marker, Reply
from quiz.grading.notes import verdict_of, why_not
from quiz.grading.phrase import harmless_words, keys_of
from quiz.model import Question, Verdict

_KINDS_OF_PLACE = word_set(
    "ville villes pays commune village quartier region departement ile iles capitale continent "
    "republique bourg localite bourgade cote nom lieu province metropole"
)
"""What may be said before the name: « la ville de Rennes »."""

_LARGER = re.compile(r"\s*(?:[,(–—-]\s*|\s)(?=\S)")
_WITHIN = re.compile(
    r"(?:en|au|aux|dans|pres|a l' (?:est|ouest)|au (?:nord|sud)|sur la|sur le|departement|region)\b"
)


def compile_place(question: Question, context: Context) -> Marker:
    """The marker of a `place` question."""
    keys = keys_of((question.answer, *question.accept), names=True)
    harmless = harmless_words(question.prompt)

    def mark(reply: Reply) -> Verdict:
        for text in (reply.text, *_without_larger(reply.text, keys)):
            if verdict := _as_key(text, keys, harmless, reply, context):
                return verdict
        return why_not(read(reply.text), reply.line, [key.folded for key in keys], context)

    return mark


def _as_key(
    text: str, keys: list[Key], harmless: frozenset[str], reply: Reply, context: Context
) -> Verdict | None:
    response = read(text)
    allowed = harmless | _KINDS_OF_PLACE
    found: Verdict | None = None
    for key in keys:
        match = key.match(response, allowed)
        if match and not any(word.folded in _KINDS_OF_PLACE for word in key.content[:1]):
            names = {word.folded for word in key.content} - allowed
            if (
                names
                and not names & {word.folded for word in response.content}
                and not (match.differences)
            ):
                match = None
        if match and (verdict := verdict_of(match, reply.text, context)):
            if not verdict.reasons:
                return verdict
            found = found or verdict
    return found


def _without_larger(text: str, keys: list[Key]) -> list[str]:
    """The text cut before a larger place (« Séoul, en Corée du Sud »), where one follows."""
    cut = []
    for found in _LARGER.finditer(text[:200]):
        before, after = text[: found.start()], text[found.end() :].rstrip(" )")
        larger = fold(after)
        words = larger.split()
        if not before or not words or {"ou", "et", "ni", "pas", "mais", "puis"} & set(words):
            continue
        marked = found[0].strip()
        if _WITHIN.match(larger):
            name = fold(
                re.sub(
                    r"^\W*(?:en|au|aux|dans)\s+(?:l['’]|la |le |les )?",
                    "",
                    after,
                    flags=re.IGNORECASE,
                )
            )
        elif marked and larger in countries():
            name = larger
        else:
            continue
        if name in countries() and any(key.folded in countries() for key in keys):
            continue
        cut.append(before)
    return cut


@cache
def countries() -> frozenset[str]:
    """Folded French names of the world's countries and territories (CLDR)."""
    from babel import Locale

    return frozenset(
        fold(name) for code, name in Locale("fr").territories.items() if code.isalpha()
    )
