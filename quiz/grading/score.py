"""Scores and votes: « 3-1 », « 6-4, 6-2 », « 289 voix contre 212 », in any writing, in the key's order."""

from __future__ import annotations

import re

from quiz.french.figures import in_figures
from quiz.french.opposites import NEGATIONS
from quiz.french.words import fold, word_set
from quiz.grading.core import MAX_VALUE_LENGTH, Context, Marker, Reply, correct, incorrect
from quiz.model import Question, Reason, Verdict

_OF = r"(?: (?:buts?|points?|voix|sets?|jeux))?"
_PAIR = re.compile(
    rf"\b(\d{{1,6}}){_OF} ?(?:[-–—/]|à|a|contre) ?(\d{{1,6}})\b(?! ?[%€$])"
    rf"|\b(\d{{1,6}}){_OF} pour(?:,| et)* (\d{{1,6}}){_OF} contre\b",
    re.IGNORECASE,
)
_KEY_REST = re.compile(r"(?:[\s,;]|\bet\b|\bvoix\b)*", re.IGNORECASE)
_ASKS_SCORE = re.compile(r"\b(?:score|resultat|combien de voix|marque)\b")
_TAKEN_BACK = NEGATIONS | word_set("sauf plutot lieu faux contraire ou")

Pairs = tuple[tuple[int, int], ...]


def _pairs(text: str) -> Pairs:
    """The scores of a text, in order."""
    found = _PAIR.finditer(in_figures(text))
    return tuple((int(m[1] or m[3]), int(m[2] or m[4])) for m in found)


def compile_score(question: Question, context: Context) -> Marker | None:
    """The marker of a key that is a score and nothing else; None of any other, or where none is asked.

    What its pairs of figures do not settle is left to the marker of phrases.
    """
    if not _ASKS_SCORE.search(fold(question.prompt)):
        return None
    keys = []
    for text in (question.answer, *question.accept):
        pairs = _pairs(text)
        if pairs and _KEY_REST.fullmatch(_PAIR.sub("", in_figures(text))):
            keys.append(pairs)
        elif text is question.answer:
            return None
    plainly = "score" in fold(question.prompt) or "voix" in fold(question.prompt)
    if not plainly and any(a < b for a, b in keys[0]):
        return None  # « 10 à 12 » may be a range
    from quiz.grading.phrase import compile_phrase

    as_words = compile_phrase(question, context)

    def mark(reply: Reply) -> Verdict:
        line = reply.line[:MAX_VALUE_LENGTH]
        said = _pairs(line)
        if not said or not _TAKEN_BACK.isdisjoint(reply.folded.split()):
            return as_words(reply)
        if re.search(r"\d", _PAIR.sub("", in_figures(line))):
            return as_words(reply)
        if said in keys:
            return correct()
        return incorrect(Reason.of("digits", response=line))

    return mark
